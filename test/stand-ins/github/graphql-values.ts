// What GraphQL says about comments, pull requests and commits. A field that takes arguments is a function of them.

import { accountId, graphqlLogin, isBot, nodeId } from "./actors.ts";
import { type Call, mayRead } from "./call.ts";
import type { Commit } from "./commit-graph.ts";
import { blobSha } from "./commit-routes.ts";
import type { CommentRecord, IssueRecord } from "./records.ts";
import { basePermissions } from "./roles.ts";

export type Value = Readonly<Record<string, unknown>>;
type Arguments = Readonly<Record<string, unknown>>;

/** The token may not see it; GitHub answers null for the whole root field. */
export class Forbidden extends Error {}

function demandRead(call: Call, scopes: Parameters<typeof mayRead>[1]): void {
  if (!mayRead(call, scopes)) throw new Forbidden("Resource not accessible by integration");
}

/** Deleted accounts are null in GraphQL. */
function actor(login: string | null): Value | null {
  if (login === null || login === "ghost") return null;
  const name = graphqlLogin(login);
  const id = accountId(login);
  return {
    __typename: isBot(login) ? "Bot" : "User",
    ...{ id: nodeId(isBot(login) ? "BOT" : "U", id), databaseId: id, login: name, name: null },
    url: isBot(login) ? `https://github.com/apps/${name}` : `https://github.com/${name}`,
  };
}

/** A page of items; cursors are the places of items, from 1. */
function connection<Item>(items: readonly Item[], of: (item: Item) => unknown) {
  return ({ first, after }: Arguments): Value => {
    const start = Number(after ?? 0);
    const page = items.slice(start, start + Number(first));
    const end = start + page.length;
    const pageInfo = { hasNextPage: end < items.length, endCursor: page.length === 0 ? null : String(end) };
    return { totalCount: items.length, nodes: page.map(of), pageInfo };
  };
}

function pullValue(call: Call, issue: IssueRecord): Value {
  const { pull, author, labels, number, reviews } = issue;
  const writers = (login: string) => basePermissions(call.repository.roles.of(login)).push;
  return {
    __typename: "PullRequest",
    ...{ id: issue.nodeId, number, author: actor(author), headRefOid: pull?.head, baseRefName: pull?.base },
    ...{ merged: pull?.mergedAt !== null, mergedAt: pull?.mergedAt ?? null },
    labels: connection(labels, (name) => ({ __typename: "Label", name })),
    latestOpinionatedReviews: (given: Arguments) => {
      demandRead(call, ["pull-requests"]);
      const latest = new Map(reviews.map((review) => [review.author, review]));
      const shown = [...latest.values()].filter((review) => given.writersOnly !== true || writers(review.author));
      return connection(shown, (review) => ({
        __typename: "PullRequestReview",
        ...{ state: review.state, submittedAt: review.submittedAt, author: actor(review.author) },
        commit: commitValue(call, { sha: review.commit, parents: [], files: {} }),
      }))(given);
    },
  };
}

/** Edits newest first; of a comment that was edited, its first text is among them. */
function edits({ versions }: CommentRecord): readonly unknown[] {
  return versions.length < 2 ? [] : versions.toReversed();
}

/** A comment. */
export function commentValue(call: Call, comment: CommentRecord): Value {
  demandRead(call, ["issues", "pull-requests"]);
  const { body, createdAt, updatedAt, lastEditedAt } = comment;
  const issue = call.repository.issue(comment.issue);
  return {
    __typename: "IssueComment",
    ...{ id: comment.nodeId, databaseId: comment.id, body, url: comment.htmlUrl },
    ...{ author: actor(comment.author), editor: actor(comment.editor) },
    ...{ createdAt, updatedAt, lastEditedAt, includesCreatedEdit: comment.versions.length > 1 },
    ...{ isMinimized: comment.isHidden, minimizedReason: comment.isHidden ? "outdated" : null },
    pullRequest: issue.pull === undefined ? null : pullValue(call, issue),
    userContentEdits: connection(edits(comment), (edit) => {
      const { at, by, deletedAt, text } = edit as CommentRecord["versions"][number];
      return {
        __typename: "UserContentEdit",
        ...{ editedAt: at, editor: actor(by), deletedAt, deletedBy: null },
        diff: deletedAt === null ? text : null,
      };
    }),
  };
}

function fileValue(text: string, path: string): Value {
  const oid = blobSha(Buffer.from(text));
  const object = { __typename: "Blob", id: oid, oid, text, isTruncated: false, isBinary: false, byteSize: text.length };
  return { __typename: "TreeEntry", name: path.slice(path.lastIndexOf("/") + 1), oid, object };
}

/** A folder, whose id is another one whenever one of its files is; undefined: no file lies in it. */
function folderValue(files: Commit["files"], path: string): Value | undefined {
  const inside = Object.entries(files).filter(([name]) => name.startsWith(`${path}/`));
  if (inside.length === 0) return undefined;
  const oid = blobSha(Buffer.from(JSON.stringify(inside.sort())));
  // Folders stand among its entries, once each.
  const names = new Set(inside.map(([name]) => name.slice(path.length + 1).split("/")[0] ?? ""));
  const entries = () => [...names].sort().map((name) => entryValue({ files }, `${path}/${name}`));
  const object = { __typename: "Tree", id: oid, oid, entries };
  return { __typename: "TreeEntry", name: path.slice(path.lastIndexOf("/") + 1), oid, object };
}

/** What the commit has at the path: a file or a folder; null: neither. */
function entryValue({ files }: Pick<Commit, "files">, path: string): Value | null {
  const text = files[path];
  return text === undefined ? (folderValue(files, path) ?? null) : fileValue(text, path);
}

function commitValue(call: Call, commit: Commit, isLate = false): Value {
  const { repository } = call;
  const known = (shas: readonly string[]): readonly Commit[] =>
    shas.flatMap((sha) => repository.commits.find(sha) ?? []);
  return {
    __typename: "Commit",
    ...{ id: commit.sha, oid: commit.sha },
    parents: connection(known(commit.parents), (parent) => commitValue(call, parent)),
    file: ({ path }: Arguments) => {
      demandRead(call, ["contents"]);
      return entryValue(commit, String(path));
    },
    history: (given: Arguments) => {
      const { path } = given;
      // As `git log -- PATH`: a commit counts when it has another file there than each of its parents.
      const touches = ({ parents, files }: Commit): boolean =>
        path === undefined ||
        path === null ||
        (parents.length === 0
          ? files[String(path)] !== undefined
          : known(parents).every((parent) => parent.files[String(path)] !== files[String(path)]));
      const all = repository.commits.history(commit.sha).toReversed().filter(touches);
      const late = repository.isLate();
      return connection(all, (each) => commitValue(call, each, late))(given);
    },
    associatedPullRequests: (given: Arguments) => {
      demandRead(call, ["pull-requests"]);
      return connection(isLate ? [] : repository.pullsOf(commit.sha), (issue) => pullValue(call, issue))(given);
    },
  };
}

/** The object with that id; null when there is none. */
export function objectValue(call: Call, oid: unknown): Value | null {
  demandRead(call, ["contents"]);
  const commit = call.repository.commits.find(String(oid));
  return commit === undefined ? null : commitValue(call, commit);
}
