// One command line, run in an environment: parses it, runs its command, answers the exit code.
import { EXIT, type ExitCode } from "../engine/exit-code.ts";
import { VERSION } from "../model/version.ts";
import { COMMANDS } from "./commands.ts";
import type { CommandDefinition } from "./definition.ts";
import { commandHelp, overview } from "./help.ts";
import { parseLine } from "./parse-line.ts";
import { nodeTerminal, type Terminal } from "./terminal.ts";

/** `argv`: without program and script. Throws only on bugs. */
export async function runCommand(
  argv: readonly string[],
  environment: Terminal["environment"],
  terminalFor: (terminal: Terminal) => Terminal = (terminal) => terminal,
): Promise<ExitCode> {
  const parsed = await parseLine(argv);
  switch (parsed.kind) {
    case "version":
      process.stdout.write(`plsync ${VERSION}\n`);
      return EXIT.ok;
    case "help": {
      const terminal = nodeTerminal(environment, { level: "error", verbose: false });
      const { width } = terminal.style.out;
      terminal.out(parsed.command === undefined ? overview(width) : commandHelp(parsed.command, width));
      return EXIT.ok;
    }
    case "topic": {
      const terminal = nodeTerminal(environment, { level: "error", verbose: false });
      const { topicText } = await import("./help-topic-text.ts");
      terminal.out(topicText(parsed.topic, terminal.style.out.width));
      return EXIT.ok;
    }
    case "wrong": {
      nodeTerminal(environment, { level: "error", verbose: false }).report([parsed.diagnostic]);
      return EXIT.incomplete;
    }
    case "run": {
      const { command, arguments: given, level, color } = parsed;
      const { verbose, wide } = given.options;
      const terminal = nodeTerminal(environment, {
        level,
        verbose: verbose === true,
        wide: wide === true,
        ...(color === undefined ? {} : { color }),
      });
      return command.run(given, terminalFor(terminal), runCommand);
    }
  }
}

runCommand.definitions = (): Promise<readonly CommandDefinition[]> =>
  Promise.all(Object.values(COMMANDS).map((load) => load()));
