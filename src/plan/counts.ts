// The figures of a plan, computed once.
import { addsOf, newWordsOf, removesOf } from "../model/change.ts";
import type { Counts, NotPlanned, Planned } from "../model/plan.ts";

/** Changes that are held back count as held and as nothing else. */
export function countPlan(lists: readonly Planned[], notPlanned: readonly NotPlanned[]): Counts {
  const going = lists.filter((list) => list.held.length === 0);
  const of = (kind: Planned["change"]["kind"]): number => going.filter((list) => list.change.kind === kind).length;
  let entriesToAdd = 0;
  let entriesToRemove = 0;
  let descriptionsToChange = 0;
  let entriesChecked = 0;
  for (const { change, held } of lists) {
    if (change.kind !== "create") entriesChecked += change.have.entryCount;
    if (held.length > 0) continue;
    entriesToAdd += addsOf(change).length;
    entriesToRemove += removesOf(change).length;
    descriptionsToChange += newWordsOf(change).length;
    if (change.kind === "delete") entriesToRemove += change.have.entryCount;
  }
  return {
    create: of("create"),
    update: of("update"),
    delete: of("delete"),
    retain: of("retain"),
    unchanged: of("keep"),
    held: lists.length - going.length,
    notPlanned: notPlanned.length,
    entriesToAdd,
    entriesToRemove,
    descriptionsToChange,
    entriesChecked,
  };
}
