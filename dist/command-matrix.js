import { EXIT, counted, visible } from "./basics.js";
import { countDeletions, divisionForJobs, fileMatrix, fileShards, planMatrix, planShardCount } from "./engine.js";
import { readPlanFile } from "./plan-file.js";
import { interfacesByAccount } from "./snapshots.js";
import { CONFIG, SNAPSHOT, badUsage, command, stopWith } from "./command-basics.js";
import { countOf, tooManyShards } from "./aws-commands.js";
import { loadConfiguration } from "./mappings-file.js";
const matrix = command({
	name: "matrix",
	options: {
		config: CONFIG,
		shards: {
			kind: "value",
			value: "N",
			help: "how many jobs, never more than accounts; default: one for each account, 20 at most"
		},
		by: {
			kind: "value",
			value: "account",
			choices: ["account"],
			help: "a job for each account"
		},
		snapshot: {
			...SNAPSHOT,
			help: "balance the jobs by the interfaces that an earlier snapshot has; repeatable"
		},
		plan: {
			kind: "value",
			value: "FILE",
			help: "divide the changes of this saved plan, for apply --plan FILE --shard I/N"
		}
	},
	notes: ["Prints one line of JSON: {\"include\":[{\"shard\":\"1/20\",\"number\":1,\"accounts\":\"app data\"},…]}. The same file gives the same shards everywhere; with --snapshot or --by account, pass `accounts` on to observe --account.", "Exit codes: 0 printed; 1 error."],
	run: async ({ options, command: name }, terminal) => {
		const count = countOf(options.shards, name);
		if (!count.ok) return stopWith([count.diagnostic], terminal);
		const byAccount = options.by !== void 0;
		if (options.by !== void 0 && options.by !== "account") return stopWith([badUsage(`--by takes only account, not ${visible(options.by)}`, "Run plsync matrix --help.")], terminal);
		if (byAccount && count.value !== void 0) return stopWith([badUsage("--by account and --shards exclude each other", "Drop one.")], terminal);
		if (options.plan !== void 0) {
			const idle = byAccount ? "--by" : options.snapshot.length > 0 ? "--snapshot" : void 0;
			if (idle !== void 0) return stopWith([badUsage(`${idle} says nothing with --plan`, "Drop it.")], terminal);
			const read = readPlanFile(options.plan);
			if (!read.ok) return stopWith(read.diagnostics, terminal);
			const shards = planMatrix(read.plan, count.value ?? planShardCount(read.plan));
			terminal.out(`${JSON.stringify(shards)}\n`);
			const deletions = countDeletions(read.plan);
			const rest = deletions === 0 ? "" : ` ${counted(deletions, "list")} to delete when all have succeeded: apply --plan FILE --deletions.`;
			terminal.note("info", `${counted(shards.include.length, "shard")} with changes.${rest}\n`);
			return EXIT.ok;
		}
		const configuration = loadConfiguration(options, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const tooMany = byAccount ? tooManyShards(configuration, true) : void 0;
		if (tooMany !== void 0) return stopWith([tooMany], terminal);
		const { openSnapshots } = await import("./open-snapshots.js");
		const known = options.snapshot.length === 0 ? void 0 : await openSnapshots(options.snapshot, terminal);
		if (options.snapshot.length > 0 && known === void 0) return EXIT.incomplete;
		const division = {
			byAccount,
			...count.value === void 0 ? {} : { count: count.value },
			...known === void 0 ? {} : { interfaces: interfacesByAccount(known.recorded) }
		};
		const shards = fileShards(configuration, divisionForJobs(configuration, division));
		terminal.out(`${JSON.stringify(fileMatrix(shards))}\n`);
		const regions = shards.map((shard) => shard.regions);
		const [least, most] = [Math.min(...regions), Math.max(...regions)];
		const each = `${least === most ? "" : `${least} to `}${counted(most, "account-region")} each`;
		terminal.note("info", `${counted(configuration.accounts.length, "account")} in ${counted(shards.length, "shard")}, ${each}.\n`);
		return EXIT.ok;
	}
});
export { matrix };
