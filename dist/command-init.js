import { parseConfiguration } from "./mappings-file.js";
import { EXIT, count, listed, pageUrl, plural, visible } from "./basics.js";
import { lookAround } from "./engine.js";
import { isAccountId, isWellFormedRegion } from "./model.js";
import { badUsage, command, stopWith } from "./command-basics.js";
import { mappingsText, remoteOwner } from "./writing.js";
const { existsSync, mkdirSync, readFileSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
const { fileURLToPath } = globalThis.process.getBuiltinModule("node:url");
const OFFERED = 9;
async function accountOf(given, view, answer, terminal) {
	const offered = (view?.accounts ?? []).slice(0, OFFERED);
	if (given !== void 0 || view === void 0 || offered.length === 0 || !terminal.canAsk) return answer("account", given, "Account of the lists (12 digits)", { suggestion: view?.accountId });
	const rows = offered.map(({ id, name }, i) => `  ${i + 1}  ${id}  ${visible(name)}\n`);
	const left = view.accounts.length - offered.length;
	const more = left === 0 ? "" : `  and ${count(left)} more\n`;
	terminal.note("error", `\nOther accounts of the organisation:\n${rows.join("")}${more}\n`);
	const meant = (typed) => /^[1-9]$/.test(typed) ? offered[Number(typed) - 1]?.id ?? typed : typed;
	return answer("account", void 0, "Account of the lists (number, or 12 digits)", {
		suggestion: view.accountId,
		meant
	});
}
async function groupOf(given, here, answer, terminal) {
	if (given !== void 0 || here.length === 0 || !terminal.canAsk) return answer("group", given, "Security group whose members belong in the list (sg-…)");
	const offered = here.slice(0, OFFERED);
	const rows = offered.map(({ id, name, interfaces }, i) => {
		return `  ${i + 1}  ${id}  ${visible(name)}, ${count(interfaces)} ${plural(interfaces, "interface")}\n`;
	});
	terminal.note("error", `\nSecurity groups that interfaces carry here:\n${rows.join("")}\n`);
	const meant = (typed) => {
		const [named, another] = offered.filter(({ name }) => name === typed);
		return ((another === void 0 ? named : void 0) ?? (/^[1-9]$/.test(typed) ? offered[Number(typed) - 1] : void 0))?.id ?? typed;
	};
	return answer("group", void 0, "The one whose members belong in the list (number, or sg-…)", {
		suggestion: "1",
		meant
	});
}
async function listOf(given, suggested, lists, { answer, refused }, terminal) {
	const offered = lists.filter(({ owner }) => owner === void 0).slice(0, OFFERED);
	if (given !== void 0 || offered.length === 0 || !terminal.canAsk) return answer("list", given, "Name of the list", {
		suggestion: suggested,
		refused
	});
	const rows = offered.map(({ id, name, maxEntries }, i) => {
		return `  ${i + 1}  ${id}  ${visible(name)}, max entries ${count(maxEntries)}\n`;
	});
	terminal.note("error", `\nPrefix lists that exist here, one of which plsync can take over:\n${rows.join("")}\n`);
	const meant = (typed) => /^[1-9]$/.test(typed) ? offered[Number(typed) - 1]?.name ?? typed : typed;
	return answer("list", void 0, "Name of a new list, or the number of one of these", {
		suggestion: suggested,
		meant,
		refused
	});
}
const OWNER_FORM = /^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$/;
const GROUP_FORM = /^sg-([0-9a-f]{8}|[0-9a-f]{17})$/;
const FORMS = {
	owner: {
		fits: (answer) => OWNER_FORM.test(answer),
		says: "It has letters, digits and . _ / : = + @ -, and begins and ends with a letter or digit: acme/network, for example."
	},
	account: {
		fits: isAccountId,
		says: "The id of an account has 12 digits, and nothing between them."
	},
	region: {
		fits: isWellFormedRegion,
		says: "Regions look like eu-west-1."
	},
	group: {
		fits: (answer) => GROUP_FORM.test(answer),
		says: "The id of a group looks like sg-0a1b2c3d4e5f60718."
	},
	list: {
		fits: (answer) => answer !== "" && answer.length <= 255,
		says: "A name has 1 to 255 characters."
	}
};
async function choose(given, { remote, region, view }, terminal) {
	const missing = [];
	let ended = false;
	const answer = async (option, value, question, { suggestion, meant = (typed) => typed, refused } = {}) => {
		if (value !== void 0) return value;
		if (!terminal.canAsk) {
			if (suggestion === void 0) missing.push(`--${option}`);
			return suggestion ?? "";
		}
		const shown = suggestion === void 0 ? "" : ` [${visible(suggestion)}]`;
		while (!ended) {
			const line = await terminal.ask(`${question}${shown}: `);
			ended = line === null;
			const typed = line?.trim() || suggestion;
			const chosen = typed === void 0 ? "" : meant(typed);
			const wrong = ended ? void 0 : FORMS[option].fits(chosen) ? refused?.(chosen) : FORMS[option].says;
			if (wrong === void 0) return chosen;
			terminal.note("error", `${wrong}\n`);
		}
		return "";
	};
	const saysWhere = given["source-account"] !== void 0 || given["source-region"] !== void 0;
	const here = saysWhere ? [] : view?.groups ?? [];
	const owner = await answer("owner", given.owner, "Who owns the lists (a name that never changes)", { suggestion: remote });
	const accountId = await accountOf(given.account, view, answer, terminal);
	const listRegion = await answer("region", given.region, "Region of the lists", { suggestion: region });
	const group = await groupOf(given.group, here, answer, terminal);
	const seen = here.find(({ id }) => id === group);
	const name = seen?.name === "default" ? void 0 : seen?.name;
	const lists = accountId === view?.accountId && listRegion === region ? view?.lists ?? [] : [];
	const suggested = nameFrom(name) ?? `members-of-${group}`;
	const refused = (name) => {
		const other = lists.find((seen) => seen.name === name && seen.owner !== void 0 && seen.owner !== owner);
		return other && `That name is taken: ${ownedBy(other)}. Choose another.`;
	};
	const list = await listOf(given.list, suggested, lists, {
		answer,
		refused
	}, terminal);
	if (ended) return {
		ok: false,
		diagnostic: ENDED
	};
	const existing = lists.find((seen) => seen.name === list);
	if (existing !== void 0 && refused(list) !== void 0) return {
		ok: false,
		diagnostic: owned(existing)
	};
	if (missing.length > 0) return {
		ok: false,
		diagnostic: notSaid(missing)
	};
	const within = given.within.length > 0 ? given.within : view?.blocks.get(seen?.vpcId ?? "") ?? [];
	const groupIsIn = seen === void 0 ? accountId : view?.accountId ?? accountId;
	const sourceAccount = given["source-account"] ?? groupIsIn;
	return {
		ok: true,
		choices: {
			owner,
			accountId,
			region: listRegion,
			group,
			list,
			existing,
			within,
			source: saysWhere || sourceAccount !== accountId ? {
				accountId: sourceAccount,
				region: given["source-region"] ?? (seen === void 0 ? listRegion : region ?? listRegion)
			} : void 0
		}
	};
}
const ENDED = {
	code: "refused",
	severity: "error",
	summary: "nothing was written: the questions were not answered to the end"
};
function ownedBy({ id, name, owner = "" }) {
	return `the list ${visible(name)} (${id}) belongs to ${visible(owner)}`;
}
function owned(list) {
	return badUsage(ownedBy(list), "Choose another name for the list, with --list. Only the mappings file of its owner may change that one.");
}
function nameFrom(name) {
	const plain = name?.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "");
	return plain === void 0 || plain === "" || plain.startsWith("sg-") ? void 0 : plain.slice(0, 60);
}
function notSaid(missing) {
	return badUsage(`init does not know everything that it needs: ${listed(missing)} ${missing.length === 1 ? "is" : "are"} missing`, "Add what is missing, or run plsync init in a terminal, where it asks. With credentials of an AWS account in the environment, it finds the account and offers its groups.");
}
const WORKFLOWS = [
	"plan-on-pull-request.yml",
	"apply-on-main.yml",
	"sync-on-schedule.yml"
];
const EXAMPLE_ACCOUNT = "111111111111";
function workflowText(name, accountId) {
	const path = fileURLToPath(new URL(`../examples/workflows/${name}`, import.meta.url));
	return readFileSync(path, "utf8").replaceAll(EXAMPLE_ACCOUNT, accountId);
}
const REGIONS = "Regions look like eu-west-1.";
const FOLDER = join(".github", "workflows");
function wrongOption(given) {
	for (const name of ["account", "source-account"]) {
		const id = given[name];
		if (id !== void 0 && !isAccountId(id)) return badUsage(`--${name} ${id} is not 12 digits`, "Run plsync init --help.");
	}
	for (const name of ["region", "source-region"]) {
		const region = given[name];
		if (region !== void 0 && !isWellFormedRegion(region)) return badUsage(`--${name} ${region} is not a Region`, REGIONS);
	}
}
async function look(given, region, terminal) {
	const isKnown = given.account !== void 0 && given.group !== void 0 && given.list !== void 0;
	if (region === void 0 || isKnown && given.within.length > 0) return void 0;
	const onDiagnostic = (diagnostic) => terminal.report([diagnostic]);
	const asksForAccounts = terminal.canAsk && given.account === void 0;
	const view = await lookAround(region, {
		environment: terminal.environment,
		onDiagnostic
	}, asksForAccounts);
	if (view?.ok === true) return view.value;
	if (view !== void 0) terminal.note("info", `AWS was not looked at: ${visible(view.diagnostic.summary)}.\n`);
}
const init = command({
	name: "init",
	options: {
		config: {
			kind: "value",
			short: "c",
			value: "FILE",
			help: "the mappings file to write; default: mappings.yaml"
		},
		owner: {
			kind: "value",
			value: "NAME",
			help: "the owner tag of its lists; default: the repository of the remote origin"
		},
		account: {
			kind: "value",
			value: "ID",
			help: "the account of the list; default: that of the environment's credentials"
		},
		region: {
			kind: "value",
			value: "REGION",
			help: "the Region of the list; default: AWS_REGION"
		},
		group: {
			kind: "value",
			value: "SG-ID",
			help: "the security group whose members belong in the list"
		},
		list: {
			kind: "value",
			value: "NAME",
			help: "the name of the list; default: that of the group"
		},
		within: {
			kind: "values",
			value: "CIDR",
			help: "what the group's interfaces may bring at most; default: the blocks of their VPC; repeatable"
		},
		"source-account": {
			kind: "value",
			value: "ID",
			help: "the account of the group, if it is another"
		},
		"source-region": {
			kind: "value",
			value: "REGION",
			help: "the Region of the group, if it is another"
		},
		"no-workflows": {
			kind: "flag",
			help: "write the mappings file only"
		}
	},
	notes: ["Asks for what neither options, environment nor AWS say. Reads AWS with the environment's credentials, if there are any, and changes nothing there. Never overwrites a file.", "Exit codes: 0 written; 1 error."],
	run: async ({ options }, terminal) => {
		const path = options.config ?? "mappings.yaml";
		const wrong = wrongOption(options) ?? (existsSync(path) ? alreadyThere(path) : void 0);
		if (wrong !== void 0) return stopWith([wrong], terminal);
		const { AWS_REGION, AWS_DEFAULT_REGION } = terminal.environment;
		const ambient = AWS_REGION || AWS_DEFAULT_REGION || void 0;
		const region = options.region ?? ambient;
		if (region !== void 0 && !isWellFormedRegion(region)) return stopWith([badUsage(`${AWS_REGION ? "AWS_REGION" : "AWS_DEFAULT_REGION"} is ${visible(region)}, which is not a Region`, REGIONS)], terminal);
		const view = await look(options, region, terminal);
		const chosen = await choose(options, {
			remote: await remoteOwner(),
			region,
			view
		}, terminal);
		if (!chosen.ok) return stopWith([chosen.diagnostic], terminal);
		const { choices } = chosen;
		const text = mappingsText(choices, view?.groups.find(({ id }) => id === choices.group)?.name);
		const read = parseConfiguration(path, text, new Date().toISOString());
		if (!read.ok) return stopWith(read.diagnostics, terminal);
		const files = [{
			path,
			text
		}, ...options["no-workflows"] ? [] : WORKFLOWS.map((name) => ({
			path: join(FOLDER, name),
			text: workflowText(name, choices.accountId)
		}))];
		for (const file of files) {
			const problem = writeNew(file, terminal);
			if (problem !== void 0) return stopWith([problem], terminal);
		}
		terminal.out(nextSteps(path));
		return EXIT.ok;
	}
});
function writeNew({ path, text }, terminal) {
	if (existsSync(path)) {
		terminal.out(`kept     ${visible(path)}, which was there before\n`);
		return;
	}
	try {
		if (path.startsWith(FOLDER)) mkdirSync(FOLDER, { recursive: true });
		writeFileSync(path, text, { flag: "wx" });
	} catch (error) {
		return badUsage(`${visible(path)} could not be written: ${error.message}`, "Create its folder, or let init write elsewhere with --config; what it has written already stays.");
	}
	terminal.out(`written  ${visible(path)}\n`);
}
function nextSteps(path) {
	const file = path === "mappings.yaml" ? "" : ` -c ${visible(path)}`;
	return [
		"",
		"Next:",
		`  plsync validate${file}   checks the file`,
		`  plsync plan${file}       shows what would change; nothing is written`,
		`  plsync apply${file}      makes the list, after asking`,
		"",
		"On GitHub, the workflows need roles first:",
		`  ${pageUrl("first-list.md")}`,
		""
	].join("\n");
}
function alreadyThere(path) {
	return {
		code: "bad_usage",
		severity: "error",
		summary: `${visible(path)} is there already, and init never overwrites a file`,
		remedy: "Add to it by hand, or name another file: plsync init --config FILE."
	};
}
export { init };
