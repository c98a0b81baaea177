// Makes the reads that sources need of one account-region, each kind of read once for all of them: the security groups that they
// select by name and tags, the interfaces that carry a selected group or have certain addresses, and then the groups that they
// select by id, as far as no interface carries them, and the VPCs of IPv6 addresses that may be private ones.
import { type AccountRegion, compareText } from "../model/account-region.ts";
import { interfacesOf, NO_INTERFACES } from "../model/columns/interface-builder.ts";
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { NamedGroup, SecurityGroup } from "../model/interface.ts";
import { type InterfaceMatch, interfaceMatchKey } from "../model/network/interface-match.ts";
import type { NetworkResource } from "../model/network/resource.ts";
import type { Reading, SourceSnapshot } from "../model/snapshot.ts";
import { type GroupSelector, knownGroups, matchingGroups } from "../sources/group-selectors.ts";
import { vpcsInQuestion } from "../sources/private-ipv6.ts";
import type { Read } from "../sources/source-kind.ts";
import type { RegionReader } from "./ports.ts";
import { readResources } from "./read-resources.ts";
import { together } from "./together.ts";

/** Exhaustive: a new kind of read does not compile until it is made here. */
type Reads = { readonly [What in Read["what"]]: readonly Extract<Read, { readonly what: What }>[] };

type Groups = Reading<readonly (NamedGroup | SecurityGroup)[]>;
type Members = Reading<Interfaces>;

/**
 * Never fails: what could not be read is in the answer as such. `known`: groups that were read before, among which selectors
 * resolve too; the answer has them unless they were read again.
 */
export async function readSources(
  reader: RegionReader,
  at: AccountRegion,
  reads: readonly Read[],
  known: readonly NamedGroup[] = [],
): Promise<SourceSnapshot> {
  const { groups: selecting, members, addresses, resources: ofResources, ...others } = sorted(reads);
  const resolving = resolve(reader, selectorsOf(selecting)).then((found) => laidOver(known, found));
  const [resolved, resources, matching, ...found] = await Promise.all([
    resolving,
    readResources(reader, ofResources),
    readMatching(reader, others.matching),
    readMembers(reader, selectorsOf(members), resolving),
    readAddresses(reader, addresses),
  ]);
  const interfaces = joined(found);
  const [groups, vpcs] = await Promise.all([
    withIds(reader, idsOf(selectorsOf(selecting)), resolved, interfaces),
    others["private-ipv6"].length > 0 ? readVpcs(reader, [interfaces, ...matching.values()]) : undefined,
  ]);
  // Without its groups, an account-region says nothing about their members, even where these were read.
  return {
    at,
    groups,
    interfaces: groups.ok ? interfaces : groups,
    resources,
    ...(matching.size === 0 ? {} : { matching }),
    ...(vpcs === undefined ? {} : { vpcs }),
  };
}

function sorted(reads: readonly Read[]): Reads {
  return {
    groups: reads.filter((read) => read.what === "groups"),
    members: reads.filter((read) => read.what === "members"),
    addresses: reads.filter((read) => read.what === "addresses"),
    matching: reads.filter((read) => read.what === "matching"),
    "private-ipv6": reads.filter((read) => read.what === "private-ipv6"),
    resources: reads.filter((read) => read.what === "resources"),
  };
}

function selectorsOf(reads: readonly { readonly selectors: readonly GroupSelector[] }[]): readonly GroupSelector[] {
  return reads.flatMap(({ selectors }) => selectors);
}

function idsOf(selectors: readonly GroupSelector[]): readonly string[] {
  return [...new Set(selectors.flatMap((selector) => (selector.by === "id" ? [selector.id] : [])))];
}

/** The groups that names and tags stand for: by name in one call, by tags in one call for each set of tags. */
async function resolve(reader: RegionReader, selectors: readonly GroupSelector[]): Promise<Groups> {
  const named = selectors.filter((selector) => selector.by === "name");
  const tagged = new Map(
    selectors
      .filter((selector) => selector.by === "tags")
      .map(({ tags }) => [JSON.stringify([...tags].sort(([a], [b]) => compareText(a, b))), tags]),
  );
  const readings = await Promise.all([
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

function laidOver(known: readonly NamedGroup[], again: Groups): Groups {
  return known.length === 0 ? again : together([{ ok: true, value: known }, again]);
}

/**
 * The groups with those of the ids that exist. A group exists when an interface carries it, and has the name that the interface
 * says; AWS is asked only for the others, of which nothing is known without its answer.
 */
async function withIds(
  reader: RegionReader,
  ids: readonly string[],
  resolved: Groups,
  interfaces: Members,
): Promise<Groups> {
  if (!resolved.ok) return resolved;
  const carried = interfaces.ok ? carriedOf(new Set(ids), interfaces.value) : new Map<string, NamedGroup>();
  const known = new Set(resolved.value.map(({ id }) => id));
  const others = ids.filter((id) => !carried.has(id) && !known.has(id));
  const asked = others.length === 0 ? [] : [await reader.groupsById(others)];
  // What AWS described says more than what an interface carries.
  return together([{ ok: true, value: [...carried.values()] }, resolved, ...asked]);
}

/** Those of the groups that the interfaces name; of several names, the first. */
function carriedOf(ids: ReadonlySet<string>, interfaces: Interfaces): ReadonlyMap<string, NamedGroup> {
  const carried = new Map<string, NamedGroup>();
  for (const { id, name } of interfaces.carriedGroups()) {
    if (name !== undefined && ids.has(id) && !carried.has(id)) carried.set(id, { id, name });
  }
  return carried;
}

/** Ids need no resolving, since nothing carries a group that does not exist: then the interfaces are read at once. */
async function readMembers(
  reader: RegionReader,
  selectors: readonly GroupSelector[],
  resolving: Promise<Groups>,
): Promise<Members> {
  const ids = idsOf(selectors);
  const others = selectors.filter(({ by }) => by !== "id");
  if (others.length === 0) return membersOf(reader, ids);
  const resolved = await resolving;
  if (!resolved.ok) return resolved;
  const meant = matchingGroups(others, knownGroups(resolved.value)).map(({ id }) => id);
  return membersOf(reader, [...ids, ...meant]);
}

async function membersOf(reader: RegionReader, groupIds: readonly string[]): Promise<Members> {
  return groupIds.length === 0 ? { ok: true, value: NO_INTERFACES } : reader.interfacesOfGroups([...new Set(groupIds)]);
}

/** A listing for each distinct match. */
async function readMatching(reader: RegionReader, reads: Reads["matching"]): Promise<ReadonlyMap<string, Members>> {
  const matches = new Map(reads.map(({ match }): [string, InterfaceMatch] => [interfaceMatchKey(match), match]));
  const found = [...matches].map(async ([key, match]) => [key, await reader.interfacesMatching(match)] as const);
  return new Map(await Promise.all(found));
}

/** Of the interfaces that could be read. */
async function readVpcs(
  reader: RegionReader,
  members: readonly Members[],
): Promise<Reading<readonly NetworkResource[]>> {
  const ids = new Set(members.flatMap((reading) => (reading.ok ? vpcsInQuestion(reading.value) : [])));
  return ids.size === 0 ? { ok: true, value: [] } : reader.resourcesById("vpcs", [...ids].sort());
}

/** One read for all: on both sides where one of them needs private and another public addresses. */
async function readAddresses(reader: RegionReader, reads: Reads["addresses"]): Promise<Members> {
  const [first, ...others] = reads;
  if (first === undefined) return { ok: true, value: NO_INTERFACES };
  const side = others.every((read) => read.side === first.side) ? first.side : "both";
  return reader.interfacesWithAddresses([...new Set(reads.flatMap(({ blocks }) => blocks))], side);
}

/** Interfaces of the readings, each once; of two with one id, that of the later reading. Mostly only one has any. */
function joined(readings: readonly Members[]): Members {
  const found: Interfaces[] = [];
  let lacking: Diagnostic | undefined;
  for (const reading of readings) {
    if (!reading.ok) return reading;
    lacking ??= reading.lacking;
    if (reading.value.count > 0) found.push(reading.value);
  }
  const [only = NO_INTERFACES, ...others] = found;
  const value = others.length === 0 ? only : interfacesOf(found.flatMap((interfaces) => [...interfaces]));
  return { ok: true, value, ...(lacking === undefined ? {} : { lacking }) };
}
