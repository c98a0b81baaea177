// What one job of several does.
import type { Checkout } from "../../github/checkout.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { Readers } from "../../observe/ports.ts";
import type { SavedPlan } from "../approved-plan.ts";
import type { RunContext } from "../context.ts";
import type { StepResult, StepWork } from "../report/step-result.ts";
import { type BaseFile, withBaseFile } from "../review/base-file.ts";
import { leavePartReport } from "./leave-report.ts";
import { matrixStep } from "./matrix-step.ts";
import { observeStep } from "./observe-step.ts";
import { planStep } from "./plan-step.ts";
import { reportStep } from "./report-step.ts";

/** What the job is about. */
export interface Job {
  readonly context: RunContext;
  /** Of the command that the jobs of the run stand for together. */
  readonly standing: RunContext;
  readonly configuration: Configuration;
  readonly base: BaseFile;
  /** Absent for a plan that nobody applies. */
  readonly checkout: Checkout | undefined;
  readonly saved: SavedPlan | undefined;
}

/** matrix, report, and a plan from snapshots: AWS is not asked. */
export async function offlineJob({ context, standing, configuration, base, checkout, saved }: Job): Promise<StepWork> {
  if (context.command === "matrix") return matrixStep(context, withBaseFile(configuration, base));
  if (context.command === "report" && saved !== undefined && checkout !== undefined) {
    return { result: await reportStep(standing, configuration, checkout, saved.plan) };
  }
  return planStep(standing, configuration, base, checkout);
}

/** observe. */
export function observeJob({ standing, configuration, base }: Job, live: Readers): Promise<StepWork> {
  return observeStep(standing, configuration, base, live);
}

/** Leaves the report of a part of a plan for the job that joins all. `result`: undefined when there was nothing to do. */
export function partJob({ context, saved }: Job, result: StepResult | undefined): StepWork {
  const outputs = saved?.part === undefined ? {} : leavePartReport(context, saved.plan, saved.part, result);
  return { result: result ?? { kind: "valid", text: "The plan has nothing for this shard to do." }, outputs };
}
