// The figures of src/: sizes of files, `any`, and what every exported function says about itself.
import { describe, expect, test } from "vitest";
import { anyCount, exportedFunctions } from "./walls/exports.ts";
import { isGenerated, readSources } from "./walls/source-files.ts";

const FILES = [...readSources()].filter(([path]) => !isGenerated(path));
const FUNCTIONS = FILES.flatMap(([path, text]) => exportedFunctions(path, text));

function lines(text: string): number {
  return text.split("\n").length - 1;
}

test("half of all files have at most 90 lines", () => {
  const sizes = FILES.map(([, text]) => lines(text)).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(90);
});

test("no file has more than 220 lines", () => {
  expect(FILES.filter(([, text]) => lines(text) > 220).map(([path]) => path)).toEqual([]);
});

test("every file opens with its job", () => {
  expect(FILES.filter(([, text]) => !/^(#!.*\n)?(\/\/ \S|\/\*\*? )/.test(text)).map(([path]) => path)).toEqual([]);
});

test("no file has an any", () => {
  expect(
    FILES.filter(([path, text]) => /\bany\b/.test(text) && anyCount(path, text) > 0).map(([path]) => path),
  ).toEqual([]);
});

test("every exported function has a docstring", () => {
  expect(FUNCTIONS.length).toBeGreaterThan(500);
  const missing = FUNCTIONS.filter(({ docstring }) => docstring === undefined || docstring === "");
  expect(missing.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
});

describe("what is counted", () => {
  const of = (text: string) =>
    exportedFunctions("src/planted.ts", text).map(({ name, docstring }) => [name, docstring]);

  test("functions of every form, with the docstring that stands right before them", () => {
    expect(of("/** Says. */\nexport function a() {}")).toEqual([["a", "Says."]]);
    expect(of("/** Says. */\nexport const a = () => 1;")).toEqual([["a", "Says."]]);
    expect(of("export async function a() {}\nexport const b = async () => 1;")).toEqual([
      ["a", undefined],
      ["b", undefined],
    ]);
    const overloads =
      "/** One. */\nexport function a(): 1;\nexport function a(b: 2): 2;\nexport function a(b = 1) { return b; }";
    expect(of(overloads)).toEqual([
      ["a", "One."],
      ["a", undefined],
    ]);
    expect(of("export default function () {}\nexport const value = 1;\nfunction inner() {}")).toEqual([
      ["default", undefined],
    ]);
  });

  test("no other comment is one", () => {
    for (const comment of ["// Says.", "/* Says. */", "/** Of another. */\nconst x = 1;"])
      expect(of(`${comment}\nexport function a() {}`)).toEqual([["a", undefined]]);
  });

  test("any is seen where it is a type, and nowhere else", () => {
    expect(anyCount("a.ts", "let a: any; function f(x: readonly any[]): Promise<any> {}")).toBe(3);
    expect(anyCount("a.ts", 'const any = "any"; // any')).toBe(0);
  });
});
