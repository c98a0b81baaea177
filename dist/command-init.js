import { parseConfiguration } from "./mappings-file.js";
import { EXIT, visible } from "./basics.js";
import { lookAround } from "./engine.js";
import { isAccountId, isWellFormedRegion } from "./model.js";
import { badUsage, command, stopWith } from "./command-basics.js";
import { WORKFLOWS, choose, mappingsText, workflowText } from "./aws-commands.js";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
const REGIONS = "Regions look like eu-west-1.";
const FOLDER = join(".github", "workflows");
async function remoteOwner() {
	try {
		const { stdout } = await promisify(execFile)("git", [
			"config",
			"--get",
			"remote.origin.url"
		]);
		return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(stdout)?.[1];
	} catch {
		return;
	}
}
function wrongOption(given) {
	for (const name of ["account", "source-account"]) {
		const id = given[name];
		if (id !== void 0 && !isAccountId(id)) return badUsage(`--${name} ${id} is not 12 digits`, "Run plsync init --help.");
	}
	for (const name of ["region", "source-region"]) {
		const region = given[name];
		if (region !== void 0 && !isWellFormedRegion(region)) return badUsage(`--${name} ${region} is not a Region`, REGIONS);
	}
}
async function look(given, region, terminal) {
	const isKnown = given.account !== void 0 && given.group !== void 0 && given.list !== void 0;
	if (region === void 0 || isKnown && given.within.length > 0) return void 0;
	const onDiagnostic = (diagnostic) => terminal.report([diagnostic]);
	const view = await lookAround(region, {
		environment: terminal.environment,
		onDiagnostic
	});
	if (view?.ok === true) return view.value;
	if (view !== void 0) terminal.note("info", `AWS was not looked at: ${visible(view.diagnostic.summary)}.\n`);
}
const init = command({
	name: "init",
	options: {
		config: {
			kind: "value",
			short: "c",
			value: "FILE",
			help: "the mappings file to write; default: mappings.yaml"
		},
		owner: {
			kind: "value",
			value: "NAME",
			help: "the owner tag of its lists; default: the repository of the remote origin"
		},
		account: {
			kind: "value",
			value: "ID",
			help: "the account of the list; default: that of the environment's credentials"
		},
		region: {
			kind: "value",
			value: "REGION",
			help: "the Region of the list; default: AWS_REGION"
		},
		group: {
			kind: "value",
			value: "SG-ID",
			help: "the security group whose members belong in the list"
		},
		list: {
			kind: "value",
			value: "NAME",
			help: "the name of the list; default: that of the group"
		},
		within: {
			kind: "values",
			value: "CIDR",
			help: "what the group's interfaces may bring at most; default: the blocks of their VPC; repeatable"
		},
		"source-account": {
			kind: "value",
			value: "ID",
			help: "the account of the group, if it is another"
		},
		"source-region": {
			kind: "value",
			value: "REGION",
			help: "the Region of the group, if it is another"
		},
		"no-workflows": {
			kind: "flag",
			help: "write the mappings file only"
		}
	},
	notes: ["Asks for what neither options, environment nor AWS say. Reads AWS with the environment's credentials, if there are any, and changes nothing there. Never overwrites a file.", "Exit codes: 0 written; 1 error."],
	run: async ({ options }, terminal) => {
		const path = options.config ?? "mappings.yaml";
		const wrong = wrongOption(options) ?? (existsSync(path) ? alreadyThere(path) : void 0);
		if (wrong !== void 0) return stopWith([wrong], terminal);
		const { AWS_REGION, AWS_DEFAULT_REGION } = terminal.environment;
		const ambient = AWS_REGION || AWS_DEFAULT_REGION || void 0;
		const region = options.region ?? ambient;
		if (region !== void 0 && !isWellFormedRegion(region)) return stopWith([badUsage(`${AWS_REGION ? "AWS_REGION" : "AWS_DEFAULT_REGION"} is ${visible(region)}, which is not a Region`, REGIONS)], terminal);
		const view = await look(options, region, terminal);
		const chosen = await choose(options, {
			remote: await remoteOwner(),
			region,
			view
		}, terminal);
		if (!chosen.ok) return stopWith([chosen.diagnostic], terminal);
		const { choices } = chosen;
		const text = mappingsText(choices, view?.groups.find(({ id }) => id === choices.group)?.name);
		const read = parseConfiguration(path, text, new Date().toISOString());
		if (!read.ok) return stopWith(read.diagnostics, terminal);
		const files = [{
			path,
			text
		}, ...options["no-workflows"] ? [] : WORKFLOWS.map((name) => ({
			path: join(FOLDER, name),
			text: workflowText(name, choices.accountId)
		}))];
		for (const file of files) {
			const problem = writeNew(file, terminal);
			if (problem !== void 0) return stopWith([problem], terminal);
		}
		terminal.out(nextSteps(path));
		return EXIT.ok;
	}
});
function writeNew({ path, text }, terminal) {
	if (existsSync(path)) {
		terminal.out(`kept     ${visible(path)}, which was there before\n`);
		return;
	}
	try {
		if (path.startsWith(FOLDER)) mkdirSync(FOLDER, { recursive: true });
		writeFileSync(path, text, { flag: "wx" });
	} catch (error) {
		return badUsage(`${visible(path)} could not be written: ${error.message}`, "Create its folder, or let init write elsewhere with --config; what it has written already stays.");
	}
	terminal.out(`written  ${visible(path)}\n`);
}
function nextSteps(path) {
	const file = path === "mappings.yaml" ? "" : ` -c ${visible(path)}`;
	return [
		"",
		"Next:",
		`  plsync validate${file}   checks the file`,
		`  plsync plan${file}       shows what would change; nothing is written`,
		`  plsync apply${file}      makes the list, after asking`,
		"",
		"On GitHub, the workflows need roles first: docs/roles.md.",
		""
	].join("\n");
}
function alreadyThere(path) {
	return {
		code: "bad_usage",
		severity: "error",
		summary: `${visible(path)} is there already, and init never overwrites a file`,
		remedy: "Add to it by hand, or name another file: plsync init --config FILE."
	};
}
export { init };
