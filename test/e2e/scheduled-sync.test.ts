// The schedule and its drift issue, and what a label on a pull request lets through.
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { churn, grantRules } from "../../src/simulator/example/churn.ts";
import { dispatch, schedule } from "../github/payloads.ts";
import type { WorkflowRunRecord } from "../stand-ins/github/records.ts";
import { MAPPINGS } from "./example.ts";
import { type Flow, pullRequestFlow } from "./flow.ts";
import { runStep, UNREVIEWED } from "./runner.ts";
import type { StepEnd } from "./step.ts";

vi.setConfig({ testTimeout: 120_000 });

const BATCH = "data/us-west-2/batch-runners";

/** Everything of the file applied, and then interfaces that came and went. */
async function driftedFlow(): Promise<Flow> {
  const flow = await pullRequestFlow();
  flow.open(12, MAPPINGS);
  flow.merge(12);
  await flow.prepareApply({ inputs: UNREVIEWED });
  churn(flow.aws.simulator.world);
  // That a list has no room is what other tests are about.
  grantRules(flow.aws.simulator.world);
  return flow;
}

function sync({ aws, github }: Flow, inputs: Readonly<Record<string, string>> = {}): Promise<StepEnd> {
  const files = { "mappings.yaml": MAPPINGS };
  return runStep({ event: schedule(), files, environment: aws.credentials, github, sha: github.tip, inputs });
}

test("what a sync cannot put right is in one issue, which closes itself", async () => {
  const flow = await driftedFlow();
  const first = await sync(flow);
  expect(first).toMatchObject({ code: 0, outputs: { outcome: "held-back", "issue-number": "13" } });
  expect(flow.github.issues()).toMatchObject([
    { title: "Prefix list drift: 1 list differs from mappings.yaml", state: "open", labels: ["plsync-drift"] },
  ]);
  const writes = () => flow.github.calls.filter(({ method }) => method !== "GET").length;
  const before = writes();
  await sync(flow);
  expect(writes()).toBe(before);
  await sync(flow, { "allow-removals": `${BATCH}=38` });
  expect(flow.github.issues()).toMatchObject([{ state: "closed", stateReason: "completed" }]);
  expect(flow.aws.entries("batch-runners")).toHaveLength(2);
});

test("a list that waits for a reviewed apply is in the issue and the summary, though all of its entries are right", async () => {
  const flow = await driftedFlow();
  await sync(flow, { "allow-removals": `${BATCH}=38` });
  const files = { "mappings.yaml": MAPPINGS.replace("deletion: retain", "deletion: delete") };
  expect(files["mappings.yaml"]).not.toBe(MAPPINGS);
  const end = await runStep({
    ...{ event: schedule(), files, environment: flow.aws.credentials, github: flow.github, sha: flow.github.tip },
  });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "held-back", "held-back": "1" } });
  const [issue] = flow.github.issues().filter(({ state }) => state === "open");
  for (const text of [issue?.body, end.summary, end.log]) {
    expect(text).toContain("bastions");
    expect(text).toContain("its settings in the file have not been applied yet");
  }
});

test("the label on the pull request allows the removals that its plan shows, for that merge", async () => {
  const flow = await driftedFlow();
  const labels = ["plsync:allow-removals"];
  flow.open(14, MAPPINGS.replace("max_entries: { headroom: 20 }", "max_entries: { headroom: 40 }"), { labels });
  const planned = await flow.plan(14);
  expect(planned.outputs["held-back"]).toBe("0");
  expect(flow.comments(14)[0]).toContain("allows the removals shown here for this merge");
  flow.merge(14);
  const applied = await flow.apply();
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied" } });
  expect(flow.aws.entries("batch-runners")).toHaveLength(2);
});

test("redact: neither an account id nor an address is in what people see", async () => {
  const flow = await driftedFlow();
  flow.open(14, MAPPINGS.replace("max_entries: { headroom: 20 }", "max_entries: { headroom: 40 }"));
  const planned = await flow.plan(14, { inputs: { redact: "true" } });
  const seen = [planned.log, planned.summary, planned.commands.join("\n"), ...flow.comments(14)].join("\n");
  expect(seen).toContain("10.31.x.xx/32");
  expect(seen).not.toMatch(/\b(111111111111|222222222222|333333333333)\b/);
  expect(seen).not.toMatch(/\b10\.\d+\.\d+\.\d+\b/);
});

test("a sync of a commit that is not the newest writes nothing", async () => {
  const flow = await driftedFlow();
  const sha = flow.github.tip;
  flow.pushDirectly(MAPPINGS);
  const before = flow.aws.writes().length;
  const end = await runStep({
    event: schedule(),
    files: { "mappings.yaml": MAPPINGS },
    environment: flow.aws.credentials,
    github: flow.github,
    sha,
  });
  expect(end).toMatchObject({ code: 3, outputs: { outcome: "superseded" } });
  expect(flow.aws.writes()).toHaveLength(before);
});

/** Runs every hour, the newest so many hours ago. */
function hourly(ago: number, conclusion: "success" | "failure" = "success"): readonly WorkflowRunRecord[] {
  return Array.from({ length: 12 }, (_, index) => {
    const createdAt = new Date(Date.now() - (ago + index) * 3_600_000).toISOString();
    return { event: "schedule", status: "completed", conclusion, createdAt };
  });
}

const SYNC_FILE = ".github/workflows/sync-on-schedule.yml";
const SYNC_TEXT = readFileSync("examples/workflows/sync-on-schedule.yml", "utf8");

test("a plan says that the schedule stopped, and nothing while it runs", async () => {
  const flow = await driftedFlow();
  const plan = () =>
    runStep({
      event: dispatch(),
      files: { "mappings.yaml": MAPPINGS, [SYNC_FILE]: SYNC_TEXT },
      environment: flow.aws.credentials,
      github: flow.github,
      sha: flow.github.tip,
    });
  flow.github.setWorkflow("sync-on-schedule.yml", { state: "active", runs: hourly(1) });
  expect((await plan()).summary).not.toContain("no scheduled sync");
  flow.github.setWorkflow("sync-on-schedule.yml", { state: "disabled_inactivity", runs: hourly(24 * 61) });
  const end = await plan();
  expect(end.code).toBe(0);
  expect(end.summary).toContain("no scheduled sync has succeeded for 61 days");
  expect(
    end.commands.filter((line) => line.startsWith("::warning") && line.includes("no scheduled sync")),
  ).toHaveLength(1);
});

test("the drift issue says since when no scheduled sync has succeeded, and is written once", async () => {
  const flow = await driftedFlow();
  flow.github.setWorkflow("sync-on-schedule.yml", { state: "active", runs: [...hourly(0, "failure"), ...hourly(100)] });
  const files = { "mappings.yaml": MAPPINGS.replace("role/plsync-plan", "role/plsync-gone") };
  const failing = () =>
    runStep({
      ...{ event: schedule(), files, environment: flow.aws.credentials, github: flow.github, sha: flow.github.tip },
      workflow: SYNC_FILE,
    });
  await sync(flow);
  await failing();
  const [issue] = flow.github.issues();
  expect(issue?.body).toMatch(/No scheduled run of sync\\?-on\\?-schedule\.yml has succeeded since \d{4}/);
  const writes = flow.github.calls.filter(({ method }) => method !== "GET").length;
  await failing();
  expect(flow.github.calls.filter(({ method }) => method !== "GET")).toHaveLength(writes);
});

test("a sync that events start looks only at lists that their groups may feed", async () => {
  const flow = await driftedFlow();
  // Its groups are selected by tags, so it may be fed by any; web-frontends names another group.
  const narrow = await sync(flow, { "only-sources": "sg-022200000000a0001" });
  expect(narrow.summary).toContain("batch-runners");
  expect(narrow.summary).not.toContain("web-frontends");
  expect((await sync(flow)).summary).toContain("web-frontends");
});

test("a sync for groups that feed no list has nothing to do, and asks AWS nothing", async () => {
  const flow = await pullRequestFlow();
  const only = MAPPINGS.replace(
    /\nmappings:[\s\S]*$/,
    `
mappings:
  - { name: web, sources: [{ security_groups: [sg-022200000000a0002] }], prefix_lists: [{}] }
`,
  );
  const calls = flow.aws.simulator.calls.length;
  const end = await runStep({
    event: schedule(),
    files: { "mappings.yaml": only },
    environment: flow.aws.credentials,
    github: flow.github,
    sha: flow.github.tip,
    inputs: { "only-sources": "sg-0a1b2c3d4e5f60718, sg-0b2c3d4e5f6071829" },
  });
  expect(end.code).toBe(0);
  expect(end.summary).toContain(
    "No list is fed by sg-0a1b2c3d4e5f60718, sg-0b2c3d4e5f6071829, so there is nothing to do.",
  );
  expect(flow.aws.simulator.calls).toHaveLength(calls);
});

test("only-sources is for a sync, and takes ids", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, MAPPINGS);
  const plan = await flow.plan(12, { inputs: { "only-sources": "sg-022200000000a0001" } });
  expect(plan.code).toBe(1);
  expect(plan.log).toContain("is for the command sync, but this is plan");
  const wrong = await sync(flow, { "only-sources": "worker" });
  expect(wrong.code).toBe(1);
  expect(wrong.log).toContain('has "worker", which is no id of a security group');
});
