// The last look before entries are removed, for one mapping: which of them a qualifying interface still has. An entry whose
// addresses stay allowed by what remains in the list needs no look.
import { accountRegionKey } from "../model/account-region.ts";
import { addressesOf, includesBlock } from "../model/address-set.ts";
import type { Cidr } from "../model/cidr.ts";
import type { NetworkInterface } from "../model/interface.ts";
import type { Mapping, SecurityGroupSource } from "../model/mapping.ts";
import type { Reading, Snapshot } from "../model/snapshot.ts";
import { confirmRemovals } from "../observe/confirm.ts";
import type { Readers } from "../observe/ports.ts";
import { blocksOf, qualifyingGroup } from "../plan/qualify.ts";
import { selectGroups } from "../plan/select.ts";

/** Ids of the groups that a source selects, as the snapshot has them. */
function groupIds(mapping: Mapping, source: SecurityGroupSource, snapshot: Snapshot): ReadonlySet<string> {
  const region = snapshot.regions.find(({ at }) => accountRegionKey(at) === accountRegionKey(source.at));
  if (region === undefined || !region.groups.ok) return new Set();
  return new Set(selectGroups(mapping, source, region.groups.value).groups.map((group) => group.id));
}

export function confirmer(mapping: Mapping, snapshot: Snapshot, readers: Readers) {
  const qualify = function* (source: SecurityGroupSource, interfaces: readonly NetworkInterface[]): Iterable<Cidr> {
    const ids = groupIds(mapping, source, snapshot);
    for (const found of interfaces) {
      if (qualifyingGroup(source, ids, found) !== undefined) yield* blocksOf(source, found);
    }
  };
  /** `removes`: entries about to go; `staying`: what the list holds afterwards. Answers those of `removes` that must stay. */
  return async (removes: readonly Cidr[], staying: Iterable<Cidr>): Promise<Reading<ReadonlySet<Cidr>>> => {
    const covered = addressesOf(staying);
    return confirmRemovals(
      mapping.sources,
      removes.filter((cidr) => !includesBlock(covered, cidr)),
      readers,
      {
        qualify,
        groupIds: (source) => [...groupIds(mapping, source, snapshot)],
        isCovered: (cidr) => includesBlock(covered, cidr),
      },
    );
  };
}
