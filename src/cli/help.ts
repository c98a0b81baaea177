// The help texts, from the definitions.
import { fold, wrap } from "../render/width.ts";
import { type CommandDefinition, GLOBAL_OPTIONS, type OptionDefinition, SUMMARIES } from "./definition.ts";
import { TOPICS } from "./help-topics.ts";

/** Narrower columns than this are not worth breaking lines for. */
const NARROWEST = 30;
const BELOW = "      ";

/** What stands below its name. */
function indented(text: string, width: number): string {
  return wrap(text, Math.max(NARROWEST, width - BELOW.length))
    .map((line) => `${BELOW}${line}\n`)
    .join("");
}

/** Names with their explanations beside them, or below where they would be too narrow, broken into lines of at most `width` columns. */
function column(rows: readonly (readonly [string, string])[], width: number): string {
  const left = Math.max(...rows.map(([name]) => name.length));
  const right = width - left - 4;
  if (right < NARROWEST) {
    return rows.map(([name, text]) => `  ${name.trim()}\n${indented(text, width)}`).join("");
  }
  const lines = rows.flatMap(([name, text]) =>
    wrap(text, right).map((line, part) => `  ${(part === 0 ? name : "").padEnd(left)}  ${line}\n`),
  );
  return lines.join("");
}

function paragraph(text: string, width: number): string {
  return wrap(text, Math.max(NARROWEST, width))
    .map((line) => `${line}\n`)
    .join("");
}

function optionRow([name, { short, value, help }]: readonly [string, OptionDefinition]): readonly [string, string] {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return [short === undefined ? `    ${long}` : `-${short}, ${long}`, help];
}

/** What `plsync --help` prints: the commands and what they have in common. `width`: columns of a line. */
export function overview(width: number): string {
  const says = (text: string): string => paragraph(text, width);
  return `${says("plsync keeps AWS prefix lists equal to the members of security groups, from a reviewed mappings.yaml.")}
Usage: plsync COMMAND [OPTIONS]

Commands:
${column(Object.entries(SUMMARIES), width)}
Global options:
${column(Object.entries(GLOBAL_OPTIONS).map(optionRow), width)}
Topics of plsync help:
${column(Object.entries(TOPICS), width)}
${says("Run plsync COMMAND --help for the options of a command, plsync --version for the version.")}`;
}

/** What `plsync COMMAND --help` prints. `width`: columns of a line. */
export function commandHelp({ name, operands, options, notes = [] }: CommandDefinition, width: number): string {
  const summary = SUMMARIES[name];
  const usage = ["plsync", name, "[OPTIONS]", ...(operands === undefined ? [] : [operands.shown])].join(" ");
  const rows = [...Object.entries(options), ...Object.entries(GLOBAL_OPTIONS)].map(optionRow);
  const end = notes.map((note) => paragraph(note, width)).join("");
  return `${fold(`Usage: ${usage}`, width, BELOW)}

${paragraph(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, width)}
Options:
${column(rows, width)}${end === "" ? "" : `\n${end}`}`;
}
