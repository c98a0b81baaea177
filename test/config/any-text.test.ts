// Whatever stands in the file: diagnostics or a configuration, never an exception.
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import { EXAMPLE, NOW } from "./example.ts";

/** Pieces that mean something to YAML or to the format. */
const PIECES = [
  "\n",
  "  ",
  "\t",
  "- ",
  ": ",
  "? ",
  "[",
  "]",
  "{",
  "}",
  ",",
  "&a ",
  "*a",
  "!x ",
  "!!set ",
  "| ",
  "> ",
  "'",
  '"',
  "#",
  "%YAML 1.1\n",
  "---\n",
  "...\n",
  "null",
  "~",
  "true",
  "0",
  "-1",
  "1e999",
  ".nan",
  "0x1f",
  "011111111111",
  "<<: *a",
  "__proto__: ",
  "constructor",
  "toString: {}",
  "\0",
  "\ufeff",
  "\u2028",
  "\ud83d\ude00",
  "é",
  "{id}",
  "sg-0a1b2c3d",
  "10.0.0.1/24",
  "::/0",
  "none",
  "regions: ",
  "tags: ",
  "version: ",
  "mappings: ",
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

const edit = fc.record<Edit>({
  at: fc.nat(EXAMPLE.length),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  piece: fc.oneof(
    fc.constantFrom(...PIECES),
    fc.string({ unit: "grapheme", maxLength: 5 }),
    fc.nat(EXAMPLE.length - 50).map((at) => EXAMPLE.slice(at, at + 50)),
  ),
});

function edited(edits: readonly Edit[]): string {
  return edits.reduce((text, { at, length, piece }) => text.slice(0, at) + piece + text.slice(at + length), EXAMPLE);
}

function expectAnswer(content: string | Uint8Array): void {
  const reading = parseConfiguration("mappings.yaml", content, NOW);
  if (reading.ok) return;
  expect(reading.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  for (const { summary, position, excerpt } of reading.diagnostics) {
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThan(400);
    expect(position?.column ?? 1).toBeGreaterThan(0);
    const line = excerpt?.lines.find(({ number }) => number === excerpt.mark.line);
    if (excerpt !== undefined) expect(excerpt.mark.column).toBeLessThanOrEqual(Array.from(line?.text ?? "").length + 1);
  }
}

it("answers every edit of the example", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => expectAnswer(edited(edits))),
    { numRuns: 2000 },
  );
});

it("answers every sequence of pieces", () => {
  const pieces = fc.array(fc.constantFrom(...PIECES, "a", "owner: a\n"), { maxLength: 40 });
  fc.assert(
    fc.property(pieces, (parts) => expectAnswer(parts.join(""))),
    { numRuns: 2000 },
  );
});

it("answers every byte sequence", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => expectAnswer(bytes)),
    { numRuns: 1000 },
  );
});

it("answers every value in the place of another", () => {
  const value = fc.oneof(
    fc.constantFrom("null", "[]", "{}", "[null]", "{ a: null }", "5", "true", "''", "[[]]", "[{}]", '"x"'),
  );
  const lines = EXAMPLE.split("\n");
  const place = fc.nat(lines.length - 1);
  fc.assert(
    fc.property(fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 3 }), (changes) => {
      const changed = [...lines];
      for (const [line, text] of changes)
        changed[line] = (changed[line] ?? "").replace(
          /: .*$|:$|- .*$/,
          (old) => `${old.startsWith("-") ? "-" : ":"} ${text}`,
        );
      expectAnswer(changed.join("\n"));
    }),
    { numRuns: 2000 },
  );
});
