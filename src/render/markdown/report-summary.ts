// The job summary of an apply: what needs a person first, then what was done, then every entry.

import type { Plan } from "../../model/plan.ts";
import { type ApplyReport, reportSums } from "../../model/report.ts";
import { count, counted } from "../../model/sentence.ts";
import { NO_TRAFFIC } from "../../model/traffic.ts";
import { ENTRIES_SHOWN } from "../entry-row.ts";
import { type ListRow, rowsOf } from "../rows.ts";
import { duration } from "../wording.ts";
import { attentionList } from "./attention.ts";
import { detailsBlock, diffFence, joinBlocks } from "./blocks.ts";
import { firstThatFits, SUMMARY_BYTES } from "./budget.ts";
import { appliedCapacity } from "./capacity-table.ts";
import { NO_LINKS } from "./links.ts";
import { diffLines, entriesLeftOut, IN_PLAN_FILE } from "./list-details.ts";
import { aboutPlan, type SummaryAbout } from "./plan-summary.ts";
import { doneTable, reportHeadline, reportRegionsTable } from "./report-tables.ts";

/** The plan's rows of the lists that were changed. Of a list that failed it is not known which entries were. */
function appliedRows(plan: Plan, report: ApplyReport): readonly ListRow[] {
  const done = new Set(report.rows.filter(({ outcome }) => outcome === "done").map(({ address }) => address));
  return rowsOf(plan).filter((row) => done.has(row.address));
}

function entriesDetails(rows: readonly ListRow[], report: ApplyReport, most: number): readonly string[] {
  if (rows.length === 0) return [];
  const kept = new Map(report.rows.map((row) => [row.address, row.kept]));
  const { added, removed, described } = reportSums(report);
  const descriptions = described === 0 ? "" : `, ${counted(described, "description")} changed`;
  const fences = rows.map((row) => {
    const stays = kept.get(row.address) ?? 0;
    const remark =
      stays === 0
        ? []
        : [
            `# ${count(stays)} of these removals ${stays === 1 ? "was" : "were"} not made: an interface still has the address`,
          ];
    return diffFence([...diffLines(row, most), ...remark]);
  });
  const summary = `Every entry that changed (${count(added)} added, ${count(removed)} removed${descriptions})`;
  return [detailsBlock(summary, fences.join("\n\n"))];
}

/**
 * What needs a person first, then what was done, then tables of figures. `plan`: the one that was applied; `limit`: bytes; the richest
 * text that fits.
 */
export function reportSummary(
  plan: Plan,
  report: ApplyReport,
  limit: number = SUMMARY_BYTES,
  { traffic = NO_TRAFFIC, links = NO_LINKS }: SummaryAbout = {},
): string {
  const rows = appliedRows(plan, report);
  const head = [
    `## Prefix lists: ${reportHeadline(plan, report)}`,
    `${aboutPlan(plan)}, ${duration(report.milliseconds)}`,
  ];
  const attention = attentionList([...plan.diagnostics, ...report.diagnostics], rowsOf(plan), { links });
  const needs = attention === "" ? [] : ["### What needs you", attention];
  const table = doneTable(report);
  const done = table === "" ? [] : ["### What was done", table];
  const places = ["### Account-regions", reportRegionsTable(plan, report, traffic)];
  const level = (...blocks: readonly (readonly string[])[]): string => joinBlocks([...head, ...blocks.flat()]);
  const whole = (most: number): string =>
    level(needs, done, entriesDetails(rows, report, most), places, appliedCapacity(plan, report));
  return firstThatFits(
    [
      () => whole(Number.POSITIVE_INFINITY),
      () => whole(ENTRIES_SHOWN),
      () => level(needs, done, [`${entriesLeftOut(rows)} ${IN_PLAN_FILE}`], places),
      () => level(needs, ["Too many lists changed to show them here."], places),
      () => level(["There is too much to show here. The log of this run has all of it."]),
    ],
    limit,
  );
}
