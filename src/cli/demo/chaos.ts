// What goes wrong in `plsync demo --chaos`, and how it is reported: AWS at its worst, and another writer who edits the lists.

import type { RandomFaults } from "../../simulator/faults/random-faults.ts";
import type { Call } from "../../simulator/protocol/call.ts";

/** Shares of all calls. A busy account sees that many throttles; the rest is far worse than a bad day. */
export const CHAOS: RandomFaults = {
  seed: 7,
  rates: {
    throttle: 0.06,
    "server-error": 0.04,
    "reset-before-effect": 0.02,
    "reset-after-effect": 0.02,
    truncated: 0.02,
    "empty-page": 0.02,
    "other-writer": 0.03,
  },
};

/** What happened to a call, by the name of the fault in its record; `meanwhile`: another writer's edit. */
const NAMES: Readonly<Record<string, string>> = {
  throttle: "throttled",
  "server-error": "answered with an internal error of AWS",
  "reset-before-effect": "lost before they reached AWS",
  "reset-after-effect": "carried out, but their answers were lost",
  truncated: "answered only in part",
  "empty-page": "answered with an empty page first",
  meanwhile: "overtaken by another writer's edit of the list",
};

/** The number of calls, and a line for each kind of fault that occurred. Ends with a line break. */
export function troubleText(calls: readonly Call[]): string {
  const counts = new Map<string, number>();
  for (const { faults } of calls) for (const kind of faults) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lines = Object.entries(NAMES).flatMap(([kind, name]) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [`  ${String(count).padStart(4)}  ${name}\n`];
  });
  return `There were ${calls.length} calls to AWS, of which\n${lines.join("")}`;
}
