import { expect, test } from "vitest";
import { regionReader } from "../../../src/aws/region-reader.ts";
import type { DiagnosticCode } from "../../../src/model/diagnostics/codes.ts";
import { interceptHttp } from "../intercepted.ts";
import { ec2, failed, ok, RESET, type Reply, unreachable } from "../wire.ts";

interceptHttp();

/** `reset`: the code of the network error. */
async function failureOf(reply: Reply | typeof RESET, reset?: string) {
  const { client, asked } = reset === undefined ? ec2(reply) : unreachable(reset);
  const reading = await regionReader(client).groupsById(["sg-1"]);
  if (reading.ok) throw new Error("expected a failure");
  return { ...reading.diagnostic, requests: asked.length };
}

/** Status, code, what plsync makes of it, and how many requests that takes: what trying again cannot change is asked once. */
const CASES: readonly [number, string, DiagnosticCode, number][] = [
  [403, "UnauthorizedOperation", "access_denied", 1],
  [403, "AccessDenied", "access_denied", 1],
  [401, "AuthFailure", "access_denied", 1],
  [400, "RequestExpired", "access_denied", 1],
  [403, "ExpiredToken", "access_denied", 1],
  [403, "InvalidClientTokenId", "access_denied", 1],
  [403, "SignatureDoesNotMatch", "access_denied", 1],
  [403, "OptInRequired", "region_disabled", 1],
  [503, "RequestLimitExceeded", "throttled", 8],
  [400, "Throttling", "throttled", 8],
  [429, "TooManyRequestsException", "throttled", 8],
  [500, "InternalError", "aws_unavailable", 8],
  [503, "Unavailable", "aws_unavailable", 8],
  [400, "InvalidParameterValue", "aws_error", 1],
  [400, "FilterLimitExceeded", "aws_error", 1],
  [400, "InvalidPaginationToken", "aws_error", 1],
  [400, "SomethingNew", "aws_error", 1],
];

test.each(CASES)("%i %s is %s", async (status, code, expected, requests) => {
  const diagnostic = await failureOf(failed(status, code, "AWS&apos; own words."));
  expect(diagnostic).toMatchObject({
    code: expected,
    severity: "error",
    account: "payments",
    region: "eu-west-1",
    detail: `ec2:DescribeSecurityGroups: ${code}${code === "SignatureDoesNotMatch" ? "." : ": AWS' own words."}`,
    requests,
  });
  expect(diagnostic.summary).toContain("ec2:DescribeSecurityGroups");
  expect(diagnostic.summary).toContain("payments (222222222222) eu-west-1");
  expect(diagnostic.remedy).toMatch(/\.$/);
});

test("no answer at all", async () => {
  const diagnostic = await failureOf(RESET);
  expect(diagnostic).toMatchObject({ code: "aws_unavailable", requests: 8 });
  expect(diagnostic.detail).toBe("ec2:DescribeSecurityGroups: ECONNRESET: socket hang up");
});

test("a 503 with a page of a proxy", async () => {
  expect(await failureOf({ status: 503, body: "<html>busy</html>" })).toMatchObject({ code: "aws_unavailable" });
});

test.each([400, 200])("a %i that is not XML shows nothing of its body that may be secret", async (status) => {
  const diagnostic = await failureOf({ status, body: "token=secret" });
  expect(diagnostic.code).toBe("odd_answer");
  expect(JSON.stringify(diagnostic)).not.toContain("secret");
});

test.each([20, 200, 300])(
  "of AWS' own answer, cut off after %i bytes, nothing is quoted as of a page",
  async (bytes) => {
    const { body } = ok(`<securityGroupInfo>${"<item><groupId>sg-1</groupId></item>".repeat(9)}</securityGroupInfo>`);
    expect(body.length).toBeGreaterThan(bytes);
    const diagnostic = await failureOf({ status: 200, body: body.slice(0, bytes) });
    expect(diagnostic).toMatchObject({
      code: "odd_answer",
      detail: "ec2:DescribeSecurityGroups: the answer could not be read as XML: it was cut off.",
    });
  },
);

const BLOCKED = "<html><head><title>Access Blocked</title></head><body>by the firewall</body></html>";

test.each([
  [403, BLOCKED, "odd_answer", '403 "Access Blocked"'],
  [407, "Proxy Authentication Required\nmore", "odd_answer", '407 "Proxy Authentication Required"'],
  [302, "", "odd_answer", "302"],
  [503, BLOCKED, "aws_unavailable", '503 "Access Blocked"'],
  [502, "Bad gateway\nsecond line", "odd_answer", '502 "Bad gateway"'],
])("a %i of a proxy shows the status and the first line", async (status, body, code, said) => {
  const diagnostic = await failureOf({ status, body });
  expect(diagnostic.code).toBe(code);
  expect(diagnostic.detail).toContain(said);
});

test.each([
  ["SELF_SIGNED_CERT_IN_CHAIN", "certificate_untrusted", "AWS_CA_BUNDLE"],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "certificate_untrusted", "AWS_CA_BUNDLE"],
  ["ERR_PROXY_TUNNEL", "proxy_failed", "HTTPS_PROXY"],
  ["ENOTFOUND", "aws_unavailable", "Region is written correctly"],
])("%s is %s", async (code, expected, remedy) => {
  const diagnostic = await failureOf(RESET, code);
  expect(diagnostic.code).toBe(expected);
  expect(diagnostic.remedy).toContain(remedy);
});

test("trouble that passes is not seen", async () => {
  const { client } = ec2(
    failed(503, "RequestLimitExceeded"),
    RESET,
    failed(500, "InternalError"),
    { status: 502, body: "<html/>" },
    ok("<securityGroupInfo/>"),
  );
  expect(await regionReader(client).groupsById(["sg-1"])).toEqual({ ok: true, value: [] });
});

test("a refusal names the permission that is missing and drops the encoded blob", async () => {
  const message = "You are not authorized to perform this operation. Encoded authorization failure message: aBcD123_-x";
  const diagnostic = await failureOf(failed(403, "UnauthorizedOperation", message));
  expect(diagnostic.detail).toBe(
    "ec2:DescribeSecurityGroups: UnauthorizedOperation: You are not authorized to perform this operation.",
  );
  expect(diagnostic.remedy).toContain("allow ec2:DescribeSecurityGroups");
});

test("a very long message is cut", async () => {
  const diagnostic = await failureOf(failed(400, "InvalidParameterValue", "x".repeat(10_000)));
  expect(diagnostic.detail?.length).toBeLessThan(700);
});
