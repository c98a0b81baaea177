// A saved plan is a promise: what it showed and no more, on lists that are as it saw them, for the file it was made from.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { type Cidr, readCidr } from "../../src/model/cidr.ts";
import type { Plan } from "../../src/model/plan.ts";
import { exactDigest, planDigests } from "../../src/plan/change-digests.ts";
import { decodePlan } from "../../src/plan-file/decode-plan.ts";
import { encodePlan } from "../../src/plan-file/plan-json.ts";
import { type Applied, DATA, type Estate, estate, file, mapping, NET, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";
const API = "net/eu-west-1/api";
const GONE = "net/eu-west-1/gone";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const web = mapping("web", { limits: NO_LIMITS });
const text = file([web, mapping("api", {}, ["192.0.2.0/25"])]);
const later = file([web, mapping("api", {}, ["192.0.2.0/24"])]);
const hosts = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => `10.0.0.${first + i}`);
const cidr = (written: string) => readCidr(written) as Cidr;

/** The plan as it comes back from a file. */
function saved(plan: Plan): Plan {
  const decoded = decodePlan(JSON.parse(JSON.stringify(encodePlan(plan))));
  if (!decoded.ok) throw new Error(decoded.diagnostics.map(({ summary }) => summary).join());
  return decoded.plan;
}

async function applied(text: string, plan: Plan): Promise<Applied> {
  const result = await company.applySaved(text, plan);
  if ("refused" in result) throw new Error(result.refused.map(({ summary }) => summary).join("\n"));
  return result;
}

async function refused(text: string, plan: Plan): Promise<readonly string[]> {
  company.writes();
  const result = await company.applySaved(text, plan);
  if (!("refused" in result)) throw new Error("it was applied");
  expect(company.writes()).toEqual([]);
  return result.refused.map(({ code, summary }) => `${code}: ${summary}`);
}

/** The list `web` holds .1 … .4, `api` a block; then the members are .3 … .7 and the block is to be wider. */
async function plannedChange(): Promise<Plan> {
  company.members(...hosts(1, 4));
  await company.apply(text);
  company.members(...hosts(3, 7));
  return saved((await company.plan(later)).plan);
}

const AFTER = hosts(3, 7).map((host) => `${host}/32`);

describe("a saved plan whose lists did not move", () => {
  it("is applied as it is", async () => {
    const plan = await plannedChange();
    const { row } = await applied(later, plan);
    expect([row(WEB).outcome, row(API).outcome]).toEqual(["done", "done"]);
    expect(company.entries("web")).toEqual(AFTER);
    expect(company.entries("api")).toEqual(["192.0.2.0/24"]);
  });

  it("applied again has nothing left to do", async () => {
    const plan = await plannedChange();
    await applied(later, plan);
    company.writes();
    const { row } = await applied(later, plan);
    expect([row(WEB).outcome, row(API).outcome]).toEqual(["unchanged", "unchanged"]);
    expect(company.writes()).toEqual([]);
  });

  it("is continued where an earlier run stopped, list by list and call by call", async () => {
    company.members(...hosts(1, 200));
    await company.apply(file([mapping("web", { limits: NO_LIMITS }, ["192.0.2.0/24"])]));
    const grown = file([mapping("web", { limits: NO_LIMITS })]);
    const plan = saved((await company.plan(grown)).plan);
    let calls = 0;
    const first = await company.applySaved(grown, plan, {
      stopped: () => (++calls > 2 ? "cancelled by SIGTERM" : undefined),
    });
    if ("refused" in first) throw new Error("refused");
    expect(first.row(WEB)).toMatchObject({
      outcome: "not-done",
      result: expect.stringContaining("cancelled by SIGTERM"),
    });
    const { row } = await applied(grown, plan);
    expect(row(WEB).outcome).toBe("done");
    expect(company.entries("web")).toHaveLength(200);
  });

  it("does not follow interfaces that came since, and leaves in those that came back", async () => {
    const plan = await plannedChange();
    company.members(...hosts(2, 9));
    await applied(later, plan);
    expect(company.entries("web")).toEqual(["10.0.0.2/32", ...AFTER]);
  });
});

describe("a saved plan leaves alone what it did not show", () => {
  it("a list that needed nothing then, and something now", async () => {
    company.members(...hosts(1, 4));
    await company.apply(text);
    const plan = saved((await company.plan(later)).plan);
    company.members(...hosts(1, 5));
    company.list("web").tags.delete("plsync:settings");
    await applied(later, plan);
    expect(company.entries("web")).toEqual(hosts(1, 4).map((host) => `${host}/32`));
    expect(company.list("web").tags.has("plsync:settings")).toBe(false);
    expect(company.entries("api")).toEqual(["192.0.2.0/24"]);
  });

  it("a deletion that waited for lists which could not be planned, unless it is allowed", async () => {
    const store = mapping("store", { account: "data" }, ["10.9.0.0/24"]);
    await company.apply(file([web, store, mapping("gone", {}, ["10.7.0.0/24"])]));
    company.world.account(DATA).roles.delete(`arn:aws:iam::${DATA}:role/plsync-plan`);
    const fewer = file([web, store]);
    const plan = saved((await company.plan(fewer)).plan);
    expect(plan.lists.find(({ name }) => name === "gone")?.held).toMatchObject([{ code: "not_planned" }]);
    expect((await applied(fewer, plan)).row(GONE).outcome).toBe("held");
    expect(company.entries("gone")).toEqual(["10.7.0.0/24"]);
    const removals = await company.applySaved(fewer, plan, { allowRemovals: { [GONE]: 1 } });
    expect("row" in removals && removals.row(GONE).outcome).toBe("held");
    const deletion = await company.applySaved(fewer, plan, { allowDelete: [GONE] });
    expect("row" in deletion && deletion.row(GONE).outcome).toBe("done");
  });

  it("what was held back then, although less of it is left now", async () => {
    const few = file([mapping("web", { limits: { max_removals: 2, max_removal_percent: 100 } })]);
    company.members(...hosts(1, 9));
    await company.apply(few);
    company.members(...hosts(1, 4));
    const plan = saved((await company.plan(few)).plan);
    expect(plan.lists[0]?.held).toHaveLength(1);
    company.members(...hosts(1, 8));
    expect((await applied(few, plan)).row(WEB).outcome).toBe("held");
    expect(company.entries("web")).toHaveLength(9);
    const allowed = await company.applySaved(few, plan, { allowRemovals: { [WEB]: 1 } });
    expect("row" in allowed && allowed.row(WEB)).toMatchObject({ outcome: "done", removed: 1 });
  });

  it("a list that could not be planned then, and could be now", async () => {
    company.members(...hosts(1, 4));
    await company.apply(text);
    company.members(...hosts(1, 5));
    const { id } = company.list("web");
    const match = { action: "GetManagedPrefixListEntries", accountId: NET };
    const where = (call: { params: Readonly<Record<string, string>> }) => call.params.PrefixListId === id;
    company.simulator.faults.script({ ...match, where }, { kind: "missing-set" });
    const { plan } = await company.plan(later);
    expect(plan.notPlanned.map(({ address }) => address)).toEqual([WEB]);
    await applied(later, saved(plan));
    expect(company.entries("web")).toHaveLength(4);
    expect(company.entries("api")).toEqual(["192.0.2.0/24"]);
  });
});

describe("a saved plan is stale, as a whole, and says what moved", () => {
  const moves: readonly [string, (estate: Estate) => void, RegExp][] = [
    [
      "a stranger's addition",
      (one) => void one.net.edit(one.list("web").id, { add: { "203.0.113.1/32": "" } }),
      /version/,
    ],
    ["a stranger's removal", (one) => void one.net.edit(one.list("web").id, { remove: ["10.0.0.4/32"] }), /version/],
    [
      "edits that cancel each other out",
      (one) => {
        one.net.edit(one.list("web").id, { add: { "203.0.113.1/32": "" } });
        one.net.edit(one.list("web").id, { remove: ["203.0.113.1/32"] });
      },
      /version/,
    ],
    [
      "another size",
      (one) => {
        one.list("web").maxEntries = 500;
      },
      /max entries/,
    ],
    ["a hold", (one) => void one.list("web").tags.set("plsync:hold", "until released"), /plsync:hold|on hold/],
    ["another owner", (one) => void one.list("web").tags.set("plsync:owner", "them"), /./],
    ["the list gone", (one) => void one.net.lists.delete(one.list("web").id), /./],
    [
      "another list in its place",
      (one) => {
        const { id, tags } = one.list("web");
        one.net.lists.delete(id);
        one.net.prefixList("web", { entries: ["10.0.0.1/32"], tags: Object.fromEntries(tags) });
      },
      /./,
    ],
  ];

  it.each(moves)("%s", async (_, move, told) => {
    const plan = await plannedChange();
    move(company);
    const said = await refused(later, plan);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("plan_stale");
    expect(said[0]).toContain(WEB);
    expect(said[0]).toMatch(told);
  });
});

describe("a saved plan of something else is refused", () => {
  it("another owner's, another file's", async () => {
    const plan = await plannedChange();
    expect(await refused(text, plan)).toEqual([
      expect.stringContaining("plan_other_config: the plan was made from another version"),
    ]);
    const theirs = { ...plan, config: { ...plan.config, owner: "them" } };
    expect(await refused(later, theirs)).toEqual([
      expect.stringContaining("plan_other_config: the plan is of owner them"),
    ]);
  });
});

describe("a plan file that somebody edited", () => {
  type Update = Extract<Change, { kind: "update" }>;

  function edited(plan: Plan, edit: (change: Update) => Update): Plan {
    const lists = plan.lists.map((list) =>
      list.address === WEB && list.change.kind === "update" ? { ...list, change: edit(list.change) } : list,
    );
    return { ...plan, lists };
  }

  /** With digests that fit, as somebody would make them who knows plsync's source. */
  function redigested(plan: Plan): Plan {
    const lists = plan.lists.map((list) => ({
      ...list,
      digests: { ...list.digests, exact: exactDigest(list.address, list.digests.settings, list.change) },
    }));
    return { ...plan, lists, digests: planDigests(lists, [plan.config.works]) };
  }

  const origin = { kind: "cidr" } as const;
  const more = (change: Update): Update => ({
    ...change,
    adds: [...change.adds, { cidr: cidr("203.0.113.66/32"), description: "let me in", origin }],
  });
  const fewer = (change: Update): Update => ({
    ...change,
    removes: [...change.removes, { cidr: cidr("10.0.0.4/32"), description: "", reason: "out" }],
  });

  it.each([
    ["an addition", more],
    ["a removal", fewer],
    ["another size", (change: Update): Update => ({ ...change, resize: { from: 14, to: 900 } })],
  ])("%s with the old digests is refused", async (_, edit) => {
    const plan = await plannedChange();
    expect(await refused(later, edited(plan, edit))).toEqual([expect.stringContaining("plan_tampered")]);
  });

  it.each([
    ["an addition of nobody", more],
    ["a removal of an address that is wanted", fewer],
    ["another size", (change: Update): Update => ({ ...change, resize: { from: 14, to: 900 } })],
    [
      "another tag",
      (change: Update): Update => ({ ...change, tags: { set: new Map([["plsync:hold", "x"]]), remove: [] } }),
    ],
  ])("%s with new digests does not come to pass: the file decides what is wanted", async (_, edit) => {
    const plan = await plannedChange();
    const before = company.list("web").maxEntries;
    await company.applySaved(later, redigested(edited(plan, edit)));
    const entries = company.entries("web");
    expect(entries).not.toContain("203.0.113.66/32");
    expect(entries).toContain("10.0.0.4/32");
    expect(company.list("web").maxEntries).toBe(before);
    expect(company.list("web").tags.has("plsync:hold")).toBe(false);
  });
});
