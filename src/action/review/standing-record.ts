// Which record of a plan comment counts: the one in the text that people had before them when they approved, or without an approval when
// the pull request was merged. Pure; github/review/comment-history.ts has read everything.
//
//   approvals by people with write access   require-approval   counts: the record in the text that stood
//   one or more                             auto, always       at the newest of them, of the commit that it is on
//   none                                    auto               at the merge, of the head that was merged
//   none                                    always             none
//   (not looked at)                         never              at the merge, of the head that was merged
//
// Since that record was made and until then, every text must be one that plsync wrote and GitHub signed, and none may have come twice: an
// older text that was put back would let people read one plan and approve another.

import { isSameLogin } from "../../github/login.ts";
import type { Approval, CommentHistory, CommentVersion } from "../../github/review/comment-history.ts";
import type { Claimed } from "../../github/review/plan-record.ts";
import type { Claims } from "../../github/review/stamp.ts";
import type { PlanRecord } from "../../model/record.ts";
import { shortCommit } from "../../render/wording.ts";
import type { ApprovalRule } from "../inputs/approval-rule.ts";

/** A text of the comment, and what is certain about it. */
export interface ReadVersion {
  readonly version: CommentVersion;
  readonly claimed: Claimed | undefined;
  /** Of the verified stamp; undefined without one. */
  readonly claims: Claims | undefined;
}

export interface Question {
  readonly rule: ApprovalRule;
  readonly history: Pick<CommentHistory, "approvals" | "author">;
  /** Oldest first. */
  readonly versions: readonly ReadVersion[];
  /** The login that plsync writes as. */
  readonly writer: string;
  /** The head that was merged, and when: ISO 8601, UTC. */
  readonly head: string;
  readonly mergedAt: string;
}

export type Standing =
  | { readonly ok: true; readonly record: PlanRecord; readonly claims: Claims; readonly approval: Approval | undefined }
  /** `why` is a clause about the pull request. */
  | { readonly ok: false; readonly why: string };

function no(why: string): Standing {
  return { ok: false, why };
}

/** Seconds since 1970, as tokens have it. */
function seconds(at: string): number {
  return Math.floor(Date.parse(at) / 1000);
}

/** When the run was given its token, in seconds since 1970. */
export function madeAt(claims: Claims): number {
  return typeof claims.iat === "number" ? claims.iat : Number.POSITIVE_INFINITY;
}

/** True if the first record is newer than the second: by when it was made, then by the number of its run. */
export function isNewer(a: Claims, b: Claims): boolean {
  return madeAt(a) - madeAt(b) > 0 || (madeAt(a) === madeAt(b) && Number(a.run_id) > Number(b.run_id));
}

/**
 * Approvals before the merge that are not by the author or by someone who had pushed to the pull request. Who pushes after they approved
 * (GitHub's "Update branch" is a push, too) has approved all the same, and nothing of that push.
 */
function counting({ history, versions, mergedAt }: Question): readonly Approval[] {
  const pushes = versions.flatMap(({ claimed, claims, version }) => {
    const { record } = claimed ?? {};
    return claims === undefined || record === undefined
      ? []
      : [{ by: record.pusher, head: record.head, at: version.at }];
  });
  return history.approvals.filter((approval) => {
    const own = pushes.filter(({ at, head }) => at <= approval.at || head === approval.commit);
    const involved = [history.author, ...own.map(({ by }) => by)];
    return approval.at < mergedAt && !involved.some((login) => isSameLogin(login, approval.by));
  });
}

/** Why the texts from when the record was made until it counted cannot be relied on; undefined when they can. */
function tampered(
  standing: ReadVersion,
  claims: Claims,
  earlier: readonly ReadVersion[],
  writer: string,
): string | undefined {
  const since = earlier.filter(({ version }) => version === standing.version || seconds(version.at) >= madeAt(claims));
  for (const { version, claimed, claims: stamped } of since) {
    if (!isSameLogin(version.by, writer)) return `its plan comment was edited by ${version.by}`;
    if (version.body === undefined) return "a version of its plan comment was deleted from the edit history";
    if (stamped === undefined || claimed?.showsItsText !== true)
      return "its plan comment showed text that plsync did not write";
  }
  const same = earlier.filter(({ claimed }) => claimed?.digest === standing.claimed?.digest);
  return same.length > 1 ? "an older version of its plan comment was put back" : undefined;
}

function newestOf(head: string, versions: readonly ReadVersion[]): Claims | undefined {
  const made = versions.flatMap(({ claimed, claims }) => {
    const isOfHead = claimed?.record?.state === "planned" && claimed.record.head === head;
    return isOfHead && claims !== undefined ? [claims] : [];
  });
  return made.reduce<Claims | undefined>((a, b) => (a !== undefined && isNewer(a, b) ? a : b), undefined);
}

/** The approval that decides which record counts; undefined when none does, or none is asked for. */
export function decidingApproval(question: Question): Approval | undefined {
  return question.rule === "never" ? undefined : counting(question)[0];
}

/** The record that counts, by the table above. */
export function standingRecord(question: Question): Standing {
  const { head, mergedAt, rule, versions, writer } = question;
  const approval = decidingApproval(question);
  if (rule === "always" && approval === undefined) {
    return no(
      "no person with write access approved it, other than its author and those who pushed to it, and require-approval is always",
    );
  }
  const until = approval?.at ?? mergedAt;
  const when = approval === undefined ? "merged" : "approved";
  const wanted = approval?.commit ?? head;
  const earlier = versions.filter(({ version }) => version.at < until);
  const standing = earlier.at(-1);
  if (standing === undefined) return no(`it had no plan comment when it was ${when}`);
  if (versions.some(({ version }) => version.at === until)) {
    return no(`its plan comment changed in the same second in which it was ${when}`);
  }
  const { claimed, claims, version } = standing;
  if (!isSameLogin(version.by, writer)) return no(`its plan comment was edited by ${version.by}`);
  if (claimed?.record === undefined || claims === undefined) {
    return no(`its plan comment had no record that GitHub signed when it was ${when}`);
  }
  const why = tampered(standing, claims, earlier, writer);
  if (why !== undefined) return no(why);
  const { record } = claimed;
  if (wanted === "") return no("GitHub no longer has the commit that was approved");
  if (record.head !== wanted) {
    return no(`its plan comment was of ${shortCommit(record.head)} when ${shortCommit(wanted)} was ${when}`);
  }
  if (rule === "always" && record.pusher === "") {
    return no(`it is not known who pushed ${shortCommit(record.head)}, and require-approval is always`);
  }
  if (record.state !== "planned") return no(`its plan comment was outdated when it was ${when}`);
  const newest = approval === undefined ? newestOf(wanted, earlier) : undefined;
  if (newest !== undefined && isNewer(newest, claims)) return no("an older version of its plan comment was put back");
  return { ok: true, record, claims, approval };
}
