// The text of a plan comment, and the record that goes with it: of a plan, or of why there is none.

import { checkoutOf, pathInRepository } from "../../github/checkout.ts";
import { runLink } from "../../github/pages.ts";
import { NOTHING_RECORDED } from "../../github/review/record-json.ts";
import { inFileOrder } from "../../model/diagnostics/diagnostic.ts";
import { hasChanges, type Plan } from "../../model/plan.ts";
import type { PlanRecord, RecordedFile, RecordedList } from "../../model/record.ts";
import { counted } from "../../model/sentence.ts";
import { recordOf } from "../../plan/approval/compare-record.ts";
import { differencesSince } from "../../plan/approval/since-approval.ts";
import { attentionAlerts, attentionOf } from "../../render/markdown/attention.ts";
import { joinBlocks } from "../../render/markdown/blocks.ts";
import { COMMENT_CHARACTERS } from "../../render/markdown/budget.ts";
import { commentTitle, otherBranchRemarks, planBody, planInComment } from "../../render/markdown/comment-parts.ts";
import { markdownText } from "../../render/markdown/escape.ts";
import { planComment, planTitle } from "../../render/markdown/plan-comment.ts";
import { entriesIn } from "../../render/markdown/shown-entries.ts";
import type { SinceApproval } from "../../render/markdown/since-approval.ts";
import { shortCommit } from "../../render/wording.ts";
import type { RunContext } from "../context.ts";
import type { ApprovedBefore } from "../review/approved-before.ts";
import { ALLOW_REMOVALS_LABEL } from "../review/label.ts";
import { workflowRemarks } from "../review/own-workflow.ts";
import { withCollected } from "./annotated.ts";
import { fittingRecord } from "./comment-record.ts";
import { pageLinks } from "./page-links.ts";
import type { PlannedStep, StepResult } from "./step-result.ts";

export interface PlanText {
  /** Still without the digest of its text. */
  readonly record: PlanRecord;
  /** Markdown. `unsigned`: why GitHub has not signed the record, each a sentence; empty when it has. */
  readonly text: (unsigned: readonly string[]) => string;
}

/** The record of a text that approves nothing. `pusher`: of the head. */
export function planningRecord({ environment, inputs }: RunContext, head: string, pusher: string): PlanRecord {
  return {
    state: "planning",
    head,
    base: "",
    merge: environment.GITHUB_SHA ?? "",
    name: inputs.name,
    path: "",
    scope: inputs.only,
    shard: "",
    pusher,
    text: "",
    recorded: NOTHING_RECORDED,
    file: undefined,
    allow: new Map(),
  };
}

function isWorthAComment(plan: Plan): boolean {
  return hasChanges(plan) || (plan.settingChanges ?? []).length > 0 || plan.counts.held > 0 || !plan.complete;
}

function labelRemarks(allowed: ReadonlyMap<string, number>): readonly string[] {
  if (allowed.size === 0) return [];
  return [`The label \`${ALLOW_REMOVALS_LABEL}\` allows the removals shown here for this merge, up to their number.`];
}

/** Characters that the parts of a stamp may have; GitHub's have some 2,500. */
const STAMP_CHARACTERS = 6000;

/** What people know of the pull request before this plan is shown. */
export interface Before {
  /** Who pushed the head; empty when not known. */
  readonly pusher: string;
  readonly approved: ApprovedBefore | undefined;
}

/** What the plan shows that was not approved; undefined without an approval that counts. */
function sinceApproval(
  { inputs }: RunContext,
  { approved }: Before,
  lists: ReadonlyMap<string, RecordedList>,
  file: RecordedFile | undefined,
): SinceApproval | undefined {
  if (approved?.kind !== "record") return undefined;
  const { by, commit, record, text } = approved;
  // Shortened addresses say nothing about which entries they were.
  const entries = inputs.redact ? new Map() : entriesIn(planInComment(text) ?? "");
  return { by, commit, entries, ...differencesSince(record, { lists, file }) };
}

function voidRemarks({ approved }: Before): readonly string[] {
  if (approved?.kind !== "void") return [];
  const { by, commit, why } = approved;
  return [
    `The approval by ${markdownText(by)} of ${shortCommit(commit)} counts for nothing: ${markdownText(why)}. Approve what is shown here.`,
  ];
}

function planned(context: RunContext, { plan, allowed, basis }: PlannedStep, head: string, before: Before): PlanText {
  const { environment, event } = context;
  const { pusher } = before;
  const checkout = checkoutOf(plan.config.path, environment);
  const top = checkout.ok ? checkout.top : environment.GITHUB_WORKSPACE || process.cwd();
  const rest: PlanRecord = {
    ...planningRecord(context, head, pusher),
    state: "planned",
    // Where it is not known what is checked out, or a link names another file than commits do, nothing can be verified.
    merge: checkout.ok && !checkout.isLinked ? checkout.commit : "",
    base: basis?.base ?? "",
    path: pathInRepository(top, plan.config.path),
    file: basis?.file,
    allow: allowed,
  };
  const lists = recordOf(plan, basis?.before ?? (() => undefined));
  const { record, characters } = fittingRecord(lists, rest);
  const title = planTitle(plan, context.inputs.name);
  const frame = characters + STAMP_CHARACTERS + planBody(title, "").length;
  const run = runLink(environment);
  const known = [...voidRemarks(before), ...labelRemarks(allowed)];
  const never = [
    ...(event.kind === "pull_request" ? otherBranchRemarks(event.into) : []),
    ...workflowRemarks(context, checkout, basis?.base ?? ""),
  ];
  const since = sinceApproval(context, before, lists, basis?.file);
  const reader = { links: pageLinks(environment, checkout), label: ALLOW_REMOVALS_LABEL };
  return {
    record,
    text: (unsigned) => {
      const about = { head, run, notApplied: [...never, ...unsigned], remarks: known, since, reader };
      return planBody(title, planComment(plan, about, COMMENT_CHARACTERS - frame));
    },
  };
}

/** Diagnostics shown when there is no plan; the log has all of them. */
const MOST_PROBLEMS = 10;

function stopped(context: RunContext, headline: string, head: string, pusher: string): PlanText {
  const { diagnostics } = context.collector.collected;
  const { environment, inputs } = context;
  const links = pageLinks(environment);
  const alerts = attentionAlerts(attentionOf(inFileOrder(diagnostics).slice(0, MOST_PROBLEMS), [], { links }));
  const rest = diagnostics.length - MOST_PROBLEMS;
  const more = rest > 0 ? counted(rest, "more problem") : "the details";
  const text = joinBlocks([
    commentTitle(markdownText(headline), inputs.name),
    ...alerts,
    `Nothing was planned at ${shortCommit(head)}. The log of ${runLink(environment)} has ${more}.`,
  ]);
  return { record: planningRecord(context, head, pusher), text: () => text };
}

/** What the comment should say; undefined when there is nothing to say to a pull request that has none. */
export function planTextOf(
  context: RunContext,
  result: StepResult,
  head: string,
  before: Before,
  exists: boolean,
): PlanText | undefined {
  if (result.kind === "planned") {
    const plan = withCollected(result.plan, context.collector.collected.diagnostics);
    if (!exists && context.inputs.comment === "changes" && !isWorthAComment(plan)) return undefined;
    return planned(context, { ...result, plan }, head, before);
  }
  return result.kind === "stopped" ? stopped(context, result.headline, head, before.pusher) : undefined;
}
