// Reads Markdown as GitHub does, as far as structure goes: tables split at unescaped pipes before anything else, fences, details.

export interface Shape {
  /** Cells of every table row, by table. */
  readonly tables: readonly (readonly number[])[];
  readonly openFences: number;
  readonly detailsDepth: number;
  readonly fenced: readonly string[];
}

/** cmark-gfm scans a row for `\` plus punctuation, then for pipes, whatever spans the row has. */
function cellsOf(row: string): number {
  return row.replace(/\\[!-/:-@[-`{-~]/g, "").split("|").length - 2;
}

export function shapeOf(markdown: string): Shape {
  const tables: number[][] = [];
  const fenced: string[] = [];
  let table: number[] | undefined;
  let inFence = false;
  let detailsDepth = 0;
  for (const line of markdown.split("\n")) {
    if (/^ {0,3}```/.test(line)) inFence = !inFence;
    else if (inFence) fenced.push(line);
    const isRow = !inFence && line.startsWith("| ");
    if (isRow && table === undefined) {
      table = [];
      tables.push(table);
    }
    if (isRow || (table !== undefined && line.startsWith("|--"))) table?.push(cellsOf(line));
    else if (!line.startsWith("|")) table = undefined;
    if (!inFence) {
      const bare = line.replace(/\\[!-/:-@[-`{-~]/g, "");
      detailsDepth += (bare.match(/<details/g) ?? []).length - (bare.match(/<\/details>/g) ?? []).length;
    }
  }
  return { tables, openFences: inFence ? 1 : 0, detailsDepth, fenced };
}
