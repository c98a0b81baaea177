import { BUILT_IN_LIMITS, BUILT_IN_THRESHOLDS, EVENT_KINDS, KNOWN_REGIONS, SOURCE_KINDS, addressesOf, characterName, familiesOf, formerNames, includesBlock, isAccountId as isAccountId$1, isOrganizationPrincipal, isReservedTagKey, kindOf, meantRegion, once, partitionOfPrincipal, partitionOfRegion, readTopicArn, sha256, topicHint, unseenIn, validatorOf, wordOr, wordsFor as wordsFor$2 } from "./model.js";
import { compareText, count, counted, didYouMean, encodeDiagnostic, familyOf, formatCidr, hasErrors, inFileOrder, isLike, jsonText, listAddress, listed, listedUpTo, listsInPlaces, nearest, parseCidr, pathKey, plural, scopeOf, shortened, visible } from "./basics.js";
import { Composer, Lexer, Parser, isAlias, isMap as isMap$1, isScalar, isSeq } from "./yaml.js";
const { closeSync, fstatSync, lstatSync, openSync, readSync, readdirSync, readlinkSync, realpathSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, join, relative, sep } = globalThis.process.getBuiltinModule("node:path");
const { dirname: dirname$1 } = globalThis.process.getBuiltinModule("node:path/posix");
const REASONS = new Map([
	["ENOENT", "missing"],
	["ENOTDIR", "missing"],
	["EISDIR", "directory"],
	["EACCES", "denied"],
	["EPERM", "denied"]
]);
const CHUNK = 65536;
function readUpTo(file, maxBytes) {
	const chunks = [];
	let total = 0;
	while (total <= maxBytes) {
		const chunk = new Uint8Array(CHUNK);
		const count = readSync(file, chunk, 0, CHUNK, null);
		if (count === 0) break;
		chunks.push(chunk.subarray(0, count));
		total += count;
	}
	return Buffer.concat(chunks);
}
function isPlainIn(folder, path) {
	const inside = relative(folder, path);
	return !(inside === ".." || inside.startsWith(`..${sep}`)) && realpathSync(path) === join(realpathSync(folder), inside) && !isSpecial(path);
}
function isSpecial(path) {
	const found = statSync(path);
	return !found.isFile() && !found.isDirectory();
}
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
function unreadBecause(error, path) {
	if (!(error instanceof Error)) throw error;
	const code = "code" in error && typeof error.code === "string" ? error.code : "";
	const reason = REASONS.get(code);
	if (code === "ENOENT" && isLink(path)) return {
		ok: false,
		reason: "dangling",
		detail: readlinkSync(path)
	};
	return {
		ok: false,
		reason: reason ?? "failed",
		detail: error.message
	};
}
function read(path, maxBytes, folder) {
	let file;
	try {
		if (folder !== void 0 && !isPlainIn(folder, path)) return {
			ok: false,
			reason: "linked",
			detail: ""
		};
		file = openSync(path, "r");
		if (fstatSync(file).isDirectory()) return {
			ok: false,
			reason: "directory",
			detail: ""
		};
		const bytes = readUpTo(file, maxBytes);
		return bytes.length > maxBytes ? {
			ok: false,
			reason: "too-large",
			detail: ""
		} : {
			ok: true,
			bytes
		};
	} catch (error) {
		return unreadBecause(error, path);
	} finally {
		if (file !== void 0) closeSync(file);
	}
}
function readStandardInput(maxBytes) {
	try {
		const bytes = readUpTo(0, maxBytes);
		return bytes.length > maxBytes ? {
			ok: false,
			reason: "too-large",
			detail: ""
		} : {
			ok: true,
			bytes
		};
	} catch (error) {
		return unreadBecause(error, "");
	}
}
function list(path, inside) {
	try {
		if (!isPlainIn(inside, path)) return {
			ok: false,
			reason: "linked",
			detail: ""
		};
		return {
			ok: true,
			names: readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.isDirectory()).map(({ name }) => name)
		};
	} catch (error) {
		return unreadBecause(error, path);
	}
}
const NODE_FILE_SYSTEM = {
	exists: (path) => lstatSync(path, { throwIfNoEntry: false }) !== void 0,
	read,
	list
};
function isInside(block, envelope) {
	return includesBlock(addressesOf(envelope.filter((one) => familyOf(one) === familyOf(block))), block);
}
function commonBlocks(envelopes) {
	const [first, ...others] = envelopes;
	return others.reduce((common, envelope) => {
		if (common === void 0) return envelope;
		const kept = [...common.filter((block) => isInside(block, envelope)), ...envelope.filter((block) => isInside(block, common))];
		return [...new Map(kept.map((block) => [formatCidr(block), block])).values()];
	}, first);
}
function configurationOf(draft, file, { position }) {
	const at = (account, region) => {
		const found = draft.accounts.get(account?.text ?? "");
		if (found === void 0 || region === void 0) throw new Error("a draft that passed the rules names every place");
		return {
			account: found.alias,
			accountId: found.id,
			region: region.text
		};
	};
	const within = ({ within: words }) => words?.map(({ text }) => blockOf(text));
	const positions = {
		position,
		accountRegion: ({ account, region }) => at(account, region)
	};
	const withinOf = (grants) => (place) => {
		const account = draft.accounts.get(place?.account?.text ?? "");
		return commonBlocks([...account === void 0 ? [] : [account], ...grants].flatMap((one) => {
			const blocks = within(one);
			return blocks === void 0 ? [] : [blocks];
		}));
	};
	const accountOf = (account) => {
		const { alias, id, planRole, applyRole, externalId, regions, path } = account;
		const blocks = within(account);
		return {
			alias,
			id,
			...planRole.kind === "arn" ? { planRoleArn: planRole.arn } : {},
			...applyRole.kind === "missing" ? {} : { applyRoleArn: applyRole.kind === "arn" ? applyRole.arn : "none" },
			...externalId === void 0 ? {} : { externalId: externalId.text },
			regions: regions.map(({ text }) => text),
			...blocks === void 0 ? {} : { within: blocks },
			position: position(path, "key")
		};
	};
	const grantOf = ({ files, accounts, lists, ...others }) => {
		const blocks = within(others);
		return {
			files: files.text,
			...accounts === void 0 ? {} : { accounts: accounts.map(({ text }) => text) },
			...lists === void 0 ? {} : { lists: lists.map(({ text }) => text) },
			...blocks === void 0 ? {} : { within: blocks }
		};
	};
	const listsOf = ({ path, account, regions, name, part, adopt, renamedFrom, manage, ids, ...settings }) => regions.map((region) => {
		const place = at(account, region);
		return {
			address: listAddress(place, name.text),
			at: place,
			name: name.text,
			...part === void 0 ? {} : { part },
			family: settings.family,
			...manage === void 0 ? {} : {
				manage: "entries",
				...idIn(ids, region.text)
			},
			maxEntries: settings.maxEntries,
			...aggregationOf(settings.aggregation),
			tags: settings.tags,
			...shareOf(settings.share),
			adopt: adoptIn(adopt, region.text),
			...renamedFrom === void 0 ? {} : { renamedFrom: renamedFrom.text },
			deletion: settings.deletion,
			limits: settings.limits,
			thresholds: settings.thresholds,
			position: position(path, "value")
		};
	});
	const mappingOf = ({ name, description, path, grants, sources, lists }) => ({
		name: name.text,
		...description === void 0 ? {} : { description },
		sources: sources.map((source) => kindOf(source).written.source(source, {
			...positions,
			within: withinOf(grants),
			widest: widestOf(lists)
		})),
		lists: lists.flatMap(listsOf),
		position: position(path, "value")
	});
	const { sha256, ...identity } = file;
	return {
		...identity,
		get sha256() {
			return sha256();
		},
		owner: draft.owner,
		...draft.include.length === 0 ? {} : { include: draft.include.map(grantOf) },
		credentials: {
			mode: draft.mode,
			sessionTags: draft.sessionTags
		},
		accounts: [...draft.accounts.values()].map(accountOf),
		...draft.maxDeletes === void 0 ? {} : { maxDeletes: draft.maxDeletes },
		...draft.notify === void 0 ? {} : { notify: draft.notify },
		thresholds: draft.thresholds,
		mappings: draft.mappings.map(mappingOf)
	};
}
function widestOf(lists) {
	const of = (family) => Math.max(0, ...lists.filter((list) => list.family === family).map(({ limits }) => limits.widest[family]));
	return {
		IPv4: of("IPv4"),
		IPv6: of("IPv6")
	};
}
function blockOf(text) {
	const parsed = parseCidr(text);
	if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
	return parsed.cidr;
}
function aggregationOf(aggregation) {
	switch (aggregation.kind) {
		case "none": return {};
		case "exact": return { aggregation };
		case "bounded": return { aggregation: {
			...aggregation,
			never: aggregation.never.map(blockOf)
		} };
	}
}
function shareOf({ principals, allowExternal }) {
	return principals.length === 0 ? {} : { share: {
		principals: [...principals].sort(compareText),
		allowExternal
	} };
}
function adoptIn(adopt, region) {
	if (typeof adopt === "boolean") return adopt;
	return idIn(adopt, region).id ?? false;
}
function idIn(ids, region) {
	const id = ids === void 0 ? void 0 : "id" in ids ? ids.id : ids.byRegion.get(region);
	return id === void 0 ? {} : { id: id.text };
}
function grantOf(written, path) {
	if (typeof written === "string") return {
		path,
		files: {
			text: written,
			path
		}
	};
	const words = (key) => written[key]?.map((text, index) => ({
		text,
		path: [
			...path,
			key,
			index
		]
	}));
	const [accounts, lists, within] = [
		words("accounts"),
		words("prefix_lists"),
		words("within")
	];
	return {
		path,
		files: {
			text: written.files,
			path: [...path, "files"]
		},
		...accounts === void 0 ? {} : { accounts },
		...lists === void 0 ? {} : { lists },
		...within === void 0 ? {} : { within }
	};
}
function grantsOf(include = []) {
	return include.map((written, index) => grantOf(written, ["include", index]));
}
function accountsOf({ account_defaults = {} }, accounts, { sound }) {
	if (!sound("account_defaults")) return [];
	return Object.entries(accounts).flatMap(([alias, account]) => {
		const path = ["accounts", alias];
		if (!sound(...path)) return [];
		const filled = (text) => text.replaceAll("{id}", account.id).replaceAll("{alias}", alias);
		const role = (key) => {
			const own = account[key];
			const arn = own ?? account_defaults[key];
			if (arn === void 0) return { kind: "missing" };
			const at = own === void 0 ? ["account_defaults", key] : [...path, key];
			return arn === "none" ? {
				kind: "none",
				path: at
			} : {
				kind: "arn",
				arn: filled(arn),
				path: at
			};
		};
		const externalId = account.external_id ?? account_defaults.external_id;
		const externalIdAt = account.external_id === void 0 ? ["account_defaults"] : path;
		const regionsAt = account.regions === void 0 ? ["account_defaults", "regions"] : [...path, "regions"];
		const regions = account.regions ?? account_defaults.regions ?? [];
		return [{
			alias,
			id: account.id,
			path,
			planRole: role("plan_role_arn"),
			applyRole: role("apply_role_arn"),
			...externalId === void 0 ? {} : { externalId: {
				text: filled(externalId),
				path: [...externalIdAt, "external_id"]
			} },
			...account.within === void 0 ? {} : { within: account.within.map((text, index) => ({
				text,
				path: [
					...path,
					"within",
					index
				]
			})) },
			regions: regions.map((text, index) => ({
				text,
				path: [...regionsAt, index]
			}))
		}];
	});
}
const AUTOMATIC = {
	kind: "automatic",
	headroomPercent: 10,
	headroom: 10,
	limit: 1e3,
	shrink: true
};
const BUILT_IN_LIST = {
	family: "IPv4",
	maxEntries: AUTOMATIC,
	aggregation: { kind: "none" },
	tags: new Map(),
	share: {
		principals: [],
		allowExternal: false
	},
	deletion: "delete",
	limits: BUILT_IN_LIMITS,
	thresholds: BUILT_IN_THRESHOLDS
};
function mergeList(base, own = {}) {
	return {
		family: own.address_family ?? base.family,
		maxEntries: own.max_entries === void 0 ? base.maxEntries : mergeSize(base.maxEntries, own.max_entries),
		aggregation: own.aggregate === void 0 ? base.aggregation : mergeAggregation(base.aggregation, own.aggregate),
		tags: new Map([...base.tags, ...Object.entries(own.tags ?? {})]),
		share: {
			principals: own.share?.principals ?? base.share.principals,
			allowExternal: own.share?.allow_external_principals ?? base.share.allowExternal
		},
		deletion: own.deletion ?? base.deletion,
		limits: mergeLimits(base.limits, own.limits ?? {}),
		thresholds: mergeThresholds(base.thresholds, own.capacity ?? {})
	};
}
function mergeSize(base, own) {
	if (typeof own === "number") return {
		kind: "fixed",
		value: own
	};
	const below = base.kind === "automatic" ? base : AUTOMATIC;
	return {
		kind: "automatic",
		headroomPercent: own.headroom_percent ?? below.headroomPercent,
		headroom: own.headroom ?? below.headroom,
		limit: own.limit ?? below.limit,
		shrink: own.shrink ?? below.shrink
	};
}
function mergeAggregation(base, own) {
	if (typeof own === "string") return { kind: own };
	const below = base.kind === "bounded" ? base : {
		maxExtra: 0,
		never: []
	};
	return {
		kind: "bounded",
		within: own.within,
		maxExtra: own.max_extra_addresses ?? below.maxExtra,
		never: own.never ?? below.never
	};
}
function mergeLimits(base, own) {
	return {
		maxRemovalPercent: own.max_removal_percent ?? base.maxRemovalPercent,
		ignoreBelow: own.ignore_below ?? base.ignoreBelow,
		maxRemovals: own.max_removals ?? base.maxRemovals,
		maxAdditions: own.max_additions ?? base.maxAdditions,
		allowEmpty: own.allow_empty ?? base.allowEmpty,
		widest: {
			IPv4: own.widest?.IPv4 ?? base.widest.IPv4,
			IPv6: own.widest?.IPv6 ?? base.widest.IPv6
		}
	};
}
function mergeThresholds(base, own) {
	return {
		percent: own.warn_percent ?? base.percent,
		base: own.warn_base ?? base.base
	};
}
const DEFAULTS = ["defaults", "prefix_list"];
function listsOf(list, path, mapping, mappingPath, context) {
	const whole = listOf(list, path, mapping, mappingPath, context);
	const { split: count } = list;
	if (count === void 0 || whole.manage !== void 0) return [whole];
	const { name, renamedFrom, adopt } = whole;
	return Array.from({ length: count }, (_, index) => {
		const number = index + 1;
		const numbered = ({ text, path: at }) => ({
			text: `${text}-${number}`,
			path: at
		});
		return {
			...whole,
			name: numbered(name),
			part: {
				of: name.text,
				number,
				count,
				before: renamedFrom?.text ?? name.text
			},
			adopt: number === 1 || typeof adopt === "boolean" ? adopt : false,
			...renamedFrom === void 0 ? {} : { renamedFrom: numbered(renamedFrom) }
		};
	});
}
function listOf(list, path, mapping, mappingPath, context) {
	const region = wordOr(list.region, path, "region", context);
	const { name, adopt = false, renamed_from: renamedFrom, id } = list;
	const manage = list.manage === "entries" ? entriesOnly(list) : void 0;
	const merged = mergeList(context.list, list);
	return {
		...manage === void 0 ? merged : ofAnother(merged),
		...manage === void 0 ? {} : { manage },
		...id === void 0 ? {} : { ids: idsOf$1(id, [...path, "id"]) },
		path,
		account: wordOr(list.account, path, "account", context),
		regions: list.regions?.map((text, index) => ({
			text,
			path: [
				...path,
				"regions",
				index
			]
		})) ?? (region === void 0 ? [] : [region]),
		name: name === void 0 ? {
			text: mapping,
			path: [...mappingPath, "name"]
		} : {
			text: name,
			path: [...path, "name"]
		},
		adopt: adoptOf(adopt, [...path, "adopt"]),
		neverPath: [
			...neverOf(list.aggregate) === void 0 ? DEFAULTS : path,
			"aggregate",
			"never"
		],
		sizePath: [...list.max_entries === void 0 ? DEFAULTS : path, "max_entries"],
		principalsPath: [
			...list.share?.principals === void 0 ? DEFAULTS : path,
			"share",
			"principals"
		],
		tagPaths: new Map([...(manage === void 0 ? [...context.list.tags.keys()] : []).map((key) => [key, [
			...DEFAULTS,
			"tags",
			key
		]]), ...Object.keys(list.tags ?? {}).map((key) => [key, [
			...path,
			"tags",
			key
		]])]),
		...renamedFrom === void 0 ? {} : { renamedFrom: {
			text: renamedFrom,
			path: [...path, "renamed_from"]
		} }
	};
}
function neverOf(aggregate) {
	return typeof aggregate === "object" ? aggregate.never : void 0;
}
function adoptOf(adopt, path) {
	return typeof adopt === "boolean" ? adopt : idsOf$1(adopt, path);
}
function idsOf$1(ids, path) {
	if (typeof ids === "string") return { id: {
		text: ids,
		path
	} };
	return { byRegion: new Map(Object.entries(ids).map(([region, text]) => [region, {
		text,
		path: [...path, region]
	}])) };
}
const OTHERS = [
	"max_entries",
	"split",
	"tags",
	"share",
	"adopt",
	"renamed_from",
	"deletion"
];
function entriesOnly(list) {
	return { others: OTHERS.filter((key) => list[key] !== void 0) };
}
function ofAnother(merged) {
	const { maxEntries, tags, share, deletion } = BUILT_IN_LIST;
	return {
		...merged,
		maxEntries,
		tags,
		share,
		deletion
	};
}
function notifyOf({ notify }, { sound }) {
	if (notify === void 0 || !sound("notify")) return {};
	const topic = readTopicArn(notify.sns_topic_arn);
	const heartbeat = notify.heartbeat_topic_arn === void 0 ? void 0 : readTopicArn(notify.heartbeat_topic_arn);
	if (topic === void 0) return {};
	return { notify: {
		topic,
		on: EVENT_KINDS.filter((kind) => notify.on?.includes(kind) ?? true),
		...heartbeat === void 0 ? {} : { heartbeat }
	} };
}
function sourceOf(written, path, context) {
	if (typeof written !== "object" || written === null) return [];
	return Object.entries(SOURCE_KINDS).filter(([key]) => Object.hasOwn(written, key)).flatMap(([, kind]) => kind.written.draft(written, path, context) ?? []);
}
function makeDraft(root, problems, textOf, granted) {
	const broken = new Set(problems.flatMap(({ path }) => path.map((_, i) => pathKey(path.slice(0, i + 1)))));
	const sound = (...path) => !broken.has(pathKey(path));
	const file = isMap(root) ? root : {};
	const defaults = sound("defaults") ? file.defaults ?? {} : {};
	const capacity = sound("capacity") ? file.capacity : void 0;
	const ofFile = mergeList(BUILT_IN_LIST, capacity === void 0 ? {} : { capacity });
	const context = {
		sound,
		textOf,
		defaults,
		list: mergeList(ofFile, defaults.prefix_list)
	};
	const accounts = isMap(file.accounts) ? file.accounts : void 0;
	const maxDeletes = sound("limits") ? file.limits?.max_deletes : void 0;
	return {
		owner: sound("owner") ? file.owner ?? "" : "",
		mode: sound("credentials") ? file.credentials?.mode ?? "chain" : "chain",
		sessionTags: sound("credentials") && file.credentials?.session_tags === true,
		...maxDeletes === void 0 ? {} : { maxDeletes },
		...notifyOf(file, context),
		thresholds: ofFile.thresholds,
		aliases: accounts === void 0 ? void 0 : new Set(Object.keys(accounts)),
		accounts: new Map(accountsOf(file, accounts ?? {}, context).map((account) => [account.alias, account])),
		include: sound("include") ? grantsOf(file.include) : [],
		mappings: Array.isArray(file.mappings) ? file.mappings.flatMap((mapping, index) => mappingOf$1(mapping, ["mappings", index], granted(index), context)) : [],
		...defaults.account === void 0 ? {} : { defaultAccount: {
			text: defaults.account,
			path: ["defaults", "account"]
		} },
		defaultsAreSound: sound("defaults")
	};
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function mappingOf$1(mapping, path, grants, context) {
	const { sound } = context;
	if (!isMap(mapping) || typeof mapping.name !== "string" || !sound(...path, "name")) return [];
	const sources = Array.isArray(mapping.sources) ? mapping.sources : [];
	const lists = Array.isArray(mapping.prefix_lists) ? mapping.prefix_lists : [];
	const soundLists = lists.flatMap((list, index) => {
		const at = [
			...path,
			"prefix_lists",
			index
		];
		return sound(...at) ? listsOf(list, at, mapping.name, path, context) : [];
	});
	return [{
		name: {
			text: mapping.name,
			path: [...path, "name"]
		},
		...typeof mapping.description === "string" ? { description: mapping.description } : {},
		path,
		grants,
		sources: sources.flatMap((source, index) => sourceOf(source, [
			...path,
			"sources",
			index
		], context)),
		lists: soundLists,
		listsAreComplete: lists.length > 0 && soundLists.length === lists.length && sound("defaults")
	}];
}
const USUAL_NAMES = ["mappings.yaml", "mappings.yml"];
const NEAR_MISSES = [...[
	"mapping.yaml",
	"mapping.yml",
	"Mappings.yaml",
	"Mappings.yml",
	"mappings.yaml.txt",
	"mappings.json"
], ...[
	"plsync.yaml",
	"plsync.yml",
	"mappings.example.yaml"
]];
const MAX_BYTES$2 = 2097152;
function failure(code, summary, remedy, detail) {
	return {
		ok: false,
		diagnostic: {
			code,
			severity: "error",
			summary,
			remedy,
			...detail ? { detail } : {}
		}
	};
}
function findFile(named, files) {
	if (named !== void 0) return readFile$1(named, files);
	const [first, second] = USUAL_NAMES.filter((name) => files.exists(name));
	if (first === void 0) {
		const near = NEAR_MISSES.find((name) => files.exists(name));
		if (near !== void 0) return failure("file_not_found", `no ${USUAL_NAMES.join(" or ")} in the working directory, but ${near} is there`, `Rename it to ${USUAL_NAMES[0]}, or name it with \`-c ${near}\`.`);
		return failure("file_not_found", `no ${USUAL_NAMES.join(" or ")} in the working directory`, "Run plsync in the directory that holds the file, or name it with `-c FILE`.");
	}
	if (second !== void 0) return failure("file_ambiguous", `both ${first} and ${second} are in the working directory`, "Delete the one that is not in use, or name the right one with `-c FILE`.", "plsync does not guess which of them is the reviewed one.");
	return readFile$1(first, files);
}
function readFile$1(path, files) {
	const read = files.read(path, MAX_BYTES$2);
	if (read.ok) return {
		ok: true,
		path,
		bytes: read.bytes
	};
	switch (read.reason) {
		case "missing": return failure("file_not_found", `${path} does not exist`, "Check the path; `-c FILE` names another file.");
		case "dangling": return failure("file_unreadable", `${path} is a symbolic link to ${read.detail}, which does not exist`, "Correct the link, or put the file itself there.");
		case "directory": return failure("file_unreadable", `${path} is a directory`, "Name the file in it with `-c FILE`.");
		case "denied": return failure("file_unreadable", `plsync is not allowed to read ${path}`, "Give the user that runs plsync permission to read it.", `The operating system said: ${read.detail}.`);
		case "too-large": return failure("file_too_large", `${path} is larger than ${MAX_BYTES$2 / 1024 / 1024} MiB`, "Check that it is the right file, or split it: each file with an owner of its own.", "plsync reads no larger configuration, since people cannot review one.");
		case "linked":
		case "failed": return failure("file_unreadable", `${path} could not be read`, "Check the file and its disk, then run again.", `The operating system said: ${read.detail}.`);
	}
}
function namedPath(mappings, name) {
	return join(dirname(mappings), name).replaceAll("\\", "/");
}
const WINDOW = 110;
const BEFORE_MARK = 30;
const ELLIPSIS = "…";
function sourceText(path, text) {
	const lineStarts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
	return {
		path,
		text,
		lineStarts,
		secondHalves: Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (match) => match.index + 1)
	};
}
function countUpTo(sorted, limit) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
function characters(source, start, end) {
	return end - start - (countUpTo(source.secondHalves, end - 1) - countUpTo(source.secondHalves, start - 1));
}
function lineAt(source, offset) {
	return countUpTo(source.lineStarts, offset);
}
function positionAt(source, offset) {
	const line = lineAt(source, offset);
	return {
		file: source.path,
		line,
		column: characters(source, lineStart(source, line), offset) + 1
	};
}
function lineStart(source, line) {
	return source.lineStarts[line - 1] ?? source.text.length;
}
function lineEnd(source, line) {
	const next = source.lineStarts[line];
	const end = next === void 0 ? source.text.length : next - 1;
	return end > lineStart(source, line) && source.text[end - 1] === "\r" ? end - 1 : end;
}
function excerptOf(source, span, hint) {
	const line = lineAt(source, span.start);
	const start = lineStart(source, line);
	const end = lineEnd(source, line);
	const cut = Math.min(span.end, end) - start > WINDOW ? Math.max(0, span.start - start - BEFORE_MARK) : 0;
	const column = (cut > 0 ? 1 : 0) + characters(source, start + cut, span.start) + 1;
	const marked = Math.max(1, characters(source, span.start, Math.min(Math.max(span.end, span.start), end)));
	return {
		lines: [line - 1, line].filter((number) => number >= 1).map((number) => ({
			number,
			text: windowOf(source, number, cut)
		})),
		mark: {
			line,
			column,
			length: Math.min(marked, WINDOW - column + 1)
		},
		...hint === void 0 ? {} : { hint }
	};
}
function windowOf(source, line, cut) {
	const start = lineStart(source, line) + cut;
	const end = lineEnd(source, line);
	if (start >= end) return cut > 0 && end > lineStart(source, line) ? ELLIPSIS : "";
	const reach = Array.from(source.text.slice(start, Math.min(end, start + 222)));
	const after = reach.length > WINDOW ? ELLIPSIS : "";
	return `${cut > 0 ? ELLIPSIS : ""}${printable(reach.slice(0, WINDOW).join(""))}${after}`;
}
function printable(text) {
	return text.replaceAll("	", " ").replaceAll(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/gu, "�");
}
const REMEDY = "Save the file as UTF-8 text.";
function isUtf8(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
function utf8Length(bytes) {
	let good = 0;
	let bad = bytes.length + 1;
	while (bad - good > 1) {
		const middle = good + bad >>> 1;
		if (isUtf8(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	return good;
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
function decodeText(path, bytes) {
	const error = (summary, text, offset, marked) => {
		const source = sourceText(path, text);
		const position = positionAt(source, offset);
		const excerpt = excerptOf(source, {
			start: offset,
			end: offset + marked
		});
		return {
			ok: false,
			diagnostic: {
				code: "file_not_text",
				severity: "error",
				summary,
				remedy: REMEDY,
				position,
				excerpt
			}
		};
	};
	const [first, second] = bytes;
	if (first === 255 && second === 254 || first === 254 && second === 255) return {
		ok: false,
		diagnostic: {
			code: "file_not_text",
			severity: "error",
			remedy: REMEDY,
			summary: `${path} is UTF-16`
		}
	};
	const text = decode(bytes);
	if (text === void 0) {
		const front = new TextDecoder().decode(bytes.subarray(0, utf8Length(bytes)), { stream: true });
		return error(`${path} is not UTF-8: it contains a byte that belongs to no character`, `${front}\ufffd`, front.length, 1);
	}
	const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(text);
	if (control !== null) {
		const code = text.charCodeAt(control.index).toString(16).toUpperCase().padStart(4, "0");
		const end = control.index + 200;
		return error(`${path} is not text: it contains the control character U+${code}`, text.slice(0, end), control.index, 1);
	}
	return {
		ok: true,
		text
	};
}
const MOST_FILES$1 = 10;
const MAX_BYTES$1 = 262144;
function unread(path, read, maxBytes) {
	const said = read.detail === "" ? {} : { detail: `The operating system said: ${read.detail}.` };
	switch (read.reason) {
		case "missing": return {
			summary: `there is no file ${path}`,
			remedy: "Check the path; it is relative to the folder of this file."
		};
		case "dangling": return {
			summary: `${path} is a symbolic link that leads nowhere`,
			remedy: "Put the file itself there."
		};
		case "directory": return {
			summary: `${path} is a directory`,
			remedy: "Name the files in it."
		};
		case "linked": return {
			summary: `${path} is reached through a symbolic link`,
			detail: "A link may lead out of the repository, and a review does not show what stands where it leads.",
			remedy: "Put the file itself there."
		};
		case "too-large": return {
			summary: `${path} is larger than ${maxBytes / 1024} KiB`,
			remedy: "Check that it is the right file."
		};
		case "denied": return {
			summary: `plsync is not allowed to read ${path}`,
			...said,
			remedy: "Check its permissions."
		};
		case "failed": return {
			summary: `${path} could not be read`,
			...said,
			remedy: "Check the file and its disk, then run again."
		};
	}
}
function problemAt$1(path, said) {
	return path === void 0 ? [] : [{
		code: "cidr_file_unreadable",
		path,
		mark: "value",
		...said
	}];
}
function namedFiles(mappings, { read }) {
	const known = new Map();
	const texts = new Map();
	const digests = new Map();
	const failures = new Map();
	let beyond;
	const readOnce = ({ text: name, path }) => {
		const fail = (said) => {
			failures.set(name, {
				said,
				at: []
			});
		};
		if (known.size >= MOST_FILES$1) {
			beyond ??= path;
			return;
		}
		const at = namedPath(mappings, name);
		const found = read(at, MAX_BYTES$1);
		if (!found.ok) return fail(unread(at, found, MAX_BYTES$1));
		const decoded = decodeText(at, found.bytes);
		if (!decoded.ok) {
			const { summary, position, remedy } = decoded.diagnostic;
			return fail({
				summary: position === void 0 ? summary : `${summary} in line ${position.line}`,
				...remedy === void 0 ? {} : { remedy }
			});
		}
		digests.set(name, sha256(found.bytes));
		texts.set(name, sourceText(at, decoded.text));
		return decoded.text;
	};
	return {
		textOf: (file) => {
			if (!known.has(file.text)) known.set(file.text, readOnce(file));
			const failure = failures.get(file.text);
			if (failure !== void 0) failures.set(file.text, {
				...failure,
				at: [...failure.at, file.path]
			});
			return known.get(file.text);
		},
		problems: () => [...[...failures.values()].flatMap(({ said, at: [path, ...alsoAt] }) => problemAt$1(path, {
			...said,
			alsoAt
		})), ...problemAt$1(beyond, {
			summary: `${count(known.size)} files of CIDRs are named; at most ${MOST_FILES$1} can be`,
			remedy: "Put the CIDRs of several files into one."
		})],
		texts,
		names: () => [...known.keys()].sort(),
		digest: (bytes, included) => {
			const files = [...new Map([...included, ...digests])].sort();
			return sha256(Buffer.concat([bytes, ...files.map((file) => Buffer.from(`\n${JSON.stringify(file)}`))]));
		}
	};
}
function spanOf$1(tree, path, mark) {
	let value = tree.root;
	let span = tree.rootSpan;
	for (const [depth, key] of path.entries()) {
		const spans = typeof value === "object" && value !== null ? tree.spans.get(value) : void 0;
		const found = spans?.values.get(key);
		if (found === void 0) break;
		const keySpan = spans?.keys.get(key);
		span = keySpan !== void 0 && (mark === "key" && depth === path.length - 1 || found.start >= found.end) ? keySpan : found;
		value = value[key];
	}
	return span;
}
function mappingOf(tree, path) {
	const [section, index] = path;
	if (section !== "mappings" || typeof index !== "number") return void 0;
	const { mappings } = tree.root;
	const name = Array.isArray(mappings) ? mappings[index]?.name : void 0;
	return typeof name === "string" ? name : void 0;
}
function linesNaming(places) {
	const said = [...Map.groupBy(places, ({ source }) => source)].map(([source, all]) => {
		const lines = [...new Set(all.map(({ tree, path }) => lineAt(source, spanOf$1(tree, path, "value").start)))];
		const sorted = lines.sort((a, b) => a - b).map(String);
		return `${plural(lines.length, "line")} ${listed(sorted)} of ${source.path}`;
	});
	return `The file is named in ${listed(said)}.`;
}
function locatorOf(source, tree, { files, named }) {
	const { mappings } = tree.root ?? {};
	const own = Array.isArray(mappings) ? mappings.length : 0;
	const placeOf = (path) => {
		const [section, index, ...rest] = path;
		if (section !== "mappings" || typeof index !== "number" || index < own) return {
			source,
			tree,
			path
		};
		let at = index - own;
		for (const part of files) {
			if (at < part.mappings.length) return {
				...part,
				path: [
					section,
					at,
					...rest
				]
			};
			at -= part.mappings.length;
		}
		return {
			source,
			tree,
			path
		};
	};
	const spanAt = (path, mark) => {
		const place = placeOf(path);
		return [place.source, spanOf$1(place.tree, place.path, mark)];
	};
	return {
		position: (path, mark) => {
			const [text, { start }] = spanAt(path, mark);
			return positionAt(text, start);
		},
		line: (path, mark) => {
			const [text, { start }] = spanAt(path, mark);
			return `line ${lineAt(text, start)}${files.length === 0 ? "" : ` of ${text.path}`}`;
		},
		written: (path) => {
			const [{ text }, { start, end }] = spanAt(path, "value");
			return text.slice(start, end);
		},
		diagnose: ({ path, mark, hint, elsewhere, alsoAt = [], ...problem }) => {
			const other = elsewhere && named.get(elsewhere.file);
			const [text, span] = other === void 0 || elsewhere === void 0 ? spanAt(path, mark) : [other, elsewhere];
			const places = [path, ...alsoAt].map(placeOf);
			const [mapping, ...others] = new Set(places.map((place) => mappingOf(place.tree, place.path)));
			const naming = other === void 0 && alsoAt.length === 0 ? void 0 : linesNaming(places);
			const detail = [problem.detail, naming].filter((part) => part !== void 0).join(" ");
			return {
				severity: "error",
				...problem,
				...detail === "" ? {} : { detail },
				...mapping === void 0 || others.length > 0 ? {} : { mapping },
				position: positionAt(text, span.start),
				...elsewhere?.isShown === false ? {} : { excerpt: excerptOf(text, span, hint) }
			};
		}
	};
}
function diagnoseText(source, problem) {
	const { span, hint, ...said } = problem;
	const diagnostic = {
		severity: "error",
		...said,
		position: positionAt(source, span.start)
	};
	return source.text.trim() === "" ? diagnostic : {
		...diagnostic,
		excerpt: excerptOf(source, span, hint)
	};
}
function openConflict(text) {
	const found = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
	if (found === null) return void 0;
	return {
		code: "yaml_syntax",
		span: {
			start: found.index,
			end: found.index + 7
		},
		summary: `an unresolved merge conflict begins here (\`${found[0].slice(0, 7)}\`)`,
		remedy: "Resolve it: keep what is right of both sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>."
	};
}
const MOST = 10;
const TYPOGRAPHIC = /(?<=(?:^|[:[{,-])\s*)[“”„‟‘’‚«»]/u;
function unseenCharacters(text) {
	const problems = [];
	let start = 0;
	for (const line of text.split("\n")) {
		const code = line.replace(/\r$/, "").replace(/"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*$/gu, (found) => " ".repeat(found.length));
		const unseen = unseenIn(code.replaceAll("	", " "));
		const quote = TYPOGRAPHIC.exec(code);
		const problem = unseen !== void 0 ? problemAt(code, start, unseen) : quote !== null ? quoteAt(start + quote.index, quote[0]) : void 0;
		if (problem !== void 0 && problems.length < MOST) problems.push(problem);
		start += line.length + 1;
	}
	return problems;
}
function quoteAt(start, quote) {
	return {
		code: "yaml_syntax",
		span: {
			start,
			end: start + quote.length
		},
		summary: `${quote} is no quote that YAML knows`,
		remedy: "Write \" on both sides."
	};
}
function problemAt(line, start, { character, index }) {
	const before = line.slice(0, index).trim();
	const word = /\S+$/.exec(before)?.[0];
	const where = before === "" ? "in the indentation" : `after \`${shortened(word ?? before)}\``;
	const isSpace = /\p{Zs}/u.test(character);
	return {
		code: "yaml_syntax",
		span: {
			start: start + index,
			end: start + index + character.length
		},
		summary: `there is ${characterName(character)} ${where}`,
		remedy: isSpace ? "Write a space in its place." : "Remove it."
	};
}
const MAX_EXPANDED = 5e5;
const NOTHING = {
	value: null,
	size: 1
};
const CORE_TAGS = new Set([
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((t) => `tag:yaml.org,2002:${t}`));
function treeOf(contents) {
	const conversion = {
		anchors: new Map(),
		spans: new Map(),
		problems: [],
		expanded: { size: 0 }
	};
	const { value, size } = convert(contents, conversion);
	return {
		root: value,
		rootSpan: spanOf(contents),
		spans: conversion.spans,
		problems: conversion.problems,
		size
	};
}
function spanOf(node) {
	return {
		start: node.range[0],
		end: node.range[1]
	};
}
function convert(node, conversion) {
	if (node === null) return NOTHING;
	if (isAlias(node)) return resolve$1(node, conversion);
	const tag = node.tag;
	if (tag !== void 0 && tag !== "!" && !CORE_TAGS.has(tag)) conversion.problems.push({
		code: "yaml_syntax",
		span: spanOf(node),
		summary: `the YAML tag ${shortened(tag.replace("tag:yaml.org,2002:", "!!"))} is not part of the format`,
		remedy: "Remove the tag; put text that looks like something else in quotes."
	});
	if (node.anchor !== void 0) conversion.anchors.set(node.anchor, "open");
	const converted = isMap$1(node) ? convertMap(node, conversion) : isSeq(node) ? convertList(node, conversion) : {
		value: node.value,
		size: 1
	};
	if (node.anchor !== void 0) conversion.anchors.set(node.anchor, converted);
	return converted;
}
function resolve$1(alias, conversion) {
	const { anchors, problems, expanded } = conversion;
	const span = spanOf(alias);
	const name = shortened(alias.source);
	const target = anchors.get(alias.source);
	if (target === void 0) {
		const summary = `the alias *${name} has no anchor &${name} before it`;
		problems.push({
			code: "yaml_syntax",
			span,
			summary,
			remedy: "Define the anchor further up, or put the text in quotes."
		});
		return NOTHING;
	}
	if (target === "open") {
		problems.push({
			code: "yaml_limit",
			span,
			summary: `the alias *${name} is inside the value that it repeats`
		});
		return NOTHING;
	}
	const before = expanded.size;
	expanded.size += target.size;
	if (expanded.size <= 5e5) return target;
	if (before <= 5e5) {
		const summary = `the aliases of this file expand to more than ${MAX_EXPANDED.toLocaleString("en")} values`;
		problems.push({
			code: "yaml_limit",
			span,
			summary,
			remedy: "Write the values out, or use `defaults`."
		});
	}
	return NOTHING;
}
function convertList(list, conversion) {
	const value = [];
	const values = new Map();
	let size = 1;
	for (const [index, item] of list.items.entries()) {
		const converted = convert(item, conversion);
		size += converted.size;
		value.push(converted.value);
		values.set(index, spanOf(item));
	}
	conversion.spans.set(value, {
		keys: new Map(),
		values
	});
	return {
		value,
		size
	};
}
function convertMap(map, conversion) {
	const value = Object.create(null);
	const keys = new Map();
	const values = new Map();
	let size = 1;
	for (const pair of map.items) {
		const key = keyOf(pair.key, conversion);
		const converted = convert(pair.value, conversion);
		size += converted.size + 1;
		if (key === void 0) continue;
		if (keys.get(key) !== void 0) {
			conversion.problems.push({
				code: "yaml_duplicate_key",
				span: spanOf(pair.key),
				...duplicate$1(key)
			});
			continue;
		}
		value[key] = converted.value;
		keys.set(key, spanOf(pair.key));
		values.set(key, pair.value === null ? spanOf(pair.key) : spanOf(pair.value));
	}
	conversion.spans.set(value, {
		keys,
		values
	});
	return {
		value,
		size
	};
}
function duplicate$1(key) {
	return {
		summary: `duplicate key "${shortened(key)}"`,
		detail: "YAML parsers disagree on which of the two counts.",
		remedy: "Remove or rename one of them."
	};
}
function keyOf(key, conversion) {
	if (isScalar(key) && typeof key.value === "string") return key.value;
	const written = isScalar(key) ? shortened(String(key.source ?? "")) : "";
	const what = written === "" ? "a key must be text" : `the key ${written} must be text, but YAML reads it as something else`;
	const hint = written === "" ? {} : { hint: `write "${written}"` };
	conversion.problems.push({
		code: "wrong_type",
		span: spanOf(key),
		summary: what,
		...hint
	});
}
const WORDS$1 = {
	TAB_AS_INDENT: {
		summary: "a tab is used for indentation",
		detail: "YAML allows only spaces there.",
		remedy: "Replace tabs with spaces; editors can do so when they save."
	},
	BLOCK_AS_IMPLICIT_KEY: {
		summary: "a map cannot begin in the middle of this line",
		detail: "Either the line is indented differently from those above it, or a text with a colon is not in quotes.",
		remedy: "Align the line with the other keys, or put the text in quotes."
	},
	MULTILINE_IMPLICIT_KEY: {
		summary: "this key spans more than one line",
		detail: "Often the space after a colon is missing (`key:value`), or the indentation is wrong.",
		remedy: "Write `key: value`, and align the line with the other keys."
	},
	BAD_SCALAR_START: {
		summary: "text cannot begin with this character",
		detail: "YAML reserves it.",
		remedy: "Put the text in quotes."
	},
	BAD_DQ_ESCAPE: {
		summary: "this backslash sequence has no meaning in double quotes",
		remedy: "Write two backslashes, or use single quotes."
	},
	KEY_OVER_1024_CHARS: {
		summary: "this key is longer than 1024 characters",
		remedy: "Look for a missing quote or line break."
	},
	RESOURCE_EXHAUSTION: {
		summary: "the file is nested too deeply",
		remedy: "The format needs no more than ten levels."
	}
};
const NOT_CLOSED = {
	summary: "a { or [ before this is not closed",
	detail: "Everything up to its } or ] belongs to it, and must be indented further than the line in which it begins.",
	remedy: "Close it, or look for an extra bracket."
};
const NOT_ALIGNED = {
	summary: "this line is not aligned with the lines that it belongs to",
	detail: "The keys of one map, and the hyphens of one list, begin in the same column.",
	remedy: "Indent it like the lines around it."
};
const OPEN_QUOTE = {
	summary: "a quote is not closed",
	remedy: "Look for the quote that opens the text, and close it on the same line."
};
const BY_TEXT = [[/^Flow (map|sequence|collection)|^Block collections? .*flow|in flow collection/i, NOT_CLOSED], [/must start at the same column|without - indicator/i, NOT_ALIGNED]];
function isOpenQuote({ code, message }) {
	return code === "MISSING_CHAR" && /closing .quote/.test(message);
}
function wordsFor$1(error) {
	if (isOpenQuote(error)) return OPEN_QUOTE;
	const known = WORDS$1[error.code] ?? BY_TEXT.find(([pattern]) => pattern.test(error.message))?.[1];
	if (known !== void 0) return known;
	const [line = ""] = error.message.split("\n");
	const sentence = line.replace(/:$/, "");
	return { summary: `this is not YAML: ${shortened(sentence.charAt(0).toLowerCase() + sentence.slice(1))}` };
}
const MAX_DEPTH = 64;
const MAX_LEXEMES = 8e5;
function readYaml(text) {
	const conflict = openConflict(text);
	if (conflict !== void 0) return {
		ok: false,
		problems: [conflict]
	};
	const lexed = tokensOf(text);
	if (!lexed.ok) return {
		ok: false,
		problems: [lexed.problem]
	};
	const [document, second] = new Composer({
		uniqueKeys: false,
		prettyErrors: false,
		resolveKnownTags: false,
		merge: false
	}).compose(lexed.tokens);
	const contents = document?.contents ?? null;
	const problems = document === void 0 ? [] : syntaxProblems(document, text, lexed.quote);
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	if (second !== void 0) return {
		ok: false,
		problems: [secondDocument(text, second.range[0])]
	};
	if (contents === null || contents.range[0] === contents.range[1] && !contents.anchor) return {
		ok: false,
		problems: [empty(text)]
	};
	return {
		ok: true,
		tree: treeOf(contents)
	};
}
function tokensOf(text) {
	const parser = new Parser();
	const tokens = [];
	let quote = 0;
	let lexemes = 0;
	for (const lexeme of new Lexer().lex(text)) {
		const at = parser.offset;
		if (lexeme.startsWith("\"") || lexeme.startsWith("'")) quote = at;
		for (const token of parser.next(lexeme)) tokens.push(token);
		const limit = (summary, remedy) => {
			return {
				ok: false,
				problem: {
					code: "yaml_limit",
					span: {
						start: at,
						end: at + 1
					},
					summary,
					remedy
				}
			};
		};
		if (parser.stack.length > MAX_DEPTH) return limit(`the file is nested more than ${MAX_DEPTH} levels deep`, "The format needs no more than ten.");
		if (++lexemes > MAX_LEXEMES) return limit(`the file has more than ${MAX_LEXEMES.toLocaleString("en")} pieces of YAML syntax`, "Check that it is the right file.");
	}
	for (const token of parser.end()) tokens.push(token);
	return {
		ok: true,
		tokens,
		quote
	};
}
function syntaxProblems(document, text, quote) {
	const version = document.directives.yaml;
	if (version.explicit && version.version !== "1.2") return [{
		code: "yaml_syntax",
		span: {
			start: 0,
			end: 1
		},
		summary: `the file asks for YAML ${version.version}, but plsync reads YAML 1.2`,
		remedy: "Remove the %YAML line."
	}];
	const findings = document.errors.concat(document.warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED"));
	const [first, ...rest] = findings.filter(({ code }) => code === "TAB_AS_INDENT");
	return findings.filter((error) => error === first || !rest.includes(error)).filter(isFirstOfLine(text)).map((error) => {
		const [start, end] = isOpenQuote(error) ? [quote, quote + 1] : error.pos;
		const code = error.code === "RESOURCE_EXHAUSTION" ? "yaml_limit" : "yaml_syntax";
		const tabs = error === first && rest.length > 0 ? { detail: tabbedLines(text) } : {};
		return {
			code,
			span: {
				start,
				end
			},
			...wordsFor$1(error),
			...tabs
		};
	});
}
function tabbedLines(text) {
	const lines = text.split("\n").flatMap((line, index) => /^ *\t/.test(line) ? [String(index + 1)] : []);
	return `YAML allows only spaces there. Tabs are in ${lines.length === 1 ? "line" : "lines"} ${listedUpTo(12, lines)}.`;
}
function isFirstOfLine(text) {
	let lineEnd = -1;
	return ({ pos: [start] }) => {
		if (start <= lineEnd) return false;
		const next = text.indexOf("\n", start);
		lineEnd = next < 0 ? text.length : next;
		return true;
	};
}
function secondDocument(text, from) {
	const start = Math.max(text.indexOf("---", from), 0);
	return {
		code: "yaml_syntax",
		span: {
			start,
			end: start + 3
		},
		summary: "a second YAML document begins here",
		detail: "mappings.yaml must be a single document.",
		remedy: "Remove the line, and everything after it that does not belong to the file."
	};
}
function empty(text) {
	return {
		code: "missing_key",
		span: {
			start: 0,
			end: 0
		},
		summary: text.trim() === "" ? "the file is empty" : "the file contains only comments",
		remedy: "Write at least `version: 1`, `owner`, `accounts` and `mappings`."
	};
}
const MOST_FILES = 200;
const MAX_BYTES = 262144;
const MAX_BYTES_OF_ALL = 2097152;
function refused({ files }, said) {
	return {
		code: "include_unreadable",
		path: files.path,
		mark: "value",
		...said
	};
}
function namesOf(mappings, grant, { list }) {
	const { text } = grant.files;
	if (!text.includes("*")) return [text];
	const folder = dirname$1(text);
	const found = list(namedPath(mappings, folder));
	if (!found.ok) return refused(grant, unread(namedPath(mappings, folder), found, MAX_BYTES));
	const pattern = text.slice(folder.length + 1);
	const names = found.names.filter((name) => !name.startsWith(".") && isLike(pattern, name)).sort();
	if (names.length > 0) return names.map((name) => `${folder}/${name}`);
	return refused(grant, {
		summary: `no file matches ${text}`,
		detail: "Lists of files that are missing would be taken for lists that nobody wants any more.",
		remedy: "Check that the checkout has the folder, or take the pattern out."
	});
}
const NOTHING_NAMED = new Map();
const INVALID = {
	code: "included_file_invalid",
	remedy: "Write `mappings:` with at least one mapping below it, and nothing beside it."
};
function misplaced$1(root) {
	const problem = (path, mark, summary) => ({
		...INVALID,
		path,
		mark,
		summary,
		detail: "A file that is included holds nothing but `mappings`; all else is set in the file that includes it."
	});
	if (typeof root !== "object" || root === null || Array.isArray(root)) return [problem([], "value", "an included file must be a map with the key `mappings`")];
	const others = Object.keys(root).filter((key) => key !== "mappings");
	if (others.length > 0) return others.map((key) => problem([key], "key", `\`${key}\` cannot be set in an included file`));
	const { mappings } = root;
	if (Array.isArray(mappings) && mappings.length > 0) return [];
	return [problem(["mappings"], "value", "an included file must have at least one mapping")];
}
const OUR_KEY = /(?:^|[{,])[ \t-]*["']?mappings["']?[ \t]*:/m;
function notOurs(path) {
	return {
		...INVALID,
		severity: "error",
		position: {
			file: path,
			line: 1,
			column: 1
		},
		summary: `${path} has no \`mappings\``,
		detail: "None of it is shown, since it could be any file."
	};
}
function readFile(path, bytes) {
	const failed = (diagnostics) => ({
		ok: false,
		diagnostics
	});
	const decoded = decodeText(path, bytes);
	if ((decoded.ok || decoded.diagnostic.excerpt !== void 0) && !OUR_KEY.test(new TextDecoder().decode(bytes))) return failed([notOurs(path)]);
	if (!decoded.ok) return failed([decoded.diagnostic]);
	const source = sourceText(path, decoded.text);
	const yaml = readYaml(decoded.text);
	const textual = yaml.ok ? yaml.tree.problems : yaml.problems;
	if (!yaml.ok || textual.length > 0) {
		const unseen = unseenCharacters(decoded.text);
		return failed((unseen.length > 0 ? unseen : textual).map((one) => diagnoseText(source, one)));
	}
	const { tree } = yaml;
	const problems = misplaced$1(tree.root);
	const { diagnose } = locatorOf(source, tree, {
		files: [],
		named: NOTHING_NAMED
	});
	if (problems.length > 0) return failed(problems.map(diagnose));
	const { mappings } = tree.root;
	return {
		ok: true,
		file: {
			source,
			tree,
			mappings
		}
	};
}
function tooMuch(path) {
	return {
		summary: `with ${path}, the included files are larger than plsync reads`,
		detail: `Together they may have ${MAX_BYTES_OF_ALL / 1024 / 1024} MiB and, with YAML's aliases written out, ${count(MAX_EXPANDED)} values.`,
		remedy: "Check that the patterns match nothing else, or let another mappings file, with an owner of its own, have some of them."
	};
}
function includedFiles(mappings, grants, reader) {
	const problems = [];
	const byName = new Map();
	for (const grant of grants) {
		const named = namesOf(mappings, grant, reader);
		if ("code" in named) problems.push(named);
		else for (const name of named) byName.set(name, [...byName.get(name) ?? [], grant]);
	}
	const [first] = grants;
	if (byName.size > MOST_FILES && first !== void 0) {
		const summary = `${count(byName.size)} files are included; at most ${MOST_FILES} can be`;
		problems.push(refused(first, {
			summary,
			remedy: "Check that the patterns match nothing else, or put the mappings of several files into one."
		}));
		byName.clear();
	}
	const files = [];
	const diagnostics = [];
	const digests = new Map();
	let bytes = 0;
	let values = 0;
	for (const [name, all] of byName) {
		const path = namedPath(mappings, name);
		const found = reader.read(path, MAX_BYTES);
		if (!found.ok) {
			problems.push(...all.slice(0, 1).map((grant) => refused(grant, unread(path, found, MAX_BYTES))));
			continue;
		}
		digests.set(name, sha256(found.bytes));
		bytes += found.bytes.length;
		const read = bytes > MAX_BYTES_OF_ALL ? void 0 : readFile(path, found.bytes);
		if (read?.ok === false) diagnostics.push(...read.diagnostics);
		if (read?.ok) values += read.file.tree.size;
		if (read === void 0 || values > 5e5) {
			problems.push(...all.slice(0, 1).map((grant) => refused(grant, tooMuch(path))));
			break;
		}
		if (read.ok) files.push({
			...read.file,
			grants: all
		});
	}
	const names = grants.map(({ files: { text } }) => text.includes("*") ? dirname$1(text) : text);
	return {
		files,
		problems,
		diagnostics,
		names: [...new Set(names)],
		digests
	};
}
const NOTHING_INCLUDED = {
	files: [],
	problems: [],
	diagnostics: [],
	names: [],
	digests: new Map()
};
function includedIn(root, shape, path, reader) {
	const { include } = root ?? {};
	if (include === void 0 || shape.some(({ path: [section] }) => section === "include")) return NOTHING_INCLUDED;
	return includedFiles(path, grantsOf(include), reader);
}
function ownMappings(root) {
	const { mappings } = root ?? {};
	return Array.isArray(mappings) ? mappings : [];
}
function ownMistakes(root, shape) {
	if (typeof root !== "object" || root === null || !("mappings" in root)) return [];
	return shape.filter(({ path }) => path.length === 1 && path[0] === "mappings");
}
function withMappings(root, files) {
	const mappings = [...ownMappings(root), ...files.flatMap((file) => file.mappings)];
	return Object.assign(Object.create(null), root, { mappings });
}
function grantedTo(root, files) {
	const all = [...ownMappings(root).map(() => []), ...files.flatMap(({ mappings, grants }) => mappings.map(() => grants))];
	return (index) => all[index] ?? [];
}
function oncePerFile(problems) {
	const here = [];
	const inFiles = new Map();
	for (const problem of problems) {
		const { elsewhere, summary, path } = problem;
		if (elsewhere === void 0) {
			here.push(problem);
			continue;
		}
		const key = JSON.stringify([
			elsewhere.file,
			elsewhere.start,
			summary
		]);
		const known = inFiles.get(key);
		if (known === void 0) inFiles.set(key, {
			first: problem,
			alsoAt: []
		});
		else known.alsoAt.push(path);
	}
	return [...here, ...[...inFiles.values()].map(({ first, alsoAt }) => ({
		...first,
		alsoAt
	}))];
}
function placedLists(draft) {
	return draft.mappings.flatMap((mapping) => mapping.lists.flatMap((list) => {
		const account = list.account?.text;
		return account === void 0 ? [] : list.regions.map((region) => ({
			mapping,
			list,
			account,
			region
		}));
	}));
}
function sourcePlaces({ sources }) {
	return sources.flatMap(({ place }) => place ?? []);
}
function repeated(items, keyOf) {
	const seen = new Map();
	return items.flatMap((item) => {
		const key = keyOf(item);
		const first = seen.get(key);
		if (first !== void 0) return [{
			item,
			first
		}];
		seen.set(key, item);
		return [];
	});
}
function distinct$1(problems) {
	return [...new Map(problems.map((one) => [`${pathKey(one.path)} ${one.code}`, one])).values()];
}
const oneAliasPerAccount = ({ accounts }, { line }) => repeated([...accounts.values()], ({ id }) => id).map(({ item, first }) => ({
	code: "duplicate_account",
	path: [...item.path, "id"],
	mark: "value",
	summary: `"${item.alias}" and "${first.alias}" are the same account`,
	detail: `${item.id} is already the id of "${first.alias}" (${line(first.path, "key")}). With two aliases, one list would have two addresses.`,
	remedy: "Keep one alias and use it everywhere."
}));
const planRoleCannotApply = ({ accounts }) => [...accounts.values()].flatMap(({ alias, planRole, applyRole }) => {
	if (planRole.kind !== "arn" || applyRole.kind !== "arn" || planRole.arn !== applyRole.arn) return [];
	return [{
		code: "same_role",
		account: alias,
		path: applyRole.path,
		mark: "value",
		summary: `the plan role of "${alias}" is also its apply role`,
		detail: "Plans run on pull requests that have not been reviewed yet, so their role must only read.",
		remedy: "Create a second role for apply."
	}];
});
const rolesOfTheAccount = ({ accounts }) => [...accounts.values()].flatMap(({ alias, id, planRole, applyRole }) => [planRole, applyRole].flatMap((role) => {
	const owner = role.kind === "arn" ? role.arn.split(":")[4] : id;
	if (role.kind !== "arn" || owner === id) return [];
	const inDefaults = role.path[0] === "account_defaults";
	return [{
		code: "role_account",
		account: alias,
		path: role.path,
		mark: "value",
		summary: `this role is in account ${owner}, but "${alias}" is ${id}`,
		remedy: inDefaults ? "Write {id} in place of the account id, or give the account a role of its own." : "Correct the ARN or the account's id."
	}];
}));
function usedAccounts(draft) {
	const sources = draft.mappings.flatMap(sourcePlaces).flatMap(({ account }) => account?.text ?? []);
	const searched = [...draft.accounts.values()].filter(({ regions }) => regions.length > 0).map(({ alias }) => alias);
	return new Set([
		...sources,
		...placedLists(draft).map(({ account }) => account),
		...searched
	]);
}
const rolesWhereListsAre = (draft) => {
	const homes = new Set(placedLists(draft).map(({ account }) => account));
	return [...draft.accounts.values()].filter(({ alias, applyRole, planRole }) => homes.has(alias) && planRole.kind === "arn" && applyRole.kind === "missing").map(({ alias, path }) => ({
		code: "no_apply_role",
		severity: "warning",
		account: alias,
		path,
		mark: "key",
		summary: `account "${alias}" has lists but no apply_role_arn`,
		detail: "They can be planned, but an apply would fail there.",
		remedy: "Give it an apply_role_arn, a role that may change its prefix lists; `plsync iam` prints one."
	}));
};
const rolesOfUsedAccounts = (draft) => {
	const used = usedAccounts(draft);
	return [...draft.accounts.values()].filter(({ alias, planRole }) => used.has(alias) && planRole.kind === "missing").map(({ alias, id, path }) => ({
		code: "missing_role",
		account: alias,
		path,
		mark: "key",
		summary: `account "${alias}" is used but has no plan_role_arn`,
		detail: "Without one, plsync cannot read it.",
		remedy: ["Give it a plan_role_arn, or give one to all accounts in account_defaults.", ...draft.mode === "oidc" ? [] : [`If the credentials that plsync runs with already belong to ${id}, write \`plan_role_arn: none\`.`]].join(" ")
	}));
};
function problem(path, summary, detail, remedy) {
	return {
		code: "credentials_mode",
		path,
		mark: "value",
		summary,
		detail,
		remedy
	};
}
function ambientRoles({ alias, id, planRole, applyRole }) {
	return [planRole, applyRole].flatMap((role) => role.kind !== "none" ? [] : [{
		...problem(role.path, "the role `none` cannot be used with `credentials.mode: oidc`", "`none` stands for ambient credentials. With an ID token alone, plsync has none.", `Give account "${alias}" (${id}) a role whose trust policy accepts the token, or set the mode to chain.`),
		account: alias
	}]);
}
function externalIds({ alias, externalId }) {
	if (externalId === void 0) return [];
	return [{
		...problem(externalId.path, "`external_id` cannot be used with `credentials.mode: oidc`", "AssumeRoleWithWebIdentity has no external id: a trust policy that requires one would refuse it.", "Remove it here and from the trust policy, where conditions on the token's subject take its place."),
		account: alias
	}];
}
function sessionTags({ sessionTags }) {
	if (!sessionTags) return [];
	return [problem(["credentials", "session_tags"], "`session_tags` cannot be used with `credentials.mode: oidc`", "AssumeRoleWithWebIdentity takes tags only from the token.", "Remove it, or set the mode to chain.")];
}
const tokensNeedRoles = (draft) => {
	if (draft.mode !== "oidc") return [];
	const accounts = [...draft.accounts.values()];
	return distinct$1([
		...sessionTags(draft),
		...accounts.flatMap(ambientRoles),
		...accounts.flatMap(externalIds)
	]);
};
const INSTEAD = {
	max_entries: "Remove `max_entries`, and set it where the list is made (in Terraform: `max_entries`).",
	split: "Remove `split`. To fill several lists, give the mapping one for each, or let plsync make them, without `manage: entries`.",
	tags: "Remove `tags`, and set them where the list is made.",
	share: "Remove `share`, and share the list where it is made (in Terraform: `aws_ram_resource_share`).",
	adopt: "To fill the list, write its id as `id: pl-…`. To take over all of it, remove `manage: entries`.",
	renamed_from: "Remove `renamed_from`: write the name that the list has now, or its `id`.",
	deletion: "Remove `deletion`: plsync never deletes this list."
};
function firstId(ids) {
	if ("id" in ids) return ids.id.path;
	return [...ids.byRegion.values()][0]?.path.slice(0, -1) ?? [];
}
function problemsOf({ manage, ids, path }) {
	if (manage === void 0) {
		if (ids === void 0) return [];
		return [{
			code: "entries_only",
			path: firstId(ids),
			mark: "key",
			summary: "`id` is only allowed beside `manage: entries`",
			detail: "A list that plsync makes gets its id from AWS.",
			remedy: "Add `manage: entries` if Terraform or CDK makes the list. To take over all of it, write `adopt: pl-…`."
		}];
	}
	return manage.others.map((key) => ({
		code: "entries_only",
		path: [...path, key],
		mark: "key",
		summary: `\`${key}\` cannot stand beside \`manage: entries\``,
		detail: "Only the entries of such a list are plsync's; the rest belongs to whoever makes it.",
		remedy: INSTEAD[key]
	}));
}
const othersSettingsAreAbsent = ({ mappings }) => distinct$1(mappings.flatMap(({ lists }) => lists.flatMap(problemsOf)));
const ownerFitsTheMark = ({ owner, mappings }) => {
	if (mappings.flatMap(({ lists }) => lists).find(({ manage }) => manage !== void 0) === void 0 || owner.length <= 128) return [];
	return [{
		code: "entries_only",
		path: ["owner"],
		mark: "value",
		summary: `an owner of ${owner.length} characters is too long for lists with \`manage: entries\``,
		detail: `Their entries are marked with it, which leaves room for ${128} characters.`,
		remedy: "Let another file, with a shorter owner, fill these lists."
	}];
};
function sourcesOf({ mappings }) {
	return mappings.flatMap(({ sources }) => sources);
}
const envelopesAreBlocks = (draft) => [
	...draft.accounts.values(),
	...draft.include,
	...sourcesOf(draft)
].flatMap(({ within = [] }) => within).flatMap(({ text, path }) => {
	const parsed = parseCidr(text);
	return parsed.ok ? [] : [{
		code: "invalid_cidr",
		path,
		mark: "value",
		...wordsFor$2(text, parsed.problem)
	}];
});
function blocksOf$1(words) {
	return words.flatMap(({ text }) => {
		const parsed = parseCidr(text);
		return parsed.ok ? [parsed.cidr] : [];
	});
}
const envelopesAreNested = (draft) => sourcesOf(draft).flatMap(({ place, within = [] }) => {
	const account = draft.accounts.get(place?.account?.text ?? "");
	if (account?.within === void 0) return [];
	const allowed = blocksOf$1(account.within);
	return within.flatMap((word) => {
		const [block] = blocksOf$1([word]);
		if (block === void 0) return [];
		const sameFamily = allowed.filter((one) => familyOf(one) === familyOf(block));
		if (includesBlock(addressesOf(sameFamily), block)) return [];
		return [{
			code: "within_too_wide",
			account: account.alias,
			path: word.path,
			mark: "value",
			summary: `${word.text} is not inside the \`within\` of account "${account.alias}"`,
			detail: `The account has ${account.within?.map(({ text }) => text).join(", ")}. A source can only narrow that.`,
			remedy: "Write a block inside those of the account, or widen the account's `within`."
		}];
	});
});
const RESERVED_BEGINNINGS = [
	"com.amazonaws.",
	"com.amazon.",
	"com.aws."
];
const MAX_TAGS = 43;
const LISTS_PER_REGION = 100;
function addressOf({ account, region, list }) {
	return `${account}/${region.text}/${list.name.text}`;
}
const mappingNamesAreUnique = ({ mappings }, { line }) => repeated(mappings, ({ name }) => name.text).map(({ item, first }) => ({
	code: "duplicate_mapping",
	path: item.name.path,
	mark: "value",
	summary: `two mappings are named "${item.name.text}"`,
	detail: `The first is at ${line(first.name.path, "value")}.`,
	remedy: "Rename one of them, or merge the two: a mapping may have several sources and prefix lists."
}));
const addressesAreUnique = (draft, { line }) => repeated(placedLists(draft), addressOf).map(({ item, first }) => {
	const path = item.list.name.path.length > item.list.path.length ? item.list.name.path : item.list.path;
	const families = item.list.family === first.list.family ? "" : " An IPv4 and an IPv6 list need different names.";
	return {
		code: "duplicate_list",
		address: addressOf(item),
		account: item.account,
		region: item.region.text,
		path,
		mark: "value",
		summary: `two prefix lists have the address ${addressOf(item)}`,
		detail: `The first belongs to mapping "${first.mapping.name.text}" (${line(first.list.path, "value")}).${families}`,
		remedy: "Give one of them another name, or put the sources of both into one mapping."
	};
});
const NAME_LENGTH = 255;
function eachList$1(check) {
	return ({ mappings }) => mappings.flatMap((mapping) => mapping.lists.flatMap((list) => check(list, mapping)));
}
const neverIsBlocks = ({ mappings }) => {
	const told = new Set();
	return mappings.flatMap(({ lists }) => lists).flatMap(({ aggregation, neverPath }) => (aggregation.kind === "bounded" ? aggregation.never : []).flatMap((text, index) => {
		const path = [...neverPath, index];
		const parsed = parseCidr(text);
		if (parsed.ok || told.has(path.join("/"))) return [];
		told.add(path.join("/"));
		return [{
			code: "invalid_cidr",
			path,
			mark: "value",
			...wordsFor$2(text, parsed.problem)
		}];
	}));
};
const partNamesFit = eachList$1(({ name, part }) => part === void 0 || part.number < part.count || name.text.length <= NAME_LENGTH ? [] : [{
	code: "invalid_value",
	path: name.path,
	mark: "value",
	summary: `the name "${part.of}" is too long for a list that is split`,
	detail: `Its last part would be named ${name.text}, which has ${name.text.length} characters; AWS takes ${NAME_LENGTH}.`,
	remedy: "Choose a shorter name."
}]);
const namesAreNotReserved = eachList$1(({ name }) => {
	const beginning = RESERVED_BEGINNINGS.find((reserved) => name.text.startsWith(reserved));
	if (beginning === void 0) return [];
	return [{
		code: "reserved_name",
		path: name.path,
		mark: "value",
		summary: `a list name cannot begin with "${beginning}"`,
		detail: "AWS reserves it for its own lists.",
		remedy: "Choose another name."
	}];
});
const tagsAreNotReserved = eachList$1(({ tags, tagPaths }) => [...tags.keys()].filter(isReservedTagKey).map((key) => ({
	code: "reserved_tag",
	path: tagPaths.get(key) ?? [],
	mark: "key",
	summary: `the tag key "${key}" is reserved`,
	detail: key.startsWith("plsync:") ? "plsync keeps its own records in such tags." : "AWS sets such tags itself.",
	remedy: "Choose another key."
})));
const tagsFit = eachList$1(({ tags, path }) => {
	if (tags.size <= MAX_TAGS) return [];
	return [{
		code: "invalid_value",
		path: [...path, "tags"],
		mark: "key",
		summary: `this list has ${tags.size} tags including those of \`defaults\`, but may have ${MAX_TAGS}`,
		detail: "AWS allows 50 tags, of which plsync needs 7."
	}];
});
const sizesCanFollow = eachList$1(({ maxEntries, sizePath }) => {
	if (maxEntries.kind !== "automatic" || maxEntries.limit > maxEntries.headroom) return [];
	const { limit, headroom } = maxEntries;
	return [{
		code: "invalid_value",
		severity: "warning",
		path: sizePath,
		mark: "key",
		summary: `with limit ${limit} and headroom ${headroom} the size is always ${limit}`,
		detail: "The headroom alone fills the limit, so the size cannot follow the entries.",
		remedy: `Write \`max_entries: ${limit}\`, or a headroom below the limit.`
	}];
});
const blocksFit = eachList$1(({ aggregation, maxEntries, sizePath }) => {
	const most = maxEntries.kind === "fixed" ? maxEntries.value : maxEntries.limit;
	if (aggregation.kind !== "bounded" || aggregation.within <= most) return [];
	return [{
		code: "invalid_value",
		severity: "warning",
		path: sizePath,
		mark: "key",
		summary: `\`aggregate\` brings the list to ${aggregation.within} entries or fewer, but it may have ${most} at most`,
		detail: `It is held back when more than ${most} are left.`,
		remedy: `Write \`within: ${most}\`, or allow more entries.`
	}];
});
const listsFitTheRegion = (draft) => {
	return [...Map.groupBy(placedLists(draft), ({ account, region }) => `${account}/${region.text}`).values()].flatMap((places) => {
		const beyond = places[LISTS_PER_REGION];
		if (beyond === void 0) return [];
		const { account, region } = beyond;
		return [{
			code: "too_many_lists",
			severity: "warning",
			account,
			region: region.text,
			path: beyond.list.path,
			mark: "value",
			summary: `${places.length} prefix lists are in ${account}/${region.text}; AWS' default quota is ${LISTS_PER_REGION}`,
			detail: "Lists that other tools created there count too.",
			remedy: "Make sure that the quota of prefix lists per Region has been raised."
		}];
	});
};
const includedOnce = ({ include }, { line }) => repeated(include, ({ files }) => files.text).map(({ item, first }) => ({
	code: "duplicate_include",
	path: item.files.path,
	mark: "value",
	summary: `${item.files.text} is included twice`,
	detail: `The first is at ${line(first.files.path, "value")}.`,
	remedy: "Put both into one item."
}));
function beyond({ files }, at, summary, detail) {
	return {
		code: "beyond_grant",
		...at,
		summary,
		detail: `${detail} \`include\` says so of ${files.text}.`,
		remedy: "Leave it out here, or have the owners of the file that includes this one grant it there."
	};
}
function textsOf(words) {
	return listed(words.map(({ text }) => text));
}
function accountsBeyond({ sources }, grant, aliases) {
	const { accounts } = grant;
	if (accounts === void 0 || accounts.some(({ text }) => aliases?.has(text) === false)) return [];
	const granted = new Set(accounts.map(({ text }) => text));
	return sources.flatMap(({ path, place }) => {
		const account = place?.account?.text;
		if (account === void 0 || granted.has(account)) return [];
		const detail = accounts.length === 0 ? "It may read no account." : `Its sources may be in ${textsOf(accounts)}.`;
		return [beyond(grant, {
			path,
			mark: "value"
		}, `this file may not read account "${account}"`, detail)];
	});
}
function listsBeyond(lists, grant) {
	if (grant.lists === void 0) return [];
	const scope = scopeOf(grant.lists.map(({ text }) => text));
	const isGranted = (address) => grant.lists?.length !== 0 && scope.includes(address);
	const detail = grant.lists.length === 0 ? "It may fill no list." : `Its lists may be ${textsOf(grant.lists)}.`;
	return lists.flatMap((placed) => {
		const { list, account, region } = placed;
		const at = (path) => ({
			path,
			mark: "value"
		});
		const address = addressOf(placed);
		const former = formerNames({
			...list.part === void 0 ? {} : { part: list.part },
			...list.renamedFrom === void 0 ? {} : { renamedFrom: list.renamedFrom.text }
		}).map((name) => `${account}/${region.text}/${name}`).find((name) => !isGranted(name));
		const verb = list.renamedFrom === void 0 ? "split" : "rename";
		return [
			...isGranted(address) ? [] : [beyond(grant, at(list.path), `this file may not fill ${address}`, detail)],
			...former === void 0 ? [] : [beyond(grant, at(list.renamedFrom?.path ?? list.path), `this file may not ${verb} ${former}`, detail)],
			...typeof list.adopt === "boolean" ? [] : [beyond(grant, at([...list.path, "adopt"]), "this file may not adopt a list by its id", detail)],
			...list.ids === void 0 ? [] : [beyond(grant, at([...list.path, "id"]), "this file may not fill a list by its id", detail)]
		];
	});
}
function blocksOf(words) {
	return words.flatMap(({ text }) => {
		const parsed = parseCidr(text);
		return parsed.ok ? [parsed.cidr] : [];
	});
}
function writtenBlocks(source) {
	return [...(source.within ?? []).map(({ text, path }) => ({
		text,
		path,
		mark: "value"
	})), ...kindOf(source).written.fixed?.(source) ?? []];
}
function blocksBeyond({ sources }, grant) {
	const { within } = grant;
	if (within === void 0) return [];
	const granted = blocksOf(within);
	const isGranted = (block) => {
		const sameFamily = granted.filter((one) => familyOf(one) === familyOf(block));
		return includesBlock(addressesOf(sameFamily), block);
	};
	return sources.flatMap((source) => writtenBlocks(source).flatMap(({ text, ...at }) => {
		const parsed = parseCidr(text);
		if (!parsed.ok || isGranted(parsed.cidr)) return [];
		const detail = `Its sources may bring what is in ${textsOf(within)}.`;
		return [beyond(grant, at, `this file may not bring ${text}`, detail)];
	}));
}
const grantsAreKept = (draft) => {
	const lists = Map.groupBy(placedLists(draft), ({ mapping }) => mapping);
	return draft.mappings.flatMap((mapping) => mapping.grants.flatMap((grant) => [
		...accountsBeyond(mapping, grant, draft.aliases),
		...listsBeyond(lists.get(mapping) ?? [], grant),
		...blocksBeyond(mapping, grant)
	]));
};
function topicsOf({ notify }) {
	if (notify === void 0) return [];
	const { topic, heartbeat } = notify;
	return [{
		key: "sns_topic_arn",
		topic
	}, ...heartbeat === void 0 ? [] : [{
		key: "heartbeat_topic_arn",
		topic: heartbeat
	}]];
}
const heartbeatIsApart = ({ notify }) => {
	if (notify?.heartbeat?.arn !== notify?.topic.arn || notify === void 0) return [];
	return [{
		code: "heartbeat_topic",
		path: ["notify", "heartbeat_topic_arn"],
		mark: "value",
		summary: "the heartbeat has the same topic as the messages for people",
		detail: "Every sync that succeeds publishes to it: everybody who subscribes would get a message with each.",
		remedy: "Give it a topic of its own that nobody subscribes to; deploy/notify makes one."
	}];
};
const topicsCanBeReached = (draft) => {
	if (draft.mode !== "oidc") return [];
	const accounts = [...draft.accounts.values()];
	return topicsOf(draft).flatMap(({ key, topic }) => {
		const account = accounts.find(({ id }) => id === topic.accountId);
		if (account?.applyRole.kind === "arn" || accounts.length < (draft.aliases?.size ?? 0)) return [];
		const what = account === void 0 ? "is none of the file's" : `(${account.alias}) has no apply role`;
		return [{
			code: "credentials_mode",
			path: ["notify", key],
			mark: "value",
			summary: `the topic's account ${topic.accountId} ${what}, which \`credentials.mode: oidc\` needs to publish`,
			detail: "With an ID token alone, plsync publishes with the apply role of the topic's account.",
			remedy: "Use a topic in an account that has an apply role, or set the mode to chain."
		}];
	});
};
function regionWords({ accounts, mappings }) {
	return [...mappings.flatMap((mapping) => [...sourcePlaces(mapping).flatMap(({ region }) => region ?? []), ...mapping.lists.flatMap(({ regions }) => regions)]), ...[...accounts.values()].flatMap(({ regions }) => regions)];
}
function firstOfEach(words) {
	const first = new Map();
	for (const word of words) if (!first.has(word.text)) first.set(word.text, word);
	return [...first.values()];
}
function topicRegions(draft) {
	return topicsOf(draft).map(({ key, topic }) => ({
		text: topic.region,
		path: ["notify", key]
	}));
}
const regionsAreKnown = (draft) => firstOfEach([...regionWords(draft), ...topicRegions(draft)]).filter(({ text }) => !KNOWN_REGIONS.has(text)).map(({ text, path }) => ({
	code: "unknown_region",
	severity: "warning",
	region: text,
	path,
	mark: "value",
	summary: `plsync does not know the Region "${text}"`,
	detail: "It looks like a Region, so plsync uses it as it is.",
	remedy: "Check the spelling. If AWS has added the Region recently, there is nothing to do.",
	...didYouMean(text, KNOWN_REGIONS)
}));
const onePartition = (draft, { line }) => {
	const regions = firstOfEach(regionWords(draft)).map((word) => {
		return {
			...word,
			partition: partitionOfRegion(word.text),
			what: `the Region "${word.text}"`
		};
	});
	const roles = [...draft.accounts.values()].flatMap(({ planRole, applyRole }) => [planRole, applyRole]).flatMap((role) => {
		if (role.kind !== "arn") return [];
		const [, partition = ""] = role.arn.split(":");
		return [{
			text: role.arn,
			path: role.path,
			partition,
			what: "this role"
		}];
	});
	const topics = topicsOf(draft).map(({ key, topic }) => {
		return {
			text: topic.arn,
			path: ["notify", key],
			partition: topic.partition,
			what: "this topic"
		};
	});
	const [first, ...others] = [
		...regions,
		...firstOfEach(roles),
		...topics
	];
	if (first === void 0) return [];
	return others.filter(({ partition }) => partition !== first.partition).map(({ path, partition, what }) => ({
		code: "mixed_partitions",
		path,
		mark: "value",
		summary: `${what} is in partition ${partition}, but ${first.what} (${line(first.path, "value")}) is in ${first.partition}`,
		detail: "Credentials of one AWS partition do not work in another.",
		remedy: "Use one mappings.yaml for each partition."
	}));
};
function placedParts({ sources, lists }) {
	return [...sources.flatMap(({ path, place }) => {
		if (place === void 0) return [];
		const { account, region } = place;
		return [{
			what: "source",
			path,
			account,
			regions: region === void 0 ? [] : [region]
		}];
	}), ...lists.map(({ path, account, regions }) => ({
		what: "prefix list",
		path,
		account,
		regions
	}))];
}
function allParts({ mappings }) {
	return mappings.flatMap(placedParts);
}
function distinct(words) {
	return [...new Map(words.map((word) => [pathKey(word.path), word])).values()];
}
const aliasesAreKnown = (draft) => {
	const { aliases, accounts, defaultAccount, include } = draft;
	const granted = include.flatMap((grant) => grant.accounts ?? []);
	if (aliases === void 0) return [];
	return distinct([
		defaultAccount,
		...granted,
		...allParts(draft).map(({ account }) => account)
	].flatMap((word) => word ?? [])).filter(({ text }) => !aliases.has(text)).map(({ text, path }) => {
		const sameId = [...accounts.values()].find(({ id }) => id === text);
		return {
			code: "unknown_account",
			path,
			mark: "value",
			summary: `there is no account "${shortened(text)}"`,
			detail: `\`accounts\` defines ${listed([...aliases])}.`,
			...sameId === void 0 ? didYouMean(text, aliases) : { hint: `write its alias, "${sameId.alias}"` }
		};
	});
};
const accountsAreNamed = (draft) => {
	if (!draft.defaultsAreSound) return [];
	return allParts(draft).filter(({ account }) => account === void 0).map(({ what, path }) => ({
		code: "missing_account",
		path,
		mark: "value",
		summary: `this ${what} names no account`,
		detail: "It has no `account`, and `defaults` has none.",
		remedy: "Add `account` here, or once in `defaults`."
	}));
};
const regionsAreNamed = (draft) => {
	if (!draft.defaultsAreSound) return [];
	return allParts(draft).filter(({ regions }) => regions.length === 0).map(({ what, path }) => {
		const keys = what === "source" ? "`region`" : "`region` or `regions`";
		return {
			code: "missing_region",
			path,
			mark: "value",
			summary: `this ${what} names no Region`,
			detail: `It has no ${keys}, and \`defaults\` has no \`region\`.`,
			remedy: `Add ${keys} here, or \`region\` once in \`defaults\`.`
		};
	});
};
function principalsOf({ share, principalsPath }) {
	return share.principals.map((text, index) => ({
		text,
		path: [...principalsPath, index]
	}));
}
function eachList(check) {
	return ({ mappings }) => distinct$1(mappings.flatMap(({ lists }) => lists.flatMap(check)));
}
function eachPlace(check) {
	return (draft) => distinct$1(placedLists(draft).flatMap((place) => principalsOf(place.list).flatMap((one) => check(one, place))));
}
function wordsFor(text) {
	const shown = shortened(text);
	if (isAccountId$1(text) || isOrganizationPrincipal(text)) return void 0;
	if (/^(o|ou)-[a-z0-9-]+$/.test(text)) {
		const form = text.startsWith("ou-") ? `ou/o-…/${shown}` : `organization/${shown}`;
		return {
			code: "principal_without_arn",
			summary: `"${shown}" must be written as an ARN`,
			detail: "AWS RAM does not accept the bare id of an organisation or an organisational unit.",
			remedy: `Write arn:aws:organizations::MANAGEMENT-ACCOUNT:${form}, as AWS Organizations shows it.`
		};
	}
	if (/^arn:[a-z-]+:organizations::\d{12}:root\//.test(text)) return {
		code: "principal_not_shareable",
		summary: "a prefix list cannot be shared with an organisation's root",
		remedy: "Share it with the organisation: arn:aws:organizations::MANAGEMENT-ACCOUNT:organization/o-…."
	};
	if (/^arn:[a-z-]+:(iam|sts):/.test(text) || /\.amazonaws\.com(\.cn)?$/.test(text)) return {
		code: "principal_not_shareable",
		summary: `"${shown}" is ${text.startsWith("arn:") ? "a role or user" : "a service"}: a prefix list cannot be shared with it`,
		detail: "Prefix lists are shared with whole accounts, organisational units and organisations.",
		remedy: "Write the id of the account, in quotes."
	};
	return {
		code: "malformed_principal",
		summary: `"${shown}" is not an account, an organisation or an organisational unit`,
		remedy: "Write the 12 digits of an account in quotes (\"444444444444\"), or the ARN of an organisation (arn:aws:organizations::999999999999:organization/o-…) or of an organisational unit (arn:aws:organizations::999999999999:ou/o-…/ou-…)."
	};
}
const principalsAreWellFormed = eachList((list) => principalsOf(list).flatMap(({ text, path }) => {
	const words = wordsFor(text);
	return words === void 0 ? [] : [{
		path,
		mark: "value",
		...words
	}];
}));
const principalsAreOfThePartition = eachPlace(({ text, path }, place) => {
	const own = partitionOfPrincipal(text);
	const partition = partitionOfRegion(place.region.text);
	if (own === void 0 || own === partition) return [];
	return [{
		code: "mixed_partitions",
		address: addressOf(place),
		path,
		mark: "value",
		summary: `this principal is in partition ${own}, but the list is in ${partition} (${place.region.text})`,
		detail: "AWS shares nothing across partitions."
	}];
});
const principalsAreDistinct = (draft, context) => eachList((list) => repeated(principalsOf(list), ({ text }) => text).map(({ item, first }) => ({
	code: "duplicate_principal",
	path: item.path,
	mark: "value",
	summary: `duplicate principal "${shortened(item.text)}"`,
	detail: `The first is at ${context.line(first.path, "value")}.`,
	remedy: "Remove one of them."
})))(draft, context);
const principalsAreOthers = (draft, context) => eachPlace(({ text, path }, place) => {
	if (draft.accounts.get(place.account)?.id !== text) return [];
	const inDefaults = path[0] === "defaults";
	return [{
		code: "own_account_principal",
		address: addressOf(place),
		path,
		mark: "value",
		summary: `${addressOf(place)} is in account ${text}, so it cannot be shared with that account`,
		detail: "An account needs no share of what it owns.",
		remedy: inDefaults ? "Remove it, or give that list a `share` of its own." : "Remove it."
	}];
})(draft, context);
function idsOf({ adopt, ids }) {
	return [...typeof adopt === "boolean" ? [] : [{
		key: "adopt",
		ids: adopt
	}], ...ids === void 0 ? [] : [{
		key: "id",
		ids
	}]];
}
const idsFitTheRegions = ({ mappings }) => mappings.flatMap(({ lists }) => lists.flatMap((list) => {
	const names = list.regions.map(({ text }) => text);
	return idsOf(list).flatMap(({ key, ids }) => {
		if ("byRegion" in ids) return [...ids.byRegion].filter(([region]) => !names.includes(region)).map(([region, { path }]) => ({
			code: "invalid_value",
			path,
			mark: "key",
			summary: `this list is not in Region "${region}"`,
			detail: `It is in ${listed(names)}.`,
			...didYouMean(region, names)
		}));
		const { text, path } = ids.id;
		if (names.length < 2) return [];
		return [{
			code: "invalid_value",
			path,
			mark: "value",
			summary: `${text} can be in one Region only, but this list is in ${names.length}`,
			remedy: `Write a map: \`${key}: { ${names[0]}: ${text}, … }\`.`
		}];
	});
}));
function idsIn({ list, region }) {
	return idsOf(list).flatMap(({ key, ids }) => {
		const id = "id" in ids ? ids.id : ids.byRegion.get(region.text);
		return id === void 0 ? [] : [{
			key,
			id
		}];
	});
}
const idsAreNamedOnce = (draft, { line }) => {
	const named = placedLists(draft).flatMap((place) => idsIn(place).map((one) => ({
		place,
		...one
	})));
	return repeated(named, ({ id }) => id.text).filter(({ item, first }) => item.id.path !== first.id.path).map(({ item, first }) => {
		const isAdopted = item.key === "adopt" && first.key === "adopt";
		return {
			code: "invalid_value",
			address: addressOf(item.place),
			path: item.id.path,
			mark: "value",
			summary: isAdopted ? `${item.id.text} is adopted twice` : `two lists of the file are ${item.id.text}`,
			detail: `${addressOf(first.place)} ${isAdopted ? "adopts it" : "names it"} at ${line(first.id.path, "value")}.`,
			...isAdopted ? {} : { remedy: "Put the sources of both into one mapping: each would undo the other." }
		};
	});
};
const formerNamesAreFree = (draft, { line }) => {
	const places = placedLists(draft);
	const byAddress = new Map(places.map((place) => [addressOf(place), place]));
	const renamed = places.flatMap((place) => {
		const former = place.list.renamedFrom;
		return former === void 0 ? [] : [{
			place,
			former,
			key: `${place.account}/${place.region.text}/${former.text}`
		}];
	});
	const problem = (summary, detail, at) => {
		return {
			code: "invalid_value",
			address: addressOf(at.place),
			path: at.former.path,
			mark: "value",
			summary,
			detail,
			remedy: "Correct the former name, or remove `renamed_from`."
		};
	};
	const taken = renamed.flatMap((at) => {
		const other = byAddress.get(at.key);
		if (other === void 0) return [];
		if (at.former.text === at.place.list.name.text) return [problem("this list is renamed from its own name", "A rename needs two different names.", at)];
		const detail = `It is a list of mapping "${other.mapping.name.text}" (${line(other.list.path, "value")}).`;
		return [problem(`the file still names ${at.key}`, detail, at)];
	});
	const twice = repeated(renamed, ({ key }) => key).map(({ item, first }) => problem(`two lists are renamed from ${item.key}`, `The first is at ${line(first.former.path, "value")}.`, item));
	return [...taken, ...twice];
};
const sourcesAreSound = ({ mappings }, { now }) => mappings.flatMap((mapping) => mapping.sources.flatMap((source) => kindOf(source).written.check(source, mapping, now)));
const RULES = [
	oneAliasPerAccount,
	planRoleCannotApply,
	rolesOfTheAccount,
	rolesOfUsedAccounts,
	rolesWhereListsAre,
	tokensNeedRoles,
	heartbeatIsApart,
	topicsCanBeReached,
	aliasesAreKnown,
	accountsAreNamed,
	regionsAreNamed,
	onePartition,
	regionsAreKnown,
	mappingNamesAreUnique,
	addressesAreUnique,
	namesAreNotReserved,
	partNamesFit,
	tagsAreNotReserved,
	tagsFit,
	blocksFit,
	sizesCanFollow,
	neverIsBlocks,
	listsFitTheRegion,
	principalsAreWellFormed,
	principalsAreOfThePartition,
	principalsAreDistinct,
	principalsAreOthers,
	idsFitTheRegions,
	idsAreNamedOnce,
	formerNamesAreFree,
	othersSettingsAreAbsent,
	ownerFitsTheMark,
	envelopesAreBlocks,
	envelopesAreNested,
	includedOnce,
	grantsAreKept,
	sourcesAreSound
];
const SCHEMA = JSON.parse("{\"title\":\"mappings.yaml\",\"description\":\"Which addresses belong in which AWS prefix lists, in which accounts and Regions. Format version 1. Unknown keys are errors.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"version\",\"owner\",\"accounts\"],\"if\":{\"not\":{\"required\":[\"include\"]}},\"then\":{\"required\":[\"mappings\"]},\"properties\":{\"version\":{\"title\":\"Format version\",\"description\":\"Version of this format.\",\"const\":1},\"owner\":{\"title\":\"Owner\",\"description\":\"Identity of this file, written to the tag `plsync:owner` of every list it manages. Each file needs its own: two files with the same owner would delete each other's lists.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":256,\"pattern\":\"^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$\",\"patternErrorMessage\":\"must consist of letters, digits and . _ / : = + @ -, and begin and end with a letter or digit, for example acme/network\"},\"include\":{\"title\":\"include\",\"description\":\"Files with further mappings, so that each team can have a file of its own, with its own CODEOWNERS. An included file holds nothing but `mappings`; accounts, roles, defaults and limits are set here for all. Plans, reviews and saved plans cover it like this file.\",\"type\":\"array\",\"minItems\":1,\"maxItems\":20,\"items\":{\"$ref\":\"#/$defs/include\"}},\"credentials\":{\"title\":\"credentials\",\"description\":\"How plsync gets credentials for the accounts.\",\"type\":\"object\",\"additionalProperties\":false,\"default\":{},\"properties\":{\"mode\":{\"title\":\"Mode\",\"description\":\"`chain`: start from ambient credentials (a hub role, a profile or the environment), then use sts:AssumeRole for the role of each account. `oidc`: use sts:AssumeRoleWithWebIdentity for each of these roles, with the ID token of the workflow job or, on the command line, the one in AWS_WEB_IDENTITY_TOKEN_FILE; this rules out the role `none`, `external_id` and `session_tags`.\",\"enum\":[\"chain\",\"oidc\"],\"default\":\"chain\"},\"session_tags\":{\"title\":\"Session tags\",\"description\":\"Send session tags with AssumeRole. The trust policies of the roles must then allow sts:TagSession.\",\"type\":\"boolean\",\"default\":false}}},\"account_defaults\":{\"title\":\"account_defaults\",\"description\":\"Settings for accounts that do not set their own. `{id}` and `{alias}` are replaced with those of the account.\",\"type\":\"object\",\"additionalProperties\":false,\"default\":{},\"properties\":{\"plan_role_arn\":{\"title\":\"Plan role\",\"description\":\"Role that reads. `none`: use the ambient credentials, which must already belong to the account; plsync checks this.\",\"type\":\"string\",\"pattern\":\"^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\\\{id\\\\}):role/([A-Za-z0-9_+=,.@/-]|\\\\{id\\\\}|\\\\{alias\\\\})+)$\",\"patternErrorMessage\":\"must be `none` or the ARN of an IAM role such as arn:aws:iam::{id}:role/plsync-plan, in which only {id} and {alias} are replaced\"},\"apply_role_arn\":{\"title\":\"Apply role\",\"description\":\"Role that writes, in accounts that own lists. It must not be the plan role. `none`: use the ambient credentials.\",\"type\":\"string\",\"pattern\":\"^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\\\{id\\\\}):role/([A-Za-z0-9_+=,.@/-]|\\\\{id\\\\}|\\\\{alias\\\\})+)$\",\"patternErrorMessage\":\"must be `none` or the ARN of an IAM role such as arn:aws:iam::{id}:role/plsync-apply, in which only {id} and {alias} are replaced\"},\"external_id\":{\"title\":\"External id\",\"description\":\"External id that the roles' trust policies require; 2 to 1224 characters (STS AssumeRole).\",\"type\":\"string\",\"minLength\":2,\"maxLength\":1224,\"pattern\":\"^([A-Za-z0-9_+=,.@:/-]|\\\\{id\\\\}|\\\\{alias\\\\})*$\",\"patternErrorMessage\":\"must consist of letters, digits and _ + = , . @ : / -, in which only {id} and {alias} are replaced\"},\"regions\":{\"$ref\":\"#/$defs/searched_regions\"}}},\"accounts\":{\"title\":\"accounts\",\"description\":\"The AWS accounts, each under an alias of your choice. Sources, lists and messages use the alias.\",\"type\":\"object\",\"minProperties\":1,\"propertyNames\":{\"pattern\":\"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$\",\"patternErrorMessage\":\"must be 1 to 63 letters, digits and . _ -, and begin with a letter or digit\"},\"additionalProperties\":{\"$ref\":\"#/$defs/account\"}},\"defaults\":{\"title\":\"defaults\",\"description\":\"Settings for sources and lists that do not set their own. Maps are merged key by key; lists and single values replace the default.\",\"type\":\"object\",\"additionalProperties\":false,\"default\":{},\"properties\":{\"account\":{\"title\":\"Account\",\"description\":\"Account for sources and lists that do not name one: an alias from `accounts`.\",\"type\":\"string\",\"minLength\":1},\"region\":{\"title\":\"Region\",\"description\":\"Region for sources and lists that do not name one.\",\"$ref\":\"#/$defs/region\"},\"source\":{\"title\":\"defaults.source\",\"description\":\"Settings for `security_groups` sources that do not set their own.\",\"type\":\"object\",\"additionalProperties\":false,\"default\":{},\"properties\":{\"interfaces\":{\"$ref\":\"#/$defs/interfaces\"},\"addresses\":{\"$ref\":\"#/$defs/addresses\"},\"delegated_prefixes\":{\"$ref\":\"#/$defs/delegated_prefixes\"}}},\"prefix_list\":{\"title\":\"defaults.prefix_list\",\"description\":\"Settings for prefix lists that do not set their own.\",\"type\":\"object\",\"additionalProperties\":false,\"default\":{},\"properties\":{\"address_family\":{\"$ref\":\"#/$defs/address_family\"},\"max_entries\":{\"$ref\":\"#/$defs/max_entries\"},\"aggregate\":{\"$ref\":\"#/$defs/aggregate\"},\"tags\":{\"$ref\":\"#/$defs/list_tags\"},\"share\":{\"$ref\":\"#/$defs/share\"},\"deletion\":{\"$ref\":\"#/$defs/deletion\"},\"limits\":{\"$ref\":\"#/$defs/limits\"},\"capacity\":{\"$ref\":\"#/$defs/capacity\"}}}}},\"limits\":{\"title\":\"limits\",\"description\":\"Limits of a whole run.\",\"type\":\"object\",\"additionalProperties\":false,\"default\":{},\"properties\":{\"max_deletes\":{\"title\":\"Max deletes\",\"description\":\"How many lists one run may delete. Default: 1, or 10 % of the owner's lists, whichever is more.\",\"type\":\"integer\",\"minimum\":0}}},\"notify\":{\"title\":\"notification\",\"description\":\"Tells people, and machines, what an apply or a sync could not do: one message for each change of state, through a topic of Amazon SNS. Without it nothing is published. https://github.com/plsync/plsync/blob/v0/docs/operations.md says what a message has, and which permission it takes.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"sns_topic_arn\"],\"properties\":{\"sns_topic_arn\":{\"title\":\"Topic\",\"description\":\"The topic that messages go to: a standard one, not FIFO. It may be in any account and Region; plsync publishes with the credentials that the run starts from (with `credentials.mode: oidc`, with the apply role of the topic's account).\",\"type\":\"string\",\"pattern\":\"^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$\",\"patternErrorMessage\":\"must be the ARN of a standard topic such as arn:aws:sns:eu-west-1:111111111111:plsync\"},\"on\":{\"title\":\"What is told\",\"description\":\"`failed`: a list or a whole run failed, or was not planned. `held_back`: a limit or a hold stops a change. `capacity`: a list, or what references it, has no room or little. `drift`: a list was changed outside plsync, or is not as the file says until a reviewed apply.\",\"type\":\"array\",\"minItems\":1,\"uniqueItems\":true,\"items\":{\"enum\":[\"failed\",\"held_back\",\"capacity\",\"drift\"]},\"default\":[\"failed\",\"held_back\",\"capacity\",\"drift\"]},\"heartbeat_topic_arn\":{\"title\":\"Heartbeat\",\"description\":\"A second topic, to which every sync that succeeds publishes a short message, so that an alarm can tell that none did: deploy/notify has one. Nobody should subscribe to it.\",\"type\":\"string\",\"pattern\":\"^arn:aws[a-z-]*:sns:[a-z]{2}(-[a-z]+)+-[0-9]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$\",\"patternErrorMessage\":\"must be the ARN of a standard topic such as arn:aws:sns:eu-west-1:111111111111:plsync-heartbeat\"}}},\"capacity\":{\"$ref\":\"#/$defs/capacity\"},\"mappings\":{\"title\":\"mappings\",\"description\":\"What goes where: each mapping fills its prefix lists with the addresses of its sources. Required, unless there is `include`. An empty list is allowed: plsync then deletes the lists that this owner still has in the Regions of `accounts.ALIAS.regions`, within `limits.max_deletes`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/mapping\"}}},\"$defs\":{\"include\":{\"title\":\"included files\",\"description\":\"A path, or a map with `files` and what those files are granted. A file that several items name has to keep to all of them.\",\"oneOf\":[{\"type\":\"string\",\"$ref\":\"#/$defs/include_files\"},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"files\"],\"properties\":{\"files\":{\"$ref\":\"#/$defs/include_files\"},\"accounts\":{\"title\":\"Accounts\",\"description\":\"Aliases of the accounts that the sources of these files may be in. Default: all.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"prefix_lists\":{\"title\":\"Prefix lists\",\"description\":\"Addresses of the lists that these files may fill, ACCOUNT/REGION/NAME, in which `*` stands for any text without a slash. Lists may then not be adopted by their id, since one of another name could have it. Of a list that is split, the name before its numbers must match, too, since a list of that name becomes its first part. Default: all.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":512,\"pattern\":\"^[^/]+/[^/]+/[^/]+$\",\"patternErrorMessage\":\"must be like ACCOUNT/REGION/NAME, such as network/eu-west-1/payments-*\"}},\"within\":{\"title\":\"Within\",\"description\":\"Blocks of both families outside of which the sources of these files bring nothing, whatever `within` of their accounts says; fixed CIDRs must be inside. Default: no limit beyond those of the accounts.\",\"$ref\":\"#/$defs/within\"}}}]},\"include_files\":{\"title\":\"Files\",\"description\":\"Path of a file in the folder of this file or below; or a pattern, in whose last part `*` stands for any text, in a folder of its own.\",\"type\":\"string\",\"maxLength\":200,\"pattern\":\"^([A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*|[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*/[A-Za-z0-9_*][A-Za-z0-9_.@+*-]*)$\",\"patternErrorMessage\":\"must be the path of a file in the folder of this file or below, such as teams/payments.yaml, or a pattern in a folder of its own, such as mappings.d/*.yaml\"},\"account\":{\"title\":\"account\",\"description\":\"One AWS account.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\"],\"properties\":{\"id\":{\"title\":\"Account id\",\"description\":\"The 12 digits, in quotes: without quotes, YAML reads them as a number.\",\"type\":\"string\",\"pattern\":\"^[0-9]{12}$\",\"patternErrorMessage\":\"must be the 12 digits of an AWS account id, in quotes and without separators\"},\"plan_role_arn\":{\"title\":\"Plan role\",\"description\":\"Role that reads. Required for every account that sources or lists use. `none`: use the ambient credentials, which must already belong to the account; plsync checks this.\",\"type\":\"string\",\"pattern\":\"^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$\",\"patternErrorMessage\":\"must be `none` or the ARN of an IAM role such as arn:aws:iam::111111111111:role/plsync-plan\"},\"apply_role_arn\":{\"title\":\"Apply role\",\"description\":\"Role that writes. Required only in accounts that own lists; a plan never uses it. It must not be the plan role. `none`: use the ambient credentials.\",\"type\":\"string\",\"pattern\":\"^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$\",\"patternErrorMessage\":\"must be `none` or the ARN of an IAM role such as arn:aws:iam::111111111111:role/plsync-apply\"},\"external_id\":{\"title\":\"External id\",\"description\":\"External id that the roles' trust policies require; 2 to 1224 characters (STS AssumeRole).\",\"type\":\"string\",\"minLength\":2,\"maxLength\":1224,\"pattern\":\"^[A-Za-z0-9_+=,.@:/-]*$\",\"patternErrorMessage\":\"must consist of letters, digits and _ + = , . @ : / -\"},\"regions\":{\"$ref\":\"#/$defs/searched_regions\"},\"within\":{\"title\":\"Within\",\"description\":\"Blocks of both families outside of which no source of the account brings anything: an address outside is not added, goes where it is in a list, and is an error of the run. Without it, private IPv4 addresses must lie in 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10 or 198.18.0.0/15, and public and IPv6 addresses may be any that are not special-purpose. While a source cannot be read, removals stop only inside its `within`.\",\"$ref\":\"#/$defs/within\"}}},\"mapping\":{\"title\":\"mapping\",\"description\":\"A named unit: the union of its sources goes into each of its prefix lists.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\",\"sources\",\"prefix_lists\"],\"properties\":{\"name\":{\"title\":\"Name\",\"description\":\"Unique name of the mapping, and the name of its lists unless they set their own.\",\"type\":\"string\",\"pattern\":\"^[a-z0-9][a-z0-9-]{0,62}$\",\"patternErrorMessage\":\"must be 1 to 63 lower-case letters, digits and hyphens, and begin with a letter or digit\"},\"description\":{\"title\":\"Description\",\"description\":\"What the mapping is for; shown to reviewers.\",\"type\":\"string\"},\"sources\":{\"title\":\"Sources\",\"description\":\"Where the addresses come from. The lists get the union of all sources.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/source\"}},\"prefix_lists\":{\"title\":\"Prefix lists\",\"description\":\"The lists to fill. Each takes the addresses of its family.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/prefix_list\"}}}},\"source\":{\"title\":\"source\",\"description\":\"One source, with exactly one of `security_groups`, `network_interfaces`, `subnets`, `vpcs`, `elastic_ips`, `nat_gateways`, `prefix_lists`, `published`, `cidrs` and `cidr_files`. `account`, `region`, `within` and `max_addresses` belong to all that are in AWS.\",\"type\":\"object\",\"additionalProperties\":false,\"oneOf\":[{\"required\":[\"security_groups\"]},{\"required\":[\"network_interfaces\"]},{\"required\":[\"subnets\"]},{\"required\":[\"vpcs\"]},{\"required\":[\"elastic_ips\"]},{\"required\":[\"nat_gateways\"]},{\"required\":[\"prefix_lists\"]},{\"required\":[\"published\"]},{\"required\":[\"cidrs\"]},{\"required\":[\"cidr_files\"]}],\"dependentSchemas\":{\"cidrs\":{\"properties\":{\"account\":false,\"region\":false,\"within\":false,\"max_addresses\":false}},\"cidr_files\":{\"properties\":{\"account\":false,\"region\":false,\"within\":false,\"max_addresses\":false}},\"published\":{\"properties\":{\"account\":false,\"region\":false}},\"cidr_reservations\":{\"anyOf\":[{\"required\":[\"subnets\"]}]},\"interfaces\":{\"anyOf\":[{\"required\":[\"security_groups\"]},{\"required\":[\"network_interfaces\"]}]},\"addresses\":{\"anyOf\":[{\"required\":[\"security_groups\"]},{\"required\":[\"network_interfaces\"]}]},\"delegated_prefixes\":{\"anyOf\":[{\"required\":[\"security_groups\"]},{\"required\":[\"network_interfaces\"]}]}},\"properties\":{\"security_groups\":{\"title\":\"Security groups\",\"description\":\"Security groups whose members' addresses are used: a list of ids, names and tag selectors, or a single name or tag selector.\",\"oneOf\":[{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/security_group\"}},{\"title\":\"security group\",\"type\":\"object\",\"additionalProperties\":false,\"oneOf\":[{\"required\":[\"name\"]},{\"required\":[\"tags\"]}],\"dependentSchemas\":{\"name\":{\"properties\":{\"follow\":false}},\"tags\":{\"properties\":{\"vpc_id\":false}}},\"properties\":{\"name\":{\"$ref\":\"#/$defs/group_name\"},\"vpc_id\":{\"$ref\":\"#/$defs/vpc_id\"},\"tags\":{\"$ref\":\"#/$defs/group_tags\"},\"follow\":{\"$ref\":\"#/$defs/follow\"}}}]},\"network_interfaces\":{\"title\":\"Network interfaces\",\"description\":\"Network interfaces whose addresses are used, whatever security groups they carry: those that have all that is named.\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"properties\":{\"tags\":{\"description\":\"Selects interfaces that carry all of these tags; at most 40.\",\"maxProperties\":40,\"$ref\":\"#/$defs/group_tags\"},\"subnet_ids\":{\"title\":\"Subnet ids\",\"description\":\"Selects interfaces in one of these subnets.\",\"type\":\"array\",\"minItems\":1,\"maxItems\":50,\"items\":{\"$ref\":\"#/$defs/subnet_id\"},\"uniqueItems\":true},\"vpc_ids\":{\"title\":\"VPC ids\",\"description\":\"Selects interfaces in one of these VPCs.\",\"type\":\"array\",\"minItems\":1,\"maxItems\":50,\"items\":{\"$ref\":\"#/$defs/vpc_id\"},\"uniqueItems\":true},\"types\":{\"title\":\"Types\",\"description\":\"Selects interfaces of one of these AWS interface types.\",\"type\":\"array\",\"minItems\":1,\"maxItems\":30,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64},\"uniqueItems\":true},\"description\":{\"title\":\"Description\",\"description\":\"Selects interfaces with this description, in which `*` stands for any text. Services of AWS describe their interfaces: `ELB app/*`, `AWS Lambda VPC ENI-*`.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":100}}},\"subnets\":{\"title\":\"Subnets\",\"description\":\"Subnets whose CIDRs of both families are used: a list of ids, or a map that selects all with that VPC and those tags.\",\"oneOf\":[{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/subnet_id\"}},{\"$ref\":\"#/$defs/in_vpc\"}]},\"vpcs\":{\"title\":\"VPCs\",\"description\":\"VPCs whose associated CIDR blocks of both families are used: a list of ids, or a map that selects all with those tags.\",\"oneOf\":[{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/vpc_id\"}},{\"title\":\"selection\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"tags\"],\"properties\":{\"tags\":{\"description\":\"Selects every VPC that carries all of these tags.\",\"$ref\":\"#/$defs/group_tags\"}}}]},\"elastic_ips\":{\"title\":\"Elastic IPs\",\"description\":\"Elastic IP addresses, also those that nothing is attached to: all that carry some tags, or those with some ids.\",\"type\":\"object\",\"additionalProperties\":false,\"oneOf\":[{\"required\":[\"tags\"]},{\"required\":[\"allocation_ids\"]}],\"properties\":{\"tags\":{\"description\":\"Selects every Elastic IP address that carries all of these tags.\",\"$ref\":\"#/$defs/group_tags\"},\"allocation_ids\":{\"title\":\"Allocation ids\",\"description\":\"Selects these Elastic IP addresses.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be an allocation id such as eipalloc-0a1b2c3d4e5f60718\"}}}},\"nat_gateways\":{\"title\":\"NAT gateways\",\"description\":\"NAT gateways whose public addresses are used, all of a regional one: a list of ids, or a map that selects all with that VPC and those tags.\",\"oneOf\":[{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"^nat-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be a NAT gateway id such as nat-0a1b2c3d4e5f60718\"}},{\"$ref\":\"#/$defs/in_vpc\"}]},\"prefix_lists\":{\"title\":\"Prefix lists\",\"description\":\"Prefix lists whose entries are copied, of any account and Region, AWS' own too: a list of ids, or a map that selects one by its name and owner. Blocks wider than `limits.widest` of the mapping's lists are left out, and so are special-purpose addresses.\",\"oneOf\":[{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be a prefix list id such as pl-0a1b2c3d4e5f60718\"}},{\"title\":\"selection\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"properties\":{\"name\":{\"title\":\"Name\",\"description\":\"Name of the list. Exactly one list of the owner must have it.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"owner\":{\"title\":\"Owner\",\"description\":\"Account id of the owner, or `AWS`. Default: the source's account.\",\"type\":\"string\",\"pattern\":\"^([0-9]{12}|AWS)$\",\"patternErrorMessage\":\"must be an account id in quotes such as \\\"111111111111\\\", or AWS\"}}}]},\"published\":{\"title\":\"Published ranges\",\"description\":\"Ranges that others publish on the web. They are read once a run, over https, from that host alone, at most 5 MiB within 30 seconds; what is not exactly as expected is unknown. Blocks wider than `limits.widest` of the mapping's lists are left out, and so are special-purpose addresses.\",\"type\":\"object\",\"additionalProperties\":false,\"oneOf\":[{\"required\":[\"provider\"]},{\"required\":[\"url\"]}],\"dependentSchemas\":{\"url\":{\"required\":[\"format\"],\"properties\":{\"services\":false,\"regions\":false,\"keys\":false},\"if\":{\"properties\":{\"format\":{\"const\":\"json\"}}},\"then\":{\"required\":[\"select\"]},\"else\":{\"properties\":{\"select\":false}}},\"provider\":{\"properties\":{\"format\":false,\"select\":false},\"if\":{\"properties\":{\"provider\":{\"const\":\"aws\"}}},\"then\":{\"required\":[\"services\"],\"properties\":{\"keys\":false}},\"else\":{\"required\":[\"keys\"],\"properties\":{\"services\":false,\"regions\":false}}}},\"properties\":{\"provider\":{\"title\":\"Provider\",\"description\":\"`aws`: the ranges of https://ip-ranges.amazonaws.com/ip-ranges.json. `github`: those of https://api.github.com/meta.\",\"enum\":[\"aws\",\"github\"]},\"services\":{\"title\":\"Services\",\"description\":\"Services of AWS, as that file names them.\",\"type\":\"array\",\"minItems\":1,\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64}},\"regions\":{\"title\":\"Regions\",\"description\":\"Regions of AWS, `GLOBAL` among them. Default: all.\",\"type\":\"array\",\"minItems\":1,\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64}},\"keys\":{\"title\":\"Keys\",\"description\":\"What of GitHub, as that address names it.\",\"type\":\"array\",\"minItems\":1,\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64}},\"url\":{\"title\":\"URL\",\"description\":\"Where the ranges stand. A redirection to another host is not followed.\",\"type\":\"string\",\"maxLength\":500,\"pattern\":\"^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?/[!-~]*$\",\"patternErrorMessage\":\"must be an https URL with a path, without user and password, such as https://example.com/ranges.json\"},\"format\":{\"title\":\"Format\",\"description\":\"`text`: one CIDR in a line, comments after `#`. `json`: those that `select` names.\",\"enum\":[\"json\",\"text\"]},\"select\":{\"title\":\"Select\",\"description\":\"Where in the JSON the CIDRs stand: keys, and `[]` for each item of a list.\",\"type\":\"string\",\"maxLength\":200,\"pattern\":\"^(\\\\[\\\\]|[A-Za-z0-9_-]+)(\\\\[\\\\]|\\\\.[A-Za-z0-9_-]+)*$\",\"patternErrorMessage\":\"must be a path of keys and [], such as prefixes[].ip_prefix\"}}},\"cidr_reservations\":{\"title\":\"CIDR reservations\",\"description\":\"What becomes of the CIDR reservations in the subnets, explicit ones and those for prefixes. `exclude`: the subnets without them. `include`: the subnets whole. `only`: nothing but the reservations.\",\"enum\":[\"exclude\",\"include\",\"only\"],\"default\":\"exclude\"},\"cidrs\":{\"title\":\"CIDRs\",\"description\":\"Fixed CIDRs, each written as a map or as the CIDR alone.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/static_cidr\"}},\"cidr_files\":{\"title\":\"CIDR files\",\"description\":\"Text files with fixed CIDRs: one in a line, in canonical form; after `#` comes a comment, which becomes the description of a new entry. The paths begin at the folder of this file, and use no `..`, no hidden folder and no symbolic link. All sources together may name 10 files of up to 256 KiB. Plans, reviews and saved plans cover them like this file.\",\"type\":\"array\",\"minItems\":1,\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"maxLength\":200,\"pattern\":\"^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*$\",\"patternErrorMessage\":\"must be the path of a file in the folder of this file or below, such as networks/offices.txt\"}},\"account\":{\"title\":\"Account\",\"description\":\"Account of what the source names: an alias from `accounts`. Default: `defaults.account`.\",\"type\":\"string\",\"minLength\":1},\"region\":{\"title\":\"Region\",\"description\":\"Region of what the source names. Default: `defaults.region`.\",\"$ref\":\"#/$defs/region\"},\"interfaces\":{\"$ref\":\"#/$defs/interfaces\"},\"addresses\":{\"$ref\":\"#/$defs/addresses\"},\"delegated_prefixes\":{\"$ref\":\"#/$defs/delegated_prefixes\"},\"within\":{\"title\":\"Within\",\"description\":\"Blocks of both families outside of which this source brings nothing. They must be inside those of its account, if that has any. Default: those of the account.\",\"$ref\":\"#/$defs/within\"},\"max_addresses\":{\"title\":\"Max addresses\",\"description\":\"How many CIDRs of one family the source may bring. One that brings more adds none to any list; those that are in a list stay, and the lists' other sources go on.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100000,\"default\":1000}}},\"security_group\":{\"title\":\"security group\",\"description\":\"A security group id, or a map with exactly one of `name` and `tags`.\",\"oneOf\":[{\"type\":\"string\",\"pattern\":\"^sg-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be a security group id such as sg-0a1b2c3d4e5f60718; a group is named by its name as { name: worker }\"},{\"title\":\"security group\",\"type\":\"object\",\"additionalProperties\":false,\"oneOf\":[{\"required\":[\"name\"]},{\"required\":[\"tags\"]}],\"dependentSchemas\":{\"name\":{\"properties\":{\"follow\":false}},\"tags\":{\"properties\":{\"vpc_id\":false}}},\"properties\":{\"name\":{\"$ref\":\"#/$defs/group_name\"},\"vpc_id\":{\"$ref\":\"#/$defs/vpc_id\"},\"tags\":{\"$ref\":\"#/$defs/group_tags\"},\"follow\":{\"$ref\":\"#/$defs/follow\"}}}]},\"group_name\":{\"title\":\"Group name\",\"description\":\"Name of the security group (not its Name tag). Exactly one group must have it.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"group_tags\":{\"title\":\"Group tags\",\"description\":\"Selects every group that carries all of these tags.\",\"type\":\"object\",\"minProperties\":1,\"maxProperties\":50,\"propertyNames\":{\"minLength\":1,\"maxLength\":128},\"additionalProperties\":{\"type\":\"string\",\"maxLength\":256}},\"follow\":{\"title\":\"Follow\",\"description\":\"`true`: a group that gets the tags later joins without review. `false`: when the tags select different groups, that is a change of settings and waits for a reviewed apply.\",\"type\":\"boolean\",\"default\":false},\"in_vpc\":{\"title\":\"selection\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"properties\":{\"vpc_id\":{\"description\":\"Selects what is in this VPC.\",\"$ref\":\"#/$defs/vpc_id\"},\"tags\":{\"description\":\"Selects what carries all of these tags.\",\"$ref\":\"#/$defs/group_tags\"}}},\"subnet_id\":{\"type\":\"string\",\"pattern\":\"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be a subnet id such as subnet-0a1b2c3d4e5f60718\"},\"vpc_id\":{\"title\":\"VPC id\",\"description\":\"VPC of the group. Names are unique only within a VPC.\",\"type\":\"string\",\"pattern\":\"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be a VPC id such as vpc-0a1b2c3d4e5f60718\"},\"static_cidr\":{\"title\":\"CIDR\",\"description\":\"A CIDR in canonical form (no host bits, always with a prefix length), written alone or in a map.\",\"oneOf\":[{\"type\":\"string\"},{\"title\":\"CIDR\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"cidr\"],\"properties\":{\"cidr\":{\"title\":\"CIDR\",\"description\":\"IPv4 or IPv6, in canonical form.\",\"type\":\"string\"},\"description\":{\"title\":\"Description\",\"description\":\"Description of the entry in AWS; at most 255 characters. Changing it here changes it in AWS, in place. An entry without one is described as `mapping NAME`; a description that is removed here stays on the entry. Entries of `security_groups` name their interface, and keep the description that they were added with.\",\"type\":\"string\",\"maxLength\":255},\"expires\":{\"title\":\"Expires\",\"description\":\"Last day on which the CIDR is wanted, until 23:59:59 UTC; or the minute (UTC) from which it no longer is. The first run after that removes it.\",\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9]Z)?$\",\"patternErrorMessage\":\"must be a day as YYYY-MM-DD, for example 2027-03-31, or a minute in UTC, for example 2027-03-31T18:00Z\"}}}]},\"within\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"},\"uniqueItems\":true},\"interfaces\":{\"title\":\"interfaces\",\"description\":\"Which of the selected interfaces are used.\",\"type\":\"object\",\"additionalProperties\":false,\"default\":{},\"properties\":{\"detached\":{\"title\":\"Detached\",\"description\":\"Include interfaces in status `available`, which are attached to nothing. They keep their addresses, so including them gives access to nothing else.\",\"type\":\"boolean\",\"default\":true},\"managed\":{\"title\":\"Managed\",\"description\":\"Include interfaces that an AWS service manages (Lambda, EKS, ELB …), even those that AWS hides by default.\",\"type\":\"boolean\",\"default\":true},\"types\":{\"title\":\"Types\",\"description\":\"AWS interface types to include. Empty: all.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1},\"uniqueItems\":true,\"default\":[]},\"vpc_ids\":{\"title\":\"VPC ids\",\"description\":\"VPCs whose interfaces are included, or `all`. Empty: with `security_groups` only the group's own VPC, with `network_interfaces` all. Groups can be associated with other VPCs, and be shared with other accounts, whose interfaces then carry them.\",\"oneOf\":[{\"const\":\"all\"},{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be a VPC id such as vpc-0a1b2c3d4e5f60718\"},\"uniqueItems\":true}],\"default\":[]}}},\"addresses\":{\"title\":\"Addresses\",\"description\":\"Which addresses of an interface are used: `private`, `public` (Elastic and public IPs) or `both`.\",\"enum\":[\"private\",\"public\",\"both\"],\"default\":\"private\"},\"delegated_prefixes\":{\"title\":\"Delegated prefixes\",\"description\":\"Include the prefixes that are delegated to interfaces (/28 and /80), as CIDRs.\",\"type\":\"boolean\",\"default\":true},\"prefix_list\":{\"title\":\"prefix list\",\"description\":\"One prefix list in each of its Regions.\",\"type\":\"object\",\"additionalProperties\":false,\"not\":{\"required\":[\"region\",\"regions\"]},\"properties\":{\"account\":{\"title\":\"Account\",\"description\":\"Account that owns the list: an alias from `accounts`. Default: `defaults.account`.\",\"type\":\"string\",\"minLength\":1},\"region\":{\"title\":\"Region\",\"description\":\"Region of the list. Default, unless `regions` is set: `defaults.region`.\",\"$ref\":\"#/$defs/region\"},\"regions\":{\"title\":\"Regions\",\"description\":\"Several Regions: one list in each.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"$ref\":\"#/$defs/region\"},\"uniqueItems\":true},\"name\":{\"title\":\"Name\",\"description\":\"Name of the list in AWS: 1 to 255 characters, not beginning with com.amazonaws., com.amazon. or com.aws. Default: the mapping's name.\",\"$ref\":\"#/$defs/list_name\"},\"manage\":{\"title\":\"Manage\",\"description\":\"`entries`: Terraform, CDK or another tool makes the list and has its name, size, tags, shares and deletion; plsync changes its entries and nothing else, never creates or deletes it, and writes no tags. The list must exist. https://github.com/plsync/plsync/blob/v0/docs/terraform.md shows both sides.\",\"enum\":[\"all\",\"entries\"],\"default\":\"all\"},\"id\":{\"title\":\"Id\",\"description\":\"With `manage: entries`: which list it is. An id, or a map from Region to id. Default: the one list of that `name` in the account and Region. With it, `name` is only what plsync calls the list, and the apply role can be limited to that list.\",\"oneOf\":[{\"type\":\"string\",\"pattern\":\"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be the id of a prefix list such as pl-0a1b2c3d4e5f60718\"},{\"type\":\"object\",\"minProperties\":1,\"propertyNames\":{\"pattern\":\"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\",\"patternErrorMessage\":\"must be a Region such as eu-central-1\"},\"additionalProperties\":{\"type\":\"string\",\"pattern\":\"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be the id of a prefix list such as pl-0a1b2c3d4e5f60718\"}}]},\"address_family\":{\"$ref\":\"#/$defs/address_family\"},\"max_entries\":{\"$ref\":\"#/$defs/max_entries\"},\"aggregate\":{\"$ref\":\"#/$defs/aggregate\"},\"split\":{\"title\":\"Split\",\"description\":\"For more entries than one list may have: this many lists, NAME-1, NAME-2 and so on, all from the start, so that rules can reference all of them once. An entry stays in its list while that list has room for it. A list NAME that exists already becomes NAME-1, with its id and its entries.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100},\"tags\":{\"$ref\":\"#/$defs/list_tags\"},\"share\":{\"$ref\":\"#/$defs/share\"},\"adopt\":{\"title\":\"Adopt\",\"description\":\"Take over a list that exists and has no owner. `true`: the one with this name. An id: exactly that list. A map from Region to id: one list in each of those Regions.\",\"oneOf\":[{\"type\":\"boolean\"},{\"type\":\"string\",\"pattern\":\"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be true, false, or the id of a prefix list such as pl-0a1b2c3d4e5f60718\"},{\"type\":\"object\",\"minProperties\":1,\"propertyNames\":{\"pattern\":\"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\",\"patternErrorMessage\":\"must be a Region such as eu-central-1\"},\"additionalProperties\":{\"type\":\"string\",\"pattern\":\"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\",\"patternErrorMessage\":\"must be the id of a prefix list such as pl-0a1b2c3d4e5f60718\"}}],\"default\":false},\"renamed_from\":{\"title\":\"Renamed from\",\"description\":\"Former name of the list: it is renamed in place and keeps its id.\",\"$ref\":\"#/$defs/list_name\"},\"deletion\":{\"$ref\":\"#/$defs/deletion\"},\"limits\":{\"$ref\":\"#/$defs/limits\"},\"capacity\":{\"$ref\":\"#/$defs/capacity\"}}},\"aggregate\":{\"title\":\"aggregate\",\"description\":\"Fewer entries for the same addresses: each entry costs every rule that references the list. `none`: entries as the sources bring them. `exact`: blocks that together make up a larger one become that block, which allows no address that no source has. With a map, at most `within` entries, which may allow more addresses than the sources have.\",\"oneOf\":[{\"type\":\"string\",\"enum\":[\"none\",\"exact\"]},{\"title\":\"aggregate\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"within\"],\"properties\":{\"within\":{\"title\":\"Within\",\"description\":\"Most entries that the addresses may take. Of all ways to cover them with so few, plsync takes the one that allows the fewest extra addresses, then the one that changes least in the list.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":1000},\"max_extra_addresses\":{\"title\":\"Max extra addresses\",\"description\":\"How many addresses that no source has the entries may allow. A list that needs more is held back, with the number.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991,\"default\":0},\"never\":{\"title\":\"Never\",\"description\":\"Blocks of both families in which no extra address may be. Nor may any be outside the `within` of the sources, or in a special-purpose range.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"},\"uniqueItems\":true}}}],\"default\":\"none\"},\"list_name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"pattern\":\"^[^\\\\u0000-\\\\u001f\\\\u007f]*$\",\"patternErrorMessage\":\"must not hold line breaks or other control characters\"},\"address_family\":{\"title\":\"Address family\",\"description\":\"Family of the list, which cannot change while the list keeps its name. For both families, write two lists with different names.\",\"enum\":[\"IPv4\",\"IPv6\"],\"default\":\"IPv4\"},\"max_entries\":{\"title\":\"max_entries\",\"description\":\"Size of the list, which AWS counts against the quota of every resource that references it. A number is a fixed size. With a map, the size follows the number of entries n: min(limit, n + max(headroom, n · headroom_percent / 100 rounded up)), and less headroom where a reference that plsync can check holds no more.\",\"oneOf\":[{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000},{\"title\":\"max_entries\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"headroom_percent\":{\"title\":\"Headroom in percent\",\"description\":\"Room to grow, in percent of the entries.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":1000,\"default\":10},\"headroom\":{\"title\":\"Headroom\",\"description\":\"Minimum room to grow, in entries.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":1000,\"default\":10},\"limit\":{\"title\":\"Limit\",\"description\":\"Upper limit of the size. AWS allows at most 1,000.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,\"default\":1000},\"shrink\":{\"title\":\"Shrink\",\"description\":\"Shrink the list when it is much larger than needed.\",\"type\":\"boolean\",\"default\":true}}}],\"default\":{\"headroom_percent\":10,\"headroom\":10,\"limit\":1000,\"shrink\":true}},\"list_tags\":{\"title\":\"Tags\",\"description\":\"Tags of the list. A tag that is removed from the file stays on the list. AWS allows 50 tags, of which plsync needs 7. Keys that begin with `plsync:` or `aws:` are reserved.\",\"type\":\"object\",\"maxProperties\":43,\"propertyNames\":{\"minLength\":1,\"maxLength\":128},\"additionalProperties\":{\"type\":\"string\",\"maxLength\":256},\"default\":{}},\"share\":{\"title\":\"share\",\"description\":\"Who the list is shared with through AWS Resource Access Manager: these principals, and no others, may reference it in their own rules and routes. plsync keeps one resource share per list, in the list's Region. Removing `share` ends the sharing; references that others have already made keep working.\",\"type\":\"object\",\"additionalProperties\":false,\"default\":{},\"properties\":{\"principals\":{\"title\":\"Principals\",\"description\":\"Accounts (12 digits, in quotes), organisations and organisational units (their ARNs). Organisations and units require sharing with AWS Organizations to be enabled, once, in the management account. With an empty list the prefix list is not shared, even if `defaults` would share it.\",\"type\":\"array\",\"items\":{\"type\":\"string\"},\"default\":[]},\"allow_external_principals\":{\"title\":\"Allow external principals\",\"description\":\"Allow principals outside the owner's organisation. They get an invitation, and see the list once they have accepted it.\",\"type\":\"boolean\",\"default\":false}}},\"deletion\":{\"title\":\"Deletion\",\"description\":\"What happens when the file no longer names the list: `delete` it, or `retain` it and only remove plsync's tags.\",\"enum\":[\"delete\",\"retain\"],\"default\":\"delete\"},\"limits\":{\"title\":\"list limits\",\"description\":\"Changes beyond these limits are held back until a person allows them.\",\"type\":\"object\",\"additionalProperties\":false,\"default\":{},\"properties\":{\"max_removal_percent\":{\"title\":\"Max removal in percent\",\"description\":\"Percentage of the entries, and of the addresses, that may lose access in one run.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":100,\"default\":30},\"ignore_below\":{\"title\":\"Ignore below\",\"description\":\"`max_removal_percent` applies only when more entries than this lose access.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":1000,\"default\":3},\"max_removals\":{\"title\":\"Max removals\",\"description\":\"Entries that may be removed in one run.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":1000,\"default\":200},\"max_additions\":{\"title\":\"Max additions\",\"description\":\"Entries that one sync may add, and one merge beyond what its plan showed.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":1000,\"default\":500},\"allow_empty\":{\"title\":\"Allow empty\",\"description\":\"Allow the list to become empty.\",\"type\":\"boolean\",\"default\":false},\"widest\":{\"title\":\"widest\",\"description\":\"Shortest prefix length that a static CIDR in the list may have, by address family.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"IPv4\":{\"title\":\"IPv4\",\"description\":\"Prefix length of the widest IPv4 block.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":32,\"default\":16},\"IPv6\":{\"title\":\"IPv6\",\"description\":\"Prefix length of the widest IPv6 block.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":128,\"default\":48}},\"default\":{\"IPv4\":16,\"IPv6\":48}}}},\"capacity\":{\"title\":\"capacity\",\"description\":\"When to warn that a list has little room left in what references it. A reference is charged the list's size, so the largest size that all of them can hold is the cap of its entries. A list with n entries warns when cap - n is less than cap · warn_percent / 100 or less than warn_base, whichever is more. For one rule that names one list the cap is the quota, which is all that AWS' sample AutoSG2PL compares with; plsync counts all rules of the group. Only references that plsync has read count: those of a list that grows, and of all lists in a plan with `--capacity`. 0 and 0 turn the warning off. A list's own values come before those of `defaults.prefix_list`, and these before those of the file.\",\"type\":\"object\",\"additionalProperties\":false,\"default\":{},\"properties\":{\"warn_percent\":{\"title\":\"Warn percent\",\"description\":\"How much of the cap should be left, in percent. AutoSG2PL warns when the entries are more than the rest of its quota.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":100,\"default\":10},\"warn_base\":{\"title\":\"Warn base\",\"description\":\"How many entries should be left at least. AutoSG2PL uses its parameter of that name only for the size of a list that it creates.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":1000,\"default\":10}}},\"region\":{\"title\":\"Region\",\"description\":\"An AWS Region.\",\"type\":\"string\",\"pattern\":\"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\",\"patternErrorMessage\":\"must be a Region such as eu-central-1\"},\"searched_regions\":{\"title\":\"Regions\",\"description\":\"Further Regions to search for lists of this owner that the file no longer names. Regions in which the file has lists of this account are always searched; a Region whose last list was removed from the file is searched only if it is named here.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"$ref\":\"#/$defs/region\"},\"uniqueItems\":true,\"default\":[]}}}");
var mappings_validator_default = validatorOf(SCHEMA);
function pointerKeys(pointer) {
	return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function schemaAt(keys) {
	let node = SCHEMA;
	for (const key of keys) node = resolved(node[key]);
	return node;
}
function resolved(node) {
	const { $ref } = node;
	return typeof $ref === "string" ? {
		...schemaAt(pointerKeys($ref)),
		...node
	} : node;
}
function schemaOwning(schemaPath) {
	return schemaAt(pointerKeys(schemaPath).slice(0, -1));
}
function withoutOtherBranches(errors) {
	return [...Map.groupBy(errors, ({ instancePath }) => instancePath).values()].flatMap((here) => {
		return here.filter(({ keyword }) => keyword === "oneOf").reduce(resolveUnion, here);
	});
}
function resolveUnion(here, union) {
	const branches = schemaAt(pointerKeys(union.schemaPath));
	const branchOf = ({ schemaPath }) => schemaPath.startsWith(`${union.schemaPath}/`) ? schemaPath.slice(union.schemaPath.length + 1).split("/", 1)[0] : void 0;
	if (!branches.every(({ type }) => type !== void 0)) {
		const noMap = here.some(({ schemaPath }) => schemaPath === union.schemaPath.replace(/oneOf$/, "type"));
		return here.filter((error) => branchOf(error) === void 0 && !(noMap && error === union));
	}
	const others = new Set(here.filter(({ keyword }) => keyword === "type").map(branchOf));
	others.delete(void 0);
	const meant = others.size < branches.length;
	return here.filter((error) => {
		const branch = branchOf(error);
		return branch === void 0 ? !(meant && error === union) : !others.has(branch);
	});
}
const TYPES = new Map([
	["string", "text"],
	["integer", "a whole number"],
	["boolean", "true or false"],
	["array", "a list"],
	["object", "a map (key: value)"]
]);
function typePhrase(type) {
	return TYPES.get(type) ?? type;
}
function describeValue(value) {
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	switch (typeof value) {
		case "string": return "text";
		case "number": return `the number ${value}`;
		case "boolean": return `${value}`;
		default: return "a map";
	}
}
function nameOf(path) {
	const last = path.at(-1);
	if (last === void 0) return "the file";
	if (typeof last === "string") return `"${shortened(last)}"`;
	return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}
function nounOf({ title }) {
	return title === void 0 || /^\p{Lu}\P{Lu}/u.test(title) ? void 0 : title;
}
function calling(error, path) {
	const noun = nounOf(schemaOwning(error.schemaPath));
	return noun === void 0 ? nameOf(path) : `this ${noun}`;
}
function quoted(words, conjunction) {
	return listed(words.map((word) => `"${word}"`), conjunction);
}
function patternHint(value) {
	if (value === "") return { hint: "this is empty" };
	const hint = typeof value === "string" ? topicHint(value) : void 0;
	return hint === void 0 ? {} : { hint };
}
function typeProblem(path, value, types) {
	const allowed = listed(types.map(typePhrase), "or");
	const base = {
		code: "wrong_type",
		path,
		mark: "value"
	};
	if (value === null) return {
		...base,
		mark: "key",
		summary: `${nameOf(path)} is empty, but must be ${allowed}`,
		remedy: "Give it a value, or remove it."
	};
	const summary = `${nameOf(path)} must be ${allowed}, but is ${describeValue(value)}`;
	return {
		...base,
		summary,
		...typeHint(value, types)
	};
}
const BOOLEAN_WORDS = new Map([
	["yes", "true"],
	["on", "true"],
	["true", "true"],
	["no", "false"],
	["off", "false"],
	["false", "false"]
]);
function typeHint(value, types) {
	const allowed = new Set(types);
	if (typeof value === "string") return textHint(value, allowed);
	if (typeof value === "object") return {};
	if (allowed.has("string") && allowed.size === 1) return { hint: "put it in quotes" };
	return allowed.has("array") ? { hint: `write it as a list: [${value}]` } : {};
}
function textHint(text, allowed) {
	const meant = BOOLEAN_WORDS.get(text.toLowerCase());
	if (allowed.has("boolean") && meant !== void 0) return { hint: `write ${meant}` };
	const number = /^(\d+) ?%?$/.exec(text)?.[1];
	if (allowed.has("integer") && number !== void 0) return { hint: `write ${shortened(number)}` };
	if (allowed.has("array") && allowed.has("object") && !text.startsWith("sg-")) return { hint: `write { name: ${shortened(text)} }` };
	return allowed.has("array") ? { hint: `write it as a list: [${shortened(text)}]` } : {};
}
const MERGE_KEYS = {
	account: "Put what all accounts share into `account_defaults`, and write out the rest.",
	source: "Put what all sources share into `defaults.source`, and write out the rest.",
	"prefix list": "Put what all prefix lists share into `defaults.prefix_list`, and write out the rest."
};
function insteadOfMergeKey(title) {
	return MERGE_KEYS[title ?? ""] ?? "Write the keys out, or repeat a whole value with an alias (`*name`).";
}
function isRegionAt(path) {
	return path.at(-1) === "region" || path.at(-2) === "regions";
}
function meantAsRegion(value) {
	if (typeof value !== "string") return {};
	const meant = meantRegion(value);
	return meant === void 0 ? didYouMean(value, KNOWN_REGIONS) : { hint: `did you mean "${meant}"?` };
}
function keysOf(node) {
	return Object.keys(node.properties ?? {});
}
const unknownKey = ({ error, path }) => {
	const key = String(error.params.additionalProperty);
	const node = schemaOwning(error.schemaPath);
	const allowed = keysOf(node);
	const noun = path.length === 0 ? "" : nounOf(node);
	const [before, behind] = noun === void 0 ? ["", ` in ${nameOf(path)}`] : [noun && `${noun} `, ""];
	const problem = {
		code: "unknown_key",
		path: [...path, key],
		mark: "key",
		summary: `unknown ${before}key "${shortened(key)}"${behind}`,
		...didYouMean(key, allowed)
	};
	if (key === "<<") return {
		...problem,
		detail: "YAML 1.2 has no merge keys.",
		remedy: insteadOfMergeKey(node.title)
	};
	return nearest(key, allowed) === void 0 ? {
		...problem,
		detail: `Allowed here: ${listed(allowed)}.`
	} : problem;
};
const missingKey = ({ error, path }) => {
	const key = String(error.params.missingProperty);
	const title = path.length === 0 ? "the file" : calling(error, path);
	const property = schemaOwning(error.schemaPath).properties?.[key];
	const example = typeof property === "object" ? property : void 0;
	const remedy = key === "version" ? { remedy: "Begin the file with `version: 1`." } : {};
	return {
		code: "missing_key",
		path,
		mark: "key",
		summary: `${title} has no "${key}"`,
		...example === void 0 ? {} : describeProperty(example),
		...remedy
	};
};
function describeProperty(node) {
	return node.description === void 0 ? {} : { detail: node.description };
}
const wrongType = (refused) => {
	const { error, path, value } = refused;
	return typeProblem(path, value, [String(error.params.type)]);
};
const union = ({ error, path, value }) => {
	const branches = schemaAt(pointerKeys(error.schemaPath));
	const types = branches.flatMap(({ type, enum: words }) => words ?? type ?? []);
	if (types.length > 0) return typeProblem(path, value, types);
	const keys = branches.flatMap(({ required }) => required ?? []);
	const called = calling(error, path);
	const present = keys.filter((key) => Object.hasOwn(value, key));
	const second = present[1];
	return {
		code: second === void 0 ? "missing_key" : "invalid_value",
		path: second === void 0 ? path : [...path, second],
		mark: "key",
		summary: second === void 0 ? `${called} has neither ${keys.map((key) => `"${key}"`).join(" nor ")}` : `${called} has ${quoted(present, "and")}, but only one of them is allowed`,
		...second === void 0 ? {} : { remedy: `Write one ${nounOf(schemaOwning(error.schemaPath)) ?? "source"} for each.` }
	};
};
const notAllowedValue = ({ error, path, value }) => {
	const allowed = error.params.allowedValues.map(String);
	const written = typeof value === "string" ? `"${shortened(value)}"` : describeValue(value);
	return {
		code: "invalid_value",
		path,
		mark: "value",
		summary: `${nameOf(path)} must be ${listed(allowed, "or")}, but is ${written}`,
		...typeof value === "string" ? didYouMean(value, allowed) : {}
	};
};
const unsupportedVersion = ({ path, value }) => {
	if (typeof value !== "number" && typeof value !== "string") return typeProblem(path, value, ["integer"]);
	return {
		code: "unsupported_version",
		path,
		mark: "value",
		summary: `"version" is ${typeof value === "number" ? value : describeValue(value)}, but this version of plsync reads format version 1`,
		...value === "1" ? { hint: "write 1" } : { remedy: "Write `version: 1`, or use the version of plsync that the file was written for." }
	};
};
const outOfPattern = ({ error, path, value }) => {
	const rule = schemaOwning(error.schemaPath).patternErrorMessage ?? "has a form that is not allowed here";
	const key = error.propertyName;
	const [sentence, remedy] = rule.split("; ");
	return {
		code: "invalid_value",
		path: key === void 0 ? path : [...path, key],
		mark: key === void 0 ? "value" : "key",
		summary: key === void 0 ? `${nameOf(path)} ${sentence}` : `the key "${shortened(key)}" ${sentence}`,
		...remedy === void 0 ? {} : { remedy: `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.` },
		...patternHint(value),
		...value !== "" && isRegionAt(path) ? meantAsRegion(value) : {}
	};
};
function cannotBeUsed(path, beside) {
	return {
		code: "unknown_key",
		path,
		mark: "key",
		summary: `${nameOf(path)} cannot be used with "${beside}"`,
		remedy: "Remove it, or move it to an item of its own with what it belongs to."
	};
}
const misplaced = ({ error, path }) => {
	const keys = pointerKeys(error.schemaPath);
	return cannotBeUsed(path, keys[keys.indexOf("dependentSchemas") + 1]);
};
function misfitBeside({ error, value }) {
	const keys = pointerKeys(error.schemaPath);
	const { oneOf = [] } = schemaAt(keys.slice(0, keys.indexOf("dependentSchemas")));
	return oneOf.flatMap(({ required = [] }) => required).find((key) => Object.hasOwn(value, key));
}
const misfit = (refused) => {
	const keys = pointerKeys(refused.error.schemaPath);
	const key = keys[keys.indexOf("dependentSchemas") + 1] ?? "";
	return cannotBeUsed([...refused.path, key], misfitBeside(refused));
};
const both = ({ error, path }) => {
	const keys = schemaAt(pointerKeys(error.schemaPath)).required ?? [];
	return {
		code: "invalid_value",
		path: [...path, keys.at(-1) ?? ""],
		mark: "key",
		summary: `${calling(error, path)} has ${quoted(keys, "and")}, but only one of them is allowed`
	};
};
const duplicate = ({ error, path, value }) => {
	const later = Math.max(Number(error.params.i), Number(error.params.j));
	const item = value[later];
	return {
		code: "invalid_value",
		path: [...path, later],
		mark: "value",
		summary: `duplicate "${shortened(String(item))}" in ${nameOf(path)}`
	};
};
function limit(say) {
	return ({ error, path }) => {
		const key = error.propertyName;
		return {
			code: "invalid_value",
			path: key === void 0 ? path : [...path, key],
			mark: key === void 0 ? "value" : "key",
			summary: `${key === void 0 ? nameOf(path) : `the key "${shortened(key)}"`} ${say(Number(error.params.limit))}`
		};
	};
}
const WORDINGS = new Map([
	["additionalProperties", unknownKey],
	["required", missingKey],
	["type", wrongType],
	["oneOf", union],
	["enum", notAllowedValue],
	["const", unsupportedVersion],
	["pattern", outOfPattern],
	["false schema", misplaced],
	["anyOf", misfit],
	["not", both],
	["uniqueItems", duplicate],
	["minimum", limit((allowed) => `must be ${allowed} or more`)],
	["maximum", limit((allowed) => `must be ${allowed} or less`)],
	["minLength", limit((allowed) => allowed === 1 ? "must not be empty" : `must have ${allowed} characters or more`)],
	["maxLength", limit((allowed) => `must have ${allowed} characters or fewer`)],
	["minItems", limit(() => "must not be empty")],
	["minProperties", limit(() => "must not be empty")],
	["maxProperties", limit((allowed) => `must have ${allowed} keys or fewer`)]
]);
const MAX_ERRORS = 2e4;
function checkShape(root, written) {
	const found = mappings_validator_default(root);
	if (found.length === 0) return [];
	const all = withoutOtherBranches(found.slice(0, MAX_ERRORS)).map((error) => refusedBy(error, root)).filter((refused) => refused.error.keyword !== "anyOf" || misfitBeside(refused) !== void 0);
	const problems = withoutMisspelt(all).map((refused) => problemOf(refused, written));
	if (isEmptyMap(root)) return firstOfNothing(all, written);
	return [...new Map(problems.map((problem) => [`${pathKey(problem.path)} ${problem.summary}`, problem])).values()];
}
function isEmptyMap(root) {
	return typeof root === "object" && root !== null && !Array.isArray(root) && Object.keys(root).length === 0;
}
function firstOfNothing(all, written) {
	const order = Object.keys(schemaAt([]).properties ?? {});
	const [first, ...others] = all.flatMap((refused) => missingKeys(refused.error).map((key) => ({
		key,
		refused
	}))).sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
	if (first === void 0) return [];
	const detail = `It also needs ${listed(others.map(({ key }) => `"${key}"`))}.`;
	return [{
		...problemOf(first.refused, written),
		detail
	}];
}
function refusedBy(error, root) {
	const path = [];
	let value = root;
	for (const key of pointerKeys(error.instancePath)) {
		path.push(Array.isArray(value) ? Number(key) : key);
		value = value[key];
	}
	return {
		error,
		path,
		value
	};
}
function withoutMisspelt(all) {
	const unknown = new Map();
	for (const { error, path } of all) {
		if (error.keyword !== "additionalProperties") continue;
		const key = pathKey(path);
		const keys = unknown.get(key) ?? [];
		keys.push(String(error.params.additionalProperty));
		unknown.set(key, keys);
	}
	return all.filter(({ error, path }) => {
		const missing = missingKeys(error);
		const keys = unknown.get(pathKey(path)) ?? [];
		return !missing.some((key) => keys.some((written) => written === "<<" || nearest(written, [key]) !== void 0));
	});
}
function missingKeys({ keyword, params, schemaPath }) {
	if (keyword === "required") return [String(params.missingProperty)];
	if (keyword !== "oneOf") return [];
	return schemaAt(pointerKeys(schemaPath)).flatMap(({ required }) => required ?? []);
}
function isAccountId(path) {
	return path.length === 3 && path[0] === "accounts" && path[2] === "id" || path.at(-2) === "principals";
}
function problemOf(refused, written) {
	const { error, path, value } = refused;
	if (error.keyword === "type" && isAccountId(path) && typeof value === "number") return unquotedAccountId(path, value, written(path));
	const wording = WORDINGS.get(error.keyword);
	if (wording === void 0) throw new Error(`no words for the schema keyword ${error.keyword} at ${error.schemaPath}`);
	return wording(refused);
}
function unquotedAccountId(path, value, text) {
	const digits = /^[0-9]{12}$/.test(text);
	return {
		code: "unquoted_account_id",
		path,
		mark: "value",
		summary: `the account id ${shortened(text)} must be in quotes`,
		detail: `Without them YAML reads it as the number ${value}.`,
		hint: digits ? `write "${text}"` : "write the 12 digits in quotes"
	};
}
const MAX_PROBLEMS = 1e3;
function readConfiguration(path, files, now) {
	const found = findFile(path, files);
	if (!found.ok) return {
		ok: false,
		diagnostics: [found.diagnostic]
	};
	const folder = dirname(found.path);
	const read = parseConfiguration(found.path, found.bytes, now, {
		read: (named, maxBytes) => files.read(named, maxBytes, folder),
		list: (named) => files.list(named, folder)
	});
	return read.ok ? read : {
		...read,
		path: found.path
	};
}
const NO_OTHER_FILES = {
	read: () => ({
		ok: false,
		reason: "missing",
		detail: ""
	}),
	list: () => ({
		ok: false,
		reason: "missing",
		detail: ""
	})
};
function parseConfiguration(path, content, now, reader = NO_OTHER_FILES) {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
	const decoded = decodeText(path, bytes);
	if (!decoded.ok) return {
		ok: false,
		diagnostics: [decoded.diagnostic]
	};
	const source = sourceText(path, decoded.text);
	const read = parseText(source, bytes, now, reader);
	if (read.ok) return read;
	const unseen = unseenCharacters(decoded.text).map((problem) => diagnoseText(source, problem));
	if (unseen.length === 0) return read;
	const lines = new Set(unseen.map(({ position }) => position?.line ?? 0));
	const others = read.diagnostics.filter(({ position }) => position?.file !== path || !lines.has(position.line));
	return {
		ok: false,
		diagnostics: inOrder([...unseen, ...others])
	};
}
function parseText(source, bytes, now, reader) {
	const { path, text } = source;
	const yaml = readYaml(text);
	if (!yaml.ok) return {
		ok: false,
		diagnostics: inOrder(yaml.problems.slice(0, MAX_PROBLEMS).map((problem) => diagnoseText(source, problem)))
	};
	const { tree } = yaml;
	const textual = tree.problems.slice(0, MAX_PROBLEMS).map((problem) => diagnoseText(source, problem));
	if (tree.problems.some(({ code }) => code === "yaml_limit" || code === "yaml_syntax")) return {
		ok: false,
		diagnostics: inOrder(textual)
	};
	const named = namedFiles(path, reader);
	const alone = locatorOf(source, tree, {
		files: [],
		named: named.texts
	});
	const own = checkShape(tree.root, alone.written);
	const version = own.find(({ code }) => code === "unsupported_version");
	if (version !== void 0) return {
		ok: false,
		diagnostics: [alone.diagnose(version)]
	};
	const included = includedIn(tree.root, own, path, reader);
	if (included.problems.length > 0 || included.diagnostics.length > 0) {
		const problems = [...own, ...included.problems].slice(0, MAX_PROBLEMS).map(alone.diagnose);
		return {
			ok: false,
			diagnostics: inOrder([
				...textual,
				...problems,
				...included.diagnostics
			])
		};
	}
	const { files } = included;
	const locator = files.length === 0 ? alone : locatorOf(source, tree, {
		files,
		named: named.texts
	});
	const whole = files.length === 0 ? tree.root : withMappings(tree.root, files);
	const shape = files.length === 0 ? own : [...ownMistakes(tree.root, own), ...checkShape(whole, locator.written)];
	if (shape.length >= MAX_PROBLEMS) return {
		ok: false,
		diagnostics: inOrder([...textual, ...shape.slice(0, MAX_PROBLEMS).map(locator.diagnose)])
	};
	const context = {
		line: locator.line,
		now: new Date(now).toISOString()
	};
	const draft = makeDraft(whole, shape, named.textOf, grantedTo(tree.root, files));
	const crossing = RULES.flatMap((rule) => rule(draft, context));
	const problems = [
		...shape,
		...named.problems(),
		...oncePerFile(crossing)
	].slice(0, MAX_PROBLEMS);
	const diagnostics = inOrder([...textual, ...problems.map(locator.diagnose)]);
	if (hasErrors(diagnostics)) return {
		ok: false,
		diagnostics
	};
	const names = [...new Set([...named.names(), ...included.names])].sort();
	const identity = {
		path,
		sha256: once(() => named.digest(bytes, included.digests)),
		...names.length === 0 ? {} : { namedFiles: names }
	};
	return {
		ok: true,
		configuration: configurationOf(draft, identity, locator),
		diagnostics
	};
}
function inOrder(diagnostics) {
	const at = ({ position }) => [position?.line ?? 0, position?.column ?? 0];
	const fileOf = ({ position }) => position?.file ?? "";
	const keyed = diagnostics.map((diagnostic) => {
		return [`${fileOf(diagnostic)} ${at(diagnostic)} ${diagnostic.summary}`, diagnostic];
	});
	const files = [...new Set(diagnostics.map(fileOf))];
	return [...new Map(keyed).values()].sort((a, b) => {
		const [lineA, columnA] = at(a);
		const [lineB, columnB] = at(b);
		return files.indexOf(fileOf(a)) - files.indexOf(fileOf(b)) || lineA - lineB || columnA - columnB;
	});
}
function validText({ path, mappings }) {
	const lists = mappings.flatMap((mapping) => mapping.lists);
	return `${visible(path)} is valid: ${counted(mappings.length, "mapping")} ${mappings.length === 1 ? "fills" : "fill"} ${listsInPlaces(lists)}.\n`;
}
function openAccountsText(aliases) {
	if (aliases.length === 0) return "";
	const names = listed(aliases.map(visible));
	return aliases.length === 1 ? `Account ${names} has no \`within\`: its sources may bring any private address.\n` : `Accounts ${names} have no \`within\`: their sources may bring any private address.\n`;
}
const GROUP = /^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;
function wrongGroup(ids) {
	return ids.find((id) => !GROUP.test(id));
}
function mayBeFed(source, ids) {
	const known = source;
	if (known.kind === "network_interfaces") return true;
	if (known.kind !== "security_groups") return false;
	return known.selectors.some((selector) => selector.by !== "id" || ids.has(selector.id));
}
function listsFedBy({ mappings }, ids, only) {
	const groups = new Set(ids);
	const scope = scopeOf(only);
	const isFed = ({ sources }) => sources.some((source) => mayBeFed(source, groups));
	const addresses = mappings.filter(isFed).flatMap(({ lists }) => lists.map(({ address }) => address)).filter(scope.includes);
	return addresses.length === 0 ? void 0 : addresses;
}
function nothingFed(ids) {
	return `No list is fed by ${ids.join(", ")}, so there is nothing to do.`;
}
function accountRegionsOf(configuration) {
	return configuration.mappings.flatMap((mapping) => [...mapping.sources.flatMap((source) => kindOf(source).reads(source, familiesOf(mapping)).map(({ at }) => at)), ...mapping.lists.map((list) => list.at)]);
}
function accountsWithoutWithin({ mappings }) {
	const places = mappings.flatMap((mapping) => mapping.sources.filter(({ within }) => within === void 0).flatMap((source) => kindOf(source).reads(source, familiesOf(mapping))).map(({ at }) => at.account));
	return [...new Set(places)].sort();
}
function validateJson(file, diagnostics) {
	return {
		format_version: "1.0",
		file,
		valid: !hasErrors(diagnostics),
		diagnostics: inFileOrder(diagnostics).map(encodeDiagnostic)
	};
}
function readMappings(path) {
	const read = readConfiguration(path, NODE_FILE_SYSTEM, new Date().toISOString());
	return {
		read,
		file: read.ok ? read.configuration.path : read.path ?? path ?? "mappings.yaml"
	};
}
function readMappingsText(path, text) {
	const folder = dirname(path);
	return parseConfiguration(path, text, new Date().toISOString(), {
		read: (named, most) => NODE_FILE_SYSTEM.read(named, most, folder),
		list: (named) => NODE_FILE_SYSTEM.list(named, folder)
	});
}
function loadConfiguration(options, terminal) {
	const { read, file } = readMappings(options.config);
	terminal.report(read.diagnostics);
	if (read.ok) return read.configuration;
	if (options.json === true) terminal.out(jsonText(validateJson(file, read.diagnostics)));
}
const WORDS = {
	string: "text",
	integer: "number",
	number: "number",
	boolean: "true or false",
	object: "{…}",
	array: "[…]"
};
function whole(node) {
	const { $ref, ...own } = node;
	if ($ref === void 0) return node;
	return {
		...schemaAt($ref.split("/").slice(1)),
		...own
	};
}
function shownValue(raw) {
	const node = whole(raw);
	if (node.const !== void 0) return String(node.const);
	if (node.enum !== void 0) return node.enum.join(" or ");
	if (node.oneOf !== void 0) return [...new Set(node.oneOf.map((one) => shownValue(one)))].join(", or ");
	if (node.items !== void 0) {
		const inner = shownValue(node.items);
		return inner.startsWith("{") ? "[{…}, …]" : `[${inner}, …]`;
	}
	return WORDS[node.type ?? ""] ?? "value";
}
function innerMaps(raw) {
	const node = whole(raw);
	const { items, additionalProperties, oneOf = [] } = node;
	return [
		...node.properties === void 0 ? [] : [node],
		...items === void 0 ? [] : innerMaps(items),
		...typeof additionalProperties === "object" ? innerMaps(additionalProperties) : [],
		...oneOf.flatMap((one) => innerMaps(one))
	];
}
function fallbackOf(node, isRequired) {
	if (isRequired) return { fallback: "required" };
	const { default: value } = node;
	if (value === void 0 || typeof value === "object" && node.properties !== void 0) return {};
	return { fallback: `default ${JSON.stringify(value)}` };
}
function keysUnder(pointer) {
	const seen = new Set();
	const under = (map, depth) => Object.entries(map.properties ?? {}).flatMap(([key, raw]) => {
		if (typeof raw === "boolean") return [];
		const node = whole(raw);
		return [{
			depth,
			key,
			value: shownValue(node),
			...fallbackOf(node, map.required?.includes(key) === true),
			description: node.description ?? ""
		}, ...innerMaps(node).filter(({ properties }) => {
			const keys = Object.keys(properties ?? {}).join();
			if (seen.has(keys)) return false;
			seen.add(keys);
			return true;
		}).flatMap((inner) => under(inner, depth + 1))];
	});
	return under(schemaAt(pointer), 0);
}
export { MAX_BYTES$2 as MAX_BYTES, NODE_FILE_SYSTEM, USUAL_NAMES, accountRegionsOf, accountsWithoutWithin, keysUnder, listsFedBy, loadConfiguration, namedPath, nothingFed, openAccountsText, parseConfiguration, readConfiguration, readMappings, readMappingsText, readStandardInput, readYaml, validText, validateJson, wrongGroup };
