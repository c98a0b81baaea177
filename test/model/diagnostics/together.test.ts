import { expect, test } from "vitest";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";
import { together } from "../../../src/model/diagnostics/together.ts";

const cause = { summary: "no keys were found", remedy: "Sign in.", said: "None" };

/** That the account cannot be read, with its list and mapping, at that line. */
const of = (account: string, line: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: "credentials_missing",
  severity: "error",
  summary: `no keys were found for ${account}`,
  detail: "None.",
  remedy: "Sign in.",
  account,
  position: { file: "mappings.yaml", line, column: 1 },
  cause: { ...cause, lists: [`${account}/eu-west-1/web`], mappings: ["web"] },
  ...more,
});

test("one cause in many accounts is one message with its places and consequences", () => {
  const [only, ...rest] = together([of("d", 9), of("a", 6), of("b", 7), of("c", 8), of("e", 10)]);
  expect(rest).toEqual([]);
  expect(only).toMatchObject({
    code: "credentials_missing",
    severity: "error",
    summary: "5 accounts: no keys were found",
    detail:
      "a, b, c and 2 more. None. Not in this plan: a/eu-west-1/web, b/eu-west-1/web, c/eu-west-1/web and 2 more. " +
      "Nothing is removed from the lists of mapping web.",
    remedy: "Sign in.",
    position: { line: 6 },
  });
  expect(only).not.toHaveProperty("account");
});

test("one account in several Regions: the account-regions are counted", () => {
  const both = [of("a", 6, { region: "eu-west-1" }), of("a", 6, { region: "eu-west-2" })];
  expect(together(both)).toMatchObject([
    {
      summary: "2 account-regions: no keys were found",
      detail: expect.stringMatching(/^a\/eu-west-1, a\/eu-west-2\. /),
    },
  ]);
});

test("what differs in code, severity, cause or remedy stays apart, and so does what has no cause", () => {
  const { cause: _, ...single } = of("f", 1);
  const apart = [
    of("a", 2),
    of("b", 3, { code: "access_denied" }),
    of("c", 4, { severity: "warning" }),
    of("d", 5, { cause: { ...cause, remedy: "Another." } }),
    of("e", 6, { cause: { ...cause, summary: "another" } }),
    single,
    single,
  ];
  expect(together(apart)).toHaveLength(7);
  expect(together([of("a", 2)])).toEqual([of("a", 2)]);
});
