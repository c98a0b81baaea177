// AssumeRole: who may become which role, for how long, and with what session policy (STS API reference; IAM user guide).
import { AwsError, refuse } from "../aws-error.ts";
import { evaluate } from "../iam/evaluate.ts";
import { type PolicyDocument, policyProblem } from "../iam/policy.ts";
import { type IssuedKey, principalArn, type Role } from "../identity.ts";
import type { Parameters } from "../parameters.ts";
import type { World } from "../world.ts";
import { data, element } from "../xml.ts";

const DEFAULT_SECONDS = 3600;
/** Of a session that another role's session opens. */
const CHAINED_SECONDS = 3600;

interface Input {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly seconds: number;
  readonly externalId: string | undefined;
  readonly tagged: boolean;
  readonly sessionPolicies: readonly PolicyDocument[] | undefined;
}

export function assumeRole(parameters: Parameters, key: IssuedKey, world: World): string {
  const input = read(parameters);
  parameters.refuseUnread();
  const role = permitted(input, key, world);
  if (key.identity.kind === "role" && input.seconds > CHAINED_SECONDS) {
    invalid("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.");
  }
  if (input.seconds > role.maxSessionSeconds) {
    invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
  }
  const expiresAt = world.clock.now() + input.seconds * 1000;
  const session = world.account(role.accountId).session(role, input.sessionName, {
    expiresAt,
    ...(input.sessionPolicies === undefined ? {} : { sessionPolicies: input.sessionPolicies }),
  });
  return (
    element(
      "Credentials",
      data("AccessKeyId", session.accessKeyId),
      data("SecretAccessKey", session.secretAccessKey),
      data("SessionToken", session.sessionToken),
      data("Expiration", new Date(expiresAt).toISOString()),
    ) +
    element(
      "AssumedRoleUser",
      data("AssumedRoleId", `${role.uniqueId}:${input.sessionName}`),
      data("Arn", principalArn(session)),
    )
  );
}

function invalid(message: string): never {
  return refuse("ValidationError", message);
}

/** A parameter that must match; lengths as in the STS API reference. */
function check(field: string, value: string, range: readonly [number, number], pattern: RegExp): string {
  if (value.length >= range[0] && value.length <= range[1] && pattern.test(value)) return value;
  return invalid(
    `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: ` +
      `Member must have length between ${range[0]} and ${range[1]} and satisfy regular expression pattern: ${pattern.source}`,
  );
}

function read(parameters: Parameters): Input {
  const roleArn = check("roleArn", parameters.text("RoleArn") ?? "", [20, 2048], /^arn:[\w-]+:iam::\d{12}:role\/.+$/);
  const name = parameters.text("RoleSessionName") ?? "";
  const sessionName = check("roleSessionName", name, [2, 64], /^[\w+=,.@-]*$/);
  const seconds = parameters.integer("DurationSeconds") ?? DEFAULT_SECONDS;
  if (seconds < 900 || seconds > 43_200) {
    invalid(`1 validation error detected: Value '${seconds}' at 'durationSeconds' is not between 900 and 43200`);
  }
  const externalId = parameters.text("ExternalId");
  if (externalId !== undefined) check("externalId", externalId, [2, 1224], /^[\w+=,.@:/-]*$/);
  return {
    roleArn,
    sessionName,
    seconds,
    externalId,
    tagged: readTags(parameters),
    sessionPolicies: readPolicy(parameters),
  };
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

function readPolicy(parameters: Parameters): readonly PolicyDocument[] | undefined {
  const text = parameters.text("Policy");
  if (text === undefined) return undefined;
  if (text.length > 2048) refuse("PackedPolicyTooLarge", "The session policy is larger than allowed.");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return refuse("MalformedPolicyDocument", "The policy is not in the valid JSON format.");
  }
  const problem = policyProblem(document);
  if (problem !== undefined) refuse("MalformedPolicyDocument", problem);
  return [document as PolicyDocument];
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
