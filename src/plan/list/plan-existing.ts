// The plan of a list that exists: what must change for it to be as the file says, and what holds that back.

import { listAddress } from "../../model/account-region.ts";
import type { Change } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { Held } from "../../model/plan.ts";
import { type Entry, type PrefixList, TAG } from "../../model/prefix-list.ts";
import { present } from "../../model/present.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import { recognise } from "../../sources/origin/origins.ts";
import { allowedEntries, allowedSharing, mayChange, mayDescribe } from "../approval/borders.ts";
import { capacityFor } from "../limits/capacity.ts";
import { guardAdditions, guardRemovals } from "../limits/guard.ts";
import { endsHold, heldByHold } from "../limits/list-hold.ts";
import { syncHeld } from "../limits/not-yet-applied.ts";
import type { ListPlan } from "../list-plan.ts";
import { removalReasons } from "../want/removal-reason.ts";
import { diffEntries, type EntryDiff } from "./diff.ts";
import { haveOf, sortEntries } from "./have.ts";
import { planSharing } from "./plan-sharing.ts";
import { additions, capacityHeld, type ListInput, planned, redescriptions } from "./planned-list.ts";
import { missingTags, NO_TAG_CHANGE, wantedTags } from "./wanted-tags.ts";

/** Whose the list is before the change: ours, to be taken over, or of another owner and not touched. */
export type OwnedBefore =
  | { readonly kind: "ours" }
  | { readonly kind: "adopt" }
  | { readonly kind: "held"; readonly held: Held };

/** What changes about the entries in this run. While a source is unknown, there are no removes. */
function changedEntries({ spec, want, context }: ListInput, entries: readonly Entry[]): EntryDiff {
  const { adds, removes, describes } = diffEntries(entries, want);
  return {
    adds: allowedEntries(context.borders, spec.address, adds),
    removes: want.unknown === undefined ? allowedEntries(context.borders, spec.address, removes) : [],
    describes: describes.filter(({ wanted }) => mayDescribe(context.borders, spec.address, wanted.cidr)),
  };
}

/** What the list holds after the change. */
function entriesAfter(have: readonly Entry[], { adds, removes }: EntryDiff): readonly Cidr[] {
  const gone = new Set(removes.map((entry) => entry.cidr));
  return [...have.map((entry) => entry.cidr).filter((cidr) => !gone.has(cidr)), ...adds.map((entry) => entry.cidr)];
}

/** `list`: as AWS has it; `read`: its entries, in any order. */
export function planExisting(
  input: ListInput,
  list: PrefixList,
  read: readonly Entry[],
  before: OwnedBefore,
  region: RegionSnapshot,
): ListPlan {
  const { spec, answer, settings, context } = input;
  const ours = before.kind === "ours";
  const sync = context.mode === "sync";
  const entries = sortEntries(read);
  const have = haveOf(list, entries);
  const changed = changedEntries(input, entries);
  const { adds, removes, describes } = changed;
  const after = entriesAfter(entries, changed);
  const capacity = capacityFor(spec.maxEntries, after.length, have.maxEntries);
  const lifted = ours && endsHold(context.mode, list.tags, input.content);
  const share =
    before.kind === "held"
      ? undefined
      : allowedSharing(context.borders, spec.address, planSharing(spec.share, list, region, context));
  const tags =
    sync && ours
      ? NO_TAG_CHANGE
      : {
          ...missingTags(wantedTags(input), list.tags),
          remove: [
            ...(lifted && list.tags.has(TAG.hold) ? [TAG.hold] : []),
            ...(share?.ends && list.tags.has(TAG.share) ? [TAG.share] : []),
          ],
        };
  const resize =
    capacity.fits && capacity.size !== have.maxEntries ? { from: have.maxEntries, to: capacity.size } : undefined;
  const rename = list.name === spec.name ? undefined : { from: list.name, to: spec.name };
  const nothing =
    adds.length + removes.length + describes.length + tags.set.size === 0 &&
    resize === undefined &&
    rename === undefined &&
    share === undefined;
  const reasonOf = removalReasons(answer);
  const change: Change =
    ours && (nothing || !mayChange(context.borders, spec.address))
      ? { kind: "keep", have }
      : {
          kind: "update",
          have,
          adds: additions(adds, input),
          removes: removes.map((entry) => {
            return present({ ...entry, reason: reasonOf(entry), origin: recognise(entry.description) });
          }),
          describes: redescriptions(describes, input.want),
          ...(resize === undefined ? {} : { resize }),
          ...(rename === undefined ? {} : { rename }),
          tags,
          ...(share === undefined ? {} : { share }),
          adopt: !ours,
        };
  const guarded = {
    address: spec.address,
    limits: spec.limits,
    have: entries.map((entry) => entry.cidr),
    after,
    adds: adds.length,
    removes: removes.length,
  };
  const held =
    before.kind === "held"
      ? [before.held]
      : [
          ...(change.kind === "keep" ? [] : heldByHold(listAddress(spec.at, list.name), have, context.now, lifted)),
          ...(sync ? syncHeld(list, spec.name, settings, ours) : []),
          ...capacityHeld(capacity, after.length, spec),
          ...guardRemovals(guarded, context.allowances),
          ...(sync ? guardAdditions(guarded) : []),
        ];
  return planned(input, change, held, entries.length - removes.length);
}
