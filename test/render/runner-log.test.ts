import fc from "fast-check";
import { expect, test } from "vitest";
import { logText } from "../../src/render/runner-log.ts";

/** As actions/runner reads a log: lines end at CR, LF or both; commands begin with `::` after blanks, or have `##[`. */
function hasCommand(log: string): boolean {
  return log.split(/\r\n|\r|\n/).some((line) => /^[\s\u0085]*::/.test(line) || line.includes("##["));
}

test.each([
  ["::error::gone", "\\x3a:error::gone"],
  ["one\n  ::stop-commands::x", "one\n  \\x3a:stop-commands::x"],
  ["one\r::warning::x", "one\n\\x3a:warning::x"],
  ["a ##[error]b", "a #\\x23[error]b"],
  ["2001:db8::1 and a::b", "2001:db8::1 and a::b"],
])("%j is printed as %j", (text, printed) => {
  expect(logText(text)).toBe(printed);
});

test("no text makes a command", () => {
  const piece = fc.constantFrom("::", ":", "##[", "#", "[", "\n", "\r", " ", "\t", "\u0085", "\u2028", "error", "]");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(hasCommand(logText(pieces.join("")))).toBe(false);
    }),
  );
});
