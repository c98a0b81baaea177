// What each source may bring, and what it cannot hold up: the owner of a source decides nothing beyond what the file gives it.
import { describe, expect, it } from "vitest";
import type { SecurityGroupSource } from "../../src/sources/written/security-groups.ts";
import {
  addresses,
  cidr,
  codes,
  configuration,
  eni,
  failure,
  fromCidrs,
  fromGroups,
  heldFor,
  list,
  mapping,
  NETWORK,
  PAYMENTS,
  planFor,
  planned,
  region,
  signed,
  spec,
} from "./builders.ts";

const DATA = { account: "data", accountId: "333333333333", region: "eu-west-1" };

function source(group: string, changes: Partial<SecurityGroupSource> = {}): SecurityGroupSource {
  return { ...fromGroups(group), ...changes };
}

const members = (group: string, of: readonly string[], from = 1) =>
  of.map((text, i) => eni(from + i, [group], { privateIPv4: [cidr(text)] }));

function plan(
  sources: readonly SecurityGroupSource[],
  entries: readonly string[],
  places: { readonly payments?: Parameters<typeof region>[1]; readonly data?: Parameters<typeof region>[1] },
  options: Parameters<typeof spec>[1] & { readonly mode?: "sync" } = {},
) {
  const { mode, ...of } = options;
  const file = configuration([mapping("web", sources, [spec("web", of)])], {
    accounts: [
      { alias: "network", id: NETWORK.accountId, regions: [], position: { file: "f", line: 1, column: 1 } },
      { alias: "payments", id: PAYMENTS.accountId, regions: [], position: { file: "f", line: 1, column: 1 } },
      { alias: "data", id: DATA.accountId, regions: [], position: { file: "f", line: 1, column: 1 } },
    ],
  });
  const regions = [
    region(NETWORK, {
      lists: [
        list("web")
          .but({ maxEntries: 1000 })
          .with(...entries),
      ],
    }),
    region(PAYMENTS, places.payments ?? {}),
    region(DATA, places.data ?? {}),
  ];
  const before = planFor(file, regions);
  if (mode === undefined) return before;
  const settings = planned(before, "web").digests.settings ?? "";
  const [first, ...others] = regions;
  const applied = region(NETWORK, {
    lists: [
      list("web")
        .but({ maxEntries: 1000 })
        .tagged({ "plsync:settings": settings })
        .with(...entries),
    ],
  });
  return planFor(file, first === undefined ? [] : [applied, ...others], { mode });
}

describe("special-purpose addresses", () => {
  it("are wanted of no source, and go where they are in", () => {
    const found = plan([source("sg-a")], ["127.0.0.1/32", "10.0.0.1/32"], {
      payments: {
        groups: ["sg-a"],
        interfaces: members("sg-a", ["0.0.0.0/32", "10.0.0.1/32", "127.0.0.1/32", "169.254.169.254/32", "8.8.8.8/32"]),
      },
    });
    expect(signed(planned(found, "web"))).toEqual(["- 127.0.0.1/32"]);
    expect(found.complete).toBe(false);
    const [refused, ...others] = found.diagnostics.filter(({ code }) => code === "address_refused");
    expect(others).toEqual([]);
    expect(refused?.summary).toBe(
      "mapping web: 4 IPv4 CIDRs of a source in payments (222222222222) eu-west-1 are left out, since they lie outside what a source without `within` may bring",
    );
    expect(refused?.detail).toContain("0.0.0.0/32 of eni-00000001 (unspecified, RFC 791)");
    expect(refused?.remedy).toContain("`within: [10.0.0.0/8, 8.8.8.0/24]`");
  });

  const remedyFor = (source: SecurityGroupSource, interfaces: readonly ReturnType<typeof eni>[]) => {
    const found = plan([source], [], { payments: { groups: ["sg-a"], interfaces } });
    return found.diagnostics.find(({ code }) => code === "address_refused")?.remedy;
  };

  it("a `within` to write keeps the public and IPv6 addresses that the source brings", () => {
    const more = { publicIPv4: [cidr("18.200.0.21/32")], ipv6: [cidr("2a05:d018::1/128")] };
    const interfaces = [...members("sg-a", ["10.0.0.1/32", "8.8.8.8/32"]), eni(9, ["sg-a"], more)];
    expect(remedyFor(source("sg-a", { addresses: "both" }), interfaces)).toContain(
      "write `within: [10.0.0.0/8, 8.8.8.0/24, 18.200.0.0/24, 2a05:d018::/64]` at the source.",
    );
  });

  it("what to add to a `within` is only blocks, and stands where the `within` is", () => {
    const within = [cidr("10.99.0.0/16")];
    const of = ["10.1.1.1/32", "10.1.2.1/32", "10.1.3.1/32", "10.1.4.1/32", "10.1.5.1/32"];
    expect(remedyFor(source("sg-a", { within }), members("sg-a", of))).toContain(
      "add `10.1.1.0/24, 10.1.2.0/24, 10.1.3.0/24` and 2 more blocks of this size to the `within` of the source or, if it has none of its own, of account payments.",
    );
  });

  it("may be static CIDRs", () => {
    const file = configuration([mapping("web", [fromCidrs("192.0.2.0/24", "169.254.0.0/16")])]);
    const found = planFor(file, [region(NETWORK, { lists: [list("web")] })]);
    expect(signed(planned(found, "web"))).toEqual(["+ 169.254.0.0/16", "+ 192.0.2.0/24"]);
    expect(codes(found)).not.toContain("address_refused");
  });
});

describe("while a source is unknown", () => {
  const dark = source("sg-dark", { at: DATA, within: [cidr("10.9.0.0/16")] });
  const entries = ["10.0.0.1/32", "10.0.0.2/32", "10.9.0.1/32"];
  const places = {
    payments: { groups: ["sg-a"], interfaces: members("sg-a", ["10.0.0.1/32"]) },
    data: { groups: failure("AccessDenied", DATA) },
  };

  it("only what it might bring stays", () => {
    const found = plan([source("sg-a"), dark], entries, places);
    expect(signed(planned(found, "web"))).toEqual(["- 10.0.0.2/32"]);
    expect(found.diagnostics.find(({ code }) => code === "removals_suspended")?.summary).toBe(
      "nothing inside 10.9.0.0/16 is removed from network/eu-west-1/web in this run, since one of its sources is unknown",
    );
  });

  it("a wider block stays that has one address of it", () => {
    const found = plan([source("sg-a"), dark], [...entries, "10.8.0.0/15"], places);
    expect(signed(planned(found, "web"))).toEqual(["- 10.0.0.2/32"]);
  });

  it("everything stays when it has no envelope", () => {
    const { within: _, ...open } = dark;
    expect(signed(planned(plan([source("sg-a"), open], entries, places), "web"))).toEqual([]);
  });

  it("nothing stays in a list of a family that it cannot bring", () => {
    const found = plan([source("sg-a"), dark], ["2a05::1/128"], places, { family: "IPv6" });
    expect(codes(found)).not.toContain("removals_suspended");
  });
});

describe("a source that brings more than it may", () => {
  const flood = source("sg-flood", { at: DATA, maxAddresses: 3 });
  const places = {
    payments: { groups: ["sg-a"], interfaces: members("sg-a", ["10.0.0.1/32", "10.0.0.9/32"]) },
    data: { groups: ["sg-flood"], interfaces: members("sg-flood", addresses(5, 256), 50) },
  };

  it("adds nothing, keeps what is in, and suspends nothing", () => {
    const found = plan([source("sg-a"), flood], ["10.0.0.1/32", "10.0.0.2/32", "10.0.1.0/32"], places);
    expect(signed(planned(found, "web"))).toEqual(["+ 10.0.0.9/32", "- 10.0.0.2/32"]);
    expect(found.diagnostics.find(({ code }) => code === "source_too_large")?.summary).toBe(
      "mapping web: a source brings 5 IPv4 CIDRs; its max_addresses is 3",
    );
    expect(codes(found)).not.toContain("removals_suspended");
  });

  it("an entry stays whose addresses are all in a block that it brings and that is not added", () => {
    const wide = { ...flood, maxAddresses: 4, delegatedPrefixes: true };
    const delegating = eni(90, ["sg-flood"], { privateIPv4: [], delegated: [cidr("10.0.1.16/28")] });
    const data = { ...places.data, interfaces: [...places.data.interfaces, delegating] };
    const found = plan(
      [source("sg-a"), wide],
      ["10.0.0.1/32", "10.0.0.2/32", "10.0.1.17/32", "10.0.1.0/24"],
      { ...places, data },
      { limits: { maxRemovalPercent: 100 } },
    );
    expect(signed(planned(found, "web"))).toEqual(["+ 10.0.0.9/32", "- 10.0.0.2/32", "- 10.0.1.0/24"]);
  });
});

describe("when not all additions fit", () => {
  const flood = source("sg-flood", { at: DATA });
  const places = {
    payments: { groups: ["sg-a"], interfaces: members("sg-a", ["10.0.0.1/32", "10.0.0.9/32"]) },
    data: { groups: ["sg-flood"], interfaces: members("sg-flood", addresses(8, 256), 50) },
  };
  const entries = ["10.0.0.1/32", "10.0.0.2/32"];

  it.each([
    [
      "the size",
      { maxEntries: { kind: "fixed", value: 6 } },
      "10 entries do not fit its fixed size of 6",
      "Raise `max_entries`, or remove it to let plsync size the list.",
    ],
    [
      "the largest size",
      { maxEntries: { kind: "automatic", headroomPercent: 10, headroom: 10, limit: 6, shrink: true } },
      "10 entries do not fit its limit of 6",
      "Raise `max_entries.limit`",
    ],
    [
      "the limit of a sync",
      { limits: { maxAdditions: 5 }, mode: "sync" },
      "a sync would add 9; max_additions is 5",
      "run plsync apply --only network/eu-west-1/web,",
    ],
  ] as const)("%s: the small source comes in, and removals go ahead", (_, options, why, remedy) => {
    const found = plan([flood, source("sg-a")], entries, places, options);
    expect(signed(planned(found, "web"))).toEqual(["+ 10.0.0.9/32", "- 10.0.0.2/32"]);
    expect(heldFor(planned(found, "web"))).toEqual([]);
    expect(found.complete).toBe(false);
    const left = found.diagnostics.find(({ code }) => code === "adds_left_out");
    expect(left?.summary).toBe(`8 entries are not added to network/eu-west-1/web in this run: ${why}`);
    expect(left?.remedy).toContain(remedy);
  });

  const delegating = (group: string, block: string) => eni(90, [group], { privateIPv4: [], delegated: [cidr(block)] });
  const flooded = (block: string) => ({
    ...places,
    data: {
      ...places.data,
      interfaces: [...members("sg-flood", addresses(8, 256), 50), delegating("sg-flood", block)],
    },
  });

  it.each([
    ["the size", { maxEntries: { kind: "fixed", value: 8 } }],
    ["the limit of a sync", { limits: { maxAdditions: 5 }, mode: "sync" }],
  ] as const)("%s: an entry stays whose cover is left out, since its addresses are still wanted", (_, options) => {
    const found = plan(
      [{ ...flood, delegatedPrefixes: true }, source("sg-a")],
      [...entries, "10.0.1.17/32"],
      flooded("10.0.1.16/28"),
      options,
    );
    expect(signed(planned(found, "web"))).toEqual(["+ 10.0.0.9/32", "- 10.0.0.2/32"]);
    expect(heldFor(planned(found, "web"))).toEqual([]);
  });

  it("an entry goes whose cover comes in", () => {
    const cover = {
      ...places.payments,
      interfaces: [...places.payments.interfaces, delegating("sg-a", "10.0.1.16/28")],
    };
    const found = plan(
      [flood, { ...source("sg-a"), delegatedPrefixes: true }],
      [...entries, "10.0.1.17/32"],
      { ...places, payments: cover },
      { maxEntries: { kind: "fixed", value: 6 } },
    );
    expect(signed(planned(found, "web"))).toEqual([
      "+ 10.0.0.9/32",
      "+ 10.0.1.16/28",
      "- 10.0.0.2/32",
      "- 10.0.1.17/32",
    ]);
  });

  it("an entry that stays for its addresses takes room: what does not fit beside it is left out", () => {
    const found = plan(
      [{ ...flood, delegatedPrefixes: true }, source("sg-a")],
      ["10.0.0.1/32", "10.0.1.17/32"],
      flooded("10.0.1.16/28"),
      { maxEntries: { kind: "fixed", value: 2 } },
    );
    expect(signed(planned(found, "web"))).not.toContain("- 10.0.1.17/32");
    expect(heldFor(planned(found, "web"))).toEqual([expect.stringContaining("do not fit its fixed size of 2")]);
  });
});

describe("a limit of removals that one source exceeds", () => {
  const first = source("sg-a", { within: [cidr("10.0.0.0/24")] });
  const second = source("sg-b", { at: DATA, within: [cidr("10.0.1.0/24")], position: { ...first.position, line: 7 } });
  const brought = (of: readonly string[]) =>
    of.map((text, i) => ({ cidr: cidr(text), description: `eni-0000000${i} - web` }));
  const held = (gone: number, goneOfFirst: number) => {
    const entries = brought([...addresses(10), ...addresses(10, 256)]);
    const file = configuration([mapping("web", [first, second])]);
    const found = planFor(file, [
      region(NETWORK, { lists: [{ ...list("web").but({ maxEntries: 100 }), entries }] }),
      region(PAYMENTS, { groups: ["sg-a"], interfaces: members("sg-a", addresses(10 - goneOfFirst)) }),
      region(DATA, { groups: ["sg-b"], interfaces: members("sg-b", addresses(10 - gone, 256), 50) }),
    ]);
    return planned(found, "web").held[0]?.detail;
  };

  it("names that source and its count", () => {
    expect(held(8, 1)).toBe("Of them, 8 come from the source in line 7, which exceeds the limit by itself.");
  });

  it("names none when only both together exceed it", () => {
    expect(held(4, 4)).toBeUndefined();
  });
});
