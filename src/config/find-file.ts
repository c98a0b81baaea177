// Finds the configuration file and reads its bytes.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { FileSystem } from "./file-system.ts";

export type FoundFile =
  | { readonly ok: true; readonly path: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Looked for in the working directory when no file is named. */
export const USUAL_NAMES = ["mappings.yaml", "mappings.yml"] as const;

/** What the file is called by mistake. */
const NEAR_MISSES = [
  ...["mapping.yaml", "mapping.yml", "Mappings.yaml", "Mappings.yml", "mappings.yaml.txt", "mappings.json"],
  ...["plsync.yaml", "plsync.yml", "mappings.example.yaml"],
] as const;

/**
 * 2 MiB hold some 20,000 static CIDRs or 8,000 mappings. People hardly write larger files and cannot review them, and reading a
 * hostile one would take minutes and gigabytes.
 */
export const MAX_BYTES = 2 * 1024 * 1024;

function failure(code: Diagnostic["code"], summary: string, remedy: string, detail?: string): FoundFile {
  const diagnostic: Diagnostic = { code, severity: "error", summary, remedy, ...(detail ? { detail } : {}) };
  return { ok: false, diagnostic };
}

/** The file that the user named, or the one file of the usual names in the working directory; its bytes, or why there are none. */
export function findFile(named: string | undefined, files: FileSystem): FoundFile {
  if (named !== undefined) return readFile(named, files);
  const [first, second] = USUAL_NAMES.filter((name) => files.exists(name));
  if (first === undefined) {
    const near = NEAR_MISSES.find((name) => files.exists(name));
    if (near !== undefined) {
      return failure(
        "file_not_found",
        `no ${USUAL_NAMES.join(" or ")} in the working directory, but ${near} is there`,
        `Rename it to ${USUAL_NAMES[0]}, or name it with \`-c ${near}\`.`,
      );
    }
    return failure(
      "file_not_found",
      `no ${USUAL_NAMES.join(" or ")} in the working directory`,
      "Run plsync in the directory that holds the file, or name it with `-c FILE`.",
    );
  }
  if (second !== undefined) {
    return failure(
      "file_ambiguous",
      `both ${first} and ${second} are in the working directory`,
      "Delete the one that is not in use, or name the right one with `-c FILE`.",
      "plsync does not guess which of them is the reviewed one.",
    );
  }
  return readFile(first, files);
}

function readFile(path: string, files: FileSystem): FoundFile {
  const read = files.read(path, MAX_BYTES);
  if (read.ok) return { ok: true, path, bytes: read.bytes };
  switch (read.reason) {
    case "missing":
      return failure("file_not_found", `${path} does not exist`, "Check the path; `-c FILE` names another file.");
    case "dangling":
      return failure(
        "file_unreadable",
        `${path} is a symbolic link to ${read.detail}, which does not exist`,
        "Correct the link, or put the file itself there.",
      );
    case "directory":
      return failure("file_unreadable", `${path} is a directory`, "Name the file in it with `-c FILE`.");
    case "denied":
      return failure(
        "file_unreadable",
        `plsync is not allowed to read ${path}`,
        "Give the user that runs plsync permission to read it.",
        `The operating system said: ${read.detail}.`,
      );
    case "too-large":
      return failure(
        "file_too_large",
        `${path} is larger than ${MAX_BYTES / 1024 / 1024} MiB`,
        "Check that it is the right file, or split it: each file with an owner of its own.",
        "plsync reads no larger configuration, since people cannot review one.",
      );
    case "linked":
    case "failed":
      return failure(
        "file_unreadable",
        `${path} could not be read`,
        "Check the file and its disk, then run again.",
        `The operating system said: ${read.detail}.`,
      );
  }
}
