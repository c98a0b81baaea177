// The screen of a terminal: every character in its cell, in the colour that the text asks for.
import type { Drawing, Mark } from "./drawing.ts";
import { BAR, widthOf } from "./glyphs.ts";
import { TERMINAL } from "./look.ts";

const { size } = TERMINAL;
/** So high that the bars of one line end where those of the next begin. */
const LINE = ((BAR.bottom - BAR.top) * size) / 1000;
const BASELINE = (-BAR.top * size) / 1000;

interface Look {
  readonly bold: boolean;
  readonly color: string;
}

const PLAIN: Look = { bold: false, color: TERMINAL.text };

function colourOf(code: number): string | undefined {
  return (TERMINAL.colours as Readonly<Record<number, string>>)[code];
}

/** A code of ECMA-48's SGR; one that no text of ours has is refused. */
function after(look: Look, code: number): Look {
  if (code === 0) return PLAIN;
  if (code === 1) return { bold: true, color: look.color === TERMINAL.text ? TERMINAL.strong : look.color };
  const color = code === 2 ? TERMINAL.quiet : colourOf(code);
  if (color === undefined) throw new Error(`no way to show SGR ${code}`);
  return { ...look, color };
}

export function drawTerminal(text: string): Drawing {
  const cell = widthOf(" ", "mono", size);
  const marks: Mark[] = [];
  let look = PLAIN;
  let columns = 0;
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    let column = 0;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what the text is made of
    for (const [found, codes] of line.matchAll(/\x1b\[([\d;]*)m|[^\x1b]+/g)) {
      if (codes !== undefined) {
        look = codes.split(";").map(Number).reduce(after, look);
        continue;
      }
      const { bold, color } = look;
      const face = bold ? "mono-bold" : "mono";
      marks.push({ kind: "text", x: column * cell, y: index * LINE + BASELINE, text: found, face, size, color });
      column += found.length;
    }
    columns = Math.max(columns, column);
  }
  return { width: Math.ceil(columns * cell), height: lines.length * LINE, marks };
}
