// Files that the mappings file includes are reviewed like it: what a pull request changes there is its own, is applied as it was planned,
// and is refused when no plan showed it; also a file that is new, or gone.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, test, vi } from "vitest";
import { directory, plsync } from "./command-line.ts";
import { MAPPINGS } from "./example.ts";
import { pullRequestFlow } from "./flow.ts";

vi.setConfig({ testTimeout: 180_000 });

const MAIN = MAPPINGS.replace("\nmappings:\n", "\ninclude: [mappings.d/*.yaml]\nmappings:\n");
const team = (name: string, ...cidrs: readonly string[]) => `mappings:
  - name: ${name}
    sources: [{ cidrs: [${cidrs.join(", ")}] }]
    prefix_lists: [{ limits: { max_removal_percent: 100, ignore_below: 1 } }]
`;
const repository = (files: Readonly<Record<string, string>>) => ({ "mappings.yaml": MAIN, ...files });
const INPUTS = { only: "network/eu-west-1/team-*" };
const A = "mappings.d/a.yaml";
const B = "mappings.d/b.yaml";

test("pull requests of teams change their own files, and nobody else's lists", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, repository({ [A]: team("team-a", "192.0.2.0/28") }));
  const first = await flow.plan(12, { inputs: INPUTS });
  expect(first).toMatchObject({ code: 0, outputs: { outcome: "changes" } });
  expect(flow.comments(12)[0]).toMatch(/team-a.*mappings\.d\/a\.yaml#L4/);
  flow.merge(12);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({
    code: 0,
    outputs: { outcome: "applied", created: "1" },
  });

  flow.open(13, repository({ [A]: team("team-a", "192.0.2.0/28"), [B]: team("team-b", "198.51.100.0/28") }));
  const second = await flow.plan(13, { inputs: INPUTS });
  expect(second).toMatchObject({ code: 0, outputs: { "entries-added": "1" } });
  expect(flow.comments(13)[0]).toMatch(/team-b.*this PR/);
  flow.merge(13);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({
    code: 0,
    outputs: { outcome: "applied", created: "1" },
  });
  expect([flow.aws.entries("team-a"), flow.aws.entries("team-b")]).toEqual([["192.0.2.0/28"], ["198.51.100.0/28"]]);
  flow.aws.writes();

  flow.pushDirectly(
    repository({ [A]: team("team-a", "192.0.2.0/28", "203.0.113.0/28"), [B]: team("team-b", "198.51.100.0/28") }),
  );
  const refused = await flow.apply({ inputs: INPUTS });
  expect(refused).toMatchObject({ code: 3, outputs: { outcome: "stale", updated: "0", "held-back": "1" } });
  expect(flow.aws.entries("team-a")).toEqual(["192.0.2.0/28"]);
});

test("a file that is taken out of the folder takes its lists along, as the plan showed", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, repository({ [A]: team("team-a", "192.0.2.0/28"), [B]: team("team-b", "198.51.100.0/28") }));
  await flow.preparePlan(12, { inputs: INPUTS });
  flow.merge(12);
  await flow.prepareApply({ inputs: INPUTS });
  flow.open(13, repository({ [A]: team("team-a", "192.0.2.0/28") }));
  const plan = await flow.plan(13, { inputs: INPUTS });
  expect(plan).toMatchObject({ code: 0, outputs: { outcome: "changes" } });
  expect(flow.comments(13)[0]).toMatch(/team-b.*delete.*this PR/s);
  flow.merge(13);
  expect(await flow.apply({ inputs: INPUTS })).toMatchObject({
    code: 0,
    outputs: { outcome: "applied", deleted: "1" },
  });
});

test("an apply that looks at older commits asks GitHub as little for many files as for few", async () => {
  const flow = await pullRequestFlow();
  const files = (changed: string) =>
    repository(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [
          `mappings.d/${String(i).padStart(2, "0")}.yaml`,
          team(`team-${i}`, `192.0.2.${i}/32`, ...(i === 0 ? [changed] : [])),
        ]),
      ),
    );
  flow.open(12, files("198.51.100.1/32"));
  await flow.preparePlan(12, { inputs: INPUTS });
  flow.merge(12);
  await flow.prepareApply({ inputs: INPUTS });
  flow.pushDirectly(files("198.51.100.2/32"));
  const before = flow.github.calls.length;
  const end = await flow.apply({ inputs: INPUTS });
  expect(end).toMatchObject({ code: 3, outputs: { outcome: "stale", "held-back": "1" } });
  const calls = flow.github.calls.slice(before);
  expect(calls.filter(({ path }) => path.includes("/contents/mappings.d")).map(({ path }) => path)).toEqual([]);
  expect(calls.length).toBeLessThan(40);
});

describe("on the command line", () => {
  const OWN = `version: 1
owner: acme/network
accounts: { network: { id: "111111111111", plan_role_arn: none, apply_role_arn: none } }
defaults: { account: network, region: eu-west-1 }
include: [teams/*.yaml]
`;
  const here = () => {
    const made = directory({ "mappings.yaml": OWN, "elsewhere.yaml": team("a", "192.0.2.0/28") });
    onTestFinished(made.remove);
    return made.path;
  };

  it("a mistake is shown with the file that it is in", async () => {
    const path = here();
    mkdirSync(join(path, "teams"));
    writeFileSync(join(path, "teams/a.yaml"), team("a", "192.0.2.1/28"));
    const end = await plsync("validate", { cwd: path });
    expect(end).toMatchObject({ code: 1, err: expect.stringContaining("teams/a.yaml:3:25") });
    writeFileSync(join(path, "teams/a.yaml"), team("a", "192.0.2.0/28"));
    expect(await plsync("validate", { cwd: path })).toMatchObject({ code: 0 });
  });

  it("a link is not followed, neither of a file nor of the folder", async () => {
    const path = here();
    mkdirSync(join(path, "teams"));
    symlinkSync(join(path, "elsewhere.yaml"), join(path, "teams/a.yaml"));
    const end = await plsync("validate", { cwd: path });
    expect(end).toMatchObject({
      code: 1,
      err: expect.stringContaining("teams/a.yaml is reached through a symbolic link"),
    });
  });
});
