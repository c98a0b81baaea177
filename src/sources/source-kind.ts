// The contract of a source kind: what everything else asks a source, so that no other folder knows a kind by name.
// A kind is one value of this type in a file of its own; the registry names them all.
import type { AccountRegion } from "../model/account-region.ts";
import type { AddressSet } from "../model/address-set.ts";
import type { Holder, Objection } from "../model/asked/explanation.ts";
import type { Canonical } from "../model/canonical.ts";
import type { InVpc } from "../model/change.ts";
import type { AddressFamily, Cidr } from "../model/cidr.ts";
import type { AddressSide } from "../model/interface.ts";
import type { Source } from "../model/mapping.ts";
import type { InterfaceMatch } from "../model/network/interface-match.ts";
import type { ResourceKind } from "../model/network/resource.ts";
import type { GroupSelector } from "./group-selectors.ts";
import type { OriginKind } from "./origin/origin-kind.ts";
import type { Readings } from "./region-index.ts";
import type { ResourceSelector } from "./resource-selectors.ts";
import type { SourceAnswer } from "./source-answer.ts";
import type { DraftSource, WrittenKind } from "./written/written-kind.ts";

/** One thing to read of an account-region. Reads of one kind in one account-region are made together for all sources. */
export type Read = { readonly at: AccountRegion } /** The security groups that match. */ & (
  | { readonly what: "groups"; readonly selectors: readonly GroupSelector[] }
  /** The interfaces that carry a group that matches. */
  | { readonly what: "members"; readonly selectors: readonly GroupSelector[] }
  /** The interfaces that have one of these single addresses (/32, /128); `side` chooses among IPv4 addresses. */
  | { readonly what: "addresses"; readonly blocks: readonly Cidr[]; readonly side: AddressSide }
  /** The interfaces that match, whatever groups they carry. */
  | { readonly what: "matching"; readonly match: InterfaceMatch }
  /** Which IPv6 blocks are private in the VPCs of the interfaces that are read, as far as these have addresses that may be in one. */
  | { readonly what: "private-ipv6" }
  /** The network resources of that kind that match; `reservations`: with their CIDR reservations; `entries`: with their entries. */
  | {
      readonly what: "resources";
      readonly kind: ResourceKind;
      readonly selectors: readonly ResourceSelector[];
      readonly reservations?: boolean;
      readonly entries?: boolean;
    }
);

export interface SharedGroup {
  /** sg-… */
  readonly id: string;
  /** 12 digits each; of its owner first. */
  readonly otherAccounts: readonly string[];
}

/** A prefix list somewhere in AWS, as far as the file names it; `*`: any. */
export interface ReadList {
  readonly at: AccountRegion;
  /** 12 digits, `AWS`, or `*`. */
  readonly ownerId: string;
  /** pl-…, or `*`. */
  readonly id: string;
}

/** A prefix list that is copied. */
export interface Copy {
  /** pl-… */
  readonly id: string;
  /** Lists that its entries were copied from in turn, as their descriptions say. */
  readonly from: ReadonlySet<string>;
}

/** `S`: its sources; `D`: their drafts; `From`: what brings its entries. */
export interface SourceKind<S extends Source = Source, D extends DraftSource = DraftSource, From = unknown> {
  readonly written: WrittenKind<S, D>;
  /** What the source names, for people; absent: what its reads select. */
  names?(source: S): readonly string[];
  /** What a plan must read for lists of these families. From this also follow the places of a run and the Regions in which its roles may read. */
  reads(source: S, families: ReadonlySet<AddressFamily>): readonly Read[];
  /** Addresses of the web that a plan asks; absent: none. */
  asks?(source: S): readonly string[];
  /** What the source says should be in the lists of its mapping; `mapping` is the mapping's name, for messages. */
  answer(source: S, mapping: string, readings: Readings): SourceAnswer<From>;
  /**
   * What must be read again right before these entries are removed, whatever brought them. An entry that `answer` still finds
   * in what was read then stays. Empty: the source can lose nothing that it needs.
   */
  confirm(source: S, removed: readonly Cidr[]): readonly Read[];
  /** The IAM actions that its reads need, for lists of these families. */
  permissions(source: S, families: ReadonlySet<AddressFamily>): readonly `ec2:${string}`[];
  /** The prefix lists whose entries it reads, which is an action of theirs, so that roles name them; absent: none. */
  lists?(source: S): readonly ReadList[];
  /** The prefix lists that it copies, as far as they were read; absent: none. */
  copies?(source: S, readings: Readings): readonly Copy[];
  /**
   * What a reviewed apply fixes of the source for lists of this family, as it goes into the digest of their settings. Undefined
   * while it is not known, since a selector is not resolved.
   */
  settings(source: S, family: AddressFamily, readings: Readings): Canonical | undefined;
  /** The security groups of its account-region whose own VPC it must know, by id; absent: none. What it knows is fixed like settings. */
  ownVpcs?(source: S): { readonly at: AccountRegion; readonly groupIds: readonly string[] } | undefined;
  /**
   * The security groups that it selects, each with the other accounts that are known to own it or to have interfaces that carry it; absent:
   * it selects none. Each account sees its own interfaces only.
   */
  groupsOf?(source: S, readings: Readings): { readonly at: AccountRegion; readonly groups: readonly SharedGroup[] };
  /** What has this block of its answer in a VPC; undefined: the block is public, so no other VPC has it. Absent: none of them is in a VPC. */
  inVpc?(source: S, from: From, cidr: Cidr): InVpc | undefined;
  /** All addresses that it might ever bring; absent: it brings what the file says, and nothing else. */
  envelope?(source: S, family: AddressFamily): AddressSet;
  /**
   * Why it brings nothing of the block although it might seem to: of the interfaces that have an address of it, what the source has
   * against each; of CIDRs, those that it no longer wants. Only for people who ask; what is refused or unknown `answer` says.
   */
  whyNot?(source: S, block: Cidr, holders: readonly Holder[], readings: Readings): readonly Objection[];
  readonly origin: OriginKind<From>;
}

/** One kind for each of the sources, exhaustively: a source without its kind does not compile. */
export type SourceKinds<S extends Source> = {
  readonly [K in S["kind"]]: SourceKind<Extract<S, { readonly kind: K }>>;
};
