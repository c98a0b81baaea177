// Asks AWS what a plan does not need to know about a block of addresses: which interfaces have it although no source asks for them, since
// which version the lists have it, and what references these lists.
import pMap from "p-map";
import { accountRegionKey, compareText } from "../model/account-region.ts";
import type { ExplainedList, Explanation, Holder, ListUse, Since } from "../model/asked/explanation.ts";
import { type Cidr, isSingleAddress, overlap } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { NetworkInterface } from "../model/interface.ts";
import type { Entry, PrefixList } from "../model/prefix-list.ts";
import type { Reading, RegionSnapshot } from "../model/snapshot.ts";
import type { Readers, RegionReader } from "../observe/ports.ts";
import { explainBlock } from "../plan/explain/explain-block.ts";
import { madeBy } from "./history.ts";
import type { Planning } from "./plan-run.ts";

export interface Explained {
  readonly explanation: Explanation;
  /** By address, of the lists that have something of the block. */
  readonly uses: ReadonlyMap<string, ListUse>;
  /** What could not be read, in the reading of the plan and here: the explanation may lack it. */
  readonly unread: readonly Diagnostic[];
}

/** A list is asked for so many versions at once, and for so many at most. */
const VERSIONS_AT_ONCE = 8;
const MOST_VERSIONS = 96;

/** `planning`: of the whole file, with everything read; `parallelism`: account-regions at once. */
export async function explain(
  block: Cidr,
  { plan, input }: Planning,
  readers: Readers,
  parallelism: number,
): Promise<Explained> {
  const { regions, published } = input.snapshot;
  const concurrency = { concurrency: parallelism };
  const looks = await pMap(regions, (region) => holdersIn(region, block, readers), concurrency);
  const holders = looks.flatMap((look) => look.holders);
  const explanation = explainBlock(block, plan, input, holders);
  const having = explanation.lists.filter(({ entries }) => entries.length > 0);
  const uses = await pMap(
    having,
    async (list): Promise<readonly [string, ListUse][]> => {
      const region = regions.find(({ at }) => accountRegionKey(at) === accountRegionKey(list.at));
      const found = region?.lists.ok ? region.lists.value.find(({ id }) => id === list.id) : undefined;
      const reader = await readers.at(list.at);
      if (found === undefined) return [];
      if (!reader.ok) return [[list.address, { since: [], references: reader }]];
      return [[list.address, await useOf(list, found, reader.value)]];
    },
    concurrency,
  );
  return {
    explanation,
    uses: new Map(uses.flat()),
    unread: [
      ...regions.flatMap(failuresOf),
      ...failed([...(published?.values() ?? [])]),
      ...looks.flatMap(({ failed }) => failed ?? []),
    ],
  };
}

function failuresOf({
  groups,
  interfaces,
  matching,
  resources,
  lists,
  entries,
}: RegionSnapshot): readonly Diagnostic[] {
  const ofSources = [groups, interfaces, ...(matching?.values() ?? []), ...Object.values(resources ?? {})];
  return failed([...ofSources, lists, ...entries.values()]);
}

function failed(readings: readonly Reading<unknown>[]): readonly Diagnostic[] {
  return readings.flatMap((reading) => {
    if (!reading.ok) return [reading.diagnostic];
    return reading.lacking === undefined ? [] : [reading.lacking];
  });
}

/** The interfaces there that have an address of the block: those of the reading and, of a single address, all. */
async function holdersIn(
  { at, interfaces, matching }: RegionSnapshot,
  block: Cidr,
  readers: Readers,
): Promise<{ readonly holders: readonly Holder[]; readonly failed?: Diagnostic }> {
  const records = new Map<string, NetworkInterface>();
  const keep = (found: Iterable<NetworkInterface>): void => {
    for (const record of found) if (hasAddressOf(record, block)) records.set(record.id, record);
  };
  for (const found of [interfaces, ...(matching?.values() ?? [])]) if (found.ok) keep(found.value);
  const asked = isSingleAddress(block) ? await lookFor(block, at, readers) : undefined;
  if (asked?.ok) keep(asked.value);
  const holders = [...records.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map((record): Holder => ({ at, record }));
  return asked?.ok === false ? { holders, failed: asked.diagnostic } : { holders };
}

async function lookFor(block: Cidr, at: RegionSnapshot["at"], readers: Readers) {
  const reader = await readers.at(at);
  return reader.ok ? reader.value.interfacesWithAddresses([block], "both") : reader;
}

function hasAddressOf({ privateIPv4, publicIPv4, ipv6, delegated }: NetworkInterface, block: Cidr): boolean {
  return [privateIPv4, publicIPv4, ipv6, delegated].some((blocks) => blocks.some((cidr) => overlap(cidr, block)));
}

async function useOf({ entries }: ExplainedList, list: PrefixList, reader: RegionReader): Promise<ListUse> {
  const [since, references] = await Promise.all([
    sinceVersions(
      entries.map(({ cidr }) => cidr),
      list,
      reader,
    ),
    reader.associations(list.id),
  ]);
  return { since, references };
}

/** Goes back from the current version, until one is found for each entry that does not have it. */
async function sinceVersions(
  cidrs: readonly Cidr[],
  { id, version: newest = 0, tags }: PrefixList,
  reader: RegionReader,
): Promise<readonly Since[]> {
  const first = new Map(cidrs.map((cidr) => [cidr, newest]));
  const open = new Set(cidrs);
  const oldest = Math.max(1, newest - MOST_VERSIONS);
  let next = newest - 1;
  while (open.size > 0 && next >= oldest) {
    const versions = Array.from({ length: Math.min(VERSIONS_AT_ONCE, next - oldest + 1) }, (_, i) => next - i);
    const readings = await pMap(versions, async (version) => reader.entries(id, version));
    const isWhole = goBack(versions, readings, open, first);
    if (!isWhole) break;
    next -= versions.length;
  }
  return cidrs.map((cidr) => {
    const version = first.get(cidr) ?? newest;
    return { version, isFirst: version === 1 || !open.has(cidr), madeBy: madeBy(version, tags) };
  });
}

/** False once a version cannot be read: AWS keeps only so many, and what was before is not known. */
function goBack(
  versions: readonly number[],
  readings: readonly Reading<readonly Entry[]>[],
  open: Set<Cidr>,
  first: Map<Cidr, number>,
): boolean {
  for (const [i, reading] of readings.entries()) {
    if (!reading.ok) return false;
    const there = new Set(reading.value.map(({ cidr }) => cidr));
    for (const cidr of [...open]) {
      if (there.has(cidr)) first.set(cidr, versions[i] as number);
      else open.delete(cidr);
    }
  }
  return true;
}
