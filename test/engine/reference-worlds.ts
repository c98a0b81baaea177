// Random worlds in which lists are to grow: who references them, with which rules and routes, and what their quotas hold. Everything
// comes from a seed.
import type { Behaviour } from "../../src/simulator/behaviour.ts";
import type { PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import { QUOTAS, type QuotaName, type Quotas } from "../../src/simulator/world/quotas.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import type { RouteOrigin } from "../../src/simulator/world/route-records.ts";
import type { Direction } from "../../src/simulator/world/rule-record.ts";
import { NO_LIMITS, OWNER } from "./estate.ts";

/** An account that the file does not have. */
export const FOREIGN = "444444444444";

/** mulberry32, as a source of choices. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 … 1 */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.roll() < probability;
  }

  one<T>(of: readonly T[]): T {
    return of[this.between(0, of.length - 1)] as T;
  }

  shuffled<T>(of: readonly T[]): readonly T[] {
    return of
      .map((item) => ({ item, at: this.roll() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

/** Half of the worlds are as AWS is taken to be, the others as it may be where its documentation is silent. */
export const SWITCHES: readonly Partial<Behaviour>[] = [
  {},
  {},
  {},
  { listsCounted: "both-families" },
  { groupsCounted: "one-family" },
  { localRoutesCounted: false },
];

/** Takes everything out of the Region that an earlier world had in it. */
export function clear({ groups, rules, routeTables, transitGatewayTables, lists, quotas }: Region): void {
  for (const all of [groups, rules, routeTables, transitGatewayTables]) all.clear();
  for (const [id, { ownerId }] of lists) if (ownerId !== "AWS") lists.delete(id);
  quotas.neverApplied.clear();
  quotas.troubles.clear();
  for (const name of Object.keys(QUOTAS) as QuotaName[]) quotas.apply(name, QUOTAS[name].value);
}

type Family = "IPv4" | "IPv6";

const host = (family: Family, number: number) =>
  family === "IPv4" ? `10.0.${number >> 8}.${number & 255}/32` : `2001:db8::${(number + 1).toString(16)}/128`;
const hosts = (family: Family, count: number) => Array.from({ length: count }, (_, number) => host(family, number));

/** The mapping of a list that exists with some entries and is to have more. */
function growing(name: string, net: Region, dice: Dice): { readonly list: PrefixListRecord; readonly mapping: object } {
  const family = dice.one<Family>(["IPv4", "IPv4", "IPv6"]);
  const size = dice.between(2, 40);
  const wanted = size + dice.between(1, 30);
  const list = net.prefixList(name, {
    family,
    maxEntries: size,
    entries: hosts(family, dice.between(0, size)),
    tags: { "plsync:owner": OWNER, "plsync:mapping": name, "plsync:deletion": "delete" },
  });
  const mapping = {
    name,
    sources: [{ cidrs: hosts(family, wanted).map((cidr) => ({ cidr })) }],
    prefix_lists: [{ address_family: family, max_entries: { headroom: dice.between(0, 20) }, limits: NO_LIMITS }],
  };
  return { list, mapping };
}

export interface ReferenceWorld {
  readonly lists: readonly PrefixListRecord[];
  readonly mappings: readonly object[];
}

/** Fills the Regions with one to four lists that are to grow, and with what references them; `regions`: the owner's first. */
export function referenceWorld(regions: readonly [Region, ...Region[]], dice: Dice): ReferenceWorld {
  const [net] = regions;
  const made = Array.from({ length: dice.between(1, 4) }, (_, index) => growing(`list-${index}`, net, dice));
  const lists = made.map(({ list }) => list);
  for (const region of regions) {
    setQuotas(region.quotas, dice);
    for (let count = dice.between(0, 2); count > 0; count--) addGroup(region, lists, dice);
    if (dice.chance(0.3)) addRouteTable(region, lists, dice);
    if (dice.chance(0.05)) region.transitGatewayTable({ lists: [dice.one(lists)] });
  }
  return { lists, mappings: made.map(({ mapping }) => mapping) };
}

function setQuotas(quotas: Quotas, dice: Dice): void {
  if (dice.chance(0.6)) quotas.apply("rulesPerGroup", dice.one([60, 80, 100, 120, 200]));
  else if (dice.chance(0.5)) quotas.neverApplied.add("rulesPerGroup");
  if (dice.chance(0.05)) quotas.troubles.set("rulesPerGroup", { code: "DEPENDENCY_SERVICE_ERROR", message: "later" });
  quotas.apply("routesPerTable", dice.one([50, 60, 100, 500]));
}

const DIRECTIONS: readonly Direction[] = ["inbound", "inbound", "outbound"];

/** A group whose rules name one to three of the lists, beside others of all kinds. */
function addGroup(region: Region, lists: readonly PrefixListRecord[], dice: Dice): void {
  const group = region.securityGroup("group");
  for (let port = 1, count = dice.between(1, 3); port <= count; port++) {
    region.rule(group, { list: dice.one(lists), port, direction: dice.one(DIRECTIONS) });
  }
  const families = dice.chance(0.3) ? (["IPv4", "IPv6"] as const) : (["IPv4"] as const);
  for (let number = 0, count = dice.between(0, 40); number < count; number++) {
    region.rule(group, { cidr: host(dice.one(families), number), direction: dice.one(DIRECTIONS) });
  }
  for (let count = dice.between(0, 3); count > 0; count--)
    region.rule(group, { group, direction: dice.one(DIRECTIONS) });
  if (dice.chance(0.2)) {
    const managed = [...region.lists.values()].filter(({ ownerId }) => ownerId === "AWS");
    region.rule(group, { list: dice.one(managed), direction: dice.one(DIRECTIONS) });
  }
  if (dice.chance(0.2)) {
    const other = region.prefixList("other", { maxEntries: dice.between(1, 10) });
    region.rule(group, { list: other, direction: dice.one(DIRECTIONS) });
  }
}

function addRouteTable(region: Region, lists: readonly PrefixListRecord[], dice: Dice): void {
  const origins: readonly RouteOrigin[] = ["CreateRoute", "EnableVgwRoutePropagation", "Advertisement"];
  const routes = hosts("IPv4", dice.between(0, 30)).map((cidr) => [cidr, dice.one(origins)] as const);
  region.routeTable({
    lists: [dice.one(lists)],
    routes: { "10.9.0.0/16": "CreateRouteTable", ...Object.fromEntries(routes) },
  });
}

/** A list of another account of which the account of the group knows nothing: its share has ended. */
export function unseenList(regions: readonly Region[], foreign: Region, dice: Dice): void {
  const group = dice.one(regions.flatMap((region) => [...region.groups.values()].map(({ id }) => ({ region, id }))));
  const unseen = foreign.prefixList("unseen", { maxEntries: dice.between(1, 20) });
  group.region.rule(group.id, { list: unseen, port: 9 });
}
