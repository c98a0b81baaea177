// The plan of a list that the file names: whose it is, what it should hold, and what follows from both.

import type { Change } from "../../model/change.ts";
import type { Cidrs } from "../../model/columns/cidrs.ts";
import { entriesOf, sortedEntries } from "../../model/columns/entries.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { ListSpec } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import { aggregateWant } from "../aggregation/aggregate-want.ts";
import { exactCount } from "../aggregation/fewer-entries.ts";
import { definitionDigests } from "../digest.ts";
import type { ListPlan, PlanContext } from "../list-plan.ts";
import type { Ownership } from "../ownership/owned-list.ts";
import { type MappingAnswer, wantOf } from "../want/want.ts";
import { haveOf } from "./have.ts";
import { planExisting } from "./plan-existing.ts";
import { planNew } from "./plan-new.ts";
import { type ListInput, notPlanned, planned } from "./planned-list.ts";
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
  if (!region.lists.ok) return notPlanned(mapping, spec, region.lists.diagnostic);
  if (ownership === undefined) throw new Error(`${spec.address} was not looked for`);
  if (ownership.kind === "not-planned") return notPlanned(mapping, spec, ownership.diagnostic);
  const { settings, content } = definitionDigests(mapping, spec, context.readings) ?? {};
  const want = wantOf(answer, spec);
  const mostNew = context.mode === "sync" ? spec.limits.maxAdditions : Number.POSITIVE_INFINITY;
  const inputFor = (have: Cidrs): ListInput => {
    const aggregated = aggregateWant(want, spec, have, mostNew);
    const exact = context.reportsAll || context.rooms?.has(spec.address) ? exactCount(aggregated, spec) : undefined;
    return { mapping, spec, answer, ...aggregated, settings, content, exact, context };
  };
  if (ownership.kind === "new") return planNew(inputFor([]), region);
  const { list } = ownership;
  const reading = region.entries.get(list.id);
  if (reading === undefined) throw new Error(`no reading of the entries of ${list.id}`);
  if (!reading.ok && ownership.kind === "held") return unseen(inputFor([]), list, ownership.held);
  if (!reading.ok)
    return notPlanned(mapping, spec, { ...reading.diagnostic, ...where({ ...spec, mapping: mapping.name }) });
  const entries = sortedEntries(reading.value);
  return planExisting(inputFor(entries.cidrs), list, entries, ownership, region);
}

/** For a list that is not ours: plan roles may not read what such lists hold. It is held back all the same, and nothing is shown of it. */
function unseen(input: ListInput, list: PrefixList, held: Held): ListPlan {
  const nothing = { adds: [], removes: [], describes: [], tags: NO_TAG_CHANGE };
  const change: Change = { kind: "update", have: haveOf(list, entriesOf([])), ...nothing, adopt: true };
  const detail =
    `${held.detail ?? ""} What it holds could not be read, so this plan does not show what taking it over would change.`.trim();
  return planned(input, change, [{ ...held, detail }], { unchanged: 0 });
}
