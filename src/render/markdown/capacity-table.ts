// Lists that are nearly full, shown before they run out of room.

import { type Filling, type Plan, plannedFilling } from "../../model/plan.ts";
import type { ApplyReport } from "../../model/report.ts";
import { count } from "../../model/sentence.ts";
import {
  CAPACITY_TITLES,
  capacityCells,
  capacityLines,
  NEARLY_FULL_PERCENT,
  nearlyFullLists,
  percentOf,
} from "../capacity-rows.ts";
import { detailsBlock, markdownTable } from "./blocks.ts";
import { markdownText } from "./escape.ts";

/** How full each list of the plan is once the plan is applied. */
export function plannedFillings({ lists }: Plan): readonly Filling[] {
  return lists.flatMap((planned) => plannedFilling(planned) ?? []);
}

/** How full each list was left by an apply, where that is known. */
export function reportedFillings({ rows }: ApplyReport): readonly Filling[] {
  return rows.flatMap(({ address, entriesAfter, sizeAfter }) =>
    entriesAfter === undefined || sizeAfter === undefined ? [] : [{ address, entries: entriesAfter, size: sizeAfter }],
  );
}

/** A table of the lists over 80 % of their max entries, in a block that unfolds; none when there are no such lists. */
export function capacityDetails(fillings: readonly Filling[]): readonly string[] {
  const full = nearlyFullLists(fillings);
  if (full.length === 0) return [];
  const table = markdownTable(
    [
      { title: "Prefix list" },
      { title: "Entries", align: "right" },
      { title: "Max entries", align: "right" },
      { title: "Used", align: "right" },
    ],
    full.map((list) => [markdownText(list.address), count(list.entries), count(list.size), `${percentOf(list)} %`]),
  );
  return [detailsBlock(`Capacity: lists over ${NEARLY_FULL_PERCENT} % of their max entries`, table)];
}

/** What a plan knows of capacity, in a block that unfolds: the report where there is one, else the lists that are nearly full. */
export function planCapacity(plan: Plan): readonly string[] {
  const { capacity } = plan;
  if (capacity === undefined) return capacityDetails(plannedFillings(plan));
  const table = markdownTable(
    CAPACITY_TITLES.map((title, index) => ({ title, ...(RIGHT.has(index) ? { align: "right" as const } : {}) })),
    capacity.lists.map((list) => capacityCells(list).map(markdownText)),
  );
  const lines = capacityLines(capacity).map((line) => `- ${markdownText(line)}`);
  const what = capacity.isWhole
    ? "Capacity: the list with the least room first"
    : "Capacity of lists whose references were read";
  const report = detailsBlock(what, [table, lines.join("\n")].filter((block) => block !== "").join("\n\n"));
  return capacity.isWhole ? [report] : [report, ...capacityDetails(plannedFillings(plan))];
}

/** The columns of numbers. */
const RIGHT: ReadonlySet<number> = new Set([1, 4, 5]);
