// Who may import whom in src/, as docs/architecture.md has it.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { breachesOf } from "./walls/breaches.ts";
import { EXCEPTIONS } from "./walls/exceptions.ts";
import { dirOf } from "./walls/places.ts";
import { readSources } from "./walls/source-files.ts";
import { missingNames } from "./walls/stale-tables.ts";
import { readTables, readTree } from "./walls/tables.ts";

const SOURCES = readSources();
const PAGE = readFileSync("docs/architecture.md", "utf8");
const TABLES = readTables(PAGE);
const BREACHES = [...breachesOf(SOURCES, TABLES, new Set(EXCEPTIONS)), ...missingNames(SOURCES, TABLES)];

test("every import of src/ is one that docs/architecture.md allows", () => {
  const fresh = BREACHES.filter(({ what }) => !EXCEPTIONS.includes(what));
  expect(fresh.map(({ what, why }) => `${what}: ${why}`)).toEqual([]);
});

test("an exception that is no longer needed goes: take it out of test/walls/exceptions.ts", () => {
  expect(EXCEPTIONS.filter((exception) => !BREACHES.some(({ what }) => what === exception))).toEqual([]);
});

test("the tree of docs/architecture.md has a line for every folder and room, and for nothing else", () => {
  const places = new Set([...SOURCES.keys()].flatMap((path) => [dirOf(path), dirOf(path).split("/")[0]]));
  expect([...readTree(PAGE).keys()].sort()).toEqual([...places].sort());
});
