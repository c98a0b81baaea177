// The question whether to continue, and what is said when it cannot be asked or the answer is not yes.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Terminal } from "./terminal.ts";

/** The answer was not yes. */
export const DECLINED: Diagnostic = {
  code: "refused",
  severity: "error",
  summary: "nothing was changed: the answer was not yes",
};

/** `question`: a full sentence. True for "yes" and "y" in any case; undefined when standard input is not a terminal. */
export async function askToContinue(question: string, terminal: Terminal): Promise<boolean | undefined> {
  const answer = await terminal.ask(`\n${question} Enter "yes" to continue: `);
  return answer === undefined ? undefined : /^y(es)?$/i.test(answer?.trim() ?? "");
}

/** Why a command that needs an answer does nothing without a terminal. `command`: its name; `remedy`: full sentences. */
export function cannotAsk(command: string, remedy: string): Diagnostic {
  return {
    code: "needs_approval",
    severity: "error",
    summary: `${command} asks for approval, and standard input is not a terminal`,
    remedy,
  };
}
