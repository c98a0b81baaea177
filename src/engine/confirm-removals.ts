// The last look before entries are removed, for one mapping: which of them a qualifying interface still has. An entry whose
// addresses stay allowed by what remains in the list needs no look. Groups that the file chooses by name or tags are chosen
// again: one that got lost in the first read would disqualify its members here too.
import { accountRegionKey } from "../model/account-region.ts";
import { addressesOf, includesBlock } from "../model/address-set.ts";
import type { Cidr } from "../model/cidr.ts";
import type { SecurityGroup } from "../model/interface.ts";
import type { Mapping, SecurityGroupSource } from "../model/mapping.ts";
import type { Reading, Snapshot } from "../model/snapshot.ts";
import { confirmRemovals } from "../observe/last-look.ts";
import type { Readers } from "../observe/ports.ts";
import { readGroups } from "../observe/read-sources.ts";
import { knownGroups, selectGroups } from "../sources/group-selectors.ts";
import { blocksOf, qualifyingGroup } from "../sources/qualify.ts";

/** What AWS has now of the groups that a source does not name by id. */
async function groupsAgain(source: SecurityGroupSource, readers: Readers): Promise<Reading<readonly SecurityGroup[]>> {
  const selectors = source.selectors.filter(({ by }) => by !== "id");
  if (selectors.length === 0) return { ok: true, value: [] };
  const reader = await readers.at(source.at);
  return reader.ok ? readGroups(reader.value, selectors) : reader;
}

/** Ids of the groups that each source selects: by the snapshot, or by what AWS has now. */
async function selectedGroups(
  mapping: Mapping,
  snapshot: Snapshot,
  readers: Readers,
): Promise<Reading<ReadonlyMap<SecurityGroupSource, ReadonlySet<string>>>> {
  const selected = new Map<SecurityGroupSource, ReadonlySet<string>>();
  for (const source of mapping.sources) {
    if (source.kind !== "security_groups") continue;
    const region = snapshot.regions.find(({ at }) => accountRegionKey(at) === accountRegionKey(source.at));
    const known = region?.groups.ok === true ? region.groups.value : [];
    const again = await groupsAgain(source, readers);
    if (!again.ok) return again;
    const { groups } = selectGroups(mapping, source, knownGroups([...known, ...again.value]));
    selected.set(source, new Set(groups.map((group) => group.id)));
  }
  return { ok: true, value: selected };
}

export function confirmer(mapping: Mapping, snapshot: Snapshot, readers: Readers) {
  /** `removes`: entries about to go; `staying`: what the list holds afterwards. Answers those of `removes` that must stay. */
  return async (removes: readonly Cidr[], staying: Iterable<Cidr>): Promise<Reading<ReadonlySet<Cidr>>> => {
    const covered = addressesOf(staying);
    const uncovered = removes.filter((cidr) => !includesBlock(covered, cidr));
    if (uncovered.length === 0) return { ok: true, value: new Set() };
    const selected = await selectedGroups(mapping, snapshot, readers);
    if (!selected.ok) return selected;
    const groupIds = (source: SecurityGroupSource): ReadonlySet<string> => selected.value.get(source) ?? new Set();
    return confirmRemovals(mapping.sources, uncovered, readers, {
      qualify: function* (source, interfaces): Iterable<Cidr> {
        for (const found of interfaces) {
          if (qualifyingGroup(source, groupIds(source), found) !== undefined) yield* blocksOf(source, found);
        }
      },
      groupIds: (source) => [...groupIds(source)],
      isCovered: (cidr) => includesBlock(covered, cidr),
    });
  };
}
