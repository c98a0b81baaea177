import { EXIT, exitCodeOf, jsonText } from "./basics.js";
import { joinParts } from "./engine.js";
import { readPlanFile } from "./plan-file.js";
import { readReportFile } from "./snapshots.js";
import { addressColumn, reportJson, reportLine, reportSummary, reportSumsText } from "./rendering.js";
import { badUsage, stopWith } from "./command-basics.js";
function showReports(path, reports, format, terminal) {
	if (path === void 0) return stopWith([badUsage("reports are shown with the one plan that they are of", "Name the plan as well: plsync show PLAN.json REPORT.json.")], terminal);
	if (format === "html") return stopWith([badUsage("reports have no page of their own", "Use text, markdown or json.")], terminal);
	const saved = readPlanFile(path);
	if (!saved.ok) return stopWith(saved.diagnostics, terminal);
	const { plan } = saved;
	const read = reports.map((file) => ({
		path: file,
		answer: readReportFile(file, { plan })
	}));
	const parts = read.flatMap(({ path: file, answer }) => answer.ok ? [{
		path: file,
		...answer
	}] : []);
	const { report, problems } = joinParts(plan, parts);
	const wrong = [...read.flatMap(({ answer }) => answer.ok ? [] : answer.diagnostics), ...problems];
	terminal.report(wrong);
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
