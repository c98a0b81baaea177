// How many columns of a terminal a text takes, and text laid into columns and lines. Nothing is ever cut.

/** East Asian wide and fullwidth blocks, and emoji: two columns in every common terminal. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}])$/u;
const COMBINING = /^\p{M}$/u;
const PLAIN = /^[\x20-\x7e]*$/;

export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Breaks at blanks; a word wider than the line stands alone on one. */
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

/** Between two columns. */
const GAP = "  ";
/** A cell wider than this does not widen its column: one long name must not push the others of its column away. */
const WIDEST_COLUMN = 44;

/**
 * Rows of cells as aligned columns; columns that are empty in every row are left out. Each row becomes one line, or
 * more when its cells do not fit in `width`: a cell that does not fit begins a new line, indented.
 */
export function layColumns(rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const columns: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const cellWidth = widthOf(cell);
      columns[index] = Math.max(columns[index] ?? 0, cellWidth <= WIDEST_COLUMN ? cellWidth : Math.min(cellWidth, 1));
    }
  }
  return rows.map((row) => layRow(row, columns, width));
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
