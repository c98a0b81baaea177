import { EXIT, counted, layColumns, pageUrl, paletteOf, wrap } from "./basics.js";
import { Clock, DATA, GROUPS, NETWORK, PAYMENTS, churn, clientEnvironment, exampleWorld, grantRules, startSimulator } from "./simulator.js";
import { badUsage, stopWith } from "./command-basics.js";
const { copyFileSync, mkdtempSync, rmSync } = globalThis.process.getBuiltinModule("node:fs");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { join } = globalThis.process.getBuiltinModule("node:path");
const { fileURLToPath } = globalThis.process.getBuiltinModule("node:url");
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
const CHURN = "churn";
async function startExample(clock, { chaos, open }) {
	const { world, hub } = exampleWorld(clock, open);
	const acts = [churn, grantRules];
	const simulator = await startSimulator(world, {
		...chaos ? { randomFaults: CHAOS } : {},
		...open ? { events: new Map([[CHURN, () => acts.shift()?.(world)]]) } : {}
	});
	return {
		simulator,
		environment: {
			...clientEnvironment(simulator.url, hub),
			AWS_REGION: REGION,
			AWS_DEFAULT_REGION: REGION
		}
	};
}
const IN_THE_WAY = [
	"AWS_PROFILE",
	"AWS_DEFAULT_PROFILE",
	"AWS_SESSION_TOKEN"
];
function environmentText(environment) {
	const gone = IN_THE_WAY.filter((name) => environment[name] === void 0);
	const more = {
		AWS_CONFIG_FILE: "/dev/null",
		AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
		AWS_PAGER: ""
	};
	const exports = Object.entries({
		...environment,
		...more
	}).map(([name, value]) => `export ${name}='${value}'\n`);
	return `unset ${gone.join(" ")}\n${exports.join("")}`;
}
const ALIASES = {
	[NETWORK]: "network",
	[PAYMENTS]: "payments",
	[DATA]: "data"
};
const STARTER = `version: 1
owner: me/first-try
accounts:
  network:
    id: "${NETWORK}"
    plan_role_arn: arn:aws:iam::${NETWORK}:role/plsync-plan
    apply_role_arn: arn:aws:iam::${NETWORK}:role/plsync-apply
defaults: { account: network, region: ${GROUPS.bastions.region} }
mappings:
  - name: my-bastions
    sources: [{ security_groups: [${GROUPS.bastions.groupId}] }]
    prefix_lists: [{}]
`;
function guideText(width) {
	const groups = Object.values(GROUPS).map(({ accountId, region, groupId, name }) => [
		ALIASES[accountId] ?? "",
		accountId,
		region,
		groupId,
		name
	]);
	const rows = layColumns([[
		"account",
		"id",
		"Region",
		"security group",
		"its name"
	], ...groups], width - 2);
	const says = (text) => wrap(text, width).map((line) => `${line}\n`).join("");
	return [
		"",
		says("The accounts, and their security groups:"),
		rows.flat().map((line) => `  ${line}\n`).join(""),
		says("The example's own file is mappings.example.yaml. A first file of your own, under any owner:"),
		STARTER.replace(/^(?=.)/gm, "  "),
		says("Then, in the other terminal (in a clone: npx node dist/cli.js in place of plsync):"),
		[
			"init -c FILE --no-workflows     # asks, and writes another first file: this account, without roles",
			"plan -c FILE",
			"apply -c FILE",
			"demo --churn     # time passes: interfaces come and go",
			"sync -c FILE"
		].map((line) => `  plsync ${line}\n`).join(""),
		"  aws ec2 describe-managed-prefix-lists\n"
	].join("\n");
}
const FIRST_LINES = 14;
const PROGRESS_LINES = 4;
function storyTerminals(full) {
	const told = new Set();
	const isNew = ({ code, summary }) => {
		if (code !== "endpoint_override") return true;
		const isFirst = !told.has(summary);
		told.add(summary);
		return isFirst;
	};
	return (terminal) => {
		const once = {
			...terminal,
			report: (diagnostics) => terminal.report(diagnostics.filter(isNew))
		};
		return full ? once : condensed(once);
	};
}
function condensed(terminal) {
	const { quiet } = paletteOf(terminal.style.out);
	let progress = 0;
	return {
		...terminal,
		live: false,
		out: (text) => {
			const lines = text.split("\n");
			const rest = lines.length - FIRST_LINES;
			if (rest <= 3) return terminal.out(text);
			const more = quiet(`  … ${counted(rest, "more line")}; demo --full shows all`);
			terminal.out(`${[...lines.slice(0, FIRST_LINES), more].join("\n")}\n\n`);
		},
		note: (level, text) => {
			if (level === "debug") return terminal.note(level, text);
			progress += text.split("\n").length - 1;
			if (progress <= PROGRESS_LINES) return terminal.note(level, text);
			if (progress === 5) terminal.note(level, `  ${quiet("…")}\n`);
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
const END = `That was the whole story. demo --full shows all that the commands print, and demo --serve keeps the simulator up. How to begin with your own account: ${pageUrl("first-list.md")}`;
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
async function tell(scene, { runCommand, terminal, terminalFor }) {
	const palette = paletteOf(terminal.style.out);
	scene.before?.();
	const said = wrap(scene.says, Math.min(100, terminal.style.out.width - 2)).map((line) => palette.quiet(`# ${line}`));
	terminal.out(`\n${said.join("\n")}\n${palette.title(`$ plsync ${scene.line.join(" ")}`)}\n`);
	return runCommand(scene.line, process.env, terminalFor);
}
function expected({ code = EXIT.ok }) {
	return code;
}
async function tellUntilDone(scene, stage) {
	let code = await tell(scene, stage);
	for (let tries = 1; code !== expected(scene) && tries < TRIES; tries++) code = await tell(again(scene), stage);
	return code;
}
async function tellAll({ world, faults, calls }, chaos, stage) {
	for (const scene of scenes(world, chaos)) {
		const code = await (chaos ? tellUntilDone : tell)(scene, stage);
		if (code !== expected(scene)) return code === EXIT.ok ? EXIT.incomplete : code;
	}
	if (!chaos) return EXIT.ok;
	faults.calm();
	for (const scene of AFTERMATH) {
		const code = await tell(scene, stage);
		if (code !== EXIT.ok) return code;
	}
	stage.terminal.out(`\n${troubleText(calls)}`);
	return EXIT.ok;
}
async function tellStory({ chaos, full }, terminal, runCommand) {
	const { simulator, environment } = await startExample(Clock.virtual(), {
		chaos,
		open: false
	});
	const stage = {
		runCommand,
		terminal,
		terminalFor: storyTerminals(full)
	};
	const directory = mkdtempSync(join(tmpdir(), "plsync-demo-"));
	copyFileSync(EXAMPLE, join(directory, FILE));
	process.chdir(directory);
	Object.assign(process.env, environment);
	try {
		const code = await tellAll(simulator, chaos, stage);
		if (code !== EXIT.ok) return code;
		terminal.out(`\n${wrap(END, terminal.style.out.width).join("\n")}\n`);
		return EXIT.ok;
	} finally {
		rmSync(directory, {
			recursive: true,
			force: true
		});
		await simulator.close();
	}
}
async function runDemo(options, terminal, runCommand) {
	const { chaos, churn, serve } = options;
	if (churn) return letTimePass(terminal);
	return serve ? serveExample(chaos, terminal) : tellStory(options, terminal, runCommand);
}
async function serveExample(chaos, terminal) {
	const { simulator, environment } = await startExample(Clock.real(), {
		chaos,
		open: true
	});
	terminal.note("info", "The simulator is running. Set these variables in another terminal; press Ctrl-C here to stop it.\n\n");
	terminal.out(environmentText(environment));
	terminal.note("info", guideText(terminal.style.err.width));
	await new Promise((resolve) => {
		process.once("SIGINT", () => resolve());
		process.once("SIGTERM", () => resolve());
	});
	await simulator.close();
	return EXIT.ok;
}
async function letTimePass(terminal) {
	const url = terminal.environment.AWS_ENDPOINT_URL ?? "";
	if (!await fetch(`${url}/plsync/${"churn"}`, { method: "POST" }).then(({ status }) => status === 204, () => false)) return stopWith([badUsage("AWS_ENDPOINT_URL names no running demo", "Run plsync demo --serve in another terminal, and set the variables that it prints here.")], terminal);
	terminal.out("Time has passed in the example company. plsync plan shows what that changes.\n");
	return EXIT.ok;
}
export { runDemo };
