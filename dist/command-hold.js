import { EXIT, fold, jsonText, visible } from "./basics.js";
import { holdList } from "./engine.js";
import { heldSentences, listCommandJson } from "./rendering.js";
import { CONFIG, JSON_OUTPUT, command, stopWith } from "./command-basics.js";
import { OPERATOR_ROLE, UNTIL, holdOption, withList } from "./aws-commands.js";
const hold = command({
	name: "hold",
	operands: {
		shown: "ADDRESS",
		least: 1,
		most: 1
	},
	options: {
		config: CONFIG,
		"operator-role": OPERATOR_ROLE,
		until: UNTIL,
		json: JSON_OUTPUT
	},
	run: async (given, terminal) => {
		const until = holdOption(given, Date.now());
		if (!until.ok) return stopWith([until.diagnostic], terminal);
		return withList(given, terminal, async (found) => {
			const failure = await holdList(found, until.value);
			if (failure !== void 0) return stopWith([failure], terminal);
			const list = {
				address: found.address,
				id: found.list.id
			};
			const end = {
				kind: "hold",
				list,
				hold: until.value
			};
			const text = `${fold(visible(heldSentences(list, until.value)), terminal.style.out.width, "")}\n`;
			terminal.out(given.options.json ? jsonText(listCommandJson(end)) : text);
			return EXIT.ok;
		});
	}
});
export { hold };
