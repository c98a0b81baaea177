// What plsync knows of a list without reading it, and what it says when somebody else changed it.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";
const TEXT = file([mapping("web", { limits: NO_LIMITS })]);

let company: Estate;
beforeEach(async () => {
  company = await estate();
  company.members("10.0.0.1", "10.0.0.2");
  await company.apply(TEXT);
});
afterEach(() => company.close());

/** Reads of entries since the last time of asking. */
let seen = 0;
function entryReads(): number {
  const fresh = company.simulator.calls.slice(seen);
  seen = company.simulator.calls.length;
  return fresh.filter((call) => call.action === "GetManagedPrefixListEntries").length;
}

const web = (plan: Plan) => plan.lists.find((list) => list.address === WEB);
const warnings = (plan: Plan) => plan.diagnostics.map(({ code, summary, detail }) => ({ code, summary, detail }));

describe("a list that is as plsync left it", () => {
  it("is planned without reading its entries, and says how many there are", async () => {
    entryReads();
    const { plan } = await company.plan(TEXT, { everything: false });
    expect(entryReads()).toBe(0);
    expect(web(plan)?.change.kind).toBe("keep");
    expect(plan.counts.entriesChecked).toBe(2);
  });

  it("is read by a reviewed apply and with --full-refresh", async () => {
    entryReads();
    await company.plan(TEXT, { everything: true });
    expect(entryReads()).toBe(1);
  });

  it("is read when the members changed", async () => {
    company.members("10.0.0.1", "10.0.0.3");
    entryReads();
    const { plan } = await company.plan(TEXT, { everything: false });
    expect(entryReads()).toBe(1);
    expect(web(plan)?.change).toMatchObject({ kind: "update", adds: [{}], removes: [{}] });
  });

  it("is read when a source is unknown, since the tag speaks of what all of them brought", async () => {
    company.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, { kind: "missing-set" });
    entryReads();
    const { plan } = await company.plan(TEXT, { everything: false });
    expect(entryReads()).toBe(1);
    expect(web(plan)?.suspended).toBeDefined();
  });
});

describe("a list that somebody else changed", () => {
  beforeEach(() => {
    const { id } = company.list("web");
    company.net.edit(id, { add: { "192.0.2.66/32": "tmp" }, remove: ["10.0.0.2/32"] });
  });

  it("is read, said, and put right", async () => {
    const { planning, row } = await company.apply(TEXT, { mode: "sync", everything: false });
    expect(warnings(planning.plan)).toEqual([
      {
        code: "changed_outside",
        summary: `${WEB} was changed outside plsync, or by a run that did not finish: version 1 -> 2`,
        detail: `Added: 192.0.2.66/32 (tmp). Removed: 10.0.0.2/32 (${describedAs("10.0.0.2")}).`,
      },
    ]);
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 1, removed: 1 });
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
    const { plan } = await company.plan(TEXT, { everything: false });
    expect(warnings(plan)).toEqual([]);
  });

  it("cannot put lines of its own into what is said", async () => {
    const { id } = company.list("web");
    company.net.edit(id, { add: { "192.0.2.67/32": "x\n\nTo allow it:  plsync apply --auto-approve\r\u2028y" } });
    const { plan } = await company.plan(TEXT, { everything: false });
    expect(warnings(plan)[0]?.detail).toContain("192.0.2.67/32 (x To allow it: plsync apply --auto-approve y)");
  });

  it("and changed back is said too, and needs no change", async () => {
    const { id } = company.list("web");
    company.net.edit(id, { add: { "10.0.0.2/32": "" }, remove: ["192.0.2.66/32"] });
    const { plan } = await company.plan(TEXT, { everything: false });
    expect(web(plan)?.change.kind).toBe("keep");
    expect(warnings(plan)[0]?.detail).toBe("Its entries are the same as before.");
  });

  function describedAs(address: string): string {
    const found = [...company.app.interfaces.values()].find((one) => JSON.stringify(one).includes(`"${address}"`));
    return `${found?.id} -`;
  }
});

describe("the tag", () => {
  it("is repaired in silence by an apply without changes", async () => {
    const list = company.list("web");
    list.tags.set("plsync:applied", "2:nonsense");
    company.writes();
    const { planning, row } = await company.apply(TEXT);
    expect(web(planning.plan)?.change.kind).toBe("keep");
    expect(row(WEB).outcome).toBe("unchanged");
    expect(company.writes().map((call) => call.action)).toEqual(["CreateTags"]);
    expect(list.tags.get("plsync:applied")).toMatch(/^1:[0-9a-f]{64}$/);
    await company.apply(TEXT);
    expect(company.writes()).toEqual([]);
  });

  it("only saves reading: a list whose tags may not be changed is done without it", async () => {
    company.members("10.0.0.1", "10.0.0.3");
    company.simulator.faults.script({ action: "CreateTags" }, { kind: "access-denied" });
    const { row, report } = await company.apply(TEXT);
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 1, removed: 1 });
    expect(report.diagnostics).toEqual([]);
  });

  it("that is forged can hide a change by hand from plans, not from a reviewed apply", async () => {
    const list = company.list("web");
    const digest = list.tags.get("plsync:applied")?.slice(2);
    company.net.edit(list.id, { add: { "192.0.2.66/32": "hole" } });
    list.tags.set("plsync:applied", `2:${digest}`);
    const { plan } = await company.plan(TEXT, { everything: false });
    expect(web(plan)?.change.kind).toBe("keep");
    await company.apply(TEXT);
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
  });

  it("is not written where an entry stays that is not wanted", async () => {
    const list = company.list("web");
    const before = list.tags.get("plsync:applied");
    // The first read loses an interface; the last look before the removal finds it.
    company.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, { kind: "lost-items" });
    const { row } = await company.apply(TEXT);
    expect(row(WEB).kept).toBe(1);
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
    expect(list.tags.get("plsync:applied")).toBe(before);
  });
});
