// What a pull request changes of how plsync works, as a table of two columns, so that a phone shows it without scrolling.

import type { SettingChange } from "../../model/plan.ts";
import { count } from "../../model/sentence.ts";
import { fileChangesSum, sidesOf } from "../setting-rows.ts";
import { markdownTable } from "./blocks.ts";
import { markdownText } from "./escape.ts";

/** Characters that a phone shows on one line beside the name of the setting. */
const ONE_LINE = 24;

function settingCell({ place, name }: SettingChange): string {
  if (name === "") return `**${markdownText(place)}**`;
  return [...(place === "" ? [] : [markdownText(place)]), `**${markdownText(name)}**`].join("<br>");
}

function stepCell(change: SettingChange): string {
  const [before, after] = sidesOf(change);
  const gap = before.length + after.length > ONE_LINE ? "<br>" : " ";
  const step = `${markdownText(before)} →${gap}${markdownText(after)}`;
  return change.opens === undefined ? step : `${step}<br>**Opens: ${markdownText(change.opens)}**`;
}

/** The table under a sentence; no blocks when nothing changes. Those that open something are the first. `most`: rows. */
export function fileChangesBlocks(
  changes: readonly SettingChange[] = [],
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, most);
  const hidden = changes.length - shown.length;
  return [
    `**How plsync works** changes, and every later run follows it: ${markdownText(fileChangesSum(changes))}.`,
    markdownTable(
      [{ title: "Setting" }, { title: "Before → after" }],
      shown.map((change) => [settingCell(change), stepCell(change)]),
    ),
    ...(hidden === 0 ? [] : [`${count(hidden)} more ${hidden === 1 ? "does" : "do"} not fit here.`]),
  ];
}
