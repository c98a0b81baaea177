// Snapshots in place of AWS: what plans and explanations are made from.
import { NO_INTERFACES } from "../../model/columns/interface-builder.ts";
import type { Readers } from "../../observe/ports.ts";
import { visible } from "../../render/visible.ts";
import type { Recorded } from "../../snapshot-file/recording.ts";
import { replayingReaders } from "../../snapshot-file/replay.ts";
import { readSnapshotFile } from "../../snapshot-file/snapshot-file.ts";
import type { Terminal } from "../terminal.ts";

export interface OpenSnapshots {
  readonly readers: Readers;
  /** When the first of them was taken: milliseconds since 1970. */
  readonly at: number;
}

/** Undefined when one cannot be used, which is then reported. */
export async function openSnapshots(paths: readonly string[], terminal: Terminal): Promise<OpenSnapshots | undefined> {
  const recorded: Recorded[] = [];
  const times: number[] = [];
  for (const path of paths) {
    const read = await readSnapshotFile(path);
    if (!read.ok) {
      terminal.report([read.diagnostic]);
      return undefined;
    }
    for (const one of read.recorded) recorded.push(one);
    times.push(Date.parse(read.header.takenAt));
    terminal.note("info", `Read the snapshot ${visible(path)}, taken at ${read.header.takenAt}; AWS is not asked.\n`);
  }
  return { readers: replayingReaders(recorded), at: Math.min(...times) };
}

/** The same readers, for questions that only look further than a plan does: what no snapshot has, nobody has. */
export function notLookingFurther(readers: Readers): Readers {
  return {
    ...readers,
    at: async (at) => {
      const reader = await readers.at(at);
      if (!reader.ok) return reader;
      const interfacesWithAddresses = async () => ({ ok: true, value: NO_INTERFACES }) as const;
      return { ok: true, value: { ...reader.value, interfacesWithAddresses } };
    },
  };
}
