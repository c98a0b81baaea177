// Plans that somebody steered: by the workflow, by the base, by the head.
import { expect, test, vi } from "vitest";
import { MAPPINGS } from "../example.ts";
import { commitId, pullRequestFlow, treeOf, WORKFLOW } from "../flow.ts";
import { BOT, comment, EVIL, expectRefused, forged, GOOD, INPUTS, planned, pullJob, recordIn } from "./attack.ts";

vi.setConfig({ testTimeout: 120_000 });

const STEP = "      # A tag can be moved.";
const TEXT = treeOf(MAPPINGS)[WORKFLOW] ?? "";

/** The workflow with more in its job. */
function with_(more: string): string {
  return TEXT.replace(STEP, `${more}\n${STEP}`);
}

test("steered-workflow: a pull request that changes the workflow has no record", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, GOOD, { workflow: with_("      - run: echo") });
  await flow.preparePlan(12, { inputs: INPUTS });
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), `${WORKFLOW}, which planned it, is not what main had`);
});

test.each([
  ["unclean-plan", "      - run: npm test", "its job plan has a step with `run`"],
  [
    "unclean-plan",
    "      - uses: ./.github/actions/setup",
    "its job plan has a step with `uses: ./.github/actions/setup`",
  ],
  [
    "credential-process",
    "      - uses: actions/checkout@v7\n        env: { AWS_CONFIG_FILE: ./aws }",
    "`env: AWS_CONFIG_FILE`",
  ],
])(
  "%s: what can be steered by a pull request counts for nothing, and the plan says so at once",
  async (_, step, why) => {
    const flow = await planned({ workflow: with_(step) });
    expect(comment(flow).body.replaceAll("\\", "")).toContain(`${WORKFLOW} can be steered by a pull request: `);
    flow.merge(12);
    expectRefused(flow, await flow.apply({ inputs: INPUTS }), why);
  },
);

test("stolen-artifact: what a job may leave that runs the checkout's code counts for nothing, though it gets no ID token", async () => {
  const take = with_("      - uses: actions/download-artifact@v8");
  const flow = await planned({
    workflow: `${take}\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n`,
  });
  const why = "its job test has a step with `run`";
  expect(comment(flow).body.replaceAll("\\", "")).toContain(why);
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), why);
});

test("a plan may take what other jobs left when every job of its file is clean", async () => {
  const take = with_("      - uses: actions/download-artifact@v8");
  const leave = "    steps: [{ uses: plsync/plsync@v0 }, { uses: actions/upload-artifact@v7 }]";
  const flow = await planned({ workflow: `${take}\n  read:\n    runs-on: ubuntu-latest\n${leave}\n` });
  expect(comment(flow).body).not.toContain("can be steered");
  flow.merge(12);
  expect((await flow.apply({ inputs: INPUTS })).outputs.outcome).toBe("applied");
});

test.each(["retargeted-base", "never-tip"])(
  "%s: what was planned against another state than it was merged into",
  async (name) => {
    const flow = await pullRequestFlow();
    // On this base the evil list is there already, so the plan shows the difference to it: nothing that looks new.
    const base = commitId(name);
    flow.github.addCommit(base, [flow.github.tip], treeOf(EVIL.replace("203.0.113.0/24", "203.0.113.0/25")));
    flow.open(12, EVIL);
    await flow.preparePlan(12, { inputs: INPUTS, base });
    flow.merge(12);
    expectRefused(flow, await flow.apply({ inputs: INPUTS }), "was planned when this list had other settings");
  },
);

test("evil-head: a record that names another head than the commit that was planned", async () => {
  const flow = await planned();
  const { id, body } = comment(flow);
  const evil = commitId("evil");
  flow.github.addCommit(evil, [flow.github.tip], treeOf(EVIL));
  const merge = commitId("evil merge");
  flow.github.addCommit(merge, [flow.github.tip, evil], treeOf(EVIL));
  flow.github.deleteComment(id);
  const record = { ...recordIn(body), merge };
  flow.github.addComment(12, BOT, forged(flow, record, "### no changes", pullJob(flow, 12, { sha: merge })));
  flow.merge(12);
  expectRefused(
    flow,
    await flow.apply({ inputs: INPUTS }),
    "what was planned is not the merge of its head into its base",
  );
});

test("revived-record: after a revert, a direct push of what was once reviewed is refused", async () => {
  const flow = await planned();
  flow.merge(12);
  flow.open(13, MAPPINGS);
  flow.merge(13);
  flow.pushDirectly(GOOD);
  const end = await flow.apply({ inputs: INPUTS });
  expectRefused(flow, end, "was pushed without a pull request");
});

test("revived-record: a plan against a base that has the list already does not bring back what was reverted", async () => {
  const flow = await planned();
  flow.merge(12);
  const { tip: withList } = flow.github;
  flow.open(13, MAPPINGS);
  await flow.preparePlan(13, { inputs: INPUTS });
  flow.merge(13);
  // Nothing of this pull request looks new on that base.
  flow.open(14, GOOD);
  await flow.preparePlan(14, { inputs: INPUTS, base: withList });
  flow.merge(14);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "no plan of a merged pull request shows this change");
});

test("queued-pair: of two pull requests that change one list, neither record is of what both made of it", async () => {
  const flow = await planned();
  const other = GOOD.replace("prefix_lists: [{}]\n", "prefix_lists: [{ tags: { team: it } }]\n");
  flow.open(13, other);
  await flow.preparePlan(13, { inputs: INPUTS });
  const { tip: before } = flow.github;
  flow.merge(12);
  const both = EVIL.replace("prefix_lists: [{}]\n", "prefix_lists: [{ tags: { team: it } }]\n");
  flow.merge(13, "squash", both);
  const of = { before, after: flow.github.tip, mappings: both };
  expectRefused(flow, await flow.apply({ inputs: INPUTS, of }), "was planned when this list had other settings");
});

test("without `id-token: write` there is no record, and the plan says so", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, GOOD);
  await flow.preparePlan(12, { inputs: INPUTS, isSigned: false });
  expect(comment(flow).body).toContain("This plan is not signed, because its job lacks `id-token: write`.");
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its plan comment has no record that GitHub signed");
});
