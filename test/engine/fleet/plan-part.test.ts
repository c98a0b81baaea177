// The parts of a saved plan, whatever it has: nothing twice, nothing forgotten, nothing that was not approved.
import fc from "fast-check";
import { expect, it } from "vitest";
import { type PlanPart, partOfPlan } from "../../../src/engine/fleet/plan-part.ts";
import { listAddress } from "../../../src/model/account-region.ts";
import { type Allowances, NO_ALLOWANCES } from "../../../src/model/allowance.ts";
import type { Plan, Planned } from "../../../src/model/plan.ts";
import { scopeOf } from "../../../src/model/scope.ts";
import { randomPlan } from "./random-plans.ts";

const count = fc.integer({ min: 1, max: 6 });

function partsOf(shards: number): readonly PlanPart[] {
  return [...Array.from({ length: shards }, (_, index) => ({ index: index + 1, count: shards })), "deletions"];
}

/** What the part makes of a new plan that is the saved one, with what holds lists back gone. */
function settled(plan: Plan, part: PlanPart, allowances: Allowances = NO_ALLOWANCES): readonly Planned[] {
  const { saved, settle } = partOfPlan(plan, part, allowances);
  return settle({ ...saved, lists: saved.lists.map((list) => ({ ...list, held: [] })) }).lists;
}

const goes = ({ change, held }: Planned) => change.kind !== "keep" && held.length === 0;
const groupOf = ({ address, at, partOf }: Planned) => (partOf === undefined ? address : listAddress(at, partOf));

it("every list that changes is in exactly one of them, and those that go are in the last one", () => {
  fc.assert(
    fc.property(randomPlan, count, (plan, shards) => {
      const parts = partsOf(shards).map((part) => ({ part, lists: settled(plan, part) }));
      expect(parts.flatMap(({ lists }) => lists.map(({ address }) => address)).sort()).toEqual(
        plan.lists.filter(goes).map(({ address }) => address),
      );
      for (const { part, lists } of parts)
        expect(lists.every(({ change }) => (change.kind === "delete") === (part === "deletions"))).toBe(true);
    }),
  );
});

it("what was held back stays so without an allowance of its kind", () => {
  fc.assert(
    fc.property(randomPlan, count, fc.boolean(), (plan, shards, isRemoval) => {
      const heldBack = plan.lists.filter(({ held }) => held.length > 0);
      const addresses = heldBack.map(({ address }) => address);
      const allowances = isRemoval
        ? { removals: new Map(addresses.map((address) => [address, 9])), deletes: new Set<string>() }
        : { removals: new Map(), deletes: new Set(addresses) };
      const freed = partsOf(shards).flatMap((part) => settled(plan, part, allowances).map(({ address }) => address));
      for (const { address, change } of heldBack) {
        expect(freed.includes(address), address).toBe((change.kind === "delete") !== isRemoval);
      }
    }),
  );
});

it("the parts of a split list are in the scope of every job that changes one of them, and nothing of another list is", () => {
  fc.assert(
    fc.property(randomPlan, count, (plan, shards) => {
      for (const part of partsOf(shards)) {
        const { saved, scope, applies } = partOfPlan(plan, part, NO_ALLOWANCES);
        const groups = new Set(applies.map(groupOf));
        const narrowed = scope(scopeOf([]));
        for (const list of plan.lists) {
          expect(narrowed.includes(list.address), list.address).toBe(groups.has(groupOf(list)));
          expect(saved.lists.includes(list), list.address).toBe(groups.has(groupOf(list)));
        }
      }
    }),
  );
});

it("no list becomes larger than the plan said, however much room a new reading finds", () => {
  fc.assert(
    fc.property(randomPlan, count, fc.nat(100), (plan, shards, more) => {
      const approved = new Map(plan.lists.map((list) => [list.address, list.change]));
      for (const part of partsOf(shards)) {
        const { saved, settle } = partOfPlan(plan, part, NO_ALLOWANCES);
        const roomier = saved.lists.map((list): Planned => {
          if (list.change.kind !== "update" || list.change.resize === undefined) return list;
          const { from, to } = list.change.resize;
          return { ...list, change: { ...list.change, resize: { from, to: to + more } } };
        });
        for (const { address, change } of settle({ ...saved, lists: roomier }).lists)
          expect(change).toEqual(approved.get(address));
      }
    }),
  );
});
