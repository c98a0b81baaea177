// Who calls, what the token permits, and accounts as REST writes them.
import { createHash } from "node:crypto";

export type Scope = "contents" | "issues" | "pull-requests";
export type Access = "read" | "write";

export interface Token {
  readonly login: string;
  readonly permissions: Readonly<Partial<Record<Scope, Access>>>;
}

/** The token of a job with the permissions that plsync's documentation asks for. */
export const JOB_TOKEN = "ghs_job";
export const JOB: Token = {
  login: "github-actions[bot]",
  permissions: { contents: "read", issues: "write", "pull-requests": "write" },
};

/** Accounts that everybody knows; the id of others follows from the login. */
const IDS: Readonly<Record<string, number>> = {
  "github-actions[bot]": 41898282,
  "dependabot[bot]": 49699333,
  ghost: 10137,
};

export function isBot(login: string): boolean {
  return login.endsWith("[bot]");
}

/** As GraphQL writes it, whose bots have no suffix. */
export function graphqlLogin(login: string): string {
  return login.replace(/\[bot\]$/, "");
}

export function nodeId(prefix: string, id: number): string {
  return `${prefix}_${Buffer.from(`${prefix}:${id}`).toString("base64url")}`;
}

export function accountId(login: string): number {
  return IDS[login] ?? 1_000_000 + (createHash("sha256").update(login).digest().readUInt32BE() % 9_000_000);
}

export function accountJson(login: string, url: string): Readonly<Record<string, unknown>> {
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

/** `performed_via_github_app`: null for what people do. */
export function appJson(login: string): Readonly<Record<string, unknown>> | null {
  if (!isBot(login)) return null;
  const slug = graphqlLogin(login);
  return { id: slug === "github-actions" ? 15368 : accountId(login), slug, name: slug, node_id: nodeId("A", 1) };
}
