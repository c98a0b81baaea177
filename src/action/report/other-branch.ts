// Pull requests into another branch than the one whose pushes are applied.
import type { WorkflowEvent } from "../../github/event.ts";
import { markdownCode } from "../../render/markdown/escape.ts";

/** Why merging into the base of the pull request applies nothing, in Markdown; none where it is the default branch, or not known. */
export function otherBranchRemarks(event: WorkflowEvent | undefined): readonly string[] {
  if (event?.kind !== "pull_request") return [];
  const { branch, default: applied } = event.into;
  if (branch === "" || applied === "" || branch === applied) return [];
  return [
    `It goes into ${markdownCode(branch)}, and only what is on ${markdownCode(applied)} is applied. Lists change once its commits reach ${markdownCode(applied)} through a pull request, which has a plan of its own.`,
  ];
}
