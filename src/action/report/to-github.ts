// Reports how a run ended: in the comment on the pull request, in those on what was merged, in the drift issue, and to whom the file or
// the inputs notify. What cannot be written there takes nothing back of what was done on AWS; not-told.ts says what comes of it.
import type { Configuration } from "../../model/mapping.ts";
import type { RunContext } from "../context.ts";
import { keepDrift } from "./drift.ts";
import { writeMergeComments } from "./merge-comment.ts";
import { tellerOf } from "./notify.ts";
import type { Posted } from "./posted.ts";
import { writePlanComment } from "./pull-request-comment.ts";
import type { StepResult } from "./step-result.ts";

/** Writes what this command has to write; problems go to the context's collector. `configuration`: undefined when it has errors. */
export async function reportToGitHub(
  context: RunContext,
  result: StepResult,
  configuration: Configuration | undefined,
): Promise<Posted> {
  const commentUrl = (await writePlanComment(context, result)) ?? (await writeMergeComments(context, result));
  return { commentUrl, issueNumber: await keepDrift(context, result, tellerOf(context, result, configuration)) };
}
