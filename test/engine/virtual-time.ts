// Time for clients of a simulator: whoever sleeps is woken when nothing else goes on any more. So what waits at the same time waits
// together, as on a real clock, and a test takes no time for it.
import type { Simulator } from "../../src/simulator/simulator.ts";

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Turns of the event loop without a new call after which nothing is under way: each hop of a request takes one or two. */
const QUIET_TURNS = 30;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function quiet({ calls }: Simulator): Promise<void> {
  let known = calls.length;
  for (let turns = 0; turns < QUIET_TURNS; turns++) {
    await turn();
    if (calls.length === known) continue;
    known = calls.length;
    turns = 0;
  }
}

/** A `sleep` in the simulator's time; one for all clients of the simulator. */
export function virtualSleep(simulator: Simulator): (milliseconds: number) => Promise<void> {
  const { clock } = simulator.world;
  let sleepers: readonly Sleeper[] = [];
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (sleepers.length > 0) {
      await quiet(simulator);
      const next = Math.min(...sleepers.map(({ at }) => at));
      simulator.advance(Math.max(0, next - clock.now()));
      const awake = sleepers.filter(({ at }) => at <= clock.now());
      sleepers = sleepers.filter(({ at }) => at > clock.now());
      for (const { wake } of awake) wake();
    }
    isRunning = false;
  };
  return (milliseconds) =>
    new Promise((resolve) => {
      sleepers = [...sleepers, { at: clock.now() + milliseconds, wake: resolve }];
      if (!isRunning) void run();
    });
}
