// The text of the file with its lines: turns offsets into lines and columns, and spans into excerpts.
// Every question costs a binary search at most, so a file that is one long line full of mistakes stays cheap.
import type { Excerpt, SourcePosition } from "../../model/diagnostics/diagnostic.ts";

/** Offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Offsets at which lines begin. */
  readonly lineStarts: readonly number[];
  /** Offsets of the second halves of surrogate pairs, which do not count as columns. */
  readonly secondHalves: readonly number[];
}

/** Characters shown of a longer line. */
const WINDOW = 110;
/** Characters shown before the mark when the line is cut. */
const BEFORE_MARK = 30;
const ELLIPSIS = "…";

/** `path`: what messages call the file. */
export function sourceText(path: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const secondHalves = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (match) => match.index + 1);
  return { path, text, lineStarts, secondHalves };
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function characters(source: SourceText, start: number, end: number): number {
  return end - start - (countUpTo(source.secondHalves, end - 1) - countUpTo(source.secondHalves, start - 1));
}

/** 1-based line of an offset. */
export function lineAt(source: SourceText, offset: number): number {
  return countUpTo(source.lineStarts, offset);
}

/** Line and column of an offset, both from 1; a column is a character, not a UTF-16 unit. */
export function positionAt(source: SourceText, offset: number): SourcePosition {
  const line = lineAt(source, offset);
  return { file: source.path, line, column: characters(source, lineStart(source, line), offset) + 1 };
}

function lineStart(source: SourceText, line: number): number {
  return source.lineStarts[line - 1] ?? source.text.length;
}

function lineEnd(source: SourceText, line: number): number {
  const next = source.lineStarts[line];
  const end = next === undefined ? source.text.length : next - 1;
  return end > lineStart(source, line) && source.text[end - 1] === "\r" ? end - 1 : end;
}

/**
 * The line of the span and the one before it. Of a span over several lines, only the first is marked.
 * Long lines are cut to a window around the mark. Each control character is shown as one replacement character, so that columns
 * stay the same. `hint` is said beside the mark.
 */
export function excerptOf(source: SourceText, span: Span, hint?: string): Excerpt {
  const line = lineAt(source, span.start);
  const start = lineStart(source, line);
  const end = lineEnd(source, line);
  // Counted in UTF-16 units, not characters: at worst, a few characters more or fewer are shown.
  const beyond = Math.min(span.end, end) - start > WINDOW;
  const cut = beyond ? Math.max(0, span.start - start - BEFORE_MARK) : 0;
  const column = (cut > 0 ? ELLIPSIS.length : 0) + characters(source, start + cut, span.start) + 1;
  const marked = Math.max(1, characters(source, span.start, Math.min(Math.max(span.end, span.start), end)));
  const lines = [line - 1, line]
    .filter((number) => number >= 1)
    .map((number) => ({ number, text: windowOf(source, number, cut) }));
  const mark = { line, column, length: Math.min(marked, WINDOW - column + 1) };
  return { lines, mark, ...(hint === undefined ? {} : { hint }) };
}

/** The line from `cut` UTF-16 units on, with at most as many characters as a window has. */
function windowOf(source: SourceText, line: number, cut: number): string {
  const start = lineStart(source, line) + cut;
  const end = lineEnd(source, line);
  if (start >= end) return cut > 0 && end > lineStart(source, line) ? ELLIPSIS : "";
  const reach = Array.from(source.text.slice(start, Math.min(end, start + 2 * (WINDOW + 1))));
  const after = reach.length > WINDOW ? ELLIPSIS : "";
  return `${cut > 0 ? ELLIPSIS : ""}${printable(reach.slice(0, WINDOW).join(""))}${after}`;
}

function printable(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replaceAll(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/gu, "\ufffd");
}
