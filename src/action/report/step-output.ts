// Writes how the step ended where GitHub shows it: files and outputs, then the summary, then annotations and notices, and at last
// whether the step failed.
import { notice, setFailed } from "@actions/core";
import { annotate, annotationsOf } from "../../github/annotations.ts";
import type { Environment, WorkflowEvent } from "../../github/event.ts";
import { type Outputs, setOutputs } from "../../github/outputs.ts";
import { runSentence } from "../../github/pages.ts";
import { problemsSummary, writeSummary } from "../../github/summary.ts";
import { joinBlocks } from "../../render/markdown/blocks.ts";
import { otherBranchRemarks } from "../../render/markdown/comment-parts.ts";
import { markdownProse, markdownText } from "../../render/markdown/escape.ts";
import { listCommandSummary } from "../../render/markdown/list-command-summary.ts";
import { planSummary } from "../../render/markdown/plan-summary.ts";
import { reportSummary } from "../../render/markdown/report-summary.ts";
import { visible } from "../../render/visible.ts";
import type { Collected } from "../collector.ts";
import type { FailOn } from "../inputs.ts";
import { annotatedOf, withCollected } from "./annotated.ts";
import { writeFiles } from "./files.ts";
import { pageLinks } from "./page-links.ts";
import type { Posted } from "./posted.ts";
import { failureOf, outputsOf, type StepResult, stepExitCode } from "./step-result.ts";

export interface StepOutput {
  readonly result: StepResult;
  readonly collected: Collected;
  /** Undefined when the event could not be read. */
  readonly event: WorkflowEvent | undefined;
  readonly failOn: FailOn;
  /** Why a valid file gets no plan, a full sentence. */
  readonly notice: string | undefined;
  readonly posted: Posted;
  /** Of a command that several jobs share. */
  readonly outputs?: Partial<Outputs>;
  /** The job did a part of the work of a run: only what kept it from that is shown on the page of the run. */
  readonly isPart?: boolean;
  /** Shortens what public repositories should not show. */
  readonly redact: (text: string) => string;
  readonly environment: Environment;
}

function summaryOf({ result, notice: why, collected, event, environment }: StepOutput, limit: number): string {
  const { diagnostics, traffic } = collected;
  const links = pageLinks(environment);
  switch (result.kind) {
    case "stopped":
      return problemsSummary(markdownText(result.headline), "", diagnostics, limit, links);
    case "stale":
      return problemsSummary(markdownText(result.headline), "Nothing was written.", diagnostics, limit, links);
    case "superseded":
      return problemsSummary("superseded", "Nothing was written.", diagnostics, limit, links);
    case "valid": {
      const text = [result.text, ...(why === undefined ? [] : [why])].map(markdownText).join(" ");
      return problemsSummary("the file is valid", text, diagnostics, limit, links);
    }
    case "list-command":
      return listCommandSummary(result.end, diagnostics, limit);
    case "planned":
      return planSummary(withCollected(result.plan, diagnostics), limit, {
        traffic,
        links,
        notApplied: event?.kind === "pull_request" ? otherBranchRemarks(event.into) : [],
      });
    case "applied":
      return reportSummary(withCollected(result.plan, diagnostics), result.report, limit, { traffic, links });
  }
}

/** Writes all of it, and sets the exit code of the process. */
export async function writeStepOutput(output: StepOutput): Promise<void> {
  const { result, collected, event, failOn, environment, posted, redact } = output;
  const { diagnostics, failures, remarks } = collected;
  const hasPlan = result.kind === "planned" || result.kind === "applied";
  setOutputs({
    ...outputsOf(result),
    ...(hasPlan ? await writeFiles(result, environment) : {}),
    "comment-url": posted.commentUrl ?? "",
    "issue-number": posted.issueNumber === undefined ? "" : String(posted.issueNumber),
    ...output.outputs,
  });
  const isToldByAnother = output.isPart === true && (hasPlan || result.kind === "valid");
  const foot = redact(joinBlocks([...remarks.map(markdownProse), runSentence(event, environment)]).trimEnd());
  if (!isToldByAnother) writeSummary((limit) => redact(summaryOf(output, limit)), foot, environment);
  const directory = process.cwd();
  const workspace = environment.GITHUB_WORKSPACE || directory;
  const annotations = annotationsOf(isToldByAnother ? diagnostics : annotatedOf(result, diagnostics), {
    directory,
    workspace,
  });
  annotate(annotations.map((one) => ({ ...one, message: redact(one.message) })));
  if (result.kind === "valid" && output.notice !== undefined) {
    notice(`${result.text} ${output.notice}`, { title: "plsync" });
  }
  for (const remark of remarks) notice(redact(visible(remark)), { title: "plsync" });
  const [reason] = failures;
  const failure = failureOf(result, failOn) ?? (reason && `Prefix lists: ${reason}.`);
  if (failure !== undefined) setFailed(redact(visible(failure)));
  const code = stepExitCode(result, failure);
  if (code !== 0) process.exitCode = code;
}
