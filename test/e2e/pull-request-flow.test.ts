// A pull request with a plan, its merge, and the apply that follows: what reviewers see, and what reaches AWS.
import { expect, test, vi } from "vitest";
import { MAPPINGS } from "./example.ts";
import { type MergeMethod, pullRequestFlow } from "./flow.ts";

vi.setConfig({ testTimeout: 120_000 });

const OFFICES = `${MAPPINGS}
  - name: offices
    sources: [{ cidrs: [{ cidr: 192.0.2.0/28 }] }]
    prefix_lists: [{}]
`;

test("plan, merge, apply: the comment becomes the report, and the second apply has nothing to do", async () => {
  const flow = await pullRequestFlow({ base: "version: 1\nowner: acme/network\naccounts: {}\nmappings: []\n" });
  flow.open(12, MAPPINGS);
  const planned = await flow.plan(12);
  expect(planned).toMatchObject({ code: 0, outputs: { outcome: "changes", created: "7" } });
  const [comment = ""] = flow.comments(12);
  expect(flow.comments(12)).toHaveLength(1);
  expect(comment).toMatch(/^<!-- plsync \{.*\} -->\n### Prefix lists: 7 to create, how plsync works changes\n/);
  expect(comment).toMatch(
    /\n\| `\+` \*\*\[web-frontends\]\(https?:\/\/\S+\/acme\/network\/blob\/[0-9a-f]{40}\/mappings\.yaml#L\d+\)\*\*<br>network, eu-west-1 \| create, max entries 16 \| \+6 \|/,
  );
  expect(planned.outputs["comment-url"]).toBe(flow.github.comments(12)[0]?.htmlUrl);
  flow.merge(12);
  const applied = await flow.apply();
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "7" } });
  expect(flow.comments(12)).toHaveLength(1);
  expect(flow.comments(12)[0]).toMatch(
    /\n### Prefix lists: applied, 7 created\n\nApplied at [0-9a-f]{7} in \[run 4712\]/,
  );
  expect(flow.comments(12)[0]).toContain("the plan that was reviewed");
  expect(applied.outputs["comment-url"]).toBe(planned.outputs["comment-url"]);
  const again = await flow.apply();
  expect(again).toMatchObject({ code: 0, outputs: { outcome: "no-changes" } });
});

test.each<MergeMethod>(["merge", "rebase"])("a %s finds its pull request", async (method) => {
  const flow = await pullRequestFlow();
  flow.open(12, OFFICES);
  await flow.preparePlan(12, { inputs: { only: "network/eu-west-1/offices" } });
  flow.merge(12, method);
  const applied = await flow.apply({ inputs: { only: "network/eu-west-1/offices" } });
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "1" } });
});

test("what a fork brought got no plan: refused after the merge, and said on its pull request", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, OFFICES, { fork: true });
  flow.merge(12);
  const inputs = { only: "network/eu-west-1/offices" };
  const applied = await flow.apply({ inputs });
  expect(applied).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  expect(flow.aws.owned()).toEqual([]);
  expect(flow.comments(12)[0]).toContain("### Prefix lists: not applied, the plan is not the one that was reviewed");
  expect(flow.comments(12)[0]).toContain("it has no plan comment by github-actions\\[bot\\]");
});

test("a file with errors: the pull request is told which, at their lines, and the next plan takes their place", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, `${OFFICES}unknown_key: 1\n`);
  const inputs = { only: "network/eu-west-1/offices" };
  const broken = await flow.plan(12, { inputs });
  expect(broken).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  const line = OFFICES.split("\n").length;
  const [comment = ""] = flow.comments(12);
  expect(comment).toContain("\n### Prefix lists: 1 error in mappings.yaml\n\n> [!CAUTION]\n> **");
  expect(comment).toContain("unknown\\_key");
  expect(comment).toMatch(
    new RegExp(`\\(\\[\`mappings\\.yaml:${line}\`\\]\\(https?://\\S+/mappings\\.yaml#L${line}\\)\\)`),
  );
  expect(comment).toMatch(/\nNothing was planned at [0-9a-f]{7}\. The log of \[run \d+\]\(\S+\) has the details\.\n/);
  expect(broken.outputs["comment-url"]).toBe(flow.github.comments(12)[0]?.htmlUrl);
  flow.update(12, OFFICES);
  await flow.plan(12, { inputs });
  expect(flow.comments(12)).toHaveLength(1);
  expect(flow.comments(12)[0]).toContain("### Prefix lists: 1 to create\n");
});

test("a pull request into another branch than the default one is told first that its merge applies nothing", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, OFFICES);
  const planned = await flow.plan(12, { inputs: { only: "network/eu-west-1/offices" }, into: "develop" });
  expect(planned).toMatchObject({ code: 0, outputs: { outcome: "changes", created: "1" } });
  const [, ...lines] = (flow.comments(12)[0] ?? "").split("\n");
  const [first = "", ...rest] = lines.slice(lines.indexOf("> [!IMPORTANT]"));
  expect(lines.slice(0, 6).join("\n")).toContain(first);
  expect(rest.join("\n")).toMatch(
    /^> \*\*Merging this pull request applies nothing of this plan\.\*\*\n>\n> It goes into `develop`, and only what is on `main` is applied\./,
  );
  expect(lines.join("\n")).not.toContain("On merge the plan is made again");
});
