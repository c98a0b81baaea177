// The last look before entries are removed: does a qualifying interface still have one of their addresses? Single addresses
// are asked for by themselves, so that a page that got lost in the first read cannot cost anybody access. Wider blocks (a
// delegated prefix, an aggregated entry, a static CIDR) have too many addresses for that: their sources' groups are read again.

import pMap from "p-map";
import { accountRegionKey } from "../model/account-region.ts";
import { type Cidr, covers, isSingleAddress } from "../model/cidr.ts";
import { groupBy } from "../model/group-by.ts";
import type { AddressSide, NetworkInterface } from "../model/interface.ts";
import type { SecurityGroupSource, Source } from "../model/mapping.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Readers, RegionReader } from "./ports.ts";

/** What the plan knows and this module asks. */
export interface Rules {
  /** The blocks that the interfaces bring to the source: the plan's own rule of what qualifies. */
  qualify(source: SecurityGroupSource, interfaces: readonly NetworkInterface[]): Iterable<Cidr>;
  /** Ids of the security groups that the source selects. */
  groupIds(source: SecurityGroupSource): readonly string[];
  /** True if the block stays allowed by what remains in the list. */
  isCovered(cidr: Cidr): boolean;
}

/**
 * Those of the blocks that a qualifying interface of the sources still needs. For single addresses one read for each feeding
 * account-region, of a call for each 200 addresses (twice that where both private and public addresses count); for wider
 * blocks one stream of the sources' interfaces. If a read fails, nothing is known.
 */
export async function confirmRemovals(
  sources: readonly Source[],
  blocks: readonly Cidr[],
  readers: Readers,
  rules: Rules,
): Promise<Reading<ReadonlySet<Cidr>>> {
  const singles = new Set(blocks.filter(isSingleAddress));
  const wide = blocks.filter((cidr) => !isSingleAddress(cidr));
  const feeding = sources.filter((source) => source.kind === "security_groups");
  if (blocks.length === 0 || feeding.length === 0) return { ok: true, value: new Set() };
  const places = [...groupBy(feeding, (source) => accountRegionKey(source.at)).values()];
  const readings = await pMap(places, async (here) => ({
    here,
    found: await ask(here, [...singles], wide, readers, rules),
  }));
  const held = new Set<Cidr>();
  for (const { here, found } of readings) {
    if (!found.ok) return found;
    for (const source of here) {
      for (const cidr of rules.qualify(source, found.value)) {
        if (singles.has(cidr)) held.add(cidr);
        if (rules.isCovered(cidr)) continue;
        for (const block of wide) if (covers(block, cidr) || covers(cidr, block)) held.add(block);
      }
    }
  }
  return { ok: true, value: held };
}

/** `sources`: of one account-region. */
async function ask(
  sources: readonly SecurityGroupSource[],
  singles: readonly Cidr[],
  wide: readonly Cidr[],
  readers: Readers,
  rules: Rules,
): Promise<Reading<readonly NetworkInterface[]>> {
  const [first] = sources;
  if (first === undefined) return { ok: true, value: [] };
  const reader = await readers.at(first.at);
  if (!reader.ok) return reader;
  const byAddress = await askForAddresses(sources, singles, reader.value);
  if (!byAddress.ok || wide.length === 0) return byAddress;
  const groups = [...new Set(sources.flatMap((source) => rules.groupIds(source)))];
  if (groups.length === 0) return byAddress;
  const byGroup = await reader.value.interfacesOfGroups(groups);
  return byGroup.ok ? { ok: true, value: [...byAddress.value, ...byGroup.value] } : byGroup;
}

async function askForAddresses(
  sources: readonly SecurityGroupSource[],
  singles: readonly Cidr[],
  reader: RegionReader,
): Promise<Reading<readonly NetworkInterface[]>> {
  if (singles.length === 0) return { ok: true, value: [] };
  const sides = new Set(sources.map((source) => source.addresses));
  const [only] = sides;
  const side: AddressSide = sides.size === 1 && only !== undefined ? only : "both";
  return reader.interfacesWithAddresses(singles, side);
}
