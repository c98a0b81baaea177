// The plan of a list that another tool makes (`manage: entries`): what must change about its entries, and what holds that back. Name,
// size, tags, shares and deletion are never in it. What plsync remembers of such a list stands on its entries (model/remembered/entry-mark.ts):
//
//   its entries                                             then
//   one was brought by another file                         held back: two files would undo each other's changes
//   none was brought by this one                            taken over, in a reviewed apply only
//   one came by other settings of it                        the settings are new: in a reviewed apply only, which marks all anew
//   all came by these settings                              a sync follows the sources
//   one that plsync did not bring and nobody wants          a reviewed apply removes it, under the limits; a sync leaves it, and says so
//   more are wanted than the list has room for              held back where it is taken over, since its size is another tool's; later,
//                                                           what fits comes in source by source, as for every list
import type { Change } from "../../model/change.ts";
import { formatCidr } from "../../model/cidr.ts";
import type { Entries } from "../../model/columns/entries.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { Held } from "../../model/plan.ts";
import { type Entry, type PrefixList, TAG } from "../../model/prefix-list.ts";
import { entryMark, markOf } from "../../model/remembered/entry-mark.ts";
import { counted, listed, listedUpTo } from "../../model/sentence.ts";
import { mayChange } from "../approval/borders.ts";
import { capacityFor } from "../limits/capacity.ts";
import { guardAdditions } from "../limits/guard.ts";
import { heldByHold } from "../limits/list-hold.ts";
import { notYetApplied } from "../limits/not-yet-applied.ts";
import type { ListPlan } from "../list-plan.ts";
import { peakOf } from "../references/peak.ts";
import { diffEntries } from "./diff.ts";
import { fittingChange, staysInSync } from "./fitting.ts";
import { haveOf } from "./have.ts";
import type { ListInput } from "./list-input.ts";
import { capacityHeld } from "./no-room.ts";
import { guardedRemovals, newlyAllowed, type OwnedBefore, removals } from "./plan-existing.ts";
import { additions, planned, redescriptions } from "./planned-list.ts";
import { NO_TAG_CHANGE } from "./wanted-tags.ts";

/** plsync takes no tag away from such a list either. */
const RELEASE = `Its tag ${TAG.hold} is not plsync's to remove: without it, the list follows the file again.`;

/** What the marks on the entries of a list say. */
interface Marks {
  /** Other files that brought entries; sorted. */
  readonly others: readonly string[];
  /** This file brought some. */
  readonly isTaken: boolean;
  /** The settings of the file are those that brought the entries. */
  readonly isCurrent: boolean;
}

function marksOn(entries: readonly Entry[], { settings, context }: ListInput): Marks {
  const marked = entries.flatMap(({ description }) => markOf(description) ?? []);
  const others = new Set(marked.flatMap(({ owner }) => (owner === context.owner ? [] : [owner])));
  const own = marked.filter(({ owner }) => owner === context.owner);
  const now = entryMark(context.owner, settings).settings;
  const isCurrent = now !== undefined && own.length > 0 && own.every((mark) => mark.settings === now);
  return { others: [...others].sort(), isTaken: own.length > 0, isCurrent };
}

function heldByOthers({ others }: Marks): readonly Held[] {
  if (others.length === 0) return [];
  const owners = listed(others);
  return [
    {
      code: "other_owner",
      reason: `${owners} brought entries that it has`,
      detail: `Another mappings.yaml fills the list: the descriptions of its entries end with the owner. Let only one file name it. If ${owners} no longer does, remove those entries by hand.`,
    },
  ];
}

/** The tool that makes the list may also have set its entries back. */
function neverFilled(): Held {
  const held = notYetApplied("plsync brought none of the entries that it has");
  const set =
    "Where one has filled it, the tool that makes it has replaced its entries: `ignore_changes = [entry]` in Terraform keeps them.";
  return { ...held, detail: `${held.detail} ${set}` };
}

function syncHeld({ isTaken, isCurrent }: Marks, settings: string | undefined, isEmpty: boolean): readonly Held[] {
  if (!isTaken)
    return [isEmpty ? notYetApplied("it is empty, so nothing says by which settings it was filled") : neverFilled()];
  if (settings === undefined) return [notYetApplied("its settings cannot be compared with those last applied")];
  return isCurrent ? [] : [notYetApplied("its settings in the file have not been applied yet")];
}

/** An entry whose cover must come first needs room for both, and the list cannot grow for that time. */
function peakHeld(change: Change, entriesLeft: number, size: number): readonly Held[] {
  const peak = change.kind === "update" ? peakOf(change, entriesLeft, size) : 0;
  if (peak <= size || entriesLeft > size) return [];
  return [
    {
      code: "does_not_fit",
      reason: `while it changes it would hold ${peak} entries, more than its size of ${size}`,
      detail: `Some entries go only when what covers them has come. Set its max entries to ${peak} or more where the list is made.`,
    },
  ];
}

function notBrought({ spec, mapping }: ListInput, entries: readonly Entry[]): readonly Diagnostic[] {
  if (entries.length === 0) return [];
  const one = entries.length === 1;
  return [
    {
      code: "not_brought",
      severity: "warning",
      ...where({ ...spec, mapping: mapping.name }),
      summary: `${spec.address} has ${counted(entries.length, "entry")} that plsync did not bring and no source has; a sync leaves ${one ? "it" : "them"}`,
      detail: `${listedUpTo(
        5,
        entries.map(({ cidr }) => formatCidr(cidr)),
      )}.`,
      remedy: `Find out who wrote ${one ? "it" : "them"}. A reviewed apply removes ${one ? "it" : "them"}, as its plan shows.`,
    },
  ];
}

/** `list`: as AWS has it, of which `input.spec` has the size; `found`: in numeric order, each CIDR once; `before`: why nothing may be done, if so. */
export function planEntries(input: ListInput, list: PrefixList, found: Entries, before: OwnedBefore): ListPlan {
  const { spec, settings, context, want } = input;
  const sync = context.mode === "sync";
  const have = haveOf(list, found);
  const entries = [...found];
  const marks = marksOn(entries, input);
  const { changed, leftOut } = fittingChange(input, found);
  // A list is filled whole the first time: what others wrote does not go for what has no room.
  const isPartial = !marks.isTaken && leftOut.length > 0;
  const { adds, removes, describes } = changed;
  const isAsWanted = adds.length + removes.length + describes.length === 0;
  const change: Change =
    isAsWanted || !mayChange(context.borders, spec.address)
      ? { kind: "keep", have }
      : {
          kind: "update",
          have,
          adds: additions(adds, input),
          removes: removals(removes, adds, input),
          describes: redescriptions(describes, want),
          tags: NO_TAG_CHANGE,
          adopt: !marks.isTaken,
          ...(marks.isTaken && !marks.isCurrent ? { newSettings: true as const } : {}),
        };
  const entriesLeft = have.entryCount - removes.length + adds.length;
  const capacity = capacityFor(spec.maxEntries, entriesLeft, have.maxEntries);
  const limited = (): readonly Held[] => [
    ...heldByHold(spec.address, have, context.now, false).map((one) => ({ ...one, detail: RELEASE })),
    ...(sync ? syncHeld(marks, settings, entries.length === 0) : []),
    ...(isPartial
      ? capacityHeld({ fits: false, largest: have.maxEntries }, want.cidrs.length, input)
      : capacityHeld(capacity, entriesLeft, input)),
    ...peakHeld(change, entriesLeft, have.maxEntries),
    ...guardedRemovals(input, found, changed),
    ...(sync
      ? guardAdditions({ address: spec.address, limits: spec.limits, adds: newlyAllowed(input, found.cidrs, adds) })
      : []),
  ];
  const held =
    before.kind === "held" ? [before.held] : [...heldByOthers(marks), ...(change.kind === "keep" ? [] : limited())];
  const plan = planned(input, change, held, { unchanged: have.entryCount - removes.length }, isPartial ? [] : leftOut);
  const left = sync && marks.isCurrent ? diffEntries(found, want).removes.filter(staysInSync(input)) : [];
  return plan.ok ? { ...plan, diagnostics: [...plan.diagnostics, ...notBrought(input, left)] } : plan;
}
