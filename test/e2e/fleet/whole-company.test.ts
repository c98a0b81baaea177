// A company that twenty processes read and five write: what comes of it is what comes of one process that does all.
// `npm run bench -- fleet` does the same with 500 accounts in 10 Regions, and twenty that write.
import { expect, it } from "vitest";
import { compared } from "./compared.ts";

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

it("of 60 account-regions, plan, report and lists are the same to the byte", async () => {
  const size = { accounts: 30, regions: 2, lists: 2, interfaces: 20 };
  const { one, fleet } = await compared({ size, shards: 20, writers: 5 });
  expect(fleet).toEqual(one);
  expect(one.codes).toEqual([2, 0]);
  expect(one.shown).toMatch(/^Plan: [1-9]\d* to create, [1-9]\d* to change, [1-9]\d* to delete\. /m);
  expect(count(one.plan, /"resize": \{/g)).toBeGreaterThan(5);
  for (const outcome of ["done", "held", "unchanged"]) {
    expect(count(one.report, new RegExp(`"outcome": "${outcome}"`, "g"))).toBeGreaterThan(5);
  }
});

it("the same, where an account lets nobody in", async () => {
  const size = { accounts: 8, regions: 2, lists: 2, interfaces: 10 };
  const { one, fleet } = await compared({ size, shards: 4, writers: 2, locked: ["200000000003"] });
  expect(fleet).toEqual(one);
  expect(one.codes).toEqual([1, 1]);
  expect(count(one.plan, /"code": "not_planned"/g)).toBeGreaterThan(1);
  expect(one.report).not.toMatch(/"result": "deleted"/);
});
