import { accountRegionKey, compareText, counted, didYouMean, encodeDiagnostic, hasErrors, inFileOrder, jsonText, listAddress, listed, nearest, pathKey, shortened, visible } from "./basics.js";
import { BUILT_IN_LIMITS, KNOWN_REGIONS, SOURCE_KINDS, addressesOf, familyOf, includesBlock, isAccountId as isAccountId$1, isOrganizationPrincipal, isReservedTagKey, kindOf, parseCidr, partitionOfPrincipal, partitionOfRegion, wordOr, wordsFor as wordsFor$2 } from "./model.js";
import { Composer, Lexer, Parser, isAlias, isMap as isMap$1, isScalar, isSeq } from "./yaml.js";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";

// src/config/file-system.ts
const REASONS = /* @__PURE__ */ new Map([
	["ENOENT", "missing"],
	["ENOTDIR", "missing"],
	["EISDIR", "directory"],
	["EACCES", "denied"],
	["EPERM", "denied"]
]);
const CHUNK = 65536;
/** Reads until the end, so that pipes (`-c <(…)`) work, and stops at the limit, so that endless devices work too. */
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
function read(path, maxBytes) {
	let file;
	try {
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
		if (!(error instanceof Error)) throw error;
		return {
			ok: false,
			reason: ("code" in error && typeof error.code === "string" ? REASONS.get(error.code) : void 0) ?? "failed",
			detail: error.message
		};
	} finally {
		if (file !== void 0) closeSync(file);
	}
}
const NODE_FILE_SYSTEM = {
	exists: (path) => statSync(path, { throwIfNoEntry: false }) !== void 0,
	read
};

// src/config/configuration.ts
/** Of a draft that passed the rules: what they would have reported throws here, since it is a bug. `Locator` tells where in the file a path is. */
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
		accountRegion: ({ account, region }) => at(account, region),
		within: ({ account }) => {
			const found = draft.accounts.get(account?.text ?? "");
			return found && within(found);
		}
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
	const listsOf = ({ path, account, regions, name, adopt, renamedFrom, ...settings }) => regions.map((region) => {
		const place = at(account, region);
		return {
			address: listAddress(place, name.text),
			at: place,
			name: name.text,
			family: settings.family,
			maxEntries: settings.maxEntries,
			...aggregationOf(settings.aggregation),
			tags: settings.tags,
			...shareOf(settings.share),
			adopt: adoptIn(adopt, region.text),
			...renamedFrom === void 0 ? {} : { renamedFrom: renamedFrom.text },
			deletion: settings.deletion,
			limits: settings.limits,
			position: position(path, "value")
		};
	});
	const mappingOf = ({ name, description, path, sources, lists }) => ({
		name: name.text,
		...description === void 0 ? {} : { description },
		sources: sources.map((source) => kindOf(source).written.source(source, positions)),
		lists: lists.flatMap(listsOf),
		position: position(path, "value")
	});
	return {
		...file,
		owner: draft.owner,
		credentials: {
			mode: draft.mode,
			sessionTags: draft.sessionTags
		},
		accounts: [...draft.accounts.values()].map(accountOf),
		...draft.maxDeletes === void 0 ? {} : { maxDeletes: draft.maxDeletes },
		mappings: draft.mappings.map(mappingOf)
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
/** In a Region that the map leaves out, nothing is adopted. */
function adoptIn(adopt, region) {
	if (typeof adopt === "boolean") return adopt;
	return "id" in adopt ? adopt.id.text : adopt.byRegion.get(region)?.text ?? false;
}

// src/config/draft/accounts.ts
/** The accounts without mistakes, in the order of the file; none while `account_defaults` has mistakes. */
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

// src/config/draft/merge-settings.ts
const AUTOMATIC = {
	kind: "automatic",
	headroomPercent: 10,
	headroom: 10,
	limit: 1e3,
	shrink: true
};
/** The built-in defaults, as the schema documents them. */
const BUILT_IN_LIST = {
	family: "IPv4",
	maxEntries: AUTOMATIC,
	aggregation: { kind: "none" },
	tags: /* @__PURE__ */ new Map(),
	share: {
		principals: [],
		allowExternal: false
	},
	deletion: "delete",
	limits: BUILT_IN_LIMITS
};
/** The settings of `base` with those that the list, or `defaults`, writes itself. */
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
		limits: mergeLimits(base.limits, own.limits ?? {})
	};
}
/** A map that replaces a number is merged with the built-in defaults. */
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

// src/config/draft/lists.ts
const DEFAULTS = ["defaults", "prefix_list"];
/** A sound list with the defaults merged in. `mapping`: the name of its mapping, which a list without a name takes. */
function listOf(list, path, mapping, mappingPath, context) {
	const region = wordOr(list.region, path, "region", context);
	const { name, adopt = false, renamed_from: renamedFrom } = list;
	return {
		...mergeList(context.list, list),
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
		tagPaths: new Map([...[...context.list.tags.keys()].map((key) => [key, [
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
	if (typeof adopt === "boolean") return adopt;
	if (typeof adopt === "string") return { id: {
		text: adopt,
		path
	} };
	return { byRegion: new Map(Object.entries(adopt).map(([region, text]) => [region, {
		text,
		path: [...path, region]
	}])) };
}

// src/config/draft/sources.ts
/** The source, or nothing where none of it is sound. `written` may be anything: its shape has been checked, not repaired. */
function sourceOf(written, path, context) {
	if (typeof written !== "object" || written === null) return [];
	return Object.entries(SOURCE_KINDS).filter(([key]) => Object.hasOwn(written, key)).flatMap(([, kind]) => kind.written.draft(written, path, context) ?? []);
}

// src/config/draft/make-draft.ts
/** `root`: the data of the file, of any shape; `problems`: everything that is wrong with that shape. */
function makeDraft(root, problems) {
	const broken = new Set(problems.flatMap(({ path }) => path.map((_, i) => pathKey(path.slice(0, i + 1)))));
	const sound = (...path) => !broken.has(pathKey(path));
	const file = isMap(root) ? root : {};
	const defaults = sound("defaults") ? file.defaults ?? {} : {};
	const context = {
		sound,
		defaults,
		list: mergeList(BUILT_IN_LIST, defaults.prefix_list)
	};
	const accounts = isMap(file.accounts) ? file.accounts : void 0;
	const maxDeletes = sound("limits") ? file.limits?.max_deletes : void 0;
	return {
		owner: sound("owner") ? file.owner ?? "" : "",
		mode: sound("credentials") ? file.credentials?.mode ?? "chain" : "chain",
		sessionTags: sound("credentials") && file.credentials?.session_tags === true,
		...maxDeletes === void 0 ? {} : { maxDeletes },
		aliases: accounts === void 0 ? void 0 : new Set(Object.keys(accounts)),
		accounts: new Map(accountsOf(file, accounts ?? {}, context).map((account) => [account.alias, account])),
		mappings: Array.isArray(file.mappings) ? file.mappings.flatMap((mapping, index) => mappingOf$1(mapping, ["mappings", index], context)) : [],
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
function mappingOf$1(mapping, path, context) {
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
		return sound(...at) ? [listOf(list, at, mapping.name, path, context)] : [];
	});
	return [{
		name: {
			text: mapping.name,
			path: [...path, "name"]
		},
		...typeof mapping.description === "string" ? { description: mapping.description } : {},
		path,
		sources: sources.flatMap((source, index) => sourceOf(source, [
			...path,
			"sources",
			index
		], context)),
		lists: soundLists,
		listsAreComplete: lists.length > 0 && soundLists.length === lists.length && sound("defaults")
	}];
}

// src/config/find-file.ts
/** Looked for in the working directory when no file is named. */
const USUAL_NAMES = ["mappings.yaml", "mappings.yml"];
/**
* 2 MiB hold some 20,000 static CIDRs or 8,000 mappings. People hardly write larger files and cannot review them, and reading a
* hostile one would take minutes and gigabytes.
*/
const MAX_BYTES = 2097152;
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
/** The file that the user named, or the one file of the usual names in the working directory; its bytes, or why there are none. */
function findFile(named, files) {
	if (named !== void 0) return readFile(named, files);
	const [first, second] = USUAL_NAMES.filter((name) => files.exists(name));
	if (first === void 0) return failure("file_not_found", `no ${USUAL_NAMES.join(" or ")} in the working directory`, "Run plsync in the directory that holds the file, or name it with `-c FILE`.");
	if (second !== void 0) return failure("file_ambiguous", `both ${first} and ${second} are in the working directory`, "Delete the one that is not in use, or name the right one with `-c FILE`.", "plsync does not guess which of them is the reviewed one.");
	return readFile(first, files);
}
function readFile(path, files) {
	const read = files.read(path, MAX_BYTES);
	if (read.ok) return {
		ok: true,
		path,
		bytes: read.bytes
	};
	switch (read.reason) {
		case "missing": return failure("file_not_found", `${path} does not exist`, "Check the path; `-c FILE` names another file.");
		case "directory": return failure("file_unreadable", `${path} is a directory`, "Name the file in it with `-c FILE`.");
		case "denied": return failure("file_unreadable", `plsync is not allowed to read ${path}`, "Give the user that runs plsync permission to read it.", `The operating system said: ${read.detail}.`);
		case "too-large": return failure("file_too_large", `${path} is larger than ${MAX_BYTES / 1024 / 1024} MiB`, "Check that it is the right file, or split it: each file with an owner of its own.", "plsync reads no larger configuration, since people cannot review one.");
		case "failed": return failure("file_unreadable", `${path} could not be read`, "Check the file and its disk, then run again.", `The operating system said: ${read.detail}.`);
	}
}

// src/config/draft/draft.ts
/** Every prefix list whose account and Region are named. */
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
/** Where the sources of the mapping are, as far as they are somewhere in AWS. */
function sourcePlaces({ sources }) {
	return sources.flatMap(({ place }) => place ?? []);
}

// src/config/rules/rule.ts
/** Each item whose key an earlier item has too, with the first item of that key: what a rule against duplicates reports. */
function repeated(items, keyOf) {
	const seen = /* @__PURE__ */ new Map();
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
/** Problems without those that repeat an earlier one: a mistake in defaults is one, however many parts take it from there. */
function distinct$1(problems) {
	return [...new Map(problems.map((one) => [`${pathKey(one.path)} ${one.code}`, one])).values()];
}

// src/config/rules/accounts.ts
/** Two aliases of one account would give each of its lists two addresses. */
const oneAliasPerAccount = ({ accounts }, { line }) => repeated([...accounts.values()], ({ id }) => id).map(({ item, first }) => ({
	code: "duplicate_account",
	path: [...item.path, "id"],
	mark: "value",
	summary: `"${item.alias}" and "${first.alias}" are the same account`,
	detail: `${item.id} is already the id of "${first.alias}" (${line(first.path, "key")}). With two aliases, one list would have two addresses.`,
	remedy: "Keep one alias and use it everywhere."
}));
/** A plan must not be able to write: the role that a pull request may assume only reads. */
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
/** A role is in the account that it gives access to. */
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
/** Aliases of the accounts in which the file has something to read. */
function usedAccounts(draft) {
	const sources = draft.mappings.flatMap(sourcePlaces).flatMap(({ account }) => account?.text ?? []);
	const searched = [...draft.accounts.values()].filter(({ regions }) => regions.length > 0).map(({ alias }) => alias);
	return /* @__PURE__ */ new Set([
		...sources,
		...placedLists(draft).map(({ account }) => account),
		...searched
	]);
}
/** Every account that a run reads needs a plan role. */
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

// src/config/rules/credentials.ts
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
/** With `mode: oidc`, each account is entered with a role of its own, and only with the token. */
const tokensNeedRoles = (draft) => {
	if (draft.mode !== "oidc") return [];
	const accounts = [...draft.accounts.values()];
	return distinct$1([
		...sessionTags(draft),
		...accounts.flatMap(ambientRoles),
		...accounts.flatMap(externalIds)
	]);
};

// src/config/rules/envelopes.ts
function sourcesOf({ mappings }) {
	return mappings.flatMap(({ sources }) => sources);
}
/** Each is a CIDR as `cidrs` would have it. */
const envelopesAreBlocks = (draft) => [...draft.accounts.values(), ...sourcesOf(draft)].flatMap(({ within = [] }) => within).flatMap(({ text, path }) => {
	const parsed = parseCidr(text);
	return parsed.ok ? [] : [{
		code: "invalid_cidr",
		path,
		mark: "value",
		...wordsFor$2(text, parsed.problem)
	}];
});
function blocksOf(words) {
	return words.flatMap(({ text }) => {
		const parsed = parseCidr(text);
		return parsed.ok ? [parsed.cidr] : [];
	});
}
/** A source narrows what its account may bring, and never widens it. */
const envelopesAreNested = (draft) => sourcesOf(draft).flatMap(({ place, within = [] }) => {
	const account = draft.accounts.get(place?.account?.text ?? "");
	if (account?.within === void 0) return [];
	const allowed = blocksOf(account.within);
	return within.flatMap((word) => {
		const [block] = blocksOf([word]);
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

// src/config/rules/lists.ts
/** CreateManagedPrefixList refuses names that begin so; each ends with its dot. */
const RESERVED_BEGINNINGS = [
	"com.amazonaws.",
	"com.amazon.",
	"com.aws."
];
/** AWS allows 50 tags on a resource; plsync keeps up to 7 of its own on a list. */
const MAX_TAGS = 43;
/** AWS' default quota of prefix lists per Region (VPC quotas). */
const LISTS_PER_REGION = 100;
/** `account/region/name`, as users name a list. */
function addressOf({ account, region, list }) {
	return `${account}/${region.text}/${list.name.text}`;
}
/** Messages name mappings, and a list without a name takes that of its mapping. */
const mappingNamesAreUnique = ({ mappings }, { line }) => repeated(mappings, ({ name }) => name.text).map(({ item, first }) => ({
	code: "duplicate_mapping",
	path: item.name.path,
	mark: "value",
	summary: `two mappings are named "${item.name.text}"`,
	detail: `The first is at ${line(first.name.path, "value")}.`,
	remedy: "Rename one of them, or merge the two: a mapping may have several sources and prefix lists."
}));
/** One address, one list: two would undo each other's changes. */
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
function eachList$1(check) {
	return ({ mappings }) => mappings.flatMap((mapping) => mapping.lists.flatMap((list) => check(list, mapping)));
}
/** Each of `aggregate.never` is a CIDR as `cidrs` would have it; of `defaults`, each is told once. */
const neverIsBlocks = ({ mappings }) => {
	const told = /* @__PURE__ */ new Set();
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
/** AWS refuses names that begin like those of its own lists. */
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
/** Keys that AWS reserves, and those in which plsync keeps what it knows of a list. */
const tagsAreNotReserved = eachList$1(({ tags, tagPaths }) => [...tags.keys()].filter(isReservedTagKey).map((key) => ({
	code: "reserved_tag",
	path: tagPaths.get(key) ?? [],
	mark: "key",
	summary: `the tag key "${key}" is reserved`,
	detail: key.startsWith("plsync:") ? "plsync keeps its own records in such tags." : "AWS sets such tags itself.",
	remedy: "Choose another key."
})));
/** A list has room for the user's tags beside those of plsync. */
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
/** A size that cannot change is not wrong, but hardly intended: a warning. */
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
/** More lists than AWS' default quota may be fine, since quotas can be raised: a warning. */
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

// src/config/rules/partitions.ts
/** Every Region that the file names; those of mappings come first. */
function regionWords({ accounts, mappings }) {
	return [...mappings.flatMap((mapping) => [...sourcePlaces(mapping).flatMap(({ region }) => region ?? []), ...mapping.lists.flatMap(({ regions }) => regions)]), ...[...accounts.values()].flatMap(({ regions }) => regions)];
}
function firstOfEach(words) {
	const first = /* @__PURE__ */ new Map();
	for (const word of words) if (!first.has(word.text)) first.set(word.text, word);
	return [...first.values()];
}
/** AWS adds Regions more often than people update plsync, so this is only a warning. */
const regionsAreKnown = (draft) => firstOfEach(regionWords(draft)).filter(({ text }) => !KNOWN_REGIONS.has(text)).map(({ text, path }) => ({
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
/** All Regions and roles of a file are in the partition of the first. */
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
	const [first, ...others] = [...regions, ...firstOfEach(roles)];
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

// src/config/rules/references.ts
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
/** Each position once, although many parts may take their account from `defaults`. */
function distinct(words) {
	return [...new Map(words.map((word) => [pathKey(word.path), word])).values()];
}
/** Every account that a part names is an alias of `accounts`. */
const aliasesAreKnown = (draft) => {
	const { aliases, accounts, defaultAccount } = draft;
	if (aliases === void 0) return [];
	return distinct([defaultAccount, ...allParts(draft).map(({ account }) => account)].flatMap((word) => word ?? [])).filter(({ text }) => !aliases.has(text)).map(({ text, path }) => {
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
/** Every source and list is in an account, its own or that of `defaults`. */
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
/** Every source and list is in a Region, its own or that of `defaults`. */
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

// src/config/rules/shares.ts
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
function wordsFor$1(text) {
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
/** Each principal is an account, an organisation or an organisational unit. */
const principalsAreWellFormed = eachList((list) => principalsOf(list).flatMap(({ text, path }) => {
	const words = wordsFor$1(text);
	return words === void 0 ? [] : [{
		path,
		mark: "value",
		...words
	}];
}));
/** Organisations and units are in the partition of the list; account ids do not say theirs. */
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
/** No principal is named twice in one share. */
const principalsAreDistinct = (draft, context) => eachList((list) => repeated(principalsOf(list), ({ text }) => text).map(({ item, first }) => ({
	code: "duplicate_principal",
	path: item.path,
	mark: "value",
	summary: `duplicate principal "${shortened(item.text)}"`,
	detail: `The first is at ${context.line(first.path, "value")}.`,
	remedy: "Remove one of them."
})))(draft, context);
/** A list is not shared with the account that owns it. */
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

// src/config/rules/takeover.ts
/** A list in several Regions is adopted by an id for each of them, and only for those. */
const adoptedIdsFitTheRegions = ({ mappings }) => mappings.flatMap(({ lists }) => lists.flatMap(({ adopt, regions }) => {
	const names = regions.map(({ text }) => text);
	if (typeof adopt === "boolean") return [];
	if ("byRegion" in adopt) return [...adopt.byRegion].filter(([region]) => !names.includes(region)).map(([region, { path }]) => ({
		code: "invalid_value",
		path,
		mark: "key",
		summary: `this list is not in Region "${region}"`,
		detail: `It is in ${listed(names)}.`,
		...didYouMean(region, names)
	}));
	const { text, path } = adopt.id;
	if (regions.length < 2) return [];
	return [{
		code: "invalid_value",
		path,
		mark: "value",
		summary: `${text} can be in one Region only, but this list is in ${regions.length}`,
		remedy: `Write a map: \`adopt: { ${names[0]}: ${text}, … }\`.`
	}];
}));
/** The id that is to be adopted there, if the file names one. */
function adoptedId({ list, region }) {
	const { adopt } = list;
	if (typeof adopt === "boolean") return void 0;
	return "id" in adopt ? adopt.id : adopt.byRegion.get(region.text);
}
/** No two lists of the file adopt the same id. */
const idsAreAdoptedOnce = (draft, { line }) => {
	const adopted = placedLists(draft).flatMap((place) => {
		const id = adoptedId(place);
		return id === void 0 ? [] : [{
			place,
			id
		}];
	});
	return repeated(adopted, ({ id }) => id.text).filter(({ item, first }) => item.id.path !== first.id.path).map(({ item, first }) => ({
		code: "invalid_value",
		address: addressOf(item.place),
		path: item.id.path,
		mark: "value",
		summary: `${item.id.text} is adopted twice`,
		detail: `${addressOf(first.place)} adopts it at ${line(first.id.path, "value")}.`
	}));
};
/** A former name is not the name of a list in the file, and only one list has had it. */
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

// src/config/rules/rules.ts
const sourcesAreSound = ({ mappings }, { today }) => mappings.flatMap((mapping) => mapping.sources.flatMap((source) => kindOf(source).written.check(source, mapping, today)));
const RULES = [
	oneAliasPerAccount,
	planRoleCannotApply,
	rolesOfTheAccount,
	rolesOfUsedAccounts,
	tokensNeedRoles,
	aliasesAreKnown,
	accountsAreNamed,
	regionsAreNamed,
	onePartition,
	regionsAreKnown,
	mappingNamesAreUnique,
	addressesAreUnique,
	namesAreNotReserved,
	tagsAreNotReserved,
	tagsFit,
	sizesCanFollow,
	neverIsBlocks,
	listsFitTheRegion,
	principalsAreWellFormed,
	principalsAreOfThePartition,
	principalsAreDistinct,
	principalsAreOthers,
	adoptedIdsFitTheRegions,
	idsAreAdoptedOnce,
	formerNamesAreFree,
	envelopesAreBlocks,
	envelopesAreNested,
	sourcesAreSound
];

// src/config/shape/mappings-validator.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
var validator_default = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:plsync:schema:mappings:1",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"owner",
		"accounts",
		"mappings"
	],
	"properties": {
		"version": { "const": 1 },
		"owner": {
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$"
		},
		"credentials": {
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"mode": {
					"enum": ["chain", "oidc"],
					"default": "chain"
				},
				"session_tags": {
					"type": "boolean",
					"default": false
				}
			}
		},
		"account_defaults": {
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"plan_role_arn": {
					"type": "string",
					"pattern": "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$"
				},
				"apply_role_arn": {
					"type": "string",
					"pattern": "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$"
				},
				"external_id": {
					"type": "string",
					"minLength": 2,
					"maxLength": 1224,
					"pattern": "^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$"
				},
				"regions": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
					},
					"uniqueItems": true,
					"default": []
				}
			}
		},
		"accounts": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" },
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[0-9]{12}$"
					},
					"plan_role_arn": {
						"type": "string",
						"pattern": "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$"
					},
					"apply_role_arn": {
						"type": "string",
						"pattern": "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$"
					},
					"external_id": {
						"type": "string",
						"minLength": 2,
						"maxLength": 1224,
						"pattern": "^[A-Za-z0-9_+=,.@:/-]*$"
					},
					"regions": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
						},
						"uniqueItems": true,
						"default": []
					},
					"within": {
						"type": "array",
						"minItems": 1,
						"items": { "type": "string" },
						"uniqueItems": true
					}
				}
			}
		},
		"defaults": {
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"account": {
					"type": "string",
					"minLength": 1
				},
				"region": {
					"type": "string",
					"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
				},
				"source": {
					"type": "object",
					"additionalProperties": false,
					"default": {},
					"properties": {
						"interfaces": {
							"type": "object",
							"additionalProperties": false,
							"default": {},
							"properties": {
								"detached": {
									"type": "boolean",
									"default": true
								},
								"managed": {
									"type": "boolean",
									"default": true
								},
								"types": {
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 1
									},
									"uniqueItems": true,
									"default": []
								},
								"vpc_ids": {
									"oneOf": [{ "const": "all" }, {
										"type": "array",
										"items": {
											"type": "string",
											"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
										},
										"uniqueItems": true
									}],
									"default": []
								}
							}
						},
						"addresses": {
							"enum": [
								"private",
								"public",
								"both"
							],
							"default": "private"
						},
						"delegated_prefixes": {
							"type": "boolean",
							"default": true
						}
					}
				},
				"prefix_list": {
					"type": "object",
					"additionalProperties": false,
					"default": {},
					"properties": {
						"address_family": {
							"enum": ["IPv4", "IPv6"],
							"default": "IPv4"
						},
						"max_entries": {
							"oneOf": [{
								"type": "integer",
								"minimum": 1,
								"maximum": 1e3
							}, {
								"type": "object",
								"additionalProperties": false,
								"properties": {
									"headroom_percent": {
										"type": "integer",
										"minimum": 0,
										"maximum": 1e3,
										"default": 10
									},
									"headroom": {
										"type": "integer",
										"minimum": 0,
										"maximum": 1e3,
										"default": 10
									},
									"limit": {
										"type": "integer",
										"minimum": 1,
										"maximum": 1e3,
										"default": 1e3
									},
									"shrink": {
										"type": "boolean",
										"default": true
									}
								}
							}],
							"default": {
								"headroom_percent": 10,
								"headroom": 10,
								"limit": 1e3,
								"shrink": true
							}
						},
						"aggregate": {
							"oneOf": [{ "enum": ["none", "exact"] }, {
								"type": "object",
								"additionalProperties": false,
								"required": ["within"],
								"properties": {
									"within": {
										"type": "integer",
										"minimum": 1,
										"maximum": 1e3
									},
									"max_extra_addresses": {
										"type": "integer",
										"minimum": 0,
										"maximum": 9007199254740991,
										"default": 0
									},
									"never": {
										"type": "array",
										"minItems": 1,
										"items": { "type": "string" },
										"uniqueItems": true
									}
								}
							}],
							"default": "none"
						},
						"tags": {
							"type": "object",
							"maxProperties": 43,
							"propertyNames": {
								"minLength": 1,
								"maxLength": 128
							},
							"additionalProperties": {
								"type": "string",
								"maxLength": 256
							},
							"default": {}
						},
						"share": {
							"type": "object",
							"additionalProperties": false,
							"default": {},
							"properties": {
								"principals": {
									"type": "array",
									"items": { "type": "string" },
									"default": []
								},
								"allow_external_principals": {
									"type": "boolean",
									"default": false
								}
							}
						},
						"deletion": {
							"enum": ["delete", "retain"],
							"default": "delete"
						},
						"limits": {
							"type": "object",
							"additionalProperties": false,
							"default": {},
							"properties": {
								"max_removal_percent": {
									"type": "integer",
									"minimum": 0,
									"maximum": 100,
									"default": 30
								},
								"ignore_below": {
									"type": "integer",
									"minimum": 0,
									"maximum": 1e3,
									"default": 3
								},
								"max_removals": {
									"type": "integer",
									"minimum": 0,
									"maximum": 1e3,
									"default": 200
								},
								"max_additions": {
									"type": "integer",
									"minimum": 0,
									"maximum": 1e3,
									"default": 500
								},
								"allow_empty": {
									"type": "boolean",
									"default": false
								},
								"widest": {
									"type": "object",
									"additionalProperties": false,
									"properties": {
										"IPv4": {
											"type": "integer",
											"minimum": 0,
											"maximum": 32,
											"default": 16
										},
										"IPv6": {
											"type": "integer",
											"minimum": 0,
											"maximum": 128,
											"default": 48
										}
									},
									"default": {
										"IPv4": 16,
										"IPv6": 48
									}
								}
							}
						}
					}
				}
			}
		},
		"limits": {
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": { "max_deletes": {
				"type": "integer",
				"minimum": 0
			} }
		},
		"mappings": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"sources",
					"prefix_lists"
				],
				"properties": {
					"name": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
					},
					"description": { "type": "string" },
					"sources": {
						"type": "array",
						"minItems": 1,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"oneOf": [{ "required": ["security_groups"] }, { "required": ["cidrs"] }],
							"dependentSchemas": { "cidrs": { "properties": {
								"account": false,
								"region": false,
								"interfaces": false,
								"addresses": false,
								"delegated_prefixes": false,
								"within": false,
								"max_addresses": false
							} } },
							"properties": {
								"security_groups": { "oneOf": [{
									"type": "array",
									"minItems": 1,
									"items": { "oneOf": [{
										"type": "string",
										"pattern": "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"
									}, {
										"type": "object",
										"additionalProperties": false,
										"oneOf": [{ "required": ["name"] }, { "required": ["tags"] }],
										"dependentSchemas": {
											"name": { "properties": { "follow": false } },
											"tags": { "properties": { "vpc_id": false } }
										},
										"properties": {
											"name": {
												"type": "string",
												"minLength": 1,
												"maxLength": 255
											},
											"vpc_id": {
												"type": "string",
												"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
											},
											"tags": {
												"type": "object",
												"minProperties": 1,
												"maxProperties": 50,
												"propertyNames": {
													"minLength": 1,
													"maxLength": 128
												},
												"additionalProperties": {
													"type": "string",
													"maxLength": 256
												}
											},
											"follow": {
												"type": "boolean",
												"default": false
											}
										}
									}] }
								}, {
									"type": "object",
									"additionalProperties": false,
									"oneOf": [{ "required": ["name"] }, { "required": ["tags"] }],
									"dependentSchemas": {
										"name": { "properties": { "follow": false } },
										"tags": { "properties": { "vpc_id": false } }
									},
									"properties": {
										"name": {
											"type": "string",
											"minLength": 1,
											"maxLength": 255
										},
										"vpc_id": {
											"type": "string",
											"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
										},
										"tags": {
											"type": "object",
											"minProperties": 1,
											"maxProperties": 50,
											"propertyNames": {
												"minLength": 1,
												"maxLength": 128
											},
											"additionalProperties": {
												"type": "string",
												"maxLength": 256
											}
										},
										"follow": {
											"type": "boolean",
											"default": false
										}
									}
								}] },
								"cidrs": {
									"type": "array",
									"minItems": 1,
									"items": { "oneOf": [{ "type": "string" }, {
										"type": "object",
										"additionalProperties": false,
										"required": ["cidr"],
										"properties": {
											"cidr": { "type": "string" },
											"description": {
												"type": "string",
												"maxLength": 255
											},
											"expires": {
												"type": "string",
												"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
											}
										}
									}] }
								},
								"account": {
									"type": "string",
									"minLength": 1
								},
								"region": {
									"type": "string",
									"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
								},
								"interfaces": {
									"type": "object",
									"additionalProperties": false,
									"default": {},
									"properties": {
										"detached": {
											"type": "boolean",
											"default": true
										},
										"managed": {
											"type": "boolean",
											"default": true
										},
										"types": {
											"type": "array",
											"items": {
												"type": "string",
												"minLength": 1
											},
											"uniqueItems": true,
											"default": []
										},
										"vpc_ids": {
											"oneOf": [{ "const": "all" }, {
												"type": "array",
												"items": {
													"type": "string",
													"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
												},
												"uniqueItems": true
											}],
											"default": []
										}
									}
								},
								"addresses": {
									"enum": [
										"private",
										"public",
										"both"
									],
									"default": "private"
								},
								"delegated_prefixes": {
									"type": "boolean",
									"default": true
								},
								"within": {
									"type": "array",
									"minItems": 1,
									"items": { "type": "string" },
									"uniqueItems": true
								},
								"max_addresses": {
									"type": "integer",
									"minimum": 1,
									"maximum": 1e5,
									"default": 1e3
								}
							}
						}
					},
					"prefix_lists": {
						"type": "array",
						"minItems": 1,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"not": { "required": ["region", "regions"] },
							"properties": {
								"account": {
									"type": "string",
									"minLength": 1
								},
								"region": {
									"type": "string",
									"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
								},
								"regions": {
									"type": "array",
									"minItems": 1,
									"items": {
										"type": "string",
										"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$"
									},
									"uniqueItems": true
								},
								"name": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255,
									"pattern": "^[^\\u0000-\\u001f\\u007f]*$"
								},
								"address_family": {
									"enum": ["IPv4", "IPv6"],
									"default": "IPv4"
								},
								"max_entries": {
									"oneOf": [{
										"type": "integer",
										"minimum": 1,
										"maximum": 1e3
									}, {
										"type": "object",
										"additionalProperties": false,
										"properties": {
											"headroom_percent": {
												"type": "integer",
												"minimum": 0,
												"maximum": 1e3,
												"default": 10
											},
											"headroom": {
												"type": "integer",
												"minimum": 0,
												"maximum": 1e3,
												"default": 10
											},
											"limit": {
												"type": "integer",
												"minimum": 1,
												"maximum": 1e3,
												"default": 1e3
											},
											"shrink": {
												"type": "boolean",
												"default": true
											}
										}
									}],
									"default": {
										"headroom_percent": 10,
										"headroom": 10,
										"limit": 1e3,
										"shrink": true
									}
								},
								"aggregate": {
									"oneOf": [{ "enum": ["none", "exact"] }, {
										"type": "object",
										"additionalProperties": false,
										"required": ["within"],
										"properties": {
											"within": {
												"type": "integer",
												"minimum": 1,
												"maximum": 1e3
											},
											"max_extra_addresses": {
												"type": "integer",
												"minimum": 0,
												"maximum": 9007199254740991,
												"default": 0
											},
											"never": {
												"type": "array",
												"minItems": 1,
												"items": { "type": "string" },
												"uniqueItems": true
											}
										}
									}],
									"default": "none"
								},
								"tags": {
									"type": "object",
									"maxProperties": 43,
									"propertyNames": {
										"minLength": 1,
										"maxLength": 128
									},
									"additionalProperties": {
										"type": "string",
										"maxLength": 256
									},
									"default": {}
								},
								"share": {
									"type": "object",
									"additionalProperties": false,
									"default": {},
									"properties": {
										"principals": {
											"type": "array",
											"items": { "type": "string" },
											"default": []
										},
										"allow_external_principals": {
											"type": "boolean",
											"default": false
										}
									}
								},
								"adopt": {
									"oneOf": [
										{ "type": "boolean" },
										{
											"type": "string",
											"pattern": "^pl-([0-9a-f]{8}|[0-9a-f]{17})$"
										},
										{
											"type": "object",
											"minProperties": 1,
											"propertyNames": { "pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
											"additionalProperties": {
												"type": "string",
												"pattern": "^pl-([0-9a-f]{8}|[0-9a-f]{17})$"
											}
										}
									],
									"default": false
								},
								"renamed_from": {
									"type": "string",
									"minLength": 1,
									"maxLength": 255,
									"pattern": "^[^\\u0000-\\u001f\\u007f]*$"
								},
								"deletion": {
									"enum": ["delete", "retain"],
									"default": "delete"
								},
								"limits": {
									"type": "object",
									"additionalProperties": false,
									"default": {},
									"properties": {
										"max_removal_percent": {
											"type": "integer",
											"minimum": 0,
											"maximum": 100,
											"default": 30
										},
										"ignore_below": {
											"type": "integer",
											"minimum": 0,
											"maximum": 1e3,
											"default": 3
										},
										"max_removals": {
											"type": "integer",
											"minimum": 0,
											"maximum": 1e3,
											"default": 200
										},
										"max_additions": {
											"type": "integer",
											"minimum": 0,
											"maximum": 1e3,
											"default": 500
										},
										"allow_empty": {
											"type": "boolean",
											"default": false
										},
										"widest": {
											"type": "object",
											"additionalProperties": false,
											"properties": {
												"IPv4": {
													"type": "integer",
													"minimum": 0,
													"maximum": 32,
													"default": 16
												},
												"IPv6": {
													"type": "integer",
													"minimum": 0,
													"maximum": 128,
													"default": 48
												}
											},
											"default": {
												"IPv4": 16,
												"IPv6": 48
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
};
const func1 = require_ucs2length().default;
const func12 = Object.prototype.hasOwnProperty;
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_+=,.@:/-]*$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern18 = /* @__PURE__ */ new RegExp("^sg-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern21 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern26 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern27 = /* @__PURE__ */ new RegExp("^pl-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.owner === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				message: "must have required property 'owner'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.accounts === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accounts" },
				message: "must have required property 'accounts'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.mappings === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mappings" },
				message: "must have required property 'mappings'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "owner" || key0 === "credentials" || key0 === "account_defaults" || key0 === "accounts" || key0 === "defaults" || key0 === "limits" || key0 === "mappings")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err5 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data1 = data.owner;
			if (typeof data1 === "string") {
				if (func1(data1) > 256) {
					const err6 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$" },
						message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.credentials !== void 0) {
			let data2 = data.credentials;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!(key1 === "mode" || key1 === "session_tags")) {
					const err10 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data2.mode !== void 0) {
					let data3 = data2.mode;
					if (!(data3 === "chain" || data3 === "oidc")) {
						const err11 = {
							instancePath: instancePath + "/credentials/mode",
							schemaPath: "#/properties/credentials/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.credentials.properties.mode.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.session_tags !== void 0) {
					if (typeof data2.session_tags !== "boolean") {
						const err12 = {
							instancePath: instancePath + "/credentials/session_tags",
							schemaPath: "#/properties/credentials/properties/session_tags/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/credentials",
					schemaPath: "#/properties/credentials/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.account_defaults !== void 0) {
			let data5 = data.account_defaults;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key2 in data5) if (!(key2 === "plan_role_arn" || key2 === "apply_role_arn" || key2 === "external_id" || key2 === "regions")) {
					const err14 = {
						instancePath: instancePath + "/account_defaults",
						schemaPath: "#/properties/account_defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.plan_role_arn !== void 0) {
					let data6 = data5.plan_role_arn;
					if (typeof data6 === "string") {
						if (!pattern5.test(data6)) {
							const err15 = {
								instancePath: instancePath + "/account_defaults/plan_role_arn",
								schemaPath: "#/properties/account_defaults/properties/plan_role_arn/pattern",
								keyword: "pattern",
								params: { pattern: "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$" },
								message: "must match pattern \"^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$\""
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/account_defaults/plan_role_arn",
							schemaPath: "#/properties/account_defaults/properties/plan_role_arn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data5.apply_role_arn !== void 0) {
					let data7 = data5.apply_role_arn;
					if (typeof data7 === "string") {
						if (!pattern5.test(data7)) {
							const err17 = {
								instancePath: instancePath + "/account_defaults/apply_role_arn",
								schemaPath: "#/properties/account_defaults/properties/apply_role_arn/pattern",
								keyword: "pattern",
								params: { pattern: "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$" },
								message: "must match pattern \"^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$\""
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/account_defaults/apply_role_arn",
							schemaPath: "#/properties/account_defaults/properties/apply_role_arn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data5.external_id !== void 0) {
					let data8 = data5.external_id;
					if (typeof data8 === "string") {
						if (func1(data8) > 1224) {
							const err19 = {
								instancePath: instancePath + "/account_defaults/external_id",
								schemaPath: "#/properties/account_defaults/properties/external_id/maxLength",
								keyword: "maxLength",
								params: { limit: 1224 },
								message: "must NOT have more than 1224 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (func1(data8) < 2) {
							const err20 = {
								instancePath: instancePath + "/account_defaults/external_id",
								schemaPath: "#/properties/account_defaults/properties/external_id/minLength",
								keyword: "minLength",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 characters"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (!pattern7.test(data8)) {
							const err21 = {
								instancePath: instancePath + "/account_defaults/external_id",
								schemaPath: "#/properties/account_defaults/properties/external_id/pattern",
								keyword: "pattern",
								params: { pattern: "^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$" },
								message: "must match pattern \"^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$\""
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/account_defaults/external_id",
							schemaPath: "#/properties/account_defaults/properties/external_id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data5.regions !== void 0) {
					let data9 = data5.regions;
					if (Array.isArray(data9)) {
						const len0 = data9.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data10 = data9[i0];
							if (typeof data10 === "string") {
								if (!pattern8.test(data10)) {
									const err23 = {
										instancePath: instancePath + "/account_defaults/regions/" + i0,
										schemaPath: "#/properties/account_defaults/properties/regions/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
										message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/account_defaults/regions/" + i0,
									schemaPath: "#/properties/account_defaults/properties/regions/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						let i1 = data9.length;
						let j0;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data9[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err25 = {
										instancePath: instancePath + "/account_defaults/regions",
										schemaPath: "#/properties/account_defaults/properties/regions/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/account_defaults/regions",
							schemaPath: "#/properties/account_defaults/properties/regions/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/account_defaults",
					schemaPath: "#/properties/account_defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.accounts !== void 0) {
			let data11 = data.accounts;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (Object.keys(data11).length < 1) {
					const err28 = {
						instancePath: instancePath + "/accounts",
						schemaPath: "#/properties/accounts/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key3 in data11) {
					const _errs26 = errors;
					if (typeof key3 === "string") {
						if (!pattern9.test(key3)) {
							const err29 = {
								instancePath: instancePath + "/accounts",
								schemaPath: "#/properties/accounts/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" },
								message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$\"",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					if (!(_errs26 === errors)) {
						const err30 = {
							instancePath: instancePath + "/accounts",
							schemaPath: "#/properties/accounts/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				for (const key4 in data11) {
					let data12 = data11[key4];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.id === void 0) {
							const err31 = {
								instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/accounts/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key5 in data12) if (!(key5 === "id" || key5 === "plan_role_arn" || key5 === "apply_role_arn" || key5 === "external_id" || key5 === "regions" || key5 === "within")) {
							const err32 = {
								instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/accounts/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data12.id !== void 0) {
							let data13 = data12.id;
							if (typeof data13 === "string") {
								if (!pattern10.test(data13)) {
									const err33 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id",
										schemaPath: "#/properties/accounts/additionalProperties/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" },
										message: "must match pattern \"^[0-9]{12}$\""
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id",
									schemaPath: "#/properties/accounts/additionalProperties/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data12.plan_role_arn !== void 0) {
							let data14 = data12.plan_role_arn;
							if (typeof data14 === "string") {
								if (!pattern11.test(data14)) {
									const err35 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/plan_role_arn",
										schemaPath: "#/properties/accounts/additionalProperties/properties/plan_role_arn/pattern",
										keyword: "pattern",
										params: { pattern: "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$" },
										message: "must match pattern \"^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$\""
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/plan_role_arn",
									schemaPath: "#/properties/accounts/additionalProperties/properties/plan_role_arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data12.apply_role_arn !== void 0) {
							let data15 = data12.apply_role_arn;
							if (typeof data15 === "string") {
								if (!pattern11.test(data15)) {
									const err37 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/apply_role_arn",
										schemaPath: "#/properties/accounts/additionalProperties/properties/apply_role_arn/pattern",
										keyword: "pattern",
										params: { pattern: "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$" },
										message: "must match pattern \"^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$\""
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/apply_role_arn",
									schemaPath: "#/properties/accounts/additionalProperties/properties/apply_role_arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data12.external_id !== void 0) {
							let data16 = data12.external_id;
							if (typeof data16 === "string") {
								if (func1(data16) > 1224) {
									const err39 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/external_id",
										schemaPath: "#/properties/accounts/additionalProperties/properties/external_id/maxLength",
										keyword: "maxLength",
										params: { limit: 1224 },
										message: "must NOT have more than 1224 characters"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (func1(data16) < 2) {
									const err40 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/external_id",
										schemaPath: "#/properties/accounts/additionalProperties/properties/external_id/minLength",
										keyword: "minLength",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 characters"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								if (!pattern13.test(data16)) {
									const err41 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/external_id",
										schemaPath: "#/properties/accounts/additionalProperties/properties/external_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_+=,.@:/-]*$" },
										message: "must match pattern \"^[A-Za-z0-9_+=,.@:/-]*$\""
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/external_id",
									schemaPath: "#/properties/accounts/additionalProperties/properties/external_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data12.regions !== void 0) {
							let data17 = data12.regions;
							if (Array.isArray(data17)) {
								const len1 = data17.length;
								for (let i2 = 0; i2 < len1; i2++) {
									let data18 = data17[i2];
									if (typeof data18 === "string") {
										if (!pattern8.test(data18)) {
											const err43 = {
												instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions/" + i2,
												schemaPath: "#/properties/accounts/additionalProperties/properties/regions/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
												message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
									} else {
										const err44 = {
											instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions/" + i2,
											schemaPath: "#/properties/accounts/additionalProperties/properties/regions/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
								let i3 = data17.length;
								let j1;
								if (i3 > 1) {
									const indices1 = {};
									for (; i3--;) {
										let item1 = data17[i3];
										if (typeof item1 !== "string") continue;
										if (typeof indices1[item1] == "number") {
											j1 = indices1[item1];
											const err45 = {
												instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions",
												schemaPath: "#/properties/accounts/additionalProperties/properties/regions/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i3,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
											break;
										}
										indices1[item1] = i3;
									}
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions",
									schemaPath: "#/properties/accounts/additionalProperties/properties/regions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data12.within !== void 0) {
							let data19 = data12.within;
							if (Array.isArray(data19)) {
								if (data19.length < 1) {
									const err47 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
										schemaPath: "#/properties/accounts/additionalProperties/properties/within/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								const len2 = data19.length;
								for (let i4 = 0; i4 < len2; i4++) if (typeof data19[i4] !== "string") {
									const err48 = {
										instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/" + i4,
										schemaPath: "#/properties/accounts/additionalProperties/properties/within/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								let i5 = data19.length;
								let j2;
								if (i5 > 1) {
									const indices2 = {};
									for (; i5--;) {
										let item2 = data19[i5];
										if (typeof item2 !== "string") continue;
										if (typeof indices2[item2] == "number") {
											j2 = indices2[item2];
											const err49 = {
												instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
												schemaPath: "#/properties/accounts/additionalProperties/properties/within/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i5,
													j: j2
												},
												message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
											break;
										}
										indices2[item2] = i5;
									}
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
									schemaPath: "#/properties/accounts/additionalProperties/properties/within/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/accounts/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/accounts",
					schemaPath: "#/properties/accounts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			let data21 = data.defaults;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				for (const key6 in data21) if (!(key6 === "account" || key6 === "region" || key6 === "source" || key6 === "prefix_list")) {
					const err53 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/properties/defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data21.account !== void 0) {
					let data22 = data21.account;
					if (typeof data22 === "string") {
						if (func1(data22) < 1) {
							const err54 = {
								instancePath: instancePath + "/defaults/account",
								schemaPath: "#/properties/defaults/properties/account/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/defaults/account",
							schemaPath: "#/properties/defaults/properties/account/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data21.region !== void 0) {
					let data23 = data21.region;
					if (typeof data23 === "string") {
						if (!pattern8.test(data23)) {
							const err56 = {
								instancePath: instancePath + "/defaults/region",
								schemaPath: "#/properties/defaults/properties/region/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
								message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/defaults/region",
							schemaPath: "#/properties/defaults/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data21.source !== void 0) {
					let data24 = data21.source;
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						for (const key7 in data24) if (!(key7 === "interfaces" || key7 === "addresses" || key7 === "delegated_prefixes")) {
							const err58 = {
								instancePath: instancePath + "/defaults/source",
								schemaPath: "#/properties/defaults/properties/source/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data24.interfaces !== void 0) {
							let data25 = data24.interfaces;
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								for (const key8 in data25) if (!(key8 === "detached" || key8 === "managed" || key8 === "types" || key8 === "vpc_ids")) {
									const err59 = {
										instancePath: instancePath + "/defaults/source/interfaces",
										schemaPath: "#/properties/defaults/properties/source/properties/interfaces/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								if (data25.detached !== void 0) {
									if (typeof data25.detached !== "boolean") {
										const err60 = {
											instancePath: instancePath + "/defaults/source/interfaces/detached",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/detached/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
								if (data25.managed !== void 0) {
									if (typeof data25.managed !== "boolean") {
										const err61 = {
											instancePath: instancePath + "/defaults/source/interfaces/managed",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/managed/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
								}
								if (data25.types !== void 0) {
									let data28 = data25.types;
									if (Array.isArray(data28)) {
										const len3 = data28.length;
										for (let i6 = 0; i6 < len3; i6++) {
											let data29 = data28[i6];
											if (typeof data29 === "string") {
												if (func1(data29) < 1) {
													const err62 = {
														instancePath: instancePath + "/defaults/source/interfaces/types/" + i6,
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err62];
													else vErrors.push(err62);
													errors++;
												}
											} else {
												const err63 = {
													instancePath: instancePath + "/defaults/source/interfaces/types/" + i6,
													schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err63];
												else vErrors.push(err63);
												errors++;
											}
										}
										let i7 = data28.length;
										let j3;
										if (i7 > 1) {
											const indices3 = {};
											for (; i7--;) {
												let item3 = data28[i7];
												if (typeof item3 !== "string") continue;
												if (typeof indices3[item3] == "number") {
													j3 = indices3[item3];
													const err64 = {
														instancePath: instancePath + "/defaults/source/interfaces/types",
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i7,
															j: j3
														},
														message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)"
													};
													if (vErrors === null) vErrors = [err64];
													else vErrors.push(err64);
													errors++;
													break;
												}
												indices3[item3] = i7;
											}
										}
									} else {
										const err65 = {
											instancePath: instancePath + "/defaults/source/interfaces/types",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
								if (data25.vpc_ids !== void 0) {
									let data30 = data25.vpc_ids;
									const _errs69 = errors;
									let valid21 = false;
									let passing0 = null;
									const _errs70 = errors;
									if ("all" !== data30) {
										const err66 = {
											instancePath: instancePath + "/defaults/source/interfaces/vpc_ids",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf/0/const",
											keyword: "const",
											params: { allowedValue: "all" },
											message: "must be equal to constant"
										};
										if (vErrors === null) vErrors = [err66];
										else vErrors.push(err66);
										errors++;
									}
									var _valid0 = _errs70 === errors;
									if (_valid0) {
										valid21 = true;
										passing0 = 0;
									}
									const _errs71 = errors;
									if (Array.isArray(data30)) {
										const len4 = data30.length;
										for (let i8 = 0; i8 < len4; i8++) {
											let data31 = data30[i8];
											if (typeof data31 === "string") {
												if (!pattern16.test(data31)) {
													const err67 = {
														instancePath: instancePath + "/defaults/source/interfaces/vpc_ids/" + i8,
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf/1/items/pattern",
														keyword: "pattern",
														params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
														message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
													};
													if (vErrors === null) vErrors = [err67];
													else vErrors.push(err67);
													errors++;
												}
											} else {
												const err68 = {
													instancePath: instancePath + "/defaults/source/interfaces/vpc_ids/" + i8,
													schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf/1/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err68];
												else vErrors.push(err68);
												errors++;
											}
										}
										let i9 = data30.length;
										let j4;
										if (i9 > 1) {
											const indices4 = {};
											for (; i9--;) {
												let item4 = data30[i9];
												if (typeof item4 !== "string") continue;
												if (typeof indices4[item4] == "number") {
													j4 = indices4[item4];
													const err69 = {
														instancePath: instancePath + "/defaults/source/interfaces/vpc_ids",
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf/1/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i9,
															j: j4
														},
														message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)"
													};
													if (vErrors === null) vErrors = [err69];
													else vErrors.push(err69);
													errors++;
													break;
												}
												indices4[item4] = i9;
											}
										}
									} else {
										const err70 = {
											instancePath: instancePath + "/defaults/source/interfaces/vpc_ids",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf/1/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
									var _valid0 = _errs71 === errors;
									if (_valid0 && valid21) {
										valid21 = false;
										passing0 = [passing0, 1];
									} else if (_valid0) {
										valid21 = true;
										passing0 = 1;
									}
									if (!valid21) {
										const err71 = {
											instancePath: instancePath + "/defaults/source/interfaces/vpc_ids",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err71];
										else vErrors.push(err71);
										errors++;
									} else {
										errors = _errs69;
										if (vErrors !== null) {
											if (_errs69) vErrors.length = _errs69;
											else vErrors = null;
										}
									}
								}
							} else {
								const err72 = {
									instancePath: instancePath + "/defaults/source/interfaces",
									schemaPath: "#/properties/defaults/properties/source/properties/interfaces/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
						if (data24.addresses !== void 0) {
							let data32 = data24.addresses;
							if (!(data32 === "private" || data32 === "public" || data32 === "both")) {
								const err73 = {
									instancePath: instancePath + "/defaults/source/addresses",
									schemaPath: "#/properties/defaults/properties/source/properties/addresses/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.source.properties.addresses.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data24.delegated_prefixes !== void 0) {
							if (typeof data24.delegated_prefixes !== "boolean") {
								const err74 = {
									instancePath: instancePath + "/defaults/source/delegated_prefixes",
									schemaPath: "#/properties/defaults/properties/source/properties/delegated_prefixes/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/defaults/source",
							schemaPath: "#/properties/defaults/properties/source/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data21.prefix_list !== void 0) {
					let data34 = data21.prefix_list;
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						for (const key9 in data34) if (!(key9 === "address_family" || key9 === "max_entries" || key9 === "aggregate" || key9 === "tags" || key9 === "share" || key9 === "deletion" || key9 === "limits")) {
							const err76 = {
								instancePath: instancePath + "/defaults/prefix_list",
								schemaPath: "#/properties/defaults/properties/prefix_list/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
						if (data34.address_family !== void 0) {
							let data35 = data34.address_family;
							if (!(data35 === "IPv4" || data35 === "IPv6")) {
								const err77 = {
									instancePath: instancePath + "/defaults/prefix_list/address_family",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/address_family/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.prefix_list.properties.address_family.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data34.max_entries !== void 0) {
							let data36 = data34.max_entries;
							const _errs83 = errors;
							let valid26 = false;
							let passing1 = null;
							const _errs84 = errors;
							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								const err78 = {
									instancePath: instancePath + "/defaults/prefix_list/max_entries",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/0/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
							if (typeof data36 == "number" && isFinite(data36)) {
								if (data36 > 1e3 || isNaN(data36)) {
									const err79 = {
										instancePath: instancePath + "/defaults/prefix_list/max_entries",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/0/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
								if (data36 < 1 || isNaN(data36)) {
									const err80 = {
										instancePath: instancePath + "/defaults/prefix_list/max_entries",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/0/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
							}
							var _valid1 = _errs84 === errors;
							if (_valid1) {
								valid26 = true;
								passing1 = 0;
							}
							const _errs86 = errors;
							if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
								for (const key10 in data36) if (!(key10 === "headroom_percent" || key10 === "headroom" || key10 === "limit" || key10 === "shrink")) {
									const err81 = {
										instancePath: instancePath + "/defaults/prefix_list/max_entries",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
								if (data36.headroom_percent !== void 0) {
									let data37 = data36.headroom_percent;
									if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
										const err82 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom_percent",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom_percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
									if (typeof data37 == "number" && isFinite(data37)) {
										if (data37 > 1e3 || isNaN(data37)) {
											const err83 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom_percent/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err83];
											else vErrors.push(err83);
											errors++;
										}
										if (data37 < 0 || isNaN(data37)) {
											const err84 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom_percent/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err84];
											else vErrors.push(err84);
											errors++;
										}
									}
								}
								if (data36.headroom !== void 0) {
									let data38 = data36.headroom;
									if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
										const err85 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err85];
										else vErrors.push(err85);
										errors++;
									}
									if (typeof data38 == "number" && isFinite(data38)) {
										if (data38 > 1e3 || isNaN(data38)) {
											const err86 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err86];
											else vErrors.push(err86);
											errors++;
										}
										if (data38 < 0 || isNaN(data38)) {
											const err87 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err87];
											else vErrors.push(err87);
											errors++;
										}
									}
								}
								if (data36.limit !== void 0) {
									let data39 = data36.limit;
									if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
										const err88 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/limit",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/limit/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err88];
										else vErrors.push(err88);
										errors++;
									}
									if (typeof data39 == "number" && isFinite(data39)) {
										if (data39 > 1e3 || isNaN(data39)) {
											const err89 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/limit",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/limit/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err89];
											else vErrors.push(err89);
											errors++;
										}
										if (data39 < 1 || isNaN(data39)) {
											const err90 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/limit",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/limit/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err90];
											else vErrors.push(err90);
											errors++;
										}
									}
								}
								if (data36.shrink !== void 0) {
									if (typeof data36.shrink !== "boolean") {
										const err91 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/shrink",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/shrink/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
								}
							} else {
								const err92 = {
									instancePath: instancePath + "/defaults/prefix_list/max_entries",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
							var _valid1 = _errs86 === errors;
							if (_valid1 && valid26) {
								valid26 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid26 = true;
								passing1 = 1;
							}
							if (!valid26) {
								const err93 = {
									instancePath: instancePath + "/defaults/prefix_list/max_entries",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							} else {
								errors = _errs83;
								if (vErrors !== null) {
									if (_errs83) vErrors.length = _errs83;
									else vErrors = null;
								}
							}
						}
						if (data34.aggregate !== void 0) {
							let data41 = data34.aggregate;
							const _errs98 = errors;
							let valid28 = false;
							let passing2 = null;
							const _errs99 = errors;
							if (!(data41 === "none" || data41 === "exact")) {
								const err94 = {
									instancePath: instancePath + "/defaults/prefix_list/aggregate",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.prefix_list.properties.aggregate.oneOf[0].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
							var _valid2 = _errs99 === errors;
							if (_valid2) {
								valid28 = true;
								passing2 = 0;
							}
							const _errs100 = errors;
							if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
								if (data41.within === void 0) {
									const err95 = {
										instancePath: instancePath + "/defaults/prefix_list/aggregate",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/required",
										keyword: "required",
										params: { missingProperty: "within" },
										message: "must have required property 'within'"
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
								for (const key11 in data41) if (!(key11 === "within" || key11 === "max_extra_addresses" || key11 === "never")) {
									const err96 = {
										instancePath: instancePath + "/defaults/prefix_list/aggregate",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								if (data41.within !== void 0) {
									let data42 = data41.within;
									if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
										const err97 = {
											instancePath: instancePath + "/defaults/prefix_list/aggregate/within",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/within/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err97];
										else vErrors.push(err97);
										errors++;
									}
									if (typeof data42 == "number" && isFinite(data42)) {
										if (data42 > 1e3 || isNaN(data42)) {
											const err98 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/within",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/within/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err98];
											else vErrors.push(err98);
											errors++;
										}
										if (data42 < 1 || isNaN(data42)) {
											const err99 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/within",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/within/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err99];
											else vErrors.push(err99);
											errors++;
										}
									}
								}
								if (data41.max_extra_addresses !== void 0) {
									let data43 = data41.max_extra_addresses;
									if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
										const err100 = {
											instancePath: instancePath + "/defaults/prefix_list/aggregate/max_extra_addresses",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/max_extra_addresses/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err100];
										else vErrors.push(err100);
										errors++;
									}
									if (typeof data43 == "number" && isFinite(data43)) {
										if (data43 > 9007199254740991 || isNaN(data43)) {
											const err101 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/max_extra_addresses",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/max_extra_addresses/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												message: "must be <= 9007199254740991"
											};
											if (vErrors === null) vErrors = [err101];
											else vErrors.push(err101);
											errors++;
										}
										if (data43 < 0 || isNaN(data43)) {
											const err102 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/max_extra_addresses",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/max_extra_addresses/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err102];
											else vErrors.push(err102);
											errors++;
										}
									}
								}
								if (data41.never !== void 0) {
									let data44 = data41.never;
									if (Array.isArray(data44)) {
										if (data44.length < 1) {
											const err103 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/never",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/never/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err103];
											else vErrors.push(err103);
											errors++;
										}
										const len5 = data44.length;
										for (let i10 = 0; i10 < len5; i10++) if (typeof data44[i10] !== "string") {
											const err104 = {
												instancePath: instancePath + "/defaults/prefix_list/aggregate/never/" + i10,
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/never/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err104];
											else vErrors.push(err104);
											errors++;
										}
										let i11 = data44.length;
										let j5;
										if (i11 > 1) {
											const indices5 = {};
											for (; i11--;) {
												let item5 = data44[i11];
												if (typeof item5 !== "string") continue;
												if (typeof indices5[item5] == "number") {
													j5 = indices5[item5];
													const err105 = {
														instancePath: instancePath + "/defaults/prefix_list/aggregate/never",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/never/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i11,
															j: j5
														},
														message: "must NOT have duplicate items (items ## " + j5 + " and " + i11 + " are identical)"
													};
													if (vErrors === null) vErrors = [err105];
													else vErrors.push(err105);
													errors++;
													break;
												}
												indices5[item5] = i11;
											}
										}
									} else {
										const err106 = {
											instancePath: instancePath + "/defaults/prefix_list/aggregate/never",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/properties/never/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err106];
										else vErrors.push(err106);
										errors++;
									}
								}
							} else {
								const err107 = {
									instancePath: instancePath + "/defaults/prefix_list/aggregate",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf/1/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
							var _valid2 = _errs100 === errors;
							if (_valid2 && valid28) {
								valid28 = false;
								passing2 = [passing2, 1];
							} else if (_valid2) {
								valid28 = true;
								passing2 = 1;
							}
							if (!valid28) {
								const err108 = {
									instancePath: instancePath + "/defaults/prefix_list/aggregate",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/aggregate/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing2 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							} else {
								errors = _errs98;
								if (vErrors !== null) {
									if (_errs98) vErrors.length = _errs98;
									else vErrors = null;
								}
							}
						}
						if (data34.tags !== void 0) {
							let data46 = data34.tags;
							if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
								if (Object.keys(data46).length > 43) {
									const err109 = {
										instancePath: instancePath + "/defaults/prefix_list/tags",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/maxProperties",
										keyword: "maxProperties",
										params: { limit: 43 },
										message: "must NOT have more than 43 properties"
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
								for (const key12 in data46) {
									const _errs113 = errors;
									if (typeof key12 === "string") {
										if (func1(key12) > 128) {
											const err110 = {
												instancePath: instancePath + "/defaults/prefix_list/tags",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/propertyNames/maxLength",
												keyword: "maxLength",
												params: { limit: 128 },
												message: "must NOT have more than 128 characters",
												propertyName: key12
											};
											if (vErrors === null) vErrors = [err110];
											else vErrors.push(err110);
											errors++;
										}
										if (func1(key12) < 1) {
											const err111 = {
												instancePath: instancePath + "/defaults/prefix_list/tags",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/propertyNames/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												propertyName: key12
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
									}
									if (!(_errs113 === errors)) {
										const err112 = {
											instancePath: instancePath + "/defaults/prefix_list/tags",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/propertyNames",
											keyword: "propertyNames",
											params: { propertyName: key12 },
											message: "property name must be valid"
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
								for (const key13 in data46) {
									let data47 = data46[key13];
									if (typeof data47 === "string") {
										if (func1(data47) > 256) {
											const err113 = {
												instancePath: instancePath + "/defaults/prefix_list/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/additionalProperties/maxLength",
												keyword: "maxLength",
												params: { limit: 256 },
												message: "must NOT have more than 256 characters"
											};
											if (vErrors === null) vErrors = [err113];
											else vErrors.push(err113);
											errors++;
										}
									} else {
										const err114 = {
											instancePath: instancePath + "/defaults/prefix_list/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/additionalProperties/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err114];
										else vErrors.push(err114);
										errors++;
									}
								}
							} else {
								const err115 = {
									instancePath: instancePath + "/defaults/prefix_list/tags",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err115];
								else vErrors.push(err115);
								errors++;
							}
						}
						if (data34.share !== void 0) {
							let data48 = data34.share;
							if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
								for (const key14 in data48) if (!(key14 === "principals" || key14 === "allow_external_principals")) {
									const err116 = {
										instancePath: instancePath + "/defaults/prefix_list/share",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key14 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
								if (data48.principals !== void 0) {
									let data49 = data48.principals;
									if (Array.isArray(data49)) {
										const len6 = data49.length;
										for (let i12 = 0; i12 < len6; i12++) if (typeof data49[i12] !== "string") {
											const err117 = {
												instancePath: instancePath + "/defaults/prefix_list/share/principals/" + i12,
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/properties/principals/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err117];
											else vErrors.push(err117);
											errors++;
										}
									} else {
										const err118 = {
											instancePath: instancePath + "/defaults/prefix_list/share/principals",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/properties/principals/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
								}
								if (data48.allow_external_principals !== void 0) {
									if (typeof data48.allow_external_principals !== "boolean") {
										const err119 = {
											instancePath: instancePath + "/defaults/prefix_list/share/allow_external_principals",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/properties/allow_external_principals/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err119];
										else vErrors.push(err119);
										errors++;
									}
								}
							} else {
								const err120 = {
									instancePath: instancePath + "/defaults/prefix_list/share",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err120];
								else vErrors.push(err120);
								errors++;
							}
						}
						if (data34.deletion !== void 0) {
							let data52 = data34.deletion;
							if (!(data52 === "delete" || data52 === "retain")) {
								const err121 = {
									instancePath: instancePath + "/defaults/prefix_list/deletion",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/deletion/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.prefix_list.properties.deletion.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						}
						if (data34.limits !== void 0) {
							let data53 = data34.limits;
							if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
								for (const key15 in data53) if (!(key15 === "max_removal_percent" || key15 === "ignore_below" || key15 === "max_removals" || key15 === "max_additions" || key15 === "allow_empty" || key15 === "widest")) {
									const err122 = {
										instancePath: instancePath + "/defaults/prefix_list/limits",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key15 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
								if (data53.max_removal_percent !== void 0) {
									let data54 = data53.max_removal_percent;
									if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
										const err123 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/max_removal_percent",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removal_percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err123];
										else vErrors.push(err123);
										errors++;
									}
									if (typeof data54 == "number" && isFinite(data54)) {
										if (data54 > 100 || isNaN(data54)) {
											const err124 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removal_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removal_percent/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 100
												},
												message: "must be <= 100"
											};
											if (vErrors === null) vErrors = [err124];
											else vErrors.push(err124);
											errors++;
										}
										if (data54 < 0 || isNaN(data54)) {
											const err125 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removal_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removal_percent/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err125];
											else vErrors.push(err125);
											errors++;
										}
									}
								}
								if (data53.ignore_below !== void 0) {
									let data55 = data53.ignore_below;
									if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
										const err126 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/ignore_below",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/ignore_below/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err126];
										else vErrors.push(err126);
										errors++;
									}
									if (typeof data55 == "number" && isFinite(data55)) {
										if (data55 > 1e3 || isNaN(data55)) {
											const err127 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/ignore_below",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/ignore_below/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err127];
											else vErrors.push(err127);
											errors++;
										}
										if (data55 < 0 || isNaN(data55)) {
											const err128 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/ignore_below",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/ignore_below/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err128];
											else vErrors.push(err128);
											errors++;
										}
									}
								}
								if (data53.max_removals !== void 0) {
									let data56 = data53.max_removals;
									if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
										const err129 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/max_removals",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removals/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err129];
										else vErrors.push(err129);
										errors++;
									}
									if (typeof data56 == "number" && isFinite(data56)) {
										if (data56 > 1e3 || isNaN(data56)) {
											const err130 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removals",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removals/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err130];
											else vErrors.push(err130);
											errors++;
										}
										if (data56 < 0 || isNaN(data56)) {
											const err131 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removals",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removals/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err131];
											else vErrors.push(err131);
											errors++;
										}
									}
								}
								if (data53.max_additions !== void 0) {
									let data57 = data53.max_additions;
									if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
										const err132 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/max_additions",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_additions/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err132];
										else vErrors.push(err132);
										errors++;
									}
									if (typeof data57 == "number" && isFinite(data57)) {
										if (data57 > 1e3 || isNaN(data57)) {
											const err133 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_additions",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_additions/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err133];
											else vErrors.push(err133);
											errors++;
										}
										if (data57 < 0 || isNaN(data57)) {
											const err134 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_additions",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_additions/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err134];
											else vErrors.push(err134);
											errors++;
										}
									}
								}
								if (data53.allow_empty !== void 0) {
									if (typeof data53.allow_empty !== "boolean") {
										const err135 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/allow_empty",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/allow_empty/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err135];
										else vErrors.push(err135);
										errors++;
									}
								}
								if (data53.widest !== void 0) {
									let data59 = data53.widest;
									if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
										for (const key16 in data59) if (!(key16 === "IPv4" || key16 === "IPv6")) {
											const err136 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/widest",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key16 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err136];
											else vErrors.push(err136);
											errors++;
										}
										if (data59.IPv4 !== void 0) {
											let data60 = data59.IPv4;
											if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
												const err137 = {
													instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv4",
													schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv4/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err137];
												else vErrors.push(err137);
												errors++;
											}
											if (typeof data60 == "number" && isFinite(data60)) {
												if (data60 > 32 || isNaN(data60)) {
													const err138 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv4",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv4/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 32
														},
														message: "must be <= 32"
													};
													if (vErrors === null) vErrors = [err138];
													else vErrors.push(err138);
													errors++;
												}
												if (data60 < 0 || isNaN(data60)) {
													const err139 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv4",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv4/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err139];
													else vErrors.push(err139);
													errors++;
												}
											}
										}
										if (data59.IPv6 !== void 0) {
											let data61 = data59.IPv6;
											if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
												const err140 = {
													instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv6",
													schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv6/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err140];
												else vErrors.push(err140);
												errors++;
											}
											if (typeof data61 == "number" && isFinite(data61)) {
												if (data61 > 128 || isNaN(data61)) {
													const err141 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv6",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv6/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 128
														},
														message: "must be <= 128"
													};
													if (vErrors === null) vErrors = [err141];
													else vErrors.push(err141);
													errors++;
												}
												if (data61 < 0 || isNaN(data61)) {
													const err142 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv6",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv6/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err142];
													else vErrors.push(err142);
													errors++;
												}
											}
										}
									} else {
										const err143 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/widest",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err143];
										else vErrors.push(err143);
										errors++;
									}
								}
							} else {
								const err144 = {
									instancePath: instancePath + "/defaults/prefix_list/limits",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err144];
								else vErrors.push(err144);
								errors++;
							}
						}
					} else {
						const err145 = {
							instancePath: instancePath + "/defaults/prefix_list",
							schemaPath: "#/properties/defaults/properties/prefix_list/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
				}
			} else {
				const err146 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/properties/defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err146];
				else vErrors.push(err146);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data62 = data.limits;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				for (const key17 in data62) if (!(key17 === "max_deletes")) {
					const err147 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key17 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err147];
					else vErrors.push(err147);
					errors++;
				}
				if (data62.max_deletes !== void 0) {
					let data63 = data62.max_deletes;
					if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
						const err148 = {
							instancePath: instancePath + "/limits/max_deletes",
							schemaPath: "#/properties/limits/properties/max_deletes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err148];
						else vErrors.push(err148);
						errors++;
					}
					if (typeof data63 == "number" && isFinite(data63)) {
						if (data63 < 0 || isNaN(data63)) {
							const err149 = {
								instancePath: instancePath + "/limits/max_deletes",
								schemaPath: "#/properties/limits/properties/max_deletes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
					}
				}
			} else {
				const err150 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err150];
				else vErrors.push(err150);
				errors++;
			}
		}
		if (data.mappings !== void 0) {
			let data64 = data.mappings;
			if (Array.isArray(data64)) {
				const len7 = data64.length;
				for (let i13 = 0; i13 < len7; i13++) {
					let data65 = data64[i13];
					if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
						if (data65.name === void 0) {
							const err151 = {
								instancePath: instancePath + "/mappings/" + i13,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err151];
							else vErrors.push(err151);
							errors++;
						}
						if (data65.sources === void 0) {
							const err152 = {
								instancePath: instancePath + "/mappings/" + i13,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "sources" },
								message: "must have required property 'sources'"
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
						if (data65.prefix_lists === void 0) {
							const err153 = {
								instancePath: instancePath + "/mappings/" + i13,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "prefix_lists" },
								message: "must have required property 'prefix_lists'"
							};
							if (vErrors === null) vErrors = [err153];
							else vErrors.push(err153);
							errors++;
						}
						for (const key18 in data65) if (!(key18 === "name" || key18 === "description" || key18 === "sources" || key18 === "prefix_lists")) {
							const err154 = {
								instancePath: instancePath + "/mappings/" + i13,
								schemaPath: "#/properties/mappings/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key18 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
						if (data65.name !== void 0) {
							let data66 = data65.name;
							if (typeof data66 === "string") {
								if (!pattern17.test(data66)) {
									const err155 = {
										instancePath: instancePath + "/mappings/" + i13 + "/name",
										schemaPath: "#/properties/mappings/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
										message: "must match pattern \"^[a-z0-9][a-z0-9-]{0,62}$\""
									};
									if (vErrors === null) vErrors = [err155];
									else vErrors.push(err155);
									errors++;
								}
							} else {
								const err156 = {
									instancePath: instancePath + "/mappings/" + i13 + "/name",
									schemaPath: "#/properties/mappings/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err156];
								else vErrors.push(err156);
								errors++;
							}
						}
						if (data65.description !== void 0) {
							if (typeof data65.description !== "string") {
								const err157 = {
									instancePath: instancePath + "/mappings/" + i13 + "/description",
									schemaPath: "#/properties/mappings/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err157];
								else vErrors.push(err157);
								errors++;
							}
						}
						if (data65.sources !== void 0) {
							let data68 = data65.sources;
							if (Array.isArray(data68)) {
								if (data68.length < 1) {
									const err158 = {
										instancePath: instancePath + "/mappings/" + i13 + "/sources",
										schemaPath: "#/properties/mappings/items/properties/sources/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err158];
									else vErrors.push(err158);
									errors++;
								}
								const len8 = data68.length;
								for (let i14 = 0; i14 < len8; i14++) {
									let data69 = data68[i14];
									const _errs165 = errors;
									let valid46 = false;
									let passing3 = null;
									const _errs166 = errors;
									if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
										if (data69.security_groups === void 0) {
											const err159 = {
												instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14,
												schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/0/required",
												keyword: "required",
												params: { missingProperty: "security_groups" },
												message: "must have required property 'security_groups'"
											};
											if (vErrors === null) vErrors = [err159];
											else vErrors.push(err159);
											errors++;
										}
									}
									var _valid3 = _errs166 === errors;
									if (_valid3) {
										valid46 = true;
										passing3 = 0;
									}
									const _errs167 = errors;
									if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
										if (data69.cidrs === void 0) {
											const err160 = {
												instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14,
												schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/1/required",
												keyword: "required",
												params: { missingProperty: "cidrs" },
												message: "must have required property 'cidrs'"
											};
											if (vErrors === null) vErrors = [err160];
											else vErrors.push(err160);
											errors++;
										}
									}
									var _valid3 = _errs167 === errors;
									if (_valid3 && valid46) {
										valid46 = false;
										passing3 = [passing3, 1];
									} else if (_valid3) {
										valid46 = true;
										passing3 = 1;
									}
									if (!valid46) {
										const err161 = {
											instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14,
											schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing3 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err161];
										else vErrors.push(err161);
										errors++;
									} else {
										errors = _errs165;
										if (vErrors !== null) {
											if (_errs165) vErrors.length = _errs165;
											else vErrors = null;
										}
									}
									if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
										for (const key19 in data69) if (!func12.call(schema31.properties.mappings.items.properties.sources.items.properties, key19)) {
											const err162 = {
												instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14,
												schemaPath: "#/properties/mappings/items/properties/sources/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key19 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err162];
											else vErrors.push(err162);
											errors++;
										}
										if (data69.security_groups !== void 0) {
											let data70 = data69.security_groups;
											const _errs170 = errors;
											let valid48 = false;
											let passing4 = null;
											const _errs171 = errors;
											if (Array.isArray(data70)) {
												if (data70.length < 1) {
													const err163 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err163];
													else vErrors.push(err163);
													errors++;
												}
												const len9 = data70.length;
												for (let i15 = 0; i15 < len9; i15++) {
													let data71 = data70[i15];
													const _errs174 = errors;
													let valid51 = false;
													let passing5 = null;
													const _errs175 = errors;
													if (typeof data71 === "string") {
														if (!pattern18.test(data71)) {
															const err164 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/0/pattern",
																keyword: "pattern",
																params: { pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^sg-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err164];
															else vErrors.push(err164);
															errors++;
														}
													} else {
														const err165 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/0/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err165];
														else vErrors.push(err165);
														errors++;
													}
													var _valid5 = _errs175 === errors;
													if (_valid5) {
														valid51 = true;
														passing5 = 0;
													}
													const _errs177 = errors;
													const _errs179 = errors;
													let valid52 = false;
													let passing6 = null;
													const _errs180 = errors;
													if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
														if (data71.name === void 0) {
															const err166 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/oneOf/0/required",
																keyword: "required",
																params: { missingProperty: "name" },
																message: "must have required property 'name'"
															};
															if (vErrors === null) vErrors = [err166];
															else vErrors.push(err166);
															errors++;
														}
													}
													var _valid6 = _errs180 === errors;
													if (_valid6) {
														valid52 = true;
														passing6 = 0;
													}
													const _errs181 = errors;
													if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
														if (data71.tags === void 0) {
															const err167 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/oneOf/1/required",
																keyword: "required",
																params: { missingProperty: "tags" },
																message: "must have required property 'tags'"
															};
															if (vErrors === null) vErrors = [err167];
															else vErrors.push(err167);
															errors++;
														}
													}
													var _valid6 = _errs181 === errors;
													if (_valid6 && valid52) {
														valid52 = false;
														passing6 = [passing6, 1];
													} else if (_valid6) {
														valid52 = true;
														passing6 = 1;
													}
													if (!valid52) {
														const err168 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing6 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err168];
														else vErrors.push(err168);
														errors++;
													} else {
														errors = _errs179;
														if (vErrors !== null) {
															if (_errs179) vErrors.length = _errs179;
															else vErrors = null;
														}
													}
													if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
														for (const key20 in data71) if (!(key20 === "name" || key20 === "vpc_id" || key20 === "tags" || key20 === "follow")) {
															const err169 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key20 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err169];
															else vErrors.push(err169);
															errors++;
														}
														if (data71.name !== void 0) {
															let data72 = data71.name;
															if (typeof data72 === "string") {
																if (func1(data72) > 255) {
																	const err170 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/name",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/maxLength",
																		keyword: "maxLength",
																		params: { limit: 255 },
																		message: "must NOT have more than 255 characters"
																	};
																	if (vErrors === null) vErrors = [err170];
																	else vErrors.push(err170);
																	errors++;
																}
																if (func1(data72) < 1) {
																	const err171 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/name",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	};
																	if (vErrors === null) vErrors = [err171];
																	else vErrors.push(err171);
																	errors++;
																}
															} else {
																const err172 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/name",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err172];
																else vErrors.push(err172);
																errors++;
															}
														}
														if (data71.vpc_id !== void 0) {
															let data73 = data71.vpc_id;
															if (typeof data73 === "string") {
																if (!pattern16.test(data73)) {
																	const err173 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/vpc_id",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/vpc_id/pattern",
																		keyword: "pattern",
																		params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																		message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
																	};
																	if (vErrors === null) vErrors = [err173];
																	else vErrors.push(err173);
																	errors++;
																}
															} else {
																const err174 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/vpc_id",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/vpc_id/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err174];
																else vErrors.push(err174);
																errors++;
															}
														}
														if (data71.tags !== void 0) {
															let data74 = data71.tags;
															if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
																if (Object.keys(data74).length > 50) {
																	const err175 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/maxProperties",
																		keyword: "maxProperties",
																		params: { limit: 50 },
																		message: "must NOT have more than 50 properties"
																	};
																	if (vErrors === null) vErrors = [err175];
																	else vErrors.push(err175);
																	errors++;
																}
																if (Object.keys(data74).length < 1) {
																	const err176 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/minProperties",
																		keyword: "minProperties",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 properties"
																	};
																	if (vErrors === null) vErrors = [err176];
																	else vErrors.push(err176);
																	errors++;
																}
																for (const key21 in data74) {
																	const _errs189 = errors;
																	if (typeof key21 === "string") {
																		if (func1(key21) > 128) {
																			const err177 = {
																				instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/tags",
																				schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames/maxLength",
																				keyword: "maxLength",
																				params: { limit: 128 },
																				message: "must NOT have more than 128 characters",
																				propertyName: key21
																			};
																			if (vErrors === null) vErrors = [err177];
																			else vErrors.push(err177);
																			errors++;
																		}
																		if (func1(key21) < 1) {
																			const err178 = {
																				instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/tags",
																				schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames/minLength",
																				keyword: "minLength",
																				params: { limit: 1 },
																				message: "must NOT have fewer than 1 characters",
																				propertyName: key21
																			};
																			if (vErrors === null) vErrors = [err178];
																			else vErrors.push(err178);
																			errors++;
																		}
																	}
																	if (!(_errs189 === errors)) {
																		const err179 = {
																			instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/tags",
																			schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames",
																			keyword: "propertyNames",
																			params: { propertyName: key21 },
																			message: "property name must be valid"
																		};
																		if (vErrors === null) vErrors = [err179];
																		else vErrors.push(err179);
																		errors++;
																	}
																}
																for (const key22 in data74) {
																	let data75 = data74[key22];
																	if (typeof data75 === "string") {
																		if (func1(data75) > 256) {
																			const err180 = {
																				instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/tags/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/additionalProperties/maxLength",
																				keyword: "maxLength",
																				params: { limit: 256 },
																				message: "must NOT have more than 256 characters"
																			};
																			if (vErrors === null) vErrors = [err180];
																			else vErrors.push(err180);
																			errors++;
																		}
																	} else {
																		const err181 = {
																			instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/tags/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/additionalProperties/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err181];
																		else vErrors.push(err181);
																		errors++;
																	}
																}
															} else {
																const err182 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/tags",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																};
																if (vErrors === null) vErrors = [err182];
																else vErrors.push(err182);
																errors++;
															}
														}
														if (data71.follow !== void 0) {
															if (typeof data71.follow !== "boolean") {
																const err183 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/follow",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/follow/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																};
																if (vErrors === null) vErrors = [err183];
																else vErrors.push(err183);
																errors++;
															}
														}
														if (data71.name !== void 0) {
															if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
																if (data71.follow !== void 0) {
																	const err184 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/follow",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/dependentSchemas/name/properties/follow/false schema",
																		keyword: "false schema",
																		params: {},
																		message: "boolean schema is false"
																	};
																	if (vErrors === null) vErrors = [err184];
																	else vErrors.push(err184);
																	errors++;
																}
															}
														}
														if (data71.tags !== void 0) {
															if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
																if (data71.vpc_id !== void 0) {
																	const err185 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15 + "/vpc_id",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/dependentSchemas/tags/properties/vpc_id/false schema",
																		keyword: "false schema",
																		params: {},
																		message: "boolean schema is false"
																	};
																	if (vErrors === null) vErrors = [err185];
																	else vErrors.push(err185);
																	errors++;
																}
															}
														}
													} else {
														const err186 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err186];
														else vErrors.push(err186);
														errors++;
													}
													var _valid5 = _errs177 === errors;
													if (_valid5 && valid51) {
														valid51 = false;
														passing5 = [passing5, 1];
													} else if (_valid5) {
														valid51 = true;
														passing5 = 1;
													}
													if (!valid51) {
														const err187 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/" + i15,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing5 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err187];
														else vErrors.push(err187);
														errors++;
													} else {
														errors = _errs174;
														if (vErrors !== null) {
															if (_errs174) vErrors.length = _errs174;
															else vErrors = null;
														}
													}
												}
											} else {
												const err188 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err188];
												else vErrors.push(err188);
												errors++;
											}
											var _valid4 = _errs171 === errors;
											if (_valid4) {
												valid48 = true;
												passing4 = 0;
											}
											const _errs197 = errors;
											const _errs199 = errors;
											let valid59 = false;
											let passing7 = null;
											const _errs200 = errors;
											if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
												if (data70.name === void 0) {
													const err189 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/oneOf/0/required",
														keyword: "required",
														params: { missingProperty: "name" },
														message: "must have required property 'name'"
													};
													if (vErrors === null) vErrors = [err189];
													else vErrors.push(err189);
													errors++;
												}
											}
											var _valid7 = _errs200 === errors;
											if (_valid7) {
												valid59 = true;
												passing7 = 0;
											}
											const _errs201 = errors;
											if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
												if (data70.tags === void 0) {
													const err190 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/oneOf/1/required",
														keyword: "required",
														params: { missingProperty: "tags" },
														message: "must have required property 'tags'"
													};
													if (vErrors === null) vErrors = [err190];
													else vErrors.push(err190);
													errors++;
												}
											}
											var _valid7 = _errs201 === errors;
											if (_valid7 && valid59) {
												valid59 = false;
												passing7 = [passing7, 1];
											} else if (_valid7) {
												valid59 = true;
												passing7 = 1;
											}
											if (!valid59) {
												const err191 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing7 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err191];
												else vErrors.push(err191);
												errors++;
											} else {
												errors = _errs199;
												if (vErrors !== null) {
													if (_errs199) vErrors.length = _errs199;
													else vErrors = null;
												}
											}
											if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
												for (const key23 in data70) if (!(key23 === "name" || key23 === "vpc_id" || key23 === "tags" || key23 === "follow")) {
													const err192 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key23 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err192];
													else vErrors.push(err192);
													errors++;
												}
												if (data70.name !== void 0) {
													let data79 = data70.name;
													if (typeof data79 === "string") {
														if (func1(data79) > 255) {
															const err193 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/name",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/name/maxLength",
																keyword: "maxLength",
																params: { limit: 255 },
																message: "must NOT have more than 255 characters"
															};
															if (vErrors === null) vErrors = [err193];
															else vErrors.push(err193);
															errors++;
														}
														if (func1(data79) < 1) {
															const err194 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/name",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/name/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters"
															};
															if (vErrors === null) vErrors = [err194];
															else vErrors.push(err194);
															errors++;
														}
													} else {
														const err195 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/name",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err195];
														else vErrors.push(err195);
														errors++;
													}
												}
												if (data70.vpc_id !== void 0) {
													let data80 = data70.vpc_id;
													if (typeof data80 === "string") {
														if (!pattern16.test(data80)) {
															const err196 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/vpc_id",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/vpc_id/pattern",
																keyword: "pattern",
																params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err196];
															else vErrors.push(err196);
															errors++;
														}
													} else {
														const err197 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/vpc_id",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/vpc_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err197];
														else vErrors.push(err197);
														errors++;
													}
												}
												if (data70.tags !== void 0) {
													let data81 = data70.tags;
													if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
														if (Object.keys(data81).length > 50) {
															const err198 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/maxProperties",
																keyword: "maxProperties",
																params: { limit: 50 },
																message: "must NOT have more than 50 properties"
															};
															if (vErrors === null) vErrors = [err198];
															else vErrors.push(err198);
															errors++;
														}
														if (Object.keys(data81).length < 1) {
															const err199 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/minProperties",
																keyword: "minProperties",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 properties"
															};
															if (vErrors === null) vErrors = [err199];
															else vErrors.push(err199);
															errors++;
														}
														for (const key24 in data81) {
															const _errs209 = errors;
															if (typeof key24 === "string") {
																if (func1(key24) > 128) {
																	const err200 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/propertyNames/maxLength",
																		keyword: "maxLength",
																		params: { limit: 128 },
																		message: "must NOT have more than 128 characters",
																		propertyName: key24
																	};
																	if (vErrors === null) vErrors = [err200];
																	else vErrors.push(err200);
																	errors++;
																}
																if (func1(key24) < 1) {
																	const err201 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/propertyNames/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters",
																		propertyName: key24
																	};
																	if (vErrors === null) vErrors = [err201];
																	else vErrors.push(err201);
																	errors++;
																}
															}
															if (!(_errs209 === errors)) {
																const err202 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/tags",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key24 },
																	message: "property name must be valid"
																};
																if (vErrors === null) vErrors = [err202];
																else vErrors.push(err202);
																errors++;
															}
														}
														for (const key25 in data81) {
															let data82 = data81[key25];
															if (typeof data82 === "string") {
																if (func1(data82) > 256) {
																	const err203 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/tags/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/additionalProperties/maxLength",
																		keyword: "maxLength",
																		params: { limit: 256 },
																		message: "must NOT have more than 256 characters"
																	};
																	if (vErrors === null) vErrors = [err203];
																	else vErrors.push(err203);
																	errors++;
																}
															} else {
																const err204 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/tags/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/additionalProperties/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err204];
																else vErrors.push(err204);
																errors++;
															}
														}
													} else {
														const err205 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/tags",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err205];
														else vErrors.push(err205);
														errors++;
													}
												}
												if (data70.follow !== void 0) {
													if (typeof data70.follow !== "boolean") {
														const err206 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/follow",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/follow/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err206];
														else vErrors.push(err206);
														errors++;
													}
												}
												if (data70.name !== void 0) {
													if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
														if (data70.follow !== void 0) {
															const err207 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/follow",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/dependentSchemas/name/properties/follow/false schema",
																keyword: "false schema",
																params: {},
																message: "boolean schema is false"
															};
															if (vErrors === null) vErrors = [err207];
															else vErrors.push(err207);
															errors++;
														}
													}
												}
												if (data70.tags !== void 0) {
													if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
														if (data70.vpc_id !== void 0) {
															const err208 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups/vpc_id",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/dependentSchemas/tags/properties/vpc_id/false schema",
																keyword: "false schema",
																params: {},
																message: "boolean schema is false"
															};
															if (vErrors === null) vErrors = [err208];
															else vErrors.push(err208);
															errors++;
														}
													}
												}
											} else {
												const err209 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err209];
												else vErrors.push(err209);
												errors++;
											}
											var _valid4 = _errs197 === errors;
											if (_valid4 && valid48) {
												valid48 = false;
												passing4 = [passing4, 1];
											} else if (_valid4) {
												valid48 = true;
												passing4 = 1;
											}
											if (!valid48) {
												const err210 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing4 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err210];
												else vErrors.push(err210);
												errors++;
											} else {
												errors = _errs170;
												if (vErrors !== null) {
													if (_errs170) vErrors.length = _errs170;
													else vErrors = null;
												}
											}
										}
										if (data69.cidrs !== void 0) {
											let data86 = data69.cidrs;
											if (Array.isArray(data86)) {
												if (data86.length < 1) {
													const err211 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err211];
													else vErrors.push(err211);
													errors++;
												}
												const len10 = data86.length;
												for (let i16 = 0; i16 < len10; i16++) {
													let data87 = data86[i16];
													const _errs220 = errors;
													let valid68 = false;
													let passing8 = null;
													const _errs221 = errors;
													if (typeof data87 !== "string") {
														const err212 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs/" + i16,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/0/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err212];
														else vErrors.push(err212);
														errors++;
													}
													var _valid8 = _errs221 === errors;
													if (_valid8) {
														valid68 = true;
														passing8 = 0;
													}
													const _errs223 = errors;
													if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
														if (data87.cidr === void 0) {
															const err213 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs/" + i16,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/required",
																keyword: "required",
																params: { missingProperty: "cidr" },
																message: "must have required property 'cidr'"
															};
															if (vErrors === null) vErrors = [err213];
															else vErrors.push(err213);
															errors++;
														}
														for (const key26 in data87) if (!(key26 === "cidr" || key26 === "description" || key26 === "expires")) {
															const err214 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs/" + i16,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key26 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err214];
															else vErrors.push(err214);
															errors++;
														}
														if (data87.cidr !== void 0) {
															if (typeof data87.cidr !== "string") {
																const err215 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs/" + i16 + "/cidr",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/cidr/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err215];
																else vErrors.push(err215);
																errors++;
															}
														}
														if (data87.description !== void 0) {
															let data89 = data87.description;
															if (typeof data89 === "string") {
																if (func1(data89) > 255) {
																	const err216 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs/" + i16 + "/description",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/description/maxLength",
																		keyword: "maxLength",
																		params: { limit: 255 },
																		message: "must NOT have more than 255 characters"
																	};
																	if (vErrors === null) vErrors = [err216];
																	else vErrors.push(err216);
																	errors++;
																}
															} else {
																const err217 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs/" + i16 + "/description",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/description/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err217];
																else vErrors.push(err217);
																errors++;
															}
														}
														if (data87.expires !== void 0) {
															let data90 = data87.expires;
															if (typeof data90 === "string") {
																if (!pattern21.test(data90)) {
																	const err218 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs/" + i16 + "/expires",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/expires/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
																		message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
																	};
																	if (vErrors === null) vErrors = [err218];
																	else vErrors.push(err218);
																	errors++;
																}
															} else {
																const err219 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs/" + i16 + "/expires",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/expires/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err219];
																else vErrors.push(err219);
																errors++;
															}
														}
													} else {
														const err220 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs/" + i16,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err220];
														else vErrors.push(err220);
														errors++;
													}
													var _valid8 = _errs223 === errors;
													if (_valid8 && valid68) {
														valid68 = false;
														passing8 = [passing8, 1];
													} else if (_valid8) {
														valid68 = true;
														passing8 = 1;
													}
													if (!valid68) {
														const err221 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs/" + i16,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing8 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err221];
														else vErrors.push(err221);
														errors++;
													} else {
														errors = _errs220;
														if (vErrors !== null) {
															if (_errs220) vErrors.length = _errs220;
															else vErrors = null;
														}
													}
												}
											} else {
												const err222 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/cidrs",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err222];
												else vErrors.push(err222);
												errors++;
											}
										}
										if (data69.account !== void 0) {
											let data91 = data69.account;
											if (typeof data91 === "string") {
												if (func1(data91) < 1) {
													const err223 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/account",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/account/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err223];
													else vErrors.push(err223);
													errors++;
												}
											} else {
												const err224 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/account",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/account/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err224];
												else vErrors.push(err224);
												errors++;
											}
										}
										if (data69.region !== void 0) {
											let data92 = data69.region;
											if (typeof data92 === "string") {
												if (!pattern8.test(data92)) {
													const err225 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/region",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/region/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
														message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
													};
													if (vErrors === null) vErrors = [err225];
													else vErrors.push(err225);
													errors++;
												}
											} else {
												const err226 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/region",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/region/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err226];
												else vErrors.push(err226);
												errors++;
											}
										}
										if (data69.interfaces !== void 0) {
											let data93 = data69.interfaces;
											if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
												for (const key27 in data93) if (!(key27 === "detached" || key27 === "managed" || key27 === "types" || key27 === "vpc_ids")) {
													const err227 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key27 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err227];
													else vErrors.push(err227);
													errors++;
												}
												if (data93.detached !== void 0) {
													if (typeof data93.detached !== "boolean") {
														const err228 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/detached",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/detached/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err228];
														else vErrors.push(err228);
														errors++;
													}
												}
												if (data93.managed !== void 0) {
													if (typeof data93.managed !== "boolean") {
														const err229 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/managed",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/managed/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err229];
														else vErrors.push(err229);
														errors++;
													}
												}
												if (data93.types !== void 0) {
													let data96 = data93.types;
													if (Array.isArray(data96)) {
														const len11 = data96.length;
														for (let i17 = 0; i17 < len11; i17++) {
															let data97 = data96[i17];
															if (typeof data97 === "string") {
																if (func1(data97) < 1) {
																	const err230 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/types/" + i17,
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/items/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	};
																	if (vErrors === null) vErrors = [err230];
																	else vErrors.push(err230);
																	errors++;
																}
															} else {
																const err231 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/types/" + i17,
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err231];
																else vErrors.push(err231);
																errors++;
															}
														}
														let i18 = data96.length;
														let j6;
														if (i18 > 1) {
															const indices6 = {};
															for (; i18--;) {
																let item6 = data96[i18];
																if (typeof item6 !== "string") continue;
																if (typeof indices6[item6] == "number") {
																	j6 = indices6[item6];
																	const err232 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/types",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/uniqueItems",
																		keyword: "uniqueItems",
																		params: {
																			i: i18,
																			j: j6
																		},
																		message: "must NOT have duplicate items (items ## " + j6 + " and " + i18 + " are identical)"
																	};
																	if (vErrors === null) vErrors = [err232];
																	else vErrors.push(err232);
																	errors++;
																	break;
																}
																indices6[item6] = i18;
															}
														}
													} else {
														const err233 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/types",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err233];
														else vErrors.push(err233);
														errors++;
													}
												}
												if (data93.vpc_ids !== void 0) {
													let data98 = data93.vpc_ids;
													const _errs248 = errors;
													let valid74 = false;
													let passing9 = null;
													const _errs249 = errors;
													if ("all" !== data98) {
														const err234 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/vpc_ids",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf/0/const",
															keyword: "const",
															params: { allowedValue: "all" },
															message: "must be equal to constant"
														};
														if (vErrors === null) vErrors = [err234];
														else vErrors.push(err234);
														errors++;
													}
													var _valid9 = _errs249 === errors;
													if (_valid9) {
														valid74 = true;
														passing9 = 0;
													}
													const _errs250 = errors;
													if (Array.isArray(data98)) {
														const len12 = data98.length;
														for (let i19 = 0; i19 < len12; i19++) {
															let data99 = data98[i19];
															if (typeof data99 === "string") {
																if (!pattern16.test(data99)) {
																	const err235 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/vpc_ids/" + i19,
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf/1/items/pattern",
																		keyword: "pattern",
																		params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																		message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
																	};
																	if (vErrors === null) vErrors = [err235];
																	else vErrors.push(err235);
																	errors++;
																}
															} else {
																const err236 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/vpc_ids/" + i19,
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf/1/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err236];
																else vErrors.push(err236);
																errors++;
															}
														}
														let i20 = data98.length;
														let j7;
														if (i20 > 1) {
															const indices7 = {};
															for (; i20--;) {
																let item7 = data98[i20];
																if (typeof item7 !== "string") continue;
																if (typeof indices7[item7] == "number") {
																	j7 = indices7[item7];
																	const err237 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/vpc_ids",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf/1/uniqueItems",
																		keyword: "uniqueItems",
																		params: {
																			i: i20,
																			j: j7
																		},
																		message: "must NOT have duplicate items (items ## " + j7 + " and " + i20 + " are identical)"
																	};
																	if (vErrors === null) vErrors = [err237];
																	else vErrors.push(err237);
																	errors++;
																	break;
																}
																indices7[item7] = i20;
															}
														}
													} else {
														const err238 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/vpc_ids",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf/1/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err238];
														else vErrors.push(err238);
														errors++;
													}
													var _valid9 = _errs250 === errors;
													if (_valid9 && valid74) {
														valid74 = false;
														passing9 = [passing9, 1];
													} else if (_valid9) {
														valid74 = true;
														passing9 = 1;
													}
													if (!valid74) {
														const err239 = {
															instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces/vpc_ids",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing9 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err239];
														else vErrors.push(err239);
														errors++;
													} else {
														errors = _errs248;
														if (vErrors !== null) {
															if (_errs248) vErrors.length = _errs248;
															else vErrors = null;
														}
													}
												}
											} else {
												const err240 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err240];
												else vErrors.push(err240);
												errors++;
											}
										}
										if (data69.addresses !== void 0) {
											let data100 = data69.addresses;
											if (!(data100 === "private" || data100 === "public" || data100 === "both")) {
												const err241 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/addresses",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/addresses/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.sources.items.properties.addresses.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err241];
												else vErrors.push(err241);
												errors++;
											}
										}
										if (data69.delegated_prefixes !== void 0) {
											if (typeof data69.delegated_prefixes !== "boolean") {
												const err242 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/delegated_prefixes",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/delegated_prefixes/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												};
												if (vErrors === null) vErrors = [err242];
												else vErrors.push(err242);
												errors++;
											}
										}
										if (data69.within !== void 0) {
											let data102 = data69.within;
											if (Array.isArray(data102)) {
												if (data102.length < 1) {
													const err243 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/within",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/within/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err243];
													else vErrors.push(err243);
													errors++;
												}
												const len13 = data102.length;
												for (let i21 = 0; i21 < len13; i21++) if (typeof data102[i21] !== "string") {
													const err244 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/within/" + i21,
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/within/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err244];
													else vErrors.push(err244);
													errors++;
												}
												let i22 = data102.length;
												let j8;
												if (i22 > 1) {
													const indices8 = {};
													for (; i22--;) {
														let item8 = data102[i22];
														if (typeof item8 !== "string") continue;
														if (typeof indices8[item8] == "number") {
															j8 = indices8[item8];
															const err245 = {
																instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/within",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/within/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i22,
																	j: j8
																},
																message: "must NOT have duplicate items (items ## " + j8 + " and " + i22 + " are identical)"
															};
															if (vErrors === null) vErrors = [err245];
															else vErrors.push(err245);
															errors++;
															break;
														}
														indices8[item8] = i22;
													}
												}
											} else {
												const err246 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/within",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/within/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err246];
												else vErrors.push(err246);
												errors++;
											}
										}
										if (data69.max_addresses !== void 0) {
											let data104 = data69.max_addresses;
											if (!(typeof data104 == "number" && !(data104 % 1) && !isNaN(data104) && isFinite(data104))) {
												const err247 = {
													instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/max_addresses",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/max_addresses/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err247];
												else vErrors.push(err247);
												errors++;
											}
											if (typeof data104 == "number" && isFinite(data104)) {
												if (data104 > 1e5 || isNaN(data104)) {
													const err248 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/max_addresses",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/max_addresses/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e5
														},
														message: "must be <= 100000"
													};
													if (vErrors === null) vErrors = [err248];
													else vErrors.push(err248);
													errors++;
												}
												if (data104 < 1 || isNaN(data104)) {
													const err249 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/max_addresses",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/max_addresses/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err249];
													else vErrors.push(err249);
													errors++;
												}
											}
										}
										if (data69.cidrs !== void 0) {
											if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
												if (data69.account !== void 0) {
													const err250 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/account",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/account/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err250];
													else vErrors.push(err250);
													errors++;
												}
												if (data69.region !== void 0) {
													const err251 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/region",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/region/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err251];
													else vErrors.push(err251);
													errors++;
												}
												if (data69.interfaces !== void 0) {
													const err252 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/interfaces",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/interfaces/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err252];
													else vErrors.push(err252);
													errors++;
												}
												if (data69.addresses !== void 0) {
													const err253 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/addresses",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/addresses/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err253];
													else vErrors.push(err253);
													errors++;
												}
												if (data69.delegated_prefixes !== void 0) {
													const err254 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/delegated_prefixes",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/delegated_prefixes/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err254];
													else vErrors.push(err254);
													errors++;
												}
												if (data69.within !== void 0) {
													const err255 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/within",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/within/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err255];
													else vErrors.push(err255);
													errors++;
												}
												if (data69.max_addresses !== void 0) {
													const err256 = {
														instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14 + "/max_addresses",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/max_addresses/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err256];
													else vErrors.push(err256);
													errors++;
												}
											}
										}
									} else {
										const err257 = {
											instancePath: instancePath + "/mappings/" + i13 + "/sources/" + i14,
											schemaPath: "#/properties/mappings/items/properties/sources/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err257];
										else vErrors.push(err257);
										errors++;
									}
								}
							} else {
								const err258 = {
									instancePath: instancePath + "/mappings/" + i13 + "/sources",
									schemaPath: "#/properties/mappings/items/properties/sources/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err258];
								else vErrors.push(err258);
								errors++;
							}
						}
						if (data65.prefix_lists !== void 0) {
							let data112 = data65.prefix_lists;
							if (Array.isArray(data112)) {
								if (data112.length < 1) {
									const err259 = {
										instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists",
										schemaPath: "#/properties/mappings/items/properties/prefix_lists/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err259];
									else vErrors.push(err259);
									errors++;
								}
								const len14 = data112.length;
								for (let i23 = 0; i23 < len14; i23++) {
									let data113 = data112[i23];
									const _errs268 = errors;
									const _errs269 = errors;
									if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
										if (data113.region === void 0 && "region" || data113.regions === void 0 && "regions") {
											const err260 = {};
											if (vErrors === null) vErrors = [err260];
											else vErrors.push(err260);
											errors++;
										}
									}
									if (_errs269 === errors) {
										const err261 = {
											instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23,
											schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/not",
											keyword: "not",
											params: {},
											message: "must NOT be valid"
										};
										if (vErrors === null) vErrors = [err261];
										else vErrors.push(err261);
										errors++;
									} else {
										errors = _errs268;
										if (vErrors !== null) {
											if (_errs268) vErrors.length = _errs268;
											else vErrors = null;
										}
									}
									if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
										for (const key28 in data113) if (!func12.call(schema31.properties.mappings.items.properties.prefix_lists.items.properties, key28)) {
											const err262 = {
												instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23,
												schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key28 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err262];
											else vErrors.push(err262);
											errors++;
										}
										if (data113.account !== void 0) {
											let data114 = data113.account;
											if (typeof data114 === "string") {
												if (func1(data114) < 1) {
													const err263 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/account",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/account/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err263];
													else vErrors.push(err263);
													errors++;
												}
											} else {
												const err264 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/account",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/account/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err264];
												else vErrors.push(err264);
												errors++;
											}
										}
										if (data113.region !== void 0) {
											let data115 = data113.region;
											if (typeof data115 === "string") {
												if (!pattern8.test(data115)) {
													const err265 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/region",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/region/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
														message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
													};
													if (vErrors === null) vErrors = [err265];
													else vErrors.push(err265);
													errors++;
												}
											} else {
												const err266 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/region",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/region/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err266];
												else vErrors.push(err266);
												errors++;
											}
										}
										if (data113.regions !== void 0) {
											let data116 = data113.regions;
											if (Array.isArray(data116)) {
												if (data116.length < 1) {
													const err267 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/regions",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err267];
													else vErrors.push(err267);
													errors++;
												}
												const len15 = data116.length;
												for (let i24 = 0; i24 < len15; i24++) {
													let data117 = data116[i24];
													if (typeof data117 === "string") {
														if (!pattern8.test(data117)) {
															const err268 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/regions/" + i24,
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/items/pattern",
																keyword: "pattern",
																params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
																message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
															};
															if (vErrors === null) vErrors = [err268];
															else vErrors.push(err268);
															errors++;
														}
													} else {
														const err269 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/regions/" + i24,
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err269];
														else vErrors.push(err269);
														errors++;
													}
												}
												let i25 = data116.length;
												let j9;
												if (i25 > 1) {
													const indices9 = {};
													for (; i25--;) {
														let item9 = data116[i25];
														if (typeof item9 !== "string") continue;
														if (typeof indices9[item9] == "number") {
															j9 = indices9[item9];
															const err270 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/regions",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i25,
																	j: j9
																},
																message: "must NOT have duplicate items (items ## " + j9 + " and " + i25 + " are identical)"
															};
															if (vErrors === null) vErrors = [err270];
															else vErrors.push(err270);
															errors++;
															break;
														}
														indices9[item9] = i25;
													}
												}
											} else {
												const err271 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/regions",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err271];
												else vErrors.push(err271);
												errors++;
											}
										}
										if (data113.name !== void 0) {
											let data118 = data113.name;
											if (typeof data118 === "string") {
												if (func1(data118) > 255) {
													const err272 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/name",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/maxLength",
														keyword: "maxLength",
														params: { limit: 255 },
														message: "must NOT have more than 255 characters"
													};
													if (vErrors === null) vErrors = [err272];
													else vErrors.push(err272);
													errors++;
												}
												if (func1(data118) < 1) {
													const err273 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/name",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err273];
													else vErrors.push(err273);
													errors++;
												}
												if (!pattern26.test(data118)) {
													const err274 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/name",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/pattern",
														keyword: "pattern",
														params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
														message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
													};
													if (vErrors === null) vErrors = [err274];
													else vErrors.push(err274);
													errors++;
												}
											} else {
												const err275 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/name",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err275];
												else vErrors.push(err275);
												errors++;
											}
										}
										if (data113.address_family !== void 0) {
											let data119 = data113.address_family;
											if (!(data119 === "IPv4" || data119 === "IPv6")) {
												const err276 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/address_family",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/address_family/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.prefix_lists.items.properties.address_family.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err276];
												else vErrors.push(err276);
												errors++;
											}
										}
										if (data113.max_entries !== void 0) {
											let data120 = data113.max_entries;
											const _errs283 = errors;
											let valid90 = false;
											let passing10 = null;
											const _errs284 = errors;
											if (!(typeof data120 == "number" && !(data120 % 1) && !isNaN(data120) && isFinite(data120))) {
												const err277 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/0/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err277];
												else vErrors.push(err277);
												errors++;
											}
											if (typeof data120 == "number" && isFinite(data120)) {
												if (data120 > 1e3 || isNaN(data120)) {
													const err278 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/0/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e3
														},
														message: "must be <= 1000"
													};
													if (vErrors === null) vErrors = [err278];
													else vErrors.push(err278);
													errors++;
												}
												if (data120 < 1 || isNaN(data120)) {
													const err279 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/0/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err279];
													else vErrors.push(err279);
													errors++;
												}
											}
											var _valid10 = _errs284 === errors;
											if (_valid10) {
												valid90 = true;
												passing10 = 0;
											}
											const _errs286 = errors;
											if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
												for (const key29 in data120) if (!(key29 === "headroom_percent" || key29 === "headroom" || key29 === "limit" || key29 === "shrink")) {
													const err280 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key29 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err280];
													else vErrors.push(err280);
													errors++;
												}
												if (data120.headroom_percent !== void 0) {
													let data121 = data120.headroom_percent;
													if (!(typeof data121 == "number" && !(data121 % 1) && !isNaN(data121) && isFinite(data121))) {
														const err281 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries/headroom_percent",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom_percent/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err281];
														else vErrors.push(err281);
														errors++;
													}
													if (typeof data121 == "number" && isFinite(data121)) {
														if (data121 > 1e3 || isNaN(data121)) {
															const err282 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries/headroom_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom_percent/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err282];
															else vErrors.push(err282);
															errors++;
														}
														if (data121 < 0 || isNaN(data121)) {
															const err283 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries/headroom_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom_percent/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err283];
															else vErrors.push(err283);
															errors++;
														}
													}
												}
												if (data120.headroom !== void 0) {
													let data122 = data120.headroom;
													if (!(typeof data122 == "number" && !(data122 % 1) && !isNaN(data122) && isFinite(data122))) {
														const err284 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries/headroom",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err284];
														else vErrors.push(err284);
														errors++;
													}
													if (typeof data122 == "number" && isFinite(data122)) {
														if (data122 > 1e3 || isNaN(data122)) {
															const err285 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries/headroom",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err285];
															else vErrors.push(err285);
															errors++;
														}
														if (data122 < 0 || isNaN(data122)) {
															const err286 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries/headroom",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err286];
															else vErrors.push(err286);
															errors++;
														}
													}
												}
												if (data120.limit !== void 0) {
													let data123 = data120.limit;
													if (!(typeof data123 == "number" && !(data123 % 1) && !isNaN(data123) && isFinite(data123))) {
														const err287 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries/limit",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/limit/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err287];
														else vErrors.push(err287);
														errors++;
													}
													if (typeof data123 == "number" && isFinite(data123)) {
														if (data123 > 1e3 || isNaN(data123)) {
															const err288 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries/limit",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/limit/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err288];
															else vErrors.push(err288);
															errors++;
														}
														if (data123 < 1 || isNaN(data123)) {
															const err289 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries/limit",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/limit/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err289];
															else vErrors.push(err289);
															errors++;
														}
													}
												}
												if (data120.shrink !== void 0) {
													if (typeof data120.shrink !== "boolean") {
														const err290 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries/shrink",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/shrink/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err290];
														else vErrors.push(err290);
														errors++;
													}
												}
											} else {
												const err291 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err291];
												else vErrors.push(err291);
												errors++;
											}
											var _valid10 = _errs286 === errors;
											if (_valid10 && valid90) {
												valid90 = false;
												passing10 = [passing10, 1];
											} else if (_valid10) {
												valid90 = true;
												passing10 = 1;
											}
											if (!valid90) {
												const err292 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/max_entries",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing10 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err292];
												else vErrors.push(err292);
												errors++;
											} else {
												errors = _errs283;
												if (vErrors !== null) {
													if (_errs283) vErrors.length = _errs283;
													else vErrors = null;
												}
											}
										}
										if (data113.aggregate !== void 0) {
											let data125 = data113.aggregate;
											const _errs298 = errors;
											let valid92 = false;
											let passing11 = null;
											const _errs299 = errors;
											if (!(data125 === "none" || data125 === "exact")) {
												const err293 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/0/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.prefix_lists.items.properties.aggregate.oneOf[0].enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err293];
												else vErrors.push(err293);
												errors++;
											}
											var _valid11 = _errs299 === errors;
											if (_valid11) {
												valid92 = true;
												passing11 = 0;
											}
											const _errs300 = errors;
											if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
												if (data125.within === void 0) {
													const err294 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/required",
														keyword: "required",
														params: { missingProperty: "within" },
														message: "must have required property 'within'"
													};
													if (vErrors === null) vErrors = [err294];
													else vErrors.push(err294);
													errors++;
												}
												for (const key30 in data125) if (!(key30 === "within" || key30 === "max_extra_addresses" || key30 === "never")) {
													const err295 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key30 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err295];
													else vErrors.push(err295);
													errors++;
												}
												if (data125.within !== void 0) {
													let data126 = data125.within;
													if (!(typeof data126 == "number" && !(data126 % 1) && !isNaN(data126) && isFinite(data126))) {
														const err296 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate/within",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/within/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err296];
														else vErrors.push(err296);
														errors++;
													}
													if (typeof data126 == "number" && isFinite(data126)) {
														if (data126 > 1e3 || isNaN(data126)) {
															const err297 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate/within",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/within/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err297];
															else vErrors.push(err297);
															errors++;
														}
														if (data126 < 1 || isNaN(data126)) {
															const err298 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate/within",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/within/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err298];
															else vErrors.push(err298);
															errors++;
														}
													}
												}
												if (data125.max_extra_addresses !== void 0) {
													let data127 = data125.max_extra_addresses;
													if (!(typeof data127 == "number" && !(data127 % 1) && !isNaN(data127) && isFinite(data127))) {
														const err299 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate/max_extra_addresses",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/max_extra_addresses/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err299];
														else vErrors.push(err299);
														errors++;
													}
													if (typeof data127 == "number" && isFinite(data127)) {
														if (data127 > 9007199254740991 || isNaN(data127)) {
															const err300 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate/max_extra_addresses",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/max_extra_addresses/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 9007199254740991
																},
																message: "must be <= 9007199254740991"
															};
															if (vErrors === null) vErrors = [err300];
															else vErrors.push(err300);
															errors++;
														}
														if (data127 < 0 || isNaN(data127)) {
															const err301 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate/max_extra_addresses",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/max_extra_addresses/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err301];
															else vErrors.push(err301);
															errors++;
														}
													}
												}
												if (data125.never !== void 0) {
													let data128 = data125.never;
													if (Array.isArray(data128)) {
														if (data128.length < 1) {
															const err302 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate/never",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/never/minItems",
																keyword: "minItems",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 items"
															};
															if (vErrors === null) vErrors = [err302];
															else vErrors.push(err302);
															errors++;
														}
														const len16 = data128.length;
														for (let i26 = 0; i26 < len16; i26++) if (typeof data128[i26] !== "string") {
															const err303 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate/never/" + i26,
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/never/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err303];
															else vErrors.push(err303);
															errors++;
														}
														let i27 = data128.length;
														let j10;
														if (i27 > 1) {
															const indices10 = {};
															for (; i27--;) {
																let item10 = data128[i27];
																if (typeof item10 !== "string") continue;
																if (typeof indices10[item10] == "number") {
																	j10 = indices10[item10];
																	const err304 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate/never",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/never/uniqueItems",
																		keyword: "uniqueItems",
																		params: {
																			i: i27,
																			j: j10
																		},
																		message: "must NOT have duplicate items (items ## " + j10 + " and " + i27 + " are identical)"
																	};
																	if (vErrors === null) vErrors = [err304];
																	else vErrors.push(err304);
																	errors++;
																	break;
																}
																indices10[item10] = i27;
															}
														}
													} else {
														const err305 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate/never",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/properties/never/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err305];
														else vErrors.push(err305);
														errors++;
													}
												}
											} else {
												const err306 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err306];
												else vErrors.push(err306);
												errors++;
											}
											var _valid11 = _errs300 === errors;
											if (_valid11 && valid92) {
												valid92 = false;
												passing11 = [passing11, 1];
											} else if (_valid11) {
												valid92 = true;
												passing11 = 1;
											}
											if (!valid92) {
												const err307 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/aggregate",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/aggregate/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing11 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err307];
												else vErrors.push(err307);
												errors++;
											} else {
												errors = _errs298;
												if (vErrors !== null) {
													if (_errs298) vErrors.length = _errs298;
													else vErrors = null;
												}
											}
										}
										if (data113.tags !== void 0) {
											let data130 = data113.tags;
											if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
												if (Object.keys(data130).length > 43) {
													const err308 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/tags",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/maxProperties",
														keyword: "maxProperties",
														params: { limit: 43 },
														message: "must NOT have more than 43 properties"
													};
													if (vErrors === null) vErrors = [err308];
													else vErrors.push(err308);
													errors++;
												}
												for (const key31 in data130) {
													const _errs313 = errors;
													if (typeof key31 === "string") {
														if (func1(key31) > 128) {
															const err309 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/tags",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/propertyNames/maxLength",
																keyword: "maxLength",
																params: { limit: 128 },
																message: "must NOT have more than 128 characters",
																propertyName: key31
															};
															if (vErrors === null) vErrors = [err309];
															else vErrors.push(err309);
															errors++;
														}
														if (func1(key31) < 1) {
															const err310 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/tags",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/propertyNames/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters",
																propertyName: key31
															};
															if (vErrors === null) vErrors = [err310];
															else vErrors.push(err310);
															errors++;
														}
													}
													if (!(_errs313 === errors)) {
														const err311 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/tags",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/propertyNames",
															keyword: "propertyNames",
															params: { propertyName: key31 },
															message: "property name must be valid"
														};
														if (vErrors === null) vErrors = [err311];
														else vErrors.push(err311);
														errors++;
													}
												}
												for (const key32 in data130) {
													let data131 = data130[key32];
													if (typeof data131 === "string") {
														if (func1(data131) > 256) {
															const err312 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/tags/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/additionalProperties/maxLength",
																keyword: "maxLength",
																params: { limit: 256 },
																message: "must NOT have more than 256 characters"
															};
															if (vErrors === null) vErrors = [err312];
															else vErrors.push(err312);
															errors++;
														}
													} else {
														const err313 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/tags/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/additionalProperties/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err313];
														else vErrors.push(err313);
														errors++;
													}
												}
											} else {
												const err314 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/tags",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err314];
												else vErrors.push(err314);
												errors++;
											}
										}
										if (data113.share !== void 0) {
											let data132 = data113.share;
											if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
												for (const key33 in data132) if (!(key33 === "principals" || key33 === "allow_external_principals")) {
													const err315 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/share",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key33 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err315];
													else vErrors.push(err315);
													errors++;
												}
												if (data132.principals !== void 0) {
													let data133 = data132.principals;
													if (Array.isArray(data133)) {
														const len17 = data133.length;
														for (let i28 = 0; i28 < len17; i28++) if (typeof data133[i28] !== "string") {
															const err316 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/share/principals/" + i28,
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/properties/principals/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err316];
															else vErrors.push(err316);
															errors++;
														}
													} else {
														const err317 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/share/principals",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/properties/principals/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err317];
														else vErrors.push(err317);
														errors++;
													}
												}
												if (data132.allow_external_principals !== void 0) {
													if (typeof data132.allow_external_principals !== "boolean") {
														const err318 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/share/allow_external_principals",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/properties/allow_external_principals/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err318];
														else vErrors.push(err318);
														errors++;
													}
												}
											} else {
												const err319 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/share",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err319];
												else vErrors.push(err319);
												errors++;
											}
										}
										if (data113.adopt !== void 0) {
											let data136 = data113.adopt;
											const _errs327 = errors;
											let valid102 = false;
											let passing12 = null;
											const _errs328 = errors;
											if (typeof data136 !== "boolean") {
												const err320 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/adopt",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/0/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												};
												if (vErrors === null) vErrors = [err320];
												else vErrors.push(err320);
												errors++;
											}
											var _valid12 = _errs328 === errors;
											if (_valid12) {
												valid102 = true;
												passing12 = 0;
											}
											const _errs330 = errors;
											if (typeof data136 === "string") {
												if (!pattern27.test(data136)) {
													const err321 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/adopt",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/1/pattern",
														keyword: "pattern",
														params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" },
														message: "must match pattern \"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\""
													};
													if (vErrors === null) vErrors = [err321];
													else vErrors.push(err321);
													errors++;
												}
											} else {
												const err322 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/adopt",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/1/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err322];
												else vErrors.push(err322);
												errors++;
											}
											var _valid12 = _errs330 === errors;
											if (_valid12 && valid102) {
												valid102 = false;
												passing12 = [passing12, 1];
											} else {
												if (_valid12) {
													valid102 = true;
													passing12 = 1;
												}
												const _errs332 = errors;
												if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
													if (Object.keys(data136).length < 1) {
														const err323 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/adopt",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/minProperties",
															keyword: "minProperties",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 properties"
														};
														if (vErrors === null) vErrors = [err323];
														else vErrors.push(err323);
														errors++;
													}
													for (const key34 in data136) {
														const _errs334 = errors;
														if (typeof key34 === "string") {
															if (!pattern8.test(key34)) {
																const err324 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/adopt",
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/propertyNames/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
																	message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\"",
																	propertyName: key34
																};
																if (vErrors === null) vErrors = [err324];
																else vErrors.push(err324);
																errors++;
															}
														}
														if (!(_errs334 === errors)) {
															const err325 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/adopt",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/propertyNames",
																keyword: "propertyNames",
																params: { propertyName: key34 },
																message: "property name must be valid"
															};
															if (vErrors === null) vErrors = [err325];
															else vErrors.push(err325);
															errors++;
														}
													}
													for (const key35 in data136) {
														let data137 = data136[key35];
														if (typeof data137 === "string") {
															if (!pattern27.test(data137)) {
																const err326 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/adopt/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/additionalProperties/pattern",
																	keyword: "pattern",
																	params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" },
																	message: "must match pattern \"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\""
																};
																if (vErrors === null) vErrors = [err326];
																else vErrors.push(err326);
																errors++;
															}
														} else {
															const err327 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/adopt/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/additionalProperties/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err327];
															else vErrors.push(err327);
															errors++;
														}
													}
												} else {
													const err328 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/adopt",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err328];
													else vErrors.push(err328);
													errors++;
												}
												var _valid12 = _errs332 === errors;
												if (_valid12 && valid102) {
													valid102 = false;
													passing12 = [passing12, 2];
												} else if (_valid12) {
													valid102 = true;
													passing12 = 2;
												}
											}
											if (!valid102) {
												const err329 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/adopt",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing12 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err329];
												else vErrors.push(err329);
												errors++;
											} else {
												errors = _errs327;
												if (vErrors !== null) {
													if (_errs327) vErrors.length = _errs327;
													else vErrors = null;
												}
											}
										}
										if (data113.renamed_from !== void 0) {
											let data138 = data113.renamed_from;
											if (typeof data138 === "string") {
												if (func1(data138) > 255) {
													const err330 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/renamed_from",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/maxLength",
														keyword: "maxLength",
														params: { limit: 255 },
														message: "must NOT have more than 255 characters"
													};
													if (vErrors === null) vErrors = [err330];
													else vErrors.push(err330);
													errors++;
												}
												if (func1(data138) < 1) {
													const err331 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/renamed_from",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err331];
													else vErrors.push(err331);
													errors++;
												}
												if (!pattern26.test(data138)) {
													const err332 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/renamed_from",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/pattern",
														keyword: "pattern",
														params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
														message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
													};
													if (vErrors === null) vErrors = [err332];
													else vErrors.push(err332);
													errors++;
												}
											} else {
												const err333 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/renamed_from",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err333];
												else vErrors.push(err333);
												errors++;
											}
										}
										if (data113.deletion !== void 0) {
											let data139 = data113.deletion;
											if (!(data139 === "delete" || data139 === "retain")) {
												const err334 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/deletion",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/deletion/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.prefix_lists.items.properties.deletion.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err334];
												else vErrors.push(err334);
												errors++;
											}
										}
										if (data113.limits !== void 0) {
											let data140 = data113.limits;
											if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
												for (const key36 in data140) if (!(key36 === "max_removal_percent" || key36 === "ignore_below" || key36 === "max_removals" || key36 === "max_additions" || key36 === "allow_empty" || key36 === "widest")) {
													const err335 = {
														instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key36 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err335];
													else vErrors.push(err335);
													errors++;
												}
												if (data140.max_removal_percent !== void 0) {
													let data141 = data140.max_removal_percent;
													if (!(typeof data141 == "number" && !(data141 % 1) && !isNaN(data141) && isFinite(data141))) {
														const err336 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/max_removal_percent",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removal_percent/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err336];
														else vErrors.push(err336);
														errors++;
													}
													if (typeof data141 == "number" && isFinite(data141)) {
														if (data141 > 100 || isNaN(data141)) {
															const err337 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/max_removal_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removal_percent/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 100
																},
																message: "must be <= 100"
															};
															if (vErrors === null) vErrors = [err337];
															else vErrors.push(err337);
															errors++;
														}
														if (data141 < 0 || isNaN(data141)) {
															const err338 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/max_removal_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removal_percent/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err338];
															else vErrors.push(err338);
															errors++;
														}
													}
												}
												if (data140.ignore_below !== void 0) {
													let data142 = data140.ignore_below;
													if (!(typeof data142 == "number" && !(data142 % 1) && !isNaN(data142) && isFinite(data142))) {
														const err339 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/ignore_below",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/ignore_below/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err339];
														else vErrors.push(err339);
														errors++;
													}
													if (typeof data142 == "number" && isFinite(data142)) {
														if (data142 > 1e3 || isNaN(data142)) {
															const err340 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/ignore_below",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/ignore_below/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err340];
															else vErrors.push(err340);
															errors++;
														}
														if (data142 < 0 || isNaN(data142)) {
															const err341 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/ignore_below",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/ignore_below/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err341];
															else vErrors.push(err341);
															errors++;
														}
													}
												}
												if (data140.max_removals !== void 0) {
													let data143 = data140.max_removals;
													if (!(typeof data143 == "number" && !(data143 % 1) && !isNaN(data143) && isFinite(data143))) {
														const err342 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/max_removals",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removals/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err342];
														else vErrors.push(err342);
														errors++;
													}
													if (typeof data143 == "number" && isFinite(data143)) {
														if (data143 > 1e3 || isNaN(data143)) {
															const err343 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/max_removals",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removals/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err343];
															else vErrors.push(err343);
															errors++;
														}
														if (data143 < 0 || isNaN(data143)) {
															const err344 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/max_removals",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removals/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err344];
															else vErrors.push(err344);
															errors++;
														}
													}
												}
												if (data140.max_additions !== void 0) {
													let data144 = data140.max_additions;
													if (!(typeof data144 == "number" && !(data144 % 1) && !isNaN(data144) && isFinite(data144))) {
														const err345 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/max_additions",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_additions/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err345];
														else vErrors.push(err345);
														errors++;
													}
													if (typeof data144 == "number" && isFinite(data144)) {
														if (data144 > 1e3 || isNaN(data144)) {
															const err346 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/max_additions",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_additions/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err346];
															else vErrors.push(err346);
															errors++;
														}
														if (data144 < 0 || isNaN(data144)) {
															const err347 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/max_additions",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_additions/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err347];
															else vErrors.push(err347);
															errors++;
														}
													}
												}
												if (data140.allow_empty !== void 0) {
													if (typeof data140.allow_empty !== "boolean") {
														const err348 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/allow_empty",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/allow_empty/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err348];
														else vErrors.push(err348);
														errors++;
													}
												}
												if (data140.widest !== void 0) {
													let data146 = data140.widest;
													if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
														for (const key37 in data146) if (!(key37 === "IPv4" || key37 === "IPv6")) {
															const err349 = {
																instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/widest",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key37 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err349];
															else vErrors.push(err349);
															errors++;
														}
														if (data146.IPv4 !== void 0) {
															let data147 = data146.IPv4;
															if (!(typeof data147 == "number" && !(data147 % 1) && !isNaN(data147) && isFinite(data147))) {
																const err350 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/widest/IPv4",
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv4/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err350];
																else vErrors.push(err350);
																errors++;
															}
															if (typeof data147 == "number" && isFinite(data147)) {
																if (data147 > 32 || isNaN(data147)) {
																	const err351 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/widest/IPv4",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv4/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 32
																		},
																		message: "must be <= 32"
																	};
																	if (vErrors === null) vErrors = [err351];
																	else vErrors.push(err351);
																	errors++;
																}
																if (data147 < 0 || isNaN(data147)) {
																	const err352 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/widest/IPv4",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv4/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	};
																	if (vErrors === null) vErrors = [err352];
																	else vErrors.push(err352);
																	errors++;
																}
															}
														}
														if (data146.IPv6 !== void 0) {
															let data148 = data146.IPv6;
															if (!(typeof data148 == "number" && !(data148 % 1) && !isNaN(data148) && isFinite(data148))) {
																const err353 = {
																	instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/widest/IPv6",
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv6/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err353];
																else vErrors.push(err353);
																errors++;
															}
															if (typeof data148 == "number" && isFinite(data148)) {
																if (data148 > 128 || isNaN(data148)) {
																	const err354 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/widest/IPv6",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv6/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 128
																		},
																		message: "must be <= 128"
																	};
																	if (vErrors === null) vErrors = [err354];
																	else vErrors.push(err354);
																	errors++;
																}
																if (data148 < 0 || isNaN(data148)) {
																	const err355 = {
																		instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/widest/IPv6",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv6/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	};
																	if (vErrors === null) vErrors = [err355];
																	else vErrors.push(err355);
																	errors++;
																}
															}
														}
													} else {
														const err356 = {
															instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits/widest",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err356];
														else vErrors.push(err356);
														errors++;
													}
												}
											} else {
												const err357 = {
													instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23 + "/limits",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err357];
												else vErrors.push(err357);
												errors++;
											}
										}
									} else {
										const err358 = {
											instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists/" + i23,
											schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err358];
										else vErrors.push(err358);
										errors++;
									}
								}
							} else {
								const err359 = {
									instancePath: instancePath + "/mappings/" + i13 + "/prefix_lists",
									schemaPath: "#/properties/mappings/items/properties/prefix_lists/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err359];
								else vErrors.push(err359);
								errors++;
							}
						}
					} else {
						const err360 = {
							instancePath: instancePath + "/mappings/" + i13,
							schemaPath: "#/properties/mappings/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err360];
						else vErrors.push(err360);
						errors++;
					}
				}
			} else {
				const err361 = {
					instancePath: instancePath + "/mappings",
					schemaPath: "#/properties/mappings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err361];
				else vErrors.push(err361);
				errors++;
			}
		}
	} else {
		const err362 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err362];
		else vErrors.push(err362);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// schemas/mappings.v1.json
var mappings_v1_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "urn:plsync:schema:mappings:1",
	title: "mappings.yaml",
	description: "Which addresses belong in which AWS prefix lists, in which accounts and Regions. Format version 1. Unknown keys are errors.",
	type: "object",
	additionalProperties: false,
	required: [
		"version",
		"owner",
		"accounts",
		"mappings"
	],
	properties: {
		"version": {
			"title": "Format version",
			"description": "Version of this format.",
			"const": 1,
			"examples": [1]
		},
		"owner": {
			"title": "Owner",
			"description": "Identity of this file, written to the tag `plsync:owner` of every list it manages. Each file needs its own: two files with the same owner would delete each other's lists.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9._/:=+@-]*[A-Za-z0-9])?$",
			"patternErrorMessage": "must consist of letters, digits and . _ / : = + @ -, and begin and end with a letter or digit, for example acme/network",
			"examples": ["acme/network"]
		},
		"credentials": {
			"title": "credentials",
			"description": "How plsync gets credentials for the accounts.",
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"mode": {
					"title": "Mode",
					"description": "`chain`: start from ambient credentials (a hub role, a profile or the environment), then use sts:AssumeRole for the role of each account. `oidc`: use sts:AssumeRoleWithWebIdentity for each of these roles, with the ID token of the workflow job or, on the command line, the one in AWS_WEB_IDENTITY_TOKEN_FILE; this rules out the role `none`, `external_id` and `session_tags`.",
					"enum": ["chain", "oidc"],
					"default": "chain",
					"examples": ["chain", "oidc"]
				},
				"session_tags": {
					"title": "Session tags",
					"description": "Send session tags with AssumeRole. The trust policies of the roles must then allow sts:TagSession.",
					"type": "boolean",
					"default": false,
					"examples": [true]
				}
			},
			"examples": [{
				"mode": "chain",
				"session_tags": false
			}]
		},
		"account_defaults": {
			"title": "account_defaults",
			"description": "Settings for accounts that do not set their own. `{id}` and `{alias}` are replaced with those of the account.",
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"plan_role_arn": {
					"title": "Plan role",
					"description": "Role that reads. `none`: use the ambient credentials, which must already belong to the account; plsync checks this.",
					"type": "string",
					"pattern": "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$",
					"patternErrorMessage": "must be `none` or the ARN of an IAM role such as arn:aws:iam::{id}:role/plsync-plan, in which only {id} and {alias} are replaced",
					"examples": ["arn:aws:iam::{id}:role/plsync-plan"]
				},
				"apply_role_arn": {
					"title": "Apply role",
					"description": "Role that writes, in accounts that own lists. It must not be the plan role. `none`: use the ambient credentials.",
					"type": "string",
					"pattern": "^(none|arn:aws[a-z-]*:iam::([0-9]{12}|\\{id\\}):role/([A-Za-z0-9_+=,.@/-]|\\{id\\}|\\{alias\\})+)$",
					"patternErrorMessage": "must be `none` or the ARN of an IAM role such as arn:aws:iam::{id}:role/plsync-apply, in which only {id} and {alias} are replaced",
					"examples": ["arn:aws:iam::{id}:role/plsync-apply"]
				},
				"external_id": {
					"title": "External id",
					"description": "External id that the roles' trust policies require; 2 to 1224 characters (STS AssumeRole).",
					"type": "string",
					"minLength": 2,
					"maxLength": 1224,
					"pattern": "^([A-Za-z0-9_+=,.@:/-]|\\{id\\}|\\{alias\\})*$",
					"patternErrorMessage": "must consist of letters, digits and _ + = , . @ : / -, in which only {id} and {alias} are replaced",
					"examples": ["plsync-{alias}"]
				},
				"regions": { "$ref": "#/$defs/searched_regions" }
			},
			"examples": [{ "plan_role_arn": "arn:aws:iam::{id}:role/plsync-plan" }]
		},
		"accounts": {
			"title": "accounts",
			"description": "The AWS accounts, each under an alias of your choice. Sources, lists and messages use the alias.",
			"type": "object",
			"minProperties": 1,
			"propertyNames": {
				"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",
				"patternErrorMessage": "must be 1 to 63 letters, digits and . _ -, and begin with a letter or digit"
			},
			"additionalProperties": { "$ref": "#/$defs/account" },
			"examples": [{ "payments": { "id": "222222222222" } }]
		},
		"defaults": {
			"title": "defaults",
			"description": "Settings for sources and lists that do not set their own. Maps are merged key by key; lists and single values replace the default.",
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"account": {
					"title": "Account",
					"description": "Account for sources and lists that do not name one: an alias from `accounts`.",
					"type": "string",
					"minLength": 1,
					"examples": ["payments"]
				},
				"region": {
					"title": "Region",
					"description": "Region for sources and lists that do not name one.",
					"$ref": "#/$defs/region"
				},
				"source": {
					"title": "defaults.source",
					"description": "Settings for `security_groups` sources that do not set their own.",
					"type": "object",
					"additionalProperties": false,
					"default": {},
					"properties": {
						"interfaces": { "$ref": "#/$defs/interfaces" },
						"addresses": { "$ref": "#/$defs/addresses" },
						"delegated_prefixes": { "$ref": "#/$defs/delegated_prefixes" }
					},
					"examples": [{ "delegated_prefixes": true }]
				},
				"prefix_list": {
					"title": "defaults.prefix_list",
					"description": "Settings for prefix lists that do not set their own.",
					"type": "object",
					"additionalProperties": false,
					"default": {},
					"properties": {
						"address_family": { "$ref": "#/$defs/address_family" },
						"max_entries": { "$ref": "#/$defs/max_entries" },
						"aggregate": { "$ref": "#/$defs/aggregate" },
						"tags": { "$ref": "#/$defs/list_tags" },
						"share": { "$ref": "#/$defs/share" },
						"deletion": { "$ref": "#/$defs/deletion" },
						"limits": { "$ref": "#/$defs/limits" }
					},
					"examples": [{ "max_entries": {
						"headroom_percent": 10,
						"headroom": 10
					} }]
				}
			},
			"examples": [{
				"account": "payments",
				"region": "eu-west-1"
			}]
		},
		"limits": {
			"title": "limits",
			"description": "Limits of a whole run.",
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": { "max_deletes": {
				"title": "Max deletes",
				"description": "How many lists one run may delete. Default: 1, or 10 % of the owner's lists, whichever is more.",
				"type": "integer",
				"minimum": 0,
				"examples": [1]
			} },
			"examples": [{ "max_deletes": 1 }]
		},
		"mappings": {
			"title": "mappings",
			"description": "What goes where: each mapping fills its prefix lists with the addresses of its sources. An empty list is allowed: plsync then deletes the lists that this owner still has in the Regions of `accounts.ALIAS.regions`, within `limits.max_deletes`.",
			"type": "array",
			"items": { "$ref": "#/$defs/mapping" },
			"examples": [[{
				"name": "bastions",
				"sources": ["…"],
				"prefix_lists": ["…"]
			}]]
		}
	},
	$defs: {
		"account": {
			"title": "account",
			"description": "One AWS account.",
			"type": "object",
			"additionalProperties": false,
			"required": ["id"],
			"properties": {
				"id": {
					"title": "Account id",
					"description": "The 12 digits, in quotes: without quotes, YAML reads them as a number.",
					"type": "string",
					"pattern": "^[0-9]{12}$",
					"patternErrorMessage": "must be the 12 digits of an AWS account id, in quotes and without separators",
					"examples": ["111111111111"]
				},
				"plan_role_arn": {
					"title": "Plan role",
					"description": "Role that reads. Required for every account that sources or lists use. `none`: use the ambient credentials, which must already belong to the account; plsync checks this.",
					"type": "string",
					"pattern": "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$",
					"patternErrorMessage": "must be `none` or the ARN of an IAM role such as arn:aws:iam::111111111111:role/plsync-plan",
					"examples": ["arn:aws:iam::111111111111:role/plsync-plan", "none"]
				},
				"apply_role_arn": {
					"title": "Apply role",
					"description": "Role that writes. Required only in accounts that own lists; a plan never uses it. It must not be the plan role. `none`: use the ambient credentials.",
					"type": "string",
					"pattern": "^(none|arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)$",
					"patternErrorMessage": "must be `none` or the ARN of an IAM role such as arn:aws:iam::111111111111:role/plsync-apply",
					"examples": ["arn:aws:iam::111111111111:role/plsync-apply", "none"]
				},
				"external_id": {
					"title": "External id",
					"description": "External id that the roles' trust policies require; 2 to 1224 characters (STS AssumeRole).",
					"type": "string",
					"minLength": 2,
					"maxLength": 1224,
					"pattern": "^[A-Za-z0-9_+=,.@:/-]*$",
					"patternErrorMessage": "must consist of letters, digits and _ + = , . @ : / -",
					"examples": ["plsync-7f3a9c"]
				},
				"regions": { "$ref": "#/$defs/searched_regions" },
				"within": {
					"title": "Within",
					"description": "Blocks of both families outside of which no source of the account brings anything: an address outside is not added, goes where it is in a list, and is an error of the run. Without it, private IPv4 addresses must lie in 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10 or 198.18.0.0/15, and public and IPv6 addresses may be any that are not special-purpose. While a source cannot be read, removals stop only inside its `within`.",
					"$ref": "#/$defs/within"
				}
			},
			"examples": [{
				"id": "222222222222",
				"plan_role_arn": "arn:aws:iam::222222222222:role/plsync-plan"
			}]
		},
		"mapping": {
			"title": "mapping",
			"description": "A named unit: the union of its sources goes into each of its prefix lists.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"sources",
				"prefix_lists"
			],
			"properties": {
				"name": {
					"title": "Name",
					"description": "Unique name of the mapping, and the name of its lists unless they set their own.",
					"type": "string",
					"pattern": "^[a-z0-9][a-z0-9-]{0,62}$",
					"patternErrorMessage": "must be 1 to 63 lower-case letters, digits and hyphens, and begin with a letter or digit",
					"examples": ["payments-workers"]
				},
				"description": {
					"title": "Description",
					"description": "What the mapping is for; shown to reviewers.",
					"type": "string",
					"examples": ["Workers that call the ledger in eu-central-1"]
				},
				"sources": {
					"title": "Sources",
					"description": "Where the addresses come from. The lists get the union of all sources.",
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/source" },
					"examples": [[{ "security_groups": ["sg-0a1b2c3d4e5f60718"] }]]
				},
				"prefix_lists": {
					"title": "Prefix lists",
					"description": "The lists to fill. Each takes the addresses of its family.",
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/prefix_list" },
					"examples": [[{
						"account": "network",
						"region": "eu-central-1"
					}]]
				}
			},
			"examples": [{
				"name": "bastions",
				"sources": ["…"],
				"prefix_lists": ["…"]
			}]
		},
		"source": {
			"title": "source",
			"description": "One source, with exactly one of `security_groups` and `cidrs`. The other keys belong to `security_groups`.",
			"type": "object",
			"additionalProperties": false,
			"oneOf": [{ "required": ["security_groups"] }, { "required": ["cidrs"] }],
			"dependentSchemas": { "cidrs": { "properties": {
				"account": false,
				"region": false,
				"interfaces": false,
				"addresses": false,
				"delegated_prefixes": false,
				"within": false,
				"max_addresses": false
			} } },
			"properties": {
				"security_groups": {
					"title": "Security groups",
					"description": "Security groups whose members' addresses are used: a list of ids, names and tag selectors, or a single name or tag selector.",
					"oneOf": [{
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/$defs/security_group" }
					}, {
						"title": "security group",
						"type": "object",
						"additionalProperties": false,
						"oneOf": [{ "required": ["name"] }, { "required": ["tags"] }],
						"dependentSchemas": {
							"name": { "properties": { "follow": false } },
							"tags": { "properties": { "vpc_id": false } }
						},
						"properties": {
							"name": { "$ref": "#/$defs/group_name" },
							"vpc_id": { "$ref": "#/$defs/vpc_id" },
							"tags": { "$ref": "#/$defs/group_tags" },
							"follow": { "$ref": "#/$defs/follow" }
						}
					}],
					"examples": [["sg-0a1b2c3d4e5f60718"], { "name": "worker" }]
				},
				"cidrs": {
					"title": "CIDRs",
					"description": "Fixed CIDRs, each written as a map or as the CIDR alone.",
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/static_cidr" },
					"examples": [["192.0.2.10/32", {
						"cidr": "2001:db8::/48",
						"description": "Office",
						"expires": "2027-03-31"
					}]]
				},
				"account": {
					"title": "Account",
					"description": "Account of the security groups: an alias from `accounts`. Default: `defaults.account`.",
					"type": "string",
					"minLength": 1,
					"examples": ["payments"]
				},
				"region": {
					"title": "Region",
					"description": "Region of the security groups. Default: `defaults.region`.",
					"$ref": "#/$defs/region"
				},
				"interfaces": { "$ref": "#/$defs/interfaces" },
				"addresses": { "$ref": "#/$defs/addresses" },
				"delegated_prefixes": { "$ref": "#/$defs/delegated_prefixes" },
				"within": {
					"title": "Within",
					"description": "Blocks of both families outside of which this source brings nothing. They must be inside those of its account, if that has any. Default: those of the account.",
					"$ref": "#/$defs/within"
				},
				"max_addresses": {
					"title": "Max addresses",
					"description": "How many CIDRs of one family the source may bring. One that brings more adds none to any list; those that are in a list stay, and the lists' other sources go on.",
					"type": "integer",
					"minimum": 1,
					"maximum": 1e5,
					"default": 1e3,
					"examples": [50]
				}
			},
			"examples": [{
				"security_groups": ["sg-0a1b2c3d4e5f60718"],
				"account": "payments",
				"region": "eu-west-1"
			}]
		},
		"security_group": {
			"title": "security group",
			"description": "A security group id, or a map with exactly one of `name` and `tags`.",
			"oneOf": [{
				"type": "string",
				"pattern": "^sg-([0-9a-f]{8}|[0-9a-f]{17})$",
				"patternErrorMessage": "must be a security group id such as sg-0a1b2c3d4e5f60718; a group is named by its name as { name: worker }"
			}, {
				"title": "security group",
				"type": "object",
				"additionalProperties": false,
				"oneOf": [{ "required": ["name"] }, { "required": ["tags"] }],
				"dependentSchemas": {
					"name": { "properties": { "follow": false } },
					"tags": { "properties": { "vpc_id": false } }
				},
				"properties": {
					"name": { "$ref": "#/$defs/group_name" },
					"vpc_id": { "$ref": "#/$defs/vpc_id" },
					"tags": { "$ref": "#/$defs/group_tags" },
					"follow": { "$ref": "#/$defs/follow" }
				}
			}],
			"examples": [
				"sg-0a1b2c3d4e5f60718",
				{
					"name": "worker",
					"vpc_id": "vpc-0a1b2c3d4e5f60718"
				},
				{ "tags": { "Team": "payments" } }
			]
		},
		"group_name": {
			"title": "Group name",
			"description": "Name of the security group (not its Name tag). Exactly one group must have it.",
			"type": "string",
			"minLength": 1,
			"maxLength": 255,
			"examples": ["worker"]
		},
		"group_tags": {
			"title": "Group tags",
			"description": "Selects every group that carries all of these tags.",
			"type": "object",
			"minProperties": 1,
			"maxProperties": 50,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 128
			},
			"additionalProperties": {
				"type": "string",
				"maxLength": 256
			},
			"examples": [{ "Team": "payments" }]
		},
		"follow": {
			"title": "Follow",
			"description": "`true`: a group that gets the tags later joins without review. `false`: when the tags select different groups, that is a change of settings and waits for a reviewed apply.",
			"type": "boolean",
			"default": false,
			"examples": [true]
		},
		"vpc_id": {
			"title": "VPC id",
			"description": "VPC of the group. Names are unique only within a VPC.",
			"type": "string",
			"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",
			"patternErrorMessage": "must be a VPC id such as vpc-0a1b2c3d4e5f60718",
			"examples": ["vpc-0a1b2c3d4e5f60718"]
		},
		"static_cidr": {
			"title": "CIDR",
			"description": "A CIDR in canonical form (no host bits, always with a prefix length), written alone or in a map.",
			"oneOf": [{ "type": "string" }, {
				"title": "CIDR",
				"type": "object",
				"additionalProperties": false,
				"required": ["cidr"],
				"properties": {
					"cidr": {
						"title": "CIDR",
						"description": "IPv4 or IPv6, in canonical form.",
						"type": "string",
						"examples": ["192.0.2.10/32", "2001:db8::/48"]
					},
					"description": {
						"title": "Description",
						"description": "Description of the entry in AWS; at most 255 characters. Changing it here changes it in AWS, in place. An entry without one is described as `mapping NAME`; a description that is removed here stays on the entry. Entries of `security_groups` name their interface, and keep the description that they were added with.",
						"type": "string",
						"maxLength": 255,
						"examples": ["Office VPN"]
					},
					"expires": {
						"title": "Expires",
						"description": "Last day (UTC) on which the CIDR is wanted, until 23:59:59.",
						"type": "string",
						"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
						"patternErrorMessage": "must be a date as YYYY-MM-DD, for example 2027-03-31",
						"examples": ["2027-03-31"]
					}
				}
			}],
			"examples": ["192.0.2.10/32", {
				"cidr": "192.0.2.10/32",
				"description": "Office VPN",
				"expires": "2027-03-31"
			}]
		},
		"within": {
			"type": "array",
			"minItems": 1,
			"items": { "type": "string" },
			"uniqueItems": true,
			"examples": [["10.20.0.0/16", "2a05:d018:20::/48"]]
		},
		"interfaces": {
			"title": "interfaces",
			"description": "Which interfaces of the groups are used.",
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"detached": {
					"title": "Detached",
					"description": "Include interfaces in status `available`, which are attached to nothing. They keep their addresses, so including them gives access to nothing else.",
					"type": "boolean",
					"default": true,
					"examples": [false]
				},
				"managed": {
					"title": "Managed",
					"description": "Include interfaces that an AWS service manages (Lambda, EKS, ELB …), even those that AWS hides by default.",
					"type": "boolean",
					"default": true,
					"examples": [false]
				},
				"types": {
					"title": "Types",
					"description": "AWS interface types to include. Empty: all.",
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"uniqueItems": true,
					"default": [],
					"examples": [["interface", "lambda"]]
				},
				"vpc_ids": {
					"title": "VPC ids",
					"description": "VPCs whose interfaces are included, or `all`. Empty: only the group's own VPC. Groups can be associated with other VPCs, and be shared with other accounts, whose interfaces then carry them.",
					"oneOf": [{ "const": "all" }, {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",
							"patternErrorMessage": "must be a VPC id such as vpc-0a1b2c3d4e5f60718"
						},
						"uniqueItems": true
					}],
					"default": [],
					"examples": [["vpc-0a1b2c3d4e5f60718"], "all"]
				}
			},
			"examples": [{
				"detached": true,
				"managed": false
			}]
		},
		"addresses": {
			"title": "Addresses",
			"description": "Which addresses of an interface are used: `private`, `public` (Elastic and public IPs) or `both`.",
			"enum": [
				"private",
				"public",
				"both"
			],
			"default": "private",
			"examples": ["both"]
		},
		"delegated_prefixes": {
			"title": "Delegated prefixes",
			"description": "Include the prefixes that are delegated to interfaces (/28 and /80), as CIDRs.",
			"type": "boolean",
			"default": true,
			"examples": [false]
		},
		"prefix_list": {
			"title": "prefix list",
			"description": "One prefix list in each of its Regions.",
			"type": "object",
			"additionalProperties": false,
			"not": { "required": ["region", "regions"] },
			"properties": {
				"account": {
					"title": "Account",
					"description": "Account that owns the list: an alias from `accounts`. Default: `defaults.account`.",
					"type": "string",
					"minLength": 1,
					"examples": ["network"]
				},
				"region": {
					"title": "Region",
					"description": "Region of the list. Default, unless `regions` is set: `defaults.region`.",
					"$ref": "#/$defs/region"
				},
				"regions": {
					"title": "Regions",
					"description": "Several Regions: one list in each.",
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"$ref": "#/$defs/region"
					},
					"uniqueItems": true,
					"examples": [["eu-central-1", "us-west-2"]]
				},
				"name": {
					"title": "Name",
					"description": "Name of the list in AWS: 1 to 255 characters, not beginning with com.amazonaws., com.amazon. or com.aws. Default: the mapping's name.",
					"$ref": "#/$defs/list_name"
				},
				"address_family": { "$ref": "#/$defs/address_family" },
				"max_entries": { "$ref": "#/$defs/max_entries" },
				"aggregate": { "$ref": "#/$defs/aggregate" },
				"tags": { "$ref": "#/$defs/list_tags" },
				"share": { "$ref": "#/$defs/share" },
				"adopt": {
					"title": "Adopt",
					"description": "Take over a list that exists and has no owner. `true`: the one with this name. An id: exactly that list. A map from Region to id: one list in each of those Regions.",
					"oneOf": [
						{ "type": "boolean" },
						{
							"type": "string",
							"pattern": "^pl-([0-9a-f]{8}|[0-9a-f]{17})$",
							"patternErrorMessage": "must be true, false, or the id of a prefix list such as pl-0a1b2c3d4e5f60718"
						},
						{
							"type": "object",
							"minProperties": 1,
							"propertyNames": {
								"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$",
								"patternErrorMessage": "must be a Region such as eu-central-1"
							},
							"additionalProperties": {
								"type": "string",
								"pattern": "^pl-([0-9a-f]{8}|[0-9a-f]{17})$",
								"patternErrorMessage": "must be the id of a prefix list such as pl-0a1b2c3d4e5f60718"
							}
						}
					],
					"default": false,
					"examples": [
						true,
						"pl-0a1b2c3d4e5f60718",
						{ "eu-central-1": "pl-0a1b2c3d4e5f60718" }
					]
				},
				"renamed_from": {
					"title": "Renamed from",
					"description": "Former name of the list: it is renamed in place and keeps its id.",
					"$ref": "#/$defs/list_name"
				},
				"deletion": { "$ref": "#/$defs/deletion" },
				"limits": { "$ref": "#/$defs/limits" }
			},
			"examples": [{
				"account": "network",
				"regions": ["eu-central-1", "us-west-2"],
				"max_entries": 60
			}]
		},
		"aggregate": {
			"title": "aggregate",
			"description": "Fewer entries for the same addresses: each entry costs every rule that references the list. `none`: entries as the sources bring them. `exact`: blocks that together make up a larger one become that block, which allows no address that no source has. With a map, at most `within` entries, which may allow more addresses than the sources have.",
			"oneOf": [{ "enum": ["none", "exact"] }, {
				"title": "aggregate",
				"type": "object",
				"additionalProperties": false,
				"required": ["within"],
				"properties": {
					"within": {
						"title": "Within",
						"description": "Most entries that the addresses may take. Of all ways to cover them with so few, plsync takes the one that allows the fewest extra addresses, then the one that changes least in the list.",
						"type": "integer",
						"minimum": 1,
						"maximum": 1e3,
						"examples": [40]
					},
					"max_extra_addresses": {
						"title": "Max extra addresses",
						"description": "How many addresses that no source has the entries may allow. A list that needs more is held back, with the number.",
						"type": "integer",
						"minimum": 0,
						"maximum": 9007199254740991,
						"default": 0,
						"examples": [64]
					},
					"never": {
						"title": "Never",
						"description": "Blocks of both families in which no extra address may be. Nor may any be outside the `within` of the sources, or in a special-purpose range.",
						"type": "array",
						"minItems": 1,
						"items": { "type": "string" },
						"uniqueItems": true,
						"examples": [["10.0.0.0/28"]]
					}
				}
			}],
			"default": "none",
			"examples": ["exact", {
				"within": 40,
				"max_extra_addresses": 64,
				"never": ["10.0.0.0/28"]
			}]
		},
		"list_name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 255,
			"pattern": "^[^\\u0000-\\u001f\\u007f]*$",
			"patternErrorMessage": "must not hold line breaks or other control characters",
			"examples": ["payments-workers"]
		},
		"address_family": {
			"title": "Address family",
			"description": "Family of the list, which cannot change while the list keeps its name. For both families, write two lists with different names.",
			"enum": ["IPv4", "IPv6"],
			"default": "IPv4",
			"examples": ["IPv6"]
		},
		"max_entries": {
			"title": "max_entries",
			"description": "Size of the list, which AWS counts against the quota of every resource that references it. A number is a fixed size. With a map, the size follows the number of entries n: min(limit, n + max(headroom, n · headroom_percent / 100 rounded up)), and less headroom where a reference that plsync can check holds no more.",
			"oneOf": [{
				"type": "integer",
				"minimum": 1,
				"maximum": 1e3
			}, {
				"title": "max_entries",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"headroom_percent": {
						"title": "Headroom in percent",
						"description": "Room to grow, in percent of the entries.",
						"type": "integer",
						"minimum": 0,
						"maximum": 1e3,
						"default": 10,
						"examples": [20]
					},
					"headroom": {
						"title": "Headroom",
						"description": "Minimum room to grow, in entries.",
						"type": "integer",
						"minimum": 0,
						"maximum": 1e3,
						"default": 10,
						"examples": [5]
					},
					"limit": {
						"title": "Limit",
						"description": "Upper limit of the size. AWS allows at most 1,000.",
						"type": "integer",
						"minimum": 1,
						"maximum": 1e3,
						"default": 1e3,
						"examples": [200]
					},
					"shrink": {
						"title": "Shrink",
						"description": "Shrink the list when it is much larger than needed.",
						"type": "boolean",
						"default": true,
						"examples": [false]
					}
				}
			}],
			"default": {
				"headroom_percent": 10,
				"headroom": 10,
				"limit": 1e3,
				"shrink": true
			},
			"examples": [60, {
				"headroom_percent": 20,
				"limit": 200
			}]
		},
		"list_tags": {
			"title": "Tags",
			"description": "Tags of the list. A tag that is removed from the file stays on the list. AWS allows 50 tags, of which plsync needs 7. Keys that begin with `plsync:` or `aws:` are reserved.",
			"type": "object",
			"maxProperties": 43,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 128
			},
			"additionalProperties": {
				"type": "string",
				"maxLength": 256
			},
			"default": {},
			"examples": [{ "team": "payments" }]
		},
		"share": {
			"title": "share",
			"description": "Who the list is shared with through AWS Resource Access Manager: these principals, and no others, may reference it in their own rules and routes. plsync keeps one resource share per list, in the list's Region. Removing `share` ends the sharing; references that others have already made keep working.",
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"principals": {
					"title": "Principals",
					"description": "Accounts (12 digits, in quotes), organisations and organisational units (their ARNs). Organisations and units require sharing with AWS Organizations to be enabled, once, in the management account. With an empty list the prefix list is not shared, even if `defaults` would share it.",
					"type": "array",
					"items": { "type": "string" },
					"default": [],
					"examples": [["444444444444", "arn:aws:organizations::999999999999:ou/o-a1b2c3d4e5/ou-ab12-11111111"], ["arn:aws:organizations::999999999999:organization/o-a1b2c3d4e5"]]
				},
				"allow_external_principals": {
					"title": "Allow external principals",
					"description": "Allow principals outside the owner's organisation. They get an invitation, and see the list once they have accepted it.",
					"type": "boolean",
					"default": false,
					"examples": [true]
				}
			},
			"examples": [{
				"principals": ["444444444444"],
				"allow_external_principals": false
			}]
		},
		"deletion": {
			"title": "Deletion",
			"description": "What happens when the file no longer names the list: `delete` it, or `retain` it and only remove plsync's tags.",
			"enum": ["delete", "retain"],
			"default": "delete",
			"examples": ["retain"]
		},
		"limits": {
			"title": "list limits",
			"description": "Changes beyond these limits are held back until a person allows them.",
			"type": "object",
			"additionalProperties": false,
			"default": {},
			"properties": {
				"max_removal_percent": {
					"title": "Max removal in percent",
					"description": "Percentage of the entries, and of the addresses, that may lose access in one run.",
					"type": "integer",
					"minimum": 0,
					"maximum": 100,
					"default": 30,
					"examples": [50]
				},
				"ignore_below": {
					"title": "Ignore below",
					"description": "`max_removal_percent` applies only when more entries than this lose access.",
					"type": "integer",
					"minimum": 0,
					"maximum": 1e3,
					"default": 3,
					"examples": [0]
				},
				"max_removals": {
					"title": "Max removals",
					"description": "Entries that may be removed in one run.",
					"type": "integer",
					"minimum": 0,
					"maximum": 1e3,
					"default": 200,
					"examples": [50]
				},
				"max_additions": {
					"title": "Max additions",
					"description": "Entries that one sync may add, and one merge beyond what its plan showed.",
					"type": "integer",
					"minimum": 0,
					"maximum": 1e3,
					"default": 500,
					"examples": [100]
				},
				"allow_empty": {
					"title": "Allow empty",
					"description": "Allow the list to become empty.",
					"type": "boolean",
					"default": false,
					"examples": [true]
				},
				"widest": {
					"title": "widest",
					"description": "Shortest prefix length that a static CIDR in the list may have, by address family.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"IPv4": {
							"title": "IPv4",
							"description": "Prefix length of the widest IPv4 block.",
							"type": "integer",
							"minimum": 0,
							"maximum": 32,
							"default": 16,
							"examples": [8]
						},
						"IPv6": {
							"title": "IPv6",
							"description": "Prefix length of the widest IPv6 block.",
							"type": "integer",
							"minimum": 0,
							"maximum": 128,
							"default": 48,
							"examples": [32]
						}
					},
					"default": {
						"IPv4": 16,
						"IPv6": 48
					},
					"examples": [{ "IPv4": 8 }]
				}
			},
			"examples": [{
				"max_removal_percent": 50,
				"allow_empty": true
			}]
		},
		"region": {
			"title": "Region",
			"description": "An AWS Region.",
			"type": "string",
			"pattern": "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$",
			"patternErrorMessage": "must be a Region such as eu-central-1",
			"examples": ["eu-west-1"]
		},
		"searched_regions": {
			"title": "Regions",
			"description": "Further Regions to search for lists of this owner that the file no longer names. Regions in which the file has lists of this account are always searched; a Region whose last list was removed from the file is searched only if it is named here.",
			"type": "array",
			"items": {
				"type": "string",
				"$ref": "#/$defs/region"
			},
			"uniqueItems": true,
			"default": [],
			"examples": [["eu-central-1"]]
		}
	}
};

// src/config/shape/schema-nodes.ts
/** The keys of a JSON pointer; a leading `#` is left out. */
function pointerKeys(pointer) {
	return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** The schema at these keys. References are followed, since the validator is compiled with references written out. */
function schemaAt(keys) {
	let node = mappings_v1_default;
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
/** The schema whose keyword failed: one step above `#/…/pattern`. */
function schemaOwning(schemaPath) {
	return schemaAt(pointerKeys(schemaPath).slice(0, -1));
}

// src/config/shape/schema-unions.ts
/** The errors about what was written. A union stays as one error when none of its branches has the type of the value. */
function withoutOtherBranches(errors) {
	return [...Map.groupBy(errors, ({ instancePath }) => instancePath).values()].flatMap((here) => {
		return here.filter(({ keyword }) => keyword === "oneOf").reduce(resolveUnion, here);
	});
}
/** `here` without the errors of branches that were not meant, and without the union's own error if one was. */
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

// src/config/value-words.ts
const TYPES = /* @__PURE__ */ new Map([
	["string", "text"],
	["integer", "a whole number"],
	["boolean", "true or false"],
	["array", "a list"],
	["object", "a map (key: value)"]
]);
/** A JSON Schema type: `a list`. */
function typePhrase(type) {
	return TYPES.get(type) ?? type;
}
/** What kind of value it is, and which where that is short: `text`, `the number 5`. */
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
/** `"max_removals"`, `item 3 of "cidrs"`, `the file`. */
function nameOf(path) {
	const last = path.at(-1);
	if (last === void 0) return "the file";
	if (typeof last === "string") return `"${shortened(last)}"`;
	return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

// src/config/shape/type-wording.ts
/** `types`: the JSON Schema types that are allowed at the path. */
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
const BOOLEAN_WORDS = /* @__PURE__ */ new Map([
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
	if (allowed.has("integer") && /^\d+$/.test(text)) return { hint: `write ${shortened(text)}` };
	if (allowed.has("array") && allowed.has("object") && !text.startsWith("sg-")) return { hint: `write { name: ${shortened(text)} }` };
	return allowed.has("array") ? { hint: `write it as a list: [${shortened(text)}]` } : {};
}

// src/config/shape/schema-wording.ts
function keysOf(node) {
	return Object.keys(node.properties ?? {});
}
function quoted(words, conjunction) {
	return listed(words.map((word) => `"${word}"`), conjunction);
}
const unknownKey = ({ error, path }) => {
	const key = String(error.params.additionalProperty);
	const node = schemaOwning(error.schemaPath);
	const allowed = keysOf(node);
	const where = path.length === 0 ? "" : `${node.title} `;
	const problem = {
		code: "unknown_key",
		path: [...path, key],
		mark: "key",
		summary: `unknown ${where}key "${shortened(key)}"`,
		...didYouMean(key, allowed)
	};
	if (key === "<<") return {
		...problem,
		detail: "YAML 1.2 has no merge keys.",
		remedy: "Write the keys out, or use `defaults`."
	};
	return nearest(key, allowed) === void 0 ? {
		...problem,
		detail: `Allowed here: ${listed(allowed)}.`
	} : problem;
};
const missingKey = ({ error, path }) => {
	const key = String(error.params.missingProperty);
	const title = path.length === 0 ? "the file" : `this ${schemaOwning(error.schemaPath).title}`;
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
/** A union none of whose branches fits: by their types, or by their keys. */
const union = ({ error, path, value }) => {
	const branches = schemaAt(pointerKeys(error.schemaPath));
	const types = branches.flatMap(({ type }) => type ?? []);
	if (types.length > 0) return typeProblem(path, value, types);
	const keys = branches.flatMap(({ required }) => required ?? []);
	const { title } = schemaOwning(error.schemaPath);
	const present = keys.filter((key) => Object.hasOwn(value, key));
	const second = present[1];
	return {
		code: second === void 0 ? "missing_key" : "invalid_value",
		path: second === void 0 ? path : [...path, second],
		mark: "key",
		summary: second === void 0 ? `this ${title} has neither ${keys.map((key) => `"${key}"`).join(" nor ")}` : `this ${title} has ${quoted(present, "and")}, but only one of them is allowed`,
		...second === void 0 ? {} : { remedy: `Write one ${title} for each.` }
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
/** Only the version is a `const` in the schema. */
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
		...value === "" ? { hint: "this is empty" } : {}
	};
};
const misplaced = ({ error, path }) => {
	const keys = pointerKeys(error.schemaPath);
	const beside = keys[keys.indexOf("dependentSchemas") + 1];
	return {
		code: "unknown_key",
		path,
		mark: "key",
		summary: `${nameOf(path)} cannot be used with "${beside}"`,
		remedy: "Remove it, or move it to an item of its own with what it belongs to."
	};
};
const both = ({ error, path }) => {
	const keys = schemaAt(pointerKeys(error.schemaPath)).required ?? [];
	return {
		code: "invalid_value",
		path: [...path, keys.at(-1) ?? ""],
		mark: "key",
		summary: `this ${schemaOwning(error.schemaPath).title} has ${quoted(keys, "and")}, but only one of them is allowed`
	};
};
const duplicate$1 = ({ error, path, value }) => {
	const later = Math.max(Number(error.params.i), Number(error.params.j));
	const item = value[later];
	return {
		code: "invalid_value",
		path: [...path, later],
		mark: "value",
		summary: `duplicate "${shortened(String(item))}" in ${nameOf(path)}`
	};
};
/** Limits of numbers and sizes; the value of the keyword is the limit. */
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
/** By keyword of JSON Schema; a keyword of our schema without words is a bug. */
const WORDINGS = /* @__PURE__ */ new Map([
	["additionalProperties", unknownKey],
	["required", missingKey],
	["type", wrongType],
	["oneOf", union],
	["enum", notAllowedValue],
	["const", unsupportedVersion],
	["pattern", outOfPattern],
	["false schema", misplaced],
	["not", both],
	["uniqueItems", duplicate$1],
	["minimum", limit((allowed) => `must be ${allowed} or more`)],
	["maximum", limit((allowed) => `must be ${allowed} or less`)],
	["minLength", limit((allowed) => allowed === 1 ? "must not be empty" : `must have ${allowed} characters or more`)],
	["maxLength", limit((allowed) => `must have ${allowed} characters or fewer`)],
	["minItems", limit(() => "must not be empty")],
	["minProperties", limit(() => "must not be empty")],
	["maxProperties", limit((allowed) => `must have ${allowed} keys or fewer`)]
]);

// src/config/shape/check-shape.ts
/** Of a file made of mistakes, the first are enough. */
const MAX_ERRORS = 2e4;
/**
* What is wrong with the shape of the data; empty: everything is as the schema says.
* `written`: the text of a value in the file, of which YAML may have made something else.
*/
function checkShape(root, written) {
	if (validator_default(root)) return [];
	const problems = withoutMisspelt(withoutOtherBranches((validator_default.errors ?? []).slice(0, MAX_ERRORS)).filter(({ keyword }) => !isEcho(keyword)).map((error) => refusedBy(error, root))).map((refused) => problemOf(refused, written));
	return [...new Map(problems.map((problem) => [`${pathKey(problem.path)} ${problem.summary}`, problem])).values()];
}
/** Keywords that only repeat that a keyword inside them failed. */
function isEcho(keyword) {
	return keyword === "propertyNames" || keyword === "if";
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
/** A key that is missing because it is misspelt is reported as misspelt only. */
function withoutMisspelt(all) {
	const unknown = /* @__PURE__ */ new Map();
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
/** Keys that the error asks for. */
function missingKeys({ keyword, params, schemaPath }) {
	if (keyword === "required") return [String(params.missingProperty)];
	if (keyword !== "oneOf") return [];
	return schemaAt(pointerKeys(schemaPath)).flatMap(({ required }) => required ?? []);
}
/** `accounts.ALIAS.id`, and items of `share.principals`. */
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

// src/config/text/source-text.ts
/** Characters shown of a longer line. */
const WINDOW = 110;
/** Characters shown before the mark when the line is cut. */
const BEFORE_MARK = 30;
const ELLIPSIS = "…";
/** `path`: what messages call the file. */
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
/** How many of the sorted numbers are at most `limit`. */
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
/** 1-based line of an offset. */
function lineAt(source, offset) {
	return countUpTo(source.lineStarts, offset);
}
/** Line and column of an offset, both from 1; a column is a character, not a UTF-16 unit. */
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
/**
* The line of the span and the one before it. Of a span over several lines, only the first is marked.
* Long lines are cut to a window around the mark. Each control character is shown as one replacement character, so that columns
* stay the same. `hint` is said beside the mark.
*/
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
/** The line from `cut` UTF-16 units on, with at most as many characters as a window has. */
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

// src/config/text/decode-text.ts
const REMEDY = "Save the file as UTF-8 text.";
function isUtf8(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
/** The number of bytes from the beginning that are UTF-8. */
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
/** A byte order mark at the beginning is accepted and left out; positions count without it. `path`: what messages call the file. */
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

// src/config/text/positions.ts
/** Of the deepest part of the path that the file has. */
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
/** The mapping that a path leads into, by its name. */
function mappingOf(tree, path) {
	const [section, index] = path;
	if (section !== "mappings" || typeof index !== "number") return void 0;
	const { mappings } = tree.root;
	const name = Array.isArray(mappings) ? mappings[index]?.name : void 0;
	return typeof name === "string" ? name : void 0;
}
/** `tree`: what `source` was read as. */
function locatorOf(source, tree) {
	return {
		position: (path, mark) => positionAt(source, spanOf$1(tree, path, mark).start),
		line: (path, mark) => `line ${lineAt(source, spanOf$1(tree, path, mark).start)}`,
		written: (path) => {
			const { start, end } = spanOf$1(tree, path, "value");
			return source.text.slice(start, end);
		},
		diagnose: ({ path, mark, hint, ...problem }) => {
			const span = spanOf$1(tree, path, mark);
			const mapping = mappingOf(tree, path);
			return {
				severity: "error",
				...problem,
				...mapping === void 0 ? {} : { mapping },
				position: positionAt(source, span.start),
				excerpt: excerptOf(source, span, hint)
			};
		}
	};
}
/** A diagnostic about a text that could not be read as data. */
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

// src/config/text/yaml-tree.ts
/** Values in a file once all aliases are written out: more than the largest file that people would write has without aliases. */
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
/** What is wrong with aliases, tags and keys is in `problems`; the data is complete only where there are none. */
function treeOf(contents) {
	const conversion = {
		anchors: /* @__PURE__ */ new Map(),
		spans: /* @__PURE__ */ new Map(),
		problems: [],
		expanded: { size: 0 }
	};
	const { value } = convert(contents, conversion);
	return {
		root: value,
		rootSpan: spanOf(contents),
		spans: conversion.spans,
		problems: conversion.problems
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
	if (isAlias(node)) return resolve(node, conversion);
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
function resolve(alias, conversion) {
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
	if (expanded.size <= MAX_EXPANDED) return target;
	if (before <= MAX_EXPANDED) {
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
	const values = /* @__PURE__ */ new Map();
	let size = 1;
	for (const [index, item] of list.items.entries()) {
		const converted = convert(item, conversion);
		size += converted.size;
		value.push(converted.value);
		values.set(index, spanOf(item));
	}
	conversion.spans.set(value, {
		keys: /* @__PURE__ */ new Map(),
		values
	});
	return {
		value,
		size
	};
}
function convertMap(map, conversion) {
	const value = Object.create(null);
	const keys = /* @__PURE__ */ new Map();
	const values = /* @__PURE__ */ new Map();
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
				...duplicate(key)
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
function duplicate(key) {
	return {
		summary: `duplicate key "${shortened(key)}"`,
		detail: "YAML parsers disagree on which of the two counts.",
		remedy: "Remove or rename one of them."
	};
}
/** The key as text; undefined when it is not text, which is reported. */
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

// src/config/text/yaml-wording.ts
const WORDS = {
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
/** Messages of the library that share a code, told apart by their text. */
const BY_TEXT = [[/^Flow (map|sequence|collection)|^Block collections? .*flow|in flow collection/i, NOT_CLOSED], [/must start at the same column|without - indicator/i, NOT_ALIGNED]];
/** True if the library misses the closing quote of a text. */
function isOpenQuote({ code, message }) {
	return code === "MISSING_CHAR" && /closing .quote/.test(message);
}
/** Our words for the error; the library's own sentence where we have none. */
function wordsFor(error) {
	if (isOpenQuote(error)) return OPEN_QUOTE;
	const known = WORDS[error.code] ?? BY_TEXT.find(([pattern]) => pattern.test(error.message))?.[1];
	if (known !== void 0) return known;
	const [line = ""] = error.message.split("\n");
	const sentence = line.replace(/:$/, "");
	return { summary: `this is not YAML: ${shortened(sentence.charAt(0).toLowerCase() + sentence.slice(1))}` };
}

// src/config/text/yaml-document.ts
/** The deepest value of the format is at level 9. The library recurses, so the limit must hold before it builds anything. */
const MAX_DEPTH = 64;
/**
* Lexemes (keys, values, spaces, commas …). The largest file that people would write has about 600,000, one for every three to
* four characters. A file made of commas would have millions, and each costs a kilobyte of memory.
*/
const MAX_LEXEMES = 8e5;
/** The data of the text, or everything that is wrong with its syntax. Limits hold whatever the text is. */
function readYaml(text) {
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
/** The first problem of each line: what else the library finds in a line follows from it. */
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
	return document.errors.concat(document.warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED")).filter(isFirstOfLine(text)).map((error) => {
		const [start, end] = isOpenQuote(error) ? [quote, quote + 1] : error.pos;
		return {
			code: error.code === "RESOURCE_EXHAUSTION" ? "yaml_limit" : "yaml_syntax",
			span: {
				start,
				end
			},
			...wordsFor(error)
		};
	});
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

// src/config/read-configuration.ts
/** A file made of mistakes would otherwise fill the memory with excerpts, more of them than a person can read. */
const MAX_PROBLEMS = 1e3;
/**
* Reads the configuration from the file that the user named, or from mappings.yaml or mappings.yml in the working directory.
* `now`: ISO 8601; there is a warning for each entry that expired before it. Diagnostics are in the order of the file.
*/
function readConfiguration(path, files, now) {
	const found = findFile(path, files);
	return found.ok ? parseConfiguration(found.path, found.bytes, now) : {
		ok: false,
		diagnostics: [found.diagnostic]
	};
}
/** The same for bytes or text that the caller has, such as another revision of the file. `path`: what messages call it. */
function parseConfiguration(path, content, now) {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
	const decoded = decodeText(path, bytes);
	if (!decoded.ok) return {
		ok: false,
		diagnostics: [decoded.diagnostic]
	};
	const source = sourceText(path, decoded.text);
	const yaml = readYaml(decoded.text);
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
	const locator = locatorOf(source, tree);
	const shape = checkShape(tree.root, locator.written);
	const version = shape.find(({ code }) => code === "unsupported_version");
	if (version !== void 0) return {
		ok: false,
		diagnostics: [locator.diagnose(version)]
	};
	if (shape.length >= MAX_PROBLEMS) return {
		ok: false,
		diagnostics: inOrder([...textual, ...shape.slice(0, MAX_PROBLEMS).map(locator.diagnose)])
	};
	const context = {
		line: locator.line,
		today: new Date(now).toISOString().slice(0, 10)
	};
	const draft = makeDraft(tree.root, shape);
	const crossing = RULES.flatMap((rule) => rule(draft, context));
	const problems = [...shape, ...crossing].slice(0, MAX_PROBLEMS);
	const diagnostics = inOrder([...textual, ...problems.map(locator.diagnose)]);
	if (hasErrors(diagnostics)) return {
		ok: false,
		diagnostics
	};
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	return {
		ok: true,
		configuration: configurationOf(draft, {
			path,
			sha256
		}, locator),
		diagnostics
	};
}
/** By position, each once: several lists may take the same mistake from `defaults`. */
function inOrder(diagnostics) {
	const at = ({ position }) => [position?.line ?? 0, position?.column ?? 0];
	const keyed = diagnostics.map((diagnostic) => [`${at(diagnostic)} ${diagnostic.summary}`, diagnostic]);
	return [...new Map(keyed).values()].sort((a, b) => {
		const [lineA, columnA] = at(a);
		const [lineB, columnB] = at(b);
		return lineA - lineB || columnA - columnB;
	});
}

// src/render/terminal/valid-text.ts
/** `mappings.yaml is valid: 6 mappings fill 8 prefix lists in 4 account-regions.`, with its line break. */
function validText({ path, mappings }) {
	const lists = mappings.flatMap((mapping) => mapping.lists);
	const places = new Set(lists.map((list) => accountRegionKey(list.at)));
	return `${visible(path)} is valid: ${counted(mappings.length, "mapping")} ${mappings.length === 1 ? "fills" : "fill"} ${counted(lists.length, "prefix list")} in ${counted(places.size, "account-region")}.\n`;
}
/**
* Which accounts say nothing of `within`, by alias: their owners may bring any private address into the lists that they feed. With its
* line break; empty when there are none.
*/
function openAccountsText(aliases) {
	if (aliases.length === 0) return "";
	const names = listed(aliases.map(visible));
	return aliases.length === 1 ? `Account ${names} has no \`within\`: its sources may bring any private address.\n` : `Accounts ${names} have no \`within\`: their sources may bring any private address.\n`;
}

// src/engine/account-regions.ts
/** In the order of the file; one may occur more than once. */
function accountRegionsOf(configuration) {
	return configuration.mappings.flatMap(({ sources, lists }) => [...sources.flatMap((source) => kindOf(source).reads(source).map(({ at }) => at)), ...lists.map((list) => list.at)]);
}
/** Aliases of the accounts from which something is read without a limit of the file on what it may be; sorted. */
function accountsWithoutWithin({ mappings }) {
	const places = mappings.flatMap(({ sources }) => sources.filter(({ within }) => within === void 0)).flatMap((source) => kindOf(source).reads(source).map(({ at }) => at.account));
	return [...new Set(places)].sort();
}

// src/render/validate-json.ts
/** `validate --json`. */
function validateJson(file, diagnostics) {
	return {
		format_version: "1.0",
		file,
		valid: !hasErrors(diagnostics),
		diagnostics: inFileOrder(diagnostics).map(encodeDiagnostic)
	};
}

// src/cli/mappings-file.ts
/** Reads the mappings file; `file` is its path for messages, also when it could not be found. */
function readMappings(path) {
	const read = readConfiguration(path, NODE_FILE_SYSTEM, (/* @__PURE__ */ new Date()).toISOString());
	return {
		read,
		file: read.ok ? read.configuration.path : read.diagnostics[0]?.position?.file ?? path ?? "mappings.yaml"
	};
}
/**
* The file that --config names, with its warnings reported; undefined when it has errors, which are then reported. With
* --json they also go to standard output, as validate prints them: a program that reads JSON there gets an answer.
*/
function loadConfiguration(options, terminal) {
	const { read, file } = readMappings(options.config);
	terminal.report(read.diagnostics);
	if (read.ok) return read.configuration;
	if (options.json === true) terminal.out(jsonText(validateJson(file, read.diagnostics)));
}

export { NODE_FILE_SYSTEM, USUAL_NAMES, accountRegionsOf, accountsWithoutWithin, loadConfiguration, openAccountsText, parseConfiguration, readConfiguration, readMappings, validText, validateJson };