// The borders that a saved plan sets to a new one: its lists, which of them change, and the entries that it adds and removes.
// What the plan did not show, nobody approved.

import { addsOf, removesOf, type ShareChange, shareChangeOf } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { Plan } from "../../model/plan.ts";

interface Border {
  /** False: the plan showed no change of the list. */
  readonly changes: boolean;
  /** Entries that may be added or removed. */
  readonly entries: ReadonlySet<Cidr>;
  readonly share?: ShareChange;
}

/** By address of the list, or of the stray share. */
export type Borders = ReadonlyMap<string, Border>;

export function bordersOf(plan: Plan): Borders {
  const borders = new Map<string, Border>();
  for (const { address } of plan.strayShares) borders.set(address, { changes: true, entries: new Set() });
  for (const { address, change } of plan.lists) {
    const adds = addsOf(change);
    const removes = removesOf(change);
    const entries = new Set([...adds, ...removes].map((entry) => entry.cidr));
    const share = shareChangeOf(change);
    borders.set(address, { changes: change.kind !== "keep", entries, ...(share === undefined ? {} : { share }) });
  }
  return borders;
}

/** Those of the entries that the borders let through; all without borders. */
export function allowedEntries<T extends { readonly cidr: Cidr }>(
  borders: Borders | undefined,
  address: string,
  entries: readonly T[],
): readonly T[] {
  if (borders === undefined) return entries;
  const cidrs = borders.get(address)?.entries;
  return entries.filter((entry) => cidrs?.has(entry.cidr) === true);
}

/** What of a change of sharing the borders let through; undefined: nothing. All without borders. */
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

/** True if the borders let the list change at all; always without borders. */
export function mayChange(borders: Borders | undefined, address: string): boolean {
  return borders === undefined || borders.get(address)?.changes === true;
}
