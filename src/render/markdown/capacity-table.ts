// Lists that are nearly full, shown before they run out of room.

import { type Filling, type Plan, plannedFilling } from "../../model/plan.ts";
import type { ApplyReport } from "../../model/report.ts";
import { count } from "../../model/sentence.ts";
import { detailsBlock, markdownTable } from "./blocks.ts";
import { markdownText } from "./escape.ts";

/** Lists that are fuller than this are shown. */
const NEARLY_FULL_PERCENT = 80;

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
  const percent = ({ entries, size }: Filling): number => Math.floor((100 * entries) / size);
  const full = fillings
    .filter((list) => percent(list) > NEARLY_FULL_PERCENT)
    .toSorted((a, b) => percent(b) - percent(a));
  if (full.length === 0) return [];
  const table = markdownTable(
    [
      { title: "Prefix list" },
      { title: "Entries", align: "right" },
      { title: "Max entries", align: "right" },
      { title: "Used", align: "right" },
    ],
    full.map((list) => [markdownText(list.address), count(list.entries), count(list.size), `${percent(list)} %`]),
  );
  return [detailsBlock(`Capacity: lists over ${NEARLY_FULL_PERCENT} % of their max entries`, table)];
}
