// One item taken out of a file that people wrote: its lines go, all others stay.
import { describe, expect, it } from "vitest";
import { removeItem } from "../../../src/config/text/remove-item.ts";

const FILE =
  "# All.\naccounts:\n  a: { id: 1 } # first\n\n  # The second.\n  b:\n    id: 2\n    # more of b\n  # The third.\n  c:\n    id: 3\nowner: x\n";

it.each([
  ["a", FILE.replace("  a: { id: 1 } # first\n", "")],
  ["b", FILE.replace("  b:\n    id: 2\n    # more of b\n", "")],
  ["c", FILE.replace("  c:\n    id: 3\n", "")],
])("%s goes with its lines", (item, after) => {
  expect(removeItem(FILE, "accounts", item)).toBe(after);
  expect(removeItem(FILE.replaceAll("\n", "\r\n"), "accounts", item)).toBe(after.replaceAll("\n", "\r\n"));
});

describe("nothing is changed", () => {
  it.each([
    ["where there is no such item", FILE, "d"],
    ["where items share a line", "accounts: { a: 1, b: 2 }\n", "a"],
    ["where another item repeats it", "accounts:\n  a: &a { id: 1 }\n  b: *a\n", "a"],
    ["where it is the only one", "accounts:\n  a: 1\n", "a"],
  ])("%s", (_, text, item) => {
    expect(removeItem(text, "accounts", item)).toBeUndefined();
  });
});
