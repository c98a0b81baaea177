// The envelope of a source: the addresses that it may bring at most, whatever its owner does in AWS. It is what the file says in `within`,
// or else what any source may bring; special-purpose addresses are in none.
import { type AddressSet, addressesOf, intersection, NO_ADDRESSES, rangeAround } from "../model/address-set.ts";
import { type AddressFamily, type Cidr, familyOf, isSingleIPv4, singleIPv4 } from "../model/cidr.ts";
import type { OwnedBlocks } from "../model/columns/chosen-lists.ts";
import { type Cidrs, packedCidrs } from "../model/columns/cidrs.ts";
import { once } from "../model/lazy/once.ts";
import { ordinaryAddresses, PRIVATE_IPV4, rangesOf } from "./special-purpose.ts";

/** What may come in. Public IPv4 addresses are AWS' own, or proven by BYOIP: no default limits them. */
export interface Envelope {
  readonly privateIPv4: AddressSet;
  readonly publicIPv4: AddressSet;
  readonly IPv6: AddressSet;
}

/** The envelope of a source without `within`. */
const byDefault = once<Envelope>(() => ({
  privateIPv4: rangesOf(...PRIVATE_IPV4),
  publicIPv4: ordinaryAddresses("IPv4"),
  IPv6: ordinaryAddresses("IPv6"),
}));

/** `within`: the blocks of the file, of both families; undefined: the file says nothing. */
export function envelopeOf(within: readonly Cidr[] | undefined): Envelope {
  if (within === undefined) return byDefault();
  const of = (family: AddressFamily) => {
    const own = within.filter((block) => familyOf(block) === family);
    return own.length === 0 ? NO_ADDRESSES : intersection(addressesOf(own), ordinaryAddresses(family));
  };
  const IPv4 = of("IPv4");
  return { privateIPv4: IPv4, publicIPv4: IPv4, IPv6: of("IPv6") };
}

/** Blocks that lie inside a set whole, and the others; each in the order in which they came. */
export interface Sifted {
  readonly inside: OwnedBlocks;
  readonly outside: OwnedBlocks;
}

export const NO_BLOCKS: OwnedBlocks = { cidrs: [], owners: [] };

/** Nearly always all are inside: then nothing is copied. */
export function sift(blocks: OwnedBlocks, allowed: AddressSet): Sifted {
  return without(blocks, outsideOf(blocks.cidrs, allowed));
}

/** By a test of each block and its interface; the same value when all are inside. */
export function siftBy(blocks: OwnedBlocks, isInside: (block: Cidr, owner: number) => boolean): Sifted {
  const all = Array.from({ length: blocks.cidrs.length }, (_, i) => i);
  return without(
    blocks,
    all.filter((i) => !isInside(blocks.cidrs[i] as Cidr, blocks.owners[i] as number)),
  );
}

/** `outside`: indexes, ascending. */
function without(blocks: OwnedBlocks, outside: readonly number[]): Sifted {
  if (outside.length === 0) return { inside: blocks, outside: NO_BLOCKS };
  const refused = new Set(outside);
  const inside = Array.from({ length: blocks.cidrs.length }, (_, i) => i).filter((i) => !refused.has(i));
  return { inside: chosen(blocks, inside), outside: chosen(blocks, outside) };
}

/**
 * Indexes of those that do not lie inside whole. A million addresses are looked at in a plan, and mostly one lies in the range of the one
 * before it: then no range is looked for.
 */
function outsideOf(cidrs: Cidrs, allowed: AddressSet): readonly number[] {
  const outside: number[] = [];
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < cidrs.length; i++) {
    const cidr = cidrs[i] as Cidr;
    if (typeof cidr === "number" && isSingleIPv4(cidr) && cidr >= low && cidr <= high) continue;
    const range = rangeAround(allowed, cidr);
    if (range === undefined) {
      outside.push(i);
    } else if (typeof range.first === "number") {
      low = singleIPv4(range.first);
      high = singleIPv4(Number(range.last));
    }
  }
  return outside;
}

function chosen({ cidrs, owners }: OwnedBlocks, indexes: readonly number[]): OwnedBlocks {
  return column(
    indexes.map((i) => cidrs[i] as Cidr),
    indexes.map((i) => owners[i] as number),
  );
}

function column(cidrs: readonly Cidr[], owners: readonly number[]): OwnedBlocks {
  const isIPv4 = typeof cidrs[0] === "number";
  return { cidrs: isIPv4 ? packedCidrs(Float64Array.from(cidrs, Number)) : cidrs, owners };
}

/** The blocks of both in order of their owners, in which each of them is; of one owner, those of the first before the others. */
export function together(first: OwnedBlocks, second: OwnedBlocks): OwnedBlocks {
  if (first.cidrs.length === 0) return second;
  if (second.cidrs.length === 0) return first;
  const all = [first, second].flatMap(({ cidrs, owners }) =>
    Array.from(cidrs, (cidr, i) => ({ cidr, owner: owners[i] as number })),
  );
  const sorted = all.sort((a, b) => a.owner - b.owner);
  return column(
    sorted.map(({ cidr }) => cidr),
    sorted.map(({ owner }) => owner),
  );
}
