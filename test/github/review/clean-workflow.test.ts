// What makes the workflow that plans one that a pull request can steer.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { uncleanParts } from "../../../src/github/review/clean-workflow.ts";

const PLSYNC = "plsync/plsync";
const JOB = (body: string, top = ""): string =>
  `on: pull_request\n${top}\njobs:\n  plan:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n${body}`;
const STEPS = "    steps:\n      - uses: actions/checkout@v7\n      - uses: plsync/plsync@v1\n";

test.each(["plan-on-pull-request.yml", "matrix.yml"])("the example %s is clean", (name) => {
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

test("a word in a string is no mention of other jobs", () => {
  const condition = "    if: contains(github.event.label.name, 'needs a plan')\n";
  expect(uncleanParts(JOB(condition + STEPS), PLSYNC)).toEqual([]);
});

test("a step counts as plsync only when plsync knows its own name", () => {
  expect(uncleanParts(JOB(STEPS), "")).toEqual(["its job plan has a step with `uses: plsync/plsync@v1`"]);
  expect(uncleanParts(JOB(STEPS), "PLSYNC/plsync")).toEqual([]);
});
