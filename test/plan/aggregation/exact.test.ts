import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blockAt,
  type Cidr,
  compareCidrs,
  firstAddress,
  formatCidr,
  lastAddress,
  parseCidr,
} from "../../../src/model/cidr.ts";
import { cidrColumn, sortedOnce } from "../../../src/model/columns/cidrs.ts";
import { exactCover } from "../../../src/plan/aggregation/exact.ts";

const cidr = (text: string): Cidr => {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(`${text} is not a CIDR`);
  return parsed.cidr;
};

const family = (cidrs: readonly Cidr[]) => (typeof cidrs[0] === "bigint" ? "IPv6" : "IPv4");

function cover(...texts: string[]): string[] {
  const cidrs = texts.map(cidr);
  return [...exactCover(sortedOnce([cidrColumn(family(cidrs), cidrs)]))].map(formatCidr);
}

describe("what becomes of blocks", () => {
  it.each<[string, string[], string[]]>([
    ["nothing", [], []],
    ["one", ["10.0.0.1/32"], ["10.0.0.1/32"]],
    ["both halves", ["10.0.0.0/32", "10.0.0.1/32"], ["10.0.0.0/31"]],
    ["neighbours that are no halves of one block", ["10.0.0.1/32", "10.0.0.2/32"], ["10.0.0.1/32", "10.0.0.2/32"]],
    ["halves of halves", ["10.0.0.0/32", "10.0.0.1/32", "10.0.0.2/31"], ["10.0.0.0/30"]],
    ["one inside another", ["10.0.0.0/24", "10.0.0.7/32", "10.0.0.128/25"], ["10.0.0.0/24"]],
    ["a half that comes by joining", ["10.0.0.0/25", "10.0.0.128/26", "10.0.0.192/26"], ["10.0.0.0/24"]],
    ["everything", ["0.0.0.0/1", "128.0.0.0/1"], ["0.0.0.0/0"]],
    ["everything, and more", ["0.0.0.0/0", "255.255.255.255/32"], ["0.0.0.0/0"]],
    ["the last addresses", ["255.255.255.254/32", "255.255.255.255/32"], ["255.255.255.254/31"]],
    ["IPv6", ["2001:db8::/128", "2001:db8::1/128", "2001:db8::2/127"], ["2001:db8::/126"]],
    ["all of IPv6", ["::/1", "8000::/1"], ["::/0"]],
  ])("%s", (_, blocks, expected) => expect(cover(...blocks)).toEqual(expected));

  it("joins up to the length that it may", () => {
    const sorted = sortedOnce([
      cidrColumn("IPv4", ["10.0.0.0/26", "10.0.0.64/26", "10.0.0.128/25", "10.4.0.0/15"].map(cidr)),
    ]);
    expect([...exactCover(sorted, 25)].map(formatCidr)).toEqual(["10.0.0.0/25", "10.0.0.128/25", "10.4.0.0/15"]);
  });
});

/** The minimal cover the plain way: a block whose addresses are all wanted is one, any other is the covers of its halves. */
function plainCover(wanted: ReadonlySet<number>, base: Cidr, length: number, longest: number): Cidr[] {
  const first = firstAddress(base);
  const last = lastAddress(base);
  const all = [...Array(Number(BigInt(last) - BigInt(first)) + 1).keys()].map((offset) =>
    Number(BigInt(first) + BigInt(offset) - origin(base)),
  );
  const some = all.filter((offset) => wanted.has(offset));
  if (some.length === 0) return [];
  if (some.length === all.length) return [base];
  const middle = typeof first === "number" ? first + all.length / 2 : first + BigInt(all.length / 2);
  return [blockAt(first, length + 1), blockAt(middle, length + 1)].flatMap((half) =>
    plainCover(wanted, half, length + 1, longest),
  );
}

/** The corner of the address space that the sets of the property are in: 256 addresses at either end of either family. */
const CORNERS = ["0.0.0.0/24", "255.255.255.0/24", "::/120", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ff00/120"].map(cidr);

function origin(block: Cidr): bigint {
  const corner = CORNERS.find(
    (one) =>
      typeof one === typeof block && firstAddress(one) <= firstAddress(block) && lastAddress(block) <= lastAddress(one),
  );
  return BigInt(firstAddress(corner as Cidr));
}

it("is the minimal cover of any blocks, whatever their order", () => {
  const blocks = fc.constantFrom(...CORNERS).chain((corner) =>
    fc.array(fc.tuple(fc.nat(255), fc.nat(8)), { maxLength: 40 }).map((all) => ({
      corner,
      cidrs: all.map(([offset, less]) => {
        const first = firstAddress(corner);
        return typeof first === "number"
          ? blockAt(first + offset, 32 - less)
          : blockAt(first + BigInt(offset), 128 - less);
      }),
    })),
  );
  fc.assert(
    fc.property(blocks, ({ corner, cidrs }) => {
      const wanted = new Set<number>();
      for (const one of cidrs) {
        for (let at = BigInt(firstAddress(one)); at <= BigInt(lastAddress(one)); at++)
          wanted.add(Number(at - origin(corner)));
      }
      const expected = plainCover(wanted, corner, typeof corner === "number" ? 24 : 120, 0).sort(compareCidrs);
      const sorted = sortedOnce([cidrColumn(typeof corner === "number" ? "IPv4" : "IPv6", cidrs)]);
      expect([...exactCover(sorted)]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
