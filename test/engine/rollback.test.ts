// Going back to an older version when AWS' answers get lost, the version does not fit, or somebody else is faster.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findList } from "../../src/engine/find-list.ts";
import { rollbackList } from "../../src/engine/restore.ts";
import { versionChange } from "../../src/engine/rollback.ts";
import { readCidr } from "../../src/model/cidr.ts";
import type { Fault } from "../../src/simulator/faults/fault.ts";
import { REFERENCE_READER } from "../../src/simulator/iam/ready-made.ts";
import { currentVersion } from "../../src/simulator/world/prefix-list-record.ts";
import { referenced } from "../simulator/referenced.ts";
import { type Estate, estate, file, mapping, NET, NO_LIMITS, read } from "./estate.ts";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const text = file([mapping("web", { limits: NO_LIMITS, max_entries: { headroom: 2, headroom_percent: 0 } })]);
const hosts = (count: number) => Array.from({ length: count }, (_, i) => `10.0.0.${i}`);

const versionOf = (name: string) => currentVersion(company.list(name)).version;

async function planBack(
  to?: number,
  allowed: Readonly<Record<string, number>> = {},
  file = text,
  address = "net/eu-west-1/web",
) {
  const { readers, writers } = company.connect(file);
  const found = await findList(address, read(file), writers);
  if (!found.ok) throw new Error(found.diagnostic.summary);
  const asking = { accounts: read(file).accounts, readers };
  const allowances = { removals: new Map(Object.entries(allowed)), deletes: new Set<string>() };
  return { found: found.value, change: await versionChange(found.value, to, allowances, asking) };
}

async function back(to?: number) {
  const { found, change } = await planBack(to);
  if (!change.ok) return change;
  const clock = {
    now: () => company.world.clock.now(),
    sleep: async (milliseconds: number) => company.simulator.advance(milliseconds),
    random: () => 0.5,
  };
  return rollbackList(found, change.value, {}, clock);
}

it.each<[string, Fault]>([
  ["the answer is lost after the effect", { kind: "reset-after-effect" }],
  ["the answer is cut off", { kind: "truncated" }],
  ["the connection is reset before the effect", { kind: "reset-before-effect" }],
  ["a throttle", { kind: "throttle" }],
])("%s: the list is back, once, and the new version is named", async (_, fault) => {
  company.members(...hosts(2));
  await company.apply(text);
  company.members(...hosts(3));
  await company.apply(text);
  company.simulator.faults.script({ action: "RestoreManagedPrefixListVersion" }, fault);
  const before = versionOf("web");
  expect(await back()).toEqual({ ok: true, value: before + 1 });
  expect(versionOf("web")).toBe(before + 1);
  expect(company.entries("web")).toEqual(["10.0.0.0/32", "10.0.0.1/32"]);
});

it("somebody else's version in place of a lost restore is not taken for ours", async () => {
  company.members(...hosts(2));
  await company.apply(text);
  company.members(...hosts(3));
  await company.apply(text);
  const change = { add: { "203.0.113.9/32": "me" }, remove: ["10.0.0.0/32"] };
  const edit = () => void company.net.edit(company.list("web").id, change);
  const { faults } = company.simulator;
  faults.script({ action: "RestoreManagedPrefixListVersion" }, { kind: "meanwhile", run: edit });
  faults.script({ action: "RestoreManagedPrefixListVersion" }, { kind: "reset-before-effect" }, { times: 8 });
  expect(await back()).toMatchObject({ ok: false, diagnostic: { code: "aws_unavailable" } });
  expect(company.entries("web")).toContain("203.0.113.9/32");
});

describe("a version with more entries than the list may have", () => {
  const many = async () => {
    company.members(...hosts(40));
    await company.apply(text);
    company.members("10.0.0.1");
    await company.apply(text);
    expect(company.list("web").maxEntries).toBe(3);
    company.writes();
  };

  it("makes the list grow first, with the headroom of the file", async () => {
    await many();
    expect(await back()).toMatchObject({ ok: true });
    expect(company.entries("web")).toHaveLength(40);
    expect(company.list("web").maxEntries).toBe(42);
  });

  it("makes it grow to exactly what is needed where AWS grants no headroom", async () => {
    await many();
    referenced(company.net, "sg-0full", [company.list("web")], 37);
    expect(await back()).toMatchObject({ ok: true });
    expect(company.entries("web")).toHaveLength(40);
    expect(company.list("web").maxEntries).toBe(40);
  });

  it("changes no entry where AWS grants not even that, and says what AWS said", async () => {
    await many();
    referenced(company.net, "sg-0full", [company.list("web")], 36);
    const ended = await back();
    expect(ended).toMatchObject({ ok: false, diagnostic: { code: "does_not_fit" } });
    expect(!ended.ok && ended.diagnostic.detail).toMatch(/^AWS says: ./);
    expect(company.entries("web")).toEqual(["10.0.0.1/32"]);
    expect(company.list("web").tags.has("plsync:hold")).toBe(true);
  });
});

describe("a version that needs a larger list, with a plan role that may read references", () => {
  /** 40 entries in a list of 3, which a group references that has room for so many more; what going back would change. */
  const change = async (room: number, of = text) => {
    const role = company.world.account(NET).roles.get(`arn:aws:iam::${NET}:role/plsync-plan`);
    if (role !== undefined) role.policies = [...role.policies, REFERENCE_READER];
    company.members(...hosts(40));
    await company.apply(text);
    company.members("10.0.0.1");
    await company.apply(text);
    referenced(company.net, "sg-0full", [company.list("web")], room);
    const planned = await planBack(undefined, {}, of);
    if (!planned.change.ok) throw new Error(planned.change.diagnostic.summary);
    return planned.change.value;
  };

  it("has the file's headroom where everything that references it has room", async () => {
    expect(await change(39)).toMatchObject({ sizes: [42, 40], held: [], warnings: [] });
  });

  it("gets as much of it as there is, and says what has no more", async () => {
    const cut = { target: 42, by: "sg-0full (net) inbound IPv4 holds 41" };
    expect(await change(38)).toMatchObject({ sizes: [41, 40], cut, held: [], warnings: [] });
  });

  it("is held back before anything is written where a reference cannot hold it", async () => {
    company.writes();
    const { held } = await change(36);
    expect(held).toMatchObject([
      {
        code: "reference_full",
        reason: "it cannot grow to 40 entries: sg-0full (net) inbound IPv4: 3 of 39, needs 42",
        detail: expect.stringContaining("Request L-0EA8095F = 60 in net eu-west-1"),
      },
    ]);
    expect(company.list("web").tags.has("plsync:hold")).toBe(false);
  });

  it("that the file no longer names gets exactly what it needs", async () => {
    expect(await change(37, file([]))).toMatchObject({ sizes: [40], warnings: [] });
  });
});

it("a list whose references cannot be read is rolled back as far as AWS lets it, and that is said", async () => {
  company.members(...hosts(40));
  await company.apply(text);
  company.members("10.0.0.1");
  await company.apply(text);
  referenced(company.net, "sg-0full", [company.list("web")], 36);
  const { change } = await planBack();
  expect(change.ok && change.value).toMatchObject({ sizes: [42, 40], held: [] });
  expect(change.ok && change.value.warnings.map(({ summary }) => summary)).toEqual([
    "web grows from 3 to 42 max entries; it is not known whether one reference has room for that",
    expect.stringContaining("the plan role lacks ec2:DescribeSecurityGroupRules"),
  ]);
});

describe("the limits of the file", () => {
  const LIMITED = file([mapping("web")]);

  it("hold back a rollback that empties the list, with the allowance that lets it through", async () => {
    company.members();
    await company.apply(file([mapping("web", { limits: { allow_empty: true } })]));
    company.members(...hosts(7));
    await company.apply(LIMITED);
    const { change } = await planBack(1, {}, LIMITED);
    expect(change.ok && change.value).toMatchObject({
      losses: 7,
      entriesAfter: 0,
      held: [{ code: "would_be_empty", allow: { kind: "removals", address: "net/eu-west-1/web", count: 7 } }],
    });
    const allowed = await planBack(1, { "net/eu-west-1/web": 7 }, LIMITED);
    expect(allowed.change.ok && allowed.change.value.held).toEqual([]);
  });

  it("hold back every loss of a list that the file no longer names", async () => {
    company.members("10.0.0.1");
    await company.apply(text);
    company.members("10.0.0.1", "10.0.0.2");
    await company.apply(text);
    const { change } = await planBack(undefined, {}, file([]));
    expect(change.ok && change.value.held).toMatchObject([{ code: "limit_reached", allow: { count: 1 } }]);
  });
});

describe("a part of a split list", () => {
  const split = (limits = {}) => file([mapping("web", { split: 2, max_entries: 9, limits })]);
  const part = (name: string, allowed = {}, text = split()) => planBack(1, allowed, text, `net/eu-west-1/${name}`);
  const versions = async () => {
    company.members(...hosts(3));
    await company.apply(split(NO_LIMITS));
    company.members(...hosts(12));
    await company.apply(split(NO_LIMITS));
    return { one: company.entries("web-1"), two: company.entries("web-2") };
  };

  it("loses nothing that another part has", async () => {
    const { one } = await versions();
    const first = hosts(3).map((address) => `${address}/32`);
    const going = one.filter((cidr) => !first.includes(cidr));
    expect(going).toHaveLength(6);
    await company.net.edit(company.list("web-2").id, { add: Object.fromEntries(going.map((cidr) => [cidr, "copy"])) });
    company.simulator.advance(60_000);
    const { change } = await part("web-1");
    expect(change.ok && change.value).toMatchObject({ losses: 0, held: [], entriesAfter: 3 });
    expect(change.ok && change.value.removes).toHaveLength(6);
  });

  it("is judged by what all parts hold: what is much of one is less of all", async () => {
    const { one, two } = await versions();
    const going = (await part("web-1")).change;
    if (!going.ok) throw new Error(going.diagnostic.summary);
    const { losses, removes, held } = going.value;
    expect(losses).toBe(removes.length);
    expect(held).toMatchObject([
      {
        code: "limit_reached",
        reason: `it would lose ${losses} of ${one.length + two.length} entries (${Math.ceil((100 * losses) / (one.length + two.length))} %, the limit is 30 %)`,
        detail: expect.stringContaining("Counted are all parts of web together"),
        allow: { kind: "removals", address: "net/eu-west-1/web-1", count: losses },
      },
    ]);
    const allowed = (await part("web-1", { "net/eu-west-1/web-1": losses })).change;
    expect(allowed.ok && allowed.value.held).toEqual([]);
    const percent = Math.ceil((100 * losses) / (one.length + two.length));
    expect(percent).toBeLessThan(Math.floor((100 * losses) / one.length));
    const just = (await part("web-1", {}, split({ max_removal_percent: percent }))).change;
    expect(just.ok && just.value.held).toEqual([]);
  });

  it("is meant by its own name: that of the whole list is told its parts", async () => {
    await versions();
    const { writers } = company.connect(split());
    const found = await findList("net/eu-west-1/web", read(split()), writers);
    expect(found.ok ? found : found.diagnostic).toMatchObject({
      code: "no_match",
      summary: "owner acme has no list at this address",
      remedy: "The file splits it: name one of web-1, web-2.",
    });
  });

  it("is not judged while another part cannot be read", async () => {
    await versions();
    const { id } = company.list("web-2");
    company.simulator.faults.script(
      { action: "GetManagedPrefixListEntries", where: ({ params }) => params.PrefixListId === id },
      { kind: "access-denied" },
      { times: Number.POSITIVE_INFINITY },
    );
    const { change } = await part("web-1");
    expect(change.ok ? change : change.diagnostic.code).toBe("access_denied");
  });
});

describe("without --to", () => {
  it("goes to the version before the last apply, not into the middle of it", async () => {
    company.members(...hosts(10));
    await company.apply(text);
    const good = versionOf("web");
    company.members(...hosts(250));
    await company.apply(text);
    expect(versionOf("web")).toBeGreaterThan(good + 1);
    const { change } = await planBack();
    expect(change.ok && change.value.to).toBe(good);
  });

  it("goes to what a rollback restored, when a later apply undid it", async () => {
    company.members(...hosts(3));
    await company.apply(text);
    company.members(...hosts(30));
    await company.apply(text);
    const restored = await back();
    company.list("web").tags.delete("plsync:hold");
    await company.apply(text);
    const { change } = await planBack();
    expect(restored).toEqual({ ok: true, value: change.ok && change.value.to });
  });

  it.each([
    ["straight after it", () => {}],
    ["and a change by hand", () => void company.net.edit(company.list("web").id, { add: { "203.0.113.9/32": "me" } })],
  ])("never goes to the empty birth of a list, %s", async (_, meanwhile) => {
    company.members();
    await company.apply(text);
    company.members(...hosts(7));
    await company.apply(text);
    meanwhile();
    const { change } = await planBack();
    expect(change).toMatchObject({ ok: false, diagnostic: { code: "bad_usage" } });
    expect(!change.ok && change.diagnostic.summary).toContain("the list was created empty");
    expect(!change.ok && change.diagnostic.remedy).toContain("--to");
    expect((await planBack(1)).change).toMatchObject({ ok: true, value: { to: 1, entriesAfter: 0 } });
  });

  it("goes to the last version that plsync finished, when the first apply since then was cut off", async () => {
    company.members(...hosts(5));
    await company.apply(text);
    company.members(...hosts(250));
    const stopped = () => (versionOf("web") > 1 ? "out of time" : undefined);
    await company.apply(text, { stopped });
    expect(versionOf("web")).toBeGreaterThan(1);
    const { change } = await planBack();
    expect(change).toMatchObject({ ok: true, value: { to: 1, entriesAfter: 5 } });
  });

  it("asks for a version where plsync has only created the list", async () => {
    company.members(...hosts(250));
    await company.apply(text);
    const { change } = await planBack();
    expect(change).toMatchObject({ ok: false, diagnostic: { code: "bad_usage" } });
  });
});

it("plans after a rollback speak of it, and never of a change outside plsync", async () => {
  company.members(...hosts(3));
  await company.apply(text);
  company.members(...hosts(4));
  await company.apply(text);
  const { found, change } = await planBack();
  const clock = {
    now: () => company.world.clock.now(),
    sleep: async (milliseconds: number) => company.simulator.advance(milliseconds),
    random: () => 0.5,
  };
  if (change.ok) await rollbackList(found, change.value, { since: "2026-11-27T02:00:00Z" }, clock);
  for (const mode of ["reviewed", "sync"] as const) {
    const { plan } = await company.plan(text, { mode });
    expect(plan.lists[0]?.held[0]?.reason).toBe(
      `it was rolled back to version ${change.ok && change.value.to} by plsync, and has been on hold since 2026-11-27T02:00:00Z, and stays so until it is released`,
    );
    expect(plan.diagnostics.map(({ code }) => code)).not.toContain("changed_outside");
  }
});

describe("a list at which AWS is at work when the rollback begins", () => {
  beforeEach(async () => {
    await company.close();
    company = await estate({ progressMs: 5000 });
    for (const count of [5, 8]) {
      company.members(...hosts(count));
      await company.apply(text);
    }
  });
  const writer = async () => {
    const found = await planBack();
    return { writer: found.found.writer, id: company.list("web").id };
  };

  it("is waited for: a new size makes no other version", async () => {
    const list = await writer();
    expect(await list.writer.resize(list.id, 50)).toMatchObject({ ok: true });
    expect(await back()).toMatchObject({ ok: true });
    expect(company.entries("web")).toHaveLength(5);
  });

  it("is not restored over what nobody was shown: it is on hold, and what to do is said", async () => {
    const list = await writer();
    const removes = [readCidr("10.0.0.0/32") ?? expect.fail()];
    const change = { id: list.id, currentVersion: versionOf("web"), adds: [], removes };
    expect(await list.writer.modify(change)).toMatchObject({ ok: true });
    const ended = await back();
    expect(ended).toMatchObject({ ok: false, diagnostic: { code: "conflict", address: "net/eu-west-1/web" } });
    expect(!ended.ok && ended.diagnostic.summary).toContain("nothing was restored, and the list is on hold");
    expect(company.list("web").tags.has("plsync:hold")).toBe(true);
    expect(company.entries("web")).toHaveLength(7);
  });
});

it("a restore that fails later is told with what AWS says of it", async () => {
  for (const count of [5, 8]) {
    company.members(...hosts(count));
    await company.apply(text);
  }
  company.simulator.faults.script(
    { action: "RestoreManagedPrefixListVersion" },
    { kind: "fails-later", message: "sg-0full cannot hold more rules" },
  );
  const ended = await back();
  expect(ended).toMatchObject({ ok: false, diagnostic: { code: "apply_failed" } });
  expect(!ended.ok && ended.diagnostic.detail).toContain("sg-0full cannot hold more rules");
});

it("a rollback that was cut off after the restore is remembered once it is run again", async () => {
  for (const count of [5, 8]) {
    company.members(...hosts(count));
    await company.apply(text);
  }
  const { faults } = company.simulator;
  const lost = { times: Number.POSITIVE_INFINITY };
  faults.script(
    { action: "CreateTags", where: ({ params }) => /restored/.test(JSON.stringify(params)) },
    { kind: "throttle" },
    lost,
  );
  const cut = await back();
  expect(cut).toMatchObject({ ok: false, diagnostic: { address: "net/eu-west-1/web" } });
  expect(!cut.ok && cut.diagnostic.summary).toContain("version 3 has the entries of version 1 and is on hold");
  faults.clear();
  expect(await back()).toEqual({ ok: true, value: 3 });
  const { plan } = await company.plan(text);
  expect(plan.lists[0]?.held[0]?.reason).toContain("it was rolled back to version 1 by plsync");
  expect(plan.diagnostics).toEqual([]);
});

it("a role that may not restore is told of with the list, which is on hold by then", async () => {
  for (const count of [5, 8]) {
    company.members(...hosts(count));
    await company.apply(text);
  }
  company.simulator.faults.script({ action: "RestoreManagedPrefixListVersion" }, { kind: "access-denied" });
  const ended = await back();
  expect(ended).toMatchObject({ ok: false, diagnostic: { code: "access_denied", address: "net/eu-west-1/web" } });
  expect(!ended.ok && ended.diagnostic.summary).toMatch(/; the list is on hold$/);
});
