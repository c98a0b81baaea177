// The topics of `plsync help`. What they say of keys is what the JSON Schema of the mappings file says, so that both cannot differ.
import { type KeyText, keysUnder } from "../config/shape/key-texts.ts";
import { wrap } from "../render/width.ts";
import type { TopicName } from "./help-topics.ts";

/** Narrower columns than this are not worth breaking lines for. */
const NARROWEST = 30;
/** Of a line that is read as prose. */
const WIDEST = 100;

function paragraph(text: string, width: number, indent = ""): string {
  return wrap(text, Math.max(NARROWEST, Math.min(width, WIDEST) - indent.length))
    .map((line) => `${indent}${line}\n`)
    .join("");
}

function keyText({ depth, key, value, fallback, description }: KeyText, width: number): string {
  const indent = "  ".repeat(depth + 1);
  const after = fallback === undefined ? "" : `, ${fallback}`;
  const head = paragraph(`${key}: ${value}${after}`, width, `${indent}        `).trimStart();
  return `${indent}${head}${paragraph(description, width, `${indent}    `)}`;
}

const keysText = (keys: readonly KeyText[], width: number): string => keys.map((key) => keyText(key, width)).join("");

function format(width: number): string {
  return [
    paragraph("mappings.yaml, format 1: every key, what it can be, and its default.", width),
    paragraph(
      "Keys that are not listed, keys that stand twice and values of another type are errors. What a source or a list does not set comes from `defaults`, and otherwise from the defaults below; maps are merged key by key. A list of maps is shown as [...].",
      width,
    ),
    keysText(keysUnder([]), width),
  ].join("\n");
}

function limits(width: number): string {
  return [
    paragraph(
      "A change beyond a limit is held back, and nothing else is: the other lists go ahead. The plan says by how much, and what lets it through once.",
      width,
    ),
    paragraph("Limits of a list, under `limits` of a list or of `defaults.prefix_list`:", width),
    keysText(keysUnder(["$defs", "limits"]), width),
    paragraph("Limits of a run, under `limits` at the top of the file:", width),
    keysText(keysUnder(["properties", "limits"]), width),
    paragraph(
      "To allow it once: plsync apply --allow-removals ADDRESS=COUNT for removals, good for at most COUNT entries; --allow-delete ADDRESS for a deletion. In a workflow: the inputs of the same names, or the label plsync:allow-removals on the pull request whose plan shows the removals.",
      width,
    ),
    paragraph(
      "Not limits, but held back as well: a list of that name that plsync does not manage, until `adopt` is set; the deletion of a list that something references; a list on hold, until plsync release; and what has no room in the security groups or route tables that reference the list.",
      width,
    ),
  ].join("\n");
}

/** Where several hold, the first counts. */
const EXIT_CODES: readonly (readonly [string, string])[] = [
  [
    "3",
    "refused on purpose: a stale plan, a plan of another file, one that differs from what was reviewed, or an answer other than yes. What was refused was not written.",
  ],
  [
    "1",
    "an error, or not everything was done: a list failed or could not be planned, the file has errors, or the command line is wrong.",
  ],
  ["2", "changes are pending or held back. Only with --detailed-exitcode, of plan, apply and sync."],
  ["0", "everything else: planned, applied, or nothing to do."],
];

function exitCodes(width: number): string {
  const rows = EXIT_CODES.map(([code, meaning]) => `  ${code}  ${paragraph(meaning, width, "     ").trimStart()}`);
  return [
    paragraph("How plsync ends. Where several of these hold, the first counts.", width),
    rows.join(""),
    paragraph(
      "A plan with changes ends with 0 unless --detailed-exitcode is given, so that a script can stop at the first code that is not 0. Results are printed on standard output, progress and problems on standard error.",
      width,
    ),
  ].join("\n");
}

const TEXTS: Readonly<Record<TopicName, (width: number) => string>> = { format, limits, "exit-codes": exitCodes };

/** What `plsync help TOPIC` prints. `width`: columns of a line. */
export function topicText(topic: TopicName, width: number): string {
  return TEXTS[topic](width);
}
