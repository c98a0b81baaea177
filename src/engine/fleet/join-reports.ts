// The reports of the jobs that applied the parts of a saved plan, as one: a row for everything that was planned, whatever came of it.
import { plannedRow, untouchedRow } from "../../apply/row.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Plan } from "../../model/plan.ts";
import { type ApplyReport, inOrderOfRows, type ReportRow } from "../../model/report.ts";

import type { PartOfPlan } from "./plan-part.ts";

const NO_REPORT = "the job of its shard left no report";
const WAITS = "waits until all shards have succeeded";

/** `saved`: the whole plan. A list of which no report tells is not done, and says so: its shard may be under way, or was never started. */
export function joinReports(saved: Plan, reports: readonly ApplyReport[]): ApplyReport {
  const told = new Map(reports.flatMap(({ rows }) => rows).map((row) => [row.address, row]));
  const isTold = reports.length > 0 && reports.every(({ rows }) => rows.every(({ outcome }) => outcome !== "failed"));
  const lists = saved.lists.map((planned): ReportRow => {
    const row = told.get(planned.address) ?? untouchedRow(planned);
    if (row !== undefined) return row;
    const isWaiting = planned.change.kind === "delete" && !isTold;
    return plannedRow(planned, "not-done", isWaiting ? WAITS : NO_REPORT);
  });
  const planned = new Set(saved.lists.map(({ address }) => address));
  const rows = [...lists, ...[...told.values()].filter(({ address }) => !planned.has(address))];
  return {
    rows,
    diagnostics: inOrderOfRows(
      rows,
      reports.flatMap(({ diagnostics }) => diagnostics),
    ),
    // The parts ran side by side.
    milliseconds: Math.max(0, ...reports.map(({ milliseconds }) => milliseconds)),
  };
}

/** The report of a job that was kept from applying its part of a plan. `why`: a phrase for people, such as `the plan is stale`. */
export function stoppedReport({ applies }: PartOfPlan, why: string, diagnostics: readonly Diagnostic[]): ApplyReport {
  const rows = applies.map((planned) => untouchedRow(planned) ?? plannedRow(planned, "not-done", why));
  return { rows, diagnostics: inOrderOfRows(rows, diagnostics), milliseconds: 0 };
}
