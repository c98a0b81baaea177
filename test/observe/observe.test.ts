import { afterEach, describe, expect, test } from "vitest";
import { blockAt } from "../../src/model/cidr.ts";
import { BUILT_IN_THRESHOLDS, type Configuration, type ListSpec, type Mapping } from "../../src/model/mapping.ts";
import type { ReadingProgress } from "../../src/model/progress.ts";
import type { RegionSnapshot } from "../../src/model/snapshot.ts";
import { type ObserveOptions, observe } from "../../src/observe/observe.ts";
import { observeReferences } from "../../src/observe/references.ts";
import { DATA, GROUPS, LEGACY_LIST, NETWORK, OWNER, PAYMENTS } from "../../src/simulator/example/company.ts";
import type { GroupSelector } from "../../src/sources/group-selectors.ts";
import { readingsOf } from "../../src/sources/region-index.ts";
import { kindOf } from "../../src/sources/registry.ts";
import type { SecurityGroupSource } from "../../src/sources/written/security-groups.ts";
import { ACCOUNTS, AT, type Company, company } from "../aws/company.ts";

const position = { file: "mappings.yaml", line: 9, column: 5 };

let open: Company | undefined;
async function start(...options: Parameters<typeof company>): Promise<Company> {
  open = await company(...options);
  return open;
}
afterEach(() => open?.close());

function source(at: SecurityGroupSource["at"], ...selectors: readonly GroupSelector[]): SecurityGroupSource {
  return {
    kind: "security_groups",
    at,
    selectors,
    interfaces: { detached: true, managed: true, types: [], vpcIds: [] },
    addresses: "private",
    delegatedPrefixes: true,
    maxAddresses: 1000,
    position,
  };
}

const byId = (id: string): GroupSelector => ({ by: "id", id, position });

function list(at: ListSpec["at"], name: string, rest: Partial<ListSpec> = {}): ListSpec {
  return {
    address: `${at.account}/${at.region}/${name}`,
    at,
    name,
    family: "IPv4",
    maxEntries: { kind: "fixed", value: 100 },
    tags: new Map(),
    adopt: false,
    deletion: "delete",
    limits: {
      maxRemovalPercent: 30,
      ignoreBelow: 3,
      maxRemovals: 200,
      maxAdditions: 500,
      allowEmpty: false,
      widest: { IPv4: 16, IPv6: 48 },
    },
    thresholds: BUILT_IN_THRESHOLDS,
    position,
    ...rest,
  };
}

function mapping(name: string, sources: Mapping["sources"], ...lists: readonly ListSpec[]): Mapping {
  return { name, sources, lists, position };
}

const WORKERS = mapping(
  "workers",
  [source(AT.payments, byId(GROUPS.paymentsWorkers.groupId))],
  list(AT.network, "workers"),
);

async function look(
  here: Company,
  mappings: readonly Mapping[],
  options: Partial<ObserveOptions> = {},
  accounts: Configuration["accounts"] = ACCOUNTS,
) {
  const { readers } = here.connect({ accounts });
  const snapshot = await observe({ accounts, mappings, owner: OWNER }, readers, {
    parallelism: 8,
    now: () => here.world.clock.now(),
    sleep: async (milliseconds) => here.simulator.advance(milliseconds),
    onProgress: () => {},
    everything: true,
    sharing: true,
    ...options,
  });
  const at = ({ account, region }: { readonly account: string; readonly region: string }): RegionSnapshot => {
    const found = snapshot.regions.find((one) => one.at.account === account && one.at.region === region);
    if (found === undefined) throw new Error(`nothing was read in ${account}/${region}`);
    return found;
  };
  return { snapshot, readers, at };
}

/** Actions of EC2 with how often they were called, per account and Region. */
function ec2Calls({ simulator }: Company) {
  const counts: Record<string, number> = {};
  for (const { service, accountId, region, action } of simulator.calls) {
    if (service === "ec2")
      counts[`${accountId} ${region} ${action}`] = (counts[`${accountId} ${region} ${action}`] ?? 0) + 1;
  }
  return counts;
}

function owned(here: Company, name: string, entries: readonly string[] = [], region = "eu-west-1") {
  return here.world
    .account(NETWORK)
    .region(region)
    .prefixList(name, { entries, tags: { "plsync:owner": OWNER } });
}

describe("sources", () => {
  test("all mappings of an account-region share one stream of interfaces, which names their groups", async () => {
    const here = await start();
    const web = mapping("web", [source(AT.payments, byId(GROUPS.webFrontends.groupId))], list(AT.network, "web"));
    const both = mapping("both", [...WORKERS.sources, ...web.sources], list(AT.network, "both"));
    const { at } = await look(here, [WORKERS, web, both]);
    expect(ec2Calls(here)).toEqual({
      [`${PAYMENTS} eu-west-1 DescribeNetworkInterfaces`]: 1,
      [`${NETWORK} eu-west-1 DescribeManagedPrefixLists`]: 2,
    });
    const { groups, interfaces } = at(AT.payments);
    expect(groups.ok && groups.value.map(({ name }) => name)).toEqual(["payments-worker", "web-frontend"]);
    expect(interfaces.ok && interfaces.value.count).toBe(56);
  });

  test("only groups by id that no interface carries are asked for, in one call; those that AWS does not have are missing", async () => {
    const here = await start();
    const ireland = here.world.account(PAYMENTS).region("eu-west-1");
    const empty = ireland.securityGroup("idle");
    const gone = "sg-0dddd0000000000d1";
    const ids = [GROUPS.paymentsWorkers.groupId, empty.id, gone];
    const { at } = await look(here, [mapping("m", [source(AT.payments, ...ids.map(byId))], list(AT.network, "m"))]);
    const asked = here.simulator.calls.filter(({ action }) => action === "DescribeSecurityGroups");
    expect(asked.map(({ params }) => [params["Filter.1.Value.1"], params["Filter.1.Value.2"]])).toEqual([
      [empty.id, gone],
    ]);
    const { groups } = at(AT.payments);
    expect(groups.ok && new Set(groups.value.map(({ id }) => id))).toEqual(new Set(ids.slice(0, 2)));
  });

  test("a group that another mapping selects by id does not answer for its name: it may be in another VPC", async () => {
    const here = await start();
    const ireland = here.world.account(PAYMENTS).region("eu-west-1");
    const elsewhere = ireland.securityGroup("web-frontend", { vpcId: "vpc-0ffff0000000e0001" });
    ireland.networkInterface({ groups: [elsewhere.id], addresses: ["10.99.0.1"] });
    const { vpcId } = GROUPS.webFrontends;
    const byName = [source(AT.payments, { by: "name", name: "web-frontend", vpcId, position })];
    const named = mapping("named", byName, list(AT.network, "named"));
    const anyVpc = { detached: true, managed: true, types: [], vpcIds: "all" } as const;
    const byGroup = { ...source(AT.payments, byId(elsewhere.id)), interfaces: anyVpc };
    const pinned = mapping("pinned", [byGroup], list(AT.network, "pinned"));
    const { snapshot } = await look(here, [named, pinned]);
    const readings = readingsOf(snapshot.regions, snapshot.takenAt);
    const addressesOf = ({ name, sources }: Mapping) => {
      const [only] = sources;
      if (only === undefined) throw new Error("no source");
      const answer = kindOf(only).answer(only, name, readings);
      return answer.ok ? answer.entries.IPv4.cidrs.length : answer.problems;
    };
    expect(addressesOf(pinned)).toBe(1);
    expect(addressesOf(named)).toBe(6);
  });

  test("hidden interfaces of AWS services are there", async () => {
    const here = await start();
    const { interfaces } = (await look(here, [WORKERS])).at(AT.payments);
    expect(interfaces.ok && [...interfaces.value].filter(({ type }) => type === "lambda").length).toBe(1);
  });

  test("groups by name and by tags are resolved first; a name counts only in the VPC that is asked for", async () => {
    const here = await start();
    const ireland = here.world.account(PAYMENTS).region("eu-west-1");
    const elsewhere = ireland.securityGroup("web-frontend", { vpcId: "vpc-0ffff0000000e0001" });
    ireland.networkInterface({ groups: [elsewhere.id], addresses: ["10.99.0.1"] });
    const { vpcId } = GROUPS.webFrontends;
    const selectors: readonly GroupSelector[] = [
      { by: "name", name: "web-frontend", vpcId, position },
      { by: "tags", tags: new Map([["Team", "payments"]]), follow: false, position },
      byId("sg-0dead000000000000"),
    ];
    const { groups, interfaces } = (
      await look(here, [mapping("m", [source(AT.payments, ...selectors)], list(AT.network, "m"))])
    ).at(AT.payments);
    expect(groups.ok && groups.value.map(({ id }) => id)).toEqual([
      GROUPS.paymentsWorkers.groupId,
      GROUPS.webFrontends.groupId,
    ]);
    expect(interfaces.ok && interfaces.value.count).toBe(56);
  });

  test("a selector that matches nothing is no failure: the plan says so", async () => {
    const here = await start();
    const nothing = mapping(
      "m",
      [source(AT.payments, { by: "name", name: "nobody", position })],
      list(AT.network, "m"),
    );
    expect((await look(here, [nothing])).at(AT.payments)).toMatchObject({
      groups: { ok: true, value: [] },
      interfaces: { ok: true, value: { count: 0 } },
    });
  });

  test("small pages change nothing", async () => {
    const here = await start({ pageSize: 7 });
    const { interfaces } = (await look(here, [WORKERS])).at(AT.payments);
    expect(interfaces.ok && new Set([...interfaces.value].map(({ id }) => id)).size).toBe(50);
  });
});

describe("lists", () => {
  test("ours come by owner in one call; a name is asked for only where no list of ours has it", async () => {
    const here = await start();
    const ours = owned(here, "workers", ["10.0.0.1/32"]);
    const legacy = mapping("legacy", [], list(AT.network, LEGACY_LIST.name), list(AT.network, "new"));
    const { lists, entries } = (await look(here, [WORKERS, legacy])).at(AT.network);
    expect(lists.ok && lists.value.map(({ id }) => id)).toEqual([LEGACY_LIST.id, ours.id]);
    expect([...entries].map(([id, reading]) => [id, reading.ok && reading.value.cidrs.length])).toEqual([
      [LEGACY_LIST.id, 12],
      [ours.id, 1],
    ]);
    expect(ec2Calls(here)[`${NETWORK} eu-west-1 DescribeManagedPrefixLists`]).toBe(2);
  });

  test("with nothing but lists of ours, one listing and one page of entries each", async () => {
    const here = await start();
    owned(here, "workers", ["10.0.0.1/32"]);
    await look(here, [WORKERS]);
    expect(ec2Calls(here)).toMatchObject({
      [`${NETWORK} eu-west-1 DescribeManagedPrefixLists`]: 1,
      [`${NETWORK} eu-west-1 GetManagedPrefixListEntries`]: 1,
    });
  });

  test("lists that the file no longer names are found where the file has lists and where `regions` says", async () => {
    const here = await start();
    const left = owned(here, "left");
    const far = owned(here, "far", [], "us-west-2");
    const accounts = ACCOUNTS.map((one) => (one.alias === "network" ? { ...one, regions: ["us-west-2"] } : one));
    const { at } = await look(here, [WORKERS], {}, accounts);
    for (const [region, id] of [
      ["eu-west-1", left.id],
      ["us-west-2", far.id],
    ] as const) {
      const { lists, entries } = at({ account: "network", region });
      expect(lists.ok && lists.value.map((one) => one.id)).toContain(id);
      expect(entries.get(id)).toMatchObject({ ok: true });
    }
  });

  test("a list to adopt is found by its id, one under its old name by its owner", async () => {
    const here = await start();
    const old = owned(here, "old-name", ["10.0.0.9/32"]);
    const lists = [
      list(AT.network, "new-name", { renamedFrom: "old-name" }),
      list(AT.network, "db-clients", { adopt: LEGACY_LIST.id }),
    ];
    const { entries } = (await look(here, [mapping("m", [], ...lists)])).at(AT.network);
    expect(new Set(entries.keys())).toEqual(new Set([old.id, LEGACY_LIST.id]));
  });

  test("foreign lists are seen, but their entries are not read", async () => {
    const here = await start();
    const shared = here.world
      .account(DATA)
      .region("eu-west-1")
      .prefixList("theirs", { sharedWith: [NETWORK], entries: ["10.0.0.1/32"] });
    const { lists, entries } = (await look(here, [mapping("m", [], list(AT.network, "m", { adopt: shared.id }))])).at(
      AT.network,
    );
    expect(lists.ok && lists.value.map(({ ownerId }) => ownerId)).toEqual([DATA]);
    expect(entries.size).toBe(0);
  });

  test("entries are those of the described version, even when another writer edits the list in between", async () => {
    const here = await start();
    const ours = owned(here, "workers", ["10.0.0.1/32"]);
    here.simulator.faults.script(
      { action: "GetManagedPrefixListEntries" },
      {
        kind: "meanwhile",
        run: (world) =>
          world
            .account(NETWORK)
            .region("eu-west-1")
            .edit(ours.id, { add: { "10.0.0.2/32": "" } }),
      },
    );
    const reading = (await look(here, [WORKERS])).at(AT.network).entries.get(ours.id);
    expect(reading?.ok && reading.value.cidrs.length).toBe(1);
  });

  test("a change in progress is waited for, and that is said once", async () => {
    const here = await start({ progressMs: 9_000 });
    const ours = owned(here, "workers", ["10.0.0.1/32"]);
    const writer = await here.connect().writers.at(AT.network);
    if (!writer.ok) throw new Error("expected a writer");
    await writer.value.modify({ id: ours.id, currentVersion: 1, adds: [], removes: [blockAt(0x0a000001, 32)] });
    const told: ReadingProgress[] = [];
    const { at } = await look(here, [WORKERS], { onProgress: (progress) => told.push(progress) });
    const { lists, entries } = at(AT.network);
    expect(lists.ok && lists.value.map(({ state, version }) => [state, version])).toEqual([["modify-complete", 2]]);
    expect(told.filter(({ kind }) => kind === "waiting")).toEqual([{ kind: "waiting", at: AT.network, lists: 1 }]);
    const reading = entries.get(ours.id);
    expect(reading?.ok && [...reading.value]).toEqual([]);
  });

  test("a change that does not end is not waited for forever", async () => {
    const here = await start();
    const ours = owned(here, "workers");
    ours.state = "modify-in-progress";
    const before = here.world.clock.now();
    const { lists } = (await look(here, [WORKERS])).at(AT.network);
    expect(lists.ok && lists.value.map(({ state }) => state)).toEqual(["modify-in-progress"]);
    expect(here.world.clock.now() - before).toBeLessThan(90_000);
  });
});

describe("failures stay where they are", () => {
  test("an account that cannot be assumed", async () => {
    const here = await start();
    const data = mapping("data", [source(AT.data, byId(GROUPS.ledgerClients.groupId))], list(AT.network, "ledger"));
    const accounts = ACCOUNTS.map((one) => (one.alias === "data" ? { ...one, externalId: "wrong" } : one));
    const { at } = await look(here, [WORKERS, data], {}, accounts);
    const failed = { ok: false, diagnostic: { code: "assume_role_denied", account: "data" } };
    expect(at(AT.data)).toMatchObject({ groups: failed, interfaces: failed, lists: failed });
    expect(at(AT.payments)).toMatchObject({ groups: { ok: true }, interfaces: { ok: true } });
    expect(at(AT.network)).toMatchObject({ lists: { ok: true } });
  });

  test.each([
    [{ kind: "server-error" }, "aws_unavailable"],
    [{ kind: "access-denied" }, "access_denied"],
    [{ kind: "throttle" }, "throttled"],
    [{ kind: "missing-set" }, "odd_answer"],
    [{ kind: "truncated" }, "odd_answer"],
    [{ kind: "not-xml" }, "odd_answer"],
  ] as const)("interfaces meet %o: unknown, not empty", async (fault, code) => {
    const here = await start();
    here.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, fault, { times: Number.POSITIVE_INFINITY });
    const { at } = await look(here, [WORKERS]);
    expect(at(AT.payments)).toMatchObject({
      groups: { ok: true },
      interfaces: { ok: false, diagnostic: { code, account: "payments", region: "eu-west-1" } },
    });
    expect(at(AT.network)).toMatchObject({ lists: { ok: true } });
  });

  test("without groups the interfaces are unknown, even those that were read", async () => {
    const here = await start();
    here.simulator.faults.script(
      { action: "DescribeSecurityGroups" },
      { kind: "access-denied" },
      { times: Number.POSITIVE_INFINITY },
    );
    const idle = here.world.account(PAYMENTS).region("eu-west-1").securityGroup("idle");
    for (const selector of [byId(idle.id), { by: "name", name: "web-frontend", position }] as const) {
      const both = mapping("both", [...WORKERS.sources, source(AT.payments, selector)], list(AT.network, "both"));
      const { groups, interfaces } = (await look(here, [both])).at(AT.payments);
      expect(groups.ok).toBe(false);
      expect(interfaces).toBe(groups);
    }
  });

  test("without the interfaces, nothing says whether groups by id exist: AWS is asked for all of them", async () => {
    const here = await start();
    here.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, { kind: "access-denied" });
    const { groups, interfaces } = (await look(here, [WORKERS])).at(AT.payments);
    expect(groups.ok && groups.value.map(({ id }) => id)).toEqual([GROUPS.paymentsWorkers.groupId]);
    expect(interfaces.ok).toBe(false);
  });

  test("entries of one list", async () => {
    const here = await start();
    const first = owned(here, "workers", ["10.0.0.1/32"]);
    const second = owned(here, "web", ["10.0.0.2/32"]);
    here.simulator.faults.script(
      { action: "GetManagedPrefixListEntries", where: (call) => call.params.PrefixListId === first.id },
      { kind: "access-denied" },
    );
    const { lists, entries } = (await look(here, [WORKERS])).at(AT.network);
    expect(lists.ok).toBe(true);
    expect(entries.get(first.id)).toMatchObject({ ok: false, diagnostic: { code: "access_denied" } });
    expect(entries.get(second.id)).toMatchObject({ ok: true });
  });

  test("throttles, faults and resets that pass are not seen, whatever their order", async () => {
    const here = await start({
      pageSize: 10,
      randomFaults: { seed: 7, rates: { throttle: 0.3, "server-error": 0.05, "reset-before-effect": 0.05 } },
    });
    const { interfaces } = (await look(here, [WORKERS])).at(AT.payments);
    expect(interfaces.ok && interfaces.value.count).toBe(50);
  });
});

describe("a scope", () => {
  const only = (pattern: RegExp, regions: readonly string[]) => ({
    scope: {
      includes: (address: string) => pattern.test(address),
      includesRegion: (key: string) => regions.includes(key),
    },
  });
  const data = mapping(
    "data",
    [source(AT.data, byId(GROUPS.ledgerClients.groupId))],
    list(AT.data, "ledger"),
    list(AT.network, "ledger"),
  );

  test("what feeds only lists outside is not read, and accounts outside are not signed in to", async () => {
    const here = await start();
    const workers = owned(here, "workers", ["10.0.0.1/32"]);
    const left = owned(here, "left", ["10.0.0.1/32"]);
    const { snapshot } = await look(here, [WORKERS, data], only(/\/workers$/, ["network/eu-west-1"]));
    expect(snapshot.regions.map(({ at }) => `${at.account}/${at.region}`)).toEqual([
      "network/eu-west-1",
      "payments/eu-west-1",
    ]);
    expect([...(snapshot.regions[0]?.entries.keys() ?? [])]).toEqual([workers.id]);
    expect(here.simulator.calls.some((call) => call.params.RoleArn?.includes(DATA))).toBe(false);
    expect(here.simulator.calls.some((call) => call.params.PrefixListId === left.id)).toBe(false);
  });

  test("a list that the file no longer names is read when it is inside", async () => {
    const here = await start();
    const left = owned(here, "left", ["10.0.0.1/32"]);
    const { snapshot } = await look(here, [WORKERS, data], only(/\/left$/, ["network/eu-west-1"]));
    expect(snapshot.regions.map(({ at, entries }) => [at.account, ...entries.keys()])).toEqual([["network", left.id]]);
  });
});

describe("the course of it", () => {
  test("account-regions come in order, whichever is read first", async () => {
    const here = await start();
    const data = mapping("data", [source(AT.data, byId(GROUPS.ledgerClients.groupId))], list(AT.networkUs, "ledger"));
    const { snapshot } = await look(here, [WORKERS, data]);
    expect(snapshot.regions.map(({ at }) => `${at.account}/${at.region}`)).toEqual([
      "data/eu-central-1",
      "network/eu-west-1",
      "network/us-east-1",
      "payments/eu-west-1",
    ]);
    expect(snapshot.takenAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  test("the next account is signed in to while the Regions of one are read", async () => {
    const here = await start();
    const inUs = mapping("us", WORKERS.sources, list(AT.networkUs, "us"));
    await look(here, [WORKERS, inUs], { parallelism: 1 });
    const calls = here.simulator.calls.map(({ action, region, params }) => `${action} ${params.RoleArn ?? region}`);
    const payments = calls.indexOf(`AssumeRole arn:aws:iam::${PAYMENTS}:role/plsync-plan`);
    expect(payments).toBeGreaterThan(0);
    expect(payments).toBeLessThan(calls.indexOf("DescribeManagedPrefixLists us-east-1"));
  });

  test("one at a time when asked so; progress says what is read and how it went", async () => {
    const here = await start();
    here.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, { kind: "access-denied" });
    const told: ReadingProgress[] = [];
    await look(here, [WORKERS], { parallelism: 1, onProgress: (progress) => told.push(progress) });
    expect(told.map((one) => [one.kind, one.at.account, one.lists, one.kind === "read" ? one.ok : undefined])).toEqual([
      ["reading", "network", 1, undefined],
      ["read", "network", 1, true],
      ["reading", "payments", 0, undefined],
      ["read", "payments", 0, false],
    ]);
    for (const one of told) if (one.kind === "read") expect(one.milliseconds).toBeGreaterThan(0);
  });

  test("who references a list is asked when the plan wants to know, and only then", async () => {
    const here = await start();
    const legacy = mapping("legacy", [], list(AT.network, LEGACY_LIST.name));
    const { snapshot, readers } = await look(here, [legacy]);
    expect(snapshot.regions[0]?.associations.size).toBe(0);
    const asked = await observeReferences(snapshot, [{ at: AT.network, id: LEGACY_LIST.id }], readers, 8);
    expect(asked.regions[0]?.associations.get(LEGACY_LIST.id)).toEqual({
      ok: true,
      value: [{ resourceId: "sg-011100000000d0001", ownerId: NETWORK }],
    });
  });
});

describe("the tag plsync:applied", () => {
  const tagged = (here: Company, name: string, entries: readonly string[], applied: string) =>
    here.world
      .account(NETWORK)
      .region("eu-west-1")
      .prefixList(name, { entries, tags: { "plsync:owner": OWNER, "plsync:applied": applied } });
  const digest = "ab".repeat(32);

  test("speaks for the entries of the version that it names, unless everything is to be read", async () => {
    const here = await start();
    const { id } = tagged(here, "workers", ["10.0.0.1/32"], `1:${digest}`);
    const { at } = await look(here, [WORKERS], { everything: false });
    expect(at(AT.network).entries.has(id)).toBe(false);
    expect(ec2Calls(here)[`${NETWORK} eu-west-1 GetManagedPrefixListEntries`]).toBeUndefined();
    const again = await look(here, [WORKERS], { everything: true });
    expect(again.at(AT.network).entries.has(id)).toBe(true);
  });

  test("of an older version: both versions are read, so that the plan can say what changed", async () => {
    const here = await start();
    const { id } = tagged(here, "workers", ["10.0.0.1/32"], `1:${digest}`);
    here.world
      .account(NETWORK)
      .region("eu-west-1")
      .edit(id, { add: { "10.0.0.2/32": "by hand" } });
    const { at } = await look(here, [WORKERS], { everything: false });
    const sizes = (map: RegionSnapshot["entries"]) => {
      const reading = map.get(id);
      return reading?.ok ? reading.value.cidrs.length : undefined;
    };
    expect([sizes(at(AT.network).entries), sizes(at(AT.network).applied)]).toEqual([2, 1]);
  });

  test("of another tool, of another owner's list or of a list that the file no longer names is not believed", async () => {
    const here = await start();
    const forged = tagged(here, "workers", ["10.0.0.1/32"], "1:not-a-digest");
    const orphan = tagged(here, "orphan", ["10.0.0.1/32"], `1:${digest}`);
    const { at } = await look(here, [WORKERS], { everything: false });
    expect([...at(AT.network).entries.keys()].sort()).toEqual([forged.id, orphan.id].sort());
  });
});
