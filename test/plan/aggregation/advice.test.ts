// What a message advises is what the file takes: the `aggregate` that it names is read back from the file, and then everything fits.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockAt, type Cidr, formatCidr } from "../../../src/model/cidr.ts";
import type { Aggregation, ListSpec } from "../../../src/model/mapping.ts";
import type { Planned } from "../../../src/model/plan.ts";
import { file, read } from "../../config/example.ts";
import { configuration, fromCidrs, mapping, NETWORK, planFor, planned, region, spec } from "../builders.ts";

/** What the file means that has this text as the `aggregate` of a list. */
function readBack(aggregate: string): Aggregation {
  const { mappings } = read(file({ lists: `[{ ${aggregate} }]` }));
  const found = mappings[0]?.lists[0]?.aggregation;
  if (found === undefined) throw new Error(`${aggregate} is no aggregation`);
  return found;
}

function planOf(cidrs: readonly Cidr[], most: number, aggregation?: Aggregation) {
  const family = typeof cidrs[0] === "bigint" ? ("IPv6" as const) : ("IPv4" as const);
  const of = spec("web", {
    family,
    maxEntries: { kind: "fixed", value: most },
    ...(aggregation === undefined ? {} : { aggregation }),
  });
  const sources = [fromCidrs(...cidrs.map(formatCidr))];
  return planFor(configuration([mapping("web", sources, [of])]), [region(NETWORK)]);
}

const heldOf = (list: Planned) => list.held.map(({ code }) => code);
const entriesOf = (list: Planned) => (list.change.kind === "create" ? list.change.adds.length : Number.NaN);

/** Single addresses, near each other and far apart, of one family. */
const ipv4 = fc.array(fc.oneof(fc.nat(40), fc.nat(2 ** 16 - 1)), { minLength: 3, maxLength: 9 });
const spread = fc.tuple(fc.nat(80), fc.integer({ min: 0, max: 15 }));
const ipv6 = fc.array(
  spread.map(([bits, low]) => (1n << BigInt(bits)) + BigInt(low)),
  { minLength: 3, maxLength: 9 },
);
const addresses = fc.oneof(
  ipv4.map((all) => [...new Set(all)].map((low) => blockAt(0x0a090000 + low, 32))),
  ipv6.map((all) => [...new Set(all)].map((low) => blockAt((0xfd12_0009n << 96n) + low, 128))),
);
const never = fc.constantFrom<readonly string[]>([], ["10.9.0.16/28", "fd12:9::100/120"]);

describe("the advice for a list with too many entries", () => {
  it("is an `aggregate` that the file takes, that fits, and that allows as many more addresses as it says", () => {
    let met = 0;
    fc.assert(
      fc.property(addresses, fc.integer({ min: 1, max: 3 }), never, (cidrs, most, forbidden) => {
        const before: Aggregation = { kind: "bounded", within: 100, maxExtra: 0, never: forbidden.map(parsed) };
        const list = planned(planOf(cidrs, most, before), "web");
        const [held] = list.held;
        const advice = /`(aggregate: \{[^`]*\})` would fit, and allow ([\d,]+) address/.exec(held?.detail ?? "");
        if (advice === null) return;
        met++;
        const [, aggregate = "", allowed = ""] = advice;
        const aggregation = readBack(aggregate);
        const then = planOf(cidrs, most, aggregation);
        expect(heldOf(planned(then, "web"))).toEqual([]);
        expect(entriesOf(planned(then, "web"))).toBeLessThanOrEqual(most);
        expect(aggregation).toMatchObject({ maxExtra: Number(allowed.replaceAll(",", "")), never: before.never });
        const told = then.diagnostics.map(({ code, summary }) => `${code}: ${summary}`);
        expect(told).toEqual([
          `extra_addresses: network/eu-west-1/web allows ${allowed} ${allowed === "1" ? "address" : "addresses"} that no source has`,
        ]);
      }),
      { numRuns: 300 },
    );
    expect(met).toBeGreaterThan(30);
  });

  it("is no larger `within` than the file takes, also for all parts of a split list", () => {
    const cidrs = Array.from({ length: 3001 }, (_, i) => blockAt(0x0a090000 + 2 * i, 32));
    const plan = (more: Partial<ListSpec>) => {
      const part = (number: number) => ({ of: "web", before: "web", number, count: 2 });
      const lists = [1, 2].map((number) => spec(`web-${number}`, { part: part(number), ...more }));
      const sources = [fromCidrs(...cidrs.map(formatCidr))];
      return planFor(configuration([mapping("web", sources, lists)]), [region(NETWORK)]);
    };
    const [detail = ""] = plan({}).lists.flatMap(({ held }) => held.map((one) => one.detail ?? ""));
    const [, aggregate = ""] = /`(aggregate: \{[^`]*\})` would fit/.exec(detail) ?? [];
    const then = plan({ aggregation: readBack(aggregate) });
    expect(then.lists.flatMap(heldOf)).toEqual([]);
    expect(then.lists.map(entriesOf).reduce((sum, entries) => sum + entries)).toBeLessThanOrEqual(1000);
  });

  it("is there for more addresses than IPv4 has, up to what the file takes", () => {
    const far = (bits: number) => [0n, 1n << BigInt(bits)].map((low) => blockAt((0xfd12_0009n << 96n) + low, 128));
    const detail = (cidrs: readonly Cidr[]) => planned(planOf(cidrs, 1), "web").held[0]?.detail ?? "";
    expect(detail(far(40))).toContain("`aggregate: { within: 1, max_extra_addresses: 2199023255550 }` would fit");
    expect(detail(far(52))).toContain("`aggregate: { within: 1, max_extra_addresses: 9007199254740990 }` would fit");
    expect(detail(far(53))).toContain("The smallest `within` that keeps to the limits of the list is 2");
  });
});

function parsed(text: string): Cidr {
  const [only] = fromCidrs(text).cidrs;
  if (only === undefined) throw new Error(text);
  return only.cidr;
}

describe("the advice for what does not fit its `aggregate`", () => {
  it("names numbers that the file takes, each of which lets everything in", () => {
    let met = 0;
    fc.assert(
      fc.property(addresses, fc.integer({ min: 1, max: 3 }), fc.nat(3), (cidrs, within, maxExtra) => {
        const aggregation: Aggregation = { kind: "bounded", within, maxExtra, never: [] };
        const { diagnostics } = planOf(cidrs, 1000, aggregation);
        const remedy = diagnostics.find(({ code }) => code === "aggregation_limit")?.remedy;
        if (remedy === undefined) return;
        met++;
        const [, wider] = /raise `within` of \S+ to (\S+?)[,.]/.exec(remedy) ?? [];
        const [, more] = /`max_extra_addresses` to (\S+) /.exec(remedy) ?? [];
        const ways = [
          `aggregate: { within: ${wider}, max_extra_addresses: ${maxExtra} }`,
          ...(more === undefined ? [] : [`aggregate: { within: ${within}, max_extra_addresses: ${more} }`]),
        ];
        for (const way of ways) {
          const codes = planOf(cidrs, 1000, readBack(way)).diagnostics.map(({ code }) => code);
          expect(codes).not.toContain("aggregation_limit");
        }
      }),
      { numRuns: 300 },
    );
    expect(met).toBeGreaterThan(30);
  });

  it("names no `within` that the file does not take", () => {
    const cidrs = Array.from({ length: 1100 }, (_, i) => blockAt(0x0a090000 + 64 * i, 32));
    const told = (maxExtra: number) =>
      planOf(cidrs, 1000, { kind: "bounded", within: 1000, maxExtra, never: [] }).diagnostics[0]?.remedy;
    const [, extra = ""] =
      /^They take 1,100 entries, more than `within` may be: write `aggregate: exact` and `split`, or raise `max_extra_addresses` to (\d+) if/.exec(
        told(0) ?? "",
      ) ?? [];
    expect(Number(extra)).toBeGreaterThan(1000);
    const again = planOf(cidrs, 1000, readBack(`aggregate: { within: 1000, max_extra_addresses: ${extra} }`));
    expect(again.diagnostics.map(({ code }) => code)).toEqual(["extra_addresses"]);
  });

  it("names no number of addresses that is beyond counting", () => {
    const pairs = [1n, 2n].flatMap((half) => [0n, 1n << 51n].map((low) => (half << 60n) + low));
    const cidrs = pairs.map((low) => blockAt((0xfd12_0009n << 96n) + low, 128));
    const [told] = planOf(cidrs, 10, { kind: "bounded", within: 2, maxExtra: 0, never: [] }).diagnostics;
    expect(told).toMatchObject({
      code: "aggregation_limit",
      detail: expect.stringContaining("In 2 entries they would allow 9,007,199,254,740,988 addresses"),
      remedy: expect.stringContaining("`max_extra_addresses` to 9007199254740988 if"),
    });
    const [beyond] = planOf(cidrs, 10, { kind: "bounded", within: 1, maxExtra: 0, never: [] }).diagnostics;
    expect(beyond?.remedy).toBe("If that many entries are right, raise `within` of network/eu-west-1/web to 4.");
    expect(beyond?.detail).toContain("more of them than `max_extra_addresses` can say");
  });
});
