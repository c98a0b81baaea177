// The commands that write, apply and sync, from what was approved to the report. Whatever approves it (approved-plan.ts), the checkout must be
// the newest commit right before the first write.
import type { Aws } from "../aws/aws.ts";
import type { Checkout } from "../github/checkout.ts";
import type { Configuration } from "../model/mapping.ts";
import { approvedPlan, type SavedPlan } from "./approved-plan.ts";
import { defaultBranchOf, type RunContext } from "./context.ts";
import { makeChanges } from "./make-changes.ts";
import type { StepResult } from "./report/step-result.ts";
import { superseded } from "./superseded.ts";

/** Makes the changes of the plan that was approved. `checkout`: of the mappings file. `saved`: the plan to apply instead of a new one. */
export async function applyReviewed(
  context: RunContext,
  aws: Aws,
  configuration: Configuration,
  checkout: Checkout,
  saved: SavedPlan | undefined,
): Promise<StepResult> {
  const approved = await approvedPlan(context, aws, configuration, checkout, saved);
  if (approved.kind !== "approved") return approved;
  const { plan, planning, bounds, allowances, commit, records, pushed, mismatches, settled } = approved;
  const newer = await superseded(context, defaultBranchOf(context), commit);
  if (newer !== undefined) return newer;
  const { snapshot } = planning;
  const report = await makeChanges(context, aws, { configuration, plan, snapshot, bounds, allowances });
  return { kind: "applied", plan, report, records, pushed, mismatches, settled };
}
