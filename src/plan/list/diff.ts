// What must be added to a list and removed from it, by canonical CIDR, and which entries stay and get another description: those
// that the file describes in its own words. Any other description that differs is no change.
import type { Cidr } from "../../model/cidr.ts";
import type { Entry } from "../../model/prefix-list.ts";
import type { Want, WantedEntry } from "../want/want.ts";

/** A wanted entry that is there with another description than the file gives it. */
export interface Redescribed {
  readonly wanted: WantedEntry;
  readonly old: string;
  readonly description: string;
}

export interface EntryDiff {
  readonly adds: readonly WantedEntry[];
  readonly removes: readonly Entry[];
  readonly describes: readonly Redescribed[];
}

/** Both sides are sorted by CIDR, with each CIDR once; linear in their lengths. */
export function diffEntries(
  have: readonly Entry[],
  { entries: want, words }: Pick<Want, "entries" | "words">,
): EntryDiff {
  const adds: WantedEntry[] = [];
  const removes: Entry[] = [];
  const describes: Redescribed[] = [];
  let h = 0;
  let w = 0;
  for (;;) {
    const old = have[h];
    const wanted = want[w];
    if (old === undefined && wanted === undefined) return { adds, removes, describes };
    if (wanted === undefined || (old !== undefined && (old.cidr as Cidr) < wanted.cidr)) {
      if (old !== undefined) removes.push(old);
      h++;
    } else if (old === undefined || wanted.cidr < old.cidr) {
      adds.push(wanted);
      w++;
    } else {
      const description = words.get(wanted);
      if (description !== undefined && description !== old.description) {
        describes.push({ wanted, old: old.description, description });
      }
      h++;
      w++;
    }
  }
}
