// A run shared by several jobs, on the command line: each reads its own accounts, one plans from what all have read, each applies its own
// part of that plan, and the reports are joined.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { currentVersion } from "../../src/simulator/world/prefix-list-record.ts";
import { type Estate, estate, file, mapping, NET, NO_LIMITS } from "../engine/estate.ts";
import { directory, type Ended, plsync } from "./command-line.ts";

let company: Estate;
let here: ReturnType<typeof directory>;

const text = file([
  mapping("web", { limits: NO_LIMITS }),
  mapping("api", { limits: NO_LIMITS }, ["10.8.0.0/24"]),
  mapping("store", { account: "data", limits: NO_LIMITS }),
]);

beforeEach(async () => {
  company = await estate({ progressMs: 0 });
  here = directory({ "mappings.yaml": text });
  company.members("10.0.0.1", "10.0.0.2");
});
afterEach(async () => {
  here.remove();
  await company.close();
});

const run = (line: string, environment: Record<string, string> = {}): Promise<Ended> =>
  plsync(line, {
    cwd: here.path,
    environment: { ...clientEnvironment(company.simulator.url, company.hub), ...environment },
  });
const json = (end: Ended) => JSON.parse(end.out);

interface Job {
  readonly shard: string;
  readonly number: number;
  readonly accounts: string;
}

async function jobsOf(line: string): Promise<readonly Job[]> {
  const end = await run(line);
  expect(end.code, end.err).toBe(0);
  return json(end).include;
}

/** Every job of the matrix reads its shard; answers the options that plan takes. */
async function observed(jobs: readonly Job[]): Promise<string> {
  const options: string[] = [];
  for (const { shard, number } of jobs) {
    const end = await run(`observe --shard ${shard} --out s${number}.gz --json`);
    expect(end.code, end.err).toBe(0);
    options.push(`--snapshot s${number}.gz --snapshot-digest ${json(end).sha256}`);
  }
  return options.join(" ");
}

it("plans, applies and reports what one job would, with each job in its own accounts", async () => {
  const jobs = await jobsOf("matrix");
  expect(jobs.map(({ accounts }) => accounts).sort()).toEqual(["app", "data", "net"]);
  // A job more than there are accounts would cost a minute for nothing.
  expect(await jobsOf("matrix --shards 20")).toEqual(jobs);
  const snapshots = await observed(jobs);
  const plan = await run(`plan ${snapshots} --out plan.json --detailed-exitcode`);
  expect(plan.code, plan.err).toBe(2);
  const live = await run("plan");
  expect(plan.out).toBe(live.out);

  const parts = await jobsOf("matrix --plan plan.json");
  expect(parts).toHaveLength(2);
  const reports: string[] = [];
  for (const { shard, number } of parts) {
    const end = await run(`apply --plan plan.json --shard ${shard} --report r${number}.json`);
    expect(end.code, end.err).toBe(0);
    reports.push(`r${number}.json`);
  }
  expect(await run("apply --plan plan.json --deletions --report rd.json")).toMatchObject({
    code: 0,
    out: "The plan deletes no list.\n",
  });
  const shown = await run(`show plan.json ${reports.join(" ")} rd.json`);
  expect([shown.code, shown.out]).toEqual([0, expect.stringMatching(/3 changes made/)]);
  for (const [name, region] of [
    ["web", company.net],
    ["store", company.data],
  ] as const) {
    expect(company.entries(name, region)).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
  }
  expect((await run("plan --detailed-exitcode")).code).toBe(0);
});

it("takes no snapshot that its job did not write, and does not take a missing one for nothing", async () => {
  await company.apply(text);
  company.members();
  const snapshots = await observed(await jobsOf("matrix"));
  writeFileSync(join(here.path, "s1.gz"), readFileSync(join(here.path, "s2.gz")));
  const altered = await run(`plan ${snapshots.replace("s1.gz --snapshot-digest", "s3.gz --snapshot-digest")}`);
  expect(altered.code).toBe(1);
  const forged = await run(`plan ${snapshots}`);
  expect(forged.code).toBe(1);
  rmSync(join(here.path, "s3.gz"));
  const missing = await run(`plan ${snapshots}`);
  expect(missing.code).toBe(1);
  expect(missing.err.match(/Error: the snapshots? of .* (?:is|are) missing/g)).toHaveLength(1);
  expect(missing.out).not.toMatch(/to remove/);
});

it("deletes only when all shards have succeeded, and says of a list without a report that it is not done", async () => {
  const own = () =>
    [...company.net.lists.values()]
      .filter(({ ownerId }) => ownerId === NET)
      .map(({ name }) => name)
      .sort();
  await company.apply(text);
  const smaller = file([mapping("web", { limits: NO_LIMITS }, ["10.9.0.0/24"])], { limits: { max_deletes: 5 } });
  writeFileSync(join(here.path, "mappings.yaml"), smaller);
  await run("plan --out plan.json");
  const [job, ...others] = await jobsOf("matrix --plan plan.json");
  expect(others).toEqual([]);
  const half = await run(`apply --plan plan.json --shard ${job?.shard} --report r1.json`);
  expect(half.code, half.err).toBe(0);
  expect(own()).toEqual(["api", "web"]);
  const shown = await run("show plan.json r1.json");
  expect([shown.code, shown.out]).toEqual([1, expect.stringMatching(/not done/)]);
  const rest = await run("apply --plan plan.json --deletions --report rd.json");
  expect(rest.code, rest.err).toBe(0);
  expect(own()).toEqual(["web"]);
  expect([...currentVersion(company.list("web")).entries.keys()]).toEqual(["10.9.0.0/24"]);
  expect((await run("show plan.json r1.json rd.json")).code).toBe(0);
  // A job was stopped while it wrote its report.
  writeFileSync(join(here.path, "r1.json"), "");
  const broken = await run("show plan.json r1.json rd.json");
  expect([broken.code, broken.err]).toEqual([1, expect.stringMatching(/the report r1\.json is not JSON/)]);
  expect(broken.out).toMatch(/not done/);
});

it("what a plan holds back stays held back, whatever is written into its file", async () => {
  await company.apply(text);
  company.members("10.0.0.1");
  writeFileSync(join(here.path, "mappings.yaml"), text.replaceAll('"max_removals": 1000', '"max_removals": 0'));
  await run("plan --out plan.json");
  const path = join(here.path, "plan.json");
  const meant = readFileSync(path, "utf8");
  const digest = createHash("sha256").update(meant).digest("hex");
  expect(meant).toContain("it would lose 1 of 2 entries");
  writeFileSync(path, meant.replaceAll(/"held": \[[^\]]*\]/g, '"held": null'));
  company.writes();
  const apply = `apply --plan plan.json --plan-digest ${digest} --shard 1/1`;
  const forged = await run(apply);
  expect([forged.code, forged.err]).toEqual([
    3,
    expect.stringMatching(/plan\.json is not the one that was meant: its SHA/),
  ]);
  expect(company.writes()).toEqual([]);
  writeFileSync(path, meant);
  expect((await run(apply)).code).toBe(0);
  expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
});

it("refuses another plan than the one that is expected, and one of another file", async () => {
  await run("plan --out plan.json");
  const end = await run(`apply --plan plan.json --expect-digest ${"0".repeat(64)} --shard 1/1`);
  expect([end.code, end.err]).toEqual([3, expect.stringMatching(/is not the one that is expected/)]);
  writeFileSync(join(here.path, "mappings.yaml"), `${text} `);
  const changed = await run("apply --plan plan.json --shard 1/1 --report r1.json");
  expect([changed.code, changed.err]).toEqual([
    3,
    expect.stringMatching(/made from another version of mappings\.yaml/),
  ]);
  expect(company.writes()).toEqual([]);
});

it("reads an account once, however often it is named, and none that the file does not have", async () => {
  const end = await run("observe --shard 1/2 --account app --account app --out s1.gz --json");
  expect([end.code, json(end).accounts]).toEqual([0, ["app"]]);
  const unknown = await run("observe --shard 1/2 --account app --account apps --out s2.gz");
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringMatching(/--account apps is not in mappings\.yaml/)]);
});
