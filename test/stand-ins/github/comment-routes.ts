// Endpoints for comments of issues and pull requests.
import type { Scope } from "./actors.ts";
import { ApiError, type FieldError, invalid, notFound } from "./api-error.ts";
import { bodyOf, type Call, demand, loginOf, numberParam, textOf } from "./call.ts";
import { commentJson, repositoryUrl } from "./issue-json.ts";
import { listReply } from "./paging.ts";
import type { CommentRecord, IssueRecord } from "./records.ts";
import type { Route } from "./route.ts";

/** GitHub's own limit: "Body is too long (maximum is 65536 characters)". */
export const LONGEST_BODY = 65_536;
const EITHER: readonly Scope[] = ["issues", "pull-requests"];

/** True if the text has more than `most` code points, which is how GitHub counts characters. */
export function isTooLong(text: string, most: number): boolean {
  return text.length > most && [...text].length > most;
}

/** The documentation says that either permission is enough; GitHub requires the one for the kind of thing (rest-api-description #6994). */
function scopesOf({ pull }: IssueRecord): readonly Scope[] {
  return pull === undefined ? ["issues"] : ["pull-requests"];
}

function issueOf({ repository }: Call, number: number): IssueRecord {
  const issue = repository.issues.get(number);
  if (issue === undefined) throw notFound();
  if (!repository.hasIssues && issue.pull === undefined) {
    throw new ApiError(410, "Issues has been disabled in this repository.");
  }
  return issue;
}

function commentOf(call: Call): CommentRecord {
  const comment = call.repository.comments.get(numberParam(call));
  if (comment === undefined) throw notFound();
  return comment;
}

/** Creating and editing are refused in different words; both are as seen. */
function checkedBody(call: Call, tooLong: FieldError): string {
  const body = textOf(bodyOf(call), "body", true) ?? "";
  if (body.trim() === "") {
    throw invalid({ resource: "IssueComment", code: "unprocessable", field: "data", message: "Body cannot be blank" });
  }
  if (isTooLong(body, LONGEST_BODY)) throw invalid(tooLong);
  return body;
}

export const COMMENT_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    docs: "issues/comments#list-issue-comments",
    answer: (call) => {
      const { number } = issueOf(call, numberParam(call));
      demand(call, "read", EITHER);
      const comments = [...call.repository.comments.values()].filter(({ issue }) => issue === number);
      return listReply(call, comments, (comment) => commentJson(comment, call.api));
    },
  },
  {
    method: "POST",
    path: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    docs: "issues/comments#create-an-issue-comment",
    answer: (call) => {
      const issue = issueOf(call, numberParam(call));
      demand(call, "write", scopesOf(issue), EITHER);
      const message = `Body is too long (maximum is ${LONGEST_BODY} characters)`;
      const body = checkedBody(call, { resource: "IssueComment", code: "unprocessable", field: "data", message });
      const comment = call.repository.addComment(issue.number, loginOf(call), body);
      const location = `${repositoryUrl(call.api)}/issues/comments/${comment.id}`;
      return { status: 201, body: commentJson(comment, call.api), headers: { location } };
    },
  },
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
    docs: "issues/comments#get-an-issue-comment",
    answer: (call) => {
      const comment = commentOf(call);
      demand(call, "read", EITHER);
      return { status: 200, body: commentJson(comment, call.api) };
    },
  },
  {
    method: "PATCH",
    path: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
    docs: "issues/comments#update-an-issue-comment",
    answer: (call) => {
      const comment = commentOf(call);
      demand(call, "write", scopesOf(issueOf(call, comment.issue)), EITHER);
      const message = `body is too long (maximum is ${LONGEST_BODY} characters)`;
      const body = checkedBody(call, { resource: "IssueComment", code: "custom", field: "body", message });
      const edited = call.repository.editComment(comment.id, loginOf(call), body);
      return { status: 200, body: commentJson(edited, call.api) };
    },
  },
  {
    method: "DELETE",
    path: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
    docs: "issues/comments#delete-an-issue-comment",
    answer: (call) => {
      const comment = commentOf(call);
      demand(call, "write", scopesOf(issueOf(call, comment.issue)), EITHER);
      call.repository.comments.delete(comment.id);
      return { status: 204, body: "" };
    },
  },
];
