// AWS answers a read that looks whole and is not, or somebody changes what a call relies on: an apply reads again, and no entry
// is lost by it.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

describe("a page of entries that silently lost half", () => {
  it.each([
    ["of the plan's reading", 1],
    ["of the reading that checks the result", 2],
    ["of the reading after that", 3],
  ])("%s: the list ends as wanted", async (_, nth) => {
    company.members(...addresses(20));
    await company.apply(text);
    const want = addresses(24).slice(2);
    company.members(...want);
    const known = company.list("web").versions.length;
    company.simulator.faults.script({ action: "GetManagedPrefixListEntries" }, { kind: "lost-items" }, { nth });
    const { row } = await company.apply(text);
    expect(row(WEB).outcome).toBe("done");
    expect(company.entries("web")).toEqual(cidrs(want));
    expect(wrongs(company.list("web"), cidrs(want), known)).toEqual([]);
  });

  it("every time: the run ends with a sentence, and the list lacks nothing", async () => {
    company.members(...addresses(20));
    await company.apply(text);
    company.members(...addresses(22));
    const forEver = { times: Number.POSITIVE_INFINITY };
    company.simulator.faults.script({ action: "GetManagedPrefixListEntries" }, { kind: "lost-items" }, forEver);
    const { row, report } = await company.apply(text);
    expect(row(WEB).outcome).toBe("failed");
    expect(report.diagnostics).toHaveLength(1);
    expect(company.entries("web")).toEqual(expect.arrayContaining(cidrs(addresses(20))));
  });
});

describe("a size that somebody changes between the plan and the change", () => {
  it("is seen and put right", async () => {
    company.members(...addresses(20));
    await company.apply(text);
    company.members(...addresses(30));
    const shrink = () => {
      company.list("web").maxEntries = 22;
    };
    company.simulator.faults.script({ action: "ModifyManagedPrefixList" }, { kind: "meanwhile", run: shrink });
    const { row } = await company.apply(text);
    expect(row(WEB)).toMatchObject({ outcome: "done", entriesAfter: 30 });
    expect(company.entries("web")).toEqual(cidrs(addresses(30)));
  });
});

describe("security groups chosen by tags of which one page lost some", () => {
  const tags = { Team: "payments" };
  const byTags = (more = {}) =>
    file([
      mapping("web", { limits: NO_LIMITS }, [{ security_groups: [{ tags, follow: true }], account: "app", ...more }]),
    ]);

  const two = () => {
    company.app.groups.delete(GROUP);
    for (const [index, id] of ["sg-0a000000000000001", "sg-0a000000000000002"].entries()) {
      company.app.securityGroup(`workers-${index}`, { id, tags });
      company.app.networkInterface({
        groups: [id],
        addresses: [`10.0.0.${index + 1}`],
        delegated: [`10.1.${index}.0/28`],
      });
    }
  };

  it("costs no entry: neither an address nor a delegated block", async () => {
    two();
    await company.apply(byTags());
    const before = company.entries("web");
    expect(before).toHaveLength(4);
    company.simulator.faults.script({ action: "DescribeSecurityGroups" }, { kind: "lost-items" });
    await company.apply(byTags());
    expect(company.entries("web")).toEqual(before);
  });
});

describe("an endpoint that refuses IncludeManagedResources", () => {
  const refuse = () =>
    company.simulator.faults.script(
      { action: "DescribeNetworkInterfaces", where: ({ params }) => params.IncludeManagedResources === "true" },
      { kind: "error", code: "UnknownParameter", message: "The parameter IncludeManagedResources is not recognized" },
      { times: Number.POSITIVE_INFINITY },
    );

  it("lets additions go on and suspends removals, with account, Region and line", async () => {
    company.members(...addresses(4));
    await company.apply(text);
    company.members(...addresses(6).slice(2));
    refuse();
    const { planning, row } = await company.apply(text);
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 2, removed: 0 });
    expect(company.entries("web")).toEqual(cidrs(addresses(6)));
    expect(planning.plan.complete).toBe(false);
    const told = planning.plan.diagnostics.find(({ code }) => code === "odd_answer");
    expect(told).toMatchObject({ severity: "error", account: "app", region: "eu-west-1", mapping: "web" });
    expect(told?.position?.line).toBeGreaterThan(1);
  });

  it("suspends nothing where a source leaves managed interfaces out", async () => {
    const source = { security_groups: [GROUP], account: "app", interfaces: { managed: false } };
    const without = file([mapping("web", { limits: NO_LIMITS }, [source])]);
    company.members(...addresses(4));
    await company.apply(without);
    company.members(...addresses(4).slice(2));
    refuse();
    const { planning, row } = await company.apply(without);
    expect(row(WEB)).toMatchObject({ outcome: "done", removed: 2 });
    expect(planning.plan.complete).toBe(true);
  });

  it("of the last look alone keeps the entries", async () => {
    company.members(...addresses(4));
    await company.apply(text);
    company.members(...addresses(4).slice(2));
    const planning = await company.plan(text);
    refuse();
    const { row } = await company.makeChanges(text, planning);
    expect(row(WEB).outcome).toBe("failed");
    expect(company.entries("web")).toEqual(cidrs(addresses(4)));
  });
});
