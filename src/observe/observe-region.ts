// Reads one account-region: sources and lists at the same time, then the entries of the lists that a plan compares.
import pMap from "p-map";
import { listAddress } from "../model/account-region.ts";
import type { Entry, PrefixList } from "../model/prefix-list.ts";
import type { Reading, RegionSnapshot } from "../model/snapshot.ts";
import { findLists, isCompared } from "./find-lists.ts";
import type { Readers, RegionReader } from "./ports.ts";
import { readSources } from "./read-sources.ts";
import type { ReadScope, RegionReads } from "./reads.ts";

/** Entries of so many lists are read at once in one account-region; beyond it AWS' limits decide the pace, not latency. */
const LISTS_AT_ONCE = 16;

export interface RegionOptions {
  readonly owner: string;
  readonly scope: ReadScope | undefined;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Never fails: what could not be read is in the snapshot as such. */
export async function observeRegion(
  reads: RegionReads,
  readers: Readers,
  options: RegionOptions,
): Promise<RegionSnapshot> {
  const { at } = reads;
  const reader = await readers.at(at);
  const associations = new Map();
  if (!reader.ok) return { at, groups: reader, interfaces: reader, lists: reader, entries: new Map(), associations };
  const [sources, lists] = await Promise.all([
    readSources(reader.value, reads.selectors),
    readLists(reader.value, reads, options),
  ]);
  return { at, ...sources, ...lists, associations };
}

async function readLists(
  reader: RegionReader,
  { at, findsLists, lists: wanted }: RegionReads,
  { owner, scope, sleep }: RegionOptions,
): Promise<Pick<RegionSnapshot, "lists" | "entries">> {
  if (!findsLists) return { lists: { ok: true, value: [] }, entries: new Map() };
  const isInScope = (name: string) => scope === undefined || scope.includes(listAddress(at, name));
  const isRead = (list: PrefixList) => isCompared(list, { accountId: at.accountId, owner, wanted }, isInScope);
  const lists = await findLists(reader, owner, wanted, isRead, sleep);
  if (!lists.ok) return { lists, entries: new Map() };
  const entries = await pMap(
    lists.value.filter(isRead),
    async (list): Promise<[string, Reading<readonly Entry[]>]> => [
      list.id,
      await reader.entries(list.id, list.version ?? 1),
    ],
    { concurrency: LISTS_AT_ONCE },
  );
  return { lists, entries: new Map(entries) };
}
