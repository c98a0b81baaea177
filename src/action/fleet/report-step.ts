// The command `report`: what came of a plan that several jobs applied, told as one apply or sync is told.
import { joinParts } from "../../engine/fleet/part-reports.ts";
import type { Checkout } from "../../github/checkout.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { Plan } from "../../model/plan.ts";
import { reportSumsText } from "../../render/terminal/report-text.ts";
import { approvedPlan, pushedPulls } from "../approved-plan.ts";
import { defaultBranchOf, type RunContext } from "../context.ts";
import type { AppliedStep, StepResult } from "../report/step-result.ts";
import { superseded } from "../superseded.ts";
import { filesIn } from "./files-in.ts";
import { snapshotSource } from "./snapshot-source.ts";

type Review = Pick<AppliedStep, "records" | "pushed" | "mismatches" | "settled">;

const NO_REVIEW: Review = { records: [], pushed: [], mismatches: [], settled: undefined };

/**
 * Who approved it: found out again from the snapshots, as the job did that planned; without them, which pull requests the push brought.
 * `context`: of the command that this stands for.
 */
async function reviewOf(context: RunContext, configuration: Configuration, checkout: Checkout): Promise<Review> {
  if (context.command !== "apply") return NO_REVIEW;
  const source = context.inputs.fleet.snapshots.length === 0 ? undefined : await snapshotSource(context);
  const approved = source && (await approvedPlan(context, source, configuration, checkout, undefined));
  if (approved?.kind === "approved") {
    const { records, pushed, mismatches, settled } = approved;
    return { records, pushed, mismatches, settled };
  }
  return { ...NO_REVIEW, pushed: await pushedPulls(context, configuration, checkout) };
}

/** `saved`: the plan that was applied. `context`: of the command that this stands for. */
export async function reportStep(
  context: RunContext,
  configuration: Configuration,
  checkout: Checkout,
  saved: Plan,
): Promise<StepResult> {
  const { collector, environment, inputs, log } = context;
  const { reports, reportDigests } = inputs.fleet;
  const { paths, refused } = filesIn(reports, ".json", "reports", environment);
  collector.report(refused);
  const expected = { plan: saved, ...(reportDigests === undefined ? {} : { digests: reportDigests }) };
  const { readReportFile } = await import("./job-files.ts");
  const read = paths.map((path) => ({ path, answer: readReportFile(path, expected) }));
  collector.report(read.flatMap(({ answer }) => (answer.ok ? [] : answer.diagnostics)));
  const parts = read.flatMap(({ path, answer }) => (answer.ok ? [{ path, ...answer }] : []));
  const { report, problems, used: left } = joinParts(saved, parts);
  collector.report(problems);
  // Shards that find a newer commit apply nothing: then this run has nothing to tell.
  if (checkout.ok && left.every(({ rows }) => rows.every(({ outcome }) => outcome === "not-done"))) {
    const newer = await superseded(context, defaultBranchOf(context), checkout.commit);
    if (newer !== undefined) return newer;
  }
  const review = await reviewOf(context, configuration, checkout);
  log.report(report.diagnostics);
  log.result(reportSumsText(report, log.style));
  return { kind: "applied", plan: saved, report, ...review };
}
