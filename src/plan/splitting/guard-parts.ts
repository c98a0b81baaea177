// The limits of a split list, judged by what all of its parts hold together: an entry that moves is neither lost nor new.
import { addressesOf, includesBlock } from "../../model/address-set.ts";
import { removesOf } from "../../model/change.ts";
import { type Cidr, compareCidrs } from "../../model/cidr.ts";
import type { ListSpec } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import type { Entry } from "../../model/prefix-list.ts";
import { counted } from "../../model/sentence.ts";
import type { AggregatedWant } from "../aggregation/aggregate-want.ts";
import { guardAdditions, guardRemovals } from "../limits/guard.ts";
import { withSoleCause } from "../limits/sole-cause.ts";
import { newlyAllowed } from "../list/plan-existing.ts";
import type { ListPlan, PlanContext } from "../list-plan.ts";
import { type MappingAnswer, mayBeWanted } from "../want/want.ts";
import { type FormerPart, wholeName } from "./former-parts.ts";
import { goesAhead, holdsAfter, isCutOff, type PlannedPart } from "./union.ts";

export interface JudgedList {
  /** account/region and the name that the file gives all parts. */
  readonly address: string;
  readonly spec: ListSpec;
  readonly answer: MappingAnswer;
  readonly aggregated: AggregatedWant;
  readonly parts: readonly PlannedPart[];
  readonly formers: readonly FormerPart[];
  readonly context: PlanContext;
}

/** Each once, in numeric order. */
function distinct(cidrs: Iterable<Cidr>): readonly Cidr[] {
  return [...new Set(cidrs)].sort(compareCidrs);
}

function removedBy(plan: ListPlan): readonly Entry[] {
  return plan.ok && goesAhead(plan) ? removesOf(plan.planned.change) : [];
}

/** Why the parts may not change as planned; empty: they may. */
export function guardParts(list: JudgedList): readonly Held[] {
  const { parts, formers, spec, context } = list;
  const before = distinct(parts.flatMap(({ have }) => have));
  const after = distinct(parts.flatMap(holdsAfter));
  // What a former part holds is no reason to take it from the others: nothing keeps it there.
  const removals = guarded(
    list,
    before,
    after,
    parts.flatMap(({ plan }) => removedBy(plan)),
  );
  if (removals.length > 0 || context.mode !== "sync") return removals;
  const had = new Set([...before, ...formers.flatMap(({ have }) => [...have])]);
  const adds = after.filter((cidr) => !had.has(cidr));
  const news = newlyAllowed(list.aggregated, before, adds);
  return guardAdditions({ address: list.address, limits: spec.limits, adds: news }).map((one) => ofAllParts(one, spec));
}

/** Of `removes`, which turn `before` into `after`. An entry that is in another part afterwards is not removed. */
function guarded(
  list: JudgedList,
  before: readonly Cidr[],
  after: readonly Cidr[],
  removes: readonly Entry[],
): readonly Held[] {
  const there = new Set(after);
  const going = [...new Map(removes.map((entry) => [entry.cidr, entry])).values()].filter(
    ({ cidr }) => !there.has(cidr),
  );
  if (going.length === 0) return [];
  const { address, spec, answer, aggregated, context } = list;
  const isAggregated = aggregated.brought !== undefined;
  const heldFor = (own: readonly Entry[], left: readonly Cidr[]): readonly Held[] => {
    const counts = { adds: 0, removes: own.length };
    const change = { address, limits: spec.limits, have: before, after: left, ...counts, isAggregated };
    return guardRemovals(change, context.allowances);
  };
  const held = withSoleCause(heldFor(going, after), answer, going, (own) => {
    const gone = new Set(own.map(({ cidr }) => cidr));
    return heldFor(own, [...after, ...before.filter((cidr) => !gone.has(cidr) && !there.has(cidr))]);
  });
  return held.map((one) => ofAllParts(one, spec));
}

/** The reason, which its lists all have, with what it is counted of. */
export function ofAllParts(held: Held, spec: Pick<ListSpec, "name" | "part">): Held {
  const counted = `Counted are all parts of ${wholeName(spec)} together: an entry that moves from one to another is neither lost nor new.`;
  return { ...held, detail: [counted, held.detail].filter(Boolean).join(" ") };
}

/** Why each of the former parts is not deleted in this run, by ARN; empty: it may be. `parts`: with all that holds them back. */
export function heldFormers(list: JudgedList): ReadonlyMap<string, readonly Held[]> {
  const { want } = list.aggregated;
  const wanted = addressesOf([...want.cidrs, ...want.staying]);
  const isUnknown = mayBeWanted(want);
  const left = list.parts.flatMap(holdsAfter);
  const after = addressesOf(left);
  const held = new Map<string, readonly Held[]>();
  for (const { list: former, have, isRetained } of list.formers) {
    if (isRetained) continue;
    const needed = [...have].filter(
      (cidr) => isCutOff(cidr, wanted, after) || (isUnknown(cidr) && !includesBlock(after, cidr)),
    );
    const reasons = needed.length > 0 ? [stillNeeded(needed.length)] : losses(list, [...have], left);
    held.set(former.arn, reasons);
  }
  return held;
}

function stillNeeded(entries: number): Held {
  return {
    code: "not_planned",
    reason: `it would be deleted, but ${counted(entries, "entry")} of it ${entries === 1 ? "is" : "are"} not in the other parts yet`,
    detail: "A part goes only when the others have all that is wanted of it.",
  };
}

/** What its deletion would take away counts like what goes from a part, and together with that. */
function losses(list: JudgedList, have: readonly Cidr[], left: readonly Cidr[]): readonly Held[] {
  const before = distinct([...list.parts.flatMap((part) => part.have), ...have]);
  const removes = before.map((cidr) => ({ cidr, description: "" }));
  return guarded(list, before, distinct(left), removes);
}
