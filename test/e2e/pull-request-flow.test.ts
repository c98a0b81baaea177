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
  expect(comment).toContain("| `+` | network/eu-west-1/**web-frontends** | create, max entries 16 | +6 |");
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
