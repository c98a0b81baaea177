import { VERSION, counted, visible } from "./basics.js";
import { Recording, recordingReaders, redacted, writeSnapshotFile } from "./snapshots.js";
import { badUsage } from "./command-basics.js";
var SnapshotSaver = class {
	#recording = new Recording();
	readers;
	constructor(readers) {
		this.readers = recordingReaders(readers, this.#recording);
	}
	async save(path, { takenAt, regions }, configuration, isRedacted, terminal) {
		const holding = new Set(configuration.mappings.flatMap(({ lists }) => lists.map(({ at }) => `${at.account}/${at.region}`)));
		for (const { at } of regions) {
			const reader = holding.has(`${at.account}/${at.region}`) ? await this.readers.at(at) : void 0;
			if (reader?.ok === true) await reader.value.ownLists();
		}
		const all = this.#recording.all();
		const keys = configuration.mappings.flatMap(({ lists }) => lists.flatMap(({ tags }) => [...tags.keys()]));
		const recorded = isRedacted ? redacted(all, keys) : all;
		try {
			await writeSnapshotFile(path, {
				toolVersion: VERSION,
				takenAt,
				redacted: isRedacted
			}, recorded);
		} catch (error) {
			const summary = `the snapshot could not be written to ${path}: ${error.message}`;
			terminal.report([badUsage(summary, "Name another file with --save-snapshot.")]);
			return false;
		}
		const failed = recorded.filter(({ reading }) => !reading.ok).length;
		const gaps = failed === 0 ? "" : `; ${failed} failed`;
		terminal.note("info", `Saved ${counted(recorded.length, "reading")} to ${visible(path)}${gaps}.\n`);
		return true;
	}
};
export { SnapshotSaver };
