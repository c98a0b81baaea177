// What both comments of plsync, the plan and the report of a merge, put into their record.
import type { RecordedList, RecordedLists } from "../../model/record.ts";
import { recordRoot } from "../../plan/approval/compare-record.ts";
import type { RunContext } from "../context.ts";

/** Characters of the whole record; some 120 lists. Beyond it, one digest stands for all of them. */
const MOST_CHARACTERS = 20_000;

/** The lists one by one as long as `write` makes a short enough record of them, else one digest over all. */
export function fittingRecord(
  lists: ReadonlyMap<string, RecordedList>,
  write: (recorded: RecordedLists) => string,
): RecordedLists {
  const recorded = { kind: "lists", lists } as const;
  return write(recorded).length <= MOST_CHARACTERS ? recorded : recordRoot(lists);
}

/** GITHUB_RUN_ID, which grows from run to run and stays when a run is tried again; 0 outside of a workflow. */
export function runNumber({ environment }: RunContext): number {
  return Number(environment.GITHUB_RUN_ID) || 0;
}
