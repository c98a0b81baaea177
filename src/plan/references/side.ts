// What a resource has used of one quota: the rules of a security group in one direction, or the routes of a table. Each address family
// has a tally of its own, and both have the same limit (Amazon VPC user guide, quotas).
//
//   a block               1, in its family
//   a list                its cost, in its family
//   a security group      1, in both: older documentation says so and a test of 2019 found so, today's is silent
//
// That a list counts in its own family only is likely, but nothing says so. So everything is added up a second time as if lists counted
// in both families: where only that sum is too large, nothing is certain.
import type { AddressFamily } from "../../model/cidr.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import type { Direction, QuotaName, ReferenceTarget } from "../../model/reference.ts";
import { costOf } from "./list-cost.ts";

export type Sums = Readonly<Record<AddressFamily, number>>;

export const FAMILIES: readonly AddressFamily[] = ["IPv4", "IPv6"];

export interface Side {
  readonly of: Direction | "routes";
  readonly quota: QuotaName;
  readonly limit: number;
  /** What is used in each family; at least that much where something is lacking. */
  readonly used: Sums;
  /** The same if lists counted in both families. */
  readonly usedInBoth: Sums;
  /** List id → how many of the rules or routes name it. */
  readonly names: ReadonlyMap<string, number>;
  /** Completes "not checked in full: …": a list whose cost is not known. */
  readonly lacking?: string;
}

/** Adds up the rules of one direction, or the routes of one table. `lists`: by id, as far as they are seen. */
export function sideOf(
  what: Pick<Side, "of" | "quota" | "limit">,
  targets: readonly ReferenceTarget[],
  lists: ReadonlyMap<string, PrefixList>,
): Side {
  const used = { IPv4: 0, IPv6: 0 };
  const usedInBoth = { IPv4: 0, IPv6: 0 };
  const names = new Map<string, number>();
  let lacking: string | undefined;
  for (const target of targets) {
    if (target.kind === "cidr") {
      used[target.family]++;
      usedInBoth[target.family]++;
      continue;
    }
    const counted = target.kind === "group" ? { family: undefined, cost: 1 } : namedCost(target.id, lists);
    if (target.kind === "list") names.set(target.id, (names.get(target.id) ?? 0) + 1);
    if (counted === undefined) {
      lacking ??= target.kind === "list" ? `the size of ${target.id} is not known` : undefined;
      continue;
    }
    for (const family of FAMILIES) {
      usedInBoth[family] += counted.cost;
      if (counted.family === undefined || counted.family === family) used[family] += counted.cost;
    }
  }
  return { ...what, used, usedInBoth, names, ...(lacking === undefined ? {} : { lacking }) };
}

function namedCost(
  id: string,
  lists: ReadonlyMap<string, PrefixList>,
): { readonly family: AddressFamily; readonly cost: number } | undefined {
  const list = lists.get(id);
  const cost = list === undefined ? undefined : costOf(list);
  return list === undefined || cost === undefined ? undefined : { family: list.family, cost };
}
