// Asks AWS to describe groups of which only their interfaces are known so far: their own VPC is needed.
import pMap from "p-map";
import { accountRegionKey } from "../model/account-region.ts";
import type { RegionSnapshot, Snapshot } from "../model/snapshot.ts";
import type { Readers } from "./ports.ts";

/** The snapshot with what AWS says of these groups, by `account/region`, or with why it could not be read. `parallelism`: account-regions at once. */
export async function observeGroups(
  snapshot: Snapshot,
  asked: ReadonlyMap<string, readonly string[]>,
  readers: Readers,
  parallelism: number,
): Promise<Snapshot> {
  if (asked.size === 0) return snapshot;
  const describe = async (region: RegionSnapshot): Promise<RegionSnapshot> => {
    const ids = asked.get(accountRegionKey(region.at));
    const { groups } = region;
    if (ids === undefined || !groups.ok) return region;
    const reader = await readers.at(region.at);
    if (!reader.ok) return { ...region, groups: reader };
    const found = await reader.value.groupsById(ids);
    if (!found.ok) return { ...region, groups: found };
    const described = new Map(found.value.map((group) => [group.id, group]));
    return { ...region, groups: { ...groups, value: groups.value.map((group) => described.get(group.id) ?? group) } };
  };
  return { ...snapshot, regions: await pMap(snapshot.regions, describe, { concurrency: parallelism }) };
}
