// Which part holds which entry: nothing moves that can stay, nothing is lost, no part holds more than it may.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cidr, compareCidrs, formatCidr } from "../../../src/model/cidr.ts";
import { assignToParts, type PartRoom } from "../../../src/plan/splitting/assign.ts";
import { addresses, cidr } from "../builders.ts";

const cidrs = (texts: readonly string[]) => texts.map(cidr).sort(compareCidrs);
const part = (have: readonly string[], limit: number, more: Partial<PartRoom> = {}): PartRoom => ({
  have: cidrs(have),
  others: 0,
  size: have.length,
  limit,
  ...more,
});
const shown = ({ parts, left }: ReturnType<typeof assignToParts>) => ({
  parts: parts.map((own) => own.map(formatCidr)),
  left: left.map(formatCidr),
});

describe("an entry", () => {
  it("stays where it is, and a new one fills the room that there is before a list grows", () => {
    const [a, b, c, d, e] = addresses(5) as [string, string, string, string, string];
    const rooms = [part([b], 9), part([a], 9, { size: 2 })];
    expect(shown(assignToParts(cidrs([a, b, c, d, e]), rooms))).toEqual({
      parts: [
        [b, d, e],
        [a, c],
      ],
      left: [],
    });
  });

  it("goes to an added part only when the others are full", () => {
    const all = addresses(5);
    const rooms = [part(all.slice(0, 3), 4), part([], 4)];
    expect(shown(assignToParts(cidrs(all), rooms)).parts).toEqual([all.slice(0, 4), all.slice(4)]);
  });

  it("leaves a part that has become too small, the last ones first", () => {
    const all = addresses(4);
    expect(shown(assignToParts(cidrs(all), [part(all, 2), part([], 2)])).parts).toEqual([
      all.slice(0, 2),
      all.slice(2),
    ]);
  });

  it("stays in a part that has become too small where no other has room", () => {
    const all = addresses(4);
    expect(shown(assignToParts(cidrs(all), [part(all, 2), part([], 1)])).parts).toEqual([
      [...all.slice(0, 2), ...all.slice(3)],
      all.slice(2, 3),
    ]);
  });

  it("of two parts goes on in the first that has room", () => {
    const [a, b] = addresses(2) as [string, string];
    expect(shown(assignToParts(cidrs([a, b]), [part([a, b], 1), part([a, b], 2)])).parts).toEqual([[a], [b]]);
  });

  it("takes the place of the blocks that it is made of", () => {
    const rooms = [part(["10.9.0.0/32"], 9, { size: 9 }), part(["10.0.0.0/32", "10.0.0.1/32"], 9)];
    expect(shown(assignToParts(cidrs(["10.0.0.0/31", "10.9.0.0/32"]), rooms)).parts).toEqual([
      ["10.9.0.0/32"],
      ["10.0.0.0/31"],
    ]);
  });

  it("finds no place where all parts are full", () => {
    const all = addresses(3);
    expect(shown(assignToParts(cidrs(all), [part([], 1), part([], 2, { others: 1 })]))).toEqual({
      parts: [all.slice(0, 1), all.slice(1, 2)],
      left: all.slice(2),
    });
  });
});

/** Some of 40 addresses. */
const some = fc.uniqueArray(fc.constantFrom(...addresses(40).map(cidr)), { maxLength: 40 });
const rooms = fc.array(
  fc.record({ have: some, others: fc.nat(3), size: fc.nat(20), limit: fc.nat(20) }) satisfies fc.Arbitrary<PartRoom>,
  { minLength: 1, maxLength: 5 },
);
const wanted = some.map((all): readonly Cidr[] => [...all].sort(compareCidrs));

/** What of the part is wanted and in it, and nowhere before it. */
const ownOf = (want: readonly Cidr[], parts: readonly PartRoom[], index: number) => {
  const earlier = new Set(parts.slice(0, index).flatMap(({ have }) => [...have]));
  const own = new Set(parts[index]?.have);
  return want.filter((one) => own.has(one) && !earlier.has(one));
};

describe("whatever is wanted, and wherever it is", () => {
  const RUNS = { numRuns: 1000 };

  it("is in exactly one part, or in none for lack of room", () => {
    fc.assert(
      fc.property(wanted, rooms, (want, parts) => {
        const { parts: holds, left } = assignToParts(want, parts);
        expect([...holds.flat(), ...left].sort(compareCidrs)).toEqual(want);
        const had = new Set(parts.flatMap(({ have }) => [...have]));
        expect(left.filter((one) => had.has(one))).toEqual([]);
        const free = parts.reduce((sum, { limit, others }) => sum + Math.max(0, limit - others), 0);
        if (free >= want.length) {
          expect(left).toEqual([]);
          for (const [i, own] of holds.entries()) {
            expect(own.length + (parts[i]?.others ?? 0)).toBeLessThanOrEqual(
              Math.max(parts[i]?.limit ?? 0, parts[i]?.others ?? 0),
            );
          }
        }
      }),
      RUNS,
    );
  });

  it("makes no part longer than it may be, but by what is in it already", () => {
    fc.assert(
      fc.property(wanted, rooms, (want, parts) => {
        for (const [i, own] of assignToParts(want, parts).parts.entries()) {
          const { limit = 0, others = 0, have = [] } = parts[i] ?? {};
          const had = new Set(have);
          if (own.length + others > limit)
            expect(own.filter((one) => !had.has(one)).length).toBeLessThanOrEqual(Math.max(0, limit - others));
        }
      }),
      RUNS,
    );
  });

  it("moves nothing out of a part that has room for all of its own", () => {
    fc.assert(
      fc.property(wanted, rooms, (want, parts) => {
        const { parts: holds } = assignToParts(want, parts);
        const all = new Set(want);
        for (const [i, { have, limit, others }] of parts.entries()) {
          const mine = [...have].filter((one) => all.has(one));
          if (mine.length + others > limit) continue;
          for (const one of ownOf(want, parts, i)) expect(holds[i]).toContain(one);
        }
      }),
      RUNS,
    );
  });

  it("rests once it is so, whatever the sizes have become", () => {
    fc.assert(
      fc.property(wanted, rooms, fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }), (want, parts, sizes) => {
        const before = assignToParts(want, parts);
        const after = parts.map((room, i) => ({ ...room, have: before.parts[i] ?? [], size: sizes[i] ?? 0 }));
        expect(assignToParts(want, after)).toEqual(before);
      }),
      RUNS,
    );
  });

  it("stays as it is when a part is added, when members go, and in whatever order lists are read", () => {
    fc.assert(
      fc.property(wanted, rooms, some, (want, parts, gone) => {
        const { parts: holds, left } = assignToParts(want, parts);
        if (left.length > 0) return;
        const after = parts.map((room, i) => ({ ...room, have: [...(holds[i] ?? [])].reverse() }));
        const added = [...after, { have: [], others: 0, size: 0, limit: 20 }];
        const fits = holds.every((own, i) => own.length + (parts[i]?.others ?? 0) <= (parts[i]?.limit ?? 0));
        if (!fits) return;
        expect(assignToParts(want, added).parts).toEqual([...holds, []]);
        const fewer = want.filter((one) => !gone.includes(one));
        expect(assignToParts(fewer, after).parts).toEqual(holds.map((own) => own.filter((one) => !gone.includes(one))));
      }),
      RUNS,
    );
  });
});
