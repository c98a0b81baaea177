// What plsync demo does: tells the story, or keeps the example company up for use from another terminal.
import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { OWNER } from "../../simulator/example/company.ts";
import { Clock } from "../../simulator/world/clock.ts";
import type { RunCommand } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { startExample } from "./example.ts";
import { tellStory } from "./story.ts";

/** With `chaos`, AWS misbehaves; with `serve`, only the simulator runs. Answers the exit code. */
export async function runDemo(
  { chaos, serve }: { readonly chaos: boolean; readonly serve: boolean },
  terminal: Terminal,
  runCommand: RunCommand,
): Promise<ExitCode> {
  return serve ? serveExample(chaos, terminal) : tellStory(chaos, terminal, runCommand);
}

/** Prints the environment and keeps the simulator up until a signal comes. */
async function serveExample(chaos: boolean, terminal: Terminal): Promise<ExitCode> {
  const { simulator, environment } = await startExample(Clock.real(), chaos);
  terminal.note(
    "info",
    "The simulator is running. Set these variables in another terminal; press Ctrl-C here to stop it.\n\n",
  );
  for (const [name, value] of Object.entries(environment)) terminal.out(`export ${name}='${value}'\n`);
  terminal.note(
    "info",
    `\nThen run, for example:  plsync plan -c mappings.example.yaml\n(in a clone: npx node dist/cli.js plan …)\nThe roles there write for the owner ${OWNER} only.\n`,
  );
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await simulator.close();
  return EXIT.ok;
}
