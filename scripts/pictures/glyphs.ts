// Outlines and widths of characters. Pictures carry outlines, as no viewer is sure to have, or to load, a font.
import { readFileSync } from "node:fs";
import opentype, { type Font } from "opentype.js";

export type Face = "sans" | "sans-bold" | "mono" | "mono-bold";

/** Of an em that is 1000 wide and high; the baseline is at 0 and y points down. */
export interface Glyph {
  readonly outline: string;
  readonly advance: number;
}

const EM = 1000;

const FILES: Readonly<Record<Face, string>> = {
  sans: "inter/files/inter-latin-400-normal.woff",
  "sans-bold": "inter/files/inter-latin-600-normal.woff",
  mono: "jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff",
  "mono-bold": "jetbrains-mono/files/jetbrains-mono-latin-700-normal.woff",
};

/** Where a line of the terminal begins and ends, so that the bars of neighbouring lines meet. */
export const BAR = { top: -1080, bottom: 460 } as const;
const BAR_MIDDLE = (BAR.top + BAR.bottom) / 2;
const bar = (top: number, bottom: number): Glyph => ({ outline: `M265 ${top}H335V${bottom}H265Z`, advance: 600 });

/** What the Latin part of the fonts does not have; for running text or, where it is a bar, for the terminal. */
const DRAWN: ReadonlyMap<string, Glyph> = new Map([
  ["→", { outline: "M90 -400H700L530 -570L585 -625L850 -362L585 -100L530 -155L700 -325H90Z", advance: 940 }],
  ["✓", { outline: "M70 -330L130 -390L310 -215L690 -630L755 -570L312 -90Z", advance: 820 }],
  [
    "✗",
    {
      outline:
        "M110 -570L170 -630L400 -400L630 -630L690 -570L460 -340L690 -110L630 -50L400 -280L170 -50L110 -110L340 -340Z",
      advance: 800,
    },
  ],
  ["│", bar(BAR.top, BAR.bottom)],
  ["╷", bar(BAR_MIDDLE, BAR.bottom)],
  ["╵", bar(BAR.top, BAR_MIDDLE)],
  // Breaks mentions and links apart.
  ["\u200b", { outline: "", advance: 0 }],
]);

const fonts = new Map<Face, Font>();
const glyphs = new Map<string, Glyph>();

function fontOf(face: Face): Font {
  const known = fonts.get(face);
  if (known !== undefined) return known;
  const { buffer, byteOffset, length } = readFileSync(
    new URL(`../../node_modules/@fontsource/${FILES[face]}`, import.meta.url),
  );
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
  fonts.set(face, font);
  return font;
}

function read(character: string, face: Face): Glyph {
  const drawn = DRAWN.get(character);
  if (drawn !== undefined) return drawn;
  const font = fontOf(face);
  const glyph = font.charToGlyph(character);
  if (glyph.index === 0) throw new Error(`${face} has no ${JSON.stringify(character)}: draw it in glyphs.ts`);
  return {
    outline: glyph.getPath(0, 0, EM).toPathData(0),
    advance: Math.round((glyph.advanceWidth * EM) / font.unitsPerEm),
  };
}

/** Fails when neither the font nor this file has the character: a picture without it would be wrong. */
export function glyphOf(character: string, face: Face): Glyph {
  const key = `${face} ${character}`;
  const glyph = glyphs.get(key) ?? read(character, face);
  glyphs.set(key, glyph);
  return glyph;
}

export function widthOf(text: string, face: Face, size: number): number {
  return ([...text].reduce((sum, character) => sum + glyphOf(character, face).advance, 0) * size) / EM;
}
