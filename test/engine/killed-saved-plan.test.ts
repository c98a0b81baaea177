// A saved plan whose application dies at any of its calls to AWS can be applied again: it is continued, never called stale.
import { expect, it } from "vitest";
import { wrongs } from "../apply/history.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

const hosts = (first: number, count: number) => Array.from({ length: count }, (_, i) => `10.0.0.${first + i}/32`);
const list = (more = {}) => ({ limits: NO_LIMITS, max_entries: { headroom: 2 }, ...more });

const BEFORE = file([
  mapping("grown", list(), hosts(1, 4)),
  mapping("split", list(), ["10.1.0.0/24"]),
  mapping("shrunk", list(), hosts(1, 60)),
  mapping("was", list(), hosts(1, 2)),
  mapping("gone", list(), ["192.0.2.0/24"]),
]);
const WANT: Readonly<Record<string, readonly string[]>> = {
  "by-hand": ["198.51.100.0/24"],
  fresh: hosts(1, 101),
  grown: hosts(3, 105),
  split: Array.from({ length: 12 }, (_, i) => `10.1.0.${i * 16}/29`),
  shrunk: hosts(50, 3),
  is: hosts(1, 3),
};
const AFTER = file([
  mapping("by-hand", list({ adopt: true }), WANT["by-hand"]),
  mapping("fresh", list(), WANT.fresh),
  mapping("grown", list(), WANT.grown),
  mapping("split", list({ tags: { team: "x" } }), WANT.split),
  mapping("shrunk", list(), WANT.shrunk),
  mapping("is", list({ renamed_from: "was" }), WANT.is),
]);

async function prepared(): Promise<Estate> {
  const company = await estate();
  await company.apply(BEFORE);
  company.net.prefixList("by-hand", { entries: ["198.51.100.0/24", "203.0.113.0/24"] });
  return company;
}

/** From its `nth` call on, AWS is out of reach. */
function kill({ simulator }: Estate, nth: number): { revive(): boolean } {
  const from = simulator.calls.length + nth;
  const forEver = { times: Number.POSITIVE_INFINITY };
  simulator.faults.script({ where: ({ number }) => number >= from }, { kind: "reset-before-effect" }, forEver);
  return {
    revive: () => {
      simulator.faults.clear();
      return simulator.calls.length >= from;
    },
  };
}

it("at every third call", async () => {
  const unharmed = await prepared();
  const { plan: whole } = await unharmed.plan(AFTER);
  const before = unharmed.simulator.calls.length;
  await unharmed.applySaved(AFTER, whole);
  const calls = unharmed.simulator.calls.length - before;
  await unharmed.close();
  let nth = 1;
  for (; ; nth += 3) {
    const company = await prepared();
    try {
      const { plan } = await company.plan(AFTER);
      const known = new Map(company.world.allLists().map(({ id, versions }) => [id, versions.length]));
      const { revive } = kill(company, nth);
      await company.applySaved(AFTER, plan);
      if (!revive()) break;
      company.simulator.advance(30_000);
      const again = await company.applySaved(AFTER, plan);
      if ("refused" in again)
        throw new Error(`killed at ${nth}: ${again.refused.map(({ summary }) => summary).join()}`);
      const unwell = again.report.rows.filter(({ outcome }) => !["done", "unchanged", "already"].includes(outcome));
      expect(unwell, `killed at ${nth}`).toEqual([]);
      for (const [name, want] of Object.entries(WANT)) {
        expect(company.entries(name)).toEqual([...want].sort());
        const record = company.list(name);
        expect(wrongs(record, want, known.get(record.id) ?? 1)).toEqual([]);
      }
    } finally {
      await company.close();
    }
  }
  // How often the lists are looked at differs a little from run to run.
  expect(nth).toBeGreaterThan(calls - 5);
});
