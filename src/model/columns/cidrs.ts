// A column of CIDRs of one family: a million of them take eight megabytes, and sorting them makes no objects.
//
// IPv4 blocks are kept as the numbers that they are (model/cidr.ts), one after the other in a Float64Array. IPv6 blocks are
// bigints in an ordinary array: there are few, and no array of the platform holds 136 bits.
import { type AddressFamily, type AddressNumber, type Cidr, compareCidrs, familyOf, firstAddress } from "../cidr.ts";

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

function joinedNumbers(columns: readonly Cidrs[]): Float64Array {
  const all = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
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
  const all = joinedNumbers(columns).sort();
  let kept = 0;
  for (let i = 0; i < all.length; i++) {
    const cidr = all[i] as number;
    if (kept === 0 || cidr !== all[kept - 1]) all[kept++] = cidr;
  }
  return packed(kept === all.length ? all : all.slice(0, kept));
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
