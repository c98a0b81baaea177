// Who calls, what the token permits, and accounts as REST and GraphQL write them.
import { createHash } from "node:crypto";
import type { Described } from "./described.ts";

export type Scope = "actions" | "contents" | "issues" | "pull-requests";
export type Access = "read" | "write";

export interface Token {
  readonly login: string;
  readonly permissions: Readonly<Partial<Record<Scope, Access>>>;
}

/** The token of a job with the permissions that plsync's documentation asks for. */
export const JOB_TOKEN = "ghs_job";
export const JOB: Token = {
  login: "github-actions[bot]",
  permissions: { actions: "read", contents: "read", issues: "write", "pull-requests": "write" },
};

/** Well-known accounts; the id of any other is derived from its login. */
const IDS: Readonly<Record<string, number>> = {
  "github-actions[bot]": 41898282,
  "dependabot[bot]": 49699333,
  ghost: 10137,
};

/** Apps have logins with this suffix. */
export function isBot(login: string): boolean {
  return login.endsWith("[bot]");
}

/** The login as GraphQL writes it: bots without their suffix. */
export function graphqlLogin(login: string): string {
  return login.replace(/\[bot\]$/, "");
}

/** The global id of a thing, as GraphQL knows it. `prefix`: of its kind, `IC` for a comment. */
export function nodeId(prefix: string, id: number): string {
  return `${prefix}_${Buffer.from(`${prefix}:${id}`).toString("base64url")}`;
}

/** The same for the same login in every run. */
export function accountId(login: string): number {
  return IDS[login] ?? 1_000_000 + (createHash("sha256").update(login).digest().readUInt32BE() % 9_000_000);
}

/** An account as REST writes it. `url`: where the API is. */
export function accountJson(login: string, url: string): Described<"simple-user"> {
  const id = accountId(login);
  return {
    login,
    id,
    node_id: nodeId(isBot(login) ? "BOT" : "U", id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url: `${url}/users/${encodeURIComponent(login)}`,
    html_url: isBot(login) ? `https://github.com/apps/${graphqlLogin(login)}` : `https://github.com/${login}`,
    type: isBot(login) ? "Bot" : "User",
    user_view_type: "public",
    site_admin: false,
  };
}

/** `performed_via_github_app`; null for what people do. */
export function appJson(login: string): Described<"integration"> | null {
  if (!isBot(login)) return null;
  const slug = graphqlLogin(login);
  return { id: slug === "github-actions" ? 15368 : accountId(login), slug, name: slug, node_id: nodeId("A", 1) };
}
