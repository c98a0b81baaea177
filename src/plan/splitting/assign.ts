// Which part of a split list holds which entry.
//
// Whatever references the parts references all of them, so it does not matter where an entry is; but every move is two changes of
// lists in use. So nothing moves that can stay:
//
//   an entry                                        goes to
//   in one part, which has room                     that part
//   in several parts                                the first of them that has room
//   in a part that has no room for all of its own   the first ones in numeric order stay, the others are placed like new ones
//   new, or of a part that is no more               a part that has some of its addresses; else one with room in the size that it
//                                                   has; else one that may grow; of several, the first
//   in no part, and no part has room                none
//   in a part, and no part has room                 where it is, too many or not: nothing is cut off for lack of room
//
// So growth moves nothing, shrinking moves nothing, and a part that is added moves nothing.
import { type AddressSet, addressesOf, touchesBlock } from "../../model/address-set.ts";
import { type Cidr, compareCidrs } from "../../model/cidr.ts";

export interface PartRoom {
  /** The entries that it has, each once. */
  readonly have: Iterable<Cidr>;
  /** How many of them stay although they are not wanted: they take room. */
  readonly others: number;
  /** Max entries now; 0 for a part that does not exist. */
  readonly size: number;
  /** Max entries that it may have. */
  readonly limit: number;
}

export interface Assignment {
  /** In the order of the parts; each in numeric order. */
  readonly parts: readonly (readonly Cidr[])[];
  /** What no part has, nor has room for, in numeric order. */
  readonly left: readonly Cidr[];
}

/** What a part is to hold, and how much more it may. */
class Part {
  readonly room: PartRoom;
  readonly had: ReadonlySet<Cidr>;
  readonly holds: Cidr[] = [];
  #addresses: AddressSet | undefined;

  constructor(room: PartRoom) {
    this.room = room;
    this.had = new Set(room.have);
  }

  /** True if one more does not make it longer than `most`. */
  fits(most: number): boolean {
    return this.holds.length + this.room.others < most;
  }

  touches(cidr: Cidr): boolean {
    this.#addresses ??= addressesOf(this.had);
    return touchesBlock(this.#addresses, cidr);
  }
}

function placeFor(cidr: Cidr, parts: readonly Part[]): Part | undefined {
  const open = parts.filter((part) => part.fits(part.room.limit));
  return (
    open.find((part) => part.touches(cidr)) ??
    open.find((part) => part.fits(Math.min(part.room.size, part.room.limit))) ??
    open[0]
  );
}

/** `want`: in numeric order, each once. The same input gives the same answer. */
export function assignToParts(want: Iterable<Cidr>, rooms: readonly PartRoom[]): Assignment {
  const parts = rooms.map((room) => new Part(room));
  const homeless: Cidr[] = [];
  for (const cidr of want) {
    const home = parts.find((part) => part.had.has(cidr) && part.fits(part.room.limit));
    if (home === undefined) homeless.push(cidr);
    else home.holds.push(cidr);
  }
  const left: Cidr[] = [];
  for (const cidr of homeless) {
    const place = placeFor(cidr, parts) ?? parts.find((part) => part.had.has(cidr));
    if (place === undefined) left.push(cidr);
    else place.holds.push(cidr);
  }
  return { parts: parts.map(({ holds }) => holds.sort(compareCidrs)), left };
}
