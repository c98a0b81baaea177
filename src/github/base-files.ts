// Files at the base of a pull request, which is the first parent of the test merge that is checked out. In a checkout of two commits
// git has them; a checkout of one commit still names the parent, and GitHub has its files.
import { count } from "../model/sentence.ts";
import { type Answer, field, type Problem, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";
import { type Checkout, pathInRepository } from "./checkout.ts";
import { inRoute } from "./route.ts";

export type FolderReading =
  | { readonly ok: true; readonly names: readonly string[] }
  | Extract<FileReading, { readonly ok: false }>;

export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: "missing" | "too-large" | "failed"; readonly detail: string };

/** The file system that the configuration is read from; paths are relative to the working directory. */
export interface BaseFiles {
  readonly exists: (path: string) => boolean;
  readonly read: (path: string, maxBytes: number) => FileReading;
  /** The names of the files right in the folder. */
  readonly list: (path: string) => FolderReading;
  /** Makes one more file readable, if there is such a file; answers why it cannot. */
  readonly fetch: (path: string) => Promise<string | undefined>;
  /** The same for a folder. */
  readonly fetchFolder: (path: string) => Promise<string | undefined>;
}

export type BaseReading =
  | {
      readonly ok: true;
      readonly files: BaseFiles;
      /** The id of the base. */
      readonly commit: string;
    }
  /** `why` completes "… are not told apart: ", with its full stop. */
  | { readonly ok: false; readonly why: string };

type KnownCheckout = Extract<Checkout, { readonly ok: true }>;

export interface BaseQuestion {
  /** The id of the commit at the tip of the pull request's branch. */
  readonly head: string;
  /** The files that may be read. */
  readonly paths: readonly string[];
  readonly checkout: KnownCheckout;
  /** Undefined when there is no repository to ask. */
  readonly github: GitHub | undefined;
}

function filesOf(commit: string, { git, top }: KnownCheckout): BaseFiles {
  // When git fails here, the file counts as there, so that reading it reports the reason.
  const exists = (path: string): boolean => {
    const found = git(["ls-tree", commit, "--", pathInRepository(top, path)]);
    return !found.ok || found.output.length > 0;
  };
  return {
    exists,
    fetch: async () => undefined,
    fetchFolder: async () => undefined,
    list: (path) => {
      const found = git(["ls-tree", "-z", commit, "--", `${pathInRepository(top, path)}/`]);
      if (!found.ok) return { ok: false, reason: "failed", detail: found.tooLarge ? "" : found.detail };
      // MODE TYPE ID, a tab, and the path from the top; each ends with a zero byte (git-ls-tree, "Output format").
      const entries = found.output
        .toString("utf8")
        .split("\0")
        .filter((entry) => / blob /.test(entry.split("\t")[0] ?? ""));
      if (entries.length === 0) return { ok: false, reason: "missing", detail: "" };
      return { ok: true, names: entries.map((entry) => entry.slice(entry.lastIndexOf("/") + 1)) };
    },
    read: (path, maxBytes) => {
      if (!exists(path)) return { ok: false, reason: "missing", detail: "" };
      // One byte more than allowed shows that a file is too large.
      const found = git(["cat-file", "blob", `${commit}:${pathInRepository(top, path)}`], maxBytes + 1);
      if (found.ok && found.output.length <= maxBytes) return { ok: true, bytes: found.output };
      if (found.ok || found.tooLarge) return { ok: false, reason: "too-large", detail: "" };
      return { ok: false, reason: "failed", detail: found.detail };
    },
  };
}

/** The bytes of the file at a commit; undefined when there is none. `path`: from the top of the repository. */
export async function fileAt(github: GitHub, path: string, ref: string): Promise<Answer<Uint8Array | undefined>> {
  const answer = await github.call("GET /repos/{owner}/{repo}/contents/{+path}", {
    path: inRoute(path),
    ref,
    mediaType: { format: "raw" },
  });
  if (!answer.ok) return answer.problem.kind === "missing" ? { ok: true, value: undefined } : answer;
  return { ok: true, value: Buffer.from(typeof answer.value === "string" ? answer.value : "") };
}

/** GitHub names no more of what is in a folder, and does not say that there is more (contents API). */
const MOST_NAMED = 1000;

/** The names of the files right in the folder at a commit; undefined when it is none. */
export async function folderAt(
  github: GitHub,
  path: string,
  ref: string,
): Promise<Answer<readonly string[] | undefined>> {
  const answer = await github.call("GET /repos/{owner}/{repo}/contents/{+path}", { path: inRoute(path), ref });
  if (!answer.ok) return answer.problem.kind === "missing" ? { ok: true, value: undefined } : answer;
  if (!Array.isArray(answer.value)) return { ok: true, value: undefined };
  if (answer.value.length >= MOST_NAMED) {
    const said = `${path} has more files than the ${count(MOST_NAMED)} that GitHub names`;
    return { ok: false, problem: { kind: "refused", said } };
  }
  const files = answer.value.filter((entry) => textField(entry, "type") !== "dir");
  return { ok: true, value: files.flatMap((entry) => textField(entry, "name") ?? []) };
}

function notGiven({ said }: Problem): string {
  return `the checkout lacks the base, and GitHub does not give it: ${said}.`;
}

async function fetchedFiles(commit: string, { checkout, paths }: BaseQuestion, github: GitHub): Promise<BaseReading> {
  const files = new Map<string, Uint8Array>();
  const folders = new Map<string, readonly string[]>();
  const fetch = async (path: string): Promise<string | undefined> => {
    const found = await fileAt(github, pathInRepository(checkout.top, path), commit);
    if (!found.ok) return notGiven(found.problem);
    if (found.value !== undefined) files.set(path, found.value);
    return undefined;
  };
  for (const path of paths) {
    const why = await fetch(path);
    if (why !== undefined) return { ok: false, why };
  }
  // GitHub answers "Not Found" for files, but also for unknown commits and for anything that the token may not see.
  if (files.size === 0) {
    const known = await github.call("GET /repos/{owner}/{repo}/commits/{ref}", { ref: commit });
    if (!known.ok) return { ok: false, why: notGiven(known.problem) };
  }
  return {
    ok: true,
    commit,
    files: {
      fetch,
      fetchFolder: async (path) => {
        const found = await folderAt(github, pathInRepository(checkout.top, path), commit);
        if (!found.ok) return notGiven(found.problem);
        if (found.value !== undefined) folders.set(path, found.value);
        return undefined;
      },
      exists: (path) => files.has(path),
      list: (path) => {
        const names = folders.get(path);
        return names === undefined ? { ok: false, reason: "missing", detail: "" } : { ok: true, names };
      },
      read: (path, maxBytes) => {
        const bytes = files.get(path);
        if (bytes === undefined) return { ok: false, reason: "missing", detail: "" };
        return bytes.length > maxBytes ? { ok: false, reason: "too-large", detail: "" } : { ok: true, bytes };
      },
    },
  };
}

type Parents = readonly (string | undefined)[];

function parentsByGit({ commit: id, git }: KnownCheckout): Parents | undefined {
  const commit = git(["cat-file", "commit", id]);
  if (!commit.ok) return undefined;
  const [header = ""] = commit.output.toString("utf8").split("\n\n");
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
}

async function parentsByGitHub({ checkout, github }: BaseQuestion): Promise<Parents | undefined> {
  if (github === undefined) return undefined;
  const commit = await github.call("GET /repos/{owner}/{repo}/commits/{ref}", { ref: checkout.commit });
  const parents = commit.ok ? field(commit.value, "parents") : undefined;
  return Array.isArray(parents) ? parents.map((parent) => textField(parent, "sha")) : undefined;
}

/**
 * The files at the base, by git, else by GitHub. The checkout must be the merge of exactly this head: the first parent of any other
 * commit is not the base, and compared with that, the pull request's own changes might pass for drift.
 */
export async function baseFiles(question: BaseQuestion): Promise<BaseReading> {
  const { checkout, github, head } = question;
  const parents = parentsByGit(checkout) ?? (await parentsByGitHub(question));
  if (parents === undefined) return { ok: false, why: "neither git nor GitHub has the commit that is checked out." };
  const [base, merged, ...more] = parents;
  if (base === undefined || merged !== head || more.length > 0) {
    return { ok: false, why: "the commit that is checked out is not GitHub's test merge of the pull request." };
  }
  if (checkout.git(["cat-file", "-e", `${base}^{tree}`]).ok)
    return { ok: true, files: filesOf(base, checkout), commit: base };
  if (github !== undefined) return fetchedFiles(base, question, github);
  return {
    ok: false,
    why: "the checkout lacks the base of the pull request. Give actions/checkout `fetch-depth: 2`.",
  };
}
