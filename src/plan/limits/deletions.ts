// What holds deletions back once all lists are planned. A deletion is never urgent, and another list may be meant to take the place
// of the one that goes:
//
//   some list of the run could not be planned, or is not created      no deletion
//   more lists would go than one run may delete                       no deletion
//   an allowance to delete the list                                   neither stops that list
//   a pull request whose base file could not be read                  no deletion

import type { Held, NotPlanned, Plan, Planned } from "../../model/plan.ts";
import { counted, listedUpTo } from "../../model/sentence.ts";
import { countPlan } from "../counts.ts";
import { maxDeletes } from "./guard.ts";

function waiting(lists: readonly Planned[], notPlanned: readonly NotPlanned[]): Held | undefined {
  const missing = [
    ...notPlanned.map((list) => list.address),
    ...lists.filter(({ change, held }) => change.kind === "create" && held.length > 0).map((list) => list.address),
  ];
  if (missing.length === 0) return undefined;
  return {
    code: "not_planned",
    reason: `it would be deleted, but ${listedUpTo(1, missing)} cannot be planned or created in this run`,
    detail: "No list is deleted while one that may take its place is missing.",
  };
}

function tooMany(count: number, limit: number): Held {
  return {
    code: "too_many_deletes",
    reason: `${counted(count, "list")} would be deleted, but one run may delete ${limit}`,
    detail: "So none of them is deleted. `limits.max_deletes` in the file sets that number.",
  };
}

/** `allowed`: addresses; `ownedLists`: how many lists of this owner were seen; `configured`: the file's `max_deletes`. */
export function holdDeletions(
  lists: readonly Planned[],
  notPlanned: readonly NotPlanned[],
  allowed: ReadonlySet<string>,
  ownedLists: number,
  configured: number | undefined,
): readonly Planned[] {
  const going = new Set(
    lists.filter(({ change, held, address }) => change.kind === "delete" && held.length === 0 && !allowed.has(address)),
  );
  const limit = maxDeletes(configured, ownedLists);
  const reasons = [waiting(lists, notPlanned), going.size > limit ? tooMany(going.size, limit) : undefined].filter(
    (reason) => reason !== undefined,
  );
  if (reasons.length === 0) return lists;
  return lists.map((list) =>
    going.has(list)
      ? { ...list, held: reasons.map((reason) => ({ ...reason, allow: { kind: "delete", address: list.address } })) }
      : list,
  );
}

/**
 * The plan of a pull request whose base file could not be read, so that it is not known which lists the pull request takes out of the
 * file: a list of another team that was given our tag would look just the same. `why`: full sentences.
 */
export function withoutDeletions(plan: Plan, why: string): Plan {
  const held: Held = {
    code: "not_planned",
    reason: "it would be deleted, but plsync cannot tell whether this pull request takes it out of the file",
    detail: why,
  };
  const lists = plan.lists.map((list) =>
    list.change.kind === "delete" ? { ...list, held: [...list.held, held] } : list,
  );
  return { ...plan, lists, counts: countPlan(lists, plan.notPlanned) };
}
