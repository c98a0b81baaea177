// What writes: apply and sync, from the reviews to the report. Before the first write, what is about to be applied is compared with
// what was reviewed, and what is checked out with the tip of the default branch.
import type { Aws } from "../aws/aws.ts";
import { planWithin, staleLists } from "../engine/saved-plan.ts";
import type { Problem } from "../github/answer.ts";
import { checkedOut, gitIn, tipOf } from "../github/checkout.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Plan } from "../model/plan.ts";
import { withRemovals } from "../plan/limits/allowances.ts";
import { shortCommit, shortDigest } from "../render/wording.ts";
import type { RunContext } from "./context.ts";
import { makeChanges } from "./make-changes.ts";
import { makePlanning, showPlan } from "./make-planning.ts";
import type { StepResult } from "./report/step-result.ts";
import { compareWithRecords } from "./review/compare.ts";
import { allowedRemovals, type MergedRecord, pushedRecords } from "./review/records.ts";

export interface ChangeInput {
  readonly configuration: Configuration;
  /** The plan to apply instead of a new one. */
  readonly saved: Plan | undefined;
  /** Those so far; what comes up is added. */
  readonly diagnostics: Diagnostic[];
}

function unavailable(what: string, { said }: Problem): Diagnostic {
  return {
    code: "github_unavailable",
    severity: "error",
    summary: `GitHub was asked ${what}, and did not say`,
    detail: `${said}.`,
    remedy:
      "Nothing was written. Run the job again; if GitHub refuses, give the job the permissions that docs/action.md lists.",
  };
}

const NO_REPOSITORY: Problem = { kind: "missing", said: "GITHUB_REPOSITORY names no repository" };

function defaultBranchOf({ event }: RunContext): string {
  return event.kind === "push" || event.kind === "workflow_dispatch" || event.kind === "schedule"
    ? event.defaultBranch
    : "";
}

/** Why nothing may be written, or undefined: right before the first write, the checkout must be the newest commit. */
async function objection(context: RunContext, commit: string | undefined): Promise<StepResult | undefined> {
  const branch = defaultBranchOf(context);
  const tip =
    context.github === undefined
      ? ({ ok: false, problem: NO_REPOSITORY } as const)
      : await tipOf(context.github, branch);
  if (!tip.ok) {
    const diagnostic = unavailable(`which commit is the newest of ${branch}`, tip.problem);
    context.log.report([diagnostic]);
    return { kind: "stopped", headline: "not applied, GitHub did not answer", diagnostics: [diagnostic] };
  }
  if (tip.value === commit) return undefined;
  const diagnostic: Diagnostic = {
    code: "superseded",
    severity: "warning",
    summary: `${branch} has a newer commit, ${shortCommit(tip.value)}; what is checked out is ${shortCommit(commit ?? "not known")}`,
    detail: "The run of that commit answers for this one too.",
    remedy: "Nothing was written, and nothing need be done. To apply now, run the workflow on the newest commit.",
  };
  context.log.report([diagnostic]);
  return { kind: "superseded", diagnostics: [diagnostic] };
}

/** The pull requests that this push brought. Without them nothing counts as reviewed, so that they must be known if they matter. */
async function reviewsOf(
  context: RunContext,
  commit: string,
  matter: boolean,
): Promise<readonly MergedRecord[] | Diagnostic> {
  if (context.command !== "apply" || context.event.kind !== "push") return [];
  const read =
    context.github === undefined
      ? ({ ok: false, problem: NO_REPOSITORY } as const)
      : await pushedRecords(context, context.github, commit, matter);
  if (read.ok) return read.value;
  if (matter) return unavailable("for the plan comments of what was merged", read.problem);
  context.remark(`The comment of what was merged stays as it is: ${read.problem.said}.`);
  return [];
}

function digestDiffers(expected: string, plan: Plan): Diagnostic | undefined {
  const { settings, exact } = plan.digests;
  if (settings.startsWith(expected) || exact.startsWith(expected)) return undefined;
  return {
    code: "digest_differs",
    severity: "error",
    summary: `the plan is not the one that was approved: expected ${shortDigest(expected)}, now ${shortDigest(settings)}`,
    detail: "Nothing was written. The log of this run has the plan as it is now.",
    remedy: `If that is what you want, run the workflow again with \`expect-digest: ${shortDigest(settings)}\`.`,
  };
}

export async function change(context: RunContext, aws: Aws, input: ChangeInput): Promise<StepResult> {
  const { configuration, saved, diagnostics } = input;
  const { inputs, environment, log } = context;
  const commit = checkedOut(gitIn(environment), environment);
  const stop = (headline: string, found: readonly Diagnostic[], kind: "stopped" | "stale"): StepResult => {
    log.report(found);
    return { kind, headline, diagnostics: [...diagnostics, ...found] };
  };
  const byReview = context.command === "apply" && saved === undefined && inputs.expectDigest === undefined;
  const isCompared = byReview && inputs.requirement !== "none";
  const pushed = await reviewsOf(context, commit ?? "", isCompared);
  if (!isReviews(pushed)) return stop("not applied, what was reviewed is not known", [pushed], "stopped");

  const allowances = withRemovals(inputs.allowances, allowedRemovals(pushed));
  const planning = await makePlanning(context, configuration, { kind: "none" }, aws.readers, saved, allowances);
  const stale = saved === undefined ? [] : staleLists(saved, planning);
  if (stale.length > 0) return stop("not applied, the plan is stale", stale, "stale");
  const whole = saved === undefined ? planning.plan : planWithin(saved, planning);
  const differs =
    context.command === "apply" && inputs.expectDigest !== undefined && digestDiffers(inputs.expectDigest, whole);
  if (differs) {
    showPlan(whole, log);
    return stop("not applied, the plan is not the one that was approved", [differs], "stale");
  }
  const compared = isCompared
    ? await compareWithRecords(context, whole, pushed, defaultBranchOf(context))
    : { ok: true as const, value: { plan: whole, reviews: pushed, refusals: [] } };
  if (!compared.ok) {
    showPlan(whole, log);
    return stop(
      "not applied, what was reviewed is not known",
      [unavailable("for earlier reviews", compared.problem)],
      "stopped",
    );
  }
  const { plan, reviews, refusals } = compared.value;
  showPlan(plan, log);
  const objected = await objection(context, commit);
  if (objected !== undefined) return { ...objected, diagnostics: [...diagnostics, ...objected.diagnostics] };
  const approval = saved !== undefined || (isCompared && inputs.requirement === "exact") ? "exact" : "limits";
  const { snapshot } = planning;
  const report = await makeChanges(context, aws, { configuration, plan, snapshot, approval, allowances });
  const numbers = pushed.map(({ pull }) => pull.number);
  return { kind: "applied", plan, report, diagnostics, reviews, pushed: numbers, refusals };
}

function isReviews(value: readonly MergedRecord[] | Diagnostic): value is readonly MergedRecord[] {
  return Array.isArray(value);
}
