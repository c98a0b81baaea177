import { accountRegionsOf, applyRun, connectAws, findList, holdList, holdMismatches, incomparable, isJwt, joinConfigurations, mismatches, pMap, planRun, planWithin, recordOf as recordOf$1, recordRoot, refusedPlan, releaseList, remainingDigest, rollbackList, staleLists, stillOpen, stopAfter, versionChange, withCauseOfAll } from "./engine.js";
import { readPlanFile } from "./plan-file.js";
import { field, heldBack, labelNames, numberField, odd, readFile, runLink, textField, withCollected } from "./github-basics.js";
import { SYSTEM_CLOCK, VERSION, hasChanges, shortCommit, shortDigest, visible, withRemovals } from "./basics.js";
import { COMMENT_CHARACTERS, DRIFT_SYMBOLS, addressColumn, applyLine, attentionAlerts, attentionOf, closedText, configurationLine, driftOf, driftText, driftTitle, heldSentences, joinBlocks, markdownText, needsReview, openDrift, planBody, planChangesText, planComment, planHeadline, planInComment, planSumsText, planTitle, planningBody, readingLines, releasedSentences, reportBody, reportComment, reportSumsText, reportTitle, restoredSentence, rollbackText } from "./rendering.js";
import { TAG, scopeOf } from "./model.js";
import { USUAL_NAMES, readConfiguration } from "./mappings-file.js";
import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { execFileSync } from "node:child_process";

// src/github/route.ts
/** A path or a branch for a `{+name}` placeholder: each segment percent-encoded, the slashes between them kept. */
function inRoute(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}

// src/github/checkout.ts
/** In a partial clone git may have to fetch a file first; a password prompt would wait for ever. */
const LONGEST_MILLISECONDS = 6e4;
/** More than any commit object or tree entry needs. */
const USUAL_BYTES = 1048576;
/** Runs git in the working directory, without prompts and for at most a minute a call. */
function gitIn(environment) {
	return (args, maxBytes = USUAL_BYTES) => {
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
	};
}
function line(answer) {
	return answer.ok ? answer.output.toString("utf8").trim() : void 0;
}
/** The top of the checkout; undefined when the working directory is not in one below GITHUB_WORKSPACE. */
function topOf(git, environment) {
	const top = line(git(["rev-parse", "--show-toplevel"]));
	const workspace = environment.GITHUB_WORKSPACE;
	if (top === void 0 || top === "") return void 0;
	return !workspace || !relative(realpathSync(workspace), realpathSync(top)).startsWith("..") ? top : void 0;
}
/** The id of the commit that is checked out; where git cannot tell, that of the event. */
function checkedOut(git, environment) {
	return (topOf(git, environment) === void 0 ? void 0 : line(git(["rev-parse", "HEAD"]))) || environment.GITHUB_SHA || void 0;
}
/** A path below the working directory as the repository names it: from its top, with forward slashes. */
function pathInRepository(git, path) {
	return `${line(git(["rev-parse", "--show-prefix"])) ?? ""}${relative(process.cwd(), path).replaceAll("\\", "/")}`;
}
/** The id of the commit that the branch points at now. */
async function newestCommit(github, branch) {
	const answer = await github.call("GET /repos/{owner}/{repo}/git/ref/{+ref}", { ref: inRoute(`heads/${branch}`) });
	if (!answer.ok) return answer;
	const sha = textField(answer.value, "object", "sha");
	return sha === void 0 ? odd("the commit of the branch") : {
		ok: true,
		value: sha
	};
}

// src/action/context.ts
/** The name of the default branch; empty for events that do not say it, on which nothing is written. */
function defaultBranchOf({ event }) {
	return "defaultBranch" in event ? event.defaultBranch : "";
}

// src/action/github-unavailable.ts
/** Why there is nothing to ask: outside of a workflow no repository is named. */
const NO_REPOSITORY = {
	kind: "missing",
	said: "GITHUB_REPOSITORY names no repository"
};
/** `what` completes "GitHub was asked …": `which commit is the newest of main`. */
function unanswered(what, { said }) {
	return {
		code: "github_unavailable",
		severity: "error",
		summary: `GitHub was asked ${what}, and did not say`,
		detail: `${said}.`,
		remedy: "Nothing was written. Run the job again; if GitHub refuses, give the job the permissions that docs/action.md lists."
	};
}

// src/action/make-changes.ts
/** After this time nothing more is started; what is under way ends and is reported. The default of the command line, too. */
const MOST_MILLISECONDS = 18e5;
/** Applies the plan and logs its progress and its sums. Failures are rows and diagnostics of the report. */
async function makeChanges({ inputs, log }, { readers, writers }, approved) {
	const column = addressColumn(approved.plan.lists.map((list) => list.address));
	const stop = stopAfter(MOST_MILLISECONDS, (signal) => log.note("warn", `Received ${signal}. No further changes will start; waiting for those under way.`));
	try {
		const report = await applyRun({
			...approved,
			readers,
			writers,
			parallelism: inputs.parallelism.writes,
			clock: SYSTEM_CLOCK,
			onProgress: (progress) => log.note("info", applyLine(progress, column, log.style)),
			stopped: stop.stopped
		});
		log.report(report.diagnostics);
		if (hasChanges(approved.plan)) log.result(reportSumsText(report, log.style));
		return report;
	} finally {
		stop.end();
	}
}

// src/github/base-files.ts
/** With `./` git resolves the path from the working directory, not from the top of the checkout. */
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
/** The bytes of the file; undefined when there is none. */
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
function notGiven({ said }) {
	return {
		ok: false,
		why: `the checkout lacks the base, and GitHub does not give it: ${said}.`
	};
}
async function fetchedFiles(commit, { git, paths }, github) {
	const files = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const found = await fileAt(github, pathInRepository(git, path), commit);
		if (!found.ok) return notGiven(found.problem);
		if (found.value !== void 0) files.set(path, found.value);
	}
	if (files.size === 0) {
		const known = await github.call("GET /repos/{owner}/{repo}/commits/{ref}", { ref: commit });
		if (!known.ok) return notGiven(known.problem);
	}
	return {
		ok: true,
		files: {
			exists: (path) => files.has(path),
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
function parentsByGit(git) {
	const commit = git([
		"cat-file",
		"commit",
		"HEAD"
	]);
	if (!commit.ok) return void 0;
	const [header = ""] = commit.output.toString("utf8").split("\n\n");
	return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
}
async function parentsByGitHub({ github, merge }) {
	if (github === void 0 || merge === void 0) return void 0;
	const commit = await github.call("GET /repos/{owner}/{repo}/commits/{ref}", { ref: merge });
	const parents = commit.ok ? field(commit.value, "parents") : void 0;
	return Array.isArray(parents) ? parents.map((parent) => textField(parent, "sha")) : void 0;
}
/**
* The files at the base, by git, else by GitHub. The checkout must be the merge of exactly this head: the first parent of any other
* commit is not the base, and compared with that, the pull request's own changes might pass for drift.
*/
async function baseFiles(question) {
	const { git, github, head } = question;
	const parents = parentsByGit(git) ?? await parentsByGitHub(question);
	if (parents === void 0) return {
		ok: false,
		why: "git finds no commit in the working directory."
	};
	const [base, merged, ...more] = parents;
	if (base === void 0 || merged !== head || more.length > 0) return {
		ok: false,
		why: "the commit that is checked out is not GitHub's test merge of the pull request."
	};
	if (git([
		"cat-file",
		"-e",
		`${base}^{tree}`
	]).ok) return {
		ok: true,
		files: filesOf(base, git)
	};
	if (github !== void 0) return fetchedFiles(base, question, github);
	return {
		ok: false,
		why: "the checkout lacks the base of the pull request. Give actions/checkout `fetch-depth: 2`."
	};
}

// src/action/review/base-file.ts
function unknown(why) {
	return {
		kind: "unknown",
		notice: `Changes of this pull request and drift are not told apart: ${why}`
	};
}
/** Reads the file at the base of the pull request. `head`: the file as it is checked out. */
async function readBaseFile({ command, environment, event, github, inputs }, head) {
	if (event.kind !== "pull_request" || command !== "plan") return { kind: "none" };
	const base = await baseFiles({
		head: event.head,
		merge: environment.GITHUB_SHA,
		paths: inputs.config === void 0 ? USUAL_NAMES : [inputs.config],
		git: gitIn(environment),
		github
	});
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
/** What a run with this base file must sign in to and read: what either file names. */
function withBaseFile(configuration, base) {
	return base.kind === "file" ? joinConfigurations(configuration, base.configuration) : configuration;
}

// src/action/review/label.ts
/** Recorded in the plan comment when the plan is made, and looked for again on the pull request after the merge. */
const ALLOW_REMOVALS_LABEL = "plsync:allow-removals";

// src/action/make-planning.ts
/** Reads and plans. `base`: the file at the base, to tell causes apart. `saved`: the plan to be applied, whose scope and mode are used. */
async function makePlanning({ command, event, inputs, environment, log }, configuration, base, readers, saved, allowances) {
	log.note("info", configurationLine(configuration));
	const lineOf = readingLines(accountRegionsOf(withBaseFile(configuration, base)), log.style);
	const commit = environment.GITHUB_SHA;
	const planning = await planRun({
		configuration,
		...base.kind === "file" ? { base: base.configuration } : {},
		readers,
		scope: scopeOf(saved?.scope ?? inputs.only),
		mode: saved?.mode ?? (command === "sync" ? "sync" : "reviewed"),
		allowances,
		allowRemovals: event.kind === "pull_request" && event.labels.includes("plsync:allow-removals"),
		toolVersion: VERSION,
		...commit ? { commit } : {},
		parallelism: inputs.parallelism.reads,
		everything: command === "apply",
		now: SYSTEM_CLOCK.now,
		sleep: SYSTEM_CLOCK.sleep,
		onProgress: (progress) => log.note(progress.kind === "reading" ? "debug" : "info", lineOf(progress))
	});
	return base.kind === "new" ? {
		...planning,
		plan: withCauseOfAll(planning.plan)
	} : planning;
}
/** Logs the plan: its changes folded away, since the summary has them too, then diagnostics and sums. */
function showPlan(plan, log) {
	const changes = planChangesText(plan, log.style);
	if (changes !== "") log.folded(`Plan: ${planHeadline(plan)}`, changes);
	log.report(plan.diagnostics);
	log.result(planSumsText(plan, log.style));
}

// src/github/comments.ts
/** The comment in an answer of the REST API; undefined when it has no id. */
function readComment(value) {
	const id = numberField(value, "id");
	if (id === void 0) return void 0;
	return {
		id,
		nodeId: textField(value, "node_id") ?? "",
		author: textField(value, "user", "login") ?? "",
		body: textField(value, "body") ?? "",
		url: textField(value, "html_url") ?? ""
	};
}
function comment(answer) {
	if (!answer.ok) return answer;
	const value = readComment(answer.value);
	return value === void 0 ? odd("the comment") : {
		ok: true,
		value
	};
}
/** All comments on the pull request, oldest first. */
async function listComments(github, pull) {
	const listed = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pull });
	return listed.ok ? {
		ok: true,
		value: listed.value.flatMap((value) => readComment(value) ?? [])
	} : listed;
}
/** Posts a comment of at most 65,536 characters ("Body is too long", GitHub's error 422). */
async function createComment(github, pull, body) {
	return comment(await github.call("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		issue_number: pull,
		body
	}));
}
/** Replaces the body of a comment. */
async function editComment(github, id, body) {
	return comment(await github.call("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		comment_id: id,
		body
	}));
}
const EDITOR = `query($id: ID!) { node(id: $id) { ... on IssueComment { lastEditedAt editor { __typename login } } } }`;
/** The login of the last editor, spelled as REST does; undefined when the comment was never edited. Only GraphQL knows it. */
async function lastEditor(github, { nodeId }) {
	const answer = await github.graphql(EDITOR, { id: nodeId });
	if (!answer.ok) return answer;
	const node = field(answer.value, "node");
	if (field(node, "editor") === void 0) return odd("the comment's last editor");
	const login = textField(node, "editor", "login");
	if (login === void 0) return {
		ok: true,
		value: field(node, "lastEditedAt") ? "ghost" : void 0
	};
	return {
		ok: true,
		value: field(node, "editor", "__typename") === "Bot" ? `${login}[bot]` : login
	};
}

// src/github/login.ts
/** True if both name one account: GitHub's logins are not case-sensitive. */
function isSameLogin(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}

// src/github/merged-pulls.ts
/** Requests at once; GitHub counts concurrent requests against its secondary rate limits. */
const AT_ONCE$1 = 4;
/** Milliseconds, 30 s in all. GitHub links a commit to its pull request some seconds after the push; how many is not documented. */
const LAG_WAITS = [
	2e3,
	4e3,
	8e3,
	16e3
];
/** Commits of one push that are looked up; earlier runs answered for older ones. */
const MOST_COMMITS = 250;
function readPull(value, branch) {
	const number = numberField(value, "number");
	const head = textField(value, "head", "sha");
	const mergedAt = textField(value, "merged_at");
	if (number === void 0 || head === void 0 || mergedAt === void 0) return [];
	if (textField(value, "base", "ref") !== branch) return [];
	return [{
		number,
		head,
		labels: labelNames(value, "labels"),
		mergedAt
	}];
}
function newestFirst(pulls) {
	return [...new Map(pulls.map((pull) => [pull.number, pull])).values()].sort((a, b) => a.mergedAt < b.mergedAt ? 1 : a.mergedAt > b.mergedAt ? -1 : b.number - a.number);
}
/** The ids of the first parents from `after` back to `before`, as far as the comparison has them. */
function ownCommits(commits, { before, after }) {
	const parents = new Map(commits.map((commit) => {
		const all = field(commit, "parents");
		return [textField(commit, "sha"), Array.isArray(all) ? textField(all[0], "sha") : void 0];
	}));
	const own = [];
	for (let at = after; at !== void 0 && at !== before && own.length < MOST_COMMITS;) {
		own.push(at);
		at = parents.get(at);
	}
	return own;
}
async function pushedCommits(github, pushed) {
	const { before, after } = pushed;
	if (/^0+$/.test(before)) return {
		ok: true,
		value: [after]
	};
	const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
	const commits = [];
	for (let page = 1; commits.length < MOST_COMMITS; page++) {
		const compared = await github.call(route, {
			basehead: `${before}...${after}`,
			per_page: 100,
			page
		});
		if (!compared.ok) return compared.problem.kind === "missing" ? {
			ok: true,
			value: [after]
		} : compared;
		const found = field(compared.value, "commits");
		if (!Array.isArray(found) || found.length === 0) break;
		commits.push(...found);
		if (found.length < 100) break;
	}
	return {
		ok: true,
		value: ownCommits(commits, pushed)
	};
}
async function pullsOf(github, commits, branch) {
	const ask = async (commit_sha) => {
		return [commit_sha, await github.call("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
			commit_sha,
			per_page: 100
		})];
	};
	const found = /* @__PURE__ */ new Map();
	for (const [commit, answer] of await pMap(commits, ask, { concurrency: AT_ONCE$1 })) {
		if (!answer.ok && answer.problem.kind !== "refused") return answer;
		const pulls = answer.ok && Array.isArray(answer.value) ? answer.value.flatMap((value) => readPull(value, branch)) : [];
		found.set(commit, pulls);
	}
	return {
		ok: true,
		value: found
	};
}
/**
* The merged pull requests behind the pushed commits, newest first. With `waitForIndex`, commits without a pull request are asked
* about again for 30 seconds; after that they count as pushed directly.
*/
async function mergedPulls(github, pushed, waitForIndex) {
	const commits = await pushedCommits(github, pushed);
	if (!commits.ok) return commits;
	const pulls = [];
	let open = commits.value;
	for (const wait of [...waitForIndex ? LAG_WAITS : [], void 0]) {
		const found = await pullsOf(github, open, pushed.branch);
		if (!found.ok) return found;
		pulls.push(...[...found.value.values()].flat());
		open = open.filter((commit) => found.value.get(commit)?.length === 0);
		if (open.length === 0 || wait === void 0) break;
		await github.sleep(wait);
	}
	return {
		ok: true,
		value: newestFirst(pulls)
	};
}
/** The pull requests merged last into `branch`, at most `most` of the 100 that changed last, newest first. */
async function latestPulls(github, branch, most) {
	const route = "GET /repos/{owner}/{repo}/pulls";
	const query = {
		state: "closed",
		base: branch,
		sort: "updated",
		direction: "desc"
	};
	const listed = await github.list(route, query, 1);
	if (!listed.ok) return listed;
	return {
		ok: true,
		value: newestFirst(listed.value.flatMap((value) => readPull(value, branch))).slice(0, most)
	};
}

// src/github/marker.ts
const START = "<!-- plsync ";
const END = " -->";
/** JSON in which nothing can end the HTML comment or begin another. */
function safeJson(value) {
	return JSON.stringify(value).replace(/[<>&]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("--", "-\\u002d");
}
/** The marker as one line, without a line break. */
function marker(identity, content) {
	return `${START}${safeJson({
		v: 1,
		...identity,
		...content
	})}${END}`;
}
/** The parsed content of the marker that the text begins with; undefined unless it has this identity and a known version. */
function readMarker(text, { kind, name }) {
	const [line = ""] = text.split(/\r?\n/, 1);
	if (!line.startsWith(START) || !line.endsWith(END)) return void 0;
	let value;
	try {
		value = JSON.parse(line.slice(12, -4));
	} catch {
		return;
	}
	return field(value, "v") === 1 && field(value, "kind") === kind && field(value, "name") === name ? value : void 0;
}

// src/github/plan-record.ts
/** Of a comment without a plan, or one that cannot be trusted. */
const NOTHING_RECORDED = {
	kind: "lists",
	lists: /* @__PURE__ */ new Map()
};
/** The record as the first line of the comment of `name`. */
function writeRecord(name, record) {
	const { recorded, allow, ...rest } = record;
	const lists = recorded.kind === "root" ? { root: {
		count: recorded.count,
		settings: recorded.settings,
		exact: recorded.exact
	} } : { lists: Object.fromEntries([...recorded.lists].map(([address, { action, id, settings, exact }]) => [address, [
		action,
		id,
		settings,
		exact
	]])) };
	return marker({
		kind: "plan",
		name
	}, {
		...rest,
		...lists,
		allow: Object.fromEntries(allow)
	});
}
const DIGEST = /^[0-9a-f]{64}$/;
function entries(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function readList(value) {
	if (!Array.isArray(value)) return void 0;
	const [action, id, settings, exact] = value;
	if (typeof action !== "string" || typeof id !== "string") return void 0;
	if (typeof settings !== "string" || settings !== "" && !DIGEST.test(settings)) return void 0;
	return typeof exact === "string" && DIGEST.test(exact) ? {
		action,
		id,
		settings,
		exact
	} : void 0;
}
function readRoot(value) {
	const settings = textField(value, "settings") ?? "";
	const exact = textField(value, "exact") ?? "";
	if (!DIGEST.test(settings) || !DIGEST.test(exact)) return void 0;
	return {
		kind: "root",
		count: numberField(value, "count") ?? 0,
		settings,
		exact
	};
}
function readRecorded(value) {
	const root = readRoot(field(value, "root"));
	if (root !== void 0) return root;
	const lists = entries(field(value, "lists")).flatMap(([address, list]) => {
		const read = readList(list);
		return read === void 0 ? [] : [[address, read]];
	});
	return {
		kind: "lists",
		lists: new Map(lists)
	};
}
/** The record at the top of the comment of `name`; undefined when there is none. What does not parse counts as not recorded. */
function readRecord(name, body) {
	const value = readMarker(body, {
		kind: "plan",
		name
	});
	const head = textField(value, "head");
	const state = [
		"planning",
		"planned",
		"applied"
	].find((known) => known === field(value, "state"));
	if (head === void 0 || state === void 0) return void 0;
	const scope = field(value, "scope");
	const allow = entries(field(value, "allow")).filter((entry) => Number.isInteger(entry[1]));
	return {
		state,
		head,
		run: numberField(value, "run") ?? 0,
		digest: textField(value, "digest") ?? "",
		scope: Array.isArray(scope) ? scope.filter((pattern) => typeof pattern === "string") : [],
		recorded: readRecorded(value),
		allow: new Map(allow)
	};
}

// src/github/sticky-comment.ts
/** The oldest comment that fits, so that all runs agree on it; undefined when there is none. */
async function findComment({ github, pull, name, author }) {
	const listed = await listComments(github, pull);
	if (!listed.ok) return listed;
	for (const comment of listed.value) {
		const record = isSameLogin(comment.author, author) ? readRecord(name, comment.body) : void 0;
		if (record !== void 0) return {
			ok: true,
			value: {
				comment,
				record
			}
		};
	}
	return {
		ok: true,
		value: void 0
	};
}
/** The body without what differs from run to run although nothing has changed. */
function essence(body) {
	return body.replaceAll("\r\n", "\n").replace(/\[run \d+[^\]]*\]\([^)\s]*\)/g, "[run]").replace(/"run":\d+/, "\"run\":0").trim();
}
/** Edits `existing` unless it says the same already, or creates the comment. */
async function putComment(sticky, existing, body) {
	const { github, pull } = sticky;
	if (existing !== void 0) {
		if (essence(existing.body) === essence(body)) return {
			ok: true,
			value: existing
		};
		const edited = await editComment(github, existing.id, body);
		if (edited.ok || edited.problem.kind !== "missing") return edited;
	}
	const created = await createComment(github, pull, body);
	if (created.ok || created.problem.kind !== "unreachable") return created;
	const found = await findComment(sticky);
	if (!found.ok) return created;
	return found.value === void 0 ? createComment(github, pull, body) : {
		ok: true,
		value: found.value.comment
	};
}

// src/action/review/records.ts
/** Pull requests whose comments are read at once. */
const AT_ONCE = 4;
/** Pull requests that are looked at when earlier runs left something to do. */
const MOST_EARLIER = 30;
function untrusted(pull, sticky, why) {
	return {
		pull,
		sticky,
		recorded: NOTHING_RECORDED,
		why: `Pull request #${pull.number}: ${why}`
	};
}
async function recordOf(context, github, pull) {
	const { name, commentAuthor: author } = context.inputs;
	const found = await findComment({
		github,
		pull: pull.number,
		name,
		author
	});
	if (!found.ok) return found;
	const sticky = found.value;
	if (sticky === void 0) return {
		ok: true,
		value: untrusted(pull, sticky, `it has no plan comment by ${author}.`)
	};
	const { record } = sticky;
	if (record.state === "planning") return {
		ok: true,
		value: untrusted(pull, sticky, "its plan comment is outdated.")
	};
	if (record.head !== pull.head) return {
		ok: true,
		value: untrusted(pull, sticky, `its plan comment is of ${`${shortCommit(record.head)}, and ${shortCommit(pull.head)} was merged`}.`)
	};
	const editor = await lastEditor(github, sticky.comment);
	if (!editor.ok && editor.problem.kind !== "missing") return editor;
	const by = editor.ok ? editor.value : void 0;
	if (by !== void 0 && !isSameLogin(by, author)) return {
		ok: true,
		value: untrusted(pull, sticky, `its plan comment was edited last by ${by}.`)
	};
	return {
		ok: true,
		value: {
			pull,
			sticky,
			recorded: record.recorded,
			why: void 0
		}
	};
}
async function recordsOf(context, github, pulls) {
	const records = [];
	for (const answer of await pMap(pulls, (pull) => recordOf(context, github, pull), { concurrency: AT_ONCE })) {
		if (!answer.ok) return answer;
		records.push(answer.value);
	}
	return {
		ok: true,
		value: records
	};
}
/**
* Of the pull requests that this push brought, newest first; none when the event is not a push. `commit`: what was pushed.
* `waitForIndex`: until GitHub has linked the pushed commits to their pull requests, up to 30 seconds.
*/
async function pushedRecords(context, github, commit, waitForIndex) {
	const { event } = context;
	if (event.kind !== "push") return {
		ok: true,
		value: []
	};
	const pulls = await mergedPulls(github, {
		branch: event.defaultBranch,
		before: event.before,
		after: commit
	}, waitForIndex);
	return pulls.ok ? recordsOf(context, github, pulls.value) : pulls;
}
function isOpen({ recorded }) {
	return recorded.kind === "root" || recorded.lists.size > 0;
}
/**
* Of the last 30 pull requests merged into `branch` but `known`, those with something left to do: their own runs were superseded or
* failed, and the run of the newest commit answers for them. Once a list is applied, its record is gone.
*/
async function earlierRecords(context, github, branch, known) {
	const latest = await latestPulls(github, branch, MOST_EARLIER);
	if (!latest.ok) return latest;
	const numbers = new Set(known.map(({ pull }) => pull.number));
	const records = await recordsOf(context, github, latest.value.filter(({ number }) => !numbers.has(number)));
	return records.ok ? {
		ok: true,
		value: records.value.filter(isOpen)
	} : records;
}
/**
* Removals that the label allows, the number of entries by address of the list: recorded in the comment, with the label still on
* the pull request. `records`: newest first; of several for one list the newest counts.
*/
function allowedRemovals(records) {
	const labelled = records.filter(({ pull, why }) => why === void 0 && pull.labels.includes("plsync:allow-removals"));
	return new Map([...labelled].reverse().flatMap(({ sticky }) => [...sticky?.record.allow ?? []]));
}

// src/action/review/compare.ts
function detailOf(plan, mismatches, records) {
	const digest = shortDigest(remainingDigest(plan, mismatches));
	return [...records.flatMap(({ why }) => why ?? []), `To approve what is left as it is now, run the workflow by hand with \`command: apply\` and \`expect-digest: ${digest}\`.`].join(" ");
}
/**
* Compares the plan with `pushed`, the records of the pull requests that this run is for, and with earlier records only where those
* lack a list. `branch`: the default branch. The problem is GitHub's, when earlier records cannot be read.
*/
async function compareWithRecords(context, plan, pushed, branch) {
	const { requirement } = context.inputs;
	const against = (records) => mismatches(plan, records.map(({ recorded }) => recorded), requirement);
	const first = against(pushed);
	if (first.every(({ recorded }) => recorded !== void 0) || context.github === void 0) return {
		ok: true,
		value: compared(plan, pushed, first)
	};
	const earlier = await earlierRecords(context, context.github, branch, pushed);
	if (!earlier.ok) return earlier;
	const records = [...pushed, ...earlier.value];
	return {
		ok: true,
		value: compared(plan, records, against(records))
	};
}
function compared(plan, records, mismatches) {
	if (mismatches.length === 0) return {
		plan,
		records,
		mismatches
	};
	return {
		plan: holdMismatches(plan, mismatches, detailOf(plan, mismatches, records)),
		records,
		mismatches
	};
}

// src/action/superseded.ts
function newer(branch, newest, commit) {
	return {
		code: "superseded",
		severity: "warning",
		summary: `${branch} has a newer commit, ${shortCommit(newest)}; what is checked out is ${shortCommit(commit ?? "not known")}`,
		detail: "The run of that commit answers for this one too.",
		remedy: "Nothing was written, and nothing need be done. To apply now, run the workflow on the newest commit."
	};
}
/** How the run ends when it may not write, which is then reported; undefined when it may. `commit`: what is checked out. */
async function superseded({ collector, github }, branch, commit) {
	const newest = github === void 0 ? {
		ok: false,
		problem: NO_REPOSITORY
	} : await newestCommit(github, branch);
	if (!newest.ok) {
		collector.report([unanswered(`which commit is the newest of ${branch}`, newest.problem)]);
		return {
			kind: "stopped",
			headline: "not applied, GitHub did not answer"
		};
	}
	if (newest.value === commit) return void 0;
	collector.report([newer(branch, newest.value, commit)]);
	return { kind: "superseded" };
}

// src/action/apply-reviewed.ts
/** Of the pull requests that this push brought; when nothing is compared with them, GitHub's silence is only a remark. */
async function recordsOfPush(context, commit, isCompared) {
	const { collector, command, event, github } = context;
	if (command !== "apply" || event.kind !== "push") return {
		ok: true,
		value: []
	};
	const read = github === void 0 ? {
		ok: false,
		problem: NO_REPOSITORY
	} : await pushedRecords(context, github, commit, isCompared);
	if (read.ok || isCompared) return read;
	collector.remark(`The comment of what was merged stays as it is: ${read.problem.said}.`);
	return {
		ok: true,
		value: []
	};
}
function digestDiffers(expected, plan) {
	const { settings, exact } = plan.digests;
	if (expected === void 0 || settings.startsWith(expected) || exact.startsWith(expected)) return void 0;
	return {
		code: "digest_differs",
		severity: "error",
		summary: `the plan is not the one that was approved: expected ${shortDigest(expected)}, now ${shortDigest(settings)}`,
		detail: "Nothing was written. The log of this run has the plan as it is now.",
		remedy: `If that is what you want, run the workflow again with \`expect-digest: ${shortDigest(settings)}\`.`
	};
}
/** Within the borders of the saved plan, where one is applied. */
function planToApply(planning, saved) {
	return saved === void 0 ? planning.plan : planWithin(saved, planning);
}
/** Plans anew, checks that the plan is what was approved, and makes its changes. `saved`: the plan to apply instead of a new one. */
async function applyReviewed(context, aws, configuration, saved) {
	const { collector, command, environment, inputs, log } = context;
	const stop = (kind, headline, found) => {
		collector.report(found);
		return {
			kind,
			headline
		};
	};
	const expected = command === "apply" ? inputs.expectDigest : void 0;
	const isCompared = command === "apply" && saved === void 0 && expected === void 0 && inputs.requirement !== "none";
	const commit = checkedOut(gitIn(environment), environment);
	const pushed = await recordsOfPush(context, commit ?? "", isCompared);
	if (!pushed.ok) return stop("stopped", "not applied, what was reviewed is not known", [unanswered("for the plan comments of what was merged", pushed.problem)]);
	const allowances = withRemovals(inputs.allowances, allowedRemovals(pushed.value));
	const planning = await makePlanning(context, configuration, { kind: "none" }, aws.readers, saved, allowances);
	const stale = saved === void 0 ? [] : staleLists(saved, planning);
	if (stale.length > 0) return stop("stale", "not applied, the plan is stale", stale);
	const whole = planToApply(planning, saved);
	const differs = digestDiffers(expected, whole);
	if (differs !== void 0) {
		showPlan(whole, log);
		return stop("stale", "not applied, the plan is not the one that was approved", [differs]);
	}
	const compared = isCompared ? await compareWithRecords(context, whole, pushed.value, defaultBranchOf(context)) : {
		ok: true,
		value: {
			plan: whole,
			records: pushed.value,
			mismatches: []
		}
	};
	if (!compared.ok) {
		showPlan(whole, log);
		return stop("stopped", "not applied, what was reviewed is not known", [unanswered("for earlier reviews", compared.problem)]);
	}
	const { plan, records, mismatches } = compared.value;
	showPlan(plan, log);
	const newer = await superseded(context, defaultBranchOf(context), commit);
	if (newer !== void 0) return newer;
	const bounds = saved !== void 0 || isCompared && inputs.requirement === "exact" ? "exact" : "limits";
	const { snapshot } = planning;
	return {
		kind: "applied",
		plan,
		report: await makeChanges(context, aws, {
			configuration,
			plan,
			snapshot,
			bounds,
			allowances
		}),
		records,
		pushed: pushed.value.map(({ pull }) => pull.number),
		mismatches
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
/** Asks GitHub for tokens. It sets the two variables only in jobs with the permission `id-token: write`. */
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

// src/action/list-command.ts
const NOT_DONE = {
	hold: "not put on hold",
	release: "not released",
	rollback: "not rolled back"
};
/** The difference that a rollback would make; undefined for a command that changes no entries. */
async function differenceOf(found, command, { inputs }) {
	if (command.command !== "rollback") return {
		ok: true,
		value: void 0
	};
	const change = await versionChange(found, command.to, inputs.allowances);
	return change.ok ? {
		ok: true,
		value: {
			address: found.address,
			id: found.list.id,
			...change.value
		}
	} : change;
}
function done(problem, end) {
	return problem === void 0 ? {
		ok: true,
		value: end
	} : {
		ok: false,
		diagnostic: problem
	};
}
/** The first write, and all others. `rollback`: what a person was shown. */
async function write(found, command, rollback) {
	const list = {
		address: found.address,
		id: found.list.id
	};
	if (command.command === "hold") return done(await holdList(found, command.hold), {
		kind: "hold",
		list,
		hold: command.hold
	});
	if (command.command === "release" || rollback === void 0) return done(await releaseList(found), {
		kind: "release",
		list,
		wasHeld: found.list.tags.has(TAG.hold)
	});
	const version = await rollbackList(found, rollback, command.hold, SYSTEM_CLOCK);
	if (!version.ok) return version;
	return {
		ok: true,
		value: {
			kind: "rollback",
			rollback,
			version: version.value,
			hold: command.hold
		}
	};
}
function sentencesOf(end) {
	switch (end.kind) {
		case "hold": return heldSentences(end.list, end.hold);
		case "release": return releasedSentences(end.list, end.wasHeld);
		case "rollback": return restoredSentence(end.rollback, end.version, end.hold);
		case "held-back": return "Nothing was written.";
	}
}
/** Does what is asked to the list at the address. Failures end up in the collector and a result that says what was not done. */
async function runListCommand(context, aws, configuration, command) {
	const { collector, environment, log } = context;
	const stop = (diagnostic) => {
		collector.report([diagnostic]);
		return {
			kind: "stopped",
			headline: `${visible(command.address)} was ${NOT_DONE[command.command]}`
		};
	};
	const finish = (end) => {
		log.result(`${visible(sentencesOf(end))}\n`);
		return {
			kind: "list-command",
			end
		};
	};
	const found = await findList(command.address, configuration, aws.writers);
	if (!found.ok) return stop(found.diagnostic);
	const difference = await differenceOf(found.value, command, context);
	if (!difference.ok) return stop(difference.diagnostic);
	const rollback = difference.value;
	if (rollback !== void 0) {
		log.result(rollbackText(rollback, log.style));
		if (rollback.held.length > 0) {
			const position = found.value.spec?.position;
			collector.report(heldBack({
				...rollback,
				...position === void 0 ? {} : { position }
			}));
			return finish({
				kind: "held-back",
				rollback
			});
		}
	}
	const newer = await superseded(context, defaultBranchOf(context), checkedOut(gitIn(environment), environment));
	if (newer !== void 0) return newer;
	const written = await write(found.value, command, rollback);
	return written.ok ? finish(written.value) : stop(written.diagnostic);
}

// src/action/report/comment-record.ts
/** Characters of the whole record; some 120 lists. Beyond it, one digest stands for all of them. */
const MOST_CHARACTERS$1 = 2e4;
/** The lists one by one as long as `write` makes a short enough record of them, else one digest over all. */
function fittingRecord(lists, write) {
	const recorded = {
		kind: "lists",
		lists
	};
	return write(recorded).length <= MOST_CHARACTERS$1 ? recorded : recordRoot(lists);
}
/** GITHUB_RUN_ID, which grows from run to run and stays when a run is tried again; 0 outside of a workflow. */
function runNumber({ environment }) {
	return Number(environment.GITHUB_RUN_ID) || 0;
}

// src/action/report/not-told.ts
/** `what` could not be done: `the drift issue could not be kept`. `permission` as a workflow grants it: `issues: write`. */
function notTold({ collector }, what, { kind, said }, permission) {
	const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${said}.`;
	if (kind === "unreachable" || kind === "odd") collector.fail(`${what}, GitHub is out of order`);
	collector.remark(kind === "forbidden" ? `${sentence} Give the job \`permissions: ${permission}\`.` : sentence);
}
/** The comment on a pull request could not be read or written. */
function commentNotTold(context, problem) {
	notTold(context, "the comment on the pull request could not be written", problem, "pull-requests: write");
}

// src/action/report/pull-request-comment.ts
/** Where this run's comment stands; undefined when the run has none. */
function stickyOf({ command, event, github, inputs }) {
	if (event.kind !== "pull_request" || command !== "plan" || inputs.comment === "never" || github === void 0) return;
	return {
		github,
		pull: event.number,
		name: inputs.name,
		author: inputs.commentAuthor,
		head: event.head
	};
}
/** True if a run of a later commit has written the comment since, or if it belongs to a run with another scope. */
function isOfAnotherRun(context, { record }) {
	const { only } = context.inputs;
	const isOtherScope = record.scope.length !== only.length || record.scope.some((pattern) => !only.includes(pattern));
	return record.run > runNumber(context) || isOtherScope;
}
function planningRecord(context, head) {
	const { only: scope } = context.inputs;
	const allow = /* @__PURE__ */ new Map();
	return {
		state: "planning",
		head,
		run: runNumber(context),
		digest: "",
		scope,
		recorded: NOTHING_RECORDED,
		allow
	};
}
/** Says in an existing comment, before anything else happens, that its plan is of an older commit. */
async function markOutdated(context) {
	const sticky = stickyOf(context);
	if (sticky === void 0) return;
	const found = await findComment(sticky);
	if (!found.ok || found.value === void 0) return;
	const { comment, record } = found.value;
	if (record.head === sticky.head || isOfAnotherRun(context, found.value)) return;
	const { head, name } = sticky;
	const outdated = writeRecord(name, planningRecord(context, head));
	const body = planningBody(head, record.head, runLink(context.environment), planInComment(comment.body));
	await editComment(sticky.github, comment.id, `${outdated}\n${body}`);
}
function isWorthAComment(plan) {
	return hasChanges(plan) || plan.counts.held > 0 || !plan.complete;
}
function remarksOn(allowed) {
	if (allowed.size === 0) return [];
	return [`The label \`${ALLOW_REMOVALS_LABEL}\` allows the removals shown here for this merge, up to their number.`];
}
function plannedBody(context, { plan, allowed }, head) {
	const { name } = context.inputs;
	const record = {
		...planningRecord(context, head),
		state: "planned",
		digest: plan.digests.settings,
		allow: allowed
	};
	const recorded = fittingRecord(recordOf$1(plan), (one) => writeRecord(name, {
		...record,
		recorded: one
	}));
	const marker = writeRecord(name, {
		...record,
		recorded
	});
	const title = planTitle(plan);
	const frame = `${marker}\n${planBody(title, "")}`.length;
	const about = {
		head,
		run: runLink(context.environment),
		remarks: remarksOn(allowed)
	};
	const text = planComment(plan, about, COMMENT_CHARACTERS - frame);
	return `${marker}\n${planBody(title, context.redact(text))}`;
}
/** Diagnostics shown when there is no plan; the log has all of them. */
const MOST_PROBLEMS = 10;
function stoppedBody(context, headline, head) {
	const { name } = context.inputs;
	const { diagnostics } = context.collector.collected;
	const marker = writeRecord(name, planningRecord(context, head));
	const alerts = attentionAlerts(attentionOf(diagnostics.slice(0, MOST_PROBLEMS), []));
	const title = `### Prefix lists: ${markdownText(headline)}`;
	const text = joinBlocks([
		title,
		...alerts,
		`${runLink(context.environment)} has the details.`
	]);
	return `${marker}\n${context.redact(text)}`;
}
/** The body of the comment; undefined when there is nothing to say to a pull request that has none. */
function bodyOf(context, result, head, exists) {
	if (result.kind === "planned") {
		const plan = withCollected(result.plan, context.collector.collected.diagnostics);
		if (!exists && context.inputs.comment === "changes" && !isWorthAComment(plan)) return void 0;
		return plannedBody(context, {
			...result,
			plan
		}, head);
	}
	return result.kind === "stopped" && exists ? stoppedBody(context, result.headline, head) : void 0;
}
/** Writes the plan, or why there is none, into the pull request's comment. Returns the comment's URL; undefined when there is none. */
async function writePlanComment(context, result) {
	const { collector } = context;
	const sticky = stickyOf(context);
	if (sticky === void 0) return void 0;
	const found = await findComment(sticky);
	if (!found.ok) {
		commentNotTold(context, found.problem);
		return;
	}
	const existing = found.value;
	if (existing !== void 0 && isOfAnotherRun(context, existing)) {
		collector.remark("The comment on the pull request was left alone: it is of a later run, or of a run with another `only`.");
		return existing.comment.url;
	}
	const body = bodyOf(context, result, sticky.head, existing !== void 0);
	if (body === void 0) return existing?.comment.url;
	const put = await putComment(sticky, existing?.comment, body);
	if (!put.ok) {
		commentNotTold(context, put.problem);
		return existing?.comment.url;
	}
	const { author, url } = put.value;
	if (author !== "" && !isSameLogin(author, sticky.author)) collector.remark(`The token writes as ${author}: set \`comment-author: ${author}\`, or every run makes another comment.`);
	return url;
}

// src/github/drift-record.ts
/** Less than a third of what a body may have (65,536 characters); the rest is for people. */
const MOST_CHARACTERS = 2e4;
function identity(name) {
	return {
		kind: "drift",
		name
	};
}
/** The record as the first line of the issue. `since`: ISO 8601, UTC; `digest`: 64 hex digits. */
function writeDriftRecord(name, since, digest, rows) {
	const packed = rows.map(({ address, symbol, what, entries, kind, digest }) => [
		address,
		symbol,
		what,
		entries,
		kind,
		digest
	]);
	const whole = marker(identity(name), {
		since,
		digest,
		rows: packed
	});
	if (whole.length <= MOST_CHARACTERS) return {
		text: whole,
		hasRows: true
	};
	return {
		text: marker(identity(name), {
			since,
			digest,
			count: rows.length
		}),
		hasRows: false
	};
}
/** Undefined for anything that is not a row: everyone who may edit issues may edit this. */
function readRow(value) {
	if (!Array.isArray(value) || !value.every((part) => typeof part === "string")) return void 0;
	const [address, sign, what, entries, kind, digest] = value;
	const symbol = DRIFT_SYMBOLS.find((known) => known === sign);
	if (address === void 0 || symbol === void 0 || what === void 0) return void 0;
	if (entries === void 0 || kind === void 0 || digest === void 0) return void 0;
	return {
		address,
		symbol,
		what,
		entries,
		kind,
		digest
	};
}
/** The record at the top of the drift issue of `name`; undefined when the text does not begin with one. */
function readDriftRecord(name, body) {
	const value = readMarker(body, identity(name));
	const since = textField(value, "since");
	const digest = textField(value, "digest");
	if (since === void 0 || digest === void 0) return void 0;
	const rows = field(value, "rows");
	return {
		since,
		digest,
		rows: numberField(value, "count") !== void 0 || !Array.isArray(rows) ? void 0 : rows.flatMap((row) => readRow(row) ?? [])
	};
}

// src/github/issues.ts
function readIssue(value) {
	const number = numberField(value, "number");
	if (number === void 0 || field(value, "pull_request") !== void 0) return void 0;
	return {
		number,
		author: textField(value, "user", "login") ?? "",
		isOpen: textField(value, "state") === "open",
		body: textField(value, "body") ?? "",
		labels: labelNames(value, "labels"),
		url: textField(value, "html_url") ?? ""
	};
}
function issue(answer) {
	if (!answer.ok) return answer;
	const value = readIssue(answer.value);
	return value === void 0 ? odd("the issue") : {
		ok: true,
		value
	};
}
/** All issues with the label, open and closed, oldest first. */
async function listIssues(github, label) {
	const parameters = {
		labels: label,
		state: "all",
		sort: "created",
		direction: "asc"
	};
	const listed = await github.list("GET /repos/{owner}/{repo}/issues", parameters);
	return listed.ok ? {
		ok: true,
		value: listed.value.flatMap((value) => readIssue(value) ?? [])
	} : listed;
}
/** Opens an issue. Labels that do not exist yet are created; GitHub drops them silently when the token may not set labels. */
async function createIssue(github, content) {
	return issue(await github.call("POST /repos/{owner}/{repo}/issues", content));
}
/** Replaces the given fields of an issue. */
async function editIssue(github, number, change) {
	return issue(await github.call("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		issue_number: number,
		...change
	}));
}
/** Adds a label to those that the issue has. */
async function addLabel(github, number, label) {
	return github.call("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
		issue_number: number,
		labels: [label]
	});
}

// src/github/drift-issue.ts
/** The label that the issue is found by. */
const DRIFT_LABEL = "plsync-drift";
const NONE = {
	ok: true,
	value: {
		number: void 0,
		url: void 0
	}
};
/** The oldest issue that fits, so that all runs agree on it. */
async function find({ github, name, author }) {
	const listed = await listIssues(github, DRIFT_LABEL);
	if (!listed.ok) return listed;
	for (const issue of listed.value) {
		const record = isSameLogin(issue.author, author) ? readDriftRecord(name, issue.body) : void 0;
		if (record !== void 0) return {
			ok: true,
			value: {
				issue,
				record
			}
		};
	}
	return {
		ok: true,
		value: void 0
	};
}
function kept(answer) {
	return answer.ok ? {
		ok: true,
		value: {
			number: answer.value.number,
			url: answer.value.url
		}
	} : answer;
}
function contentOf({ name, run }, drift, { rows, digest }, since) {
	const record = writeDriftRecord(name, since, digest, rows);
	const about = {
		since,
		run,
		isRemembered: record.hasRows
	};
	const text = driftText(drift, rows, about, COMMENT_CHARACTERS - record.text.length - 1);
	return {
		title: driftTitle(rows.length, drift, name),
		body: `${record.text}\n${text}`
	};
}
async function open(keeper, content) {
	const { github } = keeper;
	const create = () => createIssue(github, {
		...content,
		labels: [DRIFT_LABEL]
	});
	let created = await create();
	if (!created.ok && created.problem.kind === "unreachable") {
		const found = await find(keeper);
		if (!found.ok) return created;
		created = found.value === void 0 ? await create() : {
			ok: true,
			value: found.value.issue
		};
	}
	if (!created.ok || created.value.labels.includes("plsync-drift")) return created;
	const labelled = await addLabel(github, created.value.number, DRIFT_LABEL);
	return labelled.ok ? created : labelled;
}
/** Brings the issue in line with `drift` (table above). When it says so already, that takes one listing of issues and no write. */
async function keepDriftIssue(keeper, drift) {
	const { github, name, run } = keeper;
	const found = await find(keeper);
	if (!found.ok) return found.problem.kind === "disabled" && drift.rows.length === 0 ? NONE : found;
	const issue = found.value?.issue;
	const earlier = issue?.isOpen ? found.value?.record : void 0;
	const now = openDrift(drift, earlier);
	if (issue !== void 0 && earlier !== void 0 && (now === void 0 || now.isSaid)) return kept({
		ok: true,
		value: issue
	});
	if (now === void 0 || now.rows.length === 0 && earlier === void 0) return NONE;
	if (now.rows.length > 0) {
		const content = contentOf(keeper, drift, now, earlier?.since ?? drift.takenAt);
		if (issue === void 0) return kept(await open(keeper, content));
		return kept(await editIssue(github, issue.number, {
			...content,
			state: "open"
		}));
	}
	if (issue === void 0) return NONE;
	const body = `${writeDriftRecord(name, drift.takenAt, now.digest, []).text}\n${closedText(drift, run)}`;
	const closed = await editIssue(github, issue.number, {
		body,
		state: "closed",
		state_reason: "completed"
	});
	return closed.ok ? NONE : closed;
}

// src/action/report/drift.ts
/** Brings the issue up to date after a sync. Returns its number while it is open. */
async function keepDrift(context, result) {
	const { command, environment, github, inputs, redact } = context;
	if (result.kind !== "applied" || command !== "sync" || github === void 0) return void 0;
	const { name, commentAuthor: author } = inputs;
	const keeper = {
		github,
		name,
		author,
		run: runLink(environment)
	};
	const drift = driftOf(result.plan, result.report, redact);
	const kept = await keepDriftIssue(keeper, drift);
	if (kept.ok) return kept.value.number;
	notTold(context, "the drift issue could not be kept", kept.problem, "issues: write");
}

// src/action/report/merge-comment.ts
const DONE = /* @__PURE__ */ new Set([
	"done",
	"already",
	"unchanged"
]);
/** A list that the plan no longer has is as it should be, unless a narrowed run did not look at it. */
function isDoneIn({ plan, report }) {
	const scope = scopeOf(plan.scope);
	const outcomes = new Map(report.rows.map(({ address, outcome }) => [address, outcome]));
	return (address) => {
		const outcome = outcomes.get(address);
		return outcome === void 0 ? scope.includes(address) : DONE.has(outcome);
	};
}
/** What is left to do of what was recorded. */
function stillRecorded(recorded, applied) {
	const isDone = isDoneIn(applied);
	if (recorded.kind === "lists") return {
		kind: "lists",
		lists: stillOpen(recorded.lists, isDone)
	};
	if (applied.mismatches.some(({ recorded: known }) => known === void 0)) return recorded;
	const lists = applied.plan.lists.filter(({ change }) => needsReview(change));
	return {
		kind: "lists",
		lists: stillOpen(recordOf$1({
			...applied.plan,
			lists
		}), isDone)
	};
}
/** True if this run has something to say to the pull request. */
function isConcerned({ sticky, recorded }, { plan, mismatches }, pushed) {
	if (pushed) return sticky !== void 0 || mismatches.length > 0;
	const planned = new Set(plan.lists.map(({ address }) => address));
	return recorded.kind === "root" || [...recorded.lists.keys()].some((address) => planned.has(address));
}
/** The whole comment: without the reviewed plan where that would be too long. `before`: its body so far. */
function mergedBody(context, applied, merged, before) {
	const { name } = context.inputs;
	const { plan, report, mismatches } = applied;
	const record = {
		state: "applied",
		head: merged.pull.head,
		run: runNumber(context),
		digest: plan.digests.settings,
		scope: before?.scope ?? [],
		recorded: NOTHING_RECORDED,
		allow: /* @__PURE__ */ new Map()
	};
	const open = merged.why === void 0 ? stillRecorded(merged.recorded, applied) : NOTHING_RECORDED;
	const write = (recorded) => writeRecord(name, {
		...record,
		recorded
	});
	const marker = write(open.kind === "lists" ? fittingRecord(open.lists, write) : open);
	const about = {
		commit: plan.config.commit ?? "",
		run: runLink(context.environment),
		mismatches
	};
	const title = reportTitle(plan, report);
	const room = COMMENT_CHARACTERS - marker.length - title.length;
	const text = context.redact(reportComment(plan, report, about, room));
	const whole = `${marker}\n${reportBody(title, text, before && planInComment(before.body))}`;
	return whole.length <= 6e4 ? whole : `${marker}\n${reportBody(title, text, void 0)}`;
}
/** Returns the URL of the comment; undefined when it could not be written, which is then reported. */
async function writeMergeComment(context, applied, merged) {
	const { name, commentAuthor: author } = context.inputs;
	const { github } = context;
	if (github === void 0) return void 0;
	const sticky = {
		github,
		pull: merged.pull.number,
		name,
		author
	};
	const found = await findComment(sticky);
	if (!found.ok) {
		commentNotTold(context, found.problem);
		return;
	}
	const existing = found.value;
	const before = existing && {
		body: existing.comment.body,
		scope: existing.record.scope
	};
	const put = await putComment(sticky, existing?.comment, mergedBody(context, applied, merged, before));
	if (put.ok) return put.value.url;
	commentNotTold(context, put.problem);
}
/** After a reviewed apply, writes every comment that it concerns. Returns the URL of the newest pull request's, if any. */
async function writeMergeComments(context, result) {
	if (result.kind !== "applied" || context.command !== "apply" || context.inputs.comment === "never") return void 0;
	const pushed = new Set(result.pushed);
	let url;
	for (const merged of result.records) {
		if (!isConcerned(merged, result, pushed.has(merged.pull.number))) continue;
		const written = await writeMergeComment(context, result, merged);
		url ??= written;
	}
	return url;
}

// src/action/report/to-github.ts
/** Writes what this command has to write; problems go to the context's collector. */
async function reportToGitHub(context, result) {
	return {
		commentUrl: await writePlanComment(context, result) ?? await writeMergeComments(context, result),
		issueNumber: await keepDrift(context, result)
	};
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
function readSavedPlan({ command, inputs }, configuration) {
	if (command !== "apply" || inputs.planFile === void 0) return {
		ok: true,
		plan: void 0
	};
	const read = readPlanFile(inputs.planFile);
	if (!read.ok) return read;
	const refusal = refusedPlan(read.plan, configuration);
	return refusal === void 0 ? {
		ok: true,
		plan: read.plan
	} : {
		ok: false,
		diagnostics: [refusal]
	};
}
async function run(context) {
	const read = readFile(context);
	if (!read.ok) return read.result;
	const { configuration } = read;
	const { collector, inputs } = context;
	if (inputs.hubRole !== void 0 && configuration.credentials.mode === "oidc") {
		collector.report([TWO_WAYS_IN]);
		return {
			kind: "stopped",
			headline: "the inputs have errors"
		};
	}
	const saved = readSavedPlan(context, configuration);
	if (saved.ok) return runWithAws(context, configuration, saved.plan);
	collector.report(saved.diagnostics);
	return {
		kind: "stopped",
		headline: "not applied, the plan file is refused"
	};
}
async function runWithAws(context, configuration, saved) {
	const { collector, command, environment, inputs, log, mask } = context;
	const base = await readBaseFile(context, configuration);
	if (base.kind === "unknown") collector.remark(base.notice);
	const aws = await connectAws({
		configuration: withBaseFile(configuration, base),
		environment,
		onDiagnostic: (diagnostic) => collector.report([diagnostic]),
		onKeys: mask,
		...inputs.hubRole === void 0 ? {} : { hubRole: inputs.hubRole },
		idToken: runIdToken(environment),
		onAttempt: collector.count
	});
	if (aws === void 0) return {
		kind: "stopped",
		headline: "not planned, AWS cannot be reached"
	};
	try {
		if (inputs.listCommand !== void 0) return await runListCommand(context, aws, configuration, inputs.listCommand);
		if (command !== "plan") return await applyReviewed(context, aws, configuration, saved);
		const { plan, allowed } = await makePlanning(context, configuration, base, aws.readers, saved, inputs.allowances);
		showPlan(plan, log);
		return {
			kind: "planned",
			plan,
			allowed
		};
	} finally {
		aws.close();
	}
}
/**
* Runs the context's command, with the comment of the pull request marked as outdated before and everything reported on GitHub's pages
* after it. Expected problems end up in the result and the collector; an exception is a bug.
*/
async function runAndReport(context) {
	await markOutdated(context);
	const result = await run(context);
	return {
		result,
		posted: await reportToGitHub(context, result)
	};
}

export { runAndReport };