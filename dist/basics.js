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

// src/model/sentence.ts
/** Thousands separated by commas, `9,830`: the same on every machine, whatever its locale. */
function count(number) {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `entry` becomes `entries`, `address` becomes `addresses`. */
const IN_ES = [[/entry$/, "entries"], [/address$/, "addresses"]];
/** The noun in singular or plural, as the number asks for: `list` or `lists`, `entry` or `entries`. */
function plural(number, noun) {
	if (number === 1) return noun;
	const irregular = IN_ES.find(([ending]) => ending.test(noun));
	return irregular === void 0 ? `${noun}s` : noun.replace(...irregular);
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

// src/engine/version-number.ts
/** The version that a person names, such as `7`; undefined when the text is no version. */
function versionNumber(text) {
	return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : void 0;
}

// src/model/account-region.ts
/** `account/region`, unique in a run. */
function accountRegionKey(at) {
	return `${at.account}/${at.region}`;
}
/** Values by account-region, for questions that are asked of every list: no key is put together for them. */
var PerAccountRegion = class {
	#values = /* @__PURE__ */ new Map();
	constructor(entries = []) {
		for (const [at, value] of entries) this.set(at, value);
	}
	get({ account, region }) {
		return this.#values.get(account)?.get(region);
	}
	set({ account, region }, value) {
		const own = this.#values.get(account) ?? /* @__PURE__ */ new Map();
		this.#values.set(account, own.set(region, value));
	}
};
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

// src/model/present.ts
/** A copy of the object without the properties that are undefined. */
function present(value) {
	const held = {};
	for (const key of Object.keys(value)) {
		const each = value[key];
		if (each !== void 0) held[key] = each;
	}
	return held;
}

// src/model/diagnostics/problem.ts
/** A key for maps and sets: equal paths have equal keys. */
function pathKey(path) {
	return JSON.stringify(path);
}

// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
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
/** True if anything is allowed. */
function hasAllowances({ deletes, removals }) {
	return deletes.size > 0 || removals.size > 0;
}
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

// src/model/scope.ts
/**
* True if the part matches, which has no slash. Each piece between two `*` is taken at the first place where it is found, which leaves
* the most for those behind it: so nothing is ever tried again, as a regular expression would.
*/
function partMatches(pattern, part) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return part === first;
	if (part.length < first.length + last.length || !part.startsWith(first) || !part.endsWith(last)) return false;
	const end = part.length - last.length;
	let at = first.length;
	for (const piece of rest) {
		const found = part.indexOf(piece, at);
		if (found < 0 || found + piece.length > end) return false;
		at = found + piece.length;
	}
	return true;
}
/** Both split at their slashes. */
function matches(pattern, parts) {
	return pattern.length === parts.length && pattern.every((part, index) => partMatches(part, parts[index] ?? ""));
}
/** The scope of these patterns; without patterns it covers every list. */
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
/** True if both have the same patterns, in any order. */
function isSameScope(one, other) {
	return one.length === other.length && one.every((pattern) => other.includes(pattern));
}
/** The patterns of the scope that match none of the addresses. */
function unmatched(scope, addresses) {
	return scope.patterns.filter((pattern) => !addresses.some((address) => scopeOf([pattern]).includes(address)));
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
const ELLIPSIS = "…";
/** Of a line wider than the terminal, this many columns before the mark are shown. */
const BEFORE_MARK = 20;
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
/** `33 │   - securty_groups: [worker]` and below it `   │     ^^^^^^^^^^^^^^ did you mean …`. */
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

// src/model/plan.ts
/** True if applying the plan would change something (held-back changes excluded). */
function hasChanges(plan) {
	return plan.strayShares.length > 0 || plan.lists.some(({ change, held }) => change.kind !== "keep" && held.length === 0);
}
/** How full the list is once the plan is applied; a list that is held back stays as it is. Undefined where there is none. */
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
/** The code that holds back a change which no merged pull request showed as it is now. */
const REFUSED = "not_reviewed";
/** True if the change is held back because no merged pull request showed it as it is now. */
function isRefused({ held }) {
	return held.some(({ code }) => code === REFUSED);
}

// src/model/report.ts
/** True if something that should have happened did not. */
function isIncomplete(report) {
	return report.rows.some(({ outcome, waiting = 0 }) => waiting > 0 || [
		"failed",
		"not-done",
		"not-planned"
	].includes(outcome));
}
/** Counts the rows by outcome, and adds up their entries. */
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

// src/render/json-text.ts
/** The value as JSON, indented by two spaces and with a final line break. */
function jsonText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
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

export { DEFAULT_PARALLELISM, EXIT, LOG_LEVELS, NO_ALLOWANCES, PerAccountRegion, REFUSED, SYSTEM_CLOCK, VERSION, accountRegionKey, causeWords, compareAccountRegions, compareText, count, counted, decodeDiagnostic, detailedExitCodeOf, diagnosticsCount, diagnosticsText, didYouMean, duration, encodeDiagnostic, exitCodeOf, explanation, hasAllowances, hasChanges, hasErrors, holdUntil, inFileOrder, isLogLevel, isRefused, isSameScope, isShown, jsonText, layColumns, lineOf, listAddress, listed, listedUpTo, nearest, outcomeOf, pad, padStart, paletteOf, parseAllowances, parseParallelism, pathKey, plannedFilling, plural, present, regionTitle, reportSums, scopeOf, sentence, shellWord, shortCommit, shortDigest, shortened, shownDiagnostics, unmatched, versionNumber, visible, where, widthOf, withRemovals, wrap };