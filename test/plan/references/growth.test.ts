// Sizes follow what references have room for: all of the headroom, some of it, part of the change, nothing.
import { describe, expect, it } from "vitest";
import { addsOf, removesOf } from "../../../src/model/change.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { existingLists } from "../../../src/plan/references/growing.ts";
import { roomsOf } from "../../../src/plan/references/room.ts";
import {
  addresses,
  codes,
  configuration,
  fromCidrs,
  heldFor,
  list,
  mapping,
  NETWORK,
  planFor,
  planned,
  region,
  signed,
  spec,
} from "../builders.ts";
import { DATA, denied, GROUP, otherList, planGrowth, rules, said, WORKERS } from "./referenced.ts";

/** Size, entries, additions that wait, and what is said. */
function outcome(plan: Plan) {
  const { change, waiting } = planned(plan, "payments-workers");
  const resize = change.kind === "update" ? change.resize : undefined;
  return {
    size: resize?.to,
    moves: [addsOf(change).length, removesOf(change).length],
    ...(waiting === undefined ? {} : { waiting }),
    codes: codes(plan),
  };
}

const ALL = { size: 68, moves: [19, 3], codes: [] };
const with_ = (others: number, limit: number) => [said([...rules(1, WORKERS), ...rules(others, "IPv4")], limit)];

describe("a list that grows", () => {
  it.each([
    ["with room for its headroom gets it, to the last rule", 16, 84, ALL],
    [
      "without room for all of its headroom gets as much as there is",
      16,
      83,
      { ...ALL, size: 67, codes: ["reference_near"] },
    ],
    ["with room for its entries alone gets exactly that", 16, 74, { ...ALL, size: 58, codes: ["reference_near"] }],
    [
      "without room for its entries gets what there is: removals go, additions go in as far as they fit",
      16,
      60,
      { size: 44, moves: [5, 3], waiting: 14, codes: ["reference_full"] },
    ],
    [
      "without any room keeps its size: what goes makes room for what comes",
      18,
      60,
      { size: undefined, moves: [3, 3], waiting: 16, codes: ["reference_full"] },
    ],
    [
      "in a group that is over its quota anyway keeps its size",
      22,
      60,
      { size: undefined, moves: [3, 3], waiting: 16, codes: ["reference_full"] },
    ],
  ])("%s", (_, others, limit, expected) => {
    expect(outcome(planGrowth({ referencing: with_(others, limit) }))).toEqual(expected);
  });

  it("is held back when nothing of its change fits", () => {
    const plan = planGrowth({ referencing: with_(18, 60), wanted: addresses(58) });
    expect(heldFor(planned(plan, "payments-workers"))).toEqual([
      "it cannot grow to 58 entries: sg-0c1 (data) inbound IPv4: 60 of 60, needs 86",
    ]);
    expect(signed(planned(plan, "payments-workers"))).toHaveLength(16);
  });

  it("keeps a block until what covers its addresses fits", () => {
    const halves = ["10.1.0.0/25", "10.1.0.128/25"];
    const had = ["10.1.0.0/24", ...addresses(41)];
    const plan = planGrowth({ referencing: with_(18, 60), had, wanted: [...halves, ...addresses(41)] });
    // Without room for both halves not even the block may go, so that nothing is left to do.
    expect(heldFor(planned(plan, "payments-workers"))).toHaveLength(1);
  });

  it("to a size that the file fixes gets that or none", () => {
    const maxEntries = { kind: "fixed", value: 68 } as const;
    expect(outcome(planGrowth({ maxEntries, referencing: with_(16, 84) }))).toEqual(ALL);
    expect(outcome(planGrowth({ maxEntries, referencing: with_(16, 83) }))).toEqual({
      size: undefined,
      moves: [3, 3],
      waiting: 16,
      codes: ["reference_full"],
    });
  });
});

describe("what counts", () => {
  it("each rule that names the list again, in its direction and family", () => {
    const twice = said([...rules(2, WORKERS), ...rules(1, WORKERS, "outbound"), ...rules(60, "IPv6")], 84);
    expect(outcome(planGrowth({ referencing: [twice] }))).toMatchObject({ size: undefined, moves: [3, 3] });
    const enough = said([...rules(2, WORKERS), ...rules(1, WORKERS, "outbound")], 136);
    expect(outcome(planGrowth({ referencing: [enough] }))).toEqual(ALL);
  });

  it("other lists by their size, AWS' own by their weight, groups as one", () => {
    const lists = {
      ok: true,
      value: [
        otherList("pl-other", { maxEntries: 10 }),
        otherList("pl-cloudfront", { ownerId: "AWS", name: "com.amazonaws.global.cloudfront.origin-facing" }),
        otherList("pl-lattice", { ownerId: "AWS", name: "com.amazonaws.eu-west-1.ipv6.vpc-lattice", family: "IPv6" }),
      ],
    } as const;
    const named = [...rules(1, "pl-other"), ...rules(1, "pl-cloudfront"), ...rules(1, "group")];
    // 68 + 10 + 55 + 1
    const exactly = said([...rules(1, WORKERS), ...named], 134, { lists });
    expect(outcome(planGrowth({ referencing: [exactly] }))).toEqual(ALL);
    const less = said([...rules(1, WORKERS), ...named], 133, { lists });
    expect(outcome(planGrowth({ referencing: [less] }))).toMatchObject({ size: 67 });
    const lattice = said([...rules(1, WORKERS), ...rules(1, "pl-lattice")], 60, { lists });
    expect(outcome(planGrowth({ referencing: [lattice] }))).toMatchObject({ size: 60 });
  });

  it("routes that are not propagated, against their own quota", () => {
    const routes = [
      { kind: "list", id: WORKERS } as const,
      ...Array.from({ length: 6 }, () => ({ kind: "cidr", family: "IPv4" }) as const),
    ];
    const table = { resourceId: "rtb-1", ownerId: DATA.accountId };
    const place = (limit: number) => ({
      at: DATA,
      routeTables: { ok: true, value: [{ id: "rtb-1", routes }] } as const,
      quotas: new Map([["routesPerTable", { ok: true, value: limit }]]) as never,
    });
    expect(outcome(planGrowth({ references: [table], referencing: [place(74)] }))).toEqual(ALL);
    expect(outcome(planGrowth({ references: [table], referencing: [place(73)] }))).toMatchObject({ size: 67 });
  });
});

describe("what is not known lowers no size, and is said", () => {
  const UNKNOWN = { ...ALL, codes: ["reference_unknown"] };
  const plain = [...rules(1, WORKERS)];

  it.each([
    ["an account that is not in the file", []],
    [
      "a quota that cannot be read",
      [{ ...said(plain), quotas: new Map([["rulesPerGroup", denied("servicequotas:GetServiceQuota")]]) as never }],
    ],
    ["rules that cannot be read", [said([], 60, { rules: denied("ec2:DescribeSecurityGroupRules") })]],
    ["no rule that names the list", [said(rules(3, "IPv4"))]],
    ["a list of unknown size in the rules", [said([...plain, ...rules(1, "pl-gone")], 100)]],
    [
      "a list in the rules that is being resized",
      [
        said([...plain, ...rules(1, "pl-busy")], 100, {
          lists: { ok: true, value: [otherList("pl-busy", { state: "modify-in-progress" })] },
        }),
      ],
    ],
    [
      "a list of AWS without a known weight",
      [
        said([...plain, ...rules(1, "pl-new")], 100, {
          lists: {
            ok: true,
            value: [otherList("pl-new", { ownerId: "AWS", name: "com.amazonaws.eu-west-1.something-new" })],
          },
        }),
      ],
    ],
    ["room only if lists do not count in both families", [said([...plain, ...rules(30, "IPv6")], 75)]],
  ])("%s", (_, referencing) => {
    const { codes: found, ...rest } = outcome(planGrowth({ referencing }));
    expect(rest).toEqual({ size: 68, moves: [19, 3] });
    expect(found.filter((code) => code === "reference_unknown").length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(["reference_unknown"]));
  });

  it("a reference of a kind that cannot be read", () => {
    const references = [{ resourceId: "tgw-rtb-1", ownerId: DATA.accountId }];
    expect(outcome(planGrowth({ references, referencing: [said(plain)] }))).toEqual(UNKNOWN);
  });

  it("but what is known of such a group is enough to say that it is full", () => {
    const full = said([...plain, ...rules(1, "pl-gone"), ...rules(16, "IPv4")], 60);
    expect(outcome(planGrowth({ referencing: [full] }))).toMatchObject({ size: 44, codes: ["reference_full"] });
  });

  it("a second sum that is too large already is no doubt: AWS plainly does not count so", () => {
    const plenty = said([...rules(1, WORKERS), ...rules(50, "IPv6")], 90);
    expect(outcome(planGrowth({ referencing: [plenty] }))).toEqual(ALL);
  });

  it("lists whose references could not be read at all", () => {
    const plan = planGrowth({ references: [GROUP], referencing: [] });
    expect(codes(plan)).toEqual(["reference_unknown"]);
  });
});

it("a list that grows after all is not kept small by a room that was worked out while it stayed", () => {
  const lists = [spec("payments-workers")];
  const had = addresses(42);
  const workers = list("payments-workers")
    .but({ maxEntries: 42 })
    .with(...had);
  const regions = [region(NETWORK, { lists: [workers], references: { [WORKERS]: [GROUP] } })];
  const fileWith = (wanted: readonly string[]) =>
    configuration([mapping("payments-workers", [fromCidrs(...wanted)], lists)]);
  const staying = fileWith(had);
  const draft = planFor(staying, regions);
  const snapshot = { takenAt: draft.takenAt, regions, referencing: [said(rules(1, WORKERS), 200)] };
  const rooms = roomsOf(existingLists(draft.lists, staying), snapshot);
  const grown = planned(planFor(fileWith(addresses(58)), regions, { rooms, reportsAll: true }), "payments-workers");
  expect(grown).toMatchObject({ held: [], change: { resize: { from: 42, to: 68 } } });
});

describe("a list that is longer for a time, since a block goes only after its halves have come", () => {
  const halves = ["10.1.0.0/25", "10.1.0.128/25"];
  const had = ["10.1.0.0/24", ...addresses(41)];
  const wanted = [...halves, ...addresses(41)];
  /** The list is to have 43, and may need 44 in between. */
  const planHalves = (limit: number, size = 42) =>
    planGrowth({
      maxEntries: { kind: "automatic", headroom: 0, headroomPercent: 0, limit: 1000, shrink: true },
      ...{ had, wanted, size, referencing: [said(rules(1, WORKERS), limit)] },
    });
  const about = ({ diagnostics }: Plan) => diagnostics.filter(({ code }) => code === "reference_unknown");

  it("grows without a word where there is room for that, too", () => {
    expect(about(planHalves(44))).toEqual([]);
  });

  it("is not certain to grow where there is only room for what it is to have", () => {
    expect(about(planHalves(43))).toMatchObject([
      { detail: "sg-0c1 (data) inbound IPv4 holds 43, and 44 may be needed while entries replace each other" },
    ]);
  });

  it("is not certain to change where it only has room for the time before and after", () => {
    expect(about(planHalves(43, 43))).toMatchObject([
      { summary: expect.stringContaining("may grow from 43 to 44 max entries for a time") },
    ]);
  });
});
