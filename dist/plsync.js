import { __toESM } from "./rolldown-runtime.js";
import { distance, pMap, require_ipaddr } from "./small-libraries.js";
import { require_dist } from "./yaml.js";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { setTimeout } from "node:timers/promises";

// src/engine/system-clock.ts
/** Milliseconds since 1970, real waiting, and `Math.random`. */
const SYSTEM_CLOCK = {
	now: () => Date.now(),
	sleep: async (milliseconds) => void await setTimeout(milliseconds),
	random: () => Math.random()
};

// package.json
var version = "0.1.0";

// src/engine/version.ts
/** As in `1.2.3`. */
const VERSION = version;

// src/github/answer.ts
/** The problem of an answer that lacks `what`: `the comment`. */
function odd(what) {
	return {
		ok: false,
		problem: {
			kind: "odd",
			said: `GitHub's answer lacks ${what}`
		}
	};
}
/** The value at `path` in parsed JSON; undefined when there is none. */
function field(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
/** The string at `path`; undefined for anything else. */
function textField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "string" ? found : void 0;
}
/** The number at `path`; undefined for anything else. */
function numberField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "number" ? found : void 0;
}

// src/model/cidr.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
const LENGTH_SLOTS = 64;
const LENGTH_BITS = 8n;
const LENGTH_MASK = 255n;
function addressBits(family) {
	return family === "IPv4" ? 32 : 128;
}
/** The address family of the block, as its packed form tells. */
function familyOf(cidr) {
	return typeof cidr === "number" ? "IPv4" : "IPv6";
}
/** The block of `length` leading bits that holds `address`; host bits are cleared. */
function blockAt(address, length) {
	if (typeof address === "number") {
		const size = 2 ** (32 - length);
		return Math.floor(address / size) * size * LENGTH_SLOTS + length;
	}
	const host = 128n - BigInt(length);
	return address >> host << host << LENGTH_BITS | BigInt(length);
}
/** 0 … 32 for IPv4, 0 … 128 for IPv6. */
function prefixLength(cidr) {
	return typeof cidr === "number" ? cidr % LENGTH_SLOTS : Number(cidr & LENGTH_MASK);
}
/** The number of the first address in the block. */
function firstAddress(cidr) {
	return typeof cidr === "number" ? Math.floor(cidr / LENGTH_SLOTS) : cidr >> LENGTH_BITS;
}
/** The number of the last address in the block. */
function lastAddress(cidr) {
	const first = firstAddress(cidr);
	return typeof first === "number" ? first + 2 ** (32 - prefixLength(cidr)) - 1 : first + (1n << 128n - BigInt(prefixLength(cidr))) - 1n;
}
/** True if the block is one address: /32 or /128. */
function isSingleAddress(cidr) {
	return prefixLength(cidr) === addressBits(familyOf(cidr));
}
/** True if every address of `inner` is in `outer`. */
function covers(outer, inner) {
	return typeof outer === typeof inner && firstAddress(outer) <= firstAddress(inner) && lastAddress(inner) <= lastAddress(outer);
}
/** Numeric order; IPv4 before IPv6; of two blocks that begin together the wider one first. */
function compareCidrs(a, b) {
	if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
	return a < b ? -1 : a > b ? 1 : 0;
}
/** The address in dotted decimal or, for IPv6, as RFC 5952 writes it; without a prefix length. */
function formatAddress(address) {
	if (typeof address === "number") return `${address >>> 24}.${address >>> 16 & 255}.${address >>> 8 & 255}.${address & 255}`;
	const parts = [];
	for (let shift = 112n; shift >= 0n; shift -= 16n) parts.push(Number(address >> shift & 65535n));
	return new import_ipaddr.default.IPv6(parts).toRFC5952String();
}
/** Canonical text: dotted decimal or RFC 5952, always with the prefix length. */
function formatCidr(cidr) {
	return `${formatAddress(firstAddress(cidr))}/${prefixLength(cidr)}`;
}
function parseIPv4(text) {
	const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
	if (octets === null) return void 0;
	let address = 0;
	for (let i = 1; i <= 4; i++) {
		const octet = octets[i];
		if (Number(octet) > 255 || octet.length > 1 && octet.startsWith("0")) return void 0;
		address = address * 256 + Number(octet);
	}
	return address;
}
function parseIPv6(text) {
	if (text.includes("%") || !import_ipaddr.default.IPv6.isValid(text)) return void 0;
	return import_ipaddr.default.IPv6.parse(text).parts.reduce((address, part) => address << 16n | BigInt(part), 0n);
}
/** The number of an IPv4 or IPv6 address in text form, or undefined when it is not one. Zone ids are refused. */
function parseAddress$1(text) {
	return text.includes(":") ? parseIPv6(text) : parseIPv4(text);
}
/**
* Reads a CIDR as a person must write it: with a prefix length, without host bits, in canonical form
* (RFC 5952 for IPv6). Where the meaning is clear, the problem names the canonical form.
*/
function parseCidr(text) {
	const slash = text.indexOf("/");
	const address = parseAddress$1(slash < 0 ? text : text.slice(0, slash));
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
/** Reads a CIDR as AWS may answer it: any spelling of a block, host bits cleared; undefined when it is not one. */
function readCidr(text) {
	const parsed = parseCidr(text);
	if (parsed.ok) return parsed.cidr;
	if (parsed.problem.kind === "not-a-cidr") return void 0;
	const canonical = parseCidr(parsed.problem.canonical);
	return canonical.ok ? canonical.cidr : void 0;
}
/** The single-address block (/32 or /128) of an address in text form, or undefined when it is not an address. */
function readSingleAddress(text) {
	const address = parseAddress$1(text);
	return address === void 0 ? void 0 : blockAt(address, typeof address === "number" ? 32 : 128);
}

// src/render/redact.ts
/** In Markdown that begins with an address, its first dot is escaped. */
const IPV4 = String.raw`(?<!\d|\d\.|\bv)(?<kept4>\d{1,3}\\?\.\d{1,3}\.)(?<rest4>\d{1,3}\.\d{1,3})(?!\.?\d)`;
const HOST = String.raw`(?<![0-9A-Za-z])(?<keptHost>ip-\d{1,3}-\d{1,3}-)(?<restHost>\d{1,3}-\d{1,3})(?!-?\d)`;
/** `::` may stand as `\x3a:`, where a word begins with it. Whether it is an address is looked at afterwards. */
const GROUP = "[0-9A-Fa-f]{1,4}";
const IPV6 = String.raw`(?<six>(?:\\x3a:(?:${GROUP}:){0,6}|(?<![0-9A-Za-z])(?:(?:${GROUP})?:){2,8})(?:(?:\d{1,3}\.){3}\d{1,3}|${GROUP})?)(?![0-9A-Za-z])`;
const ACCOUNT = String.raw`(?<!\d|\d\.)(?<account>\d{12})(?!\d|[A-Za-z]|\.\d)`;
/** Passed over as a whole. */
const PAGE$1 = String.raw`https:\/\/(?:github\.com|[\w-]+\.ghe\.com)\/[^\s()<>[\]"'\x60|]*`;
const ALL = new RegExp([
	PAGE$1,
	IPV6,
	IPV4,
	HOST,
	ACCOUNT
].join("|"), "g");
/** How many characters before twelve digits are looked at, to tell what the digits are. */
const LOOK_BACK = 60;
/** How digests are introduced: `digest 123456789012`, `settings 123456789012 -> 210987654321`, `"exact":"…"`. */
const DIGEST_BEFORE = /(?:digest|exact|settings|reviewed|approved: expected)[^\w\n|]{1,16}(?:[0-9a-f]{12}(?:, now | -> | → ))?$/i;
const RUN_BEFORE = /\bruns?[ /]#?$/i;
/** After a letter the digits are part of a word, unless the letter ends an escape: `\n` as text, or a colour of the terminal. */
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
	return text.split(/\\?\.|-/).every((part) => part === "ip" || Number(part) <= 255) && text !== "0.0.0.0" ? kept + hidden(rest) : text;
}
/** A colon may end the clause. */
function isIPv6(text) {
	return parseAddress$1(text) !== void 0 || /[^:]:$/.test(text) && parseAddress$1(text.slice(0, -1)) !== void 0;
}
/** Hides the address in a text with colons, if there is one: its first two groups stay, or what is before `::`. */
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
		if (groups.restHost !== void 0) return shortIPv4(found, groups.keptHost ?? "", groups.restHost);
		if (groups.account === void 0) return found;
		return isAccount(text.slice(Math.max(0, offset - LOOK_BACK), offset)) ? `xxxxxxxx${found.slice(8)}` : found;
	});
}
/**
* A function that hides account ids and addresses in finished text of any medium; applying it twice changes nothing more. When `on`
* is false it returns texts as they are.
*/
function redactor(on) {
	if (!on) return (text) => text;
	return (text) => {
		let shown = once(text);
		for (let next = once(shown); next !== shown; next = once(shown)) shown = next;
		return shown;
	};
}

// src/render/visible.ts
/** Control characters (C0, C1, DEL), bidi marks, zero-width and other invisible characters, line separators, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const SHORT = /* @__PURE__ */ new Map([
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
/**
* One line of harmless text. GitHub's runner takes a line that begins with `::`, blanks aside, for a command, and
* `##[` anywhere (actions/runner, ActionCommand.cs): where a word begins so, its first character is escaped.
*/
function visible(text) {
	return text.replace(UNSAFE, escaped).replace(/(?<!\S)::/g, "\\x3a:").replaceAll("##[", "#\\x23[");
}
/** The text as a word of a command that a person may paste into a shell: quoted unless every character is harmless. */
function shellWord(text) {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${visible(text).replaceAll("'", `'\\''`)}'`;
}

// src/render/terminal/attempt-line.ts
/** `aws  payments eu-west-1 DescribeNetworkInterfaces 48 ms RequestLimitExceeded`, without line break. */
function attemptLine({ action, account, region, milliseconds, error, notScanned }) {
	const place = account === void 0 ? region : `${account} ${region}`;
	const result = error ?? (notScanned === void 0 ? "ok" : `ok, read the slow way: the page has ${notScanned}`);
	return visible([
		"aws ",
		place,
		action,
		`${Math.round(milliseconds)} ms`,
		result
	].join(" "));
}

// src/model/sentence.ts
/** Thousands separated by commas, `9,830`: the same on every machine, whatever its locale. */
function count(number) {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
const ENTRY = /entry$/;
/** The noun in singular or plural, as the number asks for: `list` or `lists`, `entry` or `entries`. */
function plural(number, noun) {
	return number === 1 ? noun : ENTRY.test(noun) ? noun.replace(ENTRY, "entries") : `${noun}s`;
}
/** The number with its noun: `1 entry`, `612 entries`, `15 prefix lists`. */
function counted(number, noun) {
	return `${count(number)} ${plural(number, noun)}`;
}
/** An enumeration: `a, b and c`, or `a, b or c`. */
function listed(words, conjunction = "and") {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
/** An enumeration of at most `most` of the words, with the number of the others: `a, b and 38 more`. */
function listedUpTo(most, words) {
	const more = words.length - most;
	return more > 0 ? `${words.slice(0, most).join(", ")} and ${count(more)} more` : words.join(", ");
}
/** The text with a full stop, unless it ends with punctuation already, as some messages of AWS do. */
function sentence(text) {
	return /[.!?:]$/.test(text) ? text : `${text}.`;
}
/** Text that plsync did not write, for use within a sentence: at most 80 characters, on one line. */
function shortened(text) {
	const characters = Array.from(text.slice(0, 200));
	return (characters.length > 80 || text.length > 200 ? `${characters.slice(0, 79).join("")}…` : text).replaceAll(/\p{Cc}/gu, " ");
}

// src/engine/hold-until.ts
const FORM = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;
/** Whole seconds. */
function timeText(milliseconds) {
	return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
/**
* A hold from `now` (milliseconds since 1970) until that time, or until it is released when there is no text. A day alone ends
* as `expires` does in the file, at 23:59:59 UTC of that day. A time that is over is refused.
*/
function holdUntil(text, now) {
	const since = timeText(now);
	if (text === void 0) return {
		ok: true,
		value: { since }
	};
	const day = /* @__PURE__ */ new Date(`${text.slice(0, 10)}T00:00:00Z`);
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

// src/model/prefix-list.ts
/** The tags that plsync keeps on its lists. */
const TAG = {
	owner: "plsync:owner",
	mapping: "plsync:mapping",
	settings: "plsync:settings",
	/** Digest of the part of the settings that decides what the list holds: when that changes in a review, a hold ends. */
	content: "plsync:content",
	applied: "plsync:applied",
	deletion: "plsync:deletion",
	/** Digest of the descriptions that the file gives entries in its own words; absent where it gave none. */
	words: "plsync:words",
	/** The version to which a rollback goes unless it is told another: the one before the last apply that changed entries. */
	previous: "plsync:previous",
	/** Which version a rollback made, and of which older one. */
	restored: "plsync:restored",
	hold: "plsync:hold",
	/** Set on a list that plsync shares, so that its shares are read. */
	share: "plsync:share"
};
/** Keys that users may not set: ours, and AWS' reserved prefix. */
function isReservedTagKey(key) {
	return key.startsWith("plsync:") || key.toLowerCase().startsWith("aws:");
}
/** True while AWS is creating, changing, restoring or deleting the list; it accepts no other change then. */
function isInProgress(state) {
	return state.endsWith("-in-progress");
}

// src/model/list-tags.ts
/** The value of the tag `plsync:applied`. */
function formatApplied({ version, digest }) {
	return `${version}:${digest}`;
}
/** What the tag `plsync:applied` says; undefined when there is none, or plsync did not write it. */
function appliedOf$1(tags) {
	const parts = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(tags.get(TAG.applied) ?? "");
	return parts?.[2] === void 0 ? void 0 : {
		version: Number(parts[1]),
		digest: parts[2]
	};
}
const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z`;
const HOLD = new RegExp(`^until (?:released|(${TIME}))(?: since (${TIME}))?$`);
/** The value of the tag `plsync:hold`. Every AWS service allows letters, digits, spaces and `-:.` in tag values. */
function formatHold({ since, until }) {
	return `until ${until ?? "released"}${since === void 0 ? "" : ` since ${since}`}`;
}
/** The hold that is in force at `now` (ISO 8601, UTC). A value that cannot be read holds until it is released. */
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
/** `since 2026-11-27T02:00:00Z until it is released`; the first half only where it is known. */
function holdPhrase({ since, until }) {
	const end = `until ${until ?? "it is released"}`;
	return since === void 0 ? end : `since ${since} ${end}`;
}

// src/model/version-tags.ts
/** The value of `plsync:restored`. */
function formatRestored({ version, from }) {
	return `${version}:${from}`;
}
/** The last rollback; undefined when there was none, or the tag is not one that plsync wrote. */
function restoredOf(tags) {
	const parts = /^([1-9]\d{0,9}):([1-9]\d{0,9})$/.exec(tags.get(TAG.restored) ?? "");
	return parts === null ? void 0 : {
		version: Number(parts[1]),
		from: Number(parts[2])
	};
}
/** The version before the last apply that changed entries; undefined when the tags do not say. */
function previousOf(tags) {
	const value = tags.get(TAG.previous) ?? "";
	return /^[1-9]\d{0,9}$/.test(value) ? Number(value) : void 0;
}
/** The newest version that an apply or a rollback is known to have finished; undefined when there is none. */
function finishedVersion(tags) {
	const versions = [appliedOf$1(tags)?.version, restoredOf(tags)?.version].filter((version) => version !== void 0);
	return versions.length === 0 ? void 0 : Math.max(...versions);
}
/** True if the version is the first one of a list that was created without entries: nothing that anybody wants back. */
function isEmptyBirth(version, entries) {
	return version === 1 && entries === 0;
}

// src/plan/limits/capacity.ts
/** Shrinking must give back at least this many entries … */
const SHRINK_STEP = 10;
/** … and the size must be at least this many times the target. */
const SHRINK_RATIO = 1.25;
/** target = min(limit, n + max(headroom, ⌈n · headroom_percent / 100⌉)), at least 1. */
function target(settings, entries) {
	const headroom = Math.max(settings.headroom, Math.ceil(entries * settings.headroomPercent / 100));
	return Math.max(1, Math.min(settings.limit, entries + headroom));
}
/** The max entries that a list of `entries` entries should have. `current`: those that it has; undefined for a list to create. */
function capacityFor(settings, entries, current) {
	if (settings.kind === "fixed") return entries > settings.value ? {
		fits: false,
		largest: settings.value
	} : {
		fits: true,
		size: settings.value
	};
	if (entries > settings.limit) return {
		fits: false,
		largest: settings.limit
	};
	const wanted = target(settings, entries);
	if (current === void 0 || entries > current) return {
		fits: true,
		size: wanted
	};
	const worthIt = current >= wanted + SHRINK_STEP && current >= SHRINK_RATIO * wanted;
	return {
		fits: true,
		size: settings.shrink && worthIt ? wanted : current
	};
}

// src/model/address-set.ts
function after(address) {
	return typeof address === "number" ? address + 1 : address + 1n;
}
function before(address) {
	return typeof address === "number" ? address - 1 : address - 1n;
}
function larger(a, b) {
	return a > b ? a : b;
}
/** Joins ranges that are sorted by their first address. */
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
/** The addresses that the blocks cover. All blocks must be of one family (a list holds one family). */
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
/** The addresses of `a` that are not in `b`. */
function difference$2(a, b) {
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
/** How many addresses the set holds: a bigint, since one IPv6 /64 already exceeds what a number counts exactly. */
function countAddresses(set) {
	let count = 0n;
	for (const { first, last } of set.ranges) count += BigInt(last) - BigInt(first) + 1n;
	return count;
}
/** True if every address of the block is in the set. Binary search: O(log ranges). */
function includesBlock(set, cidr) {
	const range = rangeUpTo(set, firstAddress(cidr));
	return range !== void 0 && lastAddress(cidr) <= range.last;
}
/** The last range that begins at or before the address. */
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

// src/plan/limits/loss.ts
/** `have`: the blocks of the list; `kept`: its blocks after the change. */
function lossOf(have, kept) {
	const before = addressesOf(have);
	const after = addressesOf(kept);
	return {
		entries: have.filter((cidr) => !includesBlock(after, cidr)).length,
		ofEntries: have.length,
		addresses: countAddresses(difference$2(before, after)),
		ofAddresses: countAddresses(before)
	};
}
/** In whole per cent, rounded up so that a loss above a limit never looks like the limit itself. */
function percent(part, whole) {
	const of = BigInt(whole);
	return of === 0n ? 0 : Number((BigInt(part) * 100n + of - 1n) / of);
}
/** True if `part` is more than `limit` per cent of `whole`; exact for any size, and for limits with up to three decimals. */
function exceedsPercent(part, whole, limit) {
	return BigInt(part) * 100000n > BigInt(whole) * BigInt(Math.round(limit * 1e3));
}

// src/plan/limits/guard.ts
function removals(address, count) {
	return {
		kind: "removals",
		address,
		count
	};
}
function tooMuchLost(change, loss) {
	const { limits, address } = change;
	const allow = removals(address, loss.entries);
	if (loss.entries > limits.maxRemovals) return {
		code: "limit_reached",
		reason: `it would lose ${loss.entries} of ${loss.ofEntries} entries (${percent(loss.entries, loss.ofEntries)} %), max_removals is ${limits.maxRemovals}`,
		allow
	};
	if (loss.entries <= limits.ignoreBelow) return void 0;
	if (exceedsPercent(loss.entries, loss.ofEntries, limits.maxRemovalPercent)) return {
		code: "limit_reached",
		reason: `it would lose ${loss.entries} of ${loss.ofEntries} entries (${percent(loss.entries, loss.ofEntries)} %, the limit is ${limits.maxRemovalPercent} %)`,
		allow
	};
	if (exceedsPercent(loss.addresses, loss.ofAddresses, limits.maxRemovalPercent)) return {
		code: "limit_reached",
		reason: `${loss.addresses} of its ${loss.ofAddresses} addresses would lose access (${percent(loss.addresses, loss.ofAddresses)} %, the limit is ${limits.maxRemovalPercent} %)`,
		allow
	};
}
/** The reasons to hold back the removals of one list; empty: none, or an allowance covers them. */
function guardRemovals(change, allowances) {
	if (change.removes === 0) return [];
	const loss = lossOf(change.have, change.after);
	const allowed = allowances.removals.get(change.address);
	if (allowed !== void 0 && allowed >= loss.entries) return [];
	const held = [];
	if (change.after.length === 0 && change.have.length > 0 && !change.limits.allowEmpty) held.push({
		code: "would_be_empty",
		reason: `it would become empty (${counted(loss.entries, "entry")} would go)`,
		detail: "To let it be empty, set `limits: { allow_empty: true }`.",
		allow: removals(change.address, loss.entries)
	});
	const lost = tooMuchLost(change, loss);
	if (lost !== void 0 && held.length === 0) held.push(lost);
	return held.map((one) => allowed === void 0 ? one : {
		...one,
		detail: [one.detail, `This run allows ${allowed}, which is not enough.`].filter(Boolean).join(" ")
	});
}
/** In a sync, a list may not grow by more than its limit: someone should look at a source that suddenly brings thousands. */
function guardAdditions(change) {
	if (change.adds <= change.limits.maxAdditions) return [];
	return [{
		code: "limit_reached",
		reason: `a sync would add ${change.adds} entries; max_additions is ${change.limits.maxAdditions}`,
		detail: "A reviewed apply has no such limit.",
		allow: {
			kind: "apply",
			address: change.address
		}
	}];
}
/** How many lists one run may delete: the file's number, or else 1 or 10 % of the owner's lists, whichever is more. */
function maxDeletes(configured, ownedLists) {
	return configured ?? Math.max(1, Math.floor(ownedLists / 10));
}

// src/engine/find-list.ts
/** A reading that failed, with an error about the list at the address. `summary`: a sentence without its full stop. */
function failed$1(code, address, summary, remedy) {
	return {
		ok: false,
		diagnostic: {
			code,
			severity: "error",
			address,
			summary,
			...remedy === void 0 ? {} : { remedy }
		}
	};
}
function parseAddress(address, configuration) {
	const [alias, region, ...rest] = address.split("/");
	const name = rest.join("/");
	if (alias === void 0 || region === void 0 || name === "") return failed$1("bad_usage", address, "the address of the list is not of the form account/region/name", "plsync plan shows the addresses of all lists.");
	const account = configuration.accounts.find((one) => one.alias === alias);
	if (account === void 0) {
		const known = configuration.accounts.map((one) => one.alias).join(", ");
		return failed$1("unknown_account", address, `${configuration.path} has no account ${alias}`, `Its accounts are ${known}.`);
	}
	return {
		ok: true,
		value: {
			at: {
				account: alias,
				accountId: account.id,
				region
			},
			name
		}
	};
}
/** The one list of this owner at the address; `find` asks AWS for the owner's lists of a name. */
async function theOneList(address, { at, name }, { owner, mappings }, find) {
	const found = await find(name, owner);
	if (!found.ok) return found;
	const [list, second] = found.value;
	if (list === void 0) return failed$1("no_match", address, `owner ${owner} has no list at this address`);
	if (second !== void 0) return failed$1("list_ambiguous", address, `owner ${owner} has ${found.value.length} lists at this address`);
	const spec = mappings.flatMap(({ lists }) => lists).find((one) => one.address === address);
	return {
		ok: true,
		value: {
			address,
			at,
			list,
			...spec === void 0 ? {} : { spec }
		}
	};
}
/** The one list of the file's owner at the address, to change it. */
async function findList(address, configuration, writers) {
	const parsed = parseAddress(address, configuration);
	if (!parsed.ok) return parsed;
	const writer = await writers.at(parsed.value.at);
	if (!writer.ok) return writer;
	const found = await theOneList(address, parsed.value, configuration, writer.value.find);
	return found.ok ? {
		ok: true,
		value: {
			...found.value,
			writer: writer.value
		}
	} : found;
}
/** The one list of the file's owner at the address, to look at it. */
async function seeList(address, configuration, readers) {
	const parsed = parseAddress(address, configuration);
	if (!parsed.ok) return parsed;
	const reader = await readers.at(parsed.value.at);
	if (!reader.ok) return reader;
	const found = await theOneList(address, parsed.value, configuration, async (name, owner) => {
		const lists = await reader.value.listsByName([name]);
		return lists.ok ? {
			ok: true,
			value: lists.value.filter(({ tags }) => tags.get(TAG.owner) === owner)
		} : lists;
	});
	return found.ok ? {
		ok: true,
		value: {
			...found.value,
			reader: reader.value
		}
	} : found;
}

// src/engine/history.ts
/** Versions read at once; beyond it AWS' limits decide the pace, not latency. */
const VERSIONS_AT_ONCE = 8;
function madeBy(version, tags) {
	const restored = restoredOf(tags);
	if (restored?.version === version) return {
		kind: "rollback",
		from: restored.from
	};
	const finished = finishedVersion(tags);
	const applied = appliedOf$1(tags)?.version;
	if (finished !== void 0 && version > finished) return { kind: "unfinished" };
	if (version === 1) return { kind: "creation" };
	const previous = previousOf(tags);
	return { kind: applied !== void 0 && previous !== void 0 && version > previous && version <= applied ? "apply" : "unknown" };
}
/** Entries of `one` whose CIDRs `other` does not have, in numeric order. */
function without$1(one, other) {
	const known = new Set(other.map((entry) => entry.cidr));
	return one.filter((entry) => !known.has(entry.cidr)).sort((a, b) => compareCidrs(a.cidr, b.cidr));
}
function rowOf$2(version, tags, readings) {
	const row = {
		version,
		madeBy: madeBy(version, tags)
	};
	const now = readings.get(version);
	if (now?.ok !== true) return row;
	const before = version === 1 ? {
		ok: true,
		value: []
	} : readings.get(version - 1);
	if (before?.ok !== true) return {
		...row,
		entries: now.value.length
	};
	return {
		...row,
		entries: now.value.length,
		added: without$1(now.value, before.value).length,
		removed: without$1(before.value, now.value).length
	};
}
/**
* The newest `limit` versions of the list. `now`: ISO 8601, UTC. Fails when the current version cannot be read; of an older one
* that cannot, only its number is known.
*/
async function listHistory(seen, limit, now) {
	const { address, list, reader } = seen;
	const { id, tags, version: newest = 0, maxEntries = 0 } = list;
	const oldest = Math.max(1, newest - limit + 1);
	const versions = Array.from({ length: newest - oldest + 1 }, (_, i) => newest - i);
	const previous = previousOf(tags);
	const more = [oldest - 1, previous === 1 ? 1 : 0].filter((version) => version > 0);
	const asked = [.../* @__PURE__ */ new Set([...versions, ...more])];
	const readings = new Map(await pMap(asked, async (version) => [version, await reader.entries(id, version)], { concurrency: VERSIONS_AT_ONCE }));
	const current = readings.get(newest);
	if (current !== void 0 && !current.ok) return current;
	const first = readings.get(1);
	const isBack = previous !== void 0 && previous < newest;
	const isEmpty = previous === 1 && first?.ok === true && isEmptyBirth(1, first.value.length);
	const hold = holdOf(tags, now);
	return {
		ok: true,
		value: {
			address,
			id,
			maxEntries,
			versions: versions.map((version) => rowOf$2(version, tags, readings)),
			older: oldest - 1,
			...isBack && !isEmpty ? { rollbackTo: previous } : {},
			...hold === void 0 ? {} : { hold }
		}
	};
}

// src/engine/rollback.ts
/** A list that the file no longer names has no limits of its own, so a person allows every loss. */
const NO_LOSS = {
	maxRemovalPercent: 0,
	ignoreBelow: 0,
	maxRemovals: 0,
	maxAdditions: 0,
	allowEmpty: false,
	widest: {
		IPv4: 0,
		IPv6: 0
	}
};
/** The version that a person names, such as `7`; undefined when the text is no version. */
function versionNumber(text) {
	return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : void 0;
}
function targetOf({ address, list }, to) {
	const from = list.version ?? 0;
	if (from < 2) return failed$1("bad_usage", address, `the list is at version ${from}; it has no older version`);
	const finished = finishedVersion(list.tags);
	const target = to ?? previousOf(list.tags) ?? (finished !== void 0 && finished < from ? finished : void 0);
	if (target === void 0) return failed$1("bad_usage", address, "the tags of the list do not say which version it had before the last apply that changed entries", `Name a version with --to; plsync history ${address} shows them.`);
	if (target >= 1 && target < from) return {
		ok: true,
		value: target
	};
	return failed$1("bad_usage", address, `the list is at version ${from}; its ${from === 2 ? "only older version is 1" : `older versions are 1 to ${from - 1}`}`, `plsync history ${address} shows them.`);
}
/** The sizes that hold so many entries, the best first: with the file's headroom, then exactly what is needed. */
function sizesFor({ list, spec }, entries) {
	if (entries <= (list.maxEntries ?? 0)) return [];
	const capacity = spec === void 0 ? void 0 : capacityFor(spec.maxEntries, entries, list.maxEntries);
	return [.../* @__PURE__ */ new Set([...capacity?.fits === true ? [capacity.size] : [], entries])];
}
/** What going back to `to` would change; to the version before the last apply when none is given. */
async function versionChange(found, to, allowances) {
	const { address, list, spec, writer } = found;
	const target = targetOf(found, to);
	if (!target.ok) return target;
	const from = list.version ?? 0;
	const [now, then] = await Promise.all([writer.entries(list.id, from), writer.entries(list.id, target.value)]);
	if (!now.ok) return now;
	if (!then.ok) return then;
	if (to === void 0 && isEmptyBirth(target.value, then.value.length)) return failed$1("bad_usage", address, "the list was created empty, and that is the version before the last apply that changed entries", `Name a version with --to, also if it is that one; plsync history ${address} shows them.`);
	const [have, after] = [now.value, then.value].map((entries) => entries.map(({ cidr }) => cidr));
	const adds = without$1(then.value, now.value);
	const removes = without$1(now.value, then.value);
	const change = {
		have: have ?? [],
		after: after ?? [],
		adds: adds.length,
		removes: removes.length
	};
	return {
		ok: true,
		value: {
			from,
			to: target.value,
			entriesBefore: now.value.length,
			entriesAfter: then.value.length,
			adds,
			removes,
			losses: lossOf(change.have, change.after).entries,
			held: guardRemovals({
				address,
				limits: spec?.limits ?? NO_LOSS,
				...change
			}, allowances),
			sizes: sizesFor(found, then.value.length)
		}
	};
}

// src/engine/log-level.ts
/** From the least output to the most. */
const LOG_LEVELS = [
	"error",
	"warn",
	"info",
	"debug"
];
/** True if `text` is one of the levels. */
function isLogLevel(text) {
	return LOG_LEVELS.some((level) => level === text);
}
/** True if what has `level` is said when `most` was asked for. */
function isShown(level, most) {
	return LOG_LEVELS.indexOf(level) <= LOG_LEVELS.indexOf(most);
}
const LEVEL_OF = {
	error: "error",
	warning: "warn"
};
/** Those of the diagnostics that are said when `most` was asked for: errors always, warnings unless it is `error`. */
function shownDiagnostics(diagnostics, most) {
	return diagnostics.filter(({ severity }) => isShown(LEVEL_OF[severity], most));
}

// src/engine/parallelism.ts
/**
* Measured with 100 ms a call: more than 16 account-regions make a plan of 100 hardly faster, since one thread reads the answers,
* and cost memory. With 32 lists at work ten account-regions take 1.2 times as long as one of them (with 8: 1.4 times, with
* 4: 1.9 times, and one alone does not use up its token bucket any more); 64 are no better. See bench/pace.ts.
*/
const DEFAULT_PARALLELISM = {
	reads: 16,
	writes: 32
};
/** More only adds throttling: AWS limits the calls of an account and Region, not of a run. */
const MOST_PARALLELISM = 64;
/** Both bounds, or undefined when the text is not a whole number from 1 to MOST_PARALLELISM. */
function parseParallelism(text) {
	const value = Number(text);
	return /^\d+$/.test(text) && value >= 1 && value <= 64 ? {
		reads: value,
		writes: value
	} : void 0;
}

// src/model/allowance.ts
const NO_ALLOWANCES = {
	removals: /* @__PURE__ */ new Map(),
	deletes: /* @__PURE__ */ new Set()
};
/** The allowances plus further removals, by address; where both name a list, what the allowances say counts. */
function withRemovals(allowances, removals) {
	return {
		...allowances,
		removals: new Map([...removals, ...allowances.removals])
	};
}
/** Reads what a user writes: `removals`, each `ADDRESS=COUNT` with at most six digits; `deletes`, each an address. */
function parseAllowances(removals, deletes) {
	const counts = /* @__PURE__ */ new Map();
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

// src/model/account-region.ts
/** `account/region`, unique in a run. */
function accountRegionKey(at) {
	return `${at.account}/${at.region}`;
}
/** `account/region/name`, how users name a prefix list. */
function listAddress(at, name) {
	return `${accountRegionKey(at)}/${name}`;
}
/** Orders texts by code units, which gives the same order on every machine, whatever its locale. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders by account alias, then by Region. */
function compareAccountRegions(a, b) {
	return compareText(a.account, b.account) || compareText(a.region, b.region);
}

// src/model/diagnostics/diagnostic.ts
/** True if the diagnostics hold an error: the run is incomplete or refused. */
function hasErrors(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
/** What follows the summary: the detail and the remedy, each ending with a full stop; empty when there is neither. */
function explanation({ detail, remedy }) {
	return [detail ?? "", remedy ?? ""].filter((text) => text !== "").map(sentence);
}
/** Sorted by position in the file; those without a position keep their order and come last. */
function inFileOrder(diagnostics) {
	return diagnostics.toSorted((a, b) => {
		if (a.position === void 0 || b.position === void 0) return Number(a.position === void 0) - Number(b.position === void 0);
		return compareText(a.position.file, b.position.file) || a.position.line - b.position.line || a.position.column - b.position.column;
	});
}

// src/render/width.ts
/** East Asian wide and fullwidth blocks, and emoji: two columns in every common terminal. */
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}])$/u;
const COMBINING = /^\p{M}$/u;
const PLAIN = /^[\x20-\x7e]*$/;
/** The columns that the text takes on a terminal: wide characters take two, combining ones none. */
function widthOf(text) {
	if (PLAIN.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return width;
}
/** The text filled up with spaces on the right, to `width` columns. */
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
/** The text filled up with spaces on the left, to `width` columns. */
function padStart(text, width) {
	return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
/** Breaks the text at spaces into lines of at most `width` columns; a wider word gets a line of its own. */
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
/** Between two columns. */
const GAP = "  ";
/** A cell wider than this does not widen its column, so that one long name does not push all other rows apart. */
const WIDEST_COLUMN = 44;
/**
* Lays out rows of cells in aligned columns; columns that are empty in every row are left out. Each row becomes one line, or
* several when it is wider than `width` columns: a cell that does not fit starts a new, indented line.
*/
function layColumns(rows, width) {
	const columns = [];
	for (const row of rows) for (const [index, cell] of row.entries()) {
		const cellWidth = widthOf(cell);
		columns[index] = Math.max(columns[index] ?? 0, cellWidth <= WIDEST_COLUMN ? cellWidth : Math.min(cellWidth, 1));
	}
	return rows.map((row) => layRow(row, columns, width));
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

// src/render/wording.ts
/** `0.9s`, `11.4s`, `3m 05s`. */
function duration(milliseconds) {
	const tenths = Math.round(milliseconds / 100);
	if (tenths < 600) return `${(tenths / 10).toFixed(1)}s`;
	const seconds = Math.round(milliseconds / 1e3);
	return `${Math.floor(seconds / 60)}m ${String(seconds % 60).padStart(2, "0")}s`;
}
/** `network (111111111111) eu-west-1`. */
function regionTitle(at) {
	return `${at.account} (${at.accountId}) ${at.region}`;
}
/** `mappings.yaml:41`. */
function lineOf(position) {
	return `${position.file}:${position.line}`;
}
/** What caused a change, as it is shown beside the change or in a table. */
function causeWords(cause) {
	return cause === void 0 ? "not known" : {
		pull_request: "this PR",
		drift: "drift"
	}[cause];
}
/** The first 12 of the 64 hex digits of a digest, which are enough for people; the plan file has all of them. */
function shortDigest(digest) {
	return digest.slice(0, 12);
}
/** The first 7 hex digits of a commit, as git shortens it. */
function shortCommit(commit) {
	return commit.slice(0, 7);
}

// src/render/terminal/excerpt.ts
const BAR = " │ ";
const ELLIPSIS$1 = "…";
/** Of a line wider than the terminal, this many columns before the mark are shown. */
const BEFORE_MARK$1 = 20;
/** Where the mark is once the line is visible: an escape is wider than the character that it stands for. */
function markedLine(text, column, length) {
	const start = Math.min(column - 1, text.length);
	return {
		text: visible(text),
		before: widthOf(visible(text.slice(0, start))),
		marked: Math.max(1, widthOf(visible(text.slice(start, start + length))))
	};
}
/** The part of a long line that has the mark, with `…` where something is left out. */
function windowOf$1(line, width) {
	if (widthOf(line.text) <= width) return line;
	const start = line.before + line.marked <= width - 1 ? 0 : Math.max(0, line.before - BEFORE_MARK$1);
	let column = 0;
	let shown = start === 0 ? "" : ELLIPSIS$1;
	for (const character of line.text) {
		if (column >= start && widthOf(shown) + widthOf(character) >= width) {
			shown += ELLIPSIS$1;
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
/** `33 │   - securty_groups: [worker]` and below it `   │     ^^^^^^^^^^^^^^ did you mean …`. */
function excerptLines({ lines, mark, hint }, width) {
	const digits = Math.max(...lines.map(({ number }) => String(number).length));
	const room = Math.max(40, width - digits - 3);
	return lines.flatMap(({ number, text }) => {
		const isMarked = number === mark.line;
		const line = windowOf$1(markedLine(text, isMarked ? mark.column : 1, isMarked ? mark.length : 0), room);
		const shown = `${padStart(String(number), digits)}${BAR}${line.text}`.trimEnd();
		if (!isMarked) return [shown];
		const said = hint === void 0 ? "" : ` ${visible(hint)}`;
		return [shown, `${" ".repeat(digits)}${BAR}${" ".repeat(line.before)}${"^".repeat(line.marked)}${said}`];
	});
}

// src/render/terminal/palette.ts
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
/** The colours of the style. */
function paletteOf(style) {
	return style.color ? COLOURED : COLOURLESS;
}

// src/render/terminal/diagnostics.ts
/** `mappings.yaml:33:7` above an excerpt; otherwise the line, and the list, account-region or mapping in question. */
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
		...place === "" ? [] : ["", `  ${place}`],
		...diagnostic.excerpt === void 0 ? [] : excerptLines(diagnostic.excerpt, width - 2).map((line) => `  ${line}`),
		...prose.length === 0 ? [] : ["", ...prose]
	];
}
/** Keeps the line breaks of a detail; each line is made visible by itself. */
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
/** One box below the other, in the order of the file, with a final line break; empty text when there are none. */
function diagnosticsText(diagnostics, style) {
	return inFileOrder(diagnostics).map((diagnostic) => `${box(diagnostic, style)}\n`).join("");
}
/** `2 errors, 0 warnings in mappings.yaml`, with its line break. */
function diagnosticsCount(diagnostics, file) {
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	return `${counted(errors, "error")}, ${counted(diagnostics.length - errors, "warning")} in ${visible(file)}\n`;
}

// src/render/markdown/escape.ts
/** Put after a character with which GitHub would start a mention, a reference or a link; invisible, and what other bots use, too. */
const BREAK = "&#8203;";
/** Where GitHub would start a mention, a reference or a link. */
const LINKS = String.raw`@|#(?=\d)|:(?=//)|\bwww(?=\.)`;
const IN_TEXT = new RegExp(String.raw`[\\\x60*_[\]<>&~|$]|${LINKS}`, "gi");
const IN_HTML = new RegExp(`[&<>"]|${LINKS}`, "gi");
const TEXT_ENTITIES = /* @__PURE__ */ new Map([["|", "&#124;"], ["$", "&#36;"]]);
const HTML_ENTITIES = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"]
]);
const isLink = (found) => /^(?:@|#|:|www)$/i.test(found);
function inline(text) {
	return visible(text).replace(IN_TEXT, (found) => isLink(found) ? found + BREAK : TEXT_ENTITIES.get(found) ?? `\\${found}`);
}
/** At the start of a line, keeps the text from opening a heading or a list. */
function atLineStart(markdown) {
	return markdown.replace(/^(\s*\d*)(?=[#+=.)-])/, "$1\\");
}
/** Running text, safe in a table cell and at the start of a line, too. */
function markdownText(text) {
	return atLineStart(inline(text));
}
/** A code span; running text instead when the text has a character that ends a span, a cell or an element. */
function markdownCode(text) {
	const shown = visible(text).trim();
	if (shown === "") return "";
	return /[`|\\<]/.test(shown) ? markdownText(shown) : `\`${shown}\``;
}
/** A sentence with `code` in backticks, as in plsync's own messages; each part is escaped by itself. */
function markdownProse(text) {
	return atLineStart(text.split(/`([^`\n]+)`/).map((part, index) => index % 2 === 0 ? inline(part) : markdownCode(part)).join(""));
}
/** Text inside an HTML element in which Markdown is not read, such as `<summary>`. */
function htmlText(text) {
	return visible(text).replace(IN_HTML, (found) => isLink(found) ? found + BREAK : HTML_ENTITIES.get(found) ?? found);
}

// src/model/plan.ts
/** True if applying the plan would change something (held-back changes excluded). */
function hasChanges(plan) {
	return plan.strayShares.length > 0 || plan.lists.some(({ change, held }) => change.kind !== "keep" && held.length === 0);
}
/** The code that holds back a change which no merged pull request showed as it is now. */
const REFUSED = "not_reviewed";
/** True if the change is held back because no merged pull request showed it as it is now. */
function isRefused({ held }) {
	return held.some(({ code }) => code === REFUSED);
}

// src/model/canonical.ts
/** JSON with sorted keys; undefined members are left out. */
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (value !== null && typeof value === "object") return `{${Object.entries(value).filter((member) => member[1] !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
	return JSON.stringify(value);
}
/** The key-value pairs of a map, sorted by key. */
function pairs(map) {
	return [...map].sort(([a], [b]) => a < b ? -1 : 1);
}
/** The values of something that has no order, such as a union: sorted by canonical text, each value once. */
function unordered(values) {
	return [...new Map(values.map((value) => [canonical(value), value]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value);
}

// src/model/sha256.ts
/** SHA-256 of the text as UTF-8, in 64 lowercase hex digits. */
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}

// src/model/change.ts
/** The entries that the change adds, in numeric order. */
function addsOf$1(change) {
	return change.kind === "create" || change.kind === "update" ? change.adds : [];
}
/** The entries that the change removes from a list that stays, in numeric order. A deletion removes none one by one. */
function removesOf(change) {
	return change.kind === "update" ? change.removes : [];
}
/** The entries that stay and get another description, in numeric order. */
function describesOf(change) {
	return change.kind === "update" ? change.describes : [];
}
/** What changes about the sharing of the list; undefined: nothing. */
function shareChangeOf(change) {
	return change.kind === "create" || change.kind === "update" || change.kind === "delete" ? change.share : void 0;
}

// src/plan/counts.ts
/** Changes that are held back count as held and as nothing else. */
function countPlan(lists, notPlanned) {
	const going = lists.filter((list) => list.held.length === 0);
	const of = (kind) => going.filter((list) => list.change.kind === kind).length;
	let entriesToAdd = 0;
	let entriesToRemove = 0;
	let descriptionsToChange = 0;
	let entriesChecked = 0;
	for (const { change, held } of lists) {
		if (change.kind !== "create") entriesChecked += change.have.entryCount;
		if (held.length > 0) continue;
		entriesToAdd += addsOf$1(change).length;
		entriesToRemove += removesOf(change).length;
		descriptionsToChange += describesOf(change).length;
		if (change.kind === "delete") entriesToRemove += change.have.entryCount;
	}
	return {
		create: of("create"),
		update: of("update"),
		delete: of("delete"),
		retain: of("retain"),
		unchanged: of("keep"),
		held: lists.length - going.length,
		notPlanned: notPlanned.length,
		entriesToAdd,
		entriesToRemove,
		descriptionsToChange,
		entriesChecked
	};
}

// src/model/present.ts
/** A copy of the object without the properties that are undefined. */
function present(value) {
	return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== void 0));
}

// src/sources/origin/shorten.ts
/** API reference of CreateManagedPrefixList: a description has up to 255 characters. */
const LONGEST = 255;
/**
* At most 255 UTF-16 units, cut between characters and then ending in `…`. Descriptions are shown in tables and logs, so each run
* of blanks, control and formatting characters becomes one blank.
*/
function shorten(text) {
	const flat = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
	if (flat.length <= LONGEST) return flat;
	let cut = "";
	for (const character of flat) {
		if (cut.length + character.length > 254) break;
		cut += character;
	}
	return `${cut}…`;
}

// src/sources/origin/cidr-origin.ts
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
		const days = /* @__PURE__ */ new Map();
		for (const { cidr, expires } of answered.flatMap(({ source }) => source.cidrs)) if (expires !== void 0 && expires > (days.get(cidr) ?? "")) days.set(cidr, expires);
		return ({ cidr }) => {
			const day = days.get(cidr);
			return day === void 0 ? void 0 : `expired ${day}`;
		};
	}
};

// src/sources/written/cidrs.ts
function wordsFor$2(text, problem) {
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
/** True if the text is YYYY-MM-DD and the Gregorian calendar has that day. */
function isDate(text) {
	const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
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
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && day >= 1 && day <= days;
}
function checkCidr({ cidr: { text, path } }, { lists, listsAreComplete }) {
	const parsed = parseCidr(text);
	if (!parsed.ok) return [{
		code: "invalid_cidr",
		path,
		mark: "value",
		...wordsFor$2(text, parsed.problem)
	}];
	const family = familyOf(parsed.cidr);
	const taking = lists.filter((list) => list.family === family);
	if (taking.length === 0 && listsAreComplete) return [{
		code: "cidr_without_list",
		path,
		mark: "value",
		summary: `${text} is ${family}, but the mapping has no ${family} list`,
		remedy: `Add a prefix list with \`address_family: ${family}\` and a name of its own, or remove the CIDR.`
	}];
	const length = prefixLength(parsed.cidr);
	const widest = Math.max(...taking.map(({ limits }) => limits.widest[family]));
	if (length >= widest) return [];
	return [{
		code: "cidr_too_wide",
		path,
		mark: "value",
		summary: `${text} is wider than the /${widest} that prefix list "${taking.find(({ limits }) => limits.widest[family] === widest)?.name.text}" allows`,
		detail: "A block this wide in a prefix list is more often a mistake than intended.",
		remedy: `Write narrower blocks, or raise the list's limit: \`limits: { widest: { ${family}: ${length} } }\`.`
	}];
}
function checkExpiry({ cidr, expires }, today) {
	if (expires === void 0) return [];
	const at = {
		path: expires.path,
		mark: "value"
	};
	if (!isDate(expires.text)) {
		const summary = `${expires.text} does not exist in the calendar`;
		return [{
			code: "invalid_value",
			...at,
			summary,
			remedy: "Write the last day as YYYY-MM-DD."
		}];
	}
	if (expires.text >= today) return [];
	return [{
		code: "cidr_expired",
		severity: "warning",
		...at,
		summary: `${cidr.text} expired on ${expires.text}`,
		detail: "It is no longer wanted in any list.",
		remedy: "Remove it, or write a later day."
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
	check: ({ cidrs }, lists, today) => cidrs.flatMap((item) => [...checkCidr(item, lists), ...checkExpiry(item, today)]),
	source: ({ path, cidrs }, file) => ({
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
		position: file.position(path, "value")
	})
};

// src/sources/cidrs.ts
/** True through 23:59:59 UTC of the last day. `now`: ISO 8601, UTC. */
function isWanted({ expires }, now) {
	return expires === void 0 || now.slice(0, 10) <= expires;
}
const CIDRS = {
	written: WRITTEN_CIDRS,
	reads: () => [],
	answer: ({ cidrs }, _mapping, { now }) => ({
		ok: true,
		entries: cidrs.filter((one) => isWanted(one, now)).map((from) => ({
			cidr: from.cidr,
			from
		}))
	}),
	confirm: () => [],
	permissions: [],
	settings: ({ cidrs }, family) => ({ cidrs: unordered(cidrs.filter(({ cidr }) => familyOf(cidr) === family).map(({ cidr, expires }) => [formatCidr(cidr), expires ?? null])) }),
	origin: CIDR_ORIGIN
};

// src/sources/group-selectors.ts
function matches(selector, group) {
	switch (selector.by) {
		case "name": return group.name === selector.name && (selector.vpcId === void 0 || group.vpcId === selector.vpcId);
		case "tags": return [...selector.tags].every(([key, value]) => group.tags.get(key) === value);
	}
}
/** How a selector reads in a sentence. */
function describe(selector) {
	switch (selector.by) {
		case "id": return `security group ${selector.id}`;
		case "name": return `a security group named "${selector.name}"${selector.vpcId === void 0 ? "" : ` in ${selector.vpcId}`}`;
		case "tags": return `a security group tagged ${[...selector.tags].map(([key, value]) => `${key}=${value}`).join(", ")}`;
	}
}
/** The groups by id; of two with one id, the later. */
function knownGroups(groups) {
	return new Map(groups.map((group) => [group.id, group]));
}
/** Of a group that only its interfaces name, neither the VPC nor the tags are known: no name and no tags stand for it. */
function isDescribed(group) {
	return "vpcId" in group;
}
/** The groups that the selector means, in order of id. */
function selected(selector, known) {
	if (selector.by === "id") {
		const group = known.get(selector.id);
		return group === void 0 ? [] : [group];
	}
	return [...known.values()].filter(isDescribed).filter((group) => matches(selector, group)).sort((a, b) => compareText(a.id, b.id));
}
/** The groups that any of the selectors means, each once; ids that `known` does not have are left out. */
function matchingGroups(selectors, known) {
	return [...new Set(selectors.flatMap((selector) => selected(selector, known)))];
}
/**
* Resolves the selectors of a source among the groups of its account-region, `at`. A selector that matches no group, or a name
* that matches several, is a problem; `mapping` is the mapping's name, for the messages.
*/
function selectGroups(mapping, { at, selectors }, known) {
	const groups = /* @__PURE__ */ new Map();
	const problems = [];
	const where = {
		severity: "error",
		mapping,
		account: at.account,
		region: at.region
	};
	const here = `${at.account} (${at.accountId}) ${at.region}`;
	for (const selector of selectors) {
		const found = selected(selector, known);
		for (const group of found) groups.set(group.id, group);
		if (found.length === 0) problems.push({
			...where,
			code: "group_not_found",
			position: selector.position,
			summary: `mapping ${mapping}: ${describe(selector)} does not exist in ${here}`,
			detail: "A group that is gone says nothing about its members, so nothing is removed from the lists it feeds.",
			remedy: "Correct the selector, its account or its Region, or take it out of the mapping."
		});
		else if (selector.by === "name" && found.length > 1) problems.push({
			...where,
			code: "group_ambiguous",
			position: selector.position,
			summary: `mapping ${mapping}: ${describe(selector)} is not unique in ${here}`,
			detail: `It matches ${found.filter(isDescribed).map((group) => `${group.id} (${group.vpcId})`).join(", ")}.`,
			remedy: "Add `vpc_id`, or name the group by its id."
		});
	}
	return {
		groups: [...groups.values()],
		problems
	};
}
/**
* Ids of the groups that a review fixes, sorted: all but those of selectors that follow their tags. An id stands for itself,
* whatever AWS says. Undefined when a name or tags had to be resolved and were not.
*/
function pinnedGroups(selectors, known) {
	const pinned = /* @__PURE__ */ new Set();
	for (const selector of selectors) if (selector.by === "id") pinned.add(selector.id);
	else if (selector.by === "name" || !selector.follow) {
		const found = known === void 0 ? [] : selected(selector, known);
		if (found.length === 0 || selector.by === "name" && found.length > 1) return void 0;
		for (const group of found) pinned.add(group.id);
	}
	return [...pinned].sort();
}

// src/sources/origin/interface-origin.ts
/** Only the id of the interface must be there: what follows it may be of another tool, and is the label then. */
const DESCRIPTION = /^(eni-[0-9a-f]{8,17})(?: (?:(i-[0-9a-f]{8,17})|-)(?= |$))?(?: (.*))?$/s;
const INTERFACE_ORIGIN = {
	of: ({ member, group }) => present({
		kind: "interface",
		interfaceId: member.id,
		instanceId: member.instanceId,
		label: member.name || member.description || void 0,
		group: group && {
			id: group.id,
			name: group.name
		}
	}),
	describe: ({ interfaceId, instanceId, label }) => shorten([
		interfaceId,
		instanceId ?? "-",
		label ?? ""
	].join(" ")),
	recognise: (description) => {
		const [, interfaceId, instanceId, label] = DESCRIPTION.exec(description) ?? [];
		if (interfaceId === void 0) return void 0;
		return present({
			kind: "interface",
			interfaceId,
			instanceId,
			label: label || void 0
		});
	},
	whyGone: (answered) => {
		const ids = /* @__PURE__ */ new Set();
		for (const { answer } of answered) if (answer.ok) for (const { from } of answer.entries) ids.add(from.member.id);
		return ({ description }) => {
			const origin = INTERFACE_ORIGIN.recognise(description);
			if (origin === void 0) return void 0;
			return ids.has(origin.interfaceId) ? "interface no longer has this address" : "interface is gone or left the group";
		};
	}
};

// src/sources/qualify.ts
/** True if the interface passes the filter. */
function qualifies(filter, found) {
	return (filter.detached || found.status !== "available") && (filter.managed || !found.managed) && (filter.types.length === 0 || filter.types.includes(found.type)) && (filter.vpcIds.length === 0 || filter.vpcIds.includes(found.vpcId));
}
/** The first of the groups by id that the interface carries, since AWS lists an interface's groups in any order. */
function groupCarried(groupIds, found) {
	let first;
	for (const { id } of found.groups) if (groupIds.has(id) && (first === void 0 || id < first)) first = id;
	return first;
}
/**
* The blocks that an interface brings: /32 and /128 addresses, /28 and /80 delegated prefixes.
* IPv6 addresses are private and public at once, so `addresses` chooses among IPv4 addresses only.
*/
function blocksOf({ addresses, delegatedPrefixes }, found) {
	const blocks = [];
	if (addresses !== "public") blocks.push(...found.privateIPv4);
	if (addresses !== "private") blocks.push(...found.publicIPv4);
	blocks.push(...found.ipv6);
	if (delegatedPrefixes) blocks.push(...found.delegated.filter((cidr) => addresses !== "public" || typeof cidr === "bigint"));
	return blocks;
}

// src/sources/region-index.ts
const byId = (a, b) => compareText(a.id, b.id);
/** Linear in the interfaces and the groups that they carry. */
function indexRegion({ groups, interfaces }) {
	const members = /* @__PURE__ */ new Map();
	for (const found of interfaces.ok ? interfaces.value : []) for (const { id } of found.groups) {
		const known = members.get(id);
		if (known === void 0) members.set(id, [found]);
		else if (known.at(-1) !== found) known.push(found);
	}
	return {
		groups: groups.ok ? {
			ok: true,
			value: knownGroups(groups.value)
		} : groups,
		interfaces,
		members
	};
}
/** The readings of these account-regions, taken at `now` (ISO 8601, UTC). */
function readingsOf(regions, now) {
	const indexes = new Map(regions.map((region) => [accountRegionKey(region.at), indexRegion(region)]));
	return {
		now,
		at: (at) => {
			const index = indexes.get(accountRegionKey(at));
			if (index === void 0) throw new Error(`no reading of ${accountRegionKey(at)}`);
			return index;
		}
	};
}
/** The interfaces that carry one of the groups, each once, in order of id. */
function membersOf({ members }, groupIds) {
	const [first, second] = groupIds;
	if (second === void 0) return [...members.get(first ?? "") ?? []].sort(byId);
	const found = /* @__PURE__ */ new Set();
	for (const id of groupIds) for (const member of members.get(id) ?? []) found.add(member);
	return [...found].sort(byId);
}

// src/sources/written/interface-settings.ts
/** The built-in defaults, as the schema documents them. */
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
/** Built-in defaults ← `defaults.source` of the file ← the source's own: maps key by key, lists and single values replace. */
function interfaceSettings(defaults, own) {
	return merge(merge(BUILT_IN, defaults ?? {}), own);
}

// src/sources/written/written-kind.ts
/** The word of the part itself, or that of `defaults`. `path`: of the part. */
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

// src/sources/written/security-groups.ts
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
			path,
			place: {
				account: wordOr(own.account, path, "account", context),
				region: wordOr(own.region, path, "region", context)
			},
			selectors: "map" in groups ? groups.map((group, index) => draftSelector(group, [...groupsPath, index])) : [draftSelector(groups, groupsPath)]
		};
	},
	check: () => [],
	source: ({ path, place, selectors, ...rest }, file) => ({
		...rest,
		at: file.accountRegion(place),
		selectors: selectors.map(({ path: at, ...selector }) => {
			return {
				...selector,
				position: file.position(at, "value")
			};
		}),
		position: file.position(path, "value")
	})
};

// src/sources/security-groups.ts
function answer(source, mapping, index) {
	if (!index.groups.ok) return {
		ok: false,
		problems: [index.groups.diagnostic]
	};
	const { groups, problems } = selectGroups(mapping, source, index.groups.value);
	const [problem, ...others] = problems;
	if (problem !== void 0) return {
		ok: false,
		problems: [problem, ...others]
	};
	if (!index.interfaces.ok) return {
		ok: false,
		problems: [index.interfaces.diagnostic]
	};
	const byId = new Map(groups.map((group) => [group.id, group]));
	const ids = new Set(byId.keys());
	const entries = [];
	for (const member of membersOf(index, ids)) {
		const group = byId.get(groupCarried(ids, member) ?? "");
		if (group === void 0 || !qualifies(source.interfaces, member)) continue;
		const from = {
			member,
			group
		};
		for (const cidr of blocksOf(source, member)) entries.push({
			cidr,
			from
		});
	}
	const lacking = source.interfaces.managed ? index.interfaces.lacking : void 0;
	return {
		ok: true,
		entries,
		...lacking === void 0 ? {} : { lacking }
	};
}
/** The tags of the selectors that follow: they stand for themselves, whatever groups carry them. */
function followedTags(selectors) {
	return unordered(selectors.flatMap((selector) => selector.by === "tags" && selector.follow ? [pairs(selector.tags)] : []));
}
const SECURITY_GROUPS = {
	written: WRITTEN_SECURITY_GROUPS,
	reads: ({ at, selectors }) => [{
		at,
		what: "groups",
		selectors
	}, {
		at,
		what: "members",
		selectors
	}],
	answer: (source, mapping, readings) => answer(source, mapping, readings.at(source.at)),
	confirm: ({ at, selectors, addresses: side }, removed) => {
		if (removed.length === 0) return [];
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
		return reads;
	},
	permissions: ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups"],
	settings: ({ at, selectors, interfaces, addresses, delegatedPrefixes }, _family, readings) => {
		const { groups } = readings.at(at);
		const pinned = pinnedGroups(selectors, groups.ok ? groups.value : void 0);
		if (pinned === void 0) return void 0;
		return {
			at: [at.accountId, at.region],
			groups: pinned,
			follow: followedTags(selectors),
			interfaces: {
				detached: interfaces.detached,
				managed: interfaces.managed,
				types: unordered(interfaces.types),
				vpc_ids: unordered(interfaces.vpcIds)
			},
			addresses,
			delegated_prefixes: delegatedPrefixes
		};
	},
	origin: INTERFACE_ORIGIN
};

// src/sources/registry.ts
const SOURCE_KINDS = {
	security_groups: SECURITY_GROUPS,
	cidrs: CIDRS
};
/** The kind of a source or of its draft; both come from the kinds themselves, so that every one of them has its kind. */
function kindOf$1({ kind }) {
	return SOURCE_KINDS[kind];
}

// src/plan/review-action.ts
/** The kind of the change; an update that takes the list over or renames it says so: `adopt+rename`. */
function actionOf(change) {
	if (change.kind !== "update") return change.kind;
	return [change.adopt ? "adopt" : "update", ...change.rename === void 0 ? [] : ["rename"]].join("+");
}
/** pl-…; undefined for a list that does not exist yet. */
function idOf(change) {
	return change.kind === "create" ? void 0 : change.have.id;
}
/**
* False for a list that is ours and has the settings of the file already: its entries, size and tags follow what a reviewed
* apply has settled.
*/
function needsReview(change) {
	switch (change.kind) {
		case "create":
		case "delete":
		case "retain": return true;
		case "update": return change.adopt || change.rename !== void 0 || change.tags.set.has(TAG.settings);
		case "keep": return false;
	}
}

// src/plan/digest.ts
/** What the mapping's sources fix for a list of that family; undefined while one of them cannot say it. */
function sourcesForm({ sources }, { family }, readings) {
	const forms = sources.map((source) => kindOf$1(source).settings(source, family, readings));
	const known = forms.filter((form) => form !== void 0);
	return known.length === forms.length ? unordered(known) : void 0;
}
/** The part of a list's definition that decides what it holds; undefined while a source cannot say what it fixes. */
function contentForm(mapping, spec, readings) {
	const sources = sourcesForm(mapping, spec, readings);
	if (sources === void 0) return void 0;
	const size = spec.maxEntries.kind === "fixed" ? spec.maxEntries.value : {
		headroom_percent: spec.maxEntries.headroomPercent,
		headroom: spec.maxEntries.headroom,
		limit: spec.maxEntries.limit,
		shrink: spec.maxEntries.shrink
	};
	return {
		sources,
		family: spec.family,
		max_entries: size,
		limits: {
			max_removal_percent: spec.limits.maxRemovalPercent,
			ignore_below: spec.limits.ignoreBelow,
			max_removals: spec.limits.maxRemovals,
			max_additions: spec.limits.maxAdditions,
			allow_empty: spec.limits.allowEmpty,
			widest: {
				IPv4: spec.limits.widest.IPv4,
				IPv6: spec.limits.widest.IPv6
			}
		}
	};
}
/**
* Of the part of one list's definition that decides what it holds: sources, size and limits, but not its tags, sharing and
* deletion. Undefined while a source of its mapping cannot say what it fixes.
*/
function contentDigest(mapping, spec, readings) {
	const content = contentForm(mapping, spec, readings);
	return content === void 0 ? void 0 : sha256(`plsync content 1\n${canonical(content)}`);
}
/**
* Of the descriptions that the file gives entries of a list in its own words, 64 hex digits; undefined when it gives none. They are
* no settings: what a list holds, and what a review is about, does not depend on them.
*/
function wordsDigest({ words }) {
	if (words.size === 0) return void 0;
	const form = unordered([...words].map(([{ cidr }, said]) => [formatCidr(cidr), said]));
	return sha256(`plsync words 1\n${canonical(form)}`);
}
/** Of one list's whole definition; undefined while a source of its mapping cannot say what it fixes. */
function settingsDigest(mapping, spec, readings) {
	const content = contentForm(mapping, spec, readings);
	if (content === void 0) return void 0;
	const share = spec.share && {
		principals: spec.share.principals,
		allow_external_principals: spec.share.allowExternal
	};
	return sha256(`plsync settings 2\n${canonical({
		...content,
		tags: pairs(spec.tags),
		share,
		deletion: spec.deletion
	})}`);
}
/** Of a list's entries: the canonical CIDRs in numeric order. */
function entriesDigest(cidrs) {
	return sha256(`plsync entries 1\n${cidrs.join("\n")}`);
}
function shareForm(share) {
	return share && {
		adds: share.adds,
		removes: share.removes,
		external: share.changesExternal ? share.allowExternal : void 0,
		ends: share.ends,
		joins: share.joins
	};
}
/** Of a planned change: everything that applying it depends on, so that a changed plan file is noticed. */
function exactDigest(address, settings, change) {
	const have = change.kind === "create" ? null : change.have;
	const update = change.kind === "update" ? change : void 0;
	const adds = addsOf$1(change);
	const describes = describesOf(change);
	const tags = change.kind === "update" || change.kind === "retain" ? change.tags : void 0;
	return sha256(`plsync exact 2\n${canonical({
		address,
		kind: change.kind,
		settings: settings ?? null,
		have: have && [
			have.id,
			have.name,
			have.version,
			have.maxEntries,
			have.entryCount,
			have.entriesSha256
		],
		adds: adds.map(({ cidr, description }) => [formatCidr(cidr), description]),
		removes: removesOf(change).map(({ cidr }) => formatCidr(cidr)),
		describes: describes.length === 0 ? void 0 : describes.map(({ cidr, from, to }) => [
			formatCidr(cidr),
			from,
			to
		]),
		resize: update?.resize && [update.resize.from, update.resize.to],
		rename: update?.rename && [update.rename.from, update.rename.to],
		adopt: update?.adopt,
		max_entries: change.kind === "create" ? change.maxEntries : void 0,
		share: shareForm(shareChangeOf(change)),
		tags: change.kind === "create" ? pairs(change.tags) : tags && {
			set: pairs(tags.set),
			remove: [...tags.remove]
		}
	})}`);
}
/** Of a whole run: the settings of what needs a review, so that interfaces may come and go; the rest of all that changes. */
function planDigests(lists) {
	const changing = lists.filter((list) => list.change.kind !== "keep");
	const rollUp = (rows) => sha256(`plsync run 2\n${canonical(rows)}`);
	return {
		settings: rollUp(changing.filter(({ change }) => needsReview(change)).map(({ address, change, digests }) => [
			address,
			actionOf(change),
			idOf(change) ?? "",
			digests.settings ?? ""
		])),
		exact: rollUp(changing.map(({ address, digests }) => [address, digests.exact]))
	};
}

// src/plan/approval/compare-record.ts
function recordedList({ change, digests }) {
	return {
		action: actionOf(change),
		id: idOf(change) ?? "",
		settings: digests.settings ?? "",
		exact: digests.exact
	};
}
/** The record of a plan, by address: of the lists that need a review and that drift does not cause. */
function recordOf(plan) {
	const lists = plan.lists.filter(({ change, cause }) => cause !== "drift" && needsReview(change));
	return new Map(lists.map((list) => [list.address, recordedList(list)]));
}
/** One hash for all the lists, which are then compared as a whole. */
function recordRoot(lists) {
	const rows = [...lists].sort(([a], [b]) => a < b ? -1 : 1);
	const root = (leaf) => sha256(`plsync review 1\n${canonical(rows.map(([address, list]) => sha256(canonical([address, ...leaf(list)]))))}`);
	return {
		kind: "root",
		count: rows.length,
		settings: root(({ action, id, settings }) => [
			action,
			id,
			settings
		]),
		exact: root(({ exact }) => [exact])
	};
}
/** True if `now` is what is left of the reviewed action after a run that stopped half-way. */
function isLaterStage(now, reviewed) {
	const [step = "", rename] = now.split("+");
	const [first = "", renameToo] = reviewed.split("+");
	return (step === first || step === "update" && first === "adopt") && (rename === void 0 || renameToo !== void 0);
}
function short(digest) {
	return digest === "" ? "none" : digest.slice(0, 12);
}
/** Why the list is not as it was reviewed, completing "NAME is not applied: …"; undefined when it is. */
function difference$1(reviewed, now, requirement) {
	if (!isLaterStage(now.action, reviewed.action)) return `reviewed was ${reviewed.action}, now it is ${now.action}`;
	if (reviewed.id !== now.id) return `reviewed was a change of ${reviewed.id || "a new list"}, now it is ${now.id}`;
	if (reviewed.settings !== now.settings) return `its settings are not those reviewed (reviewed ${short(reviewed.settings)}, now ${short(now.settings)})`;
	if (requirement === "exact" && reviewed.exact !== now.exact) return "its entries or its version in AWS are not those reviewed, and require-reviewed-plan is exact";
}
function isRootOf(record, now, requirement) {
	if (record.kind !== "root" || record.settings !== now.settings) return false;
	return requirement !== "exact" || record.exact === now.exact;
}
/** The lists of the plan that no record covers. `records`: of the merged pull requests, newest first. */
function mismatches(plan, records, requirement) {
	if (requirement === "none") return [];
	const pending = plan.lists.filter(({ change, held }) => needsReview(change) && held.length === 0);
	const different = [];
	const unknown = /* @__PURE__ */ new Map();
	for (const list of pending) {
		const { address } = list;
		const now = recordedList(list);
		const recorded = recordFor(address, records);
		const reason = recorded && difference$1(recorded, now, requirement);
		if (recorded === void 0) unknown.set(address, now);
		else if (reason !== void 0) different.push({
			address,
			recorded,
			now,
			reason
		});
	}
	const root = recordRoot(unknown);
	if (records.some((record) => isRootOf(record, root, requirement))) return different;
	const reason = "no plan of a merged pull request shows this change";
	return [...different, ...[...unknown].map(([address, now]) => ({
		address,
		now,
		reason
	}))];
}
function recordFor(address, records) {
	for (const record of records) {
		const found = record.kind === "lists" ? record.lists.get(address) : void 0;
		if (found !== void 0) return found;
	}
}
/** The digest, 64 hex digits, that approves what remains to be done after the plan is applied without the refused lists. */
function remainingDigest(plan, refused) {
	const left = new Set(refused.map(({ address }) => address));
	return planDigests(plan.lists.filter(({ address, held }) => left.has(address) || held.length > 0)).settings;
}
/** The plan with the refused lists held back. `detail`: said about each, in full sentences. */
function holdMismatches(plan, refused, detail) {
	const reasons = new Map(refused.map(({ address, reason }) => [address, reason]));
	const lists = plan.lists.map((list) => {
		const reason = reasons.get(list.address);
		return reason === void 0 ? list : {
			...list,
			held: [...list.held, {
				code: REFUSED,
				reason,
				detail
			}]
		};
	});
	return {
		...plan,
		lists,
		counts: countPlan(lists, plan.notPlanned)
	};
}
/** The lists of a record that remain to be done. `isDone`: by address. */
function stillOpen(lists, isDone) {
	return new Map([...lists].filter(([address]) => !isDone(address)));
}

// src/render/allowance.ts
/** The allowances that the reasons call for, each once, and whether they are enough together. */
function needed(held) {
	return {
		allowances: [...new Map(held.flatMap(({ allow }) => allow === void 0 ? [] : [[JSON.stringify(allow), allow]])).values()],
		areEnough: held.every(({ allow }) => allow !== void 0)
	};
}
/** `--allow-removals ADDRESS=38`; the value is quoted where a shell would read it otherwise. */
function flagOf(allowance) {
	switch (allowance.kind) {
		case "removals": return `--allow-removals ${shellWord(`${allowance.address}=${allowance.count}`)}`;
		case "delete": return `--allow-delete ${shellWord(allowance.address)}`;
		case "apply": return `--only ${shellWord(allowance.address)}`;
	}
}
/** `allow-removals: ADDRESS=38`. */
function inputsFor(allowance) {
	switch (allowance.kind) {
		case "removals": return [`allow-removals: ${allowance.address}=${allowance.count}`];
		case "delete": return [`allow-delete: ${allowance.address}`];
		case "apply": return ["command: apply", `only: ${allowance.address}`];
	}
}
/** The flags that let a held-back change through once, ready to be pasted; empty when no flag does. */
function allowingFlags(held) {
	const { allowances, areEnough } = needed(held);
	return areEnough ? allowances.map(flagOf) : [];
}
/** The command that lets a held-back change through once; undefined when none does. */
function allowingCommand(held) {
	const { allowances, areEnough } = needed(held);
	if (allowances.length === 0) return void 0;
	return {
		lead: areEnough ? "To allow it once:" : "Also needed, once the other reasons are resolved:",
		command: ["plsync apply", ...allowances.map(flagOf)].join(" ")
	};
}
/** The inputs of the Action that let a held-back change through once; undefined when none do. */
function allowingInputs(held) {
	const { allowances, areEnough } = needed(held);
	if (allowances.length === 0) return void 0;
	return {
		lead: `${areEnough ? "To allow it once" : "Once the other reasons are resolved"}, run the workflow with`,
		inputs: allowances.flatMap(inputsFor).map(visible)
	};
}

// src/render/markdown/blocks.ts
const RULES$1 = {
	left: "---",
	center: ":-:",
	right: "--:"
};
/** A table; every row has a cell for each column. */
function markdownTable(columns, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(columns.map(({ title }) => title)),
		`|${columns.map(({ align }) => RULES$1[align ?? "left"]).join("|")}|`,
		...rows.map(line)
	].join("\n");
}
/** A block that unfolds. `summary` is HTML; between the blank lines `body` is read as Markdown. */
function detailsBlock(summary, body, open = false) {
	return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** An alert of GitHub's Markdown, with one paragraph for each item. An item is one line of Markdown. */
function alertBlock(kind, items) {
	return [`> [!${kind}]`, items.map((item) => `> ${item}`).join("\n>\n")].join("\n");
}
/** A fenced diff. Every line begins with a symbol of ours and a space, so that none of them can close the fence. */
function diffFence(lines) {
	return [
		"```diff",
		...lines,
		"```"
	].join("\n");
}
/** The blocks that are not empty, with a blank line between them and a final line break. */
function joinBlocks(blocks) {
	return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

// src/render/markdown/attention.ts
function diagnosticItem(diagnostic) {
	const { summary, position } = diagnostic;
	const place = position === void 0 ? "" : ` (${markdownCode(lineOf(position))})`;
	return [`**${markdownProse(summary)}**${place}`, ...explanation(diagnostic).map(markdownProse)].join("<br>");
}
function heldItem(row) {
	const reasons = row.held.map(({ reason }) => reason).join("; ");
	const details = row.held.flatMap(({ detail }) => detail === void 0 ? [] : [markdownProse(sentence(detail))]);
	const allowance = allowingInputs(row.held);
	const allow = allowance === void 0 ? [] : [`${allowance.lead} ${allowance.inputs.map(markdownCode).join(" and ")}.`];
	return [
		`**${markdownText(row.address)} is held back**: ${markdownProse(sentence(reasons))}`,
		...details,
		...allow
	].join("<br>");
}
/** What needs a person in a plan or a report: diagnostics by position in the file, lists in the order of the rows. */
function attentionOf(diagnostics, rows) {
	const sorted = inFileOrder(diagnostics);
	return {
		errors: sorted.filter(({ severity }) => severity === "error").map(diagnosticItem),
		held: rows.filter(({ held }) => held.length > 0).map(heldItem),
		warnings: sorted.filter(({ severity }) => severity === "warning").map(diagnosticItem)
	};
}
/** A numbered list of what needs a person; empty text when nothing does. */
function attentionList(diagnostics, rows) {
	const { errors, held, warnings } = attentionOf(diagnostics, rows);
	return [
		...errors,
		...held,
		...warnings.map((item) => `Warning: ${item}`)
	].map((item, index) => `${index + 1}. ${item}`).join("\n");
}
/** Errors as one alert, held-back changes and warnings as another; no alert when nothing needs a person. */
function attentionAlerts({ errors, held, warnings }) {
	return [...errors.length === 0 ? [] : [alertBlock("CAUTION", errors)], ...held.length + warnings.length === 0 ? [] : [alertBlock("WARNING", [...held, ...warnings])]];
}

// src/render/markdown/budget.ts
/** GitHub Docs, "Adding a job summary": 1 MiB a step. */
const SUMMARY_BYTES = 1048576;
/** GitHub accepts 65,536 characters ("Body is too long (maximum is 65536 characters)"); the rest is a margin for the record. */
const COMMENT_CHARACTERS = 6e4;
const encoder = new TextEncoder();
/** The size of the text in UTF-8, in bytes. */
function utf8Bytes(text) {
	return encoder.encode(text).length;
}
/**
* The first of the levels, from the richest to the poorest, that fits the limit. The poorest is taken even when it does not fit, so
* it must be short by nature. A level is rendered only when those before it were too long.
*/
function firstThatFits(levels, limit, size = utf8Bytes) {
	let text = "";
	for (const level of levels) {
		text = level();
		if (size(text) <= limit) break;
	}
	return text;
}

// src/render/markdown/comment-parts.ts
const BEGIN = "<!-- plsync:plan -->";
const END = "<!-- plsync:end -->";
/** A comment with a plan. `title` is a heading; `plan` is Markdown and stands between marks that GitHub does not show. */
function planBody(title, plan) {
	return joinBlocks([
		title,
		BEGIN,
		plan.trimEnd(),
		END
	]);
}
/**
* The plan in a comment that plsync wrote, without its title; undefined when there is none. The marks are on lines of their own,
* where names and descriptions that plsync did not write cannot begin.
*/
function planInComment(body) {
	const text = body.replaceAll("\r\n", "\n");
	const begin = text.indexOf(`\n${BEGIN}\n`);
	const end = text.lastIndexOf(`\n${END}\n`);
	return begin < 0 || end < begin ? void 0 : text.slice(begin + 20 + 2, end).trim();
}
/** The plan folded away under `summary` (HTML); no block when there is no plan. */
function folded(summary, plan) {
	return plan === void 0 ? [] : [detailsBlock(summary, [
		BEGIN,
		plan,
		END
	].join("\n\n"))];
}
/** What a comment says from the start of a run until the new plan is ready. `plan`: the one before. */
function planningBody(head, before, run, plan) {
	const sentence = `The plan for ${shortCommit(before)} below is **outdated**. ${run}`;
	return joinBlocks([
		`### Prefix lists: planning ${shortCommit(head)} …`,
		plan === void 0 ? run : sentence,
		...folded(`outdated plan for ${shortCommit(before)}`, plan)
	]);
}
/** A comment with what an apply did, above the plan that was reviewed. `title` is a heading; `text`: blocks of Markdown. */
function reportBody(title, text, plan) {
	return joinBlocks([
		title,
		text.trimEnd(),
		...folded("the plan that was reviewed", plan)
	]);
}

// src/render/entry-row.ts
/** Where an entry comes from, or came from: the part of the row that its origin fills. */
function originCells(origin) {
	switch (origin.kind) {
		case "cidr": return {
			from: "static",
			instance: "",
			label: origin.description ?? ""
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
		case "interface": return origin.group === void 0 ? "" : `sg ${origin.group.name || origin.group.id}`;
	}
}
function additionRow({ cidr, origin }) {
	return {
		symbol: "+",
		cidr: formatCidr(cidr),
		...originCells(origin),
		remark: additionRemark(origin)
	};
}
/** Without an origin the description stands as the label: it may still tell a person something. */
function removalRow({ cidr, description, origin, reason }) {
	const cells = origin === void 0 ? {
		from: "",
		instance: "",
		label: description
	} : originCells(origin);
	return {
		symbol: "-",
		cidr: formatCidr(cidr),
		...cells,
		remark: reason
	};
}
/** The cells of the row, without its symbol, in the order of the columns. */
function entryCells(row) {
	return [
		row.cidr,
		row.from,
		row.instance,
		row.label,
		row.remark
	];
}
/** Additions, then removals; of each at most `most`. Rows are made only for what is shown. */
function shownEntries({ adds, removes }, most) {
	return {
		rows: [...adds.slice(0, most).map(additionRow), ...removes.slice(0, most).map(removalRow)],
		hiddenAdds: Math.max(0, adds.length - most),
		hiddenRemoves: Math.max(0, removes.length - most)
	};
}
/** The rows of entries that get another description, at most `most`: CIDR, and its description before and after in quotes. */
function shownDescriptions(describes, most) {
	return {
		rows: describes.slice(0, most).map(({ cidr, from, to }) => [formatCidr(cidr), `"${from}" -> "${to}"`]),
		hidden: Math.max(0, describes.length - most)
	};
}

// src/render/attribute-rows.ts
/** True if AWS ends up with the same list: only what plsync remembers about it changes. */
function isSettingsOnly(change) {
	return change.kind === "update" && change.adds.length + change.removes.length + change.describes.length === 0 && change.resize === void 0 && change.rename === void 0 && change.share === void 0 && !change.adopt && userTags(change).length === 0;
}
/** The rows for what a list has besides entries and tags: family, name, size, sharing, settings. */
function attributesOf({ change, family }) {
	if (change.kind === "create") return [
		{
			symbol: "+",
			name: "family",
			value: family
		},
		{
			symbol: "+",
			name: "max_entries",
			value: String(change.maxEntries)
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
		...settings !== void 0 && isSettingsOnly(change) ? [{
			symbol: "~",
			name: "settings",
			value: settingsStep(have.tags.get(TAG.settings), settings)
		}] : []
	];
}
/** True if the list was shared with no one before. */
function startsSharing({ removes, unchanged, changesExternal, ends }) {
	return removes.length + unchanged === 0 && !changesExternal && !ends;
}
/** Whether the list may be shared with accounts outside the organisation: said when that changes, or when sharing starts. */
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
function roomRemark(change) {
	const { resize, have } = change;
	const after = have.entryCount + change.adds.length - change.removes.length;
	return resize !== void 0 && after > resize.from ? { remark: `(${after} ${after === 1 ? "entry does" : "entries do"} not fit in ${resize.from})` } : {};
}
/** The row above the entries, with their number before and after; none when no entry changes. */
function entriesRow(change) {
	switch (change.kind) {
		case "create": return { entries: {
			symbol: "+",
			name: "entries",
			value: String(change.adds.length)
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
				value: `${have.entryCount} -> ${after}${of}`
			} };
		}
		case "retain":
		case "keep": return {};
	}
}
/** The row above the entries that get another description; none when there are none. */
function descriptionsRow(change) {
	const { length } = describesOf(change);
	if (length === 0) return {};
	return { descriptions: {
		symbol: "~",
		name: length === 1 ? "description" : "descriptions",
		value: counted(length, "entry")
	} };
}
/** The user's tags. plsync's own are bookkeeping, and what they mean is said in words. */
function userTags(change) {
	if (change.kind !== "create" && change.kind !== "update") return [];
	const have = change.kind === "create" ? /* @__PURE__ */ new Map() : change.have.tags;
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
/** A row for each of the user's tags that is set, changed or removed. */
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

// src/model/principal.ts
/** Organizations API reference: ids of organisations and of organisational units. */
const ORGANIZATION_ARN = /^arn:(aws[a-z-]*):organizations::\d{12}:(?:organization\/o-[a-z0-9]{10,32}|ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/;
/** True for an account id: 12 digits. */
function isAccountId$1(text) {
	return /^\d{12}$/.test(text);
}
/** An organisation or an organisational unit, by its ARN. */
function isOrganizationPrincipal(text) {
	return ORGANIZATION_ARN.test(text);
}
/** The partition in the ARN, such as `aws-cn`; undefined for an account, whose id does not tell. */
function partitionOfPrincipal(text) {
	return ORGANIZATION_ARN.exec(text)?.[1];
}
/** `444444444444`, `ou-ab12-11111111`, `o-a1b2c3d4e5`: short enough for a table. */
function shortPrincipal(text) {
	return text.slice(text.lastIndexOf("/") + 1);
}

// src/render/share-rows.ts
/** U+2212, as wide as the plus sign. */
const MINUS$1 = "−";
/** How a change of sharing is shown; empty when there is none, to be spread into a row. */
function sharingRow(share) {
	if (share === void 0) return {};
	const { adds, removes, unchanged, ends, joins = 0 } = share;
	const joined = joins === 0 ? "" : `; ${count(joins + 1)} resource shares become one`;
	const noun = [...adds, ...removes].every(isAccountId$1) ? "account" : "principal";
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
/** `resource share plsync-pl-… will be deleted: its prefix list pl-… is gone`. */
function strayText({ name, listId }) {
	return `resource share ${name} will be deleted: its prefix list ${listId} is gone`;
}

// src/render/rows.ts
/** Rows of every list that changes or would change, in the plan's order; in each account-region held-back ones come last. */
function rowsOf(plan) {
	const rows = plan.lists.filter(({ change }) => change.kind !== "keep").map((list) => rowOf$1(list, plan.config.path));
	return [...Map.groupBy(rows, (row) => `${row.at.account}/${row.at.region}`).values()].flatMap((region) => [...region.filter((row) => row.symbol !== "!"), ...region.filter((row) => row.symbol === "!")]);
}
function rowOf$1(list, file) {
	const { change } = list;
	const have = change.kind === "create" ? void 0 : change.have;
	const adds = addsOf$1(change);
	const removes = removesOf(change);
	const describes = describesOf(change);
	const note = noteOf(list, file);
	return {
		address: list.address,
		at: list.at,
		name: list.name,
		kind: change.kind,
		symbol: list.held.length > 0 ? "!" : SYMBOLS[change.kind],
		adopt: change.kind === "update" && change.adopt,
		verdict: verdictOf(change),
		...have === void 0 ? {} : { id: have.id },
		...list.position === void 0 ? {} : { position: list.position },
		attributes: attributesOf(list),
		...entriesRow(change),
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
function verdictOf(change) {
	if (change.kind !== "update") return VERDICTS[change.kind];
	if (isSettingsOnly(change)) return "gets new settings, and nothing else changes";
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
	const last = steps.at(-1) ?? "updated";
	return `will be ${steps.length < 2 ? last : `${steps.slice(0, -1).join(", ")}, then ${last}`}`;
}
const VERDICTS = {
	create: "will be created",
	delete: "will be deleted",
	retain: "will be retained: no longer managed by plsync",
	keep: "stays as it is"
};
function noteOf({ change }, file) {
	switch (change.kind) {
		case "delete": return `${file} no longer names it.`;
		case "retain": return `${file} no longer names it. The list and its entries stay; only plsync's tags are removed.${change.have.tags.has(TAG.share) ? " It stays shared as it is." : ""}`;
		case "update": return isSettingsOnly(change) ? "The file now has other settings for this list. Applying the plan records them, so that syncs continue." : void 0;
		case "create":
		case "keep": return;
	}
}

// src/render/markdown/list-details.ts
/** U+2212, as wide as the plus sign. */
const MINUS = "−";
/** Columns after which a line of the diff is broken; GitHub shows about as many without scrolling. */
const DIFF_WIDTH = 160;
function signed$3({ adds, removes, describes }) {
	return [
		["+", adds],
		[MINUS, removes],
		["~", describes]
	].flatMap(([sign, entries]) => entries.length === 0 ? [] : [`${sign}${count(entries.length)}`]);
}
/** `+6`, `+2 −1`, `−38 of 40`, `~1` for a description; empty when no entry changes. */
function entriesCell(row) {
	const { kind, removes, held, before } = row;
	if (kind === "delete") return `${MINUS}${count(before)}`;
	return `${signed$3(row).join(" ")}${held.length > 0 && removes.length > 0 ? ` of ${count(before)}` : ""}`;
}
/** `create, max entries 20`, `max entries 10 → 20, entries`; Markdown. */
function changeCell(row) {
	if (row.held.length > 0) return `held back: ${row.held.map(({ reason }) => markdownProse(reason)).join("; ")}`;
	const sharing = row.sharing === void 0 ? [] : [row.sharing.cell];
	if (row.kind === "create") return [`create, max entries ${row.size}`, ...sharing].join(", ");
	if (row.kind !== "update") return [row.kind, ...sharing].join(", ");
	const parts = [
		...row.adopt ? ["adopt"] : [],
		...row.attributes.map(({ name, value }) => markdownText(`${name === "name" ? "renamed" : name.replace("_", " ")} ${value.replace(" -> ", " → ")}`)),
		...row.entries === void 0 ? [] : ["entries"],
		...row.descriptions === void 0 ? [] : [row.descriptions.name],
		...row.tags.length === 0 ? [] : ["tags"],
		...sharing
	];
	return parts.length === 0 ? row.verdict.replace(/^will be /, "") : parts.join(", ");
}
const COLUMNS = [
	{
		title: "",
		align: "center"
	},
	{ title: "Prefix list" },
	{ title: "Change" },
	{
		title: "Entries",
		align: "right"
	}
];
/** The table of changes, with a column for causes when any is known. */
function changesTable(rows) {
	const hasCauses = rows.some(({ cause }) => cause !== void 0);
	return markdownTable(hasCauses ? [...COLUMNS, { title: "Cause" }] : COLUMNS, rows.map((row) => [
		`\`${row.symbol}\``,
		boldName(row),
		changeCell(row),
		entriesCell(row),
		...hasCauses ? [causeWords(row.cause)] : []
	]));
}
/** `network/eu-west-1/**bastions**`. */
function boldName({ address, name }) {
	return address.endsWith(name) ? `${markdownText(address.slice(0, address.length - name.length))}**${markdownText(name)}**` : markdownText(address);
}
function attributeLine$1({ symbol, name, value, remark }) {
	return `${symbol === "~" ? "!" : symbol} ${visible(name)} ${visible(value)}${remark === void 0 ? "" : `   ${visible(remark)}`}`;
}
function descriptionLines$1({ descriptions, describes }, most) {
	if (descriptions === void 0) return [];
	const { rows, hidden } = shownDescriptions(describes, most);
	const laid = layColumns(rows.map((cells) => cells.map(visible)), DIFF_WIDTH);
	return [
		attributeLine$1(descriptions),
		...laid.flat().map((line) => `! ${line}`),
		...hidden === 0 ? [] : [`# ${counted(hidden, "more description")}`]
	];
}
/** Lines of a `diff` fence; at most `most` additions and as many removals. */
function diffLines(row, most) {
	const place = row.position === void 0 ? [] : [lineOf(row.position)];
	const shown = shownEntries(row, most);
	const entries = layColumns(shown.rows.map((entry) => entryCells(entry).map(visible)), DIFF_WIDTH).flatMap((lines, index) => lines.map((line) => `${shown.rows[index]?.symbol ?? "#"} ${line}`));
	return [
		`# ${[
			row.address,
			row.id ?? "new",
			...place
		].map(visible).join("   ")}`,
		...row.attributes.map(attributeLine$1),
		...row.tags.map((tag) => attributeLine$1({
			...tag,
			name: `tag ${tag.name}`
		})),
		...row.entries === void 0 ? [] : [attributeLine$1(row.entries)],
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
/** The name and the sums of the list, unfolding into its diff; `open`: unfolded from the start. */
function listDetails(row, most, open = false) {
	const sum = [row.held.length > 0 ? "held back" : row.verdict, ...signed$3(row)];
	const drift = row.cause === "drift" ? " (drift: not caused by this PR)" : "";
	return detailsBlock(`<b>${htmlText(row.name)}</b> ${sum.join(", ")}${drift}`, diffFence(diffLines(row, most)), open);
}
/** `Entries are not shown here: 9,830 of them do not fit.` */
function entriesLeftOut(rows) {
	const entries = rows.reduce((sum, row) => sum + row.adds.length + row.removes.length + row.describes.length, 0);
	return `Entries are not shown here: ${count(entries)} of them ${entries === 1 ? "does" : "do"} not fit.`;
}
/** Where the reader of a summary finds what does not fit. */
const IN_PLAN_FILE = "`plsync show --verbose` lists them from the plan file.";

// src/model/traffic.ts
const NO_TRAFFIC = /* @__PURE__ */ new Map();

// src/render/markdown/capacity-table.ts
/** Lists that are fuller than this are shown. */
const NEARLY_FULL_PERCENT = 80;
/** How full each list of the plan is once the plan is applied; a list that is held back stays as it is. */
function plannedFillings({ lists }) {
	return lists.flatMap(({ address, change, held, unchanged }) => {
		if (change.kind === "delete" || change.kind === "create" && held.length > 0) return [];
		if (change.kind === "create") return [{
			address,
			entries: change.adds.length,
			size: change.maxEntries
		}];
		const { entryCount, maxEntries } = change.have;
		if (change.kind !== "update" || held.length > 0) return [{
			address,
			entries: entryCount,
			size: maxEntries
		}];
		return [{
			address,
			entries: unchanged + change.adds.length,
			size: change.resize?.to ?? maxEntries
		}];
	});
}
/** How full each list was left by an apply, where that is known. */
function reportedFillings({ rows }) {
	return rows.flatMap(({ address, entriesAfter, sizeAfter }) => entriesAfter === void 0 || sizeAfter === void 0 ? [] : [{
		address,
		entries: entriesAfter,
		size: sizeAfter
	}]);
}
/** A table of the lists over 80 % of their max entries, in a block that unfolds; none when there are no such lists. */
function capacityDetails(fillings) {
	const percent = ({ entries, size }) => Math.floor(100 * entries / size);
	const full = fillings.filter((list) => percent(list) > NEARLY_FULL_PERCENT).toSorted((a, b) => percent(b) - percent(a));
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
		markdownText(list.address),
		count(list.entries),
		count(list.size),
		`${percent(list)} %`
	]));
	return [detailsBlock(`Capacity: lists over ${NEARLY_FULL_PERCENT} % of their max entries`, table)];
}

// src/render/markdown/traffic.ts
/** The columns; none when calls were not counted. */
function trafficColumns(traffic) {
	if (traffic.size === 0) return [];
	return [{
		title: "API calls",
		align: "right"
	}, {
		title: "Throttled",
		align: "right"
	}];
}
/** The cells of one account-region for these columns. */
function trafficCells(traffic, at) {
	if (traffic.size === 0) return [];
	const { calls, throttled } = traffic.get(accountRegionKey(at)) ?? {
		calls: 0,
		throttled: 0
	};
	return [count(calls), count(throttled)];
}

// src/render/markdown/plan-summary.ts
/** How many lists keep all entries in this run because one of their sources is unknown. */
function suspendedIn(plan) {
	return plan.lists.filter(({ suspended }) => suspended !== void 0).length;
}
/** `1 to create, 3 to change, 2 held back, 2 not planned`, without what is zero; or `no changes`. */
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
	return (hasChanges(plan) ? said : ["no changes", ...said]).join(", ");
}
/** `mappings.yaml at 9a1b2c3, 15 prefix lists in 5 account-regions`; Markdown. */
function aboutPlan({ config, lists, notPlanned, regions, scope }) {
	const commit = config.commit === void 0 ? "" : ` at ${shortCommit(config.commit)}`;
	const only = scope.length === 0 ? [] : [`only ${listed(scope.map(markdownCode))}`];
	return [
		`${markdownCode(config.path)}${markdownText(commit)}`,
		...only,
		`${counted(lists.length + notPlanned.length, "prefix list")} in ${counted(regions.length, "account-region")}`
	].join(", ");
}
/** One row for each account-region of the plan, with its calls to AWS when they were counted. */
function regionsTable(plan, traffic = NO_TRAFFIC) {
	const listsIn = Map.groupBy(plan.lists, ({ at }) => accountRegionKey(at));
	const notPlannedIn = Map.groupBy(plan.notPlanned, ({ at }) => accountRegionKey(at));
	return markdownTable([
		{ title: "Account" },
		{ title: "Region" },
		{
			title: "Lists",
			align: "right"
		},
		{
			title: "To change",
			align: "right"
		},
		{
			title: "Held back",
			align: "right"
		},
		{
			title: "Not planned",
			align: "right"
		},
		...trafficColumns(traffic)
	], plan.regions.map(({ at, status }) => {
		const key = accountRegionKey(at);
		const lists = listsIn.get(key) ?? [];
		const missing = notPlannedIn.get(key)?.length ?? 0;
		const name = `${markdownText(at.account)} ${at.accountId}`;
		const changes = lists.filter(({ change, held }) => change.kind !== "keep" && held.length === 0).length;
		const read = status === "ok";
		return [
			read ? name : `**${name}**`,
			markdownText(at.region),
			count(lists.length + missing),
			read ? count(changes) : "**not read**",
			count(lists.filter(({ held }) => held.length > 0).length),
			count(missing),
			...trafficCells(traffic, at)
		];
	}));
}
/** The richest summary that fits, from every entry down to the headline alone. `limit`: bytes. */
function planSummary(plan, limit = SUMMARY_BYTES, traffic = NO_TRAFFIC) {
	const rows = rowsOf(plan);
	const head = [`## Prefix lists: ${planHeadline(plan)}`, aboutPlan(plan)];
	const attention = attentionList(plan.diagnostics, rows);
	const needs = attention === "" ? [] : ["### What needs you", attention];
	const foot = `Plan digest ${markdownCode(shortDigest(plan.digests.settings))}, exact ${markdownCode(shortDigest(plan.digests.exact))}.`;
	const strays = plan.strayShares.map((share) => `- ${markdownText(accountRegionKey(share.at))}: ${markdownText(strayText(share))}`).join("\n");
	const changes = (entries) => rows.length === 0 && strays === "" ? [] : [
		"### What changes",
		...rows.length === 0 ? [] : [changesTable(rows)],
		strays,
		...entries(rows)
	];
	const level = (...blocks) => joinBlocks([
		...head,
		...blocks.flat(),
		foot
	]);
	const capacity = capacityDetails(plannedFillings(plan));
	const details = (most) => (shown) => shown.map((row) => listDetails(row, most));
	return firstThatFits([
		() => level([regionsTable(plan, traffic)], needs, changes(details(Number.POSITIVE_INFINITY)), capacity),
		() => level([regionsTable(plan, traffic)], needs, changes(details(10)), capacity),
		() => level([regionsTable(plan, traffic)], needs, changes((shown) => [`${entriesLeftOut(shown)} ${IN_PLAN_FILE}`])),
		() => level([regionsTable(plan, traffic)], needs, ["Too many lists change to show them here."]),
		() => level(["There is too much to show here. `plsync show` prints all of it from the plan file."])
	], limit);
}

// src/render/markdown/plan-comment.ts
/** A list that loses something is unfolded, so that it is not overlooked. */
function isOpen({ removes, kind }) {
	return removes.length > 0 || kind === "delete";
}
/** `7 lists unchanged. 2 lists in sandbox/eu-central-1 are not in this plan.` */
function remainder({ counts, notPlanned, scope }) {
	const places = [...new Set(notPlanned.map(({ at }) => `${at.account}/${at.region}`))];
	const where = places.length > 3 ? `${places.length} account-regions` : listed(places.map(markdownCode));
	return [
		...counts.unchanged === 0 ? [] : [`${counted(counts.unchanged, "list")} unchanged.`],
		...counts.notPlanned === 0 ? [] : [`${counted(counts.notPlanned, "list")} in ${where} ${counts.notPlanned === 1 ? "is" : "are"} not in this plan.`],
		...scope.length === 0 ? [] : [`Only lists that match ${listed(scope.map(markdownCode))} were planned.`]
	].join(" ");
}
function foot({ digests }, { head, run }) {
	return [`Planned at ${shortCommit(head)} in ${run}. Plan digest ${markdownCode(shortDigest(digests.settings))}.`, "On merge the plan is made again; each list is applied only if its settings are the ones reviewed here (entries may follow the interfaces, within the limits)."].join("\n");
}
/** The heading of the comment. */
function planTitle(plan) {
	return `### Prefix lists: ${planHeadline(plan)}`;
}
/** The comment below its title: the richest that fits, from every entry down to the figures alone. `limit`: characters. */
function planComment(plan, about, limit = COMMENT_CHARACTERS) {
	const rows = rowsOf(plan);
	const attention = attentionOf(plan.diagnostics, rows);
	const items = attention.errors.length + attention.held.length + attention.warnings.length;
	if (!hasChanges(plan) && items === 0 && plan.counts.notPlanned === 0) return unchanged(plan, about);
	const level = (...blocks) => joinBlocks([
		...blocks,
		...about.remarks,
		foot(plan, about)
	]);
	const strays = plan.strayShares.map((share) => `- ${markdownText(accountRegionKey(share.at))}: ${markdownText(strayText(share))}`).join("\n");
	const table = joinBlocks([rows.length === 0 ? "" : changesTable(rows), strays]).trimEnd();
	const details = (most) => rows.map((row) => listDetails(row, most, isOpen(row)));
	const summary = `the job summary of ${about.run}`;
	return firstThatFits([
		() => level(table, remainder(plan), ...attentionAlerts(attention), ...details(Number.POSITIVE_INFINITY)),
		() => level(table, remainder(plan), ...attentionAlerts(attention), ...details(10)),
		() => level(table, remainder(plan), ...attentionAlerts(attention), `${entriesLeftOut(rows)} They are in ${summary}.`),
		() => level(regionsTable(plan), ...attentionAlerts({
			...attention,
			warnings: []
		}), `${counted(rows.length, "list")} ${rows.length === 1 ? "does" : "do"} not fit here. They are in ${summary}.`),
		() => level(`${counted(rows.length, "list")} and ${count(items)} things that need a person do not fit here. They are in ${summary}.`)
	], limit, (text) => text.length);
}
/** `15 prefix lists in 5 account-regions match mappings.yaml at c0ffee1. run 4718` */
function unchanged({ config, lists, regions, scope }, { head, run, remarks }) {
	const only = scope.length === 0 ? "" : `, limited to ${listed(scope.map(markdownCode))}`;
	const match = lists.length === 1 ? "matches" : "match";
	return joinBlocks([`${counted(lists.length, "prefix list")} in ${counted(regions.length, "account-region")} ${match} ${markdownCode(config.path)} at ${shortCommit(head)}${only}. ${run}`, ...remarks]);
}

// src/render/list-command-words.ts
/** `from version 8 (67 entries) to the entries of version 3 (66)`. */
function versionsPhrase({ from, to, entriesBefore, entriesAfter }) {
	return `from version ${from} (${counted(entriesBefore, "entry")}) to the entries of version ${to} (${count(entriesAfter)})`;
}
/** `it becomes EMPTY: it loses 67 of 67 entries`; empty when nothing is lost. */
function lossPhrase({ losses, entriesBefore, entriesAfter }) {
	if (losses === 0) return "";
	const numbers = `it loses ${count(losses)} of ${counted(entriesBefore, "entry")}`;
	return entriesAfter === 0 ? `it becomes EMPTY: ${numbers}` : numbers;
}
/** The loss as a sentence; empty when nothing is lost. */
function lossSentence(change) {
	const loss = lossPhrase(change);
	return loss === "" ? "" : `${loss.charAt(0).toUpperCase()}${loss.slice(1)}.`;
}
/** `1 entry to add, 2 entries to remove.` */
function rollbackSums({ adds, removes }) {
	if (adds.length + removes.length === 0) return "The entries are the same; the list is only put on hold.";
	return `${counted(adds.length, "entry")} to add, ${counted(removes.length, "entry")} to remove.`;
}
/** What a hold means for the list. */
function heldSentences({ address, id }, { until }) {
	return `${address} (${id}) is on hold until ${until ?? "it is released"}. plsync will not change it.`;
}
/** What a release means for the list. */
function releasedSentences({ address, id }) {
	return `${address} (${id}) is not on hold any more. The next apply or sync makes it follow the file.`;
}
/** What a rollback has done. */
function restoredSentence({ to }, version, { until }) {
	return `Version ${version} has the entries of version ${to}, and is on hold until ${until ?? "it is released"}.`;
}

// src/render/markdown/list-command-summary.ts
/** `network/eu-west-1/web is on hold`: plain text without a full stop. */
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
/** The versions, the numbers, and what is lost. `verb`: went or would go. */
function difference(rollback, verb) {
	const { address, id, sizes } = rollback;
	const loss = lossSentence(rollback);
	const size = sizes[0] === void 0 ? "" : ` Max entries grow to ${sizes[0]} first.`;
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
		case "release": return [markdownText(releasedSentences(end.list))];
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
/** Markdown of at most `limit` bytes of UTF-8. `diagnostics`: what came up, and what allows a rollback that is held back. */
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

// src/model/report.ts
/** True if something that should have happened did not. */
function isIncomplete(report) {
	return report.rows.some((row) => [
		"failed",
		"not-done",
		"not-planned"
	].includes(row.outcome));
}
/** Counts the rows by outcome, and adds up their entries. */
function reportSums({ rows }) {
	const having = (...outcomes) => rows.filter((row) => outcomes.includes(row.outcome)).length;
	const sum = (of) => rows.reduce((all, row) => all + row[of], 0);
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
		kept: sum("kept")
	};
}

// src/render/markdown/report-tables.ts
const SIGNS = {
	done: "✓",
	already: "✓",
	failed: "✗",
	"not-done": "–"
};
/** `3 of 4 changes applied, 1 failed`; `no changes`; `not applied, the plan has changed since review`. */
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
/** One row for each account-region of the plan, with its calls to AWS when they were counted. */
function reportRegionsTable(plan, report, traffic) {
	const rowsAt = Map.groupBy(report.rows, (row) => accountRegionKey(row.at));
	return markdownTable([
		{ title: "Account" },
		{ title: "Region" },
		{
			title: "Lists",
			align: "right"
		},
		{
			title: "Changed",
			align: "right"
		},
		{
			title: "Failed",
			align: "right"
		},
		{
			title: "Held back",
			align: "right"
		},
		...trafficColumns(traffic)
	], plan.regions.map(({ at, status }) => {
		const rows = rowsAt.get(accountRegionKey(at)) ?? [];
		const having = (...outcomes) => rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
		const name = `${markdownText(at.account)} ${at.accountId}`;
		const failed = having("failed", "not-done");
		return [
			status === "ok" ? name : `**${name}**`,
			markdownText(at.region),
			count(rows.length),
			count(having("done", "already")),
			status === "failed" ? "**not read**" : failed === 0 ? "0" : `**${count(failed)}**`,
			count(having("held")),
			...trafficCells(traffic, at)
		];
	}));
}
function versionCell({ versionBefore, versionAfter }) {
	if (versionBefore === void 0 || versionAfter === void 0 || versionBefore === versionAfter) return String(versionAfter ?? versionBefore ?? "");
	return `${versionBefore} → ${versionAfter}`;
}
function filling({ entriesAfter, sizeAfter }) {
	return entriesAfter === void 0 || sizeAfter === void 0 ? "" : `${count(entriesAfter)} of ${count(sizeAfter)}`;
}
/** What became of every list that was to be changed; failures first, since they are what the reader came for. */
function doneTable(report) {
	const rows = report.rows.filter(({ outcome }) => SIGNS[outcome] !== void 0);
	if (rows.length === 0) return "";
	const isDone = ({ outcome }) => Number(SIGNS[outcome] === "✓");
	return markdownTable([
		{
			title: "",
			align: "center"
		},
		{ title: "Prefix list" },
		{ title: "Result" },
		{
			title: "Version",
			align: "right"
		},
		{
			title: "Entries",
			align: "right"
		},
		{
			title: "Time",
			align: "right"
		}
	], rows.toSorted((a, b) => isDone(a) - isDone(b)).map((row) => [
		SIGNS[row.outcome] ?? "",
		markdownText(row.address),
		markdownText(row.result),
		versionCell(row),
		filling(row),
		duration(row.milliseconds)
	]));
}

// src/render/markdown/report-summary.ts
/** The plan's rows of the lists that were changed. Of a list that failed it is not known which entries were. */
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
/** The richest summary that fits, from every entry down to the headline alone. `plan`: the one that was applied; `limit`: bytes. */
function reportSummary(plan, report, limit = SUMMARY_BYTES, traffic = NO_TRAFFIC) {
	const rows = appliedRows(plan, report);
	const head = [`## Prefix lists: ${reportHeadline(plan, report)}`, `${aboutPlan(plan)}, ${duration(report.milliseconds)}`];
	const attention = attentionList([...plan.diagnostics, ...report.diagnostics], rowsOf(plan));
	const needs = attention === "" ? [] : ["### What needs you", attention];
	const level = (...blocks) => joinBlocks([...head, ...blocks.flat()]);
	const done = () => {
		const table = doneTable(report);
		return table === "" ? [] : ["### What was done", table];
	};
	return firstThatFits([
		() => level([reportRegionsTable(plan, report, traffic)], needs, done(), entriesDetails(rows, report, Number.POSITIVE_INFINITY), capacityDetails(reportedFillings(report))),
		() => level([reportRegionsTable(plan, report, traffic)], needs, done(), entriesDetails(rows, report, 10), capacityDetails(reportedFillings(report))),
		() => level([reportRegionsTable(plan, report, traffic)], needs, done(), [`${entriesLeftOut(rows)} ${IN_PLAN_FILE}`]),
		() => level([reportRegionsTable(plan, report, traffic)], needs, ["Too many lists changed to show them here."]),
		() => level(["There is too much to show here. The log of this run has all of it."])
	], limit);
}

// src/plan-file/diagnostic-json.ts
/** The diagnostic with its fields in a fixed order, without those that are absent. */
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
/** Reads a diagnostic from a document that fits the schema. An unknown code of a newer plsync is kept: it is only printed. */
function decodeDiagnostic(document) {
	return encodeDiagnostic(document);
}

// src/plan-file/share-json.ts
/** The change of sharing as the plan file has it. */
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
/** Reads a change of sharing from a document that fits the schema. */
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

// src/plan-file/change-json.ts
/** Text that fits the schema but is not a CIDR; `path` is its JSON path below the list. */
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
function encodeOrigin(origin) {
	if (origin.kind === "cidr") return present({
		kind: origin.kind,
		description: origin.description,
		expires: origin.expires
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
const encodeAdds = (adds) => adds.map(({ cidr, description, origin }) => ({
	cidr: formatCidr(cidr),
	description,
	from: encodeOrigin(origin)
}));
const encodeRemoves = (removes) => removes.map(({ cidr, description, reason, origin }) => present({
	cidr: formatCidr(cidr),
	description,
	reason,
	from: origin && encodeOrigin(origin)
}));
/** Undefined, and so left out, when there are none. */
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
/** The change as the plan file has it: CIDRs as text, in the order of the change. */
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
			resize: change.resize && {
				from: change.resize.from,
				to: change.resize.to
			},
			rename: change.rename && {
				from: change.rename.from,
				to: change.rename.to
			},
			adopt: change.adopt,
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
	return document.adds.map(({ cidr, description, from }, index) => ({
		cidr: cidrAt(cidr, `adds[${index}].cidr`),
		description,
		origin: decodeOrigin(from)
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
/** Reads a change from a document that fits the schema; throws `UnreadableCidr`. */
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
			resize: document.resize && {
				from: document.resize.from,
				to: document.resize.to
			},
			rename: document.rename && {
				from: document.rename.from,
				to: document.rename.to
			},
			tags: decodeTagChange(document.tags),
			share: document.share && decodeShare(document.share),
			adopt: document.adopt
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

// src/plan-file/list-json.ts
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
/** The account-region of any document that names one. */
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
/** Leaves out what a later version of the format may add. */
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
/** One planned list as the plan file has it. */
function encodeList(list) {
	const { have, ...change } = {
		have: void 0,
		...encodeChange(list.change)
	};
	return present({
		...encodeAddress(list),
		name: list.name,
		address_family: list.family,
		cause: list.cause ?? null,
		held: list.held.length === 0 ? null : list.held.map(encodeHeld),
		suspended: list.suspended,
		unchanged: list.unchanged,
		have,
		...change,
		digests: present({
			settings: list.digests.settings,
			exact: list.digests.exact
		})
	});
}
/** Reads a list from a document that fits the schema; throws `UnreadableCidr`. */
function decodeList(document) {
	const { settings, exact } = document.digests;
	return present({
		...decodeAddress(document),
		name: document.name,
		family: document.address_family,
		change: decodeChange(document),
		cause: document.cause ?? void 0,
		held: (document.held ?? []).map(decodeHeld),
		unchanged: document.unchanged,
		suspended: document.suspended,
		digests: present({
			settings,
			exact
		})
	});
}
/** A stray share as the plan file has it. */
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
/** Reads a stray share from a document that fits the schema. */
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
/** A list that could not be planned, as the plan file has it. */
function encodeNotPlanned(list) {
	return {
		...encodeAddress(list),
		code: list.code
	};
}
/** Reads a list that could not be planned from a document that fits the schema. */
function decodeNotPlanned(document) {
	return {
		...decodeAddress(document),
		code: document.code
	};
}

// src/plan-file/plan-validator.js
var validator_default$1 = validate20$1;
const schema31$1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:plsync:schema:plan:1",
	"type": "object",
	"required": [
		"format_version",
		"tool_version",
		"mode",
		"config",
		"scope",
		"taken_at",
		"complete",
		"account_regions",
		"lists",
		"not_planned",
		"counts",
		"digests",
		"diagnostics"
	],
	"properties": {
		"format_version": {
			"type": "string",
			"pattern": "^1\\.[0-9]+$"
		},
		"tool_version": { "type": "string" },
		"mode": { "enum": ["reviewed", "sync"] },
		"config": {
			"type": "object",
			"required": [
				"path",
				"sha256",
				"owner"
			],
			"properties": {
				"path": { "type": "string" },
				"sha256": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"owner": { "type": "string" },
				"commit": { "type": "string" }
			}
		},
		"scope": {
			"type": "array",
			"items": { "type": "string" }
		},
		"taken_at": { "type": "string" },
		"complete": { "type": "boolean" },
		"account_regions": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"account",
					"account_id",
					"region",
					"status",
					"diagnostics"
				],
				"properties": {
					"account": { "type": "string" },
					"account_id": {
						"type": "string",
						"pattern": "^[0-9]{12}$"
					},
					"region": { "type": "string" },
					"status": { "enum": ["ok", "failed"] },
					"diagnostics": {
						"type": "array",
						"items": {
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		},
		"lists": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"address",
					"account",
					"account_id",
					"region",
					"name",
					"address_family",
					"kind",
					"held",
					"unchanged",
					"adds",
					"removes",
					"digests"
				],
				"properties": {
					"address": { "type": "string" },
					"account": { "type": "string" },
					"account_id": {
						"type": "string",
						"pattern": "^[0-9]{12}$"
					},
					"region": { "type": "string" },
					"name": { "type": "string" },
					"address_family": { "enum": ["IPv4", "IPv6"] },
					"mapping": { "type": "string" },
					"position": {
						"type": "object",
						"required": [
							"file",
							"line",
							"column"
						],
						"properties": {
							"file": { "type": "string" },
							"line": {
								"type": "integer",
								"minimum": 1
							},
							"column": {
								"type": "integer",
								"minimum": 1
							}
						}
					},
					"kind": { "enum": [
						"create",
						"update",
						"delete",
						"retain",
						"keep"
					] },
					"cause": { "enum": [
						"pull_request",
						"drift",
						null
					] },
					"held": {
						"type": ["array", "null"],
						"items": {
							"type": "object",
							"required": ["code", "reason"],
							"properties": {
								"code": {
									"type": "string",
									"pattern": "^[a-z][a-z0-9_]*$"
								},
								"reason": { "type": "string" },
								"detail": { "type": "string" },
								"allow": {
									"type": "object",
									"required": ["kind", "address"],
									"properties": {
										"kind": { "enum": [
											"removals",
											"delete",
											"apply"
										] },
										"address": { "type": "string" },
										"count": {
											"type": "integer",
											"minimum": 1
										}
									},
									"if": {
										"properties": { "kind": { "const": "removals" } },
										"required": ["kind"]
									},
									"then": { "required": ["count"] }
								}
							}
						},
						"minItems": 1
					},
					"suspended": { "type": "string" },
					"unchanged": {
						"type": "integer",
						"minimum": 0
					},
					"have": {
						"type": "object",
						"required": [
							"id",
							"arn",
							"name",
							"version",
							"max_entries",
							"entry_count",
							"entries_sha256",
							"tags"
						],
						"properties": {
							"id": { "type": "string" },
							"arn": { "type": "string" },
							"name": { "type": "string" },
							"version": {
								"type": "integer",
								"minimum": 1
							},
							"max_entries": {
								"type": "integer",
								"minimum": 1
							},
							"entry_count": {
								"type": "integer",
								"minimum": 0
							},
							"entries_sha256": {
								"type": "string",
								"pattern": "^[0-9a-f]{64}$"
							},
							"tags": {
								"type": "object",
								"additionalProperties": { "type": "string" }
							}
						}
					},
					"max_entries": {
						"type": "integer",
						"minimum": 1
					},
					"resize": {
						"type": "object",
						"required": ["from", "to"],
						"properties": {
							"from": {
								"type": "integer",
								"minimum": 1
							},
							"to": {
								"type": "integer",
								"minimum": 1
							}
						}
					},
					"rename": {
						"type": "object",
						"required": ["from", "to"],
						"properties": {
							"from": { "type": "string" },
							"to": { "type": "string" }
						}
					},
					"adopt": { "type": "boolean" },
					"tags": {
						"type": "object",
						"required": ["set", "remove"],
						"properties": {
							"set": {
								"type": "object",
								"additionalProperties": { "type": "string" }
							},
							"remove": {
								"type": "array",
								"items": { "type": "string" }
							}
						}
					},
					"share": {
						"type": "object",
						"required": [
							"adds",
							"removes",
							"unchanged",
							"allow_external_principals",
							"changes_external",
							"ends"
						],
						"properties": {
							"adds": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^([0-9]{12}|arn:[^\\s]+)$"
								}
							},
							"removes": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "^([0-9]{12}|arn:[^\\s]+)$"
								}
							},
							"unchanged": {
								"type": "integer",
								"minimum": 0
							},
							"allow_external_principals": { "type": "boolean" },
							"changes_external": { "type": "boolean" },
							"ends": { "type": "boolean" },
							"joins": {
								"type": "integer",
								"minimum": 1
							}
						}
					},
					"adds": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"cidr",
								"description",
								"from"
							],
							"properties": {
								"cidr": {
									"type": "string",
									"pattern": "^[0-9a-f.:]+/[0-9]{1,3}$"
								},
								"description": { "type": "string" },
								"from": {
									"type": "object",
									"required": ["kind"],
									"properties": {
										"kind": { "enum": ["interface", "cidr"] },
										"interface_id": { "type": "string" },
										"instance_id": { "type": "string" },
										"label": { "type": "string" },
										"group_id": { "type": "string" },
										"group_name": { "type": "string" },
										"description": { "type": "string" },
										"expires": { "type": "string" }
									},
									"if": {
										"properties": { "kind": { "const": "interface" } },
										"required": ["kind"]
									},
									"then": { "required": ["interface_id"] }
								}
							}
						}
					},
					"removes": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"cidr",
								"description",
								"reason"
							],
							"properties": {
								"cidr": {
									"type": "string",
									"pattern": "^[0-9a-f.:]+/[0-9]{1,3}$"
								},
								"description": { "type": "string" },
								"reason": { "type": "string" },
								"from": {
									"type": "object",
									"required": ["kind"],
									"properties": {
										"kind": { "enum": ["interface", "cidr"] },
										"interface_id": { "type": "string" },
										"instance_id": { "type": "string" },
										"label": { "type": "string" },
										"group_id": { "type": "string" },
										"group_name": { "type": "string" },
										"description": { "type": "string" },
										"expires": { "type": "string" }
									},
									"if": {
										"properties": { "kind": { "const": "interface" } },
										"required": ["kind"]
									},
									"then": { "required": ["interface_id"] }
								}
							}
						}
					},
					"describes": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"cidr",
								"description_before",
								"description",
								"from"
							],
							"properties": {
								"cidr": {
									"type": "string",
									"pattern": "^[0-9a-f.:]+/[0-9]{1,3}$"
								},
								"description_before": { "type": "string" },
								"description": { "type": "string" },
								"from": {
									"type": "object",
									"required": ["kind"],
									"properties": {
										"kind": { "enum": ["interface", "cidr"] },
										"interface_id": { "type": "string" },
										"instance_id": { "type": "string" },
										"label": { "type": "string" },
										"group_id": { "type": "string" },
										"group_name": { "type": "string" },
										"description": { "type": "string" },
										"expires": { "type": "string" }
									},
									"if": {
										"properties": { "kind": { "const": "interface" } },
										"required": ["kind"]
									},
									"then": { "required": ["interface_id"] }
								}
							}
						}
					},
					"digests": {
						"type": "object",
						"required": ["exact"],
						"properties": {
							"settings": {
								"type": "string",
								"pattern": "^[0-9a-f]{64}$"
							},
							"exact": {
								"type": "string",
								"pattern": "^[0-9a-f]{64}$"
							}
						}
					}
				},
				"allOf": [
					{
						"if": {
							"properties": { "kind": { "enum": ["create"] } },
							"required": ["kind"]
						},
						"then": { "required": ["max_entries", "tags"] }
					},
					{
						"if": {
							"properties": { "kind": { "enum": ["update"] } },
							"required": ["kind"]
						},
						"then": { "required": [
							"have",
							"tags",
							"adopt"
						] }
					},
					{
						"if": {
							"properties": { "kind": { "enum": ["retain"] } },
							"required": ["kind"]
						},
						"then": { "required": ["have", "tags"] }
					},
					{
						"if": {
							"properties": { "kind": { "enum": ["delete", "keep"] } },
							"required": ["kind"]
						},
						"then": { "required": ["have"] }
					}
				]
			}
		},
		"not_planned": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"address",
					"account",
					"account_id",
					"region",
					"code"
				],
				"properties": {
					"address": { "type": "string" },
					"account": { "type": "string" },
					"account_id": {
						"type": "string",
						"pattern": "^[0-9]{12}$"
					},
					"region": { "type": "string" },
					"mapping": { "type": "string" },
					"position": {
						"type": "object",
						"required": [
							"file",
							"line",
							"column"
						],
						"properties": {
							"file": { "type": "string" },
							"line": {
								"type": "integer",
								"minimum": 1
							},
							"column": {
								"type": "integer",
								"minimum": 1
							}
						}
					},
					"code": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9_]*$"
					}
				}
			}
		},
		"stray_shares": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"address",
					"account",
					"account_id",
					"region",
					"name",
					"arn",
					"prefix_list_id"
				],
				"properties": {
					"address": { "type": "string" },
					"account": { "type": "string" },
					"account_id": {
						"type": "string",
						"pattern": "^[0-9]{12}$"
					},
					"region": { "type": "string" },
					"name": { "type": "string" },
					"arn": { "type": "string" },
					"prefix_list_id": { "type": "string" }
				}
			}
		},
		"counts": {
			"type": "object",
			"required": [
				"create",
				"update",
				"delete",
				"retain",
				"unchanged",
				"held",
				"not_planned",
				"entries_to_add",
				"entries_to_remove",
				"entries_checked"
			],
			"properties": {
				"create": {
					"type": "integer",
					"minimum": 0
				},
				"update": {
					"type": "integer",
					"minimum": 0
				},
				"delete": {
					"type": "integer",
					"minimum": 0
				},
				"retain": {
					"type": "integer",
					"minimum": 0
				},
				"unchanged": {
					"type": "integer",
					"minimum": 0
				},
				"held": {
					"type": "integer",
					"minimum": 0
				},
				"not_planned": {
					"type": "integer",
					"minimum": 0
				},
				"entries_to_add": {
					"type": "integer",
					"minimum": 0
				},
				"entries_to_remove": {
					"type": "integer",
					"minimum": 0
				},
				"descriptions_to_change": {
					"type": "integer",
					"minimum": 0
				},
				"entries_checked": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"digests": {
			"type": "object",
			"required": ["settings", "exact"],
			"properties": {
				"settings": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"exact": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		},
		"diagnostics": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"severity",
					"code",
					"summary"
				],
				"properties": {
					"severity": { "enum": ["error", "warning"] },
					"code": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9_]*$"
					},
					"summary": { "type": "string" },
					"detail": { "type": "string" },
					"remedy": { "type": "string" },
					"address": { "type": "string" },
					"account": { "type": "string" },
					"region": { "type": "string" },
					"mapping": { "type": "string" },
					"position": {
						"type": "object",
						"required": [
							"file",
							"line",
							"column"
						],
						"properties": {
							"file": { "type": "string" },
							"line": {
								"type": "integer",
								"minimum": 1
							},
							"column": {
								"type": "integer",
								"minimum": 1
							}
						}
					},
					"excerpt": {
						"type": "object",
						"required": ["lines", "mark"],
						"properties": {
							"lines": {
								"type": "array",
								"items": {
									"type": "object",
									"required": ["number", "text"],
									"properties": {
										"number": {
											"type": "integer",
											"minimum": 1
										},
										"text": { "type": "string" }
									}
								}
							},
							"mark": {
								"type": "object",
								"required": [
									"line",
									"column",
									"length"
								],
								"properties": {
									"line": {
										"type": "integer",
										"minimum": 1
									},
									"column": {
										"type": "integer",
										"minimum": 1
									},
									"length": {
										"type": "integer",
										"minimum": 0
									}
								}
							},
							"hint": { "type": "string" }
						}
					}
				}
			}
		}
	}
};
const pattern4$1 = /* @__PURE__ */ new RegExp("^1\\.[0-9]+$", "u");
const pattern5$1 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
const pattern8$1 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern10$1 = /* @__PURE__ */ new RegExp("^([0-9]{12}|arn:[^\\s]+)$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^[0-9a-f.:]+/[0-9]{1,3}$", "u");
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format_version" },
				message: "must have required property 'format_version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tool_version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool_version" },
				message: "must have required property 'tool_version'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.mode === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mode" },
				message: "must have required property 'mode'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.config === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "config" },
				message: "must have required property 'config'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.scope === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.taken_at === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "taken_at" },
				message: "must have required property 'taken_at'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.complete === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "complete" },
				message: "must have required property 'complete'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.account_regions === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account_regions" },
				message: "must have required property 'account_regions'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.lists === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lists" },
				message: "must have required property 'lists'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.not_planned === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "not_planned" },
				message: "must have required property 'not_planned'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.counts === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.digests === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digests" },
				message: "must have required property 'digests'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.diagnostics === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "diagnostics" },
				message: "must have required property 'diagnostics'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.format_version !== void 0) {
			let data0 = data.format_version;
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err13 = {
						instancePath: instancePath + "/format_version",
						schemaPath: "#/properties/format_version/pattern",
						keyword: "pattern",
						params: { pattern: "^1\\.[0-9]+$" },
						message: "must match pattern \"^1\\.[0-9]+$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/format_version",
					schemaPath: "#/properties/format_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.tool_version !== void 0) {
			if (typeof data.tool_version !== "string") {
				const err15 = {
					instancePath: instancePath + "/tool_version",
					schemaPath: "#/properties/tool_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.mode !== void 0) {
			let data2 = data.mode;
			if (!(data2 === "reviewed" || data2 === "sync")) {
				const err16 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema31$1.properties.mode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.config !== void 0) {
			let data3 = data.config;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.path === void 0) {
					const err17 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data3.sha256 === void 0) {
					const err18 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/required",
						keyword: "required",
						params: { missingProperty: "sha256" },
						message: "must have required property 'sha256'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data3.owner === void 0) {
					const err19 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/required",
						keyword: "required",
						params: { missingProperty: "owner" },
						message: "must have required property 'owner'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data3.path !== void 0) {
					if (typeof data3.path !== "string") {
						const err20 = {
							instancePath: instancePath + "/config/path",
							schemaPath: "#/properties/config/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data3.sha256 !== void 0) {
					let data5 = data3.sha256;
					if (typeof data5 === "string") {
						if (!pattern5$1.test(data5)) {
							const err21 = {
								instancePath: instancePath + "/config/sha256",
								schemaPath: "#/properties/config/properties/sha256/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/config/sha256",
							schemaPath: "#/properties/config/properties/sha256/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data3.owner !== void 0) {
					if (typeof data3.owner !== "string") {
						const err23 = {
							instancePath: instancePath + "/config/owner",
							schemaPath: "#/properties/config/properties/owner/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data3.commit !== void 0) {
					if (typeof data3.commit !== "string") {
						const err24 = {
							instancePath: instancePath + "/config/commit",
							schemaPath: "#/properties/config/properties/commit/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/config",
					schemaPath: "#/properties/config/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data8 = data.scope;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data8[i0] !== "string") {
					const err26 = {
						instancePath: instancePath + "/scope/" + i0,
						schemaPath: "#/properties/scope/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.taken_at !== void 0) {
			if (typeof data.taken_at !== "string") {
				const err28 = {
					instancePath: instancePath + "/taken_at",
					schemaPath: "#/properties/taken_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.complete !== void 0) {
			if (typeof data.complete !== "boolean") {
				const err29 = {
					instancePath: instancePath + "/complete",
					schemaPath: "#/properties/complete/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.account_regions !== void 0) {
			let data12 = data.account_regions;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.account === void 0) {
							const err30 = {
								instancePath: instancePath + "/account_regions/" + i1,
								schemaPath: "#/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "account" },
								message: "must have required property 'account'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data13.account_id === void 0) {
							const err31 = {
								instancePath: instancePath + "/account_regions/" + i1,
								schemaPath: "#/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "account_id" },
								message: "must have required property 'account_id'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data13.region === void 0) {
							const err32 = {
								instancePath: instancePath + "/account_regions/" + i1,
								schemaPath: "#/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "region" },
								message: "must have required property 'region'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data13.status === void 0) {
							const err33 = {
								instancePath: instancePath + "/account_regions/" + i1,
								schemaPath: "#/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "status" },
								message: "must have required property 'status'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data13.diagnostics === void 0) {
							const err34 = {
								instancePath: instancePath + "/account_regions/" + i1,
								schemaPath: "#/properties/account_regions/items/required",
								keyword: "required",
								params: { missingProperty: "diagnostics" },
								message: "must have required property 'diagnostics'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data13.account !== void 0) {
							if (typeof data13.account !== "string") {
								const err35 = {
									instancePath: instancePath + "/account_regions/" + i1 + "/account",
									schemaPath: "#/properties/account_regions/items/properties/account/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data13.account_id !== void 0) {
							let data15 = data13.account_id;
							if (typeof data15 === "string") {
								if (!pattern6.test(data15)) {
									const err36 = {
										instancePath: instancePath + "/account_regions/" + i1 + "/account_id",
										schemaPath: "#/properties/account_regions/items/properties/account_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" },
										message: "must match pattern \"^[0-9]{12}$\""
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/account_regions/" + i1 + "/account_id",
									schemaPath: "#/properties/account_regions/items/properties/account_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data13.region !== void 0) {
							if (typeof data13.region !== "string") {
								const err38 = {
									instancePath: instancePath + "/account_regions/" + i1 + "/region",
									schemaPath: "#/properties/account_regions/items/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data13.status !== void 0) {
							let data17 = data13.status;
							if (!(data17 === "ok" || data17 === "failed")) {
								const err39 = {
									instancePath: instancePath + "/account_regions/" + i1 + "/status",
									schemaPath: "#/properties/account_regions/items/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema31$1.properties.account_regions.items.properties.status.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data13.diagnostics !== void 0) {
							let data18 = data13.diagnostics;
							if (Array.isArray(data18)) {
								const len2 = data18.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data19 = data18[i2];
									if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
										const err40 = {
											instancePath: instancePath + "/account_regions/" + i1 + "/diagnostics/" + i2,
											schemaPath: "#/properties/account_regions/items/properties/diagnostics/items/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
									if (typeof data19 == "number" && isFinite(data19)) {
										if (data19 < 0 || isNaN(data19)) {
											const err41 = {
												instancePath: instancePath + "/account_regions/" + i1 + "/diagnostics/" + i2,
												schemaPath: "#/properties/account_regions/items/properties/diagnostics/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
									}
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/account_regions/" + i1 + "/diagnostics",
									schemaPath: "#/properties/account_regions/items/properties/diagnostics/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/account_regions/" + i1,
							schemaPath: "#/properties/account_regions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/account_regions",
					schemaPath: "#/properties/account_regions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.lists !== void 0) {
			let data20 = data.lists;
			if (Array.isArray(data20)) {
				const len3 = data20.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data21 = data20[i3];
					const _errs44 = errors;
					let valid12 = true;
					const _errs45 = errors;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.kind === void 0 && "kind") {
							const err45 = {};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						} else if (data21.kind !== void 0) {
							if (!(data21.kind === "create")) {
								const err46 = {};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					}
					var _valid0 = _errs45 === errors;
					errors = _errs44;
					if (vErrors !== null) {
						if (_errs44) vErrors.length = _errs44;
						else vErrors = null;
					}
					if (_valid0) {
						const _errs47 = errors;
						if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
							if (data21.max_entries === void 0) {
								const err47 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/0/then/required",
									keyword: "required",
									params: { missingProperty: "max_entries" },
									message: "must have required property 'max_entries'"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							if (data21.tags === void 0) {
								const err48 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/0/then/required",
									keyword: "required",
									params: { missingProperty: "tags" },
									message: "must have required property 'tags'"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						var _valid0 = _errs47 === errors;
						valid12 = _valid0;
					}
					if (!valid12) {
						const err49 = {
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/allOf/0/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							message: "must match \"then\" schema"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
					const _errs49 = errors;
					let valid14 = true;
					const _errs50 = errors;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.kind === void 0 && "kind") {
							const err50 = {};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						} else if (data21.kind !== void 0) {
							if (!(data21.kind === "update")) {
								const err51 = {};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
					}
					var _valid1 = _errs50 === errors;
					errors = _errs49;
					if (vErrors !== null) {
						if (_errs49) vErrors.length = _errs49;
						else vErrors = null;
					}
					if (_valid1) {
						const _errs52 = errors;
						if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
							if (data21.have === void 0) {
								const err52 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/1/then/required",
									keyword: "required",
									params: { missingProperty: "have" },
									message: "must have required property 'have'"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
							if (data21.tags === void 0) {
								const err53 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/1/then/required",
									keyword: "required",
									params: { missingProperty: "tags" },
									message: "must have required property 'tags'"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
							if (data21.adopt === void 0) {
								const err54 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/1/then/required",
									keyword: "required",
									params: { missingProperty: "adopt" },
									message: "must have required property 'adopt'"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						var _valid1 = _errs52 === errors;
						valid14 = _valid1;
					}
					if (!valid14) {
						const err55 = {
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/allOf/1/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							message: "must match \"then\" schema"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					const _errs54 = errors;
					let valid16 = true;
					const _errs55 = errors;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.kind === void 0 && "kind") {
							const err56 = {};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						} else if (data21.kind !== void 0) {
							if (!(data21.kind === "retain")) {
								const err57 = {};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
					}
					var _valid2 = _errs55 === errors;
					errors = _errs54;
					if (vErrors !== null) {
						if (_errs54) vErrors.length = _errs54;
						else vErrors = null;
					}
					if (_valid2) {
						const _errs57 = errors;
						if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
							if (data21.have === void 0) {
								const err58 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/2/then/required",
									keyword: "required",
									params: { missingProperty: "have" },
									message: "must have required property 'have'"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
							if (data21.tags === void 0) {
								const err59 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/2/then/required",
									keyword: "required",
									params: { missingProperty: "tags" },
									message: "must have required property 'tags'"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						var _valid2 = _errs57 === errors;
						valid16 = _valid2;
					}
					if (!valid16) {
						const err60 = {
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/allOf/2/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							message: "must match \"then\" schema"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
					const _errs59 = errors;
					let valid18 = true;
					const _errs60 = errors;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.kind === void 0 && "kind") {
							const err61 = {};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						} else if (data21.kind !== void 0) {
							let data25 = data21.kind;
							if (!(data25 === "delete" || data25 === "keep")) {
								const err62 = {};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
					}
					var _valid3 = _errs60 === errors;
					errors = _errs59;
					if (vErrors !== null) {
						if (_errs59) vErrors.length = _errs59;
						else vErrors = null;
					}
					if (_valid3) {
						const _errs62 = errors;
						if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
							if (data21.have === void 0) {
								const err63 = {
									instancePath: instancePath + "/lists/" + i3,
									schemaPath: "#/properties/lists/items/allOf/3/then/required",
									keyword: "required",
									params: { missingProperty: "have" },
									message: "must have required property 'have'"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
						var _valid3 = _errs62 === errors;
						valid18 = _valid3;
					}
					if (!valid18) {
						const err64 = {
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/allOf/3/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							message: "must match \"then\" schema"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.address === void 0) {
							const err65 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "address" },
								message: "must have required property 'address'"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data21.account === void 0) {
							const err66 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "account" },
								message: "must have required property 'account'"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data21.account_id === void 0) {
							const err67 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "account_id" },
								message: "must have required property 'account_id'"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data21.region === void 0) {
							const err68 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "region" },
								message: "must have required property 'region'"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data21.name === void 0) {
							const err69 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (data21.address_family === void 0) {
							const err70 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "address_family" },
								message: "must have required property 'address_family'"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data21.kind === void 0) {
							const err71 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (data21.held === void 0) {
							const err72 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "held" },
								message: "must have required property 'held'"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data21.unchanged === void 0) {
							const err73 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "unchanged" },
								message: "must have required property 'unchanged'"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data21.adds === void 0) {
							const err74 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "adds" },
								message: "must have required property 'adds'"
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						if (data21.removes === void 0) {
							const err75 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "removes" },
								message: "must have required property 'removes'"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data21.digests === void 0) {
							const err76 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "digests" },
								message: "must have required property 'digests'"
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
						if (data21.address !== void 0) {
							if (typeof data21.address !== "string") {
								const err77 = {
									instancePath: instancePath + "/lists/" + i3 + "/address",
									schemaPath: "#/properties/lists/items/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data21.account !== void 0) {
							if (typeof data21.account !== "string") {
								const err78 = {
									instancePath: instancePath + "/lists/" + i3 + "/account",
									schemaPath: "#/properties/lists/items/properties/account/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
						if (data21.account_id !== void 0) {
							let data28 = data21.account_id;
							if (typeof data28 === "string") {
								if (!pattern6.test(data28)) {
									const err79 = {
										instancePath: instancePath + "/lists/" + i3 + "/account_id",
										schemaPath: "#/properties/lists/items/properties/account_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" },
										message: "must match pattern \"^[0-9]{12}$\""
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							} else {
								const err80 = {
									instancePath: instancePath + "/lists/" + i3 + "/account_id",
									schemaPath: "#/properties/lists/items/properties/account_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
						if (data21.region !== void 0) {
							if (typeof data21.region !== "string") {
								const err81 = {
									instancePath: instancePath + "/lists/" + i3 + "/region",
									schemaPath: "#/properties/lists/items/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
						if (data21.name !== void 0) {
							if (typeof data21.name !== "string") {
								const err82 = {
									instancePath: instancePath + "/lists/" + i3 + "/name",
									schemaPath: "#/properties/lists/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
						if (data21.address_family !== void 0) {
							let data31 = data21.address_family;
							if (!(data31 === "IPv4" || data31 === "IPv6")) {
								const err83 = {
									instancePath: instancePath + "/lists/" + i3 + "/address_family",
									schemaPath: "#/properties/lists/items/properties/address_family/enum",
									keyword: "enum",
									params: { allowedValues: schema31$1.properties.lists.items.properties.address_family.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
						}
						if (data21.mapping !== void 0) {
							if (typeof data21.mapping !== "string") {
								const err84 = {
									instancePath: instancePath + "/lists/" + i3 + "/mapping",
									schemaPath: "#/properties/lists/items/properties/mapping/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						}
						if (data21.position !== void 0) {
							let data33 = data21.position;
							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
								if (data33.file === void 0) {
									const err85 = {
										instancePath: instancePath + "/lists/" + i3 + "/position",
										schemaPath: "#/properties/lists/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "file" },
										message: "must have required property 'file'"
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
								if (data33.line === void 0) {
									const err86 = {
										instancePath: instancePath + "/lists/" + i3 + "/position",
										schemaPath: "#/properties/lists/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "line" },
										message: "must have required property 'line'"
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
								if (data33.column === void 0) {
									const err87 = {
										instancePath: instancePath + "/lists/" + i3 + "/position",
										schemaPath: "#/properties/lists/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "column" },
										message: "must have required property 'column'"
									};
									if (vErrors === null) vErrors = [err87];
									else vErrors.push(err87);
									errors++;
								}
								if (data33.file !== void 0) {
									if (typeof data33.file !== "string") {
										const err88 = {
											instancePath: instancePath + "/lists/" + i3 + "/position/file",
											schemaPath: "#/properties/lists/items/properties/position/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err88];
										else vErrors.push(err88);
										errors++;
									}
								}
								if (data33.line !== void 0) {
									let data35 = data33.line;
									if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
										const err89 = {
											instancePath: instancePath + "/lists/" + i3 + "/position/line",
											schemaPath: "#/properties/lists/items/properties/position/properties/line/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err89];
										else vErrors.push(err89);
										errors++;
									}
									if (typeof data35 == "number" && isFinite(data35)) {
										if (data35 < 1 || isNaN(data35)) {
											const err90 = {
												instancePath: instancePath + "/lists/" + i3 + "/position/line",
												schemaPath: "#/properties/lists/items/properties/position/properties/line/minimum",
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
								if (data33.column !== void 0) {
									let data36 = data33.column;
									if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
										const err91 = {
											instancePath: instancePath + "/lists/" + i3 + "/position/column",
											schemaPath: "#/properties/lists/items/properties/position/properties/column/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
									if (typeof data36 == "number" && isFinite(data36)) {
										if (data36 < 1 || isNaN(data36)) {
											const err92 = {
												instancePath: instancePath + "/lists/" + i3 + "/position/column",
												schemaPath: "#/properties/lists/items/properties/position/properties/column/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err92];
											else vErrors.push(err92);
											errors++;
										}
									}
								}
							} else {
								const err93 = {
									instancePath: instancePath + "/lists/" + i3 + "/position",
									schemaPath: "#/properties/lists/items/properties/position/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
						if (data21.kind !== void 0) {
							let data37 = data21.kind;
							if (!(data37 === "create" || data37 === "update" || data37 === "delete" || data37 === "retain" || data37 === "keep")) {
								const err94 = {
									instancePath: instancePath + "/lists/" + i3 + "/kind",
									schemaPath: "#/properties/lists/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema31$1.properties.lists.items.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
						if (data21.cause !== void 0) {
							let data38 = data21.cause;
							if (!(data38 === "pull_request" || data38 === "drift" || data38 === null)) {
								const err95 = {
									instancePath: instancePath + "/lists/" + i3 + "/cause",
									schemaPath: "#/properties/lists/items/properties/cause/enum",
									keyword: "enum",
									params: { allowedValues: schema31$1.properties.lists.items.properties.cause.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
						}
						if (data21.held !== void 0) {
							let data39 = data21.held;
							if (!Array.isArray(data39) && data39 !== null) {
								const err96 = {
									instancePath: instancePath + "/lists/" + i3 + "/held",
									schemaPath: "#/properties/lists/items/properties/held/type",
									keyword: "type",
									params: { type: schema31$1.properties.lists.items.properties.held.type },
									message: "must be array,null"
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
							if (Array.isArray(data39)) {
								if (data39.length < 1) {
									const err97 = {
										instancePath: instancePath + "/lists/" + i3 + "/held",
										schemaPath: "#/properties/lists/items/properties/held/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								const len4 = data39.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data40 = data39[i4];
									if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
										if (data40.code === void 0) {
											const err98 = {
												instancePath: instancePath + "/lists/" + i3 + "/held/" + i4,
												schemaPath: "#/properties/lists/items/properties/held/items/required",
												keyword: "required",
												params: { missingProperty: "code" },
												message: "must have required property 'code'"
											};
											if (vErrors === null) vErrors = [err98];
											else vErrors.push(err98);
											errors++;
										}
										if (data40.reason === void 0) {
											const err99 = {
												instancePath: instancePath + "/lists/" + i3 + "/held/" + i4,
												schemaPath: "#/properties/lists/items/properties/held/items/required",
												keyword: "required",
												params: { missingProperty: "reason" },
												message: "must have required property 'reason'"
											};
											if (vErrors === null) vErrors = [err99];
											else vErrors.push(err99);
											errors++;
										}
										if (data40.code !== void 0) {
											let data41 = data40.code;
											if (typeof data41 === "string") {
												if (!pattern8$1.test(data41)) {
													const err100 = {
														instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/code",
														schemaPath: "#/properties/lists/items/properties/held/items/properties/code/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z][a-z0-9_]*$" },
														message: "must match pattern \"^[a-z][a-z0-9_]*$\""
													};
													if (vErrors === null) vErrors = [err100];
													else vErrors.push(err100);
													errors++;
												}
											} else {
												const err101 = {
													instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/code",
													schemaPath: "#/properties/lists/items/properties/held/items/properties/code/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err101];
												else vErrors.push(err101);
												errors++;
											}
										}
										if (data40.reason !== void 0) {
											if (typeof data40.reason !== "string") {
												const err102 = {
													instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/reason",
													schemaPath: "#/properties/lists/items/properties/held/items/properties/reason/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err102];
												else vErrors.push(err102);
												errors++;
											}
										}
										if (data40.detail !== void 0) {
											if (typeof data40.detail !== "string") {
												const err103 = {
													instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/detail",
													schemaPath: "#/properties/lists/items/properties/held/items/properties/detail/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err103];
												else vErrors.push(err103);
												errors++;
											}
										}
										if (data40.allow !== void 0) {
											let data44 = data40.allow;
											const _errs98 = errors;
											let valid25 = true;
											const _errs99 = errors;
											if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
												if (data44.kind === void 0 && "kind") {
													const err104 = {};
													if (vErrors === null) vErrors = [err104];
													else vErrors.push(err104);
													errors++;
												} else if (data44.kind !== void 0) {
													if ("removals" !== data44.kind) {
														const err105 = {};
														if (vErrors === null) vErrors = [err105];
														else vErrors.push(err105);
														errors++;
													}
												}
											}
											var _valid4 = _errs99 === errors;
											errors = _errs98;
											if (vErrors !== null) {
												if (_errs98) vErrors.length = _errs98;
												else vErrors = null;
											}
											if (_valid4) {
												const _errs101 = errors;
												if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
													if (data44.count === void 0) {
														const err106 = {
															instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow",
															schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/then/required",
															keyword: "required",
															params: { missingProperty: "count" },
															message: "must have required property 'count'"
														};
														if (vErrors === null) vErrors = [err106];
														else vErrors.push(err106);
														errors++;
													}
												}
												var _valid4 = _errs101 === errors;
												valid25 = _valid4;
											}
											if (!valid25) {
												const err107 = {
													instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow",
													schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err107];
												else vErrors.push(err107);
												errors++;
											}
											if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
												if (data44.kind === void 0) {
													const err108 = {
														instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow",
														schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/required",
														keyword: "required",
														params: { missingProperty: "kind" },
														message: "must have required property 'kind'"
													};
													if (vErrors === null) vErrors = [err108];
													else vErrors.push(err108);
													errors++;
												}
												if (data44.address === void 0) {
													const err109 = {
														instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow",
														schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/required",
														keyword: "required",
														params: { missingProperty: "address" },
														message: "must have required property 'address'"
													};
													if (vErrors === null) vErrors = [err109];
													else vErrors.push(err109);
													errors++;
												}
												if (data44.kind !== void 0) {
													let data46 = data44.kind;
													if (!(data46 === "removals" || data46 === "delete" || data46 === "apply")) {
														const err110 = {
															instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow/kind",
															schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema31$1.properties.lists.items.properties.held.items.properties.allow.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														};
														if (vErrors === null) vErrors = [err110];
														else vErrors.push(err110);
														errors++;
													}
												}
												if (data44.address !== void 0) {
													if (typeof data44.address !== "string") {
														const err111 = {
															instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow/address",
															schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/properties/address/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err111];
														else vErrors.push(err111);
														errors++;
													}
												}
												if (data44.count !== void 0) {
													let data48 = data44.count;
													if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
														const err112 = {
															instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow/count",
															schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/properties/count/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err112];
														else vErrors.push(err112);
														errors++;
													}
													if (typeof data48 == "number" && isFinite(data48)) {
														if (data48 < 1 || isNaN(data48)) {
															const err113 = {
																instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow/count",
																schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/properties/count/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err113];
															else vErrors.push(err113);
															errors++;
														}
													}
												}
											} else {
												const err114 = {
													instancePath: instancePath + "/lists/" + i3 + "/held/" + i4 + "/allow",
													schemaPath: "#/properties/lists/items/properties/held/items/properties/allow/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err114];
												else vErrors.push(err114);
												errors++;
											}
										}
									} else {
										const err115 = {
											instancePath: instancePath + "/lists/" + i3 + "/held/" + i4,
											schemaPath: "#/properties/lists/items/properties/held/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err115];
										else vErrors.push(err115);
										errors++;
									}
								}
							}
						}
						if (data21.suspended !== void 0) {
							if (typeof data21.suspended !== "string") {
								const err116 = {
									instancePath: instancePath + "/lists/" + i3 + "/suspended",
									schemaPath: "#/properties/lists/items/properties/suspended/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err116];
								else vErrors.push(err116);
								errors++;
							}
						}
						if (data21.unchanged !== void 0) {
							let data50 = data21.unchanged;
							if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
								const err117 = {
									instancePath: instancePath + "/lists/" + i3 + "/unchanged",
									schemaPath: "#/properties/lists/items/properties/unchanged/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err117];
								else vErrors.push(err117);
								errors++;
							}
							if (typeof data50 == "number" && isFinite(data50)) {
								if (data50 < 0 || isNaN(data50)) {
									const err118 = {
										instancePath: instancePath + "/lists/" + i3 + "/unchanged",
										schemaPath: "#/properties/lists/items/properties/unchanged/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
								}
							}
						}
						if (data21.have !== void 0) {
							let data51 = data21.have;
							if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
								if (data51.id === void 0) {
									const err119 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err119];
									else vErrors.push(err119);
									errors++;
								}
								if (data51.arn === void 0) {
									const err120 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "arn" },
										message: "must have required property 'arn'"
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
								if (data51.name === void 0) {
									const err121 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err121];
									else vErrors.push(err121);
									errors++;
								}
								if (data51.version === void 0) {
									const err122 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "version" },
										message: "must have required property 'version'"
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
								if (data51.max_entries === void 0) {
									const err123 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "max_entries" },
										message: "must have required property 'max_entries'"
									};
									if (vErrors === null) vErrors = [err123];
									else vErrors.push(err123);
									errors++;
								}
								if (data51.entry_count === void 0) {
									const err124 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "entry_count" },
										message: "must have required property 'entry_count'"
									};
									if (vErrors === null) vErrors = [err124];
									else vErrors.push(err124);
									errors++;
								}
								if (data51.entries_sha256 === void 0) {
									const err125 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "entries_sha256" },
										message: "must have required property 'entries_sha256'"
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
								if (data51.tags === void 0) {
									const err126 = {
										instancePath: instancePath + "/lists/" + i3 + "/have",
										schemaPath: "#/properties/lists/items/properties/have/required",
										keyword: "required",
										params: { missingProperty: "tags" },
										message: "must have required property 'tags'"
									};
									if (vErrors === null) vErrors = [err126];
									else vErrors.push(err126);
									errors++;
								}
								if (data51.id !== void 0) {
									if (typeof data51.id !== "string") {
										const err127 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/id",
											schemaPath: "#/properties/lists/items/properties/have/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err127];
										else vErrors.push(err127);
										errors++;
									}
								}
								if (data51.arn !== void 0) {
									if (typeof data51.arn !== "string") {
										const err128 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/arn",
											schemaPath: "#/properties/lists/items/properties/have/properties/arn/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err128];
										else vErrors.push(err128);
										errors++;
									}
								}
								if (data51.name !== void 0) {
									if (typeof data51.name !== "string") {
										const err129 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/name",
											schemaPath: "#/properties/lists/items/properties/have/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err129];
										else vErrors.push(err129);
										errors++;
									}
								}
								if (data51.version !== void 0) {
									let data55 = data51.version;
									if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
										const err130 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/version",
											schemaPath: "#/properties/lists/items/properties/have/properties/version/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err130];
										else vErrors.push(err130);
										errors++;
									}
									if (typeof data55 == "number" && isFinite(data55)) {
										if (data55 < 1 || isNaN(data55)) {
											const err131 = {
												instancePath: instancePath + "/lists/" + i3 + "/have/version",
												schemaPath: "#/properties/lists/items/properties/have/properties/version/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err131];
											else vErrors.push(err131);
											errors++;
										}
									}
								}
								if (data51.max_entries !== void 0) {
									let data56 = data51.max_entries;
									if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
										const err132 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/max_entries",
											schemaPath: "#/properties/lists/items/properties/have/properties/max_entries/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err132];
										else vErrors.push(err132);
										errors++;
									}
									if (typeof data56 == "number" && isFinite(data56)) {
										if (data56 < 1 || isNaN(data56)) {
											const err133 = {
												instancePath: instancePath + "/lists/" + i3 + "/have/max_entries",
												schemaPath: "#/properties/lists/items/properties/have/properties/max_entries/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err133];
											else vErrors.push(err133);
											errors++;
										}
									}
								}
								if (data51.entry_count !== void 0) {
									let data57 = data51.entry_count;
									if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
										const err134 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/entry_count",
											schemaPath: "#/properties/lists/items/properties/have/properties/entry_count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err134];
										else vErrors.push(err134);
										errors++;
									}
									if (typeof data57 == "number" && isFinite(data57)) {
										if (data57 < 0 || isNaN(data57)) {
											const err135 = {
												instancePath: instancePath + "/lists/" + i3 + "/have/entry_count",
												schemaPath: "#/properties/lists/items/properties/have/properties/entry_count/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err135];
											else vErrors.push(err135);
											errors++;
										}
									}
								}
								if (data51.entries_sha256 !== void 0) {
									let data58 = data51.entries_sha256;
									if (typeof data58 === "string") {
										if (!pattern5$1.test(data58)) {
											const err136 = {
												instancePath: instancePath + "/lists/" + i3 + "/have/entries_sha256",
												schemaPath: "#/properties/lists/items/properties/have/properties/entries_sha256/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" },
												message: "must match pattern \"^[0-9a-f]{64}$\""
											};
											if (vErrors === null) vErrors = [err136];
											else vErrors.push(err136);
											errors++;
										}
									} else {
										const err137 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/entries_sha256",
											schemaPath: "#/properties/lists/items/properties/have/properties/entries_sha256/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err137];
										else vErrors.push(err137);
										errors++;
									}
								}
								if (data51.tags !== void 0) {
									let data59 = data51.tags;
									if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
										for (const key0 in data59) if (typeof data59[key0] !== "string") {
											const err138 = {
												instancePath: instancePath + "/lists/" + i3 + "/have/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/lists/items/properties/have/properties/tags/additionalProperties/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err138];
											else vErrors.push(err138);
											errors++;
										}
									} else {
										const err139 = {
											instancePath: instancePath + "/lists/" + i3 + "/have/tags",
											schemaPath: "#/properties/lists/items/properties/have/properties/tags/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err139];
										else vErrors.push(err139);
										errors++;
									}
								}
							} else {
								const err140 = {
									instancePath: instancePath + "/lists/" + i3 + "/have",
									schemaPath: "#/properties/lists/items/properties/have/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err140];
								else vErrors.push(err140);
								errors++;
							}
						}
						if (data21.max_entries !== void 0) {
							let data61 = data21.max_entries;
							if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
								const err141 = {
									instancePath: instancePath + "/lists/" + i3 + "/max_entries",
									schemaPath: "#/properties/lists/items/properties/max_entries/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err141];
								else vErrors.push(err141);
								errors++;
							}
							if (typeof data61 == "number" && isFinite(data61)) {
								if (data61 < 1 || isNaN(data61)) {
									const err142 = {
										instancePath: instancePath + "/lists/" + i3 + "/max_entries",
										schemaPath: "#/properties/lists/items/properties/max_entries/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
							}
						}
						if (data21.resize !== void 0) {
							let data62 = data21.resize;
							if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
								if (data62.from === void 0) {
									const err143 = {
										instancePath: instancePath + "/lists/" + i3 + "/resize",
										schemaPath: "#/properties/lists/items/properties/resize/required",
										keyword: "required",
										params: { missingProperty: "from" },
										message: "must have required property 'from'"
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
								if (data62.to === void 0) {
									const err144 = {
										instancePath: instancePath + "/lists/" + i3 + "/resize",
										schemaPath: "#/properties/lists/items/properties/resize/required",
										keyword: "required",
										params: { missingProperty: "to" },
										message: "must have required property 'to'"
									};
									if (vErrors === null) vErrors = [err144];
									else vErrors.push(err144);
									errors++;
								}
								if (data62.from !== void 0) {
									let data63 = data62.from;
									if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
										const err145 = {
											instancePath: instancePath + "/lists/" + i3 + "/resize/from",
											schemaPath: "#/properties/lists/items/properties/resize/properties/from/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err145];
										else vErrors.push(err145);
										errors++;
									}
									if (typeof data63 == "number" && isFinite(data63)) {
										if (data63 < 1 || isNaN(data63)) {
											const err146 = {
												instancePath: instancePath + "/lists/" + i3 + "/resize/from",
												schemaPath: "#/properties/lists/items/properties/resize/properties/from/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err146];
											else vErrors.push(err146);
											errors++;
										}
									}
								}
								if (data62.to !== void 0) {
									let data64 = data62.to;
									if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
										const err147 = {
											instancePath: instancePath + "/lists/" + i3 + "/resize/to",
											schemaPath: "#/properties/lists/items/properties/resize/properties/to/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err147];
										else vErrors.push(err147);
										errors++;
									}
									if (typeof data64 == "number" && isFinite(data64)) {
										if (data64 < 1 || isNaN(data64)) {
											const err148 = {
												instancePath: instancePath + "/lists/" + i3 + "/resize/to",
												schemaPath: "#/properties/lists/items/properties/resize/properties/to/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err148];
											else vErrors.push(err148);
											errors++;
										}
									}
								}
							} else {
								const err149 = {
									instancePath: instancePath + "/lists/" + i3 + "/resize",
									schemaPath: "#/properties/lists/items/properties/resize/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err149];
								else vErrors.push(err149);
								errors++;
							}
						}
						if (data21.rename !== void 0) {
							let data65 = data21.rename;
							if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
								if (data65.from === void 0) {
									const err150 = {
										instancePath: instancePath + "/lists/" + i3 + "/rename",
										schemaPath: "#/properties/lists/items/properties/rename/required",
										keyword: "required",
										params: { missingProperty: "from" },
										message: "must have required property 'from'"
									};
									if (vErrors === null) vErrors = [err150];
									else vErrors.push(err150);
									errors++;
								}
								if (data65.to === void 0) {
									const err151 = {
										instancePath: instancePath + "/lists/" + i3 + "/rename",
										schemaPath: "#/properties/lists/items/properties/rename/required",
										keyword: "required",
										params: { missingProperty: "to" },
										message: "must have required property 'to'"
									};
									if (vErrors === null) vErrors = [err151];
									else vErrors.push(err151);
									errors++;
								}
								if (data65.from !== void 0) {
									if (typeof data65.from !== "string") {
										const err152 = {
											instancePath: instancePath + "/lists/" + i3 + "/rename/from",
											schemaPath: "#/properties/lists/items/properties/rename/properties/from/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err152];
										else vErrors.push(err152);
										errors++;
									}
								}
								if (data65.to !== void 0) {
									if (typeof data65.to !== "string") {
										const err153 = {
											instancePath: instancePath + "/lists/" + i3 + "/rename/to",
											schemaPath: "#/properties/lists/items/properties/rename/properties/to/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err153];
										else vErrors.push(err153);
										errors++;
									}
								}
							} else {
								const err154 = {
									instancePath: instancePath + "/lists/" + i3 + "/rename",
									schemaPath: "#/properties/lists/items/properties/rename/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err154];
								else vErrors.push(err154);
								errors++;
							}
						}
						if (data21.adopt !== void 0) {
							if (typeof data21.adopt !== "boolean") {
								const err155 = {
									instancePath: instancePath + "/lists/" + i3 + "/adopt",
									schemaPath: "#/properties/lists/items/properties/adopt/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err155];
								else vErrors.push(err155);
								errors++;
							}
						}
						if (data21.tags !== void 0) {
							let data69 = data21.tags;
							if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
								if (data69.set === void 0) {
									const err156 = {
										instancePath: instancePath + "/lists/" + i3 + "/tags",
										schemaPath: "#/properties/lists/items/properties/tags/required",
										keyword: "required",
										params: { missingProperty: "set" },
										message: "must have required property 'set'"
									};
									if (vErrors === null) vErrors = [err156];
									else vErrors.push(err156);
									errors++;
								}
								if (data69.remove === void 0) {
									const err157 = {
										instancePath: instancePath + "/lists/" + i3 + "/tags",
										schemaPath: "#/properties/lists/items/properties/tags/required",
										keyword: "required",
										params: { missingProperty: "remove" },
										message: "must have required property 'remove'"
									};
									if (vErrors === null) vErrors = [err157];
									else vErrors.push(err157);
									errors++;
								}
								if (data69.set !== void 0) {
									let data70 = data69.set;
									if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
										for (const key1 in data70) if (typeof data70[key1] !== "string") {
											const err158 = {
												instancePath: instancePath + "/lists/" + i3 + "/tags/set/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/lists/items/properties/tags/properties/set/additionalProperties/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err158];
											else vErrors.push(err158);
											errors++;
										}
									} else {
										const err159 = {
											instancePath: instancePath + "/lists/" + i3 + "/tags/set",
											schemaPath: "#/properties/lists/items/properties/tags/properties/set/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err159];
										else vErrors.push(err159);
										errors++;
									}
								}
								if (data69.remove !== void 0) {
									let data72 = data69.remove;
									if (Array.isArray(data72)) {
										const len5 = data72.length;
										for (let i5 = 0; i5 < len5; i5++) if (typeof data72[i5] !== "string") {
											const err160 = {
												instancePath: instancePath + "/lists/" + i3 + "/tags/remove/" + i5,
												schemaPath: "#/properties/lists/items/properties/tags/properties/remove/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err160];
											else vErrors.push(err160);
											errors++;
										}
									} else {
										const err161 = {
											instancePath: instancePath + "/lists/" + i3 + "/tags/remove",
											schemaPath: "#/properties/lists/items/properties/tags/properties/remove/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err161];
										else vErrors.push(err161);
										errors++;
									}
								}
							} else {
								const err162 = {
									instancePath: instancePath + "/lists/" + i3 + "/tags",
									schemaPath: "#/properties/lists/items/properties/tags/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err162];
								else vErrors.push(err162);
								errors++;
							}
						}
						if (data21.share !== void 0) {
							let data74 = data21.share;
							if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
								if (data74.adds === void 0) {
									const err163 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "adds" },
										message: "must have required property 'adds'"
									};
									if (vErrors === null) vErrors = [err163];
									else vErrors.push(err163);
									errors++;
								}
								if (data74.removes === void 0) {
									const err164 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "removes" },
										message: "must have required property 'removes'"
									};
									if (vErrors === null) vErrors = [err164];
									else vErrors.push(err164);
									errors++;
								}
								if (data74.unchanged === void 0) {
									const err165 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "unchanged" },
										message: "must have required property 'unchanged'"
									};
									if (vErrors === null) vErrors = [err165];
									else vErrors.push(err165);
									errors++;
								}
								if (data74.allow_external_principals === void 0) {
									const err166 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "allow_external_principals" },
										message: "must have required property 'allow_external_principals'"
									};
									if (vErrors === null) vErrors = [err166];
									else vErrors.push(err166);
									errors++;
								}
								if (data74.changes_external === void 0) {
									const err167 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "changes_external" },
										message: "must have required property 'changes_external'"
									};
									if (vErrors === null) vErrors = [err167];
									else vErrors.push(err167);
									errors++;
								}
								if (data74.ends === void 0) {
									const err168 = {
										instancePath: instancePath + "/lists/" + i3 + "/share",
										schemaPath: "#/properties/lists/items/properties/share/required",
										keyword: "required",
										params: { missingProperty: "ends" },
										message: "must have required property 'ends'"
									};
									if (vErrors === null) vErrors = [err168];
									else vErrors.push(err168);
									errors++;
								}
								if (data74.adds !== void 0) {
									let data75 = data74.adds;
									if (Array.isArray(data75)) {
										const len6 = data75.length;
										for (let i6 = 0; i6 < len6; i6++) {
											let data76 = data75[i6];
											if (typeof data76 === "string") {
												if (!pattern10$1.test(data76)) {
													const err169 = {
														instancePath: instancePath + "/lists/" + i3 + "/share/adds/" + i6,
														schemaPath: "#/properties/lists/items/properties/share/properties/adds/items/pattern",
														keyword: "pattern",
														params: { pattern: "^([0-9]{12}|arn:[^\\s]+)$" },
														message: "must match pattern \"^([0-9]{12}|arn:[^\\s]+)$\""
													};
													if (vErrors === null) vErrors = [err169];
													else vErrors.push(err169);
													errors++;
												}
											} else {
												const err170 = {
													instancePath: instancePath + "/lists/" + i3 + "/share/adds/" + i6,
													schemaPath: "#/properties/lists/items/properties/share/properties/adds/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err170];
												else vErrors.push(err170);
												errors++;
											}
										}
									} else {
										const err171 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/adds",
											schemaPath: "#/properties/lists/items/properties/share/properties/adds/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err171];
										else vErrors.push(err171);
										errors++;
									}
								}
								if (data74.removes !== void 0) {
									let data77 = data74.removes;
									if (Array.isArray(data77)) {
										const len7 = data77.length;
										for (let i7 = 0; i7 < len7; i7++) {
											let data78 = data77[i7];
											if (typeof data78 === "string") {
												if (!pattern10$1.test(data78)) {
													const err172 = {
														instancePath: instancePath + "/lists/" + i3 + "/share/removes/" + i7,
														schemaPath: "#/properties/lists/items/properties/share/properties/removes/items/pattern",
														keyword: "pattern",
														params: { pattern: "^([0-9]{12}|arn:[^\\s]+)$" },
														message: "must match pattern \"^([0-9]{12}|arn:[^\\s]+)$\""
													};
													if (vErrors === null) vErrors = [err172];
													else vErrors.push(err172);
													errors++;
												}
											} else {
												const err173 = {
													instancePath: instancePath + "/lists/" + i3 + "/share/removes/" + i7,
													schemaPath: "#/properties/lists/items/properties/share/properties/removes/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err173];
												else vErrors.push(err173);
												errors++;
											}
										}
									} else {
										const err174 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/removes",
											schemaPath: "#/properties/lists/items/properties/share/properties/removes/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err174];
										else vErrors.push(err174);
										errors++;
									}
								}
								if (data74.unchanged !== void 0) {
									let data79 = data74.unchanged;
									if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
										const err175 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/unchanged",
											schemaPath: "#/properties/lists/items/properties/share/properties/unchanged/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err175];
										else vErrors.push(err175);
										errors++;
									}
									if (typeof data79 == "number" && isFinite(data79)) {
										if (data79 < 0 || isNaN(data79)) {
											const err176 = {
												instancePath: instancePath + "/lists/" + i3 + "/share/unchanged",
												schemaPath: "#/properties/lists/items/properties/share/properties/unchanged/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err176];
											else vErrors.push(err176);
											errors++;
										}
									}
								}
								if (data74.allow_external_principals !== void 0) {
									if (typeof data74.allow_external_principals !== "boolean") {
										const err177 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/allow_external_principals",
											schemaPath: "#/properties/lists/items/properties/share/properties/allow_external_principals/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err177];
										else vErrors.push(err177);
										errors++;
									}
								}
								if (data74.changes_external !== void 0) {
									if (typeof data74.changes_external !== "boolean") {
										const err178 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/changes_external",
											schemaPath: "#/properties/lists/items/properties/share/properties/changes_external/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err178];
										else vErrors.push(err178);
										errors++;
									}
								}
								if (data74.ends !== void 0) {
									if (typeof data74.ends !== "boolean") {
										const err179 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/ends",
											schemaPath: "#/properties/lists/items/properties/share/properties/ends/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err179];
										else vErrors.push(err179);
										errors++;
									}
								}
								if (data74.joins !== void 0) {
									let data83 = data74.joins;
									if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
										const err180 = {
											instancePath: instancePath + "/lists/" + i3 + "/share/joins",
											schemaPath: "#/properties/lists/items/properties/share/properties/joins/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err180];
										else vErrors.push(err180);
										errors++;
									}
									if (typeof data83 == "number" && isFinite(data83)) {
										if (data83 < 1 || isNaN(data83)) {
											const err181 = {
												instancePath: instancePath + "/lists/" + i3 + "/share/joins",
												schemaPath: "#/properties/lists/items/properties/share/properties/joins/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err181];
											else vErrors.push(err181);
											errors++;
										}
									}
								}
							} else {
								const err182 = {
									instancePath: instancePath + "/lists/" + i3 + "/share",
									schemaPath: "#/properties/lists/items/properties/share/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err182];
								else vErrors.push(err182);
								errors++;
							}
						}
						if (data21.adds !== void 0) {
							let data84 = data21.adds;
							if (Array.isArray(data84)) {
								const len8 = data84.length;
								for (let i8 = 0; i8 < len8; i8++) {
									let data85 = data84[i8];
									if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
										if (data85.cidr === void 0) {
											const err183 = {
												instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8,
												schemaPath: "#/properties/lists/items/properties/adds/items/required",
												keyword: "required",
												params: { missingProperty: "cidr" },
												message: "must have required property 'cidr'"
											};
											if (vErrors === null) vErrors = [err183];
											else vErrors.push(err183);
											errors++;
										}
										if (data85.description === void 0) {
											const err184 = {
												instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8,
												schemaPath: "#/properties/lists/items/properties/adds/items/required",
												keyword: "required",
												params: { missingProperty: "description" },
												message: "must have required property 'description'"
											};
											if (vErrors === null) vErrors = [err184];
											else vErrors.push(err184);
											errors++;
										}
										if (data85.from === void 0) {
											const err185 = {
												instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8,
												schemaPath: "#/properties/lists/items/properties/adds/items/required",
												keyword: "required",
												params: { missingProperty: "from" },
												message: "must have required property 'from'"
											};
											if (vErrors === null) vErrors = [err185];
											else vErrors.push(err185);
											errors++;
										}
										if (data85.cidr !== void 0) {
											let data86 = data85.cidr;
											if (typeof data86 === "string") {
												if (!pattern12.test(data86)) {
													const err186 = {
														instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/cidr",
														schemaPath: "#/properties/lists/items/properties/adds/items/properties/cidr/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f.:]+/[0-9]{1,3}$" },
														message: "must match pattern \"^[0-9a-f.:]+/[0-9]{1,3}$\""
													};
													if (vErrors === null) vErrors = [err186];
													else vErrors.push(err186);
													errors++;
												}
											} else {
												const err187 = {
													instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/cidr",
													schemaPath: "#/properties/lists/items/properties/adds/items/properties/cidr/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err187];
												else vErrors.push(err187);
												errors++;
											}
										}
										if (data85.description !== void 0) {
											if (typeof data85.description !== "string") {
												const err188 = {
													instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/description",
													schemaPath: "#/properties/lists/items/properties/adds/items/properties/description/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err188];
												else vErrors.push(err188);
												errors++;
											}
										}
										if (data85.from !== void 0) {
											let data88 = data85.from;
											const _errs189 = errors;
											let valid44 = true;
											const _errs190 = errors;
											if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
												if (data88.kind === void 0 && "kind") {
													const err189 = {};
													if (vErrors === null) vErrors = [err189];
													else vErrors.push(err189);
													errors++;
												} else if (data88.kind !== void 0) {
													if ("interface" !== data88.kind) {
														const err190 = {};
														if (vErrors === null) vErrors = [err190];
														else vErrors.push(err190);
														errors++;
													}
												}
											}
											var _valid5 = _errs190 === errors;
											errors = _errs189;
											if (vErrors !== null) {
												if (_errs189) vErrors.length = _errs189;
												else vErrors = null;
											}
											if (_valid5) {
												const _errs192 = errors;
												if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
													if (data88.interface_id === void 0) {
														const err191 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/then/required",
															keyword: "required",
															params: { missingProperty: "interface_id" },
															message: "must have required property 'interface_id'"
														};
														if (vErrors === null) vErrors = [err191];
														else vErrors.push(err191);
														errors++;
													}
												}
												var _valid5 = _errs192 === errors;
												valid44 = _valid5;
											}
											if (!valid44) {
												const err192 = {
													instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from",
													schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err192];
												else vErrors.push(err192);
												errors++;
											}
											if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
												if (data88.kind === void 0) {
													const err193 = {
														instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from",
														schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/required",
														keyword: "required",
														params: { missingProperty: "kind" },
														message: "must have required property 'kind'"
													};
													if (vErrors === null) vErrors = [err193];
													else vErrors.push(err193);
													errors++;
												}
												if (data88.kind !== void 0) {
													let data90 = data88.kind;
													if (!(data90 === "interface" || data90 === "cidr")) {
														const err194 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from/kind",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema31$1.properties.lists.items.properties.adds.items.properties.from.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														};
														if (vErrors === null) vErrors = [err194];
														else vErrors.push(err194);
														errors++;
													}
												}
												if (data88.interface_id !== void 0) {
													if (typeof data88.interface_id !== "string") {
														const err195 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from/interface_id",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/interface_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err195];
														else vErrors.push(err195);
														errors++;
													}
												}
												if (data88.instance_id !== void 0) {
													if (typeof data88.instance_id !== "string") {
														const err196 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from/instance_id",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/instance_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err196];
														else vErrors.push(err196);
														errors++;
													}
												}
												if (data88.label !== void 0) {
													if (typeof data88.label !== "string") {
														const err197 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from/label",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/label/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err197];
														else vErrors.push(err197);
														errors++;
													}
												}
												if (data88.group_id !== void 0) {
													if (typeof data88.group_id !== "string") {
														const err198 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from/group_id",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/group_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err198];
														else vErrors.push(err198);
														errors++;
													}
												}
												if (data88.group_name !== void 0) {
													if (typeof data88.group_name !== "string") {
														const err199 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from/group_name",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/group_name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err199];
														else vErrors.push(err199);
														errors++;
													}
												}
												if (data88.description !== void 0) {
													if (typeof data88.description !== "string") {
														const err200 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from/description",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/description/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err200];
														else vErrors.push(err200);
														errors++;
													}
												}
												if (data88.expires !== void 0) {
													if (typeof data88.expires !== "string") {
														const err201 = {
															instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from/expires",
															schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/properties/expires/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err201];
														else vErrors.push(err201);
														errors++;
													}
												}
											} else {
												const err202 = {
													instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8 + "/from",
													schemaPath: "#/properties/lists/items/properties/adds/items/properties/from/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err202];
												else vErrors.push(err202);
												errors++;
											}
										}
									} else {
										const err203 = {
											instancePath: instancePath + "/lists/" + i3 + "/adds/" + i8,
											schemaPath: "#/properties/lists/items/properties/adds/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err203];
										else vErrors.push(err203);
										errors++;
									}
								}
							} else {
								const err204 = {
									instancePath: instancePath + "/lists/" + i3 + "/adds",
									schemaPath: "#/properties/lists/items/properties/adds/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err204];
								else vErrors.push(err204);
								errors++;
							}
						}
						if (data21.removes !== void 0) {
							let data98 = data21.removes;
							if (Array.isArray(data98)) {
								const len9 = data98.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data99 = data98[i9];
									if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
										if (data99.cidr === void 0) {
											const err205 = {
												instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9,
												schemaPath: "#/properties/lists/items/properties/removes/items/required",
												keyword: "required",
												params: { missingProperty: "cidr" },
												message: "must have required property 'cidr'"
											};
											if (vErrors === null) vErrors = [err205];
											else vErrors.push(err205);
											errors++;
										}
										if (data99.description === void 0) {
											const err206 = {
												instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9,
												schemaPath: "#/properties/lists/items/properties/removes/items/required",
												keyword: "required",
												params: { missingProperty: "description" },
												message: "must have required property 'description'"
											};
											if (vErrors === null) vErrors = [err206];
											else vErrors.push(err206);
											errors++;
										}
										if (data99.reason === void 0) {
											const err207 = {
												instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9,
												schemaPath: "#/properties/lists/items/properties/removes/items/required",
												keyword: "required",
												params: { missingProperty: "reason" },
												message: "must have required property 'reason'"
											};
											if (vErrors === null) vErrors = [err207];
											else vErrors.push(err207);
											errors++;
										}
										if (data99.cidr !== void 0) {
											let data100 = data99.cidr;
											if (typeof data100 === "string") {
												if (!pattern12.test(data100)) {
													const err208 = {
														instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/cidr",
														schemaPath: "#/properties/lists/items/properties/removes/items/properties/cidr/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f.:]+/[0-9]{1,3}$" },
														message: "must match pattern \"^[0-9a-f.:]+/[0-9]{1,3}$\""
													};
													if (vErrors === null) vErrors = [err208];
													else vErrors.push(err208);
													errors++;
												}
											} else {
												const err209 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/cidr",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/cidr/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err209];
												else vErrors.push(err209);
												errors++;
											}
										}
										if (data99.description !== void 0) {
											if (typeof data99.description !== "string") {
												const err210 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/description",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/description/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err210];
												else vErrors.push(err210);
												errors++;
											}
										}
										if (data99.reason !== void 0) {
											if (typeof data99.reason !== "string") {
												const err211 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/reason",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/reason/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err211];
												else vErrors.push(err211);
												errors++;
											}
										}
										if (data99.from !== void 0) {
											let data103 = data99.from;
											const _errs220 = errors;
											let valid50 = true;
											const _errs221 = errors;
											if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
												if (data103.kind === void 0 && "kind") {
													const err212 = {};
													if (vErrors === null) vErrors = [err212];
													else vErrors.push(err212);
													errors++;
												} else if (data103.kind !== void 0) {
													if ("interface" !== data103.kind) {
														const err213 = {};
														if (vErrors === null) vErrors = [err213];
														else vErrors.push(err213);
														errors++;
													}
												}
											}
											var _valid6 = _errs221 === errors;
											errors = _errs220;
											if (vErrors !== null) {
												if (_errs220) vErrors.length = _errs220;
												else vErrors = null;
											}
											if (_valid6) {
												const _errs223 = errors;
												if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
													if (data103.interface_id === void 0) {
														const err214 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/then/required",
															keyword: "required",
															params: { missingProperty: "interface_id" },
															message: "must have required property 'interface_id'"
														};
														if (vErrors === null) vErrors = [err214];
														else vErrors.push(err214);
														errors++;
													}
												}
												var _valid6 = _errs223 === errors;
												valid50 = _valid6;
											}
											if (!valid50) {
												const err215 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err215];
												else vErrors.push(err215);
												errors++;
											}
											if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
												if (data103.kind === void 0) {
													const err216 = {
														instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from",
														schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/required",
														keyword: "required",
														params: { missingProperty: "kind" },
														message: "must have required property 'kind'"
													};
													if (vErrors === null) vErrors = [err216];
													else vErrors.push(err216);
													errors++;
												}
												if (data103.kind !== void 0) {
													let data105 = data103.kind;
													if (!(data105 === "interface" || data105 === "cidr")) {
														const err217 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from/kind",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema31$1.properties.lists.items.properties.removes.items.properties.from.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														};
														if (vErrors === null) vErrors = [err217];
														else vErrors.push(err217);
														errors++;
													}
												}
												if (data103.interface_id !== void 0) {
													if (typeof data103.interface_id !== "string") {
														const err218 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from/interface_id",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/interface_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err218];
														else vErrors.push(err218);
														errors++;
													}
												}
												if (data103.instance_id !== void 0) {
													if (typeof data103.instance_id !== "string") {
														const err219 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from/instance_id",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/instance_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err219];
														else vErrors.push(err219);
														errors++;
													}
												}
												if (data103.label !== void 0) {
													if (typeof data103.label !== "string") {
														const err220 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from/label",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/label/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err220];
														else vErrors.push(err220);
														errors++;
													}
												}
												if (data103.group_id !== void 0) {
													if (typeof data103.group_id !== "string") {
														const err221 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from/group_id",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/group_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err221];
														else vErrors.push(err221);
														errors++;
													}
												}
												if (data103.group_name !== void 0) {
													if (typeof data103.group_name !== "string") {
														const err222 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from/group_name",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/group_name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err222];
														else vErrors.push(err222);
														errors++;
													}
												}
												if (data103.description !== void 0) {
													if (typeof data103.description !== "string") {
														const err223 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from/description",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/description/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err223];
														else vErrors.push(err223);
														errors++;
													}
												}
												if (data103.expires !== void 0) {
													if (typeof data103.expires !== "string") {
														const err224 = {
															instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from/expires",
															schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/properties/expires/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err224];
														else vErrors.push(err224);
														errors++;
													}
												}
											} else {
												const err225 = {
													instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9 + "/from",
													schemaPath: "#/properties/lists/items/properties/removes/items/properties/from/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err225];
												else vErrors.push(err225);
												errors++;
											}
										}
									} else {
										const err226 = {
											instancePath: instancePath + "/lists/" + i3 + "/removes/" + i9,
											schemaPath: "#/properties/lists/items/properties/removes/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err226];
										else vErrors.push(err226);
										errors++;
									}
								}
							} else {
								const err227 = {
									instancePath: instancePath + "/lists/" + i3 + "/removes",
									schemaPath: "#/properties/lists/items/properties/removes/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err227];
								else vErrors.push(err227);
								errors++;
							}
						}
						if (data21.describes !== void 0) {
							let data113 = data21.describes;
							if (Array.isArray(data113)) {
								const len10 = data113.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data114 = data113[i10];
									if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
										if (data114.cidr === void 0) {
											const err228 = {
												instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10,
												schemaPath: "#/properties/lists/items/properties/describes/items/required",
												keyword: "required",
												params: { missingProperty: "cidr" },
												message: "must have required property 'cidr'"
											};
											if (vErrors === null) vErrors = [err228];
											else vErrors.push(err228);
											errors++;
										}
										if (data114.description_before === void 0) {
											const err229 = {
												instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10,
												schemaPath: "#/properties/lists/items/properties/describes/items/required",
												keyword: "required",
												params: { missingProperty: "description_before" },
												message: "must have required property 'description_before'"
											};
											if (vErrors === null) vErrors = [err229];
											else vErrors.push(err229);
											errors++;
										}
										if (data114.description === void 0) {
											const err230 = {
												instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10,
												schemaPath: "#/properties/lists/items/properties/describes/items/required",
												keyword: "required",
												params: { missingProperty: "description" },
												message: "must have required property 'description'"
											};
											if (vErrors === null) vErrors = [err230];
											else vErrors.push(err230);
											errors++;
										}
										if (data114.from === void 0) {
											const err231 = {
												instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10,
												schemaPath: "#/properties/lists/items/properties/describes/items/required",
												keyword: "required",
												params: { missingProperty: "from" },
												message: "must have required property 'from'"
											};
											if (vErrors === null) vErrors = [err231];
											else vErrors.push(err231);
											errors++;
										}
										if (data114.cidr !== void 0) {
											let data115 = data114.cidr;
											if (typeof data115 === "string") {
												if (!pattern12.test(data115)) {
													const err232 = {
														instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/cidr",
														schemaPath: "#/properties/lists/items/properties/describes/items/properties/cidr/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f.:]+/[0-9]{1,3}$" },
														message: "must match pattern \"^[0-9a-f.:]+/[0-9]{1,3}$\""
													};
													if (vErrors === null) vErrors = [err232];
													else vErrors.push(err232);
													errors++;
												}
											} else {
												const err233 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/cidr",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/cidr/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err233];
												else vErrors.push(err233);
												errors++;
											}
										}
										if (data114.description_before !== void 0) {
											if (typeof data114.description_before !== "string") {
												const err234 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/description_before",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/description_before/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err234];
												else vErrors.push(err234);
												errors++;
											}
										}
										if (data114.description !== void 0) {
											if (typeof data114.description !== "string") {
												const err235 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/description",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/description/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err235];
												else vErrors.push(err235);
												errors++;
											}
										}
										if (data114.from !== void 0) {
											let data118 = data114.from;
											const _errs251 = errors;
											let valid56 = true;
											const _errs252 = errors;
											if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
												if (data118.kind === void 0 && "kind") {
													const err236 = {};
													if (vErrors === null) vErrors = [err236];
													else vErrors.push(err236);
													errors++;
												} else if (data118.kind !== void 0) {
													if ("interface" !== data118.kind) {
														const err237 = {};
														if (vErrors === null) vErrors = [err237];
														else vErrors.push(err237);
														errors++;
													}
												}
											}
											var _valid7 = _errs252 === errors;
											errors = _errs251;
											if (vErrors !== null) {
												if (_errs251) vErrors.length = _errs251;
												else vErrors = null;
											}
											if (_valid7) {
												const _errs254 = errors;
												if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
													if (data118.interface_id === void 0) {
														const err238 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/then/required",
															keyword: "required",
															params: { missingProperty: "interface_id" },
															message: "must have required property 'interface_id'"
														};
														if (vErrors === null) vErrors = [err238];
														else vErrors.push(err238);
														errors++;
													}
												}
												var _valid7 = _errs254 === errors;
												valid56 = _valid7;
											}
											if (!valid56) {
												const err239 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err239];
												else vErrors.push(err239);
												errors++;
											}
											if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
												if (data118.kind === void 0) {
													const err240 = {
														instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from",
														schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/required",
														keyword: "required",
														params: { missingProperty: "kind" },
														message: "must have required property 'kind'"
													};
													if (vErrors === null) vErrors = [err240];
													else vErrors.push(err240);
													errors++;
												}
												if (data118.kind !== void 0) {
													let data120 = data118.kind;
													if (!(data120 === "interface" || data120 === "cidr")) {
														const err241 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from/kind",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/kind/enum",
															keyword: "enum",
															params: { allowedValues: schema31$1.properties.lists.items.properties.describes.items.properties.from.properties.kind.enum },
															message: "must be equal to one of the allowed values"
														};
														if (vErrors === null) vErrors = [err241];
														else vErrors.push(err241);
														errors++;
													}
												}
												if (data118.interface_id !== void 0) {
													if (typeof data118.interface_id !== "string") {
														const err242 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from/interface_id",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/interface_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err242];
														else vErrors.push(err242);
														errors++;
													}
												}
												if (data118.instance_id !== void 0) {
													if (typeof data118.instance_id !== "string") {
														const err243 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from/instance_id",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/instance_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err243];
														else vErrors.push(err243);
														errors++;
													}
												}
												if (data118.label !== void 0) {
													if (typeof data118.label !== "string") {
														const err244 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from/label",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/label/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err244];
														else vErrors.push(err244);
														errors++;
													}
												}
												if (data118.group_id !== void 0) {
													if (typeof data118.group_id !== "string") {
														const err245 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from/group_id",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/group_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err245];
														else vErrors.push(err245);
														errors++;
													}
												}
												if (data118.group_name !== void 0) {
													if (typeof data118.group_name !== "string") {
														const err246 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from/group_name",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/group_name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err246];
														else vErrors.push(err246);
														errors++;
													}
												}
												if (data118.description !== void 0) {
													if (typeof data118.description !== "string") {
														const err247 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from/description",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/description/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err247];
														else vErrors.push(err247);
														errors++;
													}
												}
												if (data118.expires !== void 0) {
													if (typeof data118.expires !== "string") {
														const err248 = {
															instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from/expires",
															schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/properties/expires/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err248];
														else vErrors.push(err248);
														errors++;
													}
												}
											} else {
												const err249 = {
													instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10 + "/from",
													schemaPath: "#/properties/lists/items/properties/describes/items/properties/from/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err249];
												else vErrors.push(err249);
												errors++;
											}
										}
									} else {
										const err250 = {
											instancePath: instancePath + "/lists/" + i3 + "/describes/" + i10,
											schemaPath: "#/properties/lists/items/properties/describes/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err250];
										else vErrors.push(err250);
										errors++;
									}
								}
							} else {
								const err251 = {
									instancePath: instancePath + "/lists/" + i3 + "/describes",
									schemaPath: "#/properties/lists/items/properties/describes/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err251];
								else vErrors.push(err251);
								errors++;
							}
						}
						if (data21.digests !== void 0) {
							let data128 = data21.digests;
							if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
								if (data128.exact === void 0) {
									const err252 = {
										instancePath: instancePath + "/lists/" + i3 + "/digests",
										schemaPath: "#/properties/lists/items/properties/digests/required",
										keyword: "required",
										params: { missingProperty: "exact" },
										message: "must have required property 'exact'"
									};
									if (vErrors === null) vErrors = [err252];
									else vErrors.push(err252);
									errors++;
								}
								if (data128.settings !== void 0) {
									let data129 = data128.settings;
									if (typeof data129 === "string") {
										if (!pattern5$1.test(data129)) {
											const err253 = {
												instancePath: instancePath + "/lists/" + i3 + "/digests/settings",
												schemaPath: "#/properties/lists/items/properties/digests/properties/settings/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" },
												message: "must match pattern \"^[0-9a-f]{64}$\""
											};
											if (vErrors === null) vErrors = [err253];
											else vErrors.push(err253);
											errors++;
										}
									} else {
										const err254 = {
											instancePath: instancePath + "/lists/" + i3 + "/digests/settings",
											schemaPath: "#/properties/lists/items/properties/digests/properties/settings/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err254];
										else vErrors.push(err254);
										errors++;
									}
								}
								if (data128.exact !== void 0) {
									let data130 = data128.exact;
									if (typeof data130 === "string") {
										if (!pattern5$1.test(data130)) {
											const err255 = {
												instancePath: instancePath + "/lists/" + i3 + "/digests/exact",
												schemaPath: "#/properties/lists/items/properties/digests/properties/exact/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" },
												message: "must match pattern \"^[0-9a-f]{64}$\""
											};
											if (vErrors === null) vErrors = [err255];
											else vErrors.push(err255);
											errors++;
										}
									} else {
										const err256 = {
											instancePath: instancePath + "/lists/" + i3 + "/digests/exact",
											schemaPath: "#/properties/lists/items/properties/digests/properties/exact/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err256];
										else vErrors.push(err256);
										errors++;
									}
								}
							} else {
								const err257 = {
									instancePath: instancePath + "/lists/" + i3 + "/digests",
									schemaPath: "#/properties/lists/items/properties/digests/type",
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
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err258];
						else vErrors.push(err258);
						errors++;
					}
				}
			} else {
				const err259 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/properties/lists/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err259];
				else vErrors.push(err259);
				errors++;
			}
		}
		if (data.not_planned !== void 0) {
			let data131 = data.not_planned;
			if (Array.isArray(data131)) {
				const len11 = data131.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data132 = data131[i11];
					if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
						if (data132.address === void 0) {
							const err260 = {
								instancePath: instancePath + "/not_planned/" + i11,
								schemaPath: "#/properties/not_planned/items/required",
								keyword: "required",
								params: { missingProperty: "address" },
								message: "must have required property 'address'"
							};
							if (vErrors === null) vErrors = [err260];
							else vErrors.push(err260);
							errors++;
						}
						if (data132.account === void 0) {
							const err261 = {
								instancePath: instancePath + "/not_planned/" + i11,
								schemaPath: "#/properties/not_planned/items/required",
								keyword: "required",
								params: { missingProperty: "account" },
								message: "must have required property 'account'"
							};
							if (vErrors === null) vErrors = [err261];
							else vErrors.push(err261);
							errors++;
						}
						if (data132.account_id === void 0) {
							const err262 = {
								instancePath: instancePath + "/not_planned/" + i11,
								schemaPath: "#/properties/not_planned/items/required",
								keyword: "required",
								params: { missingProperty: "account_id" },
								message: "must have required property 'account_id'"
							};
							if (vErrors === null) vErrors = [err262];
							else vErrors.push(err262);
							errors++;
						}
						if (data132.region === void 0) {
							const err263 = {
								instancePath: instancePath + "/not_planned/" + i11,
								schemaPath: "#/properties/not_planned/items/required",
								keyword: "required",
								params: { missingProperty: "region" },
								message: "must have required property 'region'"
							};
							if (vErrors === null) vErrors = [err263];
							else vErrors.push(err263);
							errors++;
						}
						if (data132.code === void 0) {
							const err264 = {
								instancePath: instancePath + "/not_planned/" + i11,
								schemaPath: "#/properties/not_planned/items/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err264];
							else vErrors.push(err264);
							errors++;
						}
						if (data132.address !== void 0) {
							if (typeof data132.address !== "string") {
								const err265 = {
									instancePath: instancePath + "/not_planned/" + i11 + "/address",
									schemaPath: "#/properties/not_planned/items/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err265];
								else vErrors.push(err265);
								errors++;
							}
						}
						if (data132.account !== void 0) {
							if (typeof data132.account !== "string") {
								const err266 = {
									instancePath: instancePath + "/not_planned/" + i11 + "/account",
									schemaPath: "#/properties/not_planned/items/properties/account/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err266];
								else vErrors.push(err266);
								errors++;
							}
						}
						if (data132.account_id !== void 0) {
							let data135 = data132.account_id;
							if (typeof data135 === "string") {
								if (!pattern6.test(data135)) {
									const err267 = {
										instancePath: instancePath + "/not_planned/" + i11 + "/account_id",
										schemaPath: "#/properties/not_planned/items/properties/account_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" },
										message: "must match pattern \"^[0-9]{12}$\""
									};
									if (vErrors === null) vErrors = [err267];
									else vErrors.push(err267);
									errors++;
								}
							} else {
								const err268 = {
									instancePath: instancePath + "/not_planned/" + i11 + "/account_id",
									schemaPath: "#/properties/not_planned/items/properties/account_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err268];
								else vErrors.push(err268);
								errors++;
							}
						}
						if (data132.region !== void 0) {
							if (typeof data132.region !== "string") {
								const err269 = {
									instancePath: instancePath + "/not_planned/" + i11 + "/region",
									schemaPath: "#/properties/not_planned/items/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err269];
								else vErrors.push(err269);
								errors++;
							}
						}
						if (data132.mapping !== void 0) {
							if (typeof data132.mapping !== "string") {
								const err270 = {
									instancePath: instancePath + "/not_planned/" + i11 + "/mapping",
									schemaPath: "#/properties/not_planned/items/properties/mapping/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err270];
								else vErrors.push(err270);
								errors++;
							}
						}
						if (data132.position !== void 0) {
							let data138 = data132.position;
							if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
								if (data138.file === void 0) {
									const err271 = {
										instancePath: instancePath + "/not_planned/" + i11 + "/position",
										schemaPath: "#/properties/not_planned/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "file" },
										message: "must have required property 'file'"
									};
									if (vErrors === null) vErrors = [err271];
									else vErrors.push(err271);
									errors++;
								}
								if (data138.line === void 0) {
									const err272 = {
										instancePath: instancePath + "/not_planned/" + i11 + "/position",
										schemaPath: "#/properties/not_planned/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "line" },
										message: "must have required property 'line'"
									};
									if (vErrors === null) vErrors = [err272];
									else vErrors.push(err272);
									errors++;
								}
								if (data138.column === void 0) {
									const err273 = {
										instancePath: instancePath + "/not_planned/" + i11 + "/position",
										schemaPath: "#/properties/not_planned/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "column" },
										message: "must have required property 'column'"
									};
									if (vErrors === null) vErrors = [err273];
									else vErrors.push(err273);
									errors++;
								}
								if (data138.file !== void 0) {
									if (typeof data138.file !== "string") {
										const err274 = {
											instancePath: instancePath + "/not_planned/" + i11 + "/position/file",
											schemaPath: "#/properties/not_planned/items/properties/position/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err274];
										else vErrors.push(err274);
										errors++;
									}
								}
								if (data138.line !== void 0) {
									let data140 = data138.line;
									if (!(typeof data140 == "number" && !(data140 % 1) && !isNaN(data140) && isFinite(data140))) {
										const err275 = {
											instancePath: instancePath + "/not_planned/" + i11 + "/position/line",
											schemaPath: "#/properties/not_planned/items/properties/position/properties/line/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err275];
										else vErrors.push(err275);
										errors++;
									}
									if (typeof data140 == "number" && isFinite(data140)) {
										if (data140 < 1 || isNaN(data140)) {
											const err276 = {
												instancePath: instancePath + "/not_planned/" + i11 + "/position/line",
												schemaPath: "#/properties/not_planned/items/properties/position/properties/line/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err276];
											else vErrors.push(err276);
											errors++;
										}
									}
								}
								if (data138.column !== void 0) {
									let data141 = data138.column;
									if (!(typeof data141 == "number" && !(data141 % 1) && !isNaN(data141) && isFinite(data141))) {
										const err277 = {
											instancePath: instancePath + "/not_planned/" + i11 + "/position/column",
											schemaPath: "#/properties/not_planned/items/properties/position/properties/column/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err277];
										else vErrors.push(err277);
										errors++;
									}
									if (typeof data141 == "number" && isFinite(data141)) {
										if (data141 < 1 || isNaN(data141)) {
											const err278 = {
												instancePath: instancePath + "/not_planned/" + i11 + "/position/column",
												schemaPath: "#/properties/not_planned/items/properties/position/properties/column/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err278];
											else vErrors.push(err278);
											errors++;
										}
									}
								}
							} else {
								const err279 = {
									instancePath: instancePath + "/not_planned/" + i11 + "/position",
									schemaPath: "#/properties/not_planned/items/properties/position/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err279];
								else vErrors.push(err279);
								errors++;
							}
						}
						if (data132.code !== void 0) {
							let data142 = data132.code;
							if (typeof data142 === "string") {
								if (!pattern8$1.test(data142)) {
									const err280 = {
										instancePath: instancePath + "/not_planned/" + i11 + "/code",
										schemaPath: "#/properties/not_planned/items/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9_]*$" },
										message: "must match pattern \"^[a-z][a-z0-9_]*$\""
									};
									if (vErrors === null) vErrors = [err280];
									else vErrors.push(err280);
									errors++;
								}
							} else {
								const err281 = {
									instancePath: instancePath + "/not_planned/" + i11 + "/code",
									schemaPath: "#/properties/not_planned/items/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err281];
								else vErrors.push(err281);
								errors++;
							}
						}
					} else {
						const err282 = {
							instancePath: instancePath + "/not_planned/" + i11,
							schemaPath: "#/properties/not_planned/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err282];
						else vErrors.push(err282);
						errors++;
					}
				}
			} else {
				const err283 = {
					instancePath: instancePath + "/not_planned",
					schemaPath: "#/properties/not_planned/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err283];
				else vErrors.push(err283);
				errors++;
			}
		}
		if (data.stray_shares !== void 0) {
			let data143 = data.stray_shares;
			if (Array.isArray(data143)) {
				const len12 = data143.length;
				for (let i12 = 0; i12 < len12; i12++) {
					let data144 = data143[i12];
					if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
						if (data144.address === void 0) {
							const err284 = {
								instancePath: instancePath + "/stray_shares/" + i12,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "address" },
								message: "must have required property 'address'"
							};
							if (vErrors === null) vErrors = [err284];
							else vErrors.push(err284);
							errors++;
						}
						if (data144.account === void 0) {
							const err285 = {
								instancePath: instancePath + "/stray_shares/" + i12,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "account" },
								message: "must have required property 'account'"
							};
							if (vErrors === null) vErrors = [err285];
							else vErrors.push(err285);
							errors++;
						}
						if (data144.account_id === void 0) {
							const err286 = {
								instancePath: instancePath + "/stray_shares/" + i12,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "account_id" },
								message: "must have required property 'account_id'"
							};
							if (vErrors === null) vErrors = [err286];
							else vErrors.push(err286);
							errors++;
						}
						if (data144.region === void 0) {
							const err287 = {
								instancePath: instancePath + "/stray_shares/" + i12,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "region" },
								message: "must have required property 'region'"
							};
							if (vErrors === null) vErrors = [err287];
							else vErrors.push(err287);
							errors++;
						}
						if (data144.name === void 0) {
							const err288 = {
								instancePath: instancePath + "/stray_shares/" + i12,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err288];
							else vErrors.push(err288);
							errors++;
						}
						if (data144.arn === void 0) {
							const err289 = {
								instancePath: instancePath + "/stray_shares/" + i12,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "arn" },
								message: "must have required property 'arn'"
							};
							if (vErrors === null) vErrors = [err289];
							else vErrors.push(err289);
							errors++;
						}
						if (data144.prefix_list_id === void 0) {
							const err290 = {
								instancePath: instancePath + "/stray_shares/" + i12,
								schemaPath: "#/properties/stray_shares/items/required",
								keyword: "required",
								params: { missingProperty: "prefix_list_id" },
								message: "must have required property 'prefix_list_id'"
							};
							if (vErrors === null) vErrors = [err290];
							else vErrors.push(err290);
							errors++;
						}
						if (data144.address !== void 0) {
							if (typeof data144.address !== "string") {
								const err291 = {
									instancePath: instancePath + "/stray_shares/" + i12 + "/address",
									schemaPath: "#/properties/stray_shares/items/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err291];
								else vErrors.push(err291);
								errors++;
							}
						}
						if (data144.account !== void 0) {
							if (typeof data144.account !== "string") {
								const err292 = {
									instancePath: instancePath + "/stray_shares/" + i12 + "/account",
									schemaPath: "#/properties/stray_shares/items/properties/account/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err292];
								else vErrors.push(err292);
								errors++;
							}
						}
						if (data144.account_id !== void 0) {
							let data147 = data144.account_id;
							if (typeof data147 === "string") {
								if (!pattern6.test(data147)) {
									const err293 = {
										instancePath: instancePath + "/stray_shares/" + i12 + "/account_id",
										schemaPath: "#/properties/stray_shares/items/properties/account_id/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{12}$" },
										message: "must match pattern \"^[0-9]{12}$\""
									};
									if (vErrors === null) vErrors = [err293];
									else vErrors.push(err293);
									errors++;
								}
							} else {
								const err294 = {
									instancePath: instancePath + "/stray_shares/" + i12 + "/account_id",
									schemaPath: "#/properties/stray_shares/items/properties/account_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err294];
								else vErrors.push(err294);
								errors++;
							}
						}
						if (data144.region !== void 0) {
							if (typeof data144.region !== "string") {
								const err295 = {
									instancePath: instancePath + "/stray_shares/" + i12 + "/region",
									schemaPath: "#/properties/stray_shares/items/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err295];
								else vErrors.push(err295);
								errors++;
							}
						}
						if (data144.name !== void 0) {
							if (typeof data144.name !== "string") {
								const err296 = {
									instancePath: instancePath + "/stray_shares/" + i12 + "/name",
									schemaPath: "#/properties/stray_shares/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err296];
								else vErrors.push(err296);
								errors++;
							}
						}
						if (data144.arn !== void 0) {
							if (typeof data144.arn !== "string") {
								const err297 = {
									instancePath: instancePath + "/stray_shares/" + i12 + "/arn",
									schemaPath: "#/properties/stray_shares/items/properties/arn/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err297];
								else vErrors.push(err297);
								errors++;
							}
						}
						if (data144.prefix_list_id !== void 0) {
							if (typeof data144.prefix_list_id !== "string") {
								const err298 = {
									instancePath: instancePath + "/stray_shares/" + i12 + "/prefix_list_id",
									schemaPath: "#/properties/stray_shares/items/properties/prefix_list_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err298];
								else vErrors.push(err298);
								errors++;
							}
						}
					} else {
						const err299 = {
							instancePath: instancePath + "/stray_shares/" + i12,
							schemaPath: "#/properties/stray_shares/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err299];
						else vErrors.push(err299);
						errors++;
					}
				}
			} else {
				const err300 = {
					instancePath: instancePath + "/stray_shares",
					schemaPath: "#/properties/stray_shares/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err300];
				else vErrors.push(err300);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data152 = data.counts;
			if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
				if (data152.create === void 0) {
					const err301 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "create" },
						message: "must have required property 'create'"
					};
					if (vErrors === null) vErrors = [err301];
					else vErrors.push(err301);
					errors++;
				}
				if (data152.update === void 0) {
					const err302 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "update" },
						message: "must have required property 'update'"
					};
					if (vErrors === null) vErrors = [err302];
					else vErrors.push(err302);
					errors++;
				}
				if (data152.delete === void 0) {
					const err303 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "delete" },
						message: "must have required property 'delete'"
					};
					if (vErrors === null) vErrors = [err303];
					else vErrors.push(err303);
					errors++;
				}
				if (data152.retain === void 0) {
					const err304 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "retain" },
						message: "must have required property 'retain'"
					};
					if (vErrors === null) vErrors = [err304];
					else vErrors.push(err304);
					errors++;
				}
				if (data152.unchanged === void 0) {
					const err305 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "unchanged" },
						message: "must have required property 'unchanged'"
					};
					if (vErrors === null) vErrors = [err305];
					else vErrors.push(err305);
					errors++;
				}
				if (data152.held === void 0) {
					const err306 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "held" },
						message: "must have required property 'held'"
					};
					if (vErrors === null) vErrors = [err306];
					else vErrors.push(err306);
					errors++;
				}
				if (data152.not_planned === void 0) {
					const err307 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "not_planned" },
						message: "must have required property 'not_planned'"
					};
					if (vErrors === null) vErrors = [err307];
					else vErrors.push(err307);
					errors++;
				}
				if (data152.entries_to_add === void 0) {
					const err308 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "entries_to_add" },
						message: "must have required property 'entries_to_add'"
					};
					if (vErrors === null) vErrors = [err308];
					else vErrors.push(err308);
					errors++;
				}
				if (data152.entries_to_remove === void 0) {
					const err309 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "entries_to_remove" },
						message: "must have required property 'entries_to_remove'"
					};
					if (vErrors === null) vErrors = [err309];
					else vErrors.push(err309);
					errors++;
				}
				if (data152.entries_checked === void 0) {
					const err310 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "entries_checked" },
						message: "must have required property 'entries_checked'"
					};
					if (vErrors === null) vErrors = [err310];
					else vErrors.push(err310);
					errors++;
				}
				if (data152.create !== void 0) {
					let data153 = data152.create;
					if (!(typeof data153 == "number" && !(data153 % 1) && !isNaN(data153) && isFinite(data153))) {
						const err311 = {
							instancePath: instancePath + "/counts/create",
							schemaPath: "#/properties/counts/properties/create/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err311];
						else vErrors.push(err311);
						errors++;
					}
					if (typeof data153 == "number" && isFinite(data153)) {
						if (data153 < 0 || isNaN(data153)) {
							const err312 = {
								instancePath: instancePath + "/counts/create",
								schemaPath: "#/properties/counts/properties/create/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err312];
							else vErrors.push(err312);
							errors++;
						}
					}
				}
				if (data152.update !== void 0) {
					let data154 = data152.update;
					if (!(typeof data154 == "number" && !(data154 % 1) && !isNaN(data154) && isFinite(data154))) {
						const err313 = {
							instancePath: instancePath + "/counts/update",
							schemaPath: "#/properties/counts/properties/update/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err313];
						else vErrors.push(err313);
						errors++;
					}
					if (typeof data154 == "number" && isFinite(data154)) {
						if (data154 < 0 || isNaN(data154)) {
							const err314 = {
								instancePath: instancePath + "/counts/update",
								schemaPath: "#/properties/counts/properties/update/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err314];
							else vErrors.push(err314);
							errors++;
						}
					}
				}
				if (data152.delete !== void 0) {
					let data155 = data152.delete;
					if (!(typeof data155 == "number" && !(data155 % 1) && !isNaN(data155) && isFinite(data155))) {
						const err315 = {
							instancePath: instancePath + "/counts/delete",
							schemaPath: "#/properties/counts/properties/delete/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err315];
						else vErrors.push(err315);
						errors++;
					}
					if (typeof data155 == "number" && isFinite(data155)) {
						if (data155 < 0 || isNaN(data155)) {
							const err316 = {
								instancePath: instancePath + "/counts/delete",
								schemaPath: "#/properties/counts/properties/delete/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err316];
							else vErrors.push(err316);
							errors++;
						}
					}
				}
				if (data152.retain !== void 0) {
					let data156 = data152.retain;
					if (!(typeof data156 == "number" && !(data156 % 1) && !isNaN(data156) && isFinite(data156))) {
						const err317 = {
							instancePath: instancePath + "/counts/retain",
							schemaPath: "#/properties/counts/properties/retain/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err317];
						else vErrors.push(err317);
						errors++;
					}
					if (typeof data156 == "number" && isFinite(data156)) {
						if (data156 < 0 || isNaN(data156)) {
							const err318 = {
								instancePath: instancePath + "/counts/retain",
								schemaPath: "#/properties/counts/properties/retain/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err318];
							else vErrors.push(err318);
							errors++;
						}
					}
				}
				if (data152.unchanged !== void 0) {
					let data157 = data152.unchanged;
					if (!(typeof data157 == "number" && !(data157 % 1) && !isNaN(data157) && isFinite(data157))) {
						const err319 = {
							instancePath: instancePath + "/counts/unchanged",
							schemaPath: "#/properties/counts/properties/unchanged/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err319];
						else vErrors.push(err319);
						errors++;
					}
					if (typeof data157 == "number" && isFinite(data157)) {
						if (data157 < 0 || isNaN(data157)) {
							const err320 = {
								instancePath: instancePath + "/counts/unchanged",
								schemaPath: "#/properties/counts/properties/unchanged/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err320];
							else vErrors.push(err320);
							errors++;
						}
					}
				}
				if (data152.held !== void 0) {
					let data158 = data152.held;
					if (!(typeof data158 == "number" && !(data158 % 1) && !isNaN(data158) && isFinite(data158))) {
						const err321 = {
							instancePath: instancePath + "/counts/held",
							schemaPath: "#/properties/counts/properties/held/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err321];
						else vErrors.push(err321);
						errors++;
					}
					if (typeof data158 == "number" && isFinite(data158)) {
						if (data158 < 0 || isNaN(data158)) {
							const err322 = {
								instancePath: instancePath + "/counts/held",
								schemaPath: "#/properties/counts/properties/held/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err322];
							else vErrors.push(err322);
							errors++;
						}
					}
				}
				if (data152.not_planned !== void 0) {
					let data159 = data152.not_planned;
					if (!(typeof data159 == "number" && !(data159 % 1) && !isNaN(data159) && isFinite(data159))) {
						const err323 = {
							instancePath: instancePath + "/counts/not_planned",
							schemaPath: "#/properties/counts/properties/not_planned/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err323];
						else vErrors.push(err323);
						errors++;
					}
					if (typeof data159 == "number" && isFinite(data159)) {
						if (data159 < 0 || isNaN(data159)) {
							const err324 = {
								instancePath: instancePath + "/counts/not_planned",
								schemaPath: "#/properties/counts/properties/not_planned/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err324];
							else vErrors.push(err324);
							errors++;
						}
					}
				}
				if (data152.entries_to_add !== void 0) {
					let data160 = data152.entries_to_add;
					if (!(typeof data160 == "number" && !(data160 % 1) && !isNaN(data160) && isFinite(data160))) {
						const err325 = {
							instancePath: instancePath + "/counts/entries_to_add",
							schemaPath: "#/properties/counts/properties/entries_to_add/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err325];
						else vErrors.push(err325);
						errors++;
					}
					if (typeof data160 == "number" && isFinite(data160)) {
						if (data160 < 0 || isNaN(data160)) {
							const err326 = {
								instancePath: instancePath + "/counts/entries_to_add",
								schemaPath: "#/properties/counts/properties/entries_to_add/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err326];
							else vErrors.push(err326);
							errors++;
						}
					}
				}
				if (data152.entries_to_remove !== void 0) {
					let data161 = data152.entries_to_remove;
					if (!(typeof data161 == "number" && !(data161 % 1) && !isNaN(data161) && isFinite(data161))) {
						const err327 = {
							instancePath: instancePath + "/counts/entries_to_remove",
							schemaPath: "#/properties/counts/properties/entries_to_remove/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err327];
						else vErrors.push(err327);
						errors++;
					}
					if (typeof data161 == "number" && isFinite(data161)) {
						if (data161 < 0 || isNaN(data161)) {
							const err328 = {
								instancePath: instancePath + "/counts/entries_to_remove",
								schemaPath: "#/properties/counts/properties/entries_to_remove/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err328];
							else vErrors.push(err328);
							errors++;
						}
					}
				}
				if (data152.descriptions_to_change !== void 0) {
					let data162 = data152.descriptions_to_change;
					if (!(typeof data162 == "number" && !(data162 % 1) && !isNaN(data162) && isFinite(data162))) {
						const err329 = {
							instancePath: instancePath + "/counts/descriptions_to_change",
							schemaPath: "#/properties/counts/properties/descriptions_to_change/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err329];
						else vErrors.push(err329);
						errors++;
					}
					if (typeof data162 == "number" && isFinite(data162)) {
						if (data162 < 0 || isNaN(data162)) {
							const err330 = {
								instancePath: instancePath + "/counts/descriptions_to_change",
								schemaPath: "#/properties/counts/properties/descriptions_to_change/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err330];
							else vErrors.push(err330);
							errors++;
						}
					}
				}
				if (data152.entries_checked !== void 0) {
					let data163 = data152.entries_checked;
					if (!(typeof data163 == "number" && !(data163 % 1) && !isNaN(data163) && isFinite(data163))) {
						const err331 = {
							instancePath: instancePath + "/counts/entries_checked",
							schemaPath: "#/properties/counts/properties/entries_checked/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err331];
						else vErrors.push(err331);
						errors++;
					}
					if (typeof data163 == "number" && isFinite(data163)) {
						if (data163 < 0 || isNaN(data163)) {
							const err332 = {
								instancePath: instancePath + "/counts/entries_checked",
								schemaPath: "#/properties/counts/properties/entries_checked/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err332];
							else vErrors.push(err332);
							errors++;
						}
					}
				}
			} else {
				const err333 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err333];
				else vErrors.push(err333);
				errors++;
			}
		}
		if (data.digests !== void 0) {
			let data164 = data.digests;
			if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
				if (data164.settings === void 0) {
					const err334 = {
						instancePath: instancePath + "/digests",
						schemaPath: "#/properties/digests/required",
						keyword: "required",
						params: { missingProperty: "settings" },
						message: "must have required property 'settings'"
					};
					if (vErrors === null) vErrors = [err334];
					else vErrors.push(err334);
					errors++;
				}
				if (data164.exact === void 0) {
					const err335 = {
						instancePath: instancePath + "/digests",
						schemaPath: "#/properties/digests/required",
						keyword: "required",
						params: { missingProperty: "exact" },
						message: "must have required property 'exact'"
					};
					if (vErrors === null) vErrors = [err335];
					else vErrors.push(err335);
					errors++;
				}
				if (data164.settings !== void 0) {
					let data165 = data164.settings;
					if (typeof data165 === "string") {
						if (!pattern5$1.test(data165)) {
							const err336 = {
								instancePath: instancePath + "/digests/settings",
								schemaPath: "#/properties/digests/properties/settings/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err336];
							else vErrors.push(err336);
							errors++;
						}
					} else {
						const err337 = {
							instancePath: instancePath + "/digests/settings",
							schemaPath: "#/properties/digests/properties/settings/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err337];
						else vErrors.push(err337);
						errors++;
					}
				}
				if (data164.exact !== void 0) {
					let data166 = data164.exact;
					if (typeof data166 === "string") {
						if (!pattern5$1.test(data166)) {
							const err338 = {
								instancePath: instancePath + "/digests/exact",
								schemaPath: "#/properties/digests/properties/exact/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err338];
							else vErrors.push(err338);
							errors++;
						}
					} else {
						const err339 = {
							instancePath: instancePath + "/digests/exact",
							schemaPath: "#/properties/digests/properties/exact/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err339];
						else vErrors.push(err339);
						errors++;
					}
				}
			} else {
				const err340 = {
					instancePath: instancePath + "/digests",
					schemaPath: "#/properties/digests/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err340];
				else vErrors.push(err340);
				errors++;
			}
		}
		if (data.diagnostics !== void 0) {
			let data167 = data.diagnostics;
			if (Array.isArray(data167)) {
				const len13 = data167.length;
				for (let i13 = 0; i13 < len13; i13++) {
					let data168 = data167[i13];
					if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
						if (data168.severity === void 0) {
							const err341 = {
								instancePath: instancePath + "/diagnostics/" + i13,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "severity" },
								message: "must have required property 'severity'"
							};
							if (vErrors === null) vErrors = [err341];
							else vErrors.push(err341);
							errors++;
						}
						if (data168.code === void 0) {
							const err342 = {
								instancePath: instancePath + "/diagnostics/" + i13,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err342];
							else vErrors.push(err342);
							errors++;
						}
						if (data168.summary === void 0) {
							const err343 = {
								instancePath: instancePath + "/diagnostics/" + i13,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "summary" },
								message: "must have required property 'summary'"
							};
							if (vErrors === null) vErrors = [err343];
							else vErrors.push(err343);
							errors++;
						}
						if (data168.severity !== void 0) {
							let data169 = data168.severity;
							if (!(data169 === "error" || data169 === "warning")) {
								const err344 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/severity",
									schemaPath: "#/properties/diagnostics/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema31$1.properties.diagnostics.items.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err344];
								else vErrors.push(err344);
								errors++;
							}
						}
						if (data168.code !== void 0) {
							let data170 = data168.code;
							if (typeof data170 === "string") {
								if (!pattern8$1.test(data170)) {
									const err345 = {
										instancePath: instancePath + "/diagnostics/" + i13 + "/code",
										schemaPath: "#/properties/diagnostics/items/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9_]*$" },
										message: "must match pattern \"^[a-z][a-z0-9_]*$\""
									};
									if (vErrors === null) vErrors = [err345];
									else vErrors.push(err345);
									errors++;
								}
							} else {
								const err346 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/code",
									schemaPath: "#/properties/diagnostics/items/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err346];
								else vErrors.push(err346);
								errors++;
							}
						}
						if (data168.summary !== void 0) {
							if (typeof data168.summary !== "string") {
								const err347 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/summary",
									schemaPath: "#/properties/diagnostics/items/properties/summary/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err347];
								else vErrors.push(err347);
								errors++;
							}
						}
						if (data168.detail !== void 0) {
							if (typeof data168.detail !== "string") {
								const err348 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/detail",
									schemaPath: "#/properties/diagnostics/items/properties/detail/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err348];
								else vErrors.push(err348);
								errors++;
							}
						}
						if (data168.remedy !== void 0) {
							if (typeof data168.remedy !== "string") {
								const err349 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/remedy",
									schemaPath: "#/properties/diagnostics/items/properties/remedy/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err349];
								else vErrors.push(err349);
								errors++;
							}
						}
						if (data168.address !== void 0) {
							if (typeof data168.address !== "string") {
								const err350 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/address",
									schemaPath: "#/properties/diagnostics/items/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err350];
								else vErrors.push(err350);
								errors++;
							}
						}
						if (data168.account !== void 0) {
							if (typeof data168.account !== "string") {
								const err351 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/account",
									schemaPath: "#/properties/diagnostics/items/properties/account/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err351];
								else vErrors.push(err351);
								errors++;
							}
						}
						if (data168.region !== void 0) {
							if (typeof data168.region !== "string") {
								const err352 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/region",
									schemaPath: "#/properties/diagnostics/items/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err352];
								else vErrors.push(err352);
								errors++;
							}
						}
						if (data168.mapping !== void 0) {
							if (typeof data168.mapping !== "string") {
								const err353 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/mapping",
									schemaPath: "#/properties/diagnostics/items/properties/mapping/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err353];
								else vErrors.push(err353);
								errors++;
							}
						}
						if (data168.position !== void 0) {
							let data178 = data168.position;
							if (data178 && typeof data178 == "object" && !Array.isArray(data178)) {
								if (data178.file === void 0) {
									const err354 = {
										instancePath: instancePath + "/diagnostics/" + i13 + "/position",
										schemaPath: "#/properties/diagnostics/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "file" },
										message: "must have required property 'file'"
									};
									if (vErrors === null) vErrors = [err354];
									else vErrors.push(err354);
									errors++;
								}
								if (data178.line === void 0) {
									const err355 = {
										instancePath: instancePath + "/diagnostics/" + i13 + "/position",
										schemaPath: "#/properties/diagnostics/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "line" },
										message: "must have required property 'line'"
									};
									if (vErrors === null) vErrors = [err355];
									else vErrors.push(err355);
									errors++;
								}
								if (data178.column === void 0) {
									const err356 = {
										instancePath: instancePath + "/diagnostics/" + i13 + "/position",
										schemaPath: "#/properties/diagnostics/items/properties/position/required",
										keyword: "required",
										params: { missingProperty: "column" },
										message: "must have required property 'column'"
									};
									if (vErrors === null) vErrors = [err356];
									else vErrors.push(err356);
									errors++;
								}
								if (data178.file !== void 0) {
									if (typeof data178.file !== "string") {
										const err357 = {
											instancePath: instancePath + "/diagnostics/" + i13 + "/position/file",
											schemaPath: "#/properties/diagnostics/items/properties/position/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err357];
										else vErrors.push(err357);
										errors++;
									}
								}
								if (data178.line !== void 0) {
									let data180 = data178.line;
									if (!(typeof data180 == "number" && !(data180 % 1) && !isNaN(data180) && isFinite(data180))) {
										const err358 = {
											instancePath: instancePath + "/diagnostics/" + i13 + "/position/line",
											schemaPath: "#/properties/diagnostics/items/properties/position/properties/line/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err358];
										else vErrors.push(err358);
										errors++;
									}
									if (typeof data180 == "number" && isFinite(data180)) {
										if (data180 < 1 || isNaN(data180)) {
											const err359 = {
												instancePath: instancePath + "/diagnostics/" + i13 + "/position/line",
												schemaPath: "#/properties/diagnostics/items/properties/position/properties/line/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err359];
											else vErrors.push(err359);
											errors++;
										}
									}
								}
								if (data178.column !== void 0) {
									let data181 = data178.column;
									if (!(typeof data181 == "number" && !(data181 % 1) && !isNaN(data181) && isFinite(data181))) {
										const err360 = {
											instancePath: instancePath + "/diagnostics/" + i13 + "/position/column",
											schemaPath: "#/properties/diagnostics/items/properties/position/properties/column/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err360];
										else vErrors.push(err360);
										errors++;
									}
									if (typeof data181 == "number" && isFinite(data181)) {
										if (data181 < 1 || isNaN(data181)) {
											const err361 = {
												instancePath: instancePath + "/diagnostics/" + i13 + "/position/column",
												schemaPath: "#/properties/diagnostics/items/properties/position/properties/column/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err361];
											else vErrors.push(err361);
											errors++;
										}
									}
								}
							} else {
								const err362 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/position",
									schemaPath: "#/properties/diagnostics/items/properties/position/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err362];
								else vErrors.push(err362);
								errors++;
							}
						}
						if (data168.excerpt !== void 0) {
							let data182 = data168.excerpt;
							if (data182 && typeof data182 == "object" && !Array.isArray(data182)) {
								if (data182.lines === void 0) {
									const err363 = {
										instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt",
										schemaPath: "#/properties/diagnostics/items/properties/excerpt/required",
										keyword: "required",
										params: { missingProperty: "lines" },
										message: "must have required property 'lines'"
									};
									if (vErrors === null) vErrors = [err363];
									else vErrors.push(err363);
									errors++;
								}
								if (data182.mark === void 0) {
									const err364 = {
										instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt",
										schemaPath: "#/properties/diagnostics/items/properties/excerpt/required",
										keyword: "required",
										params: { missingProperty: "mark" },
										message: "must have required property 'mark'"
									};
									if (vErrors === null) vErrors = [err364];
									else vErrors.push(err364);
									errors++;
								}
								if (data182.lines !== void 0) {
									let data183 = data182.lines;
									if (Array.isArray(data183)) {
										const len14 = data183.length;
										for (let i14 = 0; i14 < len14; i14++) {
											let data184 = data183[i14];
											if (data184 && typeof data184 == "object" && !Array.isArray(data184)) {
												if (data184.number === void 0) {
													const err365 = {
														instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/lines/" + i14,
														schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/required",
														keyword: "required",
														params: { missingProperty: "number" },
														message: "must have required property 'number'"
													};
													if (vErrors === null) vErrors = [err365];
													else vErrors.push(err365);
													errors++;
												}
												if (data184.text === void 0) {
													const err366 = {
														instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/lines/" + i14,
														schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/required",
														keyword: "required",
														params: { missingProperty: "text" },
														message: "must have required property 'text'"
													};
													if (vErrors === null) vErrors = [err366];
													else vErrors.push(err366);
													errors++;
												}
												if (data184.number !== void 0) {
													let data185 = data184.number;
													if (!(typeof data185 == "number" && !(data185 % 1) && !isNaN(data185) && isFinite(data185))) {
														const err367 = {
															instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/lines/" + i14 + "/number",
															schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/properties/number/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err367];
														else vErrors.push(err367);
														errors++;
													}
													if (typeof data185 == "number" && isFinite(data185)) {
														if (data185 < 1 || isNaN(data185)) {
															const err368 = {
																instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/lines/" + i14 + "/number",
																schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/properties/number/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err368];
															else vErrors.push(err368);
															errors++;
														}
													}
												}
												if (data184.text !== void 0) {
													if (typeof data184.text !== "string") {
														const err369 = {
															instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/lines/" + i14 + "/text",
															schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/properties/text/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err369];
														else vErrors.push(err369);
														errors++;
													}
												}
											} else {
												const err370 = {
													instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/lines/" + i14,
													schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err370];
												else vErrors.push(err370);
												errors++;
											}
										}
									} else {
										const err371 = {
											instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/lines",
											schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/lines/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err371];
										else vErrors.push(err371);
										errors++;
									}
								}
								if (data182.mark !== void 0) {
									let data187 = data182.mark;
									if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
										if (data187.line === void 0) {
											const err372 = {
												instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/mark",
												schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/required",
												keyword: "required",
												params: { missingProperty: "line" },
												message: "must have required property 'line'"
											};
											if (vErrors === null) vErrors = [err372];
											else vErrors.push(err372);
											errors++;
										}
										if (data187.column === void 0) {
											const err373 = {
												instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/mark",
												schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/required",
												keyword: "required",
												params: { missingProperty: "column" },
												message: "must have required property 'column'"
											};
											if (vErrors === null) vErrors = [err373];
											else vErrors.push(err373);
											errors++;
										}
										if (data187.length === void 0) {
											const err374 = {
												instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/mark",
												schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/required",
												keyword: "required",
												params: { missingProperty: "length" },
												message: "must have required property 'length'"
											};
											if (vErrors === null) vErrors = [err374];
											else vErrors.push(err374);
											errors++;
										}
										if (data187.line !== void 0) {
											let data188 = data187.line;
											if (!(typeof data188 == "number" && !(data188 % 1) && !isNaN(data188) && isFinite(data188))) {
												const err375 = {
													instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/mark/line",
													schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/line/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err375];
												else vErrors.push(err375);
												errors++;
											}
											if (typeof data188 == "number" && isFinite(data188)) {
												if (data188 < 1 || isNaN(data188)) {
													const err376 = {
														instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/mark/line",
														schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/line/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err376];
													else vErrors.push(err376);
													errors++;
												}
											}
										}
										if (data187.column !== void 0) {
											let data189 = data187.column;
											if (!(typeof data189 == "number" && !(data189 % 1) && !isNaN(data189) && isFinite(data189))) {
												const err377 = {
													instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/mark/column",
													schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/column/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err377];
												else vErrors.push(err377);
												errors++;
											}
											if (typeof data189 == "number" && isFinite(data189)) {
												if (data189 < 1 || isNaN(data189)) {
													const err378 = {
														instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/mark/column",
														schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/column/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err378];
													else vErrors.push(err378);
													errors++;
												}
											}
										}
										if (data187.length !== void 0) {
											let data190 = data187.length;
											if (!(typeof data190 == "number" && !(data190 % 1) && !isNaN(data190) && isFinite(data190))) {
												const err379 = {
													instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/mark/length",
													schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/length/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err379];
												else vErrors.push(err379);
												errors++;
											}
											if (typeof data190 == "number" && isFinite(data190)) {
												if (data190 < 0 || isNaN(data190)) {
													const err380 = {
														instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/mark/length",
														schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/properties/length/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err380];
													else vErrors.push(err380);
													errors++;
												}
											}
										}
									} else {
										const err381 = {
											instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/mark",
											schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/mark/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err381];
										else vErrors.push(err381);
										errors++;
									}
								}
								if (data182.hint !== void 0) {
									if (typeof data182.hint !== "string") {
										const err382 = {
											instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt/hint",
											schemaPath: "#/properties/diagnostics/items/properties/excerpt/properties/hint/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err382];
										else vErrors.push(err382);
										errors++;
									}
								}
							} else {
								const err383 = {
									instancePath: instancePath + "/diagnostics/" + i13 + "/excerpt",
									schemaPath: "#/properties/diagnostics/items/properties/excerpt/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err383];
								else vErrors.push(err383);
								errors++;
							}
						}
					} else {
						const err384 = {
							instancePath: instancePath + "/diagnostics/" + i13,
							schemaPath: "#/properties/diagnostics/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err384];
						else vErrors.push(err384);
						errors++;
					}
				}
			} else {
				const err385 = {
					instancePath: instancePath + "/diagnostics",
					schemaPath: "#/properties/diagnostics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err385];
				else vErrors.push(err385);
				errors++;
			}
		}
	} else {
		const err386 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err386];
		else vErrors.push(err386);
		errors++;
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": {
		"format_version": true,
		"tool_version": true,
		"mode": true,
		"config": true,
		"scope": true,
		"taken_at": true,
		"complete": true,
		"account_regions": true,
		"lists": true,
		"not_planned": true,
		"stray_shares": true,
		"counts": true,
		"digests": true,
		"diagnostics": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};

// src/plan-file/plan-json.ts
/** The first few errors of a broken plan say enough. */
const MOST_PROBLEMS = 10;
/** True if the diagnostic is about the account-region, or about its whole account. */
function isAbout({ account, region }, at) {
	return account === at.account && (region === void 0 || region === at.region);
}
/** The plan as a value for JSON.stringify (schemas/plan.v1.json); equal plans give equal texts. */
function encodePlan(plan) {
	const { config, counts, digests } = plan;
	return {
		format_version: "1.0",
		tool_version: plan.toolVersion,
		mode: plan.mode,
		config: present({
			path: config.path,
			sha256: config.sha256,
			owner: config.owner,
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
		lists: plan.lists.map(encodeList),
		not_planned: plan.notPlanned.map(encodeNotPlanned),
		stray_shares: plan.strayShares.map(encodeStray),
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
		diagnostics: plan.diagnostics.map(encodeDiagnostic)
	};
}
function readDocument(document) {
	const { counts } = document;
	return {
		toolVersion: document.tool_version,
		mode: document.mode,
		config: present({
			path: document.config.path,
			sha256: document.config.sha256,
			owner: document.config.owner,
			commit: document.config.commit
		}),
		scope: [...document.scope],
		takenAt: document.taken_at,
		complete: document.complete,
		regions: document.account_regions.map((region) => ({
			at: decodeAt(region),
			status: region.status
		})),
		lists: document.lists.map((list, index) => {
			try {
				return decodeList(list);
			} catch (error) {
				throw error instanceof UnreadableCidr ? new UnreadableCidr(`lists[${index}].${error.path}`) : error;
			}
		}),
		notPlanned: document.not_planned.map(decodeNotPlanned),
		strayShares: (document.stray_shares ?? []).map(decodeStray),
		counts: {
			create: counts.create,
			update: counts.update,
			delete: counts.delete,
			retain: counts.retain,
			unchanged: counts.unchanged,
			held: counts.held,
			notPlanned: counts.not_planned,
			entriesToAdd: counts.entries_to_add,
			entriesToRemove: counts.entries_to_remove,
			descriptionsToChange: counts.descriptions_to_change ?? 0,
			entriesChecked: counts.entries_checked
		},
		digests: {
			settings: document.digests.settings,
			exact: document.digests.exact
		},
		diagnostics: document.diagnostics.map(decodeDiagnostic)
	};
}
function unreadable$1(path, problem) {
	return {
		code: "plan_unreadable",
		severity: "error",
		summary: `the plan file is not a plan: ${path} ${problem}`,
		remedy: "Make a new one with `plsync plan --out FILE`."
	};
}
function otherFormat(version) {
	return {
		code: "plan_format",
		severity: "error",
		summary: `the plan file has format ${version}, and this plsync reads format ${"1.0"}`,
		remedy: "Use the version of plsync that wrote it, or make a new plan with this one."
	};
}
/** `/lists/3/adds/0/cidr` as people and jq write it: `.lists[3].adds[0].cidr`. */
function jsonPath(pointer) {
	return `.${pointer.slice(1).replace(/(^|\/)(\d+)(?=\/|$)/g, "[$2]").replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~")}`;
}
/** The format version that a document claims to have; read before anything else in it is trusted. */
function claimedVersion(value) {
	const version = typeof value === "object" && value !== null && "format_version" in value ? value.format_version : void 0;
	return typeof version === "string" && /^\d+\.\d+$/.test(version) ? version : void 0;
}
function isDocument(value) {
	return validator_default$1(value);
}
/**
* Reads a plan from any parsed JSON. Unknown fields are ignored. What is not a plan of this format is answered with diagnostics:
* `plan_format` for another major version, at most ten `plan_unreadable` for the rest.
*/
function decodePlan(value) {
	const version = claimedVersion(value);
	if (version !== void 0 && version.split(".")[0] !== "1.0".split(".")[0]) return {
		ok: false,
		diagnostics: [otherFormat(version)]
	};
	if (!isDocument(value)) return {
		ok: false,
		diagnostics: (validator_default$1.errors ?? []).filter((error) => error.keyword !== "if").map((error) => unreadable$1(jsonPath(error.instancePath), error.message ?? "is not as it must be")).slice(0, MOST_PROBLEMS)
	};
	try {
		return {
			ok: true,
			plan: readDocument(value)
		};
	} catch (error) {
		if (error instanceof UnreadableCidr) return {
			ok: false,
			diagnostics: [unreadable$1(`.${error.path}`, error.message)]
		};
		throw error;
	}
}

// src/render/json.ts
const FORMAT_VERSION = "1.0";
/** The value as JSON, indented by two spaces and with a final line break. */
function jsonText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
/** `plan --json`, `show --format json`: the plan file (schemas/plan.v1.json). */
function planJson(plan) {
	return encodePlan(plan);
}
/** `apply --json`: a row for everything that was planned, and the sums. */
function reportJson(report) {
	const sums = reportSums(report);
	return {
		format_version: FORMAT_VERSION,
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
			milliseconds: row.milliseconds,
			position: row.position
		})),
		diagnostics: report.diagnostics.map(encodeDiagnostic)
	};
}
/** `history --json`: versions newest first; `null` where AWS did not answer a version's entries. */
function historyJson(history) {
	const { address, id, maxEntries, versions, older, rollbackTo, hold } = history;
	return present({
		format_version: FORMAT_VERSION,
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
/** `validate --json`. */
function validateJson(file, diagnostics) {
	return {
		format_version: FORMAT_VERSION,
		file,
		valid: !hasErrors(diagnostics),
		diagnostics: inFileOrder(diagnostics).map(encodeDiagnostic)
	};
}

// src/render/terminal/list-text.ts
const INDENT = "  ";
const DEEP = "      ";
/** The column of the ids on wide terminals. */
const ID_AT = 63;
/** `mappings.yaml:41`. */
const USUAL_PLACE = 16;
/** `pl-` and 17 hex digits, and the gap after it. */
const ID_COLUMN = 22;
const NAME_COLUMN = 14;
const VALUE_COLUMN = 16;
/** The block of one list: heading, notes, attributes, entries, descriptions, tags and sharing; without a final line break. */
function listText(row, style) {
	const palette = paletteOf(style);
	const body = row.held.length > 0 && !style.verbose ? heldNumbers(row).flatMap((line) => noteLines(line, style)) : [
		...row.attributes.map((attribute) => attributeLine(attribute, palette)),
		...row.entries === void 0 ? [] : [attributeLine(row.entries, palette)],
		...entryLines(row, style, palette),
		...descriptionLines(row, style, palette),
		...tagLines(row, style, palette),
		...sharingLines(row, style, palette)
	];
	return [
		...headingLines(row, style, palette),
		...row.held.length > 0 ? heldDetail(row, style) : noteLines(row.note, style),
		...body,
		...row.suspended === void 0 ? [] : noteLines(`Removals are suspended: ${visible(row.suspended)}. Entries that would go stay.`, style).map(palette.held),
		...allowLines(row)
	].join("\n");
}
function headingLines(row, style, palette) {
	const held = row.held[0];
	const name = visible(row.name);
	const said = held === void 0 ? `${name} ${row.verdict}` : `${name} is held back: ${visible(held.reason)}`;
	const title = row.cause === void 0 ? said : `${said} (${causeWords(row.cause)})`;
	const paint = held !== void 0 ? palette.held : row.kind === "delete" ? palette.danger : palette.title;
	const place = row.position === void 0 ? "" : visible(lineOf(row.position));
	const right = `${pad(row.id ?? "", ID_COLUMN)}${place}`.trimEnd();
	const start = Math.max(NAME_COLUMN, Math.min(ID_AT, style.width - ID_COLUMN - Math.max(USUAL_PLACE, widthOf(place))));
	const left = `${INDENT}${held === void 0 ? "#" : "!"} `;
	const fits = right === "" || widthOf(left + title) + 2 <= start;
	const lines = wrap(title, fits ? start : style.width - left.length).map((line, index) => index === 0 ? `${left}${line}` : `${DEEP}${line}`);
	const [first = ""] = lines;
	if (right === "") return lines.map(paint);
	if (fits) return [`${paint(first)}${" ".repeat(start - widthOf(first))}${palette.quiet(right)}`];
	return [...lines.map(paint), `${" ".repeat(start)}${palette.quiet(right)}`];
}
function noteLines(note, style) {
	return note === void 0 ? [] : wrap(visible(note), style.width - 6).map((line) => DEEP + line);
}
/** The reasons after the first, and the details of each. */
function heldDetail(row, style) {
	return row.held.flatMap(({ reason, detail }, index) => [...index === 0 ? [] : noteLines(`Also: ${sentence(reason)}`, style), ...detail === void 0 ? [] : noteLines(sentence(detail), style)]);
}
/** How much a held-back change would change. */
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
/** The command that lets the change through once, on one line, so that it can be copied. */
function allowLines({ held }) {
	const allowing = allowingCommand(held);
	return allowing === void 0 ? [] : [`${DEEP}${allowing.lead}  ${allowing.command}`];
}
function paintFor$1(symbol, palette) {
	return {
		"+": palette.add,
		"~": palette.change,
		"-": palette.remove
	}[symbol];
}
function attributeLine({ symbol, name, value, remark }, palette) {
	const said = remark === void 0 ? visible(value) : `${pad(visible(value), VALUE_COLUMN)}  ${visible(remark)}`;
	return `${INDENT}${paintFor$1(symbol, palette)(symbol)} ${pad(name, NAME_COLUMN)}${said}`;
}
/** Cells in columns, each row behind its symbol. */
function tableLines(rows, style, palette) {
	return layColumns(rows.map(({ cells }) => cells.map(visible)), style.width - 6 - 2).flatMap((lines, index) => {
		const symbol = rows[index]?.symbol ?? "~";
		return lines.map((line, part) => paintFor$1(symbol, palette)(`${DEEP}${part === 0 ? symbol : " "} ${line}`));
	});
}
function entryLines(row, style, palette) {
	const shown = shownEntries(row, style.verbose ? Number.POSITIVE_INFINITY : 10);
	const hidden = [...shown.hiddenAdds === 0 ? [] : [`${counted(shown.hiddenAdds, "more addition")}`], ...shown.hiddenRemoves === 0 ? [] : [`${counted(shown.hiddenRemoves, "more removal")}`]];
	return [
		...tableLines(shown.rows.map((entry) => ({
			symbol: entry.symbol,
			cells: entryCells(entry)
		})), style, palette),
		...hidden.length === 0 ? [] : [palette.quiet(`${DEEP}# (${listed(hidden)} hidden; --verbose lists them)`)],
		...shown.rows.length === 0 || row.unchanged === 0 ? [] : [palette.quiet(`${DEEP}# (${counted(row.unchanged, "unchanged entry")} hidden)`)]
	];
}
function descriptionLines({ describes, descriptions }, style, palette) {
	if (descriptions === void 0) return [];
	const { rows, hidden } = shownDescriptions(describes, style.verbose ? Number.POSITIVE_INFINITY : 10);
	return [
		attributeLine(descriptions, palette),
		...tableLines(rows.map((cells) => ({
			symbol: "~",
			cells
		})), style, palette),
		...hidden === 0 ? [] : [palette.quiet(`${DEEP}# (${counted(hidden, "more description")} hidden; --verbose lists them)`)]
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
		attributeLine(sharing.head, palette),
		...tableLines(rows, style, palette),
		...sharing.hidden === "" ? [] : [palette.quiet(`${DEEP}# (${sharing.hidden} hidden)`)]
	];
}

// src/render/terminal/plan-notes.ts
const NOTES = /* @__PURE__ */ new Set([
	"changed_outside",
	"list_on_hold",
	"rolled_back"
]);
function isNote({ code, severity }) {
	return severity === "warning" && NOTES.has(code);
}
/** The diagnostics that the plan's text does not state itself. */
function diagnosticsBeside(plan) {
	return plan.diagnostics.filter((diagnostic) => !isNote(diagnostic));
}
function noteText(note, style) {
	const text = [sentence(note.summary), ...explanation(note)].map(visible).join(" ");
	return wrap(text, style.width - 2).map((line, index) => paletteOf(style).held(`${index === 0 ? "! " : "  "}${line}`)).join("\n");
}
/** A paragraph for each note, in the order of the file; empty text when there are none. */
function planNotesText(plan, style) {
	return inFileOrder(plan.diagnostics.filter(isNote)).map((note) => `${noteText(note, style)}\n`).join("\n");
}

// src/render/terminal/plan-text.ts
/** Names of lists that are not planned, per account-region; --verbose has the rest. */
const NOT_PLANNED_SHOWN = 10;
/** Everything: changes, notes, diagnostics, sums. */
function planText(plan, style) {
	return [
		planChangesText(plan, style),
		planNotesText(plan, style),
		diagnosticsText(diagnosticsBeside(plan), style),
		planSumsText(plan, style)
	].filter((part) => part !== "").join("\n");
}
/** The blocks of the lists that change or are held back, by account-region; empty text when there are none. */
function planChangesText(plan, style) {
	const rows = rowsOf(plan);
	if (rows.length + plan.notPlanned.length + plan.strayShares.length === 0) return "";
	const palette = paletteOf(style);
	const regions = new Map([
		...rows,
		...plan.notPlanned,
		...plan.strayShares
	].sort((a, b) => compareAccountRegions(a.at, b.at)).map((list) => [accountRegionKey(list.at), list.at]));
	const missingIn = Map.groupBy(plan.notPlanned, ({ at }) => accountRegionKey(at));
	const straysIn = Map.groupBy(plan.strayShares, ({ at }) => accountRegionKey(at));
	const rowsIn = Map.groupBy(rows, ({ at }) => accountRegionKey(at));
	const blocks = [...regions].map(([key, region]) => {
		const missing = missingIn.get(key) ?? [];
		const strays = straysIn.get(key) ?? [];
		return [
			palette.title(visible(regionTitle(region))),
			...(rowsIn.get(key) ?? []).map((row) => listText(row, style)),
			...strays.map((share) => strayLines(share, style)),
			...missing.length === 0 ? [] : [notPlannedText(missing, style)]
		].join("\n\n");
	});
	return `${[leadOf(plan, rows, palette), ...blocks].join("\n\n")}\n`;
}
function leadOf(plan, rows, palette) {
	const what = plan.mode === "sync" ? "plsync sync" : "plsync";
	return [
		hasChanges(plan) ? `${what} will make these changes:` : rows.length > 0 ? `${what} will change nothing: every change is held back.` : `${what} will change nothing.`,
		...scopeLines(plan),
		...legendLines(rows, palette)
	].join("\n");
}
function scopeLines({ scope }) {
	return scope.length === 0 ? [] : [`  only: ${scope.map(visible).join(" ")}`];
}
/** Explains only the symbols that occur in the text. */
function legendLines(rows, palette) {
	const used = new Set(rows.flatMap((row) => [
		row.symbol,
		...row.held.length > 0 ? [] : [...row.attributes, ...row.tags].map(({ symbol }) => symbol),
		...row.held.length > 0 ? [] : [row.entries, row.descriptions].flatMap((head) => head?.symbol ?? []),
		...row.held.length > 0 || row.sharing === void 0 ? [] : symbolsOf(row.sharing),
		...row.adds.length > 0 && row.held.length === 0 ? ["+"] : [],
		...row.removes.length > 0 && row.held.length === 0 ? ["-"] : []
	]));
	const legend = [
		used.has("+") ? palette.add("+ create or add") : "",
		used.has("~") ? palette.change("~ change") : "",
		used.has("-") ? palette.remove("- remove") : "",
		used.has("!") ? palette.held("! held back") : ""
	].filter((entry) => entry !== "");
	return legend.length === 0 ? [] : [`  ${legend.join("   ")}`];
}
function symbolsOf({ head, principals }) {
	return [head.symbol, ...principals.map(({ symbol }) => symbol)];
}
function strayLines(share, style) {
	return wrap(visible(strayText(share)), style.width - 4).map((line, index) => paletteOf(style).remove(`${index === 0 ? "  - " : "    "}${line}`)).join("\n");
}
function notPlannedText(lists, style) {
	const palette = paletteOf(style);
	const shown = lists.slice(0, style.verbose ? lists.length : NOT_PLANNED_SHOWN);
	const names = shown.map(({ address, at: { account, region } }) => visible(address.slice(`${account}/${region}/`.length)));
	const more = lists.length - shown.length;
	const text = `${counted(lists.length, "prefix list")} not planned, left alone: ${names.join(", ")}${more === 0 ? "" : ` and ${count(more)} more; --verbose names them`}`;
	return wrap(text, style.width - 6).map((line, index) => palette.held(`${index === 0 ? "  " : "      "}${line}`)).join("\n");
}
/** The closing lines: the sums of the plan and its digest. */
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
	const painted = `${palette.title("Plan:")} ${counts.delete > 0 ? palette.danger(sums) : sums}`;
	return lines([
		...fits ? [`${painted} ${entries}`] : [painted, entries],
		...wrap(`${restOf(plan, true)}.`, style.width),
		palette.quiet(`Digest: settings ${shortDigest(digests.settings)}, exact ${shortDigest(digests.exact)}`)
	]);
}
function lines(texts) {
	return texts.map((text) => `${text}\n`).join("");
}
/** `Held back: 2. Unchanged: 7. Not planned: 2 (1 account-region failed)`, without what is zero. */
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
/** Counts as matching only lists whose sources are all known. */
function noChangesLine(plan) {
	const lead = plan.complete ? "No changes." : "No changes in what could be read.";
	const matching = plan.lists.flatMap(({ at, change, suspended }) => change.kind === "keep" && suspended === void 0 ? [{
		at,
		entries: change.have.entryCount
	}] : []);
	if (matching.length === 0) return lead;
	const places = new Set(matching.map(({ at }) => accountRegionKey(at))).size;
	const entries = matching.reduce((sum, list) => sum + list.entries, 0);
	const checked = [...plan.scope.length === 0 ? [] : [`only ${plan.scope.map(visible).join(" ")}`], `${counted(entries, "entry")} checked`].join("; ");
	return `${lead} ${counted(matching.length, "prefix list")} in ${counted(places, "account-region")} ${matching.length === 1 ? "matches" : "match"} ${visible(plan.config.path)} (${checked}).`;
}

// src/engine/exit-code.ts
/** By what they mean. */
const EXIT = {
	ok: 0,
	incomplete: 1,
	pending: 2,
	refused: 3
};

// src/engine/run-result.ts
/** True if a list was not planned, removals are suspended, or something else is an error. */
function isFaulty(plan) {
	return !plan.complete || hasErrors(plan.diagnostics);
}
/** True if something that should have happened did not. */
function isFaultyReport(report) {
	return isIncomplete(report) || hasErrors(report.diagnostics);
}
function appliedOutcome({ plan, report }) {
	const { made, held } = reportSums(report);
	if (plan.lists.some(isRefused)) return made > 0 ? "partial" : "stale";
	if (isFaulty(plan) || isFaultyReport(report)) return made > 0 ? "partial" : "failed";
	return held > 0 ? "held-back" : made > 0 ? "applied" : "no-changes";
}
/** The one word for how the run ended (table above). */
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
/** True if something waits for a person or a later run: changes of a plan, what is held back of a plan or an apply. */
function isPending(result) {
	if (result.kind === "applied") return reportSums(result.report).held > 0;
	return hasChanges(result.plan) || result.plan.counts.held > 0;
}
/** The exit code with --detailed-exitcode: 2 in place of 0 where something is pending or held back. */
function detailedExitCodeOf(result) {
	const code = exitCodeOf(result);
	return code === EXIT.ok && isPending(result) ? EXIT.pending : code;
}
/** The exit code that the result alone calls for (table above). */
function exitCodeOf(result) {
	const outcome = outcomeOf(result);
	if (outcome === "stale" || outcome === "superseded") return EXIT.refused;
	if (result.kind === "applied" && result.plan.lists.some(isRefused)) return EXIT.refused;
	if (result.kind === "list-command") return outcome === "held-back" ? EXIT.refused : EXIT.ok;
	return outcome === "failed" || outcome === "partial" ? EXIT.incomplete : EXIT.ok;
}

// src/render/markdown/drift-issue.ts
function digestOf$1(rows) {
	const sorted = rows.toSorted((a, b) => compareText(a.address, b.address));
	return sha256(JSON.stringify(["plsync drift 1", sorted.map(({ address, digest }) => [address, digest])]));
}
/**
* What waits now, together with the rows of the open issue that this run did not look at. Undefined when the issue must stay as it
* is: only a run that looks at everything closes it, or replaces rows that are not remembered.
*/
function openDrift(drift, earlier) {
	const isPart = earlier !== void 0 && !drift.isWhole;
	if (isPart && earlier.rows === void 0) return void 0;
	const waiting = new Set(drift.rows.map(({ address }) => address));
	const carried = (earlier?.rows ?? []).filter(({ address }) => !waiting.has(address) && !drift.hasSeen(address));
	if (isPart && drift.rows.length + carried.length === 0) return void 0;
	const same = digestOf$1([...drift.rows, ...carried]);
	if (earlier?.digest === same) return {
		rows: [...drift.rows, ...carried],
		digest: same,
		isSaid: true
	};
	const rows = [...drift.rows, ...carried.map((row) => ({
		...row,
		digest: ""
	}))];
	return {
		rows,
		digest: digestOf$1(rows),
		isSaid: false
	};
}
/** The longest title that GitHub accepts ("title is too long (maximum is 256 characters)"). */
const TITLE_CHARACTERS = 256;
/** `Prefix list drift: 2 lists differ from mappings.yaml`. */
function driftTitle(lists, { file }, name) {
	const which = name === "default" ? "" : ` (${name})`;
	const title = (from) => `Prefix list drift${which}: ${counted(lists, "list")} ${lists === 1 ? "differs" : "differ"} from ${from}`;
	const whole = title(visible(file));
	return whole.length <= TITLE_CHARACTERS ? whole : title("the file");
}
/** `2026-11-21 06:00 UTC`. */
function minute(iso) {
	return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
function nameIn(address) {
	return address.split("/").slice(2).join("/");
}
function table(rows, isCarried) {
	return markdownTable([
		{
			title: "",
			align: "center"
		},
		{ title: "Prefix list" },
		{ title: "What differs" },
		{
			title: "Entries",
			align: "right"
		},
		{ title: "Kind" }
	], rows.map((row) => [
		`\`${row.symbol}\``,
		boldName({
			address: row.address,
			name: nameIn(row.address)
		}),
		markdownProse(row.what),
		markdownText(row.entries),
		`${markdownText(row.kind)}${isCarried(row) ? ", *seen earlier*" : ""}`
	]));
}
function placesTable(rows) {
	const lists = /* @__PURE__ */ new Map();
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
	["not yet applied", "Merge the change, or run the workflow with `command: apply`."],
	["still referenced", "Remove the list from what references it; the next reviewed apply then deletes it."],
	["failed", "The next sync tries again. The log of the run has AWS' answer."],
	["not done", "The next sync tries again."]
];
function whatToDo(rows) {
	const kinds = new Set(rows.flatMap(({ kind }) => kind.split(", ")));
	return [`A sync only makes changes that follow from the security groups. ${rows.length === 1 ? "This list needs" : "These lists need"} a person; the issue closes itself when nothing is left to do.`, REMEDIES.filter(([kind]) => kinds.has(kind)).map(([kind, remedy]) => `- **${kind}**: ${remedy}`).join("\n")].filter((block) => block !== "").join("\n\n");
}
const LATER = "Only a run over all lists can update this issue: there are too many lists to remember them here.";
/** The body below the marker: the richest that fits, from every entry down to the figures alone. `rows`: those of the open drift. */
function driftText(drift, rows, { since, run, isRemembered }, limit = COMMENT_CHARACTERS) {
	const seen = new Set(drift.rows);
	const isCarried = (row) => !seen.has(row);
	const note = rows.some(isCarried) ? "Lists marked *seen earlier* are shown as an earlier run found them, without entries: the last run did not look at them." : "";
	const intro = `Since ${minute(since)}. Last changed ${minute(drift.takenAt)} in ${run}.`;
	const foot = [whatToDo(rows), isRemembered ? "" : LATER];
	const level = (...blocks) => joinBlocks([
		intro,
		...blocks,
		...foot
	]);
	const details = (most) => drift.rows.map((row) => row.details(most));
	const changes = drift.rows.reduce((sum, row) => sum + row.changes, 0);
	const summary = `the job summary of ${run}`;
	return firstThatFits([
		() => level(table(rows, isCarried), note, ...details(Number.POSITIVE_INFINITY)),
		() => level(table(rows, isCarried), note, ...details(10)),
		() => level(table(rows, isCarried), note, `The details do not fit here: ${counted(changes, "entry")}, and what is known about them. They are in ${summary}.`),
		() => level(placesTable(rows), `${counted(rows.length, "list")} do not fit here. They are in ${summary}.`),
		() => level(`${counted(rows.length, "list")} do not fit here. They are in ${summary}.`)
	], limit, (text) => text.length);
}
/** The body of the issue once nothing waits any longer. */
function closedText({ takenAt, file }, run) {
	return `Nothing has differed from ${markdownCode(file)} since ${minute(takenAt)}, ${run}.\n`;
}

// src/model/scope.ts
function toRegExp(pattern) {
	const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*");
	return new RegExp(`^${escaped}$`);
}
/** The scope of these patterns; without patterns it covers every list. */
function scopeOf(patterns) {
	const expressions = patterns.map(toRegExp);
	const regions = patterns.map((pattern) => toRegExp(pattern.split("/").slice(0, 2).join("/")));
	return {
		patterns,
		includes: (address) => expressions.length === 0 || expressions.some((expression) => expression.test(address)),
		includesRegion: (key) => regions.length === 0 || regions.some((expression) => expression.test(key))
	};
}
/** The patterns of the scope that match none of the addresses. */
function unmatched(scope, addresses) {
	return scope.patterns.filter((pattern) => !addresses.some((address) => scopeOf([pattern]).includes(address)));
}

// src/render/markdown/drift-rows.ts
/** `!` held back, `✗` failed, `–` not done. */
const DRIFT_SYMBOLS = [
	"!",
	"✗",
	"–"
];
const KINDS = {
	limit_reached: "limit",
	too_many_deletes: "limit",
	would_be_empty: "source shrank",
	list_on_hold: "on hold",
	settings_not_applied: "not yet applied",
	does_not_fit: "does not fit",
	list_referenced: "still referenced"
};
function kindOf({ code, allow }) {
	if (code === "limit_reached" && allow?.kind === "removals") return "source shrank";
	return KINDS[code] ?? "held back";
}
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
/** Why the list waits; undefined when it does not. */
function waiting$1({ held }, row) {
	if (held.length > 0) {
		const kinds = [...new Set(held.map(kindOf))];
		return {
			symbol: "!",
			what: `held back: ${held.map(({ reason }) => reason).join("; ")}`,
			kind: kinds.join(", ")
		};
	}
	const failure = row && FAILURES[row.outcome];
	return failure && {
		...failure,
		what: row.result
	};
}
/** What this run knows of every list, by address as it is shown. */
function sight({ lists, notPlanned, regions, scope }, report, redact) {
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
/** The drift that a sync leaves. `report`: what became of the plan; `redact` is applied to all that is shown or remembered. */
function driftOf(plan, report, redact) {
	const outcomes = new Map(report.rows.map((row) => [row.address, row]));
	const outside = plan.diagnostics.filter(({ code }) => code === "changed_outside");
	const errors = report.diagnostics.filter(({ severity }) => severity === "error");
	return {
		rows: rowsOf(plan).flatMap((row) => {
			const waits = waiting$1(row, outcomes.get(row.address));
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
		}),
		takenAt: plan.takenAt,
		file: redact(plan.config.path),
		...sight(plan, report, redact)
	};
}

// src/render/markdown/report-comment.ts
/** `### Prefix lists: applied, 1 created, 3 changed` when everything was applied; otherwise the figures of what was not, too. */
function reportTitle(plan, report) {
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
	return `### Prefix lists: ${isWhole ? ["applied", ...figures].join(", ") : reportHeadline(plan, report)}`;
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
/** The comment below its title: the richest that fits. `limit`: characters. */
function reportComment(plan, report, about, limit = COMMENT_CHARACTERS) {
	const { changes, added, removed } = reportSums(report);
	const { commit, run, mismatches } = about;
	const sentence = changes === 0 ? `Nothing was changed at ${shortCommit(commit)} in ${run}.` : `Applied at ${shortCommit(commit)} in ${run}: ${count(added)} ${plural(added, "entry")} added, ${count(removed)} removed, in ${duration(report.milliseconds)}.`;
	const attention = attentionOf([...plan.diagnostics, ...report.diagnostics], rowsOf(plan));
	const fence = mismatches.length === 0 ? "" : diffFence(mismatches.flatMap(mismatchLines));
	const more = `The job summary of ${run} has the rest.`;
	return firstThatFits([
		() => joinBlocks([
			sentence,
			...attentionAlerts(attention),
			fence,
			doneTable(report)
		]),
		() => joinBlocks([
			sentence,
			...attentionAlerts({
				...attention,
				warnings: []
			}),
			fence,
			more
		]),
		() => joinBlocks([
			sentence,
			`${planHeadline(plan)}.`,
			more
		])
	], limit, (text) => text.length);
}

// src/aws/endpoints.ts
const SERVICES = [
	"EC2",
	"STS",
	"RAM"
];
/**
* One warning for each environment variable that redirects calls, as the SDK reads them: the variable of a service wins over
* the general one, and AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true switches them all off. A variable that holds no URL is an error, as no
* call could be made.
*/
function endpointOverrides(environment) {
	if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === "true") return [];
	return [...Map.groupBy(SERVICES, (service) => [`AWS_ENDPOINT_URL_${service}`, "AWS_ENDPOINT_URL"].find((name) => environment[name]))].flatMap(([variable, services]) => {
		const url = variable === void 0 ? void 0 : environment[variable];
		if (url === void 0) return [];
		const code = "endpoint_override";
		if (!URL.canParse(url)) return [{
			code,
			severity: "error",
			summary: `${variable} is not a URL`,
			remedy: `Correct or unset ${variable}.`
		}];
		return [{
			code,
			severity: "warning",
			summary: `calls to AWS ${listed(services)} go to ${withoutUser(url)}, as ${variable} says`,
			remedy: `Unset ${variable} if that is not what you want: signed requests go there.`
		}];
	});
}
/** A URL may hold a user name and a password, which must not be printed. */
function withoutUser(text) {
	const { protocol, host, pathname } = new URL(text);
	return `${protocol}//${host}${pathname === "/" ? "" : pathname}`;
}

// src/engine/connect.ts
/** The run's name in CloudTrail: number and attempt of the workflow run, or user, host and process. */
function runName({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }) {
	if (GITHUB_RUN_ID) return `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT ?? "1"}`;
	return `${userName()}@${hostname()}-${process.pid}`;
}
function userName() {
	try {
		return userInfo().username;
	} catch {
		return "user";
	}
}
/** The connection; undefined when the environment makes AWS unreachable, which `onDiagnostic` receives. Close it after use. */
async function connectAws(connection) {
	const { configuration, environment, onDiagnostic, onKeys, onAttempt, hubRole, idToken } = connection;
	const overrides = endpointOverrides(environment);
	overrides.forEach(onDiagnostic);
	if (hasErrors(overrides)) return void 0;
	const { connect } = await import("./aws-adapters.js");
	return connect({
		configuration,
		run: runName(environment),
		version: VERSION,
		environment,
		...onKeys === void 0 ? {} : { onKeys },
		...hubRole === void 0 ? {} : { hubRole },
		...idToken === void 0 ? {} : { idToken },
		...onAttempt === void 0 ? {} : { onAttempt },
		clock: SYSTEM_CLOCK
	});
}

// src/model/snapshot.ts
/** What was read of each account-region, by `account/region`. */
function byAccountRegion({ regions }) {
	return new Map(regions.map((region) => [accountRegionKey(region.at), region]));
}

// src/plan/approval/borders.ts
/** Of a plan that was saved. */
function bordersOf(plan) {
	const borders = /* @__PURE__ */ new Map();
	for (const { address } of plan.strayShares) borders.set(address, {
		changes: true,
		entries: /* @__PURE__ */ new Set(),
		described: /* @__PURE__ */ new Set()
	});
	for (const { address, change } of plan.lists) {
		const adds = addsOf$1(change);
		const removes = removesOf(change);
		const entries = new Set([...adds, ...removes].map((entry) => entry.cidr));
		const described = new Set([...adds, ...describesOf(change)].map((entry) => entry.cidr));
		const share = shareChangeOf(change);
		const changes = change.kind !== "keep";
		borders.set(address, {
			changes,
			entries,
			described,
			...share === void 0 ? {} : { share }
		});
	}
	return borders;
}
/** The entries that the borders of the list at `address` allow; without borders all. */
function allowedEntries(borders, address, entries) {
	if (borders === void 0) return entries;
	const cidrs = borders.get(address)?.entries;
	return entries.filter((entry) => cidrs?.has(entry.cidr) === true);
}
/** True if the description of the entry may change within the borders of the list at `address`; without borders always. */
function mayDescribe(borders, address, cidr) {
	return borders === void 0 || borders.get(address)?.described.has(cidr) === true;
}
/** What the borders allow of a change of sharing; undefined: nothing. Without borders, all of it. */
function allowedSharing(borders, address, share) {
	if (borders === void 0 || share === void 0) return share;
	const saved = borders.get(address)?.share;
	if (saved === void 0) return void 0;
	return {
		...share,
		adds: share.adds.filter((principal) => saved.adds.includes(principal)),
		removes: share.removes.filter((principal) => saved.removes.includes(principal))
	};
}
/** True if the borders allow the list to change at all; without borders always. */
function mayChange(borders, address) {
	return borders === void 0 || borders.get(address)?.changes === true;
}

// src/model/diagnostics/where.ts
/** The members of a diagnostic that say where it points, without those that are not known. */
function where({ address, at, mapping, position }) {
	return present({
		address,
		account: at.account,
		region: at.region,
		mapping,
		position
	});
}

// src/plan/approval/stale.ts
function digestOf(cidrs) {
	return entriesDigest([...cidrs].sort(compareCidrs).map(formatCidr));
}
/** What every apply writes about the versions that it made: an earlier try of this plan did, too. */
const WRITTEN = /* @__PURE__ */ new Set([TAG.applied, TAG.previous]);
/** Our tags, and those that the plan sets, must be as they were or as the plan makes them. */
function staleTags(before, { set, remove }, now) {
	const ours = [...before.keys(), ...now.keys()].filter((key) => key.startsWith("plsync:") && !WRITTEN.has(key));
	for (const key of [.../* @__PURE__ */ new Set([...ours, ...set.keys()])].sort()) {
		const value = now.get(key);
		const done = value === void 0 ? remove.includes(key) : value === set.get(key);
		if (value !== before.get(key) && !done) return `its tag ${key} was changed`;
	}
}
function staleEntries(saved, now, version) {
	const adds = saved.adds.map((add) => add.cidr);
	const removes = saved.removes.map((removal) => removal.cidr);
	const entries = new Set(now.entries.map((entry) => entry.cidr));
	const original = /* @__PURE__ */ new Set([...entries, ...removes]);
	for (const cidr of adds) original.delete(cidr);
	const descriptions = new Map(now.entries.map(({ cidr, description }) => [cidr, description]));
	const isForeign = saved.describes.some(({ cidr, from, to }) => ![from, to].includes(descriptions.get(cidr) ?? ""));
	const untouched = adds.every((cidr) => !entries.has(cidr)) && removes.every((cidr) => entries.has(cidr)) && saved.describes.every(({ cidr, from }) => descriptions.get(cidr) === from);
	const expected = digestOf(original) === saved.have.entriesSha256;
	const moved = version === saved.have.version ? !untouched : untouched;
	if (expected && !moved && !isForeign) return void 0;
	return `planned on version ${saved.have.version}, now at version ${version}`;
}
/** The size before or after, or one that the list may have for the time of the change, with its adds before its removes. */
function isPlannedSize(saved, size) {
	const sizes = [saved.have.maxEntries, saved.resize?.to ?? saved.have.maxEntries];
	const peak = saved.removes.length === 0 ? 0 : saved.have.entryCount + saved.adds.length;
	return sizes.includes(size) || size > Math.max(...sizes) && size <= peak;
}
/** What is left to do about the sharing must be of what was planned. */
function staleSharing(saved, now) {
	if (now === void 0) return void 0;
	return saved !== void 0 && saved.ends === now.ends && saved.allowExternal === now.allowExternal && (saved.changesExternal || !now.changesExternal) && now.adds.every((principal) => saved.adds.includes(principal)) && now.removes.every((principal) => saved.removes.includes(principal)) ? void 0 : "its sharing was changed";
}
function staleUpdate(saved, now) {
	const { change } = now.planned;
	if (change.kind !== "update" && change.kind !== "keep") return "it is not the list that the plan was made for";
	const { have } = change;
	if (have.id !== saved.have.id) return `planned for ${saved.have.id}, now it is ${have.id}`;
	if (have.name !== saved.have.name && have.name !== saved.rename?.to) return `its name is now ${have.name}`;
	const entries = staleEntries(saved, now, have.version);
	if (entries !== void 0) return entries;
	const sharing = staleSharing(saved.share, change.kind === "update" ? change.share : void 0);
	if (sharing !== void 0) return sharing;
	if (have.version === saved.have.version && !isPlannedSize(saved, have.maxEntries)) return `planned on max entries ${saved.have.maxEntries}, now ${have.maxEntries}`;
	return staleTags(saved.have.tags, saved.tags, have.tags);
}
function staleCreate(saved, now) {
	const { change, held } = now.planned;
	if (change.kind === "create") return void 0;
	if (change.kind !== "keep" && (change.kind !== "update" || change.adopt)) return held[0]?.reason ?? "it exists now";
	const planned = new Set(saved.adds.map((add) => add.cidr));
	const sharing = staleSharing(saved.share, change.kind === "update" ? change.share : void 0);
	if (sharing !== void 0) return sharing;
	if (now.entries.filter((entry) => !planned.has(entry.cidr)).length > 0) return "it exists now, with other entries";
	return staleTags(saved.tags, {
		set: saved.tags,
		remove: []
	}, change.have.tags);
}
/** What changed since the plan, as a phrase; undefined: the list is as planned, or the plan is partly or wholly done. */
function staleReason(saved, now) {
	const { change } = saved;
	if (now === void 0) return change.kind === "delete" || change.kind === "retain" ? void 0 : "the list is gone";
	if (now.planned.digests.settings !== saved.digests.settings) return "its selectors now resolve to something else";
	switch (change.kind) {
		case "create": return staleCreate(change, now);
		case "update": return staleUpdate(change, now);
		case "keep": return;
		case "delete":
		case "retain": {
			const current = now.planned.change;
			if (current.kind !== change.kind) return "the file now says something else about it";
			if (current.have.id !== change.have.id) return `planned for ${change.have.id}, now it is ${current.have.id}`;
			return current.have.version === change.have.version ? void 0 : `planned on version ${change.have.version}, now at version ${current.have.version}`;
		}
	}
}
function signed$2(planned) {
	if (planned === void 0) return "the list is gone";
	const { change } = planned;
	if (change.kind !== "update" && change.kind !== "create") return change.kind === "keep" ? "no change" : change.kind;
	const removes = removesOf(change);
	const entries = [
		...change.adds.map(({ cidr }) => `+ ${formatCidr(cidr)}`),
		...removes.map(({ cidr }) => `- ${formatCidr(cidr)}`),
		...describesOf(change).map(({ cidr }) => `~ ${formatCidr(cidr)}`)
	];
	const more = entries.length - 10;
	return entries.length === 0 ? "no entries" : `${entries.slice(0, 10).join("   ")}${more > 0 ? `   and ${more} more` : ""}`;
}
/** `now`: the list planned again, without the borders of the saved plan. */
function staleDiagnostic(saved, reason, now) {
	return {
		code: "plan_stale",
		severity: "error",
		...where(saved),
		summary: `the plan is stale: ${saved.address}: ${reason}`,
		detail: `Planned: ${signed$2(saved)}. Now: ${signed$2(now)}.`,
		remedy: "Nothing was applied. Run plsync plan again."
	};
}
/** True if the digests of the plan are those of its content: it was not changed since it was written. */
function isIntact(plan) {
	const { settings, exact } = planDigests(plan.lists);
	return plan.lists.every((list) => list.digests.exact === exactDigest(list.address, list.digests.settings, list.change)) && plan.digests.exact === exact && plan.digests.settings === settings;
}

// src/plan/limits/allowances.ts
function loses(planned) {
	return planned !== void 0 && removesOf(planned.change).length > 0;
}
/** A warning for each allowance of the run that the plan has no use for. */
function unusedAllowances(allowances, lists) {
	const known = new Map(lists.map((list) => [list.address, list]));
	const warning = (what, address) => ({
		code: "flag_unused",
		severity: "warning",
		address,
		summary: `${what} allowed for ${address}, but ${known.has(address) ? "no such change is planned there" : "the plan has no list of that address"}`
	});
	return [...[...allowances.removals.keys()].filter((address) => !loses(known.get(address))).map((address) => warning("removals are", address)), ...[...allowances.deletes].filter((address) => known.get(address)?.change.kind !== "delete").map((address) => warning("deletion is", address))];
}
/** Entries that each list held back for its removals would lose, by address: what an allowance would have to permit. */
function removalsToAllow({ lists }) {
	const allowances = lists.flatMap(({ held }) => held.flatMap(({ allow }) => allow ?? []));
	return new Map(allowances.flatMap((allow) => allow.kind === "removals" ? [[allow.address, allow.count]] : []));
}

// src/plan/limits/deletions.ts
function waiting(lists, notPlanned) {
	const missing = [...notPlanned.map((list) => list.address), ...lists.filter(({ change, held }) => change.kind === "create" && held.length > 0).map((list) => list.address)];
	if (missing.length === 0) return void 0;
	return {
		code: "not_planned",
		reason: `it would be deleted, but ${listedUpTo(1, missing)} cannot be planned or created in this run`,
		detail: "No list is deleted while one that may take its place is missing."
	};
}
function tooMany(count, limit) {
	return {
		code: "too_many_deletes",
		reason: `${counted(count, "list")} would be deleted, but one run may delete ${limit}`,
		detail: "So none of them is deleted. `limits.max_deletes` in the file sets that number."
	};
}
/** `allowed`: addresses; `ownedLists`: how many lists of this owner were seen; `configured`: the file's `max_deletes`. */
function holdDeletions(lists, notPlanned, allowed, ownedLists, configured) {
	const going = new Set(lists.filter(({ change, held, address }) => change.kind === "delete" && held.length === 0 && !allowed.has(address)));
	const limit = maxDeletes(configured, ownedLists);
	const reasons = [waiting(lists, notPlanned), going.size > limit ? tooMany(going.size, limit) : void 0].filter((reason) => reason !== void 0);
	if (reasons.length === 0) return lists;
	return lists.map((list) => going.has(list) ? {
		...list,
		held: reasons.map((reason) => ({
			...reason,
			allow: {
				kind: "delete",
				address: list.address
			}
		}))
	} : list);
}

// src/plan/limits/list-hold.ts
function reasonOf$1(hold, { version, tags }) {
	const restored = restoredOf(tags);
	return `it ${restored?.version === version ? `was rolled back to version ${restored.from} by plsync, and ` : ""}is on hold ${holdPhrase(hold)}`;
}
/** Why the hold stops a change of the list at `address`, by the name that it has in AWS; empty: it does not. `ended`: a reviewed change ends it. `now`: ISO 8601, UTC. */
function heldByHold(address, list, now, ended) {
	const hold = ended ? void 0 : holdOf(list.tags, now);
	if (hold === void 0) return [];
	return [{
		code: "list_on_hold",
		reason: reasonOf$1(hold, list),
		detail: `plsync release ${address} lets it follow the file again.`
	}];
}
/**
* True if a reviewed file decides otherwise what the list holds than the one last applied, which ends a hold. Another name, tag,
* sharing or deletion setting does not: these wait until the list is released. `content`: the digest of that part of the file.
*/
function endsHold(mode, tags, content) {
	const applied = tags.get(TAG.content);
	return mode === "reviewed" && content !== void 0 && applied !== void 0 && applied !== content;
}
/** A warning for a list on hold that has no changes; one with changes says so itself. `now`: ISO 8601, UTC. */
function holdNotice(planned, now) {
	const { change, address } = planned;
	if (change.kind !== "keep") return [];
	const hold = holdOf(change.have.tags, now);
	if (hold === void 0) return [];
	return [{
		code: "list_on_hold",
		severity: "warning",
		...where(planned),
		summary: `${address}: ${reasonOf$1(hold, change.have)}; there is nothing to change now`
	}];
}

// src/plan/want/want.ts
/** Asks the sources of a mapping what should be in its lists. */
function answerMapping(mapping, readings) {
	return {
		mapping,
		sources: mapping.sources.map((source) => {
			return {
				source,
				answer: kindOf$1(source).answer(source, mapping.name, readings)
			};
		})
	};
}
/** Looks only at the entries of kinds that have words: interfaces have none, and are most of all entries. */
function wordsIn(sources, family) {
	const words = /* @__PURE__ */ new Map();
	for (const { source, answer } of sources) {
		const kind = kindOf$1(source).origin;
		if (kind.words === void 0 || !answer.ok) continue;
		for (const entry of answer.entries) {
			const said = familyOf(entry.cidr) === family ? kind.words(kind.of(entry.from)) : void 0;
			if (said !== void 0) words.set(entry, said);
		}
	}
	return words;
}
/** What one list of the mapping should hold. Of several sources and interfaces that bring one CIDR, the first has it. */
function wantOf({ sources }, spec) {
	const entries = [];
	let unknown;
	for (const { answer } of sources) {
		if (!answer.ok) {
			unknown ??= answer.problems[0].summary;
			continue;
		}
		unknown ??= answer.lacking?.summary;
		for (const entry of answer.entries) if (familyOf(entry.cidr) === spec.family) entries.push(entry);
	}
	entries.sort((a, b) => compareCidrs(a.cidr, b.cidr));
	const distinct = entries.filter((entry, i) => entry.cidr !== entries[i - 1]?.cidr);
	const sourceOf = (entry) => {
		const found = sources.find(({ answer }) => answer.ok && answer.entries.includes(entry));
		if (found === void 0) throw new Error(`no source of ${spec.address} brings ${formatCidr(entry.cidr)}`);
		return found.source;
	};
	return {
		entries: distinct,
		sourceOf,
		words: wordsIn(sources, spec.family),
		...unknown === void 0 ? {} : { unknown }
	};
}

// src/sources/origin/origins.ts
const BY_KIND = {
	cidr: CIDR_ORIGIN,
	interface: INTERFACE_ORIGIN
};
const ORIGINS = Object.values(BY_KIND);
/** The description of an entry in the words of the file; undefined when its origin has none. */
function wordsOf(origin) {
	return BY_KIND[origin.kind].words?.(origin);
}
/** The origin that a description in AWS speaks of; undefined when plsync did not write it, or cannot tell. */
function recognise(description) {
	for (const kind of ORIGINS) {
		const origin = kind.recognise(description);
		if (origin !== void 0) return origin;
	}
}

// src/plan/limits/not-yet-applied.ts
/** `reason`: completes "NAME is held back: …". */
function notYetApplied(reason) {
	return {
		code: "settings_not_applied",
		reason,
		detail: "A sync follows only settings that a reviewed apply has applied. Merge the change, or run plsync apply."
	};
}
/** Why a sync leaves the list alone; empty: it does not. `settings`: their digest, undefined while a selector is not resolved. */
function syncHeld(list, name, settings, ours) {
	if (!ours) return [notYetApplied("plsync does not manage it yet")];
	if (list.name !== name) return [notYetApplied(`it is still named ${list.name}`)];
	if (settings === void 0) return [notYetApplied("its settings cannot be compared with those last applied")];
	return list.tags.get(TAG.settings) === settings ? [] : [notYetApplied("its settings in the file have not been applied yet")];
}

// src/plan/want/removal-reason.ts
/**
* `expired 2026-10-31`, `interface is gone or left the group` …: the first reason that a kind of origin gives. All sources of the
* answer are known when this is asked, since an unknown source suspends removals.
*/
function removalReasons({ sources }) {
	let reasons;
	return (entry) => {
		reasons ??= ORIGINS.map((origin) => origin.whyGone(sources.filter(({ source }) => kindOf$1(source).origin === origin)));
		for (const reasonOf of reasons) {
			const reason = reasonOf(entry);
			if (reason !== void 0) return reason;
		}
		return `no source has ${formatCidr(entry.cidr)}`;
	};
}

// src/plan/list/diff.ts
/** Both sides are sorted by CIDR, with each CIDR once; linear in their lengths. */
function diffEntries(have, { entries: want, words }) {
	const adds = [];
	const removes = [];
	const describes = [];
	let h = 0;
	let w = 0;
	for (;;) {
		const old = have[h];
		const wanted = want[w];
		if (old === void 0 && wanted === void 0) return {
			adds,
			removes,
			describes
		};
		if (wanted === void 0 || old !== void 0 && old.cidr < wanted.cidr) {
			if (old !== void 0) removes.push(old);
			h++;
		} else if (old === void 0 || wanted.cidr < old.cidr) {
			adds.push(wanted);
			w++;
		} else {
			const description = words.get(wanted);
			if (description !== void 0 && description !== old.description) describes.push({
				wanted,
				old: old.description,
				description
			});
			h++;
			w++;
		}
	}
}

// src/plan/list/have.ts
/** `entries`: sorted. Only AWS-managed lists have neither version nor size, and they are never planned. */
function haveOf(list, entries) {
	return {
		id: list.id,
		arn: list.arn,
		name: list.name,
		version: list.version ?? 0,
		maxEntries: list.maxEntries ?? 0,
		entryCount: entries.length,
		entriesSha256: entriesDigest(entries.map((entry) => formatCidr(entry.cidr))),
		tags: list.tags
	};
}
/**
* In numeric order, each CIDR once. Whether AWS keeps one block in two spellings (with host bits) is not known; the second must not
* look like an entry that is not wanted.
*/
function sortEntries(entries) {
	const sorted = [...entries].sort((a, b) => compareCidrs(a.cidr, b.cidr));
	return sorted.filter((entry, i) => entry.cidr !== sorted[i - 1]?.cidr);
}

// src/model/resource-share.ts
/** The tag on a resource share that names the list it is for; beside `plsync:owner`. */
const LIST_TAG = "plsync:list";
/**
* True if the member counts as part of the share. One that is being added does, however long its invitation remains unanswered;
* one that is being removed, or whose association failed, does not.
*/
function isIn({ state }) {
	return state !== "FAILED" && state !== "DISASSOCIATING" && state !== "DISASSOCIATED";
}
/** True if the share is not being deleted. */
function isStaying({ state }) {
	return state !== "DELETING";
}
/** True if the list that the share is for is among its resources. */
function holdsList({ resources, listId }) {
	return resources.some((member) => isIn(member) && member.id.endsWith(`:prefix-list/${listId}`));
}

// src/plan/list/plan-sharing.ts
/** Our shares of the list, without those that are being deleted; undefined when they could not be read. */
function sharesOf(region, listId) {
	if (region.shares === void 0) throw new Error(`the shares of ${listId} were not read`);
	if (!region.shares.ok) return void 0;
	return region.shares.value.ofLists.filter((share) => share.listId === listId && isStaying(share));
}
function principalsOf$1(shares) {
	return new Set(shares.flatMap(({ principals }) => principals.filter(isIn).map(({ id }) => id)));
}
function ending(shares) {
	return {
		adds: [],
		removes: [...principalsOf$1(shares)].sort(),
		unchanged: 0,
		allowExternal: false,
		changesExternal: false,
		ends: true
	};
}
/** What changes about the sharing of a list that the file names; undefined: nothing, or it is not known. */
function planSharing(spec, list, region, context) {
	if (context.mode === "sync" || spec === void 0 && !list.tags.has(TAG.share)) return void 0;
	const shares = sharesOf(region, list.id);
	if (shares === void 0) return void 0;
	if (spec === void 0) return ending(shares);
	const wanted = new Set(spec.principals);
	const reached = principalsOf$1(shares.filter(holdsList));
	const adds = spec.principals.filter((principal) => !reached.has(principal));
	const removes = [...principalsOf$1(shares)].filter((principal) => !wanted.has(principal)).sort();
	const changesExternal = shares.some(({ allowExternal }) => allowExternal !== spec.allowExternal);
	const joins = Math.max(0, shares.filter(({ state }) => state === "ACTIVE").length - 1);
	if (adds.length + removes.length + joins === 0 && !changesExternal) return void 0;
	const change = {
		adds,
		removes,
		unchanged: spec.principals.length - adds.length,
		allowExternal: spec.allowExternal,
		changesExternal,
		ends: false
	};
	return joins === 0 ? change : {
		...change,
		joins
	};
}
/** The same for a list that is created, of which nothing is shared yet. `region`: where it will be. */
function newSharing(spec, region) {
	if (spec === void 0 || region.shares?.ok === false) return void 0;
	const { principals, allowExternal } = spec;
	return {
		adds: principals,
		removes: [],
		unchanged: 0,
		allowExternal,
		changesExternal: false,
		ends: false
	};
}
/** The same for a list that is deleted: its sharing must end first. */
function lastSharing(list, region, context) {
	if (context.mode === "sync" || !list.tags.has(TAG.share)) return void 0;
	const shares = sharesOf(region, list.id);
	return shares === void 0 ? void 0 : ending(shares);
}
/** A list that is tagged as shared is neither deleted nor let go while it is not known with whom. `what`: what would happen to it. */
function heldByShares(list, region, what) {
	if (!list.tags.has(TAG.share) || region.shares?.ok !== false) return [];
	return [{
		code: "shares_unknown",
		reason: `${what}, but plsync could not read with whom it is shared`,
		detail: `${region.shares.diagnostic.summary}.`
	}];
}
/** One error for an account-region whose shares could not be read. `addresses`: of its lists that are shared, or are to be. */
function unreadShares({ at, shares }, addresses, accounts) {
	if (shares?.ok !== false) return [];
	const { diagnostic } = shares;
	const left = `The sharing of lists there stays as it is${addresses.length === 0 ? "" : `: ${addresses.join(", ")}`}.`;
	const position = diagnostic.position ?? accounts.find(({ alias }) => alias === at.account)?.position;
	const detail = [...diagnostic.detail === void 0 ? [] : [sentence(diagnostic.detail)], left].join(" ");
	return [{
		...diagnostic,
		detail,
		...position === void 0 ? {} : { position }
	}];
}

// src/plan/list/planned-list.ts
/** Why the list has no plan: nothing happens to it. */
function notPlanned(mapping, spec, diagnostic) {
	const { address, at, position } = spec;
	return {
		ok: false,
		notPlanned: {
			address,
			at,
			mapping: mapping.name,
			position,
			code: diagnostic.code
		},
		diagnostic
	};
}
function suspendedDiagnostics({ mapping, spec, want }) {
	if (want.unknown === void 0) return [];
	return [{
		code: "removals_suspended",
		severity: "error",
		...where({
			...spec,
			mapping: mapping.name
		}),
		summary: `nothing is removed from ${spec.address} in this run, since one of its sources is unknown`,
		detail: `${want.unknown}. What the other sources bring is still added.`
	}];
}
/** `unchanged`: the number of entries that are in AWS and stay. */
function planned(input, change, held, unchanged) {
	const { mapping, spec, want, settings } = input;
	return {
		ok: true,
		planned: {
			address: spec.address,
			at: spec.at,
			name: spec.name,
			family: spec.family,
			mapping: mapping.name,
			position: spec.position,
			change,
			held,
			unchanged,
			...want.unknown === void 0 ? {} : { suspended: want.unknown },
			digests: {
				...settings === void 0 ? {} : { settings },
				exact: exactDigest(spec.address, settings, change)
			}
		},
		diagnostics: suspendedDiagnostics(input)
	};
}
/** The entries to add, each with its origin and with the description that it gets. */
function additions(adds, { mapping, want }) {
	return adds.map((entry) => {
		const kind = kindOf$1(want.sourceOf(entry)).origin;
		const origin = kind.of(entry.from);
		return {
			cidr: entry.cidr,
			origin,
			description: kind.describe(origin, mapping.name)
		};
	});
}
/** The entries that stay and get another description. */
function redescriptions(describes, want) {
	return describes.map(({ wanted, old, description }) => {
		const origin = kindOf$1(want.sourceOf(wanted)).origin.of(wanted.from);
		return {
			cidr: wanted.cidr,
			from: old,
			to: description,
			origin
		};
	});
}
/** `entries`: how many the list would hold. */
function capacityHeld(capacity, entries, spec) {
	if (capacity.fits) return [];
	const fixed = spec.maxEntries.kind === "fixed";
	return [{
		code: "does_not_fit",
		reason: `${entries} entries do not fit ${fixed ? `its fixed size of ${capacity.largest}` : `its limit of ${capacity.largest}`}`,
		detail: fixed ? "Raise `max_entries`, or remove it to let plsync size the list." : "Raise `max_entries.limit` (AWS allows up to 1000), or remove addresses from the mapping."
	}];
}

// src/plan/list/wanted-tags.ts
/** All tags of a list, sorted by key; the digests are undefined while a selector is not resolved, and then not written. */
function wantedTags({ mapping, spec, want, settings, content, context }) {
	const tags = new Map(spec.tags);
	tags.set(TAG.owner, context.owner);
	tags.set(TAG.mapping, mapping.name);
	tags.set(TAG.deletion, spec.deletion);
	if (spec.share !== void 0) tags.set(TAG.share, "true");
	if (settings !== void 0) tags.set(TAG.settings, settings);
	const words = wordsDigest(want);
	if (words !== void 0) tags.set(TAG.words, words);
	if (content !== void 0) tags.set(TAG.content, content);
	return new Map([...tags].sort(([a], [b]) => a < b ? -1 : 1));
}
const NO_TAG_CHANGE = {
	set: /* @__PURE__ */ new Map(),
	remove: []
};
/** The tags of `wanted` that the list does not have, or has with another value. */
function missingTags$1(wanted, have) {
	return {
		set: new Map([...wanted].filter(([key, value]) => have.get(key) !== value)),
		remove: []
	};
}

// src/plan/list/plan-existing.ts
/** What changes about the entries in this run. While a source is unknown, there are no removes. */
function changedEntries({ spec, want, context }, entries) {
	const { adds, removes, describes } = diffEntries(entries, want);
	return {
		adds: allowedEntries(context.borders, spec.address, adds),
		removes: want.unknown === void 0 ? allowedEntries(context.borders, spec.address, removes) : [],
		describes: describes.filter(({ wanted }) => mayDescribe(context.borders, spec.address, wanted.cidr))
	};
}
/** What the list holds after the change. */
function entriesAfter$1(have, { adds, removes }) {
	const gone = new Set(removes.map((entry) => entry.cidr));
	return [...have.map((entry) => entry.cidr).filter((cidr) => !gone.has(cidr)), ...adds.map((entry) => entry.cidr)];
}
/** `list`: as AWS has it; `read`: its entries, in any order. */
function planExisting(input, list, read, before, region) {
	const { spec, answer, settings, context } = input;
	const ours = before.kind === "ours";
	const sync = context.mode === "sync";
	const entries = sortEntries(read);
	const have = haveOf(list, entries);
	const changed = changedEntries(input, entries);
	const { adds, removes, describes } = changed;
	const after = entriesAfter$1(entries, changed);
	const capacity = capacityFor(spec.maxEntries, after.length, have.maxEntries);
	const lifted = ours && endsHold(context.mode, list.tags, input.content);
	const share = before.kind === "held" ? void 0 : allowedSharing(context.borders, spec.address, planSharing(spec.share, list, region, context));
	const tags = sync && ours ? NO_TAG_CHANGE : {
		...missingTags$1(wantedTags(input), list.tags),
		remove: [...lifted && list.tags.has(TAG.hold) ? [TAG.hold] : [], ...share?.ends && list.tags.has(TAG.share) ? [TAG.share] : []]
	};
	const resize = capacity.fits && capacity.size !== have.maxEntries ? {
		from: have.maxEntries,
		to: capacity.size
	} : void 0;
	const rename = list.name === spec.name ? void 0 : {
		from: list.name,
		to: spec.name
	};
	const nothing = adds.length + removes.length + describes.length + tags.set.size === 0 && resize === void 0 && rename === void 0 && share === void 0;
	const reasonOf = removalReasons(answer);
	const change = ours && (nothing || !mayChange(context.borders, spec.address)) ? {
		kind: "keep",
		have
	} : {
		kind: "update",
		have,
		adds: additions(adds, input),
		removes: removes.map((entry) => {
			return present({
				...entry,
				reason: reasonOf(entry),
				origin: recognise(entry.description)
			});
		}),
		describes: redescriptions(describes, input.want),
		...resize === void 0 ? {} : { resize },
		...rename === void 0 ? {} : { rename },
		tags,
		...share === void 0 ? {} : { share },
		adopt: !ours
	};
	const guarded = {
		address: spec.address,
		limits: spec.limits,
		have: entries.map((entry) => entry.cidr),
		after,
		adds: adds.length,
		removes: removes.length
	};
	const held = before.kind === "held" ? [before.held] : [
		...change.kind === "keep" ? [] : heldByHold(listAddress(spec.at, list.name), have, context.now, lifted),
		...sync ? syncHeld(list, spec.name, settings, ours) : [],
		...capacityHeld(capacity, after.length, spec),
		...guardRemovals(guarded, context.allowances),
		...sync ? guardAdditions(guarded) : []
	];
	return planned(input, change, held, entries.length - removes.length);
}

// src/plan/list/plan-new.ts
/** `region`: where it will be. A list whose sources are unknown and bring nothing is not created. */
function planNew(input, region) {
	const { mapping, spec, want, context } = input;
	if (want.unknown !== void 0 && want.entries.length === 0) return notPlanned(mapping, spec, {
		code: "not_planned",
		severity: "error",
		...where({
			...spec,
			mapping: mapping.name
		}),
		summary: `${spec.address} is not created in this run, since its sources are unknown`,
		detail: `${want.unknown}.`
	});
	const adds = allowedEntries(context.borders, spec.address, want.entries);
	const capacity = capacityFor(spec.maxEntries, adds.length, void 0);
	const share = newSharing(spec.share, region);
	const change = {
		kind: "create",
		maxEntries: capacity.fits ? capacity.size : capacity.largest,
		tags: wantedTags(input),
		adds: additions(adds, input),
		...share === void 0 ? {} : { share }
	};
	const held = context.mode === "sync" ? [notYetApplied("it does not exist yet")] : [];
	return planned(input, change, [...held, ...capacityHeld(capacity, adds.length, spec)], 0);
}

// src/plan/list/plan-list.ts
/** `region`: where the list is; `ownership`: which list of AWS it is, undefined when the lists there could not be read. */
function planList(spec, answer, region, ownership, context) {
	const { mapping } = answer;
	if (!region.lists.ok) return notPlanned(mapping, spec, region.lists.diagnostic);
	if (ownership === void 0) throw new Error(`${spec.address} was not looked for`);
	if (ownership.kind === "not-planned") return notPlanned(mapping, spec, ownership.diagnostic);
	const settings = settingsDigest(mapping, spec, context.readings);
	const content = contentDigest(mapping, spec, context.readings);
	const input = {
		mapping,
		spec,
		answer,
		want: wantOf(answer, spec),
		settings,
		content,
		context
	};
	if (ownership.kind === "new") return planNew(input, region);
	const { list } = ownership;
	const reading = region.entries.get(list.id);
	if (reading === void 0) throw new Error(`no reading of the entries of ${list.id}`);
	if (!reading.ok) return notPlanned(mapping, spec, {
		...reading.diagnostic,
		...where({
			...spec,
			mapping: mapping.name
		})
	});
	return planExisting(input, list, reading.value, ownership, region);
}

// src/plan/ownership/owned-list.ts
/** False once the deletion is complete: AWS still shows such a list for a while. */
function isThere(list) {
	return list.state !== "delete-complete";
}
/** The owner by the tag `plsync:owner`; undefined: a list that plsync does not manage. */
function ownerOf(list) {
	return list.tags.get(TAG.owner);
}
/** True if the tag names this owner and the list is of this account: shared lists show no tags today, but AWS may change that. */
function isOurs(list, accountId, owner) {
	return list.ownerId === accountId && ownerOf(list) === owner && isThere(list);
}
/** Why the list that `spec` means is not planned. */
function problem$1(mapping, spec, rest) {
	return {
		kind: "not-planned",
		diagnostic: {
			severity: "error",
			...where({
				...spec,
				mapping: mapping.name
			}),
			...rest
		}
	};
}
/** Why a list of ours cannot be changed at all; undefined: it can. */
function unusable$1(mapping, spec, list) {
	if (list.state !== "create-failed" && list.state !== "delete-in-progress") return void 0;
	return problem$1(mapping, spec, {
		code: "list_unusable",
		summary: `${spec.address} (${list.id}) is in state ${list.state}`,
		...list.stateMessage === void 0 ? {} : { detail: `AWS says: ${list.stateMessage}` },
		remedy: list.state === "create-failed" ? "Delete that list in AWS, then run plsync again, which creates a new one." : "Run plsync again when AWS has deleted it."
	});
}
/** For a list that has our tag: it is ours, unless something is in the way. */
function checkOurs(mapping, spec, list) {
	if (list.fedByIpam) return {
		kind: "held",
		list,
		held: ipamHeld(list)
	};
	if (list.family !== spec.family) return problem$1(mapping, spec, {
		code: "family_changed",
		summary: `${spec.address} is an ${list.family} list and cannot become an ${spec.family} list`,
		detail: `AWS fixes the address family of a list (${list.id}) when it is created.`,
		remedy: "Give the list of the other family another name. The old list is deleted once the file no longer names it."
	});
	return unusable$1(mapping, spec, list) ?? {
		kind: "ours",
		list
	};
}
/** Why a list that IPAM fills is held back. */
function ipamHeld(list) {
	return {
		code: "foreign_list",
		reason: "an IPAM prefix list resolver feeds it",
		detail: `${list.id} takes its entries from IPAM; plsync never changes such a list.`
	};
}

// src/plan/list/plan-orphans.ts
/** The lists of a region that are ours and that no list of the file claims, in order of their ids. `claimed`: ids. */
function orphansOf(region, owner, claimed) {
	if (!region.lists.ok) return [];
	return region.lists.value.filter((list) => isOurs(list, region.at.accountId, owner) && !claimed.has(list.id) && list.state !== "delete-in-progress").sort((a, b) => compareText(a.id, b.id));
}
function referencedHeld(region, list) {
	const reading = region.associations.get(list.id);
	if (reading === void 0 || !reading.ok) return [{
		code: "list_referenced",
		reason: "it would be deleted, but what references it is unknown",
		...reading === void 0 ? {} : { detail: `${reading.diagnostic.summary}.` }
	}];
	if (reading.value.length === 0) return [];
	const shown = reading.value.map(({ resourceId, ownerId }) => `${resourceId} (${ownerId})`);
	return [{
		code: "list_referenced",
		reason: `it would be deleted, but ${counted(shown.length, "resource")} ${shown.length === 1 ? "references" : "reference"} it`,
		detail: `${listedUpTo(10, shown)}. Remove the references first; AWS refuses to delete a referenced list.`
	}];
}
function heldOf(region, list, have, retain, context) {
	const onHold = heldByHold(listAddress(region.at, list.name), have, context.now, false);
	if (context.mode === "sync") return [...onHold, notYetApplied(`the file no longer names it, and only a reviewed apply ${retain ? "stops managing" : "deletes"} it`)];
	const unknown = heldByShares(list, region, retain ? "plsync would stop managing it" : "it would be deleted");
	return [
		...onHold,
		...list.fedByIpam ? [ipamHeld(list)] : [],
		...isInProgress(list.state) ? [{
			code: "list_unusable",
			reason: `it is in state ${list.state}`
		}] : [],
		...unknown,
		...retain || unknown.length + onHold.length > 0 ? [] : referencedHeld(region, list)
	];
}
function planOne(region, list, address, context) {
	const { at } = region;
	const reading = region.entries.get(list.id);
	if (reading === void 0) throw new Error(`no reading of the entries of ${list.id}`);
	if (!reading.ok) {
		const diagnostic = {
			...reading.diagnostic,
			address
		};
		return {
			ok: false,
			notPlanned: {
				address,
				at,
				code: diagnostic.code
			},
			diagnostic
		};
	}
	const have = haveOf(list, sortEntries(reading.value));
	const retain = list.tags.get(TAG.deletion) === "retain";
	const ours = [...list.tags.keys()].filter((key) => key.startsWith("plsync:")).sort();
	const share = lastSharing(list, region, context);
	const change = retain ? {
		kind: "retain",
		have,
		tags: {
			set: /* @__PURE__ */ new Map(),
			remove: ours
		}
	} : {
		kind: "delete",
		have,
		...share === void 0 ? {} : { share }
	};
	return {
		ok: true,
		planned: {
			address,
			at,
			name: list.name,
			family: list.family,
			change,
			held: heldOf(region, list, have, retain, context),
			unchanged: have.entryCount,
			digests: { exact: exactDigest(address, void 0, change) }
		},
		diagnostics: []
	};
}
function ambiguous$1(region, lists, address, owner) {
	const { at } = region;
	const diagnostic = {
		code: "list_ambiguous",
		severity: "error",
		...where({
			address,
			at
		}),
		summary: `${address}: ${lists.length} lists of owner ${owner} have that name, but the file names none of them`,
		detail: `They are ${lists.map((list) => list.id).join(", ")}. None is touched.`,
		remedy: `Delete them in AWS, or remove the tag ${TAG.owner} from those that plsync should not manage.`
	};
	return {
		ok: false,
		notPlanned: {
			address,
			at,
			code: diagnostic.code
		},
		diagnostic
	};
}
/** The plans of the orphans of a region that `isMeant`, by address. What holds back deletions of the whole run comes later. */
function planOrphans(region, claimed, isMeant, context) {
	return [...Map.groupBy(orphansOf(region, context.owner, claimed), (list) => listAddress(region.at, list.name))].filter(([address]) => isMeant(address)).map(([address, lists]) => {
		const [only] = lists;
		return lists.length > 1 || only === void 0 ? ambiguous$1(region, lists, address, context.owner) : planOne(region, only, address, context);
	});
}

// src/plan/list/stray-shares.ts
/** The stray shares of an account-region that the run is about, in order of their ARN; none where shares were not read. */
function straysOf({ at, shares }, isMeant) {
	if (shares?.ok !== true) return [];
	return shares.value.strays.map(({ arn, name, listId }) => ({
		address: listAddress(at, name),
		at,
		name,
		arn,
		listId
	})).filter(({ address }) => isMeant(address)).sort((a, b) => compareText(a.arn, b.arn));
}

// src/plan/plan-input.ts
/** True if the plan is about the list: in the scope, and in the saved plan where there is one. `address`: account/region/name. */
function isMeant({ scope, borders }, address) {
	return scope.includes(address) && (borders === void 0 || borders.has(address));
}

// src/plan/ownership/adoption.ts
/** A list without our tag that the file wants to take over, or that has the name of one of its lists. */
function checkUntagged(mapping, spec, list) {
	const other = ownerOf(list);
	if (other !== void 0) return {
		kind: "held",
		list,
		held: {
			code: "other_owner",
			reason: `it belongs to ${other}`,
			detail: `The tag ${TAG.owner} of ${list.id} names another mappings.yaml. plsync never touches another owner's list. Choose another name, or let that owner release it first.`
		}
	};
	if (list.fedByIpam) return {
		kind: "held",
		list,
		held: ipamHeld(list)
	};
	if (spec.adopt === false) return {
		kind: "held",
		list,
		held: {
			code: "not_managed",
			reason: "it exists, but plsync does not manage it",
			detail: "To take it over, set `adopt: true`."
		}
	};
	if (list.family !== spec.family) return problem$1(mapping, spec, {
		code: "adopt_mismatch",
		summary: `${spec.address}: the list to adopt, ${list.id}, is an ${list.family} list; the file wants ${spec.family}`,
		remedy: "Correct `address_family`, or choose another name."
	});
	return unusable$1(mapping, spec, list) ?? {
		kind: "adopt",
		list
	};
}
/** For a list whose `adopt` is an id, while no list of ours has its name. `list`: the one with that id; `wanted`: all names that the file wants there. */
function adoptById(mapping, spec, list, owner, wanted) {
	const mismatch = (summary, remedy) => problem$1(mapping, spec, {
		code: "adopt_mismatch",
		summary: `${spec.address}: ${summary}`,
		remedy
	});
	if (list === void 0) return mismatch(`the list to adopt, ${spec.adopt}, does not exist in ${spec.at.account} (${spec.at.accountId}) ${spec.at.region}`, "Correct the id, or remove `adopt` to create a new list.");
	if (ownerOf(list) !== owner) return checkUntagged(mapping, spec, list);
	if (!wanted.has(list.name)) return checkOurs(mapping, spec, list);
	return mismatch(`the list to adopt, ${list.id}, is named ${list.name}, which the file names elsewhere`, "Correct the id, or remove `adopt` to create a new list.");
}
/** For a list whose `adopt` is no id, while no list of ours has its name. `named`: the lists of others that have it, in order of id. */
function checkNamed(mapping, spec, named) {
	const unowned = named.filter((list) => ownerOf(list) === void 0);
	if (spec.adopt === true && unowned.length > 1) return problem$1(mapping, spec, {
		code: "adopt_mismatch",
		summary: `${spec.address}: ${unowned.length} lists have that name, so \`adopt: true\` does not say which`,
		detail: `They are ${unowned.map((list) => list.id).join(", ")}.`,
		remedy: "Name the one to take over: `adopt: pl-…`."
	});
	const candidate = unowned[0] ?? named[0];
	return candidate === void 0 ? { kind: "new" } : checkUntagged(mapping, spec, candidate);
}

// src/plan/ownership/ownership.ts
const ids = (lists) => lists.map((list) => list.id).join(", ");
/** Without lists of other accounts, those of AWS, and those that are deleted. */
function indexLists(lists, accountId) {
	const here = lists.filter((list) => list.ownerId === accountId && isThere(list)).sort((a, b) => compareText(a.id, b.id));
	return {
		byName: Map.groupBy(here, (list) => list.name),
		byId: new Map(here.map((list) => [list.id, list]))
	};
}
/**
* Which of the lists of its account-region `spec` is. `wanted`: all names that the file wants there, so that a list that is still
* wanted under its old name is not renamed.
*/
function ownershipOf(mapping, spec, lists, owner, wanted) {
	const withName = lists.byName.get(spec.name) ?? [];
	const all = withName.filter((list) => ownerOf(list) === owner);
	const staying = all.filter((list) => list.state !== "delete-in-progress");
	const named = staying.length > 0 ? staying : all;
	if (named.length > 1) return problem$1(mapping, spec, {
		code: "list_ambiguous",
		summary: `${spec.address}: ${named.length} lists of owner ${owner} have that name`,
		detail: `They are ${ids(named)}. plsync cannot know which one is meant, so it touches none.`,
		remedy: `Remove the tag ${TAG.owner} from the list that is not meant, or delete that list.`
	});
	const [own] = named;
	if (own !== void 0 && typeof spec.adopt === "string" && own.id !== spec.adopt) return problem$1(mapping, spec, {
		code: "adopt_mismatch",
		summary: `${spec.address} is ${own.id} already, so ${spec.adopt} cannot be adopted under that name`,
		remedy: "Remove `adopt`, or choose another name for the list to adopt."
	});
	if (own !== void 0) return checkOurs(mapping, spec, own);
	const former = spec.renamedFrom === void 0 || wanted.has(spec.renamedFrom) ? void 0 : spec.renamedFrom;
	const renamed = (lists.byName.get(former ?? "") ?? []).filter((list) => ownerOf(list) === owner);
	if (renamed.length > 1) return problem$1(mapping, spec, {
		code: "list_ambiguous",
		summary: `${spec.address}: ${renamed.length} lists of owner ${owner} are named ${spec.renamedFrom}`,
		detail: `They are ${ids(renamed)}. plsync cannot know which one to rename, so it touches none.`
	});
	const [old] = renamed;
	if (old !== void 0) return checkOurs(mapping, spec, old);
	if (typeof spec.adopt === "string") return adoptById(mapping, spec, lists.byId.get(spec.adopt), owner, wanted);
	return checkNamed(mapping, spec, withName);
}

// src/plan/ownership/claims.ts
function contested({ spec, mapping }, list, all) {
	return {
		kind: "not-planned",
		diagnostic: {
			code: "list_ambiguous",
			severity: "error",
			...where({
				...spec,
				mapping: mapping.name
			}),
			summary: `${all.length} lists of the file are the same list in AWS, ${list.name} (${list.id})`,
			detail: `They are ${all.map((one) => one.spec.address).join(", ")}. Each would undo the others, so none is touched.`,
			remedy: "Correct `adopt` or `renamed_from`, so that only one of them is left."
		}
	};
}
/** Lists with the name of a list of the file, with the id that it adopts, or with its former name while none has the new one. */
function claimedIds(lists, wanted, ownership) {
	const names = /* @__PURE__ */ new Set();
	const ids = /* @__PURE__ */ new Set();
	for (const { spec } of wanted) {
		const found = ownership.get(spec.address);
		names.add(spec.name);
		ids.add(spec.adopt);
		if (found?.kind !== "ours" || found.list.name !== spec.name) names.add(spec.renamedFrom);
	}
	return new Set(lists.filter((list) => names.has(list.name) || ids.has(list.id)).map((list) => list.id));
}
/** `lists`: all that were read in the account-region; `wanted`: all lists of the file there. */
function claimsOf({ accountId }, lists, wanted, owner) {
	const names = new Set(wanted.map(({ spec }) => spec.name));
	const index = indexLists(lists, accountId);
	const found = wanted.map((one) => ({
		one,
		ownership: ownershipOf(one.mapping, one.spec, index, owner, names)
	}));
	const takers = Map.groupBy(found.filter(({ ownership }) => ownership.kind === "ours" || ownership.kind === "adopt"), ({ ownership }) => "list" in ownership ? ownership.list.id : "");
	const ownership = new Map(found.map((each) => [each.one.spec.address, each.ownership]));
	for (const rivals of takers.values()) {
		if (rivals.length === 1) continue;
		for (const each of rivals) {
			if (!("list" in each.ownership)) continue;
			ownership.set(each.one.spec.address, contested(each.one, each.ownership.list, rivals.map((rival) => rival.one)));
		}
	}
	return {
		ownership,
		ids: claimedIds(lists, wanted, ownership)
	};
}

// src/plan/prepare.ts
/** `isMeant`: by address, whether the run is about the list. */
function prepare(configuration, snapshot, isMeant) {
	const regions = [...snapshot.regions].sort((a, b) => compareAccountRegions(a.at, b.at));
	const readings = readingsOf(regions, snapshot.takenAt);
	const all = configuration.mappings.flatMap((mapping) => mapping.lists.map((spec) => ({
		mapping,
		spec
	})));
	const wanted = Map.groupBy(all, ({ spec }) => accountRegionKey(spec.at));
	const claims = /* @__PURE__ */ new Map();
	for (const region of regions) {
		const key = accountRegionKey(region.at);
		if (region.lists.ok) claims.set(key, claimsOf(region.at, region.lists.value, wanted.get(key) ?? [], configuration.owner));
	}
	const byKey = new Map(regions.map((region) => [accountRegionKey(region.at), region]));
	const answers = /* @__PURE__ */ new Map();
	const answerOf = (mapping) => {
		const answer = answers.get(mapping) ?? answerMapping(mapping, readings);
		answers.set(mapping, answer);
		return answer;
	};
	return {
		regions,
		readings,
		lists: all.filter(({ spec }) => isMeant(spec.address)).map(({ mapping, spec }) => {
			const region = byKey.get(accountRegionKey(spec.at));
			if (region === void 0) throw new Error(`no reading of ${accountRegionKey(spec.at)}`);
			return {
				mapping,
				spec,
				region,
				answer: answerOf(mapping)
			};
		}),
		claims
	};
}

// src/plan/warnings/changed-outside.ts
/** How many entries that were added, and removed, are named; the plan has the rest. */
const NAMED$3 = 5;
/** Another writer's text: a line break in it must not look like the beginning of a line of ours. */
function inOneLine(description) {
	return description.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
function named$1(verb, entries) {
	if (entries.length === 0) return [];
	const shown = [...entries].sort((a, b) => compareCidrs(a.cidr, b.cidr)).map(({ cidr, description }) => {
		const said = inOneLine(description);
		return said === "" ? formatCidr(cidr) : `${formatCidr(cidr)} (${said})`;
	});
	return [`${verb}: ${listedUpTo(NAMED$3, shown)}.`];
}
function without(entries, others) {
	const known = new Set(others.map((entry) => entry.cidr));
	return entries.filter((entry) => !known.has(entry.cidr));
}
function differences(region, id) {
	const before = region.applied.get(id);
	const now = region.entries.get(id);
	if (before?.ok !== true || now?.ok !== true) return "What was changed could not be read: AWS may no longer have the older version.";
	const parts = [...named$1("Added", without(now.value, before.value)), ...named$1("Removed", without(before.value, now.value))];
	return parts.length === 0 ? "Its entries are the same as before." : parts.join(" ");
}
/** What is said of a list that a rollback brought to its version; one on hold says so itself. `now`: ISO 8601, UTC. */
function rolledBack(planned, { from }, tags, now) {
	if (holdOf(tags, now) !== void 0) return [];
	return [{
		code: "rolled_back",
		severity: "warning",
		...where(planned),
		summary: `${planned.address} was rolled back to version ${from} by plsync, and is no longer on hold: it follows the file again`
	}];
}
/**
* A warning when the list was changed since plsync last finished an apply or a rollback; `regions` by `account/region`. `now`: ISO
* 8601, UTC.
*/
function changedOutside(planned, regions, now) {
	const { change, at, address } = planned;
	const region = regions.get(accountRegionKey(at));
	if (change.kind === "create" || region === void 0) return [];
	const { have } = change;
	const restored = restoredOf(have.tags);
	if (restored?.version === have.version) return rolledBack(planned, restored, have.tags, now);
	const known = finishedVersion(have.tags);
	if (known === void 0 || known >= have.version) return [];
	return [{
		code: "changed_outside",
		severity: "warning",
		...where(planned),
		summary: `${address} was changed outside plsync, or by a run that did not finish: version ${known} -> ${have.version}`,
		detail: differences(region, have.id)
	}];
}

// src/plan/warnings/failed-readings.ts
function consequence({ mappings, lists }) {
	const fed = [...mappings];
	if (lists.size + fed.length === 0) return "Lists there that the file no longer names are left as they are.";
	const parts = [];
	if (lists.size > 0) parts.push(`Not in this plan: ${[...lists].join(", ")}.`);
	if (fed.length > 0) parts.push(`Nothing is removed from the lists of ${plural(fed.length, "mapping")} ${fed.join(", ")}.`);
	return parts.join(" ");
}
/**
* `answers`: what the sources of each mapping said; `failed`: the lists that are not planned; `regions`: all that were read,
* since there may be lists that the file no longer names where lists could not be read. Readings of one account that failed for
* one reason have the same summary, and become one diagnostic. It points at the account where the file has nothing nearer.
*/
function failedReadings(answers, failed, regions, accounts) {
	const affected = /* @__PURE__ */ new Map();
	const at = (diagnostic, position) => {
		const key = `${diagnostic.code}|${diagnostic.account}|${diagnostic.region}|${diagnostic.summary}`;
		const known = affected.get(key) ?? {
			diagnostic,
			mappings: /* @__PURE__ */ new Set(),
			lists: /* @__PURE__ */ new Set(),
			position: void 0
		};
		known.position ??= diagnostic.position ?? position;
		affected.set(key, known);
		return known;
	};
	for (const { notPlanned, diagnostic } of failed) at(diagnostic, notPlanned.position).lists.add(notPlanned.address);
	for (const { mapping, sources } of answers) for (const { source, answer } of sources) {
		const problems = !answer.ok ? answer.problems : answer.lacking === void 0 ? [] : [answer.lacking];
		for (const problem of problems) at(problem, source.position).mappings.add(mapping.name);
	}
	for (const region of regions) {
		const account = accounts.find(({ alias }) => alias === region.at.account);
		if (!region.lists.ok) at(region.lists.diagnostic, account?.position);
	}
	return [...affected.values()].map((one) => {
		const [mapping] = one.mappings;
		const { detail } = one.diagnostic;
		return {
			...one.diagnostic,
			...mapping === void 0 ? {} : { mapping },
			...one.position === void 0 ? {} : { position: one.position },
			detail: [...detail === void 0 || detail === "" ? [] : [sentence(detail)], consequence(one)].join(" ")
		};
	});
}

// src/plan/warnings/growth.ts
/**
* The lists whose references a plan must know, by id: those that grow, those that are no longer shared with a principal, and those
* that are deleted, unless something else holds them back.
*/
function listsToAskAbout(lists) {
	return lists.flatMap((planned) => {
		const { change } = planned;
		const grows = change.kind === "update" && change.resize !== void 0 && change.resize.to > change.resize.from;
		const goes = change.kind === "delete" && planned.held.every(({ code }) => code === "list_referenced");
		const unshared = change.kind === "update" && (change.share?.removes.length ?? 0) > 0;
		return goes || (grows || unshared) && planned.held.length === 0 ? [{
			planned,
			id: change.have.id
		}] : [];
	});
}
/** A warning if the list grows and is referenced, or if that could not be read. `region`: where the list is. */
function growthWarnings(planned, region) {
	const { change } = planned;
	if (change.kind !== "update" || change.resize === void 0 || change.resize.to <= change.resize.from) return [];
	if (planned.held.length > 0) return [];
	const { from, to } = change.resize;
	const reading = region.associations.get(change.have.id);
	const warning = {
		code: "growth_affects_references",
		severity: "warning",
		...where(planned)
	};
	if (reading === void 0) return [];
	if (!reading.ok) return [{
		...warning,
		summary: `${planned.name} grows from ${from} to ${to} max entries; what references it could not be read`,
		detail: `${reading.diagnostic.summary}. AWS refuses the resize if a resource that references the list cannot hold ${to - from} more.`
	}];
	if (reading.value.length === 0) return [];
	const owners = /* @__PURE__ */ new Map();
	for (const { ownerId } of reading.value) owners.set(ownerId, (owners.get(ownerId) ?? 0) + 1);
	const byOwner = [...owners].sort(([a], [b]) => a < b ? -1 : 1).map(([owner, count]) => `${owner} (${count})`);
	return [{
		...warning,
		summary: `${planned.name} grows from ${from} to ${to} max entries in every resource that references it`,
		detail: `It is referenced by ${counted(reading.value.length, "resource")}; owners: ${byOwner.join(", ")}. AWS refuses the resize if one of them cannot hold ${to - from} more.`
	}];
}

// src/plan/warnings/unmatched.ts
/** One error for each pattern of the scope that matches none of the addresses. */
function unmatchedPatterns(scope, addresses) {
	return unmatched(scope, addresses).map((pattern) => ({
		code: "no_match",
		severity: "error",
		summary: `no prefix list matches the pattern ${pattern}`,
		detail: "A pattern must match the whole address of a list, account/region/name; `*` stands for anything but a slash."
	}));
}

// src/plan/warnings/unshared.ts
/** How many references are named; the others are counted. */
const NAMED$2 = 10;
/** A warning if an account that loses the list references it, or if that could not be read. `region`: where the list is. */
function unsharedWarnings(planned, region) {
	const { change, name, at, held } = planned;
	if (change.kind !== "update" || held.length > 0) return [];
	const removes = change.share?.removes ?? [];
	const reading = region.associations.get(change.have.id);
	if (removes.length === 0 || reading === void 0) return [];
	const warning = {
		code: "unshared_references",
		severity: "warning",
		...where(planned)
	};
	const lost = `${name} is no longer shared with ${removes.map(shortPrincipal).join(", ")}`;
	const left = "Rules and routes that reference the list keep working and follow it; new ones cannot be created.";
	if (!reading.ok) {
		const detail = `${reading.diagnostic.summary}. ${left}`;
		return [{
			...warning,
			summary: `${lost}; what references it could not be read`,
			detail
		}];
	}
	const anyAccount = !removes.every(isAccountId$1);
	const losing = reading.value.filter(({ ownerId }) => ownerId !== at.accountId && (anyAccount || removes.includes(ownerId)));
	if (losing.length === 0) return [];
	const shown = losing.map(({ resourceId, ownerId }) => `${resourceId} (${ownerId})`);
	const references = losing.length === 1 ? "1 resource there references" : `${losing.length} resources there reference`;
	const who = anyAccount ? references.replace("there", "of other accounts") : references;
	return [{
		...warning,
		summary: `${lost}, and ${who} it`,
		detail: `${listedUpTo(NAMED$2, shown)}. ${left}`
	}];
}

// src/plan/make-plan.ts
function regionRows(regions) {
	return regions.map(({ at, groups, interfaces, lists }) => ({
		at,
		status: groups.ok && interfaces.ok && lists.ok ? "ok" : "failed"
	}));
}
function byAddress(a, b) {
	return compareAccountRegions(a.at, b.at) || compareText(a.address, b.address);
}
function countOwned({ at, lists }, owner) {
	return lists.ok ? lists.value.filter((list) => isOurs(list, at.accountId, owner)).length : 0;
}
function planAll(input, { regions, readings, lists, claims }) {
	const { configuration, snapshot, mode, allowances, borders } = input;
	const { owner } = configuration;
	const context = {
		owner,
		mode,
		allowances,
		readings,
		now: snapshot.takenAt,
		...borders === void 0 ? {} : { borders }
	};
	const plans = lists.map(({ spec, region, answer }) => {
		const ownership = claims.get(accountRegionKey(spec.at))?.ownership.get(spec.address);
		return planList(spec, answer, region, ownership, context);
	});
	const orphans = regions.flatMap((region) => {
		const claimed = claims.get(accountRegionKey(region.at))?.ids ?? /* @__PURE__ */ new Set();
		return planOrphans(region, claimed, (address) => isMeant(input, address), context);
	});
	return [...plans, ...orphans];
}
/** Addresses of the lists that are shared, or are to be, by `account/region`; sorted, each once. */
function sharedLists(prepared, planned) {
	const wanted = prepared.lists.flatMap(({ spec }) => spec.share === void 0 ? [] : [spec]);
	const tagged = planned.filter(({ change }) => change.kind !== "create" && change.have.tags.has(TAG.share));
	const shared = [...wanted, ...tagged].sort((a, b) => compareText(a.address, b.address));
	const byRegion = Map.groupBy(shared, ({ at }) => accountRegionKey(at));
	return new Map([...byRegion].map(([key, here]) => [key, [...new Set(here.map(({ address }) => address))]]));
}
/** Lists are in order of account, Region and name. A list that cannot be planned stops no other. */
function makePlan(input) {
	const { configuration, snapshot, scope, allowances, borders } = input;
	const { owner } = configuration;
	const prepared = prepare(configuration, snapshot, (address) => isMeant(input, address));
	const { regions } = prepared;
	const plans = planAll(input, prepared);
	const failed = plans.filter((plan) => !plan.ok);
	const notPlanned = failed.map((plan) => plan.notPlanned).sort(byAddress);
	const lists = holdDeletions(plans.flatMap((plan) => plan.ok ? [plan.planned] : []).sort(byAddress), notPlanned, allowances.deletes, regions.reduce((count, region) => count + countOwned(region, owner), 0), configuration.maxDeletes);
	const strayShares = regions.flatMap((region) => straysOf(region, (address) => isMeant(input, address)));
	const regionOf = new Map(regions.map((region) => [accountRegionKey(region.at), region]));
	const shared = sharedLists(prepared, lists);
	const diagnostics = [
		...borders === void 0 ? unmatchedPatterns(scope, [...lists, ...notPlanned].map((list) => list.address)) : [],
		...failedReadings([...new Set(prepared.lists.map(({ answer }) => answer))], failed, regions, configuration.accounts),
		...plans.flatMap((plan) => plan.ok ? plan.diagnostics : []),
		...lists.flatMap((planned) => changedOutside(planned, regionOf, snapshot.takenAt)),
		...lists.flatMap((planned) => holdNotice(planned, snapshot.takenAt)),
		...lists.flatMap((planned) => {
			const region = regionOf.get(accountRegionKey(planned.at));
			return region === void 0 ? [] : [...growthWarnings(planned, region), ...unsharedWarnings(planned, region)];
		}),
		...regions.flatMap((region) => unreadShares(region, shared.get(accountRegionKey(region.at)) ?? [], configuration.accounts)),
		...unusedAllowances(allowances, lists)
	];
	return {
		toolVersion: input.toolVersion,
		mode: input.mode,
		config: {
			path: configuration.path,
			sha256: configuration.sha256,
			owner,
			...input.commit === void 0 ? {} : { commit: input.commit }
		},
		scope: scope.patterns,
		takenAt: snapshot.takenAt,
		complete: notPlanned.length === 0 && !hasErrors(diagnostics),
		regions: regionRows(regions),
		lists,
		notPlanned,
		strayShares,
		counts: countPlan(lists, notPlanned),
		digests: planDigests(lists),
		diagnostics
	};
}

// src/engine/saved-plan.ts
function refusal(code, summary, rest) {
	return {
		code,
		severity: "error",
		summary,
		...rest
	};
}
const AGAIN = "Nothing was applied. Run plsync plan again.";
/** Why the plan is refused before AWS is called; undefined when it is not. */
function refusedPlan(saved, configuration) {
	if (!isIntact(saved)) return refusal("plan_tampered", "the plan file was changed after plsync wrote it", {
		detail: "Its digests do not match its content.",
		remedy: AGAIN
	});
	if (saved.config.owner !== configuration.owner) return refusal("plan_other_config", `the plan is of owner ${saved.config.owner}, but ${configuration.path} is of ${configuration.owner}`, { remedy: AGAIN });
	if (saved.config.sha256 !== configuration.sha256) return refusal("plan_other_config", `the plan was made from another version of ${configuration.path}`, {
		detail: `The plan names SHA-256 ${saved.config.sha256.slice(0, 12)}, the file has ${configuration.sha256.slice(0, 12)}.`,
		remedy: AGAIN
	});
}
function nowOf(planned, regions) {
	if (planned === void 0) return void 0;
	const region = regions.get(accountRegionKey(planned.at));
	const reading = planned.change.kind === "create" ? void 0 : region?.entries.get(planned.change.have.id);
	return {
		planned,
		entries: reading?.ok === true ? reading.value : []
	};
}
/** One error for each list of the saved plan that has changed since. */
function staleLists(saved, { plan, snapshot }) {
	const current = new Map(plan.lists.map((planned) => [planned.address, planned]));
	const regions = byAccountRegion(snapshot);
	const unread = new Set(plan.notPlanned.map((list) => list.address));
	return saved.lists.flatMap((list) => {
		if (list.change.kind === "keep" || unread.has(list.address)) return [];
		const planned = current.get(list.address);
		const reason = staleReason(list, nowOf(planned, regions));
		return reason === void 0 ? [] : [staleDiagnostic(list, reason, planned)];
	});
}
/** The plan made anew from the same reading, within the borders of the saved one. */
function planWithin(saved, planning) {
	return makePlan({
		...planning.input,
		borders: bordersOf(saved)
	});
}

// src/plan-file/read-plan-file.ts
/** A plan of a million entries takes about 300 MB; a file larger than this is no plan. */
const MOST_BYTES = 536870912;
function unreadable(path, why) {
	return {
		ok: false,
		diagnostics: [{
			code: "plan_unreadable",
			severity: "error",
			summary: `the plan file ${path} ${why}`,
			remedy: "Write one with `plsync plan --out FILE`."
		}]
	};
}
function reasonOf(error) {
	switch (error instanceof Error && "code" in error ? error.code : void 0) {
		case "ENOENT": return "does not exist";
		case "EISDIR": return "is a directory";
		case "EACCES":
		case "EPERM": return "cannot be read: permission denied";
		default: return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
	}
}
/** Reads and checks the plan in the file at `path`. What is wrong with the file or its content is a diagnostic, never an exception. */
function readPlanFile(path) {
	let text;
	try {
		if (statSync(path).size > MOST_BYTES) return unreadable(path, "is too large to be a plan");
		text = readFileSync(path, "utf8");
	} catch (error) {
		return unreadable(path, reasonOf(error));
	}
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return unreadable(path, text.trim() === "" ? "is empty" : "is not JSON");
	}
	const decoded = decodePlan(value);
	return decoded.ok ? decoded : {
		ok: false,
		diagnostics: decoded.diagnostics.map((one) => ({
			...one,
			summary: `${path}: ${one.summary}`
		}))
	};
}

// src/render/terminal/valid-text.ts
/** `mappings.yaml is valid: 6 mappings fill 8 prefix lists in 4 account-regions.`, with its line break. */
function validText({ path, mappings }) {
	const lists = mappings.flatMap((mapping) => mapping.lists);
	const places = new Set(lists.map((list) => accountRegionKey(list.at)));
	return `${visible(path)} is valid: ${counted(mappings.length, "mapping")} ${mappings.length === 1 ? "fills" : "fill"} ${counted(lists.length, "prefix list")} in ${counted(places.size, "account-region")}.\n`;
}

// src/apply/batches.ts
var Batches = class {
	#together = false;
	/** True when AWS was found to count them together. */
	get together() {
		return this.#together;
	}
	/** From now on additions and removals share a call's 100; true when that is new. */
	halve() {
		const isNew = !this.#together;
		this.#together = true;
		return isNew;
	}
};
/** Said once a run, by the list that found out. */
const HALVED = {
	code: "batches_halved",
	severity: "warning",
	summary: "AWS counts the additions and removals of one call together, so changes take more calls than planned",
	detail: "A call with up to 100 additions and 100 removals was refused. The run went on with 100 of both in a call."
};

// src/apply/doing.ts
/** More principals than this are counted. */
const NAMED$1 = 3;
/** `sharing with 555555555555, no longer with 666666666666`; empty when nothing changes about it. */
function sharing(share) {
	if (share === void 0) return "";
	const named = (principals) => principals.length > NAMED$1 ? `${principals.length} principals` : principals.map(shortPrincipal).join(", ");
	if (share.ends) return "ending its sharing";
	const parts = [share.adds.length === 0 ? "" : `sharing with ${named(share.adds)}`, share.removes.length === 0 ? "" : `${share.adds.length === 0 ? "sharing " : ""}no longer with ${named(share.removes)}`].filter((part) => part !== "");
	return parts.length === 0 ? "changing its sharing" : parts.join(", ");
}
/** `creating with 6 entries`, `adding 2, removing 1`, `resizing 10 -> 20`. */
function doing({ change }) {
	switch (change.kind) {
		case "create": return [`creating with ${counted(change.adds.length, "entry")}`, ...change.share === void 0 ? [] : [sharing(change.share)]].join(", ");
		case "delete": return "deleting";
		case "retain": return "retaining";
		case "keep": return "nothing to do";
		case "update": {
			const parts = [
				change.adopt ? "adopting" : "",
				change.rename === void 0 ? "" : `renaming ${change.rename.from} -> ${change.rename.to}`,
				change.resize === void 0 ? "" : `resizing ${change.resize.from} -> ${change.resize.to}`,
				change.adds.length === 0 ? "" : `adding ${change.adds.length}`,
				change.removes.length === 0 ? "" : `removing ${change.removes.length}`,
				change.describes.length === 0 ? "" : `changing ${counted(change.describes.length, "description")}`,
				sharing(change.share)
			].filter((part) => part !== "");
			return parts.length === 0 ? "updating tags" : parts.join(", ");
		}
	}
}

// src/apply/clock.ts
/** Exponential backoff with jitter: between half of and the whole `base · factor^attempt`, at most `cap` milliseconds. */
function backoff(clock, attempt, base, factor, cap) {
	return Math.min(cap, base * factor ** attempt) * (.5 + clock.random() / 2);
}

// src/apply/waiting/settle.ts
/** Terraform waits as long for one change of a list (terraform-provider-aws, vpc_managed_prefix_list.go). */
const LONGEST_MS$1 = 9e5;
/** How long a list may look unchanged, or be missing, before that is believed: EC2 is eventually consistent. */
const STALE_MS$1 = 6e4;
/** A failed state that may be an old one is believed when it was seen this often. */
const FAILED_SIGHTINGS = 4;
/** A wait that is this long is told of: usually AWS takes seconds. */
const TOLD_MS = 1e4;
/** After a signal to stop: GitHub sends a second one 7.5 s after the first (its documentation, "Canceling a workflow run"). */
const STOPPED_MS$1 = 5e3;
/**
* Looks at a list that AWS has just accepted a change of, until it rests and `reached` says that it is what was asked for. A
* list that AWS does not know may only not be visible yet: that is waited out, unless being gone is what was asked for
* (`absence`).
*/
async function settle(watch, id, reached, clock, { absence = "wait", before, stopped, onWaiting } = {}) {
	const start = clock.now();
	const wait = watch.wait(id);
	let stoppedSince;
	let quietSince = start;
	let failedSightings = 0;
	for (;;) {
		const reading = await wait.next();
		if (!reading.ok) return {
			kind: "unread",
			diagnostic: reading.diagnostic
		};
		const list = reading.value;
		if (absence === "gone" && (list === void 0 || list.state === "delete-complete")) {
			wait.learn();
			return { kind: "gone" };
		}
		const working = list !== void 0 && isInProgress(list.state);
		if (list !== void 0 && !working) {
			const isReached = reached(list);
			const isFailed = list.state.endsWith("-failed");
			failedSightings += isFailed ? 1 : 0;
			const hasFailed = isFailed && (failedSightings >= FAILED_SIGHTINGS || isNews(list, before));
			if (isReached || hasFailed) {
				wait.learn();
				return {
					kind: isReached ? "reached" : "failed",
					list
				};
			}
		}
		if (working) {
			quietSince = clock.now();
			failedSightings = 3;
		}
		if (clock.now() - quietSince >= STALE_MS$1) return {
			kind: "unchanged",
			list
		};
		if (stopped?.() !== void 0) stoppedSince ??= clock.now();
		if (clock.now() - start >= LONGEST_MS$1 || clock.now() - (stoppedSince ?? clock.now()) >= STOPPED_MS$1) return {
			kind: "too-long",
			list
		};
		if (clock.now() - start >= TOLD_MS) {
			const state = list === void 0 ? "AWS does not show the list yet" : `the list is in state ${list.state}`;
			onWaiting?.(`waiting for AWS for ${Math.round((clock.now() - start) / 1e3)} s: ${state}`);
		}
	}
}
/** True if the state of the list is not the one that it had before. */
function isNews(list, before) {
	return before !== void 0 && (before.state !== list.state || before.stateMessage !== list.stateMessage);
}
/** Looks at the list at once, and until it rests, whatever it is then. */
async function atRest(watch, id, clock, patience = {}) {
	const reading = await watch.look(id);
	if (!reading.ok) return {
		kind: "unread",
		diagnostic: reading.diagnostic
	};
	const list = reading.value;
	if (patience.absence === "gone" && (list === void 0 || list.state === "delete-complete")) return { kind: "gone" };
	if (list !== void 0 && !isInProgress(list.state)) return {
		kind: "reached",
		list
	};
	return settle(watch, id, () => true, clock, patience);
}
/** The list as last seen, where there is one. */
function lastSeen(settled) {
	return settled.kind === "gone" || settled.kind === "unread" ? void 0 : settled.list;
}

// src/apply/current.ts
/** The list as seen at rest, with entries that are those of the version that was seen. */
function currentOf(list, entries, isProven) {
	const { id, version, maxEntries = 0, state, stateMessage, tags } = list;
	return {
		id,
		version,
		maxEntries,
		entries,
		isProven,
		state,
		...stateMessage === void 0 ? {} : { stateMessage },
		tags
	};
}
/** True if AWS says which version the list is at, without which no change of it can be made. */
function hasVersion(list) {
	return list.version !== void 0;
}
function unusable(id, list) {
	return {
		code: "list_unusable",
		severity: "error",
		summary: `${id} ${list === void 0 ? "does not exist any more" : `has been in state ${list.state} for too long`}`
	};
}
/**
* The list at rest with the entries of its version. Entries of one version never change: where the list is at the version of
* `known`, they are not read again.
*/
async function readCurrent({ writer, watch, clock }, id, known, patience) {
	const settled = await atRest(watch, id, clock, patience);
	if (settled.kind === "unread") return {
		ok: false,
		diagnostic: settled.diagnostic
	};
	if (settled.kind !== "reached" || !hasVersion(settled.list)) return {
		ok: false,
		diagnostic: unusable(id, lastSeen(settled))
	};
	const { list } = settled;
	if (known?.version === list.version) return {
		ok: true,
		value: currentOf(list, known.entries, known.isProven)
	};
	return readAgain(writer, currentOf(list, /* @__PURE__ */ new Map(), false));
}
/** The list with the entries that a reading shows of its version, which alone proves nothing. */
async function readAgain(writer, current) {
	const read = await writer.entries(current.id, current.version);
	if (!read.ok) return read;
	const entries = new Map(read.value.map((one) => [one.cidr, one.description]));
	return {
		ok: true,
		value: {
			...current,
			entries,
			isProven: false
		}
	};
}

// src/apply/find-created.ts
/** A list that is there, or on its way; one that is being deleted is neither. */
function isDead(list) {
	return list.state.startsWith("delete") && list.state !== "delete-failed";
}
function ambiguous({ name, owner }, lists) {
	return {
		code: "list_ambiguous",
		severity: "error",
		summary: `${lists.length} lists of owner ${owner} are named ${name}`,
		detail: `They are ${lists.map(({ id }) => id).join(", ")}.`
	};
}
function otherFamily({ name, family }, list) {
	return {
		code: "family_changed",
		severity: "error",
		summary: `${name} exists by now as an ${list.family} list (${list.id}), and cannot become an ${family} list`,
		remedy: "Give the list of the other family a new name."
	};
}
/** The one list of that name and owner, looked for at once and again until it is there or the milliseconds are over. */
async function findCreated(sought, milliseconds, { writer, clock }) {
	const start = clock.now();
	for (let attempt = 0;; attempt++) {
		const found = await writer.find(sought.name, sought.owner);
		if (!found.ok) return found;
		const lists = found.value.filter((list) => !isDead(list));
		const [list] = lists;
		if (lists.length > 1) return {
			ok: false,
			diagnostic: ambiguous(sought, lists)
		};
		if (list !== void 0 && list.family !== sought.family) return {
			ok: false,
			diagnostic: otherFamily(sought, list)
		};
		const left = milliseconds - (clock.now() - start);
		if (list !== void 0 || left <= 0) return {
			ok: true,
			value: list
		};
		await clock.sleep(Math.min(left, backoff(clock, attempt, 1e3, 1.6, 1e4)));
	}
}

// src/apply/create.ts
/** How long to look for a list whose token was used with other parameters: EC2 shows a new list within seconds. */
const OTHERS_MS = 1e4;
/** How long to look for a list that AWS says it has made and does not show. */
const OURS_MS = 6e4;
/** Lists of one name that may be deleted and wanted again within the day that AWS remembers tokens. */
const GENERATIONS$1 = 20;
const TRIES$2 = 3;
function unsettled(list, id) {
	return {
		code: "apply_failed",
		severity: "error",
		summary: `AWS accepted the new list (${id}), but it ${list === void 0 ? "is not visible" : `is in state ${list.state}`}`,
		...list?.stateMessage === void 0 ? {} : { detail: `AWS says: ${list.stateMessage}` },
		remedy: "Run apply again: it looks for the list first and goes on from there."
	};
}
/** The list as this call made it: certain while it is at version 1, and says of itself what the call said. */
async function asCreated(creation, list, tools) {
	const { id, arn } = list;
	const { entries, tags } = creation;
	const isSame = !tags.has(TAG.applied) || list.tags.get(TAG.applied) === tags.get(TAG.applied);
	if (hasVersion(list) && list.version === 1 && isSame) {
		const known = new Map(entries.map(({ cidr, description }) => [cidr, description]));
		return {
			ok: true,
			value: {
				arn,
				isOthers: false,
				current: currentOf(list, known, true)
			}
		};
	}
	const read = await readCurrent(tools, id);
	return read.ok ? {
		ok: true,
		value: {
			arn,
			isOthers: false,
			current: read.value
		}
	} : read;
}
async function asFound({ id, arn }, tools) {
	const read = await readCurrent(tools, id);
	return read.ok ? {
		ok: true,
		value: {
			arn,
			isOthers: true,
			current: read.value
		}
	} : read;
}
/** Undefined: the token belongs to a list that is gone. */
async function accepted$1(creation, list, tools) {
	if (isDead(list)) return void 0;
	const { watch, clock, onWaiting } = tools;
	const settled = await settle(watch, list.id, ({ state }) => state !== "create-failed", clock, { onWaiting });
	if (settled.kind === "unread") return {
		ok: false,
		diagnostic: settled.diagnostic
	};
	const seen = lastSeen(settled);
	if (seen !== void 0 && isDead(seen)) return void 0;
	if (settled.kind === "reached") return asCreated(creation, settled.list, tools);
	if (seen !== void 0) return {
		ok: false,
		diagnostic: unsettled(seen, list.id)
	};
	onWaiting(`AWS says that the list is ${list.id} and does not show it: looking for it by name`);
	return sought(creation, OURS_MS, tools);
}
async function sought(creation, milliseconds, tools) {
	const found = await findCreated(creation, milliseconds, tools);
	if (!found.ok) return found;
	return found.value === void 0 ? void 0 : asFound(found.value, tools);
}
/** Creates the list, or finds the one that another run created; answers it at rest. */
async function createList(creation, tools) {
	const { owner: _, token, ...list } = creation;
	let last;
	let generation = 1;
	for (let lost = 0; lost < TRIES$2 && generation <= GENERATIONS$1;) {
		const written = await tools.writer.create({
			...list,
			clientToken: token(generation)
		});
		if (!written.ok) last = written.diagnostic;
		if (!written.ok && written.kind === "refused") return {
			ok: false,
			diagnostic: written.diagnostic
		};
		if (!written.ok && written.kind !== "token") {
			lost++;
			await tools.clock.sleep(backoff(tools.clock, lost, 500, 2, 1e4));
			continue;
		}
		if (!written.ok) tools.onWaiting("AWS knows this creation with other entries: looking for the list by name");
		const created = written.ok ? await accepted$1(creation, written.value, tools) : await sought(creation, OTHERS_MS, tools);
		if (created !== void 0) return created;
		generation++;
		tools.onWaiting("a list of that name was deleted not long ago: creating it anew");
	}
	const summary = `AWS did not create ${list.name}`;
	return {
		ok: false,
		diagnostic: last ?? {
			code: "apply_failed",
			severity: "error",
			summary
		}
	};
}

// src/apply/delete.ts
/** Why the list is not the one that the plan saw; undefined when it is. */
function moved(have, now) {
	if (now?.version !== have.version) return `it was planned at version ${have.version} and is now at version ${now?.version ?? 0}`;
	for (const key of [
		TAG.owner,
		TAG.deletion,
		TAG.hold
	]) if (now.tags.get(key) !== have.tags.get(key)) return `its tag ${key} was changed since the plan`;
}
/**
* True if another run deletes the list, or has. Roles may delete lists by their owner tag: of one that is gone IAM knows no tags, so AWS
* refuses its deletion before it says that it does not exist.
*/
async function isGoing(id, watch) {
	const seen = await watch.look(id);
	return seen.ok && (seen.value === void 0 || /^delete-(in-progress|complete)$/.test(seen.value.state));
}
/** `unshare`: ends the list's sharing, and says why it did not. */
async function deleteList(have, { writer, watch, clock, onWaiting }, unshare) {
	const before = await atRest(watch, have.id, clock, {
		absence: "gone",
		onWaiting
	});
	if (before.kind === "gone") return {
		ok: true,
		already: true
	};
	if (before.kind === "unread") return {
		ok: false,
		diagnostic: before.diagnostic
	};
	const reason = moved(have, before.list);
	if (reason !== void 0) return {
		ok: false,
		diagnostic: {
			code: "conflict",
			severity: "error",
			summary: `${have.name} (${have.id}) is not deleted: ${reason}`,
			remedy: "The list was changed since the plan was made. Run plsync plan again."
		}
	};
	const shared = await unshare();
	if (shared !== void 0) return {
		ok: false,
		diagnostic: shared
	};
	const written = await writer.delete(have.id);
	const isRefused = !written.ok && written.kind === "refused";
	if (isRefused && !await isGoing(have.id, watch)) return {
		ok: false,
		diagnostic: written.diagnostic
	};
	const after = await settle(watch, have.id, () => false, clock, {
		absence: "gone",
		onWaiting
	});
	if (after.kind === "gone") return {
		ok: true,
		already: isRefused
	};
	if (after.kind === "unread") return {
		ok: false,
		diagnostic: after.diagnostic
	};
	return {
		ok: false,
		diagnostic: {
			code: "apply_failed",
			severity: "error",
			summary: `AWS did not delete ${have.name} (${have.id}): its state is ${after.list?.state ?? "unknown"}`,
			...after.list?.stateMessage === void 0 ? {} : { detail: `AWS says: ${after.list.stateMessage}` },
			remedy: "Remove what references the list, in all accounts that it is shared with, then run apply again."
		}
	};
}

// src/apply/work.ts
/** The diagnostic, with the list that it is about. */
function located(planned, diagnostic) {
	const summary = diagnostic.address === void 0 ? `${planned.address}: ${diagnostic.summary}` : diagnostic.summary;
	return {
		...diagnostic,
		summary,
		...where(planned)
	};
}
/** The list's end when something went wrong: `result` says how far it came. */
function failed(work, row, result, diagnostic) {
	return {
		row: {
			...row,
			outcome: "failed",
			result
		},
		diagnostics: [located(work.planned, diagnostic)]
	};
}
/** The row of a list that was changed. `result`: what was done, in a phrase; entries that stayed after all are added to it. */
function done(row, result) {
	const kept = row.kept === 0 ? "" : `, ${counted(row.kept, "entry")} kept`;
	return {
		...row,
		outcome: "done",
		result: `${result}${kept}`
	};
}

// src/apply/still-allowed.ts
/** What speaks against it, by the tags that the list has now. A hold that the plan knew of is one that it ends. */
function objection({ planned, owner }, tags) {
	const { change } = planned;
	const known = change.kind === "create" ? void 0 : change.have.tags.get(TAG.hold);
	const hold = tags.get(TAG.hold);
	if (hold !== void 0 && hold !== known) return {
		code: "list_on_hold",
		reason: "it was put on hold after the plan was made",
		detail: `plsync release ${planned.address} lets it follow the file again.`
	};
	const now = tags.get(TAG.owner) ?? owner;
	return now === owner ? void 0 : {
		code: "other_owner",
		reason: `it belongs to ${now} by now`
	};
}

// src/apply/stuck.ts
/** True if the list is in a failed state and has not moved. */
function isStuck(before, now) {
	return now.state.endsWith("-failed") && now.version === before.version && now.maxEntries === before.maxEntries;
}
/** `said`: what AWS answered to the last change. */
function stuck({ id, state, stateMessage }, said) {
	const detail = [...stateMessage === void 0 ? [] : [`AWS says of the list: ${stateMessage}`], ...said === void 0 ? [] : [`AWS answers: ${said}`]].join(" ");
	return {
		code: "list_unusable",
		severity: "error",
		summary: `AWS refuses to change the list while it is in state ${state}`,
		...detail === "" ? {} : { detail },
		remedy: `Remove the cause that AWS names. If ${id} stays in that state, ask AWS support about it, or give the list a new name and move its references.`
	};
}

// src/apply/entries/order.ts
/** The wanted block that contains `cidr`, itself included, if there is one; one that is in the list already before others. */
function containing(cidr, want, adds) {
	let found;
	for (let length = prefixLength(cidr); length >= 0; length--) {
		const block = blockAt(firstAddress(cidr), length);
		if (!want.has(block)) continue;
		if (!adds.has(block)) return block;
		found ??= block;
	}
	return found;
}
/** The outermost of the blocks that lie inside `cidr`; `sorted` in numeric order. */
function outermostInside(cidr, sorted) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (compareCidrs(sorted[middle], cidr) < 0) low = middle + 1;
		else high = middle;
	}
	const inside = [];
	for (let i = low; i < sorted.length; i++) {
		const block = sorted[i];
		if (firstAddress(block) > lastAddress(cidr)) break;
		const open = inside.at(-1);
		if (open === void 0 || !covers(open, block)) inside.push(block);
	}
	return inside;
}
function needsOf(cidr, want, sorted, adds) {
	const cover = containing(cidr, want, adds);
	return (cover === void 0 ? outermostInside(cidr, sorted) : [cover]).filter((block) => adds.has(block));
}
/** The additions and removals that turn `have` into `want`. */
function orderOf(have, want) {
	const wanted = new Set(want);
	const had = new Set(have);
	const sorted = [...wanted].sort(compareCidrs);
	const adds = sorted.filter((cidr) => !had.has(cidr));
	const added = new Set(adds);
	const removals = [...had].filter((cidr) => !wanted.has(cidr)).sort(compareCidrs).map((cidr) => ({
		cidr,
		needs: needsOf(cidr, wanted, sorted, added)
	}));
	return {
		adds,
		ready: removals.filter(({ needs }) => needs.length === 0).map(({ cidr }) => cidr),
		waiting: removals.filter(({ needs }) => needs.length > 0).sort((a, b) => a.needs.length - b.needs.length || compareCidrs(a.cidr, b.cidr))
	};
}

// src/apply/entries/schedule.ts
/** API reference of ModifyManagedPrefixList: at most 100 additions and 100 removals a call. */
const ENTRIES_PER_CALL = 100;
/** Adds in the order in which they go in, and the removals that wait for them, fewest needs first. */
function ordered(adds, waiting) {
	const order = /* @__PURE__ */ new Set();
	for (const { needs } of waiting) for (const need of needs) order.add(need);
	for (const add of adds) order.add(add);
	return [...order];
}
function modifications({ have, want, together = false }) {
	const order = orderOf(have, want);
	const ready = [...order.ready];
	let { waiting } = order;
	const queue = ordered(order.adds, waiting);
	const missing = new Set(order.adds);
	const calls = [];
	let nextAdd = 0;
	let nextRemoval = 0;
	while (nextAdd < queue.length || nextRemoval < ready.length || waiting.length > 0) {
		const left = ready.length - nextRemoval + waiting.length;
		const most = together ? Math.max(100 / 2, 100 - left) : 100;
		const batch = queue.slice(nextAdd, nextAdd + most);
		nextAdd += batch.length;
		for (const cidr of batch) missing.delete(cidr);
		const still = [];
		for (const one of waiting) if (one.needs.some((need) => missing.has(need))) still.push(one);
		else ready.push(one.cidr);
		waiting = still;
		const room = together ? 100 - batch.length : 100;
		const removes = ready.slice(nextRemoval, nextRemoval + room);
		nextRemoval += removes.length;
		calls.push({
			kind: "modify",
			adds: batch,
			removes
		});
	}
	return calls;
}
/** The calls that turn `have` into `want`; none when they are equal and the size is right. */
function schedule(input) {
	const { have, size, finalSize, largest } = input;
	const modifies = modifications(input);
	let count = new Set(have).size;
	let peak = 0;
	for (const { adds, removes } of modifies) {
		count += adds.length - removes.length;
		peak = Math.max(peak, count);
	}
	const during = Math.max(size, finalSize, peak);
	if (during > Math.max(size, finalSize, largest)) return {
		fits: false,
		peak
	};
	const calls = [...modifies];
	if (during > size) calls.unshift({
		kind: "resize",
		maxEntries: during
	});
	if (during > finalSize) calls.push({
		kind: "resize",
		maxEntries: finalSize
	});
	return {
		fits: true,
		calls
	};
}

// src/apply/entries/descriptions.ts
/** The entries of the list whose description is not the one that it must be, in numeric order. */
function wronglyDescribed(entries, { entries: wanted, described }) {
	return [...described].filter((cidr) => wanted.has(cidr) && entries.has(cidr) && entries.get(cidr) !== wanted.get(cidr)).sort(compareCidrs);
}
/** The calls of a schedule, with those that change descriptions among them; `current`: the list before the first of them. */
function withDescriptions(calls, current, target) {
	const wrong = wronglyDescribed(current.entries, target);
	const describing = [];
	for (let from = 0; from < wrong.length; from += 100) describing.push({
		kind: "modify",
		adds: wrong.slice(from, from + 100),
		removes: []
	});
	const last = calls.at(-1);
	const [first] = calls;
	const largest = Math.max(current.maxEntries, first?.kind === "resize" ? first.maxEntries : 0);
	return last?.kind === "resize" && last.maxEntries < largest ? [
		...calls.slice(0, -1),
		...describing,
		last
	] : [...calls, ...describing];
}

// src/apply/entries/part.ts
/** Additions by what fits into `size`, in numeric order; one that lets removals go may take their room. */
function additionsThatFit({ have, want, size }) {
	const { adds, ready, waiting } = orderOf(have, want);
	let count = new Set(have).size - ready.length;
	const chosen = /* @__PURE__ */ new Set();
	let left = waiting;
	for (const add of adds) {
		const isIn = (need) => need === add || chosen.has(need);
		const going = left.filter(({ needs }) => needs.every(isIn)).length;
		if (count + 1 - going > size) continue;
		chosen.add(add);
		count += 1 - going;
		if (going > 0) left = left.filter(({ needs }) => !needs.every(isIn));
	}
	return [...chosen];
}
function entriesWith(additions, { have, want }) {
	const { ready, waiting } = orderOf(have, want);
	const chosen = new Set(additions);
	const entries = /* @__PURE__ */ new Set([...have, ...chosen]);
	for (const cidr of ready) entries.delete(cidr);
	for (const { cidr, needs } of waiting) if (needs.every((need) => chosen.has(need))) entries.delete(cidr);
	return entries;
}
/** The largest part that can be made without ever holding more than `size` entries. */
function partOf$1(input) {
	const { have, size, together } = input;
	let additions = additionsThatFit(input);
	for (;;) {
		const entries = entriesWith(additions, input);
		const planned = schedule({
			have,
			want: [...entries],
			size,
			finalSize: size,
			largest: size,
			together
		});
		if (planned.fits) return {
			entries,
			schedule: planned
		};
		additions = additions.slice(0, Math.max(0, additions.length - Math.max(1, planned.peak - size)));
	}
}

// src/apply/entries/ladder.ts
function inputOf({ current, target, together }, finalSize) {
	return {
		have: [...current.entries.keys()],
		want: [...target.entries.keys()],
		size: current.maxEntries,
		finalSize,
		largest: target.largest,
		together
	};
}
/** The size that the calls ask for first, if they make the list grow. */
function grownTo(calls, size) {
	const [first] = calls;
	return first?.kind === "resize" && first.maxEntries > size ? first.maxEntries : void 0;
}
/** The calls for the best size that AWS has not refused yet. */
function rungOf(climb) {
	const { current, target, refused = Number.POSITIVE_INFINITY, askedBefore, together } = climb;
	const needed = Math.min(target.size, Math.max(current.maxEntries, target.entries.size));
	const sizes = target.isFixed || needed === target.size ? [target.size] : [target.size, needed];
	const begun = askedBefore ? sizes.slice(-1) : sizes;
	for (const size of begun) {
		const planned = schedule(inputOf(climb, size));
		if (!planned.fits) return planned;
		if ((grownTo(planned.calls, current.maxEntries) ?? 0) >= refused) continue;
		return {
			fits: true,
			calls: withDescriptions(planned.calls, current, target),
			target: {
				...target,
				size
			},
			missing: 0
		};
	}
	const part = partOf$1({
		have: [...current.entries.keys()],
		want: [...target.entries.keys()],
		size: current.maxEntries,
		together
	});
	const described = [...part.entries].map((cidr) => [cidr, target.entries.get(cidr) ?? current.entries.get(cidr) ?? ""]);
	return {
		fits: true,
		calls: withDescriptions(part.schedule.calls, current, target),
		target: {
			entries: new Map(described),
			described: target.described,
			size: current.maxEntries
		},
		missing: [...target.entries.keys()].filter((cidr) => !part.entries.has(cidr)).length
	};
}

// src/apply/entries/known.ts
/** The entries after a call; `described`: the descriptions of those that it adds. */
function entriesAfter(entries, call, described) {
	if (call.kind === "resize") return entries;
	const after = new Map(entries);
	for (const cidr of call.removes) after.delete(cidr);
	for (const cidr of call.adds) after.set(cidr, described.get(cidr) ?? "");
	return after;
}
/** The version that an accepted call leads to. */
function versionAfter(version, call) {
	return call.kind === "resize" ? version : version + 1;
}
/** The list after an accepted call, from how it is seen at rest; undefined: another writer was there, so it must be read. */
function currentAfter(before, call, described, seen) {
	if (!hasVersion(seen) || seen.version !== versionAfter(before.version, call)) return void 0;
	return currentOf(seen, entriesAfter(before.entries, call, described), before.isProven);
}

// src/apply/entries/make-call.ts
/** API reference of ModifyManagedPrefixList: additions and removals of one call; whether apart or together is not said. */
const MOST_TOGETHER = 100;
/** EC2's code for parameters that it does not take, a number of entries beyond its limit among them. */
const INVALID = "InvalidParameterValue";
function send(call, { id, version }, target, { writer }) {
	if (call.kind === "resize") return writer.resize(id, call.maxEntries);
	return writer.modify({
		id,
		currentVersion: version,
		adds: call.adds.map((cidr) => ({
			cidr,
			description: target.entries.get(cidr) ?? ""
		})),
		removes: call.removes
	});
}
/** What a call that AWS did not accept means. */
function refused(call, current, failure) {
	const { kind, code, diagnostic } = failure;
	if (call.kind === "modify" && call.adds.length > 0 && call.removes.length > 0 && code === INVALID && call.adds.length + call.removes.length > MOST_TOGETHER) return {
		kind: "too-many",
		isKnown: kind === "refused"
	};
	if (kind === "conflict" || kind === "lost") {
		const said = diagnostic.detail === void 0 ? {} : { said: diagnostic.detail };
		return {
			kind: "moved",
			isRefused: kind === "conflict",
			...said
		};
	}
	return call.kind === "resize" && diagnostic.code === "aws_error" ? {
		kind: "not-made",
		current,
		diagnostic
	} : {
		kind: "failed",
		diagnostic
	};
}
function notMade(list, what) {
	return {
		code: "apply_failed",
		severity: "error",
		summary: `AWS could not make ${what}: ${list === void 0 ? "it does not exist any more" : `its state is ${list.state}`}`,
		...list?.stateMessage === void 0 ? {} : { detail: `AWS says: ${list.stateMessage}` }
	};
}
/** `current`: the list before the call, whose version the call carries. */
async function makeCall$1(call, current, target, tools, stopped) {
	const written = await send(call, current, target, tools);
	if (!written.ok) return refused(call, current, written);
	const next = versionAfter(current.version, call);
	const settled = await settle(tools.watch, current.id, (list) => (list.version ?? 0) >= next && (call.kind !== "resize" || list.maxEntries === call.maxEntries), tools.clock, {
		stopped,
		before: current,
		onWaiting: tools.onWaiting
	});
	const what = call.kind === "resize" ? "its new size" : "the change of its entries";
	switch (settled.kind) {
		case "reached": {
			const after = currentAfter(current, call, target.entries, settled.list);
			return after === void 0 ? {
				kind: "moved",
				isRefused: false
			} : {
				kind: "made",
				current: after
			};
		}
		case "failed": {
			const { list } = settled;
			if (!hasVersion(list) || list.version !== current.version) return {
				kind: "moved",
				isRefused: false
			};
			return {
				kind: "not-made",
				current: currentOf(list, current.entries, current.isProven),
				diagnostic: notMade(list, what)
			};
		}
		case "unread": return {
			kind: "failed",
			diagnostic: settled.diagnostic
		};
		case "too-long":
			if (stopped() !== void 0) return {
				kind: "moved",
				isRefused: false
			};
			return {
				kind: "failed",
				diagnostic: notMade(settled.list, what)
			};
		default: return {
			kind: "failed",
			diagnostic: notMade(lastSeen(settled), what)
		};
	}
}

// src/apply/entries/change-entries.ts
/** Rounds of looking and deciding again before giving up on a list that does not come to rest. */
const ROUNDS = 10;
/** How old the list's tags may be when a call is made, in milliseconds: a hold stops what begins later. */
const TAGS_MS = 5e3;
/** `start`: what the plan was made from; nothing is read before the first write, which AWS checks against that version. */
async function changeEntries(start, work, tools) {
	return new EntriesChange(start, work, tools).run();
}
var EntriesChange = class {
	#work;
	#tools;
	#current;
	#kept = /* @__PURE__ */ new Set();
	/** Entries about to go that were asked about since the list last moved. */
	#asked = /* @__PURE__ */ new Set();
	#unconfirmed;
	#askedBefore;
	#refused;
	#halved = false;
	#stuck = 0;
	#said;
	constructor(start, work, tools) {
		this.#work = work;
		this.#tools = tools;
		this.#current = start;
		this.#askedBefore = start.state === "modify-failed";
	}
	async run() {
		for (let round = 0; round < ROUNDS; round++) {
			const decision = await this.#decide();
			if (!decision.ok) return this.#ended({
				kind: "held",
				held: decision.held
			});
			const { target } = decision;
			const rung = rungOf({
				current: this.#current,
				target,
				refused: this.#refused && Math.min(...this.#refused.sizes),
				askedBefore: this.#askedBefore,
				together: this.#tools.batches.together
			});
			if (!rung.fits) {
				const reason = `while it changes it would hold ${rung.peak} entries, more than the ${target.largest} it may have`;
				return this.#ended({
					kind: "held",
					held: {
						code: "does_not_fit",
						reason
					}
				});
			}
			const made = await this.#make(rung.calls, target);
			if (typeof made !== "string") return this.#ended(made);
			const end = made === "all" ? await this.#check(rung) : made === "look" ? await this.#look(round) : void 0;
			if (end !== void 0) return this.#ended(end);
		}
		return this.#ended({
			kind: "failed",
			diagnostic: this.#restless()
		});
	}
	#ended(end) {
		return {
			end,
			current: this.#current,
			kept: this.#kept,
			halved: this.#halved,
			...this.#refused === void 0 ? {} : { refused: this.#refused },
			...this.#unconfirmed === void 0 ? {} : { unconfirmed: this.#unconfirmed }
		};
	}
	#replan() {
		const { entries, maxEntries } = this.#current;
		const have = [...entries].map(([cidr, description]) => ({
			cidr,
			description
		}));
		return this.#work.replan({
			entries: have,
			maxEntries
		}, this.#kept);
	}
	/** What is wanted, without the removals that an interface objects to. */
	async #decide() {
		const decision = this.#replan();
		if (!decision.ok) return decision;
		const wanted = decision.target.entries;
		const going = [...this.#current.entries.keys()].filter((cidr) => !wanted.has(cidr)).sort(compareCidrs);
		if (going.every((cidr) => this.#asked.has(cidr))) return decision;
		const found = await this.#work.confirm(going, wanted.keys());
		this.#asked = new Set(going);
		if (!found.ok) this.#unconfirmed = found.diagnostic;
		for (const cidr of going) if (!found.ok || found.value.has(cidr)) this.#kept.add(cidr);
		return this.#replan();
	}
	async #make(calls, target) {
		for (const call of calls) {
			const reason = this.#work.stopped();
			if (reason !== void 0) return {
				kind: "stopped",
				reason
			};
			const seen = await this.#tools.watch.look(this.#current.id, TAGS_MS);
			const held = objection(this.#work, seen.ok && seen.value?.tags || this.#current.tags);
			if (held !== void 0) return {
				kind: "held",
				held
			};
			const made = await this.#call(call, target);
			if (made !== void 0) return made;
		}
		return "all";
	}
	/** Undefined when AWS made the call. */
	async #call(call, target) {
		const { maxEntries } = this.#current;
		const end = await makeCall$1(call, this.#current, target, this.#tools, this.#work.stopped);
		switch (end.kind) {
			case "made":
				this.#current = end.current;
				return;
			case "failed": return end;
			case "moved":
				this.#said = end.said ?? this.#said;
				if (end.isRefused) this.#stuck++;
				return "look";
			case "too-many":
				if (this.#tools.batches.halve()) this.#halved = true;
				return end.isKnown ? "decide" : "look";
			case "not-made": {
				this.#current = end.current;
				const { diagnostic } = end;
				if (call.kind === "modify") return {
					kind: "failed",
					diagnostic
				};
				if (call.maxEntries < maxEntries) return {
					kind: "failed",
					shrink: {
						from: maxEntries,
						to: call.maxEntries
					},
					diagnostic
				};
				this.#refused = {
					from: maxEntries,
					sizes: [...this.#refused?.sizes ?? [], call.maxEntries],
					diagnostic
				};
				return "decide";
			}
		}
	}
	/** All calls are made: is the list as it should be? Undefined: it is not, decide again. */
	async #check({ target, missing }) {
		if (!this.#current.isProven) {
			const read = await readAgain(this.#tools.writer, this.#current);
			if (!read.ok) return {
				kind: "failed",
				diagnostic: read.diagnostic
			};
			this.#current = read.value;
		}
		const { entries, maxEntries } = this.#current;
		if (!(maxEntries === target.size && entries.size === target.entries.size && [...target.entries.keys()].every((cidr) => entries.has(cidr)) && wronglyDescribed(entries, target).length === 0)) return void 0;
		return missing === 0 ? { kind: "done" } : {
			kind: "short",
			missing
		};
	}
	/** The list moved, or may have: what is it now? An end only when that cannot be known. */
	async #look(round) {
		const reason = this.#work.stopped();
		if (reason !== void 0) return {
			kind: "stopped",
			reason
		};
		await this.#tools.clock.sleep(backoff(this.#tools.clock, round, 500, 2, 1e4));
		const seen = await readCurrent(this.#tools, this.#current.id, this.#current);
		if (!seen.ok) return {
			kind: "failed",
			diagnostic: seen.diagnostic
		};
		const before = this.#current;
		this.#current = seen.value;
		this.#asked.clear();
		if (!isStuck(before, seen.value)) this.#stuck = 0;
		return this.#stuck >= 2 ? {
			kind: "failed",
			diagnostic: stuck(seen.value, this.#said)
		} : void 0;
	}
	#restless() {
		return {
			code: "conflict",
			severity: "error",
			summary: `the list did not come to rest in ${ROUNDS} rounds: another writer keeps changing it`,
			...this.#said === void 0 ? {} : { detail: `What AWS said last to a change of it: ${this.#said}` },
			remedy: "Find out who else writes to the list, then run apply again: it goes on from here."
		};
	}
};

// src/apply/entries/words.ts
/** What a list that did not get there lacks, in a phrase. */
function lacking$1({ change }, row) {
	const adds = addsOf$1(change).length;
	const removes = removesOf(change).length;
	const describes = describesOf(change).length;
	const parts = [
		adds > row.added ? `${counted(adds - row.added, "entry")} not added` : "",
		removes > row.removed ? `${counted(removes - row.removed, "entry")} not removed` : "",
		describes > row.described ? `${counted(describes - row.described, "description")} not changed` : ""
	].filter((part) => part !== "");
	return parts.length === 0 ? "not finished" : parts.join(", ");
}
/** `46 to 68, nor to 58`. */
function sizesOf({ from, sizes }) {
	return `${from} to ${sizes.join(", nor to ")}`;
}
/** At most this much of AWS' own words in a row; the diagnostic has all of them. */
const MOST_QUOTED = 200;
/** For the row of a list that AWS did not let grow: `12 entries not added: AWS could not resize it from 46 to 58 (…)`. */
function shortResult(missing, refused) {
	const said = refused.diagnostic.detail ?? "";
	const quoted = said.length > MOST_QUOTED ? `${said.slice(0, MOST_QUOTED)} …` : said;
	const why = `AWS could not resize it from ${sizesOf(refused)}`;
	return `${counted(missing, "entry")} not added: ${why}${quoted === "" ? "" : ` (${quoted})`}`;
}
const ROOM = "A resource that references the list may not hold that many more rules. Raise its quota or lower max_entries, then run apply again: it goes on from here.";
/** A list whose additions wait, since AWS did not let it grow. */
function shortOf(missing, refused) {
	const { detail } = refused.diagnostic;
	return {
		code: "resize_failed",
		severity: "error",
		summary: `${counted(missing, "entry")} ${missing === 1 ? "waits" : "wait"}: AWS could not resize the list from ${sizesOf(refused)}`,
		...detail === void 0 ? {} : { detail },
		remedy: ROOM
	};
}
/** A list that holds all that is wanted at a smaller size than planned. */
function smallerOf(size, refused) {
	const { detail } = refused.diagnostic;
	return {
		code: "resize_failed",
		severity: "warning",
		summary: `AWS could not resize the list from ${sizesOf(refused)}, so it has ${size}, without headroom`,
		...detail === void 0 ? {} : { detail },
		remedy: "The next additions may not fit. Raise the quota of what references the list."
	};
}
/** A list that holds all that is wanted, and did not get the size that the file says. */
function notGrown(refused) {
	const { detail } = refused.diagnostic;
	return {
		code: "resize_failed",
		severity: "error",
		summary: `AWS could not resize the list from ${sizesOf(refused)}; its entries are right`,
		...detail === void 0 ? {} : { detail },
		remedy: ROOM
	};
}
/** A list that AWS did not make smaller. */
function notShrunk({ from, to }, diagnostic) {
	return {
		...diagnostic,
		code: "resize_failed",
		summary: `AWS could not shrink the list from ${from} to ${to}`,
		remedy: "Its entries are right; only its size is larger than it has to be. Run apply again to try once more."
	};
}
/** The warning about entries that stay although the plan removes them. `kept`: how many, at least 1. */
function keptWarning(planned, kept) {
	return located(planned, {
		code: "kept_entries",
		severity: "warning",
		summary: `${counted(kept, "entry")} planned to go ${kept === 1 ? "stays" : "stay"}, since an interface still has the address`,
		detail: "A read right before the removal found them. The next plan looks again."
	});
}
/** A list that was to be changed and must not be after all: an error, since what was planned did not happen. */
function heldDiagnostic({ code, reason, detail }) {
	return {
		code,
		severity: "error",
		summary: `held back: ${reason}`,
		...detail === void 0 ? {} : { detail }
	};
}

// src/apply/entries/list-entries.ts
function withEntries(row, work, before, { current, kept }) {
	const described = describesOf(work.planned.change).filter(({ cidr, to }) => {
		return before.entries.get(cidr) !== to && current.entries.get(cidr) === to;
	});
	return {
		...row,
		versionAfter: current.version,
		sizeAfter: current.maxEntries,
		entriesAfter: current.entries.size,
		added: [...current.entries.keys()].filter((cidr) => !before.entries.has(cidr)).length,
		removed: [...before.entries.keys()].filter((cidr) => !current.entries.has(cidr)).length,
		described: described.length,
		kept: kept.size
	};
}
/** What a list ends with that could not be finished; undefined when it could. */
function endOf$1(work, row, result) {
	const { end, refused, unconfirmed } = result;
	const left = lacking$1(work.planned, row);
	switch (end.kind) {
		case "held": return failed(work, row, `held back, ${left}`, heldDiagnostic(end.held));
		case "stopped": return {
			row: {
				...row,
				outcome: "not-done",
				result: `${end.reason}, ${left}`
			},
			diagnostics: []
		};
		case "failed": {
			const { shrink, diagnostic } = end;
			if (shrink === void 0) return failed(work, row, left, diagnostic);
			const size = `not resized ${shrink.from} -> ${shrink.to}, its entries are right`;
			return failed(work, row, size, notShrunk(shrink, diagnostic));
		}
		case "short": return refused && failed(work, row, shortResult(end.missing, refused), shortOf(end.missing, refused));
		case "done": {
			if (refused !== void 0 && row.sizeAfter === refused.from) {
				const size = `not resized ${refused.from} -> ${refused.sizes[0]}, its entries are right`;
				return failed(work, row, size, notGrown(refused));
			}
			if (unconfirmed === void 0) return void 0;
			const summary = `its removals could not be confirmed and were left out: ${unconfirmed.summary}`;
			return failed(work, row, left, {
				...unconfirmed,
				summary
			});
		}
	}
}
/** Brings size and entries from `start` to what is wanted; `base`: the row so far; `before`: what additions are counted from. */
async function applyEntries(work, start, base, tools, before = start) {
	const result = await changeEntries(start, work, tools);
	const row = withEntries(base, work, before, result);
	const { kept, current, refused, halved } = result;
	const diagnostics = [...halved ? [HALVED] : [], ...kept.size === 0 ? [] : [keptWarning(work.planned, kept.size)]];
	const end = endOf$1(work, row, result);
	if (end !== void 0) return {
		ok: false,
		end: {
			...end,
			diagnostics: [...end.diagnostics, ...halved ? [HALVED] : []]
		}
	};
	const smaller = refused === void 0 ? [] : [located(work.planned, smallerOf(current.maxEntries, refused))];
	return {
		ok: true,
		row,
		diagnostics: [...diagnostics, ...smaller],
		current
	};
}

// src/apply/repeat.ts
/** Tries. */
const TRIES$1 = 5;
/** Undefined when it succeeded, else why not. */
async function repeated$1(write, clock) {
	let last;
	for (let attempt = 0; attempt < TRIES$1; attempt++) {
		const written = await write();
		if (written.ok) return void 0;
		last = written.diagnostic;
		if (written.kind === "refused" || written.kind === "token") break;
		await clock.sleep(backoff(clock, attempt, 500, 2, 1e4));
	}
	return last;
}

// src/apply/sharing/share-calls.ts
/** One text for each different call, by which the same call is recognised later in the run. */
function keyOf$1(call) {
	return [
		call.kind,
		"arn" in call ? call.arn : "",
		"principal" in call ? call.principal : ""
	].join(" ");
}
/** True if the principal counts as part of the share, also while it is being added or has not accepted the invitation. */
function has({ principals }, principal) {
	return principals.some((member) => member.id === principal && isIn(member));
}
/** Of shares that take a change now; those that are being made do not yet. */
function callsLeft(shares, change) {
	const staying = shares.filter(isStaying);
	const ready = staying.filter(({ state }) => state === "ACTIVE");
	if (change.ends) return ready.map(({ arn }) => ({
		kind: "delete",
		arn
	}));
	if (staying.length === 0) return change.adds.length === 0 ? [] : [{ kind: "create" }];
	const removes = change.removes.flatMap((principal) => ready.filter((share) => has(share, principal)).map(({ arn }) => ({
		kind: "remove",
		arn,
		principal
	})));
	const joins = joinsOf(ready, staying, change);
	const external = ready.filter(({ allowExternal }) => change.changesExternal && allowExternal !== change.allowExternal).map(({ arn }) => ({
		kind: "allow-external",
		arn
	}));
	const adds = addsOf(staying, change);
	return change.changesExternal && !change.allowExternal ? [
		...removes,
		...external,
		...adds,
		...joins
	] : [
		...external,
		...adds,
		...removes,
		...joins
	];
}
/** The share into which others are joined: the same for every run that sees the same shares. */
function mainOf(staying) {
	return staying.find(holdsList) ?? staying[0];
}
function joinsOf(ready, staying, { removes }) {
	const main = mainOf(staying);
	if (main === void 0 || main.state !== "ACTIVE" || !holdsList(main)) return [];
	return ready.filter((share) => share !== main).flatMap((share) => {
		const moving = share.principals.filter((member) => isIn(member) && !removes.includes(member.id));
		const missing = moving.filter(({ id }) => !has(main, id));
		if (missing.length > 0) return missing.map(({ id }) => ({
			kind: "add",
			arn: main.arn,
			principal: id
		}));
		return moving.every(({ id }) => main.principals.some((member) => member.id === id && (member.state === "ASSOCIATED" || member.external))) ? [{
			kind: "delete",
			arn: share.arn
		}] : [];
	});
}
function addsOf(staying, { adds }) {
	const main = mainOf(staying);
	if (main === void 0 || main.state !== "ACTIVE" || adds.length === 0) return [];
	const missing = adds.filter((principal) => !has(main, principal) && !staying.some((share) => holdsList(share) && has(share, principal)));
	return [...holdsList(main) ? [] : [{
		kind: "add-list",
		arn: main.arn
	}], ...missing.map((principal) => ({
		kind: "add",
		arn: main.arn,
		principal
	}))];
}
/** True while RAM is at work on what the change asks for; invitations are other people's work. */
function isMoving(shares, change) {
	const isJoining = !change.ends && shares.filter(({ state }) => state === "ACTIVE").length > 1;
	return shares.some(({ state, resources, principals }) => state !== "ACTIVE" || resources.some((member) => member.state === "ASSOCIATING" || member.state === "DISASSOCIATING") || principals.some((member) => member.state === "ASSOCIATING" && !member.external && (isJoining || change.adds.includes(member.id)) || member.state === "DISASSOCIATING" && [...change.adds, ...change.removes].includes(member.id)));
}

// src/apply/sharing/share-end.ts
/** Nothing was done, since nobody knows what is there. */
function unreadEnd({ adds, removes }, diagnostic) {
	return {
		shared: [],
		invited: [],
		slow: [],
		unshared: [],
		joined: 0,
		notShared: adds,
		stillShared: removes,
		problems: [diagnostic]
	};
}
/** The best that any share says of a principal that is to be in. */
function reachedBy(shares, principal, { allowExternal }) {
	const members = shares.filter(holdsList).flatMap(({ principals }) => principals.filter((member) => member.id === principal && isIn(member)));
	if (members.length === 0) return "not";
	if (members.some(({ state }) => state !== "ASSOCIATING")) return "shared";
	return members.every(({ external }) => external) || allowExternal && isAccountId$1(principal) ? "invited" : "slow";
}
function failure$1(summary, detail) {
	const remedy = "Run apply again: it goes on from here.";
	return {
		code: "share_failed",
		severity: "error",
		summary,
		...detail === void 0 ? {} : { detail },
		remedy
	};
}
/** `said`: what AWS answered last that was no refusal. */
function endOf(all, change, refused, said, stopped) {
	const shares = all.filter(isStaying);
	const having = (how) => change.adds.filter((principal) => reachedBy(shares, principal, change) === how);
	const notShared = having("not");
	const stillShared = change.removes.filter((principal) => shares.some((share) => has(share, principal)));
	const message = (principal) => shares.flatMap(({ principals }) => principals).find(({ id, message }) => id === principal && message !== void 0)?.message;
	const about = (kind, principal) => {
		const what = `${kind === "add" ? "not" : "still"} shared with ${shortPrincipal(principal)}`;
		const refusal = refused.find(({ call }) => call.kind === kind && call.principal === principal);
		if (refusal === void 0) return failure$1(what, message(principal) ?? said?.detail);
		return {
			...refusal.diagnostic,
			summary: `${what}: ${refusal.diagnostic.summary}`
		};
	};
	const whole = refused.filter(({ call }) => call.kind !== "add" && call.kind !== "remove");
	const isHeld = whole.every(({ call }) => call.kind !== "create" && call.kind !== "add-list");
	const problems = [
		...whole.map(({ diagnostic }) => ({
			...diagnostic,
			summary: `its sharing was not changed: ${diagnostic.summary}`
		})),
		...isHeld ? notShared.map((principal) => about("add", principal)) : [],
		...change.ends ? [] : stillShared.map((principal) => about("remove", principal)),
		...change.ends && shares.length > 0 && whole.length === 0 ? [failure$1("its resource share is still there", said?.detail)] : []
	];
	return {
		shared: having("shared"),
		invited: having("invited"),
		slow: having("slow"),
		notShared,
		unshared: change.removes.filter((principal) => !stillShared.includes(principal)),
		stillShared,
		joined: 0,
		problems: stopped === void 0 ? problems : [],
		...stopped === void 0 ? {} : { stopped }
	};
}

// src/apply/sharing/share.ts
/** Terraform waits as long for an association (terraform-provider-aws, ram package). */
const LONGEST_MS = 3e5;
/** What AWS accepted may not be seen for a while, or be seen as it was before. */
const STALE_MS = 3e4;
/** Where accounts outside of the organisation are allowed, one that waits this long waits for its own people. */
const INVITATION_MS = 3e4;
/**
* A share that AWS says it has created and does not show for so long is one that is gone: its token is remembered from an earlier
* creation. If it was only slow, there are two in the end, which are joined.
*/
const UNSEEN_MS = 1e4;
/** How often a list may be shared and unshared within the day that AWS may remember tokens. */
const GENERATIONS = 20;
const CREATE = keyOf$1({ kind: "create" });
/** After a signal to stop: see settle.ts. */
const STOPPED_MS = 5e3;
/** Ends the sharing of a list, whoever it is shared with. */
const ENDING = {
	adds: [],
	removes: [],
	unchanged: 0,
	allowExternal: false,
	changesExternal: false,
	ends: true
};
/** By the list's id, since lists may be renamed; plsync itself knows its shares by their tags. */
function shareName(listId) {
	return `plsync-${listId}`;
}
async function makeCall(call, { listId, listArn, owner, change, token }, run, generation, writer) {
	const once = token(listId, run, keyOf$1(call));
	switch (call.kind) {
		case "create": return writer.create({
			name: shareName(listId),
			listArn,
			allowExternal: change.allowExternal,
			tags: /* @__PURE__ */ new Map([[TAG.owner, owner], [LIST_TAG, listId]]),
			clientToken: token(owner, listId, "create", String(generation))
		});
		case "add-list": return writer.addList(call.arn, listArn, once);
		case "add": return writer.addPrincipal(call.arn, call.principal, once);
		case "remove": return writer.removePrincipal(call.arn, call.principal, once);
		case "allow-external": return writer.allowExternal(call.arn, change.allowExternal, once);
		case "delete": return writer.delete(call.arn, once);
	}
}
function isWaitedFor(shares, { change }, waited) {
	const adds = change.allowExternal && waited >= INVITATION_MS ? change.adds.filter((principal) => !isAccountId$1(principal)) : change.adds;
	return isMoving(shares, {
		...change,
		adds
	});
}
/**
* Makes the calls until the list is shared as planned, or no longer shared, and RAM is at rest. Waits at most five minutes for an
* association, and half a minute for accounts that must accept an invitation. Failures, refused principals included, are in what
* it returns; it throws only where there is a bug.
*/
async function shareList(sharing, writer, clock) {
	const start = clock.now();
	const run = `${start} ${clock.random()}`;
	const attempts = {
		accepted: /* @__PURE__ */ new Map(),
		refused: /* @__PURE__ */ new Map()
	};
	let stoppedSince;
	let generation = 1;
	let joined = 0;
	for (let quiet = 0;; quiet++) {
		const read = await writer.ofList(sharing.listId, sharing.owner);
		if (!read.ok) return unreadEnd(sharing.change, read.diagnostic);
		const waited = clock.now() - start;
		const calls = callsLeft(read.value, sharing.change);
		const open = calls.map(keyOf$1);
		const unseen = clock.now() - (attempts.accepted.get(CREATE) ?? Number.POSITIVE_INFINITY);
		if (open.includes(CREATE) && unseen >= UNSEEN_MS && generation < GENERATIONS) {
			generation++;
			attempts.accepted.delete(CREATE);
		}
		for (const key of attempts.refused.keys()) if (!open.includes(key)) attempts.refused.delete(key);
		const isNew = (key) => !attempts.accepted.has(key) && !attempts.refused.has(key);
		const isUnseen = (key) => clock.now() - (attempts.accepted.get(key) ?? -Infinity) < STALE_MS;
		const fresh = calls.filter((call) => isNew(keyOf$1(call)));
		const reason = sharing.stopped();
		if (reason !== void 0) stoppedSince ??= clock.now();
		if (waited >= LONGEST_MS || reason !== void 0 && (fresh.length > 0 || clock.now() - (stoppedSince ?? 0) >= STOPPED_MS) || fresh.length === 0 && !open.some(isUnseen) && !isWaitedFor(read.value, sharing, waited)) {
			const stopped = fresh.length > 0 ? reason : void 0;
			return {
				...endOf(read.value, sharing.change, [...attempts.refused.values()], attempts.said, stopped),
				joined
			};
		}
		for (const call of fresh) {
			const written = await makeCall(call, sharing, run, generation, writer);
			const isKnown = !written.ok && written.kind === "token" && call.kind === "create";
			if (written.ok && call.kind === "delete" && !sharing.change.ends) joined++;
			if (written.ok || isKnown) attempts.accepted.set(keyOf$1(call), clock.now());
			else if (written.kind === "refused") attempts.refused.set(keyOf$1(call), {
				call,
				diagnostic: written.diagnostic
			});
			else attempts.said = written.diagnostic;
		}
		if (fresh.length > 0) quiet = 0;
		await clock.sleep(backoff(clock, quiet, 500, 1.6, 5e3));
	}
}

// src/apply/sharing/list-sharing.ts
/** More principals than this are counted. */
const NAMED = 3;
function run(work, list, change, tools) {
	const { owner, shareToken, stopped } = work;
	const sharing = {
		listId: list.id,
		listArn: list.arn,
		owner,
		change,
		token: shareToken,
		stopped
	};
	return shareList(sharing, tools.writer.shares, tools.clock);
}
function signed$1(sign, principals, remark = "") {
	if (principals.length > NAMED) return [`${sign}${principals.length} principals${remark}`];
	return principals.map((principal) => `${sign}${shortPrincipal(principal)}${remark}`);
}
function named(principals) {
	return principals.length > NAMED ? `${principals.length} principals` : principals.map(shortPrincipal).join(", ");
}
/** `+555555555555 -666666666666`, `+777777777777 (invited)`, `2 resource shares joined`, `ended`. */
function resultOf$1(change, end) {
	const parts = [
		...signed$1("+", end.shared),
		...signed$1("+", end.invited, " (invited)"),
		...signed$1("+", end.slow, " (under way)"),
		...signed$1("-", end.unshared),
		...end.joined === 0 ? [] : [`${end.joined + 1} resource shares joined`]
	];
	if (parts.length > 0) return parts.join(" ");
	return change.ends ? "ended" : "updated";
}
function pending({ invited, slow }) {
	return [...invited.map((principal) => {
		return {
			code: "share_pending",
			severity: "warning",
			summary: `${shortPrincipal(principal)} has an invitation to the list, and sees it once somebody there accepts it`,
			remedy: `In account ${principal}: AWS Resource Access Manager, "Shared with me", "Resource shares". Until then nothing is left to do here.`
		};
	}), ...slow.map((principal) => {
		return {
			code: "share_pending",
			severity: "warning",
			summary: `AWS accepted ${shortPrincipal(principal)} as a principal, but was still at it after minutes`
		};
	})];
}
function lacking({ notShared, stillShared }) {
	const parts = [...notShared.length === 0 ? [] : [`not shared with ${named(notShared)}`], ...stillShared.length === 0 ? [] : [`still shared with ${named(stillShared)}`]];
	return parts.length === 0 ? "sharing not updated" : parts.join(", ");
}
/**
* Shares the list once its entries are right. `before`: what else was done, in a phrase. What fails here makes the row a failed
* one, and takes nothing back.
*/
async function applySharing(work, list, change, row, before, tools) {
	const end = await run(work, list, change, tools);
	const diagnostics = [...end.problems, ...pending(end)].map((one) => located(work.planned, one));
	if (end.stopped !== void 0) return {
		row: {
			...row,
			outcome: "not-done",
			result: `${end.stopped}, ${lacking(end)}`
		},
		diagnostics
	};
	if (end.problems.length > 0) {
		const result = [...before === "" ? [] : [before], lacking(end)].join(", ");
		return {
			row: {
				...row,
				outcome: "failed",
				result
			},
			diagnostics
		};
	}
	const words = resultOf$1(change, end);
	const result = before === "" && /^[+-]/.test(words) ? words : [
		...before === "" ? [] : [`${before},`],
		"sharing",
		words
	].join(" ");
	return {
		row: done(row, result),
		diagnostics
	};
}
/** Ends all sharing of a list that is about to go; why it did not, or undefined. */
async function unshare(work, have, tools) {
	if (!have.tags.has(TAG.share)) return void 0;
	const end = await run(work, have, ENDING, tools);
	if (end.stopped === void 0) return end.problems[0];
	return {
		code: "share_failed",
		severity: "error",
		summary: `${end.stopped}, and the list is still shared`
	};
}
/** Takes our tags off the shares of a list that is retained: they stay as they are, and plsync no longer manages them. */
async function forgetShares(work, have, { writer, clock }) {
	if (!have.tags.has(TAG.share)) return void 0;
	const shares = await writer.shares.ofList(have.id, work.owner);
	if (!shares.ok) return shares.diagnostic;
	for (const { arn } of shares.value) {
		const refused = await repeated$1(() => writer.shares.untag(arn, [TAG.owner, LIST_TAG]), clock);
		if (refused !== void 0) return refused;
	}
}

// src/apply/tags.ts
/** Sets the tags, if there are any; undefined when that went well. */
async function setTags(id, tags, { writer, clock }) {
	return tags.size === 0 ? void 0 : repeated$1(() => writer.tag(id, tags), clock);
}
/** Takes the tags away, if there are any; undefined when that went well. */
async function removeTags(id, keys, { writer, clock }) {
	return keys.length === 0 ? void 0 : repeated$1(() => writer.untag(id, keys), clock);
}
/** Those of the wanted tags that the list does not have, or has with another value. */
function missingTags(wanted, has) {
	return new Map([...wanted].filter(([key, value]) => has.get(key) !== value));
}
/**
* `plsync:applied` for entries that are certain to be those of that version, where it says something new; empty where it does
* not, and where entries stayed that are not wanted. `tags`: what the list has.
*/
function appliedTag(state, applied) {
	const value = state.kept === 0 ? applied(state.version, state.entries) : void 0;
	return value === void 0 ? /* @__PURE__ */ new Map() : missingTags(/* @__PURE__ */ new Map([[TAG.applied, value]]), state.tags);
}
/**
* `plsync:previous` for a list whose entries this apply has changed: the version that an earlier apply or rollback had finished, by
* the tags that the list had before. Empty where these do not say: a list that is only being made has no good older version.
*/
function previousTag(before) {
	const finished = finishedVersion(before);
	return finished === void 0 ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[TAG.previous, String(finished)]]);
}
/** The same for a list that is taken over: the version that it had, unless that one was empty. */
function adoptedTag({ version, entryCount }) {
	return entryCount === 0 ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[TAG.previous, String(version)]]);
}
function appliedToKept({ planned, entries, applied }) {
	const { change, held } = planned;
	if (change.kind !== "keep" || held.length > 0 || change.have.tags.has(TAG.hold)) return /* @__PURE__ */ new Map();
	const { version, tags } = change.have;
	return appliedTag({
		version,
		entries: entries.map(({ cidr }) => cidr),
		kept: 0,
		tags
	}, applied);
}
/** Brings a stale `plsync:applied` of a list without changes up to date. It only saves a read, so a failure is no matter. */
async function repairApplied(work, tools) {
	const { change } = work.planned;
	if (change.kind === "keep") await setTags(change.have.id, appliedToKept(work), tools);
}
/** True if there is something for `repairApplied` to do. */
function isAppliedStale(work) {
	return appliedToKept(work).size > 0;
}

// src/apply/rename.ts
const TRIES = 5;
/** Refusals of a list in a failed state after which there is no point in going on: see stuck.ts. */
const STUCK = 2;
/** AWS accepts the name, or it is there already; else why not. */
async function accepted(id, to, { writer, watch, clock }) {
	let last;
	let refusals = 0;
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const written = await writer.rename(id, to);
		if (written.ok) return void 0;
		last = written.diagnostic;
		if (written.kind === "refused" || written.kind === "token") return last;
		const seen = await watch.look(id);
		if (seen.ok && seen.value?.name === to) return void 0;
		const hasFailed = seen.ok && seen.value?.state.endsWith("-failed") === true;
		if (written.kind === "conflict" && hasFailed && ++refusals >= STUCK && seen.value !== void 0) return stuck(seen.value, last.detail);
		await clock.sleep(backoff(clock, attempt, 500, 2, 1e4));
	}
	return last;
}
/** Undefined when the list is seen under its new name, else why not. */
async function renameList(id, to, tools) {
	const refused = await accepted(id, to, tools);
	if (refused !== void 0) return refused;
	const { watch, clock, onWaiting } = tools;
	const settled = await settle(watch, id, (list) => list.name === to, clock, { onWaiting });
	if (settled.kind === "reached") return void 0;
	if (settled.kind === "unread") return settled.diagnostic;
	return {
		code: "apply_failed",
		severity: "error",
		summary: `AWS accepted the name ${to}, but the list is still called ${lastSeen(settled)?.name ?? "something else"}`
	};
}

// src/apply/update.ts
/** The tags that speak of the file as applied: they come when the entries are right. */
const DEFINITION = [
	TAG.settings,
	TAG.content,
	TAG.words
];
/** The list as the plan saw it; with what is seen of it now, if it has not moved on since. */
function plannedState({ entries, isProven }, have, seen) {
	const known = new Map(entries.map((entry) => [entry.cidr, entry.description]));
	const { id, version, maxEntries, tags } = have;
	if (isAsPlanned(have, seen)) return currentOf(seen, known, isProven);
	return {
		id,
		version,
		maxEntries,
		entries: known,
		isProven: false,
		state: "modify-complete",
		tags
	};
}
function isAsPlanned({ version }, seen) {
	return seen !== void 0 && hasVersion(seen) && seen.version === version && !isInProgress(seen.state);
}
/** Size and entries; a list that has moved on since the plan is read first. One that is gone is not: AWS says so to the first call. */
async function changeOf(work, planned, seen, base, tools) {
	const start = seen !== void 0 && (seen.version !== planned.version || isInProgress(seen.state)) ? await readCurrent(tools, planned.id) : {
		ok: true,
		value: planned
	};
	if (start.ok) return applyEntries(work, start.value, base, tools);
	return {
		ok: false,
		end: failed(work, base, "not changed", start.diagnostic)
	};
}
/** What was done before the sharing, in a phrase; empty when nothing was. */
function doneBefore(change, row) {
	return [
		change.adopt ? "adopted" : "",
		change.rename === void 0 ? "" : `renamed to ${change.rename.to}`,
		row.sizeAfter === row.sizeBefore ? "" : `resized ${row.sizeBefore} -> ${row.sizeAfter}`,
		row.versionAfter === row.versionBefore ? "" : `version ${row.versionAfter}`
	].filter((part) => part !== "").join(", ");
}
function resultOf(change, row) {
	const before = doneBefore(change, row);
	if (before !== "") return before;
	return change.tags.set.size + change.tags.remove.length > 0 ? "tags updated" : "nothing changed";
}
/**
* Changes an existing list as planned: its name, its entries and size, its sharing, its tags. Entries come before sharing, and the
* tag of the settings last. `base`: the row of the report as it is before anything is done. A failure is in the row and diagnostics
* that it returns.
*/
async function update(work, change, base, tools) {
	const { have } = change;
	const { id } = have;
	const seen = await tools.watch.look(id);
	if (!seen.ok) return failed(work, base, "not changed", seen.diagnostic);
	const held = objection(work, seen.value?.tags ?? have.tags);
	if (held !== void 0) return failed(work, base, "held back, not changed", heldDiagnostic(held));
	const last = new Map([...change.tags.set].filter(([key]) => DEFINITION.includes(key) || !change.adopt));
	const first = new Map([...change.tags.set].filter(([key]) => !last.has(key)));
	const untagged = await setTags(id, new Map([...first, ...change.adopt ? adoptedTag(have) : []]), tools);
	if (untagged !== void 0) return failed(work, base, "not adopted", untagged);
	if (change.rename !== void 0) {
		const unnamed = await renameList(id, change.rename.to, tools);
		if (unnamed !== void 0) return failed(work, base, "not renamed", unnamed);
	}
	const planned = plannedState(work, have, seen.value);
	const end = change.adds.length + change.removes.length + change.describes.length > 0 || change.resize !== void 0 ? await changeOf(work, planned, seen.value, base, tools) : {
		ok: true,
		row: base,
		diagnostics: [],
		current: planned
	};
	if (!end.ok) return end.end;
	const { row, diagnostics } = end;
	const { version, entries, tags } = end.current;
	const applied = appliedTag({
		version,
		entries: entries.keys(),
		kept: row.kept,
		tags
	}, work.applied);
	const previous = row.versionAfter === row.versionBefore ? [] : previousTag(have.tags);
	const unset = await setTags(id, new Map([
		...last,
		...applied,
		...previous
	]), tools);
	if (unset !== void 0 && last.size > 0) return failed(work, row, "entries right, tags not updated", unset);
	const shared = change.share && await applySharing(work, have, change.share, row, doneBefore(change, row), tools);
	const isShared = shared === void 0 || shared.row.outcome === "done";
	const going = change.tags.remove.filter((key) => isShared || key !== TAG.share);
	const left = await removeTags(id, going, tools);
	if (left !== void 0) return failed(work, row, "entries right, tags not updated", left);
	return {
		row: shared?.row ?? done(row, resultOf(change, row)),
		diagnostics: [...diagnostics, ...shared?.diagnostics ?? []]
	};
}

// src/apply/list.ts
/** What goes into the call that creates the list; what is beyond it follows. */
function creationOf({ planned, owner, token, applied }, { maxEntries, tags, adds }) {
	const { name, family } = planned;
	const entries = [...adds].sort((a, b) => compareCidrs(a.cidr, b.cidr)).slice(0, 100).map(({ cidr, description }) => ({
		cidr,
		description
	}));
	const cidrs = entries.map(({ cidr }) => cidr);
	const said = entries.length === adds.length ? appliedTag({
		version: 1,
		entries: cidrs,
		kept: 0,
		tags
	}, applied) : [];
	return {
		name,
		family,
		maxEntries,
		tags: new Map([...tags, ...said]),
		entries,
		owner,
		token
	};
}
async function create(work, change, base, tools) {
	const creation = creationOf(work, change);
	const created = await createList(creation, tools);
	if (!created.ok) return failed(work, base, "not created", created.diagnostic);
	const { arn, isOthers, current } = created.value;
	const { id } = current;
	const row = {
		...base,
		id
	};
	const held = objection(work, current.tags);
	if (held !== void 0) return failed(work, row, "created by another run, held back", heldDiagnostic(held));
	if (isOthers) {
		const untagged = await setTags(id, missingTags(change.tags, current.tags), tools);
		if (untagged !== void 0) return failed(work, row, "created by another run, tags not updated", untagged);
	}
	const before = isOthers ? current : {
		...current,
		entries: /* @__PURE__ */ new Map()
	};
	const end = await applyEntries(work, current, row, tools, before);
	if (!end.ok) return end.end;
	const { version, entries, tags } = end.current;
	await setTags(id, appliedTag({
		version,
		entries: entries.keys(),
		kept: end.row.kept,
		tags
	}, work.applied), tools);
	const result = isOthers ? `${id}, created by another run` : `created ${id}`;
	if (change.share === void 0) return {
		row: done(end.row, result),
		diagnostics: end.diagnostics
	};
	const shared = await applySharing(work, {
		id,
		arn
	}, change.share, end.row, result, tools);
	return {
		...shared,
		diagnostics: [...end.diagnostics, ...shared.diagnostics]
	};
}
async function remove(work, have, base, tools) {
	const deleted = await deleteList(have, tools, () => unshare(work, have, tools));
	if (!deleted.ok) return failed(work, base, "not deleted", deleted.diagnostic);
	return {
		row: {
			...base,
			outcome: deleted.already ? "already" : "done",
			entriesAfter: 0,
			removed: have.entryCount,
			result: "deleted"
		},
		diagnostics: []
	};
}
async function retain(work, change, base, tools) {
	const seen = await tools.watch.look(change.have.id);
	if (!seen.ok) return failed(work, base, "still managed", seen.diagnostic);
	const held = objection(work, seen.value?.tags ?? change.have.tags);
	if (held !== void 0) return failed(work, base, "held back, still managed", heldDiagnostic(held));
	const refused = await forgetShares(work, change.have, tools) ?? await removeTags(change.have.id, change.tags.remove, tools);
	if (refused !== void 0) return failed(work, base, "still managed", refused);
	return {
		row: done(base, "retained, no longer managed"),
		diagnostics: []
	};
}
/** `base`: the row with what is known before anything is done. */
async function applyList(work, base, tools) {
	const { change } = work.planned;
	switch (change.kind) {
		case "create": return create(work, change, base, tools);
		case "update": return update(work, change, base, tools);
		case "delete": return remove(work, change.have, base, tools);
		case "retain": return retain(work, change, base, tools);
		case "keep": return {
			row: {
				...base,
				outcome: "unchanged",
				result: "nothing to do"
			},
			diagnostics: []
		};
	}
}

// src/apply/row.ts
/** The row of something to which nothing has been done. `result`: a phrase for people. */
function rowOf(list, outcome, result) {
	const { address, at, name, mapping, position, kind } = list;
	return {
		address,
		at,
		name,
		...mapping === void 0 ? {} : { mapping },
		...position === void 0 ? {} : { position },
		kind,
		outcome,
		added: 0,
		removed: 0,
		described: 0,
		kept: 0,
		result,
		milliseconds: 0
	};
}
/** The row of a planned list, with what AWS had when the plan was made. */
function plannedRow(planned, outcome, result) {
	const { change } = planned;
	const row = rowOf({
		...planned,
		kind: change.kind
	}, outcome, result);
	if (change.kind === "create") return row;
	const { id, version, maxEntries, entryCount } = change.have;
	return {
		...row,
		id,
		versionBefore: version,
		versionAfter: version,
		sizeBefore: maxEntries,
		sizeAfter: maxEntries,
		entriesAfter: entryCount
	};
}
/** The row of a list that nothing is to be done to, or undefined. */
function untouched({ planned }) {
	if (planned.held.length > 0) return plannedRow(planned, "held", "not touched");
	return planned.change.kind === "keep" ? plannedRow(planned, "unchanged", "nothing to do") : void 0;
}
/** The row of a list that could not be planned. */
function notPlannedRow(list) {
	const name = list.address.slice(accountRegionKey(list.at).length + 1);
	return rowOf({
		...list,
		name,
		kind: "unknown"
	}, "not-planned", "not touched");
}

// src/apply/sharing/stray-share.ts
/** `access`: signs in to the account. */
async function applyStray({ stray, owner, shareToken, stopped }, access, clock) {
	const started = clock.now();
	const row = (outcome, result) => ({
		...rowOf({
			...stray,
			kind: "delete"
		}, outcome, result),
		milliseconds: clock.now() - started
	});
	const reason = stopped();
	if (reason !== void 0) return {
		row: row("not-done", reason),
		diagnostics: []
	};
	const tools = await access();
	if (!tools.ok) return {
		row: row("failed", "not started: no access to the account"),
		diagnostics: [tools.diagnostic]
	};
	const list = await tools.value.watch.look(stray.listId);
	if (!list.ok) return {
		row: row("failed", "share not deleted"),
		diagnostics: [list.diagnostic]
	};
	if (list.value !== void 0) return {
		row: row("already", "its list is there"),
		diagnostics: []
	};
	const sharing = {
		listId: stray.listId,
		listArn: "",
		owner,
		change: ENDING,
		token: shareToken,
		stopped
	};
	const end = await shareList(sharing, tools.value.writer.shares, tools.value.clock);
	const outcome = end.stopped === void 0 ? end.problems.length === 0 ? "done" : "failed" : "not-done";
	return {
		row: row(outcome, outcome === "done" ? "share deleted, its list is gone" : end.stopped ?? "share not deleted"),
		diagnostics: end.problems.map((problem) => ({
			...problem,
			address: stray.address
		}))
	};
}

// src/apply/waiting/turns.ts
/** Lists of one account-region that have a turn at once: above what its token buckets let through at usual latencies. */
const TURNS_PER_REGION = 8;
var Turns = class {
	#free;
	#crews = /* @__PURE__ */ new Map();
	/** Account-regions with somebody to let in and room for it, in rotation. */
	#offered = [];
	/** `overall`: turns of the whole run at once. */
	constructor(overall) {
		this.#free = overall;
	}
	crew(at) {
		const key = accountRegionKey(at);
		const here = this.#crews.get(key) ?? newHere();
		this.#crews.set(key, here);
		return {
			isBusy: () => here.active > 0,
			changed: () => new Promise((resolve) => here.watchers.push(resolve)),
			turn: () => this.#turn(here)
		};
	}
	#turn(here) {
		const take = (queue) => new Promise((resolve) => {
			queue.push(resolve);
			this.#offer(here);
		});
		return {
			begin: () => take(here.beginning),
			pause: async (wait) => {
				this.#giveBack(here);
				try {
					return await wait();
				} finally {
					await take(here.resuming);
				}
			},
			end: () => this.#giveBack(here)
		};
	}
	#giveBack(here) {
		here.active--;
		this.#free++;
		this.#offer(here);
		const { watchers } = here;
		here.watchers = [];
		for (const tell of watchers) tell();
	}
	#offer(here) {
		if (!here.isOffered && isReady(here)) {
			here.isOffered = true;
			this.#offered.push(here);
		}
		while (this.#free > 0) {
			const next = this.#offered.shift();
			if (next === void 0) return;
			next.isOffered = false;
			const enter = next.resuming.shift() ?? next.beginning.shift();
			if (enter === void 0) continue;
			this.#free--;
			next.active++;
			enter();
			if (isReady(next)) {
				next.isOffered = true;
				this.#offered.push(next);
			}
		}
	}
};
function newHere() {
	return {
		active: 0,
		resuming: [],
		beginning: [],
		isOffered: false,
		watchers: []
	};
}
function isReady({ active, resuming, beginning }) {
	return active < TURNS_PER_REGION && resuming.length + beginning.length > 0;
}

// src/apply/waves.ts
/** Lists that begin together: a little more than the writes that AWS' token buckets take at once (aws/pacing.ts). */
const WAVE = 50;
/** The next wave begins when so many of the last have not yet written: some seconds ahead of the token buckets. */
const NOT_BEGUN = 16;
/** Answers in the order of `items`. `run` calls `begun` at its first write; that it ends counts, too. */
async function inWaves(items, run) {
	const ends = [];
	for (let first = 0; first < items.length; first += WAVE) {
		const wave = items.slice(first, first + WAVE);
		let waiting = wave.length;
		await new Promise((resolve) => {
			const enough = () => waiting <= NOT_BEGUN && resolve();
			for (const item of wave) {
				let isBegun = false;
				const begun = () => {
					if (isBegun) return;
					isBegun = true;
					waiting--;
					enough();
				};
				ends.push(run(item, begun).finally(begun));
			}
			enough();
		});
	}
	return Promise.all(ends);
}

// src/apply/waiting/rhythm.ts
/** Before anything is known. AWS usually takes seconds; what a first look too early costs is one call. */
const FIRST_MS = 1e3;
const SHORTEST_MS = 200;
const LONGEST_STEP_MS = 1e4;
const FACTOR = 1.5;
/** Of the time that lists take: the first step after a first look that came too early. */
const STEP = .5;
var Rhythm = class {
	#clock;
	/** How long lists seem to take. */
	#typical = FIRST_MS;
	/** The longest that a list was seen to be still at work; older sightings fade. */
	#least = 0;
	constructor(clock) {
		this.#clock = clock;
	}
	/** Milliseconds from the write (look 0) or the last look (1, 2 …) to the next. A tenth of jitter spreads runs apart. */
	until(look) {
		const step = look === 0 ? this.#typical : Math.min(LONGEST_STEP_MS, this.#typical * STEP * FACTOR ** (look - 1));
		return Math.max(SHORTEST_MS, step) * (1 + this.#clock.random() / 10);
	}
	/** Lists that fall due within this time after another are looked at together. */
	grace() {
		return this.#typical * STEP;
	}
	/** A list was seen to be ready `after` milliseconds; the look before that, `working` milliseconds in, still saw it at work. */
	learn(after, working) {
		if (working === void 0) {
			const isNear = this.#least > this.#typical / 2;
			this.#typical = Math.max(SHORTEST_MS, Math.min(this.#typical, after) * (isNear ? .95 : .75));
			this.#least *= .95;
		} else {
			this.#least = working;
			this.#typical = after * .95;
		}
	}
};

// src/apply/waiting/watch.ts
/** How long a list that is due waits for calls of other lists to end. */
const OVERDUE_MS = 2e3;
/** So long at most lasts a timer that has lost its purpose. */
const SLICE_MS = 200;
/** Lists that are asked for beside those that are waiting, as long as one page of an answer holds all. */
const PAGE = 100;
const ALONE = {
	isBusy: () => false,
	changed: () => new Promise(() => {})
};
/** The watch of one account-region. `others`: whether calls are being made for other lists there; without it there are none. */
function watchLists(writer, clock, others = ALONE) {
	return new RegionWatch(writer, clock, others);
}
var RegionWatch = class {
	#writer;
	#clock;
	#others;
	#rhythm;
	#waiting = /* @__PURE__ */ new Set();
	#followed = /* @__PURE__ */ new Map();
	#isRunning = false;
	constructor(writer, clock, others) {
		this.#writer = writer;
		this.#clock = clock;
		this.#others = others;
		this.#rhythm = new Rhythm(clock);
	}
	async look(id, age = -1) {
		const seen = this.#followed.get(id);
		if (seen !== void 0 && this.#clock.now() - seen.at <= age) return {
			ok: true,
			value: seen.list
		};
		return this.#ask(id, 0);
	}
	wait(id) {
		const start = this.#clock.now();
		let looks = 0;
		let working;
		let seen = 0;
		return {
			next: async () => {
				if (looks > 0) working = seen;
				const sight = await this.#ask(id, this.#rhythm.until(looks++));
				seen = this.#clock.now() - start;
				return sight;
			},
			learn: () => this.#rhythm.learn(seen, working)
		};
	}
	forget(id) {
		this.#followed.delete(id);
	}
	#ask(id, milliseconds) {
		return new Promise((resolve, reject) => {
			this.#waiting.add({
				id,
				due: this.#clock.now() + milliseconds,
				resolve,
				reject
			});
			this.#run();
		});
	}
	async #run() {
		if (this.#isRunning) return;
		this.#isRunning = true;
		while (this.#waiting.size > 0) {
			await this.#untilDue();
			await this.#tick();
		}
		this.#isRunning = false;
	}
	async #untilDue() {
		for (;;) {
			const now = this.#clock.now();
			const dues = [...this.#waiting].map(({ due }) => due);
			const first = Math.min(...dues);
			const together = Math.max(...dues.filter((due) => due <= first + this.#rhythm.grace()));
			const overdue = together + OVERDUE_MS;
			if (together > now) await this.#clock.sleep(together - now);
			else if (!this.#others.isBusy() || now >= overdue) return;
			else await Promise.race([this.#others.changed(), this.#clock.sleep(Math.min(SLICE_MS, overdue - now))]);
		}
	}
	/** Never rejects: what cannot be is handed to those who wait. */
	async #tick() {
		const asked = [...this.#waiting];
		this.#waiting.clear();
		const ids = new Set(asked.map(({ id }) => id));
		for (const id of this.#followed.keys()) if (ids.size < PAGE) ids.add(id);
		const at = this.#clock.now();
		try {
			const read = await this.#writer.describe([...ids]);
			if (read.ok) for (const id of ids) this.#followed.set(id, {
				at,
				list: read.value.get(id)
			});
			for (const { id, resolve } of asked) resolve(read.ok ? {
				ok: true,
				value: read.value.get(id)
			} : read);
		} catch (bug) {
			for (const { reject } of asked) reject(bug);
		}
	}
};

// src/apply/workplace.ts
/**
* The workplace of an account-region. Its writer is opened when the first list asks for its tools; if that fails, each list gets
* the diagnostic.
*/
function workplace(at, writers, turns, clock, batches) {
	const crew = turns.crew(at);
	let opened;
	const open = async () => {
		const writer = await writers.at(at);
		return writer.ok ? {
			ok: true,
			value: {
				writer: writer.value,
				watch: watchLists(writer.value, clock, crew)
			}
		} : writer;
	};
	return {
		crew,
		tools: async (turn, begun, onWaiting) => {
			opened ??= open();
			const place = await opened;
			if (!place.ok) return place;
			const { writer, watch } = place.value;
			const waits = (wait) => turn.pause(wait);
			return {
				ok: true,
				value: {
					writer,
					watch: {
						look: (id, age) => waits(() => watch.look(id, age)),
						wait: (id) => {
							begun();
							const wait = watch.wait(id);
							return {
								next: () => waits(() => wait.next()),
								learn: () => wait.learn()
							};
						},
						forget: (id) => watch.forget(id)
					},
					clock: {
						...clock,
						now: clock.now,
						random: clock.random,
						sleep: (ms) => waits(() => clock.sleep(ms))
					},
					batches,
					onWaiting
				}
			};
		}
	};
}
/** The list's work, whose last look before removals takes no turn: it is shared with other lists. */
function withTurn(work, turn) {
	return {
		...work,
		confirm: (removes, staying) => turn.pause(() => work.confirm(removes, staying))
	};
}

// src/apply/apply.ts
function begin(input) {
	const turns = new Turns(input.parallelism);
	const batches = new Batches();
	const places = /* @__PURE__ */ new Map();
	return {
		...input,
		place: (at) => {
			const key = accountRegionKey(at);
			const place = places.get(key) ?? workplace(at, input.writers, turns, input.clock, batches);
			places.set(key, place);
			return place;
		}
	};
}
/** Runs with a turn, which ends whatever happens. */
async function inTurn(turn, run) {
	await turn.begin();
	try {
		return await run();
	} finally {
		turn.end();
	}
}
async function applyOne(work, place, turn, begun, run) {
	const { planned } = work;
	const { address, at } = planned;
	const started = run.clock.now();
	run.onProgress({
		kind: "started",
		address,
		at,
		what: doing(planned)
	});
	const tools = await place.tools(turn, begun, (what) => run.onProgress({
		kind: "waiting",
		address,
		at,
		what
	}));
	const end = tools.ok ? await applyList(withTurn(work, turn), plannedRow(planned, "done", ""), tools.value) : {
		row: plannedRow(planned, "failed", "not started: no access to the account"),
		diagnostics: [tools.diagnostic]
	};
	if (tools.ok && end.row.id !== void 0) tools.value.watch.forget(end.row.id);
	return {
		...end,
		row: {
			...end.row,
			milliseconds: run.clock.now() - started
		}
	};
}
/** In the order of `lists`. `blocked`: why none is begun. */
async function applyAll(lists, run, blocked) {
	const applyNext = (work, begun) => {
		const place = run.place(work.planned.at);
		const turn = place.crew.turn();
		return inTurn(turn, async () => {
			const reason = run.stopped() ?? blocked;
			const end = reason === void 0 ? await applyOne(work, place, turn, begun, run) : {
				row: plannedRow(work.planned, "not-done", reason),
				diagnostics: []
			};
			run.onProgress({
				kind: "ended",
				row: end.row
			});
			return end;
		});
	};
	const regions = [...Map.groupBy(lists, ({ planned }) => accountRegionKey(planned.at)).values()];
	return (await Promise.all(regions.map((here) => inWaves(here, applyNext)))).flat();
}
/** Lists without changes whose `plsync:applied` says too little: it saves reading, so this is done in silence or not at all. */
async function repairTags(lists, run) {
	const repair = (work) => {
		const place = run.place(work.planned.at);
		const turn = place.crew.turn();
		return inTurn(turn, async () => {
			const nothing = () => {};
			const tools = run.stopped() === void 0 ? await place.tools(turn, nothing, nothing) : void 0;
			if (tools?.ok === true) await repairApplied(work, tools.value);
		});
	};
	await Promise.all(lists.filter(isAppliedStale).map(repair));
}
async function applyStrays({ strayShares, ...run }) {
	const applyNext = (work) => {
		const place = run.place(work.stray.at);
		const turn = place.crew.turn();
		return inTurn(turn, async () => {
			const end = await applyStray(work, () => place.tools(turn, () => {}, () => {}), run.clock);
			run.onProgress({
				kind: "ended",
				row: end.row
			});
			return end;
		});
	};
	return Promise.all(strayShares.map(applyNext));
}
/** Several lists of one account fail to sign in for one reason: say it once. */
function distinct$2(diagnostics) {
	const seen = /* @__PURE__ */ new Set();
	return diagnostics.filter((diagnostic) => {
		const key = [
			diagnostic.code,
			diagnostic.address,
			diagnostic.account,
			diagnostic.region,
			diagnostic.summary
		].join("|");
		return !seen.has(key) && seen.add(key);
	});
}
/** Never rejects for what AWS does: that is in the rows and diagnostics. */
async function apply(input) {
	const run = begin(input);
	const started = input.clock.now();
	const idle = /* @__PURE__ */ new Map();
	for (const work of input.lists) {
		const row = untouched(work);
		if (row === void 0) continue;
		idle.set(work.planned.address, row);
		if (row.outcome === "held") input.onProgress({
			kind: "ended",
			row
		});
	}
	const active = input.lists.filter((work) => !idle.has(work.planned.address));
	const isDeletion = ({ planned }) => planned.change.kind === "delete";
	const ends = await applyAll(active.filter((work) => !isDeletion(work)), run);
	await repairTags(input.lists, run);
	const blocked = ends.some(({ row }) => row.outcome === "failed" || row.outcome === "not-done") ? "nothing is deleted in a run in which another list failed" : void 0;
	const deleted = await applyAll(active.filter(isDeletion), run, blocked);
	const strays = await applyStrays(run);
	const rows = new Map([...ends, ...deleted].map(({ row }) => [row.address, row]));
	return {
		rows: [
			...input.lists.flatMap(({ planned }) => rows.get(planned.address) ?? idle.get(planned.address) ?? []),
			...strays.map(({ row }) => row),
			...input.notPlanned.map(notPlannedRow)
		],
		diagnostics: distinct$2([
			...ends,
			...deleted,
			...strays
		].flatMap(({ diagnostics }) => diagnostics)),
		milliseconds: input.clock.now() - started
	};
}

// src/plan/approval/replan.ts
function beyondApproval(adds, removes, approved) {
	const extra = [...adds, ...removes].filter((cidr) => !approved.has(cidr));
	if (extra.length === 0) return void 0;
	return {
		code: "conflict",
		reason: `another writer changed it, and undoing that goes beyond the approved plan (${listedUpTo(5, extra.map(formatCidr))})`,
		detail: "Run plsync plan again and approve what it shows."
	};
}
/** Plans the list again from what it holds at any moment; `kept`: entries that stay although they are not wanted. */
function replanner({ planned, spec, entries, mode, bounds, allowances }) {
	const { change } = planned;
	const adds = addsOf$1(change);
	const removes = removesOf(change);
	const approved = new Set([...adds, ...removes].map((entry) => entry.cidr));
	const wanted = new Map(entries.map((entry) => [entry.cidr, entry.description]));
	for (const { cidr } of removes) wanted.delete(cidr);
	for (const { cidr, description } of adds) wanted.set(cidr, description);
	const describes = describesOf(change);
	for (const { cidr, to } of describes) wanted.set(cidr, to);
	const worded = adds.filter(({ origin }) => wordsOf(origin) !== void 0);
	const described = new Set([...describes, ...worded].map((entry) => entry.cidr));
	const size = change.kind === "create" ? change.maxEntries : (change.kind === "update" ? change.resize?.to : void 0) ?? change.have.maxEntries;
	return (have, kept) => {
		const there = new Set(have.entries.map((entry) => entry.cidr));
		const missing = [...wanted].filter(([cidr]) => !there.has(cidr));
		const stays = (entry) => planned.suspended !== void 0 || wanted.has(entry.cidr) || kept.has(entry.cidr);
		const going = have.entries.filter((entry) => !stays(entry)).map((entry) => entry.cidr);
		const after = new Map([...have.entries.filter(stays).map(({ cidr, description }) => {
			return [cidr, (described.has(cidr) ? wanted.get(cidr) : void 0) ?? description];
		}), ...missing]);
		const guarded = {
			address: planned.address,
			limits: spec.limits,
			have: have.entries.map((entry) => entry.cidr),
			after: [...after.keys()],
			adds: missing.length,
			removes: going.length
		};
		const held = bounds === "exact" ? beyondApproval(missing.map(([cidr]) => cidr), going, approved) : [...guardRemovals(guarded, allowances), ...mode === "sync" ? guardAdditions(guarded) : []][0];
		if (held !== void 0) return {
			ok: false,
			held
		};
		const capacity = capacityFor(spec.maxEntries, after.size, size);
		if (!capacity.fits) return {
			ok: false,
			held: {
				code: "does_not_fit",
				reason: `${after.size} entries do not fit its size of ${capacity.largest}`
			}
		};
		const isFixed = spec.maxEntries.kind === "fixed";
		const largest = spec.maxEntries.kind === "fixed" ? spec.maxEntries.value : spec.maxEntries.limit;
		return {
			ok: true,
			target: {
				entries: after,
				described,
				size: capacity.size,
				largest,
				isFixed
			}
		};
	};
}

// src/plan/known-entries.ts
/** Which way of making entries from what is wanted the digest is of. Number 1: one entry for each address. */
const ALGORITHM = 1;
/** The digest in the tag `plsync:applied`, 64 hex digits: of these entries, in any order. */
function appliedDigest(cidrs) {
	return sha256(`plsync applied ${ALGORITHM}\n${[...cidrs].sort(compareCidrs).map(formatCidr).join("\n")}`);
}
function isSpokenFor(tags, version, want) {
	const applied = appliedOf$1(tags);
	if (want.unknown !== void 0 || applied?.version !== version) return false;
	return applied.digest === appliedDigest(want.entries.map((entry) => entry.cidr));
}
/** True if the descriptions that the file gives are those that were last applied; also if it gives none. */
function areWordsApplied(tags, want) {
	const words = wordsDigest(want);
	return words === void 0 || tags.get(TAG.words) === words;
}
/**
* The snapshot with the entries that tags speak for filled in, and the lists whose entries must be read after all. Entries that are
* filled in have only the descriptions that the file gives them: they stay, and nothing shows them.
*/
function withKnownEntries(input) {
	const { configuration, snapshot } = input;
	const { lists, claims } = prepare(configuration, snapshot, (address) => isMeant(input, address));
	const known = /* @__PURE__ */ new Map();
	const unread = [];
	for (const { spec, region, answer } of lists) {
		const key = accountRegionKey(spec.at);
		const ownership = claims.get(key)?.ownership.get(spec.address);
		if (ownership === void 0 || !("list" in ownership)) continue;
		const { id, tags, version = 0 } = ownership.list;
		if (region.entries.has(id)) continue;
		const want = wantOf(answer, spec);
		if (ownership.kind === "ours" && isSpokenFor(tags, version, want) && areWordsApplied(tags, want)) {
			const value = want.entries.map((entry) => ({
				cidr: entry.cidr,
				description: want.words.get(entry) ?? ""
			}));
			known.set(key, (known.get(key) ?? /* @__PURE__ */ new Map()).set(id, {
				ok: true,
				value
			}));
		} else unread.push({
			at: spec.at,
			id,
			version
		});
	}
	for (const { at, lists: found, entries } of snapshot.regions) {
		const claimed = claims.get(accountRegionKey(at))?.ids;
		for (const list of found.ok ? found.value : []) {
			if (!isOurs(list, at.accountId, configuration.owner) || claimed?.has(list.id) || entries.has(list.id)) continue;
			if (list.version === void 0 || !isMeant(input, listAddress(at, list.name))) continue;
			unread.push({
				at,
				id: list.id,
				version: list.version
			});
		}
	}
	const regions = snapshot.regions.map((region) => {
		const more = known.get(accountRegionKey(region.at));
		return more === void 0 ? region : {
			...region,
			entries: new Map([...region.entries, ...more])
		};
	});
	return {
		snapshot: {
			...snapshot,
			regions
		},
		unread
	};
}

// src/engine/confirm-removals.ts
/** `now`: when the snapshot of the plan was taken; entries that expire are judged by that time. */
function confirmer(mapping, now, look) {
	/**
	* `removes`: entries about to go; `staying`: what the list holds afterwards. Answers those of `removes` that must stay. Nothing
	* is known when a read fails, or when a source cannot say any more what it needs.
	*/
	return async (removes, staying) => {
		const covered = addressesOf(staying);
		const uncovered = removes.filter((cidr) => !includesBlock(covered, cidr));
		if (uncovered.length === 0) return {
			ok: true,
			value: /* @__PURE__ */ new Set()
		};
		const asked = mapping.sources.map((source) => ({
			source,
			reads: kindOf$1(source).confirm(source, uncovered)
		})).filter(({ reads }) => reads.length > 0);
		const regions = await look(asked.flatMap(({ reads }) => reads));
		if (!regions.ok) return regions;
		const readings = readingsOf(regions.value, now);
		const needed = [];
		for (const { source } of asked) {
			const answer = kindOf$1(source).answer(source, mapping.name, readings);
			if (!answer.ok) return {
				ok: false,
				diagnostic: answer.problems[0]
			};
			if (answer.lacking !== void 0) return {
				ok: false,
				diagnostic: answer.lacking
			};
			for (const { cidr } of answer.entries) needed.push(cidr);
		}
		return {
			ok: true,
			value: neededStill(uncovered, needed, (cidr) => includesBlock(covered, cidr))
		};
	};
}
/** Single addresses that are needed, and wider blocks of which something is needed that does not stay allowed otherwise. */
function neededStill(removes, needed, isCovered) {
	const singles = new Set(removes.filter(isSingleAddress));
	const wide = removes.filter((cidr) => !isSingleAddress(cidr));
	const staying = /* @__PURE__ */ new Set();
	for (const cidr of needed) {
		if (singles.has(cidr)) staying.add(cidr);
		if (isCovered(cidr)) continue;
		for (const block of wide) if (covers(block, cidr) || covers(cidr, block)) staying.add(block);
	}
	return staying;
}

// src/observe/read-sources.ts
/**
* Never fails: what could not be read is in the answer as such. `known`: groups that were read before, among which selectors
* resolve too; the answer has them unless they were read again.
*/
async function readSources(reader, at, reads, known = []) {
	const { groups: selecting, members, addresses } = sorted(reads);
	const resolving = resolve$1(reader, selectorsOf(selecting)).then((found) => laidOver(known, found));
	const [resolved, ...found] = await Promise.all([
		resolving,
		readMembers(reader, selectorsOf(members), resolving),
		readAddresses(reader, addresses)
	]);
	const interfaces = together(found);
	const groups = await withIds(reader, idsOf(selectorsOf(selecting)), resolved, interfaces);
	return {
		at,
		groups,
		interfaces: groups.ok ? interfaces : groups
	};
}
function sorted(reads) {
	return {
		groups: reads.filter((read) => read.what === "groups"),
		members: reads.filter((read) => read.what === "members"),
		addresses: reads.filter((read) => read.what === "addresses")
	};
}
function selectorsOf(reads) {
	return reads.flatMap(({ selectors }) => selectors);
}
function idsOf(selectors) {
	return [...new Set(selectors.flatMap((selector) => selector.by === "id" ? [selector.id] : []))];
}
/** The groups that names and tags stand for: by name in one call, by tags in one call for each set of tags. */
async function resolve$1(reader, selectors) {
	const named = selectors.filter((selector) => selector.by === "name");
	const tagged = new Map(selectors.filter((selector) => selector.by === "tags").map(({ tags }) => [JSON.stringify([...tags].sort(([a], [b]) => compareText(a, b))), tags]));
	return together(await Promise.all([...named.length === 0 ? [] : [groupsNamed(reader, named)], ...[...tagged.values()].map((tags) => reader.groupsByTags(tags))]));
}
/** A name like `default` is in every VPC: groups of VPCs that were not asked for would bring thousands of interfaces. */
async function groupsNamed(reader, named) {
	const reading = await reader.groupsByName([...new Set(named.map(({ name }) => name))]);
	if (!reading.ok) return reading;
	const isMeant = (group) => named.some(({ name, vpcId }) => name === group.name && (vpcId === void 0 || vpcId === group.vpcId));
	return {
		ok: true,
		value: reading.value.filter(isMeant)
	};
}
function laidOver(known, again) {
	return known.length === 0 ? again : together([{
		ok: true,
		value: known
	}, again]);
}
/**
* The groups with those of the ids that exist. A group exists when an interface carries it, and has the name that the interface
* says; AWS is asked only for the others, of which nothing is known without its answer.
*/
async function withIds(reader, ids, resolved, interfaces) {
	if (!resolved.ok) return resolved;
	const carried = interfaces.ok ? carriedOf(new Set(ids), interfaces.value) : /* @__PURE__ */ new Map();
	const known = new Set(resolved.value.map(({ id }) => id));
	const others = ids.filter((id) => !carried.has(id) && !known.has(id));
	const asked = others.length === 0 ? [] : [await reader.groupsById(others)];
	return together([
		{
			ok: true,
			value: [...carried.values()]
		},
		resolved,
		...asked
	]);
}
/** Those of the groups that the interfaces name. */
function carriedOf(ids, interfaces) {
	const carried = /* @__PURE__ */ new Map();
	for (const { groups } of interfaces) for (const { id, name } of groups) if (name !== void 0 && ids.has(id) && !carried.has(id)) carried.set(id, {
		id,
		name
	});
	return carried;
}
/** Ids need no resolving, since nothing carries a group that does not exist: then the interfaces are read at once. */
async function readMembers(reader, selectors, resolving) {
	const ids = idsOf(selectors);
	const others = selectors.filter(({ by }) => by !== "id");
	if (others.length === 0) return interfacesOf(reader, ids);
	const resolved = await resolving;
	if (!resolved.ok) return resolved;
	const meant = matchingGroups(others, knownGroups(resolved.value)).map(({ id }) => id);
	return interfacesOf(reader, [...ids, ...meant]);
}
async function interfacesOf(reader, groupIds) {
	return groupIds.length === 0 ? {
		ok: true,
		value: []
	} : reader.interfacesOfGroups([...new Set(groupIds)]);
}
/** One read for all: on both sides where one of them needs private and another public addresses. */
async function readAddresses(reader, reads) {
	const [first, ...others] = reads;
	if (first === void 0) return {
		ok: true,
		value: []
	};
	const side = others.every((read) => read.side === first.side) ? first.side : "both";
	return reader.interfacesWithAddresses([...new Set(reads.flatMap(({ blocks }) => blocks))], side);
}
/** Each once, in order of id; of two with one id, the later. Unknown as a whole when one of the readings failed. */
function together(readings) {
	const all = /* @__PURE__ */ new Map();
	let lacking;
	for (const reading of readings) {
		if (!reading.ok) return reading;
		lacking ??= reading.lacking;
		for (const one of reading.value) all.set(one.id, one);
	}
	return {
		ok: true,
		value: [...all.values()].sort((a, b) => compareText(a.id, b.id)),
		...lacking === void 0 ? {} : { lacking }
	};
}

// src/observe/last-look.ts
/**
* What AWS has now in the account-regions of the reads. The groups are those of the first reading, `before`, with what was read
* again laid over them: a group that got lost in either must not cost its members their access. If a read fails, nothing is known.
*/
async function lastLook(reads, before, readers) {
	const known = new Map(before.regions.map(({ at, groups }) => [accountRegionKey(at), groups]));
	const places = [...Map.groupBy(reads, ({ at }) => accountRegionKey(at))];
	const found = await pMap(places, async ([key, here]) => {
		const [{ at }] = here;
		const reader = await readers.at(at);
		if (!reader.ok) return reader;
		const groups = known.get(key);
		return whole(await readSources(reader.value, at, here, groups?.ok === true ? groups.value : []));
	});
	const regions = [];
	for (const reading of found) {
		if (!reading.ok) return reading;
		regions.push(reading.value);
	}
	return {
		ok: true,
		value: regions
	};
}
function whole(region) {
	if (!region.groups.ok) return region.groups;
	return region.interfaces.ok ? {
		ok: true,
		value: region
	} : region.interfaces;
}

// src/engine/shared-look.ts
/** How long a reading waits for others to join: lists of a wave ask within a few milliseconds of each other. */
const GATHERING_MS = 100;
/** `before`: what the plan was made from. */
function sharedLook(before, readers, clock) {
	const open = /* @__PURE__ */ new Map();
	const gather = (key) => {
		const reads = [];
		const look = async () => {
			await clock.sleep(GATHERING_MS);
			open.delete(key);
			return lastLook(reads, before, readers);
		};
		const gathering = {
			reads,
			found: look()
		};
		open.set(key, gathering);
		return gathering;
	};
	return async (reads) => {
		const places = [...Map.groupBy(reads, ({ at }) => accountRegionKey(at))];
		const readings = await Promise.all(places.map(([key, here]) => {
			const gathering = open.get(key) ?? gather(key);
			gathering.reads.push(...here);
			return gathering.found;
		}));
		const regions = [];
		for (const reading of readings) {
			if (!reading.ok) return reading;
			regions.push(...reading.value);
		}
		return {
			ok: true,
			value: regions
		};
	};
}

// src/engine/apply-run.ts
/** Says which list is meant, whatever is put into it; `generation`: of the lists that had its name one after the other. */
function tokenOf({ at, name }, owner) {
	return (generation) => sha256(`plsync token 2\n${canonical({
		owner,
		account: at.accountId,
		region: at.region,
		name,
		generation
	})}`);
}
/** A hash of what a call about a list's sharing is for. */
function shareTokenOf(at) {
	return (...parts) => sha256(`plsync share token 1\n${canonical([
		at.accountId,
		at.region,
		...parts
	])}`);
}
/** Nothing is said of entries that may hold more than is wanted, nor of lists that are not the file's. */
function appliedOf(planned) {
	const known = planned.mapping !== void 0 && planned.suspended === void 0;
	return (version, entries) => known ? formatApplied({
		version,
		digest: appliedDigest(entries)
	}) : void 0;
}
/** True if the tag of the very version that was read says what it holds: see apply/entries/known.ts. */
function isProven({ change }, entries) {
	if (change.kind === "create") return false;
	const { version, tags } = change.have;
	const said = appliedOf$1(tags);
	return said?.version === version && said.digest === appliedDigest(entries.map(({ cidr }) => cidr));
}
function entriesOf(planned, regions) {
	if (planned.change.kind === "create") return [];
	const reading = regions.get(accountRegionKey(planned.at))?.entries.get(planned.change.have.id);
	if (reading?.ok !== true) throw new Error(`${planned.address} was planned without its entries`);
	return reading.value;
}
/** No entries are changed of a list that the file no longer names. */
const nothing = () => ({
	ok: false,
	held: {
		code: "not_planned",
		reason: "the file no longer names it"
	}
});
function workOf(planned, entries, definition, look, run) {
	const { plan, bounds, allowances } = run;
	const base = {
		planned,
		entries,
		owner: run.configuration.owner,
		token: tokenOf(planned, run.configuration.owner),
		isProven: isProven(planned, entries),
		applied: appliedOf(planned),
		shareToken: shareTokenOf(planned.at),
		stopped: run.stopped
	};
	if (definition === void 0) {
		const confirm = async () => ({
			ok: true,
			value: /* @__PURE__ */ new Set()
		});
		return {
			...base,
			replan: nothing,
			confirm
		};
	}
	const { mapping, spec } = definition;
	return {
		...base,
		replan: replanner({
			planned,
			spec,
			entries,
			mode: plan.mode,
			bounds,
			allowances
		}),
		confirm: confirmer(mapping, run.snapshot.takenAt, look)
	};
}
/** Applies the plan. Never throws for what AWS refuses: every list has a row in the report, and errors are its diagnostics. */
async function applyRun(run) {
	const { plan, configuration, writers, clock, parallelism, onProgress, stopped } = run;
	const definitions = new Map(configuration.mappings.flatMap((mapping) => mapping.lists.map((spec) => [spec.address, {
		mapping,
		spec
	}])));
	const look = sharedLook(run.snapshot, run.readers, clock);
	const regions = byAccountRegion(run.snapshot);
	return apply({
		lists: plan.lists.map((planned) => workOf(planned, entriesOf(planned, regions), definitions.get(planned.address), look, run)),
		notPlanned: plan.notPlanned,
		strayShares: plan.strayShares.map((stray) => ({
			stray,
			owner: configuration.owner,
			shareToken: shareTokenOf(stray.at),
			stopped
		})),
		writers,
		clock,
		parallelism,
		onProgress,
		stopped
	});
}

// src/engine/stop.ts
const SIGNALS = ["SIGINT", "SIGTERM"];
/** Counts `milliseconds` from now and listens for SIGINT and SIGTERM. `onSignal` is called once, at the first of them. */
function stopAfter(milliseconds, onSignal) {
	const deadline = Date.now() + milliseconds;
	let signalled;
	const listen = (signal) => {
		if (signalled !== void 0) process.exit(signal === "SIGINT" ? 130 : 143);
		signalled = signal;
		onSignal(signal);
	};
	for (const signal of SIGNALS) process.on(signal, listen);
	return {
		stopped: () => {
			if (signalled !== void 0) return `cancelled by ${signalled}`;
			return Date.now() >= deadline ? "out of time" : void 0;
		},
		end: () => {
			for (const signal of SIGNALS) process.off(signal, listen);
		}
	};
}

// src/render/terminal/report-text.ts
/** Columns that the outcome and the result take, so that the times line up. */
const OUTCOME_COLUMN = 10;
const RESULT_COLUMN = 28;
const OUTCOME_WORDS = {
	done: "done",
	already: "done",
	unchanged: "unchanged",
	held: "held back",
	failed: "failed",
	"not-done": "not done",
	"not-planned": "not planned"
};
/** The columns that the longest address takes, for lines that are printed one by one. */
function addressColumn(addresses) {
	return Math.max(0, ...addresses.map((address) => widthOf(visible(address))));
}
/** `network/eu-west-1/bastions  failed    not resized, its 4 entries not added    6.8s`, without line break. */
function reportLine(row, column, style) {
	const palette = paletteOf(style);
	const lead = `${pad(visible(row.address), column)}  `;
	const word = OUTCOME_WORDS[row.outcome];
	const result = visible(row.result);
	if (row.outcome === "held" || row.outcome === "not-planned" || row.outcome === "unchanged") return `${lead}${palette.held(result === "" ? word : `${word}, ${result}`)}`;
	return `${lead}${paintFor(row.outcome, palette)(pad(word, OUTCOME_COLUMN))}${pad(result, RESULT_COLUMN)}  ${duration(row.milliseconds)}`;
}
function paintFor(outcome, palette) {
	return outcome === "done" || outcome === "already" ? palette.add : palette.danger;
}
/** `Apply: 3 of 4 changes made, 1 failed. Entries: 8 added, 1 removed.`, with its line break. */
function reportSumsText(report, style) {
	const palette = paletteOf(style);
	const { changes, made, failed, notDone, held, notPlanned, added, removed, described, kept } = reportSums(report);
	const bad = [...failed === 0 ? [] : [palette.danger(`${count(failed)} failed`)], ...notDone === 0 ? [] : [palette.danger(`${count(notDone)} not done`)]];
	const all = made === changes ? count(made) : `${count(made)} of ${count(changes)}`;
	const first = changes === 0 ? "nothing to change." : `${[`${all} ${plural(changes, "change")} made`, ...bad].join(", ")}.`;
	const rest = [
		...changes === 0 ? [] : [`Entries: ${count(added)} added, ${count(removed)} removed${kept === 0 ? "" : `, ${count(kept)} kept`}.`],
		...described === 0 ? [] : [`${counted(described, "description")} changed.`],
		...held === 0 ? [] : [`Held back: ${count(held)}.`],
		...notPlanned === 0 ? [] : [`Not planned: ${count(notPlanned)}.`]
	];
	return `${[
		palette.title("Apply:"),
		first,
		...rest
	].join(" ")}\n`;
}

// src/render/terminal/progress-text.ts
const STATUS_COLUMN = 8;
/** `999 lists`. */
const LISTS_COLUMN = 9;
/** `mappings.yaml: format 1, 15 prefix lists in 5 account-regions`. */
function configurationLine({ path, mappings }) {
	const lists = mappings.flatMap((mapping) => mapping.lists);
	const places = new Set(lists.map((list) => accountRegionKey(list.at)));
	return `${visible(path)}: format 1, ${counted(lists.length, "prefix list")} in ${counted(places.size, "account-region")}`;
}
function widest(texts) {
	let width = 0;
	for (const text of new Set(texts)) width = Math.max(width, widthOf(visible(text)));
	return width;
}
/**
* Makes lines like `  ok      network   111111111111  eu-west-1     8 lists  1.4s`. `all` are the account-regions that get a line:
* they may be thousands, so their columns are worked out once.
*/
function readingLines(all, style) {
	const palette = paletteOf(style);
	const accounts = widest(all.map(({ account }) => account));
	const regions = widest(all.map(({ region }) => region));
	return (progress) => {
		const { at } = progress;
		const status = progress.kind === "read" ? progress.ok ? "ok" : "failed" : progress.kind;
		const paint = status === "failed" ? palette.danger : status === "ok" ? palette.add : palette.quiet;
		const cells = [
			pad(visible(at.account), accounts),
			at.accountId,
			pad(visible(at.region), regions),
			padStart(counted(progress.lists, "list"), LISTS_COLUMN),
			...progress.kind === "read" ? [duration(progress.milliseconds)] : [],
			...progress.kind === "waiting" ? ["in the middle of a change"] : []
		];
		return `  ${paint(pad(status, STATUS_COLUMN))}${cells.join("  ")}`;
	};
}
/** `column` as addressColumn gives it for all addresses of the run. */
function applyLine(progress, column, style) {
	return progress.kind === "ended" ? reportLine(progress.row, column, style) : `${pad(visible(progress.address), column)}  ${visible(progress.what)}`;
}

// src/engine/account-regions.ts
/** In the order of the file; one may occur more than once. */
function accountRegionsOf(configuration) {
	return configuration.mappings.flatMap(({ sources, lists }) => [...sources.flatMap((source) => kindOf$1(source).reads(source).map(({ at }) => at)), ...lists.map((list) => list.at)]);
}

// src/observe/find-lists.ts
/** The waits before looking again at lists in progress, about a minute in all: changes usually take seconds. */
const LOOK_AGAIN_MILLISECONDS = [
	1e3,
	2e3,
	3e3,
	...Array(11).fill(5e3)
];
/**
* Every list found, in order of name and id. `wanted`: the lists of the file there. Changes in progress on lists whose entries are
* read are waited for; `onWaiting` is told once how many there are.
*/
async function findLists(reader, owner, wanted, isRead, sleep, onWaiting) {
	const owned = await reader.listsByOwner(owner);
	if (!owned.ok) return owned;
	const lists = new Map(owned.value.map((list) => [list.id, list]));
	const names = new Set(owned.value.map((list) => list.name));
	const missing = wanted.filter((spec) => !names.has(spec.name));
	const ids = missing.map((spec) => spec.adopt).filter((adopt) => typeof adopt === "string");
	const readings = await Promise.all([ask(reader.listsByName, missing.flatMap((spec) => [...typeof spec.adopt === "string" ? [] : [spec.name], ...spec.renamedFrom === void 0 || names.has(spec.renamedFrom) ? [] : [spec.renamedFrom]])), ask(reader.listsById, ids.filter((id) => !lists.has(id)))]);
	for (const reading of readings) {
		if (!reading.ok) return reading;
		for (const list of reading.value) lists.set(list.id, list);
	}
	for (const [round, delay] of LOOK_AGAIN_MILLISECONDS.entries()) {
		const moving = [...lists.values()].filter((list) => isInProgress(list.state) && isRead(list));
		if (moving.length === 0) break;
		if (round === 0) onWaiting(moving.length);
		await sleep(delay);
		const again = await reader.listsById(moving.map((list) => list.id));
		if (!again.ok) return again;
		for (const list of moving) lists.delete(list.id);
		for (const list of again.value) lists.set(list.id, list);
	}
	return {
		ok: true,
		value: [...lists.values()].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
	};
}
async function ask(read, keys) {
	return keys.length === 0 ? {
		ok: true,
		value: []
	} : read([...new Set(keys)]);
}
/**
* Tells the lists whose entries the plan compares. These are the lists of the account that the file's lists in the scope mean by
* name, by former name or by id, whatever their owner, and our lists in the scope that the file no longer names.
*/
function comparedLists(place, isInScope) {
	const names = new Set(place.wanted.map(({ name }) => name));
	const formerNames = new Set(place.wanted.map(({ renamedFrom }) => renamedFrom));
	const adopted = new Set(place.wanted.map(({ adopt }) => adopt));
	return (list) => {
		if (list.ownerId !== place.accountId || list.version === void 0) return false;
		if (names.has(list.name) || adopted.has(list.id)) return true;
		return list.tags.get(TAG.owner) === place.owner && (isInScope(list.name) || formerNames.has(list.name));
	};
}

// src/observe/read-shares.ts
/** `lists`: those that were found. The list of any other share is asked for by its id before it counts as gone. */
async function readShares(reader, owner, lists) {
	const shares = await reader.shares(owner);
	if (!shares.ok) return shares;
	const there = new Set(lists.map(({ id }) => id));
	const unknown = shares.value.map(({ listId }) => listId).filter((id) => !there.has(id));
	if (unknown.length > 0) {
		const found = await reader.listsById([...new Set(unknown)]);
		if (!found.ok) return found;
		for (const { id } of found.value) there.add(id);
	}
	return {
		ok: true,
		value: {
			ofLists: shares.value.filter(({ listId }) => there.has(listId)),
			strays: shares.value.filter((share) => !there.has(share.listId) && isStaying(share))
		}
	};
}

// src/observe/observe-region.ts
/** Lists whose entries are read at once in one account-region. With more, AWS' rate limits decide the pace, not latency. */
const LISTS_AT_ONCE = 16;
/** Never fails: the snapshot says what could not be read, and why. */
async function observeRegion(reads, readers, options) {
	const { at } = reads;
	const reader = await readers.at(at);
	const associations = /* @__PURE__ */ new Map();
	if (!reader.ok) {
		const nothing = /* @__PURE__ */ new Map();
		return {
			at,
			groups: reader,
			interfaces: reader,
			lists: reader,
			entries: nothing,
			applied: nothing,
			associations
		};
	}
	const [sources, lists] = await Promise.all([readSources(reader.value, at, reads.sources), readLists(reader.value, reads, options)]);
	return {
		...sources,
		...lists,
		associations
	};
}
async function readLists(reader, { at, findsLists, lists: wanted }, { owner, everything, sharing, scope, sleep, onWaiting }) {
	const nothing = /* @__PURE__ */ new Map();
	if (!findsLists) return {
		lists: {
			ok: true,
			value: []
		},
		entries: nothing,
		applied: nothing
	};
	const isInScope = (name) => scope === void 0 || scope.includes(listAddress(at, name));
	const isRead = comparedLists({
		accountId: at.accountId,
		owner,
		wanted
	}, isInScope);
	const lists = await findLists(reader, owner, wanted, isRead, sleep, onWaiting);
	if (!lists.ok) return {
		lists,
		entries: nothing,
		applied: nothing
	};
	const compared = lists.value.filter(isRead);
	const names = new Set(wanted.map((spec) => spec.name));
	const isSpokenFor = (list) => names.has(list.name) && list.tags.get(TAG.owner) === owner && appliedOf$1(list.tags)?.version === list.version;
	const isShared = sharing && (wanted.some(({ share }) => share !== void 0) || compared.some(({ tags }) => tags.has(TAG.share)));
	const [entries, applied, shares] = await Promise.all([
		readEntries(reader, compared.filter((list) => everything || !isSpokenFor(list)).map(({ id, version = 1 }) => ({
			id,
			version
		}))),
		readEntries(reader, compared.flatMap(({ id, tags, version = 1 }) => {
			const known = finishedVersion(tags);
			return known !== void 0 && known < version ? [{
				id,
				version: known
			}] : [];
		})),
		isShared ? readShares(reader, owner, lists.value) : void 0
	]);
	return {
		lists,
		entries,
		applied,
		...shares === void 0 ? {} : { shares }
	};
}
/** The entries of each list at that version, by list id. */
async function readEntries(reader, lists) {
	const read = async ({ id, version }) => [id, await reader.entries(id, version)];
	return new Map(await pMap(lists, read, { concurrency: LISTS_AT_ONCE }));
}

// src/observe/reads.ts
/** In order of account and Region. Without a scope: everything. */
function readsOf(configuration, scope) {
	const regions = /* @__PURE__ */ new Map();
	const region = (at) => {
		const key = accountRegionKey(at);
		const known = regions.get(key) ?? {
			at,
			sources: [],
			findsLists: false,
			lists: []
		};
		regions.set(key, known);
		return known;
	};
	const inScope = (list) => scope === void 0 || scope.includes(list.address);
	for (const mapping of configuration.mappings) {
		for (const list of mapping.lists.filter(inScope)) region(list.at).lists.push(list);
		if (mapping.lists.some(inScope)) for (const source of mapping.sources) for (const read of kindOf$1(source).reads(source)) region(read.at).sources.push(read);
	}
	for (const at of listPlaces(configuration)) if (scope === void 0 || scope.includesRegion(accountRegionKey(at))) region(at).findsLists = true;
	return [...regions.values()].sort((a, b) => compareAccountRegions(a.at, b.at));
}
function listPlaces({ accounts, mappings }) {
	return [...mappings.flatMap((mapping) => mapping.lists.map((list) => list.at)), ...accounts.flatMap(({ alias, id, regions }) => regions.map((region) => ({
		account: alias,
		accountId: id,
		region
	})))];
}

// src/observe/observe.ts
/** Never fails: the snapshot says which account-region could not be read, and why; it stops no other. */
async function observe(configuration, readers, options) {
	const { everything, sharing, now, onProgress, scope, sleep } = options;
	const takenAt = new Date(now()).toISOString();
	const observeOne = async (reads) => {
		const { at } = reads;
		const lists = new Set(reads.lists.map(({ address }) => address)).size;
		const start = now();
		onProgress({
			kind: "reading",
			at,
			lists
		});
		const region = await observeRegion(reads, readers, {
			owner: configuration.owner,
			everything,
			sharing,
			scope,
			sleep,
			onWaiting: (changing) => onProgress({
				kind: "waiting",
				at,
				lists: changing
			})
		});
		onProgress({
			kind: "read",
			at,
			ok: isWhole(region),
			lists,
			milliseconds: now() - start
		});
		return region;
	};
	return {
		takenAt,
		regions: await pMap(readsOf(configuration, scope), observeOne, { concurrency: options.parallelism })
	};
}
function isWhole({ groups, interfaces, lists, entries, shares }) {
	return [
		groups,
		interfaces,
		lists,
		...entries.values()
	].every((reading) => reading.ok) && shares?.ok !== false;
}

// src/observe/references.ts
/** The snapshot with the associations of those lists, or with why they could not be read. `parallelism`: lists read at once. */
async function observeReferences(snapshot, lists, readers, parallelism) {
	const found = await pMap(lists, async ({ at, id }) => {
		const reader = await readers.at(at);
		const reading = reader.ok ? await reader.value.associations(id) : reader;
		return {
			key: accountRegionKey(at),
			id,
			reading
		};
	}, { concurrency: parallelism });
	const foundIn = Map.groupBy(found, ({ key }) => key);
	return {
		...snapshot,
		regions: snapshot.regions.map((region) => {
			const here = foundIn.get(accountRegionKey(region.at)) ?? [];
			return {
				...region,
				associations: new Map([...region.associations, ...here.map(({ id, reading }) => [id, reading])])
			};
		})
	};
}

// src/observe/unread.ts
/** The snapshot with the entries of those lists, or with why they could not be read. `parallelism`: account-regions at once. */
async function observeUnread(snapshot, lists, readers, parallelism) {
	const byRegion = Map.groupBy(lists, ({ at }) => accountRegionKey(at));
	const readMore = async (region) => {
		const here = byRegion.get(accountRegionKey(region.at));
		if (here === void 0) return region;
		const reader = await readers.at(region.at);
		const more = reader.ok ? await readEntries(reader.value, here) : new Map(here.map(({ id }) => [id, reader]));
		return {
			...region,
			entries: new Map([...region.entries, ...more])
		};
	};
	return {
		...snapshot,
		regions: await pMap(snapshot.regions, readMore, { concurrency: parallelism })
	};
}

// src/observe/view.ts
const NOTHING$1 = {
	ok: true,
	value: []
};
function regionFor(region, { sources, findsLists }) {
	const { shares, ...rest } = region;
	return {
		...findsLists ? region : rest,
		...sources.length > 0 ? {} : {
			groups: NOTHING$1,
			interfaces: NOTHING$1
		},
		...findsLists ? {} : {
			lists: NOTHING$1,
			entries: /* @__PURE__ */ new Map(),
			applied: /* @__PURE__ */ new Map()
		}
	};
}
/** Of an account-region that both files read, everything stays: a plan looks only for what its own file names. */
function viewFor(configuration, snapshot, scope) {
	const reads = new Map(readsOf(configuration, scope).map((one) => [accountRegionKey(one.at), one]));
	return {
		...snapshot,
		regions: snapshot.regions.flatMap((region) => {
			const own = reads.get(accountRegionKey(region.at));
			return own === void 0 ? [] : [regionFor(region, own)];
		})
	};
}
/** The view with what else was read of its account-regions meanwhile: entries and references that it does not have itself. */
function mergeReadings(view, read) {
	const more = new Map(read.regions.map((region) => [accountRegionKey(region.at), region]));
	return {
		...view,
		regions: view.regions.map((region) => {
			const found = more.get(accountRegionKey(region.at));
			if (found === void 0) return region;
			const entries = new Map([...found.entries, ...region.entries]);
			return {
				...region,
				entries,
				associations: new Map([...found.associations, ...region.associations])
			};
		})
	};
}

// src/plan/approval/cause.ts
/** `exact` covers the settings, the version in AWS, every entry, the size, the name and the tags. */
function isSameChange(a, b) {
	return a.digests.exact === b.digests.exact && a.held.length > 0 === b.held.length > 0;
}
/** `head`: the plan of the pull request's file; `base`: that of its base's file over the same snapshot. */
function withCauses(head, base) {
	const lists = new Map(base.lists.map((list) => [list.address, list]));
	const unknown = new Set(base.notPlanned.map(({ address }) => address));
	const causeOf = (list) => {
		const before = lists.get(list.address);
		return before !== void 0 && isSameChange(list, before) ? "drift" : "pull_request";
	};
	return giveCauses(head, (list) => unknown.has(list.address) ? void 0 : causeOf(list));
}
/** For a file that the base does not have: the pull request causes every change. */
function withCauseOfAll(head) {
	return giveCauses(head, () => "pull_request");
}
function giveCauses(plan, causeOf) {
	const lists = plan.lists.map((list) => {
		const cause = list.change.kind === "keep" ? void 0 : causeOf(list);
		return cause === void 0 ? list : {
			...list,
			cause
		};
	});
	return {
		...plan,
		lists
	};
}

// src/engine/joined-configuration.ts
/** Why plans of the two files cannot be compared, completing "causes are not known: "; undefined when they can. */
function incomparable(head, base) {
	if (head.owner !== base.owner) return `the base file has another owner, ${base.owner}`;
	const ids = new Map(head.accounts.map(({ alias, id }) => [alias, id]));
	const moved = base.accounts.find(({ alias, id }) => (ids.get(alias) ?? id) !== id);
	return moved && `${moved.alias} is another account in the base file, ${moved.id}`;
}
/** All mappings, and all accounts: as the head has them, or else as the base has them. Both files must be comparable. */
function joinConfigurations(head, base) {
	const before = new Map(base.accounts.map((account) => [account.alias, account]));
	const kept = new Set(head.accounts.map(({ alias }) => alias));
	const joined = head.accounts.map((account) => {
		const regions = /* @__PURE__ */ new Set([...account.regions, ...before.get(account.alias)?.regions ?? []]);
		return {
			...account,
			regions: [...regions]
		};
	});
	return {
		...head,
		accounts: [...joined, ...base.accounts.filter(({ alias }) => !kept.has(alias))],
		mappings: [...head.mappings, ...base.mappings]
	};
}

// src/engine/plan-run.ts
/** Makes the plan. What cannot be read is in it as diagnostics and lists that are not planned; nothing is written. */
async function planRun(run) {
	const { configuration, base, readers, scope, mode, allowances, toolVersion, commit, everything, parallelism } = run;
	const { now, sleep, onProgress } = run;
	const files = base === void 0 ? configuration : joinConfigurations(configuration, base);
	const seen = await observe(files, readers, {
		parallelism,
		now,
		sleep,
		onProgress,
		scope,
		everything,
		sharing: mode === "reviewed"
	});
	const inputFor = (file, snapshot) => ({
		configuration: file,
		snapshot,
		scope,
		mode,
		allowances,
		toolVersion,
		...commit === void 0 ? {} : { commit }
	});
	const knownTo = (file) => withKnownEntries(inputFor(file, base === void 0 ? seen : viewFor(file, seen, scope)));
	const known = knownTo(configuration);
	const knownToBase = base && knownTo(base);
	const unread = new Map([...known.unread, ...knownToBase?.unread ?? []].map((list) => [list.id, list]));
	const read = await observeUnread(seen, [...unread.values()], readers, parallelism);
	const first = mergeReadings(known.snapshot, read);
	const asked = listsToAskAbout(makePlan(inputFor(configuration, first)).lists);
	const snapshot = await observeReferences(first, asked.map(({ planned, id }) => ({
		at: planned.at,
		id
	})), readers, parallelism);
	const before = knownToBase && base && inputFor(base, mergeReadings(mergeReadings(knownToBase.snapshot, read), snapshot));
	const planned = (allowed) => {
		const input = {
			...inputFor(configuration, snapshot),
			allowances: allowed
		};
		const plan = makePlan(input);
		return {
			input,
			plan: before ? withCauses(plan, makePlan({
				...before,
				allowances: allowed
			})) : plan
		};
	};
	const once = planned(allowances);
	if (run.allowRemovals !== true) return {
		...once,
		snapshot,
		allowed: /* @__PURE__ */ new Map()
	};
	const allowed = removalsToAllow(once.plan);
	return {
		...planned(withRemovals(allowances, allowed)),
		snapshot,
		allowed
	};
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
	const positions = {
		position,
		accountRegion: ({ account, region }) => at(account, region)
	};
	const accountOf = ({ alias, id, planRole, applyRole, externalId, regions, path }) => ({
		alias,
		id,
		...planRole.kind === "arn" ? { planRoleArn: planRole.arn } : {},
		...applyRole.kind === "missing" ? {} : { applyRoleArn: applyRole.kind === "arn" ? applyRole.arn : "none" },
		...externalId === void 0 ? {} : { externalId: externalId.text },
		regions: regions.map(({ text }) => text),
		position: position(path, "key")
	});
	const listsOf = ({ path, account, regions, name, adopt, renamedFrom, ...settings }) => regions.map((region) => {
		const place = at(account, region);
		return {
			address: listAddress(place, name.text),
			at: place,
			name: name.text,
			family: settings.family,
			maxEntries: settings.maxEntries,
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
		sources: sources.map((source) => kindOf$1(source).written.source(source, positions)),
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

// src/model/diagnostics/problem.ts
/** A key for maps and sets: equal paths have equal keys. */
function pathKey(path) {
	return JSON.stringify(path);
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
const LIMITS = {
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
/** The built-in defaults, as the schema documents them. */
const BUILT_IN_LIST = {
	family: "IPv4",
	maxEntries: AUTOMATIC,
	tags: /* @__PURE__ */ new Map(),
	share: {
		principals: [],
		allowExternal: false
	},
	deletion: "delete",
	limits: LIMITS
};
/** The settings of `base` with those that the list, or `defaults`, writes itself. */
function mergeList(base, own = {}) {
	return {
		family: own.address_family ?? base.family,
		maxEntries: own.max_entries === void 0 ? base.maxEntries : mergeSize(base.maxEntries, own.max_entries),
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
	const file = isMap$1(root) ? root : {};
	const defaults = sound("defaults") ? file.defaults ?? {} : {};
	const context = {
		sound,
		defaults,
		list: mergeList(BUILT_IN_LIST, defaults.prefix_list)
	};
	const accounts = isMap$1(file.accounts) ? file.accounts : void 0;
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
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function mappingOf$1(mapping, path, context) {
	const { sound } = context;
	if (!isMap$1(mapping) || typeof mapping.name !== "string" || !sound(...path, "name")) return [];
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

// src/model/partition.ts
/** The partition that a well-formed Region name belongs to, by its prefix (AWS' endpoint metadata). */
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
/** `eu-central-1`, `us-gov-west-1`, `us-isob-east-1`: the form of a Region name, known or not. */
function isWellFormedRegion(text) {
	return /^[a-z]{2,4}(-[a-z]+)+-[1-9]\d?$/.test(text);
}
/** Regions of all partitions as of 2026; AWS adds Regions, so one that is missing here is a warning, never an error. */
const KNOWN_REGIONS = new Set(`af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1
  ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1
  eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1
  me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2 cn-north-1 cn-northwest-1 us-gov-east-1
  us-gov-west-1 eusc-de-east-1 us-iso-east-1 us-iso-west-1 us-isob-east-1 us-isob-west-1 eu-isoe-west-1
  us-isof-east-1 us-isof-south-1`.split(/\s+/));

// src/config/suggest.ts
/** The nearest candidate, if it is near enough to be what was meant: about one wrong letter in three. */
function nearest(word, candidates) {
	const written = word.toLowerCase();
	let best;
	let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const apart = distance(written, candidate.toLowerCase());
		if (apart < bestDistance) {
			best = candidate;
			bestDistance = apart;
		}
	}
	return best ?? partOf(written, candidates);
}
/** The only candidate that contains the word: `plan_role_arn` for `plan_role`. Too many candidates contain a short word. */
function partOf(word, candidates) {
	const [only, second] = [...candidates].filter((candidate) => word.length >= 4 && candidate.toLowerCase().includes(word));
	return second === void 0 ? only : void 0;
}
/** The hint beside the mark, `did you mean "payments"?`; nothing when no candidate is near enough. */
function didYouMean(word, candidates) {
	const meant = nearest(word, candidates);
	return meant === void 0 ? {} : { hint: `did you mean "${meant}"?` };
}

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
const sourcesAreSound = ({ mappings }, { today }) => mappings.flatMap((mapping) => mapping.sources.flatMap((source) => kindOf$1(source).written.check(source, mapping, today)));
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
	listsFitTheRegion,
	principalsAreWellFormed,
	principalsAreOfThePartition,
	principalsAreDistinct,
	principalsAreOthers,
	adoptedIdsFitTheRegions,
	idsAreAdoptedOnce,
	formerNamesAreFree,
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
									"type": "array",
									"items": {
										"type": "string",
										"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
									},
									"uniqueItems": true,
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
								"delegated_prefixes": false
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
											"type": "array",
											"items": {
												"type": "string",
												"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
											},
											"uniqueItems": true,
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
const func25 = Object.prototype.hasOwnProperty;
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
						for (const key5 in data12) if (!(key5 === "id" || key5 === "plan_role_arn" || key5 === "apply_role_arn" || key5 === "external_id" || key5 === "regions")) {
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
					} else {
						const err47 = {
							instancePath: instancePath + "/accounts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/accounts/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/accounts",
					schemaPath: "#/properties/accounts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			let data19 = data.defaults;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key6 in data19) if (!(key6 === "account" || key6 === "region" || key6 === "source" || key6 === "prefix_list")) {
					const err49 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/properties/defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data19.account !== void 0) {
					let data20 = data19.account;
					if (typeof data20 === "string") {
						if (func1(data20) < 1) {
							const err50 = {
								instancePath: instancePath + "/defaults/account",
								schemaPath: "#/properties/defaults/properties/account/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/defaults/account",
							schemaPath: "#/properties/defaults/properties/account/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data19.region !== void 0) {
					let data21 = data19.region;
					if (typeof data21 === "string") {
						if (!pattern8.test(data21)) {
							const err52 = {
								instancePath: instancePath + "/defaults/region",
								schemaPath: "#/properties/defaults/properties/region/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
								message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/defaults/region",
							schemaPath: "#/properties/defaults/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data19.source !== void 0) {
					let data22 = data19.source;
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						for (const key7 in data22) if (!(key7 === "interfaces" || key7 === "addresses" || key7 === "delegated_prefixes")) {
							const err54 = {
								instancePath: instancePath + "/defaults/source",
								schemaPath: "#/properties/defaults/properties/source/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data22.interfaces !== void 0) {
							let data23 = data22.interfaces;
							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
								for (const key8 in data23) if (!(key8 === "detached" || key8 === "managed" || key8 === "types" || key8 === "vpc_ids")) {
									const err55 = {
										instancePath: instancePath + "/defaults/source/interfaces",
										schemaPath: "#/properties/defaults/properties/source/properties/interfaces/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
								if (data23.detached !== void 0) {
									if (typeof data23.detached !== "boolean") {
										const err56 = {
											instancePath: instancePath + "/defaults/source/interfaces/detached",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/detached/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
								if (data23.managed !== void 0) {
									if (typeof data23.managed !== "boolean") {
										const err57 = {
											instancePath: instancePath + "/defaults/source/interfaces/managed",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/managed/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
								if (data23.types !== void 0) {
									let data26 = data23.types;
									if (Array.isArray(data26)) {
										const len2 = data26.length;
										for (let i4 = 0; i4 < len2; i4++) {
											let data27 = data26[i4];
											if (typeof data27 === "string") {
												if (func1(data27) < 1) {
													const err58 = {
														instancePath: instancePath + "/defaults/source/interfaces/types/" + i4,
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err58];
													else vErrors.push(err58);
													errors++;
												}
											} else {
												const err59 = {
													instancePath: instancePath + "/defaults/source/interfaces/types/" + i4,
													schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err59];
												else vErrors.push(err59);
												errors++;
											}
										}
										let i5 = data26.length;
										let j2;
										if (i5 > 1) {
											const indices2 = {};
											for (; i5--;) {
												let item2 = data26[i5];
												if (typeof item2 !== "string") continue;
												if (typeof indices2[item2] == "number") {
													j2 = indices2[item2];
													const err60 = {
														instancePath: instancePath + "/defaults/source/interfaces/types",
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i5,
															j: j2
														},
														message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
													};
													if (vErrors === null) vErrors = [err60];
													else vErrors.push(err60);
													errors++;
													break;
												}
												indices2[item2] = i5;
											}
										}
									} else {
										const err61 = {
											instancePath: instancePath + "/defaults/source/interfaces/types",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/types/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
								}
								if (data23.vpc_ids !== void 0) {
									let data28 = data23.vpc_ids;
									if (Array.isArray(data28)) {
										const len3 = data28.length;
										for (let i6 = 0; i6 < len3; i6++) {
											let data29 = data28[i6];
											if (typeof data29 === "string") {
												if (!pattern16.test(data29)) {
													const err62 = {
														instancePath: instancePath + "/defaults/source/interfaces/vpc_ids/" + i6,
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/items/pattern",
														keyword: "pattern",
														params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
														message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
													};
													if (vErrors === null) vErrors = [err62];
													else vErrors.push(err62);
													errors++;
												}
											} else {
												const err63 = {
													instancePath: instancePath + "/defaults/source/interfaces/vpc_ids/" + i6,
													schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/items/type",
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
														instancePath: instancePath + "/defaults/source/interfaces/vpc_ids",
														schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/uniqueItems",
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
											instancePath: instancePath + "/defaults/source/interfaces/vpc_ids",
											schemaPath: "#/properties/defaults/properties/source/properties/interfaces/properties/vpc_ids/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/defaults/source/interfaces",
									schemaPath: "#/properties/defaults/properties/source/properties/interfaces/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data22.addresses !== void 0) {
							let data30 = data22.addresses;
							if (!(data30 === "private" || data30 === "public" || data30 === "both")) {
								const err67 = {
									instancePath: instancePath + "/defaults/source/addresses",
									schemaPath: "#/properties/defaults/properties/source/properties/addresses/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.source.properties.addresses.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data22.delegated_prefixes !== void 0) {
							if (typeof data22.delegated_prefixes !== "boolean") {
								const err68 = {
									instancePath: instancePath + "/defaults/source/delegated_prefixes",
									schemaPath: "#/properties/defaults/properties/source/properties/delegated_prefixes/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/defaults/source",
							schemaPath: "#/properties/defaults/properties/source/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
				if (data19.prefix_list !== void 0) {
					let data32 = data19.prefix_list;
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						for (const key9 in data32) if (!(key9 === "address_family" || key9 === "max_entries" || key9 === "tags" || key9 === "share" || key9 === "deletion" || key9 === "limits")) {
							const err70 = {
								instancePath: instancePath + "/defaults/prefix_list",
								schemaPath: "#/properties/defaults/properties/prefix_list/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data32.address_family !== void 0) {
							let data33 = data32.address_family;
							if (!(data33 === "IPv4" || data33 === "IPv6")) {
								const err71 = {
									instancePath: instancePath + "/defaults/prefix_list/address_family",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/address_family/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.prefix_list.properties.address_family.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data32.max_entries !== void 0) {
							let data34 = data32.max_entries;
							const _errs76 = errors;
							let valid22 = false;
							let passing0 = null;
							const _errs77 = errors;
							if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
								const err72 = {
									instancePath: instancePath + "/defaults/prefix_list/max_entries",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/0/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
							if (typeof data34 == "number" && isFinite(data34)) {
								if (data34 > 1e3 || isNaN(data34)) {
									const err73 = {
										instancePath: instancePath + "/defaults/prefix_list/max_entries",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/0/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data34 < 1 || isNaN(data34)) {
									const err74 = {
										instancePath: instancePath + "/defaults/prefix_list/max_entries",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/0/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							}
							var _valid0 = _errs77 === errors;
							if (_valid0) {
								valid22 = true;
								passing0 = 0;
							}
							const _errs79 = errors;
							if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
								for (const key10 in data34) if (!(key10 === "headroom_percent" || key10 === "headroom" || key10 === "limit" || key10 === "shrink")) {
									const err75 = {
										instancePath: instancePath + "/defaults/prefix_list/max_entries",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
								if (data34.headroom_percent !== void 0) {
									let data35 = data34.headroom_percent;
									if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
										const err76 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom_percent",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom_percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
									if (typeof data35 == "number" && isFinite(data35)) {
										if (data35 > 1e3 || isNaN(data35)) {
											const err77 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom_percent/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err77];
											else vErrors.push(err77);
											errors++;
										}
										if (data35 < 0 || isNaN(data35)) {
											const err78 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom_percent/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err78];
											else vErrors.push(err78);
											errors++;
										}
									}
								}
								if (data34.headroom !== void 0) {
									let data36 = data34.headroom;
									if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
										const err79 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err79];
										else vErrors.push(err79);
										errors++;
									}
									if (typeof data36 == "number" && isFinite(data36)) {
										if (data36 > 1e3 || isNaN(data36)) {
											const err80 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err80];
											else vErrors.push(err80);
											errors++;
										}
										if (data36 < 0 || isNaN(data36)) {
											const err81 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/headroom",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/headroom/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err81];
											else vErrors.push(err81);
											errors++;
										}
									}
								}
								if (data34.limit !== void 0) {
									let data37 = data34.limit;
									if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
										const err82 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/limit",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/limit/type",
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
												instancePath: instancePath + "/defaults/prefix_list/max_entries/limit",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/limit/maximum",
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
										if (data37 < 1 || isNaN(data37)) {
											const err84 = {
												instancePath: instancePath + "/defaults/prefix_list/max_entries/limit",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/limit/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err84];
											else vErrors.push(err84);
											errors++;
										}
									}
								}
								if (data34.shrink !== void 0) {
									if (typeof data34.shrink !== "boolean") {
										const err85 = {
											instancePath: instancePath + "/defaults/prefix_list/max_entries/shrink",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/properties/shrink/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err85];
										else vErrors.push(err85);
										errors++;
									}
								}
							} else {
								const err86 = {
									instancePath: instancePath + "/defaults/prefix_list/max_entries",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf/1/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
							var _valid0 = _errs79 === errors;
							if (_valid0 && valid22) {
								valid22 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid22 = true;
								passing0 = 1;
							}
							if (!valid22) {
								const err87 = {
									instancePath: instancePath + "/defaults/prefix_list/max_entries",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/max_entries/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							} else {
								errors = _errs76;
								if (vErrors !== null) {
									if (_errs76) vErrors.length = _errs76;
									else vErrors = null;
								}
							}
						}
						if (data32.tags !== void 0) {
							let data39 = data32.tags;
							if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
								if (Object.keys(data39).length > 43) {
									const err88 = {
										instancePath: instancePath + "/defaults/prefix_list/tags",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/maxProperties",
										keyword: "maxProperties",
										params: { limit: 43 },
										message: "must NOT have more than 43 properties"
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								for (const key11 in data39) {
									const _errs92 = errors;
									if (typeof key11 === "string") {
										if (func1(key11) > 128) {
											const err89 = {
												instancePath: instancePath + "/defaults/prefix_list/tags",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/propertyNames/maxLength",
												keyword: "maxLength",
												params: { limit: 128 },
												message: "must NOT have more than 128 characters",
												propertyName: key11
											};
											if (vErrors === null) vErrors = [err89];
											else vErrors.push(err89);
											errors++;
										}
										if (func1(key11) < 1) {
											const err90 = {
												instancePath: instancePath + "/defaults/prefix_list/tags",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/propertyNames/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												propertyName: key11
											};
											if (vErrors === null) vErrors = [err90];
											else vErrors.push(err90);
											errors++;
										}
									}
									if (!(_errs92 === errors)) {
										const err91 = {
											instancePath: instancePath + "/defaults/prefix_list/tags",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/propertyNames",
											keyword: "propertyNames",
											params: { propertyName: key11 },
											message: "property name must be valid"
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
								}
								for (const key12 in data39) {
									let data40 = data39[key12];
									if (typeof data40 === "string") {
										if (func1(data40) > 256) {
											const err92 = {
												instancePath: instancePath + "/defaults/prefix_list/tags/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/additionalProperties/maxLength",
												keyword: "maxLength",
												params: { limit: 256 },
												message: "must NOT have more than 256 characters"
											};
											if (vErrors === null) vErrors = [err92];
											else vErrors.push(err92);
											errors++;
										}
									} else {
										const err93 = {
											instancePath: instancePath + "/defaults/prefix_list/tags/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/additionalProperties/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err93];
										else vErrors.push(err93);
										errors++;
									}
								}
							} else {
								const err94 = {
									instancePath: instancePath + "/defaults/prefix_list/tags",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/tags/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
						if (data32.share !== void 0) {
							let data41 = data32.share;
							if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
								for (const key13 in data41) if (!(key13 === "principals" || key13 === "allow_external_principals")) {
									const err95 = {
										instancePath: instancePath + "/defaults/prefix_list/share",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key13 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
								if (data41.principals !== void 0) {
									let data42 = data41.principals;
									if (Array.isArray(data42)) {
										const len4 = data42.length;
										for (let i8 = 0; i8 < len4; i8++) if (typeof data42[i8] !== "string") {
											const err96 = {
												instancePath: instancePath + "/defaults/prefix_list/share/principals/" + i8,
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/properties/principals/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err96];
											else vErrors.push(err96);
											errors++;
										}
									} else {
										const err97 = {
											instancePath: instancePath + "/defaults/prefix_list/share/principals",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/properties/principals/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err97];
										else vErrors.push(err97);
										errors++;
									}
								}
								if (data41.allow_external_principals !== void 0) {
									if (typeof data41.allow_external_principals !== "boolean") {
										const err98 = {
											instancePath: instancePath + "/defaults/prefix_list/share/allow_external_principals",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/properties/allow_external_principals/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err98];
										else vErrors.push(err98);
										errors++;
									}
								}
							} else {
								const err99 = {
									instancePath: instancePath + "/defaults/prefix_list/share",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/share/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
						}
						if (data32.deletion !== void 0) {
							let data45 = data32.deletion;
							if (!(data45 === "delete" || data45 === "retain")) {
								const err100 = {
									instancePath: instancePath + "/defaults/prefix_list/deletion",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/deletion/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.defaults.properties.prefix_list.properties.deletion.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
						}
						if (data32.limits !== void 0) {
							let data46 = data32.limits;
							if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
								for (const key14 in data46) if (!(key14 === "max_removal_percent" || key14 === "ignore_below" || key14 === "max_removals" || key14 === "max_additions" || key14 === "allow_empty" || key14 === "widest")) {
									const err101 = {
										instancePath: instancePath + "/defaults/prefix_list/limits",
										schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key14 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
								if (data46.max_removal_percent !== void 0) {
									let data47 = data46.max_removal_percent;
									if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
										const err102 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/max_removal_percent",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removal_percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err102];
										else vErrors.push(err102);
										errors++;
									}
									if (typeof data47 == "number" && isFinite(data47)) {
										if (data47 > 100 || isNaN(data47)) {
											const err103 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removal_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removal_percent/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 100
												},
												message: "must be <= 100"
											};
											if (vErrors === null) vErrors = [err103];
											else vErrors.push(err103);
											errors++;
										}
										if (data47 < 0 || isNaN(data47)) {
											const err104 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removal_percent",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removal_percent/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err104];
											else vErrors.push(err104);
											errors++;
										}
									}
								}
								if (data46.ignore_below !== void 0) {
									let data48 = data46.ignore_below;
									if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
										const err105 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/ignore_below",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/ignore_below/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err105];
										else vErrors.push(err105);
										errors++;
									}
									if (typeof data48 == "number" && isFinite(data48)) {
										if (data48 > 1e3 || isNaN(data48)) {
											const err106 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/ignore_below",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/ignore_below/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err106];
											else vErrors.push(err106);
											errors++;
										}
										if (data48 < 0 || isNaN(data48)) {
											const err107 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/ignore_below",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/ignore_below/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err107];
											else vErrors.push(err107);
											errors++;
										}
									}
								}
								if (data46.max_removals !== void 0) {
									let data49 = data46.max_removals;
									if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
										const err108 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/max_removals",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removals/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err108];
										else vErrors.push(err108);
										errors++;
									}
									if (typeof data49 == "number" && isFinite(data49)) {
										if (data49 > 1e3 || isNaN(data49)) {
											const err109 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removals",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removals/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err109];
											else vErrors.push(err109);
											errors++;
										}
										if (data49 < 0 || isNaN(data49)) {
											const err110 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_removals",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_removals/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err110];
											else vErrors.push(err110);
											errors++;
										}
									}
								}
								if (data46.max_additions !== void 0) {
									let data50 = data46.max_additions;
									if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
										const err111 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/max_additions",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_additions/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err111];
										else vErrors.push(err111);
										errors++;
									}
									if (typeof data50 == "number" && isFinite(data50)) {
										if (data50 > 1e3 || isNaN(data50)) {
											const err112 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_additions",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_additions/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											};
											if (vErrors === null) vErrors = [err112];
											else vErrors.push(err112);
											errors++;
										}
										if (data50 < 0 || isNaN(data50)) {
											const err113 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/max_additions",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/max_additions/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err113];
											else vErrors.push(err113);
											errors++;
										}
									}
								}
								if (data46.allow_empty !== void 0) {
									if (typeof data46.allow_empty !== "boolean") {
										const err114 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/allow_empty",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/allow_empty/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err114];
										else vErrors.push(err114);
										errors++;
									}
								}
								if (data46.widest !== void 0) {
									let data52 = data46.widest;
									if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
										for (const key15 in data52) if (!(key15 === "IPv4" || key15 === "IPv6")) {
											const err115 = {
												instancePath: instancePath + "/defaults/prefix_list/limits/widest",
												schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key15 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err115];
											else vErrors.push(err115);
											errors++;
										}
										if (data52.IPv4 !== void 0) {
											let data53 = data52.IPv4;
											if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
												const err116 = {
													instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv4",
													schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv4/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err116];
												else vErrors.push(err116);
												errors++;
											}
											if (typeof data53 == "number" && isFinite(data53)) {
												if (data53 > 32 || isNaN(data53)) {
													const err117 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv4",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv4/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 32
														},
														message: "must be <= 32"
													};
													if (vErrors === null) vErrors = [err117];
													else vErrors.push(err117);
													errors++;
												}
												if (data53 < 0 || isNaN(data53)) {
													const err118 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv4",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv4/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err118];
													else vErrors.push(err118);
													errors++;
												}
											}
										}
										if (data52.IPv6 !== void 0) {
											let data54 = data52.IPv6;
											if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
												const err119 = {
													instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv6",
													schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv6/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err119];
												else vErrors.push(err119);
												errors++;
											}
											if (typeof data54 == "number" && isFinite(data54)) {
												if (data54 > 128 || isNaN(data54)) {
													const err120 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv6",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv6/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 128
														},
														message: "must be <= 128"
													};
													if (vErrors === null) vErrors = [err120];
													else vErrors.push(err120);
													errors++;
												}
												if (data54 < 0 || isNaN(data54)) {
													const err121 = {
														instancePath: instancePath + "/defaults/prefix_list/limits/widest/IPv6",
														schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/properties/IPv6/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err121];
													else vErrors.push(err121);
													errors++;
												}
											}
										}
									} else {
										const err122 = {
											instancePath: instancePath + "/defaults/prefix_list/limits/widest",
											schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/properties/widest/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err122];
										else vErrors.push(err122);
										errors++;
									}
								}
							} else {
								const err123 = {
									instancePath: instancePath + "/defaults/prefix_list/limits",
									schemaPath: "#/properties/defaults/properties/prefix_list/properties/limits/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
					} else {
						const err124 = {
							instancePath: instancePath + "/defaults/prefix_list",
							schemaPath: "#/properties/defaults/properties/prefix_list/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
			} else {
				const err125 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/properties/defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data55 = data.limits;
			if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
				for (const key16 in data55) if (!(key16 === "max_deletes")) {
					const err126 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
				if (data55.max_deletes !== void 0) {
					let data56 = data55.max_deletes;
					if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
						const err127 = {
							instancePath: instancePath + "/limits/max_deletes",
							schemaPath: "#/properties/limits/properties/max_deletes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
					if (typeof data56 == "number" && isFinite(data56)) {
						if (data56 < 0 || isNaN(data56)) {
							const err128 = {
								instancePath: instancePath + "/limits/max_deletes",
								schemaPath: "#/properties/limits/properties/max_deletes/minimum",
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
			} else {
				const err129 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err129];
				else vErrors.push(err129);
				errors++;
			}
		}
		if (data.mappings !== void 0) {
			let data57 = data.mappings;
			if (Array.isArray(data57)) {
				const len5 = data57.length;
				for (let i9 = 0; i9 < len5; i9++) {
					let data58 = data57[i9];
					if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
						if (data58.name === void 0) {
							const err130 = {
								instancePath: instancePath + "/mappings/" + i9,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
						if (data58.sources === void 0) {
							const err131 = {
								instancePath: instancePath + "/mappings/" + i9,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "sources" },
								message: "must have required property 'sources'"
							};
							if (vErrors === null) vErrors = [err131];
							else vErrors.push(err131);
							errors++;
						}
						if (data58.prefix_lists === void 0) {
							const err132 = {
								instancePath: instancePath + "/mappings/" + i9,
								schemaPath: "#/properties/mappings/items/required",
								keyword: "required",
								params: { missingProperty: "prefix_lists" },
								message: "must have required property 'prefix_lists'"
							};
							if (vErrors === null) vErrors = [err132];
							else vErrors.push(err132);
							errors++;
						}
						for (const key17 in data58) if (!(key17 === "name" || key17 === "description" || key17 === "sources" || key17 === "prefix_lists")) {
							const err133 = {
								instancePath: instancePath + "/mappings/" + i9,
								schemaPath: "#/properties/mappings/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err133];
							else vErrors.push(err133);
							errors++;
						}
						if (data58.name !== void 0) {
							let data59 = data58.name;
							if (typeof data59 === "string") {
								if (!pattern17.test(data59)) {
									const err134 = {
										instancePath: instancePath + "/mappings/" + i9 + "/name",
										schemaPath: "#/properties/mappings/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
										message: "must match pattern \"^[a-z0-9][a-z0-9-]{0,62}$\""
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
							} else {
								const err135 = {
									instancePath: instancePath + "/mappings/" + i9 + "/name",
									schemaPath: "#/properties/mappings/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						}
						if (data58.description !== void 0) {
							if (typeof data58.description !== "string") {
								const err136 = {
									instancePath: instancePath + "/mappings/" + i9 + "/description",
									schemaPath: "#/properties/mappings/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err136];
								else vErrors.push(err136);
								errors++;
							}
						}
						if (data58.sources !== void 0) {
							let data61 = data58.sources;
							if (Array.isArray(data61)) {
								if (data61.length < 1) {
									const err137 = {
										instancePath: instancePath + "/mappings/" + i9 + "/sources",
										schemaPath: "#/properties/mappings/items/properties/sources/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err137];
									else vErrors.push(err137);
									errors++;
								}
								const len6 = data61.length;
								for (let i10 = 0; i10 < len6; i10++) {
									let data62 = data61[i10];
									const _errs144 = errors;
									let valid37 = false;
									let passing1 = null;
									const _errs145 = errors;
									if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
										if (data62.security_groups === void 0) {
											const err138 = {
												instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10,
												schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/0/required",
												keyword: "required",
												params: { missingProperty: "security_groups" },
												message: "must have required property 'security_groups'"
											};
											if (vErrors === null) vErrors = [err138];
											else vErrors.push(err138);
											errors++;
										}
									}
									var _valid1 = _errs145 === errors;
									if (_valid1) {
										valid37 = true;
										passing1 = 0;
									}
									const _errs146 = errors;
									if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
										if (data62.cidrs === void 0) {
											const err139 = {
												instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10,
												schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf/1/required",
												keyword: "required",
												params: { missingProperty: "cidrs" },
												message: "must have required property 'cidrs'"
											};
											if (vErrors === null) vErrors = [err139];
											else vErrors.push(err139);
											errors++;
										}
									}
									var _valid1 = _errs146 === errors;
									if (_valid1 && valid37) {
										valid37 = false;
										passing1 = [passing1, 1];
									} else if (_valid1) {
										valid37 = true;
										passing1 = 1;
									}
									if (!valid37) {
										const err140 = {
											instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10,
											schemaPath: "#/properties/mappings/items/properties/sources/items/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing1 },
											message: "must match exactly one schema in oneOf"
										};
										if (vErrors === null) vErrors = [err140];
										else vErrors.push(err140);
										errors++;
									} else {
										errors = _errs144;
										if (vErrors !== null) {
											if (_errs144) vErrors.length = _errs144;
											else vErrors = null;
										}
									}
									if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
										for (const key18 in data62) if (!(key18 === "security_groups" || key18 === "cidrs" || key18 === "account" || key18 === "region" || key18 === "interfaces" || key18 === "addresses" || key18 === "delegated_prefixes")) {
											const err141 = {
												instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10,
												schemaPath: "#/properties/mappings/items/properties/sources/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key18 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err141];
											else vErrors.push(err141);
											errors++;
										}
										if (data62.security_groups !== void 0) {
											let data63 = data62.security_groups;
											const _errs149 = errors;
											let valid39 = false;
											let passing2 = null;
											const _errs150 = errors;
											if (Array.isArray(data63)) {
												if (data63.length < 1) {
													const err142 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err142];
													else vErrors.push(err142);
													errors++;
												}
												const len7 = data63.length;
												for (let i11 = 0; i11 < len7; i11++) {
													let data64 = data63[i11];
													const _errs153 = errors;
													let valid42 = false;
													let passing3 = null;
													const _errs154 = errors;
													if (typeof data64 === "string") {
														if (!pattern18.test(data64)) {
															const err143 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/0/pattern",
																keyword: "pattern",
																params: { pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^sg-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err143];
															else vErrors.push(err143);
															errors++;
														}
													} else {
														const err144 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/0/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err144];
														else vErrors.push(err144);
														errors++;
													}
													var _valid3 = _errs154 === errors;
													if (_valid3) {
														valid42 = true;
														passing3 = 0;
													}
													const _errs156 = errors;
													const _errs158 = errors;
													let valid43 = false;
													let passing4 = null;
													const _errs159 = errors;
													if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
														if (data64.name === void 0) {
															const err145 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/oneOf/0/required",
																keyword: "required",
																params: { missingProperty: "name" },
																message: "must have required property 'name'"
															};
															if (vErrors === null) vErrors = [err145];
															else vErrors.push(err145);
															errors++;
														}
													}
													var _valid4 = _errs159 === errors;
													if (_valid4) {
														valid43 = true;
														passing4 = 0;
													}
													const _errs160 = errors;
													if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
														if (data64.tags === void 0) {
															const err146 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/oneOf/1/required",
																keyword: "required",
																params: { missingProperty: "tags" },
																message: "must have required property 'tags'"
															};
															if (vErrors === null) vErrors = [err146];
															else vErrors.push(err146);
															errors++;
														}
													}
													var _valid4 = _errs160 === errors;
													if (_valid4 && valid43) {
														valid43 = false;
														passing4 = [passing4, 1];
													} else if (_valid4) {
														valid43 = true;
														passing4 = 1;
													}
													if (!valid43) {
														const err147 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing4 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err147];
														else vErrors.push(err147);
														errors++;
													} else {
														errors = _errs158;
														if (vErrors !== null) {
															if (_errs158) vErrors.length = _errs158;
															else vErrors = null;
														}
													}
													if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
														for (const key19 in data64) if (!(key19 === "name" || key19 === "vpc_id" || key19 === "tags" || key19 === "follow")) {
															const err148 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key19 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err148];
															else vErrors.push(err148);
															errors++;
														}
														if (data64.name !== void 0) {
															let data65 = data64.name;
															if (typeof data65 === "string") {
																if (func1(data65) > 255) {
																	const err149 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/name",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/maxLength",
																		keyword: "maxLength",
																		params: { limit: 255 },
																		message: "must NOT have more than 255 characters"
																	};
																	if (vErrors === null) vErrors = [err149];
																	else vErrors.push(err149);
																	errors++;
																}
																if (func1(data65) < 1) {
																	const err150 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/name",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	};
																	if (vErrors === null) vErrors = [err150];
																	else vErrors.push(err150);
																	errors++;
																}
															} else {
																const err151 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/name",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/name/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err151];
																else vErrors.push(err151);
																errors++;
															}
														}
														if (data64.vpc_id !== void 0) {
															let data66 = data64.vpc_id;
															if (typeof data66 === "string") {
																if (!pattern16.test(data66)) {
																	const err152 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/vpc_id",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/vpc_id/pattern",
																		keyword: "pattern",
																		params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																		message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
																	};
																	if (vErrors === null) vErrors = [err152];
																	else vErrors.push(err152);
																	errors++;
																}
															} else {
																const err153 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/vpc_id",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/vpc_id/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err153];
																else vErrors.push(err153);
																errors++;
															}
														}
														if (data64.tags !== void 0) {
															let data67 = data64.tags;
															if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
																if (Object.keys(data67).length > 50) {
																	const err154 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/maxProperties",
																		keyword: "maxProperties",
																		params: { limit: 50 },
																		message: "must NOT have more than 50 properties"
																	};
																	if (vErrors === null) vErrors = [err154];
																	else vErrors.push(err154);
																	errors++;
																}
																if (Object.keys(data67).length < 1) {
																	const err155 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/minProperties",
																		keyword: "minProperties",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 properties"
																	};
																	if (vErrors === null) vErrors = [err155];
																	else vErrors.push(err155);
																	errors++;
																}
																for (const key20 in data67) {
																	const _errs168 = errors;
																	if (typeof key20 === "string") {
																		if (func1(key20) > 128) {
																			const err156 = {
																				instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/tags",
																				schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames/maxLength",
																				keyword: "maxLength",
																				params: { limit: 128 },
																				message: "must NOT have more than 128 characters",
																				propertyName: key20
																			};
																			if (vErrors === null) vErrors = [err156];
																			else vErrors.push(err156);
																			errors++;
																		}
																		if (func1(key20) < 1) {
																			const err157 = {
																				instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/tags",
																				schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames/minLength",
																				keyword: "minLength",
																				params: { limit: 1 },
																				message: "must NOT have fewer than 1 characters",
																				propertyName: key20
																			};
																			if (vErrors === null) vErrors = [err157];
																			else vErrors.push(err157);
																			errors++;
																		}
																	}
																	if (!(_errs168 === errors)) {
																		const err158 = {
																			instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/tags",
																			schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/propertyNames",
																			keyword: "propertyNames",
																			params: { propertyName: key20 },
																			message: "property name must be valid"
																		};
																		if (vErrors === null) vErrors = [err158];
																		else vErrors.push(err158);
																		errors++;
																	}
																}
																for (const key21 in data67) {
																	let data68 = data67[key21];
																	if (typeof data68 === "string") {
																		if (func1(data68) > 256) {
																			const err159 = {
																				instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/tags/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/additionalProperties/maxLength",
																				keyword: "maxLength",
																				params: { limit: 256 },
																				message: "must NOT have more than 256 characters"
																			};
																			if (vErrors === null) vErrors = [err159];
																			else vErrors.push(err159);
																			errors++;
																		}
																	} else {
																		const err160 = {
																			instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/tags/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/additionalProperties/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err160];
																		else vErrors.push(err160);
																		errors++;
																	}
																}
															} else {
																const err161 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/tags",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/tags/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																};
																if (vErrors === null) vErrors = [err161];
																else vErrors.push(err161);
																errors++;
															}
														}
														if (data64.follow !== void 0) {
															if (typeof data64.follow !== "boolean") {
																const err162 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/follow",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/properties/follow/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																};
																if (vErrors === null) vErrors = [err162];
																else vErrors.push(err162);
																errors++;
															}
														}
														if (data64.name !== void 0) {
															if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
																if (data64.follow !== void 0) {
																	const err163 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/follow",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/dependentSchemas/name/properties/follow/false schema",
																		keyword: "false schema",
																		params: {},
																		message: "boolean schema is false"
																	};
																	if (vErrors === null) vErrors = [err163];
																	else vErrors.push(err163);
																	errors++;
																}
															}
														}
														if (data64.tags !== void 0) {
															if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
																if (data64.vpc_id !== void 0) {
																	const err164 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11 + "/vpc_id",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/dependentSchemas/tags/properties/vpc_id/false schema",
																		keyword: "false schema",
																		params: {},
																		message: "boolean schema is false"
																	};
																	if (vErrors === null) vErrors = [err164];
																	else vErrors.push(err164);
																	errors++;
																}
															}
														}
													} else {
														const err165 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf/1/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err165];
														else vErrors.push(err165);
														errors++;
													}
													var _valid3 = _errs156 === errors;
													if (_valid3 && valid42) {
														valid42 = false;
														passing3 = [passing3, 1];
													} else if (_valid3) {
														valid42 = true;
														passing3 = 1;
													}
													if (!valid42) {
														const err166 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/" + i11,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/items/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing3 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err166];
														else vErrors.push(err166);
														errors++;
													} else {
														errors = _errs153;
														if (vErrors !== null) {
															if (_errs153) vErrors.length = _errs153;
															else vErrors = null;
														}
													}
												}
											} else {
												const err167 = {
													instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/0/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err167];
												else vErrors.push(err167);
												errors++;
											}
											var _valid2 = _errs150 === errors;
											if (_valid2) {
												valid39 = true;
												passing2 = 0;
											}
											const _errs176 = errors;
											const _errs178 = errors;
											let valid50 = false;
											let passing5 = null;
											const _errs179 = errors;
											if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
												if (data63.name === void 0) {
													const err168 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/oneOf/0/required",
														keyword: "required",
														params: { missingProperty: "name" },
														message: "must have required property 'name'"
													};
													if (vErrors === null) vErrors = [err168];
													else vErrors.push(err168);
													errors++;
												}
											}
											var _valid5 = _errs179 === errors;
											if (_valid5) {
												valid50 = true;
												passing5 = 0;
											}
											const _errs180 = errors;
											if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
												if (data63.tags === void 0) {
													const err169 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/oneOf/1/required",
														keyword: "required",
														params: { missingProperty: "tags" },
														message: "must have required property 'tags'"
													};
													if (vErrors === null) vErrors = [err169];
													else vErrors.push(err169);
													errors++;
												}
											}
											var _valid5 = _errs180 === errors;
											if (_valid5 && valid50) {
												valid50 = false;
												passing5 = [passing5, 1];
											} else if (_valid5) {
												valid50 = true;
												passing5 = 1;
											}
											if (!valid50) {
												const err170 = {
													instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing5 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err170];
												else vErrors.push(err170);
												errors++;
											} else {
												errors = _errs178;
												if (vErrors !== null) {
													if (_errs178) vErrors.length = _errs178;
													else vErrors = null;
												}
											}
											if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
												for (const key22 in data63) if (!(key22 === "name" || key22 === "vpc_id" || key22 === "tags" || key22 === "follow")) {
													const err171 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key22 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err171];
													else vErrors.push(err171);
													errors++;
												}
												if (data63.name !== void 0) {
													let data72 = data63.name;
													if (typeof data72 === "string") {
														if (func1(data72) > 255) {
															const err172 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/name",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/name/maxLength",
																keyword: "maxLength",
																params: { limit: 255 },
																message: "must NOT have more than 255 characters"
															};
															if (vErrors === null) vErrors = [err172];
															else vErrors.push(err172);
															errors++;
														}
														if (func1(data72) < 1) {
															const err173 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/name",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/name/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters"
															};
															if (vErrors === null) vErrors = [err173];
															else vErrors.push(err173);
															errors++;
														}
													} else {
														const err174 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/name",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err174];
														else vErrors.push(err174);
														errors++;
													}
												}
												if (data63.vpc_id !== void 0) {
													let data73 = data63.vpc_id;
													if (typeof data73 === "string") {
														if (!pattern16.test(data73)) {
															const err175 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/vpc_id",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/vpc_id/pattern",
																keyword: "pattern",
																params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
															};
															if (vErrors === null) vErrors = [err175];
															else vErrors.push(err175);
															errors++;
														}
													} else {
														const err176 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/vpc_id",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/vpc_id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err176];
														else vErrors.push(err176);
														errors++;
													}
												}
												if (data63.tags !== void 0) {
													let data74 = data63.tags;
													if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
														if (Object.keys(data74).length > 50) {
															const err177 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/maxProperties",
																keyword: "maxProperties",
																params: { limit: 50 },
																message: "must NOT have more than 50 properties"
															};
															if (vErrors === null) vErrors = [err177];
															else vErrors.push(err177);
															errors++;
														}
														if (Object.keys(data74).length < 1) {
															const err178 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/tags",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/minProperties",
																keyword: "minProperties",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 properties"
															};
															if (vErrors === null) vErrors = [err178];
															else vErrors.push(err178);
															errors++;
														}
														for (const key23 in data74) {
															const _errs188 = errors;
															if (typeof key23 === "string") {
																if (func1(key23) > 128) {
																	const err179 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/propertyNames/maxLength",
																		keyword: "maxLength",
																		params: { limit: 128 },
																		message: "must NOT have more than 128 characters",
																		propertyName: key23
																	};
																	if (vErrors === null) vErrors = [err179];
																	else vErrors.push(err179);
																	errors++;
																}
																if (func1(key23) < 1) {
																	const err180 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/tags",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/propertyNames/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters",
																		propertyName: key23
																	};
																	if (vErrors === null) vErrors = [err180];
																	else vErrors.push(err180);
																	errors++;
																}
															}
															if (!(_errs188 === errors)) {
																const err181 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/tags",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key23 },
																	message: "property name must be valid"
																};
																if (vErrors === null) vErrors = [err181];
																else vErrors.push(err181);
																errors++;
															}
														}
														for (const key24 in data74) {
															let data75 = data74[key24];
															if (typeof data75 === "string") {
																if (func1(data75) > 256) {
																	const err182 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/tags/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/additionalProperties/maxLength",
																		keyword: "maxLength",
																		params: { limit: 256 },
																		message: "must NOT have more than 256 characters"
																	};
																	if (vErrors === null) vErrors = [err182];
																	else vErrors.push(err182);
																	errors++;
																}
															} else {
																const err183 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/tags/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/additionalProperties/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err183];
																else vErrors.push(err183);
																errors++;
															}
														}
													} else {
														const err184 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/tags",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/tags/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err184];
														else vErrors.push(err184);
														errors++;
													}
												}
												if (data63.follow !== void 0) {
													if (typeof data63.follow !== "boolean") {
														const err185 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/follow",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/properties/follow/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err185];
														else vErrors.push(err185);
														errors++;
													}
												}
												if (data63.name !== void 0) {
													if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
														if (data63.follow !== void 0) {
															const err186 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/follow",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/dependentSchemas/name/properties/follow/false schema",
																keyword: "false schema",
																params: {},
																message: "boolean schema is false"
															};
															if (vErrors === null) vErrors = [err186];
															else vErrors.push(err186);
															errors++;
														}
													}
												}
												if (data63.tags !== void 0) {
													if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
														if (data63.vpc_id !== void 0) {
															const err187 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups/vpc_id",
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/dependentSchemas/tags/properties/vpc_id/false schema",
																keyword: "false schema",
																params: {},
																message: "boolean schema is false"
															};
															if (vErrors === null) vErrors = [err187];
															else vErrors.push(err187);
															errors++;
														}
													}
												}
											} else {
												const err188 = {
													instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err188];
												else vErrors.push(err188);
												errors++;
											}
											var _valid2 = _errs176 === errors;
											if (_valid2 && valid39) {
												valid39 = false;
												passing2 = [passing2, 1];
											} else if (_valid2) {
												valid39 = true;
												passing2 = 1;
											}
											if (!valid39) {
												const err189 = {
													instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/security_groups",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/security_groups/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing2 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err189];
												else vErrors.push(err189);
												errors++;
											} else {
												errors = _errs149;
												if (vErrors !== null) {
													if (_errs149) vErrors.length = _errs149;
													else vErrors = null;
												}
											}
										}
										if (data62.cidrs !== void 0) {
											let data79 = data62.cidrs;
											if (Array.isArray(data79)) {
												if (data79.length < 1) {
													const err190 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err190];
													else vErrors.push(err190);
													errors++;
												}
												const len8 = data79.length;
												for (let i12 = 0; i12 < len8; i12++) {
													let data80 = data79[i12];
													const _errs199 = errors;
													let valid59 = false;
													let passing6 = null;
													const _errs200 = errors;
													if (typeof data80 !== "string") {
														const err191 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs/" + i12,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/0/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err191];
														else vErrors.push(err191);
														errors++;
													}
													var _valid6 = _errs200 === errors;
													if (_valid6) {
														valid59 = true;
														passing6 = 0;
													}
													const _errs202 = errors;
													if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
														if (data80.cidr === void 0) {
															const err192 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs/" + i12,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/required",
																keyword: "required",
																params: { missingProperty: "cidr" },
																message: "must have required property 'cidr'"
															};
															if (vErrors === null) vErrors = [err192];
															else vErrors.push(err192);
															errors++;
														}
														for (const key25 in data80) if (!(key25 === "cidr" || key25 === "description" || key25 === "expires")) {
															const err193 = {
																instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs/" + i12,
																schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key25 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err193];
															else vErrors.push(err193);
															errors++;
														}
														if (data80.cidr !== void 0) {
															if (typeof data80.cidr !== "string") {
																const err194 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs/" + i12 + "/cidr",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/cidr/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err194];
																else vErrors.push(err194);
																errors++;
															}
														}
														if (data80.description !== void 0) {
															let data82 = data80.description;
															if (typeof data82 === "string") {
																if (func1(data82) > 255) {
																	const err195 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs/" + i12 + "/description",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/description/maxLength",
																		keyword: "maxLength",
																		params: { limit: 255 },
																		message: "must NOT have more than 255 characters"
																	};
																	if (vErrors === null) vErrors = [err195];
																	else vErrors.push(err195);
																	errors++;
																}
															} else {
																const err196 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs/" + i12 + "/description",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/description/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err196];
																else vErrors.push(err196);
																errors++;
															}
														}
														if (data80.expires !== void 0) {
															let data83 = data80.expires;
															if (typeof data83 === "string") {
																if (!pattern21.test(data83)) {
																	const err197 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs/" + i12 + "/expires",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/expires/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
																		message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
																	};
																	if (vErrors === null) vErrors = [err197];
																	else vErrors.push(err197);
																	errors++;
																}
															} else {
																const err198 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs/" + i12 + "/expires",
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/properties/expires/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err198];
																else vErrors.push(err198);
																errors++;
															}
														}
													} else {
														const err199 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs/" + i12,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf/1/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err199];
														else vErrors.push(err199);
														errors++;
													}
													var _valid6 = _errs202 === errors;
													if (_valid6 && valid59) {
														valid59 = false;
														passing6 = [passing6, 1];
													} else if (_valid6) {
														valid59 = true;
														passing6 = 1;
													}
													if (!valid59) {
														const err200 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs/" + i12,
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/items/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing6 },
															message: "must match exactly one schema in oneOf"
														};
														if (vErrors === null) vErrors = [err200];
														else vErrors.push(err200);
														errors++;
													} else {
														errors = _errs199;
														if (vErrors !== null) {
															if (_errs199) vErrors.length = _errs199;
															else vErrors = null;
														}
													}
												}
											} else {
												const err201 = {
													instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/cidrs",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/cidrs/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err201];
												else vErrors.push(err201);
												errors++;
											}
										}
										if (data62.account !== void 0) {
											let data84 = data62.account;
											if (typeof data84 === "string") {
												if (func1(data84) < 1) {
													const err202 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/account",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/account/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err202];
													else vErrors.push(err202);
													errors++;
												}
											} else {
												const err203 = {
													instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/account",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/account/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err203];
												else vErrors.push(err203);
												errors++;
											}
										}
										if (data62.region !== void 0) {
											let data85 = data62.region;
											if (typeof data85 === "string") {
												if (!pattern8.test(data85)) {
													const err204 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/region",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/region/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
														message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
													};
													if (vErrors === null) vErrors = [err204];
													else vErrors.push(err204);
													errors++;
												}
											} else {
												const err205 = {
													instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/region",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/region/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err205];
												else vErrors.push(err205);
												errors++;
											}
										}
										if (data62.interfaces !== void 0) {
											let data86 = data62.interfaces;
											if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
												for (const key26 in data86) if (!(key26 === "detached" || key26 === "managed" || key26 === "types" || key26 === "vpc_ids")) {
													const err206 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces",
														schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key26 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err206];
													else vErrors.push(err206);
													errors++;
												}
												if (data86.detached !== void 0) {
													if (typeof data86.detached !== "boolean") {
														const err207 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces/detached",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/detached/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err207];
														else vErrors.push(err207);
														errors++;
													}
												}
												if (data86.managed !== void 0) {
													if (typeof data86.managed !== "boolean") {
														const err208 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces/managed",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/managed/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err208];
														else vErrors.push(err208);
														errors++;
													}
												}
												if (data86.types !== void 0) {
													let data89 = data86.types;
													if (Array.isArray(data89)) {
														const len9 = data89.length;
														for (let i13 = 0; i13 < len9; i13++) {
															let data90 = data89[i13];
															if (typeof data90 === "string") {
																if (func1(data90) < 1) {
																	const err209 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces/types/" + i13,
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/items/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	};
																	if (vErrors === null) vErrors = [err209];
																	else vErrors.push(err209);
																	errors++;
																}
															} else {
																const err210 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces/types/" + i13,
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err210];
																else vErrors.push(err210);
																errors++;
															}
														}
														let i14 = data89.length;
														let j4;
														if (i14 > 1) {
															const indices4 = {};
															for (; i14--;) {
																let item4 = data89[i14];
																if (typeof item4 !== "string") continue;
																if (typeof indices4[item4] == "number") {
																	j4 = indices4[item4];
																	const err211 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces/types",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/uniqueItems",
																		keyword: "uniqueItems",
																		params: {
																			i: i14,
																			j: j4
																		},
																		message: "must NOT have duplicate items (items ## " + j4 + " and " + i14 + " are identical)"
																	};
																	if (vErrors === null) vErrors = [err211];
																	else vErrors.push(err211);
																	errors++;
																	break;
																}
																indices4[item4] = i14;
															}
														}
													} else {
														const err212 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces/types",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/types/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err212];
														else vErrors.push(err212);
														errors++;
													}
												}
												if (data86.vpc_ids !== void 0) {
													let data91 = data86.vpc_ids;
													if (Array.isArray(data91)) {
														const len10 = data91.length;
														for (let i15 = 0; i15 < len10; i15++) {
															let data92 = data91[i15];
															if (typeof data92 === "string") {
																if (!pattern16.test(data92)) {
																	const err213 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces/vpc_ids/" + i15,
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/items/pattern",
																		keyword: "pattern",
																		params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" },
																		message: "must match pattern \"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$\""
																	};
																	if (vErrors === null) vErrors = [err213];
																	else vErrors.push(err213);
																	errors++;
																}
															} else {
																const err214 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces/vpc_ids/" + i15,
																	schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err214];
																else vErrors.push(err214);
																errors++;
															}
														}
														let i16 = data91.length;
														let j5;
														if (i16 > 1) {
															const indices5 = {};
															for (; i16--;) {
																let item5 = data91[i16];
																if (typeof item5 !== "string") continue;
																if (typeof indices5[item5] == "number") {
																	j5 = indices5[item5];
																	const err215 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces/vpc_ids",
																		schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/uniqueItems",
																		keyword: "uniqueItems",
																		params: {
																			i: i16,
																			j: j5
																		},
																		message: "must NOT have duplicate items (items ## " + j5 + " and " + i16 + " are identical)"
																	};
																	if (vErrors === null) vErrors = [err215];
																	else vErrors.push(err215);
																	errors++;
																	break;
																}
																indices5[item5] = i16;
															}
														}
													} else {
														const err216 = {
															instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces/vpc_ids",
															schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/properties/vpc_ids/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err216];
														else vErrors.push(err216);
														errors++;
													}
												}
											} else {
												const err217 = {
													instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/interfaces/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err217];
												else vErrors.push(err217);
												errors++;
											}
										}
										if (data62.addresses !== void 0) {
											let data93 = data62.addresses;
											if (!(data93 === "private" || data93 === "public" || data93 === "both")) {
												const err218 = {
													instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/addresses",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/addresses/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.sources.items.properties.addresses.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err218];
												else vErrors.push(err218);
												errors++;
											}
										}
										if (data62.delegated_prefixes !== void 0) {
											if (typeof data62.delegated_prefixes !== "boolean") {
												const err219 = {
													instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/delegated_prefixes",
													schemaPath: "#/properties/mappings/items/properties/sources/items/properties/delegated_prefixes/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												};
												if (vErrors === null) vErrors = [err219];
												else vErrors.push(err219);
												errors++;
											}
										}
										if (data62.cidrs !== void 0) {
											if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
												if (data62.account !== void 0) {
													const err220 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/account",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/account/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err220];
													else vErrors.push(err220);
													errors++;
												}
												if (data62.region !== void 0) {
													const err221 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/region",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/region/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err221];
													else vErrors.push(err221);
													errors++;
												}
												if (data62.interfaces !== void 0) {
													const err222 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/interfaces",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/interfaces/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err222];
													else vErrors.push(err222);
													errors++;
												}
												if (data62.addresses !== void 0) {
													const err223 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/addresses",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/addresses/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err223];
													else vErrors.push(err223);
													errors++;
												}
												if (data62.delegated_prefixes !== void 0) {
													const err224 = {
														instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10 + "/delegated_prefixes",
														schemaPath: "#/properties/mappings/items/properties/sources/items/dependentSchemas/cidrs/properties/delegated_prefixes/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err224];
													else vErrors.push(err224);
													errors++;
												}
											}
										}
									} else {
										const err225 = {
											instancePath: instancePath + "/mappings/" + i9 + "/sources/" + i10,
											schemaPath: "#/properties/mappings/items/properties/sources/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err225];
										else vErrors.push(err225);
										errors++;
									}
								}
							} else {
								const err226 = {
									instancePath: instancePath + "/mappings/" + i9 + "/sources",
									schemaPath: "#/properties/mappings/items/properties/sources/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err226];
								else vErrors.push(err226);
								errors++;
							}
						}
						if (data58.prefix_lists !== void 0) {
							let data100 = data58.prefix_lists;
							if (Array.isArray(data100)) {
								if (data100.length < 1) {
									const err227 = {
										instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists",
										schemaPath: "#/properties/mappings/items/properties/prefix_lists/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err227];
									else vErrors.push(err227);
									errors++;
								}
								const len11 = data100.length;
								for (let i17 = 0; i17 < len11; i17++) {
									let data101 = data100[i17];
									const _errs238 = errors;
									const _errs239 = errors;
									if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
										if (data101.region === void 0 && "region" || data101.regions === void 0 && "regions") {
											const err228 = {};
											if (vErrors === null) vErrors = [err228];
											else vErrors.push(err228);
											errors++;
										}
									}
									if (_errs239 === errors) {
										const err229 = {
											instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17,
											schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/not",
											keyword: "not",
											params: {},
											message: "must NOT be valid"
										};
										if (vErrors === null) vErrors = [err229];
										else vErrors.push(err229);
										errors++;
									} else {
										errors = _errs238;
										if (vErrors !== null) {
											if (_errs238) vErrors.length = _errs238;
											else vErrors = null;
										}
									}
									if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
										for (const key27 in data101) if (!func25.call(schema31.properties.mappings.items.properties.prefix_lists.items.properties, key27)) {
											const err230 = {
												instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17,
												schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key27 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err230];
											else vErrors.push(err230);
											errors++;
										}
										if (data101.account !== void 0) {
											let data102 = data101.account;
											if (typeof data102 === "string") {
												if (func1(data102) < 1) {
													const err231 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/account",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/account/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err231];
													else vErrors.push(err231);
													errors++;
												}
											} else {
												const err232 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/account",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/account/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err232];
												else vErrors.push(err232);
												errors++;
											}
										}
										if (data101.region !== void 0) {
											let data103 = data101.region;
											if (typeof data103 === "string") {
												if (!pattern8.test(data103)) {
													const err233 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/region",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/region/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
														message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
													};
													if (vErrors === null) vErrors = [err233];
													else vErrors.push(err233);
													errors++;
												}
											} else {
												const err234 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/region",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/region/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err234];
												else vErrors.push(err234);
												errors++;
											}
										}
										if (data101.regions !== void 0) {
											let data104 = data101.regions;
											if (Array.isArray(data104)) {
												if (data104.length < 1) {
													const err235 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/regions",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err235];
													else vErrors.push(err235);
													errors++;
												}
												const len12 = data104.length;
												for (let i18 = 0; i18 < len12; i18++) {
													let data105 = data104[i18];
													if (typeof data105 === "string") {
														if (!pattern8.test(data105)) {
															const err236 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/regions/" + i18,
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/items/pattern",
																keyword: "pattern",
																params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
																message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\""
															};
															if (vErrors === null) vErrors = [err236];
															else vErrors.push(err236);
															errors++;
														}
													} else {
														const err237 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/regions/" + i18,
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err237];
														else vErrors.push(err237);
														errors++;
													}
												}
												let i19 = data104.length;
												let j6;
												if (i19 > 1) {
													const indices6 = {};
													for (; i19--;) {
														let item6 = data104[i19];
														if (typeof item6 !== "string") continue;
														if (typeof indices6[item6] == "number") {
															j6 = indices6[item6];
															const err238 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/regions",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/uniqueItems",
																keyword: "uniqueItems",
																params: {
																	i: i19,
																	j: j6
																},
																message: "must NOT have duplicate items (items ## " + j6 + " and " + i19 + " are identical)"
															};
															if (vErrors === null) vErrors = [err238];
															else vErrors.push(err238);
															errors++;
															break;
														}
														indices6[item6] = i19;
													}
												}
											} else {
												const err239 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/regions",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/regions/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err239];
												else vErrors.push(err239);
												errors++;
											}
										}
										if (data101.name !== void 0) {
											let data106 = data101.name;
											if (typeof data106 === "string") {
												if (func1(data106) > 255) {
													const err240 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/name",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/maxLength",
														keyword: "maxLength",
														params: { limit: 255 },
														message: "must NOT have more than 255 characters"
													};
													if (vErrors === null) vErrors = [err240];
													else vErrors.push(err240);
													errors++;
												}
												if (func1(data106) < 1) {
													const err241 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/name",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err241];
													else vErrors.push(err241);
													errors++;
												}
												if (!pattern26.test(data106)) {
													const err242 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/name",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/pattern",
														keyword: "pattern",
														params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
														message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
													};
													if (vErrors === null) vErrors = [err242];
													else vErrors.push(err242);
													errors++;
												}
											} else {
												const err243 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/name",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err243];
												else vErrors.push(err243);
												errors++;
											}
										}
										if (data101.address_family !== void 0) {
											let data107 = data101.address_family;
											if (!(data107 === "IPv4" || data107 === "IPv6")) {
												const err244 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/address_family",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/address_family/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.prefix_lists.items.properties.address_family.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err244];
												else vErrors.push(err244);
												errors++;
											}
										}
										if (data101.max_entries !== void 0) {
											let data108 = data101.max_entries;
											const _errs253 = errors;
											let valid77 = false;
											let passing7 = null;
											const _errs254 = errors;
											if (!(typeof data108 == "number" && !(data108 % 1) && !isNaN(data108) && isFinite(data108))) {
												const err245 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/0/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err245];
												else vErrors.push(err245);
												errors++;
											}
											if (typeof data108 == "number" && isFinite(data108)) {
												if (data108 > 1e3 || isNaN(data108)) {
													const err246 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/0/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e3
														},
														message: "must be <= 1000"
													};
													if (vErrors === null) vErrors = [err246];
													else vErrors.push(err246);
													errors++;
												}
												if (data108 < 1 || isNaN(data108)) {
													const err247 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/0/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err247];
													else vErrors.push(err247);
													errors++;
												}
											}
											var _valid7 = _errs254 === errors;
											if (_valid7) {
												valid77 = true;
												passing7 = 0;
											}
											const _errs256 = errors;
											if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
												for (const key28 in data108) if (!(key28 === "headroom_percent" || key28 === "headroom" || key28 === "limit" || key28 === "shrink")) {
													const err248 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key28 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err248];
													else vErrors.push(err248);
													errors++;
												}
												if (data108.headroom_percent !== void 0) {
													let data109 = data108.headroom_percent;
													if (!(typeof data109 == "number" && !(data109 % 1) && !isNaN(data109) && isFinite(data109))) {
														const err249 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries/headroom_percent",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom_percent/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err249];
														else vErrors.push(err249);
														errors++;
													}
													if (typeof data109 == "number" && isFinite(data109)) {
														if (data109 > 1e3 || isNaN(data109)) {
															const err250 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries/headroom_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom_percent/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err250];
															else vErrors.push(err250);
															errors++;
														}
														if (data109 < 0 || isNaN(data109)) {
															const err251 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries/headroom_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom_percent/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err251];
															else vErrors.push(err251);
															errors++;
														}
													}
												}
												if (data108.headroom !== void 0) {
													let data110 = data108.headroom;
													if (!(typeof data110 == "number" && !(data110 % 1) && !isNaN(data110) && isFinite(data110))) {
														const err252 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries/headroom",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err252];
														else vErrors.push(err252);
														errors++;
													}
													if (typeof data110 == "number" && isFinite(data110)) {
														if (data110 > 1e3 || isNaN(data110)) {
															const err253 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries/headroom",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err253];
															else vErrors.push(err253);
															errors++;
														}
														if (data110 < 0 || isNaN(data110)) {
															const err254 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries/headroom",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/headroom/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err254];
															else vErrors.push(err254);
															errors++;
														}
													}
												}
												if (data108.limit !== void 0) {
													let data111 = data108.limit;
													if (!(typeof data111 == "number" && !(data111 % 1) && !isNaN(data111) && isFinite(data111))) {
														const err255 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries/limit",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/limit/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err255];
														else vErrors.push(err255);
														errors++;
													}
													if (typeof data111 == "number" && isFinite(data111)) {
														if (data111 > 1e3 || isNaN(data111)) {
															const err256 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries/limit",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/limit/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err256];
															else vErrors.push(err256);
															errors++;
														}
														if (data111 < 1 || isNaN(data111)) {
															const err257 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries/limit",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/limit/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err257];
															else vErrors.push(err257);
															errors++;
														}
													}
												}
												if (data108.shrink !== void 0) {
													if (typeof data108.shrink !== "boolean") {
														const err258 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries/shrink",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/properties/shrink/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err258];
														else vErrors.push(err258);
														errors++;
													}
												}
											} else {
												const err259 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err259];
												else vErrors.push(err259);
												errors++;
											}
											var _valid7 = _errs256 === errors;
											if (_valid7 && valid77) {
												valid77 = false;
												passing7 = [passing7, 1];
											} else if (_valid7) {
												valid77 = true;
												passing7 = 1;
											}
											if (!valid77) {
												const err260 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/max_entries",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/max_entries/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing7 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err260];
												else vErrors.push(err260);
												errors++;
											} else {
												errors = _errs253;
												if (vErrors !== null) {
													if (_errs253) vErrors.length = _errs253;
													else vErrors = null;
												}
											}
										}
										if (data101.tags !== void 0) {
											let data113 = data101.tags;
											if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
												if (Object.keys(data113).length > 43) {
													const err261 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/tags",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/maxProperties",
														keyword: "maxProperties",
														params: { limit: 43 },
														message: "must NOT have more than 43 properties"
													};
													if (vErrors === null) vErrors = [err261];
													else vErrors.push(err261);
													errors++;
												}
												for (const key29 in data113) {
													const _errs269 = errors;
													if (typeof key29 === "string") {
														if (func1(key29) > 128) {
															const err262 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/tags",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/propertyNames/maxLength",
																keyword: "maxLength",
																params: { limit: 128 },
																message: "must NOT have more than 128 characters",
																propertyName: key29
															};
															if (vErrors === null) vErrors = [err262];
															else vErrors.push(err262);
															errors++;
														}
														if (func1(key29) < 1) {
															const err263 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/tags",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/propertyNames/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters",
																propertyName: key29
															};
															if (vErrors === null) vErrors = [err263];
															else vErrors.push(err263);
															errors++;
														}
													}
													if (!(_errs269 === errors)) {
														const err264 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/tags",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/propertyNames",
															keyword: "propertyNames",
															params: { propertyName: key29 },
															message: "property name must be valid"
														};
														if (vErrors === null) vErrors = [err264];
														else vErrors.push(err264);
														errors++;
													}
												}
												for (const key30 in data113) {
													let data114 = data113[key30];
													if (typeof data114 === "string") {
														if (func1(data114) > 256) {
															const err265 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/tags/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/additionalProperties/maxLength",
																keyword: "maxLength",
																params: { limit: 256 },
																message: "must NOT have more than 256 characters"
															};
															if (vErrors === null) vErrors = [err265];
															else vErrors.push(err265);
															errors++;
														}
													} else {
														const err266 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/tags/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/additionalProperties/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err266];
														else vErrors.push(err266);
														errors++;
													}
												}
											} else {
												const err267 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/tags",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/tags/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err267];
												else vErrors.push(err267);
												errors++;
											}
										}
										if (data101.share !== void 0) {
											let data115 = data101.share;
											if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
												for (const key31 in data115) if (!(key31 === "principals" || key31 === "allow_external_principals")) {
													const err268 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/share",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key31 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err268];
													else vErrors.push(err268);
													errors++;
												}
												if (data115.principals !== void 0) {
													let data116 = data115.principals;
													if (Array.isArray(data116)) {
														const len13 = data116.length;
														for (let i20 = 0; i20 < len13; i20++) if (typeof data116[i20] !== "string") {
															const err269 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/share/principals/" + i20,
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/properties/principals/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err269];
															else vErrors.push(err269);
															errors++;
														}
													} else {
														const err270 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/share/principals",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/properties/principals/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														};
														if (vErrors === null) vErrors = [err270];
														else vErrors.push(err270);
														errors++;
													}
												}
												if (data115.allow_external_principals !== void 0) {
													if (typeof data115.allow_external_principals !== "boolean") {
														const err271 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/share/allow_external_principals",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/properties/allow_external_principals/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err271];
														else vErrors.push(err271);
														errors++;
													}
												}
											} else {
												const err272 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/share",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/share/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err272];
												else vErrors.push(err272);
												errors++;
											}
										}
										if (data101.adopt !== void 0) {
											let data119 = data101.adopt;
											const _errs283 = errors;
											let valid84 = false;
											let passing8 = null;
											const _errs284 = errors;
											if (typeof data119 !== "boolean") {
												const err273 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/adopt",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/0/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												};
												if (vErrors === null) vErrors = [err273];
												else vErrors.push(err273);
												errors++;
											}
											var _valid8 = _errs284 === errors;
											if (_valid8) {
												valid84 = true;
												passing8 = 0;
											}
											const _errs286 = errors;
											if (typeof data119 === "string") {
												if (!pattern27.test(data119)) {
													const err274 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/adopt",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/1/pattern",
														keyword: "pattern",
														params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" },
														message: "must match pattern \"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\""
													};
													if (vErrors === null) vErrors = [err274];
													else vErrors.push(err274);
													errors++;
												}
											} else {
												const err275 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/adopt",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/1/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err275];
												else vErrors.push(err275);
												errors++;
											}
											var _valid8 = _errs286 === errors;
											if (_valid8 && valid84) {
												valid84 = false;
												passing8 = [passing8, 1];
											} else {
												if (_valid8) {
													valid84 = true;
													passing8 = 1;
												}
												const _errs288 = errors;
												if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
													if (Object.keys(data119).length < 1) {
														const err276 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/adopt",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/minProperties",
															keyword: "minProperties",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 properties"
														};
														if (vErrors === null) vErrors = [err276];
														else vErrors.push(err276);
														errors++;
													}
													for (const key32 in data119) {
														const _errs290 = errors;
														if (typeof key32 === "string") {
															if (!pattern8.test(key32)) {
																const err277 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/adopt",
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/propertyNames/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$" },
																	message: "must match pattern \"^[a-z]{2,4}(-[a-z]+)+-[1-9][0-9]?$\"",
																	propertyName: key32
																};
																if (vErrors === null) vErrors = [err277];
																else vErrors.push(err277);
																errors++;
															}
														}
														if (!(_errs290 === errors)) {
															const err278 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/adopt",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/propertyNames",
																keyword: "propertyNames",
																params: { propertyName: key32 },
																message: "property name must be valid"
															};
															if (vErrors === null) vErrors = [err278];
															else vErrors.push(err278);
															errors++;
														}
													}
													for (const key33 in data119) {
														let data120 = data119[key33];
														if (typeof data120 === "string") {
															if (!pattern27.test(data120)) {
																const err279 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/adopt/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/additionalProperties/pattern",
																	keyword: "pattern",
																	params: { pattern: "^pl-([0-9a-f]{8}|[0-9a-f]{17})$" },
																	message: "must match pattern \"^pl-([0-9a-f]{8}|[0-9a-f]{17})$\""
																};
																if (vErrors === null) vErrors = [err279];
																else vErrors.push(err279);
																errors++;
															}
														} else {
															const err280 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/adopt/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/additionalProperties/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err280];
															else vErrors.push(err280);
															errors++;
														}
													}
												} else {
													const err281 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/adopt",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf/2/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err281];
													else vErrors.push(err281);
													errors++;
												}
												var _valid8 = _errs288 === errors;
												if (_valid8 && valid84) {
													valid84 = false;
													passing8 = [passing8, 2];
												} else if (_valid8) {
													valid84 = true;
													passing8 = 2;
												}
											}
											if (!valid84) {
												const err282 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/adopt",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/adopt/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing8 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err282];
												else vErrors.push(err282);
												errors++;
											} else {
												errors = _errs283;
												if (vErrors !== null) {
													if (_errs283) vErrors.length = _errs283;
													else vErrors = null;
												}
											}
										}
										if (data101.renamed_from !== void 0) {
											let data121 = data101.renamed_from;
											if (typeof data121 === "string") {
												if (func1(data121) > 255) {
													const err283 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/renamed_from",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/maxLength",
														keyword: "maxLength",
														params: { limit: 255 },
														message: "must NOT have more than 255 characters"
													};
													if (vErrors === null) vErrors = [err283];
													else vErrors.push(err283);
													errors++;
												}
												if (func1(data121) < 1) {
													const err284 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/renamed_from",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err284];
													else vErrors.push(err284);
													errors++;
												}
												if (!pattern26.test(data121)) {
													const err285 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/renamed_from",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/pattern",
														keyword: "pattern",
														params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
														message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
													};
													if (vErrors === null) vErrors = [err285];
													else vErrors.push(err285);
													errors++;
												}
											} else {
												const err286 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/renamed_from",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/renamed_from/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err286];
												else vErrors.push(err286);
												errors++;
											}
										}
										if (data101.deletion !== void 0) {
											let data122 = data101.deletion;
											if (!(data122 === "delete" || data122 === "retain")) {
												const err287 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/deletion",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/deletion/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.mappings.items.properties.prefix_lists.items.properties.deletion.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err287];
												else vErrors.push(err287);
												errors++;
											}
										}
										if (data101.limits !== void 0) {
											let data123 = data101.limits;
											if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
												for (const key34 in data123) if (!(key34 === "max_removal_percent" || key34 === "ignore_below" || key34 === "max_removals" || key34 === "max_additions" || key34 === "allow_empty" || key34 === "widest")) {
													const err288 = {
														instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits",
														schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key34 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err288];
													else vErrors.push(err288);
													errors++;
												}
												if (data123.max_removal_percent !== void 0) {
													let data124 = data123.max_removal_percent;
													if (!(typeof data124 == "number" && !(data124 % 1) && !isNaN(data124) && isFinite(data124))) {
														const err289 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/max_removal_percent",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removal_percent/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err289];
														else vErrors.push(err289);
														errors++;
													}
													if (typeof data124 == "number" && isFinite(data124)) {
														if (data124 > 100 || isNaN(data124)) {
															const err290 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/max_removal_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removal_percent/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 100
																},
																message: "must be <= 100"
															};
															if (vErrors === null) vErrors = [err290];
															else vErrors.push(err290);
															errors++;
														}
														if (data124 < 0 || isNaN(data124)) {
															const err291 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/max_removal_percent",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removal_percent/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err291];
															else vErrors.push(err291);
															errors++;
														}
													}
												}
												if (data123.ignore_below !== void 0) {
													let data125 = data123.ignore_below;
													if (!(typeof data125 == "number" && !(data125 % 1) && !isNaN(data125) && isFinite(data125))) {
														const err292 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/ignore_below",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/ignore_below/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err292];
														else vErrors.push(err292);
														errors++;
													}
													if (typeof data125 == "number" && isFinite(data125)) {
														if (data125 > 1e3 || isNaN(data125)) {
															const err293 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/ignore_below",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/ignore_below/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err293];
															else vErrors.push(err293);
															errors++;
														}
														if (data125 < 0 || isNaN(data125)) {
															const err294 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/ignore_below",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/ignore_below/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err294];
															else vErrors.push(err294);
															errors++;
														}
													}
												}
												if (data123.max_removals !== void 0) {
													let data126 = data123.max_removals;
													if (!(typeof data126 == "number" && !(data126 % 1) && !isNaN(data126) && isFinite(data126))) {
														const err295 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/max_removals",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removals/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err295];
														else vErrors.push(err295);
														errors++;
													}
													if (typeof data126 == "number" && isFinite(data126)) {
														if (data126 > 1e3 || isNaN(data126)) {
															const err296 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/max_removals",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removals/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err296];
															else vErrors.push(err296);
															errors++;
														}
														if (data126 < 0 || isNaN(data126)) {
															const err297 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/max_removals",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_removals/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err297];
															else vErrors.push(err297);
															errors++;
														}
													}
												}
												if (data123.max_additions !== void 0) {
													let data127 = data123.max_additions;
													if (!(typeof data127 == "number" && !(data127 % 1) && !isNaN(data127) && isFinite(data127))) {
														const err298 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/max_additions",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_additions/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err298];
														else vErrors.push(err298);
														errors++;
													}
													if (typeof data127 == "number" && isFinite(data127)) {
														if (data127 > 1e3 || isNaN(data127)) {
															const err299 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/max_additions",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_additions/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e3
																},
																message: "must be <= 1000"
															};
															if (vErrors === null) vErrors = [err299];
															else vErrors.push(err299);
															errors++;
														}
														if (data127 < 0 || isNaN(data127)) {
															const err300 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/max_additions",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/max_additions/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err300];
															else vErrors.push(err300);
															errors++;
														}
													}
												}
												if (data123.allow_empty !== void 0) {
													if (typeof data123.allow_empty !== "boolean") {
														const err301 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/allow_empty",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/allow_empty/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														};
														if (vErrors === null) vErrors = [err301];
														else vErrors.push(err301);
														errors++;
													}
												}
												if (data123.widest !== void 0) {
													let data129 = data123.widest;
													if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
														for (const key35 in data129) if (!(key35 === "IPv4" || key35 === "IPv6")) {
															const err302 = {
																instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/widest",
																schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key35 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err302];
															else vErrors.push(err302);
															errors++;
														}
														if (data129.IPv4 !== void 0) {
															let data130 = data129.IPv4;
															if (!(typeof data130 == "number" && !(data130 % 1) && !isNaN(data130) && isFinite(data130))) {
																const err303 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/widest/IPv4",
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv4/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err303];
																else vErrors.push(err303);
																errors++;
															}
															if (typeof data130 == "number" && isFinite(data130)) {
																if (data130 > 32 || isNaN(data130)) {
																	const err304 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/widest/IPv4",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv4/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 32
																		},
																		message: "must be <= 32"
																	};
																	if (vErrors === null) vErrors = [err304];
																	else vErrors.push(err304);
																	errors++;
																}
																if (data130 < 0 || isNaN(data130)) {
																	const err305 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/widest/IPv4",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv4/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	};
																	if (vErrors === null) vErrors = [err305];
																	else vErrors.push(err305);
																	errors++;
																}
															}
														}
														if (data129.IPv6 !== void 0) {
															let data131 = data129.IPv6;
															if (!(typeof data131 == "number" && !(data131 % 1) && !isNaN(data131) && isFinite(data131))) {
																const err306 = {
																	instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/widest/IPv6",
																	schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv6/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err306];
																else vErrors.push(err306);
																errors++;
															}
															if (typeof data131 == "number" && isFinite(data131)) {
																if (data131 > 128 || isNaN(data131)) {
																	const err307 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/widest/IPv6",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv6/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 128
																		},
																		message: "must be <= 128"
																	};
																	if (vErrors === null) vErrors = [err307];
																	else vErrors.push(err307);
																	errors++;
																}
																if (data131 < 0 || isNaN(data131)) {
																	const err308 = {
																		instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/widest/IPv6",
																		schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/properties/IPv6/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0"
																	};
																	if (vErrors === null) vErrors = [err308];
																	else vErrors.push(err308);
																	errors++;
																}
															}
														}
													} else {
														const err309 = {
															instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits/widest",
															schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/properties/widest/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err309];
														else vErrors.push(err309);
														errors++;
													}
												}
											} else {
												const err310 = {
													instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17 + "/limits",
													schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/properties/limits/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err310];
												else vErrors.push(err310);
												errors++;
											}
										}
									} else {
										const err311 = {
											instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists/" + i17,
											schemaPath: "#/properties/mappings/items/properties/prefix_lists/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err311];
										else vErrors.push(err311);
										errors++;
									}
								}
							} else {
								const err312 = {
									instancePath: instancePath + "/mappings/" + i9 + "/prefix_lists",
									schemaPath: "#/properties/mappings/items/properties/prefix_lists/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err312];
								else vErrors.push(err312);
								errors++;
							}
						}
					} else {
						const err313 = {
							instancePath: instancePath + "/mappings/" + i9,
							schemaPath: "#/properties/mappings/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err313];
						else vErrors.push(err313);
						errors++;
					}
				}
			} else {
				const err314 = {
					instancePath: instancePath + "/mappings",
					schemaPath: "#/properties/mappings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err314];
				else vErrors.push(err314);
				errors++;
			}
		}
	} else {
		const err315 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err315];
		else vErrors.push(err315);
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
				"regions": { "$ref": "#/$defs/searched_regions" }
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
				"delegated_prefixes": false
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
				"delegated_prefixes": { "$ref": "#/$defs/delegated_prefixes" }
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
					"description": "VPCs whose interfaces are included. Empty: all.",
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",
						"patternErrorMessage": "must be a VPC id such as vpc-0a1b2c3d4e5f60718"
					},
					"uniqueItems": true,
					"default": [],
					"examples": [["vpc-0a1b2c3d4e5f60718"]]
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
			"description": "Size of the list, which AWS counts against the quota of every resource that references it. A number is a fixed size. With a map, the size follows the number of entries n: min(limit, n + max(headroom, n · headroom_percent / 100 rounded up)).",
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
					"description": "Entries that one sync may add.",
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
var import_dist = require_dist();
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
	if ((0, import_dist.isAlias)(node)) return resolve(node, conversion);
	const tag = node.tag;
	if (tag !== void 0 && tag !== "!" && !CORE_TAGS.has(tag)) conversion.problems.push({
		code: "yaml_syntax",
		span: spanOf(node),
		summary: `the YAML tag ${shortened(tag.replace("tag:yaml.org,2002:", "!!"))} is not part of the format`,
		remedy: "Remove the tag; put text that looks like something else in quotes."
	});
	if (node.anchor !== void 0) conversion.anchors.set(node.anchor, "open");
	const converted = (0, import_dist.isMap)(node) ? convertMap(node, conversion) : (0, import_dist.isSeq)(node) ? convertList(node, conversion) : {
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
	if ((0, import_dist.isScalar)(key) && typeof key.value === "string") return key.value;
	const written = (0, import_dist.isScalar)(key) ? shortened(String(key.source ?? "")) : "";
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
	const [document, second] = new import_dist.Composer({
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
	const parser = new import_dist.Parser();
	const tokens = [];
	let quote = 0;
	let lexemes = 0;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
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

// src/aws/answers/error-code.ts
/** Retried by the SDK as throttling (its list of codes; EC2, STS error references). */
const THROTTLES = /* @__PURE__ */ new Set([
	"RequestLimitExceeded",
	"Throttling",
	"ThrottlingException",
	"ThrottledException",
	"EC2ThrottledException",
	"RequestThrottled",
	"RequestThrottledException",
	"TooManyRequestsException",
	"LimitExceededException",
	"SlowDown"
]);
/** Node's codes of sockets and name resolution (`ECONNRESET`, `ENOTFOUND`), of HTTP parsing, of TLS. Other `ERR_…` are bugs. */
const NO_ANSWER = /^(E[A-Z0-9]+|HPE_.+|(CERT|DEPTH|UNABLE|SELF)_.+|ERR_(TLS|SSL|PROXY|STREAM)_.+)$/;
function sdkError(error) {
	return error instanceof Error ? error : void 0;
}
/** AWS' code; for errors of the network Node's (`ECONNRESET`). */
function errorCode(error) {
	const sdk = sdkError(error);
	return sdk?.Code ?? sdk?.code ?? (sdk === void 0 || sdk.name === "Error" ? "" : sdk.name);
}
/** True if an HTTP answer became this error. */
function isServiceError(error) {
	return sdkError(error)?.$fault !== void 0;
}
/** True if AWS itself refused a request that it understood, with a code of its own: 4xx and not a throttle. */
function isRefusal(error) {
	const sdk = sdkError(error);
	const status = sdk?.$metadata?.httpStatusCode ?? 0;
	return (sdk?.Code !== void 0 || sdk?.$fault !== void 0 && sdk.name.endsWith("Exception")) && status >= 400 && status < 500 && !isThrottle(error);
}
/** True if AWS throttled the call: a code of throttling, or HTTP 429. */
function isThrottle(error) {
	return isServiceError(error) && (THROTTLES.has(errorCode(error)) || sdkError(error)?.$metadata?.httpStatusCode === 429);
}
/** True for faults of AWS (5xx), and when no answer came: connection refused or reset, time-out, unknown name. */
function isUnavailable(error) {
	const sdk = sdkError(error);
	if (sdk === void 0) return false;
	if (isServiceError(sdk)) return (sdk.$metadata?.httpStatusCode ?? 0) >= 500;
	return sdk.name === "TimeoutError" || NO_ANSWER.test(sdk.code ?? "");
}
/** True if an answer came that is not valid XML or JSON. */
function isUnreadable(error) {
	const sdk = sdkError(error);
	if (sdk === void 0) return false;
	return sdk.$responseBodyText !== void 0 || sdk.$fault === void 0 && "$response" in sdk;
}
/** How often the SDK sent the request, 1 when it does not say. */
function attemptsOf(error) {
	return sdkError(error)?.$metadata?.attempts ?? 1;
}

// src/aws/sign-in/id-token.ts
/** The audience that the token must name (GitHub's documentation of OIDC in AWS; AWS' of OIDC providers in China). */
function audienceIn(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
/** The token in the file that AWS_WEB_IDENTITY_TOKEN_FILE names, read anew each time, as it is renewed in place. */
function tokenOfFile(path) {
	const missing = (summary, remedy) => ({
		ok: false,
		diagnostic: {
			code: "id_token_missing",
			severity: "error",
			summary,
			remedy
		}
	});
	return async () => {
		if (!path) return missing("there is no ID token to sign in with: `credentials.mode` is oidc, but AWS_WEB_IDENTITY_TOKEN_FILE is not set", "Set AWS_WEB_IDENTITY_TOKEN_FILE to a file with the token, use the Action, or set `credentials.mode` to chain.");
		let token;
		try {
			token = readFileSync(path, "utf8").trim();
		} catch (error) {
			const summary = `the ID token cannot be read from ${path} (${errorCode(error)})`;
			return missing(summary, "Correct AWS_WEB_IDENTITY_TOKEN_FILE, or let this user read the file.");
		}
		if (isJwt(token)) return {
			ok: true,
			value: token
		};
		return missing(`${path} holds no ID token`, "AWS_WEB_IDENTITY_TOKEN_FILE must name a file with a JWT in it.");
	};
}
/** True if the text has the form of a JWT. STS takes 4 to 20,000 characters (API reference of AssumeRoleWithWebIdentity). */
function isJwt(text) {
	return text.length <= 2e4 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}
/** Reads the claims without checking the signature, which is for AWS to check. */
function identityOf(token) {
	let claims;
	try {
		claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
	} catch {
		claims = void 0;
	}
	const text = (name) => {
		const value = claims instanceof Object ? Reflect.get(claims, name) : void 0;
		return typeof value === "string" ? value : void 0;
	};
	return {
		issuer: text("iss")?.replace(/^https:\/\//, ""),
		subject: text("sub"),
		audience: text("aud")
	};
}

// src/engine/hold.ts
/** Puts the list on hold, in place of a hold that it has. Answers what went wrong, or undefined. */
async function holdList({ list, writer }, hold) {
	const written = await writer.tag(list.id, /* @__PURE__ */ new Map([[TAG.hold, formatHold(hold)]]));
	return written.ok ? void 0 : written.diagnostic;
}
/** Ends the hold, if there is one. Answers what went wrong, or undefined. */
async function releaseList({ list, writer }) {
	const written = await writer.untag(list.id, [TAG.hold]);
	return written.ok ? void 0 : written.diagnostic;
}

// src/engine/restore.ts
function sameEntries(one, other) {
	return without$1(one, other).length + without$1(other, one).length === 0;
}
/** Makes room for the older version: the best size that AWS grants. Undefined when that went well. */
async function grow(found, { to, entriesAfter, sizes }, clock) {
	const { address, list, writer } = found;
	if (sizes.length === 0) return void 0;
	let said;
	for (const size of sizes) {
		const written = await writer.resize(list.id, size);
		if (!written.ok && written.kind === "refused") return written.diagnostic;
		const settled = await settle(watchLists(writer, clock), list.id, (one) => (one.maxEntries ?? 0) >= entriesAfter, clock, { before: list });
		if (settled.kind === "reached") return void 0;
		if (settled.kind === "unread") return settled.diagnostic;
		said = lastSeen(settled)?.stateMessage ?? said;
	}
	return {
		code: "does_not_fit",
		severity: "error",
		address,
		summary: `version ${to} has ${entriesAfter} entries, and AWS did not let the list grow from ${list.maxEntries}; its entries are as they were, and it is on hold`,
		...said === void 0 ? {} : { detail: `AWS says: ${said}` },
		remedy: `Make room in what references the list, then run this again; plsync release ${address} ends the hold.`
	};
}
/**
* The list at rest: a run that the hold stops has perhaps one call under way. Where that made another version, what the person was
* shown is no longer what would be changed. Undefined when the list is still at that version.
*/
async function notAsShown({ address, list, writer }, { from }, clock) {
	const seen = await atRest(watchLists(writer, clock), list.id, clock);
	if (seen.kind === "unread") return seen.diagnostic;
	const now = lastSeen(seen);
	if (now !== void 0 && (seen.kind !== "reached" || now.version === from)) return void 0;
	const what = now === void 0 ? "was deleted" : `went on from version ${from} to version ${now.version ?? 0}`;
	return failed$1("conflict", address, `the list ${what} in the meantime; nothing was restored${now === void 0 ? "" : ", and the list is on hold"}`, now === void 0 ? void 0 : "Run the rollback again: it shows what going back changes now.").diagnostic;
}
/** The version that the restore made; its entries are those of the older one. */
async function restored(found, { from, to }, clock) {
	const { address, list, writer } = found;
	const written = await writer.restore(list.id, to, from);
	if (!written.ok && written.kind === "refused") return {
		ok: false,
		diagnostic: written.diagnostic
	};
	const settled = await settle(watchLists(writer, clock), list.id, (one) => (one.version ?? 0) > from, clock);
	if (settled.kind === "unread") return {
		ok: false,
		diagnostic: settled.diagnostic
	};
	if (settled.kind === "reached") {
		const version = settled.list.version ?? 0;
		const [now, then] = await Promise.all([writer.entries(list.id, version), writer.entries(list.id, to)]);
		if (!now.ok) return now;
		if (!then.ok) return then;
		if (sameEntries(now.value, then.value)) return {
			ok: true,
			value: version
		};
	}
	if (!written.ok) return {
		ok: false,
		diagnostic: written.diagnostic
	};
	const said = lastSeen(settled)?.stateMessage;
	const { diagnostic } = failed$1("apply_failed", address, `AWS did not restore version ${to}; the list is on hold nevertheless`, `plsync history ${address} shows what it has now.`);
	return {
		ok: false,
		diagnostic: said === void 0 ? diagnostic : {
			...diagnostic,
			detail: `AWS says: ${said}`
		}
	};
}
/** The failure of a call after the hold: people must know what stands by then. */
function onHold({ address }, diagnostic) {
	if (diagnostic.address !== void 0) return diagnostic;
	return {
		...diagnostic,
		address,
		summary: `${diagnostic.summary}; the list is on hold`
	};
}
/** Remembers in a tag that the version came from an older one, so that plans do not take it for a change outside plsync. */
async function remember({ address, list, writer }, to, version) {
	const tagged = await writer.tag(list.id, /* @__PURE__ */ new Map([[TAG.restored, formatRestored({
		version,
		from: to
	})]]));
	if (tagged.ok) return {
		ok: true,
		value: version
	};
	return {
		ok: false,
		diagnostic: {
			...tagged.diagnostic,
			address,
			summary: `version ${version} has the entries of version ${to} and is on hold, but that could not be noted on the list: ${tagged.diagnostic.summary}`,
			remedy: "Run the rollback again to note it. Until then plans call it a change outside plsync."
		}
	};
}
/**
* Holds the list and restores the version; answers the new version, or the present one when it has those entries already. A
* restore whose answer is lost, or that the SDK repeats and AWS then refuses as one too many, is known by the entries that the
* list has afterwards. One that was cut off before it was noted is noted when it is run again.
*/
async function rollbackList(found, change, hold, clock) {
	const notHeld = await holdList(found, hold);
	if (notHeld !== void 0) return {
		ok: false,
		diagnostic: notHeld
	};
	if (change.adds.length + change.removes.length === 0) return (finishedVersion(found.list.tags) ?? 0) >= change.from ? {
		ok: true,
		value: change.from
	} : remember(found, change.to, change.from);
	const moved = await notAsShown(found, change, clock);
	if (moved !== void 0) return {
		ok: false,
		diagnostic: onHold(found, moved)
	};
	const noRoom = await grow(found, change, clock);
	if (noRoom !== void 0) return {
		ok: false,
		diagnostic: onHold(found, noRoom)
	};
	const version = await restored(found, change, clock);
	return version.ok ? remember(found, change.to, version.value) : {
		ok: false,
		diagnostic: onHold(found, version.diagnostic)
	};
}

// src/render/terminal/rollback-text.ts
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
/** What is asked about: the entries that come and go, their sums and what is lost; with a final line break. */
function rollbackText(rollback, style) {
	const palette = paletteOf(style);
	const { address, id, sizes } = rollback;
	const loss = lossSentence(rollback);
	return [
		`${palette.title(visible(address))} (${id}) goes back ${versionsPhrase(rollback)}, and is held there:`,
		...entryRows(rollback, style),
		...sizes[0] === void 0 ? [] : [`      ~ max entries grow to ${sizes[0]} first`],
		rollbackSums(rollback),
		...loss === "" ? [] : [palette.danger(loss)],
		""
	].join("\n");
}
/** Why the limits hold the rollback back, and the command that allows it once. Ends with a line break. */
function heldRollbackText(rollback, style) {
	const palette = paletteOf(style);
	const { address, to, held } = rollback;
	const flags = allowingFlags(held);
	return [
		"",
		...held.flatMap(({ reason, detail }) => [palette.danger(`Held back: ${visible(reason)}.`), ...detail === void 0 ? [] : [visible(detail)]]),
		...flags.length === 0 ? [] : ["To allow it once:", `  plsync rollback ${shellWord(address)} --to ${to} ${flags.join(" ")}`],
		""
	].join("\n");
}

// src/render/terminal/history-text.ts
const HEADINGS = [
	"version",
	"entries",
	"added",
	"removed",
	"made by"
];
function makerText(madeBy) {
	switch (madeBy.kind) {
		case "apply": return "the last apply";
		case "rollback": return `a rollback to version ${madeBy.from}`;
		case "unfinished": return "outside plsync, or by a run that did not finish";
		case "creation": return "the creation of the list";
		case "unknown": return "earlier; its tags do not say";
	}
}
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
/** The last column is text, the others are numbers. */
function lay(rows) {
	const widths = HEADINGS.map((_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ""))));
	return rows.map((row) => row.map((cell, index) => index === row.length - 1 ? pad(cell, 0) : padStart(cell, widths[index] ?? 0)).join("   ").trimEnd());
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
/** Ends with a line break. */
function historyText(history, style) {
	const palette = paletteOf(style);
	const { address, id, maxEntries, versions } = history;
	const [heading = "", ...rows] = lay([HEADINGS, ...versions.map(cellsOf)]);
	const steps = nextSteps(history);
	return [
		`${palette.title(visible(address))} (${id}), at most ${counted(maxEntries, "entry")}`,
		"",
		palette.quiet(`  ${heading}`),
		...rows.map((row, index) => `  ${row}${index === 0 ? palette.quiet("   (current)") : ""}`),
		...steps.length === 0 ? [] : ["", ...steps],
		""
	].join("\n");
}

// src/engine/operator.ts
/** A role of IAM, with or without a path (IAM user guide, "IAM identifiers"). */
const ROLE = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
/**
* The file with this role in place of the roles that it names for the account of the role, which the caller's own credentials assume.
* `{id}` in the ARN stands for the account that the address begins with.
*/
function withOperatorRole(configuration, role, address) {
	const alias = address.split("/")[0];
	const account = configuration.accounts.find((one) => one.alias === alias);
	const arn = role.replaceAll("{id}", account?.id ?? "");
	const accountId = ROLE.exec(arn)?.[1];
	if (accountId === void 0) return {
		ok: false,
		why: "is not the ARN of a role"
	};
	if (account !== void 0 && account.id !== accountId) return {
		ok: false,
		why: `is not in account ${account.alias} (${account.id}), which the address begins with`
	};
	const accounts = configuration.accounts.map((one) => one.id === accountId ? assumedWith(one, arn) : one);
	return {
		ok: true,
		value: {
			...configuration,
			accounts,
			credentials: {
				mode: "chain",
				sessionTags: false
			}
		}
	};
}
/** Operator roles trust principals and ask for no external id. */
function assumedWith({ externalId: _, ...account }, role) {
	return {
		...account,
		planRoleArn: role,
		applyRoleArn: role
	};
}

// src/plan/approval/join.ts
function joinRegions(plans) {
	const regions = /* @__PURE__ */ new Map();
	for (const region of plans.flatMap((plan) => plan.regions)) {
		const key = accountRegionKey(region.at);
		if (regions.get(key)?.status !== "failed") regions.set(key, region);
	}
	return [...regions.values()].sort((a, b) => compareAccountRegions(a.at, b.at));
}
/** With the file, version and mode of the first plan. A diagnostic that several plans have is there once. */
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
		counts: countPlan(lists, notPlanned),
		digests: planDigests(lists),
		diagnostics: [...diagnostics.values()]
	};
}

// src/github/retry.ts
/** No comment is worth a longer wait. */
const LONGEST_WAIT_SECONDS = 90;
const FAULT_WAITS_SECONDS = [
	1,
	2,
	4
];
const MOST_LIMIT_WAITS = 2;
function number(value) {
	const parsed = Number(value ?? NaN);
	return Number.isFinite(parsed) ? parsed : void 0;
}
/** Seconds until the rate limit is over; undefined when no rate limit is the reason. `now` in milliseconds since 1970. */
function limitWait({ status, headers, message }, now) {
	if (status !== 403 && status !== 429) return void 0;
	const after = number(headers["retry-after"]);
	if (after !== void 0) return after;
	const reset = number(headers["x-ratelimit-reset"]);
	if (number(headers["x-ratelimit-remaining"]) === 0 && reset !== void 0) return Math.max(1, reset - now / 1e3);
	return status === 429 || /secondary rate limit/i.test(message) ? 60 : void 0;
}
/** True if GitHub refused the call because of a primary or secondary rate limit. */
function isRateLimit(failure) {
	return limitWait(failure, 0) !== void 0;
}
/** Milliseconds to wait before the next try; undefined to give up. `tries`: how many have failed, this one included; `now` as above. */
function waitBefore(failure, method, tries, now) {
	const limit = limitWait(failure, now);
	if (limit !== void 0) return tries <= MOST_LIMIT_WAITS && limit <= LONGEST_WAIT_SECONDS ? Math.ceil(limit * 1e3) : void 0;
	const seconds = (failure.status === 0 || failure.status >= 500) && method !== "POST" ? FAULT_WAITS_SECONDS[tries - 1] : void 0;
	return seconds === void 0 ? void 0 : seconds * 1e3;
}

export { COMMENT_CHARACTERS, DEFAULT_PARALLELISM, DRIFT_SYMBOLS, EXIT, LIST_TAG, LOG_LEVELS, NODE_FILE_SYSTEM, NO_ALLOWANCES, SUMMARY_BYTES, SYSTEM_CLOCK, TAG, USUAL_NAMES, VERSION, accountRegionsOf, addressColumn, allowingInputs, applyLine, applyRun, attemptLine, attemptsOf, attentionAlerts, attentionList, attentionOf, audienceIn, closedText, compareCidrs, compareText, configurationLine, connectAws, counted, detailedExitCodeOf, diagnosticsBeside, diagnosticsCount, diagnosticsText, driftOf, driftText, driftTitle, encodePlan, errorCode, exitCodeOf, explanation, familyOf, field, findList, firstAddress, firstThatFits, formatAddress, formatCidr, hasChanges, hasErrors, heldRollbackText, heldSentences, historyJson, historyText, holdList, holdMismatches, holdUntil, identityOf, inFileOrder, incomparable, isAccountId$1 as isAccountId, isJwt, isLogLevel, isRateLimit, isRefusal, isServiceError, isShown, isStaying, isThrottle, isUnavailable, isUnreadable, isWellFormedRegion, joinBlocks, joinConfigurations, joinPlans, jsonText, kindOf$1 as kindOf, lineOf, listCommandHeadline, listCommandSummary, listHistory, listed, lossPhrase, markdownCode, markdownProse, markdownText, mismatches, nearest, needsReview, numberField, odd, openDrift, outcomeOf, paletteOf, parseAllowances, parseCidr, parseParallelism, partitionOfRegion, planBody, planChangesText, planComment, planHeadline, planInComment, planJson, planNotesText, planRun, planSummary, planSumsText, planText, planTitle, planWithin, planningBody, prefixLength, readCidr, readConfiguration, readPlanFile, readSingleAddress, readingLines, recordOf, recordRoot, redactor, refusedPlan, releaseList, releasedSentences, remainingDigest, reportBody, reportComment, reportHeadline, reportJson, reportSummary, reportSums, reportSumsText, reportTitle, restoredSentence, rollbackList, rollbackText, scopeOf, seeList, sentence, shellWord, shortCommit, shortDigest, shortPrincipal, shownDiagnostics, staleLists, stillOpen, stopAfter, textField, tokenOfFile, utf8Bytes, validText, validateJson, versionChange, versionNumber, visible, waitBefore, withCauseOfAll, withOperatorRole, withRemovals, wrap };