import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blockAt,
  type Cidr,
  compareCidrs,
  covers,
  familyOf,
  firstAddress,
  formatCidr,
  isSingleAddress,
  lastAddress,
  parseAddress,
  parseCidr,
  prefixLength,
  readCidr,
  readSingleAddress,
} from "../../src/model/cidr.ts";

const v4 = fc.tuple(fc.nat(2 ** 32 - 1), fc.nat(32)).map(([address, length]) => blockAt(address, length));
const v6 = fc.tuple(fc.bigInt(0n, 2n ** 128n - 1n), fc.nat(128)).map(([address, length]) => blockAt(address, length));
const block = fc.oneof(v4, v6);

const cidr = (text: string): Cidr => {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.cidr;
};

describe("reading what a person wrote", () => {
  it.each(["0.0.0.0/0", "10.0.0.0/8", "10.1.2.3/32", "255.255.255.255/32", "::/0", "2001:db8::/32", "2001:db8::1/128"])(
    "takes %s as it is",
    (text) => expect(formatCidr(cidr(text))).toBe(text),
  );

  it.each([
    ["10.0.0.1", "no-prefix-length", "10.0.0.1/32"],
    ["2001:db8::1", "no-prefix-length", "2001:db8::1/128"],
    ["10.0.0.1/24", "host-bits", "10.0.0.0/24"],
    ["10.0.0.1/0", "host-bits", "0.0.0.0/0"],
    ["2001:db8::1/64", "host-bits", "2001:db8::/64"],
    ["2001:DB8::/32", "not-canonical", "2001:db8::/32"],
    ["2001:0db8::/32", "not-canonical", "2001:db8::/32"],
    ["2001:db8:0:0:0:0:0:1/128", "not-canonical", "2001:db8::1/128"],
    // RFC 5952 §4.2: the longest run of zeros is shortened, the first of two equal ones, and never a single one.
    ["2001:0:0:1::1/128", "not-canonical", "2001:0:0:1::1/128"],
    ["2001:db8::1:0:0:1/128", "not-canonical", "2001:db8::1:0:0:1/128"],
    ["2001:db8::1:1:1:1:1/128", "not-canonical", "2001:db8:0:1:1:1:1:1/128"],
  ])("%s: %s, and names the canonical form %s", (text, kind, canonical) => {
    const parsed = parseCidr(text);
    if (text === canonical) expect(parsed.ok).toBe(true);
    else expect(parsed).toEqual({ ok: false, problem: { kind, canonical } });
  });

  it.each([
    "",
    "/",
    "/8",
    "10.0.0.0/",
    "10.0.0.0/33",
    "10.0.0.0/08",
    "10.0.0.0/+8",
    "10.0.0.0/8 ",
    " 10.0.0.0/8",
    "10.0.0.0/8/8",
    "10.0.0/8",
    "10.0.0.256/32",
    "010.0.0.0/8",
    "0x0a.0.0.0/8",
    "167772160/8",
    "::/129",
    ":::/0",
    "1::2::3/128",
    "12345::/16",
    "fe80::1%eth0/128",
    "sg-0a1b2c3d4e5f60718",
  ])("refuses %j", (text) => expect(parseCidr(text)).toEqual({ ok: false, problem: { kind: "not-a-cidr" } }));

  it("reads back every block it writes", () => {
    fc.assert(fc.property(block, (one) => parseCidr(formatCidr(one)).ok && cidr(formatCidr(one)) === one));
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789abcdefx.:/% -") }), (text) => {
        const parsed = parseCidr(text);
        if (parsed.ok) expect(formatCidr(parsed.cidr)).toBe(text);
      }),
    );
  });
});

describe("reading what AWS answers", () => {
  it.each([
    ["10.0.0.1/24", "10.0.0.0/24"],
    ["10.0.0.1", "10.0.0.1/32"],
    ["2001:DB8::/32", "2001:db8::/32"],
    ["2001:0DB8:0000:0000:0000:0000:0000:0001/128", "2001:db8::1/128"],
  ])("takes %s for %s", (text, canonical) => expect(readCidr(text)).toBe(cidr(canonical)));

  it.each(["", "10.0.0.0/33", "nonsense"])("takes %j for nothing", (text) => {
    expect(readCidr(text)).toBeUndefined();
    expect(readSingleAddress(text)).toBeUndefined();
  });

  it("reads addresses of both families", () => {
    expect(readSingleAddress("10.0.0.1")).toBe(cidr("10.0.0.1/32"));
    expect(readSingleAddress("2001:db8::1")).toBe(cidr("2001:db8::1/128"));
    expect(parseAddress("255.255.255.255")).toBe(2 ** 32 - 1);
    expect(parseAddress("::ffff:1.2.3.4")).toBe(0xffff01020304n);
  });
});

describe("blocks", () => {
  it("stand in numeric order, IPv4 first, the wider of two that begin together first", () => {
    const ordered = ["0.0.0.0/0", "9.0.0.0/8", "10.0.0.0/8", "10.0.0.0/16", "10.0.0.1/32", "::/0", "::1/128", "a::/16"];
    const shuffled = [6, 0, 3, 7, 5, 2, 1, 4].map((i) => cidr(ordered[i] ?? ""));
    expect(shuffled.sort(compareCidrs).map(formatCidr)).toEqual(ordered);
  });

  it("cover what lies within them, and nothing of the other family", () => {
    expect(covers(cidr("10.0.0.0/8"), cidr("10.255.255.255/32"))).toBe(true);
    expect(covers(cidr("10.0.0.0/8"), cidr("10.0.0.0/8"))).toBe(true);
    expect(covers(cidr("10.0.0.0/9"), cidr("10.128.0.0/32"))).toBe(false);
    expect(covers(cidr("10.1.0.0/16"), cidr("10.0.0.0/8"))).toBe(false);
    expect(covers(cidr("::/0"), cidr("10.0.0.0/8"))).toBe(false);
    expect(covers(cidr("0.0.0.0/0"), cidr("::/128"))).toBe(false);
  });

  it("begin at a multiple of their size and end just before the next", () => {
    fc.assert(
      fc.property(block, (one) => {
        const bits = familyOf(one) === "IPv4" ? 32n : 128n;
        const size = 1n << (bits - BigInt(prefixLength(one)));
        expect(BigInt(firstAddress(one)) % size).toBe(0n);
        expect(BigInt(lastAddress(one)) - BigInt(firstAddress(one)) + 1n).toBe(size);
        expect(isSingleAddress(one)).toBe(size === 1n);
      }),
    );
  });
});
