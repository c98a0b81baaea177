// How a run ended, as data: its outcome, its outputs, whether the step fails and why. All of them are functions of the conclusion.

import { isFaulty, isFaultyReport } from "../../engine/run-result.ts";
import { type Outputs, outputsWithoutPlan, type RunOutcome } from "../../github/outputs.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { hasChanges, type Plan } from "../../model/plan.ts";
import type { ApplyReport, Outcome, ReportRow } from "../../model/report.ts";
import type { Refusal } from "../../plan/approval/compare-record.ts";
import { planHeadline } from "../../render/markdown/plan-summary.ts";
import { reportHeadline } from "../../render/markdown/report-tables.ts";
import { reportSums } from "../../render/terminal/report-text.ts";
import type { FailOn } from "../inputs.ts";
import type { MergedRecord } from "../review/records.ts";

/** `diagnostics`: those that neither plan nor report hold, such as warnings about the file. */
export type StepResult =
  /** `headline`: what the run did not come to, as in `not planned`. */
  | { readonly kind: "stopped"; readonly headline: string; readonly diagnostics: readonly Diagnostic[] }
  /** The plan is not the one that was approved: a saved one no longer fits what AWS has, or its digest is another. */
  | { readonly kind: "stale"; readonly headline: string; readonly diagnostics: readonly Diagnostic[] }
  /** A newer commit is on the default branch. */
  | { readonly kind: "superseded"; readonly diagnostics: readonly Diagnostic[] }
  /** `text`: what is valid, a sentence. */
  | { readonly kind: "valid"; readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: "planned";
      readonly plan: Plan;
      readonly diagnostics: readonly Diagnostic[];
      /** What a label on the pull request lets through: entries that may be lost, by address of the list. */
      readonly allowed: ReadonlyMap<string, number>;
    }
  | {
      readonly kind: "applied";
      readonly plan: Plan;
      readonly report: ApplyReport;
      readonly diagnostics: readonly Diagnostic[];
      /** The merged pull requests that this apply answers for, newest first. */
      readonly reviews: readonly MergedRecord[];
      /** Of these, the numbers of those that this very push brought. */
      readonly pushed: readonly number[];
      /** Lists that are not as they were reviewed. */
      readonly refusals: readonly Refusal[];
    };

export function outcomeOf(result: StepResult): RunOutcome {
  switch (result.kind) {
    case "stopped":
      return "failed";
    case "stale":
    case "superseded":
    case "valid":
      return result.kind;
    case "planned": {
      const { plan } = result;
      if (isFaulty(plan)) return "failed";
      return hasChanges(plan) ? "changes" : plan.counts.held > 0 ? "held-back" : "no-changes";
    }
    case "applied": {
      const { plan, report, refusals } = result;
      const { made, held } = reportSums(report);
      if (refusals.length > 0) return made > 0 ? "partial" : "stale";
      if (isFaulty(plan) || isFaultyReport(report)) return made > 0 ? "partial" : "failed";
      return held > 0 ? "held-back" : made > 0 ? "applied" : "no-changes";
    }
  }
}

/** Why the step fails, in a sentence; undefined when it does not. */
export function failureOf(result: StepResult, failOn: FailOn): string | undefined {
  const outcome = outcomeOf(result);
  switch (result.kind) {
    case "stopped":
      return `Prefix lists: ${result.headline}.`;
    case "stale":
      return `Prefix lists: ${result.headline}. Nothing was written.`;
    case "superseded":
      return "Prefix lists: superseded. Nothing was written; the run of the newest commit answers for this one too.";
    case "valid":
      return undefined;
    case "planned":
    case "applied": {
      const isHeld = failOn !== "error" && outputsOf(result)["held-back"] > 0;
      const isDrift = failOn === "drift" && hasDrift(result.plan);
      if (!["failed", "partial", "stale"].includes(outcome) && !isHeld && !isDrift) return undefined;
      const { plan } = result;
      const headline = result.kind === "planned" ? planHeadline(plan) : reportHeadline(plan, result.report);
      return `Prefix lists: ${headline}. The summary of this run says what needs you.`;
    }
  }
}

/** What is refused on purpose has an exit code of its own (product: exit codes). */
export function exitCodeOf(result: StepResult, failure: string | undefined): number {
  if (result.kind === "stale" || result.kind === "superseded") return 3;
  if (result.kind === "applied" && result.refusals.length > 0) return 3;
  return failure === undefined ? 0 : 1;
}

/** In a reviewed apply, what changes is what was merged. */
function hasDrift({ mode, lists }: Plan): boolean {
  return mode === "sync"
    ? lists.some(({ change }) => change.kind !== "keep")
    : lists.some(({ cause }) => cause === "drift");
}

function plannedOutputs(plan: Plan, outcome: RunOutcome): Outputs {
  const { counts } = plan;
  return {
    ...outputsWithoutPlan(outcome),
    "has-changes": hasChanges(plan),
    created: counts.create,
    updated: counts.update + counts.release,
    deleted: counts.delete,
    "entries-added": counts.entriesToAdd,
    "entries-removed": counts.entriesToRemove,
    "held-back": counts.held,
    failed: counts.notPlanned,
    digest: plan.digests.settings,
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
    updated: number(MADE, "update", "release"),
    deleted: number(MADE, "delete"),
    "entries-added": added,
    "entries-removed": removed,
    "held-back": number(["held"]),
    failed: number(FAILED),
  };
}

/** The outputs of the step; paths of files are not known yet. */
export function outputsOf(result: StepResult): Outputs {
  const outcome = outcomeOf(result);
  switch (result.kind) {
    case "stopped":
    case "stale":
    case "superseded":
    case "valid":
      return outputsWithoutPlan(outcome);
    case "planned":
      return plannedOutputs(result.plan, outcome);
    case "applied":
      return appliedOutputs(result.plan, result.report, outcome);
  }
}
