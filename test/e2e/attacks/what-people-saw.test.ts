// Approvals and labels that do not belong to what is applied, and comments that showed something else.
import { expect, test, vi } from "vitest";
import { ALLOW_REMOVALS_LABEL } from "../../../src/action/review/label.ts";
import { push } from "../../github/payloads.ts";
import { pullRequestFlow, treeOf } from "../flow.ts";
import { prepareStep } from "../prepare-step.ts";
import { UNREVIEWED } from "../runner.ts";
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

vi.setConfig({ testTimeout: 180_000 });

test("edited-comment: a text that was changed, and put back before the merge", async () => {
  const flow = await planned();
  const { id, body } = comment(flow);
  flow.github.editComment(id, BOT, body.replace("1 to create", "no changes"));
  flow.github.editComment(id, BOT, body);
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its plan comment showed text that plsync did not write");
});

test("edited-comment: a text whose trace was deleted from the history", async () => {
  const flow = await planned();
  const { id, body } = comment(flow);
  flow.github.editComment(id, "mallory", "### no changes");
  flow.github.editComment(id, BOT, body);
  flow.github.moderateComment(id, { version: 1 });
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its plan comment was edited by mallory");
});

test("edited-comment: a text that was put inside the hidden line, with what plsync wrote folded away below it", async () => {
  const flow = await planned();
  const { id, body } = comment(flow);
  flow.github.deleteComment(id);
  flow.github.addComment(12, BOT, body.replace('{"v":1,', '{"x":"--> no changes <details><!--","v":1,'));
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its plan comment showed text that plsync did not write");
});

test("older-text: an older plan of the same head is put back over the newer one", async () => {
  const flow = await planned();
  const { id, body } = comment(flow);
  flow.github.editComment(id, BOT, forged(flow, recordIn(body), "### newer", pullJob(flow)));
  flow.github.editComment(id, BOT, body);
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "an older version of its plan comment was put back");
});

test("gone-comment: a plan that people could not see", async () => {
  const flow = await planned();
  flow.github.moderateComment(comment(flow).id, { hide: true });
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its plan comment is hidden");
});

test("late-push: what was pushed after the approval is refused, although it was planned", async () => {
  const flow = await planned();
  flow.github.review(12, "rita", "APPROVED");
  flow.update(12, EVIL);
  await flow.preparePlan(12, { inputs: INPUTS });
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its settings are not those reviewed");
});

test("late-push: a plan that was made again after the approval does not count", async () => {
  const flow = await planned();
  flow.github.review(12, "rita", "APPROVED");
  const { id, body } = comment(flow);
  flow.github.editComment(id, BOT, forged(flow, { ...recordIn(body), path: "evil.yaml" }, "### newer", pullJob(flow)));
  flow.merge(12);
  // What Rita saw is applied.
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({
    code: 0,
    outputs: { outcome: "applied", created: "1" },
  });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28"]);
});

test("own-approval: neither the author, nor who pushed, nor a bot, nor a reader approves", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, GOOD, { author: "ann" });
  await flow.preparePlan(12, { inputs: INPUTS, action: "opened", actor: "pat" });
  flow.github.setRole("reader", "read");
  for (const who of ["ann", "pat", "approver[bot]", "reader"]) flow.github.review(12, who, "APPROVED");
  flow.merge(12);
  const inputs = { ...INPUTS, "require-approval": "always" };
  expectRefused(flow, await flow.apply({ inputs }), "and require-approval is always");
  // After the merge it is too late.
  flow.github.review(12, "rita", "APPROVED");
  expectRefused(flow, await flow.apply({ inputs }), "and require-approval is always");
});

test("with an approval by somebody else, `always` applies", async () => {
  const flow = await planned();
  flow.github.review(12, "rita", "APPROVED");
  flow.merge(12);
  const inputs = { ...INPUTS, "require-approval": "always" };
  expect(await flow.apply({ inputs })).toMatchObject({ code: 0, outputs: { outcome: "applied", created: "1" } });
});

const MANY = Array.from({ length: 12 }, (_, index) => `192.0.2.${index * 16}/28`);

/** The list has twelve entries, and pull request 12 leaves one of them. */
async function losing(label: (flow: Awaited<ReturnType<typeof pullRequestFlow>>) => Promise<void>) {
  const base = offices(...MANY);
  const flow = await pullRequestFlow({ base });
  const { tip } = flow.github;
  await prepareStep({
    event: push({ after: tip }),
    files: treeOf(base),
    environment: flow.aws.credentials,
    inputs: { ...INPUTS, ...UNREVIEWED },
    github: flow.github,
    sha: tip,
  });
  flow.open(12, GOOD);
  await label(flow);
  flow.merge(12);
  return { flow, end: await flow.apply({ inputs: INPUTS }) };
}

test("late-label: by a person who may only triage, or after the plan, it allows nothing", async () => {
  const triage = await losing(async (flow) => {
    flow.github.setRole("tom", "triage");
    flow.github.setLabel(12, "tom", ALLOW_REMOVALS_LABEL);
    await flow.preparePlan(12, { inputs: INPUTS });
  });
  expect(triage.end).toMatchObject({ outputs: { outcome: "held-back", "entries-removed": "0" } });
  expect(triage.flow.aws.entries("offices")).toHaveLength(12);
  const late = await losing(async (flow) => {
    flow.github.setLabel(12, "rita", ALLOW_REMOVALS_LABEL);
    await flow.preparePlan(12, { inputs: INPUTS });
    flow.github.setLabel(12, "rita", ALLOW_REMOVALS_LABEL, "unlabeled");
    flow.github.setLabel(12, "rita", ALLOW_REMOVALS_LABEL);
  });
  expect(late.end).toMatchObject({ outputs: { outcome: "held-back", "entries-removed": "0" } });
  expect(late.flow.aws.entries("offices")).toHaveLength(12);
});

test("a label by a person with write access, set before the plan, allows what the plan counted", async () => {
  const { end, flow } = await losing(async (before) => {
    before.github.setLabel(12, "rita", ALLOW_REMOVALS_LABEL);
    await before.preparePlan(12, { inputs: INPUTS });
  });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "applied", "entries-removed": "11" } });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28"]);
});
