// What may be asked about the interfaces of an account-region: about one by its number, or about many at once where that is much
// faster. interface-columns.ts says how they are kept.
import type { AddressFamily, Cidr } from "../cidr.ts";
import type { CarriedGroup, NetworkInterface } from "../interface.ts";
import { type OwnedBlocks, ownedBlocks } from "./chosen-lists.ts";
import type { Cidrs } from "./cidrs.ts";
import { type InterfaceColumns, IPV4, IPV6, type Lists, TEXTS, type Traits } from "./interface-columns.ts";

/** Which of their blocks are meant. */
export interface BlockChoice {
  readonly privateIPv4: boolean;
  readonly publicIPv4: boolean;
  readonly delegatedIPv4: boolean;
  readonly ipv6: boolean;
  readonly delegatedIPv6: boolean;
}

export type InterfaceLabels = Pick<NetworkInterface, "id" | "instanceId" | "name" | "description" | "groups">;

/** Of each family those of one interface, or none. */
function list(lists: Lists<Cidrs>, index: number): readonly Cidr[] {
  const found: Cidr[] = [];
  if (lists.values.length === 0) return found;
  for (let i = lists.starts[index] as number; i < (lists.starts[index + 1] as number); i++) {
    found.push(lists.values[i] as Cidr);
  }
  return found;
}

/** Made by `InterfacesBuilder`; iterated as records, in order of id. */
export class Interfaces implements Iterable<NetworkInterface> {
  readonly #columns: InterfaceColumns;
  /** By id of the group, its indexes in `carried`. */
  readonly #groups: ReadonlyMap<string, readonly number[]>;

  constructor(columns: InterfaceColumns) {
    this.#columns = columns;
    this.#groups = Map.groupBy(columns.carried.keys(), (index) => columns.carried[index]?.id ?? "");
  }

  /** Numbers go from 0 up to it. */
  get count(): number {
    return this.#columns.rows.length;
  }

  #row(number: number): number {
    const row = this.#columns.rows[number];
    if (row === undefined) throw new RangeError(`no interface ${number}`);
    return row;
  }

  #traits(number: number): Traits {
    const { allTraits, traits } = this.#columns;
    return allTraits[traits[this.#row(number)] as number] as Traits;
  }

  id(number: number): string {
    return this.#columns.texts.at(this.#row(number) * TEXTS);
  }

  status(number: number): string {
    return this.#traits(number).status;
  }

  type(number: number): string {
    return this.#traits(number).type;
  }

  vpcId(number: number): string {
    return this.#traits(number).vpcId;
  }

  isManaged(number: number): boolean {
    return this.#traits(number).managed;
  }

  /** All groups that interfaces carry, in order of the first that does; one that they name differently with each of its names. */
  carriedGroups(): readonly CarriedGroup[] {
    const { carried, carriers } = this.#columns;
    const first = (index: number) => carriers.values[carriers.starts[index] as number] as number;
    return [...carried.keys()]
      .filter((index) => carriers.starts[index] !== carriers.starts[index + 1])
      .sort((a, b) => first(a) - first(b))
      .map((index) => carried[index] as CarriedGroup);
  }

  /** What tells people whose the interface is: of every entry that is added. */
  labelsOf(number: number): InterfaceLabels {
    const { texts, carried, groups } = this.#columns;
    const row = this.#row(number);
    const own: CarriedGroup[] = [];
    for (let i = groups.starts[row] as number; i < (groups.starts[row + 1] as number); i++) {
      own.push(carried[groups.values[i] as number] as CarriedGroup);
    }
    const instanceId = texts.at(row * TEXTS + 1);
    const name = texts.at(row * TEXTS + 2);
    const description = texts.at(row * TEXTS + 3);
    return {
      id: texts.at(row * TEXTS),
      ...(instanceId === "" ? {} : { instanceId }),
      ...(name === "" ? {} : { name }),
      ...(description === "" ? {} : { description }),
      groups: own,
    };
  }

  /** The interface as a record. */
  at(number: number): NetworkInterface {
    const { ipv4, ipv6 } = this.#columns;
    const row = this.#row(number);
    const { status, type, managed, vpcId, ownerId } = this.#traits(number);
    return {
      ...this.labelsOf(number),
      status,
      type,
      managed,
      vpcId,
      ...(ownerId === undefined ? {} : { ownerId }),
      privateIPv4: list(ipv4, row * IPV4),
      publicIPv4: list(ipv4, row * IPV4 + 1),
      ipv6: list(ipv6, row * IPV6),
      delegated: [...list(ipv4, row * IPV4 + 2), ...list(ipv6, row * IPV6 + 1)],
    };
  }

  *[Symbol.iterator](): Iterator<NetworkInterface> {
    for (let number = 0; number < this.count; number++) yield this.at(number);
  }

  /** The number of the interface with the id; undefined when there is none. Binary search. */
  find(id: string): number | undefined {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.id(middle) < id) low = middle + 1;
      else high = middle;
    }
    return low < this.count && this.id(low) === id ? low : undefined;
  }

  /** The numbers of the interfaces that carry one of the groups, ascending, each once. */
  carrying(groupIds: Iterable<string>): Uint32Array {
    const { starts, values } = this.#columns.carriers;
    const each: Uint32Array[] = [];
    for (const id of groupIds) {
      for (const group of this.#groups.get(id) ?? NO_GROUPS) {
        each.push(values.subarray(starts[group], starts[group + 1]));
      }
    }
    if (each.length < 2) return each[0] ?? new Uint32Array();
    const all = Uint32Array.from(each.flatMap((numbers) => [...numbers])).sort();
    return all.filter((number, i) => number !== all[i - 1]);
  }

  /** The traits of the interfaces that carry the group, each once. */
  #traitsOf(groupId: string): readonly Traits[] {
    const { allTraits, traits } = this.#columns;
    const found = new Set<number>();
    for (const number of this.carrying([groupId])) found.add(traits[this.#row(number)] as number);
    return [...found].map((index) => allTraits[index] as Traits);
  }

  /** Ids of the VPCs of the interfaces that carry the group, each once. */
  vpcsOf(groupId: string): readonly string[] {
    return [...new Set(this.#traitsOf(groupId).map(({ vpcId }) => vpcId))];
  }

  /** The accounts that these interfaces belong to, each once, as far as AWS says. */
  ownersOf(groupId: string): readonly string[] {
    return [...new Set(this.#traitsOf(groupId).flatMap(({ ownerId }) => ownerId ?? []))];
  }

  /** True if one of the interfaces belongs to another account, as far as AWS says. */
  haveOtherOwner(accountId: string): boolean {
    const { allTraits, traits, rows } = this.#columns;
    const isOther = allTraits.map(({ ownerId }) => ownerId !== undefined && ownerId !== accountId);
    return isOther.includes(true) && rows.some((row) => isOther[traits[row] as number]);
  }

  /** Those of the interfaces that are in the VPC; the same array when all are. */
  inVpc(numbers: Uint32Array, vpcId: string): Uint32Array {
    const { allTraits, traits, rows } = this.#columns;
    const areThere = allTraits.map((each) => each.vpcId === vpcId);
    const isThere = (number: number) => areThere[traits[rows[number] as number] as number] === true;
    for (let i = 0; i < numbers.length; i++) if (!isThere(numbers[i] as number)) return numbers.filter(isThere);
    return numbers;
  }

  /** The chosen blocks of these interfaces, in order of the numbers; of one interface, in the order of the choices. */
  blocksOf(numbers: Uint32Array, choice: BlockChoice): Readonly<Record<AddressFamily, OwnedBlocks>> {
    const { ipv4, ipv6, rows } = this.#columns;
    const { privateIPv4, publicIPv4, delegatedIPv4, ipv6: ownIPv6, delegatedIPv6 } = choice;
    const IPv4 = ownedBlocks(ipv4, [privateIPv4, publicIPv4, delegatedIPv4], rows, numbers);
    // Many account-regions have no IPv6 at all.
    if (ipv6.values.length === 0) return { IPv4, IPv6: NO_BLOCKS };
    return { IPv4, IPv6: ownedBlocks(ipv6, [ownIPv6, delegatedIPv6], rows, numbers) };
  }
}

const NO_GROUPS: readonly number[] = [];
const NO_BLOCKS: OwnedBlocks = { cidrs: [], owners: [] };
