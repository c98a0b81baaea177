// What must be added to a list and removed from it, by canonical CIDR. An entry whose description alone differs is no change.
import type { Cidr } from "../../model/cidr.ts";
import type { Entry } from "../../model/prefix-list.ts";
import type { WantedEntry } from "../want/want.ts";

export interface EntryDiff {
  readonly adds: readonly WantedEntry[];
  readonly removes: readonly Entry[];
  readonly unchanged: number;
}

/** Both sides are sorted by CIDR, with each CIDR once; linear in their lengths. */
export function diffEntries(have: readonly Entry[], want: readonly WantedEntry[]): EntryDiff {
  const adds: WantedEntry[] = [];
  const removes: Entry[] = [];
  let unchanged = 0;
  let h = 0;
  let w = 0;
  for (;;) {
    const old = have[h];
    const wanted = want[w];
    if (old === undefined && wanted === undefined) return { adds, removes, unchanged };
    if (wanted === undefined || (old !== undefined && (old.cidr as Cidr) < wanted.cidr)) {
      if (old !== undefined) removes.push(old);
      h++;
    } else if (old === undefined || wanted.cidr < old.cidr) {
      adds.push(wanted);
      w++;
    } else {
      unchanged++;
      h++;
      w++;
    }
  }
}
