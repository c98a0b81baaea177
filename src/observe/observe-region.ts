// Reads one account-region: sources and lists at the same time, then the entries of the lists that a plan compares.
import pMap from "p-map";
import { listAddress } from "../model/account-region.ts";
import { type Entries, entriesOf } from "../model/columns/entries.ts";
import { interfaceMatchKey } from "../model/network/interface-match.ts";
import { type PrefixList, TAG } from "../model/prefix-list.ts";
import { appliedOf } from "../model/remembered/list-tags.ts";
import { finishedVersion } from "../model/remembered/version-tags.ts";
import type { Reading, RegionSnapshot } from "../model/snapshot.ts";
import { comparedLists, findLists } from "./find-lists.ts";
import { withOtherGroups } from "./other-groups.ts";
import type { Readers, RegionReader } from "./ports.ts";
import { readShares } from "./read-shares.ts";
import { readSources } from "./read-sources.ts";
import type { ReadScope, RegionReads } from "./reads.ts";

/** Lists whose entries are read at once in one account-region. With more, AWS' rate limits decide the pace, not latency. */
const LISTS_AT_ONCE = 16;

export interface RegionOptions {
  readonly owner: string;
  /** Read the entries of all lists, also of those whose tag `plsync:applied` says what they hold. */
  readonly everything: boolean;
  /** Read those of this list in any case; absent: of no list. */
  readonly isReadAnew?: (list: PrefixList) => boolean;
  /** Read with whom lists are shared, where the file or the tags of a list mention sharing. */
  readonly sharing: boolean;
  readonly scope: ReadScope | undefined;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told once when lists are in the middle of a change, how many. */
  readonly onWaiting: (lists: number) => void;
}

/** Never fails: the snapshot says what could not be read, and why. */
export async function observeRegion(
  reads: RegionReads,
  readers: Readers,
  options: RegionOptions,
): Promise<RegionSnapshot> {
  const { at } = reads;
  const reader = await readers.at(at);
  const associations = new Map();
  if (!reader.ok) {
    const nothing = new Map();
    const unread = { groups: reader, interfaces: reader, ...unreadParts(reads, reader), lists: reader };
    return { at, ...unread, entries: nothing, applied: nothing, associations };
  }
  const [sources, lists] = await Promise.all([
    readSources(reader.value, at, reads.sources).then((found) => withOtherGroups(reader.value, reads.sources, found)),
    readLists(reader.value, reads, options),
  ]);
  return { ...sources, ...lists, associations };
}

/** What sources ask for by kind and by match: none of it could be read. */
function unreadParts(
  { sources }: RegionReads,
  why: Extract<Reading<never>, { ok: false }>,
): Pick<RegionSnapshot, "matching" | "resources"> {
  const resources = sources.flatMap((read) => (read.what === "resources" ? [[read.kind, why] as const] : []));
  const matching = sources.flatMap((read) =>
    read.what === "matching" ? [[interfaceMatchKey(read.match), why] as const] : [],
  );
  return { resources: Object.fromEntries(resources), matching: new Map(matching) };
}

async function readLists(
  reader: RegionReader,
  { at, findsLists, lists: wanted }: RegionReads,
  { owner, everything, isReadAnew = () => false, sharing, scope, sleep, onWaiting }: RegionOptions,
): Promise<Pick<RegionSnapshot, "lists" | "entries" | "applied" | "shares" | "readAnew">> {
  const nothing = new Map();
  if (!findsLists) return { lists: { ok: true, value: [] }, entries: nothing, applied: nothing };
  const isInScope = (name: string) => scope === undefined || scope.includes(listAddress(at, name));
  const isRead = comparedLists({ accountId: at.accountId, owner, wanted }, isInScope);
  const lists = await findLists(reader, owner, wanted, isRead, sleep, onWaiting);
  if (!lists.ok) return { lists, entries: nothing, applied: nothing };
  const compared = lists.value.filter(isRead);
  const names = new Set(wanted.map((spec) => spec.name));
  const isSpokenFor = (list: PrefixList) =>
    names.has(list.name) && list.tags.get(TAG.owner) === owner && appliedOf(list.tags)?.version === list.version;
  const anew = everything ? [] : compared.filter((list) => isSpokenFor(list) && isReadAnew(list));
  const isShared =
    sharing && (wanted.some(({ share }) => share !== undefined) || compared.some(({ tags }) => tags.has(TAG.share)));
  const [entries, applied, shares] = await Promise.all([
    readEntries(
      reader,
      [...compared.filter((list) => everything || !isSpokenFor(list)), ...anew].map(({ id, version = 1 }) => ({
        id,
        version,
      })),
    ),
    readEntries(
      reader,
      compared.flatMap(({ id, tags, version = 1 }) => {
        const known = finishedVersion(tags);
        return known !== undefined && known < version ? [{ id, version: known }] : [];
      }),
    ),
    isShared ? readShares(reader, owner, lists.value) : undefined,
  ]);
  const readAnew = anew.length > 0 ? { readAnew: anew.length } : {};
  return { lists, entries, applied, ...readAnew, ...(shares === undefined ? {} : { shares }) };
}

/** The entries of each list at that version, by list id. */
export async function readEntries(
  reader: RegionReader,
  lists: readonly { readonly id: string; readonly version: number }[],
): Promise<ReadonlyMap<string, Reading<Entries>>> {
  const read = async ({ id, version }: (typeof lists)[number]): Promise<readonly [string, Reading<Entries>]> => {
    const found = await reader.entries(id, version);
    return [id, found.ok ? { ok: true, value: entriesOf(found.value) } : found];
  };
  return new Map(await pMap(lists, read, { concurrency: LISTS_AT_ONCE }));
}
