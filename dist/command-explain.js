import { EXIT, NO_ALLOWANCES, jsonText } from "./basics.js";
import { explain as explain$1 } from "./engine.js";
import { explainJson, explainText } from "./rendering.js";
import { blockOf, connectAws, makePlanning } from "./aws-commands.js";
import { CONFIG, JSON_OUTPUT, PARALLELISM, VERBOSE, command, parallelismOf, stopWith } from "./command-basics.js";
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
		json: JSON_OUTPUT,
		verbose: VERBOSE,
		parallelism: PARALLELISM
	},
	notes: ["Reads AWS with the plan roles, as a plan does, and changes nothing. Of a single address, interfaces that no source asks for are looked for too.", "Exit codes: 0 shown; 1 error, or something could not be read, so that the answer may lack it."],
	run: async (given, terminal) => {
		const block = blockOf(given.operands[0] ?? "", given.command);
		if (!block.ok) return stopWith([block.diagnostic], terminal);
		const parallelism = parallelismOf(given);
		if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
		const configuration = loadConfiguration(given.options, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const aws = await connectAws(configuration, terminal);
		if (aws === void 0) return EXIT.incomplete;
		const { readers } = aws;
		const common = {
			configuration,
			readers,
			only: [],
			mode: "reviewed",
			allowances: NO_ALLOWANCES
		};
		try {
			const planning = await makePlanning({
				...common,
				parallelism: parallelism.value,
				everything: true
			}, terminal);
			const { explanation, uses, unread } = await explain$1(block.value, planning, readers, parallelism.value.reads);
			terminal.report(unread);
			terminal.out(given.options.json ? jsonText(explainJson(explanation, uses, unread)) : explainText(explanation, uses, terminal.style.out));
			return unread.length > 0 ? EXIT.incomplete : EXIT.ok;
		} finally {
			aws.close();
		}
	}
});
export { explain };
