// The lists of a plan that are to grow, with what decides which size they get.
import type { AccountRegion } from "../../model/account-region.ts";
import type { AddressFamily } from "../../model/cidr.ts";
import type { Configuration, Thresholds } from "../../model/mapping.ts";
import type { Planned } from "../../model/plan.ts";

export interface Growing {
  /** account/region/name. */
  readonly address: string;
  readonly at: AccountRegion;
  /** pl-… */
  readonly id: string;
  readonly family: AddressFamily;
  /** Max entries now. */
  readonly size: number;
  /** Entries that it is to hold. */
  readonly entries: number;
  /** Max entries that it is to have. */
  readonly target: number;
  /** The file fixes the target: no smaller size will do. */
  readonly isFixed: boolean;
  /** When little room is left. */
  readonly thresholds: Thresholds;
}

/** In the order of the plan, which is that of the addresses. A new list has a new id, which nothing references yet. */
export function growingLists(
  lists: readonly Planned[],
  { mappings }: Pick<Configuration, "mappings">,
): readonly Growing[] {
  const specs = new Map(mappings.flatMap((mapping) => mapping.lists).map((spec) => [spec.address, spec]));
  return lists.flatMap(({ address, at, family, change, held, unchanged }) => {
    const spec = specs.get(address);
    if (spec === undefined || change.kind !== "update" || held.length > 0) return [];
    const { resize, have, adds } = change;
    if (resize === undefined || resize.to <= resize.from) return [];
    const entries = unchanged + adds.length;
    const { id, maxEntries: size } = have;
    const isFixed = spec.maxEntries.kind === "fixed";
    const { thresholds } = spec;
    return [{ address, at, id, family, size, entries, target: resize.to, isFixed, thresholds }];
  });
}
