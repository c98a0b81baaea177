import { EXIT, fold, jsonText, visible } from "./basics.js";
import { releaseList } from "./engine.js";
import { TAG } from "./model.js";
import { listCommandJson, releasedSentences } from "./rendering.js";
import { CONFIG, JSON_OUTPUT, command, stopWith } from "./command-basics.js";
import { OPERATOR_ROLE, withList } from "./aws-commands.js";
const release = command({
	name: "release",
	operands: {
		shown: "ADDRESS",
		least: 1,
		most: 1
	},
	options: {
		config: CONFIG,
		"operator-role": OPERATOR_ROLE,
		json: JSON_OUTPUT
	},
	run: (given, terminal) => withList(given, terminal, async (found) => {
		const failure = await releaseList(found);
		if (failure !== void 0) return stopWith([failure], terminal);
		const list = {
			address: found.address,
			id: found.list.id
		};
		const end = {
			kind: "release",
			list,
			wasHeld: found.list.tags.has(TAG.hold)
		};
		const text = `${fold(visible(releasedSentences(list, end.wasHeld)), terminal.style.out.width, "")}\n`;
		terminal.out(given.options.json ? jsonText(listCommandJson(end)) : text);
		return EXIT.ok;
	})
});
export { release };
