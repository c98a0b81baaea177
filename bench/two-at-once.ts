// Two runs on the same lists at the same time: each ends well or says why it does not, and the lists are right.
import { type Estate, estate, file, mapping, NET, NO_LIMITS } from "../test/engine/estate.ts";
import type { Figure } from "./figure.ts";
import { add, NO_FAULT, type Verdict, verdict } from "./verdict.ts";

/** quality of the product: two runs at once, 200 times, with creation, sharing and deletion among them. */
const GAMES = 200;
const PARTNER = "444444444444";

const hosts = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => `10.0.${(first + i) >> 8}.${(first + i) & 255}/32`);

interface Game extends Verdict {
  readonly right: boolean;
}

async function play(seed: number): Promise<Game> {
  const [size, shift] = [1 + ((seed * 37) % 250), (seed * 11) % 120];
  const want = { web: hosts(shift, size), block: ["192.0.2.0/25", "192.0.2.128/26"] };
  const list = { limits: NO_LIMITS, max_entries: { headroom: seed % 5 } };
  const [shares, deletes] = [seed % 4 === 0, seed % 5 === 0];
  const sharing = shares ? { share: { principals: [PARTNER] } } : {};
  const text = (web: readonly string[], block: readonly string[], more: ReturnType<typeof mapping>[] = []) =>
    file([mapping("web", { ...list, ...sharing }, web), mapping("block", list, block), ...more]);
  const company: Estate = await estate({ progressMs: [0, 250, 5_000][seed % 3] ?? 250 });
  try {
    company.world.organisation("o-a1b2c3d4e5", NET, { accounts: [PARTNER] });
    if (deletes) await company.apply(file([mapping("gone", list, hosts(0, 3))]));
    // Every third pair of runs makes the lists; the others change them.
    const gone = deletes ? [mapping("gone", list, hosts(0, 3))] : [];
    if (seed % 3 !== 0) await company.apply(text(hosts(0, 100), ["192.0.2.0/24"], gone));
    const known = new Map(company.world.allLists().map(({ id, versions }) => [id, versions.length]));
    const after = text(want.web, want.block);
    const options = deletes ? { allowDelete: ["net/eu-west-1/gone"] } : {};
    const runs = await Promise.all([company.apply(after, options), company.apply(after, options)]);
    const toldOrWell = runs.every(
      ({ report }) =>
        report.diagnostics.length > 0 ||
        report.rows.every(({ outcome }) => ["done", "already", "unchanged"].includes(outcome)),
    );
    const there = company.world.allLists().filter(({ state }) => state !== "delete-complete");
    const listsRight =
      there.length === 2 &&
      company.entries("web").join() === [...want.web].sort().join() &&
      company.entries("block").join() === [...want.block].sort().join();
    const active = [...company.net.shares.values()].filter(({ status }) => status === "ACTIVE").length;
    const sharesRight = active === (shares ? 1 : 0);
    return { right: toldOrWell && listsRight && sharesRight, ...verdict(company.world, want, known) };
  } finally {
    await company.close();
  }
}

/** Counts of pairs of runs that ended wrong, and of wrong versions; each must be 0. */
export async function twoAtOnce(): Promise<readonly Figure[]> {
  let wrong = 0;
  let sum: Verdict = NO_FAULT;
  for (let seed = 1; seed <= GAMES; seed++) {
    const game = await play(seed);
    if (!game.right) wrong++;
    sum = add(sum, game);
  }
  return [
    {
      what: `two runs at once (${GAMES} pairs): lists or shares wrong, or a run that failed without saying why`,
      measured: wrong,
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
