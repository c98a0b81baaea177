// Snapshot files in place of AWS, one or several: those of shards count as one. A file that cannot be used, or is not the one that its
// job wrote, is left out: what it would have had is unknown.
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { parseShard, type Shard } from "../model/fleet/shard.ts";
import { counted, listed } from "../model/sentence.ts";
import type { Header } from "./lines.ts";
import type { Recorded } from "./recording.ts";
import { type ReplayingReaders, replayingReaders, subjectOf } from "./replay.ts";
import { readSnapshotFile } from "./snapshot-file.ts";

interface OpenFile {
  readonly path: string;
  readonly header: Header;
  readonly recorded: readonly Recorded[];
}

export interface OpenSnapshots {
  readonly readers: ReplayingReaders;
  /** When the first of them was taken: milliseconds since 1970. */
  readonly at: number;
  readonly files: readonly { readonly path: string; readonly header: Header }[];
  readonly recorded: readonly Recorded[];
  /** Account-regions that were asked what the snapshots do not have of them, by `account/region`; filled while plans are made. */
  readonly gaps: ReadonlyMap<string, AccountRegion>;
  /** Which shards left no file; absent: all are there. Plans say it, too, of what they ask of these. */
  readonly missing?: Diagnostic;
}

export interface SnapshotsOpened {
  /** Undefined: there is nothing to plan from. */
  readonly opened: OpenSnapshots | undefined;
  /** Files that are left out. */
  readonly problems: readonly Diagnostic[];
}

/** `digests`: SHA-256 of the files that may be used, 64 hex digits each; undefined: any. */
export async function openSnapshotFiles(
  paths: readonly string[],
  digests: ReadonlySet<string> | undefined,
): Promise<SnapshotsOpened> {
  const read: OpenFile[] = [];
  const problems: Diagnostic[] = [];
  for (const path of paths) {
    const one = await readSnapshotFile(path, digests);
    if (one.ok) read.push({ path, header: one.header, recorded: one.recorded });
    else problems.push(one.diagnostic);
  }
  if (read.length === 0) return { opened: undefined, problems };
  // Of two answers to one question, the newer counts, in whatever order the files are named.
  const files = read.sort((a, b) => takenAt(a) - takenAt(b));
  const shards = files.flatMap(({ header }) => (header.shard === undefined ? [] : [parseShard(header.shard) as Shard]));
  const missing = shards.length === 0 ? undefined : missingShards(shards);
  const disputed = disputes(files);
  problems.push(...disputed.values());
  const recorded = files.flatMap((file) => file.recorded).filter((one) => !disputed.has(subjectOf(one)));
  const gaps = new Map<string, AccountRegion>();
  const readers = replayingReaders(recorded, {
    isSharded: shards.length > 0,
    missing: (subject) => disputed.get(subject) ?? missing,
    onGap: (at) => gaps.set(`${at.account}/${at.region}`, at),
  });
  const at = Math.min(...files.map(takenAt));
  const opened = { readers, at, files, recorded, gaps, ...(missing === undefined ? {} : { missing }) };
  return { opened, problems };
}

function takenAt({ header }: OpenFile): number {
  return Date.parse(header.takenAt);
}

/** What several shards say of something that one of them reads, by the id of the account or the address of the web: a diagnostic each. */
function disputes(files: readonly OpenFile[]): ReadonlyMap<string, Diagnostic> {
  const claims = new Map<string, { readonly name: string; readonly shards: Set<string> }>();
  for (const { header, recorded } of files) {
    if (header.shard === undefined) continue;
    for (const one of recorded) {
      const subject = subjectOf(one);
      const claim = claims.get(subject) ?? { name: one.at?.account ?? subject, shards: new Set() };
      claims.set(subject, claim);
      claim.shards.add(header.shard);
    }
  }
  return new Map(
    [...claims]
      .filter(([, { shards }]) => shards.size > 1)
      .map(([subject, { name, shards }]) => [subject, overlap(name, [...shards])]),
  );
}

function overlap(name: string, shards: readonly string[]): Diagnostic {
  return {
    code: "shards_overlap",
    severity: "error",
    summary: `the snapshots of shards ${listed(shards)} all say what ${name} has, which one shard reads`,
    detail: "Which of them is right is not known, so it is unknown, and nothing is removed that it might bring.",
    remedy:
      "Divide the accounts in the same way in all jobs: with the same --shards, or with --account from one plsync matrix. If they were, find out who can write the artifacts of the run.",
  };
}

/** Undefined: all are there. */
function missingShards(shards: readonly Shard[]): Diagnostic | undefined {
  const count = Math.max(...shards.map((shard) => shard.count));
  const there = new Set(shards.filter((shard) => shard.count === count).map(({ index }) => index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return undefined;
  const counts = [...new Set(shards.map((shard) => shard.count))].sort((a, b) => a - b);
  if (counts.length > 1) {
    const divisions = listed(
      counts.map((of, at) => (at === 0 ? `some are of ${counted(of, "shard")}` : `some of ${of}`)),
    );
    const numbers = `${listed(missing.map(String))} of ${count} ${missing.length === 1 ? "is" : "are"} missing`;
    return shardMissing(
      `the snapshots do not belong together: ${divisions}, and ${numbers}`,
      "Read all shards with one --shards, and plan from their files alone.",
    );
  }
  const names = `${listed(missing.map(String))} of ${count}`;
  return missing.length === 1
    ? shardMissing(
        `the snapshot of shard ${names} is missing`,
        "Run the job of this shard again, then the one that plans.",
      )
    : shardMissing(
        `the snapshots of ${counted(missing.length, "shard")} are missing: ${names}`,
        "Run the jobs of these shards again, then the one that plans.",
      );
}

function shardMissing(summary: string, remedy: string): Diagnostic {
  const detail = "What the accounts of missing shards have is unknown.";
  return { code: "shard_missing", severity: "error", summary, detail, remedy };
}
