// Whether a file can be written, asked before the work whose outcome it is to have.
import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { visible } from "../../render/visible.ts";
import { badUsage } from "../arguments.ts";

/** Undefined: nothing is in the way. Writes nothing. `what`: `the report`; `option`: that names the file, `--report`. */
export function unwritable(what: string, path: string | undefined, option: string): Diagnostic | undefined {
  const why = path === undefined ? undefined : obstacle(path);
  if (path === undefined || why === undefined) return undefined;
  return badUsage(
    `${what} could not be written to ${visible(path)}: ${why}`,
    `Name another file with ${option}. Nothing was done.`,
  );
}

function obstacle(path: string): string | undefined {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) return "it is a directory";
    accessSync(there === undefined ? dirname(path) : path, constants.W_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return "its directory does not exist";
    return code === "EACCES" || code === "EPERM" ? "permission denied" : (error as Error).message;
  }
}
