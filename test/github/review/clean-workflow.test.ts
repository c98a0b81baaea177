// What makes the workflow that plans one that a pull request can steer.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { uncleanParts } from "../../../src/github/review/clean-workflow.ts";

const PLSYNC = "plsync/plsync";
const JOB = (body: string, top = ""): string =>
  `on: pull_request\n${top}\njobs:\n  plan:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n${body}`;
const STEPS = "    steps:\n      - uses: actions/checkout@v7\n      - uses: plsync/plsync@v1\n";

test.each(["plan-on-pull-request.yml", "fleet.yml"])("the example %s is clean", (name) => {
  const text = readFileSync(new URL(`../../../examples/workflows/${name}`, import.meta.url), "utf8");
  expect(uncleanParts(text, PLSYNC)).toEqual([]);
});

test.each([
  [JOB("    steps:\n      - run: npm test\n"), "its job plan has a step with `run`"],
  [JOB("    steps:\n      - uses: ./act\n"), "its job plan has a step with `uses: ./act`"],
  [
    JOB("    steps:\n      - uses: actions/setup-node@v4\n"),
    "its job plan has a step with `uses: actions/setup-node@v4`",
  ],
  [JOB("    steps:\n      - { uses: actions/checkout@v7, shell: bash }\n"), "its job plan has a step with `shell`"],
  [JOB(`    container: node:24\n${STEPS}`), "its job plan has `container`"],
  [JOB(`    services: { db: { image: x } }\n${STEPS}`), "its job plan has `services`"],
  [JOB(`    env: { NODE_OPTIONS: --require ./x.js }\n${STEPS}`), "its job plan has `env: NODE_OPTIONS`"],
  [
    JOB("    steps:\n      - { uses: actions/checkout@v7, env: { AWS_CA_BUNDLE: ./x } }\n"),
    "its job plan has `env: AWS_CA_BUNDLE`",
  ],
  [JOB(STEPS).replace("ubuntu-latest", `\${{ github.head_ref }}`), "its job plan has `runs-on` with an expression"],
  [
    JOB(STEPS).replace("ubuntu-latest", `{ group: org, labels: [x64, '\${{ matrix.on }}'] }`),
    "its job plan has `runs-on` with an expression",
  ],
  [JOB(STEPS, "env: { AWS_ENDPOINT_URL: http://x }"), "it has `env: AWS_ENDPOINT_URL`"],
  [JOB(STEPS, "defaults: { run: { shell: x } }"), "it has `defaults`"],
  [
    JOB(`${STEPS}        with: { name: "\${{ needs.test.outputs.name }}" }\n`),
    "its job plan has an expression with `needs`",
  ],
  [JOB(`    if: needs.test.result == 'x'\n${STEPS}`), "its job plan has an expression with `needs`"],
  [
    JOB(`${STEPS}        with: { name: "\${{ format('}}', 1) && needs.test.outputs.name }}" }\n`),
    "its job plan has an expression with `needs`",
  ],
  [JOB(`    if: contains(toJSON(needs), 'x')\n${STEPS}`), "its job plan has an expression with `needs`"],
  [
    "on: push\npermissions: write-all\njobs: { all: { permissions: , steps: [{ run: x }] } }",
    "its job all has a step with `run`",
  ],
  ["on: push\npermissions: write-all\njobs: { all: { uses: ./x.yml } }", "its job all has `uses`"],
  ["on: push\njobs: [", "it is not valid YAML"],
  ["on: push", "it has no jobs"],
])("%#: %s", (text, what) => {
  expect(uncleanParts(text, PLSYNC)).toContain(what);
});

test("jobs that get no ID token may do what they like, and proxies and Regions steer nothing", () => {
  const other = "  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n";
  const env = "    env: { HTTPS_PROXY: http://proxy, AWS_REGION: eu-west-1 }\n";
  expect(uncleanParts(`${JOB(`${env}${STEPS}`)}${other}`, PLSYNC)).toEqual([]);
});

/** A workflow in which one job reads and another plans from what it left. `read`: the lines of the job that reads; `plan`: of the other. */
const READ =
  "    permissions: { contents: read }\n    outputs: { digest: x }\n    steps:\n      - uses: plsync/plsync@v1\n      - uses: actions/upload-artifact@v7\n";
const PLAN = `    needs: read\n    steps:\n      - uses: actions/download-artifact@v8\n      - uses: plsync/plsync@v1\n        with: { digests: "\${{ toJSON(needs.read.outputs) }}" }\n`;
const SHARED = (read = READ, plan = PLAN, top = ""): string =>
  `${JOB(plan, top)}  read:\n    runs-on: ubuntu-latest\n${read}`;
const NEEDS = "its job plan has an expression with `needs`";

test("jobs may take what other jobs left when every job of the file is clean", () => {
  expect(uncleanParts(SHARED(), PLSYNC)).toEqual([]);
  const matrix = `    strategy: { matrix: "\${{ fromJSON(needs.read.outputs.matrix) }}" }\n`;
  const condition = "    if: always() && needs.read.result == 'success' && needs.read.outputs.matrix != ''\n";
  expect(uncleanParts(SHARED(READ, matrix + condition + PLAN), PLSYNC)).toEqual([]);
});

const ARTIFACT_ONLY = PLAN.replace(/ +with: .*\n/, "");
const NEEDS_ONLY = PLAN.replace(/ +- uses: actions\/download-artifact@v8\n/, "");

describe.each([
  ["artifacts", ARTIFACT_ONLY, "its job plan has a step with `uses: actions/download-artifact@v8`"],
  ["outputs", NEEDS_ONLY, NEEDS],
])("a job that gets an ID token and takes %s", (_, plan, taken) => {
  test.each([
    ["a script", `${READ}      - run: npm test\n`, "its job read has a step with `run`"],
    ["a local action", `${READ}      - uses: ./act\n`, "its job read has a step with `uses: ./act`"],
    [
      "an action of others",
      `${READ}      - uses: actions/setup-node@v4\n`,
      "its job read has a step with `uses: actions/setup-node@v4`",
    ],
    ["a reusable workflow", "    uses: ./.github/workflows/x.yml\n", "its job read has `uses`"],
    ["a container", `    container: node:24\n${READ}`, "its job read has `container`"],
    [
      "an environment variable",
      `    env: { NODE_OPTIONS: --require ./x }\n${READ}`,
      "its job read has `env: NODE_OPTIONS`",
    ],
    [
      "artifacts of another run",
      `${READ}      - { uses: actions/download-artifact@v8, with: { run-id: 1 } }\n`,
      "its job read has a step with `with: run-id`",
    ],
    [
      "a runner that an output names",
      `    runs-on: \${{ needs.other.outputs.on }}\n${READ}`,
      "its job read has `runs-on` with an expression",
    ],
  ])("is steered by %s in another job, whose own permissions do not matter", (_, read, why) => {
    const text = `${JOB(plan)}  read:\n${read.includes("runs-on") ? "" : "    runs-on: ubuntu-latest\n"}${read}`;
    expect(uncleanParts(text, PLSYNC)).toEqual(expect.arrayContaining([taken, why]));
  });

  test("is steered by what the workflow sets for every job", () => {
    const text = SHARED(READ, plan, "env: { AWS_CONFIG_FILE: ./x }");
    expect(uncleanParts(text, PLSYNC)).toEqual(expect.arrayContaining([taken, "it has `env: AWS_CONFIG_FILE`"]));
  });
});

test("a job that is nothing is not clean", () => {
  expect(uncleanParts(`${JOB(PLAN)}  read:\n`, PLSYNC)).toEqual(["its job read has no steps"]);
});

test("what unclean jobs take from each other is theirs, while a job that gets an ID token takes nothing", () => {
  const read = `${READ}      - run: npm test\n`;
  expect(uncleanParts(SHARED(read, STEPS), PLSYNC)).toEqual([]);
});

test.each(["run-id", "repository", "github-token", "Run-ID"])("artifacts by `%s` are of other runs", (input) => {
  const plan = ARTIFACT_ONLY.replace("artifact@v8", `artifact@v8\n        with: { path: x, ${input}: x }`);
  expect(uncleanParts(SHARED(READ, plan), PLSYNC)).toEqual([`its job plan has a step with \`with: ${input}\``]);
});

test("inputs that are not a map could be anything", () => {
  const plan = ARTIFACT_ONLY.replace("artifact@v8", `artifact@v8\n        with: \${{ fromJSON(vars.x) }}`);
  expect(uncleanParts(SHARED(READ, plan), PLSYNC)).toEqual(["its job plan has a step with `with`"]);
});

test.each([
  "toJSON(needs)",
  "needs.*.outputs.digest",
  "needs['read'].outputs.digest",
  "needs.read",
  "needs.read.outputs-of-mine",
  "needs.other.outputs.digest",
  "needs[github.head_ref].outputs.digest",
  "needs.read.outputs.digest && needs",
])("%s is not what a job of the file left", (expression) => {
  expect(uncleanParts(SHARED(READ, PLAN.replace("needs.read.outputs", expression)), PLSYNC)).toEqual([NEEDS]);
  expect(uncleanParts(SHARED(READ, `    if: ${expression}\n${PLAN}`), PLSYNC)).toEqual([NEEDS]);
});

test("a matrix that another job makes chooses no runner and no action", () => {
  const matrix = `    strategy: { matrix: "\${{ fromJSON(needs.read.outputs.matrix) }}" }\n${PLAN}`;
  const onAny = SHARED(READ, matrix).replace("ubuntu-latest", `\${{ matrix.on }}`);
  expect(uncleanParts(onAny, PLSYNC)).toEqual(["its job plan has `runs-on` with an expression"]);
  const anyAction = SHARED(READ, matrix.replace("plsync@v1", `plsync@\${{ matrix.ref }}`));
  expect(uncleanParts(anyAction, PLSYNC)).toEqual([
    `its job plan has a step with \`uses: plsync/plsync@\${{ matrix.ref }}\``,
  ]);
});

test("a word in a string is no mention of other jobs", () => {
  const condition = "    if: contains(github.event.label.name, 'needs a plan')\n";
  expect(uncleanParts(JOB(condition + STEPS), PLSYNC)).toEqual([]);
});

test("a step counts as plsync only when plsync knows its own name", () => {
  expect(uncleanParts(JOB(STEPS), "")).toEqual(["its job plan has a step with `uses: plsync/plsync@v1`"]);
  expect(uncleanParts(JOB(STEPS), "PLSYNC/plsync")).toEqual([]);
});
