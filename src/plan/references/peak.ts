// How long a list may get while it changes. An entry whose addresses stay wanted goes only after what covers them has come, so that
// nothing is cut off in between; for that time both need room, and AWS counts it.
import { addressesOf, touchesBlock } from "../../model/address-set.ts";
import type { Change } from "../../model/change.ts";

/** At most so many entries at once, at least `entries`, which it holds afterwards. `size`: max entries that it has. */
export function peakOf({ adds, removes }: Extract<Change, { kind: "update" }>, entries: number, size: number): number {
  // Mostly there is room for all of it, and nothing has to be compared.
  if (adds.length === 0 || entries + removes.length <= size) return entries;
  const coming = addressesOf(adds.map(({ cidr }) => cidr));
  return entries + removes.filter(({ cidr }) => touchesBlock(coming, cidr)).length;
}
