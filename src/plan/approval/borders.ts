// The borders that a saved plan sets for a new one: its lists, which of them change, and the entries that it adds and removes.
// What the saved plan did not show was not approved.

import { addsOf, describesOf, removesOf, type ShareChange, shareChangeOf } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { Plan } from "../../model/plan.ts";

interface Border {
  /** False: the plan showed no change of the list. */
  readonly changes: boolean;
  /** Entries that may be added or removed. */
  readonly entries: ReadonlySet<Cidr>;
  /** Entries that may get another description; those that are added may get theirs. */
  readonly described: ReadonlySet<Cidr>;
  readonly share?: ShareChange;
}

/** By address of the list, or of the stray share. */
export type Borders = ReadonlyMap<string, Border>;

/** Of a plan that was saved. */
export function bordersOf(plan: Plan): Borders {
  const borders = new Map<string, Border>();
  for (const { address } of plan.strayShares)
    borders.set(address, { changes: true, entries: new Set(), described: new Set() });
  for (const { address, change } of plan.lists) {
    const adds = addsOf(change);
    const removes = removesOf(change);
    const entries = new Set([...adds, ...removes].map((entry) => entry.cidr));
    const described = new Set([...adds, ...describesOf(change)].map((entry) => entry.cidr));
    const share = shareChangeOf(change);
    const changes = change.kind !== "keep";
    borders.set(address, { changes, entries, described, ...(share === undefined ? {} : { share }) });
  }
  return borders;
}

/** True if the entry may be added or removed within the borders of the list at `address`; without borders always. */
export function mayMove(borders: Borders | undefined, address: string, cidr: Cidr): boolean {
  return borders === undefined || borders.get(address)?.entries.has(cidr) === true;
}

/** True if the description of the entry may change within the borders of the list at `address`; without borders always. */
export function mayDescribe(borders: Borders | undefined, address: string, cidr: Cidr): boolean {
  return borders === undefined || borders.get(address)?.described.has(cidr) === true;
}

/** What the borders allow of a change of sharing; undefined: nothing. Without borders, all of it. */
export function allowedSharing(
  borders: Borders | undefined,
  address: string,
  share: ShareChange | undefined,
): ShareChange | undefined {
  if (borders === undefined || share === undefined) return share;
  const saved = borders.get(address)?.share;
  if (saved === undefined) return undefined;
  return {
    ...share,
    adds: share.adds.filter((principal) => saved.adds.includes(principal)),
    removes: share.removes.filter((principal) => saved.removes.includes(principal)),
  };
}

/** True if the borders allow the list to change at all; without borders always. */
export function mayChange(borders: Borders | undefined, address: string): boolean {
  return borders === undefined || borders.get(address)?.changes === true;
}
