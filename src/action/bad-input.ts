// An input of the Action that is wrong.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { pageUrl } from "../model/version.ts";

/** `problem` completes "the input NAME …". */
export function badInput(name: string, problem: string): Diagnostic {
  return {
    code: "bad_input",
    severity: "error",
    summary: `the input ${name} ${problem}`,
    remedy: `Correct the \`with:\` of the step; ${pageUrl("action.md")} describes every input.`,
  };
}
