// Makes the changes of a plan, with a line in the log for each list. A cancelled workflow starts nothing more and says what was done.
import type { ApplyReport } from "../apply/report.ts";
import type { Aws } from "../aws/aws.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Allowances } from "../plan/guard.ts";
import { hasChanges, type Plan } from "../plan/plan.ts";
import type { Approval } from "../plan/replan.ts";
import { applyLine } from "../render/progress-text.ts";
import { addressColumn, reportSumsText } from "../render/report-text.ts";
import { applyRun } from "../run/apply-run.ts";
import { stopAfter } from "../run/stop.ts";
import { type Step, wait } from "./step.ts";

/** After this much time nothing more is started; what is under way ends and is reported. The command line's default, too. */
const MOST_MILLISECONDS = 30 * 60_000;

export interface Approved {
  readonly configuration: Configuration;
  readonly plan: Plan;
  /** What the plan was made from. */
  readonly snapshot: Snapshot;
  readonly approval: Approval;
  readonly allowances: Allowances;
}

export async function makeChanges(
  { inputs, log }: Step,
  { readers, writers }: Aws,
  approved: Approved,
): Promise<ApplyReport> {
  const column = addressColumn(approved.plan.lists.map((list) => list.address));
  const stop = stopAfter(MOST_MILLISECONDS, (signal) =>
    log.note("warn", `${signal}: starting nothing more, waiting for what is under way.`),
  );
  try {
    const report = await applyRun({
      ...approved,
      readers,
      writers,
      parallelism: inputs.parallelism,
      clock: { now: Date.now, sleep: wait, random: Math.random },
      onProgress: (progress) => log.note("info", applyLine(progress, column, log.style)),
      stopped: stop.stopped,
    });
    log.report(report.diagnostics);
    if (hasChanges(approved.plan)) log.result(reportSumsText(report, log.style));
    return report;
  } finally {
    stop.release();
  }
}
