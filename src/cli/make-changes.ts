// Applies what was approved, with progress on standard error and the report on standard output.
import type { Aws } from "../aws/aws.ts";
import { applyRun } from "../engine/apply-run.ts";
import type { ExitCode } from "../engine/exit-code.ts";
import type { Planning } from "../engine/plan-run.ts";
import { detailedExitCodeOf, exitCodeOf } from "../engine/run-result.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import { hasChanges } from "../model/plan.ts";
import { reportJson } from "../render/json.ts";
import { jsonText } from "../render/json-text.ts";
import { applyLine } from "../render/terminal/progress-text.ts";
import { addressColumn, reportSumsText } from "../render/terminal/report-text.ts";
import type { ApplyRequest, Approved } from "./approve.ts";
import { liveLines } from "./live.ts";
import { notify } from "./notify.ts";

/** Makes the changes of the plan. What fails is a row of the report, a diagnostic, and an exit code that says so. */
export async function makeChanges(
  request: ApplyRequest,
  { plan, bounds }: Approved,
  planning: Planning,
  aws: Aws,
): Promise<ExitCode> {
  const { terminal, configuration, json, allowances, parallelism, stop } = request;
  const live = liveLines(terminal, { plainBegin: true });
  const column = addressColumn(plan.lists.map((list) => list.address));
  const report = await applyRun({
    plan,
    snapshot: planning.snapshot,
    configuration,
    readers: aws.readers,
    writers: aws.writers,
    bounds,
    allowances,
    parallelism: parallelism.writes,
    clock: SYSTEM_CLOCK,
    onProgress: (progress) => {
      const line = applyLine(progress, column, terminal.style.err);
      if (progress.kind !== "ended") live.begin(progress.address, line);
      else live.end(progress.row.address, line);
    },
    stopped: stop.stopped,
  });
  live.clear();
  terminal.report(report.diagnostics);
  if (json) terminal.out(jsonText(reportJson(report)));
  else if (hasChanges(plan)) terminal.out(reportSumsText(report, terminal.style.out));
  const result = { kind: "applied", plan, report } as const;
  await notify(request, result, aws.publisher);
  return request.detailedExitCode ? detailedExitCodeOf(result) : exitCodeOf(result);
}
