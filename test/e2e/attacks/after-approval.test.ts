// What changes after people approved: a group that gets a tag, a label by someone who may only triage; and what is said when approvals are
// not asked for.
import { expect, test, vi } from "vitest";
import { ALLOW_REMOVALS_LABEL } from "../../../src/action/review/label.ts";
import { GROUPS } from "../../../src/simulator/example/company.ts";
import { push } from "../../github/payloads.ts";
import { MAPPINGS } from "../example.ts";
import { type Flow, pullRequestFlow, treeOf } from "../flow.ts";
import { prepareStep } from "../prepare-step.ts";
import { UNREVIEWED } from "../runner.ts";
import { comment, EVIL, expectRefused, INPUTS, offices, planned } from "./attack.ts";

vi.setConfig({ testTimeout: 180_000 });

/** A list of the groups that have the tag when it is planned. */
const TAGGED = `${MAPPINGS.trimEnd()}
  - name: offices
    sources:
      - security_groups: [{ tags: { Role: shop } }]
        account: payments
    prefix_lists: [{ limits: { max_removal_percent: 100, max_additions: 1000 } }]
`;

function tag(flow: Flow, { accountId, region, groupId }: (typeof GROUPS)[keyof typeof GROUPS]): void {
  const { world } = flow.aws.simulator;
  world.account(accountId).region(region).groups.get(groupId)?.tags.set("Role", "shop");
}

test("tagged-group: a group that is tagged after the approval joins by no re-run of the plan on the approved head", async () => {
  const flow = await pullRequestFlow();
  tag(flow, GROUPS.webFrontends);
  flow.open(12, TAGGED);
  await flow.preparePlan(12, { inputs: INPUTS, action: "opened" });
  expect(comment(flow).body).toContain("create, max entries 16 | +6 |");
  flow.github.review(12, "rita", "APPROVED");
  tag(flow, GROUPS.paymentsWorkers);
  await flow.preparePlan(12, { inputs: INPUTS });
  expect(comment(flow).body).toContain("| +5");
  flow.merge(12);
  expectRefused(flow, await flow.apply({ inputs: INPUTS }), "its settings are not those reviewed");
});

test("what comes after an approval is marked in the comment, list by list and entry by entry, until it is approved", async () => {
  const flow = await planned();
  flow.github.review(12, "rita", "APPROVED");
  await flow.preparePlan(12, { inputs: INPUTS });
  expect(comment(flow).body).not.toContain("since the approval");
  flow.update(12, EVIL.replace("max_deletes: 1 ", "max_deletes: 9 "));
  await flow.plan(12, { inputs: INPUTS });
  const { body } = comment(flow);
  expect(body).toContain("**Changed since the approval** by rita of");
  expect(body).toContain("How plsync works is another change than then.");
  expect(body).toContain("**changed since the approval**: settings, additions 1 → 2");
  expect(body).toMatch(/^\+ 203\.0\.113\.0\/24 .* changed since the approval$/m);
  expect(body).not.toMatch(/^\+ 192\.0\.2\.0\/28 .* changed since the approval$/m);
  flow.github.review(12, "rita", "APPROVED");
  await flow.preparePlan(12, { inputs: INPUTS });
  expect(comment(flow).body).not.toContain("since the approval");
  expect(flow.aws.writes()).toEqual([]);
});

test("tagged-group: approved anew, what the plan now shows is applied", async () => {
  const flow = await pullRequestFlow();
  tag(flow, GROUPS.webFrontends);
  flow.open(12, TAGGED);
  await flow.preparePlan(12, { inputs: INPUTS, action: "opened" });
  flow.github.review(12, "rita", "APPROVED");
  tag(flow, GROUPS.paymentsWorkers);
  await flow.preparePlan(12, { inputs: INPUTS });
  flow.github.review(12, "rita", "APPROVED");
  flow.merge(12);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({ code: 0, outputs: { created: "1" } });
});

test("late-label: a triager's label does not take 40 entries to 1", async () => {
  const forty = Array.from({ length: 40 }, (_, index) => `192.0.2.${index}/32`);
  const base = offices(...forty);
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
  flow.open(12, offices("192.0.2.0/32"));
  flow.github.setRole("tom", "triage");
  flow.github.setLabel(12, "tom", ALLOW_REMOVALS_LABEL);
  await flow.preparePlan(12, { inputs: INPUTS, action: "opened" });
  const writes = flow.aws.writes();
  flow.merge(12);
  const end = await flow.apply({ inputs: INPUTS });
  expect(end).toMatchObject({ outputs: { outcome: "held-back", "entries-removed": "0" } });
  expect(end.summary).toContain("it would lose 39 of 40 entries");
  expect(flow.aws.writes()).toEqual(writes);
  expect(flow.aws.entries("offices")).toHaveLength(40);
});

test("`require-approval: never` is said in every report", async () => {
  const flow = await planned();
  flow.merge(12);
  const end = await flow.apply({ inputs: { ...INPUTS, "require-approval": "never" } });
  expect(end).toMatchObject({ code: 0, outputs: { created: "1" } });
  const said = "Approvals were not looked at, because `require-approval` is `never`";
  for (const text of [end.summary, comment(flow).body, end.commands.join("\n")]) expect(text).toContain(said);
});
