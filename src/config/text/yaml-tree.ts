// From YAML nodes to plain values, with the span of every key and value, under limits that no file can get around.
// The library's own conversion walks the whole document for each alias, and compares all keys with each other to find duplicates:
// both take minutes on a file made for it. Here an alias is one look-up, and what it would expand to is counted.
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { DiagnosticCode } from "../../model/diagnostics/codes.ts";
import { shortened } from "../../model/sentence.ts";
import type { Span } from "./source-text.ts";

/** A problem that has a span but no path, because there is no data yet. */
export interface TextProblem {
  readonly code: DiagnosticCode;
  readonly span: Span;
  readonly summary: string;
  readonly detail?: string;
  readonly remedy?: string;
  readonly hint?: string;
}

/** Where the keys and values of a map or list are. */
export interface Spans {
  readonly keys: ReadonlyMap<string | number, Span>;
  readonly values: ReadonlyMap<string | number, Span>;
}

export interface YamlTree {
  /** Plain data; maps have no prototype, so that a key such as `__proto__` is a key like any other. */
  readonly root: unknown;
  readonly rootSpan: Span;
  /** By the map or list in `root`. What an alias repeats has the spans of the original. */
  readonly spans: ReadonlyMap<object, Spans>;
  readonly problems: readonly TextProblem[];
  /** The number of values, with aliases written out. */
  readonly size: number;
}

/** Values in a file once all aliases are written out: more than the largest file that people would write has without aliases. */
export const MAX_EXPANDED = 500_000;

interface Converted {
  readonly value: unknown;
  /** The number of values in it, itself included, with aliases written out. */
  readonly size: number;
}

interface Conversion {
  readonly anchors: Map<string, Converted | "open">;
  readonly spans: Map<object, Spans>;
  readonly problems: TextProblem[];
  readonly expanded: { size: number };
}

const NOTHING: Converted = { value: null, size: 1 };
const CORE_TAGS = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((t) => `tag:yaml.org,2002:${t}`));

/** What is wrong with aliases, tags and keys is in `problems`; the data is complete only where there are none. */
export function treeOf(contents: ParsedNode): YamlTree {
  const conversion: Conversion = { anchors: new Map(), spans: new Map(), problems: [], expanded: { size: 0 } };
  const { value, size } = convert(contents, conversion);
  return { root: value, rootSpan: spanOf(contents), spans: conversion.spans, problems: conversion.problems, size };
}

function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: node.range[1] };
}

function convert(node: ParsedNode | null, conversion: Conversion): Converted {
  if (node === null) return NOTHING;
  if (isAlias(node)) return resolve(node, conversion);
  const tag = node.tag;
  if (tag !== undefined && tag !== "!" && !CORE_TAGS.has(tag)) {
    conversion.problems.push({
      code: "yaml_syntax",
      span: spanOf(node),
      summary: `the YAML tag ${shortened(tag.replace("tag:yaml.org,2002:", "!!"))} is not part of the format`,
      remedy: "Remove the tag; put text that looks like something else in quotes.",
    });
  }
  if (node.anchor !== undefined) conversion.anchors.set(node.anchor, "open");
  const converted = isMap(node)
    ? convertMap(node as YAMLMap.Parsed, conversion)
    : isSeq(node)
      ? convertList(node as YAMLSeq.Parsed, conversion)
      : { value: node.value, size: 1 };
  if (node.anchor !== undefined) conversion.anchors.set(node.anchor, converted);
  return converted;
}

function resolve(alias: Alias.Parsed, conversion: Conversion): Converted {
  const { anchors, problems, expanded } = conversion;
  const span = spanOf(alias);
  const name = shortened(alias.source);
  const target = anchors.get(alias.source);
  if (target === undefined) {
    const summary = `the alias *${name} has no anchor &${name} before it`;
    problems.push({
      code: "yaml_syntax",
      span,
      summary,
      remedy: "Define the anchor further up, or put the text in quotes.",
    });
    return NOTHING;
  }
  if (target === "open") {
    problems.push({ code: "yaml_limit", span, summary: `the alias *${name} is inside the value that it repeats` });
    return NOTHING;
  }
  const before = expanded.size;
  expanded.size += target.size;
  if (expanded.size <= MAX_EXPANDED) return target;
  if (before <= MAX_EXPANDED) {
    const summary = `the aliases of this file expand to more than ${MAX_EXPANDED.toLocaleString("en")} values`;
    problems.push({ code: "yaml_limit", span, summary, remedy: "Write the values out, or use `defaults`." });
  }
  return NOTHING;
}

function convertList(list: YAMLSeq.Parsed, conversion: Conversion): Converted {
  const value: unknown[] = [];
  const values = new Map<number, Span>();
  let size = 1;
  for (const [index, item] of list.items.entries()) {
    const converted = convert(item, conversion);
    size += converted.size;
    value.push(converted.value);
    values.set(index, spanOf(item));
  }
  conversion.spans.set(value, { keys: new Map(), values });
  return { value, size };
}

function convertMap(map: YAMLMap.Parsed, conversion: Conversion): Converted {
  const value: Record<string, unknown> = Object.create(null);
  const keys = new Map<string, Span>();
  const values = new Map<string, Span>();
  let size = 1;
  for (const pair of map.items as Pair<ParsedNode, ParsedNode | null>[]) {
    const key = keyOf(pair.key, conversion);
    const converted = convert(pair.value, conversion);
    size += converted.size + 1;
    if (key === undefined) continue;
    const first = keys.get(key);
    if (first !== undefined) {
      conversion.problems.push({ code: "yaml_duplicate_key", span: spanOf(pair.key), ...duplicate(key) });
      continue;
    }
    value[key] = converted.value;
    keys.set(key, spanOf(pair.key));
    values.set(key, pair.value === null ? spanOf(pair.key) : spanOf(pair.value));
  }
  conversion.spans.set(value, { keys, values });
  return { value, size };
}

function duplicate(key: string): { readonly summary: string; readonly detail: string; readonly remedy: string } {
  return {
    summary: `duplicate key "${shortened(key)}"`,
    detail: "YAML parsers disagree on which of the two counts.",
    remedy: "Remove or rename one of them.",
  };
}

/** The key as text; undefined when it is not text, which is reported. */
function keyOf(key: ParsedNode, conversion: Conversion): string | undefined {
  if (isScalar(key) && typeof key.value === "string") return key.value;
  const written = isScalar(key) ? shortened(String(key.source ?? "")) : "";
  const what =
    written === "" ? "a key must be text" : `the key ${written} must be text, but YAML reads it as something else`;
  const hint = written === "" ? {} : { hint: `write "${written}"` };
  conversion.problems.push({ code: "wrong_type", span: spanOf(key), summary: what, ...hint });
  return undefined;
}
