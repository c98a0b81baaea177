// What causes a change: the pull request, or drift. Both files are planned over one snapshot. What the file of the base would do just
// the same is drift; everything else comes from the pull request.
//
//   in the base's plan                               cause of the change
//   the same change, going ahead or held back alike  drift
//   another change, or the list stays as it is       pull_request   (also: held back there and not here, or the reverse)
//   no such list                                     pull_request
//   the list could not be planned                    none: not known
import type { Cause, Plan, Planned } from "../../model/plan.ts";

/** `exact` covers the settings, the version in AWS, every entry, the size, the name and the tags. */
function isSameChange(a: Planned, b: Planned): boolean {
  return a.digests.exact === b.digests.exact && a.held.length > 0 === b.held.length > 0;
}

/** `head`: the plan of the pull request's file; `base`: that of its base's file over the same snapshot. */
export function withCauses(head: Plan, base: Plan): Plan {
  const lists = new Map(base.lists.map((list) => [list.address, list]));
  const unknown = new Set(base.notPlanned.map(({ address }) => address));
  const causeOf = (list: Planned): Cause => {
    const before = lists.get(list.address);
    return before !== undefined && isSameChange(list, before) ? "drift" : "pull_request";
  };
  return giveCauses(head, (list) => (unknown.has(list.address) ? undefined : causeOf(list)));
}

/**
 * For a file that the base does not have: the pull request causes every change, but no deletion, since it takes no list out of a file.
 */
export function withCauseOfAll(head: Plan): Plan {
  return giveCauses(head, ({ change }) => (change.kind === "delete" ? "drift" : "pull_request"));
}

function giveCauses(plan: Plan, causeOf: (list: Planned) => Cause | undefined): Plan {
  const lists = plan.lists.map((list) => {
    const cause = list.change.kind === "keep" ? undefined : causeOf(list);
    return cause === undefined ? list : { ...list, cause };
  });
  return { ...plan, lists };
}
