// Exact aggregation: the fewest blocks that cover the same addresses, no more and no less. One pass over sorted blocks with a stack:
// what the top covers is skipped, and two halves of one block become that block as soon as both are there.
import { type AddressNumber, blockAt, type Cidr, firstAddress, lastAddress, prefixLength } from "../../model/cidr.ts";
import type { Cidrs } from "../../model/columns/cidrs.ts";

/** The block that is the union of both; undefined if they are not its two halves. */
function whole(left: Cidr, right: Cidr): Cidr | undefined {
  const length = prefixLength(right);
  if (length === 0 || prefixLength(left) !== length) return undefined;
  const both = blockAt(firstAddress(left), length - 1);
  return firstAddress(both) === firstAddress(left) && lastAddress(both) === lastAddress(right) ? both : undefined;
}

/**
 * The minimal cover, in numeric order. `sorted`: blocks of one family in numeric order, nested or not. `shortest`: the shortest prefix
 * length that joining may reach, 0 … 128; blocks that are wider already stay as they are.
 */
export function exactCover(sorted: Cidrs, shortest = 0): Cidrs {
  // The stack, in a copy of the column: it never outgrows what was read.
  const kept = sorted.slice() as Cidr[];
  let end = 0;
  let covered: AddressNumber = -1;
  for (let i = 0; i < sorted.length; i++) {
    let top = sorted[i] as Cidr;
    const last = lastAddress(top);
    if (last <= covered) continue;
    covered = last;
    while (end > 0 && prefixLength(top) > shortest) {
      const both = whole(kept[end - 1] as Cidr, top);
      if (both === undefined) break;
      top = both;
      end--;
    }
    kept[end++] = top;
  }
  return (kept as Cidrs).slice(0, end);
}
