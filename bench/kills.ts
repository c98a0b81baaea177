// A run is killed at each of its calls to AWS in turn, before or after the call took effect: does the next run finish the work?
import { type Estate, estate, file, mapping, NO_LIMITS } from "../test/engine/estate.ts";
import type { Figure } from "./figure.ts";
import { add, NO_FAULT, type Verdict, verdict } from "./verdict.ts";

const hosts = (first: number, count: number) => Array.from({ length: count }, (_, i) => `10.0.0.${first + i}/32`);
const list = (more = {}) => ({ limits: NO_LIMITS, max_entries: { headroom: 2 }, ...more });

const BEFORE = file([
  mapping("grown", list(), hosts(1, 4)),
  mapping("split", list(), ["10.1.0.0/24"]),
  mapping("was", list(), hosts(1, 2)),
  mapping("gone", list(), ["192.0.2.0/24"]),
]);
const WANT: Readonly<Record<string, readonly string[]>> = {
  "by-hand": ["198.51.100.0/24"],
  fresh: hosts(1, 101),
  grown: hosts(3, 105),
  split: ["10.1.0.0/25", "10.1.0.128/26"],
  is: hosts(1, 3),
};
/** Adopts, creates, grows, splits a block, renames, deletes. */
const AFTER = file([
  mapping("by-hand", list({ adopt: true }), WANT["by-hand"]),
  mapping("fresh", list(), WANT.fresh),
  mapping("grown", list(), WANT.grown),
  mapping("split", list({ tags: { team: "x" } }), WANT.split),
  mapping("is", list({ renamed_from: "was" }), WANT.is),
]);

function isRight(company: Estate): boolean {
  company.simulator.advance(60_000);
  const there = company.world.allLists().filter(({ deletedAt }) => deletedAt === undefined);
  return (
    there.length === Object.keys(WANT).length &&
    there.every(({ name }) => company.entries(name).join() === [...(WANT[name] ?? [])].sort().join())
  );
}

interface End extends Verdict {
  readonly converged: boolean;
}

/** Undefined when the run was over before its `nth` call. */
async function killAt(nth: number, afterEffect: boolean): Promise<End | undefined> {
  const company = await estate();
  try {
    await company.apply(BEFORE);
    company.net.prefixList("by-hand", { entries: ["198.51.100.0/24", "203.0.113.0/24"] });
    const known = new Map(company.world.allLists().map(({ id, versions }) => [id, versions.length]));
    const { simulator } = company;
    const from = simulator.calls.length + nth;
    if (afterEffect)
      simulator.faults.script({ where: ({ number }) => number === from }, { kind: "reset-after-effect" });
    simulator.faults.script(
      { where: ({ number }) => number >= from + Number(afterEffect) },
      { kind: "reset-before-effect" },
      { times: Number.POSITIVE_INFINITY },
    );
    await company.apply(AFTER);
    simulator.faults.clear();
    if (simulator.calls.length < from) return undefined;
    const { report } = await company.apply(AFTER);
    const well = report.rows.every(({ outcome }) => outcome === "done" || outcome === "unchanged");
    return { converged: well && isRight(company), ...verdict(company.world, WANT, known) };
  } finally {
    await company.close();
  }
}

/** Counts of kills whose work the next run did not finish, and of wrong versions; each must be 0. */
export async function kills(): Promise<readonly Figure[]> {
  let calls = 0;
  let astray = 0;
  let sum: Verdict = NO_FAULT;
  for (const afterEffect of [false, true]) {
    for (let nth = 1; ; nth++) {
      const end = await killAt(nth, afterEffect);
      if (end === undefined) break;
      calls++;
      if (!end.converged) astray++;
      sum = add(sum, end);
    }
  }
  return [
    {
      what: `killed at every AWS call of a run, before and after its effect (${calls} kills): not finished by the next run`,
      measured: astray,
      unit: "",
      mustReach: 0,
    },
    {
      what: "… versions with a gap, a hole or nothing left",
      measured: sum.gaps + sum.holes + sum.emptied,
      unit: "",
      mustReach: 0,
    },
  ];
}
