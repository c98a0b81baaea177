// Which quota to ask for, so that a list gets the size that it is to have and room for some more.
import type { Growing } from "./growing.ts";
import { isNear } from "./near.ts";
import type { Tally } from "./room.ts";

/** Quotas are asked for in steps that people can remember. */
const STEP = 20;
/** Rules of a group times groups of an interface, and routes of a table (Amazon VPC user guide, quotas). */
const MOST = 1000;
/** Groups of an interface, if AWS grants the most (the same page). */
const MOST_GROUPS = 16;

export type Remedy =
  | { readonly kind: "request"; readonly value: number }
  /** Beyond what the quota of groups per interface lets AWS grant; it can be lowered `from` … `to`. */
  | { readonly kind: "request-both"; readonly value: number; readonly from: number; readonly to: number }
  /** Nothing can be requested that is enough. */
  | { readonly kind: "spread" };

/** The smallest multiple of 20 at which the target fits, and enough is left that nobody is warned. */
function valueFor({ needs, names }: Tally, { entries, target, thresholds }: Growing): number {
  for (let value = Math.ceil(needs / STEP) * STEP; ; value += STEP) {
    const holds = target + Math.floor((value - needs) / names);
    if (!isNear(holds, entries, thresholds)) return value;
    // A list has 1,000 entries at most: then there is nothing to leave room for.
    if (holds >= MOST) return value;
  }
}

/** What would make the tally hold the list. */
export function remedyOf(tally: Tally, growing: Growing): Remedy {
  const value = valueFor(tally, growing);
  if (value > MOST) return { kind: "spread" };
  const { groupsPerInterface: groups } = tally.resource;
  if (tally.side.quota !== "rulesPerGroup" || groups === undefined || value <= Math.floor(MOST / groups)) {
    return { kind: "request", value };
  }
  return { kind: "request-both", value, from: groups, to: Math.floor(MOST / value) };
}

/** True if the remedy depends on how many groups an interface may have: only more rules than any number of groups allows do. */
export function needsGroupsPerInterface(tally: Tally, growing: Growing): boolean {
  return tally.side.quota === "rulesPerGroup" && valueFor(tally, growing) > Math.floor(MOST / MOST_GROUPS);
}
