// Runs that die at one of their calls to AWS.
import type { Estate } from "./estate.ts";

/** The `nth` call of the run takes effect, its answer is lost, and the run reaches AWS no more. */
export function kill(company: Estate, nth: number): { revive(): boolean } {
  const from = company.simulator.calls.length + nth;
  const { faults } = company.simulator;
  const forEver = { times: Number.POSITIVE_INFINITY };
  faults.script({ where: ({ number }) => number === from }, { kind: "reset-after-effect" });
  faults.script({ where: ({ number }) => number > from }, { kind: "reset-before-effect" }, forEver);
  return {
    revive: () => {
      faults.clear();
      return company.simulator.calls.length >= from;
    },
  };
}

/** Games at once: while one waits for its simulator, another plays. */
const AT_ONCE = 4;

/** Goes on until kills come too late to hurt, which `killAt` answers with false; answers how many calls that was. */
export async function killEverywhere(killAt: (nth: number) => Promise<boolean>): Promise<number> {
  for (let first = 1; ; first += AT_ONCE) {
    const nths = Array.from({ length: AT_ONCE }, (_, index) => first + index);
    const wereKilled = await Promise.all(nths.map((nth) => killAt(nth)));
    if (wereKilled.includes(false)) return first + wereKilled.indexOf(false) - 1;
  }
}
