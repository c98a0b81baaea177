// A pull request that changes no list, but how plsync works: whose role signs in, how much a later run may remove.
import { expect, test, vi } from "vitest";
import { push } from "../../github/payloads.ts";
import { MAPPINGS } from "../example.ts";
import { pullRequestFlow, treeOf } from "../flow.ts";
import { prepareStep } from "../prepare-step.ts";
import { UNREVIEWED } from "../runner.ts";
import { BOT, comment, EVIL, expectRefused, forged, GOOD, INPUTS, planned, pullJob, recordIn } from "./attack.ts";

vi.setConfig({ testTimeout: 180_000 });

const ROLE = "arn:aws:iam::111111111111:role/plsync-apply";
const OTHER = "arn:aws:iam::111111111111:role/mallory";
const OFF = `defaults:
  account: network
  region: eu-west-1
  prefix_list:
    limits: { max_removal_percent: 100, max_removals: 1000, max_additions: 1000, ignore_below: 1000, allow_empty: true }`;

/** The file with another apply role, a thousand deletions in a run and no limits. */
function opened(mappings: string): string {
  return mappings
    .replace(ROLE, OTHER)
    .replace("max_deletes: 1 ", "max_deletes: 1000 ")
    .replace(/^defaults:\n.*\n.*\n {2}prefix_list:/m, OFF);
}

/** As people read it: without the escapes of Markdown. */
function read(markdown: string): string {
  return markdown.replaceAll("\\", "").replaceAll("&#8203;", "").replaceAll("<br>", " ");
}

const ROWS = [
  `accounts.network **apply_role_arn** | ${ROLE} → ${OTHER} **Opens: another role**`,
  "limits **max_deletes** | 1 → 1000 **Opens: higher limit**",
  "**max_removal_percent** | 30 → 100 **Opens: no limit**",
  "**max_removals** | 200 → 1000 **Opens: higher limit**",
  "**ignore_below** | 3 → 1000 **Opens: higher limit**",
  "**max_additions** | 500 → 1000 **Opens: higher limit**",
  "**allow_empty** | false → true **Opens: may become empty**",
];

/** The list of `GOOD` is applied. */
async function applied() {
  const flow = await pullRequestFlow({ base: GOOD });
  const { tip } = flow.github;
  await prepareStep({
    event: push({ after: tip }),
    files: treeOf(GOOD),
    environment: flow.aws.credentials,
    inputs: { ...INPUTS, ...UNREVIEWED },
    github: flow.github,
    sha: tip,
  });
  return flow;
}

test("silent-file-change: another role, a thousand deletions, no limits: the comment shows each", async () => {
  const flow = await applied();
  flow.open(12, opened(GOOD));
  const end = await flow.plan(12, { inputs: INPUTS, action: "opened" });
  expect(end).toMatchObject({ code: 0, stderr: "" });
  for (const text of [comment(flow).body, end.summary]) {
    for (const row of ROWS) expect(read(text)).toContain(row);
    expect(text).toContain("how plsync works changes");
    expect(text).toContain("! limits.max_removals 200 -> 1000   (opens: higher limit)");
  }
  expect(end.files["plan-text"]).toContain(`${ROLE} -> ${OTHER}`);
  expect(end.files["plan-json"]).toMatchObject({
    setting_changes: expect.arrayContaining([
      { place: "accounts.network", name: "apply_role_arn", before: ROLE, after: OTHER, opens: "another role" },
    ]),
  });
});

test("silent-file-change: what changes no list at all makes a comment, and is refused without a record", async () => {
  const flow = await applied();
  const writes = flow.aws.writes();
  flow.open(12, GOOD.replace(ROLE, OTHER));
  const end = await flow.plan(12, { inputs: INPUTS, action: "opened", isSigned: false });
  expect(end).toMatchObject({ code: 0, outputs: { "has-changes": "false" } });
  expect(comment(flow).body).toContain("### Prefix lists: no list changes, how plsync works changes");
  flow.merge(12);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  expect(flow.aws.writes()).toEqual(writes);
});

test("silent-file-change: merged after a plan without a signature, nothing at all is applied, not even lists that were shown", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, opened(GOOD));
  await flow.preparePlan(12, { inputs: INPUTS, isSigned: false });
  flow.merge(12);
  const why = "how plsync works is not what was reviewed: pull request #12 changed it";
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), why);
  const told = read(comment(flow).body);
  expect(told).toContain("### Prefix lists: not applied, how plsync works is not what was reviewed");
  expect(told).toContain(why);
  expect(told).toMatch(/`expect-digest: [0-9a-f]{64}`/);
  expect(told).toContain("the plan that was reviewed");
});

test("silent-file-change: a direct push on top of what was shown, before that is applied", async () => {
  const flow = await planned();
  flow.merge(12);
  flow.pushDirectly(opened(GOOD));
  const end = await flow.apply({ inputs: INPUTS });
  expectRefused(flow, end, "changed it, and was pushed without a pull request");
});

test("silent-file-change: a pull request about something else does not make a direct push before it reviewed", async () => {
  const flow = await pullRequestFlow();
  flow.pushDirectly(opened(MAPPINGS));
  flow.open(12, opened(GOOD));
  await flow.preparePlan(12, { inputs: INPUTS, action: "opened" });
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "changed it, and was pushed without a pull request");
});

test("silent-file-change: a record of the lists alone does not cover the row", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, opened(GOOD));
  await flow.preparePlan(12, { inputs: INPUTS, action: "opened" });
  const { id, body } = comment(flow);
  flow.github.deleteComment(id);
  const { file, ...record } = recordIn(body);
  const hidden = { ...record, file: file && { before: file.before, after: file.before ?? "" } };
  flow.github.addComment(12, BOT, forged(flow, hidden, "### 1 to create", pullJob(flow)));
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its plan did not show this change");
});

test("silent-file-change: approved before it was pushed", async () => {
  const flow = await planned();
  flow.github.review(12, "rita", "APPROVED");
  flow.update(12, opened(GOOD));
  await flow.preparePlan(12, { inputs: INPUTS });
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its plan did not show this change");
});

test("a small team: who begins with a push of the file goes on with pull requests", async () => {
  const flow = await pullRequestFlow({ base: null });
  flow.pushDirectly(MAPPINGS);
  flow.open(12, GOOD);
  await flow.preparePlan(12, { inputs: INPUTS, action: "opened" });
  flow.merge(12);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({ outputs: { created: "1" } });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28"]);
});

test("a small team: without approvals and environments a change of limits and a list are shown and applied on merge", async () => {
  const flow = await pullRequestFlow();
  const mappings = GOOD.replace("max_deletes: 1 ", "max_deletes: 3 ");
  flow.open(12, mappings);
  await flow.preparePlan(12, { inputs: INPUTS, action: "opened" });
  expect(read(comment(flow).body)).toContain("limits **max_deletes** | 1 → 3");
  flow.merge(12);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({ code: 0, outputs: { created: "1" } });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28"]);
});

test("two pull requests at once: neither need be planned again because the other brings a list or changes how plsync works", async () => {
  const flow = await pullRequestFlow();
  const works = MAPPINGS.replace("max_deletes: 1 ", "max_deletes: 3 ");
  flow.open(12, works);
  flow.open(13, EVIL);
  await flow.preparePlan(12, { inputs: INPUTS });
  await flow.preparePlan(13, { inputs: INPUTS });
  flow.merge(12);
  flow.merge(13, "squash", EVIL.replace("max_deletes: 1 ", "max_deletes: 3 "));
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({ code: 0, outputs: { created: "1" } });
});
