import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { actionPage } from "../../scripts/build-action-doc.ts";
import { readInputs } from "../../src/action/inputs.ts";
import { outputsWithoutPlan } from "../../src/github/outputs.ts";

/** 2026-11-23T06:00:00Z. */
const NOW = Date.UTC(2026, 10, 23, 6);

function read(given: Readonly<Record<string, string>>, debug = false) {
  return readInputs((name) => given[name] ?? "", debug, NOW);
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** As workflows write it, which is no template of this language. */
const TOKEN = "$".concat("{{ github.token }}");

const ACTION = readFileSync("action.yml", "utf8");
const manifest: Manifest = parse(ACTION);

test("without inputs the defaults hold, and they are those of action.yml", () => {
  const defaults = Object.entries(manifest.inputs).flatMap(([name, { default: value }]) =>
    value ? [[name, value]] : [],
  );
  expect(read({})).toEqual({
    ok: true,
    inputs: {
      command: "auto",
      listCommand: undefined,
      config: undefined,
      name: "default",
      only: [],
      onlySources: [],
      allowances: { removals: new Map(), deletes: new Set() },
      planFile: undefined,
      expectDigest: undefined,
      dispatchPermission: "maintain",
      requirement: "settings",
      requireApproval: "auto",
      planWorkflow: undefined,
      comment: "changes",
      commentAuthor: "github-actions[bot]",
      token: undefined,
      hubRole: undefined,
      topic: undefined,
      parallelism: { reads: 16, writes: 32 },
      failOn: "error",
      fleet: {
        shards: undefined,
        shard: undefined,
        accounts: [],
        snapshots: [],
        snapshotDigests: undefined,
        reports: [],
        reportDigests: undefined,
      },
      fullRefresh: 86_400_000,
      capacity: false,
      redact: false,
      logLevel: "info",
    },
  });
  // The runner puts the token of the job in its place.
  const { "github-token": token, ...others } = Object.fromEntries(defaults);
  expect(token).toBe(TOKEN);
  expect(read(others)).toEqual(read({}));
});

test("action.yml describes exactly the inputs that are read and the outputs that are set", () => {
  const asked = new Set<string>();
  readInputs(
    (name) => {
      asked.add(name);
      return "";
    },
    false,
    NOW,
  );
  expect([...asked].sort()).toEqual(Object.keys(manifest.inputs).sort());
  expect(Object.keys(outputsWithoutPlan("failed"))).toEqual(Object.keys(manifest.outputs));
  for (const { description } of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]) {
    expect(description.length).toBeGreaterThan(20);
  }
});

test("lists have a value a line; blanks and empty lines do not count", () => {
  const result = read({
    only: "network/eu-west-1/*\n\n  data/*/batch \r\n",
    "allow-removals": "network/eu-west-1/web=12\ndata/us-west-2/batch=38",
    "allow-delete": "network/eu-west-1/old",
  });
  expect(result).toMatchObject({
    ok: true,
    inputs: {
      only: ["network/eu-west-1/*", "data/*/batch"],
      allowances: {
        removals: new Map([
          ["network/eu-west-1/web", 12],
          ["data/us-west-2/batch", 38],
        ]),
        deletes: new Set(["network/eu-west-1/old"]),
      },
    },
  });
});

test("digests are found in whatever text names them, and a text without any lets no file count", () => {
  const digest = "ab".repeat(32);
  const given = {
    command: "plan",
    snapshots: "fleet\nmore",
    "snapshot-digests": `{"digest-1":"${digest}","digest-2":""}`,
  };
  expect(read(given)).toMatchObject({
    inputs: { fleet: { snapshots: ["fleet", "more"], snapshotDigests: new Set([digest]) } },
  });
  expect(read({ ...given, "snapshot-digests": "{}" })).toMatchObject({
    inputs: { fleet: { snapshotDigests: new Set() } },
  });
});

test("a run with debug logging says more, unless the input says otherwise", () => {
  expect(read({}, true)).toMatchObject({ inputs: { logLevel: "debug" } });
  expect(read({ "log-level": "warn" }, true)).toMatchObject({ inputs: { logLevel: "warn" } });
});

/** What the jobs that share a plan are given. */
const PLAN = { "plan-file": "plan.json", "plan-file-digest": "d4".repeat(32), "expect-digest": "d4".repeat(32) };

test.each([
  [{ command: "destroy" }, 'command is "destroy", not one of auto, validate, plan, apply, sync'],
  [{ command: "Plan" }, 'command is "Plan"'],
  [{ "fail-on": "always" }, 'fail-on is "always", not one of error, held-back, drift'],
  [{ name: "a b" }, 'name is "a b": letters, digits'],
  [{ name: "-->" }, 'name is "-->"'],
  [{ command: "matrix", shards: "257" }, 'shards is "257", neither a whole number from 1 to 256 nor `account`'],
  [{ command: "observe" }, "shard is missing: observe reads one shard"],
  [{ command: "observe", shard: "3/2" }, 'shard is "3/2", no shard such as 3/20'],
  [{ command: "observe", shard: "deletions" }, 'shard is "deletions", no shard such as 3/20'],
  [{ command: "plan", shard: "1/2" }, "shard does not go with the command plan"],
  [{ command: "apply", shard: "1/2" }, "plan-file is missing: a shard needs the plan that was made for all"],
  [
    { command: "apply", shard: "1/2", "plan-file": "plan.json", "expect-digest": "d4".repeat(32) },
    "plan-file needs the SHA-256 of that file in plan-file-digest",
  ],
  [{ command: "apply", "plan-file-digest": "d4".repeat(32) }, "plan-file-digest says nothing without plan-file"],
  [
    { command: "apply", "plan-file": "plan.json", "plan-file-digest": "d4", "expect-digest": "d4".repeat(32) },
    'plan-file-digest is "d4", not the 64 hex digits of a SHA-256',
  ],
  [{ ...PLAN, command: "plan" }, "plan-file-digest does not go with the command plan"],
  [{ command: "plan", snapshots: "fleet" }, "snapshots needs the digests of those files in snapshot-digests"],
  [{ command: "plan", "snapshot-digests": "{}" }, "snapshot-digests says nothing without snapshots"],
  [{ command: "report", ...PLAN, reports: "fleet" }, "reports needs the digests of those files in report-digests"],
  [{ command: "report", ...PLAN }, "reports is missing: name the folder"],
  [{ snapshots: "fleet" }, "snapshots does not go with the command auto"],
  [{ "expect-digest": "d41a77c09e12" }, "not the 64 hex digits"],
  [{ "require-approval": "sometimes" }, "not one of auto, always, never"],
  [{ "plan-workflow": "acme/shared/.github/workflows/plan.yml@main" }, "not a pinned reusable workflow"],
  [{ "plan-file": "plan.json" }, "plan-file needs the digest of that plan in expect-digest"],
  [{ "dispatch-permission": "read" }, 'dispatch-permission is "read", not one of maintain, write'],
  [{ only: `network/${"*".repeat(600)}` }, "only has a pattern of more than 512 characters"],
  [{ "require-reviewed-plan": "yes" }, 'require-reviewed-plan is "yes", not one of settings, exact, none'],
  [{ comment: "often" }, 'comment is "often", not one of changes, always, never'],
  [{ redact: "yes" }, 'redact is "yes", not one of true, false'],
  [{ "log-level": "trace" }, 'log-level is "trace"'],
  [{ parallelism: "0" }, 'parallelism is "0", not a whole number from 1 to 64'],
  [{ parallelism: "65" }, 'parallelism is "65"'],
  [{ parallelism: "1e1" }, 'parallelism is "1e1"'],
  [
    { "allow-removals": "network/eu-west-1/web" },
    'has "network/eu-west-1/web", which is not of the form ADDRESS=COUNT',
  ],
  [{ "allow-removals": "network/eu-west-1/web=all" }, "not of the form ADDRESS=COUNT"],
  [{ "plan-file": "plan.json", "expect-digest": "d4".repeat(32), only: "a/b/c" }, "only does not go with plan-file"],
])("%j is a mistake", (given, said) => {
  const result = read(given);
  expect(result.ok ? [] : result.diagnostics.map(({ summary }) => summary)).toEqual([expect.stringContaining(said)]);
});

test("all mistakes are said at once", () => {
  const result = read({ command: "x", "fail-on": "x", "log-level": "x", parallelism: "x", "allow-removals": "x" });
  expect(result.ok ? 0 : result.diagnostics.length).toBe(5);
});

test("the page about the Action is what action.yml gives", () => {
  expect(readFileSync("docs/action.md", "utf8")).toBe(actionPage(ACTION));
});

test("hub-role is the ARN of a role", () => {
  const hubRole = "arn:aws-cn:iam::111111111111:role/ci/plsync-hub";
  expect(read({ "hub-role": ` ${hubRole}\n` })).toMatchObject({ ok: true, inputs: { hubRole } });
  for (const wrong of ["plsync-hub", "arn:aws:iam::111:role/x", "arn:aws:iam::111111111111:user/x"]) {
    expect(read({ "hub-role": wrong })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "bad_input", summary: expect.stringContaining(`the input hub-role is "${wrong}"`) }],
    });
  }
});
