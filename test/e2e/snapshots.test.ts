// plsync plan --save-snapshot, and plan and explain from what it saved: without AWS, without credentials, with the same words.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { currentVersion } from "../../src/simulator/world/prefix-list-record.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "../engine/estate.ts";
import { directory, type Ended, plsync } from "./command-line.ts";

let company: Estate;
let here: ReturnType<typeof directory>;
const text = file([
  mapping("web", { limits: NO_LIMITS }),
  mapping("api", {}, ["10.8.0.0/24"]),
  mapping("store", { account: "data" }, ["10.7.0.0/24"]),
]);

beforeEach(async () => {
  company = await estate({ progressMs: 0 });
  here = directory({ "mappings.yaml": text });
  company.members("10.0.0.1", "10.0.0.2");
  await company.apply(text);
  company.members("10.0.0.2", "10.0.0.3");
});
afterEach(async () => {
  here.remove();
  await company.close();
});

const online = (line: string): Promise<Ended> =>
  plsync(line, { cwd: here.path, environment: clientEnvironment(company.simulator.url, company.hub) });
const offline = (line: string): Promise<Ended> => plsync(line, { cwd: here.path, environment: {} });

it("prints the same plan, asks nobody, and writes nothing", async () => {
  const live = await online("plan --save-snapshot s.gz");
  expect([live.code, live.err]).toEqual([0, expect.stringMatching(/Saved \d+ readings to s\.gz\.\n/)]);
  const calls = company.simulator.calls.length;
  company.members();
  const again = await offline("plan --snapshot s.gz");
  expect([again.code, again.out]).toEqual([0, live.out]);
  expect(again.err).toMatch(/Read the snapshot s\.gz, taken at .*; AWS is not asked\./);
  const saved = await offline("plan --snapshot s.gz --json --detailed-exitcode");
  expect([saved.code, JSON.parse(saved.out).counts.entries_to_add]).toEqual([2, 1]);
  expect(company.simulator.calls).toHaveLength(calls);
  expect(
    company
      .writes()
      .filter(({ action }) => action !== "CreateManagedPrefixList")
      .map(({ action }) => action),
  ).toEqual([]);
});

it.each<[string, readonly string[]]>([
  ["takes nothing out that AWS has", []],
  ["brings nothing in that AWS has not", ["10.0.0.1", "10.0.0.2", "10.66.0.1"]],
])("of what never was: an apply of its plan %s", async (_, forged) => {
  company.members(...forged);
  await online("plan --save-snapshot s.gz");
  company.members("10.0.0.1", "10.0.0.2");
  const plan = await offline("plan --snapshot s.gz --out plan.json --detailed-exitcode");
  expect(plan.code).toBe(2);
  expect(await online("apply --plan plan.json")).toMatchObject({ code: 0 });
  const { entries } = currentVersion(company.list("web"));
  expect([...entries.keys()]).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
});

it("answers explain, as far as the snapshot has it", async () => {
  await online("plan --save-snapshot s.gz");
  const end = await offline("explain 10.0.0.1 --snapshot s.gz");
  expect([end.code, end.out]).toEqual([
    0,
    expect.stringMatching(/^10\.0\.0\.1\/32 is in 1 prefix list[\s\S]*net\/eu-west-1\/web/),
  ]);
});

it("joins snapshots of parts", async () => {
  await online("plan --only net/*/* --save-snapshot net.gz");
  await online("plan --only data/*/* --save-snapshot data.gz");
  const whole = await offline("plan --snapshot net.gz --snapshot data.gz");
  expect([whole.code, whole.out]).toEqual([0, expect.stringContaining("Unchanged: 2.")]);
  const half = await offline("plan --snapshot net.gz");
  expect([half.code, half.err + half.out]).toEqual([
    1,
    expect.stringContaining("the snapshot has no reading of data/eu-west-1"),
  ]);
});

it.each([
  ["plan --snapshot nowhere.gz", "the snapshot nowhere.gz does not exist"],
  ["plan --snapshot mappings.yaml", "is not compressed as snapshots are, or damaged"],
  ["plan --snapshot a.gz --save-snapshot b.gz", "--snapshot and --save-snapshot exclude each other"],
  ["plan --redact", "--redact says nothing without --save-snapshot"],
  ["explain 10.0.0.1 --snapshot nowhere.gz", "the snapshot nowhere.gz does not exist"],
])("%s: says why not", async (line, said) => {
  const end = await offline(line);
  expect([end.code, end.out, end.err]).toEqual([1, "", expect.stringContaining(said)]);
  expect(end.err).not.toMatch(/bug in plsync|\n\s+at /);
});

it("is told where it cannot be written", async () => {
  const end = await online("plan --save-snapshot no/where.gz");
  expect([end.code, end.err]).toEqual([1, expect.stringContaining("the snapshot could not be written to no/where.gz")]);
  expect(existsSync(join(here.path, "no"))).toBe(false);
});
