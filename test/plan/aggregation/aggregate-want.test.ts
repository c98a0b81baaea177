import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesOf, countAddresses, difference } from "../../../src/model/address-set.ts";
import { addsOf, removesOf } from "../../../src/model/change.ts";
import { formatCidr } from "../../../src/model/cidr.ts";
import type { Aggregation, ListSpec, Source } from "../../../src/model/mapping.ts";
import type { Plan } from "../../../src/model/plan.ts";
import {
  addresses,
  cidr,
  configuration,
  eni,
  failure,
  fromCidrs,
  fromGroups,
  list,
  mapping,
  NETWORK,
  PAYMENTS,
  planFor,
  region,
  spec,
} from "../builders.ts";

const within = (entries: number, maxExtra = 0, ...never: string[]): Aggregation => {
  return { kind: "bounded", within: entries, maxExtra, never: never.map(cidr) };
};

/** The plan of one list of which AWS has these entries; undefined: it does not exist. */
function plan(
  have: readonly string[] | undefined,
  sources: readonly Source[],
  changes: Partial<ListSpec>,
  interfaces = members(),
): Plan {
  const wanted = mapping("web", sources, [spec("web", { ...changes, limits: { maxRemovalPercent: 100 } })]);
  return planFor(configuration([wanted]), [
    region(NETWORK, { lists: have === undefined ? [] : [list("web").with(...have)] }),
    region(PAYMENTS, { groups: ["sg-web", "sg-api"], interfaces }),
  ]);
}

/** Interfaces of sg-web with the first addresses of 10.0.0.0/8. */
function members(count = 4) {
  return addresses(count).map((address, i) => eni(i, ["sg-web"], { privateIPv4: [cidr(address)] }));
}

function changed({ lists: [found], diagnostics }: Plan) {
  if (found === undefined) throw new Error("the list is planned");
  return {
    adds: addsOf(found.change).map((one) => formatCidr(one.cidr)),
    removes: removesOf(found.change).map((one) => `${formatCidr(one.cidr)}: ${one.reason}`),
    held: found.held.map(({ code }) => code),
    told: diagnostics.map(({ code, summary }) => `${code}: ${summary}`),
  };
}

describe("an aggregated list", () => {
  it("is created with the blocks, and says what they stand for", () => {
    const { lists } = plan(undefined, [fromCidrs("10.9.0.0/32", "10.9.0.1/32", "10.9.0.9/32")], {
      aggregation: { kind: "exact" },
    });
    expect(lists[0]).toMatchObject({
      brings: 3,
      change: {
        kind: "create",
        adds: [
          { cidr: cidr("10.9.0.0/31"), standsFor: 2, description: "mapping web: 2 CIDRs" },
          { cidr: cidr("10.9.0.9/32"), standsFor: 1, description: "mapping web" },
        ],
      },
    });
  });

  it("comes to its blocks from single entries, and says where each went", () => {
    expect(changed(plan(addresses(4), [fromGroups("sg-web")], { aggregation: { kind: "exact" } }))).toEqual({
      adds: ["10.0.0.0/30"],
      removes: addresses(4).map((one) => `${one}: now part of 10.0.0.0/30`),
      held: [],
      told: [],
    });
  });

  it("goes back to single entries", () => {
    expect(changed(plan(["10.0.0.0/30"], [fromGroups("sg-web")], {}))).toMatchObject({ adds: addresses(4) });
  });

  it("is settled once it has the blocks", () => {
    expect(changed(plan(["10.0.0.0/30"], [fromGroups("sg-web")], { aggregation: { kind: "exact" } }))).toMatchObject({
      adds: [],
      removes: [],
    });
  });

  it("allows no more than it must with few entries, and says which addresses no source has", () => {
    const static4 = fromCidrs("10.9.0.0/32", "10.9.0.3/32", "10.9.1.0/32", "10.9.1.7/32");
    expect(changed(plan(["10.9.0.0/32"], [static4], { aggregation: within(3, 2) }))).toEqual({
      adds: ["10.9.0.0/30", "10.9.1.0/32", "10.9.1.7/32"],
      removes: ["10.9.0.0/32: now part of 10.9.0.0/30"],
      held: [],
      told: ["extra_addresses: network/eu-west-1/web allows 2 addresses that no source has"],
    });
  });

  it("says nothing of extra addresses that it allows already", () => {
    const sources = [fromCidrs("10.9.0.0/32", "10.9.0.3/32")];
    expect(changed(plan(["10.9.0.0/30"], sources, { aggregation: within(1, 2) })).told).toEqual([]);
  });

  it("allows nothing between the blocks that the file of fixed CIDRs is granted", () => {
    const granted = ["10.9.0.0/25", "10.9.0.192/26"].map(cidr);
    const fixed = { ...fromCidrs("10.9.0.0/26", "10.9.0.64/32", "10.9.0.192/32"), within: granted };
    const { adds, told } = changed(plan([], [fixed], { aggregation: within(1, 1000) }));
    expect(adds).toEqual([]);
    expect(told).toEqual([expect.stringContaining("aggregation_limit: 3 CIDRs")]);
    expect(changed(plan([], [fixed], { aggregation: within(2, 1000) }))).toMatchObject({
      adds: ["10.9.0.0/25", "10.9.0.192/32"],
      told: ["extra_addresses: network/eu-west-1/web allows 63 addresses that no source has"],
    });
  });

  it.each<[string, Aggregation]>([
    ["in a block that never may be open", within(1, 100, "10.0.0.4/30")],
    ["in more entries than it may have", within(1, 3)],
  ])("adds nothing %s, and still loses what is gone", (_, aggregation) => {
    const four = members(4);
    const far = eni(9, ["sg-api"], { privateIPv4: [cidr("10.0.0.11/32")] });
    const sources = [fromGroups("sg-web"), fromGroups("sg-api")];
    const found = changed(plan(["10.0.0.0/30", "10.7.0.1/32"], sources, { aggregation }, [...four, far]));
    expect(found).toMatchObject({ adds: [], removes: ["10.7.0.1/32: no source has 10.7.0.1/32"], held: [] });
    expect(found.told).toEqual([
      "aggregation_limit: 1 CIDR of the sources of network/eu-west-1/web does not fit its `aggregate`",
    ]);
  });

  it("says what stays allowed that no source has, where the list cannot lose it", () => {
    const { diagnostics } = plan(["10.9.0.0/29"], [fromCidrs("10.9.0.0/32", "10.9.0.7/32")], {
      aggregation: within(1, 1),
    });
    const [told] = diagnostics.filter(({ code }) => code === "aggregation_limit");
    expect(told?.detail).toContain("The list goes on allowing 6 addresses that no source has");
    expect(told?.detail).not.toContain("What is no longer wanted is removed");
  });

  it("names the numbers that would do", () => {
    const { diagnostics } = plan(undefined, [fromCidrs("10.9.0.0/32", "10.9.0.3/32")], { aggregation: within(1) });
    expect(diagnostics[0]).toMatchObject({
      code: "aggregation_limit",
      detail: expect.stringContaining(
        "In 1 entry they would allow 2 addresses that no source has, and `max_extra_addresses` is 0",
      ),
      remedy: expect.stringContaining("raise `within` of network/eu-west-1/web to 2, or `max_extra_addresses` to 2"),
    });
  });

  it.each<[string, string[], string]>([
    [
      "which fits",
      ["10.9.0.0/32", "10.9.0.1/32", "10.9.0.2/31", "10.9.0.9/32"],
      "`aggregate: exact` would make 2 entries of them, which fits. Fewer would allow addresses that no source has.",
    ],
    [
      "or what more it would allow",
      ["10.9.0.0/32", "10.9.0.3/32", "10.9.1.0/32"],
      "`aggregate: exact` would make 3 entries of them, still too many. `aggregate: { within: 2, max_extra_addresses: 2 }` would fit, and allow 2 addresses that no source has.",
    ],
    [
      "in as few entries as that takes",
      ["10.9.0.0/32", "10.9.0.3/32", "10.9.0.4/30"],
      "`aggregate: { within: 1, max_extra_addresses: 2 }` would fit, and allow 2 addresses that no source has.",
    ],
    [
      "or how many there are at least",
      ["10.9.0.0/32", "10.77.0.0/32", "10.200.0.0/32"],
      "The smallest `within` that keeps to the limits of the list is 3, still too many.",
    ],
  ])("is what a list that is too large is told of, %s", (_, cidrs, sentence) => {
    const { lists } = plan(undefined, [fromCidrs(...cidrs)], { maxEntries: { kind: "fixed", value: 2 } });
    expect(lists[0]?.held).toMatchObject([{ code: "does_not_fit", detail: expect.stringContaining(sentence) }]);
  });

  it("is told the numbers that would do where it is aggregated already and still too large", () => {
    const cidrs = ["10.9.0.0/32", "10.9.0.3/32", "10.9.1.0/32"];
    const told = (aggregation: Aggregation) =>
      plan(undefined, [fromCidrs(...cidrs)], { aggregation, maxEntries: { kind: "fixed", value: 2 } }).lists[0]?.held[0]
        ?.detail;
    const way = "`aggregate: { within: 2, max_extra_addresses: 2 }` would fit";
    expect(told({ kind: "exact" })).toContain(`size the list. ${way}`);
    expect(told(within(3))).toContain(`still too many. ${way}`);
    expect(told(within(3, 0, "10.9.0.0/30"))).toContain("is 3, still too many.");
  });

  it("is told with what splitting would do of a list that has more entries than AWS allows", () => {
    const cidrs = Array.from(
      { length: 2001 },
      (_, index) => `10.${index % 200}.${Math.floor(index / 200)}.${index % 7}/32`,
    );
    const { lists } = plan(undefined, [fromCidrs(...cidrs)], {});
    expect(lists[0]?.held).toMatchObject([
      {
        reason: "2001 entries do not fit its limit of 1000",
        detail: expect.stringMatching(/`aggregate: .*`split: 3` would hold them in 3 lists of up to 1,000\.$/),
      },
    ]);
  });

  it("is not created empty", () => {
    const planned = plan(undefined, [fromCidrs("10.9.0.0/32", "10.9.0.3/32")], { aggregation: within(1) });
    expect(changed(planned)).toMatchObject({ adds: [], held: ["aggregation_limit"] });
  });

  it("opens nothing outside what its sources may bring", () => {
    const two = [
      eni(1, ["sg-web"], { privateIPv4: [cidr("10.0.0.0/32")] }),
      eni(2, ["sg-web"], { privateIPv4: [cidr("10.0.0.3/32")] }),
    ];
    const narrow = { ...fromGroups("sg-web"), within: [cidr("10.0.0.0/32"), cidr("10.0.0.3/32")] };
    expect(changed(plan([], [narrow], { aggregation: within(1, 100) }, two))).toMatchObject({ adds: [] });
    expect(changed(plan([], [fromGroups("sg-web")], { aggregation: within(1, 100) }, two))).toMatchObject({
      adds: ["10.0.0.0/30"],
    });
  });

  it("is neither joined nor divided while a source is unknown", () => {
    const wanted = mapping(
      "web",
      [fromCidrs("10.9.0.0/32", "10.9.0.1/32"), fromGroups("sg-web")],
      [spec("web", { aggregation: { kind: "exact" } })],
    );
    const found = planFor(configuration([wanted]), [
      region(NETWORK, { lists: [list("web").with("10.0.0.0/30", "10.9.0.0/32")] }),
      region(PAYMENTS, { groups: ["sg-web"], interfaces: failure("access_denied") }),
    ]);
    expect(changed(found)).toMatchObject({ adds: ["10.9.0.1/32"], removes: [] });
  });
});

it("keeps a block while the smaller ones that are to replace it have no room", () => {
  const even = Array.from({ length: 128 }, (_, i) => `10.0.0.${2 * i}/32`);
  const limits = { maxEntries: { kind: "fixed", value: 60 }, aggregation: { kind: "exact" } } as const;
  const found = changed(plan(["10.0.0.0/24", "10.9.9.9/32"], [fromCidrs(...even)], limits));
  expect(found.removes.filter((text) => text.startsWith("10.0.0.0/24"))).toEqual([]);
});

it.each([
  ["loses more addresses than it may at once", "10.0.0.0/22", "10.0.0.0/24"],
  ["loses more of its addresses than it may, in per cent", "10.0.0.0/27", "10.0.0.0/28"],
])("is held back where a single entry %s", (_, have, left) => {
  const wanted = mapping("web", [fromCidrs(left)], [spec("web", { aggregation: { kind: "exact" } })]);
  const [found] = planFor(configuration([wanted]), [region(NETWORK, { lists: [list("web").with(have)] })]).lists;
  expect(found?.held.map(({ code }) => code)).toEqual(["limit_reached"]);
});

describe("a block that somebody added by hand", () => {
  const five = ["10.9.0.0/32", "10.9.1.0/32", "10.9.2.0/32", "10.9.3.0/32", "10.9.4.0/32"];

  it("goes although the aggregation does not fit", () => {
    const found = changed(plan(["0.0.0.0/0", ...five.slice(0, 2)], [fromCidrs(...five)], { aggregation: within(2) }));
    expect(found.removes).toEqual(["0.0.0.0/0: now in part, as smaller blocks"]);
    expect(found.adds).toEqual(five.slice(2));
    expect(found.told).toEqual([expect.stringContaining("what network/eu-west-1/web allows already does not fit")]);
  });

  it("goes while a source brings more than it may", () => {
    const large = { ...fromGroups("sg-web"), maxAddresses: 2 };
    const have = ["0.0.0.0/0", "10.0.0.0/31", five[0] as string];
    const found = changed(plan(have, [large, fromCidrs(...five)], { aggregation: { kind: "exact" } }));
    expect(found.removes.map((text) => text.split(":")[0])).toEqual(["0.0.0.0/0"]);
  });
});

describe("in a sync, max_additions", () => {
  const sixteen = addresses(16);
  const sync = (have: readonly string[], cidrs: readonly string[], maxAdditions: number) => {
    const sources = [fromCidrs(...cidrs.slice(0, 4)), fromCidrs(...cidrs.slice(4))].filter(
      (one) => one.cidrs.length > 0,
    );
    const limits = { maxRemovalPercent: 100, maxAdditions };
    const wanted = mapping("web", sources, [spec("web", { aggregation: { kind: "exact" }, limits })]);
    const network = region(NETWORK, { lists: [list("web").with(...have)] });
    return changed(planFor(configuration([wanted]), [network], { mode: "sync" }));
  };

  it("counts what sources bring, not the block that it becomes", () => {
    const found = sync(["10.9.9.9/32"], sixteen, 8);
    expect(found.adds).toEqual(["10.0.0.0/30"]);
    expect(found.told).toEqual([
      expect.stringMatching(
        /^adds_left_out: 12 entries are not added .*: a sync would add too many; max_additions is 8$/,
      ),
    ]);
    expect(sync(["10.9.9.9/32"], sixteen, 16)).toMatchObject({ adds: ["10.0.0.0/28"], told: [] });
  });

  it("does not count blocks that only take the place of others", () => {
    const odd = sixteen.filter((_, i) => i % 2 === 1);
    expect(sync(["10.0.0.0/28"], odd, 1)).toMatchObject({ adds: odd, told: [] });
  });
});

it("joins no further than it may, also while a source is unknown", () => {
  const wide = spec("web", { aggregation: { kind: "exact" }, limits: { widest: { IPv4: 30, IPv6: 48 } } });
  const wanted = mapping("web", [fromCidrs(...addresses(8)), fromGroups("sg-web")], [wide]);
  const found = planFor(configuration([wanted]), [
    region(NETWORK, { lists: [list("web").with("10.9.0.0/32")] }),
    region(PAYMENTS, { groups: ["sg-web"], interfaces: failure("access_denied") }),
  ]);
  expect(changed(found).adds).toEqual(["10.0.0.0/30", "10.0.0.4/30"]);
});

const AGGREGATIONS = [{ kind: "exact" } as const, within(2, 8), within(3), within(1, 100, "10.0.0.4/30"), within(5, 1)];

it("whatever the list holds: it never loses an address that is wanted and never allows more than it may", () => {
  const some = fc.uniqueArray(fc.integer({ min: 0, max: 31 }), { maxLength: 8 });
  const blocks = fc.uniqueArray(
    fc.constantFrom(...["10.0.0.0/30", "10.0.0.4/31", "10.0.0.8/29", "10.0.0.1/32", "10.0.0.17/32", "10.0.0.30/31"]),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(some, some, blocks, fc.constantFrom(...AGGREGATIONS), (first, second, have, aggregation) => {
      const blockOf = (offset: number) => `10.0.0.${offset}/32`;
      const sources = [fromCidrs(...first.map(blockOf)), fromCidrs(...second.map(blockOf))].filter(
        ({ cidrs }) => cidrs.length > 0,
      );
      if (sources.length === 0) return;
      const wanted = addressesOf([...first, ...second].map((offset) => cidr(blockOf(offset))));
      const found = changed(plan(have, sources, { aggregation, limits: undefined as never }));
      const gone = new Set(found.removes.map((text) => text.split(":")[0]));
      const kept = have.filter((text) => !gone.has(text));
      const after = addressesOf([...kept, ...found.adds].map(cidr));
      const before = addressesOf(have.map(cidr));
      // Nothing that is wanted and allowed is lost.
      expect(countAddresses(difference(difference(wanted, difference(wanted, before)), after))).toBe(0n);
      const opened = difference(difference(after, wanted), before);
      const most = aggregation.kind === "bounded" ? aggregation.maxExtra : 0;
      expect(Number(countAddresses(opened))).toBeLessThanOrEqual(most);
      if (aggregation.kind === "bounded") {
        const closed = addressesOf(aggregation.never);
        expect(countAddresses(difference(opened, difference(opened, closed)))).toBe(0n);
      }
      // What is left out is told; otherwise all that is wanted is there, in no more entries than there may be.
      if (found.told.some((text) => text.startsWith("aggregation_limit"))) return;
      expect(countAddresses(difference(wanted, after))).toBe(0n);
      if (aggregation.kind === "bounded")
        expect(kept.length + found.adds.length).toBeLessThanOrEqual(aggregation.within);
    }),
    { numRuns: 400 },
  );
});
