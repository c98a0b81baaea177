// Tells GitHub's pages of a run how it ended: the comment on the pull request, the reports on what was merged, the drift issue. What
// does not work is said in `untold.ts`, and takes nothing back of what was done on AWS.

import type { Step } from "../context.ts";
import { keepDrift } from "./drift.ts";
import { reportToPulls } from "./merge-comment.ts";
import { publish } from "./pull-request-comment.ts";
import type { Conclusion } from "./step-result.ts";

export interface Told {
  readonly commentUrl: string | undefined;
  readonly issueNumber: number | undefined;
}

export const TOLD_NOTHING: Told = { commentUrl: undefined, issueNumber: undefined };

export async function tell(step: Step, conclusion: Conclusion): Promise<Told> {
  const commentUrl = (await publish(step, conclusion)) ?? (await reportToPulls(step, conclusion));
  return { commentUrl, issueNumber: await keepDrift(step, conclusion) };
}
