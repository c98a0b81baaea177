// From the file to a plan: reads AWS, plans, asks what references the lists that would grow or be deleted, and plans again.

import { type Allowances, withRemovals } from "../model/allowance.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Plan } from "../model/plan.ts";
import type { ReadingProgress } from "../model/progress.ts";
import type { Scope } from "../model/scope.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { observeGroups } from "../observe/groups.ts";
import { type HasEntries, observe } from "../observe/observe.ts";
import type { Readers } from "../observe/ports.ts";
import type { Refresh } from "../observe/refresh.ts";
import { observeUnread } from "../observe/unread.ts";
import { mergeReadings, viewFor } from "../observe/view.ts";
import { withCauses } from "../plan/approval/cause.ts";
import { withKnownEntries } from "../plan/known-entries.ts";
import { removalsToAllow } from "../plan/limits/allowances.ts";
import { withSettingChanges } from "../plan/list-changes.ts";
import { planPrepared } from "../plan/make-plan.ts";
import { ownVpcs } from "../plan/own-vpcs.ts";
import type { PlanInput } from "../plan/plan-input.ts";
import { joinConfigurations } from "./joined-configuration.ts";
import { readReferences } from "./read-references.ts";

/** All that a plan is made from. */
export interface PlanRun {
  readonly configuration: Configuration;
  /** The base file of the pull request, to find causes. `readers` must then reach what `joinConfigurations` names. */
  readonly base?: Configuration;
  readonly readers: Readers;
  readonly scope: Scope;
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  /** Allow exactly the removals that the plan would hold back: a label on the pull request says so. */
  readonly allowRemovals?: boolean;
  readonly toolVersion: string;
  /** The commit of the checkout, where it is known. */
  readonly commit?: string;
  /** Read the entries of every list, even where the tag `plsync:applied` vouches for them. */
  readonly everything: boolean;
  /** Lists whose entries are read in turns, although that tag vouches for them; absent: none. */
  readonly refresh?: Refresh;
  /** Lists whose entries are there for the asking, as in a snapshot; absent: of none. */
  readonly hasEntries?: HasEntries;
  /** Ask what references every list, for a report on capacity; absent: only what lists that grow need. */
  readonly reportsAll?: boolean;
  /** The readers answer for a part of the accounts: ask also what a plan of all accounts may need of these; absent: of all. */
  readonly isPart?: boolean;
  /** Account-regions read at the same time. */
  readonly parallelism: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly onProgress: (progress: ReadingProgress) => void;
}

/** A plan and what it was made from. */
export interface Planning {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
  /** To make another plan from the same reading. */
  readonly input: PlanInput;
  /** The plan of the base file over the same reading; undefined without one. */
  readonly basePlan: Plan | undefined;
  /** What `allowRemovals` allows: the number of entries that may be lost, by address of the list. */
  readonly allowed: ReadonlyMap<string, number>;
}

/** Makes the plan. What cannot be read is in it as diagnostics and lists that are not planned; nothing is written. */
export async function planRun(run: PlanRun): Promise<Planning> {
  const { configuration, base, readers, scope, mode, allowances, toolVersion, commit, everything, parallelism } = run;
  const { now, sleep, onProgress } = run;
  const files = base === undefined ? configuration : joinConfigurations(configuration, base);
  const observed = await observe(files, readers, {
    parallelism,
    now,
    sleep,
    onProgress,
    scope,
    everything,
    ...(run.refresh === undefined ? {} : { refresh: run.refresh }),
    ...(run.hasEntries === undefined ? {} : { hasEntries: run.hasEntries }),
    sharing: mode === "reviewed",
  });
  const placed = ownVpcs(files, observed);
  const seen = await observeGroups(placed.snapshot, placed.asked, readers, parallelism);
  const inputFor = (file: Configuration, snapshot: Snapshot): PlanInput => ({
    configuration: file,
    snapshot,
    scope,
    mode,
    allowances,
    toolVersion,
    ...(commit === undefined ? {} : { commit }),
  });
  const knownTo = (file: Configuration) =>
    withKnownEntries(inputFor(file, base === undefined ? seen : viewFor(file, seen, scope)));
  const known = knownTo(configuration);
  const knownToBase = base && knownTo(base);
  const unread = new Map([...known.unread, ...(knownToBase?.unread ?? [])].map((list) => [list.id, list]));
  const read = await observeUnread(seen, [...unread.values()], readers, parallelism);
  const first = inputFor(configuration, mergeReadings(known.snapshot, read));
  const draft = planPrepared(first, known.prepared);
  // Removals that a label allows may let lists change that the draft holds back.
  const wish =
    run.allowRemovals === true
      ? planPrepared({ ...first, allowances: withRemovals(allowances, removalsToAllow(draft)) }, known.prepared)
      : draft;
  const reportsAll = run.reportsAll === true;
  const asking = { isWhole: reportsAll, isPart: run.isPart === true };
  const reading = { snapshot: first.snapshot, draft: wish, configuration, readers, parallelism, ...asking };
  const { snapshot, rooms } = await readReferences(reading);
  // References decide what is held back. Nothing asks for those of a list that only the base file would delete.
  const before =
    knownToBase && base && inputFor(base, mergeReadings(mergeReadings(knownToBase.snapshot, read), snapshot));
  const granted = rooms === undefined ? {} : { rooms, reportsAll };
  const planned = (allowed: Allowances): Pick<Planning, "plan" | "input" | "basePlan"> => {
    const input = { ...inputFor(configuration, snapshot), ...granted, allowances: allowed };
    // Without new references and allowances the draft is the plan.
    const plan = rooms === undefined && allowed === allowances ? draft : planPrepared(input, known.prepared);
    if (!before || !knownToBase || !base) return { input, plan, basePlan: undefined };
    const basePlan = planPrepared({ ...before, ...granted, allowances: allowed }, knownToBase.prepared);
    const file = { configuration, readings: known.prepared.readings };
    const baseFile = { configuration: base, readings: knownToBase.prepared.readings };
    return { input, plan: withSettingChanges(withCauses(plan, basePlan), basePlan, file, baseFile), basePlan };
  };
  const once = planned(allowances);
  if (run.allowRemovals !== true) return { ...once, snapshot, allowed: new Map() };
  const allowed = removalsToAllow(once.plan);
  return { ...planned(withRemovals(allowances, allowed)), snapshot, allowed };
}
