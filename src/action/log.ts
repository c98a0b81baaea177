// The log of the step. All of it goes to standard output, so that lines keep their order, and none of it is a workflow command
// but those that plsync means.
import { endGroup, startGroup } from "@actions/core";
import { logText } from "../github/log-text.ts";
import type { Diagnostic, Severity } from "../model/diagnostics/diagnostic.ts";
import { diagnosticsText } from "../render/terminal/diagnostics.ts";
import type { Style } from "../render/terminal/palette.ts";
import { LOG_LEVELS, type LogLevel } from "./inputs.ts";

export interface Log {
  readonly style: Style;
  /** What the step is for: always printed. With its line breaks. */
  result(text: string): void;
  /** Text that a reader unfolds; `title` stands for it until then. */
  folded(title: string, text: string): void;
  /** One line, without line break, unless the level leaves it out. */
  note(level: LogLevel, line: string): void;
  /** Diagnostics as boxes: errors always, warnings unless the level is `error`. */
  report(diagnostics: readonly Diagnostic[]): void;
}

/** GitHub shows about as much without breaking lines. */
const WIDTH = 140;

const SHOWN_AT: Readonly<Record<Severity, LogLevel>> = { error: "error", warning: "warn" };

/** `color`: GitHub shows ANSI colours in logs. `redact` has the last word on every text. */
export function stepLog(most: LogLevel, color: boolean, redact: (text: string) => string): Log {
  const style: Style = { width: WIDTH, color, verbose: true };
  const print = (text: string): void => void process.stdout.write(logText(redact(text)));
  const isShown = (level: LogLevel): boolean => LOG_LEVELS.indexOf(level) <= LOG_LEVELS.indexOf(most);
  return {
    style,
    result: print,
    folded: (title, text) => {
      startGroup(title);
      print(text);
      endGroup();
    },
    note: (level, line) => {
      if (isShown(level)) print(`${line}\n`);
    },
    report: (diagnostics) =>
      print(
        diagnosticsText(
          diagnostics.filter(({ severity }) => isShown(SHOWN_AT[severity])),
          style,
        ),
      ),
  };
}
