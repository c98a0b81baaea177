// Entries that stay and get another description. AWS replaces the description of an entry that is added again, in place: the address
// stays allowed. An entry that is added again just as it is, is refused (InvalidPrefixListModification), so only those are sent that differ.
//
// They never share a call with entries that come or go: a description that AWS refuses must not keep an address out. They come
// after those, and before the list shrinks, since it is not documented whether AWS counts an entry that is added again.
import { type Cidr, compareCidrs } from "../../model/cidr.ts";
import type { Target } from "../../model/plan.ts";
import type { Current } from "../current.ts";
import { ENTRIES_PER_CALL, type ModifyCall } from "./schedule.ts";

type Described = Pick<Target, "entries" | "described">;

/** The entries of the list whose description is not the one that it must be, in numeric order. */
export function wronglyDescribed(
  entries: Current["entries"],
  { entries: wanted, described }: Described,
): readonly Cidr[] {
  return [...described]
    .filter((cidr) => wanted.has(cidr) && entries.has(cidr) && entries.get(cidr) !== wanted.get(cidr))
    .sort(compareCidrs);
}

/** The calls of a schedule, with those that change descriptions among them; `current`: the list before the first of them. */
export function withDescriptions(
  calls: readonly ModifyCall[],
  current: Pick<Current, "entries" | "maxEntries">,
  target: Described,
): readonly ModifyCall[] {
  const wrong = wronglyDescribed(current.entries, target);
  const describing: ModifyCall[] = [];
  for (let from = 0; from < wrong.length; from += ENTRIES_PER_CALL) {
    describing.push({ kind: "modify", adds: wrong.slice(from, from + ENTRIES_PER_CALL), removes: [] });
  }
  const last = calls.at(-1);
  const [first] = calls;
  const largest = Math.max(current.maxEntries, first?.kind === "resize" ? first.maxEntries : 0);
  const isShrink = last?.kind === "resize" && last.maxEntries < largest;
  return isShrink ? [...calls.slice(0, -1), ...describing, last] : [...calls, ...describing];
}
