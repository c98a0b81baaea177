// Items added to a file that people wrote: it says the old and the new, and every line that was there is there as it was.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { insertItems } from "../../../src/config/text/insert-items.ts";

const ITEMS = ["- name: new", "  sources: []"];

/** What the texts have before and after, in the order of `insertItems`. */
const CASES: readonly [string, string, string][] = [
  ["at the end of the file", "mappings:\n  - name: a\n", "mappings:\n  - name: a\n  - name: new\n    sources: []\n"],
  ["without a last line break", "mappings:\n- name: a", "mappings:\n- name: a\n- name: new\n  sources: []\n"],
  [
    "in front of what follows, with its comment",
    "mappings:\n  - name: a # the first\n\n# The owner.\nowner: x\n",
    "mappings:\n  - name: a # the first\n  - name: new\n    sources: []\n\n# The owner.\nowner: x\n",
  ],
  [
    "behind comments that belong to the last item",
    "mappings:\n  - name: a\n    # within: [10.0.0.0/8]\n  # More later.\n",
    "mappings:\n  - name: a\n    # within: [10.0.0.0/8]\n  - name: new\n    sources: []\n  # More later.\n",
  ],
  [
    "behind a text of several lines",
    "mappings:\n  - name: a\n    description: |\n      one\n      two\nowner: x\n",
    "mappings:\n  - name: a\n    description: |\n      one\n      two\n  - name: new\n    sources: []\nowner: x\n",
  ],
  [
    "behind a flow collection over several lines",
    "mappings:\n  - name: a\n    sources: [\n      b,\n    ] # done\n",
    "mappings:\n  - name: a\n    sources: [\n      b,\n    ] # done\n  - name: new\n    sources: []\n",
  ],
  ["where there was none", "mappings: [] # none yet\n", "mappings:\n  - name: new\n    sources: [] # none yet\n"],
  [
    "with the line breaks of Windows",
    "mappings:\r\n  - a\r\n",
    "mappings:\r\n  - a\r\n  - name: new\r\n    sources: []\r\n",
  ],
  [
    "at the end of a file without such a key",
    "# All.\nowner: x # me",
    "# All.\nowner: x # me\n\nmappings:\n  - name: new\n    sources: []\n",
  ],
  [
    "behind an alias",
    "x: &a [1]\nmappings:\n  - name: b\n    c: *a\n",
    "x: &a [1]\nmappings:\n  - name: b\n    c: *a\n  - name: new\n    sources: []\n",
  ],
];

describe("items go", () => {
  it.each(CASES)("%s", (_, before, after) => {
    expect(insertItems(before, "mappings", ITEMS)).toBe(after);
  });

  it("into a map too", () => {
    expect(insertItems('accounts:\n  a:\n    id: "1"\nmappings: []\n', "accounts", ["b:", '  id: "2"'])).toBe(
      'accounts:\n  a:\n    id: "1"\n  b:\n    id: "2"\nmappings: []\n',
    );
  });
});

describe("nothing is written", () => {
  it.each([
    ["into a list in one line", "mappings: [{ name: a }]\n"],
    ["into a file in JSON", '{ "mappings": [{ "name": "a" }] }\n'],
    ["into a file in JSON without the key", '{ "owner": "x" }\n'],
    ["where it is a text", "mappings: none\n"],
    ["into what an alias repeats", "x: &a\n  - name: b\nmappings: *a\n"],
  ])("%s", (_, text) => {
    expect(insertItems(text, "mappings", ITEMS)).toBeUndefined();
  });

  it("that would repeat a key", () => {
    expect(insertItems("accounts:\n  a: 1\n", "accounts", ["a: 2"])).toBeUndefined();
  });
});

it("whatever the layout, the old lines stay in their order and only the new data is added", () => {
  const line = fc.constantFrom("# a comment", "", "    # deep", "  # level");
  const value = fc.constantFrom(
    "x",
    '"quoted # no comment"',
    "[1, 2]",
    "|\n        text\n        more",
    "{ a: 1 } # why",
  );
  const item = fc.tuple(value, fc.array(line, { maxLength: 3 })).map(([written, after]) => {
    return ["  - name: old", `    key: ${written}`, ...after].join("\n");
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean(), (items, more, windows) => {
      const lines = ["owner: x", "mappings:", ...items, ...(more ? ["limits:", "  max: 1"] : [])].join("\n");
      const text = windows ? `${lines}\n`.replaceAll("\n", "\r\n") : `${lines}\n`;
      const after = insertItems(text, "mappings", ITEMS) ?? "";
      const before = parse(text) as { mappings: unknown[] };
      expect(parse(after)).toEqual({ ...before, mappings: [...before.mappings, { name: "new", sources: [] }] });
      const rest = after.split("\n").filter((one) => !/name: new|sources:/.test(one));
      expect(rest.join("\n")).toBe(text);
    }),
  );
});
