// The files that `include` names, each read once: text → YAML → a list of mappings, or diagnostics that point into the file. A pattern
// that no file matches is a mistake: without its files, their lists would be taken for lists that nobody wants any more.
import { dirname } from "node:path/posix";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Problem } from "../../model/diagnostics/problem.ts";
import { isLike } from "../../model/scope.ts";
import { count } from "../../model/sentence.ts";
import { sha256 } from "../../model/sha256.ts";
import { type NamedReader, unread } from "../named-files.ts";
import { namedPath } from "../named-path.ts";
import { decodeText } from "../text/decode-text.ts";
import { diagnoseText, locatorOf } from "../text/positions.ts";
import { type SourceText, sourceText } from "../text/source-text.ts";
import { unseenCharacters } from "../text/text-traps.ts";
import { readYaml } from "../text/yaml-document.ts";
import { MAX_EXPANDED, type YamlTree } from "../text/yaml-tree.ts";
import type { DraftGrant } from "./grants.ts";

export interface IncludedFile {
  readonly source: SourceText;
  readonly tree: YamlTree;
  readonly mappings: readonly unknown[];
  /** Of every item of `include` that names the file: it has to keep to all of them. */
  readonly grants: readonly DraftGrant[];
}

export interface IncludedFiles {
  /** In the order of `include`, those of a pattern in that of their names. */
  readonly files: readonly IncludedFile[];
  /** What is wrong with `include`: nothing that it says can be read there. */
  readonly problems: readonly Problem[];
  /** What is wrong in the files. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files, and of patterns the folders, from the folder of the mappings file: what has changed where one of them has. */
  readonly names: readonly string[];
  /** By the name of the file: SHA-256 of its bytes, 64 hex digits. */
  readonly digests: ReadonlyMap<string, string>;
}

/** As many teams have room, and a pattern that matches a folder of something else is noticed. */
const MOST_FILES = 200;
/** 256 KiB hold some 1,000 mappings. */
const MAX_BYTES = 256 * 1024;
/** Of all files together, as of the mappings file alone: 2 MiB hold some 8,000 mappings. Reading more than that would take minutes. */
const MAX_BYTES_OF_ALL = 2 * 1024 * 1024;

function refused({ files }: DraftGrant, said: Pick<Problem, "summary" | "detail" | "remedy">): Problem {
  return { code: "include_unreadable", path: files.path, mark: "value", ...said };
}

/** The files that the item means, by their paths from the folder of the mappings file; or why there are none. */
function namesOf(mappings: string, grant: DraftGrant, { list }: NamedReader): readonly string[] | Problem {
  const { text } = grant.files;
  if (!text.includes("*")) return [text];
  const folder = dirname(text);
  const found = list(namedPath(mappings, folder));
  if (!found.ok) return refused(grant, unread(namedPath(mappings, folder), found, MAX_BYTES));
  const pattern = text.slice(folder.length + 1);
  const names = found.names.filter((name) => !name.startsWith(".") && isLike(pattern, name)).sort();
  if (names.length > 0) return names.map((name) => `${folder}/${name}`);
  return refused(grant, {
    summary: `no file matches ${text}`,
    detail: "Lists of files that are missing would be taken for lists that nobody wants any more.",
    remedy: "Check that the checkout has the folder, or take the pattern out.",
  });
}

type Read =
  | { readonly ok: true; readonly file: Omit<IncludedFile, "grants"> }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const NOTHING_NAMED: ReadonlyMap<string, SourceText> = new Map();

const INVALID = {
  code: "included_file_invalid",
  remedy: "Write `mappings:` with at least one mapping below it, and nothing beside it.",
} as const;

/** What the file has beside mappings, or instead of them. */
function misplaced(root: unknown): readonly Problem[] {
  const problem = (path: readonly string[], mark: "key" | "value", summary: string): Problem => ({
    ...INVALID,
    path,
    mark,
    summary,
    detail: "A file that is included holds nothing but `mappings`; all else is set in the file that includes it.",
  });
  if (typeof root !== "object" || root === null || Array.isArray(root)) {
    return [problem([], "value", "an included file must be a map with the key `mappings`")];
  }
  const others = Object.keys(root).filter((key) => key !== "mappings");
  if (others.length > 0)
    return others.map((key) => problem([key], "key", `\`${key}\` cannot be set in an included file`));
  const { mappings } = root as { readonly mappings?: unknown };
  if (Array.isArray(mappings) && mappings.length > 0) return [];
  return [problem(["mappings"], "value", "an included file must have at least one mapping")];
}

/** The key that every included file has, at the beginning of a line or in JSON. */
const OUR_KEY = /(?:^|[{,])[ \t-]*["']?mappings["']?[ \t]*:/m;

/** Of a file without it, which may be any file, nothing is said that stands in it: a mistake is told in words that quote it. */
function notOurs(path: string): Diagnostic {
  return {
    ...INVALID,
    severity: "error",
    position: { file: path, line: 1, column: 1 },
    summary: `${path} has no \`mappings\``,
    detail: "None of it is shown, since it could be any file.",
  };
}

function readFile(path: string, bytes: Uint8Array): Read {
  const failed = (diagnostics: readonly Diagnostic[]): Read => ({ ok: false, diagnostics });
  const decoded = decodeText(path, bytes);
  const isQuoted = decoded.ok || decoded.diagnostic.excerpt !== undefined;
  if (isQuoted && !OUR_KEY.test(new TextDecoder().decode(bytes))) return failed([notOurs(path)]);
  if (!decoded.ok) return failed([decoded.diagnostic]);
  const source = sourceText(path, decoded.text);
  const yaml = readYaml(decoded.text);
  const textual = yaml.ok ? yaml.tree.problems : yaml.problems;
  if (!yaml.ok || textual.length > 0) {
    const unseen = unseenCharacters(decoded.text);
    return failed((unseen.length > 0 ? unseen : textual).map((one) => diagnoseText(source, one)));
  }
  const { tree } = yaml;
  const problems = misplaced(tree.root);
  const { diagnose } = locatorOf(source, tree, { files: [], named: NOTHING_NAMED });
  if (problems.length > 0) return failed(problems.map(diagnose));
  const { mappings } = tree.root as { readonly mappings: readonly unknown[] };
  return { ok: true, file: { source, tree, mappings } };
}

function tooMuch(path: string): Pick<Problem, "summary" | "detail" | "remedy"> {
  return {
    summary: `with ${path}, the included files are larger than plsync reads`,
    detail: `Together they may have ${MAX_BYTES_OF_ALL / 1024 / 1024} MiB and, with YAML's aliases written out, ${count(MAX_EXPANDED)} values.`,
    remedy:
      "Check that the patterns match nothing else, or let another mappings file, with an owner of its own, have some of them.",
  };
}

/** `mappings`: the path of the mappings file, as messages call it. */
export function includedFiles(mappings: string, grants: readonly DraftGrant[], reader: NamedReader): IncludedFiles {
  const problems: Problem[] = [];
  const byName = new Map<string, DraftGrant[]>();
  for (const grant of grants) {
    const named = namesOf(mappings, grant, reader);
    if ("code" in named) problems.push(named);
    else for (const name of named) byName.set(name, [...(byName.get(name) ?? []), grant]);
  }
  const [first] = grants;
  if (byName.size > MOST_FILES && first !== undefined) {
    const summary = `${count(byName.size)} files are included; at most ${MOST_FILES} can be`;
    const remedy = "Check that the patterns match nothing else, or put the mappings of several files into one.";
    problems.push(refused(first, { summary, remedy }));
    byName.clear();
  }
  const files: IncludedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const digests = new Map<string, string>();
  let bytes = 0;
  let values = 0;
  for (const [name, all] of byName) {
    const path = namedPath(mappings, name);
    const found = reader.read(path, MAX_BYTES);
    if (!found.ok) {
      problems.push(...all.slice(0, 1).map((grant) => refused(grant, unread(path, found, MAX_BYTES))));
      continue;
    }
    digests.set(name, sha256(found.bytes));
    bytes += found.bytes.length;
    const read = bytes > MAX_BYTES_OF_ALL ? undefined : readFile(path, found.bytes);
    if (read?.ok === false) diagnostics.push(...read.diagnostics);
    if (read?.ok) values += read.file.tree.size;
    if (read === undefined || values > MAX_EXPANDED) {
      problems.push(...all.slice(0, 1).map((grant) => refused(grant, tooMuch(path))));
      break;
    }
    if (read.ok) files.push({ ...read.file, grants: all });
  }
  const names = grants.map(({ files: { text } }) => (text.includes("*") ? dirname(text) : text));
  return { files, problems, diagnostics, names: [...new Set(names)], digests };
}
