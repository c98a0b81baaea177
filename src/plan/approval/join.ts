// Several plans as one, to be shown together: the parts of a sharded run, or the plans of several files. A joined plan is for
// reading; only its parts can be applied.
import { accountRegionKey, compareAccountRegions, compareText } from "../../model/account-region.ts";
import { compareCapacity } from "../../model/capacity/capacity-report.ts";
import type { Plan, PlanRegion } from "../../model/plan.ts";
import { planDigests } from "../change-digests.ts";
import { countPlan } from "../counts.ts";

function joinRegions(plans: readonly Plan[]): readonly PlanRegion[] {
  const regions = new Map<string, PlanRegion>();
  for (const region of plans.flatMap((plan) => plan.regions)) {
    const key = accountRegionKey(region.at);
    if (regions.get(key)?.status !== "failed") regions.set(key, region);
  }
  return [...regions.values()].sort((a, b) => compareAccountRegions(a.at, b.at));
}

/** The lists of all reports in one order, the rest one report after the other. */
function joinCapacity(plans: readonly Plan[]): Pick<Plan, "capacity"> {
  const reports = plans.flatMap(({ capacity }) => capacity ?? []);
  if (reports.length === 0) return {};
  return {
    capacity: {
      isWhole: reports.length === plans.length && reports.every(({ isWhole }) => isWhole),
      lists: reports.flatMap(({ lists }) => lists).sort(compareCapacity),
      nearlyFull: reports.flatMap(({ nearlyFull }) => nearlyFull),
      regions: reports.flatMap(({ regions }) => regions),
      firewalls: reports.flatMap(({ firewalls }) => firewalls),
      unreadFirewalls: reports.flatMap(({ unreadFirewalls }) => unreadFirewalls),
    },
  };
}

/** Each mapping once, though its lists may be in several plans; what two files call the same stays apart. */
function joinMappings(plans: readonly Plan[]): Pick<Plan, "mappings"> {
  const mappings = plans.flatMap((plan) => plan.mappings ?? []);
  if (mappings.length === 0) return {};
  const once = new Map(mappings.map((mapping) => [JSON.stringify(mapping), mapping]));
  return { mappings: [...once.values()].sort((a, b) => compareText(a.name, b.name)) };
}

/** With the file, version and mode of the first plan. A diagnostic that several plans have is there once. */
export function joinPlans(first: Plan, others: readonly Plan[]): Plan {
  if (others.length === 0) return first;
  const plans = [first, ...others];
  const lists = plans
    .flatMap((plan) => plan.lists)
    .sort((a, b) => compareAccountRegions(a.at, b.at) || compareText(a.address, b.address));
  const notPlanned = plans.flatMap((plan) => plan.notPlanned);
  const diagnostics = new Map(
    plans.flatMap((plan) => plan.diagnostics).map((one) => [`${one.code}|${one.address}|${one.summary}`, one]),
  );
  return {
    ...first,
    scope: plans.every((plan) => plan.scope.length > 0) ? [...new Set(plans.flatMap((plan) => plan.scope))] : [],
    complete: plans.every((plan) => plan.complete),
    regions: joinRegions(plans),
    lists,
    notPlanned,
    strayShares: plans.flatMap((plan) => plan.strayShares),
    ...joinMappings(plans),
    counts: countPlan(lists, notPlanned),
    digests: planDigests(
      lists,
      plans.map(({ config }) => config.works),
    ),
    diagnostics: [...diagnostics.values()],
    ...joinCapacity(plans),
  };
}
