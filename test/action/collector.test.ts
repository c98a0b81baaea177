// What comes up during a step is kept in order, and calls are counted where they went.
import { expect, test } from "vitest";
import { collectorFor } from "../../src/action/collector.ts";
import { stepLog } from "../../src/action/log.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";

const QUIET = stepLog("error", false, (text) => text);
const WARNING: Diagnostic = { code: "cidr_expired", severity: "warning", summary: "an entry has expired" };

test("diagnostics, remarks and failures are kept in the order in which they came up", () => {
  const { collected, fail, remark, report } = collectorFor(QUIET);
  report([WARNING]);
  remark("The comment was left alone.");
  fail("the drift issue could not be kept");
  report([{ ...WARNING, summary: "another has expired" }]);
  fail("the comment could not be written");
  expect(collected.diagnostics.map(({ summary }) => summary)).toEqual(["an entry has expired", "another has expired"]);
  expect(collected.remarks).toEqual(["The comment was left alone."]);
  expect(collected.failures).toEqual(["the drift issue could not be kept", "the comment could not be written"]);
});

test("attempts count for their account-region, throttled ones by whatever name AWS has for it, sign-ins for none", () => {
  const { collected, count } = collectorFor(QUIET);
  const attempt = { action: "DescribeNetworkInterfaces", region: "eu-west-1", milliseconds: 40 };
  count({ ...attempt, account: "network" });
  count({ ...attempt, account: "network", error: "RequestLimitExceeded" });
  count({ ...attempt, account: "network", error: "InvalidGroup.NotFound" });
  count({ ...attempt, account: "payments", error: "ThrottlingException" });
  count({ action: "AssumeRole", region: "eu-west-1", milliseconds: 20 });
  expect(Object.fromEntries(collected.traffic)).toEqual({
    "network/eu-west-1": { calls: 3, throttled: 1 },
    "payments/eu-west-1": { calls: 1, throttled: 1 },
  });
});
