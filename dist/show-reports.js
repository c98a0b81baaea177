import { EXIT, exitCodeOf, jsonText } from "./basics.js";
import { joinReports } from "./engine.js";
import { readPlanFile } from "./plan-file.js";
import { readReportFile } from "./snapshots.js";
import { addressColumn, reportJson, reportLine, reportSummary, reportSumsText } from "./rendering.js";
import { badUsage, stopWith } from "./command-basics.js";
function showReports(plans, reports, format, terminal) {
	const [path, second] = plans;
	if (path === void 0 || second !== void 0) return stopWith([badUsage("reports are shown with the one plan that they are of", "plsync show PLAN.json REPORT.json…")], terminal);
	if (format === "html") return stopWith([badUsage("reports have no page of their own", "Use text, markdown or json.")], terminal);
	const saved = readPlanFile(path);
	if (!saved.ok) return stopWith(saved.diagnostics, terminal);
	const read = reports.map((file) => ({
		file,
		report: readReportFile(file, { plan: saved.plan })
	}));
	const wrong = read.flatMap(({ report }) => report.ok ? [] : report.diagnostics);
	terminal.report(wrong);
	const { plan } = saved;
	const report = joinReports(plan, read.flatMap((one) => one.report.ok ? [one.report.report] : []));
	if (format === "json") terminal.out(jsonText(reportJson(report, { planDigest: plan.digests.exact })));
	else if (format === "markdown") terminal.out(`${reportSummary(plan, report).trimEnd()}\n`);
	else {
		const column = addressColumn(report.rows.map(({ address }) => address));
		for (const row of report.rows) if (row.outcome !== "unchanged") terminal.out(`${reportLine(row, column, terminal.style.out)}\n`);
		terminal.report(report.diagnostics);
		terminal.out(reportSumsText(report, terminal.style.out));
	}
	return wrong.length > 0 ? EXIT.incomplete : exitCodeOf({
		kind: "applied",
		plan,
		report
	});
}
export { showReports };
