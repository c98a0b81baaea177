import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { TAG } from "../../../src/model/prefix-list.ts";
import type { RegionSnapshot } from "../../../src/model/snapshot.ts";
import { isIntact, staleDiagnostic, staleReason } from "../../../src/plan/approval/stale.ts";
import {
  addresses,
  applied,
  configuration,
  eni,
  fromCidrs,
  fromGroups,
  type ListInAws,
  list,
  listsIn,
  mapping,
  NETWORK,
  PAYMENTS,
  planFor,
  planned,
  region,
  spec,
  unowned,
} from "../builders.ts";

const [a, b, c, d] = addresses(4) as readonly [string, string, string, string];
const file = configuration([mapping("web", [fromCidrs(b, c)])]);
const had = list("web").with(a, b);

/** What is stale about the plan of the list when AWS has `now`. */
function stale(saved: Plan, now: readonly ListInAws[], name = "web", of = file) {
  const here = region(NETWORK, { lists: now, references: { "pl-old": [] } });
  const plan = planFor(of, [here]);
  const current = plan.lists.find((one) => one.name === name);
  const id = current === undefined || current.change.kind === "create" ? undefined : current.change.have.id;
  const entries = now.find((one) => one.list.id === id)?.entries ?? [];
  return staleReason(planned(saved, name), current && { planned: current, entries });
}

const planOf = (lists: readonly ListInAws[], of = file) =>
  planFor(of, [region(NETWORK, { lists, references: { "pl-old": [] } })]);

describe("the plan of a list that is there", () => {
  const saved = planOf([had]);
  const at = (version: number, ...cidrs: readonly string[]) =>
    list("web")
      .with(...cidrs)
      .but({ version });

  it.each([
    ["nothing was done", had],
    ["its adds were done", at(4, a, b, c)],
    ["its removes were done", at(4, b)],
    ["all was done", at(4, b, c)],
    ["all was done in two steps", at(5, b, c)],
    ["a tag that is not ours was set", had.tagged({ CostCentre: "7" })],
    ["its tag of what was applied went with it", had.tagged({ [TAG.applied]: "3:abc" })],
    ["it is grown for the time of the change", had.but({ maxEntries: 20 })],
  ])("holds when %s", (_, now) => expect(stale(saved, [now])).toBeUndefined());

  it.each([
    ["another version of the same entries", at(5, a, b), "planned on version 3, now at version 5"],
    ["an entry of another writer", at(4, a, b, d), "planned on version 3, now at version 4"],
    ["one beside the plan's own", at(5, b, c, d), "planned on version 3, now at version 5"],
    ["an entry less that was to stay", at(4, a), "planned on version 3, now at version 4"],
    ["another size", had.but({ maxEntries: 40 }), "planned on max entries 20, now 40"],
    ["a smaller size", had.but({ maxEntries: 10 }), "planned on max entries 20, now 10"],
    ["other settings applied", had.tagged({ [TAG.settings]: "x" }), `its tag ${TAG.settings} was changed`],
    ["a hold", had.tagged({ [TAG.hold]: "until released" }), `its tag ${TAG.hold} was changed`],
    ["another mapping", had.tagged({ [TAG.mapping]: "x" }), `its tag ${TAG.mapping} was changed`],
  ])("is stale with %s", (_, now, reason) => expect(stale(saved, [now])).toBe(reason));

  it("holds when the hold that it ends is ended", () => {
    const onHold = had.tagged({ [TAG.hold]: "until released", [TAG.content]: "other" });
    const ending = planOf([onHold]);
    expect(planned(ending, "web").change).toMatchObject({ tags: { remove: [TAG.hold] } });
    expect(stale(ending, [onHold])).toBeUndefined();
    expect(stale(ending, [had.tagged({ [TAG.content]: "other" })])).toBeUndefined();
  });

  it("is stale when another list has the name", () => {
    const other = had.but({ id: "pl-other" });
    expect(stale(saved, [other])).toBe("planned for pl-web, now it is pl-other");
  });

  it("is stale when the list is gone, or not ours any more", () => {
    expect(stale(saved, [])).toBe("it is not the list that the plan was made for");
    expect(stale(saved, [had.tagged({ [TAG.owner]: "" })])).toContain("tag plsync:owner was changed");
  });

  it("is stale when its settings resolve to something else", () => {
    const other = configuration([mapping("web", [fromCidrs(b, c, d)])]);
    expect(stale(saved, [had], "web", other)).toBe("its selectors now resolve to something else");
  });
});

describe("the plan of a resize", () => {
  const full = list("web").with(...addresses(20));
  const wanted = configuration([mapping("web", [fromCidrs(...addresses(25, 1))])]);
  const saved = planOf([full], wanted);

  it.each([
    ["before", 20, undefined],
    ["after", 35, undefined],
    ["at a size that holds old and new at once", 26, undefined],
    ["above all of them", 40, "planned on max entries 20, now 40"],
  ])("%s", (_, maxEntries, reason) => {
    expect(planned(saved, "web").change).toMatchObject({ resize: { from: 20, to: 35 } });
    if (maxEntries === 26) return expect(stale(saved, [full.but({ maxEntries })], "web", wanted)).toBeDefined();
    expect(stale(saved, [full.but({ maxEntries })], "web", wanted)).toBe(reason);
  });

  it("with adds before removes may have grown for their time", () => {
    const tight = list("web").with(a, b).but({ maxEntries: 2 });
    const fixed = configuration([
      mapping("web", [fromCidrs(b, c)], [spec("web", { maxEntries: { kind: "fixed", value: 2 } })]),
    ]);
    expect(stale(planOf([tight], fixed), [tight.but({ maxEntries: 3 })], "web", fixed)).toBeUndefined();
    expect(stale(planOf([tight], fixed), [tight.but({ maxEntries: 4 })], "web", fixed)).toBeDefined();
  });
});

describe("the plan of a rename", () => {
  const renaming = configuration([mapping("web", [fromCidrs(a, b)], [spec("www", { renamedFrom: "web" })])]);
  const saved = planOf([had], renaming);

  it.each([
    ["not done", had, undefined],
    ["done", had.but({ name: "www" }), undefined],
    ["to something else", had.but({ name: "wwww" }), "it is not the list that the plan was made for"],
  ])("%s", (_, now, reason) => expect(stale(saved, [now], "www", renaming)).toBe(reason));
});

describe("the plan of a list to create", () => {
  const saved = planOf([]);
  const created = listsIn(applied([region(NETWORK)], saved)[0] as RegionSnapshot)[0] as ListInAws;

  it.each([
    ["it is not there yet", []],
    ["it is there, empty", [{ ...created, entries: [] }]],
    ["it has some of its entries", [{ ...created, entries: created.entries.slice(1) }]],
    ["it is done", [created]],
  ])("holds when %s", (_, now) => expect(stale(saved, now)).toBeUndefined());

  it.each([
    ["other entries", [created.with(d)], "it exists now, with other entries"],
    ["no tag of ours", [unowned("web")], "it exists, but plsync does not manage it"],
    ["other settings", [created.tagged({ [TAG.settings]: "x" })], `its tag ${TAG.settings} was changed`],
  ])("is stale when it is there with %s", (_, now, reason) => expect(stale(saved, now)).toBe(reason));
});

describe("the plan of a list that goes", () => {
  const nothing = configuration([]);
  const old = list("old").with(a);

  it.each([
    ["delete", "it is there", [old], undefined],
    ["delete", "it is gone", [], undefined],
    ["delete", "its entries changed", [old.but({ version: 4 })], "planned on version 3, now at version 4"],
    ["delete", "another has its name", [old.but({ id: "pl-x" })], "planned for pl-old, now it is pl-x"],
    [
      "delete",
      "it is to be retained by now",
      [old.tagged({ [TAG.deletion]: "retain" })],
      "the file now says something else about it",
    ],
    ["retain", "it is there", [old.tagged({ [TAG.deletion]: "retain" })], undefined],
    ["retain", "it is retained", [old.tagged({ [TAG.owner]: "" })], undefined],
  ] as const)("%s: %s", (deletion, _, now, reason) => {
    const saved = planOf([old.tagged({ [TAG.deletion]: deletion })], nothing);
    expect(stale(saved, now, "old", nothing)).toBe(reason);
  });
});

it("says what was planned, what would be done now, and that nothing was", () => {
  const saved = planOf([had]);
  const now = planned(planOf([had.with(d).but({ version: 4 })]), "web");
  expect(staleDiagnostic(planned(saved, "web"), "it moved", now)).toMatchObject({
    code: "plan_stale",
    summary: "the plan is stale: network/eu-west-1/web: it moved",
    detail: "Planned: + 10.0.0.2/32   - 10.0.0.0/32. Now: + 10.0.0.2/32   - 10.0.0.0/32   - 10.0.0.3/32.",
    remedy: "Nothing was applied. Run plsync plan again.",
  });
});

describe("a plan that was changed after it was written", () => {
  const members = region(PAYMENTS, { groups: ["sg-web"], interfaces: [eni(1, ["sg-web"])] });
  const both = configuration([mapping("web", [fromCidrs(b, c)]), mapping("new", [fromGroups("sg-web")])]);
  const plan = planFor(both, [region(NETWORK, { lists: [had] }), members]);
  const [first, second] = plan.lists;
  if (first?.change.kind !== "create" || second?.change.kind !== "update") throw new Error("the lists moved");
  const { change: create } = first;
  const { change: update } = second;
  const createAs = (changes: Partial<typeof create>): Plan => ({
    ...plan,
    lists: [{ ...first, change: { ...create, ...changes } }, second],
  });
  const updateAs = (changes: Partial<typeof update>): Plan => ({
    ...plan,
    lists: [first, { ...second, change: { ...update, ...changes } }],
  });

  it("is not intact", () => {
    expect(isIntact(plan)).toBe(true);
    const changes: readonly Plan[] = [
      { ...plan, lists: [second] },
      { ...plan, lists: [second, first] },
      { ...plan, lists: [first, { ...second, address: "network/eu-west-1/api" }] },
      { ...plan, lists: [{ ...first, digests: { ...first.digests, settings: "0".repeat(64) } }, second] },
      updateAs({ adopt: true }),
      updateAs({ removes: [] }),
      updateAs({ resize: { from: 20, to: 500 } }),
      updateAs({ have: { ...update.have, version: 9 } }),
      createAs({ adds: [...create.adds, ...update.adds] }),
      createAs({ maxEntries: 999 }),
    ];
    for (const changed of changes) expect(isIntact(changed)).toBe(false);
  });

  it("of two plans that differ only in taking over a list, the settings digests differ", () => {
    const adopting = configuration([mapping("web", [fromCidrs(b, c)], [spec("web", { adopt: true })])]);
    const ours = planFor(adopting, [region(NETWORK, { lists: [had] })]);
    const theirs = planFor(adopting, [region(NETWORK, { lists: [unowned("web").with(a, b)] })]);
    expect(planned(ours, "web").digests.settings).toBe(planned(theirs, "web").digests.settings);
    expect(ours.digests.settings).not.toBe(theirs.digests.settings);
  });
});
