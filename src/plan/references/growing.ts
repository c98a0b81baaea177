// The lists of a plan that are to grow, or that a report is about, with what decides which size they get.
import type { AccountRegion } from "../../model/account-region.ts";
import type { AddressFamily } from "../../model/cidr.ts";
import type { Configuration, ListSpec, Thresholds } from "../../model/mapping.ts";
import { type Planned, plannedFilling } from "../../model/plan.ts";
import { peakOf } from "./peak.ts";

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
  /** Entries that it may hold at once while it changes; at least `entries`. */
  readonly peak: number;
  /** The file fixes the target: no smaller size will do. */
  readonly isFixed: boolean;
  /** When little room is left. */
  readonly thresholds: Thresholds;
}

type Specs = ReadonlyMap<string, ListSpec>;

function specsOf({ mappings }: Pick<Configuration, "mappings">): Specs {
  return new Map(mappings.flatMap((mapping) => mapping.lists).map((spec) => [spec.address, spec]));
}

/** Also those that only grow for a time. In the order of the plan, which is that of the addresses. A new list has a new id, which nothing references yet. */
export function growingLists(
  lists: readonly Planned[],
  configuration: Pick<Configuration, "mappings">,
): readonly Growing[] {
  const specs = specsOf(configuration);
  return lists.flatMap((planned) => growingOf(planned, specs) ?? []);
}

/** All lists of the file that AWS has and plsync may read: those that are not to grow have their size as their target. */
export function existingLists(
  lists: readonly Planned[],
  configuration: Pick<Configuration, "mappings">,
): readonly Growing[] {
  const specs = specsOf(configuration);
  return lists.flatMap((planned) => growingOf(planned, specs) ?? stayingOf(planned, specs) ?? []);
}

function growingOf({ address, at, family, change, held, unchanged }: Planned, specs: Specs): Growing | undefined {
  const spec = specs.get(address);
  if (spec === undefined || spec.manage !== undefined || change.kind !== "update" || held.length > 0) return undefined;
  const { resize, have, adds } = change;
  const { id, maxEntries: size } = have;
  const entries = unchanged + adds.length;
  const peak = peakOf(change, entries, size);
  const target = Math.max(size, resize?.to ?? size);
  if (Math.max(target, peak) <= size) return undefined;
  const isFixed = spec.maxEntries.kind === "fixed";
  return { address, at, id, family, size, entries, target, peak, isFixed, thresholds: spec.thresholds };
}

function stayingOf(planned: Planned, specs: Specs): Growing | undefined {
  const { address, at, family, change, held } = planned;
  const spec = specs.get(address);
  const filling = plannedFilling(planned);
  if (spec === undefined || filling === undefined) return undefined;
  if (change.kind !== "keep" && change.kind !== "update") return undefined;
  // A list that is not to be taken over as things are is none of the plan role's business.
  if (change.kind === "update" && change.adopt && held.length > 0) return undefined;
  const { id, maxEntries: size } = change.have;
  const isFixed = spec.maxEntries.kind === "fixed";
  const { entries } = filling;
  return { address, at, id, family, size, entries, target: size, peak: entries, isFixed, thresholds: spec.thresholds };
}
