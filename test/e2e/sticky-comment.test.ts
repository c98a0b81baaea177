// The one comment on a pull request: kept up to date, never doubled, and never the reason why a run fails.
import { expect, test, vi } from "vitest";
import { MAPPINGS } from "./example.ts";
import { type Flow, pullRequestFlow } from "./flow.ts";

vi.setConfig({ testTimeout: 120_000 });

function offices(cidrs: readonly string[]): string {
  const list = cidrs.map((cidr) => `{ cidr: ${cidr} }`).join(", ");
  return `${MAPPINGS}\n  - name: offices\n    sources: [{ cidrs: [${list}] }]\n    prefix_lists: [{}]\n`;
}

const ONE = offices(["192.0.2.0/28"]);
const TWO = offices(["192.0.2.0/28", "198.51.100.0/28"]);
const INPUTS = { only: "network/eu-west-1/offices" };

function commentWrites({ github }: Flow): readonly string[] {
  return github.calls
    .filter(({ method, path }) => method !== "GET" && path.includes("/comments"))
    .map(({ method }) => method);
}

test("an update marks the comment outdated before AWS is read, then it has the new plan", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, ONE);
  await flow.preparePlan(12, { inputs: INPUTS });
  const readsOfAws = () => flow.aws.simulator.calls.filter(({ service }) => service === "ec2").length;
  const before = readsOfAws();
  const seen: { readonly body: string | undefined; readonly reads: number }[] = [];
  flow.github.hook({
    method: "PATCH",
    before: () => seen.push({ body: flow.comments(12)[0], reads: readsOfAws() - before }),
  });
  flow.update(12, TWO);
  const updated = await flow.plan(12, { inputs: INPUTS });
  expect(updated).toMatchObject({ code: 0, outputs: { outcome: "changes", "entries-added": "2" } });
  expect(seen).toHaveLength(2);
  expect(seen[0]?.reads).toBe(0);
  expect(seen[1]?.body).toMatch(/\n### Prefix lists: planning [0-9a-f]{7} …\n[\s\S]*\*\*outdated\*\*/);
  expect(seen[1]?.reads).toBeGreaterThan(0);
  expect(flow.comments(12)).toHaveLength(1);
  expect(flow.comments(12)[0]).toContain("### Prefix lists: 1 to create\n");
  expect(flow.comments(12)[0]).toContain("198.51.100.0/28");
  expect(flow.comments(12)[0]).not.toMatch(/outdated/i);
});

test("a run that has nothing new to say writes nothing", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, ONE);
  const first = await flow.plan(12, { inputs: INPUTS });
  const comments = flow.github.comments(12);
  const again = await flow.plan(12, { inputs: INPUTS });
  expect(again.outputs["comment-url"]).toBe(first.outputs["comment-url"]);
  expect(commentWrites(flow)).toEqual(["POST"]);
  expect(flow.github.comments(12)).toEqual(comments);
});

test("comment: never leaves the pull request alone", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, ONE);
  const planned = await flow.plan(12, { inputs: { ...INPUTS, comment: "never" } });
  expect(planned).toMatchObject({ code: 0, outputs: { outcome: "changes", "comment-url": "" } });
  expect(commentWrites(flow)).toEqual([]);
  expect(flow.github.comments(12)).toEqual([]);
});

test("a token that may not comment costs a notice, not the plan", async () => {
  const settings = { tokens: { ghs_ro: { login: "github-actions[bot]", permissions: { contents: "read" } } } } as const;
  const flow = await pullRequestFlow({ settings });
  flow.open(12, ONE);
  const planned = await flow.plan(12, { inputs: { ...INPUTS, "github-token": "ghs_ro" } });
  expect(planned).toMatchObject({ code: 0, outputs: { outcome: "changes", created: "1", "comment-url": "" } });
  const notices = planned.commands.filter((line) => line.startsWith("::notice"));
  expect(notices).toEqual([expect.stringContaining("Give the job `permissions: pull-requests: write`.")]);
  expect(planned.summary).toContain("The comment on the pull request could not be written: ");
  expect(flow.github.comments(12)).toEqual([]);
});

test("each name has a comment of its own", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, ONE);
  for (const name of ["staging", "production", "staging"]) await flow.plan(12, { inputs: { ...INPUTS, name } });
  const comments = flow.comments(12);
  expect(comments).toHaveLength(2);
  expect(comments[0]).toMatch(/^<!-- plsync \{[^\n]*"staging"/);
  expect(comments[1]).toMatch(/^<!-- plsync \{[^\n]*"production"/);
});
