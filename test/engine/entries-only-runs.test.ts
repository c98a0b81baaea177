// A list that another tool makes, in runs that die at any of their calls, and in runs full of faults: nothing but its entries is ever
// asked to change, nobody loses access in between, and a few runs later it holds what the file says.
import { expect, it } from "vitest";
import type { RandomFaults } from "../../src/simulator/faults/random-faults.ts";
import type { PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import { wrongs } from "../apply/history.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";
import { kill, killEverywhere } from "./kill.ts";
import { MADE_ID, MADE_TAGS, madeElsewhere, mayFill } from "./made-elsewhere.ts";

const hosts = (first: number, count: number) => Array.from({ length: count }, (_, i) => `10.0.0.${first + i}/32`);
const SIZE = 250;
const text = (want: readonly string[], more = {}) =>
  file([mapping("web", { manage: "entries", id: MADE_ID, limits: { ...NO_LIMITS, ...more } }, want)]);

async function begin(entries: readonly string[], faults?: RandomFaults) {
  const company = await estate(faults === undefined ? {} : { randomFaults: faults });
  mayFill(company);
  return { company, list: madeElsewhere(company, { entries, maxEntries: SIZE }) };
}

/** What is another tool's is as it was, and nothing was asked that is not about entries. */
function expectUntouched(company: Estate, list: PrefixListRecord): void {
  expect([list.name, list.maxEntries, Object.fromEntries(list.tags)]).toEqual(["edge-web", SIZE, MADE_TAGS]);
  const writes = company.simulator.calls.filter(({ action }) => !/^(Describe|Get|AssumeRole)/.test(action));
  const others = writes.filter(
    ({ action, params }) =>
      action !== "ModifyManagedPrefixList" || "MaxEntries" in params || "PrefixListName" in params,
  );
  expect(others.map(({ action }) => action)).toEqual([]);
}

/** Takes 3 entries away, and brings 101. */
const [HAVE, WANT] = [hosts(1, 105), [...hosts(4, 102), ...hosts(120, 101)]];

/** False when the run was over before its `nth` call. */
async function killAt(nth: number): Promise<boolean> {
  const { company, list } = await begin([]);
  try {
    await company.apply(text(HAVE));
    const known = list.versions.length;
    // Other settings, so that all that stays is marked anew.
    const after = text(WANT, { max_removals: 900 });
    const { revive } = kill(company, nth);
    await company.apply(after);
    if (!revive()) return false;
    company.simulator.advance(60_000);
    // A sync goes on only if nothing of the review is left to do.
    const before = list.versions.length;
    const { planning } = await company.apply(after, { mode: "sync" });
    company.simulator.advance(60_000);
    const isHeld = planning.plan.lists.some(({ held }) => held.some(({ code }) => code === "settings_not_applied"));
    expect(isHeld || list.versions.length === before, `after a kill at call ${nth}`).toBe(true);
    const { report } = await company.apply(after);
    expect(report.rows.filter(({ outcome }) => outcome !== "done" && outcome !== "unchanged")).toEqual([]);
    company.simulator.advance(60_000);
    expect(company.entries("edge-web")).toEqual([...WANT].sort());
    expect(wrongs(list, WANT, known)).toEqual([]);
    for (const mode of ["reviewed", "sync"] as const) {
      expect((await company.plan(after, { mode })).plan.lists.map(({ change }) => change.kind)).toEqual(["keep"]);
    }
    expectUntouched(company, list);
    return true;
  } finally {
    await company.close();
  }
}

it("a run that dies at any of its calls is finished by the next reviewed one", { timeout: 240_000 }, async () => {
  expect(await killEverywhere(killAt)).toBeGreaterThan(10);
});

const RATES: RandomFaults["rates"] = {
  throttle: 0.3,
  "server-error": 0.05,
  "reset-before-effect": 0.03,
  "reset-after-effect": 0.03,
  truncated: 0.01,
};

it.each(Array.from({ length: 12 }, (_, seed) => seed + 1))("random faults, seed %i", async (seed) => {
  const { company, list } = await begin(hosts(200, 20), { seed, rates: RATES });
  try {
    for (const want of [HAVE, WANT, [...hosts(4, 20), "10.0.1.0/28"], ["10.0.1.0/29", ...hosts(1, 3)]]) {
      for (let run = 1; ; run++) {
        await company.apply(text(want));
        company.simulator.advance(60_000);
        if (company.entries("edge-web").join() === [...want].sort().join()) break;
        expect(run).toBeLessThan(6);
      }
    }
    expectUntouched(company, list);
  } finally {
    await company.close();
  }
});
