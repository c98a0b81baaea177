// Files that other jobs have left: named one by one, or by the folder into which a step has downloaded them.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../../github/event.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { refusedJobFile } from "../workspace-files.ts";

export interface JobFiles {
  /** Sorted within each folder. */
  readonly paths: readonly string[];
  /** Files outside of what the job may read. */
  readonly refused: readonly Diagnostic[];
}

/** Folders below a named one that are looked into: a download of several artifacts makes one for each. */
const DEPTH = 2;

function filesBelow(path: string, ending: string, depth: number): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const one = join(path, entry.name);
    if (entry.isDirectory() && depth > 0) return filesBelow(one, ending, depth - 1);
    return entry.isFile() && entry.name.endsWith(ending) ? [one] : [];
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** `named`: files and folders; `ending`: of the files that count in folders, such as `.gz`; links in folders are left out. */
export function filesIn(named: readonly string[], ending: string, input: string, environment: Environment): JobFiles {
  const refused: Diagnostic[] = [];
  const paths: string[] = [];
  for (const path of named) {
    const elsewhere = refusedJobFile(path, input, environment);
    if (elsewhere !== undefined) refused.push(elsewhere);
    else if (isFolder(path)) paths.push(...filesBelow(path, ending, DEPTH));
    else paths.push(path);
  }
  return { paths, refused };
}
