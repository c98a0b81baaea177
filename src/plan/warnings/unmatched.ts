// Patterns of the scope that match nothing: a typing error there must not look like "nothing to do".
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { type Scope, unmatched } from "../../model/scope.ts";

/** One error for each pattern of the scope that matches none of the addresses. */
export function unmatchedPatterns(scope: Scope, addresses: readonly string[]): readonly Diagnostic[] {
  return unmatched(scope, addresses).map((pattern) => ({
    code: "no_match",
    severity: "error",
    summary: `no prefix list matches the pattern ${pattern}`,
    detail:
      "A pattern must match the whole address of a list, account/region/name; `*` stands for anything but a slash.",
  }));
}
