// A snapshot that was read for two files, as one of them alone would have read it: what only the other file asks for must neither
// bring lists into a plan nor make the plan incomplete.
import { accountRegionKey } from "../model/account-region.ts";
import { NO_INTERFACES } from "../model/columns/interface-builder.ts";
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Reading, RegionSnapshot, Snapshot } from "../model/snapshot.ts";
import { type ReadScope, type RegionReads, readsOf } from "./reads.ts";

const NOTHING: Reading<readonly never[]> = { ok: true, value: [] };
const NO_MEMBERS: Reading<Interfaces> = { ok: true, value: NO_INTERFACES };

function regionFor(region: RegionSnapshot, { sources, findsLists }: RegionReads): RegionSnapshot {
  const { shares, ...rest } = region;
  return {
    ...(findsLists ? region : rest),
    ...(sources.length > 0 ? {} : { groups: NOTHING, interfaces: NO_MEMBERS, matching: new Map(), resources: {} }),
    ...(findsLists ? {} : { lists: NOTHING, entries: new Map(), applied: new Map() }),
  };
}

/** Of an account-region that both files read, everything stays: a plan looks only for what its own file names. */
export function viewFor(
  configuration: Pick<Configuration, "accounts" | "mappings">,
  snapshot: Snapshot,
  scope: ReadScope | undefined,
): Snapshot {
  const reads = new Map(readsOf(configuration, scope).map((one) => [accountRegionKey(one.at), one]));
  return {
    ...snapshot,
    regions: snapshot.regions.flatMap((region) => {
      const own = reads.get(accountRegionKey(region.at));
      return own === undefined ? [] : [regionFor(region, own)];
    }),
  };
}

/** The view with what else was read of its account-regions meanwhile: entries and references that it does not have itself. */
export function mergeReadings(view: Snapshot, read: Snapshot): Snapshot {
  const more = new Map(read.regions.map((region) => [accountRegionKey(region.at), region]));
  return {
    ...view,
    regions: view.regions.map((region) => {
      const found = more.get(accountRegionKey(region.at));
      if (found === undefined) return region;
      const entries = new Map([...found.entries, ...region.entries]);
      return { ...region, entries, associations: new Map([...found.associations, ...region.associations]) };
    }),
  };
}
