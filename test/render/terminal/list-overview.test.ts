// plsync list on a terminal: every state of a list, with room and without.
import { expect, it } from "vitest";
import type { ListOverview, ListRow } from "../../../src/model/asked/list-overview.ts";
import { listOverviewText } from "../../../src/render/terminal/list-overview-text.ts";
import { widthOf } from "../../../src/render/width.ts";
import { expectGolden } from "../golden.ts";
import { cidr } from "../plans.ts";

const NETWORK = { account: "network", accountId: "111111111111", region: "eu-west-1" };
const DATA = { account: "data", accountId: "333333333333", region: "us-west-2" };
const position = { file: "mappings.yaml", line: 41, column: 9 };

function row(name: string, more: Partial<ListRow> = {}): ListRow {
  const at = more.at ?? NETWORK;
  const address = `${at.account}/${at.region}/${name}`;
  const there = { id: "pl-0a1b2c3d4e5f60718", entries: 42, maxEntries: 60, version: 7, applied: 7 };
  const known = more.state === "new" || more.state === "unknown" ? {} : there;
  const common = { mapping: name, position, family: "IPv4", adds: 0, removes: 0, held: [], state: "in_step" } as const;
  return { address, at, name, ...common, ...known, ...more };
}

function withoutMapping({ mapping: _, position: __, ...rest }: ListRow): ListRow {
  return rest;
}

const held = [{ code: "limit_reached", reason: "it would lose 21 of 42 entries (50 %), the limit is 30 %" }] as const;

const ALL: ListOverview = {
  takenAt: "2026-11-27T09:00:00Z",
  of: 11,
  syncedAt: "2026-11-27T08:45:00Z",
  lists: [
    row("batch-runners", { at: DATA }),
    row("a-name-that-is-much-longer-than-what-people-usually-write-there", {
      at: DATA,
      entries: 1000,
      maxEntries: 1000,
    }),
    row("bastions", { state: "pending", adds: 3, removes: 1 }),
    row("by-hand", { version: 9, state: "pending", removes: 2 }),
    row("held", { state: "held_back", removes: 21, held }),
    row("on-hold", { state: "held_back", adds: 1, held, hold: { since: "2026-11-27T02:00:00Z" } }),
    row("suspended", { suspended: "security group sg-0a1b2c3d4e5f60718 could not be read" }),
    row("new", { state: "new", adds: 12 }),
    row("theirs", { state: "foreign", held }),
    row("renamed", { state: "pending" }),
    withoutMapping(row("old", { state: "leaving", removes: 42 })),
    row("unread", { state: "unknown", notPlanned: "AWS refused ec2:DescribeManagedPrefixLists" }),
  ],
};

const WHO: ListOverview = {
  takenAt: "2026-11-27T09:00:00Z",
  who: cidr("10.20.0.0/24"),
  of: 11,
  lists: [
    row("all", { letsIn: { has: "all", entries: [cidr("10.20.0.0/16")], adds: false, removes: true } }),
    row("part", {
      letsIn: {
        has: "some",
        entries: ["10.20.0.1/32", "10.20.0.2/32", "10.20.0.3/32"].map(cidr),
        adds: true,
        removes: false,
      },
    }),
    row("soon", { state: "new", letsIn: { has: "none", entries: [], adds: true, removes: false } }),
    row("unread", { state: "unknown", letsIn: { has: "unknown", entries: [], adds: false, removes: false } }),
  ],
};

const text = (overview: ListOverview, width: number, wide = false) =>
  listOverviewText(overview, { style: { width, color: false, verbose: false, wide }, age: () => "15 minutes ago" });

it("has a line for each list, and never more than 80 columns where words can be broken", () => {
  const shown = text(ALL, 80);
  expect(shown.split("\n").filter((line) => widthOf(line) > 80)).toEqual([]);
  expectGolden("list.txt", `${shown}\n${text(WHO, 80)}`);
});

it("with --wide has the family, the mapping and its line in one line", () => {
  expectGolden("list-wide.txt", text(ALL, 80, true));
});

it("says when there is nothing", () => {
  expect(text({ takenAt: "", lists: [], of: 0 }, 80)).toBe("The file makes no prefix list.\n");
  expect(text({ takenAt: "", who: cidr("10.9.9.9/32"), lists: [], of: 3 }, 80)).toBe(
    "10.9.9.9/32 is in none of 3 prefix lists.\n",
  );
});
