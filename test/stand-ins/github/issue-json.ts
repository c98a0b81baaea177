// Comments, issues, pull requests and the repository as GitHub's REST API writes them, with more fields than plsync reads. `api` is
// where the stand-in listens.
import { accountId, accountJson, appJson, isBot, nodeId } from "./actors.ts";
import type { Described } from "./described.ts";
import type { CommentRecord, IssueRecord, PullRecord } from "./records.ts";
import { HTML_URL, NAME, OWNER, REPOSITORY_ID } from "./repository.ts";

/** The API's address of the repository. */
export function repositoryUrl(api: string): string {
  return `${api}/repos/${OWNER}/${NAME}`;
}

function association(login: string): "NONE" | "MEMBER" {
  return isBot(login) ? "NONE" : "MEMBER";
}

/** A comment on an issue or a pull request. */
export function commentJson(comment: CommentRecord, api: string): Described<"issue-comment"> {
  const url = repositoryUrl(api);
  return {
    url: `${url}/issues/comments/${comment.id}`,
    html_url: comment.htmlUrl,
    issue_url: `${url}/issues/${comment.issue}`,
    id: comment.id,
    node_id: comment.nodeId,
    user: accountJson(comment.author, api),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(comment.author),
    body: comment.body,
    reactions: { url: `${url}/issues/comments/${comment.id}/reactions`, total_count: 0 },
    performed_via_github_app: appJson(comment.author),
  };
}

/** A label by its name. */
export function labelJson(name: string, api: string): Described<"label"> {
  const url = `${repositoryUrl(api)}/labels/${encodeURIComponent(name)}`;
  const id = accountId(name);
  return { id, node_id: nodeId("LA", id), url, name, color: "ededed", default: false, description: null };
}

/** An issue, or a pull request as the issues API writes it. `comments`: how many it has. */
export function issueJson(issue: IssueRecord, api: string, comments: number): Described<"issue"> {
  const { number, pull } = issue;
  const url = `${repositoryUrl(api)}/issues/${number}`;
  const pullUrl = `${repositoryUrl(api)}/pulls/${number}`;
  const pullRequest = { url: pullUrl, html_url: issue.htmlUrl, merged_at: pull?.mergedAt ?? null };
  return {
    url,
    repository_url: repositoryUrl(api),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    html_url: issue.htmlUrl,
    id: 2_700_000_000 + number,
    node_id: issue.nodeId,
    number,
    title: issue.title,
    user: accountJson(issue.author, api),
    labels: issue.labels.map((name) => labelJson(name, api)),
    state: issue.state,
    locked: false,
    assignees: [],
    milestone: null,
    comments,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: association(issue.author),
    ...(pull === undefined ? {} : { draft: false, pull_request: pullRequest }),
    body: issue.body,
    closed_by: issue.closedBy === null ? null : accountJson(issue.closedBy, api),
    performed_via_github_app: appJson(issue.author),
    state_reason: issue.stateReason,
  };
}

/** The repository. */
export function repositoryJson(api: string, isPrivate: boolean, hasIssues: boolean): Described<"repository"> {
  return {
    id: REPOSITORY_ID,
    node_id: nodeId("R", REPOSITORY_ID),
    name: NAME,
    full_name: `${OWNER}/${NAME}`,
    private: isPrivate,
    owner: { ...accountJson(OWNER, api), type: "Organization" },
    html_url: HTML_URL,
    fork: false,
    url: repositoryUrl(api),
    has_issues: hasIssues,
    archived: false,
    disabled: false,
    visibility: isPrivate ? "private" : "public",
    default_branch: "main",
  };
}

function end(
  owner: string,
  ref: string,
  sha: string,
  repo: Described<"repository">,
  api: string,
): NonNullable<Described<"pull-request-simple">["head"]> {
  return { label: `${owner}:${ref}`, ref, sha, user: accountJson(owner, api), repo };
}

/** A pull request as lists have it. `baseSha`: the tip of its base, before the merge if it is merged. */
export function pullJson(
  issue: IssueRecord,
  pull: PullRecord,
  api: string,
  baseSha: string,
): Described<"pull-request-simple"> {
  const repo = repositoryJson(api, false, true);
  const fork = { ...repo, id: 922, full_name: `${issue.author}/${NAME}`, fork: true };
  const { number } = issue;
  return {
    url: `${repositoryUrl(api)}/pulls/${number}`,
    id: 1_900_000_000 + number,
    node_id: issue.nodeId,
    html_url: issue.htmlUrl,
    issue_url: `${repositoryUrl(api)}/issues/${number}`,
    number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: accountJson(issue.author, api),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.commits.at(-1) ?? null,
    // GitHub describes no null for the description of these labels, but answers it.
    labels: issue.labels.map((name) => labelJson(name, api)) as NonNullable<Described<"pull-request-simple">["labels"]>,
    draft: false,
    head: end(pull.fork ? issue.author : OWNER, pull.headRef, pull.head, pull.fork ? fork : repo, api),
    base: end(OWNER, pull.base, baseSha, repo, api),
    author_association: association(issue.author),
    auto_merge: null,
  };
}
