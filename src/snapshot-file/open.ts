// Snapshot files in place of AWS, one or several: those of shards count as one. A file that cannot be used, or is not the one that its
// job wrote, is left out: what it would have had is unknown.
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { parseShard, type Shard } from "../model/fleet/shard.ts";
import { counted, listed } from "../model/sentence.ts";
import type { Header } from "./lines.ts";
import type { Recorded } from "./recording.ts";
import { type ReplayingReaders, replayingReaders } from "./replay.ts";
import { readSnapshotFile } from "./snapshot-file.ts";

export interface OpenSnapshots {
  readonly readers: ReplayingReaders;
  /** When the first of them was taken: milliseconds since 1970. */
  readonly at: number;
  readonly files: readonly { readonly path: string; readonly header: Header }[];
  readonly recorded: readonly Recorded[];
  /** Account-regions that were asked what the snapshots do not have of them, by `account/region`; filled while plans are made. */
  readonly gaps: ReadonlyMap<string, AccountRegion>;
}

export interface SnapshotsOpened {
  /** Undefined: there is nothing to plan from. */
  readonly opened: OpenSnapshots | undefined;
  /** Files that are left out, and shards that are missing. */
  readonly problems: readonly Diagnostic[];
}

/** `digests`: SHA-256 of the files that may be used, 64 hex digits each; undefined: any. */
export async function openSnapshotFiles(
  paths: readonly string[],
  digests: ReadonlySet<string> | undefined,
): Promise<SnapshotsOpened> {
  const files: { readonly path: string; readonly header: Header }[] = [];
  const recorded: Recorded[] = [];
  const problems: Diagnostic[] = [];
  for (const path of paths) {
    const read = await readSnapshotFile(path);
    if (!read.ok) problems.push(read.diagnostic);
    else if (digests !== undefined && !digests.has(read.sha256)) problems.push(altered(path, read.sha256));
    else {
      files.push({ path, header: read.header });
      for (const one of read.recorded) recorded.push(one);
    }
  }
  if (files.length === 0) return { opened: undefined, problems };
  const shards = files.flatMap(({ header }) => (header.shard === undefined ? [] : [parseShard(header.shard) as Shard]));
  const missing = shards.length === 0 ? undefined : missingShards(shards);
  if (missing !== undefined) problems.push(missing);
  const gaps = new Map<string, AccountRegion>();
  const readers = replayingReaders(recorded, {
    isSharded: shards.length > 0,
    ...(missing === undefined ? {} : { missing }),
    onGap: (at) => gaps.set(`${at.account}/${at.region}`, at),
  });
  const at = Math.min(...files.map(({ header }) => Date.parse(header.takenAt)));
  return { opened: { readers, at, files, recorded, gaps }, problems };
}

function altered(path: string, sha256: string): Diagnostic {
  return {
    code: "snapshot_altered",
    severity: "error",
    summary: `the snapshot ${path} is not one that a job of this run wrote: its SHA-256 is ${sha256.slice(0, 12)}…`,
    detail: "It is left out: what it has is unknown, and nothing is removed that it might bring.",
    remedy:
      "Run the job of that shard again. If the file is altered once more, find out who can write the artifacts of the run.",
  };
}

/** Undefined: all are there. */
function missingShards(shards: readonly Shard[]): Diagnostic | undefined {
  const count = Math.max(...shards.map((shard) => shard.count));
  const there = new Set(shards.filter((shard) => shard.count === count).map(({ index }) => index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return undefined;
  const names = `${listed(missing.map(String))} of ${count}`;
  return {
    code: "shard_missing",
    severity: "error",
    summary:
      missing.length === 1
        ? `the snapshot of shard ${names} is missing`
        : `the snapshots of ${counted(missing.length, "shard")} are missing: ${names}`,
    detail: "What its accounts have is unknown.",
    remedy: "Run the jobs of these shards again, then the one that plans.",
  };
}
