// The headline of an apply, and its tables: what happened in each account-region, and what became of every list.

import { accountRegionKey } from "../../model/account-region.ts";
import { isRefused, type Plan } from "../../model/plan.ts";
import { type ApplyReport, type Outcome, type ReportRow, reportSums } from "../../model/report.ts";
import { count, plural } from "../../model/sentence.ts";
import type { Traffic } from "../../model/traffic.ts";
import { duration } from "../wording.ts";
import { markdownTable } from "./blocks.ts";
import { placeCell } from "./changes-table.ts";
import { markdownText } from "./escape.ts";
import { suspendedIn } from "./plan-summary.ts";
import { type RegionRow, regionRowsTable } from "./regions-table.ts";

const SIGNS: Readonly<Partial<Record<Outcome, string>>> = { done: "✓", already: "✓", failed: "✗", "not-done": "–" };

/** `3 of 4 changes applied, 1 failed`; `no changes`; `not applied, the plan has changed since review`. */
export function reportHeadline(plan: Plan, report: ApplyReport): string {
  const { changes, made, failed, notDone, held, notPlanned } = reportSums(report);
  const refused = plan.lists.filter(isRefused).length;
  if (changes === 0 && refused > 0) return "not applied, the plan is not the one that was reviewed";
  const all = made === changes ? count(made) : `${count(made)} of ${count(changes)}`;
  const parts: readonly (readonly [number, string])[] = [
    [refused, "refused"],
    [failed, "failed"],
    [notDone, "not done"],
    [held - refused, "held back"],
    [notPlanned, "not planned"],
    [suspendedIn(plan), "without removals"],
  ];
  return [
    changes === 0 ? "no changes" : `${all} ${plural(changes, "change")} applied`,
    ...parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`),
  ].join(", ");
}

/** One row for each account-region of the plan, with its calls to AWS when they were counted. */
export function reportRegionsTable(plan: Plan, report: ApplyReport, traffic: Traffic): string {
  const rowsAt = Map.groupBy(report.rows, (row) => accountRegionKey(row.at));
  const rows = plan.regions.map(({ at, status }): RegionRow => {
    const here = rowsAt.get(accountRegionKey(at)) ?? [];
    const having = (...outcomes: readonly Outcome[]): number =>
      here.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return {
      at,
      isRead: status === "ok",
      lists: here.length,
      outcomes: [
        [having("failed"), "**failed**"],
        [having("not-done"), "**not done**"],
        [having("done", "already"), "changed"],
        [having("held"), "held back"],
        [having("not-planned"), "not planned"],
      ],
    };
  });
  return regionRowsTable(rows, "Result", traffic);
}

/** What became of the list, with the versions that the change is between where the result names only the new one; Markdown. */
function resultCell({ result, versionBefore, versionAfter }: ReportRow): string {
  const step = `version ${versionBefore} → ${versionAfter}`;
  const said = versionBefore === undefined ? result : result.replace(`version ${versionAfter}`, step);
  return markdownText(said);
}

function filling({ entriesAfter, sizeAfter }: ReportRow): string {
  return entriesAfter === undefined || sizeAfter === undefined ? "" : `${count(entriesAfter)} of ${count(sizeAfter)}`;
}

/** What became of every list that was to be changed; failures first, since they are what the reader came for. */
export function doneTable(report: ApplyReport): string {
  const rows = report.rows.filter(({ outcome }) => SIGNS[outcome] !== undefined);
  if (rows.length === 0) return "";
  const isDone = ({ outcome }: ReportRow): number => Number(SIGNS[outcome] === "✓");
  return markdownTable(
    [{ title: "Prefix list" }, { title: "Result" }, { title: "Entries", align: "right" }],
    rows
      .toSorted((a, b) => isDone(a) - isDone(b))
      .map((row) => [
        `${SIGNS[row.outcome] ?? ""} **${markdownText(row.name)}**<br>${placeCell(row.at)}`,
        `${resultCell(row)}<br>${duration(row.milliseconds)}`,
        filling(row),
      ]),
  );
}
