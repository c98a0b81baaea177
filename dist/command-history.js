import { EXIT, jsonText } from "./basics.js";
import { listHistory, seeList } from "./engine.js";
import { historyJson, historyText } from "./rendering.js";
import { CONFIG, JSON_OUTPUT, badUsage, command, stopWith } from "./command-basics.js";
import { OPERATOR_ROLE, connectAws, loadForList } from "./aws-commands.js";
const DEFAULT_LIMIT = 10;
function limitOf(text) {
	const value = text === void 0 ? DEFAULT_LIMIT : /^\d{1,4}$/.test(text) ? Number(text) : 0;
	if (value >= 1 && value <= 1e3) return {
		ok: true,
		value
	};
	const summary = `--limit ${text} is not a whole number from 1 to 1000`;
	return {
		ok: false,
		diagnostic: badUsage(summary, "Run plsync history --help.")
	};
}
const history = command({
	name: "history",
	operands: {
		shown: "ADDRESS",
		least: 1,
		most: 1
	},
	options: {
		config: CONFIG,
		"operator-role": OPERATOR_ROLE,
		limit: {
			kind: "value",
			value: "N",
			help: `the newest N versions; default ${DEFAULT_LIMIT}`
		},
		json: JSON_OUTPUT
	},
	notes: ["Reads AWS with the plan role and changes nothing.", "Exit codes: 0 shown; 1 error."],
	run: async (given, terminal) => {
		const limit = limitOf(given.options.limit);
		if (!limit.ok) return stopWith([limit.diagnostic], terminal);
		const configuration = loadForList(given, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const aws = await connectAws(configuration, terminal);
		if (aws === void 0) return EXIT.incomplete;
		try {
			const seen = await seeList(given.operands[0] ?? "", configuration, aws.readers);
			if (!seen.ok) return stopWith([seen.diagnostic], terminal);
			const read = await listHistory(seen.value, limit.value, new Date().toISOString());
			if (!read.ok) return stopWith([read.diagnostic], terminal);
			terminal.out(given.options.json ? jsonText(historyJson(read.value)) : historyText(read.value, terminal.style.out));
			return EXIT.ok;
		} finally {
			aws.close();
		}
	}
});
export { history };
