// Whether an apply has noted that how plsync works was approved (github/review/works-seal.ts). A note counts when GitHub signed it for a
// run on the default branch of the workflow that is running now, or of another that is clean: nobody else can have had it signed.
import type { Answer } from "../../github/answer.ts";
import { fileAt } from "../../github/base-files.ts";
import { uncleanParts } from "../../github/review/clean-workflow.ts";
import type { MergedPull } from "../../github/review/merge-history.ts";
import type { Claims } from "../../github/review/stamp.ts";
import { findComments } from "../../github/review/sticky-comment.ts";
import { readSeal, sealDigest, type WorksSeal } from "../../github/review/works-seal.ts";
import { defaultBranchOf } from "../context.ts";
import type { Reader } from "./records.ts";

const EVENTS = ["push", "workflow_dispatch"];

/** The path in `acme/network/.github/workflows/apply.yml@refs/heads/main`; undefined for another repository or ref. */
function workflowOn(ref: string, repository: string, workflow: unknown): string | undefined {
  if (typeof workflow !== "string" || !workflow.endsWith(`@${ref}`)) return undefined;
  const start = `${repository}/`.toLowerCase();
  return workflow.toLowerCase().startsWith(start) ? workflow.slice(start.length, -ref.length - 1) : undefined;
}

async function isTrusted({ context, github }: Reader, seal: WorksSeal, claims: Claims): Promise<Answer<boolean>> {
  const no = { ok: true, value: false } as const;
  const { GITHUB_ACTION_REPOSITORY, GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_WORKFLOW_REF } =
    context.environment;
  const ref = `refs/heads/${defaultBranchOf(context)}`;
  const repository = GITHUB_REPOSITORY ?? "";
  if (!GITHUB_REPOSITORY_ID || claims.repository_id !== GITHUB_REPOSITORY_ID) return no;
  if (claims.ref !== ref || !EVENTS.includes(String(claims.event_name)) || claims.sha !== seal.commit) return no;
  const workflow = workflowOn(ref, repository, claims.workflow_ref);
  if (workflow === undefined) return no;
  if (workflow === workflowOn(ref, repository, GITHUB_WORKFLOW_REF)) return { ok: true, value: true };
  if (claims.job_workflow_ref !== claims.workflow_ref) return no;
  const found = await fileAt(github, workflow, seal.commit);
  if (!found.ok || found.value === undefined) return found.ok ? no : found;
  const text = Buffer.from(found.value).toString("utf8");
  return { ok: true, value: uncleanParts(text, GITHUB_ACTION_REPOSITORY ?? "").length === 0 };
}

/**
 * The note in the comment of the pull request that can be believed; undefined when there is none. `body`: of its plan comment, where that
 * is known; else GitHub is asked. The problem is GitHub's.
 */
export async function settledIn(
  reader: Reader,
  { number }: MergedPull,
  body: string | undefined,
): Promise<Answer<WorksSeal | undefined>> {
  const { context, github, path } = reader;
  const { name, commentAuthor: author } = context.inputs;
  let bodies = body === undefined ? undefined : [body];
  if (bodies === undefined) {
    const found = await findComments({ github, pull: number, name, author });
    if (!found.ok) return found;
    bodies = found.value.map(({ comment }) => comment.body);
  }
  for (const each of bodies) {
    const { seal, stamp } = readSeal(name, each) ?? {};
    if (seal === undefined || stamp === undefined || seal.pull !== number || seal.path !== path) continue;
    const checked = await reader.check(stamp, sealDigest(seal), "works");
    if (!checked.ok) return checked;
    if (!checked.value.ok) continue;
    const trusted = await isTrusted(reader, seal, checked.value.claims);
    if (!trusted.ok) return trusted;
    if (trusted.value) return { ok: true, value: seal };
  }
  return { ok: true, value: undefined };
}
