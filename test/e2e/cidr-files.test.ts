// A file that the mappings file names is reviewed like it: its changes are the pull request's own, are applied as they were planned,
// and are refused when no plan showed them.
import { expect, test, vi } from "vitest";
import { MAPPINGS } from "./example.ts";
import { pullRequestFlow } from "./flow.ts";

vi.setConfig({ testTimeout: 120_000 });

const MAPPING = `${MAPPINGS.trimEnd()}
  - name: offices
    sources: [{ cidr_files: [networks/offices.txt] }]
    prefix_lists: [{ limits: { max_removal_percent: 100, ignore_below: 1 } }]
`;
const repository = (offices: string) => ({ "mappings.yaml": MAPPING, "networks/offices.txt": offices });
const INPUTS = { only: "network/eu-west-1/offices" };

test("a pull request that changes only the named file is planned, applied, and nothing else is", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, repository("192.0.2.0/28 # Berlin\n"));
  const first = await flow.plan(12, { inputs: INPUTS });
  expect(first).toMatchObject({ code: 0, outputs: { outcome: "changes" } });
  expect(first.summary).toMatch(/192\.0\.2\.0\/28.*networks\/offices\.txt:1.*Berlin/);
  flow.merge(12);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({
    code: 0,
    outputs: { outcome: "applied", created: "1" },
  });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28"]);

  flow.open(13, repository("192.0.2.0/28 # Berlin\n198.51.100.0/28 # Paris\n"));
  const second = await flow.plan(13, { inputs: INPUTS });
  expect(second).toMatchObject({ code: 0, outputs: { outcome: "changes", "entries-added": "1" } });
  expect(flow.comments(13)[0]).toMatch(/this PR/);
  flow.merge(13);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({
    code: 0,
    outputs: { outcome: "applied", updated: "1" },
  });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28", "198.51.100.0/28"]);
  flow.aws.writes();

  flow.pushDirectly(repository("192.0.2.0/28 # Berlin\n203.0.113.0/28 # unseen\n"));
  const refused = await flow.apply({ inputs: INPUTS });
  expect(refused).toMatchObject({ code: 3, outputs: { outcome: "stale", updated: "0", "held-back": "1" } });
  expect(refused.summary).toContain("was pushed without a pull request");
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28", "198.51.100.0/28"]);

  // What an older plan showed is no leave to bring it back: the newest word on the list is the direct push.
  flow.pushDirectly(repository("192.0.2.0/28 # Berlin\n"));
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28", "198.51.100.0/28"]);
});

test("a plan on an older base does not speak for the file that another merge changed meanwhile", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, repository("192.0.2.0/28\n"));
  await flow.preparePlan(12, { inputs: INPUTS });
  flow.merge(12);
  await flow.prepareApply({ inputs: INPUTS });
  const base = flow.github.tip;

  flow.open(13, repository("192.0.2.0/28\n198.51.100.0/28\n"));
  await flow.preparePlan(13, { inputs: INPUTS });
  flow.merge(13);
  await flow.prepareApply({ inputs: INPUTS });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28", "198.51.100.0/28"]);

  // Planned against the old base, it seems to change nothing; merged, it takes the second block away again.
  flow.open(14, repository("192.0.2.0/28\n"));
  await flow.preparePlan(14, { inputs: INPUTS, base });
  flow.merge(14);
  const refused = await flow.apply({ inputs: INPUTS });
  expect(refused).toMatchObject({ code: 3, outputs: { outcome: "stale" } });
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28", "198.51.100.0/28"]);
});
