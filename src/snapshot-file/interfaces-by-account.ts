// How many interfaces each account had when snapshots were taken: what its part of a plan weighs.
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { Recorded } from "./recording.ts";

/** By id of the account. An interface that several questions brought is counted for each: it was read for each. */
export function interfacesByAccount(recorded: readonly Recorded[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { at, name, reading } of recorded) {
    if (at === undefined || !reading.ok || !/^interfaces(?:OfGroups|Matching)$/.test(name)) continue;
    counts.set(at.accountId, (counts.get(at.accountId) ?? 0) + (reading.value as Interfaces).count);
  }
  return counts;
}
