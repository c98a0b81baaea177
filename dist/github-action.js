import { endGroup, getInput, isDebug, setFailed, setSecret, startGroup } from "./actions-core.js";
import { DEFAULT_PARALLELISM, LOG_LEVELS, NO_ALLOWANCES, SYSTEM_CLOCK, VERSION, attemptLine, diagnosticsText, isShown, listed, logText, parseAllowances, parseParallelism, redactor, shownDiagnostics } from "./basics.js";
import { DEFAULT_REFRESH_MILLISECONDS, isPrivateUrl, once, parseRefresh, proxyFaults, readTopicArn, topicHint } from "./model.js";
import { APPROVALS, FLEET_COMMANDS, LIST_COMMANDS, NOTHING_POSTED, REFUSED_EVENTS, badInput, isListCommand, isWithin, lines, outputsWithoutPlan, readEvent, readFleetInputs, readListCommand, repositoryOf, setOutputs, validate } from "./github-basics.js";
import { wrongGroup } from "./mappings-file.js";
const { existsSync, realpathSync } = globalThis.process.getBuiltinModule("node:fs");
const { homedir } = globalThis.process.getBuiltinModule("node:os");
const { join, resolve } = globalThis.process.getBuiltinModule("node:path");
function gitHubWhenAsked(options) {
	const repository = repositoryOf(options.environment);
	if (repository === void 0) return void 0;
	const client = once(async () => {
		const { gitHub } = await import("./github-client.js");
		const made = gitHub(options);
		if (made === void 0) throw new Error("a repository that has a name has a client");
		return made;
	});
	return {
		repository,
		sleep: options.sleep,
		load: client,
		call: async (...asked) => (await client()).call(...asked),
		list: async (...asked) => (await client()).list(...asked),
		graphql: async (...asked) => (await client()).graphql(...asked),
		open: async (...asked) => (await client()).open(...asked)
	};
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
	const allowances = parseAllowances(lines(input("allow-removals")), lines(input("allow-delete")));
	if (!allowances.ok) diagnostics.push(badInput("allow-removals", `has "${allowances.wrong}", which is not of the form ADDRESS=COUNT, as in network/eu-west-1/web=12`));
	const only = lines(input("only"));
	const tooLong = only.find((pattern) => pattern.length > 512);
	if (tooLong !== void 0) {
		const start = tooLong.slice(0, 40);
		diagnostics.push(badInput("only", `has a pattern of more than ${512} characters: ${start}…`));
	}
	const onlySources = lines(input("only-sources").replaceAll(",", "\n"));
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
const WIDTH = 140;
function stepLog(most, color, redact) {
	const style = {
		width: WIDTH,
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
function gitHubOf(environment, { token }) {
	if (token !== void 0 && environment.GITHUB_ACTIONS === "true") setSecret(token);
	const { now, sleep } = SYSTEM_CLOCK;
	return gitHubWhenAsked({
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
		github: command === "validate" ? void 0 : gitHubOf(environment, inputsRead.inputs),
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
		const output = await outputOf(environment);
		const { writeStepOutput } = await import("./github-action-report.js");
		await writeStepOutput(output);
	} catch (error) {
		const trace = error instanceof Error ? error.stack : String(error);
		setFailed(`This is a bug in plsync ${VERSION}. Please report it with these lines (check them for names of yours first):\n${trace}`);
		setOutputs(outputsWithoutPlan("failed"));
	}
}
await act(process.env);
export {};
