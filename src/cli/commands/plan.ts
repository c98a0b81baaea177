// plsync plan: reads AWS, or snapshots of it, and prints the plan. Writes nothing but the files that --out and --save-snapshot name.

import { closeSync, openSync, writeFileSync } from "node:fs";
import { EXIT } from "../../engine/exit-code.ts";
import type { Parallelism } from "../../engine/parallelism.ts";
import { detailedExitCodeOf, exitCodeOf } from "../../engine/run-result.ts";
import { SYSTEM_CLOCK } from "../../engine/system-clock.ts";
import { NO_ALLOWANCES } from "../../model/allowance.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { Plan } from "../../model/plan.ts";
import { planFileText } from "../../plan-file/plan-text.ts";
import { badUsage } from "../arguments.ts";
import { command } from "../command.ts";
import { digestsOf, SNAPSHOT_DIGEST } from "../fleet/shard-options.ts";
import { unwritable } from "../fleet/unwritable.ts";
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
  SNAPSHOT,
  VERBOSE,
  WIDE,
} from "../options.ts";
import { printPlan } from "../print-plan.ts";
import { connectAws, makePlanning } from "../session.ts";
import { silentSyncs } from "../sync-age.ts";
import { stopWith, type Terminal } from "../terminal.ts";

interface Options {
  readonly out: string | undefined;
  readonly only: readonly string[];
  readonly "full-refresh": boolean;
  readonly capacity: boolean;
  readonly snapshot: readonly string[];
  readonly "snapshot-digest": readonly string[];
  readonly "save-snapshot": string | undefined;
  readonly redact: boolean;
  readonly sync: boolean;
}

/** Makes the plan, from AWS or from snapshots; undefined when that cannot be done, which is then reported. */
async function planOnce(
  configuration: Configuration,
  options: Options,
  parallelism: Parallelism,
  terminal: Terminal,
): Promise<Plan | undefined> {
  const { only, capacity: reportsAll, snapshot, "save-snapshot": path } = options;
  // A saved snapshot has all entries, so that a file which is changed later can be planned from it.
  const everything = options["full-refresh"] || path !== undefined;
  const mode = options.sync ? "sync" : "reviewed";
  const common = { configuration, only, mode, allowances: NO_ALLOWANCES, parallelism } as const;
  if (snapshot.length > 0) {
    const { openSnapshots } = await import("../snapshots/open.ts");
    const opened = await openSnapshots(snapshot, terminal, { digests: options["snapshot-digest"] });
    if (opened === undefined) return undefined;
    const { readers, at, tellGaps, isPartial } = opened;
    const source = { readers, at, hasEntries: readers.hasEntries };
    const { plan } = await makePlanning({ ...common, everything: false, reportsAll, ...source }, terminal);
    tellGaps(plan);
    // What is left out may be what no list needs: it was asked for all the same.
    return isPartial ? { ...plan, complete: false } : plan;
  }
  const aws = await connectAws(configuration, terminal);
  if (aws === undefined) return undefined;
  try {
    if (path === undefined) {
      return (await makePlanning({ ...common, everything, reportsAll, readers: aws.readers }, terminal)).plan;
    }
    const saver = new (await import("../snapshots/save.ts")).SnapshotSaver(aws.readers);
    const made = await makePlanning({ ...common, everything, reportsAll, readers: saver.readers }, terminal);
    const isSaved = await saver.save(path, made.snapshot, configuration, options.redact, terminal);
    return isSaved ? made.plan : undefined;
  } finally {
    aws.close();
  }
}

/** What the options say that cannot be so. */
function wrongOption(options: Options): Diagnostic | undefined {
  const { "save-snapshot": path, redact, snapshot } = options;
  if (snapshot.length > 0 && path !== undefined) {
    return badUsage("--snapshot and --save-snapshot exclude each other", "A snapshot is saved of AWS only.");
  }
  const digests = digestsOf(options["snapshot-digest"], "snapshot-digest", "plan");
  if (!digests.ok) return digests.diagnostic;
  if (digests.value.length > 0 && snapshot.length === 0) {
    return badUsage("--snapshot-digest says nothing without --snapshot", "Drop it.");
  }
  if (redact && path === undefined) return badUsage("--redact says nothing without --save-snapshot", "Drop it.");
  return unwritable("the plan", options.out, "--out") ?? unwritable("the snapshot", path, "--save-snapshot");
}

/** Writes the plan file; false when that failed, which is then reported. */
function save(plan: Plan, path: string, terminal: Terminal): boolean {
  try {
    const file = openSync(path, "w", 0o600);
    try {
      for (const piece of planFileText(plan)) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
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
    snapshot: SNAPSHOT,
    "snapshot-digest": SNAPSHOT_DIGEST,
    sync: {
      kind: "flag",
      help: "plan what a sync would do: entries alone, of lists whose settings are applied already",
    },
    "save-snapshot": {
      kind: "value",
      value: "FILE",
      help: "also save what AWS said, to plan and explain without AWS; reads all entries, as --full-refresh does",
    },
    redact: {
      kind: "flag",
      help: "leave names, descriptions and tags that no plan needs out of what --save-snapshot saves",
    },
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
    const wrong = wrongOption(options);
    if (wrong !== undefined) return stopWith([wrong], terminal);
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
      for (const piece of planFileText(made)) {
        terminal.out(piece);
        await terminal.drained();
      }
    } else {
      printPlan(made, terminal);
    }
    const saved = options.out === undefined || save(made, options.out, terminal);
    if (!saved) return EXIT.incomplete;
    const result = { kind: "planned", plan: made } as const;
    return options["detailed-exitcode"] ? detailedExitCodeOf(result) : exitCodeOf(result);
  },
});
