import { endGroup, error, getInput, isDebug, notice, setFailed, setOutput, setSecret, startGroup, warning } from "./actions-core.js";
import { DEFAULT_PARALLELISM, LOG_LEVELS, NO_ALLOWANCES, SYSTEM_CLOCK, VERSION, compareText, counted, diagnosticsText, exitCodeOf, explanation, hasChanges, isShown, jsonText, lineOf, listAddress, listed, logText, outcomeOf, parseAllowances, parseParallelism, reportSums, sentence, shownDiagnostics, together, visible } from "./basics.js";
import { APPROVALS, FLEET_COMMANDS, LIST_COMMANDS, NOTHING_POSTED, annotatedOf, badInput, field, isListCommand, isWithin, labelNames, lines as lines$1, pageLinks, readFleetInputs, readListCommand, runSentence, textField, validate, withCollected } from "./github-basics.js";
import { DEFAULT_REFRESH_MILLISECONDS, isPrivateUrl, parseRefresh, proxyFaults, readTopicArn, topicHint } from "./model.js";
import { SUMMARY_BYTES, attemptLine, attentionList, firstThatFits, joinBlocks, listCommandHeadline, listCommandSummary, markdownProse, markdownText, otherBranchRemarks, planHeadline, planJson, planSummary, planText, redactor, reportHeadline, reportSummary, utf8Bytes } from "./rendering.js";
import { wrongGroup } from "./mappings-file.js";
const { appendFileSync, existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { homedir, tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { isAbsolute, join, relative, resolve } = globalThis.process.getBuiltinModule("node:path");
const REFUSED_EVENTS = [
	"pull_request_target",
	"workflow_run",
	"issue_comment"
];
const NO_COMMIT = "0".repeat(40);
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
function readEvent(environment) {
	const name = environment.GITHUB_EVENT_NAME;
	if (!name) return unreadable("GITHUB_EVENT_NAME is not set, so it is not known what started this run");
	switch (name) {
		case "schedule": return {
			ok: true,
			event: {
				kind: name,
				defaultBranch: (environment.GITHUB_REF ?? "").replace(/^refs\/heads\//, ""),
				cron: cronOf(environment)
			}
		};
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
function cronOf({ GITHUB_EVENT_PATH: path }) {
	try {
		return textField(JSON.parse(readFileSync(path ?? "", "utf8")), "schedule") ?? "";
	} catch {
		return "";
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
	const place = {
		defaultBranch: branch,
		onDefaultBranch: ref === `refs/heads/${branch}`
	};
	if (name === "workflow_dispatch") return {
		ok: true,
		event: {
			kind: name,
			...place
		}
	};
	return {
		ok: true,
		event: {
			kind: name,
			...place,
			before: textField(payload, "before") ?? NO_COMMIT
		}
	};
}
function pullRequest(payload, environment) {
	const number = field(payload, "pull_request", "number");
	const head = field(payload, "pull_request", "head", "sha");
	const base = field(payload, "pull_request", "base", "repo", "id");
	if (typeof number !== "number" || typeof head !== "string" || typeof base !== "number") return unreadable("the pull_request event lacks its number, head or base");
	const from = !(field(payload, "pull_request", "head", "repo", "id") === base) ? "fork" : environment.GITHUB_ACTOR === DEPENDABOT ? "dependabot" : "repository";
	const mergeable = field(payload, "pull_request", "mergeable") !== false;
	const action = textField(payload, "action") ?? "";
	return {
		ok: true,
		event: {
			kind: "pull_request",
			number,
			head,
			from,
			mergeable,
			closed: action === "closed",
			pushed: action === "opened" || action === "synchronize",
			labels: labelNames(payload, "pull_request", "labels"),
			into: {
				branch: textField(payload, "pull_request", "base", "ref") ?? "",
				default: textField(payload, "repository", "default_branch") ?? ""
			}
		}
	};
}
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
		"exact-digest": "",
		matrix: "",
		snapshot: "",
		"snapshot-digest": "",
		report: "",
		"report-digest": "",
		"plan-json": "",
		"plan-text": "",
		"plan-html": "",
		"lists-json": "",
		"comment-url": "",
		"issue-number": ""
	};
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
const SIGN_IN = {
	detail: "Such a file can name a program to run, and a server to send tokens to. It was not read.",
	remedy: "Use `hub-role`, or have aws-actions/configure-aws-credentials set credentials in the environment."
};
const FILES = [
	{
		variable: "AWS_CONFIG_FILE",
		name: "config",
		...SIGN_IN
	},
	{
		variable: "AWS_SHARED_CREDENTIALS_FILE",
		name: "credentials",
		...SIGN_IN
	},
	{
		variable: "AWS_CA_BUNDLE",
		detail: "Such a file says which servers count as AWS. It was not read.",
		remedy: "Put the file in the image of the runner, or have a step write it to `$RUNNER_TEMP`."
	}
];
function realPath(path) {
	return existsSync(path) ? realpathSync(path) : resolve(path);
}
function awsFilesInWorkspace(environment) {
	const workspace = environment.GITHUB_WORKSPACE;
	if (!workspace) return [];
	return FILES.flatMap(({ variable, name, detail, remedy }) => {
		const given = environment[variable];
		if (!given && name === void 0) return [];
		const path = given || join(environment.HOME || homedir(), ".aws", name ?? "");
		if (!(isWithin(resolve(workspace), resolve(path)) || isWithin(realPath(workspace), realPath(path))) || !given && !existsSync(path)) return [];
		return [{
			code: "aws_file_refused",
			severity: "error",
			summary: `${given ? variable : `the ${name} file of AWS`} is in the workspace, where a pull request can write it`,
			detail,
			remedy
		}];
	});
}
const THROTTLED = /Throttl|RequestLimitExceeded|TooManyRequests/;
function trafficCounter() {
	const traffic = new Map();
	return {
		traffic,
		add: ({ account, region, error }) => {
			if (account === void 0) return;
			const key = `${account}/${region}`;
			const { calls, throttled } = traffic.get(key) ?? {
				calls: 0,
				throttled: 0
			};
			traffic.set(key, {
				calls: calls + 1,
				throttled: throttled + Number(THROTTLED.test(error ?? ""))
			});
		}
	};
}
function collectorFor(log) {
	const diagnostics = [];
	const remarks = [];
	const failures = [];
	const { add, traffic } = trafficCounter();
	return {
		report: (found) => {
			log.report(found);
			diagnostics.push(...found);
		},
		remark: (sentence) => {
			log.note("warn", sentence);
			remarks.push(sentence);
		},
		fail: (reason) => void failures.push(reason),
		count: (attempt) => {
			add(attempt);
			log.note("debug", attemptLine(attempt));
		},
		collected: {
			diagnostics,
			remarks,
			failures,
			traffic
		}
	};
}
const READING = ["matrix", "observe"];
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
function noPlan(event) {
	const push = "a maintainer can push the branch to this repository to plan it";
	if (event.from === "fork") return `Pull requests from forks get no plan: ${push}.`;
	if (event.from === "dependabot") return `Pull requests by Dependabot get no plan: ${push}.`;
	if (event.closed) return "A closed pull request gets no plan: what was merged is applied from the default branch.";
	if (!event.mergeable) return "A pull request with conflicts gets no plan: resolve them to plan it.";
}
function permitted(event) {
	switch (event.kind) {
		case "pull_request": return {
			auto: "plan",
			also: ["validate", ...READING],
			where: "on a pull request"
		};
		case "merge_group": return {
			auto: "plan",
			also: ["validate", ...READING],
			where: "in a merge queue"
		};
		case "schedule": return {
			auto: "sync",
			also: [
				"validate",
				"plan",
				...READING,
				"report"
			],
			where: "on a schedule"
		};
		case "push": return event.onDefaultBranch ? {
			auto: "apply",
			also: [
				"validate",
				"plan",
				"sync",
				...READING,
				"report"
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
				"sync",
				...LIST_COMMANDS,
				...READING,
				"report"
			],
			where: "on the default branch"
		} : {
			auto: "plan",
			also: ["validate", ...READING],
			where: "on another branch than the default one"
		};
	}
}
function chooseCommand(event, asked) {
	const events = `plsync runs on ${listed(SUPPORTED_EVENTS)}.`;
	if (event.kind === "refused") return refuse(`plsync does not run on ${event.name}`, `${listed(REFUSED_EVENTS)} run with the secrets of the repository on what an outsider may have written.`, `Use pull_request for plans. ${events}`);
	if (event.kind === "unknown") return refuse(`plsync does not run on ${event.name}`, "plsync has no command for this event.", events);
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
	return refuse(`the command ${command} is refused ${where}`, isListCommand(command) ? "A list is held, released or rolled back only when a person starts the workflow (workflow_dispatch) on the default branch." : "Only what is on the default branch is applied, and a schedule changes only entries.", `Possible here: ${listed([auto, ...also])}.`);
}
const COMMANDS = [
	"validate",
	"plan",
	"apply",
	"sync",
	...LIST_COMMANDS,
	...FLEET_COMMANDS
];
const FAIL_ON = [
	"error",
	"held-back",
	"drift"
];
const REQUIREMENTS = [
	"settings",
	"exact",
	"none"
];
const DISPATCH_PERMISSION = ["maintain", "write"];
const COMMENT = [
	"changes",
	"always",
	"never"
];
const DEFAULT_AUTHOR = "github-actions[bot]";
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const PINNED_WORKFLOW = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+@[0-9a-f]{40}$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
function readInputs(input, debug, now) {
	const diagnostics = [];
	const text = (name) => input(name).trim();
	const oneOf = (name, values, fallback) => {
		const given = text(name);
		const value = given === "" ? fallback : values.find((known) => known === given);
		if (value === void 0) diagnostics.push(badInput(name, `is "${given}", not one of ${values.join(", ")}`));
		return value ?? fallback;
	};
	const redact = oneOf("redact", ["true", "false"], "false") === "true";
	const capacity = oneOf("capacity", ["true", "false"], "false") === "true";
	const requirement = oneOf("require-reviewed-plan", REQUIREMENTS, "settings");
	const dispatchPermission = oneOf("dispatch-permission", DISPATCH_PERMISSION, "maintain");
	const requireApproval = oneOf("require-approval", APPROVALS, "auto");
	const planWorkflow = text("plan-workflow") || void 0;
	if (planWorkflow !== void 0 && !PINNED_WORKFLOW.test(planWorkflow)) diagnostics.push(badInput("plan-workflow", `is "${planWorkflow}", not a pinned reusable workflow such as acme/shared/.github/workflows/plan.yml@ and the 40 hex digits of a commit`));
	const comment = oneOf("comment", COMMENT, "changes");
	const command = oneOf("command", ["auto", ...COMMANDS], "auto");
	const { diagnostics: wrong, listCommand } = readListCommand(command, text, now);
	const { diagnostics: wrongOfFleet, fleet } = readFleetInputs(command, text);
	diagnostics.push(...wrong, ...wrongOfFleet);
	const failOn = oneOf("fail-on", FAIL_ON, "error");
	const logLevel = oneOf("log-level", LOG_LEVELS, debug ? "debug" : "info");
	const parallelism = text("parallelism") === "" ? DEFAULT_PARALLELISM : parseParallelism(text("parallelism"));
	if (parallelism === void 0) {
		const given = text("parallelism");
		diagnostics.push(badInput("parallelism", `is "${given}", not a whole number from 1 to ${64}`));
	}
	const fullRefresh = text("full-refresh") === "" ? DEFAULT_REFRESH_MILLISECONDS : parseRefresh(text("full-refresh"));
	if (fullRefresh === void 0) diagnostics.push(badInput("full-refresh", `is "${text("full-refresh")}", not hours or days such as 24h or 7d`));
	const allowances = parseAllowances(lines$1(input("allow-removals")), lines$1(input("allow-delete")));
	if (!allowances.ok) diagnostics.push(badInput("allow-removals", `has "${allowances.wrong}", which is not of the form ADDRESS=COUNT, as in network/eu-west-1/web=12`));
	const only = lines$1(input("only"));
	const tooLong = only.find((pattern) => pattern.length > 512);
	if (tooLong !== void 0) {
		const start = tooLong.slice(0, 40);
		diagnostics.push(badInput("only", `has a pattern of more than ${512} characters: ${start}…`));
	}
	const onlySources = lines$1(input("only-sources").replaceAll(",", "\n"));
	const noGroup = wrongGroup(onlySources);
	if (noGroup !== void 0) diagnostics.push(badInput("only-sources", `has "${noGroup.slice(0, 40)}", which is no id of a security group`));
	const planFile = text("plan-file") || void 0;
	if (planFile !== void 0 && only.length > 0) diagnostics.push(badInput("only", "does not go with plan-file: the saved plan has its own scope"));
	const name = text("name") || "default";
	if (!NAME.test(name)) diagnostics.push(badInput("name", `is "${name}": letters, digits, dots, dashes and underscores, at most 63`));
	const expectDigest = text("expect-digest").toLowerCase() || void 0;
	if (expectDigest !== void 0 && !/^[0-9a-f]{64}$/.test(expectDigest)) diagnostics.push(badInput("expect-digest", `is "${expectDigest}", not the 64 hex digits of a plan's digest, which the job's summary shows`));
	if (planFile !== void 0 && expectDigest === void 0) diagnostics.push(badInput("plan-file", `needs the digest of that plan in expect-digest: anybody who can write the file could choose what is applied`));
	const hubRole = text("hub-role") || void 0;
	if (hubRole !== void 0 && !ROLE_ARN.test(hubRole)) diagnostics.push(badInput("hub-role", `is "${hubRole}", not the ARN of a role such as arn:aws:iam::111111111111:role/plsync-hub`));
	const topicArn = text("sns-topic-arn");
	const topic = readTopicArn(topicArn);
	if (topicArn !== "" && topic === void 0) {
		const example = "arn:aws:sns:eu-west-1:111111111111:plsync";
		const hint = topicHint(topicArn);
		const why = hint === void 0 ? "" : `: ${hint}`;
		diagnostics.push(badInput("sns-topic-arn", `is "${topicArn}", not the ARN of a standard topic such as ${example}${why}`));
	}
	if (diagnostics.length > 0) return {
		ok: false,
		diagnostics
	};
	return {
		ok: true,
		inputs: {
			command,
			listCommand,
			fleet,
			config: text("config") || void 0,
			name,
			only,
			onlySources,
			allowances: allowances.ok ? allowances.value : NO_ALLOWANCES,
			planFile,
			expectDigest,
			dispatchPermission,
			requirement,
			requireApproval,
			planWorkflow,
			comment,
			commentAuthor: text("comment-author") || DEFAULT_AUTHOR,
			token: text("github-token") || void 0,
			hubRole,
			topic,
			parallelism: parallelism ?? DEFAULT_PARALLELISM,
			fullRefresh: fullRefresh ?? 864e5,
			failOn,
			capacity,
			redact,
			logLevel
		}
	};
}
const WIDTH$1 = 140;
function stepLog(most, color, redact) {
	const style = {
		width: WIDTH$1,
		color,
		verbose: true,
		wide: true
	};
	const print = (text) => void process.stdout.write(logText(redact(text)));
	return {
		style,
		result: print,
		folded: (title, text) => {
			startGroup(title);
			print(text);
			endGroup();
		},
		note: (level, line) => {
			if (isShown(level, most)) print(`${line}\n`);
		},
		report: (diagnostics) => print(diagnosticsText(shownDiagnostics(diagnostics, most), style))
	};
}
const MOST = {
	error: 9,
	warning: 10
};
function fileInCheckout(file, { directory, workspace }) {
	const path = relative(workspace, resolve(directory, file)).replaceAll("\\", "/");
	return path === "" || path === ".." || path.startsWith("../") || isAbsolute(path) ? void 0 : path;
}
function placeOf(position, paths) {
	const file = position === void 0 ? void 0 : fileInCheckout(position.file, paths);
	return position === void 0 || file === void 0 ? {} : {
		file,
		startLine: position.line,
		startColumn: position.column
	};
}
function lines(text) {
	return text.split("\n").map(visible).join("\n");
}
function annotation(diagnostic, paths) {
	const { severity, summary, position, address } = diagnostic;
	const place = placeOf(position, paths);
	return {
		severity,
		message: [...position !== void 0 && place.file === void 0 ? [visible(lineOf(position))] : [], ...[sentence(summary), ...explanation(diagnostic)].map(lines)].join("\n"),
		properties: {
			title: address === void 0 ? "plsync" : `plsync: ${visible(address)}`,
			...place
		}
	};
}
function annotationsOf(diagnostics, paths) {
	return ["error", "warning"].flatMap((severity) => {
		const all = together(diagnostics.filter((diagnostic) => diagnostic.severity === severity));
		const most = MOST[severity];
		if (all.length <= most) return all.map((diagnostic) => annotation(diagnostic, paths));
		const shown = all.slice(0, most - 1).map((diagnostic) => annotation(diagnostic, paths));
		const message = `And ${counted(all.length - shown.length, `more ${severity}`)}: the log and the summary of this run have them.`;
		return [...shown, {
			severity,
			message,
			properties: { title: "plsync" }
		}];
	});
}
function annotate(annotations) {
	for (const { severity, message, properties } of annotations) (severity === "error" ? error : warning)(message, properties);
}
function problemsSummary(headline, text, diagnostics, limit, links) {
	const head = [`## Prefix lists: ${headline}`, text];
	const attention = () => attentionList(diagnostics, [], links && { links });
	return firstThatFits([() => joinBlocks([...head, ...diagnostics.length === 0 ? [] : ["### What needs you", attention()]]), () => joinBlocks([...head, "What needs you does not fit here. The log of this run has it."])], limit);
}
function writeSummary(render, foot, environment) {
	const path = environment.GITHUB_STEP_SUMMARY;
	if (!path) return;
	const last = foot === "" ? "" : `\n${foot}\n`;
	appendFileSync(path, `${render(SUMMARY_BYTES - utf8Bytes(last))}${last}`);
}
const WIDTH = 120;
function listIds(result) {
	const ids = new Map();
	for (const { address, change } of result.plan.lists) if (change.kind !== "create") ids.set(address, change.have.id);
	for (const row of result.kind === "applied" ? result.report.rows : []) if (row.kind === "delete" && (row.outcome === "done" || row.outcome === "already")) ids.delete(row.address);
	else if (row.id !== void 0) ids.set(row.address, row.id);
	return {
		...Object.fromEntries(ids),
		...idsOfParts(result.plan, ids)
	};
}
function idsOfParts({ lists }, ids) {
	const numbered = lists.filter(({ partOf, mapping, name }) => mapping !== void 0 && ![void 0, name].includes(partOf)).toSorted((a, b) => a.name.length - b.name.length || compareText(a.name, b.name));
	const groups = Map.groupBy(numbered, ({ at, partOf = "" }) => listAddress(at, partOf));
	return Object.fromEntries([...groups].map(([address, own]) => [address, own.flatMap((part) => ids.get(part.address) ?? [])]));
}
async function writeFiles(result, environment) {
	const directory = mkdtempSync(join(environment.RUNNER_TEMP || tmpdir(), "plsync-"));
	const write = (name, text) => {
		const path = join(directory, name);
		writeFileSync(path, text, { mode: 384 });
		return path;
	};
	const { plan } = result;
	const { planPage } = await import("./report-page.js");
	return {
		"plan-json": write("plan.json", jsonText(planJson(plan))),
		"plan-text": write("plan.txt", planText(plan, {
			width: WIDTH,
			color: false,
			verbose: true,
			wide: true
		})),
		"plan-html": write("plan.html", planPage(plan)),
		"lists-json": write("lists.json", jsonText(listIds(result)))
	};
}
function hasDrift({ mode, lists }) {
	return mode === "sync" ? lists.some(({ change }) => change.kind !== "keep") : lists.some(({ cause }) => cause === "drift");
}
function failureOf(result, failOn) {
	switch (result.kind) {
		case "stopped": return `Prefix lists: ${result.headline}.`;
		case "stale": return `Prefix lists: ${result.headline}. Nothing was written.`;
		case "superseded": return "Prefix lists: superseded. Nothing was written; the run of the newest commit answers for this one too.";
		case "valid": return;
		case "list-command":
			if (result.end.kind !== "held-back") return void 0;
			return `Prefix lists: ${listCommandHeadline(result.end)}. Nothing was written; the summary of this run says what allows it.`;
		case "planned":
		case "applied": {
			const { plan } = result;
			const isBad = [
				"failed",
				"partial",
				"stale"
			].includes(outcomeOf(result));
			const isHeld = failOn !== "error" && outputsOf(result)["held-back"] > 0;
			const isDrift = failOn === "drift" && hasDrift(plan);
			if (!isBad && !isHeld && !isDrift) return void 0;
			return `Prefix lists: ${result.kind === "planned" ? planHeadline(plan) : reportHeadline(plan, result.report)}. The summary of this run says what needs you.`;
		}
	}
}
function stepExitCode(result, failure) {
	return exitCodeOf(result) || (failure === void 0 ? 0 : 1);
}
function plannedOutputs(plan, outcome) {
	const { counts } = plan;
	return {
		...outputsWithoutPlan(outcome),
		"has-changes": hasChanges(plan),
		created: counts.create,
		updated: counts.update + counts.retain,
		deleted: counts.delete,
		"entries-added": counts.entriesToAdd,
		"entries-removed": counts.entriesToRemove,
		"held-back": counts.held,
		failed: counts.notPlanned,
		digest: plan.digests.settings,
		"exact-digest": plan.digests.exact
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
		updated: number(MADE, "update", "retain"),
		deleted: number(MADE, "delete"),
		"entries-added": added,
		"entries-removed": removed,
		"held-back": number(["held"]),
		failed: number(FAILED)
	};
}
function listCommandOutputs(end, outcome) {
	const outputs = outputsWithoutPlan(outcome);
	switch (end.kind) {
		case "held-back": return {
			...outputs,
			"held-back": 1
		};
		case "hold":
		case "release": return {
			...outputs,
			updated: 1
		};
		case "rollback": {
			const { adds, removes } = end.rollback;
			return {
				...outputs,
				updated: 1,
				"entries-added": adds.length,
				"entries-removed": removes.length
			};
		}
	}
}
function outputsOf(result) {
	const outcome = outcomeOf(result);
	switch (result.kind) {
		case "stopped":
		case "stale":
		case "superseded":
		case "valid": return outputsWithoutPlan(outcome);
		case "list-command": return listCommandOutputs(result.end, outcome);
		case "planned": return plannedOutputs(result.plan, outcome);
		case "applied": return appliedOutputs(result.plan, result.report, outcome);
	}
}
function summaryOf({ result, notice: why, collected, event, environment }, limit) {
	const { diagnostics, traffic } = collected;
	const links = pageLinks(environment);
	switch (result.kind) {
		case "stopped": return problemsSummary(markdownText(result.headline), "", diagnostics, limit, links);
		case "stale": return problemsSummary(markdownText(result.headline), "Nothing was written.", diagnostics, limit, links);
		case "superseded": return problemsSummary("superseded", "Nothing was written.", diagnostics, limit, links);
		case "valid": {
			const text = [result.text, ...why === void 0 ? [] : [why]].map(markdownText).join(" ");
			return problemsSummary("the file is valid", text, diagnostics, limit, links);
		}
		case "list-command": return listCommandSummary(result.end, diagnostics, limit);
		case "planned": return planSummary(withCollected(result.plan, diagnostics), limit, {
			traffic,
			links,
			notApplied: event?.kind === "pull_request" ? otherBranchRemarks(event.into) : []
		});
		case "applied": return reportSummary(withCollected(result.plan, diagnostics), result.report, limit, {
			traffic,
			links
		});
	}
}
async function writeStepOutput(output) {
	const { result, collected, event, failOn, environment, posted, redact } = output;
	const { diagnostics, failures, remarks } = collected;
	const hasPlan = result.kind === "planned" || result.kind === "applied";
	setOutputs({
		...outputsOf(result),
		...hasPlan ? await writeFiles(result, environment) : {},
		"comment-url": posted.commentUrl ?? "",
		"issue-number": posted.issueNumber === void 0 ? "" : String(posted.issueNumber),
		...output.outputs
	});
	const isToldByAnother = output.isPart === true && (hasPlan || result.kind === "valid");
	const foot = redact(joinBlocks([...remarks.map(markdownProse), runSentence(event, environment)]).trimEnd());
	if (!isToldByAnother) writeSummary((limit) => redact(summaryOf(output, limit)), foot, environment);
	const directory = process.cwd();
	const workspace = environment.GITHUB_WORKSPACE || directory;
	const annotations = annotationsOf(isToldByAnother ? diagnostics : annotatedOf(result, diagnostics), {
		directory,
		workspace
	});
	annotate(annotations.map((one) => ({
		...one,
		message: redact(one.message)
	})));
	if (result.kind === "valid" && output.notice !== void 0) notice(`${result.text} ${output.notice}`, { title: "plsync" });
	for (const remark of remarks) notice(redact(visible(remark)), { title: "plsync" });
	const [reason] = failures;
	const failure = failureOf(result, failOn) ?? (reason && `Prefix lists: ${reason}.`);
	if (failure !== void 0) setFailed(redact(visible(failure)));
	const code = stepExitCode(result, failure);
	if (code !== 0) process.exitCode = code;
}
const URLS = [
	"GITHUB_API_URL",
	"GITHUB_GRAPHQL_URL",
	"GITHUB_SERVER_URL",
	"ACTIONS_ID_TOKEN_REQUEST_URL"
];
function refusedUrls(environment) {
	return URLS.filter((name) => environment[name] && !isPrivateUrl(environment[name])).map((name) => ({
		code: "endpoint_refused",
		severity: "error",
		summary: `${name} is not an https URL, so tokens would be sent without encryption`,
		remedy: "The runner sets this variable. Take it out of the `env` of the workflow, the job and the step."
	}));
}
function maskIn(environment) {
	return ({ secretAccessKey, sessionToken }) => {
		if (environment.GITHUB_ACTIONS !== "true") return;
		setSecret(secretAccessKey);
		if (sessionToken !== void 0) setSecret(sessionToken);
	};
}
async function gitHubOf(environment, { token }) {
	if (token !== void 0 && environment.GITHUB_ACTIONS === "true") setSecret(token);
	const { gitHub } = await import("./github-client.js");
	const { now, sleep } = SYSTEM_CLOCK;
	return gitHub({
		environment,
		token,
		userAgent: `plsync/${VERSION}`,
		sleep,
		now
	});
}
async function outputOf(environment) {
	const inputsRead = readInputs((name) => getInput(name), isDebug(), SYSTEM_CLOCK.now());
	const eventRead = readEvent(environment);
	const inputs = inputsRead.ok ? inputsRead.inputs : void 0;
	const redact = redactor(inputs?.redact ?? false);
	const log = stepLog(inputs?.logLevel ?? "info", !environment.NO_COLOR, redact);
	const collector = collectorFor(log);
	const output = {
		event: eventRead.ok ? eventRead.event : void 0,
		failOn: inputs?.failOn ?? "error",
		notice: void 0,
		collected: collector.collected,
		posted: NOTHING_POSTED,
		redact,
		environment
	};
	const stop = (headline, diagnostics) => {
		collector.report(diagnostics);
		return {
			...output,
			result: {
				kind: "stopped",
				headline
			}
		};
	};
	if (!inputsRead.ok) return stop("the inputs have errors", inputsRead.diagnostics);
	const refused = [
		...refusedUrls(environment),
		...awsFilesInWorkspace(environment),
		...proxyFaults(environment)
	];
	if (refused.length > 0) return stop("refused", refused);
	if (!eventRead.ok) return stop("the event cannot be read", [eventRead.diagnostic]);
	const choice = chooseCommand(eventRead.event, inputsRead.inputs.command);
	if (choice.kind === "refuse") return stop("refused", [choice.diagnostic]);
	const { command, notice } = choice;
	log.note("debug", `plsync ${VERSION}: event ${environment.GITHUB_EVENT_NAME}, command ${command}`);
	const context = {
		command,
		event: eventRead.event,
		inputs: inputsRead.inputs,
		environment,
		log,
		collector,
		redact,
		github: command === "validate" ? void 0 : await gitHubOf(environment, inputsRead.inputs),
		mask: maskIn(environment)
	};
	return {
		...output,
		...await runCommand(context),
		notice
	};
}
async function runCommand(context) {
	if (context.command === "validate") return {
		result: validate(context),
		posted: NOTHING_POSTED
	};
	const { runAndReport } = await import("./github-action-run.js");
	return runAndReport(context);
}
async function act(environment) {
	try {
		await writeStepOutput(await outputOf(environment));
	} catch (error) {
		const trace = error instanceof Error ? error.stack : String(error);
		setFailed(`This is a bug in plsync ${VERSION}. Please report it with these lines (check them for names of yours first):\n${trace}`);
		setOutputs(outputsWithoutPlan("failed"));
	}
}
await act(process.env);
export {};
