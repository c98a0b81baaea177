// What is said when GitHub does not answer a question that must be answered before anything is written.
import type { Problem } from "../github/answer.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { pageUrl } from "../model/version.ts";

/** Why there is nothing to ask: outside of a workflow no repository is named. */
export const NO_REPOSITORY: Problem = { kind: "missing", said: "GITHUB_REPOSITORY names no repository" };

/** `what` completes "GitHub was asked …": `which commit is the newest of main`. */
export function unanswered(what: string, { said }: Problem): Diagnostic {
  return {
    code: "github_unavailable",
    severity: "error",
    summary: `GitHub was asked ${what}, and did not say`,
    detail: `${said}.`,
    remedy: `Nothing was written. Run the job again; if GitHub refuses, give the job the permissions that ${pageUrl("action.md")} lists.`,
  };
}
