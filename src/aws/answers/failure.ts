// Explains what went wrong in an AWS call. Decides by error code and status, never by AWS' texts, which may change at any time.
import type { AccountRegion } from "../../model/account-region.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Reading } from "../../model/snapshot.ts";
import { errorCode, isServiceError, isThrottle, isUnavailable, isUnreadable } from "./error-code.ts";
import { OddAnswer } from "./odd-answer.ts";
import { SignInFailed } from "./sign-in-failed.ts";

interface Finding extends Pick<Diagnostic, "code"> {
  /** Completes "AWS … CALL in WHERE". */
  readonly summary: (call: string, where: string) => string;
  readonly remedy: string;
}

const REFUSED = (call: string, where: string) => `AWS refused ${call} in ${where}`;
const FAILED = (call: string, where: string) => `${call} failed in ${where}`;

const PERMISSION: Omit<Finding, "remedy"> = { code: "access_denied", summary: REFUSED };
const EXPIRED: Finding = {
  ...PERMISSION,
  remedy: "The credentials have expired: sign in again. If they are new, check the clock of this machine.",
};
const UNKNOWN_KEY: Finding = {
  ...PERMISSION,
  remedy:
    "AWS does not recognise these credentials. Check that the access key still exists and belongs to this partition.",
};
const REGION_OFF: Finding = {
  code: "region_disabled",
  summary: (call, where) => `the Region is not enabled: AWS refused ${call} in ${where}`,
  remedy: "Enable the Region in the account, or remove it from mappings.yaml.",
};
const CONFLICT: Finding = {
  code: "conflict",
  summary: (call, where) => `another writer is changing the list: AWS refused ${call} in ${where}`,
  remedy: "Run plsync again once the other change has finished.",
};

/** Codes: aws-semantics of prefix lists, EC2 error reference, STS API reference. */
const BY_CODE: ReadonlyMap<string, Finding> = new Map([
  ["ExpiredToken", EXPIRED],
  ["ExpiredTokenException", EXPIRED],
  ["RequestExpired", EXPIRED],
  ["InvalidClientTokenId", UNKNOWN_KEY],
  ["UnrecognizedClientException", UNKNOWN_KEY],
  ["SignatureDoesNotMatch", UNKNOWN_KEY],
  [
    // EC2's answer to a valid session in an opt-in Region that the account has not enabled.
    "AuthFailure",
    {
      ...PERMISSION,
      remedy:
        "If this is an opt-in Region, check that the account has enabled it; otherwise check the credentials and the clock of this machine.",
    },
  ],
  ["OptInRequired", REGION_OFF],
  ["RegionDisabledException", REGION_OFF],
  ["IncorrectState", CONFLICT],
  ["PrefixListVersionMismatch", CONFLICT],
  ["ConcurrentMutationLimitExceeded", CONFLICT],
  [
    "DependencyViolation",
    {
      code: "list_referenced",
      summary: REFUSED,
      remedy: "Remove the rules and routes that name the list, including those of accounts that it is shared with.",
    },
  ],
]);

const PERMISSION_CODES: ReadonlySet<string> = new Set([
  "UnauthorizedOperation",
  "AccessDenied",
  "AccessDeniedException",
  // SNS's own.
  "AuthorizationError",
]);

function finding(error: unknown, call: string): Finding | undefined {
  if (error instanceof OddAnswer || isUnreadable(error)) {
    return {
      code: "odd_answer",
      summary: (call, where) => `AWS answered ${call} oddly in ${where}`,
      remedy: "Run plsync again. If it happens again, look for a proxy or an endpoint override that changes answers.",
    };
  }
  if (isThrottle(error)) {
    return {
      code: "throttled",
      summary: (call, where) => `AWS throttled ${call} in ${where} until plsync gave up`,
      remedy: "Something else in the account is using up the rate limit of this call. Run plsync again later.",
    };
  }
  if (isUnavailable(error)) {
    return {
      code: "aws_unavailable",
      summary: (call, where) => `AWS did not answer ${call} in ${where}`,
      remedy: "Check this machine's network (and HTTPS_PROXY) and the AWS Health Dashboard, then run plsync again.",
    };
  }
  if (!isServiceError(error)) return undefined;
  const code = errorCode(error);
  if (PERMISSION_CODES.has(code))
    return { ...PERMISSION, remedy: `The role that plsync uses there must allow ${call}.` };
  return (
    BY_CODE.get(code) ?? { code: "aws_error", summary: FAILED, remedy: "Look up the code in AWS' error reference." }
  );
}

/** Characters of AWS' own text that are shown: enough for every documented message, but no page of a proxy. */
const MAX_MESSAGE = 600;

/** `CALL: CODE: MESSAGE` in AWS' own words, without noise and without anything secret. */
export function asAwsSaid(call: string, error: unknown): string {
  if (error instanceof OddAnswer) return `${call}: the answer has ${error.message}.`;
  if (isUnreadable(error))
    return `${call}: the answer could not be read as ${/^(ram|servicequotas):/.test(call) ? "JSON" : "XML"}.`;
  if (!(error instanceof Error)) return `${call}: ${String(error)}`;
  const code = errorCode(error);
  // Its message repeats the signed request with the session token.
  if (code === "SignatureDoesNotMatch") return `${call}: ${code}.`;
  const message = error.message.replace(/\s*Encoded authorization failure message: \S+/, "").trim();
  const said = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)} …` : message;
  return `${call}: ${[code, said].filter((part) => part !== "").join(": ")}`;
}

/**
 * The diagnostic of a failed call, with account and Region; mapping and position are the caller's to add.
 * @throws `error` itself, if it is not a failure of AWS but a bug
 */
export function failureOf(error: unknown, call: string, at: AccountRegion): Diagnostic {
  if (error instanceof SignInFailed) return error.diagnostic;
  const found = finding(error, call);
  if (found === undefined) throw error;
  return {
    code: found.code,
    severity: "error",
    summary: found.summary(call, `${at.account} (${at.accountId}) ${at.region}`),
    detail: asAwsSaid(call, error),
    remedy: found.remedy,
    account: at.account,
    region: at.region,
  };
}

/** Runs a read: its value, or the diagnostic of what failed. */
export async function reading<T>(call: string, at: AccountRegion, read: () => Promise<T>): Promise<Reading<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    return { ok: false, diagnostic: failureOf(error, call, at) };
  }
}
