// One prefix list of the plan as a block of text.

import { counted, listed, sentence } from "../../model/sentence.ts";
import { allowingCommand } from "../allowance.ts";
import type { AttributeRow } from "../attribute-rows.ts";
import { DROPPED_FIRST, ENTRIES_SHOWN, entryCells, shownDescriptions, shownEntries } from "../entry-row.ts";
import type { ListRow } from "../rows.ts";
import { visible } from "../visible.ts";
import { fittingColumns, layColumns, pad, widthOf, wrap } from "../width.ts";
import { listHeading } from "./list-heading.ts";
import { type Palette, paletteOf, type Style } from "./palette.ts";

const INDENT = "  ";
const DEEP = "      ";
const NAME_COLUMN = 14;
const VALUE_COLUMN = 16;

/** The block of one list: heading, notes, attributes, entries, descriptions, tags and sharing; without a final line break. */
export function listText(row: ListRow, style: Style): string {
  const palette = paletteOf(style);
  const body =
    row.held.length > 0 && !style.verbose
      ? heldNumbers(row).flatMap((line) => noteLines(line, style))
      : [
          ...[...row.attributes, ...row.settings].flatMap((attribute) => attributeLines(attribute, style, palette)),
          ...(row.entries === undefined ? [] : attributeLines(row.entries, style, palette)),
          ...entryLines(row, style, palette),
          ...descriptionLines(row, style, palette),
          ...tagLines(row, style, palette),
          ...sharingLines(row, style, palette),
        ];
  return [
    ...listHeading(row, style),
    ...(row.held.length > 0 ? heldDetail(row, style) : noteLines(row.note, style)),
    ...body,
    ...(row.suspended === undefined
      ? []
      : noteLines(`Removals are suspended: ${visible(row.suspended)}. Entries that would be removed stay.`, style).map(
          palette.held,
        )),
    ...allowLines(row, style),
  ].join("\n");
}

function noteLines(note: string | undefined, style: Style): readonly string[] {
  return note === undefined ? [] : wrap(visible(note), style.width - DEEP.length).map((line) => DEEP + line);
}

/** The reasons after the first, and the details of each. */
function heldDetail(row: ListRow, style: Style): readonly string[] {
  return row.held.flatMap(({ reason, detail }, index) => [
    ...(index === 0 ? [] : noteLines(`Also: ${sentence(reason)}`, style)),
    ...(detail === undefined ? [] : noteLines(sentence(detail), style)),
  ]);
}

/** How much a held-back change would change. */
function heldNumbers({ kind, adds, removes, describes, before, sharing }: ListRow): readonly string[] {
  if (kind === "delete") return [`It has ${counted(before, "entry")}.`];
  const parts = [
    ...(adds.length === 0 ? [] : [counted(adds.length, "addition")]),
    ...(removes.length === 0 ? [] : [`${counted(removes.length, "removal")} (of ${counted(before, "entry")})`]),
    ...(describes.length === 0 ? [] : [counted(describes.length, "new description")]),
    ...(sharing === undefined ? [] : ["a change of its sharing"]),
  ];
  if (parts.length === 0) return [];
  const are = adds.length + removes.length + describes.length + (sharing === undefined ? 0 : 1) === 1 ? "is" : "are";
  const what = listed(parts).replace(/^a/, "A");
  return [`${what} ${are} hidden; --verbose lists ${are === "is" ? "it" : "them"}.`];
}

/** The command that lets the change through once, on one line, so that it can be copied: one of its own where both do not fit. */
function allowLines({ held }: ListRow, { width }: Style): readonly string[] {
  const allowing = allowingCommand(held);
  if (allowing === undefined) return [];
  const line = `${DEEP}${allowing.lead}  ${allowing.command}`;
  return widthOf(line) <= width
    ? [line]
    : [...wrap(allowing.lead, width - DEEP.length), allowing.command].map((text) => DEEP + text);
}

/** What is left out of a list, as a remark below it. */
function hiddenLines(text: string, { width }: Style, palette: Palette): readonly string[] {
  return wrap(`# (${text})`, width - DEEP.length).map((line) => palette.quiet(`${DEEP}${line}`));
}

function paintFor(symbol: "+" | "~" | "-", palette: Palette): (text: string) => string {
  return { "+": palette.add, "~": palette.change, "-": palette.remove }[symbol];
}

/** On one line; a remark for which there is no room comes below. */
function attributeLines(
  { symbol, name, value, remark }: AttributeRow,
  style: Style,
  palette: Palette,
): readonly string[] {
  const shown = visible(name);
  // The name of a setting within others may be longer than the column.
  const title = pad(widthOf(shown) < NAME_COLUMN ? shown : `${shown}  `, NAME_COLUMN);
  const lead = `${INDENT}${paintFor(symbol, palette)(symbol)} ${title}`;
  if (remark === undefined) {
    const left = INDENT.length * 2 + widthOf(title);
    return wrap(visible(value), style.width - left).map((line, i) => (i === 0 ? lead : " ".repeat(left)) + line);
  }
  const said = `${pad(visible(value), VALUE_COLUMN)}  ${visible(remark)}`;
  if (INDENT.length + widthOf(`${symbol} ${title}${said}`) <= style.width) return [lead + said];
  return [lead + visible(value), ...noteLines(remark, style)];
}

/** Columns of a line of a table behind its symbol. */
function tableWidth({ width, wide = false }: Style): number {
  return wide ? Number.POSITIVE_INFINITY : width - DEEP.length - INDENT.length;
}

/** The entries that are shown, without the columns that have no room. */
function fittingEntries(row: ListRow, style: Style) {
  const shown = shownEntries(row, style.verbose ? Number.POSITIVE_INFINITY : ENTRIES_SHOWN);
  const cells = shown.rows.map((entry) => entryCells(entry).map(visible));
  return { shown, ...fittingColumns(cells, tableWidth(style), [...DROPPED_FIRST.keys()]) };
}

/** What the entries of these lists are shown without, for want of room, in words: `instances`. */
export function droppedColumns(rows: readonly ListRow[], style: Style): readonly string[] {
  const open = rows.filter(({ held }) => held.length === 0 || style.verbose);
  const dropped = new Set(open.flatMap((row) => fittingEntries(row, style).dropped));
  return [...DROPPED_FIRST].flatMap(([index, words]) => (dropped.has(index) ? [words] : []));
}

/** Cells in columns, each row behind its symbol. */
function tableLines(
  rows: readonly { readonly symbol: "+" | "~" | "-"; readonly cells: readonly string[] }[],
  style: Style,
  palette: Palette,
): readonly string[] {
  const laid = layColumns(
    rows.map(({ cells }) => cells.map(visible)),
    tableWidth(style),
  );
  return laid.flatMap((lines, index) => {
    const symbol = rows[index]?.symbol ?? "~";
    return lines.map((line, part) => paintFor(symbol, palette)(`${DEEP}${part === 0 ? symbol : " "} ${line}`));
  });
}

function entryLines(row: ListRow, style: Style, palette: Palette): readonly string[] {
  const { shown, rows } = fittingEntries(row, style);
  const hidden = [
    ...(shown.hiddenAdds === 0 ? [] : [`${counted(shown.hiddenAdds, "more addition")}`]),
    ...(shown.hiddenRemoves === 0 ? [] : [`${counted(shown.hiddenRemoves, "more removal")}`]),
  ];
  return [
    ...tableLines(
      shown.rows.map(({ symbol }, index) => ({ symbol, cells: rows[index] ?? [] })),
      style,
      palette,
    ),
    ...(hidden.length === 0 ? [] : hiddenLines(`${listed(hidden)} hidden; --verbose lists them`, style, palette)),
    ...(shown.rows.length === 0 || row.unchanged === 0
      ? []
      : hiddenLines(`${counted(row.unchanged, "unchanged entry")} hidden`, style, palette)),
  ];
}

function descriptionLines({ describes, descriptions }: ListRow, style: Style, palette: Palette): readonly string[] {
  if (descriptions === undefined) return [];
  const { rows, hidden } = shownDescriptions(describes, style.verbose ? Number.POSITIVE_INFINITY : ENTRIES_SHOWN);
  return [
    ...attributeLines(descriptions, style, palette),
    ...tableLines(
      rows.map((cells) => ({ symbol: "~", cells })),
      style,
      palette,
    ),
    ...(hidden === 0
      ? []
      : hiddenLines(`${counted(hidden, "more description")} hidden; --verbose lists them`, style, palette)),
  ];
}

function tagLines({ tags }: ListRow, style: Style, palette: Palette): readonly string[] {
  const [first] = tags;
  if (first === undefined) return [];
  const symbol = tags.every((tag) => tag.symbol === first.symbol) ? first.symbol : "~";
  const rows = tags.map((tag) => ({ symbol: tag.symbol, cells: [tag.name, tag.value] }));
  return [`${INDENT}${paintFor(symbol, palette)(symbol)} tags`, ...tableLines(rows, style, palette)];
}

function sharingLines({ sharing }: ListRow, style: Style, palette: Palette): readonly string[] {
  if (sharing === undefined) return [];
  const rows = sharing.principals.map(({ symbol, principal }) => ({ symbol, cells: [principal] }));
  return [
    ...attributeLines(sharing.head, style, palette),
    ...tableLines(rows, style, palette),
    ...(sharing.hidden === "" ? [] : hiddenLines(`${sharing.hidden} hidden`, style, palette)),
  ];
}
