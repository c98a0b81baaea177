// Right before the first write, what is checked out must still be the newest commit of the default branch: otherwise a newer run
// answers for this one too, and nothing is written.
import { newestCommit } from "../github/newest-commit.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { shortCommit } from "../render/wording.ts";
import type { RunContext } from "./context.ts";
import { NO_REPOSITORY, unanswered } from "./github-unavailable.ts";
import type { StepResult } from "./report/step-result.ts";

function newer(branch: string, newest: string, commit: string): Diagnostic {
  return {
    code: "superseded",
    severity: "warning",
    summary: `${branch} has a newer commit, ${shortCommit(newest)}; what is checked out is ${shortCommit(commit)}`,
    detail: "The run of that commit answers for this one too.",
    remedy: "Nothing was written, and nothing need be done. To apply now, run the workflow on the newest commit.",
  };
}

/** Why a run that writes stops at once: git could not say which commit the mappings file is of. */
export function checkoutUnknown({ why }: { readonly why: string }): Diagnostic {
  return {
    code: "checkout_unknown",
    severity: "error",
    summary: `which commit is checked out is not known: ${why}`,
    detail: "Only the newest commit of the default branch is applied, so nothing was written.",
    remedy:
      "Check this repository out with actions/checkout and git, and name the file in that checkout in the input `config`.",
  };
}

/** How the run ends when it may not write, which is then reported; undefined when it may. `commit`: what is checked out. */
export async function superseded(
  { collector, github }: RunContext,
  branch: string,
  commit: string,
): Promise<StepResult | undefined> {
  const newest =
    github === undefined ? ({ ok: false, problem: NO_REPOSITORY } as const) : await newestCommit(github, branch);
  if (!newest.ok) {
    collector.report([unanswered(`which commit is the newest of ${branch}`, newest.problem)]);
    return { kind: "stopped", headline: "not applied, GitHub did not answer" };
  }
  if (newest.value === commit) return undefined;
  collector.report([newer(branch, newest.value, commit)]);
  return { kind: "superseded" };
}
