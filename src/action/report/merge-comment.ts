// The comments of merged pull requests after an apply: the report, with the reviewed plan folded away. The record stays as it is: what is
// applied already is known from the tags of the lists.

import { runLink } from "../../github/pages.ts";
import { isSamePull, type MergedPull } from "../../github/review/merge-history.ts";
import { planMarker, readPlanComment } from "../../github/review/plan-record.ts";
import { findComments, putComment, type StickyComment, saysTheSame } from "../../github/review/sticky-comment.ts";
import { readSeal, type StampedSeal, withSeal } from "../../github/review/works-seal.ts";
import { attentionAlerts, attentionOf } from "../../render/markdown/attention.ts";
import { joinBlocks } from "../../render/markdown/blocks.ts";
import { COMMENT_CHARACTERS } from "../../render/markdown/budget.ts";
import { commentTitle, planInComment, reportBody } from "../../render/markdown/comment-parts.ts";
import { markdownText } from "../../render/markdown/escape.ts";
import { reportComment, reportTitle } from "../../render/markdown/report-comment.ts";
import { shortCommit } from "../../render/wording.ts";
import type { RunContext } from "../context.ts";
import type { MergedRecord } from "../review/records.ts";
import { commentNotTold } from "./not-told.ts";
import { pageLinks } from "./page-links.ts";
import { noteByHand, noteFor } from "./settled-note.ts";
import type { AppliedStep, StaleStep, StepResult } from "./step-result.ts";

/** Said in every report of an apply with `never`. */
export const APPROVALS_NOT_ASKED =
  "Approvals were not looked at, because `require-approval` is `never`: what the plan showed when it was merged counts.";

/** True if the record of an earlier pull request had a say in what this run did. */
function hadASay({ verified }: MergedRecord, { plan }: AppliedStep): boolean {
  if (verified === undefined) return false;
  const { recorded } = verified.record;
  return recorded.kind === "root" || plan.lists.some(({ address }) => recorded.lists.has(address));
}

/** The pull requests that this run has something to say to, newest first. */
function concerned(applied: AppliedStep): readonly MergedPull[] {
  const earlier = applied.records.filter((merged) => hadASay(merged, applied)).map(({ pull }) => pull);
  return [...applied.pushed, ...earlier.filter((pull) => !applied.pushed.some((pushed) => isSamePull(pull, pushed)))];
}

/** The first line, with record, stamp and what an apply noted as they are. `note`: what this one notes. */
function markerOf(name: string, existing: StickyComment | undefined, note: StampedSeal | undefined): string {
  const [line = ""] = (existing?.comment.body ?? "").split(/\r?\n/, 1);
  const isKept = readPlanComment(name, line)?.stamp !== undefined || readSeal(name, line) !== undefined;
  const kept = isKept ? line : planMarker(name, undefined, undefined);
  return note === undefined ? kept : withSeal(name, kept, note);
}

/** The whole comment: without the reviewed plan where that would be too long. */
function mergedBody(
  context: RunContext,
  applied: AppliedStep,
  existing: StickyComment | undefined,
  note: StampedSeal | undefined,
): string {
  const { plan, report, mismatches } = applied;
  const marker = markerOf(context.inputs.name, existing, note);
  const { requireApproval, requirement } = context.inputs;
  const remarks = requireApproval === "never" && requirement !== "none" ? [APPROVALS_NOT_ASKED] : [];
  const links = pageLinks(context.environment);
  const about = { commit: plan.config.commit ?? "", run: runLink(context.environment), mismatches, remarks, links };
  const title = reportTitle(plan, report, context.inputs.name);
  const room = COMMENT_CHARACTERS - marker.length - title.length;
  const text = context.redact(reportComment(plan, report, about, room));
  const reviewed = existing && planInComment(existing.comment.body);
  const whole = `${marker}\n${reportBody(title, text, reviewed)}`;
  return whole.length <= COMMENT_CHARACTERS ? whole : `${marker}\n${reportBody(title, text, undefined)}`;
}

/** Returns the URL of the comment; undefined when there is none, or when it could not be written, which is then reported. */
async function writeMergeComment(
  context: RunContext,
  applied: AppliedStep,
  pull: MergedPull,
): Promise<string | undefined> {
  const { name, commentAuthor: author } = context.inputs;
  const { github } = context;
  if (github === undefined) return undefined;
  const sticky = { github, pull: pull.number, name, author };
  const found = await findComments(sticky);
  if (!found.ok) {
    commentNotTold(context, found.problem);
    return undefined;
  }
  const known = applied.records.find((merged) => isSamePull(merged.pull, pull))?.sticky?.comment.id;
  const existing = found.value.find(({ comment }) => comment.id === known) ?? found.value[0];
  if (existing === undefined && applied.mismatches.length === 0) return undefined;
  const isPushed = applied.pushed.some((pushed) => isSamePull(pushed, pull));
  const note = isPushed ? await noteFor(context, applied, pull, existing?.comment.body ?? "") : undefined;
  const body = mergedBody(context, applied, existing, note);
  if (existing !== undefined && saysTheSame(existing.comment.body, body)) return existing.comment.url;
  const put = await putComment(sticky, existing?.comment, body);
  if (put.ok) return put.value.url;
  commentNotTold(context, put.problem);
  return undefined;
}

/** The whole comment of a push of which nothing may be applied. */
function refusedBody(
  context: RunContext,
  headline: string,
  commit: string,
  existing: StickyComment | undefined,
): string {
  const marker = markerOf(context.inputs.name, existing, undefined);
  const { diagnostics } = context.collector.collected;
  const sentence = `Nothing was changed at ${shortCommit(commit)} in ${runLink(context.environment)}.`;
  const text = context.redact(
    joinBlocks([sentence, ...attentionAlerts(attentionOf(diagnostics, [], { links: pageLinks(context.environment) }))]),
  );
  const title = commentTitle(markdownText(headline), context.inputs.name);
  const reviewed = existing && planInComment(existing.comment.body);
  const whole = `${marker}\n${reportBody(title, text, reviewed)}`;
  return whole.length <= COMMENT_CHARACTERS ? whole : `${marker}\n${reportBody(title, text, undefined)}`;
}

/** Tells the pull requests of a push that nothing of it may be applied, and why. */
async function writeRefusals(context: RunContext, { headline, refused }: StaleStep): Promise<string | undefined> {
  const { name, commentAuthor: author } = context.inputs;
  const { github } = context;
  let url: string | undefined;
  for (const pull of github === undefined ? [] : (refused?.pulls ?? [])) {
    if (github === undefined || refused === undefined) break;
    const sticky = { github, pull: pull.number, name, author };
    const found = await findComments(sticky);
    const existing = found.ok ? found.value[0] : undefined;
    const put = found.ok
      ? await putComment(sticky, existing?.comment, refusedBody(context, headline, refused.commit, existing))
      : found;
    if (!put.ok) commentNotTold(context, put.problem);
    else url ??= put.value.url;
  }
  return url;
}

/** After a reviewed apply, writes every comment that it concerns. Returns the URL of the newest pull request's, if any. */
export async function writeMergeComments(context: RunContext, result: StepResult): Promise<string | undefined> {
  if (context.command !== "apply" || context.inputs.comment === "never") return undefined;
  if (result.kind === "stale") return writeRefusals(context, result);
  if (result.kind !== "applied") return undefined;
  let url: string | undefined;
  for (const pull of concerned(result)) {
    const written = await writeMergeComment(context, result, pull);
    url ??= written;
  }
  if (context.event.kind === "workflow_dispatch") await noteByHand(context, result);
  return url;
}
