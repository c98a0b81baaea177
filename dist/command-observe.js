import { EXIT } from "./basics.js";
import { command } from "./command-basics.js";
import { OBSERVE_OPTIONS } from "./snapshots.js";
const observe = command({
	name: "observe",
	options: OBSERVE_OPTIONS,
	notes: ["Reads with the plan roles of the shard's accounts, and no others. What could not be read is in the file as such: the plan says what it means.", "Exit codes: 0 saved; 1 error."],
	run: async (given, terminal) => {
		const { observeShard } = await import("./observe-shard.js");
		return await observeShard(given, terminal) ? EXIT.ok : EXIT.incomplete;
	}
});
export { observe };
