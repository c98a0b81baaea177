// The log of the step. All of it goes to standard output, so that lines keep their order, and no text in it can act as a workflow
// command.
import { endGroup, startGroup } from "@actions/core";
import { isShown, type LogLevel, shownDiagnostics } from "../engine/log-level.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { logText } from "../render/runner-log.ts";
import { diagnosticsText } from "../render/terminal/diagnostics.ts";
import type { Style } from "../render/terminal/palette.ts";

export interface Log {
  readonly style: Style;
  /** Prints the text, with its line breaks, at every level: it is what the step is for. */
  result(text: string): void;
  /** Prints the text folded away under `title`. */
  folded(title: string, text: string): void;
  /** Prints one line, given without its line break, unless the level leaves it out. */
  note(level: LogLevel, line: string): void;
  /** Prints diagnostics as boxes: errors always, warnings unless the level is `error`. */
  report(diagnostics: readonly Diagnostic[]): void;
}

/** Columns: about as many as GitHub shows without wrapping. */
const WIDTH = 140;

/** A log that shows everything up to the level `most`. `color`: with ANSI colours, which GitHub shows. Every text passes `redact` last. */
export function stepLog(most: LogLevel, color: boolean, redact: (text: string) => string): Log {
  const style: Style = { width: WIDTH, color, verbose: true, wide: true };
  const print = (text: string): void => void process.stdout.write(logText(redact(text)));
  return {
    style,
    result: print,
    folded: (title, text) => {
      startGroup(title);
      print(text);
      endGroup();
    },
    note: (level, line) => {
      if (isShown(level, most)) print(`${line}\n`);
    },
    report: (diagnostics) => print(diagnosticsText(shownDiagnostics(diagnostics, most), style)),
  };
}
