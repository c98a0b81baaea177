// What plsync demo does: tells the story, keeps the example company up for use from another terminal, or lets time pass there.
import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { Clock } from "../../simulator/world/clock.ts";
import { badUsage } from "../arguments.ts";
import type { RunCommand } from "../command.ts";
import { stopWith, type Terminal } from "../terminal.ts";
import { CHURN, startExample } from "./example.ts";
import { environmentText, guideText } from "./serve-text.ts";
import { tellStory } from "./story.ts";

interface DemoOptions {
  /** AWS misbehaves. */
  readonly chaos: boolean;
  /** Everything that the commands of the story print. */
  readonly full: boolean;
  /** Only the simulator runs. */
  readonly serve: boolean;
  /** Time passes in the company that another terminal serves. */
  readonly churn: boolean;
}

/** Answers the exit code. */
export async function runDemo(options: DemoOptions, terminal: Terminal, runCommand: RunCommand): Promise<ExitCode> {
  const { chaos, churn, serve } = options;
  if (churn) return letTimePass(terminal);
  return serve ? serveExample(chaos, terminal) : tellStory(options, terminal, runCommand);
}

/** Prints the environment and keeps the simulator up until a signal comes. */
async function serveExample(chaos: boolean, terminal: Terminal): Promise<ExitCode> {
  const { simulator, environment } = await startExample(Clock.real(), { chaos, open: true });
  terminal.note(
    "info",
    "The simulator is running. Set these variables in another terminal; press Ctrl-C here to stop it.\n\n",
  );
  terminal.out(environmentText(environment));
  terminal.note("info", guideText(terminal.style.err.width));
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await simulator.close();
  return EXIT.ok;
}

/** Asks the simulator of the environment. */
async function letTimePass(terminal: Terminal): Promise<ExitCode> {
  const url = terminal.environment.AWS_ENDPOINT_URL ?? "";
  const answered = await fetch(`${url}/plsync/${CHURN}`, { method: "POST" }).then(
    ({ status }) => status === 204,
    () => false,
  );
  if (!answered) {
    const remedy = "Run plsync demo --serve in another terminal, and set the variables that it prints here.";
    return stopWith([badUsage("AWS_ENDPOINT_URL names no running demo", remedy)], terminal);
  }
  terminal.out("Time has passed in the example company. plsync plan shows what that changes.\n");
  return EXIT.ok;
}
