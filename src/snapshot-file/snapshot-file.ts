// Snapshot files: lines of JSON (lines.ts), compressed with gzip. Written and read as streams.
import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream, renameSync, rmSync } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Misfit } from "../model/codec/codec.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { type Header, LineReader, linesOf } from "./lines.ts";
import type { Recorded } from "./recording.ts";

/** A line has a thousand rows at most; one that is longer is none of ours. */
const LONGEST_LINE = 64 * 1024 * 1024;
const LINE_BREAK = 10;

export type ReadSnapshot =
  | {
      readonly ok: true;
      readonly header: Header;
      readonly recorded: readonly Recorded[];
      /** Of the bytes of the file, 64 hex digits. */
      readonly sha256: string;
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
 * Writes beside the file and renames, so that a run that is stopped leaves no half of one; only its user may read it. Answers the SHA-256 of
 * its bytes, 64 hex digits. Rejects with what the operating system says.
 */
export async function writeSnapshotFile(path: string, header: Header, recorded: readonly Recorded[]): Promise<string> {
  const beside = `${path}.${process.pid}`;
  const hash = createHash("sha256");
  try {
    const lines = Readable.from(withBreaks(linesOf(header, recorded)));
    await pipeline(lines, createGzip(), hashing(hash), createWriteStream(beside, { mode: 0o600 }));
    renameSync(beside, path);
    return hash.digest("hex");
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Reads and checks the file. What is wrong with it is a diagnostic, never an exception. */
export async function readSnapshotFile(path: string): Promise<ReadSnapshot> {
  const reader = new LineReader();
  const hash = createHash("sha256");
  const take = async (source: AsyncIterable<Buffer>): Promise<void> => {
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of source) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf(LINE_BREAK); end >= 0; end = rest.indexOf(LINE_BREAK)) {
        reader.take(rest.toString("utf8", 0, end));
        rest = rest.subarray(end + 1);
      }
      if (rest.length > LONGEST_LINE) throw new Misfit("a line is too long");
    }
  };
  try {
    await pipeline(createReadStream(path), hashing(hash), createGunzip(), take);
  } catch (error) {
    return unusable(path, reasonOf(error));
  }
  const { header, recorded, isWhole } = reader;
  if (header === undefined || !isWhole) return unusable(path, "is not whole");
  return { ok: true, header, recorded, sha256: hash.digest("hex") };
}

function unusable(path: string, why: string): ReadSnapshot {
  const remedy = "Write one with `plsync plan --save-snapshot FILE`.";
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
      return "cannot be read: permission denied";
    case "Z_BUF_ERROR":
      return "is not whole";
    case "Z_DATA_ERROR":
      return "is not compressed as snapshots are, or damaged";
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
