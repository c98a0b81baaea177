// Tells GitHub how the run ended: files and outputs, then the summary, then annotations, and at last whether the step failed.
import { notice, setFailed } from "@actions/core";
import { annotate, annotationsOf } from "../../github/annotations.ts";
import type { Environment, WorkflowEvent } from "../../github/event.ts";
import { setOutputs } from "../../github/outputs.ts";
import { problemsSummary, writeSummary } from "../../github/summary.ts";
import { runLine } from "../../github/workflow-run.ts";
import { joinBlocks } from "../../render/markdown/blocks.ts";
import { markdownProse, markdownText } from "../../render/markdown/escape.ts";
import { planSummary } from "../../render/markdown/plan-summary.ts";
import { reportSummary } from "../../render/markdown/report-summary.ts";
import type { Traffic } from "../../render/markdown/traffic.ts";
import { visible } from "../../render/visible.ts";
import type { FailOn } from "../inputs.ts";
import { attentionOf } from "./annotated.ts";
import { writeFiles } from "./files.ts";
import { type Conclusion, exitCodeOf, failureOf, outputsOf } from "./step-result.ts";
import type { Told } from "./to-github.ts";

export interface Ending {
  readonly conclusion: Conclusion;
  /** Where it could be read. */
  readonly event: WorkflowEvent | undefined;
  readonly failOn: FailOn;
  /** Why a valid file gets no plan. */
  readonly notice: string | undefined;
  /** Further notices, full sentences. */
  readonly remarks: readonly string[];
  /** Why the step fails although its work is done. */
  readonly failures: readonly string[];
  readonly told: Told;
  readonly traffic: Traffic;
  /** Shortens what public repositories should not show. */
  readonly redact: (text: string) => string;
  readonly environment: Environment;
}

function summaryOf({ conclusion, notice: why, traffic }: Ending, limit: number): string {
  const { diagnostics } = conclusion;
  switch (conclusion.kind) {
    case "stopped":
      return problemsSummary(markdownText(conclusion.headline), "", diagnostics, limit);
    case "stale":
      return problemsSummary(markdownText(conclusion.headline), "Nothing was written.", diagnostics, limit);
    case "superseded":
      return problemsSummary("superseded", "Nothing was written.", diagnostics, limit);
    case "valid": {
      const text = [conclusion.text, ...(why === undefined ? [] : [why])].map(markdownText).join(" ");
      return problemsSummary("the file is valid", text, diagnostics, limit);
    }
    case "planned":
      return planSummary(withAll(conclusion), limit, traffic);
    case "applied":
      return reportSummary(withAll(conclusion), conclusion.report, limit, traffic);
  }
}

/** The plan with what else there is to say, which its summary then says too. */
function withAll({ plan, diagnostics }: Extract<Conclusion, { kind: "planned" | "applied" }>) {
  return { ...plan, diagnostics: [...diagnostics, ...plan.diagnostics] };
}

export function conclude(ending: Ending): void {
  const { conclusion, event, failOn, environment, remarks, failures, told, redact } = ending;
  const hasPlan = conclusion.kind === "planned" || conclusion.kind === "applied";
  setOutputs({
    ...outputsOf(conclusion),
    ...(hasPlan ? writeFiles(conclusion, environment) : {}),
    "comment-url": told.commentUrl ?? "",
    "issue-number": told.issueNumber === undefined ? "" : String(told.issueNumber),
  });
  const foot = redact(joinBlocks([...remarks.map(markdownProse), runLine(event, environment)]).trimEnd());
  writeSummary((limit) => redact(summaryOf(ending, limit)), foot, environment);
  const directory = process.cwd();
  const workspace = environment.GITHUB_WORKSPACE || directory;
  const annotations = annotationsOf(attentionOf(conclusion), { directory, workspace });
  annotate(annotations.map((one) => ({ ...one, message: redact(one.message) })));
  if (conclusion.kind === "valid" && ending.notice !== undefined) {
    notice(`${conclusion.text} ${ending.notice}`, { title: "plsync" });
  }
  for (const remark of remarks) notice(redact(visible(remark)), { title: "plsync" });
  const [untold] = failures;
  const failure = failureOf(conclusion, failOn) ?? (untold && `Prefix lists: ${untold}.`);
  if (failure !== undefined) setFailed(redact(visible(failure)));
  const code = exitCodeOf(conclusion, failure);
  if (code !== 0) process.exitCode = code;
}
