// What may be asked about the interfaces of an account-region: about one by its number, or about many at once where that is much
// faster. interface-columns.ts says how they are kept.
import type { AddressFamily, Cidr } from "../cidr.ts";
import type { CarriedGroup, NetworkInterface } from "../interface.ts";
import { type Cidrs, packedCidrs } from "./cidrs.ts";
import { type InterfaceColumns, IPV4, IPV6, type Lists, TEXTS } from "./interface-columns.ts";

/** Which of their blocks are meant. */
export interface BlockChoice {
  readonly privateIPv4: boolean;
  readonly publicIPv4: boolean;
  readonly delegatedIPv4: boolean;
  readonly ipv6: boolean;
  readonly delegatedIPv6: boolean;
}

/** Blocks of one family, and for each the number of the interface that has it. */
export interface OwnedBlocks {
  readonly cidrs: Cidrs;
  readonly owners: ArrayLike<number>;
}

/** Of each family those of one interface, or none. */
function list(lists: Lists<Cidrs>, index: number): readonly Cidr[] {
  const found: Cidr[] = [];
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

  #word(column: Uint32Array, number: number): string {
    return this.#columns.words[column[this.#row(number)] as number] as string;
  }

  id(number: number): string {
    return this.#columns.texts.at(this.#row(number) * TEXTS);
  }

  status(number: number): string {
    return this.#word(this.#columns.status, number);
  }

  type(number: number): string {
    return this.#word(this.#columns.type, number);
  }

  vpcId(number: number): string {
    return this.#word(this.#columns.vpc, number);
  }

  isManaged(number: number): boolean {
    return this.#columns.managed[this.#row(number)] === 1;
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

  /** The interface as a record, for what is shown. */
  at(number: number): NetworkInterface {
    const { texts, carried, groups, ipv4, ipv6 } = this.#columns;
    const row = this.#row(number);
    const [instanceId, name, description] = [1, 2, 3].map((text) => texts.at(row * TEXTS + text));
    return {
      id: this.id(number),
      status: this.status(number),
      type: this.type(number),
      managed: this.isManaged(number),
      vpcId: this.vpcId(number),
      groups: Array.from(
        groups.values.subarray(groups.starts[row], groups.starts[row + 1]),
        (index) => carried[index] as CarriedGroup,
      ),
      ...(instanceId ? { instanceId } : {}),
      ...(name ? { name } : {}),
      ...(description ? { description } : {}),
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
  carrying(groupIds: Iterable<string>): readonly number[] {
    const { starts, values } = this.#columns.carriers;
    const numbers: number[] = [];
    let groups = 0;
    for (const id of groupIds) {
      for (const index of this.#groups.get(id) ?? []) {
        groups++;
        const end = starts[index + 1] as number;
        for (let i = starts[index] as number; i < end; i++) numbers.push(values[i] as number);
      }
    }
    if (groups < 2) return numbers;
    return [...Uint32Array.from(numbers).sort()].filter((number, i, all) => number !== all[i - 1]);
  }

  /** The chosen blocks of these interfaces, in order of the numbers; of one interface, in the order of the choices. */
  blocksOf(numbers: readonly number[], choice: BlockChoice): Readonly<Record<AddressFamily, OwnedBlocks>> {
    const { ipv4, ipv6, rows } = this.#columns;
    const chosen = (...choices: readonly boolean[]) => choices.flatMap((isChosen, kind) => (isChosen ? [kind] : []));
    const kinds4 = chosen(choice.privateIPv4, choice.publicIPv4, choice.delegatedIPv4);
    const kinds6 = chosen(choice.ipv6, choice.delegatedIPv6);
    const four = picked(ipv4, IPV4, kinds4, rows, numbers);
    const six = picked(ipv6, IPV6, kinds6, rows, numbers);
    return {
      IPv4: { cidrs: packedCidrs(new Float64Array(four.cidrs as readonly number[])), owners: four.owners },
      IPv6: six,
    };
  }
}

function picked(
  { starts, values }: Lists<Cidrs>,
  perRow: number,
  kinds: readonly number[],
  rows: Uint32Array,
  numbers: readonly number[],
): { readonly cidrs: readonly Cidr[]; readonly owners: readonly number[] } {
  const cidrs: Cidr[] = [];
  const owners: number[] = [];
  for (const number of numbers) {
    const first = (rows[number] as number) * perRow;
    for (const kind of kinds) {
      const end = starts[first + kind + 1] as number;
      for (let i = starts[first + kind] as number; i < end; i++) {
        cidrs.push(values[i] as Cidr);
        owners.push(number);
      }
    }
  }
  return { cidrs, owners };
}
