// From the file and the snapshot to the plan: every list of the scope, the owner's lists that the file no longer names, and
// everything worth saying about them. Pure: the same input gives the same plan, to the byte.
import {
  type AccountRegion,
  accountRegionKey,
  compareAccountRegions,
  compareText,
  listAddress,
} from "../model/account-region.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { Configuration, ListSpec, Mapping } from "../model/mapping.ts";
import type { RegionSnapshot, Snapshot } from "../model/snapshot.ts";
import { countPlan } from "./counts.ts";
import { type Hash, rollUp } from "./digest.ts";
import { failedReadings } from "./failed-readings.ts";
import { growthWarnings } from "./growth.ts";
import type { Allowances } from "./guard.ts";
import { limitDeletes, orphansOf, planOrphan } from "./orphans.ts";
import { isOurs, ownershipOf } from "./ownership.ts";
import type { NotPlanned, Plan, Planned, PlanRegion } from "./plan.ts";
import { type ListPlan, type PlanContext, planList } from "./plan-list.ts";
import { type Scope, unmatched } from "./scope.ts";
import { answerMapping, type MappingAnswer } from "./want.ts";
import type { Within } from "./within.ts";

export interface PlanInput {
  readonly configuration: Configuration;
  readonly snapshot: Snapshot;
  readonly scope: Scope;
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  /** SHA-256 of a text as UTF-8, in 64 hex digits. */
  readonly hash: Hash;
  readonly toolVersion: string;
  /** Of the checkout, where it is known. */
  readonly commit?: string;
  /** Plan only what a saved plan has. */
  readonly within?: Within;
}

interface WantedList {
  readonly spec: ListSpec;
  readonly mapping: Mapping;
}

function wantedNames(configuration: Configuration): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { lists } of configuration.mappings) {
    for (const { at, name } of lists) {
      const key = accountRegionKey(at);
      names.set(key, (names.get(key) ?? new Set()).add(name));
    }
  }
  return names;
}

/** Ids that the file's lists stand for in a region: by name, by their old name, by adoption. */
function claimedIds(
  region: RegionSnapshot,
  wanted: readonly WantedList[],
  names: ReadonlySet<string>,
  owner: string,
): ReadonlySet<string> {
  const claimed = new Set<string>();
  if (!region.lists.ok) return claimed;
  const lists = region.lists.value;
  for (const { spec, mapping } of wanted) {
    const ownership = ownershipOf(mapping, spec, lists, owner, names);
    if (ownership.kind !== "new" && ownership.kind !== "not-planned") claimed.add(ownership.list.id);
    for (const list of lists) if (list.name === spec.name) claimed.add(list.id);
  }
  return claimed;
}

function allowanceWarnings(input: PlanInput, lists: readonly Planned[]): readonly Diagnostic[] {
  const known = new Map(lists.map((list) => [list.address, list]));
  const named = [
    ...[...input.allowances.removals.keys()].map((address) => ({
      address,
      flag: "--allow-removals",
      kinds: ["update"],
    })),
    ...[...input.allowances.deletes].map((address) => ({ address, flag: "--allow-delete", kinds: ["delete"] })),
  ];
  return named
    .filter(({ address, kinds }) => !kinds.includes(known.get(address)?.change.kind ?? ""))
    .map(({ address, flag }) => ({
      code: "flag_unused",
      severity: "warning",
      address,
      summary: `${flag} ${address} allows nothing: ${known.has(address) ? "no such change is planned there" : "the plan has no list of that address"}`,
    }));
}

function scopeErrors(input: PlanInput, addresses: readonly string[]): readonly Diagnostic[] {
  return unmatched(input.scope, addresses).map((pattern) => ({
    code: "no_match",
    severity: "error",
    summary: `--only ${pattern} matches no prefix list`,
    detail: "A pattern is compared with whole addresses, account/region/name; `*` stands for anything but a slash.",
  }));
}

function regionRows(snapshot: Snapshot): readonly PlanRegion[] {
  return snapshot.regions.map(({ at, groups, interfaces, lists }) => ({
    at,
    status: groups.ok && interfaces.ok && lists.ok ? "ok" : "failed",
  }));
}

function byAddress(a: { at: AccountRegion; address: string }, b: { at: AccountRegion; address: string }): number {
  return compareAccountRegions(a.at, b.at) || compareText(a.address, b.address);
}

interface Gathered {
  readonly lists: readonly Planned[];
  readonly notPlanned: readonly NotPlanned[];
  readonly diagnostics: readonly Diagnostic[];
}

function gather(plans: readonly ListPlan[], answers: readonly MappingAnswer[]): Gathered {
  const failed = plans.flatMap((plan) => (plan.ok ? [] : [{ list: plan.notPlanned, diagnostic: plan.diagnostics[0] }]));
  const readings = failedReadings(
    answers,
    failed.flatMap(({ list, diagnostic }) => (diagnostic === undefined ? [] : [{ list, diagnostic }])),
  );
  return {
    lists: plans.flatMap((plan) => (plan.ok ? [plan.planned] : [])).sort(byAddress),
    notPlanned: failed.map(({ list }) => list).sort(byAddress),
    diagnostics: [...readings, ...plans.flatMap((plan) => (plan.ok ? plan.diagnostics : []))],
  };
}

export function makePlan(input: PlanInput): Plan {
  const { configuration, snapshot, scope, mode, allowances, hash } = input;
  const { owner } = configuration;
  const { within } = input;
  const context: PlanContext = { owner, mode, allowances, hash, ...(within === undefined ? {} : { within }) };
  const isMeant = (address: string) => scope.includes(address) && (within === undefined || within.has(address));
  const regions = new Map(snapshot.regions.map((region) => [accountRegionKey(region.at), region]));
  const names = wantedNames(configuration);
  const all: readonly WantedList[] = configuration.mappings.flatMap((mapping) =>
    mapping.lists.map((spec) => ({ mapping, spec })),
  );
  const inScope = all.filter(({ spec }) => isMeant(spec.address));

  const answers = new Map<Mapping, MappingAnswer>();
  const plans: ListPlan[] = [];
  for (const { mapping, spec } of inScope) {
    const answer = answers.get(mapping) ?? answerMapping(mapping, regions, snapshot.takenAt);
    answers.set(mapping, answer);
    const key = accountRegionKey(spec.at);
    const region = regions.get(key);
    if (region === undefined) throw new Error(`no reading of ${key}`);
    plans.push(planList(spec, answer, region, names.get(key) ?? new Set(), context));
  }

  let ownedLists = 0;
  for (const region of snapshot.regions) {
    const key = accountRegionKey(region.at);
    const here = all.filter(({ spec }) => accountRegionKey(spec.at) === key);
    const claimed = claimedIds(region, here, names.get(key) ?? new Set(), owner);
    if (region.lists.ok)
      ownedLists += region.lists.value.filter((list) => isOurs(list, region.at.accountId, owner)).length;
    for (const orphan of orphansOf(region, owner, claimed)) {
      if (isMeant(listAddress(region.at, orphan.name))) plans.push(planOrphan(region, orphan, context));
    }
  }

  const gathered = gather(plans, [...answers.values()]);
  const lists = limitDeletes(gathered.lists, ownedLists, configuration.maxDeletes, context);
  const diagnostics = [
    ...scopeErrors(
      input,
      [...lists, ...gathered.notPlanned].map((list) => list.address),
    ),
    ...gathered.diagnostics,
    ...lists.flatMap((planned) => {
      const region = regions.get(accountRegionKey(planned.at));
      return region === undefined ? [] : growthWarnings(planned, region);
    }),
    ...allowanceWarnings(input, lists),
  ];
  const changing = lists.filter((list) => list.change.kind !== "keep");
  return {
    toolVersion: input.toolVersion,
    mode,
    config: {
      path: configuration.path,
      sha256: configuration.sha256,
      owner,
      ...(input.commit === undefined ? {} : { commit: input.commit }),
    },
    scope: scope.patterns,
    takenAt: snapshot.takenAt,
    complete: gathered.notPlanned.length === 0 && !hasErrors(diagnostics),
    regions: regionRows(snapshot),
    lists,
    notPlanned: gathered.notPlanned,
    counts: countPlan(lists, gathered.notPlanned),
    digests: {
      settings: rollUp(
        changing.map((list) => [list.address, list.change.kind, list.digests.settings ?? ""]),
        hash,
      ),
      exact: rollUp(
        changing.map((list) => [list.address, list.digests.exact]),
        hash,
      ),
    },
    diagnostics,
  };
}
