// One job of many that read for one plan: asks AWS what that plan may need of the accounts of its shard, and keeps the answers.
import type { AccountRegion } from "../../model/account-region.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { type Shard, shardName } from "../../model/fleet/shard.ts";
import { VERSION } from "../../model/version.ts";
import type { Readers } from "../../observe/ports.ts";
import { type Recorded, Recording } from "../../snapshot-file/recording.ts";
import { shardReaders } from "../../snapshot-file/shard-readers.ts";
import { writeSnapshotFile } from "../../snapshot-file/snapshot-file.ts";

/** What the job is given. */
export interface ShardJob {
  readonly shard: Shard;
  /** Aliases of its accounts. */
  readonly accounts: readonly string[];
  /** AWS. */
  readonly live: Readers;
  /** What snapshots of an earlier round have; absent: this is the first. */
  readonly known?: Readers;
}

/** What it leaves. */
export interface ShardSnapshot {
  readonly recorded: readonly Recorded[];
  /** How many of them failed, and why, each reason once: warnings, since what it means is for the plan to say, which fails for it. */
  readonly failed: number;
  readonly failures: readonly Diagnostic[];
  /** SHA-256 of the file, 64 hex digits. */
  readonly sha256: string;
}

/** The readers to plan with, and what saves what they were told. A plan that is made with them is thrown away. */
export function shardReading({ shard, accounts, live, known }: ShardJob) {
  const own = new Set(accounts);
  const isOwn = ({ account }: AccountRegion) => own.has(account);
  const recording = new Recording();
  const asksWeb = shard.index === 1;
  const readers = shardReaders({ live, isOwn, asksWeb, recording, ...(known === undefined ? {} : { known }) });
  /** Rejects with what the operating system says. `takenAt`: ISO 8601, UTC. */
  const save = async (path: string, takenAt: string): Promise<ShardSnapshot> => {
    const recorded = recording.all();
    const header = { toolVersion: VERSION, takenAt, redacted: false, shard: shardName(shard) };
    const failed = recorded.flatMap(({ reading }) => (reading.ok ? [] : [reading.diagnostic]));
    const failures = new Map(failed.map((one) => [one.summary, { ...one, severity: "warning" as const }]));
    const sha256 = await writeSnapshotFile(path, header, recorded);
    return { recorded, failed: failed.length, failures: [...failures.values()], sha256 };
  };
  return { readers, isOwn, save, recorded: () => recording.all() };
}
