// A run that dies at any of its calls to AWS is finished by the next run: nothing is done twice, nothing is missing, and nobody
// lost access in between. The call takes effect and its answer is lost: to AWS, dying before the next call is the same.
import { expect, it } from "vitest";
import type { PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import { isPlsyncs, wrongs } from "../apply/history.ts";
import { type Estate, estate, file, mapping, NO_LIMITS, OWNER } from "./estate.ts";
import { kill, killEverywhere } from "./kill.ts";

const hosts = (first: number, count: number) => Array.from({ length: count }, (_, i) => `10.0.0.${first + i}/32`);
const list = (more = {}) => ({ limits: NO_LIMITS, max_entries: { headroom: 2 }, ...more });

const WANT: Readonly<Record<string, readonly string[]>> = {
  "by-hand": ["198.51.100.0/24"],
  fresh: hosts(1, 101),
  grown: hosts(3, 105),
  split: [...hosts(1, 99), "10.1.0.0/25", "10.1.0.128/26"],
  is: hosts(1, 3),
};
const AFTER = file([
  mapping("by-hand", list({ adopt: true }), WANT["by-hand"]),
  mapping("fresh", list(), WANT.fresh),
  mapping("grown", list(), WANT.grown),
  mapping("split", list({ tags: { team: "x" } }), WANT.split),
  mapping("is", list({ renamed_from: "was" }), WANT.is),
]);

async function prepared(): Promise<Estate> {
  const company = await estate();
  const { net } = company;
  const owned = (name: string, entries: readonly string[]) =>
    net.prefixList(name, {
      entries,
      maxEntries: entries.length + 2,
      tags: { "plsync:owner": OWNER, "plsync:mapping": name, "plsync:deletion": "delete" },
    });
  owned("grown", hosts(1, 4));
  owned("split", ["10.1.0.0/24"]);
  owned("was", hosts(1, 2));
  owned("gone", ["192.0.2.0/24"]);
  net.prefixList("by-hand", { entries: ["198.51.100.0/24", "203.0.113.0/24"] });
  return company;
}

/** Name, size and number of versions that plsync wrote, of every list that is there or ever was: what is repeated shows in it. */
function shape(company: Estate): readonly string[] {
  company.simulator.advance(60_000);
  return [...company.net.lists.values(), ...company.net.deletedLists]
    .filter(({ ownerId }) => ownerId !== "AWS")
    .map(({ name, maxEntries, versions }) => `${name} ${maxEntries} ${versions.filter(isPlsyncs).length}`)
    .sort();
}

function check(company: Estate, known: ReadonlyMap<string, number>): void {
  for (const [name, want] of Object.entries(WANT)) {
    const record: PrefixListRecord = company.list(name);
    expect(company.entries(name)).toEqual([...want].sort());
    expect(wrongs(record, want, known.get(record.id) ?? 1)).toEqual([]);
  }
}

const versionsOf = (company: Estate) =>
  new Map(company.world.allLists().map(({ id, versions }) => [id, versions.length]));

/** False when the run was over before its `nth` call. */
async function killAt(nth: number, expected: readonly string[]): Promise<boolean> {
  const company = await prepared();
  try {
    const known = versionsOf(company);
    const { revive } = kill(company, nth);
    await company.apply(AFTER);
    if (!revive()) return false;
    const { report } = await company.apply(AFTER);
    const unwell = report.rows.filter(({ outcome }) => outcome !== "done" && outcome !== "unchanged");
    expect(unwell, `after a kill at call ${nth}`).toEqual([]);
    check(company, known);
    expect(shape(company), `after a kill at call ${nth}`).toEqual(expected);
    return true;
  } finally {
    await company.close();
  }
}

it("a run killed at every single call is finished by the next", async () => {
  const company = await prepared();
  const known = versionsOf(company);
  const before = company.simulator.calls.length;
  await company.apply(AFTER);
  const calls = company.simulator.calls.length - before;
  check(company, known);
  const expected = shape(company);
  await company.close();
  // How often the lists are looked at differs a little from run to run.
  expect(await killEverywhere((nth) => killAt(nth, expected))).toBeGreaterThan(calls - 5);
});
