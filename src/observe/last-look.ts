// The last look before entries are removed: makes the reads that the sources of a mapping ask for then, whatever brought the
// entries. What they say is read here; what it means is for the sources to say.
import pMap from "p-map";
import { accountRegionKey } from "../model/account-region.ts";
import type { Reading, Snapshot, SourceSnapshot } from "../model/snapshot.ts";
import type { Read } from "../sources/source-kind.ts";
import type { Readers } from "./ports.ts";
import { readSources } from "./read-sources.ts";

/**
 * What AWS has now in the account-regions of the reads. The groups are those of the first reading, `before`, with what was read
 * again laid over them: a group that got lost in either must not cost its members their access. If a read fails, nothing is known.
 */
export async function lastLook(
  reads: readonly Read[],
  before: Snapshot,
  readers: Readers,
): Promise<Reading<readonly SourceSnapshot[]>> {
  const known = new Map(before.regions.map(({ at, groups }) => [accountRegionKey(at), groups]));
  const places = [...Map.groupBy(reads, ({ at }) => accountRegionKey(at))];
  const found = await pMap(places, async ([key, here]): Promise<Reading<SourceSnapshot>> => {
    const [{ at }] = here as [Read];
    const reader = await readers.at(at);
    if (!reader.ok) return reader;
    const groups = known.get(key);
    return whole(await readSources(reader.value, at, here, groups?.ok === true ? groups.value : []));
  });
  const regions: SourceSnapshot[] = [];
  for (const reading of found) {
    if (!reading.ok) return reading;
    regions.push(reading.value);
  }
  return { ok: true, value: regions };
}

function whole(region: SourceSnapshot): Reading<SourceSnapshot> {
  if (!region.groups.ok) return region.groups;
  return region.interfaces.ok ? { ok: true, value: region } : region.interfaces;
}
