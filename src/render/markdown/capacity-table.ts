// Lists that are nearly full, shown before they run out of room.

import type { Plan } from "../../model/plan.ts";
import type { ApplyReport } from "../../model/report.ts";
import { count } from "../../model/sentence.ts";
import { detailsBlock, markdownTable } from "./blocks.ts";
import { markdownText } from "./escape.ts";

/** Lists that are fuller than this are shown. */
const NEARLY_FULL_PERCENT = 80;

interface Filling {
  readonly address: string;
  readonly entries: number;
  /** Max entries. */
  readonly size: number;
}

/** How full each list of the plan is once the plan is applied; a list that is held back stays as it is. */
export function plannedFillings({ lists }: Plan): readonly Filling[] {
  return lists.flatMap(({ address, change, held, unchanged }): Filling[] => {
    if (change.kind === "delete" || (change.kind === "create" && held.length > 0)) return [];
    if (change.kind === "create") return [{ address, entries: change.adds.length, size: change.maxEntries }];
    const { entryCount, maxEntries } = change.have;
    if (change.kind !== "update" || held.length > 0) return [{ address, entries: entryCount, size: maxEntries }];
    return [{ address, entries: unchanged + change.adds.length, size: change.resize?.to ?? maxEntries }];
  });
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
