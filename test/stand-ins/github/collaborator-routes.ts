// The endpoint that says what a person may do in the repository.
import { accountJson, isBot } from "./actors.ts";
import { ApiError } from "./api-error.ts";
import { loginOf } from "./call.ts";
import type { Described } from "./described.ts";
import { basePermissions, legacyPermission } from "./roles.ts";
import type { Route } from "./route.ts";

export const COLLABORATOR_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/collaborators/{username}/permission",
    docs: "collaborators/collaborators#get-repository-permissions-for-a-user",
    // It takes `metadata: read`, which every token of a job has.
    answer: (call) => {
      loginOf(call);
      const [login = ""] = call.params;
      // Apps are no users. GitHub was seen to answer this for the accounts that they act as.
      if (isBot(login)) throw new ApiError(404, `${login} is not a user`);
      const role = call.repository.roles.of(login);
      const body: Described<"repository-collaborator-permission"> = {
        permission: legacyPermission(role),
        role_name: role?.name ?? "none",
        user: {
          ...accountJson(login, call.api),
          permissions: basePermissions(role),
          role_name: role?.name ?? "none",
        },
      };
      return { status: 200, body };
    },
  },
];
