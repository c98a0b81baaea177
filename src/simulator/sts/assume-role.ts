// AssumeRole: who may become which role, for how long, and with what session policy (STS API reference; IAM user guide).
import { AwsError } from "../aws-error.ts";
import { evaluate } from "../iam/evaluate.ts";
import { type IssuedKey, principalArn, type Role } from "../identity.ts";
import type { Parameters } from "../parameters.ts";
import type { World } from "../world.ts";
import { check, invalid, issue, readSession, type SessionRequest } from "./session-request.ts";

/** Of a session that another role's session opens. */
const CHAINED_SECONDS = 3600;

interface Input extends SessionRequest {
  readonly externalId: string | undefined;
  readonly tagged: boolean;
}

export function assumeRole(parameters: Parameters, key: IssuedKey, world: World): string {
  const input = read(parameters);
  parameters.refuseUnread();
  const role = permitted(input, key, world);
  if (key.identity.kind === "role" && input.seconds > CHAINED_SECONDS) {
    invalid("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.");
  }
  return issue(role, input, world);
}

function read(parameters: Parameters): Input {
  const session = readSession(parameters);
  const externalId = parameters.text("ExternalId");
  if (externalId !== undefined) check("externalId", externalId, [2, 1224], /^[\w+=,.@:/-]*$/);
  return { ...session, externalId, tagged: readTags(parameters) };
}

/** True if the session is to be tagged. */
function readTags(parameters: Parameters): boolean {
  const tags = parameters.structures("Tags.member");
  if (tags.length > 50) invalid("1 validation error detected: 'tags' must have length less than or equal to 50");
  for (const tag of tags) {
    check("tags.key", tag.text("Key") ?? "", [1, 128], /^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u);
    check("tags.value", tag.text("Value") ?? "", [0, 256], /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u);
  }
  return tags.length > 0;
}

/** The role, if its trust and the caller's own policies let the caller have it. An absent role is refused in the same words. */
function permitted(input: Input, key: IssuedKey, world: World): Role {
  const denied = (action: string): never => {
    const what = `User: ${principalArn(key)} is not authorized to perform: ${action} on resource: ${input.roleArn}`;
    throw new AwsError(403, "AccessDenied", what);
  };
  const { identity } = key;
  const role = world.accounts.get(input.roleArn.split(":")[4] ?? "")?.roles.get(input.roleArn);
  if (role === undefined) return denied("sts:AssumeRole");
  const { principals, externalId, tagSession } = role.trust;
  const root = `arn:${identity.arn.split(":")[1]}:iam::${identity.accountId}:root`;
  const byName = principals.includes(identity.arn) || principals.includes(principalArn(key));
  const byAccount = principals.includes(identity.accountId) || principals.includes(root) || principals.includes("*");
  if (!byName && !byAccount) return denied("sts:AssumeRole");
  if (externalId !== undefined && externalId !== input.externalId) return denied("sts:AssumeRole");
  for (const action of ["sts:AssumeRole", ...(input.tagged ? ["sts:TagSession"] : [])]) {
    const decision = evaluate(identity.policies, key.sessionPolicies, {
      action,
      resource: input.roleArn,
      keys: new Map(),
    });
    // Inside one account, a trust policy that names the caller is enough.
    const trusted = byName && role.accountId === identity.accountId && decision === "no-identity-policy-allows";
    if (decision !== "allowed" && !trusted) return denied(action);
  }
  if (input.tagged && tagSession !== true) return denied("sts:TagSession");
  return role;
}
