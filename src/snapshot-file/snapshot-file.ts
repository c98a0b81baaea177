// Snapshot files: lines of JSON (lines.ts), compressed with gzip. Written and read as streams.
import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream, renameSync, rmSync, statSync } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Misfit } from "../model/codec/codec.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { type Header, LineReader, linesOf } from "./lines.ts";
import type { Recorded } from "./recording.ts";

/** A line has a thousand rows at most; one that is longer is none of ours. */
const LONGEST_LINE = 64 * 1024 * 1024;
/** What 250,000 interfaces take is about 100 MB before it is compressed; a file that unpacks to more than this is no snapshot. */
const MOST_BYTES = 512 * 1024 * 1024;
const LINE_BREAK = 10;
const DENIED = "cannot be read: permission denied";

export type ReadSnapshot =
  | {
      readonly ok: true;
      readonly header: Header;
      readonly recorded: readonly Recorded[];
    }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

function* withBreaks(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** Passes bytes on, and hashes them on the way. */
function hashing(hash: Hash): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
}

/**
 * Writes beside the file and renames, so that a run that is stopped leaves no half of one; only its user may read it. What is no file, such
 * as a pipe or a device, is written to and never replaced. Answers the SHA-256 of its bytes, 64 hex digits. Rejects with what the operating system says.
 */
export async function writeSnapshotFile(path: string, header: Header, recorded: readonly Recorded[]): Promise<string> {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
  const written = isFile ? `${path}.${process.pid}` : path;
  const hash = createHash("sha256");
  try {
    const lines = Readable.from(withBreaks(linesOf(header, recorded)));
    await pipeline(lines, createGzip(), hashing(hash), createWriteStream(written, { mode: 0o600 }));
    if (isFile) renameSync(written, path);
    return hash.digest("hex");
  } catch (error) {
    if (isFile) rmSync(written, { force: true });
    throw error;
  }
}

/** Hands on the lines of a text that comes in pieces. Throws `Misfit` at what is too long, and at an end without a line break. */
async function takeLines(source: AsyncIterable<Buffer>, take: (line: string) => void): Promise<void> {
  let begun: Buffer[] = [];
  let [length, total] = [0, 0];
  for await (const chunk of source) {
    total += chunk.length;
    if (total > MOST_BYTES) throw new Misfit("it is too large");
    let from = 0;
    for (let end = chunk.indexOf(LINE_BREAK); end >= 0; end = chunk.indexOf(LINE_BREAK, from)) {
      take(Buffer.concat([...begun, chunk.subarray(from, end)]).toString("utf8"));
      begun = [];
      length = 0;
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST_LINE) throw new Misfit("a line is too long");
  }
  if (length > 0) throw new Misfit("its last line is not whole");
}

/** SHA-256 of the bytes of the file. */
async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/**
 * Reads and checks the file. What is wrong with it is a diagnostic, never an exception. `digests`: SHA-256 of the files that may be used, 64
 * hex digits each; absent: any. Nothing of another file is unpacked.
 */
export async function readSnapshotFile(path: string, digests?: ReadonlySet<string>): Promise<ReadSnapshot> {
  const reader = new LineReader();
  const hash = createHash("sha256");
  let sha256: string;
  try {
    const before = digests === undefined ? undefined : await digestOf(path);
    if (before !== undefined && digests?.has(before) !== true) return altered(path, before);
    await pipeline(createReadStream(path), hashing(hash), createGunzip(), (unpacked: AsyncIterable<Buffer>) =>
      takeLines(unpacked, (line) => reader.take(line)),
    );
    sha256 = hash.digest("hex");
    if (before !== undefined && before !== sha256) return altered(path, sha256);
  } catch (error) {
    return unusable(path, reasonOf(error));
  }
  const { header, recorded, isWhole } = reader;
  if (header === undefined || !isWhole) return unusable(path, "is not whole");
  return { ok: true, header, recorded };
}

function altered(path: string, sha256: string): ReadSnapshot {
  return {
    ok: false,
    diagnostic: {
      code: "snapshot_altered",
      severity: "error",
      summary: `the snapshot ${path} is not one that a job of this run wrote: its SHA-256 is ${sha256.slice(0, 12)}…`,
      detail: "It is left out: what it has is unknown, and nothing is removed that it might bring.",
      remedy:
        "Run the job of that shard again. If the file is altered once more, find out who can write the artifacts of the run.",
    },
  };
}

function unusable(path: string, why: string): ReadSnapshot {
  const remedy =
    why === DENIED
      ? "Check its permissions."
      : "Write one with `plsync plan --save-snapshot FILE` or `plsync observe --out FILE`.";
  return {
    ok: false,
    diagnostic: { code: "snapshot_unusable", severity: "error", summary: `the snapshot ${path} ${why}`, remedy },
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof Misfit) return `cannot be used: ${error.message}`;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "does not exist";
    case "EISDIR":
      return "is a directory";
    case "EACCES":
    case "EPERM":
      return DENIED;
    case "Z_BUF_ERROR":
      return "is not whole";
    case "Z_DATA_ERROR":
      return "is not compressed as snapshots are, or damaged";
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
