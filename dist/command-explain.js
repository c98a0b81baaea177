import { EXIT, NO_ALLOWANCES, jsonText } from "./basics.js";
import { explain as explain$1 } from "./engine.js";
import { explainJson, explainText } from "./rendering.js";
import { blockOf, connectAws, makePlanning } from "./aws-commands.js";
import { CONFIG, JSON_OUTPUT, PARALLELISM, SNAPSHOT, VERBOSE, command, parallelismOf, stopWith } from "./command-basics.js";
import { loadConfiguration } from "./mappings-file.js";
const explain = command({
	name: "explain",
	operands: {
		shown: "ADDRESS|CIDR",
		least: 1,
		most: 1
	},
	options: {
		config: CONFIG,
		snapshot: SNAPSHOT,
		json: JSON_OUTPUT,
		verbose: VERBOSE,
		parallelism: PARALLELISM
	},
	notes: ["Reads AWS with the plan roles, as a plan does, and changes nothing. With --snapshot, nothing is looked for that is not in it, and older versions of lists are not known. Of a single address, interfaces that no source asks for are looked for too.", "Exit codes: 0 shown; 1 error, or something could not be read, so that the answer may lack it."],
	run: async (given, terminal) => {
		const block = blockOf(given.operands[0] ?? "", given.command);
		if (!block.ok) return stopWith([block.diagnostic], terminal);
		const parallelism = parallelismOf(given);
		if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
		const configuration = loadConfiguration(given.options, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const { snapshot } = given.options;
		if (snapshot.length > 0) {
			const { notLookingFurther, openSnapshots } = await import("./open-snapshots.js");
			const opened = await openSnapshots(snapshot, terminal);
			if (opened === void 0) return EXIT.incomplete;
			const further = notLookingFurther(opened.readers);
			return answer(block.value, {
				readers: opened.readers,
				at: opened.at,
				hasEntries: opened.readers.hasEntries,
				configuration,
				further,
				parallelism: parallelism.value
			}, given.options.json, terminal);
		}
		const aws = await connectAws(configuration, terminal);
		if (aws === void 0) return EXIT.incomplete;
		const { readers } = aws;
		try {
			const from = {
				configuration,
				readers,
				further: readers,
				parallelism: parallelism.value
			};
			return await answer(block.value, from, given.options.json, terminal);
		} finally {
			aws.close();
		}
	}
});
async function answer(block, from, isJson, terminal) {
	const { further, ...source } = from;
	const everything = source.hasEntries === void 0;
	const common = {
		only: [],
		mode: "reviewed",
		allowances: NO_ALLOWANCES,
		everything
	};
	const planning = await makePlanning({
		...source,
		...common
	}, terminal);
	const { explanation, uses, unread } = await explain$1(block, planning, further, source.parallelism.reads);
	terminal.report(unread);
	terminal.out(isJson ? jsonText(explainJson(explanation, uses, unread)) : explainText(explanation, uses, terminal.style.out));
	return unread.length > 0 ? EXIT.incomplete : EXIT.ok;
}
export { explain };
