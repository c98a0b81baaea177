// Counts the calls that went to each account-region, for the tables of the summary.
import type { Attempt, Calls, Traffic } from "../model/traffic.ts";

/** EC2, STS, RAM and Service Quotas each have their own code for it. */
const THROTTLED = /Throttl|RequestLimitExceeded|TooManyRequests/;

export interface TrafficCounter {
  readonly add: (attempt: Attempt) => void;
  /** Grows with every attempt that is added. */
  readonly traffic: Traffic;
}

/** A counter that starts at zero. An SDK retry is an attempt of its own; sign-ins are left out, since they go to no account-region. */
export function trafficCounter(): TrafficCounter {
  const traffic = new Map<string, Calls>();
  return {
    traffic,
    add: ({ account, region, error }) => {
      if (account === undefined) return;
      const key = `${account}/${region}`;
      const { calls, throttled } = traffic.get(key) ?? { calls: 0, throttled: 0 };
      traffic.set(key, { calls: calls + 1, throttled: throttled + Number(THROTTLED.test(error ?? "")) });
    },
  };
}
