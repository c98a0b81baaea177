// A split list as people see it: its parts under one heading, in text, in Markdown and in JSON.
import { expect, it } from "vitest";
import { listIds } from "../../src/action/report/files.ts";
import { decodeList, encodeList } from "../../src/plan-file/list-json.ts";
import { planSummary } from "../../src/render/markdown/plan-summary.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import { expectGolden } from "./golden.ts";
import { splitPlan } from "./split-plan.ts";

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
