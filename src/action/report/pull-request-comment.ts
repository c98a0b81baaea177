// The comment on the pull request that is being planned: marked outdated when a run begins, and given the new plan when it ends.
// A comment that a later run has written is left to that run.
import { editComment } from "../../github/comments.ts";
import { NOTHING_REVIEWED, type PlanRecord, writeRecord } from "../../github/plan-record.ts";
import { findComment, putComment, type Sticky, type StickyComment } from "../../github/sticky-comment.ts";
import { runLink } from "../../github/workflow-run.ts";
import { hasChanges, type Plan } from "../../model/plan.ts";
import type { Review, ReviewedList } from "../../model/record.ts";
import { sha256 } from "../../model/sha256.ts";
import { reviewOf, reviewRoot } from "../../plan/approval/compare-record.ts";
import { attentionAlerts, attentionOf } from "../../render/markdown/attention.ts";
import { joinBlocks } from "../../render/markdown/blocks.ts";
import { COMMENT_CHARACTERS } from "../../render/markdown/budget.ts";
import { planBody, planningBody, planWithin } from "../../render/markdown/comment-parts.ts";
import { markdownText } from "../../render/markdown/escape.ts";
import { planComment, planTitle } from "../../render/markdown/plan-comment.ts";
import { redactor } from "../../render/redact.ts";
import type { RunContext } from "../context.ts";
import { ALLOW_REMOVALS_LABEL } from "../review/label.ts";
import { notCommented } from "./not-told.ts";
import type { StepResult } from "./step-result.ts";

/** Characters; some 120 lists. Beyond it, one digest stands for all of them. */
const MOST_OF_RECORD = 20_000;

/** Where the comment of this run stands; undefined when the run has none. */
function stickyOf({ command, event, github, inputs }: RunContext): (Sticky & { readonly head: string }) | undefined {
  if (event.kind !== "pull_request" || command !== "plan" || inputs.comment === "never" || github === undefined) {
    return undefined;
  }
  return { github, pull: event.number, name: inputs.name, author: inputs.commentAuthor, head: event.head };
}

export function runNumber({ environment }: RunContext): number {
  return Number(environment.GITHUB_RUN_ID) || 0;
}

/** A run of a later commit has taken over, or a run with another scope has this comment. */
function isForeign(context: RunContext, { record }: StickyComment): boolean {
  const { only } = context.inputs;
  const isOtherScope = record.scope.length !== only.length || record.scope.some((pattern) => !only.includes(pattern));
  return record.run > runNumber(context) || isOtherScope;
}

/** Says in the comment, before anything else, that its plan is of an older commit. */
export async function markOutdated(context: RunContext): Promise<void> {
  const sticky = stickyOf(context);
  if (sticky === undefined) return;
  const found = await findComment(sticky);
  // What is wrong with GitHub is said when the plan is there.
  if (!found.ok || found.value === undefined) return;
  const { comment, record } = found.value;
  if (record.head === sticky.head || isForeign(context, found.value)) return;
  const { head, name } = sticky;
  const outdated = writeRecord(name, emptyRecord(context, head));
  const body = planningBody(head, record.head, runLink(context.environment), planWithin(comment.body));
  await editComment(sticky.github, comment.id, `${outdated}\n${body}`);
}

function emptyRecord(context: RunContext, head: string): PlanRecord {
  const { only: scope } = context.inputs;
  const allow = new Map<string, number>();
  return { state: "planning", head, run: runNumber(context), digest: "", scope, review: NOTHING_REVIEWED, allow };
}

/** The lists one by one as long as they fit. */
export function fittingReview(lists: ReadonlyMap<string, ReviewedList>, write: (review: Review) => string): Review {
  const review = { kind: "lists", lists } as const;
  return write(review).length <= MOST_OF_RECORD ? review : reviewRoot(lists, sha256);
}

function isWorthAComment(plan: Plan): boolean {
  return hasChanges(plan) || plan.counts.held > 0 || !plan.complete;
}

/** The body of the comment; undefined when there is nothing to say to a pull request that has none. */
function bodyOf(context: RunContext, result: StepResult, head: string, exists: boolean): string | undefined {
  const { name, comment } = context.inputs;
  const run = runLink(context.environment);
  if (result.kind === "planned") {
    const { allowed, diagnostics } = result;
    const plan = { ...result.plan, diagnostics: [...diagnostics, ...result.plan.diagnostics] };
    if (!exists && comment === "changes" && !isWorthAComment(plan)) return undefined;
    const record = {
      ...emptyRecord(context, head),
      state: "planned",
      digest: plan.digests.settings,
      allow: allowed,
    } as const;
    const review = fittingReview(reviewOf(plan), (one) => writeRecord(name, { ...record, review: one }));
    const marker = writeRecord(name, { ...record, review });
    const title = planTitle(plan);
    const frame = `${marker}\n${planBody(title, "")}`.length;
    const about = { head, run, remarks: remarksOn(allowed) };
    const text = planComment(plan, about, COMMENT_CHARACTERS - frame);
    return `${marker}\n${planBody(title, redactor(context.inputs.redact)(text))}`;
  }
  if (result.kind === "stopped" && exists) {
    const marker = writeRecord(name, emptyRecord(context, head));
    const alerts = attentionAlerts(attentionOf(result.diagnostics.slice(0, MOST_PROBLEMS), []));
    const title = `### Prefix lists: ${markdownText(result.headline)}`;
    const text = joinBlocks([title, ...alerts, `${run} has the details.`]);
    return `${marker}\n${redactor(context.inputs.redact)(text)}`;
  }
  return undefined;
}

/** The log has all of them. */
const MOST_PROBLEMS = 10;

function remarksOn(allowed: ReadonlyMap<string, number>): readonly string[] {
  if (allowed.size === 0) return [];
  return [`The label \`${ALLOW_REMOVALS_LABEL}\` allows the removals shown here for this merge, up to their number.`];
}

/** Writes the plan, or why there is none; answers where people see it. */
export async function writePlanComment(context: RunContext, result: StepResult): Promise<string | undefined> {
  const sticky = stickyOf(context);
  if (sticky === undefined) return undefined;
  const found = await findComment(sticky);
  if (!found.ok) {
    notCommented(context, found.problem);
    return undefined;
  }
  const existing = found.value;
  if (existing !== undefined && isForeign(context, existing)) {
    context.remark(
      "The comment on the pull request was left alone: it is of a later run, or of a run with another `only`.",
    );
    return existing.comment.url;
  }
  const body = bodyOf(context, result, sticky.head, existing !== undefined);
  if (body === undefined) return existing?.comment.url;
  const put = await putComment(sticky, existing?.comment, body);
  if (!put.ok) {
    notCommented(context, put.problem);
    return existing?.comment.url;
  }
  const { author, url } = put.value;
  if (author !== "" && author.toLowerCase() !== sticky.author.toLowerCase()) {
    context.remark(
      `The token writes as ${author}: set \`comment-author: ${author}\`, or every run makes another comment.`,
    );
  }
  return url;
}
