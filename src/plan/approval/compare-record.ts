// Whether what is about to be applied is what was reviewed, list by list.
//
// A pull request's plan is recorded: of every list whose change the pull request brings, the action, the digests and the counts. After the
// merge the plan is made again, and each list is compared with the record that decides about it (action/review/newest-word.ts):
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
//   adds more than max_additions beyond its record     refused                                  refused
//
// A record that is too large for a comment is one root over all its lists: then what no newer record decides must have that root. It still
// counts what each list was to gain; where even that did not fit, every entry must be the same.

import { canonical } from "../../model/canonical.ts";
import { addsOf, removesOf } from "../../model/change.ts";
import { type Plan, type Planned, REFUSED } from "../../model/plan.ts";
import type { Mismatch, RecordedList, RecordRoot, Requirement } from "../../model/record.ts";
import { counted } from "../../model/sentence.ts";
import { sha256 } from "../../model/sha256.ts";
import { planDigests } from "../change-digests.ts";
import { countPlan } from "../counts.ts";
import { actionOf, idOf, needsReview } from "../review-action.ts";

function recordedList({ change, digests }: Planned, before: string | undefined): RecordedList {
  return {
    action: actionOf(change),
    id: idOf(change) ?? "",
    before,
    settings: digests.settings ?? "",
    exact: digests.exact,
    adds: addsOf(change).length,
    removes: removesOf(change).length,
  };
}

/** Settings digests of lists in the file before, by address: empty text for a list that it does not name, undefined when not known. */
export type SettingsBefore = (address: string) => string | undefined;

/** What a base plan says of its lists; everything is new to a file that the pull request brings. */
export function settingsIn(basePlan: Plan): SettingsBefore {
  const named = basePlan.lists.filter(({ mapping }) => mapping !== undefined);
  const known = new Map(named.map(({ address, digests }) => [address, digests.settings]));
  const unknown = new Set(basePlan.notPlanned.map(({ address }) => address));
  return (address) => (known.has(address) || unknown.has(address) ? known.get(address) : "");
}

/**
 * The record of a plan, by address: of the lists that need a review and that drift does not cause. A deletion is recorded only where
 * the pull request is known to cause it: that takes the base file, which does not delete the list.
 */
export function recordOf(plan: Plan, before: SettingsBefore): ReadonlyMap<string, RecordedList> {
  const isRecorded = ({ change, cause }: Planned): boolean =>
    change.kind === "delete" ? cause === "pull_request" : cause !== "drift" && needsReview(change);
  const lists = plan.lists.filter(isRecorded);
  return new Map(lists.map((list) => [list.address, recordedList(list, before(list.address))]));
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
    adds: new Map(rows.map(([address, { adds }]) => [address, adds])),
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
export function difference(
  reviewed: RecordedList,
  now: RecordedList,
  requirement: Requirement,
  maxAdditions: number,
): string | undefined {
  if (!isLaterStage(now.action, reviewed.action)) return `reviewed was ${reviewed.action}, now it is ${now.action}`;
  if (reviewed.id !== now.id) return `reviewed was a change of ${reviewed.id || "a new list"}, now it is ${now.id}`;
  if (reviewed.settings !== now.settings) {
    return `its settings are not those reviewed (reviewed ${short(reviewed.settings)}, now ${short(now.settings)})`;
  }
  if (requirement === "exact" && reviewed.exact !== now.exact) {
    return "its entries or its version in AWS are not those reviewed, and require-reviewed-plan is exact";
  }
  return unseenAdditions(reviewed.adds, now.adds, maxAdditions);
}

/** Why entries that follow the interfaces are too many, completing "NAME is not applied: …"; undefined when they are not. */
export function unseenAdditions(reviewed: number, now: number, maxAdditions: number): string | undefined {
  if (now <= reviewed + maxAdditions) return undefined;
  return `it would add ${counted(now, "entry")}; ${reviewed} were reviewed, and max_additions allows ${maxAdditions} more`;
}

/** True if the lists are exactly those that the root was made of. */
export function isRootOf(
  root: RecordRoot,
  lists: ReadonlyMap<string, RecordedList>,
  requirement: Requirement,
): boolean {
  const now = recordRoot(lists);
  const isExact = requirement === "exact" || root.adds === undefined;
  return root.settings === now.settings && (!isExact || root.exact === now.exact);
}

/** The lists whose change needs a review and is not held back anyway, as they would be recorded now, by address. */
export function listsToReview(plan: Plan): ReadonlyMap<string, RecordedList> {
  const pending = plan.lists.filter(({ change, held }) => needsReview(change) && held.length === 0);
  return new Map(pending.map((list) => [list.address, recordedList(list, undefined)]));
}

/** The digest, 64 hex digits, that approves what remains to be done after the plan is applied without the refused lists. */
export function remainingDigest(plan: Plan, refused: readonly Mismatch[]): string {
  const left = new Set(refused.map(({ address }) => address));
  const remaining = plan.lists.filter(({ address, held }) => left.has(address) || held.length > 0);
  return planDigests(remaining, [plan.config.works]).settings;
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
