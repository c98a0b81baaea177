// Describes a value of the wrong type, with what was probably meant.
import type { Path, Problem } from "../../model/diagnostics/problem.ts";
import { listed, shortened } from "../../model/sentence.ts";
import { describeValue, nameOf, typePhrase } from "../value-words.ts";

/** `types`: the JSON Schema types that are allowed at the path, and words. */
export function typeProblem(path: Path, value: unknown, types: readonly string[]): Problem {
  const allowed = listed(types.map(typePhrase), "or");
  const base = { code: "wrong_type", path, mark: "value" } as const;
  if (value === null) {
    return {
      ...base,
      mark: "key",
      summary: `${nameOf(path)} is empty, but must be ${allowed}`,
      remedy: "Give it a value, or remove it.",
    };
  }
  const summary = `${nameOf(path)} must be ${allowed}, but is ${describeValue(value)}`;
  return { ...base, summary, ...typeHint(value, types) };
}

const BOOLEAN_WORDS: ReadonlyMap<string, string> = new Map([
  ["yes", "true"],
  ["on", "true"],
  ["true", "true"],
  ["no", "false"],
  ["off", "false"],
  ["false", "false"],
]);

function typeHint(value: unknown, types: readonly string[]): { readonly hint?: string } {
  const allowed = new Set(types);
  if (typeof value === "string") return textHint(value, allowed);
  if (typeof value === "object") return {};
  if (allowed.has("string") && allowed.size === 1) return { hint: "put it in quotes" };
  return allowed.has("array") ? { hint: `write it as a list: [${value}]` } : {};
}

function textHint(text: string, allowed: ReadonlySet<string>): { readonly hint?: string } {
  const meant = BOOLEAN_WORDS.get(text.toLowerCase());
  if (allowed.has("boolean") && meant !== undefined) return { hint: `write ${meant}` };
  const number = /^(\d+) ?%?$/.exec(text)?.[1];
  if (allowed.has("integer") && number !== undefined) return { hint: `write ${shortened(number)}` };
  // Only `security_groups` may be a list or a map: a group is an id in a list, or a name in a map.
  if (allowed.has("array") && allowed.has("object") && !text.startsWith("sg-"))
    return { hint: `write { name: ${shortened(text)} }` };
  return allowed.has("array") ? { hint: `write it as a list: [${shortened(text)}]` } : {};
}
