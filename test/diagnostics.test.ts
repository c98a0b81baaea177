// The registry of diagnostic codes: each is said somewhere, and tells people when and what to do.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diagnosticsPage } from "../scripts/build-diagnostics-doc.ts";
import { CODE_GROUPS } from "../src/model/diagnostics/codes.ts";
import { readSources } from "./walls/source-files.ts";
import { spokenCodes } from "./walls/spoken-codes.ts";

const CODES = CODE_GROUPS.flatMap(({ codes }) => Object.entries(codes));
const SPOKEN = new Set(
  [...readSources()]
    .filter(([path]) => !/^src\/model\/diagnostics\/|-validator\./.test(path))
    .flatMap(([path, text]) => [...spokenCodes(path, text)]),
);

/** Whole sentences: a capital, a letter in code, or a name at the start, and a full stop at the end. */
const SENTENCES = /^[A-Z`].*\.$/;

test("every code is said somewhere in src/", () => {
  expect(CODES.map(([code]) => code).filter((code) => !SPOKEN.has(code))).toEqual([]);
});

test("no code is said in two groups", () => {
  const names = CODES.map(([code]) => code);
  expect(names).toEqual([...new Set(names)]);
});

test.each(CODES)("%s says when and what to do, in whole sentences", (code, { when, remedy }) => {
  expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
  for (const text of [when, remedy]) {
    expect(text).toMatch(SENTENCES);
    expect(text).not.toMatch(/\s{2}|\n/);
    expect(text.split(" ").length).toBeGreaterThan(2);
  }
  expect(remedy).not.toBe(when);
});

test("docs/diagnostics.md is what the registry gives, and operations.md links it", () => {
  expect(readFileSync("docs/diagnostics.md", "utf8")).toBe(diagnosticsPage(CODE_GROUPS));
  expect(readFileSync("docs/operations.md", "utf8")).toContain("(diagnostics.md)");
});

describe("a code counts as said", () => {
  const said = (text: string) => [...spokenCodes("src/planted.ts", text)];

  test("as the code of a value, alone or in a condition, and as an argument", () => {
    expect(said('const one = { code: "a_b", severity: "error" };')).toEqual(["a_b"]);
    expect(said('return { code: empty ? "a_b" : "c_d" };')).toEqual(["a_b", "c_d"]);
    expect(said('const code = "a_b"; const NOT_SEEN = "c_d"; failure("e_f", path);')).toEqual(["a_b", "c_d", "e_f"]);
  });

  test("not in a comment, a type, another text, or as another kind of value", () => {
    const text = '// "a_b"\ntype Kind = "a_b" | "c_d"; const kind = "a_b"; if (kind === "c_d") throw { kind: "a_b" };';
    expect(said(text)).toEqual([]);
  });
});
