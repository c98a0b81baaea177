// Patterns of the scope that match nothing: a typing error there must not look like "nothing to do".
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { type Scope, unmatched } from "../../model/scope.ts";
import { listedUpTo } from "../../model/sentence.ts";

/** Addresses that are named, so that people see what one looks like. */
const SHOWN = 5;

/** One error for each pattern of the scope that matches none of the addresses. `inFile`: all that the file has. */
export function unmatchedPatterns(
  scope: Scope,
  addresses: readonly string[],
  inFile: readonly string[],
): readonly Diagnostic[] {
  const known = inFile.length === 0 ? "" : ` The file has ${listedUpTo(SHOWN, inFile)}.`;
  return unmatched(scope, addresses).map((pattern) => ({
    code: "no_match",
    severity: "error",
    summary: `no prefix list matches the pattern ${pattern}`,
    detail: `A pattern must match the whole address of a list, account/region/name; \`*\` stands for anything but a slash.${known}`,
  }));
}
