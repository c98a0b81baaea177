// The job summary of an apply: what needs a person first, then what was done, then every entry.

import type { ApplyReport, Outcome, ReportRow } from "../apply/report.ts";
import { accountRegionKey } from "../model/account-region.ts";
import { groupBy } from "../model/group-by.ts";
import type { Plan } from "../plan/plan.ts";
import { attentionList } from "./attention.ts";
import { firstThatFits, SUMMARY_BYTES } from "./budget.ts";
import { ENTRIES_SHOWN } from "./entry-row.ts";
import { diffLines, entriesLeftOut } from "./list-markdown.ts";
import { detailsBlock, diffFence, joinBlocks, markdownTable } from "./markdown-blocks.ts";
import { markdownText } from "./markdown-escape.ts";
import { aboutPlan, suspendedIn } from "./plan-markdown.ts";
import { reportSums } from "./report-text.ts";
import { type ListRow, rowsOf } from "./rows.ts";
import { count, duration, plural } from "./wording.ts";

/** Lists fuller than this are named, before they are full. */
const NEARLY_FULL_PERCENT = 80;

const SIGNS: Readonly<Partial<Record<Outcome, string>>> = { done: "✓", already: "✓", failed: "✗", "not-done": "–" };

/** `3 of 4 changes applied, 1 failed`; `no changes`. */
export function reportHeadline(plan: Plan, report: ApplyReport): string {
  const { changes, made, failed, notDone, held, notPlanned } = reportSums(report);
  const all = made === changes ? count(made) : `${count(made)} of ${count(changes)}`;
  const parts: readonly (readonly [number, string])[] = [
    [failed, "failed"],
    [notDone, "not done"],
    [held, "held back"],
    [notPlanned, "not planned"],
    [suspendedIn(plan), "without removals"],
  ];
  return [
    changes === 0 ? "no changes" : `${all} ${plural(changes, "change")} applied`,
    ...parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`),
  ].join(", ");
}

function regionsTable(plan: Plan, report: ApplyReport): string {
  const rowsAt = groupBy(report.rows, (row) => accountRegionKey(row.at));
  return markdownTable(
    [
      { title: "Account" },
      { title: "Region" },
      { title: "Lists", align: "right" },
      { title: "Changed", align: "right" },
      { title: "Failed", align: "right" },
      { title: "Held back", align: "right" },
    ],
    plan.regions.map(({ at, status }) => {
      const rows = rowsAt.get(accountRegionKey(at)) ?? [];
      const having = (...outcomes: readonly Outcome[]): number =>
        rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
      const name = `${markdownText(at.account)} ${at.accountId}`;
      const failed = having("failed", "not-done");
      return [
        status === "ok" ? name : `**${name}**`,
        markdownText(at.region),
        count(rows.length),
        count(having("done", "already")),
        status === "failed" ? "**not read**" : failed === 0 ? "0" : `**${count(failed)}**`,
        count(having("held")),
      ];
    }),
  );
}

function versionCell({ versionBefore, versionAfter }: ReportRow): string {
  if (versionBefore === undefined || versionAfter === undefined || versionBefore === versionAfter) {
    return String(versionAfter ?? versionBefore ?? "");
  }
  return `${versionBefore} → ${versionAfter}`;
}

function filling({ entriesAfter, sizeAfter }: ReportRow): string {
  return entriesAfter === undefined || sizeAfter === undefined ? "" : `${count(entriesAfter)} of ${count(sizeAfter)}`;
}

/** Failures first: they are what the reader came for. */
function doneTable(report: ApplyReport): string {
  const rows = report.rows.filter(({ outcome }) => SIGNS[outcome] !== undefined);
  if (rows.length === 0) return "";
  const isDone = ({ outcome }: ReportRow): number => Number(SIGNS[outcome] === "✓");
  return markdownTable(
    [
      { title: "", align: "center" },
      { title: "Prefix list" },
      { title: "Result" },
      { title: "Version", align: "right" },
      { title: "Entries", align: "right" },
      { title: "Time", align: "right" },
    ],
    rows
      .toSorted((a, b) => isDone(a) - isDone(b))
      .map((row) => [
        SIGNS[row.outcome] ?? "",
        markdownText(row.address),
        markdownText(row.result),
        versionCell(row),
        filling(row),
        duration(row.milliseconds),
      ]),
  );
}

function nearlyFull(report: ApplyReport): readonly string[] {
  const percent = ({ entriesAfter, sizeAfter }: ReportRow): number =>
    entriesAfter === undefined || sizeAfter === undefined ? 0 : Math.floor((100 * entriesAfter) / sizeAfter);
  const full = report.rows
    .filter((row) => percent(row) > NEARLY_FULL_PERCENT)
    .toSorted((a, b) => percent(b) - percent(a));
  if (full.length === 0) return [];
  const table = markdownTable(
    [
      { title: "Prefix list" },
      { title: "Entries", align: "right" },
      { title: "Max entries", align: "right" },
      { title: "Used", align: "right" },
    ],
    full.map((row) => [
      markdownText(row.address),
      count(row.entriesAfter ?? 0),
      count(row.sizeAfter ?? 0),
      `${percent(row)} %`,
    ]),
  );
  return [detailsBlock(`Capacity: lists over ${NEARLY_FULL_PERCENT} % of their max entries`, table)];
}

/** The plan's rows of the lists that were changed; of a list that failed it is not known which entries were. */
function appliedRows(plan: Plan, report: ApplyReport): readonly ListRow[] {
  const done = new Set(report.rows.filter(({ outcome }) => outcome === "done").map(({ address }) => address));
  return rowsOf(plan).filter((row) => done.has(row.address));
}

function entriesDetails(rows: readonly ListRow[], report: ApplyReport, most: number): readonly string[] {
  if (rows.length === 0) return [];
  const kept = new Map(report.rows.map((row) => [row.address, row.kept]));
  const { added, removed } = reportSums(report);
  const fences = rows.map((row) => {
    const stays = kept.get(row.address) ?? 0;
    const remark =
      stays === 0 ? [] : [`# of these removals ${count(stays)} stayed: an interface still has the address`];
    return diffFence([...diffLines(row, most), ...remark]);
  });
  const summary = `Every entry that changed (${count(added)} added, ${count(removed)} removed)`;
  return [detailsBlock(summary, fences.join("\n\n"))];
}

/** Levels of detail, from every entry to the headline alone. `plan` is the one that was applied. */
export function reportSummary(plan: Plan, report: ApplyReport, limit: number = SUMMARY_BYTES): string {
  const rows = appliedRows(plan, report);
  const head = [
    `## Prefix lists: ${reportHeadline(plan, report)}`,
    `${aboutPlan(plan)}, ${duration(report.milliseconds)}`,
  ];
  const attention = attentionList([...plan.diagnostics, ...report.diagnostics], rowsOf(plan));
  const needs = attention === "" ? [] : ["### What needs you", attention];
  const level = (...blocks: readonly (readonly string[])[]): string => joinBlocks([...head, ...blocks.flat()]);
  const done = (): readonly string[] => {
    const table = doneTable(report);
    return table === "" ? [] : ["### What was done", table];
  };
  return firstThatFits(
    [
      () =>
        level(
          [regionsTable(plan, report)],
          needs,
          done(),
          entriesDetails(rows, report, Number.POSITIVE_INFINITY),
          nearlyFull(report),
        ),
      () =>
        level(
          [regionsTable(plan, report)],
          needs,
          done(),
          entriesDetails(rows, report, ENTRIES_SHOWN),
          nearlyFull(report),
        ),
      () => level([regionsTable(plan, report)], needs, done(), [entriesLeftOut(rows)]),
      () => level([regionsTable(plan, report)], needs, ["The lists that changed are too many to be shown here."]),
      () => level(["What was done and what needs you is too much to be shown here. The log of this run has it."]),
    ],
    limit,
  );
}
