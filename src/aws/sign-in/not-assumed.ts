// Explains why a role could not be assumed. Throttles, faults and odd answers keep their own code, as the role may be in order.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { partitionOfRegion } from "../../model/partition.ts";
import { present } from "../../model/present.ts";
import { pageUrl } from "../../model/version.ts";
import { errorCode } from "../answers/error-code.ts";
import { failureOf } from "../answers/failure.ts";
import { refusalIn } from "../answers/refusal.ts";
import type { Assuming } from "./assuming.ts";
import { audienceIn, identityOf } from "./id-token.ts";

/** Why AssumeRole failed; `region`: where STS was asked. */
export function notAssumed(error: unknown, assuming: Assuming, region: string): Diagnostic {
  const trust =
    "Check that the role exists and that its trust policy allows the caller that AWS names (and its external_id, where one is set).";
  return diagnostic(error, "sts:AssumeRole", assuming, region, () =>
    isDenied(error) && !isDeniedElsewhere(error) ? trust : undefined,
  );
}

/** Why AssumeRoleWithWebIdentity failed. Never shows the token, although AWS repeats one that it rejects. */
export function notAssumedWithToken(error: unknown, assuming: Assuming, region: string, token: string): Diagnostic {
  if (error instanceof Error) error.message = error.message.replaceAll(token, "[ID token]");
  return diagnostic(error, "sts:AssumeRoleWithWebIdentity", assuming, region, () => {
    const { arn } = assuming.role;
    const { issuer = "its issuer", subject = "its subject", audience } = identityOf(token);
    const [, partition, , , accountId] = arn.split(":");
    const provider = `arn:${partition}:iam::${accountId}:oidc-provider/${issuer}`;
    const expected = audience ?? audienceIn(partitionOfRegion(region));
    if (isDenied(error) && !isDeniedElsewhere(error)) {
      return (
        `Check that the role exists and that its trust policy allows sts:AssumeRoleWithWebIdentity to the provider ${provider} ` +
        `where ${issuer}:aud is "${expected}" and ${issuer}:sub is "${subject}", as the token says. ${pageUrl("security.md")} has such a policy.`
      );
    }
    if (isTokenRefused(error)) return remedyOfToken(error, accountId ?? "", provider, expected);
    return undefined;
  });
}

/** True if AWS refused the ID token itself, which may pass: it says so also when it could not reach the issuer. */
export function isTokenRefused(error: unknown): boolean {
  return errorCode(error).startsWith("InvalidIdentityToken");
}

/** Three things share the code; AWS' words tell them apart (IAM User Guide, "Troubleshoot IAM and OIDC"; API reference of the call). */
function remedyOfToken(error: unknown, accountId: string, provider: string, audience: string): string {
  const said = error instanceof Error ? error.message : "";
  if (/verification key|retrieve|communicat/i.test(said)) {
    return "AWS could not fetch the keys of the token's issuer, several times. Run again later; nothing need be corrected.";
  }
  if (/audience/i.test(said)) return `Add the audience "${audience}" to the OIDC provider ${provider}.`;
  if (/no openid ?connect provider/i.test(said)) return `Create the OIDC provider ${provider} in account ${accountId}.`;
  return (
    `Check that account ${accountId} has the OIDC provider ${provider} with the audience "${audience}". If it has, AWS could not ` +
    "reach the issuer of the token: run again later."
  );
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith("AccessDenied");
}

/** True if AWS names a policy that neither the role nor its caller has: their remedy is that of every refusal. */
function isDeniedElsewhere(error: unknown): boolean {
  const { policy } = refusalIn(error instanceof Error ? error.message : "");
  return policy !== undefined && !/^(?:identity-based|role trust|resource-based) policy$/i.test(policy);
}

/** What is the matter with this machine or its network, and with no role: of all accounts at once. */
function causeInMachine({ code, summary }: Diagnostic): string | undefined {
  switch (code) {
    case "clock_off":
      return summary.replace(/: .*$/, "");
    case "certificate_untrusted":
      return "what answers for AWS STS has a certificate that is not trusted";
    case "proxy_failed":
      return "the proxy lets no connection to AWS STS through";
    default:
      return undefined;
  }
}

function diagnostic(
  error: unknown,
  call: string,
  { role, otherwise, about }: Assuming,
  region: string,
  remedyOfRefusal: () => string | undefined,
): Diagnostic {
  const accountId = role.arn.split(":")[4] ?? "";
  const ofEach = (text: string): string => (about.account === undefined ? text : text.replaceAll(accountId, "{id}"));
  const failure = failureOf(error, call, { account: about.account ?? accountId, accountId, region });
  const isRefusal = failure.code === "access_denied" || failure.code === "aws_error";
  const ofMachine = causeInMachine(failure);
  const remedy = (isRefusal ? remedyOfRefusal() : undefined) ?? failure.remedy;
  return {
    ...about,
    severity: "error",
    code: isRefusal ? "assume_role_denied" : failure.code,
    summary: ofMachine === undefined ? `${role.arn} could not be assumed, so ${otherwise}` : failure.summary,
    ...(failure.detail === undefined ? {} : { detail: failure.detail }),
    ...(remedy === undefined ? {} : { remedy }),
    // Roles of many accounts mostly differ in the account alone.
    cause: present({
      summary:
        ofMachine === undefined
          ? `${ofEach(role.arn)} could not be assumed${about.account === undefined ? `, so ${otherwise}` : ""}`
          : `${ofMachine}, so no role could be assumed`,
      remedy: remedy && ofEach(remedy),
      said: failure.detail,
    }),
  };
}
