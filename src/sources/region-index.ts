// What was read of one account-region for sources, as the sources of many mappings ask about it: its interfaces are indexed by
// security group, so that no mapping looks at interfaces that are not its own.
import { type AccountRegion, accountRegionKey, compareText } from "../model/account-region.ts";
import type { NetworkInterface } from "../model/interface.ts";
import type { Reading, SourceSnapshot } from "../model/snapshot.ts";
import { type KnownGroups, knownGroups } from "./group-selectors.ts";

export interface RegionIndex {
  readonly groups: Reading<KnownGroups>;
  readonly interfaces: Reading<readonly NetworkInterface[]>;
  /** Interfaces by the id of each security group that they carry; empty when they could not be read. */
  readonly members: ReadonlyMap<string, readonly NetworkInterface[]>;
}

/** All that a run read for its sources. */
export interface Readings {
  /** ISO 8601, UTC: when AWS was read. */
  readonly now: string;
  /** Throws if the place is not one that a source of the run reads. */
  at(at: AccountRegion): RegionIndex;
}

const byId = (a: NetworkInterface, b: NetworkInterface): number => compareText(a.id, b.id);

/** Linear in the interfaces and the groups that they carry. */
export function indexRegion({ groups, interfaces }: SourceSnapshot): RegionIndex {
  const members = new Map<string, NetworkInterface[]>();
  for (const found of interfaces.ok ? interfaces.value : []) {
    for (const { id } of found.groups) {
      const known = members.get(id);
      if (known === undefined) members.set(id, [found]);
      else if (known.at(-1) !== found) known.push(found);
    }
  }
  return { groups: groups.ok ? { ok: true, value: knownGroups(groups.value) } : groups, interfaces, members };
}

/** The readings of these account-regions, taken at `now` (ISO 8601, UTC). */
export function readingsOf(regions: readonly SourceSnapshot[], now: string): Readings {
  const indexes = new Map(regions.map((region) => [accountRegionKey(region.at), indexRegion(region)]));
  return {
    now,
    at: (at) => {
      const index = indexes.get(accountRegionKey(at));
      if (index === undefined) throw new Error(`no reading of ${accountRegionKey(at)}`);
      return index;
    },
  };
}

/** The interfaces that carry one of the groups, each once, in order of id. */
export function membersOf({ members }: RegionIndex, groupIds: Iterable<string>): readonly NetworkInterface[] {
  const [first, second] = groupIds;
  if (second === undefined) return [...(members.get(first ?? "") ?? [])].sort(byId);
  const found = new Set<NetworkInterface>();
  for (const id of groupIds) for (const member of members.get(id) ?? []) found.add(member);
  return [...found].sort(byId);
}
