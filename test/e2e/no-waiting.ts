// An environment in which the built program does not wait: what it would sleep for seconds takes a millisecond. The clock stays as it is,
// and so do the timers of libraries. It changes Node's timers from outside, so the program has no switch for it.
const HOOK = `
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";
const wait = timers.setTimeout;
timers.setTimeout = (milliseconds, ...rest) => wait(Math.min(milliseconds, 1), ...rest);
syncBuiltinESMExports();
`;

/** For steps that would wait for GitHub: for its index of pull requests, or until it is in order again. */
export const NO_WAITING: Readonly<Record<string, string>> = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(HOOK)}`,
};
