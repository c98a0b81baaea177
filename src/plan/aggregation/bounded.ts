// Bounded aggregation: at most K blocks that cover all wanted addresses and, among those, allow the fewest that no source has.
//
// The wanted addresses, written as their minimal cover, are the leaves of a binary tree (tree.ts). To take a node allows all addresses of
// its block. A cover worth considering takes some nodes, none of them below another, so that every leaf is below one of them or is one. For
// each number k, a node has the best cover of its wanted addresses by exactly k blocks:
//
//   k = 1   the node itself, where it may be taken
//   k > 1   the best of its first half by i blocks and its second half by k − i, over all i
//
// That is a table a node, filled from the leaves up. A node needs no more of it than it has leaves, and no more than K, which keeps the
// work below leaves × K. The best of the root by at most K blocks is the answer; its blocks are found on the way back down.
//
//   what decides, in this order                  because
//   fewest extra addresses                       each is allowed although no source has it
//   fewest changes to the entries of the list    what need not move does not: a list must not flicker between equal covers
//   fewest blocks, then wider blocks first       the same world gives the same plan
//
//   a node may be taken if                       else
//   its extra addresses are all in `open`        `never`, outside `within`, special-purpose ranges
//   it is not wider than `shortest`              the list's limit `widest`; leaves may be: sources have them so
import { type AddressSet, addressesOf, includesBlock, union } from "../../model/address-set.ts";
import { type Cidr, familyOf, prefixLength } from "../../model/cidr.ts";
import { type Cidrs, cidrColumn } from "../../model/columns/cidrs.ts";
import { exactCover } from "./exact.ts";
import { sizeOf, type TreeNode, treeOf } from "./tree.ts";

/** The most blocks that the file may ask for: AWS allows a list no more entries (VPC quotas: 1,000 entries per prefix list). */
export const MOST_WITHIN = 1000;

export interface Bounds {
  /** Most blocks of the cover, ≥ 1. */
  readonly within: number;
  /** Most addresses that the cover may allow although they are not wanted, 0 … 2⁵³ − 1. */
  readonly maxExtra: number;
  /** Where extra addresses may be; of the same family. */
  readonly open: AddressSet;
  /** The shortest prefix length that joining may reach. */
  readonly shortest: number;
}

export type BoundedCover =
  | { readonly ok: true; readonly cidrs: Cidrs; readonly extra: number }
  /** `extra`: what the best cover would allow, Infinity if there is none or it is beyond 2⁵³ − 1; `smallest`: the smallest `within` that keeps to the other bounds. */
  | { readonly ok: false; readonly extra: number; readonly smallest: number };

/** Beyond this, addresses are not counted one by one: no bound is as large. */
function count(addresses: bigint): number {
  return addresses > BigInt(Number.MAX_SAFE_INTEGER) ? Number.POSITIVE_INFINITY : Number(addresses);
}

/** The best covers of a node by exactly 1, 2, … blocks, at index 0, 1, …: their extra addresses, and how they change the list. */
interface Table {
  readonly node: TreeNode;
  readonly extra: Float64Array;
  /** Blocks that the list does not have less those that it has: what is not taken goes. */
  readonly churn: Float64Array;
  readonly halves?: readonly [Table, Table];
}

/** True if the first cover is better. */
function isBetter(extra: number, churn: number, thanExtra: number, thanChurn: number): boolean {
  return extra < thanExtra || (extra === thanExtra && churn < thanChurn);
}

/** The tables of the node and all below it. `most`: blocks. */
function tabulate(node: TreeNode, most: number, extraOf: (node: TreeNode) => number, had: ReadonlySet<Cidr>): Table {
  const halves = node.halves?.map((half) => tabulate(half, most, extraOf, had)) as [Table, Table] | undefined;
  const length = halves === undefined ? 1 : Math.min(most, halves[0].extra.length + halves[1].extra.length);
  const extra = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  const churn = new Float64Array(length);
  extra[0] = extraOf(node);
  churn[0] = had.has(node.block) ? -1 : 1;
  if (halves === undefined) return { node, extra, churn };
  const [first, second] = halves;
  for (let i = 0; i < first.extra.length; i++) {
    const ends = Math.min(second.extra.length, length - i - 1);
    for (let j = 0; j < ends; j++) {
      const both = (first.extra[i] as number) + (second.extra[j] as number);
      const moves = (first.churn[i] as number) + (second.churn[j] as number);
      const k = i + j + 1;
      if (isBetter(both, moves, extra[k] as number, churn[k] as number)) {
        extra[k] = both;
        churn[k] = moves;
      }
    }
  }
  return { node, extra, churn, halves };
}

/** The blocks of the node's best cover by `k + 1` blocks, in numeric order. */
function* chosen({ node, extra, churn, halves }: Table, k: number): Generator<Cidr> {
  if (k === 0 || halves === undefined) {
    yield node.block;
    return;
  }
  const [first, second] = halves;
  for (let i = Math.max(0, k - second.extra.length); i < Math.min(first.extra.length, k); i++) {
    const j = k - i - 1;
    const isThis =
      (first.extra[i] as number) + (second.extra[j] as number) === extra[k] &&
      (first.churn[i] as number) + (second.churn[j] as number) === churn[k];
    if (!isThis) continue;
    yield* chosen(first, i);
    yield* chosen(second, j);
    return;
  }
}

/** The index of the best cover, of the fewest blocks if several are as good. */
function best({ extra, churn }: Table): number {
  let found = 0;
  for (let k = 1; k < extra.length; k++) {
    if (isBetter(extra[k] as number, churn[k] as number, extra[found] as number, churn[found] as number)) found = k;
  }
  return found;
}

/**
 * The best cover within the bounds. `sorted`: the wanted blocks of one family in numeric order, nested or not; `have`: the blocks that the
 * list has now. Takes time in proportion to the wanted blocks times `within`.
 */
export function boundedCover(sorted: Cidrs, have: Iterable<Cidr>, bounds: Bounds): BoundedCover {
  const { within, maxExtra, shortest } = bounds;
  const cover = exactCover(sorted, shortest);
  const [first] = cover;
  if (first === undefined) return { ok: true, cidrs: cover, extra: 0 };
  const open = union(bounds.open, addressesOf(cover));
  const wide = new Set([...cover].filter((block) => prefixLength(block) < shortest));
  const extraOf = ({ block, wanted }: TreeNode): number => {
    const extra = count(sizeOf(block) - wanted);
    const isNarrow = prefixLength(block) >= shortest || wide.has(block);
    return isNarrow && includesBlock(open, block) ? extra : Number.POSITIVE_INFINITY;
  };
  const had = new Set(have);
  const tree = treeOf(cover, had);
  const table = tabulate(tree, within, extraOf, had);
  const k = best(table);
  const extra = table.extra[k] as number;
  if (extra <= maxExtra) return { ok: true, cidrs: cidrColumn(familyOf(first), chosen(table, k)), extra };
  const countable = extra > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : extra;
  return { ok: false, extra: countable, smallest: smallestWithin(cover, within, maxExtra, extraOf) };
}

/** The smallest number of blocks with no more extra addresses than that: more than `within`, and no more than the exact cover has. */
function smallestWithin(cover: Cidrs, within: number, maxExtra: number, extraOf: (node: TreeNode) => number): number {
  const tree = treeOf(cover, []);
  for (let most = within * 2; most < cover.length; most *= 2) {
    const k = tabulate(tree, most, extraOf, new Set()).extra.findIndex((extra) => extra <= maxExtra);
    if (k >= 0) return k + 1;
  }
  const k = tabulate(tree, cover.length, extraOf, new Set()).extra.findIndex((extra) => extra <= maxExtra);
  return k + 1;
}
