// The commit that is checked out, as git says: what is applied is the file of that commit, whatever the event names. GitHub says
// whether it is still the newest one of its branch.
import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { type Answer, odd, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";
import type { Environment } from "./event.ts";
import { inRoute } from "./route.ts";

export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly tooLarge: boolean; readonly detail: string };

export type Git = (args: readonly string[], maxBytes?: number) => GitAnswer;

/** In a partial clone git may have to fetch a file first; a password prompt would wait for ever. */
const LONGEST_MILLISECONDS = 60_000;
/** More than any commit object or tree entry needs. */
const USUAL_BYTES = 1024 * 1024;

/** Runs git in the working directory, without prompts and for at most a minute a call. */
export function gitIn(environment: Environment): Git {
  return (args, maxBytes = USUAL_BYTES) => {
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
      return { ok: false, tooLarge: "code" in error && error.code === "ENOBUFS", detail: error.message };
    }
  };
}

function line(answer: GitAnswer): string | undefined {
  return answer.ok ? answer.output.toString("utf8").trim() : undefined;
}

/** The top of the checkout; undefined when the working directory is not in one below GITHUB_WORKSPACE. */
function topOf(git: Git, environment: Environment): string | undefined {
  const top = line(git(["rev-parse", "--show-toplevel"]));
  const workspace = environment.GITHUB_WORKSPACE;
  if (top === undefined || top === "") return undefined;
  // The working directory may lie in a repository that has nothing to do with this run.
  const isInside = !workspace || !relative(realpathSync(workspace), realpathSync(top)).startsWith("..");
  return isInside ? top : undefined;
}

/** The id of the commit that is checked out; where git cannot tell, that of the event. */
export function checkedOut(git: Git, environment: Environment): string | undefined {
  const head = topOf(git, environment) === undefined ? undefined : line(git(["rev-parse", "HEAD"]));
  return head || environment.GITHUB_SHA || undefined;
}

/** A path below the working directory as the repository names it: from its top, with forward slashes. */
export function pathInRepository(git: Git, path: string): string {
  const prefix = line(git(["rev-parse", "--show-prefix"])) ?? "";
  return `${prefix}${relative(process.cwd(), path).replaceAll("\\", "/")}`;
}

/** The id of the commit that the branch points at now. */
export async function newestCommit(github: GitHub, branch: string): Promise<Answer<string>> {
  const answer = await github.call("GET /repos/{owner}/{repo}/git/ref/{+ref}", { ref: inRoute(`heads/${branch}`) });
  if (!answer.ok) return answer;
  const sha = textField(answer.value, "object", "sha");
  return sha === undefined ? odd("the commit of the branch") : { ok: true, value: sha };
}
