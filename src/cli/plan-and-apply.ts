// plsync apply and plsync sync: a new plan, approved and applied; or a saved one, checked and applied.

import { EXIT, type ExitCode } from "../engine/exit-code.ts";
import { refusedPlan } from "../engine/saved-plan.ts";
import { stopAfter } from "../engine/stop.ts";
import type { Plan } from "../model/plan.ts";
import { readPlanFile } from "../plan-file/read-plan-file.ts";
import { approve, checkSaved, type Run } from "./approve.ts";
import { type Arguments, badUsage } from "./arguments.ts";
import { carryOut } from "./make-changes.ts";
import { allowancesOf, parallelismOf, timeoutOf } from "./options.ts";
import { connectAws, loadConfiguration, makePlanning } from "./session.ts";
import type { Terminal } from "./terminal.ts";

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
    return await carryOut(run, decided, planning, aws);
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
  const configuration = loadConfiguration(given, terminal);
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
