// Plants forbidden imports beside the files of src/, in memory, and sees each one caught by what guards the real ones.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { breachesOf, forbiddenImports, MOST_FILES } from "./breaches.ts";
import { readSources } from "./source-files.ts";
import { missingNames, staleAllowances } from "./stale-tables.ts";
import { OTHERS, readTables, type Tables } from "./tables.ts";

const SOURCES = readSources();
const PAGE = readFileSync("docs/architecture.md", "utf8");
const TABLES = readTables(PAGE);
const BEFORE = new Set(breachesOf(SOURCES, TABLES).map(({ what }) => what));

/** What these files bring that was not wrong before. */
function caught(files: Readonly<Record<string, string>>, tables: Tables = TABLES): readonly string[] {
  return breachesOf(new Map([...SOURCES, ...Object.entries(files)]), tables)
    .map(({ what, why }) => `${what}: ${why}`)
    .filter((line) => !BEFORE.has(line.slice(0, line.lastIndexOf(": "))));
}

/** Why one file may not have this text; undefined if it may. */
function whyNot(path: string, text: string): string | undefined {
  return forbiddenImports(path, text, SOURCES, TABLES)[0]?.why;
}

function importing(from: string, to: string): string {
  return `import type { X } from "./${"../".repeat(from.split("/").length - 2)}${to.slice("src/".length)}";`;
}

/** A file that stands in this folder or room. */
function fileIn(place: string): string {
  const found = [...SOURCES.keys()].find((path) => path.startsWith(`src/${place}/`) && path.endsWith(".ts"));
  if (found === undefined) throw new Error(`src/${place} has no file`);
  return found;
}

const FOLDERS = [...TABLES.folders.keys()];
const PAIRS = FOLDERS.flatMap((from) => FOLDERS.filter((to) => to !== from).map((to) => [from, to] as const));
const ROOMS = [...TABLES.rooms].flatMap(([folder, order]) =>
  order.filter((name) => !name.endsWith(".ts") && name !== OTHERS).map((room) => `${folder}/${room}`),
);

test.each(PAIRS)("%s → %s", (from, to) => {
  const places = [from, ...ROOMS.filter((room) => room.startsWith(`${from}/`))];
  const allowed = TABLES.folders.get(from)?.includes(to) ?? false;
  for (const place of places) {
    const path = `src/${place}/planted.ts`;
    const why = whyNot(path, importing(path, fileIn(to)));
    if (!allowed) expect(why, path).toContain(`"Between folders" allows ${from}`);
    else if (place !== from) expect(why, path).toBe(undefined);
  }
});

test.each([...TABLES.rooms])("the rooms of %s may import what stands left of them", (folder, order) => {
  const at = (name: string): string => {
    if (name === OTHERS) return `src/${folder}/planted.ts`;
    return name.endsWith(".ts") ? `src/${folder}/${name}` : `src/${folder}/${name}/planted.ts`;
  };
  const files = new Map([...SOURCES, ...order.map((name) => [at(name), ""] as const)]);
  for (const [upper, from] of order.entries()) {
    for (const [lower, to] of order.entries()) {
      if (upper === lower) continue;
      const [found] = forbiddenImports(at(from), importing(at(from), at(to)), files, TABLES);
      expect(found !== undefined, `${from} imports ${to}`).toBe(upper < lower);
    }
  }
});

describe("whatever the form of the import", () => {
  const from = "src/plan/list/planted.ts";
  test.each([
    'import { rows } from "../../render/rows.ts";',
    'import type { Row } from "../../render/rows.ts";',
    'import { type Row } from "../../render/rows.ts";',
    'import * as rows from "../../render/rows.ts";',
    'import "../../render/rows.ts";',
    "import {\n  rows,\n} from\n  '../../render/rows.ts';",
    'import /* from "../a.ts" */ { rows } from /* why */ "../../render/rows.ts";',
    'export * from "../../render/rows.ts";',
    'export { rows } from "../../render/rows.ts";',
    'export type { Row } from "../../render/rows.ts";',
    'const { rows } = await import("../../render/rows.ts");',
    "const { rows } = await import(`../../render/rows.ts`);",
    'export function late() {\n  if (true) return () => import( /* late */ "../../render/rows.ts");\n}',
    'type Row = import("../../render/rows.ts").Row;',
    'let rows: typeof import("../../render/rows.ts");',
    'function f(row: readonly import("../../render/rows.ts").Row[]) {}',
    'import rows = require("../../render/rows.ts");',
    'const rows = require("../../render/rows.ts");',
    'import { rows } from "../../../src/render/rows.ts";',
    'import { rows } from "./../../plan/../render/rows.ts";',
  ])("%s", (text) => {
    expect(forbiddenImports(from, text, SOURCES, TABLES)).toEqual([
      { what: `${from} imports src/render/rows.ts`, why: '"Between folders" allows plan model, sources' },
    ]);
  });

  test("what cannot be told from the text is not allowed either", () => {
    for (const text of ["await import(name);", "await import('../' + name);", "require(name);"])
      expect(caught({ [from]: text })).toEqual([expect.stringContaining("imports something: ")]);
    expect(caught({ [from]: '/// <reference path="../../render/rows.ts" />' })).toHaveLength(1);
  });

  test("text that only looks like an import is none", () => {
    const text = [
      '// import { rows } from "../../render/rows.ts";',
      '/* await import("../../render/rows.ts") */',
      "const said = 'import { rows } from \"../../render/rows.ts\"';",
      "const asked = value.import; const other = { require: 1, import: 2 };",
    ];
    expect(caught({ [from]: text.join("\n") })).toEqual([]);
  });
});

describe("from outside", () => {
  const PURE = ["model", "sources", "plan", "plan-file", "iam", "render"];
  const elsewhere = (...folders: readonly string[]): readonly string[] =>
    FOLDERS.filter((folder) => !folders.includes(folder)).flatMap((folder) => [
      folder,
      ...ROOMS.filter((room) => room.startsWith(`${folder}/`)),
    ]);

  test.each([
    ["node:fs", elsewhere(...FOLDERS.filter((folder) => !PURE.includes(folder)))],
    ["node:crypto", elsewhere(...FOLDERS.filter((folder) => !PURE.includes(folder)))],
    ["@aws-sdk/client-ec2", elsewhere("aws")],
    ["@smithy/core/retry", elsewhere("aws")],
    ["@octokit/core", elsewhere("github", "action")],
    ["@actions/core", elsewhere("github", "action")],
  ])("%s", (name, places) => {
    expect(places.length).toBeGreaterThan(10);
    for (const place of places) {
      const path = `src/${place}/planted.ts`;
      for (const text of [`import { x } from "${name}";`, `type X = import("${name}").X;`, `await import("${name}");`])
        expect(whyNot(path, text), path).toContain("From outside src/");
    }
  });

  test("a name that the table does not have, or the same by another way", () => {
    for (const name of ["fs", "lodash", "aws-sdk", "#model", "plsync/model", "/etc/passwd", "file:///x.ts"])
      expect(whyNot("src/engine/planted.ts", `import "${name}";`), name).toContain("does not name it");
    for (const path of ["../../node_modules/yaml/index.js", "../../test/walls/cycles.ts", "../../package-lock.json"])
      expect(whyNot("src/engine/planted.ts", `import "${path}";`), path).toContain("does not name it");
    expect(whyNot("src/plan/planted.ts", 'import "../../package.json" with { type: "json" };')).toContain("only in");
  });
});

describe("cycles", () => {
  const join = (to: string): string => `import type { X } from "./${to}.ts";`;

  test("of files, by types alone or through a dynamic import", () => {
    const a = "src/plan/list/planted-a.ts";
    const b = "src/plan/list/planted-b.ts";
    expect(caught({ [a]: join("planted-b"), [b]: join("planted-a") })).toEqual([
      `${a} → ${b} → ${a}: a cycle of files`,
    ]);
    expect(caught({ [a]: 'await import("./planted-b.ts");', [b]: join("planted-a") })).toHaveLength(1);
    expect(caught({ [a]: join("planted-a") })).toEqual([`${a} → ${a}: a cycle of files`]);
    const c = "src/plan/list/planted-c.ts";
    expect(caught({ [a]: join("planted-b"), [b]: join("planted-c"), [c]: join("planted-a") })).toHaveLength(1);
  });

  test("of rooms and of folders, even where the tables would allow them", () => {
    const iam = "src/iam/planted.ts";
    const model = "src/model/planted.ts";
    const open = readTables(PAGE.replace("| model | nothing |", "| model | iam |"));
    const files = { [iam]: importing(iam, fileIn("model")), [model]: importing(model, fileIn("iam")) };
    expect(caught(files, open)).toContainEqual(expect.stringMatching(/iam → model → iam: a cycle of folders$/));
    const want = "src/plan/want/planted.ts";
    const list = "src/plan/list/planted.ts";
    const rooms = { [want]: importing(want, fileIn("plan/list")), [list]: importing(list, fileIn("plan/want")) };
    expect(caught(rooms)).toContainEqual(expect.stringMatching(/plan\/.*: a cycle of rooms$/));
  });
});

describe("places", () => {
  test("a room with one file too many", () => {
    const planted = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`src/plan/list/planted-${n}.ts`, ""]));
    const before = [...SOURCES.keys()].filter((path) => path.startsWith("src/plan/list/")).length;
    expect(caught(planted(MOST_FILES - before))).toEqual([]);
    expect(caught(planted(MOST_FILES - before + 1))).toEqual([`src/plan/list has ${MOST_FILES + 1} files: 28 at most`]);
  });

  test.each(["src/planted.ts", "src/shared/planted.ts", "src/plan/shared/planted.ts", "src/plan/list/deep/planted.ts"])(
    "%s has no place",
    (path) => {
      expect(caught({ [path]: "" })).toHaveLength(1);
      expect(caught({ [path]: importing(path, "src/cli/main.ts") }).join("\n")).toContain(
        `${path} imports src/cli/main.ts`,
      );
    },
  );

  test("a file that is not there", () => {
    expect(whyNot("src/plan/planted.ts", 'import "../model/cidr";')).toBe("there is no such file");
  });
});

test("an allowance that nothing uses, and a name that is not there, are seen", () => {
  const page = PAGE.replace("| model | nothing |", "| model | iam |")
    .replace(
      "| `fastest-levenshtein` | `model/diagnostics/nearest.ts` |",
      "| `fastest-levenshtein` | `model/diagnostics/nearest.ts`, plan |",
    )
    .replace("**diagnostics**", "**diagnostics**, **shapes**, `shape.ts`");
  const tables = readTables(page);
  const before = new Set(staleAllowances(SOURCES, TABLES).map(({ what }) => what));
  const stale = staleAllowances(SOURCES, tables).map(({ what }) => what);
  expect(stale.filter((what) => !before.has(what))).toEqual([
    "model may import iam",
    "plan may import fastest-levenshtein",
  ]);
  expect(missingNames(SOURCES, tables).map(({ what }) => what)).toEqual([
    "model/shapes is named",
    "model/shape.ts is named",
  ]);
});

test("a page without one of the tables, or with two rows for one folder, is an error, no open door", () => {
  expect(() => readTables(PAGE.replace("| model | nothing |", "| model | nothing |\n| model | plan |"))).toThrow(
    "two rows",
  );
  for (const heading of ["Between folders", "Between the rooms of a folder", "From outside `src/`"])
    expect(() => readTables(PAGE.replace(`### ${heading}`, "### Elsewhere"))).toThrow("has no table under");
});
