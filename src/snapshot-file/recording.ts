// What a run was told by AWS, as it was asked: kept while the run goes on, to be written into a snapshot file.
import { type AccountRegion, compareText } from "../model/account-region.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Readers, RegionReader } from "../observe/ports.ts";
import { formOf, READ_NAMES, type ReadName } from "./reads.ts";

/** `sign_in`: why an account-region could not be asked at all. `published`: what stands at an address of the web. */
export type RecordedName = ReadName | "signIn" | "published";

export interface Recorded {
  /** Absent: of no account. */
  readonly at?: AccountRegion;
  readonly name: RecordedName;
  readonly asked: readonly unknown[];
  readonly reading: Reading<unknown>;
}

/** The same for questions that are the same. */
export function keyOf({ at, name, asked }: Omit<Recorded, "reading">): string {
  const question = name === "signIn" || name === "published" ? asked : formOf(name).args.encode(asked);
  return JSON.stringify([at?.accountId ?? "", at?.region ?? "", name, question]);
}

/** Of several answers to one question, the last counts. */
export class Recording {
  readonly #recorded = new Map<string, Recorded>();

  add(one: Recorded): void {
    this.#recorded.set(keyOf(one), one);
  }

  /** In order of account, Region and question, whenever they were asked. */
  all(): readonly Recorded[] {
    return [...this.#recorded].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
  }
}

/** The readers, with everything that they answer put into the recording. */
export function recordingReaders(readers: Readers, recording: Recording): Readers {
  return {
    published: async (url) => {
      const reading = await readers.published(url);
      recording.add({ name: "published", asked: [url], reading });
      return reading;
    },
    at: async (at) => {
      const reader = await readers.at(at);
      if (reader.ok) return { ok: true, value: recorded(reader.value, at, recording) };
      recording.add({ at, name: "signIn", asked: [], reading: reader });
      return reader;
    },
  };
}

function recorded(reader: RegionReader, at: AccountRegion, recording: Recording): RegionReader {
  const one = (name: ReadName) => {
    const read = reader[name] as (...asked: readonly unknown[]) => Promise<Reading<unknown>>;
    return async (...asked: readonly unknown[]) => {
      const reading = await read(...asked);
      recording.add({ at, name, asked, reading });
      return reading;
    };
  };
  return Object.fromEntries(READ_NAMES.map((name) => [name, one(name)])) as unknown as RegionReader;
}
