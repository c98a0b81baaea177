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

/** Quotas by the codes that Service Quotas has for them (Amazon VPC user guide, "Amazon VPC quotas"). */
export const QUOTAS = {
  rulesPerGroup: { service: "vpc", code: "L-0EA8095F" },
  groupsPerInterface: { service: "vpc", code: "L-2AFB9258" },
  routesPerTable: { service: "vpc", code: "L-93826ACB" },
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
  /** Lists that these rules and routes name and that were read nowhere else, as far as the account sees them. */
  readonly lists?: Asked<readonly PrefixList[]>;
  readonly quotas: ReadonlyMap<QuotaName, Asked<number>>;
}
