// How much of a plan fits into the record of its comment.
import { planMarker } from "../../github/review/plan-record.ts";
import { NO_STAMP } from "../../github/review/stamp.ts";
import type { PlanRecord, RecordedList } from "../../model/record.ts";
import { recordRoot } from "../../plan/approval/compare-record.ts";

/** Characters of the whole record: some 240 lists that change, 380 that are new. Beyond it, one digest stands for all of them. */
const MOST_CHARACTERS = 40_000;

/** A record, and how many characters its line of the comment has without the parts of a stamp. */
export interface FittingRecord {
  readonly record: PlanRecord;
  readonly characters: number;
}

function measured(record: PlanRecord): FittingRecord {
  return { record, characters: planMarker(record.name, record, NO_STAMP).length };
}

/**
 * The lists one by one as long as that makes a short enough record, else one digest over all with what each gains, at last without.
 * `record`: the rest of it.
 */
export function fittingRecord(lists: ReadonlyMap<string, RecordedList>, record: PlanRecord): FittingRecord {
  const whole = measured({ ...record, recorded: { kind: "lists", lists } });
  if (whole.characters <= MOST_CHARACTERS) return whole;
  const recorded = recordRoot(lists);
  const root = measured({ ...record, recorded });
  return root.characters <= MOST_CHARACTERS
    ? root
    : measured({ ...record, recorded: { ...recorded, adds: undefined } });
}
