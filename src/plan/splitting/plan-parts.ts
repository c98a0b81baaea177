// The plan of a split list: of all of its parts together, each of which is then a list like any other.
//
//   some part cannot be planned                         none is: what it holds is not known
//   some part is on hold, not ours, or waits for a      all are held back: what one may not take must not go to another instead
//   reviewed apply
//   an entry is in its part                             it stays there (assign.ts)
//   … is in no part                                     its part gets it
//   … is in another part                                its part gets it, and the other loses it; an apply waits in between
//   … and the part that gets it does not in this run    the other keeps it
//   what all parts hold together would lose or gain     every part that changes is held back; a move loses and gains nothing
//   more than a limit allows
//   a part that is no more holds what no other has      it is not deleted (former-parts.ts)
import { listAddress } from "../../model/account-region.ts";
import { addressesOf } from "../../model/address-set.ts";
import type { Cidr } from "../../model/cidr.ts";
import { cidrColumn, sortedOnce } from "../../model/columns/cidrs.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { ListSpec } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import { aggregateWant } from "../aggregation/aggregate-want.ts";
import { exactCount, fewerEntries } from "../aggregation/fewer-entries.ts";
import { definitionDigests } from "../digest.ts";
import type { ListInput } from "../list/list-input.ts";
import { planSeen } from "../list/plan-list.ts";
import { notPlanned } from "../list/planned-list.ts";
import { type Seen, seenOf } from "../list/seen.ts";
import type { ListPlan, PlanContext } from "../list-plan.ts";
import type { Ownership } from "../ownership/owned-list.ts";
import type { MappingAnswer, Want } from "../want/want.ts";
import { type FormerPart, wholeName } from "./former-parts.ts";
import { guardParts, heldFormers } from "./guard-parts.ts";
import { elsewhereOf, mostEntries, type PartBefore, placesOf } from "./places.ts";
import { type SeenPart, stopTogether, withHeld } from "./stops.ts";
import { cutOff, type PlannedPart } from "./union.ts";

export interface PartsPlan {
  /** In the order of the parts. */
  readonly plans: readonly ListPlan[];
  /** Why former parts are not deleted in this run, by ARN of the list; empty: they may be. Nothing of one whose parts are not planned. */
  readonly heldFormers: ReadonlyMap<string, readonly Held[]>;
}

/** A part of the file, and which list of AWS it is, undefined when the lists there could not be read. */
export interface Part {
  readonly spec: ListSpec;
  readonly ownership: Ownership | undefined;
}

/** `parts`: all of one split list, in their order; `region`: where they are. */
export function planParts(
  parts: readonly Part[],
  formers: readonly FormerPart[],
  answer: MappingAnswer,
  region: RegionSnapshot,
  context: PlanContext,
): PartsPlan {
  const { mapping } = answer;
  const seen = parts.map(({ spec, ownership }) => ({ spec, seen: seenOf(mapping, spec, region, ownership) }));
  const planned = seen.flatMap(({ spec, seen: one }): readonly SeenPart[] =>
    one.kind === "not-planned" ? [] : [{ spec, seen: one }],
  );
  return planned.length === seen.length
    ? planSeenParts(planned, formers, answer, region, context)
    : { plans: noneOf(seen, answer), heldFormers: new Map() };
}

/** All that lack a reason of their own are not planned because of the first that has one. */
function noneOf(
  seen: readonly { readonly spec: ListSpec; readonly seen: Seen }[],
  { mapping }: MappingAnswer,
): readonly ListPlan[] {
  const first = seen.find((part) => part.seen.kind === "not-planned");
  return seen.map(({ spec, seen: one }) =>
    one.kind === "not-planned"
      ? one.plan
      : notPlanned(mapping, spec, {
          code: "not_planned",
          severity: "error",
          ...where({ ...spec, mapping: mapping.name }),
          summary: `${spec.address} is not planned in this run, since ${first?.spec.name} is not`,
          detail: "The parts of a split list are planned together: what is in one of them is not in another.",
        }),
  );
}

function beforeOf({ spec, seen }: SeenPart): PartBefore {
  if (seen.kind !== "existing") return { spec, have: [], size: 0 };
  return { spec, have: [...seen.entries.cidrs], size: seen.list.maxEntries ?? 0 };
}

function planSeenParts(
  parts: readonly SeenPart[],
  formers: readonly FormerPart[],
  answer: MappingAnswer,
  region: RegionSnapshot,
  context: PlanContext,
): PartsPlan {
  const { mapping } = answer;
  const [{ spec } = { spec: undefined }] = parts;
  if (spec === undefined) return { plans: [], heldFormers: new Map() };
  const before = parts.map(beforeOf);
  const isSync = context.mode === "sync";
  const mostNew = isSync ? spec.limits.maxAdditions : Number.POSITIVE_INFINITY;
  const have = sortedOnce(parts.map(({ seen }) => (seen.kind === "existing" ? seen.entries.cidrs : [])));
  const aggregated = aggregateWant(answer.wantOf(spec.family), spec, have, mostNew);
  const { want, brought } = aggregated;
  const room = mostEntries(spec.maxEntries) * parts.length;
  const {
    parts: places,
    leftOut,
    tooMany,
    noRoom,
  } = placesOf(want, before, {
    former: new Set(formers.flatMap((one) => [...one.have])),
    // Of what is aggregated, new CIDRs are counted before they become blocks.
    mostNew: isSync && brought === undefined ? mostNew : Number.POSITIVE_INFINITY,
    ways: () => fewerEntries({ ...aggregated, spec }, room),
  });
  const digests = definitionDigests(mapping, spec, context.readings) ?? {};
  const { settings, content } = { settings: undefined, content: undefined, ...digests };
  const elsewhere = elsewhereOf(before, places);
  const together = {
    of: wholeName(spec),
    elsewhere,
    ...(tooMany === undefined ? {} : { tooMany }),
    ...(noRoom === undefined ? {} : { noRoom }),
  };
  const planPart = (part: SeenPart, index: number, staying: ReadonlySet<Cidr>): ListPlan => {
    const own = partOf(want, part.spec, places[index] ?? [], staying);
    const asksExact = context.reportsAll || context.rooms?.has(part.spec.address);
    const input: ListInput = {
      mapping,
      spec: part.spec,
      answer,
      ...(brought === undefined ? {} : { brought }),
      want: own,
      // What does not fit is told once.
      leftOut: index === 0 ? [...aggregated.leftOut, ...leftOut] : [],
      ...(index === 0 && aggregated.exceeded !== undefined ? { exceeded: aggregated.exceeded } : {}),
      settings,
      content,
      exact: asksExact ? exactCount({ want: own }, part.spec) : undefined,
      together,
      context,
    };
    return planSeen(input, part.seen, region);
  };
  const drafts = planWithoutGap(before, want, (staying) => {
    return parts.map((part, index) => planPart(part, index, staying[index] ?? new Set()));
  });
  const address = listAddress(spec.at, together.of);
  const judged = (plans: readonly ListPlan[]) => ({
    ...{ address, spec, answer, aggregated, formers, context },
    parts: withHave(plans, before),
  });
  const { plans: stopped, isStopped } = stopTogether(drafts, parts, digests, context);
  const plans = isStopped ? stopped : heldTogether(stopped, tooMany, () => guardParts(judged(stopped)));
  return { plans, heldFormers: heldFormers(judged(plans)) };
}

/** With what holds all parts that change back: that not all entries find room, or else a limit. */
function heldTogether(
  plans: readonly ListPlan[],
  tooMany: Held | undefined,
  guarded: () => readonly Held[],
): readonly ListPlan[] {
  const held = tooMany === undefined ? guarded() : [tooMany];
  return plans.map((plan) =>
    plan.ok && held.some((one) => plan.planned.held.includes(one)) ? plan : withHeld(plan, held),
  );
}

function withHave(plans: readonly ListPlan[], before: readonly PartBefore[]): readonly PlannedPart[] {
  return plans.map((plan, index) => ({ plan, have: before[index]?.have ?? [] }));
}

/** What one part should hold. `staying`: entries that it keeps for now, since the part that is to have them does not get them. */
function partOf(want: Want, { family }: ListSpec, cidrs: readonly Cidr[], staying: ReadonlySet<Cidr>): Want {
  const own = new Set(cidrs);
  return {
    ...want,
    cidrs: cidrColumn(family, cidrs),
    said: want.said.filter(({ cidr }) => own.has(cidr)),
    staying: staying.size === 0 ? want.staying : new Set([...want.staying, ...staying]),
  };
}

/** Plans until no part removes what no part would have. */
function planWithoutGap(
  before: readonly PartBefore[],
  want: Want,
  planWith: (staying: readonly ReadonlySet<Cidr>[]) => readonly ListPlan[],
): readonly ListPlan[] {
  const wanted = addressesOf([...want.cidrs, ...want.staying]);
  let staying: readonly ReadonlySet<Cidr>[] = [];
  for (;;) {
    const plans = planWith(staying);
    const more = cutOff(withHave(plans, before), wanted);
    if (more.every((own) => own.length === 0)) return plans;
    staying = more.map((own, index) => new Set([...(staying[index] ?? []), ...own]));
  }
}
