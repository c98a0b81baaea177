// Every path that the pages for developers name is there, so that neither the recipes nor the walks can go stale.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** A word in capitals stands for a name of the reader's choice. */
const PLACEHOLDER = /\b[A-Z]{4,}\b/g;

/** Code that is the path of a file, or of a folder with its slash: `src/plan/digest.ts`, `test/e2e/`. */
function pathsIn(markdown: string): readonly string[] {
  const code = [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, text = ""]) => text);
  const links = [...markdown.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = ""]) => target);
  return [...new Set([...code.filter((text) => /^[\w.-]+\/([\w./-]*(\/|\.\w+))?$/.test(text)), ...links])].filter(
    (path) => !path.includes("://"),
  );
}

/** The files that a path may mean: of the repository, of src/, or beside the page; with placeholders, any that fit. */
function meant(path: string, page: string): readonly string[] {
  const folder = page.includes("/") ? page.slice(0, page.lastIndexOf("/") + 1) : "";
  const pattern = path.replaceAll(PLACEHOLDER, (word) => (word === "README" || word === "CONTRIBUTING" ? word : "*"));
  return ["", "src/", folder].flatMap((start) => globSync(`${start}${pattern}`.replace(/\/$/, "")));
}

function section(heading: string, page: string): string {
  const [, text = ""] = readFileSync(page, "utf8").split(`\n## ${heading}\n`);
  return text.split("\n## ")[0] ?? "";
}

test.each(["CONTRIBUTING.md", "docs/architecture.md"])("every path that %s names is there", (page) => {
  const paths = pathsIn(readFileSync(page, "utf8"));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => meant(path, page).length === 0)).toEqual([]);
});

test.each([
  ["A source kind", 12],
  ["A command", 6],
  ["A diagnostic", 3],
  ["An AWS call", 10],
  ["A list setting", 8],
])("CONTRIBUTING.md has the recipe: %s", (title, files) => {
  const [, recipe = ""] = section("Recipes", "CONTRIBUTING.md").split(`\n**${title}.**`);
  expect(pathsIn(recipe.split("\n**")[0] ?? "").length).toBeGreaterThanOrEqual(files);
});

test("a path that is not there is seen, with a placeholder or without", () => {
  expect(
    pathsIn("`src/plan/digest.ts`, `npm run docs`, `plsync plan`, [page](docs/roles.md#hubs), `src/plan/`"),
  ).toEqual(["src/plan/digest.ts", "src/plan/", "docs/roles.md"]);
  for (const path of ["src/plan/digests.ts", "src/nowhere/NAME.ts", "docs/rolls.md", "src/sources/KIND.tsx"])
    expect(meant(path, "CONTRIBUTING.md"), path).toEqual([]);
  for (const path of [
    "src/plan/digest.ts",
    "plan/digest.ts",
    "src/sources/KIND.ts",
    "src/render/terminal/",
    "README.md",
  ])
    expect(meant(path, "CONTRIBUTING.md"), path).not.toEqual([]);
});
