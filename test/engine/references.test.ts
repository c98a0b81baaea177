// Lists that grow, and what references them, on a running AWS: what a plan asks, and what an apply then does.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planRun } from "../../src/engine/plan-run.ts";
import { NO_ALLOWANCES } from "../../src/model/allowance.ts";
import { isIncomplete } from "../../src/model/report.ts";
import { scopeOf } from "../../src/model/scope.ts";
import { REFERENCE_READER } from "../../src/simulator/iam/ready-made.ts";
import type { Call } from "../../src/simulator/protocol/call.ts";
import { DATA, type Estate, estate, file, mapping, NET, NO_LIMITS, read } from "./estate.ts";

const WEB = "net/eu-west-1/web";
const hosts = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `10.0.${(from + index) >> 8}.${(from + index) & 255}/32`);
const sized = { limits: NO_LIMITS, max_entries: { headroom: 10, headroom_percent: 0 } };
const web = (count: number, from = 0) => file([mapping("web", sized, hosts(count, from))]);

let company: Estate;
beforeEach(async () => {
  company = await estate();
  for (const id of [NET, DATA]) {
    const role = company.world.account(id).roles.get(`arn:aws:iam::${id}:role/plsync-plan`);
    if (role !== undefined) role.policies = [...role.policies, REFERENCE_READER];
  }
});
afterEach(() => company.close());

/** The actions that a plan takes for references, with how often it takes each. */
async function asked(text: string): Promise<Readonly<Record<string, number>>> {
  const start = company.simulator.calls.length;
  await company.plan(text);
  const isAbout = ({ action, service }: Call) =>
    service === "servicequotas" || /Associations|SecurityGroupRules|RouteTables/.test(action);
  const counts: Record<string, number> = {};
  for (const { action } of company.simulator.calls.slice(start).filter(isAbout)) {
    counts[action] = (counts[action] ?? 0) + 1;
  }
  return counts;
}

describe("what a plan asks", () => {
  it("is nothing while no list grows, however much they are referenced", async () => {
    await company.apply(web(10));
    company.net.rule(company.net.securityGroup("g"), { list: company.list("web") });
    expect(await asked(web(20, 5))).toEqual({});
  });

  it("is each reading once, however many lists and groups share it", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `list-${index}`);
    const all = (count: number) => file(names.map((name) => mapping(name, sized, hosts(count))));
    await company.apply(all(1));
    for (const region of [company.net, company.data]) {
      for (let group = 0; group < 201; group++) {
        const { id } = region.securityGroup(`group-${group}`);
        region.rule(id, { list: company.list(names[group % names.length] ?? "") });
      }
      region.routeTable({ lists: [company.list("list-0")] });
      region.quotas.neverApplied.add("rulesPerGroup");
    }
    expect(await asked(all(20))).toEqual({
      GetManagedPrefixListAssociations: 12,
      // Of each account: 201 groups in two calls, its tables, and the quotas; a default is the same for both.
      DescribeSecurityGroupRules: 4,
      DescribeRouteTables: 2,
      GetServiceQuota: 4,
      GetAWSDefaultServiceQuota: 1,
    });
  });

  it("is how many groups an interface may have, too, once more rules are needed than that might allow", async () => {
    await company.apply(web(10));
    company.net.rule(company.net.securityGroup("g"), { list: company.list("web") });
    expect((await asked(web(50))).GetServiceQuota).toBe(1);
    expect((await asked(web(60))).GetServiceQuota).toBe(2);
  });
});

describe("a list without room in one reference", () => {
  /** Rules of a group name the list, which has 20; `room`: rules that are left. */
  function reference(room: number): void {
    const group = company.data.securityGroup("database");
    company.data.rule(group, { list: company.list("web") });
    company.data.quotas.apply("rulesPerGroup", 20 + room);
  }

  it("gets less headroom, at once and without a refusal", async () => {
    await company.apply(web(10));
    reference(15);
    company.writes();
    const { row, report } = await company.apply(web(30));
    expect(row(WEB)).toMatchObject({ outcome: "done", sizeAfter: 35, entriesAfter: 30 });
    expect(report.diagnostics).toEqual([]);
    expect(company.writes().flatMap(({ params }) => params.MaxEntries ?? [])).toEqual(["35"]);
  });

  it("gets what fits; the rest follows when there is room", async () => {
    await company.apply(web(10));
    reference(5);
    const { planning, row } = await company.apply(web(30));
    expect(planning.plan.complete).toBe(false);
    expect(planning.plan.lists[0]).toMatchObject({ waiting: 5, held: [] });
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 15, sizeAfter: 25, entriesAfter: 25 });
    expect(row(WEB).result).toContain("5 additions wait for room");
    expect(company.entries("web")).toEqual([...hosts(25)].sort());
    expect(company.list("web").state).toBe("modify-complete");
    company.data.quotas.apply("rulesPerGroup", 60);
    expect((await company.apply(web(30))).row(WEB)).toMatchObject({ outcome: "done", added: 5, sizeAfter: 40 });
  });

  it("is brought down to the same by AWS, where the plan may not read the rules", async () => {
    await company.apply(web(10));
    reference(5);
    company.simulator.faults.script(
      { action: "DescribeSecurityGroupRules" },
      { kind: "access-denied" },
      { times: Number.POSITIVE_INFINITY },
    );
    const { planning, row } = await company.apply(web(30));
    expect(planning.plan.diagnostics.map(({ code }) => code)).toEqual(["reference_unknown", "reference_unknown"]);
    expect(row(WEB)).toMatchObject({ outcome: "failed", added: 10, sizeAfter: 20 });
    expect(row(WEB).result).toContain("AWS could not resize it from 20 to 40, nor to 30");
  });

  it("shares what there is with others of the plan: what each needs comes before headroom", async () => {
    const both = (count: number) => file(["a", "b"].map((name) => mapping(name, sized, hosts(count))));
    await company.apply(both(10));
    const group = company.net.securityGroup("database");
    for (const name of ["a", "b"]) company.net.rule(group, { list: company.list(name) });
    company.net.quotas.apply("rulesPerGroup", 66);
    const { report } = await company.apply(both(30));
    expect(report.rows.map(({ outcome, sizeAfter }) => [outcome, sizeAfter])).toEqual([
      ["done", 36],
      ["done", 30],
    ]);
    expect(report.diagnostics).toEqual([]);
  });

  it("is what AWS then finds, too, when somebody uses the room after the plan: exactly what is needed is asked for next", async () => {
    await company.apply(web(10));
    reference(20);
    const planning = await company.plan(web(30));
    expect(planning.plan.diagnostics).toEqual([]);
    const [group = ""] = company.data.groups.keys();
    for (let host = 1; host <= 5; host++) company.data.rule(group, { cidr: `10.9.0.${host}/32` });
    const { row } = await company.makeChanges(web(30), planning);
    expect(row(WEB)).toMatchObject({ outcome: "done", sizeAfter: 30, entriesAfter: 30 });
  });

  it("is not known of a reference that AWS does not tell of yet: the apply does what it can", async () => {
    await company.close();
    company = await estate({ associationsLagMs: 3_600_000 });
    await company.apply(web(10));
    reference(5);
    const { planning, row } = await company.apply(web(30));
    expect(planning.plan.diagnostics).toEqual([]);
    expect(row(WEB)).toMatchObject({ outcome: "failed", added: 10, sizeAfter: 20 });
  });

  it("is planned the same from a plan file", async () => {
    await company.apply(web(10));
    reference(5);
    const { plan } = await company.plan(web(30));
    const applied = await company.applySaved(web(30), plan);
    expect("row" in applied && applied.row(WEB)).toMatchObject({ outcome: "done", sizeAfter: 25, entriesAfter: 25 });
    expect("row" in applied && applied.row(WEB).result).toContain("5 additions wait for room");
    expect("report" in applied && isIncomplete(applied.report)).toBe(true);
  });

  it("that the label on a pull request lets lose entries is asked about, too", async () => {
    const strict = { limits: { max_removals: 1 }, max_entries: { headroom: 10, headroom_percent: 0 } };
    const text = (count: number, from: number) => file([mapping("web", strict, hosts(count, from))]);
    await company.apply(text(10, 0));
    reference(5);
    const wanted = text(30, 5);
    const planning = await planRun({
      configuration: read(wanted),
      readers: company.connect(wanted).readers,
      scope: scopeOf([]),
      mode: "reviewed",
      allowances: NO_ALLOWANCES,
      allowRemovals: true,
      toolVersion: "9.9.9",
      everything: true,
      parallelism: 4,
      now: () => company.world.clock.now(),
      sleep: async (ms) => company.simulator.advance(ms),
      onProgress: () => {},
    });
    expect(planning.plan.lists[0]).toMatchObject({ held: [], waiting: 5 });
  });
});
