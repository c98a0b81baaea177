// Explains what went wrong in an AWS call. Decides by error code and status; AWS' texts, which may change at any time, only add to what
// is said.
import type { AccountRegion } from "../../model/account-region.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Reading } from "../../model/snapshot.ts";
import { adviceOn, type Finding } from "./advice.ts";
import { clockError, saidOfTime } from "./clock.ts";
import {
  attemptsOf,
  errorCode,
  isForeign,
  isServiceError,
  isThrottle,
  isUnavailable,
  isUnreadable,
} from "./error-code.ts";
import { foreignAnswer } from "./foreign-page.ts";
import { FOREIGN, unavailable } from "./no-answer.ts";
import { OddAnswer } from "./odd-answer.ts";
import { PERMISSION_CODES, remedyOfRefusal } from "./refusal.ts";
import { SignInFailed } from "./sign-in-failed.ts";

const ODD: Finding = {
  code: "odd_answer",
  summary: (call, where) => `AWS answered ${call} oddly${where}`,
  remedy: "Run plsync again. If it happens again, look for a proxy or an endpoint override that changes answers.",
};
const THROTTLED: Finding = {
  code: "throttled",
  summary: (call, where) => `AWS throttled ${call}${where} until plsync gave up`,
  remedy: "Something else in the account is using up the rate limit of this call. Run plsync again later.",
};

/** Thrown by guarded-handler.ts, before anything is sent. */
const NOT_SENT: Finding = {
  code: "endpoint_refused",
  summary: (call, where) => `${call}${where} was not sent: it would go where secrets do not belong`,
  remedy: "Find out what redirects calls to AWS: a variable or a configuration file with an endpoint, or a profile.",
};

const clockOff = (off: string): Finding => ({
  code: "clock_off",
  summary: (call, where) =>
    `the clock of this machine is ${off === "wrong" ? "wrong" : `${off} that of AWS`}: AWS refused ${call}${where}`,
  remedy: "Set the clock of this machine (timedatectl set-ntp true; in WSL hwclock -s), then run plsync again.",
});

const unknownCode = (error: unknown): Finding => ({
  code: "aws_error",
  summary: (call, where) => `${call} failed${where}`,
  remedy: `plsync does not know this code; the line above quotes AWS.${attemptsOf(error) === 1 ? " The call has changed nothing." : ""}`,
});

function finding(error: unknown, call: string, at: AccountRegion): Finding | undefined {
  if (error instanceof OddAnswer || isUnreadable(error)) return ODD;
  if (isThrottle(error)) return THROTTLED;
  if (isUnavailable(error)) return unavailable(error);
  if (error instanceof Error && error.name === "EndpointRefused") return NOT_SENT;
  if (!isServiceError(error)) return undefined;
  if (isForeign(error)) return FOREIGN;
  const off = clockError(error, Date.now());
  if (off !== undefined) return clockOff(off);
  const code = errorCode(error);
  if (PERMISSION_CODES.has(code)) {
    const remedy = remedyOfRefusal(error instanceof Error ? error.message : "", call, at);
    return { code: "access_denied", summary: (call, where) => `AWS refused ${call}${where}`, remedy };
  }
  return adviceOn(code) ?? unknownCode(error);
}

/** Characters of AWS' own text that are shown: enough for every documented message, but no page of a proxy. */
const MAX_MESSAGE = 600;

/** `CALL: CODE: MESSAGE` in AWS' own words, without noise and without anything secret. */
export function asAwsSaid(call: string, error: unknown): string {
  if (error instanceof OddAnswer) return `${call}: the answer has ${error.message}.`;
  if (isUnreadable(error)) {
    const format = /^(?:ram|servicequotas|organizations):/.test(call) ? "JSON" : "XML";
    return `${call}: the answer could not be read as ${format}: ${foreignAnswer(error) ?? "it was cut off"}.`;
  }
  if (isForeign(error)) return `${call}: ${foreignAnswer(error) ?? "an answer without a code"}.`;
  if (!(error instanceof Error)) return `${call}: ${String(error)}`;
  const code = errorCode(error);
  // Other messages of these codes repeat the signed request with the session token.
  if (/^(?:SignatureDoesNotMatch|InvalidSignatureException)$/.test(code)) {
    return `${[call, code, saidOfTime(error)].filter((part) => part !== undefined).join(": ")}.`;
  }
  // Node.js' advice about certificates is another than ours.
  const message = error.message
    .replace(/\s*Encoded authorization failure message: \S+|; if the root CA is installed locally, .*$/, "")
    .trim();
  const said = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)} …` : message;
  return `${call}: ${[code, said].filter((part) => part !== "").join(": ")}`;
}

/**
 * The diagnostic of a failed call, with account and Region; mapping and position are the caller's to add.
 * @throws `error` itself, if it is not a failure of AWS but a bug
 */
export function failureOf(error: unknown, call: string, at: AccountRegion): Diagnostic {
  if (error instanceof SignInFailed) return error.diagnostic;
  const found = finding(error, call, at);
  if (found === undefined) throw error;
  const said = asAwsSaid(call, error);
  return {
    code: found.code,
    severity: "error",
    summary: found.summary(call, ` in ${at.account} (${at.accountId}) ${at.region}`),
    detail: said,
    remedy: found.remedy,
    cause: { summary: found.summary(call, ""), remedy: found.remedy, said },
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
