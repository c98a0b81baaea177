// mappings.yaml after reading: defaults merged in, one list for each Region, every list with its own line in the file.
import type { AccountRegion } from "./account-region.ts";
import type { AddressFamily, Cidr } from "./cidr.ts";
import type { SourcePosition } from "./diagnostics/diagnostic.ts";
import type { Notify } from "./notification/notify.ts";

/** What the mappings of some files may do. What it leaves out is not limited. */
export interface Grant {
  /** A path from the folder of the mappings file, or a pattern in whose last part `*` stands for any text. */
  readonly files: string;
  /** Aliases of the accounts that their sources may be in. */
  readonly accounts?: readonly string[];
  /** Patterns of the addresses that their lists may have. */
  readonly lists?: readonly string[];
  /** Blocks outside of which their sources bring nothing. */
  readonly within?: readonly Cidr[];
}

export interface Configuration {
  /** The file as the user named it. */
  readonly path: string;
  /** SHA-256 over the bytes of the file, 64 hex digits; where it names other files, over their bytes too. */
  readonly sha256: string;
  /** Paths of the files that it names, from its folder, sorted; absent: it names none. */
  readonly namedFiles?: readonly string[];
  /** Files with further mappings, and what they are granted; absent: none. */
  readonly include?: readonly Grant[];
  /** Identity of this file in the tags of its lists. */
  readonly owner: string;
  readonly credentials: Credentials;
  readonly accounts: readonly Account[];
  /** Lists deleted in one run; undefined: 1 or 10 % of the owner's lists, whichever is more. */
  readonly maxDeletes?: number;
  /** Absent: nothing is published. */
  readonly notify?: Notify;
  /** For what is not about one list: groups of whose rules little is left. */
  readonly thresholds: Thresholds;
  readonly mappings: readonly Mapping[];
}

export interface Credentials {
  /** chain: ambient or hub credentials, then AssumeRole per account; oidc: AssumeRoleWithWebIdentity per account. */
  readonly mode: "chain" | "oidc";
  readonly sessionTags: boolean;
}

export interface Account {
  readonly alias: string;
  /** 12 digits. */
  readonly id: string;
  /** Undefined: the ambient credentials must already be this account (`plan_role_arn: none`). */
  readonly planRoleArn?: string;
  /** `none`: ambient credentials. Undefined: no list lives here, or the plan's ambient credentials write too. */
  readonly applyRoleArn?: string;
  readonly externalId?: string;
  /** Further Regions searched for lists of this owner that the file no longer names. */
  readonly regions: readonly string[];
  /** The blocks, of both families, outside of which nothing of its sources is wanted; absent: the file does not say. */
  readonly within?: readonly Cidr[];
  readonly position: SourcePosition;
}

export interface Mapping {
  readonly name: string;
  readonly description?: string;
  /** The lists should hold the union of all of them. */
  readonly sources: readonly Source[];
  readonly lists: readonly ListSpec[];
  readonly position: SourcePosition;
}

/** Where addresses come from. What one kind of source has besides is declared in `sources/`, which alone knows the kinds. */
export interface Source {
  /** The key under which mappings.yaml writes it: `security_groups`, `subnets`, `cidrs` … */
  readonly kind: string;
  /** The blocks, of both families, outside of which nothing of the source is wanted: its own, or those of its account and its file. */
  readonly within?: readonly Cidr[];
  /** A source that brings more CIDRs of one family adds none; absent: no such limit. */
  readonly maxAddresses?: number;
  readonly position: SourcePosition;
}

/** What the lists of one mapping are filled from. */
export interface MappingSources {
  /** Of the mapping. */
  readonly name: string;
  /** In the order of the file. */
  readonly sources: readonly NamedSource[];
}

/** A source as people look for it: not which addresses it brings, but where they come from. */
export interface NamedSource {
  /** Its key in the file: `security_groups`. */
  readonly kind: string;
  /** Absent for what the file itself says. */
  readonly at?: AccountRegion;
  /** What it names, as in the file: `sg-…`, `name=web`, `tag:Team=payments`, `offices.txt`; empty for what has no name. */
  readonly names: readonly string[];
  readonly position: SourcePosition;
}

/** One prefix list of the file: one name in one account and Region. */
export interface ListSpec {
  /** account/region/name. */
  readonly address: string;
  readonly at: AccountRegion;
  readonly name: string;
  /** Absent: the list holds all that its mapping brings. */
  readonly part?: PartSpec;
  readonly family: AddressFamily;
  /** `entries`: Terraform or CDK makes the list, and has its name, size, tags, shares and deletion; absent: all of it is plsync's. */
  readonly manage?: "entries";
  /** Which list it is, where only its entries are plsync's and the file says so; absent: the one of its name. */
  readonly id?: string;
  readonly maxEntries: MaxEntries;
  /** Absent: entries are as the sources bring them. */
  readonly aggregation?: Aggregation;
  /** The user's tags, without plsync's own. */
  readonly tags: ReadonlyMap<string, string>;
  /** Absent: plsync does not share the list. */
  readonly share?: ShareSpec;
  /** `true`: take over the one list of that name that has no owner; an id: take over that list. */
  readonly adopt: boolean | string;
  readonly renamedFrom?: string;
  /** What happens to the list when the file no longer names it. */
  readonly deletion: "delete" | "retain";
  readonly limits: Limits;
  readonly thresholds: Thresholds;
  readonly position: SourcePosition;
}

/** The families of the mapping's lists. */
export function familiesOf({ lists }: Pick<Mapping, "lists">): ReadonlySet<AddressFamily> {
  return new Set(lists.map(({ family }) => family));
}

/** The list with the size that AWS has, where another tool decides it: then that one is fixed. `size`: max entries. */
export function sizedSpec(spec: ListSpec, size: number | undefined): ListSpec {
  if (spec.manage === undefined || size === undefined) return spec;
  return { ...spec, maxEntries: { kind: "fixed", value: size } };
}

/** Which of the lists it is that together hold what the mapping brings. */
export interface PartSpec {
  /** The name in the file, which none of the parts has. */
  readonly of: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** The name of the one list that it may have been, which becomes its first part. */
  readonly before: string;
}

/** Names under which the list may still be in AWS, those that come first being looked for first. */
export function formerNames({ renamedFrom, part }: Pick<ListSpec, "renamedFrom" | "part">): readonly string[] {
  return [renamedFrom, part?.number === 1 ? part.before : undefined].filter((name) => name !== undefined);
}

/** With whom a list is shared through AWS RAM. */
export interface ShareSpec {
  /** Account ids, ARNs of organisations and of organisational units; sorted, at least one. */
  readonly principals: readonly string[];
  /** Accounts outside the owner's organisation may be among them; they are invited. */
  readonly allowExternal: boolean;
}

export type MaxEntries =
  | { readonly kind: "fixed"; readonly value: number }
  | {
      readonly kind: "automatic";
      readonly headroomPercent: number;
      readonly headroom: number;
      readonly limit: number;
      readonly shrink: boolean;
    };

/** How the addresses of a list are put together to fewer entries. */
export type Aggregation =
  /** The fewest blocks with the same addresses. */
  | { readonly kind: "exact" }
  /** At most `within` blocks, with at most `maxExtra` addresses that no source has, none of them in `never`. */
  | { readonly kind: "bounded"; readonly within: number; readonly maxExtra: number; readonly never: readonly Cidr[] };

/** The limits of a list for which the file says nothing else, as the schema documents them. */
export const BUILT_IN_LIMITS: Limits = {
  maxRemovalPercent: 30,
  ignoreBelow: 3,
  maxRemovals: 200,
  maxAdditions: 500,
  allowEmpty: false,
  widest: { IPv4: 16, IPv6: 48 },
};

export interface Limits {
  /** Of the list's entries, and of its addresses; more than this is held back … */
  readonly maxRemovalPercent: number;
  /** … when more than this many entries lose access. */
  readonly ignoreBelow: number;
  readonly maxRemovals: number;
  /** In one sync. */
  readonly maxAdditions: number;
  readonly allowEmpty: boolean;
  /** The shortest prefix length that a static CIDR may have. */
  readonly widest: { readonly IPv4: number; readonly IPv6: number };
}

/**
 * When people are warned that what references a list leaves little room: when it can grow by less than `percent` of the largest size
 * that fits, or by fewer than `base` entries, whichever is more. 0 and 0: never.
 */
export interface Thresholds {
  readonly percent: number;
  readonly base: number;
}

/** The two parameters of AWS' sample AutoSG2PL, with their defaults. */
export const BUILT_IN_THRESHOLDS: Thresholds = { percent: 10, base: 10 };
