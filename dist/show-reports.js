import { showReports } from "./snapshots.js";
export { showReports };
