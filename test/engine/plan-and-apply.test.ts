// The main job in one process: file, simulator, plan, apply; what AWS has afterwards is what counts.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hasChanges } from "../../src/model/plan.ts";
import { referenced } from "../simulator/referenced.ts";
import { type Estate, estate, file, GROUP, mapping, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

/** `count` addresses 10.b.x.y, 250 a third octet. */
function addresses(count: number, b = 0): string[] {
  return Array.from({ length: count }, (_, i) => `10.${b}.${Math.floor(i / 250)}.${(i % 250) + 1}`);
}

const cidrs = (all: readonly string[]): string[] => all.map((address) => `${address}/32`).sort();
const actions = (estate: Estate): string[] => estate.writes().map(({ action }) => action);

describe("a list that does not exist", () => {
  it("is created with its entries, all its tags and a client token, in one call", async () => {
    company.members("10.0.0.1", "10.0.0.2");
    const { row, report } = await company.apply(file([mapping("web", { tags: { team: "shop" } })]));
    const writes = company.writes();
    expect(writes.map(({ action }) => action)).toEqual(["CreateManagedPrefixList"]);
    expect(writes[0]?.params.ClientToken).toMatch(/^[0-9a-f]{64}$/);
    const list = company.list("web");
    expect([...list.tags.keys()].sort()).toEqual([
      "plsync:applied",
      "plsync:content",
      "plsync:deletion",
      "plsync:mapping",
      "plsync:owner",
      "plsync:settings",
      "plsync:vpcs",
      "team",
    ]);
    expect(list.versions.map(({ entries }) => entries.size)).toEqual([2]);
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
    expect(row(WEB)).toMatchObject({ outcome: "done", kind: "create", id: list.id, added: 2, entriesAfter: 2 });
    expect(report.diagnostics).toEqual([]);
  });

  it("may stay empty when its sources bring nothing", async () => {
    company.members();
    const { row } = await company.apply(file([mapping("web")]));
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 0, entriesAfter: 0 });
    expect(company.list("web").versions).toHaveLength(1);
  });
});

describe("a second run", () => {
  it("finds nothing to do, and does nothing", async () => {
    company.members("10.0.0.1", "10.0.0.2");
    const text = file([mapping("web"), mapping("v6", { address_family: "IPv6" }, ["2001:db8::/48"])]);
    await company.apply(text);
    company.writes();
    const again = await company.plan(text);
    expect(hasChanges(again.plan)).toBe(false);
    expect(again.plan.counts).toMatchObject({ unchanged: 2, update: 0, create: 0 });
    const { report } = await company.apply(text);
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
    expect(company.writes()).toEqual([]);
  });
});

describe("the number of entries", () => {
  it.each([100, 101, 250, 1000])("%i additions and then as many removals are applied whole", async (count) => {
    const text = file([mapping("web", { limits: NO_LIMITS })]);
    company.members(...addresses(count));
    const filled = await company.apply(text);
    expect(company.entries("web")).toEqual(cidrs(addresses(count)));
    expect(filled.row(WEB)).toMatchObject({ outcome: "done", added: count });
    expect(company.list("web").versions).toHaveLength(Math.ceil(count / 100));

    company.members("10.9.9.9");
    const emptied = await company.apply(text);
    expect(company.entries("web")).toEqual(["10.9.9.9/32"]);
    expect(emptied.row(WEB)).toMatchObject({ outcome: "done", added: 1, removed: count });
    expect(company.list("web").versions).toHaveLength(2 * Math.ceil(count / 100));
  });

  it("from 0 to 40 and back to 0: the emptying is held back, and what would allow it is named", async () => {
    const text = file([mapping("web")]);
    company.members();
    await company.apply(text);
    company.members(...addresses(40));
    await company.apply(text);
    company.members();
    company.writes();
    const { row, planning } = await company.apply(text);
    expect(row(WEB)).toMatchObject({ outcome: "held", entriesAfter: 40 });
    expect(planning.plan.lists[0]?.held[0]).toMatchObject({
      code: "would_be_empty",
      allow: { kind: "removals", address: "net/eu-west-1/web", count: 40 },
    });
    expect(company.writes()).toEqual([]);
    const allowed = await company.apply(text, { allowRemovals: { [WEB]: 40 } });
    expect(allowed.row(WEB)).toMatchObject({ outcome: "done", removed: 40 });
    expect(company.entries("web")).toEqual([]);
  });
});

describe("the size", () => {
  const sizesAndEntries = () =>
    company
      .writes()
      .filter(({ action }) => action === "ModifyManagedPrefixList")
      .map(({ params }) => params.MaxEntries ?? "entries");

  it("grows before entries come and shrinks after they went, in the same run", async () => {
    const text = file([mapping("web", { limits: NO_LIMITS, max_entries: { headroom: 5, headroom_percent: 0 } })]);
    company.members(...addresses(3));
    await company.apply(text);
    expect(company.list("web").maxEntries).toBe(8);
    company.members(...addresses(60));
    company.writes();
    const grown = await company.apply(text);
    expect(sizesAndEntries()).toEqual(["65", "entries"]);
    expect(grown.row(WEB)).toMatchObject({ outcome: "done", sizeBefore: 8, sizeAfter: 65, added: 57 });
    company.members(...addresses(4));
    const shrunk = await company.apply(text);
    expect(sizesAndEntries()).toEqual(["entries", "9"]);
    expect(shrunk.row(WEB)).toMatchObject({ outcome: "done", sizeAfter: 9, removed: 56 });
  });

  it("that AWS cannot give is reported with what AWS says; others go on, and a later run works", async () => {
    const text = file([mapping("web", { max_entries: { headroom: 1 } }), mapping("api", {}, ["192.0.2.0/24"])]);
    company.members("10.0.0.1");
    await company.apply(text);
    const referrer = referenced(company.net, "sg-0ffffffffffffff01", [company.list("web")], 2);
    company.members(...addresses(9));
    const settings = company.list("web").tags.get("plsync:settings");
    const list = { max_entries: { headroom: 1 }, limits: { max_removals: 7 } };
    const changed = file([mapping("web", list), mapping("api", {}, ["192.0.2.0/25"])]);
    const { row, report } = await company.apply(changed);
    expect(row(WEB)).toMatchObject({ outcome: "failed", added: 1, sizeAfter: 2, entriesAfter: 2 });
    expect(row(WEB).result).toMatch(
      /^7 entries not added: AWS could not resize it from 2 to 10, nor to 9 \(.*sg-0f{14}01/,
    );
    expect(row("net/eu-west-1/api").outcome).toBe("done");
    expect(report.diagnostics).toHaveLength(1);
    expect(report.diagnostics[0]).toMatchObject({ code: "resize_refused", address: WEB, mapping: "web" });
    expect(report.diagnostics[0]?.detail).toContain("sg-0ffffffffffffff01");
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
    expect(company.list("web").tags.get("plsync:settings")).toBe(settings);

    referrer.leave(100);
    const later = await company.apply(changed);
    expect(later.row(WEB).outcome).toBe("done");
    expect(company.entries("web")).toHaveLength(9);
  });
});

describe("a list that is ours already", () => {
  it("is renamed in place and keeps its id", async () => {
    company.members("10.0.0.1");
    await company.apply(file([mapping("web", { name: "old" })]));
    const { id } = company.list("old");
    company.members("10.0.0.1", "10.0.0.2");
    const { row } = await company.apply(file([mapping("web", { name: "new", renamed_from: "old" })]));
    expect(row("net/eu-west-1/new")).toMatchObject({ outcome: "done", id, added: 1 });
    expect(company.list("new").id).toBe(id);
    expect(hasChanges((await company.plan(file([mapping("web", { name: "new", renamed_from: "old" })]))).plan)).toBe(
      false,
    );
  });

  it("takes a change of tags without touching its entries", async () => {
    company.members("10.0.0.1");
    await company.apply(file([mapping("web", { tags: { team: "shop" } })]));
    company.writes();
    const { row } = await company.apply(file([mapping("web", { tags: { team: "till" } })]));
    expect(row(WEB)).toMatchObject({ outcome: "done", result: "tags updated" });
    expect(actions(company)).toEqual(["CreateTags"]);
    expect(company.list("web").tags.get("team")).toBe("till");
  });

  it("takes a change of settings that changes nothing else, so that a sync goes on", async () => {
    company.members("10.0.0.1");
    await company.apply(file([mapping("web", { limits: { max_removals: 50 } })]));
    const text = file([mapping("web", { limits: { max_removals: 60 } })]);
    company.members("10.0.0.1", "10.0.0.2");
    const early = await company.apply(text, { mode: "sync" });
    expect(early.row(WEB).outcome).toBe("held");
    expect(company.entries("web")).toHaveLength(1);
    await company.apply(text);
    company.members("10.0.0.1", "10.0.0.2", "10.0.0.3");
    const synced = await company.apply(text, { mode: "sync" });
    expect(synced.row(WEB)).toMatchObject({ outcome: "done", added: 1 });
  });
});

describe("a list that somebody made by hand", () => {
  const entries = { "10.0.0.1/32": "", "192.0.2.1/32": "who is this?" };

  it("is left alone, and taken over when the file says so: our owner tag comes first", async () => {
    company.members("10.0.0.1", "10.0.0.2");
    const { id } = company.net.prefixList("web", { entries, tags: { team: "data" } });
    const before = await company.apply(file([mapping("web")]));
    expect(before.row(WEB).outcome).toBe("held");
    expect(company.writes()).toEqual([]);

    const { row } = await company.apply(file([mapping("web", { adopt: true })]));
    expect(row(WEB)).toMatchObject({ outcome: "done", id, added: 1, removed: 1 });
    expect(actions(company)).toEqual(["CreateTags", "ModifyManagedPrefixList", "CreateTags"]);
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
    expect(company.list("web").tags.get("team")).toBe("data");
    expect(hasChanges((await company.plan(file([mapping("web", { adopt: true })]))).plan)).toBe(false);
  });

  it("is taken over by its id and renamed", async () => {
    company.members("10.0.0.1");
    const { id } = company.net.prefixList("by-hand", { entries: { "10.0.0.1/32": "" } });
    const { row } = await company.apply(file([mapping("web", { adopt: id })]));
    expect(row(WEB)).toMatchObject({ outcome: "done", id });
    expect(company.list("web").id).toBe(id);
  });
});

describe("a list that the file no longer names", () => {
  const both = file([mapping("web"), mapping("old", {}, ["192.0.2.0/24"])]);
  const OLD = "net/eu-west-1/old";

  it("is deleted, after everything else", async () => {
    company.members("10.0.0.1");
    await company.apply(both);
    company.members("10.0.0.2", "10.0.0.1");
    company.writes();
    const { row } = await company.apply(file([mapping("web")]));
    expect(row(OLD)).toMatchObject({ outcome: "done", result: "deleted", removed: 1 });
    expect(actions(company)).toEqual(["ModifyManagedPrefixList", "CreateTags", "DeleteManagedPrefixList"]);
    company.simulator.advance(60_000);
    expect([...company.net.lists.values()].filter(({ ownerId }) => ownerId !== "AWS")).toHaveLength(1);
  });

  it("stays without our tags when it is to be retained", async () => {
    company.members("10.0.0.1");
    await company.apply(
      file([mapping("web"), mapping("old", { deletion: "retain", tags: { team: "x" } }, ["192.0.2.0/24"])]),
    );
    const { row } = await company.apply(file([mapping("web")]));
    expect(row(OLD)).toMatchObject({ kind: "retain", outcome: "done" });
    expect([...company.list("old").tags.keys()]).toEqual(["team"]);
    expect(company.entries("old")).toEqual(["192.0.2.0/24"]);
  });

  it("stays in a run in which another list could not be changed", async () => {
    company.members("10.0.0.1");
    await company.apply(both);
    company.members("10.0.0.2", "10.0.0.1");
    company.simulator.faults.script(
      { action: "ModifyManagedPrefixList" },
      { kind: "access-denied" },
      { times: Infinity },
    );
    const { row } = await company.apply(file([mapping("web")]));
    expect(row(WEB).outcome).toBe("failed");
    expect(row(OLD)).toMatchObject({ outcome: "not-done", result: expect.stringContaining("another list failed") });
    expect(company.entries("old")).toEqual(["192.0.2.0/24"]);
    company.simulator.faults.clear();
    expect((await company.apply(file([mapping("web")]))).row(OLD).outcome).toBe("done");
  });

  it.each(["delete-failed", "DependencyViolation"] as const)(
    "that is referenced since the plan is reported (%s), and deleted later",
    async (deleteInUse) => {
      const other = await estate({ deleteInUse });
      try {
        await other.apply(both);
        const planning = await other.plan(file([mapping("web")]));
        const referrer = referenced(other.net, "sg-0ffffffffffffff01", [other.list("old")]);
        const { row, report } = await other.makeChanges(file([mapping("web")]), planning);
        expect(row(OLD)).toMatchObject({ outcome: "failed", result: "not deleted" });
        expect(report.diagnostics[0]?.remedy).toMatch(/^Remove /);
        expect(other.entries("old")).toEqual(["192.0.2.0/24"]);
        referrer.remove();
        expect((await other.apply(file([mapping("web")]))).row(OLD).outcome).toBe("done");
      } finally {
        await other.close();
      }
    },
  );

  it.each([
    ["changed", (estate: Estate) => void estate.net.edit(estate.list("old").id, { add: { "192.0.2.7/32": "" } })],
    ["let go", (estate: Estate) => void estate.list("old").tags.delete("plsync:owner")],
    ["put on hold", (estate: Estate) => void estate.list("old").tags.set("plsync:hold", "until released")],
  ])("is not deleted when somebody %s it since the plan", async (_, meddle) => {
    await company.apply(both);
    const planning = await company.plan(file([mapping("web")]));
    meddle(company);
    const { row, report } = await company.makeChanges(file([mapping("web")]), planning);
    expect(row(OLD)).toMatchObject({ outcome: "failed", result: "not deleted" });
    expect(report.diagnostics).toEqual([expect.objectContaining({ code: "conflict", address: OLD })]);
    expect(company.simulator.calls.filter(({ action }) => action === "DeleteManagedPrefixList")).toEqual([]);
  });
});

describe("the read right before a removal", () => {
  const text = file([mapping("web", { limits: NO_LIMITS })]);

  it("keeps an address that turns up again, and says so", async () => {
    company.members(...addresses(6));
    await company.apply(text);
    const [back, ...others] = addresses(6);
    company.members(...others.slice(2));
    const planning = await company.plan(text);
    company.app.networkInterface({ groups: [GROUP], addresses: [back as string] });
    const { row, report } = await company.makeChanges(text, planning);
    expect(company.entries("web")).toEqual(cidrs([back as string, ...others.slice(2)]));
    expect(row(WEB)).toMatchObject({ outcome: "done", removed: 2, kept: 1 });
    expect(report.diagnostics).toEqual([expect.objectContaining({ code: "kept_entries", severity: "warning" })]);
  });

  it("that fails means no removal; what is to be added is added, and the row says what is missing", async () => {
    company.members(...addresses(4));
    await company.apply(text);
    company.members(...addresses(2), "10.7.7.7");
    const planning = await company.plan(text);
    company.simulator.faults.script(
      { action: "DescribeNetworkInterfaces" },
      { kind: "missing-set" },
      { times: Infinity },
    );
    const { row, report } = await company.makeChanges(text, planning);
    expect(company.entries("web")).toEqual(cidrs([...addresses(4), "10.7.7.7"]));
    expect(row(WEB)).toMatchObject({ outcome: "failed", added: 1, removed: 0, result: "2 entries not removed" });
    expect(report.diagnostics[0]?.summary).toContain("could not be confirmed");
  });

  it("saves what a first read lost: half of a page vanished, and nothing is removed", async () => {
    company.members(...addresses(20));
    await company.apply(text);
    company.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, { kind: "lost-items" });
    const { row } = await company.apply(text);
    expect(company.entries("web")).toEqual(cidrs(addresses(20)));
    expect(row(WEB)).toMatchObject({ removed: 0, kept: 10 });
  });
});

it("a plan of some lists needs nothing of what others follow, where they share a group", async () => {
  const elsewhere = { security_groups: ["sg-0d1b2c3d4e5f60718"], account: "data" };
  const both = [{ security_groups: [GROUP], account: "app" }, elsewhere];
  company.data.securityGroup("stores", { id: elsewhere.security_groups[0] ?? "" });
  company.members("10.0.0.1");
  const { plan } = await company.plan(file([mapping("web"), mapping("api", {}, both)]), { only: [WEB] });
  expect(plan.lists.map(({ address, change }) => [address, change.kind])).toEqual([[WEB, "create"]]);
});
