// The report on capacity on a terminal: a row for each list, then what else there is to know.

import type { Plan } from "../../model/plan.ts";
import {
  CAPACITY_DISPENSABLE,
  CAPACITY_TITLES,
  capacityCells,
  capacityLines,
  TIGHTEST,
  tallyUseText,
} from "../capacity-rows.ts";
import { visible } from "../visible.ts";
import { fittingColumns, layColumns, wrap } from "../width.ts";
import { paletteOf, type Style } from "./palette.ts";

/** Empty text unless the plan was made with a report on all lists. */
export function capacityText({ capacity }: Plan, style: Style): string {
  if (capacity === undefined || !capacity.isWhole) return "";
  const palette = paletteOf(style);
  const isWide = style.wide === true;
  const width = isWide ? Number.POSITIVE_INFINITY : style.width - 2;
  const all: readonly (readonly string[])[] = [
    CAPACITY_TITLES,
    ...capacity.lists.map((list) => capacityCells(list).map(visible)),
  ];
  const { rows, dropped } = fittingColumns(
    isWide ? all : all.map((row) => row.with(TIGHTEST, "")),
    width,
    CAPACITY_DISPENSABLE,
  );
  const [titles = [], ...laid] = layColumns(rows, width).map((lines) => lines.map((line) => `  ${line}`));
  const lists = laid.map((lines, at) => {
    const { tightest } = capacity.lists[at] ?? {};
    if (isWide || tightest === undefined) return lines;
    return [
      ...lines,
      ...wrap(visible(tallyUseText(tightest)), width - 4).map((line) => palette.quiet(`      ${line}`)),
    ];
  });
  const left = dropped.toSorted((a, b) => a - b).map((column) => CAPACITY_TITLES[column] ?? "");
  const hint = left.length === 0 ? [] : wrap(`Not shown in this width: ${left.join(", ")}; --wide shows all.`, width);
  const notes = capacityLines(capacity).flatMap((line) => wrap(visible(line), style.width));
  const blocks = [
    [palette.title("Capacity, least room first:")],
    [...titles.map(palette.quiet), ...lists.flat()],
    hint.map((line) => palette.quiet(`  ${line}`)),
    notes,
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
