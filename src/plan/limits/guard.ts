// The limits that hold a list back. A limit never stops the run, nor a part of a list's change: a list is changed as a whole or not
// at all. Every reason has the numbers, and the allowance that lets it through once where there is one.
//
//   what                                                        held back when                          allowance
//   entries that lose access, wholly or partly                  more than max_removals                  removals
//   entries or addresses that lose access, in per cent          more than max_removal_percent of        removals
//                                                               either, and more than ignore_below
//                                                               entries lose access
//   nothing left in a list that had entries                     unless allow_empty                      removals
//   entries added                                               more than max_additions, in a sync      apply
//   entries that do not fit                                     n > fixed size or limit                 (change max_entries)
//   lists deleted                                               more than max_deletes, then all of them delete
//   a deleted list                                              something references it, or that is     (remove the references)
//                                                               unknown
//
// An entry that goes while what stays covers it loses nothing. An allowance of removals counts the entries that lose access.
import type { Allowance, Allowances } from "../../model/allowance.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { Limits } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import { counted } from "../../model/sentence.ts";
import { exceedsPercent, type Loss, lossOf, percent } from "./loss.ts";

export interface GuardedChange {
  readonly address: string;
  readonly limits: Limits;
  readonly have: readonly Cidr[];
  /** What the list holds after the change. */
  readonly after: readonly Cidr[];
  readonly adds: number;
  readonly removes: number;
  /** True: an entry may stand for many addresses of sources, so addresses count like entries. */
  readonly isAggregated?: boolean;
}

function removals(address: string, count: number): Allowance {
  return { kind: "removals", address, count };
}

function tooMuchLost(change: GuardedChange, loss: Loss): Held | undefined {
  const { limits, address } = change;
  const allow = removals(address, loss.entries);
  if (loss.entries > limits.maxRemovals) {
    return {
      code: "limit_reached",
      reason: `it would lose ${loss.entries} of ${loss.ofEntries} entries (${percent(loss.entries, loss.ofEntries)} %); max_removals is ${limits.maxRemovals}`,
      allow,
    };
  }
  if (change.isAggregated && loss.addresses > BigInt(limits.maxRemovals)) {
    return {
      code: "limit_reached",
      reason: `${loss.addresses} of its ${loss.ofAddresses} addresses would lose access; max_removals is ${limits.maxRemovals}`,
      allow,
    };
  }
  const manyAddresses = change.isAggregated === true && loss.addresses > BigInt(limits.ignoreBelow);
  if (loss.entries <= limits.ignoreBelow) {
    if (!manyAddresses) return undefined;
    return tooManyAddresses(loss, limits, allow);
  }
  if (exceedsPercent(loss.entries, loss.ofEntries, limits.maxRemovalPercent)) {
    return {
      code: "limit_reached",
      reason: `it would lose ${loss.entries} of ${loss.ofEntries} entries (${percent(loss.entries, loss.ofEntries)} %, the limit is ${limits.maxRemovalPercent} %)`,
      allow,
    };
  }
  return tooManyAddresses(loss, limits, allow);
}

function tooManyAddresses(loss: Loss, limits: Limits, allow: Allowance): Held | undefined {
  if (exceedsPercent(loss.addresses, loss.ofAddresses, limits.maxRemovalPercent)) {
    return {
      code: "limit_reached",
      reason: `${loss.addresses} of its ${loss.ofAddresses} addresses would lose access (${percent(loss.addresses, loss.ofAddresses)} %, the limit is ${limits.maxRemovalPercent} %)`,
      allow,
    };
  }
  return undefined;
}

/** The reasons to hold back the removals of one list; empty: none, or an allowance covers them. */
export function guardRemovals(change: GuardedChange, allowances: Allowances): readonly Held[] {
  if (change.removes === 0) return [];
  const loss = lossOf(change.have, change.after);
  const allowed = allowances.removals.get(change.address);
  if (allowed !== undefined && allowed >= loss.entries) return [];
  const held: Held[] = [];
  if (change.after.length === 0 && change.have.length > 0 && !change.limits.allowEmpty) {
    held.push({
      code: "would_be_empty",
      reason: `it would become empty (${counted(loss.entries, "entry")} would go)`,
      detail: "To let it be empty, set `limits: { allow_empty: true }`.",
      allow: removals(change.address, loss.entries),
    });
  }
  const lost = tooMuchLost(change, loss);
  // A list that becomes empty always loses everything: one reason is enough, unless only the other stops a list that may be empty.
  if (lost !== undefined && held.length === 0) held.push(lost);
  return held.map((one) =>
    allowed === undefined
      ? one
      : {
          ...one,
          detail: [one.detail, `This run allows ${allowed}, which is not enough.`].filter(Boolean).join(" "),
        },
  );
}

/** In a sync, a list may not grow by more than its limit: someone should look at a source that suddenly brings thousands. */
export function guardAdditions(change: Pick<GuardedChange, "address" | "limits" | "adds">): readonly Held[] {
  if (change.adds <= change.limits.maxAdditions) return [];
  return [
    {
      code: "limit_reached",
      reason: `a sync would add ${change.adds} entries; max_additions is ${change.limits.maxAdditions}`,
      detail: "A reviewed apply has no such limit.",
      allow: { kind: "apply", address: change.address },
    },
  ];
}

/** How many lists one run may delete: the file's number, or else 1 or 10 % of the owner's lists, whichever is more. */
export function maxDeletes(configured: number | undefined, ownedLists: number): number {
  return configured ?? Math.max(1, Math.floor(ownedLists / 10));
}
