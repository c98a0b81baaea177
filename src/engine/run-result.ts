// How a run ended, as data: the command line, the Action and any notification take their outcome and exit code from here, so that
// they never disagree. What only GitHub knows about it stands in action/report/step-result.ts.
//
//   the run                                                  outcome        exit code
//   stopped before there was a plan                          failed         1
//   approved plan no longer holds                            stale          3
//   a newer commit is on the default branch                  superseded     3
//   file checked, nothing else asked for                     valid          0
//   planned, with a list unplanned or an error               failed         1
//   planned                                                  changes, held-back or no-changes   0
//   applied, with a list refused for not being reviewed      partial if anything was made, else stale   3
//   applied, with something missing, unplanned or in error   partial if anything was made, else failed  1
//   applied                                                  held-back, applied or no-changes   0
//   held, released or rolled back by hand                    applied        0
//   a rollback by hand that a limit stops                    held-back      3

import { hasErrors } from "../model/diagnostics/diagnostic.ts";
import type { ListCommandEnd } from "../model/list-command.ts";
import { hasChanges, isRefused, type Plan } from "../model/plan.ts";
import { type ApplyReport, isIncomplete, type RunOutcome, reportSums } from "../model/report.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";

export interface PlannedRun {
  readonly kind: "planned";
  readonly plan: Plan;
}

export interface AppliedRun {
  readonly kind: "applied";
  /** As it was applied: what was not to be applied is held back in it. */
  readonly plan: Plan;
  readonly report: ApplyReport;
}

/** The plan that was approved is not what applying would do now. Nothing was written. */
export interface StaleRun {
  readonly kind: "stale";
  /** Why, without a full stop. */
  readonly headline: string;
}

/** A person held, released or rolled back one list. */
export interface ListCommandRun {
  readonly kind: "list-command";
  readonly end: ListCommandEnd;
}

export type RunResult =
  /** `headline`: what did not happen and why, without a full stop: `not planned, AWS cannot be reached`. */
  | { readonly kind: "stopped"; readonly headline: string }
  | StaleRun
  /** A newer commit is on the default branch, and its run answers for this one. Nothing was written. */
  | { readonly kind: "superseded" }
  /** `text`: what is valid, one sentence. */
  | { readonly kind: "valid"; readonly text: string }
  | ListCommandRun
  | PlannedRun
  | AppliedRun;

/** True if a list was not planned, removals are suspended, or something else is an error. */
export function isFaulty(plan: Plan): boolean {
  return !plan.complete || hasErrors(plan.diagnostics);
}

/** True if something that should have happened did not. */
export function isFaultyReport(report: ApplyReport): boolean {
  return isIncomplete(report) || hasErrors(report.diagnostics);
}

function appliedOutcome({ plan, report }: AppliedRun): RunOutcome {
  const { made, held } = reportSums(report);
  if (plan.lists.some(isRefused)) return made > 0 ? "partial" : "stale";
  if (isFaulty(plan) || isFaultyReport(report)) return made > 0 ? "partial" : "failed";
  return held > 0 ? "held-back" : made > 0 ? "applied" : "no-changes";
}

/** The one word for how the run ended (table above). */
export function outcomeOf(result: RunResult): RunOutcome {
  switch (result.kind) {
    case "stopped":
      return "failed";
    case "stale":
    case "superseded":
    case "valid":
      return result.kind;
    case "list-command":
      return result.end.kind === "held-back" ? "held-back" : "applied";
    case "planned":
      if (isFaulty(result.plan)) return "failed";
      return hasChanges(result.plan) ? "changes" : result.plan.counts.held > 0 ? "held-back" : "no-changes";
    case "applied":
      return appliedOutcome(result);
  }
}

/** True if something waits for a person or a later run: changes of a plan, what is held back of a plan or an apply. */
export function isPending(result: PlannedRun | AppliedRun): boolean {
  if (result.kind === "applied") return reportSums(result.report).held > 0;
  return hasChanges(result.plan) || result.plan.counts.held > 0;
}

/** The exit code with --detailed-exitcode: 2 in place of 0 where something is pending or held back. */
export function detailedExitCodeOf(result: PlannedRun | AppliedRun): ExitCode {
  const code = exitCodeOf(result);
  return code === EXIT.ok && isPending(result) ? EXIT.pending : code;
}

/** The exit code that the result alone calls for (table above). */
export function exitCodeOf(result: RunResult): ExitCode {
  const outcome = outcomeOf(result);
  if (outcome === "stale" || outcome === "superseded") return EXIT.refused;
  if (result.kind === "applied" && result.plan.lists.some(isRefused)) return EXIT.refused;
  if (result.kind === "list-command") return outcome === "held-back" ? EXIT.refused : EXIT.ok;
  return outcome === "failed" || outcome === "partial" ? EXIT.incomplete : EXIT.ok;
}
