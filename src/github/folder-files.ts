// A folder at a commit with the texts of its files, in one query: an apply may look at several commits, and a folder may have many files.
import { type Answer, field, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";

/** A file right in the folder. */
export interface FolderFile {
  readonly name: string;
  /** Undefined where GitHub does not give it whole: it is no text, or too long. */
  readonly text: string | undefined;
}

const QUERY = `query($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) { ... on Commit {
      file(path: $path) { object { ... on Tree { entries {
        name
        object { ... on Blob { text isTruncated } }
      } } } }
    } }
  }
}`;

/** The files right in the folder; undefined when the commit has no such folder. `path`: from the top of the repository. */
export async function folderFiles(
  github: GitHub,
  path: string,
  commit: string,
): Promise<Answer<readonly FolderFile[] | undefined>> {
  const answer = await github.graphql(QUERY, { ...github.repository, commit, path });
  if (!answer.ok) return answer;
  const entries = field(answer.value, "repository", "object", "file", "object", "entries");
  if (!Array.isArray(entries)) return { ok: true, value: undefined };
  const files = entries.flatMap((entry): readonly FolderFile[] => {
    const name = textField(entry, "name");
    const isTruncated = field(entry, "object", "isTruncated");
    // A folder has neither.
    if (name === undefined || isTruncated === undefined) return [];
    return [{ name, text: isTruncated === false ? textField(entry, "object", "text") : undefined }];
  });
  return { ok: true, value: files };
}
