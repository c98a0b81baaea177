import { command } from "./command-basics.js";
const demo = command({
	name: "demo",
	options: {
		chaos: {
			kind: "flag",
			help: "the same while AWS throttles, fails and loses answers, and another writer edits the lists"
		},
		full: {
			kind: "flag",
			help: "all that the commands print; by default the first lines and the sums"
		},
		serve: {
			kind: "flag",
			help: "only start the simulator, and print the variables and a first file to use it with"
		},
		churn: {
			kind: "flag",
			help: "let time pass in the simulator that demo --serve has started in another terminal"
		}
	},
	run: async ({ options }, terminal, runCommand) => {
		const { runDemo } = await import("./story.js");
		return runDemo(options, terminal, runCommand);
	}
});
export { demo };
