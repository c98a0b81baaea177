import { field, isWithin } from "./github-basics.js";
import { markdownCode } from "./rendering.js";
import { shortCommit } from "./basics.js";
import { parse } from "./yaml.js";
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { execFileSync } from "node:child_process";
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
const LONGEST_MILLISECONDS = 6e4;
const USUAL_BYTES = 1048576;
const OF_ANOTHER_REPOSITORY = /^GIT_(?:ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|CONFIG|CONFIG_PARAMETERS|DIR|GRAFT_FILE|INDEX_FILE|NAMESPACE|OBJECT_DIRECTORY|PREFIX|REPLACE_REF_BASE|SHALLOW_FILE|WORK_TREE)$/;
function gitAt(top, environment) {
	const kept = Object.entries(environment).filter(([name]) => !OF_ANOTHER_REPOSITORY.test(name));
	const env = {
		...Object.fromEntries(kept),
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		LC_ALL: "C"
	};
	const named = [
		`--git-dir=${join(top, ".git")}`,
		"-c",
		"safe.bareRepository=explicit",
		"-c",
		"core.fsmonitor=false"
	];
	return (args, maxBytes = USUAL_BYTES) => {
		try {
			return {
				ok: true,
				output: execFileSync("git", [...named, ...args], {
					cwd: top,
					maxBuffer: maxBytes,
					timeout: LONGEST_MILLISECONDS,
					stdio: [
						"ignore",
						"pipe",
						"pipe"
					],
					env
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
function isOwn(git, { GITHUB_REPOSITORY }) {
	const origin = git([
		"config",
		"--get",
		"remote.origin.url"
	]);
	if (!origin.ok || !GITHUB_REPOSITORY) return true;
	const path = origin.output.toString("utf8").trim().replace(/\/+$/, "").replace(/\.git$/, "").toLowerCase();
	const own = GITHUB_REPOSITORY.toLowerCase();
	return path === "" || path.endsWith(`/${own}`) || path.endsWith(`:${own}`);
}
function checkoutOf(file, environment) {
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
	const { top } = found;
	const git = gitAt(top, environment);
	const head = git(["rev-parse", "HEAD"]);
	if (!head.ok) return unknown(`git does not say which commit is checked out: ${lastLine(head.detail)}`);
	const commit = head.output.toString("utf8").trim();
	if (!COMMIT.test(commit)) return unknown("git names no commit as the one that is checked out");
	if (!isOwn(git, environment)) return unknown(`the mappings file is in a checkout of another repository than ${environment.GITHUB_REPOSITORY}`);
	const path = resolve(file);
	const below = relative(resolve(named), path);
	const asNamed = isWithin(resolve(named), path) ? join(workspace, below) : path;
	return {
		ok: true,
		git,
		top,
		commit,
		isLinked: real !== asNamed
	};
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
function syncsOnSchedule(text, action) {
	const workflow = workflowOf(text);
	if (field(workflow, "on", "schedule") === void 0) return false;
	return inputsOf(workflow, action).some((given) => {
		const command = field(given, "command");
		return command === void 0 || command === "auto" || command === "sync";
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
export { checkoutOf, pageLinks, pathInRepository, runLink, runSentence, runUrl, syncsOnSchedule, workflowFiles };
