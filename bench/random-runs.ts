// Random lists, random changes, random faults: do the runs converge, and did any version on the way cut off a wanted address or let in
// an unwanted one?
import fc from "fast-check";
import pMap from "p-map";
import { RandomFaultSource, type RandomFaults } from "../src/simulator/faults/random-faults.ts";
import { type Estate, estate, file, GROUP, mapping, NO_LIMITS } from "../test/engine/estate.ts";
import type { Figure } from "./figure.ts";
import { add, NO_FAULT, type Verdict, verdict } from "./verdict.ts";

const GAMES = 1_000;
/** Games at the same time: while one waits for its simulator, another goes on. */
const AT_ONCE = 4;
const MOST_RUNS = 6;
const RATES: RandomFaults["rates"] = {
  throttle: 0.3,
  "server-error": 0.05,
  "reset-before-effect": 0.02,
  "reset-after-effect": 0.02,
};
/** Before that many of all calls another writer edits the list that the call names; while they never stop, nothing can ever be right. */
const OTHER_WRITERS: RandomFaults["rates"] = { "other-writer": 0.02 };
const RUNS_WITH_OTHER_WRITERS = 3;

const addressOf = (host: number): string => `10.0.${host >> 8}.${host & 255}`;

/** Single addresses, now and then more than one call can change, and blocks that nest in or around them, anywhere among them. */
const MOST_HOST = 400;
const blocks = fc.uniqueArray(
  fc.tuple(fc.constantFrom(26, 28, 29, 30), fc.nat(MOST_HOST)).map(([length, host]) => {
    const size = 2 ** (32 - length);
    return `${addressOf(Math.floor(host / size) * size)}/${length}`;
  }),
  { maxLength: 4 },
);
const hosts = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(fc.nat(63), { minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.nat(MOST_HOST), { minLength: 90, maxLength: 240 }) },
);
const content = fc.record({ hosts, blocks });
type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

const games = fc.record({
  have: content,
  want: content,
  size: fc.constantFrom({ headroom: 1, headroom_percent: 0 }, { headroom: 40 }, { headroom: 2, limit: 270 }, 270),
  progressMs: fc.constantFrom(0, 250, 20_000),
  consistencyMs: fc.constantFrom(0, 2_000),
  pageSize: fc.constantFrom(30, 1_000),
});

const cidrsOf = (of: Content): readonly string[] => [...of.hosts.map((host) => `${addressOf(host)}/32`), ...of.blocks];

interface Game extends Verdict {
  readonly converged: boolean;
}

function addOtherWriters({ simulator }: Estate, seed: number, around: () => boolean): void {
  const dice = new RandomFaultSource({ seed, rates: OTHER_WRITERS });
  simulator.faults.script(
    { where: around },
    {
      kind: "meanwhile",
      run: (world, call) => {
        for (const fault of dice.of(call)) if (fault.kind === "meanwhile") fault.run(world, call);
      },
    },
    { times: Number.POSITIVE_INFINITY },
  );
}

/** One list that exists, with other entries, and one to be made, from interfaces and static blocks. */
async function play(seed: number): Promise<Game> {
  const [game] = fc.sample(games, { seed, numRuns: 1 });
  if (game === undefined) throw new Error("no game");
  const { have, want, size, ...behaviour } = game;
  const company = await estate({ ...behaviour, randomFaults: { seed, rates: RATES } });
  try {
    let run = 0;
    addOtherWriters(company, seed, () => run <= RUNS_WITH_OTHER_WRITERS);
    const tags = { "plsync:owner": "acme", "plsync:mapping": "old", "plsync:deletion": "delete" };
    const entries = cidrsOf(have);
    company.net.prefixList("old", { entries, maxEntries: Math.max(entries.length, 5), tags });
    company.members(...want.hosts.map(addressOf));
    const list = { limits: NO_LIMITS, max_entries: size };
    const sources = [{ security_groups: [GROUP], account: "app" }, ...want.blocks];
    const text = file([mapping("old", list, sources), mapping("new", list, sources)]);
    const wanted = [...cidrsOf(want)].sort().join();
    const isRight = () => {
      const lists = company.world.allLists();
      return lists.length === 2 && lists.every(({ name }) => company.entries(name).join() === wanted);
    };
    let converged = false;
    for (run = 1; run <= MOST_RUNS && !converged; run++) {
      const { report } = await company.apply(text);
      converged = report.rows.every(({ outcome }) => outcome === "done" || outcome === "unchanged") && isRight();
    }
    return { converged, ...verdict(company.world, { old: cidrsOf(want), new: cidrsOf(want) }) };
  } finally {
    await company.close();
  }
}

/** Counts of runs that did not converge, and of wrong versions; each must be 0. A seed that is named repeats its run. */
export async function randomRuns(): Promise<readonly Figure[]> {
  const seeds = Array.from({ length: GAMES }, (_, index) => index + 1);
  const played = await pMap(seeds, play, { concurrency: AT_ONCE });
  const { gaps, holes, emptied } = played.reduce<Verdict>(add, NO_FAULT);
  const astray = seeds.filter((_, index) => played[index]?.converged === false);
  const all = `${GAMES.toLocaleString("en")} random changes under throttles, faults, resets, lost answers and other writers:`;
  return [
    {
      what: `${all} not converged${astray.length === 0 ? "" : ` (seeds ${astray.slice(0, 5).join(", ")})`}`,
      measured: astray.length,
      unit: "",
      mustReach: 0,
    },
    { what: "… versions that took access from a wanted address", measured: gaps, unit: "", mustReach: 0 },
    { what: "… versions that let in an address that is not wanted", measured: holes, unit: "", mustReach: 0 },
    { what: "… versions that emptied a list", measured: emptied, unit: "", mustReach: 0 },
  ];
}
