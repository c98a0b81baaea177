// Lists that can hold their entries, and few more: people are warned while there is time to ask for a quota.
//
// What is compared is entries, not sizes: headroom that the list has is room, so a list that was cut to what its references hold does
// not warn for ever.
import type { Thresholds } from "../../model/mapping.ts";
import type { Room, Tally } from "./room.ts";

/** Entries of a list (Amazon VPC user guide, quotas). */
export const MOST_ENTRIES = 1000;

/** True if fewer entries can be added than should be left. `cap`: the most that the list can hold. */
export function isNear(cap: number, entries: number, { percent, base }: Thresholds): boolean {
  return cap - entries < Math.max((cap * percent) / 100, base);
}

/** The most entries that the list can have, by what is known of its references; undefined where nothing is. */
export function capOf({ tallies }: Pick<Room, "tallies">): number | undefined {
  const [tightest] = tallies;
  return tightest && Math.min(tightest.holds, MOST_ENTRIES);
}

/** The tallies that leave a list of so many entries too little room, the tightest first. */
export function nearTallies({ tallies, growing }: Room, entries: number): readonly Tally[] {
  return tallies.filter(({ holds }) => isNear(Math.min(holds, MOST_ENTRIES), entries, growing.thresholds));
}
