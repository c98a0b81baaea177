// What must be added to a list and removed from it, by canonical CIDR, and which entries stay and get another description: those
// that the file describes in its own words. Any other description that differs is no change.
import type { Cidr } from "../../model/cidr.ts";
import type { Entries } from "../../model/columns/entries.ts";
import type { Entry } from "../../model/prefix-list.ts";
import { type EntryMark, markOf, withMark, withoutMark } from "../../model/remembered/entry-mark.ts";
import type { Want } from "../want/want.ts";

/** A wanted entry that is there with another description than the file gives it. */
export interface Redescribed {
  readonly cidr: Cidr;
  readonly old: string;
  readonly description: string;
}

export interface EntryDiff {
  readonly adds: readonly Cidr[];
  readonly removes: readonly Entry[];
  readonly describes: readonly Redescribed[];
}

/** The description that an entry gets that stays; undefined: the one that it has is right. */
function newDescription(old: string, words: string | undefined, mark: EntryMark | undefined): string | undefined {
  if (mark === undefined) return words === old ? undefined : words;
  const text = withoutMark(old);
  // Without the settings, nothing can be said of those that brought the entry.
  const kept = mark.settings === undefined ? (markOf(old) ?? mark) : mark;
  const is = words === undefined && mark.settings === undefined ? old : withMark(words ?? text, kept);
  return is === old ? undefined : is;
}

/** Both sides are sorted by CIDR, with each CIDR once; linear in their lengths. `mark`: what descriptions end with, if anything. */
export function diffEntries(
  have: Entries,
  { cidrs: want, words }: Pick<Want, "cidrs" | "words">,
  mark?: EntryMark,
): EntryDiff {
  const { cidrs: old } = have;
  const adds: Cidr[] = [];
  const removes: Entry[] = [];
  const describes: Redescribed[] = [];
  let h = 0;
  let w = 0;
  while (h < old.length && w < want.length) {
    const is = old[h] as Cidr;
    const wanted = want[w] as Cidr;
    if (is < wanted) {
      removes.push(have.at(h++));
    } else if (wanted < is) {
      adds.push(wanted);
      w++;
    } else {
      if (words.size > 0 || mark !== undefined) {
        const old = have.at(h).description;
        const description = newDescription(old, words.get(wanted), mark);
        if (description !== undefined) describes.push({ cidr: wanted, old, description });
      }
      h++;
      w++;
    }
  }
  for (; h < old.length; h++) removes.push(have.at(h));
  for (; w < want.length; w++) adds.push(want[w] as Cidr);
  return { adds, removes, describes };
}
