// The lines of the file around a problem, with the wrong part underlined.
import type { Excerpt } from "../../model/diagnostics/diagnostic.ts";
import { visible } from "../visible.ts";
import { padStart, widthOf } from "../width.ts";

const BAR = " │ ";
const ELLIPSIS = "…";

/** Of a line wider than the terminal, this many columns before the mark are shown. */
const BEFORE_MARK = 20;

interface Marked {
  readonly text: string;
  /** Columns before the mark, and under it. */
  readonly before: number;
  readonly marked: number;
}

/** Where the mark is once the line is visible: an escape is wider than the character that it stands for. */
function markedLine(text: string, column: number, length: number): Marked {
  const start = Math.min(column - 1, text.length);
  return {
    text: visible(text),
    before: widthOf(visible(text.slice(0, start))),
    marked: Math.max(1, widthOf(visible(text.slice(start, start + length)))),
  };
}

/** The part of a long line that has the mark, with `…` where something is left out. */
function windowOf(line: Marked, width: number): Marked {
  if (widthOf(line.text) <= width) return line;
  const start = line.before + line.marked <= width - 1 ? 0 : Math.max(0, line.before - BEFORE_MARK);
  let column = 0;
  let shown = start === 0 ? "" : ELLIPSIS;
  for (const character of line.text) {
    if (column >= start && widthOf(shown) + widthOf(character) >= width) {
      shown += ELLIPSIS;
      break;
    }
    if (column >= start) shown += character;
    column += widthOf(character);
  }
  const before = line.before - start + (start === 0 ? 0 : 1);
  return { text: shown, before, marked: Math.max(1, Math.min(line.marked, width - before)) };
}

/** `33 │   - securty_groups: [worker]` and below it `   │     ^^^^^^^^^^^^^^ did you mean …`. */
export function excerptLines({ lines, mark, hint }: Excerpt, width: number): readonly string[] {
  const digits = Math.max(...lines.map(({ number }) => String(number).length));
  const room = Math.max(BEFORE_MARK * 2, width - digits - BAR.length);
  return lines.flatMap(({ number, text }) => {
    const isMarked = number === mark.line;
    const line = windowOf(markedLine(text, isMarked ? mark.column : 1, isMarked ? mark.length : 0), room);
    const shown = `${padStart(String(number), digits)}${BAR}${line.text}`.trimEnd();
    if (!isMarked) return [shown];
    const said = hint === undefined ? "" : ` ${visible(hint)}`;
    return [shown, `${" ".repeat(digits)}${BAR}${" ".repeat(line.before)}${"^".repeat(line.marked)}${said}`];
  });
}
