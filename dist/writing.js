import { BUILT_IN_LIMITS, partitionOfRegion } from "./model.js";
import { VERSION, counted, listed, pageUrl, parseCidr, prefixLength, visible } from "./basics.js";
import { MAX_BYTES, loadConfiguration, readMappingsText, readYaml } from "./mappings-file.js";
import { badUsage } from "./command-basics.js";
const { existsSync, readFileSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { execFile } = globalThis.process.getBuiltinModule("node:child_process");
const { promisify } = globalThis.process.getBuiltinModule("node:util");
function rootOf(text) {
	const read = readYaml(text);
	if (!read.ok) return void 0;
	const { tree } = read;
	return typeof tree.root === "object" && tree.root !== null ? {
		tree,
		root: tree.root
	} : void 0;
}
function endOf(value, span, tree, text) {
	const isFlow = text[span.start] === "[" || text[span.start] === "{";
	const spans = typeof value === "object" && value !== null && !isFlow ? tree.spans.get(value) : void 0;
	if (spans === void 0) return span.end;
	const inside = value;
	const ends = [...spans.values].map(([key, at]) => endOf(inside[key], at, tree, text));
	return Math.max(span.start, ...[...spans.keys.values()].map(({ end }) => end), ...ends);
}
function afterLines(text, end, indent) {
	const lineEnd = (from) => {
		const at = text.indexOf("\n", from);
		return at < 0 ? text.length : at + 1;
	};
	let at = end > 0 && text[end - 1] === "\n" ? end : lineEnd(end);
	for (;;) {
		const next = lineEnd(at);
		const comment = /^( *)#/.exec(text.slice(at, next));
		if (comment === null || (comment[1] ?? "").length <= indent) return at;
		at = next;
	}
}
function insertItems(text, key, items) {
	const before = rootOf(text);
	const value = before?.root[key];
	const span = before && spanOf(before.tree, key);
	if (before === void 0) return void 0;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	if (!Object.hasOwn(before.root, key)) {
		const added = [`${key}:`, ...items.map((line) => line === "" ? "" : `  ${line}`)].map((line) => `${line}${eol}`);
		const after = insertedAt(text, text.length, `${eol}${added.join("")}`, eol);
		return saysBoth({
			...before.root,
			[key]: items[0]?.startsWith("- ") ? [] : {}
		}, after, key) ? after : void 0;
	}
	if (span === void 0 || typeof value !== "object" || value === null) return void 0;
	const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
	const lead = text.slice(lineStart, span.start);
	const isEmpty = Object.keys(value).length === 0;
	if (!isEmpty && !/^ *$/.test(lead)) return void 0;
	const indent = isEmpty ? "  " : lead;
	const lines = items.map((line) => `${line === "" ? "" : indent}${line}${eol}`).join("");
	const after = isEmpty ? `${text.slice(0, span.start).trimEnd()}${eol}${lines.trimEnd()}${text.slice(span.end)}` : insertedAt(text, afterLines(text, endOf(value, span, before.tree, text), indent.length), lines, eol);
	return saysBoth(before.root, after, key) ? after : void 0;
}
function insertedAt(text, at, lines, eol) {
	const front = text.slice(0, at);
	return `${front}${front.endsWith("\n") ? "" : eol}${lines}${text.slice(at)}`;
}
function spanOf({ root, spans }, key) {
	return spans.get(root)?.values.get(key);
}
function saysBoth(before, after, key) {
	const root = rootOf(after)?.root;
	const now = root?.[key];
	const was = before[key];
	if (root === void 0 || typeof now !== "object" || now === null || Array.isArray(now) !== Array.isArray(was)) return false;
	const entries = Object.entries(was);
	const kept = Object.entries(now).slice(0, entries.length);
	return Object.keys(now).length > entries.length && JSON.stringify(kept) === JSON.stringify(entries) && JSON.stringify({
		...root,
		[key]: 0
	}) === JSON.stringify({
		...before,
		[key]: 0
	});
}
function removeItem(text, key, item) {
	const before = rootOf(text);
	const map = before?.root[key];
	if (before === void 0 || typeof map !== "object" || map === null || Array.isArray(map)) return void 0;
	const spans = before.tree.spans.get(map);
	const [name, value] = [spans?.keys.get(item), spans?.values.get(item)];
	if (name === void 0 || value === void 0) return void 0;
	const start = text.lastIndexOf("\n", name.start - 1) + 1;
	if (!/^ *$/.test(text.slice(start, name.start))) return void 0;
	const own = map[item];
	const end = Math.max(name.end, endOf(own, value, before.tree, text));
	const after = text.slice(0, start) + text.slice(afterLines(text, end, name.start - start));
	const { [item]: _, ...rest } = map;
	const said = rootOf(after)?.root;
	return JSON.stringify(said) === JSON.stringify({
		...before.root,
		[key]: rest
	}) ? after : void 0;
}
const READ_AS_ELSE = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}]/gu;
function escaped(character) {
	const code = character.codePointAt(0) ?? 0;
	return code > 65535 ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
function yamlScalar(text) {
	const isPlain = /^[A-Za-z][A-Za-z0-9._/-]*$/.test(text) && !READ_AS_ELSE.test(text);
	const isBlock = /^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/.test(text);
	return isPlain || isBlock ? text : JSON.stringify(text).replace(UNSEEN, escaped);
}
function leftOut(summary, remedy, detail) {
	return {
		code: "import_left_out",
		severity: "error",
		summary,
		remedy,
		...detail === void 0 ? {} : { detail }
	};
}
function notAnInput(summary, remedy, detail) {
	return {
		code: "import_input",
		severity: "error",
		summary,
		remedy,
		...detail === void 0 ? {} : { detail }
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function aliasesFor(ids, known, written) {
	const taken = new Set(known.values());
	const unknown = [...ids].filter((id) => !known.has(id)).sort();
	const added = unknown.map((id) => {
		const wished = known.size === 0 && unknown.length === 1 ? "main" : `account-${id}`;
		return {
			alias: taken.has(wished) ? `account-${id}-imported` : wished,
			id,
			isWritten: written.has(id)
		};
	});
	return {
		aliases: new Map([...known, ...added.map(({ alias, id }) => [id, alias])]),
		added
	};
}
function at(value, ...keys) {
	return keys.reduce((inside, key) => isRecord(inside) ? inside[key] : void 0, value);
}
function mappingName$1(wish, names) {
	const plain = wish.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
	const base = plain === "" ? "list" : plain;
	for (let number = 1;; number++) {
		const ending = number === 1 ? "" : `-${number}`;
		const name = `${base.slice(0, 63 - ending.length).replace(/-+$/, "")}${ending}`;
		if (names.has(name)) continue;
		names.add(name);
		return name;
	}
}
function comment(text) {
	return `# ${text.replace(/[\p{C}\p{Z}]+/gu, " ").trim()}`;
}
function placeLines({ accountId, region }, { defaults, aliases }) {
	const alias = aliases.get(accountId) ?? accountId;
	return [...at(defaults, "account") === alias ? [] : [`account: ${yamlScalar(alias)}`], ...at(defaults, "region") === region ? [] : [`region: ${yamlScalar(region)}`]];
}
function settingLines(defaults, source) {
	const others = Object.entries({
		detached: "true",
		managed: "true",
		types: "[]",
		vpc_ids: "[]"
	}).filter(([key]) => at(defaults, "source", "interfaces", key) !== void 0);
	const addresses = at(defaults, "source", "addresses") ?? "private";
	const delegated = at(defaults, "source", "delegated_prefixes") ?? true;
	return [
		...others.length === 0 ? [] : [`interfaces: { ${others.map((pair) => pair.join(": ")).join(", ")} }`],
		...addresses === source.addresses ? [] : [`addresses: ${source.addresses}`],
		...delegated === source.delegatedPrefixes ? [] : [`delegated_prefixes: ${source.delegatedPrefixes}`]
	];
}
function sourceLines(source, around) {
	if (source.kind === "cidrs") return item(["cidrs:", ...source.cidrs.map((cidr) => `  - ${cidrText(cidr)}`)]);
	const said = source.comment === void 0 ? "" : ` ${comment(source.comment)}`;
	const settings = settingLines(around.defaults, source);
	return item([
		`security_groups: [${source.ids.join(", ")}]${said}`,
		...placeLines(source.at, around),
		...settings
	]);
}
function cidrText({ cidr, description, comment: said }) {
	const text = yamlScalar(cidr);
	const written = description === void 0 ? text : `{ cidr: ${text}, description: ${yamlScalar(description)} }`;
	return said === void 0 ? written : `${written} ${comment(said)}`;
}
function widestLines({ family }, sources, defaults) {
	const lengths = sources.flatMap((source) => source.kind === "cidrs" ? source.cidrs : []).map(({ cidr }) => lengthOf(cidr));
	const shortest = Math.min(...lengths);
	const limit = at(defaults, "prefix_list", "limits", "widest", family) ?? BUILT_IN_LIMITS.widest[family];
	if (typeof limit === "number" && shortest >= limit) return [];
	return lengths.length === 0 ? [] : [`limits: { widest: { ${family}: ${shortest} } }`];
}
function lengthOf(cidr) {
	const parsed = parseCidr(cidr);
	return parsed.ok ? prefixLength(parsed.cidr) : 0;
}
function listLines(lists, name, mapping, around) {
	const [first] = lists;
	if (first === void 0) return [];
	const { defaults } = around;
	const isOne = lists.length === 1;
	const regions = lists.map((list) => list.at.region);
	const place = placeLines(first.at, around).filter((line) => isOne || !line.startsWith("region:"));
	const family = at(defaults, "prefix_list", "address_family") ?? "IPv4";
	const size = at(defaults, "prefix_list", "max_entries");
	const sized = first.maxEntries ?? (typeof size === "number" ? "{ headroom: 10 }" : void 0);
	const aggregate = at(defaults, "prefix_list", "aggregate") ?? "none";
	return item([
		...place,
		...isOne ? [] : [`regions: [${regions.map(yamlScalar).join(", ")}]`],
		...first.name === name ? [] : [`name: ${yamlScalar(first.name)}`],
		...first.family === family ? [] : [`address_family: ${first.family}`],
		...sized === void 0 || sized === size ? [] : [`max_entries: ${sized}`],
		...aggregate === "none" ? [] : ["aggregate: none"],
		...widestLines(first, mapping.sources, defaults),
		...isOne ? [`adopt: ${first.id}`] : ["adopt:", ...lists.map((list) => `  ${list.at.region}: ${list.id}`)]
	]);
}
function item(lines) {
	return lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}
function mappingLines(mapping, around) {
	const name = mappingName$1(mapping.name, around.names);
	const alike = Map.groupBy(mapping.lists, (list) => {
		return JSON.stringify([
			list.at.accountId,
			list.name,
			list.family,
			list.maxEntries
		]);
	});
	return item([
		`name: ${yamlScalar(name)} ${comment(mapping.comment)}`,
		"sources:",
		...mapping.sources.flatMap((source) => sourceLines(source, around).map((line) => `  ${line}`)),
		"prefix_lists:",
		...[...alike.values()].flatMap((lists) => listLines(lists, name, mapping, around).map((line) => `  ${line}`))
	]);
}
function idsOf(mappings) {
	const lists = mappings.flatMap((mapping) => mapping.lists.map((list) => list.at));
	const sources = mappings.flatMap((mapping) => mapping.sources.flatMap((source) => source.kind === "groups" ? [source.at] : []));
	return {
		all: new Set([...sources, ...lists].map(({ accountId }) => accountId)),
		written: new Set(lists.map(({ accountId }) => accountId)),
		region: lists[0]?.region ?? ""
	};
}
function accountLines({ alias, id, isWritten }, partition, defaults, roles) {
	const arn = (name) => roles ? `arn:${partition}:iam::${id}:role/plsync-${name}` : "none";
	const has = (key) => isRecord(defaults) && defaults[key] !== void 0;
	return [
		`${yamlScalar(alias)}:`,
		`  id: "${id}"`,
		...has("plan_role_arn") ? [] : [`  plan_role_arn: ${arn("plan")}`],
		...has("apply_role_arn") || !isWritten ? [] : [`  apply_role_arn: ${arn("apply")}`],
		"  # within: [10.20.0.0/16] # write down the blocks of its VPCs: what its interfaces may bring at most"
	];
}
function firstFile(mappings, owner, head) {
	const ids = idsOf(mappings);
	const { aliases, added } = aliasesFor(ids.all, new Map(), ids.written);
	const isOne = added.length === 1;
	const defaults = isOne ? { account: added[0]?.alias } : void 0;
	const around = {
		defaults,
		aliases,
		names: new Set()
	};
	const partition = partitionOfRegion(ids.region);
	const roles = isOne ? ["  # plsync uses the credentials of your shell as they are. How to have roles instead:"] : ["  # `plsync iam` prints the roles. How to create them:"];
	return [
		...head,
		"version: 1",
		"",
		"# Identity of this file: a tag on every list that it manages. Never change it.",
		`owner: ${yamlScalar(owner)}`,
		"",
		"accounts:",
		...roles,
		`  # ${pageUrl("roles.md")}`,
		...added.flatMap((account) => accountLines(account, partition, void 0, !isOne).map((line) => `  ${line}`)),
		"",
		...defaults === void 0 ? [] : [
			"defaults:",
			`  account: ${defaults.account}`,
			""
		],
		"mappings:",
		...mappings.flatMap((mapping) => mappingLines(mapping, around).map((line) => `  ${line}`)),
		""
	].join("\n");
}
function newTo(configuration, mappings) {
	const aliases = new Map(configuration.accounts.map(({ id, alias }) => [id, alias]));
	const lists = configuration.mappings.flatMap((mapping) => mapping.lists);
	const named = new Set(lists.flatMap(({ adopt, id }) => [adopt, id]));
	const addresses = new Set(lists.map(({ address }) => address));
	return mappings.flatMap((mapping) => {
		const left = mapping.lists.filter(({ id, at, name }) => !named.has(id) && !addresses.has(`${aliases.get(at.accountId)}/${at.region}/${name}`));
		return left.length === 0 ? [] : [{
			...mapping,
			lists: left
		}];
	});
}
function appended(text, configuration, mappings) {
	const yaml = readYaml(text);
	const root = yaml.ok && isRecord(yaml.tree.root) ? yaml.tree.root : {};
	const ids = idsOf(mappings);
	const known = new Map(configuration.accounts.map(({ id, alias }) => [id, alias]));
	const { aliases, added } = aliasesFor(ids.all, known, ids.written);
	const names = new Set(configuration.mappings.map(({ name }) => name));
	const around = {
		defaults: root.defaults,
		aliases,
		names
	};
	const partition = partitionOfRegion(ids.region);
	const wanted = [{
		key: "mappings",
		lines: mappings.flatMap((mapping) => mappingLines(mapping, around))
	}, {
		key: "accounts",
		lines: added.flatMap((account) => accountLines(account, partition, root.account_defaults, true))
	}].filter(({ lines }) => lines.length > 0);
	const written = wanted.reduce((before, { key, lines }) => before === void 0 ? void 0 : insertItems(before, key, lines), text);
	return written === void 0 ? {
		ok: false,
		missing: wanted
	} : {
		ok: true,
		text: written
	};
}
function withinLines(within, indent) {
	if (within.length > 0) return [`${indent}within: [${within.map(yamlScalar).join(", ")}] # what its interfaces may bring at most, whatever addresses they have`];
	return [`${indent}# within: [10.20.0.0/16] # write down the blocks of its VPCs: what its interfaces may bring at most, whatever addresses they have`];
}
function mappingName(list) {
	return list.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 63).replace(/^-+|-+$/g, "") || "members";
}
const SCHEMA_LINE = `# yaml-language-server: $schema=https://raw.githubusercontent.com/plsync/plsync/v${VERSION}/schemas/mappings.v1.json`;
function mappingsText({ owner, accountId, region, group, list, existing, within, source }, groupName) {
	const role = (id, name) => `arn:${partitionOfRegion(region)}:iam::${id}:role/plsync-${name}`;
	const isOneAccount = source === void 0 || source.accountId === accountId;
	const alias = isOneAccount ? "main" : "network";
	const accounts = isOneAccount ? [
		"  main:",
		`    id: "${accountId}" # in quotes, because YAML would read it as a number`,
		"    # plsync uses the credentials of your shell as they are. Once there are roles (`plsync iam` prints them),",
		`    # write plan_role_arn: ${role(accountId, "plan")}`,
		`    # and apply_role_arn: ${role(accountId, "apply")}`,
		"    plan_role_arn: none",
		"    apply_role_arn: none",
		...withinLines(within, "    ")
	] : [
		"  network: # owns the lists",
		`    id: "${accountId}" # in quotes, because YAML would read it as a number`,
		`    plan_role_arn: ${role(accountId, "plan")} # reads; \`plsync iam\` prints all roles`,
		`    apply_role_arn: ${role(accountId, "apply")} # writes`,
		"  source: # only read: its interfaces feed the list",
		`    id: "${source.accountId}"`,
		`    plan_role_arn: ${role(source.accountId, "plan")}`,
		...withinLines(within, "    ")
	];
	const from = [...isOneAccount ? [] : ["        account: source"], ...source === void 0 || source.region === region ? [] : [`        region: ${yamlScalar(source.region)}`]];
	const mapping = mappingName(list);
	const called = groupName === void 0 ? "" : ` "${visible(groupName)}":`;
	return [
		SCHEMA_LINE,
		"#",
		"# Which addresses belong in which prefix lists. `plsync validate` checks this file, `plsync plan` shows what it would change.",
		"",
		"version: 1 # of this format",
		"",
		"# Identity of this file: a tag on every list that plsync creates. It changes no list without this tag, so never change it.",
		`owner: ${yamlScalar(owner)}`,
		"",
		"# Every account that is read or written, under an alias that the rest of the file uses.",
		"accounts:",
		...accounts,
		"",
		"# Used wherever a source or a list does not set its own.",
		"defaults:",
		`  account: ${alias}`,
		`  region: ${yamlScalar(region)}`,
		"",
		"mappings:",
		`  - name: ${mapping} #${mapping === list ? " of the list, too" : " of this mapping"}`,
		"    sources: # a list holds the union of all sources",
		`      - security_groups: [${yamlScalar(group)}] #${called} the addresses of every interface in this group …`,
		...from,
		"    prefix_lists: # … are kept in one list for each Region that has rules or routes to reference it",
		`      - region: ${yamlScalar(region)}`,
		...mapping === list ? [] : [`        name: ${yamlScalar(list)}`],
		...existing === void 0 || existing.owner !== void 0 ? [] : [`        adopt: true # ${existing.id} has this name and no owner: plsync takes it over, and a plan shows what changes`],
		""
	].join("\n");
}
async function remoteOwner() {
	try {
		const { stdout } = await promisify(execFile)("git", [
			"config",
			"--get",
			"remote.origin.url"
		]);
		return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(stdout)?.[1];
	} catch {
		return;
	}
}
const BYTE_ORDER_MARK = "﻿";
async function writeMappings(options, mappings, terminal) {
	return options.append ? append(options, mappings, terminal) : create(options, mappings, terminal);
}
function listsOf(mappings) {
	return mappings.reduce((sum, { lists }) => sum + lists.length, 0);
}
async function create({ config: path = "mappings.yaml", owner = void 0 }, mappings, terminal) {
	if (existsSync(path)) return refused(badUsage(`${visible(path)} is there already`, "Add --append to put the mappings at its end, or name another file with -c."), terminal);
	const named = owner ?? await remoteOwner();
	if (named === void 0) return refused(badUsage("nothing says who owns the lists", "Add --owner NAME: a name that never changes, such as that of the repository."), terminal);
	return write(path, firstFile(mappings, named, [
		SCHEMA_LINE,
		"#",
		"# Which addresses belong in which prefix lists.",
		""
	]), mappings, terminal);
}
function append(options, mappings, terminal) {
	if (options.owner !== void 0) return refused(badUsage("--owner and --append exclude each other", "The file says who owns its lists."), terminal);
	const configuration = loadConfiguration(options, terminal);
	if (configuration === void 0) return void 0;
	const { path } = configuration;
	const added = newTo(configuration, mappings);
	const known = listsOf(mappings) - listsOf(added);
	if (known > 0) terminal.out(`kept     ${counted(known, "list")} that ${visible(path)} has already\n`);
	if (added.length === 0) return {
		path,
		lists: 0
	};
	const bytes = readFileSync(path, "utf8");
	const mark = bytes.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
	const result = appended(bytes.slice(mark.length), configuration, added);
	if (result.ok) return write(path, `${mark}${result.text}`, added, terminal);
	for (const { key, lines } of result.missing) terminal.out(`# To add under ${key}:\n${lines.map((line) => `  ${line}\n`).join("")}`);
	const keys = listed(result.missing.map(({ key }) => `\`${key}\``));
	const summary = `${visible(path)} was left as it is: ${keys} there is not one item below the other`;
	return refused(badUsage(summary, "Add what is on standard output by hand."), terminal);
}
function refused(diagnostic, terminal) {
	terminal.report([diagnostic]);
}
function write(path, text, mappings, terminal) {
	if (Buffer.byteLength(text) > 2097152) {
		const summary = `${visible(path)} would be larger than ${MAX_BYTES / 1024 / 1024} MiB, and was left as it is`;
		return refused(badUsage(summary, "Import the lists into several files, each with an owner of its own."), terminal);
	}
	const read = readMappingsText(path, text);
	if (!read.ok) {
		terminal.report(read.diagnostics);
		const summary = `${visible(path)} was left as it is: with what was imported it would not be valid`;
		return refused(badUsage(summary, "Correct what the messages above name, or leave those lists out of FILE."), terminal);
	}
	try {
		writeFileSync(path, text);
	} catch (error) {
		const summary = `${visible(path)} could not be written: ${error.message}`;
		return refused(badUsage(summary, "Create its folder, or check its permissions."), terminal);
	}
	const lists = listsOf(mappings);
	terminal.out(`written  ${visible(path)}: ${counted(mappings.length, "mapping")} for ${counted(lists, "list")}\n`);
	return {
		path,
		lists
	};
}
export { insertItems, isRecord, leftOut, mappingsText, notAnInput, remoteOwner, removeItem, writeMappings, yamlScalar };
