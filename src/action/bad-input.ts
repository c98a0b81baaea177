// An input of the Action that is wrong.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

/** `problem` completes "the input NAME …". */
export function badInput(name: string, problem: string): Diagnostic {
  return {
    code: "bad_input",
    severity: "error",
    summary: `the input ${name} ${problem}`,
    remedy: "Correct the `with:` of the step; docs/action.md describes every input.",
  };
}
