// Somebody else writes to the same list, answers get lost, reads lag behind: an apply converges, or says why it does not.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "../../src/simulator/faults/fault.ts";
import { wrongs } from "../apply/history.ts";
import { type Estate, estate, file, GROUP, mapping, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const text = file([mapping("web", { limits: NO_LIMITS, max_entries: { headroom: 300 } })]);
const addresses = (count: number) => Array.from({ length: count }, (_, i) => `10.0.${i >> 7}.${i & 127}`);
const cidrs = (all: readonly string[]) => all.map((address) => `${address}/32`).sort();

/** The list holds 10.0.0.0 … .4; the members are then 10.0.0.2 … .151: three calls of additions and removals. */
async function pending(): Promise<readonly string[]> {
  company.members(...addresses(5));
  await company.apply(text);
  const want = addresses(152).slice(2);
  company.members(...want);
  return cidrs(want);
}

describe("an error, once, on the second change", () => {
  const faults: readonly [string, Fault][] = [
    ["PrefixListVersionMismatch", { kind: "error", code: "PrefixListVersionMismatch" }],
    ["IncorrectState", { kind: "error", code: "IncorrectState" }],
    ["ConcurrentMutationLimitExceeded", { kind: "error", code: "ConcurrentMutationLimitExceeded" }],
    ["an answer lost after the effect", { kind: "reset-after-effect" }],
    ["a connection reset before the effect", { kind: "reset-before-effect" }],
    ["an answer cut off", { kind: "truncated" }],
    ["a 503 in HTML", { kind: "server-error", status: 503, html: true }],
    ["a throttle", { kind: "throttle" }],
  ];
  it.each(faults)("%s: the list converges, and no change is made twice", async (_, fault) => {
    const want = await pending();
    company.simulator.faults.script({ action: "ModifyManagedPrefixList" }, fault, { nth: 2 });
    const { row, report } = await company.apply(text);
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 147, removed: 2 });
    expect(report.diagnostics).toEqual([]);
    expect(company.entries("web")).toEqual(want);
    expect(wrongs(company.list("web"), want, 1)).toEqual([]);
    expect(company.list("web").versions).toHaveLength(3);
  });
});

describe("a lost answer", () => {
  it("of a resize: the size is seen to be right, and the entries follow", async () => {
    const small = file([mapping("web", { limits: NO_LIMITS, max_entries: { headroom: 1 } })]);
    company.members(...addresses(3));
    await company.apply(small);
    company.members(...addresses(30));
    company.simulator.faults.script({ action: "ModifyManagedPrefixList" }, { kind: "truncated" });
    company.writes();
    const { row } = await company.apply(small);
    expect(row(WEB)).toMatchObject({ outcome: "done", sizeAfter: 33, entriesAfter: 30 });
    expect(company.writes().filter(({ params }) => params.MaxEntries !== undefined)).toHaveLength(1);
  });

  it.each(["reset-after-effect", "truncated"] as const)(
    "of a creation (%s): there is one list afterwards",
    async (kind) => {
      company.members(...addresses(3));
      company.simulator.faults.script({ action: "CreateManagedPrefixList" }, { kind });
      const { row } = await company.apply(text);
      expect(row(WEB)).toMatchObject({ outcome: "done", entriesAfter: 3 });
      expect(company.world.allLists()).toHaveLength(1);
    },
  );

  it("of tags, a name, a deletion: done is done", async () => {
    company.members("10.0.0.1");
    await company.apply(file([mapping("web", { name: "was" }), mapping("old", {}, ["192.0.2.0/24"])]));
    for (const action of ["CreateTags", "DeleteManagedPrefixList"]) {
      company.simulator.faults.script({ action }, { kind: "truncated" });
    }
    company.simulator.faults.script({ action: "ModifyManagedPrefixList" }, { kind: "truncated" });
    const { report } = await company.apply(file([mapping("web", { renamed_from: "was", tags: { team: "x" } })]));
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
    expect(company.list("web").tags.get("team")).toBe("x");
  });
});

describe("an answer cut off", () => {
  it.each(["AssumeRole", "DescribeNetworkInterfaces", "DescribeManagedPrefixLists", "GetManagedPrefixListEntries"])(
    "of %s is asked for again: nothing was changed by asking",
    async (action) => {
      const want = await pending();
      company.simulator.faults.script({ action }, { kind: "truncated" }, { times: 2 });
      const { planning, row } = await company.apply(text);
      expect(planning.plan.diagnostics).toEqual([]);
      expect(row(WEB)).toMatchObject({ outcome: "done", removed: 2 });
      expect(company.entries("web")).toEqual(want);
    },
  );
});

describe("eventual consistency", () => {
  it("a new list that cannot be found yet is waited for", async () => {
    const slow = await estate({ consistencyMs: 20_000 });
    try {
      slow.members(...addresses(3));
      const { row } = await slow.apply(text);
      expect(row(WEB)).toMatchObject({ outcome: "done", entriesAfter: 3 });
      expect(slow.world.allLists()).toHaveLength(1);
    } finally {
      await slow.close();
    }
  });

  it("a change that takes minutes is waited for", async () => {
    const slow = await estate({ progressMs: 5 * 60_000 });
    try {
      slow.members(...addresses(3));
      expect((await slow.apply(text)).row(WEB)).toMatchObject({ outcome: "done", entriesAfter: 3 });
    } finally {
      await slow.close();
    }
  });

  it("a list deleted and wanted again within the life of its token is created anew", async () => {
    const empty = file([mapping("other", {}, ["192.0.2.0/24"])]);
    const both = file([mapping("other", {}, ["192.0.2.0/24"]), mapping("web")]);
    company.members("10.0.0.1");
    await company.apply(both);
    await company.apply(empty);
    const { row } = await company.apply(both);
    expect(row(WEB)).toMatchObject({ outcome: "done", entriesAfter: 1 });
    expect(company.entries("web")).toEqual(["10.0.0.1/32"]);
  });
});

describe("a stranger's edit in the middle", () => {
  const edit = (change: { readonly add?: Record<string, string>; readonly remove?: readonly string[] }): Fault => ({
    kind: "meanwhile",
    run: () => void company.net.edit(company.list("web").id, change),
  });
  const meddle = (change: Parameters<typeof edit>[0], nth = 2) =>
    company.simulator.faults.script({ action: "ModifyManagedPrefixList" }, edit(change), { nth });

  it.each([
    ["adds an entry", { add: { "203.0.113.9/32": "me" } }],
    ["removes one that is wanted", { remove: ["10.0.0.3/32"] }],
    ["removes one that was to go", { remove: ["10.0.0.0/32"] }],
    ["does the work", { add: { "10.0.1.9/32": "me" } }],
  ])("that %s is put right within the limits", async (_, change) => {
    const want = await pending();
    meddle(change);
    const { row } = await company.apply(text);
    expect(row(WEB).outcome).toBe("done");
    expect(company.entries("web")).toEqual(want);
    expect(wrongs(company.list("web"), want, 1)).toEqual([]);
  });

  it("goes beyond a plan that a person approved entry by entry: the list is held back, and says why", async () => {
    await pending();
    meddle({ add: { "203.0.113.9/32": "me" } });
    const { row, report } = await company.apply(text, { bounds: "exact" });
    expect(row(WEB)).toMatchObject({ outcome: "failed", result: expect.stringMatching(/^held back, /) });
    expect(report.diagnostics).toEqual([expect.objectContaining({ code: "conflict", address: WEB })]);
    expect(report.diagnostics[0]?.summary).toContain("203.0.113.9/32");
    expect(company.entries("web")).toContain("203.0.113.9/32");
  });

  it("that does a part of the approved plan is within it", async () => {
    const want = await pending();
    meddle({ add: { "10.0.1.9/32": "me" }, remove: ["10.0.0.1/32"] });
    const { row } = await company.apply(text, { bounds: "exact" });
    expect(row(WEB).outcome).toBe("done");
    expect(company.entries("web")).toEqual(want);
  });

  it("that would make the removals too many is held back by the limits", async () => {
    const limited = file([mapping("web", { limits: { max_removals: 4 }, max_entries: { headroom: 300 } })]);
    company.members(...addresses(120));
    await company.apply(limited);
    company.members(...addresses(120).slice(3), "10.9.9.9");
    meddle({ add: { "203.0.113.1/32": "", "203.0.113.2/32": "" } }, 1);
    const { row, report } = await company.apply(limited);
    expect(row(WEB).outcome).toBe("failed");
    expect(report.diagnostics).toEqual([expect.objectContaining({ code: "limit_reached", address: WEB })]);
    expect(company.entries("web")).toHaveLength(122);
  });

  it("makes the read before the removal be made again: who turned up meanwhile keeps access", async () => {
    const want = await pending();
    company.simulator.faults.script(
      { action: "ModifyManagedPrefixList" },
      {
        kind: "meanwhile",
        run: () => {
          company.net.edit(company.list("web").id, { remove: ["10.0.0.3/32"] });
          company.app.networkInterface({ groups: [GROUP], addresses: ["10.0.0.1"] });
        },
      },
    );
    const { row } = await company.apply(text);
    expect(row(WEB)).toMatchObject({ outcome: "done", kept: 1 });
    expect(company.entries("web")).toEqual([...want, "10.0.0.1/32"].sort());
  });

  it("again and again ends with a sentence, not with a hang", async () => {
    await pending();
    let host = 0;
    company.simulator.faults.script(
      { action: "ModifyManagedPrefixList" },
      {
        kind: "meanwhile",
        run: () => void company.net.edit(company.list("web").id, { add: { [`203.0.113.${++host}/32`]: "" } }),
      },
      { times: Number.POSITIVE_INFINITY },
    );
    const { row, report } = await company.apply(text);
    // What the other writer added is not counted as this run's.
    expect(row(WEB)).toMatchObject({ outcome: "failed", added: 0, removed: 0, entriesAfter: 5 + host });
    expect(row(WEB).result).toBe("147 entries not added, 2 entries not removed");
    expect(report.diagnostics[0]).toMatchObject({ code: "conflict", address: WEB });
    expect(report.diagnostics[0]?.summary).toContain("another writer keeps changing it");
  });

  it("who deletes the list in the middle is told of; the next run makes it anew", async () => {
    const want = await pending();
    company.simulator.faults.script(
      { action: "ModifyManagedPrefixList" },
      { kind: "meanwhile", run: () => void company.net.lists.delete(company.list("web").id) },
      { nth: 2 },
    );
    const { row, report } = await company.apply(text);
    expect(row(WEB).outcome).toBe("failed");
    expect(report.diagnostics).toHaveLength(1);
    expect((await company.apply(text)).row(WEB)).toMatchObject({ kind: "create", outcome: "done" });
    expect(company.entries("web")).toEqual(want);
  });
});

describe("two runs at once", () => {
  const both = file([
    mapping("web", { limits: NO_LIMITS }),
    mapping("block", { limits: NO_LIMITS }, ["192.0.2.0/25", "192.0.2.128/26"]),
  ]);

  it("that create the same lists make each once, and both end well", async () => {
    company.members(...addresses(150));
    const [one, two] = await Promise.all([company.apply(both), company.apply(both)]);
    expect(company.world.allLists()).toHaveLength(2);
    expect(company.entries("web")).toEqual(cidrs(addresses(150)));
    for (const { report } of [one, two]) {
      expect(report.rows.every(({ outcome }) => outcome === "done" || outcome === "unchanged")).toBe(true);
      expect(report.diagnostics).toEqual([]);
    }
  });

  it("that change the same list leave it right, without a gap", async () => {
    const want = await pending();
    const [one, two] = await Promise.all([company.apply(text), company.apply(text)]);
    expect(company.entries("web")).toEqual(want);
    expect(wrongs(company.list("web"), want, 1)).toEqual([]);
    expect([one, two].map(({ row }) => row(WEB).outcome)).toEqual(["done", "done"]);
  });

  it.each(["is gone", "is going"])(
    "of which one is refused the deletion of a list that %s by then: that is success",
    async (how) => {
      company.members("10.0.0.1");
      await company.apply(both);
      const less = file([mapping("web", { limits: NO_LIMITS })]);
      const block = company.list("block");
      // The apply role may delete lists with its owner's tag. One that is gone has no tags, so IAM refuses before EC2 can say so.
      const others = () => {
        if (how === "is gone") company.net.lists.delete(block.id);
        else block.state = "delete-in-progress";
      };
      const { faults } = company.simulator;
      faults.script({ action: "DeleteManagedPrefixList" }, { kind: "meanwhile", run: others });
      faults.script({ action: "DeleteManagedPrefixList" }, { kind: "access-denied" });
      faults.script(
        { action: "DescribeManagedPrefixLists", where: () => block.state === "delete-in-progress" },
        { kind: "meanwhile", run: () => void company.net.lists.delete(block.id) },
        { nth: 2 },
      );
      const { row, report } = await company.apply(less);
      expect(row("net/eu-west-1/block")).toMatchObject({ outcome: "already" });
      expect(report.diagnostics).toEqual([]);
    },
  );

  it("of which one deletes what the other deletes: it is gone, and both know", async () => {
    company.members("10.0.0.1");
    await company.apply(both);
    const less = file([mapping("web", { limits: NO_LIMITS })]);
    const plannings = await Promise.all([company.plan(less), company.plan(less)]);
    const runs = await Promise.all(plannings.map((planning) => company.makeChanges(less, planning)));
    expect(runs.map(({ row }) => row("net/eu-west-1/block").outcome).sort()).toEqual(expect.arrayContaining(["done"]));
    for (const { report } of runs) expect(report.diagnostics).toEqual([]);
  });
});
