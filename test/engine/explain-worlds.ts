// Random worlds in which somebody asks about addresses, and what is to be said of each: worked out from the simulator's books and from what
// was rolled, without anything of plsync's. Everything comes from a seed.
import type { InterfaceRecord } from "../../src/simulator/world/network-records.ts";
import type { PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import { NO_LIMITS, OWNER } from "./estate.ts";
import type { Dice } from "./reference-worlds.ts";

const VPCS = ["vpc-0aaaaaaaaaaaaaaaa", "vpc-0bbbbbbbbbbbbbbbb"] as const;
const GROUPS = ["sg-0aaaaaaaaaaaaaaaa", "sg-0bbbbbbbbbbbbbbbb", "sg-0cccccccccccccccc"] as const;
const OVER = "2020-01-31";

/** A source as it was rolled. */
interface Rolled {
  readonly groups: readonly string[];
  readonly detached: boolean;
  readonly managed: boolean;
  readonly types: readonly string[];
  readonly vpcIds: "own" | "all" | string;
  readonly addresses: "private" | "public" | "both";
  readonly within: string | undefined;
}

interface RolledMapping {
  readonly name: string;
  readonly sources: readonly Rolled[];
  readonly cidrs: readonly { readonly address: string; readonly isOver: boolean }[];
}

export interface ExplainedWorld {
  /** Of the file. */
  readonly mappings: readonly object[];
  /** What must be said about the address. */
  expected(address: string): Expected;
}

export interface Expected {
  /** Names of the lists that have it. */
  readonly having: readonly string[];
  /** Of those, the version since which they have it. */
  readonly since: ReadonlyMap<string, number>;
  /** `mapping: eni-…` or `mapping: file`, of everything that brings it; sorted. */
  readonly brings: readonly string[];
  /** `mapping: eni-… code`, of every source of groups and interface that has it and does not count for it; sorted. */
  readonly against: readonly string[];
  /** Ids of the interfaces that have it, sorted. */
  readonly holders: readonly string[];
  /** By name of a list that has it, the security groups whose rules name the list; sorted. */
  readonly references: ReadonlyMap<string, readonly string[]>;
}

/** One of a few, so that they meet. */
export const anyAddress = (dice: Dice): string => `10.0.${dice.between(0, 1)}.${dice.between(1, 12)}`;
/** The public addresses, of which some are asked about too. */
export const anyPublic = (dice: Dice): string => `52.95.110.${dice.between(1, 6)}`;

function rollSource(dice: Dice): Rolled {
  return {
    groups: dice.shuffled(GROUPS).slice(0, dice.between(1, 2)),
    detached: dice.chance(0.7),
    managed: dice.chance(0.7),
    types: dice.chance(0.2) ? ["lambda"] : [],
    vpcIds: dice.one(["own", "own", "all", VPCS[0]]),
    addresses: dice.one(["private", "private", "public", "both"]),
    within: dice.chance(0.2) ? "10.0.0.0/24" : undefined,
  };
}

function written({ groups, detached, managed, types, vpcIds, addresses, within }: Rolled): object {
  return {
    security_groups: groups,
    account: "app",
    interfaces: {
      detached,
      managed,
      types,
      ...(vpcIds === "own" ? {} : { vpc_ids: vpcIds === "all" ? "all" : [vpcIds] }),
    },
    addresses,
    ...(within === undefined ? {} : { within: [within] }),
  };
}

function addInterface(app: Region, dice: Dice): void {
  const own = anyAddress(dice);
  app.networkInterface({
    groups: dice.shuffled(GROUPS).slice(0, dice.between(1, 2)),
    addresses: [own],
    ...(dice.chance(0.3) ? { publicAddresses: { [own]: anyPublic(dice) } } : {}),
    vpcId: dice.one(VPCS),
    status: dice.chance(0.2) ? "available" : "in-use",
    type: dice.chance(0.2) ? "lambda" : "interface",
    ...(dice.chance(0.2) ? { requesterId: "amazon-elb" } : {}),
  });
}

/** A list of the mapping that other writers have changed a few times. */
function addList(net: Region, name: string, dice: Dice): PrefixListRecord {
  const list = net.prefixList(name, {
    maxEntries: 60,
    entries: [`${anyAddress(dice)}/32`],
    tags: { "plsync:owner": OWNER, "plsync:mapping": name, "plsync:deletion": "delete" },
  });
  for (let edits = dice.between(0, 12); edits > 0; edits--) {
    const block = dice.one([`${anyAddress(dice)}/32`, `${anyPublic(dice)}/32`, "10.0.1.0/29"]);
    const has = list.versions.at(-1)?.entries.has(block) === true;
    net.edit(list.id, has ? { remove: [block] } : { add: { [block]: "by hand" } });
  }
  return list;
}

/** Fills the Regions. */
export function explainedWorld(net: Region, app: Region, dice: Dice): ExplainedWorld {
  for (const all of [app.interfaces, app.groups, net.groups, net.rules]) all.clear();
  for (const [id, { ownerId }] of net.lists) if (ownerId !== "AWS") net.lists.delete(id);
  for (const id of GROUPS) app.securityGroup(id, { id, vpcId: dice.one(VPCS) });
  for (let left = dice.between(4, 20); left > 0; left--) addInterface(app, dice);
  const rolled = Array.from({ length: dice.between(1, 3) }, (_, index): RolledMapping => {
    return {
      name: `m${index}`,
      sources: Array.from({ length: dice.between(1, 2) }, () => rollSource(dice)),
      cidrs: Array.from({ length: dice.between(0, 2) }, () => ({
        address: anyAddress(dice),
        isOver: dice.chance(0.4),
      })),
    };
  });
  const lists = new Map(rolled.filter(() => dice.chance(0.8)).map(({ name }) => [name, addList(net, name, dice)]));
  for (const list of lists.values()) {
    const group = net.securityGroup(`user of ${list.name}`);
    if (dice.chance(0.6)) net.rule(group, { list, port: 443 });
  }
  return {
    mappings: rolled.map(({ name, sources, cidrs }) => ({
      name,
      sources: [
        ...sources.map(written),
        ...(cidrs.length === 0
          ? []
          : [
              {
                cidrs: cidrs.map(({ address, isOver }) => ({
                  cidr: `${address}/32`,
                  ...(isOver ? { expires: OVER } : {}),
                })),
              },
            ]),
      ],
      prefix_lists: [{ limits: NO_LIMITS }],
    })),
    expected: (address) => expectedOf(address, rolled, lists, net, app),
  };
}

const number = (address: string): number => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

function isIn(address: string, block: string): boolean {
  const [start = "", length = "32"] = block.split("/");
  const size = 2 ** (32 - Number(length));
  return Math.floor(number(address) / size) === Math.floor(number(start) / size);
}

function hasIt({ entries }: PrefixListRecord["versions"][number], address: string): boolean {
  return [...entries.keys()].some((block) => isIn(address, block));
}

/** Every reason why the source does not count the interface that has the address on one side or both. */
function codesAgainst(source: Rolled, one: InterfaceRecord, address: string): readonly string[] {
  if (!one.groupIds.some((id) => source.groups.includes(id))) return ["no_group"];
  const isPrivate = one.addresses.some((own) => own.address === address);
  const isTaken = isPrivate ? source.addresses !== "public" : source.addresses !== "private";
  return [
    ...(!source.detached && one.status === "available" ? ["detached"] : []),
    ...(!source.managed && one.requesterId !== undefined ? ["managed"] : []),
    ...(source.types.length > 0 && !source.types.includes(one.type) ? ["type"] : []),
    ...(source.vpcIds !== "own" && source.vpcIds !== "all" && source.vpcIds !== one.vpcId ? ["vpc"] : []),
    ...(isTaken ? [] : ["side"]),
  ];
}

function isHome(source: Rolled, one: InterfaceRecord, app: Region): boolean {
  if (source.vpcIds !== "own") return true;
  return one.groupIds.some((id) => source.groups.includes(id) && app.groups.get(id)?.vpcId === one.vpcId);
}

function expectedOf(
  address: string,
  mappings: readonly RolledMapping[],
  lists: ReadonlyMap<string, PrefixListRecord>,
  net: Region,
  app: Region,
): Expected {
  const holders = [...app.interfaces.values()].filter(({ addresses }) =>
    addresses.some((own) => own.address === address || own.public?.address === address),
  );
  const [brings, against]: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const { name, sources, cidrs } of mappings) {
    for (const cidr of cidrs) {
      if (cidr.address === address)
        (cidr.isOver ? against : brings).add(`${name}: file${cidr.isOver ? " expired" : ""}`);
    }
    for (const source of sources) {
      for (const one of holders) {
        const codes = codesAgainst(source, one, address);
        for (const code of codes) against.add(`${name}: ${one.id} ${code}`);
        const mayBring =
          source.within === undefined
            ? address.startsWith("10.") || source.addresses !== "private"
            : isIn(address, source.within);
        if (codes.length > 0) continue;
        if (isHome(source, one, app) && mayBring) brings.add(`${name}: ${one.id}`);
        else against.add(`${name}: refused`);
      }
    }
  }
  const having = [...lists.values()].filter((list) => hasIt(list.versions.at(-1) as never, address));
  const since = (list: PrefixListRecord): number => {
    const block = [...(list.versions.at(-1)?.entries.keys() ?? [])].find((one) => isIn(address, one)) ?? "";
    let first = list.versions.length;
    while (first > 1 && list.versions[first - 2]?.entries.has(block)) first--;
    return list.versions[first - 1]?.version ?? 0;
  };
  const users = (list: PrefixListRecord) =>
    [...net.rules.values()]
      .filter(({ target }) => target.kind === "prefix-list" && target.id === list.id)
      .map(({ groupId }) => groupId)
      .sort();
  return {
    having: having.map(({ name }) => name).sort(),
    since: new Map(having.map((list) => [list.name, since(list)])),
    brings: [...brings].sort(),
    against: [...against].sort(),
    holders: holders.map(({ id }) => id).sort(),
    references: new Map(having.map((list) => [list.name, users(list)])),
  };
}
