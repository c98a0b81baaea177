// What AWS has of a list, as far as a plan depends on it.

import type { Have } from "../../model/change.ts";
import type { Entries } from "../../model/columns/entries.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import { entriesDigest } from "../digest.ts";

/** `entries`: sorted. Only AWS-managed lists have neither version nor size, and they are never planned. */
export function haveOf(list: PrefixList, entries: Entries): Have {
  return {
    id: list.id,
    arn: list.arn,
    name: list.name,
    version: list.version ?? 0,
    maxEntries: list.maxEntries ?? 0,
    entryCount: entries.cidrs.length,
    entriesSha256: entriesDigest(entries.cidrs),
    tags: list.tags,
  };
}
