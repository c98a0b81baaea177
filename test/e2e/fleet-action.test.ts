// A run that several jobs share shows people what one job would, and applies no more. How its jobs hang together: fleet-workflow.test.ts.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { MAPPINGS } from "./example.ts";
import { type Flow, pullRequestFlow } from "./flow.ts";
import type { StepEnd } from "./step.ts";

vi.setConfig({ testTimeout: 120_000 });

type Inputs = Readonly<Record<string, string>>;
type RunJob = (inputs: Inputs) => Promise<StepEnd>;

interface Entry {
  readonly shard: string;
  readonly number: number;
  readonly accounts: string;
}

/** Jobs of one run, which find what others have left: as artifacts are, it is all in one place. */
function jobsOf(
  start: (settings: { inputs: Inputs; environment: Record<string, string> }) => Promise<StepEnd>,
): RunJob {
  const temp = mkdtempSync(join(tmpdir(), "plsync-jobs-"));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  return (inputs) => start({ inputs, environment: { RUNNER_TEMP: temp } });
}

const entriesOf = ({ outputs }: StepEnd): readonly Entry[] =>
  outputs.matrix === "" ? [] : JSON.parse(outputs.matrix ?? "").include;

/** From the matrix to what the job that plans is given. */
async function observed(run: RunJob, shards = "3"): Promise<Inputs> {
  const matrix = await run({ command: "matrix", shards });
  expect(matrix, matrix.stdout).toMatchObject({ code: 0, outputs: { outcome: "valid" } });
  const ends: StepEnd[] = [];
  for (const { shard, accounts } of entriesOf(matrix)) {
    const end = await run({ command: "observe", shard, accounts });
    expect(end, end.stdout).toMatchObject({ code: 0, outputs: { outcome: "valid" }, summary: "" });
    ends.push(end);
  }
  return {
    snapshots: ends.map(({ outputs }) => outputs.snapshot).join("\n"),
    "snapshot-digests": JSON.stringify(ends.map(({ outputs }) => outputs["snapshot-digest"])),
  };
}

/** The jobs that apply a plan, and the one that reports. */
async function applied(run: RunJob, planned: StepEnd, snapshots: Inputs, command = "apply") {
  const plan = {
    "plan-file": planned.outputs["plan-json"] ?? "",
    "plan-file-digest": planned.outputs["plan-json-digest"] ?? "",
    "expect-digest": planned.outputs["exact-digest"] ?? "",
  };
  const parts: StepEnd[] = [];
  for (const { shard } of entriesOf(planned)) parts.push(await run({ command, shard, ...plan }));
  parts.push(await run({ command, shard: "deletions", ...plan }));
  const reports = {
    reports: parts.map(({ outputs }) => outputs.report).join("\n"),
    "report-digests": JSON.stringify(parts.map(({ outputs }) => outputs["report-digest"])),
  };
  return { parts, report: await run({ command: "report", ...plan, ...reports, ...snapshots }) };
}

const EMPTY = "version: 1\nowner: acme/network\naccounts: {}\nmappings: []\n";
const planJob = (flow: Flow) => jobsOf((settings) => flow.plan(12, settings));
const applyJob = (flow: Flow) => jobsOf((settings) => flow.apply(settings));

/** Pages name the run that they are of, and only who calls AWS says where calls go. */
const withoutRun = (text: string) =>
  text.replace(/\[run \d+\]\([^)]*\)/g, "[run]").replace(/> \[!WARNING\]\n> \*\*calls to AWS[^\n]*\n\n/, "");

test("plans a pull request with one comment, as one job would, and applies its merge", async () => {
  const flow = await pullRequestFlow({ base: EMPTY });
  flow.open(12, MAPPINGS);
  const run = planJob(flow);
  const snapshots = await observed(run);
  const planned = await run({ command: "plan", ...snapshots });
  expect(planned, planned.stdout).toMatchObject({ code: 0, outputs: { outcome: "changes", created: "7" } });
  expect(flow.comments(12)).toHaveLength(1);
  const [shared = ""] = flow.comments(12);
  await flow.plan(12);
  const [alone = ""] = flow.comments(12);
  const visible = (body: string) => withoutRun(body.slice(body.indexOf("\n")));
  expect(visible(shared)).toBe(visible(alone));

  flow.merge(12);
  const runMerged = applyJob(flow);
  const merged = await observed(runMerged);
  const plan = await runMerged({ command: "plan", ...merged });
  expect(plan, plan.stdout).toMatchObject({ code: 0, outputs: { outcome: "changes", "held-back": "0" } });
  expect(flow.aws.owned()).toEqual([]);
  const { parts, report } = await applied(runMerged, plan, merged);
  expect(parts.map(({ code }) => code)).toEqual(parts.map(() => 0));
  expect(report, report.stdout).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "7" } });
  expect(flow.comments(12)).toHaveLength(1);
  expect(flow.comments(12)[0]).toMatch(/\n### Prefix lists: applied, 7 created\n/);
  expect(await flow.apply()).toMatchObject({ code: 0, outputs: { outcome: "no-changes" } });
});

test("a push that nobody reviewed is held back by the job that plans, whatever the others are told", async () => {
  const flow = await pullRequestFlow({ base: EMPTY });
  flow.pushDirectly(MAPPINGS);
  const run = applyJob(flow);
  const planned = await run({ command: "plan", ...(await observed(run)) });
  expect(planned.outputs).toMatchObject({ outcome: "stale", matrix: "" });
  expect(flow.aws.owned()).toEqual([]);
});
