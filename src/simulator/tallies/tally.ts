// What a resource has used of a quota, one tally for each quota, direction and address family that apply to it.
import type { AddressFamily } from "../../model/cidr.ts";
import type { Region } from "../world/region.ts";

export interface Tally {
  readonly resourceId: string;
  readonly ownerId: string;
  /** For people: `inbound IPv4 rules`. */
  readonly what: string;
  readonly used: number;
  readonly quota: number;
}

/** What one reference to a list counts: its max entries, or the weight of an AWS-managed one. */
export interface ListCost {
  readonly family: AddressFamily;
  readonly count: number;
}

export type ListCosts = (listId: string) => ListCost;

/** The costs of the lists of these Regions as they are; a list that is gone costs nothing. */
export function listCosts(regions: readonly Region[]): ListCosts {
  return (listId) => {
    for (const { lists } of regions) {
      const list = lists.get(listId);
      if (list !== undefined) return { family: list.family, count: list.maxEntries };
    }
    return { family: "IPv4", count: 0 };
  };
}

export const FAMILIES: readonly AddressFamily[] = ["IPv4", "IPv6"];
