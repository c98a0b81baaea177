// Shows what came of a saved plan that several jobs applied.
import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { joinReports } from "../../engine/fleet/join-reports.ts";
import { exitCodeOf } from "../../engine/run-result.ts";
import { readPlanFile } from "../../plan-file/read-plan-file.ts";
import { readReportFile } from "../../plan-file/read-report-file.ts";
import { reportJson } from "../../render/json.ts";
import { jsonText } from "../../render/json-text.ts";
import { reportSummary } from "../../render/markdown/report-summary.ts";
import { addressColumn, reportLine, reportSumsText } from "../../render/terminal/report-text.ts";
import { badUsage } from "../arguments.ts";
import { stopWith, type Terminal } from "../terminal.ts";

/** `plans`: must be the one that the reports are of. */
export function showReports(
  plans: readonly string[],
  reports: readonly string[],
  format: string,
  terminal: Terminal,
): ExitCode {
  const [path, second] = plans;
  if (path === undefined || second !== undefined) {
    const problem = "reports are shown with the one plan that they are of";
    return stopWith([badUsage(problem, "plsync show PLAN.json REPORT.json…")], terminal);
  }
  if (format === "html") {
    return stopWith([badUsage("reports have no page of their own", "Use text, markdown or json.")], terminal);
  }
  const saved = readPlanFile(path);
  if (!saved.ok) return stopWith(saved.diagnostics, terminal);
  const read = reports.map((file) => ({ file, report: readReportFile(file, { plan: saved.plan }) }));
  const wrong = read.flatMap(({ report }) => (report.ok ? [] : report.diagnostics));
  terminal.report(wrong);
  const { plan } = saved;
  const report = joinReports(
    plan,
    read.flatMap((one) => (one.report.ok ? [one.report.report] : [])),
  );
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
