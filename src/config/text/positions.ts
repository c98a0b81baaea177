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

/** A file of which the mappings are a part of all: its mappings come after those of the files before it. */
export interface Part {
  readonly source: SourceText;
  readonly tree: YamlTree;
  readonly mappings: readonly unknown[];
}

/** Other files than the one that messages are about. */
export interface OtherFiles {
  /** Those that it includes, in the order of their mappings. */
  readonly files: readonly Part[];
  /** The texts of those that its sources name, by their names there. */
  readonly named: ReadonlyMap<string, SourceText>;
}

/** Where a path of the whole data is. */
interface Place {
  readonly source: SourceText;
  readonly tree: YamlTree;
  /** In that file. */
  readonly path: Path;
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
function linesNaming(places: readonly Place[]): string {
  const bySource = Map.groupBy(places, ({ source }) => source);
  const said = [...bySource].map(([source, all]) => {
    const lines = [...new Set(all.map(({ tree, path }) => lineAt(source, spanOf(tree, path, "value").start)))];
    const sorted = lines.sort((a, b) => a - b).map(String);
    return `${plural(lines.length, "line")} ${listed(sorted)} of ${source.path}`;
  });
  return `The file is named in ${listed(said)}.`;
}

/** `tree`: what `source` was read as. Paths count the mappings of the files that it includes after its own. */
export function locatorOf(source: SourceText, tree: YamlTree, { files, named }: OtherFiles): Locator {
  const { mappings } = (tree.root ?? {}) as { readonly mappings?: unknown };
  const own = Array.isArray(mappings) ? mappings.length : 0;
  const placeOf = (path: Path): Place => {
    const [section, index, ...rest] = path;
    if (section !== "mappings" || typeof index !== "number" || index < own) return { source, tree, path };
    let at = index - own;
    for (const part of files) {
      if (at < part.mappings.length) return { ...part, path: [section, at, ...rest] };
      at -= part.mappings.length;
    }
    return { source, tree, path };
  };
  const spanAt = (path: Path, mark: "key" | "value"): readonly [SourceText, Span] => {
    const place = placeOf(path);
    return [place.source, spanOf(place.tree, place.path, mark)];
  };
  return {
    position: (path, mark) => {
      const [text, { start }] = spanAt(path, mark);
      return positionAt(text, start);
    },
    line: (path, mark) => {
      const [text, { start }] = spanAt(path, mark);
      return `line ${lineAt(text, start)}${files.length === 0 ? "" : ` of ${text.path}`}`;
    },
    written: (path) => {
      const [{ text }, { start, end }] = spanAt(path, "value");
      return text.slice(start, end);
    },
    diagnose: ({ path, mark, hint, elsewhere, alsoAt = [], ...problem }) => {
      const other = elsewhere && named.get(elsewhere.file);
      const [text, span] = other === undefined || elsewhere === undefined ? spanAt(path, mark) : [other, elsewhere];
      const places = [path, ...alsoAt].map(placeOf);
      const [mapping, ...others] = new Set(places.map((place) => mappingOf(place.tree, place.path)));
      const isToldHere = other === undefined && alsoAt.length === 0;
      const naming = isToldHere ? undefined : linesNaming(places);
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
