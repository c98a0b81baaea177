// What a command is told of its command line, and how it says that something there is wrong.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { CommandName, OptionDefinitions, OptionValues } from "./definition.ts";

/** A command line that has been checked against the definition of its command. */
export interface Arguments<Options extends OptionDefinitions = OptionDefinitions> {
  readonly command: CommandName;
  /** The words that are no options: as many as the definition allows. */
  readonly operands: readonly string[];
  readonly options: OptionValues<Options>;
}

/** The value of an option, or what is wrong with its text. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** An error about the command line. `summary`: a sentence without its full stop; `remedy`: full sentences. */
export function badUsage(summary: string, remedy = "Run plsync --help."): Diagnostic {
  return { code: "bad_usage", severity: "error", summary, remedy };
}
