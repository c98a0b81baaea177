import { A as hasChanges, C as reportSumsText, M as isIncomplete, N as VERSION, O as decodePlan, S as addressColumn, T as diagnosticsText, _ as readingLine, a as readConfiguration, b as reportJson, c as planSumsText, d as staleLists, f as scopeOf, g as configurationLine, h as applyLine, i as planRun, j as hasErrors, k as encodePlan, l as planWithin, m as sha256, n as planSummary, o as NODE_FILE_SYSTEM, p as applyRun, r as joinPlans, s as planChangesText, t as validText, u as refusedPlan, v as jsonText, w as diagnosticsCount, x as validateJson, y as planJson } from "./plsync.js";
import { n as require_fastest_levenshtein } from "./vendor.js";
import { n as endpointOverrides } from "./adapters.js";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { createInterface } from "node:readline/promises";

// src/cli/definitions.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const CONFIG = {
	kind: "value",
	short: "c",
	value: "FILE",
	help: "the mappings file; default: mappings.yaml or mappings.yml here"
};
const JSON_OUTPUT = {
	kind: "flag",
	help: "print JSON instead of text"
};
const ONLY = {
	kind: "values",
	value: "GLOB",
	help: "only lists whose account/region/name matches; * stops at /; may be repeated"
};
const VERBOSE = {
	kind: "flag",
	help: "show every entry"
};
const PARALLELISM = {
	kind: "value",
	value: "N",
	help: "account-regions read, and lists changed, at the same time; default 8"
};
const ALLOW_REMOVALS = {
	kind: "values",
	value: "ADDRESS=COUNT",
	help: "let this list lose up to COUNT entries, whatever its limits say; may be repeated"
};
const ALLOW_DELETE = {
	kind: "values",
	value: "ADDRESS",
	help: "let this list be deleted beyond max_deletes; may be repeated"
};
const AUTO_APPROVE = {
	kind: "flag",
	help: "do not ask"
};
const TIMEOUT = {
	kind: "value",
	value: "TIME",
	help: "start nothing more after this time: 90s, 30m, 1h; default 30m"
};
const GLOBAL_OPTIONS = {
	"log-level": {
		kind: "value",
		value: "LEVEL",
		help: "error, warn, info or debug; default info"
	},
	"no-color": {
		kind: "flag",
		help: "no colours; NO_COLOR does the same"
	},
	help: {
		kind: "flag",
		short: "h",
		help: "show this help"
	}
};
const COMMANDS = [
	{
		name: "validate",
		summary: "check the mappings file, without AWS",
		operands: "",
		leastOperands: 0,
		mostOperands: 0,
		options: {
			config: CONFIG,
			json: JSON_OUTPUT
		},
		notes: ["Exit code: 0 valid, 1 not."]
	},
	{
		name: "plan",
		summary: "read AWS and show what would change; writes nothing",
		operands: "",
		leastOperands: 0,
		mostOperands: 0,
		options: {
			config: CONFIG,
			out: {
				kind: "value",
				value: "FILE",
				help: "save the plan, for apply --plan and show"
			},
			json: JSON_OUTPUT,
			only: ONLY,
			"detailed-exitcode": {
				kind: "flag",
				help: "exit with 2 when changes are pending, held-back ones included"
			},
			verbose: VERBOSE,
			parallelism: PARALLELISM
		},
		notes: ["Exit code: 0 planned, 1 error or incomplete, 2 changes pending (with --detailed-exitcode)."]
	},
	{
		name: "apply",
		summary: "make the changes: of a saved plan, or of a new one after asking",
		operands: "",
		leastOperands: 0,
		mostOperands: 0,
		options: {
			config: CONFIG,
			plan: {
				kind: "value",
				value: "FILE",
				help: "apply this saved plan, without asking"
			},
			only: ONLY,
			"allow-removals": ALLOW_REMOVALS,
			"allow-delete": ALLOW_DELETE,
			"auto-approve": AUTO_APPROVE,
			timeout: TIMEOUT,
			json: JSON_OUTPUT,
			verbose: VERBOSE,
			parallelism: PARALLELISM
		},
		notes: ["Exit code: 0 done, 1 a list failed or was not planned, 3 refused (stale or foreign plan, answered no)."]
	},
	{
		name: "sync",
		summary: "what the schedule does: apply entry changes only, on lists whose settings are applied",
		operands: "",
		leastOperands: 0,
		mostOperands: 0,
		options: {
			config: CONFIG,
			only: ONLY,
			"allow-removals": ALLOW_REMOVALS,
			"auto-approve": {
				kind: "flag",
				help: "do not ask on a terminal; elsewhere sync never asks"
			},
			timeout: TIMEOUT,
			json: JSON_OUTPUT,
			verbose: VERBOSE,
			parallelism: PARALLELISM
		},
		notes: ["Exit code: 0 done, 1 a list failed or was not planned, 3 answered no."]
	},
	{
		name: "show",
		summary: "show saved plans, without AWS; several are joined",
		operands: "PLAN.json…",
		leastOperands: 1,
		mostOperands: 1e3,
		options: {
			format: {
				kind: "value",
				value: "FORMAT",
				help: "text (default), markdown or json"
			},
			verbose: VERBOSE
		},
		notes: []
	},
	{
		name: "demo",
		summary: "the whole story on an embedded AWS simulator, without an account",
		operands: "",
		leastOperands: 0,
		mostOperands: 0,
		options: { serve: {
			kind: "flag",
			help: "keep the simulator up and print the environment to use"
		} },
		notes: []
	}
];

// src/cli/arguments.ts
function badUsage(summary, remedy) {
	return {
		code: "bad_usage",
		severity: "error",
		summary,
		remedy: remedy ?? "Run plsync --help."
	};
}
function suggestion(word, known) {
	if (known.length === 0) return "";
	const near = (0, import_fastest_levenshtein.closest)(word, [...known]);
	return (0, import_fastest_levenshtein.distance)(word, near) <= Math.max(2, word.length / 3) ? ` Did you mean ${near}?` : "";
}
function wrong$1(summary, remedy) {
	return {
		kind: "wrong",
		diagnostic: badUsage(summary, remedy)
	};
}
function isLevel(text) {
	return [
		"error",
		"warn",
		"info",
		"debug"
	].includes(text);
}
function parserOptions(options) {
	return Object.fromEntries(Object.entries(options).map(([name, { kind, short }]) => [name, {
		type: kind === "flag" ? "boolean" : "string",
		multiple: kind === "values",
		...short === void 0 ? {} : { short }
	}]));
}
/** `argv` without program and script. */
function parseLine(argv) {
	const [first, ...rest] = argv;
	if (first === void 0 || first === "help" || first === "--help" || first === "-h") {
		const command = COMMANDS.find(({ name }) => name === rest[0]);
		return {
			kind: "help",
			...command === void 0 ? {} : { command }
		};
	}
	if (first === "version" || first === "--version" || first === "-v") return { kind: "version" };
	const command = COMMANDS.find(({ name }) => name === first);
	if (command === void 0) {
		const names = COMMANDS.map(({ name }) => name);
		return first.startsWith("-") ? wrong$1(`the command comes first: plsync COMMAND ${first}`, `The commands are ${names.join(", ")}.`) : wrong$1(`there is no command ${first}`, `The commands are ${names.join(", ")}.${suggestion(first, names)}`);
	}
	return parseCommand(command, rest);
}
function parseCommand(command, rest) {
	const definitions = {
		...command.options,
		...GLOBAL_OPTIONS
	};
	const help = `Run plsync ${command.name} --help.`;
	const { tokens } = parseArgs({
		args: [...rest],
		options: parserOptions(definitions),
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const given = /* @__PURE__ */ new Map();
	const operands = [];
	for (const token of tokens) {
		if (token.kind === "positional") operands.push(token.value);
		if (token.kind !== "option") continue;
		const definition = definitions[token.name];
		if (definition === void 0) {
			const known = Object.keys(definitions).map((name) => `--${name}`);
			return wrong$1(`plsync ${command.name} has no option ${token.rawName}`, `${help}${suggestion(token.rawName, known)}`);
		}
		if (definition.kind === "flag" && token.value !== void 0) return wrong$1(`${token.rawName} takes no value`, help);
		if (definition.kind !== "flag" && (token.value === void 0 || token.value === "")) return wrong$1(`${token.rawName} needs a value: ${token.rawName} ${definition.value}`, help);
		const values = given.get(token.name) ?? [];
		if (definition.kind === "value" && values.length > 0) return wrong$1(`${token.rawName} is given twice`, help);
		given.set(token.name, [...values, token.value ?? ""]);
	}
	if (given.has("help")) return {
		kind: "help",
		command
	};
	if (operands.length > command.mostOperands) return wrong$1(`plsync ${command.name}: what is "${operands[command.mostOperands]}"?`, help);
	if (operands.length < command.leastOperands) return wrong$1(`plsync ${command.name} needs ${command.operands}`, help);
	const level = given.get("log-level")?.[0] ?? "info";
	if (!isLevel(level)) return wrong$1(`--log-level ${level} is not one of error, warn, info, debug`, help);
	return {
		kind: "run",
		level,
		color: given.has("no-color") ? false : void 0,
		arguments: {
			command,
			operands,
			flag: (name) => given.has(name),
			value: (name) => given.get(name)?.[0],
			values: (name) => given.get(name) ?? []
		}
	};
}

// src/cli/exit-code.ts
const EXIT = {
	ok: 0,
	incomplete: 1,
	pending: 2,
	refused: 3
};

// src/cli/live.ts
/** Lines under way shown at most; a screen must hold them all, or the cursor cannot go back over them. */
const SHOWN = 10;
const ERASE_BELOW = "\x1B[J";
const up = (lines) => lines === 0 ? "" : `\x1b[${lines}F`;
function liveLines(terminal, options) {
	const open = /* @__PURE__ */ new Map();
	let drawn = 0;
	const redraw = (above) => {
		const lines = [...open.values()].slice(0, SHOWN);
		const more = open.size - lines.length;
		if (more > 0) lines.push(`  … and ${more} more`);
		const fitted = lines.map((line) => line.slice(0, terminal.style.err.width - 1));
		terminal.note("info", `${up(drawn)}${ERASE_BELOW}${above}${fitted.map((line) => `${line}\n`).join("")}`);
		drawn = fitted.length;
	};
	return {
		begin: (key, line) => {
			open.set(key, line);
			if (terminal.live) redraw("");
			else if (options.plainBegin) terminal.note("info", `${line}\n`);
		},
		end: (key, line) => {
			open.delete(key);
			if (terminal.live) redraw(`${line}\n`);
			else terminal.note("info", `${line}\n`);
		},
		clear: () => {
			open.clear();
			if (terminal.live && drawn > 0) redraw("");
		}
	};
}

// src/cli/options.ts
function wrong(summary, command) {
	return {
		ok: false,
		diagnostic: badUsage(summary, `Run plsync ${command} --help.`)
	};
}
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5
};
/** Milliseconds of `--timeout`; 30 minutes when it is not given. */
function timeoutOf(given) {
	const text = given.value("timeout") ?? "30m";
	const parts = /^(\d{1,6})([smh])$/.exec(text);
	const value = Number(parts?.[1]) * (UNITS[parts?.[2] ?? ""] ?? 0);
	return value > 0 ? {
		ok: true,
		value
	} : wrong(`--timeout ${text} is not a time like 90s, 30m or 1h`, given.command.name);
}
/** 1 … 64; 8 when it is not given. */
function parallelismOf(given) {
	const text = given.value("parallelism") ?? "8";
	const value = Number(text);
	return Number.isInteger(value) && value >= 1 && value <= 64 ? {
		ok: true,
		value
	} : wrong(`--parallelism ${text} is not a whole number from 1 to 64`, given.command.name);
}
function allowancesOf(given) {
	const removals = /* @__PURE__ */ new Map();
	for (const text of given.values("allow-removals")) {
		const parts = /^([^=]+)=(\d{1,6})$/.exec(text);
		if (parts?.[1] === void 0) return wrong(`--allow-removals ${text} is not of the form ADDRESS=COUNT, as in network/eu-west-1/web=12`, given.command.name);
		removals.set(parts[1], Number(parts[2]));
	}
	return {
		ok: true,
		value: {
			removals,
			deletes: new Set(given.values("allow-delete"))
		}
	};
}

// src/cli/session.ts
/** The file, with its warnings reported; undefined when it has errors, which are then reported. */
function loadConfiguration(path, terminal) {
	const read = readConfiguration(path, NODE_FILE_SYSTEM, (/* @__PURE__ */ new Date()).toISOString());
	terminal.report(read.diagnostics);
	return read.ok ? read.configuration : void 0;
}
/** Names the run in CloudTrail: the workflow run and attempt, or who started it where. */
function runName(environment) {
	const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
	if (GITHUB_RUN_ID) return `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT ?? "1"}`;
	return `${userName()}@${hostname()}-${process.pid}`;
}
function userName() {
	try {
		return userInfo().username;
	} catch {
		return "user";
	}
}
/** Undefined when the environment makes AWS unreachable, which is then reported. */
async function connectAws(configuration, terminal) {
	const { connect } = await import("./aws2.js");
	const { environment } = terminal;
	const overrides = endpointOverrides(environment);
	terminal.report(overrides);
	if (hasErrors(overrides)) return void 0;
	return connect({
		configuration,
		run: runName(environment),
		version: VERSION,
		environment,
		onWarning: (warning) => terminal.report([warning]),
		clock: {
			now: Date.now,
			sleep: async (milliseconds) => void await setTimeout(milliseconds)
		}
	});
}
function readingProgress(live, places, terminal) {
	return (progress) => {
		const key = `${progress.at.account}/${progress.at.region}`;
		const line = readingLine(progress, places, terminal.style.err);
		if (progress.kind === "reading") live.begin(key, line);
		else live.end(key, line);
	};
}
function placesOf(configuration) {
	return configuration.mappings.flatMap(({ sources, lists }) => [...sources.flatMap((source) => source.kind === "security_groups" ? [source.at] : []), ...lists.map((list) => list.at)]);
}
/** Reads AWS and plans, with progress on standard error. */
async function makePlanning(options, terminal) {
	const { configuration, readers, only, mode, allowances, parallelism } = options;
	const live = liveLines(terminal, { plainBegin: false });
	terminal.note("info", `${configurationLine(configuration)}\n`);
	const commit = terminal.environment.GITHUB_SHA;
	const planning = await planRun({
		configuration,
		readers,
		scope: scopeOf(only),
		mode,
		allowances,
		toolVersion: VERSION,
		...commit ? { commit } : {},
		parallelism,
		now: Date.now,
		sleep: async (milliseconds) => void await setTimeout(milliseconds),
		onProgress: readingProgress(live, placesOf(configuration), terminal)
	});
	live.clear();
	return planning;
}

// src/cli/plan.ts
/** Changes and sums on standard output, diagnostics between them on standard error. */
function printPlan(plan, terminal) {
	const changes = planChangesText(plan, terminal.style.out);
	if (changes !== "") terminal.out(`${changes}\n`);
	terminal.report(plan.diagnostics);
	terminal.out(planSumsText(plan, terminal.style.out));
}
/** True if a list was not planned or something else is an error. */
function isFaulty(plan) {
	return !plan.complete || hasErrors(plan.diagnostics);
}
/** Writes the plan file; false when that failed, which is then reported. */
function save(plan, path, terminal) {
	try {
		writeFileSync(path, jsonText(encodePlan(plan)), { mode: 384 });
		return true;
	} catch (error) {
		terminal.report([badUsage(`the plan could not be written to ${path}: ${error.message}`, "Name another file with --out.")]);
		return false;
	}
}
async function plan(given, terminal) {
	const parallelism = parallelismOf(given);
	if (!parallelism.ok) {
		terminal.report([parallelism.diagnostic]);
		return EXIT.incomplete;
	}
	const configuration = loadConfiguration(given.value("config"), terminal);
	if (configuration === void 0) return EXIT.incomplete;
	const aws = await connectAws(configuration, terminal);
	if (aws === void 0) return EXIT.incomplete;
	const { plan: made } = await makePlanning({
		configuration,
		readers: aws.readers,
		only: given.values("only"),
		mode: "reviewed",
		allowances: {
			removals: /* @__PURE__ */ new Map(),
			deletes: /* @__PURE__ */ new Set()
		},
		parallelism: parallelism.value
	}, terminal);
	aws.close();
	if (given.flag("json")) {
		terminal.report(made.diagnostics);
		terminal.out(jsonText(planJson(made)));
	} else printPlan(made, terminal);
	const out = given.value("out");
	const saved = out === void 0 || save(made, out, terminal);
	if (isFaulty(made) || !saved) return EXIT.incomplete;
	const pending = hasChanges(made) || made.counts.held > 0;
	return given.flag("detailed-exitcode") && pending ? EXIT.pending : EXIT.ok;
}

// src/cli/plan-file.ts
/** A plan of a million entries is about 300 MB; more is no plan. */
const MOST_BYTES = 536870912;
function unreadable(path, why) {
	return {
		ok: false,
		diagnostics: [{
			code: "plan_unreadable",
			severity: "error",
			summary: `the plan file ${path} ${why}`,
			remedy: "Write one with plsync plan --out FILE."
		}]
	};
}
function reasonOf(error) {
	switch (error instanceof Error && "code" in error ? error.code : void 0) {
		case "ENOENT": return "does not exist";
		case "EISDIR": return "is a directory";
		case "EACCES":
		case "EPERM": return "may not be read";
		default: return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
	}
}
function readPlanFile(path) {
	let text;
	try {
		if (statSync(path).size > MOST_BYTES) return unreadable(path, "is too large to be a plan");
		text = readFileSync(path, "utf8");
	} catch (error) {
		return unreadable(path, reasonOf(error));
	}
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return unreadable(path, text.trim() === "" ? "is empty" : "is not JSON");
	}
	const decoded = decodePlan(value);
	return decoded.ok ? decoded : {
		ok: false,
		diagnostics: decoded.diagnostics.map((one) => ({
			...one,
			summary: `${path}: ${one.summary}`
		}))
	};
}

// src/cli/stop.ts
const SIGNALS = ["SIGINT", "SIGTERM"];
/** `onSignal` is told once, at the first signal. */
function stopAfter(milliseconds, onSignal) {
	const deadline = Date.now() + milliseconds;
	let signalled;
	const listen = (signal) => {
		if (signalled !== void 0) process.exit(signal === "SIGINT" ? 130 : 143);
		signalled = signal;
		onSignal(signal);
	};
	for (const signal of SIGNALS) process.on(signal, listen);
	return {
		stopped: () => {
			if (signalled !== void 0) return `cancelled by ${signalled}`;
			return Date.now() >= deadline ? "out of time" : void 0;
		},
		release: () => {
			for (const signal of SIGNALS) process.off(signal, listen);
		}
	};
}

// src/cli/apply.ts
const QUESTION = "\nDo you want to make these changes? Only \"yes\" or \"y\" is taken for it: ";
async function approve(run, plan) {
	const { given, terminal, mode } = run;
	if (!given.flag("json")) printPlan(plan, terminal);
	else terminal.report(plan.diagnostics);
	if (!hasChanges(plan)) return {
		plan,
		approval: "limits"
	};
	if (given.flag("auto-approve")) return {
		plan,
		approval: "limits"
	};
	const answer = await terminal.ask(QUESTION);
	if (answer === void 0) return {
		plan,
		approval: "limits"
	};
	if (/^y(es)?$/i.test(answer.trim())) return {
		plan,
		approval: mode === "sync" ? "limits" : "exact"
	};
	terminal.report([{
		code: "refused",
		severity: "error",
		summary: "nothing was changed: the answer was not yes"
	}]);
	return { exit: EXIT.refused };
}
function checkSaved(run, saved, planning) {
	const { terminal, given } = run;
	terminal.note("info", `Checking that nothing moved since the plan (${saved.takenAt}) ...`);
	const stale = staleLists(saved, planning);
	terminal.note("info", stale.length === 0 ? " ok\n" : " it did\n");
	if (stale.length > 0) {
		terminal.report(stale);
		return { exit: EXIT.refused };
	}
	const plan = planWithin(saved, planning);
	if (!given.flag("json")) printPlan(plan, terminal);
	else terminal.report(plan.diagnostics);
	return {
		plan,
		approval: "exact"
	};
}
async function execute(run, decided, planning, aws) {
	const { given, terminal, configuration, allowances, parallelism, stop } = run;
	const { plan, approval } = decided;
	const live = liveLines(terminal, { plainBegin: true });
	const column = addressColumn(plan.lists.map((list) => list.address));
	const report = await applyRun({
		plan,
		snapshot: planning.snapshot,
		configuration,
		readers: aws.readers,
		writers: aws.writers,
		approval,
		allowances,
		parallelism,
		clock: {
			now: Date.now,
			sleep: async (milliseconds) => void await setTimeout(milliseconds),
			random: Math.random
		},
		onProgress: (progress) => {
			const line = applyLine(progress, column, terminal.style.err);
			if (progress.kind === "started") live.begin(progress.address, line);
			else live.end(progress.row.address, line);
		},
		stopped: stop.stopped
	});
	live.clear();
	terminal.report(report.diagnostics);
	terminal.out(given.flag("json") ? jsonText(reportJson(report)) : reportSumsText(report, terminal.style.out));
	return isFaulty(plan) || isIncomplete(report) || hasErrors(report.diagnostics) ? EXIT.incomplete : EXIT.ok;
}
async function run(run, saved) {
	const { given, terminal, configuration, mode, allowances, parallelism } = run;
	const aws = await connectAws(configuration, terminal);
	if (aws === void 0) return EXIT.incomplete;
	try {
		const planning = await makePlanning({
			configuration,
			readers: aws.readers,
			only: saved === void 0 ? given.values("only") : saved.scope,
			mode: saved?.mode ?? mode,
			allowances,
			parallelism
		}, terminal);
		const decided = saved === void 0 ? await approve(run, planning.plan) : checkSaved(run, saved, planning);
		if ("exit" in decided) return decided.exit;
		if (!hasChanges(decided.plan) && !given.flag("json")) return isFaulty(decided.plan) ? EXIT.incomplete : EXIT.ok;
		return await execute(run, decided, planning, aws);
	} finally {
		aws.close();
	}
}
async function start(given, terminal, mode) {
	const timeout = timeoutOf(given);
	const parallelism = parallelismOf(given);
	const allowances = allowancesOf(given);
	for (const option of [
		timeout,
		parallelism,
		allowances
	]) {
		if (option.ok) continue;
		terminal.report([option.diagnostic]);
		return EXIT.incomplete;
	}
	if (!timeout.ok || !parallelism.ok || !allowances.ok) return EXIT.incomplete;
	const path = given.value("plan");
	if (path !== void 0 && given.values("only").length > 0) {
		terminal.report([badUsage("--only does not go with --plan", "The saved plan has its own scope.")]);
		return EXIT.incomplete;
	}
	if (mode === "reviewed" && path === void 0 && !given.flag("auto-approve") && process.stdin.isTTY !== true) {
		terminal.report([{
			code: "needs_approval",
			severity: "error",
			summary: "apply asks before it changes anything, and there is nobody to ask here",
			remedy: "Use --auto-approve, or apply a saved plan: plsync plan --out plan.json, then plsync apply --plan plan.json."
		}]);
		return EXIT.incomplete;
	}
	const saved = path === void 0 ? void 0 : readPlanFile(path);
	if (saved !== void 0 && !saved.ok) {
		terminal.report(saved.diagnostics);
		return EXIT.incomplete;
	}
	const configuration = loadConfiguration(given.value("config"), terminal);
	if (configuration === void 0) return EXIT.incomplete;
	const refused = saved === void 0 ? void 0 : refusedPlan(saved.plan, configuration);
	if (refused !== void 0) {
		terminal.report([refused]);
		return EXIT.refused;
	}
	const stop = stopAfter(timeout.value, (signal) => {
		terminal.note("warn", `\n${signal}: starting nothing more, waiting for what is under way. Once more to end at once.\n`);
	});
	try {
		return await run({
			given,
			terminal,
			configuration,
			mode,
			allowances: allowances.value,
			parallelism: parallelism.value,
			stop
		}, saved?.plan);
	} finally {
		stop.release();
	}
}
async function apply(given, terminal) {
	return start(given, terminal, "reviewed");
}
async function sync(given, terminal) {
	return start(given, terminal, "sync");
}

// src/cli/help.ts
function column(rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}
function optionRow([name, { short, value, help }]) {
	const long = value === void 0 ? `--${name}` : `--${name} ${value}`;
	return [short === void 0 ? `    ${long}` : `-${short}, ${long}`, help];
}
function overview() {
	return `plsync keeps AWS prefix lists equal to the members of security groups, from a reviewed mappings.yaml.

Usage: plsync COMMAND [OPTIONS]

Commands:
${column(COMMANDS.map(({ name, summary }) => [name, summary]))}
Options of every command:
${column(Object.entries(GLOBAL_OPTIONS).map(optionRow))}
plsync COMMAND --help tells more; plsync --version names the version.
Exit codes: 0 fine; 1 error or incomplete; 2 changes pending (plan --detailed-exitcode); 3 refused on purpose.
`;
}
function commandHelp({ name, summary, operands, options, notes }) {
	return `plsync ${name}: ${summary}

Usage: ${[
		"plsync",
		name,
		"[OPTIONS]",
		operands
	].filter((word) => word !== "").join(" ")}

Options:
${column([...Object.entries(options), ...Object.entries(GLOBAL_OPTIONS)].map(optionRow))}${notes.length === 0 ? "" : `\n${notes.join("\n")}\n`}`;
}

// src/cli/show.ts
async function show(given, terminal) {
	const format = given.value("format") ?? "text";
	if (![
		"text",
		"markdown",
		"json"
	].includes(format)) {
		terminal.report([badUsage(`--format ${format} is not one of text, markdown, json`, "Run plsync show --help.")]);
		return EXIT.incomplete;
	}
	const plans = [];
	for (const path of given.operands) {
		const read = readPlanFile(path);
		if (!read.ok) {
			terminal.report(read.diagnostics);
			return EXIT.incomplete;
		}
		plans.push(read.plan);
	}
	const [first, ...others] = plans;
	if (first === void 0) return EXIT.incomplete;
	const joined = joinPlans(first, others, sha256);
	if (format === "json") terminal.out(jsonText(planJson(joined)));
	else if (format === "markdown") terminal.out(`${planSummary(joined).trimEnd()}\n`);
	else printPlan(joined, terminal);
	return EXIT.ok;
}

// src/cli/terminal.ts
const RANK = {
	error: 0,
	warn: 1,
	info: 2,
	debug: 3
};
/** Columns when the output is not a terminal. */
const PLAIN_WIDTH = 120;
const NARROWEST = 40;
function styleOf(stream, options, environment) {
	const wanted = options.color ?? !environment.NO_COLOR;
	const forced = environment.FORCE_COLOR !== void 0 && ![
		"",
		"0",
		"false"
	].includes(environment.FORCE_COLOR);
	return {
		width: Math.max(NARROWEST, stream.isTTY ? stream.columns : Number(environment.COLUMNS) || PLAIN_WIDTH),
		color: wanted && (stream.isTTY === true || forced) && environment.TERM !== "dumb",
		verbose: options.verbose
	};
}
const SHOWN_AT = {
	error: "error",
	warning: "warn"
};
function nodeTerminal(environment, options) {
	const { stdin, stdout, stderr } = process;
	const style = {
		out: styleOf(stdout, options, environment),
		err: styleOf(stderr, options, environment)
	};
	const isShown = (level) => RANK[level] <= RANK[options.level];
	return {
		environment,
		style,
		live: stderr.isTTY === true && environment.TERM !== "dumb" && isShown("info"),
		out: (text) => void stdout.write(text),
		note: (level, text) => {
			if (isShown(level)) stderr.write(text);
		},
		report: (diagnostics) => {
			stderr.write(diagnosticsText(diagnostics.filter(({ severity }) => isShown(SHOWN_AT[severity])), style.err));
		},
		ask: async (question) => {
			if (stdin.isTTY !== true) return void 0;
			const prompt = createInterface({
				input: stdin,
				output: stderr
			});
			try {
				return await new Promise((resolve) => {
					prompt.once("close", () => resolve(""));
					prompt.question(question).then(resolve, () => resolve(""));
				});
			} finally {
				prompt.close();
			}
		}
	};
}

// src/cli/validate.ts
async function validate(given, terminal) {
	const named = given.value("config");
	const read = readConfiguration(named, NODE_FILE_SYSTEM, (/* @__PURE__ */ new Date()).toISOString());
	const file = read.ok ? read.configuration.path : read.diagnostics[0]?.position?.file ?? named ?? "mappings.yaml";
	if (given.flag("json")) terminal.out(jsonText(validateJson(file, read.diagnostics)));
	else {
		terminal.report(read.diagnostics);
		if (read.diagnostics.length > 0) terminal.note("error", diagnosticsCount(read.diagnostics, file));
		if (read.ok) terminal.out(validText(read.configuration));
	}
	return hasErrors(read.diagnostics) ? EXIT.incomplete : EXIT.ok;
}

// src/cli/run-line.ts
const RUN = {
	validate,
	plan,
	apply,
	sync,
	show,
	demo: async (given, terminal) => (await import("./demo.js")).demo(given, terminal)
};
async function runLine(argv, environment) {
	const parsed = parseLine(argv);
	switch (parsed.kind) {
		case "version":
			process.stdout.write(`plsync ${VERSION}\n`);
			return EXIT.ok;
		case "help":
			process.stdout.write(parsed.command === void 0 ? overview() : commandHelp(parsed.command));
			return argv.length === 0 ? EXIT.incomplete : EXIT.ok;
		case "wrong":
			nodeTerminal(environment, {
				level: "error",
				verbose: false
			}).report([parsed.diagnostic]);
			return EXIT.incomplete;
		case "run": {
			const { arguments: given, level, color } = parsed;
			const terminal = nodeTerminal(environment, {
				level,
				verbose: given.flag("verbose"),
				...color === void 0 ? {} : { color }
			});
			const run = RUN[given.command.name];
			if (run === void 0) throw new Error(`the command ${given.command.name} is defined but not implemented`);
			return run(given, terminal);
		}
	}
}

export { EXIT as n, runLine as t };