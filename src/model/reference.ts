// What references prefix lists, and what each reference has room for: rules of security groups, routes, and the quotas of the accounts
// that own them, as AWS said.
import type { AccountRegion } from "./account-region.ts";
import type { AddressFamily } from "./cidr.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { PrefixList } from "./prefix-list.ts";

/** What a rule or route is about, as far as it decides what it counts. */
export type ReferenceTarget =
  | { readonly kind: "cidr"; readonly family: AddressFamily }
  | { readonly kind: "list"; readonly id: string }
  | { readonly kind: "group" };

export type Direction = "inbound" | "outbound";

export interface GroupRule {
  /** sg-… */
  readonly groupId: string;
  readonly direction: Direction;
  readonly target: ReferenceTarget;
}

export interface RouteTable {
  /** rtb-… */
  readonly id: string;
  /** Without those that are propagated, which AWS does not count (Amazon VPC user guide, quotas). */
  readonly routes: readonly ReferenceTarget[];
}

/** A route table of a transit gateway. */
export interface GatewayTable {
  /** tgw-rtb-… */
  readonly id: string;
  /** tgw-… */
  readonly gatewayId: string;
}

/** What counts in it, as far as AWS shows that: its table has a route for each entry of a list, and the list's size is what is charged. */
export interface GatewayRoutes extends GatewayTable {
  /** Static and propagated ones, without those of lists. */
  readonly routes: number;
  /** Ids of the lists that it references. */
  readonly lists: readonly string[];
}

/** A firewall of AWS Network Firewall whose rules reference IP sets; which of them are prefix lists, and which lists, is not known. */
export interface Firewall {
  readonly name: string;
  /** How many IP sets they reference. */
  readonly references: number;
  /** CIDRs of these sets, and how many the firewall can hold: beyond, AWS ignores the rest in silence. */
  readonly used: number;
  readonly limit: number;
}

/** What the firewalls of an account-region hold, which may reference lists of the file. */
export interface FirewallRegion {
  readonly at: AccountRegion;
  readonly firewalls: Asked<readonly Firewall[]>;
}

/** Quotas by the codes that Service Quotas has for them (Amazon VPC user guide, "Amazon VPC quotas"; Transit Gateway guide, "Quotas"). */
export const QUOTAS = {
  rulesPerGroup: { service: "vpc", code: "L-0EA8095F" },
  groupsPerInterface: { service: "vpc", code: "L-2AFB9258" },
  routesPerTable: { service: "vpc", code: "L-93826ACB" },
  routesPerGateway: { service: "ec2", code: "L-BCC1FB47" },
} as const;

export type QuotaName = keyof typeof QUOTAS;

/** Something that was asked about references, with the call that failed; without one, its account was not reached. */
export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly call?: string; readonly diagnostic: Diagnostic };

/** What one account-region said of the resources there that reference lists. Absent: it was not asked. */
export interface ReferencingRegion {
  readonly at: AccountRegion;
  /** Of the groups that were asked about, all rules. */
  readonly rules?: Asked<readonly GroupRule[]>;
  readonly routeTables?: Asked<readonly RouteTable[]>;
  /** All tables of the transit gateways whose tables reference lists. */
  readonly gateways?: Asked<readonly GatewayRoutes[]>;
  /** Lists that these rules and routes name and that were read nowhere else, as far as the account sees them. */
  readonly lists?: Asked<readonly PrefixList[]>;
  readonly quotas: ReadonlyMap<QuotaName, Asked<number>>;
}
