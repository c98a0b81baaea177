// The change of one prefix list: what is done to its entries, size, name, tags and shares, and what AWS has now.
import type { AccountRegion } from "./account-region.ts";
import type { Cidr } from "./cidr.ts";
import { withoutMark } from "./remembered/entry-mark.ts";

/** Where a wanted entry comes from. When a CIDR has several origins, the first in order of source and interface id is kept. */
export type Origin =
  | {
      readonly kind: "interface";
      /** eni-… */
      readonly interfaceId: string;
      /** i-… */
      readonly instanceId?: string;
      /** The interface's Name tag, or its description. */
      readonly label?: string;
      /** The security group by which a source found it; absent in what was read back from a description. */
      readonly group?: { readonly id: string; readonly name: string };
    }
  | {
      /** A subnet, a CIDR reservation in one, a prefix list, … */
      readonly kind: "resource";
      /** subnet-…, scr-…, pl-… */
      readonly resourceId: string;
      /** The Name tag of the resource, the description of the reservation or entry, or the name of the list. */
      readonly label?: string;
      /** Of a prefix list, the version that has the entry; absent for AWS' own, and in what was read back from a description. */
      readonly version?: number;
    }
  | { readonly kind: "cidr"; readonly description?: string; readonly expires?: string }
  | {
      readonly kind: "published";
      /** Of the publisher: `ip-ranges.amazonaws.com`. */
      readonly host: string;
      /** What the publisher says of the range. */
      readonly label?: string;
      /** When it was published, in the publisher's words; absent where it does not say, and in what was read back from a description. */
      readonly edition?: string;
    }
  | {
      readonly kind: "file";
      /** Its path from the folder of mappings.yaml. */
      readonly file: string;
      /** From 1; absent in what was read back from a description. */
      readonly line?: number;
      /** The comment of the line. */
      readonly label?: string;
    };

/** What has a block of addresses in a VPC. */
export interface InVpc {
  /** eni-…, subnet-…, vpc-… */
  readonly id: string;
  readonly vpcId: string;
  readonly at: AccountRegion;
}

export interface Addition {
  readonly cidr: Cidr;
  /** The description that the entry gets, at most 255 characters. */
  readonly description: string;
  /** Of the first CIDR, where it stands for several. */
  readonly origin: Origin;
  /** How many CIDRs of sources the entry stands for, where aggregation made it; absent: it is one of a source. */
  readonly standsFor?: number;
  /** What else brings the CIDR, from other VPCs, in order of VPC and id; absent: nothing does. */
  readonly alsoIn?: readonly InVpc[];
}

export interface Removal {
  readonly cidr: Cidr;
  /** The description that AWS has. */
  readonly description: string;
  /** `interface is gone`, `expired 2026-10-31`, `not in mappings.yaml` …: a phrase for people. */
  readonly reason: string;
  /** Where the entry came from, as its description says; absent when plsync did not write the description, or cannot tell. */
  readonly origin?: Origin;
}

/** An entry that stays and gets another description, in place. */
export interface Redescription {
  readonly cidr: Cidr;
  /** The description that AWS has. */
  readonly from: string;
  /** The one that the file gives, at most 255 characters. */
  readonly to: string;
  readonly origin: Origin;
}

/** What AWS has, as far as a plan depends on it. */
export interface Have {
  /** pl-… */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly version: number;
  readonly maxEntries: number;
  readonly entryCount: number;
  /** SHA-256 over the canonical CIDRs, 64 hex digits. */
  readonly entriesSha256: string;
  readonly tags: ReadonlyMap<string, string>;
}

/** Tags to set, new or with another value, and keys to remove; sorted by key. */
export interface TagChange {
  readonly set: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
}

export interface Resize {
  readonly from: number;
  readonly to: number;
  /** The list gets less headroom than the file asks for, since a reference holds no more. Absent: it gets all of it. */
  readonly cut?: {
    readonly target: number;
    /** For people: `sg-0c1… (data) inbound IPv4 holds 64`. */
    readonly by: string;
  };
}

/** What changes about the accounts, organisations and organisational units that a list is shared with. */
export interface ShareChange {
  /** Principals, sorted. */
  readonly adds: readonly string[];
  readonly removes: readonly string[];
  /** Principals that the list is shared with and stays shared with. */
  readonly unchanged: number;
  /** Accounts outside the organisation may be among the principals after the change … */
  readonly allowExternal: boolean;
  /** … and this is the opposite of what holds before it. */
  readonly changesExternal: boolean;
  /** The list is no longer shared at all, and its resource share is deleted. */
  readonly ends: boolean;
  /** Resource shares that go, since another one takes over what they share; absent: there is only one. */
  readonly joins?: number;
}

export type Change =
  | {
      readonly kind: "create";
      readonly maxEntries: number;
      readonly tags: ReadonlyMap<string, string>;
      readonly adds: readonly Addition[];
      readonly share?: ShareChange;
    }
  | {
      readonly kind: "update";
      readonly have: Have;
      readonly adds: readonly Addition[];
      readonly removes: readonly Removal[];
      /** In numeric order. They neither come nor go, so no limit counts them. */
      readonly describes: readonly Redescription[];
      readonly resize?: Resize;
      readonly rename?: { readonly from: string; readonly to: string };
      readonly tags: TagChange;
      readonly share?: ShareChange;
      /** The list becomes ours with this change; of one with `manage: entries`, its entries do. */
      readonly adopt: boolean;
      /** Of a list with `manage: entries`: other settings than those of the file brought its entries. Absent of any other: its tags say so. */
      readonly newSettings?: true;
    }
  /** Its sharing ends first. */
  | { readonly kind: "delete"; readonly have: Have; readonly share?: ShareChange }
  /** The list is no longer managed: only plsync's tags go, from it and from its resource share; both stay. */
  | { readonly kind: "retain"; readonly have: Have; readonly tags: TagChange }
  | { readonly kind: "keep"; readonly have: Have };

export type ChangeKind = Change["kind"];

/** The entries that the change adds, in numeric order. */
export function addsOf(change: Change): readonly Addition[] {
  return change.kind === "create" || change.kind === "update" ? change.adds : [];
}

/** The entries that the change removes from a list that stays, in numeric order. A deletion removes none one by one. */
export function removesOf(change: Change): readonly Removal[] {
  return change.kind === "update" ? change.removes : [];
}

/** The entries that stay and get another description, in numeric order. */
export function describesOf(change: Change): readonly Redescription[] {
  return change.kind === "update" ? change.describes : [];
}

/** Those of them that are other words, and not only another mark of the settings that brought the entry. */
export function newWordsOf(change: Change): readonly Redescription[] {
  return describesOf(change).filter(({ from, to }) => withoutMark(from) !== withoutMark(to));
}

/** What changes about the sharing of the list; undefined: nothing. */
export function shareChangeOf(change: Change): ShareChange | undefined {
  return change.kind === "create" || change.kind === "update" || change.kind === "delete" ? change.share : undefined;
}
