// A plan with nothing to do of 5,000 account-regions with little in each, by the built program: can calls be kept in flight?
import type { Figure } from "./figure.ts";
import { planOf, REQUEST_MS } from "./worlds/measured-plan.ts";

const SIZE = { accounts: 500, regions: 10, lists: 2, interfaces: 10 } as const;

/** Time against that of the same calls if as many as were in flight at most had been in flight all the time. */
export async function manyPlaces(): Promise<readonly Figure[]> {
  const { wallMs, calls, mostAtOnce, cpuMs } = await planOf(SIZE);
  return [
    {
      what: `time of a plan with nothing to do of ${(SIZE.accounts * SIZE.regions).toLocaleString("en")} account-regions (processor time ${(cpuMs / 1_000).toFixed(1)} s)`,
      measured: wallMs / 1_000,
      unit: "s",
      against: {
        what: `${calls.toLocaleString("en")} calls of ${REQUEST_MS} ms, ${mostAtOnce} at once`,
        value: (calls * REQUEST_MS) / mostAtOnce / 1_000,
      },
      mustReach: 1.5,
    },
  ];
}
