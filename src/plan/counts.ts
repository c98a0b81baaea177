// The figures of a plan, computed once.
import { addsOf, newWordsOf, removesOf } from "../model/change.ts";
import type { Counts, NotPlanned, Planned } from "../model/plan.ts";

/** Changes that are held back count as held and as nothing else. */
export function countPlan(lists: readonly Planned[], notPlanned: readonly NotPlanned[]): Counts {
  const going = { create: 0, update: 0, delete: 0, retain: 0, keep: 0 };
  let held = 0;
  let entriesToAdd = 0;
  let entriesToRemove = 0;
  let descriptionsToChange = 0;
  let entriesChecked = 0;
  for (const { change, held: reasons } of lists) {
    if (change.kind !== "create") entriesChecked += change.have.entryCount;
    if (reasons.length > 0) {
      held++;
      continue;
    }
    going[change.kind]++;
    entriesToAdd += addsOf(change).length;
    entriesToRemove += removesOf(change).length;
    descriptionsToChange += newWordsOf(change).length;
    if (change.kind === "delete") entriesToRemove += change.have.entryCount;
  }
  return {
    create: going.create,
    update: going.update,
    delete: going.delete,
    retain: going.retain,
    unchanged: going.keep,
    held,
    notPlanned: notPlanned.length,
    entriesToAdd,
    entriesToRemove,
    descriptionsToChange,
    entriesChecked,
  };
}
