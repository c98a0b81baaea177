// What all parts of a split list hold together: what of it a change would cut off, and which limits it exceeds.
import {
  type AddressSet,
  addressesOf,
  difference,
  includesBlock,
  intersection,
  touchesBlock,
} from "../../model/address-set.ts";
import { addsOf, removesOf } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { ListPlan } from "../list-plan.ts";

/** A part, and its plan. */
export interface PlannedPart {
  readonly plan: ListPlan;
  readonly have: readonly Cidr[];
}

/** True if the plan changes the list and is not held back. */
export function goesAhead(plan: ListPlan): boolean {
  return plan.ok && plan.planned.held.length === 0 && plan.planned.change.kind !== "keep";
}

/** What the part holds once the plan is applied. */
export function holdsAfter({ plan, have }: PlannedPart): readonly Cidr[] {
  if (!plan.ok || !goesAhead(plan)) return have;
  const { change } = plan.planned;
  const gone = new Set(removesOf(change).map(({ cidr }) => cidr));
  return [...have.filter((cidr) => !gone.has(cidr)), ...addsOf(change).map(({ cidr }) => cidr)];
}

/** True if `after` lacks an address of the entry that is wanted. */
export function isCutOff(cidr: Cidr, wanted: AddressSet, after: AddressSet): boolean {
  if (includesBlock(after, cidr) || !touchesBlock(wanted, cidr)) return false;
  return difference(intersection(addressesOf([cidr]), wanted), after).ranges.length > 0;
}

/** Of each part, the entries that its plan removes although no part would have all of their wanted addresses. */
export function cutOff(parts: readonly PlannedPart[], wanted: AddressSet): readonly (readonly Cidr[])[] {
  const after = addressesOf(parts.flatMap(holdsAfter));
  return parts.map(({ plan }) => {
    if (!plan.ok || !goesAhead(plan)) return [];
    return removesOf(plan.planned.change).flatMap(({ cidr }) => (isCutOff(cidr, wanted, after) ? [cidr] : []));
  });
}
