// Diagnostics as boxes on a terminal (what happened, where, why, what to do), and the line that counts them.
import { type Diagnostic, explanation } from "../../model/diagnostics/diagnostic.ts";
import { together } from "../../model/diagnostics/together.ts";
import { counted } from "../../model/sentence.ts";
import { visible } from "../visible.ts";
import { wrap } from "../width.ts";
import { lineOf } from "../wording.ts";
import { excerptLines } from "./excerpt.ts";
import { type Palette, paletteOf, type Style } from "./palette.ts";

/** `mappings.yaml:33:7` above an excerpt; otherwise the line, and the list, account-region or mapping in question. */
function placeOf(diagnostic: Diagnostic): string {
  const { position, excerpt, address, account, region, mapping } = diagnostic;
  const where = [account, region].filter((part) => part !== undefined).join("/");
  const about = [
    ...(address === undefined ? (where === "" ? [] : [where]) : [address]),
    ...(mapping === undefined ? [] : [`mapping ${mapping}`]),
  ];
  if (position === undefined) return about.join(", ");
  if (excerpt !== undefined) return `${lineOf(position)}:${position.column}`;
  return `${lineOf(position)}   ${about.join(", ")}`.trimEnd();
}

function boxLines(diagnostic: Diagnostic, width: number, palette: Palette): readonly string[] {
  const isError = diagnostic.severity === "error";
  const word = isError ? "Error:" : "Warning:";
  const paint = isError ? palette.danger : palette.warning;
  const [first = "", ...rest] = wrap(`${word} ${visible(diagnostic.summary)}`, width);
  const summary = [`${paint(word)}${palette.title(first.slice(word.length))}`, ...rest.map(palette.title)];
  const place = visible(placeOf(diagnostic));
  const prose = explanation(diagnostic).flatMap((text) => proseLines(text, width));
  return [
    ...summary,
    ...(place === "" ? [] : ["", ...wrap(place, width - 2).map((line) => `  ${line.trim()}`)]),
    ...(diagnostic.excerpt === undefined ? [] : excerptLines(diagnostic.excerpt, width - 2).map((line) => `  ${line}`)),
    ...(prose.length === 0 ? [] : ["", ...prose]),
  ];
}

/** Keeps the line breaks of a detail; each line is made visible by itself. */
function proseLines(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return wrap(visible(line.slice(indent.length)), width - indent.length).map((part) => indent + part);
  });
}

function box(diagnostic: Diagnostic, style: Style): string {
  const palette = paletteOf(style);
  const paint = diagnostic.severity === "error" ? palette.remove : palette.change;
  const lines = boxLines(diagnostic, style.width - 2, palette).map((line) =>
    line === "" ? paint("│") : `${paint("│")} ${line}`,
  );
  return [paint("╷"), ...lines, paint("╵")].join("\n");
}

/** One box below the other, in the order of the file, with a final line break; empty text when there are none. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], style: Style): string {
  return together(diagnostics)
    .map((diagnostic) => `${box(diagnostic, style)}\n`)
    .join("");
}

/** `2 errors, 0 warnings in mappings.yaml`, with its line break; where all are in one of the files that it names, in that one. */
export function diagnosticsCount(diagnostics: readonly Diagnostic[], file: string): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const [only = file, ...others] = new Set(diagnostics.map(({ position }) => position?.file ?? file));
  const where = others.length > 0 ? file : only;
  return `${counted(errors, "error")}, ${counted(diagnostics.length - errors, "warning")} in ${visible(where)}\n`;
}
