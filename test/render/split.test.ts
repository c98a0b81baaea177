// A split list as people see it: its parts under one heading, in text, in Markdown and in JSON.
import { expect, it } from "vitest";
import { listIds } from "../../src/action/report/files.ts";
import type { Plan, Planned } from "../../src/model/plan.ts";
import { decodeList, encodeList } from "../../src/plan-file/list-json.ts";
import { planSummary } from "../../src/render/markdown/plan-summary.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import { expectGolden } from "./golden.ts";
import { addition, have, keep, NETWORK_WEST, planned, planOf, removal, update } from "./plans.ts";

const part = (list: Planned): Planned => ({ ...list, partOf: "web" });
const web = (host: number) => addition(`10.20.4.${host}/32`, `${host}`, `web-${host}`, "web");

/** Two of ten parts change, one goes; another list stands between them in the plan's order. */
function splitPlan(): Plan {
  const moving = removal("10.20.4.12/32", "12", "web-12", "moves to web-10");
  const gone = removal("10.20.4.13/32", "13", "web-13", "interface is gone");
  return planOf({
    lists: [
      part(planned(NETWORK_WEST, "web-10", update(have("web-10", 3, 10), { adds: [web(12), web(14)] }), { line: 41 })),
      part(planned(NETWORK_WEST, "web-11", { kind: "delete", have: have("web-11", 2, 10) })),
      planned(NETWORK_WEST, "web-20", update(have("web-20", 3, 10), { adds: [web(15)] }), { line: 60 }),
      part(planned(NETWORK_WEST, "web-2", update(have("web-2", 9, 10), { removes: [moving, gone] }), { line: 41 })),
      ...[1, 3, 4, 5, 6, 7, 8, 9].map((number) => part({ ...keep(NETWORK_WEST, `web-${number}`, 9), mapping: "web" })),
    ],
  });
}

it("has its parts under one heading, in the order of their numbers", () => {
  expectGolden("plan-split.txt", planText(splitPlan(), PLAIN));
  expectGolden("plan-split.md", planSummary(splitPlan()));
});

it("is named by each of its parts in the plan's JSON", () => {
  const lists = splitPlan().lists;
  expect(lists.map((list) => encodeList(list).part_of)).toEqual(lists.map(({ partOf }) => partOf));
  expect(lists.map((list) => decodeList(encodeList(list)).partOf)).toEqual(lists.map(({ partOf }) => partOf));
});

it("has the ids of all parts in lists-json, in the order of their numbers", () => {
  const ids = listIds({ kind: "planned", plan: splitPlan(), allowed: new Map(), basis: undefined });
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(ids["network/eu-west-1/web"]).toEqual(numbers.map((number) => ids[`network/eu-west-1/web-${number}`]));
  expect(Object.keys(ids)).toHaveLength(13);
});
