// A plan as the end of a step: shown, and with what its record says of the base.
import type { Planning } from "../../engine/plan-run.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { Log } from "../log.ts";
import { showPlan } from "../make-planning.ts";
import type { PlannedStep } from "../report/step-result.ts";
import type { BaseFile } from "../review/base-file.ts";
import { planBasis } from "../review/basis.ts";

/** `more`: what else people should know. */
export function plannedStep(
  configuration: Configuration,
  base: BaseFile,
  planning: Planning,
  more: readonly Diagnostic[],
  log: Log,
): PlannedStep {
  const plan = { ...planning.plan, diagnostics: [...planning.plan.diagnostics, ...more] };
  showPlan(plan, log);
  return { kind: "planned", plan, allowed: planning.allowed, basis: planBasis(configuration, base, planning) };
}
