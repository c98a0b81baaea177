// Paths and values of the file in the words of people who write YAML.
import type { Path } from "../model/diagnostics/problem.ts";
import { shortened } from "../model/sentence.ts";

const TYPES: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["integer", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a map (key: value)"],
]);

/** A JSON Schema type: `a list`. */
export function typePhrase(type: string): string {
  return TYPES.get(type) ?? type;
}

/** What kind of value it is, and which where that is short: `text`, `the number 5`. */
export function describeValue(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return `the number ${value}`;
    case "boolean":
      return `${value}`;
    default:
      return "a map";
  }
}

/** `"max_removals"`, `item 3 of "cidrs"`, `the file`. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (typeof last === "string") return `"${shortened(last)}"`;
  return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}
