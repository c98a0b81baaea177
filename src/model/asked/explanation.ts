// Why an address, or a block of them, is in the lists of the file or is not: what `plsync explain` shows.
import type { AccountRegion } from "../account-region.ts";
import type { Origin, Removal } from "../change.ts";
import type { Cidr } from "../cidr.ts";
import type { SourcePosition } from "../diagnostics/diagnostic.ts";
import type { NetworkInterface } from "../interface.ts";
import type { Held } from "../plan.ts";
import type { Association } from "../prefix-list.ts";
import type { Hold } from "../remembered/list-tags.ts";
import type { Reading } from "../snapshot.ts";
import type { MadeBy } from "./list-history.ts";

/** What a source of the file brings of the block. */
export interface Bringer {
  readonly mapping: string;
  /** Of the source in the file. */
  readonly position: SourcePosition;
  readonly cidr: Cidr;
  readonly origin: Origin;
}

/** An entry of a list that has addresses of the block. */
export interface ExplainedEntry {
  readonly cidr: Cidr;
  /** As AWS has it; empty where there is none, or where a tag spoke for the entry and it was not read. */
  readonly description: string;
}

/** The version since which a list has an entry without a break; `madeBy`: as far as the list's tags tell. */
export interface Since {
  readonly version: number;
  /** False: that version has it already, and older ones could not be read, or were not asked for. */
  readonly isFirst: boolean;
  readonly madeBy: MadeBy;
}

/** What the plan would do with the block. */
export type Pending = "add" | "remove" | "delete-list";

export interface ExplainedList {
  /** account/region/name. */
  readonly address: string;
  readonly at: AccountRegion;
  /** pl-…; absent: it does not exist yet. */
  readonly id?: string;
  /** Absent: the file no longer names the list. */
  readonly mapping?: string;
  readonly position?: SourcePosition;
  /** What the list has of the block now: all of its addresses, some, or none. `unknown`: its entries could not be read. */
  readonly has: "all" | "some" | "none" | "unknown";
  /** In numeric order. */
  readonly entries: readonly ExplainedEntry[];
  /** What the sources bring of the block, in the order of the file. */
  readonly brought: readonly Bringer[];
  /** Empty: nothing changes about it. */
  readonly pending: readonly Pending[];
  /** The entries that the plan removes, each with its reason. */
  readonly removed: readonly Removal[];
  /** Why what is pending does not go ahead; empty: it does with the next apply. */
  readonly held: readonly Held[];
  /** Why nothing is removed now, although no source brings it: a source is unknown. */
  readonly suspended?: string;
  /** Something that sources bring of the block is not among the changes: it waits for room, or does not fit the limits. */
  readonly waits: boolean;
  /** Why the list is not planned at all. */
  readonly notPlanned?: string;
  readonly hold?: Hold;
}

/** What a list is asked about besides: only of those that have something of the block. */
export interface ListUse {
  /** By entry of the list, in its order. */
  readonly since: readonly (Since | undefined)[];
  readonly references: Reading<readonly Association[]>;
}

/** An interface that has an address of the block. */
export interface Holder {
  readonly at: AccountRegion;
  readonly record: NetworkInterface;
}

/**
 * What keeps it out of what a source brings.
 * - `no_group`, `not_selected`, `detached`, `managed`, `type`, `vpc`, `side`, `delegated`: the interface does not count for the source.
 * - `reserved`, `not_reserved`: it is in a subnet, and the source takes only what is reserved there, or nothing that is.
 * - `unknown`: the source could not be read, or answered oddly, so it may bring it or not.
 * - `expired`: the file wanted it until a day that is over.
 * - the others: codes of diagnostics about what a source may not bring.
 */
export type AgainstCode =
  | "no_group"
  | "not_selected"
  | "detached"
  | "managed"
  | "type"
  | "vpc"
  | "side"
  | "delegated"
  | "reserved"
  | "not_reserved"
  | "unknown"
  | "expired"
  | "address_refused"
  | "other_vpc"
  | "source_too_large";

/** One reason why a source brings nothing of the block, or not all of it. */
export interface Objection {
  readonly code: AgainstCode;
  /** A clause without a full stop; of an interface without its subject: `carries none of the source's groups`. */
  readonly reason: string;
  /** eni-…, where it is about one interface. */
  readonly interfaceId?: string;
}

export interface Against extends Objection {
  readonly mapping: string;
  /** Of the source in the file. */
  readonly position: SourcePosition;
}

export interface Explanation {
  readonly block: Cidr;
  /** ISO 8601, UTC: when AWS was read. */
  readonly takenAt: string;
  /** Lists that have something of the block, or of which a source brings something of it; in order of address. */
  readonly lists: readonly ExplainedList[];
  /** In order of account-region and id. */
  readonly interfaces: readonly Holder[];
  /** In the order of the file. */
  readonly against: readonly Against[];
}
