// The commands of the Action that call AWS, from the file to a result. What happens goes to the log, and GitHub's pages are told.

import { nextRequestsLeft, signInAhead } from "../aws/sign-in/while-waiting.ts";
import { listsFedBy, nothingFed } from "../config/lists-fed-by.ts";
import { connectAws } from "../engine/connect.ts";
import { type Checkout, checkoutBeside } from "../github/checkout.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import { scopeOf } from "../model/scope.ts";
import type { SavedPlan } from "./approved-plan.ts";
import { badInput } from "./bad-input.ts";
import { readFile } from "./configuration.ts";
import type { RunContext } from "./context.ts";
import { refusedDispatch } from "./dispatch.ts";
import type { Job } from "./fleet/job.ts";
import { standingFor } from "./fleet/stands-for.ts";
import { runIdToken } from "./id-token.ts";
import { FLEET_COMMANDS } from "./inputs/fleet-inputs.ts";
import type { SavedPlanReading } from "./read-saved-plan.ts";
import { NOTHING_POSTED, type StepEnd } from "./report/posted.ts";
import type { StepWork } from "./report/step-result.ts";
import { readBaseFile, withBaseFile } from "./review/base-file.ts";

const TWO_WAYS_IN: Diagnostic = {
  code: "bad_input",
  severity: "error",
  summary: "the input hub-role does not go with `credentials.mode: oidc` of mappings.yaml",
  detail: "With that mode the role of every account is assumed with the ID token itself, without a hub.",
  remedy: "Drop one of the two.",
};

interface RunEnd extends StepWork {
  /** Undefined when the file was not read, or has errors. */
  readonly configuration?: Configuration;
}

/** `ready`: AWS is not asked before. */
async function run(context: RunContext, ready: Promise<void>): Promise<RunEnd> {
  const refused = await refusedDispatch(context);
  if (refused.length > 0) {
    context.collector.report(refused);
    return { result: { kind: "stopped", headline: "refused" } };
  }
  const read = readFile(context);
  if (!read.ok) return { result: read.result };
  const { configuration } = read;
  const { collector, inputs } = context;
  if (inputs.hubRole !== undefined && configuration.credentials.mode === "oidc") {
    collector.report([TWO_WAYS_IN]);
    return { result: { kind: "stopped", headline: "the inputs have errors" }, configuration };
  }
  if (inputs.onlySources.length > 0 && context.command !== "sync") {
    collector.report([badInput("only-sources", `is for the command sync, but this is ${context.command}`)]);
    return { result: { kind: "stopped", headline: "the inputs have errors" }, configuration };
  }
  const narrowed = narrowedTo(context, configuration);
  if (narrowed === undefined) {
    return { result: { kind: "valid", text: nothingFed(inputs.onlySources) }, configuration };
  }
  const planRead = await savedPlanOf(context, configuration);
  if (planRead.ok) return { ...(await runFor(narrowed, configuration, planRead.saved, ready)), configuration };
  collector.report(planRead.diagnostics);
  const headline = `not ${context.command === "report" ? "reported" : "applied"}, the plan file is refused`;
  return { result: { kind: "stopped", headline }, configuration };
}

/** Nearly always there is none, and the code that reads one is not loaded. */
async function savedPlanOf(context: RunContext, configuration: Configuration): Promise<SavedPlanReading> {
  if (context.inputs.planFile === undefined) return { ok: true, saved: undefined };
  const { readSavedPlan } = await import("./work.ts");
  return readSavedPlan(context, configuration);
}

/** The context with the scope of the lists that its security groups feed; undefined: they feed none. */
function narrowedTo(context: RunContext, configuration: Configuration): RunContext | undefined {
  const { inputs } = context;
  if (inputs.onlySources.length === 0) return context;
  const only = listsFedBy(configuration, inputs.onlySources, inputs.only);
  return only && { ...context, inputs: { ...inputs, only } };
}

/** Does what the command is for, with AWS or with what other jobs have read there. */
async function runFor(
  context: RunContext,
  configuration: Configuration,
  saved: SavedPlan | undefined,
  ready: Promise<void>,
): Promise<StepWork> {
  const { collector, command, environment, inputs } = context;
  const isShared = FLEET_COMMANDS.some((one) => one === command);
  const isOffline =
    command === "matrix" || command === "report" || (command === "plan" && inputs.fleet.snapshots.length > 0);
  const standing = isShared || isOffline ? standingFor(context) : context;
  const [base] = await Promise.all([readBaseFile(standing, configuration), ready]);
  if ("notice" in base) collector.remark(base.notice);
  // Git says it while the SDK is loaded.
  const isApplied = standing.command !== "plan" && inputs.listCommand === undefined;
  const checkout = isApplied ? checkoutBeside(configuration.path, environment) : undefined;
  const job = { context, standing, configuration, base, saved };
  if (!isOffline && !isNothing(saved)) return runWithAws(job, checkout);
  const { offlineJob, partJob } = await import("./work.ts");
  const whole = { ...job, checkout: await checkout };
  return isOffline ? offlineJob(whole) : partJob(whole, undefined);
}

/** `asked`: what git says of the checkout; undefined: nobody wants to know. */
async function runWithAws(
  { context, configuration, base, saved, standing }: Omit<Job, "checkout">,
  asked: Promise<Checkout> | undefined,
): Promise<StepWork> {
  const { collector, command, environment, inputs, mask } = context;
  const isPart = saved?.part !== undefined;
  const aws = await connectAws({
    configuration: withBaseFile(configuration, base),
    environment,
    onDiagnostic: (diagnostic) => collector.report([diagnostic]),
    onKeys: mask,
    ...(inputs.hubRole === undefined ? {} : { hubRole: inputs.hubRole }),
    idToken: runIdToken(environment),
    notifies: !isPart && (inputs.topic !== undefined || configuration.notify !== undefined),
    onAttempt: collector.count,
  });
  if (aws === undefined) return { result: { kind: "stopped", headline: "not planned, AWS cannot be reached" } };
  try {
    const checkout = await asked;
    const job = { context, standing, configuration, base, checkout, saved };
    const readsFirst = (command === "plan" || command === "sync") && saved === undefined && checkout?.ok !== false;
    if (readsFirst) await signInAhead(aws.readers, configuration, scopeOf(inputs.only));
    const { workWithAws } = await import("./work.ts");
    void nextRequestsLeft().then(() => loadReporting(context));
    return await workWithAws(job, aws);
  } finally {
    aws.close();
  }
}

/** What every run with a plan needs at its end. */
async function loadReporting({ github }: RunContext): Promise<void> {
  await Promise.allSettled([github?.load(), import("./report/step-output.ts"), import("../render/html/plan-page.ts")]);
}

/** True if the part of a saved plan that the job applies is empty. */
function isNothing(saved: SavedPlan | undefined): boolean {
  const part = saved?.part;
  return part !== undefined && part.saved.lists.length + part.saved.strayShares.length === 0;
}

/**
 * Runs the context's command, with the comment of the pull request marked as outdated before AWS is asked, and everything reported on
 * GitHub's pages at the end. Expected problems end up in the result and the collector; an exception is a bug.
 */
export async function runAndReport(context: RunContext): Promise<StepEnd> {
  // Of the jobs that share a plan the first one says that the comment is of an older commit, where it may sign what it writes.
  const isFirst = context.command === "matrix" && Boolean(context.environment.ACTIONS_ID_TOKEN_REQUEST_URL);
  const ready = outdated(isFirst ? standingFor(context) : context);
  const [{ result, configuration, outputs }] = await Promise.all([run(context, ready), ready]);
  const own = outputs === undefined ? {} : { outputs };
  // A job that does a part of the work tells nobody: the one that reports for all does.
  if (isPartOfRun(context)) return { result, posted: NOTHING_POSTED, isPart: true, ...own };
  const isShared = context.command === "report" || context.inputs.fleet.snapshots.length > 0;
  const told = isShared ? standingFor(context) : context;
  const { reportToGitHub } = await import("./work.ts");
  return { result, posted: await reportToGitHub(told, result, configuration), ...own };
}

/** Marks the comment of the pull request as outdated, where there is one. */
async function outdated(context: RunContext): Promise<void> {
  if (context.event.kind !== "pull_request") return;
  const { markOutdated } = await import("./work.ts");
  await markOutdated(context);
}

function isPartOfRun({ command, inputs }: RunContext): boolean {
  return command === "matrix" || command === "observe" || inputs.fleet.shard !== undefined;
}
