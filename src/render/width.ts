// The width of text on a terminal, and text laid out in columns and lines. Text is never cut off.

/** East Asian wide and fullwidth blocks, and emoji: two columns in every common terminal. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}])$/u;
const COMBINING = /^\p{M}$/u;
const PLAIN = /^[\x20-\x7e]*$/;

/** The columns that the text takes on a terminal: wide characters take two, combining ones none. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text filled up with spaces on the right, to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** The text filled up with spaces on the left, to `width` columns. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Breaks the text at spaces into lines of at most `width` columns; a wider word gets a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The same as one text that begins with no space, with line breaks; all lines but the first stand behind `indent`. A line break at its end stays. */
export function fold(text: string, width: number, indent = "  "): string {
  if (text.endsWith("\n")) return `${fold(text.slice(0, -1), width, indent)}\n`;
  if (widthOf(text) <= width) return text;
  return wrap(text, width - indent.length)
    .map((line) => line.trimEnd())
    .join(`\n${indent}`);
}

/** Between two columns. */
const GAP = "  ";
/** A cell wider than this does not widen its column, so that one long name does not push all other rows apart. */
const WIDEST_COLUMN = 44;

/** Of each column the widest cell that is not too wide for one. */
function columnsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const columns: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const cellWidth = widthOf(cell);
      columns[index] = Math.max(columns[index] ?? 0, cellWidth <= WIDEST_COLUMN ? cellWidth : Math.min(cellWidth, 1));
    }
  }
  return columns;
}

/**
 * Lays out rows of cells in aligned columns; columns that are empty in every row are left out. Each row becomes one line, or
 * several when it is wider than `width` columns: a cell that does not fit starts a new, indented line.
 */
export function layColumns(rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const columns = columnsOf(rows);
  return rows.map((row) => layRow(row, columns, width));
}

/**
 * The rows without columns for which there is no room: as many as it takes for each row to be one line, in the order of `drop` (indices of
 * columns). `dropped`: those of them that had something in them.
 */
export function fittingColumns(
  rows: readonly (readonly string[])[],
  width: number,
  drop: readonly number[],
): { readonly rows: readonly (readonly string[])[]; readonly dropped: readonly number[] } {
  let shown = rows;
  const dropped: number[] = [];
  for (const index of drop) {
    if (layColumns(shown, width).every((lines) => lines.length <= 1)) break;
    if (shown.some((row) => row[index])) dropped.push(index);
    shown = shown.map((row) => row.with(index, ""));
  }
  return { rows: shown, dropped };
}

function layRow(row: readonly string[], columns: readonly number[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [index, cell] of row.entries()) {
    const column = columns[index] ?? 0;
    if (column === 0) continue;
    if (cell !== "" && line !== "" && widthOf(line + cell) > width) {
      lines.push(line.trimEnd());
      line = GAP + GAP;
    }
    line += pad(cell, column) + GAP;
  }
  lines.push(line.trimEnd());
  return lines.filter((laid) => laid !== "");
}
