// A plan from what several jobs read, each of its own accounts, is the plan of one that reads all, to the byte.
import { afterEach, beforeEach, expect, it } from "vitest";
import { shardReading } from "../../../src/engine/fleet/read-shard.ts";
import { planRun } from "../../../src/engine/plan-run.ts";
import { NO_ALLOWANCES } from "../../../src/model/allowance.ts";
import { scopeOf } from "../../../src/model/scope.ts";
import type { Readers } from "../../../src/observe/ports.ts";
import { encodePlan } from "../../../src/plan-file/plan-json.ts";
import { jsonText } from "../../../src/render/json-text.ts";
import type { Recorded } from "../../../src/snapshot-file/recording.ts";
import { type ReplayingReaders, replayingReaders } from "../../../src/snapshot-file/replay.ts";
import { type Estate, estate, file, mapping, NO_LIMITS, read } from "../estate.ts";
import { explainedWorld } from "../explain-worlds.ts";
import { clear, Dice, referenceWorld } from "../reference-worlds.ts";

const WORLDS = 24;
const ACCOUNTS = ["app", "data", "net"];
const AT = Date.parse("2026-11-28T09:00:00Z");

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

interface Part {
  readonly isPart?: boolean;
  readonly hasEntries?: ReplayingReaders["hasEntries"];
  readonly mode?: "reviewed" | "sync";
}

async function planned(text: string, readers: Readers, { mode = "reviewed", ...part }: Part = {}) {
  return planRun({
    configuration: read(text),
    readers,
    scope: scopeOf([]),
    mode,
    allowances: NO_ALLOWANCES,
    toolVersion: "9.9.9",
    everything: false,
    parallelism: 4,
    now: () => AT,
    sleep: async () => {},
    onProgress: () => {},
    ...part,
  });
}

/** What each job reads, and where the joined plan still asks in vain. `before`: what an earlier round has. */
async function round(text: string, before: readonly Recorded[], mode: "reviewed" | "sync" = "reviewed") {
  const recorded = [...before];
  const known = before.length === 0 ? undefined : replayingReaders(before);
  for (const [place, account] of ACCOUNTS.entries()) {
    const shard = { index: place + 1, count: ACCOUNTS.length };
    const job = { shard, accounts: [account], live: company.connect(text).readers, ...(known && { known }) };
    const reading = shardReading(job);
    const hasEntries = known && { hasEntries: known.hasEntries };
    await planned(text, reading.readers, { isPart: true, mode, ...hasEntries });
    recorded.push(...reading.recorded());
  }
  const gaps = new Set<string>();
  const readers = replayingReaders(recorded, { isSharded: true, onGap: ({ account }) => gaps.add(account) });
  const { plan } = await planned(text, readers, { hasEntries: readers.hasEntries, mode });
  return { recorded, plan, gaps };
}

const textOf = (plan: Parameters<typeof encodePlan>[0]) => jsonText(encodePlan(plan));

it(`in ${WORLDS} random worlds of sources`, { timeout: 120_000 }, async () => {
  let changing = 0;
  for (let seed = 1; seed <= WORLDS; seed++) {
    const text = file(explainedWorld(company.net, company.app, new Dice(seed)).mappings as never);
    const { plan } = await planned(text, company.connect(text).readers);
    const joined = await round(text, []);
    expect(textOf(joined.plan), `seed ${seed}`).toBe(textOf(plan));
    expect([...joined.gaps], `seed ${seed}`).toEqual([]);
    if (plan.lists.some(({ change }) => change.kind !== "keep")) changing++;
  }
  expect(changing).toBeGreaterThan(WORLDS / 2);
});

it(`in ${WORLDS} random worlds of references, with a second round where another account's references matter`, {
  timeout: 240_000,
}, async () => {
  let twice = 0;
  for (let seed = 1; seed <= WORLDS; seed++) {
    for (const region of [company.net, company.app, company.data]) clear(region);
    const { mappings } = referenceWorld([company.net, company.app, company.data], new Dice(seed));
    const text = file(mappings as never);
    const { plan } = await planned(text, company.connect(text).readers);
    const first = await round(text, []);
    if (first.gaps.size === 0) {
      expect(textOf(first.plan), `seed ${seed}`).toBe(textOf(plan));
      continue;
    }
    twice++;
    const second = await round(text, first.recorded);
    expect(textOf(second.plan), `seed ${seed}`).toBe(textOf(plan));
    expect([...second.gaps], `seed ${seed}`).toEqual([]);
  }
  expect(twice).toBeGreaterThan(3);
});

it("asks for entries where another account's sources decide whether they change, and for none where nobody's do", async () => {
  const text = file([
    mapping("follows", { limits: NO_LIMITS }),
    mapping("fixed", { limits: NO_LIMITS }, ["10.8.0.0/24"]),
  ]);
  company.members("10.0.0.1");
  await company.apply(text);
  const { recorded, plan } = await round(text, []);
  expect(plan.counts).toMatchObject({ unchanged: 2 });
  const entries = recorded.filter(({ name }) => name === "entries").map(({ asked }) => asked[0]);
  expect(entries).toEqual([company.list("follows").id]);
});

it("of a job that is missing, plans nothing in its accounts and removes nothing that they may bring", async () => {
  const text = file([
    mapping("web", { limits: NO_LIMITS }),
    mapping("store", { account: "data", limits: NO_LIMITS }, ["10.7.0.0/24"]),
  ]);
  company.members("10.0.0.1");
  await company.apply(text);
  company.members();
  const { recorded } = await round(text, []);
  const missing = { code: "shard_missing", severity: "error", summary: "a shard is missing" } as const;
  const without = (account: string) => {
    const rest = recorded.filter(({ at }) => at?.account !== account);
    return replayingReaders(rest, { isSharded: true, missing: () => missing, onGap: () => {} });
  };
  const noSources = (await planned(text, without("app"))).plan;
  expect(noSources).toMatchObject({ complete: false, counts: { entriesToRemove: 0 } });
  expect(noSources.lists.find(({ name }) => name === "web")).toMatchObject({ suspended: expect.any(String) });
  const noLists = (await planned(text, without("data"))).plan;
  expect(noLists.notPlanned.map(({ address }) => address)).toEqual(["data/eu-west-1/store"]);
  expect(noLists.diagnostics.filter(({ code }) => code === "shard_missing")).toHaveLength(1);
});
