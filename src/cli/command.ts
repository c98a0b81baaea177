// A command: its definition and what it does. Each file of commands/ exports one; commands.ts is the table of them.
import type { ExitCode } from "../engine/exit-code.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandDefinition, CommandName, OptionDefinitions } from "./definition.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a whole command line. `argv`: without program and script. */
export type RunCommand = (argv: readonly string[], environment: Terminal["environment"]) => Promise<ExitCode>;

export interface Command<Name extends CommandName = CommandName, Options extends OptionDefinitions = OptionDefinitions>
  extends CommandDefinition<Name, Options> {
  /** Results go to `terminal`; `runCommand` is for commands that run others. Throws only on bugs. */
  run(given: Arguments<Options>, terminal: Terminal, runCommand: RunCommand): Promise<ExitCode>;
}

/** The same command, with its options' types told to its `run`: reading an option that it does not have does not compile. */
export function command<Name extends CommandName, const Options extends OptionDefinitions>(
  one: Command<Name, Options>,
): Command<Name, Options> {
  return one;
}
