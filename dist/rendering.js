import { NO_TRAFFIC, TAG, addsOf, canonical, canonicalIf, canonicalMembers, canonicalPairs, compareCapacity, describesOf, isAccountId, kindWords, newWordsOf, removesOf, sha256, shareChangeOf, unordered, withoutMark } from "./model.js";
import { WITH_DIGEST, accountRegionKey, allowingCommand, allowingFlags, allowingInputs, causeWords, compareAccountRegions, compareText, count, counted, diagnosticsText, duration, encodeDiagnostic, explanation, fittingColumns, fold, formatCidr, hasChanges, htmlText, inFileOrder, isRefused, layColumns, lineOf, listAddress, listed, listedUpTo, listsInPlaces, markdownCode, markdownProse, markdownText, pad, padStart, paletteOf, parseCidr, plannedFilling, plural, present, regionTitle, reportSums, scopeOf, sentence, shellWord, shortCommit, shortDigest, together, visible, widthOf, wrap } from "./basics.js";
import { eventKey, holdPhrase } from "./columns.js";
const ROOM = new Set([
	"reference_unknown",
	"reference_near",
	"reference_full"
]);
const NO_ROOM$1 = new Set([
	"resize_refused",
	"reference_full",
	"does_not_fit"
]);
function withoutOvertaken(diagnostics, lists) {
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	const said = new Set(errors.map(({ code, address, account, summary }) => `${code}|${address ?? account ?? summary}`));
	const full = new Set([...errors.filter(({ code }) => NO_ROOM$1.has(code)).map(({ address }) => address), ...lists.filter(({ held }) => held.some(({ code }) => NO_ROOM$1.has(code))).map(({ address }) => address)]);
	return diagnostics.filter(({ severity, code, address, account, summary }) => {
		if (severity === "error") return true;
		return !(address !== void 0 && ROOM.has(code) && full.has(address)) && !said.has(`${code}|${address ?? account ?? summary}`);
	});
}
const RULES = {
	left: "---",
	center: ":-:",
	right: "--:"
};
function markdownTable(columns, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(columns.map(({ title }) => title)),
		`|${columns.map(({ align }) => RULES[align ?? "left"]).join("|")}|`,
		...rows.map(line)
	].join("\n");
}
function detailsBlock(summary, body, open = false) {
	return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function alertBlock(kind, items) {
	return [`> [!${kind}]`, items.map((item) => `> ${item}`).join("\n>\n")].join("\n");
}
function diffFence(lines) {
	return [
		"```diff",
		...lines,
		"```"
	].join("\n");
}
function joinBlocks(blocks) {
	return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
const NO_LINKS = { line: () => void 0 };
function lineLink(position, { line }) {
	const url = line(position);
	const shown = markdownCode(lineOf(position));
	return url === void 0 ? shown : `[${shown}](${url})`;
}
function byHandLink({ byHand }) {
	return byHand === void 0 ? "the workflow" : `[${markdownText(byHand.name)}](${byHand.url})`;
}
function diagnosticItem(diagnostic, links) {
	const { summary, position } = diagnostic;
	const place = position === void 0 ? "" : ` (${lineLink(position, links)})`;
	return [`**${markdownProse(summary)}**${place}`, ...explanation(diagnostic).map(markdownProse)].join("<br>");
}
function nextStep({ held }, { links = NO_LINKS, label }) {
	const allowance = allowingInputs(held);
	if (allowance === void 0) return [];
	const inputs = listed([...allowance.inputs.map(markdownCode), WITH_DIGEST]);
	const byHand = `run ${byHandLink(links)} with ${inputs}`;
	if (label === void 0 || !allowance.isLabelled) return [`${allowance.lead}, ${byHand}.`];
	const onPull = `set the label ${markdownCode(label)} on this pull request, which plans it again`;
	return [`${allowance.lead}, ${onPull}; or ${byHand}.`];
}
function heldItem(row, reader) {
	const { address, held, position } = row;
	const reasons = held.map(({ reason }) => reason).join("; ");
	const details = held.flatMap(({ detail }) => detail === void 0 ? [] : [markdownProse(sentence(detail))]);
	const place = position === void 0 ? "" : ` (${lineLink(position, reader.links ?? NO_LINKS)})`;
	return [
		`**${markdownText(address)} is held back**${place}: ${markdownProse(sentence(reasons))}`,
		...details,
		...nextStep(row, reader)
	].join("<br>");
}
function attentionOf(diagnostics, rows, reader = {}) {
	const { links = NO_LINKS } = reader;
	const sorted = together(withoutOvertaken(diagnostics, rows));
	const item = (one) => diagnosticItem(one, links);
	return {
		errors: sorted.filter(({ severity }) => severity === "error").map(item),
		held: rows.filter(({ held }) => held.length > 0).map((row) => heldItem(row, reader)),
		warnings: sorted.filter(({ severity }) => severity === "warning").map(item)
	};
}
function attentionList(diagnostics, rows, reader = {}) {
	const { errors, held, warnings } = attentionOf(diagnostics, rows, reader);
	return [
		...errors,
		...held,
		...warnings.map((item) => `Warning: ${item}`)
	].map((item, index) => `${index + 1}. ${item}`).join("\n");
}
function attentionAlerts({ errors, held, warnings }) {
	return [...errors.length === 0 ? [] : [alertBlock("CAUTION", errors)], ...held.length + warnings.length === 0 ? [] : [alertBlock("WARNING", [...held, ...warnings])]];
}
const SUMMARY_BYTES = 1048576;
const COMMENT_CHARACTERS = 6e4;
const encoder = new TextEncoder();
function utf8Bytes(text) {
	return encoder.encode(text).length;
}
function firstThatFits(levels, limit, size = utf8Bytes) {
	let text = "";
	for (const level of levels) {
		text = level();
		if (size(text) <= limit) break;
	}
	return text;
}
const DEFAULT_NAME = "default";
function commentTitle(headline, name = DEFAULT_NAME) {
	return `### Prefix lists${name === DEFAULT_NAME ? "" : ` (${markdownText(name)})`}: ${headline}`;
}
function otherBranchRemarks({ branch, default: applied }) {
	if (branch === "" || applied === "" || branch === applied) return [];
	return [`It goes into ${markdownCode(branch)}, and only what is on ${markdownCode(applied)} is applied. Lists change once its commits reach ${markdownCode(applied)} through a pull request, which has a plan of its own.`];
}
function notAppliedBlocks(reasons = []) {
	if (reasons.length === 0) return [];
	return [alertBlock("IMPORTANT", ["**Merging this pull request applies nothing of this plan.**", ...reasons])];
}
const BEGIN = "<!-- plsync:plan -->";
const END = "<!-- plsync:end -->";
function planBody(title, plan) {
	return joinBlocks([
		title,
		BEGIN,
		plan.trimEnd(),
		END
	]);
}
function planInComment(body) {
	const text = body.replaceAll("\r\n", "\n");
	const begin = text.indexOf(`\n${BEGIN}\n`);
	const end = text.lastIndexOf(`\n${END}\n`);
	return begin < 0 || end < begin ? void 0 : text.slice(begin + 20 + 2, end).trim();
}
function folded(summary, plan) {
	return plan === void 0 ? [] : [detailsBlock(summary, [
		BEGIN,
		plan,
		END
	].join("\n\n"))];
}
function planningBody({ head, before, run, name }, plan) {
	const sentence = `The plan for ${shortCommit(before)} below is **outdated**. ${run}`;
	return joinBlocks([
		commentTitle(`planning ${shortCommit(head)} …`, name),
		plan === void 0 ? run : sentence,
		...folded(`outdated plan for ${shortCommit(before)}`, plan)
	]);
}
function reportBody(title, text, plan) {
	return joinBlocks([
		title,
		text.trimEnd(),
		...folded("the plan that was reviewed", plan)
	]);
}
function versionsPhrase({ from, to, entriesBefore, entriesAfter }) {
	return `from version ${from} (${counted(entriesBefore, "entry")}) to the entries of version ${to} (${count(entriesAfter)})`;
}
function lossPhrase({ losses, entriesBefore, entriesAfter }) {
	if (losses === 0) return "";
	const numbers = `it loses ${count(losses)} of ${counted(entriesBefore, "entry")}`;
	return entriesAfter === 0 ? `it becomes EMPTY: ${numbers}` : numbers;
}
function lossSentence(change) {
	const loss = lossPhrase(change);
	return loss === "" ? "" : `${loss.charAt(0).toUpperCase()}${loss.slice(1)}.`;
}
function rollbackSums({ adds, removes }) {
	if (adds.length + removes.length === 0) return "The entries are the same; the list is only put on hold.";
	return `${counted(adds.length, "entry")} to add, ${counted(removes.length, "entry")} to remove.`;
}
function growthPhrase({ sizes, cut }) {
	const [size] = sizes;
	if (size === void 0) return "";
	const instead = cut === void 0 ? "" : ` (instead of ${count(cut.target)}: ${cut.by})`;
	return `max entries grow to ${count(size)} first${instead}`;
}
function heldSentences({ address, id }, { until }) {
	return `${address} (${id}) is on hold until ${until ?? "it is released"}. plsync will not change it.`;
}
function releasedSentences({ address, id }, wasHeld) {
	return wasHeld ? `${address} (${id}) is no longer on hold. The next apply or sync makes it follow the file.` : `${address} (${id}) was not on hold. It follows the file as before.`;
}
function restoredSentence({ to }, version, { until }) {
	return `Version ${version} has the entries of version ${to}, and is on hold until ${until ?? "it is released"}.`;
}
function makerText(madeBy) {
	switch (madeBy.kind) {
		case "apply": return "the last apply";
		case "rollback": return `a rollback to version ${madeBy.from}`;
		case "unfinished": return "outside plsync, or by a run that did not finish";
		case "creation": return "the creation of the list";
		case "unknown": return "earlier; its tags do not say";
	}
}
function listCommandHeadline(end) {
	switch (end.kind) {
		case "hold": return `${end.list.address} is on hold`;
		case "release": return `${end.list.address} is released`;
		case "rollback": return `${end.rollback.address} is back at the entries of version ${end.rollback.to}, and on hold`;
		case "held-back": return `the rollback of ${end.rollback.address} is held back`;
	}
}
function releaseHint(address) {
	return `To let it follow the file again, run the workflow with ${markdownCode("command: release")} and ${markdownCode(`address: ${address}`)}.`;
}
function difference(rollback, verb) {
	const { address, id } = rollback;
	const loss = lossSentence(rollback);
	const growth = growthPhrase(rollback);
	const size = growth === "" ? "" : markdownText(` M${growth.slice(1)}.`);
	return [`**${markdownText(address)}** (${markdownCode(id)}) ${verb} ${versionsPhrase(rollback)}: ${rollbackSums(rollback)}${size}`, loss === "" ? "" : `**${markdownText(loss)}**`];
}
function entries({ adds, removes }) {
	const lines = (symbol, of) => of.map(({ cidr, description }) => visible(`${symbol} ${formatCidr(cidr)}  ${description}`).trimEnd());
	const all = [...lines("+", adds), ...lines("-", removes)];
	return all.length === 0 ? "" : detailsBlock("Entries", diffFence(all), true);
}
function textOf(end) {
	switch (end.kind) {
		case "hold": return [markdownText(heldSentences(end.list, end.hold)), releaseHint(end.list.address)];
		case "release": return [markdownText(releasedSentences(end.list, end.wasHeld))];
		case "rollback": {
			const { rollback, version, hold } = end;
			return [
				markdownText(restoredSentence(rollback, version, hold)),
				...difference(rollback, "went"),
				releaseHint(rollback.address)
			];
		}
		case "held-back": return ["Nothing was written.", ...difference(end.rollback, "would go")];
	}
}
function listCommandSummary(end, diagnostics, limit) {
	const attention = attentionList(diagnostics, []);
	const head = [
		`## Prefix lists: ${markdownText(listCommandHeadline(end))}`,
		...textOf(end),
		...attention === "" ? [] : ["### What needs you", attention]
	];
	const rolled = end.kind === "rollback" || end.kind === "held-back" ? entries(end.rollback) : "";
	return firstThatFits([() => joinBlocks([...head, rolled]), () => joinBlocks([...head, "The log of this run has the entries."])], limit);
}
function placeIn({ file, line }) {
	return line === void 0 ? file : `${file}:${line}`;
}
function originCells(origin) {
	switch (origin.kind) {
		case "cidr": return {
			from: "static",
			instance: "",
			label: origin.description ?? ""
		};
		case "file": return {
			from: placeIn(origin),
			instance: "",
			label: origin.label ?? ""
		};
		case "published": return {
			from: origin.host,
			instance: "",
			label: origin.label ?? ""
		};
		case "resource": return {
			from: origin.resourceId,
			instance: "",
			label: origin.label ?? ""
		};
		case "interface": return {
			from: origin.interfaceId,
			instance: origin.instanceId ?? "-",
			label: origin.label ?? ""
		};
	}
}
function additionRemark(origin) {
	switch (origin.kind) {
		case "cidr": return origin.expires === void 0 ? "" : `until ${origin.expires}`;
		case "file": return "";
		case "published": return origin.edition === void 0 ? "" : `published ${origin.edition}`;
		case "resource": return origin.version === void 0 ? "" : `version ${origin.version}`;
		case "interface": return origin.group === void 0 ? "" : `sg ${origin.group.name || origin.group.id}`;
	}
}
function additionRow(addition) {
	const { cidr, origin, standsFor = 1 } = addition;
	if (standsFor > 1) {
		const { from, label } = originCells(origin);
		const others = `${[from, label].filter((text) => text !== "").join(" ")} and ${count(standsFor - 1)} more`;
		return {
			symbol: "+",
			cidr: formatCidr(cidr),
			from: counted(standsFor, "CIDR"),
			instance: "",
			label: others,
			remark: ""
		};
	}
	const remark = [additionRemark(origin), alsoInText(addition)].filter((text) => text !== "").join(", ");
	return {
		symbol: "+",
		cidr: formatCidr(cidr),
		...originCells(origin),
		remark
	};
}
function alsoInText({ alsoIn = [] }) {
	const [first, ...others] = alsoIn;
	if (first === void 0) return "";
	const more = others.length === 0 ? "" : ` and ${count(others.length)} more`;
	return `also ${first.id === first.vpcId ? first.id : `${first.id} in ${first.vpcId}`}${more}`;
}
function removalRow({ cidr, description, origin, reason }) {
	const cells = origin === void 0 ? {
		from: "",
		instance: "",
		label: withoutMark(description)
	} : originCells(origin);
	return {
		symbol: "-",
		cidr: formatCidr(cidr),
		...cells,
		remark: reason
	};
}
function entryCells(row) {
	return [
		row.cidr,
		row.from,
		row.instance,
		row.label,
		row.remark
	];
}
const DROPPED_FIRST = new Map([[2, "instances"], [1, "origins"]]);
function shownEntries({ adds, removes }, most) {
	return {
		rows: [...adds.slice(0, most).map(additionRow), ...removes.slice(0, most).map(removalRow)],
		hiddenAdds: Math.max(0, adds.length - most),
		hiddenRemoves: Math.max(0, removes.length - most)
	};
}
function shownDescriptions(describes, most) {
	return {
		rows: describes.slice(0, most).map(({ cidr, from, to }) => [formatCidr(cidr), `"${withoutMark(from)}" -> "${withoutMark(to)}"`]),
		hidden: Math.max(0, describes.length - most)
	};
}
function isSettingsOnly(change) {
	return change.kind === "update" && change.adds.length + change.removes.length + newWordsOf(change).length === 0 && change.resize === void 0 && change.rename === void 0 && change.share === void 0 && !change.adopt && userTags(change).length === 0;
}
function attributesOf({ change, family, settingChanges = [] }) {
	if (change.kind === "create") return [
		{
			symbol: "+",
			name: "family",
			value: family
		},
		{
			symbol: "+",
			name: "max_entries",
			value: String(change.maxEntries),
			...largeRemark(change.maxEntries)
		},
		...externalRow(change.share)
	];
	if (change.kind !== "update") return [];
	const { rename, resize, have } = change;
	const settings = change.tags.set.get(TAG.settings);
	return [
		...rename === void 0 ? [] : [{
			symbol: "~",
			name: "name",
			value: `${rename.from} -> ${rename.to}`
		}],
		...resize === void 0 ? [] : [{
			symbol: "~",
			name: "max_entries",
			value: `${resize.from} -> ${resize.to}`,
			...roomRemark(change)
		}],
		...externalRow(change.share),
		...settings !== void 0 && isSettingsOnly(change) && settingChanges.length === 0 ? [{
			symbol: "~",
			name: "settings",
			value: settingsStep(have.tags.get(TAG.settings), settings)
		}] : []
	];
}
function startsSharing({ removes, unchanged, changesExternal, ends }) {
	return removes.length + unchanged === 0 && !changesExternal && !ends;
}
function externalRow(share) {
	if (share === void 0 || share.ends) return [];
	const remark = "(principals outside of the organisation)";
	if (share.changesExternal) return [{
		symbol: "~",
		name: "external",
		value: share.allowExternal ? "not allowed -> allowed" : "allowed -> not allowed",
		remark
	}];
	return share.allowExternal && startsSharing(share) ? [{
		symbol: "+",
		name: "external",
		value: "allowed",
		remark
	}] : [];
}
function settingsStep(from, to) {
	return `${from === void 0 ? "not applied yet" : shortDigest(from)} -> ${shortDigest(to)}`;
}
const DEFAULT_RULES = 60;
function largeRemark(size) {
	if (size <= DEFAULT_RULES) return {};
	return { remark: `(no security group can reference it at the default quota of ${DEFAULT_RULES} rules)` };
}
function roomRemark(change) {
	const { resize, have } = change;
	if (resize?.cut !== void 0) return { remark: `(instead of ${resize.cut.target}: ${resize.cut.by})` };
	const after = have.entryCount + change.adds.length - change.removes.length;
	return resize !== void 0 && after > resize.from ? { remark: `(${after} ${after === 1 ? "entry does" : "entries do"} not fit in ${resize.from})` } : {};
}
function entriesRow({ change, waiting = 0, brings }) {
	const remarks = [...brings === void 0 ? [] : [`for ${counted(brings, "CIDR")} of its sources`], ...waiting === 0 ? [] : [`${count(waiting)} more ${waiting === 1 ? "waits" : "wait"} for room`]];
	const remark = remarks.length === 0 ? {} : { remark: `(${remarks.join("; ")})` };
	switch (change.kind) {
		case "create": return { entries: {
			symbol: "+",
			name: "entries",
			value: String(change.adds.length),
			...remark
		} };
		case "delete": return { entries: {
			symbol: "-",
			name: "entries",
			value: `${change.have.entryCount} -> 0`
		} };
		case "update": {
			const { have, adds, removes, resize } = change;
			if (adds.length + removes.length === 0) return {};
			const after = have.entryCount + adds.length - removes.length;
			const of = resize === void 0 ? ` of ${have.maxEntries}` : "";
			return { entries: {
				symbol: "~",
				name: "entries",
				value: `${have.entryCount} -> ${after}${of}`,
				...remark
			} };
		}
		case "retain":
		case "keep": return {};
	}
}
function descriptionsRow(change) {
	const { length } = newWordsOf(change);
	if (length === 0) return {};
	return { descriptions: {
		symbol: "~",
		name: length === 1 ? "description" : "descriptions",
		value: counted(length, "entry")
	} };
}
function userTags(change) {
	if (change.kind !== "create" && change.kind !== "update") return [];
	const have = change.kind === "create" ? new Map() : change.have.tags;
	const set = change.kind === "create" ? change.tags : change.tags.set;
	const remove = change.kind === "create" ? [] : change.tags.remove;
	return [...[...set].map(([key, value]) => [
		key,
		have.get(key),
		value
	]), ...remove.map((key) => [
		key,
		have.get(key),
		void 0
	])].filter(([key]) => !key.startsWith("plsync:"));
}
function tagsOf(change) {
	return userTags(change).map(([key, from, to]) => {
		if (to === void 0) return {
			symbol: "-",
			name: key,
			value: from ?? ""
		};
		return from === void 0 ? {
			symbol: "+",
			name: key,
			value: to
		} : {
			symbol: "~",
			name: key,
			value: `${from} -> ${to}`
		};
	});
}
const NONE$1 = "not set";
function sidesOf({ before, after }) {
	return [before ?? NONE$1, after ?? NONE$1];
}
function settingRowsOf({ settingChanges = [] }) {
	return settingChanges.map((change) => ({
		symbol: "~",
		name: change.name,
		value: sidesOf(change).join(" -> "),
		...change.opens === void 0 ? {} : { remark: `(opens: ${change.opens})` }
	}));
}
function opensOf({ settingChanges = [] }) {
	return [...new Set(settingChanges.flatMap(({ opens }) => opens ?? []))];
}
function fileChangesSum(changes) {
	const opening = changes.flatMap(({ opens }) => opens ?? []);
	const sum = counted(changes.length, "setting");
	if (opening.length === 0) return sum;
	return `${sum}, ${changes.length === 1 ? "which opens" : `${opening.length} of them ${opening.length === 1 ? "opens" : "open"}`} something (${[...new Set(opening)].join(", ")})`;
}
const MINUS$1 = "−";
function sharingRow(share) {
	if (share === void 0) return {};
	const { adds, removes, unchanged, ends, joins = 0 } = share;
	const joined = joins === 0 ? "" : `; ${count(joins + 1)} resource shares become one`;
	const noun = [...adds, ...removes].every(isAccountId) ? "account" : "principal";
	const after = adds.length + unchanged;
	const signs = [...adds.length === 0 ? [] : [`+${count(adds.length)}`], ...removes.length === 0 ? [] : [`${MINUS$1}${count(removes.length)}`]];
	return { sharing: {
		head: {
			symbol: ends ? "-" : startsSharing(share) ? "+" : "~",
			name: "shared with",
			value: `${after === 0 ? "nobody" : counted(after, noun)}${joined}`
		},
		principals: [...adds.map((principal) => ({
			symbol: "+",
			principal
		})), ...removes.map((principal) => ({
			symbol: "-",
			principal
		}))],
		hidden: unchanged === 0 ? "" : counted(unchanged, `unchanged ${noun}`),
		cell: ["sharing", ...signs].join(" "),
		verdict: ends ? "unshared" : startsSharing(share) ? "shared" : "shared differently"
	} };
}
function strayText({ name, listId }) {
	return `resource share ${name} will be deleted: its prefix list ${listId} is gone`;
}
function splitGroups(lists) {
	const parts = lists.filter(({ partOf }) => partOf !== void 0);
	const groups = Map.groupBy(parts, ({ at, partOf = "" }) => listAddress(at, partOf));
	return new Map([...groups].map(([address, own]) => [address, {
		name: own[0]?.partOf ?? "",
		sum: sumOf(own)
	}]));
}
function sumOf(parts) {
	const named = parts.filter(({ mapping, name, partOf }) => mapping !== void 0 && name !== partOf).length;
	const adds = new Set(parts.flatMap(({ change }) => addsOf(change).map(({ cidr }) => cidr)));
	const removes = new Set(parts.flatMap(({ change }) => removesOf(change).map(({ cidr }) => cidr)));
	const moves = [...adds].filter((cidr) => removes.has(cidr)).length;
	const [first, ...others] = [
		[adds.size - moves, "to add"],
		[removes.size - moves, "to remove"],
		[moves, "to move"]
	].filter(([entries]) => entries > 0);
	const what = named === 0 ? "no longer split" : `split into ${counted(named, "part")}`;
	if (first === void 0) return what;
	const more = others.map(([entries, verb]) => `${entries} ${verb}`);
	return `${what}: ${[`${counted(first[0], "entry")} ${first[1]}`, ...more].join(", ")}`;
}
function withPartsTogether(rows) {
	if (rows.every(({ split }) => split === void 0)) return rows;
	return [...Map.groupBy(rows, (row) => row.split === void 0 ? row.address : `${accountRegionKey(row.at)} ${row.split.name}`).values()].flatMap((group) => group.toSorted((a, b) => a.name.length - b.name.length || compareText(a.name, b.name)));
}
function headingBefore(rows, index) {
	const split = rows[index]?.split;
	return split === rows[index - 1]?.split ? void 0 : split;
}
function rowsOf(plan) {
	const groups = splitGroups(plan.lists);
	const groupOf = ({ at, partOf }) => partOf === void 0 ? void 0 : groups.get(listAddress(at, partOf));
	const rows = plan.lists.filter(({ change, held }) => change.kind !== "keep" || held.length > 0).map((list) => rowOf$1(list, plan.config.path, groupOf(list)));
	return [...Map.groupBy(rows, (row) => `${row.at.account}/${row.at.region}`).values()].flatMap((region) => {
		const ordered = [...region.filter((row) => row.symbol !== "!"), ...region.filter((row) => row.symbol === "!")];
		return withPartsTogether(ordered);
	});
}
function rowOf$1(list, file, split) {
	const { change } = list;
	const have = change.kind === "create" ? void 0 : change.have;
	const adds = addsOf(change);
	const removes = removesOf(change);
	const describes = newWordsOf(change);
	const note = noteOf(list, file);
	return {
		address: list.address,
		at: list.at,
		name: list.name,
		...split === void 0 ? {} : { split },
		kind: change.kind,
		symbol: list.held.length > 0 ? "!" : SYMBOLS[change.kind],
		adopt: change.kind === "update" && change.adopt,
		entriesOnly: list.manage !== void 0,
		verdict: verdictOf(list),
		...have === void 0 ? {} : { id: have.id },
		...list.position === void 0 ? {} : { position: list.position },
		attributes: attributesOf(list),
		...entriesRow(list),
		settings: settingRowsOf(list),
		opens: opensOf(list),
		...descriptionsRow(change),
		tags: tagsOf(change),
		...sharingRow(shareChangeOf(change)),
		adds,
		removes,
		describes,
		before: have?.entryCount ?? 0,
		unchanged: list.unchanged - describes.length,
		size: sizeAfter(change),
		held: list.held,
		...list.cause === void 0 ? {} : { cause: list.cause },
		...list.suspended === void 0 ? {} : { suspended: list.suspended },
		...note === void 0 ? {} : { note }
	};
}
const SYMBOLS = {
	create: "+",
	update: "~",
	delete: "-",
	retain: "~",
	keep: "~"
};
function sizeAfter(change) {
	if (change.kind === "create") return change.maxEntries;
	return (change.kind === "update" ? change.resize?.to : void 0) ?? change.have.maxEntries;
}
function verdictOf(list) {
	const { change, manage } = list;
	if (change.kind !== "update") return VERDICTS[change.kind];
	if (isSettingsOnly(change)) return isMarking(list) ? MARKING : "gets new settings, and nothing else changes";
	const { adopt, rename, resize, adds, removes, describes } = change;
	const entries = adds.length + removes.length + describes.length > 0;
	const grows = resize !== void 0 && resize.to > resize.from;
	const steps = [
		...adopt ? ["adopted"] : [],
		...rename === void 0 ? [] : ["renamed"],
		...grows ? ["resized"] : [],
		...entries ? ["updated"] : [],
		...resize !== void 0 && !grows ? ["resized"] : [],
		...!adopt && tagsOf(change).length > 0 ? ["tagged"] : [],
		...[sharingRow(change.share).sharing?.verdict ?? []].flat()
	];
	if (adopt && manage !== void 0) return "will have its entries taken over";
	const last = steps.at(-1) ?? "updated";
	return `will be ${steps.length < 2 ? last : `${steps.slice(0, -1).join(", ")}, then ${last}`}`;
}
const VERDICTS = {
	create: "will be created",
	delete: "will be deleted",
	retain: "will be retained: no longer managed by plsync",
	keep: "stays as it is"
};
function isMarking({ change, manage }) {
	return manage !== void 0 && change.kind === "update" && change.newSettings === void 0;
}
const MARKING = "gets its mark on entries that are there, and nothing else changes";
function noteOf(list, file) {
	const notes = [...list.manage === void 0 ? [] : ["Entries only: another tool makes the list."], ...changeNote(list, file)];
	return notes.length === 0 ? void 0 : notes.join(" ");
}
function changeNote(list, file) {
	const { change } = list;
	switch (change.kind) {
		case "delete": return [`${file} no longer names it.`];
		case "retain": return [`${file} no longer names it. The list and its entries stay; only plsync's tags are removed.${change.have.tags.has(TAG.share) ? " It stays shared as it is." : ""}`];
		case "update": return isSettingsOnly(change) && !isMarking(list) ? ["The file now has other settings for this list. Applying the plan records them, so that syncs continue."] : [];
		case "create":
		case "keep": return [];
	}
}
const CAPACITY_TITLES = [
	"list",
	"entries / size",
	"references",
	"tightest reference",
	"room",
	"exact"
];
const CAPACITY_DISPENSABLE = [2, 5];
const NEARLY_FULL_PERCENT = 80;
const NAMED = 20;
const UNKNOWN = "?";
const NONE = "none";
const NONE_YET = "none yet";
function tallyUseText({ resourceId, account, ownerId, tally, isEstimate, used, limit }) {
	const sum = `${isEstimate ? "about " : ""}${count(used)} of ${count(limit)}`;
	return `${resourceId} (${account ?? ownerId}) ${tally}: ${sum}`;
}
function capacityCells(list) {
	const { address, entries, size, isNew, references, unknownReferences, tightest, room, exact } = list;
	const isUnreferenced = references === 0;
	const none = isNew ? NONE_YET : NONE;
	const unknown = unknownReferences === 0 ? "" : ` (${count(unknownReferences)} ?)`;
	const most = tightest?.isEstimate === true ? "about " : unknownReferences === 0 ? "" : "at most ";
	return [
		address,
		`${count(entries)} / ${count(size)}`,
		references === void 0 ? UNKNOWN : isUnreferenced ? none : `${count(references)}${unknown}`,
		tightest === void 0 ? isUnreferenced ? none : UNKNOWN : tallyUseText(tightest),
		room === void 0 ? UNKNOWN : `${most}${count(room)}`,
		exact === void 0 ? UNKNOWN : count(exact)
	];
}
function percentOf({ entries, size }) {
	return Math.floor(100 * entries / size);
}
function nearlyFullLists(lists) {
	return lists.filter((list) => percentOf(list) > 80).toSorted((a, b) => percentOf(b) - percentOf(a));
}
function capacityLines({ lists, nearlyFull, regions, firewalls, unreadFirewalls }) {
	const unused = lists.filter(({ isNew, references }) => references === 0 && !isNew).map(({ address }) => address);
	const full = nearlyFullLists(lists).map((list) => `${list.address} (${percentOf(list)} %)`);
	const line = (what, items) => items.length === 0 ? [] : [`${what}: ${listedUpTo(NAMED, items)}.`];
	return [
		...line("Nothing references", unused),
		...line(`Over ${80} % of their size`, full),
		...line("Little is left of the quota of", nearlyFull.map(tallyUseText)),
		...regions.map(regionLine),
		...line("Firewalls with IP set references", firewalls.map(firewallText)),
		...[...Map.groupBy(unreadFirewalls, ({ why }) => why)].map(([why, unread]) => {
			const places = unread.map(({ at }) => `${at.account}/${at.region}`);
			return `Firewalls were not checked in ${listedUpTo(NAMED, places)}: ${why}.`;
		})
	];
}
function firewallText({ at, name, used, limit }) {
	return `${name} (${at.account}/${at.region}) ${count(used)} of ${count(limit)} CIDRs`;
}
function regionLine({ at, lists }) {
	return `${`${at.account}/${at.region} has ${lists === void 0 ? UNKNOWN : count(lists)} prefix lists`}, of ${100} by default; the real value cannot be read.`;
}
const NO_ROOM = "no room";
const WORDS = {
	limit_reached: "limit",
	too_many_deletes: "limit",
	would_be_empty: "source shrank",
	list_on_hold: "on hold",
	settings_not_applied: "not yet applied",
	does_not_fit: "does not fit",
	list_referenced: "still referenced",
	reference_full: NO_ROOM,
	not_managed: "not managed",
	other_owner: "another owner",
	adopt_mismatch: "not adopted",
	still_managed: "plsync's tags on it",
	not_reviewed: "not as reviewed"
};
function wordFor({ code, allow }) {
	return code === "limit_reached" && allow?.kind === "removals" ? "source shrank" : WORDS[code];
}
function heldKinds(held) {
	return [...new Set(held.map((one) => wordFor(one) ?? "held back"))];
}
const CHANGED_SINCE = "changed since the approval";
function markedEntry(since, address, entry, line) {
	const shown = since?.entries.get(address);
	return shown === void 0 || shown.has(entry) ? line : `${line}   ${CHANGED_SINCE}`;
}
function sinceCell(since, address) {
	const words = since?.lists.get(address);
	return words === void 0 ? "" : `<br>**${CHANGED_SINCE}**: ${markdownText(words)}`;
}
const MOST_GONE = 10;
function sentences({ lists, gone, file }) {
	const shown = gone.slice(0, MOST_GONE).map(markdownText).join(", ");
	const rest = gone.length - MOST_GONE;
	return [
		...lists.size === 0 ? [] : [`${counted(lists.size, "list")} below ${lists.size === 1 ? "is" : "are"} marked.`],
		...file ? ["How plsync works is another change than then."] : [],
		...gone.length === 0 ? [] : [`No longer in the plan: ${shown}${rest > 0 ? ` and ${counted(rest, "more list")}` : ""}.`]
	];
}
function sinceBlocks(since) {
	if (since === void 0) return [];
	const said = sentences(since);
	if (said.length === 0) return [];
	const { by, commit } = since;
	const what = `**Changed since the approval** by ${markdownText(by)} of ${shortCommit(commit)}.`;
	return [alertBlock("WARNING", [`${what} ${said.join(" ")} On merge, what was shown then counts until this is approved.`])];
}
const MINUS = "−";
function signed$1({ adds, removes, describes }) {
	return [
		["+", adds],
		[MINUS, removes],
		["~", describes]
	].flatMap(([sign, entries]) => entries.length === 0 ? [] : [`${sign}${count(entries.length)}`]);
}
function entriesCell(row) {
	const { kind, removes, held, before } = row;
	if (kind === "delete") return `${MINUS}${count(before)}`;
	return `${signed$1(row).join(" ")}${held.length > 0 && removes.length > 0 ? ` of ${count(before)}` : ""}`;
}
function heldCell({ held }) {
	const kinds = heldKinds(held);
	return kinds.includes("held back") ? "held back" : `held back: ${kinds.join(", ")}`;
}
function changeCell(row) {
	if (row.held.length > 0) return heldCell(row);
	const sharing = row.sharing === void 0 ? [] : [row.sharing.cell];
	if (row.kind === "create") return [`create, max entries ${row.size}`, ...sharing].join(", ");
	if (row.kind === "delete") return ["**delete**", ...sharing].join(", ");
	if (row.kind !== "update") return [row.kind, ...sharing].join(", ");
	const parts = [
		...row.adopt ? [row.entriesOnly ? "take over" : "adopt"] : [],
		...row.attributes.map(({ name, value }) => markdownText(`${name === "name" ? "renamed" : name.replace("_", " ")} ${value.replace(" -> ", " → ")}`)),
		...row.entries === void 0 ? [] : [row.entriesOnly ? "entries only" : "entries"],
		...row.descriptions === void 0 ? [] : [row.descriptions.name],
		...row.tags.length === 0 ? [] : ["tags"],
		...row.settings.length === 0 ? [] : ["settings"],
		...sharing
	];
	const said = parts.length === 0 ? row.verdict.replace(/^will be /, "") : parts.join(", ");
	return row.opens.length === 0 ? said : `${said}<br>**Opens: ${row.opens.map(markdownText).join(", ")}**`;
}
function placeCell$1({ account, region }) {
	return `${markdownText(account)}, ${markdownText(region)}`;
}
function listCell({ symbol, name, at, position }, links) {
	const url = position && links.line(position);
	return `\`${symbol}\` **${url === void 0 ? markdownText(name) : `[${markdownText(name)}](${url})`}**<br>${placeCell$1(at)}`;
}
const COLUMNS = [
	{ title: "Prefix list" },
	{ title: "Change" },
	{
		title: "Entries",
		align: "right"
	}
];
function headingRows(rows, index, hasCauses) {
	const split = headingBefore(rows, index);
	return split === void 0 ? [] : [[
		`**${markdownText(split.name)}**`,
		split.sum,
		"",
		...hasCauses ? [""] : []
	]];
}
function changesTable(rows, { since, links = NO_LINKS } = {}) {
	const hasCauses = rows.some(({ cause }) => cause !== void 0);
	return markdownTable(hasCauses ? [...COLUMNS, { title: "Cause" }] : COLUMNS, rows.flatMap((row, index) => [...headingRows(rows, index, hasCauses), [
		listCell(row, links),
		`${changeCell(row)}${sinceCell(since, row.address)}`,
		entriesCell(row),
		...hasCauses ? [causeWords(row.cause)] : []
	]]));
}
function byUrgency(rows) {
	const rank = ({ held, cause }) => held.length > 0 ? 0 : cause === "drift" ? 2 : 1;
	return rows.toSorted((a, b) => rank(a) - rank(b));
}
function placedName(address) {
	const [account = "", region = "", ...name] = address.split("/");
	return `**${markdownText(name.join("/"))}**<br>${placeCell$1({
		account,
		region
	})}`;
}
function plannedFillings({ lists }) {
	return lists.flatMap((planned) => plannedFilling(planned) ?? []);
}
function reportedFillings({ rows }) {
	return rows.flatMap(({ address, entriesAfter, sizeAfter }) => entriesAfter === void 0 || sizeAfter === void 0 ? [] : [{
		address,
		entries: entriesAfter,
		size: sizeAfter
	}]);
}
function capacityDetails(fillings) {
	const full = nearlyFullLists(fillings);
	if (full.length === 0) return [];
	const table = markdownTable([
		{ title: "Prefix list" },
		{
			title: "Entries",
			align: "right"
		},
		{
			title: "Max entries",
			align: "right"
		},
		{
			title: "Used",
			align: "right"
		}
	], full.map((list) => [
		placedName(list.address),
		count(list.entries),
		count(list.size),
		`${percentOf(list)} %`
	]));
	return [detailsBlock(`Capacity: lists over ${80} % of their max entries`, table)];
}
function planCapacity(plan) {
	const full = plan.capacity?.isWhole ? [] : capacityDetails(plannedFillings(plan));
	return [...reportDetails(plan.capacity), ...full];
}
function appliedCapacity({ capacity }, report) {
	return [...reportDetails(capacity), ...capacityDetails(reportedFillings(report))];
}
function reportDetails(capacity) {
	if (capacity === void 0) return [];
	const table = markdownTable([
		{ title: "Prefix list" },
		{ title: "Tightest reference" },
		{
			title: "Room",
			align: "right"
		},
		{
			title: "Exact",
			align: "right"
		}
	], capacity.lists.map((list) => {
		const [, entries = "", references = "", tightest = "", ...numbers] = capacityCells(list).map(markdownText);
		const of = list.references === void 0 || list.references === 0 ? "" : `<br>${references} in all`;
		return [
			`${placedName(list.address)}<br>${entries} entries`,
			`${tightest}${of}`,
			...numbers
		];
	}));
	const lines = capacityLines(capacity).map((line) => `- ${markdownText(line)}`);
	const what = capacity.isWhole ? "Capacity, least room first" : "Capacity of lists whose references were read";
	return [detailsBlock(what, [table, lines.join("\n")].filter((block) => block !== "").join("\n\n"))];
}
const MOST = 10;
function named(names) {
	const shown = names.slice(0, MOST).map(markdownText);
	const rest = names.length - shown.length;
	return rest === 0 ? listed(shown) : `${shown.join(", ")} and ${count(rest)} more`;
}
const addresses = (rows) => named(rows.map(({ address }) => address));
function becomesEmpty({ kind, before, adds, removes }) {
	return kind === "update" && before > 0 && adds.length === 0 && removes.length === before;
}
function opened(rows) {
	const opening = rows.filter(({ opens }) => opens.length > 0);
	const words = [...new Set(opening.flatMap(({ opens }) => opens))];
	return opening.length === 0 ? [] : [`**Opens** ${addresses(opening)}: ${words.map(markdownText).join(", ")}.`];
}
function shared(rows) {
	const sharing = rows.flatMap(({ address, sharing: row }) => {
		const added = (row?.principals ?? []).flatMap(({ symbol, principal }) => symbol === "+" ? [principal] : []);
		return added.length === 0 ? [] : [`**Shares** ${markdownText(address)} with ${named(added)}.`];
	});
	const rest = sharing.length - MOST;
	return rest <= 0 ? sharing : [...sharing.slice(0, MOST), `**Shares** ${counted(rest, "more list")} with others.`];
}
function allowed(rows, diagnostics) {
	const going = new Set(rows.map(({ address }) => address));
	const told = diagnostics.filter(({ code, address = "" }) => code === "extra_addresses" && going.has(address));
	if (told.length === 0) return [];
	return [`**Allows more than the sources have**: ${named(told.map(({ summary }) => summary))}.`];
}
function dangerBlocks(rows, settings, diagnostics) {
	const going = rows.filter(({ held }) => held.length === 0);
	const deleted = going.filter(({ kind }) => kind === "delete");
	const emptied = going.filter(becomesEmpty);
	const works = [...new Set(settings.flatMap(({ opens }) => opens ?? []))];
	const items = [
		...deleted.length === 0 ? [] : [`**Deletes** ${addresses(deleted)}.`],
		...emptied.length === 0 ? [] : [`**Empties** ${addresses(emptied)}.`],
		...opened(going),
		...allowed(going, diagnostics),
		...works.length === 0 ? [] : [`**Opens** for every later run: ${works.map(markdownText).join(", ")}.`],
		...shared(going)
	];
	return items.length === 0 ? [] : [alertBlock("CAUTION", items)];
}
const ONE_LINE = 24;
function settingCell({ place, name }) {
	if (name === "") return `**${markdownText(place)}**`;
	return [...place === "" ? [] : [markdownText(place)], `**${markdownText(name)}**`].join("<br>");
}
function stepCell(change) {
	const [before, after] = sidesOf(change);
	const gap = before.length + after.length > ONE_LINE ? "<br>" : " ";
	const step = `${markdownText(before)} →${gap}${markdownText(after)}`;
	return change.opens === void 0 ? step : `${step}<br>**Opens: ${markdownText(change.opens)}**`;
}
function fileChangesBlocks(changes = [], most = Number.POSITIVE_INFINITY) {
	if (changes.length === 0) return [];
	const shown = changes.slice(0, most);
	const hidden = changes.length - shown.length;
	return [
		`**How plsync works** changes, and every later run follows it: ${markdownText(fileChangesSum(changes))}.`,
		markdownTable([{ title: "Setting" }, { title: "Before → after" }], shown.map((change) => [settingCell(change), stepCell(change)])),
		...hidden === 0 ? [] : [`${count(hidden)} more ${hidden === 1 ? "does" : "do"} not fit here.`]
	];
}
const DIFF_WIDTH = 160;
function attributeLine({ symbol, name, value, remark }) {
	return `${symbol === "~" ? "!" : symbol} ${visible(name)} ${visible(value)}${remark === void 0 ? "" : `   ${visible(remark)}`}`;
}
function descriptionLines$1({ descriptions, describes }, most) {
	if (descriptions === void 0) return [];
	const { rows, hidden } = shownDescriptions(describes, most);
	const laid = layColumns(rows.map((cells) => cells.map(visible)), DIFF_WIDTH);
	return [
		attributeLine(descriptions),
		...laid.flat().map((line) => `! ${line}`),
		...hidden === 0 ? [] : [`# ${counted(hidden, "more description")}`]
	];
}
function diffLines(row, most, since) {
	const place = row.position === void 0 ? [] : [lineOf(row.position)];
	const shown = shownEntries(row, most);
	const entries = layColumns(shown.rows.map((entry) => entryCells(entry).map(visible)), DIFF_WIDTH).flatMap((lines, index) => {
		const { symbol = "#", cidr = "" } = shown.rows[index] ?? {};
		const [first = "", ...more] = lines.map((line) => `${symbol} ${line}`);
		return [markedEntry(since, row.address, `${symbol} ${cidr}`, first), ...more];
	});
	return [
		`# ${[
			row.address,
			row.id ?? "new",
			...place
		].map(visible).join("   ")}`,
		...row.attributes.map(attributeLine),
		...row.settings.map(attributeLine),
		...row.tags.map((tag) => attributeLine({
			...tag,
			name: `tag ${tag.name}`
		})),
		...row.entries === void 0 ? [] : [attributeLine(row.entries)],
		...entries,
		...shown.hiddenAdds === 0 ? [] : [`# ${counted(shown.hiddenAdds, "more addition")}`],
		...shown.hiddenRemoves === 0 ? [] : [`# ${counted(shown.hiddenRemoves, "more removal")}`],
		...descriptionLines$1(row, most),
		...row.unchanged === 0 || shown.rows.length === 0 ? [] : [`# ${counted(row.unchanged, "unchanged entry")} hidden`],
		...(row.sharing?.principals ?? []).map(({ symbol, principal }) => `${symbol} share with ${visible(principal)}`),
		...row.sharing === void 0 || row.sharing.hidden === "" ? [] : [`# ${row.sharing.hidden} hidden`],
		...row.note === void 0 ? [] : [`# ${visible(row.note)}`],
		...row.suspended === void 0 ? [] : [`# removals are suspended: ${visible(row.suspended)}`]
	];
}
function listDetails(row, most, open = false, since) {
	const sum = [row.held.length > 0 ? "held back" : row.verdict, ...signed$1(row)];
	const drift = row.cause === "drift" ? " (drift: not caused by this PR)" : "";
	return detailsBlock(`<b>${htmlText(row.name)}</b> ${sum.join(", ")}${drift}`, diffFence(diffLines(row, most, since)), open);
}
function entriesLeftOut(rows) {
	const entries = rows.reduce((sum, row) => sum + row.adds.length + row.removes.length + row.describes.length, 0);
	return `Entries are not shown here: ${count(entries)} of them ${entries === 1 ? "does" : "do"} not fit.`;
}
const IN_PLAN_FILE = "`plsync show --verbose` lists them from the plan file.";
function placeCell({ at, isRead }) {
	const account = `${markdownText(at.account)} ${at.accountId}`;
	return `${isRead ? account : `**${account}**`}<br>${markdownText(at.region)}`;
}
function outcomesCell({ isRead, outcomes }) {
	const said = outcomes.filter(([lists]) => lists > 0).map(([lists, outcome]) => `${count(lists)} ${outcome}`);
	return [...isRead ? [] : ["**not read**"], ...said].join(", ") || "–";
}
function callsCell(traffic, at) {
	const { calls, throttled } = traffic.get(accountRegionKey(at)) ?? {
		calls: 0,
		throttled: 0
	};
	return `${count(calls)}${throttled === 0 ? "" : `, ${count(throttled)} throttled`}`;
}
function regionRowsTable(rows, changes, traffic) {
	const counted = traffic.size === 0 ? [] : [{
		title: "API calls",
		align: "right"
	}];
	return markdownTable([
		{ title: "Account" },
		{
			title: "Lists",
			align: "right"
		},
		{ title: changes },
		...counted
	], rows.map((row) => [
		placeCell(row),
		count(row.lists),
		outcomesCell(row),
		...counted.map(() => callsCell(traffic, row.at))
	]));
}
function suspendedIn(plan) {
	return plan.lists.filter(({ suspended }) => suspended !== void 0).length;
}
function planHeadline(plan) {
	const { counts } = plan;
	const said = [
		[counts.create, "to create"],
		[counts.update, "to change"],
		[counts.delete, "to delete"],
		[counts.retain, "to retain"],
		[plan.strayShares.length, `${plural(plan.strayShares.length, "share")} to delete`],
		[plan.lists.filter(isRefused).length, "refused"],
		[counts.held - plan.lists.filter(isRefused).length, "held back"],
		[counts.notPlanned, "not planned"],
		[suspendedIn(plan), "without removals"]
	].filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`);
	const isOther = (plan.settingChanges ?? []).length > 0;
	return [...hasChanges(plan) ? said : [isOther ? "no list changes" : "no changes", ...said], ...isOther ? ["how plsync works changes"] : []].join(", ");
}
function aboutPlan({ config, lists, notPlanned, scope }) {
	const commit = config.commit === void 0 ? "" : ` at ${shortCommit(config.commit)}`;
	const only = scope.length === 0 ? [] : [`only ${listed(scope.map(markdownCode))}`];
	return [
		`${markdownCode(config.path)}${markdownText(commit)}`,
		...only,
		listsInPlaces([...lists, ...notPlanned])
	].join(", ");
}
function regionsTable(plan, traffic = NO_TRAFFIC) {
	const listsIn = Map.groupBy(plan.lists, ({ at }) => accountRegionKey(at));
	const notPlannedIn = Map.groupBy(plan.notPlanned, ({ at }) => accountRegionKey(at));
	const rows = plan.regions.map(({ at, status }) => {
		const key = accountRegionKey(at);
		const lists = listsIn.get(key) ?? [];
		const missing = notPlannedIn.get(key)?.length ?? 0;
		return {
			at,
			isRead: status === "ok",
			lists: lists.length + missing,
			outcomes: [
				[lists.filter(({ change, held }) => change.kind !== "keep" && held.length === 0).length, "to change"],
				[lists.filter(({ held }) => held.length > 0).length, "held back"],
				[missing, "not planned"]
			]
		};
	});
	return regionRowsTable(rows, "Changes", traffic);
}
const SETTINGS_SHOWN = 20;
function worksSum({ settingChanges = [] }) {
	if (settingChanges.length === 0) return [];
	return [`**How plsync works** changes: ${markdownText(fileChangesSum(settingChanges))}.`];
}
function planSummary(plan, limit = SUMMARY_BYTES, { traffic = NO_TRAFFIC, links = NO_LINKS, notApplied } = {}) {
	const rows = byUrgency(rowsOf(plan));
	const settings = plan.settingChanges ?? [];
	const head = [
		`## Prefix lists: ${planHeadline(plan)}`,
		aboutPlan(plan),
		...notAppliedBlocks(notApplied)
	];
	const attention = attentionList(plan.diagnostics, rows, { links });
	const needs = attention === "" ? [] : ["### What needs you", attention];
	const foot = `Plan digest ${markdownCode(plan.digests.settings)}, exact ${markdownCode(plan.digests.exact)}.`;
	const strays = plan.strayShares.map((share) => `- ${markdownText(accountRegionKey(share.at))}: ${markdownText(strayText(share))}`).join("\n");
	const works = (most) => fileChangesBlocks(settings, most);
	const isStill = rows.length + settings.length === 0 && strays === "";
	const changes = (shown, ...details) => isStill ? [] : [
		...["### What changes", ...dangerBlocks(rows, settings, plan.diagnostics)],
		...rows.length === 0 ? [] : [changesTable(rows, { links: shown })],
		...[
			strays,
			...works(),
			...details
		]
	];
	const level = (...blocks) => joinBlocks([
		...head,
		...needs,
		...blocks.flat(),
		foot
	]);
	const places = ["### Account-regions", regionsTable(plan, traffic)];
	const details = (most) => rows.map((row) => listDetails(row, most));
	const capacity = planCapacity(plan);
	return firstThatFits([
		() => level(changes(links, ...details(Number.POSITIVE_INFINITY)), places, capacity),
		() => level(changes(links, ...details(10)), places, capacity),
		() => level(changes(links, `${entriesLeftOut(rows)} ${IN_PLAN_FILE}`), places),
		() => level(works(20), ["Too many lists change to show them here."], places),
		() => joinBlocks([...[...head, ...worksSum(plan)], ...["There is too much to show here. `plsync show` prints all of it from the plan file.", foot]])
	], limit);
}
const SIGNS = {
	done: "✓",
	already: "✓",
	failed: "✗",
	"not-done": "–"
};
function reportHeadline(plan, report) {
	const { changes, made, failed, notDone, held, notPlanned } = reportSums(report);
	const refused = plan.lists.filter(isRefused).length;
	if (changes === 0 && refused > 0) return "not applied, the plan is not the one that was reviewed";
	const all = made === changes ? count(made) : `${count(made)} of ${count(changes)}`;
	const parts = [
		[refused, "refused"],
		[failed, "failed"],
		[notDone, "not done"],
		[held - refused, "held back"],
		[notPlanned, "not planned"],
		[suspendedIn(plan), "without removals"]
	];
	return [changes === 0 ? "no changes" : `${all} ${plural(changes, "change")} applied`, ...parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`)].join(", ");
}
function reportRegionsTable(plan, report, traffic) {
	const rowsAt = Map.groupBy(report.rows, (row) => accountRegionKey(row.at));
	const rows = plan.regions.map(({ at, status }) => {
		const here = rowsAt.get(accountRegionKey(at)) ?? [];
		const having = (...outcomes) => here.filter(({ outcome }) => outcomes.includes(outcome)).length;
		return {
			at,
			isRead: status === "ok",
			lists: here.length,
			outcomes: [
				[having("failed"), "**failed**"],
				[having("not-done"), "**not done**"],
				[having("done", "already"), "changed"],
				[having("held"), "held back"],
				[having("not-planned"), "not planned"]
			]
		};
	});
	return regionRowsTable(rows, "Result", traffic);
}
function resultCell({ result, versionBefore, versionAfter }) {
	const step = `version ${versionBefore} → ${versionAfter}`;
	const said = versionBefore === void 0 ? result : result.replace(`version ${versionAfter}`, step);
	return markdownText(said);
}
function filling({ entriesAfter, sizeAfter }) {
	return entriesAfter === void 0 || sizeAfter === void 0 ? "" : `${count(entriesAfter)} of ${count(sizeAfter)}`;
}
function doneTable(report) {
	const rows = report.rows.filter(({ outcome }) => SIGNS[outcome] !== void 0);
	if (rows.length === 0) return "";
	const isDone = ({ outcome }) => Number(SIGNS[outcome] === "✓");
	return markdownTable([
		{ title: "Prefix list" },
		{ title: "Result" },
		{
			title: "Entries",
			align: "right"
		}
	], rows.toSorted((a, b) => isDone(a) - isDone(b)).map((row) => [
		`${SIGNS[row.outcome] ?? ""} **${markdownText(row.name)}**<br>${placeCell$1(row.at)}`,
		`${resultCell(row)}<br>${duration(row.milliseconds)}`,
		filling(row)
	]));
}
function appliedRows(plan, report) {
	const done = new Set(report.rows.filter(({ outcome }) => outcome === "done").map(({ address }) => address));
	return rowsOf(plan).filter((row) => done.has(row.address));
}
function entriesDetails(rows, report, most) {
	if (rows.length === 0) return [];
	const kept = new Map(report.rows.map((row) => [row.address, row.kept]));
	const { added, removed, described } = reportSums(report);
	const descriptions = described === 0 ? "" : `, ${counted(described, "description")} changed`;
	const fences = rows.map((row) => {
		const stays = kept.get(row.address) ?? 0;
		const remark = stays === 0 ? [] : [`# ${count(stays)} of these removals ${stays === 1 ? "was" : "were"} not made: an interface still has the address`];
		return diffFence([...diffLines(row, most), ...remark]);
	});
	const summary = `Every entry that changed (${count(added)} added, ${count(removed)} removed${descriptions})`;
	return [detailsBlock(summary, fences.join("\n\n"))];
}
function reportSummary(plan, report, limit = SUMMARY_BYTES, { traffic = NO_TRAFFIC, links = NO_LINKS } = {}) {
	const rows = appliedRows(plan, report);
	const head = [`## Prefix lists: ${reportHeadline(plan, report)}`, `${aboutPlan(plan)}, ${duration(report.milliseconds)}`];
	const attention = attentionList([...plan.diagnostics, ...report.diagnostics], rowsOf(plan), { links });
	const needs = attention === "" ? [] : ["### What needs you", attention];
	const table = doneTable(report);
	const done = table === "" ? [] : ["### What was done", table];
	const places = ["### Account-regions", reportRegionsTable(plan, report, traffic)];
	const level = (...blocks) => joinBlocks([...head, ...blocks.flat()]);
	const whole = (most) => level(needs, done, entriesDetails(rows, report, most), places, appliedCapacity(plan, report));
	return firstThatFits([
		() => whole(Number.POSITIVE_INFINITY),
		() => whole(10),
		() => level(needs, done, [`${entriesLeftOut(rows)} ${IN_PLAN_FILE}`], places),
		() => level(needs, ["Too many lists changed to show them here."], places),
		() => level(["There is too much to show here. The log of this run has all of it."])
	], limit);
}
function encodeInVpc({ id, vpcId, at }) {
	return {
		id,
		vpc_id: vpcId,
		account: at.account,
		account_id: at.accountId,
		region: at.region
	};
}
function decodeInVpc({ id, vpc_id, account, account_id, region }) {
	return {
		id,
		vpcId: vpc_id,
		at: {
			account,
			accountId: account_id,
			region
		}
	};
}
function encodeOrigin(origin) {
	if (origin.kind === "cidr") return present({
		kind: origin.kind,
		description: origin.description,
		expires: origin.expires
	});
	if (origin.kind === "file" || origin.kind === "published") return origin;
	if (origin.kind === "resource") return present({
		kind: origin.kind,
		resource_id: origin.resourceId,
		label: origin.label,
		version: origin.version
	});
	return present({
		kind: origin.kind,
		interface_id: origin.interfaceId,
		instance_id: origin.instanceId,
		label: origin.label,
		group_id: origin.group?.id,
		group_name: origin.group?.name
	});
}
function decodeOrigin(from) {
	if (from.kind === "cidr") return present({
		kind: from.kind,
		description: from.description,
		expires: from.expires
	});
	if (from.kind === "file" || from.kind === "published") return from;
	if (from.kind === "resource") return present({
		kind: from.kind,
		resourceId: from.resource_id,
		label: from.label,
		version: from.version
	});
	return present({
		kind: from.kind,
		interfaceId: from.interface_id,
		instanceId: from.instance_id,
		label: from.label,
		group: from.group_id === void 0 || from.group_name === void 0 ? void 0 : {
			id: from.group_id,
			name: from.group_name
		}
	});
}
function resizeOf({ from, to, cut }) {
	return {
		from,
		to,
		...cut === void 0 ? {} : { cut: {
			target: cut.target,
			by: cut.by
		} }
	};
}
function encodeShare(share) {
	return {
		adds: [...share.adds],
		removes: [...share.removes],
		unchanged: share.unchanged,
		allow_external_principals: share.allowExternal,
		changes_external: share.changesExternal,
		ends: share.ends,
		...share.joins === void 0 ? {} : { joins: share.joins }
	};
}
function decodeShare(share) {
	return {
		adds: [...share.adds],
		removes: [...share.removes],
		unchanged: share.unchanged,
		allowExternal: share.allow_external_principals,
		changesExternal: share.changes_external,
		ends: share.ends,
		...share.joins === void 0 ? {} : { joins: share.joins }
	};
}
var UnreadableCidr = class extends Error {
	path;
	constructor(path) {
		super("must be a CIDR in canonical form");
		this.path = path;
	}
};
function encodeTags(tags) {
	return Object.fromEntries([...tags].sort(([a], [b]) => compareText(a, b)));
}
function decodeTags(tags) {
	return new Map(Object.entries(tags).sort(([a], [b]) => compareText(a, b)));
}
const encodeAdds = (adds) => adds.map(({ cidr, description, origin, standsFor, alsoIn }) => present({
	cidr: formatCidr(cidr),
	description,
	from: encodeOrigin(origin),
	stands_for: standsFor,
	also_in: alsoIn?.map(encodeInVpc)
}));
const encodeRemoves = (removes) => removes.map(({ cidr, description, reason, origin }) => present({
	cidr: formatCidr(cidr),
	description,
	reason,
	from: origin && encodeOrigin(origin)
}));
function encodeDescribes(describes) {
	if (describes.length === 0) return void 0;
	return describes.map(({ cidr, from, to, origin }) => {
		return {
			cidr: formatCidr(cidr),
			description_before: from,
			description: to,
			from: encodeOrigin(origin)
		};
	});
}
function encodeTagChange(tags) {
	return {
		set: encodeTags(tags.set),
		remove: [...tags.remove]
	};
}
function decodeTagChange(tags) {
	return {
		set: decodeTags(tags.set),
		remove: [...tags.remove]
	};
}
function encodeHave(have) {
	return {
		id: have.id,
		arn: have.arn,
		name: have.name,
		version: have.version,
		max_entries: have.maxEntries,
		entry_count: have.entryCount,
		entries_sha256: have.entriesSha256,
		tags: encodeTags(have.tags)
	};
}
function decodeHave(have) {
	return {
		id: have.id,
		arn: have.arn,
		name: have.name,
		version: have.version,
		maxEntries: have.max_entries,
		entryCount: have.entry_count,
		entriesSha256: have.entries_sha256,
		tags: decodeTags(have.tags)
	};
}
function encodeChange(change) {
	const none = {
		adds: [],
		removes: []
	};
	switch (change.kind) {
		case "create": return present({
			kind: change.kind,
			max_entries: change.maxEntries,
			tags: {
				set: encodeTags(change.tags),
				remove: []
			},
			share: change.share && encodeShare(change.share),
			adds: encodeAdds(change.adds),
			removes: []
		});
		case "update": return present({
			kind: change.kind,
			have: encodeHave(change.have),
			resize: change.resize && resizeOf(change.resize),
			rename: change.rename && {
				from: change.rename.from,
				to: change.rename.to
			},
			adopt: change.adopt,
			new_settings: change.newSettings,
			tags: encodeTagChange(change.tags),
			share: change.share && encodeShare(change.share),
			adds: encodeAdds(change.adds),
			removes: encodeRemoves(change.removes),
			describes: encodeDescribes(change.describes)
		});
		case "retain": return {
			kind: change.kind,
			have: encodeHave(change.have),
			tags: encodeTagChange(change.tags),
			...none
		};
		case "delete": return present({
			kind: change.kind,
			have: encodeHave(change.have),
			share: change.share && encodeShare(change.share),
			...none
		});
		case "keep": return {
			kind: change.kind,
			have: encodeHave(change.have),
			...none
		};
	}
}
function cidrAt(text, path) {
	const parsed = parseCidr(text);
	if (!parsed.ok) throw new UnreadableCidr(path);
	return parsed.cidr;
}
function decodeAdds(document) {
	return document.adds.map(({ cidr, description, from, stands_for: standsFor, also_in: alsoIn }, index) => present({
		cidr: cidrAt(cidr, `adds[${index}].cidr`),
		description,
		origin: decodeOrigin(from),
		standsFor,
		alsoIn: alsoIn?.map(decodeInVpc)
	}));
}
function decodeRemoves(document) {
	return document.removes.map(({ cidr, description, reason, from }, index) => present({
		cidr: cidrAt(cidr, `removes[${index}].cidr`),
		description,
		reason,
		origin: from && decodeOrigin(from)
	}));
}
function decodeDescribes({ describes = [] }) {
	return describes.map((entry, index) => ({
		cidr: cidrAt(entry.cidr, `describes[${index}].cidr`),
		from: entry.description_before,
		to: entry.description,
		origin: decodeOrigin(entry.from)
	}));
}
function decodeChange(document) {
	switch (document.kind) {
		case "create": return present({
			kind: document.kind,
			maxEntries: document.max_entries,
			tags: decodeTags(document.tags.set),
			adds: decodeAdds(document),
			share: document.share && decodeShare(document.share)
		});
		case "update": return present({
			kind: document.kind,
			have: decodeHave(document.have),
			adds: decodeAdds(document),
			removes: decodeRemoves(document),
			describes: decodeDescribes(document),
			resize: document.resize && resizeOf(document.resize),
			rename: document.rename && {
				from: document.rename.from,
				to: document.rename.to
			},
			tags: decodeTagChange(document.tags),
			share: document.share && decodeShare(document.share),
			adopt: document.adopt,
			newSettings: document.new_settings
		});
		case "retain": return {
			kind: document.kind,
			have: decodeHave(document.have),
			tags: decodeTagChange(document.tags)
		};
		case "delete": return present({
			kind: document.kind,
			have: decodeHave(document.have),
			share: document.share && decodeShare(document.share)
		});
		case "keep": return {
			kind: document.kind,
			have: decodeHave(document.have)
		};
	}
}
function encodeAddress(list) {
	const { address, at, mapping, position } = list;
	return present({
		address,
		account: at.account,
		account_id: at.accountId,
		region: at.region,
		mapping,
		position: position && {
			file: position.file,
			line: position.line,
			column: position.column
		}
	});
}
function decodeAddress(document) {
	const { address, mapping, position } = document;
	return present({
		address,
		at: decodeAt(document),
		mapping,
		position: position && {
			file: position.file,
			line: position.line,
			column: position.column
		}
	});
}
function decodeAt(document) {
	return {
		account: document.account,
		accountId: document.account_id,
		region: document.region
	};
}
function encodeHeld({ code, reason, detail, allow }) {
	return present({
		code,
		reason,
		detail,
		allow: allow && { ...allow }
	});
}
function decodeHeld({ code, reason, detail, allow }) {
	return present({
		code,
		reason,
		detail,
		allow: allow && decodeAllowance(allow)
	});
}
function decodeAllowance(allow) {
	const { address } = allow;
	return allow.kind === "removals" ? {
		kind: allow.kind,
		address,
		count: allow.count
	} : {
		kind: allow.kind,
		address
	};
}
function encodeSetting({ place, name, before, after, opens }) {
	return present({
		place,
		name,
		before,
		after,
		opens
	});
}
function decodeSetting({ place, name, before, after, opens }) {
	return present({
		place,
		name,
		before,
		after,
		opens
	});
}
function encodeList$1(list) {
	const { have, ...change } = {
		have: void 0,
		...encodeChange(list.change)
	};
	return present({
		...encodeAddress(list),
		name: list.name,
		address_family: list.family,
		manage: list.manage,
		part_of: list.partOf,
		cause: list.cause ?? null,
		held: list.held.length === 0 ? null : list.held.map(encodeHeld),
		waiting: list.waiting,
		brings: list.brings,
		suspended: list.suspended,
		suspended_within: list.suspendedWithin?.map(formatCidr),
		unchanged: list.unchanged,
		have,
		...change,
		setting_changes: list.settingChanges?.map(encodeSetting),
		digests: present({
			settings: list.digests.settings,
			exact: list.digests.exact
		})
	});
}
function decodeList$1(document) {
	const { settings, exact } = document.digests;
	return present({
		...decodeAddress(document),
		name: document.name,
		family: document.address_family,
		manage: document.manage,
		partOf: document.part_of,
		change: decodeChange(document),
		cause: document.cause ?? void 0,
		held: (document.held ?? []).map(decodeHeld),
		unchanged: document.unchanged,
		waiting: document.waiting,
		brings: document.brings,
		suspended: document.suspended,
		suspendedWithin: document.suspended_within?.map((text, index) => cidrAt(text, `suspended_within[${index}]`)),
		settingChanges: document.setting_changes?.map(decodeSetting),
		digests: present({
			settings,
			exact
		})
	});
}
function encodeStray({ address, at, name, arn, listId }) {
	return {
		address,
		account: at.account,
		account_id: at.accountId,
		region: at.region,
		name,
		arn,
		prefix_list_id: listId
	};
}
function decodeStray(document) {
	const { address, name, arn, prefix_list_id: listId } = document;
	return {
		address,
		at: decodeAt(document),
		name,
		arn,
		listId
	};
}
function encodeNotPlanned(list) {
	return {
		...encodeAddress(list),
		code: list.code
	};
}
function decodeNotPlanned(document) {
	return {
		...decodeAddress(document),
		code: document.code
	};
}
function encodeReferencing({ resourceId, account, ownerId, region }) {
	return present({
		resource_id: resourceId,
		account,
		account_id: ownerId,
		region
	});
}
function decodeReferencing(document) {
	const { resource_id: resourceId, account, account_id: ownerId, region } = document;
	return present({
		resourceId,
		account,
		ownerId,
		region
	});
}
function encodeTally({ tally, isEstimate, used, limit, ...resource }) {
	return {
		...encodeReferencing(resource),
		tally,
		...isEstimate ? { estimated: true } : {},
		used,
		limit
	};
}
function decodeTally({ tally, estimated, used, limit, ...resource }) {
	return {
		...decodeReferencing(resource),
		tally,
		isEstimate: estimated === true,
		used,
		limit
	};
}
function encodeList(list) {
	const { address, entries, size, isNew, references, referencedBy, unknownReferences, tightest, room, exact } = list;
	return present({
		address,
		entries,
		max_entries: size,
		new: isNew || void 0,
		references,
		referenced_by: referencedBy?.map(encodeReferencing),
		unknown_references: unknownReferences,
		tightest: tightest && encodeTally(tightest),
		room,
		exact
	});
}
function decodeList(document) {
	const { address, entries, references, referenced_by: referencedBy, tightest, room, exact } = document;
	return present({
		address,
		entries,
		size: document.max_entries,
		isNew: document.new === true,
		references,
		referencedBy: referencedBy?.map(decodeReferencing),
		unknownReferences: document.unknown_references,
		tightest: tightest && decodeTally(tightest),
		room,
		exact
	});
}
function encodeRegion({ at, lists }) {
	return present({
		account: at.account,
		account_id: at.accountId,
		region: at.region,
		prefix_lists: lists
	});
}
function decodeRegion({ account, account_id: accountId, region, prefix_lists: lists }) {
	return present({
		at: {
			account,
			accountId,
			region
		},
		lists
	});
}
function encodePlace({ account, accountId, region }) {
	return {
		account,
		account_id: accountId,
		region
	};
}
function decodePlace({ account, account_id, region }) {
	return {
		account,
		accountId: account_id,
		region
	};
}
function encodeCapacity(report) {
	const { isWhole, lists, nearlyFull, regions, firewalls, unreadFirewalls } = report;
	return {
		whole: isWhole,
		lists: lists.map(encodeList),
		nearly_full: nearlyFull.map(encodeTally),
		account_regions: regions.map(encodeRegion),
		firewalls: firewalls.map(({ at, ...firewall }) => ({
			...encodePlace(at),
			...firewall
		})),
		unread_firewalls: unreadFirewalls.map(({ at, why }) => ({
			...encodePlace(at),
			reason: why
		}))
	};
}
function decodeCapacity(document) {
	return {
		isWhole: document.whole,
		lists: document.lists.map(decodeList),
		nearlyFull: document.nearly_full.map(decodeTally),
		regions: document.account_regions.map(decodeRegion),
		firewalls: (document.firewalls ?? []).map((firewall) => {
			const { name, references, used, limit } = firewall;
			return {
				at: decodePlace(firewall),
				name,
				references,
				used,
				limit
			};
		}),
		unreadFirewalls: (document.unread_firewalls ?? []).map((place) => ({
			at: decodePlace(place),
			why: place.reason
		}))
	};
}
function encodeSource({ kind, at, names, position: { file, line, column } }) {
	const { account, accountId, region } = at ?? {};
	return present({
		kind,
		account,
		account_id: accountId,
		region,
		names: [...names],
		position: {
			file,
			line,
			column
		}
	});
}
function decodeSource(document) {
	const { kind, account, account_id: accountId, region, names } = document;
	const { file, line, column } = document.position;
	return {
		kind,
		...account !== void 0 && accountId !== void 0 && region !== void 0 ? { at: {
			account,
			accountId,
			region
		} } : {},
		names: [...names],
		position: {
			file,
			line,
			column
		}
	};
}
function encodeMapping({ name, sources }) {
	return {
		name,
		sources: sources.map(encodeSource)
	};
}
function decodeMapping({ name, sources }) {
	return {
		name,
		sources: sources.map(decodeSource)
	};
}
function isAbout({ account, region }, at) {
	return account === at.account && (region === void 0 || region === at.region);
}
function encodePlan(plan) {
	const { config, counts, digests } = plan;
	return present({
		format_version: "1.0",
		tool_version: plan.toolVersion,
		mode: plan.mode,
		config: present({
			path: config.path,
			sha256: config.sha256,
			owner: config.owner,
			works_sha256: config.works,
			commit: config.commit
		}),
		scope: [...plan.scope],
		taken_at: plan.takenAt,
		complete: plan.complete,
		account_regions: plan.regions.map(({ at, status }) => ({
			account: at.account,
			account_id: at.accountId,
			region: at.region,
			status,
			diagnostics: plan.diagnostics.flatMap((one, index) => isAbout(one, at) ? [index] : [])
		})),
		lists: plan.lists.map(encodeList$1),
		not_planned: plan.notPlanned.map(encodeNotPlanned),
		stray_shares: plan.strayShares.map(encodeStray),
		mappings: plan.mappings?.map(encodeMapping),
		setting_changes: plan.settingChanges?.map(encodeSetting),
		counts: {
			create: counts.create,
			update: counts.update,
			delete: counts.delete,
			retain: counts.retain,
			unchanged: counts.unchanged,
			held: counts.held,
			not_planned: counts.notPlanned,
			entries_to_add: counts.entriesToAdd,
			entries_to_remove: counts.entriesToRemove,
			descriptions_to_change: counts.descriptionsToChange,
			entries_checked: counts.entriesChecked
		},
		digests: {
			settings: digests.settings,
			exact: digests.exact
		},
		diagnostics: plan.diagnostics.map(encodeDiagnostic),
		capacity: plan.capacity && encodeCapacity(plan.capacity)
	});
}
const PIECE = 1e6;
const NO_LISTS = "\n  \"lists\": [],";
function* planFileText(plan) {
	const frame = `${JSON.stringify(encodePlan({
		...plan,
		lists: []
	}), null, 2)}\n`;
	const at = frame.indexOf(NO_LISTS);
	let piece = plan.lists.length === 0 ? frame.slice(0, at + 15) : frame.slice(0, at);
	for (const [index, list] of plan.lists.entries()) {
		const text = JSON.stringify(encodeList$1(list), null, 2).replaceAll("\n", "\n    ");
		piece += `${index === 0 ? "\n  \"lists\": [" : ","}\n    ${text}`;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = "";
	}
	yield `${piece}${plan.lists.length === 0 ? "" : "\n  ],"}${frame.slice(at + 15)}`;
}
function capacityText({ capacity }, style) {
	if (capacity === void 0 || !capacity.isWhole) return "";
	const palette = paletteOf(style);
	const isWide = style.wide === true;
	const width = isWide ? Number.POSITIVE_INFINITY : style.width - 2;
	const all = [CAPACITY_TITLES, ...capacity.lists.map((list) => capacityCells(list).map(visible))];
	const { rows, dropped } = fittingColumns(isWide ? all : all.map((row) => row.with(3, "")), width, CAPACITY_DISPENSABLE);
	const [titles = [], ...laid] = layColumns(rows, width).map((lines) => lines.map((line) => `  ${line}`));
	const lists = laid.map((lines, at) => {
		const { tightest } = capacity.lists[at] ?? {};
		if (isWide || tightest === void 0) return lines;
		return [...lines, ...wrap(visible(tallyUseText(tightest)), width - 4).map((line) => palette.quiet(`      ${line}`))];
	});
	const left = dropped.toSorted((a, b) => a - b).map((column) => CAPACITY_TITLES[column] ?? "");
	const hint = left.length === 0 ? [] : wrap(`Not shown in this width: ${left.join(", ")}; --wide shows all.`, width);
	const notes = capacityLines(capacity).flatMap((line) => wrap(visible(line), style.width));
	return `${[
		[palette.title("Capacity, least room first:")],
		[...titles.map(palette.quiet), ...lists.flat()],
		hint.map((line) => palette.quiet(`  ${line}`)),
		notes
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
const DEEP$2 = "      ";
function blockOf(change, style) {
	const palette = paletteOf(style);
	const { name, opens, place } = change;
	const setting = [place, name].filter((part) => part !== "").join(" ");
	const deep = (text) => wrap(visible(text), style.width - 6).map((line) => DEEP$2 + line);
	return [
		palette.change(`  ~ ${visible(setting)}`),
		...deep(sidesOf(change).join(" -> ")),
		...opens === void 0 ? [] : deep(`Opens: ${opens}`).map(palette.danger)
	];
}
function fileChangesText(changes, style) {
	return [
		paletteOf(style).title("How plsync works"),
		"",
		...changes.flatMap((change) => blockOf(change, style))
	].join("\n");
}
const INDENT$1 = "  ";
const DEEP$1 = "      ";
const ID_AT = 63;
const LEAST_ID_AT = 14;
const USUAL_PLACE = 16;
const ID_COLUMN = 22;
function listHeading(row, style) {
	const palette = paletteOf(style);
	const held = row.held[0];
	const name = visible(row.name);
	const said = held === void 0 ? `${name} ${row.verdict}` : `${name} is held back: ${visible(held.reason)}`;
	const title = row.cause === void 0 ? said : `${said} (${causeWords(row.cause)})`;
	const paint = held !== void 0 ? palette.held : row.kind === "delete" ? palette.danger : palette.title;
	const place = row.position === void 0 ? "" : visible(lineOf(row.position));
	const right = `${pad(row.id ?? "", ID_COLUMN)}${place}`.trimEnd();
	const start = Math.max(LEAST_ID_AT, Math.min(ID_AT, style.width - ID_COLUMN - Math.max(USUAL_PLACE, widthOf(place))));
	const left = `${INDENT$1}${held === void 0 ? "#" : "!"} `;
	const fits = right === "" || widthOf(left + title) + 2 <= start;
	const lines = wrap(title, fits ? start : style.width - 6).map((line, index) => index === 0 ? `${left}${line}` : `${DEEP$1}${line}`);
	const [first = ""] = lines;
	if (right === "") return lines.map(paint);
	if (fits) return [`${paint(first)}${" ".repeat(start - widthOf(first))}${palette.quiet(right)}`];
	const at = Math.max(2, Math.min(start, style.width - widthOf(right)));
	return [...lines.map(paint), `${" ".repeat(at)}${palette.quiet(right)}`];
}
const INDENT = "  ";
const DEEP = "      ";
const NAME_COLUMN = 14;
const VALUE_COLUMN = 16;
function listText(row, style) {
	const palette = paletteOf(style);
	const body = row.held.length > 0 && !style.verbose ? heldNumbers(row).flatMap((line) => noteLines(line, style)) : [
		...[...row.attributes, ...row.settings].flatMap((attribute) => attributeLines(attribute, style, palette)),
		...row.entries === void 0 ? [] : attributeLines(row.entries, style, palette),
		...entryLines(row, style, palette),
		...descriptionLines(row, style, palette),
		...tagLines(row, style, palette),
		...sharingLines(row, style, palette)
	];
	return [
		...listHeading(row, style),
		...row.held.length > 0 ? heldDetail(row, style) : noteLines(row.note, style),
		...body,
		...row.suspended === void 0 ? [] : noteLines(`Removals are suspended: ${visible(row.suspended)}. Entries that would be removed stay.`, style).map(palette.held),
		...allowLines(row, style)
	].join("\n");
}
function noteLines(note, style) {
	return note === void 0 ? [] : wrap(visible(note), style.width - 6).map((line) => DEEP + line);
}
function heldDetail(row, style) {
	return row.held.flatMap(({ reason, detail }, index) => [...index === 0 ? [] : noteLines(`Also: ${sentence(reason)}`, style), ...detail === void 0 ? [] : noteLines(sentence(detail), style)]);
}
function heldNumbers({ kind, adds, removes, describes, before, sharing }) {
	if (kind === "delete") return [`It has ${counted(before, "entry")}.`];
	const parts = [
		...adds.length === 0 ? [] : [counted(adds.length, "addition")],
		...removes.length === 0 ? [] : [`${counted(removes.length, "removal")} (of ${counted(before, "entry")})`],
		...describes.length === 0 ? [] : [counted(describes.length, "new description")],
		...sharing === void 0 ? [] : ["a change of its sharing"]
	];
	if (parts.length === 0) return [];
	const are = adds.length + removes.length + describes.length + (sharing === void 0 ? 0 : 1) === 1 ? "is" : "are";
	return [`${listed(parts).replace(/^a/, "A")} ${are} hidden; --verbose lists ${are === "is" ? "it" : "them"}.`];
}
function allowLines({ held }, { width }) {
	const allowing = allowingCommand(held);
	if (allowing === void 0) return [];
	const line = `${DEEP}${allowing.lead}  ${allowing.command}`;
	return widthOf(line) <= width ? [line] : [...wrap(allowing.lead, width - 6), allowing.command].map((text) => DEEP + text);
}
function hiddenLines(text, { width }, palette) {
	return wrap(`# (${text})`, width - 6).map((line) => palette.quiet(`${DEEP}${line}`));
}
function paintFor$1(symbol, palette) {
	return {
		"+": palette.add,
		"~": palette.change,
		"-": palette.remove
	}[symbol];
}
function attributeLines({ symbol, name, value, remark }, style, palette) {
	const shown = visible(name);
	const title = pad(widthOf(shown) < NAME_COLUMN ? shown : `${shown}  `, NAME_COLUMN);
	const lead = `${INDENT}${paintFor$1(symbol, palette)(symbol)} ${title}`;
	if (remark === void 0) {
		const left = 4 + widthOf(title);
		return wrap(visible(value), style.width - left).map((line, i) => (i === 0 ? lead : " ".repeat(left)) + line);
	}
	const said = `${pad(visible(value), VALUE_COLUMN)}  ${visible(remark)}`;
	if (2 + widthOf(`${symbol} ${title}${said}`) <= style.width) return [lead + said];
	return [lead + visible(value), ...noteLines(remark, style)];
}
function tableWidth({ width, wide = false }) {
	return wide ? Number.POSITIVE_INFINITY : width - 6 - 2;
}
function fittingEntries(row, style) {
	const shown = shownEntries(row, style.verbose ? Number.POSITIVE_INFINITY : 10);
	const cells = shown.rows.map((entry) => entryCells(entry).map(visible));
	return {
		shown,
		...fittingColumns(cells, tableWidth(style), [...DROPPED_FIRST.keys()])
	};
}
function droppedColumns(rows, style) {
	const open = rows.filter(({ held }) => held.length === 0 || style.verbose);
	const dropped = new Set(open.flatMap((row) => fittingEntries(row, style).dropped));
	return [...DROPPED_FIRST].flatMap(([index, words]) => dropped.has(index) ? [words] : []);
}
function tableLines(rows, style, palette) {
	return layColumns(rows.map(({ cells }) => cells.map(visible)), tableWidth(style)).flatMap((lines, index) => {
		const symbol = rows[index]?.symbol ?? "~";
		return lines.map((line, part) => paintFor$1(symbol, palette)(`${DEEP}${part === 0 ? symbol : " "} ${line}`));
	});
}
function entryLines(row, style, palette) {
	const { shown, rows } = fittingEntries(row, style);
	const hidden = [...shown.hiddenAdds === 0 ? [] : [`${counted(shown.hiddenAdds, "more addition")}`], ...shown.hiddenRemoves === 0 ? [] : [`${counted(shown.hiddenRemoves, "more removal")}`]];
	return [
		...tableLines(shown.rows.map(({ symbol }, index) => ({
			symbol,
			cells: rows[index] ?? []
		})), style, palette),
		...hidden.length === 0 ? [] : hiddenLines(`${listed(hidden)} hidden; --verbose lists them`, style, palette),
		...shown.rows.length === 0 || row.unchanged === 0 ? [] : hiddenLines(`${counted(row.unchanged, "unchanged entry")} hidden`, style, palette)
	];
}
function descriptionLines({ describes, descriptions }, style, palette) {
	if (descriptions === void 0) return [];
	const { rows, hidden } = shownDescriptions(describes, style.verbose ? Number.POSITIVE_INFINITY : 10);
	return [
		...attributeLines(descriptions, style, palette),
		...tableLines(rows.map((cells) => ({
			symbol: "~",
			cells
		})), style, palette),
		...hidden === 0 ? [] : hiddenLines(`${counted(hidden, "more description")} hidden; --verbose lists them`, style, palette)
	];
}
function tagLines({ tags }, style, palette) {
	const [first] = tags;
	if (first === void 0) return [];
	const symbol = tags.every((tag) => tag.symbol === first.symbol) ? first.symbol : "~";
	const rows = tags.map((tag) => ({
		symbol: tag.symbol,
		cells: [tag.name, tag.value]
	}));
	return [`${INDENT}${paintFor$1(symbol, palette)(symbol)} tags`, ...tableLines(rows, style, palette)];
}
function sharingLines({ sharing }, style, palette) {
	if (sharing === void 0) return [];
	const rows = sharing.principals.map(({ symbol, principal }) => ({
		symbol,
		cells: [principal]
	}));
	return [
		...attributeLines(sharing.head, style, palette),
		...tableLines(rows, style, palette),
		...sharing.hidden === "" ? [] : hiddenLines(`${sharing.hidden} hidden`, style, palette)
	];
}
const NOT_PLANNED_SHOWN = 10;
const BLOCKS_NOT_PLANNED = 3;
function notPlannedText(lists, style) {
	const palette = paletteOf(style);
	const shown = lists.slice(0, style.verbose ? lists.length : NOT_PLANNED_SHOWN);
	const names = shown.map(({ address, at: { account, region } }) => visible(address.slice(`${account}/${region}/`.length)));
	const more = lists.length - shown.length;
	const text = `${counted(lists.length, "prefix list")} not planned, left alone: ${names.join(", ")}${more === 0 ? "" : ` and ${count(more)} more; --verbose names them`}`;
	return wrap(text, style.width - 6).map((line, index) => palette.held(`${index === 0 ? "  " : "      "}${line}`)).join("\n");
}
function notPlannedAnywhere(lists, regions, style) {
	const names = listedUpTo(3, lists.map(({ address }) => visible(address)));
	const places = counted(regions, "account-region");
	const text = `${counted(lists.length, "prefix list")} in ${places} not planned, left alone: ${names}; --verbose names them`;
	return wrap(text, style.width - 4).map((line, index) => paletteOf(style).held(`${index === 0 ? "" : "    "}${line}`)).join("\n");
}
const NOTES = new Set([
	"changed_outside",
	"list_on_hold",
	"rolled_back"
]);
function isNote({ code, severity }) {
	return severity === "warning" && NOTES.has(code);
}
function diagnosticsBeside(plan) {
	return plan.diagnostics.filter((diagnostic) => !isNote(diagnostic));
}
function noteText(note, style) {
	const text = [sentence(note.summary), ...explanation(note)].map(visible).join(" ");
	return wrap(text, style.width - 2).map((line, index) => paletteOf(style).held(`${index === 0 ? "! " : "  "}${line}`)).join("\n");
}
function planNotesText(plan, style) {
	return inFileOrder(plan.diagnostics.filter(isNote)).map((note) => `${noteText(note, style)}\n`).join("\n");
}
const LEGEND = [
	[
		"+",
		"+ create or add",
		"add"
	],
	[
		"~",
		"~ change",
		"change"
	],
	[
		"-",
		"- remove",
		"remove"
	],
	[
		"!",
		"! held back",
		"held"
	]
];
function planText(plan, style) {
	return [
		planChangesText(plan, style),
		planNotesText(plan, style),
		diagnosticsText(diagnosticsBeside(plan), style),
		capacityText(plan, style),
		planSumsText(plan, style)
	].filter((part) => part !== "").join("\n");
}
function planChangesText(plan, style) {
	const rows = rowsOf(plan);
	const { settingChanges = [] } = plan;
	if (rows.length + plan.notPlanned.length + plan.strayShares.length + settingChanges.length === 0) return "";
	const palette = paletteOf(style);
	const planned = new Set([...rows, ...plan.strayShares].map(({ at }) => accountRegionKey(at)));
	const regions = new Map([
		...rows,
		...plan.notPlanned,
		...plan.strayShares
	].sort((a, b) => compareAccountRegions(a.at, b.at)).map((list) => [accountRegionKey(list.at), list.at]));
	const missingIn = Map.groupBy(plan.notPlanned, ({ at }) => accountRegionKey(at));
	const alone = [...regions.keys()].filter((key) => !planned.has(key));
	const isFolded = !style.verbose && alone.length > 3;
	const straysIn = Map.groupBy(plan.strayShares, ({ at }) => accountRegionKey(at));
	const rowsIn = Map.groupBy(rows, ({ at }) => accountRegionKey(at));
	const blocks = [...regions].flatMap(([key, region]) => {
		if (isFolded && !planned.has(key)) return [];
		const missing = missingIn.get(key) ?? [];
		const strays = straysIn.get(key) ?? [];
		return [
			palette.title(visible(regionTitle(region))),
			...(rowsIn.get(key) ?? []).flatMap((row, index, here) => [...headingLines(headingBefore(here, index), palette), listText(row, style)]),
			...strays.map((share) => strayLines(share, style)),
			...missing.length === 0 ? [] : [notPlannedText(missing, style)]
		].join("\n\n");
	});
	const folded = isFolded ? [notPlannedAnywhere(alone.flatMap((key) => missingIn.get(key) ?? []), alone.length, style)] : [];
	const file = settingChanges.length === 0 ? [] : [fileChangesText(settingChanges, style)];
	return `${[
		leadOf(plan, rows, style),
		...blocks,
		...folded,
		...droppedText(rows, style),
		...file
	].join("\n\n")}\n`;
}
function droppedText(rows, style) {
	const dropped = droppedColumns(rows, style);
	if (dropped.length === 0) return [];
	return [wrap(`The ${listed(dropped)} of entries do not fit in this width; --wide shows them.`, style.width - 2).map((line) => paletteOf(style).quiet(`  ${line}`)).join("\n")];
}
function headingLines(split, palette) {
	return split === void 0 ? [] : [palette.title(`  ${visible(split.name)}, ${split.sum}`)];
}
function leadOf(plan, rows, style) {
	const what = plan.mode === "sync" ? "plsync sync" : "plsync";
	const lead = hasChanges(plan) ? `${what} will make these changes:` : rows.length > 0 ? `${what} will change nothing: every change is held back.` : `${what} will change nothing.`;
	return [
		...wrap(lead, style.width),
		...scopeLines(plan),
		...legendLines(rows, style)
	].join("\n");
}
function scopeLines({ scope }) {
	return scope.length === 0 ? [] : [`  only: ${scope.map(visible).join(" ")}`];
}
function legendLines(rows, style) {
	const palette = paletteOf(style);
	const used = new Set(rows.flatMap((row) => [
		row.symbol,
		...row.held.length > 0 ? [] : [
			...row.attributes,
			...row.settings,
			...row.tags
		].map(({ symbol }) => symbol),
		...row.held.length > 0 ? [] : [row.entries, row.descriptions].flatMap((head) => head?.symbol ?? []),
		...row.held.length > 0 || row.sharing === void 0 ? [] : symbolsOf(row.sharing),
		...row.adds.length > 0 && row.held.length === 0 ? ["+"] : [],
		...row.removes.length > 0 && row.held.length === 0 ? ["-"] : []
	]));
	const legend = LEGEND.filter(([symbol]) => used.has(symbol));
	const isNarrow = widthOf(`  ${legend.map(([, words]) => words).join("   ")}`) > style.width;
	const painted = legend.map(([, words, paint]) => palette[paint](words));
	return legend.length === 0 ? [] : isNarrow ? painted.map((words) => `  ${words}`) : [`  ${painted.join("   ")}`];
}
function symbolsOf({ head, principals }) {
	return [head.symbol, ...principals.map(({ symbol }) => symbol)];
}
function strayLines(share, style) {
	return wrap(visible(strayText(share)), style.width - 4).map((line, index) => paletteOf(style).remove(`${index === 0 ? "  - " : "    "}${line}`)).join("\n");
}
function planSumsText(plan, style) {
	const { counts, digests } = plan;
	const palette = paletteOf(style);
	if (!hasChanges(plan)) {
		const rest = restOf(plan, false);
		return lines([...wrap(noChangesLine(plan), style.width), ...rest === "" ? [] : [`${rest}.`]]);
	}
	const retain = counts.retain === 0 ? "" : `, ${count(counts.retain)} to retain`;
	const sums = `${count(counts.create)} to create, ${count(counts.update)} to change, ${count(counts.delete)} to delete${retain}.`;
	const described = counts.descriptionsToChange;
	const descriptions = described === 0 ? "" : ` ${counted(described, "description")} to change.`;
	const entries = `Entries: ${count(counts.entriesToAdd)} to add, ${count(counts.entriesToRemove)} to remove.${descriptions}`;
	const fits = 6 + sums.length + 1 + entries.length <= style.width;
	const painted = wrap(sums, style.width - 6).map((line) => counts.delete > 0 ? palette.danger(line) : line).map((line, index) => index === 0 ? `${palette.title("Plan:")} ${line}` : line);
	return lines([
		...fits ? [`${painted} ${entries}`] : [...painted, ...wrap(entries, style.width)],
		...wrap(`${restOf(plan, true)}.`, style.width),
		...wrap(`Digests, first 12 of 64: settings ${shortDigest(digests.settings)}, exact ${shortDigest(digests.exact)}`, style.width).map(palette.quiet)
	]);
}
function lines(texts) {
	return texts.map((text) => `${text}\n`).join("");
}
function restOf({ counts, lists, regions, strayShares }, withUnchanged) {
	const suspended = lists.filter((list) => list.suspended !== void 0).length;
	const failed = regions.filter(({ status }) => status === "failed").length;
	return [
		...strayShares.length === 0 ? [] : [`Shares to delete: ${count(strayShares.length)}`],
		...counts.held === 0 ? [] : [`Held back: ${count(counts.held)}`],
		...suspended === 0 ? [] : [`Removals suspended: ${count(suspended)}`],
		...withUnchanged ? [`Unchanged: ${count(counts.unchanged)}`] : [],
		...counts.notPlanned === 0 ? [] : [`Not planned: ${count(counts.notPlanned)}${failed === 0 ? "" : ` (${counted(failed, "account-region")} failed)`}`]
	].join(". ");
}
function noChangesLine(plan) {
	if (plan.diagnostics.some(({ code }) => code === "no_match") && plan.lists.length === 0) return "No list was looked at.";
	if (plan.regions.length === 0 && plan.scope.length === 0) return `No changes. ${visible(plan.config.path)} names no Region with lists: to delete those that owner ${visible(plan.config.owner)} still has, name their Regions in \`regions\` of the account.`;
	const lead = plan.complete ? "No changes." : "No changes in what could be read.";
	const matching = plan.lists.flatMap(({ at, change, suspended, held }) => change.kind === "keep" && suspended === void 0 && held.length === 0 ? [{
		at,
		entries: change.have.entryCount
	}] : []);
	if (matching.length === 0) return lead;
	const entries = matching.reduce((sum, list) => sum + list.entries, 0);
	const checked = [...plan.scope.length === 0 ? [] : [`only ${plan.scope.map(visible).join(" ")}`], `${counted(entries, "entry")} checked`].join("; ");
	return `${lead} ${listsInPlaces(matching)} ${matching.length === 1 ? "matches" : "match"} ${visible(plan.config.path)} (${checked}).`;
}
function actionOf(change) {
	if (change.kind !== "update") return change.kind;
	const action = change.adopt ? "adopt" : "update";
	return change.rename === void 0 ? action : `${action}+rename`;
}
function idOf(change) {
	return change.kind === "create" ? void 0 : change.have.id;
}
function needsReview(change) {
	switch (change.kind) {
		case "create":
		case "delete":
		case "retain": return true;
		case "update": return change.adopt || change.rename !== void 0 || change.newSettings === true || change.tags.set.has(TAG.settings);
		case "keep": return false;
	}
}
function shareForm(share) {
	return share && {
		adds: share.adds,
		ends: share.ends,
		external: share.changesExternal ? share.allowExternal : void 0,
		joins: share.joins,
		removes: share.removes
	};
}
function haveText({ id, name, version, maxEntries, entryCount, entriesSha256 }) {
	return `[${canonical(id)},${canonical(name)},${version},${maxEntries},${entryCount},"${entriesSha256}"]`;
}
function exactDigest(address, settings, change) {
	const update = change.kind === "update" ? change : void 0;
	const describes = describesOf(change);
	const tags = change.kind === "update" || change.kind === "retain" ? change.tags : void 0;
	const adds = addsOf(change).map(({ cidr, description }) => `["${formatCidr(cidr)}",${canonical(description)}]`);
	const removes = removesOf(change).map(({ cidr }) => `"${formatCidr(cidr)}"`);
	const members = {
		address: canonical(address),
		adds: `[${adds.join()}]`,
		adopt: update && `${update.adopt}`,
		describes: describes.length === 0 ? void 0 : canonical(describes.map(({ cidr, from, to }) => [
			formatCidr(cidr),
			from,
			to
		])),
		have: change.kind === "create" ? "null" : haveText(change.have),
		kind: `"${change.kind}"`,
		max_entries: change.kind === "create" ? `${change.maxEntries}` : void 0,
		new_settings: canonicalIf(update?.newSettings),
		removes: `[${removes.join()}]`,
		rename: canonicalIf(update?.rename && [update.rename.from, update.rename.to]),
		resize: update?.resize && `[${update.resize.from},${update.resize.to}]`,
		settings: settings === void 0 ? "null" : `"${settings}"`,
		share: canonicalIf(shareForm(shareChangeOf(change))),
		tags: change.kind === "create" ? canonicalPairs(change.tags) : tags && `{"remove":${canonical(tags.remove)},"set":${canonicalPairs(tags.set)}}`
	};
	return sha256(`plsync exact 2\n${canonicalMembers(members)}`);
}
function planDigests(lists, works) {
	const reviewed = [];
	const exact = [];
	for (const { address, change, digests } of lists) {
		if (change.kind === "keep") continue;
		const name = canonical(address);
		exact.push(`[${name},"${digests.exact}"]`);
		if (!needsReview(change)) continue;
		reviewed.push(`[${name},"${actionOf(change)}",${canonical(idOf(change) ?? "")},"${digests.settings ?? ""}"]`);
	}
	const files = canonical(unordered([...new Set(works)]));
	const rollUp = (rows) => sha256(`plsync run 3\n${canonicalMembers({
		lists: `[${rows.join()}]`,
		works: files
	})}`);
	return {
		settings: rollUp(reviewed),
		exact: rollUp(exact)
	};
}
function countPlan(lists, notPlanned) {
	const going = {
		create: 0,
		update: 0,
		delete: 0,
		retain: 0,
		keep: 0
	};
	let held = 0;
	let entriesToAdd = 0;
	let entriesToRemove = 0;
	let descriptionsToChange = 0;
	let entriesChecked = 0;
	for (const { change, held: reasons } of lists) {
		if (change.kind !== "create") entriesChecked += change.have.entryCount;
		if (reasons.length > 0) {
			held++;
			continue;
		}
		going[change.kind]++;
		entriesToAdd += addsOf(change).length;
		entriesToRemove += removesOf(change).length;
		descriptionsToChange += newWordsOf(change).length;
		if (change.kind === "delete") entriesToRemove += change.have.entryCount;
	}
	return {
		create: going.create,
		update: going.update,
		delete: going.delete,
		retain: going.retain,
		unchanged: going.keep,
		held,
		notPlanned: notPlanned.length,
		entriesToAdd,
		entriesToRemove,
		descriptionsToChange,
		entriesChecked
	};
}
const OUTCOME_COLUMN = 10;
const RESULT_COLUMN = 28;
const BELOW = "    ";
const OUTCOME_WORDS = {
	done: "done",
	already: "done",
	unchanged: "unchanged",
	held: "held back",
	failed: "failed",
	"not-done": "not done",
	"not-planned": "not planned"
};
function addressColumn(addresses) {
	return Math.max(0, ...addresses.map((address) => widthOf(visible(address))));
}
function reportLine(row, column, style) {
	const address = visible(row.address);
	const word = OUTCOME_WORDS[row.outcome];
	const result = visible(row.result);
	const isLeft = row.outcome === "held" || row.outcome === "not-planned" || row.outcome === "unchanged";
	const said = isLeft ? [word, result].filter((part) => part !== "").join(", ") : `${pad(word, OUTCOME_COLUMN)}${pad(result, RESULT_COLUMN)}  ${duration(row.milliseconds)}`;
	const palette = paletteOf(style);
	const painted = (text) => {
		if (isLeft) return palette.held(text);
		return paintFor(row.outcome, palette)(text.slice(0, OUTCOME_COLUMN)) + text.slice(OUTCOME_COLUMN);
	};
	const lead = `${pad(address, column)}  `;
	if (style.wide || widthOf(lead + said) <= style.width) return lead + painted(said);
	const [first = "", ...rest] = wrap(said, style.width - 4).map((line) => line.trimEnd());
	return [
		address,
		BELOW + painted(first),
		...rest.map((line) => BELOW + (isLeft ? palette.held(line) : line))
	].join("\n");
}
function paintFor(outcome, palette) {
	return outcome === "done" || outcome === "already" ? palette.add : palette.danger;
}
function reportSumsText(report, style) {
	const palette = paletteOf(style);
	const { changes, made, failed, notDone, held, notPlanned, added, removed, described, kept, waiting } = reportSums(report);
	const bad = [...failed === 0 ? [] : [`${count(failed)} failed`], ...notDone === 0 ? [] : [`${count(notDone)} not done`]];
	const all = made === changes ? count(made) : `${count(made)} of ${count(changes)}`;
	const firstOf = (paint) => changes === 0 ? "nothing to change." : `${[`${all} ${plural(changes, "change")} made`, ...bad.map(paint)].join(", ")}.`;
	const rest = [
		...changes === 0 ? [] : [`Entries: ${count(added)} added, ${count(removed)} removed${kept === 0 ? "" : `, ${count(kept)} kept`}.`],
		...described === 0 ? [] : [`${counted(described, "description")} changed.`],
		...waiting === 0 ? [] : [`Waiting for room: ${counted(waiting, "addition")}.`],
		...held === 0 ? [] : [`Held back: ${count(held)}.`],
		...notPlanned === 0 ? [] : [`Not planned: ${count(notPlanned)}.`]
	];
	const lead = `${palette.title("Apply:")} ${firstOf(palette.danger)}`;
	const second = rest.join(" ");
	const plain = [
		"Apply:",
		firstOf((text) => text),
		...rest
	].join(" ");
	if (widthOf(plain) <= style.width) return `${[lead, ...rest].join(" ")}\n`;
	return `${[lead, ...wrap(second, style.width)].join("\n")}\n`;
}
const STATUS_COLUMN = 8;
const ACCOUNT_ID = "000000000000";
const LISTS_COLUMN = 9;
function configurationLine({ path, mappings }) {
	const lists = mappings.flatMap((mapping) => mapping.lists);
	return `${visible(path)}: format 1, ${listsInPlaces(lists)}`;
}
function readAnewLine(lists) {
	return `${counted(lists, "prefix list")} read anew because ${lists === 1 ? "its" : "their"} turn has come, whatever ${lists === 1 ? "its" : "their"} tags say`;
}
function widest(texts) {
	let width = 0;
	for (const text of new Set(texts)) width = Math.max(width, widthOf(visible(text)));
	return width;
}
const GAP = "  ";
function readingLines(all, style) {
	const palette = paletteOf(style);
	const accounts = widest(all.map(({ account }) => account));
	const regions = widest(all.map(({ region }) => region));
	const usual = [
		pad("", accounts),
		ACCOUNT_ID,
		pad("", regions),
		pad("", LISTS_COLUMN),
		"0.0s"
	].join(GAP);
	const hasIds = style.wide || 10 + usual.length <= style.width;
	return (progress) => {
		const { at } = progress;
		const status = progress.kind === "read" ? progress.ok ? "ok" : "failed" : progress.kind;
		const paint = status === "failed" ? palette.danger : status === "ok" ? palette.add : palette.quiet;
		const cells = [
			pad(visible(at.account), accounts),
			...hasIds ? [at.accountId] : [],
			pad(visible(at.region), regions),
			padStart(counted(progress.lists, "list"), LISTS_COLUMN),
			...progress.kind === "read" ? [duration(progress.milliseconds)] : [],
			...progress.kind === "waiting" ? ["in the middle of a change"] : []
		];
		return `${GAP}${paint(pad(status, STATUS_COLUMN))}${cells.join(GAP)}`;
	};
}
function moreFailedLine(number, style) {
	return `  ${paletteOf(style).danger(pad("failed", STATUS_COLUMN))}${counted(number, "more account-region")}`;
}
function applyLine(progress, column, style) {
	return progress.kind === "ended" ? reportLine(progress.row, column, style) : `${pad(visible(progress.address), column)}  ${visible(progress.what)}`;
}
function reportTitle(plan, report, name) {
	const made = (...kinds) => report.rows.filter(({ kind, outcome }) => kinds.includes(kind) && (outcome === "done" || outcome === "already")).length;
	const parts = [
		[made("create"), "created"],
		[made("update"), "changed"],
		[made("delete"), "deleted"],
		[made("retain"), "retained"]
	];
	const { changes, made: all, held, notPlanned } = reportSums(report);
	const isWhole = changes > 0 && all === changes && held === 0 && notPlanned === 0;
	const figures = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`);
	return commentTitle(isWhole ? ["applied", ...figures].join(", ") : reportHeadline(plan, report), name);
}
function recordedLine({ action, id, settings }) {
	return [
		action,
		id,
		settings === "" ? "" : `settings ${shortDigest(settings)}`
	].filter((part) => part !== "").join(" ");
}
function mismatchLines({ address, recorded, now, reason }) {
	return [
		`# ${visible(address)}`,
		`- ${visible(recorded === void 0 ? "not reviewed" : recordedLine(recorded))}`,
		`+ ${visible(`${recordedLine(now)}: ${reason}`)}`
	];
}
function reportComment(plan, report, about, limit = COMMENT_CHARACTERS) {
	const { changes, added, removed } = reportSums(report);
	const { commit, run, mismatches, remarks, links = NO_LINKS } = about;
	const sentence = changes === 0 ? `Nothing was changed at ${shortCommit(commit)} in ${run}.` : `Applied at ${shortCommit(commit)} in ${run}: ${count(added)} ${plural(added, "entry")} added, ${count(removed)} removed, in ${duration(report.milliseconds)}.`;
	const attention = attentionOf([...plan.diagnostics, ...report.diagnostics], rowsOf(plan), { links });
	const fence = mismatches.length === 0 ? "" : diffFence(mismatches.flatMap(mismatchLines));
	const more = `The job summary of ${run} has the rest.`;
	return firstThatFits([
		() => joinBlocks([
			sentence,
			...remarks,
			...attentionAlerts(attention),
			fence,
			doneTable(report)
		]),
		() => joinBlocks([
			sentence,
			...remarks,
			...attentionAlerts({
				...attention,
				warnings: []
			}),
			fence,
			more
		]),
		() => joinBlocks([
			sentence,
			...remarks,
			`${planHeadline(plan)}.`,
			more
		])
	], limit, (text) => text.length);
}
function reportJson(report, of) {
	const sums = reportSums(report);
	return {
		format_version: "1.0",
		...of === void 0 ? {} : { plan_digest: of.planDigest },
		...of?.part === void 0 ? {} : { part: of.part },
		counts: {
			changes: sums.changes,
			made: sums.made,
			failed: sums.failed,
			not_done: sums.notDone,
			held: sums.held,
			not_planned: sums.notPlanned,
			entries_added: sums.added,
			entries_removed: sums.removed,
			entries_kept: sums.kept,
			descriptions_changed: sums.described
		},
		milliseconds: report.milliseconds,
		rows: report.rows.map((row) => present({
			address: row.address,
			account: row.at.account,
			account_id: row.at.accountId,
			region: row.at.region,
			name: row.name,
			mapping: row.mapping,
			kind: row.kind,
			outcome: row.outcome,
			result: row.result,
			id: row.id,
			version_before: row.versionBefore,
			version_after: row.versionAfter,
			max_entries_before: row.sizeBefore,
			max_entries_after: row.sizeAfter,
			entries_after: row.entriesAfter,
			added: row.added,
			removed: row.removed,
			kept: row.kept,
			described: row.described,
			waiting: row.waiting,
			milliseconds: row.milliseconds,
			position: row.position
		})),
		diagnostics: report.diagnostics.map(encodeDiagnostic)
	};
}
function historyJson(history) {
	const { address, id, maxEntries, versions, older, rollbackTo, hold } = history;
	return present({
		format_version: "1.0",
		address,
		id,
		max_entries: maxEntries,
		versions: versions.map(({ version, madeBy, entries, added, removed }) => present({
			version,
			entries: entries ?? null,
			added: added ?? null,
			removed: removed ?? null,
			made_by: madeBy.kind,
			restored_from: madeBy.kind === "rollback" ? madeBy.from : void 0
		})),
		older_versions: older,
		rollback_to: rollbackTo,
		hold: hold === void 0 ? void 0 : present({
			since: hold.since,
			until: hold.until
		})
	});
}
function entryRows({ adds, removes }, style) {
	const palette = paletteOf(style);
	const entries = [...adds.map((entry) => ({
		symbol: "+",
		entry
	})), ...removes.map((entry) => ({
		symbol: "-",
		entry
	}))];
	return layColumns(entries.map(({ entry }) => [formatCidr(entry.cidr), visible(entry.description)]), style.width - 8).flatMap((lines, index) => {
		const symbol = entries[index]?.symbol ?? "+";
		const paint = symbol === "+" ? palette.add : palette.remove;
		return lines.map((line, part) => paint(`      ${part === 0 ? symbol : " "} ${line}`));
	});
}
function rollbackText(rollback, style) {
	const palette = paletteOf(style);
	const { address, id } = rollback;
	const name = visible(address);
	const lead = fold(`${name} (${id}) goes back ${versionsPhrase(rollback)}, and is held there:`, style.width);
	const growth = growthPhrase(rollback);
	const loss = lossSentence(rollback);
	return [
		palette.title(name) + lead.slice(name.length),
		...entryRows(rollback, style),
		...growth === "" ? [] : [`      ~ ${visible(growth)}`],
		rollbackSums(rollback),
		...loss === "" ? [] : [palette.danger(loss)],
		""
	].join("\n");
}
function heldRollbackText(rollback, style) {
	const palette = paletteOf(style);
	const { address, to, held } = rollback;
	const flags = allowingFlags(held);
	return [
		"",
		...held.flatMap(({ reason, detail }) => [...wrap(`Held back: ${visible(reason)}.`, style.width).map(palette.danger), ...detail === void 0 ? [] : wrap(visible(detail), style.width)]),
		...flags.length === 0 ? [] : ["To allow it once:", `  plsync rollback ${shellWord(address)} --to ${to} ${flags.join(" ")}`],
		""
	].join("\n");
}
const DRIFT_SHOWN = 5;
function isOpen({ removes, kind }) {
	return removes.length > 0 || kind === "delete";
}
function remainder({ counts, notPlanned, scope }) {
	const places = [...new Set(notPlanned.map(({ at }) => `${at.account}/${at.region}`))];
	const where = places.length > 3 ? `${places.length} account-regions` : listed(places.map(markdownCode));
	return [
		...counts.unchanged === 0 ? [] : [`${counted(counts.unchanged, "list")} unchanged.`],
		...counts.notPlanned === 0 ? [] : [`${counted(counts.notPlanned, "list")} in ${where} ${counts.notPlanned === 1 ? "is" : "are"} not in this plan.`],
		...scope.length === 0 ? [] : [`Only lists that match ${listed(scope.map(markdownCode))} were planned.`]
	].join(" ");
}
const ON_MERGE = "On merge the plan is made again; each list is applied only if its settings are the ones reviewed here (entries may follow the interfaces, within the limits).";
function foot({ digests }, { head, run, notApplied = [] }) {
	return [`Planned at ${shortCommit(head)} in ${run}. Plan digest ${markdownCode(shortDigest(digests.settings))}; the run's summary shows all 64 digits.`, ...notApplied.length === 0 ? [ON_MERGE] : []].join("\n");
}
function planTitle(plan, name) {
	return commentTitle(planHeadline(plan), name);
}
function changesTables(rows, about) {
	const ordered = byUrgency(rows);
	const drifted = ordered.filter(({ cause, held }) => cause === "drift" && held.length === 0);
	const isLong = drifted.length > DRIFT_SHOWN;
	const first = isLong ? ordered.filter((row) => !drifted.includes(row)) : ordered;
	return [...first.length === 0 ? [] : [changesTable(first, about)], ...isLong ? [detailsBlock(`${counted(drifted.length, "list")} drifted, which this PR did not cause`, changesTable(drifted, about))] : []];
}
function planComment(plan, about, limit = COMMENT_CHARACTERS) {
	const rows = rowsOf(plan);
	const { remarks, since, reader = {} } = about;
	const attention = attentionOf(plan.diagnostics, rows, reader);
	const settings = plan.settingChanges ?? [];
	const items = attention.errors.length + attention.held.length + attention.warnings.length;
	if (!hasChanges(plan) && items === 0 && plan.counts.notPlanned + settings.length === 0) return unchanged(plan, about);
	const level = (...blocks) => joinBlocks([
		...notAppliedBlocks(about.notApplied),
		...sinceBlocks(since),
		...dangerBlocks(rows, settings, plan.diagnostics),
		...blocks,
		...remarks,
		foot(plan, about)
	]);
	const strays = plan.strayShares.map((share) => `- ${markdownText(accountRegionKey(share.at))}: ${markdownText(strayText(share))}`).join("\n");
	const works = (most) => fileChangesBlocks(settings, most);
	const alerts = attentionAlerts(attention);
	const tables = (links) => [...changesTables(rows, {
		since,
		links
	}), strays];
	const lists = (links, ...details) => level(...tables(links), remainder(plan), ...alerts, ...works(), ...details);
	const details = (most) => byUrgency(rows).map((row) => listDetails(row, most, isOpen(row), since));
	const summary = `the job summary of ${about.run}`;
	const leftOut = `${entriesLeftOut(rows)} They are in ${summary}.`;
	return firstThatFits([
		() => lists(reader.links, ...details(Number.POSITIVE_INFINITY)),
		() => lists(reader.links, ...details(10)),
		() => lists(reader.links, leftOut),
		() => lists(void 0, leftOut),
		() => level(regionsTable(plan), ...attentionAlerts({
			...attention,
			warnings: []
		}), ...works(20), `${counted(rows.length, "list")} ${rows.length === 1 ? "does" : "do"} not fit here. They are in ${summary}.`),
		() => level(...worksSum(plan), `${counted(rows.length, "list")} and ${count(items)} things that need a person do not fit here. They are in ${summary}.`)
	], limit, (text) => text.length);
}
function unchanged({ config, lists, scope }, about) {
	const { head, run, remarks, since } = about;
	const only = scope.length === 0 ? "" : `, limited to ${listed(scope.map(markdownCode))}`;
	const match = lists.length === 1 ? "matches" : "match";
	return joinBlocks([
		...notAppliedBlocks(about.notApplied),
		...sinceBlocks(since),
		`${listsInPlaces(lists)} ${match} ${markdownCode(config.path)} at ${shortCommit(head)}${only}. ${run}`,
		...remarks
	]);
}
const HEAD = /^# (\S+\/\S+\/.+?) {3}/;
const ENTRY = /^([+-]) ([0-9a-f.:]+\/\d+)(?: |$)/;
const HIDDEN = /^# [\d,]+ more (?:addition|removal)/;
function entriesIn(text) {
	const found = new Map();
	for (const [, fence = ""] of text.matchAll(/^```diff\n([\s\S]*?)\n```$/gm)) {
		const [head = "", ...lines] = fence.split("\n");
		const address = HEAD.exec(head)?.[1];
		if (address === void 0 || lines.some((line) => HIDDEN.test(line))) continue;
		const entries = lines.flatMap((line) => {
			const [, sign, cidr] = ENTRY.exec(line) ?? [];
			return sign === void 0 ? [] : [`${sign} ${cidr}`];
		});
		found.set(address, new Set(entries));
	}
	return found;
}
const MOST_OTHERS = 50;
function othersTable(others) {
	if (others.length === 0) return [];
	const rows = others.slice(0, MOST_OTHERS).map(({ kind, code, about }) => [
		markdownText(kindWords(kind)),
		about === "" ? "the whole run" : markdownText(about),
		markdownCode(code)
	]);
	const more = others.length - rows.length;
	return [
		"What else syncs found; the summary of the run has the details:",
		markdownTable([
			{ title: "Kind" },
			{ title: "Where" },
			{ title: "Code" }
		], rows),
		...more === 0 ? [] : [`And ${count(more)} more.`]
	];
}
const NEARLY_FULL = "nearly full";
const ROWS = {
	reference_full: {
		what: "additions wait until what references the list has room",
		kind: NO_ROOM
	},
	reference_near: {
		what: "what references the list has little room left",
		kind: NEARLY_FULL
	}
};
function withRoomRows(rows, { diagnostics }, redact) {
	const taken = new Set(rows.map(({ address }) => address));
	const more = diagnostics.flatMap((diagnostic) => {
		const row = rowOf(diagnostic, redact);
		return row === void 0 || taken.has(row.address) ? [] : [row];
	});
	return [...rows, ...more];
}
function rowOf(diagnostic, redact) {
	const { address, code } = diagnostic;
	const told = ROWS[code];
	if (told === void 0 || address === void 0) return void 0;
	const { errors, warnings } = attentionOf([diagnostic], []);
	const name = address.split("/").slice(2).join("/");
	const shown = {
		address: redact(address),
		symbol: "!",
		...told,
		entries: ""
	};
	return {
		...shown,
		digest: shortDigest(sha256(JSON.stringify(["plsync drift 1", Object.values(shown)]))),
		changes: 0,
		details: () => redact(detailsBlock(`<b>${htmlText(name)}</b> ${told.kind}`, [...errors, ...warnings].join("\n\n")))
	};
}
function weighedIn({ lists, capacity }, redact) {
	const planned = new Set(lists.map(({ address }) => redact(address)));
	const asked = (capacity?.lists ?? []).filter(({ references }) => references !== void 0);
	const weighed = new Set(asked.map(({ address }) => redact(address)));
	return (address) => weighed.has(address) || !planned.has(address);
}
function differing(rows) {
	return rows.filter(({ kind }) => kind !== NEARLY_FULL);
}
function digestOf(rows, others, schedule) {
	const sorted = rows.toSorted((a, b) => compareText(a.address, b.address));
	const besides = [...others.length === 0 ? [] : [others.map(eventKey).sort()], ...schedule === void 0 ? [] : [schedule]];
	return sha256(JSON.stringify([
		"plsync drift 1",
		sorted.map(({ address, digest }) => [address, digest]),
		...besides
	]));
}
function openDrift(drift, earlier, told = []) {
	const isPart = earlier !== void 0 && !drift.isWhole;
	if (isPart && earlier.rows === void 0) return void 0;
	const waiting = new Set(drift.rows.map(({ address }) => address));
	const carried = (earlier?.rows ?? []).filter(({ address, kind }) => {
		const isKnown = drift.hasSeen(address) && (kind !== "nearly full" || drift.hasWeighed(address));
		return !waiting.has(address) && !isKnown;
	});
	const shown = new Set([...drift.rows, ...carried].map(({ address }) => address));
	const others = told.filter(({ about }) => !shown.has(about));
	if (isPart && shown.size + others.length === 0) return void 0;
	const same = digestOf([...drift.rows, ...carried], others, drift.schedule);
	if (earlier?.digest === same) return {
		rows: [...drift.rows, ...carried],
		others,
		digest: same,
		isSaid: true
	};
	const rows = [...drift.rows, ...carried.map((row) => ({
		...row,
		digest: ""
	}))];
	return {
		rows,
		others,
		digest: digestOf(rows, others, drift.schedule),
		isSaid: false
	};
}
const TITLE_CHARACTERS = 256;
function driftTitle(lists, { file }, name, others = 0) {
	const which = name === "default" ? "" : ` (${name})`;
	const title = (from) => lists === 0 ? `Prefix list drift${which}: syncs of ${from} have ${counted(others, "problem")}` : `Prefix list drift${which}: ${counted(lists, "list")} ${lists === 1 ? "differs" : "differ"} from ${from}`;
	const whole = title(visible(file));
	return whole.length <= TITLE_CHARACTERS ? whole : title("the file");
}
function minute(iso) {
	return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
function table(rows, isCarried) {
	return markdownTable([
		{ title: "Prefix list" },
		{ title: "What differs" },
		{
			title: "Entries",
			align: "right"
		},
		{ title: "Kind" }
	], rows.map((row) => [
		`\`${row.symbol}\` ${placedName(row.address)}`,
		markdownProse(row.what),
		markdownText(row.entries),
		`${markdownText(row.kind)}${isCarried(row) ? ", *seen earlier*" : ""}`
	]));
}
function placesTable(rows) {
	const lists = new Map();
	for (const { address } of rows) {
		const place = address.split("/").slice(0, 2).join("/");
		lists.set(place, (lists.get(place) ?? 0) + 1);
	}
	return markdownTable([{ title: "Account and Region" }, {
		title: "Lists",
		align: "right"
	}], [...lists].map(([place, number]) => [markdownText(place), count(number)]));
}
const RUN = "run the workflow with the inputs that the details of the list show";
const REMEDIES = [
	["source shrank", `Check whether the interfaces are meant to be gone. If so, ${RUN}; if not, correct the source.`],
	["limit", `If the change is right, ${RUN}, or change the limit in the file.`],
	["does not fit", "Change `max_entries` in the file."],
	["on hold", "`plsync release` lets the list follow the file again."],
	["not yet applied", "Merge the change, or run the workflow with `command: apply` and the digest of a plan as `expect-digest`."],
	["still referenced", "Remove the list from what references it; the next reviewed apply then deletes it."],
	["source unknown", "Read the log of the run: most often a role or a group is gone. Until it can be read, or the file no longer names it, addresses that have left stay allowed."],
	[NO_ROOM, "Request the quota that the details name, or take other rules out of what references the list."],
	[NEARLY_FULL, "Request the quota that the details name, before the list outgrows it. A run that reads what references the list takes the row away once there is room: one in which the list grows, or any with `capacity: true`."],
	["failed", "The next sync tries again. The log of the run has AWS' answer."],
	["not done", "The next sync tries again."]
];
function whatToDo(rows) {
	const kinds = new Set(rows.flatMap(({ kind }) => kind.split(", ")));
	return [`A sync only makes changes that follow from the security groups. ${rows.length === 0 ? "The rest needs" : rows.length === 1 ? "This list needs" : "These lists need"} a person; the issue closes itself when nothing is left to do.`, REMEDIES.filter(([kind]) => kinds.has(kind)).map(([kind, remedy]) => `- **${kind}**: ${remedy}`).join("\n")].filter((block) => block !== "").join("\n\n");
}
const LATER = "Only a run over all lists can update this issue: there are too many lists to remember them here.";
function driftText(drift, rows, { since, run, isRemembered, others = [] }, limit = COMMENT_CHARACTERS) {
	const seen = new Set(drift.rows);
	const isCarried = (row) => !seen.has(row);
	const note = rows.some(isCarried) ? "Lists marked *seen earlier* are shown as an earlier run found them, without entries: the last run did not look at them." : "";
	const intro = `Since ${minute(since)}. Last changed ${minute(drift.takenAt)} in ${run}.`;
	const foot = [whatToDo(rows), isRemembered ? "" : LATER];
	const besides = [...othersTable(others), drift.schedule === void 0 ? "" : markdownProse(drift.schedule)];
	const level = (...blocks) => joinBlocks([
		intro,
		...blocks,
		...besides,
		...foot
	]);
	const lists = rows.length === 0 ? "" : table(rows, isCarried);
	const details = (most) => drift.rows.map((row) => row.details(most));
	const changes = drift.rows.reduce((sum, row) => sum + row.changes, 0);
	const summary = `the job summary of ${run}`;
	return firstThatFits([
		() => level(lists, note, ...details(Number.POSITIVE_INFINITY)),
		() => level(lists, note, ...details(10)),
		() => level(lists, note, `The details do not fit here: ${counted(changes, "entry")}, and what is known about them. They are in ${summary}.`),
		() => level(placesTable(rows), `${counted(rows.length, "list")} do not fit here. They are in ${summary}.`),
		() => level(`${counted(rows.length, "list")} do not fit here. They are in ${summary}.`)
	], limit, (text) => text.length);
}
function closedText({ takenAt, file }, run) {
	return `Nothing has differed from ${markdownCode(file)} since ${minute(takenAt)}, ${run}.\n`;
}
const SOURCE_UNKNOWN = "source unknown";
function unknownSince(now, takenAt, earlier, hasSeen) {
	const kept = [...earlier].filter(([address]) => !now.has(address) && !hasSeen(address));
	const seen = [...now.keys()].map((address) => [address, earlier.get(address) ?? takenAt]);
	return new Map([...kept, ...seen].sort(([a], [b]) => a < b ? -1 : 1));
}
function overdueRow(address, why, since) {
	const what = `no removals since ${since.slice(0, 10)} ${since.slice(11, 16)} UTC: ${why}`;
	const name = address.split("/").slice(2).join("/");
	return {
		address,
		symbol: "✗",
		what,
		entries: "",
		kind: SOURCE_UNKNOWN,
		changes: 0,
		digest: shortDigest(sha256(JSON.stringify([
			"plsync drift 1",
			address,
			what
		]))),
		details: () => detailsBlock(`<b>${htmlText(name)}</b> ${SOURCE_UNKNOWN}`, markdownProse(what))
	};
}
function both(row, other) {
	return {
		...row,
		what: `${row.what}; ${other.what}`,
		kind: `${row.kind}, ${other.kind}`,
		digest: shortDigest(sha256(row.digest + other.digest)),
		details: (most) => `${row.details(most)}\n\n${other.details(most)}`
	};
}
function withOverdue(rows, overdue) {
	const more = new Map([...overdue].map(([address, { why, since }]) => [address, overdueRow(address, why, since)]));
	return [...rows.map((row) => {
		const other = more.get(row.address);
		more.delete(row.address);
		return other === void 0 ? row : both(row, other);
	}), ...more.values()];
}
const DRIFT_SYMBOLS = [
	"!",
	"✗",
	"–"
];
const FAILURES = {
	failed: {
		symbol: "✗",
		kind: "failed"
	},
	"not-done": {
		symbol: "–",
		kind: "not done"
	}
};
function waiting({ held }, row) {
	if (held.length > 0) return {
		symbol: "!",
		what: `held back: ${held.map(({ reason }) => reason).join("; ")}`,
		kind: heldKinds(held).join(", ")
	};
	const failure = row && FAILURES[row.outcome];
	return failure && {
		...failure,
		what: row.result
	};
}
function sightOf({ lists, notPlanned, regions, scope }, report, redact) {
	const unknown = new Set([
		...lists.filter(({ suspended }) => suspended !== void 0),
		...notPlanned,
		...report.rows.filter(({ outcome }) => outcome === "not-planned")
	].map(({ address }) => redact(address)));
	const planned = new Set(lists.map(({ address }) => redact(address)));
	const unread = regions.filter(({ status }) => status === "failed").map(({ at }) => redact(`${accountRegionKey(at)}/`));
	const { includes } = scopeOf(scope);
	return {
		isWhole: scope.length === 0 && unknown.size === 0 && unread.length === 0,
		hasSeen: (address) => {
			if (unknown.has(address)) return false;
			return planned.has(address) || includes(address) && !unread.some((place) => address.startsWith(place));
		}
	};
}
function unknownNow({ lists }, redact) {
	const found = lists.flatMap(({ address, suspended }) => suspended === void 0 ? [] : [[redact(address), redact(suspended)]]);
	return new Map(found);
}
function driftOf(plan, report, redact) {
	const outcomes = new Map(report.rows.map((row) => [row.address, row]));
	const outside = plan.diagnostics.filter(({ code }) => code === "changed_outside");
	const errors = report.diagnostics.filter(({ severity }) => severity === "error");
	const rows = rowsOf(plan).flatMap((row) => {
		const waits = waiting(row, outcomes.get(row.address));
		if (waits === void 0) return [];
		const about = [...outside, ...errors].filter(({ address }) => address === row.address);
		const kinds = [...about.some(({ code }) => code === "changed_outside") ? ["edited outside"] : [], waits.kind];
		const shown = {
			address: redact(row.address),
			symbol: waits.symbol,
			what: redact(waits.what),
			entries: entriesCell(row),
			kind: kinds.join(", ")
		};
		const [, ...lines] = diffLines(row, Number.POSITIVE_INFINITY).map(redact);
		const { errors: failures, held, warnings } = attentionOf(about, [row]);
		const prose = [
			...failures,
			...held,
			...warnings
		];
		const summary = `<b>${htmlText(row.name)}</b> ${shown.kind}`;
		return [{
			...shown,
			digest: shortDigest(sha256(JSON.stringify([
				"plsync drift 1",
				Object.values(shown),
				lines
			]))),
			changes: row.adds.length + row.removes.length + row.describes.length,
			details: (most) => redact(detailsBlock(summary, [...prose, diffFence(diffLines(row, most))].join("\n\n")))
		}];
	});
	const unknown = unknownNow(plan, redact);
	return {
		rows: withRoomRows(rows, plan, redact),
		takenAt: plan.takenAt,
		file: redact(plan.config.path),
		hasWeighed: weighedIn(plan, redact),
		unknown,
		...sightOf(plan, report, redact)
	};
}
function printPlan(plan, terminal) {
	for (const text of [planChangesText(plan, terminal.style.out), planNotesText(plan, terminal.style.out)]) if (text !== "") terminal.out(`${text}\n`);
	terminal.report(diagnosticsBeside(plan));
	const capacity = capacityText(plan, terminal.style.out);
	if (capacity !== "") terminal.out(`${capacity}\n`);
	terminal.out(planSumsText(plan, terminal.style.out));
}
function explainJson({ block, takenAt, lists, interfaces, against }, uses, diagnostics) {
	return {
		format_version: "1.0",
		cidr: formatCidr(block),
		taken_at: takenAt,
		lists: lists.map((list) => listJson(list, uses.get(list.address))),
		interfaces: interfaces.map(holderJson),
		kept_out: against.map(({ mapping, position, code, reason, interfaceId }) => present({
			mapping,
			position,
			code,
			reason,
			interface_id: interfaceId
		})),
		diagnostics: diagnostics.map(encodeDiagnostic)
	};
}
function listJson(list, use) {
	const { at, entries, brought, pending, removed, held, hold } = list;
	return present({
		address: list.address,
		account: at.account,
		account_id: at.accountId,
		region: at.region,
		id: list.id,
		mapping: list.mapping,
		position: list.position,
		has: list.has,
		entries: entries.map(({ cidr, description }, i) => present({
			cidr: formatCidr(cidr),
			description,
			since: sinceJson(use?.since[i])
		})),
		brought: brought.map(bringerJson),
		pending,
		removed: removed.map(({ cidr, reason }) => ({
			cidr: formatCidr(cidr),
			reason
		})),
		held: held.map(({ code, reason }) => ({
			code,
			reason
		})),
		waits: list.waits,
		suspended: list.suspended,
		not_planned: list.notPlanned,
		hold: hold && present({
			since: hold.since,
			until: hold.until
		}),
		references: use && (use.references.ok ? use.references.value.map(referenceJson) : null)
	});
}
function sinceJson(since) {
	return since && {
		version: since.version,
		is_first: since.isFirst,
		made_by: since.madeBy.kind
	};
}
function referenceJson({ resourceId, ownerId }) {
	return {
		resource_id: resourceId,
		owner_id: ownerId
	};
}
function bringerJson({ mapping, position, cidr, origin }) {
	const base = {
		mapping,
		position,
		cidr: formatCidr(cidr),
		kind: origin.kind
	};
	switch (origin.kind) {
		case "cidr": return present({
			...base,
			description: origin.description,
			expires: origin.expires
		});
		case "published": return present({
			...base,
			host: origin.host,
			label: origin.label,
			edition: origin.edition
		});
		case "resource": return present({
			...base,
			resource_id: origin.resourceId,
			label: origin.label,
			version: origin.version
		});
		case "file": return present({
			...base,
			file: origin.file,
			line: origin.line,
			label: origin.label
		});
		case "interface": return present({
			...base,
			interface_id: origin.interfaceId,
			instance_id: origin.instanceId,
			label: origin.label,
			group: origin.group
		});
	}
}
function holderJson({ at, record }) {
	return present({
		account: at.account,
		account_id: at.accountId,
		region: at.region,
		id: record.id,
		status: record.status,
		type: record.type,
		managed: record.managed,
		vpc_id: record.vpcId,
		instance_id: record.instanceId,
		name: record.name,
		description: record.description,
		groups: record.groups.map(({ id, name }) => present({
			id,
			name
		}))
	});
}
const SHOWN = 10;
function explainText(explanation, uses, style) {
	const palette = paletteOf(style);
	const { lists, interfaces, against } = explanation;
	const most = style.verbose ? Number.POSITIVE_INFINITY : SHOWN;
	return `${[
		[palette.title(headline(explanation))],
		...lists.map((list) => listLines(list, uses.get(list.address), most, palette)),
		interfaces.length === 0 ? [] : ["Interfaces that have it:", ...few(interfaces.map(holderText), most)],
		against.length === 0 ? [] : [`${keptOut(lists)}:`, ...few(againstTexts(against), most)]
	].filter((block) => block.length > 0).map((block) => block.flatMap((line) => indented(line, style))).map((block) => block.join("\n")).join("\n\n")}\n`;
}
function keptOut(lists) {
	return lists.some(({ entries }) => entries.length > 0) ? "Sources that do not bring it, and why" : "What keeps it out";
}
function indented(line, { width }) {
	const indent = /^ */.exec(line)?.[0] ?? "";
	return wrap(line.slice(indent.length), width - indent.length - 2).map((part, i) => `${indent}${i === 0 ? "" : "  "}${part}`);
}
function few(lines, most) {
	const more = lines.length - most;
	return more > 0 ? [...lines.slice(0, most), `${count(more)} more; --verbose shows them.`].map((line) => `  ${line}`) : lines.map((line) => `  ${line}`);
}
function headline({ block, lists, interfaces }) {
	const having = lists.filter(({ entries }) => entries.length > 0).length;
	const unread = lists.filter(({ has }) => has === "unknown").length;
	const where = having === 0 ? "no prefix list of the file" : counted(having, "prefix list");
	return [
		`${formatCidr(block)} is in ${where}.`,
		...unread === 0 ? [] : [`${counted(unread, "list")} could not be read.`],
		...interfaces.length === 0 ? ["No interface that was read has it."] : []
	].join(" ");
}
function stateText({ has, pending }) {
	if (has === "unknown") return "not known";
	if (has === "all") return "in";
	if (has === "some") return "in, in part";
	return pending.includes("add") ? "not in yet" : "not in";
}
function listLines(list, use, most, palette) {
	const { address, id, mapping, position, entries, brought, hold, suspended, notPlanned } = list;
	const place = position === void 0 ? "" : `, ${lineOf(position)}`;
	const owner = mapping === void 0 ? "no longer in the file" : `mapping ${mapping}${place}`;
	const name = shellWord(address);
	return [
		`${palette.title(visible(address))}${id === void 0 ? "" : ` (${id})`}: ${stateText(list)}; ${visible(owner)}`,
		...few(entries.map(({ cidr, description }, i) => {
			const text = withoutMark(description);
			const said = text === "" ? [] : [`"${visible(text)}"`];
			return [
				formatCidr(cidr),
				...said,
				...sinceText(use?.since[i])
			].join(" ");
		}), most),
		...few(brought.map(bringerText), most),
		...entries.length > 0 && brought.length === 0 && notPlanned === void 0 ? ["  no source of the file brings it"] : [],
		...pendingLines(list),
		...suspended === void 0 ? [] : [`  removals are suspended: ${visible(suspended)}`],
		...notPlanned === void 0 ? [] : [`  not planned: ${visible(notPlanned)}`],
		...hold === void 0 ? [] : [`  on hold ${holdPhrase(hold)}; plsync release ${name} ends that`],
		...use === void 0 ? [] : [`  ${referencesText(use)}`]
	];
}
function sinceText(since) {
	if (since === void 0) return [];
	const { version, isFirst, madeBy } = since;
	if (!isFirst) return [`since version ${version} or earlier`];
	return [`since version ${version}${madeBy.kind !== "unknown" ? `, made by ${makerText(madeBy)}` : "; the tags of the list do not say who made it"}`];
}
function bringerText({ mapping, position, cidr, origin }) {
	return `brought as ${formatCidr(cidr)} by mapping ${visible(mapping)}, ${visible(lineOf(position))}: ${originText(origin)}`;
}
function originText(origin) {
	switch (origin.kind) {
		case "cidr": return `a CIDR of the file${origin.expires === void 0 ? "" : ` until ${origin.expires}`}${labelText(origin.description)}`;
		case "published": return `published by ${visible(origin.host)}${labelText(origin.label)}${origin.edition === void 0 ? "" : `, ${visible(origin.edition)}`}`;
		case "resource": return `${origin.resourceId}${labelText(origin.label)}${origin.version === void 0 ? "" : `, version ${origin.version}`}`;
		case "file": return `${visible(origin.file)}${origin.line === void 0 ? "" : `:${origin.line}`}${labelText(origin.label)}`;
		case "interface": {
			const { interfaceId, instanceId, label, group } = origin;
			const instance = instanceId === void 0 ? "" : ` of ${instanceId}`;
			const through = group === void 0 ? "" : `, through group ${group.id}${labelText(group.name)}`;
			return `${interfaceId}${instance}${labelText(label)}${through}`;
		}
	}
}
function labelText(label) {
	return label === void 0 || label === "" ? "" : ` "${visible(label)}"`;
}
function pendingLines({ pending, removed, held, waits }) {
	const goes = listedUpTo(3, [...new Set(removed.map(({ reason }) => reason))]);
	const words = {
		add: "added",
		remove: `removed (${visible(goes)})`,
		"delete-list": "gone with the list, which is deleted"
	};
	const what = listed(pending.map((one) => words[one]));
	return [
		...pending.length === 0 ? [] : [`  ${held.length > 0 ? "would be" : "will be"} ${what}${held.length > 0 ? "" : " by the next apply"}`],
		...held.map(({ reason }) => `  held back: ${visible(reason)}`),
		...waits ? ["  not added by the next apply: it waits for room, or does not fit the limits; plsync plan says which"] : []
	];
}
function referencesText({ references }) {
	if (!references.ok) return `what references the list is not known: ${visible(references.diagnostic.summary)}`;
	if (references.value.length === 0) return "nothing references the list";
	const names = references.value.map(({ resourceId, ownerId }) => `${resourceId} (${ownerId})`);
	return `referenced by ${visible(listedUpTo(SHOWN, names))}`;
}
function holderText({ at, record }) {
	const { id, status, instanceId, name, description, groups } = record;
	const carried = groups.map((group) => `${group.id}${labelText(group.name)}`);
	return [
		`${id}${labelText(name ?? description)} in ${visible(accountRegionKey(at))}`,
		status,
		...instanceId === void 0 ? [] : [instanceId],
		carried.length === 0 ? "no groups" : `groups ${listedUpTo(SHOWN, carried)}`
	].join(", ");
}
function againstTexts(against) {
	const strangers = Map.groupBy(against.filter(isStranger), ({ interfaceId, reason }) => `${interfaceId} ${reason}`);
	return [...against.filter((one) => !isStranger(one)).map(({ mapping, position, interfaceId, reason }) => `mapping ${visible(mapping)}, ${visible(lineOf(position))}: ${interfaceId === void 0 ? "" : `${interfaceId} `}${visible(withoutMapping(reason, mapping))}`), ...[...strangers.values()].map((same) => {
		const [{ mapping, position, interfaceId, reason } = same[0], ...rest] = same;
		const more = rest.length === 0 ? "" : ` and ${counted(rest.length, "other source")}`;
		return `mapping ${visible(mapping)}, ${visible(lineOf(position))}${more}: ${interfaceId} ${visible(reason)}`;
	})];
}
const isStranger = ({ code }) => code === "no_group" || code === "not_selected";
function withoutMapping(reason, mapping) {
	const start = `mapping ${mapping}: `;
	return reason.startsWith(start) ? reason.slice(start.length) : reason;
}
const CURRENT = "   (current)";
const HEADINGS = [
	"version",
	"entries",
	"added",
	"removed",
	"made by"
];
function signed(sign, count) {
	return count === void 0 ? "?" : count === 0 ? "" : `${sign}${count}`;
}
function cellsOf({ version, madeBy, entries, added, removed }) {
	return [
		String(version),
		entries === void 0 ? "?" : String(entries),
		signed("+", added),
		signed("-", removed),
		makerText(madeBy)
	];
}
function lay(rows, width) {
	const widths = HEADINGS.map((_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ""))));
	const laid = rows.map((row) => ({
		numbers: row.slice(0, -1).map((cell, index) => padStart(cell, widths[index] ?? 0)).join("   "),
		text: row.at(-1) ?? ""
	}));
	const fits = laid.every(({ numbers, text }) => widthOf(`${numbers}   ${text}${CURRENT}`) <= width);
	return laid.map(({ numbers, text }) => (fits ? `${numbers}   ${text}` : `${numbers.trimEnd()}\n      ${text}`).trimEnd());
}
function nextSteps({ address, versions, older, rollbackTo, hold }) {
	const name = shellWord(address);
	const canGoBack = versions.length + older > 1;
	const isUnread = versions.some(({ entries }) => entries === void 0);
	return [
		...hold === void 0 ? [] : [`On hold ${holdPhrase(hold)}; plsync release ${name} ends that.`],
		...rollbackTo === void 0 ? canGoBack ? [`plsync rollback ${name} --to VERSION restores an older version.`] : [] : [`plsync rollback ${name} restores version ${rollbackTo}; --to VERSION restores another.`],
		...isUnread ? ["A version with ? cannot be read; AWS keeps up to 1,000 versions of a list."] : [],
		...older === 0 ? [] : [`${counted(older, "older version")} not shown; --limit ${Math.min(1e3, versions.length + older)} shows more.`]
	];
}
function historyText(history, style) {
	const palette = paletteOf(style);
	const { address, id, maxEntries, versions } = history;
	const [heading = "", ...rows] = lay([HEADINGS, ...versions.map(cellsOf)], style.width - 2);
	const steps = nextSteps(history);
	return [
		palette.title(visible(address)) + fold(`${visible(address)} (${id}), at most ${counted(maxEntries, "entry")}`, style.width).slice(visible(address).length),
		"",
		palette.quiet(`  ${heading}`),
		...rows.map((row, index) => `  ${row}${index === 0 ? palette.quiet(CURRENT) : ""}`),
		...steps.length === 0 ? [] : ["", ...steps.flatMap((step) => wrap(step, style.width))],
		""
	].join("\n");
}
const holdJson = ({ since, until }) => present({
	since,
	until
});
const entriesJson = (entries) => entries.map(({ cidr, description }) => ({
	cidr: formatCidr(cidr),
	description
}));
function rollbackJson({ address, id, from, to, adds, removes, losses, held }) {
	return {
		address,
		id,
		from_version: from,
		to_version: to,
		added: entriesJson(adds),
		removed: entriesJson(removes),
		losses,
		held_back: held.map(({ code, reason, detail }) => present({
			code,
			reason,
			detail
		}))
	};
}
function listCommandJson(end) {
	const head = { format_version: "1.0" };
	switch (end.kind) {
		case "hold": return {
			...head,
			command: "hold",
			done: true,
			...end.list,
			hold: holdJson(end.hold)
		};
		case "release": return {
			...head,
			command: "release",
			done: true,
			...end.list,
			was_held: end.wasHeld
		};
		case "rollback": {
			const { rollback, version, hold } = end;
			return {
				...head,
				command: "rollback",
				done: true,
				...rollbackJson(rollback),
				version,
				hold: holdJson(hold)
			};
		}
		case "held-back": return {
			...head,
			command: "rollback",
			done: false,
			...rollbackJson(end.rollback)
		};
	}
}
function joinRegions(plans) {
	const regions = new Map();
	for (const region of plans.flatMap((plan) => plan.regions)) {
		const key = accountRegionKey(region.at);
		if (regions.get(key)?.status !== "failed") regions.set(key, region);
	}
	return [...regions.values()].sort((a, b) => compareAccountRegions(a.at, b.at));
}
function joinCapacity(plans) {
	const reports = plans.flatMap(({ capacity }) => capacity ?? []);
	if (reports.length === 0) return {};
	return { capacity: {
		isWhole: reports.length === plans.length && reports.every(({ isWhole }) => isWhole),
		lists: reports.flatMap(({ lists }) => lists).sort(compareCapacity),
		nearlyFull: reports.flatMap(({ nearlyFull }) => nearlyFull),
		regions: reports.flatMap(({ regions }) => regions),
		firewalls: reports.flatMap(({ firewalls }) => firewalls),
		unreadFirewalls: reports.flatMap(({ unreadFirewalls }) => unreadFirewalls)
	} };
}
function joinMappings(plans) {
	const mappings = plans.flatMap((plan) => plan.mappings ?? []);
	if (mappings.length === 0) return {};
	return { mappings: [...new Map(mappings.map((mapping) => [JSON.stringify(mapping), mapping])).values()].sort((a, b) => compareText(a.name, b.name)) };
}
function joinPlans(first, others) {
	if (others.length === 0) return first;
	const plans = [first, ...others];
	const lists = plans.flatMap((plan) => plan.lists).sort((a, b) => compareAccountRegions(a.at, b.at) || compareText(a.address, b.address));
	const notPlanned = plans.flatMap((plan) => plan.notPlanned);
	const diagnostics = new Map(plans.flatMap((plan) => plan.diagnostics).map((one) => [`${one.code}|${one.address}|${one.summary}`, one]));
	return {
		...first,
		scope: plans.every((plan) => plan.scope.length > 0) ? [...new Set(plans.flatMap((plan) => plan.scope))] : [],
		complete: plans.every((plan) => plan.complete),
		regions: joinRegions(plans),
		lists,
		notPlanned,
		strayShares: plans.flatMap((plan) => plan.strayShares),
		...joinMappings(plans),
		counts: countPlan(lists, notPlanned),
		digests: planDigests(lists, plans.map(({ config }) => config.works)),
		diagnostics: [...diagnostics.values()],
		...joinCapacity(plans)
	};
}
export { COMMENT_CHARACTERS, DRIFT_SYMBOLS, SUMMARY_BYTES, UnreadableCidr, actionOf, addressColumn, alsoInText, applyLine, attentionAlerts, attentionList, attentionOf, closedText, commentTitle, configurationLine, countPlan, decodeAt, decodeCapacity, decodeList$1 as decodeList, decodeMapping, decodeNotPlanned, decodeSetting, decodeStray, differing, driftOf, driftText, driftTitle, entriesIn, exactDigest, explainJson, explainText, firstThatFits, heldRollbackText, heldSentences, historyJson, historyText, idOf, joinBlocks, joinPlans, listCommandHeadline, listCommandJson, listCommandSummary, lossPhrase, moreFailedLine, needsReview, openDrift, otherBranchRemarks, planBody, planChangesText, planComment, planDigests, planFileText, planHeadline, planInComment, planSummary, planSumsText, planText, planTitle, planningBody, printPlan, readAnewLine, readingLines, releasedSentences, reportBody, reportComment, reportHeadline, reportJson, reportLine, reportSummary, reportSumsText, reportTitle, restoredSentence, rollbackText, rowsOf, shownEntries, sidesOf, sightOf, splitGroups, strayText, unknownSince, utf8Bytes, withOverdue, withPartsTogether };
