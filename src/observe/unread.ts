// Reads the entries that are needed after all: the tag `plsync:applied` of these lists is about other entries than those that are
// wanted now.

import pMap from "p-map";
import { accountRegionKey } from "../model/account-region.ts";
import type { RegionSnapshot, Snapshot, UnreadList } from "../model/snapshot.ts";
import { readEntries } from "./observe-region.ts";
import type { Readers } from "./ports.ts";

/** The snapshot with the entries of those lists, or with why they could not be read. `parallelism`: account-regions at once. */
export async function observeUnread(
  snapshot: Snapshot,
  lists: readonly UnreadList[],
  readers: Readers,
  parallelism: number,
): Promise<Snapshot> {
  const byRegion = Map.groupBy(lists, ({ at }) => accountRegionKey(at));
  const readMore = async (region: RegionSnapshot): Promise<RegionSnapshot> => {
    const here = byRegion.get(accountRegionKey(region.at));
    if (here === undefined) return region;
    const reader = await readers.at(region.at);
    const more = reader.ok ? await readEntries(reader.value, here) : new Map(here.map(({ id }) => [id, reader]));
    return { ...region, entries: new Map([...region.entries, ...more]) };
  };
  return { ...snapshot, regions: await pMap(snapshot.regions, readMore, { concurrency: parallelism }) };
}
