// What was reviewed against what would be applied, by the table in plan/approval/compare-record.ts.
import { expect, test } from "vitest";
import type { Change } from "../../../src/model/change.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { RecordedList } from "../../../src/model/record.ts";
import { sha256 } from "../../../src/model/sha256.ts";
import {
  difference,
  holdMismatches,
  isRootOf,
  listsToReview,
  recordOf,
  recordRoot,
  remainingDigest,
  settingsIn,
} from "../../../src/plan/approval/compare-record.ts";
import { addition, have, NETWORK_WEST, planned, planOf, update } from "../../render/plans.ts";

const NEW_SETTINGS = { set: new Map([["plsync:settings", "a".repeat(64)]]), remove: [] };
const creation: Change = { kind: "create", maxEntries: 10, tags: new Map(), adds: [] };
const changed = update(have("web", 2, 10), { tags: NEW_SETTINGS });
const follows = update(have("web", 2, 10), { adds: [addition("10.0.0.1/32", "1", "x", "y")] });

function planWith(change: Change, settings = "s", cause?: "drift" | "pull_request"): Plan {
  const list = planned(NETWORK_WEST, "web", change, { line: 1 });
  const digests = { settings: sha256(settings), exact: sha256(`${settings} ${JSON.stringify(change.kind)}`) };
  return planOf({ lists: [{ ...list, digests, ...(cause === undefined ? {} : { cause }) }] });
}

const NEW = () => "";
const record = (plan: Plan) => recordOf(plan, NEW);

/** Why the one list of the plan is not as the other plan recorded it; undefined when it is. */
function reason(now: Plan, reviewed: Plan, requirement: "settings" | "exact" = "settings", maxAdditions = 500) {
  const [address, is] = [...listsToReview(now)][0] ?? [];
  const was = record(reviewed).get(address ?? "");
  if (is === undefined || was === undefined) throw new Error("there is no such list");
  return difference(was, is, requirement, maxAdditions);
}

test("what follows settings that are applied needs no review", () => {
  expect(listsToReview(planWith(follows)).size).toBe(0);
  expect(listsToReview(planWith(creation)).size).toBe(1);
});

test("what is as recorded goes on; drift and what follows are not recorded", () => {
  expect(reason(planWith(creation), planWith(creation))).toBeUndefined();
  expect(record(planWith(creation, "s", "drift")).size).toBe(0);
  expect(record(planWith(follows)).size).toBe(0);
  expect(record(planWith(creation, "s", "pull_request")).size).toBe(1);
});

test("other settings, another action or another list is refused, with the difference", () => {
  expect(reason(planWith(creation, "t"), planWith(creation, "s"))).toMatch(
    /^its settings are not those reviewed \(reviewed [0-9a-f]{12}, now [0-9a-f]{12}\)$/,
  );
  expect(reason(planWith(changed), planWith(creation))).toBe("reviewed was create, now it is update");
  const other = update(have("another", 2, 10), { tags: NEW_SETTINGS });
  expect(reason(planWith(other), planWith(changed))).toMatch(/^reviewed was a change of pl-/);
});

test("a later stage of the reviewed action goes on, but not where every entry must be as reviewed", () => {
  const adoption = update(have("web", 2, 10), { tags: NEW_SETTINGS, adopt: true });
  expect(reason(planWith(changed), planWith(adoption))).toBeUndefined();
  expect(reason(planWith(adoption), planWith(changed))).toBe("reviewed was update, now it is adopt");
});

test("exact refuses other entries, settings does not", () => {
  const [now] = [...listsToReview(planWith(creation)).values()];
  const older = { ...now, exact: sha256("x") } as RecordedList;
  expect(now && difference(older, now, "settings", 500)).toBeUndefined();
  expect(now && difference(older, now, "exact", 500)).toMatch(/^its entries or its version/);
});

test("entries may follow the interfaces, but no more than max_additions beyond what was shown", () => {
  const adds = (count: number): Change => ({
    ...creation,
    adds: Array.from({ length: count }, (_, index) => addition(`10.0.0.${index}/32`, "1", "x", "y")),
  });
  expect(reason(planWith(adds(7)), planWith(adds(2)), "settings", 5)).toBeUndefined();
  expect(reason(planWith(adds(8)), planWith(adds(2)), "settings", 5)).toBe(
    "it would add 8 entries; 2 were reviewed, and max_additions allows 5 more",
  );
});

test("a root approves all of its lists together or none", () => {
  const root = recordRoot(record(planWith(creation)));
  expect(isRootOf(root, listsToReview(planWith(creation)), "exact")).toBe(true);
  expect(isRootOf(root, listsToReview(planWith(creation, "t")), "settings")).toBe(false);
});

test("a root counts what each list was to gain; one that could not approves only the very entries", () => {
  const more = planWith({ ...creation, adds: [addition("10.0.0.1/32", "1", "x", "y")] });
  const [list] = more.lists;
  if (list === undefined) throw new Error("there is no such list");
  const grown = planOf({ lists: [{ ...list, digests: { ...list.digests, exact: sha256("grown") } }] });
  const root = recordRoot(record(more));
  expect([...(root.adds ?? [])]).toEqual([[list.address, 1]]);
  expect(isRootOf(root, listsToReview(grown), "settings")).toBe(true);
  expect(isRootOf({ ...root, adds: undefined }, listsToReview(grown), "settings")).toBe(false);
  expect(isRootOf({ ...root, adds: undefined }, listsToReview(more), "settings")).toBe(true);
});

test("a record says what the base said of a list: its settings, nothing, or that it is not known", () => {
  const base = planWith(changed, "before");
  const [list] = base.lists;
  const address = list?.address ?? "";
  expect(settingsIn(base)(address)).toBe(sha256("before"));
  expect(settingsIn(base)("network/eu-west-1/new")).toBe("");
  expect(
    settingsIn(planOf({ notPlanned: [{ address, at: NETWORK_WEST, code: "odd_answer" }] }))(address),
  ).toBeUndefined();
});

test("a refused list is held back, and the digest of what is left approves it", () => {
  const plan = planWith(creation);
  const why = "no plan of a merged pull request shows this change";
  const refused = [...listsToReview(plan)].map(([address, now]) => ({ address, now, reason: why }));
  const held = holdMismatches(plan, refused, "Do this.");
  expect(held.counts).toMatchObject({ create: 0, held: 1 });
  expect(held.lists[0]?.held).toEqual([
    { code: "not_reviewed", reason: "no plan of a merged pull request shows this change", detail: "Do this." },
  ]);
  expect(remainingDigest(plan, refused)).toMatch(/^[0-9a-f]{64}$/);
});
