// The Action. The one place that catches exceptions: they are bugs, expected problems are diagnostics.
import { getInput, isDebug, setFailed, setSecret } from "@actions/core";
import type { Keys } from "../aws/credentials.ts";
import { type Environment, readEvent } from "../github/event.ts";
import { outputsWithoutPlan, setOutputs } from "../github/outputs.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { VERSION } from "../run/version.ts";
import { decide } from "./command.ts";
import { conclude, type Ending } from "./conclude.ts";
import { readInputs } from "./inputs.ts";
import { stepLog } from "./log.ts";
import { run } from "./run.ts";

/** Outside of GitHub nobody reads the command that masks, and it would show the key. */
function maskIn(environment: Environment): (keys: Keys) => void {
  return ({ secretAccessKey, sessionToken }) => {
    if (environment.GITHUB_ACTIONS !== "true") return;
    setSecret(secretAccessKey);
    if (sessionToken !== undefined) setSecret(sessionToken);
  };
}

async function act(environment: Environment): Promise<Ending> {
  const inputsRead = readInputs((name) => getInput(name), isDebug());
  const eventRead = readEvent(environment);
  const inputs = inputsRead.ok ? inputsRead.inputs : undefined;
  const log = stepLog(inputs?.logLevel ?? "info", !environment.NO_COLOR);
  const event = eventRead.ok ? eventRead.event : undefined;
  const ending = { event, failOn: inputs?.failOn ?? "error", notice: undefined, environment } as const;
  const stop = (headline: string, diagnostics: readonly Diagnostic[]): Ending => {
    log.report(diagnostics);
    return { ...ending, conclusion: { kind: "stopped", headline, diagnostics } };
  };
  if (!inputsRead.ok) return stop("the inputs have errors", inputsRead.diagnostics);
  if (!eventRead.ok) return stop("the event cannot be read", [eventRead.diagnostic]);
  const decision = decide(eventRead.event, inputsRead.inputs.command);
  if (decision.kind === "refuse") return stop("refused", [decision.diagnostic]);
  const { command } = decision;
  log.note("debug", `plsync ${VERSION}: event ${environment.GITHUB_EVENT_NAME}, command ${command}`);
  const conclusion = await run({
    command,
    event: eventRead.event,
    inputs: inputsRead.inputs,
    environment,
    log,
    mask: maskIn(environment),
  });
  return { ...ending, conclusion, notice: decision.notice };
}

try {
  conclude(await act(process.env));
} catch (error) {
  const trace = error instanceof Error ? error.stack : String(error);
  setFailed(
    `This is a bug in plsync ${VERSION}. Please report it with these lines (check them for names of yours first):\n${trace}`,
  );
  setOutputs(outputsWithoutPlan("failed"));
}
