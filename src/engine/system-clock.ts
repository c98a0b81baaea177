// The machine's own clock and randomness, for runs that are not tests.
import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../apply/clock.ts";

/** Milliseconds since 1970, real waiting, and `Math.random`. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => void (await wait(milliseconds)),
  random: () => Math.random(),
};
