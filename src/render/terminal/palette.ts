// The few colours of the terminal output. Without colour every function returns its text unchanged.

type Paint = (text: string) => string;

export interface Palette {
  readonly add: Paint;
  readonly change: Paint;
  readonly remove: Paint;
  readonly held: Paint;
  readonly title: Paint;
  /** Words that a reader must not miss: deleted, failed. */
  readonly danger: Paint;
  readonly warning: Paint;
  readonly quiet: Paint;
}

/** How text is shown, decided once by the code that knows the terminal. */
export interface Style {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
  /** Shows everything, including what is usually hidden. */
  readonly verbose: boolean;
  /** Leaves out no column for which there is no room: lines are as long as they are. */
  readonly wide?: boolean;
}

export const PLAIN: Style = { width: 120, color: false, verbose: false };

// SGR codes of ECMA-48: 1 bold, 2 faint, 31 red, 32 green, 33 yellow, 36 cyan.
const sgr =
  (...codes: readonly number[]): Paint =>
  (text) =>
    text === "" ? "" : `\x1b[${codes.join(";")}m${text}\x1b[0m`;

const COLOURED: Palette = {
  add: sgr(32),
  change: sgr(33),
  remove: sgr(31),
  held: sgr(1, 33),
  title: sgr(1),
  danger: sgr(1, 31),
  warning: sgr(1, 33),
  quiet: sgr(2),
};

const same: Paint = (text) => text;
const COLOURLESS: Palette = {
  add: same,
  change: same,
  remove: same,
  held: same,
  title: same,
  danger: same,
  warning: same,
  quiet: same,
};

/** The colours of the style. */
export function paletteOf(style: Style): Palette {
  return style.color ? COLOURED : COLOURLESS;
}
