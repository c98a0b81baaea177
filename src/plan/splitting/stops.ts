// What holds one part of a split list back, and with it all of them: what one part may not take must not go to another instead.
import { listAddress } from "../../model/account-region.ts";
import type { ListSpec } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import type { DefinitionDigests } from "../digest.ts";
import { endsHold, heldByHold } from "../limits/list-hold.ts";
import { notYetApplied, syncHeld } from "../limits/not-yet-applied.ts";
import type { Seen } from "../list/seen.ts";
import type { ListPlan, PlanContext } from "../list-plan.ts";

/** A part of the file, and what AWS has of it. */
export interface SeenPart {
  readonly spec: ListSpec;
  readonly seen: Exclude<Seen, { readonly kind: "not-planned" }>;
}

/** Reasons of the part's own, whether it changes or not; empty: none. */
function stopsOf(
  { spec, seen }: SeenPart,
  { settings, content }: Partial<DefinitionDigests>,
  context: PlanContext,
): readonly Held[] {
  const { mode, now } = context;
  if (seen.kind === "new") return mode === "sync" ? [notYetApplied("it does not exist yet")] : [];
  if (seen.kind === "unseen") return [seen.held];
  const { list, before } = seen;
  if (before.kind === "held") return [before.held];
  const isLifted = before.kind === "ours" && endsHold(mode, list.tags, content);
  const { version = 0, tags } = list;
  return [
    ...heldByHold(listAddress(spec.at, list.name), { version, tags }, now, isLifted),
    ...(mode === "sync" ? syncHeld(list, spec.name, settings, before.kind === "ours") : []),
  ];
}

/** The plans, of which every one that changes something is held back if a part is; the same plans if none is. */
export function stopTogether(
  plans: readonly ListPlan[],
  parts: readonly SeenPart[],
  digests: Partial<DefinitionDigests>,
  context: PlanContext,
): { readonly plans: readonly ListPlan[]; readonly isStopped: boolean } {
  const stops = parts.map((part) => stopsOf(part, digests, context));
  const first = stops.findIndex((own) => own.length > 0);
  const cause = stops[first]?.[0];
  if (cause === undefined) return { plans, isStopped: false };
  const held: Held = {
    ...cause,
    reason: `${parts[first]?.spec.name}, a part of the same list, is held back: ${cause.reason}`,
  };
  return {
    isStopped: true,
    plans: plans.map((plan, index) => (stops[index]?.length === 0 ? withHeld(plan, [held]) : plan)),
  };
}

/** The plan with these reasons too, if it changes something. */
export function withHeld(plan: ListPlan, held: readonly Held[]): ListPlan {
  if (!plan.ok || plan.planned.change.kind === "keep" || held.length === 0) return plan;
  return { ...plan, planned: { ...plan.planned, held: [...plan.planned.held, ...held] } };
}
