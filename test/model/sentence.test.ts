// The grammar that all messages share.
import { expect, test } from "vitest";
import { count, counted, listed, listedUpTo, sentence, shortened } from "../../src/model/sentence.ts";

test("numbers are grouped, whatever the locale", () => {
  expect([0, 999, 1000, 1_234_567].map(count)).toEqual(["0", "999", "1,000", "1,234,567"]);
});

test.each([
  [1, "entry", "1 entry"],
  [0, "entry", "0 entries"],
  [2, "unchanged entry", "2 unchanged entries"],
  [1, "prefix list", "1 prefix list"],
  [12_000, "prefix list", "12,000 prefix lists"],
])("%i %s is %s", (number, noun, text) => {
  expect(counted(number, noun)).toBe(text);
});

test("an enumeration ends with an and", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((words) => listed(words))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});

test("a long enumeration names the first and counts the others", () => {
  expect(listedUpTo(2, ["a", "b"])).toBe("a, b");
  expect(listedUpTo(2, ["a", "b", "c"])).toBe("a, b and 1 more");
  expect(
    listedUpTo(
      1,
      Array.from({ length: 1501 }, () => "a"),
    ),
  ).toBe("a and 1,500 more");
});

test("a text becomes a sentence, and a sentence stays one", () => {
  expect(["AWS says no", "AWS says no.", "Really?", "They are:"].map(sentence)).toEqual([
    "AWS says no.",
    "AWS says no.",
    "Really?",
    "They are:",
  ]);
});

test("text of others stays on its line, and short", () => {
  expect(shortened("a\nb\u0007c")).toBe("a b c");
  expect(shortened("ä".repeat(80))).toBe("ä".repeat(80));
  expect(shortened("😀".repeat(81))).toBe(`${"😀".repeat(79)}…`);
});
