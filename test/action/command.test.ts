import { expect, test } from "vitest";
import { chooseCommand } from "../../src/action/command.ts";
import { COMMANDS } from "../../src/action/inputs.ts";
import type { WorkflowEvent } from "../../src/github/event.ts";

const OURS = {
  kind: "pull_request",
  number: 12,
  head: "9a1b2c3",
  from: "repository",
  mergeable: true,
  closed: false,
  pushed: true,
  labels: [],
  into: { branch: "main", default: "main" },
} as const;
const MAIN = { defaultBranch: "main", onDefaultBranch: true } as const;
const ELSEWHERE = { ...MAIN, onDefaultBranch: false } as const;
const BEFORE = "0".repeat(40);

/** Event, what auto makes of it, and all that it permits. */
const TABLE: readonly (readonly [string, WorkflowEvent, string, string])[] = [
  ["pull request", OURS, "plan", "validate plan matrix observe"],
  ["merge queue", { kind: "merge_group" }, "plan", "validate plan matrix observe"],
  [
    "push to the default branch",
    { kind: "push", ...MAIN, before: BEFORE },
    "apply",
    "validate plan apply sync matrix observe report",
  ],
  ["push elsewhere", { kind: "push", ...ELSEWHERE, before: BEFORE }, "validate", "validate plan"],
  [
    "schedule",
    { kind: "schedule", defaultBranch: "main", cron: "" },
    "sync",
    "validate plan sync matrix observe report",
  ],
  [
    "dispatch",
    { kind: "workflow_dispatch", ...MAIN },
    "plan",
    "validate plan apply sync hold release rollback matrix observe report",
  ],
  ["dispatch elsewhere", { kind: "workflow_dispatch", ...ELSEWHERE }, "plan", "validate plan matrix observe"],
];

test.each(TABLE)("%s", (_, event, auto, permitted) => {
  expect(chooseCommand(event, "auto")).toEqual({ kind: "run", command: auto });
  const runs = COMMANDS.filter((command) => chooseCommand(event, command).kind === "run");
  expect(runs.join(" ")).toBe(permitted);
});

test.each([
  ["fork", { ...OURS, from: "fork" }, "Pull requests from forks get no plan"],
  ["Dependabot", { ...OURS, from: "dependabot" }, "Pull requests by Dependabot get no plan"],
  ["closed", { ...OURS, closed: true }, "A closed pull request gets no plan"],
  ["conflict", { ...OURS, mergeable: false }, "A pull request with conflicts gets no plan"],
] as const)("a pull request without a plan is validated whatever is asked for: %s", (_, event, notice) => {
  for (const command of ["auto", ...COMMANDS] as const) {
    expect(chooseCommand(event, command)).toEqual({
      kind: "run",
      command: "validate",
      notice: expect.stringContaining(notice),
    });
  }
});

test.each(["pull_request_target", "workflow_run", "issue_comment"] as const)("%s is refused", (name) => {
  for (const command of ["auto", ...COMMANDS] as const) {
    expect(chooseCommand({ kind: "refused", name }, command)).toMatchObject({
      kind: "refuse",
      diagnostic: { code: "event_refused", severity: "error", summary: `plsync does not run on ${name}` },
    });
  }
});

test("other events are told which ones there are", () => {
  const decision = chooseCommand({ kind: "unknown", name: "release" }, "auto");
  expect(decision.kind === "refuse" ? decision.diagnostic.remedy : "").toBe(
    "plsync runs on pull_request, push, schedule, workflow_dispatch and merge_group.",
  );
});

test("a refused command is told what is possible", () => {
  const decision = chooseCommand(OURS, "apply");
  expect(decision).toMatchObject({
    diagnostic: {
      summary: "the command apply is refused on a pull request",
      remedy: "Possible here: plan, validate, matrix and observe.",
    },
  });
});

test.each(["hold", "release", "rollback"] as const)("%s elsewhere is told where it is possible", (command) => {
  const onPush = { kind: "push", ...MAIN, before: BEFORE } as const;
  for (const event of [
    onPush,
    OURS,
    { kind: "schedule", defaultBranch: "main", cron: "" },
    { kind: "workflow_dispatch", ...ELSEWHERE },
  ] as const) {
    const decision = chooseCommand(event, command);
    expect(decision.kind === "refuse" ? decision.diagnostic.detail : "").toBe(
      "A list is held, released or rolled back only when a person starts the workflow (workflow_dispatch) on the default branch.",
    );
  }
});
