// Tells GitHub's pages of a run how it ended: the comment on the pull request, the reports on what was merged, the drift issue. What
// does not work is said in not-told.ts, and takes nothing back of what was done on AWS.

import type { RunContext } from "../context.ts";
import { keepDrift } from "./drift.ts";
import { writeMergeComments } from "./merge-comment.ts";
import { writePlanComment } from "./pull-request-comment.ts";
import type { StepResult } from "./step-result.ts";

export interface Posted {
  readonly commentUrl: string | undefined;
  readonly issueNumber: number | undefined;
}

export const NOTHING_POSTED: Posted = { commentUrl: undefined, issueNumber: undefined };

export async function reportToGitHub(context: RunContext, result: StepResult): Promise<Posted> {
  const commentUrl = (await writePlanComment(context, result)) ?? (await writeMergeComments(context, result));
  return { commentUrl, issueNumber: await keepDrift(context, result) };
}
