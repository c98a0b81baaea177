import { EXIT, visible } from "./basics.js";
import { releaseList } from "./engine.js";
import { TAG } from "./model.js";
import { releasedSentences } from "./rendering.js";
import { CONFIG, command, stopWith } from "./command-basics.js";
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
		"operator-role": OPERATOR_ROLE
	},
	run: (given, terminal) => withList(given, terminal, async (found) => {
		const failure = await releaseList(found);
		if (failure !== void 0) return stopWith([failure], terminal);
		const { address, list } = found;
		terminal.out(`${visible(releasedSentences({
			address,
			id: list.id
		}, list.tags.has(TAG.hold)))}\n`);
		return EXIT.ok;
	})
});
export { release };
