// How a run ended: the same word and exit code for the command line, the Action and whatever else hears of it.
import { expect, test } from "vitest";
import { EXIT, type ExitCode } from "../../src/engine/exit-code.ts";
import { detailedExitCodeOf, exitCodeOf, outcomeOf, type RunResult } from "../../src/engine/run-result.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Outcome, ReportRow, RunOutcome } from "../../src/model/report.ts";
import { addition, have, keep, NETWORK_WEST, planned, planOf, update } from "../render/plans.ts";

const ERROR: Diagnostic = { code: "access_denied", severity: "error", summary: "AWS said no" };

const change = planned(
  NETWORK_WEST,
  "web",
  update(have("web", 2, 10), { adds: [addition("10.0.0.1/32", "1", "web-1", "web")] }),
);
const heldBack = planned(NETWORK_WEST, "batch", update(have("batch", 40, 60)), {
  held: [{ code: "limit_reached", reason: "it would lose 38 of 40 entries" }],
});
const notReviewed = planned(NETWORK_WEST, "new", update(have("new", 2, 10)), {
  held: [{ code: "not_reviewed", reason: "no plan of a merged pull request shows this change" }],
});
const same = keep(NETWORK_WEST, "same", 3);
const missing = { address: "network/eu-west-1/lost", at: NETWORK_WEST, code: "access_denied" } as const;

function row(name: string, outcome: Outcome): ReportRow {
  const base = { address: `network/eu-west-1/${name}`, at: NETWORK_WEST, name, kind: "update", outcome } as const;
  return { ...base, added: 0, removed: 0, described: 0, kept: 0, result: "", milliseconds: 1 };
}

function plannedRun(plan: Plan): RunResult {
  return { kind: "planned", plan };
}

function applied(rows: readonly ReportRow[], plan = planOf({ lists: [change] })): RunResult {
  return { kind: "applied", plan, report: { rows, diagnostics: [], milliseconds: 5 } };
}

test.each<[string, RunResult, RunOutcome, ExitCode]>([
  ["bad inputs", { kind: "stopped", headline: "the inputs have errors" }, "failed", EXIT.incomplete],
  ["a stale plan", { kind: "stale", headline: "not applied, the plan is stale" }, "stale", EXIT.refused],
  ["a newer commit", { kind: "superseded" }, "superseded", EXIT.refused],
  ["a valid file", { kind: "valid", text: "mappings.yaml is valid." }, "valid", EXIT.ok],
  ["a plan with changes", plannedRun(planOf({ lists: [change, heldBack] })), "changes", EXIT.ok],
  ["a plan without", plannedRun(planOf({ lists: [same] })), "no-changes", EXIT.ok],
  ["a plan that is all held back", plannedRun(planOf({ lists: [heldBack] })), "held-back", EXIT.ok],
  [
    "a plan without one list",
    plannedRun(planOf({ lists: [change], notPlanned: [missing] })),
    "failed",
    EXIT.incomplete,
  ],
  ["a plan with an error", plannedRun(planOf({ lists: [change], diagnostics: [ERROR] })), "failed", EXIT.incomplete],
  ["all applied", applied([row("web", "done"), row("new", "already")]), "applied", EXIT.ok],
  ["nothing to apply", applied([row("same", "unchanged")], planOf({ lists: [same] })), "no-changes", EXIT.ok],
  ["applied, but one is held back", applied([row("web", "done"), row("batch", "held")]), "held-back", EXIT.ok],
  ["one of two failed", applied([row("web", "done"), row("new", "failed")]), "partial", EXIT.incomplete],
  ["one of two was not reached", applied([row("web", "done"), row("new", "not-done")]), "partial", EXIT.incomplete],
  ["all failed", applied([row("web", "failed")]), "failed", EXIT.incomplete],
  [
    "applied, but one account could not be read",
    applied([row("web", "done"), row("lost", "not-planned")], planOf({ lists: [change], notPlanned: [missing] })),
    "partial",
    EXIT.incomplete,
  ],
  [
    "applied, but one was not reviewed",
    applied([row("web", "done"), row("new", "held")], planOf({ lists: [change, notReviewed] })),
    "partial",
    EXIT.refused,
  ],
  [
    "nothing applied, as it was not reviewed",
    applied([row("new", "held")], planOf({ lists: [notReviewed] })),
    "stale",
    EXIT.refused,
  ],
])("%s", (_, result, outcome, code) => {
  expect(outcomeOf(result)).toBe(outcome);
  expect(exitCodeOf(result)).toBe(code);
});

test.each<[string, RunResult, ExitCode]>([
  ["a plan with changes", plannedRun(planOf({ lists: [change] })), EXIT.pending],
  ["a plan that is all held back", plannedRun(planOf({ lists: [heldBack] })), EXIT.pending],
  ["a plan without changes", plannedRun(planOf({ lists: [same] })), EXIT.ok],
  ["a plan with an error", plannedRun(planOf({ lists: [change], diagnostics: [ERROR] })), EXIT.incomplete],
  ["all applied", applied([row("web", "done")]), EXIT.ok],
  ["applied, but one is held back", applied([row("web", "done"), row("batch", "held")]), EXIT.pending],
  ["one held back, and one failed", applied([row("web", "failed"), row("batch", "held")]), EXIT.incomplete],
])("with --detailed-exitcode: %s", (_, result, exit) => {
  if (result.kind !== "planned" && result.kind !== "applied") throw new Error(result.kind);
  expect(detailedExitCodeOf(result)).toBe(exit);
});
