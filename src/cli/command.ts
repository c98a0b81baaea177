// A command: its definition and what it does. Each file of commands/ exports one; commands.ts is the table of them.
import type { ExitCode } from "../engine/exit-code.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandDefinition, CommandName, OptionDefinitions } from "./definition.ts";
import type { Terminal } from "./terminal.ts";

/** The program, for commands that run others or speak of all. */
export interface RunCommand {
  /** Runs a command line as main does. `argv`: its words without program and script. */
  (
    argv: readonly string[],
    environment: Terminal["environment"],
    /** What the command is given in place of its terminal. */
    terminalFor?: (terminal: Terminal) => Terminal,
  ): Promise<ExitCode>;
  /** Every command, in the order of the help. Loads all of them. */
  readonly definitions: () => Promise<readonly CommandDefinition[]>;
}

/** What plsync can do for one name. */
export interface Command<Name extends CommandName = CommandName, Options extends OptionDefinitions = OptionDefinitions>
  extends CommandDefinition<Name, Options> {
  /** Does it, and answers the exit code. `runCommand`: the program itself. Throws only on bugs. */
  run(given: Arguments<Options>, terminal: Terminal, runCommand: RunCommand): Promise<ExitCode>;
}

/** Answers `one`, once `run` is known to read only options that the definition has: any other does not compile. */
export function command<Name extends CommandName, const Options extends OptionDefinitions>(
  one: Command<Name, Options>,
): Command<Name, Options> {
  return one;
}
