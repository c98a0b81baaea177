// npm run bench: measures the figures that the product must reach. All are ratios or counts within one run, so that they mean the same on
// every machine. `-- NAME…` measures only these rows, `--list` names them all, `--json` prints an array, and with `--strict` a missed
// figure ends the program with exit code 1, as a row that cannot be measured always does.
import { parseArgs } from "node:util";
import { type Figure, isMissed } from "./figure.ts";
import { ROWS } from "./rows.ts";
import { figureJson, figureLine, HEADING } from "./table.ts";

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, list: { type: "boolean" }, strict: { type: "boolean" } },
});

const print = (text: string): boolean => process.stdout.write(text);

if (options.list) {
  for (const { name, about, onlyByName } of ROWS) {
    print(`${name.padEnd(15)}${about}${onlyByName ? "; only when it is named" : ""}\n`);
  }
  process.exit();
}
const unknown = names.filter((name) => !ROWS.some((row) => row.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `unknown rows: ${unknown.join(", ")}. Choose from ${ROWS.map(({ name }) => name).join(", ")}.\n`,
  );
  process.exit(1);
}

const chosen = ROWS.filter(({ name, onlyByName }) => (names.length === 0 ? !onlyByName : names.includes(name)));
const figures: { readonly row: string; readonly figure: Figure }[] = [];
if (!options.json) print(HEADING);
for (const { name, measure } of chosen) {
  try {
    for (const figure of await measure()) {
      figures.push({ row: name, figure });
      if (!options.json) print(figureLine(figure));
    }
  } catch (error) {
    // The other rows say what they have to say all the same.
    process.stderr.write(`${name} could not be measured: ${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  }
}
const missed = figures.filter(({ figure }) => isMissed(figure)).length;
if (options.json) {
  print(
    `${JSON.stringify(
      figures.map(({ row, figure }) => figureJson(row, figure)),
      undefined,
      1,
    )}\n`,
  );
} else {
  print(missed === 0 ? "All measured figures are reached.\n" : `${missed} missed.\n`);
}
if (missed > 0 && options.strict) process.exitCode = 1;
