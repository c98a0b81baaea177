import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";
import { diagnosticsCount, diagnosticsText } from "../../../src/render/terminal/diagnostics.ts";
import { PLAIN } from "../../../src/render/terminal/palette.ts";
import { widthOf } from "../../../src/render/width.ts";
import { expectGolden } from "../golden.ts";

const unknownKey: Diagnostic = {
  code: "unknown_key",
  severity: "error",
  summary: 'unknown security group key "securty_groups"',
  position: { file: "mappings.yaml", line: 33, column: 9 },
  excerpt: {
    lines: [
      { number: 32, text: "    sources:" },
      { number: 33, text: "      - securty_groups: [worker]" },
    ],
    mark: { line: 33, column: 9, length: 14 },
    hint: 'did you mean "security_groups"?',
  },
};

const unquoted: Diagnostic = {
  code: "unquoted_account_id",
  severity: "error",
  summary: "the id of account payments is a number",
  detail: "YAML reads 012345678901 without quotes as a number, and leading zeros are lost.",
  remedy: 'Quote it: "012345678901".',
  position: { file: "mappings.yaml", line: 9, column: 9 },
  excerpt: {
    lines: [
      { number: 8, text: "  payments:" },
      { number: 9, text: "    id: 012345678901" },
      { number: 10, text: "    regions: []" },
    ],
    mark: { line: 9, column: 9, length: 12 },
  },
};

const expired: Diagnostic = {
  code: "cidr_expired",
  severity: "warning",
  summary: "192.0.2.10/32 expired on 2026-03-31, so it is in no list",
  mapping: "offices",
  position: { file: "mappings.yaml", line: 71, column: 13 },
};

const noCredentials: Diagnostic = {
  code: "credentials_missing",
  severity: "error",
  summary: "no AWS credentials were found",
  remedy:
    "Log in (aws sso login), or set AWS_PROFILE.\n  In GitHub Actions: use aws-actions/configure-aws-credentials first.",
};

describe("diagnostics on a terminal", () => {
  it("point at the line as the mock-up does, all of them, in the order of the file", () => {
    const all = [noCredentials, expired, unknownKey, unquoted];
    expectGolden("diagnostics.txt", diagnosticsText(all, PLAIN) + diagnosticsCount(all, "mappings.yaml"));
  });

  it("are counted in the singular and the plural", () => {
    expect(diagnosticsCount([expired], "mappings.yaml")).toBe("0 errors, 1 warning in mappings.yaml\n");
  });

  it("put the caret below what is wrong when escapes and wide characters stand before it", () => {
    const text = "\t名: \u202ewrong";
    const column = text.indexOf("wrong") + 1;
    const lines = diagnosticsText(
      [
        {
          ...unknownKey,
          excerpt: { lines: [{ number: 1, text }], mark: { line: 1, column, length: 5 } },
        },
      ],
      PLAIN,
    ).split("\n");
    const shown = lines.find((line) => line.includes("wrong")) ?? "";
    const caret = lines.find((line) => line.includes("^")) ?? "";
    expect(shown).toContain("\\t名: \\u202ewrong");
    expect(widthOf(shown.slice(0, shown.indexOf("wrong")))).toBe(caret.indexOf("^"));
    expect(caret.match(/\^+$/)?.[0]).toHaveLength(5);
  });

  it("shows the part of an endless line that holds the mark, and that something is left out", () => {
    const text = `${"a".repeat(5000)}BAD${"b".repeat(5000)}`;
    const lines = diagnosticsText(
      [{ ...unknownKey, excerpt: { lines: [{ number: 1, text }], mark: { line: 1, column: 5001, length: 3 } } }],
      { ...PLAIN, width: 80 },
    ).split("\n");
    const shown = lines.find((line) => line.includes("BAD")) ?? "";
    const caret = lines.find((line) => line.includes("^^^")) ?? "";
    expect(widthOf(shown)).toBeLessThanOrEqual(80);
    expect(shown.match(/…/g)).toHaveLength(2);
    expect(shown.indexOf("BAD")).toBe(caret.indexOf("^^^"));
  });
});
