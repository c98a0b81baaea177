import { expect, test } from "vitest";
import { annotatedOf } from "../../../src/action/report/annotated.ts";
import { listIds } from "../../../src/action/report/files.ts";
import { failureOf, outputsOf, type StepResult, stepExitCode } from "../../../src/action/report/step-result.ts";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";
import type { Held, Plan } from "../../../src/model/plan.ts";
import type { ApplyReport, Outcome, ReportRow, RunOutcome } from "../../../src/model/report.ts";
import { addition, have, keep, NETWORK_WEST, planned, planOf, removal, update } from "../../render/plans.ts";

const ERROR: Diagnostic = { code: "access_denied", severity: "error", summary: "AWS said no" };
const WARNING: Diagnostic = { code: "cidr_expired", severity: "warning", summary: "an entry has expired" };
const HELD: Held = {
  code: "limit_reached",
  reason: "it would lose 38 of 40 entries",
  allow: { kind: "removals", address: "network/eu-west-1/batch", count: 38 },
};

const change = planned(
  NETWORK_WEST,
  "web",
  update(have("web", 2, 10), {
    adds: [addition("10.0.0.1/32", "1", "web-1", "web"), addition("10.0.0.2/32", "2", "web-2", "web")],
    removes: [removal("10.0.0.3/32", "3", "web-3", "interface is gone")],
  }),
  { line: 12 },
);
const creation = planned(NETWORK_WEST, "new", { kind: "create", maxEntries: 11, tags: new Map(), adds: [] });
const heldBack = planned(NETWORK_WEST, "batch", update(have("batch", 40, 60)), { line: 40, held: [HELD] });
const notReviewed = planned(NETWORK_WEST, "new", update(have("new", 2, 10)), {
  held: [{ code: "not_reviewed", reason: "no plan of a merged pull request shows this change" }],
});
const same = keep(NETWORK_WEST, "same", 3);
const missing = { address: "network/eu-west-1/lost", at: NETWORK_WEST, code: "access_denied" } as const;

function row(name: string, outcome: Outcome, more: Partial<ReportRow> = {}): ReportRow {
  const base = { address: `network/eu-west-1/${name}`, at: NETWORK_WEST, name, kind: "update", outcome } as const;
  return { ...base, added: 0, removed: 0, described: 0, kept: 0, result: "", milliseconds: 1, ...more };
}

const APPLIED = { kind: "applied", records: [], pushed: [], mismatches: [], settled: undefined } as const;

function planResult(plan: Plan): StepResult {
  return { kind: "planned", plan, allowed: new Map(), basis: undefined };
}

function applied(rows: readonly ReportRow[], plan = planOf({ lists: [change, creation] })): StepResult {
  const report: ApplyReport = { rows, diagnostics: [], milliseconds: 5 };
  return { ...APPLIED, plan, report };
}

test.each<[string, StepResult, RunOutcome, boolean, number]>([
  ["bad inputs", { kind: "stopped", headline: "the inputs have errors" }, "failed", true, 1],
  ["a stale plan", { kind: "stale", headline: "not applied, the plan is stale" }, "stale", true, 3],
  ["a newer commit", { kind: "superseded" }, "superseded", true, 3],
  ["a valid file", { kind: "valid", text: "mappings.yaml is valid." }, "valid", false, 0],
  ["a plan with changes", planResult(planOf({ lists: [change, heldBack] })), "changes", false, 0],
  ["a plan without", planResult(planOf({ lists: [same] })), "no-changes", false, 0],
  ["a plan that is all held back", planResult(planOf({ lists: [heldBack] })), "held-back", false, 0],
  ["a plan without one list", planResult(planOf({ lists: [change], notPlanned: [missing] })), "failed", true, 1],
  ["a plan with an error", planResult(planOf({ lists: [change], diagnostics: [ERROR] })), "failed", true, 1],
  ["all applied", applied([row("web", "done"), row("new", "already")]), "applied", false, 0],
  ["nothing to apply", applied([row("same", "unchanged")], planOf({ lists: [same] })), "no-changes", false, 0],
  ["applied, but one is held back", applied([row("web", "done"), row("batch", "held")]), "held-back", false, 0],
  ["one of two failed", applied([row("web", "done"), row("new", "failed")]), "partial", true, 1],
  ["one of two was not reached", applied([row("web", "done"), row("new", "not-done")]), "partial", true, 1],
  ["all failed", applied([row("web", "failed")]), "failed", true, 1],
  [
    "applied, but one account could not be read",
    applied([row("web", "done"), row("lost", "not-planned")], planOf({ lists: [change], notPlanned: [missing] })),
    "partial",
    true,
    1,
  ],
  ["one was not reviewed", applied([row("web", "done")], planOf({ lists: [change, notReviewed] })), "partial", true, 3],
])("%s: the outcome that workflows read, whether the step fails, its exit code", (_, result, outcome, fails, code) => {
  expect(outputsOf(result).outcome).toBe(outcome);
  const failure = failureOf(result, "error");
  expect(failure !== undefined).toBe(fails);
  expect(stepExitCode(result, failure)).toBe(code);
});

test("a step that fails for a reason of its own has exit code 1", () => {
  expect(stepExitCode(applied([row("web", "done")]), "Prefix lists: the drift issue could not be kept.")).toBe(1);
});

test("what is held back fails the step when that is asked for", () => {
  const held = planResult(planOf({ lists: [change, heldBack] }));
  expect(failureOf(held, "held-back")).toContain("1 held back");
  expect(failureOf(applied([row("web", "done"), row("batch", "held")]), "held-back")).toContain("1 held back");
  expect(failureOf(applied([row("web", "done")]), "held-back")).toBeUndefined();
});

test("the outputs of a plan count what would be done", () => {
  const plan = planOf({ lists: [change, creation, heldBack, same], notPlanned: [missing] });
  expect(outputsOf(planResult(plan))).toMatchObject({
    "has-changes": true,
    created: 1,
    updated: 1,
    deleted: 0,
    "entries-added": 2,
    "entries-removed": 1,
    "held-back": 1,
    failed: 1,
    digest: plan.digests.settings,
  });
});

test("the outputs of an apply count what was done", () => {
  const rows = [
    row("web", "done", { added: 2, removed: 1 }),
    row("new", "failed", { kind: "create", added: 1 }),
    row("newer", "done", { kind: "create" }),
    row("old", "done", { kind: "delete" }),
    row("kept", "done", { kind: "retain" }),
    row("gone", "already", { kind: "delete" }),
    row("batch", "held"),
    row("lost", "not-planned", { kind: "unknown" }),
  ];
  expect(outputsOf(applied(rows))).toMatchObject({
    created: 1,
    updated: 2,
    deleted: 1,
    "entries-added": 3,
    "entries-removed": 1,
    "held-back": 1,
    failed: 2,
  });
});

test("the ids of lists: those that are there, those that were made, not those that are gone", () => {
  const old = planned(NETWORK_WEST, "old", { kind: "delete", have: have("old", 1, 10) });
  const plan = planOf({ lists: [change, creation, old] });
  const id = have("web", 2, 10).id;
  expect(listIds({ kind: "planned", plan, allowed: new Map(), basis: undefined })).toEqual({
    "network/eu-west-1/web": id,
    "network/eu-west-1/old": have("old", 1, 10).id,
  });
  const rows = [row("web", "done", { id }), row("new", "done", { kind: "create", id: "pl-0new" })];
  const report = { rows: [...rows, row("old", "done", { kind: "delete", id: "pl-0old" })], diagnostics: [] };
  expect(listIds({ ...APPLIED, plan, report: { ...report, milliseconds: 1 } })).toEqual({
    "network/eu-west-1/web": id,
    "network/eu-west-1/new": "pl-0new",
  });
});

test("what is held back is a warning at its line, with the input that allows it", () => {
  const plan = planOf({ lists: [change, heldBack], diagnostics: [ERROR] });
  const attention = annotatedOf({ kind: "planned", plan, allowed: new Map(), basis: undefined }, [WARNING]);
  expect(attention).toEqual([
    WARNING,
    ERROR,
    {
      code: "limit_reached",
      severity: "warning",
      summary: "network/eu-west-1/batch is held back: it would lose 38 of 40 entries",
      remedy:
        "To allow it once, run the workflow with `allow-removals: network/eu-west-1/batch=38` and `expect-digest`: the exact digest that a plan with the same inputs shows.",
      address: "network/eu-west-1/batch",
      position: { file: "mappings.yaml", line: 40, column: 7 },
    },
  ]);
});

test("a reason that no input helps with is said as such", () => {
  const unmanaged: Held = { code: "not_managed", reason: "it exists", detail: "Set `adopt: true`." };
  const list = planned(NETWORK_WEST, "batch", update(have("batch", 40, 60)), { held: [unmanaged, HELD] });
  const [warning] = annotatedOf(
    { kind: "planned", plan: planOf({ lists: [list] }), allowed: new Map(), basis: undefined },
    [],
  );
  expect(warning?.remedy).toMatch(/^Once the other reasons are resolved, run the workflow with/);
  expect(warning?.detail).toBe("Set `adopt: true`.");
  const [only] = annotatedOf(
    {
      kind: "planned",
      plan: planOf({ lists: [{ ...list, held: [unmanaged] }] }),
      allowed: new Map(),
      basis: undefined,
    },
    [],
  );
  expect(only?.remedy).toBeUndefined();
});
