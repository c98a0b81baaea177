// What RAM's errors mean when a list is shared, and what to do about them. Goes by code, as the texts may change at any time.
import type { Written } from "../../apply/ports.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { isAccountId, shortPrincipal } from "../../model/principal.ts";
import { errorCode } from "./error-code.ts";

type Meaning = Pick<Diagnostic, "code" | "summary" | "remedy">;

const ENABLE =
  "enable sharing with the organisation once, in its management account (`aws ram enable-sharing-with-aws-organization`, or RAM's settings)";

function meaningOf(code: string, principal: string | undefined): Meaning | undefined {
  const name = principal === undefined ? "" : shortPrincipal(principal);
  switch (code) {
    case "OperationNotPermittedException":
      if (principal === undefined) return undefined;
      return isAccountId(principal)
        ? {
            code: "principal_outside",
            summary: `account ${name} is outside the organisation, and external principals are not allowed`,
            remedy: `Set \`share: { allow_external_principals: true }\` to invite it. If it is in the organisation, ${ENABLE}.`,
          }
        : {
            code: "org_sharing_disabled",
            summary: `sharing with the organisation is not enabled, so nothing can be shared with ${name}`,
            remedy: `First ${ENABLE}; then run apply again.`,
          };
    case "UnknownResourceException":
      if (principal === undefined || isAccountId(principal)) return undefined;
      return {
        code: "unknown_organization",
        summary: `AWS does not know ${name} as the organisation of this account or as a unit of it`,
        remedy: `Check the ARN, including its management account. If it is right, ${ENABLE}.`,
      };
    case "InvalidParameterException":
    case "MalformedArnException":
      if (principal === undefined) return undefined;
      return {
        code: "malformed_principal",
        summary: `AWS does not accept ${name} as a principal`,
        remedy: "Correct it in `share.principals`.",
      };
    case "ResourceShareLimitExceededException":
      return {
        code: "share_quota",
        summary: "the account has reached its quota of resource shares, or of principals or resources in a share",
        remedy:
          "Delete shares that are not needed, or ask for a higher quota (Service Quotas, AWS Resource Access Manager).",
      };
    default:
      return undefined;
  }
}

/** Runs a write that calls `failed` with the error it meets, and explains its failure; `principal`: the one that the write adds. */
export async function explained<T>(
  principal: string | undefined,
  write: (failed: (error: unknown) => never) => Promise<Written<T>>,
): Promise<Written<T>> {
  let code = "";
  const result = await write((error) => {
    code = errorCode(error);
    throw error;
  });
  const meaning = result.ok ? undefined : meaningOf(code, principal);
  return result.ok || meaning === undefined ? result : { ...result, diagnostic: { ...result.diagnostic, ...meaning } };
}
