// What a job asks that reads one shard of the accounts: AWS of its own accounts, earlier snapshots of all the rest, and nobody of what
// these do not have. What AWS answers is recorded; what is not asked is unknown, as in a plan from the snapshots that the job leaves.
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Readers, RegionReader } from "../observe/ports.ts";
import { READ_NAMES, type ReadName } from "./reads.ts";
import { type Recording, recordingReaders } from "./recording.ts";
import { NOT_IN_SNAPSHOT } from "./replay.ts";

export interface ShardReading {
  /** AWS, for the shard's own accounts. */
  readonly live: Readers;
  /** True for account-regions of the shard. */
  readonly isOwn: (at: AccountRegion) => boolean;
  /** One shard of all asks what others publish on the web, so that all plan from one answer. */
  readonly asksWeb: boolean;
  /** What snapshots of an earlier round have; absent: this is the first. */
  readonly known?: Readers;
  /** Takes what AWS and the web answer. */
  readonly recording: Recording;
}

const ELSEWHERE: Diagnostic = {
  code: NOT_IN_SNAPSHOT,
  severity: "error",
  summary: "another shard reads it",
  remedy: "Plan from the snapshots of all shards.",
};
const UNREAD = { ok: false, diagnostic: ELSEWHERE } as const;

/** What the earlier round did not ask, or has lost with the file of a shard. */
const GAPS: ReadonlySet<string> = new Set([NOT_IN_SNAPSHOT, "shard_missing"]);

function isGap(reading: Reading<unknown>): boolean {
  return !reading.ok && GAPS.has(reading.diagnostic.code);
}

/** What is known first, and AWS for what is not. */
function knownFirst(known: RegionReader, live: () => Promise<Reading<RegionReader>>): RegionReader {
  const one = (name: ReadName) => {
    const ask = known[name] as (...asked: readonly unknown[]) => Promise<Reading<unknown>>;
    return async (...asked: readonly unknown[]): Promise<Reading<unknown>> => {
      const reading = await ask(...asked);
      if (!isGap(reading)) return reading;
      const reader = await live();
      if (!reader.ok) return reader;
      return (reader.value[name] as typeof ask)(...asked);
    };
  };
  return Object.fromEntries(READ_NAMES.map((name) => [name, one(name)])) as unknown as RegionReader;
}

/** The readers of one shard. */
export function shardReaders({ live, isOwn, asksWeb, known, recording }: ShardReading): Readers {
  const recorded = recordingReaders(live, recording);
  return {
    published: async (url) => {
      const before = await known?.published(url);
      if (before !== undefined && !isGap(before)) return before;
      return asksWeb ? recorded.published(url) : UNREAD;
    },
    at: async (at) => {
      const before = await known?.at(at);
      if (!isOwn(at)) return before ?? UNREAD;
      if (before === undefined || isGap(before)) return recorded.at(at);
      return before.ok ? { ok: true, value: knownFirst(before.value, () => recorded.at(at)) } : before;
    },
  };
}
