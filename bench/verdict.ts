// What a simulator's records say about the runs before: how many of plsync's versions did what no version may do.
import type { World } from "../src/simulator/world/world.ts";
import { wrongs } from "../test/apply/history.ts";

export interface Verdict {
  /** Versions that took access from an address that was and is wanted. */
  gaps: number;
  /** Versions that let in an address that is not wanted. */
  holes: number;
  /** Versions that left a list empty that is not to be empty. */
  emptied: number;
}

export const NO_FAULT: Readonly<Verdict> = { gaps: 0, holes: 0, emptied: 0 };

/** `want`: CIDRs by name of the list; `known`: versions to leave out, by id, else the first. */
export function verdict(
  world: World,
  want: Readonly<Record<string, readonly string[]>>,
  known: ReadonlyMap<string, number> = new Map(),
): Verdict {
  const sum = { ...NO_FAULT };
  for (const list of world.allLists()) {
    for (const wrong of wrongs(list, want[list.name] ?? [], known.get(list.id))) {
      if (wrong.includes("takes access")) sum.gaps++;
      else if (wrong.includes("lets in")) sum.holes++;
      else sum.emptied++;
    }
  }
  return sum;
}

/** Both verdicts counted together. */
export function add(a: Verdict, b: Verdict): Verdict {
  return { gaps: a.gaps + b.gaps, holes: a.holes + b.holes, emptied: a.emptied + b.emptied };
}
