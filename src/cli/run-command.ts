// One command line, run in an environment: parses, finds the command, runs it, answers the exit code.

import { EXIT, type ExitCode } from "../engine/exit-code.ts";
import { VERSION } from "../engine/version.ts";
import { type Arguments, parseLine } from "./arguments.ts";
import { hold, release, rollback } from "./commands/hold.ts";
import { iam } from "./commands/iam.ts";
import { plan } from "./commands/plan.ts";
import { show } from "./commands/show.ts";
import { validate } from "./commands/validate.ts";
import { commandHelp, overview } from "./help.ts";
import { apply, sync } from "./plan-and-apply.ts";
import { nodeTerminal, type Terminal } from "./terminal.ts";

const RUN: Readonly<Record<string, (given: Arguments, terminal: Terminal) => Promise<ExitCode>>> = {
  validate,
  plan,
  apply,
  sync,
  show,
  rollback,
  hold,
  release,
  iam,
  // The simulator is a world of its own, and nobody else pays for loading it.
  demo: async (given, terminal) => (await import("./commands/demo.ts")).demo(given, terminal, runLine),
};

export async function runLine(argv: readonly string[], environment: Terminal["environment"]): Promise<ExitCode> {
  const parsed = parseLine(argv);
  switch (parsed.kind) {
    case "version":
      process.stdout.write(`plsync ${VERSION}\n`);
      return EXIT.ok;
    case "help":
      process.stdout.write(parsed.command === undefined ? overview() : commandHelp(parsed.command));
      return argv.length === 0 ? EXIT.incomplete : EXIT.ok;
    case "wrong": {
      nodeTerminal(environment, { level: "error", verbose: false }).report([parsed.diagnostic]);
      return EXIT.incomplete;
    }
    case "run": {
      const { arguments: given, level, color } = parsed;
      const terminal = nodeTerminal(environment, {
        level,
        verbose: given.flag("verbose"),
        ...(color === undefined ? {} : { color }),
      });
      const run = RUN[given.command.name];
      if (run === undefined) throw new Error(`the command ${given.command.name} is defined but not implemented`);
      return run(given, terminal);
    }
  }
}
