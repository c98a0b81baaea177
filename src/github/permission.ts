// What a person may do in the repository, as GitHub says it. Apps are no people: they have no permission here.
import { type Answer, field, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";
import { inRoute } from "./route.ts";

/** From the least to the most (GitHub Docs, "Repository roles for an organization"). A custom role counts as the one it is based on. */
const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The names that `user.permissions` has for them, the most first. */
const IN_ANSWER = [
  ["admin", "admin"],
  ["maintain", "maintain"],
  ["push", "write"],
  ["triage", "triage"],
  ["pull", "read"],
] as const;

/** True if the permission includes `least`. */
export function includes(permission: Permission, least: Permission): boolean {
  return PERMISSIONS.indexOf(permission) >= PERMISSIONS.indexOf(least);
}

/** The permission of the account with that login. It takes `metadata: read`, which every token of a job has. */
export async function permissionOf(github: GitHub, login: string): Promise<Answer<Permission>> {
  const route = "GET /repos/{owner}/{repo}/collaborators/{+username}/permission";
  const answer = await github.call(route, { username: inRoute(login) });
  // "… is not a user": an App, or an account that is gone.
  if (!answer.ok) return answer.problem.kind === "missing" ? { ok: true, value: "none" } : answer;
  const { value } = answer;
  // Logins are compared as GitHub does, without case.
  if (textField(value, "user", "login")?.toLowerCase() !== login.toLowerCase()) return { ok: true, value: "none" };
  const [, permission = "none"] = IN_ANSWER.find(([name]) => field(value, "user", "permissions", name) === true) ?? [];
  return { ok: true, value: permission };
}

/** True if the account may write. */
export async function mayWrite(github: GitHub, login: string): Promise<Answer<boolean>> {
  const permission = await permissionOf(github, login);
  return permission.ok ? { ok: true, value: includes(permission.value, "write") } : permission;
}
