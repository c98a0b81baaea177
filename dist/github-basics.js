import { counted, listed, sentence } from "./basics.js";
import { proxiesOf, proxyFor } from "./model.js";
import { WITH_DIGEST, allowingInputs } from "./rendering.js";
import { NODE_FILE_SYSTEM, readConfiguration, validText } from "./mappings-file.js";
import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
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
function isWithin(directory, path) {
	const below = relative(directory, path);
	return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
function badInput(name, problem) {
	return {
		code: "bad_input",
		severity: "error",
		summary: `the input ${name} ${problem}`,
		remedy: "Correct the `with:` of the step; docs/action.md describes every input."
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
function refusedPlanFile(path, environment) {
	if (mayRead(path, [environment.GITHUB_WORKSPACE || ".", environment.RUNNER_TEMP])) return void 0;
	return outside(path, "is neither in the workspace nor in RUNNER_TEMP", "Have an earlier step put the plan file into the workspace, and name it in the input `plan-file`.");
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
const LONGEST_MILLISECONDS = 3e4;
async function runnerFetch(url, init) {
	const timed = {
		...init,
		signal: AbortSignal.timeout(LONGEST_MILLISECONDS)
	};
	const proxy = proxyFor(new URL(url), proxiesOf(process.env));
	if (proxy === void 0) return fetch(url, timed);
	const { proxyFetch } = await import("./github-proxy.js");
	return proxyFetch(url, timed, proxy);
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
export { annotatedOf, badInput, field, heldBack, isRateLimit, isWithin, labelNames, nodesField, numberField, odd, readFile, refusedPlanFile, runnerFetch, textField, validate, waitBefore, withCollected };
