// Notifications of the Action and of the command line: one message for each change of state, and what happens when none can be sent.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { churn, grantRules } from "../../src/simulator/example/churn.ts";
import { NETWORK } from "../../src/simulator/example/company.ts";
import type { Topic } from "../../src/simulator/world/topic.ts";
import { schedule } from "../github/payloads.ts";
import { directory, plsync } from "./command-line.ts";
import { type Example, example, MAPPINGS } from "./example.ts";
import { type Flow, pullRequestFlow } from "./flow.ts";
import { runStep, UNREVIEWED } from "./runner.ts";
import type { StepEnd } from "./step.ts";

vi.setConfig({ testTimeout: 120_000 });

const BATCH = "data/us-west-2/batch-runners";
const ARN = `arn:aws:sns:eu-west-1:${NETWORK}:plsync`;
const HEARTBEAT = `${ARN}-heartbeat`;

function notifying(settings: string): string {
  return MAPPINGS.replace("\nmappings:\n", `\nnotify: ${settings}\nmappings:\n`);
}

const NOTIFYING = notifying(`{ sns_topic_arn: "${ARN}" }`);

/** No account lets a plan in. */
function unreadable(mappings: string): string {
  return mappings.replace("role/plsync-plan", "role/plsync-gone");
}

function topicOf({ simulator }: Example, name = "plsync"): Topic {
  return simulator.world.topic(NETWORK, "eu-west-1", name);
}

/** Everything of the file applied, and then interfaces that came and went: a sync holds back one list. */
async function drifted(mappings: string): Promise<Flow> {
  const flow = await pullRequestFlow();
  flow.open(12, mappings);
  flow.merge(12);
  await flow.apply({ inputs: UNREVIEWED });
  churn(flow.aws.simulator.world);
  grantRules(flow.aws.simulator.world);
  return flow;
}

function sync(
  { aws, github }: Flow,
  mappings: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepEnd> {
  return runStep({
    event: schedule(),
    files: { "mappings.yaml": mappings },
    environment: aws.credentials,
    github,
    sha: github.tip,
    inputs,
  });
}

test("a sync tells what waits once, nothing while it stays so, and that it is over", async () => {
  const flow = await drifted(NOTIFYING);
  const topic = topicOf(flow.aws);
  expect(await sync(flow, NOTIFYING)).toMatchObject({ code: 0, outputs: { outcome: "held-back" } });
  const [first] = topic.published;
  expect(first).toMatchObject({
    subject: "plsync: 1 held back (acme/network)",
    attributes: { state: "problem", kinds: '["held_back"]', command: "sync", owner: "acme/network" },
  });
  expect(first?.texts.email).toContain(`held back: ${BATCH}\n`);
  expect(first?.texts.email).toContain("https://github.com/acme/network/actions/runs/4711");
  expect(JSON.parse(first?.texts.default ?? "")).toMatchObject({
    state: "problem",
    counts: { held_back: 1 },
    events: [{ status: "new", kind: "held_back", code: "limit_reached", about: BATCH }],
  });
  await sync(flow, NOTIFYING);
  expect(topic.published).toHaveLength(1);
  await sync(flow, NOTIFYING, { "allow-removals": `${BATCH}=38` });
  expect(topic.published).toHaveLength(2);
  expect(topic.published[1]).toMatchObject({
    subject: "plsync: all clear (acme/network)",
    attributes: { state: "recovered" },
  });
  expect(topic.published[1]?.texts.email).toContain(`Resolved:\n  held back: ${BATCH}`);
  await sync(flow, NOTIFYING);
  expect(topic.published).toHaveLength(2);
});

test("an apply tells what it could not do every time: it remembers nothing", async () => {
  const flow = await drifted(NOTIFYING);
  const topic = topicOf(flow.aws);
  await flow.apply({ inputs: UNREVIEWED });
  await flow.apply({ inputs: UNREVIEWED });
  expect(topic.published.map(({ subject, attributes }) => [subject, attributes.command])).toEqual([
    ["plsync: 1 held back (acme/network)", "apply"],
    ["plsync: 1 held back (acme/network)", "apply"],
  ]);
});

test("only the kinds that the file names are told of", async () => {
  const failing = notifying(`{ sns_topic_arn: "${ARN}", on: [failed, capacity] }`);
  const flow = await drifted(failing);
  const topic = topicOf(flow.aws);
  await sync(flow, failing);
  expect(topic.published).toEqual([]);
});

test("a message that cannot be published is one warning, and is tried again by the next run", async () => {
  const flow = await drifted(NOTIFYING);
  const first = await sync(flow, NOTIFYING);
  expect(first).toMatchObject({ code: 0, outputs: { outcome: "held-back" } });
  const warnings = first.commands.filter((line) => line.startsWith("::warning") && line.includes("sns:Publish"));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(`sns:Publish to ${ARN} failed, so nobody was told`);
  expect(first.summary).toContain("Topic does not exist");
  const topic = topicOf(flow.aws);
  await sync(flow, NOTIFYING);
  expect(topic.published).toHaveLength(1);
});

test("the permission that is missing is named", async () => {
  const elsewhere = notifying(`{ sns_topic_arn: "arn:aws:sns:eu-west-1:${NETWORK}:alarms" }`);
  const flow = await drifted(elsewhere);
  topicOf(flow.aws, "alarms");
  const end = await sync(flow, elsewhere);
  expect(end.code).toBe(0);
  expect(end.summary).toContain("sns:Publish");
  expect(end.summary).toContain("plsync iam");
});

test("redact: neither an account id nor an address is in what is published", async () => {
  const flow = await drifted(NOTIFYING);
  const topic = topicOf(flow.aws);
  await sync(flow, unreadable(NOTIFYING), { redact: "true" });
  const published = JSON.stringify(
    topic.published.map(({ subject, texts, attributes }) => [subject, texts, attributes]),
  );
  expect(published).toContain("arn:aws:iam::xxxxxxxx2222:role/plsync-gone could not be assumed");
  expect(published).not.toMatch(/111111111111|222222222222|333333333333/);
  expect(published).not.toMatch(/\b10\.\d+\.\d+\.\d+\b/);
});

test("a run that stops is told once, to the topic of the input, and that it is over", async () => {
  const flow = await drifted(MAPPINGS);
  const topic = topicOf(flow.aws);
  const broken = MAPPINGS.replace("version: 1", "version: 7");
  const inputs = { "sns-topic-arn": ARN };
  expect((await sync(flow, broken, inputs)).code).toBe(1);
  await sync(flow, broken, inputs);
  expect(topic.published).toHaveLength(1);
  expect(topic.published[0]).toMatchObject({ subject: "plsync: 1 failed", attributes: { state: "problem" } });
  expect(topic.published[0]?.texts.email).toContain("failed: the run\n    1 error in mappings.yaml");
  expect(flow.github.issues()).toMatchObject([
    { title: "Prefix list drift: syncs of mappings.yaml have 1 problem", state: "open" },
  ]);
  await sync(flow, MAPPINGS, { ...inputs, "allow-removals": `${BATCH}=38` });
  expect(topic.published).toHaveLength(2);
  expect(topic.published[1]?.subject).toBe("plsync: all clear (acme/network)");
  expect(flow.github.issues()).toMatchObject([{ state: "closed" }]);
});

test("every sync that succeeds publishes a heartbeat, and none that does not", async () => {
  const beating = notifying(`{ sns_topic_arn: "${ARN}", heartbeat_topic_arn: "${HEARTBEAT}" }`);
  const flow = await drifted(beating);
  topicOf(flow.aws);
  const heartbeat = topicOf(flow.aws, "plsync-heartbeat");
  await sync(flow, beating);
  await sync(flow, beating);
  expect(heartbeat.published.map(({ attributes }) => attributes.state)).toEqual(["heartbeat", "heartbeat"]);
  await sync(flow, unreadable(beating));
  expect(heartbeat.published).toHaveLength(2);
});

test("the command line tells every time, and with --notify-state only what changes", async () => {
  const company = await example();
  const topic = topicOf(company);
  const { path: cwd, remove } = directory({ "mappings.yaml": NOTIFYING });
  onTestFinished(remove);
  const start = { cwd, environment: company.credentials };
  expect((await plsync("apply --auto-approve", start)).code).toBe(0);
  expect(topic.published).toEqual([]);
  churn(company.simulator.world);
  grantRules(company.simulator.world);
  await plsync("sync", start);
  await plsync("sync", start);
  expect(topic.published).toHaveLength(2);
  const remembering = "sync --notify-state told.json";
  await plsync(remembering, start);
  await plsync(remembering, start);
  expect(topic.published).toHaveLength(3);
  await plsync(`${remembering} --allow-removals ${BATCH}=38`, start);
  expect(topic.published[3]?.subject).toBe("plsync: all clear (acme/network)");
  // The three syncs succeeded: what a limit holds back does not stop the others.
  const state = JSON.parse(readFileSync(join(cwd, "told.json"), "utf8"));
  expect(state.synced).toHaveLength(3);
  const old = { ...state, synced: [9, 10, 11].map((days) => new Date(Date.now() - days * 86_400_000).toISOString()) };
  writeFileSync(join(cwd, "told.json"), JSON.stringify(old));
  const plan = await plsync("plan --notify-state told.json", start);
  expect(plan.code).toBe(0);
  expect(plan.err).toContain("no sync has succeeded for 9 days");
  const unusable = await plsync("sync --notify-state .", start);
  expect(unusable.code).toBe(0);
  expect(unusable.err).toContain("so the next message repeats what was told");
});
