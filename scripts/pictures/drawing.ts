// Drawings: marks at places, put together to larger drawings and written as SVG.
import { type Face, glyphOf } from "./glyphs.ts";

export type Mark =
  /** On the baseline `y`. */
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly face: Face;
      readonly size: number;
      readonly color: string;
    }
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: string;
      readonly stroke?: string;
    }
  /** `outline`: of an SVG path. */
  | {
      readonly kind: "shape";
      readonly x: number;
      readonly y: number;
      readonly outline: string;
      readonly fill?: string;
      readonly stroke?: string;
    };

/** In pixels, from the top left. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export function moved({ marks }: Drawing, x: number, y: number): readonly Mark[] {
  return marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));
}

export interface Placed {
  readonly drawing: Drawing;
  /** Space above, unless it is the first. */
  readonly above: number;
}

/** One below the other. */
export function stacked(parts: readonly Placed[]): Drawing {
  const marks: Mark[] = [];
  let [width, height] = [0, 0];
  for (const [index, { drawing, above }] of parts.entries()) {
    if (index > 0) height += above;
    marks.push(...moved(drawing, 0, height));
    height += drawing.height;
    width = Math.max(width, drawing.width);
  }
  return { width, height, marks };
}

const number = (value: number): string => String(Number(value.toFixed(2)));
const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => `&#${found.codePointAt(0)};`);

function paint({ fill, stroke }: { readonly fill?: string; readonly stroke?: string }): string {
  return `fill="${fill ?? "none"}"${stroke === undefined ? "" : ` stroke="${stroke}"`}`;
}

/** Gives every outline that a picture uses a short name, and writes it once. */
class Outlines {
  readonly #names = new Map<string, string>();

  name(outline: string): string {
    const name = this.#names.get(outline) ?? this.#names.size.toString(36);
    this.#names.set(outline, name);
    return name;
  }

  svg(): string {
    return [...this.#names].map(([outline, name]) => `<path id="${name}" d="${outline}"/>\n`).join("");
  }
}

function textSvg({ x, y, text, face, size, color }: Extract<Mark, { kind: "text" }>, outlines: Outlines): string {
  let at = 0;
  const uses: string[] = [];
  for (const character of text) {
    const { outline, advance } = glyphOf(character, face);
    const place = at === 0 ? "" : ` x="${at}"`;
    if (outline !== "") uses.push(`<use href="#${outlines.name(outline)}"${place}/>`);
    at += advance;
  }
  if (uses.length === 0) return "";
  const transform = `translate(${number(x)} ${number(y)}) scale(${number(size)}e-3)`;
  return `<g fill="${color}" transform="${transform}">${uses.join("")}</g>\n`;
}

function markSvg(mark: Mark, outlines: Outlines): string {
  if (mark.kind === "text") return textSvg(mark, outlines);
  const { x, y } = mark;
  if (mark.kind === "shape") {
    return `<path transform="translate(${number(x)} ${number(y)})" ${paint(mark)} d="${mark.outline}"/>\n`;
  }
  const radius = mark.radius === undefined ? "" : ` rx="${mark.radius}"`;
  const size = `width="${number(mark.width)}" height="${number(mark.height)}"${radius}`;
  return `<rect x="${number(x)}" y="${number(y)}" ${size} ${paint(mark)}/>\n`;
}

/** `title` and `description`: for who cannot see the picture. */
export function svgOf({ width, height, marks }: Drawing, title: string, description: string): string {
  const outlines = new Outlines();
  const drawn = marks.map((mark) => markSvg(mark, outlines)).join("");
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">\n`,
    `<title>${escaped(title)}</title>\n<desc>${escaped(description)}</desc>\n`,
    `<defs>\n${outlines.svg()}</defs>\n${drawn}</svg>\n`,
  ].join("");
}
