import { EXIT } from "./basics.js";
import { joinPlans, planFileText, planSummary, printPlan } from "./rendering.js";
import { readPlanFile } from "./plan-file.js";
import { VERBOSE, WIDE, badUsage, command, stopWith } from "./command-basics.js";
const { closeSync, openSync, readSync } = globalThis.process.getBuiltinModule("node:fs");
const HEAD_BYTES = 512;
function isReportFile(path) {
	try {
		const file = openSync(path, "r");
		try {
			const head = Buffer.alloc(HEAD_BYTES);
			return /"plan_digest"/.test(head.toString("utf8", 0, readSync(file, head, 0, HEAD_BYTES, 0)));
		} finally {
			closeSync(file);
		}
	} catch {
		return false;
	}
}
function plannedTwice(plans) {
	const seen = new Set();
	for (const { address } of plans.flatMap((plan) => [...plan.lists, ...plan.notPlanned])) {
		if (seen.has(address)) return address;
		seen.add(address);
	}
}
const FORMATS = [
	"text",
	"markdown",
	"json",
	"html"
];
const show = command({
	name: "show",
	operands: {
		shown: "PLAN.json… | PLAN.json REPORT.json…",
		least: 1,
		most: 1e3
	},
	options: {
		format: {
			kind: "value",
			value: "FORMAT",
			choices: FORMATS,
			help: "text, markdown, json or html (one page to search and explore); default text"
		},
		json: {
			kind: "flag",
			help: "the same as --format json"
		},
		verbose: VERBOSE,
		wide: WIDE
	},
	notes: ["Of a plan and reports (apply --report), shows what came of every list; exit codes are those of apply. A list of which no report tells is not done."],
	run: async ({ options, operands }, terminal) => {
		const format = options.json ? "json" : options.format ?? "text";
		if (options.json && (options.format ?? "json") !== "json") return stopWith([badUsage(`--json and --format ${options.format} exclude each other`, "Drop one.")], terminal);
		if (!FORMATS.includes(format)) {
			const wrong = badUsage(`--format ${format} is not one of ${FORMATS.join(", ")}`, "Run plsync show --help.");
			return stopWith([wrong], terminal);
		}
		if (operands.some(isReportFile)) {
			const plan = operands.find((path) => !isReportFile(path));
			const { showReports } = await import("./show-reports.js");
			return showReports(plan, operands.filter((path) => path !== plan), format, terminal);
		}
		const plans = [];
		for (const path of operands) {
			const read = readPlanFile(path);
			if (!read.ok) return stopWith(read.diagnostics, terminal);
			plans.push(read.plan);
		}
		const [first, ...others] = plans;
		if (first === void 0) return EXIT.incomplete;
		const twice = plannedTwice(plans);
		if (twice !== void 0) {
			const wrong = badUsage(`${twice} is in several of these plans`, "Only plans of different lists can be joined.");
			return stopWith([wrong], terminal);
		}
		const joined = joinPlans(first, others);
		if (format === "json") for (const piece of planFileText(joined)) {
			terminal.out(piece);
			await terminal.drained();
		}
		else if (format === "html") terminal.out((await import("./report-page.js")).planPage(joined));
		else if (format === "markdown") terminal.out(`${planSummary(joined).trimEnd()}\n`);
		else printPlan(joined, terminal);
		return EXIT.ok;
	}
});
export { show };
