// From a path in the data to its position in the text, and from a problem with a path to a diagnostic.
import type { Diagnostic, SourcePosition } from "../../model/diagnostics/diagnostic.ts";
import type { Path, Problem } from "../../model/diagnostics/problem.ts";
import { listed, plural } from "../../model/sentence.ts";
import { excerptOf, lineAt, positionAt, type SourceText, type Span } from "./source-text.ts";
import type { TextProblem, YamlTree } from "./yaml-tree.ts";

export interface Locator {
  readonly position: (path: Path, mark: "key" | "value") => SourcePosition;
  /** `line 12`, for messages that name a second position. */
  readonly line: (path: Path, mark: "key" | "value") => string;
  /** The value as it is written in the file. */
  readonly written: (path: Path) => string;
  readonly diagnose: (problem: Problem) => Diagnostic;
}

/** Of the deepest part of the path that the file has. */
function spanOf(tree: YamlTree, path: Path, mark: "key" | "value"): Span {
  let value = tree.root;
  let span = tree.rootSpan;
  for (const [depth, key] of path.entries()) {
    const spans = typeof value === "object" && value !== null ? tree.spans.get(value) : undefined;
    const found = spans?.values.get(key);
    if (found === undefined) break;
    const keySpan = spans?.keys.get(key);
    // A value that is left out takes no space: only its key can be marked.
    const useKey = keySpan !== undefined && ((mark === "key" && depth === path.length - 1) || found.start >= found.end);
    span = useKey ? keySpan : found;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return span;
}

/** The mapping that a path leads into, by its name. */
function mappingOf(tree: YamlTree, path: Path): string | undefined {
  const [section, index] = path;
  if (section !== "mappings" || typeof index !== "number") return undefined;
  const { mappings } = tree.root as { readonly mappings?: readonly { readonly name?: unknown }[] };
  const name = Array.isArray(mappings) ? mappings[index]?.name : undefined;
  return typeof name === "string" ? name : undefined;
}

/** `The file is named in lines 8, 11 and 14 of mappings.yaml.` */
function linesNaming(source: SourceText, tree: YamlTree, paths: readonly Path[]): string {
  const lines = [...new Set(paths.map((path) => lineAt(source, spanOf(tree, path, "value").start)))];
  const sorted = lines.sort((a, b) => a - b).map(String);
  return `The file is named in ${plural(lines.length, "line")} ${listed(sorted)} of ${source.path}.`;
}

/** `tree`: what `source` was read as; `named`: the texts of the files that it names, by their names there. */
export function locatorOf(source: SourceText, tree: YamlTree, named: ReadonlyMap<string, SourceText>): Locator {
  return {
    position: (path, mark) => positionAt(source, spanOf(tree, path, mark).start),
    line: (path, mark) => `line ${lineAt(source, spanOf(tree, path, mark).start)}`,
    written: (path) => {
      const { start, end } = spanOf(tree, path, "value");
      return source.text.slice(start, end);
    },
    diagnose: ({ path, mark, hint, elsewhere, alsoAt = [], ...problem }) => {
      const other = elsewhere && named.get(elsewhere.file);
      const text = other ?? source;
      const span = other === undefined || elsewhere === undefined ? spanOf(tree, path, mark) : elsewhere;
      const [mapping, ...others] = new Set([path, ...alsoAt].map((one) => mappingOf(tree, one)));
      const isToldHere = other === undefined && alsoAt.length === 0;
      const naming = isToldHere ? undefined : linesNaming(source, tree, [path, ...alsoAt]);
      const detail = [problem.detail, naming].filter((part) => part !== undefined).join(" ");
      return {
        severity: "error",
        ...problem,
        ...(detail === "" ? {} : { detail }),
        ...(mapping === undefined || others.length > 0 ? {} : { mapping }),
        position: positionAt(text, span.start),
        ...(elsewhere?.isShown === false ? {} : { excerpt: excerptOf(text, span, hint) }),
      };
    },
  };
}

/** A diagnostic about a text that could not be read as data. */
export function diagnoseText(source: SourceText, problem: TextProblem): Diagnostic {
  const { span, hint, ...said } = problem;
  const diagnostic = { severity: "error", ...said, position: positionAt(source, span.start) } as const;
  return source.text.trim() === "" ? diagnostic : { ...diagnostic, excerpt: excerptOf(source, span, hint) };
}
