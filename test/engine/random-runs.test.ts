// Random lists, random changes, random faults: however the runs end, no version that plsync writes costs a wanted address its
// access or lets in one that nobody wants, and a few runs later everything is as the file says.
import fc from "fast-check";
import pMap from "p-map";
import { describe, expect, it } from "vitest";
import { RandomFaultSource, type RandomFaults } from "../../src/simulator/faults/random-faults.ts";
import { wrongs } from "../apply/history.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

const MOST_RUNS = 5;
const RATES: RandomFaults["rates"] = {
  throttle: 0.3,
  "server-error": 0.05,
  "reset-before-effect": 0.02,
  "reset-after-effect": 0.02,
  truncated: 0.01,
};
/** Other writers edit the list of a call, for as many runs; for ever, and nothing would ever be right. */
const OTHER_WRITERS: RandomFaults["rates"] = { "other-writer": 0.02 };
const RUNS_WITH_OTHER_WRITERS = 2;

/**
 * In 10.0.9.0/26 blocks and single addresses overlap. The others come before them in numeric order and are many at times, so
 * that a block may come in a later call than what it covers could go.
 */
const cidr = fc.oneof(
  { weight: 2, arbitrary: fc.nat(63).map((host) => `10.0.9.${host}/32`) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(27, 28, 30), fc.nat(63)).map(([length, host]) => block(host, length)),
  },
  { weight: 4, arbitrary: fc.nat(250).map((host) => `10.0.1.${host}/32`) },
);

function block(host: number, length: number): string {
  const size = 2 ** (32 - length);
  return `10.0.9.${Math.floor(host / size) * size}/${length}`;
}

const content = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(cidr, { minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.uniqueArray(cidr, { minLength: 110, maxLength: 140 }) },
);

const size = fc.constantFrom({ headroom: 1, headroom_percent: 0 }, { headroom: 40 }, { headroom: 2, limit: 400 }, 300);

interface Case {
  readonly have: readonly string[];
  readonly want: readonly string[];
  readonly size: unknown;
  readonly behaviour: { readonly consistencyMs: number; readonly progressMs: number; readonly pageSize: number };
}

const cases: fc.Arbitrary<Case> = fc.record({
  have: content,
  want: content,
  size,
  behaviour: fc.record({
    consistencyMs: fc.constantFrom(0, 2_000),
    progressMs: fc.constantFrom(0, 250, 20_000),
    pageSize: fc.constantFrom(30, 1000),
  }),
});

/** A list that exists with what it had, and one that is yet to be made. */
function text({ size: max_entries, want }: Case): string {
  const list = { limits: NO_LIMITS, max_entries };
  return file([mapping("old", list, want), mapping("new", list, want)]);
}

function begin(company: Estate, { have }: Case): void {
  const tags = { "plsync:owner": "acme", "plsync:mapping": "old", "plsync:deletion": "delete" };
  company.net.prefixList("old", { entries: have, maxEntries: Math.max(have.length, 5), tags });
}

const isRight = (company: Estate, want: readonly string[]): boolean =>
  ["old", "new"].every((name) => {
    const list = company.world.allLists().find((one) => one.name === name);
    return list !== undefined && company.entries(name).join() === [...want].sort().join();
  });

/** Throws with what each run said when things are not right after the last. */
async function runUntilRight(company: Estate, one: Case, others: { around: boolean }): Promise<void> {
  const said: string[] = [];
  for (let run = 1; run <= MOST_RUNS; run++) {
    others.around = run <= RUNS_WITH_OTHER_WRITERS;
    const { planning, report } = await company.apply(text(one));
    const ended = report.rows.every(({ outcome }) => outcome === "done" || outcome === "unchanged");
    if (ended && isRight(company, one.want)) return;
    const diagnostics = [...planning.plan.diagnostics, ...report.diagnostics].map(({ summary }) => summary);
    said.push(
      `${run}: ${report.rows.map(({ name, result }) => `${name}: ${result}`).join("; ")} (${diagnostics.join("; ")})`,
    );
  }
  throw new Error(`not right after ${MOST_RUNS} runs:\n${said.join("\n")}`);
}

async function play(seed: number): Promise<void> {
  const [one] = fc.sample(cases, { seed, numRuns: 1 });
  if (one === undefined) throw new Error("no case");
  const company = await estate({ ...one.behaviour, randomFaults: { seed, rates: RATES } });
  try {
    const others = { around: true };
    const dice = new RandomFaultSource({ seed, rates: OTHER_WRITERS });
    company.simulator.faults.script(
      { where: () => others.around },
      {
        kind: "meanwhile",
        run: (world, call) => {
          for (const fault of dice.of(call)) if (fault.kind === "meanwhile") fault.run(world, call);
        },
      },
      { times: Number.POSITIVE_INFINITY },
    );
    begin(company, one);
    await runUntilRight(company, one, others);
    const lists = company.world.allLists();
    expect(lists.map(({ name }) => name).sort()).toEqual(["new", "old"]);
    for (const list of lists) expect(wrongs(list, one.want)).toEqual([]);
  } finally {
    await company.close();
  }
}

const BATCH = 20;
/** Games at once: while one waits for its simulator, another plays. */
const AT_ONCE = 4;

describe("random runs under random faults", () => {
  it.each(Array.from({ length: 10 }, (_, batch) => 1 + batch * BATCH))("seeds from %i", async (first) => {
    const seeds = Array.from({ length: BATCH }, (_, index) => first + index);
    await pMap(
      seeds,
      (seed) =>
        play(seed).catch((error: unknown) => {
          throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
          });
        }),
      { concurrency: AT_ONCE },
    );
  });
});
