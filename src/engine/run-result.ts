// Whether a run did all that it should have: what exit codes and outcomes are made of.

import { hasErrors } from "../model/diagnostics/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { type ApplyReport, isIncomplete } from "../model/report.ts";

/** True if a list was not planned, removals are suspended, or something else is an error. */
export function isFaulty(plan: Plan): boolean {
  return !plan.complete || hasErrors(plan.diagnostics);
}

/** True if something that should have happened did not. */
export function isFaultyReport(report: ApplyReport): boolean {
  return isIncomplete(report) || hasErrors(report.diagnostics);
}
