import { EXIT, paletteOf, wrap } from "./basics.js";
import { Clock, OWNER, churn, clientEnvironment, exampleWorld, grantRules, startSimulator } from "./simulator.js";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
const CHAOS = {
	seed: 7,
	rates: {
		throttle: .06,
		"server-error": .04,
		"reset-before-effect": .02,
		"reset-after-effect": .02,
		truncated: .02,
		"empty-page": .02,
		"other-writer": .03
	}
};
const NAMES = {
	throttle: "throttled",
	"server-error": "answered with an internal error of AWS",
	"reset-before-effect": "lost before they reached AWS",
	"reset-after-effect": "carried out, but their answers were lost",
	truncated: "answered only in part",
	"empty-page": "answered with an empty page first",
	meanwhile: "overtaken by another writer's edit of the list"
};
function troubleText(calls) {
	const counts = new Map();
	for (const { faults } of calls) for (const kind of faults) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const lines = Object.entries(NAMES).flatMap(([kind, name]) => {
		const count = counts.get(kind) ?? 0;
		return count === 0 ? [] : [`  ${String(count).padStart(4)}  ${name}\n`];
	});
	return `There were ${calls.length} calls to AWS, of which\n${lines.join("")}`;
}
const REGION = "eu-west-1";
async function startExample(clock, chaos) {
	const { world, hub } = exampleWorld(clock);
	const simulator = await startSimulator(world, chaos ? { randomFaults: CHAOS } : {});
	return {
		simulator,
		environment: {
			...clientEnvironment(simulator.url, hub),
			AWS_REGION: REGION
		}
	};
}
const FILE = "mappings.example.yaml";
const PLAN = "plan.json";
function scenes(world, chaos) {
	const removals = chaos ? 45 : 38;
	return [
		{
			says: "An example company has three AWS accounts. Its mappings file says which security groups' addresses belong in which prefix lists. First, the file is checked without calling AWS.",
			line: [
				"validate",
				"-c",
				FILE
			]
		},
		{
			says: "The plan reads AWS and shows what would change. Nothing exists yet except one list that somebody made by hand, which plsync does not touch.",
			line: [
				"plan",
				"-c",
				FILE,
				"--out",
				PLAN
			]
		},
		{
			says: "Apply checks that nothing has changed since the plan was made, and makes its changes, each list on its own.",
			line: [
				"apply",
				"-c",
				FILE,
				"--plan",
				PLAN
			]
		},
		{
			says: "Now the file and AWS agree.",
			line: [
				"plan",
				"-c",
				FILE
			]
		},
		{
			says: "Time passes: workers come and go, bastions are added, and nearly all batch runners vanish at once. The plan follows the interfaces, but holds the batch runners back: so many removals need a person's approval. And not all of the bastions fit: the databases' security group has no room for a list of that size, as AWS counts it.",
			line: [
				"plan",
				"-c",
				FILE,
				"--out",
				PLAN
			],
			before: () => churn(world),
			code: EXIT.incomplete
		},
		{
			says: "What is not held back is applied, and as many of the bastions as there is room for. The others wait, so the run does not end well.",
			line: [
				"apply",
				"-c",
				FILE,
				"--plan",
				PLAN
			],
			code: EXIT.incomplete
		},
		{
			says: "AWS has granted the quota that the plan named, so that the other bastions fit. If the batch runners are meant to be gone, the flag that the plan named allows it, once and up to that number.",
			before: () => grantRules(world),
			line: [
				"apply",
				"-c",
				FILE,
				"--auto-approve",
				"--allow-removals",
				`data/us-west-2/batch-runners=${removals}`
			]
		}
	];
}
const AFTERMATH = [{
	says: "AWS behaves again. What the other writer changed since plsync last looked is put right.",
	line: [
		"apply",
		"-c",
		FILE,
		"--auto-approve"
	]
}, {
	says: "The file and AWS agree, whatever happened on the way.",
	line: [
		"plan",
		"-c",
		FILE,
		"--full-refresh"
	]
}];
const EXAMPLE = fileURLToPath(new URL("../mappings.example.yaml", import.meta.url));
const TRIES = 5;
function again(scene) {
	const { line } = scene;
	const planned = line.indexOf("--plan");
	return {
		...scene.code === void 0 ? {} : { code: scene.code },
		says: "With that much trouble it could not finish, so it is run again: plsync looks at what is there and continues from it.",
		line: planned < 0 ? line : [
			...line.slice(0, planned),
			...line.slice(planned + 2),
			"--auto-approve"
		]
	};
}
async function tell(scene, runCommand, terminal) {
	const palette = paletteOf(terminal.style.out);
	scene.before?.();
	const said = wrap(scene.says, Math.min(100, terminal.style.out.width - 2)).map((line) => palette.quiet(`# ${line}`));
	terminal.out(`\n${said.join("\n")}\n${palette.title(`$ plsync ${scene.line.join(" ")}`)}\n`);
	return runCommand(scene.line, process.env);
}
function expected({ code = EXIT.ok }) {
	return code;
}
async function tellUntilDone(scene, runCommand, terminal) {
	let code = await tell(scene, runCommand, terminal);
	for (let tries = 1; code !== expected(scene) && tries < TRIES; tries++) code = await tell(again(scene), runCommand, terminal);
	return code;
}
async function tellAll({ world, faults, calls }, chaos, runCommand, terminal) {
	for (const scene of scenes(world, chaos)) {
		const code = await (chaos ? tellUntilDone : tell)(scene, runCommand, terminal);
		if (code !== expected(scene)) return code === EXIT.ok ? EXIT.incomplete : code;
	}
	if (!chaos) return EXIT.ok;
	faults.calm();
	for (const scene of AFTERMATH) {
		const code = await tell(scene, runCommand, terminal);
		if (code !== EXIT.ok) return code;
	}
	terminal.out(`\n${troubleText(calls)}`);
	return EXIT.ok;
}
async function tellStory(chaos, terminal, runCommand) {
	const { simulator, environment } = await startExample(Clock.virtual(), chaos);
	const directory = mkdtempSync(join(tmpdir(), "plsync-demo-"));
	copyFileSync(EXAMPLE, join(directory, FILE));
	process.chdir(directory);
	Object.assign(process.env, environment);
	try {
		const code = await tellAll(simulator, chaos, runCommand, terminal);
		if (code !== EXIT.ok) return code;
		terminal.out("\nThat was the whole story. README.md explains how to use plsync with your own accounts; demo --serve keeps the simulator up.\n");
		return EXIT.ok;
	} finally {
		rmSync(directory, {
			recursive: true,
			force: true
		});
		await simulator.close();
	}
}
async function runDemo({ chaos, serve }, terminal, runCommand) {
	return serve ? serveExample(chaos, terminal) : tellStory(chaos, terminal, runCommand);
}
async function serveExample(chaos, terminal) {
	const { simulator, environment } = await startExample(Clock.real(), chaos);
	terminal.note("info", "The simulator is running. Set these variables in another terminal; press Ctrl-C here to stop it.\n\n");
	for (const [name, value] of Object.entries(environment)) terminal.out(`export ${name}='${value}'\n`);
	terminal.note("info", `\nThen run, for example:  plsync plan -c mappings.example.yaml\n(in a clone: npx node dist/cli.js plan …)\nThe roles there write for the owner ${OWNER} only.\n`);
	await new Promise((resolve) => {
		process.once("SIGINT", () => resolve());
		process.once("SIGTERM", () => resolve());
	});
	await simulator.close();
	return EXIT.ok;
}
export { runDemo };
