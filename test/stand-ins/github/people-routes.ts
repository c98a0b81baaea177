// Endpoints about who did what and who may: label events of an issue, and the permission of an account.
import { accountJson } from "./actors.ts";
import { notFound } from "./api-error.ts";
import { demand, numberParam } from "./call.ts";
import { repositoryUrl } from "./issue-json.ts";
import { listReply } from "./paging.ts";
import type { Permission } from "./repository.ts";
import type { Route } from "./route.ts";

/** "The permission attribute provides the legacy base roles": maintain is write, triage is read (GitHub Docs). */
const LEGACY: Readonly<Record<Permission, string>> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
  none: "none",
};

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
  {
    // Needs `metadata: read`, which every token has.
    method: "GET",
    path: "/repos/{owner}/{repo}/collaborators/{username}/permission",
    docs: "collaborators/collaborators#get-repository-permissions-for-a-user",
    answer: (call) => {
      demand(call, "read", ["contents", "issues", "pull-requests"]);
      const [login = ""] = call.params;
      const role = call.repository.permissionOf(login);
      const user = { ...accountJson(login, call.api), role_name: role };
      return { status: 200, body: { permission: LEGACY[role], role_name: role, user } };
    },
  },
];
