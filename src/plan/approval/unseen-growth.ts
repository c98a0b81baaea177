// Growth that nothing has shown to a reviewer. A list whose settings are applied already follows its sources, also in the apply after a
// merge that is about something else, and in one by hand with the digest of the settings, which says nothing of entries; but no further
// than a sync would. Else any merge would bring in what syncs hold back for a person.
import { addsOf } from "../../model/change.ts";
import type { Held, Plan } from "../../model/plan.ts";
import { countPlan } from "../counts.ts";
import { needsReview } from "../review-action.ts";

function tooMuch(address: string, adds: number, maxAdditions: number): Held {
  return {
    code: "limit_reached",
    reason: `it would add ${adds} entries that no plan of a merged pull request shows; max_additions is ${maxAdditions}`,
    detail: "An apply that is started by hand with the exact digest of its plan has no such limit.",
    allow: { kind: "apply", address },
  };
}

/** Holds such lists back. `maxAdditions`: by address. Lists that need a review are compared with their records instead. */
export function holdUnseenGrowth(plan: Plan, maxAdditions: ReadonlyMap<string, number>): Plan {
  const lists = plan.lists.map((list) => {
    const { address, change, held } = list;
    const most = maxAdditions.get(address);
    const adds = addsOf(change).length;
    if (most === undefined || adds <= most || needsReview(change)) return list;
    return { ...list, held: [...held, tooMuch(address, adds, most)] };
  });
  return { ...plan, lists, counts: countPlan(lists, plan.notPlanned) };
}
