// What is checked out, as git says it for the repository that holds the mappings file: what is applied is the file of that commit,
// whatever the event names. Where git cannot say it, it is not known, and nothing is taken in its place.
import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Environment } from "./event.ts";
import { type Git, type GitAnswer, gitAt, gitBeside } from "./git.ts";
import { isWithin } from "./within.ts";

export type Checkout =
  | {
      readonly ok: true;
      readonly git: Git;
      /** The directory at which the working tree begins, without links. */
      readonly top: string;
      /** Id of the commit, in hexadecimal. */
      readonly commit: string;
      /** The file is reached through a symbolic link, so its path is not the one that commits know it by. */
      readonly isLinked: boolean;
    }
  /** `why`: a clause without a full stop. */
  | { readonly ok: false; readonly why: string };

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

function unknown(why: string): { readonly ok: false; readonly why: string } {
  return { ok: false, why };
}

/**
 * The top of the working tree that holds the file. Only a directory `.git` counts: git lets no commit have one, so it is there because
 * a step of the job made it. A file `.git` names a repository elsewhere, that of a submodule or of a linked worktree.
 */
function topOf(
  file: string,
  workspace: string,
): { readonly ok: true; readonly top: string } | ReturnType<typeof unknown> {
  if (file === workspace || !isWithin(workspace, file)) return unknown("the mappings file is outside of the workspace");
  for (let directory = dirname(file); ; directory = dirname(directory)) {
    const entry = lstatSync(join(directory, ".git"), { throwIfNoEntry: false });
    if (entry?.isDirectory()) return { ok: true, top: directory };
    const below = relative(workspace, directory) || "the workspace";
    if (entry !== undefined)
      return unknown(`\`.git\` in ${below} is not a directory, as in submodules and linked worktrees`);
    if (directory === workspace) return unknown("the directory of the mappings file is in no git checkout");
  }
}

/** What git is asked: which commit is checked out, and of which repository it is a clone. */
const HEAD = ["rev-parse", "HEAD"] as const;
const ORIGIN = ["config", "--get", "remote.origin.url"] as const;

/** False if the checkout says that it is of another repository than that of the workflow. */
function isOwn(origin: GitAnswer, { GITHUB_REPOSITORY }: Environment): boolean {
  if (!origin.ok || !GITHUB_REPOSITORY) return true;
  const path = origin.output
    .toString("utf8")
    .trim()
    .replace(/\/+$/, "")
    .replace(/\.git$/, "")
    .toLowerCase();
  const own = GITHUB_REPOSITORY.toLowerCase();
  return path === "" || path.endsWith(`/${own}`) || path.endsWith(`:${own}`);
}

/** Where the mappings file is, before git is asked. */
interface Found {
  readonly ok: true;
  readonly top: string;
  readonly isLinked: boolean;
}

function find(file: string, environment: Environment): Found | ReturnType<typeof unknown> {
  const named = environment.GITHUB_WORKSPACE || process.cwd();
  let workspace: string;
  let real: string;
  try {
    workspace = realpathSync(named);
    real = realpathSync(file);
  } catch (error) {
    return unknown(error instanceof Error ? error.message : String(error));
  }
  const found = topOf(real, workspace);
  if (!found.ok) return found;
  const path = resolve(file);
  const below = relative(resolve(named), path);
  const asNamed = isWithin(resolve(named), path) ? join(workspace, below) : path;
  return { ok: true, top: found.top, isLinked: real !== asNamed };
}

function told({ top, isLinked }: Found, head: GitAnswer, origin: GitAnswer, environment: Environment): Checkout {
  if (!head.ok) return unknown(`git does not say which commit is checked out: ${lastLine(head.detail)}`);
  const commit = head.output.toString("utf8").trim();
  if (!COMMIT.test(commit)) return unknown("git names no commit as the one that is checked out");
  if (!isOwn(origin, environment)) {
    return unknown(`the mappings file is in a checkout of another repository than ${environment.GITHUB_REPOSITORY}`);
  }
  return { ok: true, git: gitAt(top, environment), top, commit, isLinked };
}

/** What is checked out where `file` is, a path from the working directory. */
export function checkoutOf(file: string, environment: Environment): Checkout {
  const found = find(file, environment);
  if (!found.ok) return found;
  const git = gitAt(found.top, environment);
  return told(found, git(HEAD), git(ORIGIN), environment);
}

/** The same, while the run goes on. */
export async function checkoutBeside(file: string, environment: Environment): Promise<Checkout> {
  const found = find(file, environment);
  if (!found.ok) return found;
  const git = gitBeside(found.top, environment);
  const [head, origin] = await Promise.all([git(HEAD), git(ORIGIN)]);
  return told(found, head, origin, environment);
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}

/** A path from the working directory as the repository names it: from its top, with forward slashes. */
export function pathInRepository(top: string, path: string): string {
  const directory = dirname(resolve(path));
  let real: string;
  try {
    real = realpathSync(directory);
  } catch {
    real = directory;
  }
  return relative(top, join(real, basename(path))).replaceAll("\\", "/");
}
