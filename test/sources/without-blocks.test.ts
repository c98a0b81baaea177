// A block without parts of it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesOf, countAddresses, difference, touchesBlock } from "../../src/model/address-set.ts";
import { blockAt, compareCidrs, formatCidr } from "../../src/model/cidr.ts";
import { without } from "../../src/sources/without-blocks.ts";
import { cidr } from "../plan/builders.ts";

const left = (block: string, ...holes: readonly string[]) => without(cidr(block), holes.map(cidr)).map(formatCidr);

describe("a block without parts of it", () => {
  it("is in as few blocks as hold the rest", () => {
    expect(left("10.0.0.0/24")).toEqual(["10.0.0.0/24"]);
    expect(left("10.0.0.0/24", "10.0.1.0/24")).toEqual(["10.0.0.0/24"]);
    expect(left("10.0.0.0/24", "10.0.0.64/26")).toEqual(["10.0.0.0/26", "10.0.0.128/25"]);
    expect(left("10.0.0.0/24", "10.0.0.0/25", "10.0.0.128/25")).toEqual([]);
    expect(left("10.0.0.0/24", "10.0.0.0/16")).toEqual([]);
    expect(left("2001:db8::/64", "2001:db8::/65")).toEqual(["2001:db8:0:0:8000::/65"]);
  });

  it("has every address but those of the parts, in order, and no two blocks that are one", () => {
    const inside = fc
      .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 24, max: 32 }))
      .map(([host, length]) => blockAt(0x0a_00_00_00 + host, length));
    fc.assert(
      fc.property(fc.array(inside, { maxLength: 6 }), (holes) => {
        const whole = cidr("10.0.0.0/24");
        const rest = without(whole, holes);
        const expected = difference(addressesOf([whole]), addressesOf(holes));
        expect(countAddresses(addressesOf(rest))).toBe(countAddresses(expected));
        expect(rest.every((block) => !touchesBlock(addressesOf(holes), block))).toBe(true);
        expect(rest).toEqual(rest.toSorted(compareCidrs));
      }),
    );
  });
});
