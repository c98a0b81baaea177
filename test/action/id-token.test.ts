// What people read when GitHub gives the job no token.
import { expect, test } from "vitest";
import { runIdToken } from "../../src/action/id-token.ts";

test.each([
  {},
  { ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:1/" },
  { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x", ACTIONS_ID_TOKEN_REQUEST_URL: "" },
])("without the permission there is no token, and the message says what to add (%#)", async (environment) => {
  expect(await runIdToken(environment)("sts.amazonaws.com")).toMatchObject({
    ok: false,
    diagnostic: {
      code: "id_token_missing",
      severity: "error",
      remedy: "Add `permissions: { id-token: write, contents: read }` to the job or the workflow.",
    },
  });
});
