import { expect, test } from "vitest";
import { type Failure, waitBefore } from "../../src/github/retry.ts";

const NOW = Date.parse("2026-11-23T06:00:00Z");
const failure = (status: number, headers: Failure["headers"] = {}, message = "no"): Failure => ({
  status,
  headers,
  message,
});
const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

test.each([
  ["no answer, the first time", failure(0), "GET", 1, 1000],
  ["no answer, the third time", failure(0), "PATCH", 3, 4000],
  ["no answer, once too often", failure(0), "GET", 4, undefined],
  ["a fault of GitHub's", failure(502), "GET", 2, 2000],
  ["a fault while something is made: it may be there", failure(502), "POST", 1, undefined],
  ["a secondary limit with Retry-After", failure(403, { "retry-after": "7" }, SECONDARY), "POST", 1, 7000],
  ["a secondary limit without", failure(403, {}, SECONDARY), "POST", 1, 60_000],
  ["429", failure(429), "GET", 1, 60_000],
  ["a limit that is over in an hour", failure(403, { "retry-after": "3600" }, SECONDARY), "GET", 1, undefined],
  ["a limit for the third time", failure(403, { "retry-after": "7" }, SECONDARY), "GET", 3, undefined],
  [
    "nothing remaining until a minute from now",
    failure(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW / 1000 + 60) }),
    "GET",
    1,
    60_000,
  ],
  ["a missing permission", failure(403, { "x-ratelimit-remaining": "4999" }), "GET", 1, undefined],
  ["not found", failure(404), "GET", 1, undefined],
])("%s", (_, what, method, tries, wait) => {
  expect(waitBefore(what, method, tries, NOW)).toBe(wait);
});
