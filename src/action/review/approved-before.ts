// What was approved of a pull request that is still open, for the plan that comes after: the record in the text that stood when it was
// approved, and that text. Only told to people: the apply looks for itself, at all that records.ts demands.
import type { Answer } from "../../github/answer.ts";
import type { GitHub } from "../../github/api.ts";
import { commentHistory } from "../../github/review/comment-history.ts";
import { stampCheck } from "../../github/review/stamp.ts";
import type { PlanRecord } from "../../model/record.ts";
import type { RunContext } from "../context.ts";
import { readVersions } from "./records.ts";
import { decidingApproval, type Question, standingRecord } from "./standing-record.ts";

export type ApprovedBefore = {
  readonly by: string;
  /** The commit that the approval is on. */
  readonly commit: string;
} & (
  | { readonly kind: "record"; readonly record: PlanRecord; readonly text: string }
  /** `why` is a clause: the approval counts for nothing. */
  | { readonly kind: "void"; readonly why: string }
);

/** After every text that there can be: the pull request is not merged yet. */
const NEVER = "9999-12-31T23:59:59Z";

/** Undefined: nobody has approved it yet, or approvals are not asked for. `nodeId`: of the plan comment; `head`: the present one. */
export async function approvedBefore(
  context: RunContext,
  github: GitHub,
  nodeId: string,
  head: string,
): Promise<Answer<ApprovedBefore | undefined>> {
  const { commentAuthor: writer, requireApproval: rule } = context.inputs;
  if (rule === "never") return { ok: true, value: undefined };
  const history = await commentHistory(github, nodeId);
  if (!history.ok) return history;
  if (history.value.approvals.length === 0) return { ok: true, value: undefined };
  const check = stampCheck(github, context.environment.GITHUB_SERVER_URL ?? "");
  const versions = await readVersions({ check, context }, history.value.versions);
  if (!versions.ok) return versions;
  const question: Question = {
    ...{ rule, history: history.value, versions: versions.value },
    ...{ writer, head, mergedAt: NEVER },
  };
  const approval = decidingApproval(question);
  if (approval === undefined) return { ok: true, value: undefined };
  const { by, commit } = approval;
  const standing = standingRecord(question);
  if (!standing.ok) return { ok: true, value: { kind: "void", by, commit, why: standing.why } };
  const { record } = standing;
  const shown = versions.value.find(({ claimed }) => claimed?.record === record);
  return { ok: true, value: { kind: "record", by, commit, record, text: shown?.version.body ?? "" } };
}
