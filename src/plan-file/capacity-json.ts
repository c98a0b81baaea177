// The report on capacity in a plan file, both ways.

import type { AccountRegion } from "../model/account-region.ts";
import type {
  CapacityReport,
  ListCapacity,
  Referencing,
  RegionLists,
  TallyUse,
} from "../model/capacity/capacity-report.ts";
import { present } from "../model/present.ts";

interface ReferencingDocument {
  readonly resource_id: string;
  readonly account?: string;
  readonly account_id: string;
  readonly region: string;
}

interface TallyDocument extends ReferencingDocument {
  readonly tally: string;
  readonly estimated?: true;
  readonly used: number;
  readonly limit: number;
}

interface ListCapacityDocument {
  readonly address: string;
  readonly entries: number;
  readonly max_entries: number;
  readonly new?: true;
  readonly references?: number;
  readonly referenced_by?: readonly ReferencingDocument[];
  readonly unknown_references: number;
  readonly tightest?: TallyDocument;
  readonly room?: number;
  readonly exact?: number;
}

interface RegionListsDocument {
  readonly account: string;
  readonly account_id: string;
  readonly region: string;
  readonly prefix_lists?: number;
}

interface FirewallDocument {
  readonly account: string;
  readonly account_id: string;
  readonly region: string;
  readonly name: string;
  readonly references: number;
  readonly used: number;
  readonly limit: number;
}

interface UnreadFirewallsDocument {
  readonly account: string;
  readonly account_id: string;
  readonly region: string;
  readonly reason: string;
}

/** As schemas/plan.v1.json describes it: what is not known is absent. */
export interface CapacityDocument {
  readonly whole: boolean;
  readonly lists: readonly ListCapacityDocument[];
  readonly nearly_full: readonly TallyDocument[];
  readonly account_regions: readonly RegionListsDocument[];
  readonly firewalls?: readonly FirewallDocument[];
  readonly unread_firewalls?: readonly UnreadFirewallsDocument[];
}

function encodeReferencing({ resourceId, account, ownerId, region }: Referencing): ReferencingDocument {
  return present({ resource_id: resourceId, account, account_id: ownerId, region });
}

function decodeReferencing(document: ReferencingDocument): Referencing {
  const { resource_id: resourceId, account, account_id: ownerId, region } = document;
  return present({ resourceId, account, ownerId, region });
}

function encodeTally({ tally, isEstimate, used, limit, ...resource }: TallyUse): TallyDocument {
  return { ...encodeReferencing(resource), tally, ...(isEstimate ? { estimated: true } : {}), used, limit };
}

function decodeTally({ tally, estimated, used, limit, ...resource }: TallyDocument): TallyUse {
  return { ...decodeReferencing(resource), tally, isEstimate: estimated === true, used, limit };
}

function encodeList(list: ListCapacity): ListCapacityDocument {
  const { address, entries, size, isNew, references, referencedBy, unknownReferences, tightest, room, exact } = list;
  return present({
    address,
    entries,
    max_entries: size,
    new: isNew || undefined,
    references,
    referenced_by: referencedBy?.map(encodeReferencing),
    unknown_references: unknownReferences,
    tightest: tightest && encodeTally(tightest),
    room,
    exact,
  });
}

function decodeList(document: ListCapacityDocument): ListCapacity {
  const { address, entries, references, referenced_by: referencedBy, tightest, room, exact } = document;
  return present({
    address,
    entries,
    size: document.max_entries,
    isNew: document.new === true,
    references,
    referencedBy: referencedBy?.map(decodeReferencing),
    unknownReferences: document.unknown_references,
    tightest: tightest && decodeTally(tightest),
    room,
    exact,
  });
}

function encodeRegion({ at, lists }: RegionLists): RegionListsDocument {
  return present({ account: at.account, account_id: at.accountId, region: at.region, prefix_lists: lists });
}

function decodeRegion({
  account,
  account_id: accountId,
  region,
  prefix_lists: lists,
}: RegionListsDocument): RegionLists {
  return present({ at: { account, accountId, region }, lists });
}

function encodePlace({ account, accountId, region }: AccountRegion) {
  return { account, account_id: accountId, region };
}

function decodePlace({ account, account_id, region }: Pick<FirewallDocument, "account" | "account_id" | "region">) {
  return { account, accountId: account_id, region };
}

/** The report as the plan file has it. */
export function encodeCapacity(report: CapacityReport): CapacityDocument {
  const { isWhole, lists, nearlyFull, regions, firewalls, unreadFirewalls } = report;
  return {
    whole: isWhole,
    lists: lists.map(encodeList),
    nearly_full: nearlyFull.map(encodeTally),
    account_regions: regions.map(encodeRegion),
    firewalls: firewalls.map(({ at, ...firewall }) => ({ ...encodePlace(at), ...firewall })),
    unread_firewalls: unreadFirewalls.map(({ at, why }) => ({ ...encodePlace(at), reason: why })),
  };
}

/** Reads a report from a document that fits the schema. */
export function decodeCapacity(document: CapacityDocument): CapacityReport {
  return {
    isWhole: document.whole,
    lists: document.lists.map(decodeList),
    nearlyFull: document.nearly_full.map(decodeTally),
    regions: document.account_regions.map(decodeRegion),
    firewalls: (document.firewalls ?? []).map((firewall) => {
      const { name, references, used, limit } = firewall;
      return { at: decodePlace(firewall), name, references, used, limit };
    }),
    unreadFirewalls: (document.unread_firewalls ?? []).map((place) => ({ at: decodePlace(place), why: place.reason })),
  };
}
