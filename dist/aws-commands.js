import { DEFAULT_REFRESH_MILLISECONDS, EVENT_KINDS, TAG, countReadAnew, familiesOf, kindOf, parseShard, parseShardCount, shardName } from "./model.js";
import { EXIT, SYSTEM_CLOCK, VERSION, attemptLine, compareText, detailedExitCodeOf, exitCodeOf, fold, hasChanges, holdUntil, jsonText, listed, mappedIPv4, readCidr, scopeOf, visible } from "./basics.js";
import { mayReference, toldOf } from "./columns.js";
import { accountRegionsOf, listsFedBy, loadConfiguration, nothingFed, wrongGroup } from "./mappings-file.js";
import { addressColumn, applyLine, configurationLine, moreFailedLine, printPlan, readAnewLine, readingLines, reportJson, reportSumsText, sightOf } from "./rendering.js";
import { connectAws as connectAws$1 } from "./connect.js";
import { applyRun, duration, eventsOf, fileShards, findList, intervalOf, isOverdue, minute, partOfPlan, planRun, planWithin, refusedPlan, shardCount, staleLists, stopAfter, stoppedReport, tell, withOperatorRole } from "./engine.js";
import { allowancesOf, badUsage, parallelismOf, stopWith, timeoutOf } from "./command-basics.js";
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { accessSync, constants, readFileSync, renameSync, rmSync, statSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname } = globalThis.process.getBuiltinModule("node:path");
const SHARD = {
	kind: "value",
	value: "I/N",
	help: "which part of the accounts, such as 3/20; `plsync matrix` lists them"
};
const SNAPSHOT_DIGEST = {
	kind: "values",
	value: "SHA256",
	help: "use only snapshots with one of these digests, as the jobs that wrote them printed them; repeatable",
	longest: 64
};
function wrong$1(summary, command) {
	return {
		ok: false,
		diagnostic: badUsage(summary, `Run plsync ${command} --help.`)
	};
}
function shardOf(text, command) {
	const shard = parseShard(text);
	return shard === void 0 ? wrong$1(`--shard ${visible(text)} is not I/N with I from 1 to N, and N ${256} at most, such as 3/20`, command) : {
		ok: true,
		value: shard
	};
}
function countOf(text, command) {
	if (text === void 0) return {
		ok: true,
		value: void 0
	};
	const count = parseShardCount(text);
	if (count !== void 0) return {
		ok: true,
		value: count
	};
	const summary = `--shards ${visible(text)} is not a whole number from 1 to ${256}`;
	if (text !== "account") return wrong$1(summary, command);
	return {
		ok: false,
		diagnostic: badUsage(summary, "For a job for each account, use --by account.")
	};
}
function digestsOf(texts, name, command) {
	const odd = texts.find((text) => !/^[0-9a-f]{64}$/.test(text));
	return odd === void 0 ? {
		ok: true,
		value: texts
	} : wrong$1(`--${name} ${visible(odd)} is no SHA-256: 64 hex digits in lower case`, command);
}
function accountsOf(configuration, { index, count }, given) {
	if (given.length === 0) {
		const { accounts } = fileShards(configuration, { count })[index - 1];
		return {
			ok: true,
			value: accounts
		};
	}
	const known = new Set(configuration.accounts.map(({ alias }) => alias));
	const named = given.flatMap((aliases) => aliases.split(/[\s,]+/)).filter((alias) => alias !== "");
	const unknown = named.filter((alias) => !known.has(alias));
	return unknown.length === 0 ? {
		ok: true,
		value: [...new Set(named)]
	} : wrong$1(`--account ${visible(listed(unknown))} is not in ${configuration.path}`, "observe");
}
function tooManyShards(configuration, byAccount) {
	const count = shardCount(configuration, { byAccount });
	if (count <= 256) return void 0;
	return badUsage(`${configuration.path} has ${count} accounts, and a matrix has at most ${256} jobs`, "Leave out --by account: each shard then has several accounts.");
}
function unwritable(what, path, option) {
	const why = path === void 0 ? void 0 : obstacle(path);
	if (path === void 0 || why === void 0) return void 0;
	return badUsage(`${what} could not be written to ${visible(path)}: ${why}`, `Name another file with ${option}. Nothing was done.`);
}
function obstacle(path) {
	try {
		const there = statSync(path, { throwIfNoEntry: false });
		if (there?.isDirectory() === true) return "it is a directory";
		accessSync(there === void 0 ? dirname(path) : path, constants.W_OK);
		return;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "ENOENT") return "its directory does not exist";
		return code === "EACCES" || code === "EPERM" ? "permission denied" : error.message;
	}
}
const DECLINED = {
	code: "refused",
	severity: "error",
	summary: "nothing was changed: the answer was not yes"
};
async function askToContinue(question, terminal) {
	const answer = await terminal.ask(`\n${question} Enter "yes" to continue: `);
	return answer === void 0 ? void 0 : /^y(es)?$/i.test(answer?.trim() ?? "");
}
function cannotAsk(command, remedy) {
	return {
		code: "needs_approval",
		severity: "error",
		summary: `${command} asks for approval, and standard input is not a terminal`,
		remedy
	};
}
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
		exit: EXIT.refused,
		diagnostics: [DECLINED]
	};
}
function approveSaved({ terminal }, saved, planning, settle = (plan) => plan) {
	terminal.note("info", `Checking that nothing has changed since the plan was made (${saved.takenAt}) ...`);
	const stale = staleLists(saved, planning);
	terminal.note("info", stale.length === 0 ? " ok\n" : " changed\n");
	if (stale.length > 0) {
		terminal.report(stale);
		return {
			approved: false,
			exit: EXIT.refused,
			diagnostics: stale
		};
	}
	const plan = settle(planWithin(saved, planning));
	terminal.report(plan.diagnostics);
	if (!hasChanges(plan)) terminal.note("info", "The plan has no changes left to make.\n");
	return {
		approved: true,
		plan,
		bounds: "exact"
	};
}
const SHOWN = 10;
const ERASE_BELOW = "\x1B[J";
const up = (lines) => lines === 0 ? "" : `\x1b[${lines}F`;
function liveLines(terminal, options) {
	const open = new Map();
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
			else if (options.plainBegin) terminal.note("info", `${fold(line, terminal.style.err.width, "    ")}\n`);
		},
		end: (key, line) => {
			open.delete(key);
			if (terminal.live) redraw(`${line}\n`);
			else terminal.note("info", `${line}\n`);
		},
		drop: (key) => {
			if (open.delete(key) && terminal.live) redraw("");
		},
		clear: () => {
			open.clear();
			if (terminal.live && drawn > 0) redraw("");
		}
	};
}
const NOTHING = {
	told: void 0,
	synced: []
};
const MOST_SYNCS = 20;
function notRemembered(path, problem, detail) {
	return {
		code: "not_notified",
		severity: "warning",
		summary: `${path} ${problem}, so the next message repeats what was told`,
		detail,
		remedy: "Name a file in --notify-state that plsync can read and write, or delete one that is damaged."
	};
}
function isEvent(value) {
	if (typeof value !== "object" || value === null) return false;
	const { kind, code, about } = value;
	return EVENT_KINDS.some((known) => known === kind) && typeof code === "string" && typeof about === "string";
}
function rememberedIn(text, { owner, topic }) {
	const value = JSON.parse(text);
	if (value?.version !== 1 || !Array.isArray(value.told) || !value.told.every(isEvent)) throw new SyntaxError("it is not what plsync writes");
	if (value.owner !== owner) return NOTHING;
	const times = Array.isArray(value.synced) ? value.synced.map((time) => Date.parse(String(time))) : [];
	return {
		told: topic !== void 0 && value.topic === topic ? toldOf(value.told) : void 0,
		synced: times.filter((time) => !Number.isNaN(time))
	};
}
function readNotifyState(state) {
	try {
		return {
			...rememberedIn(readFileSync(state.path, "utf8"), state),
			diagnostics: []
		};
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		if ("code" in error && error.code === "ENOENT") return {
			...NOTHING,
			diagnostics: []
		};
		return {
			...NOTHING,
			diagnostics: [notRemembered(state.path, "cannot be used", error.message)]
		};
	}
}
function writeNotifyState(state, { told, synced }) {
	const { owner, path, topic } = state;
	const times = synced.slice(0, MOST_SYNCS).map((time) => new Date(time).toISOString());
	const text = `${JSON.stringify({
		version: 1,
		owner,
		topic,
		told: told?.events ?? [],
		synced: times
	}, void 0, 2)}\n`;
	const beside = `${path}.${process.pid}`;
	try {
		if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
			writeFileSync(path, text);
			return [];
		}
		writeFileSync(beside, text);
		renameSync(beside, path);
		return [];
	} catch (error) {
		rmSync(beside, { force: true });
		if (!(error instanceof Error)) throw error;
		return [notRemembered(path, "cannot be written", error.message)];
	}
}
function silentSyncs(synced, now) {
	const [since] = synced;
	const interval = intervalOf(synced);
	if (since === void 0 || interval === void 0 || !isOverdue(since, interval, now)) return [];
	return [{
		code: "schedule_silent",
		severity: "warning",
		summary: `no sync has succeeded for ${duration(now - since)}`,
		detail: `The last one was that of ${minute(since)}. They came about every ${duration(interval)}. Until one succeeds, the lists do not follow the interfaces.`,
		remedy: "Look at what should run `plsync sync`, and at what it printed."
	}];
}
const asItIs = (text) => text;
async function notify(request, result, publisher) {
	const { configuration, terminal, notifyState } = request;
	if (configuration.notify === void 0 && notifyState === void 0) return;
	const { owner, notify } = configuration;
	const state = notifyState === void 0 ? void 0 : {
		path: notifyState,
		owner,
		topic: notify?.topic.arn
	};
	const read = state === void 0 ? void 0 : readNotifyState(state);
	const end = await tellOf(request, result, publisher, read?.told);
	terminal.report([...read?.diagnostics ?? [], ...end.diagnostics]);
	if (state === void 0 || read === void 0) return;
	const { plan } = result;
	const hasSynced = isWholeSync(result) && exitCodeOf(result) === EXIT.ok;
	const synced = hasSynced ? [Date.parse(plan.takenAt), ...read.synced] : read.synced;
	terminal.report([...end.told === void 0 && !hasSynced ? [] : writeNotifyState(state, {
		told: end.told,
		synced
	}), ...silentSyncs(synced, SYSTEM_CLOCK.now())]);
}
function isWholeSync({ plan }) {
	return plan.mode === "sync" && plan.scope.length === 0;
}
async function tellOf({ configuration }, result, publisher, told) {
	const { notify, owner, path } = configuration;
	if (notify === void 0) return {
		told,
		diagnostics: []
	};
	const { plan, report } = result;
	const { hasSeen } = sightOf(plan, report, asItIs);
	const isWhole = plan.scope.length === 0;
	return tell({
		notify,
		events: eventsOf(plan, report),
		facts: {
			command: plan.mode === "sync" ? "sync" : "apply",
			owner,
			file: path,
			at: plan.takenAt
		},
		hasSeen: (about) => about.split("/").length > 2 ? hasSeen(about) : isWhole,
		isHeartbeat: plan.mode === "sync" && exitCodeOf(result) === EXIT.ok,
		redact: asItIs,
		publisher: async () => ({
			ok: true,
			value: publisher
		})
	}, told);
}
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
	const { of, reportFile } = request;
	if (json) terminal.out(jsonText(reportJson(report, of)));
	else if (hasChanges(plan)) terminal.out(reportSumsText(report, terminal.style.out));
	const result = {
		kind: "applied",
		plan,
		report
	};
	if (of?.part === void 0) await notify(request, result, aws.publisher);
	if (!(reportFile === void 0 || writeReport(reportFile, report, of, terminal))) return EXIT.incomplete;
	return request.detailedExitCode ? detailedExitCodeOf(result) : exitCodeOf(result);
}
function writeReport(path, report, of, terminal) {
	const text = jsonText(reportJson(report, of));
	try {
		writeFileSync(path, text, { mode: 384 });
	} catch (error) {
		const summary = `the report could not be written to ${path}: ${error.message}`;
		terminal.report([badUsage(summary, "What was applied stays applied. Name another file with --report next time.")]);
		return false;
	}
	const sha256 = createHash("sha256").update(text).digest("hex");
	terminal.note("info", `Wrote the report to ${visible(path)}, SHA-256 ${sha256}.\n`);
	return true;
}
async function connectAws(configuration, terminal, notifies = false) {
	const onDiagnostic = (diagnostic) => terminal.report([diagnostic]);
	const onAttempt = (attempt) => terminal.note("debug", `${attemptLine(attempt)}\n`);
	return connectAws$1({
		configuration,
		environment: terminal.environment,
		onDiagnostic,
		onAttempt,
		notifies
	});
}
function readingProgress(live, regions, terminal) {
	const lineOf = readingLines(regions, terminal.style.err);
	let failed = 0;
	const show = (progress) => {
		const key = `${progress.at.account}/${progress.at.region}`;
		const line = lineOf(progress);
		if (progress.kind === "read" && !progress.ok) failed++;
		if (progress.kind === "waiting" && !terminal.live) terminal.note("info", `${line}\n`);
		else if (progress.kind !== "read") live.begin(key, line);
		else if (!progress.ok && failed > 3) live.drop(key);
		else live.end(key, line);
	};
	const end = () => {
		live.clear();
		const more = failed - 3;
		if (more > 0) terminal.note("info", `${moreFailedLine(more, terminal.style.err)}\n`);
	};
	return {
		show,
		end
	};
}
const REFRESH = {
	every: DEFAULT_REFRESH_MILLISECONDS,
	hourly: true
};
async function makePlanning(options, terminal) {
	const { configuration, readers, only, mode, allowances, parallelism, everything, reportsAll = false, at } = options;
	const { hasEntries, isOwn = () => true } = options;
	const progress = readingProgress(liveLines(terminal, { plainBegin: false }), accountRegionsOf(configuration).filter(isOwn), terminal);
	terminal.note("info", `${fold(configurationLine(configuration), terminal.style.err.width)}\n`);
	const commit = terminal.environment.GITHUB_SHA;
	const planning = await planRun({
		configuration,
		readers,
		scope: options.scope ?? scopeOf(only),
		mode,
		allowances,
		toolVersion: VERSION,
		...commit ? { commit } : {},
		parallelism: parallelism.reads,
		everything,
		reportsAll,
		...mode === "sync" && hasEntries === void 0 ? { refresh: REFRESH } : {},
		...hasEntries === void 0 ? {} : { hasEntries },
		...options.isOwn === void 0 ? {} : { isPart: true },
		now: at === void 0 ? SYSTEM_CLOCK.now : () => at,
		sleep: at === void 0 ? SYSTEM_CLOCK.sleep : async () => {},
		onProgress: (one) => {
			if (isOwn(one.at)) progress.show(one);
		}
	});
	progress.end();
	const anew = hasEntries === void 0 ? countReadAnew(planning.snapshot) : 0;
	if (anew > 0) terminal.note("info", `${fold(readAnewLine(anew), terminal.style.err.width)}\n`);
	return planning;
}
async function planAndApply(given, kind, terminal) {
	const timeout = timeoutOf(given);
	if (!timeout.ok) return stopWith([timeout.diagnostic], terminal);
	const parallelism = parallelismOf(given);
	if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
	const allowances = allowancesOf(given);
	if (!allowances.ok) return stopWith([allowances.diagnostic], terminal);
	const { options } = given;
	const { groups = [] } = kind;
	const wrong = wrongGroup(groups);
	if (wrong !== void 0) {
		const problem = badUsage(`--only-sources ${visible(wrong)} is no id of a security group`, "Ids look like sg-0a1b2c3d4e5f60718.");
		return stopWith([problem], terminal);
	}
	const configuration = loadConfiguration(options, terminal);
	if (configuration === void 0) return EXIT.incomplete;
	const refused = kind.saved && refusedPlan(kind.saved, configuration);
	if (refused !== void 0) {
		terminal.report([refused]);
		return EXIT.refused;
	}
	const part = partOf(kind, allowances.value);
	if (part !== void 0 && part.saved.lists.length + part.saved.strayShares.length === 0) return nothingInPart(kind, terminal);
	const only = groups.length === 0 ? options.only : listsFedBy(configuration, groups, options.only);
	if (only === void 0) {
		terminal.out(`${nothingFed(groups)}\n`);
		return EXIT.ok;
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
			notifyState: options["notify-state"],
			stop,
			...kind.saved === void 0 ? {} : { of: reportOf(kind.saved, kind.part) },
			...kind.reportFile === void 0 ? {} : { reportFile: kind.reportFile }
		}, {
			...kind,
			...part === void 0 ? {} : { saved: part.saved }
		}, part, only);
	} finally {
		stop.end();
	}
}
function partOf({ saved, part }, allowances) {
	if (saved === void 0 || part === void 0) return void 0;
	return partOfPlan(saved, part, allowances);
}
function reportOf(saved, part) {
	const planDigest = saved.digests.exact;
	return part === void 0 ? { planDigest } : {
		planDigest,
		part: part === "deletions" ? part : shardName(part)
	};
}
function nothingInPart({ saved, part, reportFile }, terminal) {
	terminal.out(part === "deletions" ? "The plan deletes no list.\n" : "The plan changes no list of this shard.\n");
	if (saved === void 0 || reportFile === void 0) return EXIT.ok;
	return writeReport(reportFile, {
		rows: [],
		diagnostics: [],
		milliseconds: 0
	}, reportOf(saved, part), terminal) ? EXIT.ok : EXIT.incomplete;
}
async function runWithAws(request, { mode, everything, saved }, part, only) {
	const { terminal, configuration, allowances, parallelism } = request;
	const aws = await connectAws(configuration, terminal, configuration.notify !== void 0 && part === void 0);
	if (aws === void 0) return EXIT.incomplete;
	try {
		const planning = await makePlanning({
			configuration,
			readers: aws.readers,
			only: saved?.scope ?? only,
			...saved === void 0 || part === void 0 ? {} : { scope: part.scope(scopeOf(saved.scope)) },
			mode: saved?.mode ?? mode,
			allowances,
			parallelism,
			everything
		}, terminal);
		const answer = saved === void 0 ? await approve(request, planning.plan) : approveSaved(request, saved, planning, part?.settle);
		if (answer.approved) return await makeChanges(request, answer, planning, aws);
		if (part !== void 0 && request.reportFile !== void 0) {
			const stopped = stoppedReport(part, "not applied, the plan is stale", answer.diagnostics);
			writeReport(request.reportFile, stopped, request.of, terminal);
		}
		return answer.exit;
	} finally {
		aws.close();
	}
}
function blockOf(text, command) {
	const cidr = readCidr(text);
	if (cidr !== void 0) return {
		ok: true,
		value: mappedIPv4(cidr) ?? cidr
	};
	const remedy = `Write 10.1.2.3, 10.1.0.0/16 or 2001:db8::1, for example; plsync ${command} --help says more.`;
	return {
		ok: false,
		diagnostic: badUsage(`${text} is neither an address nor a CIDR`, remedy)
	};
}
const OPERATOR_ROLE = {
	kind: "value",
	value: "ARN",
	help: "assume this role instead of those in the file; {id} stands for the account of the address"
};
function loadForList({ command, operands, options }, terminal) {
	const configuration = loadConfiguration({ config: options.config }, terminal);
	const role = options["operator-role"];
	if (configuration === void 0 || role === void 0) return configuration;
	const read = withOperatorRole(configuration, role, operands[0] ?? "");
	if (read.ok) return read.value;
	terminal.report([badUsage(`--operator-role ${role} ${read.why}`, `Run plsync ${command} --help.`)]);
}
const UNTIL = {
	kind: "value",
	value: "TIME",
	help: "when the hold ends by itself: 2026-11-24T06:00Z, or 2026-11-24 for the end of that day in UTC; default: not before it is released"
};
function holdOption({ command, options }, now) {
	const read = holdUntil(options.until, now);
	if (read.ok) return read;
	return {
		ok: false,
		diagnostic: badUsage(`--until ${options.until} ${read.why}`, `Run plsync ${command} --help.`)
	};
}
async function withList(given, terminal, act) {
	const configuration = loadForList(given, terminal);
	if (configuration === void 0) return EXIT.incomplete;
	const aws = await connectAws(configuration, terminal);
	if (aws === void 0) return EXIT.incomplete;
	try {
		const found = await findList(given.operands[0] ?? "", configuration, aws.writers);
		const asking = {
			accounts: configuration.accounts,
			readers: aws.readers
		};
		return found.ok ? await act(found.value, asking) : stopWith([found.diagnostic], terminal);
	} finally {
		aws.close();
	}
}
function listArns({ partition, accountId }, regions, id = "*") {
	return regions.map((region) => `arn:${partition}:ec2:${region}:${accountId}:prefix-list/${id}`);
}
function arnsById(scope, lists) {
	return lists.flatMap(({ region, id }) => listArns(scope, [region], id));
}
function shareArns({ partition, accountId }, regions) {
	return regions.map((region) => `arn:${partition}:ram:${region}:${accountId}:resource-share/*`);
}
const GITHUB_ISSUER = "token.actions.githubusercontent.com";
function githubProviderArn({ partition, accountId }) {
	return `arn:${partition}:iam::${accountId}:oidc-provider/${GITHUB_ISSUER}`;
}
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
function document(...statements) {
	return {
		Version: "2012-10-17",
		Statement: statements.filter((statement) => statement !== void 0)
	};
}
function oneOrMore(values) {
	const [only] = values;
	return values.length === 1 && only !== void 0 ? only : values;
}
function characters(policy) {
	return JSON.stringify(policy).replace(/\s/g, "").length;
}
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
function operatorTrust(principals) {
	return document({
		Sid: "OperatorsAssume",
		Effect: "Allow",
		Principal: { AWS: oneOrMore(principals) },
		Action: "sts:AssumeRole"
	});
}
function audienceIn(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
function githubTrust(scope, audience, subjects, claims) {
	const exact = subjects.filter((subject) => !subject.includes("*"));
	const compared = oneOrMore(subjects);
	const key = `${GITHUB_ISSUER}:sub`;
	const others = Object.entries(claims).map(([claim, values]) => [`${GITHUB_ISSUER}:${claim}`, values]);
	const fixed = {
		[`${GITHUB_ISSUER}:aud`]: audience,
		...Object.fromEntries(others)
	};
	const Condition = exact.length === subjects.length ? { StringEquals: {
		...fixed,
		[key]: compared
	} } : {
		StringEquals: fixed,
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
const INLINE_CHARACTERS = 10240;
function hubPolicy(roles, sessionTags, notify) {
	const whole = policy(roles, sessionTags, notify);
	if (characters(whole) <= 10240) return whole;
	const anywhere = roles.map((arn) => {
		const { partition, path, name } = readRoleArn(arn);
		return `arn:${partition}:iam::*:role${path}${name}`;
	});
	return policy([...new Set(anywhere)], sessionTags, notify);
}
function policy(roles, sessionTags, notify) {
	const assume = {
		Sid: "AssumeRoles",
		Effect: "Allow",
		Action: sessionTags ? ["sts:AssumeRole", "sts:TagSession"] : "sts:AssumeRole",
		Resource: oneOrMore(roles)
	};
	return document(assume, notify);
}
function needsOf({ accounts, mappings }) {
	const reads = mappings.flatMap((mapping) => mapping.sources.flatMap((source) => readsOf(source, familiesOf(mapping))));
	const copied = mappings.flatMap(({ sources }) => sources.flatMap((source) => kindOf(source).lists?.(source) ?? []));
	const lists = mappings.flatMap((mapping) => mapping.lists);
	return accounts.map((account) => needsOfAccount(account, reads.filter(({ at }) => at.account === account.alias), copied.filter(({ at }) => at.account === account.alias), lists.filter(({ at }) => at.account === account.alias), lists.filter((list) => mayReference(account, list)))).filter((needs) => [
		needs.sourceRegions,
		needs.searchedRegions,
		needs.referenceRegions
	].some(({ length }) => length > 0)).sort((a, b) => compareText(a.account.alias, b.account.alias));
}
function readsOf(source, families) {
	const { reads, permissions } = kindOf(source);
	return reads(source, families).map(({ at }) => ({
		at,
		actions: permissions(source, families)
	}));
}
function needsOfAccount(account, reads, copied, lists, referenced) {
	const own = lists.filter(({ manage }) => manage === void 0);
	const filled = lists.filter(({ manage }) => manage !== void 0);
	const listRegions = sorted(own.map(({ at }) => at.region));
	const ownRegions = sorted([...listRegions, ...account.regions]);
	const shared = lists.filter(({ share }) => share !== void 0);
	return {
		account,
		sourceRegions: sorted(reads.map(({ at }) => at.region)),
		sourceActions: sorted(reads.flatMap(({ actions }) => actions)),
		sourceLists: [...new Map(copied.map((list) => [[
			list.at.region,
			list.ownerId,
			list.id
		].join(), list])).values()],
		listRegions,
		ownRegions,
		searchedRegions: sorted([...ownRegions, ...filled.map(({ at }) => at.region)]),
		filled: listIds(filled, ({ id }) => id),
		fillingRegions: sorted(filled.filter(({ id }) => id === void 0).map(({ at }) => at.region)),
		adopted: listIds(lists, ({ adopt }) => typeof adopt === "string" ? adopt : void 0),
		adoptingRegions: sorted(lists.filter(({ adopt }) => adopt === true).map(({ at }) => at.region)),
		deletes: account.regions.length > 0 || own.some(({ deletion }) => deletion === "delete"),
		retains: account.regions.length > 0 || own.some(({ deletion }) => deletion === "retain"),
		sharedRegions: sorted(shared.map(({ at }) => at.region)),
		principals: sorted(shared.flatMap(({ share }) => share?.principals ?? [])),
		referenceRegions: sorted(referenced.filter(({ manage }) => manage === void 0).map(({ at }) => at.region)),
		reportedRegions: sorted(referenced.map(({ at }) => at.region)),
		sharesOutside: shared.some(({ share }) => share?.allowExternal === true)
	};
}
function listIds(lists, idOf) {
	return lists.flatMap((list) => {
		const id = idOf(list);
		return id === void 0 ? [] : [{
			region: list.at.region,
			id
		}];
	}).sort((a, b) => compareText(a.region, b.region) || compareText(a.id, b.id));
}
function sorted(texts) {
	return [...new Set(texts)].sort(compareText);
}
const PREFIX_LIST = "ec2:PrefixList";
const SHARE_NAMES = "plsync-*";
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
function sharingStatements(needs, scope, owner) {
	if (needs.sharedRegions.length === 0) return [];
	const shares = oneOrMore(shareArns(scope, needs.sharedRegions));
	const ours = { [`aws:ResourceTag/${TAG.owner}`]: owner };
	const asOurs = { [`aws:RequestTag/${TAG.owner}`]: owner };
	const named = { "ram:ResourceShareName": SHARE_NAMES };
	const lists = oneOrMore(listArns(scope, needs.sharedRegions));
	const asFiled = { "ram:Principal": oneOrMore(needs.principals) };
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
				ArnLike: { "ram:ResourceArn": lists },
				StringEqualsIfExists: asFiled,
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
				StringLike: named,
				StringEqualsIfExists: {
					...asFiled,
					"ram:RequestedResourceType": PREFIX_LIST
				},
				ArnLikeIfExists: { "ram:ResourceArn": lists },
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
				StringLike: named,
				...inside("ram:RequestedAllowsExternalPrincipals")
			}
		},
		{
			Sid: "EndOwnShares",
			Effect: "Allow",
			Action: ["ram:DeleteResourceShare", "ram:DisassociateResourceShare"],
			Resource: shares,
			Condition: {
				StringEquals: ours,
				StringLike: named
			}
		},
		...needs.retains ? [{
			Sid: "UntagOwnShares",
			Effect: "Allow",
			Action: "ram:UntagResource",
			Resource: shares,
			Condition: { StringEquals: ours }
		}] : []
	];
}
const OWNER_OF_RESOURCE = `aws:ResourceTag/${TAG.owner}`;
const OWNER_IN_REQUEST = `aws:RequestTag/${TAG.owner}`;
function applyPolicy(needs, scope, owner, notify) {
	return document({
		Sid: "FindLists",
		Effect: "Allow",
		Action: "ec2:DescribeManagedPrefixLists",
		Resource: "*",
		Condition: { StringEquals: { "ec2:Region": oneOrMore(needs.searchedRegions) } }
	}, ...ownLists$1(needs, scope, owner), ...creation(needs, scope, owner), adoption(needs, scope, owner), filling(needs, scope), findShares(needs), ...sharingStatements(needs, scope, owner), notify);
}
function ownLists$1(needs, scope, owner) {
	if (needs.ownRegions.length === 0) return [];
	const lists = oneOrMore(listArns(scope, needs.ownRegions));
	return [
		{
			Sid: "ChangeOwnLists",
			Effect: "Allow",
			Action: [
				...needs.deletes ? ["ec2:DeleteManagedPrefixList"] : [],
				"ec2:GetManagedPrefixListEntries",
				"ec2:ModifyManagedPrefixList",
				"ec2:RestoreManagedPrefixListVersion"
			],
			Resource: lists,
			Condition: { StringEquals: { [OWNER_OF_RESOURCE]: owner } }
		},
		{
			Sid: "UntagOwnLists",
			Effect: "Allow",
			Action: "ec2:DeleteTags",
			Resource: lists,
			Condition: {
				StringEquals: { [OWNER_OF_RESOURCE]: owner },
				"ForAllValues:StringLike": { "aws:TagKeys": "plsync:*" },
				Null: { "aws:TagKeys": "false" }
			}
		},
		{
			Sid: "TagOwnLists",
			Effect: "Allow",
			Action: "ec2:CreateTags",
			Resource: lists,
			Condition: {
				StringEquals: { [OWNER_OF_RESOURCE]: owner },
				StringEqualsIfExists: { [OWNER_IN_REQUEST]: owner }
			}
		}
	];
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
function adoption({ adopted }, scope, owner) {
	if (adopted.length === 0) return void 0;
	return {
		Sid: "AdoptLists",
		Effect: "Allow",
		Action: "ec2:CreateTags",
		Resource: oneOrMore(arnsById(scope, adopted)),
		Condition: {
			Null: { [OWNER_OF_RESOURCE]: "true" },
			StringEquals: { [OWNER_IN_REQUEST]: owner }
		}
	};
}
function filling({ filled }, scope) {
	if (filled.length === 0) return void 0;
	return {
		Sid: "FillLists",
		Effect: "Allow",
		Action: [
			"ec2:GetManagedPrefixListEntries",
			"ec2:ModifyManagedPrefixList",
			"ec2:RestoreManagedPrefixListVersion"
		],
		Resource: oneOrMore(arnsById(scope, filled)),
		Condition: { Null: { [OWNER_OF_RESOURCE]: "true" } }
	};
}
const EXAMPLE_WORKFLOWS = [
	"apply-on-main.yml",
	"apply-by-hand.yml",
	"sync-on-schedule.yml",
	"brake.yml"
];
const NAME = "[A-Za-z0-9._-]+";
const REPOSITORY = new RegExp(`^${NAME}/${NAME}$|^${NAME}@\\d+/${NAME}@\\d+$`);
function isRepository(text) {
	return REPOSITORY.test(text);
}
function repositoryName(repository) {
	return repository.replace(/@\d+/g, "");
}
function repositoryId(repository) {
	return /@(\d+)$/.exec(repository)?.[1];
}
const WORKFLOW_FILE = "[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml";
const WORKFLOW = new RegExp(`^(?:${NAME}/${NAME}/\\.github/workflows/${WORKFLOW_FILE}@[A-Za-z0-9._/-]+|${WORKFLOW_FILE})$`);
function isWorkflow(text) {
	return WORKFLOW.test(text);
}
function claimsFor(kind, github) {
	const { claims, repositories, branch } = github;
	if (claims === void 0) return {};
	const repository_id = oneOrMore(claims.repositoryIds);
	if (kind === "plan") return { repository_id };
	const names = [...new Set(repositories.map(repositoryName))];
	const refs = claims.workflows.flatMap((workflow) => workflow.includes("@") ? [workflow] : names.map((name) => `${name}/.github/workflows/${workflow}@refs/heads/${branch}`));
	return {
		repository_id,
		job_workflow_ref: oneOrMore(refs)
	};
}
function isPlainName(text) {
	return /^[A-Za-z0-9][A-Za-z0-9._/+@ -]{0,254}$/.test(text);
}
function applySubjects(github) {
	const { repositories, branch, environments, appliesOnBranch } = github;
	return repositories.flatMap((repository) => [...appliesOnBranch ? [`repo:${repository}:ref:refs/heads/${branch}`] : [], ...environments.map((environment) => `repo:${repository}:environment:${environment}`)]);
}
function planSubjects(github) {
	const { repositories, branch } = github;
	const subjects = repositories.flatMap((repository) => [
		`repo:${repository}:pull_request`,
		`repo:${repository}:ref:refs/heads/gh-readonly-queue/${branch}/*`,
		`repo:${repository}:ref:refs/heads/${branch}`
	]);
	return [...new Set([...subjects, ...applySubjects(github)])];
}
const GATEWAY_READS = [
	"ec2:DescribeTransitGatewayRouteTables",
	"ec2:GetTransitGatewayPrefixListReferences",
	"ec2:SearchTransitGatewayRoutes"
];
function referenceReads({ referenceRegions, reportedRegions, searchedRegions }, reportsCapacity) {
	const asked = reportsCapacity ? reportedRegions : referenceRegions;
	if (asked.length === 0) return [];
	const regions = oneOrMore(asked);
	const unsearched = asked.filter((region) => !searchedRegions.includes(region));
	return [
		...unsearched.length === 0 ? [] : [{
			Sid: "SeeLists",
			Effect: "Allow",
			Action: "ec2:DescribeManagedPrefixLists",
			Resource: "*",
			Condition: { StringEquals: { "ec2:Region": oneOrMore(unsearched) } }
		}],
		{
			Sid: "ReadReferences",
			Effect: "Allow",
			Action: [
				"ec2:DescribeRouteTables",
				"ec2:DescribeSecurityGroupRules",
				...reportsCapacity ? GATEWAY_READS : []
			],
			Resource: "*",
			Condition: { StringEquals: { "ec2:Region": regions } }
		},
		{
			Sid: "ReadQuotas",
			Effect: "Allow",
			Action: ["servicequotas:GetAWSDefaultServiceQuota", "servicequotas:GetServiceQuota"],
			Resource: "*",
			Condition: { StringEquals: { "aws:RequestedRegion": regions } }
		},
		...reportsCapacity ? [{
			Sid: "ReadFirewalls",
			Effect: "Allow",
			Action: ["network-firewall:DescribeFirewall", "network-firewall:ListFirewalls"],
			Resource: "*",
			Condition: { StringEquals: { "aws:RequestedRegion": regions } }
		}] : []
	];
}
function operatorPolicy(needs, scope, owner) {
	const { searchedRegions, filled } = needs;
	return document({
		Sid: "FindLists",
		Effect: "Allow",
		Action: "ec2:DescribeManagedPrefixLists",
		Resource: "*",
		Condition: { StringEquals: { "ec2:Region": oneOrMore(searchedRegions) } }
	}, ...ownLists(needs, scope, owner), ...filledLists(filled, scope), ...referenceReads(needs, false));
}
function ownLists({ ownRegions }, scope, owner) {
	if (ownRegions.length === 0) return [];
	const lists = oneOrMore(listArns(scope, ownRegions));
	const isOurs = { [`aws:ResourceTag/${TAG.owner}`]: owner };
	return [{
		Sid: "RollBackOwnLists",
		Effect: "Allow",
		Action: [
			"ec2:GetManagedPrefixListAssociations",
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
	}];
}
function filledLists(filled, scope) {
	if (filled.length === 0) return [];
	const lists = oneOrMore(arnsById(scope, filled));
	const isUnowned = { [`aws:ResourceTag/${TAG.owner}`]: "true" };
	return [{
		Sid: "RollBackFilledLists",
		Effect: "Allow",
		Action: ["ec2:GetManagedPrefixListEntries", "ec2:RestoreManagedPrefixListVersion"],
		Resource: lists,
		Condition: { Null: isUnowned }
	}, {
		Sid: "HoldFilledLists",
		Effect: "Allow",
		Action: ["ec2:CreateTags", "ec2:DeleteTags"],
		Resource: lists,
		Condition: {
			"ForAllValues:StringEquals": { "aws:TagKeys": TAG.hold },
			Null: {
				...isUnowned,
				"aws:TagKeys": "false"
			}
		}
	}];
}
const ENTRIES = "ec2:GetManagedPrefixListEntries";
const READS = ["ec2:GetManagedPrefixListAssociations", "ec2:GetManagedPrefixListEntries"];
function planPolicy(needs, scope, owner, reportsCapacity) {
	const { sourceRegions, sourceLists, ownRegions, searchedRegions, adopted, filled } = needs;
	const unownedRegions = [...new Set([...needs.adoptingRegions, ...needs.fillingRegions])].sort();
	const sourceActions = needs.sourceActions.filter((action) => action !== ENTRIES);
	const ownerTag = `aws:ResourceTag/${TAG.owner}`;
	return document(sourceRegions.length === 0 ? void 0 : {
		Sid: "ReadMembers",
		Effect: "Allow",
		Action: oneOrMore(sourceActions),
		Resource: "*",
		Condition: { StringEquals: { "ec2:Region": oneOrMore(sourceRegions) } }
	}, sourceLists.length === 0 ? void 0 : {
		Sid: "ReadCopiedLists",
		Effect: "Allow",
		Action: ENTRIES,
		Resource: oneOrMore(sourceLists.map((list) => copiedArn(scope, list)).sort())
	}, searchedRegions.length === 0 ? void 0 : {
		Sid: "FindLists",
		Effect: "Allow",
		Action: "ec2:DescribeManagedPrefixLists",
		Resource: "*",
		Condition: { StringEquals: { "ec2:Region": oneOrMore(searchedRegions) } }
	}, ownRegions.length === 0 ? void 0 : {
		Sid: "ReadOwnLists",
		Effect: "Allow",
		Action: READS,
		Resource: oneOrMore(listArns(scope, ownRegions)),
		Condition: { StringEquals: { [ownerTag]: owner } }
	}, adopted.length === 0 ? void 0 : {
		Sid: "ReadAdoptedLists",
		Effect: "Allow",
		Action: READS,
		Resource: oneOrMore(arnsById(scope, adopted))
	}, filled.length === 0 ? void 0 : {
		Sid: "ReadFilledLists",
		Effect: "Allow",
		Action: reportsCapacity ? READS : ENTRIES,
		Resource: oneOrMore(arnsById(scope, filled))
	}, unownedRegions.length === 0 ? void 0 : {
		Sid: "ReadUnownedLists",
		Effect: "Allow",
		Action: READS,
		Resource: oneOrMore(listArns(scope, unownedRegions)),
		Condition: { Null: { [ownerTag]: "true" } }
	}, ...referenceReads(needs, reportsCapacity), findShares(needs));
}
function copiedArn({ partition, accountId }, { at, ownerId, id }) {
	const owner = ownerId === at.accountId ? accountId : ownerId.toLowerCase();
	return `arn:${partition}:ec2:${at.region}:${owner}:prefix-list/${id}`;
}
function publishStatement({ notify }, of = () => true) {
	const arns = [notify?.topic, notify?.heartbeat].flatMap((topic) => topic ?? []).filter(({ accountId }) => of(accountId)).map(({ arn }) => arn);
	return arns.length === 0 ? void 0 : {
		Sid: "Notify",
		Effect: "Allow",
		Action: "sns:Publish",
		Resource: oneOrMore(arns)
	};
}
function partitionOf(configuration) {
	const [arn] = configuration.accounts.flatMap(({ planRoleArn, applyRoleArn }) => [planRoleArn, applyRoleArn].filter(isArn));
	return arn === void 0 ? "aws" : readRoleArn(arn).partition;
}
function isArn(role) {
	return role !== void 0 && role !== "none";
}
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
function operatorArn(configuration, { id }) {
	return `arn:${partitionOf(configuration)}:iam::${id}:role/plsync-operator`;
}
function rolesOf(configuration, access, { operators = [], reportsCapacity = false } = {}) {
	const { owner, credentials, accounts } = configuration;
	const { sessionTags } = credentials;
	const audience = audienceIn(partitionOf(configuration));
	const trustOfJobs = (scope, kind, github) => githubTrust(scope, audience, subjectsOf(kind, github), claimsFor(kind, github));
	const trust = ({ externalId }, kind, scope) => {
		if (access.by === "github") return trustOfJobs(scope, kind, access.github);
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
	const notifyFrom = ({ id }) => byToken ? publishStatement(configuration, (accountId) => accountId === id) : void 0;
	const ofAccounts = needsOf(configuration).flatMap((needs) => {
		const { account } = needs;
		const { planRoleArn: plan, applyRoleArn: apply } = account;
		const planDocuments = (scope) => ({
			trust: trust(account, "plan", scope),
			policy: planPolicy(needs, scope, owner, reportsCapacity)
		});
		const applyDocuments = (scope) => ({
			trust: trust(account, "apply", scope),
			policy: applyPolicy(needs, scope, owner, notifyFrom(account))
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
			trust: trustOfJobs(scope, kind, github),
			policy: hubPolicy(opened, sessionTags, kind === "apply" ? publishStatement(configuration) : void 0)
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
const ACCESS_OPTIONS = {
	repository: {
		kind: "values",
		value: "ORG/REPO",
		help: "repository whose jobs may plan and apply; ORG@ORG_ID/REPO@REPO_ID for immutable subjects; repeatable"
	},
	"repository-id": {
		kind: "values",
		value: "ID",
		help: "id of that repository, unless --repository has it: gh api repos/ORG/REPO --jq .id; repeatable"
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
	workflow: {
		kind: "values",
		value: "FILE",
		help: "workflow whose jobs may apply, or a reusable one as ORG/REPO/.github/workflows/FILE@REF; default: those of the examples; repeatable"
	},
	claims: {
		kind: "value",
		value: "full|basic",
		help: "basic: check only the subject of a token, for where AWS evaluates nothing else (GitHub Enterprise Server; China, GovCloud)"
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
function wrong(summary, remedy = "Run plsync iam --help.") {
	return {
		ok: false,
		diagnostic: badUsage(summary, remedy)
	};
}
function accessOf(options, configuration) {
	const github = githubOf(options);
	if (!github.ok) return github;
	if (configuration.credentials.mode === "oidc") {
		if (options["plan-hub"] !== void 0 || options["apply-hub"] !== void 0) return wrong("with `credentials.mode: oidc` there is no hub: every role trusts GitHub's tokens", "Leave out --plan-hub and --apply-hub, or set the mode to chain.");
		if (github.value === void 0) return wrong("with `credentials.mode: oidc` the roles trust the jobs of a repository: --repository is missing", "Add --repository ORG/REPO.");
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
		if (branch !== void 0) return wrong("--branch goes with --repository");
		if (environments.length > 0) return wrong("--environment goes with --repository");
		if (environmentOnly) return wrong("--environment-only goes with --repository");
		for (const name of ["repository-id", "workflow"]) if (options[name].length > 0) return wrong(`--${name} goes with --repository`);
		if (options.claims !== void 0) return wrong("--claims goes with --repository");
		return {
			ok: true,
			value: void 0
		};
	}
	if (environmentOnly && environments.length === 0) return wrong("--environment-only needs --environment");
	const odd = repositories.find((repository) => !isRepository(repository));
	if (odd !== void 0) return wrong(`--repository ${odd} is not of the form ORG/REPO, or ORG@ORG_ID/REPO@REPO_ID for immutable subjects`, "When AWS refuses the token of a job, the log of that job shows its subject.");
	for (const [option, name] of [["branch", branch ?? "main"], ...environments.map((environment) => ["environment", environment])]) {
		if (isPlainName(name)) continue;
		return wrong(`--${option} ${name} has characters that have a special meaning in a trust policy`);
	}
	const claims = claimsOf(options);
	if (!claims.ok) return claims;
	return {
		ok: true,
		value: {
			repositories: [...new Set(repositories)],
			branch: branch ?? "main",
			environments: [...new Set(environments)],
			appliesOnBranch: !environmentOnly,
			claims: claims.value
		}
	};
}
function claimsOf(options) {
	const { claims = "full", workflow: workflows, repository: repositories, "repository-id": ids } = options;
	if (claims !== "full" && claims !== "basic") return wrong(`--claims ${claims} is not known`, "Write full or basic.");
	if (claims === "basic") {
		for (const name of ["repository-id", "workflow"]) if (options[name].length > 0) return wrong(`--${name} does not go with --claims basic`);
		return {
			ok: true,
			value: void 0
		};
	}
	const oddId = ids.find((id) => !/^\d{1,20}$/.test(id));
	if (oddId !== void 0) return wrong(`--repository-id ${oddId} is not a number`);
	const oddFile = workflows.find((workflow) => !isWorkflow(workflow));
	if (oddFile !== void 0) return wrong(`--workflow ${oddFile} is not the name of a workflow file`, "Write it as in apply-on-main.yml or, for a reusable workflow, ORG/REPO/.github/workflows/FILE@REF.");
	const repositoryIds = [...new Set([...repositories.map(repositoryId).filter((id) => id !== void 0), ...ids])];
	const names = new Set(repositories.map(repositoryName));
	if (repositoryIds.length < names.size) {
		const [name] = names;
		return wrong("the id of a repository is not known: roles that trust a name alone also trust anybody who takes that name over", `Add --repository-id with what \`gh api repos/${name} --jq .id\` prints, or, where AWS evaluates only the subject, --claims basic.`);
	}
	return {
		ok: true,
		value: {
			repositoryIds,
			workflows: workflows.length > 0 ? workflows : EXAMPLE_WORKFLOWS
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
		return wrong("the account of the hub roles is not known: no account in the file has an apply role for its lists", "Write an `apply_role_arn` for the account of the lists, where it is `none` or missing; or name the hub roles: --plan-hub ARN --apply-hub ARN.");
	}
	if (plan === void 0 || apply === void 0) return wrong("--plan-hub and --apply-hub go together", "A pull request can use the plan hub before it is reviewed, so that role must not be able to apply.");
	const roles = configuration.accounts.flatMap(({ planRoleArn, applyRoleArn }) => [planRoleArn, applyRoleArn]);
	for (const [option, arn] of [["plan-hub", plan], ["apply-hub", apply]]) {
		if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]+$/.test(arn)) return wrong(`--${option} ${arn} is not the ARN of a role`);
		const partition = partitionOf(configuration);
		if (readRoleArn(arn).partition !== partition) return wrong(`--${option} ${arn} is not in the partition of the file's roles, ${partition}`);
		if (roles.includes(arn)) return wrong(`--${option} ${arn} is a role of an account in the file, not a hub`);
	}
	if (plan === apply) return wrong("the plan hub is also the apply hub", "A pull request can use the plan hub before it is reviewed, so that role must not be able to apply.");
	return {
		ok: true,
		value: {
			plan,
			apply
		}
	};
}
export { ACCESS_OPTIONS, DECLINED, GITHUB_ISSUER, INLINE_CHARACTERS, OPERATOR_ROLE, SHARD, SNAPSHOT_DIGEST, UNTIL, accessOf, accountsOf, askToContinue, audienceIn, blockOf, cannotAsk, characters, connectAws, countOf, digestsOf, document, githubProviderArn, holdOption, loadForList, makePlanning, needsOf, oneOrMore, partitionOf, planAndApply, readNotifyState, readRoleArn, rolesOf, shardOf, silentSyncs, tooManyShards, unwritable, withList };
