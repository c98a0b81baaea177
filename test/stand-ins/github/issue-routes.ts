// Endpoints for issues, among which GitHub counts pull requests too, and for their labels.
import type { Scope } from "./actors.ts";
import { ApiError, badShape, invalid, notFound } from "./api-error.ts";
import { bodyOf, type Call, demand, type Fields, loginOf, numberParam, textOf } from "./call.ts";
import { isTooLong, LONGEST_BODY } from "./comment-routes.ts";
import { issueJson, labelJson, repositoryUrl } from "./issue-json.ts";
import { listReply } from "./paging.ts";
import type { IssueRecord, StateReason } from "./records.ts";
import type { Route } from "./route.ts";

/** As the error says; what is enforced may be more. */
const LONGEST_TITLE = 256;
const EITHER: readonly Scope[] = ["issues", "pull-requests"];
const REASONS: readonly StateReason[] = ["completed", "not_planned", "duplicate", "reopened"];

function json(call: Call, issue: IssueRecord): unknown {
  const comments = [...call.repository.comments.values()].filter((comment) => comment.issue === issue.number);
  return issueJson(issue, call.api, comments.length);
}

function disabled(): ApiError {
  return new ApiError(410, "Issues has been disabled in this repository.");
}

function issueOf(call: Call): IssueRecord {
  const issue = call.repository.issues.get(numberParam(call));
  if (issue === undefined) throw notFound();
  if (!call.repository.hasIssues && issue.pull === undefined) throw disabled();
  return issue;
}

function oneOf<T extends string>(fields: Fields, name: string, values: readonly T[]): T | undefined {
  const text = textOf(fields, name);
  const value = values.find((each) => each === text);
  if (text !== undefined && value === undefined) {
    throw invalid({ resource: "Issue", code: "invalid", field: name, message: `${text} is not included in the list` });
  }
  return value;
}

function labelsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw badShape("For 'properties/labels', the value is not an array.");
  const names = value.map((each: unknown) => (typeof each === "object" && each !== null ? Object(each).name : each));
  if (!names.every((name) => typeof name === "string")) throw badShape("For 'labels/items', no subschema matched.");
  return [...new Set(names)];
}

function checkedTexts(fields: Fields): { readonly title?: string; readonly body?: string | null } {
  const title = textOf(fields, "title");
  const body = fields.body === null ? null : textOf(fields, "body");
  if (title?.trim() === "") throw invalid({ resource: "Issue", code: "missing_field", field: "title" });
  for (const [field, text, most] of [
    ["title", title, LONGEST_TITLE],
    ["body", body ?? undefined, LONGEST_BODY],
  ] as const) {
    if (text === undefined || !isTooLong(text, most)) continue;
    const message = `${field} is too long (maximum is ${most} characters)`;
    throw invalid({ resource: "Issue", code: "custom", field, message });
  }
  return { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
}

/** GitHub Docs, "List repository issues". */
function listed({ repository, query }: Call): readonly IssueRecord[] {
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const creator = query.get("creator");
  const since = query.get("since");
  const hasLabel = (issue: IssueRecord, name: string): boolean =>
    issue.labels.some((label) => label.toLowerCase() === name.toLowerCase());
  const key = (issue: IssueRecord): string => (query.get("sort") === "updated" ? issue.updatedAt : issue.createdAt);
  const found = [...repository.issues.values()]
    .filter((issue) => repository.hasIssues || issue.pull !== undefined)
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => labels.every((name) => hasLabel(issue, name)))
    .filter((issue) => creator === null || issue.author.toLowerCase() === creator.toLowerCase())
    .filter((issue) => since === null || issue.updatedAt >= since)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return query.get("direction") === "asc" ? found : found.reverse();
}

export const ISSUE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/issues",
    docs: "issues/issues#list-repository-issues",
    answer: (call) => {
      demand(call, "read", ["issues"]);
      return listReply(call, listed(call), (issue) => json(call, issue));
    },
  },
  {
    method: "POST",
    path: "/repos/{owner}/{repo}/issues",
    docs: "issues/issues#create-an-issue",
    answer: (call) => {
      if (!call.repository.hasIssues) throw disabled();
      demand(call, "write", ["issues"]);
      const fields = bodyOf(call);
      if (fields.title === undefined) throw badShape(`"title" wasn't supplied.`);
      const { title = "", body = null } = checkedTexts(fields);
      const issue = call.repository.addIssue(loginOf(call), { title, body, labels: labelsOf(fields.labels) ?? [] });
      const location = `${repositoryUrl(call.api)}/issues/${issue.number}`;
      return { status: 201, body: json(call, issue), headers: { location } };
    },
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/issues/{issue_number}",
    docs: "issues/issues#get-an-issue",
    answer: (call) => {
      const issue = issueOf(call);
      demand(call, "read", EITHER);
      return { status: 200, body: json(call, issue) };
    },
  },
  {
    method: "PATCH",
    path: "/repos/{owner}/{repo}/issues/{issue_number}",
    docs: "issues/issues#update-an-issue",
    answer: (call) => {
      const { number, pull } = issueOf(call);
      demand(call, "write", pull === undefined ? ["issues"] : ["pull-requests"], EITHER);
      const fields = bodyOf(call);
      const state = oneOf(fields, "state", ["open", "closed"]);
      const stateReason = fields.state_reason === null ? undefined : oneOf(fields, "state_reason", REASONS);
      const labels = labelsOf(fields.labels);
      const issue = call.repository.updateIssue(number, loginOf(call), {
        ...checkedTexts(fields),
        ...(labels === undefined ? {} : { labels }),
        ...(state === undefined ? {} : { state }),
        ...(stateReason === undefined ? {} : { stateReason }),
      });
      return { status: 200, body: json(call, issue) };
    },
  },
  {
    method: "POST",
    path: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
    docs: "issues/labels#add-labels-to-an-issue",
    answer: (call) => {
      const issue = issueOf(call);
      demand(call, "write", EITHER);
      const more = labelsOf(bodyOf(call).labels) ?? [];
      const labels = [...new Set([...issue.labels, ...more])];
      call.repository.updateIssue(issue.number, loginOf(call), { labels });
      return { status: 200, body: labels.map((name) => labelJson(name, call.api)) };
    },
  },
];
