// The newest word on a list decides: going back along the default branch, the first pull request whose verified record names the list.
// Older records never count for it, so a revert closes what it reverts.
//
//   a step of the branch                                        for the lists that nothing newer decided
//   leaves the mappings file and what it names as they were     passed over; no record of it is read
//   a pull request whose record names the list                  decides: goes ahead as recorded, else refused
//   a pull request whose record does not name it                passed over if it was planned on the very file that it was merged
//                                                               into, or leaves the list's settings alone, else refused
//   changes one of them, no verified record: a direct push too     passed over if it leaves the list's settings alone, else refused
//   the end of what is read: 100 commits                        refused
import type { Answer } from "../../github/answer.ts";
import type { Step } from "../../github/review/merge-history.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { Plan } from "../../model/plan.ts";
import type { Mismatch, RecordedList } from "../../model/record.ts";
import { difference, isRootOf, listsToReview, unseenAdditions } from "../../plan/approval/compare-record.ts";
import { shortCommit } from "../../render/wording.ts";
import type { FilesAt } from "./files-at.ts";
import { type MergedRecord, mergedRecord, type Reader } from "./records.ts";

export interface Word {
  /** All records that were read, newest first. */
  readonly records: readonly MergedRecord[];
  readonly mismatches: readonly Mismatch[];
}

export interface Line {
  /** The branch's steps, newest first. */
  readonly steps: readonly Step[];
  /** What came before them, as far as it is known. */
  readonly earlier: readonly Step[];
  readonly isWhole: boolean;
  /** Records that were read already. */
  readonly known: ReadonlyMap<number, MergedRecord>;
  readonly filesAt: FilesAt;
}

/** Versions of the file that are read for steps without a record. */
const MOST_FILES = 5;

const NEVER_SHOWN = "no plan of a merged pull request shows this change";

/** By address, why a list is refused; undefined: it goes ahead. What is not in it is passed over. */
type Judged = ReadonlyMap<string, string | undefined>;

type Rows = ReadonlyMap<string, RecordedList>;

interface Case {
  readonly reader: Reader;
  readonly line: Line;
  /** Lists that nothing newer decided, as they would be recorded now. */
  readonly open: Map<string, RecordedList>;
  /** `max_additions` by address. */
  readonly additions: ReadonlyMap<string, number>;
}

/** `max_additions` by address of the list. */
export function additionsOf(configuration: Configuration): ReadonlyMap<string, number> {
  const lists = configuration.mappings.flatMap((mapping) => mapping.lists);
  return new Map(lists.map(({ address, limits }) => [address, limits.maxAdditions]));
}

/** The lists whose settings right before the merge were not those that the pull request was planned against. */
async function plannedElsewhere({ filesAt }: Line, { before }: Step, rows: Rows): Promise<Answer<ReadonlySet<string>>> {
  const then = before === undefined ? undefined : await filesAt.settingsAt(before, [...rows.keys()]);
  if (then?.ok === false) return then;
  const moved = [...rows].filter(([address, { before: was }]) => was === undefined || was !== then?.value.get(address));
  return { ok: true, value: new Set(moved.map(([address]) => address)) };
}

async function judge(
  { reader, line, open, additions }: Case,
  step: Step,
  merged: MergedRecord,
): Promise<Answer<Judged>> {
  const { verified, pull } = merged;
  const { requirement } = reader.context.inputs;
  if (verified === undefined) return { ok: true, value: new Map() };
  const { recorded } = verified.record;
  if (recorded.kind === "root") {
    const isSame = verified.isOnSameFile && isRootOf(recorded, open, requirement);
    const why = `the plan of pull request #${pull.number} was reviewed as a whole, ${recorded.count} lists, and what would be applied now is not the same`;
    const judged = [...open].map(([address, { adds }]) => {
      const most = additions.get(address) ?? 0;
      return [address, isSame ? unseenAdditions(recorded.adds?.get(address) ?? adds, adds, most) : why] as const;
    });
    return { ok: true, value: new Map(judged) };
  }
  const rows: Rows = new Map([...recorded.lists].filter(([address]) => open.has(address)));
  const none: Answer<ReadonlySet<string>> = { ok: true, value: new Set() };
  const elsewhere = verified.isOnSameFile ? none : await plannedElsewhere(line, step, rows);
  if (!elsewhere.ok) return elsewhere;
  const judged = [...rows].map(([address, was]) => {
    const is = open.get(address) ?? was;
    const why = elsewhere.value.has(address)
      ? `pull request #${pull.number} was planned when this list had other settings than at the merge`
      : difference(was, is, requirement, additions.get(address) ?? 0);
    return [address, why] as const;
  });
  const unnamed = verified.isOnSameFile ? none : await changedUnnamed(line, step, open, rows);
  if (!unnamed.ok) return unnamed;
  return {
    ok: true,
    value: new Map([...judged, ...[...unnamed.value].map((address) => [address, NEVER_SHOWN] as const)]),
  };
}

/**
 * The lists that the step changed although its record does not name them. On another base nothing of that looked new: so what was
 * reverted in between would come back, and an older record would seem to allow it.
 */
async function changedUnnamed(
  { filesAt }: Line,
  step: Step,
  open: ReadonlyMap<string, RecordedList>,
  rows: Rows,
): Promise<Answer<ReadonlySet<string>>> {
  const changed = await filesAt.changedIn(
    step,
    [...open.keys()].filter((address) => !rows.has(address)),
  );
  return changed.ok ? { ok: true, value: new Set(changed.value) } : changed;
}

/** For a step that changes the file and has no verified record: the lists whose settings it changed are refused. */
async function judgeUnseen({ line, open }: Case, step: Step, mayRead: boolean): Promise<Answer<Judged>> {
  const addresses = [...open.keys()];
  const changed = mayRead ? await line.filesAt.changedIn(step, addresses) : ({ ok: true, value: addresses } as const);
  if (!changed.ok) return changed;
  const why = step.pull === undefined ? `${shortCommit(step.last)} was pushed without a pull request` : NEVER_SHOWN;
  return { ok: true, value: new Map(changed.value.map((address) => [address, why])) };
}

/** Decides, list by list, whether what is about to be applied is what was reviewed. The problem is GitHub's. */
export async function newestWord(
  reader: Reader,
  { plan, configuration, line }: { readonly plan: Plan; readonly configuration: Configuration; readonly line: Line },
): Promise<Answer<Word>> {
  const now = listsToReview(plan);
  const open = new Map(now);
  const at: Case = { reader, line, open, additions: additionsOf(configuration) };
  const records: MergedRecord[] = [...line.known.values()];
  const refused = new Map<string, Pick<Mismatch, "reason" | "recorded">>();
  let unseen = 0;
  for (const step of line.steps) {
    if (open.size === 0 || step.changesFile === undefined) break;
    if (!step.changesFile && step.changesNamed === false) continue;
    const { pull } = step;
    let merged = pull && line.known.get(pull.number);
    if (pull !== undefined && merged === undefined) {
      const read = await mergedRecord(reader, step, pull);
      if (!read.ok) return read;
      merged = read.value;
      records.push(merged);
    }
    const rows = merged?.verified?.record.recorded;
    const judged = merged?.verified
      ? await judge(at, step, merged)
      : await judgeUnseen(at, step, ++unseen <= MOST_FILES);
    if (!judged.ok) return judged;
    for (const [address, reason] of judged.value) {
      const recorded = rows?.kind === "lists" ? rows.lists.get(address) : undefined;
      if (reason !== undefined) refused.set(address, recorded === undefined ? { reason } : { reason, recorded });
      open.delete(address);
    }
  }
  for (const address of open.keys()) refused.set(address, { reason: NEVER_SHOWN });
  const mismatches = [...now].flatMap(([address, is]): readonly Mismatch[] => {
    const found = refused.get(address);
    return found === undefined ? [] : [{ address, now: is, ...found }];
  });
  return { ok: true, value: { records, mismatches } };
}
