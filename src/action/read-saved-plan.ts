// The saved plan that a job applies or reports, or a part of it: unaltered, of this file, and the very one that is expected.
import { partOfPlan } from "../engine/fleet/plan-part.ts";
import { refusedPlan } from "../engine/saved-plan.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import { digestDiffers, type SavedPlan } from "./approved-plan.ts";
import type { RunContext } from "./context.ts";
import { spendsAllowance } from "./dispatch.ts";
import { refusedJobFile } from "./workspace-files.ts";

const NO_SYNC: Diagnostic = {
  code: "plan_other_config",
  severity: "error",
  summary: "the plan is not one of a sync",
  detail: "A schedule changes nothing but entries.",
  remedy: "Plan on the same schedule, with `command: plan`.",
};

/** Undefined: there is none to apply or report. */
export type SavedPlanReading =
  | { readonly ok: true; readonly saved: SavedPlan | undefined }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The saved plan, if one is to be applied or reported, or why it is refused. */
export async function readSavedPlan(context: RunContext, configuration: Configuration): Promise<SavedPlanReading> {
  const { command, environment, inputs } = context;
  const { planFile, allowances } = inputs;
  const { shard } = inputs.fleet;
  const takesOne = command === "apply" || command === "report" || (command === "sync" && shard !== undefined);
  if (!takesOne || planFile === undefined) return { ok: true, saved: undefined };
  const elsewhere = refusedJobFile(planFile, "plan-file", environment);
  if (elsewhere !== undefined) return { ok: false, diagnostics: [elsewhere] };
  // Loaded only to read one: checking its shape is a tenth of all code that a sync would load.
  const { readPlanFile } = await import("../plan-file/read-plan-file.ts");
  const read = readPlanFile(planFile, inputs.fleet.planFileDigest);
  if (!read.ok) return read;
  const { plan } = read;
  // Jobs that share a plan mean this very one, and no other with the same settings.
  const isExact = spendsAllowance(context) || shard !== undefined || command === "report";
  const refusal =
    refusedPlan(plan, configuration) ??
    digestDiffers(inputs.expectDigest, plan, isExact) ??
    (command === "sync" && plan.mode !== "sync" ? NO_SYNC : undefined);
  if (refusal !== undefined) return { ok: false, diagnostics: [refusal] };
  if (shard === undefined) return { ok: true, saved: { plan } };
  return { ok: true, saved: { plan, part: partOfPlan(plan, shard, allowances) } };
}
