// Running text: pieces of Markdown in their faces and colours, broken into lines.
import type { PhrasingContent } from "mdast";
import type { Drawing, Mark } from "./drawing.ts";
import { type Face, widthOf } from "./glyphs.ts";
import { GITHUB } from "./look.ts";

interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly color: string;
  /** A code span: on a ground of its own, never broken. */
  readonly code: boolean;
}

/** Pieces without a blank between them; a line break stands alone. */
type Word = readonly Piece[] | "break";

export type Words = readonly Word[];

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right" | undefined;
}

const CODE_SIZE = 0.85;
const CODE_PADDING = 0.4;
const LINE = 1.5;
/** Sums of widths are not exact. */
const EPSILON = 0.01;

function* pieces(nodes: readonly PhrasingContent[], bold: boolean, color: string): Generator<Piece | "break"> {
  let strong = bold;
  for (const node of nodes) {
    const face = strong ? "sans-bold" : "sans";
    if (node.type === "text") yield { text: node.value, face, color, code: false };
    else if (node.type === "inlineCode") yield { text: node.value, face: "mono", color, code: true };
    else if (node.type === "strong") yield* pieces(node.children, true, color);
    else if (node.type === "link") yield* pieces(node.children, strong, GITHUB.link);
    else if (node.type === "html" && node.value === "<br>") yield "break";
    else if (node.type === "html" && node.value === "<b>") strong = true;
    else if (node.type === "html" && node.value === "</b>") strong = bold;
    else throw new Error(`no way to draw ${JSON.stringify(node)}`);
  }
}

/** A line break in the source is one in the picture, as in GitHub's comments. */
export function wordsOf(nodes: readonly PhrasingContent[], { bold = false }: TextStyle): Words {
  const words: Word[] = [];
  let word: Piece[] = [];
  const end = (): void => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const piece of pieces(nodes, bold, GITHUB.text)) {
    if (piece === "break") {
      end();
      words.push("break");
    } else if (piece.code) {
      word.push(piece);
    } else {
      for (const [part] of piece.text.matchAll(/\n| +|[^ \n]+/g)) {
        if (part === "\n" || part.startsWith(" ")) end();
        if (part === "\n") words.push("break");
        else if (!part.startsWith(" ")) word.push({ ...piece, text: part });
      }
    }
  }
  end();
  return words;
}

function pieceWidth({ text, face, code }: Piece, size: number): number {
  return code ? widthOf(text, face, size * CODE_SIZE) + 2 * CODE_PADDING * size * CODE_SIZE : widthOf(text, face, size);
}

function wordWidth(word: readonly Piece[], size: number): number {
  return word.reduce((sum, piece) => sum + pieceWidth(piece, size), 0);
}

interface Line {
  readonly words: (readonly Piece[])[];
  width: number;
}

function linesOf(words: Words, width: number, size: number): readonly Line[] {
  const blank = widthOf(" ", "sans", size);
  let line: Line = { words: [], width: 0 };
  const lines = [line];
  for (const word of words) {
    const wordsWidth = word === "break" ? 0 : wordWidth(word, size);
    const after = line.width + (line.words.length === 0 ? 0 : blank) + wordsWidth;
    if (word === "break" || (after > width + EPSILON && line.words.length > 0)) {
      line = { words: [], width: 0 };
      lines.push(line);
    }
    if (word === "break") continue;
    line.width += (line.words.length === 0 ? 0 : blank) + wordsWidth;
    line.words.push(word);
  }
  return lines;
}

/** The narrowest and the widest that text can be. */
export function extentOf(words: Words, size: number): { readonly least: number; readonly most: number } {
  const widest = (width: number): number => Math.max(...linesOf(words, width, size).map((line) => line.width));
  return { least: widest(0), most: widest(Number.POSITIVE_INFINITY) };
}

function pieceMarks(piece: Piece, x: number, baseline: number, size: number): readonly Mark[] {
  const { text, face, color, code } = piece;
  if (!code) return [{ kind: "text", x, y: baseline, text, face, size, color }];
  const small = size * CODE_SIZE;
  const width = pieceWidth(piece, size);
  const ground = { x, y: baseline - small * 1.12, width, height: small * 1.55, radius: 5, fill: GITHUB.codeGround };
  return [
    { kind: "box", ...ground },
    { kind: "text", x: x + CODE_PADDING * small, y: baseline, text, face, size: small, color },
  ];
}

/** Fails when a word is wider than the place it has: it would be cut. */
export function drawWords(words: Words, width: number, { size, align = "left" }: TextStyle): Drawing {
  const blank = widthOf(" ", "sans", size);
  const height = size * LINE;
  const lines = linesOf(words, width, size);
  const marks: Mark[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.width > width + EPSILON) throw new Error(`wider than ${width}: ${JSON.stringify(line.words)}`);
    const rest = width - line.width;
    let x = align === "right" ? rest : align === "center" ? rest / 2 : 0;
    const baseline = index * height + height / 2 + size * 0.36;
    for (const word of line.words) {
      for (const piece of word) {
        marks.push(...pieceMarks(piece, x, baseline, size));
        x += pieceWidth(piece, size);
      }
      x += blank;
    }
  }
  return { width, height: lines.length * height, marks };
}
