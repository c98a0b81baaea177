import { describe, expect, it } from "vitest";
import { formatCidr } from "../../src/model/cidr.ts";
import { CIDRS } from "../../src/sources/cidrs.ts";
import { readingsOf } from "../../src/sources/region-index.ts";
import type { CidrSource } from "../../src/sources/written/cidrs.ts";
import { cidr, fromCidrs, TODAY } from "../plan/builders.ts";
import { broughtEntries } from "./brought.ts";

function brought(source: CidrSource, now = TODAY): readonly string[] {
  const answer = CIDRS.answer(source, "web", readingsOf([], now));
  return broughtEntries(answer).map((one) => formatCidr(one.cidr));
}

describe("static CIDRs", () => {
  it.each([
    ["2026-12-31T00:00:00.000Z", true],
    ["2026-12-31T23:59:59.999Z", true],
    ["2027-01-01T00:00:00.000Z", false],
  ])("at %s an entry that expires 2026-12-31 is wanted: %s", (now, wanted) => {
    const source = fromCidrs("10.0.0.0/8", { cidr: "192.0.2.1/32", expires: "2026-12-31" });
    expect(brought(source, now).includes("192.0.2.1/32")).toBe(wanted);
  });

  it.each([
    ["2026-12-31T17:59:59.999Z", true],
    ["2026-12-31T18:00:00.000Z", false],
    ["2027-01-01T00:00:00.000Z", false],
  ])("at %s an entry that expires 2026-12-31T18:00Z is wanted: %s", (now, wanted) => {
    const source = fromCidrs({ cidr: "192.0.2.1/32", expires: "2026-12-31T18:00Z" });
    expect(brought(source, now)).toHaveLength(wanted ? 1 : 0);
  });

  it("are told to have expired when the last of their times is over", () => {
    const source = fromCidrs(
      { cidr: "192.0.2.1/32", expires: "2026-11-20T18:00Z" },
      { cidr: "192.0.2.1/32", expires: "2026-11-20" },
      { cidr: "192.0.2.1/32", expires: "2026-11-19" },
    );
    const answer = CIDRS.answer(source, "web", readingsOf([], TODAY));
    const reasonOf = CIDRS.origin.whyGone([{ source, answer }]);
    expect(reasonOf({ cidr: cidr("192.0.2.1/32"), description: "" })).toBe("expired 2026-11-20");
  });

  it("stay wanted while one of two entries has not expired", () => {
    expect(brought(fromCidrs({ cidr: "192.0.2.1/32", expires: "2026-01-01" }, "192.0.2.1/32"))).toEqual([
      "192.0.2.1/32",
    ]);
  });

  it("need no reading, neither for a plan nor before they go", () => {
    const source = fromCidrs("10.0.0.0/8");
    expect([
      CIDRS.reads(source, new Set(["IPv4", "IPv6"] as const)),
      CIDRS.confirm(source, [cidr("10.0.0.0/8")]),
    ]).toEqual([[], []]);
  });
});
