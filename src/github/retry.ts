// When a call to GitHub is tried again, and after how long.
//
//   what happened                                     GET, PATCH         POST
//   no answer, 5xx                                    after 1, 2, 4 s    no: it may have taken effect
//   secondary rate limit (403 or 429 that says so)    after Retry-After, or a minute without it; twice
//   primary rate limit (nothing remaining)            when it resets; twice
//   anything else                                     no
//
// GitHub Docs, "Rate limits for the REST API": wait for Retry-After, else for x-ratelimit-reset, else at least a minute.

/** No comment is worth a longer wait. */
const LONGEST_WAIT_SECONDS = 90;
const FAULT_WAITS_SECONDS = [1, 2, 4];
const MOST_LIMIT_WAITS = 2;

export interface Failure {
  /** HTTP status; 0 without an answer. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

function number(value: unknown): number | undefined {
  const parsed = Number(value ?? Number.NaN);
  return Number.isFinite(parsed) ? parsed : undefined;
}

/** Seconds until the rate limit is over; undefined when no rate limit is the reason. `now` in milliseconds since 1970. */
function limitWait({ status, headers, message }: Failure, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = number(headers["retry-after"]);
  if (after !== undefined) return after;
  const reset = number(headers["x-ratelimit-reset"]);
  if (number(headers["x-ratelimit-remaining"]) === 0 && reset !== undefined) return Math.max(1, reset - now / 1000);
  return status === 429 || /secondary rate limit/i.test(message) ? 60 : undefined;
}

/** True if GitHub refused the call because of a primary or secondary rate limit. */
export function isRateLimit(failure: Failure): boolean {
  return limitWait(failure, 0) !== undefined;
}

/** Milliseconds to wait before the next try; undefined to give up. `tries`: how many have failed, this one included; `now` as above. */
export function waitBefore(failure: Failure, method: string, tries: number, now: number): number | undefined {
  const limit = limitWait(failure, now);
  if (limit !== undefined) {
    return tries <= MOST_LIMIT_WAITS && limit <= LONGEST_WAIT_SECONDS ? Math.ceil(limit * 1000) : undefined;
  }
  const isFault = failure.status === 0 || failure.status >= 500;
  const seconds = isFault && method !== "POST" ? FAULT_WAITS_SECONDS[tries - 1] : undefined;
  return seconds === undefined ? undefined : seconds * 1000;
}
