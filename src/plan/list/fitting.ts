// What changes about the entries of a list in this run: of what differs from the want, what is certain to be wanted or not, and fits.
//
//   may be wanted by a source that is unknown             stays
//   brought by nobody to a list of another tool, a sync   stays
//   brought by a source that brings more than it may      stays, and is not added
//   additions that do not fit, in size or in a sync       come in source by source; the others are left out
//   an entry whose addresses are all still wanted, and    stays: what holds back its cover must not cut them off
//   not all of them by what the list holds afterwards
import type { Cidr } from "../../model/cidr.ts";
import type { Entries } from "../../model/columns/entries.ts";
import type { Entry } from "../../model/prefix-list.ts";
import { markOf } from "../../model/remembered/entry-mark.ts";
import { mayDescribe, mayMove } from "../approval/borders.ts";
import { type Admission, admit, type LeftOut } from "../limits/admission.ts";
import { mayBeWanted } from "../want/want.ts";
import { diffEntries, type EntryDiff } from "./diff.ts";
import type { ListInput } from "./list-input.ts";
import { harmless } from "./part.ts";

/** In a sync, entries stay that plsync did not bring to a list that another tool makes: see plan-entries.ts. */
export function staysInSync({ spec, context }: Pick<ListInput, "spec" | "context">): (entry: Entry) => boolean {
  if (spec.manage === undefined || context.mode !== "sync") return () => false;
  return ({ description }) => markOf(description)?.owner !== context.owner;
}

/** The difference as far as it is certain, and within the borders of a saved plan. */
function certainDiff(input: ListInput, diff: EntryDiff): EntryDiff {
  const { spec, want, context } = input;
  const { adds, removes, describes } = diff;
  const isCertain = want.unknown === undefined && want.staying.size === 0 && spec.manage === undefined;
  if (isCertain && context.borders === undefined) return diff;
  const isUnknown = mayBeWanted(want);
  const isOthers = staysInSync(input);
  return {
    adds: adds.filter((cidr) => mayMove(context.borders, spec.address, cidr)),
    removes: removes.filter(
      (entry) =>
        !want.staying.has(entry.cidr) &&
        !isUnknown(entry.cidr) &&
        !isOthers(entry) &&
        mayMove(context.borders, spec.address, entry.cidr),
    ),
    describes: describes.filter(({ cidr }) => mayDescribe(context.borders, spec.address, cidr)),
  };
}

/** The additions that come in when the list holds `others` entries besides. */
function admission(
  { spec, want, context, brought, together }: ListInput,
  adds: readonly Cidr[],
  others: number,
): Admission {
  const { maxEntries, limits } = spec;
  const space = (maxEntries.kind === "fixed" ? maxEntries.value : maxEntries.limit) - others;
  // Of an aggregated list, what is new is counted before it becomes blocks.
  const isLimited = context.mode === "sync" && brought === undefined && together === undefined;
  const room = isLimited ? Math.min(space, limits.maxAdditions) : space;
  return adds.length <= room ? { admitted: adds, leftOut: [] } : admit(adds, want.bySource, room);
}

/** `leftOut`: sources whose additions do not fit. Where nothing else is left to do, nothing is left out: then a limit holds the list back. */
export function fittingChange(
  input: ListInput,
  entries: Entries,
): { readonly changed: EntryDiff; readonly leftOut: readonly LeftOut[] } {
  const { want } = input;
  const all = diffEntries(entries, want, input.mark);
  let changed = certainDiff(input, all);
  for (;;) {
    const { admitted, leftOut } = admission(input, changed.adds, entries.cidrs.length - changed.removes.length);
    const fitting = { adds: admitted, removes: changed.removes, describes: changed.describes };
    // Mostly all that is wanted is in the list afterwards.
    const isWhole = want.staying.size === 0 && admitted.length === all.adds.length;
    const removes = isWhole ? changed.removes : harmless(want, entries, fitting);
    if (removes.length === changed.removes.length) {
      return admitted.length + removes.length === 0 ? { changed, leftOut: [] } : { changed: fitting, leftOut };
    }
    // What stays takes room.
    changed = { ...changed, removes };
  }
}
