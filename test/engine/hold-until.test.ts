// When a hold ends, as people write it.
import { expect, it } from "vitest";
import { holdUntil } from "../../src/engine/hold-until.ts";

const NOW = Date.parse("2026-11-27T02:00:00.500Z");
const since = "2026-11-27T02:00:00Z";

it.each([
  [undefined, { since }],
  ["2026-11-30", { since, until: "2026-11-30T23:59:59Z" }],
  ["2026-11-27", { since, until: "2026-11-27T23:59:59Z" }],
  ["2026-11-30T06:00Z", { since, until: "2026-11-30T06:00:00Z" }],
  ["2026-11-30T06:00:30+02:00", { since, until: "2026-11-30T04:00:30Z" }],
])("%s", (text, value) => {
  expect(holdUntil(text, NOW)).toEqual({ ok: true, value });
});

it.each([
  ["2026-11-26", "is in the past"],
  ["2026-11-27T02:00Z", "is in the past"],
  ["2026-02-30", "is not a time"],
  ["2026-11-30T25:00Z", "is not a time"],
  ["2026-11-30T06:00", "is not a time"],
])("%s is refused: it %s", (text, why) => {
  expect(holdUntil(text, NOW)).toMatchObject({ ok: false, why: expect.stringContaining(why) });
});
