// A plan for which a label or a person allowed removals is applied in parts by jobs that nobody told of the allowance.
import { afterEach, beforeEach, expect, it } from "vitest";
import { partOfPlan } from "../../../src/engine/fleet/plan-part.ts";
import { NO_ALLOWANCES } from "../../../src/model/allowance.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { type Estate, estate, file, mapping } from "../estate.ts";

const WEB = "net/eu-west-1/web";
const hosts = (count: number) => Array.from({ length: count }, (_, index) => `10.0.0.${index + 1}`);

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const reasons = ({ lists }: Plan) => lists.flatMap(({ held }) => held.map(({ reason }) => reason));

it.each([
  ["a list", {}, WEB],
  ["the parts of a split list", { split: 2 }, WEB],
])("removals of %s that the plan let go are not held back again, more of them are", async (_, list, address) => {
  const text = file([mapping("web", list)]);
  company.members(...hosts(20));
  await company.apply(text);
  company.members(...hosts(10));
  const { plan: saved } = await company.plan(text, { allowRemovals: { [address]: 10 } });
  expect(reasons(saved)).toEqual([]);
  const part = partOfPlan(saved, { index: 1, count: 1 }, NO_ALLOWANCES);
  expect(part.allowances.removals).toEqual(new Map([[address, 10]]));

  const { plan: same } = await company.plan(text);
  expect(reasons(same).length).toBeGreaterThan(0);
  expect(reasons(part.settle(same))).toEqual([]);

  company.members(...hosts(9));
  const { plan: more } = await company.plan(text);
  expect(reasons(part.settle(more))).toEqual(reasons(more));
});

it("what the plan held back stays held back", async () => {
  const text = file([mapping("web"), mapping("api", {}, ["10.8.0.0/24"])]);
  company.members(...hosts(20));
  await company.apply(text);
  company.members(...hosts(10));
  const { plan } = await company.plan(text);
  const part = partOfPlan(plan, { index: 1, count: 1 }, NO_ALLOWANCES);
  expect(part.applies).toEqual([]);
  expect(part.allowances).toEqual(NO_ALLOWANCES);
});
