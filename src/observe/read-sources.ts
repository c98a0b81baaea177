// The source side of one account-region: the security groups that the mappings select, and one stream of the interfaces
// that carry any of them.
import { compareText } from "../model/account-region.ts";
import type { NetworkInterface, SecurityGroup } from "../model/interface.ts";
import type { GroupSelector } from "../model/mapping.ts";
import type { Reading, RegionSnapshot } from "../model/snapshot.ts";
import type { RegionReader } from "./ports.ts";

export async function readSources(
  reader: RegionReader,
  selectors: readonly GroupSelector[],
): Promise<Pick<RegionSnapshot, "groups" | "interfaces">> {
  const ids = selectors.filter((selector) => selector.by === "id").map((selector) => selector.id);
  // Ids need no resolving: what carries a group that does not exist is nothing. So both reads go at once.
  const early = selectors.length === ids.length ? readInterfaces(reader, ids) : undefined;
  const groups = await readGroups(reader, selectors);
  if (!groups.ok) {
    await early;
    return { groups, interfaces: groups };
  }
  const interfaces = await (early ??
    readInterfaces(
      reader,
      groups.value.map((group) => group.id),
    ));
  return { groups, interfaces };
}

async function readInterfaces(
  reader: RegionReader,
  groupIds: readonly string[],
): Promise<Reading<readonly NetworkInterface[]>> {
  if (groupIds.length === 0) return { ok: true, value: [] };
  const found = await reader.interfacesOfGroups([...new Set(groupIds)]);
  return found.ok ? { ok: true, value: found.value.toSorted(byId) } : found;
}

/** By id and by name in one call each, by tags in one call for each set of tags. */
export async function readGroups(
  reader: RegionReader,
  selectors: readonly GroupSelector[],
): Promise<Reading<readonly SecurityGroup[]>> {
  const ids = selectors.filter((selector) => selector.by === "id").map((selector) => selector.id);
  const named = selectors.filter((selector) => selector.by === "name");
  const tagged = new Map(
    selectors
      .filter((selector) => selector.by === "tags")
      .map(({ tags }) => [JSON.stringify([...tags].sort(([a], [b]) => compareText(a, b))), tags]),
  );
  const readings = await Promise.all([
    ...(ids.length === 0 ? [] : [reader.groupsById([...new Set(ids)])]),
    ...(named.length === 0 ? [] : [groupsNamed(reader, named)]),
    ...[...tagged.values()].map((tags) => reader.groupsByTags(tags)),
  ]);
  const groups = new Map<string, SecurityGroup>();
  for (const reading of readings) {
    if (!reading.ok) return reading;
    for (const group of reading.value) groups.set(group.id, group);
  }
  return { ok: true, value: [...groups.values()].sort(byId) };
}

/** A name like `default` is in every VPC: groups of VPCs that nobody asked for would bring thousands of interfaces. */
async function groupsNamed(
  reader: RegionReader,
  named: readonly { readonly name: string; readonly vpcId?: string }[],
): Promise<Reading<readonly SecurityGroup[]>> {
  const reading = await reader.groupsByName([...new Set(named.map(({ name }) => name))]);
  if (!reading.ok) return reading;
  const isMeant = (group: SecurityGroup) =>
    named.some(({ name, vpcId }) => name === group.name && (vpcId === undefined || vpcId === group.vpcId));
  return { ok: true, value: reading.value.filter(isMeant) };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
