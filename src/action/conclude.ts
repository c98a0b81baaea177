// Tells GitHub how the run ended: files and outputs, then the summary, then annotations, and at last whether the step failed.
import { notice, setFailed } from "@actions/core";
import { annotate, annotationsOf } from "../github/annotations.ts";
import type { Environment, WorkflowEvent } from "../github/event.ts";
import { setOutputs } from "../github/outputs.ts";
import { problemsSummary, writeSummary } from "../github/summary.ts";
import { runLine } from "../github/workflow-run.ts";
import { joinBlocks } from "../render/markdown-blocks.ts";
import { markdownText } from "../render/markdown-escape.ts";
import { planSummary } from "../render/plan-markdown.ts";
import { reportSummary } from "../render/report-markdown.ts";
import { visible } from "../render/visible.ts";
import { attentionOf } from "./attention.ts";
import { type Conclusion, failureOf, outputsOf } from "./conclusion.ts";
import { writeFiles } from "./files.ts";
import type { FailOn } from "./inputs.ts";

export interface Ending {
  readonly conclusion: Conclusion;
  /** Where it could be read. */
  readonly event: WorkflowEvent | undefined;
  readonly failOn: FailOn;
  /** Why a valid file gets no plan. */
  readonly notice: string | undefined;
  readonly environment: Environment;
}

function summaryOf({ conclusion, notice: why }: Ending, limit: number): string {
  const { diagnostics } = conclusion;
  switch (conclusion.kind) {
    case "stopped":
      return problemsSummary(markdownText(conclusion.headline), "", diagnostics, limit);
    case "stale":
      return problemsSummary("not applied, the plan is stale", "Nothing was written.", diagnostics, limit);
    case "valid": {
      const text = [conclusion.text, ...(why === undefined ? [] : [why])].map(markdownText).join(" ");
      return problemsSummary("the file is valid", text, diagnostics, limit);
    }
    case "planned":
      return planSummary(withAll(conclusion), limit);
    case "applied":
      return reportSummary(withAll(conclusion), conclusion.report, limit);
  }
}

/** The plan with what else there is to say, which its summary then says too. */
function withAll({ plan, diagnostics }: Extract<Conclusion, { kind: "planned" | "applied" }>) {
  return { ...plan, diagnostics: [...diagnostics, ...plan.diagnostics] };
}

export function conclude(ending: Ending): void {
  const { conclusion, event, failOn, environment } = ending;
  const hasPlan = conclusion.kind === "planned" || conclusion.kind === "applied";
  setOutputs({ ...outputsOf(conclusion), ...(hasPlan ? writeFiles(conclusion, environment) : {}) });
  const remark = conclusion.kind === "planned" ? conclusion.notice : undefined;
  const foot = joinBlocks([markdownText(remark ?? ""), runLine(event, environment)]).trimEnd();
  writeSummary((limit) => summaryOf(ending, limit), foot, environment);
  const directory = process.cwd();
  const workspace = environment.GITHUB_WORKSPACE || directory;
  annotate(annotationsOf(attentionOf(conclusion), { directory, workspace }));
  if (conclusion.kind === "valid" && ending.notice !== undefined) {
    notice(`${conclusion.text} ${ending.notice}`, { title: "plsync" });
  }
  if (remark !== undefined) notice(visible(remark), { title: "plsync" });
  const failure = failureOf(conclusion, failOn);
  if (failure !== undefined) setFailed(visible(failure));
}
