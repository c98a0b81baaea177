// A saved plan that is applied in parts: what comes of it is what comes of it when it is applied at once.
import { expect, it } from "vitest";
import { joinReports } from "../../../src/engine/fleet/join-reports.ts";
import { hasChanges } from "../../../src/model/plan.ts";
import { type ApplyReport, isIncomplete } from "../../../src/model/report.ts";
import { currentVersion } from "../../../src/simulator/world/prefix-list-record.ts";
import { gapsOf, wrongs } from "../../apply/history.ts";
import { DATA, type Estate, estate, file, mapping, NET, NO_LIMITS } from "../estate.ts";
import { Dice } from "../reference-worlds.ts";
import { applyPart, applyParts, saved } from "./parts.ts";

const WORLDS = 12;
/** An account of the organisation. */
const PARTNER = "444444444444";
const hosts = (first: number, count: number) => Array.from({ length: count }, (_, i) => `10.0.0.${first + i}`);

/** Two companies, which are the same. */
async function twice(run: (company: Estate, which: "whole" | "parts") => Promise<void>): Promise<void> {
  for (const which of ["whole", "parts"] as const) {
    const company = await estate();
    try {
      await run(company, which);
    } finally {
      await company.close();
    }
  }
}

function lists({ world, simulator }: Estate): readonly string[] {
  simulator.advance(60_000);
  return world
    .allLists()
    .filter(({ ownerId, deletedAt }) => ownerId !== "AWS" && deletedAt === undefined)
    .map((list) => {
      const { entries, version } = currentVersion(list);
      return `${list.ownerId} ${list.name} ${list.maxEntries} ${version} ${[...list.tags].sort()} ${[...entries].sort()}`;
    })
    .sort();
}

const named = (name: string, { net }: Estate) => [...net.lists.values()].filter((list) => list.name === name);

/** Without what differs between two runs: durations, and ids that AWS gave. */
function told({ rows, diagnostics }: ApplyReport) {
  const known = rows.map(({ milliseconds: _, id: __, ...row }) => ({
    ...row,
    result: row.result.replace(/pl-[0-9a-f]+/, "pl"),
  }));
  return { rows: known, diagnostics };
}

/** Lists of three kinds in both accounts, in a random state, and what the file says of them now. */
function rolled(company: Estate, dice: Dice): { readonly before: string; readonly after: string } {
  const sources = () => dice.one([undefined, ["10.7.0.0/24"], ["10.8.0.0/25", "10.9.0.0/28"]]);
  const one = (name: string) =>
    mapping(name, { account: dice.one(["net", "data"]), limits: dice.one([NO_LIMITS, {}]) }, sources());
  const names = ["a", "b", "c", "d", "e", "f"];
  const places = new Map(names.map((name) => [name, dice.one(["net", "data"])]));
  const split = dice.one([undefined, 2, 3]);
  const shared = dice.chance(0.5);
  const all = (chance: number, parts: number | undefined) =>
    file(
      [
        ...names
          .filter(() => dice.chance(chance))
          .map((name) => ({
            ...one(name),
            prefix_lists: [
              {
                account: places.get(name),
                limits: dice.one([NO_LIMITS, {}]),
                ...(shared && name === "a" ? { share: { principals: [PARTNER] } } : {}),
              },
            ],
          })),
        mapping("wide", { limits: NO_LIMITS, max_entries: 8, ...(parts === undefined ? {} : { split: parts }) }),
      ],
      { limits: { max_deletes: dice.between(0, 3) } },
    );
  company.members(...hosts(1, 6));
  return { before: all(0.7, split), after: all(0.7, dice.one([split, 2, 3])) };
}

it(`in ${WORLDS} random companies`, { timeout: 180_000 }, async () => {
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= WORLDS; seed++) {
    const ends: unknown[] = [];
    await twice(async (company, which) => {
      const dice = new Dice(seed);
      company.world.organisation("o-a1b2c3d4e5", NET, { accounts: [PARTNER, DATA] });
      const { before, after } = rolled(company, dice);
      await company.apply(before);
      // Somebody deletes a list by hand, and leaves the share that it was in.
      if (dice.chance(0.3)) for (const { id } of named("a", company)) company.net.lists.delete(id);
      company.members(...hosts(dice.between(1, 4), dice.between(3, 9)));
      const plan = saved((await company.plan(after)).plan);
      if (which === "whole") {
        const applied = await company.applySaved(after, plan);
        if ("refused" in applied) throw new Error(`seed ${seed} is refused`);
        ends.push({ ...told(applied.report), lists: lists(company) });
        for (const { kind, outcome } of applied.report.rows) {
          seen.set(`${kind} ${outcome}`, (seen.get(`${kind} ${outcome}`) ?? 0) + 1);
        }
      } else {
        const reports = await applyParts(company, after, plan, dice.between(1, 3));
        ends.push({
          ...told(
            joinReports(
              plan,
              reports.map(({ report }) => report),
            ),
          ),
          lists: lists(company),
        });
      }
    });
    expect(ends[1], `seed ${seed}`).toEqual(ends[0]);
  }
  for (const end of ["create done", "update done", "update held", "delete done", "delete held", "keep unchanged"]) {
    expect(seen.get(end), end).toBeGreaterThan(0);
  }
});

it("a part of a split list is not deleted before the others have what it held, whichever job runs first", async () => {
  const company = await estate();
  try {
    const text = (split: number) => file([mapping("web", { limits: NO_LIMITS, max_entries: 6, split })]);
    const there = () => lists(company).map((list) => list.split(" ")[1]);
    company.members(...hosts(1, 9));
    await company.apply(text(3));
    company.members(...hosts(3, 7));
    const since = company.world.clock.now();
    const plan = saved((await company.plan(text(2))).plan);
    expect(plan.lists.map(({ change, held }) => [change.kind, held.length])).toEqual([
      ["update", 0],
      ["update", 0],
      ["delete", 0],
    ]);
    const early = await applyPart(company, text(2), plan, "deletions");
    expect(early.report.rows.map(({ name, outcome }) => [name, outcome])).toEqual([["web-3", "held"]]);
    expect(there()).toEqual(["web-1", "web-2", "web-3"]);
    for (const { report } of await applyParts(company, text(2), plan, 1)) expect(isIncomplete(report)).toBe(false);
    expect(there()).toEqual(["web-1", "web-2"]);
    const all = company.world.allLists().filter(({ name }) => name.startsWith("web"));
    const want = hosts(3, 7).map((host) => `${host}/32`);
    expect(gapsOf(all, want, since)).toEqual([]);
  } finally {
    await company.close();
  }
});

it("a share whose list is gone is deleted once, also where no list beside it changes", async () => {
  const company = await estate();
  try {
    company.world.organisation("o-a1b2c3d4e5", NET, { accounts: [PARTNER] });
    const shared = (name: string) => mapping(name, { share: { principals: [PARTNER] } }, ["10.0.0.0/24"]);
    const text = file([shared("b")]);
    await company.apply(file([shared("a"), shared("b")]));
    for (const { id } of named("a", company)) company.net.lists.delete(id);
    const plan = saved((await company.plan(text)).plan);
    expect([plan.strayShares.length, hasChanges({ ...plan, strayShares: [] })]).toEqual([1, false]);
    for (const outcome of ["done", "already"]) {
      const parts = await applyParts(company, text, plan, 1);
      company.simulator.advance(60_000);
      const { rows } = joinReports(
        plan,
        parts.map(({ report }) => report),
      );
      expect(rows.map((row) => row.outcome)).toEqual(["unchanged", outcome]);
    }
  } finally {
    await company.close();
  }
});

it("a part that is started twice at once does no harm, and the next run finishes it", async () => {
  for (let seed = 1; seed <= 3; seed++) {
    const company = await estate();
    try {
      const text = file([
        mapping("grown", { limits: NO_LIMITS, max_entries: { headroom: 1 } }),
        mapping("fresh", { limits: NO_LIMITS }, ["10.7.0.0/24"]),
      ]);
      const before = file([mapping("grown", { limits: NO_LIMITS, max_entries: { headroom: 1 } })]);
      company.members(...hosts(1, 4));
      await company.apply(before);
      company.members(...hosts(3, 4 + seed * 20));
      const plan = saved((await company.plan(text)).plan);
      const known = company.list("grown").versions.length;
      const part = { index: 1, count: 1 };
      // The later one may find that the plan does not hold any more.
      await Promise.allSettled([applyPart(company, text, plan, part), applyPart(company, text, plan, part)]);
      company.simulator.advance(60_000);
      const want = hosts(3, 4 + seed * 20).map((host) => `${host}/32`);
      expect(wrongs(company.list("grown"), want, known), `seed ${seed}`).toEqual([]);
      await company.apply(text);
      expect(company.entries("grown")).toEqual([...want].sort());
      expect(company.entries("fresh")).toEqual(["10.7.0.0/24"]);
      expect(lists(company)).toHaveLength(2);
    } finally {
      await company.close();
    }
  }
});
