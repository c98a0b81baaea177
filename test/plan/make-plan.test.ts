import { describe, expect, it } from "vitest";
import type { ListSpec } from "../../src/model/mapping.ts";
import type { Plan } from "../../src/model/plan.ts";
import { TAG } from "../../src/model/prefix-list.ts";
import type { RegionSnapshot } from "../../src/model/snapshot.ts";
import { encodePlan } from "../../src/plan-file/plan-json.ts";
import {
  addresses,
  applied,
  byName,
  cidr,
  codes,
  configuration,
  eni,
  failure,
  fromCidrs,
  fromGroups,
  group,
  heldFor,
  type ListInAws,
  list,
  listsIn,
  mapping,
  NETWORK,
  PAYMENTS,
  planFor,
  planned,
  region,
  signed,
  spec,
  unowned,
} from "./builders.ts";

const payments = (...numbers: readonly number[]): RegionSnapshot =>
  region(PAYMENTS, { groups: ["sg-web"], interfaces: numbers.map((number) => eni(number, ["sg-web"])) });
const network = (...lists: readonly ListInAws[]): RegionSnapshot => region(NETWORK, { lists });
const web = (changes: Parameters<typeof spec>[1] = {}): readonly [ListSpec] => [spec("web", changes)];
const file = (changes: Parameters<typeof spec>[1] = {}) =>
  configuration([mapping("web", [fromGroups("sg-web")], web(changes))]);

/** The regions after a first reviewed apply of the file. */
function afterApply(regions: readonly RegionSnapshot[], of = file()): readonly RegionSnapshot[] {
  return applied(regions, planFor(of, regions));
}

describe("a list that does not exist", () => {
  const plan = planFor(file(), [network(), payments(1, 2)]);

  it("is created with its entries, its size and all tags", () => {
    const { change, held, digests } = planned(plan, "web");
    expect(held).toEqual([]);
    expect(change).toMatchObject({ kind: "create", maxEntries: 12 });
    expect(signed(planned(plan, "web"))).toEqual(["+ 10.0.0.1/32", "+ 10.0.0.2/32"]);
    expect(change.kind === "create" && Object.fromEntries(change.tags)).toEqual({
      [TAG.owner]: "acme/network",
      [TAG.mapping]: "web",
      [TAG.deletion]: "delete",
      [TAG.settings]: digests.settings,
      [TAG.content]: expect.stringMatching(/^[0-9a-f]{64}$/),
      [TAG.vpcs]: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(plan.complete).toBe(true);
    expect(plan.counts).toMatchObject({ create: 1, update: 0, entriesToAdd: 2, held: 0, entriesChecked: 0 });
  });

  it("is created empty when its sources are known to be", () => {
    const empty = planned(planFor(file(), [network(), payments()]), "web");
    expect(empty).toMatchObject({ held: [], change: { kind: "create", maxEntries: 10, adds: [] } });
  });

  it("is held back when it does not fit its size", () => {
    const tight = planFor(file({ maxEntries: { kind: "fixed", value: 1 } }), [network(), payments(1, 2)]);
    expect(heldFor(planned(tight, "web"))).toEqual(["2 entries do not fit its fixed size of 1"]);
    expect(tight.counts).toMatchObject({ create: 0, held: 1, entriesToAdd: 0 });
  });
});

describe("a list that is there", () => {
  const regions = afterApply([network(), payments(1, 2, 3)]);
  const [have] = regions;

  it("is kept while all is as the file says: after an apply there is nothing to do", () => {
    const plan = planFor(file(), regions);
    expect(planned(plan, "web").change.kind).toBe("keep");
    expect(plan.counts).toMatchObject({ unchanged: 1, update: 0, entriesChecked: 3 });
    expect(plan.complete).toBe(true);
  });

  it("follows its interfaces", () => {
    const plan = planFor(file(), [have as RegionSnapshot, payments(1, 3, 4)]);
    expect(signed(planned(plan, "web"))).toEqual(["+ 10.0.0.4/32", "- 10.0.0.2/32"]);
    expect(planned(plan, "web")).toMatchObject({ held: [], unchanged: 2 });
    const { change } = planned(plan, "web");
    expect(change.kind === "update" && change.removes[0]?.reason).toBe("interface is gone or left the group");
  });

  it("says why each entry goes", () => {
    const expiring = configuration([
      mapping(
        "web",
        [fromGroups("sg-web"), fromCidrs({ cidr: "192.0.2.1/32", expires: "2026-11-22" })],
        [spec("web", { limits: { ignoreBelow: 10 } })],
      ),
    ]);
    const moved = eni(9, ["sg-web"]);
    const before = list("web").with("192.0.2.1/32", "192.0.2.2/32").but({});
    const entries = [...before.entries, { cidr: cidr("10.0.0.8/32"), description: `${moved.id} -` }];
    const lists = { ...before, entries };
    const plan = planFor(expiring, [network(lists), region(PAYMENTS, { groups: ["sg-web"], interfaces: [moved] })]);
    const { change } = planned(plan, "web");
    expect(change.kind === "update" && change.removes.map(({ reason }) => reason)).toEqual([
      "interface no longer has this address",
      "expired 2026-11-22",
      "no source has 192.0.2.2/32",
    ]);
  });

  it("takes no notice of a description that merely differs", () => {
    const [described] = listsIn(have as RegionSnapshot);
    const other = described?.entries.map((entry) => ({ ...entry, description: "typed by hand" })) ?? [];
    const plan = planFor(file(), [network({ ...(described as ListInAws), entries: other }), payments(1, 2, 3)]);
    expect(planned(plan, "web").change.kind).toBe("keep");
  });

  it("takes two spellings of one block for one entry", () => {
    const [own] = listsIn(have as RegionSnapshot);
    const twice = own as ListInAws;
    const plan = planFor(file(), [
      network({ ...twice, entries: [...twice.entries, ...twice.entries] }),
      payments(1, 2, 3),
    ]);
    expect(signed(planned(plan, "web"))).toEqual([]);
  });

  it("grows when its entries do not fit, and by a change of settings alone changes nothing but the tags that speak of them", () => {
    const grown = planFor(file(), [have as RegionSnapshot, payments(...Array.from({ length: 15 }, (_, i) => i + 1))]);
    expect(planned(grown, "web").change).toMatchObject({ resize: { from: 13, to: 25 } });
    const settings = planFor(file({ limits: { maxRemovals: 7 } }), regions);
    expect(signed(planned(settings, "web"))).toEqual([]);
    const { change, digests } = planned(settings, "web");
    expect(change.kind === "update" && [...change.tags.set]).toEqual([
      [TAG.content, expect.stringMatching(/^[0-9a-f]{64}$/)],
      [TAG.settings, digests.settings],
    ]);
    expect(settings.counts.update).toBe(1);
  });

  it("is held back when a fixed size is smaller than what it must hold", () => {
    const plan = planFor(file({ maxEntries: { kind: "fixed", value: 2 } }), regions);
    expect(heldFor(planned(plan, "web"))).toEqual(["3 entries do not fit its fixed size of 2"]);
  });

  it("is worked on normally after a failed change", () => {
    const [own] = listsIn(have as RegionSnapshot);
    const failed = (own as ListInAws).but({ state: "modify-failed", stateMessage: "no room" });
    expect(signed(planned(planFor(file(), [network(failed), payments(1, 2, 3, 4)]), "web"))).toEqual(["+ 10.0.0.4/32"]);
  });

  it("gets back tags that went missing, and keeps those of others", () => {
    const tagged = file({ tags: new Map([["team", "shop"]]) });
    const [own] = listsIn(
      applied([network(), payments(1)], planFor(tagged, [network(), payments(1)]))[0] as RegionSnapshot,
    );
    const touched = (own as ListInAws).tagged({ team: "", CostCentre: "7" });
    const { change } = planned(planFor(tagged, [network(touched), payments(1)]), "web");
    expect(change).toMatchObject({ kind: "update", tags: { set: new Map([["team", "shop"]]), remove: [] } });
  });
});

describe("adoption and renaming", () => {
  it("shows what taking over would do, and does not do it", () => {
    const plan = planFor(file(), [network(unowned("web").with("10.0.0.9/32")), payments(1)]);
    expect(signed(planned(plan, "web"))).toEqual(["+ 10.0.0.1/32", "- 10.0.0.9/32"]);
    expect(planned(plan, "web")).toMatchObject({ held: [{ code: "not_managed" }] });
    expect(plan.counts).toMatchObject({ update: 0, held: 1, entriesToAdd: 0, entriesToRemove: 0 });
  });

  it("takes over with all tags, under the limits", () => {
    const adopting = file({ adopt: true });
    const close = planFor(adopting, [network(unowned("web").with(...addresses(3, 1))), payments(1, 2)]);
    expect(planned(close, "web")).toMatchObject({ held: [], change: { kind: "update", adopt: true } });
    const far = planFor(adopting, [network(unowned("web").with(...addresses(9, 1))), payments(1, 2)]);
    expect(planned(far, "web")).toMatchObject({ held: [{ code: "limit_reached" }] });
    const after = applied(
      [network(unowned("web").with("10.0.0.1/32")), payments(1)],
      planFor(adopting, [network(unowned("web").with("10.0.0.1/32")), payments(1)]),
    );
    expect(planned(planFor(adopting, after), "web").change.kind).toBe("keep");
  });

  it("renames in place, with entries and tags", () => {
    const regions = afterApply([network(), payments(1)]);
    const renamed = configuration([mapping("web", [fromGroups("sg-web")], [spec("www", { renamedFrom: "web" })])]);
    const plan = planFor(renamed, regions);
    expect(plan.lists).toHaveLength(1);
    expect(planned(plan, "www").change).toMatchObject({ kind: "update", rename: { from: "web", to: "www" } });
    expect(planned(planFor(renamed, applied(regions, plan)), "www").change.kind).toBe("keep");
  });

  it("never takes the list of an unfinished or refused rename for one that may go", () => {
    const renamed = configuration([
      mapping("web", [fromGroups("sg-web")], [spec("www", { renamedFrom: "web", family: "IPv6" })]),
    ]);
    const plan = planFor(renamed, [network(list("web").with("10.0.0.1/32")), payments(1)]);
    expect(plan.lists).toEqual([]);
    expect(plan.notPlanned).toMatchObject([{ address: "network/eu-west-1/www", code: "family_changed" }]);
  });
});

describe("what could not be read", () => {
  const two = configuration([mapping("web", [fromGroups("sg-web"), fromGroups("sg-gone")], web())]);
  const have = network(list("web").with("10.0.0.1/32", "10.0.0.9/32"));

  it("an unknown source suspends removals; the others bring what they have", () => {
    const plan = planFor(two, [have, payments(1, 2)]);
    expect(signed(planned(plan, "web"))).toEqual(["+ 10.0.0.2/32"]);
    expect(planned(plan, "web").suspended).toContain("sg-gone does not exist");
    expect(codes(plan)).toEqual(["group_not_found", "removals_suspended"]);
    expect(plan.complete).toBe(false);
  });

  it("a list with unknown sources only is not created", () => {
    const plan = planFor(file(), [network(), region(PAYMENTS, { groups: ["sg-web"], interfaces: failure() })]);
    expect(plan.lists).toEqual([]);
    expect(plan.notPlanned).toMatchObject([{ address: "network/eu-west-1/web", code: "aws_unavailable" }]);
    expect(codes(plan)).toEqual(["aws_unavailable"]);
    expect(plan.diagnostics[0]?.detail).toMatch(/Not in this plan: network\/eu-west-1\/web\.$/);
    expect(plan.complete).toBe(false);
  });

  it.each([
    ["the lists of its account-region", region(NETWORK, { lists: failure("no lists", NETWORK) })],
    ["its entries", region(NETWORK, { lists: [list("web")], entries: { "pl-web": failure("no entries", NETWORK) } })],
  ])("a list is not planned without %s", (_, place) => {
    const plan = planFor(file(), [place, payments(1)]);
    expect(plan).toMatchObject({
      lists: [],
      notPlanned: [{ address: "network/eu-west-1/web", mapping: "web", code: "aws_unavailable" }],
      complete: false,
      counts: { notPlanned: 1 },
      diagnostics: [{ detail: "Not in this plan: network/eu-west-1/web." }],
    });
  });

  it("one reading that failed is said once, with all that it means", () => {
    const many = configuration([
      mapping("a", [fromGroups("sg-web")]),
      mapping("b", [fromGroups("sg-web"), fromCidrs("192.0.2.1/32")]),
    ]);
    const lists = network(list("a").with("10.0.0.1/32"), list("b").with("10.0.0.1/32"));
    const plan = planFor(many, [lists, region(PAYMENTS, { groups: failure("denied"), interfaces: failure("denied") })]);
    expect(plan.diagnostics.filter(({ summary }) => summary === "denied")).toMatchObject([
      { detail: "Nothing is removed from the lists of mappings a, b.", mapping: "a", position: { line: 1 } },
    ]);
    expect(plan.regions).toMatchObject([{ status: "ok" }, { status: "failed" }]);
  });

  it("a Region that is only searched for lists is not failed in silence", () => {
    const west = { ...NETWORK, region: "us-west-2" };
    const plan = planFor(file(), [network(), region(west, { lists: failure("AWS is down", west) }), payments(1)]);
    expect(plan).toMatchObject({
      complete: false,
      diagnostics: [
        {
          summary: "AWS is down",
          region: "us-west-2",
          detail: "Lists there that the file no longer names are left as they are.",
        },
      ],
    });
  });
});

describe("a sync", () => {
  const regions = afterApply([network(), payments(1, 2, 3)]);
  const [have] = regions as readonly [RegionSnapshot, RegionSnapshot];
  const sync = (of: typeof file extends () => infer C ? C : never, places: readonly RegionSnapshot[]): Plan =>
    planFor(of, places, { mode: "sync" });

  it("follows the interfaces of lists whose settings are applied, resizing where it must", () => {
    const plan = sync(file(), [have, payments(...Array.from({ length: 15 }, (_, i) => i + 1))]);
    expect(planned(plan, "web")).toMatchObject({ held: [], change: { resize: { from: 13, to: 25 } } });
    expect(plan.counts.entriesToAdd).toBe(12);
  });

  it("changes no tag", () => {
    const [own] = listsIn(have);
    const touched = (own as ListInAws).tagged({ [TAG.mapping]: "other" });
    expect(planned(sync(file(), [network(touched), payments(1, 2, 3)]), "web").change.kind).toBe("keep");
  });

  it.each([
    [
      "whose settings in the file are others",
      file({ limits: { maxRemovals: 7 } }),
      have,
      "its settings in the file have not been applied yet",
    ],
    [
      "without the tag",
      file(),
      network(list("web").with("10.0.0.1/32")),
      "its settings in the file have not been applied yet",
    ],
    ["that does not exist", file(), network(), "it does not exist yet"],
    ["to adopt", file({ adopt: true }), network(unowned("web")), "plsync does not manage it yet"],
  ])("leaves alone a list %s", (_, of, place, reason) => {
    const plan = sync(of, [place, payments(1, 2, 3, 4)]);
    expect(heldFor(planned(plan, "web"))).toEqual([reason]);
    expect(plan.counts).toMatchObject({ create: 0, update: 0, entriesToAdd: 0 });
  });

  it("renames nothing, though all settings are the same", () => {
    const renamed = configuration([mapping("web", [fromGroups("sg-web")], [spec("www", { renamedFrom: "web" })])]);
    expect(heldFor(planned(sync(renamed, regions), "www"))).toEqual(["it is still named web"]);
  });

  it("stops where a name stands for another group than at the review", () => {
    const named = configuration([mapping("web", [fromGroups(byName("web"))])]);
    const before = [
      network(),
      region(PAYMENTS, { groups: [group("sg-1", { name: "web" })], interfaces: [eni(1, ["sg-1"])] }),
    ];
    const [then] = applied(before, planFor(named, before)) as readonly [RegionSnapshot];
    const swapped = region(PAYMENTS, { groups: [group("sg-2", { name: "web" })], interfaces: [eni(2, ["sg-2"])] });
    expect(heldFor(planned(sync(named, [then, swapped]), "web"))).toEqual([
      "its settings in the file have not been applied yet",
    ]);
    const twins = region(PAYMENTS, { groups: [group("sg-1", { name: "web" }), group("sg-2", { name: "web" })] });
    expect(heldFor(planned(sync(named, [then, twins]), "web"))).toEqual([
      "its settings cannot be compared with those last applied",
    ]);
  });

  it("holds back more additions than max_additions", () => {
    const limited = file({ limits: { maxAdditions: 2 } });
    const [then] = afterApply([network(), payments(1)], limited) as readonly [RegionSnapshot];
    expect(heldFor(planned(sync(limited, [then, payments(1, 2, 3, 4)]), "web"))).toEqual([
      "a sync would add 3 entries; max_additions is 2",
    ]);
    expect(planned(planFor(limited, [then, payments(1, 2, 3, 4)]), "web").held).toEqual([]);
  });
});

describe("--only", () => {
  const both = configuration([mapping("web", [fromGroups("sg-web")]), mapping("api", [fromGroups("sg-web")])]);

  it("plans what it matches, and nothing outside goes", () => {
    const plan = planFor(both, [network(list("old")), payments(1)], { only: ["network/*/web"] });
    expect(plan.lists.map(({ address }) => address)).toEqual(["network/eu-west-1/web"]);
    expect(plan.scope).toEqual(["network/*/web"]);
  });

  it.each(["*", "network/eu-west-1", "network/*", "network/eu-west-1/We*", "other/*/*"])(
    "%s matches nothing",
    (pattern) => {
      const plan = planFor(both, [network(), payments(1)], { only: [pattern] });
      expect(plan).toMatchObject({
        lists: [],
        complete: false,
        diagnostics: [{ code: "no_match", detail: expect.stringContaining(" The file has network/eu-west-1/") }],
      });
    },
  );

  it("takes letters for letters, whatever they mean elsewhere", () => {
    expect(planFor(both, [network(), payments(1)], { only: ["network/eu.west.1/web"] }).lists).toEqual([]);
  });
});

it("two mappings may feed one address each in its own list", () => {
  const both = configuration([
    mapping("web", [fromCidrs("192.0.2.1/32")]),
    mapping("api", [fromCidrs("192.0.2.1/32")]),
  ]);
  const plan = planFor(both, [network(), payments()]);
  expect(plan.lists.map(signed)).toEqual([["+ 192.0.2.1/32"], ["+ 192.0.2.1/32"]]);
});

it("gives the same plan to the byte, in whatever order AWS answered", () => {
  const interfaces = [
    eni(1, ["sg-b", "sg-web"]),
    eni(2, ["sg-web"]),
    eni(3, ["sg-web"], { privateIPv4: [cidr("10.0.0.1/32")] }),
  ];
  const groups = [group("sg-web"), group("sg-b"), group("sg-x", { name: "twin" }), group("sg-y", { name: "twin" })];
  const lists = [
    list("web").with(...addresses(6, 1)),
    unowned("api").but({ id: "pl-1" }),
    unowned("api"),
    list("old").with("10.9.0.0/24", "10.8.0.0/24"),
  ];
  const all = configuration([
    mapping("web", [fromGroups("sg-web", "sg-b")]),
    mapping("api", [fromGroups(byName("twin")), fromCidrs("192.0.2.1/32")]),
  ]);
  const reversed = (one: ListInAws): ListInAws => ({ ...one, entries: one.entries.toReversed() });
  const turned = interfaces.map((one) => ({ ...one, groups: one.groups.toReversed() })).toReversed();
  const one = planFor(all, [region(NETWORK, { lists }), region(PAYMENTS, { groups, interfaces })]);
  const two = planFor(all, [
    region(PAYMENTS, { groups: groups.toReversed(), interfaces: turned }),
    region(NETWORK, { lists: lists.map(reversed).toReversed() }),
  ]);
  expect(JSON.stringify(encodePlan(two))).toBe(JSON.stringify(encodePlan(one)));
});
