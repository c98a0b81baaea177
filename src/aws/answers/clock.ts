// Whether the clock of this machine is why AWS refuses what it signs. AWS accepts signatures for five to fifteen minutes.
import { errorCode } from "./error-code.ts";

/** Codes of a signature that AWS does not accept: EC2 and STS, then RAM and Service Quotas, then the common errors of all services. */
const SIGNATURE_CODES: ReadonlySet<string> = new Set([
  "SignatureDoesNotMatch",
  "AuthFailure",
  "InvalidSignatureException",
  "RequestExpired",
  "RequestInTheFuture",
  "RequestTimeTooSkewed",
  "SignatureExpired",
]);

/** More than an answer takes on its way, and less than AWS tolerates (IAM User Guide, "Troubleshoot Signature Version 4": 5 minutes). */
const TOLERATED_MILLISECONDS = 4 * 60_000;

/** The two documented sentences about times, which hold nothing secret, unlike the others of these codes (IAM User Guide, as above). */
const ABOUT_TIME =
  /^Signature (?:expired|not yet current): [\dTZ]+ is (?:now earlier|still later) than [\dTZ]+(?: \([\w .+-]+\))?/;

/** AWS' own words about times in a refused signature; undefined where there are none. */
export function saidOfTime(error: unknown): string | undefined {
  return error instanceof Error ? ABOUT_TIME.exec(error.message)?.[0] : undefined;
}

function dateOf(error: unknown): number {
  const response: unknown = error instanceof Error && "$response" in error ? error.$response : undefined;
  const headers: unknown = response instanceof Object && "headers" in response ? response.headers : undefined;
  const date: unknown = headers instanceof Object ? Reflect.get(headers, "date") : undefined;
  return typeof date === "string" ? Date.parse(date) : Number.NaN;
}

function about(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  if (minutes < 90) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

/**
 * How far the clock is off, when that is why AWS refused the signature: `about 6 hours behind`; `wrong` where only AWS' words say so;
 * undefined when the clock is right or nothing tells. `now`: of this machine, milliseconds since 1970.
 */
export function clockError(error: unknown, now: number): string | undefined {
  if (!SIGNATURE_CODES.has(errorCode(error))) return undefined;
  const off = now - dateOf(error);
  if (Number.isNaN(off)) return saidOfTime(error) === undefined ? undefined : "wrong";
  if (Math.abs(off) > TOLERATED_MILLISECONDS) return `about ${about(off)} ${off < 0 ? "behind" : "ahead of"}`;
  return saidOfTime(error) === undefined ? undefined : "wrong";
}
