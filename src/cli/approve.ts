// Whether a plan is applied: a person says so, a flag does, or a saved plan that still holds.

import { EXIT, type ExitCode } from "../engine/exit-code.ts";
import type { Planning } from "../engine/plan-run.ts";
import { planWithin, staleLists } from "../engine/saved-plan.ts";
import type { Stop } from "../engine/stop.ts";
import type { Configuration } from "../model/mapping.ts";
import { hasChanges, type Plan } from "../model/plan.ts";
import type { Approval } from "../plan/approval/replan.ts";
import type { Allowances } from "../plan/limits/guard.ts";
import type { Arguments } from "./arguments.ts";
import { printPlan } from "./commands/plan.ts";
import type { Terminal } from "./terminal.ts";

/** One apply or sync as it was asked for. */
export interface Run {
  readonly given: Arguments;
  readonly terminal: Terminal;
  readonly configuration: Configuration;
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  readonly parallelism: number;
  readonly stop: Stop;
}

/** What was decided to apply, or the exit code when nothing is. */
export type Decision = { readonly plan: Plan; readonly approval: Approval } | { readonly exit: ExitCode };

const QUESTION = '\nDo you want to make these changes? Only "yes" or "y" is taken for it: ';

/** Shows the plan and asks, where there is somebody to ask. */
export async function approve(run: Run, plan: Plan): Promise<Decision> {
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

/** Refuses a saved plan whose lists moved; answers it as the file and AWS have it now, within what it showed. */
export function checkSaved(run: Run, saved: Plan, planning: Planning): Decision {
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
  if (!hasChanges(plan)) terminal.note("info", "Nothing of the plan is left to do.\n");
  return { plan, approval: "exact" };
}
