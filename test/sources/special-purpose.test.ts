// What no interface of a VPC can have, by IANA's registries and by what AWS keeps for itself.
import { expect, test } from "vitest";
import { compareCidrs, readCidr } from "../../src/model/cidr.ts";
import { SPECIAL_RANGES, specialRangeOf } from "../../src/sources/special-purpose.ts";

function special(text: string): string | undefined {
  const cidr = readCidr(text);
  if (cidr === undefined) throw new TypeError(`${text} is not a CIDR`);
  return specialRangeOf(cidr)?.purpose;
}

test.each([
  ["2001::1/128", "reserved for protocols"],
  ["2001:1ff:ffff::/48", "reserved for protocols"],
  ["2002:c000:204::1/128", "6to4"],
  ["fd00:ec2::254/128", "reserved by AWS"],
  ["64:ff9b::1/128", "unspecified, loopback or reserved"],
  ["5f00::1/128", "reserved"],
  ["::ffff:127.0.0.1/128", "unspecified, loopback or reserved"],
])("%s is %s", (text, purpose) => expect(special(text)).toBe(purpose));

test.each(["2001:200::1/128", "2003::1/128", "2600:1f18::1/128", "fd01::1/128", "fc00::1/128", "198.19.0.1/32"])(
  "%s may be the address of an interface",
  (text) => expect(special(text)).toBeUndefined(),
);

test("the ranges are in numeric order, so that one that is missing is seen", () => {
  const blocks = SPECIAL_RANGES.flatMap(({ block }) => readCidr(block) ?? []);
  expect(blocks).toHaveLength(SPECIAL_RANGES.length);
  expect([...blocks].sort(compareCidrs)).toEqual(blocks);
});
