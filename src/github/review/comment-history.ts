// A comment through time: every text that it has had, who wrote it, whether it is hidden; and who approved its pull request when, on
// which commit. Only GraphQL knows; one query has all of it, and more pages where they are needed.
//
// Of an edited comment GitHub keeps every text whole, the first one too, in what it calls `diff`. A text whose edit was deleted is gone.
import { compareText } from "../../model/account-region.ts";
import { type Answer, field, nodesField, odd, textField } from "../answer.ts";
import type { GitHub } from "../api.ts";

/** One text of the comment. */
export interface CommentVersion {
  /** ISO 8601, UTC, to the second. */
  readonly at: string;
  /** Login as REST spells it; `ghost` for a deleted account. */
  readonly by: string;
  /** Undefined: GitHub does not tell it any more. */
  readonly body: string | undefined;
}

/** A person's latest word on the pull request, as far as it is an approval. */
export interface Approval {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The commit that it is on; empty when GitHub no longer has it. */
  readonly commit: string;
}

export interface CommentHistory {
  readonly isHidden: boolean;
  /** Oldest first. */
  readonly versions: readonly CommentVersion[];
  /** Of people with write access, newest first. */
  readonly approvals: readonly Approval[];
  /** Who opened the pull request. */
  readonly author: string;
}

const QUERY = `query($id: ID!, $edits: String, $reviews: String) {
  node(id: $id) { ... on IssueComment {
    body createdAt lastEditedAt isMinimized author { __typename login }
    userContentEdits(first: 100, after: $edits) {
      pageInfo { hasNextPage endCursor }
      nodes { editedAt deletedAt diff editor { __typename login } }
    }
    pullRequest {
      author { __typename login }
      latestOpinionatedReviews(first: 100, after: $reviews, writersOnly: true) {
        pageInfo { hasNextPage endCursor }
        nodes { state submittedAt author { __typename login } commit { oid } }
      }
    }
  } }
}`;

/** 1,000 edits or reviews; more are no review that anybody has followed. */
const MOST_PAGES = 10;

/** GraphQL omits the suffix that REST adds to the logins of apps. */
function loginOf(actor: unknown): string {
  const login = textField(actor, "login");
  if (login === undefined) return "ghost";
  return textField(actor, "__typename") === "Bot" ? `${login}[bot]` : login;
}

function nextPage(value: unknown, ...path: readonly string[]): string | undefined {
  const info = field(value, ...path, "pageInfo");
  return field(info, "hasNextPage") === true ? textField(info, "endCursor") : undefined;
}

function versionOf(edit: unknown): CommentVersion {
  const isDeleted = field(edit, "deletedAt") !== null;
  return {
    at: textField(edit, "editedAt") ?? "",
    by: loginOf(field(edit, "editor")),
    body: isDeleted ? undefined : textField(edit, "diff"),
  };
}

function approvalOf(review: unknown): readonly Approval[] {
  const at = textField(review, "submittedAt");
  // Without its commit an approval counts all the same, and then for nothing: without any, less would be demanded.
  const commit = textField(review, "commit", "oid") ?? "";
  const author = field(review, "author");
  const isPerson = textField(author, "__typename") === "User";
  if (textField(review, "state") !== "APPROVED" || !isPerson || at === undefined) return [];
  return [{ by: loginOf(author), at, commit }];
}

function byTime(a: { readonly at: string }, b: { readonly at: string }): number {
  return compareText(a.at, b.at);
}

/** GitHub may answer null for what it cannot tell just now: that is not "none". */
function isThere(node: unknown, ...path: readonly string[]): boolean {
  const nodes = field(node, ...path, "nodes");
  return Array.isArray(nodes) && !nodes.includes(null);
}

/** `nodeId`: of the comment. */
export async function commentHistory(github: GitHub, nodeId: string): Promise<Answer<CommentHistory>> {
  const edits: unknown[] = [];
  const reviews: unknown[] = [];
  let node: unknown;
  let cursors: { readonly edits?: string; readonly reviews?: string } = {};
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await github.graphql(QUERY, { id: nodeId, ...cursors });
    if (!answer.ok) return answer;
    node = field(answer.value, "node");
    const isUnedited = page === 0 && field(node, "lastEditedAt") === null;
    if (!isUnedited && !isThere(node, "userContentEdits")) return odd("the comment's history");
    if (!isThere(node, "pullRequest", "latestOpinionatedReviews")) return odd("the pull request's reviews");
    if (page === 0 || cursors.edits !== undefined) edits.push(...nodesField(node, "userContentEdits"));
    const reviewed = ["pullRequest", "latestOpinionatedReviews"];
    if (page === 0 || cursors.reviews !== undefined) reviews.push(...nodesField(node, ...reviewed));
    const more = { edits: nextPage(node, "userContentEdits"), reviews: nextPage(node, ...reviewed) };
    if (more.edits === undefined && more.reviews === undefined) break;
    cursors = { ...(more.edits && { edits: more.edits }), ...(more.reviews && { reviews: more.reviews }) };
    if (page === MOST_PAGES - 1) return odd("an end of the comment's history");
  }
  if (edits.length === 0 && field(node, "lastEditedAt") !== null) return odd("the comment's history");
  const first: CommentVersion = {
    at: textField(node, "createdAt") ?? "",
    by: loginOf(field(node, "author")),
    body: textField(node, "body"),
  };
  return {
    ok: true,
    value: {
      isHidden: field(node, "isMinimized") !== false,
      // A comment that was never edited has no edits, not even its first text. They come newest first, and of one second stay in order.
      versions: edits.length === 0 ? [first] : edits.map(versionOf).reverse().sort(byTime),
      approvals: reviews.flatMap(approvalOf).sort(byTime).reverse(),
      author: loginOf(field(node, "pullRequest", "author")),
    },
  };
}
