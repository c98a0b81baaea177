// What a command is given of its command line, and how it says that something there is wrong.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { CommandName, OptionDefinitions, OptionValues } from "./definition.ts";

export interface Arguments<Options extends OptionDefinitions = OptionDefinitions> {
  readonly command: CommandName;
  /** What follows the options, as many as the definition asks for. */
  readonly operands: readonly string[];
  readonly options: OptionValues<Options>;
}

/** The value of an option, or why its text is none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** The error about a wrong command line. `summary`: a sentence without its final stop; `remedy`: whole sentences. */
export function badUsage(summary: string, remedy = "Run plsync --help."): Diagnostic {
  return { code: "bad_usage", severity: "error", summary, remedy };
}
