// The versions of a list, and what its tags tell of who made them.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seeList } from "../../src/engine/find-list.ts";
import { listHistory } from "../../src/engine/history.ts";
import { type Estate, estate, file, GROUP, mapping, NO_LIMITS, read } from "./estate.ts";

const TEXT = file([mapping("web", { limits: NO_LIMITS })]);
const WEB = "net/eu-west-1/web";
const hosts = (count: number) => Array.from({ length: count }, (_, i) => `10.0.${Math.floor(i / 250)}.${i % 250}`);

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

async function history(limit = 10) {
  const seen = await seeList(WEB, read(TEXT), company.connect(TEXT).readers);
  if (!seen.ok) throw new Error(seen.diagnostic.summary);
  const found = await listHistory(seen.value, limit, "2026-11-27T02:00:00Z");
  if (!found.ok) throw new Error(found.diagnostic.summary);
  return found.value;
}

it("tells the last apply, a change by another writer, and the creation apart, with numbers", async () => {
  company.members(...hosts(3));
  await company.apply(TEXT);
  company.members(...hosts(150));
  await company.apply(TEXT);
  company.net.edit(company.list("web").id, { add: { "203.0.113.9/32": "by hand" }, remove: ["10.0.0.0/32"] });
  const { versions, rollbackTo, older } = await history();
  expect(older).toBe(0);
  const [newest] = versions;
  expect(newest).toMatchObject({ madeBy: { kind: "unfinished" }, entries: 150, added: 1, removed: 1 });
  const kinds = versions.map(({ madeBy }) => madeBy.kind);
  expect(kinds.slice(1, 3)).toEqual(["apply", "apply"]);
  expect(versions.find(({ version }) => version === rollbackTo)?.entries).toBe(3);
  expect(versions.at(-1)).toMatchObject({ version: 1, madeBy: { kind: "creation" } });
});

it("reads no more versions than it is asked for, and says how many there are", async () => {
  company.members(...hosts(1));
  await company.apply(TEXT);
  for (const last of [1, 2, 3, 4]) company.net.edit(company.list("web").id, { add: { [`10.9.0.${last}/32`]: "" } });
  const { versions, older } = await history(2);
  expect(versions.map(({ added }) => added)).toEqual([1, 1]);
  expect(older).toBe((versions.at(-1)?.version ?? 0) - 1);
});

it("says of a version that AWS does not answer only its number", async () => {
  company.members(...hosts(1));
  await company.apply(TEXT);
  company.net.edit(company.list("web").id, { add: { "10.9.0.1/32": "" } });
  company.net.edit(company.list("web").id, { add: { "10.9.0.2/32": "" } });
  const oldest = (company.list("web").versions[0] ?? { version: 1 }).version;
  company.simulator.faults.script(
    { action: "GetManagedPrefixListEntries", where: ({ params }) => params.TargetVersion === String(oldest) },
    { kind: "error", code: "InvalidParameterValue", message: "no such version" },
    { times: 9 },
  );
  const { versions } = await history();
  expect(versions.at(-1)).toEqual({ version: oldest, madeBy: { kind: "creation" } });
});

it.each([10, 1])("offers no rollback to the empty birth of a list: the newest %i versions", async (limit) => {
  const text = file([mapping("web", { limits: NO_LIMITS })]);
  company.members();
  await company.apply(text);
  company.members(...hosts(3));
  await company.apply(text);
  expect((await history(limit)).rollbackTo).toBeUndefined();
});

describe("a run that leaves entries because they may be wanted", () => {
  const both = (fixed: string) =>
    file([mapping("web", { limits: NO_LIMITS }, [{ security_groups: [GROUP], account: "app" }, fixed])]);
  const outside = async (text: string) =>
    (await company.plan(text)).plan.diagnostics.filter(({ code }) => code === "changed_outside");

  /** One entry comes, and none goes, since the group cannot be read. */
  async function suspended(): Promise<string> {
    const text = both("192.0.2.2/32");
    const denied = { kind: "error", code: "UnauthorizedOperation" } as const;
    company.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, denied);
    const { row } = await company.apply(text);
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 1, removed: 0 });
    return text;
  }

  beforeEach(async () => {
    company.members("10.0.0.1", "10.0.0.2");
    await company.apply(both("192.0.2.1/32"));
  });

  it("is not taken for somebody else by the next plan", async () => {
    const text = await suspended();
    expect(await outside(text)).toEqual([]);
    const { row } = await company.apply(text);
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 0, removed: 1 });
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32", "192.0.2.2/32"]);
  });

  it("nor when an interface turned up right before its entry went", async () => {
    company.members("10.0.0.3");
    const planning = await company.plan(both("192.0.2.1/32"));
    company.members("10.0.0.1", "10.0.0.3");
    const { row } = await company.makeChanges(both("192.0.2.1/32"), planning);
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 1, removed: 1, kept: 1 });
    expect(await outside(both("192.0.2.1/32"))).toEqual([]);
  });

  it("does not hide what somebody else added", async () => {
    company.net.edit(company.list("web").id, { add: { "203.0.113.9/32": "by hand" } });
    const told = await outside(await suspended());
    expect(told.map(({ detail }) => detail)).toEqual([expect.stringContaining("203.0.113.9/32 (by hand)")]);
  });
});
