// Which size a list gets, when AWS may not grant the one that is wanted. AWS charges a list's max entries to everything that
// references it, and refuses a size that one of those resources cannot hold. Every size is tried once a run:
//
//   AWS has refused in this run   the list is grown to                       and then
//   nothing                       the size that the plan wants               everything goes in
//   that size                     exactly what the change needs              everything goes in; headroom is a wish
//   that, too                     nothing: it stays as it is                 removals go, additions go in as far as there is room
//
// A size that the file fixes has no second row: nobody asked for another one. A list that is found in `modify-failed` begins at
// the second row, so that a schedule does not ask in vain for the same size in every run.
import type { Target } from "../../model/plan.ts";
import type { Current } from "../current.ts";
import { withDescriptions } from "./descriptions.ts";
import { partOf } from "./part.ts";
import { type ModifyCall, type ScheduleInput, schedule } from "./schedule.ts";

export interface Rung {
  readonly fits: true;
  readonly calls: readonly ModifyCall[];
  /** What the list is afterwards: all that is wanted, or the part that fits. */
  readonly target: Pick<Target, "entries" | "described" | "size">;
  /** Wanted entries that stay out. */
  readonly missing: number;
}

/** While it changes the list would hold `peak` entries, more than it ever may. */
export type TooLong = { readonly fits: false; readonly peak: number };

export interface Climb {
  readonly current: Current;
  readonly target: Target;
  /** The least size that AWS has refused in this run. */
  readonly refused: number | undefined;
  /** An earlier run asked in vain: begin at the second row. */
  readonly askedBefore: boolean;
  readonly together: boolean;
}

function inputOf({ current, target, together }: Climb, finalSize: number): ScheduleInput {
  return {
    have: [...current.entries.keys()],
    want: [...target.entries.keys()],
    size: current.maxEntries,
    finalSize,
    largest: target.largest,
    together,
  };
}

/** The size that the calls ask for first, if they make the list grow. */
export function grownTo(calls: readonly ModifyCall[], size: number): number | undefined {
  const [first] = calls;
  return first?.kind === "resize" && first.maxEntries > size ? first.maxEntries : undefined;
}

/** The calls for the best size that AWS has not refused yet. */
export function rungOf(climb: Climb): Rung | TooLong {
  const { current, target, refused = Number.POSITIVE_INFINITY, askedBefore, together } = climb;
  const needed = Math.min(target.size, Math.max(current.maxEntries, target.entries.size));
  const sizes = target.isFixed || needed === target.size ? [target.size] : [target.size, needed];
  const begun = askedBefore ? sizes.slice(-1) : sizes;
  for (const size of begun) {
    const planned = schedule(inputOf(climb, size));
    if (!planned.fits) return planned;
    if ((grownTo(planned.calls, current.maxEntries) ?? 0) >= refused) continue;
    const calls = withDescriptions(planned.calls, current, target);
    return { fits: true, calls, target: { ...target, size }, missing: 0 };
  }
  const part = partOf({
    have: [...current.entries.keys()],
    want: [...target.entries.keys()],
    size: current.maxEntries,
    together,
  });
  const described = [...part.entries].map(
    (cidr) => [cidr, target.entries.get(cidr) ?? current.entries.get(cidr) ?? ""] as const,
  );
  return {
    fits: true,
    calls: withDescriptions(part.schedule.calls, current, target),
    target: { entries: new Map(described), described: target.described, size: current.maxEntries },
    missing: [...target.entries.keys()].filter((cidr) => !part.entries.has(cidr)).length,
  };
}
