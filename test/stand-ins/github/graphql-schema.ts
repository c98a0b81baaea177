// The corner of GitHub's GraphQL schema that plsync may ask for (GitHub Docs, "Reference" of the GraphQL API); the rest is unknown here.

const ACTOR = { login: "String", url: "URI" };
const ACCOUNT = { ...ACTOR, id: "ID", databaseId: "Int" };
const PAGE = { first: "Int", last: "Int", after: "String", before: "String" };

function connection(node: string): Readonly<Record<string, string>> {
  return { nodes: node, totalCount: "Int", pageInfo: "PageInfo" };
}

/** Type → field → its type; of a list, the type of its items. */
export const SCHEMA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Query: { node: "Node", repository: "Repository" },
  Node: { id: "ID" },
  Actor: ACTOR,
  Bot: ACCOUNT,
  User: { ...ACCOUNT, name: "String" },
  PageInfo: { hasNextPage: "Boolean", endCursor: "String" },
  IssueComment: {
    ...{ id: "ID", databaseId: "Int", body: "String", url: "URI", author: "Actor", editor: "Actor" },
    ...{ createdAt: "DateTime", updatedAt: "DateTime", lastEditedAt: "DateTime", includesCreatedEdit: "Boolean" },
    ...{ isMinimized: "Boolean", minimizedReason: "String", pullRequest: "PullRequest" },
    userContentEdits: "UserContentEditConnection",
  },
  UserContentEditConnection: connection("UserContentEdit"),
  UserContentEdit: { editedAt: "DateTime", deletedAt: "DateTime", diff: "String", editor: "Actor", deletedBy: "Actor" },
  PullRequest: {
    ...{ id: "ID", number: "Int", author: "Actor", headRefOid: "GitObjectID", baseRefName: "String" },
    ...{ merged: "Boolean", mergedAt: "DateTime", labels: "LabelConnection" },
    latestOpinionatedReviews: "PullRequestReviewConnection",
  },
  PullRequestConnection: connection("PullRequest"),
  PullRequestReviewConnection: connection("PullRequestReview"),
  PullRequestReview: { state: "PullRequestReviewState", submittedAt: "DateTime", author: "Actor", commit: "Commit" },
  LabelConnection: connection("Label"),
  Label: { name: "String" },
  Repository: { id: "ID", object: "GitObject" },
  GitObject: { id: "ID", oid: "GitObjectID" },
  Commit: {
    ...{ id: "ID", oid: "GitObjectID", parents: "CommitConnection", file: "TreeEntry" },
    ...{ history: "CommitHistoryConnection", associatedPullRequests: "PullRequestConnection" },
  },
  CommitConnection: connection("Commit"),
  CommitHistoryConnection: connection("Commit"),
  TreeEntry: { name: "String", oid: "GitObjectID", object: "GitObject" },
  Tree: { id: "ID", oid: "GitObjectID", entries: "TreeEntry" },
  Blob: { id: "ID", oid: "GitObjectID", text: "String", isTruncated: "Boolean", isBinary: "Boolean", byteSize: "Int" },
};

/** Interface → what implements it. */
export const IMPLEMENTATIONS: Readonly<Record<string, readonly string[]>> = {
  Node: ["IssueComment", "Bot", "User", "Commit", "Blob", "Tree", "PullRequest"],
  Actor: ["Bot", "User"],
  GitObject: ["Commit", "Blob", "Tree"],
};

/** `Type.field` → its arguments. */
const ARGUMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Query.node": { id: "ID!" },
  "Query.repository": { owner: "String!", name: "String!", followRenames: "Boolean" },
  "Repository.object": { oid: "GitObjectID", expression: "String" },
  "Commit.file": { path: "String!" },
  "Commit.history": { ...PAGE, path: "String" },
  "PullRequest.latestOpinionatedReviews": { ...PAGE, writersOnly: "Boolean" },
};

/** The arguments of a field; every connection takes pages. */
export function argumentsOf(type: string, field: string): Readonly<Record<string, string>> {
  const own = ARGUMENTS[`${type}.${field}`];
  return own ?? (isConnection(type, field) ? PAGE : {});
}

/** True for lists that come in pages. */
export function isConnection(type: string, field: string): boolean {
  return SCHEMA[type]?.[field]?.endsWith("Connection") ?? false;
}
