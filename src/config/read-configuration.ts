// The whole chain of reading: file → text → YAML → shape → draft → rules → configuration. A step that fails reports everything it
// found. The rules across fields run even where the shape has mistakes, so that one run shows all of them.
import { dirname } from "node:path";
import { type Diagnostic, hasErrors } from "../model/diagnostics/diagnostic.ts";
import { once } from "../model/lazy/once.ts";
import type { Configuration } from "../model/mapping.ts";
import { configurationOf } from "./configuration.ts";
import { makeDraft } from "./draft/make-draft.ts";
import type { FileSystem } from "./file-system.ts";
import { findFile } from "./find-file.ts";
import { grantedTo, includedIn, ownMistakes, withMappings } from "./include/joined-data.ts";
import { type NamedReader, namedFiles } from "./named-files.ts";
import { oncePerFile } from "./once-per-file.ts";
import { RULES } from "./rules/rules.ts";
import { checkShape } from "./shape/check-shape.ts";
import { decodeText } from "./text/decode-text.ts";
import { diagnoseText, locatorOf } from "./text/positions.ts";
import { type SourceText, sourceText } from "./text/source-text.ts";
import { unseenCharacters } from "./text/text-traps.ts";
import { readYaml } from "./text/yaml-document.ts";

export type ConfigurationReading =
  | {
      readonly ok: true;
      readonly configuration: Configuration;
      /** Warnings. */
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly ok: false;
      readonly diagnostics: readonly Diagnostic[];
      /** Of the file, where one was found. */
      readonly path?: string;
    };

/** A file made of mistakes would otherwise fill the memory with excerpts, more of them than a person can read. */
const MAX_PROBLEMS = 1000;

/**
 * Reads the configuration from the file that the user named, or from mappings.yaml or mappings.yml in the working directory.
 * `now`: ISO 8601; there is a warning for each entry that expired before it. Diagnostics are in the order of the file.
 */
export function readConfiguration(path: string | undefined, files: FileSystem, now: string): ConfigurationReading {
  const found = findFile(path, files);
  if (!found.ok) return { ok: false, diagnostics: [found.diagnostic] };
  const folder = dirname(found.path);
  const reader: NamedReader = {
    read: (named, maxBytes) => files.read(named, maxBytes, folder),
    list: (named) => files.list(named, folder),
  };
  const read = parseConfiguration(found.path, found.bytes, now, reader);
  return read.ok ? read : { ...read, path: found.path };
}

const NO_OTHER_FILES: NamedReader = {
  read: () => ({ ok: false, reason: "missing", detail: "" }),
  list: () => ({ ok: false, reason: "missing", detail: "" }),
};

/**
 * The same for bytes or text that the caller has, such as another revision of the file. `path`: what messages call it;
 * `reader`: reads the files that it names, by their paths beside it.
 */
export function parseConfiguration(
  path: string,
  content: Uint8Array | string,
  now: string,
  reader: NamedReader = NO_OTHER_FILES,
): ConfigurationReading {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const decoded = decodeText(path, bytes);
  if (!decoded.ok) return { ok: false, diagnostics: [decoded.diagnostic] };
  const source = sourceText(path, decoded.text);
  const read = parseText(source, bytes, now, reader);
  if (read.ok) return read;
  // What else is wrong may only follow from what cannot be seen.
  const unseen = unseenCharacters(decoded.text).map((problem) => diagnoseText(source, problem));
  if (unseen.length === 0) return read;
  const lines = new Set(unseen.map(({ position }) => position?.line ?? 0));
  const others = read.diagnostics.filter(({ position }) => position?.file !== path || !lines.has(position.line));
  return { ok: false, diagnostics: inOrder([...unseen, ...others]) };
}

function parseText(source: SourceText, bytes: Uint8Array, now: string, reader: NamedReader): ConfigurationReading {
  const { path, text } = source;
  const yaml = readYaml(text);
  if (!yaml.ok)
    return {
      ok: false,
      diagnostics: inOrder(yaml.problems.slice(0, MAX_PROBLEMS).map((problem) => diagnoseText(source, problem))),
    };

  const { tree } = yaml;
  const textual = tree.problems.slice(0, MAX_PROBLEMS).map((problem) => diagnoseText(source, problem));
  // Data behind a broken alias or an unknown tag is not what was meant. After a key that is left out, the rest still is.
  if (tree.problems.some(({ code }) => code === "yaml_limit" || code === "yaml_syntax")) {
    return { ok: false, diagnostics: inOrder(textual) };
  }
  const named = namedFiles(path, reader);
  const alone = locatorOf(source, tree, { files: [], named: named.texts });
  const own = checkShape(tree.root, alone.written);
  // What the rest means in another version of the format is not known.
  const version = own.find(({ code }) => code === "unsupported_version");
  if (version !== undefined) return { ok: false, diagnostics: [alone.diagnose(version)] };
  const included = includedIn(tree.root, own, path, reader);
  // Without the mappings of a file that cannot be read, what the others say would be judged wrongly.
  if (included.problems.length > 0 || included.diagnostics.length > 0) {
    const problems = [...own, ...included.problems].slice(0, MAX_PROBLEMS).map(alone.diagnose);
    return { ok: false, diagnostics: inOrder([...textual, ...problems, ...included.diagnostics]) };
  }
  const { files } = included;
  const locator = files.length === 0 ? alone : locatorOf(source, tree, { files, named: named.texts });
  const whole = files.length === 0 ? tree.root : withMappings(tree.root, files);
  const shape = files.length === 0 ? own : [...ownMistakes(tree.root, own), ...checkShape(whole, locator.written)];
  // The check stopped before the end of a file with more mistakes than that, so which parts are sound is not known.
  if (shape.length >= MAX_PROBLEMS) {
    return { ok: false, diagnostics: inOrder([...textual, ...shape.slice(0, MAX_PROBLEMS).map(locator.diagnose)]) };
  }
  const context = { line: locator.line, now: new Date(now).toISOString() };
  const draft = makeDraft(whole, shape, named.textOf, grantedTo(tree.root, files));
  const crossing = RULES.flatMap((rule) => rule(draft, context));
  const problems = [...shape, ...named.problems(), ...oncePerFile(crossing)].slice(0, MAX_PROBLEMS);
  const diagnostics = inOrder([...textual, ...problems.map(locator.diagnose)]);
  if (hasErrors(diagnostics)) return { ok: false, diagnostics };
  const names = [...new Set([...named.names(), ...included.names])].sort();
  const identity = {
    path,
    sha256: once(() => named.digest(bytes, included.digests)),
    ...(names.length === 0 ? {} : { namedFiles: names }),
  };
  return { ok: true, configuration: configurationOf(draft, identity, locator), diagnostics };
}

/** By file and position, each once: several lists may take the same mistake from `defaults`. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const at = ({ position }: Diagnostic): readonly [number, number] => [position?.line ?? 0, position?.column ?? 0];
  const fileOf = ({ position }: Diagnostic): string => position?.file ?? "";
  const keyed = diagnostics.map((diagnostic) => {
    return [`${fileOf(diagnostic)} ${at(diagnostic)} ${diagnostic.summary}`, diagnostic] as const;
  });
  const files = [...new Set(diagnostics.map(fileOf))];
  return [...new Map(keyed).values()].sort((a, b) => {
    const [lineA, columnA] = at(a);
    const [lineB, columnB] = at(b);
    return files.indexOf(fileOf(a)) - files.indexOf(fileOf(b)) || lineA - lineB || columnA - columnB;
  });
}
