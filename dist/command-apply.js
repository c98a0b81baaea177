import { readPlanFile } from "./plan-file.js";
import { ALLOW_DELETE, ALLOW_REMOVALS, AUTO_APPROVE, CONFIG, DETAILED_EXIT_CODE, JSON_OUTPUT, NOTIFY_STATE, ONLY, PARALLELISM, TIMEOUT, VERBOSE, WIDE, badUsage, command, stopWith } from "./command-basics.js";
import { cannotAsk, planAndApply } from "./aws-commands.js";
const apply = command({
	name: "apply",
	options: {
		config: CONFIG,
		plan: {
			kind: "value",
			value: "FILE",
			help: "apply this saved plan without asking"
		},
		only: ONLY,
		"allow-removals": ALLOW_REMOVALS,
		"allow-delete": ALLOW_DELETE,
		"auto-approve": AUTO_APPROVE,
		timeout: TIMEOUT,
		"notify-state": NOTIFY_STATE,
		json: JSON_OUTPUT,
		"detailed-exitcode": DETAILED_EXIT_CODE,
		verbose: VERBOSE,
		wide: WIDE,
		parallelism: PARALLELISM
	},
	notes: ["Exit codes: 0 done; 1 a list failed or was not planned; 2 something is held back (with --detailed-exitcode); 3 refused (a stale plan, one of another file, or an answer other than yes)."],
	run: async (given, terminal) => {
		const { plan: path, only, "auto-approve": autoApprove } = given.options;
		const kind = {
			mode: "reviewed",
			everything: true
		};
		if (path === void 0) {
			if (autoApprove || terminal.canAsk) return planAndApply(given, kind, terminal);
			return stopWith([cannotAsk("apply", `Use --auto-approve, or apply a saved plan: plsync plan --out plan.json, then plsync apply --plan plan.json.`)], terminal);
		}
		if (only.length > 0) return stopWith([badUsage("--only cannot be combined with --plan", "The saved plan has its own scope.")], terminal);
		const read = readPlanFile(path);
		if (!read.ok) return stopWith(read.diagnostics, terminal);
		return planAndApply(given, {
			...kind,
			saved: read.plan
		}, terminal);
	}
});
export { apply };
