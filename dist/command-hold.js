import { EXIT, visible } from "./basics.js";
import { holdList } from "./engine.js";
import { heldSentences } from "./rendering.js";
import { CONFIG, command, stopWith } from "./command-basics.js";
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
		until: UNTIL
	},
	run: async (given, terminal) => {
		const until = holdOption(given, Date.now());
		if (!until.ok) return stopWith([until.diagnostic], terminal);
		return withList(given, terminal, async (found) => {
			const failure = await holdList(found, until.value);
			if (failure !== void 0) return stopWith([failure], terminal);
			const { address, list } = found;
			terminal.out(`${visible(heldSentences({
				address,
				id: list.id
			}, until.value))}\n`);
			return EXIT.ok;
		});
	}
});
export { hold };
