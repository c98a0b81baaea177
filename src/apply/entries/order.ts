// Which removals of a change wait for which of its additions, so that no address that stays wanted is cut off on the way.
//
// A removal must not take away an address that is still wanted, unless a wanted entry that covers it is in by then: in the list
// already, or added by the same call, which is atomic. CIDRs nest or are apart, so what a removal waits for is found entry by entry:
//
//   the wanted entries that overlap the removed one          the removal waits for
//   none                                                     nothing: it is purely stale
//   one contains it, and is in the list                      nothing
//   one contains it, and is to be added                      that entry
//   some lie inside it                                       those of them that are to be added (the outermost are enough)
import { blockAt, type Cidr, compareCidrs, covers, firstAddress, lastAddress, prefixLength } from "../../model/cidr.ts";

/** A removal and the additions it waits for. */
export interface Waiting {
  readonly cidr: Cidr;
  readonly needs: readonly Cidr[];
}

export interface Order {
  /** In numeric order. */
  readonly adds: readonly Cidr[];
  /** Removals that wait for nothing, in numeric order. */
  readonly ready: readonly Cidr[];
  /** The others, those with the fewest needs first. */
  readonly waiting: readonly Waiting[];
}

/** The wanted block that contains `cidr`, itself included, if there is one; one that is in the list already before others. */
function containing(cidr: Cidr, want: ReadonlySet<Cidr>, adds: ReadonlySet<Cidr>): Cidr | undefined {
  let found: Cidr | undefined;
  for (let length = prefixLength(cidr); length >= 0; length--) {
    const block = blockAt(firstAddress(cidr), length);
    if (!want.has(block)) continue;
    if (!adds.has(block)) return block;
    found ??= block;
  }
  return found;
}

/** The outermost of the blocks that lie inside `cidr`; `sorted` in numeric order. */
function outermostInside(cidr: Cidr, sorted: readonly Cidr[]): readonly Cidr[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareCidrs(sorted[middle] as Cidr, cidr) < 0) low = middle + 1;
    else high = middle;
  }
  const inside: Cidr[] = [];
  for (let i = low; i < sorted.length; i++) {
    const block = sorted[i] as Cidr;
    if (firstAddress(block) > lastAddress(cidr)) break;
    const open = inside.at(-1);
    if (open === undefined || !covers(open, block)) inside.push(block);
  }
  return inside;
}

function needsOf(
  cidr: Cidr,
  want: ReadonlySet<Cidr>,
  sorted: readonly Cidr[],
  adds: ReadonlySet<Cidr>,
): readonly Cidr[] {
  const cover = containing(cidr, want, adds);
  const blocks = cover === undefined ? outermostInside(cidr, sorted) : [cover];
  return blocks.filter((block) => adds.has(block));
}

/** The additions and removals that turn `have` into `want`. */
export function orderOf(have: Iterable<Cidr>, want: Iterable<Cidr>): Order {
  const wanted = new Set(want);
  const had = new Set(have);
  const sorted = [...wanted].sort(compareCidrs);
  const adds = sorted.filter((cidr) => !had.has(cidr));
  const added = new Set(adds);
  const removals = [...had]
    .filter((cidr) => !wanted.has(cidr))
    .sort(compareCidrs)
    .map((cidr): Waiting => ({ cidr, needs: needsOf(cidr, wanted, sorted, added) }));
  return {
    adds,
    ready: removals.filter(({ needs }) => needs.length === 0).map(({ cidr }) => cidr),
    waiting: removals
      .filter(({ needs }) => needs.length > 0)
      .sort((a, b) => a.needs.length - b.needs.length || compareCidrs(a.cidr, b.cidr)),
  };
}
