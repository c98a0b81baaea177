// Markdown with its blocks put into each other as GitHub shows them: the tags of details stand between the blocks that they hold.
import type { PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

export type Block = RootContent | Details;

export interface Details {
  readonly type: "details";
  readonly open: boolean;
  readonly summary: readonly PhrasingContent[];
  readonly blocks: Block[];
}

const SUMMARY = /^<details( open)?><summary>(.*)<\/summary>$/;

function parse(text: string): readonly RootContent[] {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
}

/** Whatever the text begins with, it opens no block. */
function runningText(html: string): readonly PhrasingContent[] {
  const [paragraph] = parse(`\u200b${html}`);
  if (paragraph?.type !== "paragraph") throw new Error(`not running text: ${html}`);
  return paragraph.children;
}

/** Comments of HTML are gone; what stands between the tags of details is inside them. */
function nested(nodes: readonly RootContent[]): readonly Block[] {
  const top: Block[] = [];
  const open: Details[] = [];
  for (const node of nodes) {
    const into = open.at(-1)?.blocks ?? top;
    if (node.type !== "html") {
      into.push(node);
      continue;
    }
    const { value } = node;
    const summary = SUMMARY.exec(value);
    if (summary !== null) {
      const [, isOpen, html = ""] = summary;
      const details: Details = { type: "details", open: isOpen !== undefined, summary: runningText(html), blocks: [] };
      into.push(details);
      open.push(details);
    } else if (value === "</details>" && open.length > 0) {
      open.pop();
    } else if (!/^<!--[^>]*-->$/.test(value)) {
      throw new Error(`no way to draw ${value}`);
    }
  }
  if (open.length > 0) throw new Error("details without an end");
  return top;
}

export function readMarkdown(text: string): readonly Block[] {
  return nested(parse(text));
}
