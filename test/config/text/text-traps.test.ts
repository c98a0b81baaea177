// Case 08: files that look right.
import { expect, test } from "vitest";
import { parseConfiguration } from "../../../src/config/read-configuration.ts";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";

const FILE = `version: 1
owner: acme/network # a\u00a0comment
accounts:
  payments: { id: "222222222222", plan_role_arn: none }
mappings:
  - name: workers
    description: "Office\u00a0VPN"
    sources:
      - cidrs: ["192.0.2.0/24"]
    prefix_lists:
      - account: payments
        region: eu-central-1
`;

const read = (text: string): readonly Diagnostic[] =>
  parseConfiguration("mappings.yaml", text, "2026-11-27T00:00:00Z").diagnostics;

test("what cannot be seen is no mistake in comments and quoted text", () => expect(read(FILE)).toEqual([]));

test.each<[string, string, string, number]>([
  ["region: eu", "region:\u00a0eu", "there is a no-break space (U+00A0) after `region:`", 16],
  ["        region", "       \u00a0region", "there is a no-break space (U+00A0) in the indentation", 8],
  ["region: eu", "region\u200b: eu", "there is a zero-width space (U+200B) after `region`", 15],
  [
    "region: eu-central-1",
    "region: eu\u2011central\u2003-1",
    "there is an unusual space (U+2003) after `eu\u2011central`",
    27,
  ],
  [
    "region: eu-central-1",
    "region: eu-central-1\ufeff",
    "there is a byte order mark (U+FEFF) after `eu-central-1`",
    29,
  ],
])("%s written as %j", (good, bad, summary, column) => {
  const [first, ...rest] = read(FILE.replace(good, bad));
  expect(first).toMatchObject({ code: "yaml_syntax", summary, position: { line: 12, column } });
  expect(first?.remedy).toMatch(/^(Write a space in its place|Remove it)\.$/);
  expect(rest.filter(({ position }) => position?.line === 12)).toEqual([]);
});

test.each([
  ["an id", '"222222222222"', "“222222222222”", 4, 19],
  ["an item of a list", '"192.0.2.0/24"', "„192.0.2.0/24“", 9, 17],
])("%s in typographic quotes: they are shown, and said once", (_, good, bad, line, column) => {
  const found = read(FILE.replace(good, bad));
  expect(found).toMatchObject([
    {
      code: "yaml_syntax",
      summary: `${bad[0]} is no quote that YAML knows`,
      remedy: 'Write " on both sides.',
      position: { line, column },
    },
  ]);
});

test("typographic quotes within a text are no mistake", () =>
  expect(read(FILE.replace('"Office\u00a0VPN"', "The “Office” VPN"))).toEqual([]));

test("an unfinished merge is one message, first and alone", () => {
  const sides = "<<<<<<< HEAD\n  - name: a\n=======\n  - name: b\n>>>>>>> workers\n";
  expect(read(FILE.replace("mappings:\n", `mappings:\n${sides}`))).toMatchObject([
    {
      summary: "an unresolved merge conflict begins here (`<<<<<<<`)",
      remedy: expect.stringContaining("remove the lines"),
      position: { line: 6, column: 1 },
    },
  ]);
});

test("a merge key: what to do in its place", () => {
  const merged = FILE.replace("accounts:\n", "accounts:\n  other: { <<: *p }\n").replace(
    "payments: {",
    "payments: &p {",
  );
  const text = merged
    .replace(/ {2}other.*\n/, "")
    .replace("mappings:", "  other: { <<: *p, external_id: x }\nmappings:");
  expect(read(text)[0]).toMatchObject({ code: "unknown_key", remedy: expect.stringContaining("`account_defaults`") });
});

test("eleven tabs are one message with the lines", () => {
  const tabs = Array.from({ length: 11 }, (_, index) => `\tx${index}: 1\n`).join("");
  const found = read(`version: 1\nowner: a\naccounts:\n${tabs}`);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    summary: "a tab is used for indentation",
    detail: "YAML allows only spaces there. Tabs are in lines 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14.",
  });
});
