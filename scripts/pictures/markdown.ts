// Markdown as GitHub shows it: blocks below each other. What it does not know how to draw it refuses, so nothing is left out.
import type { Blockquote, Heading, List, PhrasingContent, RootContent } from "mdast";
import { type Block, type Details, readMarkdown } from "./document.ts";
import { type Drawing, type Mark, moved, type Placed, stacked } from "./drawing.ts";
import { widthOf } from "./glyphs.ts";
import { drawWords, type TextStyle, wordsOf } from "./inline.ts";
import { ALERTS, DIFF, GITHUB } from "./look.ts";
import { drawTable } from "./table.ts";

const HEADINGS: Readonly<Record<number, number>> = { 2: 21, 3: 17.5 };
const ABOVE_HEADING = 24;

function drawText(nodes: readonly PhrasingContent[], width: number, style: TextStyle = { size: GITHUB.size }): Drawing {
  return drawWords(wordsOf(nodes, style), width, style);
}

function drawHeading({ depth, children }: Heading, width: number): Drawing {
  const size = HEADINGS[depth];
  if (size === undefined) throw new Error(`no heading of depth ${depth}`);
  const text = drawText(children, width, { size, bold: true });
  if (depth > 2) return text;
  const height = text.height + 7;
  const line: Mark = { kind: "box", x: 0, y: height - 1, width, height: 1, fill: GITHUB.border };
  return { width, height, marks: [...text.marks, line] };
}

function drawCode(text: string, width: number): Drawing {
  const size = GITHUB.size * 0.85;
  const [padding, line] = [14, 17];
  const marks: Mark[] = [];
  const lines = text.split("\n");
  const height = lines.length * line + 2 * padding;
  for (const [index, code] of lines.entries()) {
    const long = widthOf(code, "mono", size);
    if (long > width - 2 * padding) throw new Error(`wider than ${width}: ${code}`);
    const { text: color, ground } = DIFF[code.slice(0, 1)] ?? { text: GITHUB.text };
    const y = padding + index * line;
    if (ground !== undefined) marks.push({ kind: "box", x: padding, y, width: long, height: line, fill: ground });
    marks.push({ kind: "text", x: padding, y: y + 12.5, text: code, face: "mono", size, color });
  }
  return {
    width,
    height,
    marks: [{ kind: "box", x: 0, y: 0, width, height, radius: 6, fill: GITHUB.shade }, ...marks],
  };
}

function drawAlert({ children }: Blockquote, width: number): Drawing {
  const [first, ...others] = children;
  const [tag, ...rest] = first?.type === "paragraph" ? first.children : [];
  const kind = tag?.type === "text" ? /^\[!(CAUTION|WARNING)\]\s*$/.exec(tag.value)?.[1] : undefined;
  if (first === undefined || (kind !== "CAUTION" && kind !== "WARNING")) throw new Error("no way to draw this quote");
  const { title, bar, text } = ALERTS[kind];
  const y = 8 + GITHUB.size * 1.11;
  const head: Drawing = {
    width,
    height: 29,
    marks: [
      {
        kind: "shape",
        x: 0,
        y: 2,
        outline: kind === "CAUTION" ? "M5 1h6l4 4v6l-4 4h-6l-4-4v-6z" : "M8 1.5l7 13h-14z",
        stroke: text,
      },
      { kind: "box", x: 7.2, y: 7, width: 1.6, height: 4.6, fill: text },
      { kind: "box", x: 7.2, y: 12.6, width: 1.6, height: 1.6, fill: text },
      { kind: "text", x: 24, y: y - 8, text: title, face: "sans-bold", size: GITHUB.size, color: text },
    ],
  };
  const body = drawBlocks([{ ...first, children: rest } as RootContent, ...others], width - 20);
  const inner = stacked([
    { drawing: head, above: 0 },
    { drawing: body, above: 0 },
  ]);
  const height = inner.height + 14;
  return {
    width,
    height,
    marks: [{ kind: "box", x: 0, y: 0, width: 4, height, fill: bar }, ...moved(inner, 20, 7)],
  };
}

function drawList({ ordered, start, children }: List, width: number): Drawing {
  const indent = 28;
  const items = children.map((item, index): Placed => {
    const label = ordered ? `${(start ?? 1) + index}.` : "·";
    const body = drawBlocks(item.children, width - indent);
    const x = indent - 8 - widthOf(label, "sans", GITHUB.size);
    const y = GITHUB.size * 1.11;
    const mark: Mark = { kind: "text", x, y, text: label, face: "sans", size: GITHUB.size, color: GITHUB.text };
    return { drawing: { width, height: body.height, marks: [mark, ...moved(body, indent, 0)] }, above: 4 };
  });
  return stacked(items);
}

function drawDetails({ open, summary, blocks }: Details, width: number): Drawing {
  const text = drawText(summary, width - 16);
  const outline = open ? "M0 0h9l-4.5 7z" : "M1 -1l7 4.5l-7 4.5z";
  const triangle: Mark = { kind: "shape", x: 0, y: 7, outline, fill: GITHUB.text };
  const head: Drawing = { width, height: text.height, marks: [triangle, ...moved(text, 15, 0)] };
  return stacked([{ drawing: head, above: 0 }, ...(open ? [{ drawing: drawBlocks(blocks, width), above: 6 }] : [])]);
}

function drawBlock(block: Block, width: number): Drawing {
  switch (block.type) {
    case "heading":
      return drawHeading(block, width);
    case "paragraph":
      return drawText(block.children, width);
    case "table":
      return drawTable(block, width);
    case "code":
      return drawCode(block.value, width);
    case "blockquote":
      return drawAlert(block, width);
    case "list":
      return drawList(block, width);
    case "details":
      return drawDetails(block, width);
    default:
      throw new Error(`no way to draw ${block.type}`);
  }
}

function drawBlocks(blocks: readonly Block[], width: number): Drawing {
  return stacked(
    blocks.map((block) => ({
      drawing: drawBlock(block, width),
      above: block.type === "heading" ? ABOVE_HEADING : GITHUB.gap,
    })),
  );
}

export function drawMarkdown(text: string, width: number): Drawing {
  return drawBlocks(readMarkdown(text), width);
}
