// A set of addresses as blocks, the fewest that there are.
import type { AddressSet } from "../../model/address-set.ts";
import { type AddressNumber, blockAt, type Cidr, firstAddress, lastAddress } from "../../model/cidr.ts";

/** The block that begins with the address and ends by `last`, as wide as there is one. */
function widestAt(first: AddressNumber, last: AddressNumber): Cidr {
  const bits = typeof first === "number" ? 32 : 128;
  for (let length = 0; length < bits; length++) {
    const block = blockAt(first, length);
    if (firstAddress(block) === first && lastAddress(block) <= last) return block;
  }
  return blockAt(first, bits);
}

/** In numeric order; together they are the set. */
export function blocksOf({ ranges }: AddressSet): readonly Cidr[] {
  const blocks: Cidr[] = [];
  for (const { first, last } of ranges) {
    for (let next = first; next <= last; ) {
      const block = widestAt(next, last);
      blocks.push(block);
      const end = lastAddress(block);
      next = typeof end === "number" ? end + 1 : end + 1n;
    }
  }
  return blocks;
}
