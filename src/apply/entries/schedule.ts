// From what a list has to what it should have, as a sequence of calls of which each leaves the list right.
//
// Every version that a Modify call makes is live at once, so the order of the calls is what separates a change from an
// outage. After every call:
//   1. every address that is allowed before and after the whole change is allowed;
//   2. no address is allowed that is allowed neither before nor after;
//   3. the entries fit the list's max entries.
//
// Only wanted entries are ever added, so 2 holds by itself. For 1, a removal must not take away an address that is still
// wanted, unless a wanted entry that covers it is in by then: in the list already, or added by the same call, which is atomic.
// CIDRs nest or are apart, so what a removal waits for is found entry by entry:
//
//   the wanted entries that overlap the removed one          the removal waits for
//   none                                                     nothing: it is purely stale
//   one contains it, and is in the list                      nothing
//   one contains it, and is to be added                      that entry
//   some lie inside it                                       those of them that are to be added (the outermost are enough)
//
// The calls then follow from two queues. Adds: first those that removals wait for, the removals with the fewest first (one
// block that replaces many entries gives room at once), then the others in numeric order. Removals: those that wait for
// nothing, then the others as their adds go in. Each call takes up to 100 from either queue. For separate CIDRs nothing
// waits, so the number of calls is max(⌈adds/100⌉, ⌈removals/100⌉), the least possible, and the list is never longer than
// the longer of before and after. With overlaps it can be, for a while: then the list grows for that time, and shrinks after.
import { blockAt, type Cidr, compareCidrs, covers, firstAddress, lastAddress, prefixLength } from "../../model/cidr.ts";

/** API reference of ModifyManagedPrefixList: at most 100 additions and 100 removals a call, counted apart. */
export const ENTRIES_PER_CALL = 100;

export type ModifyCall =
  | { readonly kind: "resize"; readonly maxEntries: number }
  | { readonly kind: "modify"; readonly adds: readonly Cidr[]; readonly removes: readonly Cidr[] };

export interface ScheduleInput {
  readonly have: readonly Cidr[];
  readonly want: readonly Cidr[];
  /** Max entries now. */
  readonly size: number;
  /** Max entries afterwards; at least the number of wanted entries. */
  readonly finalSize: number;
  /** Max entries that the list may have for the time of the change. */
  readonly largest: number;
}

export type Schedule =
  | { readonly fits: true; readonly calls: readonly ModifyCall[] }
  /** The change would need `peak` entries at its longest, more than the list may hold. */
  | { readonly fits: false; readonly peak: number };

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

/** A removal and the adds it waits for. */
interface Waiting {
  readonly cidr: Cidr;
  readonly needs: readonly Cidr[];
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

/** Adds in the order in which they go in, and the removals that wait for them, fewest needs first. */
function ordered(adds: readonly Cidr[], waiting: readonly Waiting[]): readonly Cidr[] {
  const order = new Set<Cidr>();
  for (const { needs } of waiting) for (const need of needs) order.add(need);
  for (const add of adds) order.add(add);
  return [...order];
}

function modifications(
  have: readonly Cidr[],
  want: readonly Cidr[],
): readonly Extract<ModifyCall, { kind: "modify" }>[] {
  const wanted = new Set(want);
  const had = new Set(have);
  const sorted = [...wanted].sort(compareCidrs);
  const adds = sorted.filter((cidr) => !had.has(cidr));
  const added = new Set(adds);
  const removals = [...had]
    .filter((cidr) => !wanted.has(cidr))
    .sort(compareCidrs)
    .map((cidr): Waiting => ({ cidr, needs: needsOf(cidr, wanted, sorted, added) }));
  const ready = removals.filter(({ needs }) => needs.length === 0).map(({ cidr }) => cidr);
  let waiting = removals
    .filter(({ needs }) => needs.length > 0)
    .sort((a, b) => a.needs.length - b.needs.length || compareCidrs(a.cidr, b.cidr));
  const queue = ordered(adds, waiting);
  const missing = new Set(adds);
  const calls: Extract<ModifyCall, { kind: "modify" }>[] = [];
  let nextAdd = 0;
  let nextRemoval = 0;
  while (nextAdd < queue.length || nextRemoval < ready.length || waiting.length > 0) {
    const batch = queue.slice(nextAdd, nextAdd + ENTRIES_PER_CALL);
    nextAdd += batch.length;
    for (const cidr of batch) missing.delete(cidr);
    const still: Waiting[] = [];
    for (const one of waiting) {
      if (one.needs.some((need) => missing.has(need))) still.push(one);
      else ready.push(one.cidr);
    }
    waiting = still;
    const removes = ready.slice(nextRemoval, nextRemoval + ENTRIES_PER_CALL);
    nextRemoval += removes.length;
    calls.push({ kind: "modify", adds: batch, removes });
  }
  return calls;
}

/** The calls that turn `have` into `want`; none when they are equal and the size is right. */
export function schedule({ have, want, size, finalSize, largest }: ScheduleInput): Schedule {
  const modifies = modifications(have, want);
  let count = new Set(have).size;
  let peak = 0;
  for (const { adds, removes } of modifies) {
    count += adds.length - removes.length;
    peak = Math.max(peak, count);
  }
  // A list that is to grow grows first, one that is to shrink shrinks last; only the peak may ask for more than either.
  const during = Math.max(size, finalSize, peak);
  if (during > Math.max(size, finalSize, largest)) return { fits: false, peak };
  const calls: ModifyCall[] = [...modifies];
  if (during > size) calls.unshift({ kind: "resize", maxEntries: during });
  if (during > finalSize) calls.push({ kind: "resize", maxEntries: finalSize });
  return { fits: true, calls };
}
