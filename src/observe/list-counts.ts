// How many prefix lists there are in account-regions, whoever manages them: AWS allows an account only so many in a Region.
import pMap from "p-map";
import { type AccountRegion, accountRegionKey } from "../model/account-region.ts";
import type { Reading, Snapshot } from "../model/snapshot.ts";
import type { Readers } from "./ports.ts";

/** The snapshot with the number of lists in those account-regions. `parallelism`: account-regions at once. */
export async function observeListCounts(
  snapshot: Snapshot,
  places: readonly AccountRegion[],
  readers: Readers,
  parallelism: number,
): Promise<Snapshot> {
  const keys = new Set(places.map(accountRegionKey));
  const regions = await pMap(
    snapshot.regions,
    async (region) => {
      if (!keys.has(accountRegionKey(region.at))) return region;
      const reader = await readers.at(region.at);
      const listCount: Reading<number> = reader.ok ? await reader.value.countLists() : reader;
      return { ...region, listCount };
    },
    { concurrency: parallelism },
  );
  return { ...snapshot, regions };
}
