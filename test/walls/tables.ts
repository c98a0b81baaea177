// Who may import whom, as docs/architecture.md says it: its tables are read, and nothing is allowed that does not stand there.
import type { Nodes, RootContent, TableCell } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

export interface Tables {
  /** Folder → the folders, and the single files as `folder/file.ts`, that it may import. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** Folder → its rooms, its named files and `the other files`, from the bottom up. */
  readonly rooms: ReadonlyMap<string, readonly string[]>;
  /** Package, `@scope/*`, `node:*` or file → the folders, and the single files, that may import it. */
  readonly outside: ReadonlyMap<string, readonly string[]>;
}

/** In a row of rooms: where the files stand that the row does not name. */
export const OTHERS = "the other files";

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** `model, **diagnostics**, `a.ts`` → its three names. */
function names(cell: TableCell | undefined): readonly string[] {
  if (cell === undefined) return [];
  const text = textOf(cell);
  return text === "nothing" ? [] : text.split(/[,;]/).map((name) => name.trim());
}

/** The rows of the table under a heading, without its title row; throws where there is none. */
function rowsUnder(heading: string, nodes: readonly RootContent[]): readonly (readonly TableCell[])[] {
  const at = nodes.findIndex((node) => node.type === "heading" && textOf(node) === heading);
  const table = nodes.slice(at + 1).find((node) => node.type === "table" || node.type === "heading");
  if (at < 0 || table?.type !== "table") throw new Error(`docs/architecture.md has no table under "${heading}"`);
  return table.children.slice(1).map((row) => row.children);
}

/** The tables of a page laid out as docs/architecture.md; throws where one is missing or has two rows for one name. */
export function readTables(markdown: string): Tables {
  const { children } = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const read = (heading: string): ReadonlyMap<string, readonly string[]> => {
    const rows = rowsUnder(heading, children).flatMap(([first, second]) =>
      names(first).map((name) => [name, names(second)] as const),
    );
    const table = new Map(rows);
    if (table.size < rows.length) throw new Error(`docs/architecture.md has two rows for one name under "${heading}"`);
    return table;
  };
  return {
    folders: read("Between folders"),
    rooms: read("Between the rooms of a folder"),
    outside: read("From outside src/"),
  };
}

/** Folder (`plan`) or room (`plan/list`) → its one line in the tree under "The house". */
export function readTree(markdown: string): readonly (readonly [place: string, job: string])[] {
  const [, block = ""] = /## The house\n.*?```\n(.*?)```/s.exec(markdown) ?? [];
  let folder = "";
  return [...block.matchAll(/^( +)([\w-]+)\/ +(.+)$/gm)].map(([, indent = "", name = "", job = ""]) => {
    if (indent.length === 2) folder = name;
    return [indent.length === 2 ? name : `${folder}/${name}`, job] as const;
  });
}
