import { expect, test } from "vitest";
import { annotationsOf } from "../../src/github/annotations.ts";
import type { Diagnostic, Severity } from "../../src/model/diagnostics/diagnostic.ts";

const HERE = { directory: "/checkout", workspace: "/checkout" };

function problem(line: number, more: Partial<Diagnostic> = {}): Diagnostic {
  const position = { file: "mappings.yaml", line, column: 7 };
  return { code: "unknown_key", severity: "error", summary: `problem ${line}`, position, ...more };
}

test("stands at its line, and says what happened, why and what to do", () => {
  const [annotation] = annotationsOf([problem(33, { detail: "Because.", remedy: "Do that" })], HERE);
  expect(annotation).toEqual({
    severity: "error",
    message: "problem 33.\nBecause.\nDo that.",
    properties: { title: "plsync", file: "mappings.yaml", startLine: 33, startColumn: 7 },
  });
});

test("names the prefix list in its title", () => {
  const [annotation] = annotationsOf([problem(1, { address: "network/eu-west-1/web" })], HERE);
  expect(annotation?.properties.title).toBe("plsync: network/eu-west-1/web");
});

test.each([
  ["./net/mappings.yaml", "net/mappings.yaml"],
  ["/checkout/net/mappings.yaml", "net/mappings.yaml"],
  ["../other/mappings.yaml", undefined],
  ["/etc/mappings.yaml", undefined],
])("the file %s is %s to GitHub", (file, expected) => {
  const [annotation] = annotationsOf([problem(3, { position: { file, line: 3, column: 1 } })], HERE);
  expect(annotation?.properties.file).toBe(expected);
  // A file outside of the checkout has no lines that GitHub could show, so the message names it.
  expect(annotation?.message.includes(`${file}:3`)).toBe(expected === undefined);
});

test("a step in a directory of the checkout still names files from its top", () => {
  const [annotation] = annotationsOf([problem(3)], { directory: "/checkout/net", workspace: "/checkout" });
  expect(annotation?.properties.file).toBe("net/mappings.yaml");
});

test.each<[Severity, number]>([
  ["error", 9],
  ["warning", 10],
])("of %ss there are at most %i, the last of which counts the rest", (severity, most) => {
  const all = Array.from({ length: 25 }, (_, index) => problem(index + 1, { severity }));
  const exact = annotationsOf(all.slice(0, most), HERE);
  expect(exact.map(({ properties }) => properties.startLine)).toEqual(all.slice(0, most).map((_, index) => index + 1));
  const shown = annotationsOf(all, HERE);
  expect(shown).toHaveLength(most);
  expect(shown.at(-1)?.message).toContain(`And ${25 - (most - 1)} more ${severity}s`);
});

test("both levels have their own room", () => {
  const all = [20, 10].flatMap((line) => [problem(line), problem(line + 1, { severity: "warning" })]);
  const shown = annotationsOf(all, HERE);
  expect(shown.map(({ severity, properties }) => `${severity} ${properties.startLine}`)).toEqual([
    "error 10",
    "error 20",
    "warning 11",
    "warning 21",
  ]);
});

test("values stay on their line", () => {
  const [annotation] = annotationsOf([problem(1, { summary: "web\u001b[31m\r\u202e is odd" })], HERE);
  expect(annotation?.message).toBe("web\\x1b[31m\\r\\u202e is odd.");
});
