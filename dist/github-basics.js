import { parseShard, parseShardCount, proxiesOf, proxyFor } from "./model.js";
import { WITH_DIGEST, allowingInputs, counted, holdUntil, listed, markdownCode, pageUrl, sentence, shortCommit, versionNumber } from "./basics.js";
import { setOutput } from "./actions-core.js";
import { NODE_FILE_SYSTEM, readConfiguration, validText } from "./mappings-file.js";
import { parse } from "./yaml.js";
const { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } = globalThis.process.getBuiltinModule("node:fs");
const { basename, dirname, isAbsolute, join, relative, resolve, sep } = globalThis.process.getBuiltinModule("node:path");
const { execFile, execFileSync } = globalThis.process.getBuiltinModule("node:child_process");
function odd(what) {
	return {
		ok: false,
		problem: {
			kind: "odd",
			said: `GitHub's answer lacks ${what}`
		}
	};
}
function field(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
function nodesField(value, ...path) {
	const nodes = field(value, ...path, "nodes");
	return Array.isArray(nodes) ? nodes : [];
}
function textField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "string" ? found : void 0;
}
function numberField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "number" ? found : void 0;
}
function labelNames(value, ...path) {
	const labels = field(value, ...path);
	if (!Array.isArray(labels)) return [];
	return labels.flatMap((label) => typeof label === "string" ? label : textField(label, "name") ?? []);
}
function repositoryOf({ GITHUB_REPOSITORY = "" }) {
	const [owner, repo, ...more] = GITHUB_REPOSITORY.split("/");
	return !owner || !repo || more.length > 0 ? void 0 : {
		owner,
		repo
	};
}
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
		"plan-json-digest": "",
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
function isWithin(directory, path) {
	const below = relative(directory, path);
	return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
function badInput(name, problem) {
	return {
		code: "bad_input",
		severity: "error",
		summary: `the input ${name} ${problem}`,
		remedy: `Correct the \`with:\` of the step; ${pageUrl("action.md")} describes every input.`
	};
}
const LIST_COMMANDS = [
	"hold",
	"release",
	"rollback"
];
const OWN_INPUTS = [
	"address",
	"to",
	"until"
];
const OTHER_INPUTS = [
	"only",
	"allow-removals",
	"allow-delete",
	"plan-file",
	"expect-digest"
];
const TAKES$1 = {
	hold: ["address", "until"],
	release: ["address"],
	rollback: [
		"address",
		"to",
		"until",
		"allow-removals",
		"expect-digest"
	]
};
function isListCommand(command) {
	return LIST_COMMANDS.some((known) => known === command);
}
function unwanted(command, text) {
	const isOfList = isListCommand(command);
	const takes = isOfList ? TAKES$1[command] : [];
	return (isOfList ? [...OWN_INPUTS, ...OTHER_INPUTS] : OWN_INPUTS).filter((name) => text(name) !== "" && !takes.includes(name)).map((name) => badInput(name, `does not go with the command ${command}`));
}
function readListCommand(command, text, now) {
	const diagnostics = [...unwanted(command, text)];
	if (!isListCommand(command)) return { diagnostics };
	const address = text("address");
	if (address === "") diagnostics.push(badInput("address", `is missing: ${command} needs an ACCOUNT/REGION/NAME`));
	if (command === "release") return {
		diagnostics,
		listCommand: {
			command,
			address
		}
	};
	const hold = holdUntil(text("until") || void 0, now);
	if (!hold.ok) diagnostics.push(badInput("until", `is "${text("until")}", which ${hold.why}`));
	const to = text("to") === "" ? void 0 : versionNumber(text("to"));
	if (command === "rollback" && text("to") !== "" && to === void 0) diagnostics.push(badInput("to", `is "${text("to")}", not a version number`));
	if (!hold.ok) return { diagnostics };
	const asked = {
		address,
		hold: hold.value
	};
	return {
		diagnostics,
		listCommand: command === "hold" ? {
			command,
			...asked
		} : {
			command,
			...asked,
			to
		}
	};
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return;
	}
}
function mayRead(path, directories) {
	const real = realPath(path);
	if (real === void 0) return true;
	return directories.some((directory) => directory && isWithin(realPath(directory) ?? resolve(directory), real)) && !real.split(sep).includes(".git");
}
function outside(path, summary, remedy) {
	return {
		code: "file_refused",
		severity: "error",
		summary: `${path} ${summary}`,
		detail: "It lies elsewhere, or a link leads there. It was not read.",
		remedy
	};
}
function refusedMappingsFile(path, environment) {
	if (mayRead(path, [environment.GITHUB_WORKSPACE || "."])) return void 0;
	return outside(path, "is not in the workspace", "Name a file of the checkout in the input `config`.");
}
function refusedJobFile(path, input, environment) {
	if (mayRead(path, [environment.GITHUB_WORKSPACE || ".", environment.RUNNER_TEMP])) return void 0;
	return outside(path, "is neither in the workspace nor in RUNNER_TEMP", `Have an earlier step put it into the workspace, and name it in the input \`${input}\`.`);
}
const OUR_KEYS = [
	"version",
	"owner",
	"accounts",
	"mappings"
].map((key) => new RegExp(String.raw`(?:^|[{,])\s*["']?${key}["']?\s*:`, "m"));
const ENOUGH_KEYS = 2;
function isForeign(content) {
	const text = new TextDecoder().decode(content);
	return OUR_KEYS.filter((key) => key.test(text)).length < ENOUGH_KEYS;
}
function notOurs(path) {
	return {
		code: "file_refused",
		severity: "error",
		summary: `${path} is not a mappings file: it lacks keys such as \`owner\` and \`mappings\``,
		detail: "None of it is shown, since it could be any file.",
		remedy: "Name the mappings file in the input `config`."
	};
}
const REMEDIES = {
	file_not_found: "Run actions/checkout before plsync, or name the file in the input `config`, from the top of the checkout.",
	file_ambiguous: "Delete the one that is not in use, or name the right one in the input `config`."
};
function readMappings(path, environment) {
	let instead;
	const files = {
		exists: NODE_FILE_SYSTEM.exists,
		read: (named, maxBytes, folder) => {
			const refused = refusedMappingsFile(named, environment);
			if (folder !== void 0) return refused === void 0 ? NODE_FILE_SYSTEM.read(named, maxBytes, folder) : {
				ok: false,
				reason: "linked",
				detail: ""
			};
			instead = refused;
			if (instead !== void 0) return {
				ok: false,
				reason: "denied",
				detail: ""
			};
			const found = NODE_FILE_SYSTEM.read(named, maxBytes);
			if (found.ok && isForeign(found.bytes)) instead = notOurs(named);
			return found;
		},
		list: (named, inside) => refusedMappingsFile(named, environment) === void 0 ? NODE_FILE_SYSTEM.list(named, inside) : {
			ok: false,
			reason: "linked",
			detail: ""
		}
	};
	const read = readConfiguration(path, files, new Date().toISOString());
	if (!read.ok && instead !== void 0) return {
		ok: false,
		diagnostics: [instead]
	};
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
function readFile({ collector, environment, inputs }) {
	const read = readMappings(inputs.config, environment);
	collector.report(read.diagnostics);
	if (read.ok) return {
		ok: true,
		configuration: read.configuration
	};
	const file = read.diagnostics[0]?.position?.file ?? inputs.config ?? "mappings.yaml";
	const errors = read.diagnostics.filter(({ severity }) => severity === "error").length;
	return {
		ok: false,
		result: {
			kind: "stopped",
			headline: `${counted(errors, "error")} in ${file}`
		}
	};
}
function validate(context) {
	const read = readFile(context);
	if (!read.ok) return read.result;
	const text = validText(read.configuration);
	context.log.result(text);
	return {
		kind: "valid",
		text: text.trimEnd()
	};
}
const APPROVALS = [
	"auto",
	"always",
	"never"
];
function lines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
const FLEET_COMMANDS = [
	"matrix",
	"observe",
	"report"
];
const TAKES = {
	matrix: ["shards", "snapshots"],
	observe: [
		"shard",
		"accounts",
		"snapshots"
	],
	plan: ["snapshots", "snapshot-digests"],
	apply: ["shard", "plan-file-digest"],
	sync: ["shard", "plan-file-digest"],
	report: [
		"plan-file-digest",
		"reports",
		"report-digests",
		"snapshots",
		"snapshot-digests"
	]
};
const OWN = [
	"shards",
	"shard",
	"accounts",
	"plan-file-digest",
	"snapshots",
	"snapshot-digests",
	"reports",
	"report-digests"
];
function digestsIn(text) {
	return text === "" ? void 0 : new Set(text.match(/\b[0-9a-f]{64}\b/g) ?? []);
}
function shardsOf(text) {
	if (text === "") return void 0;
	if (text === "account") return text;
	return parseShardCount(text) ?? badInput("shards", `is "${text}", neither a whole number from 1 to ${256} nor \`account\``);
}
function shardOf(text, command) {
	if (text === "") return command === "observe" ? badInput("shard", "is missing: observe reads one shard") : void 0;
	if (text === "deletions" && command !== "observe") return text;
	const example = command === "observe" ? "3/20" : "3/20, nor `deletions`";
	return parseShard(text) ?? badInput("shard", `is "${text}", no shard such as ${example}`);
}
function planFileDigestOf(text, isNeeded) {
	const digest = text("plan-file-digest").toLowerCase();
	if (digest === "") {
		if (!isNeeded || text("plan-file") === "") return void 0;
		return badInput("plan-file", `needs the SHA-256 of that file in plan-file-digest, the output plan-json-digest of the job that planned: whoever can write the artifacts of the run could choose what is held back`);
	}
	if (text("plan-file") === "") return badInput("plan-file-digest", "says nothing without plan-file");
	return /^[0-9a-f]{64}$/.test(digest) ? digest : badInput("plan-file-digest", `is "${digest}", not the 64 hex digits of a SHA-256`);
}
function isDiagnostic(value) {
	return typeof value === "object" && value !== null && "severity" in value;
}
function readFleetInputs(command, text) {
	const takes = TAKES[command] ?? [];
	const diagnostics = OWN.filter((name) => text(name) !== "" && !takes.includes(name)).map((name) => badInput(name, `does not go with the command ${command}`));
	const isPart = (command === "apply" || command === "sync") && text("shard") !== "";
	const [shards, shard] = [shardsOf(text("shards")), shardOf(text("shard"), command)];
	const planFileDigest = planFileDigestOf(text, isPart || command === "report");
	for (const value of [
		shards,
		shard,
		planFileDigest
	]) if (isDiagnostic(value)) diagnostics.push(value);
	if ((isPart || command === "report") && text("plan-file") === "") diagnostics.push(badInput("plan-file", `is missing: ${isPart ? "a shard" : "report"} needs the plan that was made for all`));
	if (command === "report" && text("reports") === "") diagnostics.push(badInput("reports", "is missing: name the folder into which the reports were downloaded"));
	for (const [files, digests] of [["snapshots", "snapshot-digests"], ["reports", "report-digests"]]) {
		if (text(digests) !== "" && text(files) === "") diagnostics.push(badInput(digests, `says nothing without ${files}`));
		if ((command === "plan" || command === "report") && text(files) !== "" && text(digests) === "") diagnostics.push(badInput(files, `needs the digests of those files in ${digests}: whoever can write the artifacts of the run could choose what is planned or told`));
	}
	return {
		diagnostics,
		fleet: {
			shards: isDiagnostic(shards) ? void 0 : shards,
			shard: isDiagnostic(shard) ? void 0 : shard,
			planFileDigest: isDiagnostic(planFileDigest) ? void 0 : planFileDigest,
			accounts: text("accounts").split(/[\s,]+/).filter((alias) => alias !== ""),
			snapshots: lines(text("snapshots")),
			snapshotDigests: digestsIn(text("snapshot-digests")),
			reports: lines(text("reports")),
			reportDigests: digestsIn(text("report-digests"))
		}
	};
}
const NOTHING_POSTED = {
	commentUrl: void 0,
	issueNumber: void 0
};
function repositoryPage({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
	return GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : void 0;
}
function runUrl(environment) {
	const { GITHUB_RUN_ID } = environment;
	const repository = repositoryPage(environment);
	return repository && GITHUB_RUN_ID ? `${repository}/actions/runs/${GITHUB_RUN_ID}` : void 0;
}
function runLink(environment) {
	const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
	const url = runUrl(environment);
	if (url === void 0) return "a run outside of GitHub";
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
function runSentence(event, environment) {
	const link = environment.GITHUB_RUN_ID ? runLink(environment) : "";
	const parts = [subject(event, environment), link].filter((part) => part !== "");
	const [first = ""] = parts;
	return parts.length === 0 ? "" : `${first.charAt(0).toUpperCase()}${[first.slice(1), ...parts.slice(1)].join(", ")}.`;
}
function encodedPath(path) {
	return path.split("/").map((part) => encodeURIComponent(part).replace(/[()!'*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)).join("/");
}
function linePage(environment, commit, path, line) {
	const repository = repositoryPage(environment);
	return repository && `${repository}/blob/${commit}/${encodedPath(path)}#L${line}`;
}
function workflowPage(environment, file) {
	const repository = repositoryPage(environment);
	return repository && `${repository}/actions/workflows/${encodedPath(file)}`;
}
function remedyOf(held, digest) {
	const allowance = allowingInputs(held);
	if (allowance === void 0) return {};
	return { remedy: `${allowance.lead}, run the workflow with ${listed([...allowance.inputs.map((input) => `\`${input}\``), digest])}.` };
}
function heldBack({ address, held, position }, digest) {
	const [first] = held;
	if (first === void 0) return [];
	const details = held.flatMap(({ detail }) => detail === void 0 ? [] : [sentence(detail)]);
	return [{
		code: first.code,
		severity: "warning",
		summary: `${address} is held back: ${held.map(({ reason }) => reason).join("; ")}`,
		...details.length === 0 ? {} : { detail: details.join(" ") },
		...remedyOf(held, digest),
		address,
		...position === void 0 ? {} : { position }
	}];
}
function annotatedOf(result, collected) {
	if (result.kind !== "planned" && result.kind !== "applied") return collected;
	const { plan } = result;
	const report = result.kind === "applied" ? result.report.diagnostics : [];
	return [
		...collected,
		...plan.diagnostics,
		...report,
		...plan.lists.flatMap((list) => heldBack(list, WITH_DIGEST))
	];
}
function withCollected(plan, collected) {
	return {
		...plan,
		diagnostics: [...collected, ...plan.diagnostics]
	};
}
const LONGEST_MILLISECONDS$1 = 6e4;
const USUAL_BYTES = 1048576;
const OF_ANOTHER_REPOSITORY = /^GIT_(?:ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|CONFIG|CONFIG_PARAMETERS|DIR|GRAFT_FILE|INDEX_FILE|NAMESPACE|OBJECT_DIRECTORY|PREFIX|REPLACE_REF_BASE|SHALLOW_FILE|WORK_TREE)$/;
function callsAt(top, environment) {
	const kept = Object.entries(environment).filter(([name]) => !OF_ANOTHER_REPOSITORY.test(name));
	const env = {
		...Object.fromEntries(kept),
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		LC_ALL: "C"
	};
	return {
		named: [
			`--git-dir=${join(top, ".git")}`,
			"-c",
			"safe.bareRepository=explicit",
			"-c",
			"core.fsmonitor=false"
		],
		options: {
			cwd: top,
			timeout: LONGEST_MILLISECONDS$1,
			env
		}
	};
}
function failed(error) {
	if (!(error instanceof Error)) throw error;
	return {
		ok: false,
		tooLarge: "code" in error && error.code === "ENOBUFS",
		detail: error.message
	};
}
function gitAt(top, environment) {
	const { named, options } = callsAt(top, environment);
	return (args, maxBuffer = USUAL_BYTES) => {
		try {
			const stdio = [
				"ignore",
				"pipe",
				"pipe"
			];
			return {
				ok: true,
				output: execFileSync("git", [...named, ...args], {
					...options,
					maxBuffer,
					stdio
				})
			};
		} catch (error) {
			return failed(error);
		}
	};
}
function gitBeside(top, environment) {
	const { named, options } = callsAt(top, environment);
	const buffered = {
		...options,
		maxBuffer: USUAL_BYTES,
		encoding: "buffer"
	};
	return (args) => new Promise((resolve) => execFile("git", [...named, ...args], buffered, (error, output) => resolve(error === null ? {
		ok: true,
		output
	} : failed(error))));
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function unknown(why) {
	return {
		ok: false,
		why
	};
}
function topOf(file, workspace) {
	if (file === workspace || !isWithin(workspace, file)) return unknown("the mappings file is outside of the workspace");
	for (let directory = dirname(file);; directory = dirname(directory)) {
		const entry = lstatSync(join(directory, ".git"), { throwIfNoEntry: false });
		if (entry?.isDirectory()) return {
			ok: true,
			top: directory
		};
		const below = relative(workspace, directory) || "the workspace";
		if (entry !== void 0) return unknown(`\`.git\` in ${below} is not a directory, as in submodules and linked worktrees`);
		if (directory === workspace) return unknown("the directory of the mappings file is in no git checkout");
	}
}
const HEAD = ["rev-parse", "HEAD"];
const ORIGIN = [
	"config",
	"--get",
	"remote.origin.url"
];
function isOwn(origin, { GITHUB_REPOSITORY }) {
	if (!origin.ok || !GITHUB_REPOSITORY) return true;
	const path = origin.output.toString("utf8").trim().replace(/\/+$/, "").replace(/\.git$/, "").toLowerCase();
	const own = GITHUB_REPOSITORY.toLowerCase();
	return path === "" || path.endsWith(`/${own}`) || path.endsWith(`:${own}`);
}
function find(file, environment) {
	const named = environment.GITHUB_WORKSPACE || process.cwd();
	let workspace;
	let real;
	try {
		workspace = realpathSync(named);
		real = realpathSync(file);
	} catch (error) {
		return unknown(error instanceof Error ? error.message : String(error));
	}
	const found = topOf(real, workspace);
	if (!found.ok) return found;
	const path = resolve(file);
	const below = relative(resolve(named), path);
	const asNamed = isWithin(resolve(named), path) ? join(workspace, below) : path;
	return {
		ok: true,
		top: found.top,
		isLinked: real !== asNamed
	};
}
function told({ top, isLinked }, head, origin, environment) {
	if (!head.ok) return unknown(`git does not say which commit is checked out: ${lastLine(head.detail)}`);
	const commit = head.output.toString("utf8").trim();
	if (!COMMIT.test(commit)) return unknown("git names no commit as the one that is checked out");
	if (!isOwn(origin, environment)) return unknown(`the mappings file is in a checkout of another repository than ${environment.GITHUB_REPOSITORY}`);
	return {
		ok: true,
		git: gitAt(top, environment),
		top,
		commit,
		isLinked
	};
}
function checkoutOf(file, environment) {
	const found = find(file, environment);
	if (!found.ok) return found;
	const git = gitAt(found.top, environment);
	return told(found, git(HEAD), git(ORIGIN), environment);
}
async function checkoutBeside(file, environment) {
	const found = find(file, environment);
	if (!found.ok) return found;
	const git = gitBeside(found.top, environment);
	const [head, origin] = await Promise.all([git(HEAD), git(ORIGIN)]);
	return told(found, head, origin, environment);
}
function lastLine(text) {
	return text.trim().split("\n").at(-1) ?? "";
}
function pathInRepository(top, path) {
	const directory = dirname(resolve(path));
	let real;
	try {
		real = realpathSync(directory);
	} catch {
		real = directory;
	}
	return relative(top, join(real, basename(path))).replaceAll("\\", "/");
}
function items(value) {
	if (Array.isArray(value)) return value;
	return typeof value === "object" && value !== null ? Object.values(value) : [];
}
function workflowOf(text) {
	try {
		return parse(text);
	} catch {
		return;
	}
}
function inputsOf(workflow, action) {
	return items(field(workflow, "jobs")).flatMap((job) => items(field(job, "steps"))).flatMap((step) => {
		const uses = field(step, "uses");
		return typeof uses === "string" && uses.toLowerCase().startsWith(`${action.toLowerCase()}@`) ? [field(step, "with")] : [];
	});
}
const SYNC = /^sync$|\$\{\{.*'sync'/s;
function syncsOnSchedule(text, action) {
	const workflow = workflowOf(text);
	if (field(workflow, "on", "schedule") === void 0) return false;
	return inputsOf(workflow, action).some((given) => {
		const command = field(given, "command");
		return command === void 0 || command === "auto" || typeof command === "string" && SYNC.test(command);
	});
}
function allowsByHand(text, action) {
	const workflow = workflowOf(text);
	const inputs = field(workflow, "on", "workflow_dispatch", "inputs");
	if (field(inputs, "allow-removals") === void 0 || field(inputs, "address") !== void 0) return false;
	return inputsOf(workflow, action).some((given) => field(given, "allow-removals") !== void 0);
}
const MOST_CHARACTERS = 512e3;
function workflowFiles(environment) {
	const directory = join(environment.GITHUB_WORKSPACE || process.cwd(), ".github", "workflows");
	if (!existsSync(directory)) return [];
	return readdirSync(directory, { withFileTypes: true }).filter((one) => one.isFile() && /\.ya?ml$/.test(one.name)).map(({ name }) => name).sort().map((name) => ({
		name,
		text: readFileSync(join(directory, name), "utf8")
	})).filter(({ text }) => text.length <= MOST_CHARACTERS);
}
function byHandOf(environment) {
	const action = environment.GITHUB_ACTION_REPOSITORY;
	if (!action) return void 0;
	const name = workflowFiles(environment).find(({ text }) => allowsByHand(text, action))?.name;
	const url = name === void 0 ? void 0 : workflowPage(environment, name);
	return name === void 0 || url === void 0 ? void 0 : {
		name,
		url
	};
}
function pageLinks(environment, checkout) {
	let known = checkout;
	let byHand;
	const paths = new Map();
	return {
		line: ({ file, line }) => {
			known ??= checkoutOf(file, environment);
			if (!known.ok || known.isLinked) return void 0;
			const path = paths.get(file) ?? pathInRepository(known.top, file);
			paths.set(file, path);
			return path.startsWith("../") ? void 0 : linePage(environment, known.commit, path, line);
		},
		get byHand() {
			byHand ??= { found: byHandOf(environment) };
			return byHand.found;
		}
	};
}
const MOST_REDIRECTIONS = 5;
const MOVED = new Set([
	301,
	302,
	303,
	307,
	308
]);
const REPEATS = new Set([307, 308]);
const KEPT = {
	keepAlive: true,
	timeout: 4e3
};
const senders = new Map();
async function senderOver(protocol) {
	const { Agent, request } = protocol === "http:" ? await import("./node-http.js") : await import("node:https");
	const agent = new Agent(KEPT);
	return (url, options, onAnswer) => request(url, {
		...options,
		agent
	}, onAnswer);
}
function sender(protocol) {
	const send = senders.get(protocol) ?? senderOver(protocol);
	senders.set(protocol, send);
	return send;
}
function answered$1(url, { statusCode: status = 0, statusMessage = "", headers }, body) {
	const lines = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]);
	return {
		status,
		statusText: statusMessage,
		ok: status >= 200 && status < 300,
		url: url.href,
		headers: new Map(lines),
		text: async () => body.toString("utf8"),
		json: async () => JSON.parse(body.toString("utf8")),
		arrayBuffer: async () => new Uint8Array(body).buffer
	};
}
async function once(url, { method = "GET", headers = {}, body, signal }) {
	const send = await sender(url.protocol);
	return new Promise((resolve, reject) => {
		const fail = (error) => reject(signal?.aborted ? signal.reason : error.message === "" ? new Error(error.code ?? error.name) : error);
		const request = send(url, {
			method,
			headers,
			...signal === void 0 ? {} : { signal }
		}, (answer) => {
			const pieces = [];
			answer.on("data", (piece) => pieces.push(piece));
			answer.once("error", fail);
			answer.once("end", () => resolve(answered$1(url, answer, Buffer.concat(pieces))));
		});
		request.once("error", fail);
		request.end(body);
	});
}
function withoutCredentials(headers = {}) {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
}
async function directFetch(address, asked) {
	let url = new URL(address);
	let asking = asked;
	const isRead = ["GET", "HEAD"].includes(asked.method ?? "GET");
	for (let redirections = 0;; redirections++) {
		const answer = await once(url, asking);
		const location = answer.headers.get("location");
		if (!MOVED.has(answer.status) || !location) return answer;
		if (!isRead && !REPEATS.has(answer.status)) throw new Error(`status ${answer.status} leads elsewhere`);
		if (redirections === MOST_REDIRECTIONS) throw new Error("too many redirections");
		const next = new URL(location, url);
		if (next.origin !== url.origin) asking = {
			...asking,
			headers: withoutCredentials(asking.headers)
		};
		url = next;
	}
}
const LONGEST_MILLISECONDS = 3e4;
const CERTIFICATE = /CERT|UNABLE_TO/;
function codeOf(error) {
	const { code, cause } = error;
	return String(code ?? cause?.code ?? "");
}
async function runnerFetch(url, asked) {
	try {
		return await answered(url, {
			...asked,
			signal: AbortSignal.timeout(LONGEST_MILLISECONDS)
		});
	} catch (error) {
		const code = codeOf(error);
		if (!CERTIFICATE.test(code)) throw error;
		throw new Error(`the certificate of ${new URL(url).hostname} is not trusted (${code}); where TLS is inspected on the way, NODE_EXTRA_CA_CERTS must name a file with the authority's certificate`, { cause: error });
	}
}
async function answered(url, asked) {
	const proxy = proxyFor(new URL(url), proxiesOf(process.env));
	if (proxy === void 0) return directFetch(url, asked);
	const { proxyFetch } = await import("./github-proxy.js");
	return proxyFetch(url, asked, proxy);
}
const LONGEST_WAIT_SECONDS = 90;
const FAULT_WAITS_SECONDS = [
	1,
	2,
	4
];
const MOST_LIMIT_WAITS = 2;
function number(value) {
	const parsed = Number(value ?? NaN);
	return Number.isFinite(parsed) ? parsed : void 0;
}
function limitWait({ status, headers, message }, now) {
	if (status !== 403 && status !== 429) return void 0;
	const after = number(headers["retry-after"]);
	if (after !== void 0) return after;
	const reset = number(headers["x-ratelimit-reset"]);
	if (number(headers["x-ratelimit-remaining"]) === 0 && reset !== void 0) return Math.max(1, reset - now / 1e3);
	return status === 429 || /secondary rate limit/i.test(message) ? 60 : void 0;
}
function isRateLimit(failure) {
	return limitWait(failure, 0) !== void 0;
}
function waitBefore(failure, method, tries, now) {
	const limit = limitWait(failure, now);
	if (limit !== void 0) return tries <= MOST_LIMIT_WAITS && limit <= LONGEST_WAIT_SECONDS ? Math.ceil(limit * 1e3) : void 0;
	const seconds = (failure.status === 0 || failure.status >= 500) && method !== "POST" ? FAULT_WAITS_SECONDS[tries - 1] : void 0;
	return seconds === void 0 ? void 0 : seconds * 1e3;
}
export { APPROVALS, FLEET_COMMANDS, LIST_COMMANDS, NOTHING_POSTED, REFUSED_EVENTS, annotatedOf, badInput, checkoutBeside, checkoutOf, field, heldBack, isListCommand, isRateLimit, isWithin, labelNames, lines, nodesField, numberField, odd, outputsWithoutPlan, pageLinks, pathInRepository, readEvent, readFile, readFleetInputs, readListCommand, refusedJobFile, repositoryOf, runLink, runSentence, runUrl, runnerFetch, setOutputs, syncsOnSchedule, textField, validate, waitBefore, withCollected, workflowFiles };
