import fc from "fast-check";
import { expect, it } from "vitest";
import { type Canonical, canonical, canonicalIf, canonicalMembers } from "../../src/model/canonical.ts";

/** Worked out the plain way: every key sorted, every text escaped as JSON does it. */
function plain(value: Canonical): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(plain).join(",")}]`;
  const members = Object.entries(value).filter((member): member is [string, Canonical] => member[1] !== undefined);
  const inOrder = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${inOrder.map(([key, member]) => `${JSON.stringify(key)}:${plain(member)}`).join(",")}}`;
}

const text = fc.oneof(fc.string({ unit: "binary", maxLength: 5 }), fc.constantFrom("9", "10", "a", "b", '"', "\ud800"));
const { value } = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(text, fc.option(tie("value"), { nil: undefined }), { maxKeys: 4 }),
  ),
}));

it("a canonical text is JSON with its keys sorted, in whatever order they were written", () => {
  fc.assert(
    fc.property(value, (any) => {
      expect(canonical(any)).toBe(plain(any));
    }),
    { numRuns: 2000 },
  );
});

it("equal values have equal texts", () => {
  expect(canonical({ b: 1, a: [{ d: undefined, c: null }] })).toBe('{"a":[{"c":null}],"b":1}');
  expect(canonical({ "9": "x", "10": "y" })).toBe('{"10":"y","9":"x"}');
});

it("an object by the texts of its members has the same text", () => {
  const members = fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,3}$/), fc.option(value, { nil: undefined }));
  fc.assert(
    fc.property(members, (any) => {
      const names = Object.keys(any).sort();
      const texts = Object.fromEntries(names.map((name) => [name, canonicalIf(any[name])]));
      expect(canonicalMembers(texts)).toBe(plain(any));
    }),
  );
});

it("members that are not in order are refused, since their text would not be canonical", () => {
  expect(() => canonicalMembers({ b: "1", a: "2" })).toThrow("a stands after b");
});
