// The want of a list that is aggregated: blocks in the place of what its sources bring.
//
//   aggregate: exact      the fewest blocks with the same addresses
//   aggregate: {within}   the best cover of so many blocks; where none keeps to its limits, what is new comes in source by source
//                         while one does, and the others are left out. What is allowed already and still wanted comes first, so
//                         that no source keeps what has gone in the list
//
// While a source is unknown, or brings more than it may, what it might bring stays in the list: then no blocks are joined or divided.
// Entries with a wanted address stay as they are, and what is missing is added.
import {
  type AddressSet,
  addressesOf,
  difference,
  includesBlock,
  intersection,
  touchesBlock,
  union,
} from "../../model/address-set.ts";
import {
  type AddressFamily,
  type Cidr,
  covers,
  familyOf,
  firstAddress,
  formatCidr,
  lastAddress,
} from "../../model/cidr.ts";
import { type Cidrs, cidrColumn, sortedOnce } from "../../model/columns/cidrs.ts";
import type { ListSpec } from "../../model/mapping.ts";
import { kindOf } from "../../sources/registry.ts";
import { ORDINARY } from "../../sources/special-purpose.ts";
import type { LeftOut } from "../limits/admission.ts";
import type { Want, WantedEntry } from "../want/want.ts";
import { blocksOf } from "./blocks-of.ts";
import { type BoundedCover, type Bounds, boundedCover } from "./bounded.ts";
import { exactCover } from "./exact.ts";

export interface AggregatedWant {
  readonly want: Want;
  /** What the sources bring, in numeric order, each once; absent where the list is not aggregated. */
  readonly brought?: Cidrs;
  /** Sources of which not all fits the aggregation. */
  readonly leftOut: readonly LeftOut[];
  /** Why something is left out, with the numbers that would let it in. */
  readonly exceeded?: Extract<BoundedCover, { readonly ok: false }>;
}

/** `have`: the blocks that the list has, in numeric order, each once. The same want where the list is not aggregated. */
export function aggregateWant(want: Want, spec: ListSpec, have: Cidrs): AggregatedWant {
  const { aggregation, family, limits } = spec;
  if (aggregation === undefined) return { want, leftOut: [] };
  const { cidrs: brought } = want;
  const whole = (cidrs: Cidrs): AggregatedWant => ({ want: inBlocks(want, cidrs, family), brought, leftOut: [] });
  if (want.unknown !== undefined || want.staying.size > 0) return whole(undivided(brought, have, family));
  if (aggregation.kind === "exact") return whole(exactCover(brought, limits.widest[family]));
  const open = openTo(want, aggregation.never, family);
  const bounds = { ...aggregation, open, shortest: limits.widest[family] };
  const best = boundedCover(brought, have, bounds);
  return best.ok ? whole(best.cidrs) : { ...inPart(want, bounds, have, family), brought, exceeded: best };
}

/** What the list has of the wanted addresses, as it has them, and blocks for the others. */
function undivided(wanted: Cidrs, have: Cidrs, family: AddressFamily): Cidrs {
  const addresses = addressesOf(wanted);
  const kept = [...have].filter((cidr) => touchesBlock(addresses, cidr));
  return sortedOnce([cidrColumn(family, kept), cidrColumn(family, blocksOf(difference(addresses, addressesOf(kept))))]);
}

/** As much as the bounds allow: what the list has and sources still bring, then source by source, the one with the fewest first. */
function inPart(
  want: Want,
  bounds: Bounds,
  have: Cidrs,
  family: AddressFamily,
): Pick<AggregatedWant, "want" | "leftOut"> {
  const coverOf = (addresses: AddressSet) => boundedCover(cidrColumn(family, blocksOf(addresses)), have, bounds);
  let inside = intersection(addressesOf(want.cidrs), addressesOf(have));
  let best = coverOf(inside);
  const leftOut: LeftOut[] = [];
  const queue = want.bySource
    .map(({ source, cidrs }) => ({ source, news: [...new Set(cidrs)].filter((cidr) => !includesBlock(inside, cidr)) }))
    .filter(({ news }) => news.length > 0)
    .sort((a, b) => a.news.length - b.news.length);
  for (const { source, news } of queue) {
    const more = union(inside, addressesOf(news));
    const cover = coverOf(more);
    if (cover.ok) {
      inside = more;
      best = cover;
    } else {
      leftOut.push({ source, adds: news.length });
    }
  }
  // What the list has already may be too much for limits that were tightened: then it stays as it is.
  const cidrs = best.ok ? best.cidrs : undivided(cidrColumn(family, blocksOf(inside)), have, family);
  return { want: inBlocks(want, cidrs, family), leftOut };
}

/** Where extra addresses may be: where a source of the list might bring some, but never in `never`. */
export function openTo({ bySource }: Want, never: readonly Cidr[], family: AddressFamily): AddressSet {
  const envelopes = bySource.flatMap(({ source }) => kindOf(source).envelope?.(source, family) ?? []);
  const own = addressesOf(never.filter((block) => familyOf(block) === family));
  return difference(envelopes.length === 0 ? ORDINARY[family] : envelopes.reduce(union), own);
}

/** The want with these blocks in the place of what the sources bring. Each touches an address that one of them brings. */
function inBlocks(want: Want, cidrs: Cidrs, family: AddressFamily): Want {
  const inside = (block: Cidr): readonly Cidr[] => {
    const end = lastAddress(block);
    const found: Cidr[] = [];
    for (let i = firstAt(want.cidrs, block); i < want.cidrs.length; i++) {
      const cidr = want.cidrs[i] as Cidr;
      if (firstAddress(cidr) > end) break;
      found.push(cidr);
    }
    return found;
  };
  const around = (block: Cidr): readonly Cidr[] => [...want.cidrs].filter((cidr) => covers(cidr, block)).slice(0, 1);
  return {
    ...want,
    isAggregated: true,
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

/** The index of the first CIDR that begins at or after the block. Binary search. */
function firstAt(cidrs: Cidrs, block: Cidr): number {
  const start = firstAddress(block);
  let low = 0;
  let high = cidrs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firstAddress(cidrs[middle] as Cidr) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
