// No link of a page is dead: the file is in the repository, and it has the heading.
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { PAGES, type Page, pageOf } from "./pages.ts";

/** What is wrong with the links of `page`, which may lead to `pages` and to files. */
function deadLinks(page: Page, pages: readonly Page[]): readonly string[] {
  return page.links.flatMap(({ target, line }) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = "", anchor] = target.split("#");
    const path = file === "" ? page.path : normalize(join(dirname(page.path), decodeURI(file)));
    const linked = pages.find((other) => other.path === path);
    if (linked === undefined && !existsSync(path)) return [`${page.path}:${line}: ${target}: no such file`];
    if (anchor !== undefined && linked !== undefined && !linked.anchors.has(decodeURI(anchor)))
      return [`${page.path}:${line}: ${target}: no such heading`];
    return [];
  });
}

test("the pages are found, and have links", () => {
  expect(PAGES.map(({ path }) => path)).toEqual(expect.arrayContaining(["README.md", "CHANGELOG.md", "docs/roles.md"]));
  expect(PAGES.flatMap(({ links }) => links).length).toBeGreaterThan(100);
});

test("no link is dead", () => {
  expect(PAGES.flatMap((page) => deadLinks(page, PAGES))).toEqual([]);
});

test("a file or a heading that is not there is seen", () => {
  const page = pageOf(
    "docs/planted.md",
    "# One `two`: three!\n## Twice\n## Twice\n[a](nowhere.md) [b](#one-two-three) [c](#twice-1) [d](#twice-2) [e](../README.md#no)",
  );
  expect(deadLinks(page, [...PAGES, page])).toEqual([
    "docs/planted.md:4: nowhere.md: no such file",
    "docs/planted.md:4: #twice-2: no such heading",
    "docs/planted.md:4: ../README.md#no: no such heading",
  ]);
});
