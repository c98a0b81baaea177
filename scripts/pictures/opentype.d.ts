// What the pictures use of opentype.js, which brings no declarations.
declare module "opentype.js" {
  interface Path {
    /** For an SVG path. */
    toPathData(decimals: number): string;
  }

  interface Glyph {
    /** 0: the font does not have the character. */
    readonly index: number;
    /** In units of the font. */
    readonly advanceWidth: number;
    /** y points down, as in SVG. */
    getPath(x: number, y: number, fontSize: number): Path;
  }

  export interface Font {
    readonly unitsPerEm: number;
    charToGlyph(character: string): Glyph;
  }

  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
