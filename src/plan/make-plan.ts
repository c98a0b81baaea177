// From the file and the snapshot to the plan: every list of the scope, the owner's lists that the file no longer names, and
// everything that people should know about them. Pure: the same input gives the same plan, to the byte.
import {
  type AccountRegion,
  accountRegionKey,
  compareAccountRegions,
  compareText,
  listAddress,
  PerAccountRegion,
} from "../model/account-region.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostics/diagnostic.ts";
import type { Plan, Planned, PlanRegion } from "../model/plan.ts";
import { TAG } from "../model/prefix-list.ts";
import type { RegionSnapshot } from "../model/snapshot.ts";
import { capacityReport } from "./capacity-report.ts";
import { planDigests } from "./change-digests.ts";
import { countPlan } from "./counts.ts";
import { fileDigest } from "./file-settings.ts";
import { unusedAllowances } from "./limits/allowances.ts";
import { holdDeletions } from "./limits/deletions.ts";
import { holdNotice } from "./limits/list-hold.ts";
import { orphansOf, planOrphans } from "./list/plan-orphans.ts";
import { unreadShares } from "./list/plan-sharing.ts";
import { straysOf } from "./list/stray-shares.ts";
import type { ListPlan, PlanContext } from "./list-plan.ts";
import { mappingSources } from "./mapping-sources.ts";
import { isOurs } from "./ownership/owned-list.ts";
import { isMeant, type PlanInput } from "./plan-input.ts";
import { type Prepared, prepare, withRegions } from "./prepare.ts";
import { planLists } from "./splitting/plan-lists.ts";
import { changedOutside } from "./warnings/changed-outside.ts";
import { copyCycles } from "./warnings/copy-cycles.ts";
import { failedReadings } from "./warnings/failed-readings.ts";
import { membersElsewhere } from "./warnings/members-elsewhere.ts";
import { deniedReferences, referenceDiagnostics } from "./warnings/references.ts";
import { refusedAddresses } from "./warnings/refused-addresses.ts";
import { unmatchedPatterns } from "./warnings/unmatched.ts";
import { unsharedWarnings } from "./warnings/unshared.ts";
import { overlappingVpcs } from "./warnings/vpcs-overlap.ts";

function regionRows(regions: readonly RegionSnapshot[]): readonly PlanRegion[] {
  return regions.map(({ at, groups, interfaces, lists }) => ({
    at,
    status: groups.ok && interfaces.ok && lists.ok ? "ok" : "failed",
  }));
}

function byAddress(a: { at: AccountRegion; address: string }, b: { at: AccountRegion; address: string }): number {
  return compareAccountRegions(a.at, b.at) || compareText(a.address, b.address);
}

function countOwned({ at, lists }: RegionSnapshot, owner: string): number {
  return lists.ok ? lists.value.filter((list) => isOurs(list, at.accountId, owner)).length : 0;
}

function planAll(input: PlanInput, { regions, readings, lists, claims }: Prepared): readonly ListPlan[] {
  const { configuration, snapshot, mode, allowances, rooms, reportsAll = false, borders } = input;
  const { owner } = configuration;
  const now = snapshot.takenAt;
  const context: PlanContext = {
    owner,
    mode,
    allowances,
    readings,
    now,
    reportsAll,
    ...(rooms === undefined ? {} : { rooms }),
    ...(borders === undefined ? {} : { borders }),
  };
  const claimed = (region: RegionSnapshot) => claims.get(region.at)?.ids ?? new Set<string>();
  const orphansIn = new Map(regions.map((region) => [region, orphansOf(region, owner, claimed(region))]));
  const planned = planLists(lists, orphansIn, configuration, context);
  const orphans = [...orphansIn].flatMap(([region, here]) => {
    return planOrphans(region, here, (address) => isMeant(input, address), context);
  });
  return [...planned.plans, ...orphans.map(planned.orphan)];
}

/** Addresses of the lists that are shared, or are to be, by `account/region`; sorted, each once. */
function sharedLists(prepared: Prepared, planned: readonly Planned[]): ReadonlyMap<string, readonly string[]> {
  const wanted = prepared.lists.filter(({ spec }) => spec.share !== undefined).map(({ spec }) => spec);
  const tagged = planned.filter(({ change }) => change.kind !== "create" && change.have.tags.has(TAG.share));
  const shared = [...wanted, ...tagged].sort((a, b) => compareText(a.address, b.address));
  const byRegion = Map.groupBy(shared, ({ at }) => accountRegionKey(at));
  return new Map([...byRegion].map(([key, here]) => [key, [...new Set(here.map(({ address }) => address))]]));
}

/** Of most lists nothing is said, and then no array is made of them. */
function toldOfEach<T>(lists: readonly T[], told: (list: T) => readonly Diagnostic[]): readonly Diagnostic[] {
  const all: Diagnostic[] = [];
  for (const list of lists) {
    const own = told(list);
    if (own.length > 0) all.push(...own);
  }
  return all;
}

/** By address of a list, the entries that `aggregate: exact` would leave, where that is known. */
function exactCounts(plans: readonly ListPlan[]): ReadonlyMap<string, number> {
  const exact = new Map<string, number>();
  for (const plan of plans) if (plan.ok && plan.exact !== undefined) exact.set(plan.planned.address, plan.exact);
  return exact;
}

/** Lists are in order of account, Region and name. A list that cannot be planned stops no other. */
export function makePlan(input: PlanInput): Plan {
  return planPrepared(input, prepare(input));
}

/** The same, with what was prepared for this input, or for one that differs only in entries, references and allowances. */
export function planPrepared(input: PlanInput, preparedBefore: Prepared): Plan {
  const { configuration, snapshot, scope, allowances, rooms, reportsAll: isWhole = false, borders } = input;
  const { owner } = configuration;
  const works = fileDigest(configuration);
  const prepared = withRegions(preparedBefore, snapshot);
  const { regions } = prepared;
  const answers = prepared.answers;
  const plans = planAll(input, prepared);
  const failed = plans.filter((plan) => !plan.ok);
  const notPlanned = failed.map((plan) => plan.notPlanned).sort(byAddress);
  const lists = holdDeletions(
    plans.flatMap((plan) => (plan.ok ? [plan.planned] : [])).sort(byAddress),
    notPlanned,
    allowances.deletes,
    regions.reduce((count, region) => count + countOwned(region, owner), 0),
    configuration.maxDeletes,
  );
  const named = new Set([...lists, ...notPlanned].map(({ mapping }) => mapping));
  const strayShares = regions.flatMap((region) => straysOf(region, (address) => isMeant(input, address)));
  const places = new PerAccountRegion(regions.map((region) => [region.at, region]));
  const shared = sharedLists(prepared, lists);
  const exact = exactCounts(plans);
  // Only a list that is not aggregated can begin to be.
  const offered = ({ address, brings }: Planned) => (brings === undefined ? exact.get(address) : undefined);
  const diagnostics: readonly Diagnostic[] = [
    // The list that a pattern of a saved plan was for may be gone by now.
    ...(borders === undefined && scope.patterns.length > 0
      ? unmatchedPatterns(
          scope,
          [
            ...[...lists, ...notPlanned].map((list) => list.address),
            ...lists.flatMap(({ at, partOf }) => (partOf === undefined ? [] : [listAddress(at, partOf)])),
          ],
          configuration.mappings.flatMap((mapping) => mapping.lists.map((list) => list.address)),
        )
      : []),
    ...failedReadings(answers, failed, regions, configuration.accounts),
    ...refusedAddresses(prepared.lists),
    ...overlappingVpcs(prepared.lists),
    ...membersElsewhere(answers, prepared, configuration.accounts),
    ...toldOfEach(plans, (plan) => (plan.ok ? plan.diagnostics : [])),
    ...copyCycles(lists, prepared),
    ...toldOfEach(lists, (planned) => changedOutside(planned, places.get(planned.at), snapshot.takenAt)),
    ...toldOfEach(lists, (planned) => holdNotice(planned, snapshot.takenAt)),
    ...toldOfEach(lists, (planned) => {
      const region = places.get(planned.at);
      if (region === undefined) return [];
      const unshared = unsharedWarnings(planned, region);
      return rooms === undefined
        ? unshared
        : [...referenceDiagnostics(planned, region, rooms, offered(planned)), ...unshared];
    }),
    ...(rooms === undefined ? [] : deniedReferences(rooms)),
    ...regions.flatMap((region) =>
      unreadShares(region, shared.get(accountRegionKey(region.at)) ?? [], configuration.accounts),
    ),
    ...unusedAllowances(allowances, lists),
  ];
  return {
    toolVersion: input.toolVersion,
    mode: input.mode,
    config: {
      path: configuration.path,
      sha256: configuration.sha256,
      owner,
      works,
      ...(input.commit === undefined ? {} : { commit: input.commit }),
    },
    scope: scope.patterns,
    takenAt: snapshot.takenAt,
    complete: notPlanned.length === 0 && !hasErrors(diagnostics),
    regions: regionRows(regions),
    lists,
    notPlanned,
    strayShares,
    mappings: mappingSources(configuration.mappings.filter(({ name }) => named.has(name))),
    counts: countPlan(lists, notPlanned),
    digests: planDigests(lists, [works]),
    diagnostics,
    ...(rooms === undefined
      ? {}
      : {
          capacity: capacityReport({
            ...{ lists, rooms, exact, regions, thresholds: configuration.thresholds, isWhole },
            firewalls: snapshot.firewalls ?? [],
          }),
        }),
  };
}
