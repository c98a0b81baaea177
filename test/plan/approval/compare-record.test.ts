// What was reviewed against what would be applied, by the table in plan/approval/compare-record.ts.
import { expect, test } from "vitest";
import type { Change } from "../../../src/model/change.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { RecordedList, RecordedLists } from "../../../src/model/record.ts";
import { sha256 } from "../../../src/model/sha256.ts";
import {
  holdMismatches,
  mismatches,
  recordOf,
  recordRoot,
  remainingDigest,
  stillOpen,
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

function record(plan: Plan): RecordedLists {
  return { kind: "lists", lists: recordOf(plan) };
}

const reason = (
  now: Plan,
  reviews: readonly RecordedLists[],
  requirement: "settings" | "exact" | "none" = "settings",
) => mismatches(now, reviews, requirement).map((one) => one.reason);

test("what follows settings that are applied needs no review", () => {
  expect(reason(planWith(follows), [])).toEqual([]);
});

test("what is in no record is refused, unless no review is asked for", () => {
  expect(reason(planWith(creation), [])).toEqual(["no plan of a merged pull request shows this change"]);
  expect(reason(planWith(creation), [], "none")).toEqual([]);
});

test("what is as recorded goes on; drift and what follows are not recorded", () => {
  expect(reason(planWith(creation), [record(planWith(creation))])).toEqual([]);
  expect(recordOf(planWith(creation, "s", "drift")).size).toBe(0);
  expect(recordOf(planWith(follows)).size).toBe(0);
  expect(recordOf(planWith(creation, "s", "pull_request")).size).toBe(1);
});

test("other settings, another action or another list is refused, with the difference", () => {
  expect(reason(planWith(creation, "t"), [record(planWith(creation, "s"))])[0]).toMatch(
    /^its settings are not those reviewed \(reviewed [0-9a-f]{12}, now [0-9a-f]{12}\)$/,
  );
  expect(reason(planWith(changed), [record(planWith(creation))])).toEqual(["reviewed was create, now it is update"]);
  const other = update(have("another", 2, 10), { tags: NEW_SETTINGS });
  expect(reason(planWith(other), [record(planWith(changed))])[0]).toMatch(/^reviewed was a change of pl-/);
});

test("a later stage of the reviewed action goes on, but not where every entry must be as reviewed", () => {
  const adoption = update(have("web", 2, 10), { tags: NEW_SETTINGS, adopt: true });
  const adopted = record(planWith(adoption));
  expect(reason(planWith(changed), [adopted])).toEqual([]);
  expect(reason(planWith(adoption), [record(planWith(changed))])).toEqual(["reviewed was update, now it is adopt"]);
});

test("exact refuses other entries, settings does not", () => {
  const lists = [...recordOf(planWith(creation))];
  const older: RecordedLists = {
    kind: "lists",
    lists: new Map(lists.map(([address, list]): [string, RecordedList] => [address, { ...list, exact: sha256("x") }])),
  };
  expect(reason(planWith(creation), [older], "settings")).toEqual([]);
  expect(reason(planWith(creation), [older], "exact")).toHaveLength(1);
});

test("the newest record counts", () => {
  const [old, recent] = [record(planWith(creation, "old")), record(planWith(creation, "new"))];
  expect(reason(planWith(creation, "old"), [recent, old])).toHaveLength(1);
  expect(reason(planWith(creation, "new"), [recent, old])).toEqual([]);
});

test("a root approves all of its lists together or none", () => {
  const root = recordRoot(recordOf(planWith(creation)));
  expect(reason(planWith(creation), [root])).toEqual([]);
  expect(reason(planWith(creation, "t"), [root])).toHaveLength(1);
});

test("a refused list is held back, and the digest of what is left approves it", () => {
  const plan = planWith(creation);
  const refused = mismatches(plan, [], "settings");
  const held = holdMismatches(plan, refused, "Do this.");
  expect(held.counts).toMatchObject({ create: 0, held: 1 });
  expect(held.lists[0]?.held).toEqual([
    { code: "not_reviewed", reason: "no plan of a merged pull request shows this change", detail: "Do this." },
  ]);
  expect(remainingDigest(plan, refused)).toMatch(/^[0-9a-f]{64}$/);
  expect(stillOpen(recordOf(plan), () => true).size).toBe(0);
});
