import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readEvent } from "../../src/github/event.ts";
import { dispatch, FORK, HEAD, mergeGroup, other, pullRequest, push, type RunnerEvent, schedule } from "./payloads.ts";

function read(event: RunnerEvent, text = JSON.stringify(event.payload)) {
  const directory = mkdtempSync(join(tmpdir(), "plsync-event-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, "event.json");
  writeFileSync(path, text);
  return readEvent({
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: event.ref,
    GITHUB_ACTOR: event.actor,
  });
}

const ours = {
  kind: "pull_request",
  number: 12,
  head: HEAD,
  from: "repository",
  mergeable: true,
  closed: false,
  pushed: true,
  labels: [],
  into: { branch: "main", default: "main" },
};
const PUSH = { kind: "push", defaultBranch: "main", before: "0".repeat(40) };

test.each([
  ["a pull request of this repository", pullRequest(), ours],
  ["one that is known to merge", pullRequest({ mergeable: true }), ours],
  [
    "one into another branch",
    pullRequest({ into: "develop" }),
    { ...ours, into: { branch: "develop", default: "main" } },
  ],
  ["one with conflicts", pullRequest({ mergeable: false }), { ...ours, mergeable: false }],
  ["one of a fork", pullRequest({ repository: FORK }), { ...ours, from: "fork" }],
  ["one of a fork that is gone", pullRequest({ repository: null }), { ...ours, from: "fork" }],
  ["one by Dependabot", pullRequest({ actor: "dependabot[bot]" }), { ...ours, from: "dependabot" }],
  ["a push to the default branch", push(), { ...PUSH, onDefaultBranch: true }],
  ["a push elsewhere", push({ ref: "refs/heads/workers" }), { ...PUSH, onDefaultBranch: false }],
  [
    "a push to a branch that only ends like it",
    push({ ref: "refs/heads/a/main" }),
    { ...PUSH, onDefaultBranch: false },
  ],
  ["a tag of the same name", push({ ref: "refs/tags/main" }), { ...PUSH, onDefaultBranch: false }],
  ["a dispatch", dispatch(), { kind: "workflow_dispatch", defaultBranch: "main", onDefaultBranch: true }],
  [
    "a dispatch elsewhere",
    dispatch("refs/heads/x"),
    { kind: "workflow_dispatch", defaultBranch: "main", onDefaultBranch: false },
  ],
  ["a schedule", schedule(), { kind: "schedule", defaultBranch: "main", cron: "*/15 * * * *" }],
  ["a merge queue", mergeGroup(), { kind: "merge_group" }],
  ["pull_request_target", other("pull_request_target"), { kind: "refused", name: "pull_request_target" }],
  ["workflow_run", other("workflow_run"), { kind: "refused", name: "workflow_run" }],
  ["issue_comment", other("issue_comment"), { kind: "refused", name: "issue_comment" }],
  ["release", other("release"), { kind: "unknown", name: "release" }],
])("%s", (_, event, expected) => {
  expect(read(event)).toEqual({ ok: true, event: expected });
});

test("a fork of Dependabot's is a fork", () => {
  expect(read(pullRequest({ repository: FORK, actor: "dependabot[bot]" }))).toMatchObject({ event: { from: "fork" } });
});

test.each([
  ["not JSON", push(), "{"],
  ["empty", push(), ""],
  ["null", push(), "null"],
  ["no default branch", push(), '{"repository":{}}'],
  ["a default branch that is no text", dispatch(), '{"repository":{"default_branch":1}}'],
  ["no pull request", pullRequest(), "{}"],
  ["a base without repository", pullRequest(), '{"pull_request":{"number":1,"head":{"sha":"a"},"base":{}}}'],
])("an event file with %s is not understood, and nothing is assumed", (_, event, text) => {
  expect(read(event, text)).toMatchObject({ ok: false, diagnostic: { code: "event_unreadable", severity: "error" } });
});

test.each([
  ["no event", {}],
  ["no event file", { GITHUB_EVENT_NAME: "push" }],
  ["an event file that does not exist", { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: "/nowhere/event.json" }],
])("%s: says where plsync belongs", (_, environment) => {
  const read = readEvent(environment);
  expect(read.ok ? "" : read.diagnostic.remedy).toContain("a step of a GitHub workflow");
});
