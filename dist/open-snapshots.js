import { NO_INTERFACES } from "./model.js";
import { visible } from "./basics.js";
import { readSnapshotFile, replayingReaders } from "./snapshots.js";
async function openSnapshots(paths, terminal) {
	const recorded = [];
	const times = [];
	for (const path of paths) {
		const read = await readSnapshotFile(path);
		if (!read.ok) {
			terminal.report([read.diagnostic]);
			return;
		}
		for (const one of read.recorded) recorded.push(one);
		times.push(Date.parse(read.header.takenAt));
		terminal.note("info", `Read the snapshot ${visible(path)}, taken at ${read.header.takenAt}; AWS is not asked.\n`);
	}
	return {
		readers: replayingReaders(recorded),
		at: Math.min(...times)
	};
}
function notLookingFurther(readers) {
	return {
		...readers,
		at: async (at) => {
			const reader = await readers.at(at);
			if (!reader.ok) return reader;
			const interfacesWithAddresses = async () => ({
				ok: true,
				value: NO_INTERFACES
			});
			return {
				ok: true,
				value: {
					...reader.value,
					interfacesWithAddresses
				}
			};
		}
	};
}
export { notLookingFurther, openSnapshots };
