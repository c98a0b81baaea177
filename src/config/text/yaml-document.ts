// From text to data: one YAML 1.2 document in the core schema, without merge keys or custom tags, of limited depth.

import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from "yaml";
import { listedUpTo } from "../../model/sentence.ts";
import { openConflict } from "./text-traps.ts";
import { type TextProblem, treeOf, type YamlTree } from "./yaml-tree.ts";
import { isOpenQuote, wordsFor } from "./yaml-wording.ts";

export type YamlReading =
  | { readonly ok: true; readonly tree: YamlTree }
  | { readonly ok: false; readonly problems: readonly TextProblem[] };

/** The deepest value of the format is at level 9. The library recurses, so the limit must hold before it builds anything. */
const MAX_DEPTH = 64;

/**
 * Lexemes (keys, values, spaces, commas …). The largest file that people would write has about 600,000, one for every three to
 * four characters. A file made of commas would have millions, and each costs a kilobyte of memory.
 */
const MAX_LEXEMES = 800_000;

/** The data of the text, or everything that is wrong with its syntax. Limits hold whatever the text is. */
export function readYaml(text: string): YamlReading {
  const conflict = openConflict(text);
  if (conflict !== undefined) return { ok: false, problems: [conflict] };
  const lexed = tokensOf(text);
  if (!lexed.ok) return { ok: false, problems: [lexed.problem] };
  const options = { uniqueKeys: false, prettyErrors: false, resolveKnownTags: false, merge: false } as const;
  const [document, second] = new Composer<ParsedNode, true>(options).compose(lexed.tokens);
  const contents = document?.contents ?? null;
  const problems = document === undefined ? [] : syntaxProblems(document, text, lexed.quote);
  if (problems.length > 0) return { ok: false, problems };
  if (second !== undefined) return { ok: false, problems: [secondDocument(text, second.range[0])] };
  if (contents === null || (contents.range[0] === contents.range[1] && !contents.anchor)) {
    return { ok: false, problems: [empty(text)] };
  }
  return { ok: true, tree: treeOf(contents) };
}

type Lexed =
  | {
      readonly ok: true;
      readonly tokens: readonly CST.Token[];
      /** Where the last quoted text begins. */
      readonly quote: number;
    }
  | { readonly ok: false; readonly problem: TextProblem };

function tokensOf(text: string): Lexed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let quote = 0;
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const at = parser.offset;
    if (lexeme.startsWith('"') || lexeme.startsWith("'")) quote = at;
    for (const token of parser.next(lexeme)) tokens.push(token);
    const limit = (summary: string, remedy: string): Lexed => {
      return { ok: false, problem: { code: "yaml_limit", span: { start: at, end: at + 1 }, summary, remedy } };
    };
    if (parser.stack.length > MAX_DEPTH) {
      return limit(`the file is nested more than ${MAX_DEPTH} levels deep`, "The format needs no more than ten.");
    }
    if (++lexemes > MAX_LEXEMES) {
      return limit(
        `the file has more than ${MAX_LEXEMES.toLocaleString("en")} pieces of YAML syntax`,
        "Check that it is the right file.",
      );
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { ok: true, tokens, quote };
}

/** The first problem of each line: what else the library finds in a line follows from it. */
function syntaxProblems(
  document: Document.Parsed<ParsedNode, true>,
  text: string,
  quote: number,
): readonly TextProblem[] {
  const version = document.directives.yaml;
  if (version.explicit && version.version !== "1.2") {
    const span = { start: 0, end: 1 };
    const summary = `the file asks for YAML ${version.version}, but plsync reads YAML 1.2`;
    return [{ code: "yaml_syntax", span, summary, remedy: "Remove the %YAML line." }];
  }
  // An unknown tag is found again when the tree is built, and described better.
  const findings = document.errors.concat(document.warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED"));
  const [first, ...rest] = findings.filter(({ code }) => code === "TAB_AS_INDENT");
  const others = findings.filter((error) => error === first || !rest.includes(error));
  return others.filter(isFirstOfLine(text)).map((error): TextProblem => {
    // The library marks the end of the file, where it misses the closing quote. The opening one is what helps.
    const [start, end] = isOpenQuote(error) ? [quote, quote + 1] : error.pos;
    const code = error.code === "RESOURCE_EXHAUSTION" ? "yaml_limit" : "yaml_syntax";
    const tabs = error === first && rest.length > 0 ? { detail: tabbedLines(text) } : {};
    return { code, span: { start, end }, ...wordsFor(error), ...tabs };
  });
}

/** All lines that tabs indent: one habit, one message. */
function tabbedLines(text: string): string {
  const lines = text.split("\n").flatMap((line, index) => (/^ *\t/.test(line) ? [String(index + 1)] : []));
  return `YAML allows only spaces there. Tabs are in ${lines.length === 1 ? "line" : "lines"} ${listedUpTo(12, lines)}.`;
}

function isFirstOfLine(text: string): (error: YAMLError) => boolean {
  let lineEnd = -1;
  return ({ pos: [start] }) => {
    if (start <= lineEnd) return false;
    const next = text.indexOf("\n", start);
    lineEnd = next < 0 ? text.length : next;
    return true;
  };
}

function secondDocument(text: string, from: number): TextProblem {
  const start = Math.max(text.indexOf("---", from), 0);
  return {
    code: "yaml_syntax",
    span: { start, end: start + 3 },
    summary: "a second YAML document begins here",
    detail: "mappings.yaml must be a single document.",
    remedy: "Remove the line, and everything after it that does not belong to the file.",
  };
}

function empty(text: string): TextProblem {
  return {
    code: "missing_key",
    span: { start: 0, end: 0 },
    summary: text.trim() === "" ? "the file is empty" : "the file contains only comments",
    remedy: "Write at least `version: 1`, `owner`, `accounts` and `mappings`.",
  };
}
