// Whoever may write to the repository may start a workflow by hand, on the default branch and without a review: the commands that
// change lists need more, of who starts the run and of who runs it again, and an allowance is good for one plan.
import { expect, test, vi } from "vitest";
import { dispatch, MERGE, push } from "../../github/payloads.ts";
import { type GitHubStandIn, gitHubStandIn } from "../../stand-ins/github/stand-in.ts";
import { type Example, example, MAPPINGS } from "../example.ts";
import { prepareStep } from "../prepare-step.ts";
import { runStep, UNREVIEWED } from "../runner.ts";
import type { StepSettings } from "../step.ts";

// Every step is a process of its own, on machines that have others to run.
vi.setConfig({ testTimeout: 300_000 });

const ADDRESS = "network/eu-west-1/web-frontends";
const files = { "mappings.yaml": MAPPINGS };

interface Setting {
  readonly aws: Example;
  readonly github: GitHubStandIn;
  /** A run that a person starts by hand; `again`: who runs it again, if it is a re-run. */
  byHand(inputs: Readonly<Record<string, string>>, actor: string, again?: string): ReturnType<typeof runStep>;
  /** The inputs that roll the list back beyond its limits, as a run without them tells. */
  readonly allowed: Readonly<Record<string, string>>;
}

/** jane maintains the repository, will may write, and mallory and Apps have no permission. The list has lately gained twenty entries. */
async function setting(): Promise<Setting> {
  const aws = await example();
  const github = await gitHubStandIn();
  github.setTip(MERGE);
  github.setRole("will", "write");
  github.setRole("mallory", null);
  const apply = () => prepareStep({ event: push(), files, environment: aws.credentials, inputs: UNREVIEWED, github });
  expect(await apply()).toMatchObject({ code: 0 });
  aws.addWebFrontends(20);
  expect(await apply()).toMatchObject({ code: 0 });
  const startedBy = (inputs: Readonly<Record<string, string>>, actor: string, again = actor): StepSettings => ({
    event: dispatch(),
    files,
    inputs,
    github,
    environment: { ...aws.credentials, GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: again },
  });
  const byHand: Setting["byHand"] = (...run) => runStep(startedBy(...run));
  const held = await prepareStep(startedBy({ command: "rollback", address: ADDRESS }, "jane"));
  expect(held).toMatchObject({ code: 3, outputs: { outcome: "held-back" } });
  const [, digest = ""] = /`expect-digest: ([0-9a-f]{64})`/.exec(held.summary) ?? [];
  const allowed = {
    command: "rollback",
    address: ADDRESS,
    "allow-removals": `${ADDRESS}=20`,
    "expect-digest": digest,
  };
  return { aws, github, byHand, allowed };
}

test("a digest is of how plsync works, too: with another limit of deletions, it approves nothing", async () => {
  const { aws, github } = await setting();
  const run = (mappings: string, inputs: Readonly<Record<string, string>>) =>
    runStep({
      event: dispatch(),
      files: { "mappings.yaml": mappings },
      inputs,
      github,
      environment: { ...aws.credentials, GITHUB_ACTOR: "jane", GITHUB_TRIGGERING_ACTOR: "jane" },
    });
  const seen = await run(MAPPINGS, { command: "plan" });
  const apply = { command: "apply", "expect-digest": seen.outputs.digest ?? "" };
  const before = aws.writes().length;
  const opened = await run(MAPPINGS.replace("max_deletes: 1 ", "max_deletes: 1000 "), apply);
  expect(opened).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  expect(opened.summary).toContain("covers how plsync works");
  expect(aws.writes()).toHaveLength(before);
  expect(await run(MAPPINGS, apply)).toMatchObject({ code: 0 });
});

test("a digest of the settings has shown nobody how much a list grows; the exact one has", async () => {
  const aws = await example();
  const github = await gitHubStandIn();
  github.setTip(MERGE);
  const text = MAPPINGS.replace(
    "{ max_removal_percent: 50 } # a list",
    "{ max_removal_percent: 50, max_additions: 4 } # a list",
  );
  const run = (inputs: Readonly<Record<string, string>>, event = dispatch()) =>
    runStep({
      event,
      files: { "mappings.yaml": text },
      inputs: { only: ADDRESS, ...inputs },
      github,
      environment: { ...aws.credentials, GITHUB_ACTOR: "jane", GITHUB_TRIGGERING_ACTOR: "jane" },
    });
  expect(await run(UNREVIEWED, push())).toMatchObject({ code: 0 });
  aws.addWebFrontends(2);
  const seen = await run({ command: "plan" });
  aws.addWebFrontends(20);
  const before = aws.entries("web-frontends");
  const end = await run({ command: "apply", "expect-digest": seen.outputs.digest ?? "" });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "held-back", "entries-added": "0" } });
  expect(end.summary).toContain("it would add 20 entries that no plan of a merged pull request shows");
  expect(aws.entries("web-frontends")).toEqual(before);
  const [, exact = ""] = /exact `([0-9a-f]{64})`/.exec((await run({ command: "plan" })).summary) ?? [];
  const applied = await run({ command: "apply", "expect-digest": exact });
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied", "entries-added": "20" } });
});

test("a writer, an App and who is nobody change nothing by hand, and a re-run counts for both", async () => {
  const { allowed, aws, byHand } = await setting();
  const plan = await byHand({ command: "plan", "allow-removals": `${ADDRESS}=20` }, "will");
  expect(plan.code).toBe(0);
  const apply = { command: "apply", "expect-digest": plan.outputs.digest ?? "" };
  const before = aws.writes().length;
  const entries = aws.entries("web-frontends");
  for (const [inputs, actor, again, who] of [
    [apply, "will", "will", "will"],
    [{ ...apply, "allow-removals": `${ADDRESS}=20` }, "will", "will", "will"],
    [{ ...apply, command: "sync", "allow-removals": `${ADDRESS}=20` }, "will", "will", "will"],
    [allowed, "will", "will", "will"],
    [{ command: "release", address: ADDRESS }, "will", "will", "will"],
    // rerun-dispatch: what a maintainer started is run again by somebody else.
    [apply, "jane", "will", "will"],
    [allowed, "jane", "mallory", "mallory"],
    [apply, "deploy-bot[bot]", "jane", "deploy-bot[bot]"],
    [apply, "dependabot[bot]", "dependabot[bot]", "dependabot[bot]"],
  ] as const) {
    const end = await byHand(inputs, actor, again);
    expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(end.log.replace(/\s+│?\s*/g, " ")).toContain(`${who} may not start ${inputs.command}`);
  }
  expect(aws.writes()).toHaveLength(before);
  expect(aws.entries("web-frontends")).toEqual(entries);
});

test("without the digest of the exact plan nothing is applied by hand, and no allowance is spent", async () => {
  const { allowed, aws, byHand } = await setting();
  const before = aws.writes().length;
  const { "expect-digest": _, ...without } = allowed;
  for (const inputs of [
    { command: "apply" },
    { command: "apply", ...UNREVIEWED },
    { command: "sync", "allow-removals": `${ADDRESS}=20` },
    { command: "sync", "allow-delete": ADDRESS },
    without,
    { ...allowed, "expect-digest": "0".repeat(64) },
    { ...allowed, "expect-digest": (allowed["expect-digest"] ?? "").slice(0, 12) },
  ]) {
    const end = await byHand(inputs, "jane");
    expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(end.log).toMatch(/expect-digest/);
  }
  expect(aws.writes()).toHaveLength(before);
});

test("rerun-dispatch: an allowance is spent once, also by those who may give it", async () => {
  const { allowed, aws, byHand } = await setting();
  const entries = aws.entries("web-frontends");
  expect(await byHand(allowed, "jane")).toMatchObject({ code: 0, outputs: { outcome: "applied" } });
  expect(aws.entries("web-frontends")).toHaveLength(entries.length - 20);
  expect(await byHand({ command: "release", address: ADDRESS }, "jane")).toMatchObject({ code: 0 });
  const sync = await byHand({ command: "sync" }, "deploy-bot[bot]");
  expect(sync).toMatchObject({ code: 0, outputs: { outcome: "applied" } });
  expect(aws.entries("web-frontends")).toEqual(entries);

  const before = aws.writes().length;
  const again = await byHand(allowed, "jane");
  expect(again).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(again.log.replace(/\s+│?\s*/g, " ")).toContain("is not the one that was approved");
  expect(aws.writes()).toHaveLength(before);
});

test("a hold is for everybody who may write; `dispatch-permission: write` lets them do the rest", async () => {
  const { aws, byHand, github } = await setting();
  const { length } = github.calls;
  expect(await byHand({ command: "hold", address: ADDRESS }, "will")).toMatchObject({ code: 0 });
  expect(github.calls.slice(length).filter(({ path }) => path.includes("collaborators"))).toEqual([]);
  expect(aws.list("web-frontends").tags.get("plsync:hold")).toMatch(/^until released/);
  const release = { command: "release", address: ADDRESS, "dispatch-permission": "write" };
  expect(await byHand(release, "mallory")).toMatchObject({ code: 1 });
  expect(await byHand(release, "will")).toMatchObject({ code: 0 });
  expect(aws.list("web-frontends").tags.has("plsync:hold")).toBe(false);
});

test("when GitHub does not say what somebody may do, nothing is done", async () => {
  const { aws, byHand, github } = await setting();
  const before = aws.writes().length;
  github.fail({ path: /collaborators/, times: 100, status: 403 });
  const end = await byHand({ command: "release", address: ADDRESS }, "jane");
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(end.log).toContain("GitHub was asked who may start release");
  expect(aws.writes()).toHaveLength(before);
});

test("a saved plan on a push is applied only with the digest of what somebody has seen", async () => {
  const { aws, github } = await setting();
  const changed = MAPPINGS.replace("max_entries: 40", "max_entries: 41");
  const run = (inputs: Readonly<Record<string, string>>, plan = "") =>
    runStep({
      event: push(),
      files: { "mappings.yaml": changed, "plan.json": plan },
      environment: aws.credentials,
      inputs,
      github,
    });
  const planned = await run({ command: "plan" });
  const plan = JSON.stringify(planned.files["plan-json"]);
  const before = aws.writes().length;
  const saved = { command: "apply", "plan-file": "plan.json" };
  expect(await run(saved, plan)).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  const other = await run({ ...saved, "expect-digest": "0".repeat(64) }, plan);
  expect(other).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(aws.writes()).toHaveLength(before);
  const seen = await run({ ...saved, "expect-digest": planned.outputs.digest ?? "" }, plan);
  expect(seen).toMatchObject({ code: 0, outputs: { outcome: "applied" } });
});
