// Writing into a file that people wrote: further items at the end of a list or map, everything else as it was, to the byte. The place is
// found in what YAML reads, and the result is read again: where it would say anything but the old and the new, nothing is written.
import type { Span } from "./source-text.ts";
import { readYaml } from "./yaml-document.ts";
import type { YamlTree } from "./yaml-tree.ts";

/** Lines of one or more items, as they would stand without indentation. */
export type Items = readonly string[];

/** The data of a text that is YAML, or nothing. */
export function rootOf(
  text: string,
): { readonly tree: YamlTree; readonly root: Readonly<Record<string, unknown>> } | undefined {
  const read = readYaml(text);
  if (!read.ok) return undefined;
  const { tree } = read;
  return typeof tree.root === "object" && tree.root !== null
    ? { tree, root: tree.root as Readonly<Record<string, unknown>> }
    : undefined;
}

/** Where the last of the values in it ends: what YAML says of a block takes along the comments behind it. */
export function endOf(value: unknown, span: Span, tree: YamlTree, text: string): number {
  const isFlow = text[span.start] === "[" || text[span.start] === "{";
  const spans = typeof value === "object" && value !== null && !isFlow ? tree.spans.get(value) : undefined;
  if (spans === undefined) return span.end;
  const inside = value as Readonly<Record<string | number, unknown>>;
  const ends = [...spans.values].map(([key, at]) => endOf(inside[key], at, tree, text));
  return Math.max(span.start, ...[...spans.keys.values()].map(({ end }) => end), ...ends);
}

/** The lines that belong to what ends at `end`: the rest of its line, and comments below that are indented more than its items. */
export function afterLines(text: string, end: number, indent: number): number {
  const lineEnd = (from: number): number => {
    const at = text.indexOf("\n", from);
    return at < 0 ? text.length : at + 1;
  };
  let at = end > 0 && text[end - 1] === "\n" ? end : lineEnd(end);
  for (;;) {
    const next = lineEnd(at);
    const comment = /^( *)#/.exec(text.slice(at, next));
    if (comment === null || (comment[1] ?? "").length <= indent) return at;
    at = next;
  }
}

/**
 * The text with `items` at the end of what `key` holds at the top of the file, which is a list of items or a map of them; without such a
 * key, it is added at the end of the file. Undefined where it is not written as a block, one item below the other.
 */
export function insertItems(text: string, key: string, items: Items): string | undefined {
  const before = rootOf(text);
  const value = before?.root[key];
  const span = before && spanOf(before.tree, key);
  if (before === undefined) return undefined;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  if (!Object.hasOwn(before.root, key)) {
    const added = [`${key}:`, ...items.map((line) => (line === "" ? "" : `  ${line}`))].map((line) => `${line}${eol}`);
    const after = insertedAt(text, text.length, `${eol}${added.join("")}`, eol);
    return saysBoth({ ...before.root, [key]: items[0]?.startsWith("- ") ? [] : {} }, after, key) ? after : undefined;
  }
  if (span === undefined || typeof value !== "object" || value === null) return undefined;
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const lead = text.slice(lineStart, span.start);
  const isEmpty = Object.keys(value).length === 0;
  if (!isEmpty && !/^ *$/.test(lead)) return undefined;
  const indent = isEmpty ? "  " : lead;
  const lines = items.map((line) => `${line === "" ? "" : indent}${line}${eol}`).join("");
  const after = isEmpty
    ? `${text.slice(0, span.start).trimEnd()}${eol}${lines.trimEnd()}${text.slice(span.end)}`
    : insertedAt(text, afterLines(text, endOf(value, span, before.tree, text), indent.length), lines, eol);
  return saysBoth(before.root, after, key) ? after : undefined;
}

function insertedAt(text: string, at: number, lines: string, eol: string): string {
  const front = text.slice(0, at);
  return `${front}${front.endsWith("\n") ? "" : eol}${lines}${text.slice(at)}`;
}

function spanOf({ root, spans }: YamlTree, key: string): Span | undefined {
  return spans.get(root as object)?.values.get(key);
}

/** Whether `after` says what was said before, and has more items in `key`. */
function saysBoth(before: Readonly<Record<string, unknown>>, after: string, key: string): boolean {
  const root = rootOf(after)?.root;
  const now = root?.[key];
  const was = before[key];
  if (root === undefined || typeof now !== "object" || now === null || Array.isArray(now) !== Array.isArray(was)) {
    return false;
  }
  const entries = Object.entries(was as object);
  const kept = Object.entries(now).slice(0, entries.length);
  return (
    Object.keys(now).length > entries.length &&
    JSON.stringify(kept) === JSON.stringify(entries) &&
    JSON.stringify({ ...root, [key]: 0 }) === JSON.stringify({ ...before, [key]: 0 })
  );
}
