// Makes the columns of interfaces.ts from records, one at a time: a record can be forgotten as soon as it was added.
import { compareText } from "../account-region.ts";
import { type Cidr, familyOf } from "../cidr.ts";
import type { CarriedGroup, NetworkInterface } from "../interface.ts";
import { packedCidrs } from "./cidrs.ts";
import { Growing } from "./growing.ts";
import { type InterfaceColumns, IPV6, type Lists, TEXTS, type Traits } from "./interface-columns.ts";
import { Interfaces } from "./interfaces.ts";
import { ownCopy, type Texts, TextsBuilder } from "./texts.ts";

/** Traits that many interfaces share: each is kept once, and known by its index. */
class AllTraits {
  readonly #indexes = new Map<string, number>();
  readonly #all: Traits[] = [];
  #last = 0;

  index(found: Traits): number {
    // Interfaces of one VPC mostly come one after the other.
    if (this.#all[this.#last] !== undefined && isAlike(found, this.#all[this.#last] as Traits)) return this.#last;
    const { status, type, managed, vpcId, ownerId = "" } = found;
    const key = JSON.stringify([status, type, managed, vpcId, ownerId]);
    const known = this.#indexes.get(key);
    this.#last = known ?? this.#all.length;
    if (known !== undefined) return known;
    const own = { status: ownCopy(status), type: ownCopy(type), managed, vpcId: ownCopy(vpcId) };
    this.#all.push(ownerId === "" ? own : { ...own, ownerId: ownCopy(ownerId) });
    this.#indexes.set(key, this.#last);
    return this.#last;
  }

  all(): readonly Traits[] {
    return this.#all;
  }
}

function isAlike(one: Traits, other: Traits): boolean {
  return (
    one.vpcId === other.vpcId &&
    one.status === other.status &&
    one.type === other.type &&
    one.managed === other.managed &&
    (one.ownerId ?? "") === (other.ownerId ?? "")
  );
}

/** The same for groups with the names that interfaces give them. */
class Groups {
  readonly #indexes = new Map<string, Map<string | undefined, number>>();
  readonly #all: CarriedGroup[] = [];

  index({ id, name }: CarriedGroup): number {
    const known = this.#indexes.get(id)?.get(name);
    if (known !== undefined) return known;
    const group = { id: ownCopy(id), ...(name === undefined ? {} : { name: ownCopy(name) }) };
    const names = this.#indexes.get(id) ?? new Map<string | undefined, number>();
    this.#indexes.set(group.id, names.set(group.name, this.#all.length));
    this.#all.push(group);
    return this.#all.length - 1;
  }

  all(): readonly CarriedGroup[] {
    return this.#all;
  }
}

const isIPv4 = (cidr: Cidr): boolean => familyOf(cidr) === "IPv4";

export class InterfacesBuilder {
  readonly #texts = new TextsBuilder();
  readonly #allTraits = new AllTraits();
  readonly #traits = new Growing(Uint32Array);
  readonly #carried = new Groups();
  readonly #groups = new Growing(Uint32Array);
  readonly #groupStarts = new Growing(Uint32Array);
  readonly #ipv4 = new Growing(Float64Array);
  readonly #ipv4Starts = new Growing(Uint32Array);
  readonly #ipv6: Cidr[] = [];
  readonly #ipv6Starts = new Growing(Uint32Array);

  /** Of two with one id, the later counts. An empty text is none. */
  add(found: NetworkInterface): void {
    for (const text of [found.id, found.instanceId, found.name, found.description]) this.#texts.add(text ?? "");
    this.#traits.push(this.#allTraits.index(found));
    this.#groupStarts.push(this.#groups.length);
    for (const group of found.groups) this.#groups.push(this.#carried.index(group));
    for (const blocks of [found.privateIPv4, found.publicIPv4, found.delegated]) {
      this.#ipv4Starts.push(this.#ipv4.length);
      for (const cidr of blocks) if (isIPv4(cidr)) this.#ipv4.push(Number(cidr));
    }
    this.#addIPv6(found);
  }

  /** Of a row that has its traits already. Many account-regions have no IPv6 at all: nothing is kept before the first. */
  #addIPv6({ ipv6, delegated }: NetworkInterface): void {
    if (this.#ipv6.length === 0) {
      if (ipv6.length === 0 && delegated.every(isIPv4)) return;
      const before = (this.#traits.length - 1) * IPV6;
      while (this.#ipv6Starts.length < before) this.#ipv6Starts.push(0);
    }
    for (const blocks of [ipv6, delegated]) {
      this.#ipv6Starts.push(this.#ipv6.length);
      for (const cidr of blocks) if (!isIPv4(cidr)) this.#ipv6.push(cidr);
    }
  }

  /** All that were added; nothing may be added afterwards. */
  built(): Interfaces {
    const ended = (starts: Growing<Uint32Array<ArrayBuffer>>, end: number): Uint32Array => {
      starts.push(end);
      return starts.filled();
    };
    const texts = this.#texts.built();
    const carried = this.#carried.all();
    const rows = rowsById(texts, this.#traits.length);
    const starts = ended(this.#groupStarts, this.#groups.length);
    const groups = { starts, values: this.#groups.filled() };
    const ipv4Starts = ended(this.#ipv4Starts, this.#ipv4.length);
    const columns: InterfaceColumns = {
      rows,
      texts,
      allTraits: this.#allTraits.all(),
      traits: this.#traits.filled(),
      carried,
      groups,
      ipv4: { starts: ipv4Starts, values: packedCidrs(this.#ipv4.filled()) },
      ipv6: { starts: ended(this.#ipv6Starts, this.#ipv6.length), values: this.#ipv6 },
      carriers: carriersOf(groups, rows, carried.length),
    };
    return new Interfaces(columns);
  }
}

/** The columns of these records. */
export function interfacesOf(records: Iterable<NetworkInterface>): Interfaces {
  const builder = new InterfacesBuilder();
  for (const record of records) builder.add(record);
  return builder.built();
}

export const NO_INTERFACES: Interfaces = interfacesOf([]);

/** The row of each interface in order of id; of several with one id, the last. */
function rowsById(texts: Texts, count: number): Uint32Array {
  const latest = new Map<string, number>();
  for (let row = 0; row < count; row++) latest.set(texts.at(row * TEXTS), row);
  const sorted = [...latest.keys()].sort(compareText);
  return Uint32Array.from(sorted, (id) => latest.get(id) as number);
}

/** For each group the numbers of the interfaces that carry it: counted first, then filled in. */
function carriersOf(groups: Lists<Uint32Array>, rows: Uint32Array, carried: number): Lists<Uint32Array> {
  const each = (take: (group: number, number: number) => void): void => {
    for (const [number, row] of rows.entries()) {
      const own = groups.values.subarray(groups.starts[row], groups.starts[row + 1]);
      for (const [i, group] of own.entries()) if (own.indexOf(group) === i) take(group, number);
    }
  };
  const starts = new Uint32Array(carried + 1);
  each((group) => {
    starts[group + 1] = (starts[group + 1] as number) + 1;
  });
  for (let group = 0; group < carried; group++) {
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  }
  const values = new Uint32Array(starts[carried] as number);
  const next = starts.slice();
  each((group, number) => {
    const at = next[group] as number;
    values[at] = number;
    next[group] = at + 1;
  });
  return { starts, values };
}
