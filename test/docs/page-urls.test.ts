// Messages name pages of the documentation by addresses that open anywhere: who reads them has no docs/ of ours.
import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PAGES } from "../../src/model/version.ts";
import { markdownProse } from "../../src/render/markdown/escape.ts";

const FILES = globSync("src/**/*.ts").map((path) => [path, readFileSync(path, "utf8")] as const);
/** Lines without comments. */
const linesOf = (text: string) => text.split("\n").filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line));

it("names no page by its path in this repository", () => {
  const named = FILES.flatMap(([path, text]) =>
    linesOf(text)
      .filter((line) => /\bdocs\/[\w-]+\.md/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(named).toEqual([]);
});

it("names only pages that there are", () => {
  const pages = FILES.flatMap(([, text]) => [...text.matchAll(/pageUrl\("([^"#]+)/g)].map(([, page]) => page ?? ""));
  expect(pages).toContain("action.md");
  expect(pages.filter((page) => !existsSync(`docs/${page}`))).toEqual([]);
});

it("leaves the address of a page whole in comments and summaries, and no other address", () => {
  expect(markdownProse(`${PAGES}action.md describes every input.`)).toBe(`${PAGES}action.md describes every input.`);
  for (const other of ["https://example.com/docs/action.md", PAGES.replace("plsync/plsync", "plsync/other")]) {
    expect(markdownProse(other)).not.toContain("https://");
  }
});
