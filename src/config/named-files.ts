// The files that the mappings file names, each read once from its folder: their texts, for messages that point into them, and what is
// wrong where one cannot be read. Nothing of such a file is quoted here: it may be any file.
import type { Path, Problem, Word } from "../model/diagnostics/problem.ts";
import { count } from "../model/sentence.ts";
import { sha256 } from "../model/sha256.ts";
import type { FileRead, FolderRead } from "./file-system.ts";
import { namedPath } from "./named-path.ts";
import { decodeText } from "./text/decode-text.ts";
import { type SourceText, sourceText } from "./text/source-text.ts";

/** Reads no more than `maxBytes` of the file at the path, which lies in the folder of the mappings file, without a link on the way. */
export type ReadNamed = (path: string, maxBytes: number) => FileRead;

/** How the files and folders are read that a mappings file names. */
export interface NamedReader {
  readonly read: ReadNamed;
  /** The names of the files right in the folder, which lies in that of the mappings file, without a link on the way. */
  readonly list: (folder: string) => FolderRead;
}

/** As many are asked for at each commit that a review looks at. */
const MOST_FILES = 10;
/** 256 KiB hold some 10,000 CIDRs; AWS allows a prefix list 1,000 (VPC quotas). */
const MAX_BYTES = 256 * 1024;

export interface NamedFiles {
  /** Undefined: it cannot be read, which is among the problems. */
  readonly textOf: (file: Word) => string | undefined;
  /** What was wrong with those that were asked for, each once with all places that name it. */
  readonly problems: () => readonly Problem[];
  /** By name. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Sorted. */
  readonly names: () => readonly string[];
  /**
   * SHA-256 over the mappings file, all that were asked for and those that it includes, 64 hex digits; over the mappings file alone where
   * there are none. `included`: SHA-256 of each by its name.
   */
  readonly digest: (mappings: Uint8Array, included: ReadonlyMap<string, string>) => string;
}

type Words = Pick<Problem, "summary" | "detail" | "remedy">;

/** A file that could not be read, and where the mappings file names it. */
interface Failure {
  readonly said: Words;
  readonly at: readonly Path[];
}

/** Why the file at the path was not read, and what to do. `maxBytes`: as much would have been. */
export function unread(path: string, read: Extract<FileRead, { ok: false }>, maxBytes: number): Words {
  const said = read.detail === "" ? {} : { detail: `The operating system said: ${read.detail}.` };
  switch (read.reason) {
    case "missing":
      return {
        summary: `there is no file ${path}`,
        remedy: "Check the path; it is relative to the folder of this file.",
      };
    case "dangling":
      return { summary: `${path} is a symbolic link that leads nowhere`, remedy: "Put the file itself there." };
    case "directory":
      return { summary: `${path} is a directory`, remedy: "Name the files in it." };
    case "linked":
      return {
        summary: `${path} is reached through a symbolic link`,
        detail: "A link may lead out of the repository, and a review does not show what stands where it leads.",
        remedy: "Put the file itself there.",
      };
    case "too-large":
      return { summary: `${path} is larger than ${maxBytes / 1024} KiB`, remedy: "Check that it is the right file." };
    case "denied":
      return { summary: `plsync is not allowed to read ${path}`, ...said, remedy: "Check its permissions." };
    case "failed":
      return { summary: `${path} could not be read`, ...said, remedy: "Check the file and its disk, then run again." };
  }
}

function problemAt(path: Path | undefined, said: Words & Pick<Problem, "alsoAt">): readonly Problem[] {
  return path === undefined ? [] : [{ code: "cidr_file_unreadable", path, mark: "value", ...said }];
}

/** `mappings`: the path of the mappings file, as messages call it. */
export function namedFiles(mappings: string, { read }: Pick<NamedReader, "read">): NamedFiles {
  const known = new Map<string, string | undefined>();
  const texts = new Map<string, SourceText>();
  const digests = new Map<string, string>();
  const failures = new Map<string, Failure>();
  /** Where the first of those stands that are not read because there are too many. */
  let beyond: Path | undefined;

  const readOnce = ({ text: name, path }: Word): string | undefined => {
    const fail = (said: Words): undefined => {
      failures.set(name, { said, at: [] });
    };
    if (known.size >= MOST_FILES) {
      beyond ??= path;
      return undefined;
    }
    const at = namedPath(mappings, name);
    const found = read(at, MAX_BYTES);
    if (!found.ok) return fail(unread(at, found, MAX_BYTES));
    const decoded = decodeText(at, found.bytes);
    if (!decoded.ok) {
      const { summary, position, remedy } = decoded.diagnostic;
      return fail({
        summary: position === undefined ? summary : `${summary} in line ${position.line}`,
        ...(remedy === undefined ? {} : { remedy }),
      });
    }
    digests.set(name, sha256(found.bytes));
    texts.set(name, sourceText(at, decoded.text));
    return decoded.text;
  };

  return {
    textOf: (file) => {
      if (!known.has(file.text)) known.set(file.text, readOnce(file));
      const failure = failures.get(file.text);
      if (failure !== undefined) failures.set(file.text, { ...failure, at: [...failure.at, file.path] });
      return known.get(file.text);
    },
    problems: () => [
      ...[...failures.values()].flatMap(({ said, at: [path, ...alsoAt] }) => problemAt(path, { ...said, alsoAt })),
      ...problemAt(beyond, {
        summary: `${count(known.size)} files of CIDRs are named; at most ${MOST_FILES} can be`,
        remedy: "Put the CIDRs of several files into one.",
      }),
    ],
    texts,
    names: () => [...known.keys()].sort(),
    digest: (bytes, included) => {
      const files = [...new Map([...included, ...digests])].sort();
      return sha256(Buffer.concat([bytes, ...files.map((file) => Buffer.from(`\n${JSON.stringify(file)}`))]));
    },
  };
}
