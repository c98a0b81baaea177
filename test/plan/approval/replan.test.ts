import { describe, expect, it } from "vitest";
import { type Cidr, formatCidr } from "../../../src/model/cidr.ts";
import type { ListSpec, Source } from "../../../src/model/mapping.ts";
import type { Bounds } from "../../../src/model/plan.ts";
import { replanner } from "../../../src/plan/approval/replan.ts";
import {
  addresses,
  allow,
  cidr,
  configuration,
  fromCidrs,
  fromGroups,
  type ListInAws,
  list,
  mapping,
  NETWORK,
  planFor,
  planned,
  region,
  spec,
  UNUSED,
} from "../builders.ts";

interface Setting {
  readonly want: readonly string[];
  readonly have: ListInAws;
  readonly bounds?: Bounds;
  readonly mode?: "reviewed" | "sync";
  readonly changes?: Parameters<typeof spec>[1];
  readonly allowed?: number;
  /** One source is unknown. */
  readonly unknown?: boolean;
}

/** Plans `have` to become `want`, then asks again with what is there by now. */
function again(setting: Setting, now: ListInAws, kept: readonly string[] = []) {
  const { want, have, bounds = "exact", mode = "reviewed", changes, allowed, unknown = false } = setting;
  const of: ListSpec = spec("web", changes);
  const sources: readonly Source[] = [fromCidrs(...want), ...(unknown ? [fromGroups("sg-gone")] : [])];
  const plan = planFor(configuration([mapping("web", sources, [of])]), [region(NETWORK, { lists: [have] }), UNUSED]);
  const replan = replanner({
    planned: planned(plan, "web"),
    spec: of,
    entries: have.entries,
    mode,
    bounds,
    allowances: allow(allowed === undefined ? {} : { [of.address]: allowed }),
  });
  const { entries, list: there } = now;
  const result = replan({ entries, maxEntries: there.maxEntries ?? 0 }, new Set<Cidr>(kept.map(cidr)));
  return result.ok
    ? {
        entries: [...result.target.entries.keys()].map(formatCidr).sort(),
        size: result.target.size,
        largest: result.target.largest,
      }
    : { held: result.held.code, reason: result.held.reason };
}

const [a, b, c, d, e] = addresses(5) as readonly [string, string, string, string, string];
const have = list("web").with(a, b);
const change: Setting = { want: [b, c], have };

describe("the target of a change", () => {
  it("is what the plan wanted, when nothing moved", () => {
    expect(again(change, have)).toEqual({ entries: [b, c], size: 20, largest: 1000 });
  });

  it("is the same when a part is done already, or all of it", () => {
    expect(again(change, list("web").with(a, b, c)).entries).toEqual([b, c]);
    expect(again(change, list("web").with(b)).entries).toEqual([b, c]);
    expect(again(change, list("web").with(b, c)).entries).toEqual([b, c]);
  });

  it("keeps an entry whose address an interface still has", () => {
    expect(again(change, have, [a]).entries).toEqual([a, b, c]);
  });

  it("keeps everything while a source is unknown", () => {
    expect(again({ ...change, unknown: true }, list("web").with(a, b)).entries).toEqual([a, b, c]);
    const edited = again({ ...change, unknown: true, bounds: "limits" }, list("web").with(a, b, d));
    expect(edited.entries).toEqual([a, b, c, d]);
  });

  it("has the size of the plan, though the list was grown for the time of the change", () => {
    expect(again(change, list("web").with(a, b).but({ maxEntries: 26 })).size).toBe(20);
    const growing = { want: addresses(30), have: list("web").with(...addresses(20)) };
    expect(again(growing, growing.have).size).toBe(40);
    expect(again(growing, growing.have.but({ maxEntries: 50 })).size).toBe(40);
  });

  it("has room for what is kept", () => {
    const full = { want: addresses(20, 1), have: list("web").with(...addresses(20)) };
    expect(again(full, full.have, [a])).toMatchObject({ size: 31 });
  });

  it("is held back when what is kept does not fit", () => {
    const fixed = { changes: { maxEntries: { kind: "fixed" as const, value: 2 } } };
    expect(again({ ...change, ...fixed }, have, [a])).toEqual({
      held: "does_not_fit",
      reason: "3 entries do not fit its size of 2",
    });
  });
});

describe("another writer's edit, where a person approved every entry", () => {
  it.each([
    ["an entry that came", list("web").with(a, b, d)],
    ["an entry that went", list("web").with(a)],
  ])("is not put right: %s", (_, now) => {
    expect(again(change, now)).toMatchObject({ held: "conflict" });
  });

  it("is named, five of many", () => {
    const { reason } = again(change, list("web").with(a, b, ...addresses(8, 100)));
    expect(reason).toContain("10.0.0.104/32 and 3 more");
  });

  it("is let be where it does what the plan would have done", () => {
    expect(again(change, list("web").with(b, c)).entries).toEqual([b, c]);
  });
});

describe("another writer's edit, where a person approved the settings", () => {
  const limits = { ...change, bounds: "limits" as const };

  it("is put right within the limits", () => {
    expect(again(limits, list("web").with(a, b, d, e)).entries).toEqual([b, c]);
    expect(again(limits, list("web").with(a)).entries).toEqual([b, c]);
  });

  it("is held back beyond them", () => {
    const crowd = list("web").with(a, b, ...addresses(8, 100));
    expect(again(limits, crowd)).toMatchObject({ held: "limit_reached" });
    expect(again({ ...limits, allowed: 9 }, crowd).entries).toEqual([b, c]);
    expect(again({ ...limits, allowed: 8 }, crowd)).toMatchObject({ held: "limit_reached" });
  });

  it("additions have their limit in a sync only", () => {
    const few = { ...limits, want: [a, b, c, d], changes: { limits: { maxAdditions: 2 } } };
    expect(again({ ...few, mode: "sync" }, list("web").with(a))).toMatchObject({ held: "limit_reached" });
    expect(again(few, list("web").with(a)).entries).toEqual([a, b, c, d]);
  });
});

it("a list to create may have its entries already", () => {
  const of = spec("web");
  const plan = planFor(configuration([mapping("web", [fromCidrs(a, b)], [of])]), [region(NETWORK), UNUSED]);
  const replan = replanner({
    planned: planned(plan, "web"),
    spec: of,
    entries: [],
    mode: "reviewed",
    bounds: "exact",
    allowances: allow(),
  });
  const result = replan({ entries: list("web").with(a).entries, maxEntries: 12 }, new Set());
  expect(result.ok && [...result.target.entries.keys()].map(formatCidr)).toEqual([a, b]);
  expect(result.ok && result.target.size).toBe(12);
});
