// The example workflow whose jobs share one plan, from its first job to its last: on a pull request, after its merge, on a schedule, by hand.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { DEFAULT_SHARDS } from "../../src/model/fleet/shard.ts";
import { churn, grantRules } from "../../src/simulator/example/churn.ts";
import { DATA, NETWORK } from "../../src/simulator/example/company.ts";
import { dispatch, FORK, pullRequest, type RunnerEvent, schedule } from "../github/payloads.ts";
import type { Job, Step } from "../stand-ins/workflow/run.ts";
import { MAPPINGS } from "./example.ts";
import { FLEET, type FleetRun, fleetRun, JOBS, type StartStep, TOKENS, type Trouble } from "./fleet-run.ts";
import { type Flow, pullRequestFlow, treeOf } from "./flow.ts";
import { runStep, UNREVIEWED } from "./runner.ts";

vi.setConfig({ testTimeout: 180_000 });

const EMPTY = "version: 1\nowner: acme/network\naccounts: {}\nmappings: []\n";

const pullRun = (flow: Flow, number: number, trouble?: Trouble) =>
  fleetRun((settings) => flow.plan(number, settings), { event_name: "pull_request" }, {}, trouble);
const pushRun = (flow: Flow, trouble?: Trouble) =>
  fleetRun(({ inputs, environment }) => flow.apply({ inputs, environment }), { event_name: "push" }, {}, trouble);

/** A run of the newest commit that no push starts. */
function otherRun(flow: Flow, event: RunnerEvent, mappings: string, inputs: Readonly<Record<string, string>> = {}) {
  const start: StartStep = (settings) =>
    runStep({
      event,
      files: treeOf(mappings, FLEET),
      environment: { ...flow.aws.credentials, ...settings.environment },
      inputs: settings.inputs,
      github: flow.github,
      sha: flow.github.tip,
    });
  return fleetRun(start, { event_name: event.name }, inputs);
}

const ran = ({ jobs }: FleetRun) => Object.fromEntries([...jobs].filter(([, result]) => result !== "skipped"));
const last = ({ steps }: FleetRun) => steps.at(-1)?.end;
const READ = { matrix: "success", observe: "success", plan: "success" };
const WRITTEN = { ...READ, approve: "success", apply: "success", report: "success" };

/** In a private repository, where reading takes a permission, too. */
const shared = (base: string) =>
  pullRequestFlow({ base, workflow: FLEET, settings: { isPrivate: true, tokens: TOKENS } });
/** What a job may not ask; beside what is not there for anybody: the file's other name, and the history of the flow's workflow. */
const denied = ({ github }: Flow) =>
  github.calls
    .filter(
      ({ status, path }) =>
        [401, 403, 404].some((refusal) => refusal === status) && !/mappings\.yml|\/actions\/workflows\//.test(path),
    )
    .map(({ method, path, status }) => `${method} ${path} ${status}`);

async function opened(mappings = MAPPINGS, base = EMPTY): Promise<Flow> {
  const flow = await shared(base);
  flow.open(12, mappings);
  return flow;
}

/** Planned and merged. */
async function merged(): Promise<Flow> {
  const flow = await opened();
  await flow.preparePlan(12);
  flow.merge(12);
  return flow;
}

/** Everything of the file applied, and then interfaces that came and went. */
async function drifted(): Promise<Flow> {
  const flow = await opened(MAPPINGS, MAPPINGS);
  flow.merge(12);
  await flow.prepareApply({ inputs: UNREVIEWED });
  churn(flow.aws.simulator.world);
  grantRules(flow.aws.simulator.world);
  return flow;
}

/** How often GitHub is asked by a run with as many jobs as there can be, by what each job asks here: the most of those with its command. */
function requestsOf({ github }: Flow) {
  const most = new Map<string, number>();
  return {
    counted:
      (start: StartStep): StartStep =>
      async (settings) => {
        const before = github.calls.length;
        const end = await start(settings);
        const { command = "" } = settings.inputs;
        most.set(command, Math.max(most.get(command) ?? 0, github.calls.length - before));
        return end;
      },
    commands: () => [...most.keys()],
    all: () =>
      [...most].reduce((sum, [name, count]) => sum + count * (/observe|apply/.test(name) ? DEFAULT_SHARDS : 1), 0),
  };
}

test("a pull request has one comment, whose record counts: its merge is applied, by jobs that each have what they need, and ask GitHub little", async () => {
  const flow = await opened();
  const planning = requestsOf(flow);
  const plan = await fleetRun(
    planning.counted((settings) => flow.plan(12, settings)),
    { event_name: "pull_request" },
  );
  expect(ran(plan), last(plan)?.stdout).toEqual(READ);
  expect(flow.comments(12)).toHaveLength(1);
  expect(flow.comments(12)[0]).not.toContain("can be steered");
  expect(planning.all()).toBeLessThan(100);

  flow.merge(12);
  const applying = requestsOf(flow);
  const apply = await fleetRun(
    applying.counted(({ inputs, environment }) => flow.apply({ inputs, environment })),
    { event_name: "push" },
  );
  expect(ran(apply), last(apply)?.stdout).toEqual(WRITTEN);
  expect(last(apply)?.outputs).toMatchObject({ outcome: "applied", created: "7" });
  expect(flow.comments(12)).toHaveLength(1);
  expect(flow.comments(12)[0]).toContain("### Prefix lists: applied, 7 created");
  expect(flow.aws.owned()).toHaveLength(7);
  expect(denied(flow)).toEqual([]);
  expect(applying.commands()).toEqual(["matrix", "observe", "plan", "apply", "report"]);
  expect(applying.all()).toBeLessThan(100);
  expect(FLEET).toContain("fewer than 100 requests to GitHub");
  const told = flow.github.calls.filter(({ method, path }) => method !== "GET" && /\/(issues|comments)\b/.test(path));
  expect(told.length).toBeLessThanOrEqual(6);
});

test("nothing is applied on the word of artifacts", async () => {
  const flow = await merged();
  const forged = await pushRun(flow, {
    before: (job, artifacts) => {
      if (job !== "apply") return;
      const path = join(artifacts, "plan", "plan.json");
      writeFileSync(path, readFileSync(path, "utf8").replace(/"max_entries": \d+/, '"max_entries": 999'));
    },
  });
  expect(ran(forged)).toMatchObject({ approve: "success", apply: "failure" });
  expect(flow.aws.owned()).toEqual([]);
});

/** Rewrites the plan that jobs pass on, when this job is about to read it. */
function planRewritten(reader: string, rewrite: (plan: { lists: { held: unknown }[] }) => unknown): Trouble {
  return {
    before: (job, artifacts) => {
      if (job !== reader) return;
      const path = join(artifacts, "plan", "plan.json");
      writeFileSync(path, JSON.stringify(rewrite(JSON.parse(readFileSync(path, "utf8")))));
    },
  };
}

test("what the plan holds back stays held back, whatever the artifact says", async () => {
  const flow = await merged();
  flow.pushDirectly(MAPPINGS.replace("192.0.2.10/32", "203.0.113.66/32"));
  const run = await pushRun(
    flow,
    planRewritten("apply", ({ lists, ...rest }) => ({
      ...rest,
      lists: lists.map((list) => ({ ...list, held: null })),
    })),
  );
  expect(ran(run)).toMatchObject({ plan: "success", approve: "success", apply: "failure" });
  expect(last(run)?.stdout).toContain("plan.json is not the one that was meant: its SHA-256 is ");
  expect(flow.aws.owned()).toEqual([]);
});

test("a snapshot in the place of another is left out, and what it had is unknown", async () => {
  const flow = await opened();
  const plan = await pullRun(flow, 12, {
    before: (job, artifacts) => {
      if (job !== "plan") return;
      const [one = "", other = ""] = readdirSync(artifacts)
        .sort()
        .map((name) => join(artifacts, name, `shard-${name.slice("snapshot-".length)}.gz`));
      writeFileSync(one, readFileSync(other));
    },
  });
  expect(ran(plan)).toEqual({ ...READ, plan: "failure" });
  expect(last(plan)?.summary).toContain("the snapshot of shard 1 of 3 is missing");
});

test("a shard that leaves nothing makes the required check fail, and what the others have told is applied", async () => {
  const flow = await merged();
  const run = await pushRun(flow, { lost: ["observe 1"] });
  expect(ran(run)).toEqual({ ...WRITTEN, observe: "failure", plan: "failure", report: "failure" });
  expect(last(run)?.summary).toContain("the snapshot of shard 1 of 3 is missing");
  // Its account feeds the others.
  expect(flow.aws.owned()).toEqual(["bastions", "batch-runners", "ledger-clients", "ledger-clients-ipv6"]);
});

test("a shard that is lost while it applies leaves its lists as not done, and the next run finishes", async () => {
  const flow = await merged();
  const run = await pushRun(flow, { lost: ["apply 1"] });
  expect(ran(run)).toEqual({ ...WRITTEN, apply: "failure", report: "failure" });
  expect(flow.comments(12)[0]).toContain("left no usable report");
  const again = await pushRun(flow);
  expect(ran(again)).toEqual(WRITTEN);
  expect(flow.aws.owned()).toHaveLength(7);
});

test("a pull request of a fork is validated, by the one job that is required", async () => {
  const flow = await opened();
  const { github } = flow;
  const files = treeOf(MAPPINGS, FLEET);
  const start: StartStep = ({ inputs, environment }) =>
    runStep({ event: pullRequest({ repository: FORK }), files, environment, inputs, github });
  const run = await fleetRun(start, { event_name: "pull_request" });
  expect(ran(run), last(run)?.stdout).toEqual({ matrix: "success", plan: "success" });
  expect(last(run)?.outputs.outcome).toBe("valid");
  expect(flow.comments(12)).toEqual([]);
});

test("what is deleted goes last, in a job of its own", async () => {
  const flow = await merged();
  await flow.prepareApply();
  const fewer = MAPPINGS.replace(/ {2}- name: web-frontends\n[\s\S]*?(?=\n {2}(?:- name|#))/, "");
  flow.open(14, fewer);
  await pullRun(flow, 14);
  flow.merge(14);
  const run = await pushRun(flow);
  expect(ran(run), last(run)?.stdout).toMatchObject({ approve: "success", deletions: "success", report: "success" });
  expect(last(run)?.outputs).toMatchObject({ outcome: "applied", deleted: "1" });
  expect(flow.aws.list("web-frontends").state).toBe("delete-complete");
});

test("a schedule syncs without an approval, and keeps one drift issue", async () => {
  const flow = await drifted();
  const first = await otherRun(flow, schedule(), MAPPINGS);
  expect(ran(first), last(first)?.stdout).toEqual({ ...READ, apply: "success", report: "success" });
  expect(flow.github.issues()).toMatchObject([
    { title: "Prefix list drift: 1 list differs from mappings.yaml", state: "open" },
  ]);
  const before = flow.aws.writes().length;
  const second = await otherRun(flow, schedule(), MAPPINGS);
  expect(ran(second), last(second)?.stdout).toEqual({ ...READ, report: "success" });
  expect(flow.aws.writes()).toHaveLength(before);
  expect(flow.github.issues()).toHaveLength(1);
  expect(denied(flow)).toEqual([]);
});

test("the label on the pull request allows the removals that its plan shows, for that merge", async () => {
  const flow = await drifted();
  const labels = ["plsync:allow-removals"];
  flow.open(14, MAPPINGS.replace("max_entries: { headroom: 20 }", "max_entries: { headroom: 40 }"), { labels });
  await pullRun(flow, 14);
  expect(flow.comments(14)[0]).toContain("allows the removals shown here for this merge");
  flow.merge(14);
  const run = await pushRun(flow);
  expect(ran(run), last(run)?.stdout).toEqual(WRITTEN);
  expect(flow.aws.entries("batch-runners")).toHaveLength(2);
});

test("what nobody reviewed is applied by hand, with the digest of the plan that was seen and no other", async () => {
  const flow = await shared(EMPTY);
  flow.pushDirectly(MAPPINGS);
  const unreviewed = await pushRun(flow);
  expect(ran(unreviewed)).toEqual({ ...READ, plan: "failure" });
  const seen = await otherRun(flow, dispatch(), MAPPINGS, { command: "plan" });
  expect(ran(seen), last(seen)?.stdout).toEqual(READ);
  const none = await otherRun(flow, dispatch(), MAPPINGS, { command: "apply" });
  expect(ran(none)).toEqual(READ);
  const wrong = await otherRun(flow, dispatch(), MAPPINGS, { command: "apply", "expect-digest": "0".repeat(64) });
  expect(ran(wrong)).toEqual({ ...READ, plan: "failure" });
  expect(flow.aws.owned()).toEqual([]);
  const { digest = "" } = last(seen)?.outputs ?? {};
  const run = await otherRun(flow, dispatch(), MAPPINGS, { command: "apply", "expect-digest": digest });
  expect(ran(run), last(run)?.stdout).toEqual(WRITTEN);
  expect(flow.aws.owned()).toHaveLength(7);
});

/** The variant that docs/fleet.md describes: a second round asks what the first one has shown to be needed. */
function twice(): Readonly<Record<string, Job>> {
  const { observe, plan, report } = JOBS;
  if (observe === undefined || plan === undefined || report === undefined) throw new Error("a job is missing");
  const toJson = (text: unknown) => `${text} \${{ toJSON(needs.again.outputs) }}`;
  const changed = (step: Step): Step => ({
    ...step,
    with: Object.fromEntries(
      Object.entries(step.with ?? {}).map(([key, value]) => [key, key === "snapshot-digests" ? toJson(value) : value]),
    ),
  });
  const again: Job = {
    ...observe,
    needs: ["matrix", "observe"],
    steps: observe.steps.flatMap((step): readonly Step[] => {
      if (step.uses.startsWith("actions/upload")) {
        return [{ ...step, with: { ...step.with, name: `snapshot-again-\${{ matrix.number }}` } }];
      }
      if (step.id === undefined) return [step];
      const download = { uses: "actions/download-artifact@v8", with: { pattern: "snapshot-*", path: "fleet" } };
      return [download, { ...step, with: { ...step.with, snapshots: "fleet" } }];
    }),
  };
  const after = (job: Job): Job => ({
    ...job,
    needs: [job.needs ?? [], "again"].flat(),
    steps: job.steps.map(changed),
  });
  return Object.fromEntries(
    Object.entries(JOBS).flatMap(([name, job]): readonly (readonly [string, Job])[] =>
      name === "plan"
        ? [
            ["again", again],
            [name, after(plan)],
          ]
        : [[name, name === "report" ? after(report) : job]],
    ),
  );
}

test("a second round of reading tells the plan what references a list in accounts of other shards", async () => {
  const flow = await drifted();
  const { world } = flow.aws.simulator;
  const shares = [...world.account(NETWORK).region("eu-central-1").lists.values()];
  const list = shares.find(({ name }) => name === "payments-workers");
  if (list === undefined) throw new Error("there is no list to reference");
  world.account(DATA).region("eu-central-1").rule("sg-033300000000a0002", { list, port: 443 });
  flow.open(14, MAPPINGS.replace("max_entries: { headroom: 20 }", "max_entries: 200"));
  const said = async (trouble: Trouble) => last(await pullRun(flow, 14, trouble))?.stdout;
  const lacking = "The snapshots lack what this plan asks of data.";
  const full =
    "payments-workers cannot grow to 200 max entries: sg-033300000000a0002 (data) inbound IPv4: 87 of 60, needs 200";
  const once = await said({});
  expect(once).toContain(lacking);
  expect(once).not.toContain(full);
  const again = await said({ workflow: twice() });
  expect(again).not.toContain(lacking);
  expect(again).toContain(full);
});
