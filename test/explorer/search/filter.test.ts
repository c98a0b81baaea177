import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryAt, readEntries } from "../../../src/explorer/search/entries.ts";
import { NO_SEARCH, type Search, searcher } from "../../../src/explorer/search/filter.ts";
import { sumsOf } from "../../../src/explorer/search/sums.ts";
import { addsOf } from "../../../src/model/change.ts";
import { blockAt, type Cidr, formatCidr, overlap } from "../../../src/model/cidr.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { reportOfPlan } from "../../../src/render/html/report-of-plan.ts";
import { addition, have, NETWORK_WEST, planned, planOf, update } from "../../render/plans.ts";
import { exploredPlan } from "../plans.ts";

function exploring(plan: Plan) {
  const data = reportOfPlan(plan);
  const entries = readEntries(data.entries);
  const find = searcher(data, entries);
  return (search: Partial<Search>) => {
    const found = find({ ...NO_SEARCH, ...search });
    return {
      lists: found.lists.map((index) => data.lists[index]?.name),
      entries: Array.from(found.entries, (index) => entryAt(entries, index)),
      sums: sumsOf(found, data, entries),
    };
  };
}

describe("the example", () => {
  const find = exploring(exploredPlan());
  const cidrs = (search: Partial<Search>) => find(search).entries.map(({ cidr }) => cidr);

  it("is found whole when nothing is asked for, what needs a person first", () => {
    const { lists, sums } = find({});
    expect(lists).toEqual([
      ...["batch-runners", "legacy-db-clients", "lab-a", "lab-b"],
      ...["web-frontends", "bastions", "payments-workers", "partner-egress", "ledger", "refunds"],
    ]);
    expect(sums).toEqual({
      lists: 10,
      byStatus: { held: 2, not_planned: 2, delete: 0, create: 1, update: 3, retain: 0, keep: 2 },
      entries: { added: 12, removed: 1, described: 0 },
      held: { added: 1, removed: 41, described: 0 },
    });
  });

  it("is searched by address, and the sums follow", () => {
    const { lists, entries, sums } = find({ words: "10.20.9.31" });
    expect(lists).toEqual(["payments-workers"]);
    expect(entries).toMatchObject([
      {
        change: "+",
        cidr: "10.20.9.31/32",
        from: "eni-0e5a1c44d2b7f9026",
        instance: "i-04be11c2d3e4f5a26",
        label: "worker-9",
        group: "sg-0a1b2c3d4e5f60718 worker",
        description: "eni-0e5a1c44d2b7f9026 i-04be11c2d3e4f5a26 worker-9",
      },
    ]);
    expect(sums).toMatchObject({ lists: 1, entries: { added: 1, removed: 0 }, held: { removed: 0 } });
  });

  it("is searched by the start of an address, a block, an interface, a name, in any mix", () => {
    expect(cidrs({ words: "10.20.9." })).toEqual(["10.20.9.31/32", "10.20.9.32/32"]);
    expect(cidrs({ words: "10.20.8.0/23" })).toEqual(["10.20.9.31/32", "10.20.9.32/32"]);
    expect(cidrs({ words: "eni-0e5a1c44d2b7f9027" })).toEqual(["10.20.9.32/32"]);
    expect(cidrs({ words: "WORKER-3" })).toEqual(["10.20.7.14/32"]);
    expect(cidrs({ words: "payments-workers 10.20.7." })).toEqual(["10.20.7.14/32"]);
    expect(cidrs({ words: "bastions 10.20.7." })).toEqual([]);
  });

  it("is narrowed to an account, a Region, a list, a change", () => {
    expect(find({ account: "sandbox" }).lists).toEqual(["lab-a", "lab-b"]);
    expect(find({ region: "us-east-1" }).lists).toEqual(["partner-egress"]);
    expect(find({ list: "network/eu-west-1/bastions" }).entries).toHaveLength(4);
    expect(find({ change: "held" }).lists).toEqual(["batch-runners", "legacy-db-clients"]);
    expect(cidrs({ change: "-", account: "network", words: "payments" })).toEqual(["10.20.7.14/32"]);
  });

  it("is narrowed to a security group: its entries, and the lists that it fills", () => {
    const { lists, entries } = find({ group: "sg-0a1b2c3d4e5f60718 worker" });
    expect(lists).toContain("payments-workers");
    expect(lists).not.toContain("batch-runners");
    expect(new Set(entries.map(({ group }) => group.split(" ")[0]))).toEqual(new Set(["sg-0a1b2c3d4e5f60718"]));
    expect(find({ group: "sg-0ba7c4e5f60718293" }).lists).toEqual(["batch-runners"]);
  });

  it("has lists without entries, too, found by what is said of them", () => {
    expect(find({ words: "refunds" })).toMatchObject({ lists: ["refunds"], entries: [] });
    expect(find({ words: "rtb-0e1f2a3b4c5d6e7f8" }).lists).toEqual(["bastions"]);
    expect(find({ words: "tag:team=batch" }).lists).toEqual(["batch-runners"]);
    expect(find({ words: "nothing-like-this" })).toMatchObject({ lists: [], entries: [] });
  });
});

it("knows the cause of every change", () => {
  const [bastions, ...rest] = exploredPlan().lists;
  if (bastions === undefined) throw new Error("the example has lists");
  const find = exploring({ ...exploredPlan(), lists: [{ ...bastions, cause: "drift" }, ...rest] });
  expect(find({ cause: "drift" }).lists).toEqual([bastions.name]);
});

const near: fc.Arbitrary<Cidr> = fc.oneof(
  fc
    .tuple(fc.nat(4096), fc.integer({ min: 8, max: 32 }))
    .map(([low, length]) => blockAt(0x0a000000 + low * 4096, length)),
  fc
    .tuple(fc.nat(4096), fc.integer({ min: 16, max: 128 }))
    .map(([low, length]) => blockAt((0x20010db8n << 96n) + (BigInt(low) << 64n), length)),
);

it("finds for an address or a block just the entries that hold it or lie in it, of both families", () => {
  fc.assert(
    fc.property(fc.uniqueArray(near, { minLength: 1, maxLength: 30 }), near, (blocks, asked) => {
      const adds = blocks.map((cidr) => ({ ...addition("10.0.0.1/32", "1", "a", "b"), cidr }));
      const list = planned(NETWORK_WEST, "web", update(have("web", 0, 100), { adds }));
      const found = exploring(planOf({ lists: [list] }))({ words: formatCidr(asked) });
      const expected = addsOf(list.change).filter(({ cidr }) => overlap(cidr, asked));
      expect(found.entries.map(({ cidr }) => cidr)).toEqual(expected.map(({ cidr }) => formatCidr(cidr)));
    }),
  );
});
