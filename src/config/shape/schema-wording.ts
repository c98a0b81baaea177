// One failed keyword of the schema in words: what was written, what is allowed, what was probably meant.

import { nearest } from "../../model/diagnostics/nearest.ts";
import type { Path, Problem } from "../../model/diagnostics/problem.ts";
import type { SchemaError } from "../../model/json-schema/schema.ts";
import { listed, shortened } from "../../model/sentence.ts";
import { didYouMean } from "../suggest.ts";
import { describeValue, nameOf } from "../value-words.ts";
import { calling, nounOf, quoted } from "./calling.ts";
import { patternHint } from "./pattern-hint.ts";
import { pointerKeys, type SchemaNode, schemaAt, schemaOwning } from "./schema-nodes.ts";
import { typeProblem } from "./type-wording.ts";
import { insteadOfMergeKey, isRegionAt, meantAsRegion } from "./usual-slips.ts";

/** What a message is made of: the error, the value that it is about, and where that value is. */
export interface Refused {
  readonly error: SchemaError;
  readonly path: Path;
  readonly value: unknown;
}

type Wording = (refused: Refused) => Problem;

function keysOf(node: SchemaNode): readonly string[] {
  return Object.keys(node.properties ?? {});
}

const unknownKey: Wording = ({ error, path }) => {
  const key = String(error.params.additionalProperty);
  const node = schemaOwning(error.schemaPath);
  const allowed = keysOf(node);
  const noun = path.length === 0 ? "" : nounOf(node);
  const [before, behind] = noun === undefined ? ["", ` in ${nameOf(path)}`] : [noun && `${noun} `, ""];
  const problem: Problem = {
    code: "unknown_key",
    path: [...path, key],
    mark: "key",
    summary: `unknown ${before}key "${shortened(key)}"${behind}`,
    ...didYouMean(key, allowed),
  };
  if (key === "<<") return { ...problem, detail: "YAML 1.2 has no merge keys.", remedy: insteadOfMergeKey(node.title) };
  return nearest(key, allowed) === undefined ? { ...problem, detail: `Allowed here: ${listed(allowed)}.` } : problem;
};

const missingKey: Wording = ({ error, path }) => {
  const key = String(error.params.missingProperty);
  const title = path.length === 0 ? "the file" : calling(error, path);
  const property = schemaOwning(error.schemaPath).properties?.[key];
  const example = typeof property === "object" ? property : undefined;
  const remedy = key === "version" ? { remedy: "Begin the file with `version: 1`." } : {};
  return {
    code: "missing_key",
    path,
    mark: "key",
    summary: `${title} has no "${key}"`,
    ...(example === undefined ? {} : describeProperty(example)),
    ...remedy,
  };
};

function describeProperty(node: SchemaNode): { readonly detail?: string } {
  return node.description === undefined ? {} : { detail: node.description };
}

const wrongType: Wording = (refused) => {
  const { error, path, value } = refused;
  return typeProblem(path, value, [String(error.params.type)]);
};

/** A union none of whose branches fits: by their types, or by their keys. */
const union: Wording = ({ error, path, value }) => {
  const branches = schemaAt(pointerKeys(error.schemaPath)) as readonly SchemaNode[];
  const types = branches.flatMap(({ type, enum: words }) => words ?? type ?? []);
  if (types.length > 0) return typeProblem(path, value, types);
  const keys = branches.flatMap(({ required }) => required ?? []);
  const called = calling(error, path);
  const present = keys.filter((key) => Object.hasOwn(value as object, key));
  const second = present[1];
  return {
    code: second === undefined ? "missing_key" : "invalid_value",
    path: second === undefined ? path : [...path, second],
    mark: "key",
    summary:
      second === undefined
        ? `${called} has neither ${keys.map((key) => `"${key}"`).join(" nor ")}`
        : `${called} has ${quoted(present, "and")}, but only one of them is allowed`,
    ...(second === undefined
      ? {}
      : { remedy: `Write one ${nounOf(schemaOwning(error.schemaPath)) ?? "source"} for each.` }),
  };
};

const notAllowedValue: Wording = ({ error, path, value }) => {
  const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
  const written = typeof value === "string" ? `"${shortened(value)}"` : describeValue(value);
  return {
    code: "invalid_value",
    path,
    mark: "value",
    summary: `${nameOf(path)} must be ${listed(allowed, "or")}, but is ${written}`,
    ...(typeof value === "string" ? didYouMean(value, allowed) : {}),
  };
};

/** Only the version is a `const` in the schema. */
const unsupportedVersion: Wording = ({ path, value }) => {
  if (typeof value !== "number" && typeof value !== "string") return typeProblem(path, value, ["integer"]);
  return {
    code: "unsupported_version",
    path,
    mark: "value",
    summary: `"version" is ${typeof value === "number" ? value : describeValue(value)}, but this version of plsync reads format version 1`,
    ...(value === "1"
      ? { hint: "write 1" }
      : { remedy: "Write `version: 1`, or use the version of plsync that the file was written for." }),
  };
};

const outOfPattern: Wording = ({ error, path, value }) => {
  const rule = schemaOwning(error.schemaPath).patternErrorMessage ?? "has a form that is not allowed here";
  const key = error.propertyName;
  const [sentence, remedy] = rule.split("; ");
  return {
    code: "invalid_value",
    path: key === undefined ? path : [...path, key],
    mark: key === undefined ? "value" : "key",
    summary: key === undefined ? `${nameOf(path)} ${sentence}` : `the key "${shortened(key)}" ${sentence}`,
    ...(remedy === undefined ? {} : { remedy: `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.` }),
    ...patternHint(value),
    ...(value !== "" && isRegionAt(path) ? meantAsRegion(value) : {}),
  };
};

function cannotBeUsed(path: Path, beside: string | undefined): Problem {
  return {
    code: "unknown_key",
    path,
    mark: "key",
    summary: `${nameOf(path)} cannot be used with "${beside}"`,
    remedy: "Remove it, or move it to an item of its own with what it belongs to.",
  };
}

const misplaced: Wording = ({ error, path }) => {
  const keys = pointerKeys(error.schemaPath);
  return cannotBeUsed(path, keys[keys.indexOf("dependentSchemas") + 1]);
};

/** The key of the union under which a value with a key that does not fit it is written; undefined: it has none. */
export function misfitBeside({ error, value }: Refused): string | undefined {
  const keys = pointerKeys(error.schemaPath);
  const { oneOf = [] } = schemaAt(keys.slice(0, keys.indexOf("dependentSchemas")));
  return oneOf.flatMap(({ required = [] }) => required).find((key) => Object.hasOwn(value as object, key));
}

/** A key that belongs to other keys than the one beside it. */
const misfit: Wording = (refused) => {
  const keys = pointerKeys(refused.error.schemaPath);
  const key = keys[keys.indexOf("dependentSchemas") + 1] ?? "";
  return cannotBeUsed([...refused.path, key], misfitBeside(refused));
};

const both: Wording = ({ error, path }) => {
  const keys = schemaAt(pointerKeys(error.schemaPath)).required ?? [];
  return {
    code: "invalid_value",
    path: [...path, keys.at(-1) ?? ""],
    mark: "key",
    summary: `${calling(error, path)} has ${quoted(keys, "and")}, but only one of them is allowed`,
  };
};

const duplicate: Wording = ({ error, path, value }) => {
  const later = Math.max(Number(error.params.i), Number(error.params.j));
  const item = (value as readonly unknown[])[later];
  return {
    code: "invalid_value",
    path: [...path, later],
    mark: "value",
    summary: `duplicate "${shortened(String(item))}" in ${nameOf(path)}`,
  };
};

/** Limits of numbers and sizes; the value of the keyword is the limit. */
function limit(say: (allowed: number) => string): Wording {
  return ({ error, path }) => {
    const key = error.propertyName;
    return {
      code: "invalid_value",
      path: key === undefined ? path : [...path, key],
      mark: key === undefined ? "value" : "key",
      summary: `${key === undefined ? nameOf(path) : `the key "${shortened(key)}"`} ${say(Number(error.params.limit))}`,
    };
  };
}

/** By keyword of JSON Schema; a keyword of our schema without words is a bug. */
export const WORDINGS: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ["additionalProperties", unknownKey],
  ["required", missingKey],
  ["type", wrongType],
  ["oneOf", union],
  ["enum", notAllowedValue],
  ["const", unsupportedVersion],
  ["pattern", outOfPattern],
  ["false schema", misplaced],
  ["anyOf", misfit],
  ["not", both],
  ["uniqueItems", duplicate],
  ["minimum", limit((allowed) => `must be ${allowed} or more`)],
  ["maximum", limit((allowed) => `must be ${allowed} or less`)],
  ["minLength", limit((allowed) => (allowed === 1 ? "must not be empty" : `must have ${allowed} characters or more`))],
  ["maxLength", limit((allowed) => `must have ${allowed} characters or fewer`)],
  ["minItems", limit(() => "must not be empty")],
  ["minProperties", limit(() => "must not be empty")],
  ["maxProperties", limit((allowed) => `must have ${allowed} keys or fewer`)],
]);
