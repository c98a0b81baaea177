// Reports on GitHub's pages how a run ended: in the comment on the pull request, in those on what was merged, in the drift issue. What
// cannot be written there takes nothing back of what was done on AWS; not-told.ts says what comes of it.
import type { RunContext } from "../context.ts";
import { keepDrift } from "./drift.ts";
import { writeMergeComments } from "./merge-comment.ts";
import type { Posted } from "./posted.ts";
import { writePlanComment } from "./pull-request-comment.ts";
import type { StepResult } from "./step-result.ts";

/** Writes what this command has to write; problems go to the context's collector. */
export async function reportToGitHub(context: RunContext, result: StepResult): Promise<Posted> {
  const commentUrl = (await writePlanComment(context, result)) ?? (await writeMergeComments(context, result));
  return { commentUrl, issueNumber: await keepDrift(context, result) };
}
