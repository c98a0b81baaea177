// The description of a static CIDR follows the file, in place; that of an interface's entry stays as it was written.
import { afterEach, beforeEach, expect, it } from "vitest";
import { currentVersion } from "../../src/simulator/world/prefix-list-record.ts";
import { type Estate, estate, file, GROUP, mapping, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";
let company: Estate;
beforeEach(async () => {
  company = await estate();
  company.members("10.0.0.1");
});
afterEach(() => company.close());

const office = (description?: string) => ({
  cidr: "192.0.2.10/32",
  ...(description === undefined ? {} : { description }),
});
const text = (description?: string, more: readonly string[] = []) =>
  file([
    mapping("web", { limits: NO_LIMITS }, [
      { security_groups: [GROUP], account: "app" },
      { cidrs: [office(description), ...more.map((cidr) => ({ cidr }))] },
    ]),
  ]);
const describedIn = (cidr: string) => currentVersion(company.list("web")).entries.get(cidr);
const version = () => currentVersion(company.list("web")).version;

it("changes in place, shown and counted apart; the next plan has no changes", async () => {
  await company.apply(text("Office"));
  const before = version();
  const { planning, row, report } = await company.apply(text("Office VPN"));
  expect(planning.plan.lists[0]?.change).toMatchObject({
    kind: "update",
    adds: [],
    removes: [],
    describes: [{ from: "Office", to: "Office VPN" }],
  });
  expect(planning.plan.counts).toMatchObject({ entriesToAdd: 0, entriesToRemove: 0, descriptionsToChange: 1 });
  expect(row(WEB)).toMatchObject({ outcome: "done", added: 0, removed: 0, described: 1 });
  expect(report.diagnostics).toEqual([]);
  expect(describedIn("192.0.2.10/32")).toBe("Office VPN");
  expect(version()).toBe(before + 1);
  for (const everything of [true, false]) {
    const { plan } = await company.plan(text("Office VPN"), { everything });
    expect(plan.lists[0]?.change.kind).toBe("keep");
  }
});

it("is seen by a plan that reads only what it must, as apply sees it", async () => {
  await company.apply(text("Office"));
  const quick = await company.plan(text("Office VPN"), { everything: false });
  const whole = await company.plan(text("Office VPN"), { everything: true });
  expect(quick.plan.digests).toEqual(whole.plan.digests);
  expect(quick.plan.counts.descriptionsToChange).toBe(1);
});

it("stays where the file gives none, and where an interface brings the entry", async () => {
  await company.apply(text("Office"));
  company.net.edit(company.list("web").id, { add: { "10.0.0.1/32": "written by hand" } });
  const { planning } = await company.apply(text());
  expect(planning.plan.counts.descriptionsToChange).toBe(0);
  expect(describedIn("192.0.2.10/32")).toBe("Office");
  expect(describedIn("10.0.0.1/32")).toBe("written by hand");
});

it("goes with entries that come and go, and none of them waits for it", async () => {
  await company.apply(text("Office", ["198.51.100.1/32"]));
  company.simulator.faults.script(
    { action: "ModifyManagedPrefixList", where: ({ params }) => params["AddEntry.1.Description"] === "Office VPN" },
    { kind: "error", code: "InvalidPrefixListModification", message: "no" },
    { times: Number.POSITIVE_INFINITY },
  );
  const { row } = await company.apply(text("Office VPN", ["198.51.100.2/32"]));
  expect(row(WEB)).toMatchObject({ outcome: "failed", added: 1, removed: 1, described: 0 });
  expect(row(WEB).result).toContain("1 description not changed");
  expect(company.entries("web")).toEqual(["10.0.0.1/32", "192.0.2.10/32", "198.51.100.2/32"]);
});

it("is finished when another writer was faster, and by the next run when this one was cut off", async () => {
  await company.apply(text("Office"));
  const edit = () => void company.net.edit(company.list("web").id, { add: { "203.0.113.9/32": "by hand" } });
  company.simulator.faults.script({ action: "ModifyManagedPrefixList" }, { kind: "meanwhile", run: edit });
  expect((await company.apply(text("Office VPN"))).row(WEB)).toMatchObject({ outcome: "done", described: 1 });
  expect(company.entries("web")).toEqual(["10.0.0.1/32", "192.0.2.10/32"]);
  expect(describedIn("192.0.2.10/32")).toBe("Office VPN");

  company.simulator.faults.script(
    { action: "CreateTags" },
    { kind: "reset-before-effect" },
    { times: Number.POSITIVE_INFINITY },
  );
  const cut = await company.apply(text("Office Berlin"));
  expect(cut.row(WEB).outcome).toBe("failed");
  company.simulator.faults.clear();
  expect((await company.apply(text("Office Berlin"))).row(WEB).outcome).toBe("done");
  expect(describedIn("192.0.2.10/32")).toBe("Office Berlin");
});

it("of a saved plan goes ahead, and is done when it is applied again", async () => {
  await company.apply(text("Office"));
  const { plan } = await company.plan(text("Office VPN"));
  for (const described of [1, 0]) {
    const applied = await company.applySaved(text("Office VPN"), plan);
    if ("refused" in applied) throw new Error(applied.refused.map(({ summary }) => summary).join("\n"));
    expect(applied.report.rows.reduce((sum, row) => sum + row.described, 0)).toBe(described);
  }
  expect(describedIn("192.0.2.10/32")).toBe("Office VPN");
});
