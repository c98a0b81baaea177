// The workflow whose jobs share one plan: which jobs run when, what each may do, and what passes from one to the next.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { DEFAULT_SHARDS, MOST_SHARDS } from "../../src/model/fleet/shard.ts";
import { filledIn } from "../stand-ins/workflow/expression.ts";
import { type Ended, FUNCTIONS, type Job, runJobs, type Step, type Texts } from "../stand-ins/workflow/run.ts";

const TEXT = readFileSync("examples/workflows/fleet.yml", "utf8");
const WORKFLOW = parse(TEXT);
const JOBS: Readonly<Record<string, Job>> = WORKFLOW.jobs;
const NAMES = Object.keys(JOBS);
const OWN = /^plsync\/plsync@/;

const plsyncOf = (name: string): Readonly<Record<string, unknown>> =>
  JOBS[name]?.steps.find(({ uses }) => OWN.test(uses))?.with ?? {};

const SHARDS = JSON.stringify({ include: [1, 2].map((number) => ({ number, shard: `${number}/2`, accounts: "a b" })) });
const DIGEST = "d".repeat(64);

/** How a run goes on when jobs end otherwise than well. */
interface Course {
  readonly event: "pull_request" | "merge_group" | "push" | "schedule" | "workflow_dispatch";
  readonly inputs?: Texts;
  readonly matrix?: string;
  readonly plan?: Texts;
  readonly ends?: Readonly<Record<string, Ended["result"]>>;
}

/** Names of the jobs that run, in order. */
async function jobsOf({ event, inputs, matrix = SHARDS, plan = {}, ends = {} }: Course): Promise<readonly string[]> {
  const planned = { "exact-digest": DIGEST, matrix: SHARDS, deleted: "0", ...plan };
  const results = await runJobs({
    jobs: JOBS,
    github: { event_name: event },
    inputs: inputs ?? {},
    start: async (name) => ({
      result: ends[name] ?? "success",
      outputs: name === "matrix" ? { matrix } : name === "plan" ? planned : {},
    }),
  });
  return [...results].filter(([, result]) => result !== "skipped").map(([name]) => name);
}

const READ = ["matrix", "observe", "plan"];
const APPLY = { command: "apply", "expect-digest": DIGEST };
const NOTHING = { matrix: "", deleted: "0" };
const NO_PLAN = { "exact-digest": "", ...NOTHING };
const DELETES = { deleted: "2" };

const COURSES: readonly (readonly [string, Course, readonly string[]])[] = [
  ["a pull request is planned", { event: "pull_request" }, READ],
  ["an entry of a merge queue, too", { event: "merge_group" }, READ],
  [
    "a pull request of a fork is validated by the required check",
    { event: "pull_request", matrix: "" },
    ["matrix", "plan"],
  ],
  ["a shard that fails leaves the check", { event: "pull_request", ends: { observe: "failure" } }, READ],
  [
    "so does a matrix that fails",
    { event: "pull_request", matrix: "", ends: { matrix: "failure" } },
    ["matrix", "plan"],
  ],
  ["a newer push does not take the check away", { event: "pull_request", ends: { observe: "cancelled" } }, READ],
  ["a merge is applied", { event: "push" }, [...READ, "approve", "apply", "report"]],
  ["deletions come last", { event: "push", plan: DELETES }, [...READ, "approve", "apply", "deletions", "report"]],
  ["deletions alone", { event: "push", plan: { ...DELETES, matrix: "" } }, [...READ, "approve", "deletions", "report"]],
  ["a merge without changes asks nobody", { event: "push", plan: NOTHING }, [...READ, "report"]],
  [
    "what lacks a shard is applied without it",
    { event: "push", ends: { observe: "failure", plan: "failure" } },
    [...READ, "approve", "apply", "report"],
  ],
  ["nothing is applied without a plan", { event: "push", plan: NO_PLAN, ends: { plan: "failure" } }, READ],
  ["nor when it is rejected", { event: "push", plan: DELETES, ends: { approve: "failure" } }, [...READ, "approve"]],
  [
    "nothing is deleted when a shard fails",
    { event: "push", plan: DELETES, ends: { apply: "failure" } },
    [...READ, "approve", "apply", "report"],
  ],
  [
    "nor when somebody stops the run, which is told",
    { event: "push", plan: DELETES, ends: { apply: "cancelled" } },
    [...READ, "approve", "apply", "report"],
  ],
  ["nothing is applied when it is stopped before", { event: "push", ends: { plan: "cancelled" } }, [...READ, "report"]],
  ["a schedule asks nobody", { event: "schedule" }, [...READ, "apply", "report"]],
  [
    "a schedule closes the issue when there is nothing to do",
    { event: "schedule", plan: NOTHING },
    [...READ, "report"],
  ],
  ["a schedule deletes nothing", { event: "schedule", plan: DELETES }, [...READ, "apply", "report"]],
  ["a plan by hand", { event: "workflow_dispatch", inputs: { command: "plan" } }, READ],
  ["a plan by hand with a digest", { event: "workflow_dispatch", inputs: { ...APPLY, command: "plan" } }, READ],
  ["an apply by hand without a digest", { event: "workflow_dispatch", inputs: { command: "apply" } }, READ],
  [
    "an apply by hand",
    { event: "workflow_dispatch", inputs: APPLY, plan: DELETES },
    [...READ, "approve", "apply", "deletions", "report"],
  ],
  [
    "an apply by hand of another plan",
    { event: "workflow_dispatch", inputs: APPLY, plan: NO_PLAN, ends: { plan: "failure" } },
    READ,
  ],
];

test.each(COURSES)("%s", async (_, course, jobs) => {
  expect(await jobsOf(course)).toEqual(jobs);
});

describe.each(NAMES)("%s", (name) => {
  const job = JOBS[name] as Job;

  test("has the permissions that docs/fleet.md lists, and no others", () => {
    const page = readFileSync("docs/fleet.md", "utf8");
    const [head = "", ...rows] = [...page.matchAll(/^\| ((?:permission|`[a-z-]+: (?:read|write)`) \|.*) \|$/gm)].map(
      ([, row]) => row ?? "",
    );
    const column = head.split("|").findIndex((cell) => cell.trim() === `\`${name}\``);
    expect(column).toBeGreaterThan(0);
    const listed = rows.map((row) => row.split("|")).filter((cells) => cells[column]?.trim() === "yes");
    const permissions = Object.entries(job.permissions ?? {}).map(([scope, level]) => `\`${scope}: ${level}\``);
    expect(permissions.sort()).toEqual(listed.map(([permission]) => permission?.trim()).sort());
  });

  test("has a role only where it asks AWS, and then an ID token for it", () => {
    const roles = { observe: /plan-hub$/, apply: /apply-hub$/, deletions: /apply-hub$/ };
    const role = roles[name as keyof typeof roles];
    if (role === undefined) expect(plsyncOf(name)).not.toHaveProperty("hub-role");
    else {
      expect(plsyncOf(name)["hub-role"]).toMatch(role);
      expect(job.permissions).toMatchObject({ "id-token": "write" });
    }
  });

  test("gives plsync inputs that it has", () => {
    const { inputs } = parse(readFileSync("action.yml", "utf8"));
    expect(Object.keys(plsyncOf(name)).filter((key) => !Object.hasOwn(inputs, key))).toEqual([]);
  });

  test("names outputs that plsync has", () => {
    const { outputs } = parse(readFileSync("action.yml", "utf8"));
    const named = [...JSON.stringify(job).matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, output]) => output ?? "");
    expect(named.filter((output) => !Object.hasOwn(outputs, output))).toEqual([]);
  });

  test("leaves no token behind, and reads the base where the pull request is compared with it", () => {
    const checkout = job.steps.find(({ uses }) => uses.startsWith("actions/checkout@"));
    const isCompared = READ.includes(name);
    const expected = { ...(isCompared ? { "fetch-depth": 2 } : {}), "persist-credentials": false };
    expect(checkout?.with).toEqual(name === "approve" ? undefined : expected);
  });

  test("takes artifacts of this very run", () => {
    const downloads = job.steps.filter(({ uses }) => uses.startsWith("actions/download-artifact@"));
    for (const { with: given } of downloads) {
      expect(Object.keys(given ?? {}).filter((key) => !["name", "pattern", "path"].includes(key))).toEqual([]);
    }
  });

  test("keeps an artifact as long as an approval may take, and replaces it when it runs again", () => {
    const uploads = job.steps.filter(({ uses }) => uses.startsWith("actions/upload-artifact@"));
    for (const { with: given } of uploads) {
      expect(given).toMatchObject({ "retention-days": 7, overwrite: true, "if-no-files-found": "error" });
    }
  });
});

test("only the job that approves has an environment, one of its own for what is started by hand", () => {
  const environments = Object.entries(WORKFLOW.jobs as Readonly<Record<string, { environment?: string }>>).flatMap(
    ([name, { environment }]) => (environment === undefined ? [] : [[name, environment]]),
  );
  const either = "{{ github.event_name == 'workflow_dispatch' && 'prefix-lists-by-hand' || 'prefix-lists' }}";
  expect(environments).toEqual([["approve", `$${either}`]]);
});

const LEAVING: readonly (readonly [string, string, string])[] = [
  ["observe", "observe", "snapshot-digest"],
  ["apply", "apply", "report-digest"],
];

test.each(LEAVING)(
  "each job of the matrix %s has an output of its own, up to the shards that there can be",
  (name, step, output) => {
    const numbers = Array.from({ length: DEFAULT_SHARDS }, (_, index) => index + 1);
    const outputs = numbers.map((number) => [
      `digest-${number}`,
      `\${{ matrix.number == ${number} && steps.${step}.outputs.${output} || '' }}`,
    ]);
    expect(JOBS[name]?.outputs).toEqual(Object.fromEntries(outputs));
    expect(plsyncOf("matrix")).not.toHaveProperty("shards");
    expect(JOBS[name]?.strategy).toMatchObject({ "fail-fast": false });
  },
);

const stepOf = (name: string, uses: string): Step | undefined =>
  JOBS[name]?.steps.find((step) => step.uses.startsWith(`actions/${uses}-artifact@`));

test("the artifacts of the matrices have names of their own", () => {
  expect(stepOf("observe", "upload")?.with?.name).toBe(`snapshot-\${{ matrix.number }}`);
  expect(stepOf("apply", "upload")?.with?.name).toBe(`report-\${{ matrix.number }}`);
  expect(stepOf("deletions", "upload")?.with?.name).toBe("report-deletions");
});

test("what lies in artifacts counts only by the digests in outputs of jobs", () => {
  expect(plsyncOf("plan")["snapshot-digests"]).toBe(`\${{ toJSON(needs.observe.outputs) }}`);
  expect(plsyncOf("report")["snapshot-digests"]).toBe(plsyncOf("plan")["snapshot-digests"]);
  expect(plsyncOf("report")["report-digests"]).toContain(`\${{ toJSON(needs.apply.outputs) }}`);
  expect(plsyncOf("report")["report-digests"]).toContain(`\${{ toJSON(needs.deletions.outputs) }}`);
  for (const name of ["apply", "deletions", "report"]) {
    expect(plsyncOf(name)).toMatchObject({
      "plan-file": "plan/plan.json",
      "plan-file-digest": `\${{ needs.plan.outputs.plan-json-digest }}`,
      "expect-digest": `\${{ needs.plan.outputs.exact-digest }}`,
    });
  }
});

test("every input of the form reaches the jobs that it concerns", () => {
  const asked = Object.keys(WORKFLOW.on.workflow_dispatch.inputs);
  expect(asked).toEqual(["command", "expect-digest", "allow-removals", "allow-delete"]);
  for (const name of ["plan", "apply", "deletions", "report"]) {
    for (const input of ["allow-removals", "allow-delete"])
      expect(plsyncOf(name)[input]).toBe(`\${{ inputs.${input} }}`);
  }
  expect(plsyncOf("plan")["expect-digest"]).toBe(`\${{ inputs.expect-digest }}`);
});

test("the check that is required is started by every pull request", () => {
  expect(WORKFLOW.on.pull_request).toEqual({
    types: ["opened", "synchronize", "reopened", "labeled", "unlabeled"],
  });
});

function valueIn(text: string, event: string, number: string): unknown {
  const github = { event_name: event, ref: "refs/heads/x", event: { pull_request: { number } } };
  return filledIn(text, { github }, FUNCTIONS);
}

test("what writes waits in the one queue of everything that writes, and is not cancelled; plans of a pull request are", () => {
  const { concurrency } = WORKFLOW;
  const value = (key: string, event: string, number: string) => valueIn(concurrency[key], event, number);
  for (const event of ["push", "schedule", "workflow_dispatch"]) {
    expect(value("group", event, "")).toBe("plsync");
    expect(value("queue", event, "")).toBe("max");
    expect(value("cancel-in-progress", event, "")).toBe(false);
  }
  expect(value("group", "pull_request", "12")).toBe("plsync-plan-12");
  // GitHub refuses `queue: max` where runs are cancelled.
  expect(value("queue", "pull_request", "12")).toBe("single");
  expect(value("cancel-in-progress", "pull_request", "12")).toBe(true);
  expect(value("group", "merge_group", "")).toBe("plsync-plan-refs/heads/x");
});

test("the numbers that it states", () => {
  const matrices = NAMES.filter((name) => JOBS[name]?.strategy !== undefined);
  const most = NAMES.length - matrices.length + matrices.length * DEFAULT_SHARDS;
  expect(TEXT).toContain(
    `At most ${most} jobs in a run, ${DEFAULT_SHARDS} of them in a matrix, of which GitHub allows ${MOST_SHARDS}`,
  );
});
