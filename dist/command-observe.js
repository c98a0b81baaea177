import { EXIT, NO_ALLOWANCES, counted, fold, jsonText, listedUpTo, visible } from "./basics.js";
import { CONFIG, FULL_REFRESH, JSON_OUTPUT, ONLY, PARALLELISM, SNAPSHOT, badUsage, command, parallelismOf } from "./command-basics.js";
import { SHARD, accountsOf, connectAws, makePlanning, shardOf, unwritable } from "./aws-commands.js";
import { shardReading } from "./snapshots.js";
import { shardName } from "./model.js";
import { loadConfiguration } from "./mappings-file.js";
const OBSERVE_OPTIONS = {
	config: CONFIG,
	shard: SHARD,
	out: {
		kind: "value",
		value: "FILE",
		help: "where to save it"
	},
	account: {
		kind: "values",
		value: "ALIAS",
		help: "accounts of the shard as `plsync matrix` gives them, such as \"app data\"; needed where it was told more than a number; repeatable"
	},
	snapshot: {
		...SNAPSHOT,
		help: "what is known already: ask only what a plan from these still needs; repeatable"
	},
	only: ONLY,
	sync: {
		kind: "flag",
		help: "for a plan of a sync: leave out what only reviewed plans need"
	},
	"full-refresh": FULL_REFRESH,
	json: JSON_OUTPUT,
	parallelism: PARALLELISM
};
const NAMED = 5;
async function observeShard(given, terminal) {
	const { options, command } = given;
	const fail = (summary, remedy) => {
		terminal.report([badUsage(summary, remedy)]);
		return false;
	};
	if (options.shard === void 0) return fail("--shard is missing", "Name one, such as --shard 3/20.");
	if (options.out === void 0) return fail("--out is missing", "Name the file to save to.");
	const obstacle = unwritable("the snapshot", options.out, "--out");
	if (obstacle !== void 0) {
		terminal.report([obstacle]);
		return false;
	}
	const shard = shardOf(options.shard, command);
	const parallelism = parallelismOf(given);
	for (const parsed of [shard, parallelism]) if (!parsed.ok) {
		terminal.report([parsed.diagnostic]);
		return false;
	}
	if (!shard.ok || !parallelism.ok) return false;
	const configuration = loadConfiguration({ config: options.config }, terminal);
	if (configuration === void 0) return false;
	const accounts = accountsOf(configuration, shard.value, options.account);
	if (!accounts.ok) {
		terminal.report([accounts.diagnostic]);
		return false;
	}
	const { openSnapshots } = await import("./open-snapshots.js");
	const known = options.snapshot.length === 0 ? void 0 : await openSnapshots(options.snapshot, terminal, { asksOn: true });
	if (options.snapshot.length > 0 && known === void 0) return false;
	const aws = await connectAws(configuration, terminal);
	if (aws === void 0) return false;
	try {
		const { readers, isOwn, save } = shardReading({
			shard: shard.value,
			accounts: accounts.value,
			live: aws.readers,
			...known === void 0 ? {} : { known: known.readers }
		});
		const { snapshot } = await makePlanning({
			configuration,
			readers,
			only: options.only,
			mode: options.sync ? "sync" : "reviewed",
			allowances: NO_ALLOWANCES,
			parallelism: parallelism.value,
			everything: options["full-refresh"],
			isOwn,
			...known === void 0 ? {} : {
				hasEntries: known.readers.hasEntries,
				at: known.at
			}
		}, terminal);
		const { recorded, failed, failures, sha256 } = await save(options.out, snapshot.takenAt);
		terminal.report(failures);
		if (options.json) {
			const [name, all] = [shardName(shard.value), accounts.value];
			terminal.out(jsonText({
				shard: name,
				accounts: all,
				file: options.out,
				sha256,
				readings: recorded.length,
				failed
			}));
		} else {
			const gaps = failed === 0 ? "" : `; ${failed} of them failed, and the plan says what that means`;
			const whose = accounts.value.length === 0 ? "no account" : listedUpTo(NAMED, accounts.value);
			const text = `Shard ${shardName(shard.value)} (${whose}): saved ${counted(recorded.length, "reading")} to ${visible(options.out)}${gaps}.`;
			terminal.out(`${fold(text, terminal.style.out.width, "")}\nSHA-256 ${sha256}\n`);
		}
		return true;
	} catch (error) {
		if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
		return fail(`the snapshot could not be written to ${options.out}: ${error.message}`, "Name another file with --out.");
	} finally {
		aws.close();
	}
}
const observe = command({
	name: "observe",
	options: OBSERVE_OPTIONS,
	notes: ["Reads with the plan roles of the shard's accounts, and no others. What could not be read is told, and is in the file as such: the plan says what it means, and ends with 1.", "Exit codes: 0 saved, even if something could not be read; 1 error."],
	run: async (given, terminal) => {
		return await observeShard(given, terminal) ? EXIT.ok : EXIT.incomplete;
	}
});
export { observe };
