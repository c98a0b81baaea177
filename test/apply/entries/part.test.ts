// What fits into a list that AWS does not let grow, against random lists.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partOf } from "../../../src/apply/entries/part.ts";
import { type AddressSet, addressesOf, includesBlock } from "../../../src/model/address-set.ts";
import { blockAt, type Cidr, compareCidrs, formatCidr } from "../../../src/model/cidr.ts";

const host = (index: number): Cidr => blockAt(0x0a000000 + index, 32);

/** Blocks and single addresses that nest in each other. */
const cidr = fc
  .tuple(fc.constantFrom(26, 28, 30, 32, 32, 32), fc.nat(127))
  .map(([length, index]) => blockAt(0x0a000000 + Math.floor(index / 2 ** (32 - length)) * 2 ** (32 - length), length));
const content = fc.uniqueArray(cidr, { maxLength: 60 });

const covers = (set: AddressSet, all: Iterable<Cidr>) => [...all].every((one) => includesBlock(set, one));

describe("the part of a change that fits", () => {
  it("never costs a wanted address its access, never lets in another, and never holds more than the size, on the way either", () => {
    fc.assert(
      fc.property(content, content, fc.nat(20), fc.boolean(), (have, want, more, together) => {
        const size = have.length + more;
        const { entries, schedule } = partOf({ have, want, size, together });
        const kept = have.filter((one) => includesBlock(addressesOf(want), one));
        let now = new Set(have);
        for (const call of schedule.calls) {
          if (call.kind === "resize") throw new Error("the size does not change");
          const counts = together ? [call.adds.length + call.removes.length] : [call.adds.length, call.removes.length];
          expect(Math.max(...counts)).toBeLessThanOrEqual(100);
          now = new Set([...now, ...call.adds].filter((one) => !call.removes.includes(one)));
          expect(now.size).toBeLessThanOrEqual(size);
          expect(covers(addressesOf(now), kept)).toBe(true);
          expect(covers(addressesOf([...have, ...want]), now)).toBe(true);
        }
        expect([...now].sort(compareCidrs)).toEqual([...entries].sort(compareCidrs));
      }),
    );
  });

  it("of separate addresses is all removals, and additions in numeric order up to the size", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300)), fc.uniqueArray(fc.nat(300)), fc.nat(30), (first, second, more) => {
        const [have, want] = [first.map(host), second.map(host)];
        const size = have.length + more;
        const { entries } = partOf({ have, want, size, together: false });
        const staying = have.filter((one) => want.includes(one));
        const adds = want.filter((one) => !have.includes(one)).sort(compareCidrs);
        const expected = [...staying, ...adds.slice(0, size - staying.length)];
        expect([...entries].sort(compareCidrs).map(formatCidr)).toEqual(expected.sort(compareCidrs).map(formatCidr));
      }),
    );
  });

  it("is everything when everything fits", () => {
    const [have, want] = [[1, 2, 3].map(host), [2, 3, 4, 5].map(host)];
    expect([...partOf({ have, want, size: 4, together: false }).entries].sort(compareCidrs)).toEqual(want);
  });

  it("takes a block in a full list if it lets go what it covers", () => {
    const have = [0, 1, 2, 3].map(host);
    const want = [blockAt(0x0a000000, 30), host(9)];
    const { entries, schedule } = partOf({ have, want, size: 4, together: false });
    expect([...entries].sort(compareCidrs)).toEqual([...want].sort(compareCidrs));
    expect(schedule.calls).toHaveLength(1);
  });
});
