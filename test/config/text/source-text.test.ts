// Positions and excerpts of lines that are hard to show.
import { expect, it } from "vitest";
import { excerptOf, positionAt, sourceText } from "../../../src/config/text/source-text.ts";

function excerptAround(text: string, marked: string) {
  const start = text.indexOf(marked);
  const source = sourceText("m.yaml", text);
  return { position: positionAt(source, start), excerpt: excerptOf(source, { start, end: start + marked.length }) };
}

it("counts characters, not code units", () => {
  expect(excerptAround("a: 😀😀 wrong # 😀", "wrong")).toMatchObject({
    position: { line: 1, column: 7 },
    excerpt: { mark: { column: 7, length: 5 } },
  });
});

it("shows tabs and control characters without moving the mark", () => {
  const { excerpt } = excerptAround("a:\t\u202e\u0085bad", "bad");
  expect(excerpt.lines).toEqual([{ number: 1, text: "a: ��bad" }]);
  expect(excerpt.mark).toEqual({ line: 1, column: 6, length: 3 });
});

it("leaves carriage returns out and marks the first line of a longer span", () => {
  const { excerpt } = excerptAround("before\r\nfirst\r\nsecond\r\n", "first\r\nsecond");
  expect(excerpt.lines.map(({ text }) => text)).toEqual(["before", "first"]);
  expect(excerpt.mark.length).toBe(5);
});

it("cuts a long line to a window around the mark", () => {
  const { position, excerpt } = excerptAround(`short\n${"x".repeat(5000)}wrong${"y".repeat(5000)}`, "wrong");
  expect(position.column).toBe(5001);
  const line = excerpt.lines[1]?.text ?? "";
  expect(line).toMatch(/^…x+wrongy+…$/);
  expect(line.length).toBeLessThan(120);
  expect(line.slice(excerpt.mark.column - 1, excerpt.mark.column - 1 + excerpt.mark.length)).toBe("wrong");
});

it("keeps the mark within the window", () => {
  const { excerpt } = excerptAround(`key: ${"z".repeat(5000)}`, "z".repeat(5000));
  const line = excerpt.lines[0]?.text ?? "";
  expect(excerpt.mark.column - 1 + excerpt.mark.length).toBeLessThanOrEqual(line.length);
});
