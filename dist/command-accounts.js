import { accountRegionsOf, loadConfiguration, readMappingsText, readYaml } from "./mappings-file.js";
import { EXIT, counted, jsonText, layColumns, listed, visible } from "./basics.js";
import { lookAtOrganization } from "./engine.js";
import { insertItems, isRecord, removeItem, yamlScalar } from "./writing.js";
import { familiesOf, isParentId, kindOf, organizationsRegion, partitionOfRegion } from "./model.js";
import { CONFIG, JSON_OUTPUT, badUsage, command, stopWith } from "./command-basics.js";
const { readFileSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const BY_ID = /^account-\d{12}$/;
function aliasOf({ name, id }, taken) {
	const plain = name.toLowerCase().replace(/[^a-z0-9._]+/g, "-").replace(/^[^a-z0-9]+|-+$/g, "").slice(0, 63);
	const alias = plain === "" || taken.has(plain) || BY_ID.test(plain) ? `account-${id}` : plain;
	taken.add(alias);
	return alias;
}
function uses({ sources, lists, ...mapping }, alias) {
	const families = familiesOf({ lists });
	const reads = sources.flatMap((source) => kindOf(source).reads(source, families));
	return mapping.name !== "" && [...reads, ...lists].some(({ at }) => at.account === alias);
}
function accountsChange({ accounts, mappings }, view) {
	const known = new Set(accounts.map(({ id }) => id));
	const taken = new Set(accounts.map(({ alias }) => alias));
	const active = view.members.filter(({ isActive }) => isActive);
	const inUnits = new Set(active.map(({ id }) => id));
	const seen = new Map([...view.others, ...view.members].map((one) => [one.id, one]));
	const gone = accounts.flatMap(({ alias, id }) => {
		const found = seen.get(id);
		if (found?.isActive === true) return [];
		const usedBy = mappings.filter((mapping) => uses(mapping, alias)).map(({ name }) => name);
		return [{
			alias,
			id,
			why: found === void 0 ? "left" : "closed",
			usedBy
		}];
	});
	const goneIds = new Set(gone.map(({ id }) => id));
	return {
		members: active.length,
		known: active.filter(({ id }) => known.has(id)).length,
		added: active.filter(({ id }) => !known.has(id)).map((one) => ({
			alias: aliasOf(one, taken),
			id: one.id,
			name: one.name
		})),
		gone,
		elsewhere: accounts.filter(({ id }) => !inUnits.has(id) && !goneIds.has(id)).map(({ alias }) => alias)
	};
}
function linesOf({ alias, id, name }, defaults, region) {
	const hasRole = isRecord(defaults) && defaults.plan_role_arn !== void 0;
	const said = name.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
	return [
		`${yamlScalar(alias)}: # ${said}`,
		`  id: "${id}"`,
		...hasRole ? [] : [`  plan_role_arn: arn:${partitionOfRegion(region)}:iam::${id}:role/plsync-plan`],
		"  # within: [10.20.0.0/16] # write down the blocks of its VPCs: what its interfaces may bring at most"
	];
}
function withAccounts(text, { added, gone }, region) {
	const yaml = readYaml(text);
	const defaults = yaml.ok && isRecord(yaml.tree.root) ? yaml.tree.root.account_defaults : void 0;
	const lines = added.flatMap((one) => linesOf(one, defaults, region));
	const grown = lines.length === 0 ? text : insertItems(text, "accounts", lines);
	return gone.filter(({ usedBy }) => usedBy.length === 0).reduce((now, { alias }) => now && removeItem(now, "accounts", alias), grown);
}
const BYTE_ORDER_MARK = "﻿";
function regionOf(configuration) {
	const [first] = [...accountRegionsOf(configuration), ...configuration.accounts.flatMap(({ regions }) => regions)];
	return typeof first === "string" ? first : first?.region ?? "us-east-1";
}
const accounts = command({
	name: "accounts",
	options: {
		config: CONFIG,
		ou: {
			kind: "values",
			value: "ID",
			help: "a unit, ou-…, or the root, r-…, with all units below it; repeatable, required"
		},
		write: {
			kind: "flag",
			help: "change the mappings file: add what is new, remove what is gone and not used"
		},
		json: JSON_OUTPUT,
		"detailed-exitcode": {
			kind: "flag",
			help: "exit with 2 when accounts are new or gone"
		}
	},
	notes: ["Reads AWS Organizations with the environment's credentials: those of its management account or of a delegated administrator, with organizations:ListAccountsForParent, ListOrganizationalUnitsForParent and DescribeAccount. Writes nothing but the file, with --write.", "An account that is gone and still used by a mapping stays in the file. Exit codes: 0 shown or written; 1 error; 2 accounts are new or gone (with --detailed-exitcode)."],
	run: async ({ options }, terminal) => {
		const wrong = options.ou.find((id) => !isParentId(id));
		if (options.ou.length === 0 || wrong !== void 0) {
			const summary = wrong === void 0 ? "plsync accounts needs --ou" : `--ou ${wrong} is not the id of a unit`;
			return stopWith([badUsage(summary, "Units look like ou-ab12-cdefghij, roots like r-ab12.")], terminal);
		}
		const configuration = loadConfiguration(options, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const region = regionOf(configuration);
		const view = await lookAtOrganization(organizationsRegion(region), {
			parents: options.ou,
			accounts: configuration.accounts.map(({ id }) => id)
		}, {
			environment: terminal.environment,
			onDiagnostic: (diagnostic) => terminal.report([diagnostic])
		});
		if (view === void 0) return EXIT.incomplete;
		if (!view.ok) return stopWith([view.diagnostic], terminal);
		const change = accountsChange(configuration, view.value);
		if (options.json) terminal.out(jsonText(changeJson(change)));
		else terminal.out(changeText(change, configuration.path, options.ou, terminal.style.out.width));
		if (change.added.length + change.gone.filter(({ usedBy }) => usedBy.length === 0).length > 0 && options.write) {
			const problems = writeAccounts(configuration.path, change, region);
			if (problems.length > 0) return stopWith(problems, terminal);
			terminal.note("info", `Wrote ${visible(configuration.path)}. Review it as any other change of the file.\n`);
		}
		return change.added.length + change.gone.length > 0 && options["detailed-exitcode"] ? EXIT.pending : EXIT.ok;
	}
});
function writeAccounts(path, change, region) {
	const bytes = readFileSync(path, "utf8");
	const mark = bytes.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
	const text = withAccounts(bytes.slice(mark.length), change, region);
	if (text === void 0) {
		const summary = `${visible(path)} was left as it is: its accounts are not written one below the other`;
		return [badUsage(summary, "Make the changes above by hand.")];
	}
	const read = readMappingsText(path, `${mark}${text}`);
	if (!read.ok) {
		const summary = `${visible(path)} was left as it is: with these changes it would not be valid`;
		return [...read.diagnostics, badUsage(summary, "Correct what the messages above name, then run this again.")];
	}
	try {
		writeFileSync(path, `${mark}${text}`);
		return [];
	} catch (error) {
		return [badUsage(`${visible(path)} could not be written: ${error.message}`, "Check its permissions.")];
	}
}
function changeJson({ members, known, added, gone, elsewhere }) {
	return {
		format_version: "1.0",
		active: members,
		known,
		new: added,
		gone: gone.map(({ alias, id, why, usedBy }) => ({
			alias,
			id,
			why,
			used_by: usedBy
		})),
		elsewhere
	};
}
const WHY = {
	left: "no longer in the organisation",
	closed: "suspended or being closed"
};
function changeText({ members, known, added, gone, elsewhere }, path, units, width) {
	const rows = [...added.map(({ alias, id, name }) => [
		"+",
		visible(alias),
		id,
		visible(name)
	]), ...gone.map(({ alias, id, why, usedBy }) => {
		const used = usedBy.length === 0 ? "" : `, and used by ${listed(usedBy)}`;
		return [
			usedBy.length === 0 ? "-" : "!",
			visible(alias),
			id,
			`${WHY[why]}${used}`
		];
	})];
	const lines = layColumns(rows, width - 2).flatMap((row) => row.map((line) => `  ${line}`));
	const rest = elsewhere.length === 0 ? [] : ["", `In none of these units, and active: ${listed(elsewhere.map(visible))}.`];
	return `${[
		`${counted(members, "active account")} in ${listed(units)}; ${visible(path)} has ${known} of them.`,
		...lines.length === 0 ? [] : ["", ...lines],
		...rest
	].join("\n")}\n`;
}
export { accounts };
