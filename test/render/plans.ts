// Plans for tests, built from parts that read as one would describe them: `planned(NETWORK_WEST, "web", update(have("web", 9, 10)))`.
import { type AccountRegion, listAddress } from "../../src/model/account-region.ts";
import type { Addition, Change, Have, Removal, TagChange } from "../../src/model/change.ts";
import { type AddressFamily, type Cidr, parseCidr } from "../../src/model/cidr.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import type { Held, NotPlanned, Plan, Planned } from "../../src/model/plan.ts";

export const NETWORK_WEST: AccountRegion = { account: "network", accountId: "111111111111", region: "eu-west-1" };
export const NETWORK_EAST: AccountRegion = { account: "network", accountId: "111111111111", region: "us-east-1" };
export const PAYMENTS: AccountRegion = { account: "payments", accountId: "222222222222", region: "eu-west-1" };
export const DATA: AccountRegion = { account: "data", accountId: "333333333333", region: "eu-west-1" };
export const SANDBOX: AccountRegion = { account: "sandbox", accountId: "444444444444", region: "eu-central-1" };

export function cidr(text: string): Cidr {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(`${text} is not a CIDR`);
  return parsed.cidr;
}

/** `ends` tells one interface or instance from the others. */
export const eni = (ends: string): string => `eni-0e5a1c44d2b7f9013`.slice(0, -ends.length) + ends;
export const instance = (ends: string): string => `i-04be11c2d3e4f5a61`.slice(0, -ends.length) + ends;

/** An address of an interface of security group `group`. */
export function addition(block: string, ends: string, label: string, group: string): Addition {
  return {
    cidr: cidr(block),
    description: `${eni(ends)} ${instance(ends)} ${label}`,
    origin: {
      kind: "interface",
      interfaceId: eni(ends),
      instanceId: instance(ends),
      label,
      group: { id: "sg-0a1b2c3d4e5f60718", name: group },
    },
  };
}

export function staticAddition(block: string, description?: string, expires?: string): Addition {
  return {
    cidr: cidr(block),
    description: description ?? "mapping offices",
    origin: {
      kind: "cidr",
      ...(description === undefined ? {} : { description }),
      ...(expires === undefined ? {} : { expires }),
    },
  };
}

export function removal(block: string, ends: string, label: string, reason: string): Removal {
  const interfaceId = eni(ends);
  const instanceId = instance(ends);
  return {
    cidr: cidr(block),
    description: `${interfaceId} ${instanceId} ${label}`,
    reason,
    origin: { kind: "interface", interfaceId, instanceId, label },
  };
}

/** An entry whose description another tool wrote. */
export function foreignRemoval(block: string, description: string, reason: string): Removal {
  return { cidr: cidr(block), description, reason };
}

export function have(name: string, entryCount: number, maxEntries: number, more: Partial<Have> = {}): Have {
  const id = `pl-0${name
    .replace(/[^a-f0-9]/g, "")
    .padEnd(16, "7")
    .slice(0, 16)}`;
  return {
    id,
    arn: `arn:aws:ec2:eu-west-1:111111111111:prefix-list/${id}`,
    name,
    version: 7,
    maxEntries,
    entryCount,
    entriesSha256: "e".repeat(64),
    tags: new Map([["plsync:owner", "acme/network"]]),
    ...more,
  };
}

export const NO_TAGS: TagChange = { set: new Map(), remove: [] };

export function update(now: Have, what: Partial<Change & { kind: "update" }> = {}): Change {
  return { kind: "update", have: now, adds: [], removes: [], describes: [], tags: NO_TAGS, adopt: false, ...what };
}

interface Around {
  readonly line?: number;
  readonly held?: readonly Held[];
  readonly suspended?: string;
  readonly unchanged?: number;
  readonly family?: AddressFamily;
}

export function planned(at: AccountRegion, name: string, change: Change, around: Around = {}): Planned {
  const removes = change.kind === "update" ? change.removes.length : 0;
  return {
    address: listAddress(at, name),
    at,
    name,
    family: around.family ?? "IPv4",
    ...(around.line === undefined
      ? {}
      : { mapping: name, position: { file: "mappings.yaml", line: around.line, column: 7 } }),
    change,
    held: around.held ?? [],
    unchanged: around.unchanged ?? (change.kind === "create" ? 0 : change.have.entryCount - removes),
    ...(around.suspended === undefined ? {} : { suspended: around.suspended }),
    digests: { settings: "5".repeat(64), exact: "e".repeat(64) },
  };
}

export function keep(at: AccountRegion, name: string, entries: number): Planned {
  return planned(at, name, { kind: "keep", have: have(name, entries, entries + 10) });
}

interface Parts {
  readonly lists?: readonly Planned[];
  readonly notPlanned?: readonly NotPlanned[];
  readonly failed?: readonly AccountRegion[];
  readonly diagnostics?: readonly Diagnostic[];
  readonly scope?: readonly string[];
  readonly mode?: Plan["mode"];
}

const ORDER = [DATA, NETWORK_WEST, NETWORK_EAST, PAYMENTS, SANDBOX];

export function planOf({ lists = [], notPlanned = [], failed = [], diagnostics = [], scope = [], mode }: Parts): Plan {
  const used = ORDER.filter((at) => failed.includes(at) || [...lists, ...notPlanned].some((list) => list.at === at));
  const goes = lists.filter((list) => list.held.length === 0);
  const kind = (wanted: Change["kind"]): number => goes.filter(({ change }) => change.kind === wanted).length;
  const sum = (number: (change: Change) => number): number => goes.reduce((all, { change }) => all + number(change), 0);
  return {
    toolVersion: "1.4.0",
    mode: mode ?? "reviewed",
    config: {
      path: "mappings.yaml",
      sha256: "b".repeat(64),
      owner: "acme/network",
      works: "d".repeat(64),
      commit: "9a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
    },
    scope,
    takenAt: "2026-11-23T06:00:00Z",
    complete: notPlanned.length === 0 && lists.every((list) => list.suspended === undefined),
    regions: used.map((at) => ({ at, status: failed.includes(at) ? "failed" : "ok" })),
    lists: lists.toSorted((a, b) => ORDER.indexOf(a.at) - ORDER.indexOf(b.at)),
    notPlanned,
    strayShares: [],
    counts: {
      create: kind("create"),
      update: kind("update"),
      delete: kind("delete"),
      retain: kind("retain"),
      unchanged: kind("keep"),
      held: lists.length - goes.length,
      notPlanned: notPlanned.length,
      entriesToAdd: sum((change) => ("adds" in change ? change.adds.length : 0)),
      descriptionsToChange: sum((change) => ("describes" in change ? change.describes.length : 0)),
      entriesToRemove: sum((change) =>
        change.kind === "delete" ? change.have.entryCount : "removes" in change ? change.removes.length : 0,
      ),
      entriesChecked: lists.reduce((all, { change }) => all + ("have" in change ? change.have.entryCount : 0), 0),
    },
    digests: { settings: `3f9c1e07b2a4${"0".repeat(52)}`, exact: `8b21d4aa90c3${"0".repeat(52)}` },
    diagnostics,
  };
}
