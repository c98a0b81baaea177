// plsync plan: reads AWS and prints the plan. Writes nothing but the file that --out names.

import { writeFileSync } from "node:fs";
import { EXIT } from "../../engine/exit-code.ts";
import type { Parallelism } from "../../engine/parallelism.ts";
import { detailedExitCodeOf, exitCodeOf } from "../../engine/run-result.ts";
import { SYSTEM_CLOCK } from "../../engine/system-clock.ts";
import { NO_ALLOWANCES } from "../../model/allowance.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { Plan } from "../../model/plan.ts";
import { encodePlan } from "../../plan-file/plan-json.ts";
import { planJson } from "../../render/json.ts";
import { jsonText } from "../../render/json-text.ts";
import { badUsage } from "../arguments.ts";
import { command } from "../command.ts";
import { loadConfiguration } from "../mappings-file.ts";
import { readNotifyState } from "../notify-state.ts";
import {
  CAPACITY,
  CONFIG,
  DETAILED_EXIT_CODE,
  FULL_REFRESH,
  JSON_OUTPUT,
  ONLY,
  PARALLELISM,
  parallelismOf,
  VERBOSE,
  WIDE,
} from "../options.ts";
import { printPlan } from "../print-plan.ts";
import { connectAws, makePlanning } from "../session.ts";
import { silentSyncs } from "../sync-age.ts";
import { stopWith, type Terminal } from "../terminal.ts";

/** Reads AWS and makes the plan; undefined when AWS cannot be reached, which is then reported. */
async function planOnce(
  configuration: Configuration,
  options: { readonly only: readonly string[]; readonly "full-refresh": boolean; readonly capacity: boolean },
  parallelism: Parallelism,
  terminal: Terminal,
): Promise<Plan | undefined> {
  const aws = await connectAws(configuration, terminal);
  if (aws === undefined) return undefined;
  const { readers } = aws;
  const { only, "full-refresh": everything, capacity: reportsAll } = options;
  const allowances = NO_ALLOWANCES;
  try {
    const planning = await makePlanning(
      { configuration, readers, only, mode: "reviewed", allowances, parallelism, everything, reportsAll },
      terminal,
    );
    return planning.plan;
  } finally {
    aws.close();
  }
}

/** Writes the plan file; false when that failed, which is then reported. */
function save(plan: Plan, path: string, terminal: Terminal): boolean {
  try {
    writeFileSync(path, jsonText(encodePlan(plan)), { mode: 0o600 });
    return true;
  } catch (error) {
    const summary = `the plan could not be written to ${path}: ${(error as Error).message}`;
    terminal.report([badUsage(summary, "Name another file with --out.")]);
    return false;
  }
}

export const plan = command({
  name: "plan",
  options: {
    config: CONFIG,
    out: { kind: "value", value: "FILE", help: "save the plan for apply --plan and show" },
    json: JSON_OUTPUT,
    only: ONLY,
    "detailed-exitcode": DETAILED_EXIT_CODE,
    verbose: VERBOSE,
    wide: WIDE,
    "full-refresh": FULL_REFRESH,
    capacity: CAPACITY,
    "notify-state": {
      kind: "value",
      value: "FILE",
      help: "warn when the syncs that FILE remembers have stopped: the --notify-state of sync",
    },
    parallelism: PARALLELISM,
  },
  notes: ["Exit codes: 0 planned; 1 error or incomplete; 2 changes pending or held back (with --detailed-exitcode)."],
  run: async (given, terminal) => {
    const { options } = given;
    const parallelism = parallelismOf(given);
    if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
    const configuration = loadConfiguration(options, terminal);
    if (configuration === undefined) return EXIT.incomplete;
    const stateFile = options["notify-state"];
    const state =
      stateFile === undefined
        ? undefined
        : readNotifyState({ path: stateFile, owner: configuration.owner, topic: undefined });
    if (state !== undefined) {
      terminal.report([...state.diagnostics, ...silentSyncs(state.synced, SYSTEM_CLOCK.now())]);
    }
    const made = await planOnce(configuration, options, parallelism.value, terminal);
    if (made === undefined) return EXIT.incomplete;
    if (options.json) {
      terminal.report(made.diagnostics);
      terminal.out(jsonText(planJson(made)));
    } else {
      printPlan(made, terminal);
    }
    const saved = options.out === undefined || save(made, options.out, terminal);
    if (!saved) return EXIT.incomplete;
    const result = { kind: "planned", plan: made } as const;
    return options["detailed-exitcode"] ? detailedExitCodeOf(result) : exitCodeOf(result);
  },
});
