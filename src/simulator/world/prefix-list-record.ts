// One prefix list as the simulated AWS keeps it, with every version it ever had and who wrote it.
import type { AddressFamily } from "../../model/cidr.ts";
import type { PrefixListState } from "../../model/prefix-list.ts";

/** Canonical CIDR → description; empty when there is none. */
export type Entries = ReadonlyMap<string, string>;

export interface ListVersion {
  readonly version: number;
  readonly entries: Entries;
  /** ARN of the principal that wrote it. */
  readonly writer: string;
  /** When it took effect, in ms of the simulator's clock. */
  readonly at: number;
}

/** AWS-managed lists have neither version nor size; their record has them all the same, and the answers leave them out. */
export interface PrefixListRecord {
  readonly id: string;
  readonly arn: string;
  /** 12 digits, or `AWS`. */
  readonly ownerId: string;
  readonly region: string;
  readonly family: AddressFamily;
  name: string;
  maxEntries: number;
  state: PrefixListState;
  stateMessage?: string;
  readonly tags: Map<string, string>;
  /** Every version in order, the current one last; AWS itself forgets the oldest, this record does not. */
  readonly versions: ListVersion[];
  /** Accounts that the list is shared with, besides those of the shares there are: for worlds whose shares do not matter. */
  readonly sharedWith: Set<string>;
  /** The IPAM resolver target that feeds the list. */
  ipam?: { readonly targetId: string; sync: boolean };
  /** Not found before this time: eventual consistency. */
  visibleFrom: number;
  /** ms of the simulator's clock; the list is gone. */
  deletedAt?: number;
}

const NOTHING: ListVersion = { version: 0, entries: new Map(), writer: "", at: 0 };

export function currentVersion(list: PrefixListRecord): ListVersion {
  return list.versions.at(-1) ?? NOTHING;
}

/** The entries of a version that AWS still has, or undefined. */
export function keptVersion(list: PrefixListRecord, version: number, kept: number): ListVersion | undefined {
  return list.versions.slice(-kept).find((candidate) => candidate.version === version);
}

/** Makes the entries the next version. */
export function write(list: PrefixListRecord, entries: Entries, writer: string, at: number): void {
  list.versions.push({ version: currentVersion(list).version + 1, entries, writer, at });
}
