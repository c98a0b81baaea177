// Who may import whom in src/, as docs/architecture.md has it. What this guards against is planted in walls/forbidden.test.ts.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { breachesOf } from "./walls/breaches.ts";
import { dirOf } from "./walls/places.ts";
import { readSources } from "./walls/source-files.ts";
import { missingNames, staleAllowances } from "./walls/stale-tables.ts";
import { readTables, readTree } from "./walls/tables.ts";

const SOURCES = readSources();
const PAGE = readFileSync("docs/architecture.md", "utf8");
const TABLES = readTables(PAGE);

test("every import of src/ is one that docs/architecture.md allows, and there are no cycles", () => {
  expect(breachesOf(SOURCES, TABLES).map(({ what, why }) => `${what}: ${why}`)).toEqual([]);
});

test("the tables name what is there, and allow only what is used", () => {
  const stale = [...missingNames(SOURCES, TABLES), ...staleAllowances(SOURCES, TABLES)];
  expect(stale.map(({ what, why }) => `${what}: ${why}`)).toEqual([]);
});

test("the tree of docs/architecture.md has one line for every folder and room, and for nothing else", () => {
  const places = new Set([...SOURCES.keys()].flatMap((path) => [dirOf(path), dirOf(path).split("/")[0]]));
  expect(
    readTree(PAGE)
      .map(([place]) => place)
      .sort(),
  ).toEqual([...places].sort());
});
