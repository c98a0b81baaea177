// The command line program. The one place that catches exceptions: they are bugs, expected problems are diagnostics.
import { VERSION } from "../model/version.ts";
import { runCommand } from "./run-command.ts";

/** What the operating system said when output could not be written; undefined: nothing. */
let unwritten: string | undefined;

// A pipe may close before all output is read (`plsync apply | head`): that is no error. Neither that nor a full disk is a reason to stop
// half-way.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") unwritten ??= error.message;
  });
}

// Streams tell what failed only later, at times when the command has ended.
process.once("exit", () => {
  if (unwritten === undefined) return;
  process.stderr.write(`Error: not all output could be written: ${unwritten}\n`);
  process.exitCode = 1;
});

try {
  process.exitCode = await runCommand(process.argv.slice(2), process.env);
} catch (error) {
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(
    `This is a bug in plsync ${VERSION}. Please report it with the lines below, without any names that should stay private:\n${trace}\n`,
  );
  process.exitCode = 1;
}
