// npm run bench: measures the figures that the product must reach. All are ratios or counts within one run, so that they mean the same on
// every machine. With --strict, a missed figure ends the program with exit code 1.
import { calls } from "./calls.ts";
import { changes } from "./changes.ts";
import { type Figure, isMissed } from "./figure.ts";
import { kills } from "./kills.ts";
import { pace } from "./pace.ts";
import { planning } from "./planning.ts";
import { program } from "./program.ts";
import { randomRuns } from "./random-runs.ts";
import { sample } from "./sample.ts";
import { sourceFaults } from "./source-faults.ts";
import { twoAtOnce } from "./two-at-once.ts";

/** Planning comes first, because its memory is that of the whole process. */
const PARTS = {
  planning,
  program,
  calls,
  changes,
  sample,
  pace,
  "two-at-once": twoAtOnce,
  "source-faults": sourceFaults,
  kills,
  "random-runs": randomRuns,
};

const rounded = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 2 });

function line(figure: Figure): string {
  const { what, measured, unit, mustReach } = figure;
  const cell = (value: number) => `${rounded(value)}${unit === "" ? "" : ` ${unit}`}`.padStart(11);
  const mark = isMissed(figure) ? "  MISSED" : "";
  return `${cell(measured)}${cell(mustReach)}   ${what}${mark}\n`;
}

const chosen = process.argv.slice(2).filter((argument) => argument !== "--strict");
const unknown = chosen.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  process.stderr.write(`unknown parts: ${unknown.join(", ")}. Choose from ${Object.keys(PARTS).join(", ")}.\n`);
  process.exit(1);
}

let missed = 0;
process.stdout.write(`${"measured".padStart(11)}${"at most".padStart(11)}   what\n`);
for (const [name, measure] of Object.entries(PARTS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const figures = await measure();
  missed += figures.filter(isMissed).length;
  process.stdout.write(figures.map(line).join(""));
}
process.stdout.write(missed === 0 ? "All figures are reached.\n" : `${missed} missed.\n`);
if (missed > 0 && process.argv.includes("--strict")) process.exitCode = 1;
