// The versions of a list on a terminal: a line each, then what can be done.
import type { ListHistory, VersionRow } from "../../model/asked/list-history.ts";
import { holdPhrase } from "../../model/remembered/list-tags.ts";
import { counted } from "../../model/sentence.ts";
import { makerText } from "../list-command-words.ts";
import { shellWord, visible } from "../visible.ts";
import { fold, padStart, widthOf, wrap } from "../width.ts";
import { paletteOf, type Style } from "./palette.ts";

const CURRENT = "   (current)";
const HEADINGS = ["version", "entries", "added", "removed", "made by"] as const;

function signed(sign: "+" | "-", count: number | undefined): string {
  return count === undefined ? "?" : count === 0 ? "" : `${sign}${count}`;
}

function cellsOf({ version, madeBy, entries, added, removed }: VersionRow): readonly string[] {
  return [
    String(version),
    entries === undefined ? "?" : String(entries),
    signed("+", added),
    signed("-", removed),
    makerText(madeBy),
  ];
}

/** The last column is text, the others are numbers; where it does not fit beside them in `width` columns, it stands below. */
function lay(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const widths = HEADINGS.map((_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ""))));
  const laid = rows.map((row) => ({
    numbers: row
      .slice(0, -1)
      .map((cell, index) => padStart(cell, widths[index] ?? 0))
      .join("   "),
    text: row.at(-1) ?? "",
  }));
  const fits = laid.every(({ numbers, text }) => widthOf(`${numbers}   ${text}${CURRENT}`) <= width);
  return laid.map(({ numbers, text }) =>
    (fits ? `${numbers}   ${text}` : `${numbers.trimEnd()}\n      ${text}`).trimEnd(),
  );
}

function nextSteps({ address, versions, older, rollbackTo, hold }: ListHistory): readonly string[] {
  const name = shellWord(address);
  const canGoBack = versions.length + older > 1;
  const isUnread = versions.some(({ entries }) => entries === undefined);
  return [
    ...(hold === undefined ? [] : [`On hold ${holdPhrase(hold)}; plsync release ${name} ends that.`]),
    ...(rollbackTo === undefined
      ? canGoBack
        ? [`plsync rollback ${name} --to VERSION restores an older version.`]
        : []
      : [`plsync rollback ${name} restores version ${rollbackTo}; --to VERSION restores another.`]),
    ...(isUnread ? ["A version with ? cannot be read; AWS keeps up to 1,000 versions of a list."] : []),
    ...(older === 0
      ? []
      : [
          `${counted(older, "older version")} not shown; --limit ${Math.min(1000, versions.length + older)} shows more.`,
        ]),
  ];
}

/** Ends with a line break. */
export function historyText(history: ListHistory, style: Style): string {
  const palette = paletteOf(style);
  const { address, id, maxEntries, versions } = history;
  const [heading = "", ...rows] = lay([HEADINGS, ...versions.map(cellsOf)], style.width - 2);
  const steps = nextSteps(history);
  return [
    palette.title(visible(address)) +
      fold(`${visible(address)} (${id}), at most ${counted(maxEntries, "entry")}`, style.width).slice(
        visible(address).length,
      ),
    "",
    palette.quiet(`  ${heading}`),
    ...rows.map((row, index) => `  ${row}${index === 0 ? palette.quiet(CURRENT) : ""}`),
    ...(steps.length === 0 ? [] : ["", ...steps.flatMap((step) => wrap(step, style.width))]),
    "",
  ].join("\n");
}
