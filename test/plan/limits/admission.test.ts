// When not all additions fit, sources come in one after the other, fewest additions first.
import fc from "fast-check";
import { expect, it } from "vitest";
import { cidrColumn } from "../../../src/model/columns/cidrs.ts";
import type { Source } from "../../../src/model/mapping.ts";
import { admit, countLeftOut } from "../../../src/plan/limits/admission.ts";
import { addresses, cidr } from "../builders.ts";

const POOL = addresses(30).map(cidr);
const source = (line: number): Source => ({ kind: "x", position: { file: "f", line, column: 1 } });
const sources = fc
  .array(fc.subarray(POOL), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((cidrs, i) => ({ source: source(i), cidrs: cidrColumn("IPv4", cidrs) })));

const union = (of: readonly { readonly cidrs: Iterable<(typeof POOL)[number]> }[]) => [
  ...new Set(of.flatMap(({ cidrs }) => [...cidrs])),
];

it("never lets in more than fits, and no part of a source that does not fit", () => {
  fc.assert(
    fc.property(sources, fc.nat(40), (of, room) => {
      const adds = union(of);
      const { admitted, leftOut } = admit(adds, of, room);
      expect(admitted.length).toBeLessThanOrEqual(room);
      const out = new Set(leftOut.map((one) => one.source));
      const inside = of.filter((one) => !out.has(one.source));
      expect(new Set(admitted)).toEqual(new Set(union(inside)));
    }),
  );
});

it("lets in every source that has no more additions than one that came in", () => {
  fc.assert(
    fc.property(sources, fc.nat(40), (of, room) => {
      const { admitted, leftOut } = admit(union(of), of, room);
      const smallestOut = Math.min(...leftOut.map(({ adds }) => adds.length));
      // Of what is left out, even the smallest would not have fitted any more.
      expect(smallestOut).toBeGreaterThan(room - admitted.length);
    }),
  );
});

it("a flood changes nothing for the sources that come before it", () => {
  fc.assert(
    fc.property(sources, fc.nat(40), (of, room) => {
      const quiet = admit(union(of), of, room);
      const flood = { source: source(99), cidrs: cidrColumn("IPv4", addresses(60, 100).map(cidr)) };
      const flooded = admit(union([...of, flood]), [...of, flood], room);
      expect(new Set(flooded.admitted)).toEqual(new Set(quiet.admitted));
      expect(flooded.leftOut.at(-1)).toEqual({ source: flood.source, adds: [...flood.cidrs] });
    }),
  );
});

it("counts once what several sources bring", () => {
  fc.assert(
    fc.property(sources, fc.nat(40), (of, room) => {
      const adds = union(of);
      const { admitted, leftOut } = admit(adds, of, room);
      expect(countLeftOut(leftOut)).toBe(adds.length - admitted.length);
    }),
  );
});
