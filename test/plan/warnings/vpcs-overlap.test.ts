// VPCs that overlap: one entry, which names all that have the CIDR, and a warning once for each mapping and family.
import { describe, expect, it } from "vitest";
import type { AccountRegion } from "../../../src/model/account-region.ts";
import { addsOf, type Change } from "../../../src/model/change.ts";
import type { NetworkInterface } from "../../../src/model/interface.ts";
import type { Source } from "../../../src/model/mapping.ts";
import type { RegionSnapshot } from "../../../src/model/snapshot.ts";
import { shownEntries } from "../../../src/render/entry-row.ts";
import {
  cidr,
  configuration,
  eni,
  fromCidrs,
  fromGroups,
  fromInterfaces,
  fromResources,
  fromSubnets,
  group,
  list,
  mapping,
  NETWORK,
  NETWORK_EAST,
  PAYMENTS,
  planFor,
  planned,
  region,
  signed,
  spec,
  subnet,
} from "../builders.ts";

const DATA: AccountRegion = { account: "data", accountId: "333333333333", region: "eu-west-1" };
const TEN = { privateIPv4: [cidr("10.0.0.5/32")] };
const inVpc2: Partial<NetworkInterface> = { ...TEN, vpcId: "vpc-2" };

function plan(sources: readonly Source[], regions: readonly RegionSnapshot[], lists = [spec("web")]) {
  return planFor(configuration([mapping("web", sources, lists)]), [region(NETWORK), region(NETWORK_EAST), ...regions]);
}
const rowsOf = (change: Change) => shownEntries({ adds: addsOf(change), removes: [] }, 9).rows;
const told = (of: ReturnType<typeof plan>) => of.diagnostics.filter(({ code }) => code === "vpcs_overlap");

/** eni-00000001 in vpc-1 of payments, eni-00000002 in vpc-2 of data. */
const twoAccounts = (first = TEN, second = inVpc2) => ({
  sources: [fromGroups("sg-a"), { ...fromGroups("sg-b"), at: DATA }],
  regions: [
    region(PAYMENTS, { groups: ["sg-a"], interfaces: [eni(1, ["sg-a"], first)] }),
    region(DATA, { groups: [group("sg-b", { vpcId: "vpc-2" })], interfaces: [eni(2, ["sg-b"], second)] }),
  ],
});

describe("the same private address in VPCs of two accounts", () => {
  const { sources, regions } = twoAccounts();
  const made = plan(sources, regions);

  it("is one entry, which names both", () => {
    const web = planned(made, "web");
    expect(signed(web)).toEqual(["+ 10.0.0.5/32"]);
    expect(addsOf(web.change)[0]).toMatchObject({
      origin: { interfaceId: "eni-00000001" },
      alsoIn: [{ id: "eni-00000002", vpcId: "vpc-2", at: DATA }],
    });
    expect(rowsOf(web.change).map(({ from, remark }) => ({ from, remark }))).toEqual([
      { from: "eni-00000001", remark: "sg a, also eni-00000002 in vpc-2" },
    ]);
  });

  it("is a warning with both interfaces and VPCs", () => {
    expect(told(made)).toMatchObject([
      {
        severity: "warning",
        mapping: "web",
        summary: "mapping web brings 1 CIDR from more than one VPC: vpc-1 and vpc-2 overlap",
        detail: expect.stringContaining(
          "10.0.0.5/32 is that of eni-00000001 in vpc-1 (payments eu-west-1) and eni-00000002 in vpc-2 (data eu-west-1).",
        ),
      },
    ]);
    expect(made.complete).toBe(true);
  });

  it("is told once, however many lists the mapping feeds", () => {
    const lists = [spec("web"), spec("web", { at: NETWORK_EAST }), spec("other")];
    expect(told(plan(sources, regions, lists))).toHaveLength(1);
  });

  it("is told while the entry is there, too", () => {
    const file = configuration([mapping("web", sources)]);
    const there = planFor(file, [region(NETWORK, { lists: [list("web").with("10.0.0.5/32")] }), ...regions]);
    expect(planned(there, "web").change).toMatchObject({ adds: [], removes: [] });
    expect(told(there)).toHaveLength(1);
  });
});

describe("the same address twice", () => {
  it.each<[string, readonly Source[], RegionSnapshot]>([
    [
      "two groups of one interface, of two sources",
      [fromGroups("sg-a"), fromGroups("sg-b")],
      region(PAYMENTS, { groups: ["sg-a", "sg-b"], interfaces: [eni(1, ["sg-a", "sg-b"], TEN)] }),
    ],
    [
      "an interface by its group and by its tags",
      [fromGroups("sg-a"), fromInterfaces({ Team: "web" })],
      region(PAYMENTS, {
        groups: ["sg-a"],
        interfaces: [eni(1, ["sg-a"], TEN)],
        matching: [[fromInterfaces({ Team: "web" }).match, [eni(1, ["sg-a"], TEN)]]],
      }),
    ],
    [
      "an interface and a static CIDR",
      [fromGroups("sg-a"), fromCidrs("10.0.0.5/32")],
      region(PAYMENTS, { groups: ["sg-a"], interfaces: [eni(1, ["sg-a"], TEN)] }),
    ],
    [
      "a subnet by two sources",
      [fromSubnets(["subnet-a"]), fromSubnets(["subnet-a"], {}, "include")],
      region(PAYMENTS, { resources: { subnets: [subnet("subnet-a", ["10.0.0.0/24"])] } }),
    ],
  ])("%s: is no warning, and one entry", (_, sources, payments) => {
    const made = plan(sources, [payments]);
    expect(made.diagnostics).toEqual([]);
    expect(signed(planned(made, "web"))).toHaveLength(1);
  });

  it("a public address is nobody else's: reading two accounts while it moves is no overlap", () => {
    const moving = { privateIPv4: [], publicIPv4: [cidr("198.51.100.7/32")] };
    const { sources, regions } = twoAccounts(moving, { ...moving, vpcId: "vpc-2" } as typeof inVpc2);
    const both = sources.map((source) => ({ ...source, addresses: "both" as const }));
    expect(told(plan(both, regions))).toEqual([]);
  });
});

describe("what overlaps", () => {
  it("may be two VPCs that one source selects", () => {
    const source = { ...fromGroups("sg-a"), interfaces: { ...fromGroups().interfaces, vpcIds: "all" as const } };
    const interfaces = [eni(1, ["sg-a"], TEN), eni(2, ["sg-a"], inVpc2), eni(3, ["sg-a"], { ...TEN, vpcId: "vpc-3" })];
    const made = plan([source], [region(PAYMENTS, { groups: ["sg-a"], interfaces })]);
    expect(told(made).map(({ summary }) => summary)).toEqual([
      "mapping web brings 1 CIDR from more than one VPC: vpc-1, vpc-2 and vpc-3 overlap",
    ]);
    expect(rowsOf(planned(made, "web").change).map(({ remark }) => remark)).toEqual([
      "sg a, also eni-00000002 in vpc-2 and 1 more",
    ]);
  });

  it("may be blocks of subnets and VPCs, and private IPv6 blocks, each family by itself", () => {
    const blocks = ["10.0.0.0/24", "fd12:3456::/64"];
    const sources = [fromSubnets(["subnet-a"], {}, "include"), fromResources("vpcs", ["vpc-2"])];
    const resources = {
      subnets: [subnet("subnet-a", blocks)],
      vpcs: [{ id: "vpc-2", vpcId: "vpc-2", tags: new Map(), blocks: blocks.map(cidr) }],
    };
    const lists = [spec("web"), spec("web6", { family: "IPv6", limits: { widest: { IPv4: 16, IPv6: 48 } } })];
    const made = plan(sources, [region(PAYMENTS, { resources })], lists);
    expect(told(made).map(({ detail }) => detail?.split(". ")[0])).toEqual([
      "10.0.0.0/24 is that of subnet-a in vpc-1 (payments eu-west-1) and vpc-2 (payments eu-west-1)",
      "fd12:3456::/64 is that of subnet-a in vpc-1 (payments eu-west-1) and vpc-2 (payments eu-west-1)",
    ]);
    expect(rowsOf(planned(made, "web").change).map(({ remark }) => remark)).toEqual(["also vpc-2"]);
  });

  it("is named in part where it is much", () => {
    const many = (first: number, vpcId: string, groupId: string) =>
      Array.from({ length: 9 }, (_, i) => eni(first + i, [groupId], { privateIPv4: [cidr(`10.0.0.${i}/32`)], vpcId }));
    const { sources } = twoAccounts();
    const made = plan(sources, [
      region(PAYMENTS, { groups: ["sg-a"], interfaces: many(1, "vpc-1", "sg-a") }),
      region(DATA, { groups: [group("sg-b", { vpcId: "vpc-2" })], interfaces: many(20, "vpc-2", "sg-b") }),
    ]);
    const [{ summary, detail = "" } = { summary: "" }] = told(made);
    expect(summary).toBe("mapping web brings 9 CIDRs from more than one VPC: vpc-1 and vpc-2 overlap");
    expect(detail.match(/is that of/g)).toHaveLength(3);
    expect(detail).toContain("So it is with 6 more.");
  });
});
