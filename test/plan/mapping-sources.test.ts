// What a plan says about where the entries of its lists come from, and about what references the lists.
import { expect, it } from "vitest";
import { joinPlans } from "../../src/plan/approval/join.ts";
import {
  byId,
  byName,
  byTags,
  configuration,
  fromCidrs,
  fromGroups,
  fromSubnets,
  mapping,
  NETWORK,
  NETWORK_EAST,
  PAYMENTS,
  planFor,
  region,
  spec,
  subnet,
} from "./builders.ts";
import { GROUP, planGrowth } from "./references/referenced.ts";

const ELSEWHERE = [region(NETWORK), region(NETWORK_EAST)];
const SUBNETS = { subnets: [subnet("subnet-1", ["10.0.0.0/24"])] };
const REGIONS = [...ELSEWHERE, region(PAYMENTS, { resources: SUBNETS })];

it("names every source as the file does, in its account-region", () => {
  const file = configuration([
    mapping("web", [
      fromGroups("sg-web", byName("worker", "vpc-1"), byTags({ Team: "payments", Tier: "1" })),
      fromSubnets(["subnet-1"]),
      fromCidrs("192.0.2.10/32"),
    ]),
  ]);
  const position = expect.objectContaining({ file: "mappings.yaml" });
  expect(planFor(file, REGIONS).mappings).toEqual([
    {
      name: "web",
      sources: [
        {
          kind: "security_groups",
          at: PAYMENTS,
          names: ["sg-web", "name=worker vpc=vpc-1", "tag:Team=payments tag:Tier=1"],
          position,
        },
        { kind: "subnets", at: PAYMENTS, names: ["subnet-1"], position },
        { kind: "cidrs", names: [], position },
      ],
    },
  ]);
});

it("leaves out mappings whose lists are outside the scope, and has each once in joined plans", () => {
  const file = configuration([
    mapping("a", [fromCidrs("192.0.2.1/32")]),
    mapping("b", [fromGroups(byId("sg-b"))], [spec("b"), spec("b", { at: NETWORK_EAST })]),
  ]);
  const only = (pattern: string) => planFor(file, REGIONS, { only: [pattern] });
  const [west, east] = [only("*/eu-west-1/*"), only("*/us-east-1/*")];
  expect(west.mappings?.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(east.mappings?.map(({ name }) => name)).toEqual(["b"]);
  expect(joinPlans(west, [east]).mappings).toEqual(west.mappings);
});

it("names what references a list that grows", () => {
  const plan = planGrowth({ references: [GROUP] });
  expect(plan.capacity?.lists.map(({ referencedBy }) => referencedBy)).toEqual([
    [expect.objectContaining({ resourceId: GROUP.resourceId, ownerId: GROUP.ownerId })],
  ]);
});
