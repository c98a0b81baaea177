// What two commits hold: the test merge that was planned, and the default branch right before the merge. One query.
import { type Answer, field, odd, textField } from "../answer.ts";
import type { GitHub } from "../api.ts";
import { namedFields, namedIds, namedVariables } from "./named-fields.ts";

export interface PlannedCommit {
  /** First and second parent, with the object ids of the mappings file and of those that it names; more than two are an odd merge. */
  readonly parents: readonly ({ readonly id: string } & FileIds)[];
  /** The object id of the workflow that planned, and its text; undefined when the commit has no such file. */
  readonly workflow: { readonly id: string; readonly text: string | undefined } | undefined;
}

/** Object ids in a commit. */
export interface FileIds {
  /** Of the mappings file; undefined: there is none. */
  readonly file: string | undefined;
  /** Of the files that it names now, as one text. */
  readonly named: string;
}

export interface CommitFiles {
  /** Undefined: GitHub no longer has the commit. */
  readonly planned: PlannedCommit | undefined;
  /** Object ids in the commit right before the merge; undefined: no such file. */
  readonly before: { readonly workflow: string | undefined } & FileIds;
}

export interface FilesQuestion {
  /** Commits. */
  readonly planned: string;
  readonly before: string;
  /** Paths from the top of the repository. */
  readonly workflow: string;
  readonly file: string;
  /** The files that it names. */
  readonly named: readonly string[];
}

function queryFor(named: number): string {
  const { fields, parameters } = namedFields(named);
  return `query($owner: String!, $repo: String!, $planned: GitObjectID!, $before: GitObjectID!, $workflow: String!, $file: String!${parameters}) {
  repository(owner: $owner, name: $repo) {
    planned: object(oid: $planned) { ... on Commit {
      parents(first: 3) { nodes { oid file(path: $file) { oid } ${fields} } }
      workflow: file(path: $workflow) { oid object { ... on Blob { text isTruncated } } }
    } }
    before: object(oid: $before) { ... on Commit {
      workflow: file(path: $workflow) { oid }
      file: file(path: $file) { oid } ${fields}
    } }
  }
}`;
}

function fileIds(commit: unknown, named: number): FileIds {
  return { file: textField(commit, "file", "oid"), named: namedIds(commit, named) };
}

function plannedCommit(value: unknown, named: number): PlannedCommit | undefined {
  const parents = field(value, "parents", "nodes");
  if (!Array.isArray(parents)) return undefined;
  const id = textField(value, "workflow", "oid");
  const isWhole = field(value, "workflow", "object", "isTruncated") === false;
  const text = isWhole ? textField(value, "workflow", "object", "text") : undefined;
  return {
    parents: parents.map((parent) => ({ id: textField(parent, "oid") ?? "", ...fileIds(parent, named) })),
    workflow: id === undefined ? undefined : { id, text },
  };
}

/** Commits that are no longer on any branch are there too, as long as GitHub keeps them. */
export async function commitFiles(github: GitHub, question: FilesQuestion): Promise<Answer<CommitFiles>> {
  const { named, ...asked } = question;
  const variables = { ...github.repository, ...asked, ...namedVariables(named) };
  const answer = await github.graphql(queryFor(named.length), variables);
  if (!answer.ok) return answer;
  const before = field(answer.value, "repository", "before");
  if (typeof before !== "object" || before === null) return odd("the commit right before the merge");
  return {
    ok: true,
    value: {
      planned: plannedCommit(field(answer.value, "repository", "planned"), named.length),
      before: { workflow: textField(before, "workflow", "oid"), ...fileIds(before, named.length) },
    },
  };
}
