// What was reviewed: the records in the plan comments of merged pull requests, as far as they can be trusted.
//
//   the comment                                              its record
//   by the author that plsync writes as, nobody else edited  counts
//     it, its plan is of the last commit of the branch
//   by somebody else, whatever it says                       is not looked for
//   edited last by somebody else                             does not count
//   of an older commit, or outdated                          does not count
//   deleted, or never made (forks, `comment: never`)         there is none
//
// This guards against accidents. People with write access are kept by the protection of the branch and the environment.
import pMap from "p-map";
import type { Answer } from "../../github/answer.ts";
import type { GitHub } from "../../github/api.ts";
import { lastEditor } from "../../github/comments.ts";
import { latestPulls, type MergedPull, mergedPulls } from "../../github/merged-pulls.ts";
import { NOTHING_REVIEWED } from "../../github/plan-record.ts";
import { findComment, type StickyComment } from "../../github/sticky-comment.ts";
import type { Review } from "../../model/record.ts";
import { shortCommit } from "../../render/wording.ts";
import type { RunContext } from "../context.ts";
import { ALLOW_REMOVALS_LABEL } from "./label.ts";

export interface MergedRecord {
  readonly pull: MergedPull;
  readonly sticky: StickyComment | undefined;
  readonly review: Review;
  /** Why the review is empty, a full sentence; undefined when the record counts. */
  readonly why: string | undefined;
}

/** Pull requests whose comments are read at once, and looked at when an earlier run left something to do. */
const AT_ONCE = 4;
const MOST_EARLIER = 30;

function without(pull: MergedPull, sticky: StickyComment | undefined, why: string): MergedRecord {
  return { pull, sticky, review: NOTHING_REVIEWED, why: `Pull request #${pull.number}: ${why}` };
}

async function reviewOf(context: RunContext, github: GitHub, pull: MergedPull): Promise<Answer<MergedRecord>> {
  const { name, commentAuthor: author } = context.inputs;
  const found = await findComment({ github, pull: pull.number, name, author });
  if (!found.ok) return found;
  const sticky = found.value;
  if (sticky === undefined) {
    return { ok: true, value: without(pull, sticky, `it has no plan comment by ${author}.`) };
  }
  const { record } = sticky;
  if (record.state === "planning") {
    return { ok: true, value: without(pull, sticky, "its plan comment is outdated.") };
  }
  if (record.head !== pull.head) {
    const commits = `${shortCommit(record.head)}, and ${shortCommit(pull.head)} was merged`;
    return { ok: true, value: without(pull, sticky, `its plan comment is of ${commits}.`) };
  }
  const editor = await lastEditor(github, sticky.comment);
  // A server without GraphQL knows no last editors; GitHub itself always has it.
  if (!editor.ok && editor.problem.kind !== "missing") return editor;
  const by = editor.ok ? editor.value : undefined;
  if (by !== undefined && by.toLowerCase() !== author.toLowerCase()) {
    return { ok: true, value: without(pull, sticky, `its plan comment was edited last by ${by}.`) };
  }
  return { ok: true, value: { pull, sticky, review: record.review, why: undefined } };
}

async function all(
  context: RunContext,
  github: GitHub,
  pulls: readonly MergedPull[],
): Promise<Answer<readonly MergedRecord[]>> {
  const reviews: MergedRecord[] = [];
  for (const answer of await pMap(pulls, (pull) => reviewOf(context, github, pull), { concurrency: AT_ONCE })) {
    if (!answer.ok) return answer;
    reviews.push(answer.value);
  }
  return { ok: true, value: reviews };
}

/** Of the pull requests that this push brought, newest first; none for a run that no push started. `waitForIndex`: until GitHub has linked the pushed commits to their pull requests. */
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
  return pulls.ok ? all(context, github, pulls.value) : pulls;
}

function isOpen({ review }: MergedRecord): boolean {
  return review.kind === "root" || review.lists.size > 0;
}

/**
 * Of pull requests merged earlier, whose own runs were superseded or failed: the run of the newest commit answers for them. Once
 * a list is applied, its record is gone.
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
  const reviews = await all(
    context,
    github,
    latest.value.filter(({ number }) => !numbers.has(number)),
  );
  return reviews.ok ? { ok: true, value: reviews.value.filter(isOpen) } : reviews;
}

/** What the label lets through: recorded in the comment, and still on the pull request. */
export function allowedRemovals(reviews: readonly MergedRecord[]): ReadonlyMap<string, number> {
  const labelled = reviews.filter(({ pull, why }) => why === undefined && pull.labels.includes(ALLOW_REMOVALS_LABEL));
  // Newest first, and the newest counts.
  return new Map([...labelled].reverse().flatMap(({ sticky }) => [...(sticky?.record.allow ?? [])]));
}
