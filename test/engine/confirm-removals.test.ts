// The last look before removals, against a running simulator: what stays, and how few calls that takes.
import { afterEach, expect, test } from "vitest";
import { confirmer } from "../../src/engine/confirm-removals.ts";
import { sharedLook } from "../../src/engine/shared-look.ts";
import { type Cidr, formatCidr, readCidr } from "../../src/model/cidr.ts";
import { NO_INTERFACES } from "../../src/model/columns/interface-builder.ts";
import type { Source } from "../../src/model/mapping.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { GROUPS } from "../../src/simulator/example/company.ts";
import type { CidrSource } from "../../src/sources/written/cidrs.ts";
import type { SecurityGroupSource } from "../../src/sources/written/security-groups.ts";
import { AT, type Company, company } from "../aws/company.ts";

const position = { file: "mappings.yaml", line: 9, column: 5 };

let open: Company | undefined;
async function start(): Promise<Company> {
  open = await company();
  return open;
}
afterEach(() => open?.close());

function source(
  at: SecurityGroupSource["at"],
  groupId: string,
  addresses: SecurityGroupSource["addresses"] = "private",
): SecurityGroupSource {
  return {
    kind: "security_groups",
    at,
    selectors: [{ by: "id", id: groupId, position }],
    interfaces: { detached: true, managed: true, types: [], vpcIds: [] },
    addresses,
    delegatedPrefixes: true,
    maxAddresses: 1000,
    position,
  };
}

function cidrs(...texts: readonly string[]): readonly Cidr[] {
  return texts.map((text) => {
    const read = readCidr(text);
    if (read === undefined) throw new TypeError(text);
    return read;
  });
}

function vpcOf(groupId: string): string {
  return Object.values(GROUPS).find((one) => one.groupId === groupId)?.vpcId ?? "";
}

/** What the plan was made from, as far as the look needs it: the groups that the sources select. */
function planned(sources: readonly Source[]): Snapshot {
  const none = new Map();
  const nothing = { ok: true, value: [] } as const;
  const groups = sources.flatMap((one) =>
    one.kind !== "security_groups" ? [] : (one as SecurityGroupSource).selectors,
  );
  return {
    takenAt: "2026-11-23T06:00:00.000Z",
    regions: Object.values(AT).map((at) => ({
      at,
      groups: {
        ok: true,
        value: groups.flatMap((one) =>
          one.by === "id" ? [{ id: one.id, name: one.id, vpcId: vpcOf(one.id), tags: new Map() }] : [],
        ),
      },
      interfaces: { ok: true, value: NO_INTERFACES } as const,
      lists: nothing,
      entries: none,
      applied: none,
      associations: none,
    })),
  };
}

const CLOCK = { now: () => 0, sleep: async () => {}, random: () => 0 };

/** Those of the blocks that must stay; `staying`: what else the list holds. */
async function confirm(
  here: Company,
  sources: readonly Source[],
  blocks: readonly Cidr[],
  staying: readonly Cidr[] = [],
) {
  const before = planned(sources);
  const look = sharedLook(before, here.connect().readers, CLOCK);
  const reading = await confirmer({ name: "web", sources, lists: [], position }, before.takenAt, look)(blocks, staying);
  return reading.ok ? [...reading.value].map(formatCidr).sort() : reading.diagnostic.code;
}

const ec2 = ({ simulator }: Company) => simulator.calls.filter((call) => call.service === "ec2");

const WORKERS = source(AT.payments, GROUPS.paymentsWorkers.groupId);
const FIXED: CidrSource = { kind: "cidrs", cidrs: [], position };
const BASTIONS = source(AT.network, GROUPS.bastions.groupId);

test("addresses that an interface still has are named, those of other groups and of no interface are not", async () => {
  const here = await start();
  const blocks = cidrs("10.20.7.11/32", "10.20.8.77/32", "10.20.4.11/32", "10.20.7.250/32");
  expect(await confirm(here, [WORKERS], blocks)).toEqual(["10.20.7.11/32", "10.20.8.77/32"]);
  expect(ec2(here).map((call) => call.action)).toEqual(["DescribeNetworkInterfaces"]);
});

test("every feeding account-region is asked once", async () => {
  const here = await start();
  const web = source(AT.payments, GROUPS.webFrontends.groupId);
  const blocks = cidrs("10.20.7.11/32", "10.20.4.11/32", "10.10.1.22/32");
  expect(await confirm(here, [WORKERS, web, BASTIONS], blocks)).toEqual([
    "10.10.1.22/32",
    "10.20.4.11/32",
    "10.20.7.11/32",
  ]);
  expect(ec2(here).length).toBe(2);
});

test("250 private addresses take two calls", async () => {
  const here = await start();
  const blocks = cidrs(...Array.from({ length: 250 }, (_, index) => `10.99.0.${index}/32`));
  expect(await confirm(here, [WORKERS], blocks)).toEqual([]);
  expect(ec2(here).length).toBe(2);
});

test("public addresses are looked for on the public side", async () => {
  const here = await start();
  const blocks = cidrs("18.200.0.21/32", "10.10.1.22/32");
  expect(await confirm(here, [source(AT.network, GROUPS.bastions.groupId, "public")], blocks)).toEqual([
    "18.200.0.21/32",
  ]);
  expect(await confirm(here, [BASTIONS], cidrs("18.200.0.21/32"))).toEqual([]);
  expect(await confirm(here, [BASTIONS, source(AT.network, GROUPS.bastions.groupId, "public")], blocks)).toEqual([
    "10.10.1.22/32",
    "18.200.0.21/32",
  ]);
});

test("IPv6 addresses", async () => {
  const here = await start();
  const ledger = source(AT.data, GROUPS.ledgerClients.groupId);
  expect(await confirm(here, [ledger], cidrs("2a05:d014:30:1::b/128", "2a05:d014:30:1::ffff/128"))).toEqual([
    "2a05:d014:30:1::b/128",
  ]);
});

test("a wider block is kept while an interface of the groups has it or a part of it", async () => {
  const here = await start();
  const blocks = cidrs("10.20.8.32/28", "10.20.7.0/24", "10.20.240.0/28");
  expect(await confirm(here, [WORKERS], blocks)).toEqual(["10.20.7.0/24", "10.20.8.32/28"]);
});

test("a wider block may go when all of it that is needed stays allowed by something else", async () => {
  const here = await start();
  const blocks = cidrs("10.20.8.32/28", "10.20.7.0/24");
  expect(await confirm(here, [WORKERS], blocks, cidrs("10.20.7.0/25", "10.20.7.200/32"))).toEqual(["10.20.8.32/28"]);
});

test("nothing to ask: no call", async () => {
  const here = await start();
  expect(await confirm(here, [WORKERS], [])).toEqual([]);
  expect(await confirm(here, [FIXED], cidrs("10.20.7.11/32"))).toEqual([]);
  expect(here.simulator.calls).toEqual([]);
});

test("when one account-region cannot be asked, nothing is known", async () => {
  const here = await start();
  here.simulator.faults.script({ action: "DescribeNetworkInterfaces", region: "eu-west-1" }, { kind: "missing-set" });
  expect(await confirm(here, [WORKERS, BASTIONS], cidrs("10.20.7.11/32"))).toBe("odd_answer");
});
