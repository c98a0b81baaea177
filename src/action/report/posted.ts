// What a run has written on GitHub's pages.
import type { StepResult } from "./step-result.ts";

/** What was written, for the step's outputs. */
export interface Posted {
  /** Of the comment on the pull request, or on the newest merged one; undefined when there is none. */
  readonly commentUrl: string | undefined;
  /** Of the drift issue while it is open. */
  readonly issueNumber: number | undefined;
}

export const NOTHING_POSTED: Posted = { commentUrl: undefined, issueNumber: undefined };

/** How a run ended, and what it has written. */
export interface StepEnd {
  readonly result: StepResult;
  readonly posted: Posted;
}
