// The plan of a list that does not exist yet.

import type { Change } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { Held } from "../../model/plan.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import { mayMove } from "../approval/borders.ts";
import { admit, type LeftOut } from "../limits/admission.ts";
import { capacityFor } from "../limits/capacity.ts";
import { notYetApplied } from "../limits/not-yet-applied.ts";
import type { ListPlan } from "../list-plan.ts";
import type { ListInput } from "./list-input.ts";
import { capacityHeld } from "./no-room.ts";
import { newSharing } from "./plan-sharing.ts";
import { additions, notPlanned, planned } from "./planned-list.ts";
import { missingTags } from "./wanted-tags.ts";

/** `region`: where it will be. A list whose sources are unknown and bring nothing is not created: their first problem says so. */
export function planNew(input: ListInput, region: RegionSnapshot): ListPlan {
  const { mapping, spec, want, context } = input;
  if (want.problem !== undefined && want.cidrs.length === 0) return notPlanned(mapping, spec, want.problem);
  const { adds, leftOut } = fitting(
    input,
    [...want.cidrs].filter((cidr) => mayMove(context.borders, spec.address, cidr)),
  );
  const capacity = capacityFor(spec.maxEntries, adds.length, undefined);
  const share = newSharing(spec.share, region);
  const change: Change = {
    kind: "create",
    maxEntries: capacity.fits ? capacity.size : capacity.largest,
    tags: missingTags(input),
    adds: additions(adds, input),
    ...(share === undefined ? {} : { share }),
  };
  const nothing: readonly Held[] =
    adds.length === 0 && input.exceeded !== undefined
      ? [{ code: "aggregation_limit", reason: "none of its sources fits its `aggregate`" }]
      : [];
  const held = context.mode === "sync" ? [notYetApplied("it does not exist yet")] : [];
  const tooMany = capacityHeld(capacity, adds.length, input);
  return planned(input, change, [...held, ...nothing, ...tooMany], { unchanged: 0 }, leftOut);
}

/** Where not all adds fit, those of the sources that do; all of them where no source does, so that the list is held back. */
function fitting(
  { spec: { maxEntries }, want }: ListInput,
  adds: readonly Cidr[],
): { readonly adds: readonly Cidr[]; readonly leftOut: readonly LeftOut[] } {
  const room = maxEntries.kind === "fixed" ? maxEntries.value : maxEntries.limit;
  if (adds.length <= room) return { adds, leftOut: [] };
  const { admitted, leftOut } = admit(adds, want.bySource, room);
  return admitted.length === 0 ? { adds, leftOut: [] } : { adds: admitted, leftOut };
}
