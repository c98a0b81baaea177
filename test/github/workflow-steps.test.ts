// Which workflow a comment links to for what a person must allow by hand: read from the examples, and from files that are none.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowsByHand, syncsOnSchedule } from "../../src/github/workflow-steps.ts";

const EXAMPLES = new URL("../../examples/workflows/", import.meta.url);

test("of the example workflows those that a person starts for several lists take allowances", () => {
  const files = readdirSync(EXAMPLES).filter((name) =>
    allowsByHand(readFileSync(new URL(name, EXAMPLES), "utf8"), "plsync/plsync"),
  );
  expect(files).toEqual(["apply-by-hand.yml", "fleet.yml"]);
});

test("of the example workflows those sync that a schedule starts, one of which chooses the command by the event", () => {
  const files = readdirSync(EXAMPLES).filter((name) =>
    syncsOnSchedule(readFileSync(new URL(name, EXAMPLES), "utf8"), "plsync/plsync"),
  );
  expect(files).toEqual(["fleet.yml", "sync-on-schedule.yml"]);
});

test("an expression that chooses among other commands is no sync", () => {
  const text = `on: { schedule: [] }\njobs: { a: { steps: [{ uses: x/y@v1, with: { command: "\${{ inputs.sync && 'plan' || 'observe' }}" } }] } }`;
  expect(syncsOnSchedule(text, "x/y")).toBe(false);
});

test.each([
  ["no YAML", "on: [\n"],
  ["no workflow", "- 1\n"],
  ["inputs that go nowhere", "on: { workflow_dispatch: { inputs: { allow-removals: {} } } }\njobs: {}\n"],
  [
    "inputs for another action",
    "on: { workflow_dispatch: { inputs: { allow-removals: {} } } }\njobs: { a: { steps: [{ uses: x/y@v1, with: { allow-removals: a } }] } }\n",
  ],
])("%s is not linked to", (_, text) => {
  expect(allowsByHand(text, "plsync/plsync")).toBe(false);
});
