// Runs git on one repository that is named to it: git never looks for one by itself, so that a directory of the checkout that looks
// like a repository, with a configuration that names commands, is nothing to it.
import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Environment } from "./event.ts";

export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly tooLarge: boolean; readonly detail: string };

export type Git = (args: readonly string[], maxBytes?: number) => GitAnswer;

/** In a partial clone git may have to fetch a file first; a password prompt would wait for ever. */
const LONGEST_MILLISECONDS = 60_000;
/** More than any commit object or tree entry needs. */
const USUAL_BYTES = 1024 * 1024;

/** Variables that would put other objects or settings in the place of the repository's own (`git rev-parse --local-env-vars`). */
const OF_ANOTHER_REPOSITORY =
  /^GIT_(?:ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|CONFIG|CONFIG_PARAMETERS|DIR|GRAFT_FILE|INDEX_FILE|NAMESPACE|OBJECT_DIRECTORY|PREFIX|REPLACE_REF_BASE|SHALLOW_FILE|WORK_TREE)$/;

/** What every call to git on the repository begins with, and how it is run: without prompts and for at most a minute. */
function callsAt(top: string, environment: Environment) {
  const kept = Object.entries(environment).filter(([name]) => !OF_ANOTHER_REPOSITORY.test(name));
  const env = { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: "0", GIT_NO_REPLACE_OBJECTS: "1", LC_ALL: "C" };
  const named = [`--git-dir=${join(top, ".git")}`, "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];
  return { named, options: { cwd: top, timeout: LONGEST_MILLISECONDS, env } };
}

function failed(error: unknown): GitAnswer {
  if (!(error instanceof Error)) throw error;
  return { ok: false, tooLarge: "code" in error && error.code === "ENOBUFS", detail: error.message };
}

/** Runs git on the repository whose working tree begins at `top`, and waits for it. */
export function gitAt(top: string, environment: Environment): Git {
  const { named, options } = callsAt(top, environment);
  return (args, maxBuffer = USUAL_BYTES) => {
    try {
      const stdio: ["ignore", "pipe", "pipe"] = ["ignore", "pipe", "pipe"];
      return { ok: true, output: execFileSync("git", [...named, ...args], { ...options, maxBuffer, stdio }) };
    } catch (error) {
      return failed(error);
    }
  };
}

/** The same, while the run goes on. */
export function gitBeside(top: string, environment: Environment): (args: readonly string[]) => Promise<GitAnswer> {
  const { named, options } = callsAt(top, environment);
  const buffered = { ...options, maxBuffer: USUAL_BYTES, encoding: "buffer" } as const;
  return (args) =>
    new Promise((resolve) =>
      execFile("git", [...named, ...args], buffered, (error, output) =>
        resolve(error === null ? { ok: true, output } : failed(error)),
      ),
    );
}
