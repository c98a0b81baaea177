// Applying a saved plan: it must be unaltered and of this file and owner, and its lists must not have changed since. Then the
// plan is made anew within its borders, so that it can do only what the file asks for now and the saved plan showed then.
import { type AccountRegion, accountRegionKey } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Plan, Planned } from "../model/plan.ts";
import type { Entry } from "../model/prefix-list.ts";
import { present } from "../model/present.ts";
import { byAccountRegion, type RegionSnapshot } from "../model/snapshot.ts";
import { bordersOf } from "../plan/approval/borders.ts";
import { isIntact, type Now, staleDiagnostic, staleReason } from "../plan/approval/stale.ts";
import { countPlan } from "../plan/counts.ts";
import { isAllowed } from "../plan/limits/allowances.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Planning } from "./plan-run.ts";

function refusal(code: Diagnostic["code"], summary: string, rest: Pick<Diagnostic, "detail" | "remedy">): Diagnostic {
  return { code, severity: "error", summary, ...rest };
}

const AGAIN = "Nothing was applied. Run plsync plan again.";

/** Why the plan is refused before AWS is called; undefined when it is not. */
export function refusedPlan(saved: Plan, configuration: Configuration): Diagnostic | undefined {
  if (!isIntact(saved)) {
    return refusal("plan_tampered", "the plan file was changed after plsync wrote it", {
      detail: "Its digests do not match its content.",
      remedy: AGAIN,
    });
  }
  if (saved.config.owner !== configuration.owner) {
    return refusal(
      "plan_other_config",
      `the plan is of owner ${saved.config.owner}, but ${configuration.path} is of ${configuration.owner}`,
      {
        remedy: AGAIN,
      },
    );
  }
  if (saved.config.sha256 !== configuration.sha256) {
    return refusal("plan_other_config", `the plan was made from another version of ${configuration.path}`, {
      detail: `The plan names SHA-256 ${saved.config.sha256.slice(0, 12)}, the file has ${configuration.sha256.slice(0, 12)}.`,
      remedy: AGAIN,
    });
  }
  return undefined;
}

function nowOf(planned: Planned | undefined, regions: ReadonlyMap<string, RegionSnapshot>): Now | undefined {
  if (planned === undefined) return undefined;
  const region = regions.get(accountRegionKey(planned.at));
  const reading = planned.change.kind === "create" ? undefined : region?.entries.get(planned.change.have.id);
  const entries: readonly Entry[] = reading?.ok === true ? [...reading.value] : [];
  return { planned, entries };
}

/** One error for each list of the saved plan that has changed since. */
export function staleLists(saved: Plan, { plan, snapshot }: Planning): readonly Diagnostic[] {
  const current = new Map(plan.lists.map((planned) => [planned.address, planned]));
  const regions = byAccountRegion(snapshot);
  const unread = new Set(plan.notPlanned.map((list) => list.address));
  return saved.lists.flatMap((list) => {
    if (list.change.kind === "keep" || unread.has(list.address)) return [];
    const planned = current.get(list.address);
    const reason = staleReason(list, nowOf(planned, regions));
    return reason === undefined ? [] : [staleDiagnostic(list, reason, planned)];
  });
}

/**
 * The plan made anew from the same reading, within the borders of the saved one. What that held back stays held back, unless an allowance is
 * for it: the lists that it waited for may be outside of the borders, and nobody approved it. What waits for room was in neither, and waits in
 * the new one, too: its lists are not done.
 */
export function planWithin(saved: Plan, planning: Planning): Plan {
  const plan = makePlan({ ...planning.input, borders: bordersOf(saved) });
  const waiting = new Map(planning.plan.lists.map((list) => [list.address, list.waiting]));
  const before = new Map(saved.lists.map((list) => [list.address, list.held]));
  const heldOf = (list: Planned) =>
    list.held.length > 0 || list.change.kind === "keep" || isAllowed(list, planning.input.allowances)
      ? list.held
      : (before.get(list.address) ?? []);
  const lists = plan.lists.map((list) => present({ ...list, held: heldOf(list), waiting: waiting.get(list.address) }));
  return { ...plan, lists, deletedBefore: deletedSince(saved, planning), counts: countPlan(lists, plan.notPlanned) };
}

/** What the saved plan deletes and AWS no longer has. */
function deletedSince({ lists, strayShares }: Plan, { plan, snapshot }: Planning): Pick<Plan, "lists" | "strayShares"> {
  const there = new Set([...plan.lists, ...plan.strayShares].map(({ address }) => address));
  const regions = byAccountRegion(snapshot);
  const isGone = (
    { address, at }: { readonly address: string; readonly at: AccountRegion },
    what: "lists" | "shares",
  ) => !there.has(address) && regions.get(accountRegionKey(at))?.[what]?.ok === true;
  return {
    lists: lists.filter((list) => list.change.kind === "delete" && list.held.length === 0 && isGone(list, "lists")),
    strayShares: strayShares.filter((share) => isGone(share, "shares")),
  };
}
