// Asks AWS for everything that a plan needs, once. It decides nothing: what a reading means is for the plan to say.
import pMap from "p-map";
import type { AccountRegion } from "../model/account-region.ts";
import type { Configuration } from "../model/mapping.ts";
import type { PrefixList } from "../model/prefix-list.ts";
import type { ReadingProgress } from "../model/progress.ts";
import type { RegionSnapshot, Snapshot } from "../model/snapshot.ts";
import { observeRegion } from "./observe-region.ts";
import type { Readers } from "./ports.ts";
import { asksOf, type ReadScope, type RegionReads, readsOf } from "./reads.ts";
import { isReadAnew, type Refresh } from "./refresh.ts";

/** True if the readers have the entries of that list of the account-region already. */
export type HasEntries = (at: AccountRegion, list: PrefixList) => boolean;

export interface ObserveOptions {
  /** Account-regions read at once. */
  readonly parallelism: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly onProgress: (progress: ReadingProgress) => void;
  /** Absent: everything. */
  readonly scope?: ReadScope;
  /** Read the entries of every list, also of those whose tag `plsync:applied` says what they hold. */
  readonly everything: boolean;
  /** Lists that are read all the same, in turns; absent: none. */
  readonly refresh?: Refresh;
  /** Lists whose entries are there for the asking, as in a snapshot: they are taken whatever the tags say; absent: of none. */
  readonly hasEntries?: HasEntries;
  /** Read with whom lists are shared, where the file or the tags of a list mention sharing. */
  readonly sharing: boolean;
}

/** Never fails: the snapshot says which account-region could not be read, and why; it stops no other. */
export async function observe(
  configuration: Pick<Configuration, "accounts" | "mappings" | "owner">,
  readers: Readers,
  options: ObserveOptions,
): Promise<Snapshot> {
  const { everything, refresh, hasEntries, sharing, now, onProgress, scope, sleep } = options;
  const began = now();
  const takenAt = new Date(began).toISOString();
  const observeOne = async (reads: RegionReads): Promise<RegionSnapshot> => {
    const { at } = reads;
    // A reading for two files may have a list twice.
    const lists = new Set(reads.lists.map(({ address }) => address)).size;
    const start = now();
    onProgress({ kind: "reading", at, lists });
    const region = await observeRegion(reads, readers, {
      owner: configuration.owner,
      everything,
      isReadAnew: (list) =>
        hasEntries?.(at, list) === true || (refresh !== undefined && isReadAnew(list.id, began, refresh)),
      sharing,
      scope,
      sleep,
      onWaiting: (changing) => onProgress({ kind: "waiting", at, lists: changing }),
    });
    onProgress({ kind: "read", at, ok: isWhole(region), lists, milliseconds: now() - start });
    return region;
  };
  const reads = readsOf(configuration, scope);
  const asks = asksOf(configuration, scope);
  const [regions, published] = await Promise.all([
    pMap(reads, observeOne, { concurrency: options.parallelism }),
    Promise.all(asks.map(async (url) => [url, await readers.published(url)] as const)),
    signInAhead(reads, readers, options.parallelism),
  ]);
  return { takenAt, regions, ...(asks.length === 0 ? {} : { published: new Map(published) }) };
}

/** Accounts that are signed in to beyond those that are being read. */
const AHEAD = 2;

/**
 * Signs in to the accounts in the order in which their Regions are read. An account's Regions are read next to each other, so
 * without it every account would make a place for reading wait for STS; with it, only the first ones do. Only so many at a time as are read
 * at a time: more would take the place of calls that are waited for.
 */
async function signInAhead(reads: readonly RegionReads[], readers: Readers, parallelism: number): Promise<void> {
  const firsts = new Map(reads.toReversed().map(({ at }) => [at.account, at]));
  const needed = Math.ceil((parallelism * firsts.size) / Math.max(1, reads.length));
  await pMap([...firsts.values()].reverse(), (at) => readers.at(at), {
    concurrency: Math.min(parallelism, needed + AHEAD),
  });
}

function isWhole({ groups, interfaces, matching, resources = {}, lists, entries, shares }: RegionSnapshot): boolean {
  const ofSources = [groups, interfaces, ...(matching?.values() ?? []), ...Object.values(resources)];
  return [...ofSources, lists, ...entries.values()].every((reading) => reading.ok) && shares?.ok !== false;
}
