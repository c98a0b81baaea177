// AssumeRole: who may become which role, for how long, and with what session policy (STS API reference; IAM user guide).

import { evaluate } from "../iam/evaluate.ts";
import { decideTrust, trustDocument } from "../iam/trust.ts";
import { AwsError } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { type IssuedKey, principalArn, type Role } from "../world/identity.ts";
import type { World } from "../world/world.ts";
import { check, invalid, issue, readSession, type SessionRequest } from "./session-request.ts";

/** The longest session that the session of another role can open. */
const CHAINED_SECONDS = 3600;

interface Input extends SessionRequest {
  readonly externalId: string | undefined;
  /** Of the session. */
  readonly tags: readonly (readonly [key: string, value: string])[];
}

/** The content of the answer: keys and the name of the session. `key`: signed the request. */
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
  return { ...session, externalId, tags: readTags(parameters) };
}

function readTags(parameters: Parameters): Input["tags"] {
  const tags = parameters.structures("Tags.member");
  if (tags.length > 50) invalid("1 validation error detected: 'tags' must have length less than or equal to 50");
  return tags.map((tag) => [
    check("tags.key", tag.text("Key") ?? "", [1, 128], /^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u),
    check("tags.value", tag.text("Value") ?? "", [0, 256], /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u),
  ]);
}

/** The role, if its trust and the caller's own policies let the caller have it. An absent role is refused in the same words. */
function permitted(input: Input, key: IssuedKey, world: World): Role {
  const denied = (action: string): never => {
    const what = `User: ${principalArn(key)} is not authorized to perform: ${action} on resource: ${input.roleArn}`;
    throw new AwsError(403, "AccessDenied", what);
  };
  const { identity } = key;
  const role = world.accounts.get(input.roleArn.split(":")[4] ?? "")?.roles.get(input.roleArn);
  if (role === undefined || role.assumableFrom > world.clock.now()) return denied("sts:AssumeRole");
  const keys = requestKeys(input);
  const actions = ["sts:AssumeRole", ...(input.tags.length > 0 ? ["sts:TagSession" as const] : [])] as const;
  for (const action of actions) {
    const trusted = decideTrust(role.trust, {
      action,
      kind: "AWS",
      names: [identity.arn, principalArn(key)],
      accountNames: [identity.accountId, `arn:${identity.arn.split(":")[1]}:iam::${identity.accountId}:root`],
      keys,
    });
    const request = { action, resource: input.roleArn, keys };
    const decision = evaluate(identity.policies, key.sessionPolicies, request);
    // Inside one account, a trust policy that names the caller is enough.
    const isEnough = trusted === "by-name" && role.accountId === identity.accountId;
    const isOwn = decision === "allowed" || (isEnough && decision === "no-identity-policy-allows");
    const isAllowed = trusted !== "no" && isOwn;
    world.onDecision?.({
      request,
      // The name of a session lacks the path of its role, which a trust policy has.
      principal: identity.arn,
      identityPolicies: identity.policies,
      sessionPolicies: key.sessionPolicies,
      serviceControlPolicies: [],
      trust: trustDocument(role.trust),
      isAllowed,
    });
    if (!isAllowed) return denied(action);
  }
  return role;
}

function requestKeys({ externalId, sessionName, tags }: Input): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ["sts:rolesessionname", [sessionName]],
    ...(externalId === undefined ? [] : [["sts:externalid", [externalId]] as const]),
    ...tags.map(([name, value]) => [`aws:requesttag/${name.toLowerCase()}`, [value]] as const),
    ...(tags.length === 0 ? [] : [["aws:tagkeys", tags.map(([name]) => name)] as const]),
  ]);
}
