// Where in a split list its entries are to be: as many as its parts have room for, in which part each, and why one leaves a part.
import type { Cidr } from "../../model/cidr.ts";
import type { ListSpec, MaxEntries } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import { count, counted } from "../../model/sentence.ts";
import { admit, type LeftOut } from "../limits/admission.ts";
import { mayBeWanted, type Want } from "../want/want.ts";
import { assignToParts } from "./assign.ts";

export interface PartBefore {
  readonly spec: ListSpec;
  /** In numeric order, each once. */
  readonly have: readonly Cidr[];
  /** Max entries now; 0 for a part that does not exist. */
  readonly size: number;
}

export interface Places {
  /** In the order of the parts; each in numeric order. */
  readonly parts: readonly (readonly Cidr[])[];
  /** Sources of which not all comes in. */
  readonly leftOut: readonly LeftOut[];
  /** Why nothing of what is new comes in: it all stands in the last part, which is held back. */
  readonly tooMany?: Held;
  /** Why sources are left out, where the parts are too small for all that is wanted. */
  readonly noRoom?: Held;
}

/** The most entries that a list may have. */
export function mostEntries(maxEntries: MaxEntries): number {
  return maxEntries.kind === "fixed" ? maxEntries.value : maxEntries.limit;
}

/** `mostNew`: how many entries may come in that no part has, nor a former one (`former`). `ways`: what would make fewer entries. */
export function placesOf(
  want: Want,
  parts: readonly PartBefore[],
  { former, mostNew, ways }: { former: ReadonlySet<Cidr>; mostNew: number; ways: () => readonly string[] },
): Places {
  const isUnknown = mayBeWanted(want);
  const wanted = new Set(want.cidrs);
  const had = new Set(parts.flatMap(({ have }) => have));
  const rooms = parts.map(({ spec, have, size }) => {
    const limit = mostEntries(spec.maxEntries);
    const others = have.filter((cidr) => !wanted.has(cidr) && (want.staying.has(cidr) || isUnknown(cidr))).length;
    return { have, others, limit, size: spec.maxEntries.kind === "fixed" ? limit : size };
  });
  const all = rooms.reduce((sum, { limit, others }) => sum + Math.max(0, limit - others), 0);
  const adds = [...want.cidrs].filter((cidr) => !had.has(cidr));
  const room = Math.max(0, all - (want.cidrs.length - adds.length));
  const moving = adds.filter((cidr) => former.has(cidr)).length;
  const most = Math.min(room, mostNew + moving);
  const assigned = (cidrs: Iterable<Cidr>) => assignToParts(cidrs, rooms);
  if (adds.length <= most) return { parts: assigned(want.cidrs).parts, leftOut: [] };
  const { admitted, leftOut } = admit(adds, want.bySource, most);
  const isShrinking = parts.some(({ have }) => have.some((cidr) => !wanted.has(cidr)));
  if (admitted.length > 0 || isShrinking) {
    const coming = new Set(admitted);
    return {
      parts: assigned([...want.cidrs].filter((cidr) => had.has(cidr) || coming.has(cidr))).parts,
      leftOut,
      ...(adds.length > room ? { noRoom: tooMany(want.cidrs.length, rooms, ways()) } : {}),
    };
  }
  const { parts: places, left } = assigned(want.cidrs);
  if (left.length === 0) return { parts: places, leftOut: [] };
  const [last, ...others] = [...places].reverse();
  return {
    parts: [...others.reverse(), [...(last ?? []), ...left]],
    leftOut: [],
    tooMany: tooMany(want.cidrs.length, rooms, ways()),
  };
}

function tooMany(entries: number, rooms: readonly { limit: number }[], ways: readonly string[]): Held {
  const [{ limit } = { limit: 1 }] = rooms;
  const needed = Math.ceil(entries / Math.max(1, limit));
  return {
    code: "does_not_fit",
    reason: `${count(entries)} entries do not fit its ${counted(rooms.length, "part")} of ${count(limit)}`,
    detail: [`\`split: ${needed}\` would hold them.`, ...ways].join(" "),
  };
}

/** Why an entry goes from a part that another part has, or takes over, as a phrase; undefined: none does. */
export function elsewhereOf(parts: readonly PartBefore[], places: Places["parts"]): (cidr: Cidr) => string | undefined {
  const homes = new Map<Cidr, number>();
  for (const [index, own] of places.entries()) for (const cidr of own) homes.set(cidr, index);
  const had = parts.map(({ have }) => new Set(have));
  return (cidr) => {
    const home = homes.get(cidr);
    if (home === undefined) return undefined;
    return `${had[home]?.has(cidr) ? "is also in" : "moves to"} ${parts[home]?.spec.name}`;
  };
}
