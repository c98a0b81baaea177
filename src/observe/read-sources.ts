// Makes the reads that sources need of one account-region, each kind of read once for all of them: the security groups that they
// select, and the interfaces that carry these or have certain addresses.
import { type AccountRegion, compareText } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { NetworkInterface, SecurityGroup } from "../model/interface.ts";
import type { Reading, SourceSnapshot } from "../model/snapshot.ts";
import { type GroupSelector, knownGroups, matchingGroups } from "../sources/group-selectors.ts";
import type { Read } from "../sources/source-kind.ts";
import type { RegionReader } from "./ports.ts";

/** Exhaustive: a new kind of read does not compile until it is made here. */
type Reads = { readonly [What in Read["what"]]: readonly Extract<Read, { readonly what: What }>[] };

type Groups = Reading<readonly SecurityGroup[]>;
type Interfaces = Reading<readonly NetworkInterface[]>;

/**
 * Never fails: what could not be read is in the answer as such. `known`: groups that were read before, among which selectors
 * resolve too; the answer has them unless they were read again.
 */
export async function readSources(
  reader: RegionReader,
  at: AccountRegion,
  reads: readonly Read[],
  known: readonly SecurityGroup[] = [],
): Promise<SourceSnapshot> {
  const { groups: selecting, members, addresses } = sorted(reads);
  const reading = readGroups(reader, selectorsOf(selecting)).then((found) => laidOver(known, found));
  const [groups, ...interfaces] = await Promise.all([
    reading,
    readMembers(reader, selectorsOf(members), reading),
    readAddresses(reader, addresses),
  ]);
  // Without its groups, an account-region says nothing about their members, even where these were read.
  return { at, groups, interfaces: groups.ok ? together(interfaces) : groups };
}

function sorted(reads: readonly Read[]): Reads {
  return {
    groups: reads.filter((read) => read.what === "groups"),
    members: reads.filter((read) => read.what === "members"),
    addresses: reads.filter((read) => read.what === "addresses"),
  };
}

function selectorsOf(reads: readonly { readonly selectors: readonly GroupSelector[] }[]): readonly GroupSelector[] {
  return reads.flatMap(({ selectors }) => selectors);
}

/** By id and by name in one call each, by tags in one call for each set of tags. */
async function readGroups(reader: RegionReader, selectors: readonly GroupSelector[]): Promise<Groups> {
  const ids = selectors.flatMap((selector) => (selector.by === "id" ? [selector.id] : []));
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
  return together(readings);
}

/** A name like `default` is in every VPC: groups of VPCs that were not asked for would bring thousands of interfaces. */
async function groupsNamed(
  reader: RegionReader,
  named: readonly { readonly name: string; readonly vpcId?: string }[],
): Promise<Groups> {
  const reading = await reader.groupsByName([...new Set(named.map(({ name }) => name))]);
  if (!reading.ok) return reading;
  const isMeant = (group: SecurityGroup) =>
    named.some(({ name, vpcId }) => name === group.name && (vpcId === undefined || vpcId === group.vpcId));
  return { ok: true, value: reading.value.filter(isMeant) };
}

function laidOver(known: readonly SecurityGroup[], again: Groups): Groups {
  return known.length === 0 ? again : together([{ ok: true, value: known }, again]);
}

/**
 * Ids need no resolving, since nothing carries a group that does not exist: then the interfaces are read at the same time as the
 * groups.
 */
async function readMembers(
  reader: RegionReader,
  selectors: readonly GroupSelector[],
  groups: Promise<Groups>,
): Promise<Interfaces> {
  const ids = selectors.flatMap((selector) => (selector.by === "id" ? [selector.id] : []));
  if (ids.length === selectors.length) return interfacesOf(reader, ids);
  const found = await groups;
  if (!found.ok) return found;
  return interfacesOf(
    reader,
    matchingGroups(selectors, knownGroups(found.value)).map(({ id }) => id),
  );
}

async function interfacesOf(reader: RegionReader, groupIds: readonly string[]): Promise<Interfaces> {
  return groupIds.length === 0 ? { ok: true, value: [] } : reader.interfacesOfGroups([...new Set(groupIds)]);
}

/** One read for all: on both sides where one of them needs private and another public addresses. */
async function readAddresses(reader: RegionReader, reads: Reads["addresses"]): Promise<Interfaces> {
  const [first, ...others] = reads;
  if (first === undefined) return { ok: true, value: [] };
  const side = others.every((read) => read.side === first.side) ? first.side : "both";
  return reader.interfacesWithAddresses([...new Set(reads.flatMap(({ blocks }) => blocks))], side);
}

/** Each once, in order of id; of two with one id, the later. Unknown as a whole when one of the readings failed. */
function together<T extends { readonly id: string }>(
  readings: readonly Reading<readonly T[]>[],
): Reading<readonly T[]> {
  const all = new Map<string, T>();
  let lacking: Diagnostic | undefined;
  for (const reading of readings) {
    if (!reading.ok) return reading;
    lacking ??= reading.lacking;
    for (const one of reading.value) all.set(one.id, one);
  }
  const value = [...all.values()].sort((a, b) => compareText(a.id, b.id));
  return { ok: true, value, ...(lacking === undefined ? {} : { lacking }) };
}
