import { shardsToAsk } from "./engine.js";
import { NO_INTERFACES } from "./columns.js";
import { visible } from "./basics.js";
import { openSnapshotFiles } from "./snapshots.js";
const NAMED = 3;
async function openSnapshots(paths, terminal, { digests = [], asksOn = false } = {}) {
	const { opened, problems } = await openSnapshotFiles(paths, digests.length === 0 ? void 0 : new Set(digests));
	terminal.report(problems);
	if (opened === void 0) return void 0;
	const { files, readers, at, recorded, gaps, missing } = opened;
	const [first] = files;
	const alone = asksOn ? "" : "; AWS is not asked";
	if (files.length > NAMED) terminal.note("info", `Read ${files.length} snapshots, the first taken at ${new Date(at).toISOString()}${alone}.\n`);
	else for (const { path, header } of files) terminal.note("info", `Read the snapshot ${visible(path)}, taken at ${header.takenAt}${alone}.\n`);
	const isSharded = first?.header.shard !== void 0;
	const tellGaps = ({ diagnostics }) => {
		if (missing !== void 0 && diagnostics.every(({ code }) => code !== missing.code)) terminal.report([missing]);
		if (isSharded && gaps.size > 0) terminal.note("warn", `${shardsToAsk([...gaps.values()])}\n`);
	};
	return {
		readers,
		at,
		recorded,
		tellGaps,
		isPartial: problems.length > 0 || missing !== void 0
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
