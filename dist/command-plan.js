import { EXIT, NO_ALLOWANCES, SYSTEM_CLOCK, detailedExitCodeOf, exitCodeOf, jsonText } from "./basics.js";
import { encodePlan, planJson, printPlan } from "./rendering.js";
import { CAPACITY, CONFIG, DETAILED_EXIT_CODE, FULL_REFRESH, JSON_OUTPUT, ONLY, PARALLELISM, VERBOSE, WIDE, badUsage, command, parallelismOf, stopWith } from "./command-basics.js";
import { loadConfiguration } from "./mappings-file.js";
import { connectAws, makePlanning, readNotifyState, silentSyncs } from "./aws-commands.js";
import { writeFileSync } from "node:fs";
async function planOnce(configuration, options, parallelism, terminal) {
	const aws = await connectAws(configuration, terminal);
	if (aws === void 0) return void 0;
	const { readers } = aws;
	const { only, "full-refresh": everything, capacity: reportsAll } = options;
	const allowances = NO_ALLOWANCES;
	try {
		return (await makePlanning({
			configuration,
			readers,
			only,
			mode: "reviewed",
			allowances,
			parallelism,
			everything,
			reportsAll
		}, terminal)).plan;
	} finally {
		aws.close();
	}
}
function save(plan, path, terminal) {
	try {
		writeFileSync(path, jsonText(encodePlan(plan)), { mode: 384 });
		return true;
	} catch (error) {
		const summary = `the plan could not be written to ${path}: ${error.message}`;
		terminal.report([badUsage(summary, "Name another file with --out.")]);
		return false;
	}
}
const plan = command({
	name: "plan",
	options: {
		config: CONFIG,
		out: {
			kind: "value",
			value: "FILE",
			help: "save the plan for apply --plan and show"
		},
		json: JSON_OUTPUT,
		only: ONLY,
		"detailed-exitcode": DETAILED_EXIT_CODE,
		verbose: VERBOSE,
		wide: WIDE,
		"full-refresh": FULL_REFRESH,
		capacity: CAPACITY,
		"notify-state": {
			kind: "value",
			value: "FILE",
			help: "warn when the syncs that FILE remembers have stopped: the --notify-state of sync"
		},
		parallelism: PARALLELISM
	},
	notes: ["Exit codes: 0 planned; 1 error or incomplete; 2 changes pending or held back (with --detailed-exitcode)."],
	run: async (given, terminal) => {
		const { options } = given;
		const parallelism = parallelismOf(given);
		if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
		const configuration = loadConfiguration(options, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const stateFile = options["notify-state"];
		const state = stateFile === void 0 ? void 0 : readNotifyState({
			path: stateFile,
			owner: configuration.owner,
			topic: void 0
		});
		if (state !== void 0) terminal.report([...state.diagnostics, ...silentSyncs(state.synced, SYSTEM_CLOCK.now())]);
		const made = await planOnce(configuration, options, parallelism.value, terminal);
		if (made === void 0) return EXIT.incomplete;
		if (options.json) {
			terminal.report(made.diagnostics);
			terminal.out(jsonText(planJson(made)));
		} else printPlan(made, terminal);
		if (!(options.out === void 0 || save(made, options.out, terminal))) return EXIT.incomplete;
		const result = {
			kind: "planned",
			plan: made
		};
		return options["detailed-exitcode"] ? detailedExitCodeOf(result) : exitCodeOf(result);
	}
});
export { plan };
