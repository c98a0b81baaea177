// What AWS has of a list, as far as a plan depends on it.

import type { Have } from "../../model/change.ts";
import { compareCidrs, formatCidr } from "../../model/cidr.ts";
import type { Entry, PrefixList } from "../../model/prefix-list.ts";
import { entriesDigest } from "../digest.ts";

/** `entries`: sorted. Only AWS-managed lists have neither version nor size, and they are never planned. */
export function haveOf(list: PrefixList, entries: readonly Entry[]): Have {
  return {
    id: list.id,
    arn: list.arn,
    name: list.name,
    version: list.version ?? 0,
    maxEntries: list.maxEntries ?? 0,
    entryCount: entries.length,
    entriesSha256: entriesDigest(entries.map((entry) => formatCidr(entry.cidr))),
    tags: list.tags,
  };
}

/**
 * In numeric order, each CIDR once. Whether AWS keeps one block in two spellings (with host bits) is not known; the second must not
 * look like an entry that is not wanted.
 */
export function sortEntries(entries: readonly Entry[]): readonly Entry[] {
  const sorted = [...entries].sort((a, b) => compareCidrs(a.cidr, b.cidr));
  return sorted.filter((entry, i) => entry.cidr !== sorted[i - 1]?.cidr);
}
