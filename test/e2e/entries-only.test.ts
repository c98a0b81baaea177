// A list that Terraform makes, from the command line: what people read, and that nothing but its entries is ever changed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { currentVersion, type PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "../engine/estate.ts";
import { MADE_ID, MADE_TAGS, madeElsewhere, mayFill } from "../engine/made-elsewhere.ts";
import { expectGolden } from "../render/golden.ts";
import { directory, plsync } from "./command-line.ts";

vi.setConfig({ testTimeout: 120_000 });

const WEB = "net/eu-west-1/web";
const MAPPINGS = file([mapping("web", { manage: "entries", id: MADE_ID, limits: NO_LIMITS })]);

let company: Estate;
let list: PrefixListRecord;
let folder: ReturnType<typeof directory>;
beforeEach(async () => {
  company = await estate();
  mayFill(company);
  list = madeElsewhere(company, { maxEntries: 8, entries: { "10.0.0.9/32": "old office", "10.0.0.1/32": "" } });
  company.members("10.0.0.1", "10.0.0.2");
  folder = directory({ "mappings.yaml": MAPPINGS });
});
afterEach(async () => {
  expect([list.name, list.maxEntries, [...list.tags].filter(([key]) => !key.startsWith("plsync:"))]).toEqual([
    "edge-web",
    8,
    Object.entries(MADE_TAGS),
  ]);
  expect(company.writes().filter(({ action }) => !ENTRIES.has(action))).toEqual([]);
  folder.remove();
  await company.close();
});

const ENTRIES = new Set(["ModifyManagedPrefixList", "RestoreManagedPrefixListVersion"]);

const run = (line: string) =>
  plsync(line, {
    cwd: folder.path,
    environment: { ...clientEnvironment(company.simulator.url, company.hub), COLUMNS: "120", NO_COLOR: "1" },
  });
const cidrs = () => [...currentVersion(list).entries.keys()].sort();

test("validate, plan, apply, sync: what people read", async () => {
  expect(await run("validate")).toMatchObject({ code: 0 });
  const plan = await run("plan --out plan.json --detailed-exitcode");
  expect(plan.code).toBe(2);
  expectGolden("plan-entries-only.txt", plan.out);
  const page = await run("show plan.json --format html");
  expect(page.out).toContain("Entries only: another tool makes the list.");
  expectGolden("plan-entries-only.md", (await run("show plan.json --format markdown")).out);
  const json = JSON.parse((await run("show plan.json --format json")).out);
  expect(json.lists ?? json).toMatchObject([{ manage: "entries", adopt: true, tags: { set: {}, remove: [] } }]);

  const applied = await run("apply --auto-approve");
  expect(applied).toMatchObject({ code: 0 });
  expect(applied.err).toContain("net/eu-west-1/web  taking over its entries, adding 1, removing 1\n");
  expect(applied.err).toContain("entries taken over, version 3");
  expect(cidrs()).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
  expect((await run("plan --detailed-exitcode")).code).toBe(0);

  const other = file([mapping("web", { manage: "entries", id: MADE_ID, limits: { ...NO_LIMITS, max_removals: 9 } })]);
  writeFileSync(join(folder.path, "mappings.yaml"), other);
  const settings = await run("plan");
  expect(settings.out).toContain("# web gets new settings, and nothing else changes");
  expect((await run("apply --auto-approve")).err).toContain("net/eu-west-1/web  noting its settings\n");

  company.members("10.0.0.2", "10.0.0.3");
  expect(await run("sync --auto-approve")).toMatchObject({ code: 0 });
  expect(cidrs()).toEqual(["10.0.0.2/32", "10.0.0.3/32"]);
});

test("list shows it before and after it is filled, and says that another tool makes it", async () => {
  const before = await run("list");
  expect(before).toMatchObject({ code: 0 });
  expect(before.out).toContain("to be filled, +1 -1");
  expect(before.out).toContain("entries only: another tool makes the list");
  await run("apply --auto-approve");
  expect((await run("list")).out).toContain("up to date");
  company.members("10.0.0.5");
  const json = JSON.parse((await run("list --json")).out);
  expect(json.lists).toMatchObject([{ manage: "entries", id: MADE_ID, state: "pending", to_add: 1, to_remove: 2 }]);
});

test("explain says which interface brings an address, and history shows the versions", async () => {
  await run("apply --auto-approve");
  const why = await run("explain 10.0.0.2");
  expect(why).toMatchObject({ code: 0 });
  expect(why.out).toContain(WEB);
  expect(why.out).not.toContain("[plsync");
  expect(why.out).toContain("since version 2; the tags of the list do not say who made it");
  const history = await run(`history ${WEB}`);
  expect(history).toMatchObject({ code: 0 });
  expect(history.out).toContain(MADE_ID);
});

test("hold and release write no tag, and say who can; a rollback goes ahead on hold alone", async () => {
  await run("apply --auto-approve");
  company.members("10.0.0.7");
  await run("sync --auto-approve");
  expect(cidrs()).toEqual(["10.0.0.7/32"]);
  const held = await run(`hold ${WEB}`);
  expect(held.code).toBe(1);
  expect(held.err).toContain(`aws ec2 create-tags --tags 'Key=plsync:hold,Value="until released`);
  expect(held.err).toContain(`--resources ${MADE_ID} --region eu-west-1`);
  const to = String(currentVersion(list).version - 1);
  const unheld = await run(`rollback ${WEB} --to ${to} --auto-approve`);
  expect(unheld.code).toBe(1);
  expect(unheld.err).toContain("the list is not on hold, so the next run would undo the rollback; nothing was changed");
  expect(cidrs()).toEqual(["10.0.0.7/32"]);

  list.tags.set("plsync:hold", "until released");
  expect((await run(`rollback ${WEB} --auto-approve`)).err).toContain("Name a version with --to");
  const back = await run(`rollback ${WEB} --to ${to} --auto-approve`);
  expect(back).toMatchObject({ code: 0 });
  expect(cidrs()).not.toContain("10.0.0.7/32");
  const sync = await run("sync --auto-approve");
  expect(sync.out).toContain("on hold until it is released");
  expect(cidrs()).not.toContain("10.0.0.7/32");
  const released = await run(`release ${WEB}`);
  expect(released.code).toBe(1);
  expect(released.err).toContain("aws ec2 delete-tags --tags Key=plsync:hold");
  list.tags.delete("plsync:hold");
  await run("apply --auto-approve");
  expect(cidrs()).toEqual(["10.0.0.7/32"]);
});

test("a list that is missing ends with 1 and what to do; one that is full, with the size to set", async () => {
  company.net.lists.delete(MADE_ID);
  const missing = await run("plan");
  expect(missing.code).toBe(1);
  expect(`${missing.out}${missing.err}`).toContain(`there is no list ${MADE_ID} in net (111111111111) eu-west-1`);
  expect(`${missing.out}${missing.err}`).toContain("Make it there first, in Terraform or CDK, or correct `id`.");
  company.net.lists.set(MADE_ID, list);
  company.members(...Array.from({ length: 12 }, (_, index) => `10.0.1.${index}`));
  const full = await run("plan --detailed-exitcode");
  expect(full.code).toBe(2);
  expectGolden("plan-entries-only-full.txt", full.out);
});
