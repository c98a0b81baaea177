// Comments of pull requests: found by who wrote them and what they begin with, made, edited.
import { type Answer, field, numberField, odd, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";

export interface Comment {
  readonly id: number;
  /** GraphQL's name for it. */
  readonly nodeId: string;
  readonly author: string;
  readonly body: string;
  /** Where people see it. */
  readonly url: string;
}

export function readComment(value: unknown): Comment | undefined {
  const id = numberField(value, "id");
  if (id === undefined) return undefined;
  return {
    id,
    nodeId: textField(value, "node_id") ?? "",
    // GitHub shows accounts that are gone as "ghost", and names none.
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

/** All of them, from the oldest to the newest. */
export async function listComments(github: GitHub, pull: number): Promise<Answer<readonly Comment[]>> {
  const listed = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pull });
  return listed.ok ? { ok: true, value: listed.value.flatMap((value) => readComment(value) ?? []) } : listed;
}

export async function createComment(github: GitHub, pull: number, body: string): Promise<Answer<Comment>> {
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  return comment(await github.call(route, { issue_number: pull, body }));
}

export async function editComment(github: GitHub, id: number, body: string): Promise<Answer<Comment>> {
  const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
  return comment(await github.call(route, { comment_id: id, body }));
}

const EDITOR = `query($id: ID!) { node(id: $id) { ... on IssueComment { lastEditedAt editor { __typename login } } } }`;

/** Who edited the comment last, as REST names authors; undefined: nobody. Only GraphQL says it. */
export async function lastEditor(github: GitHub, { nodeId }: Comment): Promise<Answer<string | undefined>> {
  const answer = await github.graphql(EDITOR, { id: nodeId });
  if (!answer.ok) return answer;
  const node = field(answer.value, "node");
  if (field(node, "editor") === undefined) return odd("the comment's last editor");
  const login = textField(node, "editor", "login");
  // Of an account that is gone GitHub only tells that it was there.
  if (login === undefined) return { ok: true, value: field(node, "lastEditedAt") ? "ghost" : undefined };
  // GraphQL leaves out the suffix that REST gives to the logins of apps.
  return { ok: true, value: field(node, "editor", "__typename") === "Bot" ? `${login}[bot]` : login };
}
