import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesOf, countAddresses, difference, touchesBlock } from "../../../src/model/address-set.ts";
import {
  blockAt,
  type Cidr,
  compareCidrs,
  firstAddress,
  formatCidr,
  lastAddress,
  parseCidr,
  prefixLength,
} from "../../../src/model/cidr.ts";
import { cidrColumn, sortedOnce } from "../../../src/model/columns/cidrs.ts";
import { type BoundedCover, type Bounds, boundedCover } from "../../../src/plan/aggregation/bounded.ts";

const cidr = (text: string): Cidr => {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(`${text} is not a CIDR`);
  return parsed.cidr;
};
const cidrs = (texts: string): Cidr[] =>
  texts
    .split(" ")
    .filter((text) => text !== "")
    .map(cidr);
const ALL = addressesOf([blockAt(0, 0)]);
const UNBOUNDED: Bounds = { within: 1000, maxExtra: Number.MAX_SAFE_INTEGER, open: ALL, shortest: 0 };

function cover(wanted: readonly Cidr[], have: readonly Cidr[], bounds: Partial<Bounds>): BoundedCover {
  const column = cidrColumn(typeof wanted[0] === "bigint" ? "IPv6" : "IPv4", wanted);
  const open = typeof wanted[0] === "bigint" ? addressesOf([blockAt(0n, 0)]) : ALL;
  return boundedCover(sortedOnce([column]), have, { ...UNBOUNDED, open, ...bounds });
}

const texts = (found: BoundedCover): string => (found.ok ? [...found.cidrs].map(formatCidr).join(" ") : "none");

describe("the best cover", () => {
  it.each<[string, string, string, Partial<Bounds>, string]>([
    ["of nothing is nothing", "", "", { within: 1 }, ""],
    ["is exact where that fits", "10.0.0.0/32 10.0.0.1/32", "", { within: 5 }, "10.0.0.0/31"],
    ["joins what is nearest", "10.0.0.0/32 10.0.0.3/32 10.0.9.0/32", "", { within: 2 }, "10.0.0.0/30 10.0.9.0/32"],
    ["of one block is the smallest around all", "10.0.0.1/32 10.0.0.6/32", "", { within: 1 }, "10.0.0.0/29"],
    [
      "keeps halves that the list has",
      "10.0.0.0/31",
      "10.0.0.0/32 10.0.0.1/32",
      { within: 2 },
      "10.0.0.0/32 10.0.0.1/32",
    ],
    [
      "joins halves where there is no room for both",
      "10.0.0.0/31",
      "10.0.0.0/32 10.0.0.1/32",
      { within: 1 },
      "10.0.0.0/31",
    ],
    [
      "of two that are as good is the one that the list has",
      "10.0.0.0/32 10.0.0.3/32 10.0.1.0/32 10.0.1.3/32",
      "10.0.1.0/30",
      { within: 3 },
      "10.0.0.0/32 10.0.0.3/32 10.0.1.0/30",
    ],
    [
      "of two that are as good joins first what comes first",
      "10.0.0.0/32 10.0.0.3/32 10.0.1.0/32 10.0.1.3/32",
      "",
      { within: 3 },
      "10.0.0.0/30 10.0.1.0/32 10.0.1.3/32",
    ],
    [
      "leaves out what is forbidden",
      "10.0.0.0/32 10.0.0.3/32 10.0.1.0/32 10.0.1.7/32",
      "",
      { within: 3, open: difference(ALL, addressesOf(cidrs("10.0.0.2/32"))) },
      "10.0.0.0/32 10.0.0.3/32 10.0.1.0/29",
    ],
    [
      "takes what is forbidden if it is wanted",
      "10.0.0.0/32 10.0.0.2/32",
      "",
      { within: 1, open: difference(ALL, addressesOf(cidrs("10.0.0.2/32"))) },
      "10.0.0.0/30",
    ],
    [
      "is no wider than it may be",
      "10.0.0.0/24 10.0.1.0/25 10.0.1.128/25",
      "",
      { within: 5, shortest: 24 },
      "10.0.0.0/24 10.0.1.0/24",
    ],
    [
      "may be as wide as what is wanted",
      "10.0.0.0/8 11.0.0.1/32",
      "",
      { within: 5, shortest: 16 },
      "10.0.0.0/8 11.0.0.1/32",
    ],
    [
      "of IPv6",
      "2001:db8::/128 2001:db8::3/128 2001:db8:1::/128",
      "",
      { within: 2 },
      "2001:db8::/126 2001:db8:1::/128",
    ],
  ])("%s", (_, wanted, have, bounds, expected) =>
    expect(texts(cover(cidrs(wanted), cidrs(have), bounds))).toBe(expected),
  );

  it("that allows more than it may is none, with the numbers that would do", () => {
    const wanted = cidrs("10.0.0.0/32 10.0.0.3/32 10.0.1.0/32 10.0.1.7/32");
    expect(cover(wanted, [], { within: 1, maxExtra: 7 })).toEqual({ ok: false, extra: 508, smallest: 3 });
    expect(cover(wanted, [], { within: 3, maxExtra: 1 })).toEqual({ ok: false, extra: 2, smallest: 4 });
  });

  it("that counts more addresses than there are numbers for is none", () => {
    expect(cover(cidrs("2001:db8::/128 2001:db8:0:1::/128"), [], { within: 1 })).toEqual({
      ok: false,
      extra: Number.POSITIVE_INFINITY,
      smallest: 2,
    });
  });
});

/** All covers of the wanted addresses by blocks inside `base`, none inside another: all that there are, one by one. */
function allCovers(wanted: readonly Cidr[], base: Cidr): Cidr[][] {
  const own = wanted.filter((one) => firstAddress(base) <= firstAddress(one) && lastAddress(one) <= lastAddress(base));
  if (own.length === 0) return [[]];
  const length = prefixLength(base);
  if (length === 32) return [[base]];
  const first = firstAddress(base) as number;
  const left = allCovers(own, blockAt(first, length + 1));
  const right = allCovers(own, blockAt(first + 2 ** (31 - length), length + 1));
  return [[base], ...left.flatMap((one) => right.map((other) => [...one, ...other]))];
}

const BASE = cidr("10.0.0.224/27");
const offset = fc.nat(31).map((at) => blockAt((firstAddress(BASE) as number) + at, 32));
const inside = fc
  .tuple(fc.nat(31), fc.nat(4))
  .map(([at, less]) => blockAt((firstAddress(BASE) as number) + at, 32 - less));

it("is as good as the best of all covers: in extra addresses, then in what moves", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(offset, { minLength: 1, maxLength: 8 }),
      fc.uniqueArray(inside, { maxLength: 5 }),
      fc.uniqueArray(inside, { maxLength: 2 }),
      fc.integer({ min: 27, max: 30 }),
      (wanted, have, forbidden, shortest) => {
        const set = addressesOf(wanted);
        const closed = difference(addressesOf(forbidden), set);
        const rated = allCovers(wanted, BASE)
          .filter((blocks) => blocks.every((block) => prefixLength(block) >= shortest && !touchesBlock(closed, block)))
          .map((blocks) => ({
            size: blocks.length,
            extra: Number(countAddresses(difference(addressesOf(blocks), set))),
            moves:
              blocks.filter((block) => !have.includes(block)).length +
              have.filter((block) => !blocks.includes(block)).length,
          }));
        for (let within = 1; within <= wanted.length + 1; within++) {
          const possible = rated.filter(({ size }) => size <= within);
          const extra = Math.min(...possible.map((one) => one.extra));
          const moves = Math.min(...possible.filter((one) => one.extra === extra).map((one) => one.moves));
          const found = cover(wanted, have, { within, open: difference(ALL, addressesOf(forbidden)), shortest });
          if (!found.ok) {
            expect(possible).toEqual([]);
            continue;
          }
          const blocks = [...found.cidrs];
          expect(found.extra).toBe(extra);
          expect(blocks.length).toBeLessThanOrEqual(within);
          expect(blocks).toEqual([...blocks].sort(compareCidrs));
          expect(Number(countAddresses(difference(addressesOf(blocks), set)))).toBe(extra);
          expect(countAddresses(difference(set, addressesOf(blocks)))).toBe(0n);
          expect(
            blocks.filter((block) => !have.includes(block)).length +
              have.filter((block) => !blocks.includes(block)).length,
          ).toBe(moves);
          // Settled: the next run changes nothing.
          expect(cover(wanted, blocks, { within, open: difference(ALL, addressesOf(forbidden)), shortest })).toEqual(
            found,
          );
        }
      },
    ),
    { numRuns: 150 },
  );
});
