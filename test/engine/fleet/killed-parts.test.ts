// A job that applies a part of a plan and dies at any of its calls to AWS: nothing wanted is missing, nothing is deleted too early, and the
// jobs of the same plan, run again, finish it. The call takes effect and its answer is lost: to AWS, dying before the next call is the same.
import { expect, it } from "vitest";
import { joinParts } from "../../../src/engine/fleet/part-reports.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { isIncomplete } from "../../../src/model/report.ts";
import type { PrefixListRecord } from "../../../src/simulator/world/prefix-list-record.ts";
import { gapsOf, wrongs } from "../../apply/history.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "../estate.ts";
import { kill, killEverywhere } from "../kill.ts";
import { applyParts, saved } from "./parts.ts";

const SHARDS = 2;
const hosts = (first: number, count: number) => Array.from({ length: count }, (_, i) => `10.0.0.${first + i}/32`);
const list = (more = {}) => ({ limits: NO_LIMITS, max_entries: { headroom: 2 }, ...more });
const data = { account: "data" };

const BEFORE = file([
  mapping("grown", list(), hosts(1, 4)),
  mapping("stored", list(data), hosts(1, 8)),
  mapping("wide", list({ max_entries: 6, split: 3 }), hosts(1, 14)),
  mapping("gone", list(), ["192.0.2.0/24"]),
  mapping("lost", list(data), ["192.0.2.0/24"]),
]);
const AFTER = file(
  [
    mapping("grown", list(), hosts(3, 30)),
    mapping("stored", list(data), hosts(5, 6)),
    mapping("fresh", list(data), hosts(1, 3)),
    mapping("wide", list({ max_entries: 6, split: 2 }), hosts(5, 10)),
  ],
  { limits: { max_deletes: 5 } },
);
const WANT: Readonly<Record<string, readonly string[]>> = {
  grown: hosts(3, 30),
  stored: hosts(5, 6),
  fresh: hosts(1, 3),
};

const wides = ({ world }: Estate): readonly PrefixListRecord[] =>
  world.allLists().filter(({ name }) => name.startsWith("wide"));

interface Begun {
  readonly company: Estate;
  readonly plan: Plan;
  readonly since: number;
  readonly known: ReadonlyMap<string, number>;
}

async function begun(): Promise<Begun> {
  const company = await estate();
  await company.apply(BEFORE);
  const plan = saved((await company.plan(AFTER)).plan);
  const known = new Map(company.world.allLists().map(({ id, versions }) => [id, versions.length]));
  return { company, plan, since: company.world.clock.now(), known };
}

function referee({ company, since, known }: Begun): void {
  expect(gapsOf(wides(company), hosts(5, 10), since)).toEqual([]);
  for (const record of company.world.allLists()) {
    const want = WANT[record.name];
    if (want !== undefined) expect(wrongs(record, want, known.get(record.id) ?? 1)).toEqual([]);
  }
}

const there = ({ net, data }: Estate) =>
  [net, data].flatMap(({ lists }) =>
    [...lists.values()].flatMap(({ ownerId, name }) => (ownerId === "AWS" ? [] : [name])),
  );
const GOING = ["gone", "lost", "wide-3"];

/** False when the jobs were over before the `nth` call. */
async function killAt(nth: number): Promise<boolean> {
  const all = await begun();
  const { company, plan } = all;
  try {
    const { revive } = kill(company, nth);
    const first = await applyParts(company, AFTER, plan, SHARDS);
    if (!revive()) return false;
    company.simulator.advance(60_000);
    referee(all);
    // Where a shard did not finish, nothing is deleted.
    if (first.length <= SHARDS) expect(there(company)).toEqual(expect.arrayContaining(GOING));
    const again = await applyParts(company, AFTER, plan, SHARDS);
    company.simulator.advance(60_000);
    const parts = again.map((one) => ({ ...one, path: `${one.part}.json` }));
    const { report, problems } = joinParts(plan, parts);
    expect([problems, isIncomplete(report)], `after a kill at call ${nth}`).toEqual([[], false]);
    referee(all);
    expect(there(company).sort(), `after a kill at call ${nth}`).toEqual([
      "fresh",
      "grown",
      "stored",
      "wide-1",
      "wide-2",
    ]);
    const { plan: next } = await company.plan(AFTER);
    expect(next.lists.filter(({ change }) => change.kind !== "keep").map(({ address }) => address)).toEqual([]);
    return true;
  } finally {
    await company.close();
  }
}

it("at every single call of every job", async () => {
  const { company, plan } = await begun();
  const before = company.simulator.calls.length;
  const reports = await applyParts(company, AFTER, plan, SHARDS);
  const calls = company.simulator.calls.length - before;
  expect(reports).toHaveLength(SHARDS + 1);
  expect(plan.counts).toMatchObject({ create: 1, delete: 3, update: 4 });
  await company.close();
  // How often the lists are looked at differs a little from run to run.
  expect(await killEverywhere(killAt)).toBeGreaterThan(calls - 5);
});
