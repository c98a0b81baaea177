// The part of a change that fits a size which the list cannot exceed, since something that references it has no more room: removals
// first, then additions in order of address. An entry whose cover does not fit stays: nothing that is wanted is cut off for lack of room.
import { addressesOf, difference, includesBlock, intersection } from "../../model/address-set.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { Entries } from "../../model/columns/entries.ts";
import type { Entry } from "../../model/prefix-list.ts";
import { isBlockDescription } from "../aggregation/block-description.ts";
import type { Want } from "../want/want.ts";
import type { EntryDiff } from "./diff.ts";

/** What the list holds after the change. */
export function entriesAfter(have: Iterable<Cidr>, { adds, removes }: EntryDiff): readonly Cidr[] {
  const gone = new Set(removes.map((entry) => entry.cidr));
  return [...[...have].filter((cidr) => !gone.has(cidr)), ...adds];
}

/** Those of the removals that cut nothing off that is wanted in full, or in part where blocks take the place of others. */
export function harmless(
  want: Pick<Want, "cidrs" | "staying" | "partlyWanted">,
  entries: Entries,
  changed: EntryDiff,
): readonly Entry[] {
  if (changed.removes.length === 0) return [];
  const wanted = addressesOf([...want.cidrs, ...want.staying]);
  const after = addressesOf(entriesAfter(entries.cidrs, changed));
  const isCutOff = ({ cidr, description }: Entry): boolean => {
    if (includesBlock(after, cidr)) return false;
    const isBlock = want.partlyWanted?.has(cidr) ?? isBlockDescription(description);
    if (!isBlock) return includesBlock(wanted, cidr);
    return difference(intersection(addressesOf([cidr]), wanted), after).ranges.length > 0;
  };
  return changed.removes.filter((entry) => !isCutOff(entry));
}

/** `size`: max entries that the list can have; what it holds already stays where that is more. */
export function partWithin(
  want: Pick<Want, "cidrs" | "staying" | "partlyWanted">,
  entries: Entries,
  changed: EntryDiff,
  size: number,
): EntryDiff {
  let { removes } = changed;
  for (;;) {
    const room = Math.max(0, size - (entries.cidrs.length - removes.length));
    const part = { ...changed, adds: changed.adds.slice(0, room), removes };
    const going = harmless(want, entries, part);
    if (going.length === removes.length) return part;
    // What stays takes room.
    removes = going;
  }
}
