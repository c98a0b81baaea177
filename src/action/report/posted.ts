// What a run has written on GitHub's pages.
import type { Outputs } from "../../github/outputs.ts";
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
  /** Of a command that several jobs share. */
  readonly outputs?: Partial<Outputs>;
  /** The job did a part of the work of a run: what came of it is told by the one that reports for all. */
  readonly isPart?: boolean;
}
