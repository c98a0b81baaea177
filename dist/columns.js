import { CIDR_ORIGIN, FILE_ORIGIN, INTERFACE_ORIGIN, PUBLISHED_ORIGIN, Pieces, RESOURCE_ORIGIN, TAG, cidrsAt, interfaceMatchKey, isAccountId, isSortedOnce, knownGroups, packedCidrs, packedNumbers, sha256, withoutMark } from "./model.js";
import { PerAccountRegion, accountRegionKey, compareAccountRegions, compareCidrs, compareText, familyOf, firstIPv4, formatCidr, lengthIPv4, present } from "./basics.js";
const FIRST = 64;
var Growing = class {
	#arrayOver;
	#values;
	#length = 0;
	constructor(arrayOver) {
		this.#arrayOver = arrayOver;
		this.#values = new arrayOver(new ArrayBuffer(FIRST * arrayOver.BYTES_PER_ELEMENT));
	}
	get length() {
		return this.#length;
	}
	push(value) {
		if (this.#length === this.#values.length) this.#values = new this.#arrayOver(this.#values.buffer.transfer(this.#values.byteLength * 2));
		this.#values[this.#length++] = value;
	}
	filled() {
		return new this.#arrayOver(this.#values.buffer.transfer(this.#length * this.#values.BYTES_PER_ELEMENT));
	}
};
let room$1 = {
	indexes: new Uint32Array(1024),
	owners: new Uint32Array(1024)
};
function largerRoom(length) {
	const larger = {
		indexes: new Uint32Array(length * 2),
		owners: new Uint32Array(length * 2)
	};
	larger.indexes.set(room$1.indexes);
	larger.owners.set(room$1.owners);
	return larger;
}
function found(starts, listsOfRow, chosen, rows, numbers) {
	let { indexes, owners } = room$1;
	let end = 0;
	for (let i = 0; i < numbers.length; i++) {
		const number = numbers[i];
		const first = rows[number] * listsOfRow;
		for (let c = 0; c < chosen.length; c++) {
			const list = first + chosen[c];
			const last = starts[list + 1];
			let index = starts[list];
			if (end + last - index > indexes.length) {
				room$1 = largerRoom(end + last - index);
				({indexes, owners} = room$1);
			}
			for (; index < last; index++) {
				indexes[end] = index;
				owners[end++] = number;
			}
		}
	}
	return {
		indexes,
		owners,
		count: end
	};
}
const OWNERS = new Pieces(Uint32Array);
function ownedBlocks({ starts, values }, isChosen, rows, numbers) {
	const chosen = [];
	for (let list = 0; list < isChosen.length; list++) if (isChosen[list]) chosen.push(list);
	const { indexes, owners, count } = found(starts, isChosen.length, chosen, rows, numbers);
	const own = OWNERS.take(count);
	for (let i = 0; i < count; i++) own[i] = owners[i];
	return {
		cidrs: cidrsAt(values, indexes, count),
		owners: own
	};
}
function list(lists, index) {
	const found = [];
	if (lists.values.length === 0) return found;
	for (let i = lists.starts[index]; i < lists.starts[index + 1]; i++) found.push(lists.values[i]);
	return found;
}
var Interfaces = class {
	#columns;
	#groups;
	constructor(columns) {
		this.#columns = columns;
		this.#groups = Map.groupBy(columns.carried.keys(), (index) => columns.carried[index]?.id ?? "");
	}
	get count() {
		return this.#columns.rows.length;
	}
	#row(number) {
		const row = this.#columns.rows[number];
		if (row === void 0) throw new RangeError(`no interface ${number}`);
		return row;
	}
	#traits(number) {
		const { allTraits, traits } = this.#columns;
		return allTraits[traits[this.#row(number)]];
	}
	id(number) {
		return this.#columns.texts.at(this.#row(number) * 4);
	}
	status(number) {
		return this.#traits(number).status;
	}
	type(number) {
		return this.#traits(number).type;
	}
	vpcId(number) {
		return this.#traits(number).vpcId;
	}
	isManaged(number) {
		return this.#traits(number).managed;
	}
	carriedGroups() {
		const { carried, carriers } = this.#columns;
		const first = (index) => carriers.values[carriers.starts[index]];
		return [...carried.keys()].filter((index) => carriers.starts[index] !== carriers.starts[index + 1]).sort((a, b) => first(a) - first(b)).map((index) => carried[index]);
	}
	labelsOf(number) {
		const { texts, carried, groups } = this.#columns;
		const row = this.#row(number);
		const own = [];
		for (let i = groups.starts[row]; i < groups.starts[row + 1]; i++) own.push(carried[groups.values[i]]);
		const instanceId = texts.at(row * 4 + 1);
		const name = texts.at(row * 4 + 2);
		const description = texts.at(row * 4 + 3);
		return {
			id: texts.at(row * 4),
			...instanceId === "" ? {} : { instanceId },
			...name === "" ? {} : { name },
			...description === "" ? {} : { description },
			groups: own
		};
	}
	at(number) {
		const { ipv4, ipv6 } = this.#columns;
		const row = this.#row(number);
		const { status, type, managed, vpcId, ownerId } = this.#traits(number);
		return {
			...this.labelsOf(number),
			status,
			type,
			managed,
			vpcId,
			...ownerId === void 0 ? {} : { ownerId },
			privateIPv4: list(ipv4, row * 3),
			publicIPv4: list(ipv4, row * 3 + 1),
			ipv6: list(ipv6, row * 2),
			delegated: [...list(ipv4, row * 3 + 2), ...list(ipv6, row * 2 + 1)]
		};
	}
	*[Symbol.iterator]() {
		for (let number = 0; number < this.count; number++) yield this.at(number);
	}
	find(id) {
		let low = 0;
		let high = this.count;
		while (low < high) {
			const middle = low + high >>> 1;
			if (this.id(middle) < id) low = middle + 1;
			else high = middle;
		}
		return low < this.count && this.id(low) === id ? low : void 0;
	}
	carrying(groupIds) {
		const { starts, values } = this.#columns.carriers;
		const each = [];
		for (const id of groupIds) for (const group of this.#groups.get(id) ?? NO_GROUPS) each.push(values.subarray(starts[group], starts[group + 1]));
		if (each.length < 2) return each[0] ?? new Uint32Array();
		const all = Uint32Array.from(each.flatMap((numbers) => [...numbers])).sort();
		return all.filter((number, i) => number !== all[i - 1]);
	}
	#traitsOf(groupId) {
		const { allTraits, traits } = this.#columns;
		const found = new Set();
		for (const number of this.carrying([groupId])) found.add(traits[this.#row(number)]);
		return [...found].map((index) => allTraits[index]);
	}
	vpcsOf(groupId) {
		return [...new Set(this.#traitsOf(groupId).map(({ vpcId }) => vpcId))];
	}
	ownersOf(groupId) {
		return [...new Set(this.#traitsOf(groupId).flatMap(({ ownerId }) => ownerId ?? []))];
	}
	haveOtherOwner(accountId) {
		const { allTraits, traits, rows } = this.#columns;
		const isOther = allTraits.map(({ ownerId }) => ownerId !== void 0 && ownerId !== accountId);
		return isOther.includes(true) && rows.some((row) => isOther[traits[row]]);
	}
	inVpc(numbers, vpcId) {
		const { allTraits, traits, rows } = this.#columns;
		const areThere = allTraits.map((each) => each.vpcId === vpcId);
		const isThere = (number) => areThere[traits[rows[number]]] === true;
		for (let i = 0; i < numbers.length; i++) if (!isThere(numbers[i])) return numbers.filter(isThere);
		return numbers;
	}
	blocksOf(numbers, choice) {
		const { ipv4, ipv6, rows } = this.#columns;
		const { privateIPv4, publicIPv4, delegatedIPv4, ipv6: ownIPv6, delegatedIPv6 } = choice;
		const IPv4 = ownedBlocks(ipv4, [
			privateIPv4,
			publicIPv4,
			delegatedIPv4
		], rows, numbers);
		if (ipv6.values.length === 0) return {
			IPv4,
			IPv6: NO_BLOCKS
		};
		return {
			IPv4,
			IPv6: ownedBlocks(ipv6, [ownIPv6, delegatedIPv6], rows, numbers)
		};
	}
};
const NO_GROUPS = [];
const NO_BLOCKS = {
	cidrs: [],
	owners: []
};
const AT_ONCE = 4096;
function decoded(bytes) {
	if (bytes.length <= AT_ONCE) return String.fromCharCode.apply(null, bytes);
	return decoded(bytes.subarray(0, AT_ONCE)) + decoded(bytes.subarray(AT_ONCE));
}
function ownCopy(text) {
	return Array.from(text).join("");
}
var TextsBuilder = class {
	#bytes = new Growing(Uint8Array);
	#ends = new Growing(Uint32Array);
	#wide = new Map();
	add(text) {
		const index = this.#ends.length;
		let isWide = false;
		for (let i = 0; i < text.length && !isWide; i++) isWide = text.charCodeAt(i) > 255;
		if (isWide) this.#wide.set(index, ownCopy(text));
		else for (let i = 0; i < text.length; i++) this.#bytes.push(text.charCodeAt(i));
		this.#ends.push(this.#bytes.length);
	}
	built() {
		const bytes = this.#bytes.filled();
		const ends = this.#ends.filled();
		const wide = this.#wide;
		return { at: (index) => {
			const start = index === 0 ? 0 : ends[index - 1];
			const end = ends[index];
			return start === end ? wide.get(index) ?? "" : decoded(bytes.subarray(start, end));
		} };
	}
};
var AllTraits = class {
	#indexes = new Map();
	#all = [];
	#last = 0;
	index(found) {
		if (this.#all[this.#last] !== void 0 && isAlike(found, this.#all[this.#last])) return this.#last;
		const { status, type, managed, vpcId, ownerId = "" } = found;
		const key = JSON.stringify([
			status,
			type,
			managed,
			vpcId,
			ownerId
		]);
		const known = this.#indexes.get(key);
		this.#last = known ?? this.#all.length;
		if (known !== void 0) return known;
		const own = {
			status: ownCopy(status),
			type: ownCopy(type),
			managed,
			vpcId: ownCopy(vpcId)
		};
		this.#all.push(ownerId === "" ? own : {
			...own,
			ownerId: ownCopy(ownerId)
		});
		this.#indexes.set(key, this.#last);
		return this.#last;
	}
	all() {
		return this.#all;
	}
};
function isAlike(one, other) {
	return one.vpcId === other.vpcId && one.status === other.status && one.type === other.type && one.managed === other.managed && (one.ownerId ?? "") === (other.ownerId ?? "");
}
var Groups = class {
	#indexes = new Map();
	#all = [];
	index({ id, name }) {
		const known = this.#indexes.get(id)?.get(name);
		if (known !== void 0) return known;
		const group = {
			id: ownCopy(id),
			...name === void 0 ? {} : { name: ownCopy(name) }
		};
		const names = this.#indexes.get(id) ?? new Map();
		this.#indexes.set(group.id, names.set(group.name, this.#all.length));
		this.#all.push(group);
		return this.#all.length - 1;
	}
	all() {
		return this.#all;
	}
};
const isIPv4 = (cidr) => familyOf(cidr) === "IPv4";
var InterfacesBuilder = class {
	#texts = new TextsBuilder();
	#allTraits = new AllTraits();
	#traits = new Growing(Uint32Array);
	#carried = new Groups();
	#groups = new Growing(Uint32Array);
	#groupStarts = new Growing(Uint32Array);
	#ipv4 = new Growing(Float64Array);
	#ipv4Starts = new Growing(Uint32Array);
	#ipv6 = [];
	#ipv6Starts = new Growing(Uint32Array);
	add(found) {
		for (const text of [
			found.id,
			found.instanceId,
			found.name,
			found.description
		]) this.#texts.add(text ?? "");
		this.#traits.push(this.#allTraits.index(found));
		this.#groupStarts.push(this.#groups.length);
		for (const group of found.groups) this.#groups.push(this.#carried.index(group));
		for (const blocks of [
			found.privateIPv4,
			found.publicIPv4,
			found.delegated
		]) {
			this.#ipv4Starts.push(this.#ipv4.length);
			for (const cidr of blocks) if (isIPv4(cidr)) this.#ipv4.push(Number(cidr));
		}
		this.#addIPv6(found);
	}
	#addIPv6({ ipv6, delegated }) {
		if (this.#ipv6.length === 0) {
			if (ipv6.length === 0 && delegated.every(isIPv4)) return;
			const before = (this.#traits.length - 1) * 2;
			while (this.#ipv6Starts.length < before) this.#ipv6Starts.push(0);
		}
		for (const blocks of [ipv6, delegated]) {
			this.#ipv6Starts.push(this.#ipv6.length);
			for (const cidr of blocks) if (!isIPv4(cidr)) this.#ipv6.push(cidr);
		}
	}
	built() {
		const ended = (starts, end) => {
			starts.push(end);
			return starts.filled();
		};
		const texts = this.#texts.built();
		const carried = this.#carried.all();
		const rows = rowsById(texts, this.#traits.length);
		const groups = {
			starts: ended(this.#groupStarts, this.#groups.length),
			values: this.#groups.filled()
		};
		const ipv4Starts = ended(this.#ipv4Starts, this.#ipv4.length);
		const columns = {
			rows,
			texts,
			allTraits: this.#allTraits.all(),
			traits: this.#traits.filled(),
			carried,
			groups,
			ipv4: {
				starts: ipv4Starts,
				values: packedCidrs(this.#ipv4.filled())
			},
			ipv6: {
				starts: ended(this.#ipv6Starts, this.#ipv6.length),
				values: this.#ipv6
			},
			carriers: carriersOf(groups, rows, carried.length)
		};
		return new Interfaces(columns);
	}
};
function interfacesOf(records) {
	const builder = new InterfacesBuilder();
	for (const record of records) builder.add(record);
	return builder.built();
}
const NO_INTERFACES = interfacesOf([]);
function rowsById(texts, count) {
	const latest = new Map();
	for (let row = 0; row < count; row++) latest.set(texts.at(row * 4), row);
	const sorted = [...latest.keys()].sort(compareText);
	return Uint32Array.from(sorted, (id) => latest.get(id));
}
function carriersOf(groups, rows, carried) {
	const each = (take) => {
		for (const [number, row] of rows.entries()) {
			const own = groups.values.subarray(groups.starts[row], groups.starts[row + 1]);
			for (const [i, group] of own.entries()) if (own.indexOf(group) === i) take(group, number);
		}
	};
	const starts = new Uint32Array(carried + 1);
	each((group) => {
		starts[group + 1] = starts[group + 1] + 1;
	});
	for (let group = 0; group < carried; group++) starts[group + 1] = starts[group + 1] + starts[group];
	const values = new Uint32Array(starts[carried]);
	const next = starts.slice();
	each((group, number) => {
		const at = next[group];
		values[at] = number;
		next[group] = at + 1;
	});
	return {
		starts,
		values
	};
}
const QUOTAS = {
	rulesPerGroup: {
		service: "vpc",
		code: "L-0EA8095F"
	},
	groupsPerInterface: {
		service: "vpc",
		code: "L-2AFB9258"
	},
	routesPerTable: {
		service: "vpc",
		code: "L-93826ACB"
	},
	routesPerGateway: {
		service: "ec2",
		code: "L-BCC1FB47"
	}
};
const LONGEST = {
	IPv4: 20,
	IPv6: 44
};
const LINE_BREAK = 10;
function putText(bytes, start, text) {
	for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
	return start + text.length;
}
function decimals(following) {
	const bytesOf = (value) => [...`${value}${following}`].map((character, i) => character.charCodeAt(0) << 8 * i);
	return Uint32Array.from({ length: 256 }, (_, value) => bytesOf(value).reduce((word, byte) => word | byte, 0));
}
const BEFORE_DOT = decimals(".");
const BEFORE_SLASH = decimals("/");
const BEFORE_BREAK = decimals("\n");
const LENGTHS = Uint8Array.from({ length: 256 }, (_, value) => `${value}`.length + 1);
function putAllIPv4(bytes, start, packed) {
	let at = start;
	for (let i = 0; i < packed.length; i++) {
		const block = packed[i];
		const address = firstIPv4(block) | 0;
		const length = lengthIPv4(block) | 0;
		const [first, second, third, fourth] = [
			address >>> 24,
			address >>> 16 & 255,
			address >>> 8 & 255,
			address & 255
		];
		bytes.setUint32(at, BEFORE_DOT[first], true);
		at += LENGTHS[first];
		bytes.setUint32(at, BEFORE_DOT[second], true);
		at += LENGTHS[second];
		bytes.setUint32(at, BEFORE_DOT[third], true);
		at += LENGTHS[third];
		bytes.setUint32(at, BEFORE_SLASH[fourth], true);
		at += LENGTHS[fourth];
		bytes.setUint32(at, BEFORE_BREAK[length], true);
		at += LENGTHS[length];
	}
	return packed.length === 0 ? at : at - 1;
}
function putAll(bytes, start, cidrs) {
	let at = start;
	for (let i = 0; i < cidrs.length; i++) {
		if (i > 0) bytes[at++] = LINE_BREAK;
		at = putText(bytes, at, formatCidr(cidrs[i]));
	}
	return at;
}
let room = new Uint8Array(0);
let roomAsWords = new DataView(room.buffer);
function ofCidrLines(head, cidrs, use) {
	const packed = packedNumbers(cidrs);
	const most = head.length + 1 + cidrs.length * (typeof cidrs[0] === "bigint" ? LONGEST.IPv6 : LONGEST.IPv4);
	if (room.length < most) {
		room = new Uint8Array(most);
		roomAsWords = new DataView(room.buffer);
	}
	const start = putText(room, 0, `${head}\n`);
	const end = packed === void 0 ? putAll(room, start, cidrs) : putAllIPv4(roomAsWords, start, packed);
	return use(room.subarray(0, end));
}
function formatApplied({ version, digest }) {
	return `${version}:${digest}`;
}
function appliedOf(tags) {
	const value = tags.get(TAG.applied);
	const parts = value === void 0 ? null : /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(value);
	return parts?.[2] === void 0 ? void 0 : {
		version: Number(parts[1]),
		digest: parts[2]
	};
}
const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z`;
const HOLD = new RegExp(`^until (?:released|(${TIME}))(?: since (${TIME}))?$`);
function formatHold({ since, until }) {
	return `until ${until ?? "released"}${since === void 0 ? "" : ` since ${since}`}`;
}
function holdOf(tags, now) {
	const value = tags.get(TAG.hold);
	if (value === void 0) return void 0;
	const [, until, since] = HOLD.exec(value) ?? [];
	if (until !== void 0 && now >= until) return void 0;
	return {
		...since === void 0 ? {} : { since },
		...until === void 0 ? {} : { until }
	};
}
function holdPhrase({ since, until }) {
	const end = `until ${until ?? "it is released"}`;
	return since === void 0 ? end : `since ${since}, ${end}`;
}
function formatRestored({ version, from }) {
	return `${version}:${from}`;
}
function restoredOf(tags) {
	const value = tags.get(TAG.restored);
	const parts = value === void 0 ? null : /^([1-9]\d{0,9}):([1-9]\d{0,9})$/.exec(value);
	return parts === null ? void 0 : {
		version: Number(parts[1]),
		from: Number(parts[2])
	};
}
function previousOf(tags) {
	const value = tags.get(TAG.previous) ?? "";
	return /^[1-9]\d{0,9}$/.test(value) ? Number(value) : void 0;
}
function finishedVersion(tags) {
	const applied = appliedOf(tags)?.version;
	const restored = restoredOf(tags)?.version;
	if (applied === void 0 || restored === void 0) return applied ?? restored;
	return Math.max(applied, restored);
}
function isEmptyBirth(version, entries) {
	return version === 1 && entries === 0;
}
var Entries = class {
	cidrs;
	#descriptions;
	constructor(cidrs, descriptions) {
		this.cidrs = cidrs;
		this.#descriptions = descriptions;
	}
	at(index) {
		const cidr = this.cidrs[index];
		if (cidr === void 0) throw new RangeError(`no entry ${index}`);
		return {
			cidr,
			description: this.#descriptions.at(index)
		};
	}
	*[Symbol.iterator]() {
		for (let index = 0; index < this.cidrs.length; index++) yield this.at(index);
	}
};
function describedEntries(cidrs, descriptions) {
	return new Entries(cidrs, { at: (index) => descriptions.get(cidrs[index]) ?? "" });
}
function entriesOf(entries) {
	const descriptions = new TextsBuilder();
	for (const { description } of entries) descriptions.add(description);
	const cidrs = entries.every(({ cidr }) => typeof cidr === "number") ? packedCidrs(Float64Array.from(entries, ({ cidr }) => Number(cidr))) : entries.map(({ cidr }) => cidr);
	return new Entries(cidrs, descriptions.built());
}
function sortedEntries(entries) {
	if (isSortedOnce(entries.cidrs)) return entries;
	const sorted = [...entries].sort((a, b) => compareCidrs(a.cidr, b.cidr));
	return entriesOf(sorted.filter((entry, i) => entry.cidr !== sorted[i - 1]?.cidr));
}
function indexRegion({ at, groups, otherGroups, interfaces, matching, vpcs, resources = {} }) {
	return {
		groups: groups.ok ? {
			ok: true,
			value: knownGroups(groups.value)
		} : groups,
		...otherGroups === void 0 ? {} : { otherGroups },
		interfaces,
		matching: (match) => {
			const found = matching?.get(interfaceMatchKey(match));
			if (found === void 0) throw new Error(`no reading of such interfaces in ${accountRegionKey(at)}`);
			return found;
		},
		...vpcs === void 0 ? {} : { vpcs: vpcs.ok ? {
			ok: true,
			value: byId(vpcs.value)
		} : vpcs },
		resources: (kind) => {
			const found = resources[kind];
			if (found === void 0) throw new Error(`no reading of ${kind} in ${accountRegionKey(at)}`);
			return found;
		}
	};
}
function byId(vpcs) {
	return new Map(vpcs.map((vpc) => [vpc.id, vpc]));
}
function readingsOf(regions, now, published = new Map()) {
	const indexes = new PerAccountRegion(regions.map((region) => [region.at, indexRegion(region)]));
	return {
		now,
		at: (at) => {
			const index = indexes.get(at);
			if (index === void 0) throw new Error(`no reading of ${accountRegionKey(at)}`);
			return index;
		},
		published: (url) => {
			const found = published.get(url);
			if (found === void 0) throw new Error(`no reading of ${url}`);
			return found;
		}
	};
}
const BY_KIND = {
	cidr: CIDR_ORIGIN,
	file: FILE_ORIGIN,
	interface: INTERFACE_ORIGIN,
	resource: RESOURCE_ORIGIN,
	published: PUBLISHED_ORIGIN
};
const ORIGINS = Object.values(BY_KIND);
function wordsOf(origin) {
	return BY_KIND[origin.kind].words?.(origin);
}
function recognise(description) {
	const text = withoutMark(description);
	for (const kind of ORIGINS) {
		const origin = kind.recognise(text);
		if (origin !== void 0) return origin;
	}
}
function mayReference({ id }, { at, share }) {
	if (at.accountId === id) return true;
	return share?.principals.some((principal) => principal === id || !isAccountId(principal)) ?? false;
}
function referencePlaces({ accounts, mappings }) {
	const lists = mappings.flatMap((mapping) => mapping.lists);
	const places = accounts.flatMap((account) => lists.filter((list) => mayReference(account, list)).map(({ at }) => ({
		account: account.alias,
		accountId: account.id,
		region: at.region
	})));
	return [...new Map(places.map((place) => [accountRegionKey(place), place])).values()].sort(compareAccountRegions);
}
function redactedEvent(event, redact) {
	const about = redact(event.about);
	if (about === event.about) return event;
	return {
		...event,
		about,
		mark: sha256(JSON.stringify(["plsync told mark 1", event.about])).slice(0, 4)
	};
}
function eventKey({ kind, code, about, mark }) {
	return [
		kind,
		code,
		about,
		...mark === void 0 ? [] : [mark]
	].join(" ");
}
function toldOf(events) {
	const kept = events.map(({ kind, code, about, mark }) => present({
		kind,
		code,
		about,
		mark
	}));
	return {
		digest: sha256(JSON.stringify(["plsync told 1", kept.map(eventKey).sort()])),
		events: kept
	};
}
export { InterfacesBuilder, NO_INTERFACES, ORIGINS, QUOTAS, appliedOf, describedEntries, entriesOf, eventKey, finishedVersion, formatApplied, formatHold, formatRestored, holdOf, holdPhrase, interfacesOf, isEmptyBirth, mayReference, ofCidrLines, previousOf, readingsOf, recognise, redactedEvent, referencePlaces, restoredOf, sortedEntries, toldOf, wordsOf };
