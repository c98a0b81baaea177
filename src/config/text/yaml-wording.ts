// What the YAML library finds, in words for people who write mappings.yaml.
import type { YAMLError } from "yaml";
import { shortened } from "../../model/sentence.ts";
import type { TextProblem } from "./yaml-tree.ts";

type Words = Pick<TextProblem, "summary"> & Partial<Pick<TextProblem, "detail" | "remedy">>;

const WORDS: Partial<Record<YAMLError["code"], Words>> = {
  TAB_AS_INDENT: {
    summary: "a tab is used for indentation",
    detail: "YAML allows only spaces there.",
    remedy: "Replace tabs with spaces; editors can do so when they save.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    summary: "a map cannot begin in the middle of this line",
    detail: "Either the line is indented differently from those above it, or a text with a colon is not in quotes.",
    remedy: "Align the line with the other keys, or put the text in quotes.",
  },
  MULTILINE_IMPLICIT_KEY: {
    summary: "this key spans more than one line",
    detail: "Often the space after a colon is missing (`key:value`), or the indentation is wrong.",
    remedy: "Write `key: value`, and align the line with the other keys.",
  },
  BAD_SCALAR_START: {
    summary: "text cannot begin with this character",
    detail: "YAML reserves it.",
    remedy: "Put the text in quotes.",
  },
  BAD_DQ_ESCAPE: {
    summary: "this backslash sequence has no meaning in double quotes",
    remedy: "Write two backslashes, or use single quotes.",
  },
  KEY_OVER_1024_CHARS: {
    summary: "this key is longer than 1024 characters",
    remedy: "Look for a missing quote or line break.",
  },
  RESOURCE_EXHAUSTION: {
    summary: "the file is nested too deeply",
    remedy: "The format needs no more than ten levels.",
  },
};

const NOT_CLOSED: Words = {
  summary: "a { or [ before this is not closed",
  detail: "Everything up to its } or ] belongs to it, and must be indented further than the line in which it begins.",
  remedy: "Close it, or look for an extra bracket.",
};

const NOT_ALIGNED: Words = {
  summary: "this line is not aligned with the lines that it belongs to",
  detail: "The keys of one map, and the hyphens of one list, begin in the same column.",
  remedy: "Indent it like the lines around it.",
};

const OPEN_QUOTE: Words = {
  summary: "a quote is not closed",
  remedy: "Look for the quote that opens the text, and close it on the same line.",
};

/** Messages of the library that share a code, told apart by their text. */
const BY_TEXT: readonly (readonly [RegExp, Words])[] = [
  [/^Flow (map|sequence|collection)|^Block collections? .*flow|in flow collection/i, NOT_CLOSED],
  [/must start at the same column|without - indicator/i, NOT_ALIGNED],
];

/** True if the library misses the closing quote of a text. */
export function isOpenQuote({ code, message }: YAMLError): boolean {
  return code === "MISSING_CHAR" && /closing .quote/.test(message);
}

/** Our words for the error; the library's own sentence where we have none. */
export function wordsFor(error: YAMLError): Words {
  if (isOpenQuote(error)) return OPEN_QUOTE;
  const known = WORDS[error.code] ?? BY_TEXT.find(([pattern]) => pattern.test(error.message))?.[1];
  if (known !== undefined) return known;
  const [line = ""] = error.message.split("\n");
  const sentence = line.replace(/:$/, "");
  return { summary: `this is not YAML: ${shortened(sentence.charAt(0).toLowerCase() + sentence.slice(1))}` };
}
