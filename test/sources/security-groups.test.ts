import { describe, expect, it } from "vitest";
import { formatCidr } from "../../src/model/cidr.ts";
import type { NetworkInterface } from "../../src/model/interface.ts";
import type { RegionSnapshot } from "../../src/model/snapshot.ts";
import { INTERFACE_ORIGIN } from "../../src/sources/origin/interface-origin.ts";
import { readingsOf } from "../../src/sources/region-index.ts";
import { SECURITY_GROUPS } from "../../src/sources/security-groups.ts";
import type { SecurityGroupSource } from "../../src/sources/written/security-groups.ts";
import { byName, byTags, cidr, eni, failure, fromGroups, group, PAYMENTS, region, TODAY } from "../plan/builders.ts";
import { broughtEntries } from "./brought.ts";

function answer(source: SecurityGroupSource, of: RegionSnapshot) {
  return SECURITY_GROUPS.answer(source, "web", readingsOf([of], TODAY));
}

function brought(source: SecurityGroupSource, ...interfaces: readonly NetworkInterface[]): readonly string[] {
  const found = answer(source, region(PAYMENTS, { groups: ["sg-web"], interfaces }));
  return broughtEntries(found).map((one) => formatCidr(one.cidr));
}

const WEB = fromGroups("sg-web");

function filter(changes: Partial<SecurityGroupSource["interfaces"]>): SecurityGroupSource {
  return { ...WEB, interfaces: { ...WEB.interfaces, ...changes } };
}

describe("which interfaces count", () => {
  const all = [
    eni(1, ["sg-web"]),
    eni(2, ["sg-web"], { status: "available" }),
    eni(3, ["sg-web"], { managed: true, type: "lambda" }),
    eni(4, ["sg-other"]),
    eni(5, ["sg-other", "sg-web"], { vpcId: "vpc-2", type: "some_type_of_2030" }),
  ];
  const anywhere = { vpcIds: "all" } as const;
  const ends = (source: SecurityGroupSource) => brought(source, ...all).map((text) => text.slice(7, -3));

  it.each([
    ["all that carry the group in its own VPC", filter({}), ["1", "2", "3"]],
    ["all that carry the group", filter(anywhere), ["1", "2", "3", "5"]],
    ["without detached ones", filter({ ...anywhere, detached: false }), ["1", "3", "5"]],
    ["without managed ones", filter({ ...anywhere, managed: false }), ["1", "2", "5"]],
    ["of some types", filter({ types: ["lambda", "interface"] }), ["1", "2", "3"]],
    [
      "of a type that was not known when this was written",
      filter({ ...anywhere, types: ["some_type_of_2030"] }),
      ["5"],
    ],
    ["of some VPCs", filter({ vpcIds: ["vpc-2"] }), ["5"]],
    ["by all filters at once", filter({ detached: false, managed: false, vpcIds: ["vpc-1"] }), ["1"]],
  ])("%s", (_, source, expected) => expect(ends(source)).toEqual(expected));

  it("those of other VPCs are told, with the line that would let them in", () => {
    const found = answer(WEB, region(PAYMENTS, { groups: ["sg-web"], interfaces: all }));
    const [told] = (found.ok && found.refused) || [];
    expect(told?.diagnostic).toMatchObject({
      code: "other_vpc",
      detail: expect.stringContaining("eni-00000005 in vpc-2"),
      remedy: expect.stringContaining("add `vpc_ids: [vpc-1, vpc-2]` to the source's `interfaces`"),
    });
  });

  it("those of several groups count each in the VPC of a group that they carry", () => {
    const groups = [group("sg-web"), group("sg-api", { vpcId: "vpc-2" })];
    const interfaces = [
      eni(1, ["sg-web"]),
      eni(2, ["sg-web"], { vpcId: "vpc-2" }),
      eni(3, ["sg-api"], { vpcId: "vpc-2" }),
      eni(4, ["sg-api"]),
      eni(5, ["sg-web", "sg-api"]),
    ];
    const found = answer(fromGroups("sg-web", "sg-api"), region(PAYMENTS, { groups, interfaces }));
    expect(broughtEntries(found).map((one) => formatCidr(one.cidr))).toEqual([
      "10.0.0.1/32",
      "10.0.0.3/32",
      "10.0.0.5/32",
    ]);
  });

  it("none is known and empty, not unknown", () => {
    const found = answer(WEB, region(PAYMENTS, { groups: ["sg-web"], interfaces: [] }));
    expect(found.ok && broughtEntries(found)).toEqual([]);
  });
});

describe("which of their addresses count", () => {
  const one = eni(1, ["sg-web"], {
    privateIPv4: [cidr("10.0.0.2/32"), cidr("10.0.0.1/32")],
    publicIPv4: [cidr("18.200.0.1/32")],
    ipv6: [cidr("2a05:d018::1/128")],
    delegated: [cidr("10.0.1.0/28"), cidr("2a05:d018:1::/80")],
  });
  const of = (family: "IPv4" | "IPv6", source: SecurityGroupSource) =>
    brought(source, one)
      .filter((text) => text.includes(":") === (family === "IPv6"))
      .sort();

  it.each([
    ["private", true, ["10.0.0.1/32", "10.0.0.2/32", "10.0.1.0/28"]],
    ["private", false, ["10.0.0.1/32", "10.0.0.2/32"]],
    ["public", true, ["18.200.0.1/32"]],
    ["both", true, ["10.0.0.1/32", "10.0.0.2/32", "10.0.1.0/28", "18.200.0.1/32"]],
  ] as const)("%s, delegated prefixes: %s", (addresses, delegatedPrefixes, expected) => {
    expect(of("IPv4", { ...WEB, addresses, delegatedPrefixes })).toEqual(expected);
  });

  it.each(["private", "public", "both"] as const)("%s: IPv6 addresses are both", (addresses) => {
    expect(of("IPv6", { ...WEB, addresses })).toEqual(["2a05:d018:1::/80", "2a05:d018::1/128"]);
  });
});

describe("an address of several interfaces and groups", () => {
  it("comes from the first interface and the first group, whatever order AWS has", () => {
    const shared = [cidr("10.0.0.1/32")];
    const found = answer(
      fromGroups("sg-b", "sg-a"),
      region(PAYMENTS, {
        groups: ["sg-a", "sg-b"],
        interfaces: [
          eni(9, ["sg-b", "sg-a"], { privateIPv4: shared }),
          eni(3, ["sg-b", "sg-a"], { privateIPv4: shared }),
        ],
      }),
    );
    const [first] = broughtEntries(found);
    expect(first && INTERFACE_ORIGIN.of(first.from)).toMatchObject({
      interfaceId: "eni-00000003",
      group: { id: "sg-a" },
    });
  });
});

describe("a source that is not known", () => {
  const twins = [group("sg-web"), group("sg-x", { name: "twin" }), group("sg-y", { name: "twin" })];

  it.each([
    ["its security groups could not be read", WEB, { groups: failure("no groups"), interfaces: [] }, "no groups"],
    ["its interfaces could not be read", WEB, { groups: ["sg-web"], interfaces: failure("cut") }, "cut"],
    ["its group does not exist", WEB, { groups: [], interfaces: [] }, /sg-web does not exist/],
    [
      "one selector of two does not resolve",
      fromGroups("sg-web", byName("twin")),
      { groups: twins, interfaces: [eni(1, ["sg-web"])] },
      /not unique/,
    ],
  ] as const)("%s: says why, and brings nothing", (_, source, world, reason) => {
    const found = answer(source, region(PAYMENTS, world));
    expect(found.ok ? [] : found.problems.map(({ summary }) => summary)).toEqual([expect.stringMatching(reason)]);
  });
});

describe("what is read again before entries go", () => {
  const single = cidr("10.0.0.1/32");
  const wide = cidr("10.0.1.0/28");
  const tagged = byTags({ Team: "shop" });

  it.each([
    ["single addresses by themselves", WEB, [single], ["addresses"]],
    ["for wider blocks the members of the groups", WEB, [wide], ["members"]],
    ["both where both go", WEB, [single, wide], ["addresses", "members"]],
    ["groups that a name selects too", fromGroups("sg-web", byName("web")), [single], ["groups", "addresses"]],
    ["groups that tags select too", fromGroups(tagged), [wide], ["groups", "members"]],
  ] as const)("%s", (_, source, removed, expected) => {
    expect(SECURITY_GROUPS.confirm(source, removed).map(({ what }) => what)).toEqual(expected);
  });
});
