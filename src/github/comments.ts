// Comments on pull requests: listing, creating, editing and deleting them.
import { type Answer, numberField, odd, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";

export interface Comment {
  readonly id: number;
  /** The id that GraphQL knows it by. */
  readonly nodeId: string;
  /** Login; empty when the account is gone. */
  readonly author: string;
  readonly body: string;
  /** Where people see it. */
  readonly url: string;
}

/** The comment in an answer of the REST API; undefined when it has no id. */
export function readComment(value: unknown): Comment | undefined {
  const id = numberField(value, "id");
  if (id === undefined) return undefined;
  return {
    id,
    nodeId: textField(value, "node_id") ?? "",
    // GitHub shows deleted accounts as "ghost", but the API has no user for them.
    author: textField(value, "user", "login") ?? "",
    body: textField(value, "body") ?? "",
    url: textField(value, "html_url") ?? "",
  };
}

function comment(answer: Answer<unknown>): Answer<Comment> {
  if (!answer.ok) return answer;
  const value = readComment(answer.value);
  return value === undefined ? odd("the comment") : { ok: true, value };
}

/** All comments on the pull request, oldest first. */
export async function listComments(github: GitHub, pull: number): Promise<Answer<readonly Comment[]>> {
  const listed = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pull });
  return listed.ok ? { ok: true, value: listed.value.flatMap((value) => readComment(value) ?? []) } : listed;
}

/** Posts a comment of at most 65,536 characters ("Body is too long", GitHub's error 422). */
export async function createComment(github: GitHub, pull: number, body: string): Promise<Answer<Comment>> {
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  return comment(await github.call(route, { issue_number: pull, body }));
}

/** Replaces the body of a comment. */
export async function editComment(github: GitHub, id: number, body: string): Promise<Answer<Comment>> {
  const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
  return comment(await github.call(route, { comment_id: id, body }));
}

/** Deletes a comment; one that is gone already is deleted. */
export async function deleteComment(github: GitHub, id: number): Promise<Answer<unknown>> {
  const answer = await github.call("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
  return !answer.ok && answer.problem.kind === "missing" ? { ok: true, value: undefined } : answer;
}
