#!/usr/bin/env node
import { B as holdList, Bt as sha256, Ct as diagnosticsText, Ft as hasChanges, G as planRun, Gt as hasErrors, H as rollbackList, Ht as scopeOf, It as stopAfter, Kt as readPlanFile, Lt as planWithin, Nt as shellWord, Pt as visible, Q as readConfiguration, R as joinPlans, Rt as refusedPlan, St as diagnosticsCount, U as versionChange, V as releaseList, W as rollbackText, X as connectAws$1, Y as placesOf, Z as attemptLine, _t as reportJson, at as planChangesText, b as planSummary, dt as applyRun, ft as applyLine, gt as planJson, ht as jsonText, it as parseAllowances, lt as isFaulty, mt as readingLine, nt as NODE_FILE_SYSTEM, ot as planSumsText, pt as configurationLine, qt as encodePlan, rn as VERSION, rt as parseParallelism, ut as isFaultyReport, v as validText, vt as validateJson, xt as reportSumsText, yt as addressColumn, z as findList, zt as staleLists } from "./plsync.js";
import { a as require_fastest_levenshtein } from "./vendor.js";
import { t as EXIT } from "./exit-code.js";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { setTimeout } from "node:timers/promises";
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
const FULL_REFRESH = {
	kind: "flag",
	help: "read the entries of every list, also where the tag plsync:applied says what they are"
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
const UNTIL = {
	kind: "value",
	value: "TIME",
	help: "the hold ends by itself then: 2026-11-24T06:00Z; default: when it is released"
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
			"full-refresh": FULL_REFRESH,
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
			"full-refresh": FULL_REFRESH,
			parallelism: PARALLELISM
		},
		notes: ["Exit code: 0 done, 1 a list failed or was not planned, 3 answered no."]
	},
	{
		name: "rollback",
		summary: "go back to an older version of a list, after showing the difference, and hold it there",
		operands: "ADDRESS",
		leastOperands: 1,
		mostOperands: 1,
		options: {
			config: CONFIG,
			to: {
				kind: "value",
				value: "VERSION",
				help: "the version; default: the one before the current"
			},
			until: UNTIL,
			"auto-approve": AUTO_APPROVE
		},
		notes: ["Exit code: 0 done, 1 error, 3 answered no."]
	},
	{
		name: "hold",
		summary: "the on-call brake: nothing changes this list until it is released, or its settings change in a reviewed apply",
		operands: "ADDRESS",
		leastOperands: 1,
		mostOperands: 1,
		options: {
			config: CONFIG,
			until: UNTIL
		},
		notes: []
	},
	{
		name: "release",
		summary: "let a list that is on hold follow the file again",
		operands: "ADDRESS",
		leastOperands: 1,
		mostOperands: 1,
		options: { config: CONFIG },
		notes: []
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
		options: {
			chaos: {
				kind: "flag",
				help: "AWS throttles, fails and loses answers, and a stranger edits lists: watch plsync cope, in under a minute"
			},
			serve: {
				kind: "flag",
				help: "keep the simulator up and print the environment to use"
			}
		},
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
function commandNamed(word) {
	return COMMANDS.find(({ name }) => name === word);
}
function noCommand(word) {
	const names = COMMANDS.map(({ name }) => name);
	return word.startsWith("-") ? wrong$1(`the command comes first: plsync COMMAND ${word}`, `The commands are ${names.join(", ")}.`) : wrong$1(`there is no command ${word}`, `The commands are ${names.join(", ")}.${suggestion(word, names)}`);
}
/** `argv` without program and script. */
function parseLine(argv) {
	const [first, ...rest] = argv;
	if (first === void 0 || first === "help" || first === "--help" || first === "-h") {
		const [topic] = rest;
		if (topic === void 0) return { kind: "help" };
		const command = commandNamed(topic);
		return command === void 0 ? noCommand(topic) : {
			kind: "help",
			command
		};
	}
	if (first === "version" || first === "--version" || first === "-v") return { kind: "version" };
	const command = commandNamed(first);
	return command === void 0 ? noCommand(first) : parseCommand(command, rest);
}
/** True if the token has no value, or took the next option for one. */
function lacksValue(value, inline) {
	return value === void 0 || value === "" || inline !== true && /^-./.test(value);
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
		const definition = Object.hasOwn(definitions, token.name) ? definitions[token.name] : void 0;
		if (definition === void 0) {
			const known = Object.keys(definitions).map((name) => `--${name}`);
			return wrong$1(`plsync ${command.name} has no option ${token.rawName}`, `${help}${suggestion(token.rawName, known)}`);
		}
		if (definition.kind === "flag" && token.value !== void 0) return wrong$1(`${token.rawName} takes no value`, help);
		if (definition.kind !== "flag" && lacksValue(token.value, token.inlineValue)) return wrong$1(`${token.rawName} needs a value: ${token.rawName} ${definition.value}`, help);
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

// src/cli/carry-out.ts
async function carryOut(run, decided, planning, aws) {
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
	if (given.flag("json")) terminal.out(jsonText(reportJson(report)));
	else if (hasChanges(plan)) terminal.out(reportSumsText(report, terminal.style.out));
	return isFaulty(plan) || isFaultyReport(report) ? EXIT.incomplete : EXIT.ok;
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
	const text = given.value("parallelism") ?? String(8);
	const value = parseParallelism(text);
	return value === void 0 ? wrong(`--parallelism ${text} is not a whole number from 1 to ${64}`, given.command.name) : {
		ok: true,
		value
	};
}
function allowancesOf(given) {
	const parsed = parseAllowances(given.values("allow-removals"), given.values("allow-delete"));
	if (parsed.ok) return parsed;
	return wrong(`--allow-removals ${parsed.wrong} is not of the form ADDRESS=COUNT, as in network/eu-west-1/web=12`, given.command.name);
}

// src/cli/session.ts
/** The file as far as it could be read, and what messages call it. */
function readMappings(path) {
	const read = readConfiguration(path, NODE_FILE_SYSTEM, (/* @__PURE__ */ new Date()).toISOString());
	return {
		read,
		file: read.ok ? read.configuration.path : read.diagnostics[0]?.position?.file ?? path ?? "mappings.yaml"
	};
}
/**
* The file, with its warnings reported; undefined when it has errors, which are then reported, with --json on standard
* output too, as validate does: whoever reads that gets an answer.
*/
function loadConfiguration(given, terminal) {
	const { read, file } = readMappings(given.value("config"));
	terminal.report(read.diagnostics);
	if (read.ok) return read.configuration;
	if (given.flag("json")) terminal.out(jsonText(validateJson(file, read.diagnostics)));
}
/** Undefined when the environment makes AWS unreachable, which is then reported. */
async function connectAws(configuration, terminal) {
	const onDiagnostic = (diagnostic) => terminal.report([diagnostic]);
	const onAttempt = (attempt) => terminal.note("debug", `${attemptLine(attempt)}\n`);
	return connectAws$1({
		configuration,
		environment: terminal.environment,
		onDiagnostic,
		onAttempt
	});
}
function readingProgress(live, places, terminal) {
	return (progress) => {
		const key = `${progress.at.account}/${progress.at.region}`;
		const line = readingLine(progress, places, terminal.style.err);
		if (progress.kind === "waiting" && !terminal.live) terminal.note("info", `${line}\n`);
		else if (progress.kind !== "read") live.begin(key, line);
		else live.end(key, line);
	};
}
/** Reads AWS and plans, with progress on standard error. */
async function makePlanning(options, terminal) {
	const { configuration, readers, only, mode, allowances, parallelism, everything } = options;
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
		everything,
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
	const configuration = loadConfiguration(given, terminal);
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
		parallelism: parallelism.value,
		everything: given.flag("full-refresh")
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

// src/cli/decide.ts
const QUESTION = "\nDo you want to make these changes? Only \"yes\" or \"y\" is taken for it: ";
/** Shows the plan and asks, where there is somebody to ask. */
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
/** Refuses a saved plan whose lists moved; answers it as the file and AWS have it now, within what it showed. */
function checkSaved(run, saved, planning) {
	const { terminal } = run;
	terminal.note("info", `Checking that nothing moved since the plan (${saved.takenAt}) ...`);
	const stale = staleLists(saved, planning);
	terminal.note("info", stale.length === 0 ? " ok\n" : " it did\n");
	if (stale.length > 0) {
		terminal.report(stale);
		return { exit: EXIT.refused };
	}
	const plan = planWithin(saved, planning);
	terminal.report(plan.diagnostics);
	if (!hasChanges(plan)) terminal.note("info", "Nothing of the plan is left to do.\n");
	return {
		plan,
		approval: "exact"
	};
}

// src/cli/apply.ts
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
			parallelism,
			everything: mode === "reviewed" || given.flag("full-refresh")
		}, terminal);
		const decided = saved === void 0 ? await approve(run, planning.plan) : checkSaved(run, saved, planning);
		if ("exit" in decided) return decided.exit;
		return await carryOut(run, decided, planning, aws);
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
	const configuration = loadConfiguration(given, terminal);
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

// src/cli/brake.ts
/** `--until` as the tag holds it: ISO 8601, UTC, whole seconds; undefined when the option is not given. */
function untilOf(given, now) {
	const text = given.value("until");
	if (text === void 0) return { ok: true };
	const wellFormed = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(text);
	const day = /* @__PURE__ */ new Date(`${text.slice(0, 10)}T00:00:00Z`);
	const time = wellFormed && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10)) ? Date.parse(text) : NaN;
	if (Number.isNaN(time)) return {
		ok: false,
		diagnostic: badUsage(`--until ${text} is not a time like 2026-11-24T06:00Z or a date like 2026-11-24`)
	};
	if (time <= now) return {
		ok: false,
		diagnostic: badUsage(`--until ${text} is in the past`)
	};
	return {
		ok: true,
		until: new Date(time).toISOString().replace(/\.\d+Z$/, "Z")
	};
}
/** Finds the list and hands it on; closes the connection afterwards. */
async function withList(given, terminal, act) {
	const configuration = loadConfiguration(given, terminal);
	if (configuration === void 0) return EXIT.incomplete;
	const aws = await connectAws(configuration, terminal);
	if (aws === void 0) return EXIT.incomplete;
	try {
		const found = await findList(given.operands[0] ?? "", configuration, aws.writers);
		if (found.ok) return await act(found.value);
		terminal.report([found.diagnostic]);
		return EXIT.incomplete;
	} finally {
		aws.close();
	}
}
function ended(diagnostic, said, terminal) {
	if (diagnostic !== void 0) {
		terminal.report([diagnostic]);
		return EXIT.incomplete;
	}
	terminal.out(said);
	return EXIT.ok;
}
async function hold(given, terminal) {
	const until = untilOf(given, Date.now());
	if (!until.ok) return ended(until.diagnostic, "", terminal);
	const time = until.until === void 0 ? {} : { until: until.until };
	return withList(given, terminal, async (found) => {
		const said = `${visible(found.address)} (${found.list.id}) is on hold until ${time.until ?? "it is released"}. Nothing changes it.\n`;
		return ended(await holdList(found, time), said, terminal);
	});
}
async function release(given, terminal) {
	return withList(given, terminal, async (found) => {
		const said = `${visible(found.address)} (${found.list.id}) is not on hold any more. The next apply or sync follows the file again.\n`;
		return ended(await releaseList(found), said, terminal);
	});
}
async function rollback(given, terminal) {
	const text = given.value("to");
	if (text !== void 0 && !/^[1-9]\d{0,9}$/.test(text)) return ended(badUsage(`--to ${text} is not a version number`), "", terminal);
	const until = untilOf(given, Date.now());
	if (!until.ok) return ended(until.diagnostic, "", terminal);
	const time = until.until === void 0 ? {} : { until: until.until };
	return withList(given, terminal, async (found) => {
		const change = await versionChange(found, text === void 0 ? void 0 : Number(text));
		if (!change.ok) return ended(change.diagnostic, "", terminal);
		const { address, list } = found;
		terminal.out(rollbackText({
			address,
			id: list.id,
			...change.value
		}, terminal.style.out));
		if (!given.flag("auto-approve")) {
			const answer = await terminal.ask("\nDo you want to go back? Only \"yes\" or \"y\" is taken for it: ");
			if (answer === void 0) return ended({
				...badUsage("rollback asks before it changes anything, and there is nobody to ask here", "Use --auto-approve."),
				code: "needs_approval"
			}, "", terminal);
			if (!/^y(es)?$/i.test(answer.trim())) {
				terminal.report([{
					code: "refused",
					severity: "error",
					summary: "nothing was changed: the answer was not yes"
				}]);
				return EXIT.refused;
			}
		}
		const clock = {
			now: Date.now,
			sleep: async (milliseconds) => void await setTimeout(milliseconds),
			random: Math.random
		};
		const version = await rollbackList(found, change.value, time, clock);
		if (!version.ok) return ended(version.diagnostic, "", terminal);
		const end = `plsync release ${shellWord(address)} lets it follow the file again.`;
		return ended(void 0, `Done: version ${version.value} has the entries of version ${change.value.to}, and is on hold. ${end}\n`, terminal);
	});
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
/** The first address that several of the plans have: its changes would be shown, and counted, more than once. */
function plannedTwice(plans) {
	const seen = /* @__PURE__ */ new Set();
	for (const { address } of plans.flatMap((plan) => [...plan.lists, ...plan.notPlanned])) {
		if (seen.has(address)) return address;
		seen.add(address);
	}
}
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
	const twice = plannedTwice(plans);
	if (twice !== void 0) {
		terminal.report([badUsage(`${twice} is in several of these plans`, "Join plans of different lists only.")]);
		return EXIT.incomplete;
	}
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
	const { read, file } = readMappings(given.value("config"));
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
	rollback,
	hold,
	release,
	demo: async (given, terminal) => (await import("./demo.js")).demo(given, terminal, runLine)
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

// src/cli/main.ts
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
try {
	process.exitCode = await runLine(process.argv.slice(2), process.env);
} catch (error) {
	const trace = error instanceof Error ? error.stack : String(error);
	process.stderr.write(`This is a bug in plsync ${VERSION}. Please report it with these lines (check them for names of yours first):\n${trace}\n`);
	process.exitCode = 1;
}

export {  };