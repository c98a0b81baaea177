import { EXIT, shortDigest } from "./basics.js";
import { readPlanFile } from "./plan-file.js";
import { ALLOW_DELETE, ALLOW_REMOVALS, AUTO_APPROVE, CONFIG, DETAILED_EXIT_CODE, JSON_OUTPUT, NOTIFY_STATE, ONLY, PARALLELISM, TIMEOUT, VERBOSE, WIDE, badUsage, command, stopWith } from "./command-basics.js";
import { SHARD, cannotAsk, digestsOf, planAndApply, shardOf, unwritable } from "./aws-commands.js";
const apply = command({
	name: "apply",
	options: {
		config: CONFIG,
		plan: {
			kind: "value",
			value: "FILE",
			help: "apply this saved plan without asking"
		},
		"plan-digest": {
			kind: "value",
			value: "SHA256",
			help: "with --plan: refuse another file than the one with this SHA-256"
		},
		"expect-digest": {
			kind: "value",
			value: "SHA256",
			help: "with --plan: refuse another plan than the one with this digest, of its settings or exact"
		},
		shard: {
			...SHARD,
			help: "with --plan: apply the changes of one part of the accounts, and no deletions"
		},
		deletions: {
			kind: "flag",
			help: "with --plan: apply only its deletions, when all shards have succeeded"
		},
		report: {
			kind: "value",
			value: "FILE",
			help: "also write the report to FILE, for show"
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
		const part = partOf(given.options);
		if (!part.ok) return stopWith([part.diagnostic], terminal);
		const { report, "expect-digest": digest, "plan-digest": fileDigest } = given.options;
		const obstacle = unwritable("the report", report, "--report");
		if (obstacle !== void 0) return stopWith([obstacle], terminal);
		const written = report === void 0 ? {} : { reportFile: report };
		if (path === void 0) {
			const what = sayingNothing(given.options);
			if (what !== void 0) return stopWith([badUsage(`${what} says nothing without --plan`, "Name the saved plan.")], terminal);
			if (autoApprove || terminal.canAsk) return planAndApply(given, {
				...kind,
				...written
			}, terminal);
			return stopWith([cannotAsk("apply", `Use --auto-approve, or apply a saved plan: plsync plan --out plan.json, then plsync apply --plan plan.json.`)], terminal);
		}
		if (only.length > 0) return stopWith([badUsage("--only cannot be combined with --plan", "The saved plan has its own scope.")], terminal);
		const odd = fileDigest === void 0 ? void 0 : digestsOf([fileDigest], "plan-digest", "apply");
		if (odd?.ok === false) return stopWith([odd.diagnostic], terminal);
		const read = readPlanFile(path, fileDigest);
		if (!read.ok) {
			if (read.diagnostics.every(({ code }) => code !== "plan_tampered")) return stopWith(read.diagnostics, terminal);
			terminal.report(read.diagnostics);
			return EXIT.refused;
		}
		const { settings, exact } = read.plan.digests;
		if (digest !== void 0 && ![settings, exact].includes(digest)) {
			terminal.report([otherPlan(path, exact)]);
			return EXIT.refused;
		}
		const { value } = part;
		const saved = {
			saved: read.plan,
			...value === void 0 ? {} : { part: value }
		};
		return planAndApply(given, {
			...kind,
			...written,
			...saved
		}, terminal);
	}
});
function sayingNothing(options) {
	const name = [
		"expect-digest",
		"plan-digest",
		"deletions",
		"shard"
	].find((one) => options[one]);
	return name && `--${name}`;
}
function otherPlan(path, exact) {
	return {
		code: "digest_differs",
		severity: "error",
		summary: `the plan ${path} is not the one that is expected: its exact digest is ${shortDigest(exact)}`,
		detail: "Nothing was applied.",
		remedy: "Find out who has changed the file, or make a new plan."
	};
}
function partOf({ shard, deletions }) {
	if (shard === void 0) return {
		ok: true,
		value: deletions ? "deletions" : void 0
	};
	if (!deletions) return shardOf(shard, "apply");
	return {
		ok: false,
		diagnostic: badUsage("--shard and --deletions exclude each other", "Deletions come last, in one job.")
	};
}
export { apply };
