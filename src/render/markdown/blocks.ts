// The blocks that summaries and comments are built of. Cells and titles are Markdown or HTML already; blocks are joined by blank lines.

export interface Column {
  readonly title: string;
  readonly align?: "left" | "center" | "right";
}

const RULES = { left: "---", center: ":-:", right: "--:" } as const;

export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => title)),
    `|${columns.map(({ align }) => RULES[align ?? "left"]).join("|")}|`,
    ...rows.map(line),
  ].join("\n");
}

/** `summary` is HTML. The blank lines let Markdown be read inside. */
export function detailsBlock(summary: string, body: string, open = false): string {
  return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** GitHub's alert with one paragraph for each item, which is one line of Markdown. */
export function alertBlock(kind: "CAUTION" | "WARNING", items: readonly string[]): string {
  return [`> [!${kind}]`, items.map((item) => `> ${item}`).join("\n>\n")].join("\n");
}

/** Every line begins with a sign of ours and a blank, so none of them can close the fence. */
export function diffFence(lines: readonly string[]): string {
  return ["```diff", ...lines, "```"].join("\n");
}

export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
