// One command of the Action, from the file to a conclusion. What happens goes to the log; GitHub is told afterwards.

import { connectAws } from "../engine/connect.ts";
import { refusedPlan } from "../engine/saved-plan.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Plan } from "../model/plan.ts";
import { readPlanFile } from "../plan-file/read-plan-file.ts";
import { attemptLine } from "../render/terminal/attempt-line.ts";
import { validText } from "../render/terminal/valid-text.ts";
import { counted } from "../render/wording.ts";
import { change } from "./apply-reviewed.ts";
import { readMappings } from "./configuration.ts";
import type { RunContext } from "./context.ts";
import { runIdToken } from "./id-token.ts";
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

/** The saved plan, if one is to be applied, or why it is refused. */
function savedPlan(
  { command, inputs }: RunContext,
  configuration: Configuration,
): Plan | readonly Diagnostic[] | undefined {
  if (command !== "apply" || inputs.planFile === undefined) return undefined;
  const read = readPlanFile(inputs.planFile);
  if (!read.ok) return read.diagnostics;
  const refusal = refusedPlan(read.plan, configuration);
  return refusal === undefined ? read.plan : [refusal];
}

function isRefusal(saved: Plan | readonly Diagnostic[] | undefined): saved is readonly Diagnostic[] {
  return Array.isArray(saved);
}

export async function run(context: RunContext): Promise<StepResult> {
  const { command, inputs, log } = context;
  const read = readMappings(inputs.config);
  const { diagnostics } = read;
  log.report(diagnostics);
  if (!read.ok) {
    const file = diagnostics[0]?.position?.file ?? inputs.config ?? "mappings.yaml";
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    return { kind: "stopped", headline: `${counted(errors, "error")} in ${file}`, diagnostics };
  }
  const { configuration } = read;
  if (command === "validate") {
    const text = validText(configuration);
    log.result(text);
    return { kind: "valid", text: text.trimEnd(), diagnostics };
  }
  if (inputs.hubRole !== undefined && configuration.credentials.mode === "oidc") {
    log.report([TWO_WAYS_IN]);
    return { kind: "stopped", headline: "the inputs have errors", diagnostics: [...diagnostics, TWO_WAYS_IN] };
  }
  const saved = savedPlan(context, configuration);
  if (isRefusal(saved)) {
    log.report(saved);
    return {
      kind: "stopped",
      headline: "not applied, the plan file is refused",
      diagnostics: [...diagnostics, ...saved],
    };
  }
  return runWithAws(context, configuration, diagnostics, saved);
}

async function runWithAws(
  context: RunContext,
  configuration: Configuration,
  earlier: readonly Diagnostic[],
  saved: Plan | undefined,
): Promise<StepResult> {
  const { environment, inputs, log, mask } = context;
  const diagnostics = [...earlier];
  const onDiagnostic = (diagnostic: Diagnostic): void => {
    log.report([diagnostic]);
    diagnostics.push(diagnostic);
  };
  const base = await readBaseFile(context, configuration);
  if (base.kind === "unknown") context.remark(base.notice);
  const aws = await connectAws({
    configuration: withBaseFile(configuration, base),
    environment,
    onDiagnostic,
    onKeys: mask,
    ...(inputs.hubRole === undefined ? {} : { hubRole: inputs.hubRole }),
    idToken: runIdToken(environment),
    onAttempt: (attempt) => {
      context.count(attempt);
      log.note("debug", attemptLine(attempt));
    },
  });
  if (aws === undefined) {
    return { kind: "stopped", headline: "not planned, AWS cannot be reached", diagnostics };
  }
  try {
    if (context.command !== "plan") return await change(context, aws, { configuration, saved, diagnostics });
    const { plan, allowed } = await makePlanning(context, configuration, base, aws.readers, saved, inputs.allowances);
    showPlan(plan, log);
    return { kind: "planned", plan, diagnostics, allowed };
  } finally {
    aws.close();
  }
}
