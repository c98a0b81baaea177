// Issues: listing by label, creating, editing. GitHub lists pull requests among them; they are left out.
import { type Answer, field, numberField, odd, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";
import { labelNames } from "./labels.ts";

export interface Issue {
  readonly number: number;
  /** Login; empty when the account is gone. */
  readonly author: string;
  readonly isOpen: boolean;
  readonly body: string;
  readonly labels: readonly string[];
  /** Where people see it. */
  readonly url: string;
}

function readIssue(value: unknown): Issue | undefined {
  const number = numberField(value, "number");
  if (number === undefined || field(value, "pull_request") !== undefined) return undefined;
  return {
    number,
    author: textField(value, "user", "login") ?? "",
    isOpen: textField(value, "state") === "open",
    body: textField(value, "body") ?? "",
    labels: labelNames(value, "labels"),
    url: textField(value, "html_url") ?? "",
  };
}

function issue(answer: Answer<unknown>): Answer<Issue> {
  if (!answer.ok) return answer;
  const value = readIssue(answer.value);
  return value === undefined ? odd("the issue") : { ok: true, value };
}

/** All issues with the label, open and closed, oldest first. */
export async function listIssues(github: GitHub, label: string): Promise<Answer<readonly Issue[]>> {
  const parameters = { labels: label, state: "all", sort: "created", direction: "asc" };
  const listed = await github.list("GET /repos/{owner}/{repo}/issues", parameters);
  return listed.ok ? { ok: true, value: listed.value.flatMap((value) => readIssue(value) ?? []) } : listed;
}

/** Opens an issue. Labels that do not exist yet are created; GitHub drops them silently when the token may not set labels. */
export async function createIssue(
  github: GitHub,
  content: { readonly title: string; readonly body: string; readonly labels: readonly string[] },
): Promise<Answer<Issue>> {
  return issue(await github.call("POST /repos/{owner}/{repo}/issues", content));
}

export interface IssueChange {
  readonly title?: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly state_reason?: "completed";
}

/** Replaces the given fields of an issue. */
export async function editIssue(github: GitHub, number: number, change: IssueChange): Promise<Answer<Issue>> {
  const route = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
  return issue(await github.call(route, { issue_number: number, ...change }));
}

/** Adds a label to those that the issue has. */
export async function addLabel(github: GitHub, number: number, label: string): Promise<Answer<unknown>> {
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/labels";
  return github.call(route, { issue_number: number, labels: [label] });
}
