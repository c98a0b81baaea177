// Time for programs that would wait: what they sleep for is over at once, and their clock has moved on by as much. It replaces Node's
// clock and timers from outside, so the program has no switch for it. Timers of libraries stay as they are.
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";
import { fileURLToPath } from "node:url";

type Timers = Pick<typeof timers, "setTimeout">;

/**
 * Makes time quick, from now until the answer is called. Its text alone runs in child processes, too, so it uses only what it is given.
 * A twentieth of the time passes for real: who waits for a call under way, too, still hears of its end first.
 */
function quicken(timers: Timers, publish: () => void): () => void {
  const { now } = Date;
  const { setTimeout: wait } = timers;
  let ahead = 0;
  Date.now = () => now() + ahead;
  const sleep = async (milliseconds = 0, ...rest: readonly unknown[]): Promise<unknown> => {
    const end = Date.now() + milliseconds;
    const value = await wait(milliseconds / 20, ...(rest as []));
    ahead += Math.max(0, Math.ceil(end - Date.now()));
    return value;
  };
  timers.setTimeout = sleep as Timers["setTimeout"];
  publish();
  return () => {
    Date.now = now;
    timers.setTimeout = wait;
    publish();
  };
}

/** Quick time in this process, until the answer is called. */
export function quickTime(): () => void {
  return quicken(timers, syncBuiltinESMExports);
}

const HOOK = `
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";
(${String(quicken)})(timers, syncBuiltinESMExports);
`;

/** The environment of a child process that has it. What Node.js compiles of dist/ is kept between the processes. */
export const QUICK_TIME: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL("../../node_modules/.cache/compiled", import.meta.url)),
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(HOOK)}`,
};
