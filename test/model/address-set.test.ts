import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AddressSet,
  addressesOf,
  countAddresses,
  difference,
  includesBlock,
  union,
} from "../../src/model/address-set.ts";
import { blockAt, type Cidr, firstAddress, lastAddress, parseCidr } from "../../src/model/cidr.ts";

// Sets of the last 64 addresses of each family, so that a plain Set of addresses can be the model; the end of the address
// space is where arithmetic goes wrong.
const corner = { IPv4: 2 ** 32 - 64, IPv6: 2n ** 128n - 64n } as const;

function blocks(family: "IPv4" | "IPv6"): fc.Arbitrary<readonly Cidr[]> {
  const one = fc
    .tuple(fc.nat(63), fc.nat(6))
    .map(([offset, less]) =>
      family === "IPv4" ? blockAt(corner.IPv4 + offset, 32 - less) : blockAt(corner.IPv6 + BigInt(offset), 128 - less),
    );
  return fc.array(one, { maxLength: 8 });
}

const both = fc.constantFrom("IPv4" as const, "IPv6" as const);
const pair = both.chain((family) => fc.tuple(blocks(family), blocks(family)));

function model(cidrs: readonly Cidr[]): Set<bigint> {
  const addresses = new Set<bigint>();
  for (const cidr of cidrs) {
    for (let at = BigInt(firstAddress(cidr)); at <= BigInt(lastAddress(cidr)); at++) addresses.add(at);
  }
  return addresses;
}

function spread({ ranges }: AddressSet): Set<bigint> {
  const addresses = new Set<bigint>();
  for (const { first, last } of ranges) {
    for (let at = BigInt(first); at <= BigInt(last); at++) addresses.add(at);
  }
  return addresses;
}

describe("sets of addresses, against sets of single addresses", () => {
  it("join and differ alike", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [x, y] = [addressesOf(a), addressesOf(b)];
        const [m, n] = [model(a), model(b)];
        expect(spread(x)).toEqual(m);
        expect(spread(union(x, y))).toEqual(new Set([...m, ...n]));
        expect(spread(difference(x, y))).toEqual(new Set([...m].filter((one) => !n.has(one))));
        expect(countAddresses(x)).toBe(BigInt(m.size));
        expect(difference(x, x).ranges).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("say of every block whether they hold it", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const x = addressesOf(a);
        const m = model(a);
        for (const cidr of b) {
          expect(includesBlock(x, cidr)).toBe([...model([cidr])].every((one) => m.has(one)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are the same however their addresses are written", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const set of [addressesOf([...a, ...b]), union(addressesOf(b), addressesOf(a))]) {
          for (const [i, range] of set.ranges.entries()) {
            const next = set.ranges[i + 1];
            if (next !== undefined) expect(BigInt(next.first)).toBeGreaterThan(BigInt(range.last) + 1n);
          }
        }
        expect(addressesOf([...a, ...b])).toEqual(union(addressesOf(b), addressesOf(a)));
      }),
    );
  });
});

describe("the edges", () => {
  const cidr = (text: string): Cidr => {
    const parsed = parseCidr(text);
    if (!parsed.ok) throw new Error(text);
    return parsed.cidr;
  };

  it("counts the whole of both families", () => {
    expect(countAddresses(addressesOf([cidr("0.0.0.0/0")]))).toBe(2n ** 32n);
    expect(countAddresses(addressesOf([cidr("::/0")]))).toBe(2n ** 128n);
    expect(countAddresses(addressesOf([]))).toBe(0n);
  });

  it("refuses to mix families", () => {
    expect(() => addressesOf([cidr("10.0.0.0/8"), cidr("::/0")])).toThrow(TypeError);
  });
});
