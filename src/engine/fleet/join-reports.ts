// The reports of the jobs that applied the parts of a saved plan, as one: a row for everything that was planned, whatever came of it.
import { NOTHING_DELETED, plannedRow, rowOf, untouchedRow } from "../../apply/row.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Plan, Planned } from "../../model/plan.ts";
import { type ApplyReport, inOrderOfRows, type ReportRow } from "../../model/report.ts";
import type { PartOfPlan } from "./plan-part.ts";

const NO_REPORT = "the job of its shard left no usable report";
const NO_DELETIONS = "the job of the deletions left no usable report";
const WAITS = "waits until all shards have succeeded";

/** `saved`: the whole plan. A list of which no report tells is not done, and says so: its shard may be under way, or was never started. */
export function joinReports(saved: Plan, reports: readonly ApplyReport[]): ApplyReport {
  const told = new Map(reports.flatMap(({ rows }) => rows).map((row) => [row.address, row]));
  const rowsOf = (lists: readonly Planned[], why: string) =>
    new Map(
      lists.map((planned) => {
        const row = told.get(planned.address) ?? untouchedRow(planned) ?? plannedRow(planned, "not-done", why);
        return [planned.address, row];
      }),
    );
  const isDeletion = ({ change }: Planned) => change.kind === "delete";
  const stay = rowsOf(
    saved.lists.filter((planned) => !isDeletion(planned)),
    NO_REPORT,
  );
  const go = rowsOf(saved.lists.filter(isDeletion), whyNotDeleted([...stay.values()]));
  const lists = saved.lists.flatMap(({ address }) => stay.get(address) ?? go.get(address) ?? []);
  const strays = saved.strayShares.map(
    (stray) => told.get(stray.address) ?? rowOf({ ...stray, kind: "delete" }, "not-done", NO_REPORT),
  );
  // As in the report of a single job: what could not be planned comes last.
  const isUnplanned = ({ outcome }: ReportRow) => outcome === "not-planned";
  const rows = [...lists.filter((row) => !isUnplanned(row)), ...strays, ...lists.filter(isUnplanned)];
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

/** Of a list of whose deletion no report tells. `others`: the rows of the lists that stay. */
function whyNotDeleted(others: readonly ReportRow[]): string {
  const open = others.filter(({ outcome }) => outcome === "failed" || outcome === "not-done");
  if (open.length === 0) return NO_DELETIONS;
  return open.some(({ result }) => result === NO_REPORT) ? WAITS : NOTHING_DELETED;
}

/** The report of a job that was kept from applying its part of a plan. `why`: a phrase for people, such as `the plan is stale`. */
export function stoppedReport({ applies }: PartOfPlan, why: string, diagnostics: readonly Diagnostic[]): ApplyReport {
  const rows = applies.map((planned) => untouchedRow(planned) ?? plannedRow(planned, "not-done", why));
  return { rows, diagnostics: inOrderOfRows(rows, diagnostics), milliseconds: 0 };
}
