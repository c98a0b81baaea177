// The heading of one list of the plan: what happens to it, its id, and where the file names it.
import type { ListRow } from "../rows.ts";
import { visible } from "../visible.ts";
import { pad, widthOf, wrap } from "../width.ts";
import { causeWords, lineOf } from "../wording.ts";
import { paletteOf, type Style } from "./palette.ts";

const INDENT = "  ";
const DEEP = "      ";
/** The column of the ids on wide terminals, and the least. */
const ID_AT = 63;
const LEAST_ID_AT = 14;
/** `mappings.yaml:41`. */
const USUAL_PLACE = 16;
/** `pl-` and 17 hex digits, and the gap after it. */
const ID_COLUMN = 22;

/** On one line; where it does not fit, id and place come below, as far to the right as on wide terminals or as they can be. */
export function listHeading(row: ListRow, style: Style): readonly string[] {
  const palette = paletteOf(style);
  const held = row.held[0];
  const name = visible(row.name);
  const said = held === undefined ? `${name} ${row.verdict}` : `${name} is held back: ${visible(held.reason)}`;
  const title = row.cause === undefined ? said : `${said} (${causeWords(row.cause)})`;
  const paint = held !== undefined ? palette.held : row.kind === "delete" ? palette.danger : palette.title;
  const place = row.position === undefined ? "" : visible(lineOf(row.position));
  const right = `${pad(row.id ?? "", ID_COLUMN)}${place}`.trimEnd();
  const start = Math.max(LEAST_ID_AT, Math.min(ID_AT, style.width - ID_COLUMN - Math.max(USUAL_PLACE, widthOf(place))));
  const left = `${INDENT}${held === undefined ? "#" : "!"} `;
  const fits = right === "" || widthOf(left + title) + INDENT.length <= start;
  const lines = wrap(title, fits ? start : style.width - DEEP.length).map((line, index) =>
    index === 0 ? `${left}${line}` : `${DEEP}${line}`,
  );
  const [first = ""] = lines;
  if (right === "") return lines.map(paint);
  if (fits) return [`${paint(first)}${" ".repeat(start - widthOf(first))}${palette.quiet(right)}`];
  const at = Math.max(INDENT.length, Math.min(start, style.width - widthOf(right)));
  return [...lines.map(paint), `${" ".repeat(at)}${palette.quiet(right)}`];
}
