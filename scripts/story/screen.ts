// What a terminal shows: the lines of a text with SGR codes, as wide as the screen, each a row of runs of one look.

export interface Run {
  /** The column of its first character. */
  readonly column: number;
  readonly text: string;
  readonly bold: boolean;
  readonly color: Color;
}

export type Color = "text" | "quiet" | "red" | "green" | "yellow";

interface Look {
  readonly bold: boolean;
  readonly color: Color;
}

const PLAIN: Look = { bold: false, color: "text" };
/** Foregrounds of ECMA-48; 2 is faint. */
const COLORS: ReadonlyMap<number, Color> = new Map([
  [2, "quiet"],
  [31, "red"],
  [32, "green"],
  [33, "yellow"],
]);

/** The look after a code; fails for one that plsync did not use when this was written. */
function after(look: Look, code: number): Look {
  if (code === 0) return PLAIN;
  if (code === 1) return { ...look, bold: true };
  const color = COLORS.get(code);
  if (color === undefined) throw new Error(`no way to show SGR ${code}`);
  return { ...look, color };
}

/** Lines longer than `columns` are broken there, as a terminal does it. */
export function screenOf(text: string, columns: number): readonly (readonly Run[])[] {
  let look = PLAIN;
  return text.split("\n").flatMap((line) => {
    const rows: Run[][] = [[]];
    let column = 0;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what the text is made of
    for (const [characters, codes] of line.matchAll(/\x1b\[([\d;]*)m|[^\x1b]+/g)) {
      if (codes !== undefined) {
        look = codes.split(";").map(Number).reduce(after, look);
        continue;
      }
      for (let rest = characters; rest !== ""; ) {
        if (column === columns) {
          rows.push([]);
          column = 0;
        }
        const run = rest.slice(0, columns - column);
        rows.at(-1)?.push({ column, text: run, ...look });
        column += run.length;
        rest = rest.slice(run.length);
      }
    }
    return rows;
  });
}
