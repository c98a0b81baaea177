// Endpoints for pull requests, and for those that brought a commit.
import { accountJson } from "./actors.ts";
import { noCommit, notFound } from "./api-error.ts";
import { type Call, demand, numberParam } from "./call.ts";
import { pullJson } from "./issue-json.ts";
import { listReply } from "./paging.ts";
import type { IssueRecord } from "./records.ts";
import { OWNER } from "./repository.ts";
import type { Route } from "./route.ts";

function json({ api, repository }: Call, issue: IssueRecord): Readonly<Record<string, unknown>> {
  const { pull } = issue;
  if (pull === undefined) throw notFound();
  return pullJson(issue, pull, api, repository.baseOf(pull));
}

/** GitHub Docs, "List pull requests": newest first by default; with another `sort` than `created`, ascending by default. */
function listed({ repository, query }: Call): readonly IssueRecord[] {
  const state = query.get("state") ?? "open";
  const base = query.get("base");
  const head = query.get("head");
  const sort = query.get("sort") ?? "created";
  const direction = query.get("direction") ?? (sort === "created" ? "desc" : "asc");
  const key = (issue: IssueRecord): string => (sort === "updated" ? issue.updatedAt : issue.createdAt);
  const found = [...repository.issues.values()]
    .filter((issue) => issue.pull !== undefined && (state === "all" || issue.state === state))
    .filter(({ pull }) => base === null || pull?.base === base)
    .filter(({ author, pull }) => head === null || head === `${pull?.fork ? author : OWNER}:${pull?.headRef}`)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return direction === "asc" ? found : found.reverse();
}

export const PULL_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    docs: "commits/commits#list-pull-requests-associated-with-a-commit",
    answer: (call) => {
      demand(call, "read", ["pull-requests"]);
      const { repository } = call;
      const [ref = ""] = call.params;
      const commit = repository.commits.find(ref);
      if (commit === undefined) throw noCommit(ref);
      return listReply(call, repository.isLate() ? [] : repository.pullsOf(commit.sha), (issue) => json(call, issue));
    },
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/pulls",
    docs: "pulls/pulls#list-pull-requests",
    answer: (call) => {
      demand(call, "read", ["pull-requests"]);
      return listReply(call, listed(call), (issue) => json(call, issue));
    },
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/pulls/{pull_number}",
    docs: "pulls/pulls#get-a-pull-request",
    answer: (call) => {
      demand(call, "read", ["pull-requests"]);
      const issue = call.repository.issues.get(numberParam(call));
      if (issue?.pull === undefined) throw notFound();
      const merged = issue.pull.mergedAt !== null;
      const more = { merged, mergeable: merged ? null : true, mergeable_state: merged ? "unknown" : "clean" };
      const mergedBy = merged ? accountJson("jane", call.api) : null;
      return { status: 200, body: { ...json(call, issue), ...more, merged_by: mergedBy } };
    },
  },
];
