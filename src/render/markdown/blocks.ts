// The blocks that summaries and comments are built from. Cells and titles are Markdown or HTML already, and not escaped here.

export interface Column {
  readonly title: string;
  readonly align?: "left" | "center" | "right";
}

const RULES = { left: "---", center: ":-:", right: "--:" } as const;

/** A table; every row has a cell for each column. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => title)),
    `|${columns.map(({ align }) => RULES[align ?? "left"]).join("|")}|`,
    ...rows.map(line),
  ].join("\n");
}

/** A block that unfolds. `summary` is HTML; between the blank lines `body` is read as Markdown. */
export function detailsBlock(summary: string, body: string, open = false): string {
  return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** An alert of GitHub's Markdown, with one paragraph for each item. An item is one line of Markdown. */
export function alertBlock(kind: "CAUTION" | "IMPORTANT" | "WARNING", items: readonly string[]): string {
  return [`> [!${kind}]`, items.map((item) => `> ${item}`).join("\n>\n")].join("\n");
}

/** A fenced diff. Every line begins with a symbol of ours and a space, so that none of them can close the fence. */
export function diffFence(lines: readonly string[]): string {
  return ["```diff", ...lines, "```"].join("\n");
}

/** The blocks that are not empty, with a blank line between them and a final line break. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
