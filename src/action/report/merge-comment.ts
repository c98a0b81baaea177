// The comments of merged pull requests after an apply: the report, with the reviewed plan folded away. What is not done yet stays
// in the record, so that a later run may do it.

import { NOTHING_REVIEWED, type PlanRecord, writeRecord } from "../../github/plan-record.ts";
import { findComment, putComment } from "../../github/sticky-comment.ts";
import { runLink } from "../../github/workflow-run.ts";
import type { Review } from "../../model/record.ts";
import { scopeOf } from "../../model/scope.ts";
import { reviewOf, stillOpen } from "../../plan/approval/compare-record.ts";
import { needsReview } from "../../plan/review-action.ts";
import { COMMENT_CHARACTERS } from "../../render/markdown/budget.ts";
import { planWithin, reportBody } from "../../render/markdown/comment-parts.ts";
import { reportComment, reportTitle } from "../../render/markdown/report-comment.ts";
import { redactor } from "../../render/redact.ts";
import type { RunContext } from "../context.ts";
import type { MergedRecord } from "../review/records.ts";
import { notCommented } from "./not-told.ts";
import { fittingReview, runNumber } from "./pull-request-comment.ts";
import type { StepResult } from "./step-result.ts";

type Applied = Extract<StepResult, { kind: "applied" }>;

const DONE = new Set(["done", "already", "unchanged"]);

/** A list that the plan no longer has is as it should be, unless a narrowed run did not look at it. */
function isDoneIn({ plan, report }: Applied): (address: string) => boolean {
  const scope = scopeOf(plan.scope);
  const outcomes = new Map(report.rows.map(({ address, outcome }) => [address, outcome]));
  return (address) => {
    const outcome = outcomes.get(address);
    return outcome === undefined ? scope.includes(address) : DONE.has(outcome);
  };
}

/** What is left to do of what was reviewed. */
function openReview(review: Review, applied: Applied): Review {
  const isDone = isDoneIn(applied);
  if (review.kind === "lists") return { kind: "lists", lists: stillOpen(review.lists, isDone) };
  // A root that does not cover the plan says nothing about its lists.
  if (applied.refusals.some(({ reviewed }) => reviewed === undefined)) return review;
  const lists = applied.plan.lists.filter(({ change }) => needsReview(change));
  return { kind: "lists", lists: stillOpen(reviewOf({ ...applied.plan, lists }), isDone) };
}

/** True if this run has something to say to the pull request. */
function isConcerned({ sticky, review }: MergedRecord, { plan, refusals }: Applied, pushed: boolean): boolean {
  if (pushed) return sticky !== undefined || refusals.length > 0;
  const planned = new Set(plan.lists.map(({ address }) => address));
  return review.kind === "root" || [...review.lists.keys()].some((address) => planned.has(address));
}

async function report(context: RunContext, applied: Applied, merged: MergedRecord): Promise<string | undefined> {
  const { name, commentAuthor: author } = context.inputs;
  const { github, environment } = context;
  if (github === undefined) return undefined;
  const { pull } = merged;
  const sticky = { github, pull: pull.number, name, author };
  const found = await findComment(sticky);
  if (!found.ok) {
    notCommented(context, found.problem);
    return undefined;
  }
  const existing = found.value;
  const { plan, refusals } = applied;
  const record: PlanRecord = {
    state: "applied",
    head: pull.head,
    run: runNumber(context),
    digest: plan.digests.settings,
    scope: existing?.record.scope ?? [],
    review: NOTHING_REVIEWED,
    allow: new Map(),
  };
  // What somebody else wrote into the record must not become plsync's own by being written again.
  const open = merged.why === undefined ? openReview(merged.review, applied) : NOTHING_REVIEWED;
  const write = (review: Review): string => writeRecord(name, { ...record, review });
  const marker = write(open.kind === "lists" ? fittingReview(open.lists, write) : open);
  const about = { commit: plan.config.commit ?? "", run: runLink(environment), refusals };
  const title = reportTitle(plan, applied.report);
  const room = COMMENT_CHARACTERS - marker.length - title.length;
  const text = redactor(context.inputs.redact)(reportComment(plan, applied.report, about, room));
  const whole = `${marker}\n${reportBody(title, text, existing && planWithin(existing.comment.body))}`;
  const body = whole.length <= COMMENT_CHARACTERS ? whole : `${marker}\n${reportBody(title, text, undefined)}`;
  const put = await putComment(sticky, existing?.comment, body);
  if (put.ok) return put.value.url;
  notCommented(context, put.problem);
  return undefined;
}

/** Answers where people see the report: of the newest pull request. */
export async function writeMergeComments(context: RunContext, result: StepResult): Promise<string | undefined> {
  if (result.kind !== "applied" || context.command !== "apply" || context.inputs.comment === "never") return undefined;
  const pushed = new Set(result.pushed);
  let url: string | undefined;
  for (const merged of result.reviews) {
    if (isConcerned(merged, result, pushed.has(merged.pull.number))) {
      const at = await report(context, result, merged);
      url ??= at;
    }
  }
  return url;
}
