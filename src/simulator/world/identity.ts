// Who can call: users, roles, and the keys that stand for them or for a session of a role.
import type { PolicyDocument } from "../iam/policy.ts";
import type { Trust } from "../iam/trust.ts";

export interface Identity {
  readonly kind: "role" | "user";
  readonly arn: string;
  /** `AROA…`, `AIDA…`. */
  readonly uniqueId: string;
  readonly accountId: string;
  readonly name: string;
  policies: readonly PolicyDocument[];
}

export interface Role extends Identity {
  readonly kind: "role";
  trust: Trust;
  /** Seconds; AWS' default is 3600. */
  maxSessionSeconds: number;
  /** It cannot be assumed before this time (ms of the simulator's clock), as changes in IAM take a while to reach all endpoints. */
  assumableFrom: number;
}

export interface IssuedKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** ms of the simulator's clock; never when absent. */
  readonly expiresAt?: number;
  readonly identity: Identity;
  /** Of a role's session. */
  readonly sessionName?: string;
  /** Policies of the session: what is allowed must be allowed by them too. */
  readonly sessionPolicies?: readonly PolicyDocument[];
}

/** The ARN that GetCallerIdentity and error messages name; for a role it is that of the session. */
export function principalArn(key: IssuedKey): string {
  const { identity } = key;
  if (identity.kind === "user") return identity.arn;
  const partition = identity.arn.split(":")[1];
  return `arn:${partition}:sts::${identity.accountId}:assumed-role/${identity.name}/${key.sessionName}`;
}
