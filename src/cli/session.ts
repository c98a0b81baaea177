// What plan, apply and sync share: the file, the connection to AWS, progress while AWS is read.
import { setTimeout as sleep } from "node:timers/promises";
import { NODE_FILE_SYSTEM } from "../config/file-system.ts";
import { readConfiguration } from "../config/read-configuration.ts";
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Readers } from "../observe/ports.ts";
import type { ObserveProgress } from "../observe/progress.ts";
import type { Allowances } from "../plan/guard.ts";
import { scopeOf } from "../plan/scope.ts";
import { type AttemptShown, attemptLine } from "../render/attempt-line.ts";
import { configurationLine, readingLine } from "../render/progress-text.ts";
import { connectAws as connect } from "../run/connect.ts";
import { placesOf } from "../run/places.ts";
import { type Planning, planRun } from "../run/plan-run.ts";
import { VERSION } from "../run/version.ts";
import { type Live, liveLines } from "./live.ts";
import type { Terminal } from "./terminal.ts";

/** The file, with its warnings reported; undefined when it has errors, which are then reported. */
export function loadConfiguration(path: string | undefined, terminal: Terminal): Configuration | undefined {
  const read = readConfiguration(path, NODE_FILE_SYSTEM, new Date().toISOString());
  terminal.report(read.diagnostics);
  return read.ok ? read.configuration : undefined;
}

/** Undefined when the environment makes AWS unreachable, which is then reported. */
export async function connectAws(configuration: Configuration, terminal: Terminal) {
  const onDiagnostic = (diagnostic: Diagnostic): void => terminal.report([diagnostic]);
  const onAttempt = (attempt: AttemptShown): void => terminal.note("debug", `${attemptLine(attempt)}\n`);
  return connect({ configuration, environment: terminal.environment, onDiagnostic, onAttempt });
}

function readingProgress(
  live: Live,
  places: readonly AccountRegion[],
  terminal: Terminal,
): (progress: ObserveProgress) => void {
  return (progress) => {
    const key = `${progress.at.account}/${progress.at.region}`;
    const line = readingLine(progress, places, terminal.style.err);
    if (progress.kind === "reading") live.begin(key, line);
    else live.end(key, line);
  };
}

export interface PlanOptions {
  readonly configuration: Configuration;
  readonly readers: Readers;
  readonly only: readonly string[];
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  readonly parallelism: number;
  /** Read the entries of every list: always before a reviewed apply, and with --full-refresh. */
  readonly everything: boolean;
}

/** Reads AWS and plans, with progress on standard error. */
export async function makePlanning(options: PlanOptions, terminal: Terminal): Promise<Planning> {
  const { configuration, readers, only, mode, allowances, parallelism, everything } = options;
  const live = liveLines(terminal, { plainBegin: false });
  terminal.note("info", `${configurationLine(configuration)}\n`);
  const commit = terminal.environment.GITHUB_SHA;
  const planning = await planRun({
    configuration,
    readers,
    scope: scopeOf(only),
    mode,
    allowances,
    toolVersion: VERSION,
    ...(commit ? { commit } : {}),
    parallelism,
    everything,
    now: Date.now,
    sleep: async (milliseconds) => void (await sleep(milliseconds)),
    onProgress: readingProgress(live, placesOf(configuration), terminal),
  });
  live.clear();
  return planning;
}
