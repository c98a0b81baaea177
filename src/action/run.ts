// The commands of the Action that call AWS, from the file to a result. What happens goes to the log, and GitHub's pages are told.

import { listsFedBy, nothingFed } from "../config/lists-fed-by.ts";
import { connectAws } from "../engine/connect.ts";
import { refusedPlan } from "../engine/saved-plan.ts";
import { checkoutBeside } from "../github/checkout.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Plan } from "../model/plan.ts";
import { applyReviewed, digestDiffers } from "./apply-reviewed.ts";
import { badInput } from "./bad-input.ts";
import { readFile } from "./configuration.ts";
import type { RunContext } from "./context.ts";
import { refusedDispatch, spendsAllowance } from "./dispatch.ts";
import { runIdToken } from "./id-token.ts";
import { runListCommand } from "./list-command.ts";
import { makePlanning, showPlan } from "./make-planning.ts";
import type { StepEnd } from "./report/posted.ts";
import { markOutdated } from "./report/pull-request-comment.ts";
import type { StepResult } from "./report/step-result.ts";
import { reportToGitHub } from "./report/to-github.ts";
import { readBaseFile, withBaseFile } from "./review/base-file.ts";
import { planBasis } from "./review/basis.ts";
import { silentSchedules } from "./schedule.ts";
import { refusedPlanFile } from "./workspace-files.ts";

const TWO_WAYS_IN: Diagnostic = {
  code: "bad_input",
  severity: "error",
  summary: "the input hub-role does not go with `credentials.mode: oidc` of mappings.yaml",
  detail: "With that mode the role of every account is assumed with the ID token itself, without a hub.",
  remedy: "Drop one of the two.",
};

type SavedPlan =
  | { readonly ok: true; readonly plan: Plan | undefined }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The saved plan, if one is to be applied, or why it is refused. */
async function readSavedPlan(context: RunContext, configuration: Configuration): Promise<SavedPlan> {
  const { command, environment, inputs } = context;
  if (command !== "apply" || inputs.planFile === undefined) return { ok: true, plan: undefined };
  const elsewhere = refusedPlanFile(inputs.planFile, environment);
  if (elsewhere !== undefined) return { ok: false, diagnostics: [elsewhere] };
  // Loaded only to read one: checking its shape is a tenth of all code that a sync would load.
  const { readPlanFile } = await import("../plan-file/read-plan-file.ts");
  const read = readPlanFile(inputs.planFile);
  if (!read.ok) return read;
  const refusal =
    refusedPlan(read.plan, configuration) ?? digestDiffers(inputs.expectDigest, read.plan, spendsAllowance(context));
  return refusal === undefined ? { ok: true, plan: read.plan } : { ok: false, diagnostics: [refusal] };
}

interface RunEnd {
  readonly result: StepResult;
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
  const saved = await readSavedPlan(context, configuration);
  if (saved.ok) return { result: await runWithAws(narrowed, configuration, saved.plan, ready), configuration };
  collector.report(saved.diagnostics);
  return { result: { kind: "stopped", headline: "not applied, the plan file is refused" }, configuration };
}

/** The context with the scope of the lists that its security groups feed; undefined: they feed none. */
function narrowedTo(context: RunContext, configuration: Configuration): RunContext | undefined {
  const { inputs } = context;
  if (inputs.onlySources.length === 0) return context;
  const only = listsFedBy(configuration, inputs.onlySources, inputs.only);
  return only && { ...context, inputs: { ...inputs, only } };
}

async function runWithAws(
  context: RunContext,
  configuration: Configuration,
  saved: Plan | undefined,
  ready: Promise<void>,
): Promise<StepResult> {
  const { collector, command, environment, inputs, log, mask } = context;
  const [base] = await Promise.all([readBaseFile(context, configuration), ready]);
  if ("notice" in base) collector.remark(base.notice);
  // Git says it while the SDK is loaded.
  const isApplied = command !== "plan" && inputs.listCommand === undefined;
  const checkout = isApplied ? checkoutBeside(configuration.path, environment) : undefined;
  const aws = await connectAws({
    configuration: withBaseFile(configuration, base),
    environment,
    onDiagnostic: (diagnostic) => collector.report([diagnostic]),
    onKeys: mask,
    ...(inputs.hubRole === undefined ? {} : { hubRole: inputs.hubRole }),
    idToken: runIdToken(environment),
    notifies: inputs.topic !== undefined || configuration.notify !== undefined,
    onAttempt: collector.count,
  });
  if (aws === undefined) return { kind: "stopped", headline: "not planned, AWS cannot be reached" };
  try {
    if (inputs.listCommand !== undefined) return await runListCommand(context, aws, configuration, inputs.listCommand);
    if (checkout !== undefined) return await applyReviewed(context, aws, configuration, await checkout, saved);
    const [planning, silent] = await Promise.all([
      makePlanning(context, configuration, base, aws.readers, saved, inputs.allowances),
      silentSchedules(context),
    ]);
    const { allowed } = planning;
    const plan = { ...planning.plan, diagnostics: [...planning.plan.diagnostics, ...silent] };
    showPlan(plan, log);
    return { kind: "planned", plan, allowed, basis: planBasis(configuration, base, planning) };
  } finally {
    aws.close();
  }
}

/**
 * Runs the context's command, with the comment of the pull request marked as outdated before AWS is asked, and everything reported on
 * GitHub's pages at the end. Expected problems end up in the result and the collector; an exception is a bug.
 */
export async function runAndReport(context: RunContext): Promise<StepEnd> {
  const ready = markOutdated(context);
  const [{ result, configuration }] = await Promise.all([run(context, ready), ready]);
  return { result, posted: await reportToGitHub(context, result, configuration) };
}
