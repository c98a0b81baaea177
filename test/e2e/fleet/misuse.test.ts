// What people get wrong on the command line of a run that several jobs share: it ends with 1 before anything is written, and says what to do.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clientEnvironment } from "../../../src/simulator/client-environment.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "../../engine/estate.ts";
import { directory, plsync } from "../command-line.ts";

const text = file([mapping("web", { limits: NO_LIMITS }), mapping("store", { account: "data", limits: NO_LIMITS })]);

let company: Estate;
let here: ReturnType<typeof directory>;
beforeEach(async () => {
  company = await estate({ progressMs: 0 });
  here = directory({ "mappings.yaml": text });
  company.members("10.0.0.1", "10.0.0.2");
});
afterEach(async () => {
  here.remove();
  await company.close();
});

/** `err`: on one line, without the frame around diagnostics. */
async function run(line: string | readonly string[]) {
  const environment = clientEnvironment(company.simulator.url, company.hub);
  const { code, out, err } = await plsync(line, { cwd: here.path, environment });
  return { code, out, err: err.replaceAll(/[\s│╷╵]+/g, " ") };
}

it.each([
  ["observe --shard 3/2 --out s.gz", "--shard 3/2 is not I/N with I from 1 to N, and N 256 at most, such as 3/20"],
  ["observe --shard a/b --out s.gz", "--shard a/b is not I/N"],
  ["matrix --by region", "--by takes only account, not region"],
  ["matrix --shards account", "For a job for each account, use --by account."],
  ["matrix --plan plan.json --by account", "--by says nothing with --plan"],
  ["matrix --plan plan.json --snapshot s.gz", "--snapshot says nothing with --plan"],
  ["plan --snapshot nowhere.gz", "Write one with `plsync plan --save-snapshot FILE` or `plsync observe --out FILE`."],
])("%s: says why not", async (line, said) => {
  const end = await run(line);
  expect([end.code, end.out, end.err]).toEqual([1, "", expect.stringContaining(said)]);
  expect(existsSync(join(here.path, "s.gz"))).toBe(false);
});

it.each(["no/where.gz", "folder"])("observe --out %s is told before AWS is asked", async (out) => {
  mkdirSync(join(here.path, "folder"));
  const end = await run(`observe --shard 1/3 --out ${out}`);
  expect([end.code, end.err]).toEqual([1, expect.stringContaining(`the snapshot could not be written to ${out}: `)]);
  expect(company.simulator.calls).toHaveLength(0);
});

it.each(["no/where.json", "folder"])("apply --report %s is told before anything is changed", async (report) => {
  mkdirSync(join(here.path, "folder"));
  await run("plan --out plan.json");
  for (const line of ["apply --plan plan.json --shard 1/1", "apply --auto-approve"]) {
    const end = await run(`${line} --report ${report}`);
    expect([end.code, end.err]).toEqual([1, expect.stringContaining(`the report could not be written to ${report}: `)]);
    expect(company.writes()).toEqual([]);
  }
});

it("a report of an earlier run is not lost to one that is refused", async () => {
  await run("plan --out plan.json");
  await run("apply --plan plan.json --shard 1/1 --report r.json");
  expect((await run(`apply --plan plan.json --expect-digest ${"0".repeat(64)} --report r.json`)).code).toBe(3);
  expect(await run("show plan.json r.json")).toMatchObject({ code: 0, out: expect.stringContaining("2 changes made") });
});

it("takes the accounts of a job as the matrix has them", async () => {
  const end = await run(["observe", "--shard", "1/2", "--account", "data net data", "--out", "s.gz", "--json"]);
  expect([end.code, end.err]).toEqual([0, expect.not.stringContaining("Error")]);
  expect(JSON.parse(end.out)).toMatchObject({ shard: "1/2", accounts: ["data", "net"] });
});

it("says of how many account-regions all shards are when they are alike", async () => {
  expect((await run("matrix --shards 1")).err).toMatch(/3 accounts in 1 shard, \d+ account-regions? each/);
});

it("a second round asks what the first one has lost, and says nothing else of AWS", async () => {
  await company.apply(text);
  const { include } = JSON.parse((await run("matrix")).out);
  const jobs: readonly { readonly shard: string; readonly number: number }[] = include;
  for (const { shard, number } of jobs) await run(`observe --shard ${shard} --out s${number}.gz`);
  for (const { shard, number } of jobs) {
    const rest = jobs.filter((job) => job.number !== number).map((job) => `--snapshot s${job.number}.gz`);
    const again = await run(`observe --shard ${shard} ${rest.join(" ")} --out a.gz`);
    expect(again.err).not.toContain("AWS is not asked");
    const plan = await run(`plan ${rest.join(" ")} --snapshot a.gz --detailed-exitcode`);
    expect([plan.code, plan.err]).toEqual([0, expect.stringContaining("AWS is not asked")]);
  }
});

it("a report that is left out is not said to be missing", async () => {
  await run("plan --out plan.json");
  await run("apply --plan plan.json --shard 1/1 --report a.json");
  await run("apply --plan plan.json --shard 1/1 --report b.json");
  const both = await run("show plan.json a.json b.json");
  expect([both.code, both.out]).toEqual([1, expect.stringContaining("the job of its shard left no usable report")]);
  // The same file, named twice, tells the same.
  const same = await run("show plan.json a.json ./a.json");
  expect(same).toMatchObject({ code: 0, out: expect.stringContaining("2 changes made") });
});

it("observe says how much failed and why, and where it is said what that means", async () => {
  company.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, { kind: "access-denied" }, { times: 9 });
  const end = await run("observe --shard 1/1 --out s.gz");
  expect([end.code, end.out]).toEqual([
    0,
    expect.stringMatching(/: saved \d+ readings to s\.gz; 1 of them failed, and the plan says what that means\.\n/),
  ]);
  expect(end.err.match(/Warning: AWS refused ec2:DescribeNetworkInterfaces in /g)).toHaveLength(1);
  expect((await run("plan --snapshot s.gz")).code).toBe(1);
  const saved = await run("plan --save-snapshot all.gz");
  expect(saved.err).toMatch(/Saved \d+ readings to all\.gz; 1 failed\./);
});

it("a deletion that no report tells of is not said to be the matter of a shard", async () => {
  await company.apply(text);
  writeFileSync(join(here.path, "mappings.yaml"), file([mapping("web", { limits: NO_LIMITS })]));
  await run("plan --out plan.json");
  await run("apply --plan plan.json --shard 1/1 --report r.json");
  expect(await run("show plan.json r.json")).toMatchObject({
    code: 1,
    out: expect.stringMatching(/store +not done +the job of the deletions left no usable report/),
  });
});

it("a report without its plan is not shown, and it is said how", async () => {
  await run("plan --out plan.json");
  await run("apply --plan plan.json --report r.json");
  const end = await run("show r.json");
  expect([end.code, end.err]).toEqual([
    1,
    expect.stringContaining("Name the plan as well: plsync show PLAN.json REPORT.json."),
  ]);
});
