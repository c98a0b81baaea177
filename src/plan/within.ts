// The borders that a saved plan sets to a new one: its lists, which of them change, and the entries that it adds and removes.
// What the plan did not show, nobody approved.
import type { Cidr } from "../model/cidr.ts";
import type { Plan } from "./plan.ts";

interface Border {
  /** False: the plan showed no change of the list. */
  readonly changes: boolean;
  /** Entries that may be added or removed. */
  readonly entries: ReadonlySet<Cidr>;
}

/** By address of the list. */
export type Within = ReadonlyMap<string, Border>;

export function withinPlan(plan: Plan): Within {
  return new Map(
    plan.lists.map(({ address, change }) => {
      const adds = change.kind === "create" || change.kind === "update" ? change.adds : [];
      const removes = change.kind === "update" ? change.removes : [];
      const entries = new Set([...adds, ...removes].map((entry) => entry.cidr));
      return [address, { changes: change.kind !== "keep", entries }];
    }),
  );
}

/** Those of the entries that the borders let through; all without borders. */
export function allowedEntries<T extends { readonly cidr: Cidr }>(
  within: Within | undefined,
  address: string,
  entries: readonly T[],
): readonly T[] {
  if (within === undefined) return entries;
  const cidrs = within.get(address)?.entries;
  return entries.filter((entry) => cidrs?.has(entry.cidr) === true);
}

/** True if the borders let the list change at all; always without borders. */
export function mayChange(within: Within | undefined, address: string): boolean {
  return within === undefined || within.get(address)?.changes === true;
}
