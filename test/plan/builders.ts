// Parts of a small world for planning: a file, what AWS has, and the plan that follows. Every builder gives something ordinary,
// and takes only what a test is about: `list("web").with("10.0.0.1/32")`, `mapping("web", [fromGroups("sg-web")])`.
import { type AccountRegion, listAddress } from "../../src/model/account-region.ts";
import type { Allowances } from "../../src/model/allowance.ts";
import { type Cidr, formatCidr, parseCidr } from "../../src/model/cidr.ts";
import { type Entries, entriesOf } from "../../src/model/columns/entries.ts";
import { interfacesOf } from "../../src/model/columns/interface-builder.ts";
import type { Interfaces } from "../../src/model/columns/interfaces.ts";
import type { Diagnostic, SourcePosition } from "../../src/model/diagnostics/diagnostic.ts";
import type { NetworkInterface, SecurityGroup } from "../../src/model/interface.ts";
import {
  BUILT_IN_THRESHOLDS,
  type Configuration,
  type Limits,
  type ListSpec,
  type Mapping,
  type Source,
} from "../../src/model/mapping.ts";
import { type InterfaceMatch, interfaceMatchKey } from "../../src/model/network/interface-match.ts";
import type { NetworkResource, ResourceKind } from "../../src/model/network/resource.ts";
import type { Plan, Planned } from "../../src/model/plan.ts";
import { type Association, type Entry, type PrefixList, TAG } from "../../src/model/prefix-list.ts";
import type { ResourceShare, ShareMember } from "../../src/model/resource-share.ts";
import { scopeOf } from "../../src/model/scope.ts";
import { sha256 } from "../../src/model/sha256.ts";
import type { Reading, RegionSnapshot } from "../../src/model/snapshot.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { PlanInput } from "../../src/plan/plan-input.ts";
import type { GroupSelector } from "../../src/sources/group-selectors.ts";
import type { CidrSource, StaticCidr } from "../../src/sources/written/cidrs.ts";
import type { NetworkInterfaceSource } from "../../src/sources/written/network-interfaces.ts";
import type { PrefixListSource } from "../../src/sources/written/prefix-lists.ts";
import type { SecurityGroupSource } from "../../src/sources/written/security-groups.ts";
import type { SubnetSource } from "../../src/sources/written/subnets.ts";

export const OWNER = "acme/network";
export const TODAY = "2026-11-23T06:00:00.000Z";

/** Where lists live, unless a test says otherwise. */
export const NETWORK: AccountRegion = { account: "network", accountId: "111111111111", region: "eu-west-1" };
export const NETWORK_EAST: AccountRegion = { ...NETWORK, region: "us-east-1" };
/** Where sources are, unless a test says otherwise. */
export const PAYMENTS: AccountRegion = { account: "payments", accountId: "222222222222", region: "eu-west-1" };

export function cidr(text: string): Cidr {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(`${text} is not a CIDR`);
  return parsed.cidr;
}

/** `count` addresses: 10.0.0.0/32, 10.0.0.1/32 … */
export function addresses(count: number, from = 0): readonly string[] {
  return Array.from({ length: count }, (_, i) => `10.0.${(from + i) >> 8}.${(from + i) & 255}/32`);
}

const here: SourcePosition = { file: "mappings.yaml", line: 1, column: 1 };

// The file

export function byId(id: string): GroupSelector {
  return { by: "id", id, position: here };
}
export function byName(name: string, vpcId?: string): GroupSelector {
  return { by: "name", name, ...(vpcId === undefined ? {} : { vpcId }), position: here };
}
export function byTags(tags: Record<string, string>, follow = false): GroupSelector {
  return { by: "tags", tags: new Map(Object.entries(tags)), follow, position: here };
}

/** Ids, or selectors of another kind. */
export function fromGroups(...groups: readonly (string | GroupSelector)[]): SecurityGroupSource {
  return {
    kind: "security_groups",
    at: PAYMENTS,
    selectors: groups.map((one) => (typeof one === "string" ? byId(one) : one)),
    interfaces: { detached: true, managed: true, types: [], vpcIds: [] },
    addresses: "private",
    delegatedPrefixes: true,
    maxAddresses: 1000,
    position: here,
  };
}

/** A source of the kinds that say nothing but which resources: those with these ids, and those with all of the tags. */
export function fromResources<K extends "vpcs" | "elastic_ips" | "nat_gateways">(
  kind: K,
  ids: readonly string[],
  tags: Readonly<Record<string, string>> = {},
) {
  const { at, selectors, maxAddresses, position } = fromSubnets(ids, tags);
  return { kind, at, selectors, maxAddresses, position };
}

/** A subnet in vpc-1 with these blocks, and with CIDR reservations if there are any. */
export function subnet(
  id: string,
  blocks: readonly string[],
  settings: { readonly tags?: Readonly<Record<string, string>>; readonly reserved?: readonly string[] } = {},
): NetworkResource {
  const { tags = {}, reserved = [] } = settings;
  return {
    id,
    vpcId: "vpc-1",
    tags: new Map(Object.entries(tags)),
    blocks: blocks.map(cidr),
    reservations: reserved.map((text, i) => ({ id: `scr-0000000${i}`, cidr: cidr(text) })),
  };
}

/** The subnets with these ids, and those with all of the tags. */
export function fromSubnets(
  ids: readonly string[],
  tags: Readonly<Record<string, string>> = {},
  reservations: SubnetSource["reservations"] = "exclude",
): SubnetSource {
  const match = { by: "match", tags: new Map(Object.entries(tags)), position: here } as const;
  return {
    kind: "subnets",
    at: PAYMENTS,
    selectors: [
      ...ids.map((id) => ({ by: "id", id, position: here }) as const),
      ...(match.tags.size === 0 ? [] : [match]),
    ],
    reservations,
    maxAddresses: 1000,
    position: here,
  };
}

/** Copies of the lists with these ids. */
export function fromLists(...ids: readonly string[]): PrefixListSource {
  const { at, selectors, maxAddresses, position } = fromSubnets(ids);
  return { kind: "prefix_lists", at, selectors, maxAddresses, position, widest: LIMITS.widest };
}

export function fromCidrs(...cidrs: readonly (string | { cidr: string; description?: string; expires?: string })[]) {
  const entries = cidrs.map((one): StaticCidr => {
    const { cidr: text, ...rest } = typeof one === "string" ? { cidr: one } : one;
    return { cidr: cidr(text), ...rest, position: here };
  });
  return { kind: "cidrs", cidrs: entries, position: here } satisfies CidrSource;
}

export const LIMITS: Limits = {
  maxRemovalPercent: 30,
  ignoreBelow: 3,
  maxRemovals: 200,
  maxAdditions: 500,
  allowEmpty: false,
  widest: { IPv4: 16, IPv6: 48 },
};

export const AUTOMATIC = { kind: "automatic", headroomPercent: 10, headroom: 10, limit: 1000, shrink: true } as const;

export function spec(
  name: string,
  changes: Omit<Partial<ListSpec>, "limits"> & { readonly limits?: Partial<Limits> } = {},
): ListSpec {
  const at = changes.at ?? NETWORK;
  return {
    address: listAddress(at, name),
    at,
    name,
    family: "IPv4",
    maxEntries: AUTOMATIC,
    tags: new Map(),
    adopt: false,
    deletion: "delete",
    position: here,
    thresholds: BUILT_IN_THRESHOLDS,
    ...changes,
    limits: { ...LIMITS, ...changes.limits },
  };
}

export function mapping(name: string, sources: readonly Source[], lists: readonly ListSpec[] = [spec(name)]): Mapping {
  return { name, sources, lists, position: here };
}

export function configuration(mappings: readonly Mapping[], changes: Partial<Configuration> = {}): Configuration {
  return {
    path: "mappings.yaml",
    sha256: sha256("mappings.yaml"),
    owner: OWNER,
    credentials: { mode: "chain", sessionTags: false },
    accounts: [
      { alias: "network", id: NETWORK.accountId, regions: [], position: here },
      { alias: "payments", id: PAYMENTS.accountId, regions: [], position: here },
    ],
    thresholds: BUILT_IN_THRESHOLDS,
    mappings,
    ...changes,
  };
}

// What AWS has

export interface ListInAws {
  readonly list: PrefixList;
  readonly entries: readonly Entry[];
  with(...cidrs: readonly string[]): ListInAws;
  /** The descriptions of its entries, by their index. */
  saying(of: (index: number) => string): ListInAws;
  but(changes: Partial<PrefixList>): ListInAws;
  /** Sets tags; an empty text takes one away. */
  tagged(tags: Record<string, string>): ListInAws;
}

function inAws(of: PrefixList, entries: readonly Entry[]): ListInAws {
  return {
    list: of,
    entries,
    with: (...cidrs) => inAws(of, [...entries, ...cidrs.map((text) => ({ cidr: cidr(text), description: "" }))]),
    saying: (words) =>
      inAws(
        of,
        entries.map((entry, index) => ({ ...entry, description: words(index) })),
      ),
    but: (changes) => inAws({ ...of, ...changes }, entries),
    tagged: (tags) => {
      const all = [...new Map([...of.tags, ...Object.entries(tags)])].filter(([, value]) => value !== "");
      return inAws({ ...of, tags: new Map(all) }, entries);
    },
  };
}

/** A list of ours, `pl-NAME`, size 20, without entries and without the tag that says which settings are applied. */
export function list(name: string): ListInAws {
  const id = `pl-${name}`;
  return inAws(
    {
      id,
      arn: `arn:aws:ec2:eu-west-1:${NETWORK.accountId}:prefix-list/${id}`,
      name,
      family: "IPv4",
      maxEntries: 20,
      version: 3,
      state: "modify-complete",
      ownerId: NETWORK.accountId,
      tags: new Map([
        [TAG.owner, OWNER],
        [TAG.mapping, name],
        [TAG.deletion, "delete"],
      ]),
      fedByIpam: false,
    },
    [],
  );
}

/** A list that carries no tag of ours. */
export function unowned(name: string): ListInAws {
  return list(name).but({ tags: new Map() });
}

/** `444444444444`, or `444444444444 FAILED`: a member of a share, and its state where it is not associated. */
function member(text: string): ShareMember {
  const [id = "", state = "ASSOCIATED"] = text.split(" ");
  return { id, state: state as ShareMember["state"], external: false };
}

/** Our share of the list `pl-NAME` with these principals. */
export function share(
  name: string,
  principals: readonly string[],
  changes: Partial<Omit<ResourceShare, "resources">> & { readonly held?: ShareMember["state"] } = {},
): ResourceShare {
  const { held = "ASSOCIATED", ...rest } = changes;
  return {
    arn: `arn:aws:ram:eu-west-1:${NETWORK.accountId}:resource-share/${name}`,
    name: `plsync-pl-${name}`,
    listId: `pl-${name}`,
    state: "ACTIVE",
    allowExternal: false,
    principals: principals.map(member),
    ...rest,
    resources: [{ id: list(name).list.arn, state: held, external: false }],
  };
}

/** An interface `eni-0000000N` of the groups, with one private address. */
export function eni(number: number, groupIds: readonly string[], changes: Partial<NetworkInterface> = {}) {
  const found: NetworkInterface = {
    id: `eni-${String(number).padStart(8, "0")}`,
    status: "in-use",
    type: "interface",
    managed: false,
    vpcId: "vpc-1",
    groups: groupIds.map((id) => ({ id, name: id })),
    privateIPv4: [cidr(addresses(1, number)[0] ?? "")],
    publicIPv4: [],
    ipv6: [],
    delegated: [],
    ...changes,
  };
  return found;
}

export function group(id: string, changes: Partial<SecurityGroup> = {}): SecurityGroup {
  return { id, name: id.replace(/^sg-/, ""), vpcId: "vpc-1", tags: new Map(), ...changes };
}

export function failure(summary = "AWS did not answer", at: AccountRegion = PAYMENTS): Reading<never> {
  const { account, region } = at;
  const diagnostic: Diagnostic = { code: "aws_unavailable", severity: "error", summary, account, region };
  return { ok: false, diagnostic };
}

/** The interfaces with all of the tags. */
export function fromInterfaces(tags: Readonly<Record<string, string>>): NetworkInterfaceSource {
  const match = { tags: new Map(Object.entries(tags)) };
  const { selectors, ...rest } = fromGroups();
  return { ...rest, kind: "network_interfaces", match };
}

export interface RegionParts {
  readonly groups?: readonly (string | SecurityGroup)[] | Reading<never>;
  readonly interfaces?: readonly NetworkInterface[] | Reading<never>;
  /** Of the sources that select interfaces themselves. */
  readonly matching?: readonly (readonly [InterfaceMatch, readonly NetworkInterface[] | Reading<never>])[];
  readonly lists?: readonly ListInAws[] | Reading<never>;
  /** Readings of entries that failed, and of references, by id of the list. */
  readonly entries?: Record<string, Reading<never>>;
  readonly resources?: { readonly [Kind in ResourceKind]?: readonly NetworkResource[] | Reading<never> };
  readonly references?: Record<string, readonly Association[] | Reading<never>>;
  /** Our resource shares; of `strays` the lists are gone. */
  readonly shares?: readonly ResourceShare[] | Reading<never>;
  readonly strays?: readonly ResourceShare[];
}

function reading<T>(value: readonly T[] | Reading<never> | undefined): Reading<readonly T[]> {
  return value === undefined ? { ok: true, value: [] } : "ok" in value ? value : { ok: true, value };
}

export function region(at: AccountRegion, parts: RegionParts = {}): RegionSnapshot {
  const { groups, resources = {}, lists, entries = {}, references = {}, shares, strays = [] } = parts;
  const members = (found: RegionParts["interfaces"]): Reading<Interfaces> =>
    found === undefined || !("ok" in found) ? { ok: true, value: interfacesOf(found ?? []) } : found;
  const found = reading(lists);
  return {
    at,
    groups: reading(
      groups === undefined || "ok" in groups
        ? groups
        : groups.map((one) => (typeof one === "string" ? group(one) : one)),
    ),
    interfaces: members(parts.interfaces),
    matching: new Map((parts.matching ?? []).map(([match, found]) => [interfaceMatchKey(match), members(found)])),
    resources: Object.fromEntries(Object.entries(resources).map(([kind, value]) => [kind, reading(value)])),
    lists: found.ok ? { ok: true, value: found.value.map((one) => one.list) } : found,
    entries: new Map<string, Reading<Entries>>([
      ...(found.ok ? found.value : []).map((one): [string, Reading<Entries>] => {
        return [one.list.id, { ok: true, value: entriesOf(one.entries) }];
      }),
      ...Object.entries(entries),
    ]),
    applied: new Map(),
    associations: new Map(Object.entries(references).map(([id, value]) => [id, reading(value)])),
    ...(shares === undefined
      ? {}
      : { shares: "ok" in shares ? shares : { ok: true as const, value: { ofLists: shares, strays } } }),
  };
}

export const UNUSED: RegionSnapshot = region(PAYMENTS);

// The plan

export function allow(removals: Record<string, number> = {}, deletes: readonly string[] = []): Allowances {
  return { removals: new Map(Object.entries(removals)), deletes: new Set(deletes) };
}

interface Options extends Partial<Omit<PlanInput, "configuration" | "snapshot" | "scope">> {
  readonly only?: readonly string[];
  readonly now?: string;
}

export function planFor(file: Configuration, regions: readonly RegionSnapshot[], options: Options = {}): Plan {
  const { only = [], now = TODAY, ...rest } = options;
  return makePlan({
    configuration: file,
    snapshot: { takenAt: now, regions },
    scope: scopeOf(only),
    mode: "reviewed",
    allowances: allow(),
    toolVersion: "0.0.0",
    ...rest,
  });
}

export function planned(plan: Plan, name: string): Planned {
  const found = plan.lists.filter((one) => one.name === name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} lists named ${name} are planned`);
  return only;
}

/** `["+ 10.0.0.1/32", "- 10.0.0.2/32"]`. */
export function signed({ change }: Planned): readonly string[] {
  const adds = change.kind === "create" || change.kind === "update" ? change.adds : [];
  const removes = change.kind === "update" ? change.removes : [];
  return [...adds.map((one) => `+ ${formatCidr(one.cidr)}`), ...removes.map((one) => `- ${formatCidr(one.cidr)}`)];
}

export function heldFor({ held }: Planned): readonly string[] {
  return held.map(({ reason }) => reason);
}

export function codes(plan: Plan): readonly string[] {
  return plan.diagnostics.map(({ code }) => code);
}

/** What AWS has of a list after its planned change; undefined when the list is gone. */
function changed(before: ListInAws | undefined, { change, name, family }: Planned): ListInAws | undefined {
  if (change.kind === "create") {
    return inAws({ ...list(name).list, family, maxEntries: change.maxEntries, version: 1, tags: change.tags }, [
      ...change.adds,
    ]);
  }
  if (before === undefined || change.kind === "delete") return undefined;
  if (change.kind === "keep") return before;
  const tags = new Map([...before.list.tags, ...change.tags.set]);
  for (const key of change.tags.remove) tags.delete(key);
  if (change.kind === "retain") return before.but({ tags });
  const gone = new Set(change.removes.map((one) => one.cidr));
  const told = new Map(change.describes.map(({ cidr: at, to }) => [at, to]));
  const entries = [...before.entries.filter((one) => !gone.has(one.cidr)), ...change.adds].map((one) => ({
    cidr: one.cidr,
    description: told.get(one.cidr) ?? one.description,
  }));
  return inAws(
    {
      ...before.list,
      tags,
      name: change.rename?.to ?? before.list.name,
      maxEntries: change.resize?.to ?? before.list.maxEntries ?? 0,
      version: (before.list.version ?? 0) + (change.adds.length + change.removes.length > 0 ? 1 : 0),
    },
    entries,
  );
}

export function listsIn(of: RegionSnapshot): readonly ListInAws[] {
  if (!of.lists.ok) return [];
  return of.lists.value.map((one) => {
    const entries = of.entries.get(one.id);
    return inAws(one, entries?.ok === true ? [...entries.value] : []);
  });
}

/** The regions after the plan was applied without trouble. */
export function applied(regions: readonly RegionSnapshot[], plan: Plan): readonly RegionSnapshot[] {
  return regions.map((one) => {
    if (!one.lists.ok) return one;
    const going = plan.lists.filter(
      ({ at, held }) => held.length === 0 && at.account === one.at.account && at.region === one.at.region,
    );
    const found = new Map(listsIn(one).map((each) => [each.list.id, each]));
    const moved = going.flatMap((each) => {
      const id = each.change.kind === "create" ? "" : each.change.have.id;
      const before = found.get(id);
      found.delete(id);
      return changed(before, each) ?? [];
    });
    const next = region(one.at, { lists: [...found.values(), ...moved] });
    return { ...one, lists: next.lists, entries: new Map([...one.entries, ...next.entries]) };
  });
}
