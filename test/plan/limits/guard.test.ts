import { describe, expect, it } from "vitest";
import type { Allowance } from "../../../src/model/allowance.ts";
import type { Limits } from "../../../src/model/mapping.ts";
import { guardAdditions, guardRemovals, maxDeletes } from "../../../src/plan/limits/guard.ts";
import { addresses, allow, cidr, LIMITS } from "../builders.ts";

const ADDRESS = "network/eu-west-1/web";

const removals = (count: number): Allowance => ({ kind: "removals", address: ADDRESS, count });

interface Case {
  readonly have: readonly string[];
  readonly after: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly allowed?: number;
}

function guard({ have, after, limits = {}, allowed }: Case) {
  return guardRemovals(
    {
      address: ADDRESS,
      limits: { ...LIMITS, ...limits },
      have: have.map(cidr),
      after: after.map(cidr),
      adds: after.filter((one) => !have.includes(one)).length,
      removes: have.filter((one) => !after.includes(one)).length,
    },
    allow(allowed === undefined ? {} : { [ADDRESS]: allowed }),
  );
}

/** The last `gone` of `count` addresses go. */
const losing = (gone: number, count: number): Pick<Case, "have" | "after"> => ({
  have: addresses(count),
  after: addresses(count - gone),
});

describe("removals", () => {
  it.each([
    ["30 of 100 at a limit of 30 %", losing(30, 100), true],
    ["31 of 100", losing(31, 100), false],
    ["4 of 13, 30.77 %", losing(4, 13), false],
    ["3 of 4, not more than ignore_below", losing(3, 4), true],
    ["4 of 5", losing(4, 5), false],
    ["1 of 2 with ignore_below 0", { ...losing(1, 2), limits: { ignoreBelow: 0 } }, false],
    ["200 of 1000, max_removals being 200", losing(200, 1000), true],
    ["201 of 1000", losing(201, 1000), false],
    ["more than max_removals, though a small one", { ...losing(3, 100), limits: { maxRemovals: 2 } }, false],
    ["any number at 100 %", { ...losing(150, 151), limits: { maxRemovalPercent: 100 } }, true],
    ["one of ten at 0 %", { ...losing(1, 10), limits: { maxRemovalPercent: 0, ignoreBelow: 0 } }, false],
  ] as const)("%s", (_, change, goes) => expect(guard(change)).toHaveLength(goes ? 0 : 1));

  it("are counted exactly at a fractional limit", () => {
    const limits = { maxRemovalPercent: 0.5, ignoreBelow: 0, maxRemovals: 1000 };
    expect(guard({ ...losing(5, 1000), limits })).toEqual([]);
    expect(guard({ ...losing(6, 1000), limits })).toHaveLength(1);
  });

  it("are counted by addresses, too: few wide blocks among many single addresses", () => {
    const narrow = addresses(96);
    const wide = ["10.1.0.0/24", "10.2.0.0/24", "10.3.0.0/24", "10.4.0.0/24"];
    const [held, ...others] = guard({ have: [...narrow, ...wide], after: narrow });
    expect(others).toEqual([]);
    expect(held?.reason).toBe("1024 of its 1120 addresses would lose access (92 %, the limit is 30 %)");
    expect(held?.allow).toEqual(removals(4));
  });

  it("lose nothing where one block takes the place of many addresses, however many", () => {
    expect(guard({ have: addresses(256), after: ["10.0.0.0/24"], limits: { maxRemovals: 10 } })).toEqual([]);
  });

  it("lose an entry of which only a part stays", () => {
    const [held] = guard({ have: ["10.0.0.0/24"], after: ["10.0.0.0/25"], limits: { ignoreBelow: 0 } });
    expect(held?.reason).toBe("it would lose 1 of 1 entries (100 %, the limit is 30 %)");
  });

  it("say the numbers and the flag", () => {
    expect(guard(losing(38, 40))).toEqual([
      {
        code: "limit_reached",
        reason: "it would lose 38 of 40 entries (95 %, the limit is 30 %)",
        allow: removals(38),
      },
    ]);
    expect(guard(losing(250, 1000))[0]?.reason).toBe("it would lose 250 of 1000 entries (25 %); max_removals is 200");
    // Never "30 %, the limit is 30 %".
    expect(guard(losing(304, 1000))[0]?.reason).toContain("(31 %)");
  });
});

describe("a list that would become empty", () => {
  it("is held back, however small", () => {
    expect(guard(losing(1, 1))).toMatchObject([
      {
        code: "would_be_empty",
        reason: "it would become empty (1 entry would go)",
        allow: removals(1),
      },
    ]);
    expect(guard(losing(40, 40))).toMatchObject([{ code: "would_be_empty", allow: removals(40) }]);
  });

  it("goes with allow_empty, as far as the other limits let it", () => {
    expect(guard({ ...losing(3, 3), limits: { allowEmpty: true } })).toEqual([]);
    expect(guard({ ...losing(4, 4), limits: { allowEmpty: true } })).toMatchObject([{ code: "limit_reached" }]);
  });

  it("goes with the flag", () => expect(guard({ ...losing(40, 40), allowed: 40 })).toEqual([]));
});

describe("an allowance of removals", () => {
  it("is good up to its count", () => {
    expect(guard({ ...losing(38, 40), allowed: 38 })).toEqual([]);
    expect(guard({ ...losing(38, 40), allowed: 100 })).toEqual([]);
    expect(guard({ ...losing(38, 40), allowed: 37 })).toMatchObject([
      { detail: "This run allows 37, which is not enough.", allow: removals(38) },
    ]);
  });

  it("counts what loses access, not what a block stands in for", () => {
    const have = [...addresses(256), ...addresses(10, 1024)];
    const change = { have, after: ["10.0.0.0/24"], limits: { maxRemovals: 5 } };
    expect(guard(change)).toMatchObject([{ allow: removals(10) }]);
    expect(guard({ ...change, allowed: 10 })).toEqual([]);
  });
});

describe("additions in a sync", () => {
  const change = (adds: number) => ({ address: ADDRESS, limits: LIMITS, have: [], after: [], adds, removes: 0 });

  it("go up to max_additions", () => {
    expect(guardAdditions(change(500))).toEqual([]);
    expect(guardAdditions(change(501))).toMatchObject([
      { reason: "a sync would add 501 entries; max_additions is 500", allow: { kind: "apply", address: ADDRESS } },
    ]);
  });
});

it.each([
  ["1 of few", undefined, 0, 1],
  ["", undefined, 19, 1],
  ["10 % of many", undefined, 20, 2],
  ["", undefined, 99, 9],
  ["the file's number", 5, 1000, 5],
  ["none, where the file says so", 0, 1000, 0],
])("lists deleted in one run: %s", (_, configured, owned, most) => expect(maxDeletes(configured, owned)).toBe(most));
