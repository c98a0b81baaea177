// How plsync works stays refused until somebody approves it, however much is merged on top; and once it is approved, also by hand, it is
// not asked for again.
import { expect, test, vi } from "vitest";
import { stampAudience, stampOf } from "../../../src/github/review/stamp.ts";
import { readSeal, sealDigest, withSeal } from "../../../src/github/review/works-seal.ts";
import { dispatch, push } from "../../github/payloads.ts";
import type { JobClaims } from "../../stand-ins/github/tokens.ts";
import { MAPPINGS } from "../example.ts";
import { type Flow, pullRequestFlow, treeOf } from "../flow.ts";
import { runStep } from "../runner.ts";
import type { StepEnd } from "../step.ts";
import { BOT, comment, expectRefused, GOOD, INPUTS, offices, planned, pullJob, recordIn } from "./attack.ts";

vi.setConfig({ testTimeout: 300_000 });

const OPENED = GOOD.replace("max_deletes: 1 ", "max_deletes: 1000 ");

/** The file as it is, with other comments. */
function noted(mappings: string, number: number): string {
  return `${mappings}# ${number}\n`;
}

/** Pull request `number` adds a CIDR to the list; it is planned, merged and applied. */
async function merged(flow: Flow, number: number, mappings: string): Promise<StepEnd> {
  flow.open(number, mappings);
  await flow.preparePlan(number, { inputs: INPUTS, action: "opened" });
  flow.merge(number);
  return flow.apply({ inputs: INPUTS });
}

/** A maintainer applies what is on the branch by hand, with the digest that a refusal names. */
function byHand(flow: Flow, digest: string): Promise<StepEnd> {
  const { tip } = flow.github;
  const workflow = ".github/workflows/apply-by-hand.yml";
  return runStep({
    event: dispatch(),
    files: treeOf(flow.pushes.at(-1)?.mappings ?? ""),
    environment: flow.aws.credentials,
    inputs: { ...INPUTS, command: "apply", "expect-digest": digest },
    github: flow.github,
    sha: tip,
    workflow,
  });
}

function digestIn(end: StepEnd): string {
  const [, digest = ""] = /`expect-digest: ([0-9a-f]{64})`/.exec(end.summary) ?? [];
  return digest;
}

test("a refused change stays refused under twelve versions of the file that change something else", async () => {
  const flow = await pullRequestFlow();
  flow.pushDirectly(MAPPINGS.replace("max_deletes: 1 ", "max_deletes: 1000 "));
  for (let number = 1; number <= 12; number++) {
    flow.pushDirectly(noted(MAPPINGS.replace("max_deletes: 1 ", "max_deletes: 1000 "), number));
  }
  const end = await merged(flow, 12, noted(OPENED, 12));
  expectRefused(flow, end, "for more than 10 versions of the file, and no apply has noted that it was approved");
});

test("an approval by hand is remembered: later merges are not asked again, until the next change", async () => {
  const flow = await planned();
  flow.merge(12);
  expect(await flow.prepareApply({ inputs: INPUTS })).toMatchObject({ code: 0 });
  flow.pushDirectly(OPENED);
  const refused = await merged(flow, 13, noted(OPENED.replace("192.0.2.0/28", "192.0.2.0/27"), 13));
  expect(refused).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  expect(await byHand(flow, digestIn(refused))).toMatchObject({ code: 0, outputs: { updated: "1" } });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/27"]);
  const next = await merged(flow, 14, noted(OPENED.replace("192.0.2.0/28", "192.0.2.0/26"), 14));
  expect(next).toMatchObject({ code: 0, outputs: { updated: "1" } });
  const writes = flow.aws.writes();
  flow.pushDirectly(OPENED.replace("max_deletes: 1000 ", "max_deletes: 9 "));
  const again = await flow.apply({ inputs: INPUTS });
  expect(again).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  expect(flow.aws.writes()).toEqual(writes);
});

test("what an apply noted settles it, however many versions and commits follow", async () => {
  const flow = await pullRequestFlow();
  expect(await merged(flow, 12, OPENED)).toMatchObject({ code: 0, outputs: { created: "1" } });
  for (let number = 1; number <= 4; number++) flow.pushDirectly(noted(OPENED, number));
  for (let number = 1; number <= 100; number++) flow.pushElsewhere();
  const end = await merged(flow, 13, noted(OPENED.replace("192.0.2.0/28", "192.0.2.0/27"), 13));
  expect(end).toMatchObject({ code: 0, outputs: { updated: "1" } });
});

/** The first list is applied, then how plsync works is changed by a push that is refused; `mallory` writes into comments. */
async function refusedPush(): Promise<Flow> {
  const flow = await planned();
  flow.merge(12);
  expect(await flow.prepareApply({ inputs: INPUTS })).toMatchObject({ code: 0 });
  flow.pushDirectly(OPENED);
  return flow;
}

/** The note of pull request 12 as the attacker would like it, signed for a job of theirs. `works`: what it should approve. */
function forge(flow: Flow, works: string, job: Partial<JobClaims>): void {
  const { body, id } = comment(flow);
  const claimed = readSeal("default", body);
  if (claimed === undefined) throw new Error("the apply left no note");
  const seal = { ...claimed.seal, works, commit: flow.github.tip };
  const stamp = stampOf(flow.github.token({ ...pullJob(flow), ...job }, stampAudience(sealDigest(seal), "works")));
  flow.github.editComment(id, BOT, withSeal("default", body, { seal, stamp }));
}

/** A job that a push to the default branch started. */
function pushJob(flow: Flow, workflow: string): Partial<JobClaims> {
  return { event_name: "push", ref: "refs/heads/main", sha: flow.github.tip, base_ref: "", workflow };
}

test.each([
  ["signed for a pull request's job", () => ({})],
  ["signed for another workflow of the branch", (flow: Flow) => pushJob(flow, ".github/workflows/release.yml")],
])("a forged note counts for nothing: %s", async (_, job) => {
  const flow = await refusedPush();
  flow.open(13, OPENED.replace("192.0.2.0/28", "192.0.2.0/27"));
  await flow.preparePlan(13, { inputs: INPUTS, action: "opened" });
  forge(flow, recordIn(comment(flow, 13).body).file?.after ?? "", job(flow));
  const writes = flow.aws.writes();
  flow.merge(13);
  const end = await flow.apply({ inputs: INPUTS });
  expect(end).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  expect(flow.aws.writes()).toEqual(writes);
});

test("a note that GitHub signed for the workflow that applies is believed: what is forged above is all that is missing", async () => {
  const flow = await refusedPush();
  flow.open(13, OPENED.replace("192.0.2.0/28", "192.0.2.0/27"));
  await flow.preparePlan(13, { inputs: INPUTS, action: "opened" });
  const works = recordIn(comment(flow, 13).body).file?.after ?? "";
  forge(flow, works, pushJob(flow, ".github/workflows/apply-on-main.yml"));
  flow.merge(13);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({ code: 0, outputs: { updated: "1" } });
});

test("a note that is copied to another pull request counts for nothing", async () => {
  const flow = await refusedPush();
  const earlier = readSeal("default", comment(flow).body);
  if (earlier === undefined) throw new Error("the apply left no note");
  const approved = await byHand(flow, digestIn(await flow.prepareApply({ inputs: INPUTS })));
  expect(approved).toMatchObject({ code: 0 });
  flow.pushDirectly(GOOD);
  flow.open(13, offices("192.0.2.0/27"));
  await flow.preparePlan(13, { inputs: INPUTS, action: "opened" });
  const { body, id } = comment(flow, 13);
  flow.github.editComment(id, BOT, withSeal("default", body, earlier));
  const writes = flow.aws.writes();
  flow.merge(13);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  expect(flow.aws.writes()).toEqual(writes);
});

test("a file that only moves to another usual name does not begin how plsync works", async () => {
  const flow = await pullRequestFlow();
  flow.pushDirectly(OPENED, "mappings.yml");
  const end = await runStep({
    event: push({ before: flow.pushes.at(-1)?.before ?? "", after: flow.github.tip }),
    files: { "mappings.yml": OPENED },
    environment: flow.aws.credentials,
    inputs: INPUTS,
    github: flow.github,
    sha: flow.github.tip,
    workflow: ".github/workflows/apply-on-main.yml",
  });
  expectRefused(flow, end, "was pushed without a pull request");
});
