// The shape of the file: the schema finds what is wrong; here each mistake is reported once, without its consequences.

import { nearest } from "../../model/diagnostics/nearest.ts";
import { type Path, type Problem, pathKey } from "../../model/diagnostics/problem.ts";
import type { SchemaError } from "../../model/json-schema/schema.ts";
import { listed, shortened } from "../../model/sentence.ts";
import validate from "./mappings-validator.js";
import { pointerKeys, type SchemaNode, schemaAt } from "./schema-nodes.ts";
import { withoutOtherBranches } from "./schema-unions.ts";
import { misfitBeside, type Refused, WORDINGS } from "./schema-wording.ts";

/** Of a file made of mistakes, the first are enough. */
const MAX_ERRORS = 20_000;

/**
 * What is wrong with the shape of the data; empty: everything is as the schema says.
 * `written`: the text of a value in the file, of which YAML may have made something else.
 */
export function checkShape(root: unknown, written: (path: Path) => string): readonly Problem[] {
  const found = validate(root);
  if (found.length === 0) return [];
  const errors = withoutOtherBranches(found.slice(0, MAX_ERRORS));
  // Without the key that says what it is, a value is not told which keys do not fit.
  const all = errors
    .map((error) => refusedBy(error, root))
    .filter((refused) => refused.error.keyword !== "anyOf" || misfitBeside(refused) !== undefined);
  const problems = withoutMisspelt(all).map((refused) => problemOf(refused, written));
  if (isEmptyMap(root)) return firstOfNothing(all, written);
  return [...new Map(problems.map((problem) => [`${pathKey(problem.path)} ${problem.summary}`, problem])).values()];
}

function isEmptyMap(root: unknown): boolean {
  return typeof root === "object" && root !== null && !Array.isArray(root) && Object.keys(root).length === 0;
}

/** Of a file with nothing in it: the first key that it needs, which names the others, in the order of the schema. */
function firstOfNothing(all: readonly Refused[], written: (path: Path) => string): readonly Problem[] {
  const order = Object.keys(schemaAt([]).properties ?? {});
  const needed = all.flatMap((refused) => missingKeys(refused.error).map((key) => ({ key, refused })));
  const [first, ...others] = needed.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  if (first === undefined) return [];
  const detail = `It also needs ${listed(others.map(({ key }) => `"${key}"`))}.`;
  return [{ ...problemOf(first.refused, written), detail }];
}

function refusedBy(error: SchemaError, root: unknown): Refused {
  const path: (string | number)[] = [];
  let value = root;
  for (const key of pointerKeys(error.instancePath)) {
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return { error, path, value };
}

/** A key that is missing because it is misspelt is reported as misspelt only. */
function withoutMisspelt(all: readonly Refused[]): readonly Refused[] {
  const unknown = new Map<string, string[]>();
  for (const { error, path } of all) {
    if (error.keyword !== "additionalProperties") continue;
    const key = pathKey(path);
    const keys = unknown.get(key) ?? [];
    keys.push(String(error.params.additionalProperty));
    unknown.set(key, keys);
  }
  return all.filter(({ error, path }) => {
    const missing = missingKeys(error);
    const keys = unknown.get(pathKey(path)) ?? [];
    // A merge key was meant to bring what is missing.
    return !missing.some((key) => keys.some((written) => written === "<<" || nearest(written, [key]) !== undefined));
  });
}

/** Keys that the error asks for. */
function missingKeys({ keyword, params, schemaPath }: SchemaError): readonly string[] {
  if (keyword === "required") return [String(params.missingProperty)];
  if (keyword !== "oneOf") return [];
  return (schemaAt(pointerKeys(schemaPath)) as readonly SchemaNode[]).flatMap(({ required }) => required ?? []);
}

/** `accounts.ALIAS.id`, and items of `share.principals`. */
function isAccountId(path: Path): boolean {
  return (path.length === 3 && path[0] === "accounts" && path[2] === "id") || path.at(-2) === "principals";
}

function problemOf(refused: Refused, written: (path: Path) => string): Problem {
  const { error, path, value } = refused;
  if (error.keyword === "type" && isAccountId(path) && typeof value === "number") {
    return unquotedAccountId(path, value, written(path));
  }
  const wording = WORDINGS.get(error.keyword);
  if (wording === undefined) throw new Error(`no words for the schema keyword ${error.keyword} at ${error.schemaPath}`);
  return wording(refused);
}

function unquotedAccountId(path: Path, value: number, text: string): Problem {
  const digits = /^[0-9]{12}$/.test(text);
  return {
    code: "unquoted_account_id",
    path,
    mark: "value",
    summary: `the account id ${shortened(text)} must be in quotes`,
    detail: `Without them YAML reads it as the number ${value}.`,
    hint: digits ? `write "${text}"` : "write the 12 digits in quotes",
  };
}
