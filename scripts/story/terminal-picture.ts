// The window of a terminal as SVG. Its text is text, in the viewer's own monospaced font and squeezed or stretched into columns; the
// dark ground and its border stand out from a light page and from a dark one.
import { type Color, type Run, screenOf } from "./screen.ts";

/** Colours of GitHub's dark theme. */
const GROUND = "#0d1117";
const HEAD = "#161b22";
const BORDER = "#30363d";
const BUTTONS = ["#ff5f57", "#febc2e", "#28c840"];
const STRONG = "#f0f6fc";
const COLORS: Readonly<Record<Color, string>> = {
  text: "#d1d7e0",
  quiet: "#8b949e",
  red: "#ff7b72",
  green: "#56d364",
  yellow: "#e3b341",
};

// In pixels. The columns are as wide as those of most monospaced fonts, 0.6 em.
const FONT = 13;
const COLUMN = 7.8;
const LINE = 20;
const HEAD_HEIGHT = 32;
const PADDING = 16;

const number = (value: number): string => String(Number(value.toFixed(1)));
const escaped = (text: string): string => text.replace(/[&<>"\u00a0]/g, (found) => `&#${found.codePointAt(0)};`);

function runSvg({ column, text, bold, color }: Run, row: number): string {
  const shown = text.trim();
  if (shown === "") return "";
  // Browsers do not agree on how several blanks are kept.
  const kept = shown.replaceAll(" ", "\u00a0");
  const x = PADDING + (column + text.indexOf(shown)) * COLUMN;
  const y = HEAD_HEIGHT + PADDING + (row + 0.7) * LINE;
  const fill = bold && color === "text" ? STRONG : COLORS[color];
  const weight = bold ? ' font-weight="bold"' : "";
  const length = number(shown.length * COLUMN);
  return `<text x="${number(x)}" y="${number(y)}" textLength="${length}" fill="${fill}"${weight}>${escaped(kept)}</text>\n`;
}

/**
 * `command` and what it printed, with SGR codes, on a screen of so many columns. `title` and `description` are for people who cannot
 * see the picture.
 */
export function terminalPicture(
  { command, output }: { readonly command: string; readonly output: string },
  columns: number,
  title: string,
): string {
  const rows = screenOf(`\x1b[1m$ ${command}\x1b[0m\n\n${output.trimEnd()}`, columns);
  const width = Math.ceil(columns * COLUMN + 2 * PADDING);
  const height = HEAD_HEIGHT + 2 * PADDING + rows.length * LINE;
  const buttons = BUTTONS.map((fill, index) => `<circle cx="${20 + index * 20}" cy="16" r="5.5" fill="${fill}"/>\n`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">\n`,
    `<title>${escaped(title)}</title>\n`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${GROUND}" stroke="${BORDER}"/>\n`,
    `<path d="M1 ${HEAD_HEIGHT}V8a7 7 0 0 1 7-7H${width - 8}a7 7 0 0 1 7 7V${HEAD_HEIGHT}z" fill="${HEAD}"/>\n`,
    ...buttons,
    `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace" font-size="${FONT}">\n`,
    ...rows.flatMap((runs, row) => runs.map((run) => runSvg(run, row))),
    "</g>\n</svg>\n",
  ].join("");
}
