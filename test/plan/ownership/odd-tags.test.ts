// Tag keys that differ from ours in case only: IAM takes them for ours, and AWS' tags do not.
import { expect, test } from "vitest";
import { isReservedTagKey, lookalikeOf } from "../../../src/model/prefix-list.ts";

test.each([
  ["PLSYNC:OWNER", "PLSYNC:OWNER"],
  ["plsync:Applied", "plsync:Applied"],
  ["plsync:owner", undefined],
  ["plsync:unheard-of", undefined],
  ["team", undefined],
])("%s is one of ours in other letters: %s", (key, odd) => {
  expect(
    lookalikeOf(
      new Map([
        ["plsync:owner", "acme"],
        [key, "x"],
      ]),
    ),
  ).toBe(odd);
});

test("the file may not set such keys either", () => {
  expect(isReservedTagKey("PLSYNC:owner")).toBe(true);
});
