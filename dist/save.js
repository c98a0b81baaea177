import { SnapshotSaver } from "./snapshots.js";
export { SnapshotSaver };
