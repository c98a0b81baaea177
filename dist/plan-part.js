import { countDeletions, partOfPlan, planShardCount, planShards } from "./snapshots.js";
export { partOfPlan };
