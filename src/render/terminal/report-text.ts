// What an apply did, as text: a line per list, what went wrong, and the sum.
import { type ApplyReport, type Outcome, type ReportRow, reportSums } from "../../model/report.ts";
import { count, counted, plural } from "../../model/sentence.ts";
import { visible } from "../visible.ts";
import { pad, widthOf, wrap } from "../width.ts";
import { duration } from "../wording.ts";
import { type Palette, paletteOf, type Style } from "./palette.ts";

/** Columns that the outcome and the result take, so that the times line up. */
const OUTCOME_COLUMN = 10;
const RESULT_COLUMN = 28;
/** Before what stands below an address. */
const BELOW = "    ";

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  done: "done",
  already: "done",
  unchanged: "unchanged",
  held: "held back",
  failed: "failed",
  "not-done": "not done",
  "not-planned": "not planned",
};

/** The columns that the longest address takes, for lines that are printed one by one. */
export function addressColumn(addresses: readonly string[]): number {
  return Math.max(0, ...addresses.map((address) => widthOf(visible(address))));
}

/**
 * `network/eu-west-1/bastions  failed    not resized, its 4 entries not added    6.8s`, without a line break at its end. Where it does not fit
 * on one line, the address has a line of its own.
 */
export function reportLine(row: ReportRow, column: number, style: Style): string {
  const address = visible(row.address);
  const word = OUTCOME_WORDS[row.outcome];
  const result = visible(row.result);
  const isLeft = row.outcome === "held" || row.outcome === "not-planned" || row.outcome === "unchanged";
  const said = isLeft
    ? [word, result].filter((part) => part !== "").join(", ")
    : `${pad(word, OUTCOME_COLUMN)}${pad(result, RESULT_COLUMN)}  ${duration(row.milliseconds)}`;
  const palette = paletteOf(style);
  // Only the word tells how it went, but of a list that is left alone all is painted.
  const painted = (text: string): string => {
    if (isLeft) return palette.held(text);
    return paintFor(row.outcome, palette)(text.slice(0, OUTCOME_COLUMN)) + text.slice(OUTCOME_COLUMN);
  };
  const lead = `${pad(address, column)}  `;
  if (style.wide || widthOf(lead + said) <= style.width) return lead + painted(said);
  const [first = "", ...rest] = wrap(said, style.width - BELOW.length).map((line) => line.trimEnd());
  return [address, BELOW + painted(first), ...rest.map((line) => BELOW + (isLeft ? palette.held(line) : line))].join(
    "\n",
  );
}

function paintFor(outcome: Outcome, palette: Palette): (text: string) => string {
  return outcome === "done" || outcome === "already" ? palette.add : palette.danger;
}

/** `Apply: 3 of 4 changes made, 1 failed. Entries: 8 added, 1 removed.`, with its line break. */
export function reportSumsText(report: ApplyReport, style: Style): string {
  const palette = paletteOf(style);
  const { changes, made, failed, notDone, held, notPlanned, added, removed, described, kept, waiting } =
    reportSums(report);
  const bad = [
    ...(failed === 0 ? [] : [`${count(failed)} failed`]),
    ...(notDone === 0 ? [] : [`${count(notDone)} not done`]),
  ];
  const all = made === changes ? count(made) : `${count(made)} of ${count(changes)}`;
  const firstOf = (paint: (text: string) => string): string =>
    changes === 0
      ? "nothing to change."
      : `${[`${all} ${plural(changes, "change")} made`, ...bad.map(paint)].join(", ")}.`;
  const rest = [
    ...(changes === 0
      ? []
      : [`Entries: ${count(added)} added, ${count(removed)} removed${kept === 0 ? "" : `, ${count(kept)} kept`}.`]),
    ...(described === 0 ? [] : [`${counted(described, "description")} changed.`]),
    ...(waiting === 0 ? [] : [`Waiting for room: ${counted(waiting, "addition")}.`]),
    ...(held === 0 ? [] : [`Held back: ${count(held)}.`]),
    ...(notPlanned === 0 ? [] : [`Not planned: ${count(notPlanned)}.`]),
  ];
  const lead = `${palette.title("Apply:")} ${firstOf(palette.danger)}`;
  const second = rest.join(" ");
  // What the colours are made of takes no room, and the title is as long without them.
  const plain = ["Apply:", firstOf((text) => text), ...rest].join(" ");
  if (widthOf(plain) <= style.width) return `${[lead, ...rest].join(" ")}\n`;
  return `${[lead, ...wrap(second, style.width)].join("\n")}\n`;
}
