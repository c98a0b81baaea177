// Tells apart what the SDK throws: an error from AWS, an answer that is not from AWS, no answer at all. Goes by shape and code, as the
// SDK's classes differ from client to client.

interface SdkError extends Error {
  /** `client` or `server`: only on errors that an HTTP answer became. */
  readonly $fault?: string;
  /** Only when the body was an error document with a code. */
  readonly Code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number };
  /** The body of an answer that could not be parsed. */
  readonly $responseBodyText?: string;
  /** Of Node's network errors. */
  readonly code?: string;
}

/** Retried by the SDK as throttling (its list of codes; EC2, STS error references). */
const THROTTLES: ReadonlySet<string> = new Set([
  "RequestLimitExceeded",
  "Throttling",
  "ThrottlingException",
  "Throttled",
  "ThrottledException",
  "EC2ThrottledException",
  "RequestThrottled",
  "RequestThrottledException",
  "TooManyRequestsException",
  "LimitExceededException",
  "SlowDown",
]);

/** Node's codes of sockets and name resolution (`ECONNRESET`, `ENOTFOUND`), of HTTP parsing, of TLS. Other `ERR_…` are bugs. */
const NO_ANSWER = /^(E[A-Z0-9]+|HPE_.+|(CERT|DEPTH|UNABLE|SELF)_.+|ERR_(TLS|SSL|PROXY|STREAM)_.+)$/;

function sdkError(error: unknown): SdkError | undefined {
  return error instanceof Error ? error : undefined;
}

/** AWS' code; for errors of the network Node's (`ECONNRESET`). */
export function errorCode(error: unknown): string {
  const sdk = sdkError(error);
  return sdk?.Code ?? sdk?.code ?? (sdk === undefined || sdk.name === "Error" ? "" : sdk.name);
}

/** True if an HTTP answer became this error. */
export function isServiceError(error: unknown): boolean {
  return sdkError(error)?.$fault !== undefined;
}

/** True if AWS itself refused a request that it understood, with a code of its own: 4xx and not a throttle. */
export function isRefusal(error: unknown): boolean {
  const sdk = sdkError(error);
  const status = sdk?.$metadata?.httpStatusCode ?? 0;
  // Errors in RAM's JSON have their code in the name alone; all of its codes end in Exception.
  const hasCode = sdk?.Code !== undefined || (sdk?.$fault !== undefined && sdk.name.endsWith("Exception"));
  return hasCode && status >= 400 && status < 500 && !isThrottle(error);
}

/** True if AWS throttled the call: a code of throttling, or HTTP 429. */
export function isThrottle(error: unknown): boolean {
  return (
    isServiceError(error) && (THROTTLES.has(errorCode(error)) || sdkError(error)?.$metadata?.httpStatusCode === 429)
  );
}

/** True for faults of AWS (5xx), and when no answer came: connection refused or reset, time-out, unknown name. */
export function isUnavailable(error: unknown): boolean {
  const sdk = sdkError(error);
  if (sdk === undefined) return false;
  if (isServiceError(sdk)) return (sdk.$metadata?.httpStatusCode ?? 0) >= 500;
  return sdk.name === "TimeoutError" || NO_ANSWER.test(sdk.code ?? "");
}

/** True if an answer came that is not valid XML or JSON. */
export function isUnreadable(error: unknown): boolean {
  const sdk = sdkError(error);
  if (sdk === undefined) return false;
  // The SDK attaches the answer to the error that it met while reading it.
  return sdk.$responseBodyText !== undefined || (sdk.$fault === undefined && "$response" in sdk);
}

/** True if an answer came that has no code of AWS: the SDK calls it unknown, whatever the status. */
export function isForeign(error: unknown): boolean {
  const sdk = sdkError(error);
  return sdk?.$fault !== undefined && sdk.Code === undefined && /^Unknown(?:Error)?$/.test(sdk.name);
}

/** How often the SDK sent the request, 1 when it does not say. */
export function attemptsOf(error: unknown): number {
  return sdkError(error)?.$metadata?.attempts ?? 1;
}
