// The part of a change that fits a list which AWS does not let grow: all removals that may go, and additions in numeric order as
// long as there is room. A removal whose cover does not fit stays: an address that is still wanted is not cut off for lack of room.
import type { Cidr } from "../../model/cidr.ts";
import { orderOf } from "./order.ts";
import { type Schedule, schedule } from "./schedule.ts";

export interface PartInput {
  readonly have: readonly Cidr[];
  readonly want: readonly Cidr[];
  /** Max entries now, and afterwards. */
  readonly size: number;
  readonly together: boolean;
}

export interface Part {
  /** What the list holds afterwards. */
  readonly entries: ReadonlySet<Cidr>;
  readonly schedule: Extract<Schedule, { fits: true }>;
}

/** Additions by what fits into `size`, in numeric order; one that lets removals go may take their room. */
function additionsThatFit({ have, want, size }: PartInput): readonly Cidr[] {
  const { adds, ready, waiting } = orderOf(have, want);
  let count = new Set(have).size - ready.length;
  const chosen = new Set<Cidr>();
  let left = waiting;
  for (const add of adds) {
    const isIn = (need: Cidr) => need === add || chosen.has(need);
    const going = left.filter(({ needs }) => needs.every(isIn)).length;
    if (count + 1 - going > size) continue;
    chosen.add(add);
    count += 1 - going;
    if (going > 0) left = left.filter(({ needs }) => !needs.every(isIn));
  }
  return [...chosen];
}

function entriesWith(additions: readonly Cidr[], { have, want }: PartInput): ReadonlySet<Cidr> {
  const { ready, waiting } = orderOf(have, want);
  const chosen = new Set(additions);
  const entries = new Set([...have, ...chosen]);
  for (const cidr of ready) entries.delete(cidr);
  for (const { cidr, needs } of waiting) if (needs.every((need) => chosen.has(need))) entries.delete(cidr);
  return entries;
}

/** The largest part that can be made without ever holding more than `size` entries. */
export function partOf(input: PartInput): Part {
  const { have, size, together } = input;
  let additions = additionsThatFit(input);
  for (;;) {
    const entries = entriesWith(additions, input);
    const planned = schedule({ have, want: [...entries], size, finalSize: size, largest: size, together });
    if (planned.fits) return { entries, schedule: planned };
    // Together they fit, but not on the way: the last ones stay out. Without any there are only removals, which always fit.
    additions = additions.slice(0, Math.max(0, additions.length - Math.max(1, planned.peak - size)));
  }
}
