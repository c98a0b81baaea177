// The door to the files that jobs of a run leave for each other: its code is loaded only for a run that several jobs share.
export { shardReading } from "../../engine/fleet/read-shard.ts";
export { readReportFile } from "../../plan-file/read-report-file.ts";
export { interfacesByAccount } from "../../snapshot-file/interfaces-by-account.ts";
export { openSnapshotFiles } from "../../snapshot-file/open.ts";
