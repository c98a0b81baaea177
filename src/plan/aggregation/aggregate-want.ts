// The want of a list that is aggregated: blocks in the place of what its sources bring.
//
//   aggregate: exact      the fewest blocks with the same addresses
//   aggregate: {within}   the best cover of so many blocks; where none keeps to its limits, what is new comes in source by source
//                         while one does, and the others are left out. What is allowed already and still wanted comes first, so
//                         that no source keeps what has gone in the list
//
// While a source is unknown, or brings more than it may, what it might bring stays in the list: then no blocks are joined or divided.
// Entries with a wanted address stay as they are, and what is missing is added, in more entries than `within` if need be.
//
// A sync's limit of additions is about what sources bring: it is counted here, before it becomes blocks.
import {
  type AddressSet,
  addressesOf,
  difference,
  includesBlock,
  intersection,
  touchesBlock,
  union,
} from "../../model/address-set.ts";
import { type AddressFamily, type Cidr, familyOf, prefixLength } from "../../model/cidr.ts";
import { type Cidrs, cidrColumn, sortedOnce } from "../../model/columns/cidrs.ts";
import type { ListSpec, Source } from "../../model/mapping.ts";
import { kindOf } from "../../sources/registry.ts";
import { ordinaryAddresses } from "../../sources/special-purpose.ts";
import type { LeftOut } from "../limits/admission.ts";
import type { Want } from "../want/want.ts";
import { blocksOf } from "./blocks-of.ts";
import { type BoundedCover, boundedCover } from "./bounded.ts";
import { exactCover } from "./exact.ts";
import { inBlocks } from "./in-blocks.ts";

export interface AggregatedWant {
  readonly want: Want;
  /** What the sources bring, in numeric order, each once; absent where the list is not aggregated. */
  readonly brought?: Cidrs;
  /** Sources of which not all fits the aggregation. */
  readonly leftOut: readonly LeftOut[];
  /** Why something is left out, with the numbers that would let it in. */
  readonly exceeded?: Extract<BoundedCover, { readonly ok: false }>;
}

/**
 * `have`: the blocks that the list has, in numeric order, each once; `mostNew`: how many CIDRs of sources may come in that no block of the
 * list covers. The same want where the list is not aggregated.
 */
export function aggregateWant(
  want: Want,
  spec: ListSpec,
  have: Cidrs,
  mostNew = Number.POSITIVE_INFINITY,
): AggregatedWant {
  const { aggregation, family, limits } = spec;
  if (aggregation === undefined) return { want, leftOut: [] };
  const { cidrs: brought } = want;
  const shortest = limits.widest[family];
  const open = openTo(want, aggregation.kind === "bounded" ? aggregation.never : [], family);
  const wanted = addressesOf(brought);
  const own = possible([...have], wanted, openTo(want, [], family), shortest);
  const fitting = possible(own, wanted, open, shortest);
  const whole = (cidrs: Cidrs): AggregatedWant => ({ want: inBlocks(want, cidrs, family, own), brought, leftOut: [] });
  if (want.unknown !== undefined || want.staying.size > 0) return whole(undivided(brought, fitting, family, shortest));
  const coverOf = (sorted: Cidrs): BoundedCover =>
    aggregation.kind === "exact"
      ? { ok: true, cidrs: exactCover(sorted, shortest), extra: 0 }
      : boundedCover(sorted, have, { ...aggregation, open, shortest });
  const best = coverOf(brought);
  const allowed = addressesOf(fitting);
  const news = [...brought].filter((cidr) => !includesBlock(allowed, cidr)).length;
  if (best.ok && news <= mostNew) return whole(best.cidrs);
  const { cidrs, leftOut } = inPart(want, have, { coverOf, fitting, mostNew, family, shortest });
  return { want: inBlocks(want, cidrs, family, own), brought, leftOut, ...(best.ok ? {} : { exceeded: best }) };
}

/** Blocks that aggregation may have made. Any other is not wanted, whatever it covers: somebody added it. */
function possible(have: readonly Cidr[], wanted: AddressSet, open: AddressSet, shortest: number): readonly Cidr[] {
  const all = union(open, wanted);
  return have.filter(
    (block) => includesBlock(wanted, block) || (prefixLength(block) >= shortest && includesBlock(all, block)),
  );
}

/** What the list has of the wanted addresses in blocks that may stay, as it has them, and blocks for the others. */
function undivided(wanted: Cidrs, fitting: readonly Cidr[], family: AddressFamily, shortest: number): Cidrs {
  const addresses = addressesOf(wanted);
  const kept = fitting.filter((cidr) => touchesBlock(addresses, cidr));
  const missing = blocksOf(difference(addresses, addressesOf(kept)), shortest);
  return sortedOnce([cidrColumn(family, kept), cidrColumn(family, missing)]);
}

interface Limited {
  readonly coverOf: (sorted: Cidrs) => BoundedCover;
  readonly mostNew: number;
  /** Blocks of the list that may stay. */
  readonly fitting: readonly Cidr[];
  readonly family: AddressFamily;
  readonly shortest: number;
}

/** As much as the limits allow: what the list has and sources still bring, then source by source, the one with the fewest first. */
function inPart(
  want: Want,
  have: Cidrs,
  { coverOf, fitting, mostNew, family, shortest }: Limited,
): { readonly cidrs: Cidrs; readonly leftOut: readonly LeftOut[] } {
  const blocks = (addresses: AddressSet): Cidrs => cidrColumn(family, blocksOf(addresses, shortest));
  let inside = intersection(addressesOf(want.cidrs), addressesOf(have));
  let best = coverOf(blocks(inside));
  let left = mostNew;
  const leftOut: LeftOut[] = [];
  const queue = want.bySource
    .map(({ source, cidrs }) => ({ source, news: [...new Set(cidrs)].filter((cidr) => !includesBlock(inside, cidr)) }))
    .filter(({ news }) => news.length > 0)
    .sort((a, b) => a.news.length - b.news.length);
  for (const { source, news } of queue) {
    const more = union(inside, addressesOf(news));
    const cover = news.length > left ? undefined : coverOf(blocks(more));
    if (cover?.ok) {
      inside = more;
      best = cover;
      left -= news.length;
    } else {
      leftOut.push({ source, adds: news });
    }
  }
  // What the list allows already may be too much for limits that were tightened: it stays allowed all the same.
  return { cidrs: best.ok ? best.cidrs : undivided(blocks(inside), fitting, family, shortest), leftOut };
}

/**
 * Where extra addresses may be: where a source of the list that reads from AWS or the web might bring some, or else where its fixed CIDRs
 * must be; but never in `never`.
 */
export function openTo({ bySource }: Want, never: readonly Cidr[], family: AddressFamily): AddressSet {
  const sources = bySource.map(({ source }) => source);
  const envelopes = sources.flatMap((source) => kindOf(source).envelope?.(source, family) ?? []);
  const own = addressesOf(never.filter((block) => familyOf(block) === family));
  return difference(envelopes.length === 0 ? aroundFixed(sources, family) : envelopes.reduce(union), own);
}

/** What the file in which the fixed CIDRs stand is granted, or all that is not special-purpose. */
function aroundFixed(sources: readonly Source[], family: AddressFamily): AddressSet {
  const bounded = sources.flatMap(({ within }) => (within === undefined ? [] : [within]));
  return bounded.map((within) => withinOf(within, family)).reduce(intersection, ordinaryAddresses(family));
}

function withinOf(within: readonly Cidr[], family: AddressFamily): AddressSet {
  return addressesOf(within.filter((block) => familyOf(block) === family));
}
