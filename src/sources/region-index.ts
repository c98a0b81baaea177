// One account-region as the sources of many mappings ask about it: its reading, and its interfaces by security group, so that
// no mapping looks at interfaces that are not its own.
import { compareText } from "../model/account-region.ts";
import type { NetworkInterface } from "../model/interface.ts";
import type { RegionSnapshot } from "../model/snapshot.ts";
import { type KnownGroups, knownGroups } from "./group-selectors.ts";

export interface Place {
  readonly region: RegionSnapshot;
  /** Undefined when they could not be read. */
  readonly groups: KnownGroups | undefined;
  /** Interfaces by the id of each security group that they carry. */
  readonly members: ReadonlyMap<string, readonly NetworkInterface[]>;
}

const byId = (a: NetworkInterface, b: NetworkInterface): number => compareText(a.id, b.id);

export function placeOf(region: RegionSnapshot): Place {
  const groups = region.groups.ok ? knownGroups(region.groups.value) : undefined;
  const members = new Map<string, NetworkInterface[]>();
  if (!region.interfaces.ok) return { region, groups, members };
  for (const found of region.interfaces.value) {
    for (const id of found.groupIds) {
      const known = members.get(id);
      if (known === undefined) members.set(id, [found]);
      else if (known.at(-1) !== found) known.push(found);
    }
  }
  return { region, groups, members };
}

/** The interfaces that carry one of the groups, each once, in order of id. */
export function membersOf({ members }: Place, groupIds: Iterable<string>): readonly NetworkInterface[] {
  const [first, second] = groupIds;
  if (second === undefined) return [...(members.get(first ?? "") ?? [])].sort(byId);
  const found = new Set<NetworkInterface>();
  for (const id of groupIds) for (const member of members.get(id) ?? []) found.add(member);
  return [...found].sort(byId);
}
