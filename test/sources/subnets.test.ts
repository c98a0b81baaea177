// What subnets bring, with their CIDR reservations, without them, or only these; what they may not bring; what a review fixes.
import { describe, expect, it } from "vitest";
import { formatCidr } from "../../src/model/cidr.ts";
import { RESOURCE_ORIGIN } from "../../src/sources/origin/resource-origin.ts";
import { readingsOf } from "../../src/sources/region-index.ts";
import { SUBNETS } from "../../src/sources/subnets.ts";
import type { SubnetSource } from "../../src/sources/written/subnets.ts";
import { cidr, fromSubnets, PAYMENTS, region, subnet, TODAY } from "../plan/builders.ts";
import { broughtEntries } from "./brought.ts";

const APP = subnet("subnet-0a1b2c3d", ["10.1.0.0/24", "fd12:1::/64"], {
  tags: { Name: "app-a", Tier: "app" },
  reserved: ["10.1.0.0/28", "fd12:1::/80"],
});

function answer(source: SubnetSource, ...subnets: readonly (typeof APP)[]) {
  return SUBNETS.answer(source, "web", readingsOf([region(PAYMENTS, { resources: { subnets } })], TODAY));
}
const brought = (source: SubnetSource, ...subnets: readonly (typeof APP)[]) =>
  broughtEntries(answer(source, ...subnets)).map(({ cidr: block, from }) => {
    return `${formatCidr(block)} ${SUBNETS.origin.describe(SUBNETS.origin.of(from), "web")}`;
  });
const settings = (source: SubnetSource) => SUBNETS.settings(source, "IPv4", readingsOf([region(PAYMENTS)], TODAY));

describe("CIDR reservations", () => {
  it("are left out by default", () => {
    const [first, ...others] = brought(fromSubnets([APP.id]), APP);
    expect(first).toBe("10.1.0.16/28 subnet-0a1b2c3d app-a");
    expect(others.slice(0, 3)).toEqual([
      "10.1.0.32/27 subnet-0a1b2c3d app-a",
      "10.1.0.64/26 subnet-0a1b2c3d app-a",
      "10.1.0.128/25 subnet-0a1b2c3d app-a",
    ]);
    expect(others.some((text) => text.startsWith("fd12:1::/"))).toBe(false);
  });

  it("come in with the whole subnet, or alone", () => {
    expect(brought(fromSubnets([APP.id], {}, "include"), APP)).toEqual([
      "10.1.0.0/24 subnet-0a1b2c3d app-a",
      "fd12:1::/64 subnet-0a1b2c3d app-a",
    ]);
    expect(brought(fromSubnets([APP.id], {}, "only"), APP)).toEqual([
      "10.1.0.0/28 scr-00000000 app-a",
      "fd12:1::/80 scr-00000001 app-a",
    ]);
  });

  it("are read only where they matter", () => {
    const reads = (choice: SubnetSource["reservations"]) =>
      SUBNETS.reads(fromSubnets([APP.id], {}, choice), new Set()).map(
        (read) => read.what === "resources" && read.reservations,
      );
    expect([...reads("exclude"), ...reads("only"), ...reads("include")]).toEqual([true, true, false]);
  });
});

describe("what is selected", () => {
  it("is each subnet once, however many selectors select it", () => {
    expect(brought(fromSubnets([APP.id], { Tier: "app" }, "include"), APP)).toHaveLength(2);
  });

  it("is unknown where a selector selects nothing", () => {
    const found = answer(fromSubnets([APP.id], { Tier: "gone" }), APP);
    expect(found).toMatchObject({ ok: false, problems: [{ code: "resource_not_found" }] });
    expect(!found.ok && found.problems[0].summary).toBe(
      "mapping web: there is no subnet tagged Tier=gone in payments (222222222222) eu-west-1",
    );
  });
});

describe("the envelope", () => {
  it("leaves out a subnet that does not lie in it whole, and says so", () => {
    const source = { ...fromSubnets([APP.id], {}, "include"), within: [cidr("10.1.0.0/25")] };
    const found = answer(source, APP);
    expect(broughtEntries(found)).toEqual([]);
    expect(found.ok && found.refused?.map(({ diagnostic }) => diagnostic)).toMatchObject([
      { code: "address_refused", detail: expect.stringContaining("10.1.0.0/24 of subnet-0a1b2c3d") },
      { code: "address_refused", remedy: expect.stringContaining("who gave the subnets these addresses") },
    ]);
  });

  it("has no global IPv6 block that is private to AWS, unless the file names it", () => {
    const global = cidr("2a05:d018:20::/64");
    const unproven = { ...APP, blocks: [global], privateIPv6: [global] };
    const source = fromSubnets([APP.id], {}, "include");
    const found = answer(source, unproven);
    expect(broughtEntries(found)).toEqual([]);
    expect(found.ok && found.refused?.[0]?.diagnostic.detail).toContain("nothing proves whose it is");
    expect(brought({ ...source, within: [cidr("2a05:d018::/32")] }, unproven)).toHaveLength(1);
    expect(brought(source, { ...APP, blocks: [global] })).toHaveLength(1);
  });

  it("is that of private addresses where the file says nothing", () => {
    const found = answer(fromSubnets([APP.id], {}, "include"), { ...APP, blocks: [cidr("11.0.0.0/24")] });
    expect(found.ok && found.refused).toHaveLength(1);
  });
});

describe("a review", () => {
  it("fixes selectors, reservations and bounds, not which subnets there are", () => {
    const base = fromSubnets([APP.id], { Tier: "app" });
    expect(settings(base)).toEqual(settings(fromSubnets([APP.id], { Tier: "app" })));
    const others = [
      fromSubnets(["subnet-0a1b2c3e"], { Tier: "app" }),
      fromSubnets([APP.id], { Tier: "db" }),
      fromSubnets([APP.id], { Tier: "app" }, "include"),
      { ...base, within: [cidr("10.0.0.0/8")] },
      { ...base, maxAddresses: 5 },
    ];
    for (const other of others) expect(settings(other)).not.toEqual(settings(base));
  });
});

describe("why an entry goes", () => {
  it("is that its subnet no longer has it, or is gone", () => {
    const source = fromSubnets([APP.id], {}, "include");
    const reason = RESOURCE_ORIGIN.whyGone([{ source, answer: answer(source, APP) }]);
    const entry = (description: string) => reason({ cidr: cidr("10.9.0.0/24"), description });
    expect(entry("subnet-0a1b2c3d app-a")).toBe("subnet-0a1b2c3d no longer has it");
    expect(entry("subnet-0ffffffff")).toBe("subnet-0ffffffff is gone or no longer selected");
    expect([entry("subnet app"), entry("subnets-0a1b2c3d"), entry("eni-0a1b2c3d - x")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it("explain says what reservations keep out of the lists", () => {
  const why = (choice: SubnetSource["reservations"], block: string) => {
    const readings = readingsOf([region(PAYMENTS, { resources: { subnets: [APP] } })], TODAY);
    return SUBNETS.whyNot?.(fromSubnets([APP.id], {}, choice), cidr(block), [], readings).map(({ reason }) => reason);
  };
  expect(why("exclude", "10.1.0.3/32")).toEqual([
    "10.1.0.0/28 of subnet-0a1b2c3d is reserved by scr-00000000, and the source says `cidr_reservations: exclude`",
  ]);
  expect(why("only", "10.1.0.99/32")).toEqual([
    "subnet-0a1b2c3d has it, but in none of its CIDR reservations, and the source says `cidr_reservations: only`",
  ]);
  const others = [why("exclude", "10.1.0.99/32"), why("only", "10.1.0.3/32"), why("include", "10.1.0.3/32")];
  expect([...others, why("exclude", "10.2.0.0/32")].flat()).toEqual([]);
});
