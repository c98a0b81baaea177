import { DEFAULT_PARALLELISM, EXIT, LOG_LEVELS, NODE_FILE_SYSTEM, NO_ALLOWANCES, SYSTEM_CLOCK, TAG, VERSION, accountRegionsOf, addressColumn, applyLine, applyRun, attemptLine, compareText, configurationLine, connectAws as connectAws$1, detailedExitCodeOf, diagnosticsBeside, diagnosticsCount, diagnosticsText, encodePlan, exitCodeOf, findList, hasChanges, hasErrors, heldRollbackText, heldSentences, historyJson, historyText, holdList, holdUntil, isLogLevel, isShown, joinPlans, jsonText, kindOf, listHistory, lossPhrase, nearest, parseAllowances, parseParallelism, planChangesText, planJson, planNotesText, planRun, planSummary, planSumsText, planWithin, readConfiguration, readPlanFile, readingLines, refusedPlan, releaseList, releasedSentences, reportJson, reportSumsText, restoredSentence, rollbackList, rollbackText, scopeOf, seeList, shellWord, shownDiagnostics, staleLists, stopAfter, validText, validateJson, versionChange, versionNumber, visible, withOperatorRole, wrap } from "./plsync.js";
import { require_dist } from "./yaml.js";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createInterface } from "node:readline/promises";

// src/cli/arguments.ts
/** An error about the command line. `summary`: a sentence without its full stop; `remedy`: full sentences. */
function badUsage(summary, remedy = "Run plsync --help.") {
	return {
		code: "bad_usage",
		severity: "error",
		summary,
		remedy
	};
}

// src/cli/command.ts
/** Answers `one`, once `run` is known to read only options that the definition has: any other does not compile. */
function command(one) {
	return one;
}

// src/cli/options.ts
const CONFIG = {
	kind: "value",
	short: "c",
	value: "FILE",
	help: "the mappings file; default: mappings.yaml or mappings.yml in the working directory"
};
const JSON_OUTPUT = {
	kind: "flag",
	help: "print JSON instead of text"
};
const ONLY = {
	kind: "values",
	value: "GLOB",
	help: "only lists whose account/region/name matches; * stands for anything but a slash; repeatable"
};
const VERBOSE = {
	kind: "flag",
	help: "show every entry"
};
const FULL_REFRESH = {
	kind: "flag",
	help: "read the entries of every list, even where the tag plsync:applied vouches for them"
};
const AUTO_APPROVE = {
	kind: "flag",
	help: "do not ask for approval"
};
const DETAILED_EXIT_CODE = {
	kind: "flag",
	help: "exit with 2 when changes are pending or held back"
};
const ALLOW_REMOVALS = {
	kind: "values",
	value: "ADDRESS=COUNT",
	help: "let this list lose up to COUNT entries this once, whatever its limits say; repeatable"
};
const ALLOW_DELETE = {
	kind: "values",
	value: "ADDRESS",
	help: "let this list be deleted this once, whatever max_deletes says; repeatable"
};
/** What `--allow-removals` and `--allow-delete` permit in this run; plan/limits/guard.ts counts against it. */
function allowancesOf(given) {
	const { "allow-removals": removals, "allow-delete": deletes = [] } = given.options;
	const parsed = parseAllowances(removals, deletes);
	if (parsed.ok) return parsed;
	return wrong$2(`--allow-removals ${parsed.wrong} is not of the form ADDRESS=COUNT, for example network/eu-west-1/web=12`, given.command);
}
const TIMEOUT = {
	kind: "value",
	value: "TIME",
	help: "start no further changes after this time, such as 90s, 30m or 1h; default 30m"
};
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5
};
/** `--timeout` in milliseconds; 30 minutes when it is not given. */
function timeoutOf({ command, options }) {
	const text = options.timeout ?? "30m";
	const parts = /^(\d{1,6})([smh])$/.exec(text);
	const value = Number(parts?.[1]) * (UNITS[parts?.[2] ?? ""] ?? 0);
	return value > 0 ? {
		ok: true,
		value
	} : wrong$2(`--timeout ${text} is not a time like 90s, 30m or 1h`, command);
}
const { reads, writes } = DEFAULT_PARALLELISM;
const PARALLELISM = {
	kind: "value",
	value: "N",
	help: `how many account-regions to read, and lists to change, at a time; default ${reads} and ${writes}`
};
/** `--parallelism`, 1 to 64, for reading and for changing; each has a default of its own when it is not given. */
function parallelismOf({ command, options }) {
	const text = options.parallelism;
	const value = text === void 0 ? DEFAULT_PARALLELISM : parseParallelism(text);
	return value === void 0 ? wrong$2(`--parallelism ${text} is not a whole number from 1 to ${64}`, command) : {
		ok: true,
		value
	};
}
function wrong$2(summary, command) {
	return {
		ok: false,
		diagnostic: badUsage(summary, `Run plsync ${command} --help.`)
	};
}

// src/cli/print-plan.ts
/** Changes, notes and sums on standard output, diagnostics between them on standard error. */
function printPlan(plan, terminal) {
	for (const text of [planChangesText(plan, terminal.style.out), planNotesText(plan, terminal.style.out)]) if (text !== "") terminal.out(`${text}\n`);
	terminal.report(diagnosticsBeside(plan));
	terminal.out(planSumsText(plan, terminal.style.out));
}

// src/cli/prompt.ts
/** The answer was not yes. */
const DECLINED = {
	code: "refused",
	severity: "error",
	summary: "nothing was changed: the answer was not yes"
};
/** `question`: a full sentence. True for "yes" and "y" in any case; undefined when standard input is not a terminal. */
async function askToContinue(question, terminal) {
	const answer = await terminal.ask(`\n${question} Enter "yes" to continue: `);
	return answer === void 0 ? void 0 : /^y(es)?$/i.test(answer.trim());
}
/** Why a command that needs an answer does nothing without a terminal. `command`: its name; `remedy`: full sentences. */
function cannotAsk(command, remedy) {
	return {
		code: "needs_approval",
		severity: "error",
		summary: `${command} asks for approval, and standard input is not a terminal`,
		remedy
	};
}

// src/cli/approve.ts
/** Shows the plan and asks for approval, unless a flag gives it or standard input is not a terminal. */
async function approve(request, plan) {
	const { terminal, mode, autoApprove, json } = request;
	if (!json) printPlan(plan, terminal);
	else terminal.report(plan.diagnostics);
	if (!hasChanges(plan) || autoApprove) return {
		approved: true,
		plan,
		bounds: "limits"
	};
	const answer = await askToContinue("Do you want to make these changes?", terminal);
	if (answer === void 0) return {
		approved: true,
		plan,
		bounds: "limits"
	};
	if (answer) return {
		approved: true,
		plan,
		bounds: mode === "sync" ? "limits" : "exact"
	};
	terminal.report([DECLINED]);
	return {
		approved: false,
		exit: EXIT.refused
	};
}
/** Refuses a saved plan if one of its lists has changed since; otherwise answers what is left of it to do now. */
function approveSaved({ terminal }, saved, planning) {
	terminal.note("info", `Checking that nothing has changed since the plan was made (${saved.takenAt}) ...`);
	const stale = staleLists(saved, planning);
	terminal.note("info", stale.length === 0 ? " ok\n" : " changed\n");
	if (stale.length > 0) {
		terminal.report(stale);
		return {
			approved: false,
			exit: EXIT.refused
		};
	}
	const plan = planWithin(saved, planning);
	terminal.report(plan.diagnostics);
	if (!hasChanges(plan)) terminal.note("info", "The plan has no changes left to make.\n");
	return {
		approved: true,
		plan,
		bounds: "exact"
	};
}

// src/cli/live.ts
/** At most so many changing lines: the cursor can go back only over lines that fit on the screen. */
const SHOWN = 10;
const ERASE_BELOW = "\x1B[J";
const up = (lines) => lines === 0 ? "" : `\x1b[${lines}F`;
/** Lines for one phase of a command. `plainBegin`: without a live terminal, print a line for each start too. */
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

// src/cli/make-changes.ts
/** Makes the changes of the plan. What fails is a row of the report, a diagnostic, and an exit code that says so. */
async function makeChanges(request, { plan, bounds }, planning, aws) {
	const { terminal, configuration, json, allowances, parallelism, stop } = request;
	const live = liveLines(terminal, { plainBegin: true });
	const column = addressColumn(plan.lists.map((list) => list.address));
	const report = await applyRun({
		plan,
		snapshot: planning.snapshot,
		configuration,
		readers: aws.readers,
		writers: aws.writers,
		bounds,
		allowances,
		parallelism: parallelism.writes,
		clock: SYSTEM_CLOCK,
		onProgress: (progress) => {
			const line = applyLine(progress, column, terminal.style.err);
			if (progress.kind !== "ended") live.begin(progress.address, line);
			else live.end(progress.row.address, line);
		},
		stopped: stop.stopped
	});
	live.clear();
	terminal.report(report.diagnostics);
	if (json) terminal.out(jsonText(reportJson(report)));
	else if (hasChanges(plan)) terminal.out(reportSumsText(report, terminal.style.out));
	const result = {
		kind: "applied",
		plan,
		report
	};
	return request.detailedExitCode ? detailedExitCodeOf(result) : exitCodeOf(result);
}

// src/cli/session.ts
/** Reads the mappings file; `file` is its path for messages, also when it could not be found. */
function readMappings(path) {
	const read = readConfiguration(path, NODE_FILE_SYSTEM, (/* @__PURE__ */ new Date()).toISOString());
	return {
		read,
		file: read.ok ? read.configuration.path : read.diagnostics[0]?.position?.file ?? path ?? "mappings.yaml"
	};
}
/**
* The file that --config names, with its warnings reported; undefined when it has errors, which are then reported. With
* --json they also go to standard output, as validate prints them: a program that reads JSON there gets an answer.
*/
function loadConfiguration(options, terminal) {
	const { read, file } = readMappings(options.config);
	terminal.report(read.diagnostics);
	if (read.ok) return read.configuration;
	if (options.json === true) terminal.out(jsonText(validateJson(file, read.diagnostics)));
}
/** Opens the connection to AWS; undefined when the environment makes it unreachable, which is then reported. */
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
function readingProgress(live, regions, terminal) {
	const lineOf = readingLines(regions, terminal.style.err);
	return (progress) => {
		const key = `${progress.at.account}/${progress.at.region}`;
		const line = lineOf(progress);
		if (progress.kind === "waiting" && !terminal.live) terminal.note("info", `${line}\n`);
		else if (progress.kind !== "read") live.begin(key, line);
		else live.end(key, line);
	};
}
/** Reads AWS and makes a plan, with progress on standard error. What cannot be read is in the plan as diagnostics. */
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
		parallelism: parallelism.reads,
		everything,
		now: SYSTEM_CLOCK.now,
		sleep: SYSTEM_CLOCK.sleep,
		onProgress: readingProgress(live, accountRegionsOf(configuration), terminal)
	});
	live.clear();
	return planning;
}

// src/cli/terminal.ts
/** Columns of output that is not a terminal. */
const PLAIN_WIDTH = 120;
const NARROWEST$1 = 40;
/** Reports why a command cannot go on, and answers the exit code to end with. */
function stopWith(diagnostics, terminal) {
	terminal.report(diagnostics);
	return EXIT.incomplete;
}
function styleOf(stream, options, environment) {
	const wanted = options.color ?? !environment.NO_COLOR;
	const forced = environment.FORCE_COLOR !== void 0 && ![
		"",
		"0",
		"false"
	].includes(environment.FORCE_COLOR);
	return {
		width: Math.max(NARROWEST$1, stream.isTTY ? stream.columns : Number(environment.COLUMNS) || PLAIN_WIDTH),
		color: wanted && (stream.isTTY === true || forced) && environment.TERM !== "dumb",
		verbose: options.verbose
	};
}
/** The process' own streams, with the variables of `environment`. */
function nodeTerminal(environment, options) {
	const { stdin, stdout, stderr } = process;
	const style = {
		out: styleOf(stdout, options, environment),
		err: styleOf(stderr, options, environment)
	};
	return {
		environment,
		style,
		live: stderr.isTTY === true && environment.TERM !== "dumb" && isShown("info", options.level),
		out: (text) => void stdout.write(text),
		note: (level, text) => {
			if (isShown(level, options.level)) stderr.write(text);
		},
		report: (diagnostics) => {
			stderr.write(diagnosticsText(shownDiagnostics(diagnostics, options.level), style.err));
		},
		canAsk: stdin.isTTY === true,
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

// src/cli/plan-and-apply.ts
/** Plans, has the plan approved, makes the changes. Problems are reported; a signal ends it once calls under way are answered. */
async function planAndApply(given, kind, terminal) {
	const timeout = timeoutOf(given);
	if (!timeout.ok) return stopWith([timeout.diagnostic], terminal);
	const parallelism = parallelismOf(given);
	if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
	const allowances = allowancesOf(given);
	if (!allowances.ok) return stopWith([allowances.diagnostic], terminal);
	const { options } = given;
	const configuration = loadConfiguration(options, terminal);
	if (configuration === void 0) return EXIT.incomplete;
	const refused = kind.saved && refusedPlan(kind.saved, configuration);
	if (refused !== void 0) {
		terminal.report([refused]);
		return EXIT.refused;
	}
	const stop = stopAfter(timeout.value, (signal) => {
		const note = `\nReceived ${signal}. No further changes will start; waiting for those under way. Send it again to stop at once.\n`;
		terminal.note("warn", note);
	});
	try {
		return await runWithAws({
			terminal,
			configuration,
			mode: kind.mode,
			autoApprove: options["auto-approve"],
			json: options.json,
			allowances: allowances.value,
			detailedExitCode: options["detailed-exitcode"],
			parallelism: parallelism.value,
			stop
		}, kind, options.only);
	} finally {
		stop.end();
	}
}
async function runWithAws(request, { mode, everything, saved }, only) {
	const { terminal, configuration, allowances, parallelism } = request;
	const aws = await connectAws(configuration, terminal);
	if (aws === void 0) return EXIT.incomplete;
	try {
		const planning = await makePlanning({
			configuration,
			readers: aws.readers,
			only: saved?.scope ?? only,
			mode: saved?.mode ?? mode,
			allowances,
			parallelism,
			everything
		}, terminal);
		const answer = saved === void 0 ? await approve(request, planning.plan) : approveSaved(request, saved, planning);
		return answer.approved ? await makeChanges(request, answer, planning, aws) : answer.exit;
	} finally {
		aws.close();
	}
}

// src/cli/commands/apply.ts
const apply = command({
	name: "apply",
	summary: "apply a saved plan, or make a new one and apply it after asking",
	options: {
		config: CONFIG,
		plan: {
			kind: "value",
			value: "FILE",
			help: "apply this saved plan without asking"
		},
		only: ONLY,
		"allow-removals": ALLOW_REMOVALS,
		"allow-delete": ALLOW_DELETE,
		"auto-approve": AUTO_APPROVE,
		timeout: TIMEOUT,
		json: JSON_OUTPUT,
		"detailed-exitcode": DETAILED_EXIT_CODE,
		verbose: VERBOSE,
		parallelism: PARALLELISM
	},
	notes: ["Exit codes: 0 done; 1 a list failed or was not planned; 2 something is held back (with --detailed-exitcode); 3 refused (a stale plan, one of another file, or an answer other than yes)."],
	run: async (given, terminal) => {
		const { plan: path, only, "auto-approve": autoApprove } = given.options;
		const kind = {
			mode: "reviewed",
			everything: true
		};
		if (path === void 0) {
			if (autoApprove || terminal.canAsk) return planAndApply(given, kind, terminal);
			return stopWith([cannotAsk("apply", `Use --auto-approve, or apply a saved plan: plsync plan --out plan.json, then plsync apply --plan plan.json.`)], terminal);
		}
		if (only.length > 0) return stopWith([badUsage("--only cannot be combined with --plan", "The saved plan has its own scope.")], terminal);
		const read = readPlanFile(path);
		if (!read.ok) return stopWith(read.diagnostics, terminal);
		return planAndApply(given, {
			...kind,
			saved: read.plan
		}, terminal);
	}
});

// src/cli/commands/demo.ts
const demo = command({
	name: "demo",
	summary: "see plsync at work on an embedded AWS simulator, without an AWS account",
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
		const { runDemo } = await import("./demo.js");
		return runDemo(options, terminal, runCommand);
	}
});

// src/cli/operator-role.ts
const OPERATOR_ROLE = {
	kind: "value",
	value: "ARN",
	help: "assume this role instead of those in the file; {id} stands for the account of the address"
};
/** The file, with the operator role where one is named; undefined when either is wrong, which is then reported. */
function loadForList({ command, operands, options }, terminal) {
	const configuration = loadConfiguration({ config: options.config }, terminal);
	const role = options["operator-role"];
	if (configuration === void 0 || role === void 0) return configuration;
	const read = withOperatorRole(configuration, role, operands[0] ?? "");
	if (read.ok) return read.value;
	terminal.report([badUsage(`--operator-role ${role} ${read.why}`, `Run plsync ${command} --help.`)]);
}

// src/cli/commands/history.ts
const DEFAULT_LIMIT = 10;
/** `--limit`, 1 to 1,000: AWS keeps no more versions of a list (VPC quotas). */
function limitOf(text) {
	const value = text === void 0 ? DEFAULT_LIMIT : /^\d{1,4}$/.test(text) ? Number(text) : 0;
	if (value >= 1 && value <= 1e3) return {
		ok: true,
		value
	};
	const summary = `--limit ${text} is not a whole number from 1 to 1000`;
	return {
		ok: false,
		diagnostic: badUsage(summary, "Run plsync history --help.")
	};
}
const history = command({
	name: "history",
	summary: "show the versions of a list, what each changed, and which runs made them",
	operands: {
		shown: "ADDRESS",
		least: 1,
		most: 1
	},
	options: {
		config: CONFIG,
		"operator-role": OPERATOR_ROLE,
		limit: {
			kind: "value",
			value: "N",
			help: `the newest N versions; default ${DEFAULT_LIMIT}`
		},
		json: JSON_OUTPUT
	},
	notes: ["Reads AWS with the plan role and changes nothing.", "Exit codes: 0 shown; 1 error."],
	run: async (given, terminal) => {
		const limit = limitOf(given.options.limit);
		if (!limit.ok) return stopWith([limit.diagnostic], terminal);
		const configuration = loadForList(given, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const aws = await connectAws(configuration, terminal);
		if (aws === void 0) return EXIT.incomplete;
		try {
			const seen = await seeList(given.operands[0] ?? "", configuration, aws.readers);
			if (!seen.ok) return stopWith([seen.diagnostic], terminal);
			const read = await listHistory(seen.value, limit.value, (/* @__PURE__ */ new Date()).toISOString());
			if (!read.ok) return stopWith([read.diagnostic], terminal);
			terminal.out(given.options.json ? jsonText(historyJson(read.value)) : historyText(read.value, terminal.style.out));
			return EXIT.ok;
		} finally {
			aws.close();
		}
	}
});

// src/cli/until.ts
const UNTIL = {
	kind: "value",
	value: "TIME",
	help: "when the hold ends by itself: 2026-11-24T06:00Z, or 2026-11-24 for the end of that day in UTC; default: not before it is released"
};
/** The hold that the command line asks for, from `now` (milliseconds since 1970) on. */
function holdOption({ command, options }, now) {
	const read = holdUntil(options.until, now);
	if (read.ok) return read;
	return {
		ok: false,
		diagnostic: badUsage(`--until ${options.until} ${read.why}`, `Run plsync ${command} --help.`)
	};
}

// src/cli/with-list.ts
/** Finds the list, hands it to `act`, and closes the connection afterwards. When it cannot be found, that is reported. */
async function withList(given, terminal, act) {
	const configuration = loadForList(given, terminal);
	if (configuration === void 0) return EXIT.incomplete;
	const aws = await connectAws(configuration, terminal);
	if (aws === void 0) return EXIT.incomplete;
	try {
		const found = await findList(given.operands[0] ?? "", configuration, aws.writers);
		return found.ok ? await act(found.value) : stopWith([found.diagnostic], terminal);
	} finally {
		aws.close();
	}
}

// src/cli/commands/hold.ts
const hold = command({
	name: "hold",
	summary: "stop all changes to a list until it is released, or until a reviewed apply changes its settings",
	operands: {
		shown: "ADDRESS",
		least: 1,
		most: 1
	},
	options: {
		config: CONFIG,
		"operator-role": OPERATOR_ROLE,
		until: UNTIL
	},
	run: async (given, terminal) => {
		const until = holdOption(given, Date.now());
		if (!until.ok) return stopWith([until.diagnostic], terminal);
		return withList(given, terminal, async (found) => {
			const failure = await holdList(found, until.value);
			if (failure !== void 0) return stopWith([failure], terminal);
			const { address, list } = found;
			terminal.out(`${visible(heldSentences({
				address,
				id: list.id
			}, until.value))}\n`);
			return EXIT.ok;
		});
	}
});

// src/iam/arns.ts
var import_dist = require_dist();
/** Prefix lists of the account in these Regions; `ids`: `*`, or one list. */
function listArns({ partition, accountId }, regions, id = "*") {
	return regions.map((region) => `arn:${partition}:ec2:${region}:${accountId}:prefix-list/${id}`);
}
/** Resource shares of the account in these Regions. */
function shareArns({ partition, accountId }, regions) {
	return regions.map((region) => `arn:${partition}:ram:${region}:${accountId}:resource-share/*`);
}
/** The issuer of the ID tokens of GitHub's workflow jobs. */
const GITHUB_ISSUER = "token.actions.githubusercontent.com";
/** ARN of the account's OIDC provider for GitHub. */
function githubProviderArn({ partition, accountId }) {
	return `arn:${partition}:iam::${accountId}:oidc-provider/${GITHUB_ISSUER}`;
}
/** The parts of a role's ARN, whose form the file's rules or the command line have checked. */
function readRoleArn(arn) {
	const [, partition = "", , , accountId = "", resource = ""] = arn.split(":");
	const end = resource.lastIndexOf("/");
	return {
		partition,
		accountId,
		path: resource.slice(4, end + 1),
		name: resource.slice(end + 1)
	};
}

// src/iam/cloudformation-conditions.ts
/** Conditions a `Fn::Or` takes, at most (CloudFormation user guide). */
const OR_TAKES = 10;
/** An empty set, which grows as conditions are asked for. */
function conditionSet() {
	const all = {};
	const sets = /* @__PURE__ */ new Map();
	const self = {
		all,
		add: (name, condition) => {
			all[name] = condition;
			return name;
		},
		inAny: (accounts) => {
			const ids = [...new Set(accounts.map(({ accountId }) => accountId))];
			const key = ids.join();
			const known = sets.get(key);
			if (known !== void 0) return known;
			const several = [...sets.keys()].filter((one) => one.includes(",")).length;
			const name = ids.length === 1 ? `In${key}` : `InGroup${several + 1}`;
			sets.set(key, name);
			return self.add(name, anyOf(ids.map((id) => ({ "Fn::Equals": [{ Ref: "AWS::AccountId" }, id] }))));
		},
		choose: (items, pick) => {
			return [...Map.groupBy(items, (item) => JSON.stringify(pick(item))).values()].reduceRight((otherwise, group) => {
				const [first] = group;
				if (first === void 0) return otherwise;
				return otherwise === void 0 ? pick(first) : { "Fn::If": [
					self.inAny(group),
					pick(first),
					otherwise
				] };
			}, void 0) ?? [];
		}
	};
	return self;
}
function anyOf(tests) {
	if (tests.length === 1 && tests[0] !== void 0) return tests[0];
	if (tests.length <= OR_TAKES) return { "Fn::Or": tests };
	const size = Math.max(OR_TAKES, Math.ceil(tests.length / OR_TAKES));
	const parts = [];
	for (let start = 0; start < tests.length; start += size) parts.push(anyOf(tests.slice(start, start + size)));
	return anyOf(parts);
}

// src/iam/policy-document.ts
/** A document of the statements that are there. */
function document(...statements) {
	return {
		Version: "2012-10-17",
		Statement: statements.filter((statement) => statement !== void 0)
	};
}
/** A single value stands alone, several as a list. */
function oneOrMore(values) {
	const [only] = values;
	return values.length === 1 && only !== void 0 ? only : values;
}
/** Characters as IAM counts them: without white space ("IAM and STS quotas" in the IAM user guide). */
function characters(policy) {
	return JSON.stringify(policy).replace(/\s/g, "").length;
}

// src/iam/trust.ts
/** The trust policy of a role that hubs assume; `hubs`: ARNs of roles, of any account. */
function hubTrust(hubs, { externalId, sessionTags }) {
	const Principal = { AWS: oneOrMore(hubs) };
	const assume = {
		Sid: "HubsAssume",
		Effect: "Allow",
		Principal,
		Action: "sts:AssumeRole",
		...externalId === void 0 ? {} : { Condition: { StringEquals: { "sts:ExternalId": externalId } } }
	};
	return document(assume, sessionTags ? {
		Sid: "HubsTag",
		Effect: "Allow",
		Principal,
		Action: "sts:TagSession"
	} : void 0);
}
/** The trust policy of a role that people assume with credentials of their own; `principals`: ARNs of roles, users or accounts. */
function operatorTrust(principals) {
	return document({
		Sid: "OperatorsAssume",
		Effect: "Allow",
		Principal: { AWS: oneOrMore(principals) },
		Action: "sts:AssumeRole"
	});
}
/** The audience of GitHub's tokens (GitHub's documentation of OIDC in AWS; AWS' of OIDC providers in China). */
function audienceIn(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
/** The trust policy of a role that GitHub's jobs assume; in `subjects`, `*` stands for any text. */
function githubTrust(scope, audience, subjects) {
	const exact = subjects.filter((subject) => !subject.includes("*"));
	const compared = oneOrMore(subjects);
	const key = `${GITHUB_ISSUER}:sub`;
	const aud = { [`${GITHUB_ISSUER}:aud`]: audience };
	const Condition = exact.length === subjects.length ? { StringEquals: {
		...aud,
		[key]: compared
	} } : {
		StringEquals: aud,
		StringLike: { [key]: compared }
	};
	return document({
		Sid: "GitHubAssumes",
		Effect: "Allow",
		Principal: { Federated: githubProviderArn(scope) },
		Action: "sts:AssumeRoleWithWebIdentity",
		Condition
	});
}

// src/iam/cloudformation.ts
const parameter = (name) => `\${${name}}`;
const HERE = {
	partition: parameter("AWS::Partition"),
	accountId: parameter("AWS::AccountId")
};
const LOGICAL_IDS = {
	"plan-hub": "PlanHubRole",
	"apply-hub": "ApplyHubRole",
	plan: "PlanRole",
	apply: "ApplyRole",
	operator: "OperatorRole"
};
const PROVIDER = "GitHubProvider";
const CREATES_PROVIDER$1 = "CreatesGitHubProvider";
/** `heading`: lines that open the template as comments. */
function cloudFormationTemplate(roles, partition, heading) {
	const conditions = conditionSet();
	const resources = {};
	/** What trust policies name and the stack of that account creates, as references, so that CloudFormation creates it first. */
	const made = /* @__PURE__ */ new Map();
	const trusting = roles.filter(({ trustsGitHub }) => trustsGitHub);
	if (trusting.length > 0) {
		const asked = { "Fn::Equals": [{ Ref: CREATES_PROVIDER$1 }, "true"] };
		const here = { Condition: conditions.inAny(trusting) };
		const Condition = conditions.add("HasGitHubProvider", { "Fn::And": [asked, here] });
		resources[PROVIDER] = {
			Type: "AWS::IAM::OIDCProvider",
			Condition,
			Properties: {
				Url: `https://${GITHUB_ISSUER}`,
				ClientIdList: [audienceIn(partition)]
			}
		};
		const arn = githubProviderArn(HERE);
		made.set(arn, { "Fn::If": [
			Condition,
			{ Ref: PROVIDER },
			{ "Fn::Sub": arn }
		] });
	}
	const hubs = roles.filter(({ kind }) => kind === "plan-hub" || kind === "apply-hub");
	const madeIn = (account) => {
		const here = hubs.filter(({ accountId }) => accountId === account);
		return new Map([...made, ...here.map((hub) => [hub.arn, { "Fn::GetAtt": [LOGICAL_IDS[hub.kind], "Arn"] }])]);
	};
	for (const [kind, ofKind] of Map.groupBy(roles, (role) => role.kind)) resources[LOGICAL_IDS[kind]] = {
		Type: "AWS::IAM::Role",
		Condition: conditions.inAny(ofKind),
		Properties: {
			RoleName: conditions.choose(ofKind, ({ name }) => name),
			Path: conditions.choose(ofKind, ({ path }) => path),
			AssumeRolePolicyDocument: conditions.choose(ofKind, ({ documents, accountId }) => filledIn(documents(HERE).trust, madeIn(accountId))),
			Policies: [{
				PolicyName: "plsync",
				PolicyDocument: conditions.choose(ofKind, ({ documents }) => filledIn(documents(HERE).policy, /* @__PURE__ */ new Map()))
			}]
		}
	};
	const template = {
		AWSTemplateFormatVersion: "2010-09-09",
		Description: "Roles of plsync, in every account that mappings.yaml names",
		...trusting.length === 0 ? {} : { Parameters: { [CREATES_PROVIDER$1]: {
			Type: "String",
			AllowedValues: ["true", "false"],
			Default: "true",
			Description: `false where the account has an OIDC provider for ${GITHUB_ISSUER} already`
		} } },
		Conditions: conditions.all,
		Resources: resources
	};
	const text = (0, import_dist.stringify)(template, {
		version: "1.1",
		lineWidth: 0,
		aliasDuplicateObjects: false
	});
	return `${heading.map((line) => `# ${line}\n`).join("")}${text}`;
}
/** Texts that are in `made`, and texts that hold the template's words for the account, become what CloudFormation fills in. */
function filledIn(value, made) {
	if (typeof value === "string") return made.get(value) ?? (value.includes(HERE.accountId) ? { "Fn::Sub": value } : value);
	if (Array.isArray(value)) return value.map((inner) => filledIn(inner, made));
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filledIn(inner, made)]));
}

// src/iam/hub-policy.ts
/** Characters of all inline policies of a role, at most ("IAM and STS quotas" in the IAM user guide). */
const INLINE_CHARACTERS = 10240;
/** Names every role or, when they do not fit into a policy, roles of these names in any account that trusts the hub. */
function hubPolicy(roles, sessionTags) {
	const whole = policy(roles, sessionTags);
	if (characters(whole) <= 10240) return whole;
	const anywhere = roles.map((arn) => {
		const { partition, path, name } = readRoleArn(arn);
		return `arn:${partition}:iam::*:role${path}${name}`;
	});
	return policy([...new Set(anywhere)], sessionTags);
}
function policy(roles, sessionTags) {
	return document({
		Sid: "AssumeRoles",
		Effect: "Allow",
		Action: sessionTags ? ["sts:AssumeRole", "sts:TagSession"] : "sts:AssumeRole",
		Resource: oneOrMore(roles)
	});
}

// src/iam/needs.ts
/** Accounts of which the file needs anything, in order of their aliases; Regions in order of their names. */
function needsOf({ accounts, mappings }) {
	const reads = mappings.flatMap(({ sources }) => sources.flatMap(readsOf));
	const lists = mappings.flatMap((mapping) => mapping.lists);
	return accounts.map((account) => needsOfAccount(account, reads.filter(({ at }) => at.account === account.alias), lists.filter(({ at }) => at.account === account.alias))).filter(({ sourceRegions, searchedRegions }) => sourceRegions.length + searchedRegions.length > 0).sort((a, b) => compareText(a.account.alias, b.account.alias));
}
function readsOf(source) {
	const { reads, permissions } = kindOf(source);
	return reads(source).map(({ at }) => ({
		at,
		actions: permissions
	}));
}
function needsOfAccount(account, reads, lists) {
	const listRegions = sorted(lists.map(({ at }) => at.region));
	const shared = lists.filter(({ share }) => share !== void 0);
	return {
		account,
		sourceRegions: sorted(reads.map(({ at }) => at.region)),
		sourceActions: sorted(reads.flatMap(({ actions }) => actions)),
		listRegions,
		searchedRegions: sorted([...listRegions, ...account.regions]),
		adopted: lists.flatMap(({ adopt, at }) => typeof adopt === "string" ? [{
			region: at.region,
			id: adopt
		}] : []).sort((a, b) => compareText(a.region, b.region) || compareText(a.id, b.id)),
		deletes: account.regions.length > 0 || lists.some(({ deletion }) => deletion === "delete"),
		retains: account.regions.length > 0 || lists.some(({ deletion }) => deletion === "retain"),
		sharedRegions: sorted(shared.map(({ at }) => at.region)),
		sharesOutside: shared.some(({ share }) => share?.allowExternal === true)
	};
}
function sorted(texts) {
	return [...new Set(texts)].sort(compareText);
}

// src/iam/gaps.ts
/** Characters of a trust policy, and of all inline policies of a role ("IAM and STS quotas" in the IAM user guide). */
const TRUST_CHARACTERS = 2048;
/** Warnings: accounts without a printed role, adoptions without an id, documents that are longer than IAM allows. */
function gapsOf(configuration, roles) {
	return [
		...needsOf(configuration).flatMap(missingRoles),
		...namelessAdoptions(configuration),
		...roles.flatMap(tooLarge)
	];
}
function tooLarge({ arn, documents }) {
	const { partition, accountId } = readRoleArn(arn);
	const { trust, policy } = documents({
		partition,
		accountId
	});
	const problem = (what, has, most, remedy) => {
		if (has <= most) return [];
		return [{
			code: "role_not_printed",
			severity: "warning",
			summary: `the ${what} of ${arn} has ${has} characters; IAM allows ${most}`,
			remedy
		}];
	};
	return [...problem("trust policy", characters(trust), TRUST_CHARACTERS, "Ask AWS to raise the quota for the length of trust policies in that account, or name fewer repositories."), ...problem("policy", characters(policy), INLINE_CHARACTERS, "Split it into several managed policies and attach those.")];
}
function missingRoles({ account, searchedRegions }) {
	const { alias, id, planRoleArn, applyRoleArn, position } = account;
	const about = {
		severity: "warning",
		account: alias,
		position
	};
	const ambient = (role) => ({
		...about,
		code: "role_not_printed",
		summary: `account ${alias} (${id}) is ${role} with ambient credentials, so no role is printed for that`,
		remedy: "Start plsync with credentials of this account that have the permissions of such a role."
	});
	const written = searchedRegions.length > 0;
	const isAmbient = applyRoleArn === "none" || applyRoleArn === void 0 && planRoleArn === void 0;
	if (planRoleArn === void 0) return [ambient(written && isAmbient ? "read and written" : "read")];
	if (written && isAmbient) return [ambient("written")];
	if (!written || applyRoleArn !== void 0) return [];
	return [{
		...about,
		code: "no_apply_role",
		summary: `account ${alias} (${id}) has prefix lists but no apply role, so none is printed for it`,
		remedy: "Add `apply_role_arn` to the account."
	}];
}
/** Policies name resources by id: `adopt: true` would need the right to take over any list without an owner. */
function namelessAdoptions({ mappings }) {
	return mappings.flatMap((mapping) => mapping.lists).filter(({ adopt }) => adopt === true).map(({ address, position }) => ({
		code: "role_not_printed",
		severity: "warning",
		summary: `${address}: \`adopt: true\` does not say which list, so the apply role may not take it over`,
		remedy: "Write the id that `plsync plan` shows (`adopt: pl-…`), and print the roles again.",
		address,
		position
	}));
}

// src/iam/heading.ts
/** Its lines, without comment characters. */
function headingOf({ owner }) {
	return [
		`Roles of plsync for ${owner}, as \`plsync iam\` prints them: exactly what the file needs.`,
		"Print them again when the file names other accounts, Regions, shares or lists to adopt. docs/roles.md describes how to roll",
		"them out: add permissions before the change of the file is merged, remove them after it has been applied."
	];
}

// src/iam/json.ts
const FORMAT_VERSION = "1.0";
/** The document that `plsync iam --format json` prints. */
function rolesJson(roles, partition) {
	const providers = new Set(roles.filter(({ trustsGitHub }) => trustsGitHub).map(({ accountId }) => accountId));
	return {
		format_version: FORMAT_VERSION,
		oidc_providers: [...providers].map((accountId) => ({
			account_id: accountId,
			arn: githubProviderArn({
				partition,
				accountId
			}),
			audience: audienceIn(partition)
		})),
		roles: roles.map(({ kind, arn, alias, accountId, path, name, documents }) => ({
			kind,
			arn,
			...alias === void 0 ? {} : { account: alias },
			account_id: accountId,
			path,
			name,
			...documents({
				partition,
				accountId
			})
		}))
	};
}

// src/iam/sharing-policy.ts
/** What `ram:RequestedResourceType` calls prefix lists (RAM user guide, "Shareable AWS resources"). */
const PREFIX_LIST = "ec2:PrefixList";
/** Finding shares, which plans need too. The actions have no resource level: only the Region restricts them. */
function findShares({ sharedRegions }) {
	if (sharedRegions.length === 0) return void 0;
	return {
		Sid: "FindShares",
		Effect: "Allow",
		Action: ["ram:GetResourceShareAssociations", "ram:GetResourceShares"],
		Resource: "*",
		Condition: { StringEquals: { "aws:RequestedRegion": oneOrMore(sharedRegions) } }
	};
}
/** Creating, changing and ending shares. */
function sharingStatements(needs, scope, owner) {
	if (needs.sharedRegions.length === 0) return [];
	const shares = oneOrMore(shareArns(scope, needs.sharedRegions));
	const ours = { [`aws:ResourceTag/${TAG.owner}`]: owner };
	const asOurs = { [`aws:RequestTag/${TAG.owner}`]: owner };
	const inside = (key) => needs.sharesOutside ? {} : { Bool: { [key]: "false" } };
	return [
		{
			Sid: "CreateShares",
			Effect: "Allow",
			Action: "ram:CreateResourceShare",
			Resource: "*",
			Condition: {
				StringEquals: {
					...asOurs,
					"aws:RequestedRegion": oneOrMore(needs.sharedRegions),
					"ram:RequestedResourceType": PREFIX_LIST
				},
				...inside("ram:RequestedAllowsExternalPrincipals")
			}
		},
		{
			Sid: "TagNewShares",
			Effect: "Allow",
			Action: "ram:TagResource",
			Resource: shares,
			Condition: { StringEquals: {
				...asOurs,
				...ours
			} }
		},
		{
			Sid: "AssociateOwnShares",
			Effect: "Allow",
			Action: "ram:AssociateResourceShare",
			Resource: shares,
			Condition: {
				StringEquals: ours,
				StringEqualsIfExists: { "ram:RequestedResourceType": PREFIX_LIST },
				...inside("ram:AllowsExternalPrincipals")
			}
		},
		{
			Sid: "UpdateOwnShares",
			Effect: "Allow",
			Action: "ram:UpdateResourceShare",
			Resource: shares,
			Condition: {
				StringEquals: ours,
				...inside("ram:RequestedAllowsExternalPrincipals")
			}
		},
		{
			Sid: "EndOwnShares",
			Effect: "Allow",
			Action: [
				"ram:DeleteResourceShare",
				"ram:DisassociateResourceShare",
				...needs.retains ? ["ram:UntagResource"] : []
			],
			Resource: shares,
			Condition: { StringEquals: ours }
		}
	];
}

// src/iam/apply-policy.ts
const OWNER_OF_RESOURCE = `aws:ResourceTag/${TAG.owner}`;
const OWNER_IN_REQUEST = `aws:RequestTag/${TAG.owner}`;
/** The permissions policy of an apply role; `owner`: the value of the owner tag. */
function applyPolicy(needs, scope, owner) {
	const lists = oneOrMore(listArns(scope, needs.searchedRegions));
	return document({
		Sid: "FindLists",
		Effect: "Allow",
		Action: "ec2:DescribeManagedPrefixLists",
		Resource: "*",
		Condition: { StringEquals: { "ec2:Region": oneOrMore(needs.searchedRegions) } }
	}, {
		Sid: "ChangeOwnLists",
		Effect: "Allow",
		Action: [
			...needs.deletes ? ["ec2:DeleteManagedPrefixList"] : [],
			"ec2:DeleteTags",
			"ec2:GetManagedPrefixListEntries",
			"ec2:ModifyManagedPrefixList",
			"ec2:RestoreManagedPrefixListVersion"
		],
		Resource: lists,
		Condition: { StringEquals: { [OWNER_OF_RESOURCE]: owner } }
	}, {
		Sid: "TagOwnLists",
		Effect: "Allow",
		Action: "ec2:CreateTags",
		Resource: lists,
		Condition: {
			StringEquals: { [OWNER_OF_RESOURCE]: owner },
			StringEqualsIfExists: { [OWNER_IN_REQUEST]: owner }
		}
	}, ...creation(needs, scope, owner), adoption(needs, scope, owner), findShares(needs), ...sharingStatements(needs, scope, owner));
}
function creation({ listRegions }, scope, owner) {
	if (listRegions.length === 0) return [];
	const lists = oneOrMore(listArns(scope, listRegions));
	return [{
		Sid: "CreateLists",
		Effect: "Allow",
		Action: "ec2:CreateManagedPrefixList",
		Resource: lists,
		Condition: { StringEquals: { [OWNER_IN_REQUEST]: owner } }
	}, {
		Sid: "TagNewLists",
		Effect: "Allow",
		Action: "ec2:CreateTags",
		Resource: lists,
		Condition: { StringEquals: {
			[OWNER_IN_REQUEST]: owner,
			"ec2:CreateAction": "CreateManagedPrefixList"
		} }
	}];
}
/** Of the lists that the file names by id: a policy cannot name a list by its name. */
function adoption({ adopted }, scope, owner) {
	if (adopted.length === 0) return void 0;
	return {
		Sid: "AdoptLists",
		Effect: "Allow",
		Action: "ec2:CreateTags",
		Resource: oneOrMore(adopted.flatMap(({ region, id }) => listArns(scope, [region], id))),
		Condition: {
			Null: { [OWNER_OF_RESOURCE]: "true" },
			StringEquals: { [OWNER_IN_REQUEST]: owner }
		}
	};
}

// src/iam/github.ts
const NAME = "[A-Za-z0-9._-]+";
const REPOSITORY = new RegExp(`^${NAME}/${NAME}$|^${NAME}@\\d+/${NAME}@\\d+$`);
/** True for `ORG/REPO` and `ORG@ORG_ID/REPO@REPO_ID`. */
function isRepository(text) {
	return REPOSITORY.test(text);
}
/** True for a text without anything that is special in a trust policy (`*`, `?`, `${…}`) or in a subject (`:`). */
function isPlainName(text) {
	return /^[A-Za-z0-9][A-Za-z0-9._/+@ -]{0,254}$/.test(text);
}
/** Subjects of the jobs that may apply: on the default branch, and in the environments. */
function applySubjects(github) {
	const { repositories, branch, environments, appliesOnBranch } = github;
	return repositories.flatMap((repository) => [...appliesOnBranch ? [`repo:${repository}:ref:refs/heads/${branch}`] : [], ...environments.map((environment) => `repo:${repository}:environment:${environment}`)]);
}
/**
* Pull requests, the merge queue (whose branches GitHub makes below `gh-readonly-queue/BRANCH/`), the default branch, and every job
* that may apply, since an apply plans first.
*/
function planSubjects(github) {
	const { repositories, branch } = github;
	const subjects = repositories.flatMap((repository) => [
		`repo:${repository}:pull_request`,
		`repo:${repository}:ref:refs/heads/gh-readonly-queue/${branch}/*`,
		`repo:${repository}:ref:refs/heads/${branch}`
	]);
	return [.../* @__PURE__ */ new Set([...subjects, ...applySubjects(github)])];
}

// src/iam/operator-policy.ts
/** For the lists of `owner` in the Regions where the file has lists, or looks for them. */
function operatorPolicy({ searchedRegions }, scope, owner) {
	const lists = oneOrMore(listArns(scope, searchedRegions));
	const isOurs = { [`aws:ResourceTag/${TAG.owner}`]: owner };
	return document({
		Sid: "FindLists",
		Effect: "Allow",
		Action: "ec2:DescribeManagedPrefixLists",
		Resource: "*",
		Condition: { StringEquals: { "ec2:Region": oneOrMore(searchedRegions) } }
	}, {
		Sid: "RollBackOwnLists",
		Effect: "Allow",
		Action: [
			"ec2:GetManagedPrefixListEntries",
			"ec2:ModifyManagedPrefixList",
			"ec2:RestoreManagedPrefixListVersion"
		],
		Resource: lists,
		Condition: { StringEquals: isOurs }
	}, {
		Sid: "HoldOwnLists",
		Effect: "Allow",
		Action: ["ec2:CreateTags", "ec2:DeleteTags"],
		Resource: lists,
		Condition: {
			StringEquals: isOurs,
			"ForAllValues:StringEquals": { "aws:TagKeys": [TAG.hold, TAG.restored] },
			Null: { "aws:TagKeys": "false" }
		}
	});
}

// src/iam/plan-policy.ts
/**
* The describing actions have no resource level: only the Region restricts them. Entries and references are allowed by ARN, not by tag,
* as a plan also shows those of a list without our tag that is where the file wants one.
*/
function planPolicy(needs, scope) {
	const { sourceRegions, sourceActions, searchedRegions } = needs;
	return document(sourceRegions.length === 0 ? void 0 : {
		Sid: "ReadMembers",
		Effect: "Allow",
		Action: oneOrMore(sourceActions),
		Resource: "*",
		Condition: { StringEquals: { "ec2:Region": oneOrMore(sourceRegions) } }
	}, searchedRegions.length === 0 ? void 0 : {
		Sid: "FindLists",
		Effect: "Allow",
		Action: "ec2:DescribeManagedPrefixLists",
		Resource: "*",
		Condition: { StringEquals: { "ec2:Region": oneOrMore(searchedRegions) } }
	}, searchedRegions.length === 0 ? void 0 : {
		Sid: "ReadLists",
		Effect: "Allow",
		Action: ["ec2:GetManagedPrefixListAssociations", "ec2:GetManagedPrefixListEntries"],
		Resource: oneOrMore(listArns(scope, searchedRegions))
	}, findShares(needs));
}

// src/iam/roles.ts
/** The partition of the file's roles: `aws` when it names none. */
function partitionOf(configuration) {
	const [arn] = configuration.accounts.flatMap(({ planRoleArn, applyRoleArn }) => [planRoleArn, applyRoleArn].filter(isArn));
	return arn === void 0 ? "aws" : readRoleArn(arn).partition;
}
function isArn(role) {
	return role !== void 0 && role !== "none";
}
/** In the first account of the file whose lists are written; undefined when there is none. */
function defaultHubs(configuration) {
	const written = new Set(needsOf(configuration).filter(isWritten).map(({ account }) => account.alias));
	const account = configuration.accounts.find(({ alias }) => written.has(alias));
	if (account === void 0) return void 0;
	const hub = (name) => `arn:${partitionOf(configuration)}:iam::${account.id}:role/${name}`;
	return {
		plan: hub("plsync-plan-hub"),
		apply: hub("plsync-apply-hub")
	};
}
function isWritten({ account, searchedRegions }) {
	return searchedRegions.length > 0 && isArn(account.applyRoleArn);
}
/** The role with which people hold, release and roll back lists of the account. */
function operatorArn(configuration, { id }) {
	return `arn:${partitionOf(configuration)}:iam::${id}:role/plsync-operator`;
}
/**
* Hubs first, then the roles of the accounts in order of their aliases. `operators`: ARNs of those who may assume the operator roles;
* without any there are none.
*/
function rolesOf(configuration, access, operators = []) {
	const { owner, credentials, accounts } = configuration;
	const { sessionTags } = credentials;
	const audience = audienceIn(partitionOf(configuration));
	const trust = ({ externalId }, kind, scope) => {
		if (access.by === "github") return githubTrust(scope, audience, subjectsOf(kind, access.github));
		const { plan, apply } = access.hubs;
		return hubTrust(kind === "plan" ? [plan, apply] : [apply], {
			externalId,
			sessionTags
		});
	};
	const define = (kind, arn, trustsGitHub, documents) => {
		const { path, name, accountId } = readRoleArn(arn);
		return {
			kind,
			arn,
			path,
			name,
			accountId,
			alias: accounts.find(({ id }) => id === accountId)?.alias,
			trustsGitHub,
			documents
		};
	};
	const byToken = access.by === "github";
	const ofAccounts = needsOf(configuration).flatMap((needs) => {
		const { account } = needs;
		const { planRoleArn: plan, applyRoleArn: apply } = account;
		const planDocuments = (scope) => ({
			trust: trust(account, "plan", scope),
			policy: planPolicy(needs, scope)
		});
		const applyDocuments = (scope) => ({
			trust: trust(account, "apply", scope),
			policy: applyPolicy(needs, scope, owner)
		});
		const operatorDocuments = (scope) => ({
			trust: operatorTrust(operators),
			policy: operatorPolicy(needs, scope, owner)
		});
		const operator = define("operator", operatorArn(configuration, account), false, operatorDocuments);
		return [
			...isArn(plan) ? [define("plan", plan, byToken, planDocuments)] : [],
			...isWritten(needs) && isArn(apply) ? [define("apply", apply, byToken, applyDocuments)] : [],
			...operators.length > 0 && needs.searchedRegions.length > 0 ? [operator] : []
		];
	});
	if (access.by === "github" || access.github === void 0) return ofAccounts;
	const { hubs, github } = access;
	const hub = (kind, arn, opens) => {
		const opened = ofAccounts.filter((role) => opens.includes(role.kind)).map((role) => role.arn);
		return define(`${kind}-hub`, arn, true, (scope) => ({
			trust: githubTrust(scope, audience, subjectsOf(kind, github)),
			policy: hubPolicy(opened, sessionTags)
		}));
	};
	return [
		hub("plan", hubs.plan, ["plan"]),
		hub("apply", hubs.apply, ["plan", "apply"]),
		...ofAccounts
	];
}
function subjectsOf(kind, github) {
	return kind === "plan" ? planSubjects(github) : applySubjects(github);
}

// src/iam/hcl.ts
const INDENT = "  ";
/** The blocks with a blank line between them, ending in a line break. */
function hclText(blocks) {
	return blocks.map((block) => `${blockLines(block).join("\n")}\n`).join("\n");
}
/** A quoted string in which Terraform finds no templates: `${` and `%{` are escaped. */
function quoted(text) {
	return JSON.stringify(text).replace(/([$%])\{/g, "$1$1{");
}
function blockLines({ head, lines }) {
	const inner = [];
	let settings = [];
	const flush = () => {
		inner.push(...settingLines(settings));
		settings = [];
	};
	for (const line of lines) {
		if (line !== "" && !("head" in line)) {
			settings.push(line);
			continue;
		}
		flush();
		inner.push(...line === "" ? [""] : blockLines(line));
	}
	flush();
	return [
		`${head} {`,
		...indented(inner),
		"}"
	];
}
/** A setting that takes several lines ends a column and belongs to none. */
function settingLines(settings) {
	const written = settings.map(([name, value]) => ({
		name,
		lines: valueLines(value)
	}));
	const lines = [];
	for (let start = 0; start < written.length;) {
		let end = start;
		while (written[end]?.lines.length === 1) end++;
		const column = written.slice(start, end);
		const width = Math.max(0, ...column.map(({ name }) => name.length));
		for (const { name, lines: [value] } of column) lines.push(`${name.padEnd(width)} = ${value}`);
		const long = written[end];
		if (long !== void 0) lines.push(`${long.name} = ${long.lines[0]}`, ...long.lines.slice(1));
		start = end + 1;
	}
	return lines;
}
function valueLines(value) {
	if (typeof value === "string") return [quoted(value)];
	if (typeof value === "number" || typeof value === "boolean") return [String(value)];
	if (isList(value)) return listLines(value);
	if (isRaw(value)) return [value.raw];
	if (isCall(value)) {
		const lines = valueLines(value.of);
		return lines.map((line, index) => {
			return `${index === 0 ? `${value.call}(` : ""}${line}${index === lines.length - 1 ? ")" : ""}`;
		});
	}
	const settings = Object.entries(value).map(([key, inner]) => [keyOf(key), inner]);
	return settings.length === 0 ? ["{}"] : [
		"{",
		...indented(settingLines(settings)),
		"}"
	];
}
function listLines(values) {
	const written = values.map(valueLines);
	const [only] = written;
	if (written.length === 0) return ["[]"];
	if (written.length === 1 && only?.length === 1) return [`[${only[0]}]`];
	return [
		"[",
		...indented(written.flatMap((lines) => [...lines.slice(0, -1), `${lines.at(-1)},`])),
		"]"
	];
}
function isList(value) {
	return Array.isArray(value);
}
function isRaw(value) {
	return typeof value === "object" && "raw" in value;
}
function isCall(value) {
	return typeof value === "object" && "call" in value;
}
function keyOf(key) {
	return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) ? key : quoted(key);
}
function indented(lines) {
	return lines.map((line) => line === "" ? "" : `${INDENT}${line}`);
}

// src/iam/terraform.ts
/** From this version on `thumbprint_list` may be left out, as AWS knows GitHub's certificates. */
const PROVIDER_VERSION = ">= 6.0";
const CREATES_PROVIDER = "create_github_provider";
/** `heading`: lines that open the module as comments. */
function terraformModule(roles, partition, heading) {
	const accounts = accountNames(roles);
	const provider = ({ accountId }) => {
		return accounts.size === 1 ? [] : [["provider", { raw: `aws.${accounts.get(accountId)}` }], ""];
	};
	const trusting = new Map(roles.filter(({ trustsGitHub }) => trustsGitHub).map((role) => [role.accountId, role]));
	const blocks = [
		requirements([...accounts.values()]),
		...trusting.size === 0 ? [] : [providerVariable],
		...[...trusting.values()].map((role) => ({
			head: `resource "aws_iam_openid_connect_provider" "github_${accounts.get(role.accountId)}"`,
			lines: [
				...provider(role),
				["count", { raw: `var.${CREATES_PROVIDER} ? 1 : 0` }],
				["url", `https://${GITHUB_ISSUER}`],
				["client_id_list", [audienceIn(partition)]]
			]
		})),
		...roles.flatMap((role) => roleBlocks(role, roles, accounts.get(role.accountId) ?? "", provider(role), partition))
	];
	return `${heading.map((line) => `# ${line}\n`).join("")}${heading.length === 0 ? "" : "\n"}${hclText(blocks)}`;
}
function roleBlocks(role, roles, account, provider, partition) {
	const { trust, policy } = role.documents({
		partition,
		accountId: role.accountId
	});
	const name = resourceName(role, account);
	const hubs = roles.filter(({ kind }) => kind === "plan-hub" || kind === "apply-hub");
	const before = hubs.includes(role) || role.trustsGitHub || role.kind === "operator" ? [] : hubs.map((hub) => `aws_iam_role.${resourceName(hub, "")}`);
	return [{
		head: `resource "aws_iam_role" "${name}"`,
		lines: [
			...provider,
			["name", role.name],
			["path", role.path],
			["assume_role_policy", json(trust)],
			...before.length === 0 ? [] : ["", ["depends_on", before.map((raw) => ({ raw }))]]
		]
	}, {
		head: `resource "aws_iam_role_policy" "${name}"`,
		lines: [
			...provider,
			["name", "plsync"],
			["role", { raw: `aws_iam_role.${name}.id` }],
			["policy", json(policy)]
		]
	}];
}
function resourceName({ kind }, account) {
	return kind === "plan-hub" || kind === "apply-hub" ? kind.replace("-", "_") : `${kind}_${account}`;
}
function json(document) {
	return {
		call: "jsonencode",
		of: document
	};
}
function requirements(accounts) {
	const aliases = accounts.map((account) => ({ raw: `aws.${account}` }));
	return {
		head: "terraform",
		lines: [{
			head: "required_providers",
			lines: [["aws", {
				source: "hashicorp/aws",
				version: PROVIDER_VERSION,
				...accounts.length === 1 ? {} : { configuration_aliases: aliases }
			}]]
		}]
	};
}
const providerVariable = {
	head: `variable "${CREATES_PROVIDER}"`,
	lines: [
		["description", `false where the accounts have an OIDC provider for ${GITHUB_ISSUER} already`],
		["type", { raw: "bool" }],
		["default", true]
	]
};
/** Account id → its alias as Terraform's names can be: letters, digits, `_` and `-`, no digit first; each once. */
function accountNames(roles) {
	const names = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { accountId, alias = "hub" } of roles) {
		if (names.has(accountId)) continue;
		const plain = alias.replace(/[^A-Za-z0-9_-]/g, "_").replace(/^(?=\d)/, "account_");
		const name = taken.has(plain) ? `${plain}_${accountId}` : plain;
		taken.add(name);
		names.set(accountId, name);
	}
	return names;
}

// src/cli/iam-access.ts
/** The options that say who may use the roles. */
const ACCESS_OPTIONS = {
	repository: {
		kind: "values",
		value: "ORG/REPO",
		help: "repository whose jobs may plan and apply; ORG@ORG_ID/REPO@REPO_ID for immutable subjects; repeatable"
	},
	branch: {
		kind: "value",
		value: "NAME",
		help: "default branch of that repository; default main"
	},
	environment: {
		kind: "values",
		value: "NAME",
		help: "GitHub environment whose jobs may apply, as those on the default branch may; repeatable"
	},
	"environment-only": {
		kind: "flag",
		help: "jobs may apply only in these environments, not merely because they run on the default branch"
	},
	"plan-hub": {
		kind: "value",
		value: "ARN",
		help: "role that jobs plan with; default: plsync-plan-hub in the first account whose lists are written"
	},
	"apply-hub": {
		kind: "value",
		value: "ARN",
		help: "role that jobs apply with; default: plsync-apply-hub there"
	}
};
function wrong$1(summary, remedy = "Run plsync iam --help.") {
	return {
		ok: false,
		diagnostic: badUsage(summary, remedy)
	};
}
/** Who may use the roles: jobs of the repositories themselves, or hub roles that those jobs assume first. */
function accessOf(options, configuration) {
	const github = githubOf(options);
	if (!github.ok) return github;
	if (configuration.credentials.mode === "oidc") {
		if (options["plan-hub"] !== void 0 || options["apply-hub"] !== void 0) return wrong$1("with `credentials.mode: oidc` there is no hub: every role trusts GitHub's tokens", "Leave out --plan-hub and --apply-hub, or set the mode to chain.");
		if (github.value === void 0) return wrong$1("with `credentials.mode: oidc` the roles trust the jobs of a repository: --repository is missing", "Add --repository ORG/REPO.");
		return {
			ok: true,
			value: {
				by: "github",
				github: github.value
			}
		};
	}
	const hubs = hubsOf(options, configuration);
	return hubs.ok ? {
		ok: true,
		value: {
			by: "hubs",
			hubs: hubs.value,
			github: github.value
		}
	} : hubs;
}
function githubOf(options) {
	const { repository: repositories, branch, environment: environments, "environment-only": environmentOnly } = options;
	if (repositories.length === 0) {
		if (branch !== void 0) return wrong$1("--branch goes with --repository");
		if (environments.length > 0) return wrong$1("--environment goes with --repository");
		if (environmentOnly) return wrong$1("--environment-only goes with --repository");
		return {
			ok: true,
			value: void 0
		};
	}
	if (environmentOnly && environments.length === 0) return wrong$1("--environment-only needs --environment");
	const odd = repositories.find((repository) => !isRepository(repository));
	if (odd !== void 0) return wrong$1(`--repository ${odd} is not of the form ORG/REPO, or ORG@ORG_ID/REPO@REPO_ID for immutable subjects`, "When AWS refuses the token of a job, the log of that job shows its subject.");
	for (const [option, name] of [["branch", branch ?? "main"], ...environments.map((environment) => ["environment", environment])]) {
		if (isPlainName(name)) continue;
		return wrong$1(`--${option} ${name} has characters that have a special meaning in a trust policy`);
	}
	return {
		ok: true,
		value: {
			repositories: [...new Set(repositories)],
			branch: branch ?? "main",
			environments: [...new Set(environments)],
			appliesOnBranch: !environmentOnly
		}
	};
}
function hubsOf(options, configuration) {
	const { "plan-hub": plan, "apply-hub": apply } = options;
	if (plan === void 0 && apply === void 0) {
		const hubs = defaultHubs(configuration);
		if (hubs !== void 0) return {
			ok: true,
			value: hubs
		};
		return wrong$1("the account of the hub roles is not known: no account in the file has an apply role for its lists", "Name them: --plan-hub ARN --apply-hub ARN.");
	}
	if (plan === void 0 || apply === void 0) return wrong$1("--plan-hub and --apply-hub go together", "A pull request can use the plan hub before it is reviewed, so that role must not be able to apply.");
	const roles = configuration.accounts.flatMap(({ planRoleArn, applyRoleArn }) => [planRoleArn, applyRoleArn]);
	for (const [option, arn] of [["plan-hub", plan], ["apply-hub", apply]]) {
		if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]+$/.test(arn)) return wrong$1(`--${option} ${arn} is not the ARN of a role`);
		const partition = partitionOf(configuration);
		if (readRoleArn(arn).partition !== partition) return wrong$1(`--${option} ${arn} is not in the partition of the file's roles, ${partition}`);
		if (roles.includes(arn)) return wrong$1(`--${option} ${arn} is a role of an account in the file, not a hub`);
	}
	if (plan === apply) return wrong$1("the plan hub is also the apply hub", "A pull request can use the plan hub before it is reviewed, so that role must not be able to apply.");
	return {
		ok: true,
		value: {
			plan,
			apply
		}
	};
}

// src/cli/commands/iam.ts
const FORMATS = {
	cloudformation: cloudFormationTemplate,
	terraform: terraformModule,
	json: (roles, partition) => jsonText(rolesJson(roles, partition))
};
function formatOf(text) {
	const known = Object.keys(FORMATS).join(", ");
	const format = text !== void 0 && Object.hasOwn(FORMATS, text) ? FORMATS[text] : void 0;
	if (format !== void 0) return {
		ok: true,
		value: format
	};
	const summary = text === void 0 ? "plsync iam needs --format FORMAT" : `--format ${text} is not known`;
	return {
		ok: false,
		diagnostic: badUsage(summary, `The formats are ${known}.`)
	};
}
/** Whom `--operator` names: the form that IAM takes as a principal (IAM user guide, "AWS JSON policy elements: Principal"). */
function operatorsOf(arns) {
	const wrong = arns.find((arn) => !/^arn:aws[a-z-]*:iam::\d{12}:(?:root|(?:role|user)\/\S+)$/.test(arn));
	if (wrong === void 0) return {
		ok: true,
		value: arns
	};
	const summary = `--operator ${wrong} is not the ARN of a role, a user or an account`;
	return {
		ok: false,
		diagnostic: badUsage(summary, "Write it as in arn:aws:iam::111111111111:role/on-call. Run plsync iam --help.")
	};
}
/** All roles, or those in the account that --account names. */
function chosen(alias, configuration, roles) {
	const here = roles.filter((role) => alias === void 0 || role.alias === alias);
	if (here.length > 0) return {
		ok: true,
		value: here
	};
	const aliases = configuration.accounts.map((account) => account.alias);
	const summary = alias === void 0 || aliases.includes(alias) ? `${configuration.path} needs no role${alias === void 0 ? "" : ` in account ${alias}`}` : `${configuration.path} has no account ${alias}`;
	const needy = [...new Set(roles.flatMap((role) => role.alias ?? []))];
	const remedy = needy.length === 0 ? "No mapping reads or writes AWS." : `Roles are needed in ${needy.join(", ")}.`;
	return {
		ok: false,
		diagnostic: badUsage(summary, remedy)
	};
}
function aboutHubs(access) {
	if (access.by === "github") return "";
	const { hubs, github } = access;
	const which = `${hubs.plan} (plan) and ${hubs.apply} (apply)`;
	return github === void 0 ? `The roles trust the hub roles ${which}, which are not printed. Add --repository ORG/REPO to print them as well.\n` : `The hub roles are ${which}.\n`;
}
const iam = command({
	name: "iam",
	summary: "print the least-privilege roles that the mappings file needs, without calling AWS",
	options: {
		config: CONFIG,
		format: {
			kind: "value",
			value: "FORMAT",
			help: "cloudformation (a template, also for StackSets), terraform (a module) or json (policy documents); required"
		},
		account: {
			kind: "value",
			value: "ALIAS",
			help: "only the roles in this account"
		},
		operator: {
			kind: "values",
			value: "ARN",
			help: "role, user or account that may assume operator roles, which hold, release and roll back lists; repeatable"
		},
		...ACCESS_OPTIONS
	},
	notes: [
		"With --operator, each account with lists also gets a role plsync-operator, for `plsync hold --operator-role`, while GitHub is down.",
		"Hub roles are printed only with --repository, which says whose jobs they trust. With `credentials.mode: oidc` there are none: every role trusts GitHub's tokens.",
		"Exit codes: 0 printed; 1 error."
	],
	run: async ({ options }, terminal) => {
		const format = formatOf(options.format);
		if (!format.ok) return stopWith([format.diagnostic], terminal);
		const configuration = loadConfiguration(options, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const access = accessOf(options, configuration);
		if (!access.ok) return stopWith([access.diagnostic], terminal);
		const operators = operatorsOf(options.operator);
		if (!operators.ok) return stopWith([operators.diagnostic], terminal);
		const roles = chosen(options.account, configuration, rolesOf(configuration, access.value, operators.value));
		if (!roles.ok) return stopWith([roles.diagnostic], terminal);
		terminal.report(gapsOf(configuration, roles.value));
		terminal.note("info", aboutHubs(access.value));
		terminal.out(format.value(roles.value, partitionOf(configuration), headingOf(configuration)));
		return EXIT.ok;
	}
});

// src/cli/commands/plan.ts
/** Reads AWS and makes the plan; undefined when AWS cannot be reached, which is then reported. */
async function planOnce(configuration, options, parallelism, terminal) {
	const aws = await connectAws(configuration, terminal);
	if (aws === void 0) return void 0;
	const { readers } = aws;
	const { only, "full-refresh": everything } = options;
	const allowances = NO_ALLOWANCES;
	try {
		return (await makePlanning({
			configuration,
			readers,
			only,
			mode: "reviewed",
			allowances,
			parallelism,
			everything
		}, terminal)).plan;
	} finally {
		aws.close();
	}
}
/** Writes the plan file; false when that failed, which is then reported. */
function save(plan, path, terminal) {
	try {
		writeFileSync(path, jsonText(encodePlan(plan)), { mode: 384 });
		return true;
	} catch (error) {
		const summary = `the plan could not be written to ${path}: ${error.message}`;
		terminal.report([badUsage(summary, "Name another file with --out.")]);
		return false;
	}
}
const plan = command({
	name: "plan",
	summary: "read AWS and show what would change; nothing is written",
	options: {
		config: CONFIG,
		out: {
			kind: "value",
			value: "FILE",
			help: "save the plan for apply --plan and show"
		},
		json: JSON_OUTPUT,
		only: ONLY,
		"detailed-exitcode": DETAILED_EXIT_CODE,
		verbose: VERBOSE,
		"full-refresh": FULL_REFRESH,
		parallelism: PARALLELISM
	},
	notes: ["Exit codes: 0 planned; 1 error or incomplete; 2 changes pending or held back (with --detailed-exitcode)."],
	run: async (given, terminal) => {
		const { options } = given;
		const parallelism = parallelismOf(given);
		if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
		const configuration = loadConfiguration(options, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const made = await planOnce(configuration, options, parallelism.value, terminal);
		if (made === void 0) return EXIT.incomplete;
		if (options.json) {
			terminal.report(made.diagnostics);
			terminal.out(jsonText(planJson(made)));
		} else printPlan(made, terminal);
		if (!(options.out === void 0 || save(made, options.out, terminal))) return EXIT.incomplete;
		const result = {
			kind: "planned",
			plan: made
		};
		return options["detailed-exitcode"] ? detailedExitCodeOf(result) : exitCodeOf(result);
	}
});

// src/cli/commands/release.ts
const release = command({
	name: "release",
	summary: "end the hold of a list, so that it follows the file again",
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
		}))}\n`);
		return EXIT.ok;
	})
});

// src/cli/commands/rollback.ts
const rollback = command({
	name: "rollback",
	summary: "go back to an older version of a list, after showing the difference, and hold it there",
	operands: {
		shown: "ADDRESS",
		least: 1,
		most: 1
	},
	options: {
		config: CONFIG,
		"operator-role": OPERATOR_ROLE,
		to: {
			kind: "value",
			value: "VERSION",
			help: "the version to restore; default: the one before the last apply that changed entries"
		},
		until: UNTIL,
		"allow-removals": ALLOW_REMOVALS,
		"auto-approve": AUTO_APPROVE
	},
	notes: ["The limits of the file apply. plsync history ADDRESS shows the versions.", "Exit codes: 0 done; 1 error; 3 held back by a limit, or the answer was not yes."],
	run: async (given, terminal) => {
		const { to, "auto-approve": autoApprove } = given.options;
		const target = to === void 0 ? void 0 : versionNumber(to);
		if (to !== void 0 && target === void 0) return stopWith([badUsage(`--to ${to} is not a version number`, "Run plsync rollback --help.")], terminal);
		const until = holdOption(given, Date.now());
		if (!until.ok) return stopWith([until.diagnostic], terminal);
		const allowances = allowancesOf(given);
		if (!allowances.ok) return stopWith([allowances.diagnostic], terminal);
		return withList(given, terminal, async (found) => {
			const change = await versionChange(found, target, allowances.value);
			if (!change.ok) return stopWith([change.diagnostic], terminal);
			const { address, list } = found;
			const shown = {
				address,
				id: list.id,
				...change.value
			};
			terminal.out(rollbackText(shown, terminal.style.out));
			if (shown.held.length > 0) {
				terminal.out(heldRollbackText(shown, terminal.style.out));
				return EXIT.refused;
			}
			if (!autoApprove) {
				const loss = lossPhrase(shown);
				const question = `Do you want to restore version ${shown.to}?${loss === "" ? "" : ` Then ${loss}.`}`;
				const answer = await askToContinue(question, terminal);
				if (answer === void 0) return stopWith([cannotAsk("rollback", "Use --auto-approve.")], terminal);
				if (!answer) {
					terminal.report([DECLINED]);
					return EXIT.refused;
				}
			}
			const version = await rollbackList(found, change.value, until.value, SYSTEM_CLOCK);
			if (!version.ok) return stopWith([version.diagnostic], terminal);
			const done = restoredSentence(change.value, version.value, until.value);
			terminal.out(`${done} plsync release ${shellWord(address)} lets it follow the file again.\n`);
			return EXIT.ok;
		});
	}
});

// src/cli/commands/show.ts
/** The first address in more than one of the plans, if any: its changes would be shown and counted twice. */
function plannedTwice(plans) {
	const seen = /* @__PURE__ */ new Set();
	for (const { address } of plans.flatMap((plan) => [...plan.lists, ...plan.notPlanned])) {
		if (seen.has(address)) return address;
		seen.add(address);
	}
}
const show = command({
	name: "show",
	summary: "show saved plans, without calling AWS; several are joined into one",
	operands: {
		shown: "PLAN.json…",
		least: 1,
		most: 1e3
	},
	options: {
		format: {
			kind: "value",
			value: "FORMAT",
			help: "text, markdown or json; default text"
		},
		verbose: VERBOSE
	},
	run: async ({ options, operands }, terminal) => {
		const format = options.format ?? "text";
		if (![
			"text",
			"markdown",
			"json"
		].includes(format)) {
			const wrong = badUsage(`--format ${format} is not one of text, markdown, json`, "Run plsync show --help.");
			return stopWith([wrong], terminal);
		}
		const plans = [];
		for (const path of operands) {
			const read = readPlanFile(path);
			if (!read.ok) return stopWith(read.diagnostics, terminal);
			plans.push(read.plan);
		}
		const [first, ...others] = plans;
		if (first === void 0) return EXIT.incomplete;
		const twice = plannedTwice(plans);
		if (twice !== void 0) {
			const wrong = badUsage(`${twice} is in several of these plans`, "Only plans of different lists can be joined.");
			return stopWith([wrong], terminal);
		}
		const joined = joinPlans(first, others);
		if (format === "json") terminal.out(jsonText(planJson(joined)));
		else if (format === "markdown") terminal.out(`${planSummary(joined).trimEnd()}\n`);
		else printPlan(joined, terminal);
		return EXIT.ok;
	}
});

// src/cli/commands/sync.ts
const sync = command({
	name: "sync",
	summary: "apply only entry changes, to lists whose settings are applied already; for schedules",
	options: {
		config: CONFIG,
		only: ONLY,
		"allow-removals": ALLOW_REMOVALS,
		"auto-approve": {
			kind: "flag",
			help: "do not ask for approval; without a terminal sync never asks"
		},
		timeout: TIMEOUT,
		json: JSON_OUTPUT,
		"detailed-exitcode": DETAILED_EXIT_CODE,
		verbose: VERBOSE,
		"full-refresh": FULL_REFRESH,
		parallelism: PARALLELISM
	},
	notes: ["Exit codes: 0 done; 1 a list failed or was not planned; 2 something is held back (with --detailed-exitcode); 3 the answer was not yes."],
	run: (given, terminal) => planAndApply(given, {
		mode: "sync",
		everything: given.options["full-refresh"]
	}, terminal)
});

// src/cli/commands/validate.ts
const validate = command({
	name: "validate",
	summary: "check the mappings file, without calling AWS",
	options: {
		config: CONFIG,
		json: JSON_OUTPUT
	},
	notes: ["Exit codes: 0 valid; 1 not valid."],
	run: async ({ options }, terminal) => {
		const { read, file } = readMappings(options.config);
		if (options.json) terminal.out(jsonText(validateJson(file, read.diagnostics)));
		else {
			terminal.report(read.diagnostics);
			if (read.diagnostics.length > 0) terminal.note("error", diagnosticsCount(read.diagnostics, file));
			if (read.ok) terminal.out(validText(read.configuration));
		}
		return hasErrors(read.diagnostics) ? EXIT.incomplete : EXIT.ok;
	}
});

// src/cli/commands.ts
/** All commands by name. */
const COMMANDS = {
	validate,
	plan,
	apply,
	sync,
	history,
	rollback,
	hold,
	release,
	show,
	iam,
	demo
};

// src/cli/definition.ts
/** Options of every command; parse-line.ts reads them. */
const GLOBAL_OPTIONS = {
	"log-level": {
		kind: "value",
		value: "LEVEL",
		help: "how much to say on standard error: error, warn, info or debug; default info"
	},
	"no-color": {
		kind: "flag",
		help: "no colours, as with the variable NO_COLOR"
	},
	help: {
		kind: "flag",
		short: "h",
		help: "show this help"
	}
};

// src/cli/help.ts
/** Narrower columns than this are not worth breaking lines for. */
const NARROWEST = 30;
/** Names with their explanations beside them, broken into lines of at most `width` columns. */
function column(rows, width) {
	const left = Math.max(...rows.map(([name]) => name.length));
	const right = Math.max(NARROWEST, width - left - 4);
	return rows.flatMap(([name, text]) => wrap(text, right).map((line, part) => `  ${(part === 0 ? name : "").padEnd(left)}  ${line}\n`)).join("");
}
function paragraph(text, width) {
	return wrap(text, Math.max(NARROWEST, width)).map((line) => `${line}\n`).join("");
}
function optionRow([name, { short, value, help }]) {
	const long = value === void 0 ? `--${name}` : `--${name} ${value}`;
	return [short === void 0 ? `    ${long}` : `-${short}, ${long}`, help];
}
/** What `plsync --help` prints: the commands and what they have in common. `width`: columns of a line. */
function overview(width) {
	return `plsync keeps AWS prefix lists equal to the members of security groups, from a reviewed mappings.yaml.

Usage: plsync COMMAND [OPTIONS]

Commands:
${column(Object.values(COMMANDS).map(({ name, summary }) => [name, summary]), width)}
Global options:
${column(Object.entries(GLOBAL_OPTIONS).map(optionRow), width)}
Run plsync COMMAND --help for the options of a command, plsync --version for the version.
Exit codes: 0 success; 1 error or incomplete; 2 changes pending or held back (with --detailed-exitcode); 3 refused on purpose.
`;
}
/** What `plsync COMMAND --help` prints. `width`: columns of a line. */
function commandHelp({ name, summary, operands, options, notes = [] }, width) {
	const usage = [
		"plsync",
		name,
		"[OPTIONS]",
		...operands === void 0 ? [] : [operands.shown]
	].join(" ");
	const rows = [...Object.entries(options), ...Object.entries(GLOBAL_OPTIONS)].map(optionRow);
	const end = notes.map((note) => paragraph(note, width)).join("");
	return `Usage: ${usage}

${paragraph(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, width)}
Options:
${column(rows, width)}${end === "" ? "" : `\n${end}`}`;
}

// src/cli/parse-line.ts
function wrong(summary, remedy) {
	return {
		kind: "wrong",
		diagnostic: badUsage(summary, remedy)
	};
}
function suggestion(word, known) {
	const meant = nearest(word, known);
	return meant === void 0 ? "" : ` Did you mean ${meant}?`;
}
function commandNamed(word) {
	return Object.values(COMMANDS).find(({ name }) => name === word);
}
function noCommand(word) {
	const names = Object.keys(COMMANDS);
	return word.startsWith("-") ? wrong(`the command comes first: plsync COMMAND ${word}`, `The commands are ${names.join(", ")}.`) : wrong(`plsync has no command ${word}`, `The commands are ${names.join(", ")}.${suggestion(word, names)}`);
}
/** `argv`: the words of the command line without program and script. */
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
function parserOptions(options) {
	return Object.fromEntries(Object.entries(options).map(([name, { kind, short }]) => [name, {
		type: kind === "flag" ? "boolean" : "string",
		multiple: kind === "values",
		...short === void 0 ? {} : { short }
	}]));
}
/** True if the option has no value, or the next option was read as its value. */
function lacksValue(value, inline) {
	return value === void 0 || value === "" || inline !== true && /^-./.test(value);
}
function sortWords(command, definitions, rest) {
	const help = helpOf(command);
	const options = parserOptions(definitions);
	const { tokens } = parseArgs({
		args: [...rest],
		options,
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
			return wrong(`plsync ${command.name} has no option ${token.rawName}`, `${help}${suggestion(token.rawName, known)}`);
		}
		if (definition.kind === "flag" && token.value !== void 0) return wrong(`${token.rawName} takes no value`, help);
		if (definition.kind !== "flag" && lacksValue(token.value, token.inlineValue)) return wrong(`${token.rawName} needs a value: ${token.rawName} ${definition.value}`, help);
		const values = given.get(token.name) ?? [];
		if (definition.kind === "value" && values.length > 0) return wrong(`${token.rawName} can be given only once`, help);
		given.set(token.name, [...values, token.value ?? ""]);
	}
	return {
		operands,
		given
	};
}
function helpOf({ name }) {
	return `Run plsync ${name} --help.`;
}
function optionValue({ kind }, values) {
	switch (kind) {
		case "flag": return values !== void 0;
		case "value": return values?.[0];
		case "values": return values ?? [];
	}
}
function parseCommand(command, rest) {
	const words = sortWords(command, {
		...command.options,
		...GLOBAL_OPTIONS
	}, rest);
	if ("kind" in words) return words;
	const { operands, given } = words;
	if (given.has("help")) return {
		kind: "help",
		command
	};
	const help = helpOf(command);
	const { shown, least, most } = command.operands ?? {
		shown: "",
		least: 0,
		most: 0
	};
	if (operands.length > most) return wrong(`plsync ${command.name}: unexpected argument "${operands[most]}"`, help);
	if (operands.length < least) return wrong(`plsync ${command.name} needs ${shown}`, help);
	const level = given.get("log-level")?.[0] ?? "info";
	if (!isLogLevel(level)) return wrong(`--log-level ${level} is not one of ${LOG_LEVELS.join(", ")}`, help);
	const options = Object.fromEntries(Object.entries(command.options).map(([name, definition]) => [name, optionValue(definition, given.get(name))]));
	return {
		kind: "run",
		command,
		level,
		color: given.has("no-color") ? false : void 0,
		arguments: {
			command: command.name,
			operands,
			options
		}
	};
}

// src/cli/run-command.ts
/** `argv`: without program and script. Throws only on bugs. */
async function runCommand(argv, environment) {
	const parsed = parseLine(argv);
	switch (parsed.kind) {
		case "version":
			process.stdout.write(`plsync ${VERSION}\n`);
			return EXIT.ok;
		case "help": {
			const terminal = nodeTerminal(environment, {
				level: "error",
				verbose: false
			});
			const { width } = terminal.style.out;
			terminal.out(parsed.command === void 0 ? overview(width) : commandHelp(parsed.command, width));
			return argv.length === 0 ? EXIT.incomplete : EXIT.ok;
		}
		case "wrong":
			nodeTerminal(environment, {
				level: "error",
				verbose: false
			}).report([parsed.diagnostic]);
			return EXIT.incomplete;
		case "run": {
			const { command, arguments: given, level, color } = parsed;
			const verbose = given.options.verbose === true;
			const terminal = nodeTerminal(environment, {
				level,
				verbose,
				...color === void 0 ? {} : { color }
			});
			return command.run(given, terminal, runCommand);
		}
	}
}

// src/cli/main.ts
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
try {
	process.exitCode = await runCommand(process.argv.slice(2), process.env);
} catch (error) {
	const trace = error instanceof Error ? error.stack : String(error);
	process.stderr.write(`This is a bug in plsync ${VERSION}. Please report it with the lines below, without any names that should stay private:\n${trace}\n`);
	process.exitCode = 1;
}

export {  };