// The report on capacity on a terminal: a row for each list, then what else there is to know.

import type { Plan } from "../../model/plan.ts";
import { CAPACITY_TITLES, capacityCells, capacityLines } from "../capacity-rows.ts";
import { visible } from "../visible.ts";
import { layColumns, wrap } from "../width.ts";
import { paletteOf, type Style } from "./palette.ts";

/** Empty text unless the plan was made with a report on all lists. */
export function capacityText({ capacity }: Plan, style: Style): string {
  if (capacity === undefined || !capacity.isWhole) return "";
  const palette = paletteOf(style);
  const rows = [CAPACITY_TITLES, ...capacity.lists.map((list) => capacityCells(list).map(visible))];
  const [titles = [], ...lists] = layColumns(rows, style.width - 2).map((lines) => lines.map((line) => `  ${line}`));
  const notes = capacityLines(capacity).flatMap((line) => wrap(visible(line), style.width));
  const blocks = [
    [palette.title("Capacity, least room first:")],
    [...titles.map(palette.quiet), ...lists.flat()],
    notes,
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
