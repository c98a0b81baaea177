// How a step ended: the run's result with what only GitHub knows about it, and what follows from that: the step's outputs, whether the
// step fails and why, and its exit code.
import {
  type AppliedRun,
  exitCodeOf,
  outcomeOf,
  type PlannedRun,
  type RunResult,
  type StaleRun,
} from "../../engine/run-result.ts";
import { type Outputs, outputsWithoutPlan } from "../../github/outputs.ts";
import type { MergedPull } from "../../github/review/merge-history.ts";
import type { WorksSeal } from "../../github/review/works-seal.ts";
import type { ListCommandEnd } from "../../model/list-command.ts";
import { hasChanges, type Plan } from "../../model/plan.ts";
import type { Mismatch } from "../../model/record.ts";
import { type ApplyReport, type Outcome, type ReportRow, type RunOutcome, reportSums } from "../../model/report.ts";
import { listCommandHeadline } from "../../render/markdown/list-command-summary.ts";
import { planHeadline } from "../../render/markdown/plan-summary.ts";
import { reportHeadline } from "../../render/markdown/report-tables.ts";
import type { FailOn } from "../inputs.ts";
import type { PlanBasis } from "../review/basis.ts";
import type { MergedRecord } from "../review/records.ts";

export interface PlannedStep extends PlannedRun {
  /** Removals that a label on the pull request allows: the number of entries, by address of the list. */
  readonly allowed: ReadonlyMap<string, number>;
  /** What its record says about the base; undefined outside of pull requests. */
  readonly basis: PlanBasis | undefined;
}

export interface AppliedStep extends AppliedRun {
  /** The records of merged pull requests that were read, newest first. */
  readonly records: readonly MergedRecord[];
  /** The pull requests that this very push brought, newest first. */
  readonly pushed: readonly MergedPull[];
  /** Lists that are not as recorded; the plan holds them back. */
  readonly mismatches: readonly Mismatch[];
  /** What can be noted as approved: how plsync worked in this run; undefined when nobody looked. */
  readonly settled: Omit<WorksSeal, "pull"> | undefined;
}

export interface StaleStep extends StaleRun {
  /** The pull requests of this push, newest first, and its commit, where nothing of it may be applied. */
  readonly refused?: { readonly commit: string; readonly pulls: readonly MergedPull[] };
}

export type StepResult = Exclude<RunResult, StaleRun | PlannedRun | AppliedRun> | StaleStep | PlannedStep | AppliedStep;

/** What a command that several jobs share has done, with outputs of its own. */
export interface StepWork {
  readonly result: StepResult;
  readonly outputs?: Partial<Outputs>;
}

/** In a sync whatever changes is drift; in a reviewed apply, what no merged pull request brought. */
function hasDrift({ mode, lists }: Plan): boolean {
  return mode === "sync"
    ? lists.some(({ change }) => change.kind !== "keep")
    : lists.some(({ cause }) => cause === "drift");
}

/** Why the step fails, in full sentences; undefined when it does not. `failOn`: what fails it besides errors. */
export function failureOf(result: StepResult, failOn: FailOn): string | undefined {
  switch (result.kind) {
    case "stopped":
      return `Prefix lists: ${result.headline}.`;
    case "stale":
      return `Prefix lists: ${result.headline}. Nothing was written.`;
    case "superseded":
      return "Prefix lists: superseded. Nothing was written; the run of the newest commit answers for this one too.";
    case "valid":
      return undefined;
    case "list-command": {
      if (result.end.kind !== "held-back") return undefined;
      return `Prefix lists: ${listCommandHeadline(result.end)}. Nothing was written; the summary of this run says what allows it.`;
    }
    case "planned":
    case "applied": {
      const { plan } = result;
      const isBad = ["failed", "partial", "stale"].includes(outcomeOf(result));
      const isHeld = failOn !== "error" && outputsOf(result)["held-back"] > 0;
      const isDrift = failOn === "drift" && hasDrift(plan);
      if (!isBad && !isHeld && !isDrift) return undefined;
      const headline = result.kind === "planned" ? planHeadline(plan) : reportHeadline(plan, result.report);
      return `Prefix lists: ${headline}. The summary of this run says what needs you.`;
    }
  }
}

/** The run's exit code, and 1 for a step that fails for a reason of its own (`fail-on`, or GitHub was not told). */
export function stepExitCode(result: StepResult, failure: string | undefined): number {
  return exitCodeOf(result) || (failure === undefined ? 0 : 1);
}

function plannedOutputs(plan: Plan, outcome: RunOutcome): Outputs {
  const { counts } = plan;
  return {
    ...outputsWithoutPlan(outcome),
    "has-changes": hasChanges(plan),
    created: counts.create,
    updated: counts.update + counts.retain,
    deleted: counts.delete,
    "entries-added": counts.entriesToAdd,
    "entries-removed": counts.entriesToRemove,
    "held-back": counts.held,
    failed: counts.notPlanned,
    digest: plan.digests.settings,
    "exact-digest": plan.digests.exact,
  };
}

const MADE: readonly Outcome[] = ["done"];
const FAILED: readonly Outcome[] = ["failed", "not-done", "not-planned"];

function appliedOutputs(plan: Plan, report: ApplyReport, outcome: RunOutcome): Outputs {
  const number = (outcomes: readonly Outcome[], ...kinds: readonly ReportRow["kind"][]): number =>
    report.rows.filter((row) => outcomes.includes(row.outcome) && (kinds.length === 0 || kinds.includes(row.kind)))
      .length;
  const { added, removed } = reportSums(report);
  return {
    ...plannedOutputs(plan, outcome),
    created: number(MADE, "create"),
    updated: number(MADE, "update", "retain"),
    deleted: number(MADE, "delete"),
    "entries-added": added,
    "entries-removed": removed,
    "held-back": number(["held"]),
    failed: number(FAILED),
  };
}

function listCommandOutputs(end: ListCommandEnd, outcome: RunOutcome): Outputs {
  const outputs = outputsWithoutPlan(outcome);
  switch (end.kind) {
    case "held-back":
      return { ...outputs, "held-back": 1 };
    case "hold":
    case "release":
      return { ...outputs, updated: 1 };
    case "rollback": {
      const { adds, removes } = end.rollback;
      return { ...outputs, updated: 1, "entries-added": adds.length, "entries-removed": removes.length };
    }
  }
}

/** The outputs of the step. Paths, the comment's URL and the number are still empty: they are known once those are written. */
export function outputsOf(result: StepResult): Outputs {
  const outcome = outcomeOf(result);
  switch (result.kind) {
    case "stopped":
    case "stale":
    case "superseded":
    case "valid":
      return outputsWithoutPlan(outcome);
    case "list-command":
      return listCommandOutputs(result.end, outcome);
    case "planned":
      return plannedOutputs(result.plan, outcome);
    case "applied":
      return appliedOutputs(result.plan, result.report, outcome);
  }
}
