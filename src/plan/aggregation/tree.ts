// The wanted addresses as a binary tree: leaves are blocks of which every address is wanted, every other node is the smallest block around
// the two nodes below it. Where the list has a block inside a leaf, the leaf is divided down to it.
import {
  type AddressNumber,
  blockAt,
  type Cidr,
  compareCidrs,
  covers,
  familyOf,
  firstAddress,
  lastAddress,
  prefixLength,
} from "../../model/cidr.ts";
import { beginningAt, type Cidrs } from "../../model/columns/cidrs.ts";

export interface TreeNode {
  readonly block: Cidr;
  /** How many of its addresses are wanted. */
  readonly wanted: bigint;
  /** The nodes of its first and of its second half. */
  readonly halves?: readonly [TreeNode, TreeNode];
}

/** How many addresses a block has. */
export function sizeOf(block: Cidr): bigint {
  return 1n << BigInt((familyOf(block) === "IPv4" ? 32 : 128) - prefixLength(block));
}

/** The second half of a block that is wider than one address. */
function secondHalf(block: Cidr): Cidr {
  const first = blockAt(firstAddress(block), prefixLength(block) + 1);
  const last: AddressNumber = lastAddress(first);
  return blockAt(typeof last === "number" ? last + 1 : last + 1n, prefixLength(block) + 1);
}

/** The smallest block around both. Blocks in numeric order. */
function around(first: Cidr, last: Cidr): Cidr {
  let length = Math.min(prefixLength(first), prefixLength(last));
  let block = blockAt(firstAddress(first), length);
  while (!covers(block, last)) block = blockAt(firstAddress(first), --length);
  return block;
}

/** A node whose addresses are all wanted. `had`: the blocks of the list inside it. */
function fullNode(block: Cidr, had: readonly Cidr[]): TreeNode {
  const inside = had.filter((one) => one !== block);
  if (inside.length === 0) return { block, wanted: sizeOf(block) };
  const second = secondHalf(block);
  const start = firstAddress(second);
  return {
    block,
    wanted: sizeOf(block),
    halves: [
      fullNode(
        blockAt(firstAddress(block), prefixLength(block) + 1),
        inside.filter((one) => firstAddress(one) < start),
      ),
      fullNode(
        second,
        inside.filter((one) => firstAddress(one) >= start),
      ),
    ],
  };
}

/** The tree of the addresses. `cover`: their minimal cover, at least one block, in numeric order; `had`: the blocks of the list. */
export function treeOf(cover: Cidrs, had: Iterable<Cidr>): TreeNode {
  const ours = [...had].sort(compareCidrs);
  let next = 0;
  /** The blocks of the list inside the leaf; leaves are asked in numeric order. */
  const inside = (leaf: Cidr): readonly Cidr[] => {
    while (next < ours.length && firstAddress(ours[next] as Cidr) < firstAddress(leaf)) next++;
    const found: Cidr[] = [];
    for (; next < ours.length && firstAddress(ours[next] as Cidr) <= lastAddress(leaf); next++) {
      if (covers(leaf, ours[next] as Cidr)) found.push(ours[next] as Cidr);
    }
    return found;
  };
  const node = (start: number, end: number): TreeNode => {
    const first = cover[start] as Cidr;
    if (end - start === 1) return fullNode(first, inside(first));
    const block = around(first, cover[end - 1] as Cidr);
    const middle = beginningAt(cover, firstAddress(secondHalf(block)), start, end);
    const halves = [node(start, middle), node(middle, end)] as const;
    return { block, wanted: halves[0].wanted + halves[1].wanted, halves };
  };
  return node(0, cover.length);
}
