// From what a list has to what it should have, as a sequence of calls of which each leaves the list right.
//
// Every version that a Modify call makes is live at once, so the order of the calls is what separates a change from an
// outage. After every call:
//   1. every address that is allowed before and after the whole change is allowed;
//   2. no address is allowed that is allowed neither before nor after;
//   3. the entries fit the list's max entries.
//
// Only wanted entries are ever added, so 2 holds by itself. For 1, removals wait for the additions that cover what they leave
// (order.ts). The calls then follow from two queues. Adds: first those that removals wait for, the removals with the fewest first
// (one block that replaces many entries gives room at once), then the others in numeric order. Removals: those that wait for
// nothing, then the others as their adds go in. Each call takes up to 100 from either queue. For separate CIDRs nothing waits, so
// the number of calls is max(⌈adds/100⌉, ⌈removals/100⌉), the least possible, and the list is never longer than the longer of
// before and after. With overlaps it can be, for a while: then the list grows for that time, and shrinks after.
//
// Whether AWS counts the additions and removals of a call apart, as its model has it, or together is not settled. Where they count
// together a call takes 100 of both: half and half, as long as there are enough of either.
import type { Cidr } from "../../model/cidr.ts";
import { orderOf, type Waiting } from "./order.ts";

/** API reference of ModifyManagedPrefixList: at most 100 additions and 100 removals a call. */
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
  /** Additions and removals of a call count together. Default: apart. */
  readonly together?: boolean;
}

export type Schedule =
  | { readonly fits: true; readonly calls: readonly ModifyCall[] }
  /** The change would need `peak` entries at its longest, more than the list may hold. */
  | { readonly fits: false; readonly peak: number };

/** Adds in the order in which they go in, and the removals that wait for them, fewest needs first. */
function ordered(adds: readonly Cidr[], waiting: readonly Waiting[]): readonly Cidr[] {
  const order = new Set<Cidr>();
  for (const { needs } of waiting) for (const need of needs) order.add(need);
  for (const add of adds) order.add(add);
  return [...order];
}

type Modify = Extract<ModifyCall, { kind: "modify" }>;

function modifications({ have, want, together = false }: ScheduleInput): readonly Modify[] {
  const order = orderOf(have, want);
  const ready = [...order.ready];
  let { waiting } = order;
  const queue = ordered(order.adds, waiting);
  const missing = new Set(order.adds);
  const calls: Modify[] = [];
  let nextAdd = 0;
  let nextRemoval = 0;
  while (nextAdd < queue.length || nextRemoval < ready.length || waiting.length > 0) {
    const left = ready.length - nextRemoval + waiting.length;
    const most = together ? Math.max(ENTRIES_PER_CALL / 2, ENTRIES_PER_CALL - left) : ENTRIES_PER_CALL;
    const batch = queue.slice(nextAdd, nextAdd + most);
    nextAdd += batch.length;
    for (const cidr of batch) missing.delete(cidr);
    const still: Waiting[] = [];
    for (const one of waiting) {
      if (one.needs.some((need) => missing.has(need))) still.push(one);
      else ready.push(one.cidr);
    }
    waiting = still;
    const room = together ? ENTRIES_PER_CALL - batch.length : ENTRIES_PER_CALL;
    const removes = ready.slice(nextRemoval, nextRemoval + room);
    nextRemoval += removes.length;
    calls.push({ kind: "modify", adds: batch, removes });
  }
  return calls;
}

/** The calls that turn `have` into `want`; none when they are equal and the size is right. */
export function schedule(input: ScheduleInput): Schedule {
  const { have, size, finalSize, largest } = input;
  const modifies = modifications(input);
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
