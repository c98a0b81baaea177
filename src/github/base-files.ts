// Files as the base of the pull request has them: the first parent of the test merge that is checked out, by git alone.
import { execFileSync } from "node:child_process";
import { relative } from "node:path";
import type { Environment } from "./event.ts";

type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly tooLarge: boolean; readonly detail: string };

/** As the configuration reads files; a path is relative to the working directory. */
export interface BaseFiles {
  readonly exists: (path: string) => boolean;
  readonly read: (
    path: string,
    maxBytes: number,
  ) =>
    | { readonly ok: true; readonly bytes: Uint8Array }
    | { readonly ok: false; readonly reason: "missing" | "too-large" | "failed"; readonly detail: string };
}

export type BaseReading =
  | { readonly ok: true; readonly files: BaseFiles }
  /** `why`: completes "… are not told apart: ", with its final stop. */
  | { readonly ok: false; readonly why: string };

/** A partial clone fetches a file when it is asked for; nobody is there to wait longer, or to type a password. */
const LONGEST_MILLISECONDS = 60_000;
/** More than a commit or the entry of a tree ever takes. */
const USUAL_BYTES = 1024 * 1024;

type Git = (args: readonly string[], maxBytes?: number) => GitAnswer;

function ask(environment: Environment, args: readonly string[], maxBytes: number): GitAnswer {
  try {
    const output = execFileSync("git", args, {
      maxBuffer: maxBytes,
      timeout: LONGEST_MILLISECONDS,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...environment, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
    });
    return { ok: true, output };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const tooLarge = "code" in error && error.code === "ENOBUFS";
    return { ok: false, tooLarge, detail: error.message };
  }
}

/** `./` makes git read the path from the working directory, not from the top of the checkout. */
function fromHere(path: string): string {
  return `./${relative(process.cwd(), path)}`;
}

function filesOf(commit: string, git: Git): BaseFiles {
  // Where git cannot say, the file counts as there, so that reading it says why.
  const exists = (path: string): boolean => {
    const found = git(["ls-tree", commit, "--", fromHere(path)]);
    return !found.ok || found.output.length > 0;
  };
  return {
    exists,
    read: (path, maxBytes) => {
      if (!exists(path)) return { ok: false, reason: "missing", detail: "" };
      // One byte more than wanted, so that what is too large is seen to be.
      const found = git(["cat-file", "blob", `${commit}:${fromHere(path)}`], maxBytes + 1);
      if (found.ok && found.output.length <= maxBytes) return { ok: true, bytes: found.output };
      if (found.ok || found.tooLarge) return { ok: false, reason: "too-large", detail: "" };
      return { ok: false, reason: "failed", detail: found.detail };
    },
  };
}

/**
 * `head`: the commit at the tip of the pull request's branch. Only a merge of that very commit has the base as its first parent;
 * of any other commit the first parent is something else, by which the pull request's own changes might pass for drift.
 */
export function baseFiles(head: string, environment: Environment): BaseReading {
  const git: Git = (args, maxBytes = USUAL_BYTES) => ask(environment, args, maxBytes);
  const commit = git(["cat-file", "commit", "HEAD"]);
  if (!commit.ok) return { ok: false, why: "git finds no commit in the working directory." };
  const [header = ""] = commit.output.toString("utf8").split("\n\n");
  const [base, merged, ...more] = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
  if (base === undefined || merged !== head || more.length > 0) {
    return { ok: false, why: "the commit that is checked out is not GitHub's test merge of the pull request." };
  }
  // A shallow checkout knows the name of the commit and nothing else of it.
  if (!git(["cat-file", "-e", `${base}^{tree}`]).ok) {
    return {
      ok: false,
      why: "the checkout lacks the base of the pull request. Give actions/checkout `fetch-depth: 2`.",
    };
  }
  return { ok: true, files: filesOf(base, git) };
}
