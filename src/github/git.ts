// Runs git on one repository that is named to it: git never looks for one by itself, so that a directory of the checkout that looks
// like a repository, with a configuration that names commands, is nothing to it.
import { execFileSync } from "node:child_process";
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

/** Runs git on the repository whose working tree begins at `top`, without prompts and for at most a minute a call. */
export function gitAt(top: string, environment: Environment): Git {
  const kept = Object.entries(environment).filter(([name]) => !OF_ANOTHER_REPOSITORY.test(name));
  const env = { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: "0", GIT_NO_REPLACE_OBJECTS: "1", LC_ALL: "C" };
  const named = [`--git-dir=${join(top, ".git")}`, "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];
  return (args, maxBytes = USUAL_BYTES) => {
    try {
      const output = execFileSync("git", [...named, ...args], {
        cwd: top,
        maxBuffer: maxBytes,
        timeout: LONGEST_MILLISECONDS,
        stdio: ["ignore", "pipe", "pipe"],
        env,
      });
      return { ok: true, output };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { ok: false, tooLarge: "code" in error && error.code === "ENOBUFS", detail: error.message };
    }
  };
}
