// What messages call a value that lacks a key, or has one too many.
import type { Path } from "../../model/diagnostics/problem.ts";
import type { SchemaError } from "../../model/json-schema/schema.ts";
import { listed } from "../../model/sentence.ts";
import { nameOf } from "../value-words.ts";
import { type SchemaNode, schemaOwning } from "./schema-nodes.ts";

/** The title of a part that is a name for one of its values, such as `mapping`; a heading, such as `Published ranges`, is none. */
export function nounOf({ title }: SchemaNode): string | undefined {
  return title === undefined || /^\p{Lu}\P{Lu}/u.test(title) ? undefined : title;
}

/** `this mapping`; a value that nothing names, by its key: `"published"`. */
export function calling(error: SchemaError, path: Path): string {
  const noun = nounOf(schemaOwning(error.schemaPath));
  return noun === undefined ? nameOf(path) : `this ${noun}`;
}

/** Words in quotes as a list: `"a", "b" and "c"`. */
export function quoted(words: readonly string[], conjunction: "and" | "or"): string {
  return listed(
    words.map((word) => `"${word}"`),
    conjunction,
  );
}
