// A want with blocks in the place of what its sources bring: which of their CIDRs a block stands for, and which sources it is of.
import { addressesOf, touchesBlock } from "../../model/address-set.ts";
import { type AddressFamily, type Cidr, covers, firstAddress, formatCidr, lastAddress } from "../../model/cidr.ts";
import { beginningAt, type Cidrs, cidrColumn } from "../../model/columns/cidrs.ts";
import type { Want, WantedEntry } from "../want/want.ts";

/**
 * `cidrs`: blocks of the family, each with an address that a source brings; `own`: blocks of the list that aggregation may have made.
 * Throws, once it is asked what brings a block, if nothing does.
 */
export function inBlocks(want: Want, cidrs: Cidrs, family: AddressFamily, own: readonly Cidr[]): Want {
  const inside = (block: Cidr): readonly Cidr[] => {
    const end = lastAddress(block);
    const found: Cidr[] = [];
    for (let i = beginningAt(want.cidrs, firstAddress(block)); i < want.cidrs.length; i++) {
      const cidr = want.cidrs[i] as Cidr;
      if (firstAddress(cidr) > end) break;
      found.push(cidr);
    }
    return found;
  };
  const around = (block: Cidr): readonly Cidr[] => [...want.cidrs].filter((cidr) => covers(cidr, block)).slice(0, 1);
  return {
    ...want,
    partlyWanted: new Set(own),
    cidrs,
    broughtBy: (blocks) =>
      blocks.flatMap((block): readonly WantedEntry[] => {
        const own = inside(block);
        const parts = own.length > 0 ? own : around(block);
        const [first] = want.broughtBy(parts.slice(0, 1));
        if (first === undefined) throw new Error(`no source brings an address of ${formatCidr(block)}`);
        return [{ ...first, cidr: block, standsFor: parts.length }];
      }),
    bySource: want.bySource.map(({ source, cidrs: own }) => {
      const addresses = addressesOf(own);
      return {
        source,
        cidrs: cidrColumn(
          family,
          [...cidrs].filter((block) => touchesBlock(addresses, block)),
        ),
      };
    }),
  };
}
