// The plan that is applied, and who approved it.
//
//   what approves the apply        what is compared with the plan made now         else
//   merged pull requests           how plsync works, their signed records          stale, nothing is written (review/file-word.ts)
//                                  list by list, their signed records              the list is held back (review/newest-word.ts)
//   the input expect-digest        the digest of the whole plan                    stale, nothing is written
//   both expect-digest and         the digest of the saved plan (run.ts), then     stale, nothing is written
//     plan-file                    every list of it
//   nothing: a sync, or            —
//     require-reviewed-plan: none
//
// The same plan is made by the job that plans for several others from their snapshots, and by the one that reports for them.
import { namedPath } from "../config/named-path.ts";
import type { PartOfPlan } from "../engine/fleet/plan-part.ts";
import type { Planning } from "../engine/plan-run.ts";
import { planWithin, staleLists } from "../engine/saved-plan.ts";
import type { Answer } from "../github/answer.ts";
import { type Checkout, pathInRepository } from "../github/checkout.ts";
import type { MergedPull } from "../github/review/merge-history.ts";
import type { WorksSeal } from "../github/review/works-seal.ts";
import type { Allowances } from "../model/allowance.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Bounds, Plan } from "../model/plan.ts";
import type { Mismatch } from "../model/record.ts";
import { holdUnseenGrowth } from "../plan/approval/unseen-growth.ts";
import { fileDigest } from "../plan/file-settings.ts";
import { shortDigest } from "../render/wording.ts";
import type { RunContext } from "./context.ts";
import { spendsAllowance } from "./dispatch.ts";
import { NO_REPOSITORY, unanswered } from "./github-unavailable.ts";
import { makePlanning, type PlanSource, showPlan } from "./make-planning.ts";
import { APPROVALS_NOT_ASKED } from "./report/merge-comment.ts";
import type { StepResult } from "./report/step-result.ts";
import { additionsOf } from "./review/newest-word.ts";
import type { MergedRecord } from "./review/records.ts";
import { type PushedSteps, pushedSteps, type Reviewed, reviewedPlan } from "./review/review.ts";
import { checkoutUnknown } from "./superseded.ts";

/** A saved plan that is unaltered and of this file, and which part of it is meant; absent: all of it. */
export interface SavedPlan {
  readonly plan: Plan;
  readonly part?: PartOfPlan;
}

/** What may be applied, and what its report says of who approved it. */
export interface ApprovedPlan {
  readonly kind: "approved";
  /** What was not approved is held back in it. */
  readonly plan: Plan;
  readonly planning: Planning;
  readonly bounds: Bounds;
  readonly allowances: Allowances;
  /** The commit of the checkout. */
  readonly commit: string;
  /** The records of merged pull requests that were read, newest first. */
  readonly records: readonly MergedRecord[];
  /** The pull requests that this very push brought, newest first. */
  readonly pushed: readonly MergedPull[];
  readonly mismatches: readonly Mismatch[];
  /** What can be noted as approved: how plsync works; undefined when nobody looked. */
  readonly settled: Omit<WorksSeal, "pull"> | undefined;
}

/** How the branch came to this commit; when nothing is compared with it, GitHub's silence is only a remark. */
async function stepsOfPush(
  context: RunContext,
  at: { readonly path: string; readonly named: readonly string[]; readonly tip: string },
  isCompared: boolean,
): Promise<Answer<PushedSteps>> {
  const { collector, command, event, github } = context;
  const none = { ok: true, value: { steps: [], earlier: [], isWhole: false, pulls: [], changesFile: false } } as const;
  if (command !== "apply" || (event.kind !== "push" && !isCompared)) return none;
  const read =
    github === undefined
      ? ({ ok: false, problem: NO_REPOSITORY } as const)
      : await pushedSteps(context, github, at, isCompared);
  if (read.ok || isCompared) return read;
  collector.remark(`The comment of what was merged stays as it is: ${read.problem.said}.`);
  return none;
}

/** `isExact`: entries that follow the interfaces count, too. */
export function digestDiffers(expected: string | undefined, plan: Plan, isExact: boolean): Diagnostic | undefined {
  const { settings, exact } = plan.digests;
  const approved = isExact ? [exact] : [settings, exact];
  if (expected === undefined || approved.includes(expected)) return undefined;
  return {
    code: "digest_differs",
    severity: "error",
    summary: `the plan is not the one that was approved: expected ${shortDigest(expected)}, now ${shortDigest(settings)}`,
    detail:
      "Nothing was written. The log of this run has the plan as it is now. The digest also covers how plsync works: accounts, roles, owner, `max_deletes`.",
    remedy: `If that is what you want, run the workflow again with \`expect-digest: ${isExact ? exact : settings}\`.`,
  };
}

/** What is left to do of the saved plan, where one is applied. */
function planToApply(planning: Planning, saved: SavedPlan | undefined): Plan {
  if (saved === undefined) return planning.plan;
  const { part } = saved;
  const plan = planWithin(part?.saved ?? saved.plan, planning);
  return part === undefined ? plan : part.settle(plan);
}

/** The pull requests that this push brought, newest first; none where GitHub does not tell, which is said. */
export async function pushedPulls(
  context: RunContext,
  configuration: Configuration,
  checkout: Checkout,
): Promise<readonly MergedPull[]> {
  if (!checkout.ok) return [];
  const path = pathInRepository(checkout.top, configuration.path);
  const named = (configuration.namedFiles ?? []).map((name) => namedPath(path, name));
  const read = await stepsOfPush(context, { path, named, tip: checkout.commit }, false);
  return read.ok ? read.value.pulls : [];
}

/** Plans anew, and checks that the plan is what was approved. `checkout`: of the mappings file; anything else than an approved plan ends the run. */
export async function approvedPlan(
  context: RunContext,
  source: PlanSource,
  configuration: Configuration,
  checkout: Checkout,
  saved: SavedPlan | undefined,
): Promise<ApprovedPlan | StepResult> {
  const { collector, command, github, inputs, log } = context;
  const stop = <Kind extends "stopped" | "stale">(kind: Kind, headline: string, found: readonly Diagnostic[]) => {
    collector.report(found);
    return { kind, headline };
  };
  const expected = command === "apply" || spendsAllowance(context) ? inputs.expectDigest : undefined;
  const isCompared =
    command === "apply" && saved === undefined && expected === undefined && inputs.requirement !== "none";
  if (isCompared && inputs.requireApproval === "never") collector.remark(APPROVALS_NOT_ASKED);
  if (!checkout.ok)
    return stop("stopped", "not applied, what is checked out is not known", [checkoutUnknown(checkout)]);
  const { commit } = checkout;
  const path = pathInRepository(checkout.top, configuration.path);
  const named = (configuration.namedFiles ?? []).map((name) => namedPath(path, name));
  // GitHub may take half a minute to know what a push brought: AWS is read meanwhile.
  const [pushed, planning] = await Promise.all([
    stepsOfPush(context, { path, named, tip: commit }, isCompared),
    makePlanning(context, configuration, { kind: "none" }, source, saved, inputs.allowances),
  ]);
  if (!pushed.ok) {
    const unknown = unanswered("what was merged", pushed.problem);
    return stop("stopped", "not applied, what was reviewed is not known", [unknown]);
  }
  const stale = saved === undefined ? [] : staleLists(saved.part?.saved ?? saved.plan, planning);
  if (stale.length > 0) return stop("stale", "not applied, the plan is stale", stale);
  const whole = planToApply(planning, saved);
  // What is left of a saved plan has another digest once a part of it is applied.
  const differs = saved === undefined ? digestDiffers(expected, whole, spendsAllowance(context)) : undefined;
  if (differs !== undefined) {
    showPlan(whole, log);
    return stop("stale", "not applied, the plan is not the one that was approved", [differs]);
  }
  const { allowances: given } = inputs;
  // The digest of the settings is the same whatever the sources bring: it has shown nobody how much a list grows.
  const isGrowthSeen = expected === undefined || expected === whole.digests.exact || saved !== undefined;
  const uncompared = {
    planning,
    plan: isGrowthSeen ? whole : holdUnseenGrowth(whole, additionsOf(configuration)),
    allowances: saved?.part?.allowances ?? given,
    records: [],
    mismatches: [],
    isSettled: expected !== undefined,
  };
  const reviewed: Answer<Reviewed> =
    isCompared && github !== undefined
      ? await reviewedPlan(context, github, pushed.value, { path, named, configuration, planning, allowances: given })
      : { ok: true, value: uncompared };
  if (!reviewed.ok) {
    showPlan(whole, log);
    const unknown = unanswered("what was reviewed", reviewed.problem);
    return stop("stopped", "not applied, what was reviewed is not known", [unknown]);
  }

  const { allowances, plan, records, mismatches, refusal, isSettled } = reviewed.value;
  showPlan(plan, log);
  if (refusal !== undefined) {
    const told = stop("stale", "not applied, how plsync works is not what was reviewed", [refusal]);
    return { ...told, refused: { commit, pulls: pushed.value.pulls } };
  }
  const bounds = saved !== undefined || (isCompared && inputs.requirement === "exact") ? "exact" : "limits";
  const settled = isSettled && command === "apply" ? { works: fileDigest(configuration), path, commit } : undefined;
  const { planning: reviewedPlanning = planning } = reviewed.value;
  const pulls = pushed.value.pulls;
  return {
    kind: "approved",
    plan,
    planning: reviewedPlanning,
    bounds,
    allowances,
    commit,
    records,
    pushed: pulls,
    mismatches,
    settled,
  };
}
