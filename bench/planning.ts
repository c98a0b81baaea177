// Pure planning of a million addresses in ten thousand lists, against sorting the same addresses once.
import type { AccountRegion } from "../src/model/account-region.ts";
import { blockAt, formatAddress } from "../src/model/cidr.ts";
import { type Entries, entriesOf } from "../src/model/columns/entries.ts";
import { InterfacesBuilder } from "../src/model/columns/interface-builder.ts";
import type { SecurityGroup } from "../src/model/interface.ts";
import { BUILT_IN_THRESHOLDS, type Configuration, type Mapping } from "../src/model/mapping.ts";
import type { Entry, PrefixList } from "../src/model/prefix-list.ts";
import { scopeOf } from "../src/model/scope.ts";
import type { RegionSnapshot, Snapshot } from "../src/model/snapshot.ts";
import { makePlan } from "../src/plan/make-plan.ts";
import type { SecurityGroupSource } from "../src/sources/written/security-groups.ts";
import type { Figure } from "./figure.ts";

const REGIONS = 50;
const LISTS = 200;
const ADDRESSES = 100;
/** One address of each list is new. */
const CHANGED = REGIONS * LISTS;

const position = { file: "mappings.yaml", line: 1, column: 1 };

function place(index: number): AccountRegion {
  return {
    account: `account-${String(index).padStart(2, "0")}`,
    accountId: String(100000000000 + index),
    region: "eu-west-1",
  };
}

function addressOf(region: number, list: number, index: number): number {
  return 0x0a000000 + (region * LISTS + list) * 256 + index;
}

function mappingOf(at: AccountRegion, list: number): Mapping {
  const name = `list-${list}`;
  const source: SecurityGroupSource = {
    kind: "security_groups",
    at,
    selectors: [{ by: "id", id: `sg-${list}`, position }],
    interfaces: { detached: true, managed: true, types: [], vpcIds: [] },
    addresses: "private",
    delegatedPrefixes: true,
    maxAddresses: 1000,
    position,
  };
  return {
    name: `${at.account}-${name}`,
    sources: [source],
    lists: [
      {
        address: `${at.account}/${at.region}/${name}`,
        at,
        name,
        family: "IPv4",
        maxEntries: { kind: "automatic", headroomPercent: 10, headroom: 10, limit: 1000, shrink: true },
        tags: new Map(),
        adopt: false,
        deletion: "delete",
        thresholds: BUILT_IN_THRESHOLDS,
        limits: {
          maxRemovalPercent: 30,
          ignoreBelow: 3,
          maxRemovals: 200,
          maxAdditions: 500,
          allowEmpty: false,
          widest: { IPv4: 16, IPv6: 48 },
        },
        position,
      },
    ],
    position,
  };
}

function regionOf(index: number, at: AccountRegion): RegionSnapshot {
  const groups: SecurityGroup[] = [];
  const interfaces = new InterfacesBuilder();
  const lists: PrefixList[] = [];
  const entries = new Map<string, { ok: true; value: Entries }>();
  for (let list = 0; list < LISTS; list++) {
    groups.push({ id: `sg-${list}`, name: `group-${list}`, vpcId: "vpc-1", tags: new Map() });
    const held: Entry[] = [];
    for (let i = 0; i < ADDRESSES; i++) {
      const cidr = blockAt(addressOf(index, list, i), 32);
      const id = `eni-${index}-${list}-${i}`;
      interfaces.add({
        id,
        status: "in-use",
        type: "interface",
        managed: false,
        vpcId: "vpc-1",
        groups: [{ id: `sg-${list}`, name: `group-${list}` }],
        privateIPv4: [cidr],
        publicIPv4: [],
        ipv6: [],
        delegated: [],
      });
      if (i > 0) held.push({ cidr, description: id });
    }
    const id = `pl-${index}-${list}`;
    lists.push({
      id,
      arn: `arn:aws:ec2:eu-west-1:${at.accountId}:prefix-list/${id}`,
      name: `list-${list}`,
      family: "IPv4",
      maxEntries: 110,
      version: 7,
      state: "modify-complete",
      ownerId: at.accountId,
      tags: new Map([["plsync:owner", "bench"]]),
      fedByIpam: false,
    });
    entries.set(id, { ok: true, value: entriesOf(held) });
  }
  return {
    at,
    groups: { ok: true, value: groups },
    interfaces: { ok: true, value: interfaces.built() },
    lists: { ok: true, value: lists },
    entries,
    applied: new Map(),
    associations: new Map(),
  };
}

/**
 * Of the thread that plans, since `before`, in ms: about what the clock says on a machine with nothing else to do. Threads that compile
 * and collect garbage beside it are not in it.
 */
function processorMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The yardstick: sorting the same addresses, and formatting the changed ones. */
function yardstick(addresses: Uint32Array): number {
  const shuffled = Uint32Array.from(addresses, (_, i) => addresses[(i * 7919) % addresses.length] ?? 0);
  const start = process.threadCpuUsage();
  shuffled.sort();
  let characters = 0;
  for (let i = 0; i < CHANGED; i++) characters += formatAddress(shuffled[i] ?? 0).length;
  if (characters === 0) throw new Error("nothing was formatted");
  return processorMs(start);
}

/** The ratio of processor times, the best of three rounds, and the memory of this process. */
export async function planning(): Promise<readonly Figure[]> {
  const places = Array.from({ length: REGIONS }, (_, index) => place(index));
  const snapshot: Snapshot = {
    takenAt: "2026-11-23T06:00:00Z",
    regions: places.map((at, index) => regionOf(index, at)),
  };
  const configuration: Configuration = {
    path: "mappings.yaml",
    sha256: "0".repeat(64),
    owner: "bench",
    credentials: { mode: "chain", sessionTags: false },
    accounts: places.map((at) => ({ alias: at.account, id: at.accountId, regions: [], position })),
    thresholds: BUILT_IN_THRESHOLDS,
    mappings: places.flatMap((at) => Array.from({ length: LISTS }, (_, list) => mappingOf(at, list))),
  };
  const addresses = Uint32Array.from({ length: REGIONS * LISTS * ADDRESSES }, (_, i) =>
    addressOf(Math.floor(i / (LISTS * ADDRESSES)), Math.floor(i / ADDRESSES) % LISTS, i % ADDRESSES),
  );
  const plan = () =>
    makePlan({
      configuration,
      snapshot,
      scope: scopeOf([]),
      mode: "reviewed",
      allowances: { removals: new Map(), deletes: new Set() },
      toolVersion: "bench",
    });
  const times: number[] = [];
  const yards: number[] = [];
  for (let round = 0; round < 3; round++) {
    yards.push(yardstick(addresses));
    const start = process.threadCpuUsage();
    const { counts } = plan();
    times.push(processorMs(start));
    if (counts.update !== CHANGED || counts.entriesToAdd !== CHANGED)
      throw new Error(`odd plan: ${JSON.stringify(counts)}`);
  }
  return [
    {
      what: "pure planning of 1,000,000 addresses in 10,000 lists, against sorting them",
      measured: Math.min(...times) / Math.min(...yards),
      unit: "×",
      mustReach: 5,
    },
    { what: "memory of that process", measured: process.memoryUsage().rss / 2 ** 20, unit: "MiB", mustReach: 512 },
  ];
}
