// The versions of a list on a terminal: a line each, then what can be done.
import type { ListHistory, VersionRow } from "../../model/asked/list-history.ts";
import { holdPhrase } from "../../model/remembered/list-tags.ts";
import { counted } from "../../model/sentence.ts";
import { makerText } from "../list-command-words.ts";
import { shellWord, visible } from "../visible.ts";
import { pad, padStart, widthOf } from "../width.ts";
import { paletteOf, type Style } from "./palette.ts";

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

/** The last column is text, the others are numbers. */
function lay(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEADINGS.map((_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? pad(cell, 0) : padStart(cell, widths[index] ?? 0)))
      .join("   ")
      .trimEnd(),
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
  const [heading = "", ...rows] = lay([HEADINGS, ...versions.map(cellsOf)]);
  const steps = nextSteps(history);
  return [
    `${palette.title(visible(address))} (${id}), at most ${counted(maxEntries, "entry")}`,
    "",
    palette.quiet(`  ${heading}`),
    ...rows.map((row, index) => `  ${row}${index === 0 ? palette.quiet("   (current)") : ""}`),
    ...(steps.length === 0 ? [] : ["", ...steps]),
    "",
  ].join("\n");
}
