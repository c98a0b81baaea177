// IPv6 addresses are read and written as the platform does it: by inet_pton, and by the parser of URLs.
import { isIPv6 } from "node:net";
import fc from "fast-check";
import { expect, it } from "vitest";
import { formatAddress, parseAddress } from "../../../src/model/cidr.ts";

const group = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("0", "0", "0", "1", "db8", "00a0", "FFFF", "ffff") },
  fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16)),
  fc.constantFrom("", "g", "12345", "10.0.0.1", "255.255.255.255", "256.0.0.1", "01.2.3.4", "1.2.3", "0x1.2.3.4"),
);
const separator = fc.oneof({ weight: 6, arbitrary: fc.constant(":") }, fc.constantFrom("::", "::", "", ":::"));

/** Groups with something between them, which now and then is an address. */
const text = fc
  .tuple(
    fc.constantFrom("", "", "::", ":"),
    fc.array(fc.tuple(group, separator), { minLength: 1, maxLength: 9 }),
    fc.constantFrom("", "::", "%eth0", ":10.1.2.3", "/64"),
  )
  .map(([begin, parts, end]) => {
    const inner = parts.map(([one, between], index) => (index === parts.length - 1 ? one : one + between)).join("");
    return begin + inner + end;
  });

/** As the URL Standard writes an address, which is as RFC 5952 asks for. */
function asInUrl(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

it("reads what inet_pton reads, and nothing else; zone ids apart", () => {
  const read: string[] = [];
  fc.assert(
    fc.property(text, (written) => {
      if (!written.includes(":")) return;
      const address = parseAddress(written);
      expect(address !== undefined).toBe(isIPv6(written) && !written.includes("%"));
      if (address !== undefined) read.push(written);
      if (address !== undefined) expect(formatAddress(address)).toBe(asInUrl(written));
    }),
    { numRuns: 5000 },
  );
  expect(read.length).toBeGreaterThan(100);
});

it("writes every address as RFC 5952 does, and reads it back", () => {
  const part = fc.oneof(fc.constant(0n), fc.bigInt(0n, 0xffffn));
  const address = fc.array(part, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(address, (parts) => {
      const value = parts.reduce((sum, each) => (sum << 16n) | each, 0n);
      const written = formatAddress(value);
      expect(written).toBe(asInUrl(parts.map((each) => each.toString(16)).join(":")));
      expect(parseAddress(written)).toBe(value);
    }),
  );
});

it.each([
  ["::", 0n],
  ["::1", 1n],
  ["1::", 1n << 112n],
  ["::ffff:10.0.0.1", 0xffff_0a00_0001n],
  ["::10.0.0.1", 0x0a00_0001n],
  ["1:2:3:4:5:6:7::", 0x1_0002_0003_0004_0005_0006_0007_0000n],
  ["::2:3:4:5:6:7:8", 0x2_0003_0004_0005_0006_0007_0008n],
])("reads %s", (written, value) => expect(parseAddress(written)).toBe(value));

it.each([
  ":::",
  "1::2::3",
  "1:2:3:4:5:6:7",
  "1:2:3:4:5:6:7:8:9",
  "1:2:3:4::5:6:7:8",
  "::10.0.0.1:1",
  ":1",
  "1:",
  "fe80::1%eth0",
])("refuses %s", (written) => expect(parseAddress(written)).toBeUndefined());
