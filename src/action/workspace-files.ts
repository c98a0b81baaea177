// The files that a run of the Action may read: those of the workspace, by their real paths. What the checkout holds was written by
// whoever opened the pull request, forks too, and what is wrong with a file is printed: so a link must not lead to a file of the
// machine, nor to what git keeps beside the checkout, and a file that is no mappings file is not quoted.
import { realpathSync } from "node:fs";
import { resolve, sep } from "node:path";
import type { Environment } from "../github/event.ts";
import { isWithin } from "../github/within.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

/** The path without links; undefined when there is nothing. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** True if the file may be read: it lies in one of the directories, links followed, and not in `.git`. What is not there may be, too. */
function mayRead(path: string, directories: readonly (string | undefined)[]): boolean {
  const real = realPath(path);
  if (real === undefined) return true;
  return (
    directories.some((directory) => directory && isWithin(realPath(directory) ?? resolve(directory), real)) &&
    !real.split(sep).includes(".git")
  );
}

function outside(path: string, summary: string, remedy: string): Diagnostic {
  const detail = "It lies elsewhere, or a link leads there. It was not read.";
  return { code: "file_refused", severity: "error", summary: `${path} ${summary}`, detail, remedy };
}

/** Why this mappings file is not read; undefined when it may be. */
export function refusedMappingsFile(path: string, environment: Environment): Diagnostic | undefined {
  if (mayRead(path, [environment.GITHUB_WORKSPACE || "."])) return undefined;
  return outside(path, "is not in the workspace", "Name a file of the checkout in the input `config`.");
}

/** The same for what an earlier step or job has left, which may also lie where the runner keeps the files of a job. `input`: that names it. */
export function refusedJobFile(path: string, input: string, environment: Environment): Diagnostic | undefined {
  if (mayRead(path, [environment.GITHUB_WORKSPACE || ".", environment.RUNNER_TEMP])) return undefined;
  return outside(
    path,
    "is neither in the workspace nor in RUNNER_TEMP",
    `Have an earlier step put it into the workspace, and name it in the input \`${input}\`.`,
  );
}

/** The keys that every mappings file has, at the beginning of a line or in JSON: two of them tell it from other files. */
const OUR_KEYS = ["version", "owner", "accounts", "mappings"].map(
  (key) => new RegExp(String.raw`(?:^|[{,])\s*["']?${key}["']?\s*:`, "m"),
);
const ENOUGH_KEYS = 2;

/** True for the content of a file that is no mappings file, not even one with mistakes. */
export function isForeign(content: Uint8Array): boolean {
  const text = new TextDecoder().decode(content);
  return OUR_KEYS.filter((key) => key.test(text)).length < ENOUGH_KEYS;
}

/** What is said of such a file in place of its mistakes, which would quote it. */
export function notOurs(path: string): Diagnostic {
  return {
    code: "file_refused",
    severity: "error",
    summary: `${path} is not a mappings file: it lacks keys such as \`owner\` and \`mappings\``,
    detail: "None of it is shown, since it could be any file.",
    remedy: "Name the mappings file in the input `config`.",
  };
}
