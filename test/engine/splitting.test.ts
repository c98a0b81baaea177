// A split list on the simulator: whoever references all of its parts never misses an address that belongs in them, whatever the
// number of parts was before, and whatever fails on the way.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { explain } from "../../src/engine/explain.ts";
import { type Cidr, readCidr } from "../../src/model/cidr.ts";
import type { Call } from "../../src/simulator/protocol/call.ts";
import type { PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import { gapsOf } from "../apply/history.ts";
import { type Applied, type Estate, estate, file, mapping, NET, NO_LIMITS, type RunOptions } from "./estate.ts";
import { kill, killEverywhere } from "./kill.ts";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const hosts = (first: number, count: number) => Array.from({ length: count }, (_, i) => `10.0.0.${first + i}/32`);
const members = (cidrs: readonly string[]) => company.members(...cidrs.map((cidr) => cidr.replace("/32", "")));
const text = (split: number | undefined, max_entries: unknown = 4, more = {}) =>
  file([mapping("web", { limits: NO_LIMITS, max_entries, ...(split === undefined ? {} : { split }), ...more })]);

/** Every list that is there or ever was, and is or was called `web` or is a part of it. */
function webs(at: Estate = company): readonly PrefixListRecord[] {
  return [...at.net.lists.values(), ...at.net.deletedLists].filter(({ name }) => /^web(-\d+)?$/.test(name));
}

/** The entries of each list that is there, by name. */
function parts(at: Estate = company): Readonly<Record<string, readonly string[]>> {
  at.simulator.advance(60_000);
  const names = [...at.net.lists.values()].filter(({ ownerId }) => ownerId === NET).map(({ name }) => name);
  return Object.fromEntries(names.sort().map((name) => [name, at.entries(name)]));
}

const union = (at: Estate = company) => [...new Set(Object.values(parts(at)).flat())].sort();

/** Applies; nothing wanted was missing at any moment. */
async function apply(file: string, want: readonly string[], options: RunOptions = {}): Promise<Applied> {
  const since = company.world.clock.now();
  const applied = await company.apply(file, options);
  expect(gapsOf(webs(), want, since)).toEqual([]);
  return applied;
}

/** The next plans have nothing to do. */
async function rests(file: string): Promise<void> {
  for (const everything of [true, false]) {
    const { plan } = await company.plan(file, { everything });
    expect(plan.lists.map(({ change }) => change.kind)).toEqual(plan.lists.map(() => "keep"));
  }
}

describe("a list in use", () => {
  it("becomes the first part, with its id and its entries, and new entries go to the others", async () => {
    members(hosts(1, 4));
    await apply(text(undefined), hosts(1, 4));
    const { id } = company.list("web");
    members(hosts(1, 7));
    await apply(text(3), hosts(1, 7));
    expect(company.list("web-1").id).toBe(id);
    expect(parts()).toEqual({ "web-1": hosts(1, 4), "web-2": hosts(5, 3), "web-3": [] });
    await rests(text(3));
  });

  it("gets a part more, and nothing moves", async () => {
    members(hosts(1, 7));
    await apply(text(2), hosts(1, 7));
    const before = parts();
    await apply(text(3), hosts(1, 7));
    expect(parts()).toEqual({ ...before, "web-3": [] });
    expect(company.list("web-1").versions).toHaveLength(1);
    await rests(text(3));
  });

  it("loses its last part when the others have what it held, and only that moves", async () => {
    members(hosts(1, 6));
    await apply(text(3, 2), hosts(1, 6));
    const { report } = await apply(text(2, 3), hosts(1, 6));
    expect(parts()).toEqual({
      "web-1": ["10.0.0.1/32", "10.0.0.2/32", "10.0.0.5/32"],
      "web-2": [...hosts(3, 2), "10.0.0.6/32"],
    });
    expect(report.rows.map(({ address, outcome }) => `${address} ${outcome}`)).toEqual([
      "net/eu-west-1/web-1 done",
      "net/eu-west-1/web-2 done",
      "net/eu-west-1/web-3 done",
    ]);
    await rests(text(2, 3));
  });

  it("is one list again when that has what the parts held", async () => {
    members(hosts(1, 6));
    await apply(text(2), hosts(1, 6), {});
    const more = { allowDelete: ["net/eu-west-1/web-1", "net/eu-west-1/web-2"] };
    await apply(text(undefined, 8), hosts(1, 6), more);
    expect(parts()).toEqual({ web: hosts(1, 6) });
  });

  it("keeps its parts, their ids and entries when it is renamed and loses one", async () => {
    members(hosts(1, 6));
    await apply(text(3, 2), hosts(1, 6));
    const { id } = company.list("web-1");
    const renamed = text(2, 3, { name: "www", renamed_from: "web" });
    const since = company.world.clock.now();
    await company.apply(renamed);
    const all = [...company.net.lists.values(), ...company.net.deletedLists].filter(({ ownerId }) => ownerId === NET);
    expect(gapsOf(all, hosts(1, 6), since)).toEqual([]);
    expect(company.list("www-1").id).toBe(id);
    expect(union()).toEqual(hosts(1, 6));
    expect(Object.keys(parts())).toEqual(["www-1", "www-2"]);
  });
});

describe("an entry that must move", () => {
  const before = text(2, 6);
  const after = text(2, 4);
  const want = hosts(1, 7);
  beforeEach(async () => {
    members(want);
    await apply(before, want);
    expect(parts()).toEqual({ "web-1": hosts(1, 6), "web-2": hosts(7, 1) });
  });

  it("leaves its part only when the other has it", async () => {
    const { planning } = await apply(after, want);
    const [first] = planning.plan.lists;
    expect(first?.held).toEqual([]);
    expect(first?.change).toMatchObject({ removes: [{ reason: "moves to web-2" }, { reason: "moves to web-2" }] });
    expect(parts()).toEqual({ "web-1": hosts(1, 4), "web-2": hosts(5, 3) });
    await rests(after);
  });

  it("is no loss: the limits judge what all parts hold together", async () => {
    const strict = { limits: { max_removals: 0, max_removal_percent: 0, ignore_below: 0 } };
    const { report } = await apply(text(2, 4, strict), want);
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
  });

  it("stays where the other part does not get it, and the next run goes on", async () => {
    const { id } = company.list("web-2");
    const action = "ModifyManagedPrefixList";
    const always = { times: Number.POSITIVE_INFINITY };
    const where = ({ params }: Call) => params.PrefixListId === id;
    company.simulator.faults.script({ action, where }, { kind: "access-denied" }, always);
    const { report } = await apply(after, want);
    expect(report.rows.find(({ address }) => address.endsWith("web-2"))?.outcome).toBe("failed");
    expect(union()).toEqual(want);
    expect(company.entries("web-1")).toEqual(hosts(1, 6));
    company.simulator.faults.clear();
    await apply(after, want);
    expect(parts()).toEqual({ "web-1": hosts(1, 4), "web-2": hosts(5, 3) });
  });

  it("waits with all others while one part is on hold", async () => {
    company.list("web-2").tags.set("plsync:hold", "until released");
    members(hosts(2, 7));
    const { planning } = await apply(before, hosts(2, 7));
    expect(planning.plan.lists[0]).toMatchObject({
      change: { kind: "update" },
      held: [{ reason: "web-2, a part of the same list, is held back: it is on hold until it is released" }],
    });
    expect(parts()).toEqual({ "web-1": hosts(1, 6), "web-2": hosts(7, 1) });
  });
});

describe("limits", () => {
  const strict = { limits: { max_removal_percent: 30, ignore_below: 1 } };
  beforeEach(async () => {
    members(hosts(1, 8));
    await apply(text(2, 4, strict), hosts(1, 8));
  });

  it("judge the parts together, and one allowance is for all of them", async () => {
    members(hosts(4, 2));
    const { planning } = await apply(text(2, 4, strict), hosts(4, 2));
    const [first, second] = planning.plan.lists;
    const allow = { kind: "removals", address: "net/eu-west-1/web", count: 6 };
    expect(first?.held).toMatchObject([{ reason: expect.stringContaining("6 of 8 entries"), allow }]);
    expect(second?.held).toEqual(first?.held);
    await apply(text(2, 4, strict), hosts(4, 2), { allowRemovals: { "net/eu-west-1/web": 6 } });
    expect(union()).toEqual(hosts(4, 2));
  });

  it("let one part become empty where the others do not", async () => {
    members(hosts(1, 6));
    await apply(text(2, 4, strict), hosts(1, 6));
    members(hosts(1, 4));
    const { report } = await apply(text(2, 4, { limits: { max_removal_percent: 50 } }), hosts(1, 4));
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
    expect(parts()).toEqual({ "web-1": hosts(1, 4), "web-2": [] });
  });

  it("hold all parts back when not all entries fit, with the number of parts that would do", async () => {
    members(hosts(1, 13));
    const { plan } = await company.plan(text(2, 4));
    expect(plan.lists.every(({ held }) => held.length > 0)).toBe(true);
    expect(JSON.stringify(plan.lists.map(({ held }) => held))).toContain("`split: 4`");
  });
});

it("a former part is not deleted in a run that is about no other part", async () => {
  members(hosts(1, 6));
  await apply(text(3, 2), hosts(1, 6));
  const reason = expect.stringContaining("what the other parts of web hold is not planned");
  const { plan } = await company.plan(text(2, 3), { only: ["net/eu-west-1/web-3"] });
  expect(plan.lists).toMatchObject([
    { name: "web-3", held: expect.arrayContaining([expect.objectContaining({ reason })]) },
  ]);
  const whole = await company.plan(text(2, 3), { only: ["net/eu-west-1/web-1"] });
  expect(whole.plan.lists.map(({ name }) => name)).toEqual(["web-1", "web-2"]);
});

it("an address that one part has is explained by that part, and one that finds no room by the part that is held back", async () => {
  members(hosts(1, 6));
  await apply(text(3, 2), hosts(1, 6));
  members(hosts(1, 7));
  const aws = company.connect(text(3, 2));
  const planning = await company.plan(text(3, 2), { aws });
  const explained = async (host: string) => {
    const { explanation } = await explain(readCidr(host) as Cidr, planning, aws.readers, 4);
    return explanation.lists.map(({ address, waits }) => [address, waits]);
  };
  expect(await explained("10.0.0.3/32")).toEqual([["net/eu-west-1/web-2", false]]);
  expect(await explained("10.0.0.7/32")).toEqual([["net/eu-west-1/web-3", false]]);
});

it("a run killed at any call has no gap, nor has the one that finishes it", async () => {
  const want = hosts(1, 8);
  const prepared = async () => {
    const own = await estate();
    own.members(...want.map((cidr) => cidr.replace("/32", "")));
    await own.apply(text(3, 3));
    return own;
  };
  const killAt = async (nth: number): Promise<boolean> => {
    const own = await prepared();
    try {
      const since = own.world.clock.now();
      const { revive } = kill(own, nth);
      await own.apply(text(2, 4));
      const wasKilled = revive();
      await own.apply(text(2, 4));
      expect(gapsOf(webs(own), want, since), `after a kill at call ${nth}`).toEqual([]);
      expect(union(own), `after a kill at call ${nth}`).toEqual(want);
      expect(Object.keys(parts(own))).toEqual(["web-1", "web-2"]);
      return wasKilled;
    } finally {
      await own.close();
    }
  };
  expect(await killEverywhere(killAt)).toBeGreaterThan(8);
});

/** The blocks of a list that is no longer aggregated, where the CIDRs that they stand for do not fit. */
const FULL_AFTER_AGGREGATION = [
  { own: [2, 13, 3], split: 3, size: 3, aggregate: "none", parallelism: 1 },
  { own: [15, 5, 0, 2, 11, 8, 1, 12, 6, 4, 3, 7], split: undefined, size: 6, aggregate: "exact", parallelism: 1 },
  { own: [3, 14, 12, 15, 2, 9, 1, 13, 6, 7, 10], split: undefined, size: 7, aggregate: "none", parallelism: 8 },
];

it("never has a gap, whatever it was before and whatever it becomes", async () => {
  const step = fc.record({
    own: fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 12 }),
    split: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    size: fc.integer({ min: 2, max: 12 }),
    aggregate: fc.constantFrom("none", "exact"),
    parallelism: fc.constantFrom(1, 8),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
      await company.close();
      company = await estate();
      for (const { own, split, size, aggregate, parallelism } of steps) {
        const want = own.map((host) => `10.0.0.${host}/32`);
        members(want);
        const now = text(split, size, { aggregate });
        const allowDelete = [1, 2, 3, 4].map((number) => `net/eu-west-1/web-${number}`);
        await apply(now, want, { allowDelete, parallelism });
        const { planning } = await apply(now, want, { allowDelete });
        const isHeld = planning.plan.lists.some(({ held }) => held.length > 0);
        if (!isHeld) await rests(now);
      }
    }),
    { numRuns: 12, examples: [[FULL_AFTER_AGGREGATION]], timeout: 60_000 },
  );
});
