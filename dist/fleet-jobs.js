import { interfacesByAccount, openSnapshotFiles, readReportFile, shardReading } from "./snapshots.js";
export { interfacesByAccount, openSnapshotFiles, readReportFile, shardReading };
