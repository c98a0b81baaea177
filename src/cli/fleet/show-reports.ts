// Shows what came of a saved plan that several jobs applied.
import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { joinParts } from "../../engine/fleet/part-reports.ts";
import { exitCodeOf } from "../../engine/run-result.ts";
import { readPlanFile } from "../../plan-file/read-plan-file.ts";
import { readReportFile } from "../../plan-file/read-report-file.ts";
import { reportJson } from "../../render/json.ts";
import { jsonText } from "../../render/json-text.ts";
import { reportSummary } from "../../render/markdown/report-summary.ts";
import { addressColumn, reportLine, reportSumsText } from "../../render/terminal/report-text.ts";
import { badUsage } from "../arguments.ts";
import { stopWith, type Terminal } from "../terminal.ts";

/** `path`: of the plan that the reports are of; undefined: there is none. */
export function showReports(
  path: string | undefined,
  reports: readonly string[],
  format: string,
  terminal: Terminal,
): ExitCode {
  if (path === undefined) {
    const problem = "reports are shown with the one plan that they are of";
    return stopWith([badUsage(problem, "Name the plan as well: plsync show PLAN.json REPORT.json.")], terminal);
  }
  if (format === "html") {
    return stopWith([badUsage("reports have no page of their own", "Use text, markdown or json.")], terminal);
  }
  const saved = readPlanFile(path);
  if (!saved.ok) return stopWith(saved.diagnostics, terminal);
  const { plan } = saved;
  const read = reports.map((file) => ({ path: file, answer: readReportFile(file, { plan }) }));
  const parts = read.flatMap(({ path: file, answer }) => (answer.ok ? [{ path: file, ...answer }] : []));
  const { report, problems } = joinParts(plan, parts);
  const wrong = [...read.flatMap(({ answer }) => (answer.ok ? [] : answer.diagnostics)), ...problems];
  terminal.report(wrong);
  if (format === "json") terminal.out(jsonText(reportJson(report, { planDigest: plan.digests.exact })));
  else if (format === "markdown") terminal.out(`${reportSummary(plan, report).trimEnd()}\n`);
  else {
    const column = addressColumn(report.rows.map(({ address }) => address));
    for (const row of report.rows) {
      if (row.outcome !== "unchanged") terminal.out(`${reportLine(row, column, terminal.style.out)}\n`);
    }
    terminal.report(report.diagnostics);
    terminal.out(reportSumsText(report, terminal.style.out));
  }
  return wrong.length > 0 ? EXIT.incomplete : exitCodeOf({ kind: "applied", plan, report });
}
