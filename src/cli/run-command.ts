// One command line, run in an environment: parses it, runs its command, answers the exit code.
import { EXIT, type ExitCode } from "../engine/exit-code.ts";
import { VERSION } from "../engine/version.ts";
import { commandHelp, overview } from "./help.ts";
import { parseLine } from "./parse-line.ts";
import { nodeTerminal, type Terminal } from "./terminal.ts";

/** `argv`: without program and script. Throws only on bugs. */
export async function runCommand(argv: readonly string[], environment: Terminal["environment"]): Promise<ExitCode> {
  const parsed = await parseLine(argv);
  switch (parsed.kind) {
    case "version":
      process.stdout.write(`plsync ${VERSION}\n`);
      return EXIT.ok;
    case "help": {
      const terminal = nodeTerminal(environment, { level: "error", verbose: false });
      const { width } = terminal.style.out;
      terminal.out(parsed.command === undefined ? overview(width) : commandHelp(parsed.command, width));
      return argv.length === 0 ? EXIT.incomplete : EXIT.ok;
    }
    case "wrong": {
      nodeTerminal(environment, { level: "error", verbose: false }).report([parsed.diagnostic]);
      return EXIT.incomplete;
    }
    case "run": {
      const { command, arguments: given, level, color } = parsed;
      const verbose = given.options.verbose === true;
      const terminal = nodeTerminal(environment, { level, verbose, ...(color === undefined ? {} : { color }) });
      return command.run(given, terminal, runCommand);
    }
  }
}
