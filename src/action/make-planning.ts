// Reads AWS and plans, with a line in the log for each account-region, and shows the plan.

import { accountRegionsOf } from "../engine/account-regions.ts";
import type { PartOfPlan } from "../engine/fleet/plan-part.ts";
import { type Planning, planRun } from "../engine/plan-run.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import type { WorkflowEvent } from "../github/event.ts";
import type { AccountRegion } from "../model/account-region.ts";
import type { Allowances } from "../model/allowance.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Plan } from "../model/plan.ts";
import { type Scope, scopeOf } from "../model/scope.ts";
import { countReadAnew } from "../model/snapshot.ts";
import { VERSION } from "../model/version.ts";
import type { HasEntries } from "../observe/observe.ts";
import type { Readers } from "../observe/ports.ts";
import { isHourly, type Refresh } from "../observe/refresh.ts";
import { withCauseOfAll } from "../plan/approval/cause.ts";
import { fileChanges } from "../plan/file-changes.ts";
import { withoutDeletions } from "../plan/limits/deletions.ts";
import { planHeadline } from "../render/markdown/plan-summary.ts";
import { planChangesText, planSumsText } from "../render/terminal/plan-text.ts";
import { configurationLine, readAnewLine, readingLines } from "../render/terminal/progress-text.ts";
import type { RunContext } from "./context.ts";
import type { Log } from "./log.ts";
import { type BaseFile, withBaseFile } from "./review/base-file.ts";
import { ALLOW_REMOVALS_LABEL } from "./review/label.ts";

/** Where a plan comes from: AWS, or what others have read there. */
export interface PlanSource {
  readonly readers: Readers;
  /** Milliseconds since 1970; absent: now. */
  readonly at?: number;
  /** Lists whose entries are there for the asking; absent: of none. */
  readonly hasEntries?: HasEntries;
  /** The account-regions that the readers answer for, in a job that reads for another one's plan; absent: all. */
  readonly isOwn?: (at: AccountRegion) => boolean;
}

/**
 * Reads and plans. `base`: the file at the base, to tell causes apart. `saved`: the plan to be applied, or the part of it, whose scope and
 * mode are used.
 */
export async function makePlanning(
  { command, event, inputs, environment, log }: RunContext,
  configuration: Configuration,
  base: BaseFile,
  { readers, at, hasEntries, isOwn }: PlanSource,
  saved: { readonly plan: Plan; readonly part?: PartOfPlan } | undefined,
  allowances: Allowances,
): Promise<Planning> {
  log.note("info", configurationLine(configuration));
  const shown = isOwn ?? (() => true);
  const lineOf = readingLines(accountRegionsOf(withBaseFile(configuration, base)).filter(shown), log.style);
  const commit = environment.GITHUB_SHA;
  const planning = await planRun({
    configuration,
    ...(base.kind === "file" ? { base: base.configuration } : {}),
    readers,
    scope: scopeFor(saved, inputs.only),
    mode: saved?.plan.mode ?? (command === "sync" ? "sync" : "reviewed"),
    allowances,
    allowRemovals: event.kind === "pull_request" && event.labels.includes(ALLOW_REMOVALS_LABEL),
    toolVersion: VERSION,
    ...(commit ? { commit } : {}),
    parallelism: inputs.parallelism.reads,
    reportsAll: inputs.capacity,
    // A reviewed apply reads all it changes; plans and syncs trust the tag plsync:applied for a version that it names. What others have
    // read counts whatever the tags say.
    everything: command === "apply" && hasEntries === undefined,
    // A sync does so in turns: a forged tag hides a change no longer than that.
    ...(command === "sync" && hasEntries === undefined ? { refresh: refreshOf(event, inputs.fullRefresh) } : {}),
    ...(hasEntries === undefined ? {} : { hasEntries }),
    ...(isOwn === undefined ? {} : { isPart: true }),
    now: at === undefined ? SYSTEM_CLOCK.now : () => at,
    sleep: at === undefined ? SYSTEM_CLOCK.sleep : async () => {},
    onProgress: (progress) => {
      if (shown(progress.at)) log.note(progress.kind === "reading" ? "debug" : "info", lineOf(progress));
    },
  });
  const anew = hasEntries === undefined ? countReadAnew(planning.snapshot) : 0;
  if (anew > 0) log.note("info", readAnewLine(anew));
  return { ...planning, plan: comparedPlan(planning.plan, configuration, base) };
}

function scopeFor(
  saved: { readonly plan: Plan; readonly part?: PartOfPlan } | undefined,
  only: readonly string[],
): Scope {
  if (saved === undefined) return scopeOf(only);
  const scope = scopeOf(saved.plan.scope);
  return saved.part === undefined ? scope : saved.part.scope(scope);
}

/** The plan with what is known of the base file besides causes: of a file that is new everything is a change. */
function comparedPlan(plan: Plan, configuration: Configuration, base: BaseFile): Plan {
  switch (base.kind) {
    case "none":
    case "file":
      return plan;
    case "unknown":
      return withoutDeletions(plan, base.notice);
    case "new":
      return { ...withCauseOfAll(plan), settingChanges: fileChanges(undefined, configuration) };
    case "broken":
      return { ...withoutDeletions(plan, base.notice), settingChanges: fileChanges(undefined, configuration) };
    case "apart":
      return { ...withoutDeletions(plan, base.notice), settingChanges: fileChanges(base.configuration, configuration) };
  }
}

/** Of runs that no schedule starts nothing is known; they are taken to be as close as hourly ones. */
function refreshOf(event: WorkflowEvent, every: number): Refresh {
  return { every, hourly: event.kind !== "schedule" || isHourly(event.cron) };
}

/** Logs the plan: its changes folded away, since the summary has them too, then diagnostics and sums. */
export function showPlan(plan: Plan, log: Log): void {
  const changes = planChangesText(plan, log.style);
  if (changes !== "") log.folded(`Plan: ${planHeadline(plan)}`, changes);
  log.report(plan.diagnostics);
  log.result(planSumsText(plan, log.style));
}
