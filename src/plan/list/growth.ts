// How far a list grows, once it is known how far everything that references it has room.
//
//   what is wanted                          the list
//   fits with its headroom                  gets the size that the file asks for
//   fits, but not with all of its headroom  gets the largest size that fits: headroom is a wish, entries are not
//   does not fit                            gets that size, too, and as much of the change as fits; the rest waits
//   … and nothing of it fits                is held back
// A size that the file fixes is given whole or not at all: nobody asked for another one.
import type { Resize } from "../../model/change.ts";
import type { Entries } from "../../model/columns/entries.ts";
import type { Held } from "../../model/plan.ts";
import type { Room } from "../references/room.ts";
import { shortage } from "../references/shortage.ts";
import { holdsLine } from "../references/wording.ts";
import type { Want } from "../want/want.ts";
import type { EntryDiff } from "./diff.ts";
import { partWithin } from "./part.ts";

export interface Growth {
  readonly changed: EntryDiff;
  /** Absent: the size stays. */
  readonly resize?: Resize;
  /** Additions that wait for room. */
  readonly waiting: number;
  readonly held: readonly Held[];
}

export interface Wish {
  readonly want: Pick<Want, "cidrs" | "staying">;
  readonly entries: Entries;
  readonly changed: EntryDiff;
  /** Max entries now, and those that are wished for. */
  readonly from: number;
  readonly to: number;
  /** Entries that `aggregate: exact` would leave, where that is a way out. */
  readonly exact?: number;
}

/** `room`: undefined where nothing is known of it, as for a list that does not grow. */
export function growthOf({ want, entries, changed, from, to, exact }: Wish, room: Room | undefined): Growth {
  if (to === from) return { changed, waiting: 0, held: [] };
  const resized = (size: number, cut?: Resize["cut"]): Pick<Growth, "resize"> =>
    size === from ? {} : { resize: { from, to: size, ...(cut === undefined ? {} : { cut }) } };
  // A room that was worked out for a list which was not to grow says nothing about one that is.
  const isWeighed = room !== undefined && room.growing.target > room.growing.size;
  if (to <= from || !isWeighed || room.size >= to) return { changed, ...resized(to), waiting: 0, held: [] };
  const size = Math.max(from, room.size);
  const after = entries.cidrs.length - changed.removes.length + changed.adds.length;
  const [tightest] = room.full;
  if (after <= size && !room.growing.isFixed) {
    const cut = tightest === undefined ? undefined : { target: to, by: holdsLine(tightest) };
    return { changed, ...resized(size, cut), waiting: 0, held: [] };
  }
  const part = partWithin(want, entries, changed, size);
  const waiting = changed.adds.length - part.adds.length;
  if (part.adds.length + part.removes.length + part.describes.length > 0) {
    return { changed: part, ...resized(size), waiting, held: [] };
  }
  return { changed, ...resized(to), waiting: 0, held: [shortage(room, exact)] };
}
