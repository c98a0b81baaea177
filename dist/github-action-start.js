import { connectAws, incomparable, isJwt, joinConfigurations, nextRequestsLeft, signInAhead } from "./connect.js";
import { USUAL_NAMES, listsFedBy, nothingFed, readConfiguration } from "./mappings-file.js";
import { FLEET_COMMANDS, NOTHING_POSTED, badInput, checkoutBeside, checkoutOf, field, pathInRepository, readFile, textField } from "./github-basics.js";
import { SYSTEM_CLOCK, count, hasAllowances, pageUrl, scopeOf } from "./basics.js";
function inRoute(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
const PERMISSIONS = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
const IN_ANSWER = [
	["admin", "admin"],
	["maintain", "maintain"],
	["push", "write"],
	["triage", "triage"],
	["pull", "read"]
];
function includes(permission, least) {
	return PERMISSIONS.indexOf(permission) >= PERMISSIONS.indexOf(least);
}
async function permissionOf(github, login) {
	const answer = await github.call("GET /repos/{owner}/{repo}/collaborators/{+username}/permission", { username: inRoute(login) });
	if (!answer.ok) return answer.problem.kind === "missing" ? {
		ok: true,
		value: "none"
	} : answer;
	const { value } = answer;
	if (textField(value, "user", "login")?.toLowerCase() !== login.toLowerCase()) return {
		ok: true,
		value: "none"
	};
	const [, permission = "none"] = IN_ANSWER.find(([name]) => field(value, "user", "permissions", name) === true) ?? [];
	return {
		ok: true,
		value: permission
	};
}
async function mayWrite(github, login) {
	const permission = await permissionOf(github, login);
	return permission.ok ? {
		ok: true,
		value: includes(permission.value, "write")
	} : permission;
}
const NO_REPOSITORY = {
	kind: "missing",
	said: "GITHUB_REPOSITORY names no repository"
};
function unanswered(what, { said }) {
	return {
		code: "github_unavailable",
		severity: "error",
		summary: `GitHub was asked ${what}, and did not say`,
		detail: `${said}.`,
		remedy: `Nothing was written. Run the job again; if GitHub refuses, give the job the permissions that ${pageUrl("action.md")} lists.`
	};
}
function spendsAllowance({ command, event, inputs }) {
	const isWrite = command === "apply" || command === "sync" || command === "rollback";
	return event.kind === "workflow_dispatch" && isWrite && hasAllowances(inputs.allowances);
}
function needsPermission(context) {
	const { command } = context;
	return command === "apply" || command === "release" || command === "rollback" || spendsAllowance(context);
}
function digestMissing(context) {
	const { command, inputs } = context;
	if (inputs.expectDigest !== void 0) return [];
	if (spendsAllowance(context)) return [badInput("expect-digest", `is missing: with an allowance, ${command} needs the digest ${command === "rollback" ? "of the rollback, which a run without the allowance shows" : `of the exact plan, which the summary of a run with \`command: plan\` and the same allowance shows`}`)];
	if (command !== "apply") return [];
	return [badInput("expect-digest", "is missing: started by hand, apply needs the digest of the plan that you have seen, which the summary of a run with `command: plan` shows")];
}
function refused(login, least, permission, command) {
	return {
		code: "dispatch_refused",
		severity: "error",
		summary: `${login} may not start ${command}: that takes the permission ${least}, and theirs is ${permission}`,
		detail: "No review comes before a run that is started by hand, and GitHub lets everybody with write access start one.",
		remedy: `Ask somebody with the permission ${least} to start a new run. It does not help if they re-run this one: who started it needs the permission as well.`
	};
}
async function refusedDispatch(context) {
	const { command, environment, event, github, inputs } = context;
	if (event.kind !== "workflow_dispatch") return [];
	const missing = digestMissing(context);
	if (missing.length > 0 || !needsPermission(context)) return missing;
	const { GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: triggering } = environment;
	const what = `who may start ${command}`;
	if (github === void 0) return [unanswered(what, NO_REPOSITORY)];
	if (!actor || !triggering) return [unanswered(what, {
		kind: "missing",
		said: "GITHUB_ACTOR or GITHUB_TRIGGERING_ACTOR is empty"
	})];
	const least = inputs.dispatchPermission;
	const found = [];
	for (const login of new Set([actor, triggering])) {
		const permission = await permissionOf(github, login);
		if (!permission.ok) found.push(unanswered(what, permission.problem));
		else if (!includes(permission.value, least)) found.push(refused(login, least, permission.value, command));
	}
	return found;
}
function standingFor(context) {
	const { event, inputs } = context;
	switch (event.kind) {
		case "schedule": return {
			...context,
			command: "sync"
		};
		case "push": return {
			...context,
			command: event.onDefaultBranch ? "apply" : "plan"
		};
		case "workflow_dispatch": return {
			...context,
			command: inputs.expectDigest === void 0 ? "plan" : "apply"
		};
		default: return {
			...context,
			command: "plan"
		};
	}
}
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
function runIdToken(environment) {
	return async (audience) => {
		const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = environment;
		if (!url || !requestToken) return missing("GitHub gives this job no ID token, so plsync cannot sign in to AWS", "Add `permissions: { id-token: write, contents: read }` to the job or the workflow.", "The job lacks the permission `id-token: write`. Pull requests from forks never have it.");
		let token;
		try {
			const { requestIdToken } = await import("./github-id-token.js");
			const { now, sleep } = SYSTEM_CLOCK;
			token = await requestIdToken({
				url,
				requestToken,
				now,
				sleep
			}, audience);
		} catch (error) {
			return missing("GitHub did not answer with an ID token", "Run the job again. If it happens again, see githubstatus.com.", (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 300));
		}
		if (isJwt(token)) return {
			ok: true,
			value: token
		};
		return missing("GitHub's answer is not an ID token", "Run the job again. If it happens again, check the proxy of the runner.");
	};
}
function filesOf(commit, { git, top }) {
	const exists = (path) => {
		const found = git([
			"ls-tree",
			commit,
			"--",
			pathInRepository(top, path)
		]);
		return !found.ok || found.output.length > 0;
	};
	return {
		exists,
		fetch: async () => void 0,
		fetchFolder: async () => void 0,
		list: (path) => {
			const found = git([
				"ls-tree",
				"-z",
				commit,
				"--",
				`${pathInRepository(top, path)}/`
			]);
			if (!found.ok) return {
				ok: false,
				reason: "failed",
				detail: found.tooLarge ? "" : found.detail
			};
			const entries = found.output.toString("utf8").split("\0").filter((entry) => / blob /.test(entry.split("	")[0] ?? ""));
			if (entries.length === 0) return {
				ok: false,
				reason: "missing",
				detail: ""
			};
			return {
				ok: true,
				names: entries.map((entry) => entry.slice(entry.lastIndexOf("/") + 1))
			};
		},
		read: (path, maxBytes) => {
			if (!exists(path)) return {
				ok: false,
				reason: "missing",
				detail: ""
			};
			const found = git([
				"cat-file",
				"blob",
				`${commit}:${pathInRepository(top, path)}`
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
async function fileAt(github, path, ref) {
	const answer = await github.call("GET /repos/{owner}/{repo}/contents/{+path}", {
		path: inRoute(path),
		ref,
		mediaType: { format: "raw" }
	});
	if (!answer.ok) return answer.problem.kind === "missing" ? {
		ok: true,
		value: void 0
	} : answer;
	return {
		ok: true,
		value: Buffer.from(typeof answer.value === "string" ? answer.value : "")
	};
}
const MOST_NAMED = 1e3;
async function folderAt(github, path, ref) {
	const answer = await github.call("GET /repos/{owner}/{repo}/contents/{+path}", {
		path: inRoute(path),
		ref
	});
	if (!answer.ok) return answer.problem.kind === "missing" ? {
		ok: true,
		value: void 0
	} : answer;
	if (!Array.isArray(answer.value)) return {
		ok: true,
		value: void 0
	};
	if (answer.value.length >= MOST_NAMED) return {
		ok: false,
		problem: {
			kind: "refused",
			said: `${path} has more files than the ${count(MOST_NAMED)} that GitHub names`
		}
	};
	return {
		ok: true,
		value: answer.value.filter((entry) => textField(entry, "type") !== "dir").flatMap((entry) => textField(entry, "name") ?? [])
	};
}
function notGiven({ said }) {
	return `the checkout lacks the base, and GitHub does not give it: ${said}.`;
}
async function fetchedFiles(commit, { checkout, paths }, github) {
	const files = new Map();
	const folders = new Map();
	const fetch = async (path) => {
		const found = await fileAt(github, pathInRepository(checkout.top, path), commit);
		if (!found.ok) return notGiven(found.problem);
		if (found.value !== void 0) files.set(path, found.value);
	};
	for (const path of paths) {
		const why = await fetch(path);
		if (why !== void 0) return {
			ok: false,
			why
		};
	}
	if (files.size === 0) {
		const known = await github.call("GET /repos/{owner}/{repo}/commits/{ref}", { ref: commit });
		if (!known.ok) return {
			ok: false,
			why: notGiven(known.problem)
		};
	}
	return {
		ok: true,
		commit,
		files: {
			fetch,
			fetchFolder: async (path) => {
				const found = await folderAt(github, pathInRepository(checkout.top, path), commit);
				if (!found.ok) return notGiven(found.problem);
				if (found.value !== void 0) folders.set(path, found.value);
			},
			exists: (path) => files.has(path),
			list: (path) => {
				const names = folders.get(path);
				return names === void 0 ? {
					ok: false,
					reason: "missing",
					detail: ""
				} : {
					ok: true,
					names
				};
			},
			read: (path, maxBytes) => {
				const bytes = files.get(path);
				if (bytes === void 0) return {
					ok: false,
					reason: "missing",
					detail: ""
				};
				return bytes.length > maxBytes ? {
					ok: false,
					reason: "too-large",
					detail: ""
				} : {
					ok: true,
					bytes
				};
			}
		}
	};
}
function parentsByGit({ commit: id, git }) {
	const commit = git([
		"cat-file",
		"commit",
		id
	]);
	if (!commit.ok) return void 0;
	const [header = ""] = commit.output.toString("utf8").split("\n\n");
	return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
}
async function parentsByGitHub({ checkout, github }) {
	if (github === void 0) return void 0;
	const commit = await github.call("GET /repos/{owner}/{repo}/commits/{ref}", { ref: checkout.commit });
	const parents = commit.ok ? field(commit.value, "parents") : void 0;
	return Array.isArray(parents) ? parents.map((parent) => textField(parent, "sha")) : void 0;
}
async function baseFiles(question) {
	const { checkout, github, head } = question;
	const parents = parentsByGit(checkout) ?? await parentsByGitHub(question);
	if (parents === void 0) return {
		ok: false,
		why: "neither git nor GitHub has the commit that is checked out."
	};
	const [base, merged, ...more] = parents;
	if (base === void 0 || merged !== head || more.length > 0) return {
		ok: false,
		why: "the commit that is checked out is not GitHub's test merge of the pull request."
	};
	if (checkout.git([
		"cat-file",
		"-e",
		`${base}^{tree}`
	]).ok) return {
		ok: true,
		files: filesOf(base, checkout),
		commit: base
	};
	if (github !== void 0) return fetchedFiles(base, question, github);
	return {
		ok: false,
		why: "the checkout lacks the base of the pull request. Give actions/checkout `fetch-depth: 2`."
	};
}
function noticeOf(why) {
	return `Changes of this pull request and drift are not told apart: ${why}`;
}
function unknown(why) {
	return {
		kind: "unknown",
		notice: noticeOf(why)
	};
}
async function readAtBase(path, files) {
	const now = new Date().toISOString();
	const known = new Set();
	for (;;) {
		const asked = new Map();
		const ask = (named, fetch) => {
			if (!known.has(named)) asked.set(named, fetch);
		};
		const asking = {
			exists: files.exists,
			read: (named, maxBytes, folder) => {
				if (folder !== void 0 && !files.exists(named)) ask(named, files.fetch);
				return files.read(named, maxBytes);
			},
			list: (named) => {
				ask(named, files.fetchFolder);
				return files.list(named);
			}
		};
		const read = readConfiguration(path, asking, now);
		if (asked.size === 0) return read;
		for (const [named, fetch] of asked) {
			const why = await fetch(named);
			if (why !== void 0) return why;
			known.add(named);
		}
	}
}
async function readBaseFile({ command, environment, event, github, inputs }, head) {
	if (event.kind !== "pull_request" || command !== "plan") return { kind: "none" };
	const checkout = checkoutOf(head.path, environment);
	if (!checkout.ok) return unknown(`${checkout.why}.`);
	if (checkout.isLinked) return unknown(`${head.path} is reached through a symbolic link.`);
	const paths = inputs.config === void 0 ? USUAL_NAMES : [inputs.config];
	const base = await baseFiles({
		head: event.head,
		paths,
		checkout,
		github
	});
	if (!base.ok) return unknown(base.why);
	const read = await readAtBase(inputs.config, base.files);
	if (typeof read === "string") return unknown(read);
	if (!read.ok) {
		const [problem] = read.diagnostics;
		if (problem?.code === "file_not_found") return {
			kind: "new",
			commit: base.commit
		};
		const where = problem?.position === void 0 ? "" : ` (line ${problem.position.line})`;
		const why = `the base's ${head.path} is not valid: ${problem?.summary ?? "it cannot be read"}${where}.`;
		return {
			kind: "broken",
			commit: base.commit,
			notice: noticeOf(why)
		};
	}
	const why = incomparable(head, read.configuration);
	const { configuration } = read;
	if (why !== void 0) return {
		kind: "apart",
		commit: base.commit,
		configuration,
		notice: noticeOf(`${why}.`)
	};
	return {
		kind: "file",
		commit: base.commit,
		configuration
	};
}
function withBaseFile(configuration, base) {
	return base.kind === "file" ? joinConfigurations(configuration, base.configuration) : configuration;
}
const TWO_WAYS_IN = {
	code: "bad_input",
	severity: "error",
	summary: "the input hub-role does not go with `credentials.mode: oidc` of mappings.yaml",
	detail: "With that mode the role of every account is assumed with the ID token itself, without a hub.",
	remedy: "Drop one of the two."
};
async function run(context, ready) {
	const refused = await refusedDispatch(context);
	if (refused.length > 0) {
		context.collector.report(refused);
		return { result: {
			kind: "stopped",
			headline: "refused"
		} };
	}
	const read = readFile(context);
	if (!read.ok) return { result: read.result };
	const { configuration } = read;
	const { collector, inputs } = context;
	if (inputs.hubRole !== void 0 && configuration.credentials.mode === "oidc") {
		collector.report([TWO_WAYS_IN]);
		return {
			result: {
				kind: "stopped",
				headline: "the inputs have errors"
			},
			configuration
		};
	}
	if (inputs.onlySources.length > 0 && context.command !== "sync") {
		collector.report([badInput("only-sources", `is for the command sync, but this is ${context.command}`)]);
		return {
			result: {
				kind: "stopped",
				headline: "the inputs have errors"
			},
			configuration
		};
	}
	const narrowed = narrowedTo(context, configuration);
	if (narrowed === void 0) return {
		result: {
			kind: "valid",
			text: nothingFed(inputs.onlySources)
		},
		configuration
	};
	const planRead = await savedPlanOf(context, configuration);
	if (planRead.ok) return {
		...await runFor(narrowed, configuration, planRead.saved, ready),
		configuration
	};
	collector.report(planRead.diagnostics);
	return {
		result: {
			kind: "stopped",
			headline: `not ${context.command === "report" ? "reported" : "applied"}, the plan file is refused`
		},
		configuration
	};
}
async function savedPlanOf(context, configuration) {
	if (context.inputs.planFile === void 0) return {
		ok: true,
		saved: void 0
	};
	const { readSavedPlan } = await import("./github-action-work.js");
	return readSavedPlan(context, configuration);
}
function narrowedTo(context, configuration) {
	const { inputs } = context;
	if (inputs.onlySources.length === 0) return context;
	const only = listsFedBy(configuration, inputs.onlySources, inputs.only);
	return only && {
		...context,
		inputs: {
			...inputs,
			only
		}
	};
}
async function runFor(context, configuration, saved, ready) {
	const { collector, command, environment, inputs } = context;
	const isShared = FLEET_COMMANDS.some((one) => one === command);
	const isOffline = command === "matrix" || command === "report" || command === "plan" && inputs.fleet.snapshots.length > 0;
	const standing = isShared || isOffline ? standingFor(context) : context;
	const [base] = await Promise.all([readBaseFile(standing, configuration), ready]);
	if ("notice" in base) collector.remark(base.notice);
	const checkout = standing.command !== "plan" && inputs.listCommand === void 0 ? checkoutBeside(configuration.path, environment) : void 0;
	const job = {
		context,
		standing,
		configuration,
		base,
		saved
	};
	if (!isOffline && !isNothing(saved)) return runWithAws(job, checkout);
	const { offlineJob, partJob } = await import("./github-action-work.js");
	const whole = {
		...job,
		checkout: await checkout
	};
	return isOffline ? offlineJob(whole) : partJob(whole, void 0);
}
async function runWithAws({ context, configuration, base, saved, standing }, asked) {
	const { collector, command, environment, inputs, mask } = context;
	const isPart = saved?.part !== void 0;
	const aws = await connectAws({
		configuration: withBaseFile(configuration, base),
		environment,
		onDiagnostic: (diagnostic) => collector.report([diagnostic]),
		onKeys: mask,
		...inputs.hubRole === void 0 ? {} : { hubRole: inputs.hubRole },
		idToken: runIdToken(environment),
		notifies: !isPart && (inputs.topic !== void 0 || configuration.notify !== void 0),
		onAttempt: collector.count
	});
	if (aws === void 0) return { result: {
		kind: "stopped",
		headline: "not planned, AWS cannot be reached"
	} };
	try {
		const checkout = await asked;
		const job = {
			context,
			standing,
			configuration,
			base,
			checkout,
			saved
		};
		if ((command === "plan" || command === "sync") && saved === void 0 && checkout?.ok !== false) await signInAhead(aws.readers, configuration, scopeOf(inputs.only));
		const { workWithAws } = await import("./github-action-work.js");
		nextRequestsLeft().then(() => loadReporting(context));
		return await workWithAws(job, aws);
	} finally {
		aws.close();
	}
}
async function loadReporting({ github }) {
	await Promise.allSettled([
		github?.load(),
		import("./github-action-report.js"),
		import("./report-page.js")
	]);
}
function isNothing(saved) {
	const part = saved?.part;
	return part !== void 0 && part.saved.lists.length + part.saved.strayShares.length === 0;
}
async function runAndReport(context) {
	const ready = outdated(context.command === "matrix" && Boolean(context.environment.ACTIONS_ID_TOKEN_REQUEST_URL) ? standingFor(context) : context);
	const [{ result, configuration, outputs }] = await Promise.all([run(context, ready), ready]);
	const own = outputs === void 0 ? {} : { outputs };
	if (isPartOfRun(context)) return {
		result,
		posted: NOTHING_POSTED,
		isPart: true,
		...own
	};
	const told = context.command === "report" || context.inputs.fleet.snapshots.length > 0 ? standingFor(context) : context;
	const { reportToGitHub } = await import("./github-action-work.js");
	return {
		result,
		posted: await reportToGitHub(told, result, configuration),
		...own
	};
}
async function outdated(context) {
	if (context.event.kind !== "pull_request") return;
	const { markOutdated } = await import("./github-action-work.js");
	await markOutdated(context);
}
function isPartOfRun({ command, inputs }) {
	return command === "matrix" || command === "observe" || inputs.fleet.shard !== void 0;
}
export { NO_REPOSITORY, fileAt, inRoute, mayWrite, runAndReport, runIdToken, spendsAllowance, unanswered, withBaseFile };
