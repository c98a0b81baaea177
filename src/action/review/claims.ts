// What a run's token must say for its record to count: that a plan of this very pull request made it, by a workflow of this repository.
// Pure. `sub` is not looked at: organisations change its form, never the other claims.
import type { Claims } from "../../github/review/stamp.ts";

export interface Expected {
  /** GITHUB_REPOSITORY_ID; undefined when the runner does not say it. */
  readonly repositoryId: string | undefined;
  /** `acme/network`. */
  readonly repository: string;
  readonly pull: number;
  /** The default branch. */
  readonly branch: string;
  /** The test merge that the record names. */
  readonly merge: string;
  /** The input `plan-workflow`: a reusable workflow whose plans count. */
  readonly planWorkflow: string | undefined;
}

export type ClaimsReading =
  /** `workflow`: the path of the workflow file. `isReusable`: the plan ran in the workflow that `plan-workflow` names. */
  | { readonly ok: true; readonly workflow: string; readonly isReusable: boolean }
  /** `why` is a clause: `it was planned by …`. */
  | { readonly ok: false; readonly why: string };

function no(why: string): ClaimsReading {
  return { ok: false, why };
}

/** `acme/network/.github/workflows/plan.yml@refs/pull/12/merge` → the path; undefined for another repository or ref. */
function workflowPath(workflow: unknown, { repository }: Expected, ref: string): string | undefined {
  if (typeof workflow !== "string") return undefined;
  const start = `${repository}/`.toLowerCase();
  const end = `@${ref}`;
  if (!workflow.toLowerCase().startsWith(start) || !workflow.endsWith(end)) return undefined;
  return workflow.slice(start.length, -end.length);
}

/** Checks the claims of a verified stamp, by the table in docs/security.md. */
export function checkClaims(claims: Claims, expected: Expected): ClaimsReading {
  const { branch, merge, planWorkflow, pull, repositoryId } = expected;
  const ref = `refs/pull/${pull}/merge`;
  if (repositoryId === undefined || claims.repository_id !== repositoryId) {
    return no("its record was made in another repository");
  }
  if (claims.event_name !== "pull_request") return no(`its record was made on the event ${String(claims.event_name)}`);
  if (claims.ref !== ref) return no("its record was made for another pull request, or after the merge");
  if (claims.base_ref !== branch) return no(`its record was made for another base than ${branch}`);
  if (claims.sha !== merge || claims.workflow_sha !== merge) {
    return no("its record names another commit than the run that made it");
  }
  const workflow = workflowPath(claims.workflow_ref, expected, ref);
  if (workflow === undefined) return no("its record was made by a workflow of another repository");
  const isOwn = claims.job_workflow_ref === claims.workflow_ref;
  if (!isOwn && claims.job_workflow_ref !== planWorkflow) {
    return no(
      `its record was made by the reusable workflow ${String(claims.job_workflow_ref)}, which plan-workflow does not name`,
    );
  }
  return { ok: true, workflow, isReusable: !isOwn };
}
