import fc from "fast-check";
import { expect, test } from "vitest";
import { scopeOf, unmatched } from "../../src/model/scope.ts";

test.each([
  ["network/eu-west-1/web", "network/eu-west-1/web", true],
  ["network/eu-west-1/web", "network/eu-west-1/web2", false],
  ["network/*/web*", "network/eu-west-1/web-1", true],
  ["*/*/*", "a/b/", true],
  ["*", "a/b/c", false],
  ["*/c", "a/b/c", false],
  ["a/b/*x*y", "a/b/xy", true],
  ["a/b/*x*x", "a/b/x", false],
  ["a/b/x*x", "a/b/x", false],
  ["a/b/**", "a/b/anything", true],
  ["a/b/a.c", "a/b/abc", false],
  ["a/b/[ab]", "a/b/a", false],
])("%s and %s: %s", (pattern, address, isIncluded) => {
  expect(scopeOf([pattern]).includes(address)).toBe(isIncluded);
});

test("a Region is included if a name in it could be; without patterns everything is", () => {
  const scope = scopeOf(["network/eu-*/web", "data/us-east-1/*"]);
  expect(scope.includesRegion("network/eu-west-1")).toBe(true);
  expect(scope.includesRegion("network/us-east-1")).toBe(false);
  expect(unmatched(scope, ["network/eu-west-1/web"])).toEqual(["data/us-east-1/*"]);
  expect(scopeOf([]).includes("any/thing/at-all")).toBe(true);
});

/** What a pattern means, one character after the other; only for short ones, as it tries everything. */
function means(pattern: string, text: string): boolean {
  const [head, ...tail] = pattern;
  if (head === undefined) return text === "";
  const rest = tail.join("");
  if (head !== "*") return text.startsWith(head) && means(rest, text.slice(1));
  return means(rest, text) || (text !== "" && !text.startsWith("/") && means(pattern, text.slice(1)));
}

test("it matches what it means", () => {
  const part = (letters: readonly string[]) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 7 });
  fc.assert(
    fc.property(part(["a", "b", "*", "*", "/"]), part(["a", "b", "/"]), (pattern, text) => {
      expect(scopeOf([pattern]).includes(text)).toBe(means(pattern, text));
    }),
    { numRuns: 5000 },
  );
});

test("many stars on a long name are no more work than one", () => {
  const name = `x/y/${"a".repeat(255)}`;
  const scope = scopeOf([`x/y/${"a*".repeat(120)}b`, `x/y/${"*a".repeat(120)}*b*c`]);
  // A minute with five stars, when it went back over what it had tried: this would not end.
  for (let round = 0; round < 1000; round++) expect(scope.includes(name)).toBe(false);
});
