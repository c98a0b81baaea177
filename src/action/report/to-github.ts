// Reports on GitHub's pages how a run ended: in the comment on the pull request, in those on what was merged, in the drift issue. What
// cannot be written there takes nothing back of what was done on AWS; not-told.ts says what comes of it.
import type { RunContext } from "../context.ts";
import { keepDrift } from "./drift.ts";
import { writeMergeComments } from "./merge-comment.ts";
import { writePlanComment } from "./pull-request-comment.ts";
import type { StepResult } from "./step-result.ts";

/** What was written, for the step's outputs. */
export interface Posted {
  /** Of the comment on the pull request, or on the newest merged one; undefined when there is none. */
  readonly commentUrl: string | undefined;
  /** Of the drift issue while it is open. */
  readonly issueNumber: number | undefined;
}

export const NOTHING_POSTED: Posted = { commentUrl: undefined, issueNumber: undefined };

/** Writes what this command has to write; problems go to the context's collector. */
export async function reportToGitHub(context: RunContext, result: StepResult): Promise<Posted> {
  const commentUrl = (await writePlanComment(context, result)) ?? (await writeMergeComments(context, result));
  return { commentUrl, issueNumber: await keepDrift(context, result) };
}
