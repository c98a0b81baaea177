// What two commits hold: the test merge that was planned, and the default branch right before the merge. One query.
import { type Answer, field, odd, textField } from "../answer.ts";
import type { GitHub } from "../api.ts";

export interface PlannedCommit {
  /** First and second parent, with the object id of the mappings file in it; more than two are an odd merge. */
  readonly parents: readonly { readonly id: string; readonly file: string | undefined }[];
  /** The object id of the workflow that planned, and its text; undefined when the commit has no such file. */
  readonly workflow: { readonly id: string; readonly text: string | undefined } | undefined;
}

export interface CommitFiles {
  /** Undefined: GitHub no longer has the commit. */
  readonly planned: PlannedCommit | undefined;
  /** Object ids in the commit right before the merge; undefined: no such file. */
  readonly before: { readonly workflow: string | undefined; readonly file: string | undefined };
}

export interface FilesQuestion {
  /** Commits. */
  readonly planned: string;
  readonly before: string;
  /** Paths from the top of the repository. */
  readonly workflow: string;
  readonly file: string;
}

const QUERY = `query($owner: String!, $repo: String!, $planned: GitObjectID!, $before: GitObjectID!, $workflow: String!, $file: String!) {
  repository(owner: $owner, name: $repo) {
    planned: object(oid: $planned) { ... on Commit {
      parents(first: 3) { nodes { oid file(path: $file) { oid } } }
      workflow: file(path: $workflow) { oid object { ... on Blob { text isTruncated } } }
    } }
    before: object(oid: $before) { ... on Commit {
      workflow: file(path: $workflow) { oid }
      file: file(path: $file) { oid }
    } }
  }
}`;

function plannedCommit(value: unknown): PlannedCommit | undefined {
  const parents = field(value, "parents", "nodes");
  if (!Array.isArray(parents)) return undefined;
  const id = textField(value, "workflow", "oid");
  const isWhole = field(value, "workflow", "object", "isTruncated") === false;
  const text = isWhole ? textField(value, "workflow", "object", "text") : undefined;
  return {
    parents: parents.map((parent) => ({ id: textField(parent, "oid") ?? "", file: textField(parent, "file", "oid") })),
    workflow: id === undefined ? undefined : { id, text },
  };
}

/** Commits that are no longer on any branch are there too, as long as GitHub keeps them. */
export async function commitFiles(github: GitHub, question: FilesQuestion): Promise<Answer<CommitFiles>> {
  const answer = await github.graphql(QUERY, { ...github.repository, ...question });
  if (!answer.ok) return answer;
  const before = field(answer.value, "repository", "before");
  if (typeof before !== "object" || before === null) return odd("the commit right before the merge");
  return {
    ok: true,
    value: {
      planned: plannedCommit(field(answer.value, "repository", "planned")),
      before: { workflow: textField(before, "workflow", "oid"), file: textField(before, "file", "oid") },
    },
  };
}
