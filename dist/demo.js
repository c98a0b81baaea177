import { et as paletteOf, tt as wrap } from "./plsync.js";
import { a as clientEnvironment, i as Clock, n as churn, r as exampleWorld, t as startSimulator } from "./simulator.js";
import { t as EXIT } from "./exit-code.js";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

// src/cli/demo.ts
const EXAMPLE = fileURLToPath(new URL("../mappings.example.yaml", import.meta.url));
const FILE = "mappings.example.yaml";
const PLAN = "plan.json";
/** AWS is asked in the Region of the variable; any of the example's will do. */
const REGION = "eu-west-1";
function scenes(world) {
	return [
		{
			says: "An example company has three AWS accounts. Its mappings.yaml says which security groups' addresses belong in which prefix lists. First the file is checked, without AWS.",
			line: [
				"validate",
				"-c",
				FILE
			]
		},
		{
			says: "The plan reads AWS and shows what would change. Nothing exists yet but one list that somebody made by hand, which plsync does not touch.",
			line: [
				"plan",
				"-c",
				FILE,
				"--out",
				PLAN
			]
		},
		{
			says: "Apply checks that nothing moved since the plan, and makes its changes: each list on its own.",
			line: [
				"apply",
				"-c",
				FILE,
				"--plan",
				PLAN
			]
		},
		{
			says: "Now file and AWS agree.",
			line: [
				"plan",
				"-c",
				FILE
			]
		},
		{
			says: "Time passes: workers come and go, bastions are added, and nearly all batch runners vanish at once. The plan follows the interfaces, but holds the last one back: that many removals want a person.",
			line: [
				"plan",
				"-c",
				FILE,
				"--out",
				PLAN
			],
			before: () => churn(world)
		},
		{
			says: "What is not held back is applied.",
			line: [
				"apply",
				"-c",
				FILE,
				"--plan",
				PLAN
			]
		},
		{
			says: "If the batch runners are meant to be gone, the flag that the plan named allows it, once and up to that number.",
			line: [
				"apply",
				"-c",
				FILE,
				"--auto-approve",
				"--allow-removals",
				"data/us-west-2/batch-runners=38"
			]
		}
	];
}
async function tell(scene, runLine, terminal) {
	const palette = paletteOf(terminal.style.out);
	scene.before?.();
	const said = wrap(scene.says, Math.min(100, terminal.style.out.width - 2)).map((line) => palette.quiet(`# ${line}`));
	terminal.out(`\n${said.join("\n")}\n${palette.title(`$ plsync ${scene.line.join(" ")}`)}\n`);
	return runLine(scene.line, process.env);
}
async function serve(environment, terminal) {
	terminal.note("info", "The simulator is up. Use this environment in another terminal; Ctrl-C here ends it.\n\n");
	terminal.out(`${Object.entries(environment).map(([name, value]) => `export ${name}='${value}'\n`).join("")}`);
	terminal.note("info", "\nThen, for example:  plsync plan -c mappings.example.yaml\n");
	await new Promise((resolve) => {
		process.once("SIGINT", () => resolve());
		process.once("SIGTERM", () => resolve());
	});
}
async function demo(given, terminal, runLine) {
	const serving = given.flag("serve");
	const { world, hub } = exampleWorld(serving ? Clock.real() : Clock.virtual());
	const simulator = await startSimulator(world);
	const environment = {
		...clientEnvironment(simulator.url, hub),
		AWS_REGION: REGION
	};
	if (serving) {
		await serve(environment, terminal);
		await simulator.close();
		return EXIT.ok;
	}
	const directory = mkdtempSync(join(tmpdir(), "plsync-demo-"));
	copyFileSync(EXAMPLE, join(directory, FILE));
	process.chdir(directory);
	Object.assign(process.env, environment);
	try {
		for (const scene of scenes(world)) {
			const code = await tell(scene, runLine, terminal);
			if (code !== EXIT.ok) return code;
		}
		terminal.out("\nThat was the whole story. README.md tells how to use plsync on your own accounts; demo --serve keeps the simulator up.\n");
		return EXIT.ok;
	} finally {
		rmSync(directory, {
			recursive: true,
			force: true
		});
		await simulator.close();
	}
}

export { demo };