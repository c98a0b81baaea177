// Every event of the Action's table, as the runner starts it: what it does to AWS, and what it leaves for people and later steps.
import { expect, test } from "vitest";
import { churn, grantRules } from "../../src/simulator/example/churn.ts";
import { dispatch, FORK, MERGE, mergeGroup, other, pullRequest, push, schedule } from "../github/payloads.ts";
import { gitHubStandIn } from "../stand-ins/github/stand-in.ts";
import { example, LISTS, MAPPINGS } from "./example.ts";
import { prepareStep } from "./prepare-step.ts";
import { runStep, UNREVIEWED } from "./runner.ts";

// Every step is a process of its own, on machines that have others to run.
const files = { "mappings.yaml": MAPPINGS };

test("pull_request: plans, and changes nothing", async () => {
  const { simulator, credentials: environment, owned } = await example();
  const end = await runStep({ event: pullRequest(), files, environment });
  expect(end).toMatchObject({ code: 0, stderr: "" });
  expect(owned()).toEqual([]);
  expect(simulator.calls.filter(({ role }) => role === "plsync-apply")).toEqual([]);
  expect(end.outputs).toMatchObject({
    outcome: "changes",
    "has-changes": "true",
    created: "7",
    updated: "0",
    deleted: "0",
    "entries-added": "239",
    "entries-removed": "0",
    "held-back": "0",
    failed: "0",
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(end.log).toContain("Plan: 7 to create, 0 to change, 0 to delete.");
  expect(end.summary).toMatch(/^## Prefix lists: 7 to create\n/);
  expect(end.summary).toMatch(
    /\n\| `\+` \*\*\[?web-frontends(?:\]\(.*\))?\*\*<br>network, eu-west-1 \| create, max entries 16 \| \+6 \|/,
  );
  expect(end.summary).toMatch(
    /Pull request #12 at 9a1b2c3, \[run 4711\]\(https:\/\/github\.com\/acme\/network\/actions\/runs\/4711\)\.\n$/,
  );
  expect(end.files["plan-json"]).toMatchObject({ format_version: "1.0", counts: { create: 7 } });
  expect(end.files["lists-json"]).toEqual({});
  expect(end.files["plan-text"]).toContain("+ 10.31.2.50/32");
  expect(end.files["plan-html"]).toMatch(/^<!doctype html>.*<title>Prefix lists: /s);
});

test.each([
  ["of a fork", pullRequest({ repository: FORK }), "Pull requests from forks get no plan"],
  ["by Dependabot", pullRequest({ actor: "dependabot[bot]" }), "Pull requests by Dependabot get no plan"],
])("pull_request %s: validates without credentials, with a notice and no failure", async (_, event, notice) => {
  const end = await runStep({ event, files, inputs: { command: "plan" } });
  expect(end).toMatchObject({ code: 0, stderr: "", outputs: { outcome: "valid", "has-changes": "false" } });
  expect(end.commands).toEqual([
    expect.stringMatching(/^::notice title=plsync::mappings\.yaml is valid: .* a maintainer can push the branch/),
  ]);
  expect(end.summary).toContain("## Prefix lists: the file is valid\n");
  expect(end.summary).toContain(notice);
});

test.each([
  ["in conflict with its base", pullRequest({ mergeable: false }), "A pull request with conflicts gets no plan"],
  ["that is closed", pullRequest({ action: "closed" }), "A closed pull request gets no plan"],
])("pull_request %s: validates, without asking AWS", async (_, event, notice) => {
  const { simulator, credentials: environment } = await example();
  const end = await runStep({ event, files, environment });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "valid" } });
  expect(end.commands).toEqual([expect.stringContaining(notice)]);
  expect(simulator.calls).toEqual([]);
});

test("push to the default branch: applies, and once only", async () => {
  const { simulator, credentials: environment, owned, list, entries } = await example();
  const end = await runStep({ event: push(), files, environment, inputs: UNREVIEWED });
  expect(end).toMatchObject({ code: 0, stderr: "" });
  expect(owned()).toEqual([...LISTS].sort());
  expect(entries("web-frontends")).toHaveLength(6);
  expect(end.outputs).toMatchObject({ outcome: "applied", created: "7", "entries-added": "239", failed: "0" });
  expect(end.files["lists-json"]).toMatchObject({
    "network/eu-west-1/web-frontends": list("web-frontends").id,
    "data/us-west-2/batch-runners": list("batch-runners").id,
  });
  expect(end.summary).toMatch(/^## Prefix lists: 7 changes applied\n/);
  expect(end.summary).toContain("Event `push` on `main` at 77e01fd");

  const before = simulator.calls.length;
  const again = await runStep({ event: push(), files, environment, inputs: UNREVIEWED });
  expect(again).toMatchObject({ code: 0, outputs: { outcome: "no-changes", created: "0", "has-changes": "false" } });
  expect(again.log).toContain("No changes. 7 prefix lists in 4 account-regions match mappings.yaml");
  const actions = simulator.calls.slice(before).map(({ action }) => action);
  expect(actions.filter((action) => !/^(Describe|Get|AssumeRole)/.test(action))).toEqual([]);
});

test("push elsewhere: validates, without asking AWS", async () => {
  const { simulator, credentials: environment } = await example();
  const end = await runStep({ event: push({ ref: "refs/heads/workers" }), files, environment });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "valid" } });
  expect(end.commands).toEqual([]);
  expect(simulator.calls).toEqual([]);
});

test("schedule: follows the interfaces within the limits, and leaves settings to a reviewed apply", async () => {
  const { simulator, credentials: environment, entries, list } = await example();
  await prepareStep({ event: push(), files, environment, inputs: UNREVIEWED });
  churn(simulator.world);
  grantRules(simulator.world);
  const added = "\n  - name: offices\n    sources: [{ cidrs: [{ cidr: 192.0.2.0/28 }] }]\n    prefix_lists: [{}]\n";
  const later = { "mappings.yaml": `${MAPPINGS}${added}` };
  const inputs = { "fail-on": "held-back" };
  const end = await runStep({ event: schedule(), files: later, environment, inputs });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "held-back", created: "0", failed: "0" } });
  expect(entries("payments-workers")).toContain("10.20.9.31/32");
  expect(entries("payments-workers")).not.toContain("10.20.7.13/32");
  expect(entries("batch-runners")).toHaveLength(40);
  expect(() => list("offices")).toThrow();
  const line = MAPPINGS.split("\n").findIndex((text) => text.includes("max_removal_percent: 30, ignore_below")) - 1;
  expect(end.commands.filter((command) => command.startsWith("::warning"))).toContainEqual(
    expect.stringContaining(
      `file=mappings.yaml,line=${line},col=9::data/us-west-2/batch-runners is held back: it would lose 38 of 40 entries`,
    ),
  );

  expect(end.commands.at(-1)).toMatch(/^::error::Prefix lists: 4 changes applied, 2 held back\./);

  const allowed = { ...UNREVIEWED, "allow-removals": "data/us-west-2/batch-runners=38" };
  const apply = await runStep({ event: push(), files, environment, inputs: allowed });
  expect(apply.outputs).toMatchObject({ outcome: "applied", "entries-removed": "38" });
  expect(entries("batch-runners")).toEqual(["10.31.2.11/32", "10.31.2.12/32"]);
});

test("merge_group: plans", async () => {
  const { credentials: environment, owned } = await example();
  const end = await runStep({ event: mergeGroup(), files, environment });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "changes" } });
  expect(owned()).toEqual([]);
});

test("workflow_dispatch: plans, and applies what the inputs say", async () => {
  const { credentials, owned } = await example();
  const github = await gitHubStandIn();
  github.setTip(MERGE);
  const environment = { ...credentials, GITHUB_ACTOR: "jane", GITHUB_TRIGGERING_ACTOR: "jane" };
  const byHand = (inputs: Readonly<Record<string, string>> = {}) =>
    runStep({ event: dispatch(), files, environment, inputs, github });
  const planned = await byHand();
  expect(planned.outputs.outcome).toBe("changes");
  expect(owned()).toEqual([]);
  const only = "network/eu-west-1/bast*\nnetwork/eu-west-1/web*";
  const seen = await byHand({ only });
  const end = await byHand({ only, command: "apply", "expect-digest": seen.outputs.digest ?? "" });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "2" } });
  expect(owned()).toEqual(["bastions", "web-frontends"]);
});

test.each([
  ["apply on a pull request", pullRequest(), { command: "apply" }],
  ["apply from another branch", dispatch("refs/heads/workers"), { command: "apply" }],
  ["pull_request_target", other("pull_request_target"), {}],
  ["workflow_run", other("workflow_run"), {}],
  ["issue_comment", other("issue_comment"), { command: "plan" }],
  ["release", other("release"), {}],
])("refused: %s", async (_, event, inputs) => {
  const { simulator, credentials: environment } = await example();
  const end = await runStep({ event, files, environment, inputs: { ...inputs } });
  expect(end).toMatchObject({ code: 1, stderr: "", outputs: { outcome: "failed" } });
  expect(end.commands.at(-1)).toBe("::error::Prefix lists: refused.");
  expect(end.summary).toContain("### What needs you");
  expect(simulator.calls).toEqual([]);
});

test("the checkout is named when the file is missing", async () => {
  const end = await runStep({ event: push(), files: {} });
  expect(end.code).toBe(1);
  expect(end.commands[0]).toContain("Run actions/checkout before plsync");
});
