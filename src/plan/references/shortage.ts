// A list that does not get the size that it is to have: which references have no room, and what to do about it.
import type { Held } from "../../model/plan.ts";
import { count, counted } from "../../model/sentence.ts";
import { capOf } from "./near.ts";
import type { Room } from "./room.ts";
import { firstLines, fullLine, remedyLine, unknownLine } from "./wording.ts";

/** `cannot grow to 58 entries: sg-0c1… (data) inbound IPv4: 58 of 60, needs 84`. */
export function cannotGrow({ growing, full }: Room): string {
  const { isFixed, entries, target } = growing;
  const to = isFixed ? `${count(target)} max entries` : `${count(entries)} entries`;
  const [worst] = full;
  return `cannot grow to ${to}${worst === undefined ? "" : `: ${fullLine(worst)}`}`;
}

/** The other references that have no room or may have none, a line each. */
export function otherLines({ full, unknown, growing }: Room): readonly string[] {
  const lines = [...full.slice(1).map(fullLine), ...unknown.map((one) => unknownLine(one, growing))];
  return firstLines(lines, Math.min(full.length, 1));
}

/** What to ask for; empty where no reference is too full. `exact`: entries that `aggregate: exact` would leave, where that is a way out. */
export function remedy(room: Room, exact: number | undefined): string {
  const { full, growing } = room;
  const [worst] = full;
  return worst === undefined ? "" : remedyLine(worst, growing, offerOf(room, exact));
}

/** Nothing where it saves nothing, and where the file fixes the size: fewer entries make no list smaller then. */
export function offerOf(room: Room, exact: number | undefined): string | undefined {
  const { entries, isFixed } = room.growing;
  if (exact === undefined || exact >= entries || isFixed) return undefined;
  const fits = exact <= (capOf(room) ?? 0) ? ", which fits" : "";
  return `\`aggregate: exact\` gives ${counted(exact, "entry")}${fits}`;
}

/** The reason to hold a list back of which nothing fits. `exact`: as `remedy` takes it. */
export function shortage(room: Room, exact: number | undefined): Held {
  const lines = [...otherLines(room).map((line) => `${line}.`), remedy(room, exact)];
  const detail = lines.filter((line) => line !== "").join("\n");
  return { code: "reference_full", reason: `it ${cannotGrow(room)}`, ...(detail === "" ? {} : { detail }) };
}
