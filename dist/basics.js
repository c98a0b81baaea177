const { setTimeout } = globalThis.process.getBuiltinModule("node:timers/promises");
var version = "0.1.0";
const VERSION = version;
const PAGES = `https://github.com/plsync/plsync/blob/v${VERSION}/docs/`;
function pageUrl(file) {
	return `${PAGES}${file}`;
}
function accountRegionKey(at) {
	return `${at.account}/${at.region}`;
}
var PerAccountRegion = class {
	#values = new Map();
	#last;
	constructor(entries = []) {
		for (const [at, value] of entries) this.set(at, value);
	}
	get({ account, region }) {
		if (this.#last?.account === account && this.#last.region === region) return this.#last.value;
		const value = this.#values.get(account)?.get(region);
		this.#last = {
			account,
			region,
			value
		};
		return value;
	}
	set({ account, region }, value) {
		const own = this.#values.get(account) ?? new Map();
		this.#values.set(account, own.set(region, value));
		this.#last = void 0;
	}
};
function listAddress(at, name) {
	return `${accountRegionKey(at)}/${name}`;
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function compareAccountRegions(a, b) {
	return compareText(a.account, b.account) || compareText(a.region, b.region);
}
const GROUPS = 8;
function groupsOf(text, isEnd, readIPv4) {
	if (text === "") return [];
	const groups = [];
	const words = text.split(":");
	for (const [index, word] of words.entries()) {
		const ipv4 = isEnd && index === words.length - 1 && word.includes(".") ? readIPv4(word) : void 0;
		if (ipv4 !== void 0) groups.push(ipv4 >>> 16, ipv4 & 65535);
		else if (/^[0-9a-f]{1,4}$/i.test(word)) groups.push(Number.parseInt(word, 16));
		else return void 0;
	}
	return groups;
}
function parseIPv6(text, readIPv4) {
	const [head = "", tail, ...more] = text.split("::");
	const before = groupsOf(head, tail === void 0, readIPv4);
	const after = groupsOf(tail ?? "", true, readIPv4);
	if (more.length > 0 || before === void 0 || after === void 0) return void 0;
	const zeros = GROUPS - before.length - after.length;
	if (tail === void 0 ? zeros !== 0 : zeros < 1) return void 0;
	return [
		...before,
		...new Array(zeros).fill(0),
		...after
	].reduce((address, group) => address << 16n | BigInt(group), 0n);
}
function formatIPv6(address) {
	const groups = Array.from({ length: GROUPS }, (_, i) => Number(address >> BigInt(16 * (7 - i)) & 65535n));
	let [from, length] = [0, 1];
	for (let start = 0; start < GROUPS; start++) {
		let end = start;
		while (groups[end] === 0) end++;
		if (end - start > length) [from, length] = [start, end - start];
	}
	const written = (part) => part.map((group) => group.toString(16)).join(":");
	return length === 1 ? written(groups) : `${written(groups.slice(0, from))}::${written(groups.slice(from + length))}`;
}
const LENGTH_SLOTS = 64;
const LENGTH_BITS = 8n;
const LENGTH_MASK = 255n;
function addressBits(family) {
	return family === "IPv4" ? 32 : 128;
}
function familyOf(cidr) {
	return typeof cidr === "number" ? "IPv4" : "IPv6";
}
function blockAt(address, length) {
	if (typeof address === "number") {
		const size = 2 ** (32 - length);
		return Math.floor(address / size) * size * LENGTH_SLOTS + length;
	}
	const host = 128n - BigInt(length);
	return address >> host << host << LENGTH_BITS | BigInt(length);
}
function prefixLength(cidr) {
	return typeof cidr === "number" ? lengthIPv4(cidr) : Number(cidr & LENGTH_MASK);
}
function firstAddress(cidr) {
	return typeof cidr === "number" ? firstIPv4(cidr) : cidr >> LENGTH_BITS;
}
function firstIPv4(packedNumber) {
	return Math.floor(packedNumber / LENGTH_SLOTS);
}
function lengthIPv4(packedNumber) {
	return packedNumber - firstIPv4(packedNumber) * LENGTH_SLOTS;
}
function singleIPv4(address) {
	return address * LENGTH_SLOTS + 32;
}
function isSingleIPv4(packedNumber) {
	return (packedNumber & 63) === 32;
}
function lastAddress(cidr) {
	const first = firstAddress(cidr);
	return typeof first === "number" ? first + 2 ** (32 - prefixLength(cidr)) - 1 : first + (1n << 128n - BigInt(prefixLength(cidr))) - 1n;
}
function isSingleAddress(cidr) {
	return prefixLength(cidr) === addressBits(familyOf(cidr));
}
function covers(outer, inner) {
	return typeof outer === typeof inner && firstAddress(outer) <= firstAddress(inner) && lastAddress(inner) <= lastAddress(outer);
}
function overlap(a, b) {
	return covers(a, b) || covers(b, a);
}
function compareCidrs(a, b) {
	if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
	return a < b ? -1 : a > b ? 1 : 0;
}
function formatAddress(address) {
	if (typeof address === "number") return `${address >>> 24}.${address >>> 16 & 255}.${address >>> 8 & 255}.${address & 255}`;
	return formatIPv6(address);
}
function formatCidr(cidr) {
	return `${formatAddress(firstAddress(cidr))}/${prefixLength(cidr)}`;
}
const [ZERO, NINE, DOT] = [
	48,
	57,
	46
];
function parseIPv4(text) {
	let address = 0;
	let octet = 0;
	let digits = 0;
	let dots = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === DOT && digits > 0 && dots < 3) {
			address = address * 256 + octet;
			dots++;
			octet = digits = 0;
			continue;
		}
		if (code < ZERO || code > NINE || digits > 0 && octet === 0) return void 0;
		octet = octet * 10 + code - ZERO;
		digits++;
		if (octet > 255) return void 0;
	}
	return dots === 3 && digits > 0 ? address * 256 + octet : void 0;
}
function parseAddress(text) {
	return text.includes(":") ? parseIPv6(text, parseIPv4) : parseIPv4(text);
}
function parseCidr(text) {
	const slash = text.indexOf("/");
	const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
	if (address === void 0) return {
		ok: false,
		problem: { kind: "not-a-cidr" }
	};
	const bits = typeof address === "number" ? 32 : 128;
	if (slash < 0) return {
		ok: false,
		problem: {
			kind: "no-prefix-length",
			canonical: formatCidr(blockAt(address, bits))
		}
	};
	const lengthText = text.slice(slash + 1);
	if (!/^(0|[1-9]\d{0,2})$/.test(lengthText) || Number(lengthText) > bits) return {
		ok: false,
		problem: { kind: "not-a-cidr" }
	};
	const cidr = blockAt(address, Number(lengthText));
	const canonical = formatCidr(cidr);
	if (firstAddress(cidr) !== address) return {
		ok: false,
		problem: {
			kind: "host-bits",
			canonical
		}
	};
	if (canonical !== text) return {
		ok: false,
		problem: {
			kind: "not-canonical",
			canonical
		}
	};
	return {
		ok: true,
		cidr
	};
}
function readCidr(text) {
	const parsed = parseCidr(text);
	if (parsed.ok) return parsed.cidr;
	if (parsed.problem.kind === "not-a-cidr") return void 0;
	const canonical = parseCidr(parsed.problem.canonical);
	return canonical.ok ? canonical.cidr : void 0;
}
function readSingleAddress(text) {
	const address = parseAddress(text);
	return address === void 0 ? void 0 : blockAt(address, typeof address === "number" ? 32 : 128);
}
function mappedIPv4(cidr) {
	const [address, length] = [firstAddress(cidr), prefixLength(cidr)];
	if (typeof address === "number" || address >> 32n !== 65535n || length < 96) return void 0;
	return blockAt(Number(address & 4294967295n), length - 96);
}
function count(number) {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
const IN_ES = [[/entry$/, "entries"], [/address$/, "addresses"]];
function plural(number, noun) {
	if (number === 1) return noun;
	const irregular = IN_ES.find(([ending]) => ending.test(noun));
	return irregular === void 0 ? `${noun}s` : noun.replace(...irregular);
}
function counted(number, noun) {
	return `${count(number)} ${plural(number, noun)}`;
}
function listed(words, conjunction = "and") {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
function listedUpTo(most, words) {
	const more = words.length - most;
	return more > 0 ? `${words.slice(0, most).join(", ")} and ${count(more)} more` : words.join(", ");
}
function sentence(text) {
	return /[.!?:]$/.test(text) ? text : `${text}.`;
}
function shortened(text) {
	const characters = Array.from(text.slice(0, 200));
	return (characters.length > 80 || text.length > 200 ? `${characters.slice(0, 79).join("")}…` : text).replaceAll(/\p{Cc}/gu, " ");
}
const SYSTEM_CLOCK = {
	now: () => Date.now(),
	sleep: async (milliseconds) => void await setTimeout(milliseconds),
	random: () => Math.random()
};
const IPV4 = String.raw`(?<!\d|\d\.|\bv)(?<kept4>\d{1,3}\\?\.\d{1,3}\.)(?<rest4>\d{1,3}\.\d{1,3})(?!\.?\d)`;
const DASHED4 = String.raw`(?<!\d|\d{4}-)(?<kept4d>(?:ec2-)?\d{1,3}-\d{1,3}-)(?<rest4d>\d{1,3}(?:-\d{1,3})+)(?!\d)`;
const GROUP = "[0-9A-Fa-f]{1,4}";
const IPV6 = String.raw`(?<six>(?:\\x3a:(?:${GROUP}:){0,6}|(?<![0-9A-Za-z])(?:(?:${GROUP})?:){2,8})(?:(?:\d{1,3}\.){3}\d{1,3}|${GROUP})?)(?![0-9A-Za-z])`;
const DASHED6 = `(?<![0-9A-Za-z])(?<kept6d>(?:[23][0-9A-Fa-f]{3}|[fF][cdCD][0-9A-Fa-f]{2}|[fF][eE][89abAB][0-9A-Fa-f])-(?:${GROUP}-)?)(?<rest6d>(?:${GROUP}-|-){1,7}${GROUP}|-)(?![0-9A-Za-z])`;
const GROUPED = String.raw`(?<!\d|\d-)(?<kept12>\d{4}-\d{4})(?=-\d{4}(?!\d|-\d))`;
const ACCOUNT = String.raw`(?<!\d|\d\.)(?<account>\d{12})(?!\d|[A-Za-z]|\.\d)`;
const PAGE$1 = String.raw`https:\/\/(?:github\.com|[\w-]+\.ghe\.com)\/[^\s()<>[\]"'\x60|]*`;
const ALL = new RegExp([
	PAGE$1,
	IPV6,
	IPV4,
	DASHED6,
	GROUPED,
	DASHED4,
	ACCOUNT
].join("|"), "g");
const LOOK_BACK = 60;
const DIGEST_BEFORE = /(?:digest|exact|settings|reviewed|approved: expected)[^\w\n|]{1,16}(?:[0-9a-f]{12}(?:, now | -> | → ))?$/i;
const RUN_BEFORE = /\bruns?[ /]#?$/i;
const LETTER_BEFORE = /[A-Za-z]$/;
const ESCAPE_BEFORE = /\\(?:[nrt]|x[0-9a-f]{2}|u[0-9a-f]{4})$|\p{Cc}\[[\d;]*m$/u;
function isAccount(before) {
	if (DIGEST_BEFORE.test(before) || RUN_BEFORE.test(before)) return false;
	return !LETTER_BEFORE.test(before) || ESCAPE_BEFORE.test(before);
}
function hidden(text) {
	return text.replace(/[0-9A-Fa-f]/g, "x");
}
function shortIPv4(text, kept, rest) {
	return text.split(/\\?\./).every((part) => Number(part) <= 255) && text !== "0.0.0.0" ? kept + hidden(rest) : text;
}
function isIPv6(text) {
	return parseAddress(text) !== void 0 || /[^:]:$/.test(text) && parseAddress(text.slice(0, -1)) !== void 0;
}
function shortIPv6(text) {
	const escaped = "\\x3a:";
	if (text.startsWith(escaped)) {
		const rest = text.slice(5);
		return isIPv6(`::${rest}`) ? escaped + hidden(rest) : text;
	}
	for (let start = 0; text.indexOf(":", start) >= 0; start = text.indexOf(":", start) + 1) {
		const address = text.slice(start);
		if (!isIPv6(address)) continue;
		const kept = /^(?:[^:]+:[^:]+(?=:)|[^:]*(?=::))/.exec(address)?.[0] ?? "";
		return text.slice(0, start) + kept + hidden(address.slice(kept.length));
	}
	const [found = "", kept = "", rest = ""] = /(\d+\.\d+\.)(\d+\.\d+)$/.exec(text) ?? [];
	return text.slice(0, text.length - found.length) + shortIPv4(found, kept, rest);
}
function once(text) {
	return text.replace(ALL, (found, ...more) => {
		const groups = more.at(-1);
		const offset = Number(more.at(-3));
		if (groups.six !== void 0) return shortIPv6(found);
		if (groups.rest4 !== void 0) return shortIPv4(found, groups.kept4 ?? "", groups.rest4);
		if (groups.rest4d !== void 0) return `${groups.kept4d}${hidden(groups.rest4d)}`;
		if (groups.rest6d !== void 0) return isIPv6(found.replaceAll("-", ":")) ? `${groups.kept6d}${hidden(groups.rest6d)}` : found;
		if (groups.kept12 !== void 0) return hidden(found);
		if (groups.account === void 0) return found;
		return isAccount(text.slice(Math.max(0, offset - LOOK_BACK), offset)) ? `xxxxxxxx${found.slice(8)}` : found;
	});
}
function redactor(on) {
	if (!on) return (text) => text;
	return (text) => {
		let shown = once(text);
		for (let next = once(shown); next !== shown; next = once(shown)) shown = next;
		return shown;
	};
}
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN$1 = /^[ -~]*$/;
const SHORT = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
function escaped(character) {
	const short = SHORT.get(character);
	if (short !== void 0) return short;
	const code = character.codePointAt(0) ?? 0;
	if (code <= 255) return `\\x${code.toString(16).padStart(2, "0")}`;
	return code <= 65535 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
}
const COMMAND = /(?<!\S)::(?=[a-z]+(?:-[a-z]+)*(?:\s.*?)?::)/gis;
function visible(text) {
	return (PLAIN$1.test(text) ? text : text.replace(UNSAFE, escaped)).replace(COMMAND, "\\x3a:").replaceAll("##[", "#\\x23[");
}
function shellWord(text) {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${visible(text).replaceAll("'", `'\\''`)}'`;
}
function attemptLine({ action, account, region, milliseconds, error, notScanned }) {
	const place = account === void 0 ? region : `${account} ${region}`;
	const result = error ?? (notScanned === void 0 ? "ok" : `ok, read by the SDK's parser: the page has ${notScanned}`);
	return visible([
		"aws ",
		place,
		action,
		`${Math.round(milliseconds)} ms`,
		result
	].join(" "));
}
const FORM = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;
function timeText(milliseconds) {
	return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
function holdUntil(text, now) {
	const since = timeText(now);
	if (text === void 0) return {
		ok: true,
		value: { since }
	};
	const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
	const time = FORM.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10)) ? Date.parse(text.length === 10 ? `${text}T23:59:59Z` : text) : NaN;
	if (Number.isNaN(time)) return {
		ok: false,
		why: "is not a time like 2026-11-24T06:00Z or a day like 2026-11-24"
	};
	if (time <= now) return {
		ok: false,
		why: "is in the past"
	};
	return {
		ok: true,
		value: {
			since,
			until: timeText(time)
		}
	};
}
function versionNumber(text) {
	return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : void 0;
}
function hasErrors(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
function explanation({ detail, remedy }) {
	return [detail ?? "", remedy ?? ""].filter((text) => text !== "").map(sentence);
}
function inFileOrder(diagnostics) {
	return diagnostics.toSorted((a, b) => {
		if (a.position === void 0 || b.position === void 0) return Number(a.position === void 0) - Number(b.position === void 0);
		return compareText(a.position.file, b.position.file) || a.position.line - b.position.line || a.position.column - b.position.column;
	});
}
function present(value) {
	const held = {};
	for (const key of Object.keys(value)) {
		const each = value[key];
		if (each !== void 0) held[key] = each;
	}
	return held;
}
const peq = new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
function apartness(a, b) {
	const letters = (word) => [...word].sort().join("");
	const apart = distance(a, b);
	return apart === 2 && a.length === b.length && letters(a) === letters(b) ? 1 : apart;
}
function nearest(word, candidates) {
	const written = word.toLowerCase();
	let best;
	let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const apart = apartness(written, candidate.toLowerCase());
		if (apart < bestDistance) {
			best = candidate;
			bestDistance = apart;
		}
	}
	return best ?? partOf(written, candidates);
}
function partOf(word, candidates) {
	const [only, second] = [...candidates].filter((candidate) => word.length >= 4 && candidate.toLowerCase().includes(word));
	return second === void 0 ? only : void 0;
}
function pathKey(path) {
	return JSON.stringify(path);
}
function isLike(pattern, text) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return text === first;
	if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
	const end = text.length - last.length;
	let at = first.length;
	for (const piece of rest) {
		const found = text.indexOf(piece, at);
		if (found < 0 || found + piece.length > end) return false;
		at = found + piece.length;
	}
	return true;
}
function matches(pattern, parts) {
	return pattern.length === parts.length && pattern.every((part, index) => isLike(part, parts[index] ?? ""));
}
function scopeOf(patterns) {
	const split = patterns.map((pattern) => pattern.split("/"));
	const regions = split.map((parts) => parts.slice(0, 2));
	const some = (all, text) => {
		if (all.length === 0) return true;
		const parts = text.split("/");
		return all.some((pattern) => matches(pattern, parts));
	};
	return {
		patterns,
		includes: (address) => some(split, address),
		includesRegion: (key) => some(regions, key)
	};
}
function includesList({ includes }, { address, at, part }) {
	if (part === void 0) return includes(address);
	return [part.of, ...partNames(part)].some((name) => includes(listAddress(at, name)));
}
function partNames({ of, count }) {
	return Array.from({ length: count }, (_, index) => `${of}-${index + 1}`);
}
function isSameScope(one, other) {
	return one.length === other.length && one.every((pattern) => other.includes(pattern));
}
function unmatched(scope, addresses) {
	return scope.patterns.filter((pattern) => !addresses.some((address) => scopeOf([pattern]).includes(address)));
}
function didYouMean(word, candidates) {
	const meant = nearest(word, candidates);
	return meant === void 0 ? {} : { hint: `did you mean "${meant}"?` };
}
function duration(milliseconds) {
	const tenths = Math.round(milliseconds / 100);
	if (tenths < 600) return `${(tenths / 10).toFixed(1)}s`;
	const seconds = Math.round(milliseconds / 1e3);
	return `${Math.floor(seconds / 60)}m ${String(seconds % 60).padStart(2, "0")}s`;
}
function regionTitle(at) {
	return `${at.account} (${at.accountId}) ${at.region}`;
}
function lineOf(position) {
	return `${position.file}:${position.line}`;
}
function listsInPlaces(lists) {
	const places = new Set(lists.map(({ at }) => accountRegionKey(at)));
	return `${counted(lists.length, "prefix list")} in ${counted(places.size, "account-region")}`;
}
function causeWords(cause) {
	return cause === void 0 ? "not known" : {
		pull_request: "this PR",
		drift: "drift"
	}[cause];
}
function shortDigest(digest) {
	return digest.slice(0, 12);
}
function shortCommit(commit) {
	return commit.slice(0, 7);
}
const LOG_LEVELS = [
	"error",
	"warn",
	"info",
	"debug"
];
function isLogLevel(text) {
	return LOG_LEVELS.some((level) => level === text);
}
function isShown(level, most) {
	return LOG_LEVELS.indexOf(level) <= LOG_LEVELS.indexOf(most);
}
const LEVEL_OF = {
	error: "error",
	warning: "warn"
};
function shownDiagnostics(diagnostics, most) {
	return diagnostics.filter(({ severity }) => isShown(LEVEL_OF[severity], most));
}
const DEFAULT_PARALLELISM = {
	reads: 16,
	writes: 32
};
const MOST_PARALLELISM = 64;
function parseParallelism(text) {
	const value = Number(text);
	return /^\d+$/.test(text) && value >= 1 && value <= 64 ? {
		reads: value,
		writes: value
	} : void 0;
}
const NO_ALLOWANCES = {
	removals: new Map(),
	deletes: new Set()
};
function hasAllowances({ deletes, removals }) {
	return deletes.size > 0 || removals.size > 0;
}
function withRemovals(allowances, removals) {
	return {
		...allowances,
		removals: new Map([...removals, ...allowances.removals])
	};
}
function parseAllowances(removals, deletes) {
	const counts = new Map();
	for (const text of removals) {
		const parts = /^([^=]+)=(\d{1,6})$/.exec(text);
		if (parts?.[1] === void 0) return {
			ok: false,
			wrong: text
		};
		counts.set(parts[1], Number(parts[2]));
	}
	return {
		ok: true,
		value: {
			removals: counts,
			deletes: new Set(deletes)
		}
	};
}
const COMMAND_AT_START = /^([\s\u0085]*):(?=:)/gm;
function withoutCommands(text) {
	return text.replace(COMMAND_AT_START, "$1\\x3a");
}
function logText(text) {
	return withoutCommands(text.replace(/\r\n?/g, "\n")).replaceAll("##[", "#\\x23[");
}
const SHOWN = 3;
function some(names) {
	return listedUpTo(SHOWN, [...new Set(names)]);
}
function consequenceOf(lists, mappings, most) {
	const parts = [];
	if (lists.length > 0) parts.push(`Not in this plan: ${listedUpTo(most, lists)}.`);
	if (mappings.length > 0) parts.push(`Nothing is removed from the lists of ${plural(mappings.length, "mapping")} ${listedUpTo(most, mappings)}.`);
	return parts.join(" ");
}
function joined(first, all) {
	const causes = all.flatMap(({ cause }) => cause ?? []);
	const accounts = [...new Set(all.flatMap(({ account }) => account ?? []))];
	const places = [...new Set(all.flatMap(({ account, region }) => region === void 0 ? [] : `${account}/${region}`))];
	const [many, names] = accounts.length > 1 ? ["account", accounts] : ["account-region", places];
	const { account: _, address: _a, excerpt: _e, mapping: _m, region: _r, remedy: _y, ...rest } = first;
	const remedy = first.cause?.remedy;
	const lists = causes.flatMap((cause) => cause.lists ?? []);
	const mappings = [...new Set(causes.flatMap((cause) => cause.mappings ?? []))];
	const said = first.cause?.said;
	return {
		...rest,
		summary: `${counted(names.length, many)}: ${first.cause?.summary ?? first.summary}`,
		detail: [
			`${some(names)}.`,
			...said === void 0 ? [] : [sentence(said)],
			consequenceOf(lists, mappings, SHOWN)
		].filter((part) => part !== "").join(" "),
		...remedy === void 0 ? {} : { remedy }
	};
}
function together(diagnostics) {
	return [...Map.groupBy(inFileOrder(diagnostics), (one) => one.cause === void 0 || one.account === void 0 ? Symbol() : [
		one.severity,
		one.code,
		one.cause.summary,
		one.cause.remedy
	].join("\n")).values()].flatMap((all) => {
		const [first] = all;
		return first === void 0 || all.length === 1 ? all : [joined(first, all)];
	});
}
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}])$/u;
const COMBINING = /^\p{M}$/u;
const PLAIN = /^[\x20-\x7e]*$/;
function widthOf(text) {
	if (PLAIN.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return width;
}
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
function padStart(text, width) {
	return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && widthOf(longer) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}
function fold(text, width, indent = "  ") {
	if (text.endsWith("\n")) return `${fold(text.slice(0, -1), width, indent)}\n`;
	if (widthOf(text) <= width) return text;
	return wrap(text, width - indent.length).map((line) => line.trimEnd()).join(`\n${indent}`);
}
const GAP = "  ";
const WIDEST_COLUMN = 44;
function columnsOf(rows) {
	const columns = [];
	for (const row of rows) for (const [index, cell] of row.entries()) {
		const cellWidth = widthOf(cell);
		columns[index] = Math.max(columns[index] ?? 0, cellWidth <= WIDEST_COLUMN ? cellWidth : Math.min(cellWidth, 1));
	}
	return columns;
}
function layColumns(rows, width) {
	const columns = columnsOf(rows);
	return rows.map((row) => layRow(row, columns, width));
}
function fittingColumns(rows, width, drop) {
	let shown = rows;
	const dropped = [];
	for (const index of drop) {
		if (layColumns(shown, width).every((lines) => lines.length <= 1)) break;
		if (shown.some((row) => row[index])) dropped.push(index);
		shown = shown.map((row) => row.with(index, ""));
	}
	return {
		rows: shown,
		dropped
	};
}
function layRow(row, columns, width) {
	const lines = [];
	let line = "";
	for (const [index, cell] of row.entries()) {
		const column = columns[index] ?? 0;
		if (column === 0) continue;
		if (cell !== "" && line !== "" && widthOf(line + cell) > width) {
			lines.push(line.trimEnd());
			line = "    ";
		}
		line += pad(cell, column) + GAP;
	}
	lines.push(line.trimEnd());
	return lines.filter((laid) => laid !== "");
}
const BAR = " │ ";
const ELLIPSIS = "…";
const BEFORE_MARK = 20;
function markedLine(text, column, length) {
	const start = Math.min(column - 1, text.length);
	return {
		text: visible(text),
		before: widthOf(visible(text.slice(0, start))),
		marked: Math.max(1, widthOf(visible(text.slice(start, start + length))))
	};
}
function windowOf(line, width) {
	if (widthOf(line.text) <= width) return line;
	const start = line.before + line.marked <= width - 1 ? 0 : Math.max(0, line.before - BEFORE_MARK);
	let column = 0;
	let shown = start === 0 ? "" : ELLIPSIS;
	for (const character of line.text) {
		if (column >= start && widthOf(shown) + widthOf(character) >= width) {
			shown += ELLIPSIS;
			break;
		}
		if (column >= start) shown += character;
		column += widthOf(character);
	}
	const before = line.before - start + (start === 0 ? 0 : 1);
	return {
		text: shown,
		before,
		marked: Math.max(1, Math.min(line.marked, width - before))
	};
}
function excerptLines({ lines, mark, hint }, width) {
	const digits = Math.max(...lines.map(({ number }) => String(number).length));
	const room = Math.max(40, width - digits - 3);
	return lines.flatMap(({ number, text }) => {
		const isMarked = number === mark.line;
		const line = windowOf(markedLine(text, isMarked ? mark.column : 1, isMarked ? mark.length : 0), room);
		const shown = `${padStart(String(number), digits)}${BAR}${line.text}`.trimEnd();
		if (!isMarked) return [shown];
		const said = hint === void 0 ? "" : ` ${visible(hint)}`;
		return [shown, `${" ".repeat(digits)}${BAR}${" ".repeat(line.before)}${"^".repeat(line.marked)}${said}`];
	});
}
const sgr = (...codes) => (text) => text === "" ? "" : `\x1b[${codes.join(";")}m${text}\x1b[0m`;
const COLOURED = {
	add: sgr(32),
	change: sgr(33),
	remove: sgr(31),
	held: sgr(1, 33),
	title: sgr(1),
	danger: sgr(1, 31),
	warning: sgr(1, 33),
	quiet: sgr(2)
};
const same = (text) => text;
const COLOURLESS = {
	add: same,
	change: same,
	remove: same,
	held: same,
	title: same,
	danger: same,
	warning: same,
	quiet: same
};
function paletteOf(style) {
	return style.color ? COLOURED : COLOURLESS;
}
function placeOf(diagnostic) {
	const { position, excerpt, address, account, region, mapping } = diagnostic;
	const where = [account, region].filter((part) => part !== void 0).join("/");
	const about = [...address === void 0 ? where === "" ? [] : [where] : [address], ...mapping === void 0 ? [] : [`mapping ${mapping}`]];
	if (position === void 0) return about.join(", ");
	if (excerpt !== void 0) return `${lineOf(position)}:${position.column}`;
	return `${lineOf(position)}   ${about.join(", ")}`.trimEnd();
}
function boxLines(diagnostic, width, palette) {
	const isError = diagnostic.severity === "error";
	const word = isError ? "Error:" : "Warning:";
	const paint = isError ? palette.danger : palette.warning;
	const [first = "", ...rest] = wrap(`${word} ${visible(diagnostic.summary)}`, width);
	const summary = [`${paint(word)}${palette.title(first.slice(word.length))}`, ...rest.map(palette.title)];
	const place = visible(placeOf(diagnostic));
	const prose = explanation(diagnostic).flatMap((text) => proseLines(text, width));
	return [
		...summary,
		...place === "" ? [] : ["", ...wrap(place, width - 2).map((line) => `  ${line.trim()}`)],
		...diagnostic.excerpt === void 0 ? [] : excerptLines(diagnostic.excerpt, width - 2).map((line) => `  ${line}`),
		...prose.length === 0 ? [] : ["", ...prose]
	];
}
function proseLines(text, width) {
	return text.split("\n").flatMap((line) => {
		const indent = /^ */.exec(line)?.[0] ?? "";
		return wrap(visible(line.slice(indent.length)), width - indent.length).map((part) => indent + part);
	});
}
function box(diagnostic, style) {
	const palette = paletteOf(style);
	const paint = diagnostic.severity === "error" ? palette.remove : palette.change;
	const lines = boxLines(diagnostic, style.width - 2, palette).map((line) => line === "" ? paint("│") : `${paint("│")} ${line}`);
	return [
		paint("╷"),
		...lines,
		paint("╵")
	].join("\n");
}
function diagnosticsText(diagnostics, style) {
	return together(diagnostics).map((diagnostic) => `${box(diagnostic, style)}\n`).join("");
}
function diagnosticsCount(diagnostics, file) {
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	const [only = file, ...others] = new Set(diagnostics.map(({ position }) => position?.file ?? file));
	const where = others.length > 0 ? file : only;
	return `${counted(errors, "error")}, ${counted(diagnostics.length - errors, "warning")} in ${visible(where)}\n`;
}
const BREAK = "&#8203;";
const PAGE = String.raw`${PAGES.replaceAll(".", "\\.")}[\w-]+\.md(?![\w/#?&%@]|\.\w)`;
const LINKS = String.raw`@|#(?=\d)|:(?=//)|\b[wW]{3}(?=\.)`;
const IN_TEXT = new RegExp(String.raw`${PAGE}|[\\\x60*_[\]<>&~|$]|${LINKS}`, "g");
const IN_HTML = new RegExp(`[&<>"]|${LINKS}`, "g");
const TEXT_ENTITIES = new Map([["|", "&#124;"], ["$", "&#36;"]]);
const HTML_ENTITIES = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"]
]);
const isLink = (found) => /^(?:@|#|:|www)$/i.test(found);
function inline(text) {
	return visible(text).replace(IN_TEXT, (found) => found.startsWith(PAGES) ? found : isLink(found) ? found + BREAK : TEXT_ENTITIES.get(found) ?? `\\${found}`);
}
function atLineStart(markdown) {
	return markdown.replace(/^(\s*\d*)(?=[#+=.)-])/, "$1\\");
}
function markdownText(text) {
	return atLineStart(inline(text));
}
function markdownCode(text) {
	const shown = visible(text).trim();
	if (shown === "") return "";
	return /[`|\\<]/.test(shown) ? markdownText(shown) : `\`${shown}\``;
}
function markdownProse(text) {
	return atLineStart(text.split(/`([^`\n]+)`/).map((part, index) => index % 2 === 0 ? inline(part) : markdownCode(part)).join(""));
}
function htmlText(text) {
	return visible(text).replace(IN_HTML, (found) => isLink(found) ? found + BREAK : HTML_ENTITIES.get(found) ?? found);
}
function needed(held) {
	return {
		allowances: [...new Map(held.flatMap(({ allow }) => allow === void 0 ? [] : [[JSON.stringify(allow), allow]])).values()],
		areEnough: held.every(({ allow }) => allow !== void 0)
	};
}
function flagOf(allowance) {
	switch (allowance.kind) {
		case "removals": return `--allow-removals ${shellWord(`${allowance.address}=${allowance.count}`)}`;
		case "delete": return `--allow-delete ${shellWord(allowance.address)}`;
		case "apply": return `--only ${shellWord(allowance.address)}`;
	}
}
function inputsFor(allowance) {
	switch (allowance.kind) {
		case "removals": return [`allow-removals: ${allowance.address}=${allowance.count}`];
		case "delete": return [`allow-delete: ${allowance.address}`];
		case "apply": return ["command: apply", `only: ${allowance.address}`];
	}
}
function allowingFlags(held) {
	const { allowances, areEnough } = needed(held);
	return areEnough ? allowances.map(flagOf) : [];
}
function allowingCommand(held) {
	const { allowances, areEnough } = needed(held);
	if (allowances.length === 0) return void 0;
	return {
		lead: areEnough ? "To allow it once:" : "Also needed, once the other reasons are resolved:",
		command: ["plsync apply", ...allowances.map(flagOf)].join(" ")
	};
}
const WITH_DIGEST = "`expect-digest`: the exact digest that a plan with the same inputs shows";
function allowingInputs(held) {
	const { allowances, areEnough } = needed(held);
	if (allowances.length === 0) return void 0;
	return {
		lead: areEnough ? "To allow it once" : "Once the other reasons are resolved",
		inputs: allowances.flatMap(inputsFor).map(visible),
		isLabelled: areEnough && allowances.every(({ kind }) => kind === "removals")
	};
}
function hasChanges(plan) {
	return plan.strayShares.length > 0 || plan.lists.some(({ change, held }) => change.kind !== "keep" && held.length === 0);
}
function plannedFilling({ address, change, held, unchanged }) {
	if (change.kind === "delete") return void 0;
	if (change.kind === "create") return held.length > 0 ? void 0 : {
		address,
		entries: change.adds.length,
		size: change.maxEntries
	};
	const { entryCount, maxEntries } = change.have;
	if (change.kind !== "update" || held.length > 0) return {
		address,
		entries: entryCount,
		size: maxEntries
	};
	return {
		address,
		entries: unchanged + change.adds.length,
		size: change.resize?.to ?? maxEntries
	};
}
const REFUSED = "not_reviewed";
function isRefused({ held }) {
	return held.some(({ code }) => code === REFUSED);
}
function inOrderOfRows(rows, diagnostics) {
	const places = new Map();
	for (const [index, { address, at }] of rows.entries()) for (const key of [
		address,
		`${at.account}/${at.region}`,
		at.account
	]) if (!places.has(key)) places.set(key, index);
	const placeOf = ({ address, account, region }) => [
		address,
		`${account}/${region}`,
		account
	].map((key) => places.get(key ?? "")).find((place) => place !== void 0) ?? rows.length;
	const seen = new Set();
	return diagnostics.map((diagnostic) => ({
		diagnostic,
		place: placeOf(diagnostic)
	})).sort((a, b) => a.place - b.place).map(({ diagnostic }) => diagnostic).filter(({ code, address, account, region, summary }) => {
		const key = [
			code,
			address,
			account,
			region,
			summary
		].join("|");
		return !seen.has(key) && seen.add(key);
	});
}
function isIncomplete(report) {
	return report.rows.some(({ outcome, waiting = 0 }) => waiting > 0 || [
		"failed",
		"not-done",
		"not-planned"
	].includes(outcome));
}
function reportSums({ rows }) {
	const having = (...outcomes) => rows.filter((row) => outcomes.includes(row.outcome)).length;
	const sum = (of) => rows.reduce((all, row) => all + (row[of] ?? 0), 0);
	return {
		changes: having("done", "already", "failed", "not-done"),
		made: having("done", "already"),
		failed: having("failed"),
		notDone: having("not-done"),
		held: having("held"),
		notPlanned: having("not-planned"),
		added: sum("added"),
		removed: sum("removed"),
		described: sum("described"),
		kept: sum("kept"),
		waiting: sum("waiting")
	};
}
function encodeDiagnostic(diagnostic) {
	const { severity, code, summary, detail, remedy, address, account, region, mapping, position, excerpt } = diagnostic;
	return present({
		severity,
		code,
		summary,
		detail,
		remedy,
		address,
		account,
		region,
		mapping,
		position: position && {
			file: position.file,
			line: position.line,
			column: position.column
		},
		excerpt: excerpt && present({
			lines: excerpt.lines.map(({ number, text }) => ({
				number,
				text
			})),
			mark: {
				line: excerpt.mark.line,
				column: excerpt.mark.column,
				length: excerpt.mark.length
			},
			hint: excerpt.hint
		})
	});
}
function decodeDiagnostic(document) {
	return encodeDiagnostic(document);
}
function jsonText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
const EXIT = {
	ok: 0,
	incomplete: 1,
	pending: 2,
	refused: 3
};
function isFaulty(plan) {
	return !plan.complete || hasErrors(plan.diagnostics);
}
function isFaultyReport(report) {
	return isIncomplete(report) || hasErrors(report.diagnostics);
}
function appliedOutcome({ plan, report }) {
	const { made, held } = reportSums(report);
	if (plan.lists.some(isRefused)) return made > 0 ? "partial" : "stale";
	if (isFaulty(plan) || isFaultyReport(report)) return made > 0 ? "partial" : "failed";
	return held > 0 ? "held-back" : made > 0 ? "applied" : "no-changes";
}
function outcomeOf(result) {
	switch (result.kind) {
		case "stopped": return "failed";
		case "stale":
		case "superseded":
		case "valid": return result.kind;
		case "list-command": return result.end.kind === "held-back" ? "held-back" : "applied";
		case "planned":
			if (isFaulty(result.plan)) return "failed";
			return hasChanges(result.plan) ? "changes" : result.plan.counts.held > 0 ? "held-back" : "no-changes";
		case "applied": return appliedOutcome(result);
	}
}
function isPending(result) {
	if (result.kind === "applied") return reportSums(result.report).held > 0;
	return hasChanges(result.plan) || result.plan.counts.held > 0;
}
function detailedExitCodeOf(result) {
	const code = exitCodeOf(result);
	return code === EXIT.ok && isPending(result) ? EXIT.pending : code;
}
function exitCodeOf(result) {
	const outcome = outcomeOf(result);
	if (outcome === "stale" || outcome === "superseded") return EXIT.refused;
	if (result.kind === "applied" && result.plan.lists.some(isRefused)) return EXIT.refused;
	if (result.kind === "list-command") return outcome === "held-back" ? EXIT.refused : EXIT.ok;
	return outcome === "failed" || outcome === "partial" ? EXIT.incomplete : EXIT.ok;
}
function where({ address, at, mapping, position }) {
	return present({
		address,
		account: at.account,
		region: at.region,
		mapping,
		position
	});
}
export { DEFAULT_PARALLELISM, EXIT, LOG_LEVELS, NO_ALLOWANCES, PerAccountRegion, REFUSED, SYSTEM_CLOCK, VERSION, WITH_DIGEST, accountRegionKey, allowingCommand, allowingFlags, allowingInputs, attemptLine, blockAt, causeWords, compareAccountRegions, compareCidrs, compareText, consequenceOf, count, counted, covers, decodeDiagnostic, detailedExitCodeOf, diagnosticsCount, diagnosticsText, didYouMean, duration, encodeDiagnostic, exitCodeOf, explanation, familyOf, firstAddress, firstIPv4, fittingColumns, fold, formatAddress, formatCidr, hasAllowances, hasChanges, hasErrors, holdUntil, htmlText, inFileOrder, inOrderOfRows, includesList, isLike, isLogLevel, isRefused, isSameScope, isShown, isSingleAddress, isSingleIPv4, jsonText, lastAddress, layColumns, lengthIPv4, lineOf, listAddress, listed, listedUpTo, listsInPlaces, logText, mappedIPv4, markdownCode, markdownProse, markdownText, nearest, outcomeOf, overlap, pad, padStart, pageUrl, paletteOf, parseAddress, parseAllowances, parseCidr, parseParallelism, partNames, pathKey, plannedFilling, plural, prefixLength, present, readCidr, readSingleAddress, redactor, regionTitle, reportSums, scopeOf, sentence, shellWord, shortCommit, shortDigest, shortened, shownDiagnostics, singleIPv4, together, unmatched, versionNumber, visible, where, widthOf, withRemovals, withoutCommands, wrap };
