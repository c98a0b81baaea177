// What AWS said: everything a plan needs, read once per account-region, with every failed reading kept as such.
// A failed reading is unknown, never empty: it has no value that could be mistaken for "nothing there".
import { type AccountRegion, accountRegionKey } from "./account-region.ts";
import type { Entries } from "./columns/entries.ts";
import type { Interfaces } from "./columns/interfaces.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { NamedGroup, SecurityGroup } from "./interface.ts";
import type { NetworkResource, ResourceKind } from "./network/resource.ts";
import type { Association, PrefixList } from "./prefix-list.ts";
import type { FirewallRegion, ReferencingRegion } from "./reference.ts";
import type { ResourceShare } from "./resource-share.ts";

export type Reading<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** Why there may be more than the value has: what is in it counts, what is not in it is unknown. Absent: it is all. */
      readonly lacking?: Diagnostic;
    }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

export interface Snapshot {
  /** ISO 8601, UTC: when the reading began. */
  readonly takenAt: string;
  /** In order of account and Region. */
  readonly regions: readonly RegionSnapshot[];
  /** What others publish, by its address in the web; absent: no source asks. */
  readonly published?: ReadonlyMap<string, Reading<string>>;
  /** What those that reference growing lists have room for, by the account and Region that own them; absent: nothing was asked. */
  readonly referencing?: readonly ReferencingRegion[];
  /** What firewalls hold that may reference lists of the file; absent: nobody asked. */
  readonly firewalls?: readonly FirewallRegion[];
}

/** What was read for the sources of one account-region. */
export interface SourceSnapshot {
  readonly at: AccountRegion;
  /** Security groups that sources select here: by id, by name, by tags. Those by name and by tags are as AWS describes them. */
  readonly groups: Reading<readonly (NamedGroup | SecurityGroup)[]>;
  /** Groups that may be meant by a name that no group has (1,000 of them at most); absent: every name is that of a group. */
  readonly otherGroups?: readonly SecurityGroup[];
  /** Interfaces that sources ask for here: by the groups that they carry, by their addresses. */
  readonly interfaces: Reading<Interfaces>;
  /** Interfaces that sources ask for here without regard to groups, by the key of the match; absent: none asks. */
  readonly matching?: ReadonlyMap<string, Reading<Interfaces>>;
  /** VPCs of interfaces with IPv6 addresses that may be private ones; absent: no source asks. */
  readonly vpcs?: Reading<readonly NetworkResource[]>;
  /** Network resources that sources select here, of the kinds that any of them asks for; absent: none asks. */
  readonly resources?: NetworkResources;
}

export type NetworkResources = { readonly [Kind in ResourceKind]?: Reading<readonly NetworkResource[]> };

export interface RegionSnapshot extends SourceSnapshot {
  /** Lists with our owner tag, and lists of any owner with a name that the file wants. */
  readonly lists: Reading<readonly PrefixList[]>;
  /** Entries by list id, read at the version of `lists`; only of lists that a plan must compare. */
  readonly entries: ReadonlyMap<string, Reading<Entries>>;
  /** Entries at the newest version that plsync finished (remembered/version-tags.ts), by list id; only of our lists that have a newer one. */
  readonly applied: ReadonlyMap<string, Reading<Entries>>;
  /** Who references a list, by list id; only of lists that a plan would grow or delete. */
  readonly associations: ReadonlyMap<string, Reading<readonly Association[]>>;
  /** How many customer-managed lists the account has there; absent: nobody asked. */
  readonly listCount?: Reading<number>;
  /** How many lists were read only because it was their turn, although a tag says what they hold; absent: none. */
  readonly readAnew?: number;
  /** Our resource shares; absent where neither the file nor the tags of a list mention sharing, and in a sync. */
  readonly shares?: Reading<Shares>;
}

/** How many lists were read only because it was their turn. */
export function countReadAnew({ regions }: Snapshot): number {
  return regions.reduce((sum, { readAnew = 0 }) => sum + readAnew, 0);
}

/** What was read of each account-region, by `account/region`. */
export function byAccountRegion({ regions }: Snapshot): ReadonlyMap<string, RegionSnapshot> {
  return new Map(regions.map((region) => [accountRegionKey(region.at), region]));
}

export interface Shares {
  /** Of lists that exist. */
  readonly ofLists: readonly ResourceShare[];
  /** Of lists that no longer exist. */
  readonly strays: readonly ResourceShare[];
}

/** A list whose entries must be read before the plan can be made. */
export interface UnreadList {
  readonly at: AccountRegion;
  readonly id: string;
  readonly version: number;
}
