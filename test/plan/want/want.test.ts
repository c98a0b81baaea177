import { describe, expect, it } from "vitest";
import { formatCidr } from "../../../src/model/cidr.ts";
import type { NetworkInterface } from "../../../src/model/interface.ts";
import type { Source } from "../../../src/model/mapping.ts";
import type { RegionSnapshot } from "../../../src/model/snapshot.ts";
import { answerMapping } from "../../../src/plan/want/want.ts";
import { readingsOf } from "../../../src/sources/region-index.ts";
import { kindOf } from "../../../src/sources/registry.ts";
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
  TODAY,
} from "../builders.ts";

function want(
  sources: readonly Source[],
  regions: readonly RegionSnapshot[],
  { family = "IPv4" as "IPv4" | "IPv6" } = {},
) {
  const answer = answerMapping(mapping("web", sources), readingsOf(regions, TODAY));
  const { cidrs, broughtBy, unknown } = answer.wantOf(family);
  const origins = broughtBy([...cidrs]).map(({ source, from }) => kindOf(source).origin.of(from));
  return { cidrs: Array.from(cidrs, formatCidr), unknown, origins };
}

const web = (...interfaces: readonly NetworkInterface[]) => region(PAYMENTS, { groups: ["sg-web"], interfaces });

describe("what several sources bring", () => {
  it("is their union, in numeric order", () => {
    const sources = [fromGroups("sg-web"), fromCidrs("192.0.2.0/24", "10.0.0.0/32")];
    expect(want(sources, [web(eni(1, ["sg-web"]))])).toMatchObject({
      cidrs: ["10.0.0.0/32", "10.0.0.1/32", "192.0.2.0/24"],
      unknown: undefined,
    });
  });

  it("goes to the list of its family", () => {
    const sources = [fromCidrs("10.0.0.0/8", "192.0.2.1/32", "2001:db8::/32")];
    expect(want(sources, []).cidrs).toEqual(["10.0.0.0/8", "192.0.2.1/32"]);
    expect(want(sources, [], { family: "IPv6" }).cidrs).toEqual(["2001:db8::/32"]);
  });

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
    const { origins } = want([fromGroups("sg-b", "sg-a"), fromCidrs("10.0.0.1/32")], regions);
    expect(origins).toMatchObject([{ kind: "interface", interfaceId: "eni-00000003", group: { id: "sg-a" } }]);
    const { origins: turned } = want([fromCidrs("10.0.0.1/32"), fromGroups("sg-a")], regions);
    expect(turned).toMatchObject([{ kind: "cidr" }]);
  });

  it("may be nothing: known and empty, not unknown", () => {
    expect(want([fromGroups("sg-web")], [web()])).toMatchObject({ cidrs: [], unknown: undefined });
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
