import { describe, expect, it } from "vitest";
import { formatCidr } from "../../../src/model/cidr.ts";
import type { NetworkInterface } from "../../../src/model/interface.ts";
import type { SecurityGroupSource, Source } from "../../../src/model/mapping.ts";
import type { RegionSnapshot } from "../../../src/model/snapshot.ts";
import { answerMapping, wantOf } from "../../../src/plan/want/want.ts";
import { placeOf } from "../../../src/sources/region-index.ts";
import {
  byName,
  cidr,
  eni,
  failure,
  fromCidrs,
  fromGroups,
  group,
  mapping,
  NETWORK_EAST,
  PAYMENTS,
  region,
  spec,
  TODAY,
} from "../builders.ts";

function want(
  sources: readonly Source[],
  regions: readonly RegionSnapshot[],
  { now = TODAY, family = "IPv4" as "IPv4" | "IPv6" } = {},
) {
  const places = new Map(regions.map((one) => [`${one.at.account}/${one.at.region}`, placeOf(one)]));
  const { entries, unknown } = wantOf(answerMapping(mapping("web", sources), places, now), spec("web", { family }));
  return { cidrs: entries.map((one) => formatCidr(one.cidr)), unknown, entries };
}

const web = (...interfaces: readonly NetworkInterface[]) => region(PAYMENTS, { groups: ["sg-web"], interfaces });

function filtered(changes: Partial<SecurityGroupSource>): readonly Source[] {
  return [{ ...fromGroups("sg-web"), ...changes }];
}

function filter(changes: Partial<SecurityGroupSource["interfaces"]>): readonly Source[] {
  const source = fromGroups("sg-web");
  return [{ ...source, interfaces: { ...source.interfaces, ...changes } }];
}

describe("which interfaces count", () => {
  const all = [
    eni(1, ["sg-web"]),
    eni(2, ["sg-web"], { status: "available" }),
    eni(3, ["sg-web"], { managed: true, type: "lambda" }),
    eni(4, ["sg-other"]),
    eni(5, ["sg-other", "sg-web"], { vpcId: "vpc-2", type: "some_type_of_2030" }),
  ];
  const ends = (sources: readonly Source[]) => want(sources, [web(...all)]).cidrs.map((text) => text.slice(7, -3));

  it.each([
    ["all that carry the group", filter({}), ["1", "2", "3", "5"]],
    ["without detached ones", filter({ detached: false }), ["1", "3", "5"]],
    ["without managed ones", filter({ managed: false }), ["1", "2", "5"]],
    ["of some types", filter({ types: ["lambda", "interface"] }), ["1", "2", "3"]],
    ["of a type that nobody knew when this was written", filter({ types: ["some_type_of_2030"] }), ["5"]],
    ["of some VPCs", filter({ vpcIds: ["vpc-2"] }), ["5"]],
    ["by all filters at once", filter({ detached: false, managed: false, vpcIds: ["vpc-1"] }), ["1"]],
  ])("%s", (_, sources, expected) => expect(ends(sources)).toEqual(expected));

  it("none is known and empty, not unknown", () => {
    expect(want(filter({}), [web()])).toMatchObject({ cidrs: [], unknown: undefined });
  });
});

describe("which of their addresses count", () => {
  const one = eni(1, ["sg-web"], {
    privateIPv4: [cidr("10.0.0.2/32"), cidr("10.0.0.1/32")],
    publicIPv4: [cidr("192.0.2.1/32")],
    ipv6: [cidr("2001:db8::1/128")],
    delegated: [cidr("10.0.1.0/28"), cidr("2001:db8:1::/80")],
  });

  it.each([
    ["private", true, ["10.0.0.1/32", "10.0.0.2/32", "10.0.1.0/28"]],
    ["private", false, ["10.0.0.1/32", "10.0.0.2/32"]],
    ["public", true, ["192.0.2.1/32"]],
    ["both", true, ["10.0.0.1/32", "10.0.0.2/32", "10.0.1.0/28", "192.0.2.1/32"]],
  ] as const)("%s, delegated prefixes: %s", (side, delegatedPrefixes, expected) => {
    expect(want(filtered({ addresses: side, delegatedPrefixes }), [web(one)]).cidrs).toEqual(expected);
  });

  it.each(["private", "public", "both"] as const)("%s: IPv6 addresses are both", (side) => {
    const { cidrs } = want(filtered({ addresses: side }), [web(one)], { family: "IPv6" });
    expect(cidrs).toEqual(["2001:db8::1/128", "2001:db8:1::/80"]);
  });
});

describe("static CIDRs", () => {
  const sources = [fromCidrs("10.0.0.0/8", { cidr: "192.0.2.1/32", expires: "2026-12-31" }, "2001:db8::/32")];

  it.each([
    ["2026-12-31T00:00:00.000Z", true],
    ["2026-12-31T23:59:59.999Z", true],
    ["2027-01-01T00:00:00.000Z", false],
  ])("at %s an entry that expires 2026-12-31 is wanted: %s", (now, wanted) => {
    expect(want(sources, [], { now }).cidrs.includes("192.0.2.1/32")).toBe(wanted);
  });

  it("go to the list of their family", () => {
    expect(want(sources, [], { family: "IPv6" }).cidrs).toEqual(["2001:db8::/32"]);
  });

  it("stay wanted while one of two entries has not expired", () => {
    const twice = [fromCidrs({ cidr: "192.0.2.1/32", expires: "2026-01-01" }, "192.0.2.1/32")];
    expect(want(twice, []).cidrs).toEqual(["192.0.2.1/32"]);
  });
});

describe("an address from several sides", () => {
  it("is wanted once, by the first source, the first interface, the first group", () => {
    const shared = [cidr("10.0.0.1/32")];
    const regions = [
      region(PAYMENTS, {
        groups: ["sg-a", "sg-b"],
        interfaces: [
          eni(9, ["sg-b", "sg-a"], { privateIPv4: shared }),
          eni(3, ["sg-b", "sg-a"], { privateIPv4: shared }),
        ],
      }),
    ];
    const { entries } = want([fromGroups("sg-b", "sg-a"), fromCidrs("10.0.0.1/32")], regions);
    expect(entries).toMatchObject([{ from: { id: "eni-00000003" }, group: { id: "sg-a" } }]);
    const { entries: turned } = want([fromCidrs("10.0.0.1/32"), fromGroups("sg-a")], regions);
    expect(turned).toMatchObject([{ from: { cidr: cidr("10.0.0.1/32") } }]);
  });
});

describe("a source that is not known", () => {
  const east = { ...fromGroups("sg-web"), at: { ...PAYMENTS, region: NETWORK_EAST.region } };
  const place = { ...PAYMENTS, region: NETWORK_EAST.region };

  it.each([
    [
      "its security groups could not be read",
      region(place, { groups: failure("no groups"), interfaces: [] }),
      "no groups",
    ],
    ["its interfaces could not be read", region(place, { groups: ["sg-web"], interfaces: failure("cut") }), "cut"],
    ["its group does not exist", region(place, { groups: [], interfaces: [] }), /sg-web does not exist/],
  ])("%s: unknown, with the reason, and what the others bring", (_, broken, reason) => {
    const { cidrs, unknown } = want([east, fromGroups("sg-web")], [broken, web(eni(1, ["sg-web"]))]);
    expect(cidrs).toEqual(["10.0.0.1/32"]);
    expect(unknown).toMatch(reason);
  });

  it("is unknown as a whole: one selector of two that does not resolve", () => {
    const both = region(PAYMENTS, {
      groups: [group("sg-web"), group("sg-x", { name: "twin" }), group("sg-y", { name: "twin" })],
      interfaces: [eni(1, ["sg-web"]), eni(2, ["sg-x"])],
    });
    expect(want([fromGroups("sg-web", byName("twin"))], [both])).toMatchObject({
      cidrs: [],
      unknown: expect.stringContaining("not unique"),
    });
  });
});
