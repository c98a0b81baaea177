// Every row of the benchmark: what is measured under which name. A row may have several figures. It is loaded when its turn comes, so that
// the memory of planning is not that of the simulator and the SDK.
import type { Figure } from "./figure.ts";

export interface Row {
  readonly name: string;
  /** What it measures, for people who choose. */
  readonly about: string;
  readonly measure: () => Promise<readonly Figure[]>;
  /** True: only measured when it is named, because it takes too long. */
  readonly onlyByName?: true;
}

/** In the order in which they are measured. Planning comes first, because its memory is that of the whole process. */
export const ROWS: readonly Row[] = [
  {
    name: "planning",
    about: "pure planning of a million addresses, against sorting them",
    measure: async () => (await import("./planning.ts")).planning(),
  },
  {
    name: "aggregation",
    about: "aggregation of addresses, against sorting them",
    measure: async () => (await import("./aggregation.ts")).aggregation(),
  },
  {
    name: "program",
    about: "start of the built program, its size",
    measure: async () => (await import("./program.ts")).program(),
  },
  {
    name: "report-page",
    about: "opening a report in a browser, against an empty page",
    measure: async () => (await import("./report-page.ts")).reportPage(),
  },
  {
    name: "one-list-sync",
    about: "a scheduled sync of one list with nothing to do",
    measure: async () => (await import("./one-list-sync.ts")).oneListSync(),
  },
  {
    name: "plan-calls",
    about: "calls of a plan of 100,000 interfaces with nothing to do",
    measure: async () => (await import("./no-change-plan.ts")).planCalls(),
  },
  { name: "plan-time", about: "its time", measure: async () => (await import("./no-change-plan.ts")).planTime() },
  {
    name: "plan-cpu",
    about: "its processor time, against a script that only reads",
    measure: async () => (await import("./no-change-plan.ts")).planProcessorTime(),
  },
  { name: "plan-memory", about: "its memory", measure: async () => (await import("./no-change-plan.ts")).planMemory() },
  {
    name: "many-places",
    about: "a plan of 5,000 account-regions",
    measure: async () => (await import("./many-places.ts")).manyPlaces(),
  },
  {
    name: "fleet-plan",
    about: "memory of a plan from the snapshots of 20 shards",
    measure: async () => (await import("./fleet-plan.ts")).fleetPlan(),
  },
  {
    name: "growth",
    about: "how processor time grows with the size of a company",
    measure: async () => (await import("./growth.ts")).growth(),
  },
  {
    name: "calls",
    about: "calls of the change of one list, against the fewest possible",
    measure: async () => (await import("./calls.ts")).calls(),
  },
  {
    name: "changes",
    about: "calls of changes of twenty lists, against the fewest possible",
    measure: async () => (await import("./changes.ts")).changes(),
  },
  {
    name: "references",
    about: "calls about what references lists that grow",
    measure: async () => (await import("./references.ts")).references(),
  },
  {
    name: "sample",
    about: "calls and time, against AWS' own sample AutoSG2PL",
    measure: async () => (await import("./sample.ts")).sample(),
  },
  {
    name: "pace",
    about: "time of an apply, against EC2's token buckets",
    measure: async () => (await import("./pace.ts")).pace(),
  },
  {
    name: "two-at-once",
    about: "two runs on the same lists, 200 times",
    measure: async () => (await import("./two-at-once.ts")).twoAtOnce(),
  },
  {
    name: "source-faults",
    about: "sources that are not read as they are",
    measure: async () => (await import("./source-faults.ts")).sourceFaults(),
  },
  {
    name: "kills",
    about: "runs that are killed at every call",
    measure: async () => (await import("./kills.ts")).kills(),
  },
  {
    name: "random-runs",
    about: "a thousand random runs with faults",
    measure: async () => (await import("./random-runs.ts")).randomRuns(),
  },
  {
    name: "fleet",
    about: "a fleet of 20 shards, against one process",
    measure: async () => (await import("./fleet.ts")).fleet(),
    onlyByName: true,
  },
  {
    name: "suite",
    about: "npm test, against npm run types",
    measure: async () => (await import("./suite.ts")).suite(),
    onlyByName: true,
  },
];
