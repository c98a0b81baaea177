// The one comment that plsync keeps on a pull request for each `name`: found by its author and its marker, created when it is missing,
// edited in place. Comments by other authors are never touched, whatever they say; doubles of ours are deleted.
import type { Answer } from "../answer.ts";
import type { GitHub } from "../api.ts";
import { type Comment, createComment, editComment, listComments } from "../comments.ts";
import { isSameLogin } from "../login.ts";
import { type Claimed, readPlanComment } from "./plan-record.ts";

export interface StickyComment {
  readonly comment: Comment;
  readonly claimed: Claimed;
}

export interface Sticky {
  readonly github: GitHub;
  readonly pull: number;
  readonly name: string;
  /** The login that the token writes as. */
  readonly author: string;
}

/** All comments that fit, oldest first. Any workflow of the repository can write as the same author, so none of them is believed yet. */
export async function findComments({ github, pull, name, author }: Sticky): Promise<Answer<readonly StickyComment[]>> {
  const listed = await listComments(github, pull);
  if (!listed.ok) return listed;
  const own = listed.value.filter((comment) => isSameLogin(comment.author, author));
  const found = own.flatMap((comment) => {
    const claimed = readPlanComment(name, comment.body);
    return claimed === undefined ? [] : [{ comment, claimed }];
  });
  return { ok: true, value: found };
}

/** True if the texts differ at most in which run wrote them. */
export function saysTheSame(one: string, other: string): boolean {
  const essence = (text: string): string =>
    text
      .replaceAll("\r\n", "\n")
      .replace(/\[run \d+[^\]]*\]\([^)\s]*\)/g, "[run]")
      .trim();
  return essence(one) === essence(other);
}

/** Edits `existing`, or creates the comment. */
export async function putComment(
  sticky: Sticky,
  existing: Comment | undefined,
  body: string,
): Promise<Answer<Comment>> {
  const { github, pull } = sticky;
  if (existing !== undefined) {
    const edited = await editComment(github, existing.id, body);
    // It was deleted meanwhile.
    if (edited.ok || edited.problem.kind !== "missing") return edited;
  }
  const created = await createComment(github, pull, body);
  if (created.ok || created.problem.kind !== "unreachable") return created;
  // The comment may exist although its answer was lost, so it is looked for before it is created again.
  const found = await findComments(sticky);
  if (!found.ok) return created;
  const same = found.value.find(({ comment }) => comment.body === body);
  return same === undefined ? createComment(github, pull, body) : { ok: true, value: same.comment };
}
