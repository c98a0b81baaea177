// A column of CIDRs of one family: a million of them take eight megabytes, and sorting them makes no objects.
//
// IPv4 blocks are kept as the numbers that they are (model/cidr.ts), one after the other in a Float64Array. IPv6 blocks are
// bigints in an ordinary array: there are few, and no array of the platform holds 136 bits.
import {
  type AddressFamily,
  type AddressNumber,
  type Cidr,
  compareCidrs,
  familyOf,
  firstAddress,
  firstIPv4,
  isSingleIPv4,
  singleIPv4,
} from "../cidr.ts";
import { Pieces } from "./pieces.ts";

/** Read like an array. Its order, and whether a CIDR may come twice, is for its maker to say. */
export interface Cidrs extends Iterable<Cidr> {
  readonly length: number;
  readonly [index: number]: Cidr;
  /** The first index of the CIDR; -1 when it is not there. Linear. */
  indexOf(cidr: Cidr): number;
  /** A copy of a part. */
  slice(start?: number, end?: number): Cidrs;
}

/** The platform's type knows nothing of packed numbers: this is the one place where they become CIDRs. */
function packed(numbers: Float64Array): Cidrs {
  return numbers as unknown as Cidrs;
}

/** IPv4 blocks by their packed numbers; keeps the array, which must not change afterwards. */
export function packedCidrs(numbers: Float64Array): Cidrs {
  return packed(numbers);
}

/** The packed numbers of IPv4 blocks, for loops over many; undefined where the column is an ordinary array. */
export function packedNumbers(cidrs: Cidrs): Float64Array | undefined {
  return cidrs instanceof Float64Array ? cidrs : undefined;
}

/** Those of the family, in their order. */
export function cidrColumn(family: AddressFamily, cidrs: Iterable<Cidr>): Cidrs {
  const own: Cidr[] = [];
  for (const cidr of cidrs) if (familyOf(cidr) === family) own.push(cidr);
  return family === "IPv4" ? packed(Float64Array.from(own as readonly unknown[] as readonly number[])) : own;
}

/** True if every CIDR is larger than the one before: in numeric order, each once. */
export function isSortedOnce(cidrs: Cidrs): boolean {
  const packed = packedNumbers(cidrs);
  if (packed !== undefined) return isAscending(packed);
  for (let i = 1; i < cidrs.length; i++) if (!((cidrs[i - 1] as Cidr) < (cidrs[i] as Cidr))) return false;
  return true;
}

function isAscending(numbers: Float64Array): boolean {
  for (let i = 1; i < numbers.length; i++) if (!((numbers[i - 1] as number) < (numbers[i] as number))) return false;
  return true;
}

/** The index of the first of the CIDRs, from `start` and before `end`, that begins at or after the address; `end` if none does. Binary search. */
export function beginningAt(cidrs: Cidrs, address: AddressNumber, start = 0, end = cidrs.length): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firstAddress(cidrs[middle] as Cidr) < address) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All of these columns of one family in numeric order, each CIDR once. */
export function sortedOnce(columns: readonly Cidrs[]): Cidrs {
  const filled = columns.filter(({ length }) => length > 0);
  const [first] = filled;
  if (first === undefined) return [];
  if (filled.length === 1 && isSortedOnce(first)) return first;
  return typeof first[0] === "number" ? sortedNumbers(filled) : sortedBigints(filled);
}

/** Those CIDRs of these columns of one family that come more than once, in numeric order. */
export function repeatedCidrs(columns: readonly Cidrs[]): readonly Cidr[] {
  const filled = columns.filter(({ length }) => length > 0);
  const all = typeof filled[0]?.[0] === "number" ? packed(joinedNumbers(filled).sort()) : joinedBigints(filled);
  const repeated: Cidr[] = [];
  for (let i = 1; i < all.length; i++) {
    const cidr = all[i] as Cidr;
    if (cidr === all[i - 1] && cidr !== repeated.at(-1)) repeated.push(cidr);
  }
  return repeated;
}

/** Lists want and sources bring some hundred CIDRs each: all cut from the same large arrays. */
const PIECES = new Pieces(Float64Array);

/** Those at the first `count` of the indexes, in their order. */
export function cidrsAt(cidrs: Cidrs, indexes: Uint32Array, count: number): Cidrs {
  const numbers = packedNumbers(cidrs);
  if (numbers === undefined) return Array.from({ length: count }, (_, i) => cidrs[indexes[i] as number] as Cidr);
  const chosen = PIECES.take(count);
  for (let i = 0; i < count; i++) chosen[i] = numbers[indexes[i] as number] as number;
  return packed(chosen);
}

function joinedNumbers(columns: readonly Cidrs[]): Float64Array {
  const all = PIECES.take(columns.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const column of columns) {
    all.set(column as unknown as ArrayLike<number>, end);
    end += column.length;
  }
  return all;
}

function joinedBigints(columns: readonly Cidrs[]): readonly Cidr[] {
  return columns.flatMap((column) => [...column]).sort(compareCidrs);
}

function sortedNumbers(columns: readonly Cidrs[]): Cidrs {
  const singles = singleAddresses(columns);
  if (singles !== undefined) return sortedSingles(singles);
  const all = joinedNumbers(columns).sort();
  let kept = 0;
  for (let i = 0; i < all.length; i++) {
    const cidr = all[i] as number;
    if (kept === 0 || cidr !== all[kept - 1]) all[kept++] = cidr;
  }
  return packed(kept === all.length ? all : all.subarray(0, kept));
}

/** The addresses that were asked for last, which the next ones are written over. */
let room = new Uint32Array(1024);

/** The addresses of all blocks, if each of them is a single one, as nearly all are; there until the next call. */
function singleAddresses(columns: readonly Cidrs[]): Uint32Array | undefined {
  const most = columns.reduce((sum, { length }) => sum + length, 0);
  if (most > room.length) room = new Uint32Array(most * 2);
  const addresses = room;
  let end = 0;
  for (const column of columns) {
    const numbers = packedNumbers(column);
    if (numbers === undefined) return undefined;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] as number;
      if (!isSingleIPv4(number)) return undefined;
      addresses[end++] = firstIPv4(number);
    }
  }
  return addresses.subarray(0, end);
}

/** The platform sorts whole numbers of 32 bits in a third of the time that it takes for others. */
function sortedSingles(addresses: Uint32Array): Cidrs {
  addresses.sort();
  let count = 0;
  for (let i = 0; i < addresses.length; i++) if (i === 0 || addresses[i] !== addresses[i - 1]) count++;
  const cidrs = PIECES.take(count);
  let end = 0;
  for (let i = 0; i < addresses.length; i++) {
    const address = addresses[i] as number;
    if (i === 0 || address !== addresses[i - 1]) cidrs[end++] = singleIPv4(address);
  }
  return packed(cidrs);
}

function sortedBigints(columns: readonly Cidrs[]): Cidrs {
  const all = joinedBigints(columns);
  return all.filter((cidr, i) => cidr !== all[i - 1]);
}

/** Up to so many CIDRs are looked for one by one: in a list of some hundred that is faster than any index of it. */
const FEW = 16;

/** The first index of each of the CIDRs in the column, in their order; -1 for those that are not in it. */
export function firstIndexes(column: Cidrs, wanted: readonly Cidr[]): readonly number[] {
  if (wanted.length <= FEW) return wanted.map((cidr) => column.indexOf(cidr));
  const missing = new Set(wanted);
  const found = new Map<Cidr, number>();
  for (let index = 0; index < column.length && missing.size > 0; index++) {
    const cidr = column[index] as Cidr;
    if (missing.delete(cidr)) found.set(cidr, index);
  }
  return wanted.map((cidr) => found.get(cidr) ?? -1);
}
