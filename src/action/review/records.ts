// The record of a merged pull request, as far as it can be verified: signed by GitHub for a plan of this pull request, made by a workflow
// that nobody could steer, and shown to people before they approved. Anything else counts as no record, and why is said in one sentence.
import type { Answer } from "../../github/answer.ts";
import type { GitHub } from "../../github/api.ts";
import { uncleanParts } from "../../github/review/clean-workflow.ts";
import { commentHistory } from "../../github/review/comment-history.ts";
import { commitFiles } from "../../github/review/commit-files.ts";
import type { MergedPull, Step } from "../../github/review/merge-history.ts";
import { readPlanComment } from "../../github/review/plan-record.ts";
import { type Claims, type StampCheck, stampCheck } from "../../github/review/stamp.ts";
import { findComments, type StickyComment } from "../../github/review/sticky-comment.ts";
import type { PlanRecord } from "../../model/record.ts";
import { isSameScope } from "../../model/scope.ts";
import { listed } from "../../model/sentence.ts";
import { shortCommit } from "../../render/wording.ts";
import { defaultBranchOf, type RunContext } from "../context.ts";
import { checkClaims } from "./claims.ts";
import { isNewer, type ReadVersion, standingRecord } from "./standing-record.ts";

export interface VerifiedRecord {
  readonly record: PlanRecord;
  readonly claims: Claims;
  /** True if the mappings file that it was planned against, and what that names, are the very ones that the branch had right before the merge. */
  readonly isOnSameFile: boolean;
}

export interface MergedRecord {
  readonly pull: MergedPull;
  /** The plan comment; undefined when there is none. */
  readonly sticky: StickyComment | undefined;
  /** Undefined when nothing counts. */
  readonly verified: VerifiedRecord | undefined;
  /** Why nothing counts, a full sentence; undefined when the record does. */
  readonly why: string | undefined;
}

/** What reading records needs. */
export interface Reader {
  readonly context: RunContext;
  readonly github: GitHub;
  readonly check: StampCheck;
  /** The mappings file, from the top of the repository. */
  readonly path: string;
  /** The files that it names, from there, too. */
  readonly named: readonly string[];
}

/** A reader that asks for GitHub's keys once. */
export function recordReader(
  context: RunContext,
  github: GitHub,
  { path, named }: Pick<Reader, "path" | "named">,
): Reader {
  return { context, github, path, named, check: stampCheck(github, context.environment.GITHUB_SERVER_URL ?? "") };
}

/** Comments of one name that are looked at: plsync keeps one, so more are somebody's forgeries. */
const MOST_CANDIDATES = 20;

interface Stamped extends StickyComment {
  readonly claims: Claims;
}

/** Of the comments that claim to be the plan, the newest with a stamp that holds; or why there is none. */
export async function stampedComment(
  check: StampCheck,
  comments: readonly StickyComment[],
): Promise<Answer<Stamped | { readonly why: string }>> {
  let found: Stamped | undefined;
  let why = "its plan comment has no record that GitHub signed";
  for (const sticky of comments.slice(0, MOST_CANDIDATES)) {
    const { record, digest, stamp } = sticky.claimed;
    if (record === undefined || stamp === undefined) continue;
    const checked = await check(stamp, digest);
    if (!checked.ok) return checked;
    if (!checked.value.ok) why = `the record in its plan comment does not count: ${checked.value.why}`;
    else if (found === undefined || isNewer(checked.value.claims, found.claims))
      found = { ...sticky, claims: checked.value.claims };
  }
  return { ok: true, value: found ?? { why } };
}

/** The texts of a comment with what is certain about each. The problem is GitHub's. */
export async function readVersions(
  { check, context }: Pick<Reader, "check" | "context">,
  versions: readonly ReadVersion["version"][],
): Promise<Answer<readonly ReadVersion[]>> {
  const read: ReadVersion[] = [];
  for (const version of versions) {
    const claimed = version.body === undefined ? undefined : readPlanComment(context.inputs.name, version.body);
    const checked = claimed?.stamp === undefined ? undefined : await check(claimed.stamp, claimed.digest);
    if (checked?.ok === false) return checked;
    read.push({ version, claimed, claims: checked?.value.ok === true ? checked.value.claims : undefined });
  }
  return { ok: true, value: read };
}

/** Why the record is of another plan than this apply's, a clause; undefined when it is of the same. */
function otherPlan(record: PlanRecord, { context, path }: Reader): string | undefined {
  const { name, only } = context.inputs;
  if (record.name !== name) return `its plan was made for the name ${record.name}`;
  if (record.path !== path) return `its plan was made for the file ${record.path}, not ${path}`;
  return isSameScope(record.scope, only) && record.shard === "" ? undefined : "its plan was made for another `only`";
}

type Verification =
  | { readonly ok: true; readonly verified: VerifiedRecord }
  | { readonly ok: false; readonly why: string };

function refused(why: string): Answer<Verification> {
  return { ok: true, value: { ok: false, why } };
}

/** Looks at what the commits hold: whether the plan was of this head on this base, by the branch's own workflow. */
async function verifyCommits(
  { context, github, path, named }: Reader,
  record: PlanRecord,
  claims: Claims,
  { workflow, isReusable }: { readonly workflow: string; readonly isReusable: boolean },
  before: string,
): Promise<Answer<Verification>> {
  const question = { planned: record.merge, before, workflow, file: path, named };
  const files = await commitFiles(github, question);
  if (!files.ok) return files;
  const { planned } = files.value;
  if (planned === undefined) {
    return refused(`GitHub no longer has the commit that was planned, ${shortCommit(record.merge)}`);
  }
  const [base, head, ...more] = planned.parents;
  const isBase = base !== undefined && (record.base === "" || record.base === base.id);
  if (!isBase || head?.id !== record.head || more.length > 0) {
    return refused("what was planned is not the merge of its head into its base");
  }
  if (planned.workflow === undefined || planned.workflow.id !== files.value.before.workflow) {
    return refused(
      `${workflow}, which planned it, is not what ${defaultBranchOf(context)} had right before the merge; a pull request is planned again when its branch is updated`,
    );
  }
  const { text } = planned.workflow;
  const plsync = context.environment.GITHUB_ACTION_REPOSITORY ?? "";
  const unclean = isReusable ? [] : text === undefined ? ["it is too long"] : uncleanParts(text, plsync);
  if (unclean.length > 0) return refused(`${workflow} can be steered by a pull request: ${listed(unclean)}`);
  const isOnSameFile = base.file === files.value.before.file && base.named === files.value.before.named;
  return { ok: true, value: { ok: true, verified: { record, claims, isOnSameFile } } };
}

async function verify(
  reader: Reader,
  step: Step,
  pull: MergedPull,
  sticky: StickyComment,
): Promise<Answer<Verification>> {
  const { context, github } = reader;
  const { before } = step;
  if (before === undefined) return refused("the commit right before its merge is not known");
  const history = await commentHistory(github, sticky.comment.nodeId);
  if (!history.ok) return history;
  if (history.value.isHidden) return refused("its plan comment is hidden");
  const versions = await readVersions(reader, history.value.versions);
  if (!versions.ok) return versions;
  const { commentAuthor: writer, planWorkflow, requireApproval: rule } = context.inputs;
  const { head, mergedAt } = pull;
  const standing = standingRecord({ rule, history: history.value, versions: versions.value, writer, head, mergedAt });
  if (!standing.ok) return refused(standing.why);
  const { claims, record } = standing;
  const other = otherPlan(record, reader);
  if (other !== undefined) return refused(other);
  const { GITHUB_REPOSITORY: repository = "", GITHUB_REPOSITORY_ID: repositoryId } = context.environment;
  const checked = checkClaims(claims, {
    ...{ repository, repositoryId, planWorkflow, pull: pull.number },
    ...{ branch: defaultBranchOf(context), merge: record.merge },
  });
  return checked.ok ? verifyCommits(reader, record, claims, checked, before) : refused(checked.why);
}

/** The record of what came with this step. */
export async function mergedRecord(reader: Reader, step: Step, pull: MergedPull): Promise<Answer<MergedRecord>> {
  const { github } = reader;
  const { name, commentAuthor: author } = reader.context.inputs;
  const unverified = (sticky: StickyComment | undefined, why: string): Answer<MergedRecord> => {
    return { ok: true, value: { pull, sticky, verified: undefined, why: `Pull request #${pull.number}: ${why}.` } };
  };
  const found = await findComments({ github, pull: pull.number, name, author });
  if (!found.ok) return found;
  const [first] = found.value;
  if (first === undefined) return unverified(undefined, `it has no plan comment by ${author}`);
  const stamped = await stampedComment(reader.check, found.value);
  if (!stamped.ok) return stamped;
  if ("why" in stamped.value) return unverified(first, stamped.value.why);
  const verified = await verify(reader, step, pull, stamped.value);
  if (!verified.ok) return verified;
  if (!verified.value.ok) return unverified(stamped.value, verified.value.why);
  return { ok: true, value: { pull, sticky: stamped.value, verified: verified.value.verified, why: undefined } };
}
