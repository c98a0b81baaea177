// The endpoint about who did what: label events of an issue.
import { accountJson } from "./actors.ts";
import { notFound } from "./api-error.ts";
import { demand, numberParam } from "./call.ts";
import { repositoryUrl } from "./issue-json.ts";
import { listReply } from "./paging.ts";
import type { Route } from "./route.ts";

export const PEOPLE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/issues/{issue_number}/events",
    docs: "issues/events#list-issue-events",
    answer: (call) => {
      const issue = call.repository.issues.get(numberParam(call));
      if (issue === undefined) throw notFound();
      demand(call, "read", ["issues", "pull-requests"]);
      return listReply(call, issue.events, ({ event, label, actor, at }) => ({
        ...{ event, created_at: at, actor: accountJson(actor, call.api), commit_id: null },
        ...{ url: `${repositoryUrl(call.api)}/issues/events/1`, label: { name: label, color: "ededed" } },
      }));
    },
  },
];
