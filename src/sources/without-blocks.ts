// A block without parts of it, in blocks again.
import { blockAt, type Cidr, covers, firstAddress, lastAddress, prefixLength } from "../model/cidr.ts";

/** The fewest blocks that hold every address of `block` that none of `holes` has, in numeric order. All are of one family. */
export function without(block: Cidr, holes: readonly Cidr[]): readonly Cidr[] {
  const inside = holes.filter((hole) => covers(hole, block) || covers(block, hole));
  if (inside.length === 0) return [block];
  if (inside.some((hole) => covers(hole, block))) return [];
  const length = prefixLength(block) + 1;
  const halves = [blockAt(firstAddress(block), length), blockAt(lastAddress(block), length)];
  return halves.flatMap((half) => without(half, inside));
}
