// A list that does not get the size that it is to have: which references have no room, and what to do about it.
import type { Held } from "../../model/plan.ts";
import { count } from "../../model/sentence.ts";
import type { Room } from "./room.ts";
import { fullLine, referenceLines, remedyLine } from "./wording.ts";

/** `cannot grow to 58 entries: sg-0c1… (data) inbound IPv4: 58 of 60, needs 84`. */
export function cannotGrow({ growing, full }: Room): string {
  const { isFixed, entries, target } = growing;
  const to = isFixed ? `${count(target)} max entries` : `${count(entries)} entries`;
  const [worst] = full;
  return `cannot grow to ${to}${worst === undefined ? "" : `: ${fullLine(worst)}`}`;
}

/** The other references that have no room or may have none, a line each. */
export function otherLines(room: Room): readonly string[] {
  return referenceLines({ ...room, full: room.full.slice(1) });
}

/** What to ask for; empty where no reference is too full. */
export function remedy({ full, growing }: Room): string {
  const [worst] = full;
  return worst === undefined ? "" : remedyLine(worst, growing);
}

/** The reason to hold a list back of which nothing fits. */
export function shortage(room: Room): Held {
  const detail = [...otherLines(room).map((line) => `${line}.`), remedy(room)].filter((line) => line !== "").join("\n");
  return { code: "reference_full", reason: `it ${cannotGrow(room)}`, ...(detail === "" ? {} : { detail }) };
}
