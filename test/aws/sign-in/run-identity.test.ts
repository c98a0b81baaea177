import fc from "fast-check";
import { expect, test } from "vitest";
import { sessionName, sessionTags } from "../../../src/aws/sign-in/run-identity.ts";

const run = (run: string, sessionTags = false) => ({ run, owner: "acme/network", sessionTags });

test.each([
  ["4711-1", "plsync-4711-1"],
  ["anna@laptop-77", "plsync-anna@laptop-77"],
  ["DOMAIN\\jörg müller@büro", "plsync-DOMAIN-j-rg-m-ller@b-ro"],
  ["", "plsync-"],
])("the session of run %j is %s", (text, name) => {
  expect(sessionName(run(text))).toBe(name);
});

test("every session name and tag is one that STS accepts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      expect(sessionName(run(text))).toMatch(/^[\w+=,.@-]{2,64}$/);
      for (const { Value } of sessionTags(run(text, true))) {
        expect(Value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u);
        expect(Value.length).toBeLessThanOrEqual(256);
      }
    }),
  );
});

test("session tags only when the file asks for them", () => {
  expect(sessionTags(run("4711-1"))).toEqual([]);
  expect(sessionTags(run("4711-1", true))).toEqual([
    { Key: "plsync:run", Value: "4711-1" },
    { Key: "plsync:owner", Value: "acme/network" },
  ]);
});
