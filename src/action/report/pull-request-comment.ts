// The comment on the pull request that is being planned: marked outdated when a run begins, and given the new plan when it ends. Whatever
// the comment claims, a run replaces it, unless a signed record there is newer, and writes nothing once the pull request has moved on.

import { type Answer, textField } from "../../github/answer.ts";
import { deleteComment } from "../../github/comments.ts";
import { isSameLogin } from "../../github/login.ts";
import { runLink } from "../../github/pages.ts";
import { planCommentBody, textDigest, visibleText } from "../../github/review/plan-record.ts";
import { recordJson } from "../../github/review/record-json.ts";
import { type Claims, claimsOfStamp, stampCheck } from "../../github/review/stamp.ts";
import {
  findComments,
  putComment,
  type Sticky,
  type StickyComment,
  saysTheSame,
} from "../../github/review/sticky-comment.ts";
import { canonical } from "../../model/canonical.ts";
import type { PlanRecord } from "../../model/record.ts";
import { isSameScope } from "../../model/scope.ts";
import { planInComment, planningBody } from "../../render/markdown/comment-parts.ts";
import type { RunContext } from "../context.ts";
import { type ApprovedBefore, approvedBefore } from "../review/approved-before.ts";
import { stampRecord } from "../review/own-stamp.ts";
import { stampedComment } from "../review/records.ts";
import { isNewer } from "../review/standing-record.ts";
import { commentNotTold } from "./not-told.ts";
import { type PlanText, planningRecord, planTextOf } from "./plan-text.ts";
import type { StepResult } from "./step-result.ts";

interface Place extends Sticky {
  readonly head: string;
}

/** Where this run's comment stands; undefined when the run has none. */
function placeOf({ command, event, github, inputs }: RunContext): Place | undefined {
  if (event.kind !== "pull_request" || command !== "plan" || inputs.comment === "never" || github === undefined) {
    return undefined;
  }
  return { github, pull: event.number, name: inputs.name, author: inputs.commentAuthor, head: event.head };
}

/** The comment that is there. */
interface Existing extends StickyComment {
  /** Of its verified stamp; undefined when nothing in it counts. */
  readonly claims: Claims | undefined;
  /** Comments of the same author that claim the same place. */
  readonly doubles: readonly StickyComment[];
}

async function existingComment(context: RunContext, place: Place): Promise<Answer<Existing | undefined>> {
  const found = await findComments(place);
  if (!found.ok) return found;
  const [first] = found.value;
  if (first === undefined) return { ok: true, value: undefined };
  const check = stampCheck(place.github, context.environment.GITHUB_SERVER_URL ?? "");
  const stamped = await stampedComment(check, found.value);
  if (!stamped.ok) return stamped;
  const kept = "why" in stamped.value ? { ...first, claims: undefined } : stamped.value;
  const doubles = found.value.filter(({ comment }) => comment.id !== kept.comment.id);
  return { ok: true, value: { ...kept, doubles } };
}

/** True if the pull request has another head by now: this run is an old one. */
async function hasMovedOn({ github, head, pull }: Place): Promise<boolean> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const answer = await github.call(route, { pull_number: pull });
  return answer.ok && textField(answer.value, "head", "sha") !== head;
}

/** Who pushed the head: this run knows when a push started it, else an earlier record of this head does. */
function pusherOf({ environment, event }: RunContext, existing: Existing | undefined, head: string): string {
  if (event.kind === "pull_request" && event.pushed) return environment.GITHUB_ACTOR ?? "";
  const record = existing?.claims === undefined ? undefined : existing.claimed.record;
  return record?.head === head ? record.pusher : "";
}

/** Signs what the text shows, and puts both together; without a signature the text says why. */
async function signedBody(
  context: RunContext,
  { record, text }: PlanText,
): Promise<{ readonly body: string; readonly claims: Claims | undefined }> {
  const { name } = context.inputs;
  const redacted = context.redact(text([]));
  const signed: PlanRecord = { ...record, text: textDigest(redacted) };
  const stamping = await stampRecord(context, signed);
  if (stamping.ok) {
    const { stamp } = stamping;
    return { body: planCommentBody(name, signed, stamp, redacted), claims: claimsOfStamp(stamp) };
  }
  const said = record.state === "planned" ? [stamping.why] : [];
  return { body: planCommentBody(name, record, undefined, context.redact(text(said))), claims: undefined };
}

/** Says in an existing comment, before anything else happens, that its plan is of an older commit. */
export async function markOutdated(context: RunContext): Promise<void> {
  const place = placeOf(context);
  if (place === undefined) return;
  const found = await existingComment(context, place);
  // What is wrong with GitHub is said when the plan is there.
  if (!found.ok || found.value === undefined) return;
  const { claimed, claims, comment } = found.value;
  const before = claims === undefined ? undefined : claimed.record?.head;
  if (before === place.head || (await hasMovedOn(place))) return;
  const plan = claims === undefined || !claimed.showsItsText ? undefined : planInComment(comment.body);
  const run = runLink(context.environment);
  const text = planningBody({ head: place.head, before: before ?? "", run, name: place.name }, plan);
  const pusher = pusherOf(context, found.value, place.head);
  const { body } = await signedBody(context, { record: planningRecord(context, place.head, pusher), text: () => text });
  await putComment(place, comment, body);
}

/** All that a record says but where and when it was said. */
function essence(record: PlanRecord): string {
  return canonical({ ...recordJson(record), base: "", merge: "", text: "", pusher: "" });
}

/** True if the comment says already what this run would say, signed where this run would sign. */
function isSaid(existing: Existing, record: PlanRecord, body: string, isSigned: boolean): boolean {
  const { claimed, claims, comment } = existing;
  if (!saysTheSame(visibleText(comment.body), visibleText(body))) return false;
  if (!isSigned) return claims === undefined;
  return (
    claims !== undefined &&
    claimed.showsItsText &&
    claimed.record !== undefined &&
    essence(claimed.record) === essence(record)
  );
}

/** The approval that this plan comes after; where GitHub does not tell, that is said, and nothing is marked. */
async function approvalSoFar(
  context: RunContext,
  { github, head }: Place,
  existing: Existing | undefined,
): Promise<ApprovedBefore | undefined> {
  if (existing?.claims === undefined) return undefined;
  const approved = await approvedBefore(context, github, existing.comment.nodeId, head);
  if (approved.ok) return approved.value;
  context.collector.remark(`What has changed since an approval is not marked: ${approved.problem.said}.`);
  return undefined;
}

/** Writes the plan, or why there is none, into the pull request's comment. Returns the comment's URL; undefined when there is none. */
export async function writePlanComment(context: RunContext, result: StepResult): Promise<string | undefined> {
  const { collector } = context;
  const place = placeOf(context);
  if (place === undefined) return undefined;
  const found = await existingComment(context, place);
  if (!found.ok) {
    commentNotTold(context, found.problem);
    return undefined;
  }
  const existing = found.value;
  const { record } = existing?.claims === undefined ? {} : existing.claimed;
  const isOtherScope = record !== undefined && !isSameScope(record.scope, context.inputs.only);
  const approved = await approvalSoFar(context, place, existing);
  const before = { pusher: pusherOf(context, existing, place.head), approved };
  const plan = planTextOf(context, result, place.head, before, existing !== undefined);
  if (plan === undefined) return existing?.comment.url;
  const { body, claims } = await signedBody(context, plan);
  const isOutrun = existing?.claims !== undefined && claims !== undefined && isNewer(existing.claims, claims);
  if (isOtherScope || isOutrun || (await hasMovedOn(place))) {
    collector.remark(
      "The comment on the pull request was left alone: it is of a later run or head, or of a run with another `only`.",
    );
    return existing?.comment.url;
  }
  for (const { comment } of existing?.doubles ?? []) {
    const deleted = await deleteComment(place.github, comment.id);
    if (!deleted.ok) commentNotTold(context, deleted.problem);
  }
  if (existing !== undefined && isSaid(existing, plan.record, body, claims !== undefined)) return existing.comment.url;
  const put = await putComment(place, existing?.comment, body);
  if (!put.ok) {
    commentNotTold(context, put.problem);
    return existing?.comment.url;
  }
  const { author, url } = put.value;
  if (author !== "" && !isSameLogin(author, place.author)) {
    collector.remark(
      `The token writes as ${author}: set \`comment-author: ${author}\`, or every run makes another comment.`,
    );
  }
  return url;
}
