// The part of a saved plan that one job applies: that of the accounts whose lists it changes, or all deletions. Nothing is deleted in a run
// in which another list failed, and no shard knows how the others end: so shards delete nothing, and what is to be deleted waits for a job
// that starts when all of them have succeeded.
import { accountRegionKey, compareText, listAddress } from "../../model/account-region.ts";
import { type Allowances, withRemovals } from "../../model/allowance.ts";
import { type Change, removesOf } from "../../model/change.ts";
import { assignAccounts } from "../../model/fleet/assign.ts";
import { DEFAULT_SHARDS, type Shard } from "../../model/fleet/shard.ts";
import type { Held, Plan, Planned } from "../../model/plan.ts";
import type { Scope } from "../../model/scope.ts";
import { isAllowed } from "../../plan/limits/allowances.ts";

/** A shard of the plan, or what is left for the end. */
export type PlanPart = Shard | "deletions";

/** One shard of a plan and whose lists it changes. */
export interface PlanShard {
  /** Aliases, sorted. */
  readonly accounts: readonly string[];
  /** Lists that it changes. */
  readonly lists: number;
}

function changes({ change, held }: Planned): boolean {
  return change.kind !== "keep" && change.kind !== "delete" && held.length === 0;
}

function isDeletion({ change }: Planned): boolean {
  return change.kind === "delete";
}

/** A list costs a few calls however few entries change; a call changes a hundred. */
const CALLS_OF_A_LIST = 100;

/** How many lists wait until all shards have succeeded. */
export function countDeletions({ lists }: Plan): number {
  return lists.filter((planned) => isDeletion(planned) && planned.held.length === 0).length;
}

/** How many shards a plan is applied in when nobody says: one for each account that it changes, up to DEFAULT_SHARDS; at least one. */
export function planShardCount({ lists, strayShares }: Plan): number {
  const accounts = new Set([...lists.filter(changes), ...strayShares].map(({ at }) => at.accountId));
  return Math.max(1, Math.min(DEFAULT_SHARDS, accounts.size));
}

/** Whose lists each shard applies. It follows from the plan alone, so that every job finds the same; balanced by the changes. */
export function planShards(plan: Plan, count: number): readonly PlanShard[] {
  const weights = new Map<string, { alias: string; id: string; weight: number; lists: number }>();
  const weigh = ({ account, accountId }: Planned["at"], weight: number, lists: number): void => {
    const known = weights.get(account) ?? { alias: account, id: accountId, weight: 0, lists: 0 };
    known.weight += weight;
    known.lists += lists;
    weights.set(account, known);
  };
  for (const planned of plan.lists) {
    const { change } = planned;
    const entries = change.kind === "update" ? change.adds.length + change.removes.length : 0;
    if (changes(planned))
      weigh(planned.at, CALLS_OF_A_LIST + (change.kind === "create" ? change.adds.length : entries), 1);
    // An allowance of the apply may free it.
    else if (change.kind !== "keep" && change.kind !== "delete") weigh(planned.at, 1, 0);
  }
  for (const { at } of plan.strayShares) weigh(at, CALLS_OF_A_LIST, 1);
  const accounts = [...weights.values()].sort((a, b) => compareText(a.alias, b.alias));
  const lists = new Map(accounts.map((one) => [one.alias, one.lists]));
  return assignAccounts(accounts, count).map((aliases) => ({
    accounts: aliases,
    lists: aliases.reduce((sum, alias) => sum + (lists.get(alias) ?? 0), 0),
  }));
}

/** What a part of a saved plan is about. */
export interface PartOfPlan {
  /** The saved plan, with the lists alone that the part must know. Its digests are those of the whole. */
  readonly saved: Plan;
  /** Of these, the lists that the part applies, as they were approved. */
  readonly applies: readonly Planned[];
  /** Narrows the scope of a new plan to them. */
  readonly scope: (scope: Scope) => Scope;
  /** What is applied of the new plan. */
  readonly settle: (plan: Plan) => Plan;
  /** Those of the run, and the removals that the saved plan let go: a label or a person has allowed them where it was made. */
  readonly allowances: Allowances;
}

/** Whether a list that the saved plan held back is free now is for all of its lists to say, which only the saved plan has seen. */
const OF_ALL_LISTS: ReadonlySet<string> = new Set(["not_planned", "too_many_deletes"]);

/**
 * `saved`: unaltered. `allowances`: of this run. What decides over all lists was decided when the plan was made: what it held back stays held
 * back, unless an allowance names the list; what it let go is not held back for what the part cannot see; and no list becomes larger than it
 * said, since lists of other parts may need the room.
 */
export function partOfPlan(saved: Plan, part: PlanPart, allowances: Allowances): PartOfPlan {
  const accounts = part === "deletions" ? undefined : new Set(planShards(saved, part.count)[part.index - 1]?.accounts);
  const isDone = (planned: Planned) =>
    planned.change.kind !== "keep" &&
    isDeletion(planned) === (accounts === undefined) &&
    accounts?.has(planned.at.account) !== false &&
    (planned.held.length === 0 || isAllowed(planned, allowances));
  const done = saved.lists.filter(isDone);
  // The parts of a split list are planned together.
  const groups = new Set(done.map(groupOf));
  const known = saved.lists.filter((planned) => groups.has(groupOf(planned)));
  const strays = saved.strayShares.filter(({ at }) => accounts?.has(at.account) === true);
  // The lists beside a stray share say whether shares are looked for there.
  const places = new Set(strays.map(({ at }) => accountRegionKey(at)));
  const beside = saved.lists.filter(({ at }) => places.has(accountRegionKey(at)));
  const addresses = new Set([...known, ...strays, ...beside].map(({ address }) => address));
  const wholes = new Set(known.flatMap(({ at, partOf }) => (partOf === undefined ? [] : [listAddress(at, partOf)])));
  const regions = new Set([...known, ...strays].map(({ at }) => accountRegionKey(at)));
  const before = new Map(done.map((planned) => [planned.address, planned]));
  const letGo = removalsLetGo(known);
  return {
    allowances: withRemovals(allowances, letGo),
    applies: done,
    saved: { ...saved, lists: known, notPlanned: [], strayShares: strays },
    scope: ({ patterns }) => ({
      patterns,
      includes: (address) => addresses.has(address) || wholes.has(address),
      includesRegion: (key) => regions.has(key),
    }),
    settle: (plan) => {
      // The others are to have what a part of theirs holds that goes: their shard may not have run.
      const unfinished = new Set(plan.lists.filter(changes).map(groupOf));
      const isEarly = (planned: Planned) => isDeletion(planned) && unfinished.has(groupOf(planned));
      return {
        ...plan,
        lists: plan.lists.flatMap((planned) => {
          const approved = before.get(planned.address);
          if (approved === undefined) return [];
          if (isEarly(planned)) return [{ ...planned, held: [...planned.held, TOO_EARLY] }];
          const most = isAllowed(planned, allowances) ? undefined : (letGo.get(groupOf(planned)) ?? 0);
          return [asApproved(planned, approved, most)];
        }),
        notPlanned: plan.notPlanned.filter(({ address }) => before.has(address)),
        deletedBefore: {
          lists: plan.deletedBefore?.lists.filter(({ address }) => before.has(address)) ?? [],
          strayShares: plan.deletedBefore?.strayShares ?? [],
        },
      };
    },
  };
}

const TOO_EARLY: Held = {
  code: "not_planned",
  reason: "it would be deleted, but the other parts of its list are not applied yet",
  detail: "A part goes only when the others have all that is wanted of it. Apply the shards of the plan first.",
};

/** The same for all parts of a split list. */
function groupOf({ address, at, partOf }: Planned): string {
  return partOf === undefined ? address : listAddress(at, partOf);
}

/** Entries that go from the lists that are not held back; for all parts of a split list together. */
function removalsLetGo(lists: readonly Planned[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const planned of lists) {
    const count = planned.held.length === 0 ? removesOf(planned.change).length : 0;
    if (count > 0) counts.set(groupOf(planned), (counts.get(groupOf(planned)) ?? 0) + count);
  }
  return counts;
}

/** `most`: so many removals were let go; undefined: an allowance of the run decides. */
function asApproved(planned: Planned, approved: Planned, most: number | undefined): Planned {
  const isLetGo = ({ code, allow }: Held) =>
    (allow?.kind === "delete" && OF_ALL_LISTS.has(code)) ||
    (allow?.kind === "removals" && most !== undefined && allow.count <= most);
  const held = most === undefined ? planned.held : planned.held.filter((one) => !isLetGo(one));
  return { ...planned, held, change: noLarger(planned.change, approved.change) };
}

function noLarger(change: Change, approved: Change): Change {
  if (change.kind !== "update" || approved.kind !== "update") return change;
  const { resize } = change;
  const most = approved.resize?.to;
  if (resize === undefined || most === undefined || resize.to <= most || most <= resize.from) return change;
  return { ...change, resize: { ...resize, to: most } };
}
