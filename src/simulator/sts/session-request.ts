// What all ways to assume a role have in common: the name, length and policy of the session, and the keys it is given.

import { type PolicyDocument, policyProblem } from "../iam/policy.ts";
import { refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { data, element } from "../protocol/xml.ts";
import { principalArn, type Role } from "../world/identity.ts";
import type { World } from "../world/world.ts";

const DEFAULT_SECONDS = 3600;

export interface SessionRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly seconds: number;
  readonly sessionPolicies: readonly PolicyDocument[] | undefined;
}

/** Refuses a parameter's value. */
export function invalid(message: string): never {
  return refuse("ValidationError", message);
}

/** A parameter that must match; lengths as in the STS API reference. */
export function check(field: string, value: string, range: readonly [number, number], pattern: RegExp): string {
  if (value.length >= range[0] && value.length <= range[1] && pattern.test(value)) return value;
  return invalid(
    `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: ` +
      `Member must have length between ${range[0]} and ${range[1]} and satisfy regular expression pattern: ${pattern.source}`,
  );
}

/** Role, name, length and policy of the session. */
export function readSession(parameters: Parameters): SessionRequest {
  const roleArn = check("roleArn", parameters.text("RoleArn") ?? "", [20, 2048], /^arn:[\w-]+:iam::\d{12}:role\/.+$/);
  const name = parameters.text("RoleSessionName") ?? "";
  const sessionName = check("roleSessionName", name, [2, 64], /^[\w+=,.@-]*$/);
  const seconds = parameters.integer("DurationSeconds") ?? DEFAULT_SECONDS;
  if (seconds < 900 || seconds > 43_200) {
    invalid(`1 validation error detected: Value '${seconds}' at 'durationSeconds' is not between 900 and 43200`);
  }
  return { roleArn, sessionName, seconds, sessionPolicies: readPolicy(parameters) };
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

/** Opens the session: its keys and its name, as every answer has them. */
export function issue(role: Role, { sessionName, seconds, sessionPolicies }: SessionRequest, world: World): string {
  if (seconds > role.maxSessionSeconds) {
    invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
  }
  const expiresAt = world.clock.now() + seconds * 1000;
  const session = world.account(role.accountId).session(role, sessionName, {
    expiresAt,
    ...(sessionPolicies === undefined ? {} : { sessionPolicies }),
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
      data("AssumedRoleId", `${role.uniqueId}:${sessionName}`),
      data("Arn", principalArn(session)),
    )
  );
}
