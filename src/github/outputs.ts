// The outputs of the step, set once and all together: a workflow that reads one always finds it.
import { setOutput } from "@actions/core";
import type { RunOutcome } from "../model/report.ts";

export interface Outputs {
  readonly outcome: RunOutcome;
  readonly "has-changes": boolean;
  /** Lists: to be created, changed, deleted in a plan; that were, after an apply. */
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly "entries-added": number;
  readonly "entries-removed": number;
  /** Lists. */
  readonly "held-back": number;
  /** Lists that failed, were not reached, or could not be planned. */
  readonly failed: number;
  /** 64 hex digits; empty without a plan. */
  readonly digest: string;
  /** Paths; empty without a plan. */
  readonly "plan-json": string;
  readonly "plan-text": string;
  readonly "lists-json": string;
  /** Empty where there is none. */
  readonly "comment-url": string;
  readonly "issue-number": string;
}

/** The outputs of a run that came to no plan. */
export function outputsWithoutPlan(outcome: RunOutcome): Outputs {
  return {
    outcome,
    "has-changes": false,
    created: 0,
    updated: 0,
    deleted: 0,
    "entries-added": 0,
    "entries-removed": 0,
    "held-back": 0,
    failed: 0,
    digest: "",
    "plan-json": "",
    "plan-text": "",
    "lists-json": "",
    "comment-url": "",
    "issue-number": "",
  };
}

export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
