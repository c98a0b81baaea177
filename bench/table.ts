// Figures as people read them, a line each, and as programs do.
import { type Figure, isMissed, reachedBy } from "./figure.ts";

const WIDTHS = [13, 22, 10, 10] as const;

const rounded = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 2 });

const withUnit = (value: number, unit: string): string => `${rounded(value)}${unit === "" ? "" : ` ${unit}`}`;

function line(cells: readonly [string, string, string, string], rest: string): string {
  return `${cells.map((cell, column) => cell.padStart(WIDTHS[column] ?? 0)).join("")}   ${rest}\n`;
}

/** The names of the columns. */
export const HEADING: string = line(["measured", "against", "ratio", "at most"], "what");

/** One line. */
export function figureLine(figure: Figure): string {
  const { what, measured, unit, against, mustReach } = figure;
  const limit = against === undefined ? withUnit(mustReach, unit) : `${rounded(mustReach)} ×`;
  const ratio = against === undefined ? "" : `${rounded(reachedBy(figure))} ×`;
  const other = against === undefined ? "" : withUnit(against.value, unit);
  return line(
    [withUnit(measured, unit), other, ratio, limit],
    `${isMissed(figure) ? "MISSED  " : ""}${what}${against === undefined ? "" : `, against ${against.what}`}`,
  );
}

/** The same for programs; `row`: the name under which it is measured alone. */
export function figureJson(row: string, figure: Figure): Readonly<Record<string, unknown>> {
  return { row, ...figure, ratio: reachedBy(figure), reached: !isMissed(figure) };
}
