// Reads AWS and plans, with a line in the log for each account-region, and shows the plan.

import { accountRegionsOf } from "../engine/account-regions.ts";
import { type Planning, planRun } from "../engine/plan-run.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import { VERSION } from "../engine/version.ts";
import type { WorkflowEvent } from "../github/event.ts";
import type { Allowances } from "../model/allowance.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Plan } from "../model/plan.ts";
import { scopeOf } from "../model/scope.ts";
import { countReadAnew } from "../model/snapshot.ts";
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

/** Reads and plans. `base`: the file at the base, to tell causes apart. `saved`: the plan to be applied, whose scope and mode are used. */
export async function makePlanning(
  { command, event, inputs, environment, log }: RunContext,
  configuration: Configuration,
  base: BaseFile,
  readers: Readers,
  saved: Plan | undefined,
  allowances: Allowances,
): Promise<Planning> {
  log.note("info", configurationLine(configuration));
  const lineOf = readingLines(accountRegionsOf(withBaseFile(configuration, base)), log.style);
  const commit = environment.GITHUB_SHA;
  const planning = await planRun({
    configuration,
    ...(base.kind === "file" ? { base: base.configuration } : {}),
    readers,
    scope: scopeOf(saved?.scope ?? inputs.only),
    mode: saved?.mode ?? (command === "sync" ? "sync" : "reviewed"),
    allowances,
    allowRemovals: event.kind === "pull_request" && event.labels.includes(ALLOW_REMOVALS_LABEL),
    toolVersion: VERSION,
    ...(commit ? { commit } : {}),
    parallelism: inputs.parallelism.reads,
    reportsAll: inputs.capacity,
    // A reviewed apply reads all it changes; plans and syncs trust the tag plsync:applied for a version that it names.
    everything: command === "apply",
    // A sync does so in turns: a forged tag hides a change no longer than that.
    ...(command === "sync" ? { refresh: refreshOf(event, inputs.fullRefresh) } : {}),
    now: SYSTEM_CLOCK.now,
    sleep: SYSTEM_CLOCK.sleep,
    onProgress: (progress) => log.note(progress.kind === "reading" ? "debug" : "info", lineOf(progress)),
  });
  const anew = countReadAnew(planning.snapshot);
  if (anew > 0) log.note("info", readAnewLine(anew));
  return { ...planning, plan: comparedPlan(planning.plan, configuration, base) };
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
