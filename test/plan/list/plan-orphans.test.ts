import { describe, expect, it } from "vitest";
import { TAG } from "../../../src/model/prefix-list.ts";
import { listsToAskAbout } from "../../../src/plan/warnings/asked-lists.ts";
import {
  allow,
  codes,
  configuration,
  failure,
  fromCidrs,
  heldFor,
  list,
  mapping,
  NETWORK,
  NETWORK_EAST,
  planFor,
  planned,
  region,
  spec,
} from "../builders.ts";

const nothing = configuration([]);
const free = { "pl-old": [], "pl-older": [], "pl-oldest": [] };
const address = (name: string) => `network/eu-west-1/${name}`;

describe("a list of ours that the file no longer names", () => {
  const old = list("old").with("10.0.0.1/32");
  const here = region(NETWORK, { lists: [old], references: free });

  it("is deleted", () => {
    const plan = planFor(nothing, [here]);
    expect(planned(plan, "old")).toMatchObject({ held: [], change: { kind: "delete", have: { id: "pl-old" } } });
    expect(plan.counts).toMatchObject({ delete: 1, entriesToRemove: 1 });
  });

  it("is retained where the file said so: our tags go, the list stays", () => {
    const kept = old.tagged({ [TAG.deletion]: "retain", [TAG.applied]: "3:x", team: "shop" });
    const { change, held } = planned(planFor(nothing, [region(NETWORK, { lists: [kept] })]), "old");
    expect(held).toEqual([]);
    expect(change).toMatchObject({
      kind: "retain",
      tags: { set: new Map(), remove: [TAG.applied, TAG.deletion, TAG.mapping, TAG.owner] },
    });
  });

  it.each([
    ["one resource references it", [{ resourceId: "sg-1", ownerId: "777777777777" }], "but 1 resource references it"],
    [
      "two do",
      [
        { resourceId: "sg-1", ownerId: "777777777777" },
        { resourceId: "rtb-1", ownerId: "111111111111" },
      ],
      "but 2 resources reference it",
    ],
    ["it is not known what does", failure("denied", NETWORK), "but what references it is unknown"],
  ])("is held back when %s", (_, references, reason) => {
    const plan = planFor(nothing, [region(NETWORK, { lists: [old], references: { "pl-old": references } })]);
    expect(heldFor(planned(plan, "old"))).toEqual([`it would be deleted, ${reason}`]);
    expect(plan.counts).toMatchObject({ delete: 0, held: 1 });
  });

  it("is held back until its references are read, and those are asked for", () => {
    const plan = planFor(nothing, [region(NETWORK, { lists: [old] })]);
    expect(planned(plan, "old")).toMatchObject({ held: [{ code: "list_referenced" }] });
    expect(listsToAskAbout(plan.lists).map(({ id }) => id)).toEqual(["pl-old"]);
  });

  it.each([
    ["a change is under way", { state: "modify-in-progress" as const }, "list_unusable"],
    ["IPAM feeds it", { fedByIpam: true }, "foreign_list"],
  ])("is held back when %s", (_, changes, code) => {
    const plan = planFor(nothing, [region(NETWORK, { lists: [old.but(changes)], references: free })]);
    expect(planned(plan, "old")).toMatchObject({ held: [{ code }] });
  });

  it.each([
    ["deleted by a sync", "delete", "only a reviewed apply deletes it"],
    ["retained by one", "retain", "only a reviewed apply stops managing it"],
  ])("is not %s", (_, deletion, reason) => {
    const place = region(NETWORK, { lists: [old.tagged({ [TAG.deletion]: deletion })] });
    const plan = planFor(nothing, [place], { mode: "sync" });
    expect(heldFor(planned(plan, "old"))).toEqual([`the file no longer names it, and ${reason}`]);
    expect(listsToAskAbout(plan.lists)).toEqual([]);
  });

  it.each([
    ["another owner's", old.tagged({ [TAG.owner]: "acme/shop" })],
    ["of no owner", old.tagged({ [TAG.owner]: "" })],
    ["of another account with our tag", old.but({ ownerId: "999999999999" })],
    ["being deleted", old.but({ state: "delete-in-progress" })],
    ["deleted", old.but({ state: "delete-complete" })],
  ])("no list that is %s is one", (_, other) => {
    const plan = planFor(nothing, [region(NETWORK, { lists: [other], references: free })]);
    expect(plan).toMatchObject({ lists: [], notPlanned: [], complete: true });
  });

  it("not planned when its entries could not be read", () => {
    const place = region(NETWORK, { lists: [old], entries: { "pl-old": failure("cut", NETWORK) }, references: free });
    expect(planFor(nothing, [place])).toMatchObject({ lists: [], notPlanned: [{ address: address("old") }] });
  });

  it("not planned when two have that name: one address cannot stand for both", () => {
    const twins = region(NETWORK, { lists: [old, list("old").but({ id: "pl-older" })], references: free });
    const plan = planFor(nothing, [twins], { allowances: allow({}, [address("old")]) });
    expect(plan.lists).toEqual([]);
    expect(plan.notPlanned).toMatchObject([{ address: address("old"), code: "list_ambiguous" }]);
  });

  it("not taken for one while two lists of its name are wanted and cannot be told apart", () => {
    const wanted = configuration([mapping("old", [fromCidrs("192.0.2.1/32")])]);
    const plan = planFor(wanted, [
      region(NETWORK, { lists: [old, list("old").but({ id: "pl-older" })], references: free }),
    ]);
    expect(plan).toMatchObject({ lists: [], notPlanned: [{ address: address("old"), code: "list_ambiguous" }] });
  });
});

it("the list of a former name goes once there is one of the new name beside it", () => {
  const renamed = configuration([mapping("new", [fromCidrs("192.0.2.1/32")], [spec("new", { renamedFrom: "old" })])]);
  const plan = planFor(renamed, [region(NETWORK, { lists: [list("new"), list("old")], references: free })]);
  expect(planned(plan, "old").change.kind).toBe("delete");
  expect(planFor(renamed, [region(NETWORK, { lists: [list("old")] })]).counts.delete).toBe(0);
});

describe("max_deletes", () => {
  const three = region(NETWORK, { lists: [list("old"), list("older"), list("oldest")], references: free });

  it("stops all deletions when there are more", () => {
    const plan = planFor(nothing, [three]);
    expect(plan.counts).toMatchObject({ delete: 0, held: 3 });
    expect(planned(plan, "old").held).toMatchObject([
      {
        code: "too_many_deletes",
        reason: "3 lists would be deleted, but one run may delete 1",
        allow: { kind: "delete", address: address("old") },
      },
    ]);
  });

  it("is the file's number where it has one", () => {
    expect(planFor({ ...nothing, maxDeletes: 3 }, [three]).counts.delete).toBe(3);
    expect(planFor({ ...nothing, maxDeletes: 0 }, [three]).counts.delete).toBe(0);
  });

  it("does not count what --allow-delete names, nor what is held back anyway", () => {
    const named = planFor(nothing, [three], { allowances: allow({}, [address("old"), address("older")]) });
    expect(named.counts.delete).toBe(3);
    const one = planFor(nothing, [three], { allowances: allow({}, [address("old")]) });
    expect(one.lists.filter(({ held }) => held.length === 0).map(({ name }) => name)).toEqual(["old"]);
    const used = [{ resourceId: "sg-1", ownerId: NETWORK.accountId }];
    const busy = region(NETWORK, {
      lists: [list("old"), list("older")],
      references: { "pl-old": [], "pl-older": used },
    });
    expect(planFor(nothing, [busy]).counts).toMatchObject({ delete: 1, held: 1 });
  });
});

describe("a deletion waits for what may take the list's place", () => {
  const moved = configuration([mapping("web", [fromCidrs("192.0.2.1/32")], [spec("web", { at: NETWORK_EAST })])]);
  const west = region(NETWORK, { lists: [list("web").with("192.0.2.1/32")], references: { "pl-web": [] } });

  it("goes when the new list is created", () => {
    expect(planFor(moved, [west, region(NETWORK_EAST)]).counts).toMatchObject({ create: 1, delete: 1 });
  });

  it("is held back when the Region of the new list could not be read", () => {
    const plan = planFor(moved, [west, region(NETWORK_EAST, { lists: failure("down", NETWORK_EAST) })]);
    expect(heldFor(planned(plan, "web"))).toEqual([
      "it would be deleted, but network/us-east-1/web cannot be planned or created in this run",
    ]);
  });

  it("is held back when the new list is", () => {
    const full = configuration([
      mapping(
        "web",
        [fromCidrs("192.0.2.1/32", "192.0.2.2/32")],
        [spec("web", { at: NETWORK_EAST, maxEntries: { kind: "fixed", value: 1 } })],
      ),
    ]);
    const plan = planFor(full, [west, region(NETWORK_EAST)]);
    expect(plan.counts).toMatchObject({ create: 0, delete: 0, held: 2 });
  });

  it("goes all the same with --allow-delete", () => {
    const down = region(NETWORK_EAST, { lists: failure("down", NETWORK_EAST) });
    const plan = planFor(moved, [west, down], { allowances: allow({}, [address("web")]) });
    expect(plan.counts.delete).toBe(1);
  });
});

describe("flags that allow nothing", () => {
  const web = configuration([mapping("web", [fromCidrs("192.0.2.1/32")])]);
  const here = region(NETWORK, { lists: [list("web").with("192.0.2.1/32")] });

  it.each([
    ["removals from a list that loses nothing", allow({ [address("web")]: 3 }), "no such change is planned there"],
    ["removals from a list that is not there", allow({ [address("wbe")]: 3 }), "the plan has no list of that address"],
    ["the deletion of a list that stays", allow({}, [address("web")]), "no such change is planned there"],
  ])("%s", (_, allowances, summary) => {
    const plan = planFor(web, [here], { allowances });
    expect(plan.diagnostics).toMatchObject([{ code: "flag_unused", severity: "warning" }]);
    expect(plan.diagnostics[0]?.summary).toContain(summary);
    expect(plan.complete).toBe(true);
  });

  it("a flag that is used is not mentioned", () => {
    const lists = [list("web").with("192.0.2.1/32", "192.0.2.2/32"), list("old")];
    const allowances = allow({ [address("web")]: 1 }, [address("old")]);
    expect(codes(planFor(web, [region(NETWORK, { lists, references: free })], { allowances }))).toEqual([]);
  });
});

describe("growth", () => {
  const tight = configuration([
    mapping(
      "web",
      [fromCidrs("192.0.2.1/32", "192.0.2.2/32", "192.0.2.3/32")],
      [spec("web", { maxEntries: { kind: "fixed", value: 5 } })],
    ),
  ]);
  const small = list("web").but({ maxEntries: 2 }).with("192.0.2.1/32");

  it("asks who references a list that grows", () => {
    const asked = planFor(tight, [region(NETWORK, { lists: [small] })]);
    expect(listsToAskAbout(asked.lists).map(({ id }) => id)).toEqual(["pl-web"]);
  });

  it("of a list that is held back is not asked about", () => {
    const held = small.with("192.0.2.4/32", "192.0.2.5/32", "192.0.2.6/32", "192.0.2.7/32");
    const used = [{ resourceId: "sg-1", ownerId: NETWORK.accountId }];
    const plan = planFor(tight, [region(NETWORK, { lists: [held], references: { "pl-web": used } })]);
    expect(planned(plan, "web").held).not.toEqual([]);
    expect(codes(plan)).toEqual([]);
    expect(listsToAskAbout(plan.lists)).toEqual([]);
  });
});
