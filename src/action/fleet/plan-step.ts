// The command `plan` from the snapshots of several jobs: one plan, one comment, and the parts in which others apply it.
import { planMatrix } from "../../engine/fleet/matrix.ts";
import { planShardCount } from "../../engine/fleet/plan-part.ts";
import type { Checkout } from "../../github/checkout.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { Plan } from "../../model/plan.ts";
import { approvedPlan } from "../approved-plan.ts";
import type { RunContext } from "../context.ts";
import { makePlanning } from "../make-planning.ts";
import type { PlannedStep, StepResult, StepWork } from "../report/step-result.ts";
import type { BaseFile } from "../review/base-file.ts";
import { silentSchedules } from "../schedule.ts";
import { plannedStep } from "./planned-step.ts";
import { snapshotSource } from "./snapshot-source.ts";

function withMatrix(result: StepResult): StepWork {
  if (result.kind !== "planned") return { result };
  const matrix = planMatrix(result.plan, planShardCount(result.plan));
  return { result, outputs: { matrix: matrix.include.length === 0 ? "" : JSON.stringify(matrix) } };
}

/** What was left out may be what no list needs; it was asked for all the same, and the run says that it did not see all. */
function incomplete(plan: Plan, isPartial: boolean): Plan {
  return isPartial ? { ...plan, complete: false } : plan;
}

/**
 * `context`: of the command that this stands for. Where that is an apply, the plan is compared with what was reviewed, so that no other job
 * has to, and what was not reviewed is held back in it. `checkout`: undefined for a plan that nobody applies.
 */
export async function planStep(
  context: RunContext,
  configuration: Configuration,
  base: BaseFile,
  checkout: Checkout | undefined,
): Promise<StepWork> {
  const { inputs, log } = context;
  const source = await snapshotSource(context);
  if (source === undefined)
    return { result: { kind: "stopped", headline: "not planned, no shard has left a snapshot" } };
  if (context.command === "apply" && checkout !== undefined) {
    const approved = await approvedPlan(context, source, configuration, checkout, undefined);
    source.tellGaps(approved.kind === "approved" ? approved.plan : { diagnostics: [] });
    if (approved.kind !== "approved") return { result: approved };
    const plan = incomplete(approved.plan, source.isPartial);
    const planned: PlannedStep = { kind: "planned", plan, allowed: new Map(), basis: undefined };
    return withMatrix(planned);
  }
  const [planning, silent] = await Promise.all([
    makePlanning(context, configuration, base, source, undefined, inputs.allowances),
    silentSchedules(context),
  ]);
  source.tellGaps(planning.plan);
  const plan = incomplete(planning.plan, source.isPartial);
  return withMatrix(plannedStep(configuration, base, { ...planning, plan }, silent, log));
}
