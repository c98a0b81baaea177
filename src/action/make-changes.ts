// Makes the changes of a plan, with a line in the log for each list. When the workflow is cancelled, nothing more is started, and what
// was done is reported.

import type { Aws } from "../aws/aws.ts";
import { applyRun } from "../engine/apply-run.ts";
import { stopAfter } from "../engine/stop.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import type { Allowances } from "../model/allowance.ts";
import type { Configuration } from "../model/mapping.ts";
import { type Bounds, hasChanges, type Plan } from "../model/plan.ts";
import type { ApplyReport } from "../model/report.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { applyLine } from "../render/terminal/progress-text.ts";
import { addressColumn, reportSumsText } from "../render/terminal/report-text.ts";
import type { RunContext } from "./context.ts";

/** After this time nothing more is started; what is under way ends and is reported. The default of the command line, too. */
const MOST_MILLISECONDS = 30 * 60_000;

export interface Approved {
  readonly configuration: Configuration;
  readonly plan: Plan;
  /** What the plan was made from. */
  readonly snapshot: Snapshot;
  readonly bounds: Bounds;
  readonly allowances: Allowances;
}

/** Applies the plan and logs its progress and its sums. Failures are rows and diagnostics of the report. */
export async function makeChanges(
  { inputs, log }: RunContext,
  { readers, writers }: Aws,
  approved: Approved,
): Promise<ApplyReport> {
  const column = addressColumn(approved.plan.lists.map((list) => list.address));
  const stop = stopAfter(MOST_MILLISECONDS, (signal) =>
    log.note("warn", `Received ${signal}. No further changes will start; waiting for those under way.`),
  );
  try {
    const report = await applyRun({
      ...approved,
      readers,
      writers,
      parallelism: inputs.parallelism.writes,
      clock: SYSTEM_CLOCK,
      onProgress: (progress) => log.note("info", applyLine(progress, column, log.style)),
      stopped: stop.stopped,
    });
    log.report(report.diagnostics);
    if (hasChanges(approved.plan)) log.result(reportSumsText(report, log.style));
    return report;
  } finally {
    stop.end();
  }
}
