// Tables of Markdown, with columns about as wide as browsers make them.
import type { Table } from "mdast";
import { type Drawing, type Mark, moved } from "./drawing.ts";
import { drawWords, extentOf, type Words, wordsOf } from "./inline.ts";
import { GITHUB } from "./look.ts";

const PADDING = { x: 13, y: 6 } as const;

/** Each column as wide as its widest cell; where that is too wide, each gets its longest word and a fair part of the rest. */
function columnWidths(rows: readonly (readonly Words[])[], room: number): readonly number[] {
  const extents = (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((row) => extentOf(row[column] ?? [], GITHUB.size));
    return { least: Math.max(...cells.map(({ least }) => least)), most: Math.max(...cells.map(({ most }) => most)) };
  });
  const least = extents.reduce((sum, extent) => sum + extent.least, 0);
  const most = extents.reduce((sum, extent) => sum + extent.most, 0);
  const share = most <= room ? 1 : (room - least) / (most - least);
  return extents.map((extent) => extent.least + share * (extent.most - extent.least));
}

export function drawTable({ children, align }: Table, room: number): Drawing {
  const style = (index: number) => ({ size: GITHUB.size, bold: index === 0 });
  const rows = children.map((row, index) => row.children.map((cell) => wordsOf(cell.children, style(index))));
  const columns = children[0]?.children.length ?? 0;
  const widths = columnWidths(rows, room - 1 - columns * 2 * PADDING.x);
  const width = widths.reduce((sum, one) => sum + one + 2 * PADDING.x, 0);
  const marks: Mark[] = [];
  let y = 0;
  for (const [index, row] of rows.entries()) {
    const cells = row.map((words, column) => {
      const side = index === 0 ? "center" : (align?.[column] ?? "left");
      return drawWords(words, widths[column] ?? 0, { ...style(index), align: side });
    });
    const height = Math.max(...cells.map((cell) => cell.height)) + 2 * PADDING.y;
    const fill = index > 0 && index % 2 === 0 ? GITHUB.shade : GITHUB.ground;
    let x = 0;
    for (const [column, cell] of cells.entries()) {
      const cellWidth = (widths[column] ?? 0) + 2 * PADDING.x;
      marks.push({ kind: "box", x: x + 0.5, y: y + 0.5, width: cellWidth, height, fill, stroke: GITHUB.border });
      marks.push(...moved(cell, x + PADDING.x, y + (height - cell.height) / 2));
      x += cellWidth;
    }
    y += height;
  }
  return { width: width + 1, height: y + 1, marks };
}
