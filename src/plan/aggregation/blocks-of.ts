// A set of addresses as blocks, the fewest that there are.
import type { AddressSet } from "../../model/address-set.ts";
import { type AddressNumber, blockAt, type Cidr, firstAddress, lastAddress } from "../../model/cidr.ts";

/** The block that begins with the address and ends by `last`, as wide as there is one of that prefix length or a longer one. */
function widestAt(first: AddressNumber, last: AddressNumber, shortest: number): Cidr {
  const bits = typeof first === "number" ? 32 : 128;
  for (let length = shortest; length < bits; length++) {
    const block = blockAt(first, length);
    if (firstAddress(block) === first && lastAddress(block) <= last) return block;
  }
  return blockAt(first, bits);
}

/** In numeric order; together they are the set. `shortest`: the shortest prefix length that a block may have. */
export function blocksOf({ ranges }: AddressSet, shortest = 0): readonly Cidr[] {
  const blocks: Cidr[] = [];
  for (const { first, last } of ranges) {
    for (let next = first; next <= last; ) {
      const block = widestAt(next, last, shortest);
      blocks.push(block);
      const end = lastAddress(block);
      next = typeof end === "number" ? end + 1 : end + 1n;
    }
  }
  return blocks;
}
