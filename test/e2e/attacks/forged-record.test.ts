// Records and stamps that are forged, or belong to something else.
import { expect, test, vi } from "vitest";
import { planCommentBody, readPlanComment, visibleText } from "../../../src/github/review/plan-record.ts";
import { WORKFLOW } from "../flow.ts";
import {
  BOT,
  comment,
  EVIL,
  expectRefused,
  forged,
  GOOD,
  INPUTS,
  offices,
  planned,
  pullJob,
  recordIn,
} from "./attack.ts";

vi.setConfig({ testTimeout: 120_000 });

test("forged-record: rows that were changed under a genuine stamp count for nothing", async () => {
  const flow = await planned();
  const { id, body } = comment(flow);
  const record = recordIn(body);
  const { stamp } = readPlanComment("default", body) ?? {};
  const changed = { ...record, path: "other.yaml" };
  flow.github.editComment(id, BOT, planCommentBody("default", changed, stamp, visibleText(body)));
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "it was changed after GitHub signed it");
});

test("forged-record: a plan run replaces a forgery whatever number it claims, and leaves one comment", async () => {
  const flow = await planned();
  const { body } = comment(flow);
  const lookalike = planCommentBody("default", recordIn(body), undefined, "### Prefix lists: no changes");
  const first = flow.github.addComment(12, BOT, lookalike.replace('"v":1', '"v":1,"run":999999999999'));
  flow.github.addComment(12, BOT, forged(flow, { ...recordIn(body), scope: [] }, "### No changes", pullJob(flow)));
  flow.update(12, EVIL);
  const end = await flow.plan(12, { inputs: INPUTS });
  expect(end).toMatchObject({ code: 0 });
  expect(flow.github.comments(12).filter(({ author }) => author === BOT)).toHaveLength(1);
  expect(flow.github.comments(12).some(({ id }) => id === first.id)).toBe(false);
  expect(comment(flow).body).toContain("203.0.113.0/24");
  expect(flow.aws.writes()).toEqual([]);
});

test("replayed-record: the comment of one pull request under another counts for nothing there", async () => {
  const flow = await planned();
  flow.open(13, offices("192.0.2.16/28"));
  flow.github.addComment(13, BOT, comment(flow).body);
  flow.merge(13);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "when ");
});

test("replayed-record: neither does a record of another name, or of another part of the file", async () => {
  const flow = await planned();
  flow.merge(12);
  const named = await flow.apply({ inputs: { ...INPUTS, name: "production" } });
  expectRefused(flow, named, "it has no plan comment by github-actions");
  const whole = await flow.apply({ inputs: { only: "network/eu-west-1/off*" } });
  expectRefused(flow, whole, "its plan was made for another `only`");
});

test.each([
  ["another pull request's run", { ref: "refs/pull/13/merge" }, "its record was made for another pull request"],
  ["pull_request_target", { event_name: "pull_request_target" }, "on the event pull_request_target"],
  [
    "a dispatch on a branch",
    { event_name: "workflow_dispatch", ref: "refs/heads/x" },
    "on the event workflow_dispatch",
  ],
  ["a run after the merge", { ref: "refs/heads/workers" }, "or after the merge"],
  ["another base", { base_ref: "next" }, "for another base than main"],
])("other-event: a stamp of %s counts for nothing", async (_, claims, why) => {
  const flow = await planned();
  const { id, body } = comment(flow);
  const record = recordIn(body);
  flow.github.deleteComment(id);
  flow.github.addComment(12, BOT, forged(flow, record, "### no changes", pullJob(flow, 12, claims)));
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), why);
});

test("replayed-record: a stamp of another repository counts for nothing", async () => {
  const flow = await planned();
  const { id, body } = comment(flow);
  flow.github.deleteComment(id);
  const job = pullJob(flow, 12, { other: { repository_id: "922" } });
  flow.github.addComment(12, BOT, forged(flow, recordIn(body), "### no changes", job));
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its record was made in another repository");
});

test("stolen-id-token: a workflow that runs the checkout's code cannot sign plans", async () => {
  const ci = ".github/workflows/ci.yml";
  const flow = await planned();
  const { id, body } = comment(flow);
  flow.github.deleteComment(id);
  flow.github.addComment(12, BOT, forged(flow, recordIn(body), "### no changes", pullJob(flow, 12, { workflow: ci })));
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), `${ci}, which planned it, is not what main had`);
  const reusable = { job_workflow_ref: "mallory/x/.github/workflows/plan.yml@refs/heads/main" };
  const claims = { workflow: WORKFLOW, other: reusable };
  flow.github.deleteComment(comment(flow).id);
  expect(GOOD).not.toBe(EVIL);
  flow.open(13, EVIL);
  await flow.preparePlan(13, { inputs: INPUTS });
  const other = comment(flow, 13);
  flow.github.deleteComment(other.id);
  flow.github.addComment(13, BOT, forged(flow, recordIn(other.body), "### no changes", pullJob(flow, 13, claims)));
  flow.merge(13);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "which plan-workflow does not name");
});
