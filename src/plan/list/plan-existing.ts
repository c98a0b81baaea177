// The plan of a list that exists: what must change for it to be as the file says, and what holds that back.

import { listAddress } from "../../model/account-region.ts";
import { addressesOf, includesBlock } from "../../model/address-set.ts";
import type { Change, Removal } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { Entries } from "../../model/columns/entries.ts";
import type { Held } from "../../model/plan.ts";
import { type Entry, type PrefixList, TAG } from "../../model/prefix-list.ts";
import { present } from "../../model/present.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import { recognise } from "../../sources/origin/origins.ts";
import { allowedSharing, mayChange } from "../approval/borders.ts";
import { capacityFor } from "../limits/capacity.ts";
import { guardAdditions, guardRemovals } from "../limits/guard.ts";
import { endsHold, heldByHold } from "../limits/list-hold.ts";
import { syncHeld } from "../limits/not-yet-applied.ts";
import { withSoleCause } from "../limits/sole-cause.ts";
import type { ListPlan } from "../list-plan.ts";
import { removalReasons, replacements } from "../want/removal-reason.ts";
import type { EntryDiff } from "./diff.ts";
import { fittingChange } from "./fitting.ts";
import { growthOf } from "./growth.ts";
import { haveOf } from "./have.ts";
import type { ListInput } from "./list-input.ts";
import { capacityHeld } from "./no-room.ts";
import { entriesAfter } from "./part.ts";
import { planSharing } from "./plan-sharing.ts";
import { additions, planned, redescriptions } from "./planned-list.ts";
import { missingTags, NO_TAG_CHANGE } from "./wanted-tags.ts";

/** Whose the list is before the change: ours, to be taken over, or of another owner and not touched. */
export type OwnedBefore =
  | { readonly kind: "ours" }
  | { readonly kind: "adopt" }
  /** Another tool makes it: see plan-entries.ts. */
  | { readonly kind: "entries" }
  | { readonly kind: "held"; readonly held: Held };

/** What holds removals back. Nothing is worked out of the many lists that lose nothing. */
export function guardedRemovals(
  { spec, answer, context, brought, together }: ListInput,
  entries: Entries,
  changed: EntryDiff,
): readonly Held[] {
  const { removes } = changed;
  if (removes.length === 0 || together !== undefined) return [];
  const have = [...entries.cidrs];
  const { address, limits } = spec;
  const isAggregated = brought !== undefined;
  const heldFor = (of: EntryDiff): readonly Held[] => {
    const counts = { adds: of.adds.length, removes: of.removes.length };
    const after = entriesAfter(have, of);
    return guardRemovals({ address, limits, have, after, ...counts, isAggregated }, context.allowances);
  };
  return withSoleCause(heldFor(changed), answer, removes, (own) => heldFor({ ...changed, removes: own }));
}

/** The entries that go, each with why; `adds`: those that come. */
export function removals(removes: readonly Entry[], adds: readonly Cidr[], input: ListInput): readonly Removal[] {
  if (removes.length === 0) return [];
  const reasonOf = removalReasons(input.answer);
  const replacedBy = replacements(input, adds);
  return removes.map((entry) =>
    present({
      ...entry,
      reason: input.together?.elsewhere(entry.cidr) ?? replacedBy(entry.cidr) ?? reasonOf(entry),
      origin: recognise(entry.description),
    }),
  );
}

/** How many additions count: of an aggregated list the CIDRs of sources that come in, not the blocks that they are in. */
export function newlyAllowed(
  { brought }: Pick<ListInput, "brought">,
  have: Iterable<Cidr>,
  adds: readonly Cidr[],
): number {
  if (brought === undefined || adds.length === 0) return adds.length;
  const [before, added] = [addressesOf(have), addressesOf(adds)];
  return [...brought].filter((cidr) => !includesBlock(before, cidr) && includesBlock(added, cidr)).length;
}

/** `list`: as AWS has it; `entries`: in numeric order, each CIDR once. */
export function planExisting(
  input: ListInput,
  list: PrefixList,
  entries: Entries,
  before: OwnedBefore,
  region: RegionSnapshot,
): ListPlan {
  const { spec, settings, context, together } = input;
  const ours = before.kind === "ours";
  const sync = context.mode === "sync";
  const have = haveOf(list, entries);
  const { changed: fitting, leftOut } = fittingChange(input, entries);
  const entriesLeft = have.entryCount - fitting.removes.length + fitting.adds.length;
  const capacity = capacityFor(spec.maxEntries, entriesLeft, have.maxEntries);
  const size = { from: have.maxEntries, to: capacity.fits ? capacity.size : have.maxEntries };
  const exact = spec.aggregation === undefined ? input.exact : undefined;
  const wish = { want: input.want, entries, changed: fitting, ...size, ...(exact === undefined ? {} : { exact }) };
  const growth = growthOf(wish, context.rooms?.get(spec.address));
  const { changed, resize } = growth;
  const { adds, removes, describes } = changed;
  const lifted = ours && endsHold(context.mode, list.tags, input.content);
  const share =
    before.kind === "held"
      ? undefined
      : allowedSharing(context.borders, spec.address, planSharing(spec.share, list, region, context));
  const tags =
    sync && ours
      ? NO_TAG_CHANGE
      : {
          set: missingTags(input, list.tags),
          remove: [
            ...(lifted && list.tags.has(TAG.hold) ? [TAG.hold] : []),
            ...(share?.ends && list.tags.has(TAG.share) ? [TAG.share] : []),
          ],
        };
  const rename = list.name === spec.name ? undefined : { from: list.name, to: spec.name };
  const nothing =
    adds.length + removes.length + describes.length + tags.set.size === 0 &&
    resize === undefined &&
    rename === undefined &&
    share === undefined;
  const change: Change =
    ours && (nothing || !mayChange(context.borders, spec.address))
      ? { kind: "keep", have }
      : {
          kind: "update",
          have,
          adds: additions(adds, input),
          removes: removals(removes, adds, input),
          describes: redescriptions(describes, input.want),
          ...(resize === undefined ? {} : { resize }),
          ...(rename === undefined ? {} : { rename }),
          tags,
          ...(share === undefined ? {} : { share }),
          adopt: !ours,
        };
  const held =
    before.kind === "held"
      ? [before.held]
      : [
          ...(change.kind === "keep" || !list.tags.has(TAG.hold)
            ? []
            : heldByHold(listAddress(spec.at, list.name), have, context.now, lifted)),
          ...(sync ? syncHeld(list, spec.name, settings, ours) : []),
          ...capacityHeld(capacity, entriesLeft, input),
          ...growth.held,
          ...guardedRemovals(input, entries, changed),
          ...(sync && together === undefined
            ? guardAdditions({
                address: spec.address,
                limits: spec.limits,
                adds: newlyAllowed(input, entries.cidrs, adds),
              })
            : []),
        ];
  const unchanged = have.entryCount - removes.length;
  return planned(input, change, held, { unchanged, waiting: growth.waiting }, leftOut);
}
