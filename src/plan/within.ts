// The borders that a saved plan sets to a new one: its lists, and the entries that it adds and removes. What the plan did not
// show, nobody approved.
import type { Cidr } from "../model/cidr.ts";
import type { Plan } from "./plan.ts";

/** Entries that may be added or removed, by address of the list. */
export type Within = ReadonlyMap<string, ReadonlySet<Cidr>>;

export function withinPlan(plan: Plan): Within {
  return new Map(
    plan.lists.map(({ address, change }) => {
      const adds = change.kind === "create" || change.kind === "update" ? change.adds : [];
      const removes = change.kind === "update" ? change.removes : [];
      return [address, new Set([...adds, ...removes].map((entry) => entry.cidr))];
    }),
  );
}

/** Those of the entries that the borders let through; all without borders. */
export function allowed<T extends { readonly cidr: Cidr }>(
  within: Within | undefined,
  address: string,
  entries: readonly T[],
): readonly T[] {
  if (within === undefined) return entries;
  const cidrs = within.get(address);
  return entries.filter((entry) => cidrs?.has(entry.cidr) === true);
}
