// Asking a person to continue, and what is said when that cannot be asked or was answered otherwise.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Terminal } from "./terminal.ts";

/** The answer was not yes. */
export const DECLINED: Diagnostic = {
  code: "refused",
  severity: "error",
  summary: "nothing was changed: the answer was not yes",
};

/** `question`: a whole sentence. True for "yes" and "y" in any case; undefined where no person can be asked. */
export async function askToContinue(question: string, terminal: Terminal): Promise<boolean | undefined> {
  const answer = await terminal.ask(`\n${question} Enter "yes" to continue: `);
  return answer === undefined ? undefined : /^y(es)?$/i.test(answer.trim());
}

/** Why a command that asks does nothing without a terminal. `command`: its name; `remedy`: whole sentences. */
export function cannotAsk(command: string, remedy: string): Diagnostic {
  return {
    code: "needs_approval",
    severity: "error",
    summary: `${command} asks before it changes anything, and standard input is not a terminal`,
    remedy,
  };
}
