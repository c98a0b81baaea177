// What people are told of, from how a run ended.
import { expect, test } from "vitest";
import { CODE_GROUPS } from "../../src/model/diagnostics/codes.ts";
import { kindOfCode } from "../../src/notify/event.ts";
import { eventsOf, eventsOfStopped } from "../../src/notify/events.ts";
import { reportOn } from "../render/drifts.ts";
import { have, NETWORK_WEST, planned, planOf, update } from "../render/plans.ts";
import { trouble } from "./runs.ts";

test("each thing that a run could not do is one event of the kind that its code says", () => {
  const { plan, report } = trouble();
  const told = eventsOf(plan, report).map(({ kind, code, about, isOver }) => [kind, code, about, isOver]);
  expect(told).toEqual([
    ["failed", "assume_role_denied", "sandbox/eu-central-1", false],
    ["held_back", "limit_reached", "payments/eu-west-1/batch", false],
    ["capacity", "does_not_fit", "network/eu-west-1/full", false],
    ["capacity", "resize_refused", "network/eu-west-1/web", false],
    ["drift", "changed_outside", "network/us-east-1/edited", true],
  ]);
});

test("a run that does all that it should is nothing to tell of", () => {
  const plan = planOf({ mode: "sync", lists: [planned(NETWORK_WEST, "web", update(have("web", 4, 10)))] });
  expect(eventsOf(plan, reportOn(plan))).toEqual([]);
});

test("removals that are suspended, a list that was not done, and a hold in the middle of the apply are told of", () => {
  const suspended = { ...planned(NETWORK_WEST, "a", update(have("a", 4, 10))), suspended: "a source is unknown" };
  const late = planned(NETWORK_WEST, "b", update(have("b", 4, 10)));
  const held = planned(NETWORK_WEST, "c", update(have("c", 4, 10)));
  const plan = planOf({ mode: "sync", lists: [suspended, late, held] });
  const report = reportOn(plan, { b: ["not-done", "cancelled"], c: ["held", "put on hold meanwhile"] });
  expect(eventsOf(plan, report).map(({ kind, code, what }) => [kind, code, what])).toEqual([
    ["failed", "removals_suspended", "nothing is removed: a source is unknown"],
    ["failed", "not_done", "cancelled"],
    ["held_back", "held", "put on hold meanwhile"],
  ]);
});

test("what was changed outside and stays so is not over", () => {
  const list = planned(NETWORK_WEST, "a", update(have("a", 4, 10)), {
    held: [{ code: "list_on_hold", reason: "held" }],
  });
  const diagnostics = [
    { code: "changed_outside", severity: "warning", summary: "changed", address: list.address } as const,
  ];
  const plan = planOf({ mode: "sync", lists: [list], diagnostics });
  expect(eventsOf(plan, reportOn(plan)).map(({ kind, isOver }) => [kind, isOver])).toEqual([
    ["held_back", false],
    ["drift", false],
  ]);
});

test("references that could not be checked are told of until AWS has taken the size", () => {
  const list = planned(NETWORK_WEST, "a", update(have("a", 4, 10)));
  const diagnostics = [
    { code: "reference_unknown", severity: "warning", summary: "sg-1: not checked", address: list.address } as const,
  ];
  const plan = planOf({ mode: "sync", lists: [list], diagnostics });
  expect(eventsOf(plan, reportOn(plan))).toEqual([]);
  expect(eventsOf(plan, reportOn(plan, { a: ["not-done", "cancelled"] })).map(({ kind }) => kind)).toEqual([
    "failed",
    "capacity",
  ]);
});

test("room that becomes scarce is told once, as later runs do not look at it unless the list grows", () => {
  const list = planned(NETWORK_WEST, "a", update(have("a", 4, 10)));
  const diagnostics = [
    { code: "reference_near", severity: "warning", summary: "room for 6 more", address: list.address } as const,
  ];
  const plan = planOf({ mode: "sync", lists: [list], diagnostics });
  expect(eventsOf(plan, reportOn(plan))).toMatchObject([{ kind: "capacity", code: "reference_near", isOver: true }]);
});

test("a size that AWS refused is told once where the list went on without it, and until it is made where it could not", () => {
  const list = planned(NETWORK_WEST, "a", update(have("a", 4, 10)));
  const plan = planOf({ mode: "sync", lists: [list] });
  const refused = (severity: "warning" | "error") =>
    ({ code: "resize_refused", severity, summary: "AWS refused 14 max entries", address: list.address }) as const;
  expect(eventsOf(plan, reportOn(plan, {}, [refused("warning")]))).toMatchObject([
    { kind: "capacity", code: "resize_refused", isOver: true },
  ]);
  expect(eventsOf(plan, reportOn(plan, { a: ["failed", "4 entries not added"] }, [refused("error")]))).toMatchObject([
    { kind: "capacity", code: "resize_refused", what: "4 entries not added", isOver: false },
  ]);
});

test("a run that stopped is one event, with the first error", () => {
  expect(eventsOfStopped("not planned, AWS cannot be reached", [])).toMatchObject([
    { kind: "failed", code: "stopped", about: "", what: "not planned, AWS cannot be reached" },
  ]);
  const error = { code: "schema", severity: "error", summary: "version is 7" } as never;
  expect(eventsOfStopped("1 error in mappings.yaml", [error])).toMatchObject([
    { code: "schema", what: "1 error in mappings.yaml: version is 7" },
  ]);
});

test("the codes of sizes and references are capacity", () => {
  const names = CODE_GROUPS.flatMap(({ codes }) => Object.keys(codes));
  expect(names.filter((code) => kindOfCode(code) === "capacity")).toEqual(
    expect.arrayContaining([
      "does_not_fit",
      "reference_full",
      "reference_near",
      "reference_unknown",
      "resize_failed",
      "resize_refused",
      "share_quota",
    ]),
  );
});
