// The one comment that plsync keeps on a pull request for each `name`: found by its author and its marker, created when it is
// missing, edited in place. Comments by other authors are never touched, whatever they say.
import type { Answer } from "./answer.ts";
import type { GitHub } from "./api.ts";
import { type Comment, createComment, editComment, listComments } from "./comments.ts";
import { isSameLogin } from "./login.ts";
import { type PlanRecord, readRecord } from "./plan-record.ts";

export interface StickyComment {
  readonly comment: Comment;
  readonly record: PlanRecord;
}

export interface Sticky {
  readonly github: GitHub;
  readonly pull: number;
  readonly name: string;
  /** The login that the token writes as. */
  readonly author: string;
}

/** The oldest comment that fits, so that all runs agree on it; undefined when there is none. */
export async function findComment({ github, pull, name, author }: Sticky): Promise<Answer<StickyComment | undefined>> {
  const listed = await listComments(github, pull);
  if (!listed.ok) return listed;
  for (const comment of listed.value) {
    const record = isSameLogin(comment.author, author) ? readRecord(name, comment.body) : undefined;
    if (record !== undefined) return { ok: true, value: { comment, record } };
  }
  return { ok: true, value: undefined };
}

/** The body without what differs from run to run although nothing has changed. */
function essence(body: string): string {
  return body
    .replaceAll("\r\n", "\n")
    .replace(/\[run \d+[^\]]*\]\([^)\s]*\)/g, "[run]")
    .replace(/"run":\d+/, '"run":0')
    .trim();
}

/** Edits `existing` unless it says the same already, or creates the comment. */
export async function putComment(
  sticky: Sticky,
  existing: Comment | undefined,
  body: string,
): Promise<Answer<Comment>> {
  const { github, pull } = sticky;
  if (existing !== undefined) {
    if (essence(existing.body) === essence(body)) return { ok: true, value: existing };
    const edited = await editComment(github, existing.id, body);
    // It was deleted meanwhile.
    if (edited.ok || edited.problem.kind !== "missing") return edited;
  }
  const created = await createComment(github, pull, body);
  if (created.ok || created.problem.kind !== "unreachable") return created;
  // The comment may exist although its answer was lost, so it is looked for before it is created again.
  const found = await findComment(sticky);
  if (!found.ok) return created;
  return found.value === undefined ? createComment(github, pull, body) : { ok: true, value: found.value.comment };
}
