// The Markdown that people read: README, docs/ and the rest; its links, headings and blocks of code as GitHub sees them.
import { globSync, readFileSync } from "node:fs";
import type { Nodes, PhrasingContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { anchorOf } from "../../scripts/github-anchor.ts";

/** A block of code: what follows its fence, its text, and the line where it begins. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

export interface Page {
  readonly path: string;
  readonly links: readonly { readonly target: string; readonly line: number }[];
  readonly anchors: ReadonlySet<string>;
  readonly blocks: readonly Block[];
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ("value" in node ? node.value : "children" in node ? textOf(node.children) : "")).join("");
}

/** As GitHub makes them; the second of a name gets `-1`. */
function anchorsOf(headings: readonly string[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const heading of headings) {
    const name = anchorOf(heading);
    let anchor = name;
    for (let again = 1; anchors.has(anchor); again++) anchor = `${name}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The page that the text makes at this path. */
export function pageOf(path: string, text: string): Page {
  const links: Page["links"][number][] = [];
  const headings: string[] = [];
  const blocks: Block[] = [];
  const visit = (node: Nodes): void => {
    const line = node.position?.start.line ?? 0;
    if (node.type === "link" || node.type === "image" || node.type === "definition")
      links.push({ target: node.url, line });
    if (node.type === "heading") headings.push(textOf(node.children));
    if (node.type === "code") blocks.push({ language: node.lang ?? "", text: node.value, line });
    if (node.type === "html") {
      for (const [, target = ""] of node.value.matchAll(/\b(?:src|href|srcset)="([^"]+)"/g))
        links.push({ target, line });
    }
    if ("children" in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return { path, links, anchors: anchorsOf(headings), blocks };
}

const FILES = ["*.md", "docs/**/*.md", "deploy/**/*.md", "examples/**/*.md", "test/stand-ins/**/*.md"];

/** Every page of the repository. */
export const PAGES: readonly Page[] = FILES.flatMap((pattern) => globSync(pattern))
  .sort()
  .map((path) => pageOf(path, readFileSync(path, "utf8")));
