// Applies what was approved, with progress on standard error and the report on standard output.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { Aws } from "../aws/aws.ts";
import { applyRun } from "../engine/apply-run.ts";
import { EXIT, type ExitCode } from "../engine/exit-code.ts";
import type { Planning } from "../engine/plan-run.ts";
import { detailedExitCodeOf, exitCodeOf } from "../engine/run-result.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import { hasChanges } from "../model/plan.ts";
import type { ApplyReport } from "../model/report.ts";
import { type ReportOf, reportJson } from "../render/json.ts";
import { jsonText } from "../render/json-text.ts";
import { applyLine } from "../render/terminal/progress-text.ts";
import { addressColumn, reportSumsText } from "../render/terminal/report-text.ts";
import { visible } from "../render/visible.ts";
import type { ApplyRequest, Approved } from "./approve.ts";
import { badUsage } from "./arguments.ts";
import { liveLines } from "./live.ts";
import { notify } from "./notify.ts";
import type { Terminal } from "./terminal.ts";

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
  const { of, reportFile } = request;
  if (json) terminal.out(jsonText(reportJson(report, of)));
  else if (hasChanges(plan)) terminal.out(reportSumsText(report, terminal.style.out));
  const result = { kind: "applied", plan, report } as const;
  if (of?.part === undefined) await notify(request, result, aws.publisher);
  const isWritten = reportFile === undefined || writeReport(reportFile, report, of, terminal);
  if (!isWritten) return EXIT.incomplete;
  return request.detailedExitCode ? detailedExitCodeOf(result) : exitCodeOf(result);
}

/** Writes the report for whoever joins it with others. False when it could not be written, which is then reported. */
export function writeReport(path: string, report: ApplyReport, of: ReportOf | undefined, terminal: Terminal): boolean {
  const text = jsonText(reportJson(report, of));
  try {
    writeFileSync(path, text, { mode: 0o600 });
  } catch (error) {
    const summary = `the report could not be written to ${path}: ${(error as Error).message}`;
    terminal.report([badUsage(summary, "What was applied stays applied. Name another file with --report next time.")]);
    return false;
  }
  const sha256 = createHash("sha256").update(text).digest("hex");
  terminal.note("info", `Wrote the report to ${visible(path)}, SHA-256 ${sha256}.\n`);
  return true;
}
