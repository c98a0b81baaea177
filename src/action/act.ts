// The Action, from its environment to everything that a step leaves behind. The one place that catches exceptions: they are bugs,
// expected problems are diagnostics.
import { getInput, isDebug, setFailed, setSecret } from "@actions/core";
import type { Keys } from "../aws/sign-in/credentials.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import { type GitHubWhenAsked, gitHubWhenAsked } from "../github/api-when-asked.ts";
import { type Environment, readEvent } from "../github/event.ts";
import { outputsWithoutPlan, setOutputs } from "../github/outputs.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { proxyFaults } from "../model/environment/proxy.ts";
import { VERSION } from "../model/version.ts";
import { redactor } from "../render/redact.ts";
import { awsFilesInWorkspace } from "./aws-files.ts";
import { collectorFor } from "./collector.ts";
import { chooseCommand } from "./command.ts";
import { validate } from "./configuration.ts";
import type { RunContext } from "./context.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { stepLog } from "./log.ts";
import { NOTHING_POSTED, type StepEnd } from "./report/posted.ts";
import type { StepOutput } from "./report/step-output.ts";
import { refusedUrls } from "./runner-urls.ts";

/** Outside of GitHub nothing reads the command that masks, and it would show the key. */
function maskIn(environment: Environment): (keys: Keys) => void {
  return ({ secretAccessKey, sessionToken }) => {
    if (environment.GITHUB_ACTIONS !== "true") return;
    setSecret(secretAccessKey);
    if (sessionToken !== undefined) setSecret(sessionToken);
  };
}

/** The token is hidden in everything that the job prints, even when it is not a secret of the workflow. */
function gitHubOf(environment: Environment, { token }: Inputs): GitHubWhenAsked | undefined {
  if (token !== undefined && environment.GITHUB_ACTIONS === "true") setSecret(token);
  const { now, sleep } = SYSTEM_CLOCK;
  return gitHubWhenAsked({ environment, token, userAgent: `plsync/${VERSION}`, sleep, now });
}

async function outputOf(environment: Environment): Promise<StepOutput> {
  const inputsRead = readInputs((name) => getInput(name), isDebug(), SYSTEM_CLOCK.now());
  const eventRead = readEvent(environment);
  const inputs = inputsRead.ok ? inputsRead.inputs : undefined;
  const redact = redactor(inputs?.redact ?? false);
  const log = stepLog(inputs?.logLevel ?? "info", !environment.NO_COLOR, redact);
  const collector = collectorFor(log);
  const output = {
    event: eventRead.ok ? eventRead.event : undefined,
    failOn: inputs?.failOn ?? "error",
    notice: undefined,
    collected: collector.collected,
    posted: NOTHING_POSTED,
    redact,
    environment,
  } as const;
  const stop = (headline: string, diagnostics: readonly Diagnostic[]): StepOutput => {
    collector.report(diagnostics);
    return { ...output, result: { kind: "stopped", headline } };
  };
  if (!inputsRead.ok) return stop("the inputs have errors", inputsRead.diagnostics);
  const refused = [...refusedUrls(environment), ...awsFilesInWorkspace(environment), ...proxyFaults(environment)];
  if (refused.length > 0) return stop("refused", refused);
  if (!eventRead.ok) return stop("the event cannot be read", [eventRead.diagnostic]);
  const choice = chooseCommand(eventRead.event, inputsRead.inputs.command);
  if (choice.kind === "refuse") return stop("refused", [choice.diagnostic]);
  const { command, notice } = choice;
  log.note("debug", `plsync ${VERSION}: event ${environment.GITHUB_EVENT_NAME}, command ${command}`);
  const context: RunContext = {
    command,
    event: eventRead.event,
    inputs: inputsRead.inputs,
    environment,
    log,
    collector,
    redact,
    github: command === "validate" ? undefined : gitHubOf(environment, inputsRead.inputs),
    mask: maskIn(environment),
  };
  return { ...output, ...(await runCommand(context)), notice };
}

/** A run that only checks the file loads nothing of what the others need. */
async function runCommand(context: RunContext): Promise<StepEnd> {
  if (context.command === "validate") return { result: validate(context), posted: NOTHING_POSTED };
  const { runAndReport } = await import("./run.ts");
  return runAndReport(context);
}

/**
 * Runs the step to its end: log, outputs, summary and exit code of the process. `environment`: that of the process, of which the
 * libraries of the runner and of AWS read their own variables.
 */
export async function act(environment: Environment): Promise<void> {
  try {
    const output = await outputOf(environment);
    // With what renders reports, which nobody needs before there is something to report.
    const { writeStepOutput } = await import("./report/step-output.ts");
    await writeStepOutput(output);
  } catch (error) {
    const trace = error instanceof Error ? error.stack : String(error);
    setFailed(
      `This is a bug in plsync ${VERSION}. Please report it with these lines (check them for names of yours first):\n${trace}`,
    );
    setOutputs(outputsWithoutPlan("failed"));
  }
}
