// The commands that write, apply and sync, from the records of what was reviewed to the report.
//
//   what approves the apply        what is compared with the plan made now         else
//   merged pull requests           list by list, the records in their comments     the list is held back (review/compare.ts)
//   the input expect-digest        the digest of the whole plan                    stale, nothing is written
//   the input plan-file            every list of the saved plan                    stale, nothing is written
//   nothing: a sync, or            —
//     require-reviewed-plan: none
//
// Whatever approves it, the checkout must be the newest commit right before the first write.
import type { Aws } from "../aws/aws.ts";
import type { Planning } from "../engine/plan-run.ts";
import { planWithin, staleLists } from "../engine/saved-plan.ts";
import type { Answer } from "../github/answer.ts";
import { checkedOut, gitIn } from "../github/checkout.ts";
import { withRemovals } from "../model/allowance.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Plan } from "../model/plan.ts";
import { shortDigest } from "../render/wording.ts";
import { defaultBranchOf, type RunContext } from "./context.ts";
import { NO_REPOSITORY, unanswered } from "./github-unavailable.ts";
import { makeChanges } from "./make-changes.ts";
import { makePlanning, showPlan } from "./make-planning.ts";
import type { StepResult } from "./report/step-result.ts";
import { type Compared, compareWithRecords } from "./review/compare.ts";
import { allowedRemovals, type MergedRecord, pushedRecords } from "./review/records.ts";
import { superseded } from "./superseded.ts";

/** Of the pull requests that this push brought; when nothing is compared with them, GitHub's silence is only a remark. */
async function recordsOfPush(
  context: RunContext,
  commit: string,
  isCompared: boolean,
): Promise<Answer<readonly MergedRecord[]>> {
  const { collector, command, event, github } = context;
  if (command !== "apply" || event.kind !== "push") return { ok: true, value: [] };
  const read =
    github === undefined
      ? ({ ok: false, problem: NO_REPOSITORY } as const)
      : await pushedRecords(context, github, commit, isCompared);
  if (read.ok || isCompared) return read;
  collector.remark(`The comment of what was merged stays as it is: ${read.problem.said}.`);
  return { ok: true, value: [] };
}

function digestDiffers(expected: string | undefined, plan: Plan): Diagnostic | undefined {
  const { settings, exact } = plan.digests;
  if (expected === undefined || settings.startsWith(expected) || exact.startsWith(expected)) return undefined;
  return {
    code: "digest_differs",
    severity: "error",
    summary: `the plan is not the one that was approved: expected ${shortDigest(expected)}, now ${shortDigest(settings)}`,
    detail: "Nothing was written. The log of this run has the plan as it is now.",
    remedy: `If that is what you want, run the workflow again with \`expect-digest: ${shortDigest(settings)}\`.`,
  };
}

/** Within the borders of the saved plan, where one is applied. */
function planToApply(planning: Planning, saved: Plan | undefined): Plan {
  return saved === undefined ? planning.plan : planWithin(saved, planning);
}

/** Plans anew, checks that the plan is what was approved, and makes its changes. `saved`: the plan to apply instead of a new one. */
export async function applyReviewed(
  context: RunContext,
  aws: Aws,
  configuration: Configuration,
  saved: Plan | undefined,
): Promise<StepResult> {
  const { collector, command, environment, inputs, log } = context;
  const stop = (kind: "stopped" | "stale", headline: string, found: readonly Diagnostic[]): StepResult => {
    collector.report(found);
    return { kind, headline };
  };
  const expected = command === "apply" ? inputs.expectDigest : undefined;
  const isCompared =
    command === "apply" && saved === undefined && expected === undefined && inputs.requirement !== "none";
  const commit = checkedOut(gitIn(environment), environment);
  const pushed = await recordsOfPush(context, commit ?? "", isCompared);
  if (!pushed.ok) {
    const unknown = unanswered("for the plan comments of what was merged", pushed.problem);
    return stop("stopped", "not applied, what was reviewed is not known", [unknown]);
  }

  const allowances = withRemovals(inputs.allowances, allowedRemovals(pushed.value));
  const planning = await makePlanning(context, configuration, { kind: "none" }, aws.readers, saved, allowances);
  const stale = saved === undefined ? [] : staleLists(saved, planning);
  if (stale.length > 0) return stop("stale", "not applied, the plan is stale", stale);
  const whole = planToApply(planning, saved);
  const differs = digestDiffers(expected, whole);
  if (differs !== undefined) {
    showPlan(whole, log);
    return stop("stale", "not applied, the plan is not the one that was approved", [differs]);
  }
  const compared: Answer<Compared> = isCompared
    ? await compareWithRecords(context, whole, pushed.value, defaultBranchOf(context))
    : { ok: true, value: { plan: whole, records: pushed.value, mismatches: [] } };
  if (!compared.ok) {
    showPlan(whole, log);
    const unknown = unanswered("for earlier reviews", compared.problem);
    return stop("stopped", "not applied, what was reviewed is not known", [unknown]);
  }

  const { plan, records, mismatches } = compared.value;
  showPlan(plan, log);
  const newer = await superseded(context, defaultBranchOf(context), commit);
  if (newer !== undefined) return newer;
  const bounds = saved !== undefined || (isCompared && inputs.requirement === "exact") ? "exact" : "limits";
  const { snapshot } = planning;
  const report = await makeChanges(context, aws, { configuration, plan, snapshot, bounds, allowances });
  return { kind: "applied", plan, report, records, pushed: pushed.value.map(({ pull }) => pull.number), mismatches };
}
