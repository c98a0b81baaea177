// What a plan from the snapshots of shards would have asked besides: what references a list of one account in another that another shard
// reads shows only when all are there.
import type { AccountRegion } from "../../model/account-region.ts";
import { listedUpTo } from "../../model/sentence.ts";

/** So many accounts are named. */
const NAMED = 5;

/** One sentence or two for people. `gaps`: account-regions of which the snapshots lack something. */
export function shardsToAsk(gaps: readonly AccountRegion[]): string {
  const accounts = [...new Set(gaps.map(({ account }) => account))].sort();
  return `The snapshots lack what this plan asks of ${listedUpTo(NAMED, accounts)}. \`plsync observe --shard N/COUNT --snapshot FILE… --out FILE\` asks it, in the ${accounts.length === 1 ? "shard of that account" : "shards of these accounts"}; then plan from all files.`;
}
