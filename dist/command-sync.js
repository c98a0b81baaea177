import { ALLOW_REMOVALS, CONFIG, DETAILED_EXIT_CODE, FULL_REFRESH, JSON_OUTPUT, NOTIFY_STATE, ONLY, ONLY_SOURCES, PARALLELISM, TIMEOUT, VERBOSE, WIDE, command } from "./command-basics.js";
import { planAndApply } from "./aws-commands.js";
const sync = command({
	name: "sync",
	options: {
		config: CONFIG,
		only: ONLY,
		"only-sources": ONLY_SOURCES,
		"allow-removals": ALLOW_REMOVALS,
		"auto-approve": {
			kind: "flag",
			help: "do not ask for approval; without a terminal sync never asks"
		},
		timeout: TIMEOUT,
		"notify-state": NOTIFY_STATE,
		json: JSON_OUTPUT,
		"detailed-exitcode": DETAILED_EXIT_CODE,
		verbose: VERBOSE,
		wide: WIDE,
		"full-refresh": FULL_REFRESH,
		parallelism: PARALLELISM
	},
	notes: ["Exit codes: 0 done; 1 a list failed or was not planned; 2 something is held back (with --detailed-exitcode); 3 the answer was not yes."],
	run: (given, terminal) => {
		const { "full-refresh": everything, "only-sources": groups } = given.options;
		return planAndApply(given, {
			mode: "sync",
			everything,
			groups
		}, terminal);
	}
});
export { sync };
