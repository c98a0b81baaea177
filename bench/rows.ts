// Every row of the benchmark: what is measured under which name. A row may have several figures.
import { aggregation } from "./aggregation.ts";
import { calls } from "./calls.ts";
import { changes } from "./changes.ts";
import type { Figure } from "./figure.ts";
import { growth } from "./growth.ts";
import { kills } from "./kills.ts";
import { manyPlaces } from "./many-places.ts";
import { planCalls, planMemory, planProcessorTime, planTime } from "./no-change-plan.ts";
import { oneListSync } from "./one-list-sync.ts";
import { pace } from "./pace.ts";
import { planning } from "./planning.ts";
import { program } from "./program.ts";
import { randomRuns } from "./random-runs.ts";
import { references } from "./references.ts";
import { sample } from "./sample.ts";
import { sourceFaults } from "./source-faults.ts";
import { suite } from "./suite.ts";
import { twoAtOnce } from "./two-at-once.ts";

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
  { name: "planning", about: "pure planning of a million addresses, against sorting them", measure: planning },
  { name: "aggregation", about: "aggregation of addresses, against sorting them", measure: aggregation },
  { name: "program", about: "start of the built program, its size", measure: program },
  { name: "one-list-sync", about: "a scheduled sync of one list with nothing to do", measure: oneListSync },
  { name: "plan-calls", about: "calls of a plan of 100,000 interfaces with nothing to do", measure: planCalls },
  { name: "plan-time", about: "its time", measure: planTime },
  { name: "plan-cpu", about: "its processor time, against a script that only reads", measure: planProcessorTime },
  { name: "plan-memory", about: "its memory", measure: planMemory },
  { name: "many-places", about: "a plan of 5,000 account-regions", measure: manyPlaces },
  { name: "growth", about: "how processor time grows with the size of a company", measure: growth },
  { name: "calls", about: "calls of the change of one list, against the fewest possible", measure: calls },
  { name: "changes", about: "calls of changes of twenty lists, against the fewest possible", measure: changes },
  { name: "references", about: "calls about what references lists that grow", measure: references },
  { name: "sample", about: "calls and time, against AWS' own sample AutoSG2PL", measure: sample },
  { name: "pace", about: "time of an apply, against EC2's token buckets", measure: pace },
  { name: "two-at-once", about: "two runs on the same lists, 200 times", measure: twoAtOnce },
  { name: "source-faults", about: "sources that are not read as they are", measure: sourceFaults },
  { name: "kills", about: "runs that are killed at every call", measure: kills },
  { name: "random-runs", about: "a thousand random runs with faults", measure: randomRuns },
  { name: "suite", about: "npm test, against npm run types", measure: suite, onlyByName: true },
];
