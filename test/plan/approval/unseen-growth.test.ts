// What no reviewer has seen may follow the sources no further than a sync would.
import { expect, test } from "vitest";
import type { Change } from "../../../src/model/change.ts";
import { holdUnseenGrowth } from "../../../src/plan/approval/unseen-growth.ts";
import { addition, have, NETWORK_WEST, planned, planOf, update } from "../../render/plans.ts";

const adds = ["10.0.0.1/32", "10.0.0.2/32", "10.0.0.3/32"].map((cidr) => addition(cidr, "1", "x", "y"));
const SETTINGS = { set: new Map([["plsync:settings", "a".repeat(64)]]), remove: [] };

function heldFor(change: Change, max: number): readonly string[] {
  const list = planned(NETWORK_WEST, "web", change, { line: 1 });
  const plan = holdUnseenGrowth(planOf({ lists: [list] }), new Map([[list.address, max]]));
  expect(plan.counts.held).toBe(plan.lists.filter(({ held }) => held.length > 0).length);
  return plan.lists.flatMap(({ held }) => held.map(({ reason }) => reason));
}

test("a list whose settings are applied grows by max_additions at most", () => {
  const follows = update(have("web", 2, 10), { adds });
  expect(heldFor(follows, 3)).toEqual([]);
  expect(heldFor(follows, 2)).toEqual([
    "it would add 3 entries that no plan of a merged pull request shows; max_additions is 2",
  ]);
});

test("what needs a review is compared with its record instead", () => {
  expect(heldFor(update(have("web", 2, 10), { adds, tags: SETTINGS }), 0)).toEqual([]);
  expect(heldFor({ kind: "create", maxEntries: 10, tags: new Map(), adds }, 0)).toEqual([]);
});
