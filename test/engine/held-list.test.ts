// A list on hold, as plans, applies and syncs meet it.
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";
const TEXT = file([mapping("web", { limits: NO_LIMITS })]);
/** The same with other settings: a fixed size. */
const OTHER = file([mapping("web", { limits: NO_LIMITS, max_entries: 50 })]);

let company: Estate;
beforeEach(async () => {
  company = await estate();
  company.members("10.0.0.1");
  await company.apply(TEXT);
  company.list("web").tags.set("plsync:hold", "until released");
  company.members("10.0.0.2");
});
afterEach(() => company.close());

const reasons = (plan: Plan) => plan.lists.find((list) => list.address === WEB)?.held.map((held) => held.reason);

it.each(["reviewed", "sync"] as const)("nothing changes it in a %s run", async (mode) => {
  const { planning, row } = await company.apply(TEXT, { mode });
  expect(reasons(planning.plan)).toEqual(["it is on hold until it is released"]);
  expect(row(WEB).outcome).toBe("held");
  expect(company.entries("web")).toEqual(["10.0.0.1/32"]);
});

it("a hold with a time ends by itself", async () => {
  const time = (minutes: number) =>
    new Date(company.world.clock.now() + minutes * 60_000).toISOString().replace(/\.\d+Z$/, "Z");
  const until = time(5);
  company.list("web").tags.set("plsync:hold", `until ${until}`);
  expect(reasons((await company.plan(TEXT)).plan)).toEqual([`it is on hold until ${until}`]);
  company.simulator.advance(6 * 60_000);
  expect((await company.apply(TEXT)).row(WEB).outcome).toBe("done");
  expect(company.entries("web")).toEqual(["10.0.0.2/32"]);
});

it("a reviewed change of its settings ends it and takes the tag; a sync of that change does not", async () => {
  expect((await company.apply(OTHER, { mode: "sync" })).row(WEB).outcome).toBe("held");
  expect((await company.apply(OTHER)).row(WEB).outcome).toBe("done");
  expect(company.entries("web")).toEqual(["10.0.0.2/32"]);
  expect(company.list("web").tags.has("plsync:hold")).toBe(false);
});

it("is shown in a plan that has nothing to change", async () => {
  company.members("10.0.0.1");
  const { plan } = await company.plan(TEXT);
  expect(plan.counts.held).toBe(0);
  expect(plan.diagnostics.map(({ summary }) => summary)).toEqual([
    `${WEB}: it is on hold until it is released; there is nothing to change now`,
  ]);
});

it.each<[string, Readonly<Record<string, unknown>>]>([
  ["another tag", { tags: { team: "payments" } }],
  ["another deletion setting", { deletion: "retain" }],
  ["another name", { name: "web2", renamed_from: "web" }],
  ["sharing", { share: { principals: ["444444444444"] } }],
])("%s in a reviewed file does not touch it, and the plan says why", async (_, change) => {
  const other = file([mapping("web", { limits: NO_LIMITS, ...change })]);
  const before = new Map(company.list("web").tags);
  const { planning, report } = await company.apply(other);
  expect(planning.plan.lists[0]?.held.map(({ reason }) => reason)).toEqual(["it is on hold until it is released"]);
  expect(report.rows.map(({ outcome }) => outcome)).toEqual(["held"]);
  expect(new Map(company.list("web").tags)).toEqual(before);
  expect(company.entries("web")).toEqual(["10.0.0.1/32"]);
});

it("a list that is to be retained keeps its tags while it is on hold", async () => {
  company.list("web").tags.set("plsync:deletion", "retain");
  const { planning } = await company.apply(file([]));
  expect(reasons(planning.plan)).toEqual(["it is on hold until it is released"]);
  expect(company.list("web").tags.get("plsync:owner")).toBe("acme");
});

it("a list on hold is not deleted when the file no longer names it", async () => {
  const { plan } = await company.plan(file([]));
  expect(reasons(plan)).toContain("it is on hold until it is released");
});

it.each(["reviewed", "sync"] as const)(
  "a %s plan of a file that no longer names it says that it is on hold",
  async (mode) => {
    for (const deletion of ["delete", "retain"]) {
      company.list("web").tags.set("plsync:deletion", deletion);
      const { plan } = await company.plan(file([]), { mode });
      expect(reasons(plan)).toContain("it is on hold until it is released");
      expect(reasons(plan)).not.toContain("it would be deleted, but what references it is unknown");
    }
  },
);

it("under another name, the plan names the command that releases it under the one that it has", async () => {
  const { plan } = await company.plan(file([mapping("web", { limits: NO_LIMITS, name: "web2", renamed_from: "web" })]));
  expect(plan.lists[0]?.held[0]?.detail).toBe(`plsync release ${WEB} lets it follow the file again.`);
});

it("that needs no change keeps the tags that it has", async () => {
  company.members("10.0.0.1");
  company.list("web").tags.set("plsync:applied", "1:00");
  company.writes();
  await company.apply(TEXT);
  expect(company.writes()).toEqual([]);
});

it.each(["a hold", "another owner"])(
  "%s that comes after the plan keeps a list that was to be retained as it is",
  async (what) => {
    company.list("web").tags.delete("plsync:hold");
    company.list("web").tags.set("plsync:deletion", "retain");
    const planning = await company.plan(file([]));
    if (what === "a hold") company.list("web").tags.set("plsync:hold", "until released");
    else company.list("web").tags.set("plsync:owner", "somebody-else");
    const before = new Map(company.list("web").tags);
    const { row } = await company.makeChanges(file([]), planning);
    expect(row(WEB).outcome).toBe("failed");
    expect(new Map(company.list("web").tags)).toEqual(before);
  },
);
