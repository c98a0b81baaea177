import { afterEach, describe, expect, test } from "vitest";
import { type FoundList, findList } from "../../src/engine/find-list.ts";
import { holdList, releaseList } from "../../src/engine/hold.ts";
import { rollbackList } from "../../src/engine/restore.ts";
import { versionChange } from "../../src/engine/rollback.ts";
import { NO_ALLOWANCES } from "../../src/model/allowance.ts";
import { formatCidr } from "../../src/model/cidr.ts";
import type { Configuration } from "../../src/model/mapping.ts";
import { holdOf } from "../../src/model/remembered/list-tags.ts";
import { NETWORK, OWNER } from "../../src/simulator/example/company.ts";
import { currentVersion } from "../../src/simulator/world/prefix-list-record.ts";
import { ACCOUNTS, type Company, company } from "../aws/company.ts";

const ADDRESS = "network/eu-west-1/web";

let open: Company | undefined;
afterEach(() => open?.close());

/** `lists`: what the file has, as far as finding one looks at it. */
async function start(lists: readonly { readonly address: string; readonly name: string }[] = []) {
  const here = await company();
  open = here;
  const region = here.world.account(NETWORK).region("eu-west-1");
  const list = region.prefixList("web", { entries: ["10.0.0.1/32"], maxEntries: 10, tags: { "plsync:owner": OWNER } });
  const configuration = {
    path: "mappings.yaml",
    owner: OWNER,
    accounts: ACCOUNTS,
    mappings: [{ lists }],
  } as unknown as Configuration;
  const find = (address = ADDRESS) => findList(address, configuration, here.connect().writers);
  const found = async (): Promise<FoundList> => {
    const reading = await find();
    if (!reading.ok) throw new Error(reading.diagnostic.summary);
    return reading.value;
  };
  const clock = {
    now: () => here.world.clock.now(),
    sleep: async (ms: number) => here.simulator.advance(ms),
    random: () => 0.5,
  };
  const asking = { accounts: ACCOUNTS, readers: here.connect().readers };
  return { here, region, list, find, found, asking, clock };
}

describe("hold and release", () => {
  test("set and take away the tag", async () => {
    const { list, found } = await start();
    expect(await holdList(await found(), { until: "2026-11-24T06:00:00Z" })).toBeUndefined();
    expect(list.tags.get("plsync:hold")).toBe("until 2026-11-24T06:00:00Z");
    expect(await releaseList(await found())).toBeUndefined();
    expect(list.tags.has("plsync:hold")).toBe(false);
  });

  test.each([
    ["until 2026-11-24T06:00:00Z", "2026-11-24T05:59:59Z", { until: "2026-11-24T06:00:00Z" }],
    ["until 2026-11-24T06:00:00Z", "2026-11-24T06:00:00Z", undefined],
    ["until released", "2099-01-01T00:00:00Z", {}],
    ["something else", "2099-01-01T00:00:00Z", {}],
  ])("%s at %s", (value, now, hold) => {
    expect(holdOf(new Map([["plsync:hold", value]]), now)).toEqual(hold);
  });

  test("no hold without the tag", () => {
    expect(holdOf(new Map(), "2026-01-01T00:00:00Z")).toBeUndefined();
  });
});

describe("rollback", () => {
  test("restores the version, holds the list first, says the new version, and remembers it", async () => {
    const { here, region, list, found, asking, clock } = await start();
    region.edit(list.id, { add: { "10.0.0.66/32": "by hand" }, remove: ["10.0.0.1/32"] });
    const one = await found();
    const change = await versionChange(one, 1, NO_ALLOWANCES, asking);
    if (!change.ok) throw new Error(change.diagnostic.summary);
    expect([change.value.from, change.value.to]).toEqual([2, 1]);
    expect(change.value.adds.map((entry) => formatCidr(entry.cidr))).toEqual(["10.0.0.1/32"]);
    expect(change.value.removes.map((entry) => entry.description)).toEqual(["by hand"]);
    expect(await rollbackList(one, change.value, {}, clock)).toEqual({ ok: true, value: 3 });
    expect([...currentVersion(list).entries.keys()]).toEqual(["10.0.0.1/32"]);
    const writes = here.simulator.calls.map((call) => call.action).filter((action) => /^(Create|Restore)/.test(action));
    expect(writes).toEqual(["CreateTags", "RestoreManagedPrefixListVersion", "CreateTags"]);
    expect(list.tags.get("plsync:restored")).toBe("3:1");
  });

  test("of a list that somebody changed meanwhile fails, and leaves it on hold", async () => {
    const { region, list, found, asking, clock } = await start();
    region.edit(list.id, { add: { "10.0.0.2/32": "" } });
    const one = await found();
    const change = await versionChange(one, 1, NO_ALLOWANCES, asking);
    if (!change.ok) throw new Error(change.diagnostic.summary);
    region.edit(list.id, { add: { "10.0.0.3/32": "" } });
    const ended = await rollbackList(one, change.value, {}, clock);
    expect(ended.ok).toBe(false);
    expect(currentVersion(list).version).toBe(3);
    expect(list.tags.get("plsync:hold")).toBe("until released");
  });

  test("with an allowance for another list is refused: it would go unnoticed", async () => {
    const { region, list, found, asking } = await start();
    region.edit(list.id, { add: { "10.0.0.2/32": "" } });
    const allowances = { ...NO_ALLOWANCES, removals: new Map([["network/eu-west-1/wbe", 1]]) };
    const change = await versionChange(await found(), 1, allowances, asking);
    expect(!change.ok && change.diagnostic.summary).toContain(
      `removals are allowed for network/eu-west-1/wbe, but the list to roll back is ${ADDRESS}`,
    );
  });

  test.each([
    ["to a version that is not older", 2, "is at version 2; its only older version is 1"],
    ["to a version that never was", 7, "is at version 2; its only older version is 1"],
  ])("%s", async (_, to, says) => {
    const { region, list, found, asking } = await start();
    region.edit(list.id, { add: { "10.0.0.2/32": "" } });
    const change = await versionChange(await found(), to, NO_ALLOWANCES, asking);
    expect(!change.ok && change.diagnostic.summary).toContain(says);
  });
});

test.each([
  ["network/eu-west-1", "is not of the form account/region/name"],
  ["nobody/eu-west-1/web", "has no account nobody"],
  ["network/eu-west-1/other", "has no list at this address"],
])("the address %s is refused", async (address, says) => {
  const { find } = await start();
  const reading = await find(address);
  expect(!reading.ok && reading.diagnostic.summary).toContain(says);
});

test.each([
  ["its name alone", "web", "Did you mean network/eu-west-1/web?"],
  ["an address with a slip", "network/eu-west-1/wbe", "Did you mean network/eu-west-1/web?"],
  ["another account", "netwrok/eu-west-1/web", "Did you mean network/eu-west-1/web?"],
  ["nothing like a list", "x", "plsync list shows the lists of the file; network/eu-west-1/web is one."],
])("%s in place of the address: what was meant is said", async (_, address, says) => {
  const { find } = await start([{ address: ADDRESS, name: "web" }]);
  const reading = await find(address);
  expect(!reading.ok && reading.diagnostic.remedy).toContain(says);
});

test("a list that has not been made yet is told apart from one that nobody knows", async () => {
  const { find, region, list } = await start([{ address: ADDRESS, name: "web" }]);
  region.lists.delete(list.id);
  const reading = await find(ADDRESS);
  expect(!reading.ok && reading.diagnostic).toMatchObject({
    code: "no_match",
    remedy: "The file has it, and the next apply creates it.",
  });
});
