// Tells GitHub how the run ended: files and outputs, then the summary, then annotations, and at last whether the step failed.
import { notice, setFailed } from "@actions/core";
import { annotate, annotationsOf } from "../../github/annotations.ts";
import type { Environment, WorkflowEvent } from "../../github/event.ts";
import { setOutputs } from "../../github/outputs.ts";
import { problemsSummary, writeSummary } from "../../github/summary.ts";
import { runSentence } from "../../github/workflow-run.ts";
import { joinBlocks } from "../../render/markdown/blocks.ts";
import { markdownProse, markdownText } from "../../render/markdown/escape.ts";
import { planSummary } from "../../render/markdown/plan-summary.ts";
import { reportSummary } from "../../render/markdown/report-summary.ts";
import type { Traffic } from "../../render/markdown/traffic.ts";
import { visible } from "../../render/visible.ts";
import type { FailOn } from "../inputs.ts";
import { annotatedOf } from "./annotated.ts";
import { writeFiles } from "./files.ts";
import { exitCodeOf, failureOf, outputsOf, type StepResult } from "./step-result.ts";
import type { Posted } from "./to-github.ts";

export interface StepOutput {
  readonly result: StepResult;
  /** Where it could be read. */
  readonly event: WorkflowEvent | undefined;
  readonly failOn: FailOn;
  /** Why a valid file gets no plan. */
  readonly notice: string | undefined;
  /** Further notices, full sentences. */
  readonly remarks: readonly string[];
  /** Why the step fails although its work is done. */
  readonly failures: readonly string[];
  readonly posted: Posted;
  readonly traffic: Traffic;
  /** Shortens what public repositories should not show. */
  readonly redact: (text: string) => string;
  readonly environment: Environment;
}

function summaryOf({ result, notice: why, traffic }: StepOutput, limit: number): string {
  const { diagnostics } = result;
  switch (result.kind) {
    case "stopped":
      return problemsSummary(markdownText(result.headline), "", diagnostics, limit);
    case "stale":
      return problemsSummary(markdownText(result.headline), "Nothing was written.", diagnostics, limit);
    case "superseded":
      return problemsSummary("superseded", "Nothing was written.", diagnostics, limit);
    case "valid": {
      const text = [result.text, ...(why === undefined ? [] : [why])].map(markdownText).join(" ");
      return problemsSummary("the file is valid", text, diagnostics, limit);
    }
    case "planned":
      return planSummary(withAll(result), limit, traffic);
    case "applied":
      return reportSummary(withAll(result), result.report, limit, traffic);
  }
}

/** The plan with what else there is to say, which its summary then says too. */
function withAll({ plan, diagnostics }: Extract<StepResult, { kind: "planned" | "applied" }>) {
  return { ...plan, diagnostics: [...diagnostics, ...plan.diagnostics] };
}

export function writeStepOutput(output: StepOutput): void {
  const { result, event, failOn, environment, remarks, failures, posted, redact } = output;
  const hasPlan = result.kind === "planned" || result.kind === "applied";
  setOutputs({
    ...outputsOf(result),
    ...(hasPlan ? writeFiles(result, environment) : {}),
    "comment-url": posted.commentUrl ?? "",
    "issue-number": posted.issueNumber === undefined ? "" : String(posted.issueNumber),
  });
  const foot = redact(joinBlocks([...remarks.map(markdownProse), runSentence(event, environment)]).trimEnd());
  writeSummary((limit) => redact(summaryOf(output, limit)), foot, environment);
  const directory = process.cwd();
  const workspace = environment.GITHUB_WORKSPACE || directory;
  const annotations = annotationsOf(annotatedOf(result), { directory, workspace });
  annotate(annotations.map((one) => ({ ...one, message: redact(one.message) })));
  if (result.kind === "valid" && output.notice !== undefined) {
    notice(`${result.text} ${output.notice}`, { title: "plsync" });
  }
  for (const remark of remarks) notice(redact(visible(remark)), { title: "plsync" });
  const [notTold] = failures;
  const failure = failureOf(result, failOn) ?? (notTold && `Prefix lists: ${notTold}.`);
  if (failure !== undefined) setFailed(redact(visible(failure)));
  const code = exitCodeOf(result, failure);
  if (code !== 0) process.exitCode = code;
}
