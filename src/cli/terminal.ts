// What commands know of the outside world: environment, output and questions. One object, so that the demo can run the same
// commands in another environment.
import { once } from "node:events";
import { EXIT, type ExitCode } from "../engine/exit-code.ts";
import { isShown, type LogLevel, shownDiagnostics } from "../engine/log-level.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { withoutCommands } from "../render/runner-log.ts";
import { diagnosticsText } from "../render/terminal/diagnostics.ts";
import type { Style } from "../render/terminal/palette.ts";

/** Columns of output that is not a terminal. */
const PLAIN_WIDTH = 120;
const NARROWEST = 40;

/** Where a command reads its environment, writes and asks. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results: standard output. */
  out(text: string): void;
  /**
   * Answers when the results have been taken, or when nobody reads them any more. Who writes much asks after each piece: what a pipe has
   * not taken yet stays in memory.
   */
  drained(): Promise<void>;
  /** Progress and diagnostics: standard error, filtered by level. */
  note(level: LogLevel, text: string): void;
  /** Prints diagnostics as boxes on standard error: errors always, warnings unless the level is `error`. */
  report(diagnostics: readonly Diagnostic[]): void;
  /** How to write on standard output and standard error: width, colours, every entry or not. */
  readonly style: { readonly out: Style; readonly err: Style };
  /** True if standard error can show lines that change. */
  readonly live: boolean;
  /** True if somebody can be asked: standard input is a terminal. */
  readonly canAsk: boolean;
  /** Asks a question and answers the line that is typed; null when none is, as of Ctrl-C and Ctrl-D; undefined when nobody can be asked. */
  ask(question: string): Promise<string | null | undefined>;
}

/** Reports why a command cannot go on, and answers the exit code to end with. */
export function stopWith(diagnostics: readonly Diagnostic[], terminal: Terminal): ExitCode {
  terminal.report(diagnostics);
  return EXIT.incomplete;
}

/** What the command line says about output. `color`: undefined leaves it to the environment and the stream. */
export interface TerminalOptions {
  readonly color?: boolean;
  readonly level: LogLevel;
  readonly verbose: boolean;
  readonly wide?: boolean;
}

function styleOf(stream: NodeJS.WriteStream, options: TerminalOptions, environment: Terminal["environment"]): Style {
  const wanted = options.color ?? !environment.NO_COLOR;
  const forced = environment.FORCE_COLOR !== undefined && !["", "0", "false"].includes(environment.FORCE_COLOR);
  return {
    // A terminal of which nobody has said how wide it is, as in containers, has 0 columns.
    width: Math.max(NARROWEST, (stream.isTTY ? stream.columns : Number(environment.COLUMNS)) || PLAIN_WIDTH),
    color: wanted && (stream.isTTY === true || forced) && environment.TERM !== "dumb",
    verbose: options.verbose,
    wide: options.wide ?? false,
  };
}

/** The process' own streams, with the variables of `environment`. */
export function nodeTerminal(environment: Terminal["environment"], options: TerminalOptions): Terminal {
  const { stdout, stderr } = process;
  const safe = environment.GITHUB_ACTIONS === "true" ? withoutCommands : (text: string) => text;
  const style = { out: styleOf(stdout, options, environment), err: styleOf(stderr, options, environment) };
  return {
    environment,
    style,
    live: stderr.isTTY === true && environment.TERM !== "dumb" && isShown("info", options.level),
    out: (text) => void stdout.write(safe(text)),
    drained: async () => {
      // A pipe that is closed is an error of the stream (main.ts).
      if (stdout.writableNeedDrain) await once(stdout, "drain").catch(() => undefined);
    },
    note: (level, text) => {
      if (isShown(level, options.level)) stderr.write(safe(text));
    },
    report: (diagnostics) => {
      stderr.write(safe(diagnosticsText(shownDiagnostics(diagnostics, options.level), style.err)));
    },
    // Standard input is opened only for those who ask: that takes longer than reading a command line.
    get canAsk() {
      return process.stdin.isTTY === true;
    },
    ask: async (question) => {
      const { stdin } = process;
      if (stdin.isTTY !== true) return undefined;
      // Loaded only to ask: it takes a tenth of the time that Node.js needs to start.
      const { createInterface } = await import("node:readline/promises");
      const prompt = createInterface({ input: stdin, output: stderr });
      try {
        return await new Promise<string | null>((resolve) => {
          // Ctrl-C and Ctrl-D leave the cursor behind the question.
          const unanswered = (): void => {
            stderr.write("\n");
            resolve(null);
          };
          prompt.once("close", unanswered);
          prompt.question(question).then(
            (answer) => {
              prompt.off("close", unanswered);
              resolve(answer);
            },
            () => undefined,
          );
        });
      } finally {
        prompt.close();
      }
    },
  };
}
