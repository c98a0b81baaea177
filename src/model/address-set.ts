// A set of addresses of one family as sorted, disjoint, non-touching ranges: what a group of CIDRs covers,
// whatever blocks it is written in. All operations are linear after the sort.
import {
  type AddressFamily,
  type AddressNumber,
  type Cidr,
  compareCidrs,
  familyOf,
  firstAddress,
  lastAddress,
} from "./cidr.ts";

interface Range {
  readonly first: AddressNumber;
  readonly last: AddressNumber;
}

export interface AddressSet {
  readonly ranges: readonly Range[];
}

function after(address: AddressNumber): AddressNumber {
  return typeof address === "number" ? address + 1 : address + 1n;
}

function before(address: AddressNumber): AddressNumber {
  return typeof address === "number" ? address - 1 : address - 1n;
}

function larger(a: AddressNumber, b: AddressNumber): AddressNumber {
  return a > b ? a : b;
}

/** Joins ranges that are sorted by their first address. */
function join(sorted: readonly Range[]): AddressSet {
  const ranges: Range[] = [];
  for (const range of sorted) {
    const open = ranges.at(-1);
    if (open !== undefined && range.first <= after(open.last)) {
      ranges[ranges.length - 1] = { first: open.first, last: larger(open.last, range.last) };
    } else {
      ranges.push(range);
    }
  }
  return { ranges };
}

/** The addresses that the blocks cover. All blocks must be of one family (a list holds one family). */
export function addressesOf(cidrs: Iterable<Cidr>): AddressSet {
  const sorted = [...cidrs].sort(compareCidrs);
  const family: AddressFamily | undefined = sorted[0] === undefined ? undefined : familyOf(sorted[0]);
  return join(
    sorted.map((cidr) => {
      if (familyOf(cidr) !== family) throw new TypeError("an address set holds one family");
      return { first: firstAddress(cidr), last: lastAddress(cidr) };
    }),
  );
}

/** The addresses that are in either, both of one family. */
export function union(a: AddressSet, b: AddressSet): AddressSet {
  return join([...a.ranges, ...b.ranges].sort((x, y) => (x.first < y.first ? -1 : x.first > y.first ? 1 : 0)));
}

/** The addresses of `a` that are not in `b`. */
export function difference(a: AddressSet, b: AddressSet): AddressSet {
  const ranges: Range[] = [];
  let j = 0;
  for (const range of a.ranges) {
    let first = range.first;
    while (true) {
      const cut = b.ranges[j];
      if (cut === undefined || cut.first > range.last) break;
      if (cut.last >= first) {
        if (cut.first > first) ranges.push({ first, last: before(cut.first) });
        first = after(cut.last);
      }
      if (cut.last > range.last) break;
      j++;
    }
    if (first <= range.last) ranges.push({ first, last: range.last });
  }
  return { ranges };
}

/** No address, of either family. */
export const NO_ADDRESSES: AddressSet = { ranges: [] };

/** The addresses that are in both, both of one family. */
export function intersection(a: AddressSet, b: AddressSet): AddressSet {
  return difference(a, difference(a, b));
}

/** How many addresses the set holds: a bigint, since one IPv6 /64 already exceeds what a number counts exactly. */
export function countAddresses(set: AddressSet): bigint {
  let count = 0n;
  for (const { first, last } of set.ranges) count += BigInt(last) - BigInt(first) + 1n;
  return count;
}

/** True if every address of the block is in the set. Binary search: O(log ranges). */
export function includesBlock(set: AddressSet, cidr: Cidr): boolean {
  return rangeAround(set, cidr) !== undefined;
}

/** The range of the set that has every address of the block; undefined: none. Binary search: O(log ranges). */
export function rangeAround(set: AddressSet, cidr: Cidr): AddressSet["ranges"][number] | undefined {
  const range = rangeUpTo(set, firstAddress(cidr));
  return range !== undefined && lastAddress(cidr) <= range.last ? range : undefined;
}

/** True if any address of the block is in the set. */
export function touchesBlock(set: AddressSet, cidr: Cidr): boolean {
  const range = rangeUpTo(set, lastAddress(cidr));
  return range !== undefined && firstAddress(cidr) <= range.last;
}

/** The last range that begins at or before the address. */
function rangeUpTo(set: AddressSet, address: AddressNumber): Range | undefined {
  let low = 0;
  let high = set.ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const range = set.ranges[middle];
    if (range !== undefined && range.first <= address) low = middle + 1;
    else high = middle;
  }
  return set.ranges[low - 1];
}
