// Saves what AWS told a run, so that others can plan from it.
import type { Configuration } from "../../model/mapping.ts";
import { counted } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { VERSION } from "../../model/version.ts";
import type { Readers } from "../../observe/ports.ts";
import { visible } from "../../render/visible.ts";
import { Recording, recordingReaders } from "../../snapshot-file/recording.ts";
import { redacted } from "../../snapshot-file/redacted.ts";
import { writeSnapshotFile } from "../../snapshot-file/snapshot-file.ts";
import { badUsage } from "../arguments.ts";
import type { Terminal } from "../terminal.ts";

/** Records a run, and saves it. */
export class SnapshotSaver {
  readonly #recording = new Recording();
  readonly readers: Readers;

  constructor(readers: Readers) {
    this.readers = recordingReaders(readers, this.#recording);
  }

  /** False when the file could not be written, which is then reported. `snapshot`: what the plan was made from. */
  async save(
    path: string,
    { takenAt, regions }: Snapshot,
    configuration: Configuration,
    isRedacted: boolean,
    terminal: Terminal,
  ): Promise<boolean> {
    // A file that is changed later may name any list of these account-regions.
    const holding = new Set(
      configuration.mappings.flatMap(({ lists }) => lists.map(({ at }) => `${at.account}/${at.region}`)),
    );
    for (const { at } of regions) {
      const reader = holding.has(`${at.account}/${at.region}`) ? await this.readers.at(at) : undefined;
      if (reader?.ok === true) await reader.value.ownLists();
    }
    const all = this.#recording.all();
    const keys = configuration.mappings.flatMap(({ lists }) => lists.flatMap(({ tags }) => [...tags.keys()]));
    const recorded = isRedacted ? redacted(all, keys) : all;
    try {
      await writeSnapshotFile(path, { toolVersion: VERSION, takenAt, redacted: isRedacted }, recorded);
    } catch (error) {
      const summary = `the snapshot could not be written to ${path}: ${(error as Error).message}`;
      terminal.report([badUsage(summary, "Name another file with --save-snapshot.")]);
      return false;
    }
    const failed = recorded.filter(({ reading }) => !reading.ok).length;
    const gaps = failed === 0 ? "" : `; ${failed} failed`;
    terminal.note("info", `Saved ${counted(recorded.length, "reading")} to ${visible(path)}${gaps}.\n`);
    return true;
  }
}
