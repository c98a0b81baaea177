// Case 04: a clock that is wrong is called that, and a secret that is wrong is not.
import { expect, test } from "vitest";
import { failureOf } from "../../../src/aws/answers/failure.ts";
import { AT } from "../wire.ts";

const EXPIRED = "Signature expired: 20260109T184512Z is now earlier than 20260110T013008Z (20260110T014508Z - 15 min.)";
const SECRET =
  "The request signature we calculated does not match. The canonical string should have been 'x-amz-security-token:IQoJ'";

function refused(code: string, message: string, date?: number): Error {
  const headers = date === undefined ? {} : { date: new Date(date).toUTCString() };
  const $metadata = { httpStatusCode: 403, attempts: 1 };
  const $response = { statusCode: 403, headers };
  return Object.assign(new Error(message), { name: code, Code: code, $fault: "client", $metadata, $response });
}

const HOUR = 3_600_000;

test.each(["SignatureDoesNotMatch", "InvalidSignatureException", "RequestExpired", "AuthFailure"])(
  "%s: the date of the answer tells that the clock is behind",
  (code) => {
    const diagnostic = failureOf(refused(code, EXPIRED, Date.now() + 6.2 * HOUR), "sts:AssumeRole", AT);
    expect(diagnostic.code).toBe("clock_off");
    expect(diagnostic.summary).toMatch(/^the clock of this machine is about 6 hours behind that of AWS/);
    expect(diagnostic.remedy).toMatch(/^Set the clock/);
  },
);

test("AWS' first sentence is shown where it is about times, and tells by itself", () => {
  const diagnostic = failureOf(refused("SignatureDoesNotMatch", EXPIRED), "sts:AssumeRole", AT);
  expect(diagnostic).toMatchObject({ code: "clock_off", detail: `sts:AssumeRole: SignatureDoesNotMatch: ${EXPIRED}.` });
  expect(diagnostic.summary).toMatch(/^the clock of this machine is wrong/);
});

test.each([undefined, Date.now()])("a wrong secret: the clock is in order", (date) => {
  const diagnostic = failureOf(refused("SignatureDoesNotMatch", SECRET, date), "sts:AssumeRole", AT);
  expect(diagnostic).toMatchObject({ code: "access_denied", detail: "sts:AssumeRole: SignatureDoesNotMatch." });
  expect(diagnostic.remedy).toMatch(/^The secret does not belong to the access key/);
  expect(JSON.stringify(diagnostic)).not.toContain("IQoJ");
});
