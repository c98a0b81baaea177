// What changes cost: calls to AWS, counted by the simulator, against the fewest that they can take.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Call } from "../../src/simulator/protocol/call.ts";
import { type Estate, estate, file, GROUP, mapping, NO_LIMITS } from "./estate.ts";

let company: Estate;
beforeEach(async () => {
  company = await estate({ progressMs: 2_000, requestMs: 10, listsPerRegion: 200 });
});
afterEach(() => company.close());

const address = (index: number) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;
const addresses = (first: number, count: number) => Array.from({ length: count }, (_, i) => address(first + i));
const cidrs = (all: readonly string[]) => all.map((one) => `${one}/32`);
const groupOf = (list: number) => `sg-0b00000000000${String(list).padStart(4, "0")}`;
const list = { limits: NO_LIMITS, max_entries: { headroom: 120 } };

/** `lists` lists, each of its own group, whose members are the addresses that `membersOf` says. */
function follow(lists: number): string {
  for (let index = 0; index < lists; index++) {
    if (!company.app.groups.has(groupOf(index))) company.app.securityGroup(`group-${index}`, { id: groupOf(index) });
  }
  const names = Array.from({ length: lists }, (_, index) => index);
  return file(
    names.map((index) => mapping(`l${index}`, list, [{ security_groups: [groupOf(index)], account: "app" }])),
  );
}

function members(lists: number, membersOf: (list: number) => readonly string[]): void {
  company.app.interfaces.clear();
  for (let index = 0; index < lists; index++) {
    for (const one of membersOf(index)) company.app.networkInterface({ groups: [groupOf(index)], addresses: [one] });
  }
}

type Counts = Readonly<Record<string, number>>;

function counted(calls: readonly Call[]): Counts {
  const counts: Record<string, number> = {};
  for (const { action, service } of calls) if (service !== "sts") counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}

/** Calls of applying alone. */
async function cost(text: string): Promise<Counts> {
  const aws = company.connect(text);
  const planning = await company.plan(text, { aws });
  const start = company.simulator.calls.length;
  const { report } = await company.makeChanges(text, planning, { aws });
  expect(report.rows.filter(({ outcome }) => outcome !== "done")).toEqual([]);
  expect(report.diagnostics).toEqual([]);
  return counted(company.simulator.calls.slice(start));
}

describe("a plan with nothing to do", () => {
  const costs = async (text: string) => {
    await company.apply(text);
    const start = company.simulator.calls.length;
    const { plan } = await company.plan(text, { everything: false });
    expect(plan.lists.every(({ change }) => change.kind === "keep")).toBe(true);
    const calls = company.simulator.calls.slice(start);
    const assumed = calls
      .filter(({ service }) => service === "sts")
      .map(({ action, params }) => [action, params.RoleArn]);
    expect(new Set(assumed.map(String)).size).toBe(assumed.length);
    return { ...counted(calls), AssumeRole: assumed.length };
  };
  /** Two accounts have lists, or may have; the third has the interfaces. */
  const floor = { AssumeRole: 3, DescribeManagedPrefixLists: 2, DescribeNetworkInterfaces: 1 };

  it("takes a call for the role of each account, one for all lists and one for all interfaces", async () => {
    const text = follow(30);
    members(30, (index) => addresses(index * 256, 20));
    expect(await costs(text)).toEqual(floor);
  });

  it("asks for the groups where interfaces of other VPCs carry them, and where no list says what their VPC is", async () => {
    const text = follow(30);
    members(30, (index) => addresses(index * 256, 20));
    await company.apply(text);
    company.app.networkInterface({ groups: [groupOf(3)], addresses: ["10.200.0.1"], vpcId: "vpc-0f0f0f0f0f0f0f0f0" });
    const start = company.simulator.calls.length;
    const { plan } = await company.plan(text, { everything: false, mode: "sync" });
    expect(plan.lists.every(({ change }) => change.kind === "keep")).toBe(true);
    expect(counted(company.simulator.calls.slice(start))).toMatchObject({ DescribeSecurityGroups: 1 });
  });

  it("asks for the groups when all interfaces of one have moved to another VPC, and brings none of them", async () => {
    const text = follow(2);
    members(2, (index) => addresses(index * 256, 2));
    await company.apply(text);
    for (const [id, one] of company.app.interfaces) {
      if (one.groupIds.includes(groupOf(1))) company.app.interfaces.delete(id);
    }
    company.app.networkInterface({ groups: [groupOf(1)], addresses: ["10.200.0.1"], vpcId: "vpc-0f0f0f0f0f0f0f0f0" });
    const { plan } = await company.plan(text, { everything: false, mode: "sync" });
    expect(plan.diagnostics.map(({ code }) => code)).toContain("other_vpc");
    const adds = plan.lists.flatMap(({ change }) => (change.kind === "update" ? change.adds : []));
    expect(adds).toEqual([]);
  });

  it("takes a call for 1,000 interfaces, and for 100 lists", async () => {
    const text = follow(101);
    members(101, (index) => addresses(index * 256, 10));
    expect(await costs(text)).toEqual({ ...floor, DescribeManagedPrefixLists: 3, DescribeNetworkInterfaces: 2 });
  });

  it("asks for the groups by id that no interface carries, 200 in a call, and for no others", async () => {
    const text = follow(30);
    members(30, (index) => (index === 7 ? [] : addresses(index * 256, 20)));
    expect(await costs(text)).toEqual({ ...floor, DescribeSecurityGroups: 1 });
    const asked = company.simulator.calls.findLast(({ action }) => action === "DescribeSecurityGroups")?.params;
    expect([asked?.["Filter.1.Value.1"], asked?.["Filter.1.Value.2"]]).toEqual([groupOf(7), undefined]);
  });

  it("asks for groups by name in one call", async () => {
    const names = Array.from({ length: 5 }, (_, index) => index);
    follow(5);
    members(5, (index) => addresses(index * 256, 20));
    const source = (index: number) => ({ security_groups: { name: `group-${index}` }, account: "app" });
    expect(await costs(file(names.map((index) => mapping(`l${index}`, list, [source(index)]))))).toEqual({
      ...floor,
      DescribeSecurityGroups: 1,
    });
  });
});

describe("creating", () => {
  it("20 lists of 90 entries takes 20 calls, and at most three looks at all of them", async () => {
    const text = follow(20);
    members(20, (index) => addresses(index * 256, 90));
    const { CreateManagedPrefixList, DescribeManagedPrefixLists = 0, ...others } = await cost(text);
    expect(CreateManagedPrefixList).toBe(20);
    expect(DescribeManagedPrefixLists).toBeLessThanOrEqual(3);
    expect(others).toEqual({});
    expect(company.entries("l3")).toEqual(cidrs(addresses(3 * 256, 90)).sort());
  });

  it("one of 250 entries takes a call for each 100, and a tag", async () => {
    const text = file([mapping("web", list, cidrs(addresses(0, 250)))]);
    const { DescribeManagedPrefixLists = 0, ...others } = await cost(text);
    expect(others).toEqual({ CreateManagedPrefixList: 1, ModifyManagedPrefixList: 2, CreateTags: 1 });
    expect(DescribeManagedPrefixLists).toBeLessThanOrEqual(9);
    expect(company.entries("web")).toHaveLength(250);
  });

  it("is what a sync then trusts: it reads no entries", async () => {
    const text = follow(3);
    members(3, (index) => addresses(index * 256, 90));
    await company.apply(text);
    const start = company.simulator.calls.length;
    const { plan } = await company.plan(text, { mode: "sync", everything: false });
    expect(plan.lists.every(({ change }) => change.kind === "keep")).toBe(true);
    expect(counted(company.simulator.calls.slice(start)).GetManagedPrefixListEntries).toBeUndefined();
  });
});

describe("changing", () => {
  it("a fifth of 20 lists takes a call and a tag each, one read for all removals, and at most four looks", async () => {
    const text = follow(20);
    members(20, (index) => addresses(index * 256, 50));
    await company.apply(text);
    members(20, (index) => addresses(index * 256 + 10, 50));
    const { DescribeManagedPrefixLists = 0, ...others } = await cost(text);
    // 200 removals in all.
    expect(others).toEqual({ ModifyManagedPrefixList: 20, CreateTags: 20, DescribeNetworkInterfaces: 1 });
    // One before the first write, at most three after it.
    expect(DescribeManagedPrefixLists).toBeLessThanOrEqual(4);
  });

  it("900 additions take nine calls and a resize, and nothing is read before or after", async () => {
    const text = file([mapping("web", { limits: NO_LIMITS }, [{ security_groups: [GROUP], account: "app" }])]);
    company.members(...addresses(0, 20));
    await company.apply(text);
    company.members(...addresses(0, 920));
    const { DescribeManagedPrefixLists = 0, ...others } = await cost(text);
    expect(others).toEqual({ ModifyManagedPrefixList: 10, CreateTags: 1 });
    expect(DescribeManagedPrefixLists).toBeLessThanOrEqual(16);
  });

  it("learns how long AWS takes: after some waves, one look is enough for each", async () => {
    const text = (count: number) => file([mapping("web", list, cidrs(addresses(0, count)))]);
    await company.apply(text(5));
    const { DescribeManagedPrefixLists = 0, ModifyManagedPrefixList = 0 } = await cost(text(1_000));
    expect(DescribeManagedPrefixLists).toBeLessThanOrEqual(ModifyManagedPrefixList + 5);
  });
});

describe("what is not certain is read", () => {
  it("a list that another writer changed since it was applied is read once more at the end", async () => {
    const text = follow(1);
    members(1, () => addresses(0, 20));
    await company.apply(text);
    company.net.edit(company.list("l0").id, { add: { "203.0.113.9/32": "me" } });
    members(1, () => addresses(0, 30));
    const { GetManagedPrefixListEntries } = await cost(text);
    expect(GetManagedPrefixListEntries).toBe(1);
  });

  it("a page that lost entries nobody misses is noticed by the digest: the list is read again and put right", async () => {
    const text = follow(1);
    members(1, () => addresses(0, 40));
    await company.apply(text);
    // All that stays is read; of what goes, half is lost.
    members(1, () => addresses(0, 20));
    company.simulator.faults.script({ action: "GetManagedPrefixListEntries" }, { kind: "lost-items" });
    const { row } = await company.apply(text);
    expect(row("net/eu-west-1/l0").outcome).toBe("done");
    expect(company.entries("l0")).toEqual(cidrs(addresses(0, 20)).sort());
  });
});
