// AssumeRoleWithWebIdentity: a role for the holder of a token that its trust policy accepts. The request is not signed; the token
// says who calls (STS API reference; IAM user guide on OIDC federation).

import { decideTrust, trustDocument } from "../iam/trust.ts";
import { AwsError, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { data } from "../protocol/xml.ts";
import type { Role } from "../world/identity.ts";
import type { World } from "../world/world.ts";
import { type Claims, claimsOf } from "./id-token.ts";
import { issue, readSession } from "./session-request.ts";

/** Of every issuer (IAM user guide, "Available keys for AWS OIDC federation"). */
const CLAIMS: readonly string[] = ["sub", "aud", "amr", "azp"];

/**
 * Of GitHub.com and ghe.com alone, since January 2026 (condition keys of STS in the Service Authorization Reference). For China and
 * GovCloud it is not confirmed, so a trust policy that counts on them there is refused.
 */
const GITHUB_CLAIMS: readonly string[] = [
  "actor",
  "actor_id",
  "enterprise_id",
  "environment",
  "job_workflow_ref",
  "ref",
  "repository",
  "repository_id",
  "repository_owner_id",
  "workflow",
];
const GITHUB = /^token\.actions\.(?:githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(?:\/[A-Za-z0-9-]+)?$/;

/** True for a claim that a trust policy can ask for; any other is as if it were not in the token. */
function isEvaluated(claim: string, issuer: string, partition: string): boolean {
  return CLAIMS.includes(claim) || (GITHUB_CLAIMS.includes(claim) && partition === "aws" && GITHUB.test(issuer));
}

/** The content of the answer: keys and the identity that the token gave. */
export function assumeRoleWithWebIdentity(parameters: Parameters, world: World): string {
  const input = readSession(parameters);
  const token = parameters.text("WebIdentityToken") ?? "";
  parameters.refuseUnread();
  if (token.length < 4 || token.length > 20_000) {
    // AWS' own text, which repeats the token: clients must not print it as it is.
    refuse(
      "ValidationError",
      `1 validation error detected: Value '${token}' at 'webIdentityToken' failed to satisfy constraint: Member must have length between 4 and 20000`,
    );
  }
  const claims = claimsOf(token);
  const seconds = Math.floor(world.clock.now() / 1000);
  if (claims.expiresAt <= world.clock.now()) {
    const times = `current date/time ${seconds} must be before the expiration date/time ${claims.expiresAt / 1000}`;
    refuse("ExpiredTokenException", `Token expired: ${times}`);
  }
  const role = permitted(input.roleArn, claims, world);
  return (
    issue(role, input, world) +
    data("SubjectFromWebIdentityToken", claims.texts.get("sub") ?? "") +
    data("Audience", claims.audience) +
    data("Provider", world.account(role.accountId).oidcProviderArn(claims.issuer))
  );
}

/** The role, if its account knows the issuer and its trust accepts the token. An absent role is refused in the same words. */
function permitted(roleArn: string, claims: Claims, world: World): Role {
  const denied = (): never => {
    throw new AwsError(403, "AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity");
  };
  const account = world.accounts.get(roleArn.split(":")[4] ?? "");
  const role = account?.roles.get(roleArn);
  if (account === undefined || role === undefined) return denied();
  const audiences = account.oidcProviders.get(claims.issuer);
  if (audiences === undefined) {
    refuse("InvalidIdentityToken", `No OpenIDConnect provider found in your account for https://${claims.issuer}`);
  }
  if (!audiences.has(claims.audience)) refuse("InvalidIdentityToken", "Incorrect token audience");
  const keys = new Map(
    [...claims.texts]
      .filter(([name]) => isEvaluated(name, claims.issuer, account.partition))
      .map(([name, value]) => [`${claims.issuer}:${name}`.toLowerCase(), [value]]),
  );
  const action = "sts:AssumeRoleWithWebIdentity";
  const provider = account.oidcProviderArn(claims.issuer);
  const decision = decideTrust(role.trust, { action, kind: "Federated", names: [provider], accountNames: [], keys });
  world.onDecision?.({
    request: { action, resource: roleArn, keys },
    principal: provider,
    identityPolicies: [],
    sessionPolicies: undefined,
    serviceControlPolicies: [],
    trust: trustDocument(role.trust),
    isAllowed: decision === "by-name",
  });
  return decision === "by-name" && role.assumableFrom <= world.clock.now() ? role : denied();
}
