// A list that Terraform makes, through pull requests: what was shown is applied, and nothing that was not, although plsync writes no
// tag on the list from which a sync could tell.
import { expect, test, vi } from "vitest";
import { NETWORK } from "../../src/simulator/example/company.ts";
import { currentVersion, type PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import { FILL, MADE_ID, MADE_TAGS } from "../engine/made-elsewhere.ts";
import { schedule } from "../github/payloads.ts";
import { MAPPINGS } from "./example.ts";
import { type Flow, pullRequestFlow } from "./flow.ts";
import { runStep } from "./runner.ts";
import type { StepEnd } from "./step.ts";

vi.setConfig({ testTimeout: 240_000 });

const EDGE = "network/eu-west-1/edge";
const INPUTS = { only: EDGE };

/** The example with a mapping that fills the list with these CIDRs. */
function edge(...cidrs: readonly string[]): string {
  const list = `{ manage: entries, id: ${MADE_ID}, limits: { max_removal_percent: 100 } }`;
  return `${MAPPINGS.trimEnd()}\n  - name: edge\n    sources: [{ cidrs: [${cidrs.join(", ")}] }]\n    prefix_lists: [${list}]\n`;
}

const BEFORE = edge("198.51.100.0/28");

interface Made extends Flow {
  readonly list: PrefixListRecord;
  readonly cidrs: () => readonly string[];
  readonly sync: (mappings: string) => Promise<StepEnd>;
}

/** Pull request 12 fills the list, and is merged. */
async function filled(): Promise<Made> {
  const flow = await pullRequestFlow();
  const { world } = flow.aws.simulator;
  const account = world.account(NETWORK);
  const role = account.roles.get(`arn:aws:iam::${NETWORK}:role/plsync-apply`);
  if (role === undefined) throw new Error("no apply role");
  role.policies = [...role.policies, FILL];
  const list = account
    .region("eu-west-1")
    .prefixList("edge", { id: MADE_ID, tags: MADE_TAGS, maxEntries: 9, entries: ["192.0.2.0/28"] });
  flow.open(12, BEFORE);
  await flow.plan(12, { inputs: INPUTS });
  flow.merge(12);
  const applied = await flow.apply({ inputs: INPUTS });
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied", updated: "1" } });
  return {
    ...flow,
    list,
    cidrs: () => [...currentVersion(list).entries.keys()].sort(),
    sync: (mappings) =>
      runStep({
        event: schedule(),
        files: { "mappings.yaml": mappings },
        environment: flow.aws.credentials,
        inputs: INPUTS,
        github: flow.github,
        sha: flow.github.tip,
      }),
  };
}

test("a merge fills it as the comment showed, and removes what others wrote; no tag comes of it", async () => {
  const flow = await filled();
  expect(flow.comments(12)[0]).toContain("take over, entries only");
  expect(flow.cidrs()).toEqual(["198.51.100.0/28"]);
  expect(Object.fromEntries(flow.list.tags)).toEqual(MADE_TAGS);
  expect(flow.aws.writes().filter((action) => action !== "ModifyManagedPrefixList")).toEqual([]);
  const nothing = await flow.sync(BEFORE);
  expect(nothing).toMatchObject({ code: 0, outputs: { outcome: "no-changes" } });
});

test("what nobody reviewed is refused, and a sync does not make up for it; nor does one of the file before", async () => {
  const flow = await filled();
  const evil = edge("198.51.100.0/28", "203.0.113.0/24");
  flow.pushDirectly(evil);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  const sync = await flow.sync(evil);
  expect(sync.outputs).toMatchObject({ outcome: "held-back", "held-back": "1", updated: "0" });
  expect(flow.cidrs()).toEqual(["198.51.100.0/28"]);

  const next = edge("198.51.100.16/28");
  flow.open(14, next);
  await flow.plan(14, { inputs: INPUTS });
  flow.merge(14);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({ code: 0, outputs: { outcome: "applied" } });
  expect(flow.cidrs()).toEqual(["198.51.100.16/28"]);
  flow.pushDirectly(BEFORE);
  expect((await flow.sync(BEFORE)).outputs).toMatchObject({ "held-back": "1", updated: "0" });
  expect(flow.cidrs()).toEqual(["198.51.100.16/28"]);
});

test("a pull request that takes the mapping out says that the list stays, and so it does", async () => {
  const flow = await filled();
  flow.open(13, MAPPINGS);
  const planned = await flow.plan(13);
  const told = `${EDGE} is no longer in the file: it stays as it is, with 1 entry`;
  expect(planned.summary).toContain(told);
  expect(flow.comments(13)[0]).toContain(told);
  flow.merge(13);
  await flow.prepareApply();
  expect(flow.cidrs()).toEqual(["198.51.100.0/28"]);
});
