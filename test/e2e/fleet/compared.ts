// One company twice: planned and applied by a single process, and by the jobs of a fleet. What both leave is compared as text.
import { readFileSync } from "node:fs";
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
  /** Exit codes of the plan and of the apply, or of what joins the reports. */
  readonly codes: readonly (number | string)[];
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

export interface FleetOfCompany {
  readonly size: CompanySize;
  /** That read. */
  readonly shards: number;
  /** That write. */
  readonly writers: number;
  /** Ids of accounts whose plan role lets nobody in; absent: none. */
  readonly locked?: readonly string[];
}

async function place({ size, locked = [] }: FleetOfCompany): Promise<Place> {
  const world = new World();
  const { hub, text } = addChangingCompany(world, size);
  for (const id of locked) world.account(id).roles.delete(`arn:aws:iam::${id}:role/plsync-plan`);
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
  return report.replace(/\bpl-[0-9a-f]{17}\b/g, (id) => (known.has(id) ? id : (names.get(id) ?? id)));
}

/** `act` plans and applies. */
async function left(
  at: Place,
  act: (place: Place) => Promise<Pick<Left, "shown" | "report" | "codes">>,
): Promise<Left> {
  const known = new Set(at.world.allLists().map(({ id }) => id));
  const { report, ...rest } = await act(at);
  return {
    ...rest,
    plan: withoutTimes(readFileSync(join(at.path, "plan.json"), "utf8")),
    report: withNames(withoutTimes(report), at, known),
    lists: listsOf(at),
  };
}

async function asOne({ run, path }: Place) {
  const plan = await run(["plan", "--out", "plan.json", "--detailed-exitcode"]);
  const apply = await run(["apply", "--plan", "plan.json", "--report", "report.json"]);
  const report = readFileSync(join(path, "report.json"), "utf8");
  return { shown: plan.out, report, codes: [plan.code, apply.code] };
}

function asFleet({ shards, writers }: FleetOfCompany) {
  return async ({ run }: Place) => {
    const snapshots = await observed(run, shards);
    const plan = await run(["plan", ...snapshots, "--out", "plan.json", "--detailed-exitcode"]);
    const reports = await applied(run, "plan.json", writers);
    const show = await run(["show", "plan.json", ...reports, "--json"]);
    return { shown: plan.out, report: show.out, codes: [plan.code, show.code] };
  };
}

/** What a single process leaves, and what a fleet does. */
export async function compared(company: FleetOfCompany): Promise<{ readonly one: Left; readonly fleet: Left }> {
  const places = [await place(company), await place(company)] as const;
  try {
    const one = await left(places[0], asOne);
    const fleet = await left(places[1], asFleet(company));
    return { one, fleet };
  } finally {
    for (const each of places) await each.close();
  }
}
