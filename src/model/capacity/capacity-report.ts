// What lists, and the resources that reference them, have room for, once the plan is applied. What is not known is absent, never 0.
import { type AccountRegion, compareText } from "../account-region.ts";

export interface CapacityReport {
  /** Everything that references a list of the scope was asked about; false: only what the plan had to know anyway. */
  readonly isWhole: boolean;
  /** The list with the least room comes first, then those of which it is not known, then those that nothing references. */
  readonly lists: readonly ListCapacity[];
  /** Of whose quota less is left than `capacity.warn_percent` of the file asks for; the fullest comes first. */
  readonly nearlyFull: readonly TallyUse[];
  /** Account-regions with 80 prefix lists or more, and those of which the number could not be read. */
  readonly regions: readonly RegionLists[];
  /** Firewalls of the accounts that may reference a list of the file; the fullest comes first. */
  readonly firewalls: readonly FirewallUse[];
  readonly unreadFirewalls: readonly UnreadFirewalls[];
}

/** What a firewall of AWS Network Firewall holds of IP sets, prefix lists among them; which lists these are is not known. */
export interface FirewallUse {
  readonly at: AccountRegion;
  readonly name: string;
  /** IP sets that its rules reference. */
  readonly references: number;
  /** CIDRs of these. */
  readonly used: number;
  readonly limit: number;
}

/** An account-region of whose firewalls nothing is known. */
export interface UnreadFirewalls {
  readonly at: AccountRegion;
  /** Why: completes "not checked, …". */
  readonly why: string;
}

export interface ListCapacity {
  /** account/region/name. */
  readonly address: string;
  readonly entries: number;
  /** Max entries. */
  readonly size: number;
  /** It does not exist yet, so nothing references it. */
  readonly isNew: boolean;
  /** How many resources reference it. */
  readonly references?: number;
  /** Which these are; absent when it is not known, and when there are none. */
  readonly referencedBy?: readonly Referencing[];
  /** Of how many of these it is not known, or not in full, what they have room for. */
  readonly unknownReferences: number;
  /** The tally that holds the least of the list. */
  readonly tightest?: TallyUse;
  /** How many entries more it could have, as far as its references are known: an estimate where the tightest is one. AWS allows 1,000 in all. */
  readonly room?: number;
  /** How many entries `aggregate: exact` would leave. */
  readonly exact?: number;
}

/** A resource that references a list. */
export interface Referencing {
  /** sg-…, rtb-…, tgw-rtb-… */
  readonly resourceId: string;
  /** 12 digits. */
  readonly ownerId: string;
  /** Alias of the account; absent when the file does not have it. */
  readonly account?: string;
  readonly region: string;
}

/** What counts against one quota of one resource. */
export interface TallyUse extends Referencing {
  /** `inbound IPv4`, `IPv6 routes`, `routes of tgw-…`. */
  readonly tally: string;
  /** AWS does not say what counts there: added up as elsewhere. */
  readonly isEstimate: boolean;
  readonly used: number;
  readonly limit: number;
}

export interface RegionLists {
  readonly at: AccountRegion;
  /** Customer-managed prefix lists of the account there, whoever manages them. */
  readonly lists?: number;
}

/** Prefix lists of an account in a Region by default (Amazon VPC user guide, quotas); what was granted instead cannot be read. */
export const LISTS_PER_REGION = 100;

/** The order of a report's lists: by room, then by address. */
export function compareCapacity(a: ListCapacity, b: ListCapacity): number {
  return rank(a) - rank(b) || compareText(a.address, b.address);
}

function rank({ references, room = Number.MAX_SAFE_INTEGER - 1 }: ListCapacity): number {
  return references === 0 ? Number.MAX_SAFE_INTEGER : room;
}
