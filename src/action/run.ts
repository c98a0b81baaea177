// One command of the Action, from the file to a result. What happens goes to the log; GitHub is told afterwards.
import { connectAws } from "../engine/connect.ts";
import { refusedPlan } from "../engine/saved-plan.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Plan } from "../model/plan.ts";
import { counted } from "../model/sentence.ts";
import { readPlanFile } from "../plan-file/read-plan-file.ts";
import { validText } from "../render/terminal/valid-text.ts";
import { applyReviewed } from "./apply-reviewed.ts";
import { readMappings } from "./configuration.ts";
import type { RunContext } from "./context.ts";
import { runIdToken } from "./id-token.ts";
import { runListCommand } from "./list-command.ts";
import { makePlanning, showPlan } from "./make-planning.ts";
import type { StepResult } from "./report/step-result.ts";
import { readBaseFile, withBaseFile } from "./review/base-file.ts";

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
function readSavedPlan({ command, inputs }: RunContext, configuration: Configuration): SavedPlan {
  if (command !== "apply" || inputs.planFile === undefined) return { ok: true, plan: undefined };
  const read = readPlanFile(inputs.planFile);
  if (!read.ok) return read;
  const refusal = refusedPlan(read.plan, configuration);
  return refusal === undefined ? { ok: true, plan: read.plan } : { ok: false, diagnostics: [refusal] };
}

/** Runs the context's command. Expected problems end up in the result and the collector; an exception is a bug. */
export async function run(context: RunContext): Promise<StepResult> {
  const { collector, command, inputs, log } = context;
  const read = readMappings(inputs.config);
  collector.report(read.diagnostics);
  if (!read.ok) {
    const file = read.diagnostics[0]?.position?.file ?? inputs.config ?? "mappings.yaml";
    const errors = read.diagnostics.filter(({ severity }) => severity === "error").length;
    return { kind: "stopped", headline: `${counted(errors, "error")} in ${file}` };
  }
  const { configuration } = read;
  if (command === "validate") {
    const text = validText(configuration);
    log.result(text);
    return { kind: "valid", text: text.trimEnd() };
  }
  if (inputs.hubRole !== undefined && configuration.credentials.mode === "oidc") {
    collector.report([TWO_WAYS_IN]);
    return { kind: "stopped", headline: "the inputs have errors" };
  }
  const saved = readSavedPlan(context, configuration);
  if (saved.ok) return runWithAws(context, configuration, saved.plan);
  collector.report(saved.diagnostics);
  return { kind: "stopped", headline: "not applied, the plan file is refused" };
}

async function runWithAws(
  context: RunContext,
  configuration: Configuration,
  saved: Plan | undefined,
): Promise<StepResult> {
  const { collector, command, environment, inputs, log, mask } = context;
  const base = await readBaseFile(context, configuration);
  if (base.kind === "unknown") collector.remark(base.notice);
  const aws = await connectAws({
    configuration: withBaseFile(configuration, base),
    environment,
    onDiagnostic: (diagnostic) => collector.report([diagnostic]),
    onKeys: mask,
    ...(inputs.hubRole === undefined ? {} : { hubRole: inputs.hubRole }),
    idToken: runIdToken(environment),
    onAttempt: collector.count,
  });
  if (aws === undefined) return { kind: "stopped", headline: "not planned, AWS cannot be reached" };
  try {
    if (inputs.listCommand !== undefined) return await runListCommand(context, aws, configuration, inputs.listCommand);
    if (command !== "plan") return await applyReviewed(context, aws, configuration, saved);
    const { plan, allowed } = await makePlanning(context, configuration, base, aws.readers, saved, inputs.allowances);
    showPlan(plan, log);
    return { kind: "planned", plan, allowed };
  } finally {
    aws.close();
  }
}
