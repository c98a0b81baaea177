import { EXIT, NO_ALLOWANCES, SYSTEM_CLOCK, accountRegionKey, compareAccountRegions, compareText, count, counted, encodeDiagnostic, formatCidr, jsonText, layColumns, lineOf, listedUpTo, listsInPlaces, paletteOf, present, regionTitle, visible, wrap } from "./basics.js";
import { duration, explainBlock } from "./engine.js";
import { TAG, addsOf, removesOf } from "./model.js";
import { finishedVersion, holdOf, holdPhrase } from "./columns.js";
import { blockOf, connectAws, makePlanning, readNotifyState } from "./aws-commands.js";
import { CONFIG, JSON_OUTPUT, ONLY, PARALLELISM, WIDE, command, parallelismOf, stopWith } from "./command-basics.js";
import { loadConfiguration } from "./mappings-file.js";
function isForeign({ change, manage }, owner) {
	if (change.kind === "create") return false;
	if (manage !== void 0) return change.kind === "update" && change.adopt;
	return change.have.tags.get(TAG.owner) !== owner;
}
function stateOf(planned, owner) {
	const { change, held, mapping } = planned;
	if (mapping === void 0) return "leaving";
	if (change.kind === "keep") return "in_step";
	if (isForeign(planned, owner)) return "foreign";
	if (change.kind === "create" && held.length === 0) return "new";
	return held.length > 0 ? "held_back" : "pending";
}
function rowOf(planned, { takenAt, config }) {
	const { address, at, name, family, mapping, manage, position, change, held, suspended } = planned;
	const have = change.kind === "create" ? void 0 : change.have;
	return present({
		address,
		at,
		name,
		family,
		mapping,
		manage,
		position,
		id: have?.id,
		entries: have?.entryCount,
		maxEntries: have?.maxEntries,
		version: have?.version,
		applied: have && finishedVersion(have.tags),
		hold: have && holdOf(have.tags, takenAt),
		state: stateOf(planned, config.owner),
		adds: addsOf(change).length,
		removes: change.kind === "delete" ? change.have.entryCount : removesOf(change).length,
		held,
		suspended
	});
}
function unplannedRow({ address, at, mapping, position, because }) {
	return present({
		address,
		at,
		name: address.slice(`${at.account}/${at.region}/`.length),
		mapping,
		position,
		state: "unknown",
		adds: 0,
		removes: 0,
		held: [],
		notPlanned: because ?? "it could not be read"
	});
}
function listOverview(plan, input, who) {
	const rows = [...plan.lists.map((planned) => rowOf(planned, plan)), ...plan.notPlanned.map((one) => unplannedRow(one))].sort((a, b) => compareAccountRegions(a.at, b.at) || compareText(a.name, b.name));
	const { takenAt } = plan;
	if (who === void 0) return {
		takenAt,
		lists: rows,
		of: rows.length
	};
	const asked = new Map(explainBlock(who, plan, input, []).lists.map(({ address, has, entries, pending }) => [address, {
		has,
		entries: entries.map(({ cidr }) => cidr),
		adds: pending.includes("add"),
		removes: pending.includes("remove") || pending.includes("delete-list")
	}]));
	return {
		takenAt,
		who,
		lists: rows.flatMap((row) => {
			const letsIn = asked.get(row.address);
			return letsIn !== void 0 && (letsIn.has !== "none" || letsIn.adds) ? [{
				...row,
				letsIn
			}] : [];
		}),
		of: rows.length
	};
}
function listOverviewJson({ takenAt, who, lists, syncedAt }, diagnostics) {
	return present({
		format_version: "1.0",
		taken_at: takenAt,
		who: who === void 0 ? void 0 : formatCidr(who),
		last_sync: syncedAt,
		lists: lists.map(rowJson),
		diagnostics: diagnostics.map(encodeDiagnostic)
	});
}
function rowJson(row) {
	const { at, hold, held, letsIn } = row;
	return present({
		address: row.address,
		account: at.account,
		account_id: at.accountId,
		region: at.region,
		name: row.name,
		id: row.id,
		mapping: row.mapping,
		manage: row.manage,
		position: row.position,
		address_family: row.family,
		entries: row.entries,
		max_entries: row.maxEntries,
		version: row.version,
		applied_version: row.applied,
		state: row.state,
		to_add: row.adds,
		to_remove: row.removes,
		hold: hold && present({
			since: hold.since,
			until: hold.until
		}),
		held: held.map(({ code, reason }) => ({
			code,
			reason
		})),
		suspended: row.suspended,
		not_planned: row.notPlanned,
		lets_in: letsIn && {
			...letsIn,
			entries: letsIn.entries.map(formatCidr)
		}
	});
}
const INDENT = "  ";
const ENTRIES_SHOWN = 2;
const UNLIMITED = Number.POSITIVE_INFINITY;
function listOverviewText(overview, { style, age }) {
	const palette = paletteOf(style);
	const { lists, syncedAt } = overview;
	const width = style.wide ? UNLIMITED : style.width - 2;
	const laid = new Map(layColumns(lists.map((row) => cellsOf(row, style.wide ?? false)), width).map((lines, index) => [lists[index], lines]));
	const blocks = [...Map.groupBy(lists, ({ at }) => accountRegionKey(at)).values()].map((rows) => [...rows.slice(0, 1).map(({ at }) => palette.title(visible(regionTitle(at)))), ...rows.flatMap((row) => [...(laid.get(row) ?? []).map((line) => `${INDENT}${painted(row, palette)(line)}`), ...remarksOf(row).flatMap((text) => wrap(text, style.wide ? UNLIMITED : style.width - 6).map((line) => palette.quiet(`      ${line}`)))])]);
	const end = syncedAt === void 0 ? [] : [[`Last sync: ${age(syncedAt)}.`]];
	return `${[
		[headline(overview)],
		...blocks,
		...end
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function headline({ lists, who, of }) {
	if (who === void 0) return of === 0 ? "The file makes no prefix list." : `${listsInPlaces(lists)}:`;
	const having = lists.filter(({ letsIn }) => letsIn?.has === "all" || letsIn?.has === "some").length;
	const unknown = lists.filter(({ letsIn }) => letsIn?.has === "unknown").length;
	return `${[`${formatCidr(who)} is in ${having === 0 ? "none" : count(having)} of ${counted(of, "prefix list")}`, ...unknown === 0 ? [] : [`${count(unknown)} could not be read`]].join("; ")}${lists.length === 0 ? "." : ":"}`;
}
function cellsOf(row, isWide) {
	const { name, id = "", entries, maxEntries, version, family, mapping, position } = row;
	return [
		visible(name),
		id,
		entries === void 0 ? "" : `${count(entries)} of ${count(maxEntries ?? 0)}`,
		version === void 0 ? "" : `v${version}`,
		row.letsIn === void 0 ? stateWords(row) : letsInWords(row),
		...isWide ? [
			family ?? "",
			mapping === void 0 ? "" : `mapping ${mapping}`,
			position ? lineOf(position) : ""
		] : []
	];
}
function stepWords({ adds, removes }) {
	return [adds === 0 ? "" : `+${count(adds)}`, removes === 0 ? "" : `-${count(removes)}`].filter((word) => word !== "").join(" ");
}
function stateWords(row) {
	const steps = stepWords(row);
	switch (row.state) {
		case "in_step": return row.suspended === void 0 ? "up to date" : "removals suspended";
		case "pending": return `${steps || "change"} pending`;
		case "held_back": return row.hold === void 0 ? `${steps || "change"} held back` : "on hold";
		case "new": return "not created yet";
		case "foreign":
			if (row.manage !== void 0) return row.held.length > 0 ? "not filled by plsync" : `to be filled${steps && `, ${steps}`}`;
			return row.held.length > 0 ? "not managed by plsync" : `to be adopted${steps && `, ${steps}`}`;
		case "leaving": return row.held.length > 0 ? "no longer in the file, held back" : "no longer in the file";
		case "unknown": return "not known";
	}
}
function letsInWords({ letsIn }) {
	if (letsIn === void 0) return "";
	const { has, entries, adds, removes } = letsIn;
	if (has === "unknown") return "not known";
	const by = listedUpTo(ENTRIES_SHOWN, entries.map(formatCidr));
	const next = removes ? "; the next apply removes it" : adds && has !== "all" ? "; the next apply adds more of it" : "";
	if (has === "none") return "not yet; the next apply adds it";
	return `${has === "all" ? "by" : "in part, by"} ${by}${next}`;
}
function remarksOf(row) {
	const { state, version, applied, hold, held, suspended, notPlanned, manage } = row;
	const isOurs = applied === void 0 || applied === version;
	return [
		...manage === void 0 ? [] : ["entries only: another tool makes the list"],
		...isOurs ? [] : [`version ${applied} is the last that plsync finished`],
		...hold === void 0 ? [] : [`on hold ${holdPhrase(hold)}`],
		...hold === void 0 && (state !== "foreign" || manage !== void 0) ? held.map(({ reason }) => reason) : [],
		...suspended === void 0 ? [] : [`nothing is removed: ${suspended}`],
		...notPlanned === void 0 ? [] : [notPlanned]
	].map(visible);
}
function painted({ state }, palette) {
	if (state === "unknown" || state === "held_back") return palette.held;
	return state === "pending" || state === "new" || state === "foreign" ? palette.change : (text) => text;
}
const list = command({
	name: "list",
	options: {
		config: CONFIG,
		only: ONLY,
		who: {
			kind: "value",
			value: "ADDRESS|CIDR",
			help: "only lists that have the address, or will have it after the next apply"
		},
		wide: {
			...WIDE,
			help: "also the family, the mapping and its line, however wide the terminal is"
		},
		json: JSON_OUTPUT,
		"notify-state": {
			kind: "value",
			value: "FILE",
			help: "say how long ago the last sync was, which FILE of `plsync sync --notify-state` remembers"
		},
		parallelism: PARALLELISM
	},
	notes: ["Reads AWS with the plan roles, as a plan does, and changes nothing. `plsync explain ADDRESS` says why a list has an address, and what references the list.", "Exit codes: 0 shown; 1 error, or a list could not be read."],
	run: async (given, terminal) => {
		const { options } = given;
		const who = options.who === void 0 ? void 0 : blockOf(options.who, given.command);
		if (who?.ok === false) return stopWith([who.diagnostic], terminal);
		const parallelism = parallelismOf(given);
		if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
		const configuration = loadConfiguration(options, terminal);
		if (configuration === void 0) return EXIT.incomplete;
		const { owner, notify } = configuration;
		const path = options["notify-state"];
		const state = path === void 0 ? void 0 : readNotifyState({
			path,
			owner,
			topic: notify?.topic.arn
		});
		terminal.report(state?.diagnostics ?? []);
		const [synced] = state?.synced ?? [];
		const aws = await connectAws(configuration, terminal);
		if (aws === void 0) return EXIT.incomplete;
		const asked = {
			configuration,
			readers: aws.readers,
			mode: "reviewed",
			allowances: NO_ALLOWANCES,
			only: options.only,
			parallelism: parallelism.value,
			everything: who !== void 0
		};
		try {
			const { plan, input } = await makePlanning(asked, terminal);
			const errors = plan.diagnostics.filter(({ severity }) => severity === "error");
			terminal.report(errors);
			const overview = {
				...listOverview(plan, input, who?.value),
				...synced === void 0 ? {} : { syncedAt: new Date(synced).toISOString() }
			};
			const age = (since) => `${duration(SYSTEM_CLOCK.now() - Date.parse(since))} ago`;
			terminal.out(options.json ? jsonText(listOverviewJson(overview, errors)) : listOverviewText(overview, {
				style: terminal.style.out,
				age
			}));
			return plan.complete ? EXIT.ok : EXIT.incomplete;
		} finally {
			aws.close();
		}
	}
});
export { list };
