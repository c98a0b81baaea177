// AWS does not do what it is asked: a size, a change of a list that has failed, a hundred additions with a hundred removals. A run
// does what can be done, and says what is missing and why.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SimulatorOptions } from "../../src/simulator/simulator.ts";
import { wrongs } from "../apply/history.ts";
import { referenced } from "../simulator/referenced.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";
const GROUP = "sg-0ffffffffffffff01";
const list = (more = {}) => ({ limits: NO_LIMITS, max_entries: { headroom: 10, headroom_percent: 0 }, ...more });
const hosts = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => `10.0.${(first + i) >> 8}.${(first + i) & 255}/32`);
const web = (cidrs: readonly string[], more = {}) => file([mapping("web", list(more), cidrs)]);

let company: Estate;
async function begin(options: SimulatorOptions = {}): Promise<void> {
  await company?.close();
  company = await estate(options);
}
beforeEach(() => begin());
afterEach(() => company.close());

/** A rule of a security group names the list; `room`: rules left in its quota. */
const reference = (room: number) => referenced(company.net, GROUP, [company.list("web")], room);
const sizesAskedFor = () =>
  company
    .writes()
    .flatMap(({ action, params }) =>
      action === "ModifyManagedPrefixList" && params.MaxEntries ? [Number(params.MaxEntries)] : [],
    );

describe("a size that AWS refuses", () => {
  // 36 entries, size 46; two go and 24 come: 58 are wanted, 68 is asked for.
  const [before, after] = [hosts(0, 36), hosts(2, 58)];
  beforeEach(async () => {
    await company.apply(web(before));
    company.writes();
  });

  it("leads to exactly what is needed, if AWS grants that: everything goes in, and a warning says so", async () => {
    reference(12);
    const { row, report } = await company.apply(web(after));
    expect(row(WEB)).toMatchObject({ outcome: "done", sizeAfter: 58, entriesAfter: 58 });
    expect(sizesAskedFor()).toEqual([68, 58]);
    expect(report.diagnostics).toEqual([
      expect.objectContaining({ code: "resize_refused", severity: "warning", address: WEB }),
    ]);
    expect(report.diagnostics[0]?.detail).toContain(GROUP);
    expect(company.entries("web")).toEqual([...after].sort());
    const { plan } = await company.plan(web(after));
    expect(plan.lists[0]?.change.kind).toBe("keep");
  });

  it("fails where the file fixes it, even if everything fits: the list is not as the file says", async () => {
    reference(0);
    const { row, report } = await company.apply(web(before, { max_entries: 60 }));
    expect(row(WEB)).toMatchObject({ outcome: "failed", sizeAfter: 46, entriesAfter: 36 });
    expect(row(WEB).result).toBe("not resized 46 -> 60, its entries are right");
    expect(report.diagnostics).toMatchObject([{ code: "resize_refused", severity: "error" }]);
    const { plan } = await company.plan(web(before, { max_entries: 60 }));
    expect(plan.lists[0]?.change).toMatchObject({ resize: { from: 46, to: 60 } });
  });

  it("and any other, too: removals are made, additions go in as far as there is room, in numeric order", async () => {
    const referrer = reference(0);
    const known = company.list("web").versions.length;
    const { row, report } = await company.apply(web(after));
    expect(sizesAskedFor()).toEqual([68, 58]);
    expect(company.entries("web")).toEqual([...hosts(2, 46)].sort());
    expect(row(WEB)).toMatchObject({ outcome: "failed", added: 12, removed: 2, sizeAfter: 46, entriesAfter: 46 });
    expect(row(WEB).result).toMatch(
      /^12 entries not added: AWS could not resize it from 46 to 68, nor to 58 \(AWS says: /,
    );
    expect(row(WEB).result).toContain(GROUP);
    expect(report.diagnostics).toEqual([
      expect.objectContaining({ code: "resize_refused", severity: "error", address: WEB }),
    ]);
    expect(report.diagnostics[0]?.detail).toContain(GROUP);
    expect(wrongs(company.list("web"), after, known)).toEqual([]);

    // The next run asks again, and adds nothing twice; once there is room the rest follows.
    const again = await company.apply(web(after));
    expect(again.row(WEB)).toMatchObject({ outcome: "failed", added: 0, removed: 0 });
    referrer.leave(100);
    expect((await company.apply(web(after))).row(WEB)).toMatchObject({ outcome: "done", entriesAfter: 58 });
  });

  it("is not asked for again in every run: a list found in modify-failed begins at what it needs", async () => {
    reference(12);
    const record = company.list("web");
    record.state = "modify-failed";
    record.stateMessage = "an earlier run asked for 68";
    await company.apply(web(after));
    expect(sizesAskedFor()).toEqual([58]);
  });

  it("that the file fixes is replaced by no other; what fits goes in all the same", async () => {
    await company.apply(web(before, { max_entries: 46 }));
    reference(12);
    company.writes();
    const { row } = await company.apply(web(after, { max_entries: 68 }));
    expect(sizesAskedFor()).toEqual([68]);
    expect(row(WEB)).toMatchObject({ outcome: "failed", sizeAfter: 46, entriesAfter: 46, removed: 2 });
  });

  it("at once, with a code of its own, is the same", async () => {
    company.simulator.faults.script(
      { action: "ModifyManagedPrefixList", where: ({ params }) => params.MaxEntries !== undefined },
      { kind: "error", code: "ReferencesQuotaExceeded", message: "sg-0ffffffffffffff01 cannot hold more rules" },
      { times: Number.POSITIVE_INFINITY },
    );
    const { row } = await company.apply(web(after));
    expect(row(WEB)).toMatchObject({ outcome: "failed", added: 12, removed: 2 });
    expect(row(WEB).result).toContain("sg-0ffffffffffffff01 cannot hold more rules");
  });

  it("never costs a wanted block its access: a split whose halves do not fit keeps the whole", async () => {
    await begin();
    const blocks = ["10.1.0.0/24", ...hosts(0, 4)];
    const tight = { max_entries: { headroom: 0, headroom_percent: 0 } };
    await company.apply(web(blocks, tight));
    reference(0);
    const halves = ["10.1.0.0/25", "10.1.0.128/25", ...hosts(0, 4)];
    const { row } = await company.apply(web(halves, tight));
    expect(row(WEB).outcome).toBe("failed");
    expect(company.entries("web")).toContain("10.1.0.0/24");
    expect(wrongs(company.list("web"), halves, 1)).toEqual([]);
  });
});

describe("a shrink that AWS refuses", () => {
  it("says so, and nothing of rules that something cannot hold", async () => {
    await company.apply(web(hosts(0, 60)));
    company.simulator.faults.script(
      { action: "ModifyManagedPrefixList", where: ({ params }) => params.MaxEntries !== undefined },
      { kind: "error", code: "InvalidParameterValue", message: "not now" },
    );
    const { row, report } = await company.apply(web(hosts(0, 5)));
    expect(company.entries("web")).toHaveLength(5);
    expect(row(WEB)).toMatchObject({ outcome: "failed", removed: 55, sizeAfter: 70 });
    expect(row(WEB).result).toBe("not resized 70 -> 15, its entries are right");
    const [said] = report.diagnostics;
    expect(said).toMatchObject({
      code: "resize_failed",
      summary: `${WEB}: AWS could not shrink the list from 70 to 15`,
    });
    expect(`${said?.summary} ${said?.detail} ${said?.remedy}`).not.toMatch(/hold|quota|rules/i);
    expect((await company.apply(web(hosts(0, 5)))).row(WEB)).toMatchObject({ outcome: "done", sizeAfter: 15 });
  });
});

describe("AWS counts additions and removals together", () => {
  it("the run halves its batches, goes on, and says it once", async () => {
    await begin({ changesCounted: "together" });
    const names = ["web", "api", "db"];
    const text = (first: number) => file(names.map((name) => mapping(name, list(), hosts(first, 150))));
    await company.apply(text(0));
    const known = company.list("web").versions.length;
    const { report } = await company.apply(text(150));
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(["done", "done", "done"]);
    expect(report.diagnostics).toEqual([expect.objectContaining({ code: "batches_halved", severity: "warning" })]);
    for (const name of names) {
      expect(company.entries(name)).toEqual([...hosts(150, 150)].sort());
      expect(wrongs(company.list(name), hosts(150, 150), known)).toEqual([]);
    }
    // 150 of each: three calls of 50 and 50.
    expect(company.list("web").versions.length - known).toBe(3);
  });

  it("another reason for the same code is told as it is", async () => {
    await company.apply(web(hosts(0, 5)));
    company.simulator.faults.script(
      { action: "ModifyManagedPrefixList" },
      { kind: "error", code: "InvalidParameterValue", message: "no such thing" },
      { times: Number.POSITIVE_INFINITY },
    );
    const { row, report } = await company.apply(web(hosts(3, 5)));
    expect(row(WEB).outcome).toBe("failed");
    expect(report.diagnostics[0]?.detail).toContain("no such thing");
  });
});

describe("a list in modify-failed that AWS refuses to change", () => {
  beforeEach(async () => {
    await begin({ changeAfterFailure: "refuse" });
    await company.apply(web(hosts(0, 5)));
    const record = company.list("web");
    record.state = "modify-failed";
    record.stateMessage = `The size was not changed: ${GROUP}`;
  });

  it.each([
    ["entries", web(hosts(2, 5))],
    ["a size", web(hosts(0, 30))],
    ["a name", file([mapping("web", list({ name: "new", renamed_from: "web" }), hosts(0, 5))])],
  ])("is told of within ten seconds: %s", async (_, text) => {
    const planning = await company.plan(text);
    const start = company.world.clock.now();
    const { report } = await company.makeChanges(text, planning);
    expect(company.world.clock.now() - start).toBeLessThan(10_000);
    expect(report.rows[0]?.outcome).toBe("failed");
    expect(report.diagnostics).toEqual([expect.objectContaining({ code: "list_unusable" })]);
    expect(report.diagnostics[0]?.summary).toContain(
      "AWS refuses to change the list while it is in state modify-failed",
    );
    expect(report.diagnostics[0]?.detail).toContain(GROUP);
  });

  it("and by an earlier failure of this very run", async () => {
    await begin({ changeAfterFailure: "refuse" });
    await company.apply(web(hosts(0, 36)));
    reference(0);
    const { row, report } = await company.apply(web(hosts(2, 58)));
    expect(row(WEB).outcome).toBe("failed");
    expect(report.diagnostics[0]).toMatchObject({ code: "list_unusable" });
  });
});
