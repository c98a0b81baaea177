// Whether a plan is applied: somebody approves it, a flag does, or it is a saved plan that still holds.

import { EXIT, type ExitCode } from "../engine/exit-code.ts";
import type { Parallelism } from "../engine/parallelism.ts";
import type { Planning } from "../engine/plan-run.ts";
import { planWithin, staleLists } from "../engine/saved-plan.ts";
import type { Stop } from "../engine/stop.ts";
import type { Allowances } from "../model/allowance.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import { type Bounds, hasChanges, type Plan } from "../model/plan.ts";
import type { ReportOf } from "../render/json.ts";
import { printPlan } from "./print-plan.ts";
import { askToContinue, DECLINED } from "./prompt.ts";
import type { Terminal } from "./terminal.ts";

/** What an apply or sync was asked to do. */
export interface ApplyRequest {
  readonly terminal: Terminal;
  readonly configuration: Configuration;
  readonly mode: "reviewed" | "sync";
  readonly autoApprove: boolean;
  /** Print the report as JSON instead of plan and report as text. */
  readonly json: boolean;
  readonly allowances: Allowances;
  /** Exit with 2 where something is held back. */
  readonly detailedExitCode: boolean;
  /** Account-regions read, and lists changed, at the same time. */
  readonly parallelism: Parallelism;
  /** Path of the file that remembers what people were told; undefined: nothing is remembered. */
  readonly notifyState: string | undefined;
  readonly stop: Stop;
  /** The saved plan that is applied, and which part of it; absent: a new plan. */
  readonly of?: ReportOf;
  /** Path to write the report to; absent: none is written. */
  readonly reportFile?: string;
}

/** A plan that may be applied. `bounds`: to exactly the entries that were shown, or to the limits of the file. */
export interface Approved {
  readonly approved: true;
  readonly plan: Plan;
  readonly bounds: Bounds;
}

/** The plan is not applied: the reason has been reported, and the command ends with `exit`. */
export interface NotApproved {
  readonly approved: false;
  readonly exit: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
}

/** Shows the plan and asks for approval, unless a flag gives it or standard input is not a terminal. */
export async function approve(request: ApplyRequest, plan: Plan): Promise<Approved | NotApproved> {
  const { terminal, mode, autoApprove, json } = request;
  if (!json) printPlan(plan, terminal);
  else terminal.report(plan.diagnostics);
  if (!hasChanges(plan) || autoApprove) return { approved: true, plan, bounds: "limits" };
  const answer = await askToContinue("Do you want to make these changes?", terminal);
  // Without a terminal, apply has stopped before this, and a sync goes by the limits.
  if (answer === undefined) return { approved: true, plan, bounds: "limits" };
  if (answer) return { approved: true, plan, bounds: mode === "sync" ? "limits" : "exact" };
  terminal.report([DECLINED]);
  return { approved: false, exit: EXIT.refused, diagnostics: [DECLINED] };
}

/**
 * Refuses a saved plan if one of its lists has changed since; otherwise answers what is left of it to do now. `settle`: what is applied of
 * that, where it is a part of a plan.
 */
export function approveSaved(
  { terminal }: ApplyRequest,
  saved: Plan,
  planning: Planning,
  settle: (plan: Plan) => Plan = (plan) => plan,
): Approved | NotApproved {
  terminal.note("info", `Checking that nothing has changed since the plan was made (${saved.takenAt}) ...`);
  const stale = staleLists(saved, planning);
  terminal.note("info", stale.length === 0 ? " ok\n" : " changed\n");
  if (stale.length > 0) {
    terminal.report(stale);
    return { approved: false, exit: EXIT.refused, diagnostics: stale };
  }
  const plan = settle(planWithin(saved, planning));
  terminal.report(plan.diagnostics);
  if (!hasChanges(plan)) terminal.note("info", "The plan has no changes left to make.\n");
  return { approved: true, plan, bounds: "exact" };
}
