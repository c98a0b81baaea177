// The simulator's books: how many calls were made, by action and account-region.
import type { Call } from "../../src/simulator/protocol/call.ts";

export interface CallCount {
  readonly accountId: string;
  readonly region: string;
  /** `ec2:ModifyManagedPrefixList`. */
  readonly action: string;
  readonly count: number;
  /** How many of them were throttled. */
  readonly throttled: number;
}

const THROTTLES = new Set(["RequestLimitExceeded", "Throttling", "ThrottlingException"]);

/** In order of account, Region and action. Calls that were throttled or failed count like others: they used up a token. */
export function callCounts(calls: readonly Call[]): readonly CallCount[] {
  const counts = new Map<string, CallCount>();
  for (const { accountId, region, service, action, outcome } of calls) {
    const key = [accountId, region, service, action].join();
    const { count = 0, throttled = 0 } = counts.get(key) ?? {};
    counts.set(key, {
      accountId,
      region,
      action: `${service}:${action}`,
      count: count + 1,
      throttled: throttled + (THROTTLES.has(outcome.code ?? "") ? 1 : 0),
    });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
