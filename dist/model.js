import { accountRegionKey, blockAt, compareCidrs, compareText, count, covers, familyOf, firstAddress, firstIPv4, formatCidr, isSingleAddress, isSingleIPv4, lastAddress, listed, listedUpTo, mappedIPv4, nearest, overlap, parseCidr, plural, prefixLength, present, readCidr, readSingleAddress, shortened, singleIPv4 } from "./basics.js";
const { getBuiltinModule } = globalThis.process.getBuiltinModule("node:process");
const MOST_SHARDS = 256;
function shardName({ index, count }) {
	return `${index}/${count}`;
}
function parseShard(text) {
	const [, first, second] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
	const [index, count] = [Number(first), Number(second)];
	return index <= count && count <= 256 ? {
		index,
		count
	} : void 0;
}
function parseShardCount(text) {
	const count = Number(text);
	return /^[1-9]\d{0,2}$/.test(text) && count <= 256 ? count : void 0;
}
const LARGE = 16384;
var Pieces = class {
	#array;
	#large;
	#used = 0;
	constructor(array) {
		this.#array = array;
		this.#large = new array(0);
	}
	take(length) {
		if (length > LARGE) return new this.#array(length);
		if (this.#used + length > this.#large.length) {
			this.#large = new this.#array(LARGE);
			this.#used = 0;
		}
		this.#used += length;
		return this.#large.subarray(this.#used - length, this.#used);
	}
};
function packed(numbers) {
	return numbers;
}
function packedCidrs(numbers) {
	return packed(numbers);
}
function packedNumbers(cidrs) {
	return cidrs instanceof Float64Array ? cidrs : void 0;
}
function cidrColumn(family, cidrs) {
	const own = [];
	for (const cidr of cidrs) if (familyOf(cidr) === family) own.push(cidr);
	return family === "IPv4" ? packed(Float64Array.from(own)) : own;
}
function isSortedOnce(cidrs) {
	const packed = packedNumbers(cidrs);
	if (packed !== void 0) return isAscending(packed);
	for (let i = 1; i < cidrs.length; i++) if (!(cidrs[i - 1] < cidrs[i])) return false;
	return true;
}
function isAscending(numbers) {
	for (let i = 1; i < numbers.length; i++) if (!(numbers[i - 1] < numbers[i])) return false;
	return true;
}
function beginningAt(cidrs, address, start = 0, end = cidrs.length) {
	let low = start;
	let high = end;
	while (low < high) {
		const middle = low + high >>> 1;
		if (firstAddress(cidrs[middle]) < address) low = middle + 1;
		else high = middle;
	}
	return low;
}
function sortedOnce(columns) {
	const filled = columns.filter(({ length }) => length > 0);
	const [first] = filled;
	if (first === void 0) return [];
	if (filled.length === 1 && isSortedOnce(first)) return first;
	return typeof first[0] === "number" ? sortedNumbers(filled) : sortedBigints(filled);
}
function repeatedCidrs(columns) {
	const filled = columns.filter(({ length }) => length > 0);
	const all = typeof filled[0]?.[0] === "number" ? packed(joinedNumbers(filled).sort()) : joinedBigints(filled);
	const repeated = [];
	for (let i = 1; i < all.length; i++) {
		const cidr = all[i];
		if (cidr === all[i - 1] && cidr !== repeated.at(-1)) repeated.push(cidr);
	}
	return repeated;
}
const PIECES = new Pieces(Float64Array);
function cidrsAt(cidrs, indexes, count) {
	const numbers = packedNumbers(cidrs);
	if (numbers === void 0) return Array.from({ length: count }, (_, i) => cidrs[indexes[i]]);
	const chosen = PIECES.take(count);
	for (let i = 0; i < count; i++) chosen[i] = numbers[indexes[i]];
	return packed(chosen);
}
function joinedNumbers(columns) {
	const all = PIECES.take(columns.reduce((sum, { length }) => sum + length, 0));
	let end = 0;
	for (const column of columns) {
		all.set(column, end);
		end += column.length;
	}
	return all;
}
function joinedBigints(columns) {
	return columns.flatMap((column) => [...column]).sort(compareCidrs);
}
function sortedNumbers(columns) {
	const singles = singleAddresses(columns);
	if (singles !== void 0) return sortedSingles(singles);
	const all = joinedNumbers(columns).sort();
	let kept = 0;
	for (let i = 0; i < all.length; i++) {
		const cidr = all[i];
		if (kept === 0 || cidr !== all[kept - 1]) all[kept++] = cidr;
	}
	return packed(kept === all.length ? all : all.subarray(0, kept));
}
let room = new Uint32Array(1024);
function singleAddresses(columns) {
	const most = columns.reduce((sum, { length }) => sum + length, 0);
	if (most > room.length) room = new Uint32Array(most * 2);
	const addresses = room;
	let end = 0;
	for (const column of columns) {
		const numbers = packedNumbers(column);
		if (numbers === void 0) return void 0;
		for (let i = 0; i < numbers.length; i++) {
			const number = numbers[i];
			if (!isSingleIPv4(number)) return void 0;
			addresses[end++] = firstIPv4(number);
		}
	}
	return addresses.subarray(0, end);
}
function sortedSingles(addresses) {
	addresses.sort();
	let count = 0;
	for (let i = 0; i < addresses.length; i++) if (i === 0 || addresses[i] !== addresses[i - 1]) count++;
	const cidrs = PIECES.take(count);
	let end = 0;
	for (let i = 0; i < addresses.length; i++) {
		const address = addresses[i];
		if (i === 0 || address !== addresses[i - 1]) cidrs[end++] = singleIPv4(address);
	}
	return packed(cidrs);
}
function sortedBigints(columns) {
	const all = joinedBigints(columns);
	return all.filter((cidr, i) => cidr !== all[i - 1]);
}
const FEW = 16;
function firstIndexes(column, wanted) {
	if (wanted.length <= FEW) return wanted.map((cidr) => column.indexOf(cidr));
	const missing = new Set(wanted);
	const found = new Map();
	for (let index = 0; index < column.length && missing.size > 0; index++) {
		const cidr = column[index];
		if (missing.delete(cidr)) found.set(cidr, index);
	}
	return wanted.map((cidr) => found.get(cidr) ?? -1);
}
const TAG = {
	owner: "plsync:owner",
	mapping: "plsync:mapping",
	settings: "plsync:settings",
	content: "plsync:content",
	applied: "plsync:applied",
	deletion: "plsync:deletion",
	words: "plsync:words",
	vpcs: "plsync:vpcs",
	previous: "plsync:previous",
	restored: "plsync:restored",
	hold: "plsync:hold",
	share: "plsync:share"
};
const KEYS = Object.values(TAG);
function lookalikeOf(tags) {
	for (const key of tags.keys()) if (!KEYS.includes(key) && KEYS.includes(key.toLowerCase())) return key;
}
function isReservedTagKey(key) {
	return key.toLowerCase().startsWith("plsync:") || key.toLowerCase().startsWith("aws:");
}
function isInProgress(state) {
	return state.endsWith("-in-progress");
}
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function isPrivateUrl(text) {
	if (!URL.canParse(text)) return false;
	const { hostname, protocol } = new URL(text);
	return protocol === "https:" || protocol === "http:" && isLoopback(hostname);
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;
const PLAIN$1 = /^[ -~]*$/;
function characterName(character) {
	const known = {
		" ": "a space",
		"\n": "a line break",
		"\r": "a line break",
		"	": "a tab"
	}[character];
	if (known !== void 0) return known;
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	return `${{
		"\xA0": "a no-break space",
		" ": "a narrow no-break space",
		"​": "a zero-width space",
		"­": "a soft hyphen",
		"﻿": "a byte order mark"
	}[character] ?? (/\p{Zs}/u.test(character) ? "an unusual space" : "a character that cannot be seen")} (${code})`;
}
function unseenIn(text) {
	const found = PLAIN$1.test(text) ? null : UNSEEN.exec(text);
	return found === null ? void 0 : {
		character: found[0],
		index: found.index
	};
}
function valueFault(value, allows) {
	const first = value.slice(0, 1);
	const last = value.slice(-1);
	const isBlank = (character) => character === " " || unseenIn(character) !== void 0;
	if (value.trim() === "") return "holds nothing but spaces";
	if (isBlank(last)) return `ends with ${characterName(last)}`;
	if (isBlank(first)) return `begins with ${characterName(first)}`;
	if (/^(["']).*\1$/su.test(value)) return "is in quotes, which count as a part of it";
	const unseen = unseenIn(value)?.character ?? (allows === "no-blanks" && value.includes(" ") ? " " : void 0);
	return unseen === void 0 ? void 0 : `contains ${characterName(unseen)}`;
}
function variableOf(environment, name) {
	return [name.toLowerCase(), name].find((candidate) => environment[candidate]);
}
function given(environment, name) {
	const variable = variableOf(environment, name);
	return variable === void 0 ? void 0 : environment[variable];
}
function proxiesOf(environment) {
	const direct = (given(environment, "NO_PROXY") ?? "").toLowerCase().split(/[\s,]+/).map((entry) => entry.replace(/^\*?\./, "")).filter((entry) => entry !== "");
	return {
		https: given(environment, "HTTPS_PROXY"),
		http: given(environment, "HTTP_PROXY"),
		direct
	};
}
function proxyFor(url, { direct, http, https }) {
	const host = url.hostname.toLowerCase();
	if (isLoopback(host)) return void 0;
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	if (direct.some((entry) => {
		if (entry === "*") return true;
		const [name, only] = /^(.*):(\d+)$/.exec(entry)?.slice(1) ?? [entry];
		return (only === void 0 || only === port) && (host === name || host.endsWith(`.${name}`));
	})) return void 0;
	return url.protocol === "https:" ? https : http;
}
function faultOf(value) {
	const fault = valueFault(value, "no-blanks");
	if (fault !== void 0) return fault;
	if (/^socks/i.test(value)) return "names a SOCKS proxy, which plsync does not speak";
	if (/^https?:\/\//i.test(value) && URL.canParse(value) && new URL(value).hostname !== "") return void 0;
	return value.includes("://") ? "is no URL of a proxy" : "has no scheme";
}
function proxyFaults(environment) {
	return ["HTTPS_PROXY", "HTTP_PROXY"].flatMap((name) => {
		const variable = variableOf(environment, name);
		const fault = variable === void 0 ? void 0 : faultOf(environment[variable] ?? "");
		if (variable === void 0 || fault === void 0) return [];
		return [{
			code: "bad_environment",
			severity: "error",
			summary: `${variable} ${fault}`,
			remedy: "Write the proxy as http://HOST:PORT, or http://USER:PASSWORD@HOST:PORT, or unset the variable."
		}];
	});
}
function canonical(value) {
	if (typeof value === "string") return JSON.stringify(value);
	return isInOrder(value) ? JSON.stringify(value) : sorted(value);
}
function canonicalMembers(members) {
	let text = "";
	let before = "";
	for (const key in members) {
		if (key < before) throw new Error(`${key} stands after ${before}`);
		before = key;
		const member = members[key];
		if (member !== void 0) text += text === "" ? `{"${key}":${member}` : `,"${key}":${member}`;
	}
	return text === "" ? "{}" : `${text}}`;
}
function canonicalIf(value) {
	return value === void 0 ? void 0 : canonical(value);
}
function isInOrder(value) {
	if (value === null || typeof value !== "object") return true;
	if (Array.isArray(value)) {
		for (let i = 0; i < value.length; i++) {
			const each = value[i];
			if (typeof each === "object" && !isInOrder(each)) return false;
		}
		return true;
	}
	let before = "";
	for (const key in value) {
		const member = value[key];
		if (key < before || typeof member === "object" && !isInOrder(member)) return false;
		before = key;
	}
	return true;
}
function sorted(value) {
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(sorted).join(",")}]`;
	return `{${Object.entries(value).flatMap(([key, member]) => member === void 0 ? [] : [[key, member]]).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${sorted(member)}`).join(",")}}`;
}
function pairs(map) {
	const all = [...map];
	return all.length < 2 ? all : all.sort(([a], [b]) => a < b ? -1 : 1);
}
function canonicalPairs(map) {
	let before = "";
	for (const key of map.keys()) {
		if (key < before) return canonical(pairs(map));
		before = key;
	}
	return JSON.stringify([...map]);
}
function unordered(values) {
	if (values.length < 2) return values;
	return [...new Map(values.map((value) => [canonical(value), value]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value);
}
const LONGEST$1 = 255;
const DIGITS = 40;
const MARK = new RegExp(`(?:^| )\\[plsync ([^\\s\\]]+)(?: ([0-9a-f]{${DIGITS}}))?\\]$`);
function entryMark(owner, settings) {
	return settings === void 0 ? { owner } : {
		owner,
		settings: settings.slice(0, DIGITS)
	};
}
function markOf(description) {
	const [, owner, settings] = MARK.exec(description) ?? [];
	if (owner === void 0) return void 0;
	return settings === void 0 ? { owner } : {
		owner,
		settings
	};
}
function withoutMark(description) {
	return description.replace(MARK, "");
}
function withMark(text, { owner, settings }) {
	const mark = `[plsync ${owner}${settings === void 0 ? "" : ` ${settings}`}]`;
	const said = cutTo(withoutMark(text), LONGEST$1 - mark.length - 1);
	return said === "" ? mark : `${said} ${mark}`;
}
function cutTo(text, longest) {
	if (text.length <= longest) return text;
	let cut = "";
	for (const character of text) {
		if (cut.length + character.length > longest - 1) break;
		cut += character;
	}
	return `${cut}…`;
}
const LONGEST = 255;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
function shorten(text) {
	if (text.length <= LONGEST && PLAIN.test(text)) return text;
	return cutTo(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim(), LONGEST);
}
const DESCRIPTION$3 = /^file ([A-Za-z0-9_][A-Za-z0-9_.@+/-]*)(?:: (.+))?$/s;
const FILE_ORIGIN = {
	of: ({ file, line, comment }) => present({
		kind: "file",
		file,
		line,
		label: comment && shorten(comment)
	}),
	describe: ({ file, label }) => shorten(label === void 0 ? `file ${file}` : `file ${file}: ${label}`),
	recognise: (description) => {
		const [, file, label] = DESCRIPTION$3.exec(description) ?? [];
		return file === void 0 ? void 0 : present({
			kind: "file",
			file,
			label
		});
	},
	whyGone: () => (entry) => {
		const origin = FILE_ORIGIN.recognise(entry.description);
		return origin === void 0 ? void 0 : `no longer in ${origin.file}`;
	}
};
function lackingIn(IPv4, IPv6) {
	if (IPv4 === void 0 && IPv6 === void 0) return void 0;
	return {
		...IPv4 && { IPv4 },
		...IPv6 && { IPv6 }
	};
}
function broughtBy(entries) {
	const of = (family) => {
		const own = entries.filter(({ cidr }) => familyOf(cidr) === family);
		return {
			cidrs: cidrColumn(family, own.map(({ cidr }) => cidr)),
			from: (index) => {
				const found = own[index];
				if (found === void 0) throw new RangeError(`no entry ${index}`);
				return found.from;
			}
		};
	};
	return {
		IPv4: of("IPv4"),
		IPv6: of("IPv6")
	};
}
function wordsFor(text, problem) {
	switch (problem.kind) {
		case "not-a-cidr": return {
			summary: `"${shortened(text)}" is not a CIDR`,
			remedy: "Write an IPv4 or IPv6 block such as 192.0.2.10/32 or 2001:db8::/48."
		};
		case "no-prefix-length": return {
			summary: `"${shortened(text)}" has no prefix length`,
			hint: `write ${problem.canonical}`
		};
		case "host-bits": return {
			summary: `"${shortened(text)}" has bits set beyond its prefix length`,
			detail: `The block that contains it is ${problem.canonical}. plsync does not guess whether that block or the single address is meant.`,
			hint: `write ${problem.canonical}, or the single address`
		};
		case "not-canonical": return {
			summary: `"${shortened(text)}" is not in canonical form`,
			hint: `write ${problem.canonical}`
		};
	}
}
function wordsForMapped(text, ipv4) {
	return {
		summary: `"${shortened(text)}" is an IPv4 block written as IPv6`,
		detail: "No traffic has such an address in an IPv6 packet, so the entry would allow nothing.",
		hint: `write ${ipv4}, in an IPv4 list`
	};
}
const CAUTION_BELOW = {
	IPv4: 8,
	IPv6: 24
};
function caution(family, length) {
	if (length === 0) return `Write narrower blocks. This one is every ${family} address there is: rules that name the list would be open to everybody. Only if that is meant, raise the list's limit:`;
	if (length < CAUTION_BELOW[family]) return `Write narrower blocks: this one is 1/${2 ** length} of all ${family} addresses. Only if that is meant, raise the list's limit:`;
	return "Write narrower blocks, or raise the list's limit:";
}
function checkStaticCidr(text, at, { lists, listsAreComplete }) {
	const block = readCidr(text);
	const mapped = block === void 0 ? void 0 : mappedIPv4(block);
	if (mapped !== void 0) return [{
		code: "invalid_cidr",
		...at,
		...wordsForMapped(text, formatCidr(mapped))
	}];
	const parsed = parseCidr(text);
	if (!parsed.ok) return [{
		code: "invalid_cidr",
		...at,
		...wordsFor(text, parsed.problem)
	}];
	const family = familyOf(parsed.cidr);
	const taking = lists.filter((list) => list.family === family);
	if (taking.length === 0 && listsAreComplete) return [{
		code: "cidr_without_list",
		...at,
		summary: `${text} is ${family}, but the mapping has no ${family} list`,
		remedy: `Add a prefix list with \`address_family: ${family}\` and a name of its own, or remove the CIDR.`
	}];
	const length = prefixLength(parsed.cidr);
	const widest = Math.max(...taking.map(({ limits }) => limits.widest[family]));
	if (length >= widest) return [];
	const strictest = taking.find(({ limits }) => limits.widest[family] === widest);
	return [{
		code: "cidr_too_wide",
		...at,
		summary: `${text} is wider than the /${widest} that prefix list "${strictest?.name.text}" allows`,
		detail: "A block this wide in a prefix list is more often a mistake than intended.",
		remedy: `${caution(family, length)} \`limits: { widest: { ${family}: ${length} } }\`.`
	}];
}
const LIKE_A_CIDR = /^(?=.*[.:])[0-9A-Fa-f.:]{2,45}(?:\/[0-9]{1,3})?$/;
function linesOf(text) {
	return Array.from(text.matchAll(/[^\n]*(?:\n|$)/g)).flatMap(({ 0: line, index }, number) => {
		const [written = "", ...comment] = line.split("#");
		const cidr = written.trim();
		if (cidr === "") return [];
		const start = index + written.indexOf(cidr);
		return [{
			number: number + 1,
			text: cidr,
			start,
			comment: comment.join("#").trim()
		}];
	});
}
function place({ name }, line, isShown) {
	const start = line?.start ?? 0;
	return {
		file: name.text,
		start,
		end: start + (line?.text.length ?? 0),
		isShown
	};
}
function checkFile(file) {
	const { name, lines } = file;
	if (lines === void 0) return [];
	const foreign = lines.filter(({ text }) => !LIKE_A_CIDR.test(text));
	const [first] = foreign;
	if (first === void 0 && lines.length > 0) return [];
	const at = {
		path: name.path,
		mark: "value",
		elsewhere: place(file, first, false)
	};
	if (first === void 0) return [{
		code: "cidr_file_invalid",
		...at,
		summary: `${name.text} has no CIDR`,
		detail: "A file that means none is more often one that could not be written. What it had would be removed.",
		remedy: "Write a CIDR into it, or no longer name it."
	}];
	const others = foreign.length - 1;
	return [{
		code: "cidr_file_invalid",
		...at,
		summary: `line ${first.number} of ${name.text} is not a CIDR`,
		detail: `${others === 0 ? "" : `So ${others === 1 ? "is" : "are"} ${count(others)} more ${plural(others, "line")}. `}None of the file is shown, since it could be any file.`,
		remedy: "Write one CIDR in a line, such as 192.0.2.10/32, and comments after `#`."
	}];
}
const WRITTEN_CIDR_FILES = {
	draft: (written, path, { sound, textOf }) => {
		const { cidr_files: names } = written;
		if (!sound(...path)) return void 0;
		return {
			kind: "cidr_files",
			path,
			files: names.map((text, index) => {
				const at = [
					...path,
					"cidr_files",
					index
				];
				const content = textOf({
					text,
					path: at
				});
				return {
					name: {
						text,
						path: at
					},
					lines: content === void 0 ? void 0 : linesOf(content)
				};
			})
		};
	},
	check: ({ files }, lists) => files.flatMap((file) => {
		const problems = checkFile(file);
		if (problems.length > 0) return problems;
		return (file.lines ?? []).flatMap((line) => {
			const at = {
				path: file.name.path,
				mark: "value",
				elsewhere: place(file, line, true)
			};
			return checkStaticCidr(line.text, at, lists);
		});
	}),
	fixed: ({ files }) => files.flatMap((file) => (file.lines ?? []).map((line) => ({
		text: line.text,
		path: file.name.path,
		mark: "value",
		elsewhere: place(file, line, true)
	}))),
	source: ({ path, files }, file) => present({
		kind: "cidr_files",
		files: files.map(({ name }) => name.text),
		cidrs: files.flatMap(({ name, lines = [] }) => lines.map(({ text, number, comment }) => {
			const parsed = parseCidr(text);
			if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
			return {
				cidr: parsed.cidr,
				file: name.text,
				line: number,
				...comment === "" ? {} : { comment }
			};
		})),
		within: file.within(void 0),
		position: file.position(path, "value")
	})
};
const CIDR_FILES = {
	written: WRITTEN_CIDR_FILES,
	names: ({ files }) => files,
	reads: () => [],
	answer: ({ cidrs }) => ({
		ok: true,
		entries: broughtBy(cidrs.map((from) => ({
			cidr: from.cidr,
			from
		})))
	}),
	confirm: () => [],
	permissions: () => [],
	settings: ({ files, cidrs }, family) => {
		const own = cidrs.filter(({ cidr }) => familyOf(cidr) === family).map(({ cidr }) => formatCidr(cidr));
		return { cidr_files: {
			cidrs: unordered([...new Set(own)]),
			files: unordered(files)
		} };
	},
	origin: FILE_ORIGIN
};
function endOf(expires) {
	return expires.length > 10 ? expires.slice(0, 16) : `${expires}T24:00`;
}
function isOver(expires, now) {
	return now.slice(0, 16) >= endOf(expires);
}
function hasSuchDay(expires) {
	const [year = 0, month = 0, day = 0] = expires.slice(0, 10).split("-").map(Number);
	const days = [
		31,
		year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1] ?? 0;
	return day >= 1 && day <= days;
}
const CIDR_ORIGIN = {
	of: ({ description, expires }) => present({
		kind: "cidr",
		description,
		expires
	}),
	describe: ({ description }, mapping) => shorten(description ?? `mapping ${mapping}`),
	words: ({ description = "" }) => shorten(description) || void 0,
	recognise: () => void 0,
	whyGone: (answered) => {
		const last = new Map();
		for (const { cidr, expires } of answered.flatMap(({ source }) => source.cidrs)) {
			const before = last.get(cidr);
			if (expires === void 0) continue;
			if (before === void 0 || endOf(expires) > endOf(before)) last.set(cidr, expires);
		}
		return ({ cidr }) => {
			const expired = last.get(cidr);
			return expired === void 0 ? void 0 : `expired ${expired}`;
		};
	}
};
function checkExpiry({ cidr, expires }, now) {
	if (expires === void 0) return [];
	const at = {
		path: expires.path,
		mark: "value"
	};
	if (!hasSuchDay(expires.text)) {
		const summary = `${expires.text.slice(0, 10)} does not exist in the calendar`;
		return [{
			code: "invalid_value",
			...at,
			summary,
			remedy: "Write the last day as YYYY-MM-DD."
		}];
	}
	if (!isOver(expires.text, now)) return [];
	return [{
		code: "cidr_expired",
		severity: "warning",
		...at,
		summary: `${cidr.text} expired on ${expires.text}`,
		detail: "It is no longer wanted in any list.",
		remedy: "Remove it, or write a later time."
	}];
}
const WRITTEN_CIDRS = {
	draft: (written, path, { sound }) => {
		const { cidrs } = written;
		if (!Array.isArray(cidrs)) return void 0;
		return {
			kind: "cidrs",
			path,
			cidrs: cidrs.flatMap((item, index) => {
				const at = [
					...path,
					"cidrs",
					index
				];
				if (!sound(...at)) return [];
				if (typeof item === "string") return [{
					path: at,
					cidr: {
						text: item,
						path: at
					}
				}];
				const { cidr, description, expires } = item;
				return [{
					path: at,
					cidr: {
						text: cidr,
						path: [...at, "cidr"]
					},
					...description === void 0 ? {} : { description },
					...expires === void 0 ? {} : { expires: {
						text: expires,
						path: [...at, "expires"]
					} }
				}];
			})
		};
	},
	check: ({ cidrs }, lists, now) => cidrs.flatMap((item) => {
		const { text, path } = item.cidr;
		return [...checkStaticCidr(text, {
			path,
			mark: "value"
		}, lists), ...checkExpiry(item, now)];
	}),
	fixed: ({ cidrs }) => cidrs.map(({ cidr: { text, path } }) => ({
		text,
		path,
		mark: "value"
	})),
	source: ({ path, cidrs }, file) => present({
		kind: "cidrs",
		cidrs: cidrs.map((item) => {
			const parsed = parseCidr(item.cidr.text);
			if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
			return {
				cidr: parsed.cidr,
				...item.description === void 0 ? {} : { description: item.description },
				...item.expires === void 0 ? {} : { expires: item.expires.text },
				position: file.position(item.path, "value")
			};
		}),
		within: file.within(void 0),
		position: file.position(path, "value")
	})
};
function isWanted({ expires }, now) {
	return expires === void 0 || !isOver(expires, now);
}
const CIDRS = {
	written: WRITTEN_CIDRS,
	reads: () => [],
	answer: ({ cidrs }, _mapping, { now }) => ({
		ok: true,
		entries: broughtBy(cidrs.filter((one) => isWanted(one, now)).map((from) => ({
			cidr: from.cidr,
			from
		})))
	}),
	confirm: () => [],
	permissions: () => [],
	settings: ({ cidrs }, family) => ({ cidrs: unordered(cidrs.filter(({ cidr }) => familyOf(cidr) === family).map(({ cidr, expires }) => [formatCidr(cidr), expires ?? null])) }),
	whyNot: ({ cidrs }, block, _holders, { now }) => cidrs.filter((one) => overlap(one.cidr, block) && !isWanted(one, now)).map(({ cidr, expires }) => ({
		code: "expired",
		reason: `${formatCidr(cidr)} was wanted until ${expires}`
	})),
	origin: CIDR_ORIGIN
};
function after(address) {
	return typeof address === "number" ? address + 1 : address + 1n;
}
function before(address) {
	return typeof address === "number" ? address - 1 : address - 1n;
}
function larger(a, b) {
	return a > b ? a : b;
}
function join(sorted) {
	const ranges = [];
	for (const range of sorted) {
		const open = ranges.at(-1);
		if (open !== void 0 && range.first <= after(open.last)) ranges[ranges.length - 1] = {
			first: open.first,
			last: larger(open.last, range.last)
		};
		else ranges.push(range);
	}
	return { ranges };
}
function addressesOf(cidrs) {
	const sorted = [...cidrs].sort(compareCidrs);
	const family = sorted[0] === void 0 ? void 0 : familyOf(sorted[0]);
	return join(sorted.map((cidr) => {
		if (familyOf(cidr) !== family) throw new TypeError("an address set holds one family");
		return {
			first: firstAddress(cidr),
			last: lastAddress(cidr)
		};
	}));
}
function union$1(a, b) {
	return join([...a.ranges, ...b.ranges].sort((x, y) => x.first < y.first ? -1 : x.first > y.first ? 1 : 0));
}
function difference(a, b) {
	const ranges = [];
	let j = 0;
	for (const range of a.ranges) {
		let first = range.first;
		while (true) {
			const cut = b.ranges[j];
			if (cut === void 0 || cut.first > range.last) break;
			if (cut.last >= first) {
				if (cut.first > first) ranges.push({
					first,
					last: before(cut.first)
				});
				first = after(cut.last);
			}
			if (cut.last > range.last) break;
			j++;
		}
		if (first <= range.last) ranges.push({
			first,
			last: range.last
		});
	}
	return { ranges };
}
const NO_ADDRESSES = { ranges: [] };
function intersection(a, b) {
	return difference(a, difference(a, b));
}
function countAddresses(set) {
	let count = 0n;
	for (const { first, last } of set.ranges) count += BigInt(last) - BigInt(first) + 1n;
	return count;
}
function includesBlock(set, cidr) {
	return rangeAround(set, cidr) !== void 0;
}
function rangeAround(set, cidr) {
	const range = rangeUpTo(set, firstAddress(cidr));
	return range !== void 0 && lastAddress(cidr) <= range.last ? range : void 0;
}
function touchesBlock(set, cidr) {
	const range = rangeUpTo(set, lastAddress(cidr));
	return range !== void 0 && firstAddress(cidr) <= range.last;
}
function rangeUpTo(set, address) {
	let low = 0;
	let high = set.ranges.length;
	while (low < high) {
		const middle = low + high >>> 1;
		const range = set.ranges[middle];
		if (range !== void 0 && range.first <= address) low = middle + 1;
		else high = middle;
	}
	return set.ranges[low - 1];
}
const SPECIAL_RANGES = [
	{
		block: "0.0.0.0/8",
		purpose: "unspecified",
		rfc: "RFC 791"
	},
	{
		block: "127.0.0.0/8",
		purpose: "loopback",
		rfc: "RFC 1122"
	},
	{
		block: "169.254.0.0/16",
		purpose: "link-local",
		rfc: "RFC 3927"
	},
	{
		block: "192.0.0.0/24",
		purpose: "reserved for protocols",
		rfc: "RFC 6890"
	},
	{
		block: "192.0.2.0/24",
		purpose: "for documentation",
		rfc: "RFC 5737"
	},
	{
		block: "192.88.99.0/24",
		purpose: "reserved",
		rfc: "RFC 7526"
	},
	{
		block: "198.51.100.0/24",
		purpose: "for documentation",
		rfc: "RFC 5737"
	},
	{
		block: "203.0.113.0/24",
		purpose: "for documentation",
		rfc: "RFC 5737"
	},
	{
		block: "224.0.0.0/4",
		purpose: "multicast",
		rfc: "RFC 5771"
	},
	{
		block: "240.0.0.0/4",
		purpose: "reserved",
		rfc: "RFC 1112"
	},
	{
		block: "::/8",
		purpose: "unspecified, loopback or reserved",
		rfc: "RFC 4291"
	},
	{
		block: "100::/8",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "200::/7",
		purpose: "reserved",
		rfc: "RFC 4048"
	},
	{
		block: "400::/6",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "800::/5",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "1000::/4",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "2001::/23",
		purpose: "reserved for protocols",
		rfc: "RFC 2928"
	},
	{
		block: "2001:db8::/32",
		purpose: "for documentation",
		rfc: "RFC 3849"
	},
	{
		block: "2002::/16",
		purpose: "6to4",
		rfc: "RFC 3056"
	},
	{
		block: "3fff::/20",
		purpose: "for documentation",
		rfc: "RFC 9637"
	},
	{
		block: "4000::/2",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "8000::/2",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "c000::/3",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "e000::/4",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "f000::/5",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "f800::/6",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "fd00::/16",
		purpose: "reserved by AWS",
		rfc: "Amazon VPC IPAM User Guide"
	},
	{
		block: "fe00::/9",
		purpose: "reserved",
		rfc: "RFC 4291"
	},
	{
		block: "fe80::/10",
		purpose: "link-local",
		rfc: "RFC 4291"
	},
	{
		block: "fec0::/10",
		purpose: "site-local",
		rfc: "RFC 3879"
	},
	{
		block: "ff00::/8",
		purpose: "multicast",
		rfc: "RFC 4291"
	}
];
function blockOf$3(text) {
	const parsed = parseCidr(text);
	if (!parsed.ok) throw new Error(`${text} is not a canonical CIDR`);
	return parsed.cidr;
}
function rangesOf$1(...texts) {
	return addressesOf(texts.map(blockOf$3));
}
const isIPv6 = (text) => text.includes(":");
const ORDINARY = {
	IPv4: once(() => difference(rangesOf$1("0.0.0.0/0"), rangesOf$1(...SPECIAL_RANGES.map(({ block }) => block).filter((block) => !isIPv6(block))))),
	IPv6: once(() => difference(rangesOf$1("::/0"), rangesOf$1(...SPECIAL_RANGES.map(({ block }) => block).filter(isIPv6))))
};
function ordinaryAddresses(family) {
	return ORDINARY[family]();
}
const special = once(() => SPECIAL_RANGES.map((range) => ({
	range,
	addresses: rangesOf$1(range.block)
})));
function specialRangeOf(block) {
	const own = addressesOf([block]);
	return special().find(({ range, addresses }) => {
		return isIPv6(range.block) === (typeof block === "bigint") && difference(own, addresses).ranges.length === 0;
	})?.range;
}
const PRIVATE_IPV4 = [
	"10.0.0.0/8",
	"100.64.0.0/10",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"198.18.0.0/15"
];
const byDefault = once(() => ({
	privateIPv4: rangesOf$1(...PRIVATE_IPV4),
	publicIPv4: ordinaryAddresses("IPv4"),
	IPv6: ordinaryAddresses("IPv6")
}));
function envelopeOf(within) {
	if (within === void 0) return byDefault();
	const of = (family) => {
		const own = within.filter((block) => familyOf(block) === family);
		return own.length === 0 ? NO_ADDRESSES : intersection(addressesOf(own), ordinaryAddresses(family));
	};
	const IPv4 = of("IPv4");
	return {
		privateIPv4: IPv4,
		publicIPv4: IPv4,
		IPv6: of("IPv6")
	};
}
const NO_BLOCKS = {
	cidrs: [],
	owners: []
};
function sift(blocks, allowed) {
	return without$1(blocks, outsideOf(blocks.cidrs, allowed));
}
function siftBy(blocks, isInside) {
	return without$1(blocks, Array.from({ length: blocks.cidrs.length }, (_, i) => i).filter((i) => !isInside(blocks.cidrs[i], blocks.owners[i])));
}
function without$1(blocks, outside) {
	if (outside.length === 0) return {
		inside: blocks,
		outside: NO_BLOCKS
	};
	const refused = new Set(outside);
	return {
		inside: chosen(blocks, Array.from({ length: blocks.cidrs.length }, (_, i) => i).filter((i) => !refused.has(i))),
		outside: chosen(blocks, outside)
	};
}
function outsideOf(cidrs, allowed) {
	const outside = [];
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < cidrs.length; i++) {
		const cidr = cidrs[i];
		if (typeof cidr === "number" && isSingleIPv4(cidr) && cidr >= low && cidr <= high) continue;
		const range = rangeAround(allowed, cidr);
		if (range === void 0) outside.push(i);
		else if (typeof range.first === "number") {
			low = singleIPv4(range.first);
			high = singleIPv4(Number(range.last));
		}
	}
	return outside;
}
function chosen({ cidrs, owners }, indexes) {
	return column(indexes.map((i) => cidrs[i]), indexes.map((i) => owners[i]));
}
function column(cidrs, owners) {
	return {
		cidrs: typeof cidrs[0] === "number" ? packedCidrs(Float64Array.from(cidrs, Number)) : cidrs,
		owners
	};
}
function together(first, second) {
	if (first.cidrs.length === 0) return second;
	if (second.cidrs.length === 0) return first;
	const sorted = [first, second].flatMap(({ cidrs, owners }) => Array.from(cidrs, (cidr, i) => ({
		cidr,
		owner: owners[i]
	}))).sort((a, b) => a.owner - b.owner);
	return column(sorted.map(({ cidr }) => cidr), sorted.map(({ owner }) => owner));
}
const DESCRIPTION$2 = /^((?:subnet|scr|vpc|eipalloc|nat|pl)-[0-9a-f]{8,17})(?: (.+))?$/s;
const RESOURCE_ORIGIN = {
	of: ({ resourceId, label, version }) => present({
		kind: "resource",
		resourceId,
		label: label || void 0,
		version
	}),
	describe: ({ resourceId, label }) => shorten(label === void 0 ? resourceId : `${resourceId} ${label}`),
	recognise: (description) => {
		const [, resourceId, label] = DESCRIPTION$2.exec(description) ?? [];
		return resourceId === void 0 ? void 0 : present({
			kind: "resource",
			resourceId,
			label
		});
	},
	whyGone: (answered) => {
		const bringing = new Set();
		for (const { answer } of answered) {
			if (!answer.ok) continue;
			for (const { cidrs, from } of [answer.entries.IPv4, answer.entries.IPv6]) for (let i = 0; i < cidrs.length; i++) bringing.add(from(i).resourceId);
		}
		return ({ description }) => {
			const origin = RESOURCE_ORIGIN.recognise(description);
			if (origin === void 0) return void 0;
			return bringing.has(origin.resourceId) ? `${origin.resourceId} no longer has it` : `${origin.resourceId} is gone or no longer selected`;
		};
	}
};
const uniqueLocal = once(() => rangesOf$1("fc00::/7"));
const ALL_IPV6 = {
	privateIPv4: false,
	publicIPv4: false,
	delegatedIPv4: false,
	ipv6: true,
	delegatedIPv6: true
};
const mayBePrivate = (block) => !includesBlock(uniqueLocal(), block);
function vpcsInQuestion(interfaces) {
	const { cidrs, owners } = interfaces.blocksOf(Uint32Array.from({ length: interfaces.count }, (_, i) => i), ALL_IPV6).IPv6;
	const asking = new Set();
	for (let i = 0; i < cidrs.length; i++) if (mayBePrivate(cidrs[i])) asking.add(owners[i]);
	return [...new Set([...asking].map((number) => interfaces.vpcId(number)))].sort();
}
function provenBlocks(blocks, interfaces, vpcs, at) {
	if (vpcs === void 0 || blocks.cidrs.length === 0) return {
		inside: blocks,
		outside: NO_BLOCKS
	};
	if (!vpcs.ok) {
		const { inside } = siftBy(blocks, (block) => !mayBePrivate(block));
		return {
			inside,
			outside: NO_BLOCKS,
			...inside === blocks ? {} : { lacking: vpcs.diagnostic }
		};
	}
	const sets = new Map([...vpcs.value].map(([id, { privateIPv6 = [] }]) => [id, addressesOf(privateIPv6)]));
	const vpcOf = (owner) => sets.get(interfaces.vpcId(owner));
	const known = siftBy(blocks, (block, owner) => !mayBePrivate(block) || vpcOf(owner) !== void 0);
	const proven = siftBy(known.inside, (block, owner) => {
		const own = vpcOf(owner);
		return !mayBePrivate(block) || own === void 0 || !includesBlock(own, block);
	});
	const [missing] = known.outside.cidrs.length === 0 ? [] : [interfaces.vpcId(known.outside.owners[0])];
	return {
		...proven,
		...missing === void 0 ? {} : { lacking: notDescribed(missing, at) }
	};
}
function notDescribed(vpcId, at) {
	return {
		code: "odd_answer",
		severity: "error",
		account: at.account,
		region: at.region,
		summary: `AWS does not describe the VPC ${vpcId} in ${at.account} (${at.accountId}) ${at.region}, whose interfaces it lists`,
		detail: "So it is not known which IPv6 addresses of the VPC are private to AWS",
		remedy: "Run plsync again. If it stays so, write the IPv6 blocks that count as `within` at the source."
	};
}
const NAMED$3 = 3;
const WRITTEN_LENGTH = {
	IPv4: 24,
	IPv6: 64
};
function reasonOf(block, isUnproven) {
	if (isUnproven) return " (global, but private to AWS: nothing proves whose it is)";
	const special = specialRangeOf(block);
	return special === void 0 ? "" : ` (${special.purpose}, ${special.rfc})`;
}
function subnetsOf(cidrs) {
	const wide = cidrs.map((block) => formatCidr(blockAt(firstAddress(block), WRITTEN_LENGTH[familyOf(block)])));
	return [...new Set(wide)];
}
function broughtRanges(brought) {
	const ranges = PRIVATE_IPV4.map((text) => ({
		text,
		addresses: rangesOf$1(text)
	}));
	const used = new Set();
	const rest = [];
	for (const block of brought) {
		const range = ranges.find(({ addresses }) => familyOf(block) === "IPv4" && includesBlock(addresses, block));
		if (range === void 0) rest.push(block);
		else used.add(range.text);
	}
	return {
		ranges: [...used].sort(),
		rest
	};
}
function toWrite({ within, at }, outside, brought) {
	const wanted = subnetsOf(outside);
	const first = wanted.slice(0, NAMED$3);
	const more = (left, what) => left > 0 ? ` and ${count(left)} more ${plural(left, "block")} ${what}` : "";
	if (within !== void 0) {
		const place = `the \`within\` of the source or, if it has none of its own, of account ${at.account}`;
		return `add \`${first.join(", ")}\`${more(wanted.length - first.length, "of this size")} to ${place}`;
	}
	const { ranges, rest } = broughtRanges(brought);
	const others = subnetsOf(rest);
	const shown = others.slice(0, NAMED$3);
	const left = wanted.length - first.length + others.length - shown.length;
	return `write \`within: [${[
		...ranges,
		...first,
		...shown
	].join(", ")}]\`${more(left, "for its other addresses")} at the source`;
}
function outsideEnvelope(source, family, holders, outside, brought, unproven) {
	const withoutProof = new Set(unproven);
	const { mapping, at, position, within } = source;
	const cidrs = [...outside.cidrs];
	const named = cidrs.slice(0, NAMED$3).map((block, i) => `${formatCidr(block)} of ${holders.id(outside.owners[i])}${reasonOf(block, withoutProof.has(block))}`);
	const more = cidrs.length - named.length;
	const ordinary = cidrs.filter((block) => specialRangeOf(block) === void 0);
	const limit = within === void 0 ? "what a source without `within` may bring" : "its `within`";
	return {
		family,
		cidrs,
		diagnostic: {
			code: "address_refused",
			severity: "error",
			mapping,
			account: at.account,
			region: at.region,
			position,
			summary: `mapping ${mapping}: ${count(cidrs.length)} ${family} ${plural(cidrs.length, "CIDR")} of a source in ${at.account} (${at.accountId}) ${at.region} ${cidrs.length === 1 ? "is" : "are"} left out, since ${cidrs.length === 1 ? "it lies" : "they lie"} outside ${limit}`,
			detail: `${listed([...named, ...more > 0 ? [`${count(more)} more`] : []])}. Nothing of that is added, and what a list of the mapping has of it is removed, within the limits of that list. The other addresses of the source are used.`,
			remedy: ordinary.length === 0 ? `Special-purpose addresses are allowed only as \`cidrs\`. Find out who gave the ${plural(2, holders.noun)} these addresses.` : `Find out who gave the ${plural(2, holders.noun)} these addresses. If they belong there, ${toWrite(source, ordinary, brought)}.`
		}
	};
}
function tooWide({ mapping, at, position }, family, holders, { cidrs, owners }, shortest) {
	const named = Array.from(cidrs, (block, i) => `${formatCidr(block)} of ${holders.id(owners[i])}`);
	const widest = Math.min(...Array.from(cidrs, prefixLength));
	return {
		family,
		cidrs: [...cidrs],
		diagnostic: {
			code: "address_refused",
			severity: "error",
			mapping,
			account: at.account,
			region: at.region,
			position,
			summary: `mapping ${mapping}: ${count(cidrs.length)} ${family} ${plural(cidrs.length, "CIDR")} of a source in ${at.account} (${at.accountId}) ${at.region} ${cidrs.length === 1 ? "is" : "are"} left out, since ${cidrs.length === 1 ? "it is" : "they are"} wider than the /${shortest} that the mapping's lists allow`,
			detail: `${listedUpTo(NAMED$3, named)}. Nothing of that is added, and what a list of the mapping has of it is removed, within the limits of that list. The other addresses of the source are used.`,
			remedy: `If they belong there, raise the limit of the mapping's lists: \`limits: { widest: { ${family}: ${widest} } }\`.`
		}
	};
}
function ofOtherVpcs({ mapping, at, position }, family, interfaces, foreign, own) {
	const members = [...new Set(Array.from(foreign.owners))];
	const vpcIds = [...new Set(members.map((number) => interfaces.vpcId(number)))].sort();
	const named = members.map((number) => `${interfaces.id(number)} in ${interfaces.vpcId(number)}`);
	return {
		family,
		cidrs: [...foreign.cidrs],
		diagnostic: {
			code: "other_vpc",
			severity: "error",
			mapping,
			account: at.account,
			region: at.region,
			position,
			summary: `mapping ${mapping}: ${count(members.length)} ${plural(members.length, "interface")} with ${family} addresses in ${at.account} (${at.accountId}) ${at.region} ${members.length === 1 ? "is" : "are"} left out, since ${members.length === 1 ? "it is" : "they are"} in another VPC than the group`,
			detail: `${listedUpTo(NAMED$3, named)}. Groups can be associated with other VPCs, and shared with other accounts. None of their addresses is added, and what a list of the mapping has of them is removed, within the limits of that list.`,
			remedy: `If they belong there, add \`vpc_ids: [${[...own, ...vpcIds].join(", ")}]\` to the source's \`interfaces\`, or \`vpc_ids: all\`. To leave them out without this message, add \`vpc_ids: [${own.join(", ")}]\` there.`
		}
	};
}
function matchesResource({ vpcId, name, ownerId, tags }, resource) {
	if (vpcId !== void 0 && resource.vpcId !== vpcId) return false;
	if (name !== void 0 && resource.name !== name) return false;
	if (ownerId !== void 0 && resource.ownerId !== ownerId) return false;
	return [...tags].every(([key, value]) => resource.tags.get(key) === value);
}
function selects(selector, resource) {
	return selector.by === "id" ? selector.id === resource.id : matchesResource(selector, resource);
}
function selectedResources(selectors, known) {
	return known.filter((resource) => selectors.some((selector) => selects(selector, resource)));
}
function describe$2(selector, noun) {
	if (selector.by === "id") return `${noun} ${selector.id}`;
	const { name, ownerId, vpcId } = selector;
	const tags = [...selector.tags].map(([key, value]) => `${key}=${value}`).join(", ");
	return [
		noun,
		...name === void 0 ? [] : [`named "${name}"`],
		...ownerId === void 0 ? [] : [`of ${ownerId}`],
		...tags === "" ? [] : [`tagged ${tags}`],
		...vpcId === void 0 ? [] : [`in ${vpcId}`]
	].join(" ");
}
function unresolved(mapping, noun, { at, selectors }, known) {
	return selectors.flatMap((selector) => {
		const found = known.filter((resource) => selects(selector, resource));
		const isByName = selector.by === "match" && selector.name !== void 0;
		if (found.length > 0 && !(isByName && found.length > 1)) return [];
		const where = `in ${at.account} (${at.accountId}) ${at.region}`;
		const placed = {
			mapping,
			account: at.account,
			region: at.region,
			position: selector.position
		};
		if (found.length === 0) return [{
			code: "resource_not_found",
			severity: "error",
			...placed,
			summary: `mapping ${mapping}: there is no ${describe$2(selector, noun)} ${where}`,
			detail: "What is gone says nothing about its addresses, so nothing is removed from the lists it feeds.",
			remedy: "Correct the selector, its account or its Region, or take it out of the mapping."
		}];
		return [{
			code: "resource_ambiguous",
			severity: "error",
			...placed,
			summary: `mapping ${mapping}: there is more than one ${describe$2(selector, noun)} ${where}`,
			detail: `These have the name: ${found.map(({ id }) => id).join(", ")}.`,
			remedy: `Name the ${noun} by its id.`
		}];
	});
}
function selectorsForm(selectors) {
	return {
		ids: unordered(selectors.flatMap((selector) => selector.by === "id" ? [selector.id] : [])),
		matching: unordered(selectors.flatMap((selector) => selector.by === "match" ? [{
			name: selector.name,
			owner: selector.ownerId,
			tags: pairs(selector.tags),
			vpc_id: selector.vpcId
		}] : []))
	};
}
function wordOr(own, path, key, { defaults }) {
	if (own !== void 0) return {
		text: own,
		path: [...path, key]
	};
	const text = defaults[key];
	return text === void 0 ? void 0 : {
		text,
		path: ["defaults", key]
	};
}
const DEFAULT_MAX_ADDRESSES = 1e3;
function draftPlaced(own, path, context) {
	return present({
		path,
		place: {
			account: wordOr(own.account, path, "account", context),
			region: wordOr(own.region, path, "region", context)
		},
		within: own.within?.map((text, index) => ({
			text,
			path: [
				...path,
				"within",
				index
			]
		})),
		maxAddresses: own.max_addresses ?? 1e3
	});
}
function blockOf$2(text) {
	const parsed = parseCidr(text);
	if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
	return parsed.cidr;
}
function placedSource({ path, place, within, maxAddresses }, file) {
	return present({
		at: file.accountRegion(place),
		within: within?.map(({ text }) => blockOf$2(text)) ?? file.within(place),
		maxAddresses,
		position: file.position(path, "value")
	});
}
function boundsForm({ within, maxAddresses }) {
	return {
		max_addresses: maxAddresses === 1e3 ? void 0 : maxAddresses,
		within: within && unordered(within.map(formatCidr))
	};
}
function ownBlocks({ id, tags, blocks }) {
	return blocks.map((cidr) => ({
		cidr,
		resourceId: id,
		label: tags.get("Name")
	}));
}
function isUnproven({ privateIPv6 = [] }, { cidr }) {
	return mayBePrivate(cidr) && privateIPv6.some((block) => covers(block, cidr));
}
function resourceKind(parts) {
	const { written, kind, noun, side, permissions, blocksOf = ownBlocks } = parts;
	const reads = (source) => [{
		at: source.at,
		what: "resources",
		kind,
		selectors: source.selectors,
		...parts.reads?.(source)
	}];
	const allowed = (source, family) => {
		const { privateIPv4, publicIPv4, IPv6 } = envelopeOf(source.within);
		if (family === "IPv6") return IPv6;
		return side === "private" ? privateIPv4 : publicIPv4;
	};
	const answer = (source, mapping, index) => {
		const found = index.resources(kind);
		if (!found.ok) return {
			ok: false,
			problems: [found.diagnostic]
		};
		const [problem, ...others] = unresolved(mapping, noun, source, found.value);
		if (problem !== void 0) return {
			ok: false,
			problems: [problem, ...others]
		};
		const all = broughtBy(selectedResources(source.selectors, found.value).flatMap((resource) => blocksOf(resource, source).map((one) => ({
			...one,
			...resource.vpcId === void 0 ? {} : { vpcId: resource.vpcId },
			isUnproven: isUnproven(resource, one)
		}))).map((from) => ({
			cidr: from.cidr,
			from
		})));
		const limits = {
			allowed: (family) => allowed(source, family),
			widest: parts.widest?.(source)
		};
		return {
			ok: true,
			...bounded({
				...source,
				mapping,
				noun
			}, all, limits)
		};
	};
	return {
		written,
		reads,
		answer: (source, mapping, readings) => answer(source, mapping, readings.at(source.at)),
		confirm: (source, removed) => removed.length === 0 ? [] : reads(source),
		permissions: () => permissions,
		settings: (source, _family) => ({
			at: [source.at.accountId, source.at.region],
			kind,
			...selectorsForm(source.selectors),
			...boundsForm(source),
			...parts.form?.(source)
		}),
		...side === "public" ? {} : { inVpc: ({ at }, { resourceId: id, vpcId }) => vpcId === void 0 ? void 0 : {
			id,
			vpcId,
			at
		} },
		envelope: allowed,
		origin: RESOURCE_ORIGIN
	};
}
function bounded(source, all, { allowed, widest }) {
	const sifted = ["IPv4", "IPv6"].map((family) => {
		const { cidrs, from } = all[family];
		const owners = Array.from(cidrs, (_, index) => index);
		const narrow = siftBy({
			cidrs,
			owners
		}, (block) => prefixLength(block) >= (widest?.[family] ?? 0));
		const ordinary = sift(narrow.inside, allowed(family));
		const proven = siftBy(ordinary.inside, (_, owner) => source.within !== void 0 || from(owner).isUnproven !== true);
		const outside = together(ordinary.outside, proven.outside);
		return {
			family,
			from,
			inside: proven.inside,
			outside,
			unproven: proven.outside.cidrs,
			wide: narrow.outside
		};
	});
	const [IPv4, IPv6] = sifted.map(({ inside, from }) => ({
		cidrs: inside.cidrs,
		from: (index) => from(inside.owners[index] ?? NaN)
	}));
	const brought = () => sifted.flatMap(({ inside }) => [...inside.cidrs]);
	const refused = sifted.flatMap(({ family, outside, unproven, wide, from }) => {
		const holders = {
			noun: source.noun,
			id: (owner) => from(owner).resourceId
		};
		return [...wide.cidrs.length === 0 ? [] : [tooWide(source, family, holders, wide, widest?.[family] ?? 0)], ...outside.cidrs.length === 0 ? [] : [outsideEnvelope(source, family, holders, outside, brought(), unproven)]];
	});
	if (IPv4 === void 0 || IPv6 === void 0) throw new Error("there are two families");
	return {
		entries: {
			IPv4,
			IPv6
		},
		...refused.length === 0 ? {} : { refused }
	};
}
function draftResources(written, path, key, context) {
	if (!context.sound(...path)) return void 0;
	const resources = written[key] ?? [];
	return {
		...draftPlaced(written, path, context),
		selectors: draftSelectors(resources, [...path, key])
	};
}
function draftSelectors(resources, path) {
	if ("map" in resources) return resources.map((id, index) => ({
		by: "id",
		id,
		path: [...path, index]
	}));
	const { vpc_id: vpcId, tags = {}, allocation_ids: ids } = resources;
	if (ids !== void 0) return draftSelectors(ids, [...path, "allocation_ids"]);
	return [{
		by: "match",
		...vpcId === void 0 ? {} : { vpcId },
		tags: new Map(Object.entries(tags)),
		path
	}];
}
function resourceSource(draft, file) {
	return {
		...placedSource(draft, file),
		selectors: draft.selectors.map(({ path, ...selector }) => {
			return {
				...selector,
				position: file.position(path, "value")
			};
		})
	};
}
function writtenResources(kind) {
	return {
		draft: (written, path, context) => {
			const draft = draftResources(written, path, kind, context);
			return draft && {
				...draft,
				kind
			};
		},
		check: () => [],
		source: (draft, file) => ({
			...resourceSource(draft, file),
			kind
		})
	};
}
const ELASTIC_IPS = resourceKind({
	written: writtenResources("elastic_ips"),
	kind: "elastic_ips",
	noun: "Elastic IP address",
	side: "public",
	permissions: ["ec2:DescribeAddresses"]
});
const NAT_GATEWAYS = resourceKind({
	written: writtenResources("nat_gateways"),
	kind: "nat_gateways",
	noun: "NAT gateway",
	side: "public",
	permissions: ["ec2:DescribeNatGateways"]
});
function names(vpcIds) {
	return vpcIds !== "all" && vpcIds.length > 0;
}
function needsOwnVpc({ vpcIds }) {
	return vpcIds !== "all" && vpcIds.length === 0;
}
function qualifies(filter, interfaces, number) {
	return (filter.detached || interfaces.status(number) !== "available") && (filter.managed || !interfaces.isManaged(number)) && (filter.types.length === 0 || filter.types.includes(interfaces.type(number))) && (!names(filter.vpcIds) || filter.vpcIds.includes(interfaces.vpcId(number)));
}
function qualifying(filter, interfaces, numbers) {
	const { detached, managed, types, vpcIds } = filter;
	if (detached && managed && types.length === 0 && !names(vpcIds)) return numbers;
	return numbers.filter((number) => qualifies(filter, interfaces, number));
}
function groupCarried(groups, carried) {
	let first;
	for (const group of groups) if ((first === void 0 || group.id < first.id) && carried.some(({ id }) => id === group.id)) first = group;
	return first;
}
function chosenBlocks({ addresses, delegatedPrefixes }) {
	return {
		privateIPv4: addresses !== "public",
		publicIPv4: addresses !== "private",
		delegatedIPv4: delegatedPrefixes && addresses !== "public",
		ipv6: true,
		delegatedIPv6: delegatedPrefixes
	};
}
const PUBLIC_ONLY = {
	privateIPv4: false,
	publicIPv4: true,
	delegatedIPv4: false,
	ipv6: false,
	delegatedIPv6: false
};
function mustProve({ within }, families) {
	return within === void 0 && families.has("IPv6");
}
function interfacePermissions(source, families) {
	return ["ec2:DescribeNetworkInterfaces", ...mustProve(source, families) ? ["ec2:DescribeVpcs"] : []];
}
function broughtByInterfaces(source, { interfaces, members, selected, foreign = [], hidden: held }, vpcs) {
	const { IPv4, IPv6, refused, lacking: unproven } = enveloped(source, interfaces, members, vpcs);
	const brought = ({ cidrs, owners }) => ({
		cidrs,
		from: (entry) => ({
			interfaces,
			number: owners[entry] ?? NaN,
			...selected && { selected }
		})
	});
	const hidden = source.interfaces.managed ? held : void 0;
	const lacking = lackingIn(hidden, hidden ?? unproven);
	return {
		ok: true,
		entries: {
			IPv4: brought(IPv4),
			IPv6: brought(IPv6)
		},
		...lacking === void 0 ? {} : { lacking },
		...refused.length + foreign.length === 0 ? {} : { refused: [...foreign, ...refused] }
	};
}
function enveloped(source, interfaces, members, vpcs) {
	const envelope = envelopeOf(source.within);
	const choice = chosenBlocks(source);
	const { IPv4: privateBlocks, IPv6: blocks6 } = interfaces.blocksOf(members, {
		...choice,
		publicIPv4: false
	});
	const privateSide = sift(privateBlocks, envelope.privateIPv4);
	const publicSide = choice.publicIPv4 ? sift(interfaces.blocksOf(members, PUBLIC_ONLY).IPv4, envelope.publicIPv4) : void 0;
	const IPv4 = publicSide === void 0 ? privateSide : bothSides(privateSide, publicSide);
	const ordinary = sift(blocks6, envelope.IPv6);
	const proven = provenBlocks(ordinary.inside, interfaces, source.within === void 0 ? vpcs : void 0, source.at);
	const IPv6 = {
		inside: proven.inside,
		outside: together(ordinary.outside, proven.outside)
	};
	const { lacking } = proven;
	if (IPv4.outside.cidrs.length + IPv6.outside.cidrs.length === 0) return {
		IPv4: IPv4.inside,
		IPv6: IPv6.inside,
		refused: [],
		lacking
	};
	const holders = {
		noun: "interface",
		id: (owner) => interfaces.id(owner)
	};
	const brought = () => [...IPv4.inside.cidrs, ...IPv6.inside.cidrs];
	const refused = [["IPv4", IPv4], ["IPv6", IPv6]].flatMap(([family, { outside }]) => outside.cidrs.length === 0 ? [] : [outsideEnvelope(source, family, holders, outside, brought(), proven.outside.cidrs)]);
	return {
		IPv4: IPv4.inside,
		IPv6: IPv6.inside,
		refused,
		lacking
	};
}
function bothSides(one, other) {
	return {
		inside: together(one.inside, other.inside),
		outside: together(one.outside, other.outside)
	};
}
function interfaceInVpc({ at }, { interfaces, number }, cidr) {
	const { id, vpcId, publicIPv4, privateIPv4 } = interfaces.at(number);
	return publicIPv4.includes(cidr) && !privateIPv4.includes(cidr) ? void 0 : {
		id,
		vpcId,
		at
	};
}
function interfaceEnvelope({ within, addresses }, family) {
	const { privateIPv4, publicIPv4, IPv6 } = envelopeOf(within);
	if (family === "IPv6") return IPv6;
	return addresses === "private" ? privateIPv4 : publicIPv4;
}
function interfaceForm(source, selected) {
	const { at, interfaces, addresses, delegatedPrefixes } = source;
	return {
		addresses,
		at: [at.accountId, at.region],
		delegated_prefixes: delegatedPrefixes,
		...selected,
		interfaces: {
			detached: interfaces.detached,
			managed: interfaces.managed,
			types: unordered(interfaces.types),
			vpc_ids: interfaces.vpcIds === "all" ? "all" : unordered(interfaces.vpcIds)
		},
		...boundsForm(source)
	};
}
const DESCRIPTION$1 = /^(eni-[0-9a-f]{8,17})(?: (?:(i-[0-9a-f]{8,17})|-)(?= |$))?(?: (.*))?$/s;
const INTERFACE_ORIGIN = {
	of: ({ interfaces, number, selected }) => {
		const { id, instanceId, name, description, groups } = interfaces.labelsOf(number);
		const group = selected && groupCarried(selected, groups);
		const label = name || description;
		return {
			kind: "interface",
			interfaceId: id,
			...instanceId && { instanceId },
			...label && { label },
			...group && { group: {
				id: group.id,
				name: group.name
			} }
		};
	},
	describe: ({ interfaceId, instanceId = "-", label }) => shorten(label === void 0 ? `${interfaceId} ${instanceId}` : `${interfaceId} ${instanceId} ${label}`),
	recognise: (description) => {
		const [, interfaceId, instanceId, label] = DESCRIPTION$1.exec(description) ?? [];
		if (interfaceId === void 0) return void 0;
		return present({
			kind: "interface",
			interfaceId,
			instanceId,
			label: label || void 0
		});
	},
	whyGone: (answered) => {
		const bringing = new Map();
		for (const { answer } of answered) {
			if (!answer.ok) continue;
			for (const { cidrs, from } of [answer.entries.IPv4, answer.entries.IPv6]) for (let i = 0; i < cidrs.length; i++) {
				const { interfaces, number } = from(i);
				bringing.set(interfaces, (bringing.get(interfaces) ?? new Set()).add(number));
			}
		}
		const brings = (id) => [...bringing].some(([interfaces, numbers]) => numbers.has(interfaces.find(id) ?? NaN));
		const left = answered.some(({ source }) => source.match !== void 0) ? "no longer selected" : "left the group";
		return ({ description }) => {
			const origin = INTERFACE_ORIGIN.recognise(description);
			if (origin === void 0) return void 0;
			return brings(origin.interfaceId) ? "interface no longer has this address" : `interface is gone or ${left}`;
		};
	}
};
const NAMED$2 = 3;
function objections(source, groups, one, block) {
	if (!one.groups.some(({ id }) => groups.some((group) => group.id === id))) {
		const carried = listedUpTo(NAMED$2, one.groups.map(({ id, name }) => name === void 0 ? id : `${id} (${name})`));
		return [{
			code: "no_group",
			reason: `carries none of the source's groups${carried === "" ? "" : `, but ${carried}`}`
		}];
	}
	return filterObjections(source, one, block);
}
function filterObjections({ interfaces, addresses, delegatedPrefixes }, one, block) {
	const found = [];
	const { detached, managed, types, vpcIds } = interfaces;
	if (!detached && one.status === "available") found.push({
		code: "detached",
		reason: "is attached to nothing, and the source says `detached: false`"
	});
	if (!managed && one.managed) found.push({
		code: "managed",
		reason: "is managed by an AWS service, and the source says `managed: false`"
	});
	if (types.length > 0 && !types.includes(one.type)) found.push({
		code: "type",
		reason: `has the type ${one.type}, which the source's \`types\` do not name`
	});
	if (vpcIds !== "all" && vpcIds.length > 0 && !vpcIds.includes(one.vpcId)) found.push({
		code: "vpc",
		reason: `is in ${one.vpcId}, which the source's \`vpc_ids\` do not name`
	});
	return [...found, ...sideObjections({
		addresses,
		delegatedPrefixes
	}, one, block)];
}
function sideObjections({ addresses, delegatedPrefixes }, { privateIPv4, publicIPv4, ipv6, delegated }, block) {
	const has = (blocks) => blocks.some((cidr) => overlap(cidr, block));
	if (has(ipv6) || addresses !== "public" && has(privateIPv4) || addresses !== "private" && has(publicIPv4)) return [];
	const found = [];
	if (has(publicIPv4)) found.push({
		code: "side",
		reason: "has it as a public address, and the source takes private ones"
	});
	if (has(privateIPv4)) found.push({
		code: "side",
		reason: "has it as a private address, and the source takes public ones"
	});
	if (has(delegated.filter((cidr) => typeof cidr === "number")) && addresses === "public") found.push({
		code: "side",
		reason: "has it in a delegated prefix, which is private, and the source takes public addresses"
	});
	else if (has(delegated) && !delegatedPrefixes) found.push({
		code: "delegated",
		reason: "has it in a delegated prefix, and the source says `delegated_prefixes: false`"
	});
	return found;
}
const BUILT_IN = {
	interfaces: {
		detached: true,
		managed: true,
		types: [],
		vpcIds: []
	},
	addresses: "private",
	delegatedPrefixes: true
};
function merge(base, own) {
	const { interfaces = {} } = own;
	return {
		interfaces: {
			detached: interfaces.detached ?? base.interfaces.detached,
			managed: interfaces.managed ?? base.interfaces.managed,
			types: interfaces.types ?? base.interfaces.types,
			vpcIds: interfaces.vpc_ids ?? base.interfaces.vpcIds
		},
		addresses: own.addresses ?? base.addresses,
		delegatedPrefixes: own.delegated_prefixes ?? base.delegatedPrefixes
	};
}
function interfaceSettings(defaults, own) {
	return merge(merge(BUILT_IN, defaults ?? {}), own);
}
const WRITTEN_NETWORK_INTERFACES = {
	draft: (written, path, context) => {
		if (!context.sound(...path)) return void 0;
		const own = written;
		const { tags = {}, subnet_ids: subnetIds, vpc_ids: vpcIds, types, description } = own.network_interfaces;
		return {
			kind: "network_interfaces",
			...interfaceSettings(context.defaults.source, own),
			...draftPlaced(own, path, context),
			match: present({
				tags: new Map(Object.entries(tags)),
				subnetIds,
				vpcIds,
				types,
				description
			})
		};
	},
	check: () => [],
	source: (draft, file) => {
		const { kind, interfaces, addresses, delegatedPrefixes, match } = draft;
		return {
			kind,
			interfaces,
			addresses,
			delegatedPrefixes,
			match,
			...placedSource(draft, file)
		};
	}
};
const NAMED$1 = 3;
function readsOf({ at, match }, isProving) {
	return [{
		at,
		what: "matching",
		match
	}, ...isProving ? [{
		at,
		what: "private-ipv6"
	}] : []];
}
function answer$2(source, mapping, index) {
	const found = index.matching(source.match);
	if (!found.ok) return {
		ok: false,
		problems: [found.diagnostic]
	};
	const { value: interfaces, lacking: hidden } = found;
	if (interfaces.count === 0) return {
		ok: false,
		problems: [hidden ?? noInterface(mapping, source)]
	};
	const all = Uint32Array.from({ length: interfaces.count }, (_, number) => number);
	const members = qualifying(source.interfaces, interfaces, all);
	return broughtByInterfaces({
		...source,
		mapping
	}, {
		interfaces,
		members,
		...hidden && { hidden }
	}, index.vpcs);
}
function noInterface(mapping, { at, match, position }) {
	return {
		code: "resource_not_found",
		severity: "error",
		mapping,
		account: at.account,
		region: at.region,
		position,
		summary: `mapping ${mapping}: there is no network interface ${describe$1(match)} in ${at.account} (${at.accountId}) ${at.region}`,
		detail: "What is gone says nothing about its addresses, so nothing is removed from the lists it feeds.",
		remedy: "Correct `network_interfaces`, its account or its Region, or take the source out of the mapping. If the workload has none now, its addresses stay until it has one again."
	};
}
function describe$1({ tags, subnetIds, vpcIds, types, description }) {
	const anyOf = (values) => {
		const more = values.length - NAMED$1;
		return [...values.slice(0, NAMED$1), ...more > 0 ? [`${count(more)} others`] : []].join(" or ");
	};
	return [
		...tags.size === 0 ? [] : [`tagged ${[...tags].map(([key, value]) => `${key}=${value}`).join(", ")}`],
		...types === void 0 ? [] : [`of type ${anyOf(types)}`],
		...subnetIds === void 0 ? [] : [`in ${anyOf(subnetIds)}`],
		...vpcIds === void 0 ? [] : [`in ${anyOf(vpcIds)}`],
		...description === void 0 ? [] : [`described as "${description}"`]
	].join(" ");
}
function matchForm({ tags, subnetIds, vpcIds, types, description }) {
	return {
		description,
		subnet_ids: subnetIds && unordered(subnetIds),
		tags: pairs(tags),
		types: types && unordered(types),
		vpc_ids: vpcIds && unordered(vpcIds)
	};
}
const NETWORK_INTERFACES = {
	written: WRITTEN_NETWORK_INTERFACES,
	names: ({ match: { tags, subnetIds = [], vpcIds = [], types = [], description } }) => [
		...[...tags].map(([key, value]) => `tag:${key}=${value}`),
		...subnetIds,
		...vpcIds,
		...types.map((type) => `type=${type}`),
		...description === void 0 ? [] : [`description=${description}`]
	],
	reads: (source, families) => readsOf(source, mustProve(source, families)),
	answer: (source, mapping, readings) => answer$2(source, mapping, readings.at(source.at)),
	confirm: (source, removed) => removed.length === 0 ? [] : readsOf(source, mustProve(source, new Set(removed.map(familyOf)))),
	inVpc: interfaceInVpc,
	envelope: interfaceEnvelope,
	permissions: interfacePermissions,
	settings: (source) => interfaceForm(source, { matching: matchForm(source.match) }),
	whyNot: (source, block, holders, readings) => {
		const found = readings.at(source.at).matching(source.match);
		if (!found.ok) return [];
		return holders.filter(({ at }) => accountRegionKey(at) === accountRegionKey(source.at)).flatMap(({ record }) => (found.value.find(record.id) === void 0 ? [{
			code: "not_selected",
			reason: "is none of those that the source's `network_interfaces` selects"
		}] : filterObjections(source, record, block)).map((one) => ({
			...one,
			interfaceId: record.id
		})));
	},
	origin: INTERFACE_ORIGIN
};
function draftLists(written, path) {
	if ("map" in written) return written.map((id, index) => ({
		by: "id",
		id,
		path: [...path, index]
	}));
	return [{
		by: "name",
		...written,
		path
	}];
}
const WRITTEN_PREFIX_LISTS = {
	draft: (written, path, context) => {
		if (!context.sound(...path)) return void 0;
		const own = written;
		const lists = draftLists(own.prefix_lists, [...path, "prefix_lists"]);
		return {
			kind: "prefix_lists",
			...draftPlaced(own, path, context),
			lists
		};
	},
	check: () => [],
	source: (draft, file) => {
		const placed = placedSource(draft, file);
		const selectors = draft.lists.map((list) => {
			const position = file.position(list.path, "value");
			if (list.by === "id") return {
				by: "id",
				id: list.id,
				position
			};
			return {
				by: "match",
				name: list.name,
				ownerId: list.owner ?? placed.at.accountId,
				tags: new Map(),
				position
			};
		});
		return {
			kind: "prefix_lists",
			...placed,
			selectors,
			widest: file.widest
		};
	}
};
const COPIED = /^(?:pl-[0-9a-f]{8,17}(?: |$))+/;
function copiedFrom(descriptions = []) {
	return new Set(descriptions.flatMap((text) => (COPIED.exec(text)?.[0] ?? "").split(" ")).filter((id) => id !== ""));
}
const PREFIX_LISTS = {
	...resourceKind({
		written: WRITTEN_PREFIX_LISTS,
		kind: "prefix_lists",
		noun: "prefix list",
		side: "public",
		permissions: ["ec2:DescribeManagedPrefixLists", "ec2:GetManagedPrefixListEntries"],
		reads: () => ({ entries: true }),
		widest: ({ widest }) => widest,
		blocksOf: ({ id, name, version, blocks, descriptions = [] }) => blocks.map((cidr, i) => present({
			cidr,
			resourceId: id,
			label: withoutMark(descriptions[i] ?? "") || name,
			version
		}))
	}),
	names: ({ selectors }) => selectors.flatMap((one) => one.by === "id" ? [one.id] : [`name=${one.name}`, `owner=${one.ownerId}`]),
	lists: ({ at, selectors }) => selectors.map((selector) => selector.by === "id" ? {
		at,
		ownerId: "*",
		id: selector.id
	} : {
		at,
		ownerId: selector.ownerId ?? at.accountId,
		id: "*"
	}),
	copies: ({ at, selectors }, readings) => {
		const found = readings.at(at).resources("prefix_lists");
		if (!found.ok) return [];
		return selectedResources(selectors, found.value).map(({ id, descriptions }) => ({
			id,
			from: copiedFrom(descriptions)
		}));
	}
};
const DESCRIPTION = /^published ([A-Za-z0-9.-]+(?::[0-9]+)?)(?: (.+))?$/s;
const PUBLISHED_ORIGIN = {
	of: ({ host, label, edition }) => present({
		kind: "published",
		host,
		label,
		edition
	}),
	describe: ({ host, label }) => shorten(label === void 0 ? `published ${host}` : `published ${host} ${label}`),
	recognise: (description) => {
		const [, host, label] = DESCRIPTION.exec(description) ?? [];
		return host === void 0 ? void 0 : present({
			kind: "published",
			host,
			label
		});
	},
	whyGone: () => (entry) => {
		const origin = PUBLISHED_ORIGIN.recognise(entry.description);
		return origin === void 0 ? void 0 : `no longer published by ${origin.host}`;
	}
};
var Odd = class extends Error {};
function members(value, what) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Odd(`has ${what} that is not a map`);
	return value;
}
function items$1(value, what) {
	if (!Array.isArray(value)) throw new Odd(`has no list ${what}`);
	return value;
}
function blockOf$1(text) {
	const parsed = typeof text === "string" ? parseCidr(text) : void 0;
	const block = parsed?.ok ? parsed.cidr : typeof text === "string" ? readSingleAddress(text) : void 0;
	if (block === void 0) throw new Odd("has something other than a CIDR among its ranges");
	return block;
}
function word(value, what) {
	if (typeof value !== "string" || !/^[\w-]{1,64}$/.test(value)) throw new Odd(`has something other than ${what}`);
	return value;
}
function rangesOf(text, published) {
	try {
		const found = read(text, published);
		if (found.ranges.length === 0) throw new Odd("has no such range");
		return {
			ok: true,
			...found
		};
	} catch (error) {
		if (error instanceof Odd) return {
			ok: false,
			why: error.message
		};
		if (error instanceof SyntaxError) return {
			ok: false,
			why: "is not JSON"
		};
		throw error;
	}
}
function read(text, published) {
	switch (published.by) {
		case "aws": return ofAws(members(JSON.parse(text), "an answer"), published.services, published.regions);
		case "github": return ofGithub(members(JSON.parse(text), "an answer"), published.keys);
		case "json": return {
			ranges: selected$1(JSON.parse(text), published.select).map((one) => ({ cidr: blockOf$1(one) })),
			edition: void 0
		};
		case "text": return {
			ranges: lines(text).map((line) => ({ cidr: blockOf$1(line) })),
			edition: void 0
		};
	}
}
function ofAws(document, services, regions) {
	const edition = word(document.createDate, "a date in `createDate`");
	const prefixesOf = (list, key) => items$1(document[list], `\`${list}\``).map((one) => {
		const prefix = members(one, "a prefix");
		const service = word(prefix.service, "the name of a service in `service`");
		return {
			block: prefix[key],
			service,
			region: word(prefix.region, "the name of a Region in `region`")
		};
	});
	const all = [...prefixesOf("prefixes", "ip_prefix"), ...prefixesOf("ipv6_prefixes", "ipv6_prefix")];
	const wanted = all.filter(({ service, region }) => services.includes(service) && (regions.length === 0 || regions.includes(region)));
	const missing = [...services.filter((name) => !all.some(({ service }) => service === name)), ...regions.filter((name) => !all.some(({ region }) => region === name))];
	if (missing.length > 0) throw new Odd(`knows nothing named ${missing.join(", ")}`);
	return {
		ranges: wanted.map(({ block, service, region }) => ({
			cidr: blockOf$1(block),
			label: `${service} ${region}`
		})),
		edition
	};
}
function ofGithub(document, keys) {
	return {
		ranges: keys.flatMap((key) => items$1(document[key], `\`${key}\``).map((one) => ({
			cidr: blockOf$1(one),
			label: key
		}))),
		edition: void 0
	};
}
function selected$1(document, select) {
	let values = [document];
	for (const [step, key] of select.matchAll(/\[\]|\.?([^.[\]]+)/g)) values = step === "[]" ? values.flatMap((value) => items$1(value, `at ${select}`)) : values.flatMap((value) => {
		const found = members(value, "something")[key ?? ""];
		return found === void 0 ? [] : [found];
	});
	return values;
}
function lines(text) {
	return text.split("\n").map((line) => line.split("#", 1)[0]?.trim() ?? "").filter((line) => line !== "");
}
const NAMED = 3;
function refusedRanges({ widest, position }, mapping, host, family, cidrs) {
	const one = cidrs.length === 1;
	return {
		family,
		cidrs,
		diagnostic: {
			code: "address_refused",
			severity: "error",
			mapping,
			position,
			summary: `mapping ${mapping}: ${count(cidrs.length)} ${family} ${plural(cidrs.length, "CIDR")} published by ${host} ${one ? "is" : "are"} left out`,
			detail: `${listedUpTo(NAMED, cidrs.map((block) => `${formatCidr(block)} (${whyNot(block, widest[family])})`))}. Nothing of that is added, and what a list of the mapping has of it is removed, within the limits of that list. The other ranges of the source are used.`,
			remedy: "If they belong there, write them in the source's `within`, or raise `limits.widest` of the mapping's lists."
		}
	};
}
function whyNot(block, shortest) {
	const special = specialRangeOf(block);
	if (special !== void 0) return `${special.purpose}, ${special.rfc}`;
	return prefixLength(block) < shortest ? `wider than /${shortest}` : "outside `within`";
}
const AWS_RANGES = "https://ip-ranges.amazonaws.com/ip-ranges.json";
const GITHUB_META = "https://api.github.com/meta";
function meantBy$1(written) {
	if (written.provider === "aws") return {
		by: "aws",
		url: AWS_RANGES,
		services: written.services,
		regions: written.regions ?? []
	};
	if (written.provider === "github") return {
		by: "github",
		url: GITHUB_META,
		keys: written.keys
	};
	const { url, format, select = "" } = written;
	return format === "text" ? {
		by: "text",
		url
	} : {
		by: "json",
		url,
		select
	};
}
function blockOf({ text }) {
	const parsed = parseCidr(text);
	if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
	return parsed.cidr;
}
const WRITTEN_PUBLISHED = {
	draft: (written, path, { sound }) => {
		if (!sound(...path)) return void 0;
		const { published, within, max_addresses: most = DEFAULT_MAX_ADDRESSES } = written;
		return present({
			kind: "published",
			path,
			published: meantBy$1(published),
			within: within?.map((text, index) => ({
				text,
				path: [
					...path,
					"within",
					index
				]
			})),
			maxAddresses: most
		});
	},
	check: () => [],
	source: ({ path, published, within, maxAddresses }, file) => present({
		kind: "published",
		published,
		within: within?.map(blockOf) ?? file.within(void 0),
		maxAddresses,
		widest: file.widest,
		position: file.position(path, "value")
	})
};
const FAMILIES = ["IPv4", "IPv6"];
function envelope({ within }, family) {
	const { publicIPv4, IPv6 } = envelopeOf(within);
	return family === "IPv6" ? IPv6 : publicIPv4;
}
function answer$1(source, mapping, text) {
	const { published } = source;
	const found = rangesOf(text, published);
	if (!found.ok) return {
		ok: false,
		problems: [odd(source, mapping, found.why)]
	};
	const { host } = new URL(published.url);
	const { ranges, edition } = found;
	const all = broughtBy(ranges.map((range) => ({
		cidr: range.cidr,
		from: {
			...range,
			host,
			edition
		}
	})));
	const sifted = {
		IPv4: sifting(source, "IPv4", all.IPv4),
		IPv6: sifting(source, "IPv6", all.IPv6)
	};
	const entries = (family) => {
		const { cidrs, owners } = sifted[family].inside;
		return {
			cidrs,
			from: (index) => all[family].from(owners[index] ?? NaN)
		};
	};
	const refused = FAMILIES.flatMap((family) => {
		const { outside } = sifted[family];
		return outside.cidrs.length === 0 ? [] : [refusedRanges(source, mapping, host, family, [...outside.cidrs])];
	});
	return {
		ok: true,
		entries: {
			IPv4: entries("IPv4"),
			IPv6: entries("IPv6")
		},
		...refused.length === 0 ? {} : { refused }
	};
}
function sifting(source, family, { cidrs }) {
	const owners = Array.from(cidrs, (_, index) => index);
	const narrow = siftBy({
		cidrs,
		owners
	}, (block) => prefixLength(block) >= source.widest[family]);
	const { inside, outside } = sift(narrow.inside, envelope(source, family));
	return {
		inside,
		outside: together(narrow.outside, outside)
	};
}
function odd({ published, position }, mapping, why) {
	return {
		code: "published_unknown",
		severity: "error",
		mapping,
		position,
		summary: `mapping ${mapping}: ${published.url} ${why}`,
		detail: "So it is not known which ranges are published, and nothing is removed from the lists that they feed.",
		remedy: "Compare what stands there with the source, and correct the source or ask who publishes the ranges."
	};
}
function form(published) {
	switch (published.by) {
		case "aws": return {
			...published,
			services: unordered(published.services),
			regions: unordered(published.regions)
		};
		case "github": return {
			...published,
			keys: unordered(published.keys)
		};
		default: return published;
	}
}
function namesOf(published) {
	switch (published.by) {
		case "aws": return [
			published.url,
			...published.services,
			...published.regions
		];
		case "github": return [published.url, ...published.keys];
		default: return [published.url];
	}
}
const PUBLISHED = {
	written: WRITTEN_PUBLISHED,
	names: ({ published }) => namesOf(published),
	reads: () => [],
	asks: ({ published }) => [published.url],
	answer: (source, mapping, readings) => {
		const found = readings.published(source.published.url);
		return found.ok ? answer$1(source, mapping, found.value) : {
			ok: false,
			problems: [found.diagnostic]
		};
	},
	confirm: () => [],
	permissions: () => [],
	settings: (source) => ({
		published: form(source.published),
		...boundsForm(source)
	}),
	envelope,
	origin: PUBLISHED_ORIGIN
};
function matches(selector, group) {
	switch (selector.by) {
		case "name": return group.name === selector.name && (selector.vpcId === void 0 || group.vpcId === selector.vpcId);
		case "tags": return [...selector.tags].every(([key, value]) => group.tags.get(key) === value);
	}
}
function describe(selector) {
	switch (selector.by) {
		case "id": return `security group ${selector.id}`;
		case "name": return `a security group named "${selector.name}"${selector.vpcId === void 0 ? "" : ` in ${selector.vpcId}`}`;
		case "tags": return `a security group tagged ${[...selector.tags].map(([key, value]) => `${key}=${value}`).join(", ")}`;
	}
}
function knownGroups(groups) {
	return new Map(groups.map((group) => [group.id, group]));
}
function isDescribed(group) {
	return "tags" in group;
}
function selected(selector, known) {
	if (selector.by === "id") {
		const group = known.get(selector.id);
		return group === void 0 ? [] : [group];
	}
	return [...known.values()].filter(isDescribed).filter((group) => matches(selector, group)).sort((a, b) => compareText(a.id, b.id));
}
function matchingGroups(selectors, known) {
	return [...new Set(selectors.flatMap((selector) => selected(selector, known)))];
}
function strayNames(selectors, known) {
	return selectors.filter((selector) => selector.by === "name").filter((one) => selected(one, known).length === 0);
}
function meantBy(selector, others) {
	if (selector.by !== "name") return "";
	const { name, vpcId } = selector;
	const elsewhere = others.find((group) => group.name === name && group.vpcId !== vpcId);
	if (elsewhere !== void 0) return `A group of that name, ${elsewhere.id}, is in ${elsewhere.vpcId}. `;
	const inVpc = others.filter((group) => vpcId === void 0 || group.vpcId === vpcId);
	const meant = nearest(name, inVpc.map((group) => group.name));
	const found = inVpc.find((group) => group.name === meant);
	return found === void 0 ? "" : `Did you mean "${found.name}" (${found.id})? `;
}
function selectGroups(mapping, { at, selectors }, known, others = []) {
	const groups = new Set();
	const problems = [];
	const problem = (rest) => problems.push({
		severity: "error",
		mapping,
		account: at.account,
		region: at.region,
		...rest
	});
	const place = () => `${at.account} (${at.accountId}) ${at.region}`;
	for (const selector of selectors) {
		const found = selected(selector, known);
		for (const group of found) groups.add(group);
		if (found.length === 0) problem({
			code: "group_not_found",
			position: selector.position,
			summary: `mapping ${mapping}: ${describe(selector)} does not exist in ${place()}`,
			detail: "A group that is gone says nothing about its members.",
			remedy: `${meantBy(selector, others)}Correct the selector, its account or its Region, or take it out of the mapping.`
		});
		else if (selector.by === "name" && found.length > 1) problem({
			code: "group_ambiguous",
			position: selector.position,
			summary: `mapping ${mapping}: ${describe(selector)} is not unique in ${place()}`,
			detail: `It matches ${found.filter(isDescribed).map((group) => `${group.id} (${group.vpcId})`).join(", ")}.`,
			remedy: "Add `vpc_id`, or name the group by its id."
		});
	}
	return {
		groups: [...groups],
		problems
	};
}
function pinnedGroups(selectors, known) {
	const [only] = selectors;
	if (selectors.length === 1 && only?.by === "id") return [only.id];
	const pinned = new Set();
	for (const selector of selectors) if (selector.by === "id") pinned.add(selector.id);
	else if (selector.by === "name" || !selector.follow) {
		const found = known === void 0 ? [] : selected(selector, known);
		if (found.length === 0 || selector.by === "name" && found.length > 1) return void 0;
		for (const group of found) pinned.add(group.id);
	}
	return [...pinned].sort();
}
function inOwnVpcs(source, groups, interfaces, carrying) {
	if (!needsOwnVpc(source.interfaces)) return {
		ok: true,
		members: carrying,
		foreign: []
	};
	const nowhere = groups.find(({ vpcId }) => vpcId === void 0);
	if (nowhere !== void 0) return {
		ok: false,
		problem: unknownVpc(source, nowhere)
	};
	const [only] = groups;
	if (groups.length === 1 && only?.vpcId !== void 0) {
		const members = interfaces.inVpc(carrying, only.vpcId);
		if (members.length === carrying.length) return {
			ok: true,
			members,
			foreign: []
		};
	}
	const byVpc = Map.groupBy(groups, ({ vpcId }) => vpcId ?? "");
	const members = union([...byVpc].map(([vpcId, own]) => {
		const candidates = byVpc.size === 1 ? carrying : common(carrying, interfaces.carrying(own.map(({ id }) => id)));
		return interfaces.inVpc(candidates, vpcId);
	}));
	if (members.length === carrying.length) return {
		ok: true,
		members,
		foreign: []
	};
	const counting = new Set(members);
	const blocks = interfaces.blocksOf(carrying.filter((number) => !counting.has(number)), chosenBlocks(source));
	return {
		ok: true,
		members,
		foreign: ["IPv4", "IPv6"].flatMap((family) => blocks[family].cidrs.length === 0 ? [] : [ofOtherVpcs(source, family, interfaces, blocks[family], [...byVpc.keys()])])
	};
}
function common(numbers, others) {
	const there = new Set(others);
	return numbers.filter((number) => there.has(number));
}
function union(each) {
	const [only = new Uint32Array(), ...others] = each;
	return others.length === 0 ? only : Uint32Array.from(each.flatMap((numbers) => [...numbers])).sort();
}
function unknownVpc({ mapping, at, position }, { id }) {
	return {
		code: "group_not_found",
		severity: "error",
		mapping,
		account: at.account,
		region: at.region,
		position,
		summary: `mapping ${mapping}: the VPC of security group ${id} is not known in ${at.account} (${at.accountId}) ${at.region}`,
		detail: "Interfaces carry the group, but AWS does not describe it there: another account may be sharing it.",
		remedy: "Name the VPCs whose interfaces count in `interfaces.vpc_ids`, or write `vpc_ids: all`."
	};
}
function draftSelector(group, path) {
	if (typeof group === "string") return {
		by: "id",
		id: group,
		path
	};
	if (group.tags !== void 0) return {
		by: "tags",
		tags: new Map(Object.entries(group.tags)),
		follow: group.follow ?? false,
		path
	};
	const vpc = group.vpc_id === void 0 ? {} : { vpcId: group.vpc_id };
	return {
		by: "name",
		name: group.name ?? "",
		...vpc,
		path
	};
}
const WRITTEN_SECURITY_GROUPS = {
	draft: (written, path, context) => {
		if (!context.sound(...path)) return void 0;
		const own = written;
		const groups = own.security_groups;
		const groupsPath = [...path, "security_groups"];
		return {
			kind: "security_groups",
			...interfaceSettings(context.defaults.source, own),
			...draftPlaced(own, path, context),
			selectors: "map" in groups ? groups.map((group, index) => draftSelector(group, [...groupsPath, index])) : [draftSelector(groups, groupsPath)]
		};
	},
	check: () => [],
	source: (draft, file) => {
		const { kind, interfaces, addresses, delegatedPrefixes, selectors } = draft;
		return {
			kind,
			interfaces,
			addresses,
			delegatedPrefixes,
			...placedSource(draft, file),
			selectors: selectors.map(({ path, ...selector }) => {
				return {
					...selector,
					position: file.position(path, "value")
				};
			})
		};
	}
};
function answer(source, mapping, index) {
	if (!index.groups.ok) return {
		ok: false,
		problems: [index.groups.diagnostic]
	};
	const { groups, problems } = selectGroups(mapping, source, index.groups.value, index.otherGroups);
	const [problem, ...others] = problems;
	if (problem !== void 0) return {
		ok: false,
		problems: [problem, ...others]
	};
	if (!index.interfaces.ok) return {
		ok: false,
		problems: [index.interfaces.diagnostic]
	};
	const { value: interfaces, lacking: hidden } = index.interfaces;
	const carrying = qualifying(source.interfaces, interfaces, interfaces.carrying(groups.map(({ id }) => id)));
	const ofMapping = {
		...source,
		mapping
	};
	const placed = inOwnVpcs(ofMapping, groups, interfaces, carrying);
	if (!placed.ok) return {
		ok: false,
		problems: [placed.problem]
	};
	const { members, foreign } = placed;
	return broughtByInterfaces(ofMapping, {
		interfaces,
		members,
		selected: groups,
		foreign,
		...hidden && { hidden }
	}, index.vpcs);
}
function followedTags(selectors) {
	return unordered(selectors.flatMap((selector) => selector.by === "tags" && selector.follow ? [pairs(selector.tags)] : []));
}
const SECURITY_GROUPS = {
	written: WRITTEN_SECURITY_GROUPS,
	reads: (source, families) => [
		{
			at: source.at,
			what: "groups",
			selectors: source.selectors
		},
		{
			at: source.at,
			what: "members",
			selectors: source.selectors
		},
		...mustProve(source, families) ? [{
			at: source.at,
			what: "private-ipv6"
		}] : []
	],
	answer: (source, mapping, readings) => answer(source, mapping, readings.at(source.at)),
	confirm: (source, removed) => {
		if (removed.length === 0) return [];
		const { at, selectors, addresses: side } = source;
		const resolved = selectors.filter(({ by }) => by !== "id");
		const blocks = removed.filter(isSingleAddress);
		const reads = [];
		if (resolved.length > 0) reads.push({
			at,
			what: "groups",
			selectors: resolved
		});
		if (blocks.length > 0) reads.push({
			at,
			what: "addresses",
			blocks,
			side
		});
		if (blocks.length < removed.length) reads.push({
			at,
			what: "members",
			selectors
		});
		if (mustProve(source, new Set(removed.map(familyOf)))) reads.push({
			at,
			what: "private-ipv6"
		});
		return reads;
	},
	groupsOf: ({ at, selectors }, readings) => {
		const { groups: known, interfaces } = readings.at(at);
		return {
			at,
			groups: (known.ok ? matchingGroups(selectors, known.value) : []).map(({ id, ownerId }) => {
				const others = [ownerId, ...interfaces.ok ? interfaces.value.ownersOf(id) : []].filter((account) => account !== void 0 && account !== at.accountId);
				return {
					id,
					otherAccounts: [...new Set(others)]
				};
			})
		};
	},
	inVpc: interfaceInVpc,
	envelope: interfaceEnvelope,
	permissions: (source, families) => ["ec2:DescribeSecurityGroups", ...interfacePermissions(source, families)],
	settings: (source, _family, readings) => {
		const { at, selectors } = source;
		const { groups } = readings.at(at);
		const pinned = pinnedGroups(selectors, groups.ok ? groups.value : void 0);
		if (pinned === void 0) return void 0;
		return interfaceForm(source, {
			follow: followedTags(selectors),
			groups: pinned
		});
	},
	ownVpcs: ({ at, selectors, interfaces }) => needsOwnVpc(interfaces) ? {
		at,
		groupIds: selectors.flatMap((selector) => selector.by === "id" ? [selector.id] : [])
	} : void 0,
	whyNot: (source, block, holders, readings) => {
		const { groups: known } = readings.at(source.at);
		const groups = known.ok ? matchingGroups(source.selectors, known.value) : void 0;
		if (groups === void 0) return [];
		return holders.filter(({ at }) => accountRegionKey(at) === accountRegionKey(source.at)).flatMap(({ record }) => objections(source, groups, record, block).map((one) => ({
			...one,
			interfaceId: record.id
		})));
	},
	origin: INTERFACE_ORIGIN
};
function without(block, holes) {
	const inside = holes.filter((hole) => covers(hole, block) || covers(block, hole));
	if (inside.length === 0) return [block];
	if (inside.some((hole) => covers(hole, block))) return [];
	const length = prefixLength(block) + 1;
	return [blockAt(firstAddress(block), length), blockAt(lastAddress(block), length)].flatMap((half) => without(half, inside));
}
const WRITTEN_SUBNETS = {
	draft: (written, path, context) => {
		const draft = draftResources(written, path, "subnets", context);
		if (draft === void 0) return void 0;
		const { cidr_reservations: reservations = "exclude" } = written;
		return {
			kind: "subnets",
			...draft,
			reservations
		};
	},
	check: () => [],
	source: (draft, file) => ({
		kind: "subnets",
		...resourceSource(draft, file),
		reservations: draft.reservations
	})
};
const KIND = resourceKind({
	written: WRITTEN_SUBNETS,
	kind: "subnets",
	noun: "subnet",
	side: "private",
	permissions: ["ec2:DescribeSubnets", "ec2:GetSubnetCidrReservations"],
	reads: ({ reservations }) => ({ reservations: reservations !== "include" }),
	form: ({ reservations }) => ({ cidr_reservations: reservations }),
	blocksOf: ({ id, tags, blocks, reservations = [] }, { reservations: choice }) => {
		const label = tags.get("Name");
		if (choice === "only") return reservations.map((one) => ({
			cidr: one.cidr,
			resourceId: one.id,
			label: one.description ?? label
		}));
		const holes = choice === "include" ? [] : reservations.map(({ cidr }) => cidr);
		return blocks.flatMap((block) => without(block, holes.filter((hole) => familyOf(hole) === familyOf(block)))).map((cidr) => ({
			cidr,
			resourceId: id,
			label
		}));
	}
});
const SUBNETS = {
	...KIND,
	whyNot: ({ at, selectors, reservations: choice }, block, _holders, readings) => {
		const found = readings.at(at).resources("subnets");
		if (!found.ok || choice === "include") return [];
		return selectedResources(selectors, found.value).filter(({ blocks }) => blocks.some((own) => overlap(own, block))).flatMap(({ id, reservations = [] }) => {
			const reserving = reservations.find(({ cidr }) => overlap(cidr, block));
			if (choice === "exclude") {
				if (reserving === void 0) return [];
				const { id: own, cidr } = reserving;
				return [{
					code: "reserved",
					reason: `${formatCidr(cidr)} of ${id} is reserved by ${own}, and the source says \`cidr_reservations: exclude\``
				}];
			}
			if (reserving !== void 0) return [];
			return [{
				code: "not_reserved",
				reason: `${id} has it, but in none of its CIDR reservations, and the source says \`cidr_reservations: only\``
			}];
		});
	}
};
const VPCS = resourceKind({
	written: writtenResources("vpcs"),
	kind: "vpcs",
	noun: "VPC",
	side: "private",
	permissions: ["ec2:DescribeVpcs"]
});
const SOURCE_KINDS = {
	security_groups: SECURITY_GROUPS,
	network_interfaces: NETWORK_INTERFACES,
	subnets: SUBNETS,
	vpcs: VPCS,
	elastic_ips: ELASTIC_IPS,
	nat_gateways: NAT_GATEWAYS,
	prefix_lists: PREFIX_LISTS,
	published: PUBLISHED,
	cidrs: CIDRS,
	cidr_files: CIDR_FILES
};
function kindOf({ kind }) {
	return SOURCE_KINDS[kind];
}
function familiesOf({ lists }) {
	return new Set(lists.map(({ family }) => family));
}
function sizedSpec(spec, size) {
	if (spec.manage === void 0 || size === void 0) return spec;
	return {
		...spec,
		maxEntries: {
			kind: "fixed",
			value: size
		}
	};
}
function formerNames({ renamedFrom, part }) {
	return [renamedFrom, part?.number === 1 ? part.before : void 0].filter((name) => name !== void 0);
}
const BUILT_IN_LIMITS = {
	maxRemovalPercent: 30,
	ignoreBelow: 3,
	maxRemovals: 200,
	maxAdditions: 500,
	allowEmpty: false,
	widest: {
		IPv4: 16,
		IPv6: 48
	}
};
const BUILT_IN_THRESHOLDS = {
	percent: 10,
	base: 10
};
const EVENT_KINDS = [
	"failed",
	"held_back",
	"capacity",
	"drift"
];
const WORDS = {
	failed: "failed",
	held_back: "held back",
	capacity: "capacity",
	drift: "drift"
};
function kindWords(kind) {
	return WORDS[kind];
}
const TOPIC = /^arn:(?<partition>aws[a-z-]*):sns:(?<region>[a-z]{2}(?:-[a-z]+)+-\d+):(?<accountId>\d{12}):[A-Za-z0-9_-]{1,256}$/;
const SUBSCRIPTION = /^(?<topic>arn:aws[a-z-]*:sns:.+):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function topicHint(text) {
	const { topic } = SUBSCRIPTION.exec(text)?.groups ?? {};
	if (topic !== void 0 && readTopicArn(topic) !== void 0) return `this is a subscription; write ${topic}`;
	return /^arn:aws[a-z-]*:sns:.*\.fifo$/.test(text) ? "a FIFO topic takes no mail" : void 0;
}
function readTopicArn(arn) {
	const { partition, region, accountId } = TOPIC.exec(arn)?.groups ?? {};
	if (partition === void 0 || region === void 0 || accountId === void 0) return void 0;
	return {
		arn,
		partition,
		region,
		accountId
	};
}
function sha256(content) {
	return getBuiltinModule("node:crypto").hash("sha256", content, "hex");
}
function partitionOfRegion(region) {
	if (region.startsWith("cn-")) return "aws-cn";
	if (region.startsWith("us-gov-")) return "aws-us-gov";
	if (region.startsWith("eusc-")) return "aws-eusc";
	if (region.startsWith("us-iso-")) return "aws-iso";
	if (region.startsWith("us-isob-")) return "aws-iso-b";
	if (region.startsWith("eu-isoe-")) return "aws-iso-e";
	if (region.startsWith("us-isof-") || region.startsWith("eu-isof-")) return "aws-iso-f";
	return "aws";
}
function isWellFormedRegion(text) {
	return /^[a-z]{2,4}(-[a-z]+)+-[1-9]\d?$/.test(text);
}
const KNOWN_REGIONS = new Set(`af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1
  ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1
  eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1
  me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2 cn-north-1 cn-northwest-1 us-gov-east-1
  us-gov-west-1 eusc-de-east-1 us-iso-east-1 us-iso-west-1 us-isob-east-1 us-isob-west-1 eu-isoe-west-1
  us-isof-east-1 us-isof-south-1`.split(/\s+/));
const ORGANIZATION_ARN = /^arn:(aws[a-z-]*):organizations::\d{12}:(?:organization\/o-[a-z0-9]{10,32}|ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/;
function isAccountId(text) {
	return /^\d{12}$/.test(text);
}
function isOrganizationPrincipal(text) {
	return ORGANIZATION_ARN.test(text);
}
function partitionOfPrincipal(text) {
	return ORGANIZATION_ARN.exec(text)?.[1];
}
function shortPrincipal(text) {
	return text.slice(text.lastIndexOf("/") + 1);
}
var Findings = class {
	errors = [];
	#keys = [];
	#propertyName;
	add(error) {
		const pointer = this.#keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
		const key = this.#propertyName;
		this.errors.push({
			instancePath: pointer,
			...error,
			...key === void 0 ? {} : { propertyName: key }
		});
	}
	below(key, value, check) {
		this.#keys.push(key);
		const passes = check(value, this);
		this.#keys.pop();
		return passes;
	}
	name(key, check) {
		this.#propertyName = key;
		const passes = check(key, this);
		this.#propertyName = void 0;
		return passes;
	}
};
const IS = {
	array: Array.isArray,
	boolean: (value) => typeof value === "boolean",
	integer: Number.isInteger,
	null: (value) => value === null,
	number: Number.isFinite,
	object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
	string: (value) => typeof value === "string"
};
function characters(text) {
	let count = 0;
	for (const _ of text) count++;
	return count;
}
function size(map) {
	return Object.keys(map).length;
}
const ASSERTIONS = {
	type: {
		param: "type",
		holds: (expected) => {
			const [first, ...others] = [expected].flat().map((type) => IS[type]);
			return others.length === 0 && first !== void 0 ? first : (value) => [first, ...others].some((is) => is?.(value));
		}
	},
	const: {
		param: "allowedValue",
		holds: (expected) => (value) => value === expected
	},
	enum: {
		param: "allowedValues",
		holds: (expected) => (value) => expected.includes(value)
	},
	minimum: {
		of: "number",
		param: "limit",
		holds: (least) => (value) => value >= least
	},
	maximum: {
		of: "number",
		param: "limit",
		holds: (most) => (value) => value <= most
	},
	minLength: {
		of: "string",
		param: "limit",
		holds: (least) => (text) => characters(text) >= least
	},
	maxLength: {
		of: "string",
		param: "limit",
		holds: (most) => (text) => characters(text) <= most
	},
	pattern: {
		of: "string",
		param: "pattern",
		holds: (pattern) => {
			const form = new RegExp(pattern, "u");
			return (text) => form.test(text);
		}
	},
	minItems: {
		of: "array",
		param: "limit",
		holds: (least) => ({ length }) => length >= least
	},
	maxItems: {
		of: "array",
		param: "limit",
		holds: (most) => ({ length }) => length <= most
	},
	minProperties: {
		of: "object",
		param: "limit",
		holds: (least) => (map) => size(map) >= least
	},
	maxProperties: {
		of: "object",
		param: "limit",
		holds: (most) => (map) => size(map) <= most
	}
};
function assertion(keyword, { of, param, holds }) {
	return ({ schema, refuse }) => {
		const expected = schema[keyword];
		const params = { [param]: expected };
		const isAsExpected = holds(expected);
		if (of === void 0) return (value, findings) => isAsExpected(value) || refuse(findings, keyword, params);
		const concerns = IS[of];
		return (value, findings) => !concerns(value) || isAsExpected(value) || refuse(findings, keyword, params);
	};
}
function onMaps(check) {
	return (value, findings) => !IS.object(value) || check(value, findings);
}
function onLists(check) {
	return (value, findings) => !Array.isArray(value) || check(value, findings);
}
function byKey({ schema, inner }, keyword) {
	return Object.keys(schema[keyword]).map((key) => [key, inner(keyword, key)]);
}
function branches({ schema, inner }, keyword) {
	return schema[keyword].map((_, index) => inner(keyword, index));
}
function below(key, value, check, findings) {
	return findings === void 0 ? check(value, findings) : findings.below(key, value, check);
}
function repeated(list, counts) {
	const places = new Map();
	for (let i = list.length - 1; i >= 0; i--) {
		if (!counts(list[i])) continue;
		const text = canonical(list[i]);
		const j = places.get(text);
		if (j !== void 0) return {
			i,
			j
		};
		places.set(text, i);
	}
}
const required = ({ schema, refuse }) => {
	const keys = schema.required;
	return onMaps((map, findings) => {
		let passes = true;
		for (const key of keys) if (map[key] === void 0) passes = refuse(findings, "required", { missingProperty: key });
		return passes;
	});
};
const uniqueItems = ({ schema, refuse }) => {
	const { type } = schema.items ?? {};
	const counts = type === void 0 ? () => true : IS[type];
	return onLists((list, findings) => {
		const places = repeated(list, counts);
		return places === void 0 || refuse(findings, "uniqueItems", places);
	});
};
const not = ({ inner, refuse }) => {
	const check = inner("not");
	return (value, findings) => !check(value, void 0) || refuse(findings, "not", {});
};
const anyOf = (part) => {
	const checks = branches(part, "anyOf");
	return (value, findings) => checks.some((check) => check(value, void 0)) || part.refuse(findings, "anyOf", {});
};
const oneOf = (part) => {
	const checks = branches(part, "oneOf");
	const fitting = (value, findings) => {
		let count = 0;
		for (const check of checks) if (count < 2 && check(value, findings)) count++;
		return count;
	};
	return (value, findings) => {
		if (fitting(value, void 0) === 1) return true;
		if (findings !== void 0) fitting(value, findings);
		return part.refuse(findings, "oneOf", {});
	};
};
const allOf = (part) => {
	const checks = branches(part, "allOf");
	return (value, findings) => {
		let passes = true;
		for (const check of checks) if (!check(value, findings)) passes = false;
		return passes;
	};
};
const condition = ({ schema, inner }) => {
	const check = inner("if");
	const consequence = schema.then === void 0 ? void 0 : inner("then");
	const otherwise = schema.else === void 0 ? void 0 : inner("else");
	return (value, findings) => (check(value, void 0) ? consequence : otherwise)?.(value, findings) ?? true;
};
const dependentSchemas = (part) => {
	const checks = byKey(part, "dependentSchemas");
	return onMaps((map, findings) => {
		let passes = true;
		for (const [key, check] of checks) if (map[key] !== void 0 && !check(map, findings)) passes = false;
		return passes;
	});
};
const propertyNames = ({ inner }) => {
	const check = inner("propertyNames");
	return onMaps((map, findings) => {
		let passes = true;
		for (const key of Object.keys(map)) if (!(findings === void 0 ? check(key, findings) : findings.name(key, check))) passes = false;
		return passes;
	});
};
const additionalProperties = ({ schema, inner, refuse }) => {
	const known = schema.properties ?? {};
	const check = schema.additionalProperties === false ? void 0 : inner("additionalProperties");
	return onMaps((map, findings) => {
		let passes = true;
		for (const key of Object.keys(map)) {
			if (Object.hasOwn(known, key)) continue;
			if (check === void 0) passes = refuse(findings, "additionalProperties", { additionalProperty: key });
			else if (!below(key, map[key], check, findings)) passes = false;
		}
		return passes;
	});
};
const properties = (part) => {
	const checks = byKey(part, "properties");
	return onMaps((map, findings) => {
		let passes = true;
		for (const [key, check] of checks) {
			const value = map[key];
			if (value !== void 0 && !below(key, value, check, findings)) passes = false;
		}
		return passes;
	});
};
const items = ({ inner }) => {
	const check = inner("items");
	return onLists((list, findings) => {
		let passes = true;
		for (let index = 0; index < list.length; index++) if (!below(index, list[index], check, findings)) passes = false;
		return passes;
	});
};
const KEYWORDS = {
	...Object.fromEntries(Object.entries(ASSERTIONS).map(([keyword, one]) => [keyword, assertion(keyword, one)])),
	required,
	uniqueItems,
	not,
	anyOf,
	oneOf,
	allOf,
	if: condition,
	dependentSchemas,
	propertyNames,
	additionalProperties,
	properties,
	items
};
function validatorOf(root) {
	const check = checkOf(root, "#", root);
	return (data) => {
		if (check(data, void 0)) return [];
		const findings = new Findings();
		check(data, findings);
		return findings.errors;
	};
}
function whole(node, root) {
	if (typeof node.$ref !== "string") return node;
	const { $ref, ...own } = node;
	const name = $ref.slice(8);
	return {
		...whole(root.$defs[name], root),
		...own
	};
}
function checkOf(schema, path, root) {
	let checks;
	return (value, findings) => {
		checks ??= checksOf(schema, path, root);
		let passes = true;
		for (const check of checks) if (!check(value, findings)) passes = false;
		return passes;
	};
}
function checksOf(schema, path, root) {
	const refuse = (findings, keyword, params) => {
		findings?.add({
			schemaPath: `${path}/${keyword}`,
			keyword,
			params
		});
		return false;
	};
	if (schema === true) return [];
	if (schema === false) return [(_, findings) => refuse(findings, "false schema", {})];
	const node = whole(schema, root);
	const inner = (...keys) => {
		return checkOf(keys.reduce((outer, key) => outer[key], node), [path, ...keys].join("/"), root);
	};
	const checks = [];
	for (const keyword in node) {
		const check = KEYWORDS[keyword]?.({
			schema: node,
			refuse,
			inner
		});
		if (check !== void 0) checks.push(check);
	}
	return checks;
}
const SECRETS = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN"
];
const REGIONS = ["AWS_REGION", "AWS_DEFAULT_REGION"];
const NAMES = ["AWS_PROFILE", "AWS_ROLE_SESSION_NAME"];
const FILES = [
	"AWS_CONFIG_FILE",
	"AWS_SHARED_CREDENTIALS_FILE",
	"AWS_CA_BUNDLE",
	"AWS_WEB_IDENTITY_TOKEN_FILE",
	"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
];
const CHOICES = [
	{
		name: "AWS_USE_FIPS_ENDPOINT",
		values: ["true", "false"],
		mayBeEmpty: false
	},
	{
		name: "AWS_USE_DUALSTACK_ENDPOINT",
		values: ["true", "false"],
		mayBeEmpty: false
	},
	{
		name: "AWS_DEFAULTS_MODE",
		values: [
			"auto",
			"in-region",
			"cross-region",
			"mobile",
			"standard",
			"legacy"
		],
		mayBeEmpty: true
	}
];
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
function wrong(summary, remedy) {
	return {
		code: "bad_environment",
		severity: "error",
		summary,
		remedy
	};
}
function meantRegion(text) {
	const zone = /^([a-z]{2,4}(?:-[a-z]+)+-\d)[a-z]$/.exec(text.trim().toLowerCase())?.[1];
	if (zone !== void 0) return zone;
	const letters = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
	return [...KNOWN_REGIONS].find((region) => letters(region) === letters(text));
}
function regionFault(name, value) {
	const fault = valueFault(value, "no-blanks");
	const meant = meantRegion(value);
	const write = `Set ${name} to ${meant ?? "a Region such as eu-west-1"}, or unset it.`;
	if (fault !== void 0) return wrong(`${name} ${fault}`, write);
	if (isWellFormedRegion(value)) return void 0;
	return wrong(`${name} ${meant !== void 0 && /\d[a-z]$/.test(value) ? "is an Availability Zone, not a Region" : "is not a Region"}${meant === void 0 ? "" : `: did you mean ${meant}?`}`, write);
}
function keyPairFaults(environment) {
	const { AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token, AWS_PROFILE } = environment;
	if (AWS_PROFILE || !key && !secret) return [];
	if (!key || !secret) {
		const [there, missing] = key ? [SECRETS[0], SECRETS[1]] : [SECRETS[1], SECRETS[0]];
		return [wrong(`${there} is set, but ${missing} is not`, "Set both, or unset both to sign in another way.")];
	}
	if (key.startsWith("ASIA") && !token) return [wrong("AWS_ACCESS_KEY_ID is a temporary key, but AWS_SESSION_TOKEN is not set", "Set AWS_SESSION_TOKEN too: temporary keys (ASIA…) come with one.")];
	if (key.startsWith("AKIA") && token) return [wrong("AWS_SESSION_TOKEN is set, but AWS_ACCESS_KEY_ID is a long-term key, which has none", "Unset AWS_SESSION_TOKEN: it is left from another sign-in.")];
	return [];
}
function environmentFaults(environment, { signsIn }) {
	const given = (name) => environment[name] ?? "";
	const faulty = (names, allows, remedy) => names.flatMap((name) => {
		const fault = given(name) === "" ? void 0 : valueFault(given(name), allows);
		return fault === void 0 ? [] : [wrong(`${name} ${fault}`, remedy)];
	});
	const secrets = signsIn ? faulty(SECRETS, "no-blanks", "Set it again without: the value is used as it is. A secret that is pasted easily takes the end of its line along.") : [];
	const role = signsIn ? given("AWS_ROLE_ARN") : "";
	return [
		...secrets,
		...signsIn && secrets.length === 0 ? keyPairFaults(environment) : [],
		...REGIONS.flatMap((name) => given(name) === "" ? [] : regionFault(name, given(name)) ?? []),
		...faulty(NAMES, "blanks", "Set it again without: the value is used as it is."),
		...faulty(FILES, "blanks", "Set it again without: the value is used as it is."),
		...role === "" || ROLE_ARN.test(role) ? [] : [wrong(`AWS_ROLE_ARN ${valueFault(role, "no-blanks") ?? "is not the ARN of a role"}`, "Correct or unset it.")],
		...CHOICES.flatMap(({ name, values, mayBeEmpty }) => {
			const value = environment[name];
			if (value === void 0 || values.includes(value) || value === "" && mayBeEmpty) return [];
			return [wrong(`${name} ${value === "" ? "is empty" : valueFault(value, "no-blanks") ?? "has a value that the AWS SDK refuses"}`, `Set it to ${listed(values, "or")}, or unset it.`)];
		}),
		...proxyFaults(environment)
	];
}
function twoSignIns(environment) {
	const { AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret, AWS_PROFILE: profile } = environment;
	if (!profile || !key || !secret) return void 0;
	return {
		code: "two_sign_ins",
		severity: "warning",
		summary: `AWS_PROFILE and AWS_ACCESS_KEY_ID are both set, and plsync signs in with the profile "${profile}"`,
		remedy: "Unset the one that you do not mean: the AWS CLI would take the keys."
	};
}
const HOUR = 36e5;
const WINDOW = 2 * HOUR;
const DEFAULT_REFRESH_MILLISECONDS = 24 * HOUR;
function parseRefresh(text) {
	const [, amount, unit] = /^([1-9]\d{0,3})([hd])$/.exec(text) ?? [];
	return amount === void 0 ? void 0 : Number(amount) * (unit === "d" ? 24 * HOUR : HOUR);
}
function isHourly(cron) {
	return /^\s*\S+(?:\s+\*){4}\s*$/.test(cron);
}
function isReadAnew(listId, now, { every, hourly }) {
	const windows = hourly ? Math.max(1, Math.floor(every / WINDOW)) : 1;
	const ofList = Number.parseInt(sha256(listId).slice(0, 8), 16) % windows;
	return Math.floor(now / WINDOW) % windows === ofList;
}
const NO_TRAFFIC = new Map();
function addsOf(change) {
	return change.kind === "create" || change.kind === "update" ? change.adds : [];
}
function removesOf(change) {
	return change.kind === "update" ? change.removes : [];
}
function describesOf(change) {
	return change.kind === "update" ? change.describes : [];
}
function newWordsOf(change) {
	return describesOf(change).filter(({ from, to }) => withoutMark(from) !== withoutMark(to));
}
function shareChangeOf(change) {
	return change.kind === "create" || change.kind === "update" || change.kind === "delete" ? change.share : void 0;
}
function compareCapacity(a, b) {
	return rank$1(a) - rank$1(b) || compareText(a.address, b.address);
}
function rank$1({ references, room = Number.MAX_SAFE_INTEGER - 1 }) {
	return references === 0 ? Number.MAX_SAFE_INTEGER : room;
}
function countReadAnew({ regions }) {
	return regions.reduce((sum, { readAnew = 0 }) => sum + readAnew, 0);
}
function byAccountRegion({ regions }) {
	return new Map(regions.map((region) => [accountRegionKey(region.at), region]));
}
const LIST_TAG = "plsync:list";
function isIn({ state }) {
	return state !== "FAILED" && state !== "DISASSOCIATING" && state !== "DISASSOCIATED";
}
function isStaying({ state }) {
	return state !== "DELETING";
}
function holdsList({ resources, listId }) {
	return resources.some((member) => isIn(member) && member.id.endsWith(`:prefix-list/${listId}`));
}
function interfaceMatchKey({ tags, subnetIds, vpcIds, types, description }) {
	const sorted = [...tags].sort(([a], [b]) => compareText(a, b));
	const anyOf = (values) => values === void 0 ? null : [...new Set(values)].sort();
	return JSON.stringify([
		sorted,
		anyOf(subnetIds),
		anyOf(vpcIds),
		anyOf(types),
		description ?? null
	]);
}
const SLACK = 1.1;
function rank(account, shard) {
	return sha256(`plsync shard 1\n${account}\n${shard}`);
}
function assignAccounts(accounts, count) {
	const shards = Array.from({ length: count }, () => ({
		load: 0,
		aliases: []
	}));
	const room = accounts.reduce((sum, { weight }) => sum + weight, 0) / count * SLACK;
	for (const { alias, id, weight } of accounts.toSorted((a, b) => b.weight - a.weight || compareText(a.id, b.id))) {
		const order = shards.map((shard, index) => ({
			shard,
			rank: rank(id, index + 1)
		})).sort((a, b) => compareText(a.rank, b.rank)).map(({ shard }) => shard);
		const least = Math.min(...shards.map(({ load }) => load));
		const chosen = order.find(({ load }) => load + weight <= room) ?? order.find(({ load }) => load === least);
		if (chosen === void 0) continue;
		chosen.load += weight;
		chosen.aliases.push(alias);
	}
	return shards.map(({ aliases }) => aliases.sort(compareText));
}
function rollbackDigest({ address, from, id, to }) {
	return sha256(canonical({
		rollback: 1,
		address,
		id,
		from,
		to
	}));
}
function isParentId(text) {
	return /^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/.test(text);
}
const HOME = {
	"aws-cn": "cn-northwest-1",
	"aws-us-gov": "us-gov-west-1"
};
function organizationsRegion(region) {
	return HOME[partitionOfRegion(region)] ?? "us-east-1";
}
export { BUILT_IN_LIMITS, BUILT_IN_THRESHOLDS, CIDR_ORIGIN, DEFAULT_MAX_ADDRESSES, DEFAULT_REFRESH_MILLISECONDS, EVENT_KINDS, FILE_ORIGIN, INTERFACE_ORIGIN, KNOWN_REGIONS, LIST_TAG, NO_TRAFFIC, PRIVATE_IPV4, PUBLISHED_ORIGIN, Pieces, RESOURCE_ORIGIN, SOURCE_KINDS, TAG, addressesOf, addsOf, assignAccounts, beginningAt, byAccountRegion, canonical, canonicalIf, canonicalMembers, canonicalPairs, characterName, cidrColumn, cidrsAt, compareCapacity, countAddresses, countReadAnew, describesOf, difference, entryMark, environmentFaults, familiesOf, firstIndexes, formerNames, holdsList, includesBlock, interfaceMatchKey, intersection, isAccountId, isHourly, isIn, isInProgress, isLoopback, isOrganizationPrincipal, isParentId, isPrivateUrl, isReadAnew, isReservedTagKey, isSortedOnce, isStaying, isWellFormedRegion, kindOf, kindWords, knownGroups, lookalikeOf, markOf, matchesResource, matchingGroups, meantRegion, newWordsOf, once, ordinaryAddresses, organizationsRegion, packedCidrs, packedNumbers, pairs, parseRefresh, parseShard, parseShardCount, partitionOfPrincipal, partitionOfRegion, proxiesOf, proxyFaults, proxyFor, readTopicArn, removesOf, repeatedCidrs, rollbackDigest, selectedResources, sha256, shardName, shareChangeOf, shortPrincipal, sizedSpec, sortedOnce, strayNames, topicHint, touchesBlock, twoSignIns, union$1 as union, unordered, unseenIn, validatorOf, valueFault, vpcsInQuestion, withMark, withoutMark, wordOr, wordsFor };
