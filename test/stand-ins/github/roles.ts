// Who may do what in the repository: everybody's role, which is GitHub's own or one that the organisation has made.
import { isBot } from "./actors.ts";

/** GitHub's own, from the least to the most (GitHub Docs, "Repository roles for an organization"). */
const BASE_ROLES = ["read", "triage", "write", "maintain", "admin"] as const;
export type BaseRole = (typeof BASE_ROLES)[number];

export interface RoleRecord {
  readonly base: BaseRole;
  /** Of the role; that of a custom role differs from its base. */
  readonly name: string;
}

/** How the REST API names the five in an account's `permissions`. */
export interface BasePermissions {
  readonly pull: boolean;
  readonly triage: boolean;
  readonly push: boolean;
  readonly maintain: boolean;
  readonly admin: boolean;
}

/** What the role allows; without a role, nothing. */
export function basePermissions(role: RoleRecord | undefined): BasePermissions {
  const rank = role === undefined ? -1 : BASE_ROLES.indexOf(role.base);
  return { pull: rank >= 0, triage: rank >= 1, push: rank >= 2, maintain: rank >= 3, admin: rank >= 4 };
}

/** The one of the four old levels that the role is mapped to (GitHub Docs, "Get repository permissions for a user"). */
export function legacyPermission(role: RoleRecord | undefined): "admin" | "write" | "read" | "none" {
  if (role === undefined) return "none";
  if (role.base === "admin") return "admin";
  return role.base === "maintain" || role.base === "write" ? "write" : "read";
}

/** Everybody may write who was given no other role. */
export class Roles {
  readonly #given = new Map<string, RoleRecord | null>([["jane", { base: "maintain", name: "maintain" }]]);

  /** `null`: no access at all. */
  set(login: string, base: BaseRole | null, name: string = base ?? ""): void {
    if (isBot(login)) throw new TypeError(`${login} is no person`);
    this.#given.set(login.toLowerCase(), base === null ? null : { base, name });
  }

  /** Undefined: none, as for every App. */
  of(login: string): RoleRecord | undefined {
    if (isBot(login)) return undefined;
    const given = this.#given.get(login.toLowerCase());
    return given === undefined ? { base: "write", name: "write" } : (given ?? undefined);
  }
}
