import { keysUnder } from "./mappings-file.js";
import { wrap } from "./basics.js";
const NARROWEST = 30;
const WIDEST = 100;
function paragraph(text, width, indent = "") {
	return wrap(text, Math.max(NARROWEST, Math.min(width, WIDEST) - indent.length)).map((line) => `${indent}${line}\n`).join("");
}
function keyText({ depth, key, value, fallback, description }, width) {
	const indent = "  ".repeat(depth + 1);
	return `${indent}${paragraph(`${key}: ${value}${fallback === void 0 ? "" : `, ${fallback}`}`, width, `${indent}        `).trimStart()}${paragraph(description, width, `${indent}    `)}`;
}
const keysText = (keys, width) => keys.map((key) => keyText(key, width)).join("");
function format(width) {
	return [
		paragraph("mappings.yaml, format 1: every key, what it can be, and its default.", width),
		paragraph("Keys that are not listed, keys that stand twice and values of another type are errors. What a source or a list does not set comes from `defaults`, and otherwise from the defaults below; maps are merged key by key. A list of maps is shown as [...].", width),
		keysText(keysUnder([]), width)
	].join("\n");
}
function limits(width) {
	return [
		paragraph("A change beyond a limit is held back, and nothing else is: the other lists go ahead. The plan says by how much, and what lets it through once.", width),
		paragraph("Limits of a list, under `limits` of a list or of `defaults.prefix_list`:", width),
		keysText(keysUnder(["$defs", "limits"]), width),
		paragraph("Limits of a run, under `limits` at the top of the file:", width),
		keysText(keysUnder(["properties", "limits"]), width),
		paragraph("To allow it once: plsync apply --allow-removals ADDRESS=COUNT for removals, good for at most COUNT entries; --allow-delete ADDRESS for a deletion. In a workflow: the inputs of the same names, or the label plsync:allow-removals on the pull request whose plan shows the removals.", width),
		paragraph("Not limits, but held back as well: a list of that name that plsync does not manage, until `adopt` is set; the deletion of a list that something references; a list on hold, until plsync release; and what has no room in the security groups or route tables that reference the list.", width)
	].join("\n");
}
const EXIT_CODES = [
	["3", "refused on purpose: a stale plan, a plan of another file, one that differs from what was reviewed, or an answer other than yes. What was refused was not written."],
	["1", "an error, or not everything was done: a list failed or could not be planned, the file has errors, or the command line is wrong."],
	["2", "changes are pending or held back. Only with --detailed-exitcode, of plan, apply and sync."],
	["0", "everything else: planned, applied, or nothing to do."]
];
function exitCodes(width) {
	const rows = EXIT_CODES.map(([code, meaning]) => `  ${code}  ${paragraph(meaning, width, "     ").trimStart()}`);
	return [
		paragraph("How plsync ends. Where several of these hold, the first counts.", width),
		rows.join(""),
		paragraph("A plan with changes ends with 0 unless --detailed-exitcode is given, so that a script can stop at the first code that is not 0. Results are printed on standard output, progress and problems on standard error.", width)
	].join("\n");
}
const TEXTS = {
	format,
	limits,
	"exit-codes": exitCodes
};
function topicText(topic, width) {
	return TEXTS[topic](width);
}
export { topicText };
