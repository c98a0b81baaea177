// Counts the calls that went to each account-region, for the tables of the summary.
import type { Attempt } from "../aws/trace.ts";
import type { Calls, Traffic } from "../render/markdown/traffic.ts";

/** EC2, STS and RAM name it differently. */
const THROTTLED = /Throttl|RequestLimitExceeded|TooManyRequests/;

export interface TrafficCounter {
  readonly add: (attempt: Attempt) => void;
  readonly traffic: Traffic;
}

export function trafficCounter(): TrafficCounter {
  const traffic = new Map<string, Calls>();
  return {
    traffic,
    add: ({ account, region, error }) => {
      // Sign-ins are no calls to a place.
      if (account === undefined) return;
      const key = `${account}/${region}`;
      const { calls, throttled } = traffic.get(key) ?? { calls: 0, throttled: 0 };
      traffic.set(key, { calls: calls + 1, throttled: throttled + Number(THROTTLED.test(error ?? "")) });
    },
  };
}
