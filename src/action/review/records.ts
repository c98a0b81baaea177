// The records in the plan comments of merged pull requests, as far as they can be trusted.
//
//   the comment                                              its record
//   by the author that plsync writes as, edited by no        counts
//     other account, its plan of the branch's last commit
//   by another author, whatever it says                      is not looked for
//   edited last by another account                           does not count
//   of an older commit, or outdated                          does not count
//   deleted, or never made (forks, `comment: never`)         there is none
//
// This guards against accidents. People with write access are kept by the protection of the branch and the environment.
import pMap from "p-map";
import type { Answer } from "../../github/answer.ts";
import type { GitHub } from "../../github/api.ts";
import { lastEditor } from "../../github/comments.ts";
import { isSameLogin } from "../../github/login.ts";
import { latestPulls, type MergedPull, mergedPulls } from "../../github/merged-pulls.ts";
import { NOTHING_RECORDED } from "../../github/plan-record.ts";
import { findComment, type StickyComment } from "../../github/sticky-comment.ts";
import type { RecordedLists } from "../../model/record.ts";
import { shortCommit } from "../../render/wording.ts";
import type { RunContext } from "../context.ts";
import { ALLOW_REMOVALS_LABEL } from "./label.ts";

export interface MergedRecord {
  readonly pull: MergedPull;
  /** The plan comment; undefined when there is none. */
  readonly sticky: StickyComment | undefined;
  /** What counts: nothing when the record cannot be trusted. */
  readonly recorded: RecordedLists;
  /** Why nothing counts, a full sentence; undefined when the record does. */
  readonly why: string | undefined;
}

/** Pull requests whose comments are read at once. */
const AT_ONCE = 4;
/** Pull requests that are looked at when earlier runs left something to do. */
const MOST_EARLIER = 30;

function untrusted(pull: MergedPull, sticky: StickyComment | undefined, why: string): MergedRecord {
  return { pull, sticky, recorded: NOTHING_RECORDED, why: `Pull request #${pull.number}: ${why}` };
}

async function recordOf(context: RunContext, github: GitHub, pull: MergedPull): Promise<Answer<MergedRecord>> {
  const { name, commentAuthor: author } = context.inputs;
  const found = await findComment({ github, pull: pull.number, name, author });
  if (!found.ok) return found;
  const sticky = found.value;
  if (sticky === undefined) {
    return { ok: true, value: untrusted(pull, sticky, `it has no plan comment by ${author}.`) };
  }
  const { record } = sticky;
  if (record.state === "planning") {
    return { ok: true, value: untrusted(pull, sticky, "its plan comment is outdated.") };
  }
  if (record.head !== pull.head) {
    const commits = `${shortCommit(record.head)}, and ${shortCommit(pull.head)} was merged`;
    return { ok: true, value: untrusted(pull, sticky, `its plan comment is of ${commits}.`) };
  }
  const editor = await lastEditor(github, sticky.comment);
  // A server without GraphQL knows no last editors; GitHub itself always has it.
  if (!editor.ok && editor.problem.kind !== "missing") return editor;
  const by = editor.ok ? editor.value : undefined;
  if (by !== undefined && !isSameLogin(by, author)) {
    return { ok: true, value: untrusted(pull, sticky, `its plan comment was edited last by ${by}.`) };
  }
  return { ok: true, value: { pull, sticky, recorded: record.recorded, why: undefined } };
}

async function recordsOf(
  context: RunContext,
  github: GitHub,
  pulls: readonly MergedPull[],
): Promise<Answer<readonly MergedRecord[]>> {
  const records: MergedRecord[] = [];
  for (const answer of await pMap(pulls, (pull) => recordOf(context, github, pull), { concurrency: AT_ONCE })) {
    if (!answer.ok) return answer;
    records.push(answer.value);
  }
  return { ok: true, value: records };
}

/**
 * Of the pull requests that this push brought, newest first; none when the event is not a push. `commit`: what was pushed.
 * `waitForIndex`: until GitHub has linked the pushed commits to their pull requests, up to 30 seconds.
 */
export async function pushedRecords(
  context: RunContext,
  github: GitHub,
  commit: string,
  waitForIndex: boolean,
): Promise<Answer<readonly MergedRecord[]>> {
  const { event } = context;
  if (event.kind !== "push") return { ok: true, value: [] };
  const pulls = await mergedPulls(
    github,
    { branch: event.defaultBranch, before: event.before, after: commit },
    waitForIndex,
  );
  return pulls.ok ? recordsOf(context, github, pulls.value) : pulls;
}

function isOpen({ recorded }: MergedRecord): boolean {
  return recorded.kind === "root" || recorded.lists.size > 0;
}

/**
 * Of the last 30 pull requests merged into `branch` but `known`, those with something left to do: their own runs were superseded or
 * failed, and the run of the newest commit answers for them. Once a list is applied, its record is gone.
 */
export async function earlierRecords(
  context: RunContext,
  github: GitHub,
  branch: string,
  known: readonly MergedRecord[],
): Promise<Answer<readonly MergedRecord[]>> {
  const latest = await latestPulls(github, branch, MOST_EARLIER);
  if (!latest.ok) return latest;
  const numbers = new Set(known.map(({ pull }) => pull.number));
  const earlier = latest.value.filter(({ number }) => !numbers.has(number));
  const records = await recordsOf(context, github, earlier);
  return records.ok ? { ok: true, value: records.value.filter(isOpen) } : records;
}

/**
 * Removals that the label allows, the number of entries by address of the list: recorded in the comment, with the label still on
 * the pull request. `records`: newest first; of several for one list the newest counts.
 */
export function allowedRemovals(records: readonly MergedRecord[]): ReadonlyMap<string, number> {
  const labelled = records.filter(({ pull, why }) => why === undefined && pull.labels.includes(ALLOW_REMOVALS_LABEL));
  return new Map([...labelled].reverse().flatMap(({ sticky }) => [...(sticky?.record.allow ?? [])]));
}
