import { TAG, parseShard, shardName } from "./model.js";
import { VERSION, compareText, counted, formatCidr, listed, listedUpTo, parseCidr } from "./basics.js";
import { InterfacesBuilder, QUOTAS, interfacesOf } from "./columns.js";
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { createReadStream, createWriteStream, readFileSync, renameSync, rmSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { Readable, Transform } = globalThis.process.getBuiltinModule("node:stream");
const { createGunzip, createGzip } = globalThis.process.getBuiltinModule("node:zlib");
const { pipeline } = globalThis.process.getBuiltinModule("node:stream/promises");
var Misfit = class extends Error {};
function quoted(json) {
	if (Array.isArray(json)) return "a list";
	if (typeof json === "object" && json !== null) return "an object";
	return String(JSON.stringify(typeof json === "string" ? json.slice(0, 60) : json));
}
function plain(what, isOne) {
	return {
		encode: (value) => value,
		decode: (json) => {
			if (!isOne(json)) throw new Misfit(`${what} is expected, not ${quoted(json)}`);
			return json;
		}
	};
}
function text() {
	return plain("text", (json) => typeof json === "string");
}
function oneOf(...words) {
	return plain(words.join(" or "), (json) => words.some((word) => word === json));
}
const flag = plain("true or false", (json) => typeof json === "boolean");
const number = plain("a number", (json) => Number.isSafeInteger(json));
function count(least) {
	return plain(`a number of ${least} or more`, (json) => Number.isSafeInteger(json) && Number(json) >= least);
}
const optionalNumber = {
	encode: (value) => value ?? null,
	decode: (json) => json === null ? void 0 : number.decode(json)
};
const cidr = {
	encode: formatCidr,
	decode: (json) => {
		const parsed = typeof json === "string" ? parseCidr(json) : void 0;
		if (parsed?.ok !== true) throw new Misfit(`a CIDR is expected, not ${quoted(json)}`);
		return parsed.cidr;
	}
};
function listOf(item) {
	return {
		encode: (values) => values.map(item.encode),
		decode: (json) => {
			if (!Array.isArray(json)) throw new Misfit("a list is expected");
			return json.map(item.decode);
		}
	};
}
const textMap = {
	encode: (map) => [...map],
	decode: (json) => {
		const pairs = listOf(listOf(text())).decode(json);
		return new Map(pairs.map(([key = "", value = ""]) => [key, value]));
	}
};
function snake(name) {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace("_i_pv", "_ipv");
}
function record(fields, ...optional) {
	const known = Object.keys(fields).map((name) => {
		return {
			name,
			key: snake(name),
			codec: fields[name],
			isOptional: optional.includes(name)
		};
	});
	return {
		encode: (value) => {
			const json = {};
			for (const { name, key, codec } of known) if (value[name] !== void 0) json[key] = codec.encode(value[name]);
			return json;
		},
		decode: (json) => {
			if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Misfit("an object is expected");
			const from = json;
			const value = {};
			for (const { name, key, codec, isOptional } of known) if (from[key] !== void 0) value[name] = codec.decode(from[key]);
			else if (!isOptional) throw new Misfit(`"${key}" is missing`);
			return value;
		}
	};
}
const family = oneOf("IPv4", "IPv6");
const texts$2 = listOf(text());
const cidrs = listOf(cidr);
const ANY_LIST = record({
	id: text(),
	arn: text(),
	name: text(),
	family,
	maxEntries: count(1),
	version: count(1),
	state: text(),
	stateMessage: text(),
	ownerId: text(),
	tags: textMap,
	fedByIpam: flag
}, "maxEntries", "version", "stateMessage");
const LIST = {
	encode: ANY_LIST.encode,
	decode: (json) => {
		const list = ANY_LIST.decode(json);
		if (!(list.ownerId === "AWS" || list.maxEntries !== void 0 && list.version !== void 0)) throw new Misfit("a prefix list without its size or version");
		return list;
	}
};
const ENTRY = record({
	cidr,
	description: text()
});
const GROUP = record({
	id: text(),
	name: text(),
	vpcId: text(),
	ownerId: text(),
	tags: textMap
}, "ownerId");
const INTERFACE = record({
	id: text(),
	status: text(),
	type: text(),
	managed: flag,
	vpcId: text(),
	ownerId: text(),
	groups: listOf(record({
		id: text(),
		name: text()
	}, "name")),
	instanceId: text(),
	name: text(),
	description: text(),
	privateIPv4: cidrs,
	publicIPv4: cidrs,
	ipv6: cidrs,
	delegated: cidrs
}, "ownerId", "instanceId", "name", "description");
const RESERVATION = record({
	id: text(),
	cidr,
	description: text()
}, "description");
const RESOURCE = record({
	id: text(),
	vpcId: text(),
	tags: textMap,
	name: text(),
	ownerId: text(),
	version: count(1),
	blocks: cidrs,
	descriptions: texts$2,
	privateIPv6: cidrs,
	reservations: listOf(RESERVATION)
}, "vpcId", "name", "ownerId", "version", "descriptions", "privateIPv6", "reservations");
const ASSOCIATION = record({
	resourceId: text(),
	ownerId: text()
});
const TARGETS = {
	cidr: record({
		kind: oneOf("cidr"),
		family
	}),
	list: record({
		kind: oneOf("list"),
		id: text()
	}),
	group: record({ kind: oneOf("group") })
};
const KIND$1 = oneOf("cidr", "list", "group");
const TARGET = {
	encode: (target) => TARGETS[target.kind].encode(target),
	decode: (json) => TARGETS[KIND$1.decode(Object(json).kind)].decode(json)
};
const RULE = record({
	groupId: text(),
	direction: oneOf("inbound", "outbound"),
	target: TARGET
});
const ROUTE_TABLE = record({
	id: text(),
	routes: listOf(TARGET)
});
const GATEWAY_TABLE = record({
	id: text(),
	gatewayId: text()
});
const FIREWALL = record({
	name: text(),
	references: count(0),
	used: count(0),
	limit: count(0)
});
const MEMBER = record({
	id: text(),
	state: text(),
	message: text(),
	external: flag
}, "message");
const SHARE = record({
	arn: text(),
	name: text(),
	listId: text(),
	state: oneOf("PENDING", "ACTIVE", "DELETING"),
	allowExternal: flag,
	principals: listOf(MEMBER),
	resources: listOf(MEMBER)
});
const INTERFACE_MATCH = record({
	tags: textMap,
	subnetIds: texts$2,
	vpcIds: texts$2,
	types: texts$2,
	description: text()
}, "subnetIds", "vpcIds", "types", "description");
const RESOURCE_MATCH = record({
	vpcId: text(),
	name: text(),
	ownerId: text(),
	tags: textMap
}, "vpcId", "name", "ownerId");
function args(...codecs) {
	const each = codecs;
	return {
		encode: (values) => each.map((codec, index) => codec.encode(values[index])),
		decode: (json) => {
			if (!Array.isArray(json) || json.length !== each.length) throw new Misfit(`a question of ${each.length} parts is expected`);
			return each.map((codec, index) => codec.decode(json[index]));
		}
	};
}
function inArray(codec) {
	return {
		codec,
		collect: () => {
			const rows = [];
			return {
				add: (row) => void rows.push(row),
				built: () => rows
			};
		}
	};
}
const INTERFACES = {
	codec: INTERFACE,
	collect: () => new InterfacesBuilder()
};
const texts$1 = listOf(text());
const KIND = oneOf("subnets", "vpcs", "elastic_ips", "nat_gateways", "prefix_lists");
const QUOTA = oneOf(...Object.keys(QUOTAS));
function by(keyOf) {
	return {
		scope: () => "",
		keys: ([asked]) => asked,
		keysOf: (row) => [keyOf(row)]
	};
}
function form(one) {
	return one;
}
const READS = {
	listsByOwner: form({
		noun: "prefix lists of an owner",
		args: args(text()),
		rows: inArray(LIST)
	}),
	listsByName: form({
		noun: "prefix lists by name",
		args: args(texts$1),
		rows: inArray(LIST),
		parts: by(({ name }) => name)
	}),
	listsById: form({
		noun: "prefix lists by id",
		args: args(texts$1),
		rows: inArray(LIST),
		parts: by(({ id }) => id)
	}),
	ownLists: form({
		noun: "prefix lists of the account",
		args: args(),
		rows: inArray(LIST)
	}),
	countLists: form({
		noun: "numbers of prefix lists",
		args: args(),
		value: count(0)
	}),
	entries: form({
		noun: "entries",
		args: args(text(), optionalNumber),
		rows: inArray(ENTRY)
	}),
	groupsById: form({
		noun: "security groups by id",
		args: args(texts$1),
		rows: inArray(GROUP),
		parts: by(({ id }) => id)
	}),
	groupsByName: form({
		noun: "security groups by name",
		args: args(texts$1),
		rows: inArray(GROUP),
		parts: by(({ name }) => name)
	}),
	someGroups: form({
		noun: "security groups of the Region",
		args: args(),
		rows: inArray(GROUP)
	}),
	groupsByTags: form({
		noun: "security groups by tags",
		args: args(textMap),
		rows: inArray(GROUP)
	}),
	interfacesOfGroups: form({
		noun: "interfaces of security groups",
		args: args(texts$1),
		rows: INTERFACES,
		parts: {
			scope: () => "",
			keys: ([ids]) => ids,
			keysOf: ({ groups }) => groups.map(({ id }) => id)
		}
	}),
	interfacesWithAddresses: form({
		noun: "interfaces with addresses",
		args: args(listOf(cidr), oneOf("private", "public", "both")),
		rows: INTERFACES,
		parts: {
			scope: ([, side]) => side,
			keys: ([addresses]) => addresses.map(formatCidr),
			keysOf: ({ privateIPv4, publicIPv4, ipv6 }, [, side]) => [
				...side === "public" ? [] : privateIPv4,
				...side === "private" ? [] : publicIPv4,
				...ipv6
			].map(formatCidr)
		}
	}),
	interfacesMatching: form({
		noun: "interfaces by what they have",
		args: args(INTERFACE_MATCH),
		rows: INTERFACES
	}),
	resourcesById: form({
		noun: "network resources by id",
		args: args(KIND, texts$1),
		rows: inArray(RESOURCE),
		parts: {
			scope: ([kind]) => kind,
			keys: ([, ids]) => ids,
			keysOf: ({ id }) => [id]
		}
	}),
	resourcesMatching: form({
		noun: "network resources by what they have",
		args: args(KIND, RESOURCE_MATCH),
		rows: inArray(RESOURCE)
	}),
	reservationsOf: form({
		noun: "reservations of a subnet",
		args: args(text()),
		rows: inArray(RESERVATION)
	}),
	associations: form({
		noun: "references of a list",
		args: args(text()),
		rows: inArray(ASSOCIATION)
	}),
	rulesOfGroups: form({
		noun: "rules of security groups",
		args: args(texts$1),
		rows: inArray(RULE),
		parts: by(({ groupId }) => groupId)
	}),
	routeTables: form({
		noun: "route tables",
		args: args(texts$1),
		rows: inArray(ROUTE_TABLE),
		parts: by(({ id }) => id)
	}),
	gatewayTables: form({
		noun: "tables of transit gateways",
		args: args(),
		rows: inArray(GATEWAY_TABLE)
	}),
	gatewayReferences: form({
		noun: "lists that a table references",
		args: args(text()),
		rows: inArray(text())
	}),
	gatewayRoutes: form({
		noun: "routes of a table",
		args: args(text()),
		value: count(0)
	}),
	firewalls: form({
		noun: "firewalls",
		args: args(),
		rows: inArray(FIREWALL)
	}),
	appliedQuota: form({
		noun: "quotas",
		args: args(QUOTA),
		value: optionalNumber
	}),
	defaultQuota: form({
		noun: "default quotas",
		args: args(QUOTA),
		value: count(0)
	}),
	shares: form({
		noun: "resource shares of an owner",
		args: args(text()),
		rows: inArray(SHARE)
	})
};
function formOf(name) {
	return READS[name];
}
const READ_NAMES = Object.keys(READS);
function keyOf({ at, name, asked }) {
	const question = name === "signIn" || name === "published" ? asked : formOf(name).args.encode(asked);
	return JSON.stringify([
		at?.accountId ?? "",
		at?.region ?? "",
		name,
		question
	]);
}
var Recording = class {
	#recorded = new Map();
	add(one) {
		this.#recorded.set(keyOf(one), one);
	}
	all() {
		return [...this.#recorded].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
	}
};
function recordingReaders(readers, recording) {
	return {
		published: async (url) => {
			const reading = await readers.published(url);
			recording.add({
				name: "published",
				asked: [url],
				reading
			});
			return reading;
		},
		at: async (at) => {
			const reader = await readers.at(at);
			if (reader.ok) return {
				ok: true,
				value: recorded(reader.value, at, recording)
			};
			recording.add({
				at,
				name: "signIn",
				asked: [],
				reading: reader
			});
			return reader;
		}
	};
}
function recorded(reader, at, recording) {
	const one = (name) => {
		const read = reader[name];
		return async (...asked) => {
			const reading = await read(...asked);
			recording.add({
				at,
				name,
				asked,
				reading
			});
			return reading;
		};
	};
	return Object.fromEntries(READ_NAMES.map((name) => [name, one(name)]));
}
const NAMED = 3;
const NOT_IN_SNAPSHOT = "not_in_snapshot";
const NEW_ONE = "Take a new snapshot with this file: plsync plan --save-snapshot FILE.";
const ASK_ON = "Let the shard of that account ask it: plsync observe --shard N/COUNT --snapshot FILE… --out FILE.";
function lacks(what, isSharded, at) {
	const where = at === void 0 ? "" : ` of ${at.account}/${at.region}`;
	const remedy = isSharded ? ASK_ON : NEW_ONE;
	const detail = "What was not asked when the snapshot was taken is unknown.";
	const summary = `the snapshot has no ${what}${where}`;
	const place = at === void 0 ? {} : {
		account: at.account,
		region: at.region
	};
	return {
		ok: false,
		diagnostic: {
			code: NOT_IN_SNAPSHOT,
			severity: "error",
			summary,
			detail,
			remedy,
			...place
		}
	};
}
var Answers = class {
	#exact = new Map();
	#byName = new Map();
	#options;
	signIn;
	constructor(options) {
		this.#options = options;
	}
	add(one) {
		const { name, reading } = one;
		if (name === "signIn" && !reading.ok) this.signIn = reading;
		if (name === "signIn" || name === "published") return;
		this.#exact.set(keyOf(one), reading);
		const same = this.#byName.get(name) ?? [];
		same.push(one);
		this.#byName.set(name, same);
	}
	answer(name, asked, at) {
		return this.#exact.get(keyOf({
			at,
			name,
			asked
		})) ?? this.#fromOwnLists(name, asked) ?? this.#fromParts(name, asked, at) ?? this.#gap(formOf(name).noun, at);
	}
	has(name, asked, at) {
		return this.#exact.has(keyOf({
			at,
			name,
			asked
		}));
	}
	#gap(what, at) {
		this.#options.onGap(at);
		return lacks(what, this.#options.isSharded, at);
	}
	#fromOwnLists(name, [asked]) {
		const own = this.#byName.get("ownLists")?.[0]?.reading;
		if (own?.ok !== true) return void 0;
		const those = (isOne) => ({
			...own,
			value: own.value.filter(isOne)
		});
		switch (name) {
			case "listsByOwner": return those(({ tags }) => tags.get(TAG.owner) === asked);
			case "listsByName": return those((list) => asked.includes(list.name));
			case "countLists": return {
				ok: true,
				value: own.value.length
			};
			default: return;
		}
	}
	#fromParts(name, asked, at) {
		const { parts, rows, noun } = formOf(name);
		if (parts === void 0 || rows === void 0) return void 0;
		const wanted = new Set(parts.keys(asked));
		const open = new Set(wanted);
		const collector = rows.collect();
		const added = new Set();
		let lacking;
		for (const one of this.#byName.get(name)?.toReversed() ?? []) {
			const has = parts.scope(one.asked) === parts.scope(asked) ? parts.keys(one.asked).filter((key) => open.has(key)) : [];
			if (has.length === 0) continue;
			if (!one.reading.ok) return one.reading;
			lacking ??= one.reading.lacking;
			const here = new Set(has);
			for (const row of one.reading.value) {
				if (!parts.keysOf(row, asked).some((key) => here.has(key))) continue;
				const { id } = row;
				if (id === void 0 || !added.has(id)) collector.add(row);
				if (id !== void 0) added.add(id);
			}
			for (const key of has) open.delete(key);
		}
		if (open.size > 0) return this.#gap(`${noun}: ${listedUpTo(NAMED, [...open])}`, at);
		return {
			ok: true,
			value: collector.built(),
			...lacking === void 0 ? {} : { lacking }
		};
	}
};
const ALL_THERE_IS = {
	isSharded: false,
	onGap: () => {}
};
function replayingReaders(recorded, options = ALL_THERE_IS) {
	const { isSharded, missing, onGap } = options;
	const places = new Map();
	const published = new Map();
	for (const one of recorded) {
		if (one.name === "published") published.set(one.asked[0], one.reading);
		if (one.at === void 0) continue;
		const key = keyOfPlace(one.at);
		const answers = places.get(key) ?? new Answers(options);
		places.set(key, answers);
		answers.add(one);
	}
	const unread = (what, subject, at) => {
		const why = missing?.(subject);
		if (why !== void 0) return {
			ok: false,
			diagnostic: why
		};
		if (at !== void 0) onGap(at);
		return lacks(what, isSharded, at);
	};
	return {
		published: async (url) => published.get(url) ?? unread(`text of ${url}`, url),
		hasEntries: (at, { id, version }) => places.get(keyOfPlace(at))?.has("entries", [id, version], at) === true,
		at: async (at) => {
			const answers = places.get(keyOfPlace(at));
			if (answers === void 0) return unread("reading", at.accountId, at);
			if (answers.signIn !== void 0) return answers.signIn;
			const one = (name) => async (...asked) => answers.answer(name, asked, at);
			return {
				ok: true,
				value: Object.fromEntries(READ_NAMES.map((name) => [name, one(name)]))
			};
		}
	};
}
function subjectOf({ at, asked }) {
	return at?.accountId ?? String(asked[0]);
}
function keyOfPlace({ accountId, region }) {
	return `${accountId}/${region}`;
}
const UNREAD = {
	ok: false,
	diagnostic: {
		code: NOT_IN_SNAPSHOT,
		severity: "error",
		summary: "another shard reads it",
		remedy: "Plan from the snapshots of all shards."
	}
};
const GAPS = new Set([NOT_IN_SNAPSHOT, "shard_missing"]);
function isGap(reading) {
	return !reading.ok && GAPS.has(reading.diagnostic.code);
}
function knownFirst(known, live) {
	const one = (name) => {
		const ask = known[name];
		return async (...asked) => {
			const reading = await ask(...asked);
			if (!isGap(reading)) return reading;
			const reader = await live();
			if (!reader.ok) return reader;
			return reader.value[name](...asked);
		};
	};
	return Object.fromEntries(READ_NAMES.map((name) => [name, one(name)]));
}
function shardReaders({ live, isOwn, asksWeb, known, recording }) {
	const recorded = recordingReaders(live, recording);
	return {
		published: async (url) => {
			const before = await known?.published(url);
			if (before !== void 0 && !isGap(before)) return before;
			return asksWeb ? recorded.published(url) : UNREAD;
		},
		at: async (at) => {
			const before = await known?.at(at);
			if (!isOwn(at)) return before ?? UNREAD;
			if (before === void 0 || isGap(before)) return recorded.at(at);
			return before.ok ? {
				ok: true,
				value: knownFirst(before.value, () => recorded.at(at))
			} : before;
		}
	};
}
const texts = listOf(text());
const POSITION = record({
	file: text(),
	line: number,
	column: number
});
const CAUSE = record({
	summary: text(),
	remedy: text(),
	said: text(),
	lists: texts,
	mappings: texts
}, "remedy", "said", "lists", "mappings");
const DIAGNOSTIC = record({
	code: text(),
	severity: oneOf("error", "warning"),
	summary: text(),
	detail: text(),
	remedy: text(),
	address: text(),
	account: text(),
	region: text(),
	mapping: text(),
	position: POSITION,
	cause: CAUSE
}, "detail", "remedy", "address", "account", "region", "mapping", "position", "cause");
const FORMAT = "plsync-snapshot";
const FORMAT_VERSION = 1;
const ROWS_A_LINE = 1e3;
const MOST_ROWS = 2e6;
const HEADER = record({
	format: text(),
	formatVersion: number,
	toolVersion: text(),
	takenAt: text(),
	redacted: flag,
	shard: text()
}, "shard");
const ASKED = record({
	account: text(),
	accountId: text(),
	region: text(),
	read: text()
}, "account", "accountId", "region");
const NAMES = new Map([
	"signIn",
	"published",
	...READ_NAMES
].map((name) => [snake(name), name]));
const SIGN_IN = args();
const PUBLISHED = args(text());
function argsOf(name) {
	if (name === "signIn") return SIGN_IN;
	return name === "published" ? PUBLISHED : formOf(name).args;
}
function* linesOf(header, recorded) {
	yield JSON.stringify(HEADER.encode({
		format: FORMAT,
		formatVersion: 1,
		...header
	}));
	for (const one of recorded) yield* readingLines(one);
	yield JSON.stringify({ readings: recorded.length });
}
function* readingLines({ at, name, asked, reading }) {
	const form = name === "signIn" || name === "published" ? void 0 : formOf(name);
	const head = {
		...ASKED.encode({
			...at,
			read: snake(name)
		}),
		asked: argsOf(name).encode(asked),
		...reading.ok && reading.lacking !== void 0 ? { lacking: DIAGNOSTIC.encode(reading.lacking) } : {}
	};
	if (!reading.ok) yield JSON.stringify({
		...head,
		failed: DIAGNOSTIC.encode(reading.diagnostic)
	});
	else if (form?.rows === void 0) yield JSON.stringify({
		...head,
		value: form?.value === void 0 ? reading.value : form.value.encode(reading.value)
	});
	else {
		yield JSON.stringify({
			...head,
			rows: true
		});
		let rows = [];
		for (const row of reading.value) {
			rows.push(form.rows.codec.encode(row));
			if (rows.length < ROWS_A_LINE) continue;
			yield JSON.stringify(rows);
			rows = [];
		}
		yield JSON.stringify(rows);
	}
}
var LineReader = class {
	#header;
	#open;
	#collector;
	#count = 0;
	#rows = 0;
	#isWhole = false;
	recorded = [];
	get header() {
		return this.#header;
	}
	get isWhole() {
		return this.#isWhole;
	}
	take(line) {
		if (this.#isWhole) throw new Misfit("something follows the last line");
		let json;
		try {
			json = JSON.parse(line);
		} catch {
			throw new Misfit("a line is not JSON");
		}
		if (this.#header === void 0) this.#header = headerOf(json);
		else if (Array.isArray(json)) this.#takeRows(json);
		else this.#takeReading(json);
	}
	#takeRows(rows) {
		const open = this.#open;
		const collector = this.#collector;
		if (open === void 0 || collector === void 0) throw new Misfit("rows without a reading");
		this.#rows += rows.length;
		if (rows.length > ROWS_A_LINE || this.#rows > MOST_ROWS) throw new Misfit("it has too many rows");
		const form = formOf(open.head.name);
		for (const row of rows) collector.add(form.rows?.codec.decode(row));
		if (rows.length === ROWS_A_LINE) return;
		this.#add(open.head, {
			ok: true,
			value: collector.built(),
			...open.lacking && { lacking: open.lacking }
		});
		this.#open = void 0;
	}
	#takeReading(json) {
		if (this.#open !== void 0) throw new Misfit("rows of a reading are missing");
		if (typeof json !== "object" || json === null) throw new Misfit("a reading is expected");
		if (json.readings !== void 0) {
			if (json.readings !== this.#count) throw new Misfit("readings are missing");
			this.#isWhole = true;
			return;
		}
		const { account, accountId, region, read } = ASKED.decode(json);
		const name = NAMES.get(read);
		if (name === void 0) throw new Misfit(`${JSON.stringify(read.slice(0, 60))} is no reading that this version knows`);
		const form = name === "signIn" || name === "published" ? void 0 : formOf(name);
		const isPlaced = account !== void 0 && accountId !== void 0 && region !== void 0;
		if (!isPlaced && name !== "published") throw new Misfit("a reading without its account");
		const head = {
			name,
			asked: argsOf(name).decode(json.asked),
			...isPlaced ? { at: {
				account,
				accountId,
				region
			} } : {}
		};
		const lacking = json.lacking === void 0 ? void 0 : DIAGNOSTIC.decode(json.lacking);
		if (json.failed !== void 0) {
			this.#add(head, {
				ok: false,
				diagnostic: DIAGNOSTIC.decode(json.failed)
			});
			return;
		}
		if (json.rows === true && form?.rows !== void 0) {
			this.#open = {
				head,
				lacking
			};
			this.#collector = form.rows.collect();
			return;
		}
		if (form?.rows !== void 0 || !("value" in json)) throw new Misfit("a reading without an answer");
		const value = (form?.value ?? text()).decode(json.value);
		this.#add(head, {
			ok: true,
			value,
			...lacking && { lacking }
		});
	}
	#add(head, reading) {
		this.#count++;
		this.recorded.push({
			...head,
			reading
		});
	}
};
function headerOf(json) {
	if (!(typeof json === "object" && json !== null && "format" in json && json.format === "plsync-snapshot")) throw new Misfit("it is no snapshot of plsync");
	const version = json.format_version;
	if (version !== 1) throw new Misfit(`it has format version ${JSON.stringify(version)}, and this plsync reads version ${1}`);
	const { toolVersion, takenAt, redacted, shard } = HEADER.decode(json);
	if (!(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(takenAt) && !Number.isNaN(Date.parse(takenAt)))) throw new Misfit("taken_at is no time");
	if (shard !== void 0 && parseShard(shard) === void 0) throw new Misfit("shard is none such as 3/20");
	return {
		toolVersion,
		takenAt,
		redacted,
		...shard === void 0 ? {} : { shard }
	};
}
const LONGEST_LINE = 67108864;
const MOST_BYTES$1 = 536870912;
const LINE_BREAK = 10;
const DENIED = "cannot be read: permission denied";
function* withBreaks(lines) {
	for (const line of lines) yield `${line}\n`;
}
function hashing(hash) {
	return new Transform({ transform(chunk, _encoding, done) {
		hash.update(chunk);
		done(null, chunk);
	} });
}
async function writeSnapshotFile(path, header, recorded) {
	const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
	const written = isFile ? `${path}.${process.pid}` : path;
	const hash = createHash("sha256");
	try {
		const lines = Readable.from(withBreaks(linesOf(header, recorded)));
		await pipeline(lines, createGzip(), hashing(hash), createWriteStream(written, { mode: 384 }));
		if (isFile) renameSync(written, path);
		return hash.digest("hex");
	} catch (error) {
		if (isFile) rmSync(written, { force: true });
		throw error;
	}
}
async function takeLines(source, take) {
	let begun = [];
	let [length, total] = [0, 0];
	for await (const chunk of source) {
		total += chunk.length;
		if (total > MOST_BYTES$1) throw new Misfit("it is too large");
		let from = 0;
		for (let end = chunk.indexOf(LINE_BREAK); end >= 0; end = chunk.indexOf(LINE_BREAK, from)) {
			take(Buffer.concat([...begun, chunk.subarray(from, end)]).toString("utf8"));
			begun = [];
			length = 0;
			from = end + 1;
		}
		if (from < chunk.length) begun.push(chunk.subarray(from));
		length += chunk.length - from;
		if (length > LONGEST_LINE) throw new Misfit("a line is too long");
	}
	if (length > 0) throw new Misfit("its last line is not whole");
}
async function digestOf(path) {
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(path)) hash.update(chunk);
	return hash.digest("hex");
}
async function readSnapshotFile(path, digests) {
	const reader = new LineReader();
	const hash = createHash("sha256");
	let sha256;
	try {
		const before = digests === void 0 ? void 0 : await digestOf(path);
		if (before !== void 0 && digests?.has(before) !== true) return altered(path, before);
		await pipeline(createReadStream(path), hashing(hash), createGunzip(), (unpacked) => takeLines(unpacked, (line) => reader.take(line)));
		sha256 = hash.digest("hex");
		if (before !== void 0 && before !== sha256) return altered(path, sha256);
	} catch (error) {
		return unusable$1(path, reasonOf(error));
	}
	const { header, recorded, isWhole } = reader;
	if (header === void 0 || !isWhole) return unusable$1(path, "is not whole");
	return {
		ok: true,
		header,
		recorded
	};
}
function altered(path, sha256) {
	return {
		ok: false,
		diagnostic: {
			code: "snapshot_altered",
			severity: "error",
			summary: `the snapshot ${path} is not one that a job of this run wrote: its SHA-256 is ${sha256.slice(0, 12)}…`,
			detail: "It is left out: what it has is unknown, and nothing is removed that it might bring.",
			remedy: "Run the job of that shard again. If the file is altered once more, find out who can write the artifacts of the run."
		}
	};
}
function unusable$1(path, why) {
	const remedy = why === DENIED ? "Check its permissions." : "Write one with `plsync plan --save-snapshot FILE` or `plsync observe --out FILE`.";
	return {
		ok: false,
		diagnostic: {
			code: "snapshot_unusable",
			severity: "error",
			summary: `the snapshot ${path} ${why}`,
			remedy
		}
	};
}
function reasonOf(error) {
	if (error instanceof Misfit) return `cannot be used: ${error.message}`;
	switch (error instanceof Error && "code" in error ? error.code : void 0) {
		case "ENOENT": return "does not exist";
		case "EISDIR": return "is a directory";
		case "EACCES":
		case "EPERM": return DENIED;
		case "Z_BUF_ERROR": return "is not whole";
		case "Z_DATA_ERROR": return "is not compressed as snapshots are, or damaged";
		default: return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
	}
}
function shardReading({ shard, accounts, live, known }) {
	const own = new Set(accounts);
	const isOwn = ({ account }) => own.has(account);
	const recording = new Recording();
	const asksWeb = shard.index === 1;
	const readers = shardReaders({
		live,
		isOwn,
		asksWeb,
		recording,
		...known === void 0 ? {} : { known }
	});
	const save = async (path, takenAt) => {
		const recorded = recording.all();
		const header = {
			toolVersion: VERSION,
			takenAt,
			redacted: false,
			shard: shardName(shard)
		};
		const failed = recorded.flatMap(({ reading }) => reading.ok ? [] : [reading.diagnostic]);
		const failures = new Map(failed.map((one) => [one.summary, {
			...one,
			severity: "warning"
		}]));
		const sha256 = await writeSnapshotFile(path, header, recorded);
		return {
			recorded,
			failed: failed.length,
			failures: [...failures.values()],
			sha256
		};
	};
	return {
		readers,
		isOwn,
		save,
		recorded: () => recording.all()
	};
}
const MOST_BYTES = 268435456;
const ROW = record({
	address: text(),
	account: text(),
	accountId: text(),
	region: text(),
	name: text(),
	mapping: text(),
	kind: oneOf("create", "update", "delete", "retain", "keep", "unknown"),
	outcome: oneOf("done", "already", "unchanged", "held", "failed", "not-done", "not-planned"),
	result: text(),
	id: text(),
	versionBefore: number,
	versionAfter: number,
	maxEntriesBefore: number,
	maxEntriesAfter: number,
	entriesAfter: number,
	added: number,
	removed: number,
	kept: number,
	described: number,
	waiting: number,
	milliseconds: number,
	position: POSITION
}, "mapping", "id", "versionBefore", "versionAfter", "maxEntriesBefore", "maxEntriesAfter", "entriesAfter", "waiting", "position");
const DOCUMENT = record({
	planDigest: text(),
	part: text(),
	milliseconds: number,
	rows: listOf(ROW),
	diagnostics: listOf(DIAGNOSTIC)
}, "part");
function rowOf({ account, accountId, region, maxEntriesBefore, maxEntriesAfter, ...row }) {
	return {
		...row,
		at: {
			account,
			accountId,
			region
		},
		...maxEntriesBefore === void 0 ? {} : { sizeBefore: maxEntriesBefore },
		...maxEntriesAfter === void 0 ? {} : { sizeAfter: maxEntriesAfter }
	};
}
function unusable(path, why) {
	return {
		ok: false,
		diagnostics: [{
			code: "report_unusable",
			severity: "error",
			summary: `the report ${path} ${why}`,
			remedy: "`plsync apply --plan FILE --report FILE` writes one."
		}]
	};
}
function isReport(json) {
	return typeof json === "object" && json !== null && "rows" in json && !("lists" in json);
}
function readReportFile(path, { plan, digests }) {
	let bytes;
	try {
		if (statSync(path).size > MOST_BYTES) return unusable(path, "is too large to be a report");
		bytes = readFileSync(path);
	} catch (error) {
		return unusable(path, error instanceof Error && "code" in error && error.code === "ENOENT" ? "does not exist" : `cannot be read: ${error.message}`);
	}
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	if (digests?.has(sha256) === false) return unusable(path, `is not one that a job of this run wrote: its SHA-256 is ${sha256.slice(0, 12)}…`);
	try {
		const json = JSON.parse(new TextDecoder().decode(bytes));
		if (!isReport(json)) return unusable(path, "is no report of an apply");
		const { planDigest, part, rows, diagnostics, milliseconds } = DOCUMENT.decode(json);
		if (planDigest !== plan.digests.exact) return unusable(path, "is of another plan");
		return {
			ok: true,
			report: {
				rows: rows.map(rowOf),
				diagnostics,
				milliseconds
			},
			...part === void 0 ? {} : { part }
		};
	} catch (error) {
		return unusable(path, error instanceof Misfit ? `cannot be used: ${error.message}` : "is not JSON");
	}
}
function interfacesByAccount(recorded) {
	const counts = new Map();
	for (const { at, name, reading } of recorded) {
		if (at === void 0 || !reading.ok || !/^interfaces(?:OfGroups|Matching)$/.test(name)) continue;
		counts.set(at.accountId, (counts.get(at.accountId) ?? 0) + reading.value.count);
	}
	return counts;
}
async function openSnapshotFiles(paths, digests) {
	const read = [];
	const problems = [];
	for (const path of paths) {
		const one = await readSnapshotFile(path, digests);
		if (one.ok) read.push({
			path,
			header: one.header,
			recorded: one.recorded
		});
		else problems.push(one.diagnostic);
	}
	if (read.length === 0) return {
		opened: void 0,
		problems
	};
	const files = read.sort((a, b) => takenAt(a) - takenAt(b));
	const shards = files.flatMap(({ header }) => header.shard === void 0 ? [] : [parseShard(header.shard)]);
	const missing = shards.length === 0 ? void 0 : missingShards(shards);
	const disputed = disputes(files);
	problems.push(...disputed.values());
	const recorded = files.flatMap((file) => file.recorded).filter((one) => !disputed.has(subjectOf(one)));
	const gaps = new Map();
	return {
		opened: {
			readers: replayingReaders(recorded, {
				isSharded: shards.length > 0,
				missing: (subject) => disputed.get(subject) ?? missing,
				onGap: (at) => gaps.set(`${at.account}/${at.region}`, at)
			}),
			at: Math.min(...files.map(takenAt)),
			files,
			recorded,
			gaps,
			...missing === void 0 ? {} : { missing }
		},
		problems
	};
}
function takenAt({ header }) {
	return Date.parse(header.takenAt);
}
function disputes(files) {
	const claims = new Map();
	for (const { header, recorded } of files) {
		if (header.shard === void 0) continue;
		for (const one of recorded) {
			const subject = subjectOf(one);
			const claim = claims.get(subject) ?? {
				name: one.at?.account ?? subject,
				shards: new Set()
			};
			claims.set(subject, claim);
			claim.shards.add(header.shard);
		}
	}
	return new Map([...claims].filter(([, { shards }]) => shards.size > 1).map(([subject, { name, shards }]) => [subject, overlap(name, [...shards])]));
}
function overlap(name, shards) {
	return {
		code: "shards_overlap",
		severity: "error",
		summary: `the snapshots of shards ${listed(shards)} all say what ${name} has, which one shard reads`,
		detail: "Which of them is right is not known, so it is unknown, and nothing is removed that it might bring.",
		remedy: "Divide the accounts in the same way in all jobs: with the same --shards, or with --account from one plsync matrix. If they were, find out who can write the artifacts of the run."
	};
}
function missingShards(shards) {
	const count = Math.max(...shards.map((shard) => shard.count));
	const there = new Set(shards.filter((shard) => shard.count === count).map(({ index }) => index));
	const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
	if (missing.length === 0) return void 0;
	const counts = [...new Set(shards.map((shard) => shard.count))].sort((a, b) => a - b);
	if (counts.length > 1) return shardMissing(`the snapshots do not belong together: ${listed(counts.map((of, at) => at === 0 ? `some are of ${counted(of, "shard")}` : `some of ${of}`))}, and ${`${listed(missing.map(String))} of ${count} ${missing.length === 1 ? "is" : "are"} missing`}`, "Read all shards with one --shards, and plan from their files alone.");
	const names = `${listed(missing.map(String))} of ${count}`;
	return missing.length === 1 ? shardMissing(`the snapshot of shard ${names} is missing`, "Run the job of this shard again, then the one that plans.") : shardMissing(`the snapshots of ${counted(missing.length, "shard")} are missing: ${names}`, "Run the jobs of these shards again, then the one that plans.");
}
function shardMissing(summary, remedy) {
	return {
		code: "shard_missing",
		severity: "error",
		summary,
		detail: "What the accounts of missing shards have is unknown.",
		remedy
	};
}
function withoutWords({ name: _, description: __, ...rest }) {
	return rest;
}
function narrowed(one, keys) {
	const tags = new Map([...one.tags].filter(([key]) => keys.has(key) || key.startsWith("plsync:")));
	return {
		...one,
		tags
	};
}
function resourceWithoutWords({ descriptions, reservations, ...rest }) {
	return {
		...rest,
		...descriptions === void 0 ? {} : { descriptions: descriptions.map(() => "") },
		...reservations === void 0 ? {} : { reservations: reservations.map(({ id, cidr }) => ({
			id,
			cidr
		})) }
	};
}
function askedKeys(value) {
	if (value instanceof Map) return [...value.keys()].map(String);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
	return Object.values(value).flatMap(askedKeys);
}
function redacted(recorded, keys) {
	const kept = new Set([...keys, ...recorded.flatMap(({ asked }) => asked.flatMap(askedKeys))]);
	const narrowedValue = (name, value) => {
		switch (name) {
			case "interfacesOfGroups":
			case "interfacesWithAddresses":
			case "interfacesMatching": return interfacesOf([...value].map(withoutWords));
			case "entries": return value.map(({ cidr }) => ({
				cidr,
				description: ""
			}));
			case "listsByOwner":
			case "listsByName":
			case "listsById":
			case "ownLists":
			case "groupsById":
			case "groupsByName":
			case "groupsByTags":
			case "someGroups": return value.map((one) => narrowed(one, kept));
			case "resourcesById":
			case "resourcesMatching": return value.map((one) => resourceWithoutWords(narrowed(one, kept)));
			case "reservationsOf": return value.map(({ id, cidr }) => ({
				id,
				cidr
			}));
			default: return value;
		}
	};
	return recorded.map((one) => {
		const { name, reading } = one;
		if (!reading.ok || name === "signIn" || name === "published") return one;
		return {
			...one,
			reading: {
				...reading,
				value: narrowedValue(name, reading.value)
			}
		};
	});
}
export { Recording, interfacesByAccount, openSnapshotFiles, readReportFile, recordingReaders, redacted, shardReading, writeSnapshotFile };
