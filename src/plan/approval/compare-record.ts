// Whether what is about to be applied is what was reviewed, list by list.
//
// A pull request's plan is recorded in its comment: of every list whose change the pull request brings, the action and the
// digests. After the merge the plan is made again and compared with the records of the merged pull requests, newest first:
//
//   the list's change now                              with `settings`                          with `exact`
//   follows settings that are applied already          goes ahead                               goes ahead
//   held back                                          stays held back, for its own reason      the same
//   in no record                                       refused                                  refused
//   recorded, of another list id                       refused                                  refused
//   recorded, same settings, same action               goes ahead                               only if every entry is the same
//   recorded, same settings, a later stage of the      goes ahead: an earlier run stopped       refused
//     action (adopt → update, rename done)             half-way
//   recorded, other settings or action                 refused                                  refused
//
// A record that is too large for a comment is one root over all its lists: then what no other record covers must have that root.

import { canonical } from "../../model/canonical.ts";
import { type Plan, type Planned, REFUSED } from "../../model/plan.ts";
import type { Mismatch, RecordedList, RecordedLists, RecordRoot, Requirement } from "../../model/record.ts";
import { sha256 } from "../../model/sha256.ts";
import { countPlan } from "../counts.ts";
import { planDigests } from "../digest.ts";
import { actionOf, idOf, needsReview } from "../review-action.ts";

function recordedList({ change, digests }: Planned): RecordedList {
  return {
    action: actionOf(change),
    id: idOf(change) ?? "",
    settings: digests.settings ?? "",
    exact: digests.exact,
  };
}

/** The record of a plan, by address: of the lists that need a review and that drift does not cause. */
export function recordOf(plan: Plan): ReadonlyMap<string, RecordedList> {
  const lists = plan.lists.filter(({ change, cause }) => cause !== "drift" && needsReview(change));
  return new Map(lists.map((list) => [list.address, recordedList(list)]));
}

/** One hash for all the lists, which are then compared as a whole. */
export function recordRoot(lists: ReadonlyMap<string, RecordedList>): RecordRoot {
  const rows = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  const root = (leaf: (list: RecordedList) => readonly string[]) =>
    sha256(`plsync review 1\n${canonical(rows.map(([address, list]) => sha256(canonical([address, ...leaf(list)]))))}`);
  return {
    kind: "root",
    count: rows.length,
    settings: root(({ action, id, settings }) => [action, id, settings]),
    exact: root(({ exact }) => [exact]),
  };
}

/** True if `now` is what is left of the reviewed action after a run that stopped half-way. */
function isLaterStage(now: string, reviewed: string): boolean {
  const [step = "", rename] = now.split("+");
  const [first = "", renameToo] = reviewed.split("+");
  const isStep = step === first || (step === "update" && first === "adopt");
  return isStep && (rename === undefined || renameToo !== undefined);
}

function short(digest: string): string {
  return digest === "" ? "none" : digest.slice(0, 12);
}

/** Why the list is not as it was reviewed, completing "NAME is not applied: …"; undefined when it is. */
function difference(reviewed: RecordedList, now: RecordedList, requirement: Requirement): string | undefined {
  if (!isLaterStage(now.action, reviewed.action)) return `reviewed was ${reviewed.action}, now it is ${now.action}`;
  if (reviewed.id !== now.id) return `reviewed was a change of ${reviewed.id || "a new list"}, now it is ${now.id}`;
  if (reviewed.settings !== now.settings) {
    return `its settings are not those reviewed (reviewed ${short(reviewed.settings)}, now ${short(now.settings)})`;
  }
  if (requirement === "exact" && reviewed.exact !== now.exact) {
    return "its entries or its version in AWS are not those reviewed, and require-reviewed-plan is exact";
  }
  return undefined;
}

function isRootOf(record: RecordedLists, now: RecordRoot, requirement: Requirement): boolean {
  if (record.kind !== "root" || record.settings !== now.settings) return false;
  return requirement !== "exact" || record.exact === now.exact;
}

/** The lists of the plan that no record covers. `records`: of the merged pull requests, newest first. */
export function mismatches(
  plan: Plan,
  records: readonly RecordedLists[],
  requirement: Requirement,
): readonly Mismatch[] {
  if (requirement === "none") return [];
  const pending = plan.lists.filter(({ change, held }) => needsReview(change) && held.length === 0);
  const different: Mismatch[] = [];
  const unknown = new Map<string, RecordedList>();
  for (const list of pending) {
    const { address } = list;
    const now = recordedList(list);
    const recorded = recordFor(address, records);
    const reason = recorded && difference(recorded, now, requirement);
    if (recorded === undefined) unknown.set(address, now);
    else if (reason !== undefined) different.push({ address, recorded, now, reason });
  }
  const root = recordRoot(unknown);
  if (records.some((record) => isRootOf(record, root, requirement))) return different;
  const reason = "no plan of a merged pull request shows this change";
  return [...different, ...[...unknown].map(([address, now]) => ({ address, now, reason }))];
}

function recordFor(address: string, records: readonly RecordedLists[]): RecordedList | undefined {
  for (const record of records) {
    const found = record.kind === "lists" ? record.lists.get(address) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The digest, 64 hex digits, that approves what remains to be done after the plan is applied without the refused lists. */
export function remainingDigest(plan: Plan, refused: readonly Mismatch[]): string {
  const left = new Set(refused.map(({ address }) => address));
  return planDigests(plan.lists.filter(({ address, held }) => left.has(address) || held.length > 0)).settings;
}

/** The plan with the refused lists held back. `detail`: said about each, in full sentences. */
export function holdMismatches(plan: Plan, refused: readonly Mismatch[], detail: string): Plan {
  const reasons = new Map(refused.map(({ address, reason }) => [address, reason]));
  const lists = plan.lists.map((list) => {
    const reason = reasons.get(list.address);
    return reason === undefined ? list : { ...list, held: [...list.held, { code: REFUSED, reason, detail } as const] };
  });
  return { ...plan, lists, counts: countPlan(lists, plan.notPlanned) };
}

/** The lists of a record that remain to be done. `isDone`: by address. */
export function stillOpen(
  lists: ReadonlyMap<string, RecordedList>,
  isDone: (address: string) => boolean,
): ReadonlyMap<string, RecordedList> {
  return new Map([...lists].filter(([address]) => !isDone(address)));
}
