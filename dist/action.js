import { a as isDebug, c as setOutput, d as warning, i as getInput, l as setSecret, n as error, o as notice, r as getIDToken, s as setFailed, t as endGroup, u as startGroup } from "./actions.js";
import { $ as lineOf, A as NODE_FILE_SYSTEM, B as configurationLine, C as attributeAll, D as readConfiguration, Dt as VERSION, E as attemptLine, F as planText, H as jsonText, I as isFaulty, J as reportSumsText, K as addressColumn, L as isFaultyReport, M as parseAllowances, N as planChangesText, P as planSumsText, Q as counted, R as applyRun, S as incomparable, T as connectAws, U as planJson, V as readingLine, X as diagnosticsText, Z as inFileOrder, a as planSummary, b as planRun, c as firstThatFits, ct as stopAfter, d as markdownCode, dt as staleLists, et as listed, f as markdownText, gt as readPlanFile, i as planHeadline, j as parseParallelism, l as utf8Bytes, lt as planWithin, n as reportSummary, nt as stopped, o as joinBlocks, ot as visible, pt as scopeOf, q as reportSums, r as validText, s as SUMMARY_BYTES, st as hasChanges, t as reportHeadline, tt as shortCommit, u as attentionList, ut as refusedPlan, w as placesOf, x as bothFiles, z as applyLine } from "./plsync.js";
import { n as isJwt } from "./adapters.js";
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative, resolve } from "node:path";
import { execFileSync } from "node:child_process";

// src/github/event.ts
/** They run with the repository's secrets on what a stranger may have written. */
const REFUSED_EVENTS = [
	"pull_request_target",
	"workflow_run",
	"issue_comment"
];
/** Restrictions follow the actor that caused the run, also when somebody else runs it again (GitHub Docs, Dependabot on Actions). */
const DEPENDABOT = "dependabot[bot]";
function unreadable(summary, detail) {
	const diagnostic = {
		code: "event_unreadable",
		severity: "error",
		summary,
		remedy: "This program is an Action: run it as a step of a GitHub workflow. Elsewhere use the plsync command."
	};
	return {
		ok: false,
		diagnostic: detail === void 0 ? diagnostic : {
			...diagnostic,
			detail
		}
	};
}
/** The value at the end of `path`; undefined when there is none. */
function field(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
/** Needs no event file for events that are told apart by their name. */
function readEvent(environment) {
	const name = environment.GITHUB_EVENT_NAME;
	if (!name) return unreadable("GITHUB_EVENT_NAME is not set, so it is not known what started this run");
	switch (name) {
		case "schedule":
		case "merge_group": return {
			ok: true,
			event: { kind: name }
		};
		case "pull_request":
		case "push":
		case "workflow_dispatch": return withPayload(name, environment);
		default: {
			const refused = REFUSED_EVENTS.find((event) => event === name);
			return {
				ok: true,
				event: refused ? {
					kind: "refused",
					name: refused
				} : {
					kind: "unknown",
					name
				}
			};
		}
	}
}
function withPayload(name, environment) {
	const path = environment.GITHUB_EVENT_PATH;
	if (!path) return unreadable(`GITHUB_EVENT_PATH is not set, so the ${name} event cannot be read`);
	let payload;
	try {
		payload = JSON.parse(readFileSync(path, "utf8"));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return unreadable(`the ${name} event cannot be read from GITHUB_EVENT_PATH`, reason);
	}
	if (name === "pull_request") return pullRequest(payload, environment);
	const branch = field(payload, "repository", "default_branch");
	const ref = environment.GITHUB_REF;
	if (typeof branch !== "string" || !ref) return unreadable(`the ${name} event does not name its branch`);
	return {
		ok: true,
		event: {
			kind: name,
			onDefaultBranch: ref === `refs/heads/${branch}`
		}
	};
}
function pullRequest(payload, environment) {
	const number = field(payload, "pull_request", "number");
	const head = field(payload, "pull_request", "head", "sha");
	const base = field(payload, "pull_request", "base", "repo", "id");
	if (typeof number !== "number" || typeof head !== "string" || typeof base !== "number") return unreadable("the pull_request event lacks its number, head or base");
	return {
		ok: true,
		event: {
			kind: "pull_request",
			number,
			head,
			from: !(field(payload, "pull_request", "head", "repo", "id") === base) ? "fork" : environment.GITHUB_ACTOR === DEPENDABOT ? "dependabot" : "repository",
			mergeable: field(payload, "pull_request", "mergeable") !== false
		}
	};
}

// src/github/outputs.ts
/** The outputs of a run that came to no plan. */
function outputsWithoutPlan(outcome) {
	return {
		outcome,
		"has-changes": false,
		created: 0,
		updated: 0,
		deleted: 0,
		"entries-added": 0,
		"entries-removed": 0,
		"held-back": 0,
		failed: 0,
		digest: "",
		"plan-json": "",
		"plan-text": "",
		"lists-json": ""
	};
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

// src/action/command.ts
const SUPPORTED_EVENTS = [
	"pull_request",
	"push",
	"schedule",
	"workflow_dispatch",
	"merge_group"
];
function refuse(summary, detail, remedy) {
	return {
		kind: "refuse",
		diagnostic: {
			code: "event_refused",
			severity: "error",
			summary,
			detail,
			remedy
		}
	};
}
/** Why this pull request gets no plan; undefined when it gets one. */
function noPlan(event) {
	const push = "a maintainer can push the branch to this repository to plan it";
	if (event.from === "fork") return `Pull requests from forks get no plan: ${push}.`;
	if (event.from === "dependabot") return `Pull requests by Dependabot get no plan: ${push}.`;
	if (!event.mergeable) return "A pull request with conflicts gets no plan: resolve them to plan it.";
}
function permitted(event) {
	switch (event.kind) {
		case "pull_request": return {
			auto: "plan",
			also: ["validate"],
			where: "on a pull request"
		};
		case "merge_group": return {
			auto: "plan",
			also: ["validate"],
			where: "in a merge queue"
		};
		case "schedule": return {
			auto: "sync",
			also: ["validate", "plan"],
			where: "on a schedule"
		};
		case "push": return event.onDefaultBranch ? {
			auto: "apply",
			also: [
				"validate",
				"plan",
				"sync"
			],
			where: "on the default branch"
		} : {
			auto: "validate",
			also: ["plan"],
			where: "on a push to another branch than the default one"
		};
		case "workflow_dispatch": return event.onDefaultBranch ? {
			auto: "plan",
			also: [
				"validate",
				"apply",
				"sync"
			],
			where: "on the default branch"
		} : {
			auto: "plan",
			also: ["validate"],
			where: "on another branch than the default one"
		};
	}
}
function decide(event, asked) {
	const events = `plsync runs on ${listed(SUPPORTED_EVENTS)}.`;
	if (event.kind === "refused") return refuse(`plsync does not run on ${event.name}`, `${listed(REFUSED_EVENTS)} run with the secrets of the repository on what a stranger may have written.`, `Use pull_request for plans. ${events}`);
	if (event.kind === "unknown") return refuse(`plsync does not run on ${event.name}`, "It would not know what to do.", events);
	const notice = event.kind === "pull_request" ? noPlan(event) : void 0;
	if (notice !== void 0) return {
		kind: "run",
		command: "validate",
		notice
	};
	const { auto, also, where } = permitted(event);
	const command = asked === "auto" ? auto : asked;
	if (command === auto || also.includes(command)) return {
		kind: "run",
		command
	};
	return refuse(`the command ${command} is refused ${where}`, "Only what is on the default branch is applied, and a schedule changes entries alone.", `Possible here: ${listed([auto, ...also])}.`);
}

// src/github/annotations.ts
/** A step that fails says so in one more error, which must not be the one that is dropped. */
const MOST = {
	error: 9,
	warning: 10
};
/** As GitHub wants it: relative to the checkout, with slashes; undefined for a file outside of it. */
function fileInCheckout(file, { directory, workspace }) {
	const path = relative(workspace, resolve(directory, file)).replaceAll("\\", "/");
	return path === "" || path === ".." || path.startsWith("../") || isAbsolute(path) ? void 0 : path;
}
function placeOf(position, places) {
	const file = position === void 0 ? void 0 : fileInCheckout(position.file, places);
	return position === void 0 || file === void 0 ? {} : {
		file,
		startLine: position.line,
		startColumn: position.column
	};
}
/** Every line is made visible by itself: a detail may have several. */
function lines$1(text) {
	return text.split("\n").map(visible).join("\n");
}
function annotation(diagnostic, places) {
	const { severity, summary, detail, remedy, position, address } = diagnostic;
	const place = placeOf(position, places);
	const where = position !== void 0 && place.file === void 0 ? [visible(lineOf(position))] : [];
	const prose = [
		summary,
		detail,
		remedy
	].filter((text) => text !== void 0 && text !== "");
	return {
		severity,
		message: [...where, ...prose.map((text) => lines$1(stopped(text ?? "")))].join("\n"),
		properties: {
			title: address === void 0 ? "plsync" : `plsync: ${visible(address)}`,
			...place
		}
	};
}
/** Of each level as many as GitHub shows, in the order of the file; the last one says how many there are more. */
function annotationsOf(diagnostics, places) {
	return ["error", "warning"].flatMap((severity) => {
		const all = inFileOrder(diagnostics.filter((diagnostic) => diagnostic.severity === severity));
		const most = MOST[severity];
		if (all.length <= most) return all.map((diagnostic) => annotation(diagnostic, places));
		const shown = all.slice(0, most - 1).map((diagnostic) => annotation(diagnostic, places));
		const message = `And ${counted(all.length - shown.length, `more ${severity}`)}: the log and the summary of this run have them.`;
		return [...shown, {
			severity,
			message,
			properties: { title: "plsync" }
		}];
	});
}
/** Prints them as workflow commands, in which nothing of the values can end the value or the command. */
function annotate(annotations) {
	for (const { severity, message, properties } of annotations) (severity === "error" ? error : warning)(message, properties);
}

// src/github/summary.ts
/** The summary of a run without a plan. `headline` and `text` are Markdown. */
function problemsSummary(headline, text, diagnostics, limit) {
	const head = [`## Prefix lists: ${headline}`, text];
	const attention = () => attentionList(diagnostics, []);
	return firstThatFits([() => joinBlocks([...head, ...diagnostics.length === 0 ? [] : ["### What needs you", attention()]]), () => joinBlocks([...head, "What needs you is too much to be shown here. The log of this run has it."])], limit);
}
/**
* Appends to the step's summary, with `foot` as its last line; does nothing where the runner has no summaries. `render` is
* told how many bytes it may use.
*/
function writeSummary(render, foot, environment) {
	const path = environment.GITHUB_STEP_SUMMARY;
	if (!path) return;
	const last = foot === "" ? "" : `\n${foot}\n`;
	appendFileSync(path, `${render(SUMMARY_BYTES - utf8Bytes(last))}${last}`);
}

// src/github/workflow-run.ts
/** Undefined outside of a workflow. */
function runLink(environment) {
	const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
	if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return void 0;
	const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
	const attempt = GITHUB_RUN_ATTEMPT ?? "1";
	return attempt === "1" ? `[run ${GITHUB_RUN_ID}](${url})` : `[run ${GITHUB_RUN_ID}, attempt ${attempt}](${url}/attempts/${attempt})`;
}
function subject(event, environment) {
	const { GITHUB_EVENT_NAME, GITHUB_REF_NAME, GITHUB_SHA } = environment;
	if (event?.kind === "pull_request") return `pull request #${event.number} at ${shortCommit(event.head)}`;
	const name = GITHUB_EVENT_NAME ? [`event ${markdownCode(GITHUB_EVENT_NAME)}`] : [];
	const branch = GITHUB_REF_NAME ? [`on ${markdownCode(GITHUB_REF_NAME)}`] : [];
	const commit = GITHUB_SHA ? [`at ${shortCommit(GITHUB_SHA)}`] : [];
	return [
		...name,
		...branch,
		...commit
	].join(" ");
}
/** `Pull request #12 at 9a1b2c3, [run 4711](https://…).`; Markdown. `event` where it could be read. */
function runLine(event, environment) {
	const parts = [subject(event, environment), runLink(environment) ?? ""].filter((part) => part !== "");
	const [first = ""] = parts;
	return parts.length === 0 ? "" : `${first.charAt(0).toUpperCase()}${[first.slice(1), ...parts.slice(1)].join(", ")}.`;
}

// src/action/attention.ts
/** The flag of the command line as the input of the same name: `allow-removals: data/eu-west-1/batch-runners=38`. */
function asInput(flag) {
	return flag.replace(/^(?:apply )?--([a-z-]+) /, "$1: ");
}
function remedyOf(held) {
	const flags = new Set(held.flatMap(({ allow }) => allow === void 0 ? [] : [asInput(allow)]));
	if (flags.size === 0) return {};
	const inputs = [...flags].map((input) => `\`${input}\``).join(" and ");
	return { remedy: `${held.every(({ allow }) => allow !== void 0) ? "To allow it once" : "Once the rest is put right"}, run the workflow with ${inputs}.` };
}
function heldBack({ address, held, position }) {
	const [first] = held;
	if (first === void 0) return [];
	const details = held.flatMap(({ detail }) => detail === void 0 ? [] : [stopped(detail)]);
	return [{
		code: first.code,
		severity: "warning",
		summary: `${address} is held back: ${held.map(({ reason }) => reason).join("; ")}`,
		...details.length === 0 ? {} : { detail: details.join(" ") },
		...remedyOf(held),
		address,
		...position === void 0 ? {} : { position }
	}];
}
function attentionOf(conclusion) {
	const { diagnostics } = conclusion;
	if (conclusion.kind !== "planned" && conclusion.kind !== "applied") return diagnostics;
	const { plan } = conclusion;
	const report = conclusion.kind === "applied" ? conclusion.report.diagnostics : [];
	return [
		...diagnostics,
		...plan.diagnostics,
		...report,
		...plan.lists.flatMap(heldBack)
	];
}

// src/action/conclusion.ts
function outcomeOf(conclusion) {
	switch (conclusion.kind) {
		case "stopped": return "failed";
		case "stale": return "stale";
		case "valid": return "valid";
		case "planned": {
			const { plan } = conclusion;
			if (isFaulty(plan)) return "failed";
			return hasChanges(plan) ? "changes" : plan.counts.held > 0 ? "held-back" : "no-changes";
		}
		case "applied": {
			const { plan, report } = conclusion;
			const { made, held } = reportSums(report);
			if (isFaulty(plan) || isFaultyReport(report)) return made > 0 ? "partial" : "failed";
			return held > 0 ? "held-back" : made > 0 ? "applied" : "no-changes";
		}
	}
}
/** Why the step fails, in a sentence; undefined when it does not. */
function failureOf(conclusion, failOn) {
	const outcome = outcomeOf(conclusion);
	switch (conclusion.kind) {
		case "stopped": return `Prefix lists: ${conclusion.headline}.`;
		case "stale": return "Prefix lists: not applied, the plan is stale. Nothing was written.";
		case "valid": return;
		case "planned":
		case "applied": {
			const isHeld = failOn === "held-back" && outputsOf(conclusion)["held-back"] > 0;
			if (outcome !== "failed" && outcome !== "partial" && !isHeld) return void 0;
			const { plan } = conclusion;
			return `Prefix lists: ${conclusion.kind === "planned" ? planHeadline(plan) : reportHeadline(plan, conclusion.report)}. The summary of this run says what needs you.`;
		}
	}
}
function plannedOutputs(plan, outcome) {
	const { counts } = plan;
	return {
		...outputsWithoutPlan(outcome),
		"has-changes": hasChanges(plan),
		created: counts.create,
		updated: counts.update + counts.release,
		deleted: counts.delete,
		"entries-added": counts.entriesToAdd,
		"entries-removed": counts.entriesToRemove,
		"held-back": counts.held,
		failed: counts.notPlanned,
		digest: plan.digests.settings
	};
}
const MADE = ["done"];
const FAILED = [
	"failed",
	"not-done",
	"not-planned"
];
function appliedOutputs(plan, report, outcome) {
	const number = (outcomes, ...kinds) => report.rows.filter((row) => outcomes.includes(row.outcome) && (kinds.length === 0 || kinds.includes(row.kind))).length;
	const { added, removed } = reportSums(report);
	return {
		...plannedOutputs(plan, outcome),
		created: number(MADE, "create"),
		updated: number(MADE, "update", "release"),
		deleted: number(MADE, "delete"),
		"entries-added": added,
		"entries-removed": removed,
		"held-back": number(["held"]),
		failed: number(FAILED)
	};
}
/** The outputs of the step; paths of files are not known yet. */
function outputsOf(conclusion) {
	const outcome = outcomeOf(conclusion);
	switch (conclusion.kind) {
		case "stopped":
		case "stale":
		case "valid": return outputsWithoutPlan(outcome);
		case "planned": return plannedOutputs(conclusion.plan, outcome);
		case "applied": return appliedOutputs(conclusion.plan, conclusion.report, outcome);
	}
}

// src/action/files.ts
/** Columns of the text. */
const WIDTH$1 = 120;
/** Address → pl-… of every list that the run found or made and did not delete. */
function listIds(conclusion) {
	const ids = /* @__PURE__ */ new Map();
	for (const { address, change } of conclusion.plan.lists) if (change.kind !== "create") ids.set(address, change.have.id);
	for (const row of conclusion.kind === "applied" ? conclusion.report.rows : []) if (row.kind === "delete" && (row.outcome === "done" || row.outcome === "already")) ids.delete(row.address);
	else if (row.id !== void 0) ids.set(row.address, row.id);
	return Object.fromEntries(ids);
}
/** Writes them to a directory of their own below RUNNER_TEMP, so that several steps of a job do not meet. */
function writeFiles(conclusion, environment) {
	const directory = mkdtempSync(join(environment.RUNNER_TEMP || tmpdir(), "plsync-"));
	const write = (name, text) => {
		const path = join(directory, name);
		writeFileSync(path, text, { mode: 384 });
		return path;
	};
	const { plan } = conclusion;
	return {
		"plan-json": write("plan.json", jsonText(planJson(plan))),
		"plan-text": write("plan.txt", planText(plan, {
			width: WIDTH$1,
			color: false,
			verbose: true
		})),
		"lists-json": write("lists.json", jsonText(listIds(conclusion)))
	};
}

// src/action/conclude.ts
function summaryOf({ conclusion, notice: why }, limit) {
	const { diagnostics } = conclusion;
	switch (conclusion.kind) {
		case "stopped": return problemsSummary(markdownText(conclusion.headline), "", diagnostics, limit);
		case "stale": return problemsSummary("not applied, the plan is stale", "Nothing was written.", diagnostics, limit);
		case "valid": {
			const text = [conclusion.text, ...why === void 0 ? [] : [why]].map(markdownText).join(" ");
			return problemsSummary("the file is valid", text, diagnostics, limit);
		}
		case "planned": return planSummary(withAll(conclusion), limit);
		case "applied": return reportSummary(withAll(conclusion), conclusion.report, limit);
	}
}
/** The plan with what else there is to say, which its summary then says too. */
function withAll({ plan, diagnostics }) {
	return {
		...plan,
		diagnostics: [...diagnostics, ...plan.diagnostics]
	};
}
function conclude(ending) {
	const { conclusion, event, failOn, environment } = ending;
	const hasPlan = conclusion.kind === "planned" || conclusion.kind === "applied";
	setOutputs({
		...outputsOf(conclusion),
		...hasPlan ? writeFiles(conclusion, environment) : {}
	});
	const remark = conclusion.kind === "planned" ? conclusion.notice : void 0;
	const foot = joinBlocks([markdownText(remark ?? ""), runLine(event, environment)]).trimEnd();
	writeSummary((limit) => summaryOf(ending, limit), foot, environment);
	const directory = process.cwd();
	const workspace = environment.GITHUB_WORKSPACE || directory;
	annotate(annotationsOf(attentionOf(conclusion), {
		directory,
		workspace
	}));
	if (conclusion.kind === "valid" && ending.notice !== void 0) notice(`${conclusion.text} ${ending.notice}`, { title: "plsync" });
	if (remark !== void 0) notice(visible(remark), { title: "plsync" });
	const failure = failureOf(conclusion, failOn);
	if (failure !== void 0) setFailed(visible(failure));
}

// src/action/inputs.ts
const COMMANDS = [
	"validate",
	"plan",
	"apply",
	"sync"
];
const LOG_LEVELS = [
	"error",
	"warn",
	"info",
	"debug"
];
const FAIL_ON = ["error", "held-back"];
const NO_ALLOWANCES = {
	removals: /* @__PURE__ */ new Map(),
	deletes: /* @__PURE__ */ new Set()
};
/** As in mappings.yaml. */
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
function badInput(name, problem) {
	return {
		code: "bad_input",
		severity: "error",
		summary: `the input ${name} ${problem}`,
		remedy: "Correct the `with:` of the step; docs/action.md describes every input."
	};
}
/** One value a line; blank lines do not count. */
function lines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
/** `input` answers the text of an input, empty when it is not given. `debug`: the run was started with debug logging. */
function readInputs(input, debug) {
	const diagnostics = [];
	const text = (name) => input(name).trim();
	const oneOf = (name, values, fallback) => {
		const given = text(name);
		const value = given === "" ? fallback : values.find((known) => known === given);
		if (value === void 0) diagnostics.push(badInput(name, `is "${given}", not one of ${values.join(", ")}`));
		return value ?? fallback;
	};
	const command = oneOf("command", ["auto", ...COMMANDS], "auto");
	const failOn = oneOf("fail-on", FAIL_ON, "error");
	const logLevel = oneOf("log-level", LOG_LEVELS, debug ? "debug" : "info");
	const parallelism = parseParallelism(text("parallelism") || String(8));
	if (parallelism === void 0) {
		const given = text("parallelism");
		diagnostics.push(badInput("parallelism", `is "${given}", not a whole number from 1 to ${64}`));
	}
	const allowances = parseAllowances(lines(input("allow-removals")), lines(input("allow-delete")));
	if (!allowances.ok) diagnostics.push(badInput("allow-removals", `has "${allowances.wrong}", which is not of the form ADDRESS=COUNT, as in network/eu-west-1/web=12`));
	const only = lines(input("only"));
	const planFile = text("plan-file") || void 0;
	if (planFile !== void 0 && only.length > 0) diagnostics.push(badInput("only", "does not go with plan-file: the saved plan has its own scope"));
	const hubRole = text("hub-role") || void 0;
	if (hubRole !== void 0 && !ROLE_ARN.test(hubRole)) diagnostics.push(badInput("hub-role", `is "${hubRole}", not the ARN of a role such as arn:aws:iam::111111111111:role/plsync-hub`));
	if (diagnostics.length > 0) return {
		ok: false,
		diagnostics
	};
	return {
		ok: true,
		inputs: {
			command,
			config: text("config") || void 0,
			only,
			allowances: allowances.ok ? allowances.value : NO_ALLOWANCES,
			planFile,
			hubRole,
			parallelism: parallelism ?? 8,
			failOn,
			logLevel
		}
	};
}

// src/github/log-text.ts
/** U+0085 is a blank to the runner, though not to `\s`. */
const COMMAND_AT_START = /^([\s\u0085]*):(?=:)/gm;
/** The same text, without a line that the runner could take for a command. */
function logText(text) {
	return text.replace(/\r\n?/g, "\n").replace(COMMAND_AT_START, "$1\\x3a").replaceAll("##[", "#\\x23[");
}

// src/action/log.ts
/** GitHub shows about as much without breaking lines. */
const WIDTH = 140;
const SHOWN_AT = {
	error: "error",
	warning: "warn"
};
/** `color`: GitHub shows ANSI colours in logs. */
function stepLog(most, color) {
	const style = {
		width: WIDTH,
		color,
		verbose: true
	};
	const print = (text) => void process.stdout.write(logText(text));
	const isShown = (level) => LOG_LEVELS.indexOf(level) <= LOG_LEVELS.indexOf(most);
	return {
		style,
		result: print,
		folded: (title, text) => {
			startGroup(title);
			print(text);
			endGroup();
		},
		note: (level, line) => {
			if (isShown(level)) print(`${line}\n`);
		},
		report: (diagnostics) => print(diagnosticsText(diagnostics.filter(({ severity }) => isShown(SHOWN_AT[severity])), style))
	};
}

// src/action/step.ts
async function wait(milliseconds) {
	await setTimeout(milliseconds);
}

// src/action/apply.ts
/** After this much time nothing more is started; what is under way ends and is reported. The command line's default, too. */
const MOST_MILLISECONDS = 18e5;
async function makeChanges({ inputs, log }, { readers, writers }, approved) {
	const column = addressColumn(approved.plan.lists.map((list) => list.address));
	const stop = stopAfter(MOST_MILLISECONDS, (signal) => log.note("warn", `${signal}: starting nothing more, waiting for what is under way.`));
	try {
		const report = await applyRun({
			...approved,
			readers,
			writers,
			allowances: inputs.allowances,
			parallelism: inputs.parallelism,
			clock: {
				now: Date.now,
				sleep: wait,
				random: Math.random
			},
			onProgress: (progress) => log.note("info", applyLine(progress, column, log.style)),
			stopped: stop.stopped
		});
		log.report(report.diagnostics);
		if (hasChanges(approved.plan)) log.result(reportSumsText(report, log.style));
		return report;
	} finally {
		stop.release();
	}
}

// src/github/base-files.ts
/** A partial clone fetches a file when it is asked for; nobody is there to wait longer, or to type a password. */
const LONGEST_MILLISECONDS = 6e4;
/** More than a commit or the entry of a tree ever takes. */
const USUAL_BYTES = 1048576;
function ask(environment, args, maxBytes) {
	try {
		return {
			ok: true,
			output: execFileSync("git", args, {
				maxBuffer: maxBytes,
				timeout: LONGEST_MILLISECONDS,
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				],
				env: {
					...environment,
					GIT_TERMINAL_PROMPT: "0",
					LC_ALL: "C"
				}
			})
		};
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return {
			ok: false,
			tooLarge: "code" in error && error.code === "ENOBUFS",
			detail: error.message
		};
	}
}
/** `./` makes git read the path from the working directory, not from the top of the checkout. */
function fromHere(path) {
	return `./${relative(process.cwd(), path)}`;
}
function filesOf(commit, git) {
	const exists = (path) => {
		const found = git([
			"ls-tree",
			commit,
			"--",
			fromHere(path)
		]);
		return !found.ok || found.output.length > 0;
	};
	return {
		exists,
		read: (path, maxBytes) => {
			if (!exists(path)) return {
				ok: false,
				reason: "missing",
				detail: ""
			};
			const found = git([
				"cat-file",
				"blob",
				`${commit}:${fromHere(path)}`
			], maxBytes + 1);
			if (found.ok && found.output.length <= maxBytes) return {
				ok: true,
				bytes: found.output
			};
			if (found.ok || found.tooLarge) return {
				ok: false,
				reason: "too-large",
				detail: ""
			};
			return {
				ok: false,
				reason: "failed",
				detail: found.detail
			};
		}
	};
}
/**
* `head`: the commit at the tip of the pull request's branch. Only a merge of that very commit has the base as its first parent;
* of any other commit the first parent is something else, by which the pull request's own changes might pass for drift.
*/
function baseFiles(head, environment) {
	const git = (args, maxBytes = USUAL_BYTES) => ask(environment, args, maxBytes);
	const commit = git([
		"cat-file",
		"commit",
		"HEAD"
	]);
	if (!commit.ok) return {
		ok: false,
		why: "git finds no commit in the working directory."
	};
	const [header = ""] = commit.output.toString("utf8").split("\n\n");
	const [base, merged, ...more] = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
	if (base === void 0 || merged !== head || more.length > 0) return {
		ok: false,
		why: "the commit that is checked out is not GitHub's test merge of the pull request."
	};
	if (!git([
		"cat-file",
		"-e",
		`${base}^{tree}`
	]).ok) return {
		ok: false,
		why: "the checkout lacks the base of the pull request. Give actions/checkout `fetch-depth: 2`."
	};
	return {
		ok: true,
		files: filesOf(base, git)
	};
}

// src/action/base.ts
function unknown(why) {
	return {
		kind: "unknown",
		notice: `Changes of this pull request and drift are not told apart: ${why}`
	};
}
function readBase({ command, environment, event, inputs }, head) {
	if (event.kind !== "pull_request" || command !== "plan") return { kind: "none" };
	const base = baseFiles(event.head, environment);
	if (!base.ok) return unknown(base.why);
	const read = readConfiguration(inputs.config, base.files, (/* @__PURE__ */ new Date()).toISOString());
	if (!read.ok) {
		const [problem] = read.diagnostics;
		if (problem?.code === "file_not_found") return { kind: "new" };
		const where = problem?.position === void 0 ? "" : ` (line ${problem.position.line})`;
		return unknown(`the base's ${head.path} is not valid: ${problem?.summary ?? "it cannot be read"}${where}.`);
	}
	const why = incomparable(head, read.configuration);
	return why === void 0 ? {
		kind: "file",
		configuration: read.configuration
	} : unknown(`${why}.`);
}
/** What a run with this base signs in to and reads. */
function readBy(configuration, base) {
	return base.kind === "file" ? bothFiles(configuration, base.configuration) : configuration;
}

// src/action/configuration.ts
/** A file that is not there mostly means that nobody checked it out. */
const REMEDIES = {
	file_not_found: "Run actions/checkout before plsync, or name the file in the input `config`, from the top of the checkout.",
	file_ambiguous: "Delete the one that is not in use, or name the right one in the input `config`."
};
/** `path` undefined: mappings.yaml or mappings.yml in the working directory. */
function readMappings(path) {
	const read = readConfiguration(path, NODE_FILE_SYSTEM, (/* @__PURE__ */ new Date()).toISOString());
	const diagnostics = read.diagnostics.map((diagnostic) => {
		const remedy = REMEDIES[diagnostic.code];
		return remedy === void 0 ? diagnostic : {
			...diagnostic,
			remedy
		};
	});
	return {
		...read,
		diagnostics
	};
}

// src/action/id-token.ts
function missing(summary, remedy, detail) {
	const diagnostic = {
		code: "id_token_missing",
		severity: "error",
		summary,
		remedy
	};
	return {
		ok: false,
		diagnostic: detail === void 0 ? diagnostic : {
			...diagnostic,
			detail
		}
	};
}
/** GitHub gives a job the two variables only with the permission. */
function runIdToken(environment) {
	return async (audience) => {
		if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL || !environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN) return missing("GitHub gives this job no ID token, so plsync cannot sign in to AWS", "Add `permissions: { id-token: write, contents: read }` to the job or the workflow.", "The job lacks the permission `id-token: write`. Pull requests from forks never have it.");
		let token;
		try {
			token = await getIDToken(audience);
		} catch (error) {
			return missing("GitHub did not answer with an ID token", "Run the job again; see githubstatus.com if it happens again.", (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 300));
		}
		if (isJwt(token)) return {
			ok: true,
			value: token
		};
		return missing("what GitHub answered is no ID token", "Run the job again; if it happens again, look at the runner's proxy.");
	};
}

// src/action/plan.ts
/** `saved`: the plan that is going to be applied, which has a scope and a mode of its own. */
async function makePlanning({ command, inputs, environment, log }, configuration, base, readers, saved) {
	log.note("info", configurationLine(configuration));
	const places = placesOf(readBy(configuration, base));
	const commit = environment.GITHUB_SHA;
	const planning = await planRun({
		configuration,
		...base.kind === "file" ? { base: base.configuration } : {},
		readers,
		scope: scopeOf(saved?.scope ?? inputs.only),
		mode: saved?.mode ?? (command === "sync" ? "sync" : "reviewed"),
		allowances: inputs.allowances,
		toolVersion: VERSION,
		...commit ? { commit } : {},
		parallelism: inputs.parallelism,
		everything: command === "apply",
		now: Date.now,
		sleep: wait,
		onProgress: (progress) => log.note(progress.kind === "reading" ? "debug" : "info", readingLine(progress, places, log.style))
	});
	return base.kind === "new" ? {
		...planning,
		plan: attributeAll(planning.plan)
	} : planning;
}
/** The changes folded away behind their sum, since the summary has them too; what went wrong and the sums plainly. */
function showPlan(plan, log) {
	const changes = planChangesText(plan, log.style);
	if (changes !== "") log.folded(`Plan: ${planHeadline(plan)}`, changes);
	log.report(plan.diagnostics);
	log.result(planSumsText(plan, log.style));
}

// src/action/run.ts
const TWO_WAYS_IN = {
	code: "bad_input",
	severity: "error",
	summary: "the input hub-role does not go with `credentials.mode: oidc` of mappings.yaml",
	detail: "With that mode the role of every account is assumed with the ID token itself, without a hub.",
	remedy: "Drop one of the two."
};
/** The saved plan, if one is to be applied, or why it is refused. */
function savedPlan({ command, inputs }, configuration) {
	if (command !== "apply" || inputs.planFile === void 0) return void 0;
	const read = readPlanFile(inputs.planFile);
	if (!read.ok) return read.diagnostics;
	const refusal = refusedPlan(read.plan, configuration);
	return refusal === void 0 ? read.plan : [refusal];
}
function isRefusal(saved) {
	return Array.isArray(saved);
}
async function run(step) {
	const { command, inputs, log } = step;
	const read = readMappings(inputs.config);
	const { diagnostics } = read;
	log.report(diagnostics);
	if (!read.ok) {
		const file = diagnostics[0]?.position?.file ?? inputs.config ?? "mappings.yaml";
		const errors = diagnostics.filter(({ severity }) => severity === "error").length;
		return {
			kind: "stopped",
			headline: `${counted(errors, "error")} in ${file}`,
			diagnostics
		};
	}
	const { configuration } = read;
	if (command === "validate") {
		const text = validText(configuration);
		log.result(text);
		return {
			kind: "valid",
			text: text.trimEnd(),
			diagnostics
		};
	}
	if (inputs.hubRole !== void 0 && configuration.credentials.mode === "oidc") {
		log.report([TWO_WAYS_IN]);
		return {
			kind: "stopped",
			headline: "the inputs have errors",
			diagnostics: [...diagnostics, TWO_WAYS_IN]
		};
	}
	const saved = savedPlan(step, configuration);
	if (isRefusal(saved)) {
		log.report(saved);
		return {
			kind: "stopped",
			headline: "not applied, the plan file is refused",
			diagnostics: [...diagnostics, ...saved]
		};
	}
	return runWithAws(step, configuration, diagnostics, saved);
}
async function runWithAws(step, configuration, earlier, saved) {
	const { environment, inputs, log, mask } = step;
	const diagnostics = [...earlier];
	const onDiagnostic = (diagnostic) => {
		log.report([diagnostic]);
		diagnostics.push(diagnostic);
	};
	const base = readBase(step, configuration);
	const aws = await connectAws({
		configuration: readBy(configuration, base),
		environment,
		onDiagnostic,
		onKeys: mask,
		...inputs.hubRole === void 0 ? {} : { hubRole: inputs.hubRole },
		idToken: runIdToken(environment),
		onAttempt: (attempt) => log.note("debug", attemptLine(attempt))
	});
	if (aws === void 0) return {
		kind: "stopped",
		headline: "not planned, AWS cannot be reached",
		diagnostics
	};
	try {
		const planning = await makePlanning(step, configuration, base, aws.readers, saved);
		const stale = saved === void 0 ? [] : staleLists(saved, planning);
		if (stale.length > 0) {
			log.report(stale);
			return {
				kind: "stale",
				diagnostics: [...diagnostics, ...stale]
			};
		}
		const plan = saved === void 0 ? planning.plan : planWithin(saved, planning);
		showPlan(plan, log);
		if (step.command === "plan") return {
			kind: "planned",
			plan,
			diagnostics,
			...base.kind === "unknown" ? { notice: base.notice } : {}
		};
		const approval = saved === void 0 ? "limits" : "exact";
		const { snapshot } = planning;
		return {
			kind: "applied",
			plan,
			report: await makeChanges(step, aws, {
				configuration,
				plan,
				snapshot,
				approval
			}),
			diagnostics
		};
	} finally {
		aws.close();
	}
}

// src/action/index.ts
/** Outside of GitHub nobody reads the command that masks, and it would show the key. */
function maskIn(environment) {
	return ({ secretAccessKey, sessionToken }) => {
		if (environment.GITHUB_ACTIONS !== "true") return;
		setSecret(secretAccessKey);
		if (sessionToken !== void 0) setSecret(sessionToken);
	};
}
async function act(environment) {
	const inputsRead = readInputs((name) => getInput(name), isDebug());
	const eventRead = readEvent(environment);
	const inputs = inputsRead.ok ? inputsRead.inputs : void 0;
	const log = stepLog(inputs?.logLevel ?? "info", !environment.NO_COLOR);
	const ending = {
		event: eventRead.ok ? eventRead.event : void 0,
		failOn: inputs?.failOn ?? "error",
		notice: void 0,
		environment
	};
	const stop = (headline, diagnostics) => {
		log.report(diagnostics);
		return {
			...ending,
			conclusion: {
				kind: "stopped",
				headline,
				diagnostics
			}
		};
	};
	if (!inputsRead.ok) return stop("the inputs have errors", inputsRead.diagnostics);
	if (!eventRead.ok) return stop("the event cannot be read", [eventRead.diagnostic]);
	const decision = decide(eventRead.event, inputsRead.inputs.command);
	if (decision.kind === "refuse") return stop("refused", [decision.diagnostic]);
	const { command } = decision;
	log.note("debug", `plsync ${VERSION}: event ${environment.GITHUB_EVENT_NAME}, command ${command}`);
	const conclusion = await run({
		command,
		event: eventRead.event,
		inputs: inputsRead.inputs,
		environment,
		log,
		mask: maskIn(environment)
	});
	return {
		...ending,
		conclusion,
		notice: decision.notice
	};
}
try {
	conclude(await act(process.env));
} catch (error) {
	const trace = error instanceof Error ? error.stack : String(error);
	setFailed(`This is a bug in plsync ${VERSION}. Please report it with these lines (check them for names of yours first):\n${trace}`);
	setOutputs(outputsWithoutPlan("failed"));
}

export {  };