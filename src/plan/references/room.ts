// How far lists may grow, so that everything that references them has room for them.
//
// A list of size s that k rules of a security group's direction name adds k · (t − s) to the tally of its family when it grows to t.
// It fits if no tally exceeds its limit then; the most that a tally can hold is s + ⌊(limit − used) / k⌋. Lists that grow in the
// same plan add up where they meet. Room is given in two rounds, in order of address: first to each what it needs for its entries,
// then headroom. What shrinks counts as it is, since lists shrink after the growths. So no order of changes breaks what is given here.
//
//   what is known of a reference                                          then
//   every tally has room for the target                                   it fits
//   a tally has not, however little is known of the rest                  it does not fit: the list gets what that tally holds
//   a tally was not read in full, its limit is unknown, no rule names     unknown: this lowers no size, since nobody can tell
//   the list, or it fits only if lists do not count in both families
import type { AddressFamily } from "../../model/cidr.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Growing } from "./growing.ts";
import { type Resource, type Resources, resourcesOf } from "./resources.ts";
import { FAMILIES, type Side } from "./side.ts";

/** A tally that counts a list. */
export interface Tally {
  readonly resource: Resource;
  readonly side: Side;
  readonly family: AddressFamily;
  readonly used: number;
  /** What is used with the size that the list gets, and with what other lists of the plan add. */
  readonly after: number;
  /** What it would have to hold with the target in place of that size. */
  readonly needs: number;
  /** The largest size of the list that it holds. */
  readonly holds: number;
  /** How many rules or routes name the list. */
  readonly names: number;
}

/** Why a reference may have no room. */
export interface Unknown {
  readonly resource: Resource;
  /** Why: completes "not checked, …" or, of a tally that may be too full, absent. */
  readonly why?: string;
  /** A tally that has room for what the list is to have, and less than it may need while it changes. */
  readonly inBetween?: Tally;
  /** A tally that is too full if AWS counts lists in both families. */
  readonly perhaps?: Pick<Tally, "side" | "family" | "used" | "needs">;
}

export interface Room {
  readonly growing: Growing;
  /** The size that every known reference holds: the target, or less; never less than the size that the list has. */
  readonly size: number;
  /** All tallies that count the list, as far as they are known; the one that holds least comes first. */
  readonly tallies: readonly Tally[];
  /** Those that have no room for the target. */
  readonly full: readonly Tally[];
  /** All resources that reference the list, known or not. */
  readonly resources: readonly Resource[];
  readonly unknown: readonly Unknown[];
}

/** By address of the list. Lists whose associations were not read have no room here. */
export type Rooms = ReadonlyMap<string, Room>;

interface Use {
  readonly resource: Resource;
  readonly side: Side;
  readonly family: AddressFamily;
  /** Rules or routes that name the list. */
  readonly k: number;
}

interface Subject {
  readonly growing: Growing;
  readonly resources: readonly Resource[];
  /** The tallies that name the list. */
  readonly uses: readonly Use[];
}

/** What lists of this plan add to the tallies, by side and family. */
class Growth {
  readonly #added = new Map<Side, Record<AddressFamily, number>>();

  of(side: Side, family: AddressFamily): number {
    return this.#added.get(side)?.[family] ?? 0;
  }

  ofBoth(side: Side): number {
    return FAMILIES.reduce((sum, family) => sum + this.of(side, family), 0);
  }

  /** The list of the subject grows by that many entries. */
  add({ uses }: Subject, entries: number): void {
    for (const { side, family, k } of uses) {
      const added = this.#added.get(side) ?? { IPv4: 0, IPv6: 0 };
      added[family] += k * entries;
      this.#added.set(side, added);
    }
  }
}

/** Where the lists are to grow, and what they get. `lists`: in order of address. */
export function roomsOf(lists: readonly Growing[], snapshot: Snapshot): Rooms {
  const resourceOf = resourcesOf(snapshot);
  const subjects = lists.flatMap((growing) => subjectOf(growing, snapshot, resourceOf));
  const growth = new Growth();
  const sizes = new Map<Subject, number>();
  for (const wish of [forEntries, forTarget]) {
    for (const subject of subjects) {
      const before = sizes.get(subject) ?? subject.growing.size;
      const wanted = wish(subject.growing);
      const most = Math.min(...subject.uses.map((use) => before + leftFor(use, growth)));
      const given = wanted <= most ? wanted : subject.growing.isFixed ? before : most;
      const size = Math.max(before, given);
      growth.add(subject, size - before);
      sizes.set(subject, size);
    }
  }
  return new Map(
    subjects.map((subject) => {
      const size = sizes.get(subject) ?? subject.growing.size;
      return [subject.growing.address, roomOf(subject, size, growth)];
    }),
  );
}

function forEntries({ size, entries, target, isFixed }: Growing): number {
  return entries <= size ? size : isFixed ? target : entries;
}

function forTarget({ target }: Growing): number {
  return target;
}

/** Entries by which the list can still grow: none where the tally is over its limit. */
function leftFor({ side, family, k }: Use, growth: Growth): number {
  return Math.max(0, Math.floor((side.limit - side.used[family] - growth.of(side, family)) / k));
}

function subjectOf(growing: Growing, { regions }: Snapshot, resourceOf: Resources): readonly Subject[] {
  const { at, id, family } = growing;
  const region = regions.find((one) => one.at.accountId === at.accountId && one.at.region === at.region);
  const associations = region?.associations.get(id);
  if (associations?.ok !== true) return [];
  const resources = associations.value.map((association) => resourceOf(association, at.region));
  const uses = resources.flatMap((resource) =>
    resource.sides.flatMap((side): readonly Use[] => {
      const k = side.names.get(id) ?? 0;
      return k === 0 ? [] : [{ resource, side, family, k }];
    }),
  );
  return [{ growing, resources, uses }];
}

function roomOf(subject: Subject, size: number, growth: Growth): Room {
  const { growing, uses } = subject;
  const tallies = uses.map((use) => tallyOf(use, growing, size, growth)).sort((a, b) => a.holds - b.holds);
  const full = tallies.filter(({ needs, side }) => needs > side.limit);
  // Also of those that are too full for the target: of the size that the list gets all has to be known.
  const unknown: Unknown[] = subject.resources.flatMap((resource) =>
    unknownOf(
      resource,
      uses.filter((use) => use.resource === resource),
      growing,
      growth,
    ),
  );
  if (growing.peak > growing.target) {
    const short = tallies.filter(({ holds }) => holds < growing.peak);
    unknown.push(...short.map((tally) => ({ resource: tally.resource, inBetween: tally })));
  }
  return { growing, size, tallies, full, resources: subject.resources, unknown };
}

/** `size`: what the list gets, which is in the growth already. */
function tallyOf({ resource, side, family, k }: Use, growing: Growing, size: number, growth: Growth): Tally {
  const used = side.used[family];
  const others = growth.of(side, family) - k * (size - growing.size);
  const after = used + growth.of(side, family);
  const needs = used + others + k * (growing.target - growing.size);
  const left = Math.max(0, Math.floor((side.limit - used - others) / k));
  return { resource, side, family, used, after, needs, holds: growing.size + left, names: k };
}

function unknownOf(resource: Resource, uses: readonly Use[], growing: Growing, growth: Growth): readonly Unknown[] {
  if (resource.unknown !== undefined) return [{ resource, why: resource.unknown }];
  if (uses.length === 0) return [{ resource, why: "nothing there names the list" }];
  for (const { side } of uses) {
    if (side.lacking !== undefined) return [{ resource, why: side.lacking }];
    const perhaps = perhapsFull(side, growing, growth);
    if (perhaps !== undefined) return [{ resource, perhaps }];
  }
  return [];
}

/** A tally with room that would have none if lists counted in both families; not where it would have none already, as AWS has let it be. */
function perhapsFull(side: Side, { family }: Growing, growth: Growth): Unknown["perhaps"] {
  const added = growth.ofBoth(side);
  for (const counted of [family, ...FAMILIES.filter((one) => one !== family)]) {
    const used = side.usedInBoth[counted];
    if (used <= side.limit && used + added > side.limit) return { side, family: counted, used, needs: used + added };
  }
  return undefined;
}
