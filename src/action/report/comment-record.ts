// How much of a plan fits into the record of its comment.
import { planMarker } from "../../github/review/plan-record.ts";
import type { PlanRecord, RecordedList, RecordedLists } from "../../model/record.ts";
import { recordRoot } from "../../plan/approval/compare-record.ts";

/** Characters of the whole record; some 80 lists. Beyond it, one digest stands for all of them. */
const MOST_CHARACTERS = 24_000;

/** The lists one by one as long as that makes a short enough record, else one digest over all. `record`: the rest of it. */
export function fittingRecord(lists: ReadonlyMap<string, RecordedList>, record: PlanRecord): RecordedLists {
  const recorded = { kind: "lists", lists } as const;
  const noStamp = { protected: "", payload: "", signature: "" };
  const { length } = planMarker(record.name, { ...record, recorded }, noStamp);
  return length <= MOST_CHARACTERS ? recorded : recordRoot(lists);
}
