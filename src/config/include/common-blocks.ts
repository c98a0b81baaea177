// What several envelopes have in common.
import { addressesOf, includesBlock } from "../../model/address-set.ts";
import { type Cidr, familyOf, formatCidr } from "../../model/cidr.ts";

function isInside(block: Cidr, envelope: readonly Cidr[]): boolean {
  return includesBlock(addressesOf(envelope.filter((one) => familyOf(one) === familyOf(block))), block);
}

/**
 * Blocks with the addresses that every envelope has; undefined when there is no envelope. Two blocks are apart, or one is in the other, so
 * the smaller ones are all that there is.
 */
export function commonBlocks(envelopes: readonly (readonly Cidr[])[]): readonly Cidr[] | undefined {
  const [first, ...others] = envelopes;
  return others.reduce<readonly Cidr[] | undefined>((common, envelope) => {
    if (common === undefined) return envelope;
    const kept = [
      ...common.filter((block) => isInside(block, envelope)),
      ...envelope.filter((block) => isInside(block, common)),
    ];
    return [...new Map(kept.map((block) => [formatCidr(block), block])).values()];
  }, first);
}
