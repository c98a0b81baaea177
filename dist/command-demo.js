import { command } from "./command-basics.js";
const demo = command({
	name: "demo",
	options: {
		chaos: {
			kind: "flag",
			help: "the same while AWS throttles, fails and loses answers, and another writer edits the lists"
		},
		serve: {
			kind: "flag",
			help: "only start the simulator, and print the environment variables to use"
		}
	},
	run: async ({ options }, terminal, runCommand) => {
		const { runDemo } = await import("./story.js");
		return runDemo(options, terminal, runCommand);
	}
});
export { demo };
