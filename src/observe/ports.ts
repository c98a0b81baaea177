// What observing needs from AWS: only readers, so that a plan cannot write, whatever happens.

import type { AccountRegion } from "../model/account-region.ts";
import type { Cidr } from "../model/cidr.ts";
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { AddressSide, SecurityGroup } from "../model/interface.ts";
import type { InterfaceMatch } from "../model/network/interface-match.ts";
import type { CidrReservation, NetworkResource, ResourceKind, ResourceMatch } from "../model/network/resource.ts";
import type { Association, Entry, PrefixList } from "../model/prefix-list.ts";
import type { Firewall, GatewayTable, GroupRule, QuotaName, RouteTable } from "../model/reference.ts";
import type { ResourceShare } from "../model/resource-share.ts";
import type { Reading } from "../model/snapshot.ts";

/** The text at that address of the web; asked once a run, however often it is called. */
export type PublishedReader = (url: string) => Promise<Reading<string>>;

export interface Readers {
  readonly published: PublishedReader;
  /** Signs in to the account with its plan role, once per account and run, and answers the reader for the Region. */
  at(at: AccountRegion): Promise<Reading<RegionReader>>;
}

/**
 * Every method reads all pages and splits its filter values over as many calls as AWS' limits need. It never throws for what AWS
 * answers: the reading as a whole fails when any part of it is missing or odd.
 */
export interface RegionReader {
  /** Customer-managed lists whose tag `plsync:owner` is `owner`. */
  listsByOwner(owner: string): Promise<Reading<readonly PrefixList[]>>;
  /** Lists of this account with one of the names, whatever their owner tag says. */
  listsByName(names: readonly string[]): Promise<Reading<readonly PrefixList[]>>;
  /** Those of the ids that exist. */
  listsById(ids: readonly string[]): Promise<Reading<readonly PrefixList[]>>;
  /** The customer-managed lists that the account has in the Region, whoever manages them. */
  ownLists(): Promise<Reading<readonly PrefixList[]>>;
  /** How many customer-managed lists the account has in the Region, whoever manages them. */
  countLists(): Promise<Reading<number>>;
  /** All entries of exactly that version; undefined: of a list that has no versions. */
  entries(listId: string, version: number | undefined): Promise<Reading<readonly Entry[]>>;
  /** Those of the ids that exist. */
  groupsById(ids: readonly string[]): Promise<Reading<readonly SecurityGroup[]>>;
  /** Groups with one of the names, in any VPC. */
  groupsByName(names: readonly string[]): Promise<Reading<readonly SecurityGroup[]>>;
  /** Groups of the account-region, whatever their names: the first 1,000, in one call. */
  someGroups(): Promise<Reading<readonly SecurityGroup[]>>;
  /** Groups that carry all of the tags. */
  groupsByTags(tags: ReadonlyMap<string, string>): Promise<Reading<readonly SecurityGroup[]>>;
  /** Interfaces that carry one of the groups, those that AWS manages and hides included; each once. */
  interfacesOfGroups(groupIds: readonly string[]): Promise<Reading<Interfaces>>;
  /** Interfaces that have one of the single addresses (/32, /128), IPv4 on that side, IPv6 on either; each once. One call for 200 addresses and side. */
  interfacesWithAddresses(addresses: readonly Cidr[], side: AddressSide): Promise<Reading<Interfaces>>;
  /** Interfaces that have all that the match names, those that AWS manages and hides included. */
  interfacesMatching(match: InterfaceMatch): Promise<Reading<Interfaces>>;
  /** Those of the ids that exist. One call for 200 of them. */
  resourcesById(kind: ResourceKind, ids: readonly string[]): Promise<Reading<readonly NetworkResource[]>>;
  /** Those that have all that the match names. */
  resourcesMatching(kind: ResourceKind, match: ResourceMatch): Promise<Reading<readonly NetworkResource[]>>;
  /** The CIDR reservations of the subnet, of both families. */
  reservationsOf(subnetId: string): Promise<Reading<readonly CidrReservation[]>>;
  /** What references the list. */
  associations(listId: string): Promise<Reading<readonly Association[]>>;
  /** All rules of the groups among the ids that exist. One call for 200 groups, and for 1,000 rules. */
  rulesOfGroups(groupIds: readonly string[]): Promise<Reading<readonly GroupRule[]>>;
  /** Those of the ids that exist, with the routes that count. */
  routeTables(ids: readonly string[]): Promise<Reading<readonly RouteTable[]>>;
  /** Route tables of transit gateways that the account has or sees. */
  gatewayTables(): Promise<Reading<readonly GatewayTable[]>>;
  /** Ids of the lists that the table of a transit gateway references. */
  gatewayReferences(tableId: string): Promise<Reading<readonly string[]>>;
  /** How many routes it has besides those of lists. */
  gatewayRoutes(tableId: string): Promise<Reading<number>>;
  /** Those of Network Firewall whose rules reference IP sets. */
  firewalls(): Promise<Reading<readonly Firewall[]>>;
  /** The value that applies to the account; undefined when Service Quotas knows none, so that the default applies. */
  appliedQuota(quota: QuotaName): Promise<Reading<number | undefined>>;
  /** The value that AWS grants by default in this Region. */
  defaultQuota(quota: QuotaName): Promise<Reading<number>>;
  /** Resource shares of this account and Region that carry the owner's tag and the id of a list, without those that are deleted. */
  shares(owner: string): Promise<Reading<readonly ResourceShare[]>>;
}
