// The comments of merged pull requests after an apply: the report, with the reviewed plan folded away. What is not done yet stays
// in the record, so that a later run may do it.
import { NOTHING_RECORDED, type PlanRecord, writeRecord } from "../../github/plan-record.ts";
import { findComment, putComment } from "../../github/sticky-comment.ts";
import { runLink } from "../../github/workflow-run.ts";
import type { RecordedLists } from "../../model/record.ts";
import { scopeOf } from "../../model/scope.ts";
import { recordOf, stillOpen } from "../../plan/approval/compare-record.ts";
import { needsReview } from "../../plan/review-action.ts";
import { COMMENT_CHARACTERS } from "../../render/markdown/budget.ts";
import { planInComment, reportBody } from "../../render/markdown/comment-parts.ts";
import { reportComment, reportTitle } from "../../render/markdown/report-comment.ts";
import type { RunContext } from "../context.ts";
import type { MergedRecord } from "../review/records.ts";
import { fittingRecord, runNumber } from "./comment-record.ts";
import { commentNotTold } from "./not-told.ts";
import type { AppliedStep, StepResult } from "./step-result.ts";

const DONE = new Set(["done", "already", "unchanged"]);

/** A list that the plan no longer has is as it should be, unless a narrowed run did not look at it. */
function isDoneIn({ plan, report }: AppliedStep): (address: string) => boolean {
  const scope = scopeOf(plan.scope);
  const outcomes = new Map(report.rows.map(({ address, outcome }) => [address, outcome]));
  return (address) => {
    const outcome = outcomes.get(address);
    return outcome === undefined ? scope.includes(address) : DONE.has(outcome);
  };
}

/** What is left to do of what was recorded. */
function stillRecorded(recorded: RecordedLists, applied: AppliedStep): RecordedLists {
  const isDone = isDoneIn(applied);
  if (recorded.kind === "lists") return { kind: "lists", lists: stillOpen(recorded.lists, isDone) };
  // A root that does not cover the plan says nothing about its lists.
  if (applied.mismatches.some(({ recorded: known }) => known === undefined)) return recorded;
  const lists = applied.plan.lists.filter(({ change }) => needsReview(change));
  return { kind: "lists", lists: stillOpen(recordOf({ ...applied.plan, lists }), isDone) };
}

/** True if this run has something to say to the pull request. */
function isConcerned({ sticky, recorded }: MergedRecord, { plan, mismatches }: AppliedStep, pushed: boolean): boolean {
  if (pushed) return sticky !== undefined || mismatches.length > 0;
  const planned = new Set(plan.lists.map(({ address }) => address));
  return recorded.kind === "root" || [...recorded.lists.keys()].some((address) => planned.has(address));
}

/** The whole comment: without the reviewed plan where that would be too long. `before`: its body so far. */
function mergedBody(
  context: RunContext,
  applied: AppliedStep,
  merged: MergedRecord,
  before: { readonly body: string; readonly scope: readonly string[] } | undefined,
): string {
  const { name } = context.inputs;
  const { plan, report, mismatches } = applied;
  const record: PlanRecord = {
    state: "applied",
    head: merged.pull.head,
    run: runNumber(context),
    digest: plan.digests.settings,
    scope: before?.scope ?? [],
    recorded: NOTHING_RECORDED,
    allow: new Map(),
  };
  // An untrusted record must not become plsync's own by being written again.
  const open = merged.why === undefined ? stillRecorded(merged.recorded, applied) : NOTHING_RECORDED;
  const write = (recorded: RecordedLists): string => writeRecord(name, { ...record, recorded });
  const marker = write(open.kind === "lists" ? fittingRecord(open.lists, write) : open);
  const about = { commit: plan.config.commit ?? "", run: runLink(context.environment), mismatches };
  const title = reportTitle(plan, report);
  const room = COMMENT_CHARACTERS - marker.length - title.length;
  const text = context.redact(reportComment(plan, report, about, room));
  const whole = `${marker}\n${reportBody(title, text, before && planInComment(before.body))}`;
  return whole.length <= COMMENT_CHARACTERS ? whole : `${marker}\n${reportBody(title, text, undefined)}`;
}

/** Returns the URL of the comment; undefined when it could not be written, which is then reported. */
async function writeMergeComment(
  context: RunContext,
  applied: AppliedStep,
  merged: MergedRecord,
): Promise<string | undefined> {
  const { name, commentAuthor: author } = context.inputs;
  const { github } = context;
  if (github === undefined) return undefined;
  const sticky = { github, pull: merged.pull.number, name, author };
  const found = await findComment(sticky);
  if (!found.ok) {
    commentNotTold(context, found.problem);
    return undefined;
  }
  const existing = found.value;
  const before = existing && { body: existing.comment.body, scope: existing.record.scope };
  const put = await putComment(sticky, existing?.comment, mergedBody(context, applied, merged, before));
  if (put.ok) return put.value.url;
  commentNotTold(context, put.problem);
  return undefined;
}

/** After a reviewed apply, writes every comment that it concerns. Returns the URL of the newest pull request's, if any. */
export async function writeMergeComments(context: RunContext, result: StepResult): Promise<string | undefined> {
  if (result.kind !== "applied" || context.command !== "apply" || context.inputs.comment === "never") return undefined;
  const pushed = new Set(result.pushed);
  let url: string | undefined;
  for (const merged of result.records) {
    if (!isConcerned(merged, result, pushed.has(merged.pull.number))) continue;
    const written = await writeMergeComment(context, result, merged);
    url ??= written;
  }
  return url;
}
