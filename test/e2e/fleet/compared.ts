// One company twice: planned and applied by a single process, and by the jobs of a fleet. What both leave is compared as text.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addChangingCompany } from "../../../bench/worlds/changing-company.ts";
import type { CompanySize } from "../../../bench/worlds/company.ts";
import { clientEnvironment } from "../../../src/simulator/client-environment.ts";
import { startSimulator } from "../../../src/simulator/simulator.ts";
import { currentVersion } from "../../../src/simulator/world/prefix-list-record.ts";
import { World } from "../../../src/simulator/world/world.ts";
import { directory, plsync } from "../command-line.ts";
import { applied, observed, type Run } from "./workflow.ts";

/** What a run leaves, each as text. */
export interface Left {
  /** The saved plan, without the time at which AWS was read. */
  readonly plan: string;
  /** What `plan` prints. */
  readonly shown: string;
  /** What `apply --report` or `show --json` has, without durations; ids that AWS gave in this run stand as names. */
  readonly report: string;
  /** Every list with its size, tags and entries. */
  readonly lists: string;
}

interface Place {
  readonly world: World;
  readonly path: string;
  readonly run: Run;
  close(): Promise<void>;
}

async function place(size: CompanySize): Promise<Place> {
  const world = new World();
  const { hub, text } = addChangingCompany(world, size);
  const simulator = await startSimulator(world, { progressMs: 0, requestMs: 0 });
  const here = directory({ "mappings.yaml": text });
  const environment = clientEnvironment(simulator.url, hub);
  return {
    world,
    path: here.path,
    run: (argv) => plsync(argv, { cwd: here.path, environment }),
    close: async () => {
      here.remove();
      await simulator.close();
    },
  };
}

/** Times are set apart by their names, here and nowhere else. */
function withoutTimes(json: string): string {
  return json.replace(/^(\s*"(?:taken_at|milliseconds)": ).*?(,?)$/gm, "$1null$2");
}

function listsOf({ world }: Place): string {
  const lists = world.allLists().filter(({ ownerId, deletedAt }) => ownerId !== "AWS" && deletedAt === undefined);
  return lists
    .map((list) => {
      const entries = [...currentVersion(list).entries].sort().join(" ");
      return `${list.ownerId} ${list.region} ${list.name} ${list.maxEntries} ${[...list.tags].sort().join(" ")} ${entries}`;
    })
    .sort()
    .join("\n");
}

/** The id of a list that was created in this run depends on which came first. */
function withNames(report: string, { world }: Place, known: ReadonlySet<string>): string {
  const names = new Map(world.allLists().map(({ id, ownerId, region, name }) => [id, `${ownerId}/${region}/${name}`]));
  return report.replace(/"pl-[0-9a-f]+"/g, (quoted) => {
    const id = quoted.slice(1, -1);
    return known.has(id) ? quoted : `"${names.get(id)}"`;
  });
}

/** `act` plans, applies, and answers what was printed of the plan and the text of the report. */
async function left(
  at: Place,
  act: (place: Place) => Promise<{ readonly shown: string; readonly report: string }>,
): Promise<Left> {
  const known = new Set(at.world.allLists().map(({ id }) => id));
  const { shown, report } = await act(at);
  return {
    plan: withoutTimes(readFileSync(join(at.path, "plan.json"), "utf8")),
    shown,
    report: withNames(withoutTimes(report), at, known),
    lists: listsOf(at),
  };
}

async function ended(run: Run, argv: readonly string[]): Promise<string> {
  const end = await run(argv);
  if (end.code !== 0) throw new Error(`${argv.join(" ")} ended with ${end.code}: ${end.err.slice(-2_000)}`);
  return end.out;
}

async function asOne({ run, path }: Place) {
  const shown = await ended(run, ["plan", "--out", "plan.json"]);
  await ended(run, ["apply", "--plan", "plan.json", "--report", "report.json"]);
  return { shown, report: readFileSync(join(path, "report.json"), "utf8") };
}

function asFleet(shards: number) {
  return async ({ run }: Place) => {
    const snapshots = await observed(run, shards);
    const shown = await ended(run, ["plan", ...snapshots, "--out", "plan.json"]);
    const reports = await applied(run, "plan.json", shards);
    return { shown, report: await ended(run, ["show", "plan.json", ...reports, "--json"]) };
  };
}

/** What a single process leaves, and what a fleet of so many shards does. */
export async function compared(size: CompanySize, shards: number): Promise<{ readonly one: Left; readonly fleet: Left }> {
  const places = [await place(size), await place(size)] as const;
  try {
    const one = await left(places[0], asOne);
    const fleet = await left(places[1], asFleet(shards));
    return { one, fleet };
  } finally {
    for (const each of places) await each.close();
  }
}

if (process.env.FLEET_DUMP) writeFileSync;
