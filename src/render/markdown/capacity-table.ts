// Lists that are nearly full, shown before they run out of room.

import type { CapacityReport } from "../../model/capacity/capacity-report.ts";
import { type Filling, type Plan, plannedFilling } from "../../model/plan.ts";
import type { ApplyReport } from "../../model/report.ts";
import { count } from "../../model/sentence.ts";
import { capacityCells, capacityLines, NEARLY_FULL_PERCENT, nearlyFullLists, percentOf } from "../capacity-rows.ts";
import { detailsBlock, markdownTable } from "./blocks.ts";
import { placedName } from "./changes-table.ts";
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
    full.map((list) => [placedName(list.address), count(list.entries), count(list.size), `${percentOf(list)} %`]),
  );
  return [detailsBlock(`Capacity: lists over ${NEARLY_FULL_PERCENT} % of their max entries`, table)];
}

/** What a plan knows of capacity: the report where there is one, and the lists that are nearly full unless it has them. */
export function planCapacity(plan: Plan): readonly string[] {
  const full = plan.capacity?.isWhole ? [] : capacityDetails(plannedFillings(plan));
  return [...reportDetails(plan.capacity), ...full];
}

/** The same after an apply: the report is as planned, how full lists are is as the apply left them. */
export function appliedCapacity({ capacity }: Plan, report: ApplyReport): readonly string[] {
  return [...reportDetails(capacity), ...capacityDetails(reportedFillings(report))];
}

/** The report in a block that unfolds; none without one. */
function reportDetails(capacity: CapacityReport | undefined): readonly string[] {
  if (capacity === undefined) return [];
  const table = markdownTable(
    [
      { title: "Prefix list" },
      { title: "Tightest reference" },
      { title: "Room", align: "right" },
      { title: "Exact", align: "right" },
    ],
    capacity.lists.map((list) => {
      const [, entries = "", references = "", tightest = "", ...numbers] = capacityCells(list).map(markdownText);
      const of = list.references === undefined || list.references === 0 ? "" : `<br>${references} in all`;
      return [`${placedName(list.address)}<br>${entries} entries`, `${tightest}${of}`, ...numbers];
    }),
  );
  const lines = capacityLines(capacity).map((line) => `- ${markdownText(line)}`);
  const what = capacity.isWhole ? "Capacity, least room first" : "Capacity of lists whose references were read";
  return [detailsBlock(what, [table, lines.join("\n")].filter((block) => block !== "").join("\n\n"))];
}
