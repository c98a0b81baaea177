// The lists of the file: those that are split, or were, with all of their parts; every other by itself.
import { listAddress } from "../../model/account-region.ts";
import type { Configuration, ListSpec } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import { planList } from "../list/plan-list.ts";
import type { ListPlan, PlanContext } from "../list-plan.ts";
import type { MappingAnswer } from "../want/want.ts";
import { FormerOwners, formerParts, wholeName } from "./former-parts.ts";
import { type Part, planParts } from "./plan-parts.ts";
import { withHeld } from "./stops.ts";

interface FileList extends Part {
  readonly answer: MappingAnswer;
  readonly region: RegionSnapshot;
}

export interface PlannedLists {
  readonly plans: readonly ListPlan[];
  /** The plan of an orphan, as a former part where it is one. */
  orphan(plan: ListPlan): ListPlan;
}

/** Of an orphan that was a part. */
interface Former {
  readonly list: PrefixList;
  /** The name that the file gives all parts. */
  readonly of: string;
  /** Of the list that it was a part of. */
  readonly key: string;
}

/** The same of all parts of a list, and of no other list. */
function keyOf(spec: Pick<ListSpec, "at" | "name" | "part">): string {
  return `${listAddress(spec.at, wholeName(spec))} ${spec.part !== undefined}`;
}

function formersOf(
  { mappings }: Pick<Configuration, "mappings">,
  orphans: ReadonlyMap<RegionSnapshot, readonly PrefixList[]>,
): readonly Former[] {
  const leaving = [...orphans].filter(([, here]) => here.length > 0);
  if (leaving.length === 0) return [];
  const names = new Set(mappings.map(({ name }) => name));
  return leaving.flatMap(([{ at }, here]) => {
    const isHere = (spec: ListSpec) =>
      spec.manage === undefined && spec.at.accountId === at.accountId && spec.at.region === at.region;
    const wanted = mappings.flatMap((mapping) => mapping.lists.filter(isHere).map((spec) => ({ mapping, spec })));
    const owners = new FormerOwners(wanted, names);
    return here.flatMap((list) => {
      const { spec } = owners.of(list) ?? {};
      return spec === undefined ? [] : [{ list, of: wholeName(spec), key: keyOf(spec) }];
    });
  });
}

/** Of a former part whose list is not planned: what it holds may be missing elsewhere. */
function notPlannedWith(of: string): Held {
  return {
    code: "not_planned",
    reason: `it would be deleted, but what the other parts of ${of} hold is not planned in this run`,
    detail: "A part goes only when the others have all that is wanted of it.",
  };
}

/** `lists`: those that the plan is about; `orphans`: lists of the owner that no list of the file claims, by region. */
export function planLists(
  lists: readonly FileList[],
  orphans: ReadonlyMap<RegionSnapshot, readonly PrefixList[]>,
  configuration: Pick<Configuration, "mappings">,
  context: PlanContext,
): PlannedLists {
  const formers = formersOf(configuration, orphans);
  const byKey = Map.groupBy(formers, ({ key }) => key);
  const isTogether = ({ spec }: FileList) =>
    spec.part !== undefined || (spec.manage === undefined && byKey.size > 0 && byKey.has(keyOf(spec)));
  const alone = lists.filter((list) => !isTogether(list));
  const plans = alone.map(({ spec, answer, region, ownership }) => planList(spec, answer, region, ownership, context));
  const heldFormers = new Map<string, readonly Held[]>();
  for (const [key, parts] of Map.groupBy(lists.filter(isTogether), ({ spec }) => keyOf(spec))) {
    const [first] = parts;
    if (first === undefined) continue;
    const { answer, region } = first;
    const were = formerParts(
      (byKey.get(key) ?? []).map(({ list }) => list),
      region,
    );
    const together = planParts(parts, were, answer, region, context);
    plans.push(...together.plans);
    for (const [arn, held] of together.heldFormers) heldFormers.set(arn, held);
  }
  const former = new Map(formers.map(({ list, of }) => [list.arn, of]));
  return {
    plans,
    orphan: (plan) => {
      if (!plan.ok || plan.planned.change.kind === "create") return plan;
      const { change } = plan.planned;
      const of = former.get(change.have.arn);
      if (of === undefined) return plan;
      const held = change.kind === "delete" ? (heldFormers.get(change.have.arn) ?? [notPlannedWith(of)]) : [];
      return withHeld({ ...plan, planned: { ...plan.planned, partOf: of } }, held);
    },
  };
}
