// The outputs of the step, always all of them, so that a workflow that reads one finds it whatever happened.
import { setOutput } from "@actions/core";
import type { RunOutcome } from "../model/report.ts";

/** As action.yml documents them. Numbers of lists and entries: what would happen in a plan, what happened after an apply. */
export interface Outputs {
  readonly outcome: RunOutcome;
  readonly "has-changes": boolean;
  /** Lists. */
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** Entries. */
  readonly "entries-added": number;
  readonly "entries-removed": number;
  /** Lists. */
  readonly "held-back": number;
  /** Lists that failed, were not started, or could not be planned. */
  readonly failed: number;
  /** SHA-256 of the plan, 64 hex digits; empty without a plan. */
  readonly digest: string;
  /** Of every entry of the plan, too; 64 hex digits; empty without a plan. */
  readonly "exact-digest": string;
  /** JSON for `strategy.matrix`; empty where there are no jobs. */
  readonly matrix: string;
  /** What this job leaves for others: paths, and the SHA-256 of the files; empty where it leaves none. */
  readonly snapshot: string;
  readonly "snapshot-digest": string;
  readonly report: string;
  readonly "report-digest": string;
  /** Absolute paths; empty without a plan. */
  readonly "plan-json": string;
  /** SHA-256 of that file, 64 hex digits. */
  readonly "plan-json-digest": string;
  readonly "plan-text": string;
  readonly "plan-html": string;
  readonly "lists-json": string;
  /** Empty where there is none. */
  readonly "comment-url": string;
  readonly "issue-number": string;
}

/** The outputs of a run without a plan: zeros and empty strings besides the outcome. */
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
    "exact-digest": "",
    matrix: "",
    snapshot: "",
    "snapshot-digest": "",
    report: "",
    "report-digest": "",
    "plan-json": "",
    "plan-json-digest": "",
    "plan-text": "",
    "plan-html": "",
    "lists-json": "",
    "comment-url": "",
    "issue-number": "",
  };
}

/** Hands them to the runner. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
