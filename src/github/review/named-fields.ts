// The files that a mappings file names, as further fields of commits in GraphQL: their object ids, one field for each.
import { textField } from "../answer.ts";

/** `fields` of a commit, and the `parameters` that they need, for so many files. */
export function namedFields(count: number): { readonly fields: string; readonly parameters: string } {
  const indexes = Array.from({ length: count }, (_, i) => i);
  return {
    fields: indexes.map((i) => `named${i}: file(path: $named${i}) { oid }`).join(" "),
    parameters: indexes.map((i) => `, $named${i}: String!`).join(""),
  };
}

/** The values of these parameters. `paths`: from the top of the repository. */
export function namedVariables(paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path, i) => [`named${i}`, path]));
}

/** The object ids of the files in a commit of an answer, as one text: equal where all the files are. Empty where none is there. */
export function namedIds(commit: unknown, count: number): string {
  const ids = Array.from({ length: count }, (_, i) => textField(commit, `named${i}`, "oid") ?? "");
  return ids.every((id) => id === "") ? "" : ids.join(" ");
}
