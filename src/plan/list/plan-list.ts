// The plan of a list that the file names: whose it is, what it should hold, and what follows from both.

import type { Change } from "../../model/change.ts";
import { entriesOf } from "../../model/columns/entries.ts";
import { type ListSpec, sizedSpec } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import { entryMark } from "../../model/remembered/entry-mark.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import { aggregateWant } from "../aggregation/aggregate-want.ts";
import { exactCount } from "../aggregation/fewer-entries.ts";
import { definitionDigests } from "../digest.ts";
import type { ListPlan, PlanContext } from "../list-plan.ts";
import type { Ownership } from "../ownership/owned-list.ts";
import type { MappingAnswer } from "../want/want.ts";
import { haveOf } from "./have.ts";
import type { ListInput } from "./list-input.ts";
import { planEntries } from "./plan-entries.ts";
import { planExisting } from "./plan-existing.ts";
import { planNew } from "./plan-new.ts";
import { planned } from "./planned-list.ts";
import { type Seen, seenOf } from "./seen.ts";
import { NO_TAG_CHANGE } from "./wanted-tags.ts";

/** `region`: where the list is; `ownership`: which list of AWS it is, undefined when the lists there could not be read. */
export function planList(
  spec: ListSpec,
  answer: MappingAnswer,
  region: RegionSnapshot,
  ownership: Ownership | undefined,
  context: PlanContext,
): ListPlan {
  const { mapping } = answer;
  const seen = seenOf(mapping, spec, region, ownership);
  if (seen.kind === "not-planned") return seen.plan;
  const { settings, content } = definitionDigests(mapping, spec, context.readings) ?? {};
  const mostNew = context.mode === "sync" ? spec.limits.maxAdditions : Number.POSITIVE_INFINITY;
  const have = seen.kind === "existing" ? seen.entries.cidrs : [];
  const sized = seen.kind === "existing" ? sizedSpec(spec, seen.list.maxEntries) : spec;
  const mark = spec.manage === undefined ? {} : { mark: entryMark(context.owner, settings) };
  const aggregated = aggregateWant(answer.wantOf(spec.family), sized, have, mostNew);
  const exact = context.reportsAll || context.rooms?.has(spec.address) ? exactCount(aggregated, spec) : undefined;
  const input = { mapping, spec: sized, answer, ...aggregated, settings, content, exact, ...mark, context };
  return planSeen(input, seen, region);
}

/** The plan of a list as it was seen. */
export function planSeen(
  input: ListInput,
  seen: Exclude<Seen, { readonly kind: "not-planned" }>,
  region: RegionSnapshot,
): ListPlan {
  switch (seen.kind) {
    case "new":
      return planNew(input, region);
    case "unseen":
      return planUnseen(input, seen.list, seen.held);
    case "existing":
      return input.spec.manage === undefined
        ? planExisting(input, seen.list, seen.entries, seen.before, region)
        : planEntries(input, seen.list, seen.entries, seen.before);
  }
}

/** It is held back all the same, and nothing is shown of it. */
function planUnseen(input: ListInput, list: PrefixList, held: Held): ListPlan {
  const nothing = { adds: [], removes: [], describes: [], tags: NO_TAG_CHANGE };
  const change: Change = { kind: "update", have: haveOf(list, entriesOf([])), ...nothing, adopt: true };
  const detail =
    `${held.detail ?? ""} What it holds could not be read, so this plan does not show what taking it over would change.`.trim();
  return planned(input, change, [{ ...held, detail }], { unchanged: 0 });
}
