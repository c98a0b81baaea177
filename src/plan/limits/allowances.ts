// What is permitted once, against the plan: what it would need, and what names something that it does not have, since a typing
// error there must not go unnoticed.

import { listAddress } from "../../model/account-region.ts";
import type { Allowances } from "../../model/allowance.ts";
import { removesOf } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Plan, Planned } from "../../model/plan.ts";

function loses(planned: readonly Planned[] | undefined): boolean {
  return planned?.some(({ change }) => removesOf(change).length > 0) === true;
}

/** The list's address, or that which all parts of a split one have in common: their removals are allowed together. */
function allowedAt({ address, at, partOf }: Planned): string {
  return partOf === undefined ? address : listAddress(at, partOf);
}

/** True if one of the run's allowances is for what is held back of the list: its deletion, or else its removals. */
export function isAllowed(planned: Planned, allowances: Allowances): boolean {
  return planned.change.kind === "delete"
    ? allowances.deletes.has(planned.address)
    : [planned.address, allowedAt(planned)].some((address) => allowances.removals.has(address));
}

/** A warning for each allowance of the run that the plan has no use for. */
export function unusedAllowances(allowances: Allowances, lists: readonly Planned[]): readonly Diagnostic[] {
  if (allowances.removals.size + allowances.deletes.size === 0) return [];
  const known = new Map(lists.map((list) => [list.address, list]));
  const together = Map.groupBy(lists, allowedAt);
  const warning = (what: string, address: string): Diagnostic => ({
    code: "flag_unused",
    severity: "warning",
    address,
    summary: `${what} allowed for ${address}, but ${known.has(address) || together.has(address) ? "no such change is planned there" : "the plan has no list of that address"}`,
  });
  return [
    ...[...allowances.removals.keys()]
      .filter((address) => !loses(together.get(address)))
      .map((address) => warning("removals are", address)),
    ...[...allowances.deletes]
      .filter((address) => known.get(address)?.change.kind !== "delete")
      .map((address) => warning("deletion is", address)),
  ];
}

/** Entries that each list held back for its removals would lose, by address: what an allowance would have to permit. */
export function removalsToAllow({ lists }: Plan): ReadonlyMap<string, number> {
  const allowances = lists.flatMap(({ held }) => held.flatMap(({ allow }) => allow ?? []));
  return new Map(
    allowances.flatMap((allow) => (allow.kind === "removals" ? [[allow.address, allow.count] as const] : [])),
  );
}
