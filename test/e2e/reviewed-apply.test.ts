// What a merge applies and what it refuses: only what the plan comment of the pull request had, when that comment can be trusted.
import { expect, test, vi } from "vitest";
import { dispatch } from "../github/payloads.ts";
import { MAPPINGS } from "./example.ts";
import { type Flow, pullRequestFlow } from "./flow.ts";
import { runStep } from "./runner.ts";
import type { StepEnd } from "./step.ts";

vi.setConfig({ testTimeout: 120_000 });

function withList(mappings: string, name: string, cidr: string): string {
  return `${mappings.trimEnd()}\n  - name: ${name}\n    sources: [{ cidrs: [{ cidr: ${cidr} }] }]\n    prefix_lists: [{}]\n`;
}

const OFFICES = withList(MAPPINGS, "offices", "192.0.2.0/28");
const ADDRESS = "network/eu-west-1/offices";
const INPUTS = { only: ADDRESS };

/** Pull request 12 brings the list, and has its plan. */
async function planned(): Promise<Flow & { readonly id: number; readonly body: string }> {
  const flow = await pullRequestFlow();
  flow.open(12, OFFICES);
  await flow.preparePlan(12, { inputs: INPUTS });
  const [comment] = flow.github.comments(12);
  if (comment === undefined) throw new Error("the plan left no comment");
  return { ...flow, id: comment.id, body: comment.body };
}

function expectRefused(flow: Flow, end: StepEnd, why: string): void {
  expect(end).toMatchObject({ code: 3, outputs: { outcome: "stale", created: "0", "held-back": "1" } });
  expect(end.summary).toContain(why);
  expect(end.summary).toMatch(/`expect-digest: [0-9a-f]{64}`/);
  expect(flow.aws.writes()).toEqual([]);
  expect(flow.aws.owned()).toEqual([]);
}

test("a direct push is refused, and the digest that it names approves it by hand", async () => {
  const flow = await pullRequestFlow();
  flow.pushDirectly(OFFICES);
  const refused = await flow.apply({ inputs: INPUTS });
  expectRefused(flow, refused, ADDRESS);
  const [, digest = ""] = /expect-digest: ([0-9a-f]+)/.exec(refused.summary) ?? [];
  const byHand = (expected: string) =>
    runStep({
      event: dispatch(),
      files: { "mappings.yaml": OFFICES },
      environment: flow.aws.credentials,
      inputs: { ...INPUTS, command: "apply", "expect-digest": expected },
      github: flow.github,
      sha: flow.github.tip,
    });
  expect(await byHand("0".repeat(64))).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  // Two plans with the same first 12 digits are found within minutes.
  const short = await byHand(digest.slice(0, 12));
  expect(short).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(short.summary).toContain("not the 64 hex digits of a plan");
  expect(flow.aws.writes()).toEqual([]);
  expect(await byHand(digest)).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "1" } });
  expect(flow.aws.owned()).toEqual(["offices"]);
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28"]);
});

test("without its comment a merge is refused, and the pull request is told", async () => {
  const flow = await planned();
  flow.github.deleteComment(flow.id);
  flow.merge(12);
  const refused = await flow.apply({ inputs: INPUTS });
  expectRefused(flow, refused, "it has no plan comment by github-actions");
  expect(flow.comments(12)).toHaveLength(1);
  expect(flow.comments(12)[0]).toContain("- not reviewed\n");
  expect(flow.comments(12)[0]).toContain("expect-digest");
  expect(refused.outputs["comment-url"]).toBe(flow.github.comments(12)[0]?.htmlUrl);
});

test("a comment that a person edited does not count", async () => {
  const flow = await planned();
  flow.github.editComment(flow.id, "joe", `${flow.body}\nLooks fine to me.`);
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its plan comment was edited by joe.");
});

test("a copy of the comment by another author counts for nothing and is left alone", async () => {
  const flow = await planned();
  const copy = flow.github.addComment(12, "mallory", flow.body);
  flow.github.deleteComment(flow.id);
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "it has no plan comment by github-actions");
  expect(flow.github.comments(12).find(({ author }) => author === "mallory")).toEqual(copy);
});

test("what was pushed after the plan is not what was reviewed", async () => {
  const flow = await planned();
  flow.update(12, OFFICES.replace("192.0.2.0/28", "192.0.2.0/24"));
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its plan comment was of ");
});

const LABS = "offices-labs";
const BOTH = { only: "network/eu-west-1/offices*" };

/** Pull requests 12 and 13, planned on the same base, each with a list of its own. */
async function twoPlanned(): Promise<Flow & { readonly merged: string }> {
  const flow = await pullRequestFlow();
  flow.open(12, OFFICES);
  await flow.preparePlan(12, { inputs: BOTH });
  flow.open(13, withList(MAPPINGS, LABS, "198.51.100.0/28"));
  await flow.preparePlan(13, { inputs: BOTH });
  return { ...flow, merged: withList(OFFICES, LABS, "198.51.100.0/28") };
}

test("the run of the newest commit applies what the superseded one before it left", async () => {
  const flow = await twoPlanned();
  flow.merge(12);
  flow.merge(13, "squash", flow.merged);
  const [first, second] = flow.pushes;
  if (first === undefined || second === undefined) throw new Error("two merges are two pushes");
  const superseded = await flow.apply({ inputs: BOTH, of: first });
  expect(superseded).toMatchObject({ code: 3, outputs: { outcome: "superseded" } });
  expect(superseded.summary).toContain("superseded");
  expect(flow.aws.writes()).toEqual([]);
  const applied = await flow.apply({ inputs: BOTH, of: second });
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "2" } });
  expect(flow.aws.owned()).toEqual(["offices", LABS]);
  for (const number of [12, 13]) expect(flow.comments(number)[0]).toContain("\n### Prefix lists: applied, ");
});

test("GitHub's index may lag behind the merge", async () => {
  const flow = await planned();
  flow.merge(12);
  flow.github.pullsLag = 1;
  const applied = await flow.apply({ inputs: INPUTS });
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "1" } });
  expect(flow.github.pullsLag).toBe(0);
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28"]);
});

test("AWS is read while GitHub's index lags", async () => {
  const flow = await planned();
  flow.merge(12);
  flow.github.pullsLag = 100;
  const catchUp = () => {
    flow.github.pullsLag = 0;
  };
  flow.aws.simulator.faults.script({ action: "DescribeManagedPrefixLists" }, { kind: "meanwhile", run: catchUp });
  const applied = await flow.apply({ inputs: INPUTS });
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "1" } });
});

test("GitHub may go down before the report: what AWS was told stays told", async () => {
  const flow = await planned();
  flow.merge(12);
  let isDown = false;
  flow.github.hook({
    path: /\/git\/ref/,
    before: () => {
      if (isDown) return;
      isDown = true;
      flow.github.fail({ method: "PATCH", status: 503 });
      flow.github.fail({ method: "GET", path: /\/comments/, status: 503 });
    },
  });
  const applied = await flow.apply({ inputs: INPUTS });
  expect(isDown).toBe(true);
  expect(applied).toMatchObject({ code: 1, outputs: { outcome: "applied", created: "1", "comment-url": "" } });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28"]);
  const said = "The comment on the pull request could not be written: ";
  expect(applied.summary).toContain(said);
  expect(applied.commands.filter((line) => line.startsWith("::notice"))).toEqual([expect.stringContaining(said)]);
  expect(applied.commands.at(-1)).toBe(
    "::error::Prefix lists: the comment on the pull request could not be written, GitHub is out of order.",
  );
  expect(applied.log).toContain("Apply: 1 change made.");
  expect(flow.comments(12)).toEqual([flow.body]);
});

test("one push may bring several pull requests, as a merge queue does", async () => {
  const flow = await twoPlanned();
  const { tip: before } = flow.github;
  flow.merge(12);
  flow.merge(13, "squash", flow.merged);
  const of = { before, after: flow.github.tip, mappings: flow.merged };
  const applied = await flow.apply({ inputs: BOTH, of });
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "2" } });
  for (const pull of [12, 13]) expect(flow.comments(pull)[0]).toContain("### Prefix lists: applied, 2 created");
});

test("an apply of one merged pull request asks GitHub at most twelve times", async () => {
  const flow = await planned();
  flow.merge(12);
  const before = flow.github.calls.length;
  const applied = await flow.apply({ inputs: INPUTS });
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "1" } });
  const calls = flow.github.calls.slice(before).map(({ method, path }) => `${method} ${path.split("?")[0]}`);
  expect(calls.length).toBeLessThanOrEqual(12);
});
