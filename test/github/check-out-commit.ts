// The smallest checkout there is: enough for the Action to know which commit it runs on.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Makes it a checkout of which git knows the commit and nothing else: GitHub has to be asked for its parents and files. */
export function checkOutCommit(directory: string, sha: string): void {
  for (const name of ["objects", "refs"]) mkdirSync(join(directory, ".git", name), { recursive: true });
  writeFileSync(join(directory, ".git", "HEAD"), `${sha}\n`);
  writeFileSync(join(directory, ".git", "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = false\n");
}
