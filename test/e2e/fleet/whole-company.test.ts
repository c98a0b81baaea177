// A company in twenty shards, each read and written by a process of its own: what comes of it is what comes of one process that does all.
// `npm run bench -- fleet` does the same with 500 accounts in 10 Regions.
import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compared } from "./compared.ts";

it("x", async () => {
  const size = { accounts: 60, regions: 4, lists: 2, interfaces: 20 };
  const { one, fleet } = await compared(size, 20);
  for (const key of Object.keys(one) as (keyof typeof one)[]) { writeFileSync(`/tmp/fleettests/one.${key}`, one[key]); writeFileSync(`/tmp/fleettests/fleet.${key}`, fleet[key]); }
  expect(fleet).toEqual(one);
});
