// What a run does with AWS once it is connected, and without AWS from what other jobs have read there. It has most of the code of a run,
// which is loaded while the first sign-in waits for its answer.
import type { Aws } from "../aws/aws.ts";
import { applyReviewed } from "./apply-reviewed.ts";
import { type Job, observeJob, offlineJob, partJob } from "./fleet/job.ts";
import { plannedStep } from "./fleet/planned-step.ts";
import { runListCommand } from "./list-command.ts";
import { makePlanning } from "./make-planning.ts";
import { readSavedPlan } from "./read-saved-plan.ts";
import { markOutdated } from "./report/pull-request-comment.ts";
import type { StepWork } from "./report/step-result.ts";
import { reportToGitHub } from "./report/to-github.ts";
import { silentSchedules } from "./schedule.ts";

export { markOutdated, offlineJob, partJob, readSavedPlan, reportToGitHub };

/** What the context's command is for. */
export async function workWithAws(job: Job, aws: Aws): Promise<StepWork> {
  const { context, configuration, base, checkout, saved } = job;
  const { inputs, log } = context;
  if (inputs.listCommand !== undefined) {
    return { result: await runListCommand(context, aws, configuration, inputs.listCommand) };
  }
  if (context.command === "observe") return observeJob(job, aws.readers);
  if (checkout !== undefined) {
    const result = await applyReviewed(context, aws, configuration, checkout, saved);
    return saved?.part === undefined ? { result } : partJob(job, result);
  }
  const [planning, silent] = await Promise.all([
    makePlanning(context, configuration, base, aws, undefined, inputs.allowances),
    silentSchedules(context),
  ]);
  return { result: plannedStep(configuration, base, planning, silent, log) };
}
