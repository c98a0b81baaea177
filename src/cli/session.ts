// What plan, apply and sync share: the connection to AWS, and progress while AWS is read.

import { accountRegionsOf } from "../engine/account-regions.ts";
import { connectAws as connect } from "../engine/connect.ts";
import type { Parallelism } from "../engine/parallelism.ts";
import { type Planning, planRun } from "../engine/plan-run.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import type { AccountRegion } from "../model/account-region.ts";
import type { Allowances } from "../model/allowance.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { ReadingProgress } from "../model/progress.ts";
import { type Scope, scopeOf } from "../model/scope.ts";
import { countReadAnew } from "../model/snapshot.ts";
import type { Attempt } from "../model/traffic.ts";
import { VERSION } from "../model/version.ts";
import type { HasEntries } from "../observe/observe.ts";
import type { Readers } from "../observe/ports.ts";
import { DEFAULT_REFRESH_MILLISECONDS } from "../observe/refresh.ts";
import { attemptLine } from "../render/terminal/attempt-line.ts";
import {
  configurationLine,
  FAILURES_SHOWN,
  moreFailedLine,
  readAnewLine,
  readingLines,
} from "../render/terminal/progress-text.ts";
import { fold } from "../render/width.ts";
import { type Live, liveLines } from "./live.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Opens the connection to AWS; undefined when the environment makes it unreachable, which is then reported. `notifies`: it may publish to
 * the file's topics.
 */
export async function connectAws(configuration: Configuration, terminal: Terminal, notifies = false) {
  const onDiagnostic = (diagnostic: Diagnostic): void => terminal.report([diagnostic]);
  const onAttempt = (attempt: Attempt): void => terminal.note("debug", `${attemptLine(attempt)}\n`);
  return connect({ configuration, environment: terminal.environment, onDiagnostic, onAttempt, notifies });
}

function readingProgress(
  live: Live,
  regions: readonly AccountRegion[],
  terminal: Terminal,
): { readonly show: (progress: ReadingProgress) => void; readonly end: () => void } {
  const lineOf = readingLines(regions, terminal.style.err);
  let failed = 0;
  const show = (progress: ReadingProgress): void => {
    const key = `${progress.at.account}/${progress.at.region}`;
    const line = lineOf(progress);
    if (progress.kind === "read" && !progress.ok) failed++;
    if (progress.kind === "waiting" && !terminal.live) terminal.note("info", `${line}\n`);
    else if (progress.kind !== "read") live.begin(key, line);
    else if (!progress.ok && failed > FAILURES_SHOWN) live.drop(key);
    else live.end(key, line);
  };
  const end = (): void => {
    live.clear();
    const more = failed - FAILURES_SHOWN;
    if (more > 0) terminal.note("info", `${moreFailedLine(more, terminal.style.err)}\n`);
  };
  return { show, end };
}

/** What a plan is made from. */
export interface PlanOptions {
  readonly configuration: Configuration;
  readonly readers: Readers;
  /** Patterns of addresses; none means every list. */
  readonly only: readonly string[];
  /** In place of these patterns: the part of a saved plan. */
  readonly scope?: Scope;
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  readonly parallelism: Parallelism;
  /** Read the entries of every list, even where its tag vouches for them. */
  readonly everything: boolean;
  /** Report on the capacity of every list; absent: only of those that grow. */
  readonly reportsAll?: boolean;
  /** Milliseconds since 1970, for a plan of another time than now. */
  readonly at?: number;
  /** Lists whose entries are there for the asking, as in a snapshot; absent: of none. */
  readonly hasEntries?: HasEntries;
  /** The account-regions that the readers answer for, whatever else the file has; absent: all. */
  readonly isOwn?: (at: AccountRegion) => boolean;
}

/** Syncs read every list anew once in that time, in turns; they are taken to be as close as hourly ones. */
const REFRESH = { every: DEFAULT_REFRESH_MILLISECONDS, hourly: true };

/** Reads AWS and makes a plan, with progress on standard error. What cannot be read is in the plan as diagnostics. */
export async function makePlanning(options: PlanOptions, terminal: Terminal): Promise<Planning> {
  const { configuration, readers, only, mode, allowances, parallelism, everything, reportsAll = false, at } = options;
  const { hasEntries, isOwn = () => true } = options;
  const live = liveLines(terminal, { plainBegin: false });
  const progress = readingProgress(live, accountRegionsOf(configuration).filter(isOwn), terminal);
  terminal.note("info", `${fold(configurationLine(configuration), terminal.style.err.width)}\n`);
  const commit = terminal.environment.GITHUB_SHA;
  const planning = await planRun({
    configuration,
    readers,
    scope: options.scope ?? scopeOf(only),
    mode,
    allowances,
    toolVersion: VERSION,
    ...(commit ? { commit } : {}),
    parallelism: parallelism.reads,
    everything,
    reportsAll,
    ...(mode === "sync" && hasEntries === undefined ? { refresh: REFRESH } : {}),
    ...(hasEntries === undefined ? {} : { hasEntries }),
    ...(options.isOwn === undefined ? {} : { isPart: true }),
    now: at === undefined ? SYSTEM_CLOCK.now : () => at,
    // A snapshot has what was waited for.
    sleep: at === undefined ? SYSTEM_CLOCK.sleep : async () => {},
    onProgress: (one) => {
      if (isOwn(one.at)) progress.show(one);
    },
  });
  progress.end();
  const anew = hasEntries === undefined ? countReadAnew(planning.snapshot) : 0;
  if (anew > 0) terminal.note("info", `${fold(readAnewLine(anew), terminal.style.err.width)}\n`);
  return planning;
}
