// Text that is no YAML, or YAML that the format does not allow.
import { expect, it } from "vitest";
import { diagnosticsOf, file, findings } from "../example.ts";

const REST = 'owner: a\naccounts: { a: { id: "111111111111" } }\nmappings: []\n';

it.each([
  ["an empty file", "", ["1:1 missing_key: the file is empty"]],
  ["comments only", "# nothing\n\n", ["1:1 missing_key: the file contains only comments"]],
  ["an empty document", "---\n", ["1:1 missing_key: the file contains only comments"]],
  ["text", "hello\n", ["1:1 wrong_type: the file must be a map (key: value), but is text"]],
  ["a list", "- a\n", ["1:1 wrong_type: the file must be a map (key: value), but is a list"]],
  ["a tab", "version: 1\naccounts:\n\ta: 1\n", ["3:1 yaml_syntax: a tab is used for indentation"]],
  ["a missing space", `version:1\n${REST}`, ["1:1 yaml_syntax: this key spans more than one line"]],
  ["a colon in text", "version: a: b\n", ["1:10 yaml_syntax: a map cannot begin in the middle of this line"]],
  ["an open quote", 'version: 1\nowner: "a\nmappings: []\n', ["2:8 yaml_syntax: a quote is not closed"]],
  ["a reserved character", "owner: @acme\n", ["1:8 yaml_syntax: text cannot begin with this character"]],
  [
    "a bad indent",
    "a:\n    b: 1\n   c: 2\n",
    ["3:1 yaml_syntax: this line is not aligned with the lines that it belongs to"],
  ],
  ["an open bracket", "a: [1, 2\nb: 3\n", ["2:1 yaml_syntax: a { or [ before this is not closed"]],
  ["two documents", `version: 1\n${REST}---\nversion: 1\n`, ["5:1 yaml_syntax: a second YAML document begins here"]],
  [
    "YAML 1.1",
    `%YAML 1.1\n---\nversion: 1\n${REST}`,
    ["1:1 yaml_syntax: the file asks for YAML 1.1, but plsync reads YAML 1.2"],
  ],
  ["a custom tag", `version: !odd 1\n${REST}`, ["1:15 yaml_syntax: the YAML tag !odd is not part of the format"]],
  [
    "a binary tag",
    `version: !!binary MQ==\n${REST}`,
    ["1:19 yaml_syntax: the YAML tag !!binary is not part of the format"],
  ],
  ["an alias of nothing", `version: *one\n${REST}`, ["1:10 yaml_syntax: the alias *one has no anchor &one before it"]],
  ["an alias of itself", "a: &a [*a]\n", ["1:8 yaml_limit: the alias *a is inside the value that it repeats"]],
  ["a key twice", `version: 1\nversion: 1\n${REST}`, ['2:1 yaml_duplicate_key: duplicate key "version"']],
  ["a quoted key twice", `version: 1\n"version": 1\n${REST}`, ['2:1 yaml_duplicate_key: duplicate key "version"']],
])("reports %s", (_, text, expected) => {
  expect(findings(text)).toEqual(expected);
});

it("takes only text as a key", () => {
  expect(findings(file({ lists: "[{ tags: { 1: a, ~: b, [c]: d, true: e } }]" }))).toEqual([
    "11:30 wrong_type: the key 1 must be text, but YAML reads it as something else",
    "11:36 wrong_type: the key ~ must be text, but YAML reads it as something else",
    "11:42 wrong_type: a key must be text",
    "11:50 wrong_type: the key true must be text, but YAML reads it as something else",
  ]);
});

it("says that there are no merge keys, and not what they were to bring", () => {
  const [problem, ...others] = diagnosticsOf(file({ accounts: "b: { <<: { id: a } }" }));
  expect(problem).toMatchObject({ code: "unknown_key", detail: "YAML 1.2 has no merge keys." });
  expect(others).toEqual([]);
});

it("shows mistakes of the format beside a duplicate key", () => {
  expect(findings(`version: 1\nversion: 1\nowner: 5\n${REST.replace("owner: a\n", "")}`)).toEqual([
    '2:1 yaml_duplicate_key: duplicate key "version"',
    '3:8 wrong_type: "owner" must be text, but is the number 5',
  ]);
});

it.each([
  ["brackets", "[".repeat(100_000)],
  ["maps", "{a: ".repeat(100_000)],
  ["hyphens", "- ".repeat(100_000)],
  ["question marks", "? ".repeat(100_000)],
  ["indentation", Array.from({ length: 200 }, (_, i) => `${" ".repeat(i)}a:\n`).join("")],
])("stops at %s nested too deeply", (_, text) => {
  expect(diagnosticsOf(text)).toMatchObject([
    { code: "yaml_limit", summary: "the file is nested more than 64 levels deep" },
  ]);
});

it("stops at aliases that expand without end", () => {
  const levels = Array.from(
    { length: 30 },
    (_, i) => `k${i}: &k${i} [${Array(9).fill(i === 0 ? "x" : `*k${i - 1}`)}]\n`,
  );
  expect(diagnosticsOf(levels.join(""))).toMatchObject([{ code: "yaml_limit", position: { line: 6 } }]);
});

it("reads a hundred thousand aliases of a small value without expanding the work", () => {
  const text = file({ sources: `[{ cidrs: [&a 10.0.0.1/32, ${"*a, ".repeat(100_000)}] }]` });
  expect(diagnosticsOf(text)).toEqual([]);
});

it("stops at a file made of commas", () => {
  expect(diagnosticsOf(`a: [${",".repeat(1_000_000)}`)).toMatchObject([{ code: "yaml_limit" }]);
});
