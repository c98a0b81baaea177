// The comment on the pull request that is being planned: marked outdated when a run begins, and given the new plan when it ends.
// A comment that a later run has written is left to that run.
import { editComment } from "../../github/comments.ts";
import { isSameLogin } from "../../github/login.ts";
import { NOTHING_RECORDED, type PlanRecord, writeRecord } from "../../github/plan-record.ts";
import { findComment, putComment, type Sticky, type StickyComment } from "../../github/sticky-comment.ts";
import { runLink } from "../../github/workflow-run.ts";
import { hasChanges, type Plan } from "../../model/plan.ts";
import { recordOf } from "../../plan/approval/compare-record.ts";
import { attentionAlerts, attentionOf } from "../../render/markdown/attention.ts";
import { joinBlocks } from "../../render/markdown/blocks.ts";
import { COMMENT_CHARACTERS } from "../../render/markdown/budget.ts";
import { planBody, planInComment, planningBody } from "../../render/markdown/comment-parts.ts";
import { markdownText } from "../../render/markdown/escape.ts";
import { planComment, planTitle } from "../../render/markdown/plan-comment.ts";
import type { RunContext } from "../context.ts";
import { ALLOW_REMOVALS_LABEL } from "../review/label.ts";
import { withCollected } from "./annotated.ts";
import { fittingRecord, runNumber } from "./comment-record.ts";
import { commentNotTold } from "./not-told.ts";
import type { PlannedStep, StepResult } from "./step-result.ts";

/** Where this run's comment stands; undefined when the run has none. */
function stickyOf({ command, event, github, inputs }: RunContext): (Sticky & { readonly head: string }) | undefined {
  if (event.kind !== "pull_request" || command !== "plan" || inputs.comment === "never" || github === undefined) {
    return undefined;
  }
  return { github, pull: event.number, name: inputs.name, author: inputs.commentAuthor, head: event.head };
}

/** True if a run of a later commit has written the comment since, or if it belongs to a run with another scope. */
function isOfAnotherRun(context: RunContext, { record }: StickyComment): boolean {
  const { only } = context.inputs;
  const isOtherScope = record.scope.length !== only.length || record.scope.some((pattern) => !only.includes(pattern));
  return record.run > runNumber(context) || isOtherScope;
}

function planningRecord(context: RunContext, head: string): PlanRecord {
  const { only: scope } = context.inputs;
  const allow = new Map<string, number>();
  return { state: "planning", head, run: runNumber(context), digest: "", scope, recorded: NOTHING_RECORDED, allow };
}

/** Says in an existing comment, before anything else happens, that its plan is of an older commit. */
export async function markOutdated(context: RunContext): Promise<void> {
  const sticky = stickyOf(context);
  if (sticky === undefined) return;
  const found = await findComment(sticky);
  // What is wrong with GitHub is said when the plan is there.
  if (!found.ok || found.value === undefined) return;
  const { comment, record } = found.value;
  if (record.head === sticky.head || isOfAnotherRun(context, found.value)) return;
  const { head, name } = sticky;
  const outdated = writeRecord(name, planningRecord(context, head));
  const body = planningBody(head, record.head, runLink(context.environment), planInComment(comment.body));
  await editComment(sticky.github, comment.id, `${outdated}\n${body}`);
}

function isWorthAComment(plan: Plan): boolean {
  return hasChanges(plan) || plan.counts.held > 0 || !plan.complete;
}

function remarksOn(allowed: ReadonlyMap<string, number>): readonly string[] {
  if (allowed.size === 0) return [];
  return [`The label \`${ALLOW_REMOVALS_LABEL}\` allows the removals shown here for this merge, up to their number.`];
}

function plannedBody(context: RunContext, { plan, allowed }: PlannedStep, head: string): string {
  const { name } = context.inputs;
  const record: PlanRecord = {
    ...planningRecord(context, head),
    state: "planned",
    digest: plan.digests.settings,
    allow: allowed,
  };
  const recorded = fittingRecord(recordOf(plan), (one) => writeRecord(name, { ...record, recorded: one }));
  const marker = writeRecord(name, { ...record, recorded });
  const title = planTitle(plan);
  const frame = `${marker}\n${planBody(title, "")}`.length;
  const about = { head, run: runLink(context.environment), remarks: remarksOn(allowed) };
  const text = planComment(plan, about, COMMENT_CHARACTERS - frame);
  return `${marker}\n${planBody(title, context.redact(text))}`;
}

/** Diagnostics shown when there is no plan; the log has all of them. */
const MOST_PROBLEMS = 10;

function stoppedBody(context: RunContext, headline: string, head: string): string {
  const { name } = context.inputs;
  const { diagnostics } = context.collector.collected;
  const marker = writeRecord(name, planningRecord(context, head));
  const alerts = attentionAlerts(attentionOf(diagnostics.slice(0, MOST_PROBLEMS), []));
  const title = `### Prefix lists: ${markdownText(headline)}`;
  const text = joinBlocks([title, ...alerts, `${runLink(context.environment)} has the details.`]);
  return `${marker}\n${context.redact(text)}`;
}

/** The body of the comment; undefined when there is nothing to say to a pull request that has none. */
function bodyOf(context: RunContext, result: StepResult, head: string, exists: boolean): string | undefined {
  if (result.kind === "planned") {
    const plan = withCollected(result.plan, context.collector.collected.diagnostics);
    if (!exists && context.inputs.comment === "changes" && !isWorthAComment(plan)) return undefined;
    return plannedBody(context, { ...result, plan }, head);
  }
  return result.kind === "stopped" && exists ? stoppedBody(context, result.headline, head) : undefined;
}

/** Writes the plan, or why there is none, into the pull request's comment. Returns the comment's URL; undefined when there is none. */
export async function writePlanComment(context: RunContext, result: StepResult): Promise<string | undefined> {
  const { collector } = context;
  const sticky = stickyOf(context);
  if (sticky === undefined) return undefined;
  const found = await findComment(sticky);
  if (!found.ok) {
    commentNotTold(context, found.problem);
    return undefined;
  }
  const existing = found.value;
  if (existing !== undefined && isOfAnotherRun(context, existing)) {
    collector.remark(
      "The comment on the pull request was left alone: it is of a later run, or of a run with another `only`.",
    );
    return existing.comment.url;
  }
  const body = bodyOf(context, result, sticky.head, existing !== undefined);
  if (body === undefined) return existing?.comment.url;
  const put = await putComment(sticky, existing?.comment, body);
  if (!put.ok) {
    commentNotTold(context, put.problem);
    return existing?.comment.url;
  }
  const { author, url } = put.value;
  if (author !== "" && !isSameLogin(author, sticky.author)) {
    collector.remark(
      `The token writes as ${author}: set \`comment-author: ${author}\`, or every run makes another comment.`,
    );
  }
  return url;
}
