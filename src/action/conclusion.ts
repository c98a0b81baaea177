// How a run ended, as data: its outcome, its outputs, whether the step fails and why. All of them are functions of the conclusion.
import type { ApplyReport, Outcome, ReportRow } from "../apply/report.ts";
import { type Outputs, outputsWithoutPlan, type RunOutcome } from "../github/outputs.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { hasChanges, type Plan } from "../plan/plan.ts";
import { planHeadline } from "../render/plan-markdown.ts";
import { reportHeadline } from "../render/report-markdown.ts";
import { reportSums } from "../render/report-text.ts";
import { isFaulty, isFaultyReport } from "../run/completeness.ts";
import type { FailOn } from "./inputs.ts";

/** `diagnostics`: those that neither plan nor report hold, such as warnings about the file. */
export type Conclusion =
  /** `headline`: what the run did not come to, as in `not planned`. */
  | { readonly kind: "stopped"; readonly headline: string; readonly diagnostics: readonly Diagnostic[] }
  /** The saved plan is not for what AWS has now. */
  | { readonly kind: "stale"; readonly diagnostics: readonly Diagnostic[] }
  /** `text`: what is valid, a sentence. */
  | { readonly kind: "valid"; readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: "planned";
      readonly plan: Plan;
      readonly diagnostics: readonly Diagnostic[];
      /** What nobody need act upon, in full sentences. */
      readonly notice?: string;
    }
  | {
      readonly kind: "applied";
      readonly plan: Plan;
      readonly report: ApplyReport;
      readonly diagnostics: readonly Diagnostic[];
    };

export function outcomeOf(conclusion: Conclusion): RunOutcome {
  switch (conclusion.kind) {
    case "stopped":
      return "failed";
    case "stale":
      return "stale";
    case "valid":
      return "valid";
    case "planned": {
      const { plan } = conclusion;
      if (isFaulty(plan)) return "failed";
      return hasChanges(plan) ? "changes" : plan.counts.held > 0 ? "held-back" : "no-changes";
    }
    case "applied": {
      const { plan, report } = conclusion;
      const { made, held } = reportSums(report);
      if (isFaulty(plan) || isFaultyReport(report)) return made > 0 ? "partial" : "failed";
      return held > 0 ? "held-back" : made > 0 ? "applied" : "no-changes";
    }
  }
}

/** Why the step fails, in a sentence; undefined when it does not. */
export function failureOf(conclusion: Conclusion, failOn: FailOn): string | undefined {
  const outcome = outcomeOf(conclusion);
  switch (conclusion.kind) {
    case "stopped":
      return `Prefix lists: ${conclusion.headline}.`;
    case "stale":
      return "Prefix lists: not applied, the plan is stale. Nothing was written.";
    case "valid":
      return undefined;
    case "planned":
    case "applied": {
      const isHeld = failOn === "held-back" && outputsOf(conclusion)["held-back"] > 0;
      if (outcome !== "failed" && outcome !== "partial" && !isHeld) return undefined;
      const { plan } = conclusion;
      const headline = conclusion.kind === "planned" ? planHeadline(plan) : reportHeadline(plan, conclusion.report);
      return `Prefix lists: ${headline}. The summary of this run says what needs you.`;
    }
  }
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
export function outputsOf(conclusion: Conclusion): Outputs {
  const outcome = outcomeOf(conclusion);
  switch (conclusion.kind) {
    case "stopped":
    case "stale":
    case "valid":
      return outputsWithoutPlan(outcome);
    case "planned":
      return plannedOutputs(conclusion.plan, outcome);
    case "applied":
      return appliedOutputs(conclusion.plan, conclusion.report, outcome);
  }
}
