// The lists of a file as AWS has them now: what `plsync list` shows.
import type { AccountRegion } from "../account-region.ts";
import type { AddressFamily, Cidr } from "../cidr.ts";
import type { SourcePosition } from "../diagnostics/diagnostic.ts";
import type { Held } from "../plan.ts";
import type { Hold } from "../remembered/list-tags.ts";

/**
 * How a list stands to the file.
 * - `in_step`: as the file says.
 * - `pending`: the next apply changes it; `held_back`: it would, and a limit or a hold stops that.
 * - `new`: AWS does not have it yet. `foreign`: AWS has one of the name, which plsync does not manage, or whose entries it does not yet.
 * - `leaving`: the file no longer names it. `unknown`: it could not be planned.
 */
export type ListState = "in_step" | "pending" | "held_back" | "new" | "foreign" | "leaving" | "unknown";

/** How a list stands to the addresses that were asked for. */
export interface LetsIn {
  /** `all`: it has all of them; `some`; `none`: it has none; `unknown`: it could not be read. */
  readonly has: "all" | "some" | "none" | "unknown";
  /** Its entries that have some of them, in numeric order. */
  readonly entries: readonly Cidr[];
  /** The next apply adds some, or removes some. */
  readonly adds: boolean;
  readonly removes: boolean;
}

export interface ListRow {
  /** account/region/name. */
  readonly address: string;
  readonly at: AccountRegion;
  readonly name: string;
  readonly family?: AddressFamily;
  /** Absent: the file no longer names it. */
  readonly mapping?: string;
  /** `entries`: another tool makes it, and plsync changes its entries alone; absent: all of it is plsync's. */
  readonly manage?: "entries";
  readonly position?: SourcePosition;
  /** pl-… */
  readonly id?: string;
  /** What it holds, and how many it has room for. */
  readonly entries?: number;
  readonly maxEntries?: number;
  readonly version?: number;
  /** The newest version that plsync is known to have finished; absent: none. */
  readonly applied?: number;
  readonly hold?: Hold;
  readonly state: ListState;
  /** Entries that the next apply would add and remove. */
  readonly adds: number;
  readonly removes: number;
  readonly held: readonly Held[];
  /** Why nothing is removed from it now. */
  readonly suspended?: string;
  /** Why it is not known. */
  readonly notPlanned?: string;
  /** Absent: nobody asked for addresses. */
  readonly letsIn?: LetsIn;
}

export interface ListOverview {
  /** ISO 8601, UTC: when AWS was read. */
  readonly takenAt: string;
  /** What was asked for; absent: all lists are meant. */
  readonly who?: Cidr;
  /** In order of account, Region and name; with `who`, those that have some of it, will have, or are not known. */
  readonly lists: readonly ListRow[];
  /** How many lists there are, also with `who`. */
  readonly of: number;
  /** When the last sync of the whole file succeeded, ISO 8601, UTC; absent: nothing that was read says it. */
  readonly syncedAt?: string;
}
