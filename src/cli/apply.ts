// plsync apply and plsync sync: a new plan, approved and applied; or a saved one, checked and applied.
import { setTimeout as sleep } from "node:timers/promises";
import type { Configuration } from "../model/mapping.ts";
import type { Allowances } from "../plan/guard.ts";
import { hasChanges, type Plan } from "../plan/plan.ts";
import type { Approval } from "../plan/replan.ts";
import { jsonText, reportJson } from "../render/json.ts";
import { applyLine } from "../render/progress-text.ts";
import { addressColumn, reportSumsText } from "../render/report-text.ts";
import { applyRun } from "../run/apply-run.ts";
import { isFaulty, isFaultyReport } from "../run/completeness.ts";
import { readPlanFile } from "../run/plan-file.ts";
import type { Planning } from "../run/plan-run.ts";
import { planWithin, refusedPlan, staleLists } from "../run/saved-plan.ts";
import { type Stop, stopAfter } from "../run/stop.ts";
import { type Arguments, badUsage } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { liveLines } from "./live.ts";
import { allowancesOf, parallelismOf, timeoutOf } from "./options.ts";
import { printPlan } from "./plan.ts";
import { connectAws, loadConfiguration, makePlanning } from "./session.ts";
import type { Terminal } from "./terminal.ts";

interface Run {
  readonly given: Arguments;
  readonly terminal: Terminal;
  readonly configuration: Configuration;
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  readonly parallelism: number;
  readonly stop: Stop;
}

type Aws = NonNullable<Awaited<ReturnType<typeof connectAws>>>;

/** What was decided to apply, or the exit code when nothing is. */
type Decision = { readonly plan: Plan; readonly approval: Approval } | { readonly exit: ExitCode };

const QUESTION = '\nDo you want to make these changes? Only "yes" or "y" is taken for it: ';

async function approve(run: Run, plan: Plan): Promise<Decision> {
  const { given, terminal, mode } = run;
  if (!given.flag("json")) printPlan(plan, terminal);
  else terminal.report(plan.diagnostics);
  if (!hasChanges(plan)) return { plan, approval: "limits" };
  if (given.flag("auto-approve")) return { plan, approval: "limits" };
  const answer = await terminal.ask(QUESTION);
  // Nobody to ask: apply has checked that before, and a sync goes by the limits.
  if (answer === undefined) return { plan, approval: "limits" };
  if (/^y(es)?$/i.test(answer.trim())) return { plan, approval: mode === "sync" ? "limits" : "exact" };
  terminal.report([{ code: "refused", severity: "error", summary: "nothing was changed: the answer was not yes" }]);
  return { exit: EXIT.refused };
}

function checkSaved(run: Run, saved: Plan, planning: Planning): Decision {
  const { terminal } = run;
  terminal.note("info", `Checking that nothing moved since the plan (${saved.takenAt}) ...`);
  const stale = staleLists(saved, planning);
  terminal.note("info", stale.length === 0 ? " ok\n" : " it did\n");
  if (stale.length > 0) {
    terminal.report(stale);
    return { exit: EXIT.refused };
  }
  const plan = planWithin(saved, planning);
  terminal.report(plan.diagnostics);
  return { plan, approval: "exact" };
}

async function execute(
  run: Run,
  decided: Exclude<Decision, { exit: ExitCode }>,
  planning: Planning,
  aws: Aws,
): Promise<ExitCode> {
  const { given, terminal, configuration, allowances, parallelism, stop } = run;
  const { plan, approval } = decided;
  const live = liveLines(terminal, { plainBegin: true });
  const column = addressColumn(plan.lists.map((list) => list.address));
  const report = await applyRun({
    plan,
    snapshot: planning.snapshot,
    configuration,
    readers: aws.readers,
    writers: aws.writers,
    approval,
    allowances,
    parallelism,
    clock: { now: Date.now, sleep: async (milliseconds) => void (await sleep(milliseconds)), random: Math.random },
    onProgress: (progress) => {
      const line = applyLine(progress, column, terminal.style.err);
      if (progress.kind === "started") live.begin(progress.address, line);
      else live.end(progress.row.address, line);
    },
    stopped: stop.stopped,
  });
  live.clear();
  terminal.report(report.diagnostics);
  if (given.flag("json")) terminal.out(jsonText(reportJson(report)));
  else if (hasChanges(plan)) terminal.out(reportSumsText(report, terminal.style.out));
  return isFaulty(plan) || isFaultyReport(report) ? EXIT.incomplete : EXIT.ok;
}

async function run(run: Run, saved: Plan | undefined): Promise<ExitCode> {
  const { given, terminal, configuration, mode, allowances, parallelism } = run;
  const aws = await connectAws(configuration, terminal);
  if (aws === undefined) return EXIT.incomplete;
  try {
    const planning = await makePlanning(
      {
        configuration,
        readers: aws.readers,
        only: saved === undefined ? given.values("only") : saved.scope,
        mode: saved?.mode ?? mode,
        allowances,
        parallelism,
        everything: mode === "reviewed" || given.flag("full-refresh"),
      },
      terminal,
    );
    const decided = saved === undefined ? await approve(run, planning.plan) : checkSaved(run, saved, planning);
    if ("exit" in decided) return decided.exit;
    return await execute(run, decided, planning, aws);
  } finally {
    aws.close();
  }
}

async function start(given: Arguments, terminal: Terminal, mode: "reviewed" | "sync"): Promise<ExitCode> {
  const timeout = timeoutOf(given);
  const parallelism = parallelismOf(given);
  const allowances = allowancesOf(given);
  for (const option of [timeout, parallelism, allowances]) {
    if (option.ok) continue;
    terminal.report([option.diagnostic]);
    return EXIT.incomplete;
  }
  if (!timeout.ok || !parallelism.ok || !allowances.ok) return EXIT.incomplete;
  const path = given.value("plan");
  if (path !== undefined && given.values("only").length > 0) {
    terminal.report([badUsage("--only does not go with --plan", "The saved plan has its own scope.")]);
    return EXIT.incomplete;
  }
  if (mode === "reviewed" && path === undefined && !given.flag("auto-approve") && process.stdin.isTTY !== true) {
    terminal.report([
      {
        code: "needs_approval",
        severity: "error",
        summary: "apply asks before it changes anything, and there is nobody to ask here",
        remedy:
          "Use --auto-approve, or apply a saved plan: plsync plan --out plan.json, then plsync apply --plan plan.json.",
      },
    ]);
    return EXIT.incomplete;
  }
  const saved = path === undefined ? undefined : readPlanFile(path);
  if (saved !== undefined && !saved.ok) {
    terminal.report(saved.diagnostics);
    return EXIT.incomplete;
  }
  const configuration = loadConfiguration(given.value("config"), terminal);
  if (configuration === undefined) return EXIT.incomplete;
  const refused = saved === undefined ? undefined : refusedPlan(saved.plan, configuration);
  if (refused !== undefined) {
    terminal.report([refused]);
    return EXIT.refused;
  }
  const stop = stopAfter(timeout.value, (signal) => {
    terminal.note(
      "warn",
      `\n${signal}: starting nothing more, waiting for what is under way. Once more to end at once.\n`,
    );
  });
  try {
    const whole: Run = {
      given,
      terminal,
      configuration,
      mode,
      allowances: allowances.value,
      parallelism: parallelism.value,
      stop,
    };
    return await run(whole, saved?.plan);
  } finally {
    stop.release();
  }
}

export async function apply(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  return start(given, terminal, "reviewed");
}

export async function sync(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  return start(given, terminal, "sync");
}
