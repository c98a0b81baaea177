import { EXIT, NO_ALLOWANCES, SYSTEM_CLOCK, detailedExitCodeOf, exitCodeOf } from "./basics.js";
import { planFileText, printPlan } from "./rendering.js";
import { CAPACITY, CONFIG, DETAILED_EXIT_CODE, FULL_REFRESH, JSON_OUTPUT, ONLY, PARALLELISM, SNAPSHOT, VERBOSE, WIDE, badUsage, command, parallelismOf, stopWith } from "./command-basics.js";
import { SNAPSHOT_DIGEST, connectAws, digestsOf, makePlanning, readNotifyState, silentSyncs, unwritable } from "./aws-commands.js";
import { loadConfiguration } from "./mappings-file.js";
const { closeSync, openSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
async function planOnce(configuration, options, parallelism, terminal) {
	const { only, capacity: reportsAll, snapshot, "save-snapshot": path } = options;
	const everything = options["full-refresh"] || path !== void 0;
	const common = {
		configuration,
		only,
		mode: options.sync ? "sync" : "reviewed",
		allowances: NO_ALLOWANCES,
		parallelism
	};
	if (snapshot.length > 0) {
		const { openSnapshots } = await import("./open-snapshots.js");
		const opened = await openSnapshots(snapshot, terminal, { digests: options["snapshot-digest"] });
		if (opened === void 0) return void 0;
		const { readers, at, tellGaps, isPartial } = opened;
		const source = {
			readers,
			at,
			hasEntries: readers.hasEntries
		};
		const { plan } = await makePlanning({
			...common,
			everything: false,
			reportsAll,
			...source
		}, terminal);
		tellGaps(plan);
		return isPartial ? {
			...plan,
			complete: false
		} : plan;
	}
	const aws = await connectAws(configuration, terminal);
	if (aws === void 0) return void 0;
	try {
		if (path === void 0) return (await makePlanning({
			...common,
			everything,
			reportsAll,
			readers: aws.readers
		}, terminal)).plan;
		const saver = new (await (import("./save-snapshot.js"))).SnapshotSaver(aws.readers);
		const made = await makePlanning({
			...common,
			everything,
			reportsAll,
			readers: saver.readers
		}, terminal);
		return await saver.save(path, made.snapshot, configuration, options.redact, terminal) ? made.plan : void 0;
	} finally {
		aws.close();
	}
}
function wrongOption(options) {
	const { "save-snapshot": path, redact, snapshot } = options;
	if (snapshot.length > 0 && path !== void 0) return badUsage("--snapshot and --save-snapshot exclude each other", "A snapshot is saved of AWS only.");
	const digests = digestsOf(options["snapshot-digest"], "snapshot-digest", "plan");
	if (!digests.ok) return digests.diagnostic;
	if (digests.value.length > 0 && snapshot.length === 0) return badUsage("--snapshot-digest says nothing without --snapshot", "Drop it.");
	if (redact && path === void 0) return badUsage("--redact says nothing without --save-snapshot", "Drop it.");
	return unwritable("the plan", options.out, "--out") ?? unwritable("the snapshot", path, "--save-snapshot");
}
function save(plan, path, terminal) {
	try {
		const file = openSync(path, "w", 384);
		try {
			for (const piece of planFileText(plan)) writeFileSync(file, piece);
		} finally {
			closeSync(file);
		}
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
		snapshot: SNAPSHOT,
		"snapshot-digest": SNAPSHOT_DIGEST,
		sync: {
			kind: "flag",
			help: "plan what a sync would do: entries alone, of lists whose settings are applied already"
		},
		"save-snapshot": {
			kind: "value",
			value: "FILE",
			help: "also save what AWS said, to plan and explain without AWS; reads all entries, as --full-refresh does"
		},
		redact: {
			kind: "flag",
			help: "leave names, descriptions and tags that no plan needs out of what --save-snapshot saves"
		},
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
		const wrong = wrongOption(options);
		if (wrong !== void 0) return stopWith([wrong], terminal);
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
			for (const piece of planFileText(made)) {
				terminal.out(piece);
				await terminal.drained();
			}
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
